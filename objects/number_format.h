// Numbers through format(): what a format spec makes of an int, a float, a complex.
#ifndef PYRENA_OBJECTS_NUMBER_FORMAT_H
#define PYRENA_OBJECTS_NUMBER_FORMAT_H

#include "objects/format_spec.h"

// value.__format__(spec); a spec that is no str is a TypeError.
MUST_CHECK Ref int_format(Runtime *rt, Value v, Ref *spec);
MUST_CHECK Ref float_format(Runtime *rt, Value v, Ref *spec);
MUST_CHECK Ref complex_format(Runtime *rt, Value v, Ref *spec);

// The text of a double in the way of type 'e', 'f', 'g' (or upper case), 'r' (shortest)
// or 0 ('g' with a point, for specs without a type): a sign only when negative, ASCII,
// a NUL behind it and room for one more character. `alternate` keeps the point, and the
// zeros of 'g'. False: MemoryError, with nothing to end.
typedef struct FloatText {
    char *text;
    size_t size;
    size_t room; // of a buffer that is not `few`
    char few[512];
} FloatText;
MUST_CHECK bool float_text_init(Runtime *rt, FloatText *out, double value, char type,
                                int64_t precision, bool alternate);
void float_text_fini(Runtime *rt, FloatText *text);

#endif
