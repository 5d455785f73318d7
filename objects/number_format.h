// Numbers through format(): what a format spec makes of an int, a float, a complex.
#ifndef PYRENA_OBJECTS_NUMBER_FORMAT_H
#define PYRENA_OBJECTS_NUMBER_FORMAT_H

#include "objects/format_spec.h"

// value.__format__(spec); a spec that is no str is a TypeError.
MUST_CHECK Ref int_format(Runtime *rt, Value v, Ref *spec);
MUST_CHECK Ref float_format(Runtime *rt, Value v, Ref *spec);
MUST_CHECK Ref complex_format(Runtime *rt, Value v, Ref *spec);

// The text of a double as type 'e', 'f', 'g' (or upper case) or 'r' (shortest) wants it, without fill: sign only when
// negative. `alternate` keeps the point and the zeros of 'g'. The str is ASCII.
MUST_CHECK Ref float_to_text(Runtime *rt, double value, char type, int precision, bool alternate);

#endif
