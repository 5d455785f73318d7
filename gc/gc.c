// Collections, step by step; see gc.h.
#include "gc/gc.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "mem/walk.h"
#include "objects/abstract.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/free_lists.h"
#include "objects/int.h"
#include "objects/int_pool.h"
#include "objects/list.h"
#include "objects/object.h"
#include "objects/str.h"
#include "objects/weakref.h"

#define SCANNED                                                                        \
    UINT32_MAX // the collector's word of a reached object whose references were
               // followed
#define MARK_STACK_SIZE                                                                \
    16384 // objects waiting to be followed; when it is full, another pass finds the
          // rest

typedef struct Collection {
    Visitor visitor; // first: visit functions get back from it to the collection
    Runtime *rt;
    int generation;
    Object **stack; // reached, not followed yet
    size_t stack_count, stack_size;
    bool overflowed;
    Object **garbage; // each with a reference of ours
    size_t garbage_count;
} Collection;

static size_t block_size(const Object *object)
{
    return ((object_body_size(object) + 7) & ~(size_t)7) + object->type->extra;
}

static uint32_t *word_of(Object *object)
{
    return heap_gc_word(object, block_size(object));
}

static int generation_of(const Object *object)
{
    return (int)((object->flags & OBJECT_OLD_MASK) >> OBJECT_OLD_SHIFT);
}

static bool is_candidate(const Object *object)
{
    return (object->flags & OBJECT_GC_CANDIDATE) != 0;
}

static uint8_t walk_mask(int generation)
{
    return generation == 0 ? YOUNG_NEW : generation == 1 ? YOUNG_NEW | YOUNG_MIDDLE : 0;
}

// --- finding what is unreachable ---

static size_t choose_candidates(Collection *c)
{
    HeapWalk walk;
    heap_walk_init(&walk, c->rt->heap, BLOCK_CONTAINER, walk_mask(c->generation));
    size_t count = 0;
    Object *object;
    while ((object = heap_walk_next(&walk)) != NULL) {
        if ((object->flags & (OBJECT_TRACKED | OBJECT_FROZEN)) == OBJECT_TRACKED &&
            generation_of(object) <= c->generation) {
            object->flags |= OBJECT_GC_CANDIDATE;
            *walk.word = object->count < STICKY_COUNT / 2 ? object->count : SCANNED - 1;
            count++;
        }
    }
    return count;
}

static void visit_subtract(Visitor *visitor, Object *object, EdgeKind kind,
                           uintptr_t detail)
{
    if (is_candidate(object)) {
        uint32_t *word = word_of(object);
        assert(*word > 0);
        --*word;
    }
}

static void visit_reach(Visitor *visitor, Object *object, EdgeKind kind,
                        uintptr_t detail)
{
    Collection *c = (Collection *)visitor;
    if ((object->flags & (OBJECT_GC_CANDIDATE | OBJECT_GC_REACHED)) !=
        OBJECT_GC_CANDIDATE) {
        return;
    }
    object->flags |= OBJECT_GC_REACHED;
    if (c->stack_count == c->stack_size) {
        c->overflowed = true;
        return;
    }
    c->stack[c->stack_count++] = object;
}

static void follow_stack(Collection *c)
{
    while (c->stack_count > 0) {
        Object *object = c->stack[--c->stack_count];
        *word_of(object) = SCANNED;
        object_traverse(object, &c->visitor);
    }
}

static void subtract_internal(Collection *c)
{
    HeapWalk walk;
    Object *object;
    c->visitor.visit = visit_subtract;
    heap_walk_init(&walk, c->rt->heap, BLOCK_CONTAINER, walk_mask(c->generation));
    while ((object = heap_walk_next(&walk)) != NULL) {
        if (is_candidate(object)) {
            object_traverse(object, &c->visitor);
        }
    }
}

static void mark_reachable(Collection *c)
{
    c->visitor.visit = visit_reach;
    do {
        c->overflowed = false;
        HeapWalk walk;
        Object *object;
        heap_walk_init(&walk, c->rt->heap, BLOCK_CONTAINER, walk_mask(c->generation));
        while ((object = heap_walk_next(&walk)) != NULL) {
            if (!is_candidate(object) || *walk.word == SCANNED) {
                continue;
            }
            if ((object->flags & OBJECT_GC_REACHED) != 0 || *walk.word > 0) {
                object->flags |= OBJECT_GC_REACHED;
                *walk.word = SCANNED;
                object_traverse(object, &c->visitor);
                follow_stack(c);
            }
        }
    } while (c->overflowed);
}

// Survivors grow older; the garbage is counted, and loses its candidate flag only when
// it is gathered.
static size_t age_survivors(Collection *c)
{
    HeapWalk walk;
    size_t unreachable = 0, old = 0;
    heap_walk_init(&walk, c->rt->heap, BLOCK_CONTAINER, walk_mask(c->generation));
    while (heap_walk_run(&walk)) {
        uint8_t young = 0;
        Object *object;
        while ((object = heap_walk_in_run(&walk)) != NULL) {
            if (is_candidate(object) && (object->flags & OBJECT_GC_REACHED) != 0) {
                uint32_t age = (uint32_t)(c->generation < 2 ? c->generation + 1 : 2);
                object->flags &= ~(uint32_t)(OBJECT_GC_CANDIDATE | OBJECT_GC_REACHED |
                                             OBJECT_OLD_MASK);
                object->flags |= age << OBJECT_OLD_SHIFT;
                old += age == 2;
            } else if (is_candidate(object)) {
                unreachable++;
            }
            if ((object->flags & OBJECT_TRACKED) != 0 && generation_of(object) < 2) {
                young |= generation_of(object) == 0 ? YOUNG_NEW : YOUNG_MIDDLE;
            }
        }
        heap_walk_settle(&walk, young);
    }
    if (c->generation == 2) {
        c->rt->collector->old_total = old;
        c->rt->collector->old_pending = 0;
    } else {
        c->rt->collector->old_pending += old;
    }
    return unreachable;
}

// --- ending the garbage ---

static void forget_candidates(Collection *c)
{
    HeapWalk walk;
    Object *object;
    heap_walk_init(&walk, c->rt->heap, BLOCK_CONTAINER, 0);
    while ((object = heap_walk_next(&walk)) != NULL) {
        object->flags &= ~(uint32_t)(OBJECT_GC_CANDIDATE | OBJECT_GC_REACHED);
    }
}

// Takes a reference to each garbage object. Without memory for the list the garbage
// waits for a better time.
static bool gather(Collection *c, size_t count)
{
    c->garbage = malloc(count * sizeof *c->garbage);
    if (c->garbage == NULL) {
        forget_candidates(c);
        return false;
    }
    HeapWalk walk;
    Object *object;
    heap_walk_init(&walk, c->rt->heap, BLOCK_CONTAINER, walk_mask(c->generation));
    while ((object = heap_walk_next(&walk)) != NULL) {
        if (is_candidate(object)) {
            object->count++;
            c->garbage[c->garbage_count++] = object;
        }
    }
    return true;
}

static bool run_finalizers(Collection *c)
{
    bool any = false;
    for (size_t i = 0; i < c->garbage_count; i++) {
        Object *object = c->garbage[i];
        if ((object->type->flags & TYPE_HAS_DEL) != 0 &&
            (object->flags & OBJECT_FINALIZED) == 0) {
            object->flags |= OBJECT_FINALIZED;
            object->type->slots.finalize(c->rt, object);
            any = true;
        }
    }
    return any;
}

// Finalizers may have brought some back: what is referred to from outside the garbage,
// and all it reaches, stays.
static void spare_resurrected(Collection *c)
{
    for (size_t i = 0; i < c->garbage_count; i++) {
        Object *object = c->garbage[i];
        object->flags |= OBJECT_GC_CANDIDATE;
        *word_of(object) = object->count - 1; // without ours
    }
    c->visitor.visit = visit_subtract;
    for (size_t i = 0; i < c->garbage_count; i++) {
        object_traverse(c->garbage[i], &c->visitor);
    }
    c->visitor.visit = visit_reach;
    do {
        c->overflowed = false;
        for (size_t i = 0; i < c->garbage_count; i++) {
            Object *object = c->garbage[i];
            uint32_t *word = word_of(object);
            if (*word != SCANNED &&
                ((object->flags & OBJECT_GC_REACHED) != 0 || *word > 0)) {
                object->flags |= OBJECT_GC_REACHED;
                *word = SCANNED;
                object_traverse(object, &c->visitor);
                follow_stack(c);
            }
        }
    } while (c->overflowed);
    size_t kept = 0;
    for (size_t i = 0; i < c->garbage_count; i++) {
        Object *object = c->garbage[i];
        bool spared = (object->flags & OBJECT_GC_REACHED) != 0;
        object->flags &= ~(uint32_t)(OBJECT_GC_CANDIDATE | OBJECT_GC_REACHED);
        if (spared) {
            object_release(c->rt, object);
        } else {
            c->garbage[kept++] = object;
        }
    }
    c->garbage_count = kept;
}

static void clear_object(Runtime *rt, Object *object)
{
    if (object->type->slots.clear != NULL) {
        object->type->slots.clear(rt, object);
    }
    for (size_t k = 0; k < object->type->extra / sizeof(Ref); k++) {
        clear_ref(rt, &object_extra(object)[k]);
    }
}

static void report_collectable(Collection *c);

static void end_garbage(Collection *c)
{
    Runtime *rt = c->rt;
    WeakQueue due = {NULL, NULL};
    for (size_t i = 0; i < c->garbage_count; i++) {
        if ((c->garbage[i]->flags & OBJECT_WEAKREFED) != 0) {
            weakrefs_clear(rt, c->garbage[i], &due);
        }
    }
    for (size_t i = 0; i < c->garbage_count; i++) {
        c->garbage[i]->flags &= ~(uint32_t)OBJECT_GC_CANDIDATE;
    }
    if ((rt->collector->debug & GC_DEBUG_COLLECTABLE) != 0) {
        report_collectable(c);
    }
    weakrefs_call_due(rt, &due);
    if (run_finalizers(c)) {
        spare_resurrected(c);
    }
    for (size_t i = 0; i < c->garbage_count; i++) {
        Object *object = c->garbage[i];
        if ((rt->collector->debug & GC_DEBUG_SAVEALL) == 0) {
            clear_object(rt, object);
            object_release(rt, object);
        } else if (!list_append_take(rt, (List *)ref_object(rt->collector->garbage),
                                     ref_of(object))) {
            pending_clear(rt); // no memory to save it: it stays as it is
        }
    }
}

// --- telling ---

// Writes a line; without memory for it, nothing.
static void report(Runtime *rt, Ref text)
{
    if (ref_is_error(text)) {
        pending_clear(rt);
        return;
    }
    Ref pending = pending_take(rt);
    rt->collector->report(rt, text);
    pending_set_take(rt, pending);
}

static void report_collectable(Collection *c)
{
    for (size_t i = 0; i < c->garbage_count; i++) {
        char address[32];
        snprintf(address, sizeof address, "0x%lx",
                 (unsigned long)object_address(c->rt, c->garbage[i]));
        report(c->rt, str_format(c->rt, "gc: collectable <%N %s>\n",
                                 c->garbage[i]->type, address));
    }
}

static double report_start(Runtime *rt, int generation)
{
    if ((rt->collector->debug & GC_DEBUG_STATS) == 0) {
        return 0;
    }
    size_t counts[GC_GENERATIONS + 1];
    gc_count_objects(rt, counts);
    report(rt, str_format(rt, "gc: collecting generation %d...\n", generation));
    report(rt, str_format(rt, "gc: objects in each generation: %zu %zu %zu\n",
                          counts[0], counts[1], counts[2]));
    report(rt, str_format(rt, "gc: objects in permanent generation: %zu\n", counts[3]));
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static void report_end(Runtime *rt, size_t unreachable, double start)
{
    if ((rt->collector->debug & GC_DEBUG_STATS) == 0) {
        return;
    }
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    char seconds[32];
    snprintf(seconds, sizeof seconds, "%.4f",
             (double)now.tv_sec + (double)now.tv_nsec * 1e-9 - start);
    report(rt,
           str_format(rt, "gc: done, %zu unreachable, 0 uncollectable, %ss elapsed\n",
                      unreachable, seconds));
}

// {"generation": ..., "collected": ..., "uncollectable": 0}
static Ref callback_info(Runtime *rt, int generation, size_t collected)
{
    const char *const names[] = {"generation", "collected", "uncollectable"};
    const intptr_t numbers[] = {generation, (intptr_t)collected, 0};
    Ref info = dict_new(rt);
    for (size_t i = 0; i < 3 && !ref_is_error(info); i++) {
        Ref name = str_from(rt, names[i]);
        if (ref_is_error(name) || !dict_set_take(rt, (Dict *)ref_object(info), name,
                                                 ref_immediate(numbers[i]))) {
            drop(rt, info);
            return REF_ERROR;
        }
    }
    return info;
}

// Calls gc.callbacks with "start" or "stop" and what there is to know.
static void call_callbacks(Runtime *rt, const char *phase, int generation,
                           size_t collected)
{
    Ref callbacks = rt->collector->callbacks;
    if (ref_is_unbound(callbacks) || ((List *)ref_object(callbacks))->length == 0) {
        return;
    }
    Ref pending = pending_take(rt);
    Ref args[2] = {str_from(rt, phase), callback_info(rt, generation, collected)};
    bool ready = !ref_is_error(args[0]) && !ref_is_error(args[1]);
    for (size_t i = 0; ready && i < ((List *)ref_object(callbacks))->length; i++) {
        Ref callback = list_get(rt, (List *)ref_object(callbacks), i);
        Ref passed[2] = {ref_new(ref_object(args[0])), ref_new(ref_object(args[1]))};
        Ref result = ref_is_error(callback)
                         ? REF_ERROR
                         : object_call(rt, &callback, passed, 2, NULL);
        if (ref_is_error(result)) {
            rt->unraisable(rt,
                           ref_is_object(callback)
                               ? NULL
                               : "Exception ignored in a callback of the collector",
                           ref_is_object(callback) ? ref_object(callback) : NULL);
        }
        drop(rt, result);
        drop(rt, passed[0]);
        drop(rt, passed[1]);
        drop(rt, callback);
    }
    if (!ready) {
        pending_clear(rt);
    }
    drop(rt, args[0]);
    drop(rt, args[1]);
    pending_set_take(rt, pending);
}

// --- collections ---

size_t gc_collect(Runtime *rt, int generation)
{
    Collector *collector = rt->collector;
    if (collector->collecting) {
        return 0;
    }
    collector->collecting = true;
    call_callbacks(rt, "start", generation, 0);
    double start = report_start(rt, generation);
    Object *small_stack[256];
    Collection c = {.rt = rt, .generation = generation};
    Object **large_stack = malloc(MARK_STACK_SIZE * sizeof *large_stack);
    c.stack = large_stack != NULL ? large_stack : small_stack;
    c.stack_size = large_stack != NULL ? MARK_STACK_SIZE
                                       : sizeof small_stack / sizeof *small_stack;

    rt->containers_made = 0;
    for (int i = 0; i <= generation; i++) {
        collector->counts[i] = 0;
    }
    if (generation < 2) {
        collector->counts[generation + 1]++;
    }
    size_t unreachable = 0;
    if (choose_candidates(&c) > 0) {
        subtract_internal(&c);
        mark_reachable(&c);
        unreachable = age_survivors(&c);
    }
    collector->stats[generation].collections++;
    if (unreachable > 0 && gather(&c, unreachable)) {
        Ref pending = pending_take(rt);
        end_garbage(&c);
        unreachable = c.garbage_count; // without those that finalizers brought back
        pending_set_take(rt, pending);
        collector->stats[generation].collected += unreachable;
        free(c.garbage);
    }
    free(large_stack);
    if (generation == 2) {
        int_pool_trim(rt);
        free_lists_trim(rt);
    }
    report_end(rt, unreachable, start);
    call_callbacks(rt, "stop", generation, unreachable);
    collector->collecting = false;
    return unreachable;
}

void gc_collect_due(Runtime *rt)
{
    Collector *collector = rt->collector;
    bool memory_is_short = rt->heap->collect_wanted;
    rt->collect_wanted = false;
    rt->heap->collect_wanted = false;
    if (!collector->enabled || collector->collecting) {
        return;
    }
    int generation = 0;
    if (memory_is_short) {
        generation = 2;
    } else if (collector->thresholds[2] > 0 &&
               collector->counts[2] > collector->thresholds[2] &&
               collector->old_pending > collector->old_total / 4) {
        generation = 2;
    } else if (collector->thresholds[1] > 0 &&
               collector->counts[1] > collector->thresholds[1]) {
        generation = 1;
    }
    gc_collect(rt, generation);
}

uint64_t gc_young_count(const Runtime *rt)
{
    return rt->containers_made;
}

static void apply_threshold(Runtime *rt)
{
    Collector *collector = rt->collector;
    bool on = collector->enabled && collector->thresholds[0] > 0;
    rt->collect_after = on ? collector->thresholds[0] : UINT64_MAX;
}

void gc_enable(Runtime *rt, bool enabled)
{
    rt->collector->enabled = enabled;
    apply_threshold(rt);
}

void gc_set_threshold(Runtime *rt, int generation, uint32_t threshold)
{
    rt->collector->thresholds[generation] = threshold;
    apply_threshold(rt);
}

bool gc_init(Runtime *rt)
{
    Collector *collector = heap_alloc(rt->heap, BLOCK_BUFFER, sizeof *collector);
    if (collector == NULL) {
        return false;
    }
    *collector = (Collector){.thresholds = {700, 10, 10},
                             .enabled = true,
                             .garbage = REF_UNBOUND,
                             .callbacks = REF_UNBOUND};
    rt->collector = collector;
    apply_threshold(rt);
    return true;
}

void gc_drop_lists(Runtime *rt)
{
    if (rt->collector != NULL) {
        rt->collector->debug = 0;
        clear_ref(rt, &rt->collector->callbacks);
        clear_ref(rt, &rt->collector->garbage);
    }
}

void gc_fini(Runtime *rt)
{
    if (rt->collector != NULL) {
        gc_drop_lists(rt);
        heap_free(rt->heap, BLOCK_BUFFER, rt->collector, sizeof *rt->collector);
        rt->collector = NULL;
    }
    rt->collect_after = UINT64_MAX;
}
