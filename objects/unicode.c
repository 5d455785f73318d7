#include "objects/unicode.h"

#include <utf8proc.h>

#include "objects/unicode_tables.h"

#define COUNT(table) (sizeof(table) / sizeof(table)[0])

#define SIGN ASCII_PRINTABLE
#define LOWER (ASCII_ALPHA | ASCII_LOWER | SIGN)
#define UPPER (ASCII_ALPHA | ASCII_UPPER | SIGN)
#define DIGIT (ASCII_DIGIT | SIGN)
#define SPACE ASCII_SPACE
#define BREAK (ASCII_SPACE | ASCII_LINE_BREAK)
const uint8_t ascii_classes[128] = {
    0,     0,     0,
    0,     0,     0,
    0,     0,     0,
    SPACE, BREAK, BREAK,
    BREAK, BREAK, 0,
    0,     0,     0,
    0,     0,     0,
    0,     0,     0,
    0,     0,     0,
    0,     BREAK, BREAK,
    BREAK, SPACE, SIGN | SPACE,
    SIGN,  SIGN,  SIGN,
    SIGN,  SIGN,  SIGN,
    SIGN,  SIGN,  SIGN,
    SIGN,  SIGN,  SIGN,
    SIGN,  SIGN,  SIGN,
    DIGIT, DIGIT, DIGIT,
    DIGIT, DIGIT, DIGIT,
    DIGIT, DIGIT, DIGIT,
    DIGIT, SIGN,  SIGN,
    SIGN,  SIGN,  SIGN,
    SIGN,  SIGN,  UPPER,
    UPPER, UPPER, UPPER,
    UPPER, UPPER, UPPER,
    UPPER, UPPER, UPPER,
    UPPER, UPPER, UPPER,
    UPPER, UPPER, UPPER,
    UPPER, UPPER, UPPER,
    UPPER, UPPER, UPPER,
    UPPER, UPPER, UPPER,
    UPPER, SIGN,  SIGN,
    SIGN,  SIGN,  SIGN | ASCII_UNDERSCORE,
    SIGN,  LOWER, LOWER,
    LOWER, LOWER, LOWER,
    LOWER, LOWER, LOWER,
    LOWER, LOWER, LOWER,
    LOWER, LOWER, LOWER,
    LOWER, LOWER, LOWER,
    LOWER, LOWER, LOWER,
    LOWER, LOWER, LOWER,
    LOWER, LOWER, LOWER,
    SIGN,  SIGN,  SIGN,
    SIGN,  0,
};

static bool ascii_has(uint32_t c, unsigned classes)
{
    return (ascii_classes[c] & classes) != 0;
}

static bool in_ranges(const Range32 *ranges, size_t count, uint32_t c)
{
    size_t low = 0;
    size_t high = count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (c < ranges[middle].first) {
            high = middle;
        } else if (c > ranges[middle].last) {
            low = middle + 1;
        } else {
            return true;
        }
    }
    return false;
}

// Is the category of `c` among those of `mask`, a bit each?
static bool in_categories(uint32_t c, uint32_t mask)
{
    return (mask >> utf8proc_category((utf8proc_int32_t)c) & 1) != 0;
}

#define CATEGORY(name) (1u << UTF8PROC_CATEGORY_##name)
#define LETTERS                                                                        \
    (CATEGORY(LU) | CATEGORY(LL) | CATEGORY(LT) | CATEGORY(LM) | CATEGORY(LO))
#define NUMBERS (CATEGORY(ND) | CATEGORY(NL) | CATEGORY(NO))
#define SEPARATORS (CATEGORY(ZS) | CATEGORY(ZL) | CATEGORY(ZP))
#define OTHERS                                                                         \
    (CATEGORY(CC) | CATEGORY(CF) | CATEGORY(CS) | CATEGORY(CO) | CATEGORY(CN))

// The rule by category, the other way round in the ranges of exceptions.
#define HAS_PROPERTY(c, mask, exceptions)                                              \
    (in_categories((c), (mask)) != in_ranges((exceptions), COUNT(exceptions), (c)))

bool unicode_is_alpha(uint32_t c)
{
    if (c < 0x80) {
        return ascii_has(c, ASCII_ALPHA);
    }
    return HAS_PROPERTY(c, LETTERS, alpha_exceptions);
}

bool unicode_is_decimal(uint32_t c)
{
    if (c < 0x80) {
        return ascii_has(c, ASCII_DIGIT);
    }
    return in_categories(c, CATEGORY(ND));
}

bool unicode_is_digit(uint32_t c)
{
    if (c < 0x80) {
        return ascii_has(c, ASCII_DIGIT);
    }
    return HAS_PROPERTY(c, CATEGORY(ND), digit_exceptions);
}

bool unicode_is_numeric(uint32_t c)
{
    if (c < 0x80) {
        return ascii_has(c, ASCII_DIGIT);
    }
    return HAS_PROPERTY(c, NUMBERS, numeric_exceptions);
}

bool unicode_is_lower(uint32_t c)
{
    if (c < 0x80) {
        return ascii_has(c, ASCII_LOWER);
    }
    return HAS_PROPERTY(c, CATEGORY(LL), lower_exceptions);
}

bool unicode_is_upper(uint32_t c)
{
    if (c < 0x80) {
        return ascii_has(c, ASCII_UPPER);
    }
    return HAS_PROPERTY(c, CATEGORY(LU), upper_exceptions);
}

bool unicode_is_title(uint32_t c)
{
    return c >= 0x80 && in_categories(c, CATEGORY(LT));
}

bool unicode_is_cased(uint32_t c)
{
    return unicode_is_lower(c) || unicode_is_upper(c) || unicode_is_title(c);
}

bool unicode_is_case_ignorable(uint32_t c)
{
    return HAS_PROPERTY(
        c, CATEGORY(MN) | CATEGORY(ME) | CATEGORY(CF) | CATEGORY(LM) | CATEGORY(SK),
        case_ignorable_exceptions);
}

bool unicode_is_printable(uint32_t c)
{
    if (c < 0x80) {
        return ascii_has(c, ASCII_PRINTABLE);
    }
    return HAS_PROPERTY(c, ~(SEPARATORS | OTHERS), printable_exceptions);
}

bool unicode_is_id_start(uint32_t c)
{
    if (c < 0x80) {
        return ascii_has(c, ASCII_ALPHA | ASCII_UNDERSCORE);
    }
    return HAS_PROPERTY(c, LETTERS | CATEGORY(NL), id_start_exceptions);
}

bool unicode_is_id_continue(uint32_t c)
{
    if (c < 0x80) {
        return ascii_has(c, ASCII_ALPHA | ASCII_DIGIT | ASCII_UNDERSCORE);
    }
    return HAS_PROPERTY(c,
                        LETTERS | CATEGORY(NL) | CATEGORY(MN) | CATEGORY(MC) |
                            CATEGORY(ND) | CATEGORY(PC),
                        id_continue_exceptions);
}

bool unicode_is_space(uint32_t c)
{
    if (c < 0x80) {
        return ascii_has(c, ASCII_SPACE);
    }
    return c == 0x85 || c == 0xa0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200a) ||
           c == 0x2028 || c == 0x2029 || c == 0x202f || c == 0x205f || c == 0x3000;
}

bool unicode_is_line_break(uint32_t c)
{
    return c < 0x80 ? ascii_has(c, ASCII_LINE_BREAK)
                    : c == 0x85 || c == 0x2028 || c == 0x2029;
}

int unicode_width(uint32_t c)
{
    return c < 0x80 ? 1 : utf8proc_charwidth((utf8proc_int32_t)c);
}

int unicode_decimal_value(uint32_t c)
{
    size_t low = 0;
    size_t high = COUNT(decimal_zeros);
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (decimal_zeros[middle] <= c) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low > 0 && c - decimal_zeros[low - 1] < 10
               ? (int)(c - decimal_zeros[low - 1])
               : -1;
}

// --- case ---

// Writes the mapping of `c` if it is a special one; 0: it is not.
static size_t special_case(const SpecialCase *cases, size_t count, uint32_t c,
                           uint32_t out[UNICODE_EXPANSION])
{
    size_t low = 0;
    size_t high = count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (cases[middle].from < c) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    if (low == count || cases[low].from != c) {
        return 0;
    }
    size_t length = 0;
    while (length < UNICODE_EXPANSION && cases[low].to[length] != 0) {
        out[length] = cases[low].to[length];
        length++;
    }
    return length;
}

static size_t map_char(const SpecialCase *cases, size_t count,
                       utf8proc_int32_t (*simple)(utf8proc_int32_t), uint32_t c,
                       uint32_t out[UNICODE_EXPANSION])
{
    size_t length = special_case(cases, count, c, out);
    if (length > 0) {
        return length;
    }
    out[0] = (uint32_t)simple((utf8proc_int32_t)c);
    return 1;
}

// Most text has ASCII letters among the others. `from` are those to be changed.
static bool map_ascii(uint32_t c, unsigned from, uint32_t out[UNICODE_EXPANSION])
{
    if (c >= 0x80) {
        return false;
    }
    out[0] = ascii_has(c, from) ? c ^ 0x20 : c;
    return true;
}

size_t unicode_lower(uint32_t c, uint32_t out[UNICODE_EXPANSION])
{
    if (map_ascii(c, ASCII_UPPER, out)) {
        return 1;
    }
    return map_char(lower_cases, COUNT(lower_cases), utf8proc_tolower, c, out);
}

size_t unicode_upper(uint32_t c, uint32_t out[UNICODE_EXPANSION])
{
    if (map_ascii(c, ASCII_LOWER, out)) {
        return 1;
    }
    return map_char(upper_cases, COUNT(upper_cases), utf8proc_toupper, c, out);
}

size_t unicode_title(uint32_t c, uint32_t out[UNICODE_EXPANSION])
{
    if (map_ascii(c, ASCII_LOWER, out)) {
        return 1;
    }
    return map_char(title_cases, COUNT(title_cases), utf8proc_totitle, c, out);
}

size_t unicode_fold(uint32_t c, uint32_t out[UNICODE_EXPANSION])
{
    if (map_ascii(c, ASCII_UPPER, out)) {
        return 1;
    }
    utf8proc_int32_t folded[UNICODE_EXPANSION];
    utf8proc_ssize_t count = utf8proc_decompose_char(
        (utf8proc_int32_t)c, folded, UNICODE_EXPANSION, UTF8PROC_CASEFOLD, NULL);
    if (count < 1 || count > UNICODE_EXPANSION) {
        out[0] = c;
        return 1;
    }
    for (utf8proc_ssize_t i = 0; i < count; i++) {
        out[i] = (uint32_t)folded[i];
    }
    return (size_t)count;
}
