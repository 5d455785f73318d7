// Prints power_table.h, for decimal.c: the powers of ten from 10**-292 to 10**324 as
// 128-bit numbers with the highest bit set, rounded up.
#include <gmp.h>
#include <stdio.h>

enum { FIRST = -292, LAST = 324 };

static void print_half(const mpz_t number, int shift)
{
    mpz_t half;
    mpz_init(half);
    mpz_tdiv_q_2exp(half, number, (mp_bitcnt_t)shift);
    mpz_tdiv_r_2exp(half, half, 64);
    gmp_printf("0x%016Zx", half);
    mpz_clear(half);
}

static void print_power(int exponent)
{
    mpz_t number, one;
    mpz_inits(number, one, NULL);
    mpz_ui_pow_ui(number, 10, (unsigned long)(exponent < 0 ? -exponent : exponent));
    if (exponent < 0) { // 2**1200 has digits enough
        mpz_set_ui(one, 1);
        mpz_mul_2exp(one, one, 1200);
        mpz_cdiv_q(number, one, number);
    }
    int spare = (int)mpz_sizeinbase(number, 2) - 128;
    if (spare > 0) {
        mpz_cdiv_q_2exp(number, number, (mp_bitcnt_t)spare);
    } else {
        mpz_mul_2exp(number, number, (mp_bitcnt_t)-spare);
    }
    printf("    {");
    print_half(number, 64);
    printf(", ");
    print_half(number, 0);
    printf("},\n");
    mpz_clears(number, one, NULL);
}

int main(void)
{
    printf("enum { FIRST_POWER = %d, LAST_POWER = %d };\n", FIRST, LAST);
    printf(
        "static const struct Power {\n    uint64_t high, low;\n} power_table[] = {\n");
    for (int exponent = FIRST; exponent <= LAST; exponent++) {
        print_power(exponent);
    }
    printf("};\n");
    return 0;
}
