// The native part of module signal. What a process does about signals belongs to the
// program, not to the library: it gives its Vm `signal_set` (repl/interrupt.c). The
// functions to be called are in the dict _handlers of frozen/signal.py.
#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/time.h>
#include <unistd.h>

#include "modules/modules.h"
#include "modules/natives.h"
#include "objects/abstract.h"
#include "objects/dict.h"
#include "objects/float.h"
#include "objects/int.h"
#include "objects/item.h"
#include "objects/module.h"
#include "vm/traceback.h"

// sys.modules["signal"]._handlers, borrowed; NULL: not imported.
static Dict *find_handlers(Vm *vm)
{
    Runtime *rt = &vm->rt;
    Str *module_name = str_intern_new(rt, "signal", 6);
    Str *name = module_name == NULL ? NULL : str_intern_new(rt, "_handlers", 9);
    Ref *module = name == NULL ? NULL : dict_find_str(vm->modules, module_name);
    Ref *handlers = NULL;
    if (module != NULL && is_exact(rt, peek(*module), T_MODULE)) {
        handlers = dict_find_str(((Module *)ref_object(*module))->dict, name);
    }
    CLEAR_POINTER(rt, name);
    CLEAR_POINTER(rt, module_name);
    return handlers != NULL && is_dict(peek(*handlers)) ? value_dict(peek(*handlers))
                                                        : NULL;
}

bool signal_run(Vm *vm, int number)
{
    Runtime *rt = &vm->rt;
    Dict *handlers = find_handlers(vm);
    if (is_pending(rt)) {
        return false;
    }
    if (handlers == NULL) { // nobody has said otherwise
        if (number == SIGINT) {
            raise_with_take(rt, E_KEYBOARD_INTERRUPT, REF_UNBOUND);
        }
        return number != SIGINT;
    }
    Ref key = int_new(rt, number);
    Ref table = ref_new(&handlers->base);
    Ref handler = ref_is_error(key) ? REF_ERROR : get_item(rt, &table, &key);
    drop(rt, table);
    if (ref_is_error(handler)) {
        drop(rt, key);
        return false;
    }
    Ref args[2] = {key, vm_depth(vm) == 0 ? REF_NONE : frame_object(vm, vm->frame)};
    Ref result =
        ref_is_error(args[1]) ? REF_ERROR : object_call(rt, &handler, args, 2, NULL);
    bool ok = !ref_is_error(result);
    drop(rt, result);
    drop(rt, args[1]);
    drop(rt, args[0]);
    drop(rt, handler);
    return ok;
}

// Lets signals that have come call their functions.
static bool run_waiting(Vm *vm)
{
    if (vm->signal_check != NULL) {
        vm->signal_check(vm);
    }
    return !is_pending(&vm->rt);
}

// A signal's number. False: ValueError.
static bool signal_number(Runtime *rt, Ref *arg, int *out)
{
    int64_t number;
    if (!arg_as_int64(rt, arg, &number)) {
        return false;
    }
    if (number < 1 || number >= NSIG) {
        raise_error(rt, E_VALUE_ERROR, "signal number out of range");
        return false;
    }
    *out = (int)number;
    return true;
}

// set(number, how): 0 the system's default, 1 ignored, 2 the function in _handlers.
static Ref py_set(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Vm *vm = vm_of(rt);
    int number;
    int64_t how;
    if (!signal_number(rt, &args[0], &number) || !arg_as_int64(rt, &args[1], &how)) {
        return REF_ERROR;
    }
    if (vm->signal_set == NULL) {
        raise_error(rt, E_VALUE_ERROR,
                    "signal only works in main thread of the main interpreter");
        return REF_ERROR;
    }
    if (!vm->signal_set(vm, number, (SignalAction)how)) {
        raise_os_error(rt, errno, NULL);
        return REF_ERROR;
    }
    return REF_NONE;
}

static Ref py_raise_signal(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int64_t number;
    if (!arg_as_int64(rt, &args[0], &number)) {
        return REF_ERROR;
    }
    if (raise((int)number) != 0) {
        raise_os_error(rt, errno, NULL);
        return REF_ERROR;
    }
    return run_waiting(vm_of(rt)) ? REF_NONE : REF_ERROR;
}

static Ref py_alarm(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int64_t seconds;
    if (!arg_as_int64(rt, &args[0], &seconds)) {
        return REF_ERROR;
    }
    return int_new(rt, alarm((unsigned)seconds));
}

static Ref py_pause(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    pause();
    return run_waiting(vm_of(rt)) ? REF_NONE : REF_ERROR;
}

static Ref py_strsignal(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int number;
    if (!signal_number(rt, &args[0], &number)) {
        return REF_ERROR;
    }
    const char *words = strsignal(number);
    bool is_known = words != NULL && strncmp(words, "Unknown signal", 14) != 0;
    return is_known ? str_from(rt, words) : REF_NONE;
}

// (seconds till the end, seconds between further ones)
static Ref timer_pair(Runtime *rt, const struct itimerval *timer)
{
    Ref value = float_new(rt, (double)timer->it_value.tv_sec +
                                  (double)timer->it_value.tv_usec / 1e6);
    Ref interval = float_new(rt, (double)timer->it_interval.tv_sec +
                                     (double)timer->it_interval.tv_usec / 1e6);
    return pack_take(rt, 2, value, interval);
}

static bool timer_time(Runtime *rt, Ref *arg, struct timeval *out)
{
    double seconds = 0;
    if (is_given(*arg) && !value_as_double(rt, arg, &seconds)) {
        return false;
    }
    out->tv_sec = (time_t)seconds;
    out->tv_usec = (suseconds_t)((seconds - (double)out->tv_sec) * 1e6);
    return true;
}

// setitimer(which, seconds, interval=0.0)
static Ref py_setitimer(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int64_t which;
    struct itimerval timer, old;
    if (!arg_as_int64(rt, &args[0], &which) ||
        !timer_time(rt, &args[1], &timer.it_value) ||
        !timer_time(rt, &args[2], &timer.it_interval)) {
        return REF_ERROR;
    }
    if (setitimer((int)which, &timer, &old) != 0) {
        raise_os_error(rt, errno, NULL);
        return REF_ERROR;
    }
    return timer_pair(rt, &old);
}

static Ref py_getitimer(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int64_t which;
    struct itimerval timer;
    if (!arg_as_int64(rt, &args[0], &which)) {
        return REF_ERROR;
    }
    if (getitimer((int)which, &timer) != 0) {
        raise_os_error(rt, errno, NULL);
        return REF_ERROR;
    }
    return timer_pair(rt, &timer);
}

static const MethodDef functions[] = {
    {"set", py_set, ARGS(2, 2), "What is to be done about a signal."},
    {"raise_signal", py_raise_signal, SIGNATURE(1, "signalnum, /"),
     "Send a signal to the executing process."},
    {"alarm", py_alarm, SIGNATURE(1, "seconds, /"),
     "Arrange for SIGALRM to arrive after the given number of seconds."},
    {"pause", py_pause, ARGS(0, 0), "Wait until a signal arrives."},
    {"strsignal", py_strsignal, SIGNATURE(1, "signalnum, /"),
     "Return the system description of the given signal."},
    {"setitimer", py_setitimer, SIGNATURE(2, "which, seconds, interval=0.0, /"),
     "Set a timer that sends a signal, perhaps again and again; returns the old one."},
    {"getitimer", py_getitimer, SIGNATURE(1, "which, /"),
     "Seconds till a timer's end, and between further ones."},
    {NULL},
};

static const struct {
    const char *name;
    int value;
} constants[] = {
    {"SIGHUP", SIGHUP},
    {"SIGINT", SIGINT},
    {"SIGQUIT", SIGQUIT},
    {"SIGILL", SIGILL},
    {"SIGTRAP", SIGTRAP},
    {"SIGABRT", SIGABRT},
    {"SIGIOT", SIGIOT},
    {"SIGBUS", SIGBUS},
    {"SIGFPE", SIGFPE},
    {"SIGKILL", SIGKILL},
    {"SIGUSR1", SIGUSR1},
    {"SIGSEGV", SIGSEGV},
    {"SIGUSR2", SIGUSR2},
    {"SIGPIPE", SIGPIPE},
    {"SIGALRM", SIGALRM},
    {"SIGTERM", SIGTERM},
    {"SIGSTKFLT", SIGSTKFLT},
    {"SIGCHLD", SIGCHLD},
    {"SIGCLD", SIGCLD},
    {"SIGCONT", SIGCONT},
    {"SIGSTOP", SIGSTOP},
    {"SIGTSTP", SIGTSTP},
    {"SIGTTIN", SIGTTIN},
    {"SIGTTOU", SIGTTOU},
    {"SIGURG", SIGURG},
    {"SIGXCPU", SIGXCPU},
    {"SIGXFSZ", SIGXFSZ},
    {"SIGVTALRM", SIGVTALRM},
    {"SIGPROF", SIGPROF},
    {"SIGWINCH", SIGWINCH},
    {"SIGIO", SIGIO},
    {"SIGPOLL", SIGPOLL},
    {"SIGPWR", SIGPWR},
    {"SIGSYS", SIGSYS},
    {"NSIG", NSIG},
    {"ITIMER_REAL", ITIMER_REAL},
    {"ITIMER_PROF", ITIMER_PROF},
    {"ITIMER_VIRTUAL", ITIMER_VIRTUAL},
};

bool signal_module_init(Runtime *rt, Module *module)
{
    bool ok = module_add_functions(rt, module, functions) &&
              module_add_take(rt, module, "SIGRTMIN", int_new(rt, SIGRTMIN)) &&
              module_add_take(rt, module, "SIGRTMAX", int_new(rt, SIGRTMAX));
    for (size_t i = 0; ok && i < sizeof constants / sizeof *constants; i++) {
        ok = module_add_take(rt, module, constants[i].name,
                             int_new(rt, constants[i].value));
    }
    return ok;
}
