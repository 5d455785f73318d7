#include "parser/explain.h"

static void report_unclosed(Parser *p, const Lexer *lexer)
{
    const Bracket *bracket = &lexer->brackets[lexer->bracket_count - 1];
    SourceRange range = {bracket->line, bracket->col, 0, 0};
    diagnostics_replace(p->out, DIAGNOSTIC_SYNTAX_ERROR, range, "'%c' was never closed",
                        bracket->open);
}

// Reads the rest of the text: an error of the lexer replaces the one recorded, and so does a bracket that is
// still open from a line before the error's.
static void check_rest(Parser *p)
{
    uint32_t line = p->token.range.line;
    DiagnosticList found;
    diagnostics_init(&found, p->bump);
    p->lexer.out = &found;
    Token token = p->token;
    while (token.kind != TOK_ERROR && token.kind != TOK_END_OF_FILE &&
           token.kind != TOK_END_IN_BRACKETS) {
        lexer_next(&p->lexer, &token);
    }
    p->lexer.out = p->out;
    if (found.has_error && found.error.kind == DIAGNOSTIC_SYNTAX_ERROR) {
        p->out->error = found.error;
    } else if (token.kind == TOK_END_IN_BRACKETS &&
               line > p->lexer.brackets[p->lexer.bracket_count - 1].line) {
        report_unclosed(p, &p->lexer);
    }
}

void explain_syntax_error(Parser *p)
{
    switch (p->token.kind) {
    case TOK_END_IN_BRACKETS:
        report_unclosed(p, &p->lexer);
        return;
    case TOK_INDENT:
        diagnostics_error(p->out, DIAGNOSTIC_INDENTATION_ERROR, p->token.range,
                          "unexpected indent");
        return;
    case TOK_DEDENT:
        diagnostics_error(p->out, DIAGNOSTIC_INDENTATION_ERROR, p->token.range,
                          "unexpected unindent");
        return;
    default:
        diagnostics_error(p->out, DIAGNOSTIC_SYNTAX_ERROR, p->token.range, "invalid syntax");
        check_rest(p);
        return;
    }
}
