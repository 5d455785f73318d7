// What the files of the set types share.
#ifndef PYRENA_OBJECTS_SET_TABLE_H
#define PYRENA_OBJECTS_SET_TABLE_H

#include <assert.h>

#include "objects/set.h"

static inline bool set_entry_is_live(const SetEntry *entry)
{
    static_assert((WORD_ERROR | 8) == WORD_UNBOUND, "one test tells both marks");
    return (entry->key.bits | 8) != WORD_UNBOUND;
}

// The first live entry at or after `position`; mask + 1 at the end.
static inline size_t set_next_live(const Set *set, size_t position)
{
    const SetEntry *entry = set->entries + position;
    const SetEntry *end = set->entries + set->mask + 1;
    while (entry < end && !set_entry_is_live(entry)) {
        entry++;
    }
    return (size_t)(entry - set->entries);
}

// An empty set of `type`, tracked. NULL: MemoryError.
MUST_CHECK Set *set_alloc(Runtime *rt, Type *type);
// A set or frozenset (the built-in base of `set`'s type) holding what `iterable`
// yields; NULL: nothing.
MUST_CHECK Ref set_new_like(Runtime *rt, const Set *set, Ref *iterable);
MUST_CHECK Ref set_copy(Runtime *rt, Set *set);
void set_clear(Runtime *rt, Set *set);
void set_free_table(Runtime *rt, Set *set);
// Exchanges what two sets hold.
void set_swap(Set *a, Set *b);

MUST_CHECK bool set_add_hashed_take(Runtime *rt, Set *set, Ref key, int64_t hash);
// 1, 0, -1 on error.
MUST_CHECK int set_contains_hashed(Runtime *rt, Set *set, Ref *key, int64_t hash);
MUST_CHECK int set_discard_hashed(Runtime *rt, Set *set, Ref *key, int64_t hash);
MUST_CHECK int set_discard(Runtime *rt, Set *set, Ref *key);
// A smaller table when a quarter of it are deleted entries.
MUST_CHECK bool set_forget_deleted(Runtime *rt, Set *set);
// Moves a key out: the next after the one that was popped last. The set is not empty.
Ref set_pop(Set *set);

// The operations, each in CPython's order of work: order of iteration and the choice
// among equal keys show it.
MUST_CHECK Ref set_intersection(Runtime *rt, Set *set, Ref *other);
MUST_CHECK Ref set_difference(Runtime *rt, Set *set, Ref *other);
MUST_CHECK Ref set_symmetric_difference(Runtime *rt, Set *set, Ref *other);
MUST_CHECK bool set_difference_update(Runtime *rt, Set *set, Ref *other);
MUST_CHECK bool set_symmetric_difference_update(Runtime *rt, Set *set, Ref *other);
// 1, 0, -1 on error.
MUST_CHECK int set_is_subset(Runtime *rt, Set *set, Set *other);
MUST_CHECK int set_is_disjoint(Runtime *rt, Set *set, Ref *other);
MUST_CHECK Ref set_compare(Runtime *rt, CompareOp op, Ref *left, Ref *right);

#endif
