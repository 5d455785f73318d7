// Poisoning: what makes a use of freed memory visible in debug and ASan builds.
#ifndef PYRENA_MEM_POISON_H
#define PYRENA_MEM_POISON_H

#include "mem/attributes.h"

#if HEAP_ASAN
#include <sanitizer/asan_interface.h>
#define POISON(address, size) ASAN_POISON_MEMORY_REGION(address, size)
#define UNPOISON(address, size) ASAN_UNPOISON_MEMORY_REGION(address, size)
#else
#define POISON(address, size) ((void)(address), (void)(size))
#define UNPOISON(address, size) ((void)(address), (void)(size))
#endif

#define FREED_BYTE                                                                     \
    0xdb // what a freed block is filled with in debug builds, beyond its link
// Where that begins: behind what keeps its meaning in a free block.
#define FILL_START(kind) ((kind) == BLOCK_BUFFER ? sizeof(void *) : 2 * sizeof(void *))
#define FRESH_BYTE                                                                     \
    0xcb // what a new block is filled with, beyond an object's first word
#define GUARD_WORD 0xfbfbfbfbfbfbfbfbULL // red zones around raw blocks

#endif
