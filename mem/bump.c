#include "mem/bump.h"

#define FIRST_CHUNK 4096 // enough for a statement at the prompt
#define LAST_CHUNK                                                                     \
    ((size_t)256 * 1024) // chunks double up to this: few for a large file, little waste

struct BumpChunk {
    BumpChunk *next; // older
    size_t size;     // with this header
};

void bump_init(Bump *bump, Heap *heap)
{
    *bump = (Bump){.heap = heap, .chunk_size = FIRST_CHUNK};
}

void bump_fini(Bump *bump)
{
    BumpChunk *chunk = bump->chunks;
    while (chunk) {
        BumpChunk *next = chunk->next;
        heap_free(bump->heap, BLOCK_BUFFER, chunk, chunk->size);
        chunk = next;
    }
    bump_init(bump, bump->heap);
}

static char *add_chunk(Bump *bump, size_t size)
{
    BumpChunk *chunk = heap_alloc(bump->heap, BLOCK_BUFFER, size);
    if (!chunk) {
        return NULL;
    }
    chunk->next = bump->chunks;
    chunk->size = size;
    bump->chunks = chunk;
    return (char *)(chunk + 1);
}

void *bump_alloc_slow(Bump *bump, size_t size)
{
    if (size > SIZE_MAX / 2) {
        return NULL;
    }
    if (size == 0) {
        return bump_alloc(bump,
                          1); // from the chunk in use: it has no room only now and then
    }
    size_t rounded = (size + 7) & ~(size_t)7;
    if (rounded > bump->chunk_size / 4) {
        // A large piece gets a chunk of its own, and the one in use goes on.
        return add_chunk(bump, sizeof(BumpChunk) + rounded);
    }
    char *start = add_chunk(bump, bump->chunk_size);
    if (!start) {
        return NULL;
    }
    bump->next = start + rounded;
    bump->end = start + bump->chunk_size - sizeof(BumpChunk);
    if (bump->chunk_size < LAST_CHUNK) {
        bump->chunk_size *= 2;
    }
    return start;
}
