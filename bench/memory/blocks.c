// Nanoseconds for one allocation and one release of small blocks: the heap against the
// C library's malloc. Another allocator takes malloc's column when it is preloaded
// (LD_PRELOAD=libmimalloc.so.2, libjemalloc.so.2).

#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "mem/heap.h"

enum { PAIRS = 20000000, LIVE = 4000, ROUNDS = 3 };

typedef struct Trace {
    const char *name;
    double (*with_heap)(Heap *heap);
    double (*with_malloc)(void);
} Trace;

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static void fail(void)
{
    fputs("out of memory\n", stderr);
    exit(1);
}

// As an interpreter does, write the header of what is allocated.
static inline void *heap_block(Heap *heap, size_t size)
{
    uint64_t *block = heap_alloc(heap, BLOCK_ATOM, size);
    if (!block) {
        fail();
    }
    block[0] = 1;
    return block;
}

static inline void *malloc_block(size_t size)
{
    uint64_t *block = malloc(size);
    if (!block) {
        fail();
    }
    *(volatile uint64_t *)block = 1;
    return block;
}

static uint32_t next_random(uint32_t *state)
{
    *state = *state * 1664525 + 1013904223;
    return *state >> 8;
}

// Each trace is written once and compiled twice.
#define TRACES(suffix, PARAMETER, ALLOC, FREE)                                         \
    static double pair_##suffix(PARAMETER)                                             \
    {                                                                                  \
        double start = seconds();                                                      \
        for (int i = 0; i < PAIRS; i++) {                                              \
            void *block = ALLOC(32);                                                   \
            FREE(block, 32);                                                           \
        }                                                                              \
        return seconds() - start;                                                      \
    }                                                                                  \
    static double lifo_##suffix(PARAMETER)                                             \
    {                                                                                  \
        void *blocks[100];                                                             \
        double start = seconds();                                                      \
        for (int i = 0; i < PAIRS / 100; i++) {                                        \
            for (int at = 0; at < 100; at++) {                                         \
                blocks[at] = ALLOC(48);                                                \
            }                                                                          \
            for (int at = 100; at-- > 0;) {                                            \
                FREE(blocks[at], 48);                                                  \
            }                                                                          \
        }                                                                              \
        return seconds() - start;                                                      \
    }                                                                                  \
    static double fifo_##suffix(PARAMETER)                                             \
    {                                                                                  \
        static void *queue[LIVE];                                                      \
        for (int at = 0; at < LIVE; at++) {                                            \
            queue[at] = ALLOC(48);                                                     \
        }                                                                              \
        double start = seconds();                                                      \
        for (int i = 0; i < PAIRS / LIVE; i++) {                                       \
            for (int at = 0; at < LIVE; at++) {                                        \
                FREE(queue[at], 48);                                                   \
                queue[at] = ALLOC(48);                                                 \
            }                                                                          \
        }                                                                              \
        double taken = seconds() - start;                                              \
        for (int at = 0; at < LIVE; at++) {                                            \
            FREE(queue[at], 48);                                                       \
        }                                                                              \
        return taken;                                                                  \
    }                                                                                  \
    static double bulk_##suffix(PARAMETER)                                             \
    {                                                                                  \
        static void *blocks[LIVE];                                                     \
        double start = seconds();                                                      \
        for (int i = 0; i < PAIRS / LIVE; i++) {                                       \
            for (int at = 0; at < LIVE; at++) {                                        \
                blocks[at] = ALLOC(48);                                                \
            }                                                                          \
            for (int at = 0; at < LIVE; at++) {                                        \
                FREE(blocks[at], 48);                                                  \
            }                                                                          \
        }                                                                              \
        return seconds() - start;                                                      \
    }                                                                                  \
    static double random_##suffix(PARAMETER)                                           \
    {                                                                                  \
        static void *blocks[LIVE];                                                     \
        static size_t sizes[LIVE];                                                     \
        uint32_t state = 1;                                                            \
        for (int at = 0; at < LIVE; at++) {                                            \
            sizes[at] = 16 + next_random(&state) % 112;                                \
            blocks[at] = ALLOC(sizes[at]);                                             \
        }                                                                              \
        double start = seconds();                                                      \
        for (int i = 0; i < PAIRS; i++) {                                              \
            uint32_t random = next_random(&state);                                     \
            size_t at = random % LIVE;                                                 \
            FREE(blocks[at], sizes[at]);                                               \
            sizes[at] = 16 + (random >> 12) % 112;                                     \
            blocks[at] = ALLOC(sizes[at]);                                             \
        }                                                                              \
        double taken = seconds() - start;                                              \
        for (int at = 0; at < LIVE; at++) {                                            \
            FREE(blocks[at], sizes[at]);                                               \
        }                                                                              \
        return taken;                                                                  \
    }

#define HEAP_ALLOC(size) heap_block(heap, size)
#define HEAP_FREE(block, size) heap_free(heap, BLOCK_ATOM, block, size)
#define MALLOC_FREE(block, size) free(block)
TRACES(heap, Heap *heap, HEAP_ALLOC, HEAP_FREE)
TRACES(malloc, void, malloc_block, MALLOC_FREE)

static const Trace traces[] = {
    {"one block, again and again", pair_heap, pair_malloc},
    {"100 blocks, last in first out", lifo_heap, lifo_malloc},
    {"4000 live, first in first out", fifo_heap, fifo_malloc},
    {"4000 at once, freed in order", bulk_heap, bulk_malloc},
    {"4000 live, random place and size", random_heap, random_malloc},
};

int main(void)
{
    Heap *heap = heap_new(NULL);
    if (!heap) {
        fail();
    }
    printf("%-34s %8s %8s   (best of %d, ns per allocation and release)\n", "", "heap",
           "malloc", ROUNDS);
    for (size_t i = 0; i < sizeof traces / sizeof *traces; i++) {
        double best_heap = 1e9;
        double best_malloc = 1e9;
        for (int round = 0; round < ROUNDS; round++) {
            double taken = traces[i].with_heap(heap);
            best_heap = taken < best_heap ? taken : best_heap;
            taken = traces[i].with_malloc();
            best_malloc = taken < best_malloc ? taken : best_malloc;
        }
        printf("%-34s %8.2f %8.2f\n", traces[i].name, best_heap / PAIRS * 1e9,
               best_malloc / PAIRS * 1e9);
    }
    heap_destroy(heap);
    return 0;
}
