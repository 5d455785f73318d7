#include "modules/deque.h"

#include <string.h>

#include "modules/collections_parts.h"
#include "modules/holder.h"
#include "objects/abstract.h"
#include "objects/builtin.h"
#include "objects/generic_alias.h"
#include "objects/instance.h"
#include "objects/int.h"
#include "objects/item.h"
#include "objects/iter.h"
#include "objects/list.h"
#include "objects/reduce.h"
#include "objects/tuple.h"

// --- the ring ---

// Moves the items to a ring of `capacity` slots.
static bool resize_ring(Runtime *rt, Deque *deque, size_t capacity)
{
    if (capacity > PTRDIFF_MAX / sizeof(Ref)) {
        raise_memory_error(rt);
        return false;
    }
    Ref *slots = buffer_alloc(rt, capacity * sizeof(Ref));
    if (slots == NULL) {
        return false;
    }
    for (size_t i = 0; i < deque->length; i++) {
        slots[i] = *deque_slot(deque, i);
    }
    buffer_free(rt, deque->slots, deque->capacity * sizeof(Ref));
    deque->slots = slots;
    deque->capacity = capacity;
    deque->first = 0;
    return true;
}

static bool make_room(Runtime *rt, Deque *deque)
{
    return deque->length < deque->capacity ||
           resize_ring(rt, deque, deque->capacity == 0 ? 8 : deque->capacity * 2);
}

static Ref take_last(Deque *deque)
{
    deque->changes++;
    return take(deque_slot(deque, --deque->length));
}

static Ref take_first(Deque *deque)
{
    Ref item = take(deque_slot(deque, 0));
    deque->changes++;
    deque->length--;
    deque->first = (deque->first + 1) & (deque->capacity - 1);
    return item;
}

// A queue that was long once gives memory back.
static Ref shrink(Runtime *rt, Deque *deque, Ref item)
{
    if (deque->capacity > 64 && deque->length < deque->capacity / 8 &&
        !resize_ring(rt, deque, deque->capacity / 4)) {
        pending_clear(rt); // it stays as it is
    }
    return item;
}

// Adds an item at the end, consuming it; what has no room any more goes at the other
// end.
static bool append_take(Runtime *rt, Deque *deque, Ref item)
{
    if (deque->limit == 0) {
        drop(rt, item);
        return true;
    }
    if (!make_room(rt, deque)) {
        drop(rt, item);
        return false;
    }
    *deque_slot(deque, deque->length++) = item;
    deque->changes++;
    if (deque->limit >= 0 && deque->length > (size_t)deque->limit) {
        drop(rt, take_first(deque));
    }
    return true;
}

static bool append_left_take(Runtime *rt, Deque *deque, Ref item)
{
    if (deque->limit == 0) {
        drop(rt, item);
        return true;
    }
    if (!make_room(rt, deque)) {
        drop(rt, item);
        return false;
    }
    deque->first = (deque->first - 1) & (deque->capacity - 1);
    deque->length++;
    *deque_slot(deque, 0) = item;
    deque->changes++;
    if (deque->limit >= 0 && deque->length > (size_t)deque->limit) {
        drop(rt, take_last(deque));
    }
    return true;
}

// The ring is taken away before anything is dropped.
static void empty_deque(Runtime *rt, Deque *deque)
{
    Deque old = *deque;
    deque->slots = NULL;
    deque->capacity = deque->first = deque->length = 0;
    deque->changes++;
    for (size_t i = 0; i < old.length; i++) {
        drop(rt, *deque_slot(&old, i));
    }
    buffer_free(rt, old.slots, old.capacity * sizeof(Ref));
}

// Turns the deque to the right: the last `n` items (fewer than all) come first. When
// the ring has gaps, they move one by one.
static void rotate_right(Deque *deque, size_t n)
{
    size_t mask = deque->capacity - 1;
    if (deque->length == deque->capacity) {
        deque->first = (deque->first - n) & mask;
        return;
    }
    if (n <= deque->length / 2) {
        for (; n > 0; n--) {
            Ref item = *deque_slot(deque, deque->length - 1);
            deque->first = (deque->first - 1) & mask;
            *deque_slot(deque, 0) = item;
        }
        return;
    }
    for (n = deque->length - n; n > 0; n--) {
        Ref item = *deque_slot(deque, 0);
        deque->first = (deque->first + 1) & mask;
        *deque_slot(deque, deque->length - 1) = item;
    }
}

static bool rotate(Runtime *rt, Deque *deque, int64_t n)
{
    if (deque->length <= 1) {
        return true;
    }
    int64_t length = (int64_t)deque->length;
    n %= length;
    n = n < 0 ? n + length : n;
    if (n == 0) {
        return true;
    }
    deque->changes++;
    if (!charge(rt, (uint64_t)n)) {
        return false;
    }
    rotate_right(deque, (size_t)n);
    return true;
}

// --- making and ending ---

static Ref deque_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                           Tuple *kwnames)
{
    Deque *deque = holder_alloc(rt, type, sizeof(Deque), 0);
    if (deque == NULL) {
        return REF_ERROR;
    }
    deque->limit = -1;
    object_track(rt, &deque->base);
    return OBJECT_REF(deque);
}

static bool extend_with(Runtime *rt, Ref *self, Ref *iterable,
                        bool (*add_take)(Runtime *rt, Deque *deque, Ref item))
{
    Deque *deque = as_deque(self);
    Ref source = iterable->bits == self->bits ? list_from_iterable(rt, iterable)
                                              : share(rt, iterable);
    Iter iter;
    if (ref_is_error(source) || !iter_init(rt, &iter, &source)) {
        drop(rt, source);
        return false;
    }
    bool done = true;
    while (done) {
        Ref item = charge(rt, 1) ? iter_step(rt, &iter) : REF_ERROR;
        if (ref_is_unbound(item)) {
            break;
        }
        done = !ref_is_error(item) && add_take(rt, deque, item);
    }
    iter_fini(rt, &iter);
    drop(rt, source);
    return done;
}

static bool read_limit(Runtime *rt, Ref *maxlen, int64_t *limit)
{
    *limit = -1;
    if (ref_is_unbound(*maxlen) || ref_is_none(*maxlen)) {
        return true;
    }
    if (!is_int(peek(*maxlen))) {
        raise_error(rt, E_TYPE_ERROR, "an integer is required");
        return false;
    }
    if (!arg_as_int64(rt, maxlen, limit)) {
        return false;
    }
    if (*limit < 0) {
        raise_error(rt, E_VALUE_ERROR, "maxlen must be non-negative");
        return false;
    }
    return true;
}

static bool deque_init(Runtime *rt, Ref *self, Ref *args, size_t nargs, Tuple *kwnames)
{
    static const MethodDef def = {"deque", NULL, SIGNATURE(0, "iterable, maxlen"),
                                  NULL};
    Ref given[2];
    int64_t limit;
    if (!native_arguments(rt, &def, args, nargs, kwnames, given)) {
        return false;
    }
    bool done = read_limit(rt, &given[1], &limit);
    if (done) {
        as_deque(self)->limit = limit;
        if (as_deque(self)->length > 0) {
            empty_deque(rt, as_deque(self));
        }
        done =
            ref_is_unbound(given[0]) || extend_with(rt, self, &given[0], append_take);
    }
    items_drop(rt, given, 2);
    return done;
}

static void deque_clear_slot(Runtime *rt, Object *self)
{
    empty_deque(rt, (Deque *)self);
}

static void deque_destroy(Runtime *rt, Object *self)
{
    empty_deque(rt, (Deque *)self);
    object_free(rt, self, sizeof(Deque));
}

static void deque_traverse(Object *self, Visitor *visitor)
{
    Deque *deque = (Deque *)self;
    for (size_t i = 0; i < deque->length; i++) {
        visit(visitor, *deque_slot(deque, i), EDGE_INDEX, i);
    }
}

// A deque of the same class with the same items; subclasses are called to make it.
static Ref copy_deque(Runtime *rt, Ref *self)
{
    Deque *deque = as_deque(self);
    Type *type = deque->base.type;
    if (type == rt->types[T_DEQUE]) {
        Ref made = deque_construct(rt, type, NULL, 0, NULL);
        if (!ref_is_error(made)) {
            as_deque(&made)->limit = deque->limit;
            if (!extend_with(rt, &made, self, append_take)) {
                drop(rt, made);
                return REF_ERROR;
            }
        }
        return made;
    }
    Ref callable = ref_new(&type->base);
    Ref args[2] = {share(rt, self),
                   deque->limit < 0 ? REF_UNBOUND : int_new(rt, deque->limit)};
    Ref made = object_call(rt, &callable, args, deque->limit < 0 ? 1 : 2, NULL);
    items_drop(rt, args, 2);
    drop(rt, callable);
    if (!ref_is_error(made) &&
        !type_is_subtype(ref_type(rt, made), rt->types[T_DEQUE])) {
        raise_error(rt, E_TYPE_ERROR, "%N() must return a deque, not %T", type,
                    peek(made));
        drop(rt, made);
        return REF_ERROR;
    }
    return made;
}

// --- text and comparison ---

static Ref deque_repr(Runtime *rt, Value self)
{
    int inside = repr_enter(rt, self);
    if (inside != 0) {
        return inside < 0 ? REF_ERROR : str_from(rt, "[...]");
    }
    Ref holder = ref_copy(self);
    Ref list = list_from_iterable(rt, &holder);
    Ref text = REF_ERROR;
    const char *name = value_object(self)->type->name->data;
    int64_t limit = ((const Deque *)value_object(self))->limit;
    if (!ref_is_error(list) && limit >= 0) {
        text =
            str_format(rt, "%s(%R, maxlen=%lld)", name, peek(list), (long long)limit);
    } else if (!ref_is_error(list)) {
        text = str_format(rt, "%s(%R)", name, peek(list));
    }
    drop(rt, list);
    repr_leave(self);
    drop(rt, holder);
    return text;
}

// The first pair of items that differ; unbound: one is used up first, or both are.
static bool find_difference(Runtime *rt, Ref *left, Ref *right, Ref *pair)
{
    pair[0] = pair[1] = REF_UNBOUND;
    Ref left_iter = deque_iter_new(rt, left, false);
    Ref right_iter =
        ref_is_error(left_iter) ? REF_ERROR : deque_iter_new(rt, right, false);
    int equal = ref_is_error(right_iter) ? -1 : 1;
    while (equal == 1) {
        pair[0] = iter_next(rt, &left_iter);
        pair[1] = ref_is_error(pair[0]) ? REF_ERROR : iter_next(rt, &right_iter);
        if (ref_is_error(pair[1])) {
            equal = -1;
        } else if (ref_is_unbound(pair[0]) || ref_is_unbound(pair[1])) {
            items_drop(rt, pair, 2);
            pair[0] = pair[1] = REF_UNBOUND;
            break;
        } else {
            equal = charge(rt, 1) ? item_equals(rt, &pair[0], &pair[1]) : -1;
        }
        if (equal != 0) {
            items_drop(rt, pair, 2);
            pair[0] = pair[1] = REF_UNBOUND;
        }
    }
    drop(rt, left_iter);
    drop(rt, right_iter);
    return equal >= 0;
}

static Ref deque_compare(Runtime *rt, CompareOp op, Ref *left, Ref *right)
{
    Type *type = rt->types[T_DEQUE];
    if (!type_is_subtype(ref_type(rt, *left), type) ||
        !type_is_subtype(ref_type(rt, *right), type)) {
        return REF_NOT_IMPLEMENTED;
    }
    size_t sizes[2] = {as_deque(left)->length, as_deque(right)->length};
    if (left->bits == right->bits) {
        return compare_orders(op, 0);
    }
    if ((op == CMP_EQ || op == CMP_NE) && sizes[0] != sizes[1]) {
        return ref_bool(op == CMP_NE);
    }
    Ref pair[2];
    if (!stack_check_in(rt, " in comparison") ||
        !find_difference(rt, left, right, pair)) {
        return REF_ERROR;
    }
    if (ref_is_unbound(pair[0])) {
        return compare_sizes(op, sizes[0], sizes[1]);
    }
    Ref answer = op == CMP_EQ   ? REF_FALSE
                 : op == CMP_NE ? REF_TRUE
                                : compare_op(rt, op, &pair[0], &pair[1]);
    items_drop(rt, pair, 2);
    return answer;
}

// --- operators and items ---

static int64_t deque_length(Runtime *rt, Value self)
{
    return (int64_t)((const Deque *)value_object(self))->length;
}

static bool index_of(Runtime *rt, Ref *self, Ref *key, size_t *index)
{
    int64_t n;
    if (!value_is_index(rt, peek(*key))) {
        raise_error(rt, E_TYPE_ERROR, "sequence index must be integer, not '%T'",
                    peek(*key));
        return false;
    }
    if (!index_as_int64(rt, key, E_INDEX_ERROR, &n)) {
        return false;
    }
    int64_t length = (int64_t)as_deque(self)->length;
    n = n < 0 ? n + length : n;
    if (n < 0 || n >= length) {
        raise_error(rt, E_INDEX_ERROR, "deque index out of range");
        return false;
    }
    *index = (size_t)n;
    return true;
}

static Ref deque_getitem(Runtime *rt, Ref *self, Ref *key)
{
    size_t index;
    return index_of(rt, self, key, &index)
               ? share(rt, deque_slot(as_deque(self), index))
               : REF_ERROR;
}

// Takes out an item by turning the deque so that it comes first, and back.
static Ref take_at(Deque *deque, size_t index)
{
    if (index > 0) {
        rotate_right(deque, deque->length - index);
    }
    Ref item = take_first(deque);
    if (index > 0 && index < deque->length) {
        rotate_right(deque, index);
    }
    return item;
}

static bool deque_setitem(Runtime *rt, Ref *self, Ref *key, Ref value)
{
    size_t index;
    Deque *deque = as_deque(self);
    if (!index_of(rt, self, key, &index)) {
        drop(rt, value);
        return false;
    }
    if (!ref_is_unbound(value)) {
        replace_ref_take(rt, deque_slot(deque, index), value);
        return true;
    }
    if (!charge(rt, deque->length)) {
        return false;
    }
    drop(rt, take_at(deque, index));
    return true;
}

// The first index from `start` on, below `stop`, whose item equals `value`: 1 with
// *found, 0, -1 on error. The deque must not change meanwhile: `words` says how that is
// refused.
static int search(Runtime *rt, Deque *deque, Ref *value, size_t start, size_t stop,
                  ExceptionId error, const char *words, size_t *found)
{
    size_t changes = deque->changes;
    for (size_t i = start; i < stop; i++) {
        Ref item = share(rt, deque_slot(deque, i));
        int equal =
            ref_is_error(item) || !charge(rt, 1) ? -1 : item_equals(rt, &item, value);
        drop(rt, item);
        if (equal >= 0 && changes != deque->changes) {
            raise_error(rt, error, "%s", words);
            return -1;
        }
        if (equal != 0) {
            *found = i;
            return equal;
        }
    }
    return 0;
}

#define MUTATED "deque mutated during iteration"

static int deque_contains(Runtime *rt, Ref *self, Ref *item)
{
    size_t found;
    return search(rt, as_deque(self), item, 0, as_deque(self)->length, E_RUNTIME_ERROR,
                  MUTATED, &found);
}

static bool repeat_in_place(Runtime *rt, Ref *self, int64_t times)
{
    Deque *deque = as_deque(self);
    size_t length = deque->length;
    if (times <= 0) {
        empty_deque(rt, deque);
        return true;
    }
    if (length == 0 || times == 1) {
        return true;
    }
    if ((size_t)times > PTRDIFF_MAX / sizeof(Ref) / length) {
        raise_memory_error(rt);
        return false;
    }
    // With a limit only the last rounds stay.
    int64_t rounds = times - 1;
    if (deque->limit >= 0 && rounds > deque->limit / (int64_t)length + 1) {
        rounds = deque->limit / (int64_t)length + 1;
    }
    Ref source = list_from_iterable(rt, self);
    bool done = !ref_is_error(source);
    for (int64_t i = 0; done && i < rounds; i++) {
        done = extend_with(rt, self, &source, append_take);
    }
    drop(rt, source);
    return done;
}

static Ref deque_inplace(Runtime *rt, BinaryOp op, Ref *left, Ref *right)
{
    if (op == BIN_ADD) {
        return extend_with(rt, left, right, append_take) ? share(rt, left) : REF_ERROR;
    }
    int64_t times;
    if (op != BIN_MUL) {
        return REF_NOT_IMPLEMENTED;
    }
    return sequence_repeat_count(rt, right, &times) && repeat_in_place(rt, left, times)
               ? share(rt, left)
               : REF_ERROR;
}

static Ref changed_copy(Runtime *rt, Ref *self, Ref *other, int64_t times)
{
    Ref made = copy_deque(rt, self);
    if (!ref_is_error(made) &&
        !(other != NULL ? extend_with(rt, &made, other, append_take)
                        : repeat_in_place(rt, &made, times))) {
        drop(rt, made);
        return REF_ERROR;
    }
    return made;
}

static Ref deque_binary(Runtime *rt, BinaryOp op, Ref *left, Ref *right, bool reflected)
{
    Type *type = rt->types[T_DEQUE];
    bool mine = type_is_subtype(ref_type(rt, *left), type);
    int64_t times;
    if (op == BIN_ADD && mine) {
        if (!type_is_subtype(ref_type(rt, *right), type)) {
            raise_error(rt, E_TYPE_ERROR,
                        "can only concatenate deque (not \"%T\") to deque",
                        peek(*right));
            return REF_ERROR;
        }
        return changed_copy(rt, left, right, 0);
    }
    if (op != BIN_MUL) {
        return REF_NOT_IMPLEMENTED;
    }
    return sequence_repeat_count(rt, mine ? right : left, &times)
               ? changed_copy(rt, mine ? left : right, NULL, times)
               : REF_ERROR;
}

// --- methods ---

static Ref py_deque_append(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return append_take(rt, as_deque(&args[0]), take(&args[1])) ? REF_NONE : REF_ERROR;
}

static Ref py_deque_appendleft(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return append_left_take(rt, as_deque(&args[0]), take(&args[1])) ? REF_NONE
                                                                    : REF_ERROR;
}

static Ref raise_empty(Runtime *rt)
{
    raise_error(rt, E_INDEX_ERROR, "pop from an empty deque");
    return REF_ERROR;
}

static Ref py_deque_pop(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Deque *deque = as_deque(&args[0]);
    return deque->length == 0 ? raise_empty(rt) : shrink(rt, deque, take_last(deque));
}

static Ref py_deque_popleft(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Deque *deque = as_deque(&args[0]);
    return deque->length == 0 ? raise_empty(rt) : shrink(rt, deque, take_first(deque));
}

static Ref py_deque_extend(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return extend_with(rt, &args[0], &args[1], append_take) ? REF_NONE : REF_ERROR;
}

static Ref py_deque_extendleft(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return extend_with(rt, &args[0], &args[1], append_left_take) ? REF_NONE : REF_ERROR;
}

static Ref py_deque_rotate(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int64_t n = 1;
    if (nargs > 1 && !arg_as_int64(rt, &args[1], &n)) {
        return REF_ERROR;
    }
    return rotate(rt, as_deque(&args[0]), n) ? REF_NONE : REF_ERROR;
}

static Ref py_deque_clear(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    empty_deque(rt, as_deque(&args[0]));
    return REF_NONE;
}

static Ref py_deque_copy(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return copy_deque(rt, &args[0]);
}

static Ref py_deque_count(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Deque *deque = as_deque(&args[0]);
    int64_t count = 0;
    size_t next = 0;
    for (;;) {
        int found = search(rt, deque, &args[1], next, deque->length, E_RUNTIME_ERROR,
                           MUTATED, &next);
        if (found <= 0) {
            return found < 0 ? REF_ERROR : int_new(rt, count);
        }
        count++;
        next++;
    }
}

static Ref py_deque_index(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Deque *deque = as_deque(&args[0]);
    size_t start = 0, stop = deque->length, found;
    if ((nargs > 2 && !index_bound(rt, &args[2], deque->length, &start)) ||
        (nargs > 3 && !index_bound(rt, &args[3], deque->length, &stop))) {
        return REF_ERROR;
    }
    stop = stop > deque->length ? deque->length : stop;
    int equal =
        search(rt, deque, &args[1], start, stop, E_RUNTIME_ERROR, MUTATED, &found);
    if (equal == 0) {
        raise_error(rt, E_VALUE_ERROR, "%R is not in deque", peek(args[1]));
    }
    return equal <= 0 ? REF_ERROR : int_new(rt, (int64_t)found);
}

// The deque is turned so that the place is at its end, and back.
static Ref py_deque_insert(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Deque *deque = as_deque(&args[0]);
    int64_t index;
    if (!arg_as_int64(rt, &args[1], &index)) {
        return REF_ERROR;
    }
    int64_t length = (int64_t)deque->length;
    if (deque->limit >= 0 && length >= deque->limit) {
        raise_error(rt, E_INDEX_ERROR, "deque already at its maximum size");
        return REF_ERROR;
    }
    index = index < 0 ? index + length : index;
    index = index < 0 ? 0 : index > length ? length : index;
    if (!make_room(rt, deque)) {
        return REF_ERROR;
    }
    int64_t behind = length - index;
    return rotate(rt, deque, behind) && append_take(rt, deque, take(&args[2])) &&
                   rotate(rt, deque, -behind)
               ? REF_NONE
               : REF_ERROR;
}

static Ref py_deque_remove(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Deque *deque = as_deque(&args[0]);
    size_t found;
    int equal =
        search(rt, deque, &args[1], 0, deque->length, E_INDEX_ERROR, MUTATED, &found);
    if (equal == 0) {
        raise_error(rt, E_VALUE_ERROR, "%R is not in deque", peek(args[1]));
    }
    if (equal <= 0) {
        return REF_ERROR;
    }
    drop(rt, take_at(deque, found));
    return REF_NONE;
}

static Ref py_deque_reverse(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Deque *deque = as_deque(&args[0]);
    if (!charge(rt, deque->length)) {
        return REF_ERROR;
    }
    for (size_t i = 0; i < deque->length / 2; i++) {
        Ref *low = deque_slot(deque, i);
        Ref *high = deque_slot(deque, deque->length - 1 - i);
        Ref item = *low;
        *low = *high;
        *high = item;
    }
    return REF_NONE;
}

static Ref py_deque_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Deque *deque = as_deque(&args[0]);
    Ref state = object_state(rt, &args[0], false);
    if (ref_is_error(state)) {
        return REF_ERROR;
    }
    Ref arguments = deque->limit < 0 ? ref_new(&rt->empty_tuple->base)
                                     : pack_take(rt, 2, ref_new(&rt->empty_tuple->base),
                                                 int_new(rt, deque->limit));
    return pack_take(rt, 4, ref_new(&deque->base.type->base), arguments, state,
                     get_iter(rt, &args[0]));
}

static Ref py_deque_sizeof(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    const Deque *deque = as_deque(&args[0]);
    return int_new(rt, (int64_t)(sizeof(Deque) + deque->base.type->extra +
                                 deque->capacity * sizeof(Ref)));
}

static Ref deque_get_maxlen(Runtime *rt, Ref *self)
{
    int64_t limit = as_deque(self)->limit;
    return limit < 0 ? REF_NONE : int_new(rt, limit);
}

static const GetSetDef deque_getsets[] = {
    {"maxlen", deque_get_maxlen, NULL, "maximum size of a deque or None if unbounded"},
    {NULL},
};

static const MethodDef deque_methods[] = {
    {"append", py_deque_append, ARGS(1, 1),
     "Add an element to the right side of the deque."},
    {"appendleft", py_deque_appendleft, ARGS(1, 1),
     "Add an element to the left side of the deque."},
    {"clear", py_deque_clear, ARGS(0, 0), "Remove all elements from the deque."},
    {"__copy__", py_deque_copy, ARGS(0, 0), "Return a shallow copy of a deque."},
    {"copy", py_deque_copy, ARGS(0, 0), "Return a shallow copy of a deque."},
    {"count", py_deque_count, ARGS(1, 1), "Return number of occurrences of value."},
    {"extend", py_deque_extend, ARGS(1, 1),
     "Extend the right side of the deque with elements from the iterable."},
    {"extendleft", py_deque_extendleft, ARGS(1, 1),
     "Extend the left side of the deque with elements from the iterable."},
    {"index", py_deque_index, ARGS(1, 3),
     "Return first index of value.\n\nRaises ValueError if the value is not present."},
    {"insert", py_deque_insert, ARGS(2, 2), "Insert value before index."},
    {"pop", py_deque_pop, ARGS(0, 0), "Remove and return the rightmost element."},
    {"popleft", py_deque_popleft, ARGS(0, 0),
     "Remove and return the leftmost element."},
    {"__reduce__", py_deque_reduce, ARGS(0, 0),
     "Return state information for pickling."},
    {"remove", py_deque_remove, ARGS(1, 1), "Remove first occurrence of value."},
    {"__reversed__", py_deque_reversed, ARGS(0, 0),
     "Return a reverse iterator over the deque."},
    {"reverse", py_deque_reverse, ARGS(0, 0), "Reverse *IN PLACE*."},
    {"rotate", py_deque_rotate, ARGS(0, 1),
     "Rotate the deque n steps to the right.  If n is negative, rotates left."},
    {"__sizeof__", py_deque_sizeof, ARGS(0, 0),
     "Return the size of the deque in memory, in bytes."},
    CLASS_GETITEM_METHOD,
    {NULL},
};

const TypeDef deque_typedef = {
    .name = "collections.deque",
    .parameters = &(const ArgSpec)VARIADIC_AS("[iterable[, maxlen]]"),
    .doc = "A list-like sequence optimized for data accesses near its endpoints.",
    .instance_size = sizeof(Deque),
    .flags = TYPE_BASE | TYPE_WEAKREFS | TYPE_SEQUENCE,
    .binary_ops = OPS(BIN_ADD) | OPS(BIN_MUL),
    .inplace_ops = OPS(BIN_ADD) | OPS(BIN_MUL),
    .slots = {.destroy = deque_destroy,
              .traverse = deque_traverse,
              .clear = deque_clear_slot,
              .repr = deque_repr,
              .hash = hash_refused,
              .length = deque_length,
              .binary = deque_binary,
              .inplace = deque_inplace,
              .compare = deque_compare,
              .iter = deque_get_iter,
              .getitem = deque_getitem,
              .setitem = deque_setitem,
              .contains = deque_contains,
              .construct = deque_construct,
              .init = deque_init},
    .methods = deque_methods,
    .getsets = deque_getsets,
};
