// What the files of the float type share.
#ifndef PYRENA_OBJECTS_FLOAT_PARTS_H
#define PYRENA_OBJECTS_FLOAT_PARTS_H

#include "objects/float.h"

// The float itself when it is exact (a new reference), else an exact float of the same
// value.
MUST_CHECK Ref float_exact(Runtime *rt, Ref *v);
// float(value) of anything.
MUST_CHECK Ref float_from_value(Runtime *rt, Ref *value);
// As value_as_double, but 0 (nothing raised) for what is no number; 1: converted; -1:
// error.
MUST_CHECK int value_try_double(Runtime *rt, Ref *value, double *out);
MUST_CHECK Ref float_parse_value(Runtime *rt, Value source); // of a str or bytes
// Reads all of a text as float() does: 1, 0 when it is no number, -1 on MemoryError.
MUST_CHECK int float_read(Runtime *rt, const char *text, size_t size, double *out);
// a // b, and a % b in *rest.
double float_floor_divide(double a, double b, double *rest);
// Rounded half to even at a decimal place. False: an error is pending.
MUST_CHECK bool float_round(Runtime *rt, double value, int64_t places, double *out);

MUST_CHECK Ref py_float_hex(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);
MUST_CHECK Ref py_float_fromhex(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);
extern const MethodDef float_methods[];
extern const GetSetDef float_getsets[];

#endif
