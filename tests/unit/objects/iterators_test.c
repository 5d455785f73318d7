#include "fixture.h"
#include "objects/iter.h"
#include "objects/list.h"
#include "objects/tuple.h"

static Ref call_type(Runtime *rt, TypeId type, size_t count, Ref *args)
{
    Ref callable = OBJECT_REF(rt->types[type]);
    Ref result = object_call(rt, &callable, args, count, NULL);
    for (size_t i = 0; i < count; i++) {
        drop(rt, args[i]);
    }
    return result;
}

static Ref listed(Runtime *rt, Ref iterable)
{
    Ref list = list_from_iterable(rt, &iterable);
    drop(rt, iterable);
    return list;
}

Test(iterators, zip_enumerate_and_reversed_yield_pairs)
{
    Runtime *rt = fixture_runtime();
    Ref zipped[] = {make(rt, "[1, 2, 3]"), make(rt, "'ab'")};
    CHECK_REPR(rt, listed(rt, call_type(rt, T_ZIP, 2, zipped)), "[(1, 'a'), (2, 'b')]");
    Ref counted[] = {make(rt, "'ab'"), make(rt, "4611686018427387903")};
    CHECK_REPR(rt, listed(rt, call_type(rt, T_ENUMERATE, 2, counted)),
               "[(4611686018427387903, 'a'), (4611686018427387904, 'b')]");
    Ref backwards[] = {make(rt, "(1, 2, 3)")};
    CHECK_REPR(rt, listed(rt, call_type(rt, T_REVERSED, 1, backwards)), "[3, 2, 1]");
    Ref filtered[] = {REF_NONE, make(rt, "[0, 1, '', 'a']")};
    CHECK_REPR(rt, listed(rt, call_type(rt, T_FILTER, 2, filtered)), "[1, 'a']");
    Ref mapped[] = {OBJECT_REF(rt->types[T_TUPLE]), make(rt, "['ab', '']")};
    ref_object(mapped[0])->count++;
    CHECK_REPR(rt, listed(rt, call_type(rt, T_MAP, 2, mapped)), "[('a', 'b'), ()]");
    fixture_end(rt);
}

Test(iterators, zip_uses_its_tuple_again_only_when_nobody_kept_it)
{
    Runtime *rt = fixture_runtime();
    Ref args[] = {make(rt, "[1000, 2000, 3000]")};
    Ref zip = call_type(rt, T_ZIP, 1, args);
    Ref first = iter_next(rt, &zip);
    uintptr_t bits = first.bits;
    drop(rt, first);
    Ref second = iter_next(rt, &zip);
    cr_assert_eq(second.bits, bits);
    Ref third = iter_next(rt, &zip);
    cr_assert_neq(third.bits, bits);
    CHECK_REPR(rt, second, "(2000,)");
    CHECK_REPR(rt, third, "(3000,)");
    cr_assert(ref_is_unbound(iter_next(rt, &zip)));
    drop(rt, zip);
    fixture_end(rt);
}

Test(iterators, iter_walks_anything_and_rechecks_at_each_step)
{
    Runtime *rt = fixture_runtime();
    Iter iter;
    Ref list = make(rt, "[1, 2]");
    cr_assert(iter_init(rt, &iter, &list));
    int64_t sum = 0;
    for (Ref item = iter_step(rt, &iter); !ref_is_unbound(item);
         item = iter_step(rt, &iter)) {
        sum += immediate_int(peek(item));
        if (sum < 100) {
            cr_assert(list_append_take(rt, (List *)ref_object(list), make(rt, "50")));
        }
    }
    cr_assert_eq(sum, 153);
    iter_fini(rt, &iter);
    drop(rt, list);
    fixture_end(rt);
}

Test(iterators, an_exhausted_iterator_stays_so)
{
    Runtime *rt = fixture_runtime();
    Ref list = make(rt, "[1]");
    Ref iterator = get_iter(rt, &list);
    drop(rt, iter_next(rt, &iterator));
    cr_assert(ref_is_unbound(iter_next(rt, &iterator)));
    cr_assert(list_append_take(rt, (List *)ref_object(list), make(rt, "2")));
    cr_assert(ref_is_unbound(iter_next(rt, &iterator)));
    drop(rt, iterator);
    drop(rt, list);
    fixture_end(rt);
}
