// Times of the system and of Python: seconds as int or float, nanoseconds as int.
#ifndef PYRENA_MODULES_TIMESPEC_H
#define PYRENA_MODULES_TIMESPEC_H

#include <time.h>

#include "objects/runtime.h"

enum { NANOSECONDS = 1000000000 }; // in a second

// From a number of seconds, rounded down. ValueError for NaN, OverflowError.
MUST_CHECK bool timespec_from_seconds(Runtime *rt, Ref *seconds, struct timespec *out);
struct timespec timespec_from_ns(int64_t ns);
// As an int of nanoseconds, or a float of seconds.
MUST_CHECK Ref timespec_value(Runtime *rt, struct timespec time, bool in_ns);

#endif
