// The functions of math that work on ints of any size.
#include <math.h>
#include <string.h>

#include "modules/math_parts.h"
#include "objects/int_parts.h"

// An int from an argument: itself, or what __index__ gives.
static Ref get_int(Runtime *rt, Ref *arg)
{
    return is_int(peek(*arg)) ? int_exact(rt, arg) : unary_op(rt, UN_INDEX, arg);
}

static Ref get_absolute_take(Runtime *rt, Ref number)
{
    if (ref_is_error(number) || int_sign(peek(number)) >= 0) {
        return number;
    }
    Ref positive = unary_op(rt, UN_NEG, &number);
    drop(rt, number);
    return positive;
}

// --- gcd, lcm ---

static uint64_t gcd_words(uint64_t a, uint64_t b)
{
    while (b != 0) {
        uint64_t rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

// Of two magnitudes that are not 0. GMP wants the second odd, and destroys both.
static Ref gcd_limbs(Runtime *rt, const Digits *a, const Digits *b)
{
    Scratch x, y;
    if (!gmp_reserve(rt, a->count + b->count) || !scratch_init(rt, &x, a->count)) {
        return REF_ERROR;
    }
    if (!scratch_init(rt, &y, b->count)) {
        scratch_fini(rt, &x);
        return REF_ERROR;
    }
    size_t zeros_a = mpn_scan1(a->limbs, 0);
    size_t zeros_b = mpn_scan1(b->limbs, 0);
    size_t a_count = a->count - zeros_a / 64, b_count = b->count - zeros_b / 64;
    memcpy(x.at, a->limbs + zeros_a / 64, a_count * sizeof(mp_limb_t));
    memcpy(y.at, b->limbs + zeros_b / 64, b_count * sizeof(mp_limb_t));
    if (zeros_a % 64 != 0) {
        mpn_rshift(x.at, x.at, (mp_size_t)a_count, (unsigned)(zeros_a % 64));
    }
    if (zeros_b % 64 != 0) {
        mpn_rshift(y.at, y.at, (mp_size_t)b_count, (unsigned)(zeros_b % 64));
    }
    a_count -= x.at[a_count - 1] == 0;
    b_count -= y.at[b_count - 1] == 0;
    // Both are odd now: the one with more bits goes first, the result over the other.
    bool swap = a_count != b_count ? a_count < b_count
                                   : mpn_cmp(x.at, y.at, (mp_size_t)a_count) < 0;
    mp_limb_t *out = swap ? x.at : y.at;
    size_t count =
        (size_t)(swap ? mpn_gcd(out, y.at, (mp_size_t)b_count, x.at, (mp_size_t)a_count)
                      : mpn_gcd(out, x.at, (mp_size_t)a_count, y.at,
                                (mp_size_t)b_count));
    Ref odd = int_from_limbs(rt, out, count, false);
    scratch_fini(rt, &y);
    scratch_fini(rt, &x);
    if (ref_is_error(odd)) {
        return REF_ERROR;
    }
    Ref result = int_shift_left(rt, peek(odd), zeros_a < zeros_b ? zeros_a : zeros_b);
    drop(rt, odd);
    return result;
}

static Ref gcd(Runtime *rt, Value left, Value right)
{
    Digits a, b;
    int_digits(left, &a);
    int_digits(right, &b);
    if (a.count <= 1 && b.count <= 1) {
        return int_new_unsigned(
            rt, gcd_words(a.count ? a.limbs[0] : 0, b.count ? b.limbs[0] : 0));
    }
    if (a.count == 0 || b.count == 0) {
        const Digits *other = a.count == 0 ? &b : &a;
        return int_from_limbs(rt, other->limbs, other->count, false);
    }
    return gcd_limbs(rt, &a, &b);
}

static Ref lcm(Runtime *rt, Value left, Value right)
{
    if (int_sign(left) == 0 || int_sign(right) == 0) {
        return ref_immediate(0);
    }
    Ref common = gcd(rt, left, right);
    if (ref_is_error(common)) {
        return REF_ERROR;
    }
    Ref a = ref_copy(left), b = ref_copy(right);
    Ref quotient = int_binary(rt, BIN_FLOORDIV, &a, &common, false);
    Ref product = ref_is_error(quotient)
                      ? REF_ERROR
                      : int_binary(rt, BIN_MUL, &quotient, &b, false);
    drop(rt, quotient);
    drop(rt, common);
    drop(rt, a);
    drop(rt, b);
    return get_absolute_take(rt, product);
}

typedef Ref (*Combine)(Runtime *rt, Value left, Value right);

static Ref fold(Runtime *rt, Ref *args, size_t nargs, intptr_t start, Combine combine)
{
    Ref result = ref_immediate(start);
    for (size_t i = 0; i < nargs; i++) {
        Ref number = get_int(rt, &args[i]);
        Ref next =
            ref_is_error(number) ? REF_ERROR : combine(rt, peek(result), peek(number));
        drop(rt, number);
        replace_ref_take(rt, &result, next);
        if (ref_is_error(result)) {
            return REF_ERROR;
        }
    }
    return result;
}

MATH_FUNCTION(gcd)
{
    return fold(rt, args, nargs, 0, gcd);
}

MATH_FUNCTION(lcm)
{
    return fold(rt, args, nargs, 1, lcm);
}

// --- products of ranges ---

// low * (low + 1) * ... * high, halves multiplied by halves so that GMP gets operands
// of like size.
static Ref range_product(Runtime *rt, int64_t low, int64_t high)
{
    if (low > high) {
        return ref_immediate(1);
    }
    int64_t product = low;
    int64_t next = low + 1;
    while (next <= high && high - low < 64 &&
           !__builtin_mul_overflow(product, next, &product)) {
        next++;
    }
    if (high == low || (high - low < 64 && next > high)) {
        return int_new(rt, product);
    }
    if (!charge(rt, 1) ||
        (rt->safe_point != NULL && high - low > 4096 && !rt->safe_point(rt))) {
        return REF_ERROR;
    }
    int64_t middle = low + (high - low) / 2;
    Ref left = range_product(rt, low, middle);
    Ref right = ref_is_error(left) ? REF_ERROR : range_product(rt, middle + 1, high);
    Ref result =
        ref_is_error(right) ? REF_ERROR : int_binary(rt, BIN_MUL, &left, &right, false);
    drop(rt, left);
    drop(rt, right);
    return result;
}

static Ref factorial(Runtime *rt, Ref *arg)
{
    Ref number = get_int(rt, arg);
    if (ref_is_error(number)) {
        return REF_ERROR;
    }
    int64_t n;
    bool fits = int_as_int64(peek(number), &n);
    int sign = int_sign(peek(number));
    drop(rt, number);
    if (sign < 0) {
        raise_error(rt, E_VALUE_ERROR, "factorial() not defined for negative values");
        return REF_ERROR;
    }
    if (fits && n > IMMEDIATE_MAX - 1) {
        raise_memory_error(rt);
        return REF_ERROR;
    }
    if (!fits) {
        raise_error(rt, E_OVERFLOW_ERROR, "factorial() argument should not exceed %lld",
                    (long long)INT64_MAX);
        return REF_ERROR;
    }
    return range_product(rt, 2, n);
}

MATH_FUNCTION(factorial)
{
    return factorial(rt, &args[0]);
}

// n * (n - 1) * ... of k factors, for any n.
static Ref falling_product(Runtime *rt, Ref *n, int64_t k)
{
    if (ref_is_immediate(*n)) { // so that counting beyond it cannot overflow
        int64_t small = immediate_int(peek(*n));
        return range_product(rt, small - k + 1, small);
    }
    Ref result = ref_immediate(1);
    Ref factor = share(rt, n);
    Ref one = ref_immediate(1);
    for (int64_t i = 0; i < k && !ref_is_error(result); i++) {
        replace_ref_take(rt, &result, int_binary(rt, BIN_MUL, &result, &factor, false));
        Ref next = ref_is_error(result) ? REF_ERROR
                                        : int_binary(rt, BIN_SUB, &factor, &one, false);
        replace_ref_take(rt, &factor, next);
        if (ref_is_error(next)) {
            replace_ref_take(rt, &result, REF_ERROR);
        }
    }
    drop(rt, factor);
    return result;
}

static bool check_not_negative(Runtime *rt, Value n, Value k)
{
    if (int_sign(n) < 0) {
        raise_error(rt, E_VALUE_ERROR, "n must be a non-negative integer");
        return false;
    }
    if (int_sign(k) < 0) {
        raise_error(rt, E_VALUE_ERROR, "k must be a non-negative integer");
        return false;
    }
    return true;
}

static Ref combinations(Runtime *rt, Ref *n, Ref *k)
{
    if (!check_not_negative(rt, peek(*n), peek(*k))) {
        return REF_ERROR;
    }
    Ref other = int_binary(rt, BIN_SUB, n, k, false);
    if (ref_is_error(other) || int_sign(peek(other)) < 0) {
        drop(rt, other);
        return ref_is_error(other) ? REF_ERROR : ref_immediate(0);
    }
    Value smaller = int_compare(peek(other), peek(*k)) < 0 ? peek(other) : peek(*k);
    int64_t count;
    bool fits = int_as_int64(smaller, &count);
    drop(rt, other);
    if (!fits) {
        raise_error(rt, E_OVERFLOW_ERROR, "min(n - k, k) must not exceed %lld",
                    (long long)INT64_MAX);
        return REF_ERROR;
    }
    Ref above = falling_product(rt, n, count);
    Ref below = ref_is_error(above) ? REF_ERROR : range_product(rt, 2, count);
    Ref result = ref_is_error(below)
                     ? REF_ERROR
                     : int_binary(rt, BIN_FLOORDIV, &above, &below, false);
    drop(rt, above);
    drop(rt, below);
    return result;
}

static Ref permutations(Runtime *rt, Ref *n, Ref *k)
{
    int64_t count;
    if (!check_not_negative(rt, peek(*n), peek(*k))) {
        return REF_ERROR;
    }
    if (int_compare(peek(*n), peek(*k)) < 0) {
        return ref_immediate(0);
    }
    if (!int_as_int64(peek(*k), &count)) {
        raise_error(rt, E_OVERFLOW_ERROR, "k must not exceed %lld",
                    (long long)INT64_MAX);
        return REF_ERROR;
    }
    return falling_product(rt, n, count);
}

static Ref with_two_ints(Runtime *rt, Ref *args,
                         Ref (*function)(Runtime *rt, Ref *n, Ref *k))
{
    Ref n = get_int(rt, &args[0]);
    Ref k = ref_is_error(n) ? REF_ERROR : get_int(rt, &args[1]);
    Ref result = ref_is_error(k) ? REF_ERROR : function(rt, &n, &k);
    drop(rt, n);
    drop(rt, k);
    return result;
}

MATH_FUNCTION(comb)
{
    return with_two_ints(rt, args, combinations);
}

MATH_FUNCTION(perm)
{
    if (nargs < 2 || ref_is_none(args[1])) {
        return factorial(rt, &args[0]);
    }
    return with_two_ints(rt, args, permutations);
}

// --- isqrt ---

static Ref integer_root(Runtime *rt, Value v)
{
    Digits digits;
    int_digits(v, &digits);
    if (digits.negative) {
        raise_error(rt, E_VALUE_ERROR, "isqrt() argument must be nonnegative");
        return REF_ERROR;
    }
    if (digits.count == 0) {
        return ref_immediate(0);
    }
    size_t count = (digits.count + 1) / 2;
    Scratch root;
    if (!gmp_reserve(rt, digits.count) || !scratch_init(rt, &root, count)) {
        return REF_ERROR;
    }
    mpn_sqrtrem(root.at, NULL, digits.limbs, (mp_size_t)digits.count);
    Ref result = int_from_limbs(rt, root.at, count, false);
    scratch_fini(rt, &root);
    return result;
}

MATH_FUNCTION(isqrt)
{
    Ref number = get_int(rt, &args[0]);
    if (ref_is_error(number)) {
        return REF_ERROR;
    }
    Ref result = integer_root(rt, peek(number));
    drop(rt, number);
    return result;
}
