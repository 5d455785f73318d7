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

static bool fits(const Heap *heap, size_t bytes)
{
    size_t limit = heap->limit ? heap->limit : SIZE_MAX;
    return heap->charged <= limit && bytes <= limit - heap->charged;
}

bool account_charge(Heap *heap, size_t bytes)
{
    if (!fits(heap, bytes)) {
        heap->collect_wanted = true;
        return false;
    }
    heap->charged += bytes;
    if (heap->charged > heap->peak) {
        heap->peak = heap->charged;
    }
    if (heap->charged > heap->collect_at) {
        heap->collect_wanted = true;
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
