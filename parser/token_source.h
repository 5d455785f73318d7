// Between lexer and grammar: soft keywords become tokens of their own, names their
// normal form, and each TokenKind bison's number for it.
#ifndef PYRENA_PARSER_TOKEN_SOURCE_H
#define PYRENA_PARSER_TOKEN_SOURCE_H

#include "parser/builder.h"

union GRAMMAR_STYPE;

// What follows a token of kind `kind`, which is the last one read or the one before it.
Token token_source_peek(const Parser *p, TokenKind kind);
int token_source_next(union GRAMMAR_STYPE *value, SourceRange *range, Parser *p);

#endif
