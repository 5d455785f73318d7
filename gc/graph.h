// The graph of references: who holds what, by which named edge, from which root.
//
// An edge is one counted reference. Its holder is an object, a running frame, a
// built-in function that a frame is calling, or the interpreter itself; the last three
// are the roots. So the edges that lead to an object add up to its count, but for what
// a running built-in keeps in C variables.
//
// The heap must not change during a walk: whoever makes objects of what it finds
// gathers first.
#ifndef PYRENA_GC_GRAPH_H
#define PYRENA_GC_GRAPH_H

#include "objects/runtime.h"

typedef enum HolderKind {
    HOLDER_OBJECT,
    HOLDER_FRAME,       // a running frame
    HOLDER_CALL,        // a call of a built-in that a running frame has begun
    HOLDER_INTERPRETER, // EDGE_FIELD, detail: what the interpreter calls it
} HolderKind;

typedef struct Edge {
    HolderKind holder;
    EdgeKind kind; // of HOLDER_CALL: EDGE_ARGUMENT
    uintptr_t detail;
    Object *object; // the holder, if it is an object
    size_t depth;   // of the frame: 1 is the outermost
    Object *target;
} Edge;

typedef struct EdgeVisitor EdgeVisitor;
struct EdgeVisitor {
    void (*visit)(EdgeVisitor *visitor, const Edge *edge);
};

// The references that no object holds.
void graph_visit_roots(Runtime *rt, EdgeVisitor *visitor);
// Those of one object. Objects that are dying or not finished have none.
void graph_visit_object(Runtime *rt, Object *object, EdgeVisitor *visitor);
// Those of all objects.
void graph_visit_objects(Runtime *rt, EdgeVisitor *visitor);
// Whether somewhere an object is just being ended: it may hold references that no walk
// shows.
bool graph_has_dying(const Runtime *rt);

// For rt->visit_roots: reports a root edge unless the word is no object.
void graph_root(EdgeVisitor *visitor, HolderKind holder, size_t depth, Ref target,
                EdgeKind kind, uintptr_t detail);

// --- shortest ways ---

#define GRAPH_ROOT UINT32_MAX

// An object that was reached, and the edge by which it was reached first.
typedef struct GraphNode {
    Edge edge;       // edge.target is the object
    uint32_t parent; // the holder's node; GRAPH_ROOT: edge is a root's
} GraphNode;

// All that can be reached from the roots, nearest first. Modules count as roots; an
// object's __dict__ counts as part of it, a closure variable's cell as the variable.
typedef struct Graph {
    GraphNode *nodes;
    size_t count, capacity;
    uint32_t *table; // hash table: number of a node + 1; 0: free
    size_t table_size;
} Graph;

// Reaches everything, or stops at `wanted` (NULL: does not stop). What the native that
// asks was given as arguments is left out: `asking` is the depth of the frame that
// calls it. False: MemoryError; a Graph must be ended either way.
MUST_CHECK bool graph_init(Runtime *rt, Graph *graph, const Object *wanted,
                           size_t asking);
void graph_fini(Runtime *rt, Graph *graph);
// The node of an object; NULL: the roots do not lead to it.
const GraphNode *graph_find(const Graph *graph, const Object *object);

#endif
