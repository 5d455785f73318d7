// Timers behind descriptors.
#define _GNU_SOURCE
#include <sys/timerfd.h>

#include "modules/natives.h"
#include "modules/os/os.h"
#include "modules/timespec.h"
#include "objects/float.h"
#include "objects/tuple.h"

// An optional time: seconds as a float, or nanoseconds as an int.
static bool read_time(Runtime *rt, Ref *arg, bool in_ns, struct timespec *out)
{
    *out = (struct timespec){0};
    if (!is_given(*arg)) {
        return true;
    }
    if (!in_ns) {
        double seconds; // "must be real number" is what this function says
        return value_as_double(rt, arg, &seconds) &&
               timespec_from_seconds(rt, arg, out);
    }
    int64_t ns = 0;
    bool ok = os_long_argument(rt, arg, &ns);
    *out = timespec_from_ns(ns);
    return ok;
}

// (time until it ends, interval after that)
static Ref answer(Runtime *rt, int failed, const struct itimerspec *timer, bool in_ns)
{
    return failed != 0 ? os_fail(rt, NULL)
                       : pack_take(rt, 2, timespec_value(rt, timer->it_value, in_ns),
                                   timespec_value(rt, timer->it_interval, in_ns));
}

static Ref set_timer(Runtime *rt, const char *function, Ref *args, bool in_ns)
{
    Arguments a;
    struct itimerspec timer, former;
    if (!arguments_get(rt, function, "fi", args, 2, &a) ||
        !read_time(rt, &args[2], in_ns, &timer.it_value) ||
        !read_time(rt, &args[3], in_ns, &timer.it_interval)) {
        return REF_ERROR;
    }
    return answer(rt, timerfd_settime(INT(0), INT(1), &timer, &former), &former, in_ns);
}

static Ref get_timer(Runtime *rt, const char *function, Ref *args, bool in_ns)
{
    Arguments a;
    struct itimerspec timer;
    if (!arguments_get(rt, function, "f", args, 1, &a)) {
        return REF_ERROR;
    }
    return answer(rt, timerfd_gettime(INT(0), &timer), &timer, in_ns);
}

OS_NATIVE(timerfd_settime)
{
    return set_timer(rt, "timerfd_settime", args, false);
}
OS_NATIVE(timerfd_settime_ns)
{
    return set_timer(rt, "timerfd_settime_ns", args, true);
}
OS_NATIVE(timerfd_gettime)
{
    return get_timer(rt, "timerfd_gettime", args, false);
}
OS_NATIVE(timerfd_gettime_ns)
{
    return get_timer(rt, "timerfd_gettime_ns", args, true);
}

const MethodDef os_timer_functions[] = {
    {"timerfd_settime", py_os_timerfd_settime,
     SIGNATURE(1, "fd, /, *, flags=0, initial=0.0, interval=0.0"),
     "Start or stop a timer, in seconds; return (time left, interval) of before."},
    {"timerfd_settime_ns", py_os_timerfd_settime_ns,
     SIGNATURE(1, "fd, /, *, flags=0, initial=0, interval=0"),
     "The same as timerfd_settime() in nanoseconds."},
    {"timerfd_gettime", py_os_timerfd_gettime, POSITIONAL(1, 1, "fd"),
     "Return (time left, interval) of a timer in seconds."},
    {"timerfd_gettime_ns", py_os_timerfd_gettime_ns, POSITIONAL(1, 1, "fd"),
     "Return (time left, interval) of a timer in nanoseconds."},
    {NULL},
};
