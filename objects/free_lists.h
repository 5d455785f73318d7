// Bounded lists of freed objects of the built-in types that programs make most: taking
// one back costs two loads and a store. A listed block looks free to whoever walks the
// heap: its first word is 0, the second links to the next.
#ifndef PYRENA_OBJECTS_FREE_LISTS_H
#define PYRENA_OBJECTS_FREE_LISTS_H

#include "objects/runtime.h"

#define FREE_TUPLE_LENGTHS                                                             \
    20 // longer tuples are rare, and each length has a list of its own
#define FREE_LIST_MAX                                                                  \
    100 // blocks a list keeps: enough for the depth of most call chains

typedef struct FreeBlock {
    uint64_t header; // 0
    struct FreeBlock *next;
} FreeBlock;

typedef struct FreeList {
    FreeBlock *first;
    uint32_t count;
} FreeList;

struct FreeLists {
    FreeList tuples[FREE_TUPLE_LENGTHS + 1]; // by length; 0 is not used
    FreeList lists;
    FreeList dicts;
    FreeList floats;
    bool closed; // they are empty, and count as full
};

// False: out of memory.
MUST_CHECK bool free_lists_init(Runtime *rt);
// Gives the kept blocks back to the heap.
void free_lists_trim(Runtime *rt);
// Closed, the lists are empty and take nothing, so that every object is a block of the
// heap: while blocks are traced, and where faults are injected.
void free_lists_close(Runtime *rt, bool closed);
// Blocks in a list.
static inline uint32_t free_list_count(const FreeList *list)
{
    return list->first != NULL ? list->count : 0;
}
void free_lists_fini(Runtime *rt);

// A block with count 1, no flags and that type; NULL: the list is empty.
static inline void *free_list_pop(FreeList *list, Type *type)
{
    FreeBlock *block = list->first;
    if (block == NULL) {
        return NULL;
    }
    list->first = block->next;
    list->count--;
    Object *object = (Object *)block;
    object->count = 1;
    object->flags = 0;
    object->type = type;
    return object;
}

// False: the list is full. The lists are gone (rt->free_lists is NULL) while the last
// types die.
static inline bool free_list_push(FreeList *list, Object *object)
{
    if (list->count >= FREE_LIST_MAX) {
        return false;
    }
    FreeBlock *block = (FreeBlock *)object;
    block->header = 0;
    block->next = list->first;
    list->first = block;
    list->count++;
    return true;
}

#endif
