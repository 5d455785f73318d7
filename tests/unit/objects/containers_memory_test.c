// Every operation of the containers with every allocation failing in turn: an
// exception, nothing lost, nothing left.
#include "fixture.h"
#include "objects/dict.h"
#include "objects/list.h"
#include "objects/set.h"
#include "objects/slice.h"
#include "objects/tuple.h"

// A value made before the faults begin: big ints, so that sharing them has to make
// objects.
static Ref list_of_numbers(Runtime *rt, size_t count)
{
    Ref list = list_new(rt, 0);
    for (size_t i = 0; i < count; i++) {
        cr_assert(list_append_take(rt, (List *)ref_object(list),
                                   int_new(rt, 1000 + (int64_t)(i * 7919 % 1009))));
    }
    return list;
}

typedef Ref (*Operation)(Runtime *rt, Ref *list);

static Ref repeat(Runtime *rt, Ref *list)
{
    Ref three = ref_immediate(3);
    return binary_op(rt, BIN_MUL, list, &three);
}

static Ref concat(Runtime *rt, Ref *list)
{
    return binary_op(rt, BIN_ADD, list, list);
}
static Ref to_tuple(Runtime *rt, Ref *list)
{
    return tuple_from_list(rt, list);
}
static Ref to_set(Runtime *rt, Ref *list)
{
    return set_new(rt, T_SET, list);
}
static Ref show(Runtime *rt, Ref *list)
{
    return value_repr(rt, peek(*list));
}

static Ref extend_itself(Runtime *rt, Ref *list)
{
    return list_extend(rt, (List *)ref_object(*list), list) ? REF_NONE : REF_ERROR;
}

static Ref sort(Runtime *rt, Ref *list)
{
    Ref none = REF_NONE;
    return list_sort(rt, (List *)ref_object(*list), &none, true) ? REF_NONE : REF_ERROR;
}

static Ref sort_with_key(Runtime *rt, Ref *list)
{
    Ref key = OBJECT_REF(rt->types[T_STR]);
    return list_sort(rt, (List *)ref_object(*list), &key, false) ? REF_NONE : REF_ERROR;
}

static Ref reverse_slice(Runtime *rt, Ref *list)
{
    Ref slice = slice_new_take(rt, REF_NONE, REF_NONE, ref_immediate(-1));
    Ref result = ref_is_error(slice) ? slice : get_item(rt, list, &slice);
    drop(rt, slice);
    return result;
}

static Ref replace_slice(Runtime *rt, Ref *list)
{
    Ref slice = slice_new_take(rt, ref_immediate(3), ref_immediate(30), REF_NONE);
    bool done =
        !ref_is_error(slice) && set_item_take(rt, list, &slice, share(rt, list));
    drop(rt, slice);
    return done ? REF_NONE : REF_ERROR;
}

static Ref to_dict(Runtime *rt, Ref *list)
{
    Ref dict = dict_new(rt);
    Iter iter;
    if (ref_is_error(dict) || !iter_init(rt, &iter, list)) {
        drop(rt, dict);
        return REF_ERROR;
    }
    Ref key = iter_step(rt, &iter);
    while (!ref_is_error(key) && !ref_is_unbound(key)) {
        key = dict_set_take(rt, (Dict *)ref_object(dict), key, int_new(rt, 5000))
                  ? iter_step(rt, &iter)
                  : REF_ERROR;
    }
    iter_fini(rt, &iter);
    Ref copy = ref_is_error(key) ? REF_ERROR : dict_copy(rt, (Dict *)ref_object(dict));
    drop(rt, dict);
    return copy;
}

static Ref set_operations(Runtime *rt, Ref *list)
{
    Ref set = set_new(rt, T_SET, list);
    if (ref_is_error(set)) {
        return REF_ERROR;
    }
    Ref frozen = set_new(rt, T_FROZENSET, &set);
    Ref result =
        ref_is_error(frozen) ? REF_ERROR : binary_op(rt, BIN_AND, &frozen, &set);
    drop(rt, frozen);
    drop(rt, set);
    return result;
}

static Ref zipped(Runtime *rt, Ref *list)
{
    Ref zip_type = OBJECT_REF(rt->types[T_ZIP]);
    Ref args[2] = {share(rt, list), share(rt, list)};
    Ref zip = object_call(rt, &zip_type, args, 2, NULL);
    drop(rt, args[0]);
    drop(rt, args[1]);
    Ref result = ref_is_error(zip) ? REF_ERROR : list_from_iterable(rt, &zip);
    drop(rt, zip);
    return result;
}

static const struct {
    const char *name;
    Operation run;
} operations[] = {
    {"repeat", repeat},       {"concat", concat},
    {"tuple", to_tuple},      {"set", to_set},
    {"repr", show},           {"extend", extend_itself},
    {"sort", sort},           {"sort by key", sort_with_key},
    {"slice", reverse_slice}, {"replace", replace_slice},
    {"dict", to_dict},        {"set operations", set_operations},
    {"zip", zipped},
};

// Runs the operation with the n-th allocation failing. True: it failed.
static bool fails(size_t operation, uint64_t n, bool is_lasting)
{
    Runtime *rt = fixture_runtime();
    Ref list = list_of_numbers(rt, 60);
    heap_inject_fault(rt->heap, n, is_lasting);
    Ref result = operations[operation].run(rt, &list);
    bool hit = heap_fault_hit(rt->heap);
    heap_inject_fault(rt->heap, 0, false);
    bool failed = ref_is_error(result);
    if (failed) {
        cr_assert(hit, "%s failed by itself", operations[operation].name);
        cr_assert(pending_matches(rt, E_MEMORY_ERROR), "%s, allocation %lu",
                  operations[operation].name, n);
        pending_clear(rt);
        cr_assert_geq(((List *)ref_object(list))->length, 60);
    }
    cr_assert(!is_pending(rt), "%s, allocation %lu: a result and an exception",
              operations[operation].name, n);
    drop(rt, result);
    drop(rt, list);
    fixture_end(rt);
    return failed;
}

Test(containers, survive_every_failing_allocation)
{
    for (size_t i = 0; i < sizeof operations / sizeof *operations; i++) {
        cr_assert(fails(i, 1, true) || operations[i].run == sort, "%s needs no memory",
                  operations[i].name);
        for (uint64_t n = 2; n < 100 && fails(i, n, true); n++) {
        }
        for (uint64_t n = 1; n < 20; n++) {
            fails(i, n, false);
        }
    }
}
