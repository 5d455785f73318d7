#include "objects/list.h"

#include "fixture.h"
#include "objects/slice.h"

static Ref slice_of(Runtime *rt, const char *start, const char *stop, const char *step)
{
    return slice_new_take(rt, make(rt, start), make(rt, stop), make(rt, step));
}

static Ref get_slice(Runtime *rt, const char *list, const char *start, const char *stop,
                     const char *step)
{
    Ref self = make(rt, list);
    Ref slice = slice_of(rt, start, stop, step);
    Ref result = get_item(rt, &self, &slice);
    drop(rt, slice);
    drop(rt, self);
    return result;
}

// list[start:stop:step] = values; values NULL: del. Returns the list.
static Ref set_slice(Runtime *rt, const char *list, const char *start, const char *stop,
                     const char *step, const char *values)
{
    Ref self = make(rt, list);
    Ref slice = slice_of(rt, start, stop, step);
    bool done = set_item_take(rt, &self, &slice,
                              values == NULL ? REF_UNBOUND : make(rt, values));
    drop(rt, slice);
    if (done) {
        return self;
    }
    drop(rt, self);
    return REF_ERROR;
}

Test(list, items_come_and_go_at_any_place)
{
    Runtime *rt = fixture_runtime();
    Ref list = make(rt, "[1, 1000, 'a']");
    drop(rt, call(rt, &list, "append", 1, make(rt, "(2, 3)")));
    drop(rt, call(rt, &list, "insert", 2, make(rt, "-100"), make(rt, "'first'")));
    drop(rt, call(rt, &list, "insert", 2, make(rt, "100"), make(rt, "'last'")));
    drop(rt, call(rt, &list, "extend", 1, make(rt, "{7: 8, 9: 10}")));
    CHECK_REPR(rt, call(rt, &list, "pop", 1, make(rt, "1")), "1");
    CHECK_REPR(rt, call(rt, &list, "pop", 0), "9");
    drop(rt, call(rt, &list, "remove", 1, make(rt, "1000")));
    CHECK_REPR(rt, call(rt, &list, "index", 1, make(rt, "'last'")), "3");
    CHECK_REPR(rt, call(rt, &list, "count", 1, make(rt, "(2, 3)")), "1");
    drop(rt, call(rt, &list, "reverse", 0));
    CHECK_REPR(rt, list, "[7, 'last', (2, 3), 'a', 'first']");
    fixture_end(rt);
}

Test(list, errors_have_cpython_s_words)
{
    Runtime *rt = fixture_runtime();
    Ref list = make(rt, "[]");
    Ref key = make(rt, "'a'");
    cr_assert(ref_is_error(call(rt, &list, "pop", 0)));
    CHECK_ERROR(rt, E_INDEX_ERROR, "pop from empty list");
    cr_assert(ref_is_error(call(rt, &list, "remove", 1, REF_NONE)));
    CHECK_ERROR(rt, E_VALUE_ERROR, "list.remove(x): x not in list");
    cr_assert(ref_is_error(call(rt, &list, "index", 1, make(rt, "5"))));
    CHECK_ERROR(rt, E_VALUE_ERROR, "5 is not in list");
    cr_assert(ref_is_error(get_item(rt, &list, &key)));
    CHECK_ERROR(rt, E_TYPE_ERROR, "list indices must be integers or slices, not str");
    cr_assert(ref_is_error(binary_op(rt, BIN_ADD, &list, &key)));
    CHECK_ERROR(rt, E_TYPE_ERROR, "can only concatenate list (not \"str\") to list");
    cr_assert(ref_is_error(binary_op(rt, BIN_MUL, &list, &key)));
    CHECK_ERROR(rt, E_TYPE_ERROR, "can't multiply sequence by non-int of type 'str'");
    cr_assert_eq(value_hash(rt, peek(list)), -1);
    CHECK_ERROR(rt, E_TYPE_ERROR, "unhashable type: 'list'");
    drop(rt, key);
    drop(rt, list);
    fixture_end(rt);
}

Test(list, slices_select)
{
    Runtime *rt = fixture_runtime();
    const char *digits = "[0, 1, 2, 3, 4]";
    CHECK_REPR(rt, get_slice(rt, digits, "1", "3", "None"), "[1, 2]");
    CHECK_REPR(rt, get_slice(rt, digits, "None", "None", "-1"), "[4, 3, 2, 1, 0]");
    CHECK_REPR(rt, get_slice(rt, digits, "-2", "None", "None"), "[3, 4]");
    CHECK_REPR(rt, get_slice(rt, digits, "3", "1", "None"), "[]");
    CHECK_REPR(rt, get_slice(rt, digits, "-100", "100000000000000000000", "2"),
               "[0, 2, 4]");
    CHECK_REPR(rt, get_slice(rt, digits, "10", "-10", "-3"), "[4, 1]");
    fixture_end(rt);
}

Test(list, slices_are_replaced_and_deleted)
{
    Runtime *rt = fixture_runtime();
    const char *digits = "[0, 1, 2, 3, 4]";
    CHECK_REPR(rt, set_slice(rt, digits, "1", "3", "None", "'abc'"),
               "[0, 'a', 'b', 'c', 3, 4]");
    CHECK_REPR(rt, set_slice(rt, digits, "3", "1", "None", "[9]"),
               "[0, 1, 2, 9, 3, 4]");
    CHECK_REPR(rt, set_slice(rt, digits, "None", "None", "2", "(7, 8, 9)"),
               "[7, 1, 8, 3, 9]");
    CHECK_REPR(rt, set_slice(rt, digits, "None", "None", "-2", "(7, 8, 9)"),
               "[9, 1, 8, 3, 7]");
    CHECK_REPR(rt, set_slice(rt, digits, "1", "4", "None", NULL), "[0, 4]");
    CHECK_REPR(rt, set_slice(rt, digits, "None", "None", "2", NULL), "[1, 3]");
    CHECK_REPR(rt, set_slice(rt, digits, "4", "None", "-3", NULL), "[0, 2, 3]");
    cr_assert(ref_is_error(set_slice(rt, digits, "0", "4", "2", "[1]")));
    CHECK_ERROR(rt, E_VALUE_ERROR,
                "attempt to assign sequence of size 1 to extended slice of size 2");
    cr_assert(ref_is_error(set_slice(rt, digits, "0", "4", "None", "5")));
    CHECK_ERROR(rt, E_TYPE_ERROR, "must assign iterable to extended slice");
    fixture_end(rt);
}

Test(list, copies_share_one_object_made_in_the_source)
{
    Runtime *rt = fixture_runtime();
    Ref list = make(rt, "[1000]");
    Ref three = make(rt, "3");
    Ref product = binary_op(rt, BIN_MUL, &list, &three);
    List *source = (List *)ref_object(list);
    List *copy = (List *)ref_object(product);
    cr_assert(ref_is_object(source->items[0]));
    cr_assert_eq(copy->length, 3);
    cr_assert_eq(copy->items[2].bits, source->items[0].bits);
    cr_assert_eq(ref_object(source->items[0])->count, 4);
    cr_assert(list_extend(rt, source, &list));
    cr_assert_eq(source->items[0].bits, source->items[1].bits);
    drop(rt, product);
    CHECK_REPR(rt, list, "[1000, 1000]");
    fixture_end(rt);
}

Test(list, a_list_in_itself_prints_as_dots)
{
    Runtime *rt = fixture_runtime();
    Ref list = make(rt, "[1]");
    drop(rt, call(rt, &list, "append", 1, share(rt, &list)));
    Ref again = share(rt, &list);
    CHECK_REPR(rt, again, "[1, [...]]");
    drop(rt, call(rt, &list, "clear", 0));
    drop(rt, list);
    fixture_end(rt);
}

Test(list, append_take_releases_the_item_when_memory_runs_out)
{
    Runtime *rt = fixture_runtime();
    Ref list = list_new(rt, 0);
    Ref item = make(rt, "[]");
    Ref second = share(rt, &item);
    heap_inject_fault(rt->heap, 1, true);
    cr_assert(!list_append_take(rt, (List *)ref_object(list), second));
    heap_inject_fault(rt->heap, 0, false);
    cr_assert(pending_matches(rt, E_MEMORY_ERROR));
    pending_clear(rt);
    cr_assert_eq(ref_object(item)->count, 1);
    drop(rt, item);
    drop(rt, list);
    fixture_end(rt);
}

Test(list, comparison_finds_the_first_difference)
{
    Runtime *rt = fixture_runtime();
    Ref a = make(rt, "[1, 2, 1000]");
    Ref b = make(rt, "[1, 2, 1001]");
    Ref c = make(rt, "[1, 2]");
    cr_assert_eq(compare_truth(rt, CMP_LT, &a, &b), 1);
    cr_assert_eq(compare_truth(rt, CMP_GT, &a, &c), 1);
    cr_assert_eq(compare_truth(rt, CMP_EQ, &a, &b), 0);
    cr_assert_eq(compare_truth(rt, CMP_NE, &a, &c), 1);
    drop(rt, a);
    drop(rt, b);
    drop(rt, c);
    fixture_end(rt);
}
