// float.hex and float.fromhex.
#include "objects/float_parts.h"

#include <math.h>
#include <string.h>

#include "objects/abstract.h"
#include "objects/int_parts.h"
#include "objects/str.h"

Ref py_float_hex(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    double value = float_value(peek(args[0]));
    const char *sign = signbit(value) ? "-" : "";
    if (!isfinite(value)) {
        return str_from(rt, isnan(value) ? "nan" : value > 0 ? "inf" : "-inf");
    }
    if (value == 0) {
        return str_format(rt, "%s0x0.0p+0", sign);
    }
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    int exponent = (int)(bits >> 52 & 0x7ff);
    char digits[14];
    for (int i = 0; i < 13; i++) {
        digits[i] = "0123456789abcdef"[bits >> (48 - 4 * i) & 15];
    }
    digits[13] = 0;
    int power = exponent == 0 ? -1022 : exponent - 1023;
    return str_format(rt, "%s0x%d.%sp%s%d", sign, exponent != 0, digits,
                      power < 0 ? "" : "+", power);
}

static int hex_value(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool skip_word(const char **at, const char *word)
{
    size_t length = strlen(word);
    for (size_t i = 0; i < length; i++) {
        if (((*at)[i] | 0x20) != word[i]) {
            return false;
        }
    }
    *at += length;
    return true;
}

typedef struct HexNumber {
    uint64_t mantissa; // the first 15 significant digits
    int64_t exponent;  // of two
    bool inexact;      // a later digit is not zero
    bool any;          // a digit was seen
} HexNumber;

// Hexadecimal digits up to where they end; digits behind the point lower the exponent.
static const char *read_digits(const char *at, HexNumber *number, bool behind_point)
{
    for (int digit; (digit = hex_value(*at)) >= 0; at++) {
        number->any = true;
        if (number->mantissa >> 56 == 0) {
            number->mantissa = number->mantissa << 4 | (unsigned)digit;
            number->exponent -= behind_point ? 4 : 0;
        } else {
            number->inexact |= digit != 0;
            number->exponent += behind_point ? 0 : 4;
        }
    }
    return at;
}

// "p", a sign and decimal digits; NULL: malformed.
static const char *read_exponent(const char *at, HexNumber *number)
{
    bool negative = false;
    int64_t power = 0;
    if (*at == '-' || *at == '+') {
        negative = *at++ == '-';
    }
    if (*at < '0' || *at > '9') {
        return NULL;
    }
    for (; *at >= '0' && *at <= '9'; at++) {
        if (power < INT64_MAX / 1000) {
            power = power * 10 + (*at - '0');
        }
    }
    number->exponent += negative ? -power : power;
    return at;
}

// False: not a number (nothing raised).
static bool read_hex(const char *at, const char *end, double *out)
{
    while (is_space(*at)) {
        at++;
    }
    bool negative = *at == '-';
    if (*at == '-' || *at == '+') {
        at++;
    }
    if (skip_word(&at, "infinity") || skip_word(&at, "inf")) {
        *out = INFINITY;
    } else if (skip_word(&at, "nan")) {
        *out = NAN;
    } else {
        HexNumber number = {0, 0, false, false};
        if (at[0] == '0' && (at[1] | 0x20) == 'x') {
            at += 2;
        }
        at = read_digits(at, &number, false);
        if (*at == '.') {
            at = read_digits(at + 1, &number, true);
        }
        if (!number.any) {
            return false;
        }
        if ((*at | 0x20) == 'p') {
            at = read_exponent(at + 1, &number);
            if (at == NULL) {
                return false;
            }
        }
        int64_t power = number.exponent > 4000    ? 4000
                        : number.exponent < -4000 ? -4000
                                                  : number.exponent;
        *out = scale_quotient(number.mantissa, (int)power, number.inexact);
    }
    while (is_space(*at)) {
        at++;
    }
    *out = negative ? -*out : *out;
    return at == end;
}

Ref py_float_fromhex(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!is_str(peek(args[1]))) {
        raise_error(rt, E_TYPE_ERROR, "bad argument type for built-in operation");
        return REF_ERROR;
    }
    const Str *text = value_str_object(peek(args[1]));
    double value;
    if (!charge(rt, text->size)) {
        return REF_ERROR;
    }
    if (!read_hex(text->data, text->data + text->size, &value)) {
        raise_error(rt, E_VALUE_ERROR, "invalid hexadecimal floating-point string");
        return REF_ERROR;
    }
    bool names_infinity = strpbrk(text->data, "iI") != NULL;
    if (isinf(value) && !names_infinity) {
        raise_error(rt, E_OVERFLOW_ERROR,
                    "hexadecimal value too large to represent as a float");
        return REF_ERROR;
    }
    Ref number = float_new(rt, value);
    if (ref_is_error(number) || ref_object(args[0]) == (Object *)rt->types[T_FLOAT]) {
        return number;
    }
    Ref result = object_call(rt, &args[0], &number, 1, NULL); // a subclass
    drop(rt, number);
    return result;
}
