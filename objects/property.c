// property: an attribute computed by functions.
#include <string.h>

#include "objects/dict.h"
#include "objects/abstract.h"
#include "objects/builtin.h"
#include "objects/descriptor.h"
#include "objects/exception.h"
#include "objects/instance.h"
#include "objects/item.h"
#include "objects/str.h"
#include "objects/tuple.h"

static Property *as_property(Ref *self)
{
    return (Property *)ref_object(*self);
}

static void property_clear(Runtime *rt, Object *self)
{
    Property *property = (Property *)self;
    clear_ref(rt, &property->getter);
    clear_ref(rt, &property->setter);
    clear_ref(rt, &property->deleter);
    clear_ref(rt, &property->doc);
    clear_ref(rt, &property->name);
}

static void property_destroy(Runtime *rt, Object *self)
{
    property_clear(rt, self);
    object_free(rt, self, sizeof(Property));
}

static void property_traverse(Object *self, Visitor *visitor)
{
    const Property *property = (Property *)self;
    visit(visitor, property->getter, EDGE_FIELD, (uintptr_t) "fget");
    visit(visitor, property->setter, EDGE_FIELD, (uintptr_t) "fset");
    visit(visitor, property->deleter, EDGE_FIELD, (uintptr_t) "fdel");
    visit(visitor, property->doc, EDGE_FIELD, (uintptr_t) "__doc__");
    visit(visitor, property->name, EDGE_FIELD, (uintptr_t) "__name__");
}

static Ref property_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                              Tuple *kwnames)
{
    Property *property = object_alloc(rt, type, sizeof *property);
    if (property == NULL) {
        return REF_ERROR;
    }
    property->getter = property->setter = property->deleter = property->doc = REF_NONE;
    property->name = REF_UNBOUND;
    property->doc_from_getter = false;
    object_track(rt, &property->base);
    return ref_of(&property->base);
}

// An instance of a subclass keeps its doc as an attribute of its own: the class's
// __doc__ would hide the property's. One without room for it goes without, unless the
// doc is the getter's.
static bool set_doc_attribute_take(Runtime *rt, Property *property, Ref doc)
{
    Ref self = ref_new(&property->base);
    bool ok = set_attr_take(rt, &self, rt->names[N_DOC], doc);
    drop(rt, self);
    if (!ok && !property->doc_from_getter && pending_matches(rt, E_ATTRIBUTE_ERROR)) {
        pending_clear(rt);
        ok = true;
    }
    return ok;
}

// The doc given, else the getter's.
static bool set_doc(Runtime *rt, Property *property, Ref *doc)
{
    Ref found = REF_NONE;
    bool from_getter = ref_is_unbound(*doc) || ref_is_none(*doc);
    if (!from_getter) {
        found = share(rt, doc);
    } else if (!ref_is_none(property->getter)) {
        found = lookup_attr(rt, &property->getter, rt->names[N_DOC]);
    }
    if (ref_is_error(found)) {
        return false;
    }
    property->doc_from_getter =
        from_getter && !ref_is_unbound(found) && !ref_is_none(found);
    found = ref_is_unbound(found) ? REF_NONE : found;
    if (property->base.type != rt->types[T_PROPERTY]) {
        return set_doc_attribute_take(rt, property, found);
    }
    replace_ref_take(rt, &property->doc, found);
    return true;
}

// args: self, fget, fset, fdel, doc
static Ref init_property(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Property *property = as_property(&args[0]);
    Ref *fields[] = {&property->getter, &property->setter, &property->deleter};
    for (size_t i = 0; i < 3; i++) {
        Ref given = take(&args[i + 1]);
        replace_ref_take(rt, fields[i], ref_is_unbound(given) ? REF_NONE : given);
    }
    return set_doc(rt, property, &args[4]) ? REF_NONE : REF_ERROR;
}

static const MethodDef init_def = {
    "property", init_property,
    SIGNATURE(0, "fget=None, fset=None, fdel=None, doc=None"), NULL, METHOD_INSTANCE};

static bool property_init(Runtime *rt, Ref *self, Ref *args, size_t nargs,
                          Tuple *kwnames)
{
    ArgBuffer all;
    if (!args_prepend(rt, &all, self, args, nargs, kwnames)) {
        return false;
    }
    Ref result = native_call(rt, &init_def, NULL, all.items, nargs + 1, kwnames, true);
    args_fini(rt, &all);
    return !ref_is_error(result);
}

// The attribute's name: given by the class statement, else the getter's. Unbound: not
// known; REF_ERROR.
static Ref find_name(Runtime *rt, Property *property)
{
    if (!ref_is_unbound(property->name)) {
        return share(rt, &property->name);
    }
    return ref_is_none(property->getter)
               ? REF_UNBOUND
               : lookup_attr(rt, &property->getter, rt->names[N_NAME_]);
}

// What passes for a type in C has attributes of C.
static const Type *find_native_owner(const Type *type, const Property *property)
{
    for (size_t i = 0; type->mro != NULL && i < type->mro->length; i++) {
        Type *base = (Type *)ref_object(type->mro->items[i]);
        size_t position = 0;
        Ref *key, *value;
        while ((base->flags & TYPE_NATIVE) != 0 &&
               dict_next(base->dict, &position, &key, &value)) {
            if (ref_is_object(*value) && ref_object(*value) == &property->base) {
                return base;
            }
        }
    }
    return NULL;
}

// "property 'x' of 'A' object has no setter"
static void raise_missing(Runtime *rt, Property *property, const Type *owner,
                          const char *what)
{
    Ref name = find_name(rt, property);
    if (ref_is_error(name)) {
        return;
    }
    const Type *native = find_native_owner(owner, property);
    if (native != NULL && (native->flags & TYPE_IS_TUPLE) != 0) {
        raise_error(rt, E_ATTRIBUTE_ERROR, "readonly attribute");
    } else if (native != NULL && !ref_is_unbound(name)) {
        raise_error(rt, E_ATTRIBUTE_ERROR,
                    "attribute '%S' of '%N' objects is not writable", peek(name),
                    native);
    } else if (ref_is_unbound(name)) {
        raise_error(rt, E_ATTRIBUTE_ERROR, "property of '%U' object has no %s",
                    owner->qualname, what);
    } else {
        raise_error(rt, E_ATTRIBUTE_ERROR, "property %R of '%U' object has no %s",
                    peek(name), owner->qualname, what);
    }
    drop(rt, name);
}

static Ref call_accessor(Runtime *rt, Ref *accessor, Ref *instance, Ref value)
{
    Ref args[2] = {share(rt, instance), value};
    if (ref_is_error(args[0])) {
        drop(rt, value);
        return REF_ERROR;
    }
    Ref function = share(rt, accessor); // the property may die meanwhile
    Ref result = object_call(rt, &function, args, ref_is_unbound(value) ? 1 : 2, NULL);
    drop(rt, function);
    drop(rt, args[1]);
    drop(rt, args[0]);
    return result;
}

static Ref property_descr_get(Runtime *rt, Ref *self, Ref *instance, Type *owner)
{
    Property *property = as_property(self);
    if (ref_is_unbound(*instance) || ref_is_none(*instance)) {
        return share(rt, self);
    }
    if (ref_is_none(property->getter)) {
        raise_missing(rt, property, ref_type(rt, *instance), "getter");
        return REF_ERROR;
    }
    return call_accessor(rt, &property->getter, instance, REF_UNBOUND);
}

static bool property_descr_set(Runtime *rt, Ref *self, Ref *instance, Ref value)
{
    Property *property = as_property(self);
    bool deletes = ref_is_unbound(value);
    Ref *accessor = deletes ? &property->deleter : &property->setter;
    if (ref_is_none(*accessor)) {
        drop(rt, value);
        raise_missing(rt, property, ref_type(rt, *instance),
                      deletes ? "deleter" : "setter");
        return false;
    }
    Ref result = call_accessor(rt, accessor, instance, value);
    if (ref_is_error(result)) {
        return false;
    }
    drop(rt, result);
    return true;
}

// A copy of the property, of the same class, with one accessor changed.
static Ref copy_with(Runtime *rt, Ref *self, size_t which, Ref *accessor)
{
    Property *property = as_property(self);
    Ref *fields[] = {&property->getter, &property->setter, &property->deleter,
                     &property->doc};
    Ref args[4] = {REF_NONE, REF_NONE, REF_NONE, REF_NONE};
    Ref result = REF_ERROR;
    bool ready = true;
    for (size_t i = 0; i < 4; i++) {
        if (i == 3 && property->doc_from_getter) {
            break;
        }
        args[i] =
            share(rt, i == which && !ref_is_none(*accessor) ? accessor : fields[i]);
        ready = ready && !ref_is_error(args[i]);
    }
    Ref type = ref_new(&ref_object(*self)->type->base);
    if (ready) {
        result = object_call(rt, &type, args, 4, NULL);
    }
    drop(rt, type);
    for (size_t i = 0; i < 4; i++) {
        drop(rt, args[i]);
    }
    if (!ref_is_error(result) && ref_type(rt, result) == rt->types[T_PROPERTY] &&
        !ref_is_unbound(property->name)) {
        Ref name = share(rt, &property->name);
        replace_ref_take(rt, &as_property(&result)->name, name);
    }
    return result;
}

static Ref py_property_getter(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return copy_with(rt, &args[0], 0, &args[1]);
}

static Ref py_property_setter(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return copy_with(rt, &args[0], 1, &args[1]);
}

static Ref py_property_deleter(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return copy_with(rt, &args[0], 2, &args[1]);
}

static Ref py_property_set_name(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (nargs != 3) {
        raise_error(rt, E_TYPE_ERROR,
                    "__set_name__() takes 2 positional arguments but %zu were given",
                    nargs - 1);
        return REF_ERROR;
    }
    replace_ref_take(rt, &as_property(&args[0])->name, take(&args[2]));
    return REF_NONE;
}

static Ref property_get_fget(Runtime *rt, Ref *self)
{
    return share(rt, &as_property(self)->getter);
}
static Ref property_get_fset(Runtime *rt, Ref *self)
{
    return share(rt, &as_property(self)->setter);
}
static Ref property_get_fdel(Runtime *rt, Ref *self)
{
    return share(rt, &as_property(self)->deleter);
}
static Ref property_get_doc(Runtime *rt, Ref *self)
{
    return share(rt, &as_property(self)->doc);
}

static bool property_set_doc(Runtime *rt, Ref *self, Ref value)
{
    replace_ref_take(rt, &as_property(self)->doc,
                     ref_is_unbound(value) ? REF_NONE : value);
    return true;
}

static Ref property_get_name(Runtime *rt, Ref *self)
{
    Ref name = find_name(rt, as_property(self));
    if (ref_is_unbound(name)) {
        raise_attribute_error(rt, self, rt->names[N_NAME_]);
        return REF_ERROR;
    }
    return name;
}

static bool property_set_name(Runtime *rt, Ref *self, Ref value)
{
    replace_ref_take(rt, &as_property(self)->name, value);
    return true;
}

// True if any accessor is marked abstract.
static Ref property_get_abstract(Runtime *rt, Ref *self)
{
    Property *property = as_property(self);
    Ref *fields[] = {&property->getter, &property->setter, &property->deleter};
    for (size_t i = 0; i < 3; i++) {
        if (ref_is_none(*fields[i])) {
            continue;
        }
        Ref mark = lookup_attr(rt, fields[i], rt->names[N_ISABSTRACTMETHOD]);
        if (ref_is_error(mark)) {
            return REF_ERROR;
        }
        int truth = ref_is_unbound(mark) ? 0 : value_truth(rt, peek(mark));
        drop(rt, mark);
        if (truth != 0) {
            return truth < 0 ? REF_ERROR : REF_TRUE;
        }
    }
    return REF_FALSE;
}

static const MethodDef property_methods[] = {
    {"getter", py_property_getter, POSITIONAL(1, 1, "object"),
     "Descriptor to obtain a copy of the property with a different getter."},
    {"setter", py_property_setter, POSITIONAL(1, 1, "object"),
     "Descriptor to obtain a copy of the property with a different setter."},
    {"deleter", py_property_deleter, POSITIONAL(1, 1, "object"),
     "Descriptor to obtain a copy of the property with a different deleter."},
    {"__set_name__", py_property_set_name, POSITIONAL(0, ARGS_ANY, "owner, name"),
     "Method to set name of a property."},
    {NULL},
};

static const GetSetDef property_getsets[] = {
    {"fget", property_get_fget, readonly_member, NULL},
    {"fset", property_get_fset, readonly_member, NULL},
    {"fdel", property_get_fdel, readonly_member, NULL},
    {"__doc__", property_get_doc, property_set_doc, NULL, true},
    {"__name__", property_get_name, property_set_name, NULL},
    {"__isabstractmethod__", property_get_abstract, NULL, NULL},
    {NULL},
};

const TypeDef property_typedef = {
    .name = "property",
    .parameters = &init_def.args,
    .doc = "Property attribute.",
    .instance_size = sizeof(Property),
    .flags = TYPE_BASE,
    .slots =
        {
            .destroy = property_destroy,
            .traverse = property_traverse,
            .clear = property_clear,
            .descr_get = property_descr_get,
            .descr_set = property_descr_set,
            .construct = property_construct,
            .init = property_init,
        },
    .methods = property_methods,
    .getsets = property_getsets,
};
