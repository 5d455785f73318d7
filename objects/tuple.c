#include "objects/generic_alias.h"
#include "objects/tuple.h"

#include <stdarg.h>

#include "objects/free_lists.h"
#include "objects/item.h"
#include "objects/iter.h"
#include "objects/list.h"
#include "objects/slice.h"

static inline size_t body_size(size_t length)
{
    return sizeof(Tuple) + length * sizeof(Ref);
}

static Tuple *alloc(Runtime *rt, Type *type, size_t length)
{
    Tuple *tuple = NULL;
    if (length > (PTRDIFF_MAX - sizeof(Tuple)) / sizeof(Ref)) {
        raise_memory_error(rt);
        return NULL;
    }
    if (length - 1 < FREE_TUPLE_LENGTHS && type == rt->types[T_TUPLE]) {
        tuple = free_list_pop(&rt->free_lists->tuples[length], type);
    }
    if (tuple == NULL) {
        tuple = object_alloc(rt, type, body_size(length));
        if (tuple == NULL) {
            return NULL;
        }
    }
    tuple->length = length;
    for (size_t i = 0; i < length; i++) {
        tuple->items[i] = REF_UNBOUND;
    }
    return tuple;
}

Tuple *tuple_new(Runtime *rt, size_t length)
{
    if (length == 0) {
        if (rt->empty_tuple == NULL) {
            rt->empty_tuple = alloc(rt, rt->types[T_TUPLE], 0);
            if (rt->empty_tuple == NULL) {
                return NULL;
            }
        }
        rt->empty_tuple->base.count++;
        return rt->empty_tuple;
    }
    return alloc(rt, rt->types[T_TUPLE], length);
}

void tuple_finish(Runtime *rt, Tuple *tuple)
{
    bool needed =
        tuple->base.type != rt->types[T_TUPLE]; // a subclass may have attributes
    for (size_t i = 0; !needed && i < tuple->length; i++) {
        needed = item_is_trackable(tuple->items[i]);
    }
    if (needed) {
        object_track(rt, &tuple->base);
    }
}

// Moves the items into a new tuple, which may be NULL: then they are dropped.
static Ref fill_take(Runtime *rt, Tuple *tuple, Ref *items, size_t count)
{
    if (tuple == NULL) {
        for (size_t i = 0; i < count; i++) {
            clear_ref(rt, &items[i]);
        }
        return REF_ERROR;
    }
    for (size_t i = 0; i < count; i++) {
        tuple->items[i] = take(&items[i]);
    }
    tuple_finish(rt, tuple);
    return OBJECT_REF(tuple);
}

Ref tuple_from_take(Runtime *rt, Ref *items, size_t count)
{
    return fill_take(rt, tuple_new(rt, count), items, count);
}

Ref tuple_of_type_take(Runtime *rt, Type *type, Ref *items, size_t count)
{
    return fill_take(rt, alloc(rt, type, count), items, count);
}

Ref tuple_pair_take(Runtime *rt, Ref first, Ref second)
{
    Tuple *pair = free_list_pop(&rt->free_lists->tuples[2], rt->types[T_TUPLE]);
    if (UNLIKELY(pair == NULL)) {
        return tuple_from_take(rt, (Ref[]){first, second}, 2);
    }
    pair->length = 2;
    pair->items[0] = first;
    pair->items[1] = second;
    if (item_is_trackable(first) || item_is_trackable(second)) {
        object_track(rt, &pair->base);
    }
    return OBJECT_REF(pair);
}

Ref tuple_next_pair_take(Runtime *rt, Ref *last, Ref first, Ref second)
{
    if (ref_is_object(*last) && tuple_is_reusable((Tuple *)ref_object(*last))) {
        Tuple *pair = (Tuple *)ref_object(*last);
        Ref result = ref_new(&pair->base);
        tuple_refill_take(rt, pair, first, second);
        return result;
    }
    Ref result = tuple_pair_take(rt, first, second);
    if (!ref_is_error(result)) {
        replace_ref_take(rt, last, ref_copy(peek(result)));
    }
    return result;
}

void tuple_refill_take(Runtime *rt, Tuple *pair, Ref first, Ref second)
{
    Ref old_first = pair->items[0];
    Ref old_second = pair->items[1];
    pair->items[0] = first;
    pair->items[1] = second;
    if ((pair->base.flags & OBJECT_TRACKED) == 0 &&
        (item_is_trackable(first) || item_is_trackable(second))) {
        object_track(rt, &pair->base);
    }
    drop(rt, old_first);
    drop(rt, old_second);
}

bool tuple_keep_pair(Runtime *rt, Ref *last, Ref first, Ref second)
{
    Tuple *pair = (Tuple *)ref_object(*last);
    first = ref_copy(peek(first));
    second = ref_copy(peek(second));
    if (LIKELY(ref_is_object(*last)) && LIKELY(tuple_is_reusable(pair))) {
        tuple_refill_take(rt, pair, first, second);
        return true;
    }
    Ref made = tuple_from_take(rt, (Ref[]){first, second}, 2);
    if (ref_is_error(made)) {
        return false;
    }
    replace_ref_take(rt, last, made);
    return true;
}

// A tuple of `type` sharing `count` slots, `step` apart.
static Ref from_slots(Runtime *rt, Type *type, Ref *slots, int64_t step, size_t count)
{
    Tuple *tuple = count == 0 && type == rt->types[T_TUPLE] ? tuple_new(rt, 0)
                                                            : alloc(rt, type, count);
    if (tuple == NULL) {
        return REF_ERROR;
    }
    for (size_t i = 0; i < count; i++) {
        Ref item = share(rt, &slots[(int64_t)i * step]);
        if (ref_is_error(item)) {
            object_release(rt, &tuple->base);
            return REF_ERROR;
        }
        tuple->items[i] = item;
    }
    tuple_finish(rt, tuple);
    return OBJECT_REF(tuple);
}

Ref list_to_tuple(Runtime *rt, List *list)
{
    if (!charge(rt, list->length)) {
        return REF_ERROR;
    }
    return from_slots(rt, rt->types[T_TUPLE], list->items, 1, list->length);
}

// Collects into a list first: how many items come is known at the end only.
Ref tuple_from_list(Runtime *rt, Ref *iterable)
{
    if (is_exact(rt, peek(*iterable), T_TUPLE)) {
        return share(rt, iterable);
    }
    if (is_exact(rt, peek(*iterable), T_LIST)) {
        return list_to_tuple(rt, (List *)ref_object(*iterable));
    }
    Ref list = list_from_iterable(rt, iterable);
    if (ref_is_error(list)) {
        return REF_ERROR;
    }
    List *items = (List *)ref_object(list);
    Ref tuple = tuple_from_take(rt, items->items, items->length);
    items->length = 0; // its slots were moved out
    drop(rt, list);
    return tuple;
}

Ref tuple_from_items(Runtime *rt, Ref *iterable, const char *refusal)
{
    if (is_exact(rt, peek(*iterable), T_TUPLE) ||
        is_exact(rt, peek(*iterable), T_LIST)) {
        return tuple_from_list(rt, iterable);
    }
    Ref iterator = get_iter(rt, iterable);
    if (ref_is_error(iterator)) {
        if (pending_matches(rt, E_TYPE_ERROR)) {
            pending_clear(rt);
            raise_error(rt, E_TYPE_ERROR, "%s", refusal);
        }
        return REF_ERROR;
    }
    Ref items = tuple_from_list(rt, &iterator);
    drop(rt, iterator);
    return items;
}

static Ref tuple_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                           Tuple *kwnames)
{
    if (type->slots.init == rt->types[T_TUPLE]->slots.init &&
        !refuse_keywords(rt, "tuple", kwnames)) {
        return REF_ERROR;
    }
    if (!check_arg_count(rt, "tuple", nargs, 0, 1)) {
        return REF_ERROR;
    }
    Ref plain =
        nargs == 0 ? OBJECT_REF(tuple_new(rt, 0)) : tuple_from_list(rt, &args[0]);
    if (plain.bits == 0) {
        return REF_ERROR;
    }
    if (ref_is_error(plain) || type == rt->types[T_TUPLE]) {
        return plain;
    }
    Tuple *source = (Tuple *)ref_object(plain);
    Ref result = from_slots(rt, type, source->items, 1, source->length);
    drop(rt, plain);
    return result;
}

static void tuple_destroy(Runtime *rt, Object *self)
{
    Tuple *tuple = (Tuple *)self;
    size_t length = tuple->length;
    items_drop(rt, tuple->items, length);
    if (length - 1 < FREE_TUPLE_LENGTHS && self->type == rt->types[T_TUPLE] &&
        rt->free_lists != NULL &&
        free_list_push(&rt->free_lists->tuples[length], self)) {
        return;
    }
    object_free(rt, self, body_size(length));
}

static size_t tuple_traverse_part(Object *self, Visitor *visitor, size_t from,
                                  size_t count)
{
    Tuple *tuple = (Tuple *)self;
    size_t end = part_end(tuple->length, from, count);
    for (size_t i = from; i < end; i++) {
        visit(visitor, tuple->items[i], EDGE_INDEX, i);
    }
    return end < tuple->length ? end : 0;
}

static void tuple_traverse(Object *self, Visitor *visitor)
{
    tuple_traverse_part(self, visitor, 0, SIZE_MAX);
}

static size_t tuple_size(const Object *self)
{
    return body_size(((const Tuple *)self)->length);
}

static int64_t tuple_length(Runtime *rt, Value self)
{
    return (int64_t)value_tuple(self)->length;
}

// The mixing of xxHash's 64-bit lanes, with the constants that give CPython's numbers.
#define HASH_PRIME_1 11400714785074694791u
#define HASH_PRIME_2 14029467366897019727u
#define HASH_PRIME_5 2870177450012600261u

static inline uint64_t hash_lane(uint64_t hash, int64_t lane)
{
    hash += (uint64_t)lane * HASH_PRIME_2;
    hash = hash << 31 | hash >> 33;
    return hash * HASH_PRIME_1;
}

static inline int64_t hash_end(uint64_t hash, size_t length)
{
    hash += length ^ (HASH_PRIME_5 ^ 3527539);
    return hash == UINT64_MAX ? 1546275796 : (int64_t)hash;
}

int64_t tuple_plain_hash(Runtime *rt, const Tuple *tuple)
{
    uint64_t hash = HASH_PRIME_5;
    if (tuple->length > PLAIN_TUPLE_MAX) {
        return -1;
    }
    for (size_t i = 0; i < tuple->length; i++) {
        Ref item = tuple->items[i];
        if (!ref_is_immediate(item) && !is_exact(rt, peek(item), T_STR)) {
            return -1;
        }
        hash = hash_lane(hash, item_hash(rt, peek(item)));
    }
    return hash_end(hash, tuple->length);
}

static int64_t tuple_hash(Runtime *rt, Value self)
{
    Tuple *tuple = value_tuple(self);
    int64_t plain = tuple_plain_hash(rt, tuple);
    if (plain != -1) {
        return plain;
    }
    uint64_t hash = HASH_PRIME_5;
    if (!stack_check(rt) || !charge(rt, tuple->length)) {
        return -1;
    }
    for (size_t i = 0; i < tuple->length; i++) {
        int64_t lane = item_hash(rt, peek(tuple->items[i]));
        if (lane == -1) {
            return -1;
        }
        hash = hash_lane(hash, lane);
    }
    return hash_end(hash, tuple->length);
}

static Ref tuple_compare(Runtime *rt, CompareOp op, Ref *left, Ref *right)
{
    if (!is_tuple(peek(*left)) || !is_tuple(peek(*right))) {
        return REF_NOT_IMPLEMENTED;
    }
    if (!stack_check_in(rt, " in comparison")) {
        return REF_ERROR;
    }
    Tuple *a = (Tuple *)ref_object(*left);
    Tuple *b = (Tuple *)ref_object(*right);
    size_t common = a->length < b->length ? a->length : b->length;
    size_t i = 0;
    for (; i < common; i++) {
        int equal = item_equals(rt, &a->items[i], &b->items[i]);
        if (equal < 0) {
            return REF_ERROR;
        }
        if (equal == 0) {
            break;
        }
    }
    if (!charge(rt, i + 1)) {
        return REF_ERROR;
    }
    if (i == common) {
        return compare_sizes(op, a->length, b->length);
    }
    if (op == CMP_EQ || op == CMP_NE) {
        return ref_bool(op == CMP_NE);
    }
    return compare_op(rt, op, &a->items[i], &b->items[i]);
}

static Ref add_text(Runtime *rt, StrBuilder *builder, Tuple *tuple)
{
    builder_add(rt, builder, "(", 1);
    for (size_t i = 0; i < tuple->length; i++) {
        if (i > 0) {
            builder_add(rt, builder, ", ", 2);
        }
        if (!builder_add_repr(rt, builder, peek(tuple->items[i]))) {
            builder_fini(rt, builder);
            return REF_ERROR;
        }
    }
    builder_add(rt, builder, tuple->length == 1 ? ",)" : ")",
                tuple->length == 1 ? 2 : 1);
    return builder_finish(rt, builder);
}

static Ref tuple_repr(Runtime *rt, Value self)
{
    Tuple *tuple = value_tuple(self);
    if (tuple->length == 0) {
        return str_from(rt, "()");
    }
    int inside = repr_enter(rt, self);
    if (inside != 0) {
        return inside < 0 ? REF_ERROR : str_from(rt, "(...)");
    }
    StrBuilder builder;
    builder_init(&builder);
    Ref text = add_text(rt, &builder, tuple);
    repr_leave(self);
    return text;
}

static Ref concat(Runtime *rt, Ref *left, Ref *right)
{
    Tuple *a = (Tuple *)ref_object(*left);
    Tuple *b = (Tuple *)ref_object(*right);
    if (a->length == 0 && b->base.type == rt->types[T_TUPLE]) {
        return share(rt, right);
    }
    if (b->length == 0 && a->base.type == rt->types[T_TUPLE]) {
        return share(rt, left);
    }
    if (!charge(rt, a->length + b->length)) {
        return REF_ERROR;
    }
    Tuple *sum = tuple_new(rt, a->length + b->length);
    if (sum == NULL) {
        return REF_ERROR;
    }
    if (!items_share(rt, sum->items, a->items, a->length) ||
        !items_share(rt, sum->items + a->length, b->items, b->length)) {
        object_release(rt, &sum->base);
        return REF_ERROR;
    }
    tuple_finish(rt, sum);
    return OBJECT_REF(sum);
}

static Ref repeat(Runtime *rt, Ref *self, Ref *factor)
{
    int64_t times;
    if (!sequence_repeat_count(rt, factor, &times)) {
        return REF_ERROR;
    }
    Tuple *tuple = (Tuple *)ref_object(*self);
    size_t length = tuple->length;
    if ((length == 0 || times == 1) && tuple->base.type == rt->types[T_TUPLE]) {
        return share(rt, self);
    }
    if (length != 0 && (uint64_t)times > PTRDIFF_MAX / sizeof(Ref) / length) {
        raise_memory_error(rt);
        return REF_ERROR;
    }
    Tuple *product = charge(rt, length * times) ? tuple_new(rt, length * times) : NULL;
    if (product == NULL) {
        return REF_ERROR;
    }
    if (!items_repeat(rt, product->items, tuple->items, length, (size_t)times)) {
        object_release(rt, &product->base);
        return REF_ERROR;
    }
    tuple_finish(rt, product);
    return OBJECT_REF(product);
}

static Ref tuple_binary(Runtime *rt, BinaryOp op, Ref *left, Ref *right, bool reflected)
{
    if (op == BIN_MUL) {
        return reflected ? repeat(rt, right, left) : repeat(rt, left, right);
    }
    if (op != BIN_ADD || reflected) {
        return REF_NOT_IMPLEMENTED;
    }
    if (!is_tuple(peek(*right))) {
        raise_error(rt, E_TYPE_ERROR,
                    "can only concatenate tuple (not \"%T\") to tuple", peek(*right));
        return REF_ERROR;
    }
    return concat(rt, left, right);
}

static Ref tuple_getitem(Runtime *rt, Ref *self, Ref *key)
{
    Tuple *tuple = (Tuple *)ref_object(*self);
    if (is_exact(rt, peek(*key), T_SLICE)) {
        int64_t start, step;
        size_t count;
        if (!slice_resolve(rt, key, tuple->length, &start, &step, &count) ||
            !charge(rt, count)) {
            return REF_ERROR;
        }
        if (count == tuple->length && step == 1 &&
            tuple->base.type == rt->types[T_TUPLE]) {
            return share(rt, self);
        }
        return from_slots(rt, rt->types[T_TUPLE], tuple->items + start, step, count);
    }
    size_t index;
    if (!index_resolve(rt, key, &tuple->length, "tuple", "tuple index out of range",
                       &index)) {
        return REF_ERROR;
    }
    return share(rt, &tuple->items[index]);
}

static int tuple_contains(Runtime *rt, Ref *self, Ref *item)
{
    Tuple *tuple = (Tuple *)ref_object(*self);
    if (!charge(rt, tuple->length)) {
        return -1;
    }
    for (size_t i = 0; i < tuple->length; i++) {
        int equal = item_equals(rt, &tuple->items[i], item);
        if (equal != 0) {
            return equal;
        }
    }
    return 0;
}

static Ref py_tuple_count(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Tuple *tuple = (Tuple *)ref_object(args[0]);
    int64_t count = 0;
    if (!charge(rt, tuple->length)) {
        return REF_ERROR;
    }
    for (size_t i = 0; i < tuple->length; i++) {
        int equal = item_equals(rt, &tuple->items[i], &args[1]);
        if (equal < 0) {
            return REF_ERROR;
        }
        count += equal;
    }
    return int_new(rt, count);
}

static Ref py_tuple_index(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Tuple *tuple = (Tuple *)ref_object(args[0]);
    size_t start = 0;
    size_t stop = tuple->length;
    if ((nargs > 2 && !index_bound(rt, &args[2], tuple->length, &start)) ||
        (nargs > 3 && !index_bound(rt, &args[3], tuple->length, &stop)) ||
        !charge(rt, tuple->length)) {
        return REF_ERROR;
    }
    for (size_t i = start; i < stop; i++) {
        int equal = item_equals(rt, &tuple->items[i], &args[1]);
        if (equal != 0) {
            return equal < 0 ? REF_ERROR : int_new(rt, (int64_t)i);
        }
    }
    raise_error(rt, E_VALUE_ERROR, "tuple.index(x): x not in tuple");
    return REF_ERROR;
}

static Ref py_tuple_getnewargs(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Tuple *tuple = (Tuple *)ref_object(args[0]);
    Ref plain =
        is_exact(rt, peek(args[0]), T_TUPLE)
            ? share(rt, &args[0])
            : from_slots(rt, rt->types[T_TUPLE], tuple->items, 1, tuple->length);
    return ref_is_error(plain) ? plain : tuple_from_take(rt, &plain, 1);
}

static const MethodDef tuple_methods[] = {
    {"index", py_tuple_index, POSITIONAL(1, 3, "value, start=0, stop=sys.maxsize"),
     "Return first index of value.\n\nRaises ValueError if the value is not present."},
    {"count", py_tuple_count, POSITIONAL(1, 1, "value"),
     "Return number of occurrences of value."},
    {"__getnewargs__", py_tuple_getnewargs, ARGS(0, 0), NULL},
    CLASS_GETITEM_METHOD,
    {NULL},
};

const TypeDef tuple_typedef = {
    .name = "tuple",
    .parameters = &(const ArgSpec)POSITIONAL(0, 1, "iterable=()"),
    .doc =
        "Built-in immutable sequence.\n\nIf no argument is given, the constructor "
        "returns an empty tuple.\n"
        "If iterable is specified the tuple is initialized from iterable's items.\n\n"
        "If the argument is a tuple, the return value is the same object.",
    .instance_size = sizeof(Tuple),
    .flags = TYPE_BASE | TYPE_IS_TUPLE,
    .binary_ops = OPS(BIN_ADD) | OPS(BIN_MUL),
    .slots =
        {
            .destroy = tuple_destroy,
            .traverse = tuple_traverse,
            .traverse_part = tuple_traverse_part,
            .size = tuple_size,
            .repr = tuple_repr,
            .hash = tuple_hash,
            .length = tuple_length,
            .binary = tuple_binary,
            .compare = tuple_compare,
            .iter = tuple_get_iter,
            .getitem = tuple_getitem,
            .contains = tuple_contains,
            .construct = tuple_construct,
        },
    .methods = tuple_methods,
};

Ref pack_take(Runtime *rt, size_t count, ...)
{
    Tuple *tuple = tuple_new(rt, count);
    bool failed = tuple == NULL;
    va_list words;
    va_start(words, count);
    for (size_t i = 0; i < count; i++) {
        Ref word = va_arg(words, Ref);
        failed = failed || ref_is_error(word);
        if (tuple == NULL) {
            drop(rt, word);
        } else {
            tuple->items[i] = word;
        }
    }
    va_end(words);
    if (failed) {
        for (size_t i = 0; tuple != NULL && i < count; i++) {
            if (ref_is_error(tuple->items[i])) {
                tuple->items[i] = REF_UNBOUND;
            }
        }
        drop(rt, tuple == NULL ? REF_UNBOUND : OBJECT_REF(tuple));
        return REF_ERROR;
    }
    tuple_finish(rt, tuple);
    return OBJECT_REF(tuple);
}
