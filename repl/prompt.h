// The interactive prompt.
#ifndef PYRENA_REPL_PROMPT_H
#define PYRENA_REPL_PROMPT_H

#include "vm/vm.h"

// Reads statements until the end of input and runs each in __main__; stops early on
// SystemExit, which is then pending. False: an exception (SystemExit) is pending.
bool prompt_run(Vm *vm, bool quiet);

#endif
