#include "modules/timespec.h"

#include <math.h>

#include "objects/exception.h"
#include "objects/float.h"
#include "objects/int.h"
#include "objects/item.h"

bool timespec_from_seconds(Runtime *rt, Ref *value, struct timespec *out)
{
    double seconds;
    if (!is_float(peek(*value)) && !value_is_index(rt, peek(*value))) {
        raise_error(rt, E_TYPE_ERROR, "'%T' object cannot be interpreted as an integer",
                    peek(*value));
        return false;
    }
    if (!value_as_double(rt, value, &seconds)) {
        return false;
    }
    if (isnan(seconds)) {
        raise_error(rt, E_VALUE_ERROR, "Invalid value NaN (not a number)");
        return false;
    }
    double whole = floor(seconds);
    if (!(whole >= -9.2e18 && whole <= 9.2e18)) {
        raise_error(rt, E_OVERFLOW_ERROR, "timestamp out of range for platform time_t");
        return false;
    }
    out->tv_sec = (time_t)whole;
    out->tv_nsec = (long)((seconds - whole) * NANOSECONDS);
    return true;
}

struct timespec timespec_from_ns(int64_t ns)
{
    int64_t rest = ns % NANOSECONDS;
    struct timespec time = {ns / NANOSECONDS - (rest < 0),
                            rest < 0 ? rest + NANOSECONDS : rest};
    return time;
}

// Whole seconds and the rest apart: a double holds the time since 1970 to a microsecond
// only this way.
Ref timespec_value(Runtime *rt, struct timespec time, bool in_ns)
{
    return in_ns ? int_new(rt, (int64_t)time.tv_sec * NANOSECONDS + time.tv_nsec)
                 : float_new(rt, (double)time.tv_sec + (double)time.tv_nsec * 1e-9);
}
