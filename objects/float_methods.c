// float(value), and the methods and attributes of floats.
#include "objects/float_parts.h"

#include <math.h>

#include "objects/abstract.h"
#include "objects/bytes.h"
#include "objects/decimal.h"
#include "objects/int_parts.h"
#include "objects/number_format.h"
#include "objects/str.h"
#include "objects/tuple.h"

Ref float_from_value(Runtime *rt, Ref *value)
{
    Value v = peek(*value);
    double number;
    if (is_exact(rt, v, T_FLOAT)) {
        return share(rt, value);
    }
    if (is_exact(rt, v, T_STR)) {
        return float_parse_value(rt, v);
    }
    if (value_is_immediate(v)) {
        return float_new(rt, (double)immediate_int(v));
    }
    if (is_float(v) && (ref_type(rt, *value)->flags & TYPE_HEAP) != 0) {
        Ref made = unary_op(rt, UN_FLOAT, value); // a __float__ of its own counts
        if (ref_is_error(made) || is_exact(rt, peek(made), T_FLOAT)) {
            return made;
        }
        number = float_value(peek(made));
        drop(rt, made);
        return float_new(rt, number);
    }
    int converted = value_try_double(rt, value, &number);
    if (converted != 0) {
        return converted > 0 ? float_new(rt, number) : REF_ERROR;
    }
    if (is_str(peek(*value)) || is_bytes(peek(*value))) {
        return float_parse_value(rt, peek(*value));
    }
    if (has_buffer(rt, *value)) {
        Ref copy = bytes_from(rt, value);
        Ref result = ref_is_error(copy) ? REF_ERROR : float_parse_value(rt, peek(copy));
        drop(rt, copy);
        if (ref_is_error(result) && pending_matches(rt, E_VALUE_ERROR)) {
            pending_clear(rt);
            raise_error(rt, E_VALUE_ERROR, "could not convert string to float: %R",
                        peek(*value));
        }
        return result;
    }
    raise_error(rt, E_TYPE_ERROR,
                "float() argument must be a string or a real number, not '%T'",
                peek(*value));
    return REF_ERROR;
}

// --- rounding ---

bool float_round(Runtime *rt, double value, int64_t places, double *out)
{
    *out = value;
    if (!isfinite(value) || value == 0 || places > 323) {
        return true; // nothing behind the last place
    }
    if (places < -308) {
        *out = copysign(0.0, value);
        return true;
    }
    Decimal decimal;
    decimal_places(value, (int)places, &decimal);
    double magnitude;
    if (!decimal_to_double(rt, decimal.digits, (size_t)decimal.count,
                           decimal.point - decimal.count, &magnitude)) {
        return false;
    }
    if (isinf(magnitude)) {
        raise_error(rt, E_OVERFLOW_ERROR, "rounded value too large to represent");
        return false;
    }
    *out = copysign(magnitude, value);
    return true;
}

Ref float_rounded(Runtime *rt, double value, Ref *digits)
{
    int64_t places;
    if (digits == NULL || ref_is_none(*digits)) {
        return int_from_double(rt, isfinite(value) ? rint(value) : value);
    }
    if (!index_as_int64(rt, digits, EXCEPTION_IDS, &places) ||
        !float_round(rt, value, places, &value)) {
        return REF_ERROR;
    }
    return float_new(rt, value);
}

static Ref py_float_round(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return float_rounded(rt, float_value(peek(args[0])), nargs < 2 ? NULL : &args[1]);
}

static Ref py_float_trunc(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return int_from_double(rt, float_value(peek(args[0])));
}

static Ref py_float_floor(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return int_from_double(rt, floor(float_value(peek(args[0]))));
}

static Ref py_float_ceil(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return int_from_double(rt, ceil(float_value(peek(args[0]))));
}

// --- the rest ---

static Ref py_float_is_integer(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    double value = float_value(peek(args[0]));
    return ref_bool(isfinite(value) && value == floor(value));
}

static Ref py_float_self(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return float_exact(rt, &args[0]);
}

// mantissa * 2**exponent with an odd mantissa, as numerator and denominator.
static Ref py_float_as_integer_ratio(Runtime *rt, Ref *args, size_t nargs,
                                     Tuple *kwnames)
{
    double value = float_value(peek(args[0]));
    if (!isfinite(value)) {
        raise_error(rt, isnan(value) ? E_VALUE_ERROR : E_OVERFLOW_ERROR,
                    "cannot convert %s to integer ratio",
                    isnan(value) ? "NaN" : "Infinity");
        return REF_ERROR;
    }
    int exponent;
    int64_t mantissa = (int64_t)ldexp(frexp(value, &exponent), 53);
    exponent -= 53;
    if (mantissa == 0) {
        exponent = 0;
    }
    while (mantissa != 0 && mantissa % 2 == 0) {
        mantissa /= 2;
        exponent++;
    }
    Ref parts[2] = {int_shift_left(rt, value_immediate(mantissa),
                                   exponent > 0 ? (uint64_t)exponent : 0),
                    REF_ERROR};
    if (!ref_is_error(parts[0])) {
        parts[1] = int_shift_left(rt, value_immediate(1),
                                  exponent < 0 ? (uint64_t)-exponent : 0);
    }
    if (ref_is_error(parts[1])) {
        drop(rt, parts[0]);
        return REF_ERROR;
    }
    return tuple_from_take(rt, parts, 2);
}

static Ref py_float_format(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return float_format(rt, peek(args[0]), &args[1]);
}

static Ref py_float_getnewargs(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref exact = float_exact(rt, &args[0]);
    return ref_is_error(exact) ? REF_ERROR : tuple_from_take(rt, &exact, 1);
}

static Ref py_float_getformat(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (is_str(peek(args[1])) &&
        (str_equals_text(value_str_object(peek(args[1])), "double") ||
         str_equals_text(value_str_object(peek(args[1])), "float"))) {
        const uint16_t probe = 1;
        return str_from(rt, *(const char *)&probe == 1 ? "IEEE, little-endian"
                                                       : "IEEE, big-endian");
    }
    if (!is_str(peek(args[1]))) {
        raise_error(rt, E_TYPE_ERROR, "__getformat__() argument must be str, not %B",
                    peek(args[1]));
        return REF_ERROR;
    }
    raise_error(rt, E_VALUE_ERROR,
                "__getformat__() argument 1 must be 'double' or 'float'");
    return REF_ERROR;
}

const MethodDef float_methods[] = {
    {"conjugate", py_float_self, ARGS(0, 0),
     "Return self, the complex conjugate of any float."},
    {"__trunc__", py_float_trunc, ARGS(0, 0),
     "Return the Integral closest to x between 0 and x."},
    {"__floor__", py_float_floor, ARGS(0, 0), "Return the floor as an Integral."},
    {"__ceil__", py_float_ceil, ARGS(0, 0), "Return the ceiling as an Integral."},
    {"__round__", py_float_round, POSITIONAL(0, 1, "ndigits=None"),
     "Return the Integral closest to x, rounding half toward even."},
    {"as_integer_ratio", py_float_as_integer_ratio, ARGS(0, 0),
     "Return a pair of integers, whose ratio is exactly equal to the original float."},
    {"fromhex", py_float_fromhex, POSITIONAL(1, 1, "string"),
     "Create a floating-point number from a hexadecimal string.", METHOD_CLASS},
    {"hex", py_float_hex, ARGS(0, 0),
     "Return a hexadecimal representation of a floating-point number."},
    {"is_integer", py_float_is_integer, ARGS(0, 0),
     "Return True if the float is an integer."},
    {"__getnewargs__", py_float_getnewargs, ARGS(0, 0), NULL},
    {"__getformat__", py_float_getformat, POSITIONAL(1, 1, "typestr"),
     "You probably don't want to use this function.", METHOD_CLASS},
    {"__format__", py_float_format, POSITIONAL(1, 1, "format_spec"),
     "Formats the float according to format_spec."},
    {NULL},
};

static Ref get_real(Runtime *rt, Ref *self)
{
    return float_exact(rt, self);
}

static Ref get_imag(Runtime *rt, Ref *self)
{
    return float_new(rt, 0.0);
}

const GetSetDef float_getsets[] = {
    {"real", get_real, NULL, "the real part of a complex number"},
    {"imag", get_imag, NULL, "the imaginary part of a complex number"},
    {NULL},
};
