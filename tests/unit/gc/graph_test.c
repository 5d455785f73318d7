// The walk over all references, on a runtime without frames: what the test holds itself
// is what no edge shows.
#include "gc/graph.h"

#include <stdio.h>

#include "fixture.h"
#include "gc/gc.h"
#include "mem/walk.h"
#include "objects/dict.h"
#include "objects/list.h"
#include "objects/tuple.h"

static Runtime *start(void)
{
    Runtime *rt = fixture_runtime();
    cr_assert(gc_init(rt));
    return rt;
}

static void end(Runtime *rt)
{
    gc_collect(rt, 2);
    gc_fini(rt);
    fixture_end(rt);
}

static List *list_of(Ref ref)
{
    return (List *)ref_object(ref);
}

static void append(Runtime *rt, Ref list, Ref item)
{
    cr_assert(list_append_take(rt, list_of(list), share(rt, &item)));
}

static void set(Runtime *rt, Ref dict, const char *key, Ref value)
{
    cr_assert(dict_set_take(rt, value_dict(peek(dict)), str_from(rt, key),
                            share(rt, &value)));
}

// --- counting edges ---

typedef struct Count {
    EdgeVisitor visitor; // first
    const Object *target;
    size_t edges;
    Edge last;
} Count;

static void visit_count(EdgeVisitor *visitor, const Edge *edge)
{
    Count *count = (Count *)visitor;
    if (edge->target == count->target) {
        count->edges++;
        count->last = *edge;
    }
}

static Count count_edges(Runtime *rt, const Object *target)
{
    Count count = {.visitor = {visit_count}, .target = target};
    graph_visit_roots(rt, &count.visitor);
    graph_visit_objects(rt, &count.visitor);
    return count;
}

Test(graph, each_reference_is_one_edge)
{
    Runtime *rt = start();
    Ref item = make(rt, "[]"), list = make(rt, "[]"), dict = make(rt, "{'a':1}");
    append(rt, list, item);
    append(rt, list, item);
    set(rt, dict, "key", item);
    Ref pair[2] = {ref_new(ref_object(item)), ref_new(ref_object(list))};
    Ref tuple = tuple_from_take(rt, pair, 2);
    cr_assert_eq(count_edges(rt, ref_object(item)).edges, 4);
    cr_assert_eq(ref_object(item)->count, 5, "the test has one");
    cr_assert_eq(count_edges(rt, ref_object(list)).edges, 1);
    drop(rt, tuple);
    cr_assert_eq(count_edges(rt, ref_object(item)).edges, 3);
    cr_assert_eq(count_edges(rt, ref_object(list)).edges, 0);
    drop(rt, dict);
    drop(rt, list);
    cr_assert_eq(count_edges(rt, ref_object(item)).edges, 0);
    drop(rt, item);
    end(rt);
}

Test(graph, edges_have_the_name_of_their_place)
{
    Runtime *rt = start();
    Ref item = make(rt, "[]"), list = make(rt, "[1, 2]");
    append(rt, list, item);
    Edge edge = count_edges(rt, ref_object(item)).last;
    cr_assert_eq(edge.holder, HOLDER_OBJECT);
    cr_assert_eq(edge.object, ref_object(list));
    cr_assert_eq(edge.kind, EDGE_INDEX);
    cr_assert_eq(edge.detail, 2);
    drop(rt, list);
    Ref dict = make(rt, "{'a':1}");
    set(rt, dict, "key", item);
    edge = count_edges(rt, ref_object(item)).last;
    cr_assert_eq(edge.kind, EDGE_VALUE);
    cr_assert(str_equals_text(value_str_object((Value){edge.detail}), "key"));
    drop(rt, dict);
    drop(rt, item);
    end(rt);
}

Test(graph, untracked_tuples_are_visited)
{
    Runtime *rt = start();
    Ref text = str_from(rt, "some text"), words[1] = {ref_new(ref_object(text))};
    Ref tuple = tuple_from_take(rt, words, 1);
    cr_assert_eq(ref_object(tuple)->flags & OBJECT_TRACKED, 0, "it holds no container");
    cr_assert_eq(count_edges(rt, ref_object(text)).edges, 1);
    drop(rt, tuple);
    drop(rt, text);
    end(rt);
}

Test(graph, the_exception_on_its_way_is_a_root)
{
    Runtime *rt = start();
    raise_error(rt, E_VALUE_ERROR, "words");
    Edge edge = count_edges(rt, ref_object(rt->pending)).last;
    cr_assert_eq(edge.holder, HOLDER_INTERPRETER);
    cr_assert_eq(count_edges(rt, ref_object(rt->pending)).edges,
                 ref_object(rt->pending)->count);
    pending_clear(rt);
    end(rt);
}

// Every container there is, and all that it leads to.
static void check_every_count(Runtime *rt, const Ref *held, size_t held_count)
{
    HeapWalk walk;
    Object *object;
    heap_walk_init(&walk, rt->heap, BLOCK_CONTAINER, 0);
    while ((object = heap_walk_next(&walk)) != NULL) {
        size_t edges = count_edges(rt, object).edges;
        for (size_t i = 0; i < held_count; i++) {
            edges += held[i].bits == (uintptr_t)object;
        }
        bool is_immortal = object == (Object *)rt->empty_tuple;
        cr_assert(is_immortal || object->count == edges, "%s: count %u, edges %zu",
                  object->type->name->data, object->count, edges);
    }
}

Test(graph, every_count_of_a_random_graph_is_explained)
{
    enum { THINGS = 60, STEPS = 600 };
    Runtime *rt = start();
    Ref things[THINGS];
    unsigned state = 7;
    for (int i = 0; i < THINGS; i++) {
        things[i] = make(rt, i % 2 == 0 ? "[]" : "{'a':1}");
    }
    for (int i = 0; i < STEPS; i++) {
        state = state * 1103515245 + 12345;
        Ref from = things[state >> 8 & 31], to = things[(state >> 16) % THINGS];
        if ((state >> 8 & 1) == 0) {
            append(rt, from, to);
        } else {
            char key[16];
            snprintf(key, sizeof key, "%u", state >> 24);
            set(rt, from, key, to);
        }
        if (i % 50 == 0) {
            size_t at = (state >> 4) % THINGS;
            drop(rt, things[at]);
            things[at] = make(rt, at % 2 == 0 ? "[]" : "{'a':1}");
        }
    }
    check_every_count(rt, things, THINGS);
    for (int i = 0; i < THINGS; i++) {
        drop(rt, things[i]);
    }
    gc_collect(rt, 2);
    check_every_count(rt, NULL, 0);
    end(rt);
}

// --- shortest ways ---

static size_t way_length(const Graph *graph, const Object *object)
{
    size_t length = 0;
    for (const GraphNode *node = graph_find(graph, object); node != NULL;
         node = node->parent == GRAPH_ROOT ? NULL : &graph->nodes[node->parent]) {
        length++;
    }
    return length;
}

Test(graph, the_nearest_way_is_found)
{
    Runtime *rt = start();
    Ref root = make(rt, "[]"), far = make(rt, "[]"), middle = make(rt, "[]"),
        target = make(rt, "[]");
    rt->collector->garbage = root; // what the collector holds is a root
    append(rt, root, far);
    append(rt, far, middle);
    append(rt, middle, target);
    append(rt, target, root);
    Graph graph;
    cr_assert(graph_init(rt, &graph, NULL, 0));
    cr_assert_eq(way_length(&graph, ref_object(target)), 4);
    graph_fini(rt, &graph);
    append(rt, root, target);
    cr_assert(graph_init(rt, &graph, ref_object(target), 0));
    cr_assert_eq(way_length(&graph, ref_object(target)), 2);
    cr_assert_eq(graph_find(&graph, ref_object(target))->edge.detail, 1);
    graph_fini(rt, &graph);
    clear_ref(rt, &rt->collector->garbage);
    cr_assert(graph_init(rt, &graph, NULL, 0));
    cr_assert_null(graph_find(&graph, ref_object(target)), "nothing leads there");
    graph_fini(rt, &graph);
    drop(rt, far);
    drop(rt, target);
    drop(rt, middle);
    end(rt);
}

Test(graph, without_memory_it_fails_in_order)
{
    Runtime *rt = start();
    Ref list = make(rt, "[[], [], []]");
    size_t before = heap_live_blocks(rt->heap);
    for (uint64_t n = 1; n < 8; n++) {
        Graph graph;
        heap_inject_fault(rt->heap, n, false);
        bool ok = graph_init(rt, &graph, NULL, 0);
        bool hit = heap_fault_hit(rt->heap);
        heap_inject_fault(rt->heap, 0, false);
        cr_assert_eq(ok, !hit);
        graph_fini(rt, &graph);
        if (!ok) {
            cr_assert(pending_matches(rt, E_MEMORY_ERROR));
            pending_clear(rt);
        }
        cr_assert_eq(heap_live_blocks(rt->heap), before);
    }
    drop(rt, list);
    end(rt);
}
