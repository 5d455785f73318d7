// Arithmetic on ints of any size, on sign and magnitude, through GMP's mpn layer.
//
// GMP's functions take their working memory from alloca while it is small and from
// malloc beyond, and abort when malloc fails. So the memory is asked for (and charged
// to the heap's limit) right before the call and given back: gmp_reserve. What mpn
// writes goes to scratch memory, because an int's block has exactly the size of its
// limbs.
#include "objects/int_parts.h"

#include <math.h>
#include <string.h>

#include "objects/abstract.h"
#include "objects/float.h"
#include "objects/tuple.h"

// Below this GMP is content with alloca: its limit is 64 KiB a piece, and no algorithm
// for so few limbs wants more.
#define RESERVE_LIMBS 1000
// Limbs of working memory per limb of operand: FFT multiplication and radix conversion
// stay below 8.
#define RESERVE_FACTOR 8

bool gmp_reserve(Runtime *rt, size_t limbs)
{
    if (!charge(rt, limbs)) {
        return false;
    }
    if (limbs < RESERVE_LIMBS) {
        return true;
    }
    if (limbs > PTRDIFF_MAX / sizeof(mp_limb_t) / RESERVE_FACTOR / 2) {
        raise_memory_error(rt);
        return false;
    }
    size_t size = limbs * RESERVE_FACTOR * sizeof(mp_limb_t);
    void *memory = buffer_alloc(rt, size);
    if (memory == NULL) {
        return false;
    }
    buffer_free(rt, memory, size);
    return true;
}

bool scratch_init(Runtime *rt, Scratch *scratch, size_t limbs)
{
    scratch->count = limbs;
    scratch->at = scratch->few;
    if (limbs <= SCRATCH_LIMBS) {
        return true;
    }
    if (limbs > PTRDIFF_MAX / sizeof(mp_limb_t)) {
        raise_memory_error(rt);
        scratch->at = NULL;
        return false;
    }
    scratch->at = buffer_alloc(rt, limbs * sizeof(mp_limb_t));
    return scratch->at != NULL;
}

void scratch_fini(Runtime *rt, Scratch *scratch)
{
    if (scratch->at != scratch->few && scratch->at != NULL) {
        buffer_free(rt, scratch->at, scratch->count * sizeof(mp_limb_t));
    }
}

// Ends the scratch with the number in its first limbs.
static Ref finish(Runtime *rt, Scratch *scratch, size_t count, bool negative)
{
    Ref result = int_from_limbs(rt, scratch->at, count, negative);
    scratch_fini(rt, scratch);
    return result;
}

// --- sums and products ---

// |a| + |b| or |a| - |b|, with the sign of a or its opposite.
static Ref add_magnitudes(Runtime *rt, const Digits *a, const Digits *b, bool negative)
{
    if (a->count < b->count) {
        const Digits *longer = b;
        b = a;
        a = longer;
    }
    Scratch sum;
    if (!charge(rt, a->count) || !scratch_init(rt, &sum, a->count + 1)) {
        return REF_ERROR;
    }
    if (b->count == 0) {
        memcpy(sum.at, a->limbs, a->count * sizeof(mp_limb_t));
        return finish(rt, &sum, a->count, negative);
    }
    sum.at[a->count] =
        mpn_add(sum.at, a->limbs, (mp_size_t)a->count, b->limbs, (mp_size_t)b->count);
    return finish(rt, &sum, a->count + 1, negative);
}

static Ref subtract_magnitudes(Runtime *rt, const Digits *a, const Digits *b,
                               bool negative)
{
    bool swap = a->count != b->count ? a->count < b->count
                                     : a->count > 0 && mpn_cmp(a->limbs, b->limbs,
                                                               (mp_size_t)a->count) < 0;
    if (swap) {
        const Digits *larger = b;
        b = a;
        a = larger;
        negative = !negative;
    }
    Scratch difference;
    if (!charge(rt, a->count) || !scratch_init(rt, &difference, a->count)) {
        return REF_ERROR;
    }
    if (b->count == 0) {
        memcpy(difference.at, a->limbs, a->count * sizeof(mp_limb_t));
    } else {
        mpn_sub(difference.at, a->limbs, (mp_size_t)a->count, b->limbs,
                (mp_size_t)b->count);
    }
    return finish(rt, &difference, a->count, negative);
}

static Ref add(Runtime *rt, const Digits *a, const Digits *b, bool subtract)
{
    bool same_sign = a->negative == (b->negative != subtract);
    return same_sign ? add_magnitudes(rt, a, b, a->negative)
                     : subtract_magnitudes(rt, a, b, a->negative);
}

bool limbs_multiply(Runtime *rt, mp_limb_t *out, const mp_limb_t *a, size_t a_count,
                    const mp_limb_t *b, size_t b_count)
{
    if (!gmp_reserve(rt, a_count + b_count)) {
        return false;
    }
    if (a_count == 0 || b_count == 0) {
        memset(out, 0, (a_count + b_count) * sizeof *out);
    } else if (a == b && a_count == b_count) {
        mpn_sqr(out, a, (mp_size_t)a_count);
    } else if (a_count >= b_count) {
        mpn_mul(out, a, (mp_size_t)a_count, b, (mp_size_t)b_count);
    } else {
        mpn_mul(out, b, (mp_size_t)b_count, a, (mp_size_t)a_count);
    }
    return true;
}

static Ref multiply(Runtime *rt, const Digits *a, const Digits *b)
{
    Scratch product;
    if (a->count == 0 || b->count == 0) {
        return ref_immediate(0);
    }
    if (!scratch_init(rt, &product, a->count + b->count)) {
        return REF_ERROR;
    }
    if (!limbs_multiply(rt, product.at, a->limbs, a->count, b->limbs, b->count)) {
        scratch_fini(rt, &product);
        return REF_ERROR;
    }
    return finish(rt, &product, a->count + b->count, a->negative != b->negative);
}

Ref int_big_negate(Runtime *rt, Value v)
{
    Digits digits;
    int_digits(v, &digits);
    return int_from_limbs(rt, digits.limbs, digits.count, !digits.negative);
}

// --- division ---

// Floor division: either result may be NULL. b is not 0.
static bool divide(Runtime *rt, const Digits *a, const Digits *b, Ref *quotient,
                   Ref *rest)
{
    bool signs_differ = a->negative != b->negative;
    size_t quotient_count = a->count >= b->count ? a->count - b->count + 1 : 0;
    Scratch q, r;
    if (!scratch_init(rt, &q, quotient_count + 1)) {
        return false;
    }
    if (!scratch_init(rt, &r, b->count)) {
        scratch_fini(rt, &q);
        return false;
    }
    bool done = gmp_reserve(rt, a->count + b->count);
    if (done) {
        memset(r.at, 0, b->count * sizeof(mp_limb_t));
        if (quotient_count == 0) {
            memcpy(r.at, a->limbs, a->count * sizeof(mp_limb_t));
        } else {
            mpn_tdiv_qr(q.at, r.at, 0, a->limbs, (mp_size_t)a->count, b->limbs,
                        (mp_size_t)b->count);
        }
        q.at[quotient_count] = 0;
        if (signs_differ && !mpn_zero_p(r.at, (mp_size_t)b->count)) {
            mpn_sub_n(r.at, b->limbs, r.at, (mp_size_t)b->count);
            mpn_add_1(q.at, q.at, (mp_size_t)quotient_count + 1, 1);
        }
        if (quotient != NULL) {
            *quotient = int_from_limbs(rt, q.at, quotient_count + 1, signs_differ);
            done = !ref_is_error(*quotient);
        }
        if (done && rest != NULL) {
            *rest = int_from_limbs(rt, r.at, b->count, b->negative);
            done = !ref_is_error(*rest);
            if (!done && quotient != NULL) {
                drop(rt, *quotient);
            }
        }
    }
    scratch_fini(rt, &r);
    scratch_fini(rt, &q);
    return done;
}

Ref int_divmod(Runtime *rt, Ref *left, Ref *right)
{
    Digits a, b;
    int_digits(peek(*left), &a);
    int_digits(peek(*right), &b);
    Ref parts[2];
    return divide(rt, &a, &b, &parts[0], &parts[1]) ? tuple_from_take(rt, parts, 2)
                                                    : REF_ERROR;
}

// --- true division ---

double scale_quotient(uint64_t quotient, int shift, bool inexact)
{
    // Subnormal results have fewer bits: bring the last bit to be kept to its place
    // before rounding.
    int bits = quotient == 0 ? 0 : 64 - __builtin_clzll(quotient);
    int dropped = bits - 53;
    if (dropped < -1074 - shift) {
        dropped = -1074 - shift;
    }
    if (dropped > 0) {
        if (dropped > 63) {
            return 0.0;
        }
        uint64_t unit = (uint64_t)1 << dropped;
        uint64_t low = quotient & (unit - 1);
        uint64_t half = unit >> 1;
        quotient -= low;
        if (low > half || (low == half && (inexact || (quotient & unit) != 0))) {
            quotient += unit; // a carry out of 64 bits cannot happen: the quotient has
                              // at most 61
        }
    }
    return ldexp((double)quotient, shift);
}

// The quotient and whether it is exact, of n / d with n_count >= d_count. False:
// MemoryError.
static bool divide_once(Runtime *rt, const mp_limb_t *n, size_t n_count,
                        const mp_limb_t *d, size_t d_count, uint64_t *quotient,
                        bool *inexact)
{
    Scratch scratch;
    size_t q_count = n_count - d_count + 1;
    if (!gmp_reserve(rt, n_count + d_count) ||
        !scratch_init(rt, &scratch, q_count + d_count)) {
        return false;
    }
    mp_limb_t *rest = scratch.at + q_count;
    mpn_tdiv_qr(scratch.at, rest, 0, n, (mp_size_t)n_count, d, (mp_size_t)d_count);
    *quotient = scratch.at[0];
    *inexact = !mpn_zero_p(rest, (mp_size_t)d_count);
    scratch_fini(rt, &scratch);
    return true;
}

// Of |a| / |b|, both not 0, a quotient of 55 or 56 bits and a sticky bit, then one
// rounding.
bool digits_ratio(Runtime *rt, const Digits *a, const Digits *b, double *out)
{
    int64_t difference = (int64_t)digits_bits(a) - (int64_t)digits_bits(b);
    if (difference > 1024 || difference < -1080) {
        *out = difference > 0 ? INFINITY : 0.0;
        return true;
    }
    // Scale by a power of two: a is shifted up, or b is.
    int64_t shift = difference - 55;
    uint64_t amount = (uint64_t)(shift < 0 ? -shift : shift);
    const Digits *scaled = shift < 0 ? a : b;
    size_t count = scaled->count + amount / 64 + 1;
    Scratch up;
    if (!scratch_init(rt, &up, count)) {
        return false;
    }
    memset(up.at, 0, count * sizeof(mp_limb_t));
    memcpy(up.at + amount / 64, scaled->limbs, scaled->count * sizeof(mp_limb_t));
    if (amount % 64 != 0) {
        mpn_lshift(up.at, up.at, (mp_size_t)count, (unsigned)(amount % 64));
    }
    while (up.at[count - 1] == 0) {
        count--;
    }
    uint64_t quotient;
    bool inexact;
    bool done =
        shift < 0
            ? divide_once(rt, up.at, count, b->limbs, b->count, &quotient, &inexact)
            : divide_once(rt, a->limbs, a->count, up.at, count, &quotient, &inexact);
    scratch_fini(rt, &up);
    if (done) {
        *out = scale_quotient(quotient, (int)shift, inexact);
    }
    return done;
}

static Ref divide_large(Runtime *rt, const Digits *a, const Digits *b)
{
    double value;
    if (!digits_ratio(rt, a, b, &value)) {
        return REF_ERROR;
    }
    if (isinf(value)) {
        raise_error(rt, E_OVERFLOW_ERROR,
                    "integer division result too large for a float");
        return REF_ERROR;
    }
    return float_new(rt, a->negative != b->negative ? -value : value);
}

Ref int_true_divide(Runtime *rt, Value left, Value right)
{
    const int64_t exact = (int64_t)1 << 53;
    int64_t a, b;
    if (int_small(left, &a) && int_small(right, &b) && a <= exact && a >= -exact &&
        b <= exact && b >= -exact) {
        return float_new(rt, (double)a / (double)b);
    }
    Digits top, bottom;
    int_digits(left, &top);
    int_digits(right, &bottom);
    return top.count == 0 ? float_new(rt, bottom.negative ? -0.0 : 0.0)
                          : divide_large(rt, &top, &bottom);
}

// --- shifts ---

Ref int_shift_left(Runtime *rt, Value v, uint64_t bits)
{
    int64_t n;
    if (int_small(v, &n) && bits < 62 && n >= IMMEDIATE_MIN >> bits &&
        n <= IMMEDIATE_MAX >> bits) {
        return ref_immediate((intptr_t)((uint64_t)n << bits));
    }
    Digits digits;
    int_digits(v, &digits);
    size_t whole = bits / 64;
    size_t count = digits.count + whole + 1;
    Scratch shifted;
    if (!charge(rt, count) || !scratch_init(rt, &shifted, count)) {
        return REF_ERROR;
    }
    memset(shifted.at, 0, whole * sizeof(mp_limb_t));
    if (bits % 64 != 0) {
        shifted.at[count - 1] =
            mpn_lshift(shifted.at + whole, digits.limbs, (mp_size_t)digits.count,
                       (unsigned)(bits % 64));
    } else {
        memcpy(shifted.at + whole, digits.limbs, digits.count * sizeof(mp_limb_t));
        shifted.at[count - 1] = 0;
    }
    return finish(rt, &shifted, count, digits.negative);
}

Ref int_shift_right(Runtime *rt, Value v, uint64_t bits)
{
    int64_t n;
    if (int_small(v, &n)) {
        return ref_immediate(n >> (bits < 63 ? bits : 63));
    }
    Digits digits;
    int_digits(v, &digits);
    size_t whole = bits / 64;
    if (whole >= digits.count) {
        return ref_immediate(digits.negative ? -1 : 0);
    }
    size_t count = digits.count - whole;
    Scratch shifted;
    if (!charge(rt, count) || !scratch_init(rt, &shifted, count + 1)) {
        return REF_ERROR;
    }
    mp_limb_t lost = 0;
    if (bits % 64 != 0) {
        lost = mpn_rshift(shifted.at, digits.limbs + whole, (mp_size_t)count,
                          (unsigned)(bits % 64));
    } else {
        memcpy(shifted.at, digits.limbs + whole, count * sizeof(mp_limb_t));
    }
    shifted.at[count] = 0;
    // Rounding is towards minus infinity.
    if (digits.negative &&
        (lost != 0 || (whole > 0 && !mpn_zero_p(digits.limbs, (mp_size_t)whole)))) {
        mpn_add_1(shifted.at, shifted.at, (mp_size_t)count + 1, 1);
    }
    return finish(rt, &shifted, count + 1, digits.negative);
}

// --- bit operations ---

// Two's complement in `count` limbs, more than the magnitude has.
static void to_complement(mp_limb_t *out, const Digits *digits, size_t count)
{
    memcpy(out, digits->limbs, digits->count * sizeof(mp_limb_t));
    memset(out + digits->count, 0, (count - digits->count) * sizeof(mp_limb_t));
    if (digits->negative) {
        mpn_neg(out, out, (mp_size_t)count);
    }
}

static Ref bit_operation(Runtime *rt, BinaryOp op, const Digits *a, const Digits *b)
{
    size_t count = (a->count > b->count ? a->count : b->count) + 1;
    Scratch left, right;
    if (!charge(rt, count) || !scratch_init(rt, &left, count)) {
        return REF_ERROR;
    }
    if (!scratch_init(rt, &right, count)) {
        scratch_fini(rt, &left);
        return REF_ERROR;
    }
    to_complement(left.at, a, count);
    to_complement(right.at, b, count);
    for (size_t i = 0; i < count; i++) {
        left.at[i] = op == BIN_AND  ? left.at[i] & right.at[i]
                     : op == BIN_OR ? left.at[i] | right.at[i]
                                    : left.at[i] ^ right.at[i];
    }
    scratch_fini(rt, &right);
    bool negative = (int64_t)left.at[count - 1] < 0;
    if (negative) {
        mpn_neg(left.at, left.at, (mp_size_t)count);
    }
    return finish(rt, &left, count, negative);
}

// a & mask, where the mask is one limb at most, and not negative.
static Ref low_bits(Runtime *rt, const Digits *a, const Digits *mask)
{
    mp_limb_t low = a->limbs[0];
    return int_new_unsigned(rt, (a->negative ? -low : low) & mask->limbs[0]);
}

static bool is_mask(const Digits *digits)
{
    return digits->count <= 1 && !digits->negative;
}

Ref int_big_binary(Runtime *rt, BinaryOp op, Ref *left, Ref *right)
{
    Digits a, b;
    Ref result = REF_ERROR;
    int_digits(peek(*left), &a);
    int_digits(peek(*right), &b);
    switch (op) {
    case BIN_ADD:
    case BIN_SUB:
        return add(rt, &a, &b, op == BIN_SUB);
    case BIN_MUL:
        return multiply(rt, &a, &b);
    case BIN_FLOORDIV:
        return divide(rt, &a, &b, &result, NULL) ? result : REF_ERROR;
    case BIN_MOD:
        return divide(rt, &a, &b, NULL, &result) ? result : REF_ERROR;
    case BIN_AND:
        if (is_mask(&a) || is_mask(&b)) {
            return is_mask(&b) ? low_bits(rt, &a, &b) : low_bits(rt, &b, &a);
        }
        return bit_operation(rt, op, &a, &b);
    default:
        return bit_operation(rt, op, &a, &b);
    }
}
