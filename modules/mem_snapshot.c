// mem.snapshot: which objects there are; diff: what came, went and grew between two.
//
// A snapshot marks every object with a flag and notes its address, type and size. An
// object without the flag is new since the latest snapshot, whatever was at its address
// before; so snapshots know each object by its address and the snapshot that saw it
// first (its birth). What belongs to snapshots themselves has the flag but stands in
// none.
#include <stdlib.h>
#include <string.h>

#include "mem/walk.h"
#include "modules/mem_module.h"
#include "modules/mem_names.h"
#include "objects/abstract.h"
#include "objects/bytes.h"
#include "objects/dict_table.h"
#include "objects/int.h"
#include "objects/int_pool.h"
#include "objects/list.h"
#include "objects/set.h"
#include "objects/tuple.h"

static const char *const change_fields[] = {"type",   "count", "bytes", "example",
                                            "holder", "held",  NULL};
enum { CHANGE_FIELDS = 6 };
static const char *const line_fields[] = {"filename", "lineno", "count", "bytes", NULL};

const RecordDef mem_snapshot_records[] = {
    {"Change", change_fields},
    {"Line", line_fields},
    {NULL},
};

typedef struct Entry {
    uint64_t address;
    uint64_t size;
    uint32_t type; // number in the snapshot's names
    uint32_t birth;
} Entry;

// A snapshot's data, borrowed from a mem.Snapshot or about to become one.
typedef struct Shot {
    Entry *entries; // by address
    size_t count;
    Ref names; // tuple of str
    uint32_t serial;
} Shot;

// --- sizes ---

// Bytes of the object and of the table that only it has.
static size_t memory_of(const Object *object)
{
    const Type *type = object->type;
    size_t size = object_whole_size(object);
    if ((type->flags & TYPE_IS_LIST) != 0) {
        size += ((const List *)object)->capacity * sizeof(Ref);
    } else if ((type->flags & TYPE_IS_DICT) != 0) {
        const Dict *dict = (const Dict *)object;
        size += dict->capacity * sizeof(DictEntry) + dict_index_size(dict);
    } else if ((type->flags & (TYPE_IS_SET | TYPE_IS_FROZENSET)) != 0) {
        const Set *set = (const Set *)object;
        size += set->entries == set->small ? 0 : (set->mask + 1) * sizeof(SetEntry);
    }
    return size;
}

// --- taking one ---

typedef struct Taking {
    Runtime *rt;
    const Shot *latest; // NULL: this is the first
    Shot shot;
    size_t room;  // for entries
    Type **types; // by number
    size_t type_count, type_room;
    uint32_t last_type; // found last
} Taking;

static int compare_entries(const void *left, const void *right)
{
    const Entry *a = left;
    const Entry *b = right;
    return a->address < b->address ? -1 : a->address > b->address;
}

static const Entry *find_entry(const Shot *shot, uint64_t address)
{
    Entry key = {.address = address};
    return shot->count == 0
               ? NULL
               : bsearch(&key, shot->entries, shot->count, sizeof key, compare_entries);
}

static uint32_t type_number(Taking *taking, Type *type)
{
    if (taking->type_count > 0 && taking->types[taking->last_type] == type) {
        return taking->last_type;
    }
    uint32_t number = 0;
    while (number < taking->type_count && taking->types[number] != type) {
        number++;
    }
    if (number == taking->type_count && taking->type_count < taking->type_room) {
        taking->types[taking->type_count++] = type;
    }
    taking->last_type = number;
    return number;
}

// Dying objects and hidden classes are no program's objects.
static bool is_visible(Runtime *rt, const Object *object)
{
    return (object->flags & OBJECT_DYING) == 0 && object->count != 0 &&
           object->type != rt->types[T_SHAPE];
}

static void take_object(Taking *taking, Object *object)
{
    if (!is_visible(taking->rt, object) || taking->shot.count == taking->room) {
        return;
    }
    uint32_t birth = taking->shot.serial;
    if ((object->flags & OBJECT_SNAPSHOT) != 0) {
        const Entry *known = taking->latest == NULL
                                 ? NULL
                                 : find_entry(taking->latest, (uintptr_t)object);
        if (known == NULL) {
            return; // a part of a snapshot
        }
        birth = known->birth;
    }
    object->flags |= OBJECT_SNAPSHOT;
    taking->shot.entries[taking->shot.count++] = (Entry){
        (uintptr_t)object, memory_of(object), type_number(taking, object->type), birth};
}

// Every object: those of the pools and raw blocks, then the ints.
static void walk_objects(Runtime *rt, void (*found)(void *context, Object *object),
                         void *context)
{
    for (int kind = BLOCK_CONTAINER; kind <= BLOCK_ATOM; kind++) {
        HeapWalk walk;
        Object *object;
        heap_walk_init(&walk, rt->heap, (BlockKind)kind, 0);
        while ((object = heap_walk_next(&walk)) != NULL) {
            found(context, object);
        }
    }
    int_pool_walk(rt, found, context);
}

static void count_found(void *context, Object *object)
{
    Taking *taking = context;
    taking->room++;
    taking->type_room += is_visible(taking->rt, object) && is_type(value_of(object));
}

static void take_found(void *context, Object *object)
{
    take_object(context, object);
}

static void taking_fini(Runtime *rt, Taking *taking)
{
    buffer_free(rt, taking->shot.entries, taking->room * sizeof(Entry));
    buffer_free(rt, taking->types, taking->type_room * sizeof(Type *));
}

// Counts, gets memory, then takes: in between nothing may be made.
static bool taking_init(Runtime *rt, Taking *taking)
{
    walk_objects(rt, count_found, taking);
    taking->shot.entries = buffer_alloc(rt, taking->room * sizeof(Entry));
    taking->types = buffer_alloc(rt, taking->type_room * sizeof(Type *));
    if (taking->shot.entries == NULL || taking->types == NULL) {
        taking_fini(rt, taking);
        return false;
    }
    walk_objects(rt, take_found, taking);
    qsort(taking->shot.entries, taking->shot.count, sizeof(Entry), compare_entries);
    return true;
}

// Takes an object out of what snapshots show.
static void hide(Ref ref)
{
    if (ref_is_object(ref)) {
        ref_object(ref)->flags |= OBJECT_SNAPSHOT;
    }
}

static Ref type_names(Runtime *rt, const Taking *taking)
{
    Tuple *names = tuple_new(rt, taking->type_count);
    if (names == NULL) {
        return REF_ERROR;
    }
    for (size_t i = 0; i < taking->type_count; i++) {
        names->items[i] = ref_new(&taking->types[i]->qualname->base);
    }
    tuple_finish(rt, names);
    return OBJECT_REF(names);
}

// --- reading one ---

static Ref attribute(Runtime *rt, Ref *object, const char *name)
{
    Str *text = str_intern_new(rt, name, strlen(name));
    Ref value = text == NULL ? REF_ERROR : get_attr(rt, object, text);
    if (text != NULL) {
        object_release(rt, &text->base);
    }
    return value;
}

// What a Shot looks at.
typedef struct Opened {
    Shot shot;
    Ref entries;
} Opened;

static void opened_fini(Runtime *rt, Opened *opened)
{
    clear_ref(rt, &opened->entries);
    clear_ref(rt, &opened->shot.names);
}

// A mem.Snapshot's data. False: an exception is pending.
static bool opened_init(Runtime *rt, Opened *opened, Ref *snapshot)
{
    *opened = (Opened){{NULL, 0, REF_UNBOUND, 0}, REF_UNBOUND};
    opened->entries = attribute(rt, snapshot, "_entries");
    opened->shot.names = attribute(rt, snapshot, "_names");
    Ref serial = attribute(rt, snapshot, "_serial");
    int64_t number = 0;
    bool ok = !ref_is_error(opened->entries) && !ref_is_error(opened->shot.names) &&
              !ref_is_error(serial);
    if (ok && (!is_exact(rt, peek(opened->entries), T_BYTES) ||
               !is_exact(rt, peek(opened->shot.names), T_TUPLE) ||
               !is_int(peek(serial)) || !int_as_int64(peek(serial), &number))) {
        raise_error(rt, E_TYPE_ERROR, "a mem.Snapshot is expected, not %T",
                    peek(*snapshot));
        ok = false;
    }
    drop(rt, serial);
    if (!ok) {
        opened_fini(rt, opened);
        return false;
    }
    Bytes *bytes = (Bytes *)ref_object(opened->entries);
    opened->shot.entries = (Entry *)bytes->data;
    opened->shot.count = bytes->size / sizeof(Entry);
    opened->shot.serial = (uint32_t)number;
    return true;
}

// _snapshot(latest): latest is the Snapshot taken last, or None.
static Ref py_mem_take(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Opened latest = {{NULL, 0, REF_UNBOUND, 0}, REF_UNBOUND};
    bool is_first = ref_is_none(args[0]);
    if (!is_first && !opened_init(rt, &latest, &args[0])) {
        return REF_ERROR;
    }
    Taking taking = {.rt = rt, .latest = is_first ? NULL : &latest.shot};
    taking.shot.serial = latest.shot.serial + 1;
    Ref result = REF_ERROR;
    if (taking_init(rt, &taking)) {
        Ref parts[] = {bytes_new(rt, (const char *)taking.shot.entries,
                                 taking.shot.count * sizeof(Entry)),
                       type_names(rt, &taking), int_new(rt, taking.shot.serial)};
        hide(parts[0]);
        hide(parts[1]);
        taking_fini(rt, &taking);
        result = mem_make(rt, "Snapshot", parts, 3);
        hide(result);
    }
    opened_fini(rt, &latest);
    return result;
}

// --- differences ---

// What happened to the objects of one type.
typedef struct Sum {
    uint64_t count, bytes;
    const Entry *example; // nearest to a root; NULL: none is known
    size_t rank;          // of the example
    Object *holder;       // that has most of them; NULL: none has two
    size_t held;          // how many
} Sum;

// An object that was created or has grown, and who holds it.
typedef struct Held {
    Sum *sum;
    Object *holder;
} Held;

typedef struct Difference {
    const Shot *old, *new_;
    Sum *created, *grown; // by type of new_
    Sum *freed;           // by type of old
    Held *held;           // room for all of new_
    size_t held_count;
    const Graph *graph; // NULL: addresses in new_ may be out of date
} Difference;

static void note_holder(Difference *d, Sum *sum, const GraphNode *node)
{
    if (node->edge.holder == HOLDER_OBJECT) {
        Object *owner = dict_owner(d->graph, node->edge.object);
        d->held[d->held_count++] =
            (Held){sum, owner != NULL ? owner : node->edge.object};
    }
}

static void add_to(Difference *d, Sum *sum, const Entry *entry, uint64_t bytes)
{
    const Graph *graph = d->graph;
    sum->count++;
    sum->bytes += bytes;
    // What is at the address now may be a newer object, without the flag.
    const GraphNode *node =
        graph == NULL ? NULL : graph_find(graph, (const Object *)entry->address);
    if (node != NULL && (node->edge.target->flags & OBJECT_SNAPSHOT) == 0) {
        node = NULL;
    }
    if (node != NULL) {
        note_holder(d, sum, node);
    }
    size_t rank = node == NULL ? SIZE_MAX : (size_t)(node - graph->nodes);
    if (node != NULL && (sum->example == NULL || rank < sum->rank)) {
        sum->example = entry;
        sum->rank = rank;
    }
}

static void free_from(Difference *d, const Entry *old)
{
    Sum *sum = &d->freed[old->type];
    sum->count++;
    sum->bytes += old->size;
}

static int compare_held(const void *left, const void *right)
{
    const Held *a = left;
    const Held *b = right;
    if (a->sum != b->sum) {
        return a->sum < b->sum ? -1 : 1;
    }
    return a->holder < b->holder ? -1 : a->holder > b->holder;
}

// Who has most of the objects of each type.
static void find_holders(Difference *d)
{
    qsort(d->held, d->held_count, sizeof *d->held, compare_held);
    for (size_t i = 0, end; i < d->held_count; i = end) {
        end = i + 1;
        while (end < d->held_count && compare_held(&d->held[i], &d->held[end]) == 0) {
            end++;
        }
        Sum *sum = d->held[i].sum;
        if (end - i > 1 && end - i > sum->held) {
            sum->holder = d->held[i].holder;
            sum->held = end - i;
        }
    }
}

// Both are sorted by address: one pass over both.
static void compare_shots(Difference *d)
{
    size_t i = 0, j = 0;
    while (i < d->old->count || j < d->new_->count) {
        const Entry *old = i < d->old->count ? &d->old->entries[i] : NULL;
        const Entry *new_ = j < d->new_->count ? &d->new_->entries[j] : NULL;
        if (new_ == NULL || (old != NULL && old->address < new_->address)) {
            free_from(d, old);
            i++;
        } else if (old == NULL || new_->address < old->address) {
            add_to(d, &d->created[new_->type], new_, new_->size);
            j++;
        } else {
            if (old->birth != new_->birth) {
                free_from(d, old);
                add_to(d, &d->created[new_->type], new_, new_->size);
            } else if (new_->size > old->size) {
                add_to(d, &d->grown[new_->type], new_, new_->size - old->size);
            }
            i++;
            j++;
        }
    }
}

static Ref path_text(Vm *vm, const Graph *graph, Object *object)
{
    if (object == NULL) {
        return REF_NONE;
    }
    StrBuilder out;
    builder_init(&out);
    (void)path_add(vm, &out, graph, object);
    return builder_finish(&vm->rt, &out);
}

static Ref list_changes(Vm *vm, const Difference *d, const Shot *shot, const Sum *sums)
{
    Runtime *rt = &vm->rt;
    Ref list = list_new(rt, 0);
    const Tuple *names = value_tuple(peek(shot->names));
    for (size_t i = 0; i < names->length && !ref_is_error(list); i++) {
        if (sums[i].count == 0) {
            continue;
        }
        const Entry *example = sums[i].example;
        Object *object = example == NULL ? NULL : (Object *)example->address;
        Ref items[CHANGE_FIELDS] = {ref_copy(peek(names->items[i])),
                                    int_new_unsigned(rt, sums[i].count),
                                    int_new_unsigned(rt, sums[i].bytes),
                                    path_text(vm, d->graph, object),
                                    path_text(vm, d->graph, sums[i].holder),
                                    int_new_unsigned(rt, sums[i].held)};
        if (!mem_append(rt, &list, mem_record(rt, "Change", items, CHANGE_FIELDS))) {
            return REF_ERROR;
        }
    }
    return list;
}

static Ref difference_lists(Vm *vm, Difference *d, Sum *sums)
{
    Runtime *rt = &vm->rt;
    size_t new_types = value_tuple(peek(d->new_->names))->length;
    d->created = sums;
    d->grown = sums + new_types;
    d->freed = sums + 2 * new_types;
    compare_shots(d);
    find_holders(d);
    Ref lists[] = {list_changes(vm, d, d->new_, d->created),
                   list_changes(vm, d, d->old, d->freed),
                   list_changes(vm, d, d->new_, d->grown)};
    bool ok =
        !ref_is_error(lists[0]) && !ref_is_error(lists[1]) && !ref_is_error(lists[2]);
    if (!ok) {
        for (size_t i = 0; i < 3; i++) {
            drop(rt, lists[i]);
        }
        return REF_ERROR;
    }
    return tuple_from_take(rt, lists, 3);
}

// The lists created, freed and grown; with examples when `is_latest`: no snapshot was
// taken after `new_`, so an object with the flag is the one it saw there.
static Ref find_difference(Vm *vm, const Shot *old, const Shot *new_, bool is_latest)
{
    Runtime *rt = &vm->rt;
    Graph graph = {0};
    Difference d = {.old = old, .new_ = new_, .graph = is_latest ? &graph : NULL};
    size_t count = 2 * value_tuple(peek(new_->names))->length +
                   value_tuple(peek(old->names))->length;
    size_t held_size = (new_->count + 1) * sizeof *d.held;
    Sum *sums = buffer_alloc(rt, (count + 1) * sizeof *sums);
    d.held = sums == NULL ? NULL : buffer_alloc(rt, held_size);
    Ref result = REF_ERROR;
    if (d.held != NULL) {
        memset(sums, 0, count * sizeof *sums);
        if (!is_latest || graph_init(rt, &graph, NULL, vm_depth(vm))) {
            result = difference_lists(vm, &d, sums);
        }
    }
    graph_fini(rt, &graph);
    buffer_free(rt, d.held, held_size);
    buffer_free(rt, sums, (count + 1) * sizeof *sums);
    return result;
}

// _diff(old, new, is_latest)
static Ref py_mem_diff(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Opened old, new_;
    if (!opened_init(rt, &old, &args[0])) {
        return REF_ERROR;
    }
    Ref result = REF_ERROR;
    if (opened_init(rt, &new_, &args[1])) {
        int is_latest = value_truth(rt, peek(args[2]));
        if (is_latest >= 0) {
            result = find_difference(vm_of(rt), &old.shot, &new_.shot, is_latest == 1);
        }
        opened_fini(rt, &new_);
    }
    opened_fini(rt, &old);
    return result;
}

// --- the objects themselves ---

typedef struct Gathering {
    Runtime *rt;
    const Shot *new_;
    uint32_t after; // wanted: born after this snapshot
    Object **objects;
    size_t count;
} Gathering;

static void gather_found(void *context, Object *object)
{
    Gathering *g = context;
    if (!is_visible(g->rt, object) || (object->flags & OBJECT_SNAPSHOT) == 0) {
        return;
    }
    const Entry *entry = find_entry(g->new_, (uintptr_t)object);
    if (entry != NULL && entry->birth > g->after && g->count < g->new_->count) {
        g->objects[g->count++] = object;
    }
}

static Ref list_born(Runtime *rt, const Shot *old, const Shot *new_)
{
    size_t size = (new_->count + 1) * sizeof(Object *);
    Gathering g = {rt, new_, old->serial, buffer_alloc(rt, size), 0};
    if (g.objects == NULL) {
        return REF_ERROR;
    }
    walk_objects(rt, gather_found, &g);
    Ref list = list_new(rt, g.count);
    bool ok = !ref_is_error(list);
    for (size_t i = 0; ok && i < g.count; i++) {
        ok = mem_append(rt, &list, ref_new(g.objects[i]));
    }
    buffer_free(rt, g.objects, size);
    return list;
}

// _born(old, new): what was made between them and lives; new is the latest snapshot.
static Ref py_mem_born(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Opened old, new_;
    if (!opened_init(rt, &old, &args[0])) {
        return REF_ERROR;
    }
    Ref result = REF_ERROR;
    if (opened_init(rt, &new_, &args[1])) {
        result = list_born(rt, &old.shot, &new_.shot);
        opened_fini(rt, &new_);
    }
    opened_fini(rt, &old);
    return result;
}

// _size(obj): its bytes, as snapshots count them.
static Ref py_mem_size(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return int_new_unsigned(rt, ref_is_object(args[0]) ? memory_of(ref_object(args[0]))
                                                       : 0);
}

const MethodDef mem_snapshot_functions[] = {
    {"_size", py_mem_size, ARGS(1, 1), "Bytes of an object and of its own table."},
    {"_snapshot", py_mem_take, ARGS(1, 1), "Take a Snapshot after the latest one."},
    {"_diff", py_mem_diff, ARGS(3, 3),
     "Lists of Changes between two Snapshots: created, freed, grown."},
    {"_born", py_mem_born, ARGS(2, 2),
     "The objects that were made between two Snapshots and live."},
    {NULL},
};
