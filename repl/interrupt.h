// Signals, Ctrl-C among them: they ask the running Vm for attention; its next safe
// point calls what module signal has for them, or raises KeyboardInterrupt.
#ifndef PYRENA_REPL_INTERRUPT_H
#define PYRENA_REPL_INTERRUPT_H

#include "vm/vm.h"

// Installs the handler for this Vm (one a process).
void interrupt_install(Vm *vm);
void interrupt_remove(void);
// True if Ctrl-C came since the last call.
bool interrupt_take(void);

#endif
