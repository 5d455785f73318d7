// The machine and its users: chance, processors, load, names, the environment.
#define _GNU_SOURCE
#include <assert.h>
#include <pwd.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/times.h>
#include <sys/utsname.h>
#include <unistd.h>

#include "modules/natives.h"
#include "modules/os/os.h"
#include "modules/structseq.h"
#include "objects/exception.h"
#include "objects/float.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/str.h"
#include "objects/tuple.h"

extern char **environ;

// --- environment ---

// The variables as pairs of str.
OS_NATIVE(environment)
{
    Ref list = os_allowed(rt) ? list_new(rt, 64) : REF_ERROR;
    for (char **at = environ; !ref_is_error(list) && at != NULL && *at != NULL; at++) {
        const char *equals = strchr(*at, '=');
        if (equals == NULL) {
            continue;
        }
        Ref pair[2] = {path_name(rt, *at, (size_t)(equals - *at), false), REF_UNBOUND};
        pair[1] = ref_is_error(pair[0])
                      ? REF_ERROR
                      : path_name(rt, equals + 1, strlen(equals + 1), false);
        bool ok = !ref_is_error(pair[1]);
        Ref tuple = ok ? tuple_from_take(rt, pair, 2) : REF_ERROR;
        if (!ok) {
            drop(rt, pair[0]);
        }
        if (ref_is_error(tuple) ||
            !list_append_take(rt, value_list(peek(list)), tuple)) {
            drop(rt, list);
            return REF_ERROR;
        }
    }
    return list;
}

OS_NATIVE(putenv)
{
    Path name, value;
    if (!os_allowed(rt) || !path_get(rt, NULL, "name", &args[0], 0, &name)) {
        return REF_ERROR;
    }
    Ref result = REF_ERROR;
    if (path_get(rt, NULL, "value", &args[1], 0, &value)) {
        if (strchr(path_text(&name), '=') != NULL) {
            raise_error(rt, E_VALUE_ERROR, "illegal environment variable name");
        } else {
            result = setenv(path_text(&name), path_text(&value), 1) != 0
                         ? os_fail(rt, NULL)
                         : REF_NONE;
        }
        path_fini(rt, &value);
    }
    path_fini(rt, &name);
    return result;
}

OS_NATIVE(unsetenv)
{
    Path name;
    if (!os_allowed(rt) || !path_get(rt, NULL, "name", &args[0], 0, &name)) {
        return REF_ERROR;
    }
    Ref result = unsetenv(path_text(&name)) != 0 ? os_fail(rt, NULL) : REF_NONE;
    path_fini(rt, &name);
    return result;
}

// --- the machine ---

// Bytes from the system's source of chance, all that were asked for or, when `partial`,
// as many as there are.
static Ref random_bytes(Runtime *rt, int64_t size, unsigned flags, bool partial)
{
    if (!charge(rt, (uint64_t)size / 8)) {
        return REF_ERROR;
    }
    Ref bytes = bytes_new(rt, NULL, (size_t)size);
    int64_t done = 0;
    while (!ref_is_error(bytes) && done < size) {
        ssize_t got;
        RETRY(rt, got,
              getrandom(((Bytes *)ref_object(bytes))->data + done,
                        (size_t)(size - done), flags));
        if (got < 0) {
            drop(rt, bytes);
            return os_fail(rt, NULL);
        }
        done += got;
        if (partial) {
            break;
        }
    }
    if (ref_is_error(bytes) || done == size) {
        return bytes;
    }
    Ref part = bytes_new(rt, ((Bytes *)ref_object(bytes))->data, (size_t)done);
    drop(rt, bytes);
    return part;
}

OS_NATIVE(urandom)
{
    Arguments a;
    if (!arguments_get(rt, "urandom", "z", args, nargs, &a)) {
        return REF_ERROR;
    }
    if (LONG(0) < 0) {
        raise_error(rt, E_VALUE_ERROR, "negative argument not allowed");
        return REF_ERROR;
    }
    return random_bytes(rt, LONG(0), 0, false);
}

OS_NATIVE(getrandom)
{
    Arguments a;
    if (!arguments_get(rt, "getrandom", "zi", args, nargs, &a)) {
        return REF_ERROR;
    }
    if (LONG(0) < 0) {
        errno = EINVAL;
        return os_fail(rt, NULL);
    }
    return random_bytes(rt, LONG(0), (unsigned)INT(1), true);
}

OS_NATIVE(cpu_count)
{
    long count = sysconf(_SC_NPROCESSORS_ONLN);
    return count < 1 ? REF_NONE : ref_immediate(count);
}

OS_NATIVE(affinity_count)
{
    cpu_set_t set;
    return sched_getaffinity(0, sizeof set, &set) != 0 ? os_fail(rt, NULL)
                                                       : ref_immediate(CPU_COUNT(&set));
}

OS_NATIVE(getloadavg)
{
    double loads[3];
    if (!os_allowed(rt)) {
        return REF_ERROR;
    }
    if (getloadavg(loads, 3) != 3) {
        raise_error(rt, E_OS_ERROR, "Load averages are unobtainable");
        return REF_ERROR;
    }
    Ref items[3] = {float_new(rt, loads[0]), float_new(rt, loads[1]),
                    float_new(rt, loads[2])};
    for (int i = 0; i < 3; i++) {
        if (ref_is_error(items[i])) {
            drop(rt, items[0]);
            drop(rt, items[1]);
            drop(rt, items[2]);
            return REF_ERROR;
        }
    }
    return tuple_from_take(rt, items, 3);
}

static Ref tuple_of_texts(Runtime *rt, const char *const *texts, size_t count)
{
    Ref list = list_new(rt, count);
    for (size_t i = 0; !ref_is_error(list) && i < count; i++) {
        Ref text = path_name(rt, texts[i], strlen(texts[i]), false);
        if (ref_is_error(text) || !list_append_take(rt, value_list(peek(list)), text)) {
            drop(rt, list);
            return REF_ERROR;
        }
    }
    if (ref_is_error(list)) {
        return REF_ERROR;
    }
    Ref tuple = list_to_tuple(rt, value_list(peek(list)));
    drop(rt, list);
    return tuple;
}

OS_NATIVE(uname)
{
    struct utsname name;
    if (!os_allowed(rt)) {
        return REF_ERROR;
    }
    if (uname(&name) != 0) {
        return os_fail(rt, NULL);
    }
    const char *const texts[] = {name.sysname, name.nodename, name.release,
                                 name.version, name.machine};
    return tuple_of_texts(rt, texts, 5);
}

// Seconds of CPU and wall time: (user, system, children's user, children's system,
// elapsed).
OS_NATIVE(times)
{
    struct tms used;
    clock_t elapsed = os_allowed(rt) ? times(&used) : 0;
    if (is_pending(rt)) {
        return REF_ERROR;
    }
    clock_t ticks[5] = {used.tms_utime, used.tms_stime, used.tms_cutime,
                        used.tms_cstime, elapsed};
    double second = (double)sysconf(_SC_CLK_TCK);
    Tuple *tuple = tuple_new(rt, 5);
    for (int i = 0; tuple != NULL && i < 5; i++) {
        Ref number = float_new(rt, (double)ticks[i] / second);
        if (ref_is_error(number)) {
            drop(rt, OBJECT_REF(tuple));
            return REF_ERROR;
        }
        tuple->items[i] = number;
    }
    if (tuple == NULL) {
        return REF_ERROR;
    }
    tuple_finish(rt, tuple);
    return OBJECT_REF(tuple);
}

OS_NATIVE(strerror)
{
    int number;
    return os_int_argument(rt, &args[0], &number) ? str_from(rt, strerror(number))
                                                  : REF_ERROR;
}

OS_NATIVE(getlogin)
{
    char name[256];
    if (!os_allowed(rt)) {
        return REF_ERROR;
    }
    errno = getlogin_r(name, sizeof name);
    return errno != 0 ? os_fail(rt, NULL) : path_name(rt, name, strlen(name), false);
}

// The home of the user named, or of the one we are (None); None when there is no such
// user.
OS_NATIVE(home)
{
    struct passwd entry, *found = NULL;
    char texts[4096];
    Path name;
    if (!os_allowed(rt)) {
        return REF_ERROR;
    }
    bool by_name = !ref_is_none(args[0]);
    if (by_name && !path_get(rt, NULL, "user", &args[0], 0, &name)) {
        return REF_ERROR;
    }
    // The file itself: asking through the C library's name services would tie the
    // binary to shared libraries.
    FILE *users = fopen("/etc/passwd", "re");
    while (users != NULL && found == NULL &&
           fgetpwent_r(users, &entry, texts, sizeof texts, &found) == 0) {
        bool is_it = by_name ? strcmp(entry.pw_name, path_text(&name)) == 0
                             : entry.pw_uid == getuid();
        found = is_it ? found : NULL;
    }
    if (users != NULL) {
        (void)fclose(users);
    }
    if (by_name) {
        path_fini(rt, &name);
    }
    return found == NULL ? REF_NONE
                         : path_name(rt, entry.pw_dir, strlen(entry.pw_dir), false);
}

// A class of struct sequences: module, name, names of the items.
OS_NATIVE(struct)
{
    const char *fields[STRUCT_FIELDS_MAX + 1];
    assert(nargs - 2 <= STRUCT_FIELDS_MAX);
    for (size_t i = 2; i < nargs; i++) {
        fields[i - 2] = value_str_object(peek(args[i]))->data;
    }
    fields[nargs - 2] = NULL;
    return struct_class_new(rt, value_str_object(peek(args[0]))->data,
                            value_str_object(peek(args[1]))->data, fields);
}

const MethodDef os_machine_functions[] = {
    {"_environment", py_os_environment, ARGS(0, 0),
     "The variables of the environment, as pairs."},
    {"putenv", py_os_putenv, POSITIONAL(2, 2, "name, value"),
     "Set a variable of the environment."},
    {"unsetenv", py_os_unsetenv, POSITIONAL(1, 1, "name"),
     "Delete a variable of the environment."},
    {"urandom", py_os_urandom, POSITIONAL(1, 1, "size"),
     "Return so many random bytes, good enough for secrets."},
    {"getrandom", py_os_getrandom, SIGNATURE(1, "size, flags=0"),
     "Return at most so many random bytes."},
    {"cpu_count", py_os_cpu_count, ARGS(0, 0),
     "Return the number of processors of the machine."},
    {"process_cpu_count", py_os_affinity_count, ARGS(0, 0),
     "Return the number of processors that this process may use."},
    {"getloadavg", py_os_getloadavg, ARGS(0, 0),
     "Return how many processes were ready on average in the last 1, 5, 15 minutes."},
    {"_uname", py_os_uname, ARGS(0, 0), "What uname() answers, as a tuple."},
    {"_times", py_os_times, ARGS(0, 0), "What times() answers, in seconds."},
    {"strerror", py_os_strerror, POSITIONAL(1, 1, "code"),
     "Return the words for an error number."},
    {"getlogin", py_os_getlogin, ARGS(0, 0), "Return the name of the user logged in."},
    {"_home", py_os_home, ARGS(1, 1), "The home of a user, or of the current one."},
    {"_struct", py_os_struct, ARGS(3, ARGS_ANY),
     "A class of struct sequences: module, name, names of the items."},
    {NULL},
};
