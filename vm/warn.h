// Warnings from C code.
#ifndef PYRENA_VM_WARN_H
#define PYRENA_VM_WARN_H

#include "vm/vm.h"

// Issues a warning at the line that runs, through module warnings: message made by
// str_format. False: a filter made it an exception.
MUST_CHECK bool vm_warn(Vm *vm, ExceptionId category, const char *format, ...);

// What rt->warn is.
bool vm_warn_message(Runtime *rt, ExceptionId category, Ref *message);

#endif
