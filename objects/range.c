// range objects: three ints of any size. Where all values and the length fit 63 bits,
// everything is done with C numbers; else by int arithmetic.
#include "objects/range.h"

#include "objects/int.h"
#include "objects/item.h"
#include "objects/iter.h"
#include "objects/range_iter.h"
#include "objects/slice.h"
#include "objects/tuple.h"

static inline Range *self_range(Ref *self)
{
    return (Range *)ref_object(*self);
}

bool range_small(const Range *range, int64_t *start, int64_t *step, int64_t *length)
{
    int64_t last;
    if (!int_small(peek(range->start), start) || !int_small(peek(range->step), step) ||
        !int_small(peek(range->length), length)) {
        return false;
    }
    // The value after the last one is computed too, never used; all that are used must
    // be immediate ints.
    return *length == 0 ||
           (!__builtin_mul_overflow(*length - 1, *step, &last) &&
            !__builtin_add_overflow(last, *start, &last) && fits_immediate(last));
}

// --- arithmetic that consumes its operands ---

// left op right on ints, both consumed; an error in either is passed on.
static Ref compute(Runtime *rt, BinaryOp op, Ref left, Ref right)
{
    Ref result = ref_is_error(left) || ref_is_error(right)
                     ? REF_ERROR
                     : int_binary(rt, op, &left, &right, false);
    drop(rt, left);
    drop(rt, right);
    return result;
}

static Ref compute_shared(Runtime *rt, BinaryOp op, Ref *left, Ref *right)
{
    return int_binary(rt, op, left, right, false);
}

// (stop - start + step -+ 1) // step, or 0.
static Ref compute_length(Runtime *rt, Ref *start, Ref *stop, Ref *step)
{
    bool is_backwards = int_sign(peek(*step)) < 0;
    int order = int_compare(peek(*start), peek(*stop));
    if (is_backwards ? order <= 0 : order >= 0) {
        return ref_immediate(0);
    }
    Ref distance = is_backwards ? compute_shared(rt, BIN_SUB, start, stop)
                                : compute_shared(rt, BIN_SUB, stop, start);
    distance = compute(rt, BIN_SUB, distance, ref_immediate(1));
    Ref size = is_backwards ? unary_op(rt, UN_NEG, step) : share(rt, step);
    return compute(rt, BIN_ADD, compute(rt, BIN_FLOORDIV, distance, size),
                   ref_immediate(1));
}

static bool small_length(int64_t start, int64_t stop, int64_t step, int64_t *length)
{
    uint64_t distance;
    if (step > 0 ? start >= stop : start <= stop) {
        *length = 0;
        return true;
    }
    distance =
        step > 0 ? (uint64_t)stop - (uint64_t)start : (uint64_t)start - (uint64_t)stop;
    uint64_t size = step > 0 ? (uint64_t)step : -(uint64_t)step;
    uint64_t count = (distance - 1) / size + 1;
    *length = (int64_t)count;
    return count <= IMMEDIATE_MAX;
}

// Takes three ints, on failure too.
static Ref make_take(Runtime *rt, Ref start, Ref stop, Ref step)
{
    int64_t first, end, size, count;
    Ref length;
    if (int_small(peek(start), &first) && int_small(peek(stop), &end) &&
        int_small(peek(step), &size) && small_length(first, end, size, &count)) {
        length = ref_immediate(count);
    } else {
        length = compute_length(rt, &start, &stop, &step);
    }
    Range *range = ref_is_error(length)
                       ? NULL
                       : object_alloc(rt, rt->types[T_RANGE], sizeof(Range));
    if (range == NULL) {
        drop(rt, start);
        drop(rt, stop);
        drop(rt, step);
        drop(rt, length);
        return REF_ERROR;
    }
    range->start = start;
    range->stop = stop;
    range->step = step;
    range->length = length;
    return OBJECT_REF(range); // it holds ints only: nothing for the collector
}

// operator.index(arg) as the range keeps it.
static Ref as_part(Runtime *rt, Ref *arg)
{
    return is_exact_int(rt, peek(*arg)) ? share(rt, arg) : unary_op(rt, UN_INDEX, arg);
}

Ref range_new(Runtime *rt, Ref *start, Ref *stop, Ref *step)
{
    Ref first = as_part(rt, start);
    Ref end = ref_is_error(first) ? REF_ERROR : as_part(rt, stop);
    Ref size = ref_is_error(end) ? REF_ERROR
               : step == NULL    ? ref_immediate(1)
                                 : as_part(rt, step);
    if (ref_is_error(size)) {
        drop(rt, first);
        drop(rt, end);
        return REF_ERROR;
    }
    if (int_sign(peek(size)) == 0) {
        raise_error(rt, E_VALUE_ERROR, "range() arg 3 must not be zero");
        drop(rt, first);
        drop(rt, end);
        drop(rt, size);
        return REF_ERROR;
    }
    return make_take(rt, first, end, size);
}

static Ref range_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                           Tuple *kwnames)
{
    Ref zero = ref_immediate(0);
    if (!refuse_keywords(rt, "range", kwnames) ||
        !check_arg_count(rt, "range", nargs, 1, 3)) {
        return REF_ERROR;
    }
    return nargs == 1 ? range_new(rt, &zero, &args[0], NULL)
                      : range_new(rt, &args[0], &args[1], nargs == 3 ? &args[2] : NULL);
}

static void range_destroy(Runtime *rt, Object *self)
{
    Range *range = (Range *)self;
    drop(rt, range->start);
    drop(rt, range->stop);
    drop(rt, range->step);
    drop(rt, range->length);
    object_free(rt, self, sizeof(Range));
}

static void range_traverse(Object *self, Visitor *visitor)
{
    Range *range = (Range *)self;
    visit(visitor, range->start, EDGE_FIELD, (uintptr_t) "start");
    visit(visitor, range->stop, EDGE_FIELD, (uintptr_t) "stop");
    visit(visitor, range->step, EDGE_FIELD, (uintptr_t) "step");
    visit(visitor, range->length, EDGE_FIELD, (uintptr_t) "length");
}

static Ref range_repr(Runtime *rt, Value self)
{
    Range *range = (Range *)value_object(self);
    if (range->step.bits == ref_immediate(1).bits) {
        return str_format(rt, "range(%R, %R)", peek(range->start), peek(range->stop));
    }
    return str_format(rt, "range(%R, %R, %R)", peek(range->start), peek(range->stop),
                      peek(range->step));
}

static int64_t range_length_slot(Runtime *rt, Value self)
{
    int64_t length;
    if (!int_as_int64(peek(((Range *)value_object(self))->length), &length)) {
        raise_error(rt, E_OVERFLOW_ERROR,
                    "Python int too large to convert to C ssize_t");
        return -1;
    }
    return length;
}

static int range_truth(Runtime *rt, Value self)
{
    return int_sign(peek(((Range *)value_object(self))->length)) != 0;
}

// --- items ---

// start + index * step, for an index in the range.
static Ref item_at(Runtime *rt, Range *range, Ref *index)
{
    int64_t start, step, length, i;
    if (range_small(range, &start, &step, &length) && int_small(peek(*index), &i)) {
        return int_new(rt, (int64_t)((uint64_t)start + (uint64_t)i * (uint64_t)step));
    }
    Ref offset = compute_shared(rt, BIN_MUL, index, &range->step);
    return ref_is_error(offset)
               ? offset
               : compute(rt, BIN_ADD, share(rt, &range->start), offset);
}

// The index, counted from the end when negative; consumed. Unbound: out of range.
static Ref wrap_index_take(Runtime *rt, Range *range, Ref index)
{
    if (int_sign(peek(index)) < 0) {
        index = compute(rt, BIN_ADD, index, share(rt, &range->length));
        if (ref_is_error(index)) {
            return index;
        }
    }
    if (int_sign(peek(index)) < 0 ||
        int_compare(peek(index), peek(range->length)) >= 0) {
        drop(rt, index);
        return REF_UNBOUND;
    }
    return index;
}

static Ref get_index(Runtime *rt, Range *range, Ref *key)
{
    int64_t start, step, length;
    if (ref_is_immediate(*key) && range_small(range, &start, &step, &length)) {
        int64_t index = immediate_int(peek(*key));
        index += index < 0 ? length : 0;
        if ((uint64_t)index < (uint64_t)length) {
            return int_new(rt, start + index * step);
        }
    }
    if (!value_is_index(rt, peek(*key))) {
        raise_error(rt, E_TYPE_ERROR,
                    "range indices must be integers or slices, not %T", peek(*key));
        return REF_ERROR;
    }
    Ref index = as_part(rt, key);
    if (ref_is_error(index)) {
        return REF_ERROR;
    }
    index = wrap_index_take(rt, range, index);
    if (ref_is_unbound(index)) {
        raise_error(rt, E_INDEX_ERROR, "range object index out of range");
        return REF_ERROR;
    }
    Ref result = ref_is_error(index) ? REF_ERROR : item_at(rt, range, &index);
    drop(rt, index);
    return result;
}

// One bound of a slice, as an index into the range: None is `otherwise` (taken), a
// negative one counts from the end; what lies outside is moved to `low` or `high`.
static Ref resolve_bound(Runtime *rt, Ref *part, Range *range, Ref *low, Ref *high,
                         Ref *otherwise)
{
    if (ref_is_none(*part)) {
        return share(rt, otherwise);
    }
    if (!value_is_index(rt, peek(*part))) {
        raise_error(
            rt, E_TYPE_ERROR,
            "slice indices must be integers or None or have an __index__ method");
        return REF_ERROR;
    }
    Ref bound = as_part(rt, part);
    if (!ref_is_error(bound) && int_sign(peek(bound)) < 0) {
        bound = compute(rt, BIN_ADD, bound, share(rt, &range->length));
    }
    if (ref_is_error(bound)) {
        return bound;
    }
    Ref *limit = int_compare(peek(bound), peek(*low)) < 0    ? low
                 : int_compare(peek(bound), peek(*high)) > 0 ? high
                                                             : NULL;
    if (limit != NULL) {
        drop(rt, bound);
        return share(rt, limit);
    }
    return bound;
}

static Ref get_slice(Runtime *rt, Range *range, Ref *key)
{
    Slice *slice = (Slice *)ref_object(*key);
    Ref step = ref_is_none(slice->step) ? ref_immediate(1) : REF_ERROR;
    if (!ref_is_none(slice->step)) {
        if (!value_is_index(rt, peek(slice->step))) {
            raise_error(
                rt, E_TYPE_ERROR,
                "slice indices must be integers or None or have an __index__ method");
            return REF_ERROR;
        }
        step = as_part(rt, &slice->step);
        if (ref_is_error(step)) {
            return REF_ERROR;
        }
    }
    if (int_sign(peek(step)) == 0) {
        raise_error(rt, E_VALUE_ERROR, "slice step cannot be zero");
        drop(rt, step);
        return REF_ERROR;
    }
    bool is_backwards = int_sign(peek(step)) < 0;
    Ref low = is_backwards ? ref_immediate(-1) : ref_immediate(0);
    Ref high = compute(rt, BIN_ADD, share(rt, &range->length), low);
    Ref result = REF_ERROR;
    Ref start = REF_ERROR;
    Ref stop = REF_ERROR;
    if (ref_is_error(high)) {
        goto done;
    }
    start = resolve_bound(rt, &slice->start, range, &low, &high,
                          is_backwards ? &high : &low);
    stop = ref_is_error(start) ? REF_ERROR
                               : resolve_bound(rt, &slice->stop, range, &low, &high,
                                               is_backwards ? &low : &high);
    if (!ref_is_error(stop)) {
        Ref first = item_at(rt, range, &start);
        Ref end = ref_is_error(first) ? REF_ERROR : item_at(rt, range, &stop);
        Ref size = ref_is_error(end) ? REF_ERROR
                                     : compute_shared(rt, BIN_MUL, &step, &range->step);
        if (ref_is_error(size)) {
            drop(rt, first);
            drop(rt, end);
        } else {
            result = make_take(rt, first, end, size);
        }
    }

done:
    drop(rt, start);
    drop(rt, stop);
    drop(rt, high);
    drop(rt, step);
    return result;
}

static Ref range_getitem(Runtime *rt, Ref *self, Ref *key)
{
    if (is_exact(rt, peek(*key), T_SLICE)) {
        return get_slice(rt, self_range(self), key);
    }
    return get_index(rt, self_range(self), key);
}

// Whether an exact int (or bool) is in the range: between the ends and a whole number
// of steps from the start.
static int contains_int(Runtime *rt, Range *range, Ref *item)
{
    int64_t start, step, length, value;
    if (range_small(range, &start, &step, &length) && int_small(peek(*item), &value)) {
        int64_t last = length == 0 ? start : start + (length - 1) * step;
        bool inside = length > 0 && (step > 0 ? value >= start && value <= last
                                              : value <= start && value >= last);
        return inside && (value - start) % step == 0;
    }
    bool is_backwards = int_sign(peek(range->step)) < 0;
    int from_start = int_compare(peek(*item), peek(range->start));
    int to_stop = int_compare(peek(*item), peek(range->stop));
    if (is_backwards ? from_start > 0 || to_stop <= 0
                     : from_start < 0 || to_stop >= 0) {
        return 0;
    }
    Ref rest = compute(rt, BIN_MOD, compute_shared(rt, BIN_SUB, item, &range->start),
                       share(rt, &range->step));
    if (ref_is_error(rest)) {
        return -1;
    }
    int is_whole = int_sign(peek(rest)) == 0;
    drop(rt, rest);
    return is_whole;
}

static bool is_plain_int(Runtime *rt, Value value)
{
    return is_exact_int(rt, value) || value_is_bool(value);
}

// The number of items equal to `item`, the index of the first in *index: for values
// that are no ints every item is compared. -1: error.
static int64_t scan(Runtime *rt, Ref *self, Ref *item, bool first_only, int64_t *index)
{
    Iter iter;
    int64_t count = 0;
    if (!iter_init(rt, &iter, self)) {
        return -1;
    }
    for (int64_t i = 0;; i++) {
        Ref value = charge(rt, 1) ? iter_step(rt, &iter) : REF_ERROR;
        if (ref_is_error(value) || ref_is_unbound(value)) {
            count = ref_is_error(value) ? -1 : count;
            break;
        }
        int equal = value_equals(rt, &value, item);
        drop(rt, value);
        if (equal < 0) {
            count = -1;
            break;
        }
        count += equal;
        if (equal && first_only) {
            *index = i;
            break;
        }
    }
    iter_fini(rt, &iter);
    return count;
}

static int range_contains(Runtime *rt, Ref *self, Ref *item)
{
    int64_t index;
    if (is_plain_int(rt, peek(*item))) {
        return contains_int(rt, self_range(self), item);
    }
    return (int)scan(rt, self, item, true, &index);
}

// --- comparing ---

static int is_equal(const Range *a, const Range *b)
{
    if (int_compare(peek(a->length), peek(b->length)) != 0) {
        return 0;
    }
    if (int_sign(peek(a->length)) == 0) {
        return 1;
    }
    if (int_compare(peek(a->start), peek(b->start)) != 0) {
        return 0;
    }
    return a->length.bits == ref_immediate(1).bits ||
           int_compare(peek(a->step), peek(b->step)) == 0;
}

static Ref range_compare(Runtime *rt, CompareOp op, Ref *left, Ref *right)
{
    if ((op != CMP_EQ && op != CMP_NE) || !is_exact(rt, peek(*left), T_RANGE) ||
        !is_exact(rt, peek(*right), T_RANGE)) {
        return REF_NOT_IMPLEMENTED;
    }
    return ref_bool(is_equal(self_range(left), self_range(right)) == (op == CMP_EQ));
}

// hash((length, start or None, step or None)): equal ranges have equal ones.
static int64_t range_hash(Runtime *rt, Value self)
{
    Range *range = (Range *)value_object(self);
    bool is_empty = int_sign(peek(range->length)) == 0;
    bool is_single = range->length.bits == ref_immediate(1).bits;
    Ref parts[3] = {ref_copy(peek(range->length)),
                    is_empty ? REF_NONE : ref_copy(peek(range->start)),
                    is_empty || is_single ? REF_NONE : ref_copy(peek(range->step))};
    Ref key = tuple_from_take(rt, parts, 3);
    if (ref_is_error(key)) {
        return -1;
    }
    int64_t hash = value_hash(rt, peek(key));
    drop(rt, key);
    return hash;
}

// --- methods ---

static Ref range_get_start(Runtime *rt, Ref *self)
{
    return share(rt, &self_range(self)->start);
}
static Ref range_get_stop(Runtime *rt, Ref *self)
{
    return share(rt, &self_range(self)->stop);
}
static Ref range_get_step(Runtime *rt, Ref *self)
{
    return share(rt, &self_range(self)->step);
}

static Ref py_range_count(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int64_t index;
    int64_t count = is_plain_int(rt, peek(args[1]))
                        ? contains_int(rt, self_range(args), &args[1])
                        : scan(rt, &args[0], &args[1], false, &index);
    return count < 0 ? REF_ERROR : int_new(rt, count);
}

static Ref py_range_index(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Range *range = self_range(args);
    if (is_plain_int(rt, peek(args[1]))) {
        int found = contains_int(rt, range, &args[1]);
        if (found < 0) {
            return REF_ERROR;
        }
        if (found) {
            Ref distance = compute_shared(rt, BIN_SUB, &args[1], &range->start);
            return ref_is_error(distance)
                       ? distance
                       : compute(rt, BIN_FLOORDIV, distance, share(rt, &range->step));
        }
    } else {
        int64_t index;
        int64_t count = scan(rt, &args[0], &args[1], true, &index);
        if (count != 0) {
            return count < 0 ? REF_ERROR : int_new(rt, index);
        }
    }
    raise_error(rt, E_VALUE_ERROR,
                is_plain_int(rt, peek(args[1]))
                    ? "%R is not in range"
                    : "sequence.index(x): x not in sequence",
                peek(args[1]));
    return REF_ERROR;
}

static Ref range_iter_slot(Runtime *rt, Ref *self)
{
    return range_get_iter(rt, self_range(self));
}

static Ref py_range_reversed(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return range_get_reverse_iter(rt, self_range(args));
}

static Ref py_range_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Range *range = self_range(args);
    Tuple *bounds = tuple_new(rt, 3);
    if (bounds == NULL) {
        return REF_ERROR;
    }
    bounds->items[0] = ref_copy(peek(range->start));
    bounds->items[1] = ref_copy(peek(range->stop));
    bounds->items[2] = ref_copy(peek(range->step));
    tuple_finish(rt, bounds);
    Ref parts[2] = {ref_new(&rt->types[T_RANGE]->base), OBJECT_REF(bounds)};
    return tuple_from_take(rt, parts, 2);
}

static const MethodDef range_methods[] = {
    {"__reduce__", py_range_reduce, ARGS(0, 0), NULL},
    {"count", py_range_count, POSITIONAL(1, 1, "object"),
     "rangeobject.count(value) -> integer -- return number of occurrences of value"},
    {"index", py_range_index, POSITIONAL(1, 1, "object"),
     "rangeobject.index(value) -> integer -- return index of value.\nRaise ValueError "
     "if the value is not present."},
    {"__reversed__", py_range_reversed, ARGS(0, 0), "Return a reverse iterator."},
    {NULL},
};

static const GetSetDef range_getsets[] = {
    {"start", range_get_start, readonly_member, NULL},
    {"stop", range_get_stop, readonly_member, NULL},
    {"step", range_get_step, readonly_member, NULL},
    {NULL},
};

const TypeDef range_typedef = {
    .name = "range",
    .doc = "range(stop) -> range object\nrange(start, stop[, step]) -> range "
           "object\n\nReturn an object that produces "
           "a sequence of integers from start (inclusive)\nto stop (exclusive) by "
           "step.  range(i, j) produces i, i+1, "
           "i+2, ..., j-1.\nstart defaults to 0, and stop is omitted!  range(4) "
           "produces 0, 1, 2, 3.\nThese are exactly "
           "the valid indices for a list of 4 elements.\nWhen step is given, it "
           "specifies the increment (or decrement).",
    .instance_size = sizeof(Range),
    .slots =
        {
            .destroy = range_destroy,
            .traverse = range_traverse,
            .repr = range_repr,
            .hash = range_hash,
            .truth = range_truth,
            .length = range_length_slot,
            .compare = range_compare,
            .iter = range_iter_slot,
            .getitem = range_getitem,
            .contains = range_contains,
            .construct = range_construct,
        },
    .methods = range_methods,
    .getsets = range_getsets,
};
