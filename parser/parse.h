// From source text to syntax tree.
#ifndef PYRENA_PARSER_PARSE_H
#define PYRENA_PARSER_PARSE_H

#include "lexer/diagnostic.h"
#include "lexer/source.h"
#include "parser/ast.h"

typedef enum ParseMode {
    PARSE_FILE,   // statements: a Module
    PARSE_SINGLE, // one interactive statement: an Interactive
    PARSE_EVAL    // one expression: an Expression
} ParseMode;

typedef enum ParseFlags {
    PARSE_DEFAULT = 0,
    // For a prompt: when the text is a beginning that more lines can complete (open
    // brackets or string, a block not yet ended by an empty line) the error's kind is
    // DIAGNOSTIC_INCOMPLETE_INPUT.
    PARSE_ALLOW_INCOMPLETE = 1
} ParseFlags;

// Parses the whole of `source` into `*tree`, which lives in `bump`. False: `out` has
// the error. Warnings are in `out` either way.
bool parse_source(Bump *bump, const Source *source, ParseMode mode, int flags,
                  Node **tree, DiagnosticList *out);

#endif
