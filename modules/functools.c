// The native part of module functools; the rest is in frozen/functools.py.
#include "modules/functools_parts.h"
#include "modules/holder.h"
#include "modules/modules.h"
#include "objects/abstract.h"
#include "objects/builtin.h"
#include "objects/descriptor.h"
#include "objects/instance.h"
#include "objects/item.h"
#include "objects/module.h"
#include "objects/slot_wrapper.h"

// --- cmp_to_key ---

typedef struct KeyWrapper {
    Object base;
    Ref compare; // a function of two objects
    Ref object; // unbound in what cmp_to_key() returns, which makes those that have one
} KeyWrapper;
HOLDER(key_wrapper, KeyWrapper, "cmp", "obj")

static Ref wrap_take(Runtime *rt, Ref compare, Ref object)
{
    KeyWrapper *key =
        ref_is_error(compare) ? NULL : key_wrapper_new(rt, rt->types[T_KEY_WRAPPER]);
    if (key == NULL) {
        drop(rt, compare);
        drop(rt, object);
        return REF_ERROR;
    }
    key->compare = compare;
    key->object = object;
    object_track(rt, &key->base);
    return OBJECT_REF(key);
}

static Ref py_cmp_to_key(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return wrap_take(rt, take(&args[0]), REF_UNBOUND);
}

static Ref key_wrapper_call(Runtime *rt, Ref *callable, Ref *args, size_t nargs,
                            Tuple *kwnames)
{
    static const MethodDef def = {"K", NULL, SIGNATURE(1, "obj"), NULL};
    Ref object;
    if (!native_arguments(rt, &def, args, nargs, kwnames, &object)) {
        return REF_ERROR;
    }
    return wrap_take(rt, share(rt, &as_key_wrapper(callable)->compare), object);
}

static Ref key_wrapper_compare(Runtime *rt, CompareOp op, Ref *left, Ref *right)
{
    if (ref_type(rt, *right) != rt->types[T_KEY_WRAPPER] ||
        ref_type(rt, *left) != rt->types[T_KEY_WRAPPER]) {
        raise_error(rt, E_TYPE_ERROR, "other argument must be K instance");
        return REF_ERROR;
    }
    KeyWrapper *a = as_key_wrapper(left), *b = as_key_wrapper(right);
    if (ref_is_unbound(a->object) || ref_is_unbound(b->object)) {
        Ref name = str_from(rt, "object");
        if (!ref_is_error(name)) {
            raise_with_take(rt, E_ATTRIBUTE_ERROR, name);
        }
        return REF_ERROR;
    }
    Ref args[2] = {share(rt, &a->object), share(rt, &b->object)};
    Ref function = share(rt, &a->compare);
    Ref order = ref_is_error(args[0]) || ref_is_error(args[1])
                    ? REF_ERROR
                    : object_call(rt, &function, args, 2, NULL);
    drop(rt, function);
    items_drop(rt, args, 2);
    if (ref_is_error(order)) {
        return REF_ERROR;
    }
    if (is_exact_int(rt, peek(order))) {
        int sign = int_sign(peek(order));
        drop(rt, order);
        return compare_orders(op, sign);
    }
    Ref zero = ref_immediate(0);
    Ref answer = compare_op(rt, op, &order, &zero);
    drop(rt, order);
    return answer;
}

static Ref key_wrapper_get(Runtime *rt, Ref *self)
{
    KeyWrapper *key = as_key_wrapper(self);
    return ref_is_unbound(key->object) ? REF_NONE : share(rt, &key->object);
}

static bool key_wrapper_set(Runtime *rt, Ref *self, Ref value)
{
    replace_ref_take(rt, &as_key_wrapper(self)->object, value);
    return true;
}

static void key_wrapper_clear(Runtime *rt, Object *self)
{
    holder_clear(rt, self, key_wrapper_field_count);
}

// Called with the object that it wraps.
static Ref key_wrapper_get_text_signature(Runtime *rt, Ref *self)
{
    return str_from(rt, "(obj)");
}

static const GetSetDef key_wrapper_getsets[] = {
    {"__text_signature__", key_wrapper_get_text_signature, NULL, NULL},
    {"obj", key_wrapper_get, key_wrapper_set, "Value wrapped by a key function."},
    {NULL},
};

static const TypeDef key_wrapper_typedef = {
    .name = "functools.KeyWrapper",
    .instance_size = sizeof(KeyWrapper),
    .flags = TYPE_NO_INSTANTIATE,
    .slots = {.destroy = key_wrapper_destroy,
              .traverse = key_wrapper_traverse,
              .clear = key_wrapper_clear,
              .call = key_wrapper_call,
              .compare = key_wrapper_compare},
    .getsets = key_wrapper_getsets,
};

// --- reduce ---

// function(total, item), both consumed.
static Ref step_take(Runtime *rt, Ref *function, Ref total, Ref item)
{
    Ref args[2] = {total, item};
    Ref result = object_call(rt, function, args, 2, NULL);
    items_drop(rt, args, 2);
    return result;
}

static Ref reduce_all(Runtime *rt, Ref *function, Iter *iter, Ref total)
{
    for (;;) {
        Ref item = charge(rt, 1) ? iter_step(rt, iter) : REF_ERROR;
        if (ref_is_error(item)) {
            drop(rt, total);
            return REF_ERROR;
        }
        if (ref_is_unbound(item)) {
            return total;
        }
        total = ref_is_unbound(total) ? item : step_take(rt, function, total, item);
        if (ref_is_error(total)) {
            return REF_ERROR;
        }
    }
}

static Ref py_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Iter iter;
    if (!iter_init(rt, &iter, &args[1])) {
        if (pending_matches(rt, E_TYPE_ERROR)) {
            pending_clear(rt);
            raise_error(rt, E_TYPE_ERROR, "reduce() arg 2 must support iteration");
        }
        return REF_ERROR;
    }
    Ref start = nargs > 2 ? take(&args[2]) : REF_UNBOUND;
    Ref total = reduce_all(rt, &args[0], &iter, start);
    iter_fini(rt, &iter);
    if (ref_is_unbound(total)) {
        raise_error(rt, E_TYPE_ERROR,
                    "reduce() of empty iterable with no initial value");
        return REF_ERROR;
    }
    return total;
}

// --- what cached_property needs: an instance's own attributes without its __dict__ ---

// True when the attributes can be reached so; a class that shows another __dict__ means
// that one.
static bool has_plain_attributes(Runtime *rt, Ref *object)
{
    Type *type = ref_type(rt, *object);
    if (type->attrs != ATTRS_SHAPE || !ref_is_object(*object)) {
        return false;
    }
    Ref *found = type_find(rt, type, rt->names[N_DICT]);
    return found != NULL && is_exact(rt, peek(*found), T_GETSET_DESCRIPTOR) &&
           ((GetSetDescriptor *)ref_object(*found))->def->get == object_get_dict;
}

static Ref py_attribute_get(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!has_plain_attributes(rt, &args[0])) {
        return is_pending(rt) ? REF_ERROR : REF_NOT_IMPLEMENTED;
    }
    Str *name = attribute_name(rt, &args[1]);
    if (name == NULL) {
        return REF_ERROR;
    }
    Ref *slot = attrs_find(rt, ref_object(args[0]), name);
    return slot == NULL || ref_is_unbound(*slot) ? take(&args[2]) : share(rt, slot);
}

static Ref py_attribute_set(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!has_plain_attributes(rt, &args[0])) {
        return is_pending(rt) ? REF_ERROR : REF_NOT_IMPLEMENTED;
    }
    Str *name = attribute_name(rt, &args[1]);
    return name != NULL && attrs_set_take(rt, ref_object(args[0]), name, take(&args[2]))
               ? REF_NONE
               : REF_ERROR;
}

static const MethodDef functools_functions[] = {
    {"_attribute_get", py_attribute_get, ARGS(3, 3),
     "An instance's own attribute, or a default; NotImplemented: look in __dict__."},
    {"_attribute_set", py_attribute_set, ARGS(3, 3),
     "Sets an instance's own attribute, whatever __setattr__ says."},
    {"cmp_to_key", py_cmp_to_key, SIGNATURE(1, "mycmp"),
     "Convert a cmp= function into a key= function.\n\n  mycmp\n    Function that "
     "compares two objects."},
    {"reduce", py_reduce, ARGS(2, 3),
     "reduce(function, iterable[, initial], /) -> value\n\n"
     "Apply a function of two arguments to the items of an iterable, from left to\n"
     "right, so as to reduce the iterable to a single value: the total so far, and\n"
     "the next item.  If initial is given, it stands before the items, and is the\n"
     "result when there are none."},
    {NULL},
};

bool functools_module_init(Runtime *rt, Module *module)
{
    return module_add_type(rt, module, T_PARTIAL, &partial_typedef) &&
           module_add_type(rt, module, T_LRU_CACHE, &lru_cache_typedef) &&
           module_make_type(rt, T_KEY_WRAPPER, &key_wrapper_typedef) &&
           module_add_functions(rt, module, functools_functions);
}
