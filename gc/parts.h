// What the files of the collector share.
#ifndef PYRENA_GC_PARTS_H
#define PYRENA_GC_PARTS_H

#include "gc/gc.h"
#include "mem/walk.h"
#include "objects/dict.h"
#include "objects/object.h"

// One collection on its way.
typedef struct Collection {
    Visitor visitor; // first: visit functions get back from it to the collection
    Runtime *rt;
    Collector *collector;
    int generation;
    double start;       // seconds; 0: nobody wants to know
    uint8_t holds;      // what pools hold in which there may be candidates; 0: any
    size_t stack_count; // of collector->stack
    bool overflowed;
    uint32_t survivor; // the word of an old candidate that turns out to live
    size_t candidates; // not known to be reached yet
    Object **garbage;  // each with a reference of ours
    size_t garbage_count, garbage_size;
    const char *gathered_to; // where gathering goes on
} Collection;

enum { OLD_FLAGS = 2 << OBJECT_OLD_SHIFT };

static inline int generation_of(const Object *object)
{
    return (int)((object->flags & OBJECT_OLD_MASK) >> OBJECT_OLD_SHIFT);
}

// Tracked, of the old generation, not frozen.
static inline bool is_old(const Object *object)
{
    return (object->flags & (OBJECT_TRACKED | OBJECT_FROZEN | OBJECT_OLD_MASK)) ==
           (OBJECT_TRACKED | OLD_FLAGS);
}

// Of any generation.
static inline bool is_tracked(const Object *object)
{
    return (object->flags & (OBJECT_TRACKED | OBJECT_FROZEN)) == OBJECT_TRACKED;
}

static inline void set_generation(Object *object, int generation)
{
    object->flags = (object->flags & ~(uint32_t)OBJECT_OLD_MASK) |
                    (uint32_t)generation << OBJECT_OLD_SHIFT;
}

// --- mark.c: what of the old generation can be reached ---

// Begins a round: nothing is marked.
void mark_begin(Runtime *rt);
// Marks what the roots hold, and goes on for about `work` visits. True: nothing that is
// marked waits to be followed.
bool mark_from_roots(Runtime *rt, int64_t work);
// Goes on with the round for about `work` visits. True: it is over, the suspects are
// known.
bool mark_slice(Runtime *rt, int64_t work);
// Notes which old objects got no mark, all at once.
void mark_sweep(Runtime *rt);
// Makes all young objects old; `holds`: what their pools hold then beside.
void mark_promote_all(Runtime *rt, uint8_t holds);
// Makes about `count` young objects old without looking at what they are; returns how
// many.
size_t mark_promote_some(Runtime *rt, size_t count);
// An object that just became old: while a round is on its way it counts as marked.
void mark_promoted(Collector *collector, Heap *heap, Object *object);
// Has this round marked an old object?
static inline bool is_marked(const Collector *collector, uint32_t word)
{
    return word == collector->black;
}

// The word of an old object that lives, or else is held by garbage of a later batch.
static inline uint32_t passed_over(const Collector *collector)
{
    return collector->black - 2;
}

// --- prove.c: what nobody holds ---

// What pools hold in which there may be candidates.
static inline uint8_t walk_mask(int generation)
{
    return generation == 0 ? HOLDS_NEW : generation == 1 ? HOLDS_YOUNG : HOLDS_SUSPECT;
}
static inline bool is_candidate(const Object *object)
{
    return (object->flags & OBJECT_GC_CANDIDATE) != 0;
}
// What its word begins with: the references that are not accounted for.
static inline uint32_t candidate_word(const Object *object)
{
    return object->count < LASTING_COUNT ? object->count : UINT32_MAX;
}
// A candidate lives: it is one no more, and grows older.
void let_live(Collection *c, Object *object);

// Finds the garbage among the young generations, or among the suspects: what has the
// candidate flag afterwards. The others have grown older. Returns how many there are.
size_t prove_garbage(Collection *c);
// The same among those that have the flag, wherever they are.
void prove_flagged(Collection *c);
// The same among the gathered garbage after its finalizers ran: what is referred to
// from outside of it, and all it reaches, is no candidate any more.
void prove_again(Collection *c);
// The last step of it: the words of the list's candidates are what holds them from
// outside.
void prove_list(Collection *c);

// --- batch.c: old garbage, part by part ---

typedef enum BatchResult {
    BATCH_MORE,
    BATCH_LAST,
    BATCH_NO_MEMORY, // nothing was proved
} BatchResult;

// Are there too many suspects to prove them in one piece?
bool batch_is_worth_it(const Collector *collector);
void batch_begin(Collector *collector);
// Finds the garbage among the next suspects and puts it into the list.
BatchResult batch_prove(Collection *c);

// --- garbage.c: its end ---

// A candidate dies while finalizers run; for rt->garbage_died.
void garbage_died(Runtime *rt, Object *object);
#define INLINE_MAX 15 // attributes that CPython keeps in an instance, or more
// Garbage that does not count, as CPython has no such object or does not track it: a
// dict that only its instance holds, and we.
static inline bool is_part(const Collection *c, const Object *object)
{
    return object->type == c->rt->types[T_DICT] && object->count == 2 &&
           (object->flags & DICT_OF_INSTANCE) != 0 &&
           ((const Dict *)object)->length <= INLINE_MAX;
}
// Ends the candidates. Returns how many died; without memory for a list of them they
// wait for a better time.
size_t end_garbage(Collection *c, size_t count);
// The same for a batch; frees the list.
size_t end_batch(Collection *c);

// --- report.c: telling ---

void report_start(Runtime *rt, int generation);
void report_collectable(Collection *c);
void report_end(Runtime *rt, size_t unreachable, double seconds);
void call_callbacks(Runtime *rt, const char *phase, int generation, size_t collected);
double seconds_now(void);
void note_pause(GcPauses *pauses, double seconds);

#endif
