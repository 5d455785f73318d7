#include "heap_fixture.h"

#include "mem/arena.h"

// Each test damages a heap in one way, and the checker must tell.
static Heap *used_heap(void **block)
{
    Heap *heap = fixture_heap(NULL);
    for (int i = 0; i < 70; i++) {
        *block = fixture_object(heap, BLOCK_CONTAINER, 64);
    }
    CHECK_HEAP(heap);
    return heap;
}

static void must_tell(Heap *heap)
{
    cr_assert_not_null(heap_check(heap));
    heap_destroy(heap);
}

Test(check, a_block_freed_twice)
{
    void *block;
    Heap *heap = used_heap(&block);
    heap_free(heap, BLOCK_CONTAINER, block, 64);
    CacheTop *top = &heap->tops[BLOCK_CONTAINER][7];
    heap->cached[BLOCK_CONTAINER][7][top->count++] = block;
    must_tell(heap);
}

Test(check, a_foreign_block_in_a_cache)
{
    void *block;
    Heap *heap = used_heap(&block);
    CacheTop *top = &heap->tops[BLOCK_ATOM][7];
    heap->cached[BLOCK_ATOM][7][top->count++] = block;
    must_tell(heap);
}

Test(check, a_header_written_over)
{
    void *block;
    Heap *heap = used_heap(&block);
    heap_pool_of(block)->capacity++;
    must_tell(heap);
}

Test(check, a_count_that_is_off)
{
    void *block;
    Heap *heap = used_heap(&block);
    heap->blocks_out[BLOCK_CONTAINER][7]++;
    must_tell(heap);
}

Test(check, a_charge_that_is_off)
{
    void *block;
    Heap *heap = used_heap(&block);
    heap->charged += 8;
    must_tell(heap);
}

Test(check, a_pool_that_is_in_no_list)
{
    void *block;
    Heap *heap = used_heap(&block);
    heap->partial[BLOCK_CONTAINER][7] = NULL;
    must_tell(heap);
}

#if !HEAP_ASAN
Test(check, a_free_object_that_looks_alive)
{
    void *block;
    Heap *heap = used_heap(&block);
    heap_free(heap, BLOCK_CONTAINER, block, 64);
    *(uint64_t *)block = 1;
    must_tell(heap);
}
#endif

#if !HEAP_ASAN && !defined(NDEBUG)
Test(check, a_free_block_that_was_written_to)
{
    void *block;
    Heap *heap = used_heap(&block);
    heap_free(heap, BLOCK_CONTAINER, block, 64);
    ((char *)block)[40] = 1;
    must_tell(heap);
}
#endif
