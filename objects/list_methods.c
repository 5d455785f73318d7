// The list type as programs see it: its operators and methods.
#include <string.h>

#include "objects/generic_alias.h"
#include "objects/item.h"
#include "objects/iter.h"
#include "objects/list_items.h"
#include "objects/slice.h"

static inline List *self_list(Ref *self)
{
    return (List *)ref_object(*self);
}

// --- making and walking ---

static Ref list_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                          Tuple *kwnames)
{
    List *list = list_alloc(rt, type);
    return list == NULL ? REF_ERROR : OBJECT_REF(list);
}

static bool list_init(Runtime *rt, Ref *self, Ref *args, size_t nargs, Tuple *kwnames)
{
    bool is_made_here =
        ref_type(rt, *self)->slots.construct == rt->types[T_LIST]->slots.construct;
    if ((is_made_here && !refuse_keywords(rt, "list", kwnames)) ||
        !check_arg_count(rt, "list", nargs, 0, 1)) {
        return false;
    }
    list_clear_items(rt, self_list(self));
    return nargs == 0 || list_extend(rt, self_list(self), &args[0]);
}

static size_t list_traverse_part(Object *self, Visitor *visitor, size_t from,
                                 size_t count)
{
    List *list = (List *)self;
    size_t end = part_end(list->length, from, count);
    for (size_t i = from; i < end; i++) {
        visit(visitor, list->items[i], EDGE_INDEX, i);
    }
    return end < list->length ? end : 0;
}

static void list_traverse(Object *self, Visitor *visitor)
{
    list_traverse_part(self, visitor, 0, SIZE_MAX);
}

static void list_clear(Runtime *rt, Object *self)
{
    list_clear_items(rt, (List *)self);
}

static int64_t list_length(Runtime *rt, Value self)
{
    return (int64_t)value_list(self)->length;
}

static bool add_items(Runtime *rt, StrBuilder *builder, List *list)
{
    for (size_t i = 0; i < list->length; i++) { // repr may change the list
        if (i > 0) {
            builder_add(rt, builder, ", ", 2);
        }
        Ref item = list->items[i];
        if (ref_is_object(item)) {
            ref_object(item)->count++;
        }
        bool added = builder_add_repr(rt, builder, peek(item));
        drop(rt, item);
        if (!added || (i % CHARGE_CHUNK == 0 && !charge(rt, CHARGE_CHUNK))) {
            return false;
        }
    }
    return true;
}

static Ref list_repr(Runtime *rt, Value self)
{
    List *list = value_list(self);
    if (list->length == 0) {
        return str_from(rt, "[]");
    }
    int inside = repr_enter(rt, self);
    if (inside != 0) {
        return inside < 0 ? REF_ERROR : str_from(rt, "[...]");
    }
    StrBuilder builder;
    builder_init(&builder);
    builder_add(rt, &builder, "[", 1);
    bool added = add_items(rt, &builder, list);
    repr_leave(self);
    if (!added) {
        builder_fini(rt, &builder);
        return REF_ERROR;
    }
    builder_add(rt, &builder, "]", 1);
    return builder_finish(rt, &builder);
}

// --- comparing ---

// Two items by number, each list changing as it may; 1: equal.
static int items_equal(Runtime *rt, List *a, List *b, size_t i)
{
    if (a->items[i].bits == b->items[i].bits) {
        return 1;
    }
    if (ref_is_immediate(a->items[i])) {
        if (ref_is_immediate(b->items[i])) {
            return 0;
        }
        Ref right = share(rt, &b->items[i]);
        int equal = slot_equals(rt, &a->items[i], &right);
        drop(rt, right);
        return equal;
    }
    Ref left = share(rt, &a->items[i]);
    bool plain =
        ref_is_immediate(b->items[i]) && (ref_type(rt, left)->flags & TYPE_HEAP) == 0;
    Ref right = plain ? b->items[i] : share(rt, &b->items[i]);
    int equal = ref_is_error(right) ? -1 : item_equals(rt, &left, &right);
    drop(rt, right);
    drop(rt, left);
    return equal;
}

static Ref compare_items(Runtime *rt, CompareOp op, List *a, List *b, size_t i)
{
    Ref left = share(rt, &a->items[i]);
    if (ref_is_error(left)) {
        return REF_ERROR;
    }
    Ref right = share(rt, &b->items[i]);
    Ref result = ref_is_error(right) ? REF_ERROR : compare_op(rt, op, &left, &right);
    drop(rt, right);
    drop(rt, left);
    return result;
}

static Ref list_compare(Runtime *rt, CompareOp op, Ref *left, Ref *right)
{
    if (!is_list(peek(*left)) || !is_list(peek(*right))) {
        return REF_NOT_IMPLEMENTED;
    }
    List *a = self_list(left);
    List *b = self_list(right);
    if (a->length != b->length && (op == CMP_EQ || op == CMP_NE)) {
        return ref_bool(op == CMP_NE);
    }
    if (!stack_check_in(rt, " in comparison") ||
        !charge(rt, a->length < b->length ? a->length : b->length)) {
        return REF_ERROR;
    }
    size_t i = 0;
    for (; i < a->length && i < b->length; i++) {
        int equal = items_equal(rt, a, b, i);
        if (equal < 0) {
            return REF_ERROR;
        }
        if (equal == 0) {
            break;
        }
    }
    if (i >= a->length || i >= b->length) {
        return compare_sizes(op, a->length, b->length);
    }
    if (op == CMP_EQ || op == CMP_NE) {
        return ref_bool(op == CMP_NE);
    }
    return compare_items(rt, op, a, b, i);
}

// The index of the first item in [start, stop) that equals; `length` when there is
// none; -1: error.
static int64_t find_item(Runtime *rt, List *list, Ref *value, size_t start, size_t stop)
{
    if (!charge(rt, list->length)) {
        return -1;
    }
    for (size_t i = start; i < stop && i < list->length; i++) {
        int equal = slot_equals(rt, &list->items[i], value);
        if (equal != 0) {
            return equal < 0 ? -1 : (int64_t)i;
        }
    }
    return INT64_MAX;
}

static int list_contains(Runtime *rt, Ref *self, Ref *item)
{
    int64_t index = find_item(rt, self_list(self), item, 0, SIZE_MAX);
    return index < 0 ? -1 : index != INT64_MAX;
}

// --- operators ---

static Ref concat(Runtime *rt, List *a, List *b)
{
    size_t total = a->length + b->length;
    Ref result = charge(rt, total) ? list_new(rt, total) : REF_ERROR;
    if (ref_is_error(result)) {
        return REF_ERROR;
    }
    List *sum = (List *)ref_object(result);
    if (items_share(rt, sum->items, a->items, a->length)) {
        sum->length = a->length;
        if (items_share(rt, sum->items + a->length, b->items, b->length)) {
            sum->length = total;
            return result;
        }
    }
    drop(rt, result);
    return REF_ERROR;
}

// Whether a list `times` as long can be at all.
static bool check_product(Runtime *rt, List *list, int64_t times)
{
    if (list->length > 0 &&
        (uint64_t)times > PTRDIFF_MAX / sizeof(Ref) / list->length) {
        raise_memory_error(rt);
        return false;
    }
    return charge(rt, list->length * (uint64_t)times);
}

static Ref repeat(Runtime *rt, Ref *self, Ref *factor)
{
    int64_t times;
    if (!sequence_repeat_count(rt, factor, &times)) {
        return REF_ERROR;
    }
    List *list = self_list(self);
    if (!check_product(rt, list, times)) {
        return REF_ERROR;
    }
    size_t total = list->length * (size_t)times;
    Ref result = list_new(rt, total);
    if (ref_is_error(result)) {
        return REF_ERROR;
    }
    List *product = (List *)ref_object(result);
    if (!items_repeat(rt, product->items, list->items, list->length, (size_t)times)) {
        drop(rt, result);
        return REF_ERROR;
    }
    product->length = total;
    return result;
}

static Ref list_binary(Runtime *rt, BinaryOp op, Ref *left, Ref *right, bool reflected)
{
    if (op == BIN_MUL) {
        return reflected ? repeat(rt, right, left) : repeat(rt, left, right);
    }
    if (op != BIN_ADD || reflected) {
        return REF_NOT_IMPLEMENTED;
    }
    if (!is_list(peek(*right))) {
        raise_error(rt, E_TYPE_ERROR, "can only concatenate list (not \"%T\") to list",
                    peek(*right));
        return REF_ERROR;
    }
    return concat(rt, self_list(left), self_list(right));
}

static Ref repeat_in_place(Runtime *rt, Ref *self, Ref *factor)
{
    int64_t times;
    if (!sequence_repeat_count(rt, factor, &times)) {
        return REF_ERROR;
    }
    List *list = self_list(self);
    size_t length = list->length;
    if (times == 0) {
        list_clear_items(rt, list);
    } else if (times > 1 && length > 0) {
        if (!check_product(rt, list, times) ||
            !list_grow(rt, list, length * (size_t)times) ||
            !items_repeat(rt, list->items + length, list->items, length,
                          (size_t)times - 1)) {
            return REF_ERROR;
        }
        list->length = length * (size_t)times;
    }
    return share(rt, self);
}

static Ref list_inplace(Runtime *rt, BinaryOp op, Ref *left, Ref *right)
{
    if (op == BIN_ADD) {
        return list_extend(rt, self_list(left), right) ? share(rt, left) : REF_ERROR;
    }
    if (op == BIN_MUL) {
        return repeat_in_place(rt, left, right);
    }
    return REF_NOT_IMPLEMENTED;
}

// --- items ---

static Ref list_getitem(Runtime *rt, Ref *self, Ref *key)
{
    size_t index;
    if (is_exact(rt, peek(*key), T_SLICE)) {
        return list_get_slice(rt, self, key);
    }
    List *list = self_list(self);
    if (!index_resolve(rt, key, &list->length, "list", "list index out of range",
                       &index)) {
        return REF_ERROR;
    }
    return share(rt, &list->items[index]);
}

// Takes the item at `index` out.
static Ref remove_at(Runtime *rt, List *list, size_t index)
{
    Ref item = list->items[index];
    memmove(&list->items[index], &list->items[index + 1],
            (list->length - index - 1) * sizeof(Ref));
    list->length--;
    list_shrink(rt, list);
    return item;
}

static bool set_slice_take(Runtime *rt, Ref *self, Ref *slice, Ref value)
{
    return ref_is_unbound(value) ? list_delete_slice(rt, self, slice)
                                 : list_set_slice_take(rt, self, slice, value);
}

static bool list_setitem(Runtime *rt, Ref *self, Ref *key, Ref value)
{
    if (is_exact(rt, peek(*key), T_SLICE)) {
        return set_slice_take(rt, self, key, value);
    }
    List *list = self_list(self);
    size_t index;
    if (!index_resolve(rt, key, &list->length, "list",
                       "list assignment index out of range", &index)) {
        drop(rt, value);
        return false;
    }
    if (ref_is_unbound(value)) {
        drop(rt, remove_at(rt, list, index));
    } else {
        replace_ref_take(rt, &list->items[index], value);
    }
    return true;
}

// --- methods ---

static Ref py_list_append(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return list_append_take(rt, self_list(args), take(&args[1])) ? REF_NONE : REF_ERROR;
}

static Ref py_list_extend(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return list_extend(rt, self_list(args), &args[1]) ? REF_NONE : REF_ERROR;
}

static Ref py_list_insert(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int64_t index;
    if (!arg_as_int64(rt, &args[1], &index)) {
        return REF_ERROR;
    }
    return list_insert_take(rt, self_list(args), index, take(&args[2])) ? REF_NONE
                                                                        : REF_ERROR;
}

static Ref py_list_remove(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    List *list = self_list(args);
    int64_t index = find_item(rt, list, &args[1], 0, SIZE_MAX);
    if (index < 0) {
        return REF_ERROR;
    }
    if (index == INT64_MAX) {
        raise_error(rt, E_VALUE_ERROR, "list.remove(x): x not in list");
        return REF_ERROR;
    }
    if ((size_t)index < list->length) { // __eq__ may have made it shorter
        drop(rt, remove_at(rt, list, (size_t)index));
    }
    return REF_NONE;
}

static Ref py_list_pop(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    List *list = self_list(args);
    int64_t index = -1;
    if (nargs > 1 && !arg_as_int64(rt, &args[1], &index)) {
        return REF_ERROR;
    }
    if (list->length == 0) {
        raise_error(rt, E_INDEX_ERROR, "pop from empty list");
        return REF_ERROR;
    }
    if (index < 0) {
        index += (int64_t)list->length;
    }
    if ((uint64_t)index >= list->length) {
        raise_error(rt, E_INDEX_ERROR, "pop index out of range");
        return REF_ERROR;
    }
    return remove_at(rt, list, (size_t)index);
}

static Ref py_list_clear(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    list_clear_items(rt, self_list(args));
    return REF_NONE;
}

static Ref py_list_copy(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return list_from_slots(rt, self_list(args)->items, self_list(args)->length);
}

static Ref py_list_index(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    List *list = self_list(args);
    size_t start = 0;
    size_t stop = SIZE_MAX;
    if ((nargs > 2 && !index_bound(rt, &args[2], list->length, &start)) ||
        (nargs > 3 && !index_bound(rt, &args[3], list->length, &stop))) {
        return REF_ERROR;
    }
    int64_t index = find_item(rt, list, &args[1], start, stop);
    if (index < 0) {
        return REF_ERROR;
    }
    if (index == INT64_MAX) {
        raise_error(rt, E_VALUE_ERROR, "%R is not in list", peek(args[1]));
        return REF_ERROR;
    }
    return int_new(rt, index);
}

static Ref py_list_count(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    List *list = self_list(args);
    int64_t count = 0;
    if (!charge(rt, list->length)) {
        return REF_ERROR;
    }
    for (size_t i = 0; i < list->length; i++) {
        int equal = slot_equals(rt, &list->items[i], &args[1]);
        if (equal < 0) {
            return REF_ERROR;
        }
        count += equal;
    }
    return int_new(rt, count);
}

static Ref py_list_reverse(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    List *list = self_list(args);
    if (!charge(rt, list->length)) {
        return REF_ERROR;
    }
    for (size_t i = 0, j = list->length; i + 1 < j; i++) {
        j--;
        Ref item = list->items[i];
        list->items[i] = list->items[j];
        list->items[j] = item;
    }
    return REF_NONE;
}

static Ref py_list_sort(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int reverse = ref_is_unbound(args[2]) ? 0 : value_truth(rt, peek(args[2]));
    if (reverse < 0) {
        return REF_ERROR;
    }
    return list_sort(rt, self_list(args), &args[1], reverse == 1) ? REF_NONE
                                                                  : REF_ERROR;
}

static Ref py_list_reversed(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return list_get_reverse_iter(rt, &args[0]);
}

static Ref py_list_sizeof(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    List *list = self_list(args);
    return int_new(rt, (int64_t)(sizeof(List) + list->base.type->extra +
                                 list->capacity * sizeof(Ref)));
}

static const MethodDef list_methods[] = {
    {"append", py_list_append, POSITIONAL(1, 1, "object"),
     "Append object to the end of the list.", .quick = QUICK_APPEND},
    {"clear", py_list_clear, ARGS(0, 0), "Remove all items from list."},
    {"copy", py_list_copy, ARGS(0, 0), "Return a shallow copy of the list."},
    {"count", py_list_count, POSITIONAL(1, 1, "value"),
     "Return number of occurrences of value."},
    {"extend", py_list_extend, POSITIONAL(1, 1, "iterable"),
     "Extend list by appending elements from the iterable."},
    {"index", py_list_index, POSITIONAL(1, 3, "value, start=0, stop=sys.maxsize"),
     "Return first index of value.\n\nRaises ValueError if the value is not present."},
    {"insert", py_list_insert, POSITIONAL(2, 2, "index, object"),
     "Insert object before index."},
    {"pop", py_list_pop, POSITIONAL(0, 1, "index=-1"),
     "Remove and return item at index (default last).\n\nRaises IndexError if list is "
     "empty or index is out of range.",
     .quick = QUICK_POP},
    {"remove", py_list_remove, POSITIONAL(1, 1, "value"),
     "Remove first occurrence of value.\n\nRaises ValueError if the value is not "
     "present."},
    {"reverse", py_list_reverse, ARGS(0, 0), "Reverse *IN PLACE*."},
    {"sort", py_list_sort, SIGNATURE(0, "*, key=None, reverse=False"),
     "Sort the list in ascending order and return None.\n\nThe sort is in-place (i.e. "
     "the list itself is modified) "
     "and stable (i.e. the\norder of two equal elements is maintained).\n\nIf a key "
     "function is given, apply it once "
     "to each list item and sort them,\nascending or descending, according to their "
     "function values.\n\n"
     "The reverse flag can be set to sort in descending order."},
    {"__reversed__", py_list_reversed, ARGS(0, 0),
     "Return a reverse iterator over the list."},
    {"__sizeof__", py_list_sizeof, ARGS(0, 0),
     "Return the size of the list in memory, in bytes."},
    CLASS_GETITEM_METHOD,
    {NULL},
};

const TypeDef list_typedef = {
    .name = "list",
    .parameters = &(const ArgSpec)POSITIONAL(0, 1, "iterable=()"),
    .doc = "Built-in mutable sequence.\n\nIf no argument is given, the constructor "
           "creates a new empty list.\n"
           "The argument must be an iterable if specified.",
    .instance_size = sizeof(List),
    .flags = TYPE_BASE | TYPE_IS_LIST,
    .binary_ops = OPS(BIN_ADD) | OPS(BIN_MUL),
    .inplace_ops = OPS(BIN_ADD) | OPS(BIN_MUL),
    .slots =
        {
            .destroy = list_destroy,
            .traverse = list_traverse,
            .traverse_part = list_traverse_part,
            .clear = list_clear,
            .repr = list_repr,
            .hash = hash_refused,
            .length = list_length,
            .binary = list_binary,
            .inplace = list_inplace,
            .compare = list_compare,
            .iter = list_get_iter,
            .getitem = list_getitem,
            .setitem = list_setitem,
            .contains = list_contains,
            .construct = list_construct,
            .init = list_init,
        },
    .methods = list_methods,
};
