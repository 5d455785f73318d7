#include "mem/stats.h"

#include <string.h>

#include "mem/arena.h"

static void count_pool(HeapStats *stats, const Pool *pool)
{
    ClassStats *of = &stats->classes[pool->kind][pool->block_size / BLOCK_GRAIN - 1];
    of->pools++;
    of->blocks += pool->capacity;
    of->live += pool->out; // cached ones are subtracted at the end
    of->chained += (size_t)(pool->carved - pool->out);
    of->uncarved += (size_t)(pool->capacity - pool->carved);
    if (pool->out == pool->capacity) {
        of->full_pools++;
        stats->pools_full++;
    } else {
        stats->pools_partial++;
    }
}

static void count_arena(HeapStats *stats, const Arena *arena)
{
    uint64_t pools = 0;
    for (int kind = 0; kind < BLOCK_KINDS; kind++) {
        pools |= arena->pools_of[kind];
    }
    for (unsigned number = 0; number < ARENA_POOLS; number++) {
        if (pools >> number & 1) {
            count_pool(stats, arena_pool(arena, number));
        }
    }
    size_t uncarved = ARENA_POOLS - arena->carved;
    stats->pools_uncarved += uncarved;
    stats->pools_empty += arena->empty - uncarved;
    stats->arenas_in_use += arena->empty < ARENA_POOLS;
}

void heap_stats(const Heap *heap, HeapStats *stats)
{
    memset(stats, 0, sizeof *stats);
    stats->limit = heap->limit;
    stats->charged = heap->charged;
    stats->peak = heap->peak;
    stats->arenas = heap->arena_count;
    stats->arenas_mapped = heap->arenas_mapped;
    stats->arena_bytes = heap->arena_count * ARENA_SIZE;
    for (size_t i = 0; i < heap->arena_count; i++) {
        count_arena(stats, heap->arenas[i]);
    }
    for (int kind = 0; kind < BLOCK_KINDS; kind++) {
        stats->raw_blocks[kind] = heap->raw_blocks[kind];
        stats->raw_bytes[kind] = heap->raw_bytes[kind];
        for (size_t index = 0; index < BLOCK_CLASSES; index++) {
            ClassStats *of = &stats->classes[kind][index];
            of->cached = heap->tops[kind][index].count;
            of->live -= of->cached;
            stats->block_bytes += of->live * (index + 1) * BLOCK_GRAIN;
        }
    }
    stats->live_blocks = heap_live_blocks(heap);
}
