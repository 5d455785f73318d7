#include "lexer/names.h"

#include <criterion/criterion.h>
#include <string.h>

// The character of that name; 0 stands for none.
static uint32_t code_of(const char *name)
{
    uint32_t code = 0;
    bool is_found = names_lookup(name, strlen(name), &code);
    cr_assert_eq(is_found, code != 0, "%s", name);
    return code;
}

Test(names, finds_names_and_aliases_in_either_case)
{
    cr_assert_eq(code_of("BULLET"), 0x2022);
    cr_assert_eq(code_of("latin small letter e with acute"), 0xE9);
    cr_assert_eq(code_of("No-Break Space"), 0xA0);
    cr_assert_eq(code_of("LINE FEED"), 0x0A);
    cr_assert_eq(code_of("BELL"), 0x1F514);
    cr_assert_eq(code_of("VS256"), 0xE01EF);
}

Test(names, finds_the_ends_of_the_table)
{
    cr_assert_eq(code_of("ABACUS"), 0x1F9EE);
    cr_assert_eq(code_of("ZZ"), 0);
    cr_assert_eq(code_of("ZOMBIE"), 0x1F9DF);
    cr_assert_eq(code_of("ZWSP"), 0x200B);
    cr_assert_eq(code_of("A"), 0);
}

Test(names, knows_what_unicode_15_1_added)
{
    cr_assert_eq(code_of("IDEOGRAPHIC DESCRIPTION CHARACTER SUBTRACTION"), 0x31EF);
    cr_assert_eq(code_of("CJK UNIFIED IDEOGRAPH-2EBF0"), 0x2EBF0);
}

Test(names, follows_the_rules_for_ideographs)
{
    cr_assert_eq(code_of("CJK UNIFIED IDEOGRAPH-4E00"), 0x4E00);
    cr_assert_eq(code_of("CJK UNIFIED IDEOGRAPH-04E00"), 0x4E00);
    cr_assert_eq(code_of("CJK UNIFIED IDEOGRAPH-4e00"), 0);
    cr_assert_eq(code_of("cjk unified ideograph-4E00"), 0);
    cr_assert_eq(code_of("CJK UNIFIED IDEOGRAPH-0041"), 0);
    cr_assert_eq(code_of("CJK UNIFIED IDEOGRAPH-"), 0);
    cr_assert_eq(code_of("CJK COMPATIBILITY IDEOGRAPH-F900"), 0xF900);
}

Test(names, follows_the_rules_for_hangul_syllables)
{
    cr_assert_eq(code_of("HANGUL SYLLABLE GA"), 0xAC00);
    cr_assert_eq(code_of("HANGUL SYLLABLE GAG"), 0xAC01);
    cr_assert_eq(code_of("HANGUL SYLLABLE A"), 0xC544);
    cr_assert_eq(code_of("HANGUL SYLLABLE HIH"), 0xD7A3);
    cr_assert_eq(code_of("HANGUL SYLLABLE HIHX"), 0);
    cr_assert_eq(code_of("HANGUL SYLLABLE G"), 0);
    cr_assert_eq(code_of("HANGUL SYLLABLE "), 0);
}

Test(names, refuses_what_is_no_name)
{
    cr_assert_eq(code_of(""), 0);
    cr_assert_eq(code_of("<control>"), 0);
    cr_assert_eq(code_of("BULLET "), 0);
    cr_assert_eq(code_of("BULLE"), 0);
    cr_assert_eq(code_of("KEYCAP DIGIT ONE"), 0);
    cr_assert_eq(code_of("\xC3\xA9"), 0);
    char text[300];
    memset(text, 'A', sizeof text);
    uint32_t code;
    cr_assert(!names_lookup(text, sizeof text, &code));
}
