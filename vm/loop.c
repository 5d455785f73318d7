// How C code enters the loop.
#include "vm/eval.h"

// Runs instructions from the newest frame's pc on, until that frame is left.
//
// Where the build lets instructions use every register (meson.build), none of the
// caller's survive them: to the compiler that is said here, in a function that keeps
// nothing else.
static NO_INLINE uintptr_t run_instructions(Vm *vm)
{
    uintptr_t result = eval_resume(vm);
#ifdef PYR_FREE_REGISTERS
    __asm__ volatile("" : "+r"(result) : : "rbx", "r12", "r13", "r14", "r15");
#endif
    return result;
}

Ref eval_run(Vm *vm)
{
    if (!stack_check(rt_of(vm))) {
        unwind_frame(vm);
        return REF_ERROR;
    }
    uintptr_t result = run_instructions(vm);
    while (!TAIL_DISPATCH && result == WORD_GO_ON) {
        EvalRegisters at = vm->registers;
        result = eval_handlers[OPERATION(at.pc)](vm, at.pc + 1, at.locals, at.constants,
                                                 at.frame);
    }
    return (Ref){result};
}
