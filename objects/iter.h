// The iterators of sequences: what iter(list), iter(tuple) and their like make.
#ifndef PYRENA_OBJECTS_ITER_H
#define PYRENA_OBJECTS_ITER_H

#include "objects/abstract.h"
#include "objects/list.h"
#include "objects/range.h"

// Over a list (forwards or backwards), a tuple, or anything with __getitem__.
typedef struct SequenceIter {
    Object base;
    Ref source;    // unbound once exhausted
    int64_t index; // of the next item
} SequenceIter;

// Over a str, by byte offset, so that non-ASCII text needs no index.
typedef struct StrIter {
    Object base;
    Ref text;      // unbound once exhausted
    size_t offset; // of the next character
} StrIter;

// iter_next, the short way of the commonest iterators in line: for loops of C code over
// an iterator that may be any.
MUST_CHECK static inline Ref iter_next_inline(Runtime *rt, Ref *iterator)
{
    SequenceIter *iter = (SequenceIter *)ref_object(*iterator);
    if (iter->base.type == rt->types[T_LIST_ITER] &&
        LIKELY(!ref_is_unbound(iter->source))) {
        const List *list = (const List *)ref_object(iter->source);
        if (LIKELY((size_t)iter->index < list->length) &&
            LIKELY(!needs_object(list->items[iter->index].bits))) {
            return ref_copy(peek(list->items[iter->index++]));
        }
    } else if (iter->base.type == rt->types[T_RANGE_ITER]) {
        RangeIter *range = (RangeIter *)iter;
        if (LIKELY(range->left > 0)) {
            int64_t value = range->next;
            range->left--;
            range->next += range->step;
            return ref_immediate(value);
        }
    }
    return iter_next(rt, iterator);
}

MUST_CHECK Ref tuple_get_iter(Runtime *rt, Ref *self);
MUST_CHECK Ref list_get_iter(Runtime *rt, Ref *self);
MUST_CHECK Ref list_get_reverse_iter(Runtime *rt, Ref *self);
// iter(x) of something that has only __getitem__.
MUST_CHECK Ref sequence_iter_new(Runtime *rt, Ref *sequence);
// iter(callable, sentinel)
MUST_CHECK Ref callable_iter_new(Runtime *rt, Ref *callable, Ref *sentinel);
// The two parts of the next pair of dict.items(), enumerate and zip, without the tuple:
// new references. PAIR_NONE: it is another iterator, nothing was done.
enum { PAIR_NONE = -1, PAIR_END, PAIR_MADE, PAIR_ERROR };
MUST_CHECK int iter_next_pair(Runtime *rt, Ref *iterator, Ref *first, Ref *second);
// The same for a loop of C code.
MUST_CHECK int iter_step_pair(Runtime *rt, Iter *iter, Ref *first, Ref *second);
// Those of the three; *last is where the iterator keeps its tuple.
MUST_CHECK int dict_items_next_pair(Runtime *rt, Object *iter, Ref *first, Ref *second,
                                    Ref **last);
MUST_CHECK int enumerate_next_pair(Runtime *rt, Object *iter, Ref *first, Ref *second,
                                   Ref **last);
MUST_CHECK int zip_next_pair(Runtime *rt, Object *iter, Ref *first, Ref *second,
                             Ref **last);
// The `iter` slot of iterators: themselves.
Ref iter_self(Runtime *rt, Ref *self);

#endif
