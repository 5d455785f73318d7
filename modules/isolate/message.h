// Plain data as bytes, to be copied from one interpreter to another.
#ifndef PYRENA_MODULES_ISOLATE_MESSAGE_H
#define PYRENA_MODULES_ISOLATE_MESSAGE_H

#include "objects/runtime.h"

// A message belongs to no interpreter: it is memory of the C library.
typedef struct Message {
    struct Message *next;
    size_t size;
    char data[];
} Message;

// None, bool, int, float, complex, str, bytes, and lists, tuples, dicts, sets and
// frozensets of them, all of exactly these types. What is referred to twice is copied
// twice. NULL: TypeError (something else is among them), RecursionError (it is nested
// too deep, or in itself) or MemoryError is pending.
MUST_CHECK Message *message_new(Runtime *rt, Value value);
// The copy. REF_ERROR: MemoryError.
MUST_CHECK Ref message_read(Runtime *rt, const Message *message);

#endif
