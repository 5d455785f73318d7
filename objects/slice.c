#include "objects/slice.h"

#include "objects/int.h"
#include "objects/item.h"
#include "objects/tuple.h"

Ref slice_new_take(Runtime *rt, Ref start, Ref stop, Ref step)
{
    Slice *slice = object_alloc(rt, rt->types[T_SLICE], sizeof(Slice));
    if (slice == NULL) {
        drop(rt, start);
        drop(rt, stop);
        drop(rt, step);
        return REF_ERROR;
    }
    slice->start = start;
    slice->stop = stop;
    slice->step = step;
    if (item_is_trackable(start) || item_is_trackable(stop) ||
        item_is_trackable(step)) {
        object_track(rt, &slice->base);
    }
    return OBJECT_REF(slice);
}

// One part as a C number, clamped; `otherwise` when it is None.
static bool part_as_int64(Runtime *rt, Ref *part, int64_t otherwise, int64_t *out)
{
    if (ref_is_immediate(*part)) {
        *out = immediate_int(peek(*part));
        return true;
    }
    if (ref_is_none(*part)) {
        *out = otherwise;
        return true;
    }
    if (!value_is_index(rt, peek(*part))) {
        raise_error(
            rt, E_TYPE_ERROR,
            "slice indices must be integers or None or have an __index__ method");
        return false;
    }
    return index_as_int64(rt, part, EXCEPTION_IDS, out);
}

// A bound counted from the end when negative, then clamped to what a walk in the step's
// direction can meet.
static int64_t clamp_bound(int64_t bound, int64_t length, bool backwards)
{
    if (bound < 0) {
        bound += length;
        if (bound < 0) {
            return backwards ? -1 : 0;
        }
    }
    if (bound >= length) {
        return backwards ? length - 1 : length;
    }
    return bound;
}

bool slice_parts(Runtime *rt, Ref *slice, int64_t *start, int64_t *stop, int64_t *step)
{
    Slice *self = (Slice *)ref_object(*slice);
    if (!part_as_int64(rt, &self->step, 1, step)) {
        return false;
    }
    if (*step == 0) {
        raise_error(rt, E_VALUE_ERROR, "slice step cannot be zero");
        return false;
    }
    if (*step < -INT64_MAX) {
        *step = -INT64_MAX; // so that -step is a number
    }
    return part_as_int64(rt, &self->start, *step < 0 ? INT64_MAX : 0, start) &&
           part_as_int64(rt, &self->stop, *step < 0 ? INT64_MIN : INT64_MAX, stop);
}

size_t slice_clamp(size_t length, int64_t *start, int64_t *stop, int64_t step)
{
    bool backwards = step < 0;
    *start = clamp_bound(*start, (int64_t)length, backwards);
    *stop = clamp_bound(*stop, (int64_t)length, backwards);
    if (backwards) {
        return *stop < *start ? (size_t)((*start - *stop - 1) / -step + 1) : 0;
    }
    return *start < *stop ? (size_t)((*stop - *start - 1) / step + 1) : 0;
}

bool slice_resolve(Runtime *rt, Ref *slice, size_t length, int64_t *start,
                   int64_t *step, size_t *count)
{
    int64_t stop;
    if (!slice_parts(rt, slice, start, &stop, step)) {
        return false;
    }
    *count = slice_clamp(length, start, &stop, *step);
    return true;
}

static Ref slice_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                           Tuple *kwnames)
{
    if (!refuse_keywords(rt, "slice", kwnames) ||
        !check_arg_count(rt, "slice", nargs, 1, 3)) {
        return REF_ERROR;
    }
    Ref parts[3] = {REF_NONE, REF_NONE, REF_NONE};
    for (size_t i = 0; i < nargs; i++) {
        size_t place = nargs == 1 ? 1 : i;
        parts[place] = share(rt, &args[i]);
        if (ref_is_error(parts[place])) {
            parts[place] = REF_NONE;
            items_drop(rt, parts, 3);
            return REF_ERROR;
        }
    }
    return slice_new_take(rt, parts[0], parts[1], parts[2]);
}

static void slice_destroy(Runtime *rt, Object *self)
{
    Slice *slice = (Slice *)self;
    drop(rt, slice->step);
    drop(rt, slice->start);
    drop(rt, slice->stop);
    object_free(rt, self, sizeof(Slice));
}

static void slice_traverse(Object *self, Visitor *visitor)
{
    Slice *slice = (Slice *)self;
    visit(visitor, slice->start, EDGE_FIELD, (uintptr_t) "start");
    visit(visitor, slice->stop, EDGE_FIELD, (uintptr_t) "stop");
    visit(visitor, slice->step, EDGE_FIELD, (uintptr_t) "step");
}

static Ref slice_repr(Runtime *rt, Value self)
{
    Slice *slice = (Slice *)value_object(self);
    if (!stack_check(rt)) {
        return REF_ERROR;
    }
    return str_format(rt, "slice(%R, %R, %R)", peek(slice->start), peek(slice->stop),
                      peek(slice->step));
}

static Ref parts_tuple(Runtime *rt, Ref *self)
{
    Slice *slice = (Slice *)ref_object(*self);
    Ref parts[3];
    if (!items_share(rt, &parts[0], &slice->start, 1)) {
        return REF_ERROR;
    }
    if (!items_share(rt, &parts[1], &slice->stop, 1)) {
        items_drop(rt, parts, 1);
        return REF_ERROR;
    }
    if (!items_share(rt, &parts[2], &slice->step, 1)) {
        items_drop(rt, parts, 2);
        return REF_ERROR;
    }
    return tuple_from_take(rt, parts, 3);
}

// As its tuple of parts, but mixed in CPython's own way (without the length).
static int64_t slice_hash(Runtime *rt, Value self)
{
    const uint64_t prime_1 = 11400714785074694791u;
    const uint64_t prime_2 = 14029467366897019727u;
    uint64_t hash = 2870177450012600261u;
    Slice *slice = (Slice *)value_object(self);
    Ref *parts[3] = {&slice->start, &slice->stop, &slice->step};
    if (!stack_check(rt)) {
        return -1;
    }
    for (size_t i = 0; i < 3; i++) {
        int64_t lane = item_hash(rt, peek(*parts[i]));
        if (lane == -1) {
            return -1;
        }
        hash += (uint64_t)lane * prime_2;
        hash = hash << 31 | hash >> 33;
        hash *= prime_1;
    }
    return hash == UINT64_MAX ? 1546275796 : (int64_t)hash;
}

static Ref slice_compare(Runtime *rt, CompareOp op, Ref *left, Ref *right)
{
    if (!is_exact(rt, peek(*left), T_SLICE) || !is_exact(rt, peek(*right), T_SLICE)) {
        return REF_NOT_IMPLEMENTED;
    }
    if (left->bits == right->bits) {
        return ref_bool(op == CMP_EQ || op == CMP_LE || op == CMP_GE);
    }
    Ref a = parts_tuple(rt, left);
    if (ref_is_error(a)) {
        return REF_ERROR;
    }
    Ref b = parts_tuple(rt, right);
    Ref result = ref_is_error(b) ? REF_ERROR : compare_op(rt, op, &a, &b);
    drop(rt, a);
    drop(rt, ref_is_error(b) ? REF_NONE : b);
    return result;
}

static Ref slice_get_start(Runtime *rt, Ref *self)
{
    return share(rt, &((Slice *)ref_object(*self))->start);
}
static Ref slice_get_stop(Runtime *rt, Ref *self)
{
    return share(rt, &((Slice *)ref_object(*self))->stop);
}
static Ref slice_get_step(Runtime *rt, Ref *self)
{
    return share(rt, &((Slice *)ref_object(*self))->step);
}

// A part as an int of any size.
static Ref part_as_int(Runtime *rt, Ref *part)
{
    if (!value_is_index(rt, peek(*part))) {
        raise_error(
            rt, E_TYPE_ERROR,
            "slice indices must be integers or None or have an __index__ method");
        return REF_ERROR;
    }
    return unary_op(rt, UN_INDEX, part);
}

// A bound for a sequence of `length` items, from the end when negative, not beyond
// `least` and `most`; `otherwise` when it is None.
static Ref int_bound(Runtime *rt, Ref *part, Ref *otherwise, Ref *length, Ref *least,
                     Ref *most)
{
    if (ref_is_none(*part)) {
        return share(rt, otherwise);
    }
    Ref bound = part_as_int(rt, part);
    if (!ref_is_error(bound) && int_sign(peek(bound)) < 0) {
        replace_ref_take(rt, &bound, int_binary(rt, BIN_ADD, &bound, length, false));
    }
    if (ref_is_error(bound)) {
        return REF_ERROR;
    }
    Ref *limit = int_compare(peek(bound), peek(*least)) < 0  ? least
                 : int_compare(peek(bound), peek(*most)) > 0 ? most
                                                             : NULL;
    if (limit != NULL) {
        replace_ref_take(rt, &bound, share(rt, limit));
    }
    return bound;
}

static Ref indices_of(Runtime *rt, Slice *slice, Ref *length, Ref *step)
{
    bool backwards = int_sign(peek(*step)) < 0;
    Ref one = ref_immediate(1), least = ref_immediate(backwards ? -1 : 0);
    Ref most =
        backwards ? int_binary(rt, BIN_SUB, length, &one, false) : share(rt, length);
    if (ref_is_error(most)) {
        return REF_ERROR;
    }
    Ref start =
        int_bound(rt, &slice->start, backwards ? &most : &least, length, &least, &most);
    Ref stop = ref_is_error(start)
                   ? REF_ERROR
                   : int_bound(rt, &slice->stop, backwards ? &least : &most, length,
                               &least, &most);
    drop(rt, most);
    if (ref_is_error(stop)) {
        drop(rt, start);
        return REF_ERROR;
    }
    return pack_take(rt, 3, start, stop, share(rt, step));
}

static Ref py_slice_indices(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Slice *slice = (Slice *)ref_object(args[0]);
    Ref length = unary_op(rt, UN_INDEX, &args[1]);
    if (ref_is_error(length)) {
        return REF_ERROR;
    }
    Ref result = REF_ERROR, step = REF_ERROR;
    if (int_sign(peek(length)) < 0) {
        raise_error(rt, E_VALUE_ERROR, "length should not be negative");
    } else {
        step =
            ref_is_none(slice->step) ? ref_immediate(1) : part_as_int(rt, &slice->step);
    }
    if (!ref_is_error(step) && int_sign(peek(step)) == 0) {
        raise_error(rt, E_VALUE_ERROR, "slice step cannot be zero");
    } else if (!ref_is_error(step)) {
        result = indices_of(rt, slice, &length, &step);
    }
    drop(rt, step);
    drop(rt, length);
    return result;
}

static Ref py_slice_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Slice *slice = (Slice *)ref_object(args[0]);
    Ref parts[3] = {share(rt, &slice->start), share(rt, &slice->stop),
                    share(rt, &slice->step)};
    Ref call[2] = {ref_new(&rt->types[T_SLICE]->base), tuple_from_take(rt, parts, 3)};
    return tuple_from_take(rt, call, 2);
}

static const MethodDef slice_methods[] = {
    {"__reduce__", py_slice_reduce, ARGS(0, 0),
     "Return state information for pickling."},
    {"indices", py_slice_indices, POSITIONAL(1, 1, "object"),
     "S.indices(len) -> (start, stop, stride)\n\nAssuming a sequence of length len, "
     "calculate the start and stop\n"
     "indices, and the stride length of the extended slice described by S."},
    {NULL},
};

static const GetSetDef slice_getsets[] = {
    {"start", slice_get_start, readonly_member, NULL},
    {"stop", slice_get_stop, readonly_member, NULL},
    {"step", slice_get_step, readonly_member, NULL},
    {NULL},
};

const TypeDef slice_typedef = {
    .name = "slice",
    .doc = "slice(stop)\nslice(start, stop[, step])\n\nCreate a slice object.  This is "
           "used for extended slicing "
           "(e.g. a[0:10:2]).",
    .instance_size = sizeof(Slice),
    .slots =
        {
            .destroy = slice_destroy,
            .traverse = slice_traverse,
            .repr = slice_repr,
            .hash = slice_hash,
            .compare = slice_compare,
            .construct = slice_construct,
        },
    .methods = slice_methods,
    .getsets = slice_getsets,
};
