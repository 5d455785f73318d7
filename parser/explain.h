// After a syntax error: which of CPython's messages fits.
#ifndef PYRENA_PARSER_EXPLAIN_H
#define PYRENA_PARSER_EXPLAIN_H

#include "parser/builder.h"

// The grammar refused `p->token`; records the error. Reads on in the text for errors of the lexer, which
// count more than the grammar's.
void explain_syntax_error(Parser *p);

#endif
