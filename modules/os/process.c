// Processes: children and their ends, signals, the end of this one.
#define _GNU_SOURCE
#include <signal.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "modules/natives.h"
#include "modules/os/os.h"
#include "objects/exception.h"
#include "objects/float.h"
#include "objects/int.h"
#include "objects/tuple.h"

// os.fork() is in frozen/os.py: functions may be registered to be called about it.
OS_NATIVE(fork)
{
    if (!os_allowed(rt)) {
        return REF_ERROR;
    }
    pid_t child = fork();
    return child < 0 ? os_fail(rt, NULL) : int_new(rt, child);
}

// --- waiting ---

static Ref seconds(Runtime *rt, struct timeval time)
{
    return float_new(rt, (double)time.tv_sec + (double)time.tv_usec * 1e-6);
}

static Ref make_rusage(Runtime *rt, const struct rusage *used)
{
    Ref fields[] = {
        seconds(rt, used->ru_utime),   seconds(rt, used->ru_stime),
        int_new(rt, used->ru_maxrss),  int_new(rt, used->ru_ixrss),
        int_new(rt, used->ru_idrss),   int_new(rt, used->ru_isrss),
        int_new(rt, used->ru_minflt),  int_new(rt, used->ru_majflt),
        int_new(rt, used->ru_nswap),   int_new(rt, used->ru_inblock),
        int_new(rt, used->ru_oublock), int_new(rt, used->ru_msgsnd),
        int_new(rt, used->ru_msgrcv),  int_new(rt, used->ru_nsignals),
        int_new(rt, used->ru_nvcsw),   int_new(rt, used->ru_nivcsw),
    };
    return os_struct_take(rt, "_struct_rusage", fields, sizeof fields / sizeof *fields);
}

static Ref wait_for(Runtime *rt, pid_t pid, int options)
{
    int status = 0;
    pid_t child;
    RETRY(rt, child, waitpid(pid, &status, options));
    return child < 0 ? os_fail(rt, NULL) : os_pair(rt, child, status);
}

// (pid, status, what the child used)
static Ref wait_and_measure(Runtime *rt, pid_t pid, int options)
{
    int status = 0;
    struct rusage used = {0};
    pid_t child;
    RETRY(rt, child, wait4(pid, &status, options, &used));
    return child < 0 ? os_fail(rt, NULL)
                     : pack_take(rt, 3, int_new(rt, child), int_new(rt, status),
                                 make_rusage(rt, &used));
}

OS_NATIVE(wait)
{
    return os_allowed(rt) ? wait_for(rt, -1, 0) : REF_ERROR;
}

OS_NATIVE(waitpid)
{
    Arguments a;
    return arguments_get(rt, "waitpid", "ii", args, nargs, &a)
               ? wait_for(rt, INT(0), INT(1))
               : REF_ERROR;
}

OS_NATIVE(wait3)
{
    Arguments a;
    return arguments_get(rt, "wait3", "i", args, nargs, &a)
               ? wait_and_measure(rt, -1, INT(0))
               : REF_ERROR;
}

OS_NATIVE(wait4)
{
    Arguments a;
    return arguments_get(rt, "wait4", "ii", args, nargs, &a)
               ? wait_and_measure(rt, INT(0), INT(1))
               : REF_ERROR;
}

// A waitid_result; None when no child is ready and WNOHANG was given.
OS_NATIVE(waitid)
{
    Arguments a;
    siginfo_t info = {0};
    if (!arguments_get(rt, "waitid", "iii", args, nargs, &a)) {
        return REF_ERROR;
    }
    int failed;
    RETRY(rt, failed, waitid((idtype_t)INT(0), (id_t)INT(1), &info, INT(2)));
    if (failed != 0) {
        return os_fail(rt, NULL);
    }
    if (info.si_pid == 0) {
        return REF_NONE;
    }
    Ref fields[] = {int_new(rt, info.si_pid), int_new(rt, info.si_uid),
                    int_new(rt, info.si_signo), int_new(rt, info.si_status),
                    int_new(rt, info.si_code)};
    return os_struct_take(rt, "waitid_result", fields, 5);
}

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

// --- ends and signals ---

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

const MethodDef os_process_functions[] = {
    {"_fork", py_os_fork, ARGS(0, 0), "Make a copy of this process."},
    {"waitpid", py_os_waitpid, POSITIONAL(2, 2, "pid, options"),
     "Wait for a child: (pid, status)."},
    {"wait", py_os_wait, ARGS(0, 0), "Wait for any child: (pid, status)."},
    {"wait3", py_os_wait3, SIGNATURE(1, "options"),
     "Wait for any child: (pid, status, what it used)."},
    {"wait4", py_os_wait4, SIGNATURE(2, "pid, options"),
     "Wait for a child: (pid, status, what it used)."},
    {"waitid", py_os_waitid, POSITIONAL(3, 3, "idtype, id, options"),
     "Wait for a change of a child: a waitid_result, or None."},
    {"_exit", py_os__exit, SIGNATURE(1, "status"),
     "End this process at once: nothing is flushed."},
    {"abort", py_os_abort, ARGS(0, 0), "End this process by the signal SIGABRT."},
    {"kill", py_os_kill, POSITIONAL(2, 2, "pid, signal"),
     "Send a signal to a process."},
    {"system", py_os_system, SIGNATURE(1, "command"),
     "Run a command in a shell; return the status of its end."},
    {"waitstatus_to_exitcode", py_os_waitstatus_to_exitcode, SIGNATURE(1, "status"),
     "Return the exit code in a status, or the negative number of the signal."},
    {NULL},
};
