// After a syntax error: which of CPython's messages fits.
//
// The grammar only says which token it refused. Here the refused statement's line is
// read again, by a recursive descent that knows the usual mistakes and stops at the
// first it meets. It makes no tree; its depth is bounded, and what it cannot explain
// stays "invalid syntax".
#ifndef PYRENA_PARSER_EXPLAIN_H
#define PYRENA_PARSER_EXPLAIN_H

#include "parser/builder.h"

// A token of the line, with the number of brackets open behind it.
typedef struct LineToken {
    Token token;
    uint32_t level;
    const char *shown_start; // as the lexer's
} LineToken;

typedef struct Explainer {
    Parser *p;
    const LineToken *tokens; // of one logical line; the last is its NEWLINE, or what
                             // stopped the lexer
    size_t count;
    const Lexer *lexer; // as it stood behind the line
    size_t at;
    size_t furthest; // read while looking on from a place that was kept
    unsigned depth;
    unsigned calls_tried; // readings of what stands behind a name as its argument
    bool is_quiet;        // only trying: nothing is reported
    bool is_done;         // reported, or gave up
} Explainer;

// A part of the line that was read as an expression.
typedef struct Part {
    SourceRange range;
    const char *name; // as expression_name
    bool is_simple;   // no comparison, `not`, `and`, `or`, `if` or lambda at its top
    bool is_name;
    bool is_target;    // a name, an attribute or a subscript
    bool is_container; // a list, a tuple, a generator or a constant like None
} Part;

// The grammar refused `p->token`; records the error. Reads on in the text for errors of
// the lexer, which count more than the grammar's.
void explain_syntax_error(Parser *p);

// Behind an error of the grammar or its actions: an error of the lexer in the rest of
// the text replaces it, and so does a bracket still open from a line before.
void explain_rest(Parser *p);

// Gives the parser's error the lines that CPython shows with it. It was found when the
// text was read up to `token`; the lines joined to that token's begin at `shown_start`.
void explain_shown_lines(Parser *p, const Token *token, const char *shown_start);

// Reports unless a report was made; returns false.
bool explain(Explainer *x, SourceRange range, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

// Reads an expression, a list of them, or a condition (which may bind with `:=`).
// False: there is none, or a mistake was reported.
bool explain_expression(Explainer *x, Part *part);
bool explain_named(Explainer *x, Part *part);
bool explain_star_expressions(Explainer *x, Part *part);
bool explain_star_list(Explainer *x, Part *part, bool begins_statement);
bool explain_simple(Explainer *x, Part *part); // down to `|`
bool explain_arguments(Explainer *x);
// At the beginning of a statement without a keyword: is it an assignment, what is wrong
// before its `=`? False: reported. The position stays.
bool explain_assignment(Explainer *x);
// Where CPython's grammar stops before ours does: at an operator behind what is no
// target. NULL: nowhere.
const Token *explain_stop(Explainer *x);
bool explain_parameters(Explainer *x, TokenKind end, bool is_lambda);

static inline const Token *explain_peek(const Explainer *x)
{
    return &x->tokens[x->at].token;
}

// Takes the token if it is of that kind.
bool explain_take(Explainer *x, TokenKind kind);

#endif
