#include "objects/number_format.h"

#include <math.h>
#include <string.h>

#include "objects/abstract.h"
#include "objects/complex.h"
#include "objects/float.h"
#include "objects/int.h"

// --- laying out ---

// A number taken apart: sign, "0x", digits that may be grouped, and what follows them
// ("." and more, "inf").
typedef struct NumberText {
    char sign; // 0: none
    const char *prefix;
    const char *digits;
    size_t digit_count;
    const char *rest;
    size_t rest_size;
} NumberText;

static char choose_sign(const FormatSpec *spec, bool negative)
{
    return negative ? '-' : spec->sign == '+' || spec->sign == ' ' ? spec->sign : 0;
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

// Takes apart the text of a float: [-]digits[rest].
static NumberText split_float(const Str *text, const FormatSpec *spec)
{
    NumberText number = {.prefix = ""};
    const char *at = text->data;
    bool negative = *at == '-';
    at += negative;
    if (negative &&
        spec->z) { // a zero has lost its sign: no digit but 0 before the exponent
        const char *digit = at;
        while (*digit == '0' || *digit == '.') {
            digit++;
        }
        negative = (*digit >= '1' && *digit <= '9') || *digit == 'i' || *digit == 'I' ||
                   *digit == 'n' || *digit == 'N';
    }
    number.sign = choose_sign(spec, negative);
    number.digits = at;
    while (is_digit(*at)) {
        at++;
    }
    number.digit_count = (size_t)(at - number.digits);
    number.rest = at;
    number.rest_size = text->size - (size_t)(at - text->data);
    return number;
}

// The digits in groups with a separator, zeros in front up to `least` characters.
// Written from the right end of `buffer`; returns their number of characters. A number
// never starts with a separator.
static size_t group_digits(char *end, const NumberText *number, size_t group,
                           char separator, int64_t least)
{
    char *at = end;
    int64_t left = (int64_t)number->digit_count;
    for (bool first = true;; first = false) {
        if (!first && separator != 0) {
            *--at = separator;
            least--;
        }
        int64_t wanted = left > least ? left : least > 1 ? least : 1;
        int64_t size =
            separator != 0 && wanted > (int64_t)group ? (int64_t)group : wanted;
        for (int64_t i = 0; i < size; i++) {
            *--at = left > 0 ? number->digits[--left] : '0';
        }
        least -= size;
        if (left <= 0 && least <= 0) {
            return (size_t)(end - at);
        }
    }
}

static size_t group_size(const FormatSpec *spec)
{
    return spec->type == 'b' || spec->type == 'o' || spec->type == 'x' ||
                   spec->type == 'X'
               ? 4
               : 3;
}

static bool add_padding(Runtime *rt, StrBuilder *builder, uint32_t fill, int64_t count)
{
    FormatSpec padding = {.fill = fill, .align = '<', .width = count};
    return builder_add_filled(rt, builder, "", 0, 0, &padding);
}

// The whole of a number: padding, sign, prefix, digits, rest.
static bool add_number(Runtime *rt, StrBuilder *builder, const NumberText *number,
                       const FormatSpec *spec)
{
    size_t prefix_size = strlen(number->prefix);
    size_t around = (number->sign != 0) + prefix_size + number->rest_size;
    bool zeros = spec->fill == '0' && spec->align == '=';
    int64_t least = zeros ? spec->width - (int64_t)around : 0;
    size_t room = (number->digit_count + (least > 0 ? (size_t)least : 0)) * 2 + 2;
    char few[256];
    char *grouped = few;
    if (!charge(rt, room)) {
        return false;
    }
    if (room > sizeof few) {
        grouped = buffer_alloc(rt, room);
        if (grouped == NULL) {
            return false;
        }
    }
    size_t size = number->digit_count == 0
                      ? 0
                      : group_digits(grouped + room, number, group_size(spec),
                                     spec->grouping, least);
    int64_t padding = spec->width - (int64_t)(around + size);
    padding = padding < 0 ? 0 : padding;
    int64_t left = spec->align == '>' ? padding : spec->align == '^' ? padding / 2 : 0;
    int64_t inner = spec->align == '=' ? padding : 0;
    bool done = add_padding(rt, builder, spec->fill, left) &&
                (number->sign == 0 || builder_add(rt, builder, &number->sign, 1)) &&
                builder_add(rt, builder, number->prefix, prefix_size) &&
                add_padding(rt, builder, spec->fill, inner) &&
                builder_add(rt, builder, grouped + room - size, size) &&
                builder_add(rt, builder, number->rest, number->rest_size) &&
                add_padding(rt, builder, spec->fill, padding - left - inner);
    if (grouped != few) {
        buffer_free(rt, grouped, room);
    }
    return done;
}

static Ref format_number(Runtime *rt, const NumberText *number, const FormatSpec *spec)
{
    StrBuilder builder;
    builder_init(&builder);
    if (!add_number(rt, &builder, number, spec)) {
        builder_fini(rt, &builder);
        return REF_ERROR;
    }
    return builder_finish(rt, &builder);
}

// --- specs ---

// 1: `out` holds the spec; 0: the spec is empty; -1: error.
static int read_spec(Runtime *rt, Value v, Ref *spec, FormatSpec *out)
{
    if (!is_str(peek(*spec))) {
        raise_error(rt, E_TYPE_ERROR, "__format__() argument must be str, not %B",
                    peek(*spec));
        return -1;
    }
    const Str *text = value_str_object(peek(*spec));
    if (text->size == 0) {
        return 0;
    }
    if (!format_spec_parse(rt, text, type_of(rt, v)->name->data, '>', out)) {
        return -1;
    }
    if (out->precision > INT32_MAX) {
        raise_error(rt, E_VALUE_ERROR, "precision too big");
        return -1;
    }
    return 1;
}

// --- floats ---

static Ref format_float_text(Runtime *rt, double value, const FormatSpec *spec)
{
    char type = (char)spec->type;
    int64_t precision = spec->precision;
    if (type == 'n') {
        type = 'g';
    }
    if (type == '%') {
        value *= 100;
        type = 'f';
    }
    if (type == 0 && precision < 0) {
        type = 'r';
    }
    return float_to_text(rt, value, type, precision < 0 ? 6 : precision,
                         spec->alternate);
}

static Ref format_double(Runtime *rt, double value, const FormatSpec *spec)
{
    Ref text = format_float_text(rt, value, spec);
    if (ref_is_error(text)) {
        return REF_ERROR;
    }
    if (spec->type == '%') {
        Ref percent = str_format(rt, "%U%%", value_str_object(peek(text)));
        drop(rt, text);
        text = percent;
        if (ref_is_error(text)) {
            return REF_ERROR;
        }
    }
    NumberText number = split_float(value_str_object(peek(text)), spec);
    Ref result = format_number(rt, &number, spec);
    drop(rt, text);
    return result;
}

static bool is_float_type(uint32_t type)
{
    return type < 128 && type != 0 && strchr("eEfFgG%", (int)type) != NULL;
}

Ref float_format(Runtime *rt, Value v, Ref *spec_text)
{
    FormatSpec spec;
    int read = read_spec(rt, v, spec_text, &spec);
    if (read <= 0) {
        return read < 0 ? REF_ERROR : value_str(rt, v);
    }
    if (spec.type != 0 && spec.type != 'n' && !is_float_type(spec.type)) {
        raise_format_type(rt, spec.type, type_of(rt, v)->name->data);
        return REF_ERROR;
    }
    return format_double(rt, float_value(v), &spec);
}

// --- ints ---

static Ref refuse(Runtime *rt, const char *words)
{
    raise_error(rt, E_VALUE_ERROR, "%s", words);
    return REF_ERROR;
}

static Ref format_character(Runtime *rt, Value v, FormatSpec *spec)
{
    int64_t code;
    char text[4];
    if (spec->sign != 0) {
        return refuse(rt, "Sign not allowed with integer format specifier 'c'");
    }
    if (spec->alternate) {
        return refuse(
            rt, "Alternate form (#) not allowed with integer format specifier 'c'");
    }
    if (!int_as_int64(v, &code)) {
        raise_error(rt, E_OVERFLOW_ERROR, "Python int too large to convert to C long");
        return REF_ERROR;
    }
    if (code < 0 || code > 0x10ffff) {
        raise_error(rt, E_OVERFLOW_ERROR, "%%c arg not in range(0x110000)");
        return REF_ERROR;
    }
    NumberText number = {
        .prefix = "", .rest = text, .rest_size = utf8_encode((uint32_t)code, text)};
    spec->width -= spec->width > 0 ? 1 - (int64_t)number.rest_size
                                   : 0; // the width counts characters, not bytes
    return format_number(rt, &number, spec);
}

static Ref format_int(Runtime *rt, Value v, const FormatSpec *spec)
{
    int base = spec->type == 'b'            ? 2
               : spec->type == 'o'          ? 8
               : (spec->type | 0x20) == 'x' ? 16
                                            : 10;
    Ref text = int_to_str(rt, v, base);
    if (ref_is_error(text)) {
        return REF_ERROR;
    }
    const Str *str = value_str_object(peek(text));
    bool negative = str->data[0] == '-';
    NumberText number = {.sign = choose_sign(spec, negative),
                         .prefix = "",
                         .digits = str->data + negative,
                         .digit_count = str->size - negative,
                         .rest = ""};
    if (spec->alternate && base != 10) {
        number.prefix = base == 2           ? "0b"
                        : base == 8         ? "0o"
                        : spec->type == 'X' ? "0X"
                                            : "0x";
    }
    char few[64];
    char *upper = NULL;
    Ref result = REF_ERROR;
    if (spec->type == 'X') {
        upper = number.digit_count <= sizeof few ? few
                                                 : buffer_alloc(rt, number.digit_count);
        if (upper == NULL) {
            drop(rt, text);
            return REF_ERROR;
        }
        for (size_t i = 0; i < number.digit_count; i++) {
            char c = number.digits[i];
            upper[i] = c >= 'a' ? (char)(c - 'a' + 'A') : c;
        }
        number.digits = upper;
    }
    result = format_number(rt, &number, spec);
    if (upper != NULL && upper != few) {
        buffer_free(rt, upper, number.digit_count);
    }
    drop(rt, text);
    return result;
}

Ref int_format(Runtime *rt, Value v, Ref *spec_text)
{
    FormatSpec spec;
    int read = read_spec(rt, v, spec_text, &spec);
    if (read <= 0) {
        return read < 0 ? REF_ERROR : value_str(rt, v);
    }
    if (is_float_type(spec.type)) {
        double value;
        Ref number = ref_copy(v); // a subclass may have a __float__ of its own
        bool ok = value_as_double(rt, &number, &value);
        drop(rt, number);
        return ok ? format_double(rt, value, &spec) : REF_ERROR;
    }
    if (spec.type != 0 &&
        (spec.type >= 128 || strchr("bcdoxXn", (int)spec.type) == NULL)) {
        raise_format_type(rt, spec.type, type_of(rt, v)->name->data);
        return REF_ERROR;
    }
    if (spec.precision >= 0) {
        return refuse(rt, "Precision not allowed in integer format specifier");
    }
    if (spec.z) {
        return refuse(
            rt, "Negative zero coercion (z) not allowed in integer format specifier");
    }
    return spec.type == 'c' ? format_character(rt, v, &spec) : format_int(rt, v, &spec);
}

// --- complex ---

// One part, without padding.
static bool add_part(Runtime *rt, StrBuilder *builder, double value,
                     const FormatSpec *spec, char sign)
{
    FormatSpec part = *spec;
    part.sign = sign;
    part.width = -1;
    part.fill = ' ';
    part.align = '<';
    Ref text;
    if (spec->type == 0 && spec->precision < 0) {
        text = float_to_text(rt, value, 'r', 0, spec->alternate);
        // Parts of a complex are written without ".0"; the alternate form keeps the
        // point.
        if (!ref_is_error(text)) {
            Str *str = value_str_object(peek(text));
            if (str->size > 2 && strcmp(str->data + str->size - 2, ".0") == 0) {
                Ref shorter =
                    str_new(rt, str->data, str->size - (spec->alternate ? 1 : 2));
                replace_ref_take(rt, &text, shorter);
            }
        }
    } else {
        char type = spec->type == 'n' || spec->type == 0 ? 'g' : (char)spec->type;
        text = float_to_text(rt, value, type, spec->precision < 0 ? 6 : spec->precision,
                             spec->alternate);
    }
    if (ref_is_error(text)) {
        return false;
    }
    NumberText number = split_float(value_str_object(peek(text)), &part);
    bool done = add_number(rt, builder, &number, &part);
    drop(rt, text);
    return done;
}

static bool add_complex(Runtime *rt, StrBuilder *builder, const Complex *number,
                        const FormatSpec *spec)
{
    bool is_plain = spec->type == 0;
    bool skips_real = is_plain && number->real == 0 && !signbit(number->real);
    bool parentheses = is_plain && !skips_real;
    return (!parentheses || builder_add(rt, builder, "(", 1)) &&
           (skips_real || add_part(rt, builder, number->real, spec, spec->sign)) &&
           add_part(rt, builder, number->imag, spec, skips_real ? spec->sign : '+') &&
           builder_add(rt, builder, "j", 1) &&
           (!parentheses || builder_add(rt, builder, ")", 1));
}

Ref complex_format(Runtime *rt, Value v, Ref *spec_text)
{
    FormatSpec spec;
    int read = read_spec(rt, v, spec_text, &spec);
    if (read <= 0) {
        return read < 0 ? REF_ERROR : value_str(rt, v);
    }
    if (spec.type != 0 && spec.type != 'n' &&
        (!is_float_type(spec.type) || spec.type == '%')) {
        raise_format_type(rt, spec.type, type_of(rt, v)->name->data);
        return REF_ERROR;
    }
    if (spec.fill == '0') {
        return refuse(rt, "Zero padding is not allowed in complex format specifier");
    }
    if (spec.align == '=') {
        return refuse(rt,
                      "'=' alignment flag is not allowed in complex format specifier");
    }
    StrBuilder whole, filled;
    builder_init(&whole);
    builder_init(&filled);
    bool done =
        add_complex(rt, &whole, value_complex(v), &spec) &&
        builder_add_filled(rt, &filled, whole.data, whole.size, whole.size, &spec);
    builder_fini(rt, &whole);
    if (!done) {
        builder_fini(rt, &filled);
        return REF_ERROR;
    }
    return builder_finish(rt, &filled);
}
