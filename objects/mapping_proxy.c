#include "objects/generic_alias.h"
#include "objects/mapping_proxy.h"

#include "objects/dict.h"
#include "objects/item.h"
#include "objects/tuple.h"

static inline Ref *mapping_of(Ref *self)
{
    return &((MappingProxy *)ref_object(*self))->mapping;
}

Ref mapping_proxy_new(Runtime *rt, Ref *mapping)
{
    MappingProxy *proxy =
        object_alloc(rt, rt->types[T_MAPPING_PROXY], sizeof(MappingProxy));
    if (proxy == NULL) {
        return REF_ERROR;
    }
    proxy->mapping = share(rt, mapping);
    object_track(rt, &proxy->base);
    return OBJECT_REF(proxy);
}

static Ref mapping_proxy_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                                   Tuple *kwnames)
{
    if (nargs != 1 || (kwnames != NULL && kwnames->length > 0)) {
        raise_error(rt, E_TYPE_ERROR,
                    nargs == 0
                        ? "mappingproxy() missing required argument 'mapping' (pos 1)"
                        : "mappingproxy() takes at most 1 argument (%zu given)",
                    nargs);
        return REF_ERROR;
    }
    Value mapping = peek(args[0]);
    if (!value_is_object(mapping) || is_list(mapping) || is_tuple(mapping) ||
        value_object(mapping)->type->slots.getitem == NULL) {
        raise_error(rt, E_TYPE_ERROR,
                    "mappingproxy() argument must be a mapping, not %B", mapping);
        return REF_ERROR;
    }
    return mapping_proxy_new(rt, &args[0]);
}

static void mapping_proxy_destroy(Runtime *rt, Object *self)
{
    drop(rt, ((MappingProxy *)self)->mapping);
    object_free(rt, self, sizeof(MappingProxy));
}

static void mapping_proxy_traverse(Object *self, Visitor *visitor)
{
    visit(visitor, ((MappingProxy *)self)->mapping, EDGE_FIELD, (uintptr_t) "mapping");
}

static Value peek_mapping(Value self)
{
    return peek(((MappingProxy *)value_object(self))->mapping);
}

static Ref mapping_proxy_repr(Runtime *rt, Value self)
{
    return stack_check(rt) ? str_format(rt, "mappingproxy(%R)", peek_mapping(self))
                           : REF_ERROR;
}

static Ref mapping_proxy_str(Runtime *rt, Value self)
{
    return value_str(rt, peek_mapping(self));
}
static int64_t mapping_proxy_hash(Runtime *rt, Value self)
{
    return value_hash(rt, peek_mapping(self));
}
static int64_t mapping_proxy_length(Runtime *rt, Value self)
{
    return value_length(rt, peek_mapping(self));
}
static Ref mapping_proxy_iter(Runtime *rt, Ref *self)
{
    return get_iter(rt, mapping_of(self));
}

static Ref mapping_proxy_getitem(Runtime *rt, Ref *self, Ref *key)
{
    return get_item(rt, mapping_of(self), key);
}

static int mapping_proxy_contains(Runtime *rt, Ref *self, Ref *key)
{
    return contains(rt, mapping_of(self), key);
}

static Ref mapping_proxy_compare(Runtime *rt, CompareOp op, Ref *left, Ref *right)
{
    return compare_op(rt, op, mapping_of(left), right);
}

static Ref mapping_proxy_binary(Runtime *rt, BinaryOp op, Ref *left, Ref *right,
                                bool reflected)
{
    if (op != BIN_OR) {
        return REF_NOT_IMPLEMENTED;
    }
    Ref *a = is_exact(rt, peek(*left), T_MAPPING_PROXY) ? mapping_of(left) : left;
    Ref *b = is_exact(rt, peek(*right), T_MAPPING_PROXY) ? mapping_of(right) : right;
    return binary_op(rt, op, a, b);
}

static Ref mapping_proxy_inplace(Runtime *rt, BinaryOp op, Ref *left, Ref *right)
{
    if (op == BIN_OR) {
        raise_error(rt, E_TYPE_ERROR,
                    "'|=' is not supported by mappingproxy; use '|' instead");
        return REF_ERROR;
    }
    return REF_NOT_IMPLEMENTED;
}

// Calls the mapping's method of that name.
static Ref forward(Runtime *rt, Ref *args, size_t nargs, const char *name, size_t size)
{
    Str *method = str_intern_new(rt, name, size);
    if (method == NULL) {
        return REF_ERROR;
    }
    Ref result = call_method(rt, mapping_of(args), method, args + 1, nargs - 1);
    object_release(rt, &method->base);
    return result;
}

// get(key, default=None): the mapping gets both.
static Ref py_mapping_proxy_get(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref passed[3] = {args[0], take(&args[1]), nargs > 2 ? take(&args[2]) : REF_NONE};
    Ref result = forward(rt, passed, 3, "get", 3);
    drop(rt, passed[1]);
    drop(rt, passed[2]);
    return result;
}

static Ref py_mapping_proxy_keys(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return forward(rt, args, nargs, "keys", 4);
}

static Ref py_mapping_proxy_values(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return forward(rt, args, nargs, "values", 6);
}

static Ref py_mapping_proxy_items(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return forward(rt, args, nargs, "items", 5);
}

static Ref py_mapping_proxy_copy(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return forward(rt, args, nargs, "copy", 4);
}

static Ref py_mapping_proxy_reversed(Runtime *rt, Ref *args, size_t nargs,
                                     Tuple *kwnames)
{
    return call_method(rt, mapping_of(args), rt->names[N_REVERSED], NULL, 0);
}

static const MethodDef mapping_proxy_methods[] = {
    {"get", py_mapping_proxy_get, ARGS(1, 2),
     "Return the value for key if key is in the mapping, else default."},
    {"keys", py_mapping_proxy_keys, ARGS(0, 0),
     "D.keys() -> a set-like object providing a view on D's keys"},
    {"values", py_mapping_proxy_values, ARGS(0, 0),
     "D.values() -> an object providing a view on D's values"},
    {"items", py_mapping_proxy_items, ARGS(0, 0),
     "D.items() -> a set-like object providing a view on D's items"},
    {"copy", py_mapping_proxy_copy, ARGS(0, 0), "D.copy() -> a shallow copy of D"},
    {"__reversed__", py_mapping_proxy_reversed, ARGS(0, 0),
     "D.__reversed__() -> reverse iterator"},
    CLASS_GETITEM_METHOD,
    {NULL},
};

const TypeDef mapping_proxy_typedef = {
    .name = "mappingproxy",
    .parameters = &(const ArgSpec)SIGNATURE(1, "mapping"),
    .doc = "Read-only proxy of a mapping.",
    .instance_size = sizeof(MappingProxy),
    .binary_ops = OPS(BIN_OR),
    .inplace_ops = OPS(BIN_OR),
    .slots =
        {
            .destroy = mapping_proxy_destroy,
            .traverse = mapping_proxy_traverse,
            .repr = mapping_proxy_repr,
            .str = mapping_proxy_str,
            .hash = mapping_proxy_hash,
            .length = mapping_proxy_length,
            .binary = mapping_proxy_binary,
            .inplace = mapping_proxy_inplace,
            .compare = mapping_proxy_compare,
            .iter = mapping_proxy_iter,
            .getitem = mapping_proxy_getitem,
            .contains = mapping_proxy_contains,
            .construct = mapping_proxy_construct,
        },
    .methods = mapping_proxy_methods,
};
