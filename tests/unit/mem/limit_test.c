#include "heap_fixture.h"

#define MIB ((size_t)1 << 20)

Test(limit, arenas_and_raw_blocks_are_charged)
{
    HeapOptions options = {.limit = MIB};
    Heap *heap = fixture_heap(&options);
    void *atom = heap_alloc(heap, BLOCK_ATOM, 32);
    void *raw = heap_alloc(heap, BLOCK_BUFFER, MIB / 2);
    cr_assert_not_null(atom);
    cr_assert_not_null(raw);
    cr_assert_geq(heap_bytes_used(heap), ARENA_SIZE + MIB / 2);
    cr_assert_null(heap_alloc(heap, BLOCK_BUFFER, MIB / 2));
    cr_assert_null(heap_resize(heap, raw, MIB / 2, MIB));
    CHECK_HEAP(heap);
    heap_free(heap, BLOCK_BUFFER, raw, MIB / 2);
    heap_free(heap, BLOCK_ATOM, atom, 32);
    fixture_end(heap);
}

Test(limit, small_blocks_stop_at_the_limit_and_go_on_after_a_release)
{
    HeapOptions options = {.limit = MIB};
    Heap *heap = fixture_heap(&options);
    void *last = NULL;
    size_t count = 0;
    for (void *block; (block = heap_alloc(heap, BLOCK_ATOM, 64)); count++) {
        *(void **)((char *)block + 8) = last;
        last = block;
    }
    cr_assert_gt(count, MIB / 64 * 9 / 10);
    cr_assert_leq(heap_bytes_used(heap), MIB);
    while (last) {
        void *next = *(void **)((char *)last + 8);
        heap_free(heap, BLOCK_ATOM, last, 64);
        last = next;
    }
    void *again = heap_alloc(heap, BLOCK_CONTAINER, 400);
    cr_assert_not_null(again);
    heap_free(heap, BLOCK_CONTAINER, again, 400);
    fixture_end(heap);
}

Test(limit, a_spare_arena_makes_room_for_a_raw_block)
{
    HeapOptions options = {.limit = MIB};
    Heap *heap = fixture_heap(&options);
    heap_free(heap, BLOCK_ATOM, heap_alloc(heap, BLOCK_ATOM, 500), 500);
    void *raw = heap_alloc(heap, BLOCK_BUFFER, MIB - 1000);
    cr_assert_not_null(raw, "cached blocks must not cause an out of memory");
    heap_free(heap, BLOCK_BUFFER, raw, MIB - 1000);
    fixture_end(heap);
}

Test(limit, wants_a_collection_at_seven_eighths)
{
    HeapOptions options = {.limit = MIB};
    Heap *heap = fixture_heap(&options);
    volatile bool attention = false;
    heap->attention = &attention;
    void *most = heap_alloc(heap, BLOCK_BUFFER, MIB / 8 * 6);
    cr_assert_not(heap->collect_wanted);
    cr_assert_not(attention);
    void *more = heap_alloc(heap, BLOCK_BUFFER, MIB / 8 + 1000);
    cr_assert(heap->collect_wanted);
    cr_assert(attention, "who polls one flag must hear of it");
    heap->collect_wanted = false;
    void *little = heap_alloc(heap, BLOCK_BUFFER, 600);
    cr_assert_not(heap->collect_wanted, "once asked, only growth asks again");
    void *step = heap_alloc(heap, BLOCK_BUFFER, MIB / 32);
    cr_assert(heap->collect_wanted);
    heap_free(heap, BLOCK_BUFFER, most, MIB / 8 * 6);
    heap_free(heap, BLOCK_BUFFER, more, MIB / 8 + 1000);
    heap_free(heap, BLOCK_BUFFER, little, 600);
    heap_free(heap, BLOCK_BUFFER, step, MIB / 32);
    fixture_end(heap);
}

Test(limit, may_change)
{
    Heap *heap = fixture_heap(NULL);
    void *raw = heap_alloc(heap, BLOCK_BUFFER, MIB);
    heap_set_limit(heap, MIB / 2);
    cr_assert_null(heap_alloc(heap, BLOCK_BUFFER, 600));
    heap_set_limit(heap, 0);
    void *other = heap_alloc(heap, BLOCK_BUFFER, 600);
    cr_assert_not_null(other);
    heap_free(heap, BLOCK_BUFFER, other, 600);
    heap_free(heap, BLOCK_BUFFER, raw, MIB);
    fixture_end(heap);
}

Test(limit, impossible_sizes_fail)
{
    Heap *heap = fixture_heap(NULL);
    cr_assert_null(heap_alloc(heap, BLOCK_BUFFER, SIZE_MAX));
    cr_assert_null(heap_alloc(heap, BLOCK_ATOM, SIZE_MAX / 2 + 1));
    cr_assert_null(heap_alloc(heap, BLOCK_CONTAINER, SIZE_MAX - 20));
    fixture_end(heap);
}
