// Processes: who we are, children, the environment, and what the machine has.
#define _GNU_SOURCE
#include <assert.h>
#include <errno.h>
#include <pwd.h>
#include <stdio.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/times.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <unistd.h>

#include "modules/natives.h"
#include "modules/os/os.h"
#include "modules/structseq.h"
#include "objects/abstract.h"
#include "objects/exception.h"
#include "objects/float.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/str.h"
#include "objects/tuple.h"

extern char **environ;

// --- who we are ---

#define ASK(name, call)                                                                \
    OS_NATIVE(name)                                                                    \
    {                                                                                  \
        return os_allowed(rt) ? int_new(rt, (int64_t)(call)) : REF_ERROR;              \
    }
ASK(getpid, getpid())
ASK(getppid, getppid())
ASK(getuid, getuid())
ASK(geteuid, geteuid())
ASK(getgid, getgid())
ASK(getegid, getegid())
ASK(getpgrp, getpgrp())

static Ref answer(Runtime *rt, int64_t result)
{
    return result < 0 ? os_fail(rt, NULL) : int_new(rt, result);
}

static Ref answer_none(Runtime *rt, int result)
{
    return result < 0 ? os_fail(rt, NULL) : REF_NONE;
}

OS_NATIVE(getpgid)
{
    int pid;
    return os_allowed(rt) && os_int_argument(rt, &args[0], &pid)
               ? answer(rt, getpgid(pid))
               : REF_ERROR;
}

OS_NATIVE(getsid)
{
    int pid;
    return os_allowed(rt) && os_int_argument(rt, &args[0], &pid)
               ? answer(rt, getsid(pid))
               : REF_ERROR;
}

OS_NATIVE(setsid)
{
    return os_allowed(rt) ? answer_none(rt, setsid()) : REF_ERROR;
}

OS_NATIVE(setpgid)
{
    int pid, group;
    return os_allowed(rt) && os_int_argument(rt, &args[0], &pid) &&
                   os_int_argument(rt, &args[1], &group)
               ? answer_none(rt, setpgid(pid, group))
               : REF_ERROR;
}

// --- children ---

OS_NATIVE(fork)
{
    return os_allowed(rt) ? answer(rt, fork()) : REF_ERROR;
}

static Ref wait_for(Runtime *rt, pid_t pid, int options)
{
    int status = 0;
    pid_t child;
    do {
        child = waitpid(pid, &status, options);
    } while (child < 0 && errno == EINTR && os_interrupted(rt));
    if (child < 0) {
        return is_pending(rt) ? REF_ERROR : os_fail(rt, NULL);
    }
    Ref items[2] = {ref_immediate(child), ref_immediate(status)};
    return tuple_from_take(rt, items, 2);
}

OS_NATIVE(waitpid)
{
    int pid, options;
    return os_allowed(rt) && os_int_argument(rt, &args[0], &pid) &&
                   os_int_argument(rt, &args[1], &options)
               ? wait_for(rt, pid, options)
               : REF_ERROR;
}

OS_NATIVE(wait)
{
    return os_allowed(rt) ? wait_for(rt, -1, 0) : REF_ERROR;
}

// Ends the process at once, as the program asks: nothing is flushed or given back.
OS_NATIVE(_exit)
{
    int status;
    if (!os_allowed(rt) || !os_int_argument(rt, &args[0], &status)) {
        return REF_ERROR;
    }
    _exit(status);
}

OS_NATIVE(abort)
{
    if (!os_allowed(rt)) {
        return REF_ERROR;
    }
    abort();
}

OS_NATIVE(kill)
{
    int pid, signal;
    if (!os_allowed(rt) || !os_int_argument(rt, &args[0], &pid) ||
        !os_int_argument(rt, &args[1], &signal)) {
        return REF_ERROR;
    }
    if (kill(pid, signal) != 0) {
        return os_fail(rt, NULL);
    }
    return os_interrupted(rt) ? REF_NONE : REF_ERROR; // it may have been for us
}

OS_NATIVE(killpg)
{
    int group, signal;
    return os_allowed(rt) && os_int_argument(rt, &args[0], &group) &&
                   os_int_argument(rt, &args[1], &signal)
               ? answer_none(rt, killpg(group, signal))
               : REF_ERROR;
}

OS_NATIVE(nice)
{
    int step;
    if (!os_allowed(rt) || !os_int_argument(rt, &args[0], &step)) {
        return REF_ERROR;
    }
    errno = 0;
    int value = nice(step);
    return value == -1 && errno != 0 ? os_fail(rt, NULL) : ref_immediate(value);
}

OS_NATIVE(system)
{
    Path command;
    if (!os_allowed(rt) || !path_get(rt, NULL, "command", &args[0], 0, &command)) {
        return REF_ERROR;
    }
    int status = system(path_text(&command));
    path_fini(rt, &command);
    return ref_immediate(status);
}

#define STATUS(name, expression, to_ref)                                               \
    OS_NATIVE(name)                                                                    \
    {                                                                                  \
        int status;                                                                    \
        return os_int_argument(rt, &args[0], &status) ? to_ref(expression)             \
                                                      : REF_ERROR;                     \
    }
STATUS(WIFEXITED, WIFEXITED(status), ref_bool)
STATUS(WIFSIGNALED, WIFSIGNALED(status), ref_bool)
STATUS(WIFSTOPPED, WIFSTOPPED(status), ref_bool)
STATUS(WIFCONTINUED, WIFCONTINUED(status), ref_bool)
STATUS(WCOREDUMP, WCOREDUMP(status) != 0, ref_bool)
STATUS(WEXITSTATUS, WEXITSTATUS(status), ref_immediate)
STATUS(WTERMSIG, WTERMSIG(status), ref_immediate)
STATUS(WSTOPSIG, WSTOPSIG(status), ref_immediate)

OS_NATIVE(waitstatus_to_exitcode)
{
    int status;
    if (!os_int_argument(rt, &args[0], &status)) {
        return REF_ERROR;
    }
    if (WIFEXITED(status)) {
        return ref_immediate(WEXITSTATUS(status));
    }
    if (WIFSIGNALED(status)) {
        return ref_immediate(-WTERMSIG(status));
    }
    if (WIFSTOPPED(status)) {
        raise_error(rt, E_VALUE_ERROR, "process stopped by delivery of signal %d",
                    WSTOPSIG(status));
    } else {
        raise_error(rt, E_VALUE_ERROR, "invalid wait status: %d", status);
    }
    return REF_ERROR;
}

// --- another program in our place ---

// A list of strings for the system, ended by NULL; `holders` keeps their bytes.
typedef struct Texts {
    char **texts;
    size_t count, room;
    Ref holders; // list of bytes
} Texts;

static void texts_fini(Runtime *rt, Texts *texts)
{
    buffer_free(rt, texts->texts, texts->room * sizeof *texts->texts);
    clear_ref(rt, &texts->holders);
}

static bool texts_add(Runtime *rt, Texts *texts, const char *what, Ref *item)
{
    Path path;
    if (!path_get(rt, "execv", what, item, 0, &path)) {
        return false;
    }
    texts->texts[texts->count++] = (char *)path_text(&path);
    bool ok = list_append_take(rt, value_list(peek(texts->holders)), take(&path.bytes));
    path_fini(rt, &path);
    return ok;
}

static bool texts_from(Runtime *rt, Texts *texts, const char *what, Ref *items)
{
    *texts = (Texts){.holders = REF_UNBOUND};
    if (!is_list(peek(*items)) && !is_tuple(peek(*items))) {
        raise_error(rt, E_TYPE_ERROR, "execv() arg 2 must be a tuple or list");
        return false;
    }
    Ref copy = list_from_iterable(rt, items); // an item's __fspath__ may change them
    if (ref_is_error(copy)) {
        return false;
    }
    List *list = value_list(peek(copy));
    texts->room = list->length + 1;
    texts->texts = buffer_alloc(rt, texts->room * sizeof *texts->texts);
    texts->holders = texts->texts == NULL ? REF_ERROR : list_new(rt, list->length);
    bool ok = !ref_is_error(texts->holders);
    if (!ok) {
        texts->holders = REF_UNBOUND;
    }
    for (size_t i = 0; ok && i < list->length; i++) {
        ok = texts_add(rt, texts, what, &list->items[i]);
    }
    drop(rt, copy);
    if (!ok) {
        texts_fini(rt, texts);
        return false;
    }
    texts->texts[texts->count] = NULL;
    return true;
}

// execv(path, args), or execve with the environment as a list of b"name=value".
OS_NATIVE(exec)
{
    Path path;
    Texts words, variables = {.holders = REF_UNBOUND};
    bool with_environment = nargs > 2;
    if (!os_allowed(rt) || !path_get(rt, "execv", "path", &args[0], 0, &path)) {
        return REF_ERROR;
    }
    if (!texts_from(rt, &words, "argument", &args[1])) {
        path_fini(rt, &path);
        return REF_ERROR;
    }
    if (words.count == 0) {
        raise_error(rt, E_VALUE_ERROR, "execv() arg 2 must not be empty");
    } else if (!with_environment || texts_from(rt, &variables, "env", &args[2])) {
        execve(path_text(&path), words.texts,
               with_environment ? variables.texts : environ);
        (void)os_fail(rt, &path);
    }
    texts_fini(rt, &variables);
    texts_fini(rt, &words);
    path_fini(rt, &path);
    return REF_ERROR;
}

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
            result = answer_none(rt, setenv(path_text(&name), path_text(&value), 1));
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
    Ref result = answer_none(rt, unsetenv(path_text(&name)));
    path_fini(rt, &name);
    return result;
}

// --- the machine ---

OS_NATIVE(urandom)
{
    int64_t size;
    if (!os_allowed(rt) || !index_as_int64(rt, &args[0], E_OVERFLOW_ERROR, &size)) {
        return REF_ERROR;
    }
    if (size < 0) {
        raise_error(rt, E_VALUE_ERROR, "negative argument not allowed");
        return REF_ERROR;
    }
    if (!charge(rt, (uint64_t)size / 8)) {
        return REF_ERROR;
    }
    Ref bytes = bytes_new(rt, NULL, (size_t)size);
    for (int64_t done = 0; !ref_is_error(bytes) && done < size;) {
        ssize_t got = getrandom(((Bytes *)ref_object(bytes))->data + done,
                                (size_t)(size - done), 0);
        if (got < 0 && (errno != EINTR || !os_interrupted(rt))) {
            drop(rt, bytes);
            return is_pending(rt) ? REF_ERROR : os_fail(rt, NULL);
        }
        done += got < 0 ? 0 : got;
    }
    return bytes;
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

const MethodDef os_process_functions[] = {
    {"getpid", py_os_getpid, ARGS(0, 0), "Return the current process id."},
    {"getppid", py_os_getppid, ARGS(0, 0), "Return the parent's process id."},
    {"getuid", py_os_getuid, ARGS(0, 0), "Return the current process's user id."},
    {"geteuid", py_os_geteuid, ARGS(0, 0),
     "Return the current process's effective user id."},
    {"getgid", py_os_getgid, ARGS(0, 0), "Return the current process's group id."},
    {"getegid", py_os_getegid, ARGS(0, 0),
     "Return the current process's effective group id."},
    {"getpgrp", py_os_getpgrp, ARGS(0, 0), "Return the current process group id."},
    {"getpgid", py_os_getpgid, SIGNATURE(1, "pid"),
     "Call the system call getpgid(), and return the result."},
    {"getsid", py_os_getsid, POSITIONAL(1, 1, "pid"),
     "Call the system call getsid(pid) and return the result."},
    {"setsid", py_os_setsid, ARGS(0, 0), "Call the system call setsid()."},
    {"setpgid", py_os_setpgid, POSITIONAL(2, 2, "pid, pgrp"),
     "Call the system call setpgid(pid, pgrp)."},
    {"fork", py_os_fork, ARGS(0, 0), "Fork a child process."},
    {"waitpid", py_os_waitpid, POSITIONAL(2, 2, "pid, options"),
     "Wait for completion of a given child process: (pid, status)."},
    {"wait", py_os_wait, ARGS(0, 0),
     "Wait for completion of a child process: (pid, status)."},
    {"_exit", py_os__exit, SIGNATURE(1, "status"),
     "Exit to the system with specified status, without normal exit processing."},
    {"abort", py_os_abort, ARGS(0, 0), "Abort the interpreter immediately."},
    {"kill", py_os_kill, POSITIONAL(2, 2, "pid, signal"),
     "Kill a process with a signal."},
    {"killpg", py_os_killpg, POSITIONAL(2, 2, "pgid, signal"),
     "Kill a process group with a signal."},
    {"nice", py_os_nice, POSITIONAL(1, 1, "increment"),
     "Add increment to the priority of process and return the new priority."},
    {"system", py_os_system, SIGNATURE(1, "command"),
     "Execute the command in a subshell."},
    {"WIFEXITED", py_os_WIFEXITED, SIGNATURE(1, "status"),
     "Return True if the process returning status exited via the exit() system call."},
    {"WIFSIGNALED", py_os_WIFSIGNALED, SIGNATURE(1, "status"),
     "Return True if the process returning status was terminated by a signal."},
    {"WIFSTOPPED", py_os_WIFSTOPPED, SIGNATURE(1, "status"),
     "Return True if the process returning status was stopped."},
    {"WIFCONTINUED", py_os_WIFCONTINUED, SIGNATURE(1, "status"),
     "Return True if a particular process was continued from a job control stop."},
    {"WCOREDUMP", py_os_WCOREDUMP, POSITIONAL(1, 1, "status"),
     "Return True if the process returning status was dumped to a core file."},
    {"WEXITSTATUS", py_os_WEXITSTATUS, SIGNATURE(1, "status"),
     "Return the process return code from status."},
    {"WTERMSIG", py_os_WTERMSIG, SIGNATURE(1, "status"),
     "Return the signal that terminated the process that provided the status value."},
    {"WSTOPSIG", py_os_WSTOPSIG, SIGNATURE(1, "status"),
     "Return the signal that stopped the process that provided the status value."},
    {"waitstatus_to_exitcode", py_os_waitstatus_to_exitcode, SIGNATURE(1, "status"),
     "Convert a wait status to an exit code."},
    {"_exec", py_os_exec, ARGS(2, 3),
     "Replace the process: path, arguments, environment as name=value."},
    {"_environment", py_os_environment, ARGS(0, 0),
     "The variables of the environment, as pairs."},
    {"putenv", py_os_putenv, POSITIONAL(2, 2, "name, value"),
     "Change or add an environment variable."},
    {"unsetenv", py_os_unsetenv, POSITIONAL(1, 1, "name"),
     "Delete an environment variable."},
    {"urandom", py_os_urandom, POSITIONAL(1, 1, "size"),
     "Return a bytes object containing random bytes suitable for cryptographic use."},
    {"cpu_count", py_os_cpu_count, ARGS(0, 0),
     "Return the number of logical CPUs in the system."},
    {"process_cpu_count", py_os_affinity_count, ARGS(0, 0),
     "The number of CPUs that this process may use."},
    {"getloadavg", py_os_getloadavg, ARGS(0, 0),
     "Return average recent system load information."},
    {"_uname", py_os_uname, ARGS(0, 0), "What uname() answers, as a tuple."},
    {"_times", py_os_times, ARGS(0, 0), "What times() answers, in seconds."},
    {"strerror", py_os_strerror, POSITIONAL(1, 1, "code"),
     "Translate an error code to a message."},
    {"_home", py_os_home, ARGS(1, 1), "The home of a user, or of the current one."},
    {"_struct", py_os_struct, ARGS(3, ARGS_ANY),
     "A class of struct sequences: module, name, names of the items."},
    {"getlogin", py_os_getlogin, ARGS(0, 0), "Return the actual login name."},
    {NULL},
};
