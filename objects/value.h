// A word: what a local, an operand, a list item or a dict value holds.
//
//   ...1    an int of 63 bits, immediate; outside -5..256 it is "an object not made
//   yet", owned by one slot
//   ...100  None, True, False, NotImplemented, Ellipsis, and the two that no program
//   sees: unbound, error
//   ...000  an Object
//
// A Ref owns what it holds; a Value only looks, cannot be stored, and is dead after any
// call that may run Python. docs/objects.md tells why identity stays exactly CPython's.
#ifndef PYRENA_OBJECTS_VALUE_H
#define PYRENA_OBJECTS_VALUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "mem/attributes.h"

typedef struct Object Object;
typedef struct Type Type;
typedef struct Runtime Runtime;

typedef struct Ref {
    uintptr_t bits;
} Ref;

typedef struct Value {
    uintptr_t bits;
} Value;

enum {
    WORD_ERROR = 0x04, // what a failed function returns, with the exception pending
    WORD_UNBOUND =
        0x0c, // no value: an unbound local, an argument not given, an iterator's end
    WORD_NONE = 0x14,
    WORD_FALSE = 0x24,
    WORD_TRUE = 0x2c, // False and True differ in bit 3 only
    WORD_NOT_IMPLEMENTED = 0x34,
    WORD_ELLIPSIS = 0x3c,
};

#define REF_ERROR ((Ref){WORD_ERROR})
#define REF_UNBOUND ((Ref){WORD_UNBOUND})
#define REF_NONE ((Ref){WORD_NONE})
#define REF_FALSE ((Ref){WORD_FALSE})
#define REF_TRUE ((Ref){WORD_TRUE})
#define REF_NOT_IMPLEMENTED ((Ref){WORD_NOT_IMPLEMENTED})
#define REF_ELLIPSIS ((Ref){WORD_ELLIPSIS})
#define VALUE_UNBOUND ((Value){WORD_UNBOUND})
#define VALUE_NONE ((Value){WORD_NONE})

#define SMALL_INT_MIN (-5)
#define SMALL_INT_MAX 256
#define IMMEDIATE_MIN (INTPTR_MIN / 2) // the 63 bits of an immediate int
#define IMMEDIATE_MAX (INTPTR_MAX / 2)

static inline Value peek(Ref ref)
{
    return (Value){ref.bits};
}

static inline bool ref_is_error(Ref r)
{
    return r.bits == WORD_ERROR;
}
static inline bool ref_is_unbound(Ref r)
{
    return r.bits == WORD_UNBOUND;
}
static inline bool ref_is_none(Ref r)
{
    return r.bits == WORD_NONE;
}
static inline bool ref_is_not_implemented(Ref r)
{
    return r.bits == WORD_NOT_IMPLEMENTED;
}
static inline bool value_is_unbound(Value v)
{
    return v.bits == WORD_UNBOUND;
}
static inline bool value_is_none(Value v)
{
    return v.bits == WORD_NONE;
}
static inline bool value_is_bool(Value v)
{
    return (v.bits | 8) == WORD_TRUE;
}
static inline bool value_is_true(Value v)
{
    return v.bits == WORD_TRUE;
}
static inline Ref ref_bool(bool truth)
{
    return (Ref){WORD_FALSE | (uintptr_t)truth << 3};
}

static inline bool word_is_object(uintptr_t bits)
{
    return (bits & 7) == 0;
}
static inline bool word_is_immediate(uintptr_t bits)
{
    return (bits & 1) != 0;
}
static inline bool ref_is_object(Ref r)
{
    return word_is_object(r.bits);
}
static inline bool value_is_object(Value v)
{
    return word_is_object(v.bits);
}
static inline bool ref_is_immediate(Ref r)
{
    return word_is_immediate(r.bits);
}
static inline bool value_is_immediate(Value v)
{
    return word_is_immediate(v.bits);
}

// The object behind a word that holds one.
static inline Object *ref_object(Ref r)
{
    return (Object *)r.bits;
}
static inline Object *value_object(Value v)
{
    return (Object *)v.bits;
}
static inline Ref ref_of(Object *owned)
{
    return (Ref){(uintptr_t)owned};
} // passes ownership on
static inline Value value_of(const Object *borrowed)
{
    return (Value){(uintptr_t)borrowed};
}
#define OBJECT_REF(pointer) ref_of((Object *)(pointer))
#define OBJECT_VALUE(pointer) value_of((const Object *)(pointer))

// Immediate ints. `ref_immediate` wants a number that fits 63 bits; int_new
// (objects/int.h) takes any.
static inline bool fits_immediate(int64_t n)
{
    return n >= IMMEDIATE_MIN && n <= IMMEDIATE_MAX;
}
static inline Ref ref_immediate(intptr_t n)
{
    return (Ref){(uintptr_t)n << 1 | 1};
}
static inline Value value_immediate(intptr_t n)
{
    return (Value){(uintptr_t)n << 1 | 1};
}
static inline intptr_t immediate_int(Value v)
{
    return (intptr_t)v.bits >> 1;
}
// True for an immediate int in -5..256: these are always immediate, in every slot.
static inline bool word_is_small_int(uintptr_t bits)
{
    return (bits & 1) != 0 && bits + 9 <= 2 * (SMALL_INT_MAX - SMALL_INT_MIN);
}

// A number that has no object yet: a second reference to it needs one made first.
static inline bool needs_object(uintptr_t bits)
{
    return word_is_immediate(bits) && !word_is_small_int(bits);
}

// `a is b` for words from two different slots: an int that has no object yet is like
// nothing else.
static inline bool same_object(Value a, Value b)
{
    return a.bits == b.bits && (!value_is_immediate(a) || word_is_small_int(a.bits));
}

#endif
