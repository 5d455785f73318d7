// What the files of the list type share.
#ifndef PYRENA_OBJECTS_LIST_ITEMS_H
#define PYRENA_OBJECTS_LIST_ITEMS_H

#include "objects/list.h"

// An empty list of `type`, tracked. NULL: MemoryError.
MUST_CHECK List *list_alloc(Runtime *rt, Type *type);
// Capacity for `length` items and some more.
MUST_CHECK bool list_grow(Runtime *rt, List *list, size_t length);
MUST_CHECK bool list_reserve_exactly(Runtime *rt, List *list, size_t capacity);
// Gives memory back when less than half of it is in use.
void list_shrink(Runtime *rt, List *list);
// A new list sharing slots that stay in place.
MUST_CHECK Ref list_from_slots(Runtime *rt, Ref *slots, size_t count);
// Empties the list, then drops what was in it, the last item first.
void list_clear_items(Runtime *rt, List *list);
void list_destroy(Runtime *rt, Object *self);

// list[slice], list[slice] = values, del list[slice]: list_slice.c.
MUST_CHECK Ref list_get_slice(Runtime *rt, Ref *self, Ref *slice);
MUST_CHECK bool list_set_slice_take(Runtime *rt, Ref *self, Ref *slice, Ref values);
MUST_CHECK bool list_delete_slice(Runtime *rt, Ref *self, Ref *slice);

#endif
