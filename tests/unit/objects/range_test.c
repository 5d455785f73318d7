#include "objects/range.h"

#include "fixture.h"
#include "objects/list.h"
#include "objects/slice.h"

static Ref range_of(Runtime *rt, const char *start, const char *stop, const char *step)
{
    Ref a = make(rt, start);
    Ref b = make(rt, stop);
    Ref c = make(rt, step);
    Ref range = range_new(rt, &a, &b, &c);
    drop(rt, a);
    drop(rt, b);
    drop(rt, c);
    return range;
}

static Ref item(Runtime *rt, Ref range, Ref key)
{
    Ref result = get_item(rt, &range, &key);
    drop(rt, key);
    drop(rt, range);
    return result;
}

static Ref to_list(Runtime *rt, Ref range)
{
    Ref list = list_from_iterable(rt, &range);
    drop(rt, range);
    return list;
}

static Ref cut(Runtime *rt, const char *start, const char *stop, const char *step)
{
    return slice_new_take(rt, make(rt, start), make(rt, stop), make(rt, step));
}

Test(range, lists_its_numbers)
{
    Runtime *rt = fixture_runtime();
    CHECK_REPR(rt, to_list(rt, range_of(rt, "0", "10", "3")), "[0, 3, 6, 9]");
    CHECK_REPR(rt, to_list(rt, range_of(rt, "5", "-5", "-4")), "[5, 1, -3]");
    CHECK_REPR(rt, to_list(rt, range_of(rt, "5", "5", "1")), "[]");
    CHECK_REPR(rt,
               to_list(rt, range_of(rt, "100000000000000000000",
                                    "100000000000000000005", "2")),
               "[100000000000000000000, 100000000000000000002, 100000000000000000004]");
    CHECK_REPR(
        rt,
        to_list(rt, range_of(rt, "4611686018427387902", "4611686018427387906", "1")),
        "[4611686018427387902, 4611686018427387903, 4611686018427387904, "
        "4611686018427387905]");
    fixture_end(rt);
}

Test(range, is_indexed_and_sliced)
{
    Runtime *rt = fixture_runtime();
    CHECK_REPR(rt, item(rt, range_of(rt, "0", "10", "3"), make(rt, "-1")), "9");
    CHECK_REPR(rt,
               item(rt, range_of(rt, "0", "1000000000000000000000", "7"),
                    make(rt, "100000000000000000000")),
               "700000000000000000000");
    CHECK_REPR(rt, item(rt, range_of(rt, "0", "10", "1"), cut(rt, "2", "None", "3")),
               "range(2, 10, 3)");
    CHECK_REPR(rt,
               item(rt, range_of(rt, "0", "10", "1"), cut(rt, "None", "None", "-1")),
               "range(9, -1, -1)");
    CHECK_REPR(rt, item(rt, range_of(rt, "0", "10", "3"), cut(rt, "1", "-1", "None")),
               "range(3, 9, 3)");
    cr_assert(ref_is_error(item(rt, range_of(rt, "0", "10", "1"), make(rt, "10"))));
    CHECK_ERROR(rt, E_INDEX_ERROR, "range object index out of range");
    cr_assert(ref_is_error(range_of(rt, "0", "10", "0")));
    CHECK_ERROR(rt, E_VALUE_ERROR, "range() arg 3 must not be zero");
    fixture_end(rt);
}

Test(range, contains_without_walking)
{
    Runtime *rt = fixture_runtime();
    Ref range = range_of(rt, "0", "1000000000000000000000000", "5");
    Ref in = make(rt, "500000000000000000000005");
    Ref out = make(rt, "500000000000000000000006");
    cr_assert_eq(contains(rt, &range, &in), 1);
    cr_assert_eq(contains(rt, &range, &out), 0);
    CHECK_REPR(rt, call(rt, &range, "index", 1, in), "100000000000000000000001");
    CHECK_REPR(rt, call(rt, &range, "count", 1, out), "0");
    drop(rt, range);
    fixture_end(rt);
}

Test(range, equality_is_of_the_numbers)
{
    Runtime *rt = fixture_runtime();
    Ref a = range_of(rt, "0", "10", "3");
    Ref b = range_of(rt, "0", "12", "3");
    Ref c = range_of(rt, "5", "5", "1");
    Ref d = range_of(rt, "9", "3", "2");
    cr_assert_eq(compare_truth(rt, CMP_EQ, &a, &b), 1);
    cr_assert_eq(value_hash(rt, peek(a)), value_hash(rt, peek(b)));
    cr_assert_eq(compare_truth(rt, CMP_EQ, &c, &d), 1);
    cr_assert_eq(compare_truth(rt, CMP_EQ, &a, &d), 0);
    drop(rt, a);
    drop(rt, b);
    drop(rt, c);
    drop(rt, d);
    fixture_end(rt);
}

Test(range, a_list_of_a_million_is_eight_megabytes)
{
    Runtime *rt = fixture_runtime();
    Ref range = range_of(rt, "0", "1000000", "1");
    Ref list = list_from_iterable(rt, &range);
    cr_assert_eq(((List *)ref_object(list))->capacity, 1000000);
    drop(rt, list);
    drop(rt, range);
    fixture_end(rt);
}
