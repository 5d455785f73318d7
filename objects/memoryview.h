// memoryview: a look at the bytes of another object, as items of a format, in one
// dimension with any step or in several that lie one behind the other.
#ifndef PYRENA_OBJECTS_MEMORYVIEW_H
#define PYRENA_OBJECTS_MEMORYVIEW_H

#include "objects/buffer.h"

enum { VIEW_DIMENSIONS = 8 };

typedef struct MemoryView {
    Object base;
    Buffer buffer; // of the object looked at; without owner once released
    char *start;   // of the first item
    size_t item_size;
    size_t exports; // buffers of this view that are out
    int64_t shape[VIEW_DIMENSIONS];
    int64_t hash; // of the bytes; -1: not known yet
    int64_t step; // bytes between items of the first dimension
    uint8_t dimensions;
    bool read_only;
    bool is_released;
    char format[4];
} MemoryView;

// A view of all of an object's bytes in one dimension.
MUST_CHECK Ref memoryview_of(Runtime *rt, Ref *object);
// The same of a buffer that was got already.
MUST_CHECK Ref memoryview_of_buffer_take(Runtime *rt, Buffer *buffer);
void memoryview_release(Runtime *rt, MemoryView *view);

// One item of a format in memory, as an object, and back: TypeError and ValueError in
// CPython's words.
MUST_CHECK Ref item_unpack(Runtime *rt, char format, const char *data);
MUST_CHECK bool item_pack(Runtime *rt, const char *format, char *data, Ref *value);
// Bytes of an item of a native format; 0: no such format.
size_t item_format_size(char format);

#endif
