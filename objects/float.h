// The float type: a double in a box. Results go into the destination's old box when
// nobody else can see it.
#ifndef PYRENA_OBJECTS_FLOAT_H
#define PYRENA_OBJECTS_FLOAT_H

#include "objects/runtime.h"

typedef struct Float {
    Object base;
    double value;
} Float;

MUST_CHECK Ref float_new(Runtime *rt, double value);
static inline double float_value(Value v)
{
    return ((const Float *)value_object(v))->value;
}
// True for an exact float whose box has one reference and no flags: it may be
// overwritten by its owner.
static inline bool float_is_reusable(Runtime *rt, Ref ref)
{
    if (!ref_is_object(ref)) {
        return false;
    }
    const Object *object = ref_object(ref);
    return object->type == rt->types[T_FLOAT] && object->count == 1 &&
           object->flags == 0;
}
// float() of anything numeric (float, int, __float__, __index__). False: error pending.
MUST_CHECK bool value_as_double(Runtime *rt, Ref *value, double *out);
MUST_CHECK Ref float_parse(Runtime *rt, const char *text,
                           size_t size); // float("..."), CPython's words
// Shortest text that reads back as the same double; `buffer` has room for 32.
size_t float_shortest(double value, char *buffer);
MUST_CHECK Ref float_binary(Runtime *rt, BinaryOp op, Ref *left, Ref *right,
                            bool reflected);
// base ** exponent: a complex for a negative base with a fraction as exponent.
// ZeroDivisionError, OverflowError.
MUST_CHECK Ref float_power(Runtime *rt, double base, double exponent);
int64_t float_hash(double value);
// value.__round__(digits): an int when there are none (NULL or None).
MUST_CHECK Ref float_rounded(Runtime *rt, double value, Ref *digits);

#endif
