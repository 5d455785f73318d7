#include "objects/tuple.h"

#include "fixture.h"
#include "objects/slice.h"

Test(tuple, hash_is_cpython_s)
{
    Runtime *rt = fixture_runtime();
    static const struct {
        const char *spec;
        int64_t hash;
    } rows[] = {{"()", 5740354900026072187},
                {"(1,)", -6644214454873602895},
                {"(1, 2, 3)", 529344067295497451},
                {"((), (5, -1))", 609307839867734400}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Ref tuple = make(rt, rows[i].spec);
        cr_assert_eq(value_hash(rt, peek(tuple)), rows[i].hash, "%s", rows[i].spec);
        drop(rt, tuple);
    }
    fixture_end(rt);
}

Test(tuple, what_cannot_differ_is_the_same_object)
{
    Runtime *rt = fixture_runtime();
    Ref tuple = make(rt, "(1, 2)");
    Ref empty = make(rt, "()");
    Ref again = make(rt, "()");
    Ref all = slice_new_take(rt, REF_NONE, REF_NONE, REF_NONE);
    Ref copy = get_item(rt, &tuple, &all);
    Ref sum = binary_op(rt, BIN_ADD, &tuple, &empty);
    Ref one = make(rt, "1");
    Ref product = binary_op(rt, BIN_MUL, &tuple, &one);
    cr_assert_eq(empty.bits, again.bits);
    cr_assert_eq(copy.bits, tuple.bits);
    cr_assert_eq(sum.bits, tuple.bits);
    cr_assert_eq(product.bits, tuple.bits);
    drop(rt, product);
    drop(rt, sum);
    drop(rt, copy);
    drop(rt, all);
    drop(rt, again);
    drop(rt, empty);
    drop(rt, tuple);
    fixture_end(rt);
}

Test(tuple, prints_one_item_with_a_comma)
{
    Runtime *rt = fixture_runtime();
    CHECK_REPR(rt, make(rt, "(1,)"), "(1,)");
    CHECK_REPR(rt, make(rt, "('a', (), [2])"), "('a', (), [2])");
    fixture_end(rt);
}

Test(tuple, only_what_can_be_part_of_a_cycle_is_tracked)
{
    Runtime *rt = fixture_runtime();
    Ref plain = make(rt, "(1, 'a', (2, None))");
    Ref with_list = make(rt, "(1, [])");
    cr_assert((ref_object(plain)->flags & OBJECT_TRACKED) == 0);
    cr_assert((ref_object(with_list)->flags & OBJECT_TRACKED) != 0);
    drop(rt, plain);
    drop(rt, with_list);
    fixture_end(rt);
}

Test(tuple, a_number_taken_out_is_made_in_its_slot)
{
    Runtime *rt = fixture_runtime();
    Ref tuple = make(rt, "(1000, 2)");
    Ref zero = make(rt, "0");
    Ref first = get_item(rt, &tuple, &zero);
    Ref second = get_item(rt, &tuple, &zero);
    cr_assert(ref_is_object(first));
    cr_assert_eq(first.bits, second.bits);
    drop(rt, first);
    drop(rt, second);
    drop(rt, tuple);
    fixture_end(rt);
}

Test(tuple, chains_of_any_depth_die_without_a_stack)
{
    Runtime *rt = fixture_runtime();
    Ref chain = REF_NONE;
    for (int i = 0; i < 1000000; i++) {
        chain = tuple_from_take(rt, &chain, 1);
    }
    drop(rt, chain);
    fixture_end(rt);
}
