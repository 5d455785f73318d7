#include "heap_fixture.h"

#include "mem/stats.h"

Test(stats, an_unused_heap_has_nothing)
{
    Heap *heap = fixture_heap(NULL);
    HeapStats stats;
    heap_stats(heap, &stats);
    cr_assert_eq(stats.arenas, 0);
    cr_assert_eq(stats.live_blocks, 0);
    cr_assert_eq(stats.charged, 0);
    fixture_end(heap);
}

Test(stats, every_level_counts_what_it_has)
{
    Heap *heap = fixture_heap(NULL);
    void *atoms[200];
    for (int i = 0; i < 200; i++) {
        atoms[i] = heap_alloc(heap, BLOCK_ATOM, 32);
    }
    void *raw = heap_alloc(heap, BLOCK_CONTAINER, 10000);
    HeapStats stats;
    heap_stats(heap, &stats);
    const ClassStats *class32 = &stats.classes[BLOCK_ATOM][3];
    cr_assert_eq(class32->live, 200);
    cr_assert_eq(class32->pools, 2);
    cr_assert_eq(class32->full_pools, 1);
    cr_assert_eq(class32->blocks, class32->live + class32->cached + class32->chained +
                                      class32->uncarved);
    cr_assert_eq(stats.pools_full + stats.pools_partial + stats.pools_empty +
                     stats.pools_uncarved,
                 ARENA_POOLS);
    cr_assert_eq(stats.arenas_in_use, 1);
    cr_assert_eq(stats.block_bytes, 200 * 32);
    cr_assert_eq(stats.raw_blocks[BLOCK_CONTAINER], 1);
    cr_assert_eq(stats.raw_bytes[BLOCK_CONTAINER], 10000);
    cr_assert_eq(stats.live_blocks, 201);
    cr_assert_eq(stats.charged, heap_bytes_used(heap));
    heap_free(heap, BLOCK_CONTAINER, raw, 10000);
    for (int i = 0; i < 200; i++) {
        heap_free(heap, BLOCK_ATOM, atoms[i], 32);
    }
    heap_stats(heap, &stats);
    cr_assert_eq(class32->live, 0);
    cr_assert_eq(class32->cached, heap->tops[BLOCK_ATOM][3].count);
    cr_assert_eq(class32->full_pools, 0); // a pool with cached blocks has room
    cr_assert_gt(stats.peak, stats.charged);
    fixture_end(heap);
}
