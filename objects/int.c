// The int type: making ints, seeing them as limbs, comparing and hashing them,
// operators on those that fit 63 bits.
#include "objects/int.h"

#include <math.h>
#include <string.h>

#include "objects/abstract.h"
#include "objects/int_parts.h"
#include "objects/abstract.h"
#include "objects/float.h"
#include "objects/int_pool.h"
#include "objects/str.h"
#include "objects/tuple.h"

// --- making ---

static size_t body_size(size_t limbs)
{
    return sizeof(Int) + limbs * sizeof(mp_limb_t);
}

static Ref new_big(Runtime *rt, const mp_limb_t *limbs, size_t count, bool negative)
{
    if (count > PTRDIFF_MAX / sizeof(mp_limb_t) / 2) {
        raise_memory_error(rt);
        return REF_ERROR;
    }
    Type *type = rt->types[T_INT];
    Int *number = atom_alloc(rt, type, type, body_size(count));
    if (number == NULL) {
        return REF_ERROR;
    }
    number->base.flags |= INT_BIG;
    number->value = negative ? -(int64_t)count : (int64_t)count;
    memcpy(number->limbs, limbs, count * sizeof(mp_limb_t));
    return OBJECT_REF(number);
}

Ref int_from_limbs(Runtime *rt, const mp_limb_t *limbs, size_t count, bool negative)
{
    while (count > 0 && limbs[count - 1] == 0) {
        count--;
    }
    if (count == 0) {
        return ref_immediate(0);
    }
    if (count == 1 && limbs[0] <= (uint64_t)IMMEDIATE_MAX + negative) {
        return ref_immediate(negative ? -(int64_t)limbs[0] : (int64_t)limbs[0]);
    }
    return new_big(rt, limbs, count, negative);
}

Ref int_new(Runtime *rt, int64_t n)
{
    if (LIKELY(fits_immediate(n))) {
        return ref_immediate(n);
    }
    mp_limb_t limb = n < 0 ? -(uint64_t)n : (uint64_t)n;
    return new_big(rt, &limb, 1, n < 0);
}

Ref int_new_unsigned(Runtime *rt, uint64_t n)
{
    mp_limb_t limb = n;
    return n <= (uint64_t)IMMEDIATE_MAX ? ref_immediate((intptr_t)n)
                                        : new_big(rt, &limb, 1, false);
}

Ref int_exact(Runtime *rt, Ref *v)
{
    if (is_exact_int(rt, peek(*v))) {
        return share(rt, v);
    }
    int64_t n;
    if (int_small(peek(*v), &n)) {
        return ref_immediate(n);
    }
    Digits digits;
    int_digits(peek(*v), &digits);
    return int_from_limbs(rt, digits.limbs, digits.count, digits.negative);
}

Ref int_from_double(Runtime *rt, double d)
{
    if (isnan(d)) {
        raise_error(rt, E_VALUE_ERROR, "cannot convert float NaN to integer");
        return REF_ERROR;
    }
    if (isinf(d)) {
        raise_error(rt, E_OVERFLOW_ERROR, "cannot convert float infinity to integer");
        return REF_ERROR;
    }
    if (fabs(d) < 0x1p62) {
        return ref_immediate((int64_t)d);
    }
    int exponent;
    double fraction = frexp(fabs(d), &exponent); // in [0.5, 1); exponent > 62
    uint64_t mantissa = (uint64_t)ldexp(fraction, 53);
    size_t shift = (size_t)exponent - 53;
    mp_limb_t limbs[1024 / 64 + 2] = {0};
    limbs[shift / 64] = mantissa << shift % 64;
    if (shift % 64 > 11) {
        limbs[shift / 64 + 1] = mantissa >> (64 - shift % 64);
    }
    return int_from_limbs(rt, limbs, sizeof limbs / sizeof *limbs, d < 0);
}

// --- looking ---

void int_digits(Value v, Digits *out)
{
    int64_t n;
    if (int_small(v, &n)) {
        out->negative = n < 0;
        out->one = n < 0 ? -(uint64_t)n : (uint64_t)n;
        out->limbs = &out->one;
        out->count = n != 0;
        return;
    }
    const Int *number = (const Int *)value_object(v);
    out->negative = number->value < 0;
    out->limbs = (const mp_limb_t *)number->limbs;
    out->count = (size_t)(number->value < 0 ? -number->value : number->value);
}

size_t digits_bits(const Digits *digits)
{
    return digits->count == 0
               ? 0
               : digits->count * 64 -
                     (size_t)__builtin_clzll(digits->limbs[digits->count - 1]);
}

bool int_as_int64(Value v, int64_t *out)
{
    if (int_small(v, out)) {
        return true;
    }
    Digits digits;
    int_digits(v, &digits);
    if (digits.count != 1 || digits.limbs[0] > (uint64_t)INT64_MAX + digits.negative) {
        return false;
    }
    *out = digits.negative ? (int64_t)-digits.limbs[0] : (int64_t)digits.limbs[0];
    return true;
}

int int_sign(Value v)
{
    int64_t n;
    bool is_small = int_small(v, &n); // else n is the signed count of limbs
    (void)is_small;
    return (n > 0) - (n < 0);
}

// The 64 bits from the top one down, with the last one set if any lower bit is:
// rounding it rounds the number.
static uint64_t top_bits(const Digits *digits)
{
    size_t count = digits->count;
    int zeros = __builtin_clzll(digits->limbs[count - 1]);
    uint64_t top = digits->limbs[count - 1] << zeros;
    uint64_t rest = 0;
    if (count > 1) {
        top |= zeros == 0 ? 0 : digits->limbs[count - 2] >> (64 - zeros);
        rest = digits->limbs[count - 2] << zeros;
        for (size_t i = count - 2; i-- > 0 && rest == 0;) {
            rest = digits->limbs[i];
        }
    }
    return top | (rest != 0);
}

double int_as_double(Runtime *rt, Value v)
{
    int64_t n;
    if (int_small(v, &n)) {
        return (double)n;
    }
    Digits digits;
    int_digits(v, &digits);
    size_t bits = digits_bits(&digits);
    double d =
        bits > 1024 ? INFINITY : ldexp((double)top_bits(&digits), (int)bits - 64);
    if (isinf(d)) {
        raise_error(rt, E_OVERFLOW_ERROR, "int too large to convert to float");
        return -1.0;
    }
    return digits.negative ? -d : d;
}

double int_frexp(Value v, int64_t *exponent)
{
    Digits digits;
    int_digits(v, &digits);
    double fraction = ldexp((double)top_bits(&digits), -64); // rounding may carry to 1
    *exponent = (int64_t)digits_bits(&digits) + (fraction == 1.0);
    fraction = fraction == 1.0 ? 0.5 : fraction;
    return digits.negative ? -fraction : fraction;
}

int64_t int_hash(Value v)
{
    // CPython's modulus 2**61 - 1: 2**64 is 8 modulo it.
    const uint64_t modulus = ((uint64_t)1 << 61) - 1;
    int64_t small;
    if (LIKELY(int_small(v, &small) && small < (int64_t)modulus &&
               small > -(int64_t)modulus)) {
        return small == -1 ? -2 : small;
    }
    Digits digits;
    int_digits(v, &digits);
    uint64_t hash = 0;
    for (size_t i = digits.count; i-- > 0;) {
        uint64_t limb = digits.limbs[i];
        limb = (limb & modulus) + (limb >> 61);
        hash = ((hash << 3) & modulus) | hash >> 58;
        hash += limb;
        hash = (hash & modulus) + (hash >> 61);
    }
    if (hash >= modulus) {
        hash -= modulus;
    }
    int64_t signed_hash = digits.negative ? -(int64_t)hash : (int64_t)hash;
    return signed_hash == -1 ? -2 : signed_hash;
}

static int compare_digits(const Digits *a, const Digits *b)
{
    if (a->negative != b->negative) {
        return a->negative ? -1 : 1;
    }
    int order = a->count != b->count ? (a->count < b->count ? -1 : 1)
                : a->count == 0      ? 0
                                     : mpn_cmp(a->limbs, b->limbs, (mp_size_t)a->count);
    order = (order > 0) - (order < 0);
    return a->negative ? -order : order;
}

int int_compare(Value a, Value b)
{
    int64_t m, n;
    if (int_small(a, &m) && int_small(b, &n)) {
        return (m > n) - (m < n);
    }
    Digits left, right;
    int_digits(a, &left);
    int_digits(b, &right);
    return compare_digits(&left, &right);
}

int int_compare_double(Value v, double d)
{
    int64_t n;
    if (int_small(v, &n) && n <= (int64_t)1 << 53 && n >= -((int64_t)1 << 53)) {
        double exact = (double)n;
        return (exact > d) - (exact < d);
    }
    if (fabs(d) >= 0x1p62 && isinf(d)) {
        return d > 0 ? -1 : 1;
    }
    // |v| > 2**53: where the magnitudes have equally many bits, d is an integer.
    Digits digits;
    int_digits(v, &digits);
    int sign = digits.negative ? -1 : 1;
    if (d == 0 || (d < 0) != digits.negative) {
        return sign;
    }
    int exponent;
    uint64_t mantissa = (uint64_t)ldexp(frexp(fabs(d), &exponent), 64); // top bit set
    int bits = digits_bits(&digits) > 2000 ? 2000 : (int)digits_bits(&digits);
    if (exponent != bits) {
        return exponent < bits ? sign : -sign;
    }
    uint64_t top = top_bits(&digits);
    return top == mantissa ? 0 : top > mantissa ? sign : -sign;
}

// --- operators on numbers that fit 63 bits ---

static inline int64_t floor_divide(int64_t a, int64_t b)
{
    int64_t quotient = a / b;
    return quotient - ((a % b != 0) & ((a < 0) != (b < 0)));
}

static inline int64_t floor_modulo(int64_t a, int64_t b)
{
    int64_t rest = a % b;
    return rest != 0 && (rest < 0) != (b < 0) ? rest + b : rest;
}

static Ref refuse_zero(Runtime *rt, BinaryOp op)
{
    raise_error(rt, E_ZERO_DIVISION_ERROR,
                op == BIN_TRUEDIV ? "division by zero"
                : op == BIN_MOD   ? "integer modulo by zero"
                                  : "integer division or modulo by zero");
    return REF_ERROR;
}

static Ref shift(Runtime *rt, BinaryOp op, Ref *left, Ref *right)
{
    int64_t bits;
    if (int_sign(peek(*right)) < 0) {
        raise_error(rt, E_VALUE_ERROR, "negative shift count");
        return REF_ERROR;
    }
    if (int_sign(peek(*left)) == 0) {
        return ref_immediate(0);
    }
    if (!int_as_int64(peek(*right), &bits)) {
        if (op == BIN_RSHIFT) {
            return ref_immediate(int_sign(peek(*left)) < 0 ? -1 : 0);
        }
        raise_error(rt, E_OVERFLOW_ERROR, "too many digits in integer");
        return REF_ERROR;
    }
    return op == BIN_LSHIFT ? int_shift_left(rt, peek(*left), (uint64_t)bits)
                            : int_shift_right(rt, peek(*left), (uint64_t)bits);
}

static Ref small_divmod(Runtime *rt, int64_t a, int64_t b)
{
    Ref parts[2] = {int_new(rt, floor_divide(a, b)), ref_immediate(floor_modulo(a, b))};
    return ref_is_error(parts[0]) ? REF_ERROR : tuple_from_take(rt, parts, 2);
}

static Ref small_binary(Runtime *rt, BinaryOp op, int64_t a, int64_t b, Ref *left,
                        Ref *right)
{
    int64_t product;
    switch (op) {
    case BIN_ADD:
        return int_new(rt, a + b);
    case BIN_SUB:
        return int_new(rt, a - b);
    case BIN_MUL:
        return __builtin_mul_overflow(a, b, &product)
                   ? int_big_binary(rt, op, left, right)
                   : int_new(rt, product);
    case BIN_FLOORDIV:
        return b == 0 ? refuse_zero(rt, op) : int_new(rt, floor_divide(a, b));
    case BIN_MOD:
        return b == 0 ? refuse_zero(rt, op) : ref_immediate(floor_modulo(a, b));
    case BIN_TRUEDIV:
        return b == 0 ? refuse_zero(rt, op)
                      : int_true_divide(rt, peek(*left), peek(*right));
    case BIN_AND:
        return ref_immediate(a & b);
    case BIN_OR:
        return ref_immediate(a | b);
    case BIN_XOR:
        return ref_immediate(a ^ b);
    case BIN_RSHIFT:
        return b < 0 ? shift(rt, op, left, right)
                     : ref_immediate(a >> (b < 63 ? b : 63));
    case BIN_LSHIFT:
        return shift(rt, op, left, right);
    case BIN_POW:
        return int_pow(rt, left, right);
    case BIN_DIVMOD:
        return b == 0 ? refuse_zero(rt, op) : small_divmod(rt, a, b);
    default:
        return REF_NOT_IMPLEMENTED;
    }
}

Ref int_binary(Runtime *rt, BinaryOp op, Ref *left, Ref *right, bool reflected)
{
    if (!is_int(peek(*left)) || !is_int(peek(*right))) {
        return REF_NOT_IMPLEMENTED;
    }
    int64_t a, b;
    if (int_small(peek(*left), &a) && int_small(peek(*right), &b)) {
        return small_binary(rt, op, a, b, left, right);
    }
    switch (op) {
    case BIN_LSHIFT:
    case BIN_RSHIFT:
        return shift(rt, op, left, right);
    case BIN_FLOORDIV:
    case BIN_MOD:
        return int_sign(peek(*right)) == 0 ? refuse_zero(rt, op)
                                           : int_big_binary(rt, op, left, right);
    case BIN_TRUEDIV:
        return int_sign(peek(*right)) == 0
                   ? refuse_zero(rt, op)
                   : int_true_divide(rt, peek(*left), peek(*right));
    case BIN_DIVMOD:
        return int_sign(peek(*right)) == 0 ? refuse_zero(rt, op)
                                           : int_divmod(rt, left, right);
    case BIN_POW:
        return int_pow(rt, left, right);
    case BIN_MATMUL:
        return REF_NOT_IMPLEMENTED;
    default:
        return int_big_binary(rt, op, left, right);
    }
}

#define BOOL_INVERT_WARNING                                                            \
    "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. " \
    "This returns the bitwise inversion of the underlying int object and is usually "  \
    "not what you expect from negating a bool. Use the 'not' operator for boolean "    \
    "negation or ~int(x) if you really want the bitwise inversion of the underlying "  \
    "int."

static Ref int_unary(Runtime *rt, UnaryOp op, Ref *operand)
{
    int64_t n;
    bool is_small = int_small(peek(*operand), &n);
    switch (op) {
    case UN_NEG:
        return is_small ? int_new(rt, -n) : int_big_negate(rt, peek(*operand));
    case UN_ABS:
        if (n < 0) {
            return is_small ? int_new(rt, -n) : int_big_negate(rt, peek(*operand));
        }
        return int_exact(rt, operand);
    case UN_INVERT:
        if (value_is_bool(peek(*operand)) &&
            !warn_error(rt, E_DEPRECATION_WARNING, "%s", BOOL_INVERT_WARNING)) {
            return REF_ERROR;
        }
        if (is_small) {
            return ref_immediate(~n);
        } else {
            Ref minus_one = ref_immediate(-1);
            return int_big_binary(rt, BIN_XOR, operand, &minus_one);
        }
    case UN_FLOAT: {
        double d = int_as_double(rt, peek(*operand));
        return d == -1.0 && is_pending(rt) ? REF_ERROR : float_new(rt, d);
    }
    default:
        return int_exact(rt, operand);
    }
}

static Ref int_rich_compare(Runtime *rt, CompareOp op, Ref *left, Ref *right)
{
    if (!is_int(peek(*left)) || !is_int(peek(*right))) {
        return REF_NOT_IMPLEMENTED;
    }
    return compare_orders(op, int_compare(peek(*left), peek(*right)));
}

// --- slots ---

static void int_destroy(Runtime *rt, Object *self)
{
    if (self->type == rt->types[T_INT] && (self->flags & INT_BIG) == 0) {
        int_pool_free(rt, self);
        return;
    }
    Digits digits;
    int_digits(value_of(self), &digits);
    atom_free(rt, self, rt->types[T_INT], INT_BIG,
              body_size((self->flags & INT_BIG) != 0 ? digits.count : 0));
}

static size_t int_size(const Object *self)
{
    const Int *number = (const Int *)self;
    if ((self->flags & INT_BIG) == 0) {
        return body_size(0);
    }
    return body_size((size_t)(number->value < 0 ? -number->value : number->value));
}

static int64_t int_hash_slot(Runtime *rt, Value self)
{
    return int_hash(self);
}

static int int_truth(Runtime *rt, Value self)
{
    return int_sign(self) != 0;
}

Ref int_repr(Runtime *rt, Value self)
{
    return int_to_str(rt, self, 10);
}

// An instance of a subclass with the value of an exact int.
static Ref new_of_subclass(Runtime *rt, Type *type, Value exact)
{
    int64_t n;
    bool is_small = int_small(exact, &n);
    Digits digits;
    int_digits(exact, &digits);
    size_t limbs = is_small ? 0 : digits.count;
    Int *number = object_alloc(rt, type, body_size(limbs));
    if (number == NULL) {
        return REF_ERROR;
    }
    number->value = n;
    if (!is_small) {
        number->base.flags |= INT_BIG;
        memcpy(number->limbs, digits.limbs, limbs * sizeof(mp_limb_t));
    }
    if ((type->flags & TYPE_ATOM) == 0) {
        object_track(rt, &number->base);
    }
    return OBJECT_REF(number);
}

static Ref int_construct_slot(Runtime *rt, Type *type, Ref *args, size_t nargs,
                              Tuple *kwnames)
{
    Ref exact = int_construct(rt, type, args, nargs, kwnames);
    if (type == rt->types[T_INT] || ref_is_error(exact)) {
        return exact;
    }
    Ref result = new_of_subclass(rt, type, peek(exact));
    drop(rt, exact);
    return result;
}

#define INT_BINARY_OPS                                                                 \
    (OPS(BIN_ADD) | OPS(BIN_SUB) | OPS(BIN_MUL) | OPS(BIN_TRUEDIV) |                   \
     OPS(BIN_FLOORDIV) | OPS(BIN_MOD) | OPS(BIN_POW) | OPS(BIN_LSHIFT) |               \
     OPS(BIN_RSHIFT) | OPS(BIN_AND) | OPS(BIN_XOR) | OPS(BIN_OR) | OPS(BIN_DIVMOD))
#define INT_UNARY_OPS                                                                  \
    (OPS(UN_NEG) | OPS(UN_POS) | OPS(UN_INVERT) | OPS(UN_ABS) | OPS(UN_INT) |          \
     OPS(UN_FLOAT) | OPS(UN_INDEX))

const TypeDef int_typedef = {
    .name = "int",
    .doc = "int([x]) -> integer\nint(x, base=10) -> integer\n\n"
           "Convert a number or string to an integer, or return 0 if no arguments are "
           "given.",
    .instance_size = sizeof(Int),
    .flags = TYPE_BASE | TYPE_ATOM | TYPE_IS_INT,
    .binary_ops = INT_BINARY_OPS,
    .unary_ops = INT_UNARY_OPS,
    .slots = {.destroy = int_destroy,
              .size = int_size,
              .repr = int_repr,
              .hash = int_hash_slot,
              .truth = int_truth,
              .binary = int_binary,
              .unary = int_unary,
              .compare = int_rich_compare,
              .construct = int_construct_slot},
    .methods = int_methods,
    .getsets = int_getsets,
};

// --- bool ---

static Ref bool_repr(Runtime *rt, Value self)
{
    return str_from(rt, value_is_true(self) ? "True" : "False");
}

static int bool_truth(Runtime *rt, Value self)
{
    return value_is_true(self);
}

// & | ^ of two bools give a bool.
static Ref bool_binary(Runtime *rt, BinaryOp op, Ref *left, Ref *right, bool reflected)
{
    if (value_is_bool(peek(*left)) && value_is_bool(peek(*right))) {
        switch (op) {
        case BIN_AND:
            return ref_bool(value_is_true(peek(*left)) && value_is_true(peek(*right)));
        case BIN_OR:
            return ref_bool(value_is_true(peek(*left)) || value_is_true(peek(*right)));
        case BIN_XOR:
            return ref_bool(value_is_true(peek(*left)) != value_is_true(peek(*right)));
        default:
            break;
        }
    }
    return int_binary(rt, op, left, right, reflected);
}

static Ref bool_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                          Tuple *kwnames)
{
    if (kwnames != NULL && kwnames->length > 0) {
        raise_error(rt, E_TYPE_ERROR, "bool() takes no keyword arguments");
        return REF_ERROR;
    }
    if (nargs > 1) {
        raise_error(rt, E_TYPE_ERROR, "bool expected at most 1 argument, got %zu",
                    nargs);
        return REF_ERROR;
    }
    int truth = nargs == 0 ? 0 : value_truth(rt, peek(args[0]));
    return truth < 0 ? REF_ERROR : ref_bool(truth);
}

const TypeDef bool_typedef = {
    .name = "bool",
    .parameters = &(const ArgSpec)POSITIONAL(0, 1, "object=False"),
    .doc = "Returns True when the argument is true, False otherwise.\n"
           "The builtins True and False are the only two instances of the class bool.\n"
           "The class bool is a subclass of the class int, and cannot be subclassed.",
    .base = &int_typedef,
    .instance_size = sizeof(Int),
    .flags = TYPE_ATOM | TYPE_IS_INT,
    .binary_ops = OPS(BIN_AND) | OPS(BIN_XOR) | OPS(BIN_OR),
    .slots = {.repr = bool_repr,
              .truth = bool_truth,
              .binary = bool_binary,
              .construct = bool_construct},
};
