// The layout that a format of module struct describes, and moving values in and out.
#ifndef PYRENA_MODULES_STRUCT_LAYOUT_H
#define PYRENA_MODULES_STRUCT_LAYOUT_H

#include "objects/runtime.h"

typedef struct Field {
    char code;     // as in the format: one of "cbB?hHiIlLqQnNefdspP"
    uint8_t size;  // bytes of one item
    size_t offset; // of the first item
    size_t count;  // items in a row; 's' and 'p': the bytes of the only one
} Field;

enum { FIELDS_LOCAL = 8 };

typedef struct Layout {
    Field *fields; // `local` when they are few
    size_t count, capacity;
    size_t size;    // bytes altogether
    size_t values;  // that are packed and unpacked
    bool is_big;    // byte order
    bool is_native; // sizes and alignment of this machine
    Field local[FIELDS_LOCAL];
} Layout;

// Reads a format. False: struct.error is pending, and there is nothing to end.
MUST_CHECK bool layout_init(Runtime *rt, Layout *layout, const char *format,
                            size_t size);
// The same for a str or bytes: TypeError for anything else.
MUST_CHECK bool layout_read(Runtime *rt, Layout *layout, Ref *format);
void layout_fini(Runtime *rt, Layout *layout);

// Writes layout->values values to layout->size bytes.
MUST_CHECK bool layout_pack(Runtime *rt, const Layout *layout, Ref *values, char *out);
// A tuple of the values in layout->size bytes.
MUST_CHECK Ref layout_unpack(Runtime *rt, const Layout *layout, const char *data);

// Raises struct.error with words as of str_format.
void raise_struct_error(Runtime *rt, const char *format, ...);

#endif
