// The tracemalloc module: where each living block of memory was made. Snapshots and
// statistics are in frozen/tracemalloc.py.
//
// While it is on, the heap's caches, the free lists and the int blocks' short way are
// off, so that each request comes by (mem/heap.h, HeapTrace). Off, nothing of it is in
// the way. What the tracer itself allocates is not traced.
#include "modules/tracemalloc.h"

#include <string.h>

#include "modules/modules.h"
#include "modules/natives.h"
#include "objects/abstract.h"
#include "objects/code.h"
#include "objects/exception.h"
#include "objects/free_lists.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/module.h"
#include "objects/str.h"
#include "objects/tuple.h"

typedef struct Place {
    Str *file; // counted where it is kept
    uint32_t line;
} Place;

// Where blocks were made; each such chain of frames is kept once.
typedef struct Chain {
    struct Chain *next; // with the same low bits of the hash
    uint32_t hash;
    uint32_t count; // places that are kept, the innermost first
    uint32_t total; // frames there were
    Ref text;       // scratch of py_get_traces: the chain as a tuple, or unbound
    Place places[];
} Chain;

typedef struct Trace {
    uintptr_t block; // 0: a free entry
    size_t size;
    Chain *chain;
} Trace;

typedef struct Tracer {
    HeapTrace hook; // first: heap->trace leads here
    Vm *vm;
    bool busy; // its own allocations, and those of an answer, are not traced
    uint32_t frames_max;
    Place *frames; // room for the frames of one block
    Str *unknown;
    Trace *traces; // hash table, linear probing
    size_t count, mask;
    Chain **chains;
    size_t chain_count, chain_mask;
    size_t chain_bytes;
    size_t current, peak;
} Tracer;

#define FIRST_TABLE 256

static Tracer *tracer_of(Runtime *rt)
{
    return (Tracer *)rt->heap->trace;
}

// --- tables ---

static void *get_zeros(Tracer *t, size_t size)
{
    void *memory = heap_alloc(t->vm->rt.heap, BLOCK_BUFFER, size);
    if (memory != NULL) {
        memset(memory, 0, size);
    }
    return memory;
}

static void give(Tracer *t, void *memory, size_t size)
{
    heap_free(t->vm->rt.heap, BLOCK_BUFFER, memory, size);
}

static size_t home_of(uintptr_t block, size_t mask)
{
    return (size_t)(block / 8 * 0x9E3779B97F4A7C15u >> 20) & mask;
}

static Trace *find_trace(const Tracer *t, uintptr_t block)
{
    size_t at = home_of(block, t->mask);
    while (t->traces[at].block != 0 && t->traces[at].block != block) {
        at = (at + 1) & t->mask;
    }
    return &t->traces[at];
}

static bool grow_traces(Tracer *t)
{
    Trace *old = t->traces;
    size_t old_room = t->mask + 1;
    Trace *larger = get_zeros(t, old_room * 2 * sizeof *larger);
    if (larger == NULL) {
        return false;
    }
    t->traces = larger;
    t->mask = old_room * 2 - 1;
    for (size_t i = 0; i < old_room; i++) {
        if (old[i].block != 0) {
            *find_trace(t, old[i].block) = old[i];
        }
    }
    give(t, old, old_room * sizeof *old);
    return true;
}

// Closes the gap, so that the entries behind it are still found.
static void remove_trace(Tracer *t, Trace *trace)
{
    size_t gap = (size_t)(trace - t->traces), at = gap;
    t->current -= trace->size;
    t->count--;
    for (;;) {
        at = (at + 1) & t->mask;
        Trace *next = &t->traces[at];
        if (next->block == 0) {
            break;
        }
        size_t home = home_of(next->block, t->mask);
        if (((at - home) & t->mask) >= ((at - gap) & t->mask)) {
            t->traces[gap] = *next;
            gap = at;
        }
    }
    t->traces[gap].block = 0;
}

static bool grow_chains(Tracer *t)
{
    size_t old_room = t->chain_mask + 1;
    Chain **larger = get_zeros(t, old_room * 2 * sizeof *larger);
    if (larger == NULL) {
        return false;
    }
    for (size_t i = 0; i < old_room; i++) {
        while (t->chains[i] != NULL) {
            Chain *chain = t->chains[i];
            t->chains[i] = chain->next;
            Chain **head = &larger[chain->hash & (old_room * 2 - 1)];
            chain->next = *head;
            *head = chain;
        }
    }
    give(t, t->chains, old_room * sizeof *larger);
    t->chains = larger;
    t->chain_mask = old_room * 2 - 1;
    return true;
}

// --- frames ---

static uint32_t line_of(const Frame *frame)
{
    const Code *code = frame->code;
    size_t at = (size_t)(frame->pc - code->instructions);
    return at > 0 && at <= code->instruction_count ? code_line(code, (uint32_t)at - 1)
                                                   : code->first_line;
}

// The running frames into t->frames. Answers how many are kept.
static uint32_t gather_frames(Tracer *t, uint32_t *total, uint32_t *hash)
{
    uint32_t count = 0;
    uint64_t mix = 0;
    size_t depth = (size_t)(t->vm->frame - t->vm->frames);
    *total = depth < TRACE_FRAMES_MAX ? (uint32_t)depth : TRACE_FRAMES_MAX;
    for (Frame *f = t->vm->frame; f > t->vm->frames && count < t->frames_max; f--) {
        t->frames[count++] = (Place){f->code->filename, line_of(f)};
    }
    if (count == 0) {
        t->frames[count++] = (Place){t->unknown, 0};
        *total = 1;
    }
    for (uint32_t i = 0; i < count; i++) {
        mix = (mix ^ (uintptr_t)t->frames[i].file ^ (uint64_t)t->frames[i].line << 40) *
              0x9E3779B97F4A7C15u;
        mix ^= mix >> 29;
    }
    *hash = (uint32_t)(mix ^ mix >> 32) ^ *total;
    return count;
}

static size_t chain_size(uint32_t count)
{
    return sizeof(Chain) + count * sizeof(Place);
}

static bool is_chain(const Tracer *t, const Chain *chain, uint32_t hash, uint32_t total,
                     uint32_t count)
{
    if (chain->hash != hash || chain->total != total || chain->count != count) {
        return false;
    }
    for (uint32_t i = 0; i < count; i++) {
        if (chain->places[i].file != t->frames[i].file ||
            chain->places[i].line != t->frames[i].line) {
            return false;
        }
    }
    return true;
}

// The chain of the frames that run now. NULL: out of memory.
static Chain *find_chain(Tracer *t)
{
    uint32_t total, hash, count = gather_frames(t, &total, &hash);
    Chain *chain = t->chains[hash & t->chain_mask];
    while (chain != NULL && !is_chain(t, chain, hash, total, count)) {
        chain = chain->next;
    }
    if (chain != NULL || (t->chain_count > t->chain_mask && !grow_chains(t))) {
        return chain;
    }
    chain = get_zeros(t, chain_size(count));
    if (chain == NULL) {
        return NULL;
    }
    Chain **head = &t->chains[hash & t->chain_mask];
    chain->next = *head;
    chain->hash = hash;
    chain->count = count;
    chain->total = total;
    chain->text = REF_UNBOUND;
    for (uint32_t i = 0; i < count; i++) {
        chain->places[i] = t->frames[i];
        chain->places[i].file->base.count++;
    }
    *head = chain;
    t->chain_count++;
    t->chain_bytes += chain_size(count);
    return chain;
}

// --- the hook ---

static bool add_trace(Tracer *t, void *block, size_t size)
{
    Chain *chain = find_chain(t);
    if (chain == NULL || (t->count * 4 > t->mask * 3 && !grow_traces(t))) {
        return false;
    }
    Trace *trace = find_trace(t, (uintptr_t)block);
    if (trace->block !=
        0) { // freed without a word: cannot be, but must not count twice
        t->current -= trace->size;
        t->count--;
    }
    *trace = (Trace){(uintptr_t)block, size, chain};
    t->count++;
    t->current += size;
    t->peak = t->current > t->peak ? t->current : t->peak;
    return true;
}

static bool block_made(HeapTrace *hook, void *block, size_t size)
{
    Tracer *t = (Tracer *)hook;
    if (t->busy) {
        return true;
    }
    t->busy = true;
    bool done = add_trace(t, block, size);
    t->busy = false;
    return done;
}

static void block_freed(HeapTrace *hook, void *block)
{
    Tracer *t = (Tracer *)hook;
    Trace *trace = find_trace(t, (uintptr_t)block);
    if (trace->block != 0) {
        remove_trace(t, trace);
    }
}

// --- starting and stopping ---

static void drop_chains(Tracer *t)
{
    for (size_t i = 0; i <= t->chain_mask; i++) {
        while (t->chains[i] != NULL) {
            Chain *chain = t->chains[i];
            t->chains[i] = chain->next;
            for (uint32_t k = 0; k < chain->count; k++) {
                object_release(&t->vm->rt, &chain->places[k].file->base);
            }
            give(t, chain, chain_size(chain->count));
        }
    }
    t->chain_count = t->chain_bytes = 0;
}

static void clear_traces(Tracer *t)
{
    memset(t->traces, 0, (t->mask + 1) * sizeof *t->traces);
    t->count = t->current = t->peak = 0;
    drop_chains(t);
}

static void free_tracer(Tracer *t)
{
    if (t->traces != NULL) {
        give(t, t->traces, (t->mask + 1) * sizeof *t->traces);
    }
    if (t->chains != NULL) {
        give(t, t->chains, (t->chain_mask + 1) * sizeof *t->chains);
    }
    if (t->frames != NULL) {
        give(t, t->frames, t->frames_max * sizeof *t->frames);
    }
    if (t->unknown != NULL) {
        object_release(&t->vm->rt, &t->unknown->base);
    }
    give(t, t, sizeof *t);
}

static Tracer *make_tracer(Vm *vm, uint32_t frames)
{
    Tracer *t = heap_alloc(vm->rt.heap, BLOCK_BUFFER, sizeof *t);
    if (t == NULL) {
        return NULL;
    }
    *t = (Tracer){.hook = {block_made, block_freed},
                  .vm = vm,
                  .frames_max = frames,
                  .mask = FIRST_TABLE - 1,
                  .chain_mask = FIRST_TABLE - 1};
    t->traces = get_zeros(t, FIRST_TABLE * sizeof *t->traces);
    t->chains = get_zeros(t, FIRST_TABLE * sizeof *t->chains);
    t->frames = get_zeros(t, frames * sizeof *t->frames);
    t->unknown = str_intern_new(&vm->rt, "<unknown>", 9);
    if (t->traces == NULL || t->chains == NULL || t->frames == NULL ||
        t->unknown == NULL) {
        free_tracer(t);
        return NULL;
    }
    return t;
}

bool tracemalloc_start(Vm *vm, uint32_t frames)
{
    Runtime *rt = &vm->rt;
    if (rt->heap->trace != NULL) {
        return true;
    }
    Tracer *t = make_tracer(vm, frames);
    if (t == NULL) {
        raise_memory_error(rt);
        return false;
    }
    free_lists_close(rt, true);
    heap_set_trace(rt->heap, &t->hook);
    vm->trace_end = tracemalloc_stop;
    vm->trace_frames = frames;
    return true;
}

void tracemalloc_stop(Vm *vm)
{
    Runtime *rt = &vm->rt;
    Tracer *t = tracer_of(rt);
    if (t == NULL) {
        return;
    }
    heap_set_trace(rt->heap, NULL);
    free_lists_close(rt, false);
    drop_chains(t);
    free_tracer(t);
}

// --- the module's functions ---

static Ref py_is_tracing(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return ref_bool(tracer_of(rt) != NULL);
}

static Ref py_start(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int64_t frames = 1;
    if (nargs > 0 && !index_as_int64(rt, &args[0], E_OVERFLOW_ERROR, &frames)) {
        return REF_ERROR;
    }
    if (frames < 1 || frames > TRACE_FRAMES_MAX) {
        raise_error(rt, E_VALUE_ERROR, "the number of frames must be in range [1; %d]",
                    TRACE_FRAMES_MAX);
        return REF_ERROR;
    }
    return tracemalloc_start(vm_of(rt), (uint32_t)frames) ? REF_NONE : REF_ERROR;
}

static Ref py_stop(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    tracemalloc_stop(vm_of(rt));
    return REF_NONE;
}

static Ref py_clear_traces(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (tracer_of(rt) != NULL) {
        clear_traces(tracer_of(rt));
    }
    return REF_NONE;
}

static Ref py_reset_peak(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (tracer_of(rt) != NULL) {
        tracer_of(rt)->peak = tracer_of(rt)->current;
    }
    return REF_NONE;
}

static Ref py_get_traced_memory(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    const Tracer *t = tracer_of(rt);
    Ref numbers[2] = {int_new_unsigned(rt, t != NULL ? t->current : 0),
                      int_new_unsigned(rt, t != NULL ? t->peak : 0)};
    return tuple_from_take(rt, numbers, 2);
}

static Ref py_get_tracemalloc_memory(Runtime *rt, Ref *args, size_t nargs,
                                     Tuple *kwnames)
{
    const Tracer *t = tracer_of(rt);
    size_t bytes = 0;
    if (t != NULL) {
        bytes = sizeof *t + t->frames_max * sizeof *t->frames +
                (t->mask + 1) * sizeof *t->traces +
                (t->chain_mask + 1) * sizeof *t->chains + t->chain_bytes;
    }
    return int_new_unsigned(rt, bytes);
}

static Ref py_get_traceback_limit(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    uint32_t frames = vm_of(rt)->trace_frames;
    return int_new(rt, frames > 0 ? frames : 1);
}

// ((file, line), ...), the innermost first.
static Ref chain_text(Runtime *rt, const Chain *chain)
{
    Tuple *tuple = tuple_new(rt, chain->count);
    if (tuple == NULL) {
        return REF_ERROR;
    }
    for (uint32_t i = 0; i < chain->count; i++) {
        Ref pair[2] = {ref_new(&chain->places[i].file->base),
                       ref_immediate((intptr_t)chain->places[i].line)};
        tuple->items[i] = tuple_from_take(rt, pair, 2);
        if (ref_is_error(tuple->items[i])) {
            tuple->items[i] = REF_UNBOUND;
            object_release(rt, &tuple->base);
            return REF_ERROR;
        }
    }
    tuple_finish(rt, tuple);
    return OBJECT_REF(tuple);
}

// (0, size, frames, total): the domain is always 0.
static Ref trace_text(Runtime *rt, const Trace *trace)
{
    Chain *chain = trace->chain;
    if (ref_is_unbound(chain->text)) {
        Ref text = chain_text(rt, chain);
        if (ref_is_error(text)) {
            return REF_ERROR;
        }
        chain->text = text;
    }
    Ref items[4] = {ref_immediate(0), ref_immediate((intptr_t)trace->size),
                    ref_new(ref_object(chain->text)),
                    ref_immediate((intptr_t)chain->total)};
    return tuple_from_take(rt, items, 4);
}

// Nothing is traced meanwhile, and what is made and freed here was never in the table:
// it stays as it is.
static Ref list_traces(Runtime *rt, Tracer *t)
{
    Ref list = list_new(rt, t->count);
    for (size_t i = 0; i <= t->mask && !ref_is_error(list); i++) {
        if (t->traces[i].block == 0) {
            continue;
        }
        Ref text = charge(rt, 1) ? trace_text(rt, &t->traces[i]) : REF_ERROR;
        if (ref_is_error(text) || !list_append_take(rt, value_list(peek(list)), text)) {
            drop(rt, list);
            list = REF_ERROR;
        }
    }
    for (size_t i = 0; i <= t->chain_mask; i++) {
        for (Chain *chain = t->chains[i]; chain != NULL; chain = chain->next) {
            clear_ref(rt, &chain->text);
        }
    }
    return list;
}

static Ref py_get_traces(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Tracer *t = tracer_of(rt);
    if (t == NULL) {
        return list_new(rt, 0);
    }
    t->busy = true;
    Ref list = list_traces(rt, t);
    t->busy = false;
    return list;
}

static Ref py_get_object_traceback(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Tracer *t = tracer_of(rt);
    if (t == NULL || !ref_is_object(args[0])) {
        return REF_NONE;
    }
    const Trace *trace = find_trace(t, args[0].bits);
    return trace->block != 0 ? chain_text(rt, trace->chain) : REF_NONE;
}

static const MethodDef tracemalloc_functions[] = {
    {"is_tracing", py_is_tracing, ARGS(0, 0),
     "Return True if the tracemalloc module is tracing Python memory allocations."},
    {"start", py_start, POSITIONAL(0, 1, "nframe=1"),
     "Start tracing Python memory allocations.\n\nAlso set the maximum number of "
     "frames "
     "stored in the traceback of a\ntrace to nframe."},
    {"stop", py_stop, ARGS(0, 0),
     "Stop tracing Python memory allocations.\n\nAlso clear traces of memory blocks "
     "allocated by Python."},
    {"clear_traces", py_clear_traces, ARGS(0, 0),
     "Clear traces of memory blocks allocated by Python."},
    {"reset_peak", py_reset_peak, ARGS(0, 0),
     "Set the peak size of memory blocks traced by tracemalloc to the current size."},
    {"get_traced_memory", py_get_traced_memory, ARGS(0, 0),
     "Get the current size and peak size of memory blocks traced by tracemalloc."},
    {"get_tracemalloc_memory", py_get_tracemalloc_memory, ARGS(0, 0),
     "Get the memory usage in bytes of the tracemalloc module."},
    {"get_traceback_limit", py_get_traceback_limit, ARGS(0, 0),
     "Get the maximum number of frames stored in the traceback of a trace."},
    {"_get_traces", py_get_traces, ARGS(0, 0),
     "Get traces of all memory blocks allocated by Python."},
    {"_get_object_traceback", py_get_object_traceback, POSITIONAL(1, 1, "obj"),
     "Get the traceback where the Python object obj was allocated."},
    {NULL},
};

bool tracemalloc_module_init(Runtime *rt, Module *module)
{
    return module_add_functions(rt, module, tracemalloc_functions);
}
