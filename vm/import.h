// Importing modules: from the table of native ones, from files on sys.path and
// packages' __path__; and running a program as __main__.
#ifndef PYRENA_VM_IMPORT_H
#define PYRENA_VM_IMPORT_H

#include "compiler/compile.h"
#include "objects/module.h"
#include "vm/vm.h"

// Makes builtins, sys and __main__ of a new Vm.
MUST_CHECK bool import_init(Vm *vm);

// The module with this absolute name, imported if it is not loaded yet (for "a.b": a
// first; b is answered). A new reference.
MUST_CHECK Ref import_module(Vm *vm, Str *name);
MUST_CHECK Ref import_module_named(Vm *vm, const char *name);
// For rt->call_codecs.
Ref import_call_codecs(Runtime *rt, const char *name, Ref *args, size_t nargs);
// The builtin __import__.
Ref py_import(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);

// --- compiling with the Vm's settings ---

// As compile_source, with the flags of -O and -X exact added; SyntaxWarnings are
// printed to sys.stderr.
MUST_CHECK Ref vm_compile(Vm *vm, const char *text, size_t size, Str *filename,
                          CompileMode mode, unsigned flags);
// The same for text that no file has: the code keeps it for tracebacks.
MUST_CHECK Ref vm_compile_kept(Vm *vm, const char *text, size_t size, Str *filename,
                               CompileMode mode, unsigned flags);
// Reads a whole file as bytes. OSError.
MUST_CHECK Ref vm_read_file(Vm *vm, const char *path);

// --- the program ---

// The module __main__, borrowed from sys.modules; NULL: RuntimeError is pending.
Module *import_main_module(Vm *vm);
// Runs text in __main__: -c, whose filename is "<string>" and whose lines tracebacks
// show, or a program read from stdin ("<stdin>").
MUST_CHECK bool import_run_text(Vm *vm, const char *text, size_t size,
                                const char *filename);
// Runs a file, or the __main__.py in a folder, as __main__. Its folder comes first in
// sys.path.
MUST_CHECK bool import_run_file(Vm *vm, const char *path);
// pyrena -m NAME: a module, or the module __main__ of a package. SystemExit with the
// words to print when there is none.
MUST_CHECK bool import_run_module(Vm *vm, const char *name);

#endif
