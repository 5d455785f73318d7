// int(x, base), and the methods and attributes of ints.
#include "objects/int_parts.h"

#include <string.h>

#include "objects/abstract.h"
#include "objects/buffer.h"
#include "objects/bytes.h"
#include "objects/float.h"
#include "objects/item.h"
#include "objects/number_format.h"
#include "objects/str.h"
#include "objects/tuple.h"

// --- the constructor ---

// The digits in a bytearray or another object with a buffer, by way of a copy: an error
// quotes it as bytes.
static Ref parse_buffer(Runtime *rt, Ref *source, int base)
{
    Buffer buffer;
    if (!buffer_get(rt, source, &buffer)) {
        return REF_ERROR;
    }
    Ref copy = bytes_new(rt, buffer.data, buffer.size);
    buffer_release(rt, &buffer);
    Ref result = ref_is_error(copy) ? REF_ERROR : int_parse_value(rt, peek(copy), base);
    drop(rt, copy);
    return result;
}

// What __trunc__ gives, the last resort; unbound: it is not there.
static Ref int_from_trunc(Runtime *rt, Ref *value)
{
    if (type_find(rt, ref_type(rt, *value), rt->names[N_TRUNC]) == NULL) {
        return is_pending(rt) ? REF_ERROR : REF_UNBOUND;
    }
    if (!warn_error(rt, E_DEPRECATION_WARNING,
                    "The delegation of int() to __trunc__ is deprecated.")) {
        return REF_ERROR;
    }
    Ref whole = call_special(rt, value, N_TRUNC, NULL, 0);
    if (ref_is_error(whole) || ref_is_unbound(whole)) {
        return whole;
    }
    Ref number = REF_ERROR;
    if (value_is_index(rt, peek(whole))) {
        number = unary_op(rt, UN_INDEX, &whole);
    } else if (!is_pending(rt)) {
        raise_error(rt, E_TYPE_ERROR, "__trunc__ returned non-Integral (type %T)",
                    peek(whole));
    }
    drop(rt, whole);
    return number;
}

static Ref int_from_value(Runtime *rt, Ref *value)
{
    Value v = peek(*value);
    if (is_exact_int(rt, v)) {
        return share(rt, value);
    }
    if (is_exact(rt, v, T_FLOAT)) {
        return int_from_double(rt, float_value(v));
    }
    if (is_exact(rt, v, T_STR)) {
        return int_parse_value(rt, v, 10);
    }
    Ref number = convert_try(rt, UN_INT, value);
    if (ref_is_unbound(number)) {
        number = convert_try(rt, UN_INDEX, value);
    }
    if (ref_is_unbound(number)) {
        number = int_from_trunc(rt, value);
    }
    if (!ref_is_unbound(number)) {
        return number;
    }
    if (is_str(peek(*value)) || is_bytes(peek(*value))) {
        return int_parse_value(rt, peek(*value), 10);
    }
    if (has_buffer(rt, *value)) {
        return parse_buffer(rt, value, 10);
    }
    raise_error(rt, E_TYPE_ERROR,
                "int() argument must be a string, a bytes-like object or a real "
                "number, not '%T'",
                peek(*value));
    return REF_ERROR;
}

static Ref int_from_text(Runtime *rt, Ref *text, Ref *base)
{
    int64_t radix;
    if (!index_as_int64(rt, base, EXCEPTION_IDS, &radix)) {
        return REF_ERROR;
    }
    int known_base = radix < 0 || radix > 36 ? 1 : (int)radix; // 1 is refused
    if (is_bytearray(peek(*text))) {
        return parse_buffer(rt, text, known_base);
    }
    if (!is_str(peek(*text)) && !is_bytes(peek(*text)) && known_base != 1) {
        raise_error(rt, E_TYPE_ERROR,
                    "int() can't convert non-string with explicit base");
        return REF_ERROR;
    }
    return int_parse_value(rt, peek(*text), known_base);
}

Ref int_construct(Runtime *rt, Type *type, Ref *args, size_t nargs, Tuple *kwnames)
{
    size_t keywords = kwnames != NULL ? kwnames->length : 0;
    if (nargs > 2 && keywords == 0 && type == rt->types[T_INT]) {
        raise_error(rt, E_TYPE_ERROR, "int expected at most 2 arguments, got %zu",
                    nargs);
        return REF_ERROR;
    }
    if (nargs + keywords > 2) {
        raise_error(rt, E_TYPE_ERROR, "int() takes at most 2 arguments (%zu given)",
                    nargs + keywords);
        return REF_ERROR;
    }
    for (size_t i = 0; i < keywords; i++) {
        const Str *name = value_str_object(peek(kwnames->items[i]));
        if (!str_equals_text(name, "base")) {
            raise_error(rt, E_TYPE_ERROR,
                        "int() got an unexpected keyword argument '%U'", name);
            return REF_ERROR;
        }
        if (nargs == 2) {
            raise_error(rt, E_TYPE_ERROR,
                        "argument for int() given by name ('base') and position (2)");
            return REF_ERROR;
        }
        if (nargs == 0) {
            raise_error(rt, E_TYPE_ERROR, "int() missing string argument");
            return REF_ERROR;
        }
    }
    switch (nargs + keywords) {
    case 0:
        return ref_immediate(0);
    case 1:
        return int_from_value(rt, &args[0]);
    default:
        return int_from_text(rt, &args[0], &args[1]);
    }
}

// --- bits and bytes ---

static Ref py_int_bit_length(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Digits digits;
    int_digits(peek(args[0]), &digits);
    return ref_immediate((intptr_t)digits_bits(&digits));
}

static Ref py_int_bit_count(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Digits digits;
    int_digits(peek(args[0]), &digits);
    return ref_immediate(
        digits.count == 0
            ? 0
            : (intptr_t)mpn_popcount(digits.limbs, (mp_size_t)digits.count));
}

// "little" or "big", the default; -1: ValueError.
static int byte_order(Runtime *rt, const char *function, const Ref *arg)
{
    if (arg == NULL) {
        return 1;
    }
    if (!is_str(peek(*arg))) {
        raise_error(rt, E_TYPE_ERROR, "%s() argument 'byteorder' must be str, not %B",
                    function, peek(*arg));
        return -1;
    }
    const Str *name = value_str_object(peek(*arg));
    if (str_equals_text(name, "big")) {
        return 1;
    }
    if (str_equals_text(name, "little")) {
        return 0;
    }
    raise_error(rt, E_VALUE_ERROR, "byteorder must be either 'little' or 'big'");
    return -1;
}

static void reverse(char *bytes, size_t size)
{
    for (size_t i = 0; i < size / 2; i++) {
        char swap = bytes[i];
        bytes[i] = bytes[size - 1 - i];
        bytes[size - 1 - i] = swap;
    }
}

// Two's complement, least significant byte first; false: it does not fit.
static bool write_bytes(const Digits *digits, bool is_signed, char *out, size_t size)
{
    size_t bits = digits_bits(digits);
    unsigned carry = digits->negative;
    unsigned char flip = digits->negative ? 0xff : 0;
    if (bits > size * 8) {
        return false;
    }
    for (size_t i = 0; i < size; i++) {
        unsigned byte =
            i / 8 < digits->count ? digits->limbs[i / 8] >> (i % 8 * 8) & 0xff : 0;
        byte = (byte ^ flip) + carry;
        carry = byte >> 8;
        out[i] = (char)byte;
    }
    if (!is_signed || digits->count == 0) {
        return true;
    }
    // The top bit must be the sign.
    return size > 0 && ((out[size - 1] & 0x80) != 0) == digits->negative;
}

static Ref py_int_to_bytes(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int64_t size = 1;
    Ref *length = given_argument(args, nargs, 1);
    const Ref *with_sign = given_argument(args, nargs, 3);
    if (length != NULL && !index_as_int64(rt, length, E_OVERFLOW_ERROR, &size)) {
        return REF_ERROR;
    }
    int order = byte_order(rt, "to_bytes", given_argument(args, nargs, 2));
    int is_signed = with_sign == NULL ? 0 : value_truth(rt, peek(*with_sign));
    if (order < 0 || is_signed < 0) {
        return REF_ERROR;
    }
    if (size < 0) {
        raise_error(rt, E_VALUE_ERROR, "length argument must be non-negative");
        return REF_ERROR;
    }
    Digits digits;
    int_digits(peek(args[0]), &digits);
    if (digits.negative && !is_signed) {
        raise_error(rt, E_OVERFLOW_ERROR, "can't convert negative int to unsigned");
        return REF_ERROR;
    }
    if (size == 0) {
        if (digits.count > 0 &&
            !(digits.negative && digits.count == 1 && digits.limbs[0] == 0)) {
            raise_error(rt, E_OVERFLOW_ERROR, "int too big to convert");
            return REF_ERROR;
        }
        return bytes_new(rt, "", 0);
    }
    char few[64];
    char *out = size <= (int64_t)sizeof few ? few : buffer_alloc(rt, (size_t)size);
    if (out == NULL) {
        return REF_ERROR;
    }
    Ref result = REF_ERROR;
    if (!write_bytes(&digits, is_signed, out, (size_t)size)) {
        raise_error(rt, E_OVERFLOW_ERROR, "int too big to convert");
    } else {
        if (order == 1) {
            reverse(out, (size_t)size);
        }
        result = bytes_new(rt, out, (size_t)size);
    }
    if (out != few) {
        buffer_free(rt, out, (size_t)size);
    }
    return result;
}

// bytes(value) for what is not bytes; a new reference.
static Ref get_bytes(Runtime *rt, Ref *value)
{
    if (is_bytes(peek(*value))) {
        return share(rt, value);
    }
    if (is_str(peek(*value)) || is_int(peek(*value))) {
        raise_error(rt, E_TYPE_ERROR, "cannot convert '%T' object to bytes",
                    peek(*value));
        return REF_ERROR;
    }
    Ref class = ref_new(&rt->types[T_BYTES]->base);
    Ref arg = share(rt, value);
    Ref bytes = ref_is_error(arg) ? REF_ERROR : object_call(rt, &class, &arg, 1, NULL);
    drop(rt, arg);
    drop(rt, class);
    return bytes;
}

static Ref from_bytes(Runtime *rt, const Bytes *bytes, bool big, bool is_signed)
{
    size_t size = bytes->size;
    size_t count = size / 8 + 1;
    Scratch number;
    if (!charge(rt, count) || !scratch_init(rt, &number, count)) {
        return REF_ERROR;
    }
    bool negative =
        is_signed && size > 0 && (bytes->data[big ? 0 : size - 1] & 0x80) != 0;
    memset(number.at, negative ? 0xff : 0, count * sizeof(mp_limb_t));
    for (size_t i = 0; i < size; i++) {
        mp_limb_t byte = (unsigned char)bytes->data[big ? size - 1 - i : i];
        number.at[i / 8] =
            (number.at[i / 8] & ~((mp_limb_t)0xff << i % 8 * 8)) | byte << i % 8 * 8;
    }
    if (negative) {
        mpn_neg(number.at, number.at, (mp_size_t)count);
    }
    Ref result = int_from_limbs(rt, number.at, count, negative);
    scratch_fini(rt, &number);
    return result;
}

static Ref py_int_from_bytes(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int order = byte_order(rt, "from_bytes", given_argument(args, nargs, 2));
    const Ref *with_sign = given_argument(args, nargs, 3);
    int is_signed = with_sign == NULL ? 0 : value_truth(rt, peek(*with_sign));
    if (order < 0 || is_signed < 0) {
        return REF_ERROR;
    }
    Ref bytes = get_bytes(rt, &args[1]);
    if (ref_is_error(bytes)) {
        return REF_ERROR;
    }
    Ref number =
        from_bytes(rt, (const Bytes *)ref_object(bytes), order == 1, is_signed);
    drop(rt, bytes);
    if (ref_is_error(number) || ref_object(args[0]) == (Object *)rt->types[T_INT]) {
        return number;
    }
    Ref result = object_call(rt, &args[0], &number, 1, NULL); // a subclass
    drop(rt, number);
    return result;
}

// --- numbers as fractions ---

static Ref py_int_self(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return int_exact(rt, &args[0]);
}

static Ref py_int_as_integer_ratio(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref parts[2] = {int_exact(rt, &args[0]), ref_immediate(1)};
    return ref_is_error(parts[0]) ? REF_ERROR : tuple_from_take(rt, parts, 2);
}

static Ref py_int_is_integer(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return REF_TRUE;
}

// v - ((v mod unit) brought to the nearest multiple, ties to the even one)
static Ref round_to_unit(Runtime *rt, Ref *v, Ref *unit)
{
    Ref parts = int_divmod(rt, v, unit);
    if (ref_is_error(parts)) {
        return REF_ERROR;
    }
    Ref *quotient = &value_tuple(peek(parts))->items[0];
    Ref *rest = &value_tuple(peek(parts))->items[1];
    Ref two = ref_immediate(2), one = ref_immediate(1);
    Ref twice = int_binary(rt, BIN_MUL, rest, &two, false);
    Ref rounded = REF_ERROR;
    if (!ref_is_error(twice)) {
        int order = int_compare(peek(twice), peek(*unit));
        Digits q;
        int_digits(peek(*quotient), &q);
        bool is_odd = q.count > 0 && (q.limbs[0] & 1) != 0;
        bool up = order > 0 || (order == 0 && is_odd);
        Ref whole =
            up ? int_binary(rt, BIN_ADD, quotient, &one, false) : share(rt, quotient);
        rounded = ref_is_error(whole) ? REF_ERROR
                                      : int_binary(rt, BIN_MUL, &whole, unit, false);
        drop(rt, whole);
        drop(rt, twice);
    }
    drop(rt, parts);
    return rounded;
}

Ref int_round(Runtime *rt, Ref *v, int64_t digits)
{
    Digits number;
    int_digits(peek(*v), &number);
    if ((uint64_t)-digits > digits_bits(&number) / 3 + 1) {
        return ref_immediate(0); // 10**-digits is more than twice the number
    }
    Ref ten = ref_immediate(10), exponent = ref_immediate(-digits);
    Ref unit = int_pow(rt, &ten, &exponent);
    Ref rounded = ref_is_error(unit) ? REF_ERROR : round_to_unit(rt, v, &unit);
    drop(rt, unit);
    return rounded;
}

static Ref py_int_round(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int64_t digits;
    if (nargs < 2) {
        return int_exact(rt, &args[0]);
    }
    if (!index_as_int64(rt, &args[1], EXCEPTION_IDS, &digits)) {
        return REF_ERROR;
    }
    return digits >= 0 ? int_exact(rt, &args[0]) : int_round(rt, &args[0], digits);
}

static Ref py_int_format(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return int_format(rt, peek(args[0]), &args[1]);
}

static Ref py_int_getnewargs(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref exact = int_exact(rt, &args[0]);
    return ref_is_error(exact) ? REF_ERROR : tuple_from_take(rt, &exact, 1);
}

static Ref py_int_sizeof(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Digits digits;
    int_digits(peek(args[0]), &digits);
    int64_t n;
    return ref_immediate((
        intptr_t)(sizeof(Int) + (int_small(peek(args[0]), &n) ? 0 : digits.count * 8)));
}

const MethodDef int_methods[] = {
    {"bit_length", py_int_bit_length, ARGS(0, 0),
     "Number of bits necessary to represent self in binary."},
    {"bit_count", py_int_bit_count, ARGS(0, 0),
     "Number of ones in the binary representation of the absolute value of self."},
    {"to_bytes", py_int_to_bytes,
     SHORTENED(0, "length=1, byteorder='big', *, signed=False"),
     "Return an array of bytes representing an integer."},
    {"from_bytes", py_int_from_bytes,
     SHORTENED(1, "bytes, byteorder='big', *, signed=False"),
     "Return the integer represented by the given array of bytes.", METHOD_CLASS},
    {"as_integer_ratio", py_int_as_integer_ratio, ARGS(0, 0),
     "Return a pair of integers, whose ratio is equal to the original int."},
    {"conjugate", py_int_self, ARGS(0, 0),
     "Returns self, the complex conjugate of any int."},
    {"is_integer", py_int_is_integer, ARGS(0, 0),
     "Returns True. Exists for duck type compatibility with float.is_integer."},
    {"__round__", py_int_round, POSITIONAL(0, 1, "ndigits=<unrepresentable>"),
     "Rounding an Integral returns itself."},
    {"__trunc__", py_int_self, ARGS(0, 0), "Truncating an Integral returns itself."},
    {"__floor__", py_int_self, ARGS(0, 0), "Flooring an Integral returns itself."},
    {"__ceil__", py_int_self, ARGS(0, 0), "Ceiling of an Integral returns itself."},
    {"__format__", py_int_format, POSITIONAL(1, 1, "format_spec"),
     "Convert to a string according to format_spec."},
    {"__getnewargs__", py_int_getnewargs, ARGS(0, 0), NULL},
    {"__sizeof__", py_int_sizeof, ARGS(0, 0), "Returns size in memory, in bytes."},
    {NULL},
};

// --- attributes ---

static Ref get_real(Runtime *rt, Ref *self)
{
    return int_exact(rt, self);
}

static Ref get_imag(Runtime *rt, Ref *self)
{
    return ref_immediate(0);
}

static Ref get_denominator(Runtime *rt, Ref *self)
{
    return ref_immediate(1);
}

const GetSetDef int_getsets[] = {
    {"real", get_real, NULL, "the real part of a complex number"},
    {"imag", get_imag, NULL, "the imaginary part of a complex number"},
    {"numerator", get_real, NULL, "the numerator of a rational number in lowest terms"},
    {"denominator", get_denominator, NULL,
     "the denominator of a rational number in lowest terms"},
    {NULL},
};
