#include "heap_fixture.h"

#include "mem/walk.h"

static size_t count(Heap *heap, BlockKind kind, uint8_t holds)
{
    HeapWalk walk;
    heap_walk_init(&walk, heap, kind, holds);
    size_t found = 0;
    while (heap_walk_next(&walk)) {
        found++;
    }
    return found;
}

Test(walk, visits_each_live_object_once_in_address_order)
{
    Heap *heap = fixture_heap(NULL);
    enum { OBJECTS = 5000 };
    static uint64_t *objects[OBJECTS];
    for (size_t i = 0; i < OBJECTS; i++) {
        objects[i] = fixture_object(heap, BLOCK_CONTAINER, 16 + i % 70 * 8);
    }
    for (size_t i = 0; i < OBJECTS; i += 3) {
        heap_free(heap, BLOCK_CONTAINER, objects[i], 16 + i % 70 * 8);
        objects[i] = NULL;
    }
    HeapWalk walk;
    heap_walk_init(&walk, heap, BLOCK_CONTAINER, 0);
    uint64_t *last = NULL;
    for (uint64_t *object; (object = heap_walk_next(&walk));) {
        cr_assert_eq(*object, 1);
        *object = 2;
        cr_assert(walk.raw || object > last);
        last = object;
    }
    for (size_t i = 0; i < OBJECTS; i++) {
        cr_assert(!objects[i] || *objects[i] == 2);
    }
    heap_destroy(heap);
}

Test(walk, passes_over_memory_without_a_header)
{
    Heap *heap = fixture_heap(NULL);
    void *raw = heap_alloc(heap, BLOCK_ATOM, 3000);
    void *small = heap_alloc(heap, BLOCK_ATOM, 30);
    cr_assert_eq(count(heap, BLOCK_ATOM, 0), 0);
    *(uint64_t *)raw = *(uint64_t *)small = 1;
    cr_assert_eq(count(heap, BLOCK_ATOM, 0), 2);
    cr_assert_eq(count(heap, BLOCK_CONTAINER, 0), 0);
    heap_free(heap, BLOCK_ATOM, raw, 3000);
    heap_free(heap, BLOCK_ATOM, small, 30);
    cr_assert_eq(count(heap, BLOCK_ATOM, 0), 0);
    fixture_end(heap);
}

Test(walk, gives_the_collector_s_word_of_each_container)
{
    Heap *heap = fixture_heap(NULL);
    size_t made = 0;
    for (size_t size = 16; size <= 560; size += 8) {
        for (int i = 0; i < 300; i++) {
            uint64_t *object = fixture_object(heap, BLOCK_CONTAINER, size);
            object[1] = size;
            uint32_t *word = heap_gc_word(object, size > BLOCK_MAX);
            cr_assert_eq(*word, 0);
            *word = (uint32_t)(uintptr_t)object;
            made++;
        }
    }
    HeapWalk walk;
    heap_walk_init(&walk, heap, BLOCK_CONTAINER, 0);
    for (uint64_t *object; (object = heap_walk_next(&walk)); made--) {
        cr_assert_eq(walk.word, heap_gc_word(object, object[1] > BLOCK_MAX));
        cr_assert_eq(*walk.word, (uint32_t)(uintptr_t)object);
    }
    cr_assert_eq(made, 0);
    CHECK_HEAP(heap);
    heap_destroy(heap);
}

Test(walk, of_the_young_passes_over_the_old)
{
    Heap *heap = fixture_heap(NULL);
    for (int i = 0; i < 1000; i++) {
        fixture_object(heap, BLOCK_CONTAINER, 48);
    }
    void *raw = fixture_object(heap, BLOCK_CONTAINER, 600);
    fixture_object(heap, BLOCK_CONTAINER, 700);
    cr_assert_eq(count(heap, BLOCK_CONTAINER, HOLDS_NEW), 0);
    void *young = fixture_object(heap, BLOCK_CONTAINER, 48);
    heap_mark(heap, young, false, HOLDS_NEW);
    heap_mark(heap, raw, true, HOLDS_NEW);
    size_t found = count(heap, BLOCK_CONTAINER, HOLDS_NEW);
    cr_assert(found > 1 && found < 100, "one pool and one raw block");
    cr_assert_eq(count(heap, BLOCK_CONTAINER, HOLDS_MIDDLE), 0);
    cr_assert_eq(count(heap, BLOCK_CONTAINER, 0), 1003);
    CHECK_HEAP(heap);

    HeapWalk walk;
    heap_walk_init(&walk, heap, BLOCK_CONTAINER, HOLDS_NEW);
    while (heap_walk_run(&walk)) {
        while (heap_walk_in_run(&walk)) {
        }
        heap_walk_settle(&walk, HOLDS_NEW, HOLDS_MIDDLE);
    }
    CHECK_HEAP(heap);
    cr_assert_eq(count(heap, BLOCK_CONTAINER, HOLDS_NEW), 0);
    cr_assert_eq(count(heap, BLOCK_CONTAINER, HOLDS_MIDDLE | HOLDS_NEW), found);

    heap_walk_init(&walk, heap, BLOCK_CONTAINER, 0);
    while (heap_walk_run(&walk)) {
        heap_walk_settle(&walk, HOLDS_YOUNG, 0);
    }
    CHECK_HEAP(heap);
    cr_assert_eq(count(heap, BLOCK_CONTAINER, HOLDS_MIDDLE | HOLDS_NEW), 0);
    cr_assert_eq(count(heap, BLOCK_CONTAINER, 0), 1003);
    heap_destroy(heap);
}

Test(walk, ends_when_large_young_objects_stay_young)
{
    Heap *heap = fixture_heap(NULL);
    uint64_t *objects[3];
    for (size_t i = 0; i < 3; i++) {
        objects[i] = fixture_object(heap, BLOCK_CONTAINER, 1000);
        heap_mark(heap, objects[i], true, HOLDS_NEW);
    }
    HeapWalk walk;
    size_t met = 0;
    heap_walk_init(&walk, heap, BLOCK_CONTAINER, 0);
    while (heap_walk_run(&walk)) {
        while (heap_walk_in_run(&walk)) {
            met++;
        }
        cr_assert_leq(met, 3);
        heap_walk_settle(&walk, HOLDS_NEW, HOLDS_MIDDLE);
    }
    cr_expect_eq(met, 3);
    cr_expect_eq(count(heap, BLOCK_CONTAINER, HOLDS_MIDDLE), 3);
    heap_destroy(heap);
}
