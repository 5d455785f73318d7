#include "mem/heap.h"

#include <string.h>

#include "mem/account.h"
#include "mem/arena.h"
#include "mem/os.h"
#include "mem/poison.h"
#include "mem/raw.h"
#include "mem/region.h"

// Where regions belong: below what the kernel uses by default, above what
// AddressSanitizer does.
#define ARENA_BASE ((uintptr_t)0x200000000000)
#define RAW_BASE ((uintptr_t)0x280000000000)

#define CACHE_BYTES (32 * 1024) // what a cache of large blocks may hoard

static uint32_t cache_limit(size_t index)
{
    size_t limit = CACHE_BYTES / ((index + 1) * BLOCK_GRAIN);
    return limit < CACHE_SIZE ? (uint32_t)limit : CACHE_SIZE;
}

// An eighth of the cache: a refill must not hand out blocks that are never wanted.
static uint32_t refill_count(size_t index)
{
    return cache_limit(index) / 8;
}

static size_t class_of(size_t size)
{
    return size ? (size - 1) / BLOCK_GRAIN : 0;
}

static void set_cache_limits(Heap *heap)
{
    bool counting = heap->fail_at > 0 || heap->trace != NULL;
    for (int kind = 0; kind < BLOCK_KINDS; kind++) {
        for (size_t index = 0; index < BLOCK_CLASSES; index++) {
            heap->tops[kind][index].limit = counting ? 0 : cache_limit(index);
        }
    }
}

static bool reserve_regions(Heap *heap)
{
    heap->arena_region = account_attempt(heap) ? region_new(ARENA_BASE) : NULL;
    heap->raw_region = account_attempt(heap) ? region_new(RAW_BASE) : NULL;
    return heap->arena_region && heap->raw_region;
}

Heap *heap_new(const HeapOptions *options)
{
    static const HeapOptions none;
    if (!options) {
        options = &none;
    }
    Heap *heap = options->fail_at == 1 ? NULL : os_map(sizeof(Heap));
    if (!heap) {
        return NULL;
    }
    raw_init(heap);
    heap->fail_at = options->fail_at;
    set_cache_limits(heap);
    heap->fail_at -= heap->fail_at > 0; // the heap's own memory was the first
    heap->fail_lasting = options->fail_lasting;
    heap->limit = options->limit;
    account_reset(heap);
    if (options->stable && !reserve_regions(heap)) {
        heap_destroy(heap);
        return NULL;
    }
    return heap;
}

void heap_destroy(Heap *heap)
{
    raw_fini(heap);
    arena_fini_all(heap);
    region_destroy(heap->arena_region);
    region_destroy(heap->raw_region);
    os_unmap(heap, sizeof(Heap));
}

bool heap_charge(Heap *heap, size_t bytes)
{
    bool fits = account_charge(heap, bytes);
    heap->owners += fits ? bytes : 0;
    return fits;
}

void heap_uncharge(Heap *heap, size_t bytes)
{
    account_release(heap, bytes);
    heap->owners -= bytes;
}

void heap_set_limit(Heap *heap, size_t limit)
{
    heap->limit = limit;
    account_reset(heap);
}

uintptr_t heap_address_of(const Heap *heap, const void *block)
{
    uintptr_t address =
        heap->arena_region ? region_address_of(heap->arena_region, block) : 0;
    if (!address && heap->raw_region) {
        address = region_address_of(heap->raw_region, block);
    }
    return address ? address : (uintptr_t)block;
}

size_t heap_live_blocks(const Heap *heap)
{
    size_t live = 0;
    for (int kind = 0; kind < BLOCK_KINDS; kind++) {
        live += heap->raw_blocks[kind];
        for (size_t index = 0; index < BLOCK_CLASSES; index++) {
            live += heap->blocks_out[kind][index] - heap->tops[kind][index].count;
        }
    }
    return live;
}

// ---- between pools and caches ----

static void link_partial(Heap *heap, Pool *pool)
{
    Pool **head = &heap->partial[pool->kind][pool->block_size / BLOCK_GRAIN - 1];
    pool->previous = NULL;
    pool->next = *head;
    if (*head) {
        (*head)->previous = pool;
    }
    *head = pool;
}

static void unlink_partial(Heap *heap, Pool *pool)
{
    if (pool->next) {
        pool->next->previous = pool->previous;
    }
    if (pool->previous) {
        pool->previous->next = pool->next;
    } else {
        heap->partial[pool->kind][pool->block_size / BLOCK_GRAIN - 1] = pool->next;
    }
}

// Where a free block keeps its link: an object block's first word tells that it is
// free.
static void **link_of(void *block, BlockKind kind)
{
    return (void **)block + (kind != BLOCK_BUFFER);
}

READS_FREE_BLOCKS void *heap_read_link(const void *block, BlockKind kind)
{
    return *link_of((void *)block, kind);
}

READS_FREE_BLOCKS static void write_link(void *block, BlockKind kind, void *next)
{
    *link_of(block, kind) = next;
}

READS_FREE_BLOCKS static void write_first_word(void *block, uint64_t word)
{
    *(uint64_t *)block = word;
}

static void fill_freed(void *block, BlockKind kind, size_t size)
{
#ifndef NDEBUG
    UNPOISON(block, size);
    if (size > FILL_START(kind)) {
        memset((char *)block + FILL_START(kind), FREED_BYTE, size - FILL_START(kind));
    }
    POISON(block, size);
#else
    (void)block, (void)kind, (void)size;
#endif
}

// Chained blocks come in any order. Up to `wanted` of them are marked in a bitmap by
// their place in the pool and read back from its top, so that the caller gets them in
// descending order without sorting.
static uint32_t take_chained(Pool *pool, void **blocks, uint32_t wanted)
{
    uint64_t marks[POOL_SIZE / BLOCK_GRAIN / 64] = {0};
    uint32_t taken = 0;
    while (taken < wanted && pool->free) {
        void *block = pool->free;
        pool->free = heap_read_link(block, pool->kind);
        size_t grain = (size_t)((char *)block - (char *)pool) / BLOCK_GRAIN;
        marks[grain / 64] |= (uint64_t)1 << grain % 64;
        taken++;
    }
    uint32_t stored = 0;
    for (size_t word = POOL_SIZE / BLOCK_GRAIN / 64; word-- > 0;) {
        while (marks[word]) {
            unsigned bit = 63 - (unsigned)__builtin_clzll(marks[word]);
            marks[word] ^= (uint64_t)1 << bit;
            blocks[stored++] = (char *)pool + (word * 64 + bit) * BLOCK_GRAIN;
        }
    }
    return taken;
}

static uint32_t take_uncarved(Pool *pool, void **blocks, uint32_t wanted)
{
    uint32_t left = (uint32_t)(pool->capacity - pool->carved);
    uint32_t taken = wanted < left ? wanted : left;
    char *next =
        (char *)pool + pool->first + (size_t)(pool->carved + taken) * pool->block_size;
    for (uint32_t i = 0; i < taken; i++) {
        next -= pool->block_size;
        blocks[i] = next;
        if (pool->kind != BLOCK_BUFFER) {
            write_first_word(next, 0);
        }
        fill_freed(next, pool->kind, pool->block_size);
    }
    pool->carved = (uint16_t)(pool->carved + taken);
    return taken;
}

// Takes up to `wanted` free blocks out of a pool: chained ones, or else uncarved ones.
static uint32_t take_blocks(Heap *heap, Pool *pool, void **blocks, uint32_t wanted)
{
    uint32_t taken = pool->free ? take_chained(pool, blocks, wanted)
                                : take_uncarved(pool, blocks, wanted);
    pool->out = (uint16_t)(pool->out + taken);
    heap->blocks_out[pool->kind][pool->block_size / BLOCK_GRAIN - 1] += taken;
    if (pool->out == pool->capacity) {
        unlink_partial(heap, pool);
    }
    return taken;
}

static Pool *find_pool(Heap *heap, BlockKind kind, size_t index)
{
    Pool *pool = heap->partial[kind][index];
    if (!pool) {
        pool = arena_take_pool(heap, kind, index);
        if (pool) {
            link_partial(heap, pool);
        }
    }
    return pool;
}

// Fills an empty cache so that it hands out ascending addresses: in the other order
// scans of the objects were three times slower.
static bool refill(Heap *heap, BlockKind kind, size_t index)
{
    CacheTop *top = &heap->tops[kind][index];
    uint32_t wanted = top->limit ? refill_count(index) : 1;
    Pool *pool = find_pool(heap, kind, index);
    if (!pool) {
        return false;
    }
    top->count = take_blocks(heap, pool, heap->cached[kind][index], wanted);
    return true;
}

// `count` blocks that left the caches go home; they are chained already, before the
// pool's own.
static void return_chain(Heap *heap, Pool *pool, void *chain, uint32_t count)
{
    pool->free = chain;
    if (pool->out == pool->capacity) {
        link_partial(heap, pool);
    }
    pool->out = (uint16_t)(pool->out - count);
    heap->blocks_out[pool->kind][pool->block_size / BLOCK_GRAIN - 1] -= count;
    if (pool->out == 0) {
        unlink_partial(heap, pool);
        arena_give_pool(heap, pool);
    }
}

static void return_block(Heap *heap, BlockKind kind, void *block)
{
    Pool *pool = heap_pool_of(block);
    write_link(block, kind, pool->free);
    return_chain(heap, pool, block, 1);
}

// Returns the `count` blocks that lie longest in a cache. Neighbours mostly are of one
// pool: its header is read and written once for all of them.
static void flush(Heap *heap, BlockKind kind, size_t index, uint32_t count)
{
    CacheTop *top = &heap->tops[kind][index];
    void **blocks = heap->cached[kind][index];
    for (uint32_t i = 0; i < count;) {
        Pool *pool = heap_pool_of(blocks[i]);
        void *chain = pool->free;
        uint32_t first = i;
        do {
            write_link(blocks[i], kind, chain);
            chain = blocks[i++];
        } while (i < count && heap_pool_of(blocks[i]) == pool);
        return_chain(heap, pool, chain, i - first);
    }
    top->count -= count;
    memmove(blocks, blocks + count, top->count * sizeof(void *));
}

bool heap_trim(Heap *heap)
{
    uint32_t flushed = 0;
    for (int kind = 0; kind < BLOCK_KINDS; kind++) {
        for (size_t index = 0; index < BLOCK_CLASSES; index++) {
            flushed += heap->tops[kind][index].count;
            flush(heap, kind, index, heap->tops[kind][index].count);
        }
    }
    return arena_drop_spare(heap) || flushed > 0;
}

void heap_inject_fault(Heap *heap, uint64_t n, bool lasting)
{
    heap_trim(heap);
    heap->fail_at = n;
    set_cache_limits(heap);
    heap->fail_lasting = lasting;
    heap->fault_hit = false;
}

bool heap_attempt(Heap *heap)
{
    return account_attempt(heap);
}

void heap_set_trace(Heap *heap, HeapTrace *trace)
{
    heap_trim(heap);
    heap->trace = trace;
    set_cache_limits(heap);
}

// ---- the slow paths ----

static void *make_block(Heap *heap, BlockKind kind, size_t size)
{
    if (!account_attempt(heap)) {
        return NULL;
    }
    if (size > BLOCK_MAX) {
        return raw_alloc(heap, kind, size);
    }
    size_t index = class_of(size);
    CacheTop *top = &heap->tops[kind][index];
    if (top->count == 0 && !refill(heap, kind, index)) {
        return NULL;
    }
    void *block = heap->cached[kind][index][--top->count];
    heap_note_alloc(block, kind, size);
    return block;
}

void *heap_alloc_slow(Heap *heap, BlockKind kind, size_t size)
{
    void *block = make_block(heap, kind, size);
    if (UNLIKELY(heap->trace != NULL) && block != NULL &&
        !heap->trace->made(heap->trace, block, size)) {
        heap_free_slow(heap, kind, block, size);
        return NULL;
    }
    return block;
}

void heap_free_slow(Heap *heap, BlockKind kind, void *block, size_t size)
{
    if (UNLIKELY(heap->trace != NULL) && block != NULL) {
        heap->trace->freed(heap->trace, block);
    }
    if (size > BLOCK_MAX) {
        raw_free(heap, kind, block, size);
        return;
    }
    if (!block) {
        return;
    }
    size_t index = class_of(size);
    CacheTop *top = &heap->tops[kind][index];
    if (kind != BLOCK_BUFFER) {
        *(uint64_t *)block = 0;
    }
    heap_note_free(block, kind, size);
    if (top->limit == 0) {
        return_block(heap, kind, block);
        return;
    }
    if (top->count == top->limit) {
        flush(heap, kind, index, top->limit / 2);
    }
    heap->cached[kind][index][top->count++] = block;
}

static void *resize_across(Heap *heap, void *block, size_t old_size, size_t new_size)
{
    void *moved = heap_alloc(heap, BLOCK_BUFFER, new_size);
    if (moved) {
        memcpy(moved, block, old_size < new_size ? old_size : new_size);
        heap_free(heap, BLOCK_BUFFER, block, old_size);
    }
    return moved;
}

// A resized block counts as made where it was resized; for want of memory it is not
// traced any more.
static void *trace_resized(Heap *heap, void *old, void *block, size_t size)
{
    if (UNLIKELY(heap->trace != NULL) && block != NULL) {
        heap->trace->freed(heap->trace, old);
        if (!heap->trace->made(heap->trace, block, size)) {
            heap->trace->freed(heap->trace, block);
        }
    }
    return block;
}

void *heap_resize(Heap *heap, void *block, size_t old_size, size_t new_size)
{
    if (!block) {
        return heap_alloc(heap, BLOCK_BUFFER, new_size);
    }
    if (old_size > BLOCK_MAX && new_size > BLOCK_MAX) {
        return account_attempt(heap)
                   ? trace_resized(heap, block,
                                   raw_resize(heap, block, old_size, new_size),
                                   new_size)
                   : NULL;
    }
    if (old_size <= BLOCK_MAX && new_size <= BLOCK_MAX &&
        class_of(old_size) == class_of(new_size)) {
        POISON(block, (class_of(old_size) + 1) * BLOCK_GRAIN);
        UNPOISON(block, new_size);
        return trace_resized(heap, block, block, new_size);
    }
    return resize_across(heap, block, old_size, new_size);
}

// ---- what debug and ASan builds do at each request ----

#ifndef NDEBUG
READS_FREE_BLOCKS static bool is_filled(const unsigned char *from,
                                        const unsigned char *to)
{
    while (from < to && *from == FREED_BYTE) {
        from++;
    }
    return from >= to;
}
#endif

bool heap_is_untouched(const void *block, BlockKind kind, size_t size)
{
#ifndef NDEBUG
    const unsigned char *bytes = block;
    return is_filled(bytes + FILL_START(kind), bytes + size);
#else
    (void)block, (void)kind, (void)size;
    return true;
#endif
}

void heap_note_alloc(void *block, BlockKind kind, size_t size)
{
    assert(heap_is_untouched(block, kind, heap_pool_of(block)->block_size));
    UNPOISON(block, size);
#ifndef NDEBUG
    size_t kept = kind == BLOCK_BUFFER ? 0 : sizeof(uint64_t);
    memset((char *)block + kept, FRESH_BYTE, size - kept);
#else
    (void)kind;
#endif
}

void heap_note_free(void *block, BlockKind kind, size_t size)
{
    size_t whole = (class_of(size) + 1) * BLOCK_GRAIN;
    assert(heap_pool_of(block)->kind == kind);
    assert(heap_pool_of(block)->block_size == whole);
    fill_freed(block, kind, whole);
    POISON(block, whole);
}
