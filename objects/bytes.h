// The bytes type; bytearray beside it.
#ifndef PYRENA_OBJECTS_BYTES_H
#define PYRENA_OBJECTS_BYTES_H

#include "objects/runtime.h"

typedef struct Bytes {
    Object base;
    uint64_t hash; // 0: not computed yet
    size_t size;
    char data[];   // size bytes and a NUL
} Bytes;

MUST_CHECK Ref bytes_new(Runtime *rt, const char *data, size_t size); // data NULL: uninitialised, to be filled at once

#endif
