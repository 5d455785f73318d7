#include "mem/account.h"

// Seven eighths: what is left suffices for the allocations up to the next safe point.
static size_t first_mark(const Heap *heap)
{
    return heap->limit ? heap->limit - heap->limit / 8 : SIZE_MAX;
}

void account_reset(Heap *heap)
{
    heap->collect_at = first_mark(heap);
}

static void want_collection(Heap *heap)
{
    heap->collect_wanted = true;
    if (heap->attention != NULL) {
        *heap->attention = true;
    }
}

static bool fits(const Heap *heap, size_t bytes)
{
    size_t limit = heap->limit ? heap->limit : SIZE_MAX;
    return heap->charged <= limit && bytes <= limit - heap->charged;
}

bool account_charge(Heap *heap, size_t bytes)
{
    if (!fits(heap, bytes)) {
        want_collection(heap);
        return false;
    }
    heap->charged += bytes;
    if (heap->charged > heap->peak) {
        heap->peak = heap->charged;
    }
    if (heap->charged > heap->collect_at) {
        want_collection(heap);
        // A program may live long above the mark: ask again only when it has grown.
        heap->collect_at = heap->charged + heap->limit / 64;
    }
    return true;
}

void account_release(Heap *heap, size_t bytes)
{
    assert(bytes <= heap->charged);
    heap->charged -= bytes;
    if (heap->charged < first_mark(heap)) {
        heap->collect_at = first_mark(heap);
    }
}
