#include <string.h>

#include "lexer/names.h"
#include "modules/re/parser.h"
#include "objects/exception.h"

static bool is_octal(uint32_t c)
{
    return c >= '0' && c <= '7';
}
static bool is_digit(uint32_t c)
{
    return c >= '0' && c <= '9';
}
static bool is_letter(uint32_t c)
{
    return c < 128 && ((c | 32) >= 'a' && (c | 32) <= 'z');
}

static int hex_value(uint32_t c)
{
    return is_digit(c)                                     ? (int)(c - '0')
           : c < 128 && (c | 32) >= 'a' && (c | 32) <= 'f' ? (int)((c | 32) - 'a' + 10)
                                                           : -1;
}

// Raises "WORDS \..." for the escape that goes from `start` to here.
static bool raise_escape(Parser *p, const char *words, size_t start)
{
    Ref text = source_text(p->rt, p->source, start, p->at - start);
    if (!ref_is_error(text)) {
        source_error(p->rt, p->source, start, "%s %S", words, peek(text));
        drop(p->rt, text);
    }
    return false;
}

// \x, \u, \U: as many digits as the letter wants.
static bool parse_hex(Parser *p, size_t start, size_t digits, uint32_t *c)
{
    uint32_t value = 0;
    for (size_t i = 0; i < digits; i++) {
        int digit = hex_value(peek_char(p));
        if (digit < 0) {
            return raise_escape(p, "incomplete escape", start);
        }
        value = value << 4 | (uint32_t)digit;
        p->at++;
    }
    if (value > 0x10ffff) {
        return raise_escape(p, "bad escape", start);
    }
    *c = value;
    return true;
}

// \N{NAME}
static bool parse_named(Parser *p, size_t start, uint32_t *c)
{
    size_t from, size;
    if (!match_char(p, '{')) {
        source_error(p->rt, p->source, p->at, "missing {");
        return false;
    }
    if (!source_until(p->rt, p->source, &p->at, '}', "character name", &from, &size)) {
        return false;
    }
    Ref name = source_text(p->rt, p->source, from, size);
    if (ref_is_error(name)) {
        return false;
    }
    const Str *text = value_str_object(peek(name));
    bool found = names_lookup(text->data, text->size, c);
    if (!found) {
        source_error(p->rt, p->source, start, "undefined character name %R",
                     peek(name));
    }
    drop(p->rt, name);
    return found;
}

// Up to three octal digits, `known` of which are behind us.
static bool parse_octal(Parser *p, size_t start, size_t known, uint32_t *c)
{
    while (known < 3 && is_octal(peek_char(p))) {
        p->at++;
        known++;
    }
    uint32_t value = 0;
    for (size_t i = p->at - known; i < p->at; i++) {
        value = value << 3 | (p->source->chars[i] - '0');
    }
    if (value > 0377) {
        Ref text = source_text(p->rt, p->source, start, p->at - start);
        if (!ref_is_error(text)) {
            source_error(p->rt, p->source, start,
                         "octal escape value %S outside of range 0-0o377", peek(text));
            drop(p->rt, text);
        }
        return false;
    }
    *c = value;
    return true;
}

bool check_lookbehind_group(Parser *p, uint64_t group)
{
    if (p->lookbehind_groups != 0 && group >= p->lookbehind_groups) {
        source_error(p->rt, p->source, p->at,
                     "cannot refer to group defined in the same lookbehind subpattern");
        return false;
    }
    return true;
}

bool check_reference(Parser *p, size_t group, size_t back)
{
    if (p->out->group_list[group].is_open) {
        source_error(p->rt, p->source, p->at - back, "cannot refer to an open group");
        return false;
    }
    return check_lookbehind_group(p, group);
}

// \1..\99 or an octal number of three digits; the first digit is behind us.
static bool parse_number(Parser *p, size_t start, EscapeKind *kind, uint32_t *c)
{
    uint32_t first = p->source->chars[p->at - 1];
    if (is_digit(peek_char(p))) {
        uint32_t second = peek_char(p);
        p->at++;
        if (is_octal(first) && is_octal(second) && is_octal(peek_char(p))) {
            *kind = ESCAPE_CHARACTER;
            return parse_octal(p, start, 2, c);
        }
    }
    size_t digits = p->at - start - 1;
    uint64_t group = digits_value(p->source, start + 1, digits, 100);
    if (group > p->out->groups) {
        source_error(p->rt, p->source, start + 1, "invalid group reference %d",
                     (int)group);
        return false;
    }
    *kind = ESCAPE_REFERENCE;
    *c = (uint32_t)group;
    return check_reference(p, group, p->at - start);
}

// The letters that stand for one control character.
static bool control_escape(uint32_t letter, bool in_set, uint32_t *c)
{
    static const char letters[] = "abfnrtv";
    static const char values[] = "\a\b\f\n\r\t\v";
    const char *found =
        letter < 128 && letter != 0 ? strchr(letters, (int)letter) : NULL;
    if (found == NULL || (letter == 'b' && !in_set)) {
        return false;
    }
    *c = (unsigned char)values[found - letters];
    return true;
}

bool parse_escape(Parser *p, bool in_set, EscapeKind *kind, uint32_t *c)
{
    size_t start = p->at++;
    uint32_t letter = peek_char(p);
    if (letter == RE_END) {
        source_error(p->rt, p->source, start, "bad escape (end of pattern)");
        return false;
    }
    p->at++;
    *kind = ESCAPE_CHARACTER;
    if (control_escape(letter, in_set, c)) {
        return true;
    }
    if (letter < 128 && letter != 0 && strchr("dDsSwW", (int)letter) != NULL) {
        *kind = ESCAPE_CATEGORY;
        *c = letter;
        return true;
    }
    if (!in_set && letter < 128 && letter != 0 && strchr("AbBZ", (int)letter) != NULL) {
        *kind = ESCAPE_POSITION;
        *c = letter;
        return true;
    }
    if (letter == 'x') {
        return parse_hex(p, start, 2, c);
    }
    if ((letter == 'u' || letter == 'U') && p->source->is_text) {
        return parse_hex(p, start, letter == 'u' ? 4 : 8, c);
    }
    if (letter == 'N' && p->source->is_text) {
        return parse_named(p, start, c);
    }
    if (letter == '0' || (in_set && is_octal(letter))) {
        return parse_octal(p, start, 1, c);
    }
    if (!in_set && is_digit(letter)) {
        return parse_number(p, start, kind, c);
    }
    *c = letter;
    return !(is_letter(letter) || is_digit(letter)) ||
           raise_escape(p, "bad escape", start);
}
