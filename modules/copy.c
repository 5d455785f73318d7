// The copy module: copy(), deepcopy(), replace(). Containers are copied here;
// everything else says itself what it is made of (__copy__, __deepcopy__,
// __reduce_ex__).
#include <string.h>

#include "modules/modules.h"
#include "modules/natives.h"
#include "objects/abstract.h"
#include "objects/builtin.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/instance.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/module.h"
#include "objects/reduce.h"
#include "objects/set.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "objects/union_type.h"

#define PROTOCOL 4 // of __reduce_ex__

// `memo` is what deepcopy() knows already: a mapping from the id of an object to its
// copy; NULL in copy().
static Ref deep_copy(Runtime *rt, Ref *x, Ref *memo);

// --- what is its own copy ---

static bool is_one_of(Runtime *rt, const Type *type, const TypeId *ids, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (type == rt->types[ids[i]]) {
            return true;
        }
    }
    return false;
}

// Those without anything inside that a deep copy would copy.
static bool is_atomic(Runtime *rt, Value x)
{
    static const TypeId atomic[] = {
        T_STR,
        T_INT,
        T_FLOAT,
        T_BYTES,
        T_COMPLEX,
        T_FUNCTION,
        T_BUILTIN,
        T_RANGE,
        T_PROPERTY,
        T_CODE,
        T_METHOD_DESCRIPTOR,
        T_CLASS_METHOD_DESCRIPTOR,
        T_SLOT_WRAPPER,
        T_GETSET_DESCRIPTOR,
        T_MEMBER_DESCRIPTOR,
        T_WEAKREF,
    };
    return !value_is_object(x) || is_type(x) ||
           is_one_of(rt, value_object(x)->type, atomic, sizeof atomic / sizeof *atomic);
}

static bool is_immutable(Runtime *rt, Value x)
{
    static const TypeId immutable[] = {T_TUPLE, T_FROZENSET, T_SLICE};
    return is_atomic(rt, x) || is_one_of(rt, value_object(x)->type, immutable,
                                         sizeof immutable / sizeof *immutable);
}

// --- the memo ---

static Ref id_of(Runtime *rt, const Object *object)
{
    return int_new_unsigned(rt, object_address(rt, object));
}

// memo.get(id(object)): unbound when it is not there.
static Ref memo_get(Runtime *rt, Ref *memo, const Object *object)
{
    Ref key = id_of(rt, object);
    if (ref_is_error(key)) {
        return REF_ERROR;
    }
    Ref found = REF_UNBOUND;
    if (is_exact(rt, peek(*memo), T_DICT)) {
        if (dict_lookup(rt, value_dict(peek(*memo)), &key, &found) == LOOKUP_ERROR) {
            found = REF_ERROR;
        }
    } else {
        Ref args[2] = {key, REF_UNBOUND};
        args[1] = ref_copy(OBJECT_VALUE(
            rt->types[T_OBJECT])); // no copy of anything: classes are atomic
        found = call_method(rt, memo, rt->names[N_GET_PLAIN], args, 2);
        drop(rt, args[1]);
        if (!ref_is_error(found) && found.bits == (uintptr_t)rt->types[T_OBJECT]) {
            drop(rt, found);
            found = REF_UNBOUND;
        }
    }
    drop(rt, key);
    return found;
}

static bool memo_set(Runtime *rt, Ref *memo, const Object *object, Ref *copied)
{
    Ref key = id_of(rt, object);
    Ref value = ref_is_error(key) ? REF_ERROR : share(rt, copied);
    if (ref_is_error(value)) {
        drop(rt, key);
        return false;
    }
    if (is_exact(rt, peek(*memo), T_DICT)) {
        return dict_set_take(rt, value_dict(peek(*memo)), key, value);
    }
    bool done = set_item_take(rt, memo, &key, value);
    drop(rt, key);
    return done;
}

// The original lives as long as the memo, lest another object get its id:
// memo[id(memo)] lists them.
static bool memo_keep_alive(Runtime *rt, Ref *memo, Ref *x)
{
    Ref kept = memo_get(rt, memo, ref_object(*memo));
    if (ref_is_unbound(kept)) {
        kept = list_new(rt, 4);
        if (!ref_is_error(kept) && !memo_set(rt, memo, ref_object(*memo), &kept)) {
            drop(rt, kept);
            return false;
        }
    }
    if (ref_is_error(kept)) {
        return false;
    }
    bool done;
    if (is_list(peek(kept))) {
        done = list_append_take(rt, value_list(peek(kept)), ref_new(ref_object(*x)));
    } else {
        Ref result = call_method(rt, &kept, rt->names[N_APPEND], x, 1);
        done = !ref_is_error(result);
        drop(rt, result);
    }
    drop(rt, kept);
    return done;
}

// --- containers ---

static Ref deep_copy_list(Runtime *rt, Ref *x, Ref *memo)
{
    Ref copied = list_new(rt, value_list(peek(*x))->length);
    bool done = !ref_is_error(copied) && memo_set(rt, memo, ref_object(*x), &copied);
    for (size_t i = 0; done && i < value_list(peek(*x))->length; i++) {
        Ref item = list_get(rt, value_list(peek(*x)), i);
        Ref item_copy = ref_is_error(item) ? REF_ERROR : deep_copy(rt, &item, memo);
        drop(rt, item);
        done = !ref_is_error(item_copy) &&
               list_append_take(rt, value_list(peek(copied)), item_copy);
    }
    if (!done) {
        drop(rt, copied);
        return REF_ERROR;
    }
    return copied;
}

// Copies of all items as a new tuple.
static Ref deep_copy_items(Runtime *rt, Tuple *items, Ref *memo)
{
    Tuple *copied = tuple_new(rt, items->length);
    for (size_t i = 0; copied != NULL && i < items->length; i++) {
        Ref item = deep_copy(rt, &items->items[i], memo);
        if (ref_is_error(item)) {
            object_release(rt, &copied->base);
            return REF_ERROR;
        }
        copied->items[i] = item;
    }
    if (copied == NULL) {
        return REF_ERROR;
    }
    tuple_finish(rt, copied);
    return OBJECT_REF(copied);
}

// A tuple of which nothing inside was copied is its own copy.
static Ref deep_copy_tuple(Runtime *rt, Ref *x, Ref *memo)
{
    Tuple *items = value_tuple(peek(*x));
    Ref copied = deep_copy_items(rt, items, memo);
    if (ref_is_error(copied)) {
        return REF_ERROR;
    }
    Ref known = memo_get(
        rt, memo, &items->base); // the tuple may have been met again inside itself
    bool is_same = ref_is_unbound(known);
    for (size_t i = 0; is_same && i < items->length; i++) {
        is_same = items->items[i].bits == value_tuple(peek(copied))->items[i].bits;
    }
    if (!is_same && ref_is_unbound(known)) {
        return copied;
    }
    drop(rt, copied);
    return is_same ? share(rt, x) : known;
}

// The next entry of a dict that must not change meanwhile: 1, 0 at the end, -1 error.
// Shares both.
static int next_entry(Runtime *rt, Dict *dict, size_t *position, size_t length,
                      uint32_t mutations, Ref *key, Ref *value)
{
    Ref *key_slot, *value_slot;
    if (dict->length != length || dict->mutations != mutations) {
        raise_error(rt, E_RUNTIME_ERROR,
                    dict->length != length
                        ? "dictionary changed size during iteration"
                        : "dictionary keys changed during iteration");
        return -1;
    }
    if (!dict_next(dict, position, &key_slot, &value_slot)) {
        return 0;
    }
    *key = share(rt, key_slot);
    *value = ref_is_error(*key) ? REF_ERROR : share(rt, value_slot);
    if (ref_is_error(*value)) {
        drop(rt, *key);
        return -1;
    }
    return 1;
}

static bool deep_copy_entry(Runtime *rt, Ref *key, Ref *value, Ref *memo, Ref *into)
{
    Ref key_copy = deep_copy(rt, key, memo);
    Ref value_copy = ref_is_error(key_copy) ? REF_ERROR : deep_copy(rt, value, memo);
    if (ref_is_error(value_copy)) {
        drop(rt, key_copy);
        return false;
    }
    if (is_exact(rt, peek(*into), T_DICT)) {
        return dict_set_take(rt, value_dict(peek(*into)), key_copy, value_copy);
    }
    bool done = set_item_take(rt, into, &key_copy, value_copy);
    drop(rt, key_copy);
    return done;
}

static Ref deep_copy_dict(Runtime *rt, Ref *x, Ref *memo)
{
    Dict *dict = value_dict(peek(*x));
    Ref copied = dict_new(rt);
    int more =
        !ref_is_error(copied) && memo_set(rt, memo, &dict->base, &copied) ? 1 : -1;
    size_t position = 0, length = dict->length;
    uint32_t mutations = dict->mutations;
    while (more > 0) {
        Ref key, value;
        more = next_entry(rt, dict, &position, length, mutations, &key, &value);
        if (more > 0) {
            if (!deep_copy_entry(rt, &key, &value, memo, &copied)) {
                more = -1;
            }
            drop(rt, key);
            drop(rt, value);
        }
    }
    if (more < 0) {
        drop(rt, copied);
        return REF_ERROR;
    }
    return copied;
}

static Ref deep_copy_method(Runtime *rt, Ref *x, Ref *memo)
{
    Method *method = (Method *)ref_object(*x);
    Ref self = deep_copy(rt, &method->self, memo);
    Ref copied =
        ref_is_error(self) ? REF_ERROR : method_new(rt, &method->function, &self);
    drop(rt, self);
    return copied;
}

// --- what an object says of itself ---

// A share, or a deep copy.
static Ref copy_part(Runtime *rt, Ref *part, Ref *memo)
{
    return memo == NULL ? share(rt, part) : deep_copy(rt, part, memo);
}

// Attributes of an instance of a plain class, name by name, without making its
// __dict__. Somebody may ask for that while parts are copied: the attributes are found
// there then. The copy keeps the class, and so the shape, alive.
static bool copy_attributes(Runtime *rt, Ref *x, Ref *into, Ref *memo)
{
    Instance *instance = (Instance *)ref_object(*x);
    const Shape *shape = instance_shape(instance);
    for (uint32_t i = 0; i < shape->count; i++) {
        Str *name = shape_name(shape, i);
        bool in_place = instance->attrs == (uintptr_t)shape;
        Ref *slot =
            in_place ? &instance->slots[i] : attrs_find(rt, &instance->base, name);
        if (slot == NULL || ref_is_unbound(*slot)) {
            continue;
        }
        Ref value = share(rt, slot);
        Ref copied = ref_is_error(value) ? REF_ERROR : copy_part(rt, &value, memo);
        drop(rt, value);
        if (ref_is_error(copied) ||
            !attrs_set_take(rt, ref_object(*into), name, copied)) {
            return false;
        }
    }
    return true;
}

// Would __reduce_ex__ answer no more than the class and the attributes, and nobody
// notice that it was not asked?
static bool is_plain_instance(Runtime *rt, Ref *x)
{
    Type *type = ref_type(rt, *x);
    return (type->flags & (TYPE_HEAP | TYPE_ABSTRACT)) == TYPE_HEAP &&
           type->def == &object_typedef && type->attrs == ATTRS_SHAPE &&
           type->extra == 0 && !instance_has_dict((Instance *)ref_object(*x)) &&
           type->slots.getattr == object_getattr &&
           type->slots.construct == object_construct && reduces_by_default(rt, type) &&
           shape_find(instance_shape((Instance *)ref_object(*x)),
                      rt->names[N_REDUCE_EX]) < 0;
}

static Ref copy_plain_instance(Runtime *rt, Ref *x, Ref *memo)
{
    Ref copied = instance_new(rt, ref_type(rt, *x));
    if (ref_is_error(copied)) {
        return REF_ERROR;
    }
    if ((memo != NULL && !memo_set(rt, memo, ref_object(*x), &copied)) ||
        !copy_attributes(rt, x, &copied, memo)) {
        drop(rt, copied);
        return REF_ERROR;
    }
    return copied;
}

// --- building what __reduce_ex__ described ---

// func(*args)
static Ref call_maker(Runtime *rt, Ref *function, Ref *args, Ref *memo)
{
    Ref tuple = tuple_from_list(rt, args);
    if (ref_is_error(tuple)) {
        return REF_ERROR;
    }
    Ref result = REF_ERROR;
    Tuple *items = value_tuple(peek(tuple));
    if (memo != NULL) {
        replace_ref_take(rt, &tuple, deep_copy_items(rt, items, memo));
        if (ref_is_error(tuple)) {
            return REF_ERROR;
        }
        items = value_tuple(peek(tuple));
    }
    ArgBuffer shared;
    if (args_share(rt, &shared, items->items, items->length, NULL)) {
        result = object_call(rt, function, shared.items, items->length, NULL);
        args_fini(rt, &shared);
    }
    drop(rt, tuple);
    return result;
}

// y.__dict__.update(state)
static bool update_attributes(Runtime *rt, Ref *y, Ref *state)
{
    Ref dict = get_attr(rt, y, rt->names[N_DICT]);
    bool done = false;
    if (!ref_is_error(dict) && is_dict(peek(dict))) {
        done = dict_update(rt, value_dict(peek(dict)), state);
    } else if (!ref_is_error(dict)) {
        raise_attribute_error(rt, &dict, rt->names[N_UPDATE]);
    }
    drop(rt, dict);
    return done;
}

// setattr(y, name, value) for all items of a dict.
static bool set_slots(Runtime *rt, Ref *y, Ref *slots)
{
    if (!is_dict(peek(*slots))) {
        raise_attribute_error(rt, slots, rt->names[N_ITEMS]);
        return false;
    }
    Dict *dict = value_dict(peek(*slots));
    size_t position = 0, length = dict->length;
    uint32_t mutations = dict->mutations;
    for (;;) {
        Ref name, value;
        int more = next_entry(rt, dict, &position, length, mutations, &name, &value);
        if (more <= 0) {
            return more == 0;
        }
        bool done = false;
        if (!is_exact(rt, peek(name), T_STR)) {
            raise_error(rt, E_TYPE_ERROR, "attribute name must be string, not '%T'",
                        peek(name));
            drop(rt, value);
        } else if (str_intern(rt, &name)) {
            done = set_attr_take(rt, y, (Str *)ref_object(name), value);
        } else {
            drop(rt, value);
        }
        drop(rt, name);
        if (!done) {
            return false;
        }
    }
}

static bool set_state(Runtime *rt, Ref *y, Ref *state)
{
    Ref setter = lookup_attr(rt, y, rt->names[N_SETSTATE]);
    if (ref_is_error(setter)) {
        return false;
    }
    if (!ref_is_unbound(setter)) {
        Ref arg = share(rt, state);
        Ref result =
            ref_is_error(arg) ? REF_ERROR : object_call(rt, &setter, &arg, 1, NULL);
        bool done = !ref_is_error(result);
        drop(rt, result);
        drop(rt, arg);
        drop(rt, setter);
        return done;
    }
    bool is_pair = is_tuple(peek(*state)) && value_tuple(peek(*state))->length == 2;
    Ref *attributes = is_pair ? &value_tuple(peek(*state))->items[0] : state;
    Ref *slots = is_pair ? &value_tuple(peek(*state))->items[1] : NULL;
    return (ref_is_none(*attributes) || update_attributes(rt, y, attributes)) &&
           (slots == NULL || ref_is_none(*slots) || set_slots(rt, y, slots));
}

static bool append_items(Runtime *rt, Ref *y, Ref *items, Ref *memo)
{
    Ref iterator = get_iter(rt, items);
    bool done = !ref_is_error(iterator);
    while (done) {
        Ref item = iter_next(rt, &iterator);
        if (ref_is_unbound(item)) {
            break;
        }
        Ref copied = ref_is_error(item) ? REF_ERROR : copy_part(rt, &item, memo);
        Ref result = ref_is_error(copied)
                         ? REF_ERROR
                         : call_method(rt, y, rt->names[N_APPEND], &copied, 1);
        done = !ref_is_error(result) && charge(rt, 1);
        drop(rt, result);
        drop(rt, copied);
        drop(rt, item);
    }
    drop(rt, iterator);
    return done;
}

static bool set_entry(Runtime *rt, Ref *y, Ref *pair, Ref *memo)
{
    size_t count = is_tuple(peek(*pair)) ? value_tuple(peek(*pair))->length : 0;
    if (count != 2) {
        raise_error(rt, E_VALUE_ERROR,
                    count > 2 ? "too many values to unpack (expected 2, got %zu)"
                              : "not enough values to unpack (expected 2, got %zu)",
                    count);
        return false;
    }
    Ref *items = value_tuple(peek(*pair))->items;
    if (memo != NULL) {
        return deep_copy_entry(rt, &items[0], &items[1], memo, y);
    }
    Ref value = share(rt, &items[1]);
    return !ref_is_error(value) && set_item_take(rt, y, &items[0], value);
}

static bool set_entries(Runtime *rt, Ref *y, Ref *entries, Ref *memo)
{
    Ref iterator = get_iter(rt, entries);
    bool done = !ref_is_error(iterator);
    while (done) {
        Ref pair = iter_next(rt, &iterator);
        if (ref_is_unbound(pair)) {
            break;
        }
        done = !ref_is_error(pair) && set_entry(rt, y, &pair, memo) && charge(rt, 1);
        drop(rt, pair);
    }
    drop(rt, iterator);
    return done;
}

static bool check_description(Runtime *rt, Ref *description)
{
    if (!is_tuple(peek(*description))) {
        raise_error(rt, E_TYPE_ERROR, "Value after * must be an iterable, not %T",
                    peek(*description));
        return false;
    }
    size_t count = value_tuple(peek(*description))->length;
    if (count < 2) {
        raise_error(
            rt, E_TYPE_ERROR,
            count == 0
                ? "_reconstruct() missing 2 required positional arguments: 'func' and "
                  "'args'"
                : "_reconstruct() missing 1 required positional argument: 'args'");
    } else if (count > 5) {
        raise_error(
            rt, E_TYPE_ERROR,
            "_reconstruct() takes from 4 to 7 positional arguments but %zu were given",
            count + 2);
    }
    return count >= 2 && count <= 5;
}

// (function, arguments, state, items to append, entries to set); the last three may be
// None or missing.
static Ref reconstruct(Runtime *rt, Ref *x, Ref *description, Ref *memo)
{
    if (!check_description(rt, description)) {
        return REF_ERROR;
    }
    Ref *parts = value_tuple(peek(*description))->items;
    size_t count = value_tuple(peek(*description))->length;
    Ref y = call_maker(rt, &parts[0], &parts[1], memo);
    if (ref_is_error(y)) {
        return REF_ERROR;
    }
    bool done = memo == NULL || memo_set(rt, memo, ref_object(*x), &y);
    if (done && count > 2 && !ref_is_none(parts[2])) {
        Ref state = copy_part(rt, &parts[2], memo);
        done = !ref_is_error(state) && set_state(rt, &y, &state);
        drop(rt, state);
    }
    if (done && count > 3 && !ref_is_none(parts[3])) {
        done = append_items(rt, &y, &parts[3], memo);
    }
    if (done && count > 4 && !ref_is_none(parts[4])) {
        done = set_entries(rt, &y, &parts[4], memo);
    }
    if (!done) {
        drop(rt, y);
        return REF_ERROR;
    }
    return y;
}

// The attribute, unbound when it is missing or None.
static Ref lookup_hook(Runtime *rt, Ref *owner, NameId name)
{
    Ref hook = lookup_attr(rt, owner, rt->names[name]);
    return ref_is_none(hook) ? REF_UNBOUND : hook;
}

// copy.Error, with words made by the format from the class.
static void raise_copy_error(Runtime *rt, const char *format, Type *class)
{
    Str *name = str_intern_new(rt, "copy", 4);
    Ref *module = name == NULL ? NULL : dict_find_str(vm_of(rt)->modules, name);
    Ref error = module == NULL ? REF_UNBOUND : ref_copy(peek(*module));
    if (name != NULL) {
        object_release(rt, &name->base);
    }
    name = str_intern_new(rt, "Error", 5);
    Ref exception_class = ref_is_unbound(error) || name == NULL
                              ? REF_UNBOUND
                              : lookup_attr(rt, &error, name);
    Ref text = str_format(rt, format, OBJECT_VALUE(class));
    Ref exception = REF_ERROR;
    if (!ref_is_error(text) && ref_is_object(exception_class)) {
        exception = object_call(rt, &exception_class, &text, 1, NULL);
    }
    if (!ref_is_error(exception)) {
        raise_take(rt, exception);
    } else if (!is_pending(rt)) {
        raise_error(rt, E_TYPE_ERROR, format,
                    OBJECT_VALUE(class)); // the module was taken away
    }
    drop(rt, text);
    drop(rt, exception_class);
    drop(rt, error);
    if (name != NULL) {
        object_release(rt, &name->base);
    }
}

// What __reduce_ex__(4), else __reduce__() answers.
static Ref describe(Runtime *rt, Ref *x, const char *refusal)
{
    Ref protocol = ref_immediate(PROTOCOL);
    Ref answer = REF_ERROR;
    Ref hook = lookup_hook(rt, x, N_REDUCE_EX);
    if (ref_is_unbound(hook)) {
        hook = lookup_hook(rt, x, N_REDUCE);
        if (ref_is_unbound(hook)) {
            raise_copy_error(rt, refusal, ref_type(rt, *x));
        } else if (!ref_is_error(hook)) {
            answer = object_call(rt, &hook, NULL, 0, NULL);
        }
    } else if (!ref_is_error(hook)) {
        answer = object_call(rt, &hook, &protocol, 1, NULL);
    }
    drop(rt, hook);
    return answer;
}

// int | str is copied by joining its types again.
static Ref copy_union(Runtime *rt, Ref *x)
{
    Tuple *args = ((UnionType *)ref_object(*x))->args;
    Ref made = share(rt, &args->items[0]);
    for (size_t i = 1; i < args->length && !ref_is_error(made); i++) {
        replace_ref_take(rt, &made, union_of(rt, &made, &args->items[i]));
    }
    return made;
}

// A bound method is looked up again, by the function's name.
static Ref copy_method(Runtime *rt, Ref *x)
{
    Method *method = (Method *)ref_object(*x);
    Ref name = get_attr(rt, &method->function, rt->names[N_NAME_]);
    Ref made = REF_ERROR;
    if (!ref_is_error(name) && !is_exact(rt, peek(name), T_STR)) {
        raise_error(rt, E_TYPE_ERROR, "attribute name must be string, not '%T'",
                    peek(name));
    } else if (!ref_is_error(name) && str_intern(rt, &name)) {
        made = get_attr(rt, &method->self, (Str *)ref_object(name));
    }
    drop(rt, name);
    return made;
}

// The function that copyreg.pickle() was given for a type; unbound: none, as when
// nobody imported copyreg.
static Ref lookup_reducer(Runtime *rt, Type *type)
{
    static const char names[2][16] = {"copyreg", "dispatch_table"};
    Dict *dict = vm_of(rt)->modules;
    for (size_t i = 0; i < 2 && dict != NULL; i++) {
        Str *name = str_intern_new(rt, names[i], strlen(names[i]));
        if (name == NULL) {
            return REF_ERROR;
        }
        Ref *slot = dict_find_str(dict, name);
        object_release(rt, &name->base);
        dict = slot == NULL ? NULL
               : is_exact(rt, peek(*slot), T_MODULE)
                   ? ((Module *)ref_object(*slot))->dict
               : is_exact(rt, peek(*slot), T_DICT) ? value_dict(peek(*slot))
                                                   : NULL;
    }
    Ref key = ref_new(&type->base);
    Ref reducer = REF_UNBOUND;
    Lookup found =
        dict == NULL ? LOOKUP_MISSING : dict_lookup(rt, dict, &key, &reducer);
    drop(rt, key);
    return found == LOOKUP_ERROR ? REF_ERROR : reducer;
}

static Ref copy_described(Runtime *rt, Ref *x, Ref *memo)
{
    if (is_exact(rt, peek(*x), T_UNION_TYPE)) {
        return copy_union(rt, x);
    }
    if (is_exact(rt, peek(*x), T_METHOD)) {
        return copy_method(rt, x);
    }
    Ref reducer = lookup_reducer(rt, ref_object(*x)->type);
    if (ref_is_error(reducer)) {
        return REF_ERROR;
    }
    Ref description;
    if (!ref_is_unbound(reducer)) {
        Ref arg = share(rt, x);
        description = object_call(rt, &reducer, &arg, 1, NULL);
        drop(rt, arg);
        drop(rt, reducer);
    } else if (is_plain_instance(rt, x)) {
        return copy_plain_instance(rt, x, memo);
    } else {
        description = describe(rt, x,
                               memo == NULL ? "un(shallow)copyable object of type %S"
                                            : "un(deep)copyable object of type %S");
    }
    if (ref_is_error(description)) {
        return REF_ERROR;
    }
    Ref copied = is_str(peek(description)) ? share(rt, x)
                                           : reconstruct(rt, x, &description, memo);
    drop(rt, description);
    return copied;
}

// --- copy ---

static Ref shallow_copy(Runtime *rt, Ref *x)
{
    if (is_immutable(rt, peek(*x))) {
        return share(rt, x);
    }
    Type *type = ref_object(*x)->type;
    if (type == rt->types[T_LIST]) {
        return list_from_iterable(rt, x);
    }
    if (type == rt->types[T_DICT]) {
        return dict_copy(rt, value_dict(peek(*x)));
    }
    if (type == rt->types[T_SET]) {
        return set_new(rt, T_SET, x);
    }
    Ref class = ref_new(&type->base);
    Ref hook = lookup_hook(rt, &class, N_COPY);
    Ref copied = REF_ERROR;
    if (ref_is_unbound(hook)) {
        copied = copy_described(rt, x, NULL);
    } else if (!ref_is_error(hook)) {
        Ref arg = ref_new(ref_object(*x));
        copied = object_call(rt, &hook, &arg, 1, NULL);
        drop(rt, arg);
    }
    drop(rt, hook);
    drop(rt, class);
    return copied;
}

static Ref py_copy_copy(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return shallow_copy(rt, &args[0]);
}

// --- deepcopy ---

static Ref deep_copy_other(Runtime *rt, Ref *x, Ref *memo)
{
    Ref hook = lookup_hook(rt, x, N_DEEPCOPY);
    if (ref_is_error(hook)) {
        return REF_ERROR;
    }
    if (ref_is_unbound(hook)) {
        return copy_described(rt, x, memo);
    }
    Ref arg = ref_new(ref_object(*memo));
    Ref copied = object_call(rt, &hook, &arg, 1, NULL);
    drop(rt, arg);
    drop(rt, hook);
    return copied;
}

static Ref deep_copy_by_type(Runtime *rt, Ref *x, Ref *memo)
{
    const Type *type = ref_object(*x)->type;
    if (type == rt->types[T_LIST]) {
        return deep_copy_list(rt, x, memo);
    }
    if (type == rt->types[T_DICT]) {
        return deep_copy_dict(rt, x, memo);
    }
    if (type == rt->types[T_TUPLE]) {
        return deep_copy_tuple(rt, x, memo);
    }
    if (type == rt->types[T_METHOD]) {
        return deep_copy_method(rt, x, memo);
    }
    return deep_copy_other(rt, x, memo);
}

static Ref deep_copy(Runtime *rt, Ref *x, Ref *memo)
{
    if (is_atomic(rt, peek(*x))) {
        return share(rt, x);
    }
    if (!stack_check(rt) || !charge(rt, 1)) {
        return REF_ERROR;
    }
    Ref known = memo_get(rt, memo, ref_object(*x));
    if (!ref_is_unbound(known)) {
        return known;
    }
    Ref copied = deep_copy_by_type(rt, x, memo);
    if (ref_is_error(copied) || copied.bits == x->bits) {
        return copied;
    }
    if (!memo_set(rt, memo, ref_object(*x), &copied) || !memo_keep_alive(rt, memo, x)) {
        drop(rt, copied);
        return REF_ERROR;
    }
    return copied;
}

static Ref py_copy_deepcopy(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (is_given(args[1]) && !ref_is_none(args[1])) {
        if (!ref_is_object(args[1])) {
            raise_attribute_error(rt, &args[1], rt->names[N_GET_PLAIN]);
            return REF_ERROR;
        }
        return deep_copy(rt, &args[0], &args[1]);
    }
    Ref memo = dict_new(rt);
    Ref copied = ref_is_error(memo) ? REF_ERROR : deep_copy(rt, &args[0], &memo);
    drop(rt, memo);
    return copied;
}

// --- replace ---

static Ref py_copy_replace(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (nargs != 1) {
        raise_error(rt, E_TYPE_ERROR,
                    nargs == 0
                        ? "replace() missing 1 required positional argument: 'obj'"
                        : "replace() takes 1 positional argument but %zu were given",
                    nargs);
        return REF_ERROR;
    }
    Ref class = get_attr(rt, &args[0], rt->names[N_CLASS]);
    Ref hook = ref_is_error(class) ? REF_ERROR : lookup_hook(rt, &class, N_REPLACE);
    Ref replaced = REF_ERROR;
    if (ref_is_unbound(hook)) {
        Ref name = get_attr(rt, &class, rt->names[N_NAME_]);
        if (!ref_is_error(name)) {
            raise_error(rt, E_TYPE_ERROR, "replace() does not support %S objects",
                        peek(name));
        }
        drop(rt, name);
    } else if (!ref_is_error(hook)) {
        replaced = object_call(rt, &hook, args, nargs, kwnames);
    }
    drop(rt, hook);
    drop(rt, class);
    return replaced;
}

// --- the module ---

static const MethodDef copy_functions[] = {
    {"copy", py_copy_copy, SIGNATURE(1, "x"),
     "Shallow copy operation on arbitrary Python objects.\n\nSee the module's __doc__ "
     "string for more info."},
    {"deepcopy", py_copy_deepcopy, SIGNATURE(1, "x, memo=None, _nil=[]"),
     "Deep copy operation on arbitrary Python objects.\n\nSee the module's __doc__ "
     "string for more info."},
    {"replace", py_copy_replace, VARIADIC,
     "Return a new object replacing specified fields with new values.\n\nThis is "
     "especially useful for immutable "
     "objects, like named tuples or\nfrozen dataclasses."},
    {NULL},
};

// class Error(Exception), in module copy
static Ref make_error_class(Runtime *rt)
{
    Ref base = ref_new(&rt->exceptions[E_EXCEPTION]->base);
    Ref args[3] = {str_from(rt, "Error"), tuple_from_take(rt, &base, 1), dict_new(rt)};
    Ref module = str_from(rt, "copy");
    Ref class = REF_ERROR;
    if (!ref_is_error(args[0]) && !ref_is_error(args[1]) && !ref_is_error(args[2]) &&
        !ref_is_error(module) &&
        dict_set_str_take(rt, value_dict(peek(args[2])), rt->names[N_MODULE],
                          take(&module))) {
        Ref meta = ref_new(&rt->types[T_TYPE]->base);
        class = object_call(rt, &meta, args, 3, NULL);
        drop(rt, meta);
    }
    drop(rt, module);
    for (size_t i = 0; i < 3; i++) {
        drop(rt, args[i]);
    }
    return class;
}

static bool add_exports(Runtime *rt, Module *module)
{
    static const char *const names[] = {"Error", "copy", "deepcopy", "replace"};
    Ref list = list_new(rt, sizeof names / sizeof *names);
    for (size_t i = 0; !ref_is_error(list) && i < sizeof names / sizeof *names; i++) {
        Ref name = str_from(rt, names[i]);
        if (ref_is_error(name) || !list_append_take(rt, value_list(peek(list)), name)) {
            drop(rt, list);
            list = REF_ERROR;
        }
    }
    return !ref_is_error(list) && module_add_take(rt, module, "__all__", list);
}

bool copy_module_init(Runtime *rt, Module *module)
{
    Ref error = make_error_class(rt);
    Ref second = ref_is_error(error) ? REF_ERROR : ref_new(ref_object(error));
    if (ref_is_error(second) || !module_add_take(rt, module, "Error", error)) {
        drop(rt, second);
        return false;
    }
    return module_add_take(rt, module, "error", second) &&
           module_add_functions(rt, module, copy_functions) && add_exports(rt, module);
}
