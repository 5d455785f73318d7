#include "heap_fixture.h"

#include <string.h>

Test(heap, blocks_of_every_size_are_aligned_and_apart)
{
    Heap *heap = fixture_heap(NULL);
    void *blocks[1200];
    for (size_t size = 0; size < 1200; size++) {
        blocks[size] = heap_alloc(heap, BLOCK_BUFFER, size);
        cr_assert_not_null(blocks[size]);
        cr_assert_eq((uintptr_t)blocks[size] % 8, 0);
        memset(blocks[size], (int)size, size);
    }
    for (size_t size = 0; size < 1200; size++) {
        const unsigned char *bytes = blocks[size];
        for (size_t i = 0; i < size; i++) {
            cr_assert_eq(bytes[i], (unsigned char)size);
        }
        heap_free(heap, BLOCK_BUFFER, blocks[size], size);
    }
    fixture_end(heap);
}

Test(heap, sizes_of_one_class_share_its_blocks)
{
    Heap *heap = fixture_heap(NULL);
    void *block = heap_alloc(heap, BLOCK_ATOM, 17);
    heap_free(heap, BLOCK_ATOM, block, 17);
    cr_assert_eq(heap_alloc(heap, BLOCK_ATOM, 24), block);
    heap_free(heap, BLOCK_ATOM, block, 24);
    fixture_end(heap);
}

Test(heap, kinds_and_classes_do_not_share_pools)
{
    Heap *heap = fixture_heap(NULL);
    void *container = heap_alloc(heap, BLOCK_CONTAINER, 32);
    void *atom = heap_alloc(heap, BLOCK_ATOM, 32);
    void *larger = heap_alloc(heap, BLOCK_ATOM, 40);
    cr_assert_neq(heap_pool_of(container), heap_pool_of(atom));
    cr_assert_neq(heap_pool_of(larger), heap_pool_of(atom));
    cr_assert_eq(heap_pool_of(container)->kind, BLOCK_CONTAINER);
    cr_assert_eq(heap_pool_of(atom)->kind, BLOCK_ATOM);
    heap_free(heap, BLOCK_CONTAINER, container, 32);
    heap_free(heap, BLOCK_ATOM, atom, 32);
    heap_free(heap, BLOCK_ATOM, larger, 40);
    fixture_end(heap);
}

Test(heap, fresh_blocks_ascend)
{
    Heap *heap = fixture_heap(NULL);
    char *blocks[100];
    for (int i = 0; i < 100; i++) {
        blocks[i] = heap_alloc(heap, BLOCK_ATOM, 32);
        cr_assert(i == 0 || blocks[i] == blocks[i - 1] + 32);
    }
    for (int i = 0; i < 100; i++) {
        heap_free(heap, BLOCK_ATOM, blocks[i], 32);
    }
    fixture_end(heap);
}

Test(heap, freed_blocks_of_a_pool_ascend_too)
{
    Heap *heap = fixture_heap(NULL);
    char *blocks[60];
    for (int i = 0; i < 60; i++) {
        blocks[i] = heap_alloc(heap, BLOCK_ATOM, 64);
    }
    for (int i = 0; i < 59; i++) { // 59 is prime: all but the last, in disorder
        heap_free(heap, BLOCK_ATOM, blocks[i * 37 % 59], 64);
    }
    heap_trim(heap); // the caches are empty, so what comes now was chained
    const char *last = NULL;
    for (int i = 0; i < 32; i++) {
        const char *block = heap_alloc(heap, BLOCK_ATOM, 64);
        cr_assert_eq(heap_pool_of(block), heap_pool_of(blocks[59]));
        cr_assert_gt(block, last);
        last = block;
    }
    CHECK_HEAP(heap);
    heap_destroy(heap);
}

Test(heap, the_last_freed_block_is_the_next_one_out)
{
    Heap *heap = fixture_heap(NULL);
    void *first = heap_alloc(heap, BLOCK_BUFFER, 48);
    void *second = heap_alloc(heap, BLOCK_BUFFER, 48);
    heap_free(heap, BLOCK_BUFFER, first, 48);
    heap_free(heap, BLOCK_BUFFER, second, 48);
    cr_assert_eq(heap_alloc(heap, BLOCK_BUFFER, 48), second);
    cr_assert_eq(heap_alloc(heap, BLOCK_BUFFER, 48), first);
    heap_free(heap, BLOCK_BUFFER, first, 48);
    heap_free(heap, BLOCK_BUFFER, second, 48);
    fixture_end(heap);
}

Test(heap, object_blocks_begin_with_a_zero_word)
{
    Heap *heap = fixture_heap(NULL);
    for (size_t size = 16; size < 2000; size += 88) {
        uint64_t *block = heap_alloc(heap, BLOCK_CONTAINER, size);
        cr_assert_eq(*block, 0);
        *block = 5;
        heap_free(heap, BLOCK_CONTAINER, block, size);
        block = heap_alloc(heap, BLOCK_CONTAINER, size);
        cr_assert_eq(*block, 0);
        heap_free(heap, BLOCK_CONTAINER, block, size);
    }
    fixture_end(heap);
}

Test(heap, null_is_freed_with_size_zero)
{
    Heap *heap = fixture_heap(NULL);
    heap_free(heap, BLOCK_BUFFER, NULL, 0);
    fixture_end(heap);
}

Test(heap, resize_keeps_the_contents)
{
    static const size_t sizes[] = {1,      8,   9,   100, 512, 513, 4000,
                                   100000, 600, 512, 40,  7,   3};
    Heap *heap = fixture_heap(NULL);
    unsigned char *block = NULL;
    size_t size = 0;
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        size_t kept = size < sizes[i] ? size : sizes[i];
        block = heap_resize(heap, block, size, sizes[i]);
        cr_assert_not_null(block);
        for (size_t at = 0; at < kept; at++) {
            cr_assert_eq(block[at], (unsigned char)(at * 7));
        }
        size = sizes[i];
        for (size_t at = 0; at < size; at++) {
            block[at] = (unsigned char)(at * 7);
        }
        CHECK_HEAP(heap);
    }
    heap_free(heap, BLOCK_BUFFER, block, size);
    fixture_end(heap);
}

Test(heap, resize_leaves_the_block_when_memory_runs_out)
{
    Heap *heap = fixture_heap(NULL);
    static const size_t sizes[] = {40, 4000};
    for (int i = 0; i < 2; i++) {
        char *block = heap_alloc(heap, BLOCK_BUFFER, sizes[i]);
        memset(block, 'x', sizes[i]);
        heap_inject_fault(heap, 1, false);
        cr_assert_null(heap_resize(heap, block, sizes[i], 100000));
        cr_assert(heap_fault_hit(heap));
        cr_assert_null(heap_resize(heap, block, sizes[i], SIZE_MAX - 5));
        cr_assert_eq(block[sizes[i] - 1], 'x');
        heap_free(heap, BLOCK_BUFFER, block, sizes[i]);
    }
    fixture_end(heap);
}

Test(heap, destroy_takes_live_blocks_along)
{
    Heap *heap = fixture_heap(NULL);
    for (size_t size = 16; size < 5000; size += 16) {
        cr_assert_not_null(heap_alloc(heap, BLOCK_CONTAINER, size));
    }
    cr_assert_gt(heap_live_blocks(heap), 0);
    heap_destroy(heap); // the sanitizers' leak check is the assertion
}

Test(heap, two_heaps_share_nothing)
{
    Heap *one = fixture_heap(NULL);
    Heap *other = fixture_heap(NULL);
    void *block = heap_alloc(one, BLOCK_ATOM, 32);
    cr_assert_eq(heap_live_blocks(other), 0);
    cr_assert_eq(heap_bytes_used(other), 0);
    heap_free(one, BLOCK_ATOM, block, 32);
    fixture_end(other);
    fixture_end(one);
}
