// The registers of the loop, pinned to machine registers: the files of instructions are
// compiled with this in front of everything else (vm/meson.build), where the compiler
// and the machine allow it. C code keeps these registers for its caller, so that a
// helper finds and leaves them as they were; vm/loop.c saves those of whoever enters
// the loop. Measured against handing them from instruction to instruction as arguments:
// docs/performance.md.
#ifndef PYRENA_VM_REGISTERS_H
#define PYRENA_VM_REGISTERS_H

#include <stdint.h>

struct Vm;
struct Ref;
struct Value;
struct Frame;

register struct Vm *vm __asm__("rbx");
register const uint32_t *pc __asm__("r12"); // behind the running operation's word
register struct Ref *fp __asm__("r13");     // the frame's slots
register const struct Value *constants __asm__("r14");
register struct Frame *frame __asm__("r15");

#endif
