#include "mem/region.h"

#include <stdlib.h>

#include "mem/os.h"
#include "mem/poison.h"

#define LARGEST                                                                        \
    ((size_t)32 << 30) // address space only: memory is committed as it is used
#define SMALLEST ((size_t)64 << 20) // below it a region is of no use
#define COMMIT_STEP                                                                    \
    ((size_t)1                                                                         \
     << 20) // few system calls, little memory touched: pages come on first use
#define GIVE_BACK                                                                      \
    ((size_t)64 * 1024) // holes from this size on return their pages to the OS

typedef struct Hole Hole;

struct Hole {
    Hole *left, *right;
    size_t size;
    size_t largest; // hole in this subtree
};

static_assert(sizeof(Hole) <= REGION_GRAIN, "a hole has room for its node");

struct Region {
    char *base;
    uintptr_t nominal; // where it belongs
    size_t size;
    size_t committed; // from the base on
    size_t top;       // nothing beyond it is in use
    Hole *holes;      // root of the treap
};

Region *region_new(uintptr_t nominal)
{
    Region *region = calloc(1, sizeof(Region));
    if (!region) {
        return NULL;
    }
    region->nominal = nominal;
    for (size_t size = LARGEST; size >= SMALLEST; size /= 2) {
        region->base = os_reserve(nominal, size);
        if (region->base) {
            region->size = size;
            return region;
        }
    }
    free(region);
    return NULL;
}

void region_destroy(Region *region)
{
    if (region) {
        UNPOISON(region->base, region->committed);
        os_unmap(region->base, region->size);
        free(region);
    }
}

// ---- the treap of holes ----

static uint64_t priority(const Region *region, const Hole *hole)
{
    uint64_t offset = (uint64_t)((const char *)hole - region->base) / REGION_GRAIN;
    offset = (offset ^ offset >> 29) *
             0x9e3779b97f4a7c15ULL; // the golden ratio mixes the low bits upward
    return offset ^ offset >> 32;
}

static size_t largest_of(const Hole *hole)
{
    return hole ? hole->largest : 0;
}

static void update(Hole *hole)
{
    size_t largest = hole->size;
    if (largest_of(hole->left) > largest) {
        largest = hole->left->largest;
    }
    if (largest_of(hole->right) > largest) {
        largest = hole->right->largest;
    }
    hole->largest = largest;
}

// Recursion in split and merge is as deep as the treap: logarithmic.
static void split(Hole *hole, const void *at, Hole **below, Hole **rest)
{
    if (!hole) {
        *below = *rest = NULL;
        return;
    }
    if ((void *)hole < at) {
        split(hole->right, at, &hole->right, rest);
        *below = hole;
    } else {
        split(hole->left, at, below, &hole->left);
        *rest = hole;
    }
    update(hole);
}

static Hole *merge(Region *region, Hole *below, Hole *above)
{
    if (!below || !above) {
        return below ? below : above;
    }
    if (priority(region, below) > priority(region, above)) {
        below->right = merge(region, below->right, above);
        update(below);
        return below;
    }
    above->left = merge(region, below, above->left);
    update(above);
    return above;
}

static void insert_hole(Region *region, char *start, size_t size)
{
    Hole *hole = (Hole *)start;
    UNPOISON(hole, sizeof(Hole));
    *hole = (Hole){.size = size, .largest = size};
    Hole *below;
    Hole *above;
    split(region->holes, start, &below, &above);
    region->holes = merge(region, merge(region, below, hole), above);
}

static void remove_hole(Region *region, const Hole *hole)
{
    Hole *below;
    Hole *rest;
    Hole *alone;
    split(region->holes, hole, &below, &rest);
    split(rest, (const char *)hole + 1, &alone, &rest);
    assert(alone == hole);
    region->holes = merge(region, below, rest);
}

static Hole *first_fit(Region *region, size_t size)
{
    Hole *hole = region->holes;
    if (largest_of(hole) < size) {
        return NULL;
    }
    for (;;) {
        if (largest_of(hole->left) >= size) {
            hole = hole->left;
        } else if (hole->size >= size) {
            return hole;
        } else {
            hole = hole->right;
        }
    }
}

// The hole that ends at an address, or NULL.
static Hole *hole_before(const Region *region, const char *at)
{
    Hole *found = NULL;
    for (Hole *hole = region->holes; hole;) {
        if ((char *)hole < at) {
            found = hole;
            hole = hole->right;
        } else {
            hole = hole->left;
        }
    }
    return found && (char *)found + found->size == at ? found : NULL;
}

// The hole that begins at an address, or NULL.
static Hole *hole_at(const Region *region, const char *at)
{
    Hole *hole = region->holes;
    while (hole && (char *)hole != at) {
        hole = (char *)hole < at ? hole->right : hole->left;
    }
    return hole;
}

// ---- allocation ----

static void *take_top(Region *region, size_t size)
{
    if (size > region->size - region->top) {
        return NULL;
    }
    size_t needed = region->top + size;
    if (needed > region->committed) {
        size_t committed = (needed + COMMIT_STEP - 1) / COMMIT_STEP * COMMIT_STEP;
        if (!os_commit(region->base + region->committed,
                       committed - region->committed)) {
            return NULL;
        }
        region->committed = committed;
    }
    char *block = region->base + region->top;
    region->top = needed;
    UNPOISON(block, size);
    return block;
}

void *region_alloc(Region *region, size_t size)
{
    size = region_round(size);
    Hole *hole = first_fit(region, size);
    if (!hole) {
        return take_top(region, size);
    }
    size_t left = hole->size - size;
    remove_hole(region, hole);
    UNPOISON(hole, size);
    if (left > 0) {
        insert_hole(region, (char *)hole + size, left);
    }
    return hole;
}

// Gives the whole pages inside a hole back to the OS, but for its node's.
static void give_back(char *start, size_t size)
{
    uintptr_t page = (uintptr_t)POOL_SIZE;
    uintptr_t from = ((uintptr_t)start + sizeof(Hole) + page - 1) & ~(page - 1);
    uintptr_t to = ((uintptr_t)start + size) & ~(page - 1);
    if (from < to) {
        os_give_back((void *)from, to - from);
    }
}

void region_free(Region *region, void *block, size_t size)
{
    char *start = block;
    size = region_round(size);
    POISON(start, size);
    if (size >= GIVE_BACK) {
        give_back(start, size);
    }
    Hole *after = hole_at(region, start + size);
    if (after) {
        size += after->size;
        remove_hole(region, after);
    }
    Hole *before = hole_before(region, start);
    if (before) {
        start = (char *)before;
        size += before->size;
        remove_hole(region, before);
    }
    if (start + size == region->base + region->top) {
        region->top -= size;
    } else {
        insert_hole(region, start, size);
    }
}

uintptr_t region_address_of(const Region *region, const void *block)
{
    uintptr_t offset = (uintptr_t)block - (uintptr_t)region->base;
    return offset < region->size ? region->nominal + offset : 0;
}

// ---- checking ----

static const char *check_holes(const Region *region, const Hole *hole, const char **end)
{
    if (!hole) {
        return NULL;
    }
    const char *message = check_holes(region, hole->left, end);
    if (message) {
        return message;
    }
    if (*end && (const char *)hole <= *end) {
        return "holes of a region touch or are out of order";
    }
    *end = (const char *)hole + hole->size;
    size_t largest = hole->size;
    largest = largest_of(hole->left) > largest ? hole->left->largest : largest;
    largest = largest_of(hole->right) > largest ? hole->right->largest : largest;
    if (hole->largest != largest) {
        return "a hole of a region does not know the largest one below it";
    }
    return check_holes(region, hole->right, end);
}

const char *region_check(const Region *region)
{
    const char *end = NULL;
    const char *message = check_holes(region, region->holes, &end);
    if (!message && end && end >= region->base + region->top) {
        message = "a hole of a region reaches its top";
    }
    return message;
}
