// Case and character classes of str.

#include "objects/str_parts.h"
#include "objects/unicode.h"

static const Str *self_of(Ref *args)
{
    return (const Str *)ref_object(args[0]);
}

// --- case mapping ---

typedef enum CaseKind {
    CASE_LOWER,
    CASE_UPPER,
    CASE_TITLE,
    CASE_FOLD,
    CASE_SWAP,
    CASE_CAPITALIZE
} CaseKind;

static bool is_ascii_lower(char c)
{
    return c >= 'a' && c <= 'z';
}
static bool is_ascii_letter(char c)
{
    return is_ascii_lower((char)(c | 0x20));
}

// Changes the case of the 26 letters from `first` on; written so that compilers do many
// at once.
static void swap_letters(char *to, const char *from, size_t size, unsigned char first)
{
    for (size_t i = 0; i < size; i++) {
        unsigned char c = (unsigned char)from[i];
        to[i] = (char)(c ^ (((unsigned char)(c - first) < 26) << 5));
    }
}

static Ref map_ascii(Runtime *rt, const Str *s, CaseKind kind)
{
    if (s->size <= 1) {
        char c = s->data[0];
        bool up = kind == CASE_UPPER || kind == CASE_TITLE || kind == CASE_CAPITALIZE ||
                  (kind == CASE_SWAP && is_ascii_lower(c));
        c = is_ascii_letter(c) ? (char)(up ? c & ~0x20 : c | 0x20) : c;
        return kind == CASE_UPPER || kind == CASE_LOWER
                   ? str_new_unshared(rt, &c, s->size)
                   : str_new(rt, &c, s->size);
    }
    Str *out = str_alloc(rt, s->size, s->size);
    if (out == NULL) {
        return REF_ERROR;
    }
    const char *from = s->data;
    char *to = out->data;
    if (kind == CASE_LOWER || kind == CASE_UPPER) {
        swap_letters(to, from, s->size, kind == CASE_LOWER ? 'A' : 'a');
        return OBJECT_REF(out);
    }
    bool in_word = false;
    for (size_t i = 0; i < s->size; i++) {
        char c = from[i];
        bool letter = is_ascii_letter(c);
        bool up = (kind == CASE_TITLE && !in_word) ||
                  (kind == CASE_CAPITALIZE && i == 0) ||
                  (kind == CASE_SWAP && is_ascii_lower(c));
        to[i] = (char)(letter ? (up ? c & ~0x20 : c | 0x20) : c);
        in_word = letter;
    }
    return OBJECT_REF(out);
}

// A capital sigma becomes the final one behind a cased character and not before
// another; characters that case ignores do not count.
static bool is_final_sigma(const Str *s, size_t at, size_t next)
{
    uint32_t c = 0;
    bool cased = false;
    while (at > 0) {
        at = utf8_back(s->data, at);
        utf8_decode(s->data + at, &c);
        if (!unicode_is_case_ignorable(c)) {
            cased = unicode_is_cased(c);
            break;
        }
    }
    if (!cased) {
        return false;
    }
    while (next < s->size) {
        next += utf8_decode(s->data + next, &c);
        if (!unicode_is_case_ignorable(c)) {
            return !unicode_is_cased(c);
        }
    }
    return true;
}

static size_t lower_char(const Str *s, size_t at, size_t next, uint32_t c,
                         uint32_t out[UNICODE_EXPANSION])
{
    if (c == 0x3a3) {
        out[0] = is_final_sigma(s, at, next) ? 0x3c2 : 0x3c3;
        return 1;
    }
    return unicode_lower(c, out);
}

static size_t map_char(const Str *s, size_t at, size_t next, uint32_t c, bool in_word,
                       CaseKind kind, uint32_t out[UNICODE_EXPANSION])
{
    switch (kind) {
    case CASE_LOWER:
        return lower_char(s, at, next, c, out);
    case CASE_UPPER:
        return unicode_upper(c, out);
    case CASE_TITLE:
        return in_word ? lower_char(s, at, next, c, out) : unicode_title(c, out);
    case CASE_CAPITALIZE:
        return at > 0 ? lower_char(s, at, next, c, out) : unicode_title(c, out);
    case CASE_FOLD:
        return unicode_fold(c, out);
    default:
        if (unicode_is_upper(c)) {
            return lower_char(s, at, next, c, out);
        }
        if (unicode_is_lower(c)) {
            return unicode_upper(c, out);
        }
        out[0] = c;
        return 1;
    }
}

static Ref map_case(Runtime *rt, Ref *args, CaseKind kind)
{
    const Str *s = self_of(args);
    if (!charge(rt, s->size / 16)) {
        return REF_ERROR;
    }
    if (str_is_ascii(s)) {
        return map_ascii(rt, s, kind == CASE_FOLD ? CASE_LOWER : kind);
    }
    StrBuilder out;
    builder_init(&out);
    bool in_word = false;
    for (size_t at = 0; at < s->size && !out.failed;) {
        uint32_t c;
        uint32_t mapped[UNICODE_EXPANSION];
        size_t next = at + utf8_decode(s->data + at, &c);
        size_t count = map_char(s, at, next, c, in_word, kind, mapped);
        for (size_t i = 0; i < count; i++) {
            builder_add_char(rt, &out, mapped[i]);
        }
        in_word = unicode_is_cased(c);
        at = next;
    }
    return builder_finish(rt, &out);
}

Ref py_str_lower(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return map_case(rt, args, CASE_LOWER);
}

Ref py_str_upper(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return map_case(rt, args, CASE_UPPER);
}

Ref py_str_title(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return map_case(rt, args, CASE_TITLE);
}

Ref py_str_capitalize(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return map_case(rt, args, CASE_CAPITALIZE);
}

Ref py_str_swapcase(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return map_case(rt, args, CASE_SWAP);
}

Ref py_str_casefold(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return map_case(rt, args, CASE_FOLD);
}

// --- classes ---

// Have all characters the property? `classes` says which of ASCII have.
static bool all_have(const Str *s, unsigned classes, bool (*has)(uint32_t))
{
    if (str_is_ascii(s)) {
        size_t i = 0;
        while (i < s->size && (ascii_classes[(unsigned char)s->data[i]] & classes)) {
            i++;
        }
        return i == s->size;
    }
    for (size_t i = 0; i < s->size;) {
        uint32_t c;
        i += utf8_decode(s->data + i, &c);
        if (!has(c)) {
            return false;
        }
    }
    return true;
}

static Ref test_all(Runtime *rt, Ref *args, unsigned classes, bool (*has)(uint32_t))
{
    const Str *s = self_of(args);
    return charge(rt, s->size / 16) ? ref_bool(s->size > 0 && all_have(s, classes, has))
                                    : REF_ERROR;
}

static bool is_alnum(uint32_t c)
{
    return unicode_is_alpha(c) || unicode_is_decimal(c) || unicode_is_digit(c) ||
           unicode_is_numeric(c);
}

Ref py_str_isalnum(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return test_all(rt, args, ASCII_ALPHA | ASCII_DIGIT, is_alnum);
}

Ref py_str_isalpha(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return test_all(rt, args, ASCII_ALPHA, unicode_is_alpha);
}

Ref py_str_isdecimal(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return test_all(rt, args, ASCII_DIGIT, unicode_is_decimal);
}

Ref py_str_isdigit(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return test_all(rt, args, ASCII_DIGIT, unicode_is_digit);
}

Ref py_str_isnumeric(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return test_all(rt, args, ASCII_DIGIT, unicode_is_numeric);
}

Ref py_str_isspace(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return test_all(rt, args, ASCII_SPACE, unicode_is_space);
}

Ref py_str_isprintable(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return ref_bool(all_have(self_of(args), ASCII_PRINTABLE, unicode_is_printable));
}

Ref py_str_isascii(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return ref_bool(str_is_ascii(self_of(args)));
}

bool str_is_identifier(const Str *s)
{
    if (s->size == 0) {
        return false;
    }
    uint32_t first;
    utf8_decode(s->data, &first);
    return unicode_is_id_start(first) &&
           all_have(s, ASCII_ALPHA | ASCII_DIGIT | ASCII_UNDERSCORE,
                    unicode_is_id_continue);
}

Ref py_str_isidentifier(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return ref_bool(str_is_identifier(self_of(args)));
}

static unsigned ascii_classes_of(const Str *s)
{
    unsigned all = 0;
    for (size_t i = 0; i < s->size; i++) {
        all |= ascii_classes[(unsigned char)s->data[i]];
    }
    return all;
}

// Is there a cased character, and none that is `wrong` or titlecase?
static Ref only_case(Ref *args, bool (*right)(uint32_t), bool (*wrong)(uint32_t))
{
    const Str *s = self_of(args);
    bool cased = false;
    if (str_is_ascii(s)) {
        unsigned all = ascii_classes_of(s) & (ASCII_LOWER | ASCII_UPPER);
        return ref_bool(all == (right == unicode_is_lower ? ASCII_LOWER : ASCII_UPPER));
    }
    for (size_t i = 0; i < s->size;) {
        uint32_t c;
        i += utf8_decode(s->data + i, &c);
        if (wrong(c) || unicode_is_title(c)) {
            return REF_FALSE;
        }
        cased = cased || right(c);
    }
    return ref_bool(cased);
}

Ref py_str_islower(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return only_case(args, unicode_is_lower, unicode_is_upper);
}

Ref py_str_isupper(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return only_case(args, unicode_is_upper, unicode_is_lower);
}

Ref py_str_istitle(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    const Str *s = self_of(args);
    bool cased = false;
    bool in_word = false;
    for (size_t i = 0; i < s->size;) {
        uint32_t c;
        i += utf8_decode(s->data + i, &c);
        bool starts = unicode_is_upper(c) || unicode_is_title(c);
        bool goes_on = !starts && unicode_is_lower(c);
        if ((starts && in_word) || (goes_on && !in_word)) {
            return REF_FALSE;
        }
        in_word = starts || goes_on;
        cased = cased || in_word;
    }
    return ref_bool(cased);
}
