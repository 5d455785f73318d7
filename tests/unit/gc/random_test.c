// A million random operations on a graph of lists and large tuples, while collections
// of every kind go on.
#include "gc/gc.h"
#include "gc/graph.h"

#include "fixture.h"
#include "mem/walk.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/tuple.h"

enum {
    HANDLES = 500,
    STEPS = 1000000,
    ITEMS_MAX = 6,
    LARGE = 100,         // items of a tuple: it lies in a raw block
    CHECK_EVERY = 101,   // a check visits the whole heap: after each step it would be a
                         // day's work
    COUNT_EVERY = 20011, // of steps, a full collection leaves what is held and no more
};

// What the test holds. The first item of each object is its number in `numbers`.
static Ref handles[HANDLES];
static uint64_t state;
static int64_t numbers;

static uint32_t next_random(void)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (uint32_t)(state >> 32);
}

// --- objects ---

static Ref *items_of(Ref object, size_t *count)
{
    if (is_tuple(peek(object))) {
        Tuple *tuple = value_tuple(peek(object));
        *count = tuple->length;
        return tuple->items;
    }
    cr_assert(is_list(peek(object)), "a live object was freed");
    List *list = value_list(peek(object));
    *count = list->length;
    return list->items;
}

static void check_alive(Ref object)
{
    size_t count;
    const Ref *items = items_of(object, &count);
    cr_assert_gt(count, 0);
    cr_assert_gt(ref_object(object)->count, 0);
    cr_assert(ref_is_immediate(items[0]));
    cr_assert_leq(immediate_int(peek(items[0])), numbers);
}

static Ref make_list(Runtime *rt)
{
    Ref made = list_new(rt, 0);
    cr_assert(list_append_take(rt, value_list(peek(made)), ref_immediate(++numbers)));
    return made;
}

// Holds some of what there is, from the start.
static Ref make_tuple(Runtime *rt)
{
    Ref items[LARGE];
    items[0] = ref_immediate(++numbers);
    for (size_t i = 1; i < LARGE; i++) {
        Ref held = handles[next_random() % HANDLES];
        bool empty = i % 8 != 0 || ref_is_unbound(held);
        items[i] = empty ? REF_NONE : ref_new(ref_object(held));
    }
    return tuple_from_take(rt, items, LARGE);
}

// --- steps ---

static void link_lists(Runtime *rt, Ref from, Ref to)
{
    size_t count;
    items_of(from, &count);
    if (is_list(peek(from)) && count < ITEMS_MAX) {
        cr_assert(
            list_append_take(rt, value_list(peek(from)), ref_new(ref_object(to))));
    }
}

static void remove_item(Runtime *rt, Ref from)
{
    size_t count;
    Ref *items = items_of(from, &count);
    if (is_list(peek(from)) && count > 1) {
        size_t at = 1 + next_random() % (count - 1);
        Ref item = items[at];
        items[at] = items[count - 1];
        value_list(peek(from))->length--;
        drop(rt, item);
    }
}

// The handle moves on to what it holds.
static void step_into(Runtime *rt, Ref *handle)
{
    size_t count;
    const Ref *items = items_of(*handle, &count);
    size_t at = 1 + next_random() % ITEMS_MAX;
    if (at < count && ref_is_object(items[at])) {
        check_alive(items[at]);
        replace_ref_take(rt, handle, ref_new(ref_object(items[at])));
    }
}

static void step(Runtime *rt)
{
    Ref *handle = &handles[next_random() % HANDLES];
    Ref other = handles[next_random() % HANDLES];
    uint32_t choice = next_random() % 100;
    if (ref_is_unbound(*handle) || choice < 10) {
        replace_ref_take(rt, handle, choice == 0 ? make_tuple(rt) : make_list(rt));
        return;
    }
    check_alive(*handle);
    if (choice < 45 && !ref_is_unbound(other)) {
        link_lists(rt, *handle, other);
    } else if (choice < 75) {
        remove_item(rt, *handle);
    } else if (choice < 80) {
        step_into(rt, handle);
    } else {
        clear_ref(rt, handle);
    }
}

// Now and then because the program says so, mostly because it is due. True: that ended
// a round of slices.
static bool collect_some(Runtime *rt)
{
    uint32_t choice = next_random() % 16000;
    if (choice < 3) {
        gc_collect(rt, (int)choice);
    }
    bool in_round = rt->collector->phase != GC_IDLE;
    if (rt->collect_wanted) {
        gc_collect_due(rt);
    }
    return in_round && rt->collector->phase == GC_IDLE;
}

// --- checks ---

static void check(Runtime *rt)
{
    const char *message = gc_check(rt);
    cr_assert_null(message, "%s", message);
    message = heap_check(rt->heap);
    cr_assert_null(message, "%s", message);
}

typedef struct Reach {
    Visitor visitor; // first
    Object **found;
    size_t count, size;
} Reach;

static void visit_reach(Visitor *visitor, Object *object, EdgeKind kind,
                        uintptr_t detail)
{
    Reach *reach = (Reach *)visitor;
    bool is_ours = is_list(value_of(object)) || is_tuple(value_of(object));
    if (!is_ours || (object->flags & OBJECT_GC_REACHED) != 0) {
        return;
    }
    cr_assert_lt(reach->count, reach->size, "more is reached than there is");
    object->flags |= OBJECT_GC_REACHED;
    reach->found[reach->count++] = object;
}

static size_t count_tracked(Runtime *rt)
{
    size_t counts[GC_GENERATIONS + 1], total = 0;
    gc_count_objects(rt, counts);
    for (size_t i = 0; i <= GC_GENERATIONS; i++) {
        total += counts[i];
    }
    return total;
}

// What can be reached from the handles, found in the simplest way.
static void check_nothing_else_is_left(Runtime *rt, size_t at_start)
{
    gc_collect(rt, 2);
    size_t tracked = count_tracked(rt);
    Reach reach = {{visit_reach}, malloc(tracked * sizeof(Object *)), 0, tracked};
    for (size_t i = 0; i < HANDLES; i++) {
        if (!ref_is_unbound(handles[i])) {
            visit_reach(&reach.visitor, ref_object(handles[i]), EDGE_FIELD, 0);
        }
    }
    for (size_t i = 0; i < reach.count; i++) {
        check_alive(ref_of(reach.found[i]));
        object_traverse(reach.found[i], &reach.visitor);
    }
    size_t live = 0;
    for (size_t i = 0; i < reach.count; i++) {
        reach.found[i]->flags &= ~(uint32_t)OBJECT_GC_REACHED;
        live += (reach.found[i]->flags & OBJECT_TRACKED) != 0;
    }
    cr_assert_eq(live + at_start, tracked, "%zu reached, %zu tracked", live, tracked);
    free(reach.found);
}

// Only some of what is held is reported: marks are a guess.
static void visit_handles(Runtime *rt, EdgeVisitor *visitor)
{
    for (size_t i = 0; i < HANDLES; i++) {
        if (next_random() % 8 != 0) {
            graph_root(visitor, HOLDER_INTERPRETER, 0, handles[i], EDGE_FIELD,
                       (uintptr_t) "test");
        }
    }
}

static void run(uint64_t seed, uint64_t at_once, int64_t slice_work, size_t batch_least)
{
    Runtime *rt = fixture_runtime();
    cr_assert(gc_init(rt));
    rt->visit_roots = visit_handles;
    rt->collector->at_once = at_once;
    rt->collector->slice_work = slice_work;
    rt->collector->batch_least = batch_least;
    gc_set_threshold(rt, 0, 20);
    gc_set_threshold(rt, 1, 3);
    gc_set_threshold(rt, 2, 2);
    state = seed;
    size_t at_start = count_tracked(rt), rounds = 0;
    for (size_t i = 0; i < HANDLES; i++) {
        handles[i] = REF_UNBOUND;
    }
    for (size_t i = 1; i <= STEPS; i++) {
        step(rt);
        rounds += collect_some(rt);
        if (i % CHECK_EVERY == 0) {
            check(rt);
        }
        if (i % COUNT_EVERY == 0) {
            check_nothing_else_is_left(rt, at_start);
        }
    }
    cr_assert_gt(rt->collector->stats[2].collected, 10000);
    cr_assert(at_once > 0 ? rounds == 0 : rounds > 30, "%zu rounds", rounds);
    for (size_t i = 0; i < HANDLES; i++) {
        clear_ref(rt, &handles[i]);
    }
    gc_collect(rt, 2);
    cr_assert_eq(count_tracked(rt), at_start);
    gc_fini(rt);
    fixture_end(rt);
}

Test(gc_random, a_million_operations_collected_in_one_piece)
{
    run(88172645463325252u, 20000, 16384, 16384);
}

Test(gc_random, a_million_operations_collected_in_slices)
{
    run(1181783497276652981u, 0, 300, 16384);
}

Test(gc_random, a_million_operations_collected_in_slices_and_batches)
{
    run(4101842887655102017u, 0, 300, 3);
}
