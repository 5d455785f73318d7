#include "objects/number_format.h"

#include <math.h>
#include <string.h>

#include "objects/abstract.h"
#include "objects/complex.h"
#include "objects/float.h"
#include "objects/int.h"
#include "objects/str_parts.h"

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
static NumberText split_float(const FloatText *text, const FormatSpec *spec)
{
    NumberText number = {.prefix = ""};
    const char *at = text->text;
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
    number.rest_size = text->size - (size_t)(at - text->text);
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

// A number ready to be written: its digits with separators, zeros and padding.
typedef struct NumberLayout {
    const NumberText *number;
    const char *digits;
    size_t digits_size;
    size_t zeros;              // in front of the digits
    size_t left, inner, right; // fill characters: in front of the sign, behind the
                               // prefix, at the end
    size_t prefix_size;
    char fill[4];
    size_t fill_size;
    size_t size;  // of all
    char *buffer; // NULL, or where the digits are
    size_t room;
    char few[128];
} NumberLayout;

static bool group(Runtime *rt, NumberLayout *layout, const FormatSpec *spec,
                  int64_t least)
{
    const NumberText *number = layout->number;
    layout->room = (number->digit_count + (least > 0 ? (size_t)least : 0)) * 2 + 2;
    char *digits = layout->few;
    if (!charge(rt, layout->room)) {
        return false;
    }
    if (layout->room > sizeof layout->few) {
        digits = layout->buffer = buffer_alloc(rt, layout->room);
        if (digits == NULL) {
            return false;
        }
    }
    layout->digits_size = group_digits(digits + layout->room, number, group_size(spec),
                                       spec->grouping, least);
    layout->digits = digits + layout->room - layout->digits_size;
    return true;
}

// False: MemoryError or a limit; layout_fini is due either way.
static bool layout_init(Runtime *rt, NumberLayout *layout, const NumberText *number,
                        const FormatSpec *spec)
{
    layout->number = number;
    layout->buffer = NULL;
    layout->digits = number->digits;
    layout->digits_size = number->digit_count;
    layout->zeros = 0;
    layout->prefix_size = strlen(number->prefix);
    size_t around = (number->sign != 0) + layout->prefix_size + number->rest_size;
    if (spec->width > INT64_MAX / 32) {
        raise_memory_error(rt);
        return false;
    }
    bool zeros = spec->fill == '0' && spec->align == '=' && number->digit_count > 0;
    int64_t least = zeros ? spec->width - (int64_t)around : 0;
    if (spec->grouping != 0 && number->digit_count > 0) {
        if (!group(rt, layout, spec, least)) {
            return false;
        }
    } else if (least > (int64_t)number->digit_count) {
        layout->zeros = (size_t)least - number->digit_count;
    }
    size_t size = around + layout->zeros + layout->digits_size;
    int64_t padding = spec->width - (int64_t)size;
    padding = padding < 0 ? 0 : padding;
    layout->left = (size_t)(spec->align == '>'   ? padding
                            : spec->align == '^' ? padding / 2
                                                 : 0);
    layout->inner = spec->align == '=' ? (size_t)padding : 0;
    layout->right = (size_t)padding - layout->left - layout->inner;
    layout->fill_size = utf8_encode(spec->fill, layout->fill);
    layout->size = size + (size_t)padding * layout->fill_size;
    return charge(rt, layout->size);
}

static void layout_fini(Runtime *rt, NumberLayout *layout)
{
    if (layout->buffer != NULL) {
        buffer_free(rt, layout->buffer, layout->room);
    }
}

static char *write_fill(char *out, const NumberLayout *layout, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        memcpy(out, layout->fill, layout->fill_size);
        out += layout->fill_size;
    }
    return out;
}

static void write_number(char *out, const NumberLayout *layout)
{
    const NumberText *number = layout->number;
    out = write_fill(out, layout, layout->left);
    if (number->sign != 0) {
        *out++ = number->sign;
    }
    copy_text(out, number->prefix, layout->prefix_size);
    out = write_fill(out + layout->prefix_size, layout, layout->inner);
    memset(out, '0', layout->zeros);
    out += layout->zeros;
    copy_text(out, layout->digits, layout->digits_size);
    out += layout->digits_size;
    copy_text(out, number->rest, number->rest_size);
    write_fill(out + number->rest_size, layout, layout->right);
}

static bool add_number(Runtime *rt, StrBuilder *builder, const NumberText *number,
                       const FormatSpec *spec)
{
    NumberLayout layout;
    bool done = layout_init(rt, &layout, number, spec) &&
                builder_reserve(rt, builder, layout.size);
    if (done) {
        write_number(builder->data + builder->size, &layout);
        builder->size += layout.size;
    }
    layout_fini(rt, &layout);
    return done;
}

static Ref format_number(Runtime *rt, const NumberText *number, const FormatSpec *spec)
{
    NumberLayout layout;
    Ref result = REF_ERROR;
    if (!layout_init(rt, &layout, number, spec)) {
        layout_fini(rt, &layout);
        return REF_ERROR;
    }
    if (layout.size <= 4) { // may be a single character, of which there is one
        char text[4];
        write_number(text, &layout);
        result = str_new(rt, text, layout.size);
    } else {
        size_t wide = layout.left + layout.inner + layout.right;
        size_t length = layout.size - wide * (layout.fill_size - 1) -
                        number->rest_size +
                        utf8_length(number->rest, number->rest_size);
        Str *s = str_alloc(rt, layout.size, length);
        if (s != NULL) {
            write_number(s->data, &layout);
            result = OBJECT_REF(s);
        }
    }
    layout_fini(rt, &layout);
    return result;
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

static bool write_double(Runtime *rt, FloatText *out, double value,
                         const FormatSpec *spec)
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
    if (!float_text_init(rt, out, value, type, precision < 0 ? 6 : precision,
                         spec->alternate)) {
        return false;
    }
    if (spec->type == '%') {
        out->text[out->size++] = '%';
        out->text[out->size] = '\0';
    }
    return true;
}

static Ref format_double(Runtime *rt, double value, const FormatSpec *spec)
{
    FloatText text;
    if (!write_double(rt, &text, value, spec)) {
        return REF_ERROR;
    }
    NumberText number = split_float(&text, spec);
    Ref result = format_number(rt, &number, spec);
    float_text_fini(rt, &text);
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

static const char *int_prefix(const FormatSpec *spec, int base)
{
    if (!spec->alternate || base == 10) {
        return "";
    }
    return base == 2 ? "0b" : base == 8 ? "0o" : spec->type == 'X' ? "0X" : "0x";
}

// The digits, which may be changed, in their text with or without a minus sign.
static Ref format_digits(Runtime *rt, char *text, size_t size, int base,
                         const FormatSpec *spec)
{
    bool negative = text[0] == '-';
    NumberText number = {.sign = choose_sign(spec, negative),
                         .prefix = int_prefix(spec, base),
                         .digits = text + negative,
                         .digit_count = size - negative,
                         .rest = ""};
    for (size_t i = 0; i < size && spec->type == 'X'; i++) {
        text[i] = (char)(text[i] >= 'a' ? text[i] - 'a' + 'A' : text[i]);
    }
    return format_number(rt, &number, spec);
}

static Ref format_int(Runtime *rt, Value v, const FormatSpec *spec)
{
    int base = spec->type == 'b'            ? 2
               : spec->type == 'o'          ? 8
               : (spec->type | 0x20) == 'x' ? 16
                                            : 10;
    if (value_is_immediate(v)) {
        char few[INT_TEXT_ROOM];
        char *text = int_write_small(immediate_int(v), base, few);
        return format_digits(rt, text, (size_t)(few + sizeof few - text), base, spec);
    }
    Ref text = int_to_str(rt, v, base);
    if (ref_is_error(text)) {
        return REF_ERROR;
    }
    Str *str = value_str_object(peek(text)); // which nobody else has
    Ref result = format_digits(rt, str->data, str->size, base, spec);
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
    FloatText text;
    bool plain = spec->type == 0 && spec->precision < 0;
    char type = plain                                  ? 'r'
                : spec->type == 'n' || spec->type == 0 ? 'g'
                                                       : (char)spec->type;
    if (!float_text_init(rt, &text, value, type,
                         spec->precision < 0 ? 6 : spec->precision, spec->alternate)) {
        return false;
    }
    // Parts of a complex are written without ".0"; the alternate form keeps the point.
    if (plain && text.size > 2 && strcmp(text.text + text.size - 2, ".0") == 0) {
        text.size -= spec->alternate ? 1 : 2;
        text.text[text.size] = '\0';
    }
    NumberText number = split_float(&text, &part);
    bool done = add_number(rt, builder, &number, &part);
    float_text_fini(rt, &text);
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
