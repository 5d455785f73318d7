// What a map of the heap shows: its arenas, their pools, and for one size class the
// blocks (slides 6-8). map.c gathers it, map_text.c and map_svg.c draw it.
#ifndef PYRENA_MODULES_PICTURE_MAP_H
#define PYRENA_MODULES_PICTURE_MAP_H

#include "mem/bump.h"
#include "mem/inspect.h"
#include "objects/str.h"

typedef struct MapPool {
    PoolInfo info;
    size_t arena, number;
    uint16_t *blocks; // a BlockState each, when blocks are shown
} MapPool;

typedef struct MapArena {
    ArenaInfo info;
    MapPool *pools; // ARENA_POOLS of them
} MapArena;

typedef struct HeapMap {
    Bump bump;
    MapArena *arenas;
    size_t arena_count;
    int size_class; // shown block by block; -1: the overview
    int kind;       // a BlockKind; -1: all
    size_t pools_used, blocks_live, block_bytes; // bytes: of live blocks
    size_t raw_blocks, raw_bytes;
} HeapMap;

// Whether a pool is in use for what the map shows.
bool map_shows(const HeapMap *map, const MapPool *pool);

// The pools in use of one kind and class, in address order: starts with NULL, ends with
// NULL.
const MapPool *map_next_pool(const HeapMap *map, int kind, size_t size_class,
                             const MapPool *previous);

// The least request that a class serves.
static inline size_t class_least(size_t size_class)
{
    return size_class * BLOCK_GRAIN + 1;
}
static inline size_t class_size(size_t size_class)
{
    return (size_class + 1) * BLOCK_GRAIN;
}

// False: MemoryError is pending.
MUST_CHECK bool map_text(Runtime *rt, const HeapMap *map, bool colour, StrBuilder *out);
MUST_CHECK bool map_svg(Runtime *rt, const HeapMap *map, StrBuilder *out);

#endif
