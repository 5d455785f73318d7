// Level -1: pages from the operating system. For mem/ only.
#ifndef PYRENA_MEM_OS_H
#define PYRENA_MEM_OS_H

#include "mem/heap.h"

// ARENA_SIZE bytes of zeros aligned to ARENA_SIZE, or NULL.
char *os_map_arena(Heap *heap);
void os_unmap_arena(Heap *heap, char *base);

// Zeroed pages, committed as they are touched; or NULL.
void *os_map(size_t size);
void os_unmap(void *base, size_t size);

#endif
