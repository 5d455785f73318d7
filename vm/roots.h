// What running frames and the interpreter hold: the roots of the graph of references
// (gc/graph.h).
#ifndef PYRENA_VM_ROOTS_H
#define PYRENA_VM_ROOTS_H

#include "gc/graph.h"
#include "vm/vm.h"

// For rt->visit_roots.
void vm_visit_roots(Runtime *rt, EdgeVisitor *visitor);

// A frame by the depth that an edge names.
static inline Frame *vm_frame_at(const Vm *vm, size_t depth)
{
    return vm->frames + depth;
}

// The name of the instruction that a running frame is at.
const char *frame_operation(const Frame *frame);

// The call that a frame has begun, of anything but a Python function: its arguments are
// on the frame's operand stack.
typedef struct NativeCall {
    Ref *callable;
    Ref *args; // self first, if it was given apart
    size_t count;
    bool is_spread; // f(*x): C code has taken the arguments off the stack
} NativeCall;
// False: the frame is not calling, or a Python function runs for it.
bool frame_native_call(const Vm *vm, const Frame *frame, NativeCall *call);

// Whether C code runs between a frame and the one above it (or, for the newest frame,
// at all): it may hold references that no walk shows.
bool frame_runs_native(const Vm *vm, const Frame *frame);

#endif
