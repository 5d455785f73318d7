// Powers of ints, with and without a modulus.
#include "objects/int_parts.h"

#include <string.h>

#include "objects/exception.h"
#include "objects/float.h"

// --- plain powers ---

// Fits while the product does; false when it does not.
static bool small_power(int64_t base, uint64_t exponent, int64_t *out)
{
    int64_t result = 1;
    for (;;) {
        if (exponent & 1 && __builtin_mul_overflow(result, base, &result)) {
            return false;
        }
        exponent >>= 1;
        if (exponent == 0) {
            *out = result;
            return true;
        }
        if (__builtin_mul_overflow(base, base, &base)) {
            return false;
        }
    }
}

// base ** exponent from the top bit down, between two halves of one scratch.
static Ref big_power(Runtime *rt, const Digits *base, uint64_t exponent)
{
    // bits(base) * exponent bits at most; a square needs one limb more than its value
    // may have.
    size_t bits;
    if (__builtin_mul_overflow(digits_bits(base), exponent, &bits)) {
        raise_memory_error(rt);
        return REF_ERROR;
    }
    size_t room = bits / 64 + 2 * base->count + 2;
    Scratch scratch;
    if (!scratch_init(rt, &scratch, 2 * room)) {
        return REF_ERROR;
    }
    mp_limb_t *power = scratch.at;
    mp_limb_t *next = scratch.at + room;
    memcpy(power, base->limbs, base->count * sizeof(mp_limb_t));
    size_t count = base->count;
    bool done = true;
    for (int bit = 62 - __builtin_clzll(exponent); bit >= 0 && done; bit--) {
        done = limbs_multiply(rt, next, power, count, power, count);
        count *= 2;
        count -= done && next[count - 1] == 0;
        if (done && exponent >> bit & 1) {
            mp_limb_t *swap = power;
            power = next;
            next = swap;
            done = limbs_multiply(rt, next, power, count, base->limbs, base->count);
            count += base->count;
            count -= done && next[count - 1] == 0;
        }
        mp_limb_t *swap = power;
        power = next;
        next = swap;
    }
    Ref result = done ? int_from_limbs(rt, power, count, base->negative && exponent & 1)
                      : REF_ERROR;
    scratch_fini(rt, &scratch);
    return result;
}

Ref int_pow(Runtime *rt, Ref *base, Ref *exponent)
{
    if (int_sign(peek(*exponent)) < 0) {
        Ref left = int_exact(rt, base);
        double a = ref_is_error(left) ? -1.0 : int_as_double(rt, peek(left));
        drop(rt, left);
        if (a == -1.0 && is_pending(rt)) {
            return REF_ERROR;
        }
        double b = int_as_double(rt, peek(*exponent));
        if (b == -1.0 && is_pending(rt)) {
            return REF_ERROR;
        }
        return float_power(rt, a, b);
    }
    int64_t b, e;
    bool small_base = int_small(peek(*base), &b);
    bool small_exponent = int_small(peek(*exponent), &e);
    if (small_base && b >= -1 && b <= 1) {
        bool odd;
        if (small_exponent) {
            odd = e & 1;
        } else {
            odd = ((const Int *)ref_object(*exponent))->limbs[0] & 1;
        }
        bool is_zero_power = small_exponent && e == 0;
        return ref_immediate(is_zero_power ? 1 : b < 0 && !odd ? 1 : b);
    }
    if (!small_exponent) {
        raise_memory_error(rt);
        return REF_ERROR;
    }
    if (e == 0) {
        return ref_immediate(1);
    }
    int64_t result;
    if (small_base && small_power(b, (uint64_t)e, &result)) {
        return int_new(rt, result);
    }
    if (small_base && b > 0 && (b & (b - 1)) == 0) {
        uint64_t bits;
        if (__builtin_mul_overflow((uint64_t)__builtin_ctzll((uint64_t)b), (uint64_t)e,
                                   &bits)) {
            raise_memory_error(rt);
            return REF_ERROR;
        }
        return int_shift_left(rt, value_immediate(1), bits);
    }
    Digits digits;
    int_digits(peek(*base), &digits);
    return big_power(rt, &digits, (uint64_t)e);
}

// --- powers with a modulus ---

// base ** exponent modulo m for a modulus of one limb. The base is below m.
static inline uint64_t multiply_modulo_limb(uint64_t a, uint64_t b, uint64_t m)
{
    return m <= UINT32_MAX ? a * b % m : (uint64_t)((unsigned __int128)a * b % m);
}

static uint64_t power_modulo_limb(uint64_t base, const Digits *exponent, uint64_t m)
{
    uint64_t result = 1 % m;
    for (size_t i = exponent->count; i-- > 0;) {
        uint64_t limb = exponent->limbs[i];
        // The leading zeros of the whole number square a 1.
        int bit = i + 1 == exponent->count ? 63 - __builtin_clzll(limb | 1) : 63;
        for (; bit >= 0; bit--) {
            result = multiply_modulo_limb(result, result, m);
            if (limb >> bit & 1) {
                result = multiply_modulo_limb(result, base, m);
            }
        }
    }
    return result;
}

// Working memory of a modular power: everything has the modulus' n limbs, products
// twice as many.
typedef struct ModularPower {
    const mp_limb_t *modulus;
    size_t n;
    mp_limb_t *product;  // 2n
    mp_limb_t *quotient; // n + 1
} ModularPower;

// out = a * b modulo the modulus
static bool multiply_modulo(Runtime *rt, ModularPower *work, mp_limb_t *out,
                            const mp_limb_t *a, const mp_limb_t *b)
{
    if (!gmp_reserve(rt, 2 * work->n)) {
        return false;
    }
    if (a == b) {
        mpn_sqr(work->product, a, (mp_size_t)work->n);
    } else {
        mpn_mul_n(work->product, a, b, (mp_size_t)work->n);
    }
    mpn_tdiv_qr(work->quotient, out, 0, work->product, (mp_size_t)(2 * work->n),
                work->modulus, (mp_size_t)work->n);
    return true;
}

#define WINDOW 4 // bits of the exponent a step takes: 16 powers are kept

static bool fill_window(Runtime *rt, ModularPower *work, mp_limb_t *powers,
                        const mp_limb_t *base)
{
    size_t n = work->n;
    memset(powers, 0, n * sizeof(mp_limb_t));
    powers[0] = 1;
    memcpy(powers + n, base, n * sizeof(mp_limb_t));
    for (size_t i = 2; i < 1 << WINDOW; i++) {
        if (!multiply_modulo(rt, work, powers + i * n, powers + (i - 1) * n, base)) {
            return false;
        }
    }
    return true;
}

// The modulus has more than one limb, or is any limb beyond 1; base has n limbs and is
// below it.
static Ref power_modulo(Runtime *rt, const mp_limb_t *base, const Digits *exponent,
                        const Digits *modulus)
{
    size_t n = modulus->count;
    Scratch scratch;
    if (!scratch_init(rt, &scratch, n * ((1 << WINDOW) + 1 + 2 + 1) + 1)) {
        return REF_ERROR;
    }
    mp_limb_t *powers = scratch.at;
    mp_limb_t *result = powers + (n << WINDOW);
    ModularPower work = {modulus->limbs, n, result + n, result + 3 * n};
    bool done = fill_window(rt, &work, powers, base);
    memcpy(result, powers, n * sizeof(mp_limb_t));
    for (size_t i = exponent->count; i-- > 0 && done;) {
        for (int bit = 64 - WINDOW; bit >= 0 && done; bit -= WINDOW) {
            for (int step = 0; step < WINDOW && done; step++) {
                done = multiply_modulo(rt, &work, result, result, result);
            }
            size_t digit = exponent->limbs[i] >> bit & ((1 << WINDOW) - 1);
            if (digit != 0 && done) {
                done = multiply_modulo(rt, &work, result, result, powers + digit * n);
            }
        }
        if (done && rt->safe_point != NULL && n > 16) {
            done = rt->safe_point(rt);
        }
    }
    Ref power = done ? int_from_limbs(rt, result, n, false) : REF_ERROR;
    scratch_fini(rt, &scratch);
    return power;
}

// The inverse of v modulo |m|: an int in [0, |m|).
static Ref invert_modulo(Runtime *rt, Value v, Value modulus)
{
    Digits m;
    int_digits(modulus, &m);
    // Extended Euclid on ints: r0 = m, r1 = v mod m; s with s * v = r (mod m).
    Ref r0 = int_from_limbs(rt, m.limbs, m.count, false);
    Ref number = ref_copy(v);
    Ref r1 =
        ref_is_error(r0) ? REF_ERROR : int_binary(rt, BIN_MOD, &number, &r0, false);
    drop(rt, number);
    Ref s0 = ref_immediate(0), s1 = ref_immediate(1);
    bool failed = ref_is_error(r1);
    while (!failed && int_sign(peek(r1)) != 0) {
        Ref q = int_binary(rt, BIN_FLOORDIV, &r0, &r1, false);
        Ref r2 = ref_is_error(q) ? REF_ERROR : int_binary(rt, BIN_MOD, &r0, &r1, false);
        Ref product =
            ref_is_error(r2) ? REF_ERROR : int_binary(rt, BIN_MUL, &q, &s1, false);
        Ref s2 = ref_is_error(product) ? REF_ERROR
                                       : int_binary(rt, BIN_SUB, &s0, &product, false);
        failed = ref_is_error(s2);
        drop(rt, q);
        drop(rt, product);
        if (failed) {
            drop(rt, r2);
            break;
        }
        replace_ref_take(rt, &r0, r1);
        r1 = r2;
        replace_ref_take(rt, &s0, s1);
        s1 = s2;
    }
    Ref result = REF_ERROR;
    if (!failed && r0.bits != ref_immediate(1).bits) {
        raise_error(rt, E_VALUE_ERROR, "base is not invertible for the given modulus");
    } else if (!failed) {
        Ref positive = int_from_limbs(rt, m.limbs, m.count, false);
        result = ref_is_error(positive)
                     ? REF_ERROR
                     : int_binary(rt, BIN_MOD, &s0, &positive, false);
        drop(rt, positive);
    }
    drop(rt, r0);
    drop(rt, r1);
    drop(rt, s0);
    drop(rt, s1);
    return result;
}

// pow(base, |exponent|, |modulus|)
static Ref positive_power(Runtime *rt, Value base, Value exponent, Value modulus)
{
    Digits e, m;
    int_digits(exponent, &e);
    int_digits(modulus, &m);
    Ref number = ref_copy(base);
    Ref positive = int_from_limbs(rt, m.limbs, m.count, false);
    Ref reduced = ref_is_error(positive)
                      ? REF_ERROR
                      : int_binary(rt, BIN_MOD, &number, &positive, false);
    drop(rt, number);
    drop(rt, positive);
    if (ref_is_error(reduced)) {
        return REF_ERROR;
    }
    Digits b;
    int_digits(peek(reduced), &b);
    Ref result;
    if (m.count == 1) {
        result = int_new_unsigned(
            rt, power_modulo_limb(b.count == 0 ? 0 : b.limbs[0], &e, m.limbs[0]));
    } else {
        Scratch padded;
        result = REF_ERROR;
        if (scratch_init(rt, &padded, m.count)) {
            memset(padded.at, 0, m.count * sizeof(mp_limb_t));
            memcpy(padded.at, b.limbs, b.count * sizeof(mp_limb_t));
            result = power_modulo(rt, padded.at, &e, &m);
            scratch_fini(rt, &padded);
        }
    }
    drop(rt, reduced);
    return result;
}

Ref int_pow_mod(Runtime *rt, Value base, Value exponent, Value modulus)
{
    if (int_sign(modulus) == 0) {
        raise_error(rt, E_VALUE_ERROR, "pow() 3rd argument cannot be 0");
        return REF_ERROR;
    }
    Ref inverse = REF_UNBOUND;
    if (int_sign(exponent) < 0) {
        inverse = invert_modulo(rt, base, modulus);
        if (ref_is_error(inverse)) {
            return REF_ERROR;
        }
        base = peek(inverse);
    }
    Ref result = positive_power(rt, base, exponent, modulus);
    drop(rt, inverse);
    if (ref_is_error(result) || int_sign(modulus) > 0 || int_sign(peek(result)) == 0) {
        return result;
    }
    // The result has the sign of the modulus.
    Ref m = ref_copy(modulus);
    Ref shifted = int_binary(rt, BIN_ADD, &result, &m, false);
    drop(rt, m);
    drop(rt, result);
    return shifted;
}
