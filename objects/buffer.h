// Buffers: how C code sees the bytes of bytes, bytearray and others, through the type
// slot `buffer`.
//
// While a buffer is out, its exporter is alive and does not change size (a bytearray
// refuses with BufferError).
#ifndef PYRENA_OBJECTS_BUFFER_H
#define PYRENA_OBJECTS_BUFFER_H

#include "objects/runtime.h"

struct Buffer {
    char *data;  // contiguous
    size_t size; // bytes
    size_t item_size;
    const char *format; // of an item, as in struct: "B"; static text or the owner's
    bool read_only;
    Ref owner;       // keeps the memory alive
    size_t *exports; // the owner's count of buffers out; NULL: it never changes
    int flags;       // what __buffer__ of a Python class is told, as in C's PyBUF_*
};

// What a reader asks for: plain bytes, memory to write, or all there is to know.
enum { BUFFER_SIMPLE = 0, BUFFER_WRITABLE = 1, BUFFER_FULL_RO = 284 };

// TypeError "a bytes-like object is required, not 'int'" when there is none.
MUST_CHECK bool buffer_get(Runtime *rt, Ref *object, Buffer *out);
MUST_CHECK bool buffer_get_with(Runtime *rt, Ref *object, int flags, Buffer *out);
// The same for memory that will be written: "read-write bytes-like object expected".
MUST_CHECK bool buffer_get_writable(Runtime *rt, Ref *object, Buffer *out);
static inline bool has_buffer(Runtime *rt, Ref ref)
{
    return ref_type(rt, ref)->slots.buffer != NULL;
}
void buffer_release(Runtime *rt, Buffer *buffer);
// What a type's `buffer` slot calls: shares the owner, counts the export.
MUST_CHECK bool buffer_fill(Runtime *rt, Ref *owner, char *data, size_t size,
                            bool read_only, size_t *exports, Buffer *out);

// The slot of classes with a __buffer__.
MUST_CHECK bool python_buffer(Runtime *rt, Ref *self, Buffer *out);
// bytes.__buffer__(flags) and bytearray.__release_buffer__(view), with their slots.
MUST_CHECK Ref invoke_buffer(Runtime *rt, const TypeSlots *slots, Ref *args);
MUST_CHECK Ref invoke_release_buffer(Runtime *rt, Ref *args);

#endif
