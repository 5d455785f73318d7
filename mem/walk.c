#include "mem/walk.h"

#include "mem/arena.h"
#include "mem/raw.h"

// A walk visits the rings from its first one on.
static int first_ring(const HeapWalk *walk)
{
    if (walk->holds & HOLDS_YOUNG) {
        return RAW_YOUNG;
    }
    return walk->holds ? RAW_MARKED : (int)walk->kind;
}

void heap_walk_init(HeapWalk *walk, Heap *heap, BlockKind kind, uint8_t holds)
{
    assert(kind != BLOCK_BUFFER); // whose free blocks cannot be told from live ones
    *walk = (HeapWalk){.heap = heap, .kind = kind, .holds = holds};
    walk->ring = first_ring(walk);
    walk->next_raw = heap->raw[walk->ring].next;
}

void heap_walk_seek(HeapWalk *walk, const char *address)
{
    walk->arena = arena_find(walk->heap, address);
    walk->pools = 0;
}

const char *heap_walk_position(const HeapWalk *walk)
{
    return walk->arena < walk->heap->arena_count ? walk->heap->arenas[walk->arena]->base
                                                 : (const char *)UINTPTR_MAX;
}

const char *heap_walk_arena(const HeapWalk *walk)
{
    return walk->pool != NULL ? walk->pool->arena->base : heap_walk_position(walk);
}

static bool enter_pool(HeapWalk *walk, Pool *pool)
{
    walk->pool = pool;
    walk->step = pool->block_size;
    walk->next = (char *)pool + pool->first;
    walk->end = walk->next + (size_t)pool->carved * pool->block_size;
    walk->next_word = heap_pool_words(pool);
    return true;
}

static bool next_pool(HeapWalk *walk)
{
    for (;;) {
        while (walk->pools) {
            unsigned number = (unsigned)__builtin_ctzll(walk->pools);
            walk->pools &= walk->pools - 1;
            Pool *pool = arena_pool(walk->heap->arenas[walk->arena - 1], number);
            if (!walk->holds || (pool->holds & walk->holds)) {
                return enter_pool(walk, pool);
            }
        }
        if (walk->arena == walk->heap->arena_count) {
            walk->pool = NULL;
            return false;
        }
        const Arena *arena = walk->heap->arenas[walk->arena++];
        walk->pools = arena->pools_of[walk->kind];
        if (walk->holds) {
            walk->pools &= (walk->holds & HOLDS_YOUNG ? arena->young : 0) |
                           (walk->holds & HOLDS_MARKED ? arena->marked : 0);
        }
    }
}

static bool enter_raw(HeapWalk *walk, RawBlock *raw)
{
    walk->raw = raw;
    walk->next = (char *)(raw + 1);
    walk->end = walk->next + raw->size;
    walk->step = raw->size;
    walk->next_word = &raw->gc_word;
    return true;
}

static bool next_raw(HeapWalk *walk)
{
    for (;;) {
        while (walk->next_raw != &walk->heap->raw[walk->ring]) {
            RawBlock *raw = walk->next_raw;
            walk->next_raw = raw->next;
            if (!walk->holds || (raw->holds & walk->holds)) {
                return enter_raw(walk, raw);
            }
        }
        if (walk->kind != BLOCK_CONTAINER || walk->ring == RAW_RINGS - 1) {
            walk->raw = NULL;
            return false;
        }
        walk->ring = walk->ring == BLOCK_CONTAINER ? RAW_YOUNG : walk->ring + 1;
        walk->next_raw = walk->heap->raw[walk->ring].next;
    }
}

bool heap_walk_run(HeapWalk *walk)
{
    return next_pool(walk) || next_raw(walk);
}

void heap_walk_settle(HeapWalk *walk, uint8_t gone, uint8_t come)
{
    assert(walk->kind == BLOCK_CONTAINER);
    if (walk->pool) {
        arena_set_holds(walk->pool, (uint8_t)((walk->pool->holds & ~gone) | come));
    } else {
        raw_set_holds(walk->heap, walk->raw,
                      (uint8_t)((walk->raw->holds & ~gone) | come));
    }
}

void heap_mark_slow(Heap *heap, void *block, bool raw, uint8_t holds)
{
    if (raw) {
        RawBlock *header = raw_header(block);
        raw_set_holds(heap, header, header->holds | holds);
        return;
    }
    Pool *pool = heap_pool_of(block);
    arena_set_holds(pool, pool->holds | holds);
}
