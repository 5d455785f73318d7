// A bump arena: memory that is given out piece by piece and dropped at once (tree
// nodes, compiler scratch).
#ifndef PYRENA_MEM_BUMP_H
#define PYRENA_MEM_BUMP_H

#include "mem/heap.h"

typedef struct BumpChunk BumpChunk;

typedef struct Bump {
    Heap *heap;
    BumpChunk *chunks; // all of them, the newest first
    char *next, *end;  // what is left of the chunk in use
    size_t chunk_size; // of the next regular chunk
} Bump;

void bump_init(Bump *bump, Heap *heap);

// Drops everything; the Bump can be used again.
void bump_fini(Bump *bump);

void *bump_alloc_slow(Bump *bump, size_t size);

// `size` bytes aligned to 8, not initialised; or NULL.
MUST_CHECK static inline void *bump_alloc(Bump *bump, size_t size)
{
    if (LIKELY(size - 1 <
               (size_t)(bump->end - bump->next))) { // size 0 goes the slow way
        void *piece = bump->next;
        // The chunk's end is aligned, so rounding up cannot pass it.
        bump->next += (size + 7) & ~(size_t)7;
        return piece;
    }
    return bump_alloc_slow(bump, size);
}

#endif
