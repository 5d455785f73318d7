// heap_check: the invariants of heap.h and arena.h, said again in code.

#include <string.h>

#include "mem/arena.h"
#include "mem/raw.h"
#include "mem/region.h"
#include "mem/walk.h"

#define POOL_GRAINS (POOL_SIZE / BLOCK_GRAIN)

// What the pools add up to, to be compared with the heap's own counts.
typedef struct Totals {
    size_t pools[BLOCK_KINDS][BLOCK_CLASSES];
    size_t partial[BLOCK_KINDS][BLOCK_CLASSES];
    size_t out[BLOCK_KINDS][BLOCK_CLASSES];
    size_t cached[BLOCK_KINDS][BLOCK_CLASSES];
} Totals;

// The free blocks of one pool, one bit a grain.
typedef struct FreeSet {
    uint64_t marks[POOL_GRAINS / 64];
} FreeSet;

// Marks a free block; NULL or what is wrong with it.
static const char *mark_free(FreeSet *set, const Pool *pool, const void *block)
{
    size_t offset = (size_t)((const char *)block - (const char *)pool);
    if (offset < pool->first || offset >= POOL_SIZE ||
        (offset - pool->first) % pool->block_size != 0) {
        return "a free block is not where blocks of its pool are";
    }
    if ((offset - pool->first) / pool->block_size >= pool->carved) {
        return "a free block was never handed out";
    }
    size_t grain = offset / BLOCK_GRAIN;
    if (set->marks[grain / 64] >> grain % 64 & 1) {
        return "a block is free twice";
    }
    set->marks[grain / 64] |= (uint64_t)1 << grain % 64;
    if (pool->kind != BLOCK_BUFFER && heap_is_live_object(block)) {
        return "the first word of a free object block is not 0";
    }
    if (!heap_is_untouched(block, (BlockKind)pool->kind, pool->block_size)) {
        return "a free block was written to";
    }
    return NULL;
}

static const char *check_chain(const Pool *pool, FreeSet *set)
{
    size_t length = 0;
    for (const void *block = pool->free; block;
         block = heap_read_link(block, (BlockKind)pool->kind)) {
        const char *message = mark_free(set, pool, block);
        if (message) {
            return message;
        }
        length++;
    }
    if (length != (size_t)(pool->carved - pool->out)) {
        return "a pool's chain has not the length its header says";
    }
    return NULL;
}

static const char *check_cached(const Heap *heap, const Pool *pool, FreeSet *set,
                                Totals *totals)
{
    size_t index = pool->block_size / BLOCK_GRAIN - 1;
    for (uint32_t i = 0; i < heap->tops[pool->kind][index].count; i++) {
        const void *block = heap->cached[pool->kind][index][i];
        if (heap_pool_of(block) != pool) {
            continue;
        }
        const char *message = mark_free(set, pool, block);
        if (message) {
            return message;
        }
        totals->cached[pool->kind][index]++;
    }
    return NULL;
}

static const char *check_header(const Arena *arena, const Pool *pool, BlockKind kind)
{
    if (pool->arena != arena || pool->kind != kind) {
        return "a pool's header and its arena disagree";
    }
    if (pool->block_size == 0 || pool->block_size % BLOCK_GRAIN ||
        pool->block_size > BLOCK_MAX) {
        return "a pool has no size class";
    }
    size_t words = kind == BLOCK_CONTAINER ? pool->capacity * sizeof(uint32_t) : 0;
    if (sizeof(Pool) + words > pool->first ||
        pool->first + (size_t)pool->capacity * pool->block_size != POOL_SIZE) {
        return "a pool's blocks do not fill it";
    }
    if (pool->carved > pool->capacity || pool->out > pool->carved || pool->out == 0) {
        return "a pool's counts are impossible";
    }
    uint64_t bit = arena_pool_bit(pool);
    if (!(pool->holds & HOLDS_YOUNG) != !(arena->young & bit) ||
        !(pool->holds & HOLDS_MARKED) != !(arena->marked & bit)) {
        return "a pool and its arena disagree about what the pool holds";
    }
    return NULL;
}

static const char *check_pool(const Heap *heap, const Arena *arena, const Pool *pool,
                              BlockKind kind, Totals *totals)
{
    FreeSet set = {{0}};
    const char *message = check_header(arena, pool, kind);
    if (!message) {
        message = check_chain(pool, &set);
    }
    if (!message) {
        message = check_cached(heap, pool, &set, totals);
    }
    size_t index = pool->block_size / BLOCK_GRAIN - 1;
    totals->pools[kind][index]++;
    totals->partial[kind][index] += pool->out < pool->capacity;
    totals->out[kind][index] += pool->out;
    return message;
}

static const char *check_arena(const Heap *heap, const Arena *arena, Totals *totals)
{
    uint32_t in_use = 0;
    uint64_t seen = 0;
    for (int kind = 0; kind < BLOCK_KINDS; kind++) {
        if (seen & arena->pools_of[kind]) {
            return "a pool has two kinds";
        }
        seen |= arena->pools_of[kind];
        for (uint64_t pools = arena->pools_of[kind]; pools; pools &= pools - 1) {
            const Pool *pool = arena_pool(arena, (unsigned)__builtin_ctzll(pools));
            const char *message =
                check_pool(heap, arena, pool, (BlockKind)kind, totals);
            if (message) {
                return message;
            }
            in_use++;
        }
    }
    uint32_t returned = 0;
    for (const Pool *pool = arena->returned; pool; pool = pool->next) {
        if (pool->arena != arena || (seen & arena_pool_bit(pool))) {
            return "a pool on the list of empty pools is not empty";
        }
        seen |= arena_pool_bit(pool);
        returned++;
    }
    if (in_use + returned != arena->carved || arena->empty != ARENA_POOLS - in_use) {
        return "an arena's counts of pools are wrong";
    }
    return NULL;
}

static const char *check_arenas(const Heap *heap, Totals *totals)
{
    size_t spare = 0;
    for (size_t i = 0; i < heap->arena_count; i++) {
        const Arena *arena = heap->arenas[i];
        if ((uintptr_t)arena->base % ARENA_SIZE != 0) {
            return "an arena is not aligned";
        }
        if (i > 0 && heap->arenas[i - 1]->base >= arena->base) {
            return "arenas are not in address order";
        }
        const char *message = check_arena(heap, arena, totals);
        if (message) {
            return message;
        }
        spare += arena->empty == ARENA_POOLS;
    }
    if (spare != heap->spare_arenas || spare > 1) {
        return "there is more than one spare arena";
    }
    size_t listed = 0;
    for (uint32_t empty = 0; empty <= ARENA_POOLS; empty++) {
        for (const Arena *arena = heap->by_empty[empty]; arena; arena = arena->next) {
            if (arena->empty != empty ||
                (arena->next && arena->next->previous != arena)) {
                return "an arena is in the wrong list";
            }
            listed++;
        }
    }
    return listed == heap->arena_count ? NULL : "an arena is in no list";
}

static const char *check_class(const Heap *heap, int kind, size_t index,
                               const Totals *totals)
{
    const CacheTop *top = &heap->tops[kind][index];
    if (top->count > CACHE_SIZE || totals->cached[kind][index] != top->count) {
        return "a cached block belongs to no pool of its kind and class";
    }
    if (totals->out[kind][index] != heap->blocks_out[kind][index] ||
        totals->pools[kind][index] != heap->pool_count[kind][index]) {
        return "a class's counts are wrong";
    }
    size_t partial = 0;
    for (const Pool *pool = heap->partial[kind][index]; pool; pool = pool->next) {
        if (pool->kind != kind || pool->block_size != (index + 1) * BLOCK_GRAIN ||
            pool->out == pool->capacity ||
            (pool->next && pool->next->previous != pool)) {
            return "a pool is in the wrong list";
        }
        partial++;
    }
    return partial == totals->partial[kind][index] ? NULL
                                                   : "a partial pool is in no list";
}

static const char *check_classes(const Heap *heap, const Totals *totals)
{
    for (int kind = 0; kind < BLOCK_KINDS; kind++) {
        for (size_t index = 0; index < BLOCK_CLASSES; index++) {
            const char *message = check_class(heap, kind, index, totals);
            if (message) {
                return message;
            }
        }
    }
    return NULL;
}

static const char *check_raw(const Heap *heap, size_t *charged)
{
    size_t blocks[BLOCK_KINDS] = {0};
    size_t bytes[BLOCK_KINDS] = {0};
    for (int ring = 0; ring < RAW_RINGS; ring++) {
        int kind = ring >= BLOCK_KINDS ? BLOCK_CONTAINER : ring;
        const RawBlock *head = &heap->raw[ring];
        for (const RawBlock *raw = head->next; raw != head; raw = raw->next) {
            const char *message = raw_check(raw, (BlockKind)kind);
            if (message) {
                return message;
            }
            if (ring != raw_ring(raw)) {
                return "a raw container is in the wrong ring";
            }
            blocks[kind]++;
            bytes[kind] += raw->size;
            *charged += raw_charge(raw->size);
        }
    }
    if (memcmp(blocks, heap->raw_blocks, sizeof blocks) != 0 ||
        memcmp(bytes, heap->raw_bytes, sizeof bytes) != 0) {
        return "the counts of raw blocks are wrong";
    }
    return NULL;
}

static const char *check_regions(const Heap *heap)
{
    const char *message = heap->arena_region ? region_check(heap->arena_region) : NULL;
    if (!message && heap->raw_region) {
        message = region_check(heap->raw_region);
    }
    return message;
}

const char *heap_check(const Heap *heap)
{
    Totals totals = {0};
    size_t charged = heap->arena_count * ARENA_SIZE + heap->owners;
    const char *message = check_arenas(heap, &totals);
    if (!message) {
        message = check_classes(heap, &totals);
    }
    if (!message) {
        message = check_raw(heap, &charged);
    }
    if (!message) {
        message = check_regions(heap);
    }
    if (!message && (charged != heap->charged || charged > heap->peak)) {
        message = "the bytes charged are not those in use";
    }
    return message;
}
