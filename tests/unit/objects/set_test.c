#include "objects/set.h"

#include "fixture.h"
#include "objects/set_table.h"

static uint32_t random_number(uint32_t *state)
{
    *state = *state * 1664525 + 1013904223;
    return *state >> 8;
}

static uint32_t mix(uint32_t sum, Ref ref)
{
    Set *set = (Set *)ref_object(ref);
    for (size_t i = set_next_live(set, 0); i <= set->mask;
         i = set_next_live(set, i + 1)) {
        int64_t number = 0;
        int_small(peek(set->entries[i].key), &number);
        sum = sum * 31 + (uint32_t)number + 1;
    }
    return sum;
}

static uint32_t mix_result(Runtime *rt, uint32_t sum, BinaryOp op, Ref *a, Ref *b)
{
    Ref result = binary_op(rt, op, a, b);
    sum = mix(sum, result);
    drop(rt, result);
    return sum;
}

static void change(Runtime *rt, Ref *s, Ref *t, uint32_t i, uint32_t op,
                   uint32_t number)
{
    Set *set = (Set *)ref_object(*s);
    Ref key = int_new(rt, number);
    if (op < 4) {
        cr_assert(set_add_take(rt, set, key));
    } else if (op == 4) {
        cr_assert(set_discard(rt, set, &key) >= 0);
    } else if (op == 5) {
        cr_assert(set_add_take(rt, (Set *)ref_object(*t), int_new(rt, number * 3)));
    } else if (i % 16 == 0) {
        Ref same = inplace_op(rt, op == 6 ? BIN_OR : BIN_SUB, s, t);
        cr_assert_eq(same.bits, s->bits);
        drop(rt, same);
    } else if (set->length > 0 && i % 5 == 0) {
        drop(rt, set_pop(set));
    }
}

// Sequences of random changes; the sums over the order of iteration were computed by
// CPython.
Test(set, order_of_iteration_is_cpython_s)
{
    static const struct {
        uint32_t seed, span, changes, length, sum;
    } rows[] = {
        {1, 10, 50, 11, 3378428668u},     {2, 100, 200, 47, 3894923291u},
        {3, 1000, 1000, 457, 79475833u},  {4, 100000, 3000, 1745, 3384184421u},
        {5, 50, 5000, 70, 3024497700u},   {6, 16000000, 20000, 11640, 3197832692u},
        {7, 300, 400, 111, 3245516723u},  {8, 16000000, 200000, 115453, 4124704389u},
        {9, 64, 100000, 90, 1896184040u},
    };
    Runtime *rt = fixture_runtime();
    for (size_t row = 0; row < sizeof rows / sizeof *rows; row++) {
        uint32_t state = rows[row].seed;
        Ref s = set_new(rt, T_SET, NULL);
        Ref t = set_new(rt, T_SET, NULL);
        for (uint32_t i = 0; i < rows[row].changes; i++) {
            uint32_t op = random_number(&state) % 8;
            change(rt, &s, &t, i, op, random_number(&state) % rows[row].span);
        }
        uint32_t sum = mix(mix(0, s), t);
        sum = mix_result(rt, sum, BIN_XOR, &s, &t);
        sum = mix_result(rt, sum, BIN_AND, &s, &t);
        sum = mix_result(rt, sum, BIN_SUB, &s, &t);
        sum = mix_result(rt, sum, BIN_OR, &s, &t);
        Ref frozen = set_new(rt, T_FROZENSET, &s);
        sum ^= (uint32_t)value_hash(rt, peek(frozen));
        cr_expect_eq(((Set *)ref_object(s))->length, rows[row].length, "row %zu", row);
        cr_expect_eq(sum, rows[row].sum, "row %zu", row);
        drop(rt, frozen);
        drop(rt, s);
        drop(rt, t);
    }
    fixture_end(rt);
}

Test(set, prints_as_cpython_does)
{
    Runtime *rt = fixture_runtime();
    CHECK_REPR(rt, make(rt, "{3, 1, 2}"), "{1, 2, 3}");
    CHECK_REPR(rt, set_new(rt, T_SET, NULL), "set()");
    Ref list = make(rt, "[100, 8, 16, 0]");
    CHECK_REPR(rt, set_new(rt, T_FROZENSET, &list), "frozenset({8, 16, 100, 0})");
    drop(rt, list);
    fixture_end(rt);
}

Test(set, a_second_equal_key_is_dropped)
{
    Runtime *rt = fixture_runtime();
    Ref first = make(rt, "1000");
    Ref kept = share(rt, &first);
    Ref set = set_new(rt, T_SET, NULL);
    cr_assert(set_add_take(rt, (Set *)ref_object(set), first));
    cr_assert(set_add_take(rt, (Set *)ref_object(set), make(rt, "1000")));
    cr_assert_eq(((Set *)ref_object(set))->length, 1);
    Ref popped = set_pop((Set *)ref_object(set));
    cr_assert_eq(popped.bits, kept.bits);
    drop(rt, popped);
    drop(rt, kept);
    drop(rt, set);
    fixture_end(rt);
}

Test(set, a_set_is_looked_up_as_its_frozenset)
{
    Runtime *rt = fixture_runtime();
    Ref inner = make(rt, "{1, 2}");
    Ref outer = set_new(rt, T_SET, NULL);
    cr_assert(
        set_add_take(rt, (Set *)ref_object(outer), set_new(rt, T_FROZENSET, &inner)));
    cr_assert_eq(set_contains(rt, (Set *)ref_object(outer), &inner), 1);
    cr_assert(!set_add_take(rt, (Set *)ref_object(outer), share(rt, &inner)));
    CHECK_ERROR(rt, E_TYPE_ERROR, "unhashable type: 'set'");
    drop(rt, call(rt, &outer, "remove", 1, inner));
    CHECK_REPR(rt, outer, "set()");
    fixture_end(rt);
}

Test(set, compares_as_a_subset)
{
    Runtime *rt = fixture_runtime();
    Ref small = make(rt, "{1, 2}");
    Ref large = make(rt, "{1, 2, 3}");
    cr_assert_eq(compare_truth(rt, CMP_LT, &small, &large), 1);
    cr_assert_eq(compare_truth(rt, CMP_GE, &small, &large), 0);
    cr_assert_eq(compare_truth(rt, CMP_NE, &small, &large), 1);
    cr_assert_eq(compare_truth(rt, CMP_LE, &small, &small), 1);
    CHECK_REPR(rt, call(rt, &large, "issuperset", 1, make(rt, "[1, 2, 1]")), "True");
    CHECK_REPR(rt, call(rt, &large, "isdisjoint", 1, make(rt, "[7, 3]")), "False");
    CHECK_REPR(
        rt, call(rt, &large, "intersection", 2, make(rt, "[3, 2]"), make(rt, "(2, 9)")),
        "{2}");
    drop(rt, small);
    drop(rt, large);
    fixture_end(rt);
}

Test(set, changing_while_iterating_is_an_error)
{
    Runtime *rt = fixture_runtime();
    Ref set = make(rt, "{1, 2}");
    Ref iterator = get_iter(rt, &set);
    drop(rt, iter_next(rt, &iterator));
    cr_assert(set_add_take(rt, (Set *)ref_object(set), make(rt, "3")));
    cr_assert(ref_is_error(iter_next(rt, &iterator)));
    CHECK_ERROR(rt, E_RUNTIME_ERROR, "Set changed size during iteration");
    drop(rt, iterator);
    drop(rt, set);
    fixture_end(rt);
}
