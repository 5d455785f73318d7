// Accounting: the limit, the wish for a collection, and injected faults. For mem/ only.
#ifndef PYRENA_MEM_ACCOUNT_H
#define PYRENA_MEM_ACCOUNT_H

#include "mem/heap.h"

// Counts an allocation; false when it has to fail by injection.
static inline bool account_attempt(Heap *heap)
{
    if (LIKELY(heap->fail_at == 0)) {
        return true;
    }
    if (heap->fail_at > 1) {
        heap->fail_at--;
        return true;
    }
    heap->fault_hit = true;
    if (!heap->fail_lasting) {
        heap->fail_at = 0;
    }
    return false;
}

// Charges bytes to the limit; false, and nothing charged, when they would exceed it.
MUST_CHECK bool account_charge(Heap *heap, size_t bytes);
void account_release(Heap *heap, size_t bytes);

// Sets where the next wish for a collection is due, after the limit changed.
void account_reset(Heap *heap);

#endif
