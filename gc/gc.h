// The cycle collector (slides 20-22): finds containers that only refer to each other,
// by subtracting the references among them from their counts, in three generations.
//
// Candidates of a collection are the tracked containers of the generations collected,
// found by walking their pools. For each, the collector's word starts as its count;
// every reference from one candidate to another takes one away. What is left above zero
// is held from outside: it and all it reaches stay, and grow one generation older. The
// rest is garbage: weak references to it are cleared, its finalizers run once, what
// they bring back to life stays, and the others are emptied so that their counts fall
// to zero.
#ifndef PYRENA_GC_GC_H
#define PYRENA_GC_GC_H

#include "objects/runtime.h"

#define GC_GENERATIONS 3

typedef struct GcStats {
    uint64_t collections, collected, uncollectable;
} GcStats;

// What a collection says on the way (gc.set_debug).
enum {
    GC_DEBUG_STATS = 1,
    GC_DEBUG_COLLECTABLE = 2,
    GC_DEBUG_UNCOLLECTABLE = 4,
    GC_DEBUG_SAVEALL = 32, // garbage is put into the list `garbage` instead of ended
    GC_DEBUG_LEAK = GC_DEBUG_COLLECTABLE | GC_DEBUG_UNCOLLECTABLE | GC_DEBUG_SAVEALL,
};

typedef struct Collector {
    uint32_t thresholds[GC_GENERATIONS]; // 700, 10, 10
    uint32_t counts[GC_GENERATIONS]; // collections of the next younger one since; [0]:
                                     // see gc_young_count
    uint64_t old_total;              // survivors of the last full collection
    uint64_t old_pending; // containers that came into the old generation since
    GcStats stats[GC_GENERATIONS];
    bool enabled;
    bool collecting;
    uint32_t debug; // GC_DEBUG_...
    Ref garbage;    // a list once module gc is there, else unbound
    Ref callbacks;  // a list of functions called before and after each collection, or
                    // unbound
    void (*report)(Runtime *rt,
                   Ref text_take); // writes debug lines; set before `debug` is
} Collector;

// False: out of memory.
MUST_CHECK bool gc_init(Runtime *rt);
void gc_fini(Runtime *rt);
// Collects what is due: the young generation, and older ones by their thresholds.
// Called at safe points.
void gc_collect_due(Runtime *rt);
// Collects generations 0..generation; answers how many objects were found unreachable.
size_t gc_collect(Runtime *rt, int generation);
// Containers made since the last young collection, less those that died.
uint64_t gc_young_count(const Runtime *rt);
void gc_enable(Runtime *rt, bool enabled);
void gc_set_threshold(Runtime *rt, int generation, uint32_t threshold);
// Before the program's end: no more debug lines, callbacks and saved garbage.
void gc_drop_lists(Runtime *rt);

// --- looking at what the collector knows (inspect.c) ---

// A list of the tracked objects of a generation, or of all (-1).
MUST_CHECK Ref gc_objects(Runtime *rt, int generation);
// A list of the tracked objects that refer to one of `targets`; the array itself does
// not count.
MUST_CHECK Ref gc_referrers(Runtime *rt, const Ref *targets, size_t count);
// Appends what an object refers to, numbers too.
MUST_CHECK bool gc_add_referents(Runtime *rt, Object *object, Ref list);
// Tracked objects of each generation, and of the permanent one.
void gc_count_objects(Runtime *rt, size_t counts[GC_GENERATIONS + 1]);
// Moves all tracked objects to the permanent generation, which is never collected, and
// back to the oldest.
void gc_freeze(Runtime *rt);
void gc_unfreeze(Runtime *rt);

#endif
