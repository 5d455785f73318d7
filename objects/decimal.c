#include "objects/decimal.h"

#include <math.h>
#include <string.h>

#include "objects/int_parts.h"
#include "power_table.h"

// Big enough for 2**53 * 10**DECIMAL_PLACES_MAX and for the numbers of any double's
// digit generation.
#define BIG_LIMBS 72

typedef struct Big {
    int count; // 0 for zero
    mp_limb_t at[BIG_LIMBS];
} Big;

static void big_set(Big *big, uint64_t n)
{
    big->at[0] = n;
    big->count = n != 0;
}

static void big_multiply(Big *big, uint64_t factor)
{
    if (big->count == 0) {
        return;
    }
    mp_limb_t carry = mpn_mul_1(big->at, big->at, big->count, factor);
    if (carry != 0) {
        big->at[big->count++] = carry;
    }
}

static const uint64_t powers_of_ten[] = {
    1u,
    10u,
    100u,
    1000u,
    10000u,
    100000u,
    1000000u,
    10000000u,
    100000000u,
    1000000000u,
    10000000000u,
    100000000000u,
    1000000000000u,
    10000000000000u,
    100000000000000u,
    1000000000000000u,
    10000000000000000u,
    100000000000000000u,
    1000000000000000000u,
    10000000000000000000u,
};

static void big_multiply_power(Big *big, int exponent)
{
    for (; exponent >= 19; exponent -= 19) {
        big_multiply(big, powers_of_ten[19]);
    }
    big_multiply(big, powers_of_ten[exponent]);
}

static void big_shift(Big *big, int bits)
{
    if (big->count == 0) {
        return;
    }
    int whole = bits / 64;
    memmove(big->at + whole, big->at, (size_t)big->count * sizeof(mp_limb_t));
    memset(big->at, 0, (size_t)whole * sizeof(mp_limb_t));
    big->count += whole;
    if (bits % 64 != 0) {
        mp_limb_t carry =
            mpn_lshift(big->at, big->at, big->count, (unsigned)(bits % 64));
        if (carry != 0) {
            big->at[big->count++] = carry;
        }
    }
}

static int big_compare(const Big *a, const Big *b)
{
    if (a->count != b->count) {
        return a->count < b->count ? -1 : 1;
    }
    return a->count == 0 ? 0 : mpn_cmp(a->at, b->at, a->count);
}

// a + b against c
static int big_compare_sum(const Big *a, const Big *b, const Big *c)
{
    Big sum = {0};
    const Big *longer = a->count >= b->count ? a : b;
    const Big *shorter = longer == a ? b : a;
    sum.count = longer->count;
    if (shorter->count == 0) {
        return big_compare(longer, c);
    }
    mp_limb_t carry =
        mpn_add(sum.at, longer->at, longer->count, shorter->at, shorter->count);
    if (carry != 0) {
        sum.at[sum.count++] = carry;
    }
    return big_compare(&sum, c);
}

// value = mantissa * 2**exponent
static uint64_t take_apart(double value, int *exponent)
{
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    uint64_t fraction = bits & (((uint64_t)1 << 52) - 1);
    int biased = (int)(bits >> 52 & 0x7ff);
    *exponent = (biased == 0 ? 1 : biased) - 1075;
    return biased == 0 ? fraction : fraction | (uint64_t)1 << 52;
}

static void trim_zeros(Decimal *out)
{
    while (out->count > 0 && out->digits[out->count - 1] == '0') {
        out->count--;
    }
}

static void set_integer(Decimal *out, uint64_t n, int exponent)
{
    char text[20];
    int at = sizeof text;
    while (n != 0) {
        text[--at] = (char)('0' + n % 10);
        n /= 10;
    }
    out->count = (int)sizeof text - at;
    out->point = out->count + exponent;
    memcpy(out->digits, text + at, (size_t)out->count);
    trim_zeros(out);
}

// --- the shortest digits ---

// Giulietti's Schubfach ("The Schubfach way to render doubles", 2020): all numbers
// that read back as the value lie between two bounds. Scaled by a power of ten so that
// the width between them is more than 1 and at most 10, one or two multiples of ten or
// else of one lie there; the nearest is the answer. Products are rounded to odd, which
// keeps comparisons with the bounds right.

// floor(log10(2**e)); of `narrow` that of 3/4 of it
static int log10_of_power_of_two(int e, bool narrow)
{
    return (e * 1262611 - (narrow ? 524031 : 0)) >> 22;
}

// floor(log2(10**e))
static int log2_of_power_of_ten(int e)
{
    return (e * 1741647) >> 19;
}

static uint64_t scale_to_odd(const struct Power *power, uint64_t n)
{
    unsigned __int128 low = (unsigned __int128)power->low * n;
    unsigned __int128 product =
        (unsigned __int128)power->high * n + (uint64_t)(low >> 64);
    return (uint64_t)(product >> 64) | ((uint64_t)product > 1);
}

// The number nearest to the value among those of the fewest digits: n * 10**exponent.
static uint64_t shortest(uint64_t mantissa, int binary, int *exponent)
{
    // Below a power of two the next double is only half as far away.
    bool narrow = mantissa == (uint64_t)1 << 52 && binary > -1074;
    uint64_t odd = mantissa & 1; // then the bounds themselves do not read back
    int k = log10_of_power_of_two(binary, narrow);
    int shift = binary + log2_of_power_of_ten(-k) + 1;
    const struct Power *power = &power_table[-k - FIRST_POWER];
    uint64_t four = 4 * mantissa; // all is in quarters
    uint64_t lower = scale_to_odd(power, (four - 2 + narrow) << shift) + odd;
    uint64_t value = scale_to_odd(power, four << shift);
    uint64_t upper = scale_to_odd(power, (four + 2) << shift) - odd;
    uint64_t n = value / 4;
    if (n >= 10) {
        uint64_t tens = n / 10;
        bool below_reads = lower <= 40 * tens;
        bool above_reads = 40 * tens + 40 <= upper;
        if (below_reads != above_reads) {
            *exponent = k + 1;
            return tens + above_reads;
        }
    }
    *exponent = k;
    bool below_reads = lower <= 4 * n;
    bool above_reads = 4 * n + 4 <= upper;
    if (below_reads != above_reads) {
        return n + above_reads;
    }
    uint64_t middle = 4 * n + 2;
    return n + (value > middle || (value == middle && (n & 1) != 0));
}

void decimal_shortest(double value, Decimal *out)
{
    out->count = 0;
    out->point = 1;
    if (value != 0) {
        int binary, exponent;
        uint64_t mantissa = take_apart(fabs(value), &binary);
        uint64_t n = shortest(mantissa, binary, &exponent);
        set_integer(out, n, exponent);
    }
}

// --- rounded digits ---

// Rounds n / d half to even into n.
static void divide_rounding(Big *n, const Big *d)
{
    if (n->count < d->count) {
        // At most one half can still round up to 1 (never for ties: 0 is even).
        Big twice = *n;
        big_shift(&twice, 1);
        big_set(n, big_compare(&twice, d) > 0);
        return;
    }
    mp_limb_t quotient[BIG_LIMBS + 1];
    Big rest;
    mpn_tdiv_qr(quotient, rest.at, 0, n->at, n->count, d->at, d->count);
    rest.count = d->count;
    while (rest.count > 0 && rest.at[rest.count - 1] == 0) {
        rest.count--;
    }
    int count = n->count - d->count + 1;
    memcpy(n->at, quotient, (size_t)count * sizeof(mp_limb_t));
    n->count = count;
    int order = big_compare_sum(&rest, &rest, d);
    if (order > 0 || (order == 0 && (n->at[0] & 1) != 0)) {
        mp_limb_t carry = mpn_add_1(n->at, n->at, n->count, 1);
        if (carry != 0) {
            n->at[n->count++] = carry;
        }
    }
    while (n->count > 0 && n->at[n->count - 1] == 0) {
        n->count--;
    }
}

// decimal_places when all of it fits 128 bits: mantissa * 2**exponent * 10**places,
// which is what people print. False: it does not.
static bool few_places(uint64_t mantissa, int exponent, int places, Decimal *out)
{
    if (places < 0 || places > 19 || exponent > 0 || exponent < -127) {
        return false;
    }
    unsigned __int128 product = (unsigned __int128)mantissa * powers_of_ten[places];
    unsigned __int128 rounded = product >> -exponent;
    unsigned __int128 unit = (unsigned __int128)1 << -exponent;
    unsigned __int128 rest = product & (unit - 1);
    rounded += rest > unit / 2 || (rest != 0 && rest == unit / 2 && (rounded & 1) != 0);
    if (rounded >> 64 != 0) {
        return false;
    }
    char text[20];
    char *at = text + sizeof text;
    for (uint64_t n = (uint64_t)rounded; n != 0; n /= 10) {
        *--at = (char)('0' + n % 10);
    }
    out->count = (int)(text + sizeof text - at);
    out->point = out->count == 0 ? 1 : out->count - places;
    memcpy(out->digits, at, (size_t)out->count);
    return true;
}

void decimal_places(double value, int places, Decimal *out)
{
    out->count = 0;
    out->point = 1;
    if (value == 0 || places < -310) {
        return;
    }
    if (places > DECIMAL_PLACES_MAX) {
        places = DECIMAL_PLACES_MAX;
    }
    int exponent;
    uint64_t mantissa = take_apart(fabs(value), &exponent);
    if (few_places(mantissa, exponent, places, out)) {
        return;
    }
    Big n, d;
    big_set(&n, mantissa);
    big_set(&d, 1);
    if (exponent >= 0 && places > 0) {
        places = 0; // an integer, perhaps a huge one
    }
    big_shift(exponent >= 0 ? &n : &d, exponent >= 0 ? exponent : -exponent);
    big_multiply_power(places >= 0 ? &n : &d, places >= 0 ? places : -places);
    divide_rounding(&n, &d);
    if (n.count == 0) {
        return;
    }
    unsigned char digits[BIG_LIMBS * 20];
    size_t length = mpn_get_str(digits, 10, n.at, n.count);
    size_t skipped = 0;
    while (digits[skipped] == 0) {
        skipped++;
    }
    out->count = (int)(length - skipped);
    out->point = out->count - places;
    for (int i = 0; i < out->count; i++) {
        out->digits[i] = (char)('0' + digits[skipped + (size_t)i]);
    }
}

static bool is_power_of_ten(const Decimal *decimal)
{
    for (int i = 1; i < decimal->count; i++) {
        if (decimal->digits[i] != '0') {
            return false;
        }
    }
    return decimal->count > 0 && decimal->digits[0] == '1';
}

void decimal_significant(double value, int count, Decimal *out)
{
    out->count = 0;
    out->point = 1;
    if (value == 0) {
        return;
    }
    int point = (int)floor(log10(fabs(value))) + 1; // may be off by one
    decimal_places(value, count - point, out);
    if (out->count != 0 && out->point == point + 1) {
        // One digit too many: the estimate was low, or rounding carried. Rounding again
        // at the right place is right for both.
        decimal_places(value, count - point - 1, out);
    } else if (out->count == 0 || out->point < point || is_power_of_ten(out)) {
        // One too few: the estimate was high. Where it was high and rounding carried
        // (1e-7 is a little less than that), a power of ten hides it; where it was
        // right, the digit more is cut off again.
        decimal_places(value, count - point + 1, out);
    }
    if (out->count > count) { // a carry: the digit more is a 0
        out->count = count;
    }
}

// --- from digits ---

static bool parse_small(const char *digits, size_t count, int64_t exponent, double *out)
{
    if (count > 15 || exponent > 22 || exponent < -22) {
        return false;
    }
    // Integers below 10**15 and powers of ten up to 10**22 are exact doubles: one
    // operation rounds once.
    static const double powers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                    1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                    1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    uint64_t n = 0;
    for (size_t i = 0; i < count; i++) {
        n = n * 10 + (uint64_t)(digits[i] - '0');
    }
    *out = exponent < 0 ? (double)n / powers[-exponent] : (double)n * powers[exponent];
    return true;
}

#define PARSED_DIGITS 800 // beyond 767 a digit only tells whether the rest is zero

bool decimal_to_double(Runtime *rt, const char *digits, size_t count, int64_t exponent,
                       double *out)
{
    while (count > 0 && *digits == '0') {
        digits++;
        count--;
    }
    while (count > 0 && digits[count - 1] == '0') {
        count--;
        exponent++;
    }
    if (count == 0 || (int64_t)count + exponent < -330) {
        *out = 0.0;
        return true;
    }
    if ((int64_t)count + exponent > 310) {
        *out = INFINITY;
        return true;
    }
    if (parse_small(digits, count, exponent, out)) {
        return true;
    }
    unsigned char values[PARSED_DIGITS + 1];
    size_t used = count < PARSED_DIGITS ? count : PARSED_DIGITS;
    for (size_t i = 0; i < used; i++) {
        values[i] = (unsigned char)(digits[i] - '0');
    }
    exponent += (int64_t)(count - used);
    if (used < count) {
        values[used++] = 1; // the rest is not zero
        exponent--;
    }
    // Fewer than 801 digits have 42 limbs; 10**1131 has 59.
    Big n, d;
    n.count = (int)mpn_set_str(n.at, values, used, 10);
    big_set(&d, 1);
    big_multiply_power(exponent >= 0 ? &n : &d,
                       (int)(exponent >= 0 ? exponent : -exponent));
    Digits top = {n.at, (size_t)n.count, false, 0};
    Digits bottom = {d.at, (size_t)d.count, false, 0};
    return digits_ratio(rt, &top, &bottom, out);
}
