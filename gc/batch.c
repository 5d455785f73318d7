// Old garbage in batches: some suspects, and all suspects that they lead to, are proved
// and ended together.
//
// A batch is closed: what its garbage refers to is in it, or lives. What of it somebody
// outside holds is passed over. When that was garbage too, a later batch that leads
// there takes it along. Garbage in one piece is one batch, however large.
#include "gc/parts.h"

#define BATCHES_LARGER 4 // by so many times a batch may be larger than the one before

static bool is_suspect(const Collector *collector, const Object *object, uint32_t word)
{
    return is_old(object) && word != collector->black && word != collector->black - 1;
}

static bool make_room(Collection *c)
{
    size_t size = c->garbage_size > 0 ? 2 * c->garbage_size : c->collector->batch;
    Object **larger =
        heap_resize(c->rt->heap, c->garbage, c->garbage_size * sizeof *larger,
                    size * sizeof *larger);
    if (larger != NULL) {
        c->garbage = larger;
        c->garbage_size = size;
    }
    return larger != NULL;
}

// False: out of memory.
static bool add(Collection *c, Object *object, uint32_t *word)
{
    if (c->garbage_count == c->garbage_size && !make_room(c)) {
        c->overflowed = true;
        return false;
    }
    c->garbage[c->garbage_count++] = object;
    object->flags |= OBJECT_GC_CANDIDATE;
    *word = candidate_word(object);
    return true;
}

// A reference from the batch: what it leads to comes into the batch, and is held by one
// less from outside.
static void visit_member(Visitor *visitor, Object *object, EdgeKind kind,
                         uintptr_t detail)
{
    Collection *c = (Collection *)visitor;
    if (!is_tracked(object)) {
        return;
    }
    uint32_t *word = object_gc_word(object);
    if (is_candidate(object) ||
        (is_suspect(c->collector, object, *word) && add(c, object, word))) {
        --*word;
    }
}

// Follows the members of the batch from the one with number `from` on.
static void close_over(Collection *c, size_t from)
{
    for (size_t i = from; i < c->garbage_count && !c->overflowed; i++) {
        object_traverse(c->garbage[i], &c->visitor);
    }
}

static void add_run(Collection *c, HeapWalk *walk)
{
    const Collector *collector = c->collector;
    Object *object;
    while (!c->overflowed && (object = heap_walk_in_run(walk)) != NULL) {
        if (!is_candidate(object) && is_suspect(collector, object, *walk->word) &&
            *walk->word != passed_over(collector)) {
            add(c, object, walk->word);
            close_over(c, c->garbage_count - 1);
        }
    }
    heap_walk_settle(walk, HOLDS_SUSPECT, 0);
}

// Arena by arena until there are enough. True: there are no more.
static bool fill(Collection *c)
{
    HeapWalk walk;
    heap_walk_init(&walk, c->rt->heap, BLOCK_CONTAINER, HOLDS_SUSPECT);
    heap_walk_seek(&walk, c->collector->position);
    bool more = true;
    while (more && !c->overflowed &&
           (c->garbage_count < c->collector->batch || walk.pools != 0 ||
            walk.raw != NULL)) {
        more = heap_walk_run(&walk);
        if (more) {
            add_run(c, &walk);
        }
    }
    c->collector->position = heap_walk_position(&walk);
    return !more;
}

// Only garbage is left in the list, with a reference of ours.
static void keep_garbage(Collection *c)
{
    size_t kept = 0;
    for (size_t i = 0; i < c->garbage_count; i++) {
        Object *object = c->garbage[i];
        if (is_candidate(object)) {
            object->count++;
            c->garbage[kept++] = object;
        }
    }
    c->garbage_count = kept;
}

static void forget(Collection *c)
{
    for (size_t i = 0; i < c->garbage_count; i++) {
        c->garbage[i]->flags &= ~(uint32_t)OBJECT_GC_CANDIDATE;
    }
    c->garbage_count = 0;
}

// Batches that find little hang together with what follows: fewer, larger ones.
static void choose_batch(Collector *collector, size_t members, size_t garbage)
{
    if (garbage < members / 2) {
        collector->batch = BATCHES_LARGER * members;
    } else {
        collector->batch = collector->batch_least;
    }
}

void batch_begin(Collector *collector)
{
    collector->phase = GC_PROVE;
    collector->position = NULL;
    collector->batch = collector->batch_least;
}

bool batch_is_worth_it(const Collector *collector)
{
    return collector->suspects > collector->batch_least;
}

BatchResult batch_prove(Collection *c)
{
    c->visitor.visit = visit_member;
    c->survivor = passed_over(c->collector);
    bool last = fill(c);
    if (c->overflowed) {
        forget(c);
        return BATCH_NO_MEMORY;
    }
    size_t members = c->candidates = c->garbage_count;
    prove_list(c);
    keep_garbage(c);
    choose_batch(c->collector, members, c->garbage_count);
    return last ? BATCH_LAST : BATCH_MORE;
}
