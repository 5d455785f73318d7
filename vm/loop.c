// How C code enters the loop.
#include "vm/loop.h"

#include "vm/ops.h"

// Where the loop's registers are pinned, its caller's values in them do not survive: to
// the compiler that is said here, in a function that keeps nothing else.
static NO_INLINE uintptr_t run_instructions(Vm *vm)
{
    uintptr_t result = eval_start(vm);
#ifdef PYR_PINNED_REGISTERS
    __asm__ volatile("" : "+r"(result) : : "rbx", "r12", "r13", "r14", "r15");
#endif
    return result;
}

Ref eval_run(Vm *vm)
{
    if (!stack_check(&vm->rt)) {
        unwind_frame(vm);
        return REF_ERROR;
    }
    return (Ref){run_instructions(vm)};
}
