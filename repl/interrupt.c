#include "repl/interrupt.h"

#include <signal.h>

#include "objects/exception.h"

// The one mutable global of the program (the library has none): a signal handler has no
// other way to its Vm.
static Vm *volatile interrupted_vm;
static volatile sig_atomic_t interrupted;

static void handle(int signal)
{
    interrupted = 1;
    Vm *vm = interrupted_vm;
    if (vm != NULL) {
        vm->rt.attention = true;
    }
}

static void check(Vm *vm)
{
    if (interrupt_take()) {
        raise_with_take(&vm->rt, E_KEYBOARD_INTERRUPT, REF_UNBOUND);
    }
}

void interrupt_install(Vm *vm)
{
    interrupted_vm = vm;
    vm->signal_check = check;
    struct sigaction action = {.sa_handler =
                                   handle}; // no SA_RESTART: a read is interrupted
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, NULL);
    signal(SIGPIPE, SIG_IGN); // a closed pipe is BrokenPipeError
}

void interrupt_remove(void)
{
    interrupted_vm = NULL;
}

bool interrupt_take(void)
{
    bool came = interrupted != 0;
    interrupted = 0;
    return came;
}
