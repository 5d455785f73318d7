// The list's core: its array, growing it, and the functions that C code uses. Methods,
// slices and sorting have files of their own.
#include "objects/list.h"

#include <string.h>

#include "objects/free_lists.h"
#include "objects/item.h"
#include "objects/list_items.h"
#include "objects/tuple.h"

#define ITEMS_MAX ((size_t)PTRDIFF_MAX / sizeof(Ref))

static bool set_capacity(Runtime *rt, List *list, size_t capacity)
{
    if (capacity == 0) {
        buffer_free(rt, list->items, list->capacity * sizeof(Ref));
        list->items = NULL;
        list->capacity = 0;
        return true;
    }
    Ref *items = buffer_resize(rt, list->items, list->capacity * sizeof(Ref),
                               capacity * sizeof(Ref));
    if (items == NULL) {
        return false;
    }
    list->items = items;
    list->capacity = capacity;
    return true;
}

// Grows by an eighth and a little, as CPython does: appending stays linear and little
// is wasted.
bool list_grow(Runtime *rt, List *list, size_t length)
{
    if (length <= list->capacity) {
        return true;
    }
    if (length > ITEMS_MAX) {
        raise_memory_error(rt);
        return false;
    }
    size_t capacity = (length + (length >> 3) + 6) & ~(size_t)3;
    if (length - list->length > capacity - length) {
        capacity = (length + 3) & ~(size_t)3;
    }
    return set_capacity(rt, list, capacity);
}

bool list_reserve_exactly(Runtime *rt, List *list, size_t capacity)
{
    if (capacity > ITEMS_MAX) {
        raise_memory_error(rt);
        return false;
    }
    return capacity <= list->capacity || set_capacity(rt, list, capacity);
}

void list_shrink(Runtime *rt, List *list)
{
    if (list->length >= list->capacity / 2) {
        return;
    }
    size_t capacity =
        list->length == 0 ? 0 : (list->length + (list->length >> 3) + 6) & ~(size_t)3;
    if (capacity < list->capacity && !set_capacity(rt, list, capacity)) {
        pending_clear(rt); // there was no memory to move to: the list stays large
    }
}

List *list_alloc(Runtime *rt, Type *type)
{
    List *list = NULL;
    if (type == rt->types[T_LIST]) {
        list = free_list_pop(&rt->free_lists->lists, type);
    }
    if (list == NULL) {
        list = object_alloc(rt, type, sizeof(List));
        if (list == NULL) {
            return NULL;
        }
    }
    list->length = 0;
    list->capacity = 0;
    list->items = NULL;
    object_track(rt, &list->base);
    return list;
}

Ref list_new(Runtime *rt, size_t capacity)
{
    List *list = list_alloc(rt, rt->types[T_LIST]);
    if (list == NULL) {
        return REF_ERROR;
    }
    if (capacity > 0 && !list_reserve_exactly(rt, list, capacity)) {
        object_release(rt, &list->base);
        return REF_ERROR;
    }
    return OBJECT_REF(list);
}

Ref list_from_take(Runtime *rt, Ref *items, size_t count)
{
    Ref result = list_new(rt, count);
    if (ref_is_error(result)) {
        for (size_t i = 0; i < count; i++) {
            clear_ref(rt, &items[i]);
        }
        return REF_ERROR;
    }
    List *list = (List *)ref_object(result);
    for (size_t i = 0; i < count; i++) {
        list->items[i] = take(&items[i]);
    }
    list->length = count;
    return result;
}

Ref list_from_iterable(Runtime *rt, Ref *iterable)
{
    Ref list = list_new(rt, 0);
    if (!ref_is_error(list) && !list_extend(rt, (List *)ref_object(list), iterable)) {
        drop(rt, list);
        return REF_ERROR;
    }
    return list;
}

Ref list_from_slots(Runtime *rt, Ref *slots, size_t count)
{
    if (!charge(rt, count)) {
        return REF_ERROR;
    }
    Ref result = list_new(rt, count);
    if (ref_is_error(result)) {
        return REF_ERROR;
    }
    List *list = (List *)ref_object(result);
    if (!items_share(rt, list->items, slots, count)) {
        drop(rt, result);
        return REF_ERROR;
    }
    list->length = count;
    return result;
}

Ref list_get(Runtime *rt, List *list, size_t index)
{
    return share(rt, &list->items[index]);
}

bool list_append_take(Runtime *rt, List *list, Ref item)
{
    if (UNLIKELY(list->length == list->capacity) &&
        !list_grow(rt, list, list->length + 1)) {
        drop(rt, item);
        return false;
    }
    list->items[list->length++] = item;
    return true;
}

bool list_insert_take(Runtime *rt, List *list, int64_t index, Ref item)
{
    if (!list_grow(rt, list, list->length + 1)) {
        drop(rt, item);
        return false;
    }
    int64_t length = (int64_t)list->length;
    if (index < 0) {
        index = index + length < 0 ? 0 : index + length;
    }
    if (index > length) {
        index = length;
    }
    memmove(&list->items[index + 1], &list->items[index],
            (length - index) * sizeof(Ref));
    list->items[index] = item;
    list->length++;
    return true;
}

// Shares a list's or a tuple's items; the source may be the list itself, whose array
// moves as it grows.
static bool extend_with_slots(Runtime *rt, List *list, Ref *source)
{
    bool is_list_source = is_list(peek(*source));
    size_t count = is_list_source ? ((List *)ref_object(*source))->length
                                  : ((Tuple *)ref_object(*source))->length;
    size_t length = list->length;
    if (count == 0) {
        return true;
    }
    if (!charge(rt, count) ||
        !(list->items == NULL ? list_reserve_exactly(rt, list, count)
                              : list_grow(rt, list, length + count))) {
        return false;
    }
    Ref *items = is_list_source ? ((List *)ref_object(*source))->items
                                : ((Tuple *)ref_object(*source))->items;
    if (!items_share(rt, &list->items[length], items, count)) {
        return false;
    }
    list->length = length + count;
    return true;
}

// Room for as many items as the iterable says it has: a guess, so too large a one is
// not an error here.
static bool make_room_for(Runtime *rt, List *list, Ref *iterable)
{
    int64_t hint = length_hint(rt, iterable, 8);
    if (hint < 0) {
        return false;
    }
    if ((uint64_t)hint > ITEMS_MAX - list->length) {
        return true;
    }
    return list->items == NULL && hint > 0
               ? list_reserve_exactly(rt, list, (size_t)hint)
               : list_grow(rt, list, list->length + (size_t)hint);
}

bool list_extend(Runtime *rt, List *list, Ref *iterable)
{
    // A list by itself, of a subclass too: walking it would not end.
    if (is_exact(rt, peek(*iterable), T_LIST) ||
        is_exact(rt, peek(*iterable), T_TUPLE) ||
        (ref_is_object(*iterable) && ref_object(*iterable) == &list->base)) {
        return extend_with_slots(rt, list, iterable);
    }
    Iter iter;
    if (!iter_init(rt, &iter, iterable)) {
        return false;
    }
    bool done = false;
    if (!make_room_for(rt, list, iterable)) {
        goto done;
    }
    for (size_t count = 1;; count++) {
        Ref item = iter_step(rt, &iter);
        if (!ref_is_object(item) && (ref_is_error(item) || ref_is_unbound(item))) {
            done = ref_is_unbound(item);
            break;
        }
        if (!list_append_take(rt, list, item) ||
            (count % CHARGE_CHUNK == 0 && !charge(rt, CHARGE_CHUNK))) {
            break;
        }
    }
    if (done) {
        list_shrink(rt, list);
    }
done:
    iter_fini(rt, &iter);
    return done;
}

void list_clear_items(Runtime *rt, List *list)
{
    Ref *items = list->items;
    size_t length = list->length;
    size_t capacity = list->capacity;
    list->items = NULL;
    list->length = 0;
    list->capacity = 0;
    items_drop(rt, items, length);
    buffer_free(rt, items, capacity * sizeof(Ref));
}

void list_destroy(Runtime *rt, Object *self)
{
    list_clear_items(rt, (List *)self);
    if (self->type == rt->types[T_LIST] && rt->free_lists != NULL &&
        free_list_push(&rt->free_lists->lists, self)) {
        return;
    }
    object_free(rt, self, sizeof(List));
}
