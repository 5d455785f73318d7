// The time module: clocks, sleeping, and dates in the proleptic calendar of the C
// library.
#define _GNU_SOURCE // tm_zone
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "modules/modules.h"
#include "modules/natives.h"
#include "modules/structseq.h"
#include "modules/timespec.h"
#include "objects/abstract.h"
#include "objects/bytes.h"
#include "objects/codecs.h"
#include "objects/exception.h"
#include "objects/float.h"
#include "objects/int.h"
#include "objects/module.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "vm/import.h"

// --- clocks ---

static int64_t clock_ns(clockid_t clock)
{
    struct timespec now;
    clock_gettime(clock, &now);
    return (int64_t)now.tv_sec * NANOSECONDS + now.tv_nsec;
}

static Ref clock_seconds(Runtime *rt, clockid_t clock)
{
    struct timespec now;
    clock_gettime(clock, &now);
    return timespec_value(rt, now, false);
}

#define CLOCK(name, clock)                                                             \
    static Ref py_time_##name(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)    \
    {                                                                                  \
        return clock_seconds(rt, clock);                                               \
    }                                                                                  \
    static Ref py_time_##name##_ns(Runtime *rt, Ref *args, size_t nargs,               \
                                   Tuple *kwnames)                                     \
    {                                                                                  \
        return int_new(rt, clock_ns(clock));                                           \
    }
CLOCK(time, CLOCK_REALTIME)
CLOCK(monotonic, CLOCK_MONOTONIC)
CLOCK(perf_counter, CLOCK_MONOTONIC)
CLOCK(process_time, CLOCK_PROCESS_CPUTIME_ID)
CLOCK(thread_time, CLOCK_THREAD_CPUTIME_ID)

// --- sleeping ---

static bool sleep_seconds(Runtime *rt, Ref *arg, int64_t *out)
{
    double seconds;
    if (is_int(peek(*arg)) || is_float(peek(*arg))) {
        if (!value_as_double(rt, arg, &seconds)) {
            return false;
        }
    } else {
        int64_t whole;
        if (!index_as_int64(rt, arg, E_OVERFLOW_ERROR, &whole)) {
            return false;
        }
        seconds = (double)whole;
    }
    if (isnan(seconds)) {
        raise_error(rt, E_VALUE_ERROR, "Invalid value NaN (not a number)");
        return false;
    }
    if (seconds < 0) {
        raise_error(rt, E_VALUE_ERROR, "sleep length must be non-negative");
        return false;
    }
    if (seconds > 9e9) {
        raise_error(rt, E_OVERFLOW_ERROR,
                    is_float(peek(*arg))
                        ? "timestamp out of range for platform time_t"
                        : "timestamp too large to convert to C PyTime_t");
        return false;
    }
    *out = (int64_t)(seconds * NANOSECONDS);
    return true;
}

static Ref py_time_sleep(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Vm *vm = vm_of(rt);
    int64_t length;
    if (!sleep_seconds(rt, &args[0], &length)) {
        return REF_ERROR;
    }
    int64_t end = clock_ns(CLOCK_MONOTONIC) + length;
    struct timespec until = {.tv_sec = end / NANOSECONDS, .tv_nsec = end % NANOSECONDS};
    while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, NULL) == EINTR) {
        if (vm->signal_check != NULL) {
            vm->signal_check(vm);
        }
        if (is_pending(rt)) {
            return REF_ERROR;
        }
    }
    return REF_NONE;
}

// --- struct_time ---

// Of the tuple the first nine only are items.
static const char *const time_fields[] = {"tm_year",  "tm_mon",  "tm_mday",   "tm_hour",
                                          "tm_min",   "tm_sec",  "tm_wday",   "tm_yday",
                                          "tm_isdst", "tm_zone", "tm_gmtoff", NULL};
enum { TIME_ITEMS = 9, TIME_FIELDS = 11 };

static Ref make_struct_time(Runtime *rt, const struct tm *tm)
{
    Ref module = import_module_named(vm_of(rt), "time");
    Str *name = ref_is_error(module) ? NULL : str_intern_new(rt, "struct_time", 11);
    Ref class_ = name == NULL ? REF_ERROR : get_attr(rt, &module, name);
    if (name != NULL) {
        object_release(rt, &name->base);
    }
    drop(rt, module);
    if (ref_is_error(class_)) {
        return REF_ERROR;
    }
    Ref items[TIME_FIELDS] = {int_new(rt, (int64_t)tm->tm_year + 1900),
                              ref_immediate(tm->tm_mon + 1),
                              ref_immediate(tm->tm_mday),
                              ref_immediate(tm->tm_hour),
                              ref_immediate(tm->tm_min),
                              ref_immediate(tm->tm_sec),
                              ref_immediate((tm->tm_wday + 6) % 7), // Monday is 0
                              ref_immediate(tm->tm_yday + 1),
                              ref_immediate(tm->tm_isdst),
                              str_from(rt, tm->tm_zone == NULL ? "" : tm->tm_zone),
                              int_new(rt, tm->tm_gmtoff)};
    Ref result = struct_new_take(rt, &class_, items, TIME_FIELDS);
    drop(rt, class_);
    return result;
}

// The seconds in an optional argument, else now.
static bool seconds_argument(Runtime *rt, Ref *args, size_t nargs, time_t *out)
{
    *out = time(NULL);
    if (nargs == 0 || ref_is_none(args[0])) {
        return true;
    }
    int64_t whole;
    if (is_float(peek(args[0]))) {
        double seconds = floor(float_value(peek(args[0])));
        if (!(fabs(seconds) < 9e18)) {
            raise_error(rt, isnan(seconds) ? E_VALUE_ERROR : E_OVERFLOW_ERROR,
                        isnan(seconds) ? "Invalid value NaN (not a number)"
                                       : "timestamp out of range for platform time_t");
            return false;
        }
        whole = (int64_t)seconds;
    } else if (!index_as_int64(rt, &args[0], E_OVERFLOW_ERROR, &whole)) {
        if (pending_matches(rt, E_OVERFLOW_ERROR)) {
            pending_clear(rt);
            raise_error(rt, E_OVERFLOW_ERROR,
                        "timestamp out of range for platform time_t");
        }
        return false;
    }
    *out = (time_t)whole;
    return true;
}

static Ref convert_time(Runtime *rt, Ref *args, size_t nargs,
                        struct tm *(*convert)(const time_t *, struct tm *))
{
    time_t when;
    struct tm tm;
    if (!seconds_argument(rt, args, nargs, &when)) {
        return REF_ERROR;
    }
    if (convert(&when, &tm) == NULL) {
        raise_os_error(rt, errno, NULL);
        return REF_ERROR;
    }
    return make_struct_time(rt, &tm);
}

static Ref py_time_localtime(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return convert_time(rt, args, nargs, localtime_r);
}

static Ref py_time_gmtime(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return convert_time(rt, args, nargs, gmtime_r);
}

// --- dates as text ---

static bool check_range(Runtime *rt, int value, int low, int high, const char *what)
{
    if (value < low || value > high) {
        raise_error(rt, E_VALUE_ERROR, "%s out of range", what);
        return false;
    }
    return true;
}

// The ranges that strftime and asctime want; they take 0 for the first day or month, as
// CPython does.
static bool check_time(Runtime *rt, struct tm *tm)
{
    tm->tm_mon = tm->tm_mon == -1 ? 0 : tm->tm_mon;
    tm->tm_mday = tm->tm_mday == 0 ? 1 : tm->tm_mday;
    tm->tm_yday = tm->tm_yday == -1 ? 0 : tm->tm_yday;
    return check_range(rt, tm->tm_mon, 0, 11, "month") &&
           check_range(rt, tm->tm_mday, 1, 31, "day of month") &&
           check_range(rt, tm->tm_hour, 0, 23, "hour") &&
           check_range(rt, tm->tm_min, 0, 59, "minute") &&
           check_range(rt, tm->tm_sec, 0, 61, "seconds") &&
           check_range(rt, tm->tm_wday, 0, 6, "day of week") &&
           check_range(rt, tm->tm_yday, 0, 365, "day of year");
}

// A number of the tuple; `first` is the year.
static bool time_part(Runtime *rt, Ref *item, bool first, int64_t *out)
{
    Ref index = unary_op(rt, UN_INDEX, item);
    if (ref_is_error(index)) {
        return false;
    }
    bool fits = int_as_int64(peek(index), out);
    drop(rt, index);
    if (!fits) {
        raise_error(rt, E_OVERFLOW_ERROR, "Python int too large to convert to C long");
    } else if (*out < INT32_MIN + 1900 || *out > INT32_MAX) {
        raise_error(rt, E_OVERFLOW_ERROR,
                    first ? "year out of range"
                          : "signed integer is greater than maximum");
        fits = false;
    }
    return fits;
}

// A tuple of nine numbers, or now.
static bool time_argument(Runtime *rt, const char *function, Ref *arg, struct tm *tm)
{
    if (arg == NULL) {
        time_t now = time(NULL);
        return localtime_r(&now, tm) != NULL;
    }
    if (!is_tuple(peek(*arg))) {
        raise_error(rt, E_TYPE_ERROR, "Tuple or struct_time argument required");
        return false;
    }
    Tuple *tuple = value_tuple(peek(*arg));
    int64_t parts[TIME_ITEMS];
    if (tuple->length != TIME_ITEMS) {
        raise_error(rt, E_TYPE_ERROR, "%s(): illegal time tuple argument", function);
        return false;
    }
    for (size_t i = 0; i < TIME_ITEMS; i++) {
        if (!time_part(rt, &tuple->items[i], i == 0, &parts[i])) {
            return false;
        }
    }
    *tm = (struct tm){.tm_year = (int)parts[0] - 1900,
                      .tm_mon = (int)parts[1] - 1,
                      .tm_mday = (int)parts[2],
                      .tm_hour = (int)parts[3],
                      .tm_min = (int)parts[4],
                      .tm_sec = (int)parts[5],
                      .tm_wday = ((int)parts[6] + 1) % 7,
                      .tm_yday = (int)parts[7] - 1,
                      .tm_isdst = parts[8] < 0 ? -1 : parts[8] > 0};
    return true;
}

static Ref py_time_mktime(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    struct tm tm;
    if (!time_argument(rt, "mktime", &args[0], &tm)) {
        return REF_ERROR;
    }
    tm.tm_wday = -1; // stays so when the time cannot be represented
    time_t when = mktime(&tm);
    if (when == -1 && tm.tm_wday == -1) {
        raise_error(rt, E_OVERFLOW_ERROR, "mktime argument out of range");
        return REF_ERROR;
    }
    return float_new(rt, (double)when);
}

static Ref format_asctime(Runtime *rt, const struct tm *tm)
{
    static const char *const days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static const char *const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    char text[64];
    int size = snprintf(text, sizeof text, "%s %s%3d %02d:%02d:%02d %lld",
                        days[tm->tm_wday], months[tm->tm_mon], tm->tm_mday, tm->tm_hour,
                        tm->tm_min, tm->tm_sec, (long long)tm->tm_year + 1900);
    return str_new(rt, text, (size_t)size);
}

static Ref py_time_asctime(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    struct tm tm;
    return time_argument(rt, "asctime", nargs > 0 ? &args[0] : NULL, &tm) &&
                   check_time(rt, &tm)
               ? format_asctime(rt, &tm)
               : REF_ERROR;
}

static Ref py_time_ctime(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    time_t when;
    struct tm tm;
    if (!seconds_argument(rt, args, nargs, &when)) {
        return REF_ERROR;
    }
    if (localtime_r(&when, &tm) == NULL) {
        raise_os_error(rt, errno, NULL);
        return REF_ERROR;
    }
    return format_asctime(rt, &tm);
}

static Ref format_time(Runtime *rt, Ref text, const struct tm *tm)
{
    const Str *format = value_str_object(peek(text));
    if (memchr(format->data, 0, format->size) != NULL) {
        raise_error(rt, E_VALUE_ERROR, "embedded null character");
        return REF_ERROR;
    }
    // No conversion but that of the zone is longer than some 30 bytes; a result of 0
    // bytes may also be what was asked for.
    size_t zone = tm->tm_zone == NULL ? 0 : strlen(tm->tm_zone);
    size_t capacity = format->size * (32 + zone) + 256;
    char *out = buffer_alloc(rt, capacity);
    if (out == NULL) {
        return REF_ERROR;
    }
    size_t size = format->size == 0 ? 0 : strftime(out, capacity, format->data, tm);
    Ref result = str_new(rt, out, size);
    buffer_free(rt, out, capacity);
    return result;
}

// What a struct_time says of its zone; *name keeps the text that tm_zone points to.
static bool read_zone(Runtime *rt, Ref *arg, struct tm *tm, Ref *name)
{
    if (!struct_has_hidden(rt, peek(*arg))) {
        return true;
    }
    Ref offset = struct_field(rt, arg, TIME_ITEMS + 1);
    int64_t seconds = 0;
    bool ok = !ref_is_error(offset) &&
              (ref_is_none(offset) ||
               index_as_int64(rt, &offset, E_OVERFLOW_ERROR, &seconds));
    drop(rt, offset);
    Ref zone = ok ? struct_field(rt, arg, TIME_ITEMS) : REF_ERROR;
    if (ref_is_error(zone)) {
        return false;
    }
    tm->tm_gmtoff = (long)seconds;
    if (!ref_is_none(zone)) {
        if (!is_str(peek(zone))) {
            raise_error(rt, E_TYPE_ERROR, "bad argument type for built-in operation");
            drop(rt, zone);
            return false;
        }
        *name = str_encode(rt, value_str_object(peek(zone)), "utf-8", "strict");
        ok = !ref_is_error(*name);
        tm->tm_zone = ok ? ((Bytes *)ref_object(*name))->data : NULL;
    }
    drop(rt, zone);
    return ok;
}

static Ref py_time_strftime(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    struct tm tm;
    if (!is_str(peek(args[0]))) {
        raise_error(rt, E_TYPE_ERROR, "strftime() argument 1 must be str, not %B",
                    peek(args[0]));
        return REF_ERROR;
    }
    Ref zone = REF_UNBOUND;
    if (!time_argument(rt, "strftime", nargs > 1 ? &args[1] : NULL, &tm) ||
        (nargs > 1 && !read_zone(rt, &args[1], &tm, &zone))) {
        return REF_ERROR;
    }
    Ref result = check_time(rt, &tm) ? format_time(rt, args[0], &tm) : REF_ERROR;
    drop(rt, zone);
    return result;
}

// --- clocks by number ---

static bool clock_argument(Runtime *rt, Ref *arg, clockid_t *clock)
{
    int32_t number;
    if (!index_as_int32(rt, arg, &number)) {
        return false;
    }
    *clock = (clockid_t)number;
    return true;
}

static Ref clock_time(Runtime *rt, Ref *arg, int (*ask)(clockid_t, struct timespec *),
                      bool whole)
{
    clockid_t clock;
    struct timespec time;
    if (!clock_argument(rt, arg, &clock)) {
        // CPython's words for any reason.
        pending_clear(rt);
        raise_error(rt, E_TYPE_ERROR, "clk_id should be integer, not %T", peek(*arg));
        return REF_ERROR;
    }
    if (ask(clock, &time) != 0) {
        raise_os_error(rt, errno, NULL);
        return REF_ERROR;
    }
    return timespec_value(rt, time, whole);
}

static Ref py_time_clock_gettime(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return clock_time(rt, &args[0], clock_gettime, false);
}
static Ref py_time_clock_gettime_ns(Runtime *rt, Ref *args, size_t nargs,
                                    Tuple *kwnames)
{
    return clock_time(rt, &args[0], clock_gettime, true);
}
static Ref py_time_clock_getres(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return clock_time(rt, &args[0], clock_getres, false);
}

static bool read_ns(Runtime *rt, Ref *value, struct timespec *out)
{
    int64_t ns;
    if (!is_int(peek(*value))) {
        raise_error(rt, E_TYPE_ERROR, "expect int, got %T", peek(*value));
        return false;
    }
    if (!int_as_int64(peek(*value), &ns)) {
        raise_error(rt, E_OVERFLOW_ERROR,
                    "timestamp too large to convert to C PyTime_t");
        return false;
    }
    *out = timespec_from_ns(ns);
    return true;
}

static Ref set_clock(Runtime *rt, Ref *args, bool in_ns)
{
    clockid_t clock;
    struct timespec when;
    if (!vm_allows(vm_of(rt), CAPABILITY_OS, "the operating system") ||
        !clock_argument(rt, &args[0], &clock) ||
        !(in_ns ? read_ns(rt, &args[1], &when)
                : timespec_from_seconds(rt, &args[1], &when))) {
        return REF_ERROR;
    }
    if (clock_settime(clock, &when) != 0) {
        raise_os_error(rt, errno, NULL);
        return REF_ERROR;
    }
    return REF_NONE;
}

static Ref py_time_clock_settime(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return set_clock(rt, args, false);
}
static Ref py_time_clock_settime_ns(Runtime *rt, Ref *args, size_t nargs,
                                    Tuple *kwnames)
{
    return set_clock(rt, args, true);
}

static const struct {
    const char *name, *implementation;
    clockid_t clock;
    bool adjustable;
} clock_infos[] = {
    {"time", "clock_gettime(CLOCK_REALTIME)", CLOCK_REALTIME, true},
    {"monotonic", "clock_gettime(CLOCK_MONOTONIC)", CLOCK_MONOTONIC, false},
    {"perf_counter", "clock_gettime(CLOCK_MONOTONIC)", CLOCK_MONOTONIC, false},
    {"process_time", "clock_gettime(CLOCK_PROCESS_CPUTIME_ID)",
     CLOCK_PROCESS_CPUTIME_ID, false},
    {"thread_time", "clock_gettime(CLOCK_THREAD_CPUTIME_ID)", CLOCK_THREAD_CPUTIME_ID,
     false},
};

static bool set_info(Runtime *rt, Ref *object, const char *name, Ref value_take)
{
    Str *key = ref_is_error(value_take) ? NULL : str_intern_new(rt, name, strlen(name));
    if (key == NULL) {
        drop(rt, value_take);
        return false;
    }
    bool ok = set_attr_take(rt, object, key, value_take);
    object_release(rt, &key->base);
    return ok;
}

static Ref py_time_get_clock_info(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!is_str(peek(args[0]))) {
        raise_error(rt, E_TYPE_ERROR, "get_clock_info() argument 1 must be str, not %T",
                    peek(args[0]));
        return REF_ERROR;
    }
    for (size_t i = 0; i < sizeof clock_infos / sizeof *clock_infos; i++) {
        if (!str_equals_text(value_str_object(peek(args[0])), clock_infos[i].name)) {
            continue;
        }
        struct timespec step;
        clock_getres(clock_infos[i].clock, &step);
        Ref type = ref_new(&rt->types[T_NAMESPACE]->base);
        Ref info = object_call(rt, &type, NULL, 0, NULL);
        drop(rt, type);
        bool ok =
            !ref_is_error(info) &&
            set_info(rt, &info, "implementation",
                     str_from(rt, clock_infos[i].implementation)) &&
            set_info(rt, &info, "monotonic", ref_bool(!clock_infos[i].adjustable)) &&
            set_info(rt, &info, "adjustable", ref_bool(clock_infos[i].adjustable)) &&
            set_info(rt, &info, "resolution",
                     float_new(rt, (double)step.tv_sec + (double)step.tv_nsec * 1e-9));
        if (!ok && !ref_is_error(info)) {
            drop(rt, info);
        }
        return ok ? info : REF_ERROR;
    }
    raise_error(rt, E_VALUE_ERROR, "unknown clock");
    return REF_ERROR;
}

// In frozen/_strptime.py.
static Ref py_time_strptime(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref module = import_module_named(vm_of(rt), "_strptime");
    Str *name = ref_is_error(module) ? NULL : str_intern_new(rt, "_strptime_time", 14);
    Ref result = name == NULL ? REF_ERROR : call_method(rt, &module, name, args, nargs);
    if (name != NULL) {
        object_release(rt, &name->base);
    }
    drop(rt, module);
    return result;
}

static bool add_zone(Runtime *rt, Module *module);

static Ref py_time_tzset(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref module = import_module_named(vm_of(rt), "time");
    bool ok = !ref_is_error(module) && add_zone(rt, (Module *)ref_object(module));
    drop(rt, module);
    return ok ? REF_NONE : REF_ERROR;
}

static const MethodDef functions[] = {
    {"time", py_time_time, ARGS(0, 0),
     "Return the current time in seconds since the Epoch."},
    {"time_ns", py_time_time_ns, ARGS(0, 0),
     "Return the current time in nanoseconds since the Epoch."},
    {"monotonic", py_time_monotonic, ARGS(0, 0),
     "Monotonic clock, cannot go backward."},
    {"monotonic_ns", py_time_monotonic_ns, ARGS(0, 0),
     "Monotonic clock, cannot go backward, as nanoseconds."},
    {"perf_counter", py_time_perf_counter, ARGS(0, 0),
     "Performance counter for benchmarking."},
    {"perf_counter_ns", py_time_perf_counter_ns, ARGS(0, 0),
     "Performance counter for benchmarking as nanoseconds."},
    {"process_time", py_time_process_time, ARGS(0, 0),
     "Process time for profiling: sum of the kernel and user-space CPU time."},
    {"process_time_ns", py_time_process_time_ns, ARGS(0, 0),
     "Process time for profiling as nanoseconds."},
    {"thread_time", py_time_thread_time, ARGS(0, 0),
     "Thread time for profiling: sum of the kernel and user-space CPU time."},
    {"thread_time_ns", py_time_thread_time_ns, ARGS(0, 0),
     "Thread time for profiling as nanoseconds."},
    {"sleep", py_time_sleep, POSITIONAL(1, 1, "object"),
     "Delay execution for a given number of seconds."},
    {"localtime", py_time_localtime, ARGS(0, 1),
     "Convert seconds since the Epoch to a time tuple expressing local time."},
    {"gmtime", py_time_gmtime, ARGS(0, 1),
     "Convert seconds since the Epoch to a time tuple expressing UTC."},
    {"mktime", py_time_mktime, POSITIONAL(1, 1, "object"),
     "Convert a time tuple in local time to seconds since the Epoch."},
    {"asctime", py_time_asctime, ARGS(0, 1),
     "Convert a time tuple to a string, e.g. 'Sat Jun 06 16:26:11 1998'."},
    {"ctime", py_time_ctime, ARGS(0, 1),
     "Convert a time in seconds since the Epoch to a string in local time."},
    {"strftime", py_time_strftime, ARGS(1, 2),
     "Convert a time tuple to a string according to a format specification."},
    {"strptime", py_time_strptime, ARGS(1, 2),
     "Parse a string to a time tuple according to a format specification."},
    {"tzset", py_time_tzset, ARGS(0, 0), "Initialize the local timezone from TZ."},
    {"clock_gettime", py_time_clock_gettime, POSITIONAL(1, 1, "clk_id"),
     "Return the time of the specified clock clk_id as a float."},
    {"clock_settime", py_time_clock_settime, POSITIONAL(2, 2, "clk_id, time"),
     "Set the time of a clock in seconds."},
    {"clock_settime_ns", py_time_clock_settime_ns, POSITIONAL(2, 2, "clk_id, time"),
     "Set the time of a clock in nanoseconds."},
    {"clock_gettime_ns", py_time_clock_gettime_ns, POSITIONAL(1, 1, "clk_id"),
     "Return the time of the specified clock clk_id as nanoseconds."},
    {"clock_getres", py_time_clock_getres, ARGS(1, 1),
     "Return the resolution (precision) of the specified clock clk_id."},
    {"get_clock_info", py_time_get_clock_info, ARGS(1, 1),
     "Get information of the specified clock."},
    {NULL},
};

static bool add_zone(Runtime *rt, Module *module)
{
    tzset();
    Ref names[2] = {str_from(rt, tzname[0]), str_from(rt, tzname[1])};
    if (ref_is_error(names[0]) || ref_is_error(names[1])) {
        drop(rt, names[0]);
        drop(rt, names[1]);
        return false;
    }
    return module_add_take(rt, module, "tzname", tuple_from_take(rt, names, 2)) &&
           module_add_take(rt, module, "timezone", int_new(rt, timezone)) &&
           module_add_take(rt, module, "altzone",
                           int_new(rt, timezone - (daylight != 0 ? 3600 : 0))) &&
           module_add_take(rt, module, "daylight", ref_immediate(daylight != 0));
}

static bool add_clocks(Runtime *rt, Module *module)
{
    static const struct {
        const char *name;
        clockid_t clock;
    } clocks[] = {
        {"CLOCK_REALTIME", CLOCK_REALTIME},
        {"CLOCK_MONOTONIC", CLOCK_MONOTONIC},
        {"CLOCK_MONOTONIC_RAW", CLOCK_MONOTONIC_RAW},
        {"CLOCK_PROCESS_CPUTIME_ID", CLOCK_PROCESS_CPUTIME_ID},
        {"CLOCK_THREAD_CPUTIME_ID", CLOCK_THREAD_CPUTIME_ID},
        {"CLOCK_BOOTTIME", CLOCK_BOOTTIME},
        {"CLOCK_TAI", CLOCK_TAI},
    };
    for (size_t i = 0; i < sizeof clocks / sizeof *clocks; i++) {
        if (!module_add_take(rt, module, clocks[i].name,
                             ref_immediate(clocks[i].clock))) {
            return false;
        }
    }
    return true;
}

bool time_module_init(Runtime *rt, Module *module)
{
    return add_clocks(rt, module) &&
           module_add_take(rt, module, "_STRUCT_TM_ITEMS", ref_immediate(11)) &&
           module_add_functions(rt, module, functions) &&
           module_add_take(rt, module, "struct_time",
                           struct_class_new_hidden(rt, "time", "struct_time",
                                                   time_fields, TIME_ITEMS, 0)) &&
           add_zone(rt, module);
}
