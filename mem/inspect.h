// Looking at arenas, pools and blocks one by one, for whoever shows them (slides 6-8).
#ifndef PYRENA_MEM_INSPECT_H
#define PYRENA_MEM_INSPECT_H

#include "mem/heap.h"

typedef struct ArenaInfo {
    uintptr_t address; // as programs see it: heap_address_of
    size_t used;       // pools in use
    size_t empty;      // pools that were in use and are free again
    size_t unused;     // pools never used
} ArenaInfo;

typedef enum PoolState {
    POOL_UNUSED,  // never used
    POOL_EMPTY,   // all blocks home: free to take another kind and class
    POOL_PARTIAL, // used, with free blocks, if only in the heap's cache
    POOL_FULL,    // all blocks live
} PoolState;

// The blocks of a pool are its live, cached, chained and uncarved ones.
typedef struct PoolInfo {
    uintptr_t address;
    PoolState state;
    BlockKind kind;    // of a pool in use; so are all that follow
    size_t size_class; // 0..63
    size_t block_size;
    size_t capacity; // blocks that fit
    size_t live;
    size_t cached;   // free, in the heap's cache
    size_t chained;  // free, in the pool's chain
    size_t uncarved; // never handed out
} PoolInfo;

// Where a block is.
typedef struct BlockPlace {
    size_t arena;      // number, in address order
    size_t pool;       // number in its arena
    size_t block;      // number in its pool
    size_t size_class; // 0..63
    BlockKind kind;
} BlockPlace;

typedef enum BlockState {
    BLOCK_LIVE,
    BLOCK_CACHED,   // free, in the heap's cache
    BLOCK_CHAINED,  // free, in the pool's chain
    BLOCK_UNCARVED, // never handed out
} BlockState;
#define POOL_BLOCKS_MAX (POOL_SIZE / BLOCK_GRAIN)

// Both numbers are in range: below heap->arena_count and ARENA_POOLS.
ArenaInfo heap_arena_info(const Heap *heap, size_t arena);
PoolInfo heap_pool_info(const Heap *heap, size_t arena, size_t pool);
// The state of each block of a pool in use, in address order. Answers how many there
// are.
size_t heap_pool_blocks(const Heap *heap, size_t arena, size_t pool,
                        BlockState states[POOL_BLOCKS_MAX]);
// False: the address is not in a pool that is in use (a raw block).
bool heap_locate(const Heap *heap, const void *address, BlockPlace *place);

// "containers", "atoms", "buffers"
extern const char *const block_kind_names[BLOCK_KINDS];

#endif
