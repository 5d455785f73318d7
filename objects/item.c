#include "objects/item.h"

#include <string.h>

#include "objects/tuple.h"

bool items_share(Runtime *rt, Ref *to, Ref *from, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        Ref item = from[i];
        if (ref_is_object(item)) {
            ref_object(item)->count++;
        } else if (UNLIKELY(needs_object(item.bits))) {
            item = share(rt, &from[i]);
            if (UNLIKELY(ref_is_error(item))) {
                while (i > 0) {
                    clear_ref(rt, &to[--i]);
                }
                return false;
            }
        }
        to[i] = item;
    }
    return true;
}

// Counts `times` more references; a count too large to be kept is sticky.
static void add_references(Ref item, size_t times)
{
    if (ref_is_object(item)) {
        Object *object = ref_object(item);
        bool overflow =
            object->count >= INT32_MAX || times >= INT32_MAX - object->count;
        object->count = overflow ? STICKY_COUNT : object->count + (uint32_t)times;
    }
}

bool items_repeat(Runtime *rt, Ref *to, Ref *from, size_t length, size_t times)
{
    if (times == 0 || length == 0) {
        return true;
    }
    if (!items_share(rt, to, from,
                     length)) { // makes the objects; nothing fails from here on
        return false;
    }
    for (size_t i = 0; i < length; i++) {
        add_references(to[i], times - 1);
    }
    size_t total = length * times;
    for (size_t done = length; done < total;) {
        size_t chunk = done < total - done ? done : total - done;
        memcpy(to + done, to, chunk * sizeof(Ref));
        done += chunk;
    }
    return true;
}

void items_drop(Runtime *rt, Ref *items, size_t count)
{
    while (count > 0) {
        drop(rt, items[--count]);
    }
}

bool value_is_index(Runtime *rt, Value value)
{
    return is_int(value) ||
           type_find(rt, type_of(rt, value), rt->names[N_INDEX]) != NULL;
}

bool index_resolve(Runtime *rt, Ref *key, const size_t *length, const char *what,
                   const char *out_of_range, size_t *out)
{
    int64_t index;
    if (LIKELY(ref_is_immediate(*key))) {
        index = immediate_int(peek(*key));
    } else {
        if (!value_is_index(rt, peek(*key))) {
            raise_error(rt, E_TYPE_ERROR,
                        "%s indices must be integers or slices, not %T", what,
                        peek(*key));
            return false;
        }
        if (!index_as_int64(rt, key, E_INDEX_ERROR, &index)) {
            return false;
        }
    }
    if (index < 0) {
        index += (int64_t)*length;
    }
    if ((uint64_t)index >= *length) {
        raise_error(rt, E_INDEX_ERROR, "%s", out_of_range);
        return false;
    }
    *out = (size_t)index;
    return true;
}

int repeat_count(Runtime *rt, Ref *factor, int64_t *out)
{
    if (!value_is_index(rt, peek(*factor))) {
        return 0;
    }
    if (!index_as_int64(rt, factor, E_OVERFLOW_ERROR, out)) {
        return -1;
    }
    if (*out < 0) {
        *out = 0;
    }
    return 1;
}

bool sequence_repeat_count(Runtime *rt, Ref *factor, int64_t *out)
{
    int known = repeat_count(rt, factor, out);
    if (known == 0) {
        raise_error(rt, E_TYPE_ERROR, "can't multiply sequence by non-int of type '%T'",
                    peek(*factor));
    }
    return known == 1;
}

bool arg_as_int64(Runtime *rt, Ref *arg, int64_t *out)
{
    if (is_int(peek(*arg)) && int_as_int64(peek(*arg), out)) {
        return true;
    }
    Ref index = unary_op(rt, UN_INDEX, arg);
    bool ok = !ref_is_error(index) && int_as_int64(peek(index), out);
    if (!ok && !ref_is_error(index)) {
        raise_error(rt, E_OVERFLOW_ERROR,
                    "Python int too large to convert to C ssize_t");
    }
    drop(rt, index);
    return ok;
}

bool readonly_member(Runtime *rt, Ref *self, Ref value)
{
    drop(rt, value);
    raise_error(rt, E_ATTRIBUTE_ERROR, "readonly attribute");
    return false;
}

bool refuse_keywords(Runtime *rt, const char *name, Tuple *kwnames)
{
    if (kwnames != NULL && kwnames->length > 0) {
        raise_error(rt, E_TYPE_ERROR, "%s() takes no keyword arguments", name);
        return false;
    }
    return true;
}

bool check_arg_count(Runtime *rt, const char *name, size_t nargs, size_t min,
                     size_t max)
{
    if (nargs >= min && nargs <= max) {
        return true;
    }
    size_t bound = nargs < min ? min : max;
    const char *how = min == max ? "" : nargs < min ? "at least " : "at most ";
    raise_error(rt, E_TYPE_ERROR, "%s expected %s%zu argument%s, got %zu", name, how,
                bound, bound == 1 ? "" : "s", nargs);
    return false;
}

bool index_bound(Runtime *rt, Ref *arg, size_t length, size_t *out)
{
    int64_t index;
    if (!value_is_index(rt, peek(*arg))) {
        raise_error(rt, E_TYPE_ERROR,
                    "slice indices must be integers or have an __index__ method");
        return false;
    }
    if (!index_as_int64(rt, arg, EXCEPTION_IDS, &index)) {
        return false;
    }
    if (index < 0) {
        index += (int64_t)length;
        if (index < 0) {
            index = 0;
        }
    }
    *out = (size_t)index > length ? length : (size_t)index;
    return true;
}

int repr_enter(Runtime *rt, Value object)
{
    Object *self = value_object(object);
    if ((self->flags & CONTAINER_IN_REPR) != 0) {
        return 1;
    }
    if (!stack_check_in(rt, " while getting the repr of an object")) {
        return -1;
    }
    self->flags |= CONTAINER_IN_REPR;
    return 0;
}

bool builder_add_repr(Runtime *rt, StrBuilder *builder, Value value)
{
    Ref text = value_repr(rt, value);
    if (ref_is_error(text)) {
        return false;
    }
    bool added = builder_add_str(rt, builder, (Str *)ref_object(text));
    drop(rt, text);
    return added;
}

Ref compare_sizes(CompareOp op, size_t a, size_t b)
{
    switch (op) {
    case CMP_LT:
        return ref_bool(a < b);
    case CMP_LE:
        return ref_bool(a <= b);
    case CMP_EQ:
        return ref_bool(a == b);
    case CMP_NE:
        return ref_bool(a != b);
    case CMP_GT:
        return ref_bool(a > b);
    default:
        return ref_bool(a >= b);
    }
}
