#include "heap_fixture.h"

#include <string.h>

#include "mem/raw.h"

Test(raw, blocks_above_512_bytes_are_raw)
{
    Heap *heap = fixture_heap(NULL);
    void *small = heap_alloc(heap, BLOCK_BUFFER, 512);
    cr_assert_eq(heap->raw_blocks[BLOCK_BUFFER], 0);
    void *large = heap_alloc(heap, BLOCK_BUFFER, 513);
    cr_assert_eq(heap->raw_blocks[BLOCK_BUFFER], 1);
    cr_assert_eq(heap->raw_bytes[BLOCK_BUFFER], 513);
    heap_free(heap, BLOCK_BUFFER, small, 512);
    heap_free(heap, BLOCK_BUFFER, large, 513);
    fixture_end(heap);
}

Test(raw, containers_have_the_collector_s_word_in_front)
{
    Heap *heap = fixture_heap(NULL);
    void *block = fixture_object(heap, BLOCK_CONTAINER, 800);
    uint32_t *word = heap_gc_word(block, 800);
    cr_assert_eq((char *)word, (char *)block - 4);
    *word = 0xffffffff;
    CHECK_HEAP(heap);
    heap_free(heap, BLOCK_CONTAINER, block, 800);
    fixture_end(heap);
}

Test(raw, resizing_keeps_the_rings_whole)
{
    Heap *heap = fixture_heap(NULL);
    enum { BLOCKS = 50 };
    void *blocks[BLOCKS];
    size_t sizes[BLOCKS];
    for (size_t i = 0; i < BLOCKS; i++) {
        sizes[i] = 600 + i * 40;
        blocks[i] = heap_alloc(heap, BLOCK_BUFFER, sizes[i]);
    }
    for (size_t i = 0; i < BLOCKS * 4; i++) {
        size_t which = i * 7 % BLOCKS;
        size_t size = 513 + i * 1234 % 20000;
        blocks[which] = heap_resize(heap, blocks[which], sizes[which], size);
        cr_assert_not_null(blocks[which]);
        sizes[which] = size;
        CHECK_HEAP(heap);
    }
    for (size_t i = 0; i < BLOCKS; i++) {
        heap_free(heap, BLOCK_BUFFER, blocks[i], sizes[i]);
    }
    fixture_end(heap);
}

#if !defined(NDEBUG) && !HEAP_ASAN
Test(raw, red_zones_tell_of_writes_beside_the_block)
{
    Heap *heap = fixture_heap(NULL);
    char *block = heap_alloc(heap, BLOCK_BUFFER, 1000);
    char behind = block[1000];
    block[1000] = 1;
    cr_assert_not_null(heap_check(heap));
    block[1000] = behind;
    CHECK_HEAP(heap);
    heap_free(heap, BLOCK_BUFFER, block, 1000);
    fixture_end(heap);
}
#endif
