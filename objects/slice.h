// slice objects, and index arithmetic for all sequences.
#ifndef PYRENA_OBJECTS_SLICE_H
#define PYRENA_OBJECTS_SLICE_H

#include "objects/runtime.h"

typedef struct Slice {
    Object base;
    Ref start, stop, step;
} Slice;

MUST_CHECK Ref slice_new_take(Runtime *rt, Ref start, Ref stop, Ref step);
// What a slice selects of `length` items: `count` of them from `start`, `step` apart.
// May run __index__.
MUST_CHECK bool slice_resolve(Runtime *rt, Ref *slice, size_t length, int64_t *start,
                              int64_t *step, size_t *count);
// The two halves of slice_resolve, for mutable sequences: user code (__index__) may
// change the length in the first.
MUST_CHECK bool slice_parts(Runtime *rt, Ref *slice, int64_t *start, int64_t *stop,
                            int64_t *step);
// Clamps the bounds to `length` and counts what they select.
size_t slice_clamp(size_t length, int64_t *start, int64_t *stop, int64_t step);

#endif
