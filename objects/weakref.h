// Weak references: they know an object without keeping it alive.
//
// Objects have no room for them: a flag in the header (OBJECT_WEAKREFED), and a table
// of the runtime that leads from the object to its references, newest first, the plain
// ones without callback in front. The table's entry is made with the first reference,
// so that dying needs no memory.
#ifndef PYRENA_OBJECTS_WEAKREF_H
#define PYRENA_OBJECTS_WEAKREF_H

#include "objects/runtime.h"

// A reference or a proxy.
typedef struct WeakRef {
    Object base;
    Object *target; // borrowed: it clears this when it dies; NULL: dead
    Ref callback;   // unbound: none
    int64_t hash;   // of the target; -1: not asked yet
    struct WeakRef
        *next; // to the same target; when that died: the next one whose callback is due
    union {
        struct WeakRef *previous;
        uint64_t birth; // in a WeakQueue: of the target, or of its first weak reference
    };
} WeakRef;

// Can instances of the type be referred to weakly? Of a class: if it or a base has the
// attribute __weakref__.
bool type_has_weakrefs(Runtime *rt, const Type *type);
// May a class with this parent add it? Not where it is there already, nor where items
// lie behind the body (as in CPython, which has no place for it then).
bool type_may_add_weakref(Runtime *rt, const Type *parent);

// A reference of `type` (T_WEAKREF or a subclass, T_WEAK_PROXY: a proxy, callable if
// the target is), the plain one there is if no callback is wanted. `callback` may be
// unbound or None.
MUST_CHECK Ref weakref_new(Runtime *rt, Type *type, Ref *target, Ref *callback);
// The target, a new reference; None when it is dead.
Ref weakref_get(const WeakRef *ref);
// The references to an object, newest of each kind first; NULL: none.
WeakRef *weakref_first(Runtime *rt, const Object *target);

// Clears the references to an object that dies, then calls their callbacks; for
// rt->weakrefs_die.
void weakrefs_die(Runtime *rt, Object *object);
// The two halves, for the collector: all references to all garbage are cleared before
// any callback runs. `due` gathers the references whose callbacks are to be called, in
// the order in which their targets were made. Those that are garbage themselves
// (candidates) are not.
typedef struct WeakQueue {
    WeakRef *first, *last;
} WeakQueue;
void weakrefs_clear(Runtime *rt, Object *object, WeakQueue *due);
void weakrefs_call_due(Runtime *rt, WeakQueue *due);
void weak_table_fini(Runtime *rt);

#endif
