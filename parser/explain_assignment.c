// Mistakes in assignments: what stands before `=`, `:` or `+=` and cannot.

#include <string.h>

#include "parser/explain.h"

static TokenKind kind_at(const Explainer *x)
{
    return x->tokens[x->at].token.kind;
}

static SourceRange range_before(const Explainer *x)
{
    return x->tokens[x->at - 1].token.range;
}

static bool is_augmented(TokenKind kind)
{
    return kind >= TOK_PLUS_EQUAL && kind <= TOK_DOUBLE_STAR_EQUAL;
}

// Reads without reporting; stays where it is when there is nothing to read.
static bool reads(Explainer *x, bool (*read)(Explainer *, Part *), Part *part)
{
    size_t start = x->at;
    bool was_quiet = x->is_quiet;
    bool was_done = x->is_done;
    x->is_quiet = true;
    bool valid = read(x, part);
    x->is_quiet = was_quiet;
    x->is_done = was_done;
    x->at = valid ? x->at : start;
    return valid;
}

static bool reads_yield(Explainer *x)
{
    size_t start = x->at;
    Part part;
    if (!explain_take(x, TOK_YIELD)) {
        return false;
    }
    if (explain_take(x, TOK_FROM) && !reads(x, explain_expression, &part)) {
        x->at = start;
        return false;
    }
    reads(x, explain_star_expressions, &part);
    return true;
}

static bool reads_right_side(Explainer *x)
{
    Part part;
    return reads_yield(x) || reads(x, explain_star_expressions, &part);
}

// Is all from `start` up to here one pair of brackets?
static bool is_bracketed(const Explainer *x, size_t start)
{
    TokenKind open = x->tokens[start].token.kind;
    if (open != TOK_LPAREN && open != TOK_LBRACKET) {
        return false;
    }
    for (size_t i = start; i + 1 < x->at; i++) {
        if (x->tokens[i].level < x->tokens[start].level) {
            return false;
        }
    }
    return true;
}

static bool is_spelled(const char *name, const char *word)
{
    return strcmp(name, word) == 0;
}

// The first expression of a list that cannot be assigned to; the list was read already.
// `bad->name` NULL: there is none. The depth is that of brackets.
static void find_bad(Explainer *x, Part *bad)
{
    do {
        explain_take(x, TOK_STAR);
        size_t start = x->at;
        Part part;
        if (!reads(x, explain_expression, &part)) {
            return;
        }
        size_t end = x->at;
        bool is_own = is_spelled(part.name, "generator expression") ||
                      is_spelled(part.name, "list comprehension");
        if (is_bracketed(x, start) && !is_own) {
            x->at = start + 1;
            if (kind_at(x) == TOK_YIELD) {
                *bad = part;
                reads_yield(x);
                bad->range = span(x->tokens[start + 1].token.range, range_before(x));
            } else {
                find_bad(x, bad);
            }
        } else if (!part.is_target) {
            *bad = part;
        }
        x->at = end;
    } while (bad->name == NULL && explain_take(x, TOK_COMMA));
}

// Reads a list of expressions and tells which cannot be assigned to.
static bool reads_targets(Explainer *x, Part *bad)
{
    Part list;
    size_t start = x->at;
    *bad = (Part){.name = NULL};
    if (!reads(x, explain_star_expressions, &list)) {
        return false;
    }
    size_t end = x->at;
    x->at = start;
    find_bad(x, bad);
    x->at = end;
    return true;
}

// What CPython's rules for assignments take as it is.
static bool is_fine(Explainer *x)
{
    Part part, bad;
    size_t start = x->at;
    if (reads(x, explain_expression, &part) && part.is_target) {
        if (is_augmented(kind_at(x))) {
            return true;
        }
        if (explain_take(x, TOK_COLON) && reads(x, explain_expression, &part)) {
            return true;
        }
    }
    x->at = start;
    bool has_target = false;
    while (reads_targets(x, &bad) && bad.name == NULL && explain_take(x, TOK_EQUAL)) {
        has_target = true;
        start = x->at;
    }
    x->at = start;
    return has_target && reads_right_side(x) && kind_at(x) != TOK_EQUAL;
}

// `a, b c = d`: after the first comma CPython reads lists of expressions one behind the
// other, each of which may be a condition with the wrong sign.
static bool explain_elements_of_tuple(Explainer *x)
{
    Part part;
    bool is_first = true;
    for (;;) {
        bool is_starred = explain_take(x, TOK_STAR);
        bool valid =
            is_starred ? reads(x, explain_simple, &part) : explain_named(x, &part);
        if (x->is_done) {
            return false;
        }
        if (!valid) {
            return true;
        }
        bool has_comma = explain_take(x, TOK_COMMA);
        if (is_first && !has_comma) {
            return true;
        }
        is_first = false;
    }
}

static bool explain_targets(Explainer *x)
{
    Part bad;
    for (;;) {
        SourceRange first = x->tokens[x->at].token.range;
        if (reads_yield(x)) {
            return kind_at(x) != TOK_EQUAL ||
                   explain(x, span(first, range_before(x)),
                           "assignment to yield expression not possible");
        }
        if (!reads_targets(x, &bad) || kind_at(x) != TOK_EQUAL) {
            return true;
        }
        if (bad.name != NULL) {
            return explain(x, bad.range, "cannot assign to %s", bad.name);
        }
        x->at++;
    }
}

bool explain_assignment(Explainer *x)
{
    size_t start = x->at;
    bool was_quiet = x->is_quiet;
    bool fine = is_fine(x);
    x->is_quiet = was_quiet;
    x->at = start;
    if (!fine) {
        if (!explain_elements_of_tuple(x)) {
            return false;
        }
        x->at = start;
        if (!explain_targets(x)) {
            return false;
        }
        x->at = start;
    }
    return true;
}

static bool is_operator(TokenKind kind)
{
    switch (kind) {
    case TOK_PLUS:
    case TOK_MINUS:
    case TOK_TILDE:
    case TOK_STAR:
    case TOK_SLASH:
    case TOK_DOUBLE_SLASH:
    case TOK_PERCENT:
    case TOK_AT:
    case TOK_DOUBLE_STAR:
    case TOK_LEFT_SHIFT:
    case TOK_RIGHT_SHIFT:
    case TOK_AMPERSAND:
    case TOK_PIPE:
    case TOK_CARET:
    case TOK_LESS:
    case TOK_GREATER:
    case TOK_LESS_EQUAL:
    case TOK_GREATER_EQUAL:
    case TOK_EQUAL_EQUAL:
    case TOK_NOT_EQUAL:
    case TOK_AND:
    case TOK_OR:
    case TOK_NOT:
    case TOK_IN:
    case TOK_IS:
    case TOK_IF:
        return true;
    default:
        return false;
    }
}

const Token *explain_stop(Explainer *x)
{
    Part part;
    for (size_t i = 0; i + 1 < x->count; i++) {
        const Token *token = &x->tokens[i].token;
        if (token->kind == TOK_SEMICOLON && token->text < x->p->token.text) {
            x->at = i + 1;
        }
    }
    if (explain_take(x, TOK_DEL)) {
        for (; x->at + 1 < x->count; x->at++) {
            if (x->tokens[x->at].level == 0 && is_operator(kind_at(x))) {
                return explain_peek(x);
            }
        }
        return NULL;
    }
    explain_take(x, TOK_STAR);
    bool is_target = reads_yield(x) ? false
                     : reads(x, explain_expression, &part)
                         ? part.is_target && kind_at(x) != TOK_COMMA
                         : true;
    if (explain_take(x, TOK_COMMA)) {
        reads(x, explain_star_expressions, &part);
    }
    bool stops = !is_target && (is_augmented(kind_at(x)) || kind_at(x) == TOK_COLON);
    return stops ? explain_peek(x) : NULL;
}
