// The sys module: what the interpreter tells about itself, and the settings a program
// may change.
#define _GNU_SOURCE // strchrnul
#include "modules/sys.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "modules/builtins.h"
#include "modules/io/io.h"
#include "modules/mem_report.h"
#include "modules/modules.h"
#include "modules/natives.h"
#include "objects/abstract.h"
#include "objects/bytes.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/module.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "vm/traceback.h"

#define IMMORTAL_COUNT                                                                 \
    4294967295 // what CPython 3.13 answers for objects that are not counted

// --- objects ---

// What CPython never frees: small ints, None and the like, '', (), characters, names in
// programs, built-in types.
bool sys_is_immortal(Runtime *rt, const Object *object)
{
    if (object->count >= LASTING_COUNT || object == (const Object *)rt->empty_tuple ||
        object == (const Object *)rt->empty_bytes) {
        return true;
    }
    if (is_str(value_of(object))) {
        const Str *text = (const Str *)object;
        return (text->base.flags & STR_NAME) != 0 || text->size == 0 ||
               (text->size <= 2 && str_length(text) == 1);
    }
    return is_type(value_of(object)) &&
           (((const Type *)object)->flags & TYPE_HEAP) == 0;
}

Ref sys_refcount(Runtime *rt, Ref value)
{
    if (ref_is_immediate(value) && !word_is_small_int(value.bits)) {
        return ref_immediate(1); // a number that only this call knows
    }
    if (!ref_is_object(value) || sys_is_immortal(rt, ref_object(value))) {
        return ref_immediate(IMMORTAL_COUNT);
    }
    return ref_immediate(ref_object(value)->count);
}

static Ref py_sys_getrefcount(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return sys_refcount(rt, args[0]);
}

static Ref py_sys_debugmallocstats(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    HeapStats stats;
    PoolCounts pools;
    heap_stats(rt->heap, &stats);
    pool_counts(rt, &pools);
    Ref report = mem_report_text(rt, &stats, &pools);
    Ref text = REF_ERROR;
    if (!ref_is_error(report)) {
        text = str_format(rt, "Small block threshold = %d, in %d size classes.\n\n%S\n",
                          BLOCK_MAX, (int)BLOCK_CLASSES, peek(report));
    }
    drop(rt, report);
    if (ref_is_error(text)) {
        return REF_ERROR;
    }
    vm_write_stderr(vm_of(rt), text);
    drop(rt, text);
    return REF_NONE;
}

static Ref py_sys_getsizeof(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref size = call_special(rt, &args[0], N_SIZEOF, NULL, 0);
    int64_t number;
    if (ref_is_unbound(size)) {
        if (is_given(args[1])) {
            return take(&args[1]);
        }
        raise_error(rt, E_TYPE_ERROR, "Type %T doesn't define __sizeof__",
                    peek(args[0]));
        return REF_ERROR;
    }
    if (ref_is_error(size)) {
        if (is_given(args[1]) && pending_matches(rt, E_TYPE_ERROR)) {
            pending_clear(rt);
            return take(&args[1]);
        }
        return REF_ERROR;
    }
    if (!is_int(peek(size))) {
        raise_error(rt, E_TYPE_ERROR, "an integer is required");
        drop(rt, size);
        return REF_ERROR;
    }
    bool fits = int_as_int64(peek(size), &number);
    drop(rt, size);
    if (!fits) {
        raise_error(rt, E_OVERFLOW_ERROR,
                    "Python int too large to convert to C ssize_t");
        return REF_ERROR;
    }
    if (number < 0) {
        raise_error(rt, E_VALUE_ERROR, "__sizeof__() should return >= 0");
        return REF_ERROR;
    }
    return int_new(rt, number);
}

static Ref py_sys_intern(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!is_str(peek(args[0]))) {
        raise_error(rt, E_TYPE_ERROR, "intern() argument must be str, not %B",
                    peek(args[0]));
        return REF_ERROR;
    }
    if (!is_exact(rt, peek(args[0]), T_STR)) {
        raise_error(rt, E_TYPE_ERROR, "can't intern %T", peek(args[0]));
        return REF_ERROR;
    }
    return str_intern(rt, &args[0]) ? take(&args[0]) : REF_ERROR;
}

// --- leaving, errors ---

static Ref py_sys_exit(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (nargs == 0 || ref_is_none(args[0])) {
        raise_with_take(rt, E_SYSTEM_EXIT, REF_UNBOUND);
    } else if (is_exact(rt, peek(args[0]), T_TUPLE)) {
        Tuple *status = value_tuple(peek(args[0]));
        raise_with_args(rt, E_SYSTEM_EXIT, status->items, status->length);
    } else {
        raise_with_take(rt, E_SYSTEM_EXIT, take(&args[0]));
    }
    return REF_ERROR;
}

// The exception being handled, borrowed; None when there is none.
static Ref *handled_exception(Runtime *rt)
{
    Handled *handled = rt->handled;
    while (handled != NULL &&
           (ref_is_unbound(handled->exception) || ref_is_none(handled->exception))) {
        handled = handled->outer;
    }
    return handled == NULL ? NULL : &handled->exception;
}

static Ref py_sys_exception(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref *exception = handled_exception(rt);
    return exception == NULL ? REF_NONE : share(rt, exception);
}

static Ref py_sys_exc_info(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref parts[3] = {REF_NONE, REF_NONE, REF_NONE};
    Ref *exception = handled_exception(rt);
    if (exception != NULL) {
        parts[0] = ref_new(&ref_type(rt, *exception)->base);
        parts[1] = share(rt, exception);
        parts[2] = share(rt, &((Exception *)ref_object(*exception))->traceback);
    }
    return tuple_from_take(rt, parts, 3);
}

static Ref py_sys_excepthook(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (is_exception(peek(args[1]))) {
        vm_print_exception(vm_of(rt), &args[1]);
    } else {
        raise_error(rt, E_TYPE_ERROR,
                    "print_exception(): Exception expected for value, %T found",
                    peek(args[1]));
        return REF_ERROR;
    }
    return REF_NONE;
}

static Ref py_sys_displayhook(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Vm *vm = vm_of(rt);
    if (ref_is_none(args[0])) {
        return REF_NONE;
    }
    if (!dict_set_str_take(rt, vm->builtins, rt->names[N_UNDERSCORE], REF_NONE)) {
        return REF_ERROR;
    }
    Ref text = value_repr(rt, peek(args[0]));
    if (ref_is_error(text)) {
        return REF_ERROR;
    }
    Ref printed = py_print(rt, &text, 1, NULL);
    drop(rt, text);
    if (ref_is_error(printed)) {
        return REF_ERROR;
    }
    Ref value = share(rt, &args[0]);
    return !ref_is_error(value) &&
                   dict_set_str_take(rt, vm->builtins, rt->names[N_UNDERSCORE], value)
               ? REF_NONE
               : REF_ERROR;
}

// --- frames and limits ---

static Ref py_sys_getframe(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Vm *vm = vm_of(rt);
    int32_t depth = 0;
    if (nargs > 0 && !index_as_int32(rt, &args[0], &depth)) {
        return REF_ERROR;
    }
    if (depth < 0) {
        depth = 0;
    }
    if ((size_t)depth >= vm_depth(vm)) {
        raise_error(rt, E_VALUE_ERROR, "call stack is not deep enough");
        return REF_ERROR;
    }
    return frame_object(vm, vm->frame - depth);
}

static Ref py_sys_getrecursionlimit(Runtime *rt, Ref *args, size_t nargs,
                                    Tuple *kwnames)
{
    return ref_immediate(rt->limits.recursion);
}

static Ref py_sys_setrecursionlimit(Runtime *rt, Ref *args, size_t nargs,
                                    Tuple *kwnames)
{
    Vm *vm = vm_of(rt);
    int32_t limit;
    if (!index_as_int32(rt, &args[0], &limit)) {
        return REF_ERROR;
    }
    if (limit < 1) {
        raise_error(rt, E_VALUE_ERROR,
                    "recursion limit must be greater or equal than 1");
        return REF_ERROR;
    }
    if (vm_depth(vm) >= (size_t)limit) {
        raise_error(rt, E_RECURSION_ERROR,
                    "cannot set the recursion limit to %d at the recursion depth "
                    "%zu: the limit is too low",
                    (int)limit, vm_depth(vm));
        return REF_ERROR;
    }
    int64_t room =
        vm->frames_end - vm->frames - 1; // the frame stack's end is a limit too
    (void)vm_set_recursion_limit(vm, (uint32_t)(limit < room ? limit : room));
    return REF_NONE;
}

static Ref py_sys_get_int_max_str_digits(Runtime *rt, Ref *args, size_t nargs,
                                         Tuple *kwnames)
{
    return ref_immediate(rt->limits.max_str_digits);
}

static Ref py_sys_set_int_max_str_digits(Runtime *rt, Ref *args, size_t nargs,
                                         Tuple *kwnames)
{
    int32_t digits;
    if (!index_as_int32(rt, &args[0], &digits)) {
        return REF_ERROR;
    }
    if (digits != 0 && digits < 640) {
        raise_error(rt, E_VALUE_ERROR, "maxdigits must be 0 or larger than 640");
        return REF_ERROR;
    }
    rt->limits.max_str_digits = (uint32_t)digits;
    return REF_NONE;
}

static Ref py_sys_getallocatedblocks(Runtime *rt, Ref *args, size_t nargs,
                                     Tuple *kwnames)
{
    return int_new(rt, (int64_t)heap_live_blocks(rt->heap));
}

static Ref py_sys_getdefaultencoding(Runtime *rt, Ref *args, size_t nargs,
                                     Tuple *kwnames)
{
    return str_from(rt, "utf-8");
}

static Ref py_sys_getfilesystemencodeerrors(Runtime *rt, Ref *args, size_t nargs,
                                            Tuple *kwnames)
{
    return str_from(rt, "surrogateescape");
}

static Ref py_sys_is_finalizing(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return ref_bool(vm_of(rt)->ended);
}

static Ref py_sys_none(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return REF_NONE;
}

// What vm_unraisable prints unless a program puts another function here.
static Ref py_sys_unraisablehook(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref parts[3] = {REF_UNBOUND, REF_UNBOUND, REF_UNBOUND};
    static const char *const names[] = {"exc_value", "err_msg", "object"};
    bool ok = true;
    for (int i = 0; ok && i < 3; i++) {
        Str *name = str_intern_new(rt, names[i], strlen(names[i]));
        parts[i] = name == NULL ? REF_ERROR : get_attr(rt, &args[0], name);
        if (name != NULL) {
            object_release(rt, &name->base);
        }
        ok = !ref_is_error(parts[i]);
    }
    if (ok) {
        ok = vm_print_unraisable(vm_of(rt), &parts[0], &parts[1], &parts[2]);
    }
    for (int i = 0; i < 3; i++) {
        drop(rt, parts[i]);
    }
    return ok ? REF_NONE : REF_ERROR;
}

static const MethodDef functions[] = {
    {"audit", py_sys_none, POSITIONAL(1, ARGS_ANY, "event, /, *args"),
     "Passes the event to any hooks that are attached: there are none."},
    {"gettrace", py_sys_none, ARGS(0, 0),
     "Return the global debug tracing function set with sys.settrace: None."},
    {"getprofile", py_sys_none, ARGS(0, 0),
     "Return the profiling function set with sys.setprofile: None."},
    {"unraisablehook", py_sys_unraisablehook, POSITIONAL(1, 1, "unraisable"),
     "Handle an unraisable exception."},
    {"_getframe", py_sys_getframe, POSITIONAL(0, 1, "depth=0"),
     "Return a frame object from the call stack."},
    {"breakpointhook", py_breakpointhook, VARIADIC_AS("*args, **kwargs"),
     "This hook function is called by built-in breakpoint()."},
    {"displayhook", py_sys_displayhook, POSITIONAL(1, 1, "object"),
     "Print an object to sys.stdout and also save it in builtins._"},
    {"exc_info", py_sys_exc_info, ARGS(0, 0),
     "Return current exception information: (type, value, traceback)."},
    {"excepthook", py_sys_excepthook, POSITIONAL(3, 3, "exctype, value, traceback"),
     "Handle an exception by displaying it with a traceback on sys.stderr."},
    {"exception", py_sys_exception, ARGS(0, 0), "Return the current exception."},
    {"exit", py_sys_exit, POSITIONAL(0, 1, "status=None"),
     "Exit the interpreter by raising SystemExit(status)."},
    {"get_int_max_str_digits", py_sys_get_int_max_str_digits, ARGS(0, 0),
     "Return the maximum string digits limit for non-binary int<->str conversions."},
    {"getallocatedblocks", py_sys_getallocatedblocks, ARGS(0, 0),
     "Return the number of memory blocks currently allocated."},
    {"getdefaultencoding", py_sys_getdefaultencoding, ARGS(0, 0),
     "Return the current default encoding used by the Unicode implementation."},
    {"getfilesystemencodeerrors", py_sys_getfilesystemencodeerrors, ARGS(0, 0),
     "Return the error mode used for Unicode to OS filename conversion."},
    {"getfilesystemencoding", py_sys_getdefaultencoding, ARGS(0, 0),
     "Return the encoding used to convert Unicode filenames to OS filenames."},
    {"getrecursionlimit", py_sys_getrecursionlimit, ARGS(0, 0),
     "Return the current value of the recursion limit."},
    {"_debugmallocstats", py_sys_debugmallocstats, ARGS(0, 0),
     "Print the state of the memory levels on stderr."},
    {"getrefcount", py_sys_getrefcount, POSITIONAL(1, 1, "object"),
     "Return the reference count of object."},
    {"getsizeof", py_sys_getsizeof, UNSHOWN(1, "object, default"),
     "Return the size of object in bytes."},
    {"intern", py_sys_intern, POSITIONAL(1, 1, "string"),
     "``Intern'' the given string."},
    {"is_finalizing", py_sys_is_finalizing, ARGS(0, 0),
     "Return True if Python is exiting."},
    {"set_int_max_str_digits", py_sys_set_int_max_str_digits, SIGNATURE(1, "maxdigits"),
     "Set the maximum string digits limit for non-binary int<->str conversions."},
    {"setrecursionlimit", py_sys_setrecursionlimit, POSITIONAL(1, 1, "limit"),
     "Set the maximum depth of the Python interpreter stack to n."},
    {NULL},
};

// --- filling the module ---

static bool add_list(Runtime *rt, Module *module, const char *name)
{
    return module_add_take(rt, module, name, list_new(rt, 0));
}

// The folders of PYRENAPATH, in order.
static bool add_path(Runtime *rt, Module *module)
{
    Ref list = list_new(rt, 4);
    const char *text = vm_of(rt)->options.no_environment ? NULL : getenv("PYRENAPATH");
    bool ok = !ref_is_error(list);
    while (ok && text != NULL && *text != '\0') {
        const char *end = strchrnul(text, ':');
        if (end > text) {
            Ref folder = str_new(rt, text, (size_t)(end - text));
            ok = !ref_is_error(folder) &&
                 list_append_take(rt, value_list(peek(list)), folder);
        }
        text = *end == '\0' ? end : end + 1;
    }
    if (!ok) {
        drop(rt, list);
        return false;
    }
    return module_add_take(rt, module, "path", list);
}

static bool add_stream(Runtime *rt, Module *module, int fd)
{
    static const char *const names[][2] = {
        {"stdin", "__stdin__"}, {"stdout", "__stdout__"}, {"stderr", "__stderr__"}};
    Ref file = text_file_standard(rt, fd);
    if (ref_is_error(file)) {
        return false;
    }
    return module_add_take(rt, module, names[fd][1], share(rt, &file)) &&
           module_add_take(rt, module, names[fd][0], file);
}

static bool keep_original(Runtime *rt, Module *module, const char *name,
                          const char *original)
{
    Str *key = str_intern_new(rt, name, strlen(name));
    Ref *found = key == NULL ? NULL : dict_find_str(module->dict, key);
    CLEAR_POINTER(rt, key);
    return found != NULL && module_add_take(rt, module, original, share(rt, found));
}

// The hooks as they were, under names that a program leaves alone.
static bool add_original_hooks(Runtime *rt, Module *module)
{
    Ref *display = dict_find_str(module->dict, rt->names[N_DISPLAYHOOK]);
    if (display == NULL ||
        !module_add_take(rt, module, "__displayhook__", share(rt, display))) {
        return false;
    }
    if (!keep_original(rt, module, "unraisablehook", "__unraisablehook__") ||
        !keep_original(rt, module, "breakpointhook", "__breakpointhook__")) {
        return false;
    }
    Ref *except = dict_find_str(module->dict, rt->names[N_EXCEPTHOOK]);
    return except != NULL &&
           module_add_take(rt, module, "__excepthook__", share(rt, except));
}

bool sys_module_init(Runtime *rt, Module *module)
{
    Vm *vm = vm_of(rt);
    sys_settings_init(vm);
    return io_types_init(rt) && module_add_functions(rt, module, functions) &&
           module_add_functions(rt, module, sys_async_functions) &&
           module_add_functions(rt, module, sys_settings_functions) &&
           add_original_hooks(rt, module) &&
           module_add_take(rt, module, "modules", ref_new(&vm->modules->base)) &&
           add_path(rt, module) && add_list(rt, module, "argv") &&
           add_list(rt, module, "orig_argv") && add_list(rt, module, "warnoptions") &&
           add_list(rt, module, "meta_path") && add_list(rt, module, "path_hooks") &&
           module_add_take(rt, module, "path_importer_cache", dict_new(rt)) &&
           module_add_take(rt, module, "executable", str_from(rt, "")) &&
           module_add_take(rt, module, "dont_write_bytecode", REF_TRUE) &&
           sys_add_facts(rt, module) && add_stream(rt, module, STDIN_FILENO) &&
           add_stream(rt, module, STDOUT_FILENO) &&
           add_stream(rt, module, STDERR_FILENO);
}

// --- for the command line ---

Ref *sys_find(Vm *vm, const char *name)
{
    Str *key = vm->sys == NULL ? NULL : str_intern_new(&vm->rt, name, strlen(name));
    if (key == NULL) {
        return NULL;
    }
    Ref *slot = dict_find_str(vm->sys->dict, key);
    object_release(&vm->rt, &key->base);
    return slot;
}

static Ref text_list(Runtime *rt, char **texts, size_t count)
{
    Ref list = list_new(rt, count);
    for (size_t i = 0; !ref_is_error(list) && i < count; i++) {
        Ref text = sys_text(rt, texts[i]);
        if (ref_is_error(text) || !list_append_take(rt, value_list(peek(list)), text)) {
            drop(rt, list);
            return REF_ERROR;
        }
    }
    return list;
}

bool sys_set_argv(Vm *vm, const char *executable, char **argv, size_t argc)
{
    Runtime *rt = &vm->rt;
    return module_add_take(rt, vm->sys, "argv", text_list(rt, argv, argc)) &&
           module_add_take(rt, vm->sys, "orig_argv", text_list(rt, argv, argc)) &&
           module_add_take(rt, vm->sys, "executable", sys_text(rt, executable));
}

bool sys_set_prompts(Vm *vm)
{
    Runtime *rt = &vm->rt;
    return (sys_find(vm, "ps1") != NULL ||
            module_add_take(rt, vm->sys, "ps1", str_from(rt, ">>> "))) &&
           (sys_find(vm, "ps2") != NULL ||
            module_add_take(rt, vm->sys, "ps2", str_from(rt, "... ")));
}

bool sys_set_warnings(Vm *vm, char **options, size_t count)
{
    return module_add_take(&vm->rt, vm->sys, "warnoptions",
                           text_list(&vm->rt, options, count));
}

bool sys_path_prepend(Vm *vm, const char *folder)
{
    Runtime *rt = &vm->rt;
    if (vm->options.flags.safe_path) {
        return true;
    }
    Ref *path = sys_find(vm, "path");
    Ref text = path != NULL && is_list(peek(*path)) ? sys_text(rt, folder) : REF_ERROR;
    return !ref_is_error(text) &&
           list_insert_take(rt, value_list(peek(*sys_find(vm, "path"))), 0, text);
}

// What cannot be written is given up, so that ending the program does not try again.
static bool flush_stream(Vm *vm, const char *name)
{
    Runtime *rt = &vm->rt;
    Ref *slot = sys_find(vm, name);
    if (slot == NULL || ref_is_none(*slot)) {
        return true;
    }
    Ref stream = share(rt, slot);
    bool ok = true;
    if (is_text_file(rt, peek(stream))) {
        TextFile *file = (TextFile *)ref_object(stream);
        File *bytes = (File *)ref_object(file->buffer);
        ok = bytes->fd < 0 || text_file_flush(rt, file);
        if (!ok) {
            file->pending_size = bytes->dirty = 0;
        }
    } else {
        Ref result = call_method(rt, &stream, rt->names[N_FLUSH], NULL, 0);
        ok = !ref_is_error(result);
        drop(rt, result);
    }
    drop(rt, stream);
    return ok;
}

void sys_run_exit_functions(Vm *vm)
{
    Runtime *rt = &vm->rt;
    Ref *modules = sys_find(vm, "modules");
    if (modules == NULL || !is_dict(peek(*modules))) {
        pending_clear(rt);
        return;
    }
    Str *name = str_intern_new(rt, "atexit", 6);
    Str *run = name == NULL ? NULL : str_intern_new(rt, "_run_exitfuncs", 14);
    Ref *slot = run == NULL ? NULL : dict_find_str(value_dict(peek(*modules)), name);
    if (slot != NULL) {
        Ref module = share(rt, slot);
        drop(rt, call_method(rt, &module, run, NULL, 0));
        drop(rt, module);
    }
    if (is_pending(rt)) {
        rt->unraisable(rt, "Exception ignored in atexit:", NULL);
    }
    CLEAR_POINTER(rt, run);
    CLEAR_POINTER(rt, name);
}

bool sys_flush_output(Vm *vm)
{
    bool out = flush_stream(vm, "stdout");
    Ref error = out ? REF_UNBOUND : pending_take(&vm->rt);
    if (!flush_stream(vm, "stderr")) {
        pending_clear(&vm->rt); // there is nowhere to say so
    }
    if (!out) {
        pending_set_take(&vm->rt, error);
    }
    return out;
}

static void print_text(Vm *vm, const char *text)
{
    Ref *slot = sys_find(vm, "stderr");
    if (slot != NULL && is_text_file(&vm->rt, peek(*slot))) {
        Ref words = str_from(&vm->rt, text);
        Ref file = share(&vm->rt, slot);
        if (ref_is_error(words) ||
            !text_file_write(&vm->rt, (TextFile *)ref_object(file),
                             value_str_object(peek(words)))) {
            pending_clear(&vm->rt);
        }
        drop(&vm->rt, file);
        drop(&vm->rt, words);
    }
}

void sys_report_take(Vm *vm, Ref exception)
{
    Runtime *rt = &vm->rt;
    if (!flush_stream(vm, "stdout")) {
        pending_clear(rt);
    }
    Ref *slot = sys_find(vm, "excepthook");
    if (slot == NULL) {
        print_text(vm, "sys.excepthook is missing\n");
        vm_print_exception(vm, &exception);
        drop(rt, exception);
        return;
    }
    Ref hook = share(rt, slot);
    Ref args[3] = {ref_new(&ref_type(rt, exception)->base), share(rt, &exception),
                   share(rt, &((Exception *)ref_object(exception))->traceback)};
    Ref result = object_call(rt, &hook, args, 3, NULL);
    for (int i = 2; i >= 0; i--) {
        drop(rt, args[i]);
    }
    drop(rt, hook);
    if (ref_is_error(result)) {
        Ref error = pending_take(rt);
        print_text(vm, "Error in sys.excepthook:\n");
        vm_print_exception(vm, &error);
        print_text(vm, "\nOriginal exception was:\n");
        vm_print_exception(vm, &exception);
        drop(rt, error);
    }
    drop(rt, result);
    drop(rt, exception);
}
