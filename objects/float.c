// The float type: making floats, operators, comparing, hashing.
#include "objects/float.h"

#include <errno.h>
#include <math.h>

#include "objects/abstract.h"
#include "objects/complex.h"
#include "objects/float_parts.h"
#include "objects/free_lists.h"
#include "objects/int.h"
#include "objects/str.h"
#include "objects/tuple.h"

Ref float_new(Runtime *rt, double value)
{
    Float *number = free_list_pop(&rt->free_lists->floats, rt->types[T_FLOAT]);
    if (UNLIKELY(number == NULL)) {
        number = object_alloc(rt, rt->types[T_FLOAT], sizeof(Float));
        if (number == NULL) {
            return REF_ERROR;
        }
    }
    number->value = value;
    return OBJECT_REF(number);
}

static void float_destroy(Runtime *rt, Object *self)
{
    if (self->type == rt->types[T_FLOAT] && rt->free_lists != NULL &&
        free_list_push(&rt->free_lists->floats, self)) {
        return;
    }
    object_free(rt, self, sizeof(Float));
}

// --- conversions ---

// The double of a float or an int. 1: converted; 0: neither; -1: OverflowError.
static int as_double(Runtime *rt, Value v, double *out)
{
    if (is_float(v)) {
        *out = float_value(v);
        return 1;
    }
    if (!is_int(v)) {
        return 0;
    }
    *out = int_as_double(rt, v);
    return *out == -1.0 && is_pending(rt) ? -1 : 1;
}

int value_try_double(Runtime *rt, Ref *value, double *out)
{
    // A subclass of int may say otherwise.
    bool asks = is_int(peek(*value)) && !is_exact(rt, peek(*value), T_INT) &&
                !value_is_bool(peek(*value));
    int converted = asks ? 0 : as_double(rt, peek(*value), out);
    if (converted != 0) {
        return converted;
    }
    Ref number = convert_try(rt, UN_FLOAT, value);
    if (ref_is_unbound(number)) {
        number = convert_try(rt, UN_INDEX, value);
    }
    if (ref_is_unbound(number) || ref_is_error(number)) {
        return ref_is_error(number) ? -1 : 0;
    }
    converted = as_double(rt, peek(number), out);
    drop(rt, number);
    return converted;
}

bool value_as_double(Runtime *rt, Ref *value, double *out)
{
    int converted = value_try_double(rt, value, out);
    if (converted == 0) {
        raise_error(rt, E_TYPE_ERROR, "must be real number, not %T", peek(*value));
    }
    return converted > 0;
}

// --- operators ---

extern const TypeDef float_typedef;

static Ref refuse_zero(Runtime *rt, const char *words)
{
    raise_error(rt, E_ZERO_DIVISION_ERROR, "%s", words);
    return REF_ERROR;
}

double float_floor_divide(double a, double b, double *rest)
{
    double modulo = fmod(a, b);
    double quotient = (a - modulo) / b;
    if (modulo != 0) {
        if ((b < 0) != (modulo < 0)) {
            modulo += b;
            quotient -= 1.0;
        }
    } else {
        modulo = copysign(0.0, b); // fmod gives the sign of a
    }
    if (quotient != 0) {
        double whole = floor(quotient);
        quotient = quotient - whole > 0.5 ? whole + 1.0 : whole;
    } else {
        quotient = copysign(0.0, a / b);
    }
    *rest = modulo;
    return quotient;
}

// "(34, 'Numerical result out of range')": the two arguments are separate.
static Ref raise_out_of_range(Runtime *rt)
{
    Ref args[2] = {ref_immediate(ERANGE),
                   str_from(rt, "Numerical result out of range")};
    if (!ref_is_error(args[1])) {
        raise_with_args(rt, E_OVERFLOW_ERROR, args, 2);
        drop(rt, args[1]);
    }
    return REF_ERROR;
}

Ref float_power(Runtime *rt, double base, double exponent)
{
    if (base == 0 && exponent < 0 && isfinite(exponent)) {
        return refuse_zero(rt, "0.0 cannot be raised to a negative power");
    }
    if (base < 0 && isfinite(base) && isfinite(exponent) &&
        exponent != floor(exponent)) {
        return complex_power(rt, base, 0.0, exponent, 0.0);
    }
    double result = pow(base, exponent);
    if (isinf(result) && isfinite(base) && isfinite(exponent)) {
        return raise_out_of_range(rt);
    }
    return float_new(rt, result);
}

static Ref float_divmod(Runtime *rt, double a, double b)
{
    double rest;
    double quotient = float_floor_divide(a, b, &rest);
    Ref parts[2] = {float_new(rt, quotient), REF_UNBOUND};
    parts[1] = ref_is_error(parts[0]) ? REF_ERROR : float_new(rt, rest);
    if (ref_is_error(parts[1])) {
        drop(rt, parts[0]);
        return REF_ERROR;
    }
    return tuple_from_take(rt, parts, 2);
}

static Ref float_divide(Runtime *rt, BinaryOp op, double a, double b)
{
    double rest;
    switch (op) {
    case BIN_TRUEDIV:
        return b == 0 ? refuse_zero(rt, "float division by zero")
                      : float_new(rt, a / b);
    case BIN_FLOORDIV:
        return b == 0 ? refuse_zero(rt, "float floor division by zero")
                      : float_new(rt, float_floor_divide(a, b, &rest));
    case BIN_MOD:
        if (b == 0) {
            return refuse_zero(rt, "float modulo by zero");
        }
        rest = fmod(a, b);
        if (rest == 0) {
            rest = copysign(0.0, b);
        } else if ((b < 0) != (rest < 0)) {
            rest += b;
        }
        return float_new(rt, rest);
    default:
        return b == 0 ? refuse_zero(rt, "float divmod()") : float_divmod(rt, a, b);
    }
}

Ref float_binary(Runtime *rt, BinaryOp op, Ref *left, Ref *right, bool reflected)
{
    double a, b;
    if ((float_typedef.binary_ops & OPS(op)) == 0) {
        return REF_NOT_IMPLEMENTED;
    }
    int converted = as_double(rt, peek(*left), &a);
    converted = converted <= 0 ? converted : as_double(rt, peek(*right), &b);
    if (converted <= 0) {
        return converted < 0 ? REF_ERROR : REF_NOT_IMPLEMENTED;
    }
    switch (op) {
    case BIN_ADD:
        return float_new(rt, a + b);
    case BIN_SUB:
        return float_new(rt, a - b);
    case BIN_MUL:
        return float_new(rt, a * b);
    case BIN_TRUEDIV:
    case BIN_FLOORDIV:
    case BIN_MOD:
    case BIN_DIVMOD:
        return float_divide(rt, op, a, b);
    case BIN_POW:
        return float_power(rt, a, b);
    default:
        return REF_NOT_IMPLEMENTED;
    }
}

static Ref float_unary(Runtime *rt, UnaryOp op, Ref *operand)
{
    double value = float_value(peek(*operand));
    switch (op) {
    case UN_NEG:
        return float_new(rt, -value);
    case UN_ABS:
        return float_new(rt, fabs(value));
    case UN_POS:
    case UN_FLOAT:
        return float_exact(rt, operand);
    case UN_INT:
        return int_from_double(rt, value);
    default:
        return REF_UNBOUND;
    }
}

Ref float_exact(Runtime *rt, Ref *v)
{
    return is_exact(rt, peek(*v), T_FLOAT) ? share(rt, v)
                                           : float_new(rt, float_value(peek(*v)));
}

// --- comparison, hash ---

static Ref compare_doubles(CompareOp op, double a, double b)
{
    switch (op) {
    case CMP_LT:
        return ref_bool(a < b);
    case CMP_LE:
        return ref_bool(a <= b);
    case CMP_EQ:
        return ref_bool(a == b);
    case CMP_NE:
        return ref_bool(a != b);
    case CMP_GT:
        return ref_bool(a > b);
    default:
        return ref_bool(a >= b);
    }
}

static Ref float_compare(Runtime *rt, CompareOp op, Ref *left, Ref *right)
{
    if (is_float(peek(*left)) && is_float(peek(*right))) {
        return compare_doubles(op, float_value(peek(*left)), float_value(peek(*right)));
    }
    if (!is_int(peek(*right))) {
        return REF_NOT_IMPLEMENTED;
    }
    double value = float_value(peek(*left));
    return isnan(value) ? ref_bool(op == CMP_NE)
                        : compare_orders(op, -int_compare_double(peek(*right), value));
}

int64_t float_hash(double value)
{
    const uint64_t modulus = ((uint64_t)1 << 61) - 1;
    if (!isfinite(value)) {
        return isnan(value) ? 0 : value > 0 ? 314159 : -314159;
    }
    // The value modulo 2**61 - 1, where 2**61 is 1: the mantissa, rotated by the
    // exponent.
    int exponent;
    double fraction = frexp(fabs(value), &exponent);
    uint64_t hash = (uint64_t)ldexp(fraction, 53);
    int shift = (exponent - 53) % 61;
    shift = shift < 0 ? shift + 61 : shift;
    hash = ((hash << shift) & modulus) | hash >> (61 - shift);
    hash = hash >= modulus ? hash - modulus : hash;
    int64_t result = value < 0 ? -(int64_t)hash : (int64_t)hash;
    return result == -1 ? -2 : result;
}

static int64_t float_hash_slot(Runtime *rt, Value self)
{
    double value = float_value(self);
    if (isnan(value)) { // each NaN is a value of its own
        uintptr_t address = object_address(rt, value_object(self));
        int64_t hash = (int64_t)(address >> 4 | address << 60);
        return hash == -1 ? -2 : hash;
    }
    return float_hash(value);
}

static int float_truth(Runtime *rt, Value self)
{
    return float_value(self) != 0;
}

static Ref float_repr(Runtime *rt, Value self)
{
    char text[32];
    return str_new(rt, text, float_shortest(float_value(self), text));
}

static Ref float_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                           Tuple *kwnames)
{
    if (kwnames != NULL && kwnames->length > 0 &&
        type->slots.init == rt->types[T_FLOAT]->slots.init) {
        raise_error(rt, E_TYPE_ERROR, "float() takes no keyword arguments");
        return REF_ERROR;
    }
    if (nargs > 1) {
        raise_error(rt, E_TYPE_ERROR, "float expected at most 1 argument, got %zu",
                    nargs);
        return REF_ERROR;
    }
    Ref exact = nargs == 0 ? float_new(rt, 0.0) : float_from_value(rt, &args[0]);
    if (type == rt->types[T_FLOAT] || ref_is_error(exact)) {
        return exact;
    }
    Float *number = object_alloc(rt, type, sizeof(Float));
    if (number != NULL) {
        number->value = float_value(peek(exact));
        if ((type->flags & TYPE_ATOM) == 0) {
            object_track(rt, &number->base);
        }
    }
    drop(rt, exact);
    return number != NULL ? OBJECT_REF(number) : REF_ERROR;
}

const TypeDef float_typedef = {
    .name = "float",
    .parameters = &(const ArgSpec)POSITIONAL(0, 1, "x=0"),
    .doc = "Convert a string or number to a floating-point number, if possible.",
    .instance_size = sizeof(Float),
    .flags = TYPE_BASE | TYPE_ATOM | TYPE_IS_FLOAT,
    .binary_ops = OPS(BIN_ADD) | OPS(BIN_SUB) | OPS(BIN_MUL) | OPS(BIN_TRUEDIV) |
                  OPS(BIN_FLOORDIV) | OPS(BIN_MOD) | OPS(BIN_POW) | OPS(BIN_DIVMOD),
    .unary_ops = OPS(UN_NEG) | OPS(UN_POS) | OPS(UN_ABS) | OPS(UN_INT) | OPS(UN_FLOAT),
    .slots = {.destroy = float_destroy,
              .repr = float_repr,
              .hash = float_hash_slot,
              .truth = float_truth,
              .binary = float_binary,
              .unary = float_unary,
              .compare = float_compare,
              .construct = float_construct},
    .methods = float_methods,
    .getsets = float_getsets,
};
