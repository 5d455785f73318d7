// Tracing: the hook is told of every block that is made, resized and freed, and may
// refuse one.
#include "heap_fixture.h"

typedef struct Counter {
    HeapTrace hook; // first
    size_t made, freed, last_size;
    const void *last_made, *last_freed;
    bool refuses;
} Counter;

static bool count_made(HeapTrace *hook, void *block, size_t size)
{
    Counter *counter = (Counter *)hook;
    counter->made++;
    counter->last_made = block;
    counter->last_size = size;
    return !counter->refuses;
}

static void count_freed(HeapTrace *hook, void *block)
{
    Counter *counter = (Counter *)hook;
    counter->freed++;
    counter->last_freed = block;
}

#define COUNTER                                                                        \
    {                                                                                  \
        .hook = { count_made, count_freed }                                            \
    }

Test(trace, every_block_is_told_while_a_hook_is_set)
{
    Heap *heap = fixture_heap(NULL);
    void *before = heap_alloc(heap, BLOCK_BUFFER, 100); // its neighbours are cached
    Counter counter = COUNTER;
    heap_set_trace(heap, &counter.hook);
    void *blocks[300];
    for (int i = 0; i < 300; i++) {
        blocks[i] = heap_alloc(heap, BLOCK_BUFFER, 100);
    }
    cr_assert_eq(counter.made, 300);
    cr_assert_eq(counter.last_made, blocks[299]);
    cr_assert_eq(counter.last_size, 100);
    for (int i = 0; i < 300; i++) {
        heap_free(heap, BLOCK_BUFFER, blocks[i], 100);
    }
    heap_free(heap, BLOCK_BUFFER, before, 100);
    cr_assert_eq(counter.freed, 301);
    heap_set_trace(heap, NULL);
    void *after = heap_alloc(heap, BLOCK_BUFFER, 100);
    heap_free(heap, BLOCK_BUFFER, after, 100);
    cr_assert_eq(counter.made, 300, "nothing is told when it is over");
    fixture_end(heap);
}

Test(trace, a_resized_block_is_freed_and_made)
{
    Heap *heap = fixture_heap(NULL);
    Counter counter = COUNTER;
    heap_set_trace(heap, &counter.hook);
    const size_t sizes[] = {100, 101, 400, 1000, 5000, 60, 60};
    void *block = heap_alloc(heap, BLOCK_BUFFER, sizes[0]);
    for (size_t i = 1; i < sizeof sizes / sizeof *sizes; i++) {
        const void *old = block;
        block = heap_resize(heap, block, sizes[i - 1], sizes[i]);
        cr_assert_eq(counter.made, i + 1);
        cr_assert_eq(counter.freed, i);
        cr_assert_eq(counter.last_made, block);
        cr_assert_eq(counter.last_freed, old);
        cr_assert_eq(counter.last_size, sizes[i]);
    }
    heap_free(heap, BLOCK_BUFFER, block, 60);
    heap_set_trace(heap, NULL);
    fixture_end(heap);
}

Test(trace, what_the_hook_refuses_is_not_made)
{
    Heap *heap = fixture_heap(NULL);
    Counter counter = COUNTER;
    heap_set_trace(heap, &counter.hook);
    counter.refuses = true;
    cr_assert_null(heap_alloc(heap, BLOCK_ATOM, 40));
    cr_assert_null(heap_alloc(heap, BLOCK_BUFFER, 4000));
    cr_assert_eq(heap_live_blocks(heap), 0);
    counter.refuses = false;
    void *block = heap_alloc(heap, BLOCK_ATOM, 40);
    cr_assert_not_null(block);
    heap_free(heap, BLOCK_ATOM, block, 40);
    heap_set_trace(heap, NULL);
    fixture_end(heap);
}
