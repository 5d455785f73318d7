#include "parser/token_source.h"

#include <string.h>

#include "grammar.h"

// Bison's number for a kind of token; 0 for kinds that the grammar never accepts.
static int grammar_token(TokenKind kind)
{
#define SAME(name) [TOK_##name] = T_##name
    static const short numbers[TOKEN_KINDS] = {
        SAME(NEWLINE),
        SAME(INDENT),
        SAME(DEDENT),
        SAME(NAME),
        SAME(NUMBER),
        SAME(STRING),
        SAME(FSTRING_START),
        SAME(FSTRING_TEXT),
        SAME(FSTRING_END),
        SAME(FIELD_START),
        SAME(FIELD_END),
        SAME(FIELD_COLON),
        SAME(FIELD_DEBUG),
        SAME(EXCLAMATION),
        SAME(LPAREN),
        SAME(RPAREN),
        SAME(LBRACKET),
        SAME(RBRACKET),
        SAME(LBRACE),
        SAME(RBRACE),
        SAME(COLON),
        SAME(COMMA),
        SAME(SEMICOLON),
        SAME(DOT),
        SAME(ELLIPSIS),
        SAME(ARROW),
        SAME(AT),
        SAME(EQUAL),
        SAME(COLON_EQUAL),
        SAME(PLUS),
        SAME(MINUS),
        SAME(STAR),
        SAME(SLASH),
        SAME(DOUBLE_SLASH),
        SAME(PERCENT),
        SAME(DOUBLE_STAR),
        SAME(LEFT_SHIFT),
        SAME(RIGHT_SHIFT),
        SAME(AMPERSAND),
        SAME(PIPE),
        SAME(CARET),
        SAME(TILDE),
        SAME(LESS),
        SAME(GREATER),
        SAME(LESS_EQUAL),
        SAME(GREATER_EQUAL),
        SAME(EQUAL_EQUAL),
        SAME(NOT_EQUAL),
        SAME(FALSE),
        SAME(NONE),
        SAME(TRUE),
        SAME(AND),
        SAME(AS),
        SAME(ASSERT),
        SAME(ASYNC),
        SAME(AWAIT),
        SAME(BREAK),
        SAME(CLASS),
        SAME(CONTINUE),
        SAME(DEF),
        SAME(DEL),
        SAME(ELIF),
        SAME(ELSE),
        SAME(EXCEPT),
        SAME(FINALLY),
        SAME(FOR),
        SAME(FROM),
        SAME(GLOBAL),
        SAME(IF),
        SAME(IMPORT),
        SAME(IN),
        SAME(IS),
        SAME(LAMBDA),
        SAME(NONLOCAL),
        SAME(NOT),
        SAME(OR),
        SAME(PASS),
        SAME(RAISE),
        SAME(RETURN),
        SAME(TRY),
        SAME(WHILE),
        SAME(WITH),
        SAME(YIELD),
        [TOK_PLUS_EQUAL] = T_AUGMENTED,
        [TOK_MINUS_EQUAL] = T_AUGMENTED,
        [TOK_STAR_EQUAL] = T_AUGMENTED,
        [TOK_SLASH_EQUAL] = T_AUGMENTED,
        [TOK_DOUBLE_SLASH_EQUAL] = T_AUGMENTED,
        [TOK_PERCENT_EQUAL] = T_AUGMENTED,
        [TOK_AT_EQUAL] = T_AUGMENTED,
        [TOK_AMPERSAND_EQUAL] = T_AUGMENTED,
        [TOK_PIPE_EQUAL] = T_AUGMENTED,
        [TOK_CARET_EQUAL] = T_AUGMENTED,
        [TOK_RIGHT_SHIFT_EQUAL] = T_AUGMENTED,
        [TOK_LEFT_SHIFT_EQUAL] = T_AUGMENTED,
        [TOK_DOUBLE_STAR_EQUAL] = T_AUGMENTED,
    };
#undef SAME
    return numbers[kind];
}

static Operator augmented_operator(TokenKind kind)
{
    switch (kind) {
    case TOK_PLUS_EQUAL:
        return BINARY_ADD;
    case TOK_MINUS_EQUAL:
        return BINARY_SUB;
    case TOK_STAR_EQUAL:
        return BINARY_MULT;
    case TOK_SLASH_EQUAL:
        return BINARY_DIV;
    case TOK_DOUBLE_SLASH_EQUAL:
        return BINARY_FLOOR_DIV;
    case TOK_PERCENT_EQUAL:
        return BINARY_MOD;
    case TOK_AT_EQUAL:
        return BINARY_MAT_MULT;
    case TOK_AMPERSAND_EQUAL:
        return BINARY_BIT_AND;
    case TOK_PIPE_EQUAL:
        return BINARY_BIT_OR;
    case TOK_CARET_EQUAL:
        return BINARY_BIT_XOR;
    case TOK_RIGHT_SHIFT_EQUAL:
        return BINARY_R_SHIFT;
    case TOK_LEFT_SHIFT_EQUAL:
        return BINARY_L_SHIFT;
    default:
        return BINARY_POW;
    }
}

// Copies what of a lexer is in use: the stacks are large and mostly empty.
static void copy_lexer(Lexer *copy, const Lexer *lexer)
{
    memcpy(copy, lexer, offsetof(Lexer, indents));
    memcpy(copy->indents, lexer->indents,
           lexer->indent_count * sizeof lexer->indents[0]);
    memcpy(copy->brackets, lexer->brackets,
           lexer->bracket_count * sizeof lexer->brackets[0]);
    memcpy(copy->fstrings, lexer->fstrings,
           lexer->fstring_count * sizeof lexer->fstrings[0]);
    copy->out = NULL;
}

Token token_source_peek(const Parser *p, TokenKind kind)
{
    if (p->token.kind != kind) {
        return p->token;
    }
    Lexer ahead;
    Token token;
    copy_lexer(&ahead, &p->lexer);
    lexer_next(&ahead, &token);
    return token;
}

// Whether a token behind a name can only be the start of an operand.
static bool starts_operand_only(TokenKind kind)
{
    switch (kind) {
    case TOK_NAME:
    case TOK_NUMBER:
    case TOK_STRING:
    case TOK_FSTRING_START:
    case TOK_NONE:
    case TOK_TRUE:
    case TOK_FALSE:
    case TOK_ELLIPSIS:
    case TOK_TILDE:
    case TOK_LBRACE:
    case TOK_LAMBDA:
    case TOK_AWAIT:
        return true;
    default:
        return false;
    }
}

// Whether it can start an operand, or go on with the name before it as one.
static bool may_start_operand(TokenKind kind)
{
    return starts_operand_only(kind) || kind == TOK_LPAREN || kind == TOK_LBRACKET ||
           kind == TOK_MINUS || kind == TOK_PLUS || kind == TOK_STAR || kind == TOK_NOT;
}

// Whether the `match` just read begins a match statement: its line ends in a colon.
static bool begins_match(const Parser *p)
{
    Lexer ahead;
    Token token;
    copy_lexer(&ahead, &p->lexer);
    lexer_next(&ahead, &token);
    if (!may_start_operand(token.kind)) {
        return false;
    }
    TokenKind first = token.kind;
    TokenKind last = TOK_ERROR;
    while (token.kind != TOK_NEWLINE && token.kind != TOK_ERROR &&
           token.kind != TOK_END_IN_BRACKETS && token.kind != TOK_END_OF_FILE) {
        last = token.kind;
        lexer_next(&ahead, &token);
    }
    return last == TOK_COLON || starts_operand_only(first);
}

// Whether the `type` just read begins a type statement.
static bool begins_type_alias(const Parser *p)
{
    const char *next = p->lexer.cursor;
    while (*next == ' ' || *next == '\t') {
        next++;
    }
    if (next == p->lexer.cursor ||
        !((unsigned char)*next >= 0x80 || is_identifier_start((unsigned char)*next))) {
        return false;
    }
    Lexer ahead;
    Token token;
    copy_lexer(&ahead, &p->lexer);
    lexer_next(&ahead, &token);
    if (token.kind != TOK_NAME) {
        return false;
    }
    lexer_next(&ahead, &token);
    return token.kind == TOK_EQUAL || token.kind == TOK_LBRACKET;
}

static bool spells(const Token *token, const char *word, size_t size)
{
    return token->size == size && memcmp(token->text, word, size) == 0;
}

static int name_token(Parser *p, GRAMMAR_STYPE *value, bool at_line_start)
{
    const Token *token = &p->token;
    size_t size;
    const char *text = identifier_normalize(p->bump, token->text, token->size, &size);
    if (text == NULL) {
        out_of_memory(p);
        return T_UNUSABLE;
    }
    value->slice = (Name){text, (uint32_t)size};
    if (at_line_start && spells(token, "match", 5) && begins_match(p)) {
        p->match_header = true;
        return T_SOFT_MATCH;
    }
    if (at_line_start && p->is_match_block[p->depth] && spells(token, "case", 4)) {
        return T_SOFT_CASE;
    }
    bool begins_statement =
        at_line_start || p->previous.kind == TOK_SEMICOLON ||
        (p->previous.kind == TOK_COLON && p->lexer.bracket_count == 0);
    if (begins_statement && spells(token, "type", 4) && begins_type_alias(p)) {
        return T_SOFT_TYPE;
    }
    return T_NAME;
}

// Follows blocks and lines, for the soft keywords. Returns whether the token begins a
// logical line.
static bool follow_lines(Parser *p)
{
    bool at_line_start = p->at_line_start;
    TokenKind kind = p->token.kind;
    if (kind == TOK_INDENT) {
        p->depth++;
        p->is_match_block[p->depth] = p->match_header;
    } else if (kind == TOK_DEDENT) {
        p->depth--;
    }
    if (at_line_start) {
        p->match_header = false;
    }
    p->at_line_start = kind == TOK_INDENT || kind == TOK_DEDENT || kind == TOK_NEWLINE;
    return at_line_start;
}

// Follows the parenthesis right behind `with`, in which items may stand.
static void follow_with(Parser *p)
{
    if (p->after_with && p->token.kind == TOK_LPAREN) {
        p->with_paren = p->token.range;
    }
    p->after_with = p->token.kind == TOK_WITH;
}

// CPython decodes an f-string's text when it has read the whole of it, and complains
// there; that of a format specification at once.
static void point_at_fstring_end(Parser *p)
{
    uint32_t count = p->lexer.fstring_count;
    Lexer ahead;
    Token token;
    copy_lexer(&ahead, &p->lexer);
    if (p->lexer.fstrings[count - 1].field_count > 0 || !p->out->has_error) {
        return;
    }
    do {
        lexer_next(&ahead, &token);
    } while (ahead.fstring_count >= count && token.kind != TOK_ERROR);
    if (token.kind == TOK_FSTRING_END) {
        p->out->error.range = token.range;
    }
}

int token_source_next(GRAMMAR_STYPE *value, SourceRange *range, Parser *p)
{
    if (p->start_token != 0) {
        int start = p->start_token;
        p->start_token = 0;
        *range = (SourceRange){1, 0, 1, 0};
        return start;
    }
    p->previous = p->token;
    lexer_next(&p->lexer, &p->token);
    const Token *token = &p->token;
    *range = token->range;
    bool at_line_start = follow_lines(p);
    follow_with(p);
    switch (token->kind) {
    case TOK_END_OF_FILE:
        return T_END;
    case TOK_NAME:
        return name_token(p, value, at_line_start);
    case TOK_NUMBER:
    case TOK_STRING:
    case TOK_FIELD_DEBUG:
        value->slice = (Name){token->text, (uint32_t)token->size};
        break;
    case TOK_FSTRING_TEXT: {
        bool is_raw = p->lexer.fstrings[p->lexer.fstring_count - 1].is_raw;
        Name text = {token->text, (uint32_t)token->size};
        value->node = make_fstring_text(p, token->range, text, is_raw);
        if (value->node == NULL) {
            point_at_fstring_end(p);
            return T_UNUSABLE;
        }
        break;
    }
    default:
        break;
    }
    int number = grammar_token(token->kind);
    if (number == T_AUGMENTED) {
        value->number = (int)augmented_operator(token->kind);
    }
    return number != 0 ? number : T_UNUSABLE;
}
