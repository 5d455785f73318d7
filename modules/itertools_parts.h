// What the files of module itertools share: the descriptors of its types, checking
// arguments, calling functions on items.
#ifndef PYRENA_MODULES_ITERTOOLS_PARTS_H
#define PYRENA_MODULES_ITERTOOLS_PARTS_H

#include "modules/holder.h"
#include "objects/abstract.h"
#include "objects/iter.h"
#include "objects/list.h"
#include "objects/tuple.h"

extern const TypeDef count_typedef, cycle_typedef, repeat_typedef;
extern const TypeDef accumulate_typedef, chain_typedef, pairwise_typedef,
    batched_typedef, zip_longest_typedef;
extern const TypeDef compress_typedef, dropwhile_typedef, takewhile_typedef,
    filterfalse_typedef, starmap_typedef, islice_typedef;
extern const TypeDef groupby_typedef, grouper_typedef, tee_typedef, tee_data_typedef;
extern const TypeDef product_typedef, permutations_typedef, combinations_typedef,
    multisets_typedef;

Ref py_tee(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);

// As iter_next, with a short way for the iterators of lists: half of what is iterated.
static inline Ref next_item(Runtime *rt, Ref *iterator)
{
    if (ref_object(*iterator)->type == rt->types[T_LIST_ITER]) {
        SequenceIter *iter = (SequenceIter *)ref_object(*iterator);
        if (LIKELY(!ref_is_unbound(iter->source))) {
            List *list = (List *)ref_object(iter->source);
            if (LIKELY((size_t)iter->index < list->length)) {
                return share(rt, &list->items[iter->index++]);
            }
        }
    }
    return iter_next(rt, iterator);
}

// (first, second), consuming both.
MUST_CHECK static inline Ref new_pair_take(Runtime *rt, Ref first, Ref second)
{
    Tuple *pair = tuple_new(rt, 2);
    if (UNLIKELY(pair == NULL)) {
        drop(rt, first);
        drop(rt, second);
        return REF_ERROR;
    }
    pair->items[0] = first;
    pair->items[1] = second;
    tuple_finish(rt, pair);
    return OBJECT_REF(pair);
}

// Checks the arguments of a constructor that takes them by position only; a class with
// an __init__ of its own may take keywords.
MUST_CHECK bool positions_only(Runtime *rt, TypeId id, const Type *type, size_t nargs,
                               Tuple *kwnames, size_t min, size_t max);
// function(item) with a share of the item.
MUST_CHECK Ref call_with_item(Runtime *rt, Ref *function, Ref *item);
// Its truth: 1, 0, -1 on error. A function None stands for bool.
MUST_CHECK int item_passes(Runtime *rt, Ref *function, Ref *item);
// The warning of __reduce__ and __setstate__, which CPython 3.14 has no more. False: it
// became an exception.
MUST_CHECK bool warn_of_pickling(Runtime *rt);
// The tuple handed out last, one reference more, when nobody else has it; else NULL.
Tuple *tuple_again(Ref last);

#endif
