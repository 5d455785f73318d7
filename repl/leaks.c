#include "repl/leaks.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "gc/gc.h"
#include "gc/graph.h"
#include "modules/mem_names.h"
#include "objects/exception.h"

#define TRIES_MAX 20  // objects of a type asked for a cycle: not all are on one
#define NODES_MAX 300 // objects looked at for a cycle: longer ones tell nobody anything

// --- a cycle through an object, inside the garbage ---

typedef struct Step {
    Edge edge;  // edge.target is the object reached
    int parent; // -1: from the start
} Step;

typedef struct Search {
    EdgeVisitor visitor; // first
    const Object *start;
    Step steps[NODES_MAX]; // nearest first
    int count;
    int holder; // whose edges are visited
    int end;    // the step that leads back; -1: not found yet
} Search;

static void visit_step(EdgeVisitor *visitor, const Edge *edge)
{
    Search *search = (Search *)visitor;
    if (search->end >= 0 || search->count == NODES_MAX ||
        (edge->target->flags & OBJECT_GC_CANDIDATE) == 0) {
        return;
    }
    for (int i = 0; i < search->count; i++) {
        if (search->steps[i].edge.target == edge->target) {
            return;
        }
    }
    search->steps[search->count] = (Step){*edge, search->holder};
    if (edge->target == search->start) {
        search->end = search->count;
    }
    search->count++;
}

// Adds "Node.next -> Node.next", from the step back to the start.
static bool add_way(Vm *vm, StrBuilder *out, const Search *search, int step)
{
    Runtime *rt = &vm->rt;
    int way[NODES_MAX];
    int length = 0;
    for (; step >= 0; step = search->steps[step].parent) {
        way[length++] = step;
    }
    bool ok = true;
    while (ok && length-- > 0) {
        const Edge *edge = &search->steps[way[length]].edge;
        ok = builder_add_str(rt, out, edge->object->type->name) &&
             step_add(vm, out, NULL, edge) &&
             builder_add(rt, out, " -> ", length > 0 ? 4 : 0);
    }
    return ok;
}

// Without memory for the text there is none.
static void describe_cycle(Vm *vm, Object *start, char text[LEAK_TEXT])
{
    Runtime *rt = &vm->rt;
    Search *search = malloc(sizeof *search);
    text[0] = '\0';
    if (search == NULL) {
        return;
    }
    *search =
        (Search){.visitor = {visit_step}, .start = start, .holder = -1, .end = -1};
    graph_visit_object(rt, start, &search->visitor);
    for (int i = 0; i < search->count && search->end < 0; i++) {
        search->holder = i;
        graph_visit_object(rt, search->steps[i].edge.target, &search->visitor);
    }
    if (search->end >= 0) {
        StrBuilder out;
        builder_init(&out);
        (void)add_way(vm, &out, search, search->end);
        Ref made = builder_finish(rt, &out);
        if (ref_is_error(made)) {
            pending_clear(rt);
        } else {
            snprintf(text, LEAK_TEXT, "%s", value_str_object(peek(made))->data);
            drop(rt, made);
        }
    }
    free(search);
}

// --- the table ---

static LeakRow *add_row(Leaks *leaks, Object *object)
{
    if (leaks->count == leaks->capacity) {
        size_t capacity = leaks->capacity == 0 ? 16 : leaks->capacity * 2;
        LeakRow *rows = realloc(leaks->rows, capacity * sizeof *rows);
        if (rows == NULL) {
            leaks->is_short = true;
            return NULL;
        }
        leaks->rows = rows;
        leaks->capacity = capacity;
    }
    LeakRow *row = &leaks->rows[leaks->count++];
    *row = (LeakRow){.objects = 0};
    snprintf(row->type, sizeof row->type, "%s", object->type->name->data);
    return row;
}

static LeakRow *find_row(Leaks *leaks, const Object *object)
{
    char type[sizeof leaks->rows->type];
    snprintf(type, sizeof type, "%s", object->type->name->data);
    for (size_t i = 0; i < leaks->count; i++) {
        if (strcmp(leaks->rows[i].type, type) == 0) {
            return &leaks->rows[i];
        }
    }
    return NULL;
}

static void note_garbage(void *context, Object *const *garbage, size_t count)
{
    Leaks *leaks = context;
    leaks->collections += count > 0;
    leaks->objects += count;
    for (size_t i = 0; i < count; i++) {
        LeakRow *row = find_row(leaks, garbage[i]);
        if (row == NULL) {
            row = add_row(leaks, garbage[i]);
        }
        if (row != NULL && row->cycle[0] == '\0' && row->tries++ < TRIES_MAX) {
            describe_cycle(leaks->vm, garbage[i], row->cycle);
        }
        if (row != NULL) {
            row->objects++;
            row->bytes += object_whole_size(garbage[i]);
        }
    }
}

void leaks_start(Leaks *leaks, Vm *vm)
{
    *leaks = (Leaks){.vm = vm};
    vm->rt.collector->found = note_garbage;
    vm->rt.collector->found_context = leaks;
}

static int compare_rows(const void *left, const void *right)
{
    const LeakRow *a = left;
    const LeakRow *b = right;
    if (a->objects != b->objects) {
        return a->objects > b->objects ? -1 : 1;
    }
    return strcmp(a->type, b->type);
}

void leaks_report(Leaks *leaks)
{
    Runtime *rt = &leaks->vm->rt;
    gc_collect(rt, GC_GENERATIONS - 1);
    rt->collector->found = NULL;
    if (leaks->objects == 0) {
        fputs("leaks: nothing was kept alive by cycles only\n", stderr);
    } else {
        fprintf(stderr,
                "leaks: %zu objects were kept alive by cycles only (found in %zu "
                "collection%s)\n",
                leaks->objects, leaks->collections, leaks->collections == 1 ? "" : "s");
    }
    qsort(leaks->rows, leaks->count, sizeof *leaks->rows, compare_rows);
    for (size_t i = 0; i < leaks->count; i++) {
        const LeakRow *row = &leaks->rows[i];
        fprintf(stderr, "    %6zu %-20s %8zu bytes%s%s\n", row->objects, row->type,
                row->bytes, row->cycle[0] != '\0' ? "    " : "", row->cycle);
    }
    if (leaks->is_short) {
        fputs("    and others, for which there was no memory\n", stderr);
    }
    free(leaks->rows);
    leaks->rows = NULL;
}
