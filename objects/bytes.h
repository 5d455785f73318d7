// The bytes type and its mutable brother bytearray.
#ifndef PYRENA_OBJECTS_BYTES_H
#define PYRENA_OBJECTS_BYTES_H

#include "objects/buffer.h"

typedef struct Bytes {
    Object base;
    uint64_t hash; // 0: not computed yet
    size_t size;
    char data[]; // size bytes and a NUL
} Bytes;

typedef struct ByteArray {
    Object base;
    char *data; // size bytes and a NUL; NULL: empty, nothing allocated
    size_t size;
    size_t capacity; // bytes allocated
    size_t exports;  // buffers out: while there are any, the size is fixed
} ByteArray;

// b'' and single bytes are shared, unless data is NULL: uninitialised, to be filled at
// once.
MUST_CHECK Ref bytes_new(Runtime *rt, const char *data, size_t size);
// bytes(object) for one positional argument: a buffer, a count of zeros, an iterable of
// ints, an __bytes__.
MUST_CHECK Ref bytes_from(Runtime *rt, Ref *object);
MUST_CHECK Ref bytearray_new(Runtime *rt, const char *data, size_t size);
static inline bool is_bytearray(Value v)
{
    return has_type_flag(v, TYPE_IS_BYTEARRAY);
}

#endif
