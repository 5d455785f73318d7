#include "mem/walk.h"

#include "mem/arena.h"
#include "mem/raw.h"

void heap_walk_init(HeapWalk *walk, Heap *heap, BlockKind kind, uint8_t young)
{
    assert(kind != BLOCK_BUFFER); // whose free blocks cannot be told from live ones
    *walk = (HeapWalk){.heap = heap, .kind = kind, .young = young, .ring = (int)kind};
    if (young) {
        walk->ring = RAW_YOUNG;
    }
    walk->next_raw = heap->raw[walk->ring].next;
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
            if (!walk->young || (pool->young & walk->young)) {
                return enter_pool(walk, pool);
            }
        }
        if (walk->arena == walk->heap->arena_count) {
            walk->pool = NULL;
            return false;
        }
        const Arena *arena = walk->heap->arenas[walk->arena++];
        walk->pools = arena->pools_of[walk->kind];
        if (walk->young) {
            walk->pools &= arena->young;
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
            if (!walk->young || (raw->young & walk->young)) {
                return enter_raw(walk, raw);
            }
        }
        if (walk->ring != BLOCK_CONTAINER || walk->young) {
            walk->raw = NULL;
            return false;
        }
        walk->ring = RAW_YOUNG;
        walk->next_raw = walk->heap->raw[RAW_YOUNG].next;
    }
}

bool heap_walk_run(HeapWalk *walk)
{
    return next_pool(walk) || next_raw(walk);
}

void heap_walk_settle(HeapWalk *walk, uint8_t young)
{
    assert(walk->kind == BLOCK_CONTAINER);
    if (walk->pool) {
        uint64_t bit = arena_pool_bit(walk->pool);
        walk->pool->young = young;
        if (young) {
            walk->pool->arena->young |= bit;
        } else {
            walk->pool->arena->young &= ~bit;
        }
    } else {
        raw_set_young(walk->heap, walk->raw, young);
    }
}

void heap_mark_young_slow(Heap *heap, void *block, size_t size)
{
    if (size > BLOCK_MAX) {
        RawBlock *raw = raw_header(block);
        raw_set_young(heap, raw, raw->young | YOUNG_NEW);
        return;
    }
    Pool *pool = heap_pool_of(block);
    pool->young |= YOUNG_NEW;
    pool->arena->young |= arena_pool_bit(pool);
}
