// The proof: candidates that nobody holds from outside are garbage.
#include "gc/parts.h"

#include <assert.h>

static bool is_due(const Collection *c, const Object *object, uint32_t word)
{
    if (c->generation == 2) {
        return is_old(object) && !is_marked(c->collector, word);
    }
    return (object->flags & (OBJECT_TRACKED | OBJECT_FROZEN)) == OBJECT_TRACKED &&
           generation_of(object) <= c->generation;
}

static void choose_candidates(Collection *c)
{
    HeapWalk walk;
    Object *object;
    heap_walk_init(&walk, c->rt->heap, BLOCK_CONTAINER, c->holds);
    while ((object = heap_walk_next(&walk)) != NULL) {
        if (is_due(c, object, *walk.word)) {
            object->flags |= OBJECT_GC_CANDIDATE;
            *walk.word = candidate_word(object);
            c->candidates++;
        }
    }
}

static void visit_subtract(Visitor *visitor, Object *object, EdgeKind kind,
                           uintptr_t detail)
{
    if (is_candidate(object)) {
        uint32_t *word = object_gc_word(object);
        assert(*word > 0);
        --*word;
    }
}

static void subtract_internal(Collection *c)
{
    HeapWalk walk;
    Object *object;
    c->visitor.visit = visit_subtract;
    heap_walk_init(&walk, c->rt->heap, BLOCK_CONTAINER, c->holds);
    while ((object = heap_walk_next(&walk)) != NULL) {
        if (is_candidate(object)) {
            object_traverse(object, &c->visitor);
        }
    }
}

void let_live(Collection *c, Object *object)
{
    object->flags &= ~(uint32_t)(OBJECT_GC_CANDIDATE | OBJECT_GC_REACHED);
    c->candidates--;
    if (c->generation == 2) {
        *object_gc_word(object) = c->survivor;
        c->collector->marked++;
        return;
    }
    // Once its pool has been settled it counts as old.
    set_generation(object, c->holds == 0 ? 2 : c->generation + 1);
    if (generation_of(object) == 2) {
        mark_promoted(c->collector, c->rt->heap, object);
    }
}

// A candidate is reached: it lives, and waits to be followed.
static void visit_reach(Visitor *visitor, Object *object, EdgeKind kind,
                        uintptr_t detail)
{
    Collection *c = (Collection *)visitor;
    if ((object->flags & (OBJECT_GC_CANDIDATE | OBJECT_GC_REACHED)) !=
        OBJECT_GC_CANDIDATE) {
        return;
    }
    if (c->stack_count == GC_STACK_SIZE) {
        object->flags |= OBJECT_GC_REACHED; // another pass meets it
        c->overflowed = true;
        return;
    }
    let_live(c, object);
    c->collector->stack[c->stack_count++] = object;
}

// Follows a candidate if it is held, or was reached when the stack was full.
static void reach_from(Collection *c, Object *object, uint32_t word)
{
    if (!is_candidate(object) ||
        (word == 0 && (object->flags & OBJECT_GC_REACHED) == 0)) {
        return;
    }
    let_live(c, object);
    object_traverse(object, &c->visitor);
    while (c->stack_count > 0) {
        object_traverse(c->collector->stack[--c->stack_count], &c->visitor);
    }
}

static void prove(Collection *c)
{
    subtract_internal(c);
    c->visitor.visit = visit_reach;
    do {
        c->overflowed = false;
        HeapWalk walk;
        Object *object;
        heap_walk_init(&walk, c->rt->heap, BLOCK_CONTAINER, c->holds);
        while ((object = heap_walk_next(&walk)) != NULL) {
            reach_from(c, object, *walk.word);
        }
    } while (c->overflowed);
}

size_t prove_garbage(Collection *c)
{
    c->holds = walk_mask(c->generation);
    c->survivor = c->collector->black;
    choose_candidates(c);
    if (c->candidates > 0) {
        prove(c);
    }
    return c->candidates;
}

void prove_flagged(Collection *c)
{
    HeapWalk walk;
    const Object *object;
    c->candidates = 0;
    heap_walk_init(&walk, c->rt->heap, BLOCK_CONTAINER, c->holds);
    while ((object = heap_walk_next(&walk)) != NULL) {
        if (is_candidate(object)) {
            *walk.word = object->count;
            c->candidates++;
        }
    }
    prove(c);
}

void prove_list(Collection *c)
{
    c->visitor.visit = visit_reach;
    do {
        c->overflowed = false;
        for (size_t i = 0; i < c->garbage_count; i++) {
            reach_from(c, c->garbage[i], *object_gc_word(c->garbage[i]));
        }
    } while (c->overflowed);
}

void prove_again(Collection *c)
{
    c->candidates = c->garbage_count;
    for (size_t i = 0; i < c->garbage_count; i++) {
        Object *object = c->garbage[i];
        object->flags |= OBJECT_GC_CANDIDATE;
        *object_gc_word(object) = object->count - 1; // without ours
    }
    c->visitor.visit = visit_subtract;
    for (size_t i = 0; i < c->garbage_count; i++) {
        object_traverse(c->garbage[i], &c->visitor);
    }
    prove_list(c);
}
