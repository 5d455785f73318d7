#include "objects/float.h"

#include <math.h>
#include <string.h>

#include "fixture.h"
#include "objects/number_format.h"

static void check_shortest(double value, const char *wanted)
{
    char text[32];
    size_t size = float_shortest(value, text);
    cr_assert_eq(size, strlen(wanted), "%s", wanted);
    cr_assert_eq(memcmp(text, wanted, size), 0, "%s", wanted);
}

Test(float, prints_the_shortest_digits_that_read_back)
{
    check_shortest(0.1, "0.1");
    check_shortest(1e16, "1e+16");
    check_shortest(123456789012345680.0, "1.2345678901234568e+17");
    check_shortest(0.0001, "0.0001");
    check_shortest(0.00001, "1e-05");
    check_shortest(5e-324, "5e-324");
    check_shortest(1.7976931348623157e308, "1.7976931348623157e+308");
    check_shortest(9007199254740993.0, "9007199254740992.0");
    check_shortest(0x1p-44, "5.684341886080802e-14");
    check_shortest(-0.0, "-0.0");
    check_shortest(-INFINITY, "-inf");
}

Test(float, reads_exactly)
{
    Runtime *rt = fixture_runtime();
    static const struct {
        const char *text;
        double value;
    } rows[] = {
        {" 1_0.5e1 ", 105.0},
        {"9007199254740993", 9007199254740992.0},
        {"9007199254740993.00000000000000000000000000000000000001", 9007199254740994.0},
        {"2.4703282292062327e-324", 0.0},
        {"2.4703282292062328e-324", 5e-324},
        {"1e400", INFINITY},
        {"-InFinity", -INFINITY}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Ref number = float_parse(rt, rows[i].text, strlen(rows[i].text));
        cr_assert_eq(float_value(peek(number)), rows[i].value, "%s", rows[i].text);
        drop(rt, number);
    }
    cr_assert(ref_is_error(float_parse(rt, "1__0", 4)));
    CHECK_ERROR(rt, E_VALUE_ERROR, "could not convert string to float: '1__0'");
    fixture_end(rt);
}

Test(float, compares_with_ints_exactly)
{
    Runtime *rt = fixture_runtime();
    Ref d = float_new(rt, 9007199254740992.0);
    Ref n = ref_immediate(9007199254740993);
    cr_assert_eq(compare_truth(rt, CMP_EQ, &d, &n), 0);
    cr_assert_eq(compare_truth(rt, CMP_LT, &d, &n), 1);
    cr_assert_eq(compare_truth(rt, CMP_GT, &n, &d), 1);
    drop(rt, d);
    fixture_end(rt);
}

Test(float, hashes_like_the_equal_int)
{
    cr_assert_eq(float_hash(1.0), 1);
    cr_assert_eq(float_hash(-1.0), -2);
    cr_assert_eq(float_hash(0.5), 1152921504606846976);
    cr_assert_eq(float_hash(0x1p61), 1);
    cr_assert_eq(float_hash(INFINITY), 314159);
}

static void check_format(Runtime *rt, Ref value, const char *spec, const char *wanted)
{
    Ref text = str_from(rt, spec);
    CHECK_REPR(rt, value_format(rt, &value, &text), wanted);
    drop(rt, text);
    drop(rt, value);
}

Test(float, formats_in_all_ways)
{
    Runtime *rt = fixture_runtime();
    check_format(rt, float_new(rt, 1234567.891), ",.2f", "'1,234,567.89'");
    check_format(rt, float_new(rt, 2.5), ".0f", "'2'");
    check_format(rt, float_new(rt, 0.000012345), ".3g", "'1.23e-05'");
    check_format(rt, float_new(rt, 100.0), "#.3g", "'100.'");
    check_format(rt, float_new(rt, -0.01), "z.1f", "'0.0'");
    check_format(rt, float_new(rt, 0.125), ".1%", "'12.5%'");
    check_format(rt, float_new(rt, 1.5), "*^9", "'***1.5***'");
    check_format(rt, ref_immediate(1234), "08,d", "'0,001,234'");
    check_format(rt, ref_immediate(-255), "#010x", "'-0x00000ff'");
    check_format(rt, ref_immediate(255), "_b", "'1111_1111'");
    check_format(rt, ref_immediate(65), "c", "'A'");
    fixture_end(rt);
}
