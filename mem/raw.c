#include "mem/raw.h"

#include <stdlib.h>
#include <string.h>

#include "mem/account.h"
#include "mem/poison.h"
#include "mem/region.h"

#ifdef NDEBUG
#define TAIL_GUARD 0
#else
#define TAIL_GUARD (2 * sizeof(uint64_t))
#endif
#define OVERHEAD (sizeof(RawBlock) + TAIL_GUARD)

size_t raw_charge(size_t size)
{
    return size + OVERHEAD;
}

void raw_init(Heap *heap)
{
    for (int ring = 0; ring < RAW_RINGS; ring++) {
        heap->raw[ring].next = heap->raw[ring].previous = &heap->raw[ring];
    }
}

// ---- the memory below ----

static RawBlock *take(Heap *heap, size_t size)
{
    return heap->raw_region ? region_alloc(heap->raw_region, size) : malloc(size);
}

static void give(Heap *heap, RawBlock *raw, size_t size)
{
    if (heap->raw_region) {
        region_free(heap->raw_region, raw, size);
    } else {
        free(raw);
    }
}

static RawBlock *move(Heap *heap, RawBlock *raw, size_t old_size, size_t new_size)
{
    if (!heap->raw_region) {
        return realloc(raw, new_size);
    }
    if (region_round(old_size) == region_round(new_size)) {
        return raw;
    }
    RawBlock *moved = region_alloc(heap->raw_region, new_size);
    if (moved) {
        memcpy(moved, raw, old_size < new_size ? old_size : new_size);
        region_free(heap->raw_region, raw, old_size);
    }
    return moved;
}

// ---- blocks ----

// Blocks that only wait in caches, and a spare arena, must not stand in the way.
static bool charge(Heap *heap, size_t bytes)
{
    return account_charge(heap, bytes) ||
           (heap_trim(heap) && account_charge(heap, bytes));
}

static void write_guards(RawBlock *raw)
{
#ifndef NDEBUG
    const uint64_t guard[2] = {GUARD_WORD, GUARD_WORD};
    memcpy(raw->guard, guard, sizeof guard);
    memcpy((char *)(raw + 1) + raw->size, guard, sizeof guard);
#else
    (void)raw;
#endif
}

const char *raw_check(const RawBlock *raw, BlockKind kind)
{
#ifndef NDEBUG
    const uint64_t guard[2] = {GUARD_WORD, GUARD_WORD};
    if (memcmp(raw->guard, guard, sizeof guard) != 0) {
        return "the red zone before a raw block is overwritten";
    }
    if (memcmp((const char *)(raw + 1) + raw->size, guard, sizeof guard) != 0) {
        return "the red zone behind a raw block is overwritten";
    }
#endif
    if (raw->kind != (uint8_t)kind || raw->size <= BLOCK_MAX) {
        return "a raw block's header is damaged";
    }
    if (raw->next->previous != raw || raw->previous->next != raw) {
        return "a raw block is linked badly";
    }
    return NULL;
}

int raw_ring(const RawBlock *raw)
{
    if (raw->holds & HOLDS_YOUNG) {
        return RAW_YOUNG;
    }
    return raw->holds & HOLDS_MARKED ? RAW_MARKED : raw->kind;
}

static void link_raw(Heap *heap, RawBlock *raw)
{
    RawBlock *head = &heap->raw[raw_ring(raw)];
    raw->next = head;
    raw->previous = head->previous;
    raw->previous->next = raw;
    head->previous = raw;
}

static void unlink_raw(RawBlock *raw)
{
    raw->next->previous = raw->previous;
    raw->previous->next = raw->next;
}

void raw_set_holds(Heap *heap, RawBlock *raw, uint8_t holds)
{
    assert(raw->kind == BLOCK_CONTAINER);
    int ring = raw_ring(raw);
    raw->holds = holds;
    if (raw_ring(raw) != ring) { // else it stays where it is: at the end of its ring a
                                 // walk would meet it again and again
        unlink_raw(raw);
        link_raw(heap, raw);
    }
}

void *raw_alloc(Heap *heap, BlockKind kind, size_t size)
{
    if (size > SIZE_MAX / 2 || !charge(heap, size + OVERHEAD)) {
        return NULL;
    }
    RawBlock *raw = take(heap, size + OVERHEAD);
    if (!raw) {
        account_release(heap, size + OVERHEAD);
        return NULL;
    }
    raw->size = size;
    raw->kind = (uint8_t)kind;
    raw->holds = 0;
    raw->gc_word = 0;
    link_raw(heap, raw);
    heap->raw_blocks[kind]++;
    heap->raw_bytes[kind] += size;
    write_guards(raw);
    void *block = raw + 1;
#ifndef NDEBUG
    memset(block, FRESH_BYTE, size);
#endif
    if (kind != BLOCK_BUFFER) {
        *(uint64_t *)block = 0;
    }
    return block;
}

void raw_free(Heap *heap, BlockKind kind, void *block, size_t size)
{
    RawBlock *raw = raw_header(block);
    assert(!raw_check(raw, kind));
    assert(raw->size == size);
    unlink_raw(raw);
    heap->raw_blocks[kind]--;
    heap->raw_bytes[kind] -= size;
    account_release(heap, size + OVERHEAD);
#ifndef NDEBUG
    memset(block, FREED_BYTE, size);
#endif
    give(heap, raw, size + OVERHEAD);
}

void *raw_resize(Heap *heap, void *block, size_t old_size, size_t new_size)
{
    RawBlock *raw = raw_header(block);
    assert(!raw_check(raw, BLOCK_BUFFER));
    assert(raw->size == old_size);
    if (new_size > SIZE_MAX / 2 ||
        (new_size > old_size && !charge(heap, new_size - old_size))) {
        return NULL;
    }
    RawBlock *moved = move(heap, raw, old_size + OVERHEAD, new_size + OVERHEAD);
    if (!moved) {
        if (new_size > old_size) {
            account_release(heap, new_size - old_size);
        }
        return NULL;
    }
    moved->next->previous = moved->previous->next = moved;
    moved->size = new_size;
    write_guards(moved);
    heap->raw_bytes[BLOCK_BUFFER] += new_size - old_size;
    if (new_size < old_size) {
        account_release(heap, old_size - new_size);
    }
    return moved + 1;
}

void raw_fini(Heap *heap)
{
    if (heap->raw_region) {
        return; // all of it goes with the region
    }
    for (int ring = 0; ring < RAW_RINGS; ring++) {
        RawBlock *head = &heap->raw[ring];
        while (head->next != head) {
            RawBlock *raw = head->next;
            head->next = raw->next;
            free(raw);
        }
    }
}
