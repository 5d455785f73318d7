// The iterators of ranges.
#ifndef PYRENA_OBJECTS_RANGE_ITER_H
#define PYRENA_OBJECTS_RANGE_ITER_H

#include "objects/range.h"

MUST_CHECK Ref range_get_iter(Runtime *rt, Range *range);
MUST_CHECK Ref range_get_reverse_iter(Runtime *rt, Range *range);

#endif
