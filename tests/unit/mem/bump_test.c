#include "heap_fixture.h"

#include <string.h>

#include "mem/bump.h"

Test(bump, pieces_are_aligned_and_apart)
{
    Heap *heap = fixture_heap(NULL);
    Bump bump;
    bump_init(&bump, heap);
    enum { PIECES = 20000 };
    static unsigned char *pieces[PIECES];
    for (size_t i = 0; i < PIECES; i++) {
        pieces[i] = bump_alloc(&bump, i % 301);
        cr_assert_not_null(pieces[i]);
        cr_assert_eq((uintptr_t)pieces[i] % 8, 0);
        memset(pieces[i], (int)i, i % 301);
    }
    for (size_t i = 0; i < PIECES; i++) {
        for (size_t at = 0; at < i % 301; at++) {
            cr_assert_eq(pieces[i][at], (unsigned char)i);
        }
    }
    bump_fini(&bump);
    fixture_end(heap);
}

Test(bump, chunks_grow_to_a_bound)
{
    Heap *heap = fixture_heap(NULL);
    Bump bump;
    bump_init(&bump, heap);
    cr_assert_not_null(bump_alloc(&bump, 8));
    cr_assert_lt(heap_bytes_used(heap), 4096 + 100);
    for (int i = 0; i < 4000; i++) {
        cr_assert_not_null(bump_alloc(&bump, 1000));
    }
    cr_assert_lt(heap_live_blocks(heap), 25);
    cr_assert_lt(heap_bytes_used(heap), 4000 * 1000 + 2 * 256 * 1024);
    bump_fini(&bump);
    fixture_end(heap);
}

Test(bump, large_pieces_leave_the_chunk_in_use)
{
    Heap *heap = fixture_heap(NULL);
    Bump bump;
    bump_init(&bump, heap);
    char *before = bump_alloc(&bump, 16);
    char *large = bump_alloc(&bump, 1 << 20);
    cr_assert_not_null(large);
    memset(large, 1, 1 << 20);
    cr_assert_eq(bump_alloc(&bump, 16), before + 16);
    bump_fini(&bump);
    fixture_end(heap);
}

Test(bump, gives_null_when_memory_runs_out_and_drops_what_it_has)
{
    Heap *heap = fixture_heap(NULL);
    Bump bump;
    bump_init(&bump, heap);
    cr_assert_not_null(bump_alloc(&bump, 100));
    heap_inject_fault(heap, 1, true);
    while (bump_alloc(&bump, 100)) {
    }
    cr_assert_null(bump_alloc(&bump, 100000));
    cr_assert_null(bump_alloc(&bump, SIZE_MAX - 3));
    bump_fini(&bump);
    heap_inject_fault(heap, 0, false);
    cr_assert_not_null(bump_alloc(&bump, 100), "it can be used again");
    bump_fini(&bump);
    fixture_end(heap);
}

Test(bump, a_piece_of_no_size_takes_no_chunk)
{
    Heap *heap = fixture_heap(NULL);
    Bump bump;
    bump_init(&bump, heap);
    for (int i = 0; i < 400; i++) {
        cr_assert_not_null(bump_alloc(&bump, 0));
    }
    cr_assert_eq(heap_live_blocks(heap), 1);
    bump_fini(&bump);
    fixture_end(heap);
}
