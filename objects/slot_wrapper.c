#include "objects/slot_wrapper.h"

#include <assert.h>
#include <string.h>

#include "objects/abstract.h"
#include "objects/buffer.h"
#include "objects/builtin.h"
#include "objects/descriptor.h"
#include "objects/dict.h"
#include "objects/int.h"
#include "objects/item.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "objects/type_slots.h"

#define PLAIN(id, kind, min, max, doc)                                                 \
    {N_##id, SLOT_##kind, 0, SIDE_PLAIN, min, max, doc},
#define BINARY(id, sign)                                                               \
    {N_##id, SLOT_BINARY, BIN_##id, SIDE_PLAIN, 1, 1, "Return self" sign "value."},    \
        {N_R##id,                                                                      \
         SLOT_BINARY,                                                                  \
         BIN_##id,                                                                     \
         SIDE_REFLECTED,                                                               \
         1,                                                                            \
         1,                                                                            \
         "Return value" sign "self."},
#define INPLACE(id, sign)                                                              \
    {N_I##id, SLOT_INPLACE, BIN_##id, SIDE_PLAIN, 1, 1, "Return self" sign "=value."},
#define UNARY(id, doc) {N_##id, SLOT_UNARY, UN_##id, SIDE_PLAIN, 0, 0, doc},
#define COMPARE(id, sign)                                                              \
    {N_##id, SLOT_COMPARE, CMP_##id, SIDE_PLAIN, 1, 1, "Return self" sign "value."},

const SlotName slot_names[] = {
    PLAIN(NEW, CONSTRUCT, 0, ARGS_ANY, "Create and return a new object.")
        PLAIN(REPR, REPR, 0, 0, "Return repr(self).")
            PLAIN(HASH, HASH, 0, 0, "Return hash(self).") PLAIN(STR, STR, 0, 0,
                                                                "Return str(self).")
                PLAIN(CALL, CALL, 0, ARGS_ANY, "Call self as a function.")
                    PLAIN(GETATTRIBUTE, GETATTR, 1, 1, "Return getattr(self, name)."){
                        N_GETATTR, SLOT_GETATTR, 0, SIDE_REFLECTED, 1, 1,
                        "Called when the attribute is not found."},
    PLAIN(SETATTR, SETATTR, 2, 2, "Implement setattr(self, name, value)."){
        N_DELATTR, SLOT_SETATTR, 0, SIDE_DELETE, 1, 1,
        "Implement delattr(self, name)."},
    COMPARE(LT, "<") COMPARE(LE, "<=") COMPARE(EQ, "==") COMPARE(NE, "!=") COMPARE(
        GT, ">") COMPARE(GE, ">=") PLAIN(ITER, ITER, 0, 0, "Implement iter(self).")
        PLAIN(NEXT, NEXT, 0, 0, "Implement next(self).")
            PLAIN(GET, DESCR_GET, 1, 2,
                  "Return an attribute of instance, which is of type owner.")
                PLAIN(SET, DESCR_SET, 2, 2, "Set an attribute of instance to value."){
                    N_DELETE, SLOT_DESCR_SET, 0, SIDE_DELETE, 1, 1,
                    "Delete an attribute of instance."},
    PLAIN(INIT, INIT, 0, ARGS_ANY, "Initialize self.") BINARY(ADD, "+") BINARY(SUB, "-")
        BINARY(MUL, "*") BINARY(MOD, "%"){N_DIVMOD, SLOT_BINARY, BIN_DIVMOD, SIDE_PLAIN,
                                          1, 1, "Return divmod(self, value)."},
    {N_RDIVMOD, SLOT_BINARY, BIN_DIVMOD, SIDE_REFLECTED, 1, 1,
     "Return divmod(value, self)."},
    {N_POW, SLOT_BINARY, BIN_POW, SIDE_PLAIN, 1, 2, "Return pow(self, value, mod)."},
    {N_RPOW, SLOT_BINARY, BIN_POW, SIDE_REFLECTED, 1, 2,
     "Return pow(value, self, mod)."},
    BINARY(LSHIFT, "<<") BINARY(RSHIFT, ">>") BINARY(AND, "&") BINARY(XOR, "^") BINARY(
        OR, "|") BINARY(FLOORDIV, "//") BINARY(TRUEDIV, "/") BINARY(MATMUL, "@")
        INPLACE(ADD, "+") INPLACE(SUB, "-") INPLACE(MUL, "*") INPLACE(MOD, "%") INPLACE(
            POW, "**") INPLACE(LSHIFT, "<<") INPLACE(RSHIFT, ">>") INPLACE(AND, "&")
            INPLACE(XOR, "^") INPLACE(OR, "|") INPLACE(FLOORDIV, "//")
                INPLACE(TRUEDIV, "/") INPLACE(MATMUL, "@") UNARY(NEG, "-self")
                    UNARY(POS, "+self") UNARY(ABS, "abs(self)") UNARY(INVERT, "~self")
                        UNARY(INT, "int(self)") UNARY(FLOAT, "float(self)")
                            UNARY(INDEX, "Return self converted to an integer, if self "
                                         "is suitable for use as an index into a list.")
                                PLAIN(BOOL, TRUTH, 0, 0, "True if self else False")
                                    PLAIN(LEN, LENGTH, 0, 0, "Return len(self).") PLAIN(
                                        GETITEM, GETITEM, 1, 1, "Return self[key].")
                                        PLAIN(SETITEM, SETITEM, 2, 2,
                                              "Set self[key] to value."){
                                            N_DELITEM, SLOT_SETITEM, 0, SIDE_DELETE, 1,
                                            1, "Delete self[key]."},
    PLAIN(CONTAINS, CONTAINS, 1, 1, "Return bool(key in self).") PLAIN(
        BUFFER, BUFFER, 1, 1,
        "Return a buffer object that exposes the underlying memory of the object."){
        N_RELEASE_BUFFER, SLOT_BUFFER, 0, SIDE_DELETE, 1, 1,
        "Release the buffer object that exposes the underlying memory of the "
        "object."}};
const size_t slot_name_count = sizeof slot_names / sizeof slot_names[0];

const SlotName *slot_name_find(Runtime *rt, const Str *name)
{
    if (name->size < 5 || name->data[0] != '_' || name->data[1] != '_') {
        return NULL;
    }
    for (size_t i = 0; i < slot_name_count; i++) {
        if (rt->names[slot_names[i].name] == name) {
            return &slot_names[i];
        }
    }
    return NULL;
}

int64_t hash_refused(Runtime *rt, Value self)
{
    raise_error(rt, E_TYPE_ERROR, "unhashable type: '%T'", self);
    return -1;
}

// --- which wrappers a built-in type has ---

// Sequences add by concatenation, which has no reflected form.
#define CONCATENATES                                                                   \
    (TYPE_IS_STR | TYPE_IS_BYTES | TYPE_IS_BYTEARRAY | TYPE_IS_TUPLE | TYPE_IS_LIST)

static bool fills_operator(const TypeDef *def, const SlotName *slot)
{
    switch ((SlotKind)slot->kind) {
    case SLOT_BINARY:
        if (slot->op == BIN_ADD && slot->side == SIDE_REFLECTED &&
            (def->flags & CONCATENATES) != 0) {
            return false;
        }
        return def->slots.binary != NULL && (def->binary_ops & OPS(slot->op)) != 0;
    case SLOT_INPLACE:
        return def->slots.inplace != NULL && (def->inplace_ops & OPS(slot->op)) != 0;
    case SLOT_UNARY:
        return def->slots.unary != NULL && (def->unary_ops & OPS(slot->op)) != 0;
    default:
        return false;
    }
}

extern const TypeDef range_typedef; // the one sequence that has a __bool__
extern const TypeDef bytes_typedef; // has nothing to do when a reader is done

static bool fills(const TypeDef *def, const SlotName *slot)
{
    const TypeSlots *slots = &def->slots;
    switch ((SlotKind)slot->kind) {
    case SLOT_REPR:
        return slots->repr != NULL;
    case SLOT_STR:
        return slots->str != NULL;
    case SLOT_HASH:
        return slots->hash != NULL;
    case SLOT_TRUTH:
        return slots->truth != NULL && (slots->length == NULL || def == &range_typedef);
    case SLOT_LENGTH:
        return slots->length != NULL;
    case SLOT_CALL:
        return slots->call != NULL;
    case SLOT_GETATTR:
        return slots->getattr != NULL && slot->side == SIDE_PLAIN;
    case SLOT_SETATTR:
        return slots->setattr != NULL;
    case SLOT_COMPARE:
        return slots->compare != NULL;
    case SLOT_ITER:
        return slots->iter != NULL;
    case SLOT_NEXT:
        return slots->next != NULL;
    case SLOT_GETITEM:
        return slots->getitem != NULL;
    case SLOT_SETITEM:
        return slots->setitem != NULL;
    case SLOT_CONTAINS:
        return slots->contains != NULL;
    case SLOT_DESCR_GET:
        return slots->descr_get != NULL;
    case SLOT_DESCR_SET:
        return slots->descr_set != NULL;
    case SLOT_CONSTRUCT:
        return slots->construct != NULL;
    case SLOT_INIT:
        return slots->init != NULL;
    case SLOT_BUFFER:
        return slots->buffer != NULL &&
               (slot->side == SIDE_PLAIN || def != &bytes_typedef);
    default:
        return fills_operator(def, slot);
    }
}

static Ref slot_wrapper_new(Runtime *rt, const SlotName *slot, Type *owner)
{
    SlotWrapper *wrapper = object_alloc(rt, rt->types[T_SLOT_WRAPPER], sizeof *wrapper);
    if (wrapper == NULL) {
        return REF_ERROR;
    }
    wrapper->slot = slot;
    wrapper->owner = (Type *)ref_object(ref_new(&owner->base));
    object_track(rt, &wrapper->base);
    return ref_of(&wrapper->base);
}

// `T.__new__`: the type is the bound self, the class to make the first argument.
static Ref py_new(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    const Type *owner = (Type *)ref_object(args[0]);
    if (nargs < 2) {
        raise_error(rt, E_TYPE_ERROR, "%N.__new__(): not enough arguments", owner);
        return REF_ERROR;
    }
    if (!is_type(peek(args[1]))) {
        raise_error(rt, E_TYPE_ERROR, "%N.__new__(X): X is not a type object (%T)",
                    owner, peek(args[1]));
        return REF_ERROR;
    }
    Type *type = (Type *)ref_object(args[1]);
    if (!type_is_subtype(type, owner)) {
        raise_error(rt, E_TYPE_ERROR, "%N.__new__(%N): %N is not a subtype of %N",
                    owner, type, type, owner);
        return REF_ERROR;
    }
    const Type *safe =
        type; // the nearest built-in base knows how its objects must be made
    while ((safe->flags & TYPE_HEAP) != 0) {
        safe = safe->parent;
    }
    if (safe->slots.construct != owner->slots.construct) {
        raise_error(rt, E_TYPE_ERROR, "%N.__new__(%N) is not safe, use %N.__new__()",
                    owner, type, safe);
        return REF_ERROR;
    }
    return owner->slots.construct(rt, type, args + 2, nargs - 2, kwnames);
}

static const MethodDef new_def = {"__new__", py_new, VARIADIC,
                                  "Create and return a new object.", METHOD_INSTANCE};

bool type_is_native_new(Value value)
{
    return value_is_object(value) && ((Builtin *)value_object(value))->def == &new_def;
}

static Ref make_entry(Runtime *rt, Type *type, const SlotName *slot)
{
    if (slot->kind != SLOT_CONSTRUCT) {
        return slot_wrapper_new(rt, slot, type);
    }
    Ref self = OBJECT_REF(type); // borrowed: a built-in type
    return builtin_new(rt, &new_def, &self, NULL);
}

bool slot_wrappers_add(Runtime *rt, Type *type, Dict *dict, const TypeDef *def)
{
    for (size_t i = 0; i < slot_name_count; i++) {
        const SlotName *slot = &slot_names[i];
        if (!fills(def, slot)) {
            continue;
        }
        Ref entry = make_entry(rt, type, slot);
        if (ref_is_error(entry) ||
            !dict_set_str_take(rt, dict, rt->names[slot->name], entry)) {
            return false;
        }
    }
    if (type->slots.hash == hash_refused) {
        return dict_set_str_take(rt, dict, rt->names[N_HASH], REF_NONE);
    }
    return true;
}

// --- calling a slot from Python ---

static Ref none_if(bool done)
{
    return done ? REF_NONE : REF_ERROR;
}

static Ref int_or_error(Runtime *rt, int64_t number)
{
    return number == -1 && is_pending(rt) ? REF_ERROR : int_new(rt, number);
}

static Ref bool_or_error(int truth)
{
    return truth < 0 ? REF_ERROR : ref_bool(truth != 0);
}

// The attribute name that Python code passed, interned in its slot. NULL: TypeError or
// MemoryError.
Str *attribute_name(Runtime *rt, Ref *slot)
{
    if (!is_str(peek(*slot))) {
        raise_error(rt, E_TYPE_ERROR, "attribute name must be string, not '%T'",
                    peek(*slot));
        return NULL;
    }
    if (!str_is_interned(value_str_object(peek(*slot))) && !str_intern(rt, slot)) {
        return NULL;
    }
    return value_str_object(peek(*slot));
}

// Whether x.__pow__(y, z) tries at all.
static bool takes_modulus(Runtime *rt, Ref *args)
{
    if (is_int(peek(args[0]))) {
        return is_int(peek(args[1])) && is_int(peek(args[2]));
    }
    return is_int(peek(args[1])) ||
           has_type_flag(peek(args[1]), TYPE_IS_FLOAT | TYPE_IS_COMPLEX);
}

// `[1].__mul__(x)` refuses what is no index; `[1] * x` leaves it to x's class.
static bool check_repeats(Runtime *rt, const SlotName *slot, const TypeSlots *slots,
                          Ref *count)
{
    if (slot->op != BIN_MUL || !slot_concatenates(rt, slots->binary) ||
        value_is_index(rt, peek(*count))) {
        return true;
    }
    raise_error(rt, E_TYPE_ERROR, "'%T' object cannot be interpreted as an integer",
                peek(*count));
    return false;
}

static Ref invoke_binary(Runtime *rt, const SlotName *slot, const TypeSlots *slots,
                         Ref *args, size_t nargs)
{
    bool reflected = slot->side == SIDE_REFLECTED;
    if (!check_repeats(rt, slot, slots, &args[1])) {
        return REF_ERROR;
    }
    if (nargs == 3 && !ref_is_none(args[2]) && !takes_modulus(rt, args)) {
        return REF_NOT_IMPLEMENTED;
    }
    if (nargs == 3) {
        return reflected ? ternary_pow(rt, &args[1], &args[0], &args[2])
                         : ternary_pow(rt, &args[0], &args[1], &args[2]);
    }
    return reflected ? slots->binary(rt, slot->op, &args[1], &args[0], true)
                     : slots->binary(rt, slot->op, &args[0], &args[1], false);
}

static Ref invoke_next(Runtime *rt, const TypeSlots *slots, Ref *self)
{
    Ref item = slots->next(rt, self);
    if (!ref_is_unbound(item)) {
        return item;
    }
    if (!is_pending(rt)) {
        raise_stop_iteration_take(rt, REF_UNBOUND);
    }
    return REF_ERROR;
}

static Ref invoke_get(Runtime *rt, const TypeSlots *slots, Ref *args, size_t nargs)
{
    Type *owner =
        nargs > 2 && is_type(peek(args[2])) ? (Type *)ref_object(args[2]) : NULL;
    Ref absent = REF_UNBOUND;
    if (!ref_is_none(args[1])) {
        return slots->descr_get(rt, &args[0], &args[1],
                                owner != NULL ? owner : ref_type(rt, args[1]));
    }
    if (owner == NULL) {
        raise_error(rt, E_TYPE_ERROR, "__get__(None, None) is invalid");
        return REF_ERROR;
    }
    if (owner == rt->types[T_NONE]) {
        return slots->descr_get(rt, &args[0], &args[1], owner);
    }
    return slots->descr_get(rt, &args[0], &absent, owner);
}

static Ref invoke_attribute(Runtime *rt, const SlotName *slot, const TypeSlots *slots,
                            Ref *args)
{
    Str *name = attribute_name(rt, &args[1]);
    if (name == NULL) {
        return REF_ERROR;
    }
    if (slot->kind == SLOT_GETATTR) {
        return slots->getattr(rt, &args[0], name);
    }
    if (is_type(peek(args[0])) && slots->setattr != rt->types[T_TYPE]->slots.setattr) {
        raise_error(rt, E_TYPE_ERROR, "can't apply this %U to %T object",
                    rt->names[slot->name],
                    peek(args[0])); // it would go past the caches
        return REF_ERROR;
    }
    return none_if(slots->setattr(
        rt, &args[0], name, slot->side == SIDE_DELETE ? REF_UNBOUND : take(&args[2])));
}

static Ref invoke(Runtime *rt, const SlotName *slot, const TypeSlots *slots, Ref *args,
                  size_t nargs, Tuple *kwnames)
{
    Value self = peek(args[0]);
    bool deletes = slot->side == SIDE_DELETE;
    switch ((SlotKind)slot->kind) {
    case SLOT_REPR:
        return slots->repr(rt, self);
    case SLOT_STR:
        return slots->str(rt, self);
    case SLOT_HASH:
        return int_or_error(rt, slots->hash(rt, self));
    case SLOT_TRUTH:
        return bool_or_error(slots->truth(rt, self));
    case SLOT_LENGTH:
        return int_or_error(rt, slots->length(rt, self));
    case SLOT_CALL:
        return slots->call(rt, &args[0], args + 1, nargs - 1, kwnames);
    case SLOT_GETATTR:
    case SLOT_SETATTR:
        return invoke_attribute(rt, slot, slots, args);
    case SLOT_BINARY:
        return invoke_binary(rt, slot, slots, args, nargs);
    case SLOT_INPLACE:
        return check_repeats(rt, slot, slots, &args[1])
                   ? slots->inplace(rt, slot->op, &args[0], &args[1])
                   : REF_ERROR;
    case SLOT_UNARY:
        return slots->unary(rt, slot->op, &args[0]);
    case SLOT_COMPARE:
        return slots->compare(rt, slot->op, &args[0], &args[1]);
    case SLOT_ITER:
        return slots->iter(rt, &args[0]);
    case SLOT_NEXT:
        return invoke_next(rt, slots, &args[0]);
    case SLOT_GETITEM:
        return slots->getitem(rt, &args[0], &args[1]);
    case SLOT_SETITEM:
        return none_if(slots->setitem(rt, &args[0], &args[1],
                                      deletes ? REF_UNBOUND : take(&args[2])));
    case SLOT_CONTAINS:
        return bool_or_error(slots->contains(rt, &args[0], &args[1]));
    case SLOT_DESCR_GET:
        return invoke_get(rt, slots, args, nargs);
    case SLOT_DESCR_SET:
        return none_if(slots->descr_set(rt, &args[0], &args[1],
                                        deletes ? REF_UNBOUND : take(&args[2])));
    case SLOT_INIT:
        return none_if(slots->init(rt, &args[0], args + 1, nargs - 1, kwnames));
    case SLOT_BUFFER:
        return deletes ? invoke_release_buffer(rt, args)
                       : invoke_buffer(rt, slots, args);
    case SLOT_CONSTRUCT:
    case SLOT_KINDS:
        break;
    }
    assert(!"a slot without wrapper");
    return REF_ERROR;
}

static bool check_wrapper_count(Runtime *rt, const SlotName *slot, size_t given)
{
    if (given >= slot->min && given <= slot->max) {
        return true;
    }
    if (slot->min == slot->max) {
        raise_error(rt, E_TYPE_ERROR, "expected %d argument%s, got %zu", slot->min,
                    slot->min == 1 ? "" : "s", given);
    } else if (given < slot->min) {
        raise_error(rt, E_TYPE_ERROR, " expected at least %d argument%s, got %zu",
                    slot->min, slot->min == 1 ? "" : "s", given);
    } else {
        raise_error(rt, E_TYPE_ERROR, " expected at most %d argument%s, got %zu",
                    slot->max, slot->max == 1 ? "" : "s", given);
    }
    return false;
}

Ref slot_wrapper_invoke(Runtime *rt, const SlotWrapper *wrapper, Ref *args,
                        size_t nargs, Tuple *kwnames)
{
    const SlotName *slot = wrapper->slot;
    if (slot->max != ARGS_ANY) {
        if (kwnames != NULL && kwnames->length > 0) {
            raise_error(rt, E_TYPE_ERROR, "wrapper %U() takes no keyword arguments",
                        rt->names[slot->name]);
            return REF_ERROR;
        }
        if (!check_wrapper_count(rt, slot, nargs - 1)) {
            return REF_ERROR;
        }
    }
    return stack_check(rt)
               ? invoke(rt, slot, &wrapper->owner->slots, args, nargs, kwnames)
               : REF_ERROR;
}

// --- the type `wrapper_descriptor` ---

static void slot_wrapper_destroy(Runtime *rt, Object *self)
{
    SlotWrapper *wrapper = (SlotWrapper *)self;
    CLEAR_POINTER(rt, wrapper->owner);
    object_free(rt, self, sizeof *wrapper);
}

static void slot_wrapper_traverse(Object *self, Visitor *visitor)
{
    VISIT_FIELD(visitor, ((SlotWrapper *)self)->owner, "__objclass__");
}

static Ref slot_wrapper_repr(Runtime *rt, Value self)
{
    const SlotWrapper *wrapper = (SlotWrapper *)value_object(self);
    return str_format(rt, "<slot wrapper '%U' of '%N' objects>",
                      rt->names[wrapper->slot->name], wrapper->owner);
}

static Ref slot_wrapper_call(Runtime *rt, Ref *callable, Ref *args, size_t nargs,
                             Tuple *kwnames)
{
    const SlotWrapper *wrapper = (SlotWrapper *)ref_object(*callable);
    if (nargs == 0) {
        raise_error(rt, E_TYPE_ERROR,
                    "descriptor '%U' of '%N' object needs an argument",
                    rt->names[wrapper->slot->name], wrapper->owner);
        return REF_ERROR;
    }
    if (!type_is_subtype(ref_type(rt, args[0]), wrapper->owner)) {
        raise_error(rt, E_TYPE_ERROR,
                    "descriptor '%U' requires a '%N' object but received a '%T'",
                    rt->names[wrapper->slot->name], wrapper->owner, peek(args[0]));
        return REF_ERROR;
    }
    return slot_wrapper_invoke(rt, wrapper, args, nargs, kwnames);
}

static Ref slot_wrapper_descr_get(Runtime *rt, Ref *self, Ref *instance, Type *owner)
{
    if (ref_is_unbound(*instance)) {
        return share(rt, self);
    }
    Ref shared = share(rt, instance);
    if (ref_is_error(shared)) {
        return REF_ERROR;
    }
    MethodWrapper *bound = object_alloc(rt, rt->types[T_METHOD_WRAPPER], sizeof *bound);
    if (bound == NULL) {
        drop(rt, shared);
        return REF_ERROR;
    }
    bound->wrapper = (SlotWrapper *)ref_object(ref_new(ref_object(*self)));
    bound->self = shared;
    object_track(rt, &bound->base);
    return ref_of(&bound->base);
}

static Ref wrapper_name(Runtime *rt, const SlotWrapper *wrapper)
{
    return ref_new(&rt->names[wrapper->slot->name]->base);
}

static Ref wrapper_qualname(Runtime *rt, const SlotWrapper *wrapper)
{
    return str_format(rt, "%U.%U", wrapper->owner->qualname,
                      rt->names[wrapper->slot->name]);
}

static Ref slot_wrapper_get_name(Runtime *rt, Ref *self)
{
    return wrapper_name(rt, (SlotWrapper *)ref_object(*self));
}

static Ref slot_wrapper_get_qualname(Runtime *rt, Ref *self)
{
    return wrapper_qualname(rt, (SlotWrapper *)ref_object(*self));
}

static Ref slot_wrapper_get_doc(Runtime *rt, Ref *self)
{
    return str_from(rt, ((SlotWrapper *)ref_object(*self))->slot->doc);
}

// What stands behind self in the signature of a wrapper; NULL: nothing.
static const char *wrapper_parameters(const SlotName *slot)
{
    switch ((SlotKind)slot->kind) {
    case SLOT_BINARY:
        return slot->max == 2 ? "value, mod=None, /" : "value, /";
    case SLOT_INPLACE:
    case SLOT_COMPARE:
        return "value, /";
    case SLOT_CALL:
    case SLOT_INIT:
        return "/, *args, **kwargs";
    case SLOT_GETATTR:
        return "name, /";
    case SLOT_SETATTR:
        return slot->side == SIDE_DELETE ? "name, /" : "name, value, /";
    case SLOT_GETITEM:
    case SLOT_CONTAINS:
        return "key, /";
    case SLOT_SETITEM:
        return slot->side == SIDE_DELETE ? "key, /" : "key, value, /";
    case SLOT_DESCR_GET:
        return "instance, owner=None, /";
    case SLOT_DESCR_SET:
        return slot->side == SIDE_DELETE ? "instance, /" : "instance, value, /";
    default:
        return "/";
    }
}

static Ref wrapper_text_signature(Runtime *rt, const SlotWrapper *wrapper)
{
    return str_format(rt, "($self, %s)", wrapper_parameters(wrapper->slot));
}

static Ref slot_wrapper_get_text_signature(Runtime *rt, Ref *self)
{
    return wrapper_text_signature(rt, (SlotWrapper *)ref_object(*self));
}

static Ref slot_wrapper_get_objclass(Runtime *rt, Ref *self)
{
    return ref_new(&((SlotWrapper *)ref_object(*self))->owner->base);
}

static const GetSetDef slot_wrapper_getsets[] = {
    {"__name__", slot_wrapper_get_name, readonly_member, NULL},
    {"__qualname__", slot_wrapper_get_qualname, NULL, NULL},
    {"__doc__", slot_wrapper_get_doc, NULL, NULL},
    {"__text_signature__", slot_wrapper_get_text_signature, NULL, NULL},
    {"__objclass__", slot_wrapper_get_objclass, readonly_member, NULL},
    {NULL},
};

const TypeDef slot_wrapper_typedef = {
    .name = "wrapper_descriptor",
    .instance_size = sizeof(SlotWrapper),
    .slots =
        {
            .destroy = slot_wrapper_destroy,
            .traverse = slot_wrapper_traverse,
            .repr = slot_wrapper_repr,
            .call = slot_wrapper_call,
            .descr_get = slot_wrapper_descr_get,
        },
    .getsets = slot_wrapper_getsets,
};

// --- the type `method-wrapper` ---

static void method_wrapper_destroy(Runtime *rt, Object *self)
{
    MethodWrapper *bound = (MethodWrapper *)self;
    clear_ref(rt, &bound->self);
    CLEAR_POINTER(rt, bound->wrapper);
    object_free(rt, self, sizeof *bound);
}

static void method_wrapper_traverse(Object *self, Visitor *visitor)
{
    MethodWrapper *bound = (MethodWrapper *)self;
    VISIT_FIELD(visitor, bound->wrapper, "wrapper");
    visit(visitor, bound->self, EDGE_FIELD, (uintptr_t) "__self__");
}

static Ref method_wrapper_repr(Runtime *rt, Value self)
{
    MethodWrapper *bound = (MethodWrapper *)value_object(self);
    char address[ADDRESS_TEXT];
    if (!slot_address_text(rt, &bound->self, address)) {
        return REF_ERROR;
    }
    return str_format(rt, "<method-wrapper '%U' of %T object at %s>",
                      rt->names[bound->wrapper->slot->name], peek(bound->self),
                      address);
}

static Ref method_wrapper_call(Runtime *rt, Ref *callable, Ref *args, size_t nargs,
                               Tuple *kwnames)
{
    MethodWrapper *bound = (MethodWrapper *)ref_object(*callable);
    ArgBuffer all;
    if (!args_prepend(rt, &all, &bound->self, args, nargs, kwnames)) {
        return REF_ERROR;
    }
    Ref result = slot_wrapper_invoke(rt, bound->wrapper, all.items, nargs + 1, kwnames);
    args_fini(rt, &all);
    return result;
}

static Ref method_wrapper_compare(Runtime *rt, CompareOp op, Ref *left, Ref *right)
{
    if ((op != CMP_EQ && op != CMP_NE) ||
        !is_exact(rt, peek(*right), T_METHOD_WRAPPER)) {
        return REF_NOT_IMPLEMENTED;
    }
    const MethodWrapper *a = (MethodWrapper *)ref_object(*left);
    const MethodWrapper *b = (MethodWrapper *)ref_object(*right);
    bool same = a->wrapper == b->wrapper && same_object(peek(a->self), peek(b->self));
    return ref_bool(same == (op == CMP_EQ));
}

static int64_t method_wrapper_hash(Runtime *rt, Value self)
{
    const MethodWrapper *bound = (MethodWrapper *)value_object(self);
    uint64_t address = ref_is_object(bound->self)
                           ? object_address(rt, ref_object(bound->self))
                           : bound->self.bits;
    return (int64_t)((address + (uint64_t)(bound->wrapper->slot - slot_names)) >> 1);
}

static Ref method_wrapper_get_self(Runtime *rt, Ref *self)
{
    return share(rt, &((MethodWrapper *)ref_object(*self))->self);
}

static Ref method_wrapper_get_name(Runtime *rt, Ref *self)
{
    return wrapper_name(rt, ((MethodWrapper *)ref_object(*self))->wrapper);
}

static Ref method_wrapper_get_qualname(Runtime *rt, Ref *self)
{
    return wrapper_qualname(rt, ((MethodWrapper *)ref_object(*self))->wrapper);
}

static Ref method_wrapper_get_doc(Runtime *rt, Ref *self)
{
    return str_from(rt, ((MethodWrapper *)ref_object(*self))->wrapper->slot->doc);
}

static Ref method_wrapper_get_text_signature(Runtime *rt, Ref *self)
{
    return wrapper_text_signature(rt, ((MethodWrapper *)ref_object(*self))->wrapper);
}

static Ref method_wrapper_get_objclass(Runtime *rt, Ref *self)
{
    const MethodWrapper *bound = (const MethodWrapper *)ref_object(*self);
    return ref_new(&bound->wrapper->owner->base);
}

static const GetSetDef method_wrapper_getsets[] = {
    {"__objclass__", method_wrapper_get_objclass, NULL, NULL},
    {"__self__", method_wrapper_get_self, readonly_member, NULL},
    {"__name__", method_wrapper_get_name, NULL, NULL},
    {"__qualname__", method_wrapper_get_qualname, NULL, NULL},
    {"__doc__", method_wrapper_get_doc, NULL, NULL},
    {"__text_signature__", method_wrapper_get_text_signature, NULL, NULL},
    {NULL},
};

const TypeDef method_wrapper_typedef = {
    .name = "method-wrapper",
    .instance_size = sizeof(MethodWrapper),
    .slots =
        {
            .destroy = method_wrapper_destroy,
            .traverse = method_wrapper_traverse,
            .repr = method_wrapper_repr,
            .hash = method_wrapper_hash,
            .call = method_wrapper_call,
            .compare = method_wrapper_compare,
        },
    .getsets = method_wrapper_getsets,
};
