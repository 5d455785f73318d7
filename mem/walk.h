// A walk over all live objects of one kind: pool by pool in address order, then the raw
// blocks, oldest first.
//
// The heap must not change while a walk is on its way. Live is a block whose first word
// is not 0: the memory of an object whose header is not written yet is passed over.
#ifndef PYRENA_MEM_WALK_H
#define PYRENA_MEM_WALK_H

#include "mem/heap.h"

// The blocks of one pool, or one raw block, are a run.
typedef struct HeapWalk {
    Heap *heap;
    BlockKind kind;
    uint8_t holds; // pass over runs that hold none of these (HOLDS_ bits); 0: visit all
    size_t arena;  // the next one to look into
    uint64_t pools;      // pools left in the arena before it
    RawBlock *next_raw;  // head of a ring when that is at its end
    int ring;            // the ring of next_raw
    Pool *pool;          // the current run's, or
    RawBlock *raw;       // the current run
    char *next, *end;    // what is left of the run
    size_t step;         // size of its blocks
    uint32_t *next_word; // the collector's word of the block at `next`
    uint32_t *word;      // and of the block returned last; containers only
} HeapWalk;

// kind is BLOCK_CONTAINER or BLOCK_ATOM.
void heap_walk_init(HeapWalk *walk, Heap *heap, BlockKind kind, uint8_t holds);

// Begins with the first arena at or above an address; raw blocks come at the end in any
// case.
void heap_walk_seek(HeapWalk *walk, const char *address);

// Where a walk that will go on later has to begin: above the arenas it has entered.
const char *heap_walk_position(const HeapWalk *walk);

// The same with what is left of the arena it is in.
const char *heap_walk_arena(const HeapWalk *walk);

// Goes on to the next run; false at the end.
bool heap_walk_run(HeapWalk *walk);

// What the current run holds from now on: without `gone`, with `come`.
void heap_walk_settle(HeapWalk *walk, uint8_t gone, uint8_t come);

READS_FREE_BLOCKS static inline bool heap_is_live_object(const void *block)
{
    return *(const uint64_t *)block != 0;
}

// The next live object of the current run, or NULL at its end.
static inline void *heap_walk_in_run(HeapWalk *walk)
{
    while (walk->next < walk->end) {
        char *block = walk->next;
        walk->next += walk->step;
        walk->word = walk->next_word++;
        if (heap_is_live_object(block)) {
            return block;
        }
    }
    return NULL;
}

// The next live container of the current run whose collector's word is `wanted`, or
// with `other` is not; NULL at its end. The words lie together: objects that are passed
// over are not touched.
static inline void *heap_walk_word(HeapWalk *walk, uint32_t wanted, bool other)
{
    while (walk->next < walk->end) {
        char *block = walk->next;
        walk->next += walk->step;
        walk->word = walk->next_word++;
        if ((*walk->word == wanted) != other && heap_is_live_object(block)) {
            return block;
        }
    }
    return NULL;
}

// The next live object, or NULL at the end.
static inline void *heap_walk_next(HeapWalk *walk)
{
    for (;;) {
        void *block = heap_walk_in_run(walk);
        if (block || !heap_walk_run(walk)) {
            return block;
        }
    }
}

#endif
