// Marking the old generation from the roots, at once or in slices.
//
// The mark of an old object is its collector's word: `black` of this round when it was
// reached and is followed, or waits on the stack; one less, gray, when it was reached
// and waits to be met by a walk over the pools that hold such (HOLDS_GRAY). Every other
// word means not reached: each round has its own numbers, so nothing is ever wiped.
// (The one below gray is for batch.c: not reached, but passed over.)
// The stack is empty between slices, because what lies on it could die: all that waits
// is gray then. Young objects are marked too, as ways to old ones, but a younger
// collection uses their words for counts; what becomes old during a round is gray.
#include "gc/parts.h"

#include <assert.h>

#include "gc/graph.h"
#include "objects/dict.h"
#include "objects/instance.h"
#include "objects/list.h"

#define QUEUE_SIZE                                                                     \
    16 // visited objects wait so long for their memory to arrive in the cache
#define KNOWN_SIZE 8     // marked objects met again and again: types, shapes
#define PART_SIZE 256    // references of a large container followed at a time
#define RUN_WORK 16      // a pool without anything takes as long as so many visits
#define MARKS 4          // numbers a round has for its marks; three are used
#define REMARK_MAX 30000 // suspects that are proved without a second look

typedef struct Marker {
    Visitor visitor; // first
    Runtime *rt;
    Collector *collector;
    size_t stack_count;
    uint32_t black;
    unsigned head, tail; // of the queue, counting on
    int64_t work;        // left to do in this slice
    bool has_large; // collector->large is being followed in this slice: its object is
                    // alive
    Object *queue[QUEUE_SIZE];
    const Object *known[KNOWN_SIZE];
} Marker;

#if defined(__GNUC__)
#define PREFETCH(address) __builtin_prefetch(address)
#else
#define PREFETCH(address) ((void)(address))
#endif

static const Object **known_place(Marker *m, const Object *object)
{
    return &m->known[(uintptr_t)object >> 5 & (KNOWN_SIZE - 1)];
}

static void set_gray(const Marker *m, Object *object)
{
    *object_gc_word(object) = m->black - 1;
    heap_mark(m->rt->heap, object, (object->flags & OBJECT_RAW) != 0, HOLDS_GRAY);
}

static bool is_plain_list(const Marker *m, const Object *object)
{
    return object->type == m->rt->types[T_LIST];
}

// Nothing leads on from there: it need not wait to be followed.
static bool is_end(const Marker *m, const Object *object)
{
    return is_plain_list(m, object) && ((const List *)object)->length == 0;
}

// An object that was reached.
static void mark(Marker *m, Object *object)
{
    if (!is_tracked(object)) {
        return;
    }
    uint32_t *word = object_gc_word(object);
    if (*word == m->black) {
        *known_place(m, object) = object;
        return;
    }
    bool is_gray = *word == m->black - 1;
    m->collector->marked += !is_gray;
    if (is_end(m, object)) {
        *word = m->black;
    } else if (m->stack_count < GC_STACK_SIZE) {
        *word = m->black;
        m->collector->stack[m->stack_count++] = object;
    } else if (!is_gray) {
        set_gray(m, object);
    }
}

static inline void reach(Marker *m, Object *object)
{
    m->work--;
    if (*known_place(m, object) == object) {
        return;
    }
    PREFETCH(object);
    PREFETCH(heap_pool_of(object));
    if (m->tail - m->head == QUEUE_SIZE) {
        mark(m, m->queue[m->head++ % QUEUE_SIZE]);
    }
    m->queue[m->tail++ % QUEUE_SIZE] = object;
}

static void visit_mark(Visitor *visitor, Object *object, EdgeKind kind,
                       uintptr_t detail)
{
    reach((Marker *)visitor, object);
}

// What instance_traverse and object_traverse do, in line: 45 nanoseconds an instance
// instead of 60.
static void follow_instance(Marker *m, const Instance *instance)
{
    const Shape *shape = instance_shape(instance);
    for (uint32_t i = 0; i < shape->count; i++) {
        if (ref_is_object(instance->slots[i])) {
            reach(m, ref_object(instance->slots[i]));
        }
    }
    reach(m, (Object *)&shape->base);
    reach(m, &instance->base.type->base);
}

static void follow_list(Marker *m, const List *list)
{
    for (size_t i = 0; i < list->length; i++) {
        if (ref_is_object(list->items[i])) {
            reach(m, ref_object(list->items[i]));
        }
    }
}

static bool is_plain_instance(const Object *object)
{
    const Type *type = object->type;
    return type->attrs == ATTRS_SHAPE && type->extra == 0 &&
           (type->flags & TYPE_HEAP) != 0 &&
           !instance_has_dict((const Instance *)object);
}

static void follow_part(Marker *m, Object *object, size_t from)
{
    Collector *collector = m->collector;
    size_t next =
        object->type->slots.traverse_part(object, &m->visitor, from, PART_SIZE);
    bool is_large = m->has_large && collector->large == object;
    if (next != 0 && m->has_large && !is_large) {
        set_gray(m, object); // one at a time
    } else if (next != 0) {
        m->has_large = true;
        collector->large = object;
        collector->large_position = next;
    } else if (is_large) {
        m->has_large = false;
        collector->large = NULL;
    }
}

// May all of it be looked at in one go?
static bool is_short(const Marker *m, const Dict *dict)
{
    return dict->used <= PART_SIZE || m->work > INT64_MAX / 2;
}

// Visits an object's references; of a large container only the first ones now.
static void follow(Marker *m, Object *object)
{
    m->work--;
    const Type *type = object->type;
    if (is_plain_instance(object)) {
        follow_instance(m, (const Instance *)object);
        return;
    }
    if (is_plain_list(m, object) && ((List *)object)->length <= PART_SIZE) {
        follow_list(m, (List *)object);
        return;
    }
    if (type->slots.traverse_part == NULL) {
        object_traverse(object, &m->visitor);
        return;
    }
    if (type == m->rt->types[T_DICT] && is_short(m, (Dict *)object) &&
        dict_is_plain((Dict *)object)) {
        object_untrack(object);
        return;
    }
    if (type->extra != 0 || (type->flags & TYPE_HEAP) != 0) {
        object_traverse_rest(object, &m->visitor);
    }
    follow_part(m, object, 0);
}

// Follows all that waits, while there is work to do.
static void drain(Marker *m)
{
    while (m->work > 0) {
        if (m->stack_count > 0) {
            follow(m, m->collector->stack[--m->stack_count]);
        } else if (m->head != m->tail) {
            mark(m, m->queue[m->head++ % QUEUE_SIZE]);
        } else if (m->has_large) {
            follow_part(m, m->collector->large, m->collector->large_position);
        } else {
            return;
        }
    }
}

// A slice is over: what waits is found by a walk next time.
static void put_aside(Marker *m)
{
    while (m->head != m->tail) {
        mark(m, m->queue[m->head++ % QUEUE_SIZE]);
    }
    while (m->stack_count > 0) {
        set_gray(m, m->collector->stack[--m->stack_count]);
    }
    if (m->has_large) {
        set_gray(m, m->collector->large);
        m->has_large = false;
    }
}

// A gray object is met: it is followed from the start, or where it was left.
static void follow_gray(Marker *m, Object *object, uint32_t *word)
{
    *word = m->black;
    if (object == m->collector->large && !m->has_large &&
        object->type->slots.traverse_part != NULL) {
        m->has_large = true;
    } else {
        follow(m, object);
    }
    drain(m);
}

static void follow_grays(Marker *m)
{
    bool found = true;
    while (m->work > 0 && found) {
        HeapWalk walk;
        heap_walk_init(&walk, m->rt->heap, BLOCK_CONTAINER, HOLDS_GRAY);
        found = false;
        while (m->work > 0 && heap_walk_run(&walk)) {
            found = true;
            heap_walk_settle(&walk, HOLDS_GRAY, 0);
            Object *object;
            while (m->work > 0 &&
                   (object = heap_walk_word(&walk, m->black - 1, false)) != NULL) {
                if (is_tracked(object)) {
                    follow_gray(m, object, walk.word);
                }
            }
            if (m->work <= 0) {
                heap_walk_settle(&walk, 0, HOLDS_GRAY);
            }
        }
    }
}

static Marker make_marker(Runtime *rt, int64_t work)
{
    return (Marker){.visitor = {visit_mark},
                    .rt = rt,
                    .collector = rt->collector,
                    .black = rt->collector->black,
                    .work = work};
}

// True: nothing is left to follow.
static bool finish_slice(Marker *m)
{
    bool done = m->work > 0;
    put_aside(m);
    return done;
}

void mark_begin(Runtime *rt)
{
    Collector *collector = rt->collector;
    collector->black += MARKS;
    collector->phase = GC_MARK;
    collector->remarked = false;
    collector->slices = 0;
    collector->promoted = 0;
    collector->marked = 0;
    collector->suspects = 0;
    collector->unreachable = 0;
    collector->position = NULL;
    collector->large = NULL;
}

// --- roots ---

typedef struct RootMarker {
    EdgeVisitor visitor; // first
    Marker *marker;
} RootMarker;

// Built-in types are not tracked, so that marking them does not lead to what they hold.
static void visit_root(EdgeVisitor *visitor, const Edge *edge)
{
    Marker *m = ((RootMarker *)visitor)->marker;
    Object *object = edge->target;
    bool is_builtin_type = object->type == m->rt->types[T_TYPE] &&
                           (((Type *)object)->flags & TYPE_HEAP) == 0;
    if (is_builtin_type) {
        object_traverse(object, &m->visitor);
    } else {
        visit_mark(&m->visitor, object, edge->kind, edge->detail);
    }
}

static void mark_roots(Marker *m)
{
    RootMarker roots = {{visit_root}, m};
    graph_visit_roots(m->rt, &roots.visitor);
}

static bool mark_on(Runtime *rt, int64_t work, bool from_roots)
{
    Marker m = make_marker(rt, work);
    if (from_roots) {
        mark_roots(&m);
        m.work = work; // however many roots there are, what they lead to gets its share
    }
    drain(&m);
    follow_grays(&m);
    return finish_slice(&m);
}

bool mark_from_roots(Runtime *rt, int64_t work)
{
    return mark_on(rt, work, true);
}

// --- looking for suspects ---

static bool sweep_run(Collector *collector, HeapWalk *walk, int64_t *work)
{
    size_t before = collector->suspects;
    Object *object;
    while ((object = heap_walk_word(walk, collector->black, true)) != NULL) {
        collector->suspects += is_old(object);
        --*work;
    }
    return collector->suspects > before;
}

// Goes over runs from where it was left; each arena is done wholly. True: to the end.
static bool sweep(Runtime *rt, int64_t work)
{
    Collector *collector = rt->collector;
    HeapWalk walk;
    heap_walk_init(&walk, rt->heap, BLOCK_CONTAINER, 0);
    heap_walk_seek(&walk, collector->position);
    while (work > 0 || walk.pools != 0 || walk.raw != NULL) {
        if (!heap_walk_run(&walk)) {
            return true;
        }
        work -= RUN_WORK;
        heap_walk_settle(&walk, HOLDS_SUSPECT,
                         sweep_run(collector, &walk, &work) ? HOLDS_SUSPECT : 0);
    }
    collector->position = heap_walk_position(&walk);
    return false;
}

void mark_sweep(Runtime *rt)
{
    rt->collector->position = NULL;
    sweep(rt, INT64_MAX);
}

// The references of every marked object once more: finds what was moved, while marking
// went on, from a container not followed yet into one that was.
static bool remark(Runtime *rt, int64_t work)
{
    Marker m = make_marker(rt, work);
    Collector *collector = rt->collector;
    HeapWalk walk;
    heap_walk_init(&walk, rt->heap, BLOCK_CONTAINER, 0);
    heap_walk_seek(&walk, collector->position);
    bool more = true;
    while (more && (m.work > 0 || walk.pools != 0 || walk.raw != NULL)) {
        more = heap_walk_run(&walk);
        m.work -= RUN_WORK;
        Object *object;
        while (more && (object = heap_walk_word(&walk, m.black, false)) != NULL) {
            if (is_old(object) && object->type->slots.traverse_part != NULL) {
                set_gray(&m, object); // it may be large
            } else if (is_old(object)) {
                object_traverse(object, &m.visitor);
            }
        }
    }
    collector->position = heap_walk_position(&walk);
    finish_slice(&m);
    return !more;
}

// --- a round in slices ---

static void enter_phase(Collector *collector, GcPhase phase)
{
    collector->phase = phase;
    collector->position = NULL;
}

bool mark_slice(Runtime *rt, int64_t work)
{
    Collector *collector = rt->collector;
    collector->promoted = 0;
    collector->slices++;
    switch (collector->phase) {
    case GC_MARK:
        // The roots again when all is followed: the program went on.
        if (mark_on(rt, work, false) && mark_from_roots(rt, work)) {
            collector->suspects = 0;
            enter_phase(collector, GC_SWEEP);
        }
        return false;
    case GC_SWEEP:
        if (!sweep(rt, work)) {
            return false;
        }
        if (collector->suspects <= REMARK_MAX || collector->remarked) {
            return true;
        }
        collector->remarked = true;
        enter_phase(collector, GC_REMARK);
        return false;
    case GC_REMARK:
        if (remark(rt, work)) {
            enter_phase(collector, GC_MARK);
        }
        return false;
    case GC_IDLE:
    case GC_PROVE:
        break;
    }
    return true;
}

// --- becoming old ---

void mark_promote_all(Runtime *rt, uint8_t holds)
{
    HeapWalk walk;
    heap_walk_init(&walk, rt->heap, BLOCK_CONTAINER, HOLDS_YOUNG);
    while (heap_walk_run(&walk)) {
        Object *object;
        while ((object = heap_walk_in_run(&walk)) != NULL) {
            if ((object->flags & OBJECT_TRACKED) != 0 && generation_of(object) < 2) {
                set_generation(object, 2);
                *walk.word = 0;
            }
        }
        heap_walk_settle(&walk, HOLDS_YOUNG, holds);
    }
}

size_t mark_promote_some(Runtime *rt, size_t count)
{
    HeapWalk walk;
    size_t done = 0;
    heap_walk_init(&walk, rt->heap, BLOCK_CONTAINER, HOLDS_YOUNG);
    while (done < count && heap_walk_run(&walk)) {
        Object *object;
        while ((object = heap_walk_in_run(&walk)) != NULL) {
            if ((object->flags & OBJECT_TRACKED) != 0 && generation_of(object) < 2) {
                set_generation(object, 2);
                mark_promoted(rt->collector, rt->heap, object);
                done++;
            }
        }
        heap_walk_settle(&walk, HOLDS_YOUNG, 0);
    }
    return done;
}

void mark_promoted(Collector *collector, Heap *heap, Object *object)
{
    bool marking = collector->phase != GC_IDLE;
    *object_gc_word(object) = marking ? collector->black - 1 : 0;
    if (marking) {
        heap_mark(heap, object, (object->flags & OBJECT_RAW) != 0, HOLDS_GRAY);
    }
    collector->promoted++;
}
