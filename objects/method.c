// Python methods bound to an instance.
#include "objects/item.h"
#include "objects/abstract.h"
#include "objects/builtin.h"
#include "objects/descriptor.h"
#include "objects/exception.h"
#include "objects/instance.h"
#include "objects/str.h"
#include "objects/tuple.h"

Ref method_new(Runtime *rt, Ref *function, Ref *self)
{
    Ref shared_function = share(rt, function);
    Ref shared_self = share(rt, self);
    Method *method = NULL;
    if (!ref_is_error(shared_function) && !ref_is_error(shared_self)) {
        method = object_alloc(rt, rt->types[T_METHOD], sizeof *method);
    }
    if (method == NULL) {
        drop(rt, shared_function);
        drop(rt, shared_self);
        return REF_ERROR;
    }
    method->function = shared_function;
    method->self = shared_self;
    object_track(rt, &method->base);
    return ref_of(&method->base);
}

static void method_destroy(Runtime *rt, Object *self)
{
    Method *method = (Method *)self;
    clear_ref(rt, &method->function);
    clear_ref(rt, &method->self);
    object_free(rt, self, sizeof *method);
}

static void method_traverse(Object *self, Visitor *visitor)
{
    const Method *method = (Method *)self;
    visit(visitor, method->function, EDGE_FIELD, (uintptr_t) "__func__");
    visit(visitor, method->self, EDGE_FIELD, (uintptr_t) "__self__");
}

static Ref method_call(Runtime *rt, Ref *callable, Ref *args, size_t nargs,
                       Tuple *kwnames)
{
    if (!stack_check(rt)) {
        return REF_ERROR;
    }
    Method *method = (Method *)ref_object(*callable);
    ArgBuffer all;
    if (!args_prepend(rt, &all, &method->self, args, nargs, kwnames)) {
        return REF_ERROR;
    }
    // The method may die meanwhile: the function is held on its own.
    Ref function = share(rt, &method->function);
    Ref result = ref_is_error(function)
                     ? REF_ERROR
                     : object_call(rt, &function, all.items, nargs + 1, kwnames);
    drop(rt, function);
    args_fini(rt, &all);
    return result;
}

static Ref method_repr(Runtime *rt, Value self)
{
    Method *method = (Method *)value_object(self);
    Ref name = lookup_attr(rt, &method->function, rt->names[N_QUALNAME]);
    if (ref_is_unbound(name)) {
        name = lookup_attr(rt, &method->function, rt->names[N_NAME_]);
    }
    if (ref_is_error(name)) {
        return REF_ERROR;
    }
    Ref owner = value_repr(rt, peek(method->self));
    Ref text = REF_ERROR;
    if (!ref_is_error(owner)) {
        text = is_str(peek(name))
                   ? str_format(rt, "<bound method %S of %S>", peek(name), peek(owner))
                   : str_format(rt, "<bound method ? of %S>", peek(owner));
    }
    drop(rt, owner);
    drop(rt, name);
    return text;
}

// Equal functions of the same object.
static Ref method_compare(Runtime *rt, CompareOp op, Ref *left, Ref *right)
{
    if ((op != CMP_EQ && op != CMP_NE) || !is_exact(rt, peek(*right), T_METHOD)) {
        return REF_NOT_IMPLEMENTED;
    }
    Method *a = (Method *)ref_object(*left);
    Method *b = (Method *)ref_object(*right);
    int equal = 0;
    if (a->self.bits == b->self.bits) {
        equal = value_equals(rt, &a->function, &b->function);
        if (equal < 0) {
            return REF_ERROR;
        }
    }
    return ref_bool((equal != 0) == (op == CMP_EQ));
}

static int64_t method_hash(Runtime *rt, Value self)
{
    const Method *method = (Method *)value_object(self);
    if (!stack_check(rt)) {
        return -1;
    }
    int64_t hash = value_hash(rt, peek(method->function));
    if (hash == -1) {
        return -1;
    }
    uint64_t address = ref_is_object(method->self)
                           ? object_address(rt, ref_object(method->self))
                           : method->self.bits;
    hash ^= (int64_t)(address >> 4);
    return hash == -1 ? -2 : hash;
}

// What a method does not have itself is looked up on its function, which may be a bound
// method itself, and so on.
static Ref method_getattr(Runtime *rt, Ref *self, Str *name)
{
    if (!stack_check(rt)) {
        return REF_ERROR;
    }
    Method *method = (Method *)ref_object(*self);
    Ref found = object_lookup_attr(rt, self, name);
    return ref_is_unbound(found) ? get_attr(rt, &method->function, name) : found;
}

static Ref method_get_function(Runtime *rt, Ref *self)
{
    return share(rt, &((Method *)ref_object(*self))->function);
}

static Ref method_get_self(Runtime *rt, Ref *self)
{
    return share(rt, &((Method *)ref_object(*self))->self);
}

static Ref method_get_doc(Runtime *rt, Ref *self)
{
    return get_attr(rt, &((Method *)ref_object(*self))->function, rt->names[N_DOC]);
}

static Ref method_descr_get(Runtime *rt, Ref *self, Ref *instance, Type *owner)
{
    return share(rt, self); // bound already
}

static Ref method_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                            Tuple *kwnames)
{
    if (nargs != 2 || (kwnames != NULL && kwnames->length > 0)) {
        raise_error(rt, E_TYPE_ERROR, "method expected 2 arguments, got %zu", nargs);
        return REF_ERROR;
    }
    if (!value_is_callable(rt, peek(args[0]))) {
        raise_error(rt, E_TYPE_ERROR, "first argument must be callable");
        return REF_ERROR;
    }
    if (ref_is_none(args[1])) {
        raise_error(rt, E_TYPE_ERROR, "instance must not be None");
        return REF_ERROR;
    }
    return method_new(rt, &args[0], &args[1]);
}

static const GetSetDef method_getsets[] = {
    {"__func__", method_get_function, readonly_member, NULL},
    {"__self__", method_get_self, readonly_member, NULL},
    {"__doc__", method_get_doc, NULL, NULL},
    {NULL},
};

const TypeDef method_typedef = {
    .name = "method",
    .parameters = &(const ArgSpec)POSITIONAL(2, 2, "function, instance"),
    .instance_size = sizeof(Method),
    .slots =
        {
            .destroy = method_destroy,
            .traverse = method_traverse,
            .repr = method_repr,
            .hash = method_hash,
            .call = method_call,
            .getattr = method_getattr,
            .compare = method_compare,
            .descr_get = method_descr_get,
            .construct = method_construct,
        },
    .getsets = method_getsets,
};
