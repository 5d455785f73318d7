// Format specs: [[fill]align][sign][z][#][0][width][grouping][.precision][type], read
// once for all types.
#ifndef PYRENA_OBJECTS_FORMAT_SPEC_H
#define PYRENA_OBJECTS_FORMAT_SPEC_H

#include "objects/runtime.h"
#include "objects/str.h"

typedef struct FormatSpec {
    uint32_t fill;  // a code point; ' ' unless given
    char align;     // '<' '>' '^' '='; 0: not given
    char sign;      // '+' '-' ' '; 0: not given
    bool z;         // negative zero becomes positive
    bool alternate; // '#'
    bool zero_pad;  // '0' before the width (fill and align are set accordingly unless
                    // given)
    int64_t width;  // -1: not given
    char grouping;  // ',' '_'; 0: none
    int64_t precision; // -1: not given
    uint32_t type;     // a code point; 0: not given
} FormatSpec;

// False: ValueError in CPython's words. `type_name` is the type of the value, for
// messages; `default_align` is what numbers ('>') and text ('<') have.
MUST_CHECK bool format_spec_parse(Runtime *rt, const Str *text, const char *type_name,
                                  char default_align, FormatSpec *out);
// "Unknown format code 'x' for object of type 'int'"
void raise_format_type(Runtime *rt, uint32_t type, const char *type_name);
// Adds the text filled to the width, as `align` ('<', '>', '^') says. `length` is the
// text's in code points.
MUST_CHECK bool builder_add_filled(Runtime *rt, StrBuilder *builder, const char *text,
                                   size_t size, size_t length, const FormatSpec *spec);

#endif
