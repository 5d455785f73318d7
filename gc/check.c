// gc_check: what the collector relies on, said again in code.
#include "gc/parts.h"

static uint8_t holds_of(const HeapWalk *walk)
{
    return walk->pool != NULL ? walk->pool->holds : walk->raw->holds;
}

static const char *check_object(const Collector *collector, const HeapWalk *walk,
                                const Object *object)
{
    static const uint8_t wanted[] = {HOLDS_NEW, HOLDS_MIDDLE, 0, 0};
    uint8_t holds = holds_of(walk);
    uint8_t young = wanted[generation_of(object)];
    if ((object->flags & (OBJECT_GC_CANDIDATE | OBJECT_GC_REACHED)) != 0) {
        return "a mark is left on an object";
    }
    if (((object->flags & OBJECT_RAW) != 0) != (walk->pool == NULL)) {
        return "an object does not know whether it lies in a pool";
    }
    if (!is_tracked(object)) {
        return NULL;
    }
    if ((holds & young) != young) {
        return "a walk of the young would miss an object";
    }
    if (collector->phase != GC_IDLE && is_old(object) &&
        *walk->word == collector->black - 1 && (holds & HOLDS_GRAY) == 0) {
        return "a walk of the gray would miss an object";
    }
    return NULL;
}

static const char *check_objects(Runtime *rt)
{
    HeapWalk walk;
    const Object *object;
    const char *message = NULL;
    heap_walk_init(&walk, rt->heap, BLOCK_CONTAINER, 0);
    while (message == NULL && (object = heap_walk_next(&walk)) != NULL) {
        message = check_object(rt->collector, &walk, object);
    }
    return message;
}

static void visit_count(Visitor *visitor, Object *object, EdgeKind kind,
                        uintptr_t detail)
{
    if ((object->flags & OBJECT_TRACKED) != 0) {
        ++*object_gc_word(object);
    }
}

static void set_words(Runtime *rt, Visitor *visitor)
{
    HeapWalk walk;
    Object *object;
    heap_walk_init(&walk, rt->heap, BLOCK_CONTAINER, 0);
    while ((object = heap_walk_next(&walk)) != NULL) {
        if (visitor == NULL) {
            *walk.word = 0;
        } else if ((object->flags & OBJECT_TRACKED) != 0) {
            object_traverse(object, visitor);
        }
    }
}

// No object has more references from others than it counts. Between rounds: the words
// are free.
static const char *check_counts(Runtime *rt)
{
    Visitor counting = {visit_count};
    const char *message = NULL;
    HeapWalk walk;
    const Object *object;
    set_words(rt, NULL);
    set_words(rt, &counting);
    heap_walk_init(&walk, rt->heap, BLOCK_CONTAINER, 0);
    while (message == NULL && (object = heap_walk_next(&walk)) != NULL) {
        if ((object->flags & OBJECT_TRACKED) != 0 && *walk.word > object->count) {
            message = "an object has more references than it counts";
        }
    }
    set_words(rt, NULL);
    return message;
}

const char *gc_check(Runtime *rt)
{
    const char *message = check_objects(rt);
    return message == NULL && rt->collector->phase == GC_IDLE ? check_counts(rt)
                                                              : message;
}
