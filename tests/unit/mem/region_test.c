#include "heap_fixture.h"

#include <string.h>

#include "mem/region.h"

#define NOMINAL ((uintptr_t)0x300000000000)

Test(region, takes_the_lowest_hole_that_fits)
{
    Region *region = region_new(NOMINAL);
    char *blocks[10];
    for (int i = 0; i < 10; i++) {
        blocks[i] = region_alloc(region, 640);
        cr_assert(i == 0 || blocks[i] == blocks[i - 1] + 640);
    }
    region_free(region, blocks[7], 640);
    region_free(region, blocks[2], 640);
    region_free(region, blocks[3], 640);
    cr_assert_null(region_check(region));
    cr_assert_eq(region_alloc(region, 1280), blocks[2],
                 "neighbouring holes have merged");
    region_free(region, blocks[2], 1280);
    cr_assert_eq(region_alloc(region, 600), blocks[2]);
    cr_assert_eq(region_alloc(region, 640), blocks[3]);
    cr_assert_eq(region_alloc(region, 64), blocks[7]);
    cr_assert_eq(region_alloc(region, 640), blocks[9] + 640);
    cr_assert_null(region_check(region));
    region_destroy(region);
}

Test(region, what_is_freed_at_the_top_lowers_it)
{
    Region *region = region_new(NOMINAL);
    char *first = region_alloc(region, 1000);
    char *second = region_alloc(region, 1000);
    char *third = region_alloc(region, 1000);
    region_free(region, second, 1000);
    region_free(region, third, 1000);
    region_free(region, first, 1000);
    cr_assert_eq(region_alloc(region, 1 << 20), first);
    cr_assert_null(region_check(region));
    region_destroy(region);
}

Test(region, many_holes_in_any_order)
{
    Region *region = region_new(NOMINAL);
    enum { BLOCKS = 3001 };
    static char *blocks[BLOCKS];
    for (size_t i = 0; i < BLOCKS; i++) {
        blocks[i] = region_alloc(region, 64 + i % 9 * 640);
        memset(blocks[i], 1, 64 + i % 9 * 640);
    }
    for (size_t i = 0; i < BLOCKS; i++) { // 1009 is prime: every block once
        size_t which = i * 1009 % BLOCKS;
        region_free(region, blocks[which], 64 + which % 9 * 640);
        if (i % 100 == 0) {
            cr_assert_null(region_check(region));
        }
    }
    cr_assert_eq(region_alloc(region, 10), blocks[0], "nothing is left in use");
    region_destroy(region);
}

Test(region, addresses_are_those_of_the_nominal_base)
{
    Region *first = region_new(NOMINAL);
    Region *second = region_new(NOMINAL);
    cr_assert_not_null(second, "a base that is taken is no failure");
    char *one = region_alloc(first, 100);
    char *other = region_alloc(second, 100);
    cr_assert_neq(one, other);
    cr_assert_eq(region_address_of(first, one), NOMINAL);
    cr_assert_eq(region_address_of(second, other), NOMINAL);
    cr_assert_eq(region_address_of(second, other + 7), NOMINAL + 7);
    cr_assert_eq(region_address_of(first, &one), 0);
    region_destroy(second);
    region_destroy(first);
}

// Allocates and frees by a fixed pattern and writes down the addresses.
static void trace(Heap *heap, uintptr_t *addresses, size_t count)
{
    static void *blocks[100];
    static size_t sizes[100];
    memset(blocks, 0, sizeof blocks);
    uint32_t seed = 7;
    for (size_t i = 0; i < count; i++) {
        seed = seed * 1664525 + 1013904223;
        size_t slot = (seed >> 8) % 100;
        if (blocks[slot]) {
            heap_free(heap, BLOCK_BUFFER, blocks[slot], sizes[slot]);
        }
        sizes[slot] = 1 + (seed >> 16) % 3000;
        blocks[slot] = heap_alloc(heap, BLOCK_BUFFER, sizes[slot]);
        addresses[i] = heap_address_of(heap, blocks[slot]);
    }
    for (size_t slot = 0; slot < 100; slot++) {
        if (blocks[slot]) {
            heap_free(heap, BLOCK_BUFFER, blocks[slot], sizes[slot]);
        }
    }
}

Test(region, stable_heaps_repeat_their_addresses)
{
    enum { STEPS = 5000 };
    static uintptr_t first[STEPS], second[STEPS];
    HeapOptions options = {.stable = true};
    Heap *heap = fixture_heap(&options);
    Heap *beside = fixture_heap(&options); // its regions cannot be where they belong
    trace(heap, first, STEPS);
    trace(beside, second, STEPS);
    cr_assert_eq(memcmp(first, second, sizeof first), 0);
    fixture_end(beside);
    fixture_end(heap);
}

Test(region, without_stable_addresses_are_themselves)
{
    Heap *heap = fixture_heap(NULL);
    cr_assert_eq(heap_address_of(heap, &heap), (uintptr_t)&heap);
    fixture_end(heap);
}
