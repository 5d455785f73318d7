// What the tests of mem/ share: a heap with all its invariants checked at the end of
// its life.
#ifndef PYRENA_TESTS_HEAP_FIXTURE_H
#define PYRENA_TESTS_HEAP_FIXTURE_H

#include <criterion/criterion.h>

#include "mem/heap.h"

static inline Heap *fixture_heap(const HeapOptions *options)
{
    Heap *heap = heap_new(options);
    cr_assert_not_null(heap);
    return heap;
}

#define CHECK_HEAP(heap)                                                               \
    do {                                                                               \
        const char *message_ = heap_check(heap);                                       \
        cr_assert_null(message_, "%s", message_);                                      \
    } while (0)

// The heap must be sound and have no live block.
static inline void fixture_end(Heap *heap)
{
    CHECK_HEAP(heap);
    cr_assert_eq(heap_live_blocks(heap), 0);
    heap_trim(heap);
    CHECK_HEAP(heap);
    cr_assert_eq(heap_bytes_used(heap), 0, "no arena and no raw block is left");
    heap_destroy(heap);
}

// Makes an object block look alive: the first word is not 0.
static inline void *fixture_object(Heap *heap, BlockKind kind, size_t size)
{
    uint64_t *block = heap_alloc(heap, kind, size);
    cr_assert_not_null(block);
    *block = 1;
    return block;
}

#endif
