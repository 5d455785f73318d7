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
//
// Of the old generation only suspects are candidates. What the interpreter holds, and
// all that can be reached from there, is marked first; a suspect is what got no mark.
// Marks are a guess that needs no care: a mark too many keeps garbage till the next
// time, one too few makes a suspect that the subtraction clears. So marking may stop at
// any moment and go on when the program has changed everything. Automatic collections
// of a large old generation do that: a slice with each younger collection, then the
// proof on the suspects in one piece. Pauses grow with the garbage, not with the heap.
#ifndef PYRENA_GC_GC_H
#define PYRENA_GC_GC_H

#include "objects/runtime.h"

#define GC_GENERATIONS 3

// Pauses by length: up to 10, 30, 100 microseconds ... 100 milliseconds, longer.
#define GC_PAUSE_CLASSES 10
extern const double gc_pause_limits[GC_PAUSE_CLASSES - 1]; // seconds

// The times a program waited.
typedef struct GcPauses {
    uint64_t count;
    double total, longest; // seconds
    uint64_t classes[GC_PAUSE_CLASSES];
} GcPauses;

typedef struct GcStats {
    uint64_t collections, collected, uncollectable;
    GcPauses pauses;
} GcStats;

// What a collection says on the way (gc.set_debug).
enum {
    GC_DEBUG_STATS = 1,
    GC_DEBUG_COLLECTABLE = 2,
    GC_DEBUG_UNCOLLECTABLE = 4,
    GC_DEBUG_SAVEALL = 32, // garbage is put into the list `garbage` instead of ended
    GC_DEBUG_LEAK = GC_DEBUG_COLLECTABLE | GC_DEBUG_UNCOLLECTABLE | GC_DEBUG_SAVEALL,
};

// What the collector is at with the old generation, between slices.
typedef enum GcPhase {
    GC_IDLE,
    GC_MARK,   // following references from the roots
    GC_SWEEP,  // looking for what got no mark
    GC_REMARK, // following the references of all marked objects once more
    GC_PROVE,  // proving the suspects and ending the garbage, in batches
} GcPhase;

#define GC_STACK_SIZE                                                                  \
    2048 // objects waiting to be followed; those for which there is no room are found
         // again by walking the pools that hold them

typedef struct Collector {
    uint32_t thresholds[GC_GENERATIONS]; // 700, 10, 10
    uint32_t counts[GC_GENERATIONS]; // collections of the next younger one since; [0]:
                                     // see gc_young_count
    uint64_t old_total;              // survivors of the last full collection
    uint64_t old_pending;            // objects that came into the old generation since
    GcStats stats[GC_GENERATIONS];
    uint64_t round_pending; // old_pending when the round began
    uint64_t at_once;       // an old generation up to this size is collected in one
                            // piece
    int64_t slice_work;     // visits in a slice
    unsigned old_growth; // by how many quarters the old generation has to grow before
                         // it is looked at
    bool enabled;
    bool collecting;
    GcPhase phase;
    bool remarked;      // GC_REMARK has been
    uint32_t slices;    // of this round
    uint32_t black;     // this round's mark; see mark.c
    uint64_t promoted;  // objects that became old since the last slice
    size_t marked;      // objects, in this round
    size_t suspects;    // met by the sweep
    size_t batch_least; // suspects in a batch, if no more hang together
    size_t batch;       // GC_PROVE: the same for the next batch
    size_t unreachable; // found by the batches of this round
    const char
        *position; // GC_SWEEP, GC_REMARK, GC_PROVE: the address from which to go on
    Object *large; // a large container followed in part, or NULL; it may be
                   // dead: only compared with objects that are met
    size_t large_position; // where its next part begins
    uint32_t debug;        // GC_DEBUG_...
    Ref garbage;           // a list once module gc is there, else unbound
    Ref callbacks; // a list of functions called before and after each collection, or
                   // unbound
    void (*report)(Runtime *rt,
                   Ref text_take); // writes debug lines; set before `debug` is
    // Sees all garbage of a collection, still whole and with the candidate flag, before
    // anything of it ends; NULL: nobody wants to. It may make atoms, run no Python
    // code.
    void (*found)(void *context, Object *const *garbage, size_t count);
    void *found_context;
    Object **ending; // the garbage whose finalizers run; NULL entries: died meanwhile
    Object *stack[GC_STACK_SIZE]; // last: its memory is not touched before it is used
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

// NULL if all holds that the collector relies on, else what is wrong. For tests: it
// visits every object.
const char *gc_check(Runtime *rt);

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
