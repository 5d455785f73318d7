#include "objects/item.h"
#include "objects/complex.h"

#include <math.h>
#include <string.h>

#include "objects/abstract.h"
#include "objects/float.h"
#include "objects/float_parts.h"
#include "objects/int_parts.h"
#include "objects/number_format.h"
#include "objects/str.h"
#include "objects/tuple.h"

static Ref new_of_type(Runtime *rt, Type *type, double real, double imag)
{
    Complex *number = atom_alloc(rt, type, rt->types[T_COMPLEX], sizeof(Complex));
    if (number == NULL) {
        return REF_ERROR;
    }
    number->real = real;
    number->imag = imag;
    if ((type->flags & TYPE_ATOM) == 0) {
        object_track(rt, &number->base);
    }
    return OBJECT_REF(number);
}

Ref complex_new(Runtime *rt, double real, double imag)
{
    return new_of_type(rt, rt->types[T_COMPLEX], real, imag);
}

static void complex_destroy(Runtime *rt, Object *self)
{
    atom_free(rt, self, rt->types[T_COMPLEX], 0, sizeof(Complex));
}

// --- conversions ---

// What operators take: complex, float or int. 1, 0: none of these, -1: OverflowError.
static int as_complex(Runtime *rt, Value v, double *real, double *imag)
{
    *imag = 0.0;
    if (is_complex(v)) {
        *real = value_complex(v)->real;
        *imag = value_complex(v)->imag;
        return 1;
    }
    if (is_float(v)) {
        *real = float_value(v);
        return 1;
    }
    if (!is_int(v)) {
        return 0;
    }
    *real = int_as_double(rt, v);
    return *real == -1.0 && is_pending(rt) ? -1 : 1;
}

// 1, 0 (nothing raised) when the value is no number, -1 on error.
static int try_complex(Runtime *rt, Ref *value, double *real, double *imag)
{
    // A subclass of a number may say otherwise.
    const Type *type = ref_type(rt, *value);
    bool asks = type != rt->types[T_INT] && type != rt->types[T_BOOL] &&
                type != rt->types[T_FLOAT] && type != rt->types[T_COMPLEX];
    *imag = 0.0;
    int converted = asks ? 0 : as_complex(rt, peek(*value), real, imag);
    if (converted != 0) {
        return converted;
    }
    Ref number = call_special(rt, value, N_COMPLEX, NULL, 0);
    if (ref_is_error(number)) {
        return -1;
    }
    if (ref_is_unbound(number)) {
        return value_try_double(rt, value, real);
    }
    if (!is_complex(peek(number))) {
        converted = -1;
        raise_error(rt, E_TYPE_ERROR, "__complex__ returned non-complex (type %T)",
                    peek(number));
    } else if (is_exact(rt, peek(number), T_COMPLEX) ||
               warn_error(rt, E_DEPRECATION_WARNING,
                          "__complex__ returned non-complex (type %T)" SUBCLASS_WARNING,
                          peek(number), "complex")) {
        converted = as_complex(rt, peek(number), real, imag);
    } else {
        converted = -1;
    }
    drop(rt, number);
    return converted;
}

bool value_as_complex(Runtime *rt, Ref *value, double *real, double *imag)
{
    int converted = try_complex(rt, value, real, imag);
    if (converted == 0) {
        raise_error(rt, E_TYPE_ERROR, "must be real number, not %T", peek(*value));
    }
    return converted > 0;
}

// --- operators ---

typedef struct Pair {
    double real, imag;
} Pair;

static Pair multiply(Pair a, Pair b)
{
    return (Pair){a.real * b.real - a.imag * b.imag, a.real * b.imag + a.imag * b.real};
}

// Smith's way, which avoids overflow of the squares. b is not 0.
static Pair divide(Pair a, Pair b)
{
    if (fabs(b.real) >= fabs(b.imag)) {
        double ratio = b.imag / b.real;
        double divisor = b.real + b.imag * ratio;
        return (Pair){(a.real + a.imag * ratio) / divisor,
                      (a.imag - a.real * ratio) / divisor};
    }
    if (fabs(b.imag) >= fabs(b.real)) {
        double ratio = b.real / b.imag;
        double divisor = b.real * ratio + b.imag;
        return (Pair){(a.real * ratio + a.imag) / divisor,
                      (a.imag * ratio - a.real) / divisor};
    }
    return (Pair){NAN, NAN};
}

static Ref refuse_division(Runtime *rt, const char *words)
{
    raise_error(rt, E_ZERO_DIVISION_ERROR, "%s", words);
    return REF_ERROR;
}

// By repeated squaring, which keeps small powers exact.
static Pair integer_power(Pair base, int exponent)
{
    Pair result = {1.0, 0.0};
    Pair square = base;
    for (unsigned n = (unsigned)(exponent < 0 ? -exponent : exponent); n != 0;
         n >>= 1) {
        if (n & 1) {
            result = multiply(result, square);
        }
        square = multiply(square, square);
    }
    return exponent > 0 ? result : divide((Pair){1.0, 0.0}, result);
}

static Pair general_power(Pair base, Pair exponent)
{
    double magnitude = hypot(base.real, base.imag);
    double length = pow(magnitude, exponent.real);
    double angle = atan2(base.imag, base.real);
    double phase = angle * exponent.real;
    if (exponent.imag != 0) {
        length /= exp(angle * exponent.imag);
        phase += exponent.imag * log(magnitude);
    }
    return (Pair){length * cos(phase), length * sin(phase)};
}

Ref complex_power(Runtime *rt, double real, double imag, double exponent_real,
                  double exponent_imag)
{
    Pair base = {real, imag};
    Pair exponent = {exponent_real, exponent_imag};
    bool is_zero = real == 0 && imag == 0;
    if (exponent_real == 0 && exponent_imag == 0) {
        return complex_new(rt, 1.0, 0.0);
    }
    if (is_zero && (exponent_imag != 0 || exponent_real < 0)) {
        return refuse_division(rt, "0.0 to a negative or complex power");
    }
    Pair result;
    if (exponent_imag == 0 && exponent_real == floor(exponent_real) &&
        fabs(exponent_real) <= 100) {
        result = integer_power(base, (int)exponent_real);
    } else {
        result = is_zero ? (Pair){0.0, 0.0} : general_power(base, exponent);
    }
    if (isinf(result.real) || isinf(result.imag)) {
        raise_error(rt, E_OVERFLOW_ERROR, "complex exponentiation");
        return REF_ERROR;
    }
    return complex_new(rt, result.real, result.imag);
}

extern const TypeDef complex_typedef;

static Ref complex_binary(Runtime *rt, BinaryOp op, Ref *left, Ref *right,
                          bool reflected)
{
    Pair a, b;
    if ((complex_typedef.binary_ops & OPS(op)) == 0) {
        return REF_NOT_IMPLEMENTED;
    }
    int converted = as_complex(rt, peek(*left), &a.real, &a.imag);
    converted =
        converted <= 0 ? converted : as_complex(rt, peek(*right), &b.real, &b.imag);
    if (converted <= 0) {
        return converted < 0 ? REF_ERROR : REF_NOT_IMPLEMENTED;
    }
    switch (op) {
    case BIN_ADD:
        return complex_new(rt, a.real + b.real, a.imag + b.imag);
    case BIN_SUB:
        return complex_new(rt, a.real - b.real, a.imag - b.imag);
    case BIN_MUL: {
        Pair product = multiply(a, b);
        return complex_new(rt, product.real, product.imag);
    }
    case BIN_TRUEDIV: {
        if (b.real == 0 && b.imag == 0) {
            return refuse_division(rt, "complex division by zero");
        }
        Pair quotient = divide(a, b);
        return complex_new(rt, quotient.real, quotient.imag);
    }
    case BIN_POW:
        return complex_power(rt, a.real, a.imag, b.real, b.imag);
    default:
        return REF_NOT_IMPLEMENTED;
    }
}

// The complex itself when it is exact (a new reference), else an exact one of the same
// value.
static Ref complex_exact(Runtime *rt, Ref *v)
{
    const Complex *number = value_complex(peek(*v));
    return number->base.type == rt->types[T_COMPLEX]
               ? share(rt, v)
               : complex_new(rt, number->real, number->imag);
}

static Ref complex_unary(Runtime *rt, UnaryOp op, Ref *operand)
{
    const Complex *number = value_complex(peek(*operand));
    switch (op) {
    case UN_NEG:
        return complex_new(rt, -number->real, -number->imag);
    case UN_POS:
        return complex_exact(rt, operand);
    case UN_ABS: {
        double magnitude = hypot(number->real, number->imag);
        if (isinf(magnitude) && isfinite(number->real) && isfinite(number->imag)) {
            raise_error(rt, E_OVERFLOW_ERROR, "absolute value too large");
            return REF_ERROR;
        }
        return float_new(rt, magnitude);
    }
    default:
        return REF_UNBOUND;
    }
}

static Ref complex_compare(Runtime *rt, CompareOp op, Ref *left, Ref *right)
{
    if (op != CMP_EQ && op != CMP_NE) {
        return REF_NOT_IMPLEMENTED;
    }
    const Complex *number = value_complex(peek(*left));
    Value other = peek(*right);
    bool equal;
    if (is_complex(other)) {
        equal = number->real == value_complex(other)->real &&
                number->imag == value_complex(other)->imag;
    } else if (is_float(other)) {
        equal = number->imag == 0 && number->real == float_value(other);
    } else if (is_int(other)) {
        equal = number->imag == 0 && !isnan(number->real) &&
                int_compare_double(other, number->real) == 0;
    } else {
        return REF_NOT_IMPLEMENTED;
    }
    return ref_bool(equal == (op == CMP_EQ));
}

// --- slots ---

static int64_t hash_part(Runtime *rt, Value self, double part)
{
    if (isnan(part)) {
        uintptr_t address = object_address(rt, value_object(self));
        return (int64_t)(address >> 4 | address << 60);
    }
    return float_hash(part);
}

static int64_t complex_hash(Runtime *rt, Value self)
{
    uint64_t hash = (uint64_t)hash_part(rt, self, value_complex(self)->real) +
                    1000003u * (uint64_t)hash_part(rt, self, value_complex(self)->imag);
    return (int64_t)hash == -1 ? -2 : (int64_t)hash;
}

static int complex_truth(Runtime *rt, Value self)
{
    return value_complex(self)->real != 0 || value_complex(self)->imag != 0;
}

// A part without ".0".
static size_t write_part(double part, char *out)
{
    size_t size = float_shortest(part, out);
    return size > 2 && memcmp(out + size - 2, ".0", 2) == 0 ? size - 2 : size;
}

static Ref complex_repr(Runtime *rt, Value self)
{
    const Complex *number = value_complex(self);
    char text[80];
    char *out = text;
    if (number->real == 0 && !signbit(number->real)) {
        out += write_part(number->imag, out);
        *out++ = 'j';
        return str_new(rt, text, (size_t)(out - text));
    }
    *out++ = '(';
    out += write_part(number->real, out);
    if (!signbit(number->imag) || isnan(number->imag)) {
        *out++ = '+';
    }
    out += write_part(number->imag, out);
    *out++ = 'j';
    *out++ = ')';
    return str_new(rt, text, (size_t)(out - text));
}

// --- complex("1+2j") ---

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static const char *skip_word(const char *at, const char *end, const char *word)
{
    const char *start = at;
    for (; at < end && *word != 0 && (*at | 0x20) == *word; at++, word++) {
    }
    return *word == 0 ? at : start;
}

// Where the float that starts here may end; `at` itself when there is none. float_read
// has the last word.
static const char *scan_float(const char *at, const char *end)
{
    const char *start = at;
    if (at < end && (*at == '+' || *at == '-')) {
        at++;
    }
    const char *word = skip_word(at, end, "infinity");
    word = word > at ? word : skip_word(at, end, "inf");
    word = word > at ? word : skip_word(at, end, "nan");
    if (word > at) {
        return word;
    }
    const char *first = at;
    while (at < end && (is_digit(*at) || *at == '_' || *at == '.')) {
        at++;
    }
    if (at == first) {
        return start;
    }
    if (at < end && (*at | 0x20) == 'e') {
        const char *exponent = at + 1;
        exponent += exponent < end && (*exponent == '+' || *exponent == '-');
        if (exponent < end && is_digit(*exponent)) {
            at = exponent;
            while (at < end && (is_digit(*at) || *at == '_')) {
                at++;
            }
        }
    }
    return at;
}

static bool is_j(const char *at, const char *end)
{
    return at + 1 == end && (*at | 0x20) == 'j';
}

// "j" with an optional sign: one imaginary unit.
static bool read_unit(const char *at, const char *end, double *imag)
{
    *imag = 1.0;
    if (at < end && (*at == '+' || *at == '-')) {
        *imag = *at++ == '-' ? -1.0 : 1.0;
    }
    return is_j(at, end);
}

// 1, 0: malformed, -1: MemoryError.
static int read_parts(Runtime *rt, const char *at, const char *end, double *real,
                      double *imag)
{
    *real = *imag = 0.0;
    const char *stop = scan_float(at, end);
    if (stop == at) {
        return read_unit(at, end, imag);
    }
    double number;
    int read = float_read(rt, at, (size_t)(stop - at), &number);
    if (read <= 0) {
        return read;
    }
    if (stop == end) {
        *real = number;
        return 1;
    }
    if (is_j(stop, end)) {
        *imag = number;
        return 1;
    }
    if (*stop != '+' && *stop != '-') {
        return 0;
    }
    *real = number;
    at = stop;
    stop = scan_float(at, end);
    if (stop == at) {
        return read_unit(at, end, imag);
    }
    read = float_read(rt, at, (size_t)(stop - at), imag);
    return read <= 0 ? read : is_j(stop, end);
}

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static void trim(const char **at, const char **end)
{
    while (*at < *end && is_space(**at)) {
        ++*at;
    }
    while (*at < *end && is_space((*end)[-1])) {
        --*end;
    }
}

// Every underscore stands between two digits.
static bool has_good_underscores(const char *at, const char *end)
{
    for (const char *start = at; at < end; at++) {
        if (*at == '_' &&
            (at == start || !is_digit(at[-1]) || at + 1 == end || !is_digit(at[1]))) {
            return false;
        }
    }
    return true;
}

static bool complex_from_text(Runtime *rt, const Str *text, double *real, double *imag)
{
    size_t size;
    char *ascii = number_text_ascii(rt, text, &size);
    if (ascii == NULL) {
        return false;
    }
    const char *at = ascii;
    const char *end = ascii + size;
    if (!has_good_underscores(at, end)) {
        buffer_free(rt, ascii, text->size + 1);
        raise_error(rt, E_VALUE_ERROR, "could not convert string to complex: %R",
                    OBJECT_VALUE(text));
        return false;
    }
    trim(&at, &end);
    bool balanced = true;
    if (at < end && *at == '(') {
        balanced = end[-1] == ')';
        at++;
        end -= balanced;
        trim(&at, &end);
    }
    int read = balanced && at < end ? read_parts(rt, at, end, real, imag) : 0;
    buffer_free(rt, ascii, text->size + 1);
    if (read == 0) {
        raise_error(rt, E_VALUE_ERROR, "complex() arg is a malformed string");
    }
    return read > 0;
}

// --- the constructor ---

// Sorts positional and keyword arguments into real and imag.
static bool sort_args(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames, Ref *out[2])
{
    size_t keywords = kwnames != NULL ? kwnames->length : 0;
    if (nargs + keywords > 2) {
        raise_error(rt, E_TYPE_ERROR, "complex() takes at most 2 arguments (%zu given)",
                    nargs + keywords);
        return false;
    }
    for (size_t i = 0; i < nargs; i++) {
        out[i] = &args[i];
    }
    for (size_t i = 0; i < keywords; i++) {
        const Str *name = value_str_object(peek(kwnames->items[i]));
        int place = str_equals_text(name, "real")   ? 0
                    : str_equals_text(name, "imag") ? 1
                                                    : -1;
        if (place < 0) {
            raise_error(rt, E_TYPE_ERROR,
                        "complex() got an unexpected keyword argument '%U'", name);
            return false;
        }
        if (out[place] != NULL) {
            raise_error(rt, E_TYPE_ERROR,
                        "argument for complex() given by name ('%U') and position (%d)",
                        name, place + 1);
            return false;
        }
        out[place] = &args[nargs + i];
    }
    return true;
}

static bool read_arg(Runtime *rt, Ref *arg, bool is_imag, const char *refusal,
                     Pair *out)
{
    if (is_imag && is_complex(peek(*arg))) { // its own value, whatever __complex__ says
        const Complex *number = value_complex(peek(*arg));
        *out = (Pair){number->real, number->imag};
        return true;
    }
    int converted = try_complex(rt, arg, &out->real, &out->imag);
    if (converted == 0) {
        raise_error(rt, E_TYPE_ERROR, refusal, peek(*arg));
    }
    return converted > 0;
}

// Is there a value without asking __complex__? The second argument is not asked.
static bool is_number(Runtime *rt, Value value)
{
    Type *type = type_of(rt, value);
    return is_int(value) || is_float(value) || is_complex(value) ||
           type_find(rt, type, rt->names[N_FLOAT]) != NULL ||
           type_find(rt, type, rt->names[N_INDEX]) != NULL;
}

// Was the first argument a complex, or asked for one?
static bool has_two_parts(Runtime *rt, const Ref *real)
{
    return real != NULL &&
           type_find(rt, ref_type(rt, *real), rt->names[N_COMPLEX]) != NULL;
}

static bool read_args(Runtime *rt, Ref *real, Ref *imag, Pair *out)
{
    Pair first = {0.0, 0.0}, second = {0.0, 0.0};
    if (real != NULL && is_str(peek(*real))) {
        if (imag == NULL) {
            return complex_from_text(rt, value_str_object(peek(*real)), &out->real,
                                     &out->imag);
        }
        raise_error(rt, E_TYPE_ERROR,
                    "complex() can't take second arg if first is a string");
        return false;
    }
    if (imag != NULL && is_str(peek(*imag))) {
        raise_error(rt, E_TYPE_ERROR, "complex() second arg can't be a string");
        return false;
    }
    if (imag != NULL && !is_number(rt, peek(*imag))) {
        raise_error(rt, E_TYPE_ERROR,
                    "complex() second argument must be a number, not '%T'",
                    peek(*imag));
        return false;
    }
    if ((real != NULL &&
         !read_arg(rt, real, false,
                   "complex() first argument must be a string or a number, not '%T'",
                   &first)) ||
        (imag != NULL &&
         !read_arg(rt, imag, true,
                   "complex() second argument must be a number, not '%T'", &second))) {
        return false;
    }
    // real + imag * 1j; parts that are not there do not take part, so that signs of
    // zeros stay.
    out->real =
        imag != NULL && is_complex(peek(*imag)) ? first.real - second.imag : first.real;
    out->imag = imag == NULL              ? first.imag
                : has_two_parts(rt, real) ? first.imag + second.real
                                          : second.real;
    return true;
}

static Ref complex_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                             Tuple *kwnames)
{
    Ref *parts[2] = {NULL, NULL};
    Pair value;
    if (!sort_args(rt, args, nargs, kwnames, parts)) {
        return REF_ERROR;
    }
    if (type == rt->types[T_COMPLEX] && parts[0] != NULL && parts[1] == NULL &&
        is_exact(rt, peek(*parts[0]), T_COMPLEX)) {
        return share(rt, parts[0]);
    }
    return read_args(rt, parts[0], parts[1], &value)
               ? new_of_type(rt, type, value.real, value.imag)
               : REF_ERROR;
}

// --- methods ---

static Ref py_complex_conjugate(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    const Complex *number = value_complex(peek(args[0]));
    return complex_new(rt, number->real, -number->imag);
}

static Ref py_complex_complex(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return complex_exact(rt, &args[0]);
}

static Ref py_complex_format(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return complex_format(rt, peek(args[0]), &args[1]);
}

static Ref get_real(Runtime *rt, Ref *self)
{
    return float_new(rt, value_complex(peek(*self))->real);
}

static Ref get_imag(Runtime *rt, Ref *self)
{
    return float_new(rt, value_complex(peek(*self))->imag);
}

static Ref py_complex_getnewargs(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref parts[2] = {get_real(rt, &args[0]), REF_ERROR};
    parts[1] = ref_is_error(parts[0]) ? REF_ERROR : get_imag(rt, &args[0]);
    if (ref_is_error(parts[1])) {
        drop(rt, parts[0]);
        return REF_ERROR;
    }
    return tuple_from_take(rt, parts, 2);
}

static const MethodDef complex_methods[] = {
    {"conjugate", py_complex_conjugate, ARGS(0, 0),
     "Return the complex conjugate of its argument."},
    {"__complex__", py_complex_complex, ARGS(0, 0),
     "Convert this value to exact type complex."},
    {"__format__", py_complex_format, POSITIONAL(1, 1, "format_spec"),
     "Convert to a string according to format_spec."},
    {"__getnewargs__", py_complex_getnewargs, ARGS(0, 0), NULL},
    {NULL},
};

static const GetSetDef complex_getsets[] = {
    {"real", get_real, readonly_member, "the real part of a complex number"},
    {"imag", get_imag, readonly_member, "the imaginary part of a complex number"},
    {NULL},
};

const TypeDef complex_typedef = {
    .name = "complex",
    .parameters = &(const ArgSpec)SIGNATURE(0, "real=0, imag=0"),
    .doc = "Create a complex number from a string or numbers.",
    .instance_size = sizeof(Complex),
    .flags = TYPE_BASE | TYPE_ATOM | TYPE_IS_COMPLEX,
    .binary_ops =
        OPS(BIN_ADD) | OPS(BIN_SUB) | OPS(BIN_MUL) | OPS(BIN_TRUEDIV) | OPS(BIN_POW),
    .unary_ops = OPS(UN_NEG) | OPS(UN_POS) | OPS(UN_ABS),
    .slots = {.destroy = complex_destroy,
              .repr = complex_repr,
              .hash = complex_hash,
              .truth = complex_truth,
              .binary = complex_binary,
              .unary = complex_unary,
              .compare = complex_compare,
              .construct = complex_construct},
    .methods = complex_methods,
    .getsets = complex_getsets,
};
