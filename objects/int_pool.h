// Where int objects live: one for each of -5..256, and blocks with a free list for the others (slides 13, 14).
#ifndef PYRENA_OBJECTS_INT_POOL_H
#define PYRENA_OBJECTS_INT_POOL_H

#include "objects/runtime.h"

MUST_CHECK bool int_pool_init(Runtime *rt);
void int_pool_fini(Runtime *rt);
// The object that stands for -5..256 in id() and pictures; borrowed.
Object *int_small_object(Runtime *rt, int64_t n);
// Gives wholly free blocks back to the heap.
void int_pool_trim(Runtime *rt);

#endif
