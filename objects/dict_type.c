// The dict type as programs see it: its operators and methods.
#include "objects/dict_table.h"
#include "objects/free_lists.h"
#include "objects/generic_alias.h"
#include "objects/item.h"
#include "objects/tuple.h"

static inline Dict *self_dict(Ref *self)
{
    return (Dict *)ref_object(*self);
}

// --- making and ending ---

static Ref dict_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                          Tuple *kwnames)
{
    Dict *dict = dict_alloc(rt, type);
    return dict == NULL ? REF_ERROR : OBJECT_REF(dict);
}

// What dict(...) and update(...) have in common: one mapping or iterable of pairs, then
// keywords.
static bool update_from_arguments(Runtime *rt, const char *name, Ref *self, Ref *args,
                                  size_t nargs, Tuple *kwnames)
{
    Dict *dict = self_dict(self);
    if (!check_arg_count(rt, name, nargs, 0, 1) ||
        (nargs == 1 && !dict_update(rt, dict, &args[0]))) {
        return false;
    }
    for (size_t i = 0; kwnames != NULL && i < kwnames->length; i++) {
        Ref key = share(rt, &kwnames->items[i]);
        if (!dict_set_take(rt, dict, key, take(&args[nargs + i]))) {
            return false;
        }
    }
    return true;
}

static bool dict_init(Runtime *rt, Ref *self, Ref *args, size_t nargs, Tuple *kwnames)
{
    return update_from_arguments(rt, "dict", self, args, nargs, kwnames);
}

void dict_destroy(Runtime *rt, Object *self)
{
    Dict *dict = (Dict *)self;
    for (size_t i = 0; i < dict->used; i++) {
        drop(rt, dict->entries[i].key);
        drop(rt, dict->entries[i].value);
    }
    dict_free_table(rt, dict);
    if (self->type == rt->types[T_DICT] && rt->free_lists != NULL &&
        free_list_push(&rt->free_lists->dicts, self)) {
        return;
    }
    object_free(rt, self, self->type->instance_size);
}

static size_t dict_traverse_part(Object *self, Visitor *visitor, size_t from,
                                 size_t count)
{
    Dict *dict = (Dict *)self;
    size_t end = part_end(dict->used, from, count);
    for (size_t i = from; i < end; i++) {
        visit(visitor, dict->entries[i].key, EDGE_KEY, i);
        visit(visitor, dict->entries[i].value, EDGE_VALUE, dict->entries[i].key.bits);
    }
    return end < dict->used ? end : 0;
}

void dict_traverse(Object *self, Visitor *visitor)
{
    dict_traverse_part(self, visitor, 0, SIZE_MAX);
}

static void dict_clear_slot(Runtime *rt, Object *self)
{
    dict_clear(rt, (Dict *)self);
}

static int64_t dict_length(Runtime *rt, Value self)
{
    return (int64_t)value_dict(self)->length;
}

// --- repr ---

static bool add_entry(Runtime *rt, StrBuilder *builder, Ref *key, Ref *value)
{
    if (!builder_add_repr(rt, builder, peek(*key))) {
        return false;
    }
    builder_add(rt, builder, ": ", 2);
    return builder_add_repr(rt, builder, peek(*value));
}

static bool add_entries(Runtime *rt, StrBuilder *builder, Dict *dict)
{
    size_t count = 0;
    for (size_t i = dict_next_live(dict, 0); i < dict->used;
         i = dict_next_live(dict, i + 1)) {
        if (count++ > 0) {
            builder_add(rt, builder, ", ", 2);
        }
        Ref key = ref_copy(peek(dict->entries[i].key));
        Ref value = ref_copy(peek(dict->entries[i].value));
        bool added = add_entry(rt, builder, &key, &value);
        drop(rt, key);
        drop(rt, value);
        if (!added || (count % CHARGE_CHUNK == 0 && !charge(rt, CHARGE_CHUNK))) {
            return false;
        }
    }
    return true;
}

static Ref dict_repr(Runtime *rt, Value self)
{
    Dict *dict = value_dict(self);
    if (dict->length == 0) {
        return str_from(rt, "{}");
    }
    int inside = repr_enter(rt, self);
    if (inside != 0) {
        return inside < 0 ? REF_ERROR : str_from(rt, "{...}");
    }
    StrBuilder builder;
    builder_init(&builder);
    builder_add(rt, &builder, "{", 1);
    bool added = add_entries(rt, &builder, dict);
    repr_leave(self);
    if (!added) {
        builder_fini(rt, &builder);
        return REF_ERROR;
    }
    builder_add(rt, &builder, "}", 1);
    return builder_finish(rt, &builder);
}

// --- comparing ---

// Whether `other` has an equal value under the key of entry i: 1, 0, -1 on error.
static int entry_is_in(Runtime *rt, Dict *dict, size_t i, Dict *other)
{
    int64_t there = dict_find_plain(rt, other, peek(dict->entries[i].key));
    if (there != DICT_ASK) {
        int equal = there < 0 ? 0
                              : words_equal_plainly(rt, other->entries[there].value,
                                                    dict->entries[i].value);
        if (equal >= 0) {
            return equal;
        }
    }
    Ref key, value;
    size_t entry;
    int64_t hash = dict->entries[i].hash;
    if (!dict_share_entry(rt, dict, i, &key, &value)) {
        return -1;
    }
    int result = dict_find(rt, other, &key, hash, &entry);
    if (result == LOOKUP_FOUND) {
        Ref theirs = share(rt, &other->entries[entry].value);
        result = ref_is_error(theirs) ? -1 : item_equals(rt, &theirs, &value);
        drop(rt, theirs);
    }
    drop(rt, key);
    drop(rt, value);
    return result;
}

Ref dict_compare(Runtime *rt, CompareOp op, Ref *left, Ref *right)
{
    if ((op != CMP_EQ && op != CMP_NE) || !is_dict(peek(*left)) ||
        !is_dict(peek(*right))) {
        return REF_NOT_IMPLEMENTED;
    }
    Dict *a = self_dict(left);
    Dict *b = self_dict(right);
    if (!stack_check_in(rt, " in comparison") || !charge(rt, a->length)) {
        return REF_ERROR;
    }
    int equal = a->length == b->length;
    for (size_t i = dict_next_live(a, 0); equal == 1 && i < a->used;
         i = dict_next_live(a, i + 1)) {
        equal = entry_is_in(rt, a, i, b);
    }
    return equal < 0 ? REF_ERROR : ref_bool(equal == (op == CMP_EQ));
}

// --- operators and items ---

static Ref dict_binary(Runtime *rt, BinaryOp op, Ref *left, Ref *right, bool reflected)
{
    if (op != BIN_OR || !is_dict(peek(*left)) || !is_dict(peek(*right))) {
        return REF_NOT_IMPLEMENTED;
    }
    Ref result = dict_copy(rt, self_dict(left));
    if (!ref_is_error(result) && !dict_update(rt, self_dict(&result), right)) {
        drop(rt, result);
        return REF_ERROR;
    }
    return result;
}

static Ref dict_inplace(Runtime *rt, BinaryOp op, Ref *left, Ref *right)
{
    if (op != BIN_OR) {
        return REF_NOT_IMPLEMENTED;
    }
    return dict_update(rt, self_dict(left), right) ? share(rt, left) : REF_ERROR;
}

// d[key] of an absent key: a subclass may define __missing__.
static Ref missing(Runtime *rt, Ref *self, Ref *key)
{
    if (ref_type(rt, *self) != rt->types[T_DICT]) {
        Ref argument = share(rt, key);
        if (ref_is_error(argument)) {
            return REF_ERROR;
        }
        Ref result = call_special(rt, self, N_MISSING, &argument, 1);
        drop(rt, argument);
        if (!ref_is_unbound(result)) {
            return result;
        }
    }
    raise_key_error(rt, key);
    return REF_ERROR;
}

static Ref dict_getitem(Runtime *rt, Ref *self, Ref *key)
{
    Ref value;
    switch (dict_lookup(rt, self_dict(self), key, &value)) {
    case LOOKUP_FOUND:
        return value;
    case LOOKUP_MISSING:
        return missing(rt, self, key);
    default:
        return REF_ERROR;
    }
}

bool dict_setitem(Runtime *rt, Ref *self, Ref *key, Ref value)
{
    if (!ref_is_unbound(value)) {
        Ref own = share(rt, key);
        if (ref_is_error(own)) {
            drop(rt, value);
            return false;
        }
        return dict_set_take(rt, self_dict(self), own, value);
    }
    Lookup found = dict_delete(rt, self_dict(self), key);
    if (found == LOOKUP_MISSING) {
        raise_key_error(rt, key);
    }
    return found == LOOKUP_FOUND;
}

static int dict_contains_slot(Runtime *rt, Ref *self, Ref *key)
{
    return dict_contains(rt, self_dict(self), key);
}

// --- methods ---

static Ref py_dict_get(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref value;
    Lookup found = dict_lookup(rt, self_dict(args), &args[1], &value);
    if (found == LOOKUP_MISSING) {
        return nargs > 2 ? take(&args[2]) : REF_NONE;
    }
    return found == LOOKUP_FOUND ? value : REF_ERROR;
}

static Ref py_dict_setdefault(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Dict *dict = self_dict(args);
    size_t entry;
    int64_t hash = item_hash(rt, peek(args[1]));
    Lookup found =
        hash == -1 ? LOOKUP_ERROR : dict_find(rt, dict, &args[1], hash, &entry);
    if (found == LOOKUP_FOUND) {
        return share(rt, &dict->entries[entry].value);
    }
    if (found == LOOKUP_ERROR) {
        return REF_ERROR;
    }
    Ref kept = nargs > 2 ? share(rt, &args[2]) : REF_NONE;
    if (ref_is_error(kept) || !dict_append_take(rt, dict, take(&args[1]), hash, kept)) {
        return REF_ERROR;
    }
    return nargs > 2 ? take(&args[2]) : REF_NONE;
}

static Ref py_dict_pop(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref value;
    Lookup found = dict_pop(rt, self_dict(args), &args[1], &value);
    if (found == LOOKUP_FOUND) {
        return value;
    }
    if (found == LOOKUP_ERROR) {
        return REF_ERROR;
    }
    if (nargs > 2) {
        return take(&args[2]);
    }
    raise_key_error(rt, &args[1]);
    return REF_ERROR;
}

static Ref py_dict_popitem(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Dict *dict = self_dict(args);
    if (dict->length == 0) {
        raise_error(rt, E_KEY_ERROR, "popitem(): dictionary is empty");
        return REF_ERROR;
    }
    Tuple *pair = tuple_new(rt, 2);
    if (pair == NULL) {
        return REF_ERROR;
    }
    size_t entry = dict->used - 1;
    while (ref_is_unbound(dict->entries[entry].key)) {
        entry--;
    }
    dict_remove_entry(dict, entry, &pair->items[0], &pair->items[1]);
    dict->used =
        entry; // its slot in the table is marked as deleted, so `usable` stays as it is
    tuple_finish(rt, pair);
    return OBJECT_REF(pair);
}

static Ref py_dict_update(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return update_from_arguments(rt, "update", args, args + 1, nargs - 1, kwnames)
               ? REF_NONE
               : REF_ERROR;
}

static Ref py_dict_clear(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    dict_clear(rt, self_dict(args));
    return REF_NONE;
}

static Ref py_dict_copy(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (ref_type(rt, args[0])->slots.iter == rt->types[T_DICT]->slots.iter) {
        return dict_copy(rt, self_dict(args));
    }
    Ref copy =
        dict_new(rt); // a subclass that iterates in its own way has its keys() asked
    if (!ref_is_error(copy) && !dict_update(rt, value_dict(peek(copy)), &args[0])) {
        drop(rt, copy);
        return REF_ERROR;
    }
    return copy;
}

// Sets every item of `iterable` to a share of `value`.
static bool fill_from_keys(Runtime *rt, Ref *result, Ref *iterable, Ref *value)
{
    Iter iter;
    bool plain = is_exact(rt, peek(*result), T_DICT);
    if (!iter_init(rt, &iter, iterable)) {
        return false;
    }
    Ref key = iter_step(rt, &iter);
    for (size_t count = 1; !ref_is_error(key) && !ref_is_unbound(key); count++) {
        Ref own = share(rt, value);
        bool set = !ref_is_error(own) &&
                   (count % CHARGE_CHUNK != 0 || charge(rt, CHARGE_CHUNK));
        if (set && plain) {
            set = dict_set_take(rt, self_dict(result), key, own);
        } else if (set) {
            set = set_item_take(rt, result, &key, own);
            drop(rt, key);
        } else {
            drop(rt, key);
            drop(rt, own);
        }
        key = set ? iter_step(rt, &iter) : REF_ERROR;
    }
    iter_fini(rt, &iter);
    return ref_is_unbound(key);
}

static Ref py_dict_fromkeys(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref none = REF_NONE;
    Ref result = object_call(rt, &args[0], NULL, 0, NULL);
    if (!ref_is_error(result) &&
        !fill_from_keys(rt, &result, &args[1], nargs > 2 ? &args[2] : &none)) {
        drop(rt, result);
        return REF_ERROR;
    }
    return result;
}

static Ref py_dict_sizeof(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Dict *dict = self_dict(args);
    size_t size = dict->base.type->instance_size + dict->base.type->extra +
                  dict->capacity * sizeof(DictEntry) + dict_index_size(dict);
    return int_new(rt, (int64_t)size);
}

static const MethodDef dict_methods[] = {
    {"clear", py_dict_clear, ARGS(0, 0), "Remove all items from the dict."},
    {"copy", py_dict_copy, ARGS(0, 0), "Return a shallow copy of the dict."},
    {"fromkeys", py_dict_fromkeys, POSITIONAL(1, 2, "iterable, value=None"),
     "Create a new dictionary with keys from iterable and values set to value.",
     METHOD_CLASS},
    {"get", py_dict_get, POSITIONAL(1, 2, "key, default=None"),
     "Return the value for key if key is in the dictionary, else default.",
     .quick = QUICK_GET},
    {"items", py_dict_items, ARGS(0, 0),
     "Return a set-like object providing a view on the dict's items."},
    {"keys", py_dict_keys, ARGS(0, 0),
     "Return a set-like object providing a view on the dict's keys."},
    {"pop", py_dict_pop, POSITIONAL(1, 2, "key, default=<unrepresentable>"),
     "D.pop(k[,d]) -> v, remove specified key and return the corresponding "
     "value.\n\nIf the key is not found, return "
     "the default if given; otherwise,\nraise a KeyError."},
    {"popitem", py_dict_popitem, ARGS(0, 0),
     "Remove and return a (key, value) pair as a 2-tuple.\n\nPairs are returned in "
     "LIFO (last-in, first-out) order.\n"
     "Raises KeyError if the dict is empty."},
    {"setdefault", py_dict_setdefault, POSITIONAL(1, 2, "key, default=None"),
     "Insert key with a value of default if key is not in the dictionary.\n\nReturn "
     "the value for key if key is in the "
     "dictionary, else default."},
    {"update", py_dict_update, VARIADIC,
     "D.update([E, ]**F) -> None.  Update D from mapping/iterable E and F.\nIf E is "
     "present and has a .keys() method, "
     "then does:  for k in E.keys(): D[k] = E[k]\nIf E is present and lacks a .keys() "
     "method, then does:  for k, v in "
     "E: D[k] = v\nIn either case, this is followed by: for k in F:  D[k] = F[k]"},
    {"values", py_dict_values, ARGS(0, 0),
     "Return an object providing a view on the dict's values."},
    {"__reversed__", py_dict_reversed, ARGS(0, 0),
     "Return a reverse iterator over the dict keys."},
    {"__sizeof__", py_dict_sizeof, ARGS(0, 0),
     "Return the size of the dict in memory."},
    CLASS_GETITEM_METHOD,
    {NULL},
};

const TypeDef dict_typedef = {
    .name = "dict",
    .doc = "dict() -> new empty dictionary\ndict(mapping) -> new dictionary "
           "initialized from a mapping object's\n"
           "    (key, value) pairs\ndict(iterable) -> new dictionary initialized as if "
           "via:\n    d = {}\n"
           "    for k, v in iterable:\n        d[k] = v\ndict(**kwargs) -> new "
           "dictionary initialized with the "
           "name=value pairs\n    in the keyword argument list.  For example:  "
           "dict(one=1, two=2)",
    .instance_size = sizeof(Dict),
    .flags = TYPE_BASE | TYPE_IS_DICT,
    .binary_ops = OPS(BIN_OR),
    .inplace_ops = OPS(BIN_OR),
    .slots =
        {
            .destroy = dict_destroy,
            .traverse = dict_traverse,
            .traverse_part = dict_traverse_part,
            .clear = dict_clear_slot,
            .repr = dict_repr,
            .hash = hash_refused,
            .length = dict_length,
            .binary = dict_binary,
            .inplace = dict_inplace,
            .compare = dict_compare,
            .iter = dict_get_iter,
            .getitem = dict_getitem,
            .setitem = dict_setitem,
            .contains = dict_contains_slot,
            .construct = dict_construct,
            .init = dict_init,
        },
    .methods = dict_methods,
};
