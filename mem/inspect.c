#include "mem/inspect.h"

#include "mem/arena.h"

const char *const block_kind_names[BLOCK_KINDS] = {"containers", "atoms", "buffers"};

ArenaInfo heap_arena_info(const Heap *heap, size_t number)
{
    const Arena *arena = heap->arenas[number];
    size_t unused = ARENA_POOLS - arena->carved;
    return (ArenaInfo){heap_address_of(heap, arena->base), ARENA_POOLS - arena->empty,
                       arena->empty - unused, unused};
}

static bool is_in_use(const Arena *arena, size_t pool)
{
    uint64_t in_use = 0;
    for (int kind = 0; kind < BLOCK_KINDS; kind++) {
        in_use |= arena->pools_of[kind];
    }
    return (in_use >> pool & 1) != 0;
}

static size_t count_cached(const Heap *heap, const Pool *pool)
{
    size_t index = pool->block_size / BLOCK_GRAIN - 1;
    size_t count = 0;
    for (uint32_t i = 0; i < heap->tops[pool->kind][index].count; i++) {
        count += heap_pool_of(heap->cached[pool->kind][index][i]) == pool;
    }
    return count;
}

PoolInfo heap_pool_info(const Heap *heap, size_t arena_number, size_t number)
{
    const Arena *arena = heap->arenas[arena_number];
    const Pool *pool = arena_pool(arena, (unsigned)number);
    PoolInfo info = {.address = heap_address_of(heap, pool)};
    if (!is_in_use(arena, number)) {
        info.state = number < arena->carved ? POOL_EMPTY : POOL_UNUSED;
        return info;
    }
    info.kind = (BlockKind)pool->kind;
    info.size_class = pool->block_size / BLOCK_GRAIN - 1;
    info.block_size = pool->block_size;
    info.capacity = pool->capacity;
    info.cached = count_cached(heap, pool);
    info.live = pool->out - info.cached;
    info.chained = (size_t)(pool->carved - pool->out);
    info.uncarved = (size_t)(pool->capacity - pool->carved);
    info.state = info.live == info.capacity ? POOL_FULL : POOL_PARTIAL;
    return info;
}

static size_t block_number(const Pool *pool, const void *block)
{
    return (size_t)((const char *)block - (const char *)pool - pool->first) /
           pool->block_size;
}

size_t heap_pool_blocks(const Heap *heap, size_t arena, size_t number,
                        BlockState states[POOL_BLOCKS_MAX])
{
    const Pool *pool = arena_pool(heap->arenas[arena], (unsigned)number);
    BlockKind kind = (BlockKind)pool->kind;
    size_t index = pool->block_size / BLOCK_GRAIN - 1;
    for (size_t i = 0; i < pool->capacity; i++) {
        states[i] = i < pool->carved ? BLOCK_LIVE : BLOCK_UNCARVED;
    }
    for (const void *block = pool->free; block != NULL;
         block = heap_read_link(block, kind)) {
        states[block_number(pool, block)] = BLOCK_CHAINED;
    }
    for (uint32_t i = 0; i < heap->tops[kind][index].count; i++) {
        const void *block = heap->cached[kind][index][i];
        if (heap_pool_of(block) == pool) {
            states[block_number(pool, block)] = BLOCK_CACHED;
        }
    }
    return pool->capacity;
}

bool heap_locate(const Heap *heap, const void *address, BlockPlace *place)
{
    const char *at = address;
    for (size_t i = 0; i < heap->arena_count; i++) {
        const Arena *arena = heap->arenas[i];
        if (at < arena->base || at >= arena->base + ARENA_SIZE) {
            continue;
        }
        const Pool *pool = heap_pool_of(address);
        size_t number = (size_t)((const char *)pool - arena->base) / POOL_SIZE;
        if (!is_in_use(arena, number)) {
            return false;
        }
        size_t offset = (size_t)(at - (const char *)pool) - pool->first;
        *place =
            (BlockPlace){i, number, offset / pool->block_size,
                         pool->block_size / BLOCK_GRAIN - 1, (BlockKind)pool->kind};
        return true;
    }
    return false;
}
