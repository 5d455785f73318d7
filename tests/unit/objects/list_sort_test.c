#include "fixture.h"
#include "objects/list.h"
#include "objects/tuple.h"

static uint32_t random_number(uint32_t *state)
{
    *state = *state * 1664525 + 1013904223;
    return *state >> 8;
}

static void sort(Runtime *rt, Ref list, bool reverse)
{
    Ref none = REF_NONE;
    cr_assert(list_sort(rt, (List *)ref_object(list), &none, reverse));
}

// (number % modulus, position) for every position, shaped by `kind`: random, runs,
// descending, equal.
static Ref make_pairs(Runtime *rt, size_t count, int kind)
{
    uint32_t state = (uint32_t)(count * 7 + (size_t)kind);
    Ref list = list_new(rt, count);
    for (size_t i = 0; i < count; i++) {
        int64_t number = kind == 0   ? random_number(&state) % 50
                         : kind == 1 ? (int64_t)(i % 97)
                         : kind == 2 ? (int64_t)(count - i / 3)
                                     : random_number(&state) % 2;
        Ref items[2] = {int_new(rt, number), int_new(rt, (int64_t)i)};
        cr_assert(list_append_take(rt, (List *)ref_object(list),
                                   tuple_from_take(rt, items, 2)));
    }
    return list;
}

static int64_t part(List *list, size_t i, size_t which)
{
    int64_t number = -1;
    int_small(peek(((Tuple *)ref_object(list->items[i]))->items[which]),
              &number); // perhaps boxed by comparing
    return number;
}

Test(list_sort, is_stable_and_complete_for_all_shapes)
{
    Runtime *rt = fixture_runtime();
    for (int kind = 0; kind < 4; kind++) {
        for (size_t count = 0; count < 3000; count = count * 3 / 2 + 1) {
            Ref list = make_pairs(rt, count, kind);
            List *items = (List *)ref_object(list);
            sort(rt, list, false); // by number, then by position: what a stable sort by
                                   // number gives
            for (size_t i = 1; i < count; i++) {
                bool ordered = part(items, i - 1, 0) < part(items, i, 0) ||
                               (part(items, i - 1, 0) == part(items, i, 0) &&
                                part(items, i - 1, 1) < part(items, i, 1));
                cr_assert(ordered, "kind %d, count %zu, at %zu", kind, count, i);
            }
            drop(rt, list);
        }
    }
    fixture_end(rt);
}

Test(list_sort, equal_items_keep_their_order_in_both_directions)
{
    Runtime *rt = fixture_runtime();
    for (size_t count = 2; count < 2000; count = count * 2 + 1) {
        Ref numbers = list_new(rt, count);
        uint32_t state = 5;
        Ref before[2000];
        for (size_t i = 0; i < count; i++) { // boxed: objects that can be told apart
            Ref number = int_new(rt, 1000 + random_number(&state) % 10);
            before[i] = share(rt, &number);
            cr_assert(list_append_take(rt, (List *)ref_object(numbers), number));
        }
        sort(rt, numbers, true);
        List *list = (List *)ref_object(numbers);
        for (size_t i = 1; i < count; i++) {
            Ref *a = &list->items[i - 1];
            Ref *b = &list->items[i];
            cr_assert(int_compare(peek(*a), peek(*b)) >= 0);
            if (int_compare(peek(*a), peek(*b)) == 0) {
                size_t at_a = 0, at_b = 0;
                while (before[at_a].bits != a->bits) {
                    at_a++;
                }
                while (before[at_b].bits != b->bits) {
                    at_b++;
                }
                cr_assert_lt(at_a, at_b);
            }
        }
        for (size_t i = 0; i < count; i++) {
            drop(rt, before[i]);
        }
        drop(rt, numbers);
    }
    fixture_end(rt);
}

Test(list_sort, strings_and_mixed_types)
{
    Runtime *rt = fixture_runtime();
    Ref words = make(rt, "['pear', 'fig', 'apple', 'figs', '']");
    sort(rt, words, false);
    CHECK_REPR(rt, words, "['', 'apple', 'fig', 'figs', 'pear']");
    Ref mixed = make(rt, "[3, 'a', 1]");
    Ref none = REF_NONE;
    cr_assert(!list_sort(rt, (List *)ref_object(mixed), &none, false));
    CHECK_ERROR(rt, E_TYPE_ERROR,
                "'<' not supported between instances of 'str' and 'int'");
    CHECK_REPR(rt, mixed, "[3, 'a', 1]");
    fixture_end(rt);
}

Test(list_sort, all_items_survive_an_error_in_the_middle)
{
    Runtime *rt = fixture_runtime();
    Ref list = make_pairs(rt, 500, 0);
    List *items = (List *)ref_object(list);
    Ref none = REF_NONE;
    replace_ref_take(rt, &items->items[400], make(rt, "('a', 400)"));
    cr_assert(!list_sort(rt, items, &none, false));
    pending_clear(rt);
    bool seen[500] = {false};
    for (size_t i = 0; i < 500; i++) {
        seen[part(items, i, 1)] = true;
    }
    for (size_t i = 0; i < 500; i++) {
        cr_assert(seen[i]);
    }
    drop(rt, list);
    fixture_end(rt);
}

Test(list_sort, numbers_of_any_range)
{
    Runtime *rt = fixture_runtime();
    for (unsigned bits = 1; bits <= 62; bits += 7) {
        for (size_t count = 200; count < 3000; count = count * 3) {
            Ref list = list_new(rt, count);
            uint32_t state = bits;
            uint64_t sum = 0;
            for (size_t i = 0; i < count; i++) {
                uint64_t number = (uint64_t)random_number(&state) << 40 ^
                                  (uint64_t)random_number(&state) << 20 ^
                                  random_number(&state);
                int64_t value =
                    (int64_t)(number >> (63 - bits)) - ((int64_t)1 << (bits - 1));
                sum += (uint64_t)value;
                Ref item = ref_immediate(value);
                cr_assert(list_append_take(rt, (List *)ref_object(list), item));
            }
            sort(rt, list, bits % 2 == 0);
            Ref *items = ((List *)ref_object(list))->items;
            for (size_t i = 0; i < count; i++) {
                sum -= (uint64_t)immediate_int(peek(items[i]));
                if (i > 0) {
                    cr_assert_eq(int_compare(peek(items[i - 1]), peek(items[i])) ==
                                     (bits % 2 == 0 ? -1 : 1),
                                 0);
                }
            }
            cr_assert_eq(sum, 0);
            drop(rt, list);
        }
    }
    fixture_end(rt);
}
