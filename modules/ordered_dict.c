// collections.OrderedDict: a dict whose entries can be moved to either end, and whose
// order counts in comparisons. Dicts keep their entries in order anyway; what is added
// is the way back from the front.
#include "modules/collections_parts.h"
#include "modules/holder.h"
#include "modules/natives.h"
#include "objects/abstract.h"
#include "objects/builtin.h"
#include "objects/dict_table.h"
#include "objects/generic_alias.h"
#include "objects/instance.h"
#include "objects/int.h"
#include "objects/item.h"
#include "objects/iter.h"
#include "objects/list.h"
#include "objects/reduce.h"
#include "objects/tuple.h"

typedef struct OrderedDict {
    Dict dict;
    size_t front;      // no entry before this one is live ...
    uint16_t rebuilds; // ... as long as the table is the one it was then
} OrderedDict;

static Dict *as_dict(Ref *self)
{
    return (Dict *)ref_object(*self);
}

// The first live entry of a dict that is not empty. A queue takes its entries from
// here, so what is found stays known.
static size_t first_entry(Dict *dict)
{
    OrderedDict *ordered = (OrderedDict *)dict;
    if (ordered->rebuilds != dict->rebuilds) {
        ordered->rebuilds = dict->rebuilds;
        ordered->front = 0;
    }
    ordered->front = dict_next_live(dict, ordered->front);
    return ordered->front;
}

static size_t last_entry(const Dict *dict)
{
    size_t entry = dict->used - 1;
    while (ref_is_unbound(dict->entries[entry].key)) {
        entry--;
    }
    return entry;
}

// Gives the room of deleted entries at the end back to the entries to come, so that
// taking from the end does not look at them again.
static void trim_end(Dict *dict)
{
    while (dict->used > 0 && ref_is_unbound(dict->entries[dict->used - 1].key)) {
        dict->used--;
    }
    OrderedDict *ordered = (OrderedDict *)dict;
    ordered->front = ordered->front < dict->used ? ordered->front : dict->used;
}

// --- iterators ---

typedef enum OrderedKind { ORDERED_KEY, ORDERED_VALUE, ORDERED_ITEM } OrderedKind;

typedef struct OrderedIter {
    Object base;
    Ref dict;           // unbound once exhausted
    Ref pair;           // the tuple handed out last, or unbound
    size_t position;    // backwards: one more than the next entry
    uint32_t mutations; // of the dict when the iterator began
    uint16_t rebuilds;
    uint8_t kind;
    bool is_backwards;
} OrderedIter;
HOLDER(ordered_iter, OrderedIter, "__self__", "result")

static Ref make_iter(Runtime *rt, Ref *self, OrderedKind kind, bool is_backwards)
{
    OrderedIter *iter = ordered_iter_new(rt, rt->types[T_ORDERED_ITER]);
    if (iter == NULL) {
        return REF_ERROR;
    }
    const Dict *dict = as_dict(self);
    iter->dict = share(rt, self);
    iter->position = is_backwards ? dict->used : 0;
    iter->mutations = dict->mutations;
    iter->kind = kind;
    iter->is_backwards = is_backwards;
    object_track(rt, &iter->base);
    return OBJECT_REF(iter);
}

static Ref end_iter(Runtime *rt, OrderedIter *iter, Ref result)
{
    clear_ref(rt, &iter->dict);
    return result;
}

static Ref iter_result(Runtime *rt, OrderedIter *iter, Dict *dict, size_t entry)
{
    Ref key, value;
    if (iter->kind != ORDERED_ITEM) {
        return share(rt, iter->kind == ORDERED_KEY ? &dict->entries[entry].key
                                                   : &dict->entries[entry].value);
    }
    if (!dict_share_entry(rt, dict, entry, &key, &value)) {
        return REF_ERROR;
    }
    if (ref_is_object(iter->pair) &&
        tuple_is_reusable((Tuple *)ref_object(iter->pair))) {
        Ref result = share(rt, &iter->pair);
        tuple_refill_take(rt, (Tuple *)ref_object(result), key, value);
        return result;
    }
    Ref pair = pack_take(rt, 2, key, value);
    if (!ref_is_error(pair)) {
        replace_ref_take(rt, &iter->pair, share(rt, &pair));
    }
    return pair;
}

static Ref ordered_iter_next(Runtime *rt, Ref *self)
{
    OrderedIter *iter = as_ordered_iter(self);
    if (ref_is_unbound(iter->dict)) {
        return REF_UNBOUND;
    }
    Dict *dict = as_dict(&iter->dict);
    if (iter->mutations != dict->mutations) {
        raise_error(rt, E_RUNTIME_ERROR, "OrderedDict mutated during iteration");
        return end_iter(rt, iter, REF_ERROR);
    }
    size_t entry;
    if (iter->is_backwards) {
        entry = iter->position;
        while (entry > 0 && ref_is_unbound(dict->entries[entry - 1].key)) {
            entry--;
        }
        if (entry-- == 0) {
            return end_iter(rt, iter, REF_UNBOUND);
        }
        iter->position = entry;
    } else {
        entry = dict_next_live(dict, iter->position);
        if (entry >= dict->used) {
            return end_iter(rt, iter, REF_UNBOUND);
        }
        iter->position = entry + 1;
    }
    return iter_result(rt, iter, dict, entry);
}

// (iter, ([what is left],))
static Ref py_ordered_iter_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    OrderedIter *iter = as_ordered_iter(&args[0]);
    Ref rest = REF_UNBOUND;
    if (!ref_is_unbound(iter->dict)) {
        rest = make_iter(rt, &iter->dict, iter->kind, iter->is_backwards);
        if (ref_is_error(rest)) {
            return REF_ERROR;
        }
        as_ordered_iter(&rest)->position = iter->position;
    }
    Ref list = ref_is_unbound(rest) ? list_new(rt, 0) : list_from_iterable(rt, &rest);
    drop(rt, rest);
    return pack_take(rt, 2, builtin_named(rt, "iter"), pack_take(rt, 1, list));
}

static const MethodDef ordered_iter_methods[] = {
    {"__reduce__", py_ordered_iter_reduce, ARGS(0, 0),
     "Return state information for pickling"},
    {NULL},
};

const TypeDef ordered_iter_typedef = {
    .name = "odict_iterator",
    .instance_size = sizeof(OrderedIter),
    .flags = TYPE_NO_INSTANTIATE,
    .slots = {.destroy = ordered_iter_destroy,
              .traverse = ordered_iter_traverse,
              .iter = iter_self,
              .next = ordered_iter_next},
    .methods = ordered_iter_methods,
};

// --- views ---

static Ref keys_iter(Runtime *rt, Ref *self)
{
    return make_iter(rt, dict_view_slot(self), ORDERED_KEY, false);
}

static Ref values_iter(Runtime *rt, Ref *self)
{
    return make_iter(rt, dict_view_slot(self), ORDERED_VALUE, false);
}

static Ref items_iter(Runtime *rt, Ref *self)
{
    return make_iter(rt, dict_view_slot(self), ORDERED_ITEM, false);
}

static Ref py_ordered_keys_reversed(Runtime *rt, Ref *args, size_t nargs,
                                    Tuple *kwnames)
{
    return make_iter(rt, dict_view_slot(&args[0]), ORDERED_KEY, true);
}

static Ref py_ordered_values_reversed(Runtime *rt, Ref *args, size_t nargs,
                                      Tuple *kwnames)
{
    return make_iter(rt, dict_view_slot(&args[0]), ORDERED_VALUE, true);
}

static Ref py_ordered_items_reversed(Runtime *rt, Ref *args, size_t nargs,
                                     Tuple *kwnames)
{
    return make_iter(rt, dict_view_slot(&args[0]), ORDERED_ITEM, true);
}

#define ORDERED_VIEW(kind, python_name)                                                \
    static const MethodDef ordered_##kind##_methods[] = {                              \
        {"__reversed__", py_ordered_##kind##_reversed, ARGS(0, 0), NULL},              \
        {NULL},                                                                        \
    };                                                                                 \
    const TypeDef ordered_##kind##_typedef = {                                         \
        .name = python_name,                                                           \
        .base = &dict_##kind##_typedef,                                                \
        .flags = TYPE_NO_INSTANTIATE,                                                  \
        .slots = {.iter = kind##_iter},                                                \
        .methods = ordered_##kind##_methods,                                           \
    }

ORDERED_VIEW(keys, "odict_keys");
ORDERED_VIEW(values, "odict_values");
ORDERED_VIEW(items, "odict_items");

// --- making and filling ---

static Ref ordered_dict_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                                  Tuple *kwnames)
{
    Dict *dict = dict_alloc(rt, type);
    return dict == NULL ? REF_ERROR : OBJECT_REF(dict);
}

// self[key] = value for all keys of something that has keys().
static bool add_mapping(Runtime *rt, Ref *self, Ref *other, Ref *keys_method)
{
    Ref keys = object_call(rt, keys_method, NULL, 0, NULL);
    Iter iter;
    if (ref_is_error(keys) || !iter_init(rt, &iter, &keys)) {
        drop(rt, keys);
        return false;
    }
    bool done = true;
    while (done) {
        Ref key = charge(rt, 1) ? iter_step(rt, &iter) : REF_ERROR;
        if (ref_is_unbound(key)) {
            break;
        }
        Ref value = ref_is_error(key) ? REF_ERROR : get_item(rt, other, &key);
        done = !ref_is_error(value) && set_item_take(rt, self, &key, value);
        drop(rt, key);
    }
    iter_fini(rt, &iter);
    drop(rt, keys);
    return done;
}

// The two items of a pair. False: it is none.
static bool unpack_pair(Runtime *rt, Ref *pair, Ref *key, Ref *value)
{
    *key = *value = REF_UNBOUND;
    Ref iterator = get_iter(rt, pair);
    if (ref_is_error(iterator)) {
        return false;
    }
    *key = iter_next(rt, &iterator);
    *value = ref_is_error(*key) || ref_is_unbound(*key) ? REF_UNBOUND
                                                        : iter_next(rt, &iterator);
    Ref third = ref_is_error(*value) || ref_is_unbound(*value)
                    ? REF_UNBOUND
                    : iter_next(rt, &iterator);
    drop(rt, iterator);
    bool failed = ref_is_error(*key) || ref_is_error(*value) || ref_is_error(third);
    if (!failed && (ref_is_unbound(*value) || !ref_is_unbound(third))) {
        if (ref_is_unbound(*value)) {
            raise_error(rt, E_VALUE_ERROR, "need more than %d value%s to unpack",
                        ref_is_unbound(*key) ? 0 : 1, ref_is_unbound(*key) ? "s" : "");
        } else {
            raise_error(rt, E_VALUE_ERROR, "too many values to unpack (expected 2)");
        }
        failed = true;
    }
    drop(rt, third);
    if (failed) {
        drop(rt, *key);
        drop(rt, *value);
    }
    return !failed;
}

static bool add_pairs(Runtime *rt, Ref *self, Ref *pairs)
{
    Iter iter;
    if (!iter_init(rt, &iter, pairs)) {
        return false;
    }
    bool done = true;
    while (done) {
        Ref pair = charge(rt, 1) ? iter_step(rt, &iter) : REF_ERROR;
        if (ref_is_unbound(pair)) {
            break;
        }
        Ref key, value;
        done = !ref_is_error(pair) && unpack_pair(rt, &pair, &key, &value);
        if (done) {
            done = set_item_take(rt, self, &key, value);
            drop(rt, key);
        }
        drop(rt, pair);
    }
    iter_fini(rt, &iter);
    return done;
}

// Adds everything through __setitem__, which subclasses may have changed.
static bool update_with(Runtime *rt, Ref *self, Ref *other)
{
    bool plain = ref_type(rt, *self)->slots.setitem == dict_setitem;
    if (is_exact(rt, peek(*other), T_DICT) && plain) {
        return dict_update(rt, as_dict(self), other);
    }
    Ref keys = lookup_attr(rt, other, rt->names[N_KEYS]);
    if (ref_is_error(keys)) {
        return false;
    }
    if (!ref_is_unbound(keys)) {
        bool done = add_mapping(rt, self, other, &keys);
        drop(rt, keys);
        return done;
    }
    Ref items = lookup_attr(rt, other, rt->names[N_ITEMS]);
    if (ref_is_error(items)) {
        return false;
    }
    if (ref_is_unbound(items)) {
        return add_pairs(rt, self, other);
    }
    Ref pairs = object_call(rt, &items, NULL, 0, NULL);
    bool done = !ref_is_error(pairs) && add_pairs(rt, self, &pairs);
    drop(rt, pairs);
    drop(rt, items);
    return done;
}

static bool update_from_arguments(Runtime *rt, Ref *self, Ref *args, size_t nargs,
                                  Tuple *kwnames)
{
    if (nargs > 1) {
        raise_error(rt, E_TYPE_ERROR,
                    "update() takes at most 1 positional argument (%zu given)", nargs);
        return false;
    }
    if (nargs == 1 && !update_with(rt, self, &args[0])) {
        return false;
    }
    for (size_t i = 0; kwnames != NULL && i < kwnames->length; i++) {
        Ref key = ref_copy(peek(kwnames->items[i]));
        bool done = set_item_take(rt, self, &key, take(&args[nargs + i]));
        drop(rt, key);
        if (!done) {
            return false;
        }
    }
    return true;
}

static bool ordered_dict_init(Runtime *rt, Ref *self, Ref *args, size_t nargs,
                              Tuple *kwnames)
{
    if (nargs > 1) {
        raise_error(rt, E_TYPE_ERROR, "expected at most 1 arguments, got %zu", nargs);
        return false;
    }
    return update_from_arguments(rt, self, args, nargs, kwnames);
}

static Ref py_ordered_update(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return update_from_arguments(rt, &args[0], args + 1, nargs - 1, kwnames)
               ? REF_NONE
               : REF_ERROR;
}

static bool is_exact_ordered(Runtime *rt, Ref self)
{
    return ref_type(rt, self) == rt->types[T_ORDERED_DICT];
}

static Ref new_like(Runtime *rt, Ref *self, Ref *items)
{
    Ref type = ref_new(&ref_type(rt, *self)->base);
    Ref args[1] = {items == NULL ? REF_UNBOUND : share(rt, items)};
    Ref made = object_call(rt, &type, args, items != NULL, NULL);
    drop(rt, args[0]);
    drop(rt, type);
    return made;
}

static Ref py_ordered_copy(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref made = new_like(rt, &args[0], NULL);
    if (ref_is_error(made)) {
        return REF_ERROR;
    }
    Dict *dict = as_dict(&args[0]);
    bool done = true;
    for (size_t i = dict_next_live(dict, 0); done && i < dict->used;
         i = dict_next_live(dict, i + 1)) {
        Ref key, value;
        done = charge(rt, 1) && dict_share_entry(rt, dict, i, &key, &value);
        if (done && !is_exact_ordered(rt, args[0])) {
            replace_ref_take(rt, &value, get_item(rt, &args[0], &key));
            done = !ref_is_error(value);
        }
        if (done) {
            done = set_item_take(rt, &made, &key, value);
            drop(rt, key);
        }
    }
    if (!done) {
        drop(rt, made);
        return REF_ERROR;
    }
    return made;
}

// --- order ---

// The truth of a flag that may be given by position (at `place`) or as last=..., the
// only keyword: by hand, since queues and caches live on these calls. -1: error.
static int last_argument(Runtime *rt, const MethodDef *def, Ref *args, size_t nargs,
                         Tuple *kwnames, size_t place)
{
    if (kwnames == NULL && nargs >= place && nargs <= place + 1) {
        return nargs == place ? 1 : value_truth(rt, peek(args[place]));
    }
    if (kwnames != NULL && kwnames->length == 1 && nargs == place &&
        str_equals_text((Str *)ref_object(kwnames->items[0]), "last")) {
        return value_truth(rt, peek(args[place]));
    }
    Ref slots[2] = {REF_UNBOUND, REF_UNBOUND};
    if (!native_arguments(rt, def, args + 1, nargs - 1, kwnames, slots)) {
        return -1;
    }
    Ref flag = slots[place - 1];
    if (place == 2) {
        replace_ref_take(rt, &args[1],
                         slots[0]); // the key, where the caller looks for it
    }
    int last = ref_is_unbound(flag) ? 1 : value_truth(rt, peek(flag));
    drop(rt, flag);
    return last;
}

static Ref py_ordered_popitem(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    static const MethodDef def = {"popitem", NULL, SIGNATURE(0, "last=True"), NULL};
    Dict *dict = as_dict(&args[0]);
    int last = last_argument(rt, &def, args, nargs, kwnames, 1);
    if (last < 0) {
        return REF_ERROR;
    }
    if (dict->length == 0) {
        raise_error(rt, E_KEY_ERROR, "dictionary is empty");
        return REF_ERROR;
    }
    Tuple *pair = tuple_new(rt, 2);
    if (pair == NULL) {
        return REF_ERROR;
    }
    dict_remove_entry(dict, last ? last_entry(dict) : first_entry(dict),
                      &pair->items[0], &pair->items[1]);
    trim_end(dict);
    tuple_finish(rt, pair);
    return OBJECT_REF(pair);
}

// KeyError with the key in place of the arguments, as CPython's C code has it here:
// None stands for none of them, a tuple for all.
static void raise_bare_key(Runtime *rt, Ref *key)
{
    if (ref_is_none(*key)) {
        raise_with_args(rt, E_KEY_ERROR, NULL, 0);
    } else if (is_tuple(peek(*key))) {
        Tuple *tuple = (Tuple *)ref_object(*key);
        raise_with_args(rt, E_KEY_ERROR, tuple->items, tuple->length);
    } else {
        raise_key_error(rt, key);
    }
}

static Ref py_ordered_move_to_end(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    static const MethodDef def = {"move_to_end", NULL, SIGNATURE(1, "key, last=True"),
                                  NULL};
    Dict *dict = as_dict(&args[0]);
    int last = last_argument(rt, &def, args, nargs, kwnames, 2);
    size_t entry;
    int64_t hash = last < 0 ? -1 : item_hash(rt, peek(args[1]));
    Lookup found =
        hash == -1 ? LOOKUP_ERROR : dict_find(rt, dict, &args[1], hash, &entry);
    if (found == LOOKUP_MISSING) {
        raise_bare_key(rt, &args[1]);
    }
    if (found != LOOKUP_FOUND) {
        return REF_ERROR;
    }
    if (!last) {
        bool done = dict_move_first(rt, dict, entry);
        ((OrderedDict *)dict)->front = 0;
        return done ? REF_NONE : REF_ERROR;
    }
    if (entry == last_entry(dict)) {
        return REF_NONE;
    }
    Ref key, value;
    dict_remove_entry(dict, entry, &key, &value);
    return dict_append_take(rt, dict, key, hash, value) ? REF_NONE : REF_ERROR;
}

// --- comparing, text ---

// Whether the keys of two dicts with equal items stand in the same order: 1, 0, -1.
static int same_order(Runtime *rt, Ref *left, Ref *right)
{
    Ref a = make_iter(rt, left, ORDERED_KEY, false);
    Ref b = ref_is_error(a) ? REF_ERROR : make_iter(rt, right, ORDERED_KEY, false);
    int equal = ref_is_error(b) ? -1 : 1;
    while (equal == 1) {
        Ref key = iter_next(rt, &a);
        Ref other = ref_is_error(key) ? REF_ERROR : iter_next(rt, &b);
        if (ref_is_unbound(key) || ref_is_unbound(other)) {
            drop(rt, key);
            drop(rt, other);
            break;
        }
        equal = ref_is_error(other) ? -1 : item_equals(rt, &key, &other);
        drop(rt, key);
        drop(rt, other);
    }
    drop(rt, a);
    drop(rt, b);
    return equal;
}

static Ref ordered_dict_compare(Runtime *rt, CompareOp op, Ref *left, Ref *right)
{
    Ref answer = dict_compare(rt, CMP_EQ, left, right);
    if ((op != CMP_EQ && op != CMP_NE) || ref_is_error(answer) ||
        ref_is_not_implemented(answer)) {
        return ref_is_error(answer) ? answer : REF_NOT_IMPLEMENTED;
    }
    int equal = answer.bits == WORD_TRUE;
    Type *type = rt->types[T_ORDERED_DICT];
    if (equal == 1 && type_is_subtype(ref_type(rt, *left), type) &&
        type_is_subtype(ref_type(rt, *right), type)) {
        equal = same_order(rt, left, right);
    }
    return equal < 0 ? REF_ERROR : ref_bool(equal == (op == CMP_EQ));
}

// The items as a plain dict, by items() of a subclass.
static Ref plain_copy(Runtime *rt, Ref *self)
{
    if (is_exact_ordered(rt, *self)) {
        return dict_copy(rt, as_dict(self));
    }
    Ref items = call_method(rt, self, rt->names[N_ITEMS], NULL, 0);
    Ref type = ref_new(&rt->types[T_DICT]->base);
    Ref made =
        ref_is_error(items) ? REF_ERROR : object_call(rt, &type, &items, 1, NULL);
    drop(rt, type);
    drop(rt, items);
    return made;
}

static Ref ordered_dict_repr(Runtime *rt, Value self)
{
    if (value_dict(self)->length == 0) {
        return str_format(rt, "%U()", type_of(rt, self)->name);
    }
    int inside = repr_enter(rt, self);
    if (inside != 0) {
        return inside < 0 ? REF_ERROR : str_from(rt, "...");
    }
    Ref holder = ref_copy(self);
    Ref plain = plain_copy(rt, &holder);
    Ref text = ref_is_error(plain)
                   ? REF_ERROR
                   : str_format(rt, "%U(%R)", type_of(rt, self)->name, peek(plain));
    drop(rt, plain);
    repr_leave(self);
    drop(rt, holder);
    return text;
}

static Ref ordered_dict_iter(Runtime *rt, Ref *self)
{
    return make_iter(rt, self, ORDERED_KEY, false);
}

static Ref ordered_dict_binary(Runtime *rt, BinaryOp op, Ref *left, Ref *right,
                               bool reflected)
{
    if (op != BIN_OR || !is_dict(peek(*left)) || !is_dict(peek(*right))) {
        return REF_NOT_IMPLEMENTED;
    }
    bool mine = type_is_subtype(ref_type(rt, *left), rt->types[T_ORDERED_DICT]);
    Ref made = new_like(rt, mine ? left : right, left);
    if (!ref_is_error(made) && !update_with(rt, &made, right)) {
        drop(rt, made);
        return REF_ERROR;
    }
    return made;
}

static Ref ordered_dict_inplace(Runtime *rt, BinaryOp op, Ref *left, Ref *right)
{
    if (op != BIN_OR) {
        return REF_NOT_IMPLEMENTED;
    }
    return update_with(rt, left, right) ? share(rt, left) : REF_ERROR;
}

// --- other methods ---

static Ref py_ordered_pop(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref value;
    Lookup found = dict_pop(rt, as_dict(&args[0]), &args[1], &value);
    if (found == LOOKUP_MISSING && !ref_is_unbound(args[2])) {
        return take(&args[2]);
    }
    if (found == LOOKUP_MISSING) {
        raise_bare_key(rt, &args[1]);
    }
    return found == LOOKUP_FOUND ? value : REF_ERROR;
}

static Ref py_ordered_setdefault(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int found = contains(rt, &args[0], &args[1]);
    if (found != 0) {
        return found < 0 ? REF_ERROR : get_item(rt, &args[0], &args[1]);
    }
    if (ref_is_unbound(args[2])) {
        args[2] = REF_NONE;
    }
    Ref kept = share(rt, &args[2]);
    return !ref_is_error(kept) && set_item_take(rt, &args[0], &args[1], kept)
               ? take(&args[2])
               : REF_ERROR;
}

static Ref py_ordered_keys(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return dict_view_new(rt, T_ORDERED_KEYS, &args[0]);
}

static Ref py_ordered_values(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return dict_view_new(rt, T_ORDERED_VALUES, &args[0]);
}

static Ref py_ordered_items(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return dict_view_new(rt, T_ORDERED_ITEMS, &args[0]);
}

static Ref py_ordered_reversed(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return make_iter(rt, &args[0], ORDERED_KEY, true);
}

static Ref py_ordered_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref state = object_state(rt, &args[0], false);
    Ref items = ref_is_error(state)
                    ? REF_ERROR
                    : call_method(rt, &args[0], rt->names[N_ITEMS], NULL, 0);
    Ref iterator = ref_is_error(items) ? REF_ERROR : get_iter(rt, &items);
    drop(rt, items);
    return pack_take(rt, 5, ref_new(&ref_type(rt, args[0])->base),
                     ref_new(&rt->empty_tuple->base), state, REF_NONE, iterator);
}

// cls(), then each key of the iterable set to the value.
static Ref py_ordered_fromkeys(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (ref_is_unbound(args[2])) {
        args[2] = REF_NONE;
    }
    Ref made = object_call(rt, &args[0], NULL, 0, NULL);
    Iter iter;
    if (ref_is_error(made) || !iter_init(rt, &iter, &args[1])) {
        drop(rt, made);
        return REF_ERROR;
    }
    bool done = true;
    while (done) {
        Ref key = charge(rt, 1) ? iter_step(rt, &iter) : REF_ERROR;
        if (ref_is_unbound(key)) {
            break;
        }
        Ref value = ref_is_error(key) ? REF_ERROR : share(rt, &args[2]);
        done = !ref_is_error(value) && set_item_take(rt, &made, &key, value);
        drop(rt, key);
    }
    iter_fini(rt, &iter);
    if (!done) {
        drop(rt, made);
        return REF_ERROR;
    }
    return made;
}

static const MethodDef ordered_dict_methods[] = {
    {"fromkeys", py_ordered_fromkeys, SIGNATURE(1, "iterable, value=None"),
     "Create a new ordered dictionary with keys from iterable and values set to value.",
     METHOD_CLASS},
    {"copy", py_ordered_copy, ARGS(0, 0), "od.copy() -> a shallow copy of od"},
    {"items", py_ordered_items, ARGS(0, 0), NULL},
    {"keys", py_ordered_keys, ARGS(0, 0), NULL},
    {"move_to_end", py_ordered_move_to_end, VARIADIC_AS("key, last=True"),
     "Move an existing element to the end (or beginning if last is false).\n\n"
     "Raise KeyError if the element does not exist."},
    {"pop", py_ordered_pop, SIGNATURE(1, "key, default=<unrepresentable>"),
     "od.pop(key[,default]) -> v, remove specified key and return the corresponding "
     "value.\n\nIf the key is not found, return the default if given; otherwise,\n"
     "raise a KeyError."},
    {"popitem", py_ordered_popitem, VARIADIC_AS("last=True"),
     "Remove and return a (key, value) pair from the dictionary.\n\n"
     "Pairs are returned in LIFO order if last is true or FIFO order if false."},
    {"setdefault", py_ordered_setdefault, SIGNATURE(1, "key, default=None"),
     "Insert key with a value of default if key is not in the dictionary.\n\n"
     "Return the value for key if key is in the dictionary, else default."},
    {"update", py_ordered_update, VARIADIC, NULL},
    {"values", py_ordered_values, ARGS(0, 0), NULL},
    {"__reduce__", py_ordered_reduce, ARGS(0, 0),
     "Return state information for pickling"},
    {"__reversed__", py_ordered_reversed, ARGS(0, 0),
     "od.__reversed__() <==> reversed(od)"},
    {NULL},
};

static const GetSetDef ordered_dict_getsets[] = {
    {"__dict__", object_get_dict, object_set_dict, NULL},
    {NULL},
};

const TypeDef ordered_dict_typedef = {
    .name = "collections.OrderedDict",
    .doc = "Dictionary that remembers insertion order",
    .base = &dict_typedef,
    .instance_size = sizeof(OrderedDict),
    .flags = TYPE_BASE | TYPE_IS_DICT | TYPE_WEAKREFS,
    .attrs = ATTRS_DICT,
    .binary_ops = OPS(BIN_OR),
    .inplace_ops = OPS(BIN_OR),
    .slots = {.repr = ordered_dict_repr,
              .hash = hash_refused,
              .binary = ordered_dict_binary,
              .inplace = ordered_dict_inplace,
              .compare = ordered_dict_compare,
              .iter = ordered_dict_iter,
              .construct = ordered_dict_construct,
              .init = ordered_dict_init},
    .methods = ordered_dict_methods,
    .getsets = ordered_dict_getsets,
};
