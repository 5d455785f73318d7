// Floats from text and to text.
#include "objects/float.h"

#include <math.h>
#include <string.h>

#include "objects/abstract.h"
#include "objects/bytes.h"
#include "objects/decimal.h"
#include "objects/int_parts.h"
#include "objects/number_format.h"
#include "objects/str.h"

// --- to text ---

// How digits are laid out: `fraction` digits behind the point, in the way of 1.5e+10 or
// not.
typedef struct Layout {
    bool exponent;
    int64_t fraction;
    bool point; // even without digits behind it
    char letter;
} Layout;

static char digit_at(const Decimal *decimal, int64_t i)
{
    return i >= 0 && i < decimal->count ? decimal->digits[i] : '0';
}

static char *write_exponent(char *out, char letter, int exponent)
{
    *out++ = letter;
    *out++ = exponent < 0 ? '-' : '+';
    exponent = exponent < 0 ? -exponent : exponent;
    if (exponent >= 100) {
        *out++ = (char)('0' + exponent / 100);
    }
    *out++ = (char)('0' + exponent / 10 % 10);
    *out++ = (char)('0' + exponent % 10);
    return out;
}

static char *write_layout(char *out, const Decimal *decimal, const Layout *layout)
{
    int64_t whole = layout->exponent ? 1 : decimal->point > 0 ? decimal->point : 1;
    int64_t first = layout->exponent || decimal->point > 0 ? 0 : decimal->point - 1;
    for (int64_t i = 0; i < whole; i++) {
        *out++ = digit_at(decimal, first + i);
    }
    if (layout->fraction > 0 || layout->point) {
        *out++ = '.';
    }
    for (int64_t i = 0; i < layout->fraction; i++) {
        *out++ = digit_at(decimal, first + whole + i);
    }
    return layout->exponent
               ? write_exponent(out, layout->letter,
                                decimal->count == 0 ? 0 : decimal->point - 1)
               : out;
}

static void choose_shortest(const Decimal *decimal, Layout *layout)
{
    layout->exponent = decimal->point <= -4 || decimal->point > 16;
    int64_t fraction = decimal->count - (layout->exponent ? 1 : decimal->point);
    layout->fraction = fraction > 0 ? fraction : layout->exponent ? 0 : 1;
    layout->point = false;
}

size_t float_shortest(double value, char *buffer)
{
    char *out = buffer;
    if (isnan(value)) {
        memcpy(out, "nan", 3);
        return 3;
    }
    if (signbit(value)) {
        *out++ = '-';
    }
    if (isinf(value)) {
        memcpy(out, "inf", 3);
        return (size_t)(out - buffer) + 3;
    }
    Decimal decimal;
    Layout layout = {.letter = 'e'};
    decimal_shortest(value, &decimal);
    choose_shortest(&decimal, &layout);
    return (size_t)(write_layout(out, &decimal, &layout) - buffer);
}

static void trim_decimal(Decimal *decimal)
{
    while (decimal->count > 0 && decimal->digits[decimal->count - 1] == '0') {
        decimal->count--;
    }
}

// 'g', and specs without a type, which always show a point unless there is an exponent.
static void choose_general(double value, int64_t precision, bool alternate,
                           bool shows_point, Decimal *decimal, Layout *layout)
{
    precision = precision == 0 ? 1 : precision;
    decimal_significant(
        value, precision > DECIMAL_PLACES_MAX ? DECIMAL_PLACES_MAX : (int)precision,
        decimal);
    layout->exponent = decimal->point <= -4 || decimal->point > precision - shows_point;
    int64_t before_point = layout->exponent ? 1 : decimal->point;
    if (alternate) {
        layout->fraction = precision - before_point;
        layout->point = true;
        return;
    }
    trim_decimal(decimal);
    int64_t fraction = decimal->count - before_point;
    layout->fraction = fraction > 0                       ? fraction
                       : shows_point && !layout->exponent ? 1
                                                          : 0;
}

static void choose_layout(double value, char type, int64_t precision, bool alternate,
                          Decimal *decimal, Layout *layout)
{
    int places = precision > DECIMAL_PLACES_MAX ? DECIMAL_PLACES_MAX : (int)precision;
    *layout =
        (Layout){.letter = type >= 'A' && type <= 'Z' ? 'E' : 'e', .point = alternate};
    switch (type | 0x20) {
    case 'e':
        decimal_significant(value, places + 1, decimal);
        layout->exponent = true;
        layout->fraction = precision;
        return;
    case 'f':
        decimal_places(value, places, decimal);
        layout->fraction = precision;
        return;
    case 'r':
        decimal_shortest(value, decimal);
        choose_shortest(decimal, layout);
        layout->point = alternate;
        return;
    default:
        choose_general(value, precision, alternate, type == 0, decimal, layout);
    }
}

bool float_text_init(Runtime *rt, FloatText *out, double value, char type,
                     int64_t precision, bool alternate)
{
    out->text = out->few;
    if (!isfinite(value)) {
        bool upper = type >= 'A' && type <= 'Z';
        const char *words = isnan(value) ? (upper ? "NAN" : "nan")
                            : upper      ? "-INF"
                                         : "-inf";
        words += isinf(value) && value > 0;
        out->size = strlen(words);
        memcpy(out->text, words, out->size + 1);
        return true;
    }
    Decimal decimal;
    Layout layout;
    choose_layout(value, type, precision, alternate, &decimal, &layout);
    out->room = (size_t)layout.fraction + 332;
    if (!charge(rt, out->room)) {
        return false;
    }
    if (out->room > sizeof out->few) {
        out->text = buffer_alloc(rt, out->room);
        if (out->text == NULL) {
            return false;
        }
    }
    char *end = out->text;
    if (signbit(value)) {
        *end++ = '-';
    }
    end = write_layout(end, &decimal, &layout);
    *end = '\0';
    out->size = (size_t)(end - out->text);
    return true;
}

void float_text_fini(Runtime *rt, FloatText *text)
{
    if (text->text != text->few) {
        buffer_free(rt, text->text, text->room);
    }
}

// --- from text ---

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

// Copies digits, leaving out underscores between them; returns where the digits end, or
// NULL when an underscore is misplaced.
static const char *take_digits(const char *at, const char *end, char *digits,
                               size_t *count)
{
    bool after_digit = false;
    for (; at < end && (is_digit(*at) || *at == '_'); at++) {
        if (*at == '_') {
            if (!after_digit || at + 1 >= end || !is_digit(at[1])) {
                return NULL;
            }
            after_digit = false;
        } else {
            digits[(*count)++] = *at;
            after_digit = true;
        }
    }
    return at;
}

// "e", a sign and digits. NULL: no exponent.
static const char *take_exponent(const char *at, const char *end, int64_t *exponent)
{
    bool negative = false;
    bool after_digit = false;
    int64_t n = 0;
    at++;
    if (at < end && (*at == '-' || *at == '+')) {
        negative = *at++ == '-';
    }
    if (at >= end || !is_digit(*at)) {
        return NULL;
    }
    for (; at < end && (is_digit(*at) || *at == '_'); at++) {
        if (*at == '_') {
            if (!after_digit || at + 1 >= end || !is_digit(at[1])) {
                return NULL;
            }
            after_digit = false;
            continue;
        }
        after_digit = true;
        if (n < INT64_MAX / 1000) { // any larger number is out of range as well
            n = n * 10 + (*at - '0');
        }
    }
    *exponent += negative ? -n : n;
    return at;
}

static bool equals_word(const char *at, const char *end, const char *word)
{
    for (; at < end && *word != 0; at++, word++) {
        if ((*at | 0x20) != *word) {
            return false;
        }
    }
    return at == end && *word == 0;
}

// 1: read; 0: no number; -1: MemoryError. `digits` has room for every character of the
// text.
static int parse_number(Runtime *rt, const char *at, const char *end, char *digits,
                        double *out)
{
    size_t count = 0;
    const char *start = at;
    int64_t exponent = 0;
    at = take_digits(at, end, digits, &count);
    if (at != NULL && at < end && *at == '.') {
        size_t before = count;
        if (at + 1 < end && at[1] == '_') {
            return 0;
        }
        at = take_digits(at + 1, end, digits, &count);
        exponent = -(int64_t)(count - before);
    }
    if (at == NULL || count == 0 || at == start) {
        return 0;
    }
    if (at < end && (*at | 0x20) == 'e') {
        at = take_exponent(at, end, &exponent);
    }
    if (at == NULL || at != end) {
        return 0;
    }
    return decimal_to_double(rt, digits, count, exponent, out) ? 1 : -1;
}

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static int parse_trimmed(Runtime *rt, const char *at, const char *end, double *out)
{
    while (at < end && is_space(*at)) {
        at++;
    }
    while (at < end && is_space(end[-1])) {
        end--;
    }
    bool negative = false;
    if (at < end && (*at == '-' || *at == '+')) {
        negative = *at++ == '-';
    }
    int result = 1;
    if (equals_word(at, end, "inf") || equals_word(at, end, "infinity")) {
        *out = INFINITY;
    } else if (equals_word(at, end, "nan")) {
        *out = NAN;
    } else {
        char few[64];
        size_t room = (size_t)(end - at) + 1;
        char *digits = room <= sizeof few ? few : buffer_alloc(rt, room);
        if (digits == NULL) {
            return -1;
        }
        result = parse_number(rt, at, end, digits, out);
        if (digits != few) {
            buffer_free(rt, digits, room);
        }
    }
    if (negative) {
        *out = -*out;
    }
    return result;
}

int float_read(Runtime *rt, const char *text, size_t size, double *out)
{
    *out = 0;
    return parse_trimmed(rt, text, text + size, out);
}

static Ref refuse_text(Runtime *rt, Value source)
{
    raise_error(rt, E_VALUE_ERROR, "could not convert string to float: %R", source);
    return REF_ERROR;
}

Ref float_parse(Runtime *rt, const char *text, size_t size)
{
    double value;
    int read = float_read(rt, text, size, &value);
    if (read == 0) {
        Ref source = str_new(rt, text, size);
        if (!ref_is_error(source)) {
            refuse_text(rt, peek(source));
            drop(rt, source);
        }
    }
    return read == 1 ? float_new(rt, value) : REF_ERROR;
}

Ref float_parse_value(Runtime *rt, Value source)
{
    double value;
    int read;
    if (is_bytes(source)) {
        const Bytes *bytes = (const Bytes *)value_object(source);
        read = float_read(rt, bytes->data, bytes->size, &value);
    } else if (str_is_ascii(value_str_object(source))) {
        const Str *text = value_str_object(source);
        read = float_read(rt, text->data, text->size, &value);
    } else {
        const Str *text = value_str_object(source);
        size_t size;
        char *ascii = number_text_ascii(rt, text, &size);
        if (ascii == NULL) {
            return REF_ERROR;
        }
        read = float_read(rt, ascii, size, &value);
        buffer_free(rt, ascii, text->size + 1);
    }
    if (read == 0) {
        return refuse_text(rt, source);
    }
    return read == 1 ? float_new(rt, value) : REF_ERROR;
}
