#include "heap_fixture.h"

#include <stdlib.h>

#include "mem/arena.h"

#define BLOCKS_PER_ARENA (ARENA_POOLS * ((POOL_SIZE - sizeof(Pool)) / 512))

// Takes as many blocks of 512 bytes as fill `arenas` arenas, in address order.
static char **fill(Heap *heap, size_t arenas)
{
    size_t count = arenas * BLOCKS_PER_ARENA;
    char **blocks = malloc(count * sizeof(char *));
    for (size_t i = 0; i < count; i++) {
        blocks[i] = heap_alloc(heap, BLOCK_BUFFER, 512);
        cr_assert_not_null(blocks[i]);
    }
    cr_assert_eq(heap->arena_count, arenas);
    CHECK_HEAP(heap);
    return blocks;
}

static void free_arena(Heap *heap, char **blocks, size_t arena)
{
    for (size_t i = arena * BLOCKS_PER_ARENA; i < (arena + 1) * BLOCKS_PER_ARENA; i++) {
        heap_free(heap, BLOCK_BUFFER, blocks[i], 512);
    }
}

Test(arena, is_mapped_when_the_first_block_is_asked_for)
{
    Heap *heap = fixture_heap(NULL);
    cr_assert_eq(heap->arena_count, 0);
    void *block = heap_alloc(heap, BLOCK_ATOM, 16);
    cr_assert_eq(heap->arena_count, 1);
    cr_assert_eq((uintptr_t)heap->arenas[0]->base % ARENA_SIZE, 0);
    cr_assert_eq(heap_bytes_used(heap), ARENA_SIZE);
    heap_free(heap, BLOCK_ATOM, block, 16);
    fixture_end(heap);
}

Test(arena, empty_ones_go_back_but_one_spare)
{
    Heap *heap = fixture_heap(NULL);
    char **blocks = fill(heap, 4);
    for (size_t arena = 0; arena < 4; arena++) {
        free_arena(heap, blocks, arena);
        CHECK_HEAP(heap);
    }
    cr_assert_leq(heap->arena_count, 2, "what is cached and one spare");
    heap_trim(heap);
    cr_assert_eq(heap->arena_count, 0);
    free(blocks);
    fixture_end(heap);
}

Test(arena, the_fullest_gives_the_next_pool)
{
    Heap *heap = fixture_heap(NULL);
    char **blocks = fill(heap, 3);
    size_t per_pool = BLOCKS_PER_ARENA / ARENA_POOLS;
    for (size_t i = 0; i < BLOCKS_PER_ARENA - 20 * per_pool;
         i++) { // arena 0: nearly empty
        heap_free(heap, BLOCK_BUFFER, blocks[i], 512);
    }
    for (size_t i = BLOCKS_PER_ARENA; i < BLOCKS_PER_ARENA + 5 * per_pool;
         i++) { // 1: nearly full
        heap_free(heap, BLOCK_BUFFER, blocks[i], 512);
    }
    heap_trim(heap);
    CHECK_HEAP(heap);
    void *other = heap_alloc(heap, BLOCK_ATOM, 48);
    cr_assert_eq(heap_pool_of(other)->arena,
                 heap_pool_of(blocks[BLOCKS_PER_ARENA])->arena);
    CHECK_HEAP(heap);
    free(blocks);
    heap_destroy(heap);
}

Test(arena, an_emptied_pool_may_change_kind_and_class)
{
    Heap *heap = fixture_heap(NULL);
    char **blocks = fill(heap, 1);
    const Pool *pool = heap_pool_of(blocks[BLOCKS_PER_ARENA / 2]);
    for (size_t i = 0; i < BLOCKS_PER_ARENA; i++) {
        if (heap_pool_of(blocks[i]) == pool) {
            heap_free(heap, BLOCK_BUFFER, blocks[i], 512);
        }
    }
    heap_trim(heap);
    const void *atom = heap_alloc(heap, BLOCK_ATOM, 16);
    cr_assert_eq(heap_pool_of(atom), pool);
    cr_assert_eq(heap->arena_count, 1);
    CHECK_HEAP(heap);
    free(blocks);
    heap_destroy(heap);
}

Test(arena, stays_in_address_order_whatever_the_os_returns)
{
    Heap *heap = fixture_heap(NULL);
    char **blocks = fill(heap, 20);
    for (size_t arena = 0; arena < 20; arena += 2) {
        free_arena(heap, blocks, arena);
    }
    CHECK_HEAP(heap);
    heap_trim(heap);
    cr_assert_eq(heap->arena_count, 10);
    CHECK_HEAP(heap);
    free(blocks);
    heap_destroy(heap);
}

Test(arena, pools_of_every_class_use_their_page)
{
    Heap *heap = fixture_heap(NULL);
    for (int kind = 0; kind < BLOCK_KINDS; kind++) {
        for (size_t size = 16; size <= 512; size += 8) {
            const Pool *pool = heap_pool_of(heap_alloc(heap, (BlockKind)kind, size));
            size_t word = kind == BLOCK_CONTAINER ? 4 : 0;
            size_t waste = POOL_SIZE - sizeof(Pool) - pool->capacity * (size + word);
            cr_assert_lt(waste, size + word);
        }
    }
    CHECK_HEAP(heap);
    heap_destroy(heap);
}
