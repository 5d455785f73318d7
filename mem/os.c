#define _DEFAULT_SOURCE
#include "mem/os.h"

#include <sys/mman.h>

#define PRIVATE_MEMORY (MAP_PRIVATE | MAP_ANONYMOUS)

static void *map(void *hint, size_t size, int protection, int flags)
{
    void *base = mmap(hint, size, protection, PRIVATE_MEMORY | flags, -1, 0);
    return base == MAP_FAILED ? NULL : base;
}

void *os_map(size_t size)
{
    return map(NULL, size, PROT_READ | PROT_WRITE, 0);
}

void os_unmap(void *base, size_t size)
{
    munmap(base, size);
}

// Maps `size` bytes aligned to ARENA_SIZE: asks for more and gives back what lies
// outside.
static char *map_aligned(size_t size, int protection, int flags)
{
    size_t asked = size + ARENA_SIZE - POOL_SIZE;
    char *start = map(NULL, asked, protection, flags);
    if (!start) {
        return NULL;
    }
    uintptr_t aligned =
        ((uintptr_t)start + ARENA_SIZE - 1) & ~(uintptr_t)(ARENA_SIZE - 1);
    size_t before = (size_t)(aligned - (uintptr_t)start);
    size_t after = asked - before - size;
    if (before > 0) {
        os_unmap(start, before);
    }
    if (after > 0) {
        os_unmap(start + before + size, after);
    }
    return start + before;
}

char *os_map_arena(void)
{
    return map_aligned(ARENA_SIZE, PROT_READ | PROT_WRITE, 0);
}

char *os_reserve(uintptr_t nominal, size_t size)
{
    // Without MAP_FIXED the kernel takes the address as a wish and never replaces a
    // mapping.
    char *base = map((void *)nominal, size, PROT_NONE, MAP_NORESERVE);
    if (base && (uintptr_t)base % ARENA_SIZE != 0) {
        os_unmap(base, size);
        base = map_aligned(size, PROT_NONE, MAP_NORESERVE);
    }
    return base;
}

bool os_commit(void *start, size_t size)
{
    return mprotect(start, size, PROT_READ | PROT_WRITE) == 0;
}

void os_give_back(void *start, size_t size)
{
    madvise(start, size, MADV_DONTNEED);
}
