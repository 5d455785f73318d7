// Where int objects live: one for each of -5..256, and blocks with a free list for the
// others (slides 13, 14).
#ifndef PYRENA_OBJECTS_INT_POOL_H
#define PYRENA_OBJECTS_INT_POOL_H

#include "objects/runtime.h"

MUST_CHECK bool int_pool_init(Runtime *rt);
void int_pool_fini(Runtime *rt);
// The object that stands for -5..256 in id() and pictures; borrowed. NULL: MemoryError.
Object *int_small_object(Runtime *rt, int64_t n);
// Gives wholly free blocks back to the heap. That looks at every int, so unless it is
// to be done thoroughly a quarter of them must be free.
void int_pool_trim(Runtime *rt, bool thoroughly);
// Takes back the memory of a number that died (made by box_in_slot, objects/object.h).
void int_pool_free(Runtime *rt, Object *number);
// Every living int of the blocks.
void int_pool_walk(Runtime *rt, void (*found)(void *context, Object *number),
                   void *context);
// Blocks there are, and living ints in them.
void int_pool_stats(Runtime *rt, size_t *blocks, size_t *live);

// What can be seen of one block.
typedef struct IntBlockInfo {
    const void *address;
    size_t live;
    size_t capacity;
} IntBlockInfo;
// Block `number`, the newest is 0; false: there are not so many.
bool int_pool_block(Runtime *rt, size_t number, IntBlockInfo *info);
// The block of a number and its place in it; false: it is in none.
bool int_pool_locate(Runtime *rt, const Object *number, size_t *block, size_t *cell);
// Whether the objects of -5..256 were made.
bool int_pool_has_small(const Runtime *rt);

#endif
