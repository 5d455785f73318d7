#include "objects/str_search.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <criterion/criterion.h>

static long find(const char *text, const char *part)
{
    const char *found = text_find(text, strlen(text), part, strlen(part));
    return found == NULL ? -1 : found - text;
}

static long rfind(const char *text, const char *part)
{
    const char *found = text_rfind(text, strlen(text), part, strlen(part));
    return found == NULL ? -1 : found - text;
}

Test(str_search, finds_the_first_and_the_last_place)
{
    cr_assert_eq(find("abcabc", "bc"), 1);
    cr_assert_eq(rfind("abcabc", "bc"), 4);
    cr_assert_eq(find("abc", ""), 0);
    cr_assert_eq(rfind("abc", ""), 3);
    cr_assert_eq(find("", "a"), -1);
    cr_assert_eq(rfind("", "a"), -1);
    cr_assert_eq(find("ab", "abc"), -1);
    cr_assert_eq(rfind("ab", "abc"), -1);
    cr_assert_eq(rfind("abab", "abab"), 0);
}

// Backwards, with a plain search to compare with, over all texts of two letters.
Test(str_search, backwards_agrees_with_a_plain_search)
{
    for (unsigned bits = 0; bits < 1u << 12; bits++) {
        char text[13] = {0};
        for (unsigned i = 0; i < 12; i++) {
            text[i] = (bits >> i & 1) != 0 ? 'b' : 'a';
        }
        const char *parts[] = {"ab", "aab", "abab", "bbbbb"};
        for (size_t p = 0; p < 4; p++) {
            long expected = -1;
            for (size_t i = 0; i < 12; i++) {
                if (strncmp(text + i, parts[p], strlen(parts[p])) == 0) {
                    expected = (long)i;
                }
            }
            cr_assert_eq(rfind(text, parts[p]), expected);
        }
    }
}

Test(str_search, counts_occurrences_that_do_not_overlap)
{
    cr_assert_eq(text_count("aaaaa", 5, "aa", 2, SIZE_MAX), 2);
    cr_assert_eq(text_count("aaaaa", 5, "a", 1, 3), 3);
    cr_assert_eq(text_count("", 0, "a", 1, SIZE_MAX), 0);
}

// Texts that make a naive search take quadratic time: here 10^11 steps.
Test(str_search, is_linear, .timeout = 20)
{
    size_t size = 1000000;
    size_t part_size = 200000;
    char *text = malloc(size);
    char *part = malloc(part_size);
    memset(text, 'a', size);
    memset(part, 'a', part_size);
    part[0] = 'b';
    cr_assert_null(text_rfind(text, size, part, part_size));
    part[0] = 'a';
    part[part_size - 1] = 'b';
    cr_assert_null(text_find(text, size, part, part_size));
    free(part);
    free(text);
}
