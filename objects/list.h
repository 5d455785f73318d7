// The list type: a growable array of owned references.
#ifndef PYRENA_OBJECTS_LIST_H
#define PYRENA_OBJECTS_LIST_H

#include "objects/runtime.h"

struct List {
    Object base;
    size_t length;   // items in use
    size_t capacity; // slots allocated; length <= capacity always
    Ref *items;      // items[0..length) are live, the rest is garbage
};

MUST_CHECK Ref list_new(Runtime *rt, size_t capacity); // empty, tracked
// Takes `count` items out of `items` (which become unbound), on failure too.
MUST_CHECK Ref list_from_take(Runtime *rt, Ref *items, size_t count);
MUST_CHECK Ref list_from_iterable(Runtime *rt, Ref *iterable);
// The item at `index`, for reading: valid until the list next changes.
static inline Value list_peek(const List *list, size_t index)
{
    return peek(list->items[index]);
}
// A new reference; makes its object in the list's slot if it has none yet.
MUST_CHECK Ref list_get(Runtime *rt, List *list, size_t index);
// Adds `item` at the end, consuming it even on failure (MemoryError).
MUST_CHECK bool list_append_take(Runtime *rt, List *list, Ref item);
MUST_CHECK bool list_extend(Runtime *rt, List *list, Ref *iterable);
MUST_CHECK bool list_insert_take(Runtime *rt, List *list, int64_t index, Ref item);
MUST_CHECK bool list_sort(Runtime *rt, List *list, Ref *key,
                          bool reverse); // key unbound or None: none
MUST_CHECK Ref list_to_tuple(Runtime *rt, List *list);
static inline List *value_list(Value v)
{
    return (List *)value_object(v);
}

#endif
