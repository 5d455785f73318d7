// What the holders of references are called: paths like __main__.items[3].next, and one
// phrase for each edge of the graph (gc/graph.h).
#ifndef PYRENA_MODULES_MEM_NAMES_H
#define PYRENA_MODULES_MEM_NAMES_H

#include "gc/graph.h"
#include "objects/str.h"
#include "vm/vm.h"

// Adds how an object is reached, as a Python expression where there is one; "in f()"
// follows what only a running function has. What the graph does not lead to, or only by
// a long way, is described by its type.
bool path_add(Vm *vm, StrBuilder *out, const Graph *graph, Object *object);

// The name of a word of __slots__: its descriptor stands in a class of the MRO.
Str *mem_slot_name(Runtime *rt, const Object *object, uintptr_t index);

// The object whose __dict__ this is; NULL: nobody's, or it is not known.
Object *dict_owner(const Graph *graph, const Object *dict);

// Adds one step of a path, for an edge from an object: ".name", "[3]", "['key']".
// `graph` may be NULL: then an object's __dict__ is a step of its own.
bool step_add(Vm *vm, StrBuilder *out, const Graph *graph, const Edge *edge);

// One holder of a reference. The texts are new references.
typedef struct HolderName {
    const char *kind; // "global", "item", "local" ...: docs/mem.md lists them
    Ref name; // a str or an int: the variable, key, index; None where there is none
    Object *holder; // borrowed: the object that has the name; NULL: no object
    Ref text;       // "item 3 of __main__.items (list)"
} HolderName;

// False: MemoryError.
MUST_CHECK bool holder_name(Vm *vm, const Graph *graph, const Edge *edge,
                            HolderName *out);
// Who may hold what no walk shows: the built-in functions that run, but for the one
// that asks, by name; unbound: none. REF_ERROR: MemoryError.
MUST_CHECK Ref running_natives(Vm *vm);

#endif
