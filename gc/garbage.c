// How garbage ends: weak references, finalizers, resurrection, emptying.
#include "gc/parts.h"

#include "objects/exception.h"
#include "objects/list.h"
#include "objects/weakref.h"

static bool has_finalizer(const Object *object)
{
    return (object->type->flags & TYPE_HAS_DEL) != 0 &&
           (object->flags & OBJECT_FINALIZED) == 0;
}

// Takes a reference to each candidate, or each that has to be finalized, as far as the
// array has room. They count as old from now on: should something keep one alive, later
// collections find it there.
static void gather(Collection *c, bool to_finalize)
{
    HeapWalk walk;
    Object *object;
    heap_walk_init(&walk, c->rt->heap, BLOCK_CONTAINER, c->holds);
    heap_walk_seek(&walk, c->gathered_to);
    c->garbage_count = 0;
    while (c->garbage_count < c->garbage_size &&
           (object = heap_walk_next(&walk)) != NULL) {
        if (is_candidate(object) && (!to_finalize || has_finalizer(object))) {
            object->count++;
            set_generation(object, 2);
            c->garbage[c->garbage_count++] = object;
        }
    }
    c->gathered_to = heap_walk_arena(&walk);
}

// The pools hold survivors of another age now.
static void settle(Collection *c)
{
    HeapWalk walk;
    heap_walk_init(&walk, c->rt->heap, BLOCK_CONTAINER, c->holds);
    while (heap_walk_run(&walk)) {
        heap_walk_settle(&walk, c->holds, c->generation == 0 ? HOLDS_MIDDLE : 0);
    }
    c->holds = 0;
}

void garbage_died(Runtime *rt, Object *object)
{
    if (rt->collector->ending != NULL) { // else it is ended without a list
        rt->collector->ending[*object_gc_word(object)] = NULL;
    }
}

// Lets go of the garbage while finalizers run: what one of them frees dies at once, as
// in CPython, and then takes itself out of the list. Its place there is in its word.
static void let_go(Collection *c)
{
    c->collector->ending = c->garbage;
    for (size_t i = 0; i < c->garbage_count; i++) {
        c->garbage[i]->flags |= OBJECT_GC_CANDIDATE;
        *object_gc_word(c->garbage[i]) = (uint32_t)i;
    }
    for (size_t i = 0; i < c->garbage_count; i++) {
        if (c->garbage[i] != NULL) {
            object_release(c->rt, c->garbage[i]);
        }
    }
}

static void take_again(Collection *c)
{
    size_t kept = 0;
    for (size_t i = 0; i < c->garbage_count; i++) {
        Object *object = c->garbage[i];
        if (object != NULL) {
            object->count++;
            object->flags &= ~(uint32_t)OBJECT_GC_CANDIDATE;
            c->garbage[kept++] = object;
        }
    }
    c->garbage_count = kept;
    c->collector->ending = NULL;
}

// False: there are none.
static bool run_finalizers(Collection *c)
{
    bool any = false;
    for (size_t i = 0; i < c->garbage_count; i++) {
        Object *object = c->garbage[i];
        if (has_finalizer(object)) {
            object->flags |= OBJECT_FINALIZED;
            object->type->slots.finalize(c->rt, object);
            any = true;
        }
    }
    return any;
}

// Was `a` made before `b`? Where that is not known the address tells.
static bool is_older(const Object *a, const Object *b)
{
    uint64_t birth_a = object_birth(a), birth_b = object_birth(b);
    return birth_a != birth_b ? birth_a < birth_b : a < b;
}

// Lets the object at `at` of a heap, the youngest at the top, sink to its place.
static void sink(Object **heap, size_t count, size_t at)
{
    Object *object = heap[at];
    for (size_t child; (child = 2 * at + 1) < count; at = child) {
        child += child + 1 < count && is_older(heap[child], heap[child + 1]);
        if (!is_older(object, heap[child])) {
            break;
        }
        heap[at] = heap[child];
    }
    heap[at] = object;
}

// Heap sort: it needs no memory. Mostly there is nothing to do.
static void sort_by_birth(Object **objects, size_t count)
{
    size_t sorted = 1;
    while (sorted < count && is_older(objects[sorted - 1], objects[sorted])) {
        sorted++;
    }
    if (sorted >= count) {
        return;
    }
    for (size_t i = count / 2; i-- > 0;) {
        sink(objects, count, i);
    }
    for (size_t end = count; end-- > 1;) {
        Object *youngest = objects[0];
        objects[0] = objects[end];
        objects[end] = youngest;
        sink(objects, end, 0);
    }
}

// Those with finalizers come to the front, in the order in which they were made, as
// CPython ends them. Returns how many there are.
static size_t sort_finalizable(Collection *c)
{
    size_t count = 0;
    for (size_t i = 0; i < c->garbage_count; i++) {
        Object *object = c->garbage[i];
        if (has_finalizer(object)) {
            c->garbage[i] = c->garbage[count];
            c->garbage[count++] = object;
        }
    }
    sort_by_birth(c->garbage, count);
    return count;
}

// The same for garbage that is gathered whole.
static bool run_finalizers_of_list(Collection *c)
{
    size_t count = sort_finalizable(c);
    if (count == 0) {
        return false;
    }
    let_go(c);
    for (size_t i = 0; i < count; i++) {
        Object *object = c->garbage[i];
        if (object != NULL && has_finalizer(object)) {
            object->count++;
            object->flags |= OBJECT_FINALIZED;
            object->type->slots.finalize(c->rt, object);
            object_release(c->rt, object);
        }
    }
    take_again(c);
    return true;
}

// Finalizers may have brought some back. Those stay, with all they reach.
static void spare_resurrected(Collection *c)
{
    prove_again(c);
    size_t kept = 0;
    for (size_t i = 0; i < c->garbage_count; i++) {
        Object *object = c->garbage[i];
        if (is_candidate(object)) {
            object->flags &= ~(uint32_t)OBJECT_GC_CANDIDATE;
            c->garbage[kept++] = object;
            continue;
        }
        object_release(c->rt, object);
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

static size_t count_parts(const Collection *c)
{
    size_t count = 0;
    for (size_t i = 0; i < c->garbage_count; i++) {
        count += is_part(c, c->garbage[i]);
    }
    return count;
}

static void empty_gathered(Collection *c)
{
    Runtime *rt = c->rt;
    for (size_t i = 0; i < c->garbage_count; i++) {
        Object *object = c->garbage[i];
        if ((c->collector->debug & GC_DEBUG_SAVEALL) == 0) {
            clear_object(rt, object);
            object_release(rt, object);
        } else if (is_part(c, object)) {
            object_release(rt, object); // its instance is saved
        } else if (!list_append_take(rt, (List *)ref_object(c->collector->garbage),
                                     ref_of(object))) {
            pending_clear(rt); // no memory to save it: it stays as it is
        }
    }
}

static size_t end_gathered(Collection *c)
{
    Runtime *rt = c->rt;
    WeakQueue due = {NULL, NULL};
    if (c->collector->found != NULL) {
        c->collector->found(c->collector->found_context, c->garbage, c->garbage_count);
    }
    for (size_t i = 0; i < c->garbage_count; i++) {
        if ((c->garbage[i]->flags & OBJECT_WEAKREFED) != 0) {
            weakrefs_clear(rt, c->garbage[i], &due);
        }
    }
    for (size_t i = 0; i < c->garbage_count; i++) {
        c->garbage[i]->flags &= ~(uint32_t)OBJECT_GC_CANDIDATE;
    }
    if ((c->collector->debug & GC_DEBUG_COLLECTABLE) != 0) {
        report_collectable(c);
    }
    weakrefs_call_due(rt, &due);
    if (run_finalizers_of_list(c)) {
        spare_resurrected(c);
    }
    // Without those that finalizers brought back.
    size_t ended = c->garbage_count - count_parts(c);
    empty_gathered(c);
    return ended;
}

// --- without memory for a list ---

// A stack full at a time, each found by a walk over the whole heap.
static void begin_parts(Collection *c)
{
    settle(c);
    c->garbage = c->collector->stack;
    c->garbage_size = GC_STACK_SIZE;
}

static void clear_all_weakrefs(Collection *c)
{
    WeakQueue due = {NULL, NULL};
    HeapWalk walk;
    Object *object;
    heap_walk_init(&walk, c->rt->heap, BLOCK_CONTAINER, c->holds);
    while ((object = heap_walk_next(&walk)) != NULL) {
        if (is_candidate(object) && (object->flags & OBJECT_WEAKREFED) != 0) {
            weakrefs_clear(c->rt, object, &due);
        }
    }
    weakrefs_call_due(c->rt, &due);
}

static bool finalize_in_parts(Collection *c)
{
    bool any = false;
    c->gathered_to = NULL;
    for (gather(c, true); c->garbage_count > 0; gather(c, true)) {
        any |= run_finalizers(c);
        for (size_t i = 0; i < c->garbage_count; i++) {
            object_release(c->rt, c->garbage[i]);
        }
    }
    return any;
}

// What is emptied takes others with it.
static size_t end_in_parts(Collection *c)
{
    begin_parts(c);
    clear_all_weakrefs(c);
    if (finalize_in_parts(c)) {
        prove_flagged(c);
    }
    c->gathered_to = NULL;
    for (gather(c, false); c->garbage_count > 0; gather(c, false)) {
        for (size_t i = 0; i < c->garbage_count; i++) {
            c->garbage[i]->flags &= ~(uint32_t)OBJECT_GC_CANDIDATE;
        }
        empty_gathered(c);
    }
    return c->candidates;
}

size_t end_batch(Collection *c)
{
    Ref pending = pending_take(c->rt);
    size_t ended = end_gathered(c);
    heap_free(c->rt->heap, BLOCK_BUFFER, c->garbage,
              c->garbage_size * sizeof *c->garbage);
    pending_set_take(c->rt, pending);
    return ended;
}

size_t end_garbage(Collection *c, size_t count)
{
    if (count == 0) {
        settle(c);
        return 0;
    }
    c->garbage = heap_alloc(c->rt->heap, BLOCK_BUFFER, count * sizeof *c->garbage);
    if (c->garbage == NULL) {
        Ref pending = pending_take(c->rt);
        size_t ended = end_in_parts(c);
        pending_set_take(c->rt, pending);
        return ended;
    }
    c->garbage_size = count;
    gather(c, false);
    settle(c);
    return end_batch(c);
}
