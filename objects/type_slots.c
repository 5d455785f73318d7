// Trampolines: how the type slots of a class reach the methods that Python code gave
// it.
#include "objects/type_slots.h"

#include <assert.h>

#include "objects/abstract.h"
#include "objects/buffer.h"
#include "objects/builtin.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/instance.h"
#include "objects/int.h"
#include "objects/iter.h"
#include "objects/slot_wrapper.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "objects/type_make.h"

// --- calling the method behind a slot ---

static Ref call_one(Runtime *rt, Ref *self, NameId name, Ref *argument)
{
    Ref shared = share(rt, argument);
    if (ref_is_error(shared)) {
        return REF_ERROR;
    }
    Ref result = call_special(rt, self, name, &shared, 1);
    drop(rt, shared);
    return result;
}

// For slots that get their object as a value: it has one, being an instance of a class.
static Ref call_none(Runtime *rt, Value self, NameId name)
{
    Ref held = ref_new(value_object(self));
    Ref result = call_special(rt, &held, name, NULL, 0);
    drop(rt, held);
    return result;
}

static void raise_missing(Runtime *rt, NameId name)
{
    raise_error(rt, E_ATTRIBUTE_ERROR, "%U", rt->names[name]);
}

// call_none for the names whose look-up forgives.
static Ref call_none_if_bound(Runtime *rt, Value self, NameId name)
{
    Ref held = ref_new(value_object(self));
    Ref result = call_special_if_bound(rt, &held, name, NULL, 0);
    drop(rt, held);
    return result;
}

// The method was there when the slot was set and is gone: the error a lookup would
// give.
static Ref or_missing(Runtime *rt, Ref result, NameId name)
{
    if (ref_is_unbound(result)) {
        raise_missing(rt, name);
        return REF_ERROR;
    }
    return result;
}

static Ref or_not_implemented(Ref result)
{
    return ref_is_unbound(result) ? REF_NOT_IMPLEMENTED : result;
}

static bool is_none_method(Runtime *rt, Ref *self, NameId name)
{
    Ref *found = type_find(rt, ref_type(rt, *self), rt->names[name]);
    return found != NULL && ref_is_none(*found);
}

// --- conversions ---

// value_repr and value_str refuse what is no str.
static Ref python_repr(Runtime *rt, Value self)
{
    Ref text = call_none_if_bound(rt, self, N_REPR);
    return ref_is_unbound(text) ? object_repr(rt, self) : text;
}

static Ref python_str(Runtime *rt, Value self)
{
    return or_missing(rt, call_none(rt, self, N_STR), N_STR);
}

static int64_t python_hash(Runtime *rt, Value self)
{
    Ref result = call_none_if_bound(rt, self, N_HASH);
    if (ref_is_unbound(result)) {
        return hash_refused(rt, self);
    }
    if (ref_is_error(result)) {
        return -1;
    }
    int64_t hash = -1;
    if (!is_int(peek(result))) {
        raise_error(rt, E_TYPE_ERROR, "__hash__ method should return an integer");
    } else {
        if (!int_as_int64(peek(result), &hash)) {
            hash = int_hash(peek(result));
        }
        hash = hash == -1 ? -2 : hash;
    }
    drop(rt, result);
    return hash;
}

// A negative or non-integer length is an error. -1: error.
static int64_t length_take(Runtime *rt, Ref result)
{
    int64_t length = -1;
    bool is_negative_int =
        !ref_is_error(result) && is_int(peek(result)) && int_sign(peek(result)) < 0;
    if (is_negative_int ||
        (!ref_is_error(result) &&
         index_as_int64(rt, &result, E_OVERFLOW_ERROR, &length) && length < 0)) {
        raise_error(rt, E_VALUE_ERROR, "__len__() should return >= 0");
        length = -1;
    } else if (is_pending(rt)) {
        length = -1;
    }
    drop(rt, result);
    return length;
}

static int64_t python_length(Runtime *rt, Value self)
{
    return length_take(rt, or_missing(rt, call_none(rt, self, N_LEN), N_LEN));
}

static int python_truth(Runtime *rt, Value self)
{
    Ref result = call_none(rt, self, N_BOOL);
    if (ref_is_unbound(result)) {
        result = call_none(rt, self, N_LEN);
        if (ref_is_unbound(result)) {
            return 1;
        }
        int64_t length = length_take(rt, result);
        return length < 0 ? -1 : length > 0;
    }
    if (ref_is_error(result)) {
        return -1;
    }
    if (!value_is_bool(peek(result))) {
        raise_error(rt, E_TYPE_ERROR, "__bool__ should return bool, returned %T",
                    peek(result));
        drop(rt, result);
        return -1;
    }
    return value_is_true(peek(result));
}

// --- calls ---

// Calls a method with all arguments of the caller behind self.
static Ref call_with_all(Runtime *rt, Ref *self, NameId name, Ref *args, size_t nargs,
                         Tuple *kwnames)
{
    Ref *found = type_find(rt, ref_type(rt, *self), rt->names[name]);
    if (found == NULL) {
        if (!is_pending(rt)) {
            raise_missing(rt, name);
        }
        return REF_ERROR;
    }
    Ref method = share(rt, found);
    Type *kind = ref_type(rt, method);
    if (kind == rt->types[T_FUNCTION] || kind == rt->types[T_SLOT_WRAPPER] ||
        kind == rt->types[T_METHOD_DESCRIPTOR]) {
        ArgBuffer all;
        Ref result = REF_ERROR;
        if (args_prepend(rt, &all, self, args, nargs, kwnames)) {
            result = object_call(rt, &method, all.items, nargs + 1, kwnames);
            args_fini(rt, &all);
        }
        drop(rt, method);
        return result;
    }
    if (kind->slots.descr_get != NULL) {
        Ref bound = kind->slots.descr_get(rt, &method, self, ref_type(rt, *self));
        replace_ref_take(rt, &method, bound);
    }
    Ref result = ref_is_error(method) ? REF_ERROR
                                      : object_call(rt, &method, args, nargs, kwnames);
    drop(rt, method);
    return result;
}

static Ref python_call(Runtime *rt, Ref *callable, Ref *args, size_t nargs,
                       Tuple *kwnames)
{
    return stack_check(rt) ? call_with_all(rt, callable, N_CALL, args, nargs, kwnames)
                           : REF_ERROR;
}

bool python_init(Runtime *rt, Ref *self, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref result = call_with_all(rt, self, N_INIT, args, nargs, kwnames);
    if (ref_is_error(result)) {
        return false;
    }
    if (!ref_is_none(result)) {
        raise_error(rt, E_TYPE_ERROR, "__init__() should return None, not '%T'",
                    peek(result));
        drop(rt, result);
        return false;
    }
    return true;
}

// __new__ is static: the class is the first argument.
Ref python_construct(Runtime *rt, Type *type, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref class = ref_new(&type->base);
    Ref function = type_lookup_attr(rt, &class, rt->names[N_NEW]);
    Ref result = REF_ERROR;
    ArgBuffer all;
    if (!ref_is_error(function) &&
        args_prepend(rt, &all, &class, args, nargs, kwnames)) {
        result = object_call(rt, &function, all.items, nargs + 1, kwnames);
        args_fini(rt, &all);
    }
    drop(rt, function);
    drop(rt, class);
    return result;
}

static void python_finalize(Runtime *rt, Object *object)
{
    Ref self = ref_of(object); // the caller's count
    Ref result = call_special(rt, &self, N_DEL, NULL, 0);
    if (!ref_is_error(result)) {
        drop(rt, result);
        return;
    }
    if (rt->unraisable == NULL) {
        pending_clear(rt);
        return;
    }
    Ref *method = type_find(rt, object->type, rt->names[N_DEL]);
    rt->unraisable(rt, NULL,
                   method != NULL && ref_is_object(*method) ? ref_object(*method)
                                                            : object);
}

// --- attributes ---

// Attribute access without __getattr__: unbound when there is none.
static Ref lookup_without_fallback(Runtime *rt, Ref *self, Str *name)
{
    Ref *found = type_find(rt, ref_type(rt, *self), rt->names[N_GETATTRIBUTE]);
    if (found != NULL && is_exact(rt, peek(*found), T_SLOT_WRAPPER)) {
        const Type *owner = ((SlotWrapper *)ref_object(*found))->owner;
        if (owner->slots.getattr == object_getattr) {
            return object_lookup_attr(rt, self, name);
        }
        return owner->slots.getattr(rt, self, name);
    }
    Ref argument = ref_new(&name->base);
    Ref result = call_special(rt, self, N_GETATTRIBUTE, &argument, 1);
    drop(rt, argument);
    return result;
}

static Ref python_getattr(Runtime *rt, Ref *self, Str *name)
{
    if (!stack_check(rt)) {
        return REF_ERROR;
    }
    Ref result = lookup_without_fallback(rt, self, name);
    bool missing = ref_is_unbound(result);
    if (!missing && !(ref_is_error(result) && pending_matches(rt, E_ATTRIBUTE_ERROR))) {
        return result;
    }
    Ref *fallback = type_find(rt, ref_type(rt, *self), rt->names[N_GETATTR]);
    if (fallback == NULL) {
        if (missing && !is_pending(rt)) {
            raise_attribute_error(rt, self, name);
        }
        return REF_ERROR;
    }
    pending_clear(rt);
    Ref argument = ref_new(&name->base);
    result = call_special(rt, self, N_GETATTR, &argument, 1);
    drop(rt, argument);
    return result;
}

static bool succeeded_take(Runtime *rt, Ref result, NameId name)
{
    result = or_missing(rt, result, name);
    drop(rt, result);
    return !ref_is_error(result);
}

static bool python_setattr(Runtime *rt, Ref *self, Str *name, Ref value)
{
    NameId method = ref_is_unbound(value) ? N_DELATTR : N_SETATTR;
    Ref args[2] = {ref_new(&name->base), value};
    Ref result = call_special(rt, self, method, args, ref_is_unbound(value) ? 1 : 2);
    drop(rt, args[1]);
    drop(rt, args[0]);
    return succeeded_take(rt, result, method);
}

// What the class has as __get__ is called as it is, not bound to self.
static Ref python_descr_get(Runtime *rt, Ref *self, Ref *instance, Type *owner)
{
    Ref *found = type_find(rt, ref_type(rt, *self), rt->names[N_GET]);
    if (found == NULL) {
        return is_pending(rt) ? REF_ERROR : share(rt, self);
    }
    Ref method = share(rt, found);
    Ref args[3] = {share(rt, self),
                   ref_is_unbound(*instance) ? REF_NONE : share(rt, instance),
                   ref_new(&owner->base)};
    Ref result = REF_ERROR;
    if (!ref_is_error(method) && !ref_is_error(args[0]) && !ref_is_error(args[1])) {
        result = object_call(rt, &method, args, 3, NULL);
    }
    for (size_t i = 0; i < 3; i++) {
        drop(rt, args[i]);
    }
    drop(rt, method);
    return result;
}

static bool python_descr_set(Runtime *rt, Ref *self, Ref *instance, Ref value)
{
    NameId method = ref_is_unbound(value) ? N_DELETE : N_SET;
    Ref args[2] = {share(rt, instance), value};
    Ref result = REF_ERROR;
    if (!ref_is_error(args[0])) {
        result = call_special(rt, self, method, args, ref_is_unbound(value) ? 1 : 2);
    }
    drop(rt, args[1]);
    drop(rt, args[0]);
    return succeeded_take(rt, result, method);
}

// --- operators ---

static const NameId binary_names[BINARY_OPS][3] = {
    // plain, reflected, in place
    [BIN_ADD] = {N_ADD, N_RADD, N_IADD},
    [BIN_SUB] = {N_SUB, N_RSUB, N_ISUB},
    [BIN_MUL] = {N_MUL, N_RMUL, N_IMUL},
    [BIN_MATMUL] = {N_MATMUL, N_RMATMUL, N_IMATMUL},
    [BIN_TRUEDIV] = {N_TRUEDIV, N_RTRUEDIV, N_ITRUEDIV},
    [BIN_FLOORDIV] = {N_FLOORDIV, N_RFLOORDIV, N_IFLOORDIV},
    [BIN_MOD] = {N_MOD, N_RMOD, N_IMOD},
    [BIN_POW] = {N_POW, N_RPOW, N_IPOW},
    [BIN_LSHIFT] = {N_LSHIFT, N_RLSHIFT, N_ILSHIFT},
    [BIN_RSHIFT] = {N_RSHIFT, N_RRSHIFT, N_IRSHIFT},
    [BIN_AND] = {N_AND, N_RAND, N_IAND},
    [BIN_XOR] = {N_XOR, N_RXOR, N_IXOR},
    [BIN_OR] = {N_OR, N_ROR, N_IOR},
    [BIN_DIVMOD] = {N_DIVMOD, N_RDIVMOD, N_RDIVMOD}, // never in place
};

// The slot of the built-in sequence whose `*` the class has unchanged: a class that
// only overrides other operators repeats as its base does. NULL: it overrides `*`.
static BinarySlot inherited_repeat(Runtime *rt, Type *type)
{
    BinarySlot slot = NULL;
    for (int side = 0; side < 2; side++) {
        Ref *method = type_find(rt, type, rt->names[binary_names[BIN_MUL][side]]);
        if (method == NULL || !is_exact(rt, peek(*method), T_SLOT_WRAPPER)) {
            return NULL;
        }
        slot = ((SlotWrapper *)ref_object(*method))->owner->slots.binary;
    }
    return slot_concatenates(rt, slot) ? slot : NULL;
}

static Ref python_binary(Runtime *rt, BinaryOp op, Ref *left, Ref *right,
                         bool reflected)
{
    if (!stack_check(rt)) {
        return REF_ERROR;
    }
    if (op == BIN_MUL) {
        BinarySlot repeat =
            inherited_repeat(rt, ref_type(rt, reflected ? *right : *left));
        if (repeat != NULL && reflected &&
            slot_concatenates(rt, ref_type(rt, *left)->slots.binary)) {
            return REF_NOT_IMPLEMENTED; // of two sequences the left one is repeated
        }
        if (repeat != NULL) {
            return repeat(rt, op, left, right, reflected);
        }
        if (is_pending(rt)) {
            return REF_ERROR;
        }
    }
    NameId name = binary_names[op][reflected];
    return or_not_implemented(reflected ? call_one(rt, right, name, left)
                                        : call_one(rt, left, name, right));
}

// Is `right` of the same class, or a number that knows nothing of user classes?
static bool is_simple_pair(Runtime *rt, const Type *left_type, Value right)
{
    return value_is_immediate(right) ||
           (value_is_object(right) &&
            (value_object(right)->type == left_type ||
             value_object(right)->type == rt->types[T_FLOAT]));
}

Ref *python_operator(Runtime *rt, BinaryOp op, Value left, Value right)
{
    if (!value_is_object(left)) {
        return NULL;
    }
    Type *type = value_object(left)->type;
    if (type->slots.binary != python_binary ||
        type->slots.construct != object_construct || !is_simple_pair(rt, type, right)) {
        return NULL;
    }
    return type_find(rt, type, rt->names[binary_names[op][0]]);
}

static Ref python_inplace(Runtime *rt, BinaryOp op, Ref *left, Ref *right)
{
    return or_not_implemented(call_one(rt, left, binary_names[op][2], right));
}

static Ref python_unary(Runtime *rt, UnaryOp op, Ref *operand)
{
    static const NameId names[UNARY_OPS] = {
        [UN_NEG] = N_NEG,     [UN_POS] = N_POS, [UN_INVERT] = N_INVERT,
        [UN_ABS] = N_ABS,     [UN_INT] = N_INT, [UN_FLOAT] = N_FLOAT,
        [UN_INDEX] = N_INDEX,
    };
    if (!stack_check(rt)) {
        return REF_ERROR;
    }
    return call_special(rt, operand, names[op], NULL, 0); // unbound: not there
}

static const NameId compare_names[] = {
    [CMP_LT] = N_LT, [CMP_LE] = N_LE, [CMP_EQ] = N_EQ,
    [CMP_NE] = N_NE, [CMP_GT] = N_GT, [CMP_GE] = N_GE,
};

static Ref python_compare(Runtime *rt, CompareOp op, Ref *left, Ref *right)
{
    if (!stack_check(rt)) {
        return REF_ERROR;
    }
    Ref argument = share(rt, right);
    if (ref_is_error(argument)) {
        return REF_ERROR;
    }
    Ref result = call_special_if_bound(rt, left, compare_names[op], &argument, 1);
    drop(rt, argument);
    return or_not_implemented(result);
}

Ref *python_comparison(Runtime *rt, CompareOp op, Value left, Value right)
{
    Type *type = value_is_object(left) ? value_object(left)->type : NULL;
    if (type == NULL || type->slots.compare != python_compare) {
        return NULL;
    }
    const Type *other = type_of(rt, right);
    return other == type || !type_is_subtype(other, type)
               ? type_find(rt, type, rt->names[compare_names[op]])
               : NULL;
}

// --- containers and iterators ---

static Ref python_iter(Runtime *rt, Ref *self)
{
    if (!is_none_method(rt, self, N_ITER)) {
        Ref iterator = call_special_if_bound(rt, self, N_ITER, NULL, 0);
        if (!ref_is_unbound(iterator)) {
            return iterator;
        }
        if (type_find(rt, ref_type(rt, *self), rt->names[N_GETITEM]) != NULL) {
            return sequence_iter_new(rt, self);
        }
        if (is_pending(rt)) {
            return REF_ERROR;
        }
    }
    raise_error(rt, E_TYPE_ERROR, "'%T' object is not iterable", peek(*self));
    return REF_ERROR;
}

static Ref python_next(Runtime *rt, Ref *self)
{
    // A StopIteration stays pending, with its value and traceback: next() hands it on.
    return or_missing(rt, call_special(rt, self, N_NEXT, NULL, 0), N_NEXT);
}

static Ref python_getitem(Runtime *rt, Ref *self, Ref *key);

Ref *python_item_getter(Runtime *rt, Value container)
{
    Type *type = value_is_object(container) ? value_object(container)->type : NULL;
    return type != NULL && type->slots.getitem == python_getitem
               ? type_find(rt, type, rt->names[N_GETITEM])
               : NULL;
}

static Ref python_getitem(Runtime *rt, Ref *self, Ref *key)
{
    return or_missing(rt, call_one(rt, self, N_GETITEM, key), N_GETITEM);
}

static bool python_setitem(Runtime *rt, Ref *self, Ref *key, Ref value)
{
    NameId method = ref_is_unbound(value) ? N_DELITEM : N_SETITEM;
    Ref args[2] = {share(rt, key), value};
    Ref result = REF_ERROR;
    if (!ref_is_error(args[0])) {
        result = call_special(rt, self, method, args, ref_is_unbound(value) ? 1 : 2);
    }
    drop(rt, args[1]);
    drop(rt, args[0]);
    return succeeded_take(rt, result, method);
}

static int python_contains(Runtime *rt, Ref *self, Ref *item)
{
    if (is_none_method(rt, self, N_CONTAINS)) {
        raise_error(rt, E_TYPE_ERROR, "'%T' object is not a container", peek(*self));
        return -1;
    }
    Ref result = or_missing(rt, call_one(rt, self, N_CONTAINS, item), N_CONTAINS);
    if (ref_is_error(result)) {
        return -1;
    }
    int truth = value_truth(rt, peek(result));
    drop(rt, result);
    return truth;
}

// --- setting the slots ---

typedef void (*AnySlot)(void);

// Where the slots with names are, and their trampolines.
static const struct {
    size_t offset;
    AnySlot trampoline;
} slot_places[SLOT_KINDS] = {
#define PLACE(kind, field, function)                                                   \
    [SLOT_##kind] = {offsetof(TypeSlots, field), (AnySlot)(function)}
    PLACE(REPR, repr, python_repr),
    PLACE(STR, str, python_str),
    PLACE(HASH, hash, python_hash),
    PLACE(TRUTH, truth, python_truth),
    PLACE(LENGTH, length, python_length),
    PLACE(CALL, call, python_call),
    PLACE(GETATTR, getattr, python_getattr),
    PLACE(SETATTR, setattr, python_setattr),
    PLACE(BINARY, binary, python_binary),
    PLACE(INPLACE, inplace, python_inplace),
    PLACE(UNARY, unary, python_unary),
    PLACE(COMPARE, compare, python_compare),
    PLACE(ITER, iter, python_iter),
    PLACE(NEXT, next, python_next),
    PLACE(GETITEM, getitem, python_getitem),
    PLACE(SETITEM, setitem, python_setitem),
    PLACE(CONTAINS, contains, python_contains),
    PLACE(DESCR_GET, descr_get, python_descr_get),
    PLACE(DESCR_SET, descr_set, python_descr_set),
    PLACE(CONSTRUCT, construct, python_construct),
    PLACE(INIT, init, python_init),
    PLACE(BUFFER, buffer, python_buffer),
#undef PLACE
};

static AnySlot *slot_place(TypeSlots *slots, SlotKind kind)
{
    return (AnySlot *)((char *)slots + slot_places[kind].offset);
}

// What one name asks of its slot.
typedef enum Wish { WISH_NONE, WISH_NATIVE, WISH_PYTHON } Wish;

static Wish find_wish(Runtime *rt, Type *type, const SlotName *name, AnySlot *native)
{
    Ref *found = type_find(rt, type, rt->names[name->name]);
    if (found == NULL) {
        return WISH_NONE;
    }
    if (name->kind == SLOT_HASH && ref_is_none(*found)) {
        *native = (AnySlot)hash_refused;
        return WISH_NATIVE;
    }
    Type *owner = NULL;
    if (is_exact(rt, peek(*found), T_SLOT_WRAPPER)) {
        const SlotWrapper *wrapper = (SlotWrapper *)ref_object(*found);
        owner = wrapper->slot == name ? wrapper->owner : NULL;
    } else if (name->kind == SLOT_CONSTRUCT && is_exact(rt, peek(*found), T_BUILTIN) &&
               type_is_native_new(peek(*found))) {
        // Whichever type's __new__ it is: instances must be made as the nearest
        // built-in base makes them.
        owner = type;
        while ((owner->flags & TYPE_HEAP) != 0) {
            owner = owner->parent;
        }
    }
    if (owner == NULL || !type_is_subtype(type, owner)) {
        return WISH_PYTHON;
    }
    if (name->kind == SLOT_CONSTRUCT) {
        // Borrowed from another built-in class than the one that knows the layout: as
        // in CPython, calling the class does not look at it.
        while ((type->flags & TYPE_HEAP) != 0) {
            type = type->parent;
        }
        owner = type;
    }
    *native = *slot_place(&owner->slots, name->kind);
    return WISH_NATIVE;
}

// A slot is native when all names that the class has for it come from one built-in
// slot.
static bool update_kind(Runtime *rt, Type *type, SlotKind kind)
{
    AnySlot chosen = NULL;
    for (size_t i = 0; i < slot_name_count; i++) {
        if (slot_names[i].kind != kind) {
            continue;
        }
        AnySlot native = NULL;
        Wish wish = find_wish(rt, type, &slot_names[i], &native);
        if (is_pending(rt)) {
            return false;
        }
        if (wish == WISH_PYTHON ||
            (wish == WISH_NATIVE && chosen != NULL && chosen != native)) {
            chosen = slot_places[kind].trampoline;
            break;
        }
        if (wish == WISH_NATIVE) {
            chosen = native;
        }
    }
    *slot_place(&type->slots, kind) = chosen;
    if (kind == SLOT_GETATTR) {
        bool user = chosen == slot_places[kind].trampoline;
        type->flags = user ? type->flags | TYPE_USER_GETATTR
                           : type->flags & ~(uint32_t)TYPE_USER_GETATTR;
    }
    return true;
}

// A Python __len__ also decides truth, unless there is a __bool__.
static bool update_name(Runtime *rt, Type *type, const SlotName *name)
{
    return update_kind(rt, type, name->kind) &&
           (name->kind != SLOT_LENGTH || update_kind(rt, type, SLOT_TRUTH));
}

static void update_finalizer(Runtime *rt, Type *type)
{
    if (type_find(rt, type, rt->names[N_DEL]) != NULL) {
        type->slots.finalize = python_finalize;
        type->flags |= TYPE_HAS_DEL;
    } else if (type->slots.finalize == python_finalize) {
        type->slots.finalize = NULL;
        type->flags &= ~(uint32_t)TYPE_HAS_DEL;
    }
}

bool type_update_slots(Runtime *rt, Type *type, Str *name)
{
    if (name == NULL || name == rt->names[N_DEL]) {
        update_finalizer(rt, type);
        if (is_pending(rt)) {
            return false;
        }
    }
    if (name != NULL) {
        const SlotName *entry = slot_name_find(rt, name);
        return entry == NULL || update_name(rt, type, entry);
    }
    for (size_t kind = 0; kind < SLOT_KINDS; kind++) {
        if (!update_kind(rt, type, kind)) {
            return false;
        }
    }
    return true;
}

// Sets the slots that one name of the new class's own dict decides.
static bool set_new_slot(Runtime *rt, Type *type, Str *name)
{
    const SlotName *entry = slot_name_find(rt, name);
    if (entry != NULL) {
        return update_name(rt, type, entry);
    }
    if (name == rt->names[N_DEL]) {
        update_finalizer(rt, type);
    }
    return !is_pending(rt);
}

// The slots start as the parent's; only names in the new class's own dict change that.
bool type_set_new_slots(Runtime *rt, Type *type)
{
    type_inherit_slots(type, type->parent);
    type->flags |= type->parent->flags & (TYPE_HAS_DEL | TYPE_USER_GETATTR);
    if (type->bases->length > 1) {
        return type_update_slots(rt, type, NULL);
    }
    size_t position = 0;
    Ref *key, *value;
    while (dict_next(type->dict, &position, &key, &value)) {
        if (!is_str(peek(*key))) {
            continue; // from type(), not from a class body
        }
        Str *name = value_str_object(peek(*key));
        if (name->size < 5 || name->data[0] != '_' || name->data[1] != '_') {
            continue;
        }
        Ref interned = share(rt, key); // a dict given to type() may have any key
        if (!str_intern(rt, &interned)) {
            drop(rt, interned);
            return false;
        }
        bool done = set_new_slot(rt, type, value_str_object(peek(interned)));
        drop(rt, interned);
        if (!done) {
            return false;
        }
    }
    return true;
}
