#include "objects/unicode.h"

#include <criterion/criterion.h>

Test(unicode, classes_that_differ_from_the_category)
{
    cr_assert(unicode_is_lower(
        0xaa)); // feminine ordinal: a letter of no case, but Other_Lowercase
    cr_assert(unicode_is_upper(0x2160)); // roman numeral one
    cr_assert(unicode_is_digit(0xb2));   // superscript two
    cr_assert_not(unicode_is_decimal(0xb2));
    cr_assert(unicode_is_numeric(0x4e09)); // three, an ideograph
    cr_assert(unicode_is_id_start(0x2118));
    cr_assert_not(unicode_is_id_start(0x37a));
    cr_assert_not(unicode_is_printable(0xa0));
    cr_assert(unicode_is_printable(' '));
    cr_assert_not(unicode_is_printable(0xd800));
    cr_assert(unicode_is_space(0x1c));
}

Test(unicode, decimal_values)
{
    cr_assert_eq(unicode_decimal_value('7'), 7);
    cr_assert_eq(unicode_decimal_value(0x663), 3);
    cr_assert_eq(unicode_decimal_value(0x1d7d9), 1);
    cr_assert_eq(unicode_decimal_value('a'), -1);
    cr_assert_eq(unicode_decimal_value(0xb2), -1);
}

Test(unicode, case_mappings_may_expand)
{
    uint32_t out[UNICODE_EXPANSION];
    cr_assert_eq(unicode_upper(0x390, out), 3);
    cr_assert_eq(unicode_upper(0xdf, out), 2);
    cr_assert_eq(unicode_lower(0x130, out), 2);
    cr_assert_eq(unicode_fold(0xfb03, out), 3);
    cr_assert_eq(unicode_title(0x1c6, out), 1);
    cr_assert_eq(out[0], 0x1c5);
}
