// "Did you mean": what CPython adds to the messages of NameError, AttributeError and
// ImportError.
#ifndef PYRENA_VM_HINTS_H
#define PYRENA_VM_HINTS_H

#include "objects/str.h"
#include "vm/vm.h"

// Adds ". Did you mean: 'x'?" and the like, or nothing. False: MemoryError.
bool hint_add(Vm *vm, StrBuilder *out, Ref *exception);

#endif
