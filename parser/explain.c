#include "parser/explain.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#define MAX_LINE_TOKENS                                                                \
    500000 // a longer line is not explained: its tokens would take too much memory

// CPython shows what its tokenizer holds of the text: the last line read, with all that
// is joined to it. An earlier line is looked up, and comes without its end.
void explain_shown_lines(Parser *p, const Token *token, const char *shown_start)
{
    Diagnostic *error = &p->out->error;
    if (error->kind == DIAGNOSTIC_MEMORY_ERROR || error->text != NULL ||
        error->range.line == 0 || p->source->is_file) {
        return;
    }
    SourceLine line = source_line(p->source, error->range.line);
    uint32_t read_line =
        token->kind == TOK_NEWLINE ? token->range.line : token->range.end_line;
    if (token->text == p->source->text + p->source->size && token->range.col == 0) {
        read_line--; // behind the last line end there is no line
    }
    const char *end = line.text + line.size;
    if (read_line > error->range.line) {
        error->text = line.text;
    } else if (shown_start < line.text) {
        error->text = shown_start;
        end +=
            end < p->source->text + p->source->size && !source_is_added(p->source, end);
    }
    error->text_size = error->text != NULL ? (size_t)(end - error->text) : 0;
}

static void report_unclosed(Parser *p, const Lexer *lexer)
{
    const Bracket *bracket = &lexer->brackets[lexer->bracket_count - 1];
    SourceRange range = {bracket->line, bracket->col, 0, 0};
    diagnostics_replace(p->out, DIAGNOSTIC_SYNTAX_ERROR, range, "'%c' was never closed",
                        bracket->open);
    const Token last = {.text = lexer->cursor,
                        .range = {.col = (uint32_t)(lexer->cursor - lexer->line_start),
                                  .end_line = lexer->line}};
    explain_shown_lines(p, &last, lexer->shown_start);
}

// What the lexer found wrong where the line ends; it counts before all else.
static bool report_lexer_error(Explainer *x)
{
    Lexer *lexer = bump_alloc(x->p->bump, sizeof *lexer);
    if (lexer == NULL) {
        return false;
    }
    DiagnosticList found;
    diagnostics_init(&found, x->p->bump);
    lexer_init(lexer, x->p->source, &found);
    Token token;
    do {
        lexer_next(lexer, &token);
    } while (token.kind != TOK_ERROR && token.kind != TOK_END_OF_FILE &&
             token.kind != TOK_END_IN_BRACKETS);
    if (!found.has_error) {
        return false;
    }
    x->p->out->error = found.error;
    x->p->out->has_error = true;
    return true;
}

bool explain(Explainer *x, SourceRange range, const char *format, ...)
{
    if (x->is_quiet || x->is_done) {
        return false;
    }
    if (explain_peek(x)->kind == TOK_END_IN_BRACKETS) {
        report_unclosed(x->p, x->lexer);
        x->is_done = true;
        return false;
    }
    if (explain_peek(x)->kind == TOK_ERROR && report_lexer_error(x)) {
        x->is_done = true;
        return false;
    }
    char message[256];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    diagnostics_error(x->p->out, DIAGNOSTIC_SYNTAX_ERROR, range, "%s", message);
    const LineToken *last = &x->tokens[x->at];
    explain_shown_lines(x->p, &last->token, last->shown_start);
    x->is_done = true;
    return false;
}

// --- The line of the refused token ---

// The first token of the logical line before, for blocks that are missing.
typedef struct Header {
    Token first, second;
    size_t count;
    bool ends_in_colon;
} Header;

typedef struct Line {
    LineToken *tokens;
    size_t count, capacity;
    Header before;
    bool follows_newline; // no INDENT or DEDENT between the line before and this one
} Line;

static bool line_add(Parser *p, Line *line, const Token *token, const Lexer *lexer)
{
    if (line->count == line->capacity) {
        size_t capacity = line->capacity == 0 ? 64 : line->capacity * 2;
        LineToken *tokens = capacity <= 2 * MAX_LINE_TOKENS
                                ? bump_alloc(p->bump, capacity * sizeof *tokens)
                                : NULL;
        if (tokens == NULL) {
            return false;
        }
        if (line->count > 0) {
            memcpy(tokens, line->tokens, line->count * sizeof *tokens);
        }
        line->tokens = tokens;
        line->capacity = capacity;
    }
    line->tokens[line->count++] =
        (LineToken){*token, lexer->bracket_count, lexer->shown_start};
    return true;
}

static void begin_line(Line *line)
{
    Header *header = &line->before;
    header->count = line->count;
    if (line->count > 0) {
        header->first = line->tokens[0].token;
        header->second = line->tokens[line->count > 1 ? 1 : 0].token;
        TokenKind last = line->tokens[line->count - 1].token.kind;
        header->ends_in_colon = last == TOK_COLON;
    }
    line->count = 0;
    line->follows_newline = true;
}

static bool is_layout(TokenKind kind)
{
    return kind == TOK_NEWLINE || kind == TOK_INDENT || kind == TOK_DEDENT;
}

static bool ends_text(TokenKind kind)
{
    return kind == TOK_END_OF_FILE || kind == TOK_ERROR || kind == TOK_END_IN_BRACKETS;
}

static bool is_before(SourceRange a, SourceRange b)
{
    return a.line < b.line || (a.line == b.line && a.col < b.col);
}

// Reads the text again up to the end of the logical line with the refused token. False:
// too long a line, or out of memory.
static bool read_line(Parser *p, Lexer *lexer, Line *line)
{
    lexer_init(lexer, p->source, NULL);
    Token token;
    for (;;) {
        lexer_next(lexer, &token);
        bool is_past = !is_before(token.range, p->token.range);
        if (ends_text(token.kind) || (token.kind == TOK_NEWLINE && is_past)) {
            return line_add(p, line, &token, lexer);
        }
        if (token.kind == TOK_NEWLINE) {
            begin_line(line);
        } else if (!is_layout(token.kind)) {
            if (!line_add(p, line, &token, lexer)) {
                return false;
            }
        } else if (is_past && is_layout(p->token.kind) && token.kind == p->token.kind) {
            return line_add(p, line, &token, lexer); // the refused token itself
        } else {
            line->follows_newline = false;
        }
    }
}

// --- Places ---

// CPython gives tokens without text the place of its read position.
static SourceRange layout_place(const Parser *p, const Token *token)
{
    SourceRange range = token->range;
    if (token->text == p->source->text + p->source->size && range.line > 1 &&
        range.col == 0) {
        range.line--;
        range.col = (uint32_t)source_line(p->source, range.line).size;
        range.col -= p->source->is_open; // no line end was read
    } else {
        range.col = range.col > 0 ? range.col - 1 : NO_COLUMN;
    }
    range.end_line = range.line;
    range.end_col = NO_COLUMN;
    return range;
}

static bool is_added(const Parser *p, const Token *token)
{
    return token->kind == TOK_NEWLINE && source_is_added(p->source, token->text);
}

static SourceRange token_place(const Parser *p, const Token *token)
{
    if (is_added(p, token)) {
        return (SourceRange){token->range.line, NO_COLUMN, 0, 0};
    }
    bool has_text = !is_layout(token->kind) && token->kind != TOK_END_OF_FILE;
    return has_text || token->kind == TOK_NEWLINE ? token->range
                                                  : layout_place(p, token);
}

void explain_rest(Parser *p)
{
    uint32_t line = p->token.range.line;
    DiagnosticList found;
    diagnostics_init(&found, p->bump);
    p->lexer.out = &found;
    Token token = p->token;
    while (!ends_text(token.kind)) {
        lexer_next(&p->lexer, &token);
    }
    p->lexer.out = p->out;
    // A bad continuation line, which has no end, and bad indentation count less; so
    // does what is wrong inside an f-string.
    bool is_grave = p->lexer.fstring_count == 0 && found.has_error &&
                    found.error.kind == DIAGNOSTIC_SYNTAX_ERROR &&
                    range_has_end(found.error.range);
    if (is_grave || (found.has_error && found.error.kind == DIAGNOSTIC_MEMORY_ERROR)) {
        p->out->error = found.error;
    } else if (token.kind != TOK_END_OF_FILE && p->lexer.bracket_count > 0 &&
               line > p->lexer.brackets[p->lexer.bracket_count - 1].line) {
        report_unclosed(p, &p->lexer);
    }
}

// --- Blocks ---

// What a header is called in "expected an indented block after ..."; NULL for other
// lines.
static const char *block_name(const Header *header, bool *is_statement)
{
    const Token *first = &header->first;
    bool is_async = first->kind == TOK_ASYNC;
    TokenKind kind = is_async ? header->second.kind : first->kind;
    *is_statement = kind != TOK_DEF && kind != TOK_CLASS;
    switch (kind) {
    case TOK_DEF:
        return "function definition";
    case TOK_CLASS:
        return "class definition";
    case TOK_IF:
        return "if";
    case TOK_ELIF:
        return "elif";
    case TOK_ELSE:
        return "else";
    case TOK_FOR:
        return "for";
    case TOK_WHILE:
        return "while";
    case TOK_WITH:
        return "with";
    case TOK_TRY:
        return "try";
    case TOK_EXCEPT:
        return header->second.kind == TOK_STAR ? "except*" : "except";
    case TOK_FINALLY:
        return "finally";
    case TOK_NAME:
        return first->size == 5 && memcmp(first->text, "match", 5) == 0  ? "match"
               : first->size == 4 && memcmp(first->text, "case", 4) == 0 ? "case"
                                                                         : NULL;
    default:
        return NULL;
    }
}

static bool explain_missing_block(Parser *p, const Line *line)
{
    bool is_first =
        line->count > 0 && !is_before(line->tokens[0].token.range, p->token.range);
    if (!is_first || !line->follows_newline || !line->before.ends_in_colon ||
        p->token.kind == TOK_INDENT) {
        return false;
    }
    bool is_statement;
    const char *name = block_name(&line->before, &is_statement);
    if (name == NULL) {
        return false;
    }
    const Header *header = &line->before;
    bool is_async = header->first.kind == TOK_ASYNC;
    unsigned number = is_async ? header->second.range.line : header->first.range.line;
    SourceRange place = token_place(p, &p->token);
    if (is_statement) {
        diagnostics_error(p->out, DIAGNOSTIC_INDENTATION_ERROR, place,
                          "expected an indented block after '%s' statement on line %u",
                          name, number);
    } else {
        diagnostics_error(p->out, DIAGNOSTIC_INDENTATION_ERROR, place,
                          "expected an indented block after %s on line %u", name,
                          number);
    }
    return true;
}

// Tokens that CPython's grammar insists on: no other mistake is looked for.
static bool explain_forced(Parser *p, const Line *line)
{
    const LineToken *tokens = line->tokens;
    size_t first = tokens[0].token.kind == TOK_ASYNC ? 1 : 0;
    TokenKind kind = first < line->count ? tokens[first].token.kind : TOK_ERROR;
    SourceRange place = token_place(p, &p->token);
    if (kind == TOK_DEF && p->expects_paren && p->expected_count <= 2) {
        diagnostics_error(p->out, DIAGNOSTIC_SYNTAX_ERROR, place, "expected '('");
        return true;
    }
    bool insists =
        kind == TOK_DEF || kind == TOK_TRY || kind == TOK_FINALLY || kind == TOK_ELSE;
    if (kind == TOK_DEF && p->previous.kind == TOK_ARROW &&
        p->token.kind == TOK_COLON) {
        diagnostics_error(p->out, DIAGNOSTIC_SYNTAX_ERROR, p->previous.range,
                          "expected ':'");
        return true;
    }
    if (p->expects_colon && p->expected_count <= 2 && insists) {
        diagnostics_error(p->out, DIAGNOSTIC_SYNTAX_ERROR, place, "expected ':'");
        return true;
    }
    return false;
}

// --- Statements ---

static bool explain_names_missing(Explainer *x)
{
    if (x->at + 1 < x->count && explain_peek(x)->kind != TOK_NEWLINE) {
        return false;
    }
    SourceRange range = explain_peek(x)->range;
    range.end_col = range.col;
    range.end_line = range.line;
    if (is_added(x->p, explain_peek(x))) {
        range.col = NO_COLUMN;
        range.end_col--;
    }
    return explain(x, range, "Expected one or more names after 'import'");
}

static bool explain_import(Explainer *x)
{
    x->at++;
    if (explain_peek(x)->kind == TOK_IMPORT) {
        return false; // from where?
    }
    while (x->at + 1 < x->count && explain_peek(x)->kind != TOK_IMPORT &&
           explain_peek(x)->kind != TOK_NEWLINE &&
           explain_peek(x)->kind != TOK_SEMICOLON) {
        x->at++;
    }
    if (is_before(x->p->token.range, explain_peek(x)->range)) {
        return false; // refused before
    }
    if (x->tokens[x->at - 1].token.kind == TOK_IMPORT || explain_take(x, TOK_IMPORT)) {
        return explain_names_missing(x);
    }
    return false;
}

static bool explain_simple_statement(Explainer *x)
{
    Part part;
    bool is_bare = true; // no keyword before
    switch (explain_peek(x)->kind) {
    case TOK_IMPORT:
        x->at++;
        return explain_names_missing(x);
    case TOK_FROM:
        return explain_import(x);
    case TOK_RETURN:
    case TOK_DEL:
    case TOK_RAISE:
    case TOK_ASSERT:
        x->at++;
        is_bare = false;
        break;
    default:
        break;
    }
    if (is_bare && !explain_assignment(x)) {
        return false;
    }
    for (;; is_bare = false) {
        if (explain_take(x, TOK_YIELD)) {
            explain_take(x, TOK_FROM);
            is_bare = false;
        }
        if (!explain_star_list(x, &part, is_bare)) {
            return false;
        }
        TokenKind next = explain_peek(x)->kind;
        bool goes_on = next == TOK_EQUAL || next == TOK_COLON || next == TOK_FROM ||
                       (next >= TOK_PLUS_EQUAL && next <= TOK_DOUBLE_STAR_EQUAL);
        if (!goes_on || x->at + 1 >= x->count) {
            return true;
        }
        SourceRange colon = explain_peek(x)->range;
        x->at++;
        if (next == TOK_COLON && !part.is_target &&
            explain_peek(x)->kind == TOK_NEWLINE) {
            return explain(x, colon,
                           "invalid syntax"); // not the beginning of an annotation
        }
    }
}

static void explain_simple_statements(Explainer *x)
{
    while (explain_simple_statement(x) && explain_take(x, TOK_SEMICOLON)) {
    }
}

static bool explain_type_params(Explainer *x)
{
    if (explain_peek(x)->kind != TOK_LBRACKET) {
        return true;
    }
    Part part;
    x->at++;
    while (explain_peek(x)->kind != TOK_RBRACKET) {
        if (!explain_take(x, TOK_STAR)) {
            explain_take(x, TOK_DOUBLE_STAR);
        }
        if (!explain_take(x, TOK_NAME) ||
            (explain_take(x, TOK_COLON) && !explain_expression(x, &part))) {
            return false;
        }
        if (explain_take(x, TOK_EQUAL)) {
            explain_take(x, TOK_STAR);
            if (!explain_expression(x, &part)) {
                return false;
            }
        }
        if (!explain_take(x, TOK_COMMA)) {
            break;
        }
    }
    return explain_take(x, TOK_RBRACKET);
}

static bool explain_definition(Explainer *x)
{
    bool is_class = explain_peek(x)->kind == TOK_CLASS;
    Part part;
    x->at++;
    if (!explain_take(x, TOK_NAME)) {
        return false;
    }
    const Token *bracket = explain_peek(x);
    bool has_params = explain_type_params(x);
    bool is_refused =
        !has_params || is_before(x->p->token.range, x->tokens[x->at - 1].token.range);
    if (bracket->kind == TOK_LBRACKET && is_refused) {
        // Without type parameters a function's parenthesis is missed.
        while (explain_peek(x) != bracket) {
            x->at--;
        }
        return !x->is_done && !is_class && explain(x, bracket->range, "expected '('");
    }
    if (explain_take(x, TOK_LPAREN)) {
        bool valid = is_class ? explain_arguments(x)
                              : explain_parameters(x, TOK_RPAREN, false) &&
                                    explain_take(x, TOK_RPAREN);
        if (!valid) {
            return false;
        }
    }
    SourceRange arrow = explain_peek(x)->range;
    if (!explain_take(x, TOK_ARROW)) {
        return true;
    }
    if (!explain_expression(x, &part)) {
        return explain(x, arrow, "expected ':'");
    }
    return explain_peek(x)->kind == TOK_COLON ||
           explain(x, explain_peek(x)->range, "expected ':'");
}

static bool explain_for(Explainer *x)
{
    Part part;
    x->at++;
    do {
        explain_take(x, TOK_STAR);
        if (!explain_simple(x, &part)) {
            return false;
        }
    } while (explain_take(x, TOK_COMMA) && explain_peek(x)->kind != TOK_IN);
    return explain_take(x, TOK_IN) && explain_star_expressions(x, &part);
}

static bool explain_with(Explainer *x)
{
    Part part;
    x->at++;
    do {
        if (!explain_expression(x, &part)) {
            return false;
        }
        if (explain_take(x, TOK_AS) && !explain_simple(x, &part)) {
            return false;
        }
    } while (explain_take(x, TOK_COMMA));
    return true;
}

static SourceRange up_to(SourceRange first, SourceRange next)
{
    return (SourceRange){first.line, first.col, next.line, next.col};
}

static bool explain_except(Explainer *x)
{
    SourceRange except = explain_peek(x)->range;
    Part part;
    x->at++;
    bool has_star = explain_peek(x)->kind == TOK_STAR;
    // The grammar refuses the star behind plain handlers, and the lack of one behind
    // starred handlers.
    bool refused_star = has_star && x->p->token.kind == TOK_STAR;
    bool refused_plain = x->p->token.range.line == explain_peek(x)->range.line &&
                         !has_star &&
                         x->p->token.range.col == explain_peek(x)->range.col;
    explain_take(x, TOK_STAR);
    if (has_star &&
        (explain_peek(x)->kind == TOK_COLON || explain_peek(x)->kind == TOK_NEWLINE)) {
        return explain(x, explain_peek(x)->range,
                       "expected one or more exception types");
    }
    SourceRange first = explain_peek(x)->range;
    if (explain_peek(x)->kind == TOK_COLON && !refused_plain) {
        return true;
    }
    if (explain_peek(x)->kind != TOK_COLON && !explain_expression(x, &part)) {
        return false;
    }
    if (explain_take(x, TOK_COMMA)) {
        if (!explain_star_expressions(x, &part)) {
            return false;
        }
        if (explain_take(x, TOK_AS)) {
            explain_take(x, TOK_NAME);
        }
        return explain_peek(x)->kind == TOK_COLON &&
               explain(x, up_to(first, explain_peek(x)->range),
                       "multiple exception types must be parenthesized");
    }
    if (explain_take(x, TOK_AS)) {
        explain_take(x, TOK_NAME);
    }
    if (explain_peek(x)->kind == TOK_COLON && (refused_star || refused_plain)) {
        SourceRange range = has_star ? span(except, x->tokens[1].token.range) : except;
        return explain(x, range,
                       "cannot have both 'except' and 'except*' on the same 'try'");
    }
    return true;
}

static bool starts_soft(const Explainer *x, const char *word)
{
    const Token *token = explain_peek(x);
    return token->kind == TOK_NAME && token->size == strlen(word) &&
           memcmp(token->text, word, token->size) == 0;
}

// The header of a compound statement up to its colon. `*is_compound` tells whether it
// was one.
static bool explain_header(Explainer *x, bool *is_compound)
{
    Part part;
    explain_take(x, TOK_ASYNC);
    *is_compound = true;
    switch (explain_peek(x)->kind) {
    case TOK_IF:
    case TOK_ELIF:
    case TOK_WHILE:
        x->at++;
        return explain_named(x, &part);
    case TOK_DEF:
    case TOK_CLASS:
        return explain_definition(x);
    case TOK_FOR:
        return explain_for(x);
    case TOK_WITH:
        return explain_with(x);
    case TOK_EXCEPT:
        return explain_except(x);
    case TOK_ELSE:
    case TOK_TRY:
    case TOK_FINALLY:
        x->at++;
        return true;
    case TOK_AT:
        x->at++;
        return explain_named(x, &part);
    default:
        *is_compound = false;
        return true;
    }
}

// `match x` and `case 1` without their colon, or with a mistake in the subject.
static bool explain_match(Explainer *x)
{
    Part part;
    x->at++;
    do {
        explain_take(x, TOK_STAR);
        if (!explain_named(x, &part)) {
            return false;
        }
    } while (explain_take(x, TOK_COMMA));
    return true;
}

// `case 1 as a + b:`
static bool explain_case(Explainer *x)
{
    while (x->at + 1 < x->count) {
        Part part;
        if (explain_take(x, TOK_AS) && explain_peek(x)->kind != TOK_NAME &&
            explain_expression(x, &part)) {
            return explain(x, part.range, "invalid pattern target");
        }
        x->at++;
    }
    return false;
}

static void explain_line(Explainer *x)
{
    bool is_compound;
    Part part;
    if (x->p->mode == PARSE_EVAL) {
        explain_star_expressions(x, &part);
        return;
    }
    if (starts_soft(x, "case") && x->p->previous.kind == TOK_AS) {
        explain_case(x);
        return;
    }
    if (starts_soft(x, "case") && x->p->is_match_block[x->p->depth]) {
        return; // a pattern is no expression
    }
    bool is_match = starts_soft(x, "match") && x->p->match_header;
    if (is_match) {
        if (!explain_match(x)) {
            return;
        }
        is_compound = true;
    } else if (!explain_header(x, &is_compound)) {
        return;
    }
    if (!is_compound) {
        explain_simple_statements(x);
        return;
    }
    if (explain_take(x, TOK_COLON)) {
        explain_simple_statements(x);
    }
}

static bool is_header(const Line *line, const Parser *p)
{
    bool is_statement;
    Header header = {.first = line->tokens[0].token,
                     .second = line->tokens[0].token,
                     .count = line->count};
    if (line->count > 1) {
        header.second = line->tokens[1].token;
    }
    const char *name = block_name(&header, &is_statement);
    return name != NULL && (header.first.kind != TOK_NAME || p->expected_count <= 3);
}

static bool ends_operand(TokenKind kind)
{
    switch (kind) {
    case TOK_NAME:
    case TOK_NUMBER:
    case TOK_STRING:
    case TOK_FSTRING_END:
    case TOK_RPAREN:
    case TOK_RBRACKET:
    case TOK_RBRACE:
    case TOK_ELLIPSIS:
    case TOK_TRUE:
    case TOK_FALSE:
    case TOK_NONE:
    case TOK_COMMA:
        return true;
    default:
        return false;
    }
}

// Returns the last token that was looked at.
static const LineToken *explain_in_line(Parser *p, const Line *line, const Lexer *lexer)
{
    Explainer x = {
        .p = p, .lexer = lexer, .tokens = line->tokens, .count = line->count};
    explain_line(&x);
    const LineToken *furthest = &x.tokens[x.furthest];
    if (p->out->has_error) {
        return furthest;
    }
    if (p->token.kind == TOK_NEWLINE &&
        ((p->expects_colon && is_header(line, p)) ||
         (p->match_header && ends_operand(p->previous.kind)))) {
        SourceRange place =
            is_added(p, &p->token) ? layout_place(p, &p->token) : p->token.range;
        diagnostics_error(p->out, DIAGNOSTIC_SYNTAX_ERROR, place, "expected ':'");
    } else if (p->expects_except && p->expected_count <= 2) {
        diagnostics_error(p->out, DIAGNOSTIC_SYNTAX_ERROR, token_place(p, &p->token),
                          "expected 'except' or 'finally' block");
    }
    return furthest;
}

// Does the statement have `as`? The grammar has it in every parenthesis.
static bool header_binds(const Token *first)
{
    switch (first->kind) {
    case TOK_WITH:
    case TOK_ASYNC:
    case TOK_IMPORT:
    case TOK_FROM:
    case TOK_EXCEPT:
    case TOK_NAME: // case
        return true;
    default:
        return false;
    }
}

// The `:=` before the refused token, when it stands behind no name that it could bind:
// CPython does not read past it.
static const Token *stray_binding(const Parser *p, const Line *line)
{
    size_t at = 0;
    while (at < line->count && line->tokens[at].token.text != p->previous.text) {
        at++;
    }
    if (p->previous.kind != TOK_COLON_EQUAL || at == line->count) {
        return NULL;
    }
    if (at < 2 || line->tokens[at - 1].token.kind != TOK_NAME) {
        return &line->tokens[at].token;
    }
    switch (line->tokens[at - 2].token.kind) {
    case TOK_LPAREN:
    case TOK_LBRACKET:
    case TOK_LBRACE:
    case TOK_COMMA:
    case TOK_COLON:
    case TOK_IF:
    case TOK_ELIF:
    case TOK_WHILE:
    case TOK_AT:
    case TOK_FIELD_START:
        return NULL;
    default:
        return &line->tokens[at].token;
    }
}

// Where plain "invalid syntax" points: at the last token that CPython has read.
static SourceRange refused_place(Parser *p, const Line *line)
{
    if (p->token.kind == TOK_END_OF_FILE) {
        return (SourceRange){p->token.range.line - 1, NO_COLUMN, 0, 0};
    }
    // `type X` may begin a type statement, so that the token behind it was read, too.
    for (size_t i = 1; i + 1 < line->count; i++) {
        const Token *first = &line->tokens[i - 1].token;
        bool begins = i == 1 || line->tokens[i - 2].token.kind == TOK_SEMICOLON;
        if (begins && line->tokens[i].token.text == p->token.text &&
            p->token.kind == TOK_NAME && first->kind == TOK_NAME && first->size == 4 &&
            memcmp(first->text, "type", 4) == 0 && p->mode != PARSE_EVAL) {
            return token_place(p, &line->tokens[i + 1].token);
        }
    }
    Explainer x = {
        .p = p, .tokens = line->tokens, .count = line->count, .is_quiet = true};
    const Token *stop = line->count > 1 ? explain_stop(&x) : NULL;
    if (stop != NULL && stop->text < p->token.text) {
        return stop->range;
    }
    const Token *binding = stray_binding(p, line);
    if (binding != NULL) {
        return binding->range;
    }
    bool may_bind = line->count > 1 && header_binds(&line->tokens[0].token);
    if (p->previous.kind == TOK_AS && !may_bind) {
        return p->previous.range;
    }
    return is_added(p, &p->token) ? token_place(p, &p->token) : p->token.range;
}

void explain_syntax_error(Parser *p)
{
    if (p->token.kind == TOK_END_IN_BRACKETS) {
        report_unclosed(p, &p->lexer);
        return;
    }
    Lexer *lexer = bump_alloc(p->bump, sizeof *lexer);
    Line line = {0};
    const LineToken *seen = NULL; // if it is further than the refused token's line
    if (lexer == NULL) {
        out_of_memory(p);
        return;
    }
    if (read_line(p, lexer, &line) && !explain_missing_block(p, &line) &&
        !explain_forced(p, &line)) {
        const LineToken *last = explain_in_line(p, &line, lexer);
        if (p->token.range.line < last->token.range.line) {
            seen = last;
        }
    }
    bool is_indent = p->token.kind == TOK_INDENT;
    if (!p->out->has_error && (is_indent || p->token.kind == TOK_DEDENT)) {
        diagnostics_error(p->out, DIAGNOSTIC_INDENTATION_ERROR,
                          layout_place(p, &p->token), "%s",
                          is_indent ? "unexpected indent" : "unexpected unindent");
        return; // as CPython, without a look at the rest
    }
    if (!p->out->has_error) {
        diagnostics_error(p->out, DIAGNOSTIC_SYNTAX_ERROR, refused_place(p, &line),
                          "invalid syntax");
    }
    explain_shown_lines(p, seen != NULL ? &seen->token : &p->token,
                        seen != NULL ? seen->shown_start : p->lexer.shown_start);
    explain_rest(p);
}
