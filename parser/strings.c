// String literals: prefixes, escapes, f-strings, and joining adjacent ones.

#include <stdio.h>
#include <string.h>

#include "lexer/names.h"
#include "parser/builder.h"
#include "parser/token_source.h"

// --- Escapes ---

// The decoding of one literal (or piece of an f-string).
typedef struct Decoder {
    Parser *p;
    SourceRange range; // for messages: the token
    const char *start;
    const char *at;
    const char *end;
    char *to;
    bool is_bytes;
    bool is_fstring;
    bool has_warned; // one warning a literal, as CPython
} Decoder;

static char *put_utf8(char *to, uint32_t c)
{
    if (c < 0x80) {
        *to++ = (char)c;
    } else if (c < 0x800) {
        *to++ = (char)(0xC0 | c >> 6);
        *to++ = (char)(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        *to++ = (char)(0xE0 | c >> 12);
        *to++ = (char)(0x80 | (c >> 6 & 0x3F));
        *to++ = (char)(0x80 | (c & 0x3F));
    } else {
        *to++ = (char)(0xF0 | c >> 18);
        *to++ = (char)(0x80 | (c >> 12 & 0x3F));
        *to++ = (char)(0x80 | (c >> 6 & 0x3F));
        *to++ = (char)(0x80 | (c & 0x3F));
    }
    return to;
}

static int hex_value(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

// A position as CPython counts it: it first writes every character beyond ASCII as
// `\UXXXXXXXX`.
static unsigned position_of(const Decoder *d, const char *at)
{
    unsigned position = 0;
    for (const char *p = d->start; p < at; p++) {
        unsigned char c = (unsigned char)*p;
        position += c < 0x80 ? 1 : c >= 0xC0 ? 10 : 0;
    }
    return position;
}

static bool refuse_escape(Decoder *d, const char *escape, const char *end,
                          const char *reason)
{
    unsigned first = position_of(d, escape);
    unsigned last = position_of(d, end) - 1;
    if (first == last) {
        refuse(d->p, d->range,
               "(unicode error) 'unicodeescape' codec can't decode byte 0x5c in "
               "position %u: %s",
               first, reason);
    } else {
        refuse(d->p, d->range,
               "(unicode error) 'unicodeescape' codec can't decode bytes in position "
               "%u-%u: %s",
               first, last, reason);
    }
    return false;
}

// `\x`, `\u` or `\U` with that many digits; `at` is behind the letter.
static bool decode_hex(Decoder *d, int digits, const char *reason)
{
    const char *escape = d->at - 2;
    uint32_t value = 0;
    for (int i = 0; i < digits; i++) {
        int digit = d->at < d->end ? hex_value(*d->at) : -1;
        if (digit >= 0) {
            value = value << 4 | (uint32_t)digit;
            d->at++;
            continue;
        }
        if (d->is_bytes) {
            refuse(d->p, d->range, "(value error) invalid \\x escape at position %u",
                   (unsigned)(escape - d->start));
            return false;
        }
        return refuse_escape(d, escape, d->at, reason);
    }
    if (value > 0x10FFFF) {
        return refuse_escape(d, escape, d->at, "illegal Unicode character");
    }
    if (d->is_bytes) {
        *d->to++ = (char)value;
    } else {
        d->to = put_utf8(d->to, value);
    }
    return true;
}

static bool warn_escape(Decoder *d, const char *what, const char *escape, size_t size)
{
    if (d->has_warned) {
        return true;
    }
    d->has_warned = true;
    return diagnostics_warn(d->p->out, d->range, "invalid %s '%.*s'", what, (int)size,
                            escape);
}

// `at` is on the first digit.
static bool decode_octal(Decoder *d)
{
    const char *escape = d->at - 1;
    uint32_t value = 0;
    for (int i = 0; i < 3 && d->at < d->end && *d->at >= '0' && *d->at <= '7'; i++) {
        value = value << 3 | (uint32_t)(*d->at++ - '0');
    }
    if (value > 0377 && !warn_escape(d, "octal escape sequence", escape, 4)) {
        return false;
    }
    if (d->is_bytes) {
        *d->to++ = (char)value;
    } else {
        d->to = put_utf8(d->to, value);
    }
    return true;
}

// `\N{name}`; `at` is behind the letter.
static bool decode_name(Decoder *d)
{
    const char *escape = d->at - 2;
    if (d->at == d->end || *d->at != '{') {
        return refuse_escape(d, escape, d->at, "malformed \\N character escape");
    }
    const char *name = d->at + 1;
    const char *close = memchr(name, '}', (size_t)(d->end - name));
    if (close == NULL || close == name) {
        const char *end = close != NULL ? close : d->end;
        return refuse_escape(d, escape, end, "malformed \\N character escape");
    }
    uint32_t c;
    if (!names_lookup(name, (size_t)(close - name), &c)) {
        return refuse_escape(d, escape, close + 1, "unknown Unicode character name");
    }
    d->to = put_utf8(d->to, c);
    d->at = close + 1;
    return true;
}

// The character that a one-letter escape stands for, or -1.
static int simple_escape(char c)
{
    switch (c) {
    case '\\':
    case '\'':
    case '"':
        return c;
    case 'a':
        return '\a';
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case 'v':
        return '\v';
    default:
        return -1;
    }
}

static bool keep_unknown_escape(Decoder *d, const char *escape)
{
    *d->to++ = '\\';
    // As CPython, silent before a character beyond ASCII.
    return (unsigned char)escape[1] >= 0x80 ||
           warn_escape(d, "escape sequence", escape, 2);
}

// One escape; `at` is behind the backslash.
static bool decode_escape(Decoder *d)
{
    const char *escape = d->at - 1;
    if (d->at == d->end) {
        // Only a piece of an f-string can end so: a field's brace comes next.
        return keep_unknown_escape(d, escape);
    }
    char c = *d->at;
    int simple = simple_escape(c);
    if (simple >= 0) {
        *d->to++ = (char)simple;
        d->at++;
        return true;
    }
    if (c == '\n') {
        d->at++;
        return true;
    }
    if (c >= '0' && c <= '7') {
        return decode_octal(d);
    }
    if (c == 'x') {
        d->at++;
        return decode_hex(d, 2, "truncated \\xXX escape");
    }
    if (!d->is_bytes && (c == 'u' || c == 'U')) {
        d->at++;
        return c == 'u' ? decode_hex(d, 4, "truncated \\uXXXX escape")
                        : decode_hex(d, 8, "truncated \\UXXXXXXXX escape");
    }
    if (!d->is_bytes && c == 'N') {
        d->at++;
        return decode_name(d);
    }
    return keep_unknown_escape(d, escape);
}

static bool is_ascii_text(const char *text, size_t size)
{
    unsigned char bits = 0;
    for (size_t i = 0; i < size; i++) {
        bits |= (unsigned char)text[i];
    }
    return bits < 0x80;
}

// Fills `constant` from the literal's body. The result is never longer than the source.
static bool decode_body(Decoder *d, Constant *constant)
{
    size_t size = (size_t)(d->end - d->start);
    char *buffer = bump_alloc(d->p->bump, size + 1);
    if (buffer == NULL) {
        out_of_memory(d->p);
        return false;
    }
    d->to = buffer;
    while (d->at < d->end) {
        const char *backslash = memchr(d->at, '\\', (size_t)(d->end - d->at));
        const char *stop = backslash != NULL ? backslash : d->end;
        memcpy(d->to, d->at, (size_t)(stop - d->at));
        d->to += stop - d->at;
        d->at = stop;
        if (backslash != NULL) {
            d->at++;
            if (!decode_escape(d)) {
                return false;
            }
        }
    }
    constant->text = buffer;
    constant->size = (size_t)(d->to - buffer);
    return true;
}

static bool fill_constant(Parser *p, SourceRange range, const char *start,
                          const char *end, bool is_raw, Constant *constant)
{
    size_t size = (size_t)(end - start);
    if (is_raw || memchr(start, '\\', size) == NULL) {
        constant->text = start;
        constant->size = size;
    } else {
        Decoder decoder = {.p = p,
                           .range = range,
                           .start = start,
                           .at = start,
                           .end = end,
                           .is_bytes = constant->kind == CONSTANT_BYTES};
        if (!decode_body(&decoder, constant)) {
            return false;
        }
    }
    constant->is_ascii = is_ascii_text(constant->text, constant->size);
    return true;
}

// --- Literals ---

Node *make_string(Parser *p, SourceRange range, Name text)
{
    Node *node = node_new(p, NODE_CONSTANT, range);
    if (node == NULL) {
        return NULL;
    }
    Constant *constant = &node->constant.value;
    constant->kind = CONSTANT_STR;
    bool is_raw = false;
    const char *start = text.text;
    for (; *start != '\'' && *start != '"'; start++) {
        char c = (char)(*start | 0x20);
        is_raw |= c == 'r';
        constant->has_u_prefix |= *start == 'u';
        if (c == 'b') {
            constant->kind = CONSTANT_BYTES;
        }
    }
    const char *end = text.text + text.size;
    size_t quotes =
        end - start >= 6 && start[1] == *start && start[2] == *start ? 3 : 1;
    start += quotes;
    end -= quotes;
    if (constant->kind == CONSTANT_BYTES &&
        !is_ascii_text(start, (size_t)(end - start))) {
        return refuse(p, range, "bytes can only contain ASCII literal characters");
    }
    return fill_constant(p, range, start, end, is_raw, constant) ? node : NULL;
}

Node *make_fstring_text(Parser *p, SourceRange range, Name text, bool is_raw)
{
    Node *node = node_new(p, NODE_CONSTANT, range);
    if (node == NULL) {
        return NULL;
    }
    node->constant.value.kind = CONSTANT_STR;
    const char *end = text.text + text.size;
    return fill_constant(p, range, text.text, end, is_raw, &node->constant.value)
               ? node
               : NULL;
}

// --- f-strings ---

Node *make_fstring(Parser *p, SourceRange range, Vec *parts)
{
    Node *node = node_new(p, NODE_JOINED_STR, range);
    if (node != NULL) {
        node->joined_str.values = list_of(parts);
    }
    return node;
}

int check_conversion(Parser *p, SourceRange mark, Name name, SourceRange name_range)
{
    if (mark.end_line != name_range.line || mark.end_col != name_range.col) {
        refuse(
            p, span(mark, name_range),
            "f-string: conversion type must come right after the exclamanation mark");
        return 0;
    }
    if (name.size == 1 &&
        (name.text[0] == 's' || name.text[0] == 'r' || name.text[0] == 'a')) {
        return name.text[0];
    }
    TokenKind next = token_source_peek(p, TOK_NAME).kind;
    if (next != TOK_FIELD_END && next != TOK_FIELD_COLON) {
        return 's'; // the grammar refuses what follows
    }
    refuse(p, name_range,
           "f-string: invalid conversion character '%.*s': expected 's', 'r', or 'a'",
           (int)name.size, name.text);
    return 0;
}

// Whether text[at] begins a comment: '#' outside of string literals.
static bool begins_comment(const char *text, size_t at)
{
    char quote = '\0';
    for (size_t i = 0; i < at; i++) {
        if (quote == '\0' ? text[i] == '"' || text[i] == '\'' : text[i] == quote) {
            quote = quote == '\0' ? text[i] : '\0';
        } else if (quote != '\0' && text[i] == '\\') {
            i++;
        }
    }
    return quote == '\0' && text[at] == '#';
}

// The text shown for `{expression = }` is without its comments.
static void cut_comments(Parser *p, Constant *constant)
{
    char *text = memchr(constant->text, '#', constant->size) == NULL
                     ? NULL
                     : bump_alloc(p->bump, constant->size + 1);
    size_t size = 0;
    bool in_comment = false;
    for (size_t i = 0; text != NULL && i < constant->size; i++) {
        in_comment = constant->text[i] != '\n' &&
                     (in_comment ||
                      (constant->text[i] == '#' && begins_comment(constant->text, i)));
        if (!in_comment) {
            text[size++] = constant->text[i];
        }
    }
    if (text != NULL) {
        constant->text = text;
        constant->size = size;
    }
}

static Node *make_debug_text(Parser *p, const Field *field)
{
    // The text begins right behind the field's brace.
    SourceRange range = {field->open.line, field->open.col + 1,
                         field->debug_range.end_line, field->debug_range.end_col};
    Node *node = node_new(p, NODE_CONSTANT, range);
    if (node == NULL) {
        return NULL;
    }
    Constant *constant = &node->constant.value;
    constant->kind = CONSTANT_STR;
    constant->text = field->debug.text;
    constant->size = field->debug.size;
    cut_comments(p, constant);
    constant->is_ascii = is_ascii_text(constant->text, constant->size);
    return node;
}

Vec *add_field(Parser *p, Vec *parts, const Field *field)
{
    int conversion = field->conversion;
    if (field->debug.text != NULL) {
        Node *text = make_debug_text(p, field);
        if (text == NULL || !vec_push(p, parts, text)) {
            return NULL;
        }
        if (conversion == -1 && field->spec == NULL) {
            conversion = 'r';
        }
    }
    Node *node = node_new(p, NODE_FORMATTED_VALUE, span(field->open, field->close));
    if (node == NULL) {
        return NULL;
    }
    node->formatted_value.value = field->value;
    node->formatted_value.conversion = conversion;
    node->formatted_value.format_spec = field->spec;
    return vec_add(p, parts, node);
}

// --- Joining ---

static Node *joined_constant(Parser *p, SourceRange range, Node *const *pieces,
                             size_t count)
{
    if (count == 1) {
        return pieces[0];
    }
    size_t size = 0;
    for (size_t i = 0; i < count; i++) {
        size += pieces[i]->constant.value.size;
    }
    Node *node = node_new(p, NODE_CONSTANT, range);
    char *text = bump_alloc(p->bump, size + 1);
    if (node == NULL || text == NULL) {
        return out_of_memory(p);
    }
    Constant *constant = &node->constant.value;
    *constant = pieces[0]->constant.value;
    constant->text = text;
    constant->size = size;
    for (size_t i = 0; i < count; i++) {
        const Constant *piece = &pieces[i]->constant.value;
        memcpy(text, piece->text, piece->size);
        text += piece->size;
        constant->is_ascii &= piece->is_ascii;
    }
    return node;
}

// Joins neighbouring constants and leaves out empty ones.
static Vec *fold_constants(Parser *p, const Vec *parts)
{
    Vec *folded = vec_empty(p);
    for (size_t i = 0; folded != NULL && i < parts->count;) {
        size_t first = i;
        size_t size = 0;
        while (i < parts->count && parts->items[i]->kind == NODE_CONSTANT) {
            size += parts->items[i++]->constant.value.size;
        }
        if (i == first) {
            folded = vec_add(p, folded, parts->items[i++]);
        } else if (size > 0) {
            SourceRange range =
                span(parts->items[first]->range, parts->items[i - 1]->range);
            folded = vec_add(
                p, folded, joined_constant(p, range, parts->items + first, i - first));
        }
    }
    return folded;
}

Node *make_spec(Parser *p, SourceRange range, Vec *parts)
{
    Vec *folded = fold_constants(p, parts);
    return folded != NULL ? make_fstring(p, range, folded) : NULL;
}

static bool is_bytes(const Node *node)
{
    return node->kind == NODE_CONSTANT && node->constant.value.kind == CONSTANT_BYTES;
}

static Node *join_with_fstrings(Parser *p, SourceRange range, const Vec *strings)
{
    Vec *parts = vec_empty(p);
    for (size_t i = 0; parts != NULL && i < strings->count; i++) {
        Node *string = strings->items[i];
        if (string->kind == NODE_CONSTANT) {
            parts = vec_add(p, parts, string);
            continue;
        }
        const NodeList *values = &string->joined_str.values;
        for (size_t j = 0; parts != NULL && j < values->count; j++) {
            parts = vec_add(p, parts, values->items[j]);
        }
    }
    Vec *folded = parts != NULL ? fold_constants(p, parts) : NULL;
    return folded != NULL ? make_fstring(p, range, folded) : NULL;
}

Node *join_strings(Parser *p, SourceRange range, Vec *strings)
{
    if (strings == NULL) {
        return NULL;
    }
    bool has_fstring = false;
    for (size_t i = 0; i < strings->count; i++) {
        has_fstring |= strings->items[i]->kind == NODE_JOINED_STR;
        if (is_bytes(strings->items[i]) != is_bytes(strings->items[0])) {
            // As CPython, at the token behind the strings: the one just read.
            return refuse(p, p->token.range, "cannot mix bytes and nonbytes literals");
        }
    }
    if (has_fstring) {
        return join_with_fstrings(p, range, strings);
    }
    return joined_constant(p, range, strings->items, strings->count);
}
