#include "mem/stats.h"

#include <string.h>

#include "mem/inspect.h"

static void count_pool(HeapStats *stats, const PoolInfo *pool)
{
    ClassStats *of = &stats->classes[pool->kind][pool->size_class];
    of->pools++;
    of->blocks += pool->capacity;
    of->live += pool->live;
    of->cached += pool->cached;
    of->chained += pool->chained;
    of->uncarved += pool->uncarved;
    stats->block_bytes += pool->live * pool->block_size;
    if (pool->state == POOL_FULL) {
        of->full_pools++;
        stats->pools_full++;
    } else {
        stats->pools_partial++;
    }
}

static void count_arena(HeapStats *stats, const Heap *heap, size_t number)
{
    ArenaInfo arena = heap_arena_info(heap, number);
    for (size_t i = 0; i < ARENA_POOLS; i++) {
        PoolInfo pool = heap_pool_info(heap, number, i);
        if (pool.state >= POOL_PARTIAL) {
            count_pool(stats, &pool);
        }
    }
    stats->pools_uncarved += arena.unused;
    stats->pools_empty += arena.empty;
    stats->arenas_in_use += arena.used != 0;
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
        count_arena(stats, heap, i);
    }
    for (int kind = 0; kind < BLOCK_KINDS; kind++) {
        stats->raw_blocks[kind] = heap->raw_blocks[kind];
        stats->raw_bytes[kind] = heap->raw_bytes[kind];
    }
    stats->live_blocks = heap_live_blocks(heap);
}
