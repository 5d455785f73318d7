// Raw blocks (levels 0 and 1): larger than BLOCK_MAX, from the C library. For mem/
// only.
#ifndef PYRENA_MEM_RAW_H
#define PYRENA_MEM_RAW_H

#include "mem/heap.h"

MUST_CHECK void *raw_alloc(Heap *heap, BlockKind kind, size_t size);
void raw_free(Heap *heap, BlockKind kind, void *block, size_t size);

// On failure NULL, and the block stays.
MUST_CHECK void *raw_resize(Heap *heap, void *block, size_t old_size, size_t new_size);

// What a raw block of `size` bytes counts against the limit.
size_t raw_charge(size_t size);

void raw_init(Heap *heap);

// Gives all raw blocks back.
void raw_fini(Heap *heap);

// Sets what a raw container holds, which decides what ring it is in.
void raw_set_holds(Heap *heap, RawBlock *raw, uint8_t holds);

// The number of its ring.
int raw_ring(const RawBlock *raw);

// NULL, or what is wrong with a block's header and red zones.
const char *raw_check(const RawBlock *raw, BlockKind kind);

static inline RawBlock *raw_header(const void *block)
{
    return (RawBlock *)block - 1;
}

#endif
