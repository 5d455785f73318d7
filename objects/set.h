// set and frozenset: open addressing with CPython's probe sequence and growth, so that
// both iterate alike.
#ifndef PYRENA_OBJECTS_SET_H
#define PYRENA_OBJECTS_SET_H

#include "objects/runtime.h"

typedef struct SetEntry {
    Ref key; // unbound: empty; WORD_ERROR: deleted
    int64_t hash;
} SetEntry;

#define SET_SMALL 8
typedef struct Set {
    Object base;
    size_t length;
    size_t fill; // live and deleted entries
    size_t mask;
    int64_t hash;  // frozenset: -1 until computed
    size_t finger; // where pop() looks next
    uint32_t mutations;
    SetEntry *entries; // `small` while the table has SET_SMALL entries
    SetEntry small[SET_SMALL];
} Set;

MUST_CHECK Ref set_new(Runtime *rt, TypeId type,
                       Ref *iterable); // T_SET or T_FROZENSET; iterable NULL: empty
MUST_CHECK bool set_add_take(Runtime *rt, Set *set, Ref key);
MUST_CHECK int set_contains(Runtime *rt, Set *set, Ref *key); // -1: error
// The same for an exact str, or an int that is no object, without user code or error;
// SET_ASK: only set_contains can tell.
#define SET_ASK 2
int set_contains_plain(Runtime *rt, const Set *set, Value key);
MUST_CHECK bool set_update(Runtime *rt, Set *set, Ref *iterable);

#endif
