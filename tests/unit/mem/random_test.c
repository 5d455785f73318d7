#include "heap_fixture.h"

#include <string.h>

typedef struct Block {
    unsigned char *bytes; // NULL: the slot is free
    size_t size;
    BlockKind kind;
    unsigned char fill;
} Block;

enum { SLOTS = 4000, STEPS = 1000000, CHECK_EVERY = 20000 };

static Block blocks[SLOTS];

static uint32_t next_random(uint64_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return (uint32_t)(*state >> 32);
}

// Mostly small, as objects are, with some at the boundary of raw blocks and beyond.
static size_t random_size(uint64_t *state)
{
    uint32_t choice = next_random(state) % 100;
    uint32_t random = next_random(state);
    if (choice < 80) {
        return 16 + random % 120;
    }
    return choice < 98 ? 16 + random % 600 : 500 + random % 9000;
}

static void fill_block(Block *block, uint32_t random)
{
    block->fill = (unsigned char)random;
    memset(block->bytes, block->fill, block->size);
    if (block->kind != BLOCK_BUFFER) {
        block->bytes[0] = 1; // alive
    }
    if (block->kind == BLOCK_CONTAINER) {
        *heap_gc_word(block->bytes, block->size > BLOCK_MAX) = random;
    }
}

static void check_block(const Block *block)
{
    cr_assert_eq(block->bytes[block->size - 1], block->fill);
    cr_assert_eq(block->bytes[block->size / 2], block->fill);
}

static void release(Heap *heap, Block *block)
{
    check_block(block);
    heap_free(heap, block->kind, block->bytes, block->size);
    block->bytes = NULL;
}

static void step(Heap *heap, uint64_t *state)
{
    Block *block = &blocks[next_random(state) % SLOTS];
    if (!block->bytes) {
        block->kind = (BlockKind)(next_random(state) % BLOCK_KINDS);
        block->size = random_size(state);
        block->bytes = heap_alloc(heap, block->kind, block->size);
        cr_assert_not_null(block->bytes);
        fill_block(block, next_random(state));
    } else if (block->kind == BLOCK_BUFFER && next_random(state) % 2) {
        size_t size = random_size(state);
        unsigned char *bytes = heap_resize(heap, block->bytes, block->size, size);
        cr_assert_not_null(bytes);
        cr_assert_eq(bytes[(size < block->size ? size : block->size) - 1], block->fill);
        block->bytes = bytes;
        block->size = size;
        fill_block(block, next_random(state));
    } else {
        release(heap, block);
    }
}

static void run(const HeapOptions *options, uint64_t state)
{
    Heap *heap = fixture_heap(options);
    for (int i = 0; i < STEPS; i++) {
        step(heap, &state);
        if (i % CHECK_EVERY == 0) {
            CHECK_HEAP(heap);
        }
        if (i % (STEPS / 4) == 0) { // shrink, so that pools and arenas empty
            for (int slot = 0; slot < SLOTS; slot++) {
                if (blocks[slot].bytes && slot % 10) {
                    release(heap, &blocks[slot]);
                }
            }
            CHECK_HEAP(heap);
        }
    }
    for (int slot = 0; slot < SLOTS; slot++) {
        if (blocks[slot].bytes) {
            release(heap, &blocks[slot]);
        }
    }
    fixture_end(heap);
}

Test(random, a_million_operations)
{
    run(NULL, 88172645463325252ULL);
}

Test(random, a_million_operations_at_stable_addresses)
{
    HeapOptions options = {.stable = true};
    run(&options, 1181783497276652981ULL);
}
