#include "objects/super.h"

#include "objects/abstract.h"
#include "objects/descriptor.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/instance.h"
#include "objects/item.h"
#include "objects/str.h"
#include "objects/tuple.h"

// The class whose MRO is searched, a new reference: the object itself when it is a
// subclass, else its class (as it claims it). NULL: TypeError.
static Type *find_object_type(Runtime *rt, Type *type, Ref *object)
{
    if (is_type(peek(*object)) && type_is_subtype((Type *)ref_object(*object), type)) {
        return (Type *)ref_object(ref_new(ref_object(*object)));
    }
    Type *own = ref_type(rt, *object);
    if (type_is_subtype(own, type)) {
        return (Type *)ref_object(ref_new(&own->base));
    }
    Ref claimed = lookup_attr(rt, object, rt->names[N_CLASS]);
    if (ref_is_error(claimed)) {
        return NULL;
    }
    if (is_type(peek(claimed)) && ref_object(claimed) != &own->base &&
        type_is_subtype((Type *)ref_object(claimed), type)) {
        return (Type *)ref_object(claimed);
    }
    drop(rt, claimed);
    bool is_class = is_type(peek(*object));
    raise_error(
        rt, E_TYPE_ERROR,
        "super(type, obj): obj (%s %N) is not an instance or subtype of type (%N).",
        is_class ? "type" : "instance of", is_class ? (Type *)ref_object(*object) : own,
        type);
    return NULL;
}

static bool check_type(Runtime *rt, Ref *type)
{
    if (is_type(peek(*type))) {
        return true;
    }
    raise_error(rt, E_TYPE_ERROR, "super() argument 1 must be a type, not %T",
                peek(*type));
    return false;
}

static void release_parts(Runtime *rt, Super *super)
{
    clear_ref(rt, &super->self);
    CLEAR_POINTER(rt, super->this_class);
    CLEAR_POINTER(rt, super->object_type);
}

// object NULL: super(type) alone.
static bool set_parts(Runtime *rt, Super *super, Ref *type, Ref *object)
{
    Type *object_type = NULL;
    Ref self = REF_UNBOUND;
    if (!check_type(rt, type)) {
        return false;
    }
    if (object != NULL && !ref_is_none(*object)) {
        object_type = find_object_type(rt, (Type *)ref_object(*type), object);
        if (object_type == NULL) {
            return false;
        }
        self = share(rt, object);
        if (ref_is_error(self)) {
            object_release(rt, &object_type->base);
            return false;
        }
    }
    Type *this_class = (Type *)ref_object(ref_new(ref_object(*type)));
    release_parts(rt, super);
    super->this_class = this_class;
    super->self = self;
    super->object_type = object_type;
    return true;
}

static Ref super_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                           Tuple *kwnames)
{
    Super *super = object_alloc(rt, type, sizeof *super);
    if (super == NULL) {
        return REF_ERROR;
    }
    super->this_class = NULL;
    super->object_type = NULL;
    super->self = REF_UNBOUND;
    object_track(rt, &super->base);
    return ref_of(&super->base);
}

Ref super_new(Runtime *rt, Ref *type, Ref *object)
{
    Ref super = super_construct(rt, rt->types[T_SUPER], NULL, 0, NULL);
    if (!ref_is_error(super) &&
        !set_parts(rt, (Super *)ref_object(super), type, object)) {
        drop(rt, super);
        return REF_ERROR;
    }
    return super;
}

static bool init_from_frame(Runtime *rt, Super *super)
{
    if (rt->super_context == NULL) {
        raise_error(rt, E_RUNTIME_ERROR, "super(): no current frame");
        return false;
    }
    Ref type = REF_UNBOUND;
    Ref object = REF_UNBOUND;
    bool done =
        rt->super_context(rt, &type, &object) && set_parts(rt, super, &type, &object);
    drop(rt, object);
    drop(rt, type);
    return done;
}

static bool super_init(Runtime *rt, Ref *self, Ref *args, size_t nargs, Tuple *kwnames)
{
    Super *super = (Super *)ref_object(*self);
    if (kwnames != NULL && kwnames->length > 0) {
        raise_error(rt, E_TYPE_ERROR, "super() takes no keyword arguments");
        return false;
    }
    if (nargs > 2) {
        raise_error(rt, E_TYPE_ERROR, "super() expected at most 2 arguments, got %zu",
                    nargs);
        return false;
    }
    return nargs == 0 ? init_from_frame(rt, super)
                      : set_parts(rt, super, &args[0], nargs == 2 ? &args[1] : NULL);
}

static void super_destroy(Runtime *rt, Object *self)
{
    release_parts(rt, (Super *)self);
    object_free(rt, self, sizeof(Super));
}

static void super_traverse(Object *self, Visitor *visitor)
{
    const Super *super = (Super *)self;
    VISIT_FIELD(visitor, super->this_class, "__thisclass__");
    VISIT_FIELD(visitor, super->object_type, "__self_class__");
    visit(visitor, super->self, EDGE_FIELD, (uintptr_t) "__self__");
}

static Ref super_repr(Runtime *rt, Value self)
{
    const Super *super = (Super *)value_object(self);
    if (super->this_class == NULL) {
        return str_from(rt, "<super: <class 'NULL'>, NULL>");
    }
    if (super->object_type == NULL) {
        return str_format(rt, "<super: <class '%N'>, NULL>", super->this_class);
    }
    return str_format(rt, "<super: <class '%N'>, <%N object>>", super->this_class,
                      super->object_type);
}

// What the classes behind `type` in the MRO have under the name: a borrowed slot, or
// NULL.
static Ref *find_behind(Runtime *rt, const Type *type, Type *object_type, Str *name)
{
    const Tuple *mro = object_type->mro;
    if (mro == NULL) {
        return NULL; // the class is not finished: its mro() runs
    }
    size_t i = 0;
    while (i < mro->length && ref_object(mro->items[i]) != &type->base) {
        i++;
    }
    for (i++; i < mro->length; i++) {
        Ref *found = type_find_own(rt, (Type *)ref_object(mro->items[i]), name);
        if (found != NULL || is_pending(rt)) {
            return found;
        }
    }
    return NULL;
}

static Ref bind_take(Runtime *rt, Ref found, Ref *object, Type *object_type)
{
    Ref absent = REF_UNBOUND;
    bool through_class =
        ref_is_object(*object) && ref_object(*object) == &object_type->base;
    return descriptor_get_take(rt, found, through_class ? &absent : object,
                               object_type);
}

Ref super_getattr(Runtime *rt, Ref *type, Ref *object, Str *name, bool *is_method)
{
    if (is_method != NULL) {
        *is_method = false;
    }
    if (!check_type(rt, type)) {
        return REF_ERROR;
    }
    Type *object_type = find_object_type(rt, (Type *)ref_object(*type), object);
    if (object_type == NULL) {
        return REF_ERROR;
    }
    Ref result = REF_ERROR;
    Ref *found = NULL;
    if (name != rt->names[N_CLASS]) {
        found = find_behind(rt, (Type *)ref_object(*type), object_type, name);
    }
    if (found != NULL) {
        bool function = is_exact(rt, peek(*found), T_FUNCTION) ||
                        is_exact(rt, peek(*found), T_METHOD_DESCRIPTOR) ||
                        is_exact(rt, peek(*found), T_SLOT_WRAPPER);
        result = share(rt, found);
        if (is_method != NULL && function &&
            ref_object(*object) != &object_type->base) {
            *is_method = true;
        } else {
            result = bind_take(rt, result, object, object_type);
        }
    } else if (!is_pending(rt)) { // an attribute of the super object itself
        Ref super = super_new(rt, type, object);
        result = ref_is_error(super) ? REF_ERROR : get_attr(rt, &super, name);
        drop(rt, super);
    }
    object_release(rt, &object_type->base);
    return result;
}

static Ref super_slot_getattr(Runtime *rt, Ref *self, Str *name)
{
    Super *super = (Super *)ref_object(*self);
    if (super->object_type != NULL && name != rt->names[N_CLASS]) {
        Ref *found = find_behind(rt, super->this_class, super->object_type, name);
        if (found != NULL) {
            Ref object = share(rt, &super->self);
            Type *object_type = (Type *)ref_object(ref_new(&super->object_type->base));
            Ref result = bind_take(rt, share(rt, found), &object, object_type);
            object_release(rt, &object_type->base);
            drop(rt, object);
            return result;
        }
        if (is_pending(rt)) {
            return REF_ERROR;
        }
    }
    Ref own = object_lookup_attr(rt, self, name);
    if (ref_is_unbound(own)) {
        raise_attribute_error(rt, self, name);
        return REF_ERROR;
    }
    return own;
}

// super(type) kept in a class is bound to the instance it is reached through.
static Ref super_descr_get(Runtime *rt, Ref *self, Ref *instance, Type *owner)
{
    const Super *super = (Super *)ref_object(*self);
    if (ref_is_unbound(*instance) || ref_is_none(*instance) ||
        super->object_type != NULL || super->this_class == NULL) {
        return share(rt, self);
    }
    Ref parts[2] = {ref_new(&super->this_class->base), share(rt, instance)};
    Ref bound = REF_ERROR;
    if (is_exact(rt, peek(*self), T_SUPER)) {
        bound = super_new(rt, &parts[0], &parts[1]);
    } else { // a subclass makes its own kind
        Ref kind = ref_new(&super->base.type->base);
        bound = object_call(rt, &kind, parts, 2, NULL);
        drop(rt, kind);
    }
    drop(rt, parts[1]);
    drop(rt, parts[0]);
    return bound;
}

static Ref type_or_none(Type *type)
{
    return type == NULL ? REF_NONE : ref_new(&type->base);
}

static Ref super_get_this_class(Runtime *rt, Ref *self)
{
    return type_or_none(((Super *)ref_object(*self))->this_class);
}

static Ref super_get_self_class(Runtime *rt, Ref *self)
{
    return type_or_none(((Super *)ref_object(*self))->object_type);
}

static Ref super_get_self(Runtime *rt, Ref *self)
{
    Super *super = (Super *)ref_object(*self);
    return ref_is_unbound(super->self) ? REF_NONE : share(rt, &super->self);
}

static const GetSetDef super_getsets[] = {
    {"__thisclass__", super_get_this_class, readonly_member,
     "the class invoking super()"},
    {"__self__", super_get_self, readonly_member,
     "the instance invoking super(); may be None"},
    {"__self_class__", super_get_self_class, readonly_member,
     "the type of the instance invoking super(); may be None"},
    {NULL},
};

const TypeDef super_typedef = {
    .name = "super",
    .doc = "super() -> same as super(__class__, <first argument>)\nsuper(type) -> "
           "unbound super object\n"
           "super(type, obj) -> bound super object; requires isinstance(obj, type)\n"
           "super(type, type2) -> bound super object; requires issubclass(type2, type)",
    .instance_size = sizeof(Super),
    .flags = TYPE_BASE,
    .slots =
        {
            .destroy = super_destroy,
            .traverse = super_traverse,
            .repr = super_repr,
            .getattr = super_slot_getattr,
            .descr_get = super_descr_get,
            .construct = super_construct,
            .init = super_init,
        },
    .getsets = super_getsets,
};
