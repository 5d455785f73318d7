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

// Whether the refused text could be the beginning of a longer one.
static bool may_go_on(const Parser *p)
{
    switch (p->token.kind) {
    case TOK_END_OF_FILE:
    case TOK_END_IN_BRACKETS:
        return true;
    case TOK_DEDENT:
        return p->token.text == p->lexer.limit;
    case TOK_ERROR:
        return p->lexer.ends_in_token;
    default:
        return false;
    }
}

// Whether the last line is blank, which ends a block at a prompt.
static bool ends_in_blank_line(const Source *source)
{
    const char *end = source->text + source->size;
    for (int line_ends = 0; end > source->text; end--) {
        char c = end[-1];
        line_ends += c == '\n';
        if (line_ends == 2) {
            return true;
        }
        if (c != '\n' && c != ' ' && c != '\t' && c != '\f') {
            return false;
        }
    }
    return true;
}

// A compound statement typed at a prompt is complete only behind a blank line.
static bool awaits_blank_line(const Parser *p)
{
    if (p->mode != PARSE_SINGLE || p->tree->interactive.body.count == 0) {
        return false;
    }
    switch (p->tree->interactive.body.items[0]->kind) {
    case NODE_FUNCTION_DEF:
    case NODE_ASYNC_FUNCTION_DEF:
    case NODE_CLASS_DEF:
    case NODE_FOR:
    case NODE_ASYNC_FOR:
    case NODE_WHILE:
    case NODE_IF:
    case NODE_WITH:
    case NODE_ASYNC_WITH:
    case NODE_MATCH:
    case NODE_TRY:
    case NODE_TRY_STAR:
        return !ends_in_blank_line(p->source);
    default:
        return false;
    }
}

static bool report_incomplete(const Parser *p)
{
    return diagnostics_replace(p->out, DIAGNOSTIC_INCOMPLETE_INPUT, p->token.range,
                               "incomplete input");
}

bool parse_source(Bump *bump, const Source *source, ParseMode mode, int flags,
                  Node **tree, DiagnosticList *out)
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
        if ((flags & PARSE_ALLOW_INCOMPLETE) != 0 && awaits_blank_line(p)) {
            return report_incomplete(p);
        }
        *tree = p->tree;
        return true;
    }
    bool is_memory_error = out->has_error && out->error.kind == DIAGNOSTIC_MEMORY_ERROR;
    if ((flags & PARSE_ALLOW_INCOMPLETE) != 0 && !is_memory_error && may_go_on(p)) {
        return report_incomplete(p);
    }
    if (!out->has_error) {
        explain_syntax_error(p);
    } else if (out->error.kind == DIAGNOSTIC_SYNTAX_ERROR &&
               p->token.kind != TOK_ERROR) {
        explain_shown_lines(p, &p->token, p->lexer.shown_start);
        explain_rest(p);
    }
    return false;
}
