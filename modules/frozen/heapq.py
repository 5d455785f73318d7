"""Heap queues: lists kept so that heap[k] <= heap[2*k+1] and heap[k] <= heap[2*k+2]; the smallest item is heap[0]."""
from _heapq import (heapify, heappop, heappush, heappushpop, heapreplace, _heapify_max, _heappop_max, _heapreplace_max)

__all__ = ["heappush", "heappop", "heapify", "heapreplace", "merge", "nlargest", "nsmallest", "heappushpop"]


def merge(*iterables, key=None, reverse=False):
    """An iterator over the items of several sorted inputs, sorted; equal items keep the order of their inputs.

    With `reverse` the inputs are sorted from the largest to the smallest."""
    heapify_, pop, replace = (_heapify_max, _heappop_max, _heapreplace_max) if reverse else (heapify, heappop, heapreplace)
    step = -1 if reverse else 1
    heap = []
    for number, iterator in enumerate(map(iter, iterables)):
        advance = iterator.__next__
        try:
            value = advance()
        except StopIteration:
            continue
        # The number decides between equal items: what stands behind it is never compared.
        heap.append([value if key is None else key(value), number * step, value, advance])
    heapify_(heap)
    while len(heap) > 1:
        try:
            while True:
                entry = heap[0]
                value = entry[2]
                yield value
                entry[2] = value = entry[3]()
                entry[0] = value if key is None else key(value)
                replace(heap, entry)
        except StopIteration:
            pop(heap)
    if heap:
        _, _, value, advance = heap[0]
        yield value
        yield from advance.__self__


def _select(n, iterable, key, largest):
    # The n best items in order: a heap of the best so far, whose first item is the one to beat. Later ones of equal items
    # are worse, so their numbers take part.
    heapify_, replace = (heapify, heapreplace) if largest else (_heapify_max, _heapreplace_max)
    step = -1 if largest else 1
    iterator = iter(iterable)
    best = [(item if key is None else key(item), number * step, item) for number, item in zip(range(n), iterator)]
    if not best:
        return best
    heapify_(best)
    worst = best[0][0]
    number = n * step
    for item in iterator:
        k = item if key is None else key(item)
        if worst < k if largest else k < worst:
            replace(best, (k, number, item))
            worst = best[0][0]
            number += step
    best.sort(reverse=largest)
    return [item for _, _, item in best]


def _size(iterable):
    try:
        return len(iterable)
    except (TypeError, AttributeError):
        return None


def nsmallest(n, iterable, key=None):
    """The n smallest items, in order: as sorted(iterable, key=key)[:n]."""
    if n == 1:
        nothing = object()
        found = min(iterable, default=nothing, key=key)
        return [] if found is nothing else [found]
    size = _size(iterable)
    if size is not None and n >= size:
        return sorted(iterable, key=key)[:n]
    return _select(n, iterable, key, False)


def nlargest(n, iterable, key=None):
    """The n largest items, the largest first: as sorted(iterable, key=key, reverse=True)[:n]."""
    if n == 1:
        nothing = object()
        found = max(iterable, default=nothing, key=key)
        return [] if found is nothing else [found]
    size = _size(iterable)
    if size is not None and n >= size:
        return sorted(iterable, key=key, reverse=True)[:n]
    return _select(n, iterable, key, True)
