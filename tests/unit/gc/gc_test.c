// The collector on hand-made cycles of lists.
#include "gc/gc.h"

#include "fixture.h"
#include "objects/int_pool.h"
#include "objects/list.h"

static Runtime *start(void)
{
    Runtime *rt = fixture_runtime();
    cr_assert(gc_init(rt));
    return rt;
}

static void end(Runtime *rt)
{
    gc_collect(rt, 2);
    gc_fini(rt);
    fixture_end(rt);
}

static List *list_of(Ref ref)
{
    return (List *)ref_object(ref);
}

static void append(Runtime *rt, Ref list, Ref item)
{
    cr_assert(list_append_take(rt, list_of(list), ref_new(ref_object(item))));
}

// Two lists that hold each other, a reference to the first.
static Ref make_pair(Runtime *rt)
{
    Ref first = list_new(rt, 0), second = list_new(rt, 0);
    append(rt, first, second);
    append(rt, second, first);
    drop(rt, second);
    return first;
}

Test(gc, collects_a_cycle_that_nobody_holds)
{
    Runtime *rt = start();
    gc_collect(rt, 2);
    drop(rt, make_pair(rt));
    cr_assert_eq(gc_collect(rt, 2), 2);
    cr_assert_eq(gc_collect(rt, 2), 0);
    end(rt);
}

Test(gc, keeps_a_cycle_that_is_held_and_what_it_reaches)
{
    Runtime *rt = start();
    gc_collect(rt, 2);
    Ref held = make_pair(rt), reached = make_pair(rt);
    append(rt, held, reached);
    drop(rt, reached);
    cr_assert_eq(gc_collect(rt, 2), 0);
    cr_assert_eq(list_of(held)->length, 2);
    drop(rt, held);
    cr_assert_eq(gc_collect(rt, 2), 4);
    end(rt);
}

Test(gc, a_young_collection_leaves_old_garbage)
{
    Runtime *rt = start();
    Ref pair = make_pair(rt);
    gc_collect(rt, 2); // now it is old
    drop(rt, pair);
    cr_assert_eq(gc_collect(rt, 0), 0);
    cr_assert_eq(gc_collect(rt, 1), 0);
    cr_assert_eq(gc_collect(rt, 2), 2);
    end(rt);
}

Test(gc, a_chain_longer_than_the_stack_of_marks_is_followed)
{
    enum { LENGTH = 100000 };
    Runtime *rt = start();
    gc_collect(rt, 2);
    Ref first = list_new(rt, 0), last = ref_new(ref_object(first));
    for (int i = 1; i < LENGTH; i++) {
        Ref next = list_new(rt, 0);
        append(rt, last, next);
        drop(rt, last);
        last = next;
    }
    append(rt, last, first);
    drop(rt, last);
    cr_assert_eq(gc_collect(rt, 2), 0);
    drop(rt, first);
    cr_assert_eq(gc_collect(rt, 2), LENGTH);
    end(rt);
}

Test(gc, a_full_collection_gives_free_int_blocks_back)
{
    enum { COUNT = 2000 };
    static Ref slots[COUNT];
    Runtime *rt = start();
    size_t blocks, live;
    for (int i = 0; i < COUNT; i++) {
        slots[i] = ref_immediate(1000 + i);
        cr_assert(box_in_slot(rt, &slots[i]));
    }
    for (int i = 0; i < COUNT; i++) {
        drop(rt, slots[i]);
    }
    int_pool_stats(rt, &blocks, &live);
    cr_assert_gt(blocks, 1);
    gc_collect(rt, 1);
    int_pool_stats(rt, &blocks, &live);
    cr_assert_gt(blocks, 1, "younger collections are short");
    gc_collect(rt, 2);
    int_pool_stats(rt, &blocks, &live);
    cr_assert_eq(blocks, 0);
    end(rt);
}

// Collects what is due until a round in slices ends.
static void finish_round(Runtime *rt)
{
    uint64_t before = rt->collector->stats[2].collections;
    for (int i = 0; rt->collector->stats[2].collections == before ||
                    rt->collector->phase != GC_IDLE;
         i++) {
        cr_assert_lt(i, 1000);
        gc_collect_due(rt);
    }
}

Test(gc, a_round_that_is_told_no_roots_still_knows_what_is_held)
{
    enum { LENGTH = 50000 }; // so many suspects get a second look
    Runtime *rt = start();
    gc_collect(rt, 2);
    rt->collector->at_once = 0;
    Ref held = list_new(rt, 0);
    for (int i = 0; i < LENGTH; i++) {
        Ref pair = make_pair(rt);
        append(rt, held, pair);
        drop(rt, pair);
    }
    Ref garbage = make_pair(rt);
    finish_round(rt);
    cr_assert_eq(rt->collector->stats[2].collected, 0);
    drop(rt, garbage); // an old one
    rt->collector->old_pending = UINT32_MAX;
    rt->collector->counts[2] = 100;
    finish_round(rt);
    cr_assert_eq(rt->collector->stats[2].collected, 2);
    cr_assert_null(gc_check(rt), "%s", gc_check(rt));
    drop(rt, held);
    cr_assert_eq(gc_collect(rt, 2), 2 * LENGTH);
    end(rt);
}

// Each object holds the one made before, in a cycle of its own: garbage in one piece.
static void make_chain(Runtime *rt, int length)
{
    Ref last = REF_NONE;
    for (int i = 0; i < length; i++) {
        Ref list = list_new(rt, 0);
        append(rt, list, list);
        cr_assert(list_append_take(rt, value_list(peek(list)), last));
        last = list;
    }
    gc_collect(rt, 2);
    drop(rt, last);
}

Test(gc, old_garbage_ends_in_batches)
{
    enum { PAIRS = 20000, CHAIN = 5000 };
    Runtime *rt = start();
    rt->collector->at_once = 0;
    rt->collector->batch_least = 100;
    Ref *pairs = malloc(PAIRS * sizeof *pairs);
    for (int i = 0; i < PAIRS; i++) {
        pairs[i] = make_pair(rt);
    }
    make_chain(rt, CHAIN);
    for (int i = 0; i < PAIRS; i++) {
        drop(rt, pairs[i]);
    }
    free(pairs);
    GcStats before = rt->collector->stats[2];
    rt->collector->old_pending = UINT32_MAX;
    rt->collector->counts[2] = 100;
    finish_round(rt);
    cr_assert_eq(rt->collector->stats[2].collected - before.collected,
                 2 * PAIRS + CHAIN);
    cr_assert_gt(rt->collector->stats[2].collections - before.collections, 10);
    cr_assert_null(gc_check(rt), "%s", gc_check(rt));
    end(rt);
}

Test(gc, garbage_ends_without_memory_for_a_list_of_it)
{
    enum { PAIRS = 3000 };
    Runtime *rt = start();
    gc_collect(rt, 2);
    for (int i = 0; i < PAIRS; i++) {
        drop(rt, make_pair(rt));
    }
    heap_inject_fault(rt->heap, 1, true);
    cr_assert_eq(gc_collect(rt, 2), 2 * PAIRS);
    cr_assert(heap_fault_hit(rt->heap));
    heap_inject_fault(rt->heap, 0, false);
    cr_assert_null(gc_check(rt), "%s", gc_check(rt));
    end(rt);
}
