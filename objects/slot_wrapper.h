// Type slots by their Python names: `__add__` and `__radd__` of a built-in type are
// wrappers around its binary slot. The one table of names is slot_names.def; from it
// come the wrappers in the dicts of built-in types and the trampolines of classes
// (type_slots.c).
#ifndef PYRENA_OBJECTS_SLOT_WRAPPER_H
#define PYRENA_OBJECTS_SLOT_WRAPPER_H

#include "objects/runtime.h"

// The slots of TypeSlots that have Python names.
typedef enum SlotKind {
    SLOT_REPR,
    SLOT_STR,
    SLOT_HASH,
    SLOT_TRUTH,
    SLOT_LENGTH,
    SLOT_CALL,
    SLOT_GETATTR,
    SLOT_SETATTR,
    SLOT_BINARY,
    SLOT_INPLACE,
    SLOT_UNARY,
    SLOT_COMPARE,
    SLOT_ITER,
    SLOT_NEXT,
    SLOT_GETITEM,
    SLOT_SETITEM,
    SLOT_CONTAINS,
    SLOT_DESCR_GET,
    SLOT_DESCR_SET,
    SLOT_CONSTRUCT,
    SLOT_INIT,
    SLOT_BUFFER,
    SLOT_KINDS
} SlotKind;

// Which of a slot's two sides a name is.
enum { SIDE_PLAIN = 0, SIDE_REFLECTED = 1, SIDE_DELETE = 2 };

typedef struct SlotName {
    NameId name;
    uint8_t kind; // SlotKind
    uint8_t op;   // BinaryOp, UnaryOp or CompareOp
    uint8_t side;
    uint8_t min, max; // arguments behind self; ARGS_ANY: unchecked
    const char *doc;
} SlotName;

extern const SlotName slot_names[];
extern const size_t slot_name_count;

// The entries of one slot; several names may share it.
const SlotName *slot_name_find(Runtime *rt, const Str *name);

// `int.__add__`
typedef struct SlotWrapper {
    Object base;
    const SlotName *slot;
    Type *owner; // counted
} SlotWrapper;

// `(1).__add__`
typedef struct MethodWrapper {
    Object base;
    SlotWrapper *wrapper; // counted
    Ref self;
} MethodWrapper;

// Adds wrappers for all slots that `def` fills to the dict of the type.
MUST_CHECK bool slot_wrappers_add(Runtime *rt, Type *type, Dict *dict,
                                  const TypeDef *def);
// Calls the slot that the wrapper stands for; args[0] is self, of the right type
// already.
MUST_CHECK Ref slot_wrapper_invoke(Runtime *rt, const SlotWrapper *wrapper, Ref *args,
                                   size_t nargs, Tuple *kwnames);

// Is it the `__new__` of a built-in type? The value must be a builtin function.
bool type_is_native_new(Value builtin);
// The attribute name that Python code passed, interned in its slot. NULL: TypeError or
// MemoryError.
MUST_CHECK Str *attribute_name(Runtime *rt, Ref *slot);

// The hash slot of types whose values compare but do not hash: raises TypeError
// "unhashable type".
int64_t hash_refused(Runtime *rt, Value self);

#endif
