#include "gc/graph.h"

#include <string.h>

#include "gc/gc.h"
#include "mem/walk.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/item.h"
#include "objects/module.h"
#include "objects/str.h"

// --- roots ---

void graph_root(EdgeVisitor *visitor, HolderKind holder, size_t depth, Ref target,
                EdgeKind kind, uintptr_t detail)
{
    if (ref_is_object(target) && ref_object(target) != NULL) {
        visitor->visit(visitor, &(Edge){.holder = holder,
                                        .kind = kind,
                                        .detail = detail,
                                        .depth = depth,
                                        .target = ref_object(target)});
    }
}

static void visit_own(EdgeVisitor *visitor, const void *object, const char *name)
{
    graph_root(visitor, HOLDER_INTERPRETER, 0, ref_of((Object *)object), EDGE_FIELD,
               (uintptr_t)name);
}

static void visit_all(EdgeVisitor *visitor, const void *objects, size_t count,
                      const char *name)
{
    Object *const *array = objects;
    for (size_t i = 0; i < count; i++) {
        visit_own(visitor, array[i], name);
    }
}

// What the runtime itself keeps.
static void visit_runtime(Runtime *rt, EdgeVisitor *visitor)
{
    static const char in_flight[] = "the exception on its way";
    visit_all(visitor, rt->types, TYPE_IDS, "the table of built-in types");
    visit_all(visitor, rt->exceptions, EXCEPTION_IDS, "the table of exception classes");
    visit_all(visitor, rt->names, NAME_IDS, "the names that the interpreter uses");
    visit_all(visitor, rt->latin1, 256, "the character pool");
    visit_all(visitor, rt->byte_chars, 256, "the pool of single bytes");
    visit_own(visitor, rt->empty_str, "the character pool");
    visit_own(visitor, rt->empty_bytes, "the pool of single bytes");
    visit_own(visitor, rt->empty_tuple, "the empty tuple");
    graph_root(visitor, HOLDER_INTERPRETER, 0, rt->pending, EDGE_FIELD,
               (uintptr_t)in_flight);
    if (!rt->memory_error_raised) {
        graph_root(visitor, HOLDER_INTERPRETER, 0, rt->memory_error, EDGE_FIELD,
                   (uintptr_t) "the spare MemoryError");
    }
    for (size_t i = 0; i < METHOD_CACHE_SIZE; i++) {
        visit_own(visitor, rt->method_cache[i].name, "the cache of methods");
    }
    if (rt->collector != NULL) {
        graph_root(visitor, HOLDER_INTERPRETER, 0, rt->collector->garbage, EDGE_FIELD,
                   (uintptr_t) "the collector");
        graph_root(visitor, HOLDER_INTERPRETER, 0, rt->collector->callbacks, EDGE_FIELD,
                   (uintptr_t) "the collector");
    }
}

void graph_visit_roots(Runtime *rt, EdgeVisitor *visitor)
{
    if (rt->visit_roots != NULL) {
        rt->visit_roots(rt, visitor);
    }
    visit_runtime(rt, visitor);
}

// --- objects ---

// Turns the references of an object into edges.
typedef struct Adapter {
    Visitor visitor; // first
    EdgeVisitor *edges;
    Object *holder;
} Adapter;

static void visit_adapt(Visitor *visitor, Object *object, EdgeKind kind,
                        uintptr_t detail)
{
    Adapter *adapter = (Adapter *)visitor;
    if (object != NULL) { // code that is being compiled has gaps
        adapter->edges->visit(adapter->edges, &(Edge){.holder = HOLDER_OBJECT,
                                                      .kind = kind,
                                                      .detail = detail,
                                                      .object = adapter->holder,
                                                      .target = object});
    }
}

// Containers are tracked once all their slots are valid. Of those that never are, the
// types below have valid slots from the start.
static bool is_walkable(Runtime *rt, const Object *object)
{
    if ((object->flags & OBJECT_DYING) != 0 || object->count == 0) {
        return false;
    }
    if ((object->flags & OBJECT_TRACKED) != 0) {
        return true;
    }
    const Type *type = object->type;
    return type == rt->types[T_TUPLE] || type == rt->types[T_DICT] ||
           type == rt->types[T_CODE] || type == rt->types[T_SHAPE] ||
           type == rt->types[T_TYPE] || type == rt->types[T_RANGE] ||
           type == rt->types[T_SLICE] || type == rt->types[T_LONG_RANGE_ITER];
}

void graph_visit_object(Runtime *rt, Object *object, EdgeVisitor *visitor)
{
    if (is_walkable(rt, object)) {
        Adapter adapter = {{visit_adapt}, visitor, object};
        object_traverse(object, &adapter.visitor);
    }
}

void graph_visit_objects(Runtime *rt, EdgeVisitor *visitor)
{
    HeapWalk walk;
    Object *object;
    heap_walk_init(&walk, rt->heap, BLOCK_CONTAINER, 0);
    while ((object = heap_walk_next(&walk)) != NULL) {
        graph_visit_object(rt, object, visitor);
    }
}

bool graph_has_dying(const Runtime *rt)
{
    return rt->death_depth > 0 || rt->dying != NULL;
}

// --- shortest ways ---

#define FIRST_NODES 1024

typedef struct Search {
    EdgeVisitor visitor; // first
    Runtime *rt;
    Graph *graph;
    const Object *wanted;
    size_t asking;
    uint32_t holder; // node of the holder whose edges are visited
    bool found;
    bool failed;
} Search;

static size_t hash_address(const Object *object)
{
    return ((uintptr_t)object >> 3) * 0x9E3779B97F4A7C15u >> 20;
}

static uint32_t *find_place(const Graph *graph, const Object *object)
{
    size_t mask = graph->table_size - 1;
    size_t i = hash_address(object) & mask;
    while (graph->table[i] != 0 &&
           graph->nodes[graph->table[i] - 1].edge.target != object) {
        i = (i + 1) & mask;
    }
    return &graph->table[i];
}

// Room for one more node. The table is kept half empty.
static bool make_room(Runtime *rt, Graph *graph)
{
    if (graph->count < graph->capacity) {
        return true;
    }
    size_t capacity = graph->capacity == 0 ? FIRST_NODES : graph->capacity * 2;
    uint32_t *table = buffer_alloc(rt, capacity * 2 * sizeof *table);
    if (table == NULL) {
        return false;
    }
    GraphNode *nodes =
        graph->nodes == NULL
            ? buffer_alloc(rt, capacity * sizeof *nodes)
            : buffer_resize(rt, graph->nodes, graph->capacity * sizeof *nodes,
                            capacity * sizeof *nodes);
    if (nodes == NULL) {
        buffer_free(rt, table, capacity * 2 * sizeof *table);
        return false;
    }
    buffer_free(rt, graph->table, graph->table_size * sizeof *table);
    memset(table, 0, capacity * 2 * sizeof *table);
    *graph = (Graph){nodes, graph->count, capacity, table, capacity * 2};
    for (size_t i = 0; i < graph->count; i++) {
        *find_place(graph, nodes[i].edge.target) = (uint32_t)i + 1;
    }
    return true;
}

static void expand(Search *search, uint32_t node)
{
    uint32_t outer = search->holder;
    search->holder = node;
    graph_visit_object(search->rt, search->graph->nodes[node].edge.target,
                       &search->visitor);
    search->holder = outer;
}

// Is the target so much part of its holder that a step to it counts as none? Then it is
// expanded at once. Modules are, in sys.modules; there are no more than three in a row.
static bool is_part(const Search *search, const Edge *edge)
{
    Runtime *rt = search->rt;
    if (edge->holder == HOLDER_INTERPRETER) {
        return edge->target->type == rt->types[T_DICT];
    }
    if (edge->kind == EDGE_LOCAL) {
        return edge->target->type == rt->types[T_CELL];
    }
    if (edge->holder != HOLDER_OBJECT) {
        return false;
    }
    if (edge->kind == EDGE_FIELD && edge->target->type == rt->types[T_DICT]) {
        return strcmp((const char *)edge->detail, "__dict__") == 0;
    }
    const GraphNode *holder = &search->graph->nodes[search->holder];
    return edge->kind == EDGE_VALUE && edge->target->type == rt->types[T_MODULE] &&
           holder->edge.holder == HOLDER_INTERPRETER;
}

static void visit_reach(EdgeVisitor *visitor, const Edge *edge)
{
    Search *search = (Search *)visitor;
    bool is_asking = edge->holder == HOLDER_CALL && edge->depth == search->asking;
    if (search->failed || search->found || is_asking) {
        return;
    }
    Graph *graph = search->graph;
    if (!make_room(search->rt, graph)) {
        search->failed = true;
        return;
    }
    uint32_t *place = find_place(graph, edge->target);
    if (*place != 0) {
        return;
    }
    uint32_t node = (uint32_t)graph->count++;
    *place = node + 1;
    graph->nodes[node] = (GraphNode){*edge, search->holder};
    search->found = edge->target == search->wanted;
    if (!search->found && is_part(search, edge)) {
        expand(search, node);
    }
}

bool graph_init(Runtime *rt, Graph *graph, const Object *wanted, size_t asking)
{
    *graph = (Graph){0};
    Search search = {.visitor = {visit_reach},
                     .rt = rt,
                     .graph = graph,
                     .wanted = wanted,
                     .asking = asking,
                     .holder = GRAPH_ROOT};
    graph_visit_roots(rt, &search.visitor);
    for (uint32_t i = 0; i < graph->count && !search.found && !search.failed; i++) {
        if (i % CHARGE_CHUNK == 0 && !charge(rt, CHARGE_CHUNK)) {
            return false;
        }
        expand(&search, i);
    }
    return !search.failed;
}

void graph_fini(Runtime *rt, Graph *graph)
{
    buffer_free(rt, graph->nodes, graph->capacity * sizeof *graph->nodes);
    buffer_free(rt, graph->table, graph->table_size * sizeof *graph->table);
    *graph = (Graph){0};
}

const GraphNode *graph_find(const Graph *graph, const Object *object)
{
    if (graph->count == 0) {
        return NULL;
    }
    uint32_t place = *find_place(graph, object);
    return place == 0 ? NULL : &graph->nodes[place - 1];
}
