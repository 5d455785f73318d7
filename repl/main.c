// The pyrena program: runs scripts, commands, modules, the prompt, the golden runner,
// the disassembler.
#define _GNU_SOURCE // realpath
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "compiler/compile.h"
#include "gc/gc.h"
#include "mem/heap.h"
#include "modules/modules.h"
#include "modules/tracemalloc.h"
#include "objects/abstract.h"
#include "objects/bytes.h"
#include "objects/int.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "repl/golden.h"
#include "repl/interrupt.h"
#include "repl/leaks.h"
#include "repl/memory_report.h"
#include "repl/options.h"
#include "repl/prompt.h"
#include "vm/import.h"
#include "vm/traceback.h"

#define RECURSION_LIMIT 1000
#define MAX_STR_DIGITS 4300

// A variable of the environment that is not empty, unless -E says no.
static const char *environment(const Options *options, const char *name)
{
    const char *text = options->flags.ignore_environment ? NULL : getenv(name);
    return text == NULL || *text == '\0' ? NULL : text;
}

static uint8_t level_from_environment(const Options *options, const char *name)
{
    const char *text = environment(options, name);
    long level = text == NULL ? 0 : strtol(text, NULL, 10);
    return text == NULL ? 0 : level < 1 ? 1 : level > 2 ? 2 : (uint8_t)level;
}

static bool is_given(const Options *options, const char *name)
{
    return environment(options, name) != NULL;
}

// What the environment asks for as options do.
static void read_environment(Options *options)
{
    uint8_t optimize = level_from_environment(options, "PYTHONOPTIMIZE");
    uint8_t verbose = level_from_environment(options, "PYTHONVERBOSE");
    VmFlags *flags = &options->flags;
    options->optimize = optimize > options->optimize ? optimize : options->optimize;
    flags->verbose = verbose > flags->verbose ? verbose : flags->verbose;
    options->unbuffered |= is_given(options, "PYTHONUNBUFFERED");
    flags->safe_path |= is_given(options, "PYTHONSAFEPATH");
    flags->development |= is_given(options, "PYTHONDEVMODE");
    flags->inspect |= isatty(0) && is_given(options, "PYTHONINSPECT");
}

static bool hash_seed_from_environment(const Options *given, RuntimeOptions *options)
{
    const char *text = environment(given, "PYTHONHASHSEED");
    if (text == NULL || strcmp(text, "random") == 0) {
        return true;
    }
    char *end;
    errno = 0;
    unsigned long seed = strtoul(text, &end, 10);
    if (*end != '\0' || errno != 0 || seed > UINT32_MAX) {
        fputs("Fatal Python error: config_init_hash_seed: PYTHONHASHSEED must be "
              "\"random\" or an integer in range "
              "[0; 4294967295]\n",
              stderr);
        return false;
    }
    options->hash_seed_given = true;
    options->hash_seed = (uint32_t)seed;
    return true;
}

static bool trace_from_environment(const Options *options, uint32_t *frames)
{
    const char *text = environment(options, "PYTHONTRACEMALLOC");
    if (text == NULL) {
        return true;
    }
    char *end;
    errno = 0;
    unsigned long number = strtoul(text, &end, 10);
    if (*end != '\0' || errno != 0 || number > TRACE_FRAMES_MAX) {
        fputs("Fatal Python error: config_init_tracemalloc: PYTHONTRACEMALLOC: invalid "
              "number of frames\n",
              stderr);
        return false;
    }
    *frames = (uint32_t)number;
    return true;
}

static Vm *start(const Options *options)
{
    VmOptions vm_options = {
        .heap = {.limit = options->heap_limit,
                 .stable = options->stable,
                 .fail_at = options->fail_at,
                 .fail_lasting = options->fail_lasting},
        .runtime = {.limits = {.steps = UINT64_MAX,
                               .output = UINT64_MAX,
                               .recursion = RECURSION_LIMIT,
                               .max_str_digits = options->has_digits ? options->digits
                                                                     : MAX_STR_DIGITS},
                    .stable = options->stable},
        .modules = &builtin_modules,
        .exact = options->exact,
        .optimize = options->optimize,
        .no_environment = options->flags.ignore_environment,
        .unbuffered = options->unbuffered,
        .skip_line = options->skip_line,
        .flags = options->flags,
    };
    if (!hash_seed_from_environment(options, &vm_options.runtime)) {
        return NULL;
    }
    uint32_t trace_frames = options->trace_frames;
    if (!options->trace_frames_given &&
        !trace_from_environment(options, &trace_frames)) {
        return NULL;
    }
    Vm *vm = vm_new(&vm_options);
    if (vm == NULL) {
        fputs("MemoryError: not enough memory to start\n", stderr);
        return NULL;
    }
    if (trace_frames > 0 && !tracemalloc_start(vm, trace_frames)) {
        fputs("MemoryError: not enough memory to start\n", stderr);
        (void)vm_destroy(vm);
        return NULL;
    }
    vm->rt.warns_of_bytes = options->flags.bytes_warning > 0;
    if (options->gc_off) {
        gc_enable(&vm->rt, false);
    }
    for (int i = 0; options->gc_thresholds_given && i < 3; i++) {
        gc_set_threshold(&vm->rt, i, options->gc_thresholds[i]);
    }
    return vm;
}

static bool import_for_effect(Vm *vm, const char *name)
{
    Ref module = import_module_named(vm, name);
    drop(&vm->rt, module);
    return !ref_is_error(module);
}

// sys.warnoptions: what PYTHONWARNINGS and -W say, from the weakest to the strongest.
static bool set_warnings(Vm *vm, const Options *options)
{
    const char *given = environment(options, "PYTHONWARNINGS");
    char *listed = strdup(given == NULL ? "" : given);
    size_t room = strlen(listed == NULL ? "" : listed) / 2 + options->warning_count + 3;
    char **all = listed == NULL ? NULL : calloc(room, sizeof *all);
    bool ok = all != NULL;
    if (ok) {
        size_t count = 0;
        if (options->flags.development) {
            all[count++] = "default";
        }
        char *rest = listed;
        for (char *part; (part = strtok_r(rest, ",", &rest)) != NULL;) {
            all[count++] = part;
        }
        for (size_t i = 0; i < options->warning_count; i++) {
            all[count++] = options->warnings[i];
        }
        if (options->flags.bytes_warning > 0) {
            all[count++] = options->flags.bytes_warning > 1 ? "error::BytesWarning"
                                                            : "default::BytesWarning";
        }
        // The filters must stand before anything is compiled.
        ok = count == 0 ||
             (sys_set_warnings(vm, all, count) && import_for_effect(vm, "warnings"));
    } else {
        raise_memory_error(&vm->rt);
    }
    free(all);
    free(listed);
    return ok;
}

// sys.argv: the script's name as given, "-c", "-m", "-" or "", then the arguments.
static bool set_arguments(Vm *vm, const Options *options, const char *program)
{
    size_t count = (size_t)options->argument_count + 1;
    char **arguments = calloc(count, sizeof *arguments);
    if (arguments == NULL) {
        raise_memory_error(&vm->rt);
        return false;
    }
    arguments[0] = options->kind == RUN_COMMAND  ? "-c"
                   : options->kind == RUN_MODULE ? "-m"
                   : options->target == NULL     ? ""
                                                 : (char *)options->target;
    for (size_t i = 1; i < count; i++) {
        arguments[i] = options->arguments[i - 1];
    }
    bool ok = sys_set_argv(vm, program, arguments, count);
    free(arguments);
    return ok;
}

static bool run_stdin(Vm *vm)
{
    size_t size = 0, room = 65536;
    char *text = malloc(room);
    for (size_t got;
         text != NULL && (got = fread(text + size, 1, room - size, stdin)) > 0;) {
        size += got;
        if (size == room) {
            char *grown = realloc(text, room *= 2);
            if (grown == NULL) {
                free(text);
            }
            text = grown;
        }
    }
    if (text == NULL) {
        raise_memory_error(&vm->rt);
        return false;
    }
    bool ok = import_run_text(vm, text, size, "<stdin>");
    free(text);
    return ok;
}

static bool disassemble(Vm *vm, const char *path)
{
    Runtime *rt = &vm->rt;
    Ref source = vm_read_file(vm, path), code = REF_ERROR, text = REF_ERROR;
    Str *name = str_intern_new(rt, path, strlen(path));
    if (!ref_is_error(source) && name != NULL) {
        const Bytes *bytes = (const Bytes *)ref_object(source);
        code = vm_compile(vm, bytes->data, bytes->size, name, COMPILE_EXEC, 0);
    }
    if (!ref_is_error(code)) {
        text = code_disassemble(rt, (Code *)ref_object(code));
    }
    if (!ref_is_error(text)) {
        fwrite(value_str_object(peek(text))->data, 1,
               value_str_object(peek(text))->size, stdout);
    }
    bool ok = !ref_is_error(text);
    drop(rt, text);
    drop(rt, code);
    drop(rt, source);
    CLEAR_POINTER(rt, name);
    return ok;
}

// What can be said of a program's path before anything runs, in CPython's words. 0: go
// on; else the exit code.
static int check_script(const char *program, const char *path)
{
    char real[PATH_MAX], inner[PATH_MAX + 16];
    const char *absolute = realpath(path, real) == NULL ? path : real;
    int fd = open(absolute, O_RDONLY | O_CLOEXEC);
    struct stat status;
    if (fd < 0 || fstat(fd, &status) != 0) {
        char folder[PATH_MAX];
        bool is_relative = absolute[0] != '/' && getcwd(folder, sizeof folder) != NULL;
        int error = errno;
        fprintf(stderr, "%s: can't open file '%s%s%s': [Errno %d] %s\n", program,
                is_relative ? folder : "", is_relative ? "/" : "", absolute, error,
                strerror(error));
        return 2;
    }
    close(fd);
    snprintf(inner, sizeof inner, "%s/__main__.py", absolute);
    if (S_ISDIR(status.st_mode) && access(inner, R_OK) != 0) {
        fprintf(stderr, "%s: can't find '__main__' module in '%s'\n", program,
                absolute);
        return 1;
    }
    return 0;
}

static bool run(Vm *vm, const Options *options)
{
    switch (options->kind) {
    case RUN_FILE:
        return import_run_file(vm, options->target);
    case RUN_COMMAND:
        return sys_path_prepend(vm, "") &&
               import_run_text(vm, options->target, strlen(options->target),
                               "<string>");
    case RUN_MODULE:
        return import_run_module(vm, options->target);
    case RUN_STDIN:
        return sys_path_prepend(vm, "") && run_stdin(vm);
    case RUN_DIS:
        return disassemble(vm, options->arguments[0]);
    default:
        return sys_path_prepend(vm, "") && prompt_run(vm, options->flags.quiet);
    }
}

// The exit code of sys.exit(value), which may want a message printed.
static int exit_code(Vm *vm, Ref exception)
{
    Runtime *rt = &vm->rt;
    Str *name = str_intern_new(rt, "code", 4);
    Ref code = name == NULL ? REF_ERROR : get_attr(rt, &exception, name);
    CLEAR_POINTER(rt, name);
    drop(rt, exception);
    int64_t number = 0;
    if (ref_is_error(code)) {
        pending_clear(rt);
        return 1;
    }
    if (ref_is_none(code)) {
        return 0;
    }
    if (is_int(peek(code))) {
        bool fits = int_as_int64(peek(code), &number);
        drop(rt, code);
        return fits ? (int)(number & 0xff) : 255;
    }
    Ref text = value_str(rt, peek(code));
    if (!sys_flush_output(vm)) {
        pending_clear(rt);
    }
    if (ref_is_error(text)) {
        pending_clear(rt);
    } else {
        fprintf(stderr, "%s\n", value_str_object(peek(text))->data);
    }
    drop(rt, text);
    drop(rt, code);
    return 1;
}

// The exit code of a run that ended with the pending exception.
static int end_with_exception(Vm *vm)
{
    Runtime *rt = &vm->rt;
    if (pending_matches(rt, E_SYSTEM_EXIT)) {
        return exit_code(vm, pending_take(rt));
    }
    bool interrupted = pending_matches(rt, E_KEYBOARD_INTERRUPT);
    sys_report_take(vm, pending_take(rt));
    return interrupted ? 128 + SIGINT : 1;
}

static int finish(Vm *vm, const Options *options, Leaks *leaks, int code)
{
    sys_run_exit_functions(vm);
    if (!sys_flush_output(vm)) {
        pending_clear(&vm->rt);
        code = code == 0 ? 120 : code;
    }
    interrupt_remove();
    if (options->leaks) {
        leaks_report(leaks);
    }
    if (options->memstats) {
        memory_report(&vm->rt);
    }
    const char *broken = options->check_heap ? heap_check(vm->rt.heap) : NULL;
    size_t left = vm_destroy(vm);
    if (options->check_heap && (left != 0 || broken != NULL)) {
        fprintf(stderr, "pyrena: heap check failed: %s, %zu blocks left over\n",
                broken != NULL ? broken : "sound", left);
        return 70; // EX_SOFTWARE
    }
    return code;
}

// What the options ask for, in a new Vm; the exit code.
static int start_and_run(Options *options, const char *program)
{
    int unusable =
        options->kind == RUN_FILE ? check_script(program, options->target) : 0;
    if (unusable != 0 && !options->flags.inspect) {
        return unusable;
    }
    Vm *vm = start(options);
    if (vm == NULL) {
        return 1;
    }
    interrupt_install(vm);
    Leaks leaks;
    if (options->leaks) {
        leaks_start(&leaks, vm);
    }
    int code = unusable;
    if (!set_arguments(vm, options, program) || !set_warnings(vm, options) ||
        (unusable == 0 && !run(vm, options))) {
        if (options->flags.inspect && options->kind != RUN_PROMPT) {
            sys_report_take(
                vm, pending_take(&vm->rt)); // SystemExit, too: the prompt goes on
        } else {
            code = end_with_exception(vm);
        }
    }
    if (options->flags.inspect && options->kind != RUN_PROMPT) {
        // As in CPython, no banner after a program.
        code = prompt_run(vm, true) ? 0 : end_with_exception(vm);
    }
    return finish(vm, options, &leaks, code);
}

int main(int argc, char **argv)
{
    Options options;
    int code = 0;
    if (!options_parse(&options, argc, argv)) {
        code = 2;
    } else if (options.kind == RUN_TEST) {
        code = golden_run(argv[0], options.argument_count, options.arguments);
    } else if (options.kind != RUN_NOTHING) {
        read_environment(&options);
        code = start_and_run(&options, argv[0]);
    }
    free(options.warnings);
    return code;
}
