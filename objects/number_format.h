// Numbers through format(): what a format spec makes of an int, a float, a complex.
#ifndef PYRENA_OBJECTS_NUMBER_FORMAT_H
#define PYRENA_OBJECTS_NUMBER_FORMAT_H

#include "objects/format_spec.h"

// value.__format__(spec); a spec that is no str is a TypeError.
MUST_CHECK Ref int_format(Runtime *rt, Value v, Ref *spec);
MUST_CHECK Ref float_format(Runtime *rt, Value v, Ref *spec);
MUST_CHECK Ref complex_format(Runtime *rt, Value v, Ref *spec);

// The text of a double in the way of type 'e', 'f', 'g' (or upper case), 'r' (shortest)
// or 0 ('g' with a point, for specs without a type): a sign only when negative; an
// ASCII str. `alternate` keeps the point, and the zeros of 'g'.
MUST_CHECK Ref float_to_text(Runtime *rt, double value, char type, int64_t precision,
                             bool alternate);

#endif
