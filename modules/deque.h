// collections.deque: a ring of slots, so that items come and go at both ends, and any
// item is found by its number, without moving others.
#ifndef PYRENA_MODULES_DEQUE_H
#define PYRENA_MODULES_DEQUE_H

#include "objects/runtime.h"

typedef struct Deque {
    Object base;
    Ref *slots;      // capacity of them; item i is slots[(first + i) & (capacity - 1)]
    size_t capacity; // a power of two, or 0
    size_t first;
    size_t length;
    int64_t limit;  // maxlen; -1: none
    size_t changes; // of which items there are: what loops over the deque watch
} Deque;

static inline Deque *as_deque(Ref *self)
{
    return (Deque *)ref_object(*self);
}

static inline Ref *deque_slot(Deque *deque, size_t index)
{
    return &deque->slots[(deque->first + index) & (deque->capacity - 1)];
}

MUST_CHECK Ref deque_iter_new(Runtime *rt, Ref *deque, bool is_backwards);
Ref deque_get_iter(Runtime *rt, Ref *self);
Ref py_deque_reversed(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);

#endif
