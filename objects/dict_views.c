// keys(), values(), items(), and the iterators of dicts.
#include "objects/reduce.h"
#include "objects/dict_table.h"
#include "objects/int.h"
#include "objects/item.h"
#include "objects/iter.h"
#include "objects/list.h"
#include "objects/mapping_proxy.h"
#include "objects/set_table.h"
#include "objects/tuple.h"

// --- iterators ---

static Ref make_iter(Runtime *rt, Ref *dict, ViewKind kind, bool is_backwards)
{
    static const TypeId types[] = {T_DICT_KEY_ITER, T_DICT_VALUE_ITER,
                                   T_DICT_ITEM_ITER};
    static const TypeId backward_types[] = {
        T_DICT_REVERSE_KEY_ITER, T_DICT_REVERSE_VALUE_ITER, T_DICT_REVERSE_ITEM_ITER};
    TypeId type = (is_backwards ? backward_types : types)[kind];
    DictIter *iter = object_alloc(rt, rt->types[type], sizeof(DictIter));
    if (iter == NULL) {
        return REF_ERROR;
    }
    Dict *source = (Dict *)ref_object(*dict);
    iter->dict = share(rt, dict);
    iter->pair = REF_UNBOUND;
    iter->position = is_backwards ? source->used : 0;
    iter->expected = iter->left = (int64_t)source->length;
    iter->kind = kind;
    iter->is_backwards = is_backwards;
    object_track(rt, &iter->base);
    return OBJECT_REF(iter);
}

Ref dict_get_iter(Runtime *rt, Ref *self)
{
    return make_iter(rt, self, VIEW_KEYS, false);
}

static void iter_destroy(Runtime *rt, Object *self)
{
    DictIter *iter = (DictIter *)self;
    drop(rt, iter->dict);
    drop(rt, iter->pair);
    object_free(rt, self, sizeof(DictIter));
}

static void iter_traverse(Object *self, Visitor *visitor)
{
    DictIter *iter = (DictIter *)self;
    visit(visitor, iter->dict, EDGE_FIELD, (uintptr_t) "__self__");
    visit(visitor, iter->pair, EDGE_FIELD, (uintptr_t) "result");
}

// The entry that comes next; false: none.
static bool find_entry(DictIter *iter, Dict *dict, size_t *entry)
{
    if (!iter->is_backwards) {
        *entry = dict_next_live(dict, iter->position);
        return *entry < dict->used;
    }
    size_t position = iter->position < dict->used ? iter->position : dict->used;
    while (position > 0 && ref_is_unbound(dict->entries[position - 1].key)) {
        position--;
    }
    *entry = position - 1;
    return position > 0;
}

static Ref iter_result(Runtime *rt, DictIter *iter, Dict *dict, size_t entry)
{
    Ref key, value;
    switch (iter->kind) {
    case VIEW_KEYS:
        return share(rt, &dict->entries[entry].key);
    case VIEW_VALUES:
        return share(rt, &dict->entries[entry].value);
    default:
        return dict_share_entry(rt, dict, entry, &key, &value)
                   ? tuple_next_pair_take(rt, &iter->pair, key, value)
                   : REF_ERROR;
    }
}

// Goes on to the next entry: PAIR_MADE, its number in *entry; PAIR_END; PAIR_ERROR.
static inline int advance(Runtime *rt, DictIter *iter, size_t *entry)
{
    if (ref_is_unbound(iter->dict)) {
        return PAIR_END;
    }
    Dict *dict = (Dict *)ref_object(iter->dict);
    if ((int64_t)dict->length != iter->expected) {
        raise_error(rt, E_RUNTIME_ERROR, "dictionary changed size during iteration");
        iter->expected = -1; // and again, each time it is asked
        return PAIR_ERROR;
    }
    if (!find_entry(iter, dict, entry)) {
        clear_ref(rt, &iter->dict);
        return PAIR_END;
    }
    if (iter->left == 0 && !iter->is_backwards) {
        raise_error(rt, E_RUNTIME_ERROR, "dictionary keys changed during iteration");
        clear_ref(rt, &iter->dict);
        return PAIR_ERROR;
    }
    iter->position = iter->is_backwards ? *entry : *entry + 1;
    iter->left--;
    return PAIR_MADE;
}

static Ref iter_next_entry(Runtime *rt, Ref *self)
{
    DictIter *iter = (DictIter *)ref_object(*self);
    size_t entry;
    int found = advance(rt, iter, &entry);
    if (found != PAIR_MADE) {
        return found == PAIR_END ? REF_UNBOUND : REF_ERROR;
    }
    return iter_result(rt, iter, (Dict *)ref_object(iter->dict), entry);
}

int dict_items_next_pair(Runtime *rt, Object *self, Ref *first, Ref *second, Ref **last)
{
    DictIter *iter = (DictIter *)self;
    *last = &iter->pair;
    const DictEntry *next = iter->is_backwards ? NULL : dict_iter_step(iter);
    if (LIKELY(next != NULL) && LIKELY(!needs_object(next->key.bits)) &&
        LIKELY(!needs_object(next->value.bits))) {
        *first = ref_copy(peek(next->key));
        *second = ref_copy(peek(next->value));
        return PAIR_MADE;
    }
    if (next != NULL) { // again, in full
        iter->position--;
        iter->left++;
    }
    size_t entry;
    int found = advance(rt, iter, &entry);
    if (found == PAIR_MADE &&
        !dict_share_entry(rt, (Dict *)ref_object(iter->dict), entry, first, second)) {
        return PAIR_ERROR;
    }
    return found;
}

static Ref py_dict_iter_length_hint(Runtime *rt, Ref *args, size_t nargs,
                                    Tuple *kwnames)
{
    DictIter *iter = (DictIter *)ref_object(args[0]);
    bool valid = !ref_is_unbound(iter->dict) &&
                 iter->expected == (int64_t)((Dict *)ref_object(iter->dict))->length;
    return int_new(rt, valid ? iter->left : 0);
}

// iter([...]) of what is left.
static Ref py_dict_iter_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    const DictIter *iter = (const DictIter *)ref_object(args[0]);
    DictIter *copy = object_alloc(rt, iter->base.type, sizeof(DictIter));
    if (copy == NULL) {
        return REF_ERROR;
    }
    copy->dict = ref_copy(peek(iter->dict));
    copy->pair = REF_UNBOUND;
    copy->position = iter->position;
    copy->expected = iter->expected;
    copy->left = iter->left;
    copy->kind = iter->kind;
    copy->is_backwards = iter->is_backwards;
    object_track(rt, &copy->base);
    Ref rest = OBJECT_REF(copy);
    Ref list = list_from_iterable(rt, &rest);
    drop(rt, rest);
    return reduce_iter_take(rt, "iter", list, -1);
}

static const MethodDef iter_methods[] = {
    {"__reduce__", py_dict_iter_reduce, ARGS(0, 0),
     "Return state information for pickling."},
    {"__length_hint__", py_dict_iter_length_hint, ARGS(0, 0),
     "Private method returning an estimate of len(list(it))."},
    {NULL},
};

#define DICT_ITER_TYPE(prefix, python_name)                                            \
    const TypeDef prefix##_typedef = {                                                 \
        .name = python_name,                                                           \
        .instance_size = sizeof(DictIter),                                             \
        .flags = TYPE_NO_INSTANTIATE,                                                  \
        .slots =                                                                       \
            {                                                                          \
                .destroy = iter_destroy,                                               \
                .traverse = iter_traverse,                                             \
                .iter = iter_self,                                                     \
                .next = iter_next_entry,                                               \
            },                                                                         \
        .methods = iter_methods,                                                       \
    }

DICT_ITER_TYPE(dict_key_iter, "dict_keyiterator");
DICT_ITER_TYPE(dict_value_iter, "dict_valueiterator");
DICT_ITER_TYPE(dict_item_iter, "dict_itemiterator");
DICT_ITER_TYPE(dict_reverse_key_iter, "dict_reversekeyiterator");
DICT_ITER_TYPE(dict_reverse_value_iter, "dict_reversevalueiterator");
DICT_ITER_TYPE(dict_reverse_item_iter, "dict_reverseitemiterator");

// --- views ---

typedef struct DictView {
    Object base;
    Ref dict;
} DictView;

static inline Ref *view_slot(Ref *view)
{
    return &((DictView *)ref_object(*view))->dict;
}

Ref *dict_view_slot(Ref *view)
{
    return view_slot(view);
}

static inline Dict *view_dict(Ref *view)
{
    return (Dict *)ref_object(*view_slot(view));
}

static ViewKind view_kind(Runtime *rt, const Object *view)
{
    return view->type == rt->types[T_DICT_KEYS]     ? VIEW_KEYS
           : view->type == rt->types[T_DICT_VALUES] ? VIEW_VALUES
                                                    : VIEW_ITEMS;
}

Ref dict_view_new(Runtime *rt, TypeId type, Ref *dict)
{
    DictView *view = object_alloc(rt, rt->types[type], sizeof(DictView));
    if (view == NULL) {
        return REF_ERROR;
    }
    view->dict = share(rt, dict);
    object_track(rt, &view->base);
    return OBJECT_REF(view);
}

Ref py_dict_keys(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return dict_view_new(rt, T_DICT_KEYS, args);
}

Ref py_dict_values(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return dict_view_new(rt, T_DICT_VALUES, args);
}

Ref py_dict_items(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return dict_view_new(rt, T_DICT_ITEMS, args);
}

Ref py_dict_reversed(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return make_iter(rt, args, VIEW_KEYS, true);
}

static void view_destroy(Runtime *rt, Object *self)
{
    drop(rt, ((DictView *)self)->dict);
    object_free(rt, self, sizeof(DictView));
}

static void view_traverse(Object *self, Visitor *visitor)
{
    visit(visitor, ((DictView *)self)->dict, EDGE_FIELD, (uintptr_t) "mapping");
}

static int64_t view_length(Runtime *rt, Value self)
{
    return (int64_t)((Dict *)ref_object(((DictView *)value_object(self))->dict))
        ->length;
}

static Ref view_iter(Runtime *rt, Ref *self)
{
    return make_iter(rt, view_slot(self), view_kind(rt, ref_object(*self)), false);
}

static Ref view_repr(Runtime *rt, Value self)
{
    int inside = repr_enter(rt, self);
    if (inside != 0) {
        return inside < 0 ? REF_ERROR : str_from(rt, "...");
    }
    Ref view = ref_copy(self);
    Ref list = list_from_iterable(rt, &view);
    Ref text =
        ref_is_error(list) ? REF_ERROR : str_format(rt, "%T(%R)", self, peek(list));
    drop(rt, list);
    repr_leave(self);
    drop(rt, view);
    return text;
}

static int keys_contains(Runtime *rt, Ref *self, Ref *key)
{
    return dict_contains(rt, view_dict(self), key);
}

static int items_contains(Runtime *rt, Ref *self, Ref *item)
{
    Ref value;
    if (!is_tuple(peek(*item)) || ((Tuple *)ref_object(*item))->length != 2) {
        return 0;
    }
    Tuple *pair = (Tuple *)ref_object(*item);
    int result = dict_lookup(rt, view_dict(self), &pair->items[0], &value);
    if (result == LOOKUP_FOUND) {
        result = item_equals(rt, &value, &pair->items[1]);
        drop(rt, value);
    }
    return result;
}

// --- views as sets ---

static Ref view_binary(Runtime *rt, BinaryOp op, Ref *left, Ref *right, bool reflected);

// keys and items, of types made from these too.
static bool is_set_view(Runtime *rt, Value value)
{
    return value_is_object(value) &&
           value_object(value)->type->slots.binary == view_binary;
}

// Adds to `result` what `source` yields that is in the view.
static bool add_common(Runtime *rt, Ref *result, Ref *view, Ref *source)
{
    Iter iter;
    if (!iter_init(rt, &iter, source)) {
        return false;
    }
    Ref item = iter_step(rt, &iter);
    while (!ref_is_error(item) && !ref_is_unbound(item)) {
        int found = charge(rt, 1) ? contains(rt, view, &item) : -1;
        bool done = found >= 0;
        if (found == 1) {
            done = set_add_take(rt, (Set *)ref_object(*result), item);
        } else {
            drop(rt, item);
        }
        item = done ? iter_step(rt, &iter) : REF_ERROR;
    }
    iter_fini(rt, &iter);
    return ref_is_unbound(item);
}

// view & other: the shorter of two views is walked, a set asks its own method.
static Ref view_intersection(Runtime *rt, Ref *view, Ref *other)
{
    if (is_set_view(rt, peek(*other)) &&
        view_dict(other)->length > view_dict(view)->length) {
        Ref *longer = other;
        other = view;
        view = longer;
    }
    if (is_exact(rt, peek(*other), T_SET) &&
        view_dict(view)->length <= ((Set *)ref_object(*other))->length) {
        return set_intersection(rt, (Set *)ref_object(*other), view);
    }
    Ref result = set_new(rt, T_SET, NULL);
    if (!ref_is_error(result) && !add_common(rt, &result, view, other)) {
        drop(rt, result);
        return REF_ERROR;
    }
    return result;
}

static Ref view_binary(Runtime *rt, BinaryOp op, Ref *left, Ref *right, bool reflected)
{
    if (op == BIN_AND) {
        return is_set_view(rt, peek(*left)) ? view_intersection(rt, left, right)
                                            : view_intersection(rt, right, left);
    }
    if (op != BIN_OR && op != BIN_SUB && op != BIN_XOR) {
        return REF_NOT_IMPLEMENTED;
    }
    // From the dict itself, which makes room for all at once: the order depends on it.
    bool is_keys = is_exact(rt, peek(*left), T_DICT_KEYS);
    Ref result = set_new(rt, T_SET, is_keys ? view_slot(left) : left);
    if (ref_is_error(result)) {
        return REF_ERROR;
    }
    Set *set = (Set *)ref_object(result);
    bool done = op == BIN_OR    ? set_update(rt, set, right)
                : op == BIN_SUB ? set_difference_update(rt, set, right)
                                : set_symmetric_difference_update(rt, set, right);
    if (!done) {
        drop(rt, result);
        return REF_ERROR;
    }
    return result;
}

// Whether all of `part` is in `whole`: 1, 0, -1 on error.
static int all_contained(Runtime *rt, Ref *part, Ref *whole)
{
    Iter iter;
    int found = 1;
    if (!iter_init(rt, &iter, part)) {
        return -1;
    }
    while (found == 1) {
        Ref item = iter_step(rt, &iter);
        if (ref_is_error(item) || ref_is_unbound(item)) {
            found = ref_is_error(item) ? -1 : 1;
            break;
        }
        found = charge(rt, 1) ? contains(rt, whole, &item) : -1;
        drop(rt, item);
    }
    iter_fini(rt, &iter);
    return found;
}

static Ref view_compare(Runtime *rt, CompareOp op, Ref *left, Ref *right)
{
    if (!is_any_set(peek(*right)) && !is_set_view(rt, peek(*right))) {
        return REF_NOT_IMPLEMENTED;
    }
    int64_t a = value_length(rt, peek(*left));
    int64_t b = value_length(rt, peek(*right));
    if (a < 0 || b < 0) {
        return REF_ERROR;
    }
    int result = 0;
    switch (op) {
    case CMP_EQ:
    case CMP_NE:
        result = a == b ? all_contained(rt, left, right) : 0;
        result = result < 0 ? -1 : result == (op == CMP_EQ);
        break;
    case CMP_LT:
        result = a < b ? all_contained(rt, left, right) : 0;
        break;
    case CMP_LE:
        result = a <= b ? all_contained(rt, left, right) : 0;
        break;
    case CMP_GT:
        result = a > b ? all_contained(rt, right, left) : 0;
        break;
    case CMP_GE:
        result = a >= b ? all_contained(rt, right, left) : 0;
        break;
    }
    return result < 0 ? REF_ERROR : ref_bool(result);
}

static Ref py_view_isdisjoint(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref common = view_intersection(rt, &args[0], &args[1]);
    if (ref_is_error(common)) {
        return REF_ERROR;
    }
    bool is_empty = ((Set *)ref_object(common))->length == 0;
    drop(rt, common);
    return ref_bool(is_empty);
}

static Ref py_view_reversed(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return make_iter(rt, view_slot(args), view_kind(rt, ref_object(args[0])), true);
}

static Ref view_get_mapping(Runtime *rt, Ref *self)
{
    return mapping_proxy_new(rt, view_slot(self));
}

static const GetSetDef view_getsets[] = {
    {"mapping", view_get_mapping, NULL, "dictionary that this view refers to"},
    {NULL},
};

static const MethodDef set_view_methods[] = {
    {"isdisjoint", py_view_isdisjoint, ARGS(1, 1),
     "Return True if the view and the given iterable have a null intersection."},
    {"__reversed__", py_view_reversed, ARGS(0, 0),
     "Return a reverse iterator over the view."},
    {NULL},
};

static const MethodDef values_methods[] = {
    {"__reversed__", py_view_reversed, ARGS(0, 0),
     "Return a reverse iterator over the dict values."},
    {NULL},
};

#define VIEW_OPERATORS (OPS(BIN_OR) | OPS(BIN_AND) | OPS(BIN_SUB) | OPS(BIN_XOR))

#define SET_VIEW_TYPE(prefix, contains_slot)                                           \
    const TypeDef prefix##_typedef = {                                                 \
        .name = #prefix,                                                               \
        .instance_size = sizeof(DictView),                                             \
        .flags = TYPE_NO_INSTANTIATE,                                                  \
        .binary_ops = VIEW_OPERATORS,                                                  \
        .slots =                                                                       \
            {                                                                          \
                .destroy = view_destroy,                                               \
                .traverse = view_traverse,                                             \
                .repr = view_repr,                                                     \
                .hash = hash_refused,                                                  \
                .length = view_length,                                                 \
                .binary = view_binary,                                                 \
                .compare = view_compare,                                               \
                .iter = view_iter,                                                     \
                .contains = contains_slot,                                             \
            },                                                                         \
        .methods = set_view_methods,                                                   \
        .getsets = view_getsets,                                                       \
    }

SET_VIEW_TYPE(dict_keys, keys_contains);
SET_VIEW_TYPE(dict_items, items_contains);

const TypeDef dict_values_typedef = {
    .name = "dict_values",
    .instance_size = sizeof(DictView),
    .flags = TYPE_NO_INSTANTIATE,
    .slots =
        {
            .destroy = view_destroy,
            .traverse = view_traverse,
            .repr = view_repr,
            .length = view_length,
            .iter = view_iter,
        },
    .methods = values_methods,
    .getsets = view_getsets,
};
