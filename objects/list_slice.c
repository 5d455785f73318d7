// Slices of lists: reading, replacing, deleting.
#include <string.h>

#include "objects/item.h"
#include "objects/list_items.h"
#include "objects/slice.h"

// Items on their way out: dropped only when the list is whole again, since a destructor
// may look at it.
typedef struct Removed {
    Ref few[8];
    Ref *items;
    size_t count;
} Removed;

static bool removed_init(Runtime *rt, Removed *removed, size_t count)
{
    removed->count = count;
    removed->items = removed->few;
    if (count > sizeof removed->few / sizeof(Ref)) {
        removed->items = buffer_alloc(rt, count * sizeof(Ref));
    }
    return removed->items != NULL;
}

static void removed_fini(Runtime *rt, Removed *removed)
{
    items_drop(rt, removed->items, removed->count);
    if (removed->items != removed->few) {
        buffer_free(rt, removed->items, removed->count * sizeof(Ref));
    }
}

Ref list_get_slice(Runtime *rt, Ref *self, Ref *slice)
{
    List *list = (List *)ref_object(*self);
    int64_t start, stop, step;
    if (!slice_parts(rt, slice, &start, &stop, &step)) {
        return REF_ERROR;
    }
    size_t count = slice_clamp(list->length, &start, &stop, step);
    if (step == 1) {
        return list_from_slots(rt, list->items + start, count);
    }
    Ref result = charge(rt, count) ? list_new(rt, count) : REF_ERROR;
    if (ref_is_error(result)) {
        return REF_ERROR;
    }
    List *part = (List *)ref_object(result);
    for (size_t i = 0; i < count; i++) {
        Ref item = share(rt, &list->items[start + (int64_t)i * step]);
        if (UNLIKELY(ref_is_error(item))) {
            drop(rt, result);
            return REF_ERROR;
        }
        part->items[part->length++] = item;
    }
    return result;
}

// Puts the items of `source` (moved out of it; NULL: none) in the place of
// list[start:stop].
static bool replace_range(Runtime *rt, List *list, size_t start, size_t stop,
                          List *source)
{
    size_t out = stop - start;
    size_t in = source == NULL ? 0 : source->length;
    Removed removed;
    if (in > out && !list_grow(rt, list, list->length + (in - out))) {
        return false;
    }
    if (!removed_init(rt, &removed, out)) {
        return false;
    }
    if (out > 0) {
        memcpy(removed.items, list->items + start, out * sizeof(Ref));
    }
    if (list->length > stop && in != out) {
        memmove(list->items + start + in, list->items + stop,
                (list->length - stop) * sizeof(Ref));
    }
    if (in > 0) {
        memcpy(list->items + start, source->items, in * sizeof(Ref));
        source->length = 0;
    }
    list->length = list->length - out + in;
    list_shrink(rt, list);
    removed_fini(rt, &removed);
    return true;
}

// A list of its own with what is to be assigned: the values may be the list itself, or
// change it while they come. A list that nobody else holds is taken as it is.
static Ref collect_values(Runtime *rt, Ref *values)
{
    if (is_exact(rt, peek(*values), T_LIST)) {
        List *source = (List *)ref_object(*values);
        if (source->base.count == 1) {
            return take(values);
        }
        return list_from_slots(rt, source->items, source->length);
    }
    Ref iterator = get_iter(rt, values);
    if (ref_is_error(iterator)) {
        if (pending_matches(rt, E_TYPE_ERROR)) {
            pending_clear(rt);
            raise_error(rt, E_TYPE_ERROR, "must assign iterable to extended slice");
        }
        return REF_ERROR;
    }
    Ref list = list_from_iterable(rt, &iterator);
    drop(rt, iterator);
    return list;
}

// Every `step`-th slot takes an item of `source`, one by one.
static bool replace_steps(Runtime *rt, List *list, int64_t start, int64_t step,
                          size_t count, List *source)
{
    Removed removed;
    if (source->length != count) {
        raise_error(
            rt, E_VALUE_ERROR,
            "attempt to assign sequence of size %zu to extended slice of size %zu",
            source->length, count);
        return false;
    }
    if (!removed_init(rt, &removed, count)) {
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        Ref *slot = &list->items[start + (int64_t)i * step];
        removed.items[count - 1 - i] =
            *slot; // dropped from the end: the first one first
        *slot = source->items[i];
    }
    source->length = 0;
    removed_fini(rt, &removed);
    return true;
}

bool list_set_slice_take(Runtime *rt, Ref *self, Ref *slice, Ref values)
{
    List *list = (List *)ref_object(*self);
    int64_t start, stop, step;
    if (!slice_parts(rt, slice, &start, &stop, &step)) {
        drop(rt, values);
        return false;
    }
    Ref collected = collect_values(rt, &values);
    if (ref_is_error(collected)) {
        drop(rt, values);
        return false;
    }
    List *source = (List *)ref_object(collected);
    size_t count = slice_clamp(list->length, &start, &stop, step);
    bool done = charge(rt, source->length + count);
    if (done && step == 1) {
        done = replace_range(rt, list, (size_t)start,
                             (size_t)(stop < start ? start : stop), source);
    } else if (done) {
        done = replace_steps(rt, list, start, step, count, source);
    }
    drop(rt, collected);
    drop(rt, values);
    return done;
}

// Takes out every `step`-th item and closes the gaps between them.
static bool delete_steps(Runtime *rt, List *list, size_t first, size_t step,
                         size_t count)
{
    Removed removed;
    if (!removed_init(rt, &removed, count)) {
        return false;
    }
    size_t to = first;
    size_t next = first;
    size_t taken = 0;
    for (size_t from = first; from < list->length; from++) {
        if (taken < count && from == next) {
            removed.items[count - 1 - taken++] = list->items[from]; // likewise
            next += step;
        } else {
            list->items[to++] = list->items[from];
        }
    }
    list->length = to;
    list_shrink(rt, list);
    removed_fini(rt, &removed);
    return true;
}

bool list_delete_slice(Runtime *rt, Ref *self, Ref *slice)
{
    List *list = (List *)ref_object(*self);
    int64_t start, stop, step;
    if (!slice_parts(rt, slice, &start, &stop, &step)) {
        return false;
    }
    size_t count = slice_clamp(list->length, &start, &stop, step);
    if (count == 0) {
        return true;
    }
    if (!charge(rt, count)) {
        return false;
    }
    if (step < 0) {
        start += ((int64_t)count - 1) * step;
        step = -step;
    }
    if (step == 1) {
        return replace_range(rt, list, (size_t)start, (size_t)start + count, NULL);
    }
    return delete_steps(rt, list, (size_t)start, (size_t)step, count);
}
