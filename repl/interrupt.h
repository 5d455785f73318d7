// Ctrl-C: the signal asks the running Vm for attention; the next safe point raises
// KeyboardInterrupt.
#ifndef PYRENA_REPL_INTERRUPT_H
#define PYRENA_REPL_INTERRUPT_H

#include "vm/vm.h"

// Installs the handler for this Vm (one a process).
void interrupt_install(Vm *vm);
void interrupt_remove(void);
// True if Ctrl-C came since the last call.
bool interrupt_take(void);

#endif
