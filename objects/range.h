// range objects: three ints of any size; iteration over those that fit 63 bits makes no
// objects.
#ifndef PYRENA_OBJECTS_RANGE_H
#define PYRENA_OBJECTS_RANGE_H

#include "objects/runtime.h"

typedef struct Range {
    Object base;
    Ref start, stop, step, length; // ints
} Range;

typedef struct RangeIter { // for ranges whose values and length fit 63 bits
    Object base;
    int64_t next, step, left;
} RangeIter;

MUST_CHECK Ref range_new(Runtime *rt, Ref *start, Ref *stop,
                         Ref *step); // shares; step NULL: 1
// True if the range can be walked with C numbers.
bool range_small(const Range *range, int64_t *start, int64_t *step, int64_t *length);

#endif
