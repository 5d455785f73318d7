// A region: address space reserved at a fixed base, so that addresses repeat from run
// to run (-X stable). For mem/ only.
//
// Memory is committed from the base upward as it is first used. What was freed below
// the top is a hole; requests take the lowest hole they fit in (first fit). Holes hold
// the nodes of a treap ordered by address, each knowing the largest hole below it, so
// that the lowest fit is found in logarithmic time; its priorities are hashes of the
// offset, so its shape repeats too.
#ifndef PYRENA_MEM_REGION_H
#define PYRENA_MEM_REGION_H

#include "mem/heap.h"

#define REGION_GRAIN 64 // a hole must have room for its node

// A region that belongs at `nominal`; elsewhere when that is taken; NULL when there is
// no address space.
MUST_CHECK Region *region_new(uintptr_t nominal);
void region_destroy(Region *region);

// `size` bytes aligned to REGION_GRAIN, or NULL.
MUST_CHECK void *region_alloc(Region *region, size_t size);
void region_free(Region *region, void *block, size_t size);

// The address a block has when the region is where it belongs; 0 if it is not in the
// region.
uintptr_t region_address_of(const Region *region, const void *block);

static inline size_t region_round(size_t size)
{
    return (size + REGION_GRAIN - 1) & ~(size_t)(REGION_GRAIN - 1);
}

// NULL, or what is wrong.
const char *region_check(const Region *region);

#endif
