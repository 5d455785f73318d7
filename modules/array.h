// Arrays of numbers of one C type: module array.
#ifndef PYRENA_MODULES_ARRAY_H
#define PYRENA_MODULES_ARRAY_H

#include "objects/runtime.h"

typedef struct ArrayKind {
    char code;          // the type code: one of "bBuwhHiIlLqQfd"
    uint8_t size;       // bytes of an item
    const char *format; // of a buffer
} ArrayKind;

typedef struct Array {
    Object base;
    const ArrayKind *kind;
    char *data;      // length items; NULL: nothing allocated
    size_t length;   // items in use
    size_t capacity; // bytes allocated
    size_t exports;  // buffers out: while there are any, the length is fixed
} Array;

static inline Array *as_array(Ref *self)
{
    return (Array *)ref_object(*self);
}
static inline bool array_holds_text(const Array *array)
{
    return array->kind->code == 'u' || array->kind->code == 'w';
}

extern const char array_codes[]; // all type codes
// NULL: no such type code.
const ArrayKind *array_kind(uint32_t code);
// One item as an object, and back into `out`: TypeError and OverflowError.
MUST_CHECK Ref array_unpack(Runtime *rt, const ArrayKind *kind, const char *data);
MUST_CHECK bool array_pack(Runtime *rt, const ArrayKind *kind, Ref *value, char *out);

#endif
