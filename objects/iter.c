// Loops of C code over anything, and the iterators of sequences.
#include "objects/iter.h"

#include "objects/dict_table.h"
#include "objects/int.h"
#include "objects/item.h"
#include "objects/list.h"
#include "objects/range.h"
#include "objects/reduce.h"
#include "objects/tuple.h"

// --- Iter ---

enum { ITER_ANY, ITER_LIST, ITER_TUPLE, ITER_RANGE, ITER_DICT };

bool iter_init(Runtime *rt, Iter *iter, Ref *iterable)
{
    Value value = peek(*iterable);
    *iter = (Iter){.source = REF_UNBOUND, .kind = ITER_ANY};
    if (is_exact(rt, value, T_LIST)) {
        iter->kind = ITER_LIST;
    } else if (is_exact(rt, value, T_TUPLE)) {
        iter->kind = ITER_TUPLE;
    } else if (is_exact(rt, value, T_RANGE)) {
        if (range_small((Range *)value_object(value), &iter->next, &iter->step,
                        &iter->left)) {
            iter->kind = ITER_RANGE;
            return true;
        }
    } else if (is_exact(rt, value, T_DICT)) {
        iter->kind = ITER_DICT;
        iter->next = iter->left = (int64_t)value_dict(value)->length;
    }
    iter->source =
        iter->kind == ITER_ANY ? get_iter(rt, iterable) : share(rt, iterable);
    if (ref_is_error(iter->source)) {
        iter->source = REF_UNBOUND;
        return false;
    }
    return true;
}

// The slot of the next key; NULL at the end or on error.
static Ref *dict_step(Runtime *rt, Iter *iter)
{
    Dict *dict = (Dict *)ref_object(iter->source);
    if ((int64_t)dict->length != iter->next) {
        raise_error(rt, E_RUNTIME_ERROR, "dictionary changed size during iteration");
        iter->next = -1; // and again, each time it is asked
        return NULL;
    }
    size_t entry = dict_next_live(dict, iter->index);
    if (entry >= dict->used) {
        return NULL;
    }
    if (iter->left == 0) {
        raise_error(rt, E_RUNTIME_ERROR, "dictionary keys changed during iteration");
        return NULL;
    }
    iter->left--;
    iter->index = entry + 1;
    return &dict->entries[entry].key;
}

// The slot of the next item, NULL at the end or on error; not for ITER_ANY and
// ITER_RANGE.
static inline Ref *step_slot(Runtime *rt, Iter *iter)
{
    if (iter->kind == ITER_LIST) {
        List *list = (List *)ref_object(iter->source);
        return iter->index < list->length ? &list->items[iter->index++] : NULL;
    }
    if (iter->kind == ITER_TUPLE) {
        Tuple *tuple = (Tuple *)ref_object(iter->source);
        return iter->index < tuple->length ? &tuple->items[iter->index++] : NULL;
    }
    return dict_step(rt, iter);
}

static inline Ref step(Runtime *rt, Iter *iter, bool value_only)
{
    if (iter->kind == ITER_ANY) {
        return iter_next_inline(rt, &iter->source);
    }
    if (iter->kind == ITER_RANGE) {
        if (iter->left == 0) {
            return REF_UNBOUND;
        }
        int64_t value = iter->next;
        iter->left--;
        iter->next = (int64_t)((uint64_t)value + (uint64_t)iter->step);
        return ref_immediate(value);
    }
    Ref *slot = step_slot(rt, iter);
    if (slot == NULL) {
        return iter->kind == ITER_DICT && is_pending(rt) ? REF_ERROR : REF_UNBOUND;
    }
    if (value_only && ref_is_immediate(*slot)) {
        return *slot;
    }
    return share(rt, slot);
}

Ref iter_step(Runtime *rt, Iter *iter)
{
    return step(rt, iter, false);
}

Ref iter_step_value(Runtime *rt, Iter *iter)
{
    return step(rt, iter, true);
}

Ref *iter_items(const Iter *iter, size_t *count)
{
    if (iter->kind == ITER_LIST) {
        List *list = (List *)ref_object(iter->source);
        *count = list->length;
        return list->items;
    }
    if (iter->kind == ITER_TUPLE) {
        Tuple *tuple = (Tuple *)ref_object(iter->source);
        *count = tuple->length;
        return tuple->items;
    }
    return NULL;
}

void iter_fini(Runtime *rt, Iter *iter)
{
    clear_ref(rt, &iter->source);
}

// --- iterators of sequences ---

Ref iter_self(Runtime *rt, Ref *self)
{
    return share(rt, self);
}

static Ref make(Runtime *rt, TypeId type, Ref *source, int64_t index)
{
    SequenceIter *iter = object_alloc(rt, rt->types[type], sizeof(SequenceIter));
    if (iter == NULL) {
        return REF_ERROR;
    }
    iter->index = index;
    iter->source = share(rt, source);
    if (ref_is_error(iter->source)) {
        iter->source = REF_UNBOUND;
        object_release(rt, &iter->base);
        return REF_ERROR;
    }
    object_track(rt, &iter->base);
    return OBJECT_REF(iter);
}

Ref tuple_get_iter(Runtime *rt, Ref *self)
{
    return make(rt, T_TUPLE_ITER, self, 0);
}
Ref list_get_iter(Runtime *rt, Ref *self)
{
    return make(rt, T_LIST_ITER, self, 0);
}
Ref sequence_iter_new(Runtime *rt, Ref *sequence)
{
    return make(rt, T_SEQUENCE_ITER, sequence, 0);
}

Ref list_get_reverse_iter(Runtime *rt, Ref *self)
{
    return make(rt, T_LIST_REVERSE_ITER, self,
                (int64_t)((List *)ref_object(*self))->length - 1);
}

static void sequence_iter_destroy(Runtime *rt, Object *self)
{
    drop(rt, ((SequenceIter *)self)->source);
    object_free(rt, self, sizeof(SequenceIter));
}

static void sequence_iter_traverse(Object *self, Visitor *visitor)
{
    visit(visitor, ((SequenceIter *)self)->source, EDGE_FIELD, (uintptr_t) "__self__");
}

// What all of them do at the end: let go of the sequence, for good.
static Ref end(Runtime *rt, SequenceIter *iter)
{
    clear_ref(rt, &iter->source);
    return REF_UNBOUND;
}

static Ref list_iter_next(Runtime *rt, Ref *self)
{
    SequenceIter *iter = (SequenceIter *)ref_object(*self);
    if (ref_is_unbound(iter->source)) {
        return REF_UNBOUND;
    }
    List *list = (List *)ref_object(iter->source);
    if ((size_t)iter->index >= list->length) {
        return end(rt, iter);
    }
    return share(rt, &list->items[iter->index++]);
}

static Ref list_reverse_iter_next(Runtime *rt, Ref *self)
{
    SequenceIter *iter = (SequenceIter *)ref_object(*self);
    if (ref_is_unbound(iter->source)) {
        return REF_UNBOUND;
    }
    List *list = (List *)ref_object(iter->source);
    if (iter->index < 0 || (size_t)iter->index >= list->length) {
        iter->index = -1;
        return end(rt, iter);
    }
    return share(rt, &list->items[iter->index--]);
}

static Ref tuple_iter_next(Runtime *rt, Ref *self)
{
    SequenceIter *iter = (SequenceIter *)ref_object(*self);
    if (ref_is_unbound(iter->source)) {
        return REF_UNBOUND;
    }
    Tuple *tuple = (Tuple *)ref_object(iter->source);
    if ((size_t)iter->index >= tuple->length) {
        return end(rt, iter);
    }
    return share(rt, &tuple->items[iter->index++]);
}

static Ref sequence_iter_next(Runtime *rt, Ref *self)
{
    SequenceIter *iter = (SequenceIter *)ref_object(*self);
    if (ref_is_unbound(iter->source)) {
        return REF_UNBOUND;
    }
    if (iter->index == INT64_MAX) {
        raise_error(rt, E_OVERFLOW_ERROR, "iter index too large");
        return REF_ERROR;
    }
    Ref source = share(rt, &iter->source);
    Ref key = ref_immediate(iter->index);
    Ref item = get_item(rt, &source, &key);
    drop(rt, key);
    drop(rt, source);
    if (!ref_is_error(item)) {
        iter->index++;
        return item;
    }
    if (pending_matches(rt, E_INDEX_ERROR) || pending_matches(rt, E_STOP_ITERATION)) {
        pending_clear(rt);
        return end(rt, iter);
    }
    return REF_ERROR;
}

// How many items are left; -1: error, for a sequence whose __len__ fails.
static int64_t items_left(Runtime *rt, SequenceIter *iter)
{
    if (ref_is_unbound(iter->source)) {
        return 0;
    }
    Ref source = share(rt, &iter->source);
    // A list's own iterator asks no __len__ of a subclass.
    int64_t length = iter->base.type == rt->types[T_LIST_ITER]
                         ? (int64_t)((List *)ref_object(source))->length
                         : value_length(rt, peek(source));
    drop(rt, source);
    if (length < 0) {
        return -1;
    }
    return length > iter->index ? length - iter->index : 0;
}

static Ref py_sequence_iter_length_hint(Runtime *rt, Ref *args, size_t nargs,
                                        Tuple *kwnames)
{
    SequenceIter *iter = (SequenceIter *)ref_object(args[0]);
    if (iter->base.type == rt->types[T_LIST_REVERSE_ITER]) {
        bool valid = !ref_is_unbound(iter->source) &&
                     iter->index < (int64_t)((List *)ref_object(iter->source))->length;
        return int_new(rt, valid ? iter->index + 1 : 0);
    }
    int64_t left = items_left(rt, iter);
    if (left < 0) {
        if (!pending_matches(rt, E_TYPE_ERROR)) {
            return REF_ERROR;
        }
        pending_clear(rt); // no __len__ at all
        return REF_NOT_IMPLEMENTED;
    }
    return int_new(rt, left);
}

static Ref py_sequence_iter_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    SequenceIter *iter = (SequenceIter *)ref_object(args[0]);
    const Type *type = iter->base.type;
    bool is_reverse = type == rt->types[T_LIST_REVERSE_ITER];
    bool is_list = is_reverse || type == rt->types[T_LIST_ITER];
    if (ref_is_unbound(iter->source) || (is_reverse && iter->index < 0)) {
        return reduce_iter_take(
            rt, is_reverse ? "reversed" : "iter",
            is_list ? list_new(rt, 0) : ref_new(&rt->empty_tuple->base), -1);
    }
    return reduce_iter_take(rt, is_reverse ? "reversed" : "iter",
                            share(rt, &iter->source), iter->index);
}

static Ref py_sequence_iter_setstate(Runtime *rt, Ref *args, size_t nargs,
                                     Tuple *kwnames)
{
    SequenceIter *iter = (SequenceIter *)ref_object(args[0]);
    const Type *type = iter->base.type;
    int64_t index;
    if (!iter_state_index(rt, &args[1], &index)) {
        return REF_ERROR;
    }
    if (ref_is_unbound(iter->source)) {
        return REF_NONE;
    }
    int64_t least = 0, most = INT64_MAX;
    if (type == rt->types[T_LIST_ITER]) {
        least = -1; // which is beyond the end too
        most = (int64_t)((List *)ref_object(iter->source))->length;
    } else if (type == rt->types[T_LIST_REVERSE_ITER]) {
        least = -1;
        most = (int64_t)((List *)ref_object(iter->source))->length - 1;
    } else if (type == rt->types[T_TUPLE_ITER]) {
        most = (int64_t)((Tuple *)ref_object(iter->source))->length;
    }
    iter->index = index < least ? least : index > most ? most : index;
    return REF_NONE;
}

static const MethodDef sequence_iter_methods[] = {
    {"__reduce__", py_sequence_iter_reduce, ARGS(0, 0),
     "Return state information for pickling."},
    {"__setstate__", py_sequence_iter_setstate, POSITIONAL(1, 1, "object"),
     "Set state information for unpickling."},
    {"__length_hint__", py_sequence_iter_length_hint, ARGS(0, 0),
     "Private method returning an estimate of len(list(it))."},
    {NULL},
};

#define SEQUENCE_ITER_TYPE(prefix, python_name)                                        \
    const TypeDef prefix##_typedef = {                                                 \
        .name = python_name,                                                           \
        .instance_size = sizeof(SequenceIter),                                         \
        .flags = TYPE_NO_INSTANTIATE,                                                  \
        .slots =                                                                       \
            {                                                                          \
                .destroy = sequence_iter_destroy,                                      \
                .traverse = sequence_iter_traverse,                                    \
                .iter = iter_self,                                                     \
                .next = prefix##_next,                                                 \
            },                                                                         \
        .methods = sequence_iter_methods,                                              \
    }

SEQUENCE_ITER_TYPE(list_iter, "list_iterator");
SEQUENCE_ITER_TYPE(list_reverse_iter, "list_reverseiterator");
SEQUENCE_ITER_TYPE(tuple_iter, "tuple_iterator");
SEQUENCE_ITER_TYPE(sequence_iter, "iterator");

// --- pairs ---

int iter_next_pair(Runtime *rt, Ref *iterator, Ref *first, Ref *second)
{
    Object *iter = ref_object(*iterator);
    const Type *type = iter->type;
    Ref *last;
    int found = PAIR_NONE;
    if (type == rt->types[T_DICT_ITEM_ITER]) {
        found = dict_items_next_pair(rt, iter, first, second, &last);
    } else if (type == rt->types[T_ENUMERATE]) {
        found = enumerate_next_pair(rt, iter, first, second, &last);
    } else if (type == rt->types[T_ZIP]) {
        found = zip_next_pair(rt, iter, first, second, &last);
    }
    if (found == PAIR_MADE && UNLIKELY(!tuple_keep_pair(rt, last, *first, *second))) {
        drop(rt, *first);
        drop(rt, *second);
        return PAIR_ERROR;
    }
    return found;
}

int iter_step_pair(Runtime *rt, Iter *iter, Ref *first, Ref *second)
{
    return iter->kind == ITER_ANY ? iter_next_pair(rt, &iter->source, first, second)
                                  : PAIR_NONE;
}
