// The modules that are written in C: the table that a Vm is given, and what the command
// line needs of them.
#ifndef PYRENA_MODULES_MODULES_H
#define PYRENA_MODULES_MODULES_H

#include "vm/vm.h"

extern const ModuleTable builtin_modules;

// Each fills its module when it is first imported.
bool builtins_module_init(Runtime *rt, struct Module *module);
bool sys_module_init(Runtime *rt, struct Module *module);
bool time_module_init(Runtime *rt, struct Module *module);
bool math_module_init(Runtime *rt, struct Module *module);
bool io_module_init(Runtime *rt, struct Module *module);
bool copy_module_init(Runtime *rt, struct Module *module);
bool gc_module_init(Runtime *rt, struct Module *module);
bool re_module_init(Runtime *rt, struct Module *module);
bool unicodedata_module_init(Runtime *rt, struct Module *module);
bool errno_module_init(Runtime *rt, struct Module *module);
bool json_module_init(Runtime *rt, struct Module *module);
bool os_module_init(Runtime *rt, struct Module *module);
bool collections_module_init(Runtime *rt, struct Module *module);
bool functools_module_init(Runtime *rt, struct Module *module);
bool array_module_init(Runtime *rt, struct Module *module);
bool binascii_module_init(Runtime *rt, struct Module *module);
bool hash_module_init(Runtime *rt, struct Module *module);
bool heapq_module_init(Runtime *rt, struct Module *module);
bool bisect_module_init(Runtime *rt, struct Module *module);
bool operator_module_init(Runtime *rt, struct Module *module);
bool random_module_init(Runtime *rt, struct Module *module);
bool struct_module_init(Runtime *rt, struct Module *module);
bool cmath_module_init(Runtime *rt, struct Module *module);
bool itertools_module_init(Runtime *rt, struct Module *module);
bool tracemalloc_module_init(Runtime *rt, struct Module *module);
bool isolate_module_init(Runtime *rt, struct Module *module);
bool mem_module_init(Runtime *rt, struct Module *module);
bool select_module_init(Runtime *rt, struct Module *module);
bool signal_module_init(Runtime *rt, struct Module *module);
bool zlib_module_init(Runtime *rt, struct Module *module);
bool weakref_module_init(Runtime *rt, struct Module *module);
bool native_module_init(Runtime *rt, struct Module *module);
bool typing_module_init(Runtime *rt, struct Module *module);
bool traceback_module_init(Runtime *rt, struct Module *module);

// --- sys, for the command line ---

// sys.argv, sys.orig_argv and sys.executable. False: MemoryError.
MUST_CHECK bool sys_set_argv(Vm *vm, const char *executable, char **argv, size_t argc);
// Fills sys.warnoptions.
// sys.ps1 and sys.ps2, unless they are there.
MUST_CHECK bool sys_set_prompts(Vm *vm);
MUST_CHECK bool sys_set_warnings(Vm *vm, char **options, size_t count);
// Puts a folder in front of sys.path ('' : the current one, looked up at each import).
MUST_CHECK bool sys_path_prepend(Vm *vm, const char *folder);
// sys.name, borrowed until the module changes; NULL: deleted.
Ref *sys_find(Vm *vm, const char *name);
// Flushes sys.stdout and sys.stderr; false: an exception is pending (a full disk, a
// closed pipe).
MUST_CHECK bool sys_flush_output(Vm *vm);
// Calls what the program wants called for a signal; KeyboardInterrupt where it says
// nothing of SIGINT. False: an exception is pending.
bool signal_run(Vm *vm, int number);
// Runs what the program has registered with atexit.
void sys_run_exit_functions(Vm *vm);
// Calls sys.excepthook for an exception that nobody caught (taken); a failing hook is
// reported too.
void sys_report_take(Vm *vm, Ref exception);

#endif
