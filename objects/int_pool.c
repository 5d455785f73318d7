// Int objects come from blocks of their own: a number that gets an object takes the
// first of the free list. The objects of -5..256 stand in one more block, made when the
// first of them is asked for.
#include "objects/int_pool.h"

#include "objects/exception.h"
#include "objects/int.h"

#define BLOCK_INTS 166 // about 4000 bytes a block
#define SMALL_INTS (SMALL_INT_MAX - SMALL_INT_MIN + 1)

// A free int looks free to whoever walks: its first word is 0, the second links to the
// next.
typedef struct FreeInt {
    uint64_t header;
    struct FreeInt *next;
} FreeInt;

typedef struct IntBlock {
    struct IntBlock *next;
    Int ints[BLOCK_INTS];
} IntBlock;

struct IntPool {
    FreeInt *free;
    size_t free_count, block_count;
    IntBlock *blocks;
    Int *small; // SMALL_INTS of them, or NULL: none was asked for
};

bool int_pool_init(Runtime *rt)
{
    rt->ints = heap_alloc(rt->heap, BLOCK_BUFFER, sizeof(struct IntPool));
    if (rt->ints == NULL) {
        return false;
    }
    *rt->ints = (struct IntPool){0};
    return true;
}

void int_pool_fini(Runtime *rt)
{
    struct IntPool *pool = rt->ints;
    if (pool == NULL) {
        return;
    }
    while (pool->blocks != NULL) {
        IntBlock *block = pool->blocks;
        pool->blocks = block->next;
        heap_free(rt->heap, BLOCK_BUFFER, block, sizeof *block);
    }
    if (pool->small != NULL) {
        heap_free(rt->heap, BLOCK_BUFFER, pool->small, SMALL_INTS * sizeof(Int));
    }
    heap_free(rt->heap, BLOCK_BUFFER, pool, sizeof *pool);
    rt->ints = NULL;
}

static bool make_small(Runtime *rt)
{
    Int *small = heap_alloc(rt->heap, BLOCK_BUFFER, SMALL_INTS * sizeof(Int));
    if (small == NULL) {
        raise_memory_error(rt);
        return false;
    }
    for (int i = 0; i < SMALL_INTS; i++) {
        small[i].base = (Object){STICKY_COUNT, 0, rt->types[T_INT]};
        small[i].value = i + SMALL_INT_MIN;
    }
    rt->ints->small = small;
    return true;
}

Object *int_small_object(Runtime *rt, int64_t n)
{
    if (rt->ints->small == NULL && !make_small(rt)) {
        return NULL;
    }
    return &rt->ints->small[n - SMALL_INT_MIN].base;
}

// Puts the ints of a block into the free list so that they are handed out in ascending
// order.
static void chain_block(struct IntPool *pool, IntBlock *block)
{
    for (int i = BLOCK_INTS; i-- > 0;) {
        FreeInt *slot = (FreeInt *)&block->ints[i];
        slot->header = 0;
        slot->next = pool->free;
        pool->free = slot;
    }
    pool->free_count += BLOCK_INTS;
    pool->block_count++;
}

// While blocks are traced, ints are traced one by one, and not the blocks they live in.
static bool add_block(Runtime *rt)
{
    IntBlock *block = heap_alloc(rt->heap, BLOCK_BUFFER, sizeof *block);
    if (block != NULL && rt->heap->trace != NULL) {
        rt->heap->trace->freed(rt->heap->trace, block);
    }
    if (block == NULL) {
        raise_memory_error(rt);
        return false;
    }
    block->next = rt->ints->blocks;
    rt->ints->blocks = block;
    chain_block(rt->ints, block);
    return true;
}

bool box_in_slot(Runtime *rt, Ref *slot)
{
    struct IntPool *pool = rt->ints;
    if (UNLIKELY(pool->free == NULL) && !add_block(rt)) {
        return false;
    }
    if (UNLIKELY(heap_injects_faults(rt->heap)) && !heap_attempt(rt->heap)) {
        raise_memory_error(rt);
        return false;
    }
    Int *number = (Int *)pool->free;
    HeapTrace *trace = rt->heap->trace;
    if (UNLIKELY(trace != NULL) && !trace->made(trace, number, sizeof(Int))) {
        raise_memory_error(rt);
        return false;
    }
    pool->free = pool->free->next;
    pool->free_count--;
    number->base = (Object){1, 0, rt->types[T_INT]};
    number->value = immediate_int(peek(*slot));
    *slot = OBJECT_REF(number);
    return true;
}

void int_pool_free(Runtime *rt, Object *number)
{
    FreeInt *slot = (FreeInt *)number;
    if (UNLIKELY(rt->heap->trace != NULL)) {
        rt->heap->trace->freed(rt->heap->trace, number);
    }
    slot->header = 0;
    slot->next = rt->ints->free;
    rt->ints->free = slot;
    rt->ints->free_count++;
}

static bool is_wholly_free(const IntBlock *block)
{
    for (int i = 0; i < BLOCK_INTS; i++) {
        if (((const FreeInt *)&block->ints[i])->header != 0) {
            return false;
        }
    }
    return true;
}

void int_pool_trim(Runtime *rt, bool thoroughly)
{
    struct IntPool *pool = rt->ints;
    size_t worth = thoroughly ? 0 : pool->block_count * BLOCK_INTS / 4;
    if (pool->free_count < BLOCK_INTS || pool->free_count < worth) {
        return;
    }
    IntBlock **link = &pool->blocks;
    pool->free = NULL;
    while (*link != NULL) {
        IntBlock *block = *link;
        if (is_wholly_free(block)) {
            *link = block->next;
            heap_free(rt->heap, BLOCK_BUFFER, block, sizeof *block);
            pool->block_count--;
            pool->free_count -= BLOCK_INTS;
            continue;
        }
        for (int i = BLOCK_INTS; i-- > 0;) {
            FreeInt *slot = (FreeInt *)&block->ints[i];
            if (slot->header == 0) {
                slot->next = pool->free;
                pool->free = slot;
            }
        }
        link = &block->next;
    }
}

void int_pool_walk(Runtime *rt, void (*found)(void *context, Object *number),
                   void *context)
{
    for (IntBlock *block = rt->ints->blocks; block != NULL; block = block->next) {
        for (int i = 0; i < BLOCK_INTS; i++) {
            if (((const FreeInt *)&block->ints[i])->header != 0) {
                found(context, &block->ints[i].base);
            }
        }
    }
}

static size_t count_live(const IntBlock *block)
{
    size_t live = 0;
    for (int i = 0; i < BLOCK_INTS; i++) {
        live += ((const FreeInt *)&block->ints[i])->header != 0;
    }
    return live;
}

bool int_pool_block(Runtime *rt, size_t number, IntBlockInfo *info)
{
    const IntBlock *block = rt->ints->blocks;
    while (block != NULL && number-- > 0) {
        block = block->next;
    }
    if (block == NULL) {
        return false;
    }
    *info = (IntBlockInfo){block, count_live(block), BLOCK_INTS};
    return true;
}

bool int_pool_locate(Runtime *rt, const Object *number, size_t *block, size_t *cell)
{
    const Int *at = (const Int *)number;
    *block = 0;
    for (const IntBlock *b = rt->ints->blocks; b != NULL; b = b->next, ++*block) {
        if (at >= b->ints && at < b->ints + BLOCK_INTS) {
            *cell = (size_t)(at - b->ints);
            return true;
        }
    }
    return false;
}

bool int_pool_has_small(const Runtime *rt)
{
    return rt->ints->small != NULL;
}

void int_pool_stats(Runtime *rt, size_t *blocks, size_t *live)
{
    *blocks = *live = 0;
    for (const IntBlock *block = rt->ints->blocks; block != NULL; block = block->next) {
        ++*blocks;
        *live += count_live(block);
    }
}
