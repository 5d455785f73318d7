// Arenas and their pools (level 2, and level -1 below it). For mem/ only.
#ifndef PYRENA_MEM_ARENA_H
#define PYRENA_MEM_ARENA_H

#include "mem/heap.h"

struct Arena {
    char *base;             // mapped, aligned to ARENA_SIZE
    Arena *next, *previous; // in by_empty[empty]
    Pool *returned;         // empty pools that were in use before
    uint32_t carved;        // pools [0..carved) were in use at least once
    uint32_t empty;         // pools free to use: returned ones and those not carved yet
    uint64_t pools_of[BLOCK_KINDS]; // bit i: pool i is in use for that kind
    uint64_t young;                 // bit i: pool i holds something of HOLDS_YOUNG
    uint64_t marked;                // bit i: of HOLDS_MARKED
};

// An empty pool made ready for blocks of a kind and class, in no list yet; or NULL.
MUST_CHECK Pool *arena_take_pool(Heap *heap, BlockKind kind, size_t index);

// Takes back a pool with all its blocks home, and the arena to the OS if that was its
// last.
void arena_give_pool(Heap *heap, Pool *pool);

// Whether a free block still holds what it was filled with; true in release builds,
// which do not fill.
bool heap_is_untouched(const void *block, BlockKind kind, size_t size);

// The link in a free block, which is poisoned.
void *heap_read_link(const void *block, BlockKind kind);

// Gives the spare arena back to the OS; false if there is none.
bool arena_drop_spare(Heap *heap);

// Unmaps all arenas, whatever is in them.
void arena_fini_all(Heap *heap);

// Sets what a pool holds, and its arena's bits.
void arena_set_holds(Pool *pool, uint8_t holds);

// The index of the first arena at or above an address.
size_t arena_find(const Heap *heap, const char *base);

// The bit of a pool in its arena's sets.
static inline uint64_t arena_pool_bit(const Pool *pool)
{
    size_t number = (size_t)((const char *)pool - pool->arena->base) / POOL_SIZE;
    return (uint64_t)1 << number;
}

static inline Pool *arena_pool(const Arena *arena, unsigned number)
{
    return (Pool *)(arena->base + number * POOL_SIZE);
}

#endif
