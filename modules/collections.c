// The native part of module collections; the classes made of it are in
// frozen/collections.py.
#include "modules/collections_parts.h"
#include "modules/holder.h"
#include "modules/modules.h"
#include "objects/abstract.h"
#include "objects/dict_table.h"
#include "objects/item.h"
#include "objects/module.h"
#include "objects/tuple.h"

// --- counting ---

// counts[key] += 1 in a dict whose items nobody intercepts, consuming the key.
static bool count_plain_take(Runtime *rt, Dict *dict, Ref key)
{
    int64_t hash = item_hash(rt, peek(key));
    size_t entry;
    Lookup found = hash == -1 ? LOOKUP_ERROR : dict_find(rt, dict, &key, hash, &entry);
    if (found == LOOKUP_MISSING) {
        return dict_append_take(rt, dict, key, hash, ref_immediate(1));
    }
    if (found == LOOKUP_ERROR) {
        drop(rt, key);
        return false;
    }
    Ref *slot = &dict->entries[entry].value;
    if (ref_is_immediate(*slot) && slot->bits != value_immediate(IMMEDIATE_MAX).bits) {
        *slot = ref_immediate(immediate_int(peek(*slot)) + 1);
        drop(rt, key);
        return true;
    }
    Ref count = share(rt, slot);
    Ref one = ref_immediate(1);
    Ref sum = ref_is_error(count) ? REF_ERROR : binary_op(rt, BIN_ADD, &count, &one);
    drop(rt, count);
    if (ref_is_error(sum)) {
        drop(rt, key);
        return false;
    }
    return dict_set_hashed_take(rt, dict, key, hash, sum);
}

// mapping[key] = mapping.get(key, 0) + 1, consuming the key.
static bool count_any_take(Runtime *rt, Ref *mapping, Ref key)
{
    Ref args[2] = {share(rt, &key), ref_immediate(0)};
    Ref count = ref_is_error(args[0])
                    ? REF_ERROR
                    : call_method(rt, mapping, rt->names[N_GET_PLAIN], args, 2);
    items_drop(rt, args, 2);
    Ref one = ref_immediate(1);
    Ref sum = ref_is_error(count) ? REF_ERROR : binary_op(rt, BIN_ADD, &count, &one);
    drop(rt, count);
    bool done = !ref_is_error(sum) && set_item_take(rt, mapping, &key, sum);
    drop(rt, key);
    return done;
}

// Does dict's own method answer to `name`?
static bool is_dict_method(Runtime *rt, Type *type, Str *name)
{
    Ref *own = type_find(rt, rt->types[T_DICT], name);
    uintptr_t bits = own == NULL ? 0 : own->bits;
    Ref *found = type_find(rt, type, name);
    return found != NULL && found->bits == bits;
}

static Ref py_count_elements(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Type *type = ref_type(rt, args[0]);
    bool plain = is_dict(peek(args[0])) &&
                 is_dict_method(rt, type, rt->names[N_SETITEM]) &&
                 is_dict_method(rt, type, rt->names[N_GET_PLAIN]);
    Iter iter;
    if (is_pending(rt) || !iter_init(rt, &iter, &args[1])) {
        return REF_ERROR;
    }
    bool done = true;
    while (done) {
        Ref key = charge(rt, 1) ? iter_step(rt, &iter) : REF_ERROR;
        if (ref_is_unbound(key)) {
            break;
        }
        done = !ref_is_error(key) &&
               (plain ? count_plain_take(rt, (Dict *)ref_object(args[0]), key)
                      : count_any_take(rt, &args[0], key));
    }
    iter_fini(rt, &iter);
    return done ? REF_NONE : REF_ERROR;
}

// --- the fields of named tuples ---

typedef struct TupleGetter {
    Object base;
    Ref doc;
    int64_t index;
} TupleGetter;
HOLDER(tuple_getter, TupleGetter, "__doc__")

static Ref tuple_getter_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                                  Tuple *kwnames)
{
    int64_t index;
    if (!refuse_keywords(rt, "_tuplegetter", kwnames) ||
        !check_arg_count(rt, "_tuplegetter", nargs, 2, 2) ||
        !arg_as_int64(rt, &args[0], &index)) {
        return REF_ERROR;
    }
    TupleGetter *self = tuple_getter_new(rt, type);
    if (self == NULL) {
        return REF_ERROR;
    }
    self->index = index;
    self->doc = take(&args[1]);
    object_track(rt, &self->base);
    return OBJECT_REF(self);
}

static Ref tuple_getter_descr_get(Runtime *rt, Ref *self, Ref *instance, Type *owner)
{
    int64_t index = as_tuple_getter(self)->index;
    if (ref_is_unbound(*instance) || ref_is_none(*instance)) {
        return share(rt, self);
    }
    if (!is_tuple(peek(*instance))) {
        raise_error(rt, E_TYPE_ERROR,
                    "descriptor for index '%lld' for tuple subclasses doesn't apply to "
                    "'%T' object",
                    (long long)index, peek(*instance));
        return REF_ERROR;
    }
    Tuple *tuple = value_tuple(peek(*instance));
    if (index < 0 || (uint64_t)index >= tuple->length) {
        raise_error(rt, E_INDEX_ERROR, "tuple index out of range");
        return REF_ERROR;
    }
    return share(rt, &tuple->items[index]);
}

static bool tuple_getter_descr_set(Runtime *rt, Ref *self, Ref *instance, Ref value)
{
    raise_error(rt, E_ATTRIBUTE_ERROR,
                ref_is_unbound(value) ? "can't delete attribute"
                                      : "can't set attribute");
    drop(rt, value);
    return false;
}

static Ref tuple_getter_repr(Runtime *rt, Value self)
{
    const TupleGetter *getter = (const TupleGetter *)value_object(self);
    return str_format(rt, "_tuplegetter(%lld, %R)", (long long)getter->index,
                      peek(getter->doc));
}

static Ref tuple_getter_get_doc(Runtime *rt, Ref *self)
{
    return share(rt, &as_tuple_getter(self)->doc);
}

static bool tuple_getter_set_doc(Runtime *rt, Ref *self, Ref value)
{
    replace_ref_take(rt, &as_tuple_getter(self)->doc,
                     ref_is_unbound(value) ? REF_NONE : value);
    return true;
}

static Ref py_tuple_getter_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    TupleGetter *self = as_tuple_getter(&args[0]);
    Ref arguments = pack_take(rt, 2, ref_immediate(self->index), share(rt, &self->doc));
    return pack_take(rt, 2, ref_new(&self->base.type->base), arguments);
}

static const GetSetDef tuple_getter_getsets[] = {
    {"__doc__", tuple_getter_get_doc, tuple_getter_set_doc, NULL, true},
    {NULL},
};

static const MethodDef tuple_getter_methods[] = {
    {"__reduce__", py_tuple_getter_reduce, ARGS(0, 0), NULL},
    {NULL},
};

static const TypeDef tuple_getter_typedef = {
    .name = "collections._tuplegetter",
    .instance_size = sizeof(TupleGetter),
    .slots = {.destroy = tuple_getter_destroy,
              .traverse = tuple_getter_traverse,
              .repr = tuple_getter_repr,
              .descr_get = tuple_getter_descr_get,
              .descr_set = tuple_getter_descr_set,
              .construct = tuple_getter_construct},
    .methods = tuple_getter_methods,
    .getsets = tuple_getter_getsets,
};

// --- the module ---

static const MethodDef collections_functions[] = {
    {"_count_elements", py_count_elements, POSITIONAL(2, 2, "mapping, iterable"),
     "Count elements in the iterable, updating the mapping"},
    {NULL},
};

bool collections_module_init(Runtime *rt, Module *module)
{
    static const struct {
        TypeId id;
        const TypeDef *def;
    } types[] = {
        {T_DEQUE, &deque_typedef},
        {T_DEFAULT_DICT, &default_dict_typedef},
        {T_ORDERED_DICT, &ordered_dict_typedef},
        {T_TUPLE_GETTER, &tuple_getter_typedef},
        {T_DEQUE_ITER, &deque_iter_typedef},
        {T_DEQUE_REVERSE_ITER, &deque_reverse_iter_typedef},
    };
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        if (!module_add_type(rt, module, types[i].id, types[i].def)) {
            return false;
        }
    }
    return module_make_type(rt, T_ORDERED_KEYS, &ordered_keys_typedef) &&
           module_make_type(rt, T_ORDERED_VALUES, &ordered_values_typedef) &&
           module_make_type(rt, T_ORDERED_ITEMS, &ordered_items_typedef) &&
           module_make_type(rt, T_ORDERED_ITER, &ordered_iter_typedef) &&
           module_add_functions(rt, module, collections_functions);
}
