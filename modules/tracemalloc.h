// Tracing of memory blocks, between module tracemalloc and who starts or ends it from
// outside.
#ifndef PYRENA_MODULES_TRACEMALLOC_H
#define PYRENA_MODULES_TRACEMALLOC_H

#include "vm/vm.h"

#define TRACE_FRAMES_MAX 65535

// Traces from now on, keeping up to `frames` frames of each block; nothing happens when
// it does already. False: MemoryError is pending.
MUST_CHECK bool tracemalloc_start(Vm *vm, uint32_t frames);
void tracemalloc_stop(Vm *vm);

#endif
