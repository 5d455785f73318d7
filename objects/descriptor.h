// Descriptors: what a class dict holds to make attributes of instances.
#ifndef PYRENA_OBJECTS_DESCRIPTOR_H
#define PYRENA_OBJECTS_DESCRIPTOR_H

#include "objects/runtime.h"

// A getter and setter written in C (int.real, type.__dict__).
typedef struct GetSetDescriptor {
    Object base;
    const GetSetDef *def;
    Type *owner; // counted
} GetSetDescriptor;

// A name in __slots__, word `index` of the object's extra words; or a field of a type
// in C, then with its functions.
typedef struct MemberDescriptor {
    Object base;
    Str *name;              // counted
    Type *owner;            // counted
    const GetSetDef *field; // NULL: a name in __slots__
    uint32_t index;
} MemberDescriptor;

typedef struct Property {
    Object base;
    Ref getter, setter, deleter; // or None
    Ref doc;                     // or None
    Ref name;                    // a str, or unbound while not known
    bool doc_from_getter;
} Property;

// classmethod and staticmethod alike; names and documentation of the function are
// attributes of their own.
typedef struct MethodHolder {
    Object base;
    Ref function;
} MethodHolder;

// A getset_descriptor, or a member_descriptor when the definition is that of a field.
MUST_CHECK Ref getset_descriptor_new(Runtime *rt, const GetSetDef *def, Type *owner);
MUST_CHECK Ref member_descriptor_new(Runtime *rt, Str *name, Type *owner,
                                     uint32_t index);
// The descriptor of a name in __slots__ that a class dict holds, or NULL. Borrowed.
const MemberDescriptor *peek_slot_descriptor(Runtime *rt, Value value);
// METHOD_INSTANCE and METHOD_CLASS natives.
MUST_CHECK Ref method_descriptor_new(Runtime *rt, const MethodDef *def, Type *owner);
MUST_CHECK Ref classmethod_new(Runtime *rt, Ref *function);
MUST_CHECK Ref staticmethod_new(Runtime *rt, Ref *function);

// What `instance.name` is when the class has `found`: calls its __get__ if it has one.
// `instance` unbound: reached through the class. Consumes `found`.
MUST_CHECK Ref descriptor_get_take(Runtime *rt, Ref found, Ref *instance, Type *owner);

#endif
