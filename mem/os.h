// Level -1: pages from the operating system. For mem/ only.
#ifndef PYRENA_MEM_OS_H
#define PYRENA_MEM_OS_H

#include "mem/heap.h"

// ARENA_SIZE bytes of zeros aligned to ARENA_SIZE, or NULL.
char *os_map_arena(void);

// Zeroed pages, committed as they are touched; or NULL.
void *os_map(size_t size);
void os_unmap(void *base, size_t size);

// Address space without memory at `nominal`, or elsewhere (aligned to ARENA_SIZE) when
// that is taken; or NULL.
char *os_reserve(uintptr_t nominal, size_t size);

// Makes whole pages of a reservation usable.
bool os_commit(void *start, size_t size);

// Returns the memory of whole pages; they stay usable, and are zeros.
void os_give_back(void *start, size_t size);

#endif
