// type: calling a class, its attributes, its methods.
#include <assert.h>
#include <string.h>

#include "objects/item.h"
#include "objects/abstract.h"
#include "objects/builtin.h"
#include "objects/descriptor.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/instance.h"
#include "objects/list.h"
#include "objects/slot_wrapper.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "objects/type_make.h"
#include "objects/type_slots.h"
#include "objects/union_type.h"

static Type *as_type(Ref *self)
{
    return (Type *)ref_object(*self);
}

// --- calling ---

static bool has_args(size_t nargs, const Tuple *kwnames)
{
    return nargs > 0 || (kwnames != NULL && kwnames->length > 0);
}

Ref type_construct_tracked(Runtime *rt, Type *type, Ref *args, size_t nargs,
                           Tuple *kwnames)
{
    Ref made = type->slots.construct(rt, type, args, nargs, kwnames);
    // An instance of a class refers to it and to what its attributes hold, even where
    // its base is an atom.
    if (ref_is_object(made)) {
        Object *object = ref_object(made);
        if ((object->type->flags & TYPE_HEAP) != 0 &&
            (object->flags & OBJECT_TRACKED) == 0) {
            object_track(rt, object);
        }
    }
    return made;
}

// __new__, then __init__ if the result is an instance. Both see all arguments, and
// either may take them out of their slots: unless one of them is known not to look,
// __new__ gets shares.
static Ref construct_and_init(Runtime *rt, Type *type, Ref *args, size_t nargs,
                              Tuple *kwnames)
{
    // A Python __new__ may return an instance of a subclass, whose __init__ looks.
    bool both_look =
        has_args(nargs, kwnames) && type->slots.construct != object_construct &&
        (type->slots.init != object_init || type->slots.construct == python_construct);
    Ref made;
    if (both_look) {
        ArgBuffer copies;
        if (!args_share(rt, &copies, args, nargs, kwnames)) {
            return REF_ERROR;
        }
        made = type_construct_tracked(rt, type, copies.items, nargs, kwnames);
        args_fini(rt, &copies);
    } else {
        made = type_construct_tracked(rt, type, args, nargs, kwnames);
    }
    if (ref_is_error(made)) {
        return REF_ERROR;
    }
    Type *made_type = ref_type(rt, made);
    if (made_type->slots.init == object_init &&
        made_type->slots.construct != object_construct) {
        return made;
    }
    if (type_is_subtype(made_type, type) &&
        !made_type->slots.init(rt, &made, args, nargs, kwnames)) {
        drop(rt, made);
        return REF_ERROR;
    }
    return made;
}

Ref type_call(Runtime *rt, Ref *callable, Ref *args, size_t nargs, Tuple *kwnames)
{
    Type *type = as_type(callable);
    bool keywords = kwnames != NULL && kwnames->length > 0;
    if (type == rt->types[T_TYPE]) {
        if (nargs == 1 && !keywords) {
            return ref_new(&ref_type(rt, args[0])->base);
        }
        if (nargs == 1) {
            raise_error(rt, E_TYPE_ERROR, "type() takes no keyword arguments");
            return REF_ERROR;
        }
        if (nargs != 3) {
            raise_error(rt, E_TYPE_ERROR, "type() takes 1 or 3 arguments");
            return REF_ERROR;
        }
    }
    if (UNLIKELY(type->slots.construct == NULL ||
                 (type->flags & TYPE_NO_INSTANTIATE) != 0)) {
        raise_error(rt, E_TYPE_ERROR, "cannot create '%N' instances", type);
        return REF_ERROR;
    }
    if (!stack_check(rt)) {
        return REF_ERROR;
    }
    Ref held = ref_new(&type->base);
    Ref result = construct_and_init(rt, type, args, nargs, kwnames);
    drop(rt, held);
    return result;
}

// What is no class cannot be a base here; a class statement would ask it for classes.
static bool check_mro_entries(Runtime *rt, Tuple *bases)
{
    for (size_t i = 0; i < bases->length; i++) {
        if (is_type(peek(bases->items[i]))) {
            continue;
        }
        Ref entries = lookup_attr(rt, &bases->items[i], rt->names[N_MRO_ENTRIES]);
        if (!ref_is_unbound(entries)) {
            if (!ref_is_error(entries)) {
                raise_error(rt, E_TYPE_ERROR,
                            "type() doesn't support MRO entry resolution; "
                            "use types.new_class()");
                drop(rt, entries);
            }
            return false;
        }
    }
    return true;
}

static Ref type_construct(Runtime *rt, Type *meta, Ref *args, size_t nargs,
                          Tuple *kwnames)
{
    if (nargs != 3) {
        raise_error(rt, E_TYPE_ERROR,
                    "type.__new__() takes exactly 3 arguments (%zu given)", nargs);
        return REF_ERROR;
    }
    static const char *const kinds[] = {"str", "tuple", "dict"};
    bool fits[] = {is_str(peek(args[0])), is_tuple(peek(args[1])),
                   is_dict(peek(args[2]))};
    for (size_t i = 0; i < 3; i++) {
        if (!fits[i]) {
            raise_error(rt, E_TYPE_ERROR,
                        "type.__new__() argument %zu must be %s, not %B", i + 1,
                        kinds[i], peek(args[i]));
            return REF_ERROR;
        }
    }
    Tuple *bases = value_tuple(peek(args[1]));
    Type *winner =
        check_mro_entries(rt, bases) ? type_most_derived(rt, meta, bases) : NULL;
    if (winner == NULL) {
        return REF_ERROR;
    }
    if (winner != meta && winner->slots.construct != type_construct) {
        return winner->slots.construct(rt, winner, args, nargs, kwnames);
    }
    meta = winner;
    size_t keywords = kwnames == NULL ? 0 : kwnames->length;
    return type_make_class(rt, meta, value_str_object(peek(args[0])),
                           value_tuple(peek(args[1])), value_dict(peek(args[2])),
                           args + 3, keywords, kwnames);
}

// All was done when the class was made; metaclasses call it with the same arguments.
static bool type_init(Runtime *rt, Ref *self, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (nargs == 1 || nargs == 3) {
        return true;
    }
    raise_error(rt, E_TYPE_ERROR, "type.__init__() takes 1 or 3 arguments");
    return false;
}

// --- attributes ---

// What the metaclass defines as data, then what the class and its bases have, then the
// rest of the metaclass.
Ref type_lookup_attr(Runtime *rt, Ref *self, Str *name)
{
    Type *type = as_type(self);
    Type *meta = ref_type(rt, *self);
    Ref *of_meta = type_find(rt, meta, name);
    if (of_meta != NULL) {
        const Type *kind = ref_type(rt, *of_meta);
        if (kind->slots.descr_get != NULL && kind->slots.descr_set != NULL) {
            return descriptor_get_take(rt, share(rt, of_meta), self, meta);
        }
    } else if (UNLIKELY(is_pending(rt))) {
        return REF_ERROR;
    }
    Ref *own = type_find(rt, type, name);
    if (own != NULL) {
        Ref absent = REF_UNBOUND;
        return descriptor_get_take(rt, share(rt, own), &absent, type);
    }
    if (UNLIKELY(is_pending(rt))) {
        return REF_ERROR;
    }
    of_meta = type_find(rt, meta, name);
    return of_meta == NULL ? REF_UNBOUND
                           : descriptor_get_take(rt, share(rt, of_meta), self, meta);
}

Ref type_getattr(Runtime *rt, Ref *self, Str *name)
{
    Ref found = type_lookup_attr(rt, self, name);
    if (ref_is_unbound(found)) {
        raise_attribute_error(rt, self, name);
        return REF_ERROR;
    }
    return found;
}

static bool is_mutable(const Type *type)
{
    return (type->flags & (TYPE_HEAP | TYPE_IMMUTABLE)) == TYPE_HEAP;
}

static bool type_setattr(Runtime *rt, Ref *self, Str *name, Ref value)
{
    Type *type = as_type(self);
    if (!is_mutable(type)) {
        drop(rt, value);
        raise_error(rt, E_TYPE_ERROR,
                    "cannot set '%U' attribute of immutable type '%N'", name, type);
        return false;
    }
    Ref *of_meta = type_find(rt, ref_type(rt, *self), name);
    if (of_meta != NULL && ref_type(rt, *of_meta)->slots.descr_set != NULL) {
        Ref descriptor = share(rt, of_meta);
        bool done =
            ref_type(rt, descriptor)->slots.descr_set(rt, &descriptor, self, value);
        drop(rt, descriptor);
        return done;
    }
    if (of_meta == NULL && is_pending(rt)) {
        drop(rt, value);
        return false;
    }
    if (!ref_is_unbound(value)) {
        return type_set_own_take(rt, type, name, value);
    }
    Ref *own = type_find_own(rt, type, name);
    if (own == NULL) {
        raise_attribute_error(rt, self, name);
        return false;
    }
    return type_set_own_take(rt, type, name, REF_UNBOUND);
}

bool type_set_own_take(Runtime *rt, Type *type, Str *name, Ref value)
{
    // The old value may die only when the caches have forgotten its slot.
    Ref *slot = type_find_own(rt, type, name);
    Ref old = slot == NULL ? REF_UNBOUND : share(rt, slot);
    if (ref_is_error(old)) {
        drop(rt, value);
        return false;
    }
    bool done = true;
    if (ref_is_unbound(value)) {
        dict_delete_str(rt, type->dict, name);
    } else {
        done = dict_set_str_take(rt, type->dict, name, value);
    }
    done = type_modified(rt, type, name) && done;
    drop(rt, old);
    return done;
}

// Only for classes made by Python code; says why not.
static bool check_mutable(Runtime *rt, Type *type, Ref value, const char *name)
{
    if (!is_mutable(type)) {
        raise_error(rt, E_TYPE_ERROR,
                    "cannot set '%s' attribute of immutable type '%N'", name, type);
        return false;
    }
    if (ref_is_unbound(value)) {
        raise_error(rt, E_TYPE_ERROR,
                    "cannot delete '%s' attribute of immutable type '%N'", name, type);
        return false;
    }
    return true;
}

static Ref type_get_name(Runtime *rt, Ref *self)
{
    return ref_new(&as_type(self)->name->base);
}

static bool set_text_take(Runtime *rt, Type *type, Str **field, Ref value,
                          const char *name)
{
    bool fits = check_mutable(rt, type, value, name);
    if (fits && !is_str(peek(value))) {
        raise_error(rt, E_TYPE_ERROR, "can only assign string to %N.%s, not '%T'", type,
                    name, peek(value));
        fits = false;
    }
    if (!fits ||
        (field == &type->name && !type_check_name(rt, value_str_object(peek(value))))) {
        drop(rt, value);
        return false;
    }
    Str *old = *field;
    *field = value_str_object(peek(value));
    object_release(rt, &old->base);
    return true;
}

static bool type_set_name(Runtime *rt, Ref *self, Ref value)
{
    return set_text_take(rt, as_type(self), &as_type(self)->name, value, "__name__");
}

static Ref type_get_qualname(Runtime *rt, Ref *self)
{
    return ref_new(&as_type(self)->qualname->base);
}

static bool type_set_qualname(Runtime *rt, Ref *self, Ref value)
{
    return set_text_take(rt, as_type(self), &as_type(self)->qualname, value,
                         "__qualname__");
}

static Ref type_get_module(Runtime *rt, Ref *self)
{
    return type_module(rt, as_type(self));
}

static bool set_entry_take(Runtime *rt, Ref *self, NameId name, const char *text,
                           Ref value)
{
    if (!check_mutable(rt, as_type(self), value, text)) {
        drop(rt, value);
        return false;
    }
    return type_set_own_take(rt, as_type(self), rt->names[name], value);
}

static bool type_set_module(Runtime *rt, Ref *self, Ref value)
{
    if (!set_entry_take(rt, self, N_MODULE, "__module__", value)) {
        return false;
    }
    Type *type = as_type(self); // the line was one of the old module
    return type_find_own(rt, type, rt->names[N_FIRSTLINENO]) == NULL ||
           type_set_own_take(rt, type, rt->names[N_FIRSTLINENO], REF_UNBOUND);
}

static Ref type_get_bases(Runtime *rt, Ref *self)
{
    return ref_new(&as_type(self)->bases->base);
}

static Ref type_get_base(Runtime *rt, Ref *self)
{
    const Type *parent = as_type(self)->parent;
    return parent == NULL ? REF_NONE : ref_new((Object *)&parent->base);
}

static Ref type_get_mro(Runtime *rt, Ref *self)
{
    const Type *type = as_type(self); // without one while its mro() runs
    return type->mro == NULL ? REF_NONE : ref_new(&type->mro->base);
}

// A read-only view of the dict.
static Ref type_get_dict(Runtime *rt, Ref *self)
{
    Dict *dict = type_dict(rt, as_type(self));
    if (dict == NULL) {
        return REF_ERROR;
    }
    Type *proxy = rt->types[T_MAPPING_PROXY];
    Ref argument = ref_new(&dict->base);
    Ref view = proxy->slots.construct(rt, proxy, &argument, 1, NULL);
    drop(rt, argument);
    return view;
}

static Ref type_get_doc(Runtime *rt, Ref *self)
{
    Type *type = as_type(self);
    if ((type->flags & TYPE_HEAP) == 0) {
        return type->def->doc == NULL ? REF_NONE : str_from(rt, type->def->doc);
    }
    Ref *own = type_find_own(rt, type, rt->names[N_DOC]);
    if (own == NULL) {
        return is_pending(rt) ? REF_ERROR : REF_NONE;
    }
    Ref absent = REF_UNBOUND;
    return descriptor_get_take(rt, share(rt, own), &absent, type);
}

static Ref type_get_text_signature(Runtime *rt, Ref *self)
{
    const Type *type = as_type(self);
    bool has_own = (type->flags & TYPE_HEAP) == 0 && type->def->parameters != NULL;
    return has_own ? signature_text(rt, type->def->parameters, NULL) : REF_NONE;
}

static bool type_set_doc(Runtime *rt, Ref *self, Ref value)
{
    return set_entry_take(rt, self, N_DOC, "__doc__", value);
}

static Ref own_entry(Runtime *rt, Ref *self, NameId name)
{
    Type *type = as_type(self);
    Ref *own =
        type == rt->types[T_TYPE] ? NULL : type_find_own(rt, type, rt->names[name]);
    if (own != NULL) {
        return share(rt, own);
    }
    if (!is_pending(rt)) {
        raise_attribute_error(rt, self, rt->names[name]);
    }
    return REF_ERROR;
}

static Ref type_get_abstract(Runtime *rt, Ref *self)
{
    Type *type = as_type(self);
    Ref *own = type == rt->types[T_TYPE]
                   ? NULL
                   : type_find_own(rt, type, rt->names[N_ABSTRACTMETHODS]);
    if (own != NULL) {
        return share(rt, own);
    }
    if (!is_pending(rt)) {
        raise_error(rt, E_ATTRIBUTE_ERROR, "__abstractmethods__");
    }
    return REF_ERROR;
}

// Any true value keeps the class from being instantiated.
static bool type_set_abstract(Runtime *rt, Ref *self, Ref value)
{
    Type *type = as_type(self);
    int truth = ref_is_unbound(value) ? 0 : value_truth(rt, peek(value));
    if (truth < 0) {
        drop(rt, value);
        return false;
    }
    if (ref_is_unbound(value) &&
        type_find_own(rt, type, rt->names[N_ABSTRACTMETHODS]) == NULL) {
        raise_error(rt, E_ATTRIBUTE_ERROR, "__abstractmethods__");
        return false;
    }
    if (!type_set_own_take(rt, type, rt->names[N_ABSTRACTMETHODS], value)) {
        return false;
    }
    type->flags = truth != 0 ? type->flags | TYPE_ABSTRACT
                             : type->flags & ~(uint32_t)TYPE_ABSTRACT;
    return true;
}

// Made when first asked for.
static Ref type_get_annotations(Runtime *rt, Ref *self)
{
    Type *type = as_type(self);
    if ((type->flags & TYPE_HEAP) == 0) {
        raise_attribute_error(rt, self, rt->names[N_ANNOTATIONS]);
        return REF_ERROR;
    }
    Ref *own = type_find_own(rt, type, rt->names[N_ANNOTATIONS]);
    if (own == NULL) {
        Ref made = dict_new(rt);
        if (ref_is_error(made) ||
            !type_set_own_take(rt, type, rt->names[N_ANNOTATIONS], made)) {
            return REF_ERROR;
        }
        own = type_find_own(rt, type, rt->names[N_ANNOTATIONS]);
    }
    Ref absent = REF_UNBOUND;
    return descriptor_get_take(rt, share(rt, own), &absent, type);
}

static bool type_set_annotations(Runtime *rt, Ref *self, Ref value)
{
    if (ref_is_unbound(value)) {
        Ref present = own_entry(rt, self, N_ANNOTATIONS);
        drop(rt, present);
        return !ref_is_error(present) &&
               type_set_own_take(rt, as_type(self), rt->names[N_ANNOTATIONS], value);
    }
    return set_entry_take(rt, self, N_ANNOTATIONS, "__annotations__", value);
}

static Ref type_get_type_params(Runtime *rt, Ref *self)
{
    Type *type = as_type(self);
    Ref *own = (type->flags & TYPE_HEAP) == 0
                   ? NULL
                   : type_find_own(rt, type, rt->names[N_TYPE_PARAMS]);
    return own == NULL ? tuple_from_take(rt, NULL, 0) : share(rt, own);
}

static bool type_set_type_params(Runtime *rt, Ref *self, Ref value)
{
    return set_entry_take(rt, self, N_TYPE_PARAMS, "__type_params__", value);
}

static const GetSetDef type_getsets[] = {
    {"__name__", type_get_name, type_set_name, NULL},
    {"__qualname__", type_get_qualname, type_set_qualname, NULL},
    {"__module__", type_get_module, type_set_module, NULL},
    {"__bases__", type_get_bases, type_set_bases, NULL},
    {"__base__", type_get_base, readonly_member, NULL},
    {"__mro__", type_get_mro, NULL, NULL},
    {"__dict__", type_get_dict, NULL, NULL},
    {"__doc__", type_get_doc, type_set_doc, NULL},
    {"__text_signature__", type_get_text_signature, NULL, NULL},
    {"__abstractmethods__", type_get_abstract, type_set_abstract, NULL},
    {"__annotations__", type_get_annotations, type_set_annotations, NULL},
    {"__type_params__", type_get_type_params, type_set_type_params, NULL},
    {NULL},
};

// --- methods ---

static Ref py_type_mro(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return type_compute_mro(rt, as_type(&args[0]));
}

static bool append_if_child(Runtime *rt, List *list, const Type *parent, Type *type)
{
    return type == NULL || type->parent != parent ||
           list_append_take(rt, list, ref_new(&type->base));
}

// Built-in types do not enter themselves in their parent's list: they are found in the
// runtime's tables.
static bool add_builtin_children(Runtime *rt, List *list, const Type *parent)
{
    for (size_t i = 0; i < TYPE_IDS; i++) {
        if (!append_if_child(rt, list, parent, rt->types[i])) {
            return false;
        }
    }
    for (size_t i = 0; i < EXCEPTION_IDS; i++) {
        if (!append_if_child(rt, list, parent, rt->exceptions[i])) {
            return false;
        }
    }
    return true;
}

static Ref py_type_subclasses(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    const Type *type = as_type(&args[0]);
    Ref list = list_new(rt, type->subclass_count);
    if (ref_is_error(list)) {
        return REF_ERROR;
    }
    bool done = (type->flags & TYPE_HEAP) != 0 ||
                add_builtin_children(rt, value_list(peek(list)), type);
    for (size_t i = 0; done && i < type->subclass_count; i++) {
        done = list_append_take(rt, value_list(peek(list)),
                                ref_new(&type->subclasses[i]->base));
    }
    if (!done) {
        drop(rt, list);
        return REF_ERROR;
    }
    return list;
}

static Ref py_type_instancecheck(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int answer = is_real_instance(rt, &args[1], &args[0]);
    return answer < 0 ? REF_ERROR : ref_bool(answer != 0);
}

static Ref py_type_subclasscheck(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int answer = is_real_subclass(rt, &args[1], &args[0]);
    return answer < 0 ? REF_ERROR : ref_bool(answer != 0);
}

static Ref py_type_dir(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref names = dict_new(rt);
    if (!ref_is_error(names) &&
        !type_collect_names(rt, as_type(&args[0]), value_dict(peek(names)))) {
        drop(rt, names);
        return REF_ERROR;
    }
    return names_list_take(rt, names);
}

static Ref py_type_prepare(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return dict_new(rt);
}

static const MethodDef type_methods[] = {
    {"mro", py_type_mro, ARGS(0, 0), "Return a type's method resolution order."},
    {"__subclasses__", py_type_subclasses, ARGS(0, 0),
     "Return a list of immediate subclasses."},
    {"__instancecheck__", py_type_instancecheck, POSITIONAL(1, 1, "instance"),
     "Check if an object is an instance."},
    {"__subclasscheck__", py_type_subclasscheck, POSITIONAL(1, 1, "subclass"),
     "Check if a class is a subclass."},
    {"__dir__", py_type_dir, ARGS(0, 0),
     "Specialized __dir__ implementation for types."},
    {"__prepare__", py_type_prepare, VARIADIC_AS("name, bases, /, **kwds"),
     "Create the namespace for the class statement", METHOD_CLASS},
    {NULL},
};

static Ref type_repr(Runtime *rt, Value self)
{
    Ref name = type_full_name(rt, (Type *)value_object(self));
    Ref text =
        ref_is_error(name) ? REF_ERROR : str_format(rt, "<class '%S'>", peek(name));
    drop(rt, name);
    return text;
}

// `int | None`
static Ref type_binary(Runtime *rt, BinaryOp op, Ref *left, Ref *right, bool reflected)
{
    return op == BIN_OR ? union_of(rt, left, right) : REF_NOT_IMPLEMENTED;
}

const TypeDef type_typedef = {
    .name = "type",
    .doc = "type(object) -> the object's type\ntype(name, bases, dict, **kwds) -> a "
           "new type",
    .instance_size = sizeof(Type),
    .flags = TYPE_BASE | TYPE_IS_TYPE,
    .binary_ops = OPS(BIN_OR),
    .slots =
        {
            .destroy = type_destroy,
            .traverse = type_traverse,
            .clear = type_clear,
            .repr = type_repr,
            .call = type_call,
            .getattr = type_getattr,
            .setattr = type_setattr,
            .binary = type_binary,
            .construct = type_construct,
            .init = type_init,
        },
    .methods = type_methods,
    .getsets = type_getsets,
};
