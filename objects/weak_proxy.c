// Weak proxies: whatever is done to one is done to its target, as long as that lives.
#include "objects/weak_proxy.h"

#include "objects/abstract.h"
#include "objects/builtin.h"
#include "objects/str.h"
#include "objects/weakref.h"

static bool is_proxy(Runtime *rt, Value value)
{
    return is_exact(rt, value, T_WEAK_PROXY) ||
           is_exact(rt, value, T_WEAK_CALLABLE_PROXY);
}

// The target of a proxy, anything else itself: a new reference. REF_ERROR:
// ReferenceError.
static Ref unwrap(Runtime *rt, Ref *operand)
{
    if (!is_proxy(rt, peek(*operand))) {
        return share(rt, operand);
    }
    Ref target = weakref_get((WeakRef *)ref_object(*operand));
    if (ref_is_none(target)) {
        raise_error(rt, E_REFERENCE_ERROR, "weakly-referenced object no longer exists");
        return REF_ERROR;
    }
    return target;
}

static Ref unwrap_value(Runtime *rt, Value self)
{
    Ref slot = {self.bits};
    return unwrap(rt, &slot);
}

static Ref proxy_repr(Runtime *rt, Value self)
{
    Ref target = weakref_get((WeakRef *)value_object(self));
    char address[ADDRESS_TEXT], target_address[ADDRESS_TEXT];
    address_text(rt, self, address);
    if (ref_is_none(target)) {
        return str_format(rt, "<weakproxy at %s; dead>", address);
    }
    address_text(rt, peek(target), target_address);
    Ref text = str_format(rt, "<weakproxy at %s; to '%N' at %s>", address,
                          ref_type(rt, target), target_address);
    drop(rt, target);
    return text;
}

static Ref proxy_str(Runtime *rt, Value self)
{
    Ref target = unwrap_value(rt, self);
    Ref text = ref_is_error(target) ? REF_ERROR : value_str(rt, peek(target));
    drop(rt, target);
    return text;
}

static int proxy_truth(Runtime *rt, Value self)
{
    Ref target = unwrap_value(rt, self);
    int truth = ref_is_error(target) ? -1 : value_truth(rt, peek(target));
    drop(rt, target);
    return truth;
}

static int64_t proxy_length(Runtime *rt, Value self)
{
    Ref target = unwrap_value(rt, self);
    int64_t length = ref_is_error(target) ? -1 : value_length(rt, peek(target));
    drop(rt, target);
    return length;
}

static Ref proxy_call(Runtime *rt, Ref *callable, Ref *args, size_t nargs,
                      Tuple *kwnames)
{
    Ref target = unwrap(rt, callable);
    Ref result = ref_is_error(target) ? REF_ERROR
                                      : object_call(rt, &target, args, nargs, kwnames);
    drop(rt, target);
    return result;
}

static Ref proxy_getattr(Runtime *rt, Ref *self, Str *name)
{
    Ref target = unwrap(rt, self);
    Ref result = ref_is_error(target) ? REF_ERROR : get_attr(rt, &target, name);
    drop(rt, target);
    return result;
}

static bool proxy_setattr(Runtime *rt, Ref *self, Str *name, Ref value)
{
    Ref target = unwrap(rt, self);
    if (ref_is_error(target)) {
        drop(rt, value);
        return false;
    }
    bool done = set_attr_take(rt, &target, name, value);
    drop(rt, target);
    return done;
}

typedef Ref (*BinaryFn)(Runtime *rt, int op, Ref *left, Ref *right);

static Ref on_targets(Runtime *rt, BinaryFn function, int op, Ref *left, Ref *right)
{
    Ref a = unwrap(rt, left);
    Ref b = ref_is_error(a) ? REF_ERROR : unwrap(rt, right);
    Ref result = ref_is_error(b) ? REF_ERROR : function(rt, op, &a, &b);
    drop(rt, a);
    drop(rt, b);
    return result;
}

static Ref do_binary(Runtime *rt, int op, Ref *left, Ref *right)
{
    return binary_op(rt, (BinaryOp)op, left, right);
}

static Ref do_inplace(Runtime *rt, int op, Ref *left, Ref *right)
{
    return inplace_op(rt, (BinaryOp)op, left, right);
}

static Ref do_compare(Runtime *rt, int op, Ref *left, Ref *right)
{
    return compare_op(rt, (CompareOp)op, left, right);
}

static Ref proxy_binary(Runtime *rt, BinaryOp op, Ref *left, Ref *right, bool reflected)
{
    return on_targets(rt, do_binary, op, left, right);
}

static Ref proxy_inplace(Runtime *rt, BinaryOp op, Ref *left, Ref *right)
{
    return on_targets(rt, do_inplace, op, left, right);
}

static Ref proxy_compare(Runtime *rt, CompareOp op, Ref *left, Ref *right)
{
    return on_targets(rt, do_compare, op, left, right);
}

static Ref proxy_unary(Runtime *rt, UnaryOp op, Ref *operand)
{
    Ref target = unwrap(rt, operand);
    Ref result = ref_is_error(target) ? REF_ERROR : unary_op(rt, op, &target);
    drop(rt, target);
    return result;
}

static Ref proxy_iter(Runtime *rt, Ref *self)
{
    Ref target = unwrap(rt, self);
    Ref result = ref_is_error(target) ? REF_ERROR : get_iter(rt, &target);
    drop(rt, target);
    return result;
}

static Ref proxy_next(Runtime *rt, Ref *self)
{
    Ref target = unwrap(rt, self);
    Ref result = REF_ERROR;
    if (!ref_is_error(target) && ref_type(rt, target)->slots.next == NULL) {
        raise_error(rt, E_TYPE_ERROR,
                    "Weakref proxy referenced a non-iterator '%T' object",
                    peek(target));
    } else if (!ref_is_error(target)) {
        result = iter_next(rt, &target);
    }
    drop(rt, target);
    return result;
}

static Ref proxy_getitem(Runtime *rt, Ref *self, Ref *key)
{
    Ref target = unwrap(rt, self);
    Ref result = ref_is_error(target) ? REF_ERROR : get_item(rt, &target, key);
    drop(rt, target);
    return result;
}

static bool proxy_setitem(Runtime *rt, Ref *self, Ref *key, Ref value)
{
    Ref target = unwrap(rt, self);
    if (ref_is_error(target)) {
        drop(rt, value);
        return false;
    }
    bool done = set_item_take(rt, &target, key, value);
    drop(rt, target);
    return done;
}

static int proxy_contains(Runtime *rt, Ref *self, Ref *item)
{
    Ref target = unwrap(rt, self);
    int found = ref_is_error(target) ? -1 : contains(rt, &target, item);
    drop(rt, target);
    return found;
}

// A method of the target without arguments.
static Ref call_target(Runtime *rt, Ref *self, NameId name)
{
    Ref target = unwrap(rt, self);
    Ref result = ref_is_error(target)
                     ? REF_ERROR
                     : call_method(rt, &target, rt->names[name], NULL, 0);
    drop(rt, target);
    return result;
}

static Ref py_proxy_bytes(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return call_target(rt, &args[0], N_BYTES);
}

static Ref py_proxy_reversed(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return call_target(rt, &args[0], N_REVERSED);
}

static const MethodDef proxy_methods[] = {
    {"__bytes__", py_proxy_bytes, ARGS(0, 0), NULL},
    {"__reversed__", py_proxy_reversed, ARGS(0, 0), NULL},
    {NULL},
};

#define PROXY_SLOTS                                                                    \
    .destroy = weakref_destroy, .traverse = weakref_traverse, .clear = weakref_clear,  \
    .repr = proxy_repr, .str = proxy_str, .hash = hash_refused, .truth = proxy_truth,  \
    .length = proxy_length, .getattr = proxy_getattr, .setattr = proxy_setattr,        \
    .binary = proxy_binary, .inplace = proxy_inplace, .unary = proxy_unary,            \
    .compare = proxy_compare, .iter = proxy_iter, .next = proxy_next,                  \
    .getitem = proxy_getitem, .setitem = proxy_setitem, .contains = proxy_contains
#define ALL_OPS UINT32_MAX

const TypeDef weak_proxy_typedef = {
    .name = "weakref.ProxyType",
    .instance_size = sizeof(WeakRef),
    .flags = TYPE_NO_INSTANTIATE,
    .binary_ops = ALL_OPS,
    .inplace_ops = ALL_OPS,
    .unary_ops = ALL_OPS,
    .slots = {PROXY_SLOTS},
    .methods = proxy_methods,
};

const TypeDef weak_callable_proxy_typedef = {
    .name = "weakref.CallableProxyType",
    .instance_size = sizeof(WeakRef),
    .flags = TYPE_NO_INSTANTIATE,
    .binary_ops = ALL_OPS,
    .inplace_ops = ALL_OPS,
    .unary_ops = ALL_OPS,
    .slots = {PROXY_SLOTS, .call = proxy_call},
    .methods = proxy_methods,
};
