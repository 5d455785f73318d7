// The cycle collector (slides 20-22): finds containers that only refer to each other, by subtracting the references
// among them from their counts, in three generations.
//
// Candidates of a collection are the tracked containers of the generations collected, found by walking their pools.
// For each, the collector's word starts as its count; every reference from one candidate to another takes one away.
// What is left above zero is held from outside: it and all it reaches stay, and grow one generation older. The rest
// is garbage: weak references to it are cleared, its finalizers run once, what they bring back to life stays, and
// the others are emptied so that their counts fall to zero.
#ifndef PYRENA_GC_GC_H
#define PYRENA_GC_GC_H

#include "objects/runtime.h"

#define GC_GENERATIONS 3

typedef struct GcStats {
    uint64_t collections, collected, uncollectable;
} GcStats;

typedef struct Collector {
    uint32_t thresholds[GC_GENERATIONS]; // 700, 10, 10
    uint32_t counts[GC_GENERATIONS];     // collections of the next younger one since; [0]: see gc_young_count
    uint64_t old_total;                  // survivors of the last full collection
    uint64_t old_pending;                // containers that came into the old generation since
    GcStats stats[GC_GENERATIONS];
    bool enabled;
    bool collecting;
} Collector;

// False: out of memory.
MUST_CHECK bool gc_init(Runtime *rt);
void gc_fini(Runtime *rt);
// Collects what is due: the young generation, and older ones by their thresholds. Called at safe points.
void gc_collect_due(Runtime *rt);
// Collects generations 0..generation; answers how many objects were found unreachable.
size_t gc_collect(Runtime *rt, int generation);
// Containers made since the last young collection, less those that died.
uint64_t gc_young_count(const Runtime *rt);
void gc_enable(Runtime *rt, bool enabled);
void gc_set_threshold(Runtime *rt, int generation, uint32_t threshold);

#endif
