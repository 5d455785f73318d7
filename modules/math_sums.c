// Sums and products of many numbers: fsum, sumprod, prod, hypot, dist. Float sums are
// exact until the one rounding at the end.
#include <math.h>
#include <string.h>

#include "modules/math_parts.h"
#include "objects/float.h"
#include "objects/int_parts.h"
#include "objects/tuple.h"

// --- exact sums of doubles ---

// A fixed-point number in two's complement that holds any sum of 2**60 doubles: its
// unit is 2**-1074, the least double, and the greatest one is below 2**1024.
#define SUM_LIMBS 34 // (1074 + 1024 + 64) / 64
typedef struct ExactSum {
    uint64_t limbs[SUM_LIMBS];
} ExactSum;

static void sum_add(ExactSum *sum, double value)
{
    int exponent;
    int64_t mantissa = (int64_t)ldexp(frexp(value, &exponent), 53);
    if (mantissa == 0) {
        return;
    }
    int shift = exponent - 53 + 1074;
    if (shift < 0) { // subnormal: the low bits are zeros
        mantissa /= (int64_t)1 << -shift;
        shift = 0;
    }
    bool negative = mantissa < 0;
    uint64_t magnitude = negative ? -(uint64_t)mantissa : (uint64_t)mantissa;
    size_t place = (size_t)shift / 64;
    unsigned __int128 wide = (unsigned __int128)magnitude << shift % 64;
    mp_limb_t parts[2] = {(uint64_t)wide, (uint64_t)(wide >> 64)};
    mp_size_t room = (mp_size_t)(SUM_LIMBS - place);
    if (negative) {
        mpn_sub((mp_limb_t *)sum->limbs + place, (mp_limb_t *)sum->limbs + place, room,
                parts, room < 2 ? 1 : 2);
    } else {
        mpn_add((mp_limb_t *)sum->limbs + place, (mp_limb_t *)sum->limbs + place, room,
                parts, room < 2 ? 1 : 2);
    }
}

// a * b, exactly unless it is below the least double.
static void sum_add_product(ExactSum *sum, double a, double b)
{
    double product = a * b;
    sum_add(sum, product);
    sum_add(sum, fma(a, b, -product));
}

// The sum rounded half to even; infinite when out of range.
static double sum_round(const ExactSum *sum)
{
    ExactSum copy = *sum;
    bool negative = (int64_t)copy.limbs[SUM_LIMBS - 1] < 0;
    mp_limb_t *limbs = (mp_limb_t *)copy.limbs;
    if (negative) {
        mpn_neg(limbs, limbs, SUM_LIMBS);
    }
    size_t count = SUM_LIMBS;
    while (count > 0 && limbs[count - 1] == 0) {
        count--;
    }
    if (count == 0) {
        return 0.0;
    }
    // The top 57 bits, and whether anything is below them.
    int bits = (int)count * 64 - __builtin_clzll(limbs[count - 1]);
    int dropped = bits > 57 ? bits - 57 : 0;
    uint64_t top = limbs[dropped / 64] >> dropped % 64;
    if (dropped % 64 != 0 && (size_t)dropped / 64 + 1 < count) {
        top |= limbs[dropped / 64 + 1] << (64 - dropped % 64);
    }
    bool inexact =
        dropped % 64 != 0 && (limbs[dropped / 64] << (64 - dropped % 64)) != 0;
    inexact = inexact || (dropped >= 64 && !mpn_zero_p(limbs, dropped / 64));
    double result = scale_quotient(top, dropped - 1074, inexact);
    return negative ? -result : result;
}

MATH_FUNCTION(fsum)
{
    ExactSum sum = {{0}};
    double infinities = 0.0, specials = 0.0;
    Iter iter;
    if (!iter_init(rt, &iter, &args[0])) {
        return REF_ERROR;
    }
    bool done = false;
    for (;;) {
        double value;
        Ref item = iter_step(rt, &iter);
        if (ref_is_error(item) || ref_is_unbound(item)) {
            done = ref_is_unbound(item);
            break;
        }
        bool converted = value_as_double(rt, &item, &value) && charge(rt, 1);
        drop(rt, item);
        if (!converted) {
            break;
        }
        if (isfinite(value)) {
            sum_add(&sum, value);
            if (isinf(sum_round(&sum))) {
                raise_error(rt, E_OVERFLOW_ERROR, "intermediate overflow in fsum");
                break;
            }
        } else {
            infinities += isinf(value) ? value : 0.0;
            specials += value;
        }
    }
    iter_fini(rt, &iter);
    if (!done) {
        return REF_ERROR;
    }
    if (isnan(infinities)) {
        raise_error(rt, E_VALUE_ERROR, "-inf + inf in fsum");
        return REF_ERROR;
    }
    return float_new(rt, specials != 0.0 ? specials : sum_round(&sum));
}

// --- hypot, dist ---

// The square root of the sum of squares of `values` (which are changed), scaled so that
// nothing overflows.
static double vector_length(double *values, size_t count)
{
    double largest = 0.0;
    bool has_nan = false;
    for (size_t i = 0; i < count; i++) {
        values[i] = fabs(values[i]);
        has_nan |= isnan(values[i]);
        largest = values[i] > largest ? values[i] : largest;
    }
    if (isinf(largest) || has_nan || largest == 0.0) {
        return isinf(largest) ? INFINITY : has_nan ? NAN : 0.0;
    }
    int exponent;
    frexp(largest, &exponent);
    ExactSum sum = {{0}};
    for (size_t i = 0; i < count; i++) {
        double scaled = ldexp(values[i], -exponent);
        sum_add_product(&sum, scaled, scaled);
    }
    // One step of Newton's method with the exact remainder gives the last bit.
    double root = sqrt(sum_round(&sum));
    sum_add_product(&sum, -root, root);
    root += sum_round(&sum) / (2.0 * root);
    return ldexp(root, exponent);
}

#define FEW_COORDINATES 16

MATH_FUNCTION(hypot)
{
    double few[FEW_COORDINATES];
    double *values =
        nargs <= FEW_COORDINATES ? few : buffer_alloc(rt, nargs * sizeof(double));
    if (values == NULL) {
        return REF_ERROR;
    }
    bool done = true;
    for (size_t i = 0; i < nargs && done; i++) {
        done = value_as_double(rt, &args[i], &values[i]);
    }
    Ref result = done ? float_new(rt, vector_length(values, nargs)) : REF_ERROR;
    if (values != few) {
        buffer_free(rt, values, nargs * sizeof(double));
    }
    return result;
}

static Ref distance(Runtime *rt, Tuple *p, Tuple *q)
{
    size_t count = p->length;
    if (count != q->length) {
        raise_error(rt, E_VALUE_ERROR,
                    "both points must have the same number of dimensions");
        return REF_ERROR;
    }
    double few[FEW_COORDINATES];
    double *values =
        count <= FEW_COORDINATES ? few : buffer_alloc(rt, count * sizeof(double));
    if (values == NULL) {
        return REF_ERROR;
    }
    bool done = true;
    for (size_t i = 0; i < count && done; i++) {
        double from, to;
        done = value_as_double(rt, &p->items[i], &from) &&
               value_as_double(rt, &q->items[i], &to);
        values[i] = done ? from - to : 0.0;
    }
    Ref result = done ? float_new(rt, vector_length(values, count)) : REF_ERROR;
    if (values != few) {
        buffer_free(rt, values, count * sizeof(double));
    }
    return result;
}

MATH_FUNCTION(dist)
{
    Ref p = tuple_from_list(rt, &args[0]);
    Ref q = ref_is_error(p) ? REF_ERROR : tuple_from_list(rt, &args[1]);
    Ref result = ref_is_error(q)
                     ? REF_ERROR
                     : distance(rt, value_tuple(peek(p)), value_tuple(peek(q)));
    drop(rt, p);
    drop(rt, q);
    return result;
}

// --- prod ---

MATH_FUNCTION(prod)
{
    Iter iter;
    Ref product = ref_is_unbound(args[1]) ? ref_immediate(1) : share(rt, &args[1]);
    if (ref_is_error(product) || !iter_init(rt, &iter, &args[0])) {
        drop(rt, product);
        return REF_ERROR;
    }
    while (!ref_is_error(product)) {
        Ref item = iter_step(rt, &iter);
        if (ref_is_unbound(item)) {
            break;
        }
        Ref next = ref_is_error(item) || !charge(rt, 1)
                       ? REF_ERROR
                       : binary_op(rt, BIN_MUL, &product, &item);
        drop(rt, item);
        replace_ref_take(rt, &product, next);
    }
    iter_fini(rt, &iter);
    return product;
}

// --- sumprod ---

// As CPython: first come pairs of ints whose products are small; from the first other
// pair on, floats (and ints beside floats) are summed exactly; from the first pair that
// is neither on, the operators do the work.
typedef struct SumOfProducts {
    Ref total;
    ExactSum sum;
    enum { PAIRS_INTS, PAIRS_FLOATS, PAIRS_ANY } stage;
    bool float_seen;
} SumOfProducts;

static bool total_add_take(Runtime *rt, SumOfProducts *state, Ref term)
{
    Ref next =
        ref_is_error(term) ? REF_ERROR : binary_op(rt, BIN_ADD, &state->total, &term);
    drop(rt, term);
    replace_ref_take(rt, &state->total, next);
    return !ref_is_error(next);
}

static bool flush_floats(Runtime *rt, SumOfProducts *state)
{
    if (state->stage != PAIRS_FLOATS) {
        return true;
    }
    state->stage = PAIRS_ANY;
    for (size_t i = 0; i < SUM_LIMBS; i++) {
        if (state->sum.limbs[i] != 0) {
            return total_add_take(rt, state, float_new(rt, sum_round(&state->sum)));
        }
    }
    return !state->float_seen || total_add_take(rt, state, float_new(rt, 0.0));
}

// The double of an exact float or int, if there is one.
static bool exact_double(Runtime *rt, Value v, double *out)
{
    if (is_exact(rt, v, T_FLOAT)) {
        *out = float_value(v);
        return true;
    }
    if (!is_exact_int(rt, v) && !value_is_bool(v)) {
        return false;
    }
    *out = int_as_double(rt, v);
    if (*out == -1.0 && is_pending(rt)) {
        pending_clear(rt);
        return false;
    }
    return true;
}

// False: the pair is not for the float sum.
static bool add_floats(Runtime *rt, SumOfProducts *state, Value p, Value q)
{
    double a, b;
    bool has_float = is_exact(rt, p, T_FLOAT) || is_exact(rt, q, T_FLOAT);
    if (!has_float || !exact_double(rt, p, &a) || !exact_double(rt, q, &b)) {
        return false;
    }
    ExactSum before = state->sum;
    if (!isfinite(a * b)) {
        return false;
    }
    sum_add_product(&state->sum, a, b);
    if (isinf(sum_round(&state->sum))) {
        state->sum = before;
        return false;
    }
    state->float_seen = true;
    return true;
}

static bool is_small_product(Runtime *rt, Value p, Value q)
{
    int64_t a, b, product;
    return is_exact_int(rt, p) && is_exact_int(rt, q) && int_as_int64(p, &a) &&
           int_as_int64(q, &b) && !__builtin_mul_overflow(a, b, &product);
}

static bool add_pair(Runtime *rt, SumOfProducts *state, Ref *p, Ref *q)
{
    if (!charge(rt, 1)) {
        return false;
    }
    if (state->stage == PAIRS_INTS && !is_small_product(rt, peek(*p), peek(*q))) {
        state->stage = PAIRS_FLOATS;
    }
    if (state->stage == PAIRS_FLOATS && add_floats(rt, state, peek(*p), peek(*q))) {
        return true;
    }
    return flush_floats(rt, state) &&
           total_add_take(rt, state, binary_op(rt, BIN_MUL, p, q));
}

// 1: a pair was added; 0: both are at their end; -1: error.
static int step(Runtime *rt, SumOfProducts *state, Iter *left, Iter *right)
{
    Ref p = iter_step(rt, left);
    if (ref_is_error(p)) {
        return -1;
    }
    Ref q = iter_step(rt, right);
    int result = -1;
    if (!ref_is_error(q)) {
        if (ref_is_unbound(p) != ref_is_unbound(q)) {
            raise_error(rt, E_VALUE_ERROR, "Inputs are not the same length");
        } else if (ref_is_unbound(p)) {
            result = 0;
        } else {
            result = add_pair(rt, state, &p, &q) ? 1 : -1;
        }
    }
    drop(rt, p);
    drop(rt, q);
    return result;
}

MATH_FUNCTION(sumprod)
{
    Iter left, right;
    if (!iter_init(rt, &left, &args[0])) {
        return REF_ERROR;
    }
    if (!iter_init(rt, &right, &args[1])) {
        iter_fini(rt, &left);
        return REF_ERROR;
    }
    SumOfProducts state = {.total = ref_immediate(0)};
    int stepped;
    do {
        stepped = step(rt, &state, &left, &right);
    } while (stepped > 0);
    iter_fini(rt, &left);
    iter_fini(rt, &right);
    if (stepped < 0 || !flush_floats(rt, &state)) {
        drop(rt, state.total);
        return REF_ERROR;
    }
    return state.total;
}
