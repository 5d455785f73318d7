// What inspection tells of pools and blocks agrees with itself and with the counts.
#include "mem/inspect.h"

#include "heap_fixture.h"

enum { BLOCKS = 300, SIZE = 40 };

static void check_pool(const Heap *heap, size_t arena, size_t number)
{
    PoolInfo info = heap_pool_info(heap, arena, number);
    if (info.state < POOL_PARTIAL) {
        return;
    }
    BlockState states[POOL_BLOCKS_MAX];
    size_t counts[BLOCK_UNCARVED + 1] = {0};
    cr_assert_eq(heap_pool_blocks(heap, arena, number, states), info.capacity);
    for (size_t i = 0; i < info.capacity; i++) {
        counts[states[i]]++;
    }
    cr_assert_eq(counts[BLOCK_LIVE], info.live);
    cr_assert_eq(counts[BLOCK_CACHED], info.cached);
    cr_assert_eq(counts[BLOCK_CHAINED], info.chained);
    cr_assert_eq(counts[BLOCK_UNCARVED], info.uncarved);
}

Test(inspect, states_of_blocks_add_up_to_the_counts_of_their_pool)
{
    Heap *heap = fixture_heap(NULL);
    for (int kind = 0; kind < BLOCK_KINDS; kind++) {
        void *blocks[BLOCKS];
        for (int i = 0; i < BLOCKS; i++) {
            blocks[i] = fixture_object(heap, (BlockKind)kind, SIZE);
        }
        for (int i = 0; i < BLOCKS; i += 2) { // more than the cache keeps
            heap_free(heap, (BlockKind)kind, blocks[i], SIZE);
        }
        for (size_t a = 0; a < heap->arena_count; a++) {
            for (size_t p = 0; p < ARENA_POOLS; p++) {
                check_pool(heap, a, p);
            }
        }
        for (int i = 1; i < BLOCKS; i += 2) {
            heap_free(heap, (BlockKind)kind, blocks[i], SIZE);
        }
    }
    fixture_end(heap);
}

Test(inspect, a_block_is_live_where_it_is_located)
{
    Heap *heap = fixture_heap(NULL);
    void *first = fixture_object(heap, BLOCK_ATOM, SIZE);
    void *second = fixture_object(heap, BLOCK_ATOM, SIZE);
    BlockPlace place;
    BlockState states[POOL_BLOCKS_MAX];
    cr_assert(heap_locate(heap, second, &place));
    heap_pool_blocks(heap, place.arena, place.pool, states);
    cr_assert_eq(states[place.block], BLOCK_LIVE);
    heap_free(heap, BLOCK_ATOM, second, SIZE);
    heap_pool_blocks(heap, place.arena, place.pool, states);
    cr_assert_eq(states[place.block], BLOCK_CACHED);
    heap_trim(heap);
    heap_pool_blocks(heap, place.arena, place.pool, states);
    cr_assert_eq(states[place.block], BLOCK_CHAINED);
    heap_free(heap, BLOCK_ATOM, first, SIZE);
    fixture_end(heap);
}
