// Statistics: exact numbers for every level of the heap, taken by counting when asked.
#ifndef PYRENA_MEM_STATS_H
#define PYRENA_MEM_STATS_H

#include "mem/heap.h"

// One size class of one kind.
typedef struct ClassStats {
    size_t pools; // full or partial
    size_t full_pools;
    size_t blocks;   // that fit into these pools
    size_t live;     // blocks in use
    size_t cached;   // free, in the cache
    size_t chained;  // free, in their pools
    size_t uncarved; // free, never handed out
} ClassStats;

typedef struct HeapStats {
    // The whole heap.
    size_t limit;   // 0: none
    size_t charged; // counted against it
    size_t peak;    // highest ever charged

    // Level 2: arenas, their pools by state, blocks by kind and class.
    size_t arenas;        // mapped
    size_t arenas_in_use; // with a pool in use; the others are spare
    size_t arenas_mapped; // ever
    size_t arena_bytes;   // mapped
    size_t pools_full;
    size_t pools_partial;
    size_t pools_empty;    // used before, free to change kind and class
    size_t pools_uncarved; // never used
    size_t block_bytes;    // live blocks times the size of their class
    ClassStats classes[BLOCK_KINDS][BLOCK_CLASSES];

    // Levels 0 and 1: raw blocks by kind.
    size_t raw_blocks[BLOCK_KINDS];
    size_t raw_bytes[BLOCK_KINDS]; // as asked for

    size_t live_blocks; // of levels 0 to 2
} HeapStats;

void heap_stats(const Heap *heap, HeapStats *stats);

#endif
