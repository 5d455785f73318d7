// Tracebacks and frame objects: where an exception passed, and a frame as programs see
// it.
#ifndef PYRENA_VM_TRACEBACK_H
#define PYRENA_VM_TRACEBACK_H

#include "vm/vm.h"

// A frame as a program sees it. While the frame runs it looks into the stack; when the
// frame is left by an exception or a return, the variables move here.
struct FrameObject {
    Object base;
    Frame *live;       // NULL once the frame is gone
    FrameObject *back; // counted; made when asked for while live, kept afterwards
    Code *code;        // counted
    Dict *globals;     // counted
    Dict *builtins;    // counted
    Ref namespace_;
    Ref extra;   // a dict of what was written through f_locals under names that are no
                 // variables; unbound: nothing was
    uint32_t pc; // index of the last instruction run, once not live
    uint32_t slot_count;
    Ref *slots; // the variables, once not live; NULL: none kept
};

typedef struct Traceback {
    Object base;
    Ref next;           // towards the place of the raise: a Traceback or None
    FrameObject *frame; // counted, or NULL: the frame caught the exception itself and
                        // nobody asked
    Code *code;         // counted
    uint32_t pc;
    uint32_t line;
} Traceback;

// The frame object of a frame that runs; made on first request. A new reference;
// REF_ERROR: MemoryError.
MUST_CHECK Ref frame_object(Vm *vm, Frame *frame);
// The frame ends: moves what the frame object (if there is one) must keep. `keep`: make
// one if there is none (the frame is left by an exception); without memory the
// variables are dropped.
void frame_object_detach(Vm *vm, Frame *frame);
// Puts an entry for `frame` in front of the pending exception's traceback. Lack of
// memory loses the entry only. Returns the entry, borrowed, or NULL.
Traceback *traceback_add(Vm *vm, Frame *frame);
// The variables, on the stack or kept; NULL: none.
Ref *frame_object_slots(const FrameObject *frame);
// locals(): for a function a new dict of the bound variables; else the namespace
// itself.
MUST_CHECK Ref frame_locals(Vm *vm, Frame *frame);

// What super() without arguments means in the running frame; for rt->super_context.
bool frame_super_context(Runtime *rt, Ref *type, Ref *object);
// The module whose code runs, by name; for rt->caller_module.
Ref frame_caller_module(Runtime *rt);
// Prints an exception that nobody can catch ("Exception ignored in: …"), taking the
// pending one; for rt->unraisable.
void vm_unraisable(Runtime *rt, const char *where, Object *object);
// Prints an exception (borrowed) as an uncaught one, on sys.stderr or, failing that, on
// descriptor 2.
void vm_print_exception(Vm *vm, Ref *exception);
// What sys.unraisablehook prints: "WORDS: OBJECT" (either may be None), the exception.
MUST_CHECK bool vm_print_unraisable(Vm *vm, Ref *exception, Ref *words, Ref *object);

// Writes a str to sys.stderr or, failing that, to descriptor 2.
void vm_write_stderr(Vm *vm, Ref text);

// The text CPython prints for an exception with its traceback, chain and notes, a line
// break at the end.
MUST_CHECK Ref traceback_format(Vm *vm, Ref *exception);
// The same in the form of exceptions that nobody can catch: this one only, and of each
// entry one line without marks.
MUST_CHECK Ref traceback_format_short(Vm *vm, Ref *exception);

#endif
