// What the collector knows, for whoever asks: tracked objects, who refers to whom, the
// permanent generation.
#include "gc/gc.h"

#include "mem/walk.h"
#include "objects/abstract.h"
#include "objects/dict.h"
#include "objects/instance.h"
#include "objects/list.h"
#include "objects/tuple.h"

// Which objects a listing wants.
typedef struct Query {
    Visitor visitor; // first
    int generation;  // -1: any
    const Ref *targets;
    size_t target_count;
    bool is_hit;
} Query;

static void visit_find(Visitor *visitor, Object *object, EdgeKind kind,
                       uintptr_t detail)
{
    Query *query = (Query *)visitor;
    for (size_t i = 0; i < query->target_count && !query->is_hit; i++) {
        query->is_hit = query->targets[i].bits == (uintptr_t)object;
    }
}

static bool is_wanted(Runtime *rt, Query *query, Object *object)
{
    if ((object->flags & (OBJECT_TRACKED | OBJECT_FROZEN)) != OBJECT_TRACKED ||
        object->type == rt->types[T_SHAPE]) {
        return false;
    }
    if (query->targets != NULL) {
        query->is_hit = false;
        object_traverse(object, &query->visitor);
        return query->is_hit;
    }
    return query->generation < 0 || (int)((object->flags & OBJECT_OLD_MASK) >>
                                          OBJECT_OLD_SHIFT) == query->generation;
}

// The heap must not change during a walk: the first one counts, so that the second
// finds room in the list.
static Ref list_objects(Runtime *rt, Query *query)
{
    HeapWalk walk;
    Object *object;
    size_t count = 0;
    heap_walk_init(&walk, rt->heap, BLOCK_CONTAINER, 0);
    while ((object = heap_walk_next(&walk)) != NULL) {
        count += is_wanted(rt, query, object);
    }
    Ref made = list_new(rt, count);
    if (ref_is_error(made)) {
        return REF_ERROR;
    }
    List *list = value_list(peek(made));
    heap_walk_init(&walk, rt->heap, BLOCK_CONTAINER, 0);
    while ((object = heap_walk_next(&walk)) != NULL) {
        if (object != &list->base && list->length < list->capacity &&
            is_wanted(rt, query, object)) {
            list->items[list->length++] = ref_new(object);
        }
    }
    return made;
}

Ref gc_objects(Runtime *rt, int generation)
{
    return list_objects(rt, &(Query){.generation = generation});
}

Ref gc_referrers(Runtime *rt, const Ref *targets, size_t count)
{
    return list_objects(
        rt,
        &(Query){.visitor = {visit_find}, .targets = targets, .target_count = count});
}

// --- what an object refers to ---

typedef struct Gathering {
    Visitor visitor; // first
    Runtime *rt;
    List *list;
    bool failed;
} Gathering;

static void visit_gather(Visitor *visitor, Object *object, EdgeKind kind,
                         uintptr_t detail)
{
    Gathering *gathering = (Gathering *)visitor;
    if (!gathering->failed && object->type != gathering->rt->types[T_SHAPE]) {
        gathering->failed =
            !list_append_take(gathering->rt, gathering->list, ref_new(object));
    }
}

static bool add_shared(Runtime *rt, List *list, Ref *slot)
{
    if (ref_is_unbound(*slot)) {
        return true;
    }
    Ref item = share(rt, slot);
    return !ref_is_error(item) && list_append_take(rt, list, item);
}

// From the last item, as they die.
static bool add_items(Runtime *rt, List *list, Ref *items, size_t count)
{
    for (size_t i = count; i-- > 0;) {
        if (!add_shared(rt, list, &items[i])) {
            return false;
        }
    }
    return true;
}

// Keys that are strings lead nowhere, so they are left out.
static bool add_entries(Runtime *rt, List *list, Dict *dict)
{
    size_t position = 0;
    Ref *key, *value;
    while (dict_next(dict, &position, &key, &value)) {
        if (!add_shared(rt, list, value) ||
            (!dict->only_str_keys && !add_shared(rt, list, key))) {
            return false;
        }
    }
    return true;
}

// The attributes, then the class. A __dict__ that nobody else has is not an object of
// its own yet.
static bool add_attributes(Runtime *rt, List *list, Instance *instance)
{
    if (instance_has_dict(instance)) {
        Dict *dict = (Dict *)(instance->attrs & ~(uintptr_t)1);
        bool done = dict->base.count == 1
                        ? add_entries(rt, list, dict)
                        : list_append_take(rt, list, ref_new(&dict->base));
        return done && list_append_take(rt, list, ref_new(&instance->base.type->base));
    }
    for (size_t i = 0; i < instance_shape(instance)->count; i++) {
        if (!add_shared(rt, list, &instance->slots[i])) {
            return false;
        }
    }
    return list_append_take(rt, list, ref_new(&instance->base.type->base));
}

bool gc_add_referents(Runtime *rt, Object *object, Ref into)
{
    List *list = value_list(peek(into));
    const Type *type = object->type;
    if (type == rt->types[T_LIST] && object != &list->base) {
        return add_items(rt, list, ((List *)object)->items, ((List *)object)->length);
    }
    if (type == rt->types[T_TUPLE]) {
        return add_items(rt, list, ((Tuple *)object)->items, ((Tuple *)object)->length);
    }
    if (type == rt->types[T_DICT]) {
        return add_entries(rt, list, (Dict *)object);
    }
    if (type->attrs == ATTRS_SHAPE && type->extra == 0) {
        return add_attributes(rt, list, (Instance *)object);
    }
    if ((type->flags & TYPE_ATOM) != 0) {
        return true;
    }
    Gathering gathering = {.visitor = {visit_gather}, .rt = rt, .list = list};
    object_traverse(object, &gathering.visitor);
    return !gathering.failed;
}

// --- generations ---

void gc_count_objects(Runtime *rt, size_t counts[GC_GENERATIONS + 1])
{
    HeapWalk walk;
    Object *object;
    for (int i = 0; i <= GC_GENERATIONS; i++) {
        counts[i] = 0;
    }
    heap_walk_init(&walk, rt->heap, BLOCK_CONTAINER, 0);
    while ((object = heap_walk_next(&walk)) != NULL) {
        if ((object->flags & OBJECT_FROZEN) != 0) {
            counts[GC_GENERATIONS]++;
        } else if ((object->flags & OBJECT_TRACKED) != 0) {
            counts[(object->flags & OBJECT_OLD_MASK) >> OBJECT_OLD_SHIFT]++;
        }
    }
}

void gc_freeze(Runtime *rt)
{
    HeapWalk walk;
    Object *object;
    heap_walk_init(&walk, rt->heap, BLOCK_CONTAINER, 0);
    while ((object = heap_walk_next(&walk)) != NULL) {
        if ((object->flags & OBJECT_TRACKED) != 0) {
            object->flags = (object->flags & ~(uint32_t)OBJECT_OLD_MASK) |
                            OBJECT_FROZEN | 2 << OBJECT_OLD_SHIFT;
        }
    }
    rt->collector->phase = GC_IDLE; // what was marked has left the old generation
    rt->containers_made = 0;
    rt->collector->counts[1] = rt->collector->counts[2] = 0;
}

void gc_unfreeze(Runtime *rt)
{
    HeapWalk walk;
    Object *object;
    heap_walk_init(&walk, rt->heap, BLOCK_CONTAINER, 0);
    while ((object = heap_walk_next(&walk)) != NULL) {
        if ((object->flags & OBJECT_FROZEN) != 0) {
            object->flags &= ~(uint32_t)OBJECT_FROZEN;
            *walk.word = 0; // no mark, of whatever round
        }
    }
}
