// The virtual machine: one interpreter, from its heap to its running frames.
//
// Values live on one contiguous stack that never moves; frames are records beside it,
// each naming its window: first the variables, then the operand stack. Above the live
// part of a frame there are only immediates or float boxes that nobody else refers to,
// so a call clears no operand position and unwinding may drop them all.
#ifndef PYRENA_VM_VM_H
#define PYRENA_VM_VM_H

#include "objects/code.h"
#include "objects/exception.h"
#include "objects/runtime.h"

typedef struct Vm Vm;
typedef struct Function Function;
typedef struct Generator Generator;
struct Module;
typedef struct FrameObject FrameObject;

// What a frame's result is for.
typedef enum FrameKind {
    FRAME_CALL,     // to the caller's destination `dst`
    FRAME_INIT,     // __init__: must be None; the instance in `claim` goes to `dst`
    FRAME_OPERATOR, // of the instruction before the caller's pc, whose operands wait
    FRAME_ENTRY,    // C code called: eval returns it
    FRAME_ITERATE,  // a generator run by FOR_ITER: a yield goes to `dst`, the end jumps
    FRAME_SEND,     // a generator run by SEND
} FrameKind;

typedef struct Frame {
    Code *code;         // borrowed: from `function`, or counted by `owner`
    const uint32_t *pc; // just behind the operation word of the instruction that runs
                        // (or, in a call, its last word)
    Ref *locals;        // variables, then operand stack
    Ref *claim; // from here on the stack is this frame's to give back: the callable's
                // slot
    Function *function; // borrowed from the claim or `owner`; NULL for modules and exec
    Dict *globals;      // borrowed, as the code
    Dict *builtins;
    Ref namespace_;       // of a class body, module, exec: owned mapping; unbound in
                          // functions
    Generator *generator; // whose body this is; borrowed (the resumer holds it)
    FrameObject *object;  // counted; NULL until somebody asks
    Ref owner; // keeps the code or the function alive when the claim does not; often
               // unbound
    // namespace_, generator, object and owner are unbound and NULL in every record
    // above the running frame: leaving a frame resets them, so that an ordinary call
    // need not.
    union {
        struct {
            uint16_t dst;     // slot of the caller's frame
            uint8_t kind;     // FrameKind
            bool wants_value; // the caller only reads the result's value
        };
        uint32_t result_word; // the three in one store
    };
    uint32_t local_count; // the code's: slots from here on are operand stack
} Frame;

// Where the loop stands between two instructions, in a build without tail calls.
typedef struct EvalRegisters {
    const uint32_t *pc;
    Ref *locals;
    const Value *constants;
    Frame *frame;
} EvalRegisters;

// A native module: `init` fills it when it is first imported.
typedef struct ModuleDef {
    const char *name;
    bool (*init)(Runtime *rt, struct Module *module);
    const char *source; // or Python text, frozen into the binary, run as the module's
                        // body (init may be NULL)
    size_t source_size;
    bool is_package;
    const char *doc;
    bool is_core; // needed so early that no file of that name comes before it
} ModuleDef;
typedef struct ModuleTable {
    const ModuleDef *modules; // ended by a NULL name
} ModuleTable;

// What an embedder may refuse to the programs of a Vm.
enum {
    CAPABILITY_FILES = 1,   // opening files by name
    CAPABILITY_OS = 2,      // processes, the environment, folders: module os
    CAPABILITY_THREADS = 4, // interpreters on threads: module isolate
};

typedef enum SignalAction { SIGNAL_DEFAULT, SIGNAL_IGNORE, SIGNAL_CALL } SignalAction;

// What the command line was asked for, for sys.flags.
typedef struct VmFlags {
    uint8_t debug, inspect, interactive, no_user_site, no_site, ignore_environment;
    uint8_t verbose, bytes_warning, quiet, isolated, utf8_mode;
    bool development, safe_path;
} VmFlags;

typedef struct VmOptions {
    HeapOptions heap;
    RuntimeOptions runtime;
    const ModuleTable *modules;
    bool exact;          // -X exact: every read of a variable is a reference read
    uint8_t optimize;    // 1: -O, 2: -OO
    bool no_environment; // -E: PYRENAPATH is not read
    bool unbuffered;     // -u: of sys.stdout and sys.stderr
    bool skip_line;      // -x: the program's first line is not read
    VmFlags flags;
    unsigned refused; // CAPABILITY_ bits
    // Where sys.stdout and sys.stderr end; NULL: the process's own file descriptors.
    // Returns false on failure.
    bool (*write)(void *context, int fd, const char *text, size_t size);
    void *write_context;
} VmOptions;

struct Vm {
    Runtime rt; // first: a Runtime * is a Vm *
    VmOptions options;
    Frame *frames;      // frames[0] is a sentinel without code
    Frame *frame;       // the running one
    Frame *frames_last; // a frame below here calls without further ado: the last one
                        // under the recursion limit, or that was used yet; see
                        // vm_next_frame
    Frame *frames_max;  // the recursion limit
    Frame *frames_used; // records below were charged to the heap's limit
    Frame *frames_end;  // of the reserved memory
    Ref *stack;         // the value stack
    Ref *stack_filled;  // words below hold values; above, memory never touched
    Ref *stack_end;
    Dict *modules;     // sys.modules
    Dict *builtins;    // of module builtins
    Dict *no_builtins; // always empty: behind globals whose `__builtins__` is neither a
                       // dict nor a module; what it is is asked for each name
    struct Module *sys;
    void (*signal_check)(
        Vm *vm); // repl: calls what is to be called for signals that came; may be NULL
    // repl: what the process does about a signal. False: errno says why not. NULL: this
    // Vm has no say in it.
    bool (*signal_set)(Vm *vm, int number, SignalAction action);
    struct ProgramText *texts; // that run, the innermost first: vm/program.h
    void (*trace_end)(Vm *vm); // stops tracing of memory at the end; NULL: never traced
    void *isolate; // module isolate: what another interpreter started; NULL: none did
    uint32_t trace_frames; // kept of each block, when it was traced last
    bool ended;            // vm_destroy has begun
    // sys.set_asyncgen_hooks: functions, or None
    Ref asyncgen_firstiter, asyncgen_finalizer;
    uint32_t origin_depth; // of cr_origin: how many callers a new coroutine notes
    struct {
        uint32_t switch_interval; // microseconds
        int32_t dlopen_flags;
    } settings;           // of module sys, kept for programs: they steer nothing
    uint64_t safe_points; // passed, in a build with gc_stress
    EvalRegisters registers;
};

static inline Vm *vm_of(Runtime *rt)
{
    return (Vm *)rt;
}

// A ready interpreter: builtins and sys are imported. NULL: out of memory.
MUST_CHECK Vm *vm_new(const VmOptions *options);
// Ends the program: runs atexit-like clearing of modules, collects, and gives
// everything back. Returns the number of heap blocks that were still in use (0 unless
// something leaked).
size_t vm_destroy(Vm *vm);

// --- running ---

// What code with these globals finds behind them: their `__builtins__`, a dict or a
// module (something else: no_builtins), or the usual ones. Borrowed.
Dict *vm_builtins(Vm *vm, Dict *globals);
// What the frame's built-ins have under a name; unbound: nothing.
MUST_CHECK Ref vm_lookup_builtin(Vm *vm, Frame *frame, Str *name);
// Runs code with these globals and namespace (a module's body: the same dict; shared,
// not taken).
MUST_CHECK Ref vm_run_code(Vm *vm, Code *code, Dict *globals, Ref *namespace_);
// Runs a function's body with another namespace than its own variables: a class body.
MUST_CHECK Ref vm_run_function_with_namespace(Vm *vm, Function *function,
                                              Ref *namespace_);
// False, with PermissionError "files are refused here" pending, when options.refused
// has the capability.
MUST_CHECK bool vm_allows(Vm *vm, unsigned capability, const char *what);
// The recursion limit, within what the frame stack has room for. False: n is out of
// range (nothing raised).
bool vm_set_recursion_limit(Vm *vm, uint32_t n);
// The loop: runs the newest frame (FRAME_ENTRY) until it returns.
MUST_CHECK Ref eval_run(Vm *vm);

// After an exception was caught: gives most of what a deep recursion used of the two
// stacks back.
void vm_trim_stacks(Vm *vm);

// Where free stack begins: above the newest frame's window.
static inline Ref *vm_stack_top(const Vm *vm)
{
    const Frame *frame = vm->frame;
    return frame->locals + frame->code->local_count + frame->code->stack_size;
}
// Makes sure that `words` words above `top` can be used. False: RecursionError or
// MemoryError is pending.
MUST_CHECK bool vm_reserve_slow(Vm *vm, Ref *top, size_t words);
MUST_CHECK static inline bool vm_reserve(Vm *vm, Ref *top, size_t words)
{
    return LIKELY(top + words <= vm->stack_filled) || vm_reserve_slow(vm, top, words);
}
// The record for the next frame. NULL: RecursionError is pending.
MUST_CHECK Frame *vm_next_frame(Vm *vm);
// Depth of Python calls.
static inline size_t vm_depth(const Vm *vm)
{
    return (size_t)(vm->frame - vm->frames);
}
// What waits for a safe point: collection, signals, budgets. False: an exception is
// pending.
MUST_CHECK bool vm_safe_point(Vm *vm);

#endif
