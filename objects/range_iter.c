#include "objects/range_iter.h"

#include "objects/int.h"
#include "objects/item.h"
#include "objects/iter.h"
#include "objects/tuple.h"

// For ranges that C numbers cannot walk.
typedef struct LongRangeIter {
    Object base;
    Ref next, step, left; // ints
} LongRangeIter;

static Ref make_small(Runtime *rt, int64_t next, int64_t step, int64_t left)
{
    RangeIter *iter = object_alloc(rt, rt->types[T_RANGE_ITER], sizeof(RangeIter));
    if (iter == NULL) {
        return REF_ERROR;
    }
    iter->next = next;
    iter->step = step;
    iter->left = left;
    return OBJECT_REF(iter);
}

// Takes three ints, any of which may be an error.
static Ref make_long_take(Runtime *rt, Ref next, Ref step, Ref left)
{
    bool is_valid = !ref_is_error(next) && !ref_is_error(step) && !ref_is_error(left);
    LongRangeIter *iter =
        is_valid ? object_alloc(rt, rt->types[T_LONG_RANGE_ITER], sizeof(LongRangeIter))
                 : NULL;
    if (iter == NULL) {
        drop(rt, next);
        drop(rt, step);
        drop(rt, left);
        return REF_ERROR;
    }
    iter->next = next;
    iter->step = step;
    iter->left = left;
    return OBJECT_REF(iter);
}

Ref range_get_iter(Runtime *rt, Range *range)
{
    int64_t start, step, length;
    if (range_small(range, &start, &step, &length)) {
        return make_small(rt, start, step, length);
    }
    return make_long_take(rt, share(rt, &range->start), share(rt, &range->step),
                          share(rt, &range->length));
}

Ref range_get_reverse_iter(Runtime *rt, Range *range)
{
    int64_t start, step, length;
    if (range_small(range, &start, &step, &length)) {
        int64_t last = length == 0 ? start : start + (length - 1) * step;
        return make_small(rt, last, (int64_t) - (uint64_t)step, length);
    }
    // last = start + (length - 1) * step
    Ref one = ref_immediate(1);
    Ref last = REF_ERROR;
    Ref count = int_binary(rt, BIN_SUB, &range->length, &one, false);
    if (!ref_is_error(count)) {
        Ref distance = int_binary(rt, BIN_MUL, &count, &range->step, false);
        last = ref_is_error(distance)
                   ? REF_ERROR
                   : int_binary(rt, BIN_ADD, &range->start, &distance, false);
        drop(rt, distance);
        drop(rt, count);
    }
    Ref step_back = ref_is_error(last) ? REF_ERROR : unary_op(rt, UN_NEG, &range->step);
    return make_long_take(rt, last, step_back,
                          ref_is_error(step_back) ? REF_ERROR
                                                  : share(rt, &range->length));
}

static void range_iter_destroy(Runtime *rt, Object *self)
{
    object_free(rt, self, sizeof(RangeIter));
}

static Ref range_iter_next(Runtime *rt, Ref *self)
{
    RangeIter *iter = (RangeIter *)ref_object(*self);
    if (iter->left <= 0) {
        return REF_UNBOUND;
    }
    int64_t value = iter->next;
    iter->next = (int64_t)((uint64_t)value + (uint64_t)iter->step);
    iter->left--;
    return int_new(rt, value);
}

static Ref py_range_iter_length_hint(Runtime *rt, Ref *args, size_t nargs,
                                     Tuple *kwnames)
{
    return int_new(rt, ((RangeIter *)ref_object(args[0]))->left);
}

// iter(range(next, next + left * step, step)); with None as state, as CPython.
static Ref reduce_range(Runtime *rt, Ref next, Ref left, Ref step)
{
    Ref distance = REF_ERROR, stop = REF_ERROR, range = REF_ERROR;
    if (!ref_is_error(next) && !ref_is_error(left) && !ref_is_error(step)) {
        distance = int_binary(rt, BIN_MUL, &left, &step, false);
    }
    if (!ref_is_error(distance)) {
        stop = int_binary(rt, BIN_ADD, &next, &distance, false);
    }
    if (!ref_is_error(stop)) {
        range = range_new(rt, &next, &stop, &step);
    }
    drop(rt, stop);
    drop(rt, distance);
    drop(rt, step);
    drop(rt, left);
    drop(rt, next);
    Ref args = pack_take(rt, 1, range);
    Ref function = ref_is_error(args) ? REF_ERROR : rt->find_builtin(rt, "iter");
    return pack_take(rt, 3, function, args, REF_NONE);
}

static Ref py_range_iter_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    const RangeIter *iter = (const RangeIter *)ref_object(args[0]);
    int64_t left = iter->left < 0 ? 0 : iter->left;
    return reduce_range(rt, int_new(rt, iter->next), int_new(rt, left),
                        int_new(rt, iter->step));
}

static Ref py_range_iter_setstate(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    RangeIter *iter = (RangeIter *)ref_object(args[0]);
    int64_t index;
    if (is_int(peek(args[1])) && !int_as_int64(peek(args[1]), &index)) {
        raise_error(rt, E_OVERFLOW_ERROR, "Python int too large to convert to C long");
        return REF_ERROR;
    }
    if (!arg_as_int64(rt, &args[1], &index)) {
        return REF_ERROR;
    }
    index = index < 0 ? 0 : index > iter->left ? iter->left : index;
    iter->next =
        (int64_t)((uint64_t)iter->next + (uint64_t)index * (uint64_t)iter->step);
    iter->left -= index;
    return REF_NONE;
}

static const MethodDef range_iter_methods[] = {
    {"__reduce__", py_range_iter_reduce, ARGS(0, 0),
     "Return state information for pickling."},
    {"__setstate__", py_range_iter_setstate, POSITIONAL(1, 1, "object"),
     "Set state information for unpickling."},
    {"__length_hint__", py_range_iter_length_hint, ARGS(0, 0),
     "Private method returning an estimate of len(list(it))."},
    {NULL},
};

const TypeDef range_iter_typedef = {
    .name = "range_iterator",
    .instance_size = sizeof(RangeIter),
    .flags = TYPE_NO_INSTANTIATE | TYPE_ATOM,
    .slots =
        {
            .destroy = range_iter_destroy,
            .iter = iter_self,
            .next = range_iter_next,
        },
    .methods = range_iter_methods,
};

static void long_range_iter_destroy(Runtime *rt, Object *self)
{
    LongRangeIter *iter = (LongRangeIter *)self;
    drop(rt, iter->next);
    drop(rt, iter->step);
    drop(rt, iter->left);
    object_free(rt, self, sizeof(LongRangeIter));
}

static void long_range_iter_traverse(Object *self, Visitor *visitor)
{
    LongRangeIter *iter = (LongRangeIter *)self;
    visit(visitor, iter->next, EDGE_FIELD, (uintptr_t) "start");
    visit(visitor, iter->step, EDGE_FIELD, (uintptr_t) "step");
    visit(visitor, iter->left, EDGE_FIELD, (uintptr_t) "len");
}

static Ref long_range_iter_next(Runtime *rt, Ref *self)
{
    LongRangeIter *iter = (LongRangeIter *)ref_object(*self);
    Ref one = ref_immediate(1);
    if (int_sign(peek(iter->left)) <= 0) {
        return REF_UNBOUND;
    }
    Ref left = int_binary(rt, BIN_SUB, &iter->left, &one, false);
    if (ref_is_error(left)) {
        return REF_ERROR;
    }
    Ref next = int_binary(rt, BIN_ADD, &iter->next, &iter->step, false);
    if (ref_is_error(next)) {
        drop(rt, left);
        return REF_ERROR;
    }
    Ref value = iter->next;
    iter->next = next;
    replace_ref_take(rt, &iter->left, left);
    return value;
}

static Ref py_long_range_iter_length_hint(Runtime *rt, Ref *args, size_t nargs,
                                          Tuple *kwnames)
{
    return share(rt, &((LongRangeIter *)ref_object(args[0]))->left);
}

static Ref py_long_range_iter_reduce(Runtime *rt, Ref *args, size_t nargs,
                                     Tuple *kwnames)
{
    LongRangeIter *iter = (LongRangeIter *)ref_object(args[0]);
    return reduce_range(rt, share(rt, &iter->next), share(rt, &iter->left),
                        share(rt, &iter->step));
}

static Ref py_long_range_iter_setstate(Runtime *rt, Ref *args, size_t nargs,
                                       Tuple *kwnames)
{
    LongRangeIter *iter = (LongRangeIter *)ref_object(args[0]);
    if (!is_int(peek(args[1]))) {
        raise_error(rt, E_TYPE_ERROR, "state must be an int, not %T", peek(args[1]));
        return REF_ERROR;
    }
    Ref zero = ref_immediate(0);
    Ref *index = int_sign(peek(args[1])) < 0                        ? &zero
                 : int_compare(peek(args[1]), peek(iter->left)) > 0 ? &iter->left
                                                                    : &args[1];
    Ref distance = int_binary(rt, BIN_MUL, index, &iter->step, false);
    Ref next = ref_is_error(distance)
                   ? REF_ERROR
                   : int_binary(rt, BIN_ADD, &iter->next, &distance, false);
    Ref left = ref_is_error(next) ? REF_ERROR
                                  : int_binary(rt, BIN_SUB, &iter->left, index, false);
    drop(rt, distance);
    if (ref_is_error(left)) {
        drop(rt, next);
        return REF_ERROR;
    }
    replace_ref_take(rt, &iter->next, next);
    replace_ref_take(rt, &iter->left, left);
    return REF_NONE;
}

static const MethodDef long_range_iter_methods[] = {
    {"__reduce__", py_long_range_iter_reduce, ARGS(0, 0),
     "Return state information for pickling."},
    {"__setstate__", py_long_range_iter_setstate, POSITIONAL(1, 1, "object"),
     "Set state information for unpickling."},
    {"__length_hint__", py_long_range_iter_length_hint, ARGS(0, 0),
     "Private method returning an estimate of len(list(it))."},
    {NULL},
};

const TypeDef long_range_iter_typedef = {
    .name = "longrange_iterator",
    .instance_size = sizeof(LongRangeIter),
    .flags = TYPE_NO_INSTANTIATE,
    .slots =
        {
            .destroy = long_range_iter_destroy,
            .traverse = long_range_iter_traverse,
            .iter = iter_self,
            .next = long_range_iter_next,
        },
    .methods = long_range_iter_methods,
};
