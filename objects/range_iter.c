#include "objects/range_iter.h"

#include "objects/int.h"
#include "objects/item.h"
#include "objects/iter.h"

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

static const MethodDef range_iter_methods[] = {
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

static const MethodDef long_range_iter_methods[] = {
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
