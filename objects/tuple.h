// The tuple type.
#ifndef PYRENA_OBJECTS_TUPLE_H
#define PYRENA_OBJECTS_TUPLE_H

#include "objects/runtime.h"

struct Tuple {
    Object base;
    size_t length;
    Ref items[]; // ordinary slots: an int without object is boxed here in place
};

// A tuple of unbound slots, not tracked: fill all, then tuple_finish. Length 0 gives
// the shared empty tuple.
MUST_CHECK Tuple *tuple_new(Runtime *rt, size_t length);
void tuple_finish(Runtime *rt,
                  Tuple *tuple); // tracks it when it holds something trackable
// Takes `count` items out of `items` (which become unbound), on failure too.
MUST_CHECK Ref tuple_from_take(Runtime *rt, Ref *items, size_t count);
// The same of a class derived from tuple, without calling the class.
MUST_CHECK Ref tuple_of_type_take(Runtime *rt, Type *type, Ref *items, size_t count);
// (first, second), both consumed.
MUST_CHECK Ref tuple_pair_take(Runtime *rt, Ref first, Ref second);
MUST_CHECK Ref tuple_from_list(Runtime *rt, Ref *iterable); // tuple(iterable)

// The items of an iterable whose own length nobody asks; `refusal` is the TypeError's
// text for what is none.
MUST_CHECK Ref tuple_from_items(Runtime *rt, Ref *iterable, const char *refusal);
// The hash of a short tuple of texts and of ints that are no objects; -1: it is
// another.
#define PLAIN_TUPLE_MAX 16 // beyond it, work is charged
int64_t tuple_plain_hash(Runtime *rt, const Tuple *tuple);
// Iterators that yield pairs may fill the tuple they handed out last again, if they
// alone have it.
static inline bool tuple_is_reusable(const Tuple *tuple)
{
    return tuple->base.count == 1 &&
           (tuple->base.flags & ~(uint32_t)(OBJECT_TRACKED | OBJECT_OLD_MASK)) == 0;
}
// Both new items are in before the old ones go: their destructors may look at the
// tuple.
void tuple_refill_take(Runtime *rt, Tuple *pair, Ref first, Ref second);
// (first, second), both consumed, in *last if the iterator alone has that, else in a
// new tuple that goes there.
MUST_CHECK Ref tuple_next_pair_take(Runtime *rt, Ref *last, Ref first, Ref second);
// The iterator has given a pair away in two parts, yet goes on holding both, as if in
// the tuple that it hands out again: *last, made here if need be. Borrowed parts.
MUST_CHECK bool tuple_keep_pair(Runtime *rt, Ref *last, Ref first, Ref second);
static inline Tuple *value_tuple(Value v)
{
    return (Tuple *)value_object(v);
}

// A tuple of `count` words, consumed; one that is REF_ERROR makes it fail.
MUST_CHECK Ref pack_take(Runtime *rt, size_t count, ...);

#endif
