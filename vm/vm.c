// Making and ending an interpreter; its stacks; running code from C.
#define _GNU_SOURCE // MAP_NORESERVE
#include "vm/vm.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "gc/gc.h"
#include "objects/abstract.h"
#include "objects/dict.h"
#include "objects/module.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "vm/function.h"
#include "vm/generator.h"
#include "vm/import.h"
#include "vm/ops.h"
#include "vm/roots.h"
#include "vm/traceback.h"
#include "vm/warn.h"

#define STACK_WORDS ((size_t)32 << 20) // address space, committed as it is used
#define FRAMES_MAX ((size_t)1 << 20)
#define FILL_WORDS 4096 // the stack grows by this many at a time
#define FILL_FRAMES 32
#define FRAMES_SPARE                                                                   \
    64 // room above the recursion limit for reporting that it was reached

#ifdef PYR_GC_STRESS
#define GC_STRESS 1
#else
#define GC_STRESS 0
#endif

// --- the stacks ---

static void *reserve(size_t size)
{
    void *memory = mmap(NULL, size, PROT_READ | PROT_WRITE,
                        MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    return memory == MAP_FAILED ? NULL : memory;
}

static bool init_stacks(Vm *vm)
{
    vm->stack = reserve(STACK_WORDS * sizeof(Ref));
    vm->frames = reserve(FRAMES_MAX * sizeof(Frame));
    if (vm->stack == NULL || vm->frames == NULL) {
        return false;
    }
    vm->stack_filled = vm->stack;
    vm->frames_used = vm->frames;
    vm->stack_end = vm->stack + STACK_WORDS;
    vm->frames_end = vm->frames + FRAMES_MAX - FRAMES_SPARE;
    return vm_set_recursion_limit(vm, vm->rt.limits.recursion);
}

static size_t bytes_between(const void *start, const void *end)
{
    return (size_t)((const char *)end - (const char *)start);
}

bool vm_set_recursion_limit(Vm *vm, uint32_t n)
{
    if (n == 0 || n + 1 >= (size_t)(vm->frames_end - vm->frames)) {
        return false;
    }
    vm->rt.limits.recursion = n;
    vm->frames_max = vm->frames + n + 1; // the first is no call
    if (vm->frames_last == NULL) {
        vm->frames_last = vm->frames;
    } else if (vm->frames_last >= vm->frames_max) {
        vm->frames_last = vm->frames_max - 1;
    }
    return true;
}

Frame *vm_next_frame(Vm *vm)
{
    Frame *next = vm->frame + 1;
    if (LIKELY(vm->frame < vm->frames_last)) {
        return next;
    }
    if (next >= vm->frames_max) {
        raise_error(&vm->rt, E_RECURSION_ERROR, "maximum recursion depth exceeded");
        return NULL;
    }
    Frame *end =
        next + FILL_FRAMES < vm->frames_max ? next + FILL_FRAMES : vm->frames_max;
    if (end > vm->frames_used) {
        if (!heap_charge(vm->rt.heap, bytes_between(vm->frames_used, end))) {
            raise_memory_error(&vm->rt);
            return NULL;
        }
        vm->frames_used = end;
    }
    for (Frame *frame = next; frame < end; frame++) {
        frame->namespace_ = frame->owner = REF_UNBOUND;
        frame->generator = NULL;
        frame->object = NULL;
    }
    vm->frames_last = end - 1;
    return next;
}

bool vm_reserve_slow(Vm *vm, Ref *top, size_t words)
{
    if (words > (size_t)(vm->stack_end - top)) {
        raise_error(&vm->rt, E_RECURSION_ERROR, "maximum recursion depth exceeded");
        return false;
    }
    Ref *wanted = top + words + FILL_WORDS;
    if (wanted > vm->stack_end) {
        wanted = vm->stack_end;
    }
    if (!heap_charge(vm->rt.heap, bytes_between(vm->stack_filled, wanted))) {
        raise_memory_error(&vm->rt);
        return false;
    }
    while (vm->stack_filled < wanted) {
        *vm->stack_filled++ = REF_UNBOUND;
    }
    return true;
}

#define SPARE_STACK ((size_t)1 << 20) // bytes that stay ready for the next deep call

// Gives whole pages between two places of a stack back; where they begin.
static void *give_pages_back(Vm *vm, char *from, char *to)
{
    size_t page = 4096; // smaller than the machine's: madvise refuses, nothing is lost
    char *start = (char *)(((uintptr_t)from + page - 1) & ~(uintptr_t)(page - 1));
    if (start >= to || madvise(start, (size_t)(to - start), MADV_DONTNEED) != 0) {
        return to;
    }
    heap_uncharge(vm->rt.heap, (size_t)(to - start));
    return start;
}

void vm_trim_stacks(Vm *vm)
{
    char *top = (char *)vm_stack_top(vm), *filled = (char *)vm->stack_filled;
    if (filled - top > (ptrdiff_t)(2 * SPARE_STACK)) {
        for (Ref *word = vm_stack_top(vm); word < vm->stack_filled; word++) {
            clear_ref(&vm->rt, word); // a box for floats
        }
        vm->stack_filled = give_pages_back(vm, top + SPARE_STACK, filled);
    }
    char *next = (char *)(vm->frame + 1), *used = (char *)vm->frames_used;
    if (used - next > (ptrdiff_t)(2 * SPARE_STACK)) {
        // What is left of a record on the last page is filled anew.
        size_t spare = SPARE_STACK / sizeof(Frame);
        Frame *start = vm->frame + 1 + spare;
        char *gone = give_pages_back(vm, (char *)start, used);
        if (gone != used) {
            heap_uncharge(vm->rt.heap, bytes_between(start, gone));
            vm->frames_used = start;
            vm->frames_last = start - 1;
        }
    }
}

// The frame below all frames: its empty window is where the first call finds the
// stack's top.
static bool push_sentinel(Vm *vm)
{
    Code *code = code_new(&vm->rt, &(Code){0});
    if (code == NULL) {
        return false;
    }
    vm->frame = vm->frames;
    *vm->frame = (Frame){.code = code,
                         .locals = vm->stack,
                         .namespace_ = REF_UNBOUND,
                         .owner = OBJECT_REF(code),
                         .globals = vm->builtins,
                         .builtins = vm->builtins};
    return true;
}

// --- starting and ending ---

#define DECLARE_TYPE(id, name) extern const TypeDef name##_typedef;
DECLARE_TYPE(FUNCTION, function)
DECLARE_TYPE(FRAME, frame)
DECLARE_TYPE(FRAME_LOCALS, frame_locals)
DECLARE_TYPE(TRACEBACK, traceback)
DECLARE_TYPE(GENERATOR, generator)
DECLARE_TYPE(COROUTINE, coroutine)
DECLARE_TYPE(COROUTINE_WRAPPER, coroutine_wrapper)
DECLARE_TYPE(ASYNC_GENERATOR, async_generator)
DECLARE_TYPE(ASYNC_GENERATOR_STEP, async_generator_step)
DECLARE_TYPE(ASYNC_GENERATOR_THROW, async_generator_throw)
DECLARE_TYPE(ANEXT_AWAITABLE, anext_awaitable)
#undef DECLARE_TYPE

static bool add_types(Runtime *rt)
{
    return runtime_add_type(rt, T_FUNCTION, &function_typedef) &&
           runtime_add_type(rt, T_FRAME, &frame_typedef) &&
           runtime_add_type(rt, T_FRAME_LOCALS, &frame_locals_typedef) &&
           runtime_add_type(rt, T_TRACEBACK, &traceback_typedef) &&
           runtime_add_type(rt, T_GENERATOR, &generator_typedef) &&
           runtime_add_type(rt, T_COROUTINE, &coroutine_typedef) &&
           runtime_add_type(rt, T_COROUTINE_WRAPPER, &coroutine_wrapper_typedef) &&
           runtime_add_type(rt, T_ASYNC_GENERATOR, &async_generator_typedef) &&
           runtime_add_type(rt, T_ASYNC_GENERATOR_STEP,
                            &async_generator_step_typedef) &&
           runtime_add_type(rt, T_ASYNC_GENERATOR_THROW,
                            &async_generator_throw_typedef) &&
           runtime_add_type(rt, T_ANEXT_AWAITABLE, &anext_awaitable_typedef);
}

static Ref find_builtin(Runtime *rt, const char *name)
{
    Str *text = str_intern_new(rt, name, strlen(name));
    if (text == NULL) {
        return REF_ERROR;
    }
    Ref *slot = dict_find_str(((Vm *)rt)->builtins, text);
    object_release(rt, &text->base);
    if (slot == NULL) {
        raise_error(rt, E_ATTRIBUTE_ERROR, "module 'builtins' has no attribute '%s'",
                    name);
        return REF_ERROR;
    }
    return share(rt, slot);
}

static bool make_dict(Runtime *rt, Dict **out)
{
    Ref dict = dict_new(rt);
    if (ref_is_error(dict)) {
        return false;
    }
    *out = (Dict *)ref_object(dict);
    return true;
}

static bool init(Vm *vm)
{
    Runtime *rt = &vm->rt;
    vm->asyncgen_firstiter = vm->asyncgen_finalizer = REF_NONE;
    if (!runtime_init(rt, vm->rt.heap, &vm->options.runtime) || !add_types(rt)) {
        return false;
    }
    rt->safe_point = (bool (*)(Runtime *))vm_safe_point;
    rt->super_context = frame_super_context;
    rt->caller_module = frame_caller_module;
    rt->find_builtin = find_builtin;
    rt->call_codecs = import_call_codecs;
    rt->visit_roots = vm_visit_roots;
    rt->unraisable = vm_unraisable;
    rt->warn = vm_warn_message;
    if (!make_dict(rt, &vm->builtins) || !make_dict(rt, &vm->no_builtins) ||
        !make_dict(rt, &vm->modules)) {
        return false;
    }
    rt->attention = GC_STRESS || rt->limits.steps != UINT64_MAX;
    return init_stacks(vm) && push_sentinel(vm) && gc_init(rt) && import_init(vm);
}

// What is left when no value needs to be told; the number of blocks in use.
static size_t release_memory(Vm *vm)
{
    Heap *heap = vm->rt.heap;
    if (vm->stack != NULL) {
        heap_uncharge(heap, bytes_between(vm->stack, vm->stack_filled));
        munmap(vm->stack, STACK_WORDS * sizeof(Ref));
    }
    if (vm->frames != NULL) {
        heap_uncharge(heap, bytes_between(vm->frames, vm->frames_used));
        munmap(vm->frames, FRAMES_MAX * sizeof(Frame));
    }
    size_t left = heap_live_blocks(heap);
    heap_destroy(heap);
    free(vm);
    return left;
}

Vm *vm_new(const VmOptions *options)
{
    Heap *heap = heap_new(&options->heap);
    if (heap == NULL) {
        return NULL;
    }
    Vm *vm = calloc(1, sizeof *vm);
    if (vm == NULL) {
        heap_destroy(heap);
        return NULL;
    }
    vm->options = *options;
    vm->rt.heap = heap;
    if (!init(vm)) {
        (void)release_memory(vm); // half-made values are not destroyed one by one: all
                                  // they have is in the heap
        return NULL;
    }
    return vm;
}

size_t vm_destroy(Vm *vm)
{
    Runtime *rt = &vm->rt;
    vm->ended = true;
    if (vm->trace_end != NULL) {
        vm->trace_end(vm);
    }
    if (rt->collector->enabled) {
        gc_collect(rt, 2); // as CPython: while the modules are still whole
    }
    // The prompt's last value goes first, while everything is there for its finalizer.
    Ref *last = dict_find_str(vm->builtins, rt->names[N_UNDERSCORE]);
    if (last != NULL) {
        replace_ref_take(rt, last, REF_NONE);
    }
    // As CPython: modules leave sys.modules in the order of their import and die if
    // nobody else holds them, names in the order of their making; then what only cycles
    // keep (functions and the dict of their module).
    dict_clear(rt, vm->modules);
    gc_drop_lists(rt);
    gc_unfreeze(rt); // nothing outlives the interpreter
    gc_collect(rt, 2);
    clear_ref(rt, &vm->asyncgen_firstiter);
    clear_ref(rt, &vm->asyncgen_finalizer);
    CLEAR_POINTER(rt, vm->sys);
    CLEAR_POINTER(rt, vm->modules);
    gc_collect(rt, 2);
    dict_clear(rt, vm->builtins);
    CLEAR_POINTER(rt, vm->builtins);
    CLEAR_POINTER(rt, vm->no_builtins);
    gc_collect(rt, 2);
    clear_ref(rt, &vm->frames[0].owner);
    for (Ref *word = vm->stack; word < vm->stack_filled; word++) {
        clear_ref(rt, word); // boxes of floats that the stack kept for itself
    }
    gc_fini(rt);
    runtime_fini(rt);
    return release_memory(vm);
}

Dict *vm_builtins(Vm *vm, Dict *globals)
{
    const Ref *found = dict_find_str(globals, vm->rt.names[N_BUILTINS]);
    if (found != NULL && is_dict(peek(*found))) {
        return value_dict(peek(*found));
    }
    if (found != NULL && is_exact(&vm->rt, peek(*found), T_MODULE)) {
        return ((Module *)ref_object(*found))->dict;
    }
    return found == NULL ? vm->builtins : vm->no_builtins;
}

Ref vm_lookup_builtin(Vm *vm, Frame *frame, Str *name)
{
    Runtime *rt = &vm->rt;
    Dict *dict = frame->builtins;
    if (dict->base.type == rt->types[T_DICT] && dict != vm->no_builtins) {
        Ref *slot = dict_find_str(dict, name);
        return slot == NULL ? REF_UNBOUND : share(rt, slot);
    }
    Ref mapping = ref_new(&dict->base);
    if (dict == vm->no_builtins) {
        Ref *slot = dict_find_str(frame->globals, rt->names[N_BUILTINS]);
        replace_ref_take(rt, &mapping, slot == NULL ? REF_UNBOUND : share(rt, slot));
    }
    Ref value = REF_UNBOUND;
    if (!ref_is_unbound(mapping) && !ref_is_error(mapping)) {
        Ref key = ref_new(&name->base);
        value = get_item(rt, &mapping, &key);
        drop(rt, key);
        if (ref_is_error(value) && pending_matches(rt, E_KEY_ERROR)) {
            pending_clear(rt);
            value = REF_UNBOUND;
        }
    }
    drop(rt, mapping);
    return is_pending(rt) ? REF_ERROR : value;
}

// --- running code ---

static Ref run_frame(Vm *vm, Code *code, Dict *globals, Ref *namespace_,
                     Function *function)
{
    Runtime *rt = &vm->rt;
    Ref *locals = vm_stack_top(vm);
    if (!vm_reserve(vm, locals, code->local_count + code->stack_size)) {
        return REF_ERROR;
    }
    Frame *frame = vm_next_frame(vm);
    if (frame == NULL) {
        return REF_ERROR;
    }
    for (uint32_t i = 0; i < code->local_count; i++) {
        clear_ref(rt, &locals[i]);
    }
    for (uint32_t i = 0; function != NULL && i < code->free_count; i++) {
        locals[code->variable_count + code->cell_count + i] =
            ref_new(ref_object(function->closure->items[i]));
    }
    *frame = (Frame){.code = code,
                     .pc = code->instructions,
                     .locals = locals,
                     .function = function,
                     .globals = globals,
                     .builtins = vm_builtins(vm, globals),
                     .namespace_ = share(rt, namespace_),
                     .owner = function != NULL ? ref_new(&function->base)
                                               : ref_new(&code->base),
                     .kind = FRAME_ENTRY,
                     .local_count = code->local_count};
    globals->base.count++; // the code may delete its own module
    vm->frame = frame;
    Ref result = eval_run(vm);
    object_release(rt, &globals->base);
    return result;
}

Ref vm_run_code(Vm *vm, Code *code, Dict *globals, Ref *namespace_)
{
    return run_frame(vm, code, globals, namespace_, NULL);
}

Ref vm_run_function_with_namespace(Vm *vm, Function *function, Ref *namespace_)
{
    return run_frame(vm, function->code, function->globals, namespace_, function);
}

#define STRESS_ALL                                                                     \
    500 // so many safe points get a full collection and a check of the heap, then
#define STRESS_EACH 997 // only each so manieth: both visit every block

// The build option gc_stress: a collection at every safe point shows who holds an
// object without counting it, or has tracked one too early.
static void stress(Vm *vm)
{
    bool all = vm->safe_points < STRESS_ALL || vm->safe_points % STRESS_EACH == 0;
    vm->safe_points++;
    gc_collect(&vm->rt, all ? 2 : 0);
    const char *broken = all ? heap_check(vm->rt.heap) : NULL;
    if (broken != NULL) {
        fprintf(stderr, "heap check failed at safe point %llu: %s\n",
                (unsigned long long)vm->safe_points, broken);
        abort();
    }
}

bool vm_allows(Vm *vm, unsigned capability, const char *what)
{
    if ((vm->options.refused & capability) == 0) {
        return true;
    }
    raise_error(&vm->rt, E_PERMISSION_ERROR, "%s: refused here", what);
    return false;
}

bool vm_safe_point(Vm *vm)
{
    Runtime *rt = &vm->rt;
    rt->attention = GC_STRESS || rt->limits.steps != UINT64_MAX;
    if (GC_STRESS) {
        stress(vm);
    }
    if (!charge(rt, 1)) {
        return false;
    }
    if (vm->signal_check != NULL) {
        vm->signal_check(vm);
        if (is_pending(rt)) {
            return false;
        }
    }
    if (rt->collect_wanted || rt->heap->collect_wanted) {
        gc_collect_due(rt);
    }
    return true;
}
