// The heap: where every byte of one interpreter comes from (slides 2-8).
//
// Levels, from below: -1 arenas and regions mapped from the OS; 0/1 raw blocks from the
// C library; 2 arenas of 256 KiB cut into pools of 4 KiB cut into blocks of one size
// class. Level +3, object-specific pools, lives in objects/. mem knows bytes, not
// exceptions: out of memory is NULL.
//
// A block is in one of four states:
//
//   uncarved --refill--> cached --heap_alloc--> live
//                         ^  |  <--heap_free---
//                  refill |  v flush
//                        chained
//
// Chained blocks hang on their pool's free chain; cached ones wait in the heap's LIFO
// cache of their kind and size class, which answers nearly every request without
// touching a pool. Both are free, and look it: the first word of a free block in an
// object pool is 0, the second holds the link. A buffer block has its link in the first
// word. A fresh block of an object pool keeps its first word 0 until its owner writes
// the object header (whose count is never 0 while it lives), so a walk can happen at
// any moment.
//
// A pool is *empty* (all blocks home; on its arena's list, free to change kind and
// class), *partial* (in the list of its kind and class) or *full* (in no list). Pools
// come from the fullest arena that has one, so that the others can empty; an empty
// arena goes back to the OS, but for one spare.
//
// One heap belongs to one Vm; nothing here is shared between threads.
#ifndef PYRENA_MEM_HEAP_H
#define PYRENA_MEM_HEAP_H

#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "mem/attributes.h"

#define ARENA_SIZE ((size_t)256 * 1024) // 64 pools: their states fit one word
#define POOL_SIZE ((size_t)4096) // one page: a pool is found by masking an address
#define ARENA_POOLS (ARENA_SIZE / POOL_SIZE)
#define BLOCK_GRAIN 8 // object pointers use their low three bits as tags
#define BLOCK_MAX 512 // above it a pool would hold too few blocks
#define BLOCK_CLASSES (BLOCK_MAX / BLOCK_GRAIN)
#define CACHE_SIZE                                                                     \
    256 // blocks a cache can hold; of large classes fewer, see cache_limit in heap.c

typedef struct Heap Heap;
typedef struct Arena Arena;
typedef struct Pool Pool;
typedef struct RawBlock RawBlock;
typedef struct Region Region;

// What a block is for; every pool holds blocks of one kind only.
typedef enum BlockKind {
    BLOCK_CONTAINER, // an object that can hold references: the collector walks these
                     // pools
    BLOCK_ATOM,      // an object without references
    BLOCK_BUFFER,    // no object: item arrays, tables, text
    BLOCK_KINDS
} BlockKind;

typedef struct HeapOptions {
    size_t limit; // bytes of arenas and raw blocks together; 0: none
    bool stable; // arenas and raw blocks from regions at fixed bases, so that addresses
                 // repeat
    uint64_t fail_at; // fail the n-th allocation of any level, the heap's own included;
                      // 0: none
    bool fail_lasting; // and all later ones
} HeapOptions;

// Told of every block while it is set (heap_set_trace); the caches are off then, so
// that no request passes it by.
typedef struct HeapTrace {
    // A block was made, or resized. False: the request shall fail.
    bool (*made)(struct HeapTrace *trace, void *block, size_t size);
    // It is about to be freed, or was resized.
    void (*freed)(struct HeapTrace *trace, void *block);
} HeapTrace;

// A pool's header, at its start. In container pools the collector's words follow it,
// one a block.
struct Pool {
    Pool *next;     // in the list of its kind and class, or of its arena's empty pools
    Pool *previous; // only in the list of its kind and class
    Arena *arena;   // the one this pool is cut from
    void *free;     // chained blocks
    uint32_t reciprocal; // of the block size: a block's index without a division
    uint16_t block_size;
    uint16_t first;    // offset of block 0
    uint16_t capacity; // blocks that fit
    uint16_t carved;   // blocks [0..carved) were handed out at least once
    uint16_t out;      // blocks cached or live; 0: the pool is empty
    uint8_t kind;      // a BlockKind
    uint8_t holds;     // container pools: what walks look for here, HOLDS_ bits
};

// In front of every raw block.
struct RawBlock {
    RawBlock *next, *previous; // in one of the heap's rings
    size_t size;               // as asked for, without this header
#ifndef NDEBUG
    uint64_t guard[2]; // red zone; another one is behind the block
#endif
    uint8_t kind;     // a BlockKind
    uint8_t holds;    // as in Pool
    uint32_t gc_word; // the collector's, right before the block
};

// What a container pool, or a raw container, may hold that a walk looks for: objects of
// the young generations; old ones whose references the collector has to follow still;
// old ones it suspects to be garbage. A bit is set too often rather than not.
enum {
    HOLDS_NEW = 1,
    HOLDS_MIDDLE = 2,
    HOLDS_YOUNG = HOLDS_NEW | HOLDS_MIDDLE,
    HOLDS_GRAY = 4,
    HOLDS_SUSPECT = 8,
    HOLDS_MARKED = HOLDS_GRAY | HOLDS_SUSPECT
};

// A ring for each kind, and those for raw containers that hold something young, or else
// something marked.
enum { RAW_YOUNG = BLOCK_KINDS, RAW_MARKED, RAW_RINGS };

typedef struct CacheTop {
    uint32_t count; // blocks in the cache
    uint32_t
        limit; // at most; 0 while faults are injected, so that every request is counted
} CacheTop;

struct Heap {
    // Hot: all that the inlined paths touch. The blocks are apart from the counts so
    // that a small program touches few pages.
    CacheTop tops[BLOCK_KINDS][BLOCK_CLASSES];
    bool collect_wanted;      // raised when 7/8 of the limit are used; lowered by who
                              // collects
    volatile bool *attention; // the owner's flag, raised with it; NULL: none

    // Level 2.
    Pool *partial[BLOCK_KINDS][BLOCK_CLASSES];
    Arena **arenas; // in address order
    size_t arena_count, arena_room;
    Arena *by_empty[ARENA_POOLS + 1]; // arenas by their number of empty pools
    size_t spare_arenas;              // entirely empty ones kept: 0 or 1
    size_t pool_count[BLOCK_KINDS][BLOCK_CLASSES];
    size_t blocks_out[BLOCK_KINDS][BLOCK_CLASSES]; // cached or live

    // Levels 0 and 1.
    RawBlock raw[RAW_RINGS]; // heads of the rings, oldest block first
    size_t raw_blocks[BLOCK_KINDS];
    size_t raw_bytes[BLOCK_KINDS]; // as asked for

    // Limit and accounting: charged is mapped arenas, raw blocks with their headers,
    // and what the owner maps itself.
    size_t limit; // 0: none
    size_t charged, peak;
    size_t owners;        // of it, mapped by the owner: heap_charge
    size_t collect_at;    // charged beyond this raises collect_wanted
    size_t arenas_mapped; // ever
    uint64_t fail_at;  // the allocation that fails, counted from the next; 0: no faults
    bool fail_lasting; // all later ones fail too
    bool fault_hit;    // one has failed by injection
    HeapTrace *trace;  // NULL: none
    Region *arena_region; // NULL unless stable
    Region *raw_region;   // NULL unless stable

    void *cached[BLOCK_KINDS][BLOCK_CLASSES][CACHE_SIZE];
};

// A heap, or NULL when there is no memory. `options` may be NULL.
MUST_CHECK Heap *heap_new(const HeapOptions *options);

// Gives everything back, live or not.
void heap_destroy(Heap *heap);

void *heap_alloc_slow(Heap *heap, BlockKind kind, size_t size);
void heap_free_slow(Heap *heap, BlockKind kind, void *block, size_t size);
void heap_note_alloc(void *block, BlockKind kind, size_t size);
void heap_note_free(void *block, BlockKind kind, size_t size);

// A block of at least `size` bytes, aligned to 8, or NULL. Objects have 16 bytes at
// least. The first word of an object block is 0.
MUST_CHECK static inline void *heap_alloc(Heap *heap, BlockKind kind, size_t size)
{
    assert(kind == BLOCK_BUFFER || size >= 16);
    size_t index = (size - 1) / BLOCK_GRAIN; // size 0 goes the slow way
    if (LIKELY(index < BLOCK_CLASSES)) {
        CacheTop *top = &heap->tops[kind][index];
        if (LIKELY(top->count > 0)) {
            void *block = heap->cached[kind][index][--top->count];
#if HEAP_ASAN || !defined(NDEBUG)
            heap_note_alloc(block, kind, size);
#endif
            return block;
        }
    }
    return heap_alloc_slow(heap, kind, size);
}

// Frees a block; kind and size are those it was allocated (or last resized) with. NULL
// may be freed only with size 0.
static inline void heap_free(Heap *heap, BlockKind kind, void *block, size_t size)
{
    assert(block || size == 0);
    size_t index = (size - 1) / BLOCK_GRAIN;
    if (LIKELY(index < BLOCK_CLASSES)) {
        CacheTop *top = &heap->tops[kind][index];
        if (LIKELY(top->count < top->limit)) {
            if (kind != BLOCK_BUFFER) {
                *(uint64_t *)block = 0;
            }
#if HEAP_ASAN || !defined(NDEBUG)
            heap_note_free(block, kind, size);
#endif
            heap->cached[kind][index][top->count++] = block;
            return;
        }
    }
    heap_free_slow(heap, kind, block, size);
}

// Moves a buffer to one of `new_size` bytes, keeping what fits. `block` NULL: a new
// one. On failure NULL, and the old block stays as it was.
MUST_CHECK void *heap_resize(Heap *heap, void *block, size_t old_size, size_t new_size);

// The pool of a block that is not larger than BLOCK_MAX.
static inline Pool *heap_pool_of(const void *block)
{
    return (Pool *)((uintptr_t)block & ~(uintptr_t)(POOL_SIZE - 1));
}

// The collector's words of a container pool, one a block in address order.
static inline uint32_t *heap_pool_words(Pool *pool)
{
    return (uint32_t *)(pool + 1);
}

// The collector's word of a container block; `raw`: it is larger than BLOCK_MAX.
static inline uint32_t *heap_gc_word(void *block, bool raw)
{
    if (LIKELY(!raw)) {
        Pool *pool = heap_pool_of(block);
        uint32_t grains =
            (uint32_t)((char *)block - (char *)pool - pool->first) / BLOCK_GRAIN;
        return heap_pool_words(pool) + (grains * pool->reciprocal >> 16);
    }
    return (uint32_t *)block - 1;
}

void heap_mark_slow(Heap *heap, void *block, bool raw, uint8_t holds);

// Notes what a container block holds, so that walks come by: HOLDS_NEW, for whoever
// tracks an object; the others for the collector.
static inline void heap_mark(Heap *heap, void *block, bool raw, uint8_t holds)
{
    if (UNLIKELY(raw) || UNLIKELY((heap_pool_of(block)->holds & holds) != holds)) {
        heap_mark_slow(heap, block, raw, holds);
    }
}

// The address of a block as programs and pictures see it: with `stable` it is the same
// in every run, even when the region could not be mapped where it belongs.
uintptr_t heap_address_of(const Heap *heap, const void *block);

// Bytes charged to the limit: mapped arenas, raw blocks, what the owner mapped.
static inline size_t heap_bytes_used(const Heap *heap)
{
    return heap->charged;
}

// Charges memory that the caller maps itself, and takes that back. False: it would
// exceed the limit.
MUST_CHECK bool heap_charge(Heap *heap, size_t bytes);
void heap_uncharge(Heap *heap, size_t bytes);

// Blocks allocated and not freed; 0 after everything was.
size_t heap_live_blocks(const Heap *heap);

// Sets the limit (0: none). A limit below what is used makes every request for more
// memory fail.
void heap_set_limit(Heap *heap, size_t limit);

// Sends cached blocks back to their pools and empty arenas back to the OS; false when
// there was nothing.
bool heap_trim(Heap *heap);

// NULL if every invariant of the heap holds, else what is wrong. For tests: it visits
// every block.
const char *heap_check(const Heap *heap);

// From now on the n-th allocation fails, and with `lasting` all later ones; 0 ends it.
void heap_inject_fault(Heap *heap, uint64_t n, bool lasting);

// From now on `trace` is told of all blocks; NULL ends it.
void heap_set_trace(Heap *heap, HeapTrace *trace);

// Whether faults are injected at all. Pools above the heap then ask heap_attempt for
// each of their blocks, which counts as an allocation; false: it fails.
static inline bool heap_injects_faults(const Heap *heap)
{
    return heap->fail_at != 0;
}
bool heap_attempt(Heap *heap);
// Whether an allocation has failed by injection since heap_new or heap_inject_fault.
static inline bool heap_fault_hit(const Heap *heap)
{
    return heap->fault_hit;
}

#endif
