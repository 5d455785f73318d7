// Nanoseconds for one allocation and one release of blocks of 16 to 512 bytes, and what
// is mapped for them: the heap, inlined and through a function, against the C library's
// malloc, mimalloc and jemalloc on the same traces in one run.
//
// usage: blocks_bench [ROUNDS]
//
// Each allocator runs in processes of its own, in turns, and the best of ROUNDS (5) is
// printed: CPU time, so that only what shares the caches disturbs. mimalloc and
// jemalloc take malloc's place by LD_PRELOAD; those that are not installed are left out
// (Debian packages libmimalloc2.0, libjemalloc2).

#define _POSIX_C_SOURCE 200809L
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "mem/heap.h"

enum { OPERATIONS = 1000000, REPEATS = 4, LIVE_MAX = 64000, SIZE_MIN = 16 };

typedef struct Operation {
    uint32_t slot; // releases what is there, then allocates
    uint32_t size; // 0: only releases
} Operation;

typedef struct Live {
    void *block;
    uint32_t size;
} Live;

static Operation operations[OPERATIONS];
static Live live[LIVE_MAX];

// --- traces ---

typedef struct Trace {
    const char *name;
    void (*make)(uint32_t live, uint32_t size);
    uint32_t live;
    uint32_t size; // 0: mixed
} Trace;

static uint32_t next_random(void)
{
    static uint64_t state = 88172645463325252u;
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (uint32_t)(state >> 32);
}

static uint32_t choose_size(uint32_t size)
{
    return size != 0 ? size : SIZE_MIN + next_random() % (BLOCK_MAX - SIZE_MIN + 1);
}

// Up to the number of live blocks, then down again.
static void make_lifo(uint32_t count, uint32_t size)
{
    for (uint32_t i = 0; i < OPERATIONS; i++) {
        uint32_t at = i % (2 * count);
        bool up = at < count;
        operations[i] =
            (Operation){up ? at : 2 * count - 1 - at, up ? choose_size(size) : 0};
    }
}

static void make_fifo(uint32_t count, uint32_t size)
{
    for (uint32_t i = 0; i < OPERATIONS; i++) {
        operations[i] = (Operation){i % count, choose_size(size)};
    }
}

static void make_random(uint32_t count, uint32_t size)
{
    for (uint32_t i = 0; i < OPERATIONS; i++) {
        operations[i] = (Operation){next_random() % count, choose_size(size)};
    }
}

static const Trace traces[] = {
    {"LIFO, 100 live, 48 bytes", make_lifo, 100, 48},
    {"LIFO, 100 live, mixed", make_lifo, 100, 0},
    {"LIFO, 4000 live, mixed", make_lifo, 4000, 0},
    {"FIFO, 4000 live, 48 bytes", make_fifo, 4000, 48},
    {"FIFO, 4000 live, mixed", make_fifo, 4000, 0},
    {"FIFO, 64000 live, mixed", make_fifo, 64000, 0},
    {"random, 4000 live, 48 bytes", make_random, 4000, 48},
    {"random, 4000 live, mixed", make_random, 4000, 0},
    {"random, 64000 live, 48 bytes", make_random, 64000, 48},
    {"random, 64000 live, mixed", make_random, 64000, 0},
};
enum { TRACES = sizeof traces / sizeof *traces };

// --- allocators ---

static void fail(const char *why)
{
    fprintf(stderr, "blocks_bench: %s\n", why);
    exit(1);
}

// As an interpreter does, write the header of what is allocated. One function a way, so
// that each is compiled with its calls in line or not.
#define REPLAY(name, ALLOC, FREE)                                                      \
    static uint64_t name(Heap *heap)                                                   \
    {                                                                                  \
        uint64_t allocated = 0;                                                        \
        for (size_t i = 0; i < OPERATIONS; i++) {                                      \
            Live *at = &live[operations[i].slot];                                      \
            uint32_t size = operations[i].size;                                        \
            if (at->block != NULL) {                                                   \
                FREE(at->block, at->size);                                             \
                at->block = NULL;                                                      \
            }                                                                          \
            if (size != 0) {                                                           \
                uint64_t *block = ALLOC(size);                                         \
                if (block == NULL) {                                                   \
                    fail("out of memory");                                             \
                }                                                                      \
                *block = 1;                                                            \
                *at = (Live){block, size};                                             \
                allocated++;                                                           \
            }                                                                          \
        }                                                                              \
        return allocated;                                                              \
    }

NO_INLINE static void *call_alloc(Heap *heap, BlockKind kind, size_t size)
{
    return heap_alloc(heap, kind, size);
}

NO_INLINE static void call_free(Heap *heap, BlockKind kind, void *block, size_t size)
{
    heap_free(heap, kind, block, size);
}

#define INLINE_ALLOC(size) heap_alloc(heap, BLOCK_ATOM, size)
#define INLINE_FREE(block, size) heap_free(heap, BLOCK_ATOM, block, size)
#define CALL_ALLOC(size) call_alloc(heap, BLOCK_ATOM, size)
#define CALL_FREE(block, size) call_free(heap, BLOCK_ATOM, block, size)
#define MALLOC_FREE(block, size) free(block)
REPLAY(replay_inline, INLINE_ALLOC, INLINE_FREE)
REPLAY(replay_call, CALL_ALLOC, CALL_FREE)
REPLAY(replay_malloc, malloc, MALLOC_FREE)

typedef struct Allocator {
    const char *name;
    const char *way;     // of a child process
    const char *preload; // the library that takes malloc's place; NULL: none
    uint64_t (*replay)(Heap *heap);
} Allocator;

static const Allocator allocators[] = {
    {"heap", "inline", NULL, replay_inline},
    {"function", "call", NULL, replay_call},
    {"glibc", "malloc", NULL, replay_malloc},
    {"mimalloc", "malloc", "libmimalloc.so.2", replay_malloc},
    {"jemalloc", "malloc", "libjemalloc.so.2", replay_malloc},
};
enum { ALLOCATORS = sizeof allocators / sizeof *allocators };

// --- one allocator, in its own process ---

static double cpu_seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static size_t resident_bytes(void)
{
    char text[128];
    FILE *file = fopen("/proc/self/statm", "r");
    if (file == NULL || fgets(text, sizeof text, file) == NULL) {
        fail("cannot read /proc/self/statm");
    }
    fclose(file);

    return strtoul(strchr(text, ' '), NULL, 10) * (size_t)sysconf(_SC_PAGESIZE);
}

static void release_all(const Allocator *allocator, Heap *heap)
{
    for (size_t i = 0; i < LIVE_MAX; i++) {
        if (live[i].block != NULL && allocator->replay == replay_malloc) {
            free(live[i].block);
        } else if (live[i].block != NULL) {
            heap_free(heap, BLOCK_ATOM, live[i].block, live[i].size);
        }
        live[i].block = NULL;
    }
}

static Heap *make_heap(void)
{
    Heap *heap = heap_new(NULL);
    if (heap == NULL) {
        fail("out of memory");
    }
    return heap;
}

// Prints nanoseconds, a line a trace.
static void time_traces(const Allocator *allocator)
{
    for (size_t t = 0; t < TRACES; t++) {
        Heap *heap = make_heap();
        traces[t].make(traces[t].live, traces[t].size);
        allocator->replay(heap);
        double start = cpu_seconds();
        uint64_t allocated = 0;
        for (int i = 0; i < REPEATS; i++) {
            allocated += allocator->replay(heap);
        }
        double seconds = cpu_seconds() - start;
        printf("%.3f\n", seconds / (double)allocated * 1e9);
        release_all(allocator, heap);
        heap_destroy(heap);
    }
}

// Prints how much became resident for each byte in use at the end of the last trace:
// the most blocks, of all sizes, at random.
static void measure_mapped(const Allocator *allocator)
{
    const Trace *trace = &traces[TRACES - 1];
    trace->make(trace->live, trace->size);
    memset(live, 0xff, sizeof live); // resident before anything is measured
    memset(live, 0, sizeof live);
    size_t before = resident_bytes();
    Heap *heap = make_heap();
    allocator->replay(heap);
    size_t resident = resident_bytes() - before;
    size_t used = 0;
    for (size_t i = 0; i < LIVE_MAX; i++) {
        used += live[i].block != NULL ? live[i].size : 0;
    }
    printf("%.3f\n", (double)resident / (double)used);
    release_all(allocator, heap);
    heap_destroy(heap);
}

// --- all of them, in turns ---

typedef struct Figures {
    double best[TRACES + 1]; // nanoseconds; last: resident bytes for each in use
    bool missing;
} Figures;

static void run_child(const char *program, const Allocator *allocator, const char *what,
                      double *best, size_t count, bool *missing)
{
    char command[4096], line[128];
    snprintf(command, sizeof command, "LD_PRELOAD=%s exec '%s' --%s %s 2>&1",
             allocator->preload == NULL ? "" : allocator->preload, program, what,
             allocator->way);
    FILE *child = popen(command, "r");
    for (size_t i = 0; i < count && !*missing; i++) {
        *missing = child == NULL || fgets(line, sizeof line, child) == NULL ||
                   strstr(line, "cannot be preloaded") != NULL;
        double figure = strtod(line, NULL);
        best[i] = best[i] == 0 || figure < best[i] ? figure : best[i];
    }
    if (child != NULL) {
        pclose(child);
    }
}

static void print_table(const Figures *figures)
{
    printf("%-32s", "ns for an allocation and a release");
    for (size_t a = 0; a < ALLOCATORS; a++) {
        printf("%10s", allocators[a].name);
    }
    for (size_t t = 0; t < TRACES; t++) {
        printf("\n%-34s", traces[t].name);
        for (size_t a = 0; a < ALLOCATORS; a++) {
            printf(figures[a].missing ? "         -" : "%10.2f", figures[a].best[t]);
        }
    }
    printf("\n%-34s", "resident / in use, at its end");
    for (size_t a = 0; a < ALLOCATORS; a++) {
        printf(figures[a].missing ? "         -" : "%10.3f", figures[a].best[TRACES]);
    }
    printf("\n");
}

static const Allocator *find_way(const char *way)
{
    for (size_t a = 0; a < ALLOCATORS; a++) {
        if (strcmp(allocators[a].way, way) == 0) {
            return &allocators[a];
        }
    }
    fail("no such way");
    return NULL;
}

int main(int argc, char **argv)
{
    if (argc == 3 && strcmp(argv[1], "--time") == 0) {
        time_traces(find_way(argv[2]));
        return 0;
    }
    if (argc == 3 && strcmp(argv[1], "--mapped") == 0) {
        measure_mapped(find_way(argv[2]));
        return 0;
    }
    int rounds = argc > 1 ? atoi(argv[1]) : 5;
    static Figures figures[ALLOCATORS];
    for (int round = 0; round < rounds; round++) {
        for (size_t a = 0; a < ALLOCATORS; a++) {
            Figures *of = &figures[a];
            run_child(argv[0], &allocators[a], "time", of->best, TRACES, &of->missing);
            run_child(argv[0], &allocators[a], "mapped", of->best + TRACES, 1,
                      &of->missing);
        }
    }
    print_table(figures);
    return 0;
}
