// The iterators of deques.
#include "modules/collections_parts.h"
#include "modules/deque.h"
#include "modules/holder.h"
#include "objects/builtin.h"
#include "objects/int.h"
#include "objects/item.h"
#include "objects/iter.h"

typedef struct DequeIter {
    Object base;
    Ref deque;
    size_t index; // of the next item, from the end where the iterator began
    size_t left;
    size_t changes; // of the deque when it began
} DequeIter;
HOLDER(cursor, DequeIter, "deque")

Ref deque_iter_new(Runtime *rt, Ref *deque, bool is_backwards)
{
    TypeId id = is_backwards ? T_DEQUE_REVERSE_ITER : T_DEQUE_ITER;
    DequeIter *iter = cursor_new(rt, rt->types[id]);
    if (iter == NULL) {
        return REF_ERROR;
    }
    iter->deque = share(rt, deque);
    iter->left = as_deque(deque)->length;
    iter->changes = as_deque(deque)->changes;
    object_track(rt, &iter->base);
    return OBJECT_REF(iter);
}

Ref deque_get_iter(Runtime *rt, Ref *self)
{
    return deque_iter_new(rt, self, false);
}

Ref py_deque_reversed(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return deque_iter_new(rt, &args[0], true);
}

// Whether there is a next item: 1, 0, -1 when the deque changed.
static int check_next(Runtime *rt, DequeIter *iter)
{
    if (iter->changes != as_deque(&iter->deque)->changes) {
        iter->left = 0;
        raise_error(rt, E_RUNTIME_ERROR, "deque mutated during iteration");
        return -1;
    }
    return iter->left > 0;
}

static Ref deque_iter_next(Runtime *rt, Ref *self)
{
    DequeIter *iter = as_cursor(self);
    Deque *deque = as_deque(&iter->deque);
    if (UNLIKELY(iter->left == 0 || iter->changes != deque->changes)) {
        return check_next(rt, iter) < 0 ? REF_ERROR : REF_UNBOUND;
    }
    iter->left--;
    return share(rt, deque_slot(deque, iter->index++));
}

static Ref deque_reverse_iter_next(Runtime *rt, Ref *self)
{
    DequeIter *iter = as_cursor(self);
    if (iter->left == 0) {
        return REF_UNBOUND;
    }
    if (check_next(rt, iter) < 0) {
        return REF_ERROR;
    }
    iter->left--;
    Deque *deque = as_deque(&iter->deque);
    return share(rt, deque_slot(deque, deque->length - 1 - iter->index++));
}

// _deque_iterator(deque, index): as __reduce__ says it, the items before `index`
// skipped.
static Ref construct(Runtime *rt, Type *type, Ref *args, size_t nargs, Tuple *kwnames,
                     bool is_backwards)
{
    int64_t index = 0;
    if (!refuse_keywords(rt, type->name->data, kwnames) ||
        !check_arg_count(rt, type->name->data, nargs, 1, 2)) {
        return REF_ERROR;
    }
    if (!type_is_subtype(ref_type(rt, args[0]), rt->types[T_DEQUE])) {
        raise_error(rt, E_TYPE_ERROR,
                    "%s() argument 1 must be collections.deque, not %T",
                    type->name->data, peek(args[0]));
        return REF_ERROR;
    }
    if (nargs > 1 && !arg_as_int64(rt, &args[1], &index)) {
        return REF_ERROR;
    }
    Ref made = deque_iter_new(rt, &args[0], is_backwards);
    if (!ref_is_error(made) && index > 0) {
        DequeIter *iter = as_cursor(&made);
        size_t skipped = (size_t)index < iter->left ? (size_t)index : iter->left;
        iter->index = skipped;
        iter->left -= skipped;
    }
    return made;
}

static Ref deque_iter_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                                Tuple *kwnames)
{
    return construct(rt, type, args, nargs, kwnames, false);
}

static Ref deque_reverse_iter_construct(Runtime *rt, Type *type, Ref *args,
                                        size_t nargs, Tuple *kwnames)
{
    return construct(rt, type, args, nargs, kwnames, true);
}

static Ref py_deque_iter_length_hint(Runtime *rt, Ref *args, size_t nargs,
                                     Tuple *kwnames)
{
    return int_new(rt, (int64_t)as_cursor(&args[0])->left);
}

static Ref py_deque_iter_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    DequeIter *iter = as_cursor(&args[0]);
    size_t index = as_deque(&iter->deque)->length - iter->left;
    Ref arguments =
        pack_take(rt, 2, share(rt, &iter->deque), int_new(rt, (int64_t)index));
    return pack_take(rt, 2, ref_new(&iter->base.type->base), arguments);
}

static const MethodDef deque_iter_methods[] = {
    {"__length_hint__", py_deque_iter_length_hint, ARGS(0, 0),
     "Private method returning an estimate of len(list(it))."},
    {"__reduce__", py_deque_iter_reduce, ARGS(0, 0),
     "Return state information for pickling."},
    {NULL},
};

const TypeDef deque_iter_typedef = {
    .name = "collections._deque_iterator",
    .instance_size = sizeof(DequeIter),
    .slots = {.destroy = cursor_destroy,
              .traverse = cursor_traverse,
              .iter = iter_self,
              .next = deque_iter_next,
              .construct = deque_iter_construct},
    .methods = deque_iter_methods,
};

const TypeDef deque_reverse_iter_typedef = {
    .name = "collections._deque_reverse_iterator",
    .instance_size = sizeof(DequeIter),
    .slots = {.destroy = cursor_destroy,
              .traverse = cursor_traverse,
              .iter = iter_self,
              .next = deque_reverse_iter_next,
              .construct = deque_reverse_iter_construct},
    .methods = deque_iter_methods,
};
