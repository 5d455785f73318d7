// What `type X = ...` makes, part of module _typing.
#include "modules/holder.h"
#include "modules/modules.h"
#include "objects/abstract.h"
#include "objects/builtin.h"
#include "objects/generic_alias.h"
#include "objects/list.h"
#include "objects/module.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "objects/union_type.h"
#include "vm/vm.h"

// `compute` is a function until the value is asked for the first time.
typedef struct TypeAlias {
    Object base;
    Ref name, type_params, compute, value, module;
} TypeAlias;
HOLDER(type_alias, TypeAlias, "__name__", "__type_params__", "compute", "__value__",
       "__module__")

static void type_alias_clear(Runtime *rt, Object *self)
{
    holder_clear(rt, self, type_alias_field_count);
}

static const MethodDef alias_arguments = {
    "typealias", NULL, SIGNATURE(2, "name, value, *, type_params"), NULL};

static TypeAlias *make(Runtime *rt, Type *type, Ref *name, Ref *params)
{
    if (!is_str(peek(*name))) {
        raise_error(rt, E_TYPE_ERROR, "typealias() argument 'name' must be str, not %B",
                    peek(*name));
        return NULL;
    }
    bool has_params = !ref_is_unbound(*params) && !ref_is_none(*params);
    if (has_params && !is_tuple(peek(*params))) {
        raise_error(rt, E_TYPE_ERROR, "type_params must be a tuple");
        return NULL;
    }
    Ref module = rt->caller_module(rt);
    TypeAlias *alias = ref_is_error(module) ? NULL : type_alias_new(rt, type);
    if (alias == NULL) {
        drop(rt, module);
        return NULL;
    }
    alias->module = module;
    alias->name = share(rt, name);
    alias->type_params =
        has_params ? share(rt, params) : ref_new(&rt->empty_tuple->base);
    return alias;
}

static Ref type_alias_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                                Tuple *kwnames)
{
    Ref given[3];
    if (!native_arguments(rt, &alias_arguments, args, nargs, kwnames, given)) {
        return REF_ERROR;
    }
    TypeAlias *alias = make(rt, type, &given[0], &given[2]);
    if (alias != NULL) {
        alias->value = take(&given[1]);
        object_track(rt, &alias->base);
    }
    for (size_t i = 0; i < 3; i++) {
        clear_ref(rt, &given[i]);
    }
    return alias == NULL ? REF_ERROR : OBJECT_REF(alias);
}

// _alias(type parameters or None, name, function of the value): for the compiler.
static Ref py_alias(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    TypeAlias *alias = make(rt, rt->types[T_TYPE_ALIAS], &args[1], &args[0]);
    if (alias == NULL) {
        return REF_ERROR;
    }
    alias->compute = take(&args[2]);
    object_track(rt, &alias->base);
    return OBJECT_REF(alias);
}

// --- attributes ---

static Ref get_name(Runtime *rt, Ref *self)
{
    return share(rt, &as_type_alias(self)->name);
}

static Ref get_module(Runtime *rt, Ref *self)
{
    return share(rt, &as_type_alias(self)->module);
}

static Ref get_type_params(Runtime *rt, Ref *self)
{
    return share(rt, &as_type_alias(self)->type_params);
}

static Ref get_value(Runtime *rt, Ref *self)
{
    TypeAlias *alias = as_type_alias(self);
    if (ref_is_unbound(alias->value)) {
        Ref compute = share(rt, &alias->compute);
        Ref value = object_call(rt, &compute, NULL, 0, NULL);
        drop(rt, compute);
        if (ref_is_error(value)) {
            return REF_ERROR;
        }
        clear_ref(rt, &alias->compute);
        replace_ref_take(rt, &alias->value, value);
    }
    return share(rt, &alias->value);
}

// A TypeVarTuple counts as what unpacking it gives.
static Ref get_parameters(Runtime *rt, Ref *self)
{
    Tuple *params = value_tuple(peek(as_type_alias(self)->type_params));
    Tuple *result = tuple_new(rt, params->length);
    if (result == NULL) {
        return REF_ERROR;
    }
    for (size_t i = 0; i < params->length; i++) {
        Ref param = share(rt, &params->items[i]);
        if (ref_type(rt, param)->slots.iter != NULL) {
            Ref iterator = get_iter(rt, &param);
            drop(rt, param);
            param = ref_is_error(iterator) ? REF_ERROR : iter_next(rt, &iterator);
            drop(rt, iterator);
        }
        if (ref_is_error(param) || ref_is_unbound(param)) {
            object_release(rt, &result->base);
            return REF_ERROR;
        }
        result->items[i] = param;
    }
    tuple_finish(rt, result);
    return OBJECT_REF(result);
}

static Ref type_alias_repr(Runtime *rt, Value self)
{
    TypeAlias *alias = (TypeAlias *)value_object(self);
    return share(rt, &alias->name);
}

static Ref type_alias_getitem(Runtime *rt, Ref *self, Ref *key)
{
    if (value_tuple(peek(as_type_alias(self)->type_params))->length == 0) {
        raise_error(rt, E_TYPE_ERROR, "Only generic type aliases are subscriptable");
        return REF_ERROR;
    }
    return generic_alias_new(rt, self, key);
}

static Ref py_type_alias_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return get_name(rt, &args[0]);
}

static Ref type_alias_binary(Runtime *rt, BinaryOp op, Ref *left, Ref *right,
                             bool reflected)
{
    return op == BIN_OR ? union_of(rt, left, right) : REF_NOT_IMPLEMENTED;
}

static const MethodDef type_alias_methods[] = {
    {"__reduce__", py_type_alias_reduce, ARGS(0, 0), NULL},
    {NULL},
};

static const GetSetDef type_alias_getsets[] = {
    {"__name__", get_name},
    {"__module__", get_module},
    {"__type_params__", get_type_params},
    {"__parameters__", get_parameters},
    {"__value__", get_value},
    {NULL},
};

const TypeDef type_alias_typedef = {
    .name = "typing.TypeAliasType",
    .doc = "Type alias.\n\nType aliases are created through the type statement.",
    .instance_size = sizeof(TypeAlias),
    .binary_ops = OPS(BIN_OR),
    .slots = {.destroy = type_alias_destroy,
              .traverse = type_alias_traverse,
              .clear = type_alias_clear,
              .repr = type_alias_repr,
              .binary = type_alias_binary,
              .getitem = type_alias_getitem,
              .construct = type_alias_construct},
    .methods = type_alias_methods,
    .getsets = type_alias_getsets,
};

static const MethodDef functions[] = {
    {"_alias", py_alias, ARGS(3, 3), NULL},
    {NULL},
};

bool typing_module_init(Runtime *rt, Module *module)
{
    return (rt->types[T_TYPE_ALIAS] != NULL ||
            runtime_add_type(rt, T_TYPE_ALIAS, &type_alias_typedef)) &&
           module_add_take(rt, module, "TypeAliasType",
                           ref_new(&rt->types[T_TYPE_ALIAS]->base)) &&
           module_add_functions(rt, module, functions);
}
