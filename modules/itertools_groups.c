// groupby and tee: iterators that share one source.
#include "modules/itertools_parts.h"
#include "modules/natives.h"
#include "objects/builtin.h"
#include "objects/generic_alias.h"
#include "objects/int.h"
#include "objects/item.h"
#include "objects/iter.h"
#include "objects/list.h"
#include "objects/weakref.h"

// --- groupby ---

typedef struct Grouper Grouper;

typedef struct GroupBy {
    Object base;
    Ref iterator;
    Ref key_function;       // None: the items are their own keys
    Ref target_key;         // of the group handed out last, or unbound
    Ref key;                // of the item read last, or unbound
    Ref value;              // that item, or unbound once handed out
    const Grouper *current; // the only group that still gives items; it clears this
                            // when it dies
} GroupBy;
HOLDER(groupby, GroupBy, "iterator", "key_function", "target_key", "key", "value")

struct Grouper {
    Object base;
    Ref parent;
    Ref target_key;
};
HOLDER(grouper, Grouper, "parent", "target_key")

static const MethodDef groupby_arguments = {"groupby", NULL,
                                            SIGNATURE(1, "iterable, key=None"), NULL};

static Ref groupby_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                             Tuple *kwnames)
{
    Ref given[2];
    if (!native_arguments(rt, &groupby_arguments, args, nargs, kwnames, given)) {
        return REF_ERROR;
    }
    Ref iterator = get_iter(rt, &given[0]);
    GroupBy *self = ref_is_error(iterator) ? NULL : groupby_new(rt, type);
    if (self == NULL) {
        drop(rt, iterator);
        items_drop(rt, given, 2);
        return REF_ERROR;
    }
    self->iterator = iterator;
    self->key_function = ref_is_unbound(given[1]) ? REF_NONE : take(&given[1]);
    drop(rt, given[0]);
    object_track(rt, &self->base);
    return OBJECT_REF(self);
}

// Reads one more item: 1; 0 at the end, -1 on error.
static int groupby_read(Runtime *rt, GroupBy *groupby)
{
    Ref value = next_item(rt, &groupby->iterator);
    if (ref_is_error(value) || ref_is_unbound(value)) {
        return ref_is_error(value) ? -1 : 0;
    }
    Ref key = ref_is_none(groupby->key_function)
                  ? share(rt, &value)
                  : call_with_item(rt, &groupby->key_function, &value);
    if (ref_is_error(key)) {
        drop(rt, value);
        return -1;
    }
    replace_ref_take(rt, &groupby->value, value);
    replace_ref_take(rt, &groupby->key, key);
    return 1;
}

// Equality of two keys that user code may replace meanwhile.
static int keys_equal(Runtime *rt, Ref *a, Ref *b)
{
    if (a->bits == b->bits) {
        return 1;
    }
    Ref left = share(rt, a);
    Ref right = ref_is_error(left) ? REF_ERROR : share(rt, b);
    int equal = ref_is_error(right) ? -1 : item_equals(rt, &left, &right);
    drop(rt, left);
    drop(rt, right);
    return equal;
}

// Makes `key` the first one of the next group: 1; 0 at the end, -1 on error.
static int skip_group(Runtime *rt, GroupBy *groupby)
{
    for (;;) {
        if (!ref_is_unbound(groupby->key)) {
            if (ref_is_unbound(groupby->target_key)) {
                return 1;
            }
            int equal = keys_equal(rt, &groupby->target_key, &groupby->key);
            if (equal != 1) {
                return equal < 0 ? -1 : 1;
            }
        }
        int read = charge(rt, 1) ? groupby_read(rt, groupby) : -1;
        if (read != 1) {
            return read;
        }
    }
}

static Ref groupby_next(Runtime *rt, Ref *self)
{
    GroupBy *groupby = as_groupby(self);
    groupby->current = NULL;
    int found = skip_group(rt, groupby);
    if (found != 1) {
        return found < 0 ? REF_ERROR : REF_UNBOUND;
    }
    replace_ref_take(rt, &groupby->target_key, share(rt, &groupby->key));
    Grouper *group = grouper_new(rt, rt->types[T_GROUPER]);
    if (group == NULL) {
        return REF_ERROR;
    }
    group->parent = share(rt, self);
    group->target_key = share(rt, &groupby->target_key);
    object_track(rt, &group->base);
    groupby->current = group;
    return pack_take(rt, 2, share(rt, &groupby->key), OBJECT_REF(group));
}

static Ref py_groupby_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!warn_of_pickling(rt)) {
        return REF_ERROR;
    }
    GroupBy *self = as_groupby(&args[0]);
    Ref arguments =
        pack_take(rt, 2, share(rt, &self->iterator), share(rt, &self->key_function));
    if (ref_is_unbound(self->key) || ref_is_unbound(self->value) ||
        ref_is_unbound(self->target_key)) {
        return pack_take(rt, 2, ref_new(&ref_type(rt, args[0])->base), arguments);
    }
    Ref state = pack_take(rt, 3, share(rt, &self->key), share(rt, &self->value),
                          share(rt, &self->target_key));
    return pack_take(rt, 3, ref_new(&ref_type(rt, args[0])->base), arguments, state);
}

static Ref py_groupby_setstate(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!warn_of_pickling(rt)) {
        return REF_ERROR;
    }
    GroupBy *self = as_groupby(&args[0]);
    if (!is_tuple(peek(args[1])) || value_tuple(peek(args[1]))->length != 3) {
        raise_error(rt, E_TYPE_ERROR, "state is not a tuple");
        return REF_ERROR;
    }
    Ref *parts = value_tuple(peek(args[1]))->items;
    replace_ref_take(rt, &self->key, share(rt, &parts[0]));
    replace_ref_take(rt, &self->value, share(rt, &parts[1]));
    replace_ref_take(rt, &self->target_key, share(rt, &parts[2]));
    return REF_NONE;
}

static const MethodDef groupby_methods[] = {
    {"__reduce__", py_groupby_reduce, ARGS(0, 0),
     "Return state information for pickling."},
    {"__setstate__", py_groupby_setstate, POSITIONAL(1, 1, "object"),
     "Set state information for unpickling."},
    {NULL},
};

const TypeDef groupby_typedef = {
    .name = "itertools.groupby",
    .parameters = &groupby_arguments.args,
    .doc = "make an iterator that returns consecutive keys and groups from the "
           "iterable\n\n"
           "  iterable\n"
           "    Elements to divide into groups according to the key function.\n"
           "  key\n"
           "    A function for computing the group category for each element.\n"
           "    If the key function is not specified or is None, the element itself\n"
           "    is used for grouping.",
    .instance_size = sizeof(GroupBy),
    .flags = TYPE_BASE,
    .slots = {.destroy = groupby_destroy,
              .traverse = groupby_traverse,
              .iter = iter_self,
              .next = groupby_next,
              .construct = groupby_construct},
    .methods = groupby_methods,
};

static Ref grouper_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                             Tuple *kwnames)
{
    if (!positions_only(rt, T_GROUPER, type, nargs, kwnames, 2, 2)) {
        return REF_ERROR;
    }
    if (!type_is_subtype(ref_type(rt, args[0]), rt->types[T_GROUPBY])) {
        raise_error(rt, E_TYPE_ERROR,
                    "_grouper() argument 1 must be itertools.groupby, not %T",
                    peek(args[0]));
        return REF_ERROR;
    }
    Grouper *group = grouper_new(rt, type);
    if (group == NULL) {
        return REF_ERROR;
    }
    as_groupby(&args[0])->current = group;
    group->parent = take(&args[0]);
    group->target_key = take(&args[1]);
    object_track(rt, &group->base);
    return OBJECT_REF(group);
}

static void leave_parent(Object *self)
{
    const Grouper *group = (const Grouper *)self;
    GroupBy *parent =
        ref_is_object(group->parent) ? (GroupBy *)ref_object(group->parent) : NULL;
    if (parent != NULL && parent->current == group) {
        parent->current = NULL;
    }
}

static void end_grouper(Runtime *rt, Object *self)
{
    leave_parent(self);
    grouper_destroy(rt, self);
}

static Ref grouper_next(Runtime *rt, Ref *self)
{
    Grouper *group = as_grouper(self);
    GroupBy *parent = as_groupby(&group->parent);
    if (parent->current != group) {
        return REF_UNBOUND;
    }
    if (ref_is_unbound(parent->value)) {
        int read = groupby_read(rt, parent);
        if (read != 1) {
            return read < 0 ? REF_ERROR : REF_UNBOUND;
        }
    }
    int equal = keys_equal(rt, &group->target_key, &parent->key);
    if (equal != 1) {
        return equal < 0 ? REF_ERROR : REF_UNBOUND;
    }
    return take(&parent->value);
}

static Ref py_grouper_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!warn_of_pickling(rt)) {
        return REF_ERROR;
    }
    Grouper *self = as_grouper(&args[0]);
    if (as_groupby(&self->parent)->current != self) {
        return pack_take(rt, 2, builtin_named(rt, "iter"),
                         pack_take(rt, 1, ref_new(&rt->empty_tuple->base)));
    }
    return pack_take(
        rt, 2, ref_new(&ref_type(rt, args[0])->base),
        pack_take(rt, 2, share(rt, &self->parent), share(rt, &self->target_key)));
}

static const MethodDef grouper_methods[] = {
    {"__reduce__", py_grouper_reduce, ARGS(0, 0),
     "Return state information for pickling."},
    {NULL},
};

const TypeDef grouper_typedef = {
    .name = "itertools._grouper",
    .instance_size = sizeof(Grouper),
    .slots = {.destroy = end_grouper,
              .traverse = grouper_traverse,
              .iter = iter_self,
              .next = grouper_next,
              .construct = grouper_construct},
    .methods = grouper_methods,
};

// --- tee: a chain of blocks of items, and iterators that walk along it ---

enum { TEE_ITEMS = 57 }; // a block fills a pool's share of half a kilobyte

typedef struct TeeData {
    Object base;
    Ref iterator;
    Ref following; // the next block, or unbound
    size_t count;  // items read into this block
    bool is_reading;
    Ref items[TEE_ITEMS];
} TeeData;

typedef struct Tee {
    Object base;
    Ref data;     // the block
    size_t index; // of the next item in it
} Tee;
HOLDER(tee, Tee, "data")

static TeeData *as_tee_data(Ref *self)
{
    return (TeeData *)ref_object(*self);
}

static Ref tee_data_new_take(Runtime *rt, Ref iterator)
{
    TeeData *data = ref_is_error(iterator)
                        ? NULL
                        : holder_alloc(rt, rt->types[T_TEE_DATA], sizeof(TeeData), 2);
    if (data == NULL) {
        drop(rt, iterator);
        return REF_ERROR;
    }
    data->iterator = iterator;
    object_track(rt, &data->base);
    return OBJECT_REF(data);
}

static void tee_data_clear(Runtime *rt, Object *self)
{
    TeeData *data = (TeeData *)self;
    clear_ref(rt, &data->iterator);
    size_t count = data->count;
    data->count = 0;
    items_drop(rt, data->items, count);
    clear_ref(rt, &data->following);
}

static void tee_data_destroy(Runtime *rt, Object *self)
{
    tee_data_clear(rt, self);
    object_free(rt, self, sizeof(TeeData));
}

static void tee_data_traverse(Object *self, Visitor *visitor)
{
    const TeeData *data = (const TeeData *)self;
    visit(visitor, data->iterator, EDGE_FIELD, (uintptr_t) "iterator");
    for (size_t i = 0; i < data->count; i++) {
        visit(visitor, data->items[i], EDGE_INDEX, i);
    }
    visit(visitor, data->following, EDGE_FIELD, (uintptr_t) "following");
}

// The item with this number, read if nobody has read it yet.
static Ref tee_data_item(Runtime *rt, TeeData *data, size_t index)
{
    if (index < data->count) {
        return share(rt, &data->items[index]);
    }
    if (data->is_reading) {
        raise_error(rt, E_RUNTIME_ERROR, "cannot re-enter the tee iterator");
        return REF_ERROR;
    }
    if (ref_is_unbound(data->iterator)) {
        return REF_UNBOUND;
    }
    data->is_reading = true;
    Ref item = next_item(rt, &data->iterator);
    data->is_reading = false;
    if (ref_is_error(item) || ref_is_unbound(item)) {
        return item;
    }
    data->items[data->count++] = item;
    return share(rt, &data->items[index]);
}

// The block behind a full one; made now if need be.
static Ref tee_data_following(Runtime *rt, TeeData *data)
{
    if (ref_is_unbound(data->following)) {
        Ref made = tee_data_new_take(rt, share(rt, &data->iterator));
        if (ref_is_error(made)) {
            return REF_ERROR;
        }
        data->following = made;
    }
    return share(rt, &data->following);
}

static Ref tee_next(Runtime *rt, Ref *self)
{
    Tee *tee = as_tee(self);
    if (ref_is_unbound(tee->data)) {
        return REF_UNBOUND;
    }
    if (tee->index >= TEE_ITEMS) {
        Ref following = tee_data_following(rt, as_tee_data(&tee->data));
        if (ref_is_error(following)) {
            return REF_ERROR;
        }
        tee->index = 0;
        replace_ref_take(rt, &tee->data, following);
    }
    Ref data = share(rt, &tee->data);
    Ref item = tee_data_item(rt, as_tee_data(&data), tee->index);
    drop(rt, data);
    if (!ref_is_error(item) && !ref_is_unbound(item)) {
        tee->index++;
    }
    return item;
}

static Ref tee_at(Runtime *rt, Type *type, Ref data, size_t index)
{
    Tee *tee = ref_is_error(data) ? NULL : tee_new(rt, type);
    if (tee == NULL) {
        drop(rt, data);
        return REF_ERROR;
    }
    tee->data = data;
    tee->index = index;
    object_track(rt, &tee->base);
    return OBJECT_REF(tee);
}

static Ref py_tee_copy(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Tee *tee = as_tee(&args[0]);
    return tee_at(rt, rt->types[T_TEE], share(rt, &tee->data), tee->index);
}

static void tee_clear(Runtime *rt, Object *self)
{
    holder_clear(rt, self, tee_field_count);
}

// An iterator with a tee's ways over what `iterable` gives; that of a tee begins where
// it stands.
static Ref tee_from(Runtime *rt, Ref *iterable)
{
    Ref iterator = get_iter(rt, iterable);
    if (ref_is_error(iterator)) {
        return REF_ERROR;
    }
    if (type_is_subtype(ref_type(rt, iterator), rt->types[T_TEE])) {
        Ref copied = py_tee_copy(rt, &iterator, 1, NULL);
        drop(rt, iterator);
        return copied;
    }
    return tee_at(rt, rt->types[T_TEE], tee_data_new_take(rt, iterator), 0);
}

static Ref tee_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                         Tuple *kwnames)
{
    if (!positions_only(rt, T_TEE, type, nargs, kwnames, 1, 1)) {
        return REF_ERROR;
    }
    return tee_from(rt, &args[0]);
}

static const MethodDef tee_methods[] = {
    {"__copy__", py_tee_copy, ARGS(0, 0), "Returns an independent iterator."},
    {NULL},
};

const TypeDef tee_typedef = {
    .name = "itertools._tee",
    .parameters = &(const ArgSpec)POSITIONAL(1, 1, "iterable"),
    .doc = "Iterator wrapped to make it copyable.",
    .instance_size = sizeof(Tee),
    .flags = TYPE_WEAKREFS,
    .slots = {.destroy = tee_destroy,
              .traverse = tee_traverse,
              .clear = tee_clear,
              .iter = iter_self,
              .next = tee_next,
              .construct = tee_construct},
    .methods = tee_methods,
};

static Ref tee_data_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                              Tuple *kwnames)
{
    raise_error(rt, E_TYPE_ERROR,
                "cannot create 'itertools._tee_dataobject' instances");
    return REF_ERROR;
}

const TypeDef tee_data_typedef = {
    .name = "itertools._tee_dataobject",
    .doc = "Data container common to multiple tee objects.",
    .instance_size = sizeof(TeeData),
    .slots = {.destroy = tee_data_destroy,
              .traverse = tee_data_traverse,
              .clear = tee_data_clear,
              .construct = tee_data_construct},
};

// iter(x) of each result is asked for its copy by __copy__, so that an iterable's own
// iterator may make its copies itself.
static Ref first_tee(Runtime *rt, Ref *iterable, Str *copy_name)
{
    Ref iterator = get_iter(rt, iterable);
    if (ref_is_error(iterator)) {
        return REF_ERROR;
    }
    Ref method = lookup_attr(rt, &iterator, copy_name);
    if (ref_is_unbound(method)) {
        Ref made = tee_from(rt, &iterator);
        drop(rt, iterator);
        return made;
    }
    if (ref_is_error(method)) {
        drop(rt, iterator);
        return REF_ERROR;
    }
    drop(rt, method);
    return iterator;
}

Ref py_tee(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int64_t count = 2;
    if (nargs > 1 && !arg_as_int64(rt, &args[1], &count)) {
        return REF_ERROR;
    }
    if (count < 0) {
        raise_error(rt, E_VALUE_ERROR, "n must be >= 0");
        return REF_ERROR;
    }
    if (!charge(rt, (uint64_t)count)) {
        return REF_ERROR;
    }
    Tuple *result = tuple_new(rt, (size_t)count);
    if (result == NULL || count == 0) {
        return result == NULL ? REF_ERROR : OBJECT_REF(result);
    }
    Str *copy_name = rt->names[N_COPY];
    Ref made = first_tee(rt, &args[0], copy_name);
    for (int64_t i = 0; !ref_is_error(made) && i < count; i++) {
        result->items[i] = made;
        if (i + 1 < count) {
            Ref source = share(rt, &result->items[0]);
            made = call_method(rt, &source, copy_name, NULL, 0);
            drop(rt, source);
        }
    }
    if (ref_is_error(made)) {
        object_release(rt, &result->base);
        return REF_ERROR;
    }
    tuple_finish(rt, result);
    return OBJECT_REF(result);
}
