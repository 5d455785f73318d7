// mem.refs and mem.why: who holds an object, and what keeps it alive.
#include <stdlib.h>
#include <string.h>

#include "modules/mem_module.h"
#include "modules/mem_names.h"
#include "modules/sys.h"
#include "objects/exception.h"
#include "objects/dict.h"
#include "objects/list.h"
#include "objects/tuple.h"
#include "vm/roots.h"

static const char *const holder_fields[] = {"kind", "name", "holder", "text", NULL};
enum { HOLDER_FIELDS = 4 };

const RecordDef mem_refs_records[] = {
    {"Holder", holder_fields},
    {NULL},
};

// --- the edges that lead to an object ---

typedef struct Entry {
    Edge edge;
    size_t rank;     // how near a root its holder is
    size_t position; // in the walk
} Entry;

typedef struct Ledger {
    EdgeVisitor visitor; // first
    const Object *target;
    size_t asking;  // arguments of the call by this frame are left out; 0: none
    Entry *entries; // NULL while they are only counted
    size_t count;
    size_t room;
} Ledger;

static void visit_target(EdgeVisitor *visitor, const Edge *edge)
{
    Ledger *ledger = (Ledger *)visitor;
    bool is_asking = edge->holder == HOLDER_CALL && edge->depth == ledger->asking;
    if (edge->target != ledger->target || is_asking) {
        return;
    }
    if (ledger->entries != NULL && ledger->count < ledger->room) {
        ledger->entries[ledger->count] = (Entry){*edge, 0, ledger->count};
    }
    ledger->count++;
}

static void visit_everything(Runtime *rt, Ledger *ledger)
{
    ledger->count = 0;
    graph_visit_roots(rt, &ledger->visitor);
    graph_visit_objects(rt, &ledger->visitor);
}

static void ledger_fini(Runtime *rt, Ledger *ledger)
{
    buffer_free(rt, ledger->entries, ledger->room * sizeof *ledger->entries);
    ledger->entries = NULL;
}

// Counts first: taking memory could move what the walk is about to visit.
static bool ledger_init(Runtime *rt, Ledger *ledger, const Object *target,
                        size_t asking)
{
    *ledger = (Ledger){.visitor = {visit_target}, .target = target, .asking = asking};
    visit_everything(rt, ledger);
    size_t room = ledger->count + 1;
    Entry *entries = buffer_alloc(rt, room * sizeof *entries);
    if (entries == NULL) {
        return false;
    }
    ledger->entries = entries;
    ledger->room = room;
    visit_everything(rt, ledger);
    return true;
}

static int compare_entries(const void *left, const void *right)
{
    const Entry *a = left;
    const Entry *b = right;
    if (a->rank != b->rank) {
        return a->rank < b->rank ? -1 : 1;
    }
    return a->position < b->position ? -1 : a->position > b->position;
}

// Roots first, then the holders by their distance from them: an order that does not
// depend on addresses. What cannot be reached comes last.
static void sort_ledger(Ledger *ledger, const Graph *graph)
{
    for (size_t i = 0; i < ledger->count; i++) {
        Entry *entry = &ledger->entries[i];
        if (entry->edge.holder == HOLDER_OBJECT) {
            const GraphNode *node = graph_find(graph, entry->edge.object);
            entry->rank = node != NULL ? (size_t)(node - graph->nodes) + 1 : SIZE_MAX;
        }
    }
    qsort(ledger->entries, ledger->count, sizeof *ledger->entries, compare_entries);
}

// --- refs ---

static Ref make_holder(Vm *vm, const Graph *graph, const Edge *edge)
{
    Runtime *rt = &vm->rt;
    HolderName name;
    if (!holder_name(vm, graph, edge, &name)) {
        return REF_ERROR;
    }
    Ref items[HOLDER_FIELDS] = {str_from(rt, name.kind), name.name,
                                name.holder != NULL ? ref_new(name.holder) : REF_NONE,
                                name.text};
    return mem_record(rt, "Holder", items, HOLDER_FIELDS);
}

// A reference that no walk shows.
static Ref make_native_holder(Vm *vm)
{
    Runtime *rt = &vm->rt;
    Ref natives = running_natives(vm);
    if (ref_is_error(natives)) {
        return REF_ERROR;
    }
    Ref text = str_format(rt, "held by %S", peek(natives));
    drop(rt, natives);
    Ref items[HOLDER_FIELDS] = {str_from(rt, "built-in"), REF_NONE, REF_NONE, text};
    return mem_record(rt, "Holder", items, HOLDER_FIELDS);
}

// The list of Holders of an object with so many references.
static Ref list_holders(Vm *vm, const Ledger *ledger, const Graph *graph,
                        uint64_t references)
{
    Runtime *rt = &vm->rt;
    Ref list = list_new(rt, ledger->count);
    bool ok = !ref_is_error(list);
    for (size_t i = 0; ok && i < ledger->count; i++) {
        ok = mem_append(rt, &list, make_holder(vm, graph, &ledger->entries[i].edge));
    }
    for (uint64_t i = ledger->count; ok && i < references; i++) {
        ok = mem_append(rt, &list, make_native_holder(vm));
    }
    return list;
}

// Of an object, with the argument by which it is asked or without; one that is immortal
// has the holders that are known.
static Ref holders_of(Vm *vm, const Object *object, bool with_asking)
{
    Runtime *rt = &vm->rt;
    uint64_t references = sys_is_immortal(rt, object) ? 0 : object->count;
    references -= !with_asking && references > 0;
    Ledger ledger;
    Graph graph = {0};
    Ref list = REF_ERROR;
    if (ledger_init(rt, &ledger, object, with_asking ? 0 : vm_depth(vm)) &&
        graph_init(rt, &graph, NULL, vm_depth(vm))) {
        sort_ledger(&ledger, &graph);
        list = list_holders(vm, &ledger, &graph, references);
    }
    graph_fini(rt, &graph);
    ledger_fini(rt, &ledger);
    return list;
}

// A number that only the call knows gets its object: the argument holds it.
static bool make_object(Runtime *rt, Ref *slot)
{
    return !ref_is_immediate(*slot) || word_is_small_int(slot->bits) ||
           box_in_slot(rt, slot);
}

static Ref py_mem_refs(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!make_object(rt, &args[0])) {
        return REF_ERROR;
    }
    Ref count = sys_refcount(rt, args[0]);
    Ref holders = ref_is_object(args[0])
                      ? holders_of(vm_of(rt), ref_object(args[0]), true)
                      : list_new(rt, 0);
    Ref made[] = {holders, count};
    return mem_make(rt, "Refs", made, 2);
}

// --- why ---

// Steps that a reader does not want to see: sys.modules, the dict between an object and
// its attribute, the cell between a variable and its value.
static bool is_step(Vm *vm, const GraphNode *node, const Object *wanted)
{
    if (node->edge.kind == EDGE_LOCAL && node->edge.target != wanted) {
        return node->edge.target->type != vm->rt.types[T_CELL];
    }
    bool is_dict = node->edge.target->type == vm->rt.types[T_DICT];
    bool is_part = node->edge.kind == EDGE_FIELD &&
                   (node->edge.holder == HOLDER_INTERPRETER ||
                    strcmp((const char *)node->edge.detail, "__dict__") == 0);
    return !is_dict || !is_part || node->edge.target == wanted;
}

static bool append_link(Vm *vm, const Graph *graph, const GraphNode *node, Ref *list)
{
    Runtime *rt = &vm->rt;
    Value name = {node->edge.detail};
    if (node->edge.kind != EDGE_VALUE || node->edge.object != &vm->modules->base ||
        !is_exact(rt, name, T_STR)) {
        return mem_append(rt, list, make_holder(vm, graph, &node->edge));
    }
    Ref items[HOLDER_FIELDS] = {str_from(rt, "module"), ref_copy(name),
                                ref_new(node->edge.target),
                                str_format(rt, "module %S", name)};
    return mem_append(rt, list, mem_record(rt, "Holder", items, HOLDER_FIELDS));
}

// The edges from a root to the object, as Holders, nearest the root first.
static Ref list_links(Vm *vm, const Graph *graph, const Object *wanted)
{
    Runtime *rt = &vm->rt;
    Ref list = list_new(rt, 0);
    const GraphNode *node = graph_find(graph, wanted);
    while (!ref_is_error(list) && node != NULL) {
        if (is_step(vm, node, wanted) && !append_link(vm, graph, node, &list)) {
            return REF_ERROR;
        }
        node = node->parent == GRAPH_ROOT ? NULL : &graph->nodes[node->parent];
    }
    if (!ref_is_error(list)) {
        List *links = value_list(peek(list));
        for (size_t i = 0, j = links->length; i + 1 < j; i++) {
            Ref moved = links->items[i];
            links->items[i] = links->items[--j];
            links->items[j] = moved;
        }
    }
    return list;
}

static Ref path_text(Vm *vm, const Graph *graph, Object *object)
{
    StrBuilder out;
    builder_init(&out);
    (void)path_add(vm, &out, graph, object);
    return builder_finish(&vm->rt, &out);
}

static Ref why_object(Vm *vm, Object *object)
{
    Runtime *rt = &vm->rt;
    Graph graph;
    if (graph_init(rt, &graph, object, vm_depth(vm))) {
        bool is_reached = graph_find(&graph, object) != NULL;
        Ref made[] = {is_reached ? list_links(vm, &graph, object)
                                 : holders_of(vm, object, false),
                      is_reached ? path_text(vm, &graph, object) : REF_NONE, REF_TRUE};
        graph_fini(rt, &graph);
        return mem_make(rt, "Why", made, 3);
    }
    graph_fini(rt, &graph);
    return REF_ERROR;
}

static Ref py_mem_why(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!make_object(rt, &args[0])) {
        return REF_ERROR;
    }
    if (ref_is_object(args[0])) {
        return why_object(vm_of(rt), ref_object(args[0]));
    }
    Ref made[] = {list_new(rt, 0), REF_NONE, REF_FALSE};
    return mem_make(rt, "Why", made, 3);
}

const MethodDef mem_refs_functions[] = {
    {"refs", py_mem_refs, ARGS(1, 1),
     "Who holds the object: one Holder for each reference that sys.getrefcount "
     "counts."},
    {"why", py_mem_why, ARGS(1, 1),
     "What keeps the object alive: the shortest chain of Holders from a module, a "
     "running function or the interpreter."},
    {NULL},
};
