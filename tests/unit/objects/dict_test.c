#include "objects/dict.h"

#include <stdio.h>

#include "fixture.h"
#include "objects/list.h"

static Dict *dict_of(Ref ref)
{
    return (Dict *)ref_object(ref);
}

static uint32_t random_number(uint32_t *state)
{
    *state = *state * 1664525 + 1013904223;
    return *state >> 8;
}

static Ref key_for(Runtime *rt, uint32_t number, bool is_text)
{
    return is_text ? str_format(rt, "k%u", number) : int_new(rt, number);
}

// A million-odd random changes against a plain array, for ints and strs, over tables of
// all widths.
static void check_random_changes(uint32_t span, uint32_t changes, bool is_text)
{
    Runtime *rt = fixture_runtime();
    Ref ref = dict_new(rt);
    Dict *dict = dict_of(ref);
    int64_t *expected = calloc(span, sizeof *expected);
    size_t length = 0;
    uint32_t state = span;
    for (uint32_t i = 1; i <= changes; i++) {
        uint32_t number = random_number(&state) % span;
        uint32_t op = random_number(&state) % 4;
        Ref key = key_for(rt, number, is_text);
        if (op < 2) {
            length += expected[number] == 0;
            expected[number] = i;
            cr_assert(dict_set_take(rt, dict, key, int_new(rt, i)));
            continue;
        }
        Ref out = REF_UNBOUND;
        Lookup found = op == 2 ? dict_pop(rt, dict, &key, &out)
                               : dict_lookup(rt, dict, &key, &out);
        cr_assert_eq(found, expected[number] != 0 ? LOOKUP_FOUND : LOOKUP_MISSING);
        if (found == LOOKUP_FOUND) {
            int64_t value = 0;
            int_small(peek(out), &value);
            cr_assert_eq(value, expected[number]);
        }
        if (found == LOOKUP_FOUND && op == 2) {
            expected[number] = 0;
            length--;
        }
        drop(rt, out);
        drop(rt, key);
    }
    cr_assert_eq(dict->length, length);
    free(expected);
    drop(rt, ref);
    fixture_end(rt);
}

Test(dict, random_changes_small)
{
    check_random_changes(5, 1000, false);
}
Test(dict, random_changes_small_text)
{
    check_random_changes(8, 1000, true);
}
Test(dict, random_changes_medium)
{
    check_random_changes(300, 20000, false);
}
Test(dict, random_changes_medium_text)
{
    check_random_changes(300, 20000, true);
}
Test(dict, random_changes_large)
{
    check_random_changes(120000, 400000, false);
}
Test(dict, random_changes_large_text)
{
    check_random_changes(120000, 400000, true);
}

Test(dict, keeps_the_order_of_insertion)
{
    Runtime *rt = fixture_runtime();
    Ref dict = make(rt, "{'a': 1, 'b': 2, 'c': 3}");
    Ref key = make(rt, "'a'");
    cr_assert_eq(dict_delete(rt, dict_of(dict), &key), LOOKUP_FOUND);
    cr_assert(dict_set_take(rt, dict_of(dict), key, make(rt, "4")));
    cr_assert(dict_set_take(rt, dict_of(dict), make(rt, "'b'"), make(rt, "5")));
    CHECK_REPR(rt, call(rt, &dict, "popitem", 0), "('a', 4)");
    CHECK_REPR(rt, dict, "{'b': 5, 'c': 3}");
    fixture_end(rt);
}

Test(dict, the_first_of_equal_keys_stays)
{
    Runtime *rt = fixture_runtime();
    Ref dict = dict_new(rt);
    Ref first = make(rt, "1000");
    Ref same = share(rt, &first);
    cr_assert(dict_set_take(rt, dict_of(dict), first, REF_NONE));
    cr_assert(dict_set_take(rt, dict_of(dict), make(rt, "1000"), REF_TRUE));
    cr_assert_eq(dict_of(dict)->length, 1);
    cr_assert_eq(dict_of(dict)->entries[0].key.bits, same.bits);
    drop(rt, same);
    CHECK_REPR(rt, dict, "{1000: True}");
    fixture_end(rt);
}

Test(dict, names_are_found_without_user_code)
{
    Runtime *rt = fixture_runtime();
    Ref dict = dict_new(rt);
    for (uint32_t i = 0; i < 300; i++) {
        char text[16];
        int size = snprintf(text, sizeof text, "name%u", i);
        Str *name = str_intern_new(rt, text, (size_t)size);
        cr_assert_null(dict_find_str(dict_of(dict), name));
        cr_assert(dict_set_str_take(rt, dict_of(dict), name, int_new(rt, i)));
        cr_assert_eq(dict_find_str_index(dict_of(dict), name), i);
        Ref other = str_new(rt, text, (size_t)size); // equal, not interned
        str_hash(rt, (Str *)ref_object(other));
        cr_assert_not_null(dict_find_str(dict_of(dict), (Str *)ref_object(other)));
        drop(rt, other);
        object_release(rt, &name->base);
    }
    cr_assert(dict_delete_str(rt, dict_of(dict),
                              (Str *)ref_object(dict_of(dict)->entries[7].key)));
    cr_assert_eq(dict_of(dict)->length, 299);
    drop(rt, dict);
    fixture_end(rt);
}

Test(dict, keys_version_changes_with_the_keys_only)
{
    Runtime *rt = fixture_runtime();
    Ref dict = make(rt, "{'a': 1}");
    uint32_t version = dict_keys_version(rt, dict_of(dict));
    cr_assert_neq(version, 0);
    cr_assert(dict_set_take(rt, dict_of(dict), make(rt, "'a'"), make(rt, "2")));
    cr_assert_eq(dict_keys_version(rt, dict_of(dict)), version);
    cr_assert(dict_set_take(rt, dict_of(dict), make(rt, "'b'"), make(rt, "2")));
    cr_assert_neq(dict_keys_version(rt, dict_of(dict)), version);
    drop(rt, dict);
    fixture_end(rt);
}

Test(dict, update_takes_mappings_and_pairs)
{
    Runtime *rt = fixture_runtime();
    Ref dict = make(rt, "{'a': 1}");
    drop(rt, call(rt, &dict, "update", 1, make(rt, "{'b': 2, 'a': 3}")));
    drop(rt, call(rt, &dict, "update", 1, make(rt, "[('c', 4), 'de']")));
    CHECK_REPR(rt, share(rt, &dict), "{'a': 3, 'b': 2, 'c': 4, 'd': 'e'}");
    cr_assert(ref_is_error(call(rt, &dict, "update", 1, make(rt, "[(1, 2, 3)]"))));
    CHECK_ERROR(rt, E_VALUE_ERROR,
                "dictionary update sequence element #0 has length 3; 2 is required");
    cr_assert(ref_is_error(call(rt, &dict, "update", 1, make(rt, "[1]"))));
    CHECK_ERROR(rt, E_TYPE_ERROR,
                "cannot convert dictionary update sequence element #0 to a sequence");
    drop(rt, dict);
    fixture_end(rt);
}

Test(dict, views_are_sets)
{
    Runtime *rt = fixture_runtime();
    Ref dict = make(rt, "{1: 'a', 2: 'b', 3: 'c'}");
    Ref keys = call(rt, &dict, "keys", 0);
    Ref items = call(rt, &dict, "items", 0);
    Ref list = make(rt, "[2, 3, 4]");
    CHECK_REPR(rt, binary_op(rt, BIN_AND, &keys, &list), "{2, 3}");
    CHECK_REPR(rt, binary_op(rt, BIN_OR, &keys, &list), "{1, 2, 3, 4}");
    CHECK_REPR(rt, binary_op(rt, BIN_SUB, &keys, &list), "{1}");
    CHECK_REPR(rt, binary_op(rt, BIN_XOR, &keys, &list), "{1, 4}");
    CHECK_REPR(rt, share(rt, &items), "dict_items([(1, 'a'), (2, 'b'), (3, 'c')])");
    Ref pair = make(rt, "(2, 'b')");
    cr_assert_eq(contains(rt, &items, &pair), 1);
    Ref set = make(rt, "{1, 2, 3}");
    cr_assert_eq(compare_truth(rt, CMP_EQ, &keys, &set), 1);
    drop(rt, set);
    drop(rt, pair);
    drop(rt, list);
    drop(rt, items);
    drop(rt, keys);
    drop(rt, dict);
    fixture_end(rt);
}

Test(dict, changing_while_iterating_is_an_error)
{
    Runtime *rt = fixture_runtime();
    Ref dict = make(rt, "{1: 2, 3: 4}");
    Ref iterator = get_iter(rt, &dict);
    drop(rt, iter_next(rt, &iterator));
    cr_assert(dict_set_take(rt, dict_of(dict), make(rt, "5"), REF_NONE));
    cr_assert(ref_is_error(iter_next(rt, &iterator)));
    CHECK_ERROR(rt, E_RUNTIME_ERROR, "dictionary changed size during iteration");
    drop(rt, iterator);
    drop(rt, dict);
    fixture_end(rt);
}

Test(dict, a_missing_key_is_the_error_s_argument)
{
    Runtime *rt = fixture_runtime();
    Ref dict = dict_new(rt);
    Ref key = make(rt, "'x'");
    cr_assert(ref_is_error(get_item(rt, &dict, &key)));
    CHECK_ERROR(rt, E_KEY_ERROR, "'x'");
    cr_assert(ref_is_error(call(rt, &dict, "popitem", 0)));
    CHECK_ERROR(rt, E_KEY_ERROR, "'popitem(): dictionary is empty'");
    drop(rt, key);
    drop(rt, dict);
    fixture_end(rt);
}

Test(dict, out_of_memory_leaves_it_whole)
{
    Runtime *rt = fixture_runtime();
    for (uint64_t n = 1; n < 40; n++) {
        Ref dict = dict_new(rt);
        heap_inject_fault(rt->heap, n, true);
        uint32_t i = 0;
        while (i < 200 &&
               dict_set_take(rt, dict_of(dict), int_new(rt, i), int_new(rt, i))) {
            i++;
        }
        heap_inject_fault(rt->heap, 0, false);
        if (is_pending(rt)) {
            cr_assert(pending_matches(rt, E_MEMORY_ERROR));
            pending_clear(rt);
        }
        cr_assert_eq(dict_of(dict)->length, i);
        for (uint32_t j = 0; j < 200; j++) {
            Ref key = int_new(rt, j);
            cr_assert_eq(dict_contains(rt, dict_of(dict), &key),
                         j < i ? LOOKUP_FOUND : LOOKUP_MISSING);
        }
        drop(rt, dict);
    }
    fixture_end(rt);
}

Test(dict, two_hundred_thousand_names_fit_20_megabytes)
{
    Runtime *rt = fixture_runtime();
    size_t before = heap_bytes_used(rt->heap);
    Ref dict = dict_new(rt);
    for (uint32_t i = 0; i < 200000; i++) {
        cr_assert(dict_set_take(rt, dict_of(dict), str_format(rt, "key%u", i),
                                int_new(rt, i)));
    }
    size_t used = heap_bytes_used(rt->heap) - before;
    cr_assert_leq(used, 20u << 20, "%zu bytes", used);
    drop(rt, dict);
    fixture_end(rt);
}
