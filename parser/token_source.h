// Between lexer and grammar: soft keywords become tokens of their own, names their
// normal form, and each TokenKind bison's number for it.
#ifndef PYRENA_PARSER_TOKEN_SOURCE_H
#define PYRENA_PARSER_TOKEN_SOURCE_H

#include "parser/builder.h"

union GRAMMAR_STYPE;

int token_source_next(union GRAMMAR_STYPE *value, SourceRange *range, Parser *p);

#endif
