#include "repl/interrupt.h"

#include <errno.h>
#include <signal.h>

#include "modules/modules.h"
#include "objects/exception.h"

// The mutable globals of the program (the library has none): a signal handler has no
// other way to its Vm.
static Vm *volatile interrupted_vm;
static volatile sig_atomic_t came[NSIG];
static volatile sig_atomic_t any_came;

static void handle(int signal)
{
    came[signal] = 1;
    any_came = 1;
    Vm *vm = interrupted_vm;
    if (vm != NULL) {
        vm->rt.attention = true;
    }
}

// In the order of their numbers; those behind one that raised wait for the next safe
// point.
static void check(Vm *vm)
{
    if (!any_came) {
        return;
    }
    any_came = 0;
    for (int number = 1; number < NSIG; number++) {
        if (!came[number]) {
            continue;
        }
        came[number] = 0;
        if (!signal_run(vm, number)) {
            any_came = 1;
            vm->rt.attention = true;
            return;
        }
    }
}

static bool set(Vm *vm, int number, SignalAction action)
{
    struct sigaction what = {.sa_handler = action == SIGNAL_DEFAULT  ? SIG_DFL
                                           : action == SIGNAL_IGNORE ? SIG_IGN
                                                                     : handle};
    sigemptyset(&what.sa_mask); // no SA_RESTART: a read is interrupted
    return sigaction(number, &what, NULL) == 0;
}

void interrupt_install(Vm *vm)
{
    interrupted_vm = vm;
    vm->signal_check = check;
    vm->signal_set = set;
    set(vm, SIGINT, SIGNAL_CALL);
    set(vm, SIGPIPE, SIGNAL_IGNORE); // a closed pipe is BrokenPipeError
}

void interrupt_remove(void)
{
    interrupted_vm = NULL;
}

bool interrupt_take(void)
{
    bool is_set = came[SIGINT] != 0;
    came[SIGINT] = 0;
    return is_set;
}
