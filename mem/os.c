#define _DEFAULT_SOURCE
#include "mem/os.h"

#include <sys/mman.h>

void *os_map(size_t size)
{
    void *base =
        mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return base == MAP_FAILED ? NULL : base;
}

void os_unmap(void *base, size_t size)
{
    munmap(base, size);
}

// Asks for nearly twice the size and gives back what lies outside the aligned part.
static char *map_aligned(void)
{
    size_t size = 2 * ARENA_SIZE - POOL_SIZE;
    char *start = os_map(size);
    if (!start) {
        return NULL;
    }
    char *base = (char *)(((uintptr_t)start + ARENA_SIZE - 1) & ~(uintptr_t)(ARENA_SIZE - 1));
    size_t before = (size_t)(base - start);
    size_t after = size - before - ARENA_SIZE;
    if (before > 0) {
        os_unmap(start, before);
    }
    if (after > 0) {
        os_unmap(base + ARENA_SIZE, after);
    }
    return base;
}

char *os_map_arena(Heap *heap)
{
    (void)heap;
    return map_aligned();
}

void os_unmap_arena(Heap *heap, char *base)
{
    (void)heap;
    os_unmap(base, ARENA_SIZE);
}
