// Between C code and the loop.
#ifndef PYRENA_VM_LOOP_H
#define PYRENA_VM_LOOP_H

#include "vm/vm.h"

// Runs instructions from the newest frame's pc on, until that frame is left; the bits
// of its result. Only for eval_run: it keeps no machine register for its caller where
// the loop's are pinned (vm/registers.h).
uintptr_t eval_start(Vm *vm);

#endif
