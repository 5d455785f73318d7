// The constants of a compilation unit (module, exec string, one prompt statement):
// equal ones are one object, parts of tuples too.
#ifndef PYRENA_COMPILER_CONSTANTS_H
#define PYRENA_COMPILER_CONSTANTS_H

#include "objects/tuple.h"

typedef struct Constants {
    Runtime *rt;
    Ref *items;
    uint32_t count, capacity;
    uint32_t *slots; // hash table: index + 1
    uint32_t mask;
} Constants;

#define CONSTANT_FAILED UINT32_MAX

void constants_init(Constants *constants, Runtime *rt);
void constants_fini(Constants *constants);
// The index of the constant equal to `value` (consumed) in type and value.
// CONSTANT_FAILED: an exception is pending.
MUST_CHECK uint32_t constants_add_take(Constants *constants, Ref value);
// Moves all of them into a tuple. REF_ERROR: MemoryError.
MUST_CHECK Ref constants_finish(Constants *constants);

#endif
