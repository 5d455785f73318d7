// Running a program's text.
//
// CPython keeps the syntax tree of a text while that text runs (a script, -c, exec and
// eval of a string, a statement at the prompt; not an imported module), and the tree
// holds the constants: sys.getrefcount shows it. Here the tree is gone by then, so the
// constants are held on its behalf.
#ifndef PYRENA_VM_PROGRAM_H
#define PYRENA_VM_PROGRAM_H

#include "vm/vm.h"

// A text that runs.
typedef struct ProgramText {
    Ref *constants;
    size_t count;
    size_t room;
    struct ProgramText *outer; // that runs it
} ProgramText;

// vm_run_code for code that was just compiled from a text.
MUST_CHECK Ref vm_run_program(Vm *vm, Code *code, Dict *globals, Ref *namespace_);

#endif
