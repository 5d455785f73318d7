// The heap: where every byte of one interpreter comes from (slides 2-8).
//
// Levels, from below: -1 arenas and regions mapped from the OS; 0/1 raw blocks from the C library; 2 arenas
// of 256 KiB cut into pools of 4 KiB cut into blocks of one size class. Level +3, object-specific pools,
// lives in objects/. mem knows bytes, not exceptions: out of memory is NULL.
#ifndef PYRENA_MEM_HEAP_H
#define PYRENA_MEM_HEAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct Heap Heap;

// What a block is for; every pool holds blocks of one kind only.
typedef enum BlockKind {
    BLOCK_CONTAINER, // an object that can hold references: the collector walks these pools
    BLOCK_ATOM,      // an object without references
    BLOCK_BUFFER,    // no object: item arrays, tables, text
    BLOCK_KINDS
} BlockKind;

#endif
