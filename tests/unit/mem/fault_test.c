#include "heap_fixture.h"

// Allocates on every level; whatever fails is given up. Returns how many requests
// failed.
static int work(Heap *heap)
{
    static const size_t sizes[] = {16, 40, 512, 513, 5000, 300000};
    enum { SIZES = sizeof sizes / sizeof *sizes };
    void *blocks[BLOCK_KINDS][SIZES];
    int failed = 0;
    for (int kind = 0; kind < BLOCK_KINDS; kind++) {
        for (int i = 0; i < SIZES; i++) {
            blocks[kind][i] = heap_alloc(heap, (BlockKind)kind, sizes[i]);
            failed += !blocks[kind][i];
        }
    }
    CHECK_HEAP(heap);
    for (int kind = 0; kind < BLOCK_KINDS; kind++) {
        for (int i = 0; i < SIZES; i++) {
            if (blocks[kind][i]) {
                heap_free(heap, (BlockKind)kind, blocks[kind][i], sizes[i]);
            }
        }
    }
    return failed;
}

static void fail_each_in_turn(bool stable, bool lasting)
{
    bool hit = true;
    uint64_t n;
    for (n = 1; hit; n++) {
        HeapOptions options = {.stable = stable, .fail_at = n, .fail_lasting = lasting};
        Heap *heap = heap_new(&options);
        if (!heap) {
            continue;
        }
        int failed = work(heap);
        hit = heap_fault_hit(heap);
        cr_assert_eq(failed > 0, hit);
        cr_assert(lasting || failed <= 1);
        heap_inject_fault(heap, 0, false);
        fixture_end(heap);
    }
    cr_assert_gt(n, 20, "every request, pool and arena counts");
}

Test(fault, each_allocation_fails_in_turn)
{
    fail_each_in_turn(false, false);
    fail_each_in_turn(true, false);
}

Test(fault, all_later_ones_fail_too)
{
    fail_each_in_turn(false, true);
    fail_each_in_turn(true, true);
}

Test(fault, every_request_counts_though_caches_are_there)
{
    Heap *heap = fixture_heap(NULL);
    void *block = heap_alloc(heap, BLOCK_ATOM, 32);
    heap_inject_fault(heap, 10, false);
    for (int i = 0; i < 9; i++) {
        void *other = heap_alloc(heap, BLOCK_ATOM, 32);
        cr_assert_not_null(other);
        heap_free(heap, BLOCK_ATOM, other, 32);
    }
    cr_assert_not(heap_fault_hit(heap));
    cr_assert_null(heap_alloc(heap, BLOCK_ATOM, 32));
    cr_assert(heap_fault_hit(heap));
    heap_free(heap, BLOCK_ATOM, block, 32);
    fixture_end(heap);
}
