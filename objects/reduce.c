#include "objects/reduce.h"

#include "objects/abstract.h"
#include "objects/builtin.h"
#include "objects/descriptor.h"
#include "objects/dict.h"
#include "objects/instance.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/module.h"
#include "objects/str.h"
#include "objects/tuple.h"

// --- state: attributes and __slots__ ---

static Ref refuse(Runtime *rt, Ref *self)
{
    raise_error(rt, E_TYPE_ERROR, "cannot pickle '%s' object",
                ref_type(rt, *self)->flags & TYPE_HEAP
                    ? ref_type(rt, *self)->name->data
                    : ref_type(rt, *self)->def->name);
    return REF_ERROR;
}

// Does the native with this function answer to `name`, not overridden by a class?
static bool is_object_native(Runtime *rt, Type *type, NameId name)
{
    Ref *own = type_find_own(rt, rt->types[T_OBJECT], rt->names[name]);
    uintptr_t bits = own == NULL ? 0 : own->bits;
    Ref *found = type_find(rt, type, rt->names[name]);
    return found != NULL && found->bits == bits;
}

// Values of the names in one class's __slots__.
static bool add_slots_of(Runtime *rt, Dict *slots, Ref *self, Type *type)
{
    Dict *attributes = (type->flags & TYPE_HEAP) == 0 ? NULL : type->dict;
    size_t position = 0;
    Ref *key, *value;
    while (attributes != NULL && dict_next(attributes, &position, &key, &value)) {
        if (peek_slot_descriptor(rt, peek(*value)) == NULL) {
            continue;
        }
        Ref name = share(rt, key);
        Ref held = lookup_attr(rt, self, (Str *)ref_object(name));
        if (ref_is_error(held)) {
            drop(rt, name);
            return false;
        }
        if (ref_is_unbound(held)) {
            drop(rt, name);
        } else if (!dict_set_take(rt, slots, name, held)) {
            return false;
        }
    }
    return true;
}

// The values of all __slots__ by name, of the most derived class first.
static Ref slot_values(Runtime *rt, Ref *self)
{
    Ref slots = dict_new(rt);
    if (ref_is_error(slots)) {
        return REF_ERROR;
    }
    Tuple *mro = (Tuple *)ref_object(ref_new(&ref_type(rt, *self)->mro->base));
    bool done = true;
    for (size_t i = 0; done && i < mro->length; i++) {
        done = add_slots_of(rt, value_dict(peek(slots)), self,
                            (Type *)ref_object(mro->items[i]));
    }
    object_release(rt, &mro->base);
    if (!done) {
        drop(rt, slots);
        return REF_ERROR;
    }
    return slots;
}

// The __dict__, or None when there is none or nothing in it.
static Ref attribute_state(Runtime *rt, Ref *self)
{
    if (!ref_is_object(*self) || ref_type(rt, *self)->attrs == ATTRS_NONE) {
        return REF_NONE;
    }
    Ref dict = attrs_dict(rt, ref_object(*self));
    if (!ref_is_error(dict) && value_dict(peek(dict))->length == 0) {
        drop(rt, dict);
        return REF_NONE;
    }
    return dict;
}

static Ref default_state(Runtime *rt, Ref *self, bool required)
{
    const Type *type = ref_type(rt, *self);
    if (required && type->def != &object_typedef) {
        return refuse(rt, self); // a built-in part that no attribute shows
    }
    Ref state = attribute_state(rt, self);
    if (ref_is_error(state) || type_extra_words(type) == (type->attrs == ATTRS_DICT)) {
        return state;
    }
    Ref parts[2] = {state, slot_values(rt, self)};
    if (ref_is_error(parts[1])) {
        drop(rt, state);
        return REF_ERROR;
    }
    if (value_dict(peek(parts[1]))->length == 0) {
        drop(rt, parts[1]);
        return state;
    }
    return tuple_from_take(rt, parts, 2);
}

Ref object_state(Runtime *rt, Ref *self, bool required)
{
    if (is_object_native(rt, ref_type(rt, *self), N_GETSTATE)) {
        return default_state(rt, self, required);
    }
    return call_method(rt, self, rt->names[N_GETSTATE], NULL, 0);
}

Ref py_object_getstate(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return default_state(rt, &args[0], false);
}

// --- what to call ---

// copyreg.__newobj__(cls, *args): cls.__new__(cls, *args)
static Ref py_newobj(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref make = get_attr(rt, &args[0], rt->names[N_NEW]);
    Ref made =
        ref_is_error(make) ? REF_ERROR : object_call(rt, &make, args, nargs, NULL);
    drop(rt, make);
    return made;
}

// A call with positional arguments from a tuple and keyword arguments from a dict,
// `first` in front.
static Ref call_with(Runtime *rt, Ref *callable, Ref *first, Tuple *args,
                     Dict *keywords)
{
    size_t count = 1 + args->length + keywords->length;
    Ref *slots = buffer_alloc(rt, count * sizeof(Ref));
    Tuple *names = slots == NULL ? NULL : tuple_new(rt, keywords->length);
    Ref result = REF_ERROR;
    if (names != NULL) {
        size_t at = 0, named = 0, position = 0;
        slots[at++] = share(rt, first);
        for (size_t i = 0; i < args->length; i++) {
            slots[at++] = share(rt, &args->items[i]);
        }
        Ref *key, *value;
        while (dict_next(keywords, &position, &key, &value)) {
            names->items[named++] = share(rt, key);
            slots[at++] = share(rt, value);
        }
        tuple_finish(rt, names);
        bool shared = true;
        for (size_t i = 0; i < count; i++) {
            shared = shared && !ref_is_error(slots[i]);
        }
        if (shared) {
            result = object_call(rt, callable, slots, 1 + args->length,
                                 keywords->length > 0 ? names : NULL);
        }
        for (size_t i = 0; i < count; i++) {
            drop(rt, slots[i]);
        }
        object_release(rt, &names->base);
    }
    buffer_free(rt, slots, count * sizeof(Ref));
    return result;
}

// copyreg.__newobj_ex__(cls, args, kwargs): cls.__new__(cls, *args, **kwargs)
static Ref py_newobj_ex(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!is_tuple(peek(args[1])) || !is_dict(peek(args[2]))) {
        raise_error(rt, E_TYPE_ERROR,
                    "__newobj_ex__() takes a class, a tuple and a dict");
        return REF_ERROR;
    }
    Ref make = get_attr(rt, &args[0], rt->names[N_NEW]);
    Ref made = ref_is_error(make)
                   ? REF_ERROR
                   : call_with(rt, &make, &args[0], value_tuple(peek(args[1])),
                               value_dict(peek(args[2])));
    drop(rt, make);
    return made;
}

static const MethodDef newobj_def = {"__newobj__", py_newobj, ARGS(1, ARGS_ANY), NULL};
static const MethodDef newobj_ex_def = {"__newobj_ex__", py_newobj_ex, ARGS(3, 3),
                                        NULL};

static Ref maker(Runtime *rt, const MethodDef *def)
{
    Ref module = str_from(rt, "copyreg");
    Ref function =
        ref_is_error(module) ? REF_ERROR : builtin_new(rt, def, NULL, &module);
    drop(rt, module);
    return function;
}

// What __getnewargs_ex__ or __getnewargs__ answer; both unbound when there is neither.
static bool new_arguments(Runtime *rt, Ref *self, Ref *args, Ref *kwargs)
{
    *args = *kwargs = REF_UNBOUND;
    Ref answer = call_special(rt, self, N_GETNEWARGS_EX, NULL, 0);
    if (ref_is_error(answer)) {
        return false;
    }
    if (ref_is_unbound(answer)) {
        *args = call_special(rt, self, N_GETNEWARGS, NULL, 0);
        if (!ref_is_error(*args) && !ref_is_unbound(*args) && !is_tuple(peek(*args))) {
            raise_error(rt, E_TYPE_ERROR,
                        "__getnewargs__ should return a tuple, not '%T'", peek(*args));
            drop(rt, *args);
            *args = REF_ERROR;
        }
        return !ref_is_error(*args);
    }
    Tuple *pair = is_tuple(peek(answer)) ? value_tuple(peek(answer)) : NULL;
    bool done = false;
    if (pair == NULL) {
        raise_error(rt, E_TYPE_ERROR,
                    "__getnewargs_ex__ should return a tuple, not '%T'", peek(answer));
    } else if (pair->length != 2) {
        raise_error(rt, E_VALUE_ERROR,
                    "__getnewargs_ex__ should return a tuple of length 2, not %zu",
                    pair->length);
    } else if (!is_tuple(peek(pair->items[0]))) {
        raise_error(rt, E_TYPE_ERROR,
                    "first item of the tuple returned by __getnewargs_ex__ must be a "
                    "tuple, not '%T'",
                    peek(pair->items[0]));
    } else if (!is_dict(peek(pair->items[1]))) {
        raise_error(rt, E_TYPE_ERROR,
                    "second item of the tuple returned by __getnewargs_ex__ must be a "
                    "dict, not '%T'",
                    peek(pair->items[1]));
    } else {
        *args = share(rt, &pair->items[0]);
        *kwargs = share(rt, &pair->items[1]);
        done = true;
    }
    drop(rt, answer);
    return done;
}

// The class, then `args` if any, as the arguments of __newobj__.
static Ref class_and_args(Runtime *rt, Ref *self, Ref args)
{
    size_t count = ref_is_unbound(args) ? 0 : value_tuple(peek(args))->length;
    Tuple *tuple = tuple_new(rt, count + 1);
    if (tuple == NULL) {
        return REF_ERROR;
    }
    tuple->items[0] = ref_new(&ref_type(rt, *self)->base);
    bool shared = true;
    for (size_t i = 0; i < count; i++) {
        Ref item = share(rt, &value_tuple(peek(args))->items[i]);
        shared = shared && !ref_is_error(item);
        tuple->items[i + 1] = ref_is_error(item) ? REF_UNBOUND : item;
    }
    tuple_finish(rt, tuple);
    if (!shared) {
        object_release(rt, &tuple->base);
        return REF_ERROR;
    }
    return OBJECT_REF(tuple);
}

// The function and its arguments, in parts[0] and parts[1]. *has_args: the object said
// what __new__ needs.
static bool set_maker(Runtime *rt, Ref *self, Ref *parts, bool *has_args)
{
    Ref args, kwargs;
    if (!new_arguments(rt, self, &args, &kwargs)) {
        return false;
    }
    *has_args = !ref_is_unbound(args);
    if (ref_is_unbound(kwargs) || value_dict(peek(kwargs))->length == 0) {
        parts[0] = maker(rt, &newobj_def);
        parts[1] = ref_is_error(parts[0]) ? REF_ERROR : class_and_args(rt, self, args);
        drop(rt, args);
        drop(rt, kwargs);
    } else {
        Ref three[3] = {ref_new(&ref_type(rt, *self)->base), args, kwargs};
        parts[0] = maker(rt, &newobj_ex_def);
        parts[1] = tuple_from_take(rt, three, 3);
    }
    return !ref_is_error(parts[0]) && !ref_is_error(parts[1]);
}

// Iterators over the items of lists and dicts, in parts[3] and parts[4].
static bool set_items(Runtime *rt, Ref *self, Ref *parts)
{
    parts[3] = is_list(peek(*self)) ? get_iter(rt, self) : REF_NONE;
    parts[4] = REF_NONE;
    if (is_dict(peek(*self))) {
        Ref items = call_method(rt, self, rt->names[N_ITEMS], NULL, 0);
        parts[4] = ref_is_error(items) ? REF_ERROR : get_iter(rt, &items);
        drop(rt, items);
    }
    return !ref_is_error(parts[3]) && !ref_is_error(parts[4]);
}

static Ref default_reduce(Runtime *rt, Ref *self)
{
    if ((ref_type(rt, *self)->flags & TYPE_NO_INSTANTIATE) != 0) {
        return refuse(rt, self);
    }
    Ref parts[5] = {REF_UNBOUND, REF_UNBOUND, REF_UNBOUND, REF_UNBOUND, REF_UNBOUND};
    bool has_args = false;
    bool done = set_maker(rt, self, parts, &has_args);
    if (done) {
        parts[2] = object_state(
            rt, self, !has_args && !is_list(peek(*self)) && !is_dict(peek(*self)));
        done = !ref_is_error(parts[2]) && set_items(rt, self, parts);
    }
    if (done) {
        return tuple_from_take(rt, parts, 5);
    }
    for (size_t i = 0; i < 5; i++) {
        drop(rt, parts[i]);
    }
    return REF_ERROR;
}

// What the first two protocols write is copyreg's business.
static Ref early_reduce(Runtime *rt, Ref *self, int64_t protocol)
{
    Ref copyreg = import_named_take(rt, str_from(rt, "copyreg"));
    Str *function = str_intern_new(rt, "_reduce_ex", 10);
    Ref args[2] = {share(rt, self), int_new(rt, protocol)};
    Ref result = ref_is_error(copyreg) || function == NULL
                     ? REF_ERROR
                     : call_method(rt, &copyreg, function, args, 2);
    drop(rt, args[1]);
    drop(rt, args[0]);
    CLEAR_POINTER(rt, function);
    drop(rt, copyreg);
    return result;
}

Ref py_object_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return early_reduce(rt, &args[0], 0);
}

// A __reduce__ of the class's own goes first.
Ref py_object_reduce_ex(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int64_t protocol;
    if (!index_as_int64(rt, &args[1], E_OVERFLOW_ERROR, &protocol)) {
        return REF_ERROR;
    }
    if (is_object_native(rt, ref_type(rt, args[0]), N_REDUCE)) {
        return protocol < 2 ? early_reduce(rt, &args[0], protocol)
                            : default_reduce(rt, &args[0]);
    }
    return call_method(rt, &args[0], rt->names[N_REDUCE], NULL, 0);
}

Ref reduce_as_call_take(Runtime *rt, Ref *self, Ref args)
{
    Ref state = ref_is_error(args) ? REF_ERROR : object_state(rt, self, false);
    if (ref_is_error(state)) {
        drop(rt, args);
        return REF_ERROR;
    }
    Ref parts[3] = {ref_new(&ref_type(rt, *self)->base), args, state};
    return tuple_from_take(rt, parts, 3);
}

bool reduces_by_default(Runtime *rt, Type *type)
{
    static const NameId own[] = {N_GETNEWARGS, N_GETNEWARGS_EX, N_SETSTATE};
    for (size_t i = 0; i < sizeof own / sizeof *own; i++) {
        if (type_find(rt, type, rt->names[own[i]]) != NULL) {
            return false;
        }
    }
    return is_object_native(rt, type, N_REDUCE_EX) &&
           is_object_native(rt, type, N_REDUCE) &&
           is_object_native(rt, type, N_GETSTATE);
}

Ref reduce_iter_take(Runtime *rt, const char *builtin, Ref source, int64_t index)
{
    Ref args = pack_take(rt, 1, source);
    Ref function = ref_is_error(args) ? REF_ERROR : rt->find_builtin(rt, builtin);
    return index < 0 ? pack_take(rt, 2, function, args)
                     : pack_take(rt, 3, function, args, int_new(rt, index));
}

bool iter_state_index(Runtime *rt, Ref *state, int64_t *index)
{
    if (!is_int(peek(*state))) {
        raise_error(rt, E_TYPE_ERROR, "an integer is required");
        return false;
    }
    if (!int_as_int64(peek(*state), index)) {
        raise_error(rt, E_OVERFLOW_ERROR,
                    "Python int too large to convert to C ssize_t");
        return false;
    }
    return true;
}
