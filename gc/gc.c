// When to collect what; see gc.h.
#include "gc/gc.h"

#include <string.h>

#include "gc/parts.h"
#include "objects/free_lists.h"
#include "objects/int_pool.h"

#define AT_ONCE 20000    // so few objects take a millisecond at most
#define SLICE_WORK 16384 // visits, of which each takes 10 to 50 nanoseconds
// After so many slices they get longer by as much again, so that a round ends however
// fast the program makes objects.
#define SLICES_LONGER 1024
#define BATCH 16384       // suspects are proved and ended in 2 to 4 milliseconds
#define BURST 40000       // so many new objects are not proved in one piece
#define BURST_SLICE 40000 // but become old, so many at a time: half a millisecond
#define LAST_SLICES 6     // work for what the roots have got hold of in the meantime
#define OLD_GROWTH_MAX 4  // quarters: it may double

// --- one collection ---

// The old generation is marked, in one piece or at its last slice; what has become of
// it is left for the proof.
static void find_suspects(Runtime *rt, bool sliced)
{
    if (sliced) {
        mark_promote_all(rt, HOLDS_SUSPECT);
        mark_from_roots(rt, LAST_SLICES * rt->collector->slice_work);
        return;
    }
    rt->collector->round_pending = rt->collector->old_pending;
    mark_begin(rt);
    mark_promote_all(rt, 0);
    mark_from_roots(rt, INT64_MAX);
    mark_sweep(rt);
}

// A program that only grows is left to grow; one that leaves garbage is looked at
// often.
static void choose_growth(Collector *collector, size_t unreachable)
{
    if (unreachable >= collector->round_pending / 8) {
        collector->old_growth = 1;
    } else if (collector->old_growth < OLD_GROWTH_MAX) {
        collector->old_growth *= 2;
    }
}

static void end_round(Runtime *rt, bool sliced, size_t unreachable)
{
    Collector *collector = rt->collector;
    choose_growth(collector, unreachable);
    collector->phase = GC_IDLE;
    collector->large = NULL;
    collector->old_total = collector->marked;
    if (!sliced) {
        collector->old_pending = 0;
    }
    int_pool_trim(rt, !sliced);
    free_lists_trim(rt);
}

static void set_counts(Collector *collector, int generation)
{
    for (int i = 0; i <= generation; i++) {
        collector->counts[i] = 0;
    }
    if (generation < 2) {
        collector->counts[generation + 1]++;
    }
}

static Collection begin_collection(Runtime *rt, int generation)
{
    rt->collector->collecting = true;
    call_callbacks(rt, "start", generation, 0);
    report_start(rt, generation);
    return (Collection){.rt = rt,
                        .collector = rt->collector,
                        .generation = generation,
                        .start = rt->collector->debug != 0 ? seconds_now() : 0};
}

static void end_collection(const Collection *c, size_t unreachable)
{
    Collector *collector = c->collector;
    report_end(c->rt, unreachable,
               collector->debug != 0 ? seconds_now() - c->start : 0);
    call_callbacks(c->rt, "stop", c->generation, unreachable);
    collector->collecting = false;
}

static void count_collection(Collector *collector, int generation, size_t unreachable)
{
    collector->stats[generation].collections++;
    collector->stats[generation].collected += unreachable;
}

// Collects generations 0..generation; `sliced`: the old one was marked in slices.
static size_t collect(Runtime *rt, int generation, bool sliced)
{
    Collector *collector = rt->collector;
    Collection c = begin_collection(rt, generation);
    rt->containers_made = 0;
    set_counts(collector, generation);
    if (generation == 2) {
        find_suspects(rt, sliced);
    }
    uint64_t promoted = collector->promoted;
    size_t unreachable = end_garbage(&c, prove_garbage(&c));
    collector->old_pending += collector->promoted - promoted;
    count_collection(collector, generation, unreachable);
    if (generation == 2) {
        end_round(rt, sliced, unreachable + collector->unreachable);
    }
    end_collection(&c, unreachable);
    return unreachable;
}

// The next batch of a round's suspects, as a collection of its own.
static void collect_batch(Runtime *rt)
{
    Collector *collector = rt->collector;
    Collection c = begin_collection(rt, 2);
    BatchResult result = batch_prove(&c);
    size_t unreachable = end_batch(&c);
    count_collection(collector, 2, unreachable);
    collector->unreachable += unreachable;
    if (result == BATCH_LAST) {
        end_round(rt, true, collector->unreachable);
    }
    end_collection(&c, unreachable);
    if (result == BATCH_NO_MEMORY) {
        collect(rt, 2, true);
    }
}

size_t gc_collect(Runtime *rt, int generation)
{
    if (rt->collector->collecting) {
        return 0;
    }
    double start = seconds_now();
    size_t unreachable = collect(rt, generation, false);
    note_pause(&rt->collector->stats[generation].pauses, seconds_now() - start);
    return unreachable;
}

// --- what is due ---

// The old generation is worth a look when it has grown by some quarters.
static bool old_is_due(const Collector *collector)
{
    return collector->phase == GC_IDLE && collector->thresholds[2] > 0 &&
           collector->counts[2] > collector->thresholds[2] &&
           collector->old_pending > collector->old_total / 4 * collector->old_growth;
}

static void begin_round(Runtime *rt)
{
    Collector *collector = rt->collector;
    mark_begin(rt);
    collector->counts[2] = 0;
    collector->round_pending = collector->old_pending;
    collector->old_pending = 0;
    mark_from_roots(rt, collector->slice_work);
}

// What has become old since the last slice is to be followed too.
static int64_t slice_work(const Collector *collector)
{
    int64_t longer = collector->slices / SLICES_LONGER;
    return collector->slice_work * (1 + longer) + 2 * (int64_t)collector->promoted;
}

// A built-in has made more objects between two safe points than a pause has time for:
// they become old unseen, part by part, and a round in slices looks at them later.
// False: there are not so many.
static bool take_burst(Runtime *rt)
{
    Collector *collector = rt->collector;
    if (rt->containers_made <= BURST ||
        rt->containers_made / 2 <= collector->thresholds[0]) {
        return false;
    }
    uint64_t promoted = collector->promoted;
    size_t done = mark_promote_some(rt, BURST_SLICE);
    collector->old_pending += done;
    collector->promoted = promoted;
    collector->counts[2]++;
    rt->containers_made -= done < rt->containers_made ? done : rt->containers_made;
    if (done < BURST_SLICE) {
        rt->containers_made = 0; // no young ones are left
    }
    return true;
}

// The suspects are known.
static void end_slices(Runtime *rt)
{
    if (batch_is_worth_it(rt->collector)) {
        mark_from_roots(rt, LAST_SLICES * rt->collector->slice_work);
        batch_begin(rt->collector);
    } else {
        collect(rt, 2, true);
    }
}

// Collects the young, and does a slice of a round if one is on its way. The oldest
// generation that was looked at.
static int collect_some(Runtime *rt)
{
    Collector *collector = rt->collector;
    if (take_burst(rt)) {
        return 0;
    }
    bool middle =
        collector->thresholds[1] > 0 && collector->counts[1] > collector->thresholds[1];
    collect(rt, middle ? 1 : 0, false);
    if (collector->phase == GC_IDLE) {
        return middle ? 1 : 0;
    }
    if (collector->phase == GC_PROVE) {
        collect_batch(rt);
    } else if (mark_slice(rt, slice_work(collector))) {
        end_slices(rt);
    }
    return 2;
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
    double start = seconds_now();
    int generation = 2;
    bool is_small = collector->old_total + collector->old_pending <= collector->at_once;
    if (memory_is_short || (is_small && old_is_due(collector))) {
        collect(rt, 2, false);
    } else {
        if (old_is_due(collector)) {
            begin_round(rt);
        }
        generation = collect_some(rt);
    }
    note_pause(&collector->stats[generation].pauses, seconds_now() - start);
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
    // The stack needs no values, and not to be in memory before it is used.
    memset(collector, 0, offsetof(Collector, stack));
    collector->thresholds[0] = 700;
    collector->thresholds[1] = collector->thresholds[2] = 10;
    collector->at_once = AT_ONCE;
    collector->slice_work = SLICE_WORK;
    collector->batch_least = BATCH;
    collector->old_growth = 1;
    collector->enabled = true;
    collector->garbage = collector->callbacks = REF_UNBOUND;
    rt->collector = collector;
    rt->garbage_died = garbage_died;
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
