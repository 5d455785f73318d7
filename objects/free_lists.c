#include "objects/free_lists.h"

#include <string.h>

#include "objects/dict.h"
#include "objects/float.h"
#include "objects/list.h"
#include "objects/tuple.h"

bool free_lists_init(Runtime *rt)
{
    rt->free_lists = heap_alloc(rt->heap, BLOCK_BUFFER, sizeof(struct FreeLists));
    if (rt->free_lists == NULL) {
        return false;
    }
    memset(rt->free_lists, 0, sizeof(struct FreeLists));
    if (heap_injects_faults(rt->heap)) {
        free_lists_close(rt, true);
    }
    return true;
}

static void trim(Runtime *rt, FreeList *list, BlockKind kind, size_t size)
{
    while (list->first != NULL) {
        FreeBlock *block = list->first;
        list->first = block->next;
        heap_free(rt->heap, kind, block, size);
    }
    list->count = rt->free_lists->closed ? FREE_LIST_MAX : 0;
}

void free_lists_trim(Runtime *rt)
{
    struct FreeLists *lists = rt->free_lists;
    for (size_t length = 1; length <= FREE_TUPLE_LENGTHS; length++) {
        trim(rt, &lists->tuples[length], BLOCK_CONTAINER,
             sizeof(Tuple) + length * sizeof(Ref));
    }
    trim(rt, &lists->lists, BLOCK_CONTAINER, sizeof(List));
    trim(rt, &lists->dicts, BLOCK_CONTAINER, sizeof(Dict));
    trim(rt, &lists->floats, BLOCK_ATOM, sizeof(Float));
}

void free_lists_close(Runtime *rt, bool closed)
{
    rt->free_lists->closed = closed;
    free_lists_trim(rt);
}

void free_lists_fini(Runtime *rt)
{
    if (rt->free_lists == NULL) {
        return;
    }
    free_lists_trim(rt);
    heap_free(rt->heap, BLOCK_BUFFER, rt->free_lists, sizeof(struct FreeLists));
    rt->free_lists = NULL;
}
