#include "parser/parse.h"

#include <string.h>

#include "grammar.h"
#include "parser/explain.h"

void parser_stack_overflow(Parser *p)
{
    diagnostics_error(p->out, DIAGNOSTIC_MEMORY_ERROR, p->token.range,
                      "Parser stack overflowed - Python source too complex to parse");
}

static int start_token(ParseMode mode)
{
    switch (mode) {
    case PARSE_SINGLE:
        return T_START_SINGLE;
    case PARSE_EVAL:
        return T_START_EVAL;
    default:
        return T_START_FILE;
    }
}

bool parse_source(Bump *bump, const Source *source, ParseMode mode, int flags, Node **tree,
                  DiagnosticList *out)
{
    Parser *p = bump_alloc(bump, sizeof *p);
    if (p == NULL) {
        return diagnostics_memory_error(out);
    }
    memset(p, 0, offsetof(Parser, lexer));
    p->bump = bump;
    p->source = source;
    p->out = out;
    p->mode = mode;
    p->start_token = start_token(mode);
    p->at_line_start = true;
    lexer_init(&p->lexer, source, out);
    int result = grammar_parse(p);
    if (result == 0 && !out->has_error) {
        *tree = p->tree;
        return true;
    }
    if (!out->has_error) {
        explain_syntax_error(p);
    } else if (out->error.kind == DIAGNOSTIC_SYNTAX_ERROR && p->token.kind != TOK_ERROR) {
        explain_rest(p);
    }
    return false;
}
