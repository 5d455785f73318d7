// The iterators of sequences: what iter(list), iter(tuple) and their like make.
#ifndef PYRENA_OBJECTS_ITER_H
#define PYRENA_OBJECTS_ITER_H

#include "objects/runtime.h"

// Over a list (forwards or backwards), a tuple, or anything with __getitem__.
typedef struct SequenceIter {
    Object base;
    Ref source;    // unbound once exhausted
    int64_t index; // of the next item
} SequenceIter;

MUST_CHECK Ref tuple_get_iter(Runtime *rt, Ref *self);
MUST_CHECK Ref list_get_iter(Runtime *rt, Ref *self);
MUST_CHECK Ref list_get_reverse_iter(Runtime *rt, Ref *self);
// iter(x) of something that has only __getitem__.
MUST_CHECK Ref sequence_iter_new(Runtime *rt, Ref *sequence);
// iter(callable, sentinel)
MUST_CHECK Ref callable_iter_new(Runtime *rt, Ref *callable, Ref *sentinel);
// The `iter` slot of iterators: themselves.
Ref iter_self(Runtime *rt, Ref *self);

#endif
