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

// C of YIELD.
enum {
    YIELDS_VALUE,
    YIELDS_FROM, // delegating: the iterator is the stack position before sent_slot
    YIELDS_ITEM, // of an asynchronous generator, unlike what an await in it lets
                 // through
};

struct Generator {
    Object base;
    Frame frame;     // while not running: its code, function, pc; locals are NULL
    Handled handled; // the exception being handled inside, linked into rt->handled
                     // while it runs
    Ref name, qualname;
    uint32_t slot_count; // local_count + stack_size
    uint32_t sent_slot;  // receives what is sent, when it goes on
    uint8_t yielding;    // YIELDS_: what the YIELD did at which it is suspended
    uint8_t state;
    bool is_closed;  // asynchronous generators: it ended, or aclose() began
    bool is_running; // … an awaitable of it is under way
    bool has_hooks;  // … sys.set_asyncgen_hooks() was asked
    uint16_t kept;   // that many slots are in use while it does not run
    Ref origin;      // of a coroutine: cr_origin; of an asynchronous generator: its
                     // finalizer hook
    Ref slots[];     // the window, while it does not run
};

// Turns a bound frame into a generator (or coroutine, by the code's flags): the frame
// is popped, its window moved.
MUST_CHECK Ref generator_from_frame(Vm *vm, Frame *frame);
// Pushes the generator's frame to go on with `sent` (taken) as the value of its yield;
// unbound: it has none, an exception is to be raised there.
// ValueError "generator already executing", or finished: see generator_resume. NULL:
// error.
MUST_CHECK Frame *generator_push(Vm *vm, Generator *generator, Ref sent, FrameKind kind,
                                 uint32_t dst);
// Moves the running frame's window, of whose stack `live` positions are in use, back
// into the generator and pops it.
void generator_suspend(Vm *vm, Frame *frame, uint32_t live);
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
// How messages call it: "generator", "coroutine", "async generator".
const char *generator_kind(const Generator *generator);
// What it delegates to or awaits; NULL: nothing.
Ref *generator_delegate(Generator *generator);
// Raises GeneratorExit inside; *value is what close() returns. False: an exception is
// pending.
MUST_CHECK bool generator_close(Vm *vm, Generator *generator, Ref *value);
// The exception that throw(type[, value[, traceback]]) means, as the pending one:
// arguments from args[1] on. False: another error.
MUST_CHECK bool raise_thrown(Runtime *rt, Ref *args, size_t nargs);
// The DeprecationWarning when more than self and an exception are given. False: a
// filter made it an exception.
MUST_CHECK bool warn_three_arguments(Runtime *rt, const char *method, size_t nargs);
// A yielded value as it is; a result (when `value` is unbound) as StopIteration.
MUST_CHECK Ref as_stop_iteration(Runtime *rt, Ref value, Ref result);
// --- what the types of generators, coroutines and asynchronous generators share ---

size_t generator_size(const Object *object);
void generator_traverse(Object *object, Visitor *visitor);
void generator_clear(Runtime *rt, Object *object);
void generator_destroy(Runtime *rt, Object *object);
void generator_finalize(Runtime *rt, Object *object); // closes it
Ref generator_repr(Runtime *rt, Value self);
#define GENERATOR_SLOTS                                                                \
    .destroy = generator_destroy, .traverse = generator_traverse,                      \
    .clear = generator_clear, .size = generator_size, .repr = generator_repr
Ref generator_get_name(Runtime *rt, Ref *self);
bool generator_set_name(Runtime *rt, Ref *self, Ref value);
Ref generator_get_qualname(Runtime *rt, Ref *self);
bool generator_set_qualname(Runtime *rt, Ref *self, Ref value);
Ref generator_get_running(Runtime *rt, Ref *self);
Ref generator_get_suspended(Runtime *rt, Ref *self);
Ref generator_get_code(Runtime *rt, Ref *self);
Ref generator_get_frame(Runtime *rt, Ref *self);
Ref generator_get_delegate(Runtime *rt, Ref *self);
Ref py_generator_send(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);
Ref py_generator_throw(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);
Ref py_generator_close(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);

static inline bool is_generator(Runtime *rt, Value v)
{
    return is_exact(rt, v, T_GENERATOR) || is_exact(rt, v, T_COROUTINE);
}

#endif
