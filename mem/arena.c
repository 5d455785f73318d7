#include "mem/arena.h"

#include <stdlib.h>
#include <string.h>

#include "mem/account.h"
#include "mem/os.h"
#include "mem/poison.h"
#include "mem/region.h"

static void list_arena(Heap *heap, Arena *arena)
{
    Arena **head = &heap->by_empty[arena->empty];
    arena->previous = NULL;
    arena->next = *head;
    if (*head) {
        (*head)->previous = arena;
    }
    *head = arena;
}

static void unlist_arena(Heap *heap, Arena *arena)
{
    if (arena->next) {
        arena->next->previous = arena->previous;
    }
    if (arena->previous) {
        arena->previous->next = arena->next;
    } else {
        heap->by_empty[arena->empty] = arena->next;
    }
}

static bool make_room(Heap *heap)
{
    if (heap->arena_count < heap->arena_room) {
        return true;
    }
    if (!account_attempt(heap)) {
        return false;
    }
    size_t room = heap->arena_room ? heap->arena_room * 2 : 16;
    Arena **arenas = realloc(heap->arenas, room * sizeof(Arena *));
    if (!arenas) {
        return false;
    }
    heap->arenas = arenas;
    heap->arena_room = room;
    return true;
}

size_t arena_find(const Heap *heap, const char *base)
{
    size_t low = 0;
    size_t high = heap->arena_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (heap->arenas[middle]->base < base) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

static void enter_arena(Heap *heap, Arena *arena)
{
    size_t at = arena_find(heap, arena->base);
    memmove(heap->arenas + at + 1, heap->arenas + at,
            (heap->arena_count - at) * sizeof(Arena *));
    heap->arenas[at] = arena;
    heap->arena_count++;
    heap->arenas_mapped++;
    heap->spare_arenas++;
    list_arena(heap, arena);
}

static char *map_pages(Heap *heap)
{
    if (!account_attempt(heap)) {
        return NULL;
    }
    return heap->arena_region ? region_alloc(heap->arena_region, ARENA_SIZE)
                              : os_map_arena();
}

static void unmap_pages(Heap *heap, char *base)
{
    if (heap->arena_region) {
        region_free(heap->arena_region, base, ARENA_SIZE);
    } else {
        os_unmap(base, ARENA_SIZE);
    }
}

static Arena *map_arena(Heap *heap)
{
    if (!make_room(heap) || !account_attempt(heap)) {
        return NULL;
    }
    Arena *arena = calloc(1, sizeof(Arena));
    if (!arena) {
        return NULL;
    }
    if (!account_charge(heap, ARENA_SIZE)) {
        free(arena);
        return NULL;
    }
    arena->base = map_pages(heap);
    if (!arena->base) {
        account_release(heap, ARENA_SIZE);
        free(arena);
        return NULL;
    }
    POISON(arena->base, ARENA_SIZE);
    arena->empty = ARENA_POOLS;
    enter_arena(heap, arena);
    return arena;
}

static void unmap_arena(Heap *heap, Arena *arena)
{
    unlist_arena(heap, arena);
    size_t at = arena_find(heap, arena->base);
    assert(heap->arenas[at] == arena);
    heap->arena_count--;
    memmove(heap->arenas + at, heap->arenas + at + 1,
            (heap->arena_count - at) * sizeof(Arena *));
    UNPOISON(arena->base, ARENA_SIZE);
    unmap_pages(heap, arena->base);
    account_release(heap, ARENA_SIZE);
    free(arena);
}

// The fullest arena that has an empty pool, so that the others can empty.
static Arena *choose_arena(Heap *heap)
{
    for (size_t empty = 1; empty <= ARENA_POOLS; empty++) {
        if (heap->by_empty[empty]) {
            return heap->by_empty[empty];
        }
    }
    return map_arena(heap);
}

static void init_pool(Pool *pool, Arena *arena, BlockKind kind, size_t index)
{
    size_t block = (index + 1) * BLOCK_GRAIN;
    size_t word = kind == BLOCK_CONTAINER ? sizeof(uint32_t) : 0;
    size_t capacity = (POOL_SIZE - sizeof(Pool)) / (block + word);
    size_t first = POOL_SIZE - capacity * block;
    UNPOISON(pool, first);
    memset(pool, 0, sizeof(Pool) + capacity * word);
    pool->arena = arena;
    pool->reciprocal = (uint32_t)((65536 + index) / (index + 1));
    pool->block_size = (uint16_t)block;
    pool->first = (uint16_t)first;
    pool->capacity = (uint16_t)capacity;
    pool->kind = (uint8_t)kind;
}

Pool *arena_take_pool(Heap *heap, BlockKind kind, size_t index)
{
    if (!account_attempt(heap)) {
        return NULL;
    }
    Arena *arena = choose_arena(heap);
    if (!arena &&
        heap_trim(
            heap)) { // blocks that only wait in caches must not exhaust the memory
        arena = choose_arena(heap);
    }
    if (!arena) {
        return NULL;
    }
    unlist_arena(heap, arena);
    if (arena->empty == ARENA_POOLS) {
        heap->spare_arenas--;
    }
    Pool *pool = arena->returned;
    if (pool) {
        arena->returned = pool->next;
    } else {
        pool = arena_pool(arena, arena->carved++);
    }
    arena->empty--;
    list_arena(heap, arena);
    init_pool(pool, arena, kind, index);
    arena->pools_of[kind] |= arena_pool_bit(pool);
    heap->pool_count[kind][index]++;
    return pool;
}

void arena_set_holds(Pool *pool, uint8_t holds)
{
    Arena *arena = pool->arena;
    uint64_t bit = arena_pool_bit(pool);
    pool->holds = holds;
    arena->young = (arena->young & ~bit) | ((holds & HOLDS_YOUNG) != 0 ? bit : 0);
    arena->marked = (arena->marked & ~bit) | ((holds & HOLDS_MARKED) != 0 ? bit : 0);
}

void arena_give_pool(Heap *heap, Pool *pool)
{
    assert(pool->out == 0);
    Arena *arena = pool->arena;
    arena->pools_of[pool->kind] &= ~arena_pool_bit(pool);
    arena_set_holds(pool, 0);
    heap->pool_count[pool->kind][pool->block_size / BLOCK_GRAIN - 1]--;
    pool->next = arena->returned;
    arena->returned = pool;
    POISON((char *)pool + sizeof(Pool), POOL_SIZE - sizeof(Pool));
    unlist_arena(heap, arena);
    arena->empty++;
    list_arena(heap, arena);
    if (arena->empty == ARENA_POOLS) {
        heap->spare_arenas++;
        if (heap->spare_arenas > 1) {
            unmap_arena(heap, arena);
            heap->spare_arenas--;
        }
    }
}

bool arena_drop_spare(Heap *heap)
{
    if (!heap->by_empty[ARENA_POOLS]) {
        return false;
    }
    unmap_arena(heap, heap->by_empty[ARENA_POOLS]);
    heap->spare_arenas--;
    assert(heap->spare_arenas == 0);
    return true;
}

void arena_fini_all(Heap *heap)
{
    while (heap->arena_count > 0) {
        unmap_arena(heap, heap->arenas[heap->arena_count - 1]);
    }
    free(heap->arenas);
}
