// The complex type: two doubles.
#ifndef PYRENA_OBJECTS_COMPLEX_H
#define PYRENA_OBJECTS_COMPLEX_H

#include "objects/runtime.h"

typedef struct Complex {
    Object base;
    double real, imag;
} Complex;

MUST_CHECK Ref complex_new(Runtime *rt, double real, double imag);
static inline const Complex *value_complex(Value v)
{
    return (const Complex *)value_object(v);
}
#define is_complex(value) has_type_flag((value), TYPE_IS_COMPLEX)
MUST_CHECK Ref complex_power(Runtime *rt, double real, double imag,
                             double exponent_real, double exponent_imag);
// Any number as a complex: __complex__, __float__, __index__. False: an error is
// pending.
MUST_CHECK bool value_as_complex(Runtime *rt, Ref *value, double *real, double *imag);

#endif
