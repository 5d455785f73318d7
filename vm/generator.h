// Generators: a frame that lives on the heap between two resumptions.
#ifndef PYRENA_VM_GENERATOR_H
#define PYRENA_VM_GENERATOR_H

#include "vm/function.h"

typedef enum GeneratorState {
    GENERATOR_CREATED,
    GENERATOR_SUSPENDED,
    GENERATOR_RUNNING,
    GENERATOR_DONE
} GeneratorState;

struct Generator {
    Object base;
    Frame frame;     // while not running: its code, function, pc; locals are NULL
    Handled handled; // the exception being handled inside, linked into rt->handled
                     // while it runs
    Ref name, qualname;
    uint32_t slot_count; // local_count + stack_size
    uint32_t sent_slot;  // receives what is sent, when it goes on
    bool delegating; // suspended in `yield from`: the iterator is the stack position
                     // before sent_slot
    uint8_t state;
    Ref slots[]; // the window, while it does not run
};

// Turns a bound frame into a generator (or coroutine, by the code's flags): the frame
// is popped, its window moved.
MUST_CHECK Ref generator_from_frame(Vm *vm, Frame *frame);
// Pushes the generator's frame to go on with `sent` (taken) as the value of its yield.
// ValueError "generator already executing", or finished: see generator_resume. NULL:
// error.
MUST_CHECK Frame *generator_push(Vm *vm, Generator *generator, Ref sent, FrameKind kind,
                                 uint32_t dst);
// Moves the running frame's window back into the generator and pops it.
void generator_suspend(Vm *vm, Frame *frame);
// The generator's frame has returned or failed: marks it done and unlinks it (the
// window is cleared already).
void generator_finish(Vm *vm, Generator *generator);

// One resumption from C. The yielded value; REF_UNBOUND: it returned, and *result has
// its value; REF_ERROR.
MUST_CHECK Ref generator_send(Vm *vm, Generator *generator, Ref value_take,
                              Ref *result);
// Raises the pending exception inside the generator (delegating first). Results as
// generator_send.
MUST_CHECK Ref generator_throw(Vm *vm, Generator *generator, Ref *result);
static inline bool is_generator(Runtime *rt, Value v)
{
    return is_exact(rt, v, T_GENERATOR) || is_exact(rt, v, T_COROUTINE);
}

#endif
