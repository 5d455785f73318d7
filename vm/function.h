// Functions made by def and lambda; calling them.
#ifndef PYRENA_VM_FUNCTION_H
#define PYRENA_VM_FUNCTION_H

#include "vm/vm.h"

struct Function {
    Object base;
    Code *code;
    Dict *globals;
    Dict *builtins;
    Ref name, qualname, module, doc; // str or None
    Ref defaults;                    // tuple, or unbound
    Ref kwdefaults;                  // dict, or unbound
    Ref annotations;                 // dict, or unbound
    Ref type_params;                 // tuple, or unbound
    Tuple *closure;                  // cells, or NULL
    Dict *dict;                      // or NULL
    List *former_codes;     // replaced by another __code__ while they ran, or NULL
    uint32_t fast_args;     // a call with just so many positional arguments needs no
                            // binding; UINT32_MAX: always does
    uint16_t plain_args;    // the same if the function has no closure, else UINT16_MAX
    uint16_t object_params; // bit i: parameter i is not only read as a value
};

// Writes what a call of the function needs into a record, its arguments from `args` on;
// the result's fields are the caller's to set.
static inline void function_begin_frame(Function *function, Code *code, Frame *frame,
                                        Ref *claim, Ref *args)
{
    frame->code = code;
    frame->locals = args;
    frame->claim = claim;
    frame->function = function;
    frame->globals = function->globals;
    frame->builtins = function->builtins;
    frame->local_count = code->local_count;
}

MUST_CHECK Ref function_new(Vm *vm, Code *code, Dict *globals);
void function_set_code(
    Function *function); // works out fast_args after code or defaults changed

// Lays the arguments out as the parameters want them, in place: `locals` holds nargs
// positional ones, then one per name of kwnames. All are consumed, on failure too
// (TypeError in CPython's words).
MUST_CHECK bool bind_arguments(Vm *vm, Function *function, Ref *locals, size_t nargs,
                               Tuple *kwnames);
// Pushes a frame whose arguments are bound in `locals`; everything from `claim` on
// belongs to it, on failure too.
MUST_CHECK Frame *push_function(Vm *vm, Function *function, Ref *claim, Ref *locals,
                                FrameKind kind, uint32_t dst);

// Calls from the loop: the callable in *claim, arguments in place. The frame to go on
// with: a new one; the running one when the call made a generator (its slot `dst` has
// it); NULL: an exception is pending.
MUST_CHECK Frame *call_python(Vm *vm, Ref *claim, Ref *args, size_t nargs,
                              Tuple *kwnames, uint32_t dst);
// The same for f(*args, **keywords): a tuple in claim[2], a dict in claim[3] if there
// are keywords.
MUST_CHECK Frame *call_python_spread(Vm *vm, Ref *claim, bool has_keywords,
                                     uint32_t dst);
// Puts what f(*positional, **keywords) is given into `slots`, the values of keywords
// last; their names are in *names (a new tuple, or NULL when there are none).
// `keywords` may be NULL. False: MemoryError, with some of it placed.
MUST_CHECK bool spread_arguments(Runtime *rt, Tuple *positional, Dict *keywords,
                                 Ref *slots, Tuple **names);
// The method in *found, if it is a Python function of two arguments, on an
// instruction's operands: the frame to go on with (FRAME_OPERATOR), NULL as above. The
// running one: it is something else, nothing was touched.
MUST_CHECK Frame *push_operator(Vm *vm, const Ref *found, size_t dst, size_t left,
                                size_t right);
// The same for a getter of one argument, the word in slot `object`, which is consumed
// if it is on the stack.
MUST_CHECK Frame *push_getter(Vm *vm, const Ref *found, size_t dst, size_t object);
// Calls of a class whose instances are plain and whose __init__ is a Python function:
// the frame to go on with, NULL as above. The running one: it is another class, nothing
// was touched.
MUST_CHECK Frame *call_class(Vm *vm, Frame *frame, Ref *claim, Ref *args, size_t nargs,
                             uint32_t dst);

#endif
