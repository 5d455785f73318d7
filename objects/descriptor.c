#include "objects/item.h"
#include "objects/descriptor.h"

#include "objects/abstract.h"
#include "objects/builtin.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/instance.h"
#include "objects/str.h"
#include "objects/tuple.h"

Ref descriptor_get_take(Runtime *rt, Ref found, Ref *instance, Type *owner)
{
    if (ref_is_error(found)) {
        return REF_ERROR;
    }
    Type *type = ref_type(rt, found);
    if (type->slots.descr_get == NULL) {
        return found;
    }
    Ref result = type->slots.descr_get(rt, &found, instance, owner);
    drop(rt, found);
    return result;
}

// --- getters and setters in C ---

static Ref member_new(Runtime *rt, Str *name, Type *owner, const GetSetDef *field,
                      uint32_t index)
{
    MemberDescriptor *descriptor =
        object_alloc(rt, rt->types[T_MEMBER_DESCRIPTOR], sizeof *descriptor);
    if (descriptor == NULL) {
        return REF_ERROR;
    }
    descriptor->name = (Str *)ref_object(ref_new(&name->base));
    descriptor->owner = (Type *)ref_object(ref_new(&owner->base));
    descriptor->field = field;
    descriptor->index = index;
    object_track(rt, &descriptor->base);
    return ref_of(&descriptor->base);
}

static Ref field_descriptor_new(Runtime *rt, const GetSetDef *def, Type *owner)
{
    Ref name = str_from(rt, def->name);
    if (ref_is_error(name)) {
        return REF_ERROR;
    }
    Ref made = member_new(rt, (Str *)ref_object(name), owner, def, 0);
    drop(rt, name);
    return made;
}

Ref getset_descriptor_new(Runtime *rt, const GetSetDef *def, Type *owner)
{
    if (def->is_member || def->set == readonly_member) {
        return field_descriptor_new(rt, def, owner);
    }
    GetSetDescriptor *descriptor =
        object_alloc(rt, rt->types[T_GETSET_DESCRIPTOR], sizeof *descriptor);
    if (descriptor == NULL) {
        return REF_ERROR;
    }
    descriptor->def = def;
    descriptor->owner = (Type *)ref_object(ref_new(&owner->base));
    object_track(rt, &descriptor->base);
    return ref_of(&descriptor->base);
}

static const GetSetDescriptor *as_getset(Ref *self)
{
    return (GetSetDescriptor *)ref_object(*self);
}

static void getset_destroy(Runtime *rt, Object *self)
{
    GetSetDescriptor *descriptor = (GetSetDescriptor *)self;
    CLEAR_POINTER(rt, descriptor->owner);
    object_free(rt, self, sizeof *descriptor);
}

static void getset_traverse(Object *self, Visitor *visitor)
{
    VISIT_FIELD(visitor, ((GetSetDescriptor *)self)->owner, "__objclass__");
}

static Ref getset_repr(Runtime *rt, Value self)
{
    const GetSetDescriptor *descriptor = (GetSetDescriptor *)value_object(self);
    return str_format(rt, "<attribute '%s' of '%N' objects>", descriptor->def->name,
                      descriptor->owner);
}

static bool check_instance(Runtime *rt, const char *name, const Type *owner,
                           Ref *instance)
{
    if (type_is_subtype(ref_type(rt, *instance), owner)) {
        return true;
    }
    raise_error(rt, E_TYPE_ERROR,
                "descriptor '%s' for '%N' objects doesn't apply to a '%T' object", name,
                owner, peek(*instance));
    return false;
}

static Ref getset_descr_get(Runtime *rt, Ref *self, Ref *instance, Type *owner)
{
    if (ref_is_unbound(*instance)) {
        return share(rt, self);
    }
    const GetSetDescriptor *descriptor = as_getset(self);
    if (!check_instance(rt, descriptor->def->name, descriptor->owner, instance)) {
        return REF_ERROR;
    }
    return descriptor->def->get(rt, instance);
}

static bool getset_descr_set(Runtime *rt, Ref *self, Ref *instance, Ref value)
{
    const GetSetDescriptor *descriptor = as_getset(self);
    if (!check_instance(rt, descriptor->def->name, descriptor->owner, instance)) {
        drop(rt, value);
        return false;
    }
    if (descriptor->def->set == NULL) {
        drop(rt, value);
        raise_error(rt, E_ATTRIBUTE_ERROR,
                    "attribute '%s' of '%N' objects is not writable",
                    descriptor->def->name, descriptor->owner);
        return false;
    }
    return descriptor->def->set(rt, instance, value);
}

static Ref getset_get_name(Runtime *rt, Ref *self)
{
    return str_from(rt, as_getset(self)->def->name);
}

static Ref getset_get_qualname(Runtime *rt, Ref *self)
{
    return str_format(rt, "%U.%s", as_getset(self)->owner->qualname,
                      as_getset(self)->def->name);
}

static Ref getset_get_objclass(Runtime *rt, Ref *self)
{
    return ref_new(&as_getset(self)->owner->base);
}

static Ref getset_get_doc(Runtime *rt, Ref *self)
{
    const char *doc = as_getset(self)->def->doc;
    return doc == NULL ? REF_NONE : str_from(rt, doc);
}

static const GetSetDef getset_getsets[] = {
    {"__name__", getset_get_name, readonly_member, NULL},
    {"__qualname__", getset_get_qualname, NULL, NULL},
    {"__objclass__", getset_get_objclass, readonly_member, NULL},
    {"__doc__", getset_get_doc, NULL, NULL},
    {NULL},
};

const TypeDef getset_descriptor_typedef = {
    .name = "getset_descriptor",
    .instance_size = sizeof(GetSetDescriptor),
    .slots =
        {
            .destroy = getset_destroy,
            .traverse = getset_traverse,
            .repr = getset_repr,
            .descr_get = getset_descr_get,
            .descr_set = getset_descr_set,
        },
    .getsets = getset_getsets,
};

// --- names in __slots__ ---

Ref member_descriptor_new(Runtime *rt, Str *name, Type *owner, uint32_t index)
{
    return member_new(rt, name, owner, NULL, index);
}

const MemberDescriptor *peek_slot_descriptor(Runtime *rt, Value value)
{
    if (!is_exact(rt, value, T_MEMBER_DESCRIPTOR)) {
        return NULL;
    }
    const MemberDescriptor *descriptor = (const MemberDescriptor *)value_object(value);
    return descriptor->field == NULL ? descriptor : NULL;
}

// In CPython only these errors name the class in full.
static void raise_empty_slot(Runtime *rt, Ref *instance, Str *name)
{
    Type *type = ref_type(rt, *instance);
    Ref *module = dict_find_str(type->dict, rt->names[N_MODULE]);
    bool is_bare = module == NULL || !is_str(peek(*module)) ||
                   str_equals_text(value_str_object(peek(*module)), "__main__") ||
                   str_equals_text(value_str_object(peek(*module)), "builtins");
    Ref message = is_bare ? str_format(rt, "'%U' object has no attribute '%U'",
                                       type->qualname, name)
                          : str_format(rt, "'%S.%U' object has no attribute '%U'",
                                       peek(*module), type->qualname, name);
    raise_attribute_message_take(rt, instance, name, message);
}

static MemberDescriptor *as_member(Ref *self)
{
    return (MemberDescriptor *)ref_object(*self);
}

static void member_destroy(Runtime *rt, Object *self)
{
    MemberDescriptor *descriptor = (MemberDescriptor *)self;
    CLEAR_POINTER(rt, descriptor->owner);
    CLEAR_POINTER(rt, descriptor->name);
    object_free(rt, self, sizeof *descriptor);
}

static void member_traverse(Object *self, Visitor *visitor)
{
    const MemberDescriptor *descriptor = (MemberDescriptor *)self;
    VISIT_FIELD(visitor, descriptor->owner, "__objclass__");
    VISIT_FIELD(visitor, descriptor->name, "__name__");
}

static Ref member_repr(Runtime *rt, Value self)
{
    const MemberDescriptor *descriptor = (MemberDescriptor *)value_object(self);
    return str_format(rt, "<member '%U' of '%N' objects>", descriptor->name,
                      descriptor->owner);
}

static Ref member_descr_get(Runtime *rt, Ref *self, Ref *instance, Type *owner)
{
    if (ref_is_unbound(*instance)) {
        return share(rt, self);
    }
    MemberDescriptor *descriptor = as_member(self);
    if (!check_instance(rt, descriptor->name->data, descriptor->owner, instance)) {
        return REF_ERROR;
    }
    if (descriptor->field != NULL) {
        return descriptor->field->get(rt, instance);
    }
    Ref *slot = &object_extra(ref_object(*instance))[descriptor->index];
    if (ref_is_unbound(*slot)) {
        raise_empty_slot(rt, instance, descriptor->name);
        return REF_ERROR;
    }
    return share(rt, slot);
}

static bool member_descr_set(Runtime *rt, Ref *self, Ref *instance, Ref value)
{
    MemberDescriptor *descriptor = as_member(self);
    if (!check_instance(rt, descriptor->name->data, descriptor->owner, instance)) {
        drop(rt, value);
        return false;
    }
    if (descriptor->field != NULL) {
        return descriptor->field->set(rt, instance, value);
    }
    Ref *slot = &object_extra(ref_object(*instance))[descriptor->index];
    if (ref_is_unbound(value) && ref_is_unbound(*slot)) {
        raise_error(rt, E_ATTRIBUTE_ERROR, "%U", descriptor->name);
        return false;
    }
    replace_ref_take(rt, slot, value);
    return true;
}

static Ref member_get_name(Runtime *rt, Ref *self)
{
    return ref_new(&as_member(self)->name->base);
}

static Ref member_get_qualname(Runtime *rt, Ref *self)
{
    return str_format(rt, "%U.%U", as_member(self)->owner->qualname,
                      as_member(self)->name);
}

static Ref member_get_objclass(Runtime *rt, Ref *self)
{
    return ref_new(&as_member(self)->owner->base);
}

static Ref member_get_doc(Runtime *rt, Ref *self)
{
    const GetSetDef *field = as_member(self)->field;
    return field == NULL || field->doc == NULL ? REF_NONE : str_from(rt, field->doc);
}

static const GetSetDef member_getsets[] = {
    {"__name__", member_get_name, readonly_member, NULL},
    {"__qualname__", member_get_qualname, NULL, NULL},
    {"__objclass__", member_get_objclass, readonly_member, NULL},
    {"__doc__", member_get_doc, NULL, NULL},
    {NULL},
};

const TypeDef member_descriptor_typedef = {
    .name = "member_descriptor",
    .instance_size = sizeof(MemberDescriptor),
    .slots =
        {
            .destroy = member_destroy,
            .traverse = member_traverse,
            .repr = member_repr,
            .descr_get = member_descr_get,
            .descr_set = member_descr_set,
        },
    .getsets = member_getsets,
};

// --- classmethod and staticmethod ---

static MethodHolder *as_holder(Ref *self)
{
    return (MethodHolder *)ref_object(*self);
}

static Ref holder_new(Runtime *rt, Type *type, Ref *function)
{
    Ref shared = share(rt, function);
    if (ref_is_error(shared)) {
        return REF_ERROR;
    }
    MethodHolder *holder = object_alloc(rt, type, sizeof *holder);
    if (holder == NULL) {
        drop(rt, shared);
        return REF_ERROR;
    }
    holder->function = shared;
    object_track(rt, &holder->base);
    return ref_of(&holder->base);
}

Ref classmethod_new(Runtime *rt, Ref *function)
{
    return holder_new(rt, rt->types[T_CLASSMETHOD], function);
}

Ref staticmethod_new(Runtime *rt, Ref *function)
{
    return holder_new(rt, rt->types[T_STATICMETHOD], function);
}

static Ref holder_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                            Tuple *kwnames)
{
    Ref none = REF_NONE;
    return holder_new(rt, type, &none);
}

// The wrapped function's names and documentation become the holder's own, where it has
// them.
static bool copy_metadata(Runtime *rt, Ref *self, Ref *function)
{
    static const NameId names[] = {N_MODULE, N_NAME_, N_QUALNAME, N_DOC};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        Ref value = lookup_attr(rt, function, rt->names[names[i]]);
        if (ref_is_error(value)) {
            return false;
        }
        if (!ref_is_unbound(value) &&
            !attrs_set_take(rt, ref_object(*self), rt->names[names[i]], value)) {
            return false;
        }
    }
    return true;
}

static bool holder_init(Runtime *rt, Ref *self, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (kwnames != NULL && kwnames->length > 0) {
        raise_error(rt, E_TYPE_ERROR, "%T() takes no keyword arguments", peek(*self));
        return false;
    }
    if (nargs != 1) {
        raise_error(rt, E_TYPE_ERROR, "%T expected 1 argument, got %zu", peek(*self),
                    nargs);
        return false;
    }
    Ref function = share(rt, &args[0]);
    if (ref_is_error(function)) {
        return false;
    }
    replace_ref_take(rt, &as_holder(self)->function, function);
    return copy_metadata(rt, self, &as_holder(self)->function);
}

static void holder_clear(Runtime *rt, Object *self)
{
    clear_ref(rt, &((MethodHolder *)self)->function);
}

static void holder_destroy(Runtime *rt, Object *self)
{
    holder_clear(rt, self);
    object_free(rt, self, sizeof(MethodHolder));
}

static void holder_traverse(Object *self, Visitor *visitor)
{
    visit(visitor, ((MethodHolder *)self)->function, EDGE_FIELD,
          (uintptr_t) "__func__");
}

static Ref holder_repr(Runtime *rt, Value self)
{
    const MethodHolder *holder = (MethodHolder *)value_object(self);
    const char *name =
        type_is_subtype(value_object(self)->type, rt->types[T_CLASSMETHOD])
            ? "classmethod"
            : "staticmethod";
    return str_format(rt, "<%s(%R)>", name, peek(holder->function));
}

static Ref classmethod_descr_get(Runtime *rt, Ref *self, Ref *instance, Type *owner)
{
    Ref bound = ref_new(&owner->base);
    Ref result = method_new(rt, &as_holder(self)->function, &bound);
    drop(rt, bound);
    return result;
}

static Ref staticmethod_descr_get(Runtime *rt, Ref *self, Ref *instance, Type *owner)
{
    return share(rt, &as_holder(self)->function);
}

static Ref staticmethod_call(Runtime *rt, Ref *callable, Ref *args, size_t nargs,
                             Tuple *kwnames)
{
    Ref function = share(rt, &as_holder(callable)->function);
    Ref result = ref_is_error(function)
                     ? REF_ERROR
                     : object_call(rt, &function, args, nargs, kwnames);
    drop(rt, function);
    return result;
}

static Ref holder_get_function(Runtime *rt, Ref *self)
{
    return share(rt, &as_holder(self)->function);
}

static Ref holder_get_abstract(Runtime *rt, Ref *self)
{
    Ref mark =
        lookup_attr(rt, &as_holder(self)->function, rt->names[N_ISABSTRACTMETHOD]);
    if (ref_is_unbound(mark)) {
        return REF_FALSE;
    }
    if (ref_is_error(mark)) {
        return REF_ERROR;
    }
    int truth = value_truth(rt, peek(mark));
    drop(rt, mark);
    return truth < 0 ? REF_ERROR : ref_bool(truth != 0);
}

static Ref holder_get_dict(Runtime *rt, Ref *self)
{
    return attrs_dict(rt, ref_object(*self));
}

// The annotations are those of the function, kept here once they were asked for.
static Ref holder_get_annotations(Runtime *rt, Ref *self)
{
    Object *holder = ref_object(*self);
    Ref *own = attrs_find(rt, holder, rt->names[N_ANNOTATIONS]);
    if (own != NULL) {
        return share(rt, own);
    }
    Ref found =
        get_attr(rt, &((MethodHolder *)holder)->function, rt->names[N_ANNOTATIONS]);
    if (ref_is_error(found) ||
        !attrs_set_take(rt, holder, rt->names[N_ANNOTATIONS], share(rt, &found))) {
        drop(rt, found);
        return REF_ERROR;
    }
    return found;
}

static bool holder_set_annotations(Runtime *rt, Ref *self, Ref value)
{
    if (!ref_is_unbound(value)) {
        return attrs_set_take(rt, ref_object(*self), rt->names[N_ANNOTATIONS], value);
    }
    if (!attrs_delete(rt, ref_object(*self), rt->names[N_ANNOTATIONS])) {
        raise_attribute_error(rt, self, rt->names[N_ANNOTATIONS]);
        return false;
    }
    return true;
}

static const GetSetDef holder_getsets[] = {
    {"__annotations__", holder_get_annotations, holder_set_annotations, NULL},
    {"__func__", holder_get_function, readonly_member, NULL},
    {"__wrapped__", holder_get_function, readonly_member, NULL},
    {"__wrapped__", holder_get_function, readonly_member, NULL},
    {"__isabstractmethod__", holder_get_abstract, NULL, NULL},
    {"__dict__", holder_get_dict, NULL, NULL},
    {NULL},
};

const TypeDef classmethod_typedef = {
    .name = "classmethod",
    .parameters = &(const ArgSpec)POSITIONAL(1, 1, "function"),
    .doc = "Convert a function to be a class method.",
    .instance_size = sizeof(MethodHolder),
    .flags = TYPE_BASE,
    .attrs = ATTRS_DICT,
    .slots =
        {
            .destroy = holder_destroy,
            .traverse = holder_traverse,
            .clear = holder_clear,
            .repr = holder_repr,
            .descr_get = classmethod_descr_get,
            .construct = holder_construct,
            .init = holder_init,
        },
    .getsets = holder_getsets,
};

const TypeDef staticmethod_typedef = {
    .name = "staticmethod",
    .parameters = &(const ArgSpec)POSITIONAL(1, 1, "function"),
    .doc = "Convert a function to be a static method.",
    .instance_size = sizeof(MethodHolder),
    .flags = TYPE_BASE,
    .attrs = ATTRS_DICT,
    .slots =
        {
            .destroy = holder_destroy,
            .traverse = holder_traverse,
            .clear = holder_clear,
            .repr = holder_repr,
            .call = staticmethod_call,
            .descr_get = staticmethod_descr_get,
            .construct = holder_construct,
            .init = holder_init,
        },
    .getsets = holder_getsets,
};
