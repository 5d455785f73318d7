#include "objects/decimal.h"

#include <math.h>
#include <string.h>

#include "objects/int_parts.h"

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

// a -= b, which is not larger
static void big_subtract(Big *a, const Big *b)
{
    mpn_sub(a->at, a->at, a->count, b->at, b->count);
    while (a->count > 0 && a->at[a->count - 1] == 0) {
        a->count--;
    }
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

// Most numbers people write have few digits: n / 10**k with n below 10**15 and a small
// k. Division of two exact doubles rounds correctly, so such an n reads back as the
// value; and no other number of 15 digits does.
static bool find_short(double value, Decimal *out)
{
    if (value >= 1e15 || value < 1e-5) {
        return false;
    }
    double power = 1.0;
    for (int places = 0; places <= 15; places++, power *= 10.0) {
        double scaled = value * power;
        if (scaled >= 1e15) {
            return false;
        }
        double whole = nearbyint(scaled);
        if (whole / power == value) {
            set_integer(out, (uint64_t)whole, -places);
            return true;
        }
    }
    return false;
}

// Steele and White's and Dybvig's free-format generation: the value is r / s, and every
// number between (r - low) / s and (r + high) / s reads back as the value; the ends do
// when the mantissa is even.
typedef struct Generation {
    Big r, s, low, high;
    bool ends_included;
} Generation;

static void start_generation(Generation *g, uint64_t mantissa, int exponent)
{
    // Below a power of two the next double is only half as far away.
    int narrow = mantissa == (uint64_t)1 << 52 && exponent > -1074;
    big_set(&g->r, mantissa);
    big_set(&g->s, 1);
    big_set(&g->low, 1);
    big_set(&g->high, 1);
    big_shift(&g->r, 1 + narrow + (exponent > 0 ? exponent : 0));
    big_shift(&g->s, 1 + narrow + (exponent < 0 ? -exponent : 0));
    big_shift(&g->low, exponent > 0 ? exponent : 0);
    big_shift(&g->high, narrow + (exponent > 0 ? exponent : 0));
    g->ends_included = (mantissa & 1) == 0;
}

static bool reaches_high(const Generation *g)
{
    int order = big_compare_sum(&g->r, &g->high, &g->s);
    return order > 0 || (order == 0 && g->ends_included);
}

static bool reaches_low(const Generation *g)
{
    int order = big_compare(&g->r, &g->low);
    return order < 0 || (order == 0 && g->ends_included);
}

static void scale_generation(Generation *g, int power)
{
    if (power >= 0) {
        big_multiply_power(&g->s, power);
    } else {
        big_multiply_power(&g->r, -power);
        big_multiply_power(&g->low, -power);
        big_multiply_power(&g->high, -power);
    }
}

static int next_digit(Generation *g)
{
    int digit = 0;
    while (big_compare(&g->r, &g->s) >= 0) {
        big_subtract(&g->r, &g->s);
        digit++;
    }
    return digit;
}

void decimal_shortest(double value, Decimal *out)
{
    value = fabs(value);
    out->count = 0;
    out->point = 1;
    if (value == 0 || find_short(value, out)) {
        return;
    }
    int exponent;
    uint64_t mantissa = take_apart(value, &exponent);
    Generation g;
    start_generation(&g, mantissa, exponent);
    // The point's place from below; one step corrects it.
    int point = (int)ceil(log10(value) - 1e-10);
    scale_generation(&g, point);
    if (reaches_high(&g)) {
        point++;
        big_multiply(&g.s, 10);
    }
    out->point = point;
    for (;;) {
        big_multiply(&g.r, 10);
        big_multiply(&g.low, 10);
        big_multiply(&g.high, 10);
        int digit = next_digit(&g);
        bool low = reaches_low(&g);
        bool high = reaches_high(&g);
        if (low || high) {
            if (low && high) {
                int order = big_compare_sum(&g.r, &g.r, &g.s);
                digit += order > 0 || (order == 0 && (digit & 1) != 0);
            } else {
                digit += high;
            }
            out->digits[out->count++] = (char)('0' + digit);
            return;
        }
        out->digits[out->count++] = (char)('0' + digit);
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
    Big n, d;
    big_set(&n, take_apart(fabs(value), &exponent));
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
