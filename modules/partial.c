// functools.partial: a callable with arguments given in advance.
#include "modules/functools_parts.h"
#include "modules/holder.h"
#include "objects/abstract.h"
#include "objects/builtin.h"
#include "objects/dict.h"
#include "objects/generic_alias.h"
#include "objects/instance.h"
#include "objects/item.h"
#include "objects/tuple.h"
#include "objects/type_slots.h"
#include "vm/warn.h"

typedef struct Partial {
    Object base;
    Ref function;
    Ref args;              // a tuple
    Ref keywords;          // a dict
    Ref names;             // its keys as a tuple; unbound until wanted
    uint32_t keys_version; // of the dict when `names` was made
} Partial;
HOLDER(partial, Partial, "func", "args", "keywords", "names")

static Ref partial_call(Runtime *rt, Ref *callable, Ref *args, size_t nargs,
                        Tuple *kwnames);

// --- making ---

// A partial of a partial without attributes of its own is made of its parts.
static Partial *inner_partial(Runtime *rt, Ref function)
{
    if (ref_type(rt, function)->slots.call != partial_call) {
        return NULL;
    }
    Partial *inner = (Partial *)ref_object(function);
    Ref *attributes =
        object_extra(&inner->base) + type_extra_words(inner->base.type) - 1;
    return ref_is_unbound(*attributes) ? inner : NULL;
}

static bool set_args(Runtime *rt, Partial *self, Partial *inner, Ref *args,
                     size_t nargs)
{
    Tuple *before = inner == NULL ? NULL : value_tuple(peek(inner->args));
    size_t first = before == NULL ? 0 : before->length;
    Tuple *all = tuple_new(rt, first + nargs);
    if (all == NULL) {
        return false;
    }
    if (first > 0 && !items_share(rt, all->items, before->items, first)) {
        object_release(rt, &all->base);
        return false;
    }
    for (size_t i = 0; i < nargs; i++) {
        all->items[first + i] = take(&args[i]);
    }
    if (all->length > 0) {
        tuple_finish(rt, all);
    }
    self->args = OBJECT_REF(all);
    return true;
}

static bool set_keywords(Runtime *rt, Partial *self, Partial *inner, Ref *values,
                         Tuple *kwnames)
{
    self->keywords =
        inner == NULL ? dict_new(rt) : dict_copy(rt, value_dict(peek(inner->keywords)));
    if (ref_is_error(self->keywords)) {
        self->keywords = REF_UNBOUND;
        return false;
    }
    Dict *keywords = value_dict(peek(self->keywords));
    for (size_t i = 0; kwnames != NULL && i < kwnames->length; i++) {
        if (!dict_set_take(rt, keywords, ref_copy(peek(kwnames->items[i])),
                           take(&values[i]))) {
            return false;
        }
    }
    return true;
}

static Ref partial_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                             Tuple *kwnames)
{
    if (nargs < 1) {
        raise_error(rt, E_TYPE_ERROR, "type 'partial' takes at least one argument");
        return REF_ERROR;
    }
    if (!value_is_callable(rt, peek(args[0]))) {
        raise_error(rt, E_TYPE_ERROR, "the first argument must be callable");
        return REF_ERROR;
    }
    Partial *self = partial_new(rt, type);
    if (self == NULL) {
        return REF_ERROR;
    }
    Partial *inner = inner_partial(rt, args[0]);
    self->function = share(rt, inner == NULL ? &args[0] : &inner->function);
    if (!set_args(rt, self, inner, args + 1, nargs - 1) ||
        !set_keywords(rt, self, inner, args + nargs, kwnames)) {
        object_release(rt, &self->base);
        return REF_ERROR;
    }
    object_track(rt, &self->base);
    return OBJECT_REF(self);
}

static void partial_clear(Runtime *rt, Object *self)
{
    holder_clear(rt, self, partial_field_count);
}

// --- calling ---

// The names of the partial's own keywords, made again when the dict's keys changed.
static Tuple *own_names(Runtime *rt, Partial *self)
{
    Dict *dict = value_dict(peek(self->keywords));
    uint32_t version = dict_keys_version(rt, dict);
    if (!ref_is_unbound(self->names) && self->keys_version == version) {
        return value_tuple(peek(self->names));
    }
    Tuple *names = tuple_new(rt, dict->length);
    if (names == NULL) {
        return NULL;
    }
    size_t position = 0, count = 0;
    Ref *key, *value;
    while (dict_next(dict, &position, &key, &value)) {
        if (!is_str(peek(*key))) {
            raise_error(rt, E_TYPE_ERROR, "keywords must be strings");
            drop(rt, OBJECT_REF(names));
            return NULL;
        }
        names->items[count++] = ref_copy(peek(*key));
    }
    if (count > 0) {
        tuple_finish(rt, names);
    }
    replace_ref_take(rt, &self->names, OBJECT_REF(names));
    self->keys_version = version;
    return names;
}

static size_t find_name(const Tuple *names, const Str *name)
{
    for (size_t i = 0; i < names->length; i++) {
        if (str_equal((Str *)ref_object(names->items[i]), name)) {
            return i;
        }
    }
    return names->length;
}

// Where the call's keywords go: values behind the partial's own, or in place of them.
// The names of all, a new tuple; NULL: error.
static Tuple *merge_keywords(Runtime *rt, const Tuple *own, const Tuple *given,
                             Ref *own_values, Ref *given_values)
{
    size_t added = 0;
    for (size_t i = 0; i < given->length; i++) {
        added += find_name(own, (Str *)ref_object(given->items[i])) == own->length;
    }
    Tuple *all = tuple_new(rt, own->length + added);
    if (all == NULL) {
        return NULL;
    }
    size_t count = own->length;
    for (size_t i = 0; i < own->length; i++) {
        all->items[i] = ref_copy(peek(own->items[i]));
    }
    for (size_t i = 0; i < given->length; i++) {
        size_t place = find_name(own, (Str *)ref_object(given->items[i]));
        if (place < own->length) {
            replace_ref_take(rt, &own_values[place], take(&given_values[i]));
        } else {
            own_values[count] = take(&given_values[i]);
            all->items[count++] = ref_copy(peek(given->items[i]));
        }
    }
    tuple_finish(rt, all);
    return all;
}

static bool share_keywords(Runtime *rt, Dict *dict, Ref *slots)
{
    size_t position = 0, count = 0;
    Ref *key, *value;
    while (dict_next(dict, &position, &key, &value)) {
        slots[count] = share(rt, value);
        if (ref_is_error(slots[count++])) {
            slots[count - 1] = REF_UNBOUND;
            return false;
        }
    }
    return true;
}

// All is laid out in `slots`, which has room for every argument and is unbound.
static Ref call_with_parts(Runtime *rt, Partial *self, Ref *slots, Ref *args,
                           size_t nargs, Tuple *kwnames)
{
    Tuple *before = value_tuple(peek(self->args));
    Dict *dict = value_dict(peek(self->keywords));
    if (!items_share(rt, slots, before->items, before->length)) {
        return REF_ERROR;
    }
    for (size_t i = 0; i < nargs; i++) {
        slots[before->length + i] = take(&args[i]);
    }
    size_t positional = before->length + nargs;
    Ref *values = slots + positional;
    Ref function = share(rt, &self->function);
    Ref names = REF_UNBOUND;
    bool done = true;
    if (dict->length > 0) {
        Tuple *own = own_names(rt, self);
        done = own != NULL && share_keywords(rt, dict, values);
        if (done && kwnames == NULL) {
            names = ref_new(&own->base);
        } else if (done) {
            Tuple *all = merge_keywords(rt, own, kwnames, values, args + nargs);
            done = all != NULL;
            names = done ? OBJECT_REF(all) : REF_UNBOUND;
        }
    } else if (kwnames != NULL) {
        names = ref_new(&kwnames->base);
        for (size_t i = 0; i < kwnames->length; i++) {
            values[i] = take(&args[nargs + i]);
        }
    }
    Ref result = REF_ERROR;
    if (done) {
        result = object_call(rt, &function, slots, positional,
                             ref_is_unbound(names) ? NULL : (Tuple *)ref_object(names));
    }
    drop(rt, names);
    drop(rt, function);
    return result;
}

enum { FEW = 12 }; // arguments that need no memory

// Without keywords on either side.
static Ref call_by_position(Runtime *rt, Partial *self, Ref *args, size_t nargs)
{
    Ref slots[FEW];
    Tuple *before = value_tuple(peek(self->args));
    size_t total = before->length + nargs;
    if (!items_share(rt, slots, before->items, before->length)) {
        return REF_ERROR;
    }
    for (size_t i = 0; i < nargs; i++) {
        slots[before->length + i] = take(&args[i]);
    }
    Ref function = ref_copy(peek(self->function));
    Ref result = object_call(rt, &function, slots, total, NULL);
    drop(rt, function);
    items_drop(rt, slots, total);
    return result;
}

static Ref partial_call(Runtime *rt, Ref *callable, Ref *args, size_t nargs,
                        Tuple *kwnames)
{
    Partial *self = as_partial(callable);
    if (kwnames != NULL && kwnames->length == 0) {
        kwnames = NULL;
    }
    if (kwnames == NULL && value_dict(peek(self->keywords))->length == 0 &&
        value_tuple(peek(self->args))->length + nargs <= FEW) {
        return call_by_position(rt, self, args, nargs);
    }
    Ref few[FEW];
    Ref *slots = few;
    size_t total = value_tuple(peek(self->args))->length + nargs +
                   value_dict(peek(self->keywords))->length +
                   (kwnames == NULL ? 0 : kwnames->length);
    if (total > FEW) {
        slots = buffer_alloc(rt, total * sizeof(Ref));
        if (slots == NULL) {
            return REF_ERROR;
        }
    }
    for (size_t i = 0; i < total; i++) {
        slots[i] = REF_UNBOUND;
    }
    Ref result = call_with_parts(rt, self, slots, args, nargs, kwnames);
    items_drop(rt, slots, total);
    if (slots != few) {
        buffer_free(rt, slots, total * sizeof(Ref));
    }
    return result;
}

// --- looking ---

static bool add_parts(Runtime *rt, StrBuilder *builder, Partial *self)
{
    Ref name = type_full_name(rt, self->base.type);
    if (ref_is_error(name)) {
        return false;
    }
    builder_add_str(rt, builder, value_str_object(peek(name)));
    drop(rt, name);
    builder_add(rt, builder, "(", 1);
    Ref parts[3] = {share(rt, &self->function), share(rt, &self->args),
                    share(rt, &self->keywords)};
    bool done = builder_add_repr(rt, builder, peek(parts[0]));
    const Tuple *args = value_tuple(peek(parts[1]));
    for (size_t i = 0; done && i < args->length; i++) {
        builder_add(rt, builder, ", ", 2);
        done = builder_add_repr(rt, builder, peek(args->items[i]));
    }
    size_t position = 0;
    Ref *key_slot, *value_slot;
    while (done &&
           dict_next(value_dict(peek(parts[2])), &position, &key_slot, &value_slot)) {
        Ref key = ref_copy(peek(*key_slot));
        Ref value = ref_copy(peek(*value_slot));
        Ref text = value_str(rt, peek(key));
        done = !ref_is_error(text);
        if (done) {
            builder_add(rt, builder, ", ", 2);
            builder_add_str(rt, builder, value_str_object(peek(text)));
            builder_add(rt, builder, "=", 1);
            done = builder_add_repr(rt, builder, peek(value));
        }
        drop(rt, text);
        drop(rt, value);
        drop(rt, key);
    }
    items_drop(rt, parts, 3);
    builder_add(rt, builder, ")", 1);
    return done;
}

static Ref partial_repr(Runtime *rt, Value self)
{
    int inside = repr_enter(rt, self);
    if (inside != 0) {
        return inside < 0 ? REF_ERROR : str_from(rt, "...");
    }
    StrBuilder builder;
    builder_init(&builder);
    bool done = add_parts(rt, &builder, (Partial *)value_object(self));
    repr_leave(self);
    if (!done) {
        builder_fini(rt, &builder);
        return REF_ERROR;
    }
    return builder_finish(rt, &builder);
}

static Ref partial_get_func(Runtime *rt, Ref *self)
{
    return share(rt, &as_partial(self)->function);
}

static Ref partial_get_args(Runtime *rt, Ref *self)
{
    return share(rt, &as_partial(self)->args);
}

static Ref partial_get_keywords(Runtime *rt, Ref *self)
{
    return share(rt, &as_partial(self)->keywords);
}

// As an attribute of a class it does not bind, but says that it will.
static Ref partial_descr_get(Runtime *rt, Ref *self, Ref *instance, Type *owner)
{
    bool through_class = ref_is_unbound(*instance) || ref_is_none(*instance);
    if (!through_class &&
        !vm_warn((Vm *)rt, E_FUTURE_WARNING,
                 "functools.partial will be a method descriptor in future Python "
                 "versions; wrap it in staticmethod() if you want to preserve the old "
                 "behavior")) {
        return REF_ERROR;
    }
    return share(rt, self);
}

static bool partial_set_dict(Runtime *rt, Ref *self, Ref value)
{
    if (ref_is_unbound(value)) {
        raise_error(rt, E_TYPE_ERROR, "cannot delete __dict__");
        return false;
    }
    return object_set_dict(rt, self, value);
}

static const GetSetDef partial_getsets[] = {
    {"func", partial_get_func, readonly_member,
     "function object to use in future partial calls"},
    {"args", partial_get_args, readonly_member,
     "tuple of arguments to future partial calls"},
    {"keywords", partial_get_keywords, readonly_member,
     "dictionary of keyword arguments to future partial calls"},
    {"__dict__", object_get_dict, partial_set_dict, NULL},
    {NULL},
};

// --- copying ---

static Ref py_partial_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Partial *self = as_partial(&args[0]);
    Ref *attributes = object_extra(&self->base) + type_extra_words(self->base.type) - 1;
    Ref dict = ref_is_unbound(*attributes) ? REF_NONE : attrs_dict(rt, &self->base);
    Ref state = pack_take(rt, 4, share(rt, &self->function), share(rt, &self->args),
                          share(rt, &self->keywords), dict);
    Ref arguments = pack_take(rt, 1, share(rt, &self->function));
    return pack_take(rt, 3, ref_new(&self->base.type->base), arguments, state);
}

static bool is_state(Runtime *rt, Value state)
{
    if (!is_exact(rt, state, T_TUPLE) || value_tuple(state)->length != 4) {
        return false;
    }
    const Ref *parts = value_tuple(state)->items;
    return value_is_callable(rt, peek(parts[0])) && is_tuple(peek(parts[1])) &&
           (ref_is_none(parts[2]) || is_dict(peek(parts[2])));
}

static Ref exact_keywords(Runtime *rt, Ref *given)
{
    if (ref_is_none(*given)) {
        return dict_new(rt);
    }
    return is_exact(rt, peek(*given), T_DICT) ? share(rt, given)
                                              : dict_copy(rt, value_dict(peek(*given)));
}

static Ref py_partial_setstate(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!is_state(rt, peek(args[1]))) {
        raise_error(rt, E_TYPE_ERROR, "invalid partial state");
        return REF_ERROR;
    }
    Partial *self = as_partial(&args[0]);
    Ref *parts = value_tuple(peek(args[1]))->items;
    Ref arguments = is_exact(rt, peek(parts[1]), T_TUPLE)
                        ? share(rt, &parts[1])
                        : tuple_from_list(rt, &parts[1]);
    Ref keywords = ref_is_error(arguments) ? REF_ERROR : exact_keywords(rt, &parts[2]);
    if (ref_is_error(keywords)) {
        drop(rt, arguments);
        return REF_ERROR;
    }
    replace_ref_take(rt, &self->function, share(rt, &parts[0]));
    replace_ref_take(rt, &self->args, arguments);
    replace_ref_take(rt, &self->keywords, keywords);
    clear_ref(rt, &self->names);
    Ref *attributes = object_extra(&self->base) + type_extra_words(self->base.type) - 1;
    if (ref_is_none(parts[3])) {
        clear_ref(rt, attributes);
    } else {
        replace_ref_take(rt, attributes, share(rt, &parts[3]));
    }
    return REF_NONE;
}

static const MethodDef partial_methods[] = {
    {"__reduce__", py_partial_reduce, ARGS(0, 0), NULL},
    {"__setstate__", py_partial_setstate, POSITIONAL(1, 1, "object"), NULL},
    CLASS_GETITEM_METHOD,
    {NULL},
};

const TypeDef partial_typedef = {
    .name = "functools.partial",
    .parameters = &(const ArgSpec)VARIADIC_AS("func, /, *args, **keywords"),
    .doc = "Create a new function with partial application of the given arguments\n"
           "and keywords.",
    .instance_size = sizeof(Partial),
    .flags = TYPE_BASE | TYPE_WEAKREFS,
    .attrs = ATTRS_DICT,
    .slots = {.destroy = partial_destroy,
              .traverse = partial_traverse,
              .clear = partial_clear,
              .repr = partial_repr,
              .call = partial_call,
              .descr_get = partial_descr_get,
              .construct = partial_construct},
    .methods = partial_methods,
    .getsets = partial_getsets,
};
