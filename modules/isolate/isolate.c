// The isolate module: interpreters that share nothing, each on a thread of its own, and
// messages of plain data between them.
//
// Two ends hold an Isolate: the Handle in the interpreter that started it, and the
// thread. All that both touch is guarded by its lock; neither keeps the lock while it
// runs Python code or copies data.
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "gc/gc.h"
#include "modules/isolate/message.h"
#include "modules/modules.h"
#include "modules/natives.h"
#include "objects/abstract.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/float.h"
#include "objects/int.h"
#include "objects/module.h"
#include "objects/str.h"
#include "vm/import.h"
#include "vm/traceback.h"

#define THREAD_STACK ((size_t)8 << 20) // committed as it is used
#define WAIT_SLICE 20000000 // nanoseconds between looks at signals and limits

typedef struct Channel {
    Message *first, *last;
} Channel;

typedef struct Isolate {
    pthread_mutex_t lock;
    pthread_cond_t changed;
    pthread_t thread;
    Channel to_child, to_parent;
    bool ended;        // the interpreter has given everything back
    bool is_abandoned; // the handle is gone
    atomic_bool stop;  // the interpreter shall end at its next safe point
    Vm *child;         // while it runs
    Message *result;   // once ended: what the text left in `result`; NULL: it failed
    char *error;       // then why; NULL: no memory to say it
    // For the start; the thread's alone afterwards.
    VmOptions options;
    uint32_t thresholds[GC_GENERATIONS];
    bool is_collecting;
    Message *args;
    Message *path; // sys.path; NULL: it cannot be copied
    char *source;
    size_t source_size;
} Isolate;

typedef struct Handle {
    Object base;
    Isolate *isolate;
    bool joined; // the thread is gone
} Handle;

// --- channels ---

static void channel_put(Channel *channel, Message *message)
{
    message->next = NULL;
    if (channel->last != NULL) {
        channel->last->next = message;
    } else {
        channel->first = message;
    }
    channel->last = message;
}

static Message *channel_take(Channel *channel)
{
    Message *message = channel->first;
    if (message != NULL) {
        channel->first = message->next;
        channel->last = channel->first == NULL ? NULL : channel->last;
    }
    return message;
}

static void channel_free(Channel *channel)
{
    for (Message *message; (message = channel_take(channel)) != NULL;) {
        free(message);
    }
}

static void isolate_free(Isolate *isolate)
{
    channel_free(&isolate->to_child);
    channel_free(&isolate->to_parent);
    pthread_mutex_destroy(&isolate->lock);
    pthread_cond_destroy(&isolate->changed);
    free(isolate->result);
    free(isolate->error);
    free(isolate->args);
    free(isolate->path);
    free(isolate->source);
    free(isolate);
}

// --- waiting ---

static int64_t now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

typedef bool (*Condition)(const Isolate *isolate);

// Waits, with the lock held, until the condition holds or the time (0: never) has come.
// 1: it holds, 0: too late, -1: an exception is pending.
static int wait_for(Runtime *rt, Isolate *isolate, Condition holds, int64_t until)
{
    while (!holds(isolate)) {
        int64_t slice = now() + WAIT_SLICE;
        if (until != 0 && slice >= until) {
            if (now() >= until) {
                return 0;
            }
            slice = until;
        }
        struct timespec time = {slice / 1000000000, slice % 1000000000};
        if (pthread_cond_timedwait(&isolate->changed, &isolate->lock, &time) !=
            ETIMEDOUT) {
            continue;
        }
        pthread_mutex_unlock(&isolate->lock);
        bool fine = rt->safe_point(rt);
        pthread_mutex_lock(&isolate->lock);
        if (!fine) {
            return -1;
        }
    }
    return 1;
}

// The argument `timeout`: seconds, None for ever. As a time for wait_for; false: error.
static bool read_timeout(Runtime *rt, Ref *arg, int64_t *until)
{
    *until = 0;
    if (!is_given(*arg) || ref_is_none(*arg)) {
        return true;
    }
    Ref number = unary_op(rt, UN_FLOAT, arg);
    if (ref_is_error(number)) {
        return false;
    }
    double seconds = float_value(peek(number));
    drop(rt, number);
    if (!(seconds >= 0)) {
        raise_error(rt, E_VALUE_ERROR, "timeout must not be negative");
        return false;
    }
    if (seconds < 1e9) { // more is for ever
        *until = now() + (int64_t)(seconds * 1e9) + 1;
    }
    return true;
}

// --- the thread ---

static void check_stop(Vm *vm)
{
    const Isolate *isolate = vm->isolate;
    if (!vm->ended && atomic_load(&isolate->stop)) {
        raise_with_take(&vm->rt, E_SYSTEM_EXIT, REF_UNBOUND);
    }
}

static char *copy_text(const char *text, size_t size)
{
    char *copy = malloc(size + 1);
    if (copy != NULL) {
        memcpy(copy, text, size);
        copy[size] = '\0';
    }
    return copy;
}

// Why the text failed, as a traceback; NULL: no memory to say it.
static char *error_text(Vm *vm)
{
    Runtime *rt = &vm->rt;
    Ref exception = pending_take(rt);
    Ref text = traceback_format(vm, &exception);
    char *copy = NULL;
    if (ref_is_error(text)) {
        pending_clear(rt);
    } else {
        const Str *str = value_str_object(peek(text));
        copy = copy_text(str->data, str->size - (str->data[str->size - 1] == '\n'));
    }
    drop(rt, text);
    drop(rt, exception);
    return copy;
}

static bool set_path(Vm *vm, const Isolate *isolate)
{
    Ref *slot = isolate->path == NULL ? NULL : sys_find(vm, "path");
    if (slot == NULL) {
        return true;
    }
    Ref path = message_read(&vm->rt, isolate->path);
    if (ref_is_error(path)) {
        return false;
    }
    replace_ref_take(&vm->rt, slot, path);
    return true;
}

// Runs the text as __main__, with `args` as a global. False: an exception is pending.
static bool run_text(Vm *vm, const Isolate *isolate)
{
    Runtime *rt = &vm->rt;
    char *argv[] = {"isolate"};
    Module *main = import_main_module(vm);
    return main != NULL && sys_set_argv(vm, "", argv, 1) && set_path(vm, isolate) &&
           module_add_take(rt, main, "args", message_read(rt, isolate->args)) &&
           import_run_text(vm, isolate->source, isolate->source_size, "<isolate>");
}

// What the text left in the global `result`. NULL: an exception is pending.
static Message *take_result(Vm *vm)
{
    Runtime *rt = &vm->rt;
    Module *main = import_main_module(vm);
    Str *name = main == NULL ? NULL : str_intern_new(rt, "result", 6);
    if (name == NULL) {
        return NULL;
    }
    const Ref *slot = dict_find_str(main->dict, name);
    Message *message = message_new(rt, slot == NULL ? VALUE_NONE : peek(*slot));
    object_release(rt, &name->base);
    return message;
}

static void run_program(Vm *vm, Isolate *isolate)
{
    Runtime *rt = &vm->rt;
    bool done = run_text(vm, isolate);
    if (!done && pending_matches(rt, E_SYSTEM_EXIT)) {
        pending_clear(rt); // as good as its end
        atomic_store(&isolate->stop, false);
        done = true;
    }
    isolate->result = done ? take_result(vm) : NULL;
    if (isolate->result == NULL) {
        isolate->error = error_text(vm);
    }
    sys_run_exit_functions(vm);
    if (!sys_flush_output(vm)) {
        pending_clear(rt);
    }
}

static Vm *start_child(Isolate *isolate)
{
    Vm *vm = vm_new(&isolate->options);
    if (vm == NULL) {
        isolate->error = copy_text("MemoryError: not enough memory to start", 39);
        return NULL;
    }
    gc_enable(&vm->rt, isolate->is_collecting);
    for (int i = 0; i < GC_GENERATIONS; i++) {
        gc_set_threshold(&vm->rt, i, isolate->thresholds[i]);
    }
    vm->isolate = isolate;
    vm->signal_check = check_stop;
    pthread_mutex_lock(&isolate->lock);
    isolate->child = vm;
    vm->rt.attention = vm->rt.attention || atomic_load(&isolate->stop);
    pthread_mutex_unlock(&isolate->lock);
    return vm;
}

static void *thread_main(void *context)
{
    Isolate *isolate = context;
    Vm *vm = start_child(isolate);
    if (vm != NULL) {
        run_program(vm, isolate);
        pthread_mutex_lock(&isolate->lock);
        isolate->child = NULL;
        pthread_mutex_unlock(&isolate->lock);
        (void)vm_destroy(vm);
    }
    pthread_mutex_lock(&isolate->lock);
    isolate->ended = true;
    pthread_cond_broadcast(&isolate->changed);
    pthread_mutex_unlock(&isolate->lock);
    return NULL;
}

// --- starting ---

static bool init_lock(Isolate *isolate)
{
    pthread_condattr_t attributes;
    bool done = pthread_mutex_init(&isolate->lock, NULL) == 0;
    pthread_condattr_init(&attributes);
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
    done = pthread_cond_init(&isolate->changed, &attributes) == 0 && done;
    pthread_condattr_destroy(&attributes);
    return done;
}

static Isolate *isolate_new(Runtime *rt, const Str *source, Ref *args)
{
    Message *message = message_new(rt, peek(*args));
    if (message == NULL) {
        return NULL;
    }
    Isolate *isolate = calloc(1, sizeof *isolate);
    if (isolate == NULL) {
        free(message);
        raise_memory_error(rt);
        return NULL;
    }
    isolate->args = message;
    const Ref *path = sys_find(vm_of(rt), "path");
    isolate->path = path == NULL ? NULL : message_new(rt, peek(*path));
    if (isolate->path == NULL && is_pending(rt)) {
        pending_clear(rt);
    }
    isolate->options = vm_of(rt)->options;
    isolate->options.heap.fail_at = 0; // faults are for one interpreter
    isolate->is_collecting = rt->collector->enabled;
    memcpy(isolate->thresholds, rt->collector->thresholds, sizeof isolate->thresholds);
    isolate->source = copy_text(source->data, source->size);
    isolate->source_size = source->size;
    if (!init_lock(isolate) || isolate->source == NULL) {
        isolate_free(isolate);
        raise_memory_error(rt);
        return NULL;
    }
    return isolate;
}

// Signals are for the thread that the program began with.
static int start_thread(Isolate *isolate)
{
    pthread_attr_t attributes;
    sigset_t all, before;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, THREAD_STACK);
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    int error = pthread_create(&isolate->thread, &attributes, thread_main, isolate);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    pthread_attr_destroy(&attributes);
    return error;
}

static Ref py_run(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref none = REF_NONE;
    if (!vm_allows(vm_of(rt), CAPABILITY_THREADS, "threads")) {
        return REF_ERROR;
    }
    if (!is_str(peek(args[0]))) {
        raise_error(rt, E_TYPE_ERROR, "source must be a string, not %T", peek(args[0]));
        return REF_ERROR;
    }
    Isolate *isolate = isolate_new(rt, value_str_object(peek(args[0])),
                                   is_given(args[1]) ? &args[1] : &none);
    if (isolate == NULL) {
        return REF_ERROR;
    }
    Handle *handle = object_alloc(rt, rt->types[T_ISOLATE], sizeof *handle);
    if (handle == NULL) {
        isolate_free(isolate);
        return REF_ERROR;
    }
    handle->isolate = isolate;
    handle->joined = true;
    if (start_thread(isolate) != 0) {
        raise_error(rt, E_RUNTIME_ERROR, "can't start new thread");
        object_release(rt, &handle->base);
        return REF_ERROR;
    }
    handle->joined = false;
    return OBJECT_REF(handle);
}

// --- sending and receiving ---

// A message into a channel of the isolate; false: nobody will read it.
static Ref send_to(Runtime *rt, Isolate *isolate, Channel *channel, Ref *value)
{
    Message *message = message_new(rt, peek(*value));
    if (message == NULL) {
        return REF_ERROR;
    }
    pthread_mutex_lock(&isolate->lock);
    bool is_read =
        channel == &isolate->to_child ? !isolate->ended : !isolate->is_abandoned;
    if (is_read) {
        channel_put(channel, message);
        pthread_cond_broadcast(&isolate->changed);
    }
    pthread_mutex_unlock(&isolate->lock);
    if (!is_read) {
        free(message);
        raise_error(rt, E_BROKEN_PIPE_ERROR, "the other interpreter has ended");
        return REF_ERROR;
    }
    return REF_NONE;
}

static bool parent_may_read(const Isolate *isolate)
{
    return isolate->to_parent.first != NULL || isolate->ended;
}

static bool child_may_read(const Isolate *isolate)
{
    return isolate->to_child.first != NULL || isolate->is_abandoned;
}

static Ref receive_from(Runtime *rt, Isolate *isolate, Channel *channel,
                        Condition condition, Ref *timeout)
{
    int64_t until;
    if (!read_timeout(rt, timeout, &until)) {
        return REF_ERROR;
    }
    pthread_mutex_lock(&isolate->lock);
    int state = wait_for(rt, isolate, condition, until);
    Message *message = state > 0 ? channel_take(channel) : NULL;
    pthread_mutex_unlock(&isolate->lock);
    if (state == 0) {
        raise_error(rt, E_TIMEOUT_ERROR, "no message came in time");
    } else if (state > 0 && message == NULL) {
        raise_error(rt, E_EOF_ERROR, "the other interpreter has ended");
    }
    if (message == NULL) {
        return REF_ERROR;
    }
    Ref value = message_read(rt, message);
    free(message);
    return value;
}

static Isolate *handle_isolate(Ref *self)
{
    return ((Handle *)ref_object(*self))->isolate;
}

static Ref py_handle_send(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Isolate *isolate = handle_isolate(&args[0]);
    return send_to(rt, isolate, &isolate->to_child, &args[1]);
}

static Ref py_handle_recv(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Isolate *isolate = handle_isolate(&args[0]);
    return receive_from(rt, isolate, &isolate->to_parent, parent_may_read, &args[1]);
}

// The isolate that this interpreter is; NULL: RuntimeError.
static Isolate *own_isolate(Runtime *rt)
{
    Isolate *isolate = vm_of(rt)->isolate;
    if (isolate == NULL) {
        raise_error(rt, E_RUNTIME_ERROR, "this interpreter was not started by run()");
    }
    return isolate;
}

static Ref py_send(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Isolate *isolate = own_isolate(rt);
    return isolate == NULL ? REF_ERROR
                           : send_to(rt, isolate, &isolate->to_parent, &args[0]);
}

static Ref py_recv(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Isolate *isolate = own_isolate(rt);
    return isolate == NULL ? REF_ERROR
                           : receive_from(rt, isolate, &isolate->to_child,
                                          child_may_read, &args[0]);
}

// --- ending ---

static bool has_ended(const Isolate *isolate)
{
    return isolate->ended;
}

static void join_thread(Handle *handle)
{
    if (!handle->joined) {
        pthread_join(handle->isolate->thread, NULL);
        handle->joined = true;
    }
}

static Ref py_handle_join(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Handle *handle = (Handle *)ref_object(args[0]);
    Isolate *isolate = handle->isolate;
    int64_t until;
    if (!read_timeout(rt, &args[1], &until)) {
        return REF_ERROR;
    }
    pthread_mutex_lock(&isolate->lock);
    int state = wait_for(rt, isolate, has_ended, until);
    pthread_mutex_unlock(&isolate->lock);
    if (state == 0) {
        raise_error(rt, E_TIMEOUT_ERROR, "the interpreter has not ended in time");
    }
    if (state <= 0) {
        return REF_ERROR;
    }
    join_thread(handle);
    if (isolate->result != NULL) {
        return message_read(rt, isolate->result);
    }
    raise_error(rt, E_RUNTIME_ERROR, "%s",
                isolate->error != NULL ? isolate->error : "MemoryError");
    return REF_ERROR;
}

static void stop_child(Isolate *isolate)
{
    pthread_mutex_lock(&isolate->lock);
    atomic_store(&isolate->stop, true);
    if (isolate->child != NULL) {
        isolate->child->rt.attention = true;
    }
    pthread_cond_broadcast(&isolate->changed);
    pthread_mutex_unlock(&isolate->lock);
}

static Ref py_handle_stop(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    stop_child(handle_isolate(&args[0]));
    return REF_NONE;
}

static Ref py_handle_is_alive(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Isolate *isolate = handle_isolate(&args[0]);
    pthread_mutex_lock(&isolate->lock);
    bool ended = isolate->ended;
    pthread_mutex_unlock(&isolate->lock);
    return ref_bool(!ended);
}

// A handle that goes stops its interpreter, and waits for it.
static void handle_destroy(Runtime *rt, Object *self)
{
    Handle *handle = (Handle *)self;
    Isolate *isolate = handle->isolate;
    if (!handle->joined) {
        pthread_mutex_lock(&isolate->lock);
        isolate->is_abandoned = true;
        pthread_mutex_unlock(&isolate->lock);
        stop_child(isolate);
        join_thread(handle);
    }
    isolate_free(isolate);
    object_free(rt, self, sizeof *handle);
}

// --- the module ---

static const MethodDef handle_methods[] = {
    {"join", py_handle_join, SIGNATURE(0, "timeout=None"),
     "Wait for the end; a copy of what the text left in its global `result`.\n\n"
     "RuntimeError with the traceback if it failed, TimeoutError."},
    {"send", py_handle_send, ARGS(1, 1), "Send a copy of plain data."},
    {"recv", py_handle_recv, SIGNATURE(0, "timeout=None"),
     "Wait for the next message that the isolate sent; EOFError after its end, "
     "TimeoutError."},
    {"stop", py_handle_stop, ARGS(0, 0),
     "Make the isolate exit at its next safe point."},
    {"is_alive", py_handle_is_alive, ARGS(0, 0), "Whether it has not ended yet."},
    {NULL},
};

static const TypeDef handle_typedef = {
    .name = "isolate.Handle",
    .doc = "An interpreter that run() started.",
    .instance_size = sizeof(Handle),
    .flags = TYPE_ATOM | TYPE_NO_INSTANTIATE,
    .slots = {.destroy = handle_destroy},
    .methods = handle_methods,
};

static const MethodDef isolate_functions[] = {
    {"run", py_run, SIGNATURE(1, "source, args=None"),
     "Run a text in a new interpreter on a thread of its own; its Handle.\n\nThe text "
     "has a copy of `args` as a global."},
    {"send", py_send, ARGS(1, 1),
     "In an isolate: send a copy of plain data to the interpreter that started it."},
    {"recv", py_recv, SIGNATURE(0, "timeout=None"),
     "In an isolate: wait for the next message; EOFError when nobody can send one any "
     "more, TimeoutError."},
    {NULL},
};

bool isolate_module_init(Runtime *rt, Module *module)
{
    return module_make_type(rt, T_ISOLATE, &handle_typedef) &&
           module_add_take(rt, module, "Handle",
                           ref_new(&rt->types[T_ISOLATE]->base)) &&
           module_add_functions(rt, module, isolate_functions);
}
