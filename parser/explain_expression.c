// Reading expressions again, with an eye on mistakes. See explain.h.

#include <string.h>

#include "parser/explain.h"

// Deeper nesting is not explained; a frame or two of C each.
#define MAX_DEPTH 800

static TokenKind kind_at(const Explainer *x)
{
    return x->tokens[x->at].token.kind;
}

static TokenKind kind_after(const Explainer *x)
{
    return x->at + 1 < x->count ? x->tokens[x->at + 1].token.kind : TOK_END_OF_FILE;
}

static SourceRange range_at(const Explainer *x)
{
    return x->tokens[x->at].token.range;
}

static SourceRange last_range(const Explainer *x)
{
    return x->tokens[x->at - 1].token.range;
}

// From `first` up to where the next token starts.
static SourceRange up_to_next(const Explainer *x, SourceRange first)
{
    SourceRange next = range_at(x);
    return (SourceRange){first.line, first.col, next.line, next.col};
}

bool explain_take(Explainer *x, TokenKind kind)
{
    if (kind_at(x) != kind || x->at + 1 >= x->count) {
        return false;
    }
    x->at++;
    return true;
}

// Does the text end here inside a bracket, or in what is no token?
static bool is_broken_end(TokenKind kind)
{
    return kind == TOK_END_IN_BRACKETS || kind == TOK_ERROR;
}

static bool enter(Explainer *x)
{
    if (x->depth == MAX_DEPTH) {
        x->is_done = true;
    }
    x->depth++;
    return !x->is_done;
}

// Tries to read something here, quietly; the position is kept when that fails.
static bool try_read(Explainer *x, bool (*read)(Explainer *, Part *), Part *part)
{
    size_t start = x->at;
    bool was_quiet = x->is_quiet;
    bool was_done = x->is_done;
    x->is_quiet = true;
    bool valid = read(x, part);
    x->is_quiet = was_quiet;
    x->is_done = was_done;
    if (!valid) {
        x->at = start;
    }
    return valid;
}

// --- Parameters ---

static bool explain_default(Explainer *x)
{
    SourceRange equal = range_at(x);
    if (!explain_take(x, TOK_EQUAL)) {
        return true;
    }
    if (kind_at(x) == TOK_RPAREN || kind_at(x) == TOK_COMMA) {
        return explain(x, equal, "expected default value expression");
    }
    Part part;
    return explain_expression(x, &part);
}

// `def f(a, (b, c))`: only names between the parentheses make it that mistake.
static bool explain_parenthesized(Explainer *x, bool is_lambda)
{
    size_t start = x->at;
    SourceRange first = range_at(x);
    x->at++;
    bool names = false;
    while (explain_take(x, TOK_NAME)) {
        names = true;
        if (!explain_take(x, TOK_COMMA)) {
            break;
        }
    }
    if (names && kind_at(x) == TOK_RPAREN) {
        return explain(x, span(first, range_at(x)),
                       "%s parameters cannot be parenthesized",
                       is_lambda ? "Lambda expression" : "Function");
    }
    x->at = start;
    return false;
}

bool explain_parameters(Explainer *x, TokenKind end, bool is_lambda)
{
    while (kind_at(x) != end) {
        if (kind_at(x) == TOK_LPAREN) {
            return explain_parenthesized(x, is_lambda);
        }
        bool is_star = explain_take(x, TOK_STAR);
        SourceRange star = last_range(x);
        bool is_named =
            is_star || explain_take(x, TOK_DOUBLE_STAR) || !explain_take(x, TOK_SLASH);
        bool has_name = is_named && explain_take(x, TOK_NAME);
        if (is_star && !has_name && kind_at(x) == end) {
            return explain(x, is_lambda ? range_at(x) : star,
                           "named arguments must follow bare *");
        }
        Part part;
        if (has_name && !is_lambda && explain_take(x, TOK_COLON) &&
            !(explain_take(x, TOK_STAR), explain_expression(x, &part))) {
            return false;
        }
        if (has_name && !explain_default(x)) {
            return false;
        }
        if (!explain_take(x, TOK_COMMA)) {
            break;
        }
    }
    return kind_at(x) == end;
}

// --- Comprehensions ---

static bool explain_targets(Explainer *x)
{
    Part part;
    bool is_first = true;
    do {
        explain_take(x, TOK_STAR);
        if (!explain_simple(x, &part)) {
            return !is_first && !x->is_done;
        }
        is_first = false;
    } while (explain_take(x, TOK_COMMA) && kind_at(x) != TOK_IN);
    return true;
}

static bool explain_disjunction(Explainer *x, Part *part);

static bool at_comprehension(const Explainer *x)
{
    return kind_at(x) == TOK_FOR ||
           (kind_at(x) == TOK_ASYNC && kind_after(x) == TOK_FOR);
}

static bool is_sign(TokenKind kind);
static bool is_binary(TokenKind kind);

// Behind a target: CPython has read on over an operator that has no operand.
static SourceRange furthest_range(const Explainer *x)
{
    size_t at = x->at;
    if (is_binary(kind_at(x)) || kind_at(x) == TOK_DOT) {
        at++;
        while (at + 1 < x->count && is_sign(x->tokens[at].token.kind)) {
            at++;
        }
    }
    return x->tokens[at < x->count ? at : x->at].token.range;
}

static bool explain_comprehension(Explainer *x)
{
    Part part;
    while (at_comprehension(x)) {
        explain_take(x, TOK_ASYNC);
        x->at++;
        if (!explain_targets(x)) {
            return false;
        }
        if (!explain_take(x, TOK_IN)) {
            return explain(x, furthest_range(x),
                           "'in' expected after for-loop variables");
        }
        if (!explain_disjunction(x, &part)) {
            return false;
        }
        while (explain_take(x, TOK_IF)) {
            if (!explain_disjunction(x, &part)) {
                return false;
            }
        }
    }
    return true;
}

// --- Brackets ---

static bool explain_starred_value(Explainer *x, Part *part)
{
    return explain_expression(x, part) ||
           (part->name == NULL && explain(x, range_at(x), "Invalid star expression"));
}

// Right behind the bracket a starred expression may be a comprehension's, which is read
// with more care.
static bool explain_element(Explainer *x, Part *part, bool is_first)
{
    SourceRange first = range_at(x);
    if (!explain_take(x, TOK_STAR)) {
        return explain_named(x, part);
    }
    if (!(is_first ? explain_starred_value(x, part) : explain_simple(x, part))) {
        return false;
    }
    part->range = span(first, part->range);
    part->name = "starred";
    return true;
}

static bool explain_yield(Explainer *x)
{
    Part part;
    x->at++;
    if (explain_take(x, TOK_FROM)) {
        return explain_expression(x, &part);
    }
    TokenKind next = kind_at(x);
    return next == TOK_RPAREN || next == TOK_NEWLINE || next == TOK_EQUAL ||
           next == TOK_FIELD_END || explain_star_expressions(x, &part);
}

// `[a, b for c in d]`: reads the elements, and says what is wrong at the `for`.
static bool explain_elements(Explainer *x, TokenKind end, size_t *count, Part *only)
{
    Part part;
    SourceRange first = range_at(x);
    *count = 0;
    while (kind_at(x) != end) {
        if (!explain_element(x, &part, *count == 0)) {
            return false;
        }
        if ((*count)++ == 0) {
            *only = part;
        }
        if (explain_take(x, TOK_AS)) { // only in the parenthesis of a `with`
            Part target;
            explain_take(x, TOK_STAR);
            if (!explain_expression(x, &target)) {
                return false;
            }
        }
        if (at_comprehension(x)) {
            if (*count > 1 && end != TOK_RPAREN) {
                return explain(
                    x, span(first, part.range),
                    "did you forget parentheses around the comprehension target?");
            }
            only->name = "generator expression";
            return explain_comprehension(x);
        }
        if (!explain_take(x, TOK_COMMA)) {
            break;
        }
        if (*count == 1) {
            (*count)++; // a tuple
        }
        if (at_comprehension(x) && end != TOK_RPAREN) {
            return explain(
                x, span(first, last_range(x)),
                "did you forget parentheses around the comprehension target?");
        }
    }
    return true;
}

static bool explain_group(Explainer *x, Part *part)
{
    size_t count = 2;
    part->name = "tuple";
    part->is_container = true;
    if (kind_at(x) == TOK_YIELD) {
        part->name = "yield expression";
        part->is_container = false;
        return explain_yield(x) && explain_take(x, TOK_RPAREN);
    }
    if (kind_at(x) == TOK_DOUBLE_STAR) {
        SourceRange stars = range_at(x);
        Part value;
        x->at++;
        return explain_expression(x, &value) && kind_at(x) == TOK_RPAREN &&
               explain(x, stars, "cannot use double starred expression here");
    }
    Part only = *part;
    if (!explain_elements(x, TOK_RPAREN, &count, &only)) {
        return false;
    }
    if (count == 1 && strcmp(only.name, "starred") != 0) {
        SourceRange range = part->range;
        *part = only;
        part->range = range;
        part->is_simple = true;
        part->is_container = strcmp(only.name, "generator expression") == 0;
    }
    return explain_take(x, TOK_RPAREN);
}

// Whether a key without its `:` stands here.
static bool explain_dict_item(Explainer *x, bool is_first, bool *is_dict)
{
    Part key;
    Part value;
    if (explain_take(x, TOK_DOUBLE_STAR)) {
        *is_dict = true;
        return explain_simple(x, &value);
    }
    size_t start = x->at;
    // Behind another item only a key can stand, so the colon is missed before anything
    // else.
    if (!is_first && *is_dict && try_read(x, explain_expression, &key)) {
        if (kind_at(x) != TOK_COLON) {
            SourceRange last = last_range(x);
            SourceRange range = {last.end_line, last.end_col - 1, 0, 0};
            return explain(x, range, "':' expected after dictionary key");
        }
        x->at = start;
    }
    if (!explain_element(x, &key, is_first)) {
        return false;
    }
    SourceRange colon = range_at(x);
    if (!explain_take(x, TOK_COLON)) {
        return true;
    }
    *is_dict = true;
    if (kind_at(x) == TOK_RBRACE || kind_at(x) == TOK_COMMA) {
        return explain(x, colon, "expression expected after dictionary key and ':'");
    }
    SourceRange star = range_at(x);
    if (explain_take(x, TOK_STAR)) {
        return explain_simple(x, &value) &&
               explain(x, up_to_next(x, star),
                       "cannot use a starred expression in a dictionary value");
    }
    return explain_expression(x, &value);
}

static bool explain_braces(Explainer *x, Part *part)
{
    bool is_dict = kind_at(x) == TOK_RBRACE;
    bool is_comprehension = false;
    SourceRange first = range_at(x);
    for (bool is_first = true; kind_at(x) != TOK_RBRACE; is_first = false) {
        if (!explain_dict_item(x, is_first, &is_dict)) {
            return false;
        }
        if (at_comprehension(x)) {
            if (!is_first && !is_dict) {
                return explain(
                    x, span(first, last_range(x)),
                    "did you forget parentheses around the comprehension target?");
            }
            is_comprehension = true;
            if (!explain_comprehension(x)) {
                return false;
            }
            break;
        }
        if (!explain_take(x, TOK_COMMA)) {
            break;
        }
    }
    part->name = is_comprehension
                     ? (is_dict ? "dict comprehension" : "set comprehension")
                     : (is_dict ? "dict literal" : "set display");
    return explain_take(x, TOK_RBRACE);
}

static bool explain_list(Explainer *x, Part *part)
{
    size_t count;
    Part only = {.name = ""};
    if (!explain_elements(x, TOK_RBRACKET, &count, &only)) {
        return false;
    }
    bool is_comprehension = strcmp(only.name, "generator expression") == 0;
    part->name = is_comprehension ? "list comprehension" : "list";
    part->is_container = !is_comprehension;
    return explain_take(x, TOK_RBRACKET);
}

// --- f-strings ---

static bool explain_field_end(Explainer *x, bool has_debug, bool has_conversion)
{
    SourceRange next = range_at(x);
    TokenKind kind = kind_at(x);
    if (kind == TOK_EXCLAMATION && !has_conversion) {
        x->at++;
        next = range_at(x);
        if (kind_at(x) == TOK_FIELD_COLON || kind_at(x) == TOK_FIELD_END) {
            return explain(x, next, "f-string: missing conversion character");
        }
        if (!explain_take(x, TOK_NAME)) {
            return explain(x, next, "f-string: invalid conversion character");
        }
        return explain_field_end(x, has_debug, true);
    }
    if (kind == TOK_FIELD_END || kind == TOK_FIELD_COLON) {
        return true;
    }
    if (has_conversion) {
        return explain(x, next, "f-string: expecting ':' or '}'");
    }
    return explain(x, next,
                   has_debug ? "f-string: expecting '!', or ':', or '}'"
                             : "f-string: expecting '=', or '!', or ':', or '}'");
}

static bool explain_fstring_parts(Explainer *x, bool in_spec);

static bool explain_field(Explainer *x)
{
    Part part;
    TokenKind kind = kind_at(x);
    if (kind == TOK_FIELD_DEBUG || kind == TOK_EQUAL || kind == TOK_EXCLAMATION ||
        kind == TOK_FIELD_COLON || kind == TOK_FIELD_END) {
        char mark = kind == TOK_FIELD_DEBUG || kind == TOK_EQUAL ? '='
                    : kind == TOK_EXCLAMATION                    ? '!'
                    : kind == TOK_FIELD_COLON                    ? ':'
                                                                 : '}';
        SourceRange range = range_at(x);
        range.end_line = range.line;
        range.end_col = range.col + 1;
        return explain(x, range, "f-string: valid expression required before '%c'",
                       mark);
    }
    SourceRange start = range_at(x);
    bool valid =
        kind == TOK_YIELD ? explain_yield(x) : explain_star_expressions(x, &part);
    if (x->is_done) {
        return false;
    }
    if (!valid && part.name == NULL) {
        return explain(x, start, "f-string: expecting a valid expression after '{'");
    }
    bool has_debug = explain_take(x, TOK_FIELD_DEBUG) || explain_take(x, TOK_EQUAL);
    if (!explain_field_end(x, has_debug, false)) {
        return false;
    }
    if (explain_take(x, TOK_FIELD_COLON) && !explain_fstring_parts(x, true)) {
        return false;
    }
    return explain_take(x, TOK_FIELD_END);
}

static bool explain_fstring_parts(Explainer *x, bool in_spec)
{
    for (;;) {
        if (explain_take(x, TOK_FIELD_START)) {
            if (!explain_field(x)) {
                return false;
            }
        } else if (!explain_take(x, TOK_FSTRING_TEXT)) {
            break;
        }
    }
    if (in_spec && kind_at(x) != TOK_FIELD_END) {
        return explain(x, range_at(x), "f-string: expecting '}', or format specs");
    }
    return in_spec || explain_take(x, TOK_FSTRING_END);
}

static bool is_bytes_literal(const Token *token)
{
    for (size_t i = 0; token->kind == TOK_STRING && i < token->size; i++) {
        if (token->text[i] == '\'' || token->text[i] == '"') {
            return false;
        }
        if (token->text[i] == 'b' || token->text[i] == 'B') {
            return true;
        }
    }
    return false;
}

static bool explain_strings(Explainer *x, Part *part)
{
    part->name = "literal";
    bool has_bytes = false, has_text = false;
    for (;;) {
        bool is_bytes = is_bytes_literal(&x->tokens[x->at].token);
        if (explain_take(x, TOK_FSTRING_START)) {
            part->name = "f-string expression";
            has_text = true;
            if (!explain_fstring_parts(x, false)) {
                return false;
            }
        } else if (explain_take(x, TOK_STRING)) {
            has_bytes |= is_bytes;
            has_text |= !is_bytes;
        } else {
            break;
        }
    }
    if (has_bytes && has_text) { // whoever reads on sees it
        x->is_quiet = false;
        explain(x, range_at(x), "cannot mix bytes and nonbytes literals");
        return false;
    }
    return true;
}

// --- Atoms and primaries ---

static bool explain_constant(Explainer *x, Part *part, const char *name,
                             bool is_container)
{
    part->name = name;
    part->is_container = is_container;
    x->at++;
    return true;
}

static bool explain_atom(Explainer *x, Part *part)
{
    switch (kind_at(x)) {
    case TOK_NAME:
        part->is_name = part->is_target = true;
        return explain_constant(x, part, "name", false);
    case TOK_NUMBER:
        return explain_constant(x, part, "literal", false);
    case TOK_ELLIPSIS:
        return explain_constant(x, part, "ellipsis", false);
    case TOK_NONE:
        return explain_constant(x, part, "None", true);
    case TOK_TRUE:
        return explain_constant(x, part, "True", true);
    case TOK_FALSE:
        return explain_constant(x, part, "False", true);
    case TOK_STRING:
    case TOK_FSTRING_START:
        return explain_strings(x, part);
    case TOK_LPAREN:
        x->at++;
        return explain_group(x, part);
    case TOK_LBRACKET:
        x->at++;
        return explain_list(x, part);
    case TOK_LBRACE:
        x->at++;
        return explain_braces(x, part);
    default:
        return false;
    }
}

// `*a for b in c` and `a=1 for b in c`; at the `for`. `count` arguments without a name
// are read, this one among them if it has none.
static bool explain_comprehended(Explainer *x, SourceRange range, size_t count,
                                 bool is_first)
{
    bool is_keyword = count == 0;
    if (!explain_comprehension(x)) {
        return false;
    }
    if (is_keyword) {
        return explain(x, range,
                       "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
    }
    if (is_first) {
        return explain(x, range, "iterable unpacking cannot be used in comprehension");
    }
    return count < 2 || explain(x, span(range, last_range(x)),
                                "Generator expression must be parenthesized");
}

// `*count`: the arguments without a name before this one; counts it, too.
static bool explain_argument(Explainer *x, size_t *count, bool is_first)
{
    SourceRange first = range_at(x);
    Part part;
    if (kind_at(x) == TOK_STAR || kind_at(x) == TOK_DOUBLE_STAR) {
        bool is_iterable = kind_at(x) == TOK_STAR;
        x->at++;
        if (!(is_iterable ? explain_starred_value(x, &part)
                          : explain_expression(x, &part))) {
            return false;
        }
        if (explain_take(x, TOK_EQUAL)) {
            return explain_expression(x, &part) &&
                   explain(x, span(first, part.range),
                           "cannot assign to %s argument unpacking",
                           is_iterable ? "iterable" : "keyword");
        }
        *count += is_iterable;
        return !is_iterable || !at_comprehension(x) ||
               explain_comprehended(x, span(first, part.range), *count, is_first);
    }
    if (!explain_expression(x, &part)) {
        return false;
    }
    if (explain_take(x, TOK_COLON_EQUAL)) {
        ++*count;
        return explain_expression(x, &part);
    }
    SourceRange equal = range_at(x);
    if (!explain_take(x, TOK_EQUAL)) {
        ++*count;
        return !at_comprehension(x) || explain_comprehension(x);
    }
    bool is_named = part.is_name;
    bool is_constant = strcmp(part.name, "True") == 0 ||
                       strcmp(part.name, "False") == 0 ||
                       strcmp(part.name, "None") == 0;
    if (!is_named && !is_constant) {
        return explain(
            x, span(first, equal),
            "expression cannot contain assignment, perhaps you meant \"==\"?");
    }
    if (part.is_name && (kind_at(x) == TOK_COMMA || kind_at(x) == TOK_RPAREN)) {
        return explain(x, span(first, equal), "expected argument value expression");
    }
    return explain_expression(x, &part) &&
           (!is_named || !at_comprehension(x) ||
            explain_comprehended(x, span(first, equal), 0, is_first));
}

bool explain_arguments(Explainer *x)
{
    size_t count = 0;
    for (bool is_first = true; kind_at(x) != TOK_RPAREN; is_first = false) {
        if (!explain_argument(x, &count, is_first)) {
            return false;
        }
        if (!explain_take(x, TOK_COMMA)) {
            break;
        }
    }
    return explain_take(x, TOK_RPAREN);
}

static bool explain_slice(Explainer *x)
{
    Part part;
    if (explain_take(x, TOK_STAR)) {
        return explain_starred_value(x, &part);
    }
    if (kind_at(x) != TOK_COLON && !explain_named(x, &part)) {
        return false;
    }
    while (explain_take(x, TOK_COLON)) {
        TokenKind next = kind_at(x);
        if (next != TOK_COLON && next != TOK_COMMA && next != TOK_RBRACKET &&
            !explain_expression(x, &part)) {
            return false;
        }
    }
    return true;
}

static bool explain_slices(Explainer *x)
{
    if (kind_at(x) == TOK_RBRACKET) {
        return false;
    }
    do {
        if (kind_at(x) != TOK_RBRACKET && !explain_slice(x)) {
            return false;
        }
    } while (explain_take(x, TOK_COMMA));
    return explain_take(x, TOK_RBRACKET);
}

// Quietly, what cannot be read as arguments or subscript ends the part before it.
static bool ends_before(Explainer *x, size_t bracket)
{
    if (!x->is_quiet || is_broken_end(kind_at(x))) {
        return false;
    }
    x->at = bracket;
    return true;
}

static bool explain_primary(Explainer *x, Part *part)
{
    if (!explain_atom(x, part)) {
        return false;
    }
    for (;;) {
        size_t bracket = x->at;
        Part before = *part;
        if (kind_at(x) == TOK_DOT && kind_after(x) == TOK_NAME) {
            x->at += 2;
            part->is_target = true;
            part->name = "attribute";
        } else if (explain_take(x, TOK_LPAREN)) {
            part->name = "function call";
            part->is_target = false;
            if (!explain_arguments(x)) {
                *part = before;
                return ends_before(x, bracket);
            }
        } else if (explain_take(x, TOK_LBRACKET)) {
            part->name = "subscript";
            part->is_target = true;
            if (!explain_slices(x)) {
                *part = before;
                return ends_before(x, bracket);
            }
        } else {
            return true;
        }
        part->is_name = false;
        part->is_container = false;
    }
}

// --- Operators ---

static bool is_sign(TokenKind kind)
{
    return kind == TOK_PLUS || kind == TOK_MINUS || kind == TOK_TILDE;
}

static bool is_binary(TokenKind kind)
{
    switch (kind) {
    case TOK_PLUS:
    case TOK_MINUS:
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
        return true;
    default:
        return false;
    }
}

static void combine(Explainer *x, Part *part, SourceRange first, const char *name)
{
    part->range = span(first, last_range(x));
    part->is_name = part->is_target = false;
    part->is_container = false;
    part->name = name;
}

// An operand that cannot be read ends the part before its operator, as if the operator
// were not there.
bool explain_simple(Explainer *x, Part *part)
{
    SourceRange first = range_at(x);
    *part = (Part){.range = first, .is_simple = true};
    bool read_any = false;
    bool valid = enter(x);
    while (valid) {
        size_t start = x->at;
        if (read_any) {
            if (!is_binary(kind_at(x))) {
                break;
            }
            x->at++;
        }
        bool has_operator = read_any;
        while (is_sign(kind_at(x)) && x->at + 1 < x->count) {
            has_operator = true;
            x->at++;
        }
        bool awaits = explain_take(x, TOK_AWAIT);
        Part operand = {.range = range_at(x), .is_simple = true};
        if (!explain_primary(x, &operand)) {
            valid = read_any && !x->is_done;
            x->at = valid ? start : x->at;
            break;
        }
        const char *name = has_operator ? "expression"
                           : awaits     ? "await expression"
                                        : operand.name;
        *part = operand;
        if (has_operator || awaits) {
            combine(x, part, first, name);
        }
        part->name = name;
        part->range = span(first, last_range(x));
        part->is_simple = true;
        read_any = true;
    }
    x->depth--;
    return valid;
}

static bool take_comparison(Explainer *x)
{
    switch (kind_at(x)) {
    case TOK_NOT:
        if (kind_after(x) != TOK_IN) {
            return false;
        }
        x->at += 2;
        return true;
    case TOK_IS:
        x->at++;
        explain_take(x, TOK_NOT);
        return true;
    case TOK_IN:
    case TOK_LESS:
    case TOK_GREATER:
    case TOK_LESS_EQUAL:
    case TOK_GREATER_EQUAL:
    case TOK_EQUAL_EQUAL:
    case TOK_NOT_EQUAL:
        x->at++;
        return true;
    default:
        return false;
    }
}

static bool explain_disjunction(Explainer *x, Part *part)
{
    SourceRange first = range_at(x);
    const char *name = NULL;
    size_t good = 0; // behind the last operand
    for (;;) {
        while (explain_take(x, TOK_NOT)) {
            name = "expression";
        }
        Part operand;
        if (!explain_simple(x, &operand)) {
            if (good == 0 || x->is_done) {
                part->name = NULL;
                return false;
            }
            x->at = good;
            break;
        }
        if (good == 0) {
            *part = operand;
        }
        good = x->at;
        if (take_comparison(x)) {
            name = name != NULL ? name : "comparison";
        } else if (kind_at(x) == TOK_AND || kind_at(x) == TOK_OR) {
            name = "expression";
            x->at++;
        } else {
            break;
        }
    }
    if (name != NULL) {
        combine(x, part, first, name);
        part->is_simple = false;
    }
    return true;
}

static bool spells(const Token *token, const char *word)
{
    return token->size == strlen(word) && memcmp(token->text, word, token->size) == 0;
}

// CPython takes any beginning of a soft keyword for one here.
static bool is_soft_keyword(const Token *token)
{
    static const char *const words[] = {"_", "case", "match", "type"};
    for (size_t i = 0; token->kind == TOK_NAME && i < sizeof words / sizeof *words;
         i++) {
        if (token->size <= strlen(words[i]) &&
            memcmp(token->text, words[i], token->size) == 0) {
            return true;
        }
    }
    return false;
}

// Names that were statements in Python 2.
static bool is_legacy_name(const Token *name)
{
    return name->kind == TOK_NAME && (spells(name, "print") || spells(name, "exec"));
}

#define CALL_TOKENS                                                                    \
    1000000 // how many tokens may be read, over and over, as arguments of names

// `print a` and `exec a`, as in Python 2. Whatever name it is, CPython reads what
// stands behind it as its argument, and finds the mistakes there.
static bool explain_legacy_call(Explainer *x, size_t start)
{
    const Token *name = &x->tokens[start].token;
    if (name->kind != TOK_NAME || start + 2 >= x->count ||
        x->tokens[start + 1].token.kind == TOK_LPAREN ||
        x->calls_tried > CALL_TOKENS / x->count) {
        return true;
    }
    x->calls_tried++;
    size_t end = x->at;
    x->at = start + 1;
    Part part;
    bool is_call = explain_star_expressions(x, &part);
    if (x->is_done) {
        return false;
    }
    if (is_broken_end(kind_at(x))) {
        return explain(x, range_at(x), "invalid syntax"); // it is the bracket's turn
    }
    SourceRange range = is_call ? span(name->range, last_range(x)) : name->range;
    x->at = end;
    return !is_call || !is_legacy_name(name) ||
           explain(x, range,
                   "Missing parentheses in call to '%.*s'. Did you mean %.*s(...)?",
                   (int)name->size, name->text, (int)name->size, name->text);
}

// Whether an expression begins here in which the text ends, inside a bracket, with no
// mistake before.
static bool opens_until_end(Explainer *x)
{
    if (!is_broken_end(x->tokens[x->count - 1].token.kind) ||
        is_broken_end(kind_at(x))) {
        return false;
    }
    size_t start = x->at;
    bool was_quiet = x->is_quiet;
    bool was_done = x->is_done;
    Part part;
    x->is_quiet = true;
    bool ends = !explain_expression(x, &part) && is_broken_end(kind_at(x));
    x->is_quiet = was_quiet;
    x->is_done = was_done;
    x->at = start;
    return ends;
}

// What stands behind a disjunction that began at `start` and is wrong there.
static bool explain_behind(Explainer *x, size_t start, const Part *part)
{
    const Token *first = &x->tokens[start].token;
    bool excused =
        is_soft_keyword(first) ||
        (first->kind == TOK_NAME && x->tokens[start + 1].token.kind == TOK_STRING);
    size_t end = x->at;
    Part next;
    bool is_legacy = is_legacy_name(first) && end == start + 1;
    bool looks_on = !excused && !is_legacy;
    if (looks_on && opens_until_end(x)) {
        x->at = x->count - 1;
        return explain(x, range_at(x), "invalid syntax"); // it is the bracket's turn
    }
    if (looks_on && try_read(x, explain_expression, &next)) {
        bool in_brackets = x->tokens[x->at - 1].level > 0;
        // CPython reads one token further, and stops there if the text ends inside a
        // bracket.
        bool meets_end = kind_at(x) == TOK_END_IN_BRACKETS;
        x->furthest = x->at > x->furthest ? x->at : x->furthest;
        if (in_brackets || meets_end) {
            end = x->at;
        }
        x->at = end;
        if (in_brackets) {
            return explain(x, span(part->range, next.range),
                           "invalid syntax. Perhaps you forgot a comma?");
        }
    }
    if (kind_at(x) == TOK_IF) {
        x->at++;
        if (try_read(x, explain_disjunction, &next) && kind_at(x) != TOK_ELSE &&
            kind_at(x) != TOK_COLON) {
            return explain(x, span(part->range, next.range),
                           "expected 'else' after 'if' expression");
        }
        x->at = end;
    }
    return explain_legacy_call(x, start);
}

static bool explain_lambda(Explainer *x, Part *part)
{
    SourceRange first = range_at(x);
    x->at++;
    part->name = "lambda";
    bool valid = explain_parameters(x, TOK_COLON, true);
    if (!valid && !x->is_done && kind_at(x) == TOK_FIELD_COLON) {
        return explain(
            x, span(first, range_at(x)),
            "f-string: lambda expressions are not allowed without parentheses");
    }
    Part body;
    if (!valid || !explain_take(x, TOK_COLON) || !explain_expression(x, &body)) {
        return false;
    }
    combine(x, part, first, "lambda");
    part->is_simple = false;
    return true;
}

bool explain_expression(Explainer *x, Part *part)
{
    size_t start = x->at;
    SourceRange first = range_at(x);
    *part = (Part){.range = first};
    if (kind_at(x) == TOK_LAMBDA) {
        bool valid = enter(x) && explain_lambda(x, part);
        x->depth--;
        return valid;
    }
    if (!explain_disjunction(x, part)) {
        return false;
    }
    if (!x->is_quiet && !explain_behind(x, start, part)) {
        return false;
    }
    size_t end = x->at;
    Part other;
    if (!explain_take(x, TOK_IF)) {
        return true;
    }
    if (explain_disjunction(x, &other) && explain_take(x, TOK_ELSE)) {
        bool valid = enter(x) && explain_expression(x, &other);
        x->depth--;
        if (!valid) {
            bool ends = x->is_quiet && !is_broken_end(kind_at(x));
            x->at = ends ? end : x->at;
            return ends;
        }
        combine(x, part, first, "conditional expression");
        part->is_simple = false;
        return true;
    }
    x->at = end; // the `if` of a comprehension or a guard
    return !x->is_done;
}

bool explain_named(Explainer *x, Part *part)
{
    size_t start = x->at;
    if (!explain_expression(x, part)) {
        return false;
    }
    Part value;
    if (explain_take(x, TOK_COLON_EQUAL)) {
        size_t behind = x->at;
        bool is_binding = part->is_name || try_read(x, explain_expression, &value);
        x->at = behind;
        if (!part->is_name && is_binding) {
            return explain(x, part->range, "cannot use assignment expressions with %s",
                           part->name);
        }
        if (!explain_expression(x, &value)) {
            return false;
        }
        combine(x, part, x->tokens[start].token.range, "named expression");
        return true;
    }
    size_t end = x->at;
    if (x->is_quiet || !part->is_simple || part->is_container ||
        !explain_take(x, TOK_EQUAL)) {
        return true;
    }
    bool is_assignment = try_read(x, explain_simple, &value) &&
                         kind_at(x) != TOK_EQUAL && kind_at(x) != TOK_COLON_EQUAL;
    // CPython reads one token further.
    x->at = is_assignment && kind_at(x) == TOK_END_IN_BRACKETS ? x->at : end;
    if (!is_assignment) {
        return true;
    }
    if (part->is_name) {
        return explain(x, span(part->range, value.range),
                       "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
    }
    return explain(x, part->range,
                   "cannot assign to %s here. Maybe you meant '==' instead of '='?",
                   part->name);
}

// `a.b := 1` at the top of a statement; at the `:=`.
static bool explain_binding(Explainer *x, const Part *target)
{
    size_t end = x->at;
    Part value;
    x->at++;
    bool is_binding = try_read(x, explain_expression, &value);
    x->at = end;
    return !is_binding ||
           explain(x, target->range, "cannot use assignment expressions with %s",
                   target->name);
}

bool explain_star_expressions(Explainer *x, Part *part)
{
    return explain_star_list(x, part, false);
}

bool explain_star_list(Explainer *x, Part *part, bool begins_statement)
{
    SourceRange first = range_at(x);
    bool is_first = true;
    do {
        Part element = {0};
        bool is_starred = explain_take(x, TOK_STAR);
        if (!explain_expression(x, &element)) {
            if (is_first) {
                *part = element;
            }
            return !is_first && !x->is_done;
        }
        if (begins_statement && !is_starred && kind_at(x) == TOK_COLON_EQUAL &&
            !element.is_name && !explain_binding(x, &element)) {
            return false;
        }
        if (is_first) {
            *part = element;
        }
        is_first = false;
    } while (explain_take(x, TOK_COMMA));
    part->range = span(first, last_range(x));
    return true;
}
