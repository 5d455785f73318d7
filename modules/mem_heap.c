// mem.levels, arenas, pools, where and their like: the memory levels as data (slides
// 2-8, 13-16).
#include <string.h>

#include "mem/inspect.h"
#include "modules/mem_module.h"
#include "modules/mem_report.h"
#include "modules/natives.h"
#include "objects/abstract.h"
#include "objects/dict.h"
#include "objects/float.h"
#include "objects/free_lists.h"
#include "objects/int.h"
#include "objects/int_pool.h"
#include "objects/intern.h"
#include "objects/list.h"
#include "objects/str.h"
#include "objects/tuple.h"

// --- records ---

static const char *const level_fields[] = {"system", "raw",  "objects",
                                           "pools",  "text", NULL};
static const char *const system_fields[] = {"charged", "peak", "limit", "mapped", NULL};
static const char *const raw_fields[] = {"blocks", "bytes", NULL};
static const char *const object_fields[] = {
    "arenas",     "arenas_in_use", "arenas_ever", "mapped",       "used",    "free",
    "pools_full", "pools_used",    "pools_empty", "pools_unused", "classes", NULL};
static const char *const class_fields[] = {"index",   "size",     "kind", "pools",
                                           "full",    "blocks",   "live", "cached",
                                           "chained", "uncarved", NULL};
static const char *const specific_fields[] = {"int_blocks",  "ints_live",  "ints_free",
                                              "small_ints",  "characters", "interned",
                                              "free_blocks", NULL};
static const char *const size_class_fields[] = {"index", "size", NULL};
static const char *const where_fields[] = {"place",  "address", "size",       "kind",
                                           "arena",  "pool",    "size_class", "block",
                                           "shared", NULL};
static const char *const arena_fields[] = {"number", "address", "used",
                                           "empty",  "unused",  NULL};
static const char *const pool_fields[] = {
    "arena",    "number", "address", "state",   "kind",     "size_class", "block_size",
    "capacity", "live",   "cached",  "chained", "uncarved", NULL};
static const char *const ints_fields[] = {"small", "blocks", "live",
                                          "free",  "bytes",  NULL};
static const char *const int_block_fields[] = {"address", "live", "free", NULL};
static const char *const free_list_fields[] = {"blocks", "limit", "block_size", NULL};

const RecordDef mem_heap_records[] = {
    {"Levels", level_fields},
    {"SystemLevel", system_fields},
    {"RawLevel", raw_fields},
    {"ObjectLevel", object_fields},
    {"ClassLevel", class_fields},
    {"PoolLevel", specific_fields},
    {"SizeClass", size_class_fields},
    {"Where", where_fields},
    {"Arena", arena_fields},
    {"Pool", pool_fields},
    {"Ints", ints_fields},
    {"IntBlock", int_block_fields},
    {"FreeList", free_list_fields},
    {NULL},
};

static Ref number(Runtime *rt, size_t n)
{
    return int_new_unsigned(rt, n);
}

#define RECORD(rt, name, items)                                                        \
    mem_record((rt), (name), (items), sizeof(items) / sizeof *(items))

static Ref to_tuple_take(Runtime *rt, Ref list)
{
    if (ref_is_error(list)) {
        return REF_ERROR;
    }
    Ref tuple = list_to_tuple(rt, value_list(peek(list)));
    drop(rt, list);
    return tuple;
}

// --- levels ---

static Ref class_level(Runtime *rt, const ClassStats *c, size_t index, int kind)
{
    Ref items[] = {number(rt, index),
                   number(rt, (index + 1) * BLOCK_GRAIN),
                   str_from(rt, block_kind_names[kind]),
                   number(rt, c->pools),
                   number(rt, c->full_pools),
                   number(rt, c->blocks),
                   number(rt, c->live),
                   number(rt, c->cached),
                   number(rt, c->chained),
                   number(rt, c->uncarved)};
    return RECORD(rt, "ClassLevel", items);
}

static Ref class_levels(Runtime *rt, const HeapStats *stats)
{
    Ref list = list_new(rt, 0);
    for (size_t index = 0; index < BLOCK_CLASSES && !ref_is_error(list); index++) {
        for (int kind = 0; kind < BLOCK_KINDS && !ref_is_error(list); kind++) {
            const ClassStats *c = &stats->classes[kind][index];
            if (c->pools != 0 &&
                !mem_append(rt, &list, class_level(rt, c, index, kind))) {
                return REF_ERROR;
            }
        }
    }
    return to_tuple_take(rt, list);
}

static Ref system_level(Runtime *rt, const HeapStats *stats)
{
    Ref items[] = {number(rt, stats->charged), number(rt, stats->peak),
                   stats->limit == 0 ? REF_NONE : number(rt, stats->limit),
                   number(rt, stats->arena_bytes)};
    return RECORD(rt, "SystemLevel", items);
}

static Ref raw_level(Runtime *rt, const HeapStats *stats)
{
    size_t blocks = 0;
    size_t bytes = 0;
    for (int kind = 0; kind < BLOCK_KINDS; kind++) {
        blocks += stats->raw_blocks[kind];
        bytes += stats->raw_bytes[kind];
    }
    Ref items[] = {number(rt, blocks), number(rt, bytes)};
    return RECORD(rt, "RawLevel", items);
}

static Ref object_level(Runtime *rt, const HeapStats *stats)
{
    Ref items[] = {number(rt, stats->arenas),
                   number(rt, stats->arenas_in_use),
                   number(rt, stats->arenas_mapped),
                   number(rt, stats->arena_bytes),
                   number(rt, stats->block_bytes),
                   number(rt, stats->arena_bytes - stats->block_bytes),
                   number(rt, stats->pools_full),
                   number(rt, stats->pools_partial),
                   number(rt, stats->pools_empty),
                   number(rt, stats->pools_uncarved),
                   class_levels(rt, stats)};
    return RECORD(rt, "ObjectLevel", items);
}

static Ref pool_level(Runtime *rt, const PoolCounts *pools)
{
    Ref items[] = {number(rt, pools->int_blocks), number(rt, pools->ints_live),
                   number(rt, pools->ints_free),  ref_bool(pools->has_small_ints),
                   number(rt, pools->characters), number(rt, pools->interned),
                   number(rt, pools->free_blocks)};
    return RECORD(rt, "PoolLevel", items);
}

static Ref py_mem_levels(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    HeapStats stats;
    PoolCounts pools;
    heap_stats(rt->heap, &stats);
    pool_counts(rt, &pools);
    Ref items[] = {system_level(rt, &stats), raw_level(rt, &stats),
                   object_level(rt, &stats), pool_level(rt, &pools),
                   mem_report_text(rt, &stats, &pools)};
    return mem_make(rt, "Levels", items, sizeof items / sizeof *items);
}

// --- size classes, arenas, pools ---

static Ref py_mem_size_class(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int64_t bytes;
    if (!index_as_int64(rt, &args[0], E_OVERFLOW_ERROR, &bytes)) {
        return REF_ERROR;
    }
    if (bytes < 0) {
        raise_error(rt, E_VALUE_ERROR, "a size cannot be negative");
        return REF_ERROR;
    }
    if (bytes > BLOCK_MAX) {
        return REF_NONE;
    }
    size_t index = bytes == 0 ? 0 : (size_t)(bytes - 1) / BLOCK_GRAIN;
    Ref items[] = {number(rt, index), number(rt, (index + 1) * BLOCK_GRAIN)};
    return RECORD(rt, "SizeClass", items);
}

static Ref py_mem_arenas(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref list = list_new(rt, 0);
    for (size_t i = 0; i < rt->heap->arena_count && !ref_is_error(list); i++) {
        ArenaInfo info = heap_arena_info(rt->heap, i);
        Ref items[] = {number(rt, i), number(rt, info.address), number(rt, info.used),
                       number(rt, info.empty), number(rt, info.unused)};
        if (!mem_append(rt, &list, RECORD(rt, "Arena", items))) {
            return REF_ERROR;
        }
    }
    return list;
}

static Ref pool_record(Runtime *rt, size_t arena, size_t pool, const PoolInfo *info)
{
    static const char *const states[] = {"unused", "empty", "used", "full"};
    bool in_use = info->state >= POOL_PARTIAL;
    Ref items[] = {number(rt, arena),
                   number(rt, pool),
                   number(rt, info->address),
                   str_from(rt, states[info->state]),
                   in_use ? str_from(rt, block_kind_names[info->kind]) : REF_NONE,
                   in_use ? number(rt, info->size_class) : REF_NONE,
                   number(rt, info->block_size),
                   number(rt, info->capacity),
                   number(rt, info->live),
                   number(rt, info->cached),
                   number(rt, info->chained),
                   number(rt, info->uncarved)};
    return RECORD(rt, "Pool", items);
}

// All pools, or those in use for one size class. The list grows while it is made, so
// its own memory may show.
static Ref py_mem_pools(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int64_t wanted = -1;
    if (is_given(args[0]) && !ref_is_none(args[0])) {
        if (!index_as_int64(rt, &args[0], E_OVERFLOW_ERROR, &wanted)) {
            return REF_ERROR;
        }
        if (wanted < 0 || wanted >= BLOCK_CLASSES) {
            raise_error(rt, E_VALUE_ERROR, "size_class must be in 0..%d",
                        BLOCK_CLASSES - 1);
            return REF_ERROR;
        }
    }
    Ref list = list_new(rt, 0);
    for (size_t i = 0; i < rt->heap->arena_count; i++) {
        for (size_t j = 0; j < ARENA_POOLS && !ref_is_error(list); j++) {
            PoolInfo info = heap_pool_info(rt->heap, i, j);
            bool fits = wanted < 0 || (info.state >= POOL_PARTIAL &&
                                       info.size_class == (size_t)wanted);
            if (fits && !mem_append(rt, &list, pool_record(rt, i, j, &info))) {
                return REF_ERROR;
            }
        }
    }
    return list;
}

static Ref py_mem_trim(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    size_t before = rt->heap->charged;
    int_pool_trim(rt, true);
    free_lists_trim(rt);
    heap_trim(rt->heap);
    return number(rt, before - rt->heap->charged);
}

// --- where ---

typedef struct Found {
    const char *place;
    const char *shared;
    bool is_block;
    BlockPlace block;
} Found;

// A pool of level +3 in which equal values are the same object.
static const char *shared_pool(Runtime *rt, const Object *object)
{
    if (object == (const Object *)rt->empty_tuple) {
        return "empty tuple";
    }
    if (object->type == rt->types[T_STR]) {
        const Str *text = (const Str *)object;
        if (text->size == 0 || (text->size <= 2 && str_length(text) == 1)) {
            return "characters";
        }
        return str_is_interned(text) ? "interned" : NULL;
    }
    return NULL;
}

static Ref where_object(Runtime *rt, Object *object)
{
    size_t size = object_whole_size(object);
    size_t int_block, cell;
    const char *place = "raw";
    BlockPlace at = {0};
    bool is_int = object->type == rt->types[T_INT] &&
                  int_pool_locate(rt, object, &int_block, &cell);
    bool in_pool = !is_int && size <= BLOCK_MAX && heap_locate(rt->heap, object, &at);
    const char *shared = shared_pool(rt, object);
    if (is_int) {
        place = "int block";
    } else if (in_pool) {
        place = "pool";
    }
    bool is_atom = (object->type->flags & TYPE_ATOM) != 0;
    Ref items[] = {
        str_from(rt, place),
        number(rt, object_address(rt, object)),
        number(rt, size),
        str_from(rt, block_kind_names[is_atom ? BLOCK_ATOM : BLOCK_CONTAINER]),
        in_pool ? number(rt, at.arena) : REF_NONE,
        in_pool  ? number(rt, at.pool)
        : is_int ? number(rt, int_block)
                 : REF_NONE,
        in_pool ? number(rt, at.size_class) : REF_NONE,
        in_pool  ? number(rt, at.block)
        : is_int ? number(rt, cell)
                 : REF_NONE,
        shared != NULL ? str_from(rt, shared) : REF_NONE};
    return RECORD(rt, "Where", items);
}

// A word that is no object: the reason stands in `shared`.
static Ref where_word(Runtime *rt, Ref word)
{
    Object *small = NULL;
    const char *reason = "one word for each of None, True, False, NotImplemented, ...";
    if (word_is_small_int(word.bits)) {
        reason = "small ints";
        small = int_small_object(rt, immediate_int(peek(word)));
        if (small == NULL) {
            return REF_ERROR;
        }
    } else if (ref_is_immediate(word)) {
        reason = "a number that has no object yet";
    }
    Ref items[] = {str_from(rt, "immediate"),
                   small != NULL ? number(rt, object_address(rt, small)) : REF_NONE,
                   number(rt, small != NULL ? object_body_size(small) : 0),
                   REF_NONE,
                   REF_NONE,
                   REF_NONE,
                   REF_NONE,
                   small != NULL
                       ? number(rt, (size_t)(immediate_int(peek(word)) - SMALL_INT_MIN))
                       : REF_NONE,
                   str_from(rt, reason)};
    return RECORD(rt, "Where", items);
}

static Ref py_mem_where(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return ref_is_object(args[0]) ? where_object(rt, ref_object(args[0]))
                                  : where_word(rt, args[0]);
}

// --- object-specific pools ---

static Ref int_block_records(Runtime *rt, const IntBlockInfo *blocks, size_t count)
{
    Ref list = list_new(rt, 0);
    for (size_t i = 0; !ref_is_error(list) && i < count; i++) {
        Ref items[] = {number(rt, heap_address_of(rt->heap, blocks[i].address)),
                       number(rt, blocks[i].live),
                       number(rt, blocks[i].capacity - blocks[i].live)};
        if (!mem_append(rt, &list, RECORD(rt, "IntBlock", items))) {
            return REF_ERROR;
        }
    }
    return to_tuple_take(rt, list);
}

// Looks at all blocks before anything is made that could need an int object.
static Ref py_mem_ints(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    PoolCounts pools;
    pool_counts(rt, &pools);
    size_t room = pools.int_blocks + 1;
    IntBlockInfo *blocks = buffer_alloc(rt, room * sizeof *blocks);
    if (blocks == NULL) {
        return REF_ERROR;
    }
    for (size_t i = 0; i < pools.int_blocks; i++) {
        int_pool_block(rt, i, &blocks[i]);
    }
    Ref items[] = {ref_bool(pools.has_small_ints),
                   int_block_records(rt, blocks, pools.int_blocks),
                   number(rt, pools.ints_live), number(rt, pools.ints_free),
                   number(rt, (pools.ints_live + pools.ints_free) * sizeof(Int))};
    buffer_free(rt, blocks, room * sizeof *blocks);
    return RECORD(rt, "Ints", items);
}

static bool add_free_list(Runtime *rt, Ref *dict, Ref name, const FreeList *list,
                          size_t block_size)
{
    Ref items[] = {number(rt, free_list_count(list)), number(rt, FREE_LIST_MAX),
                   number(rt, block_size)};
    Ref record = RECORD(rt, "FreeList", items);
    if (ref_is_error(name) || ref_is_error(record)) {
        drop(rt, name);
        drop(rt, record);
    } else if (dict_set_take(rt, value_dict(peek(*dict)), name, record)) {
        return true;
    }
    clear_ref(rt, dict);
    return false;
}

static Ref py_mem_free_lists(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    const struct FreeLists *lists = rt->free_lists;
    Ref dict = dict_new(rt);
    if (ref_is_error(dict) ||
        !add_free_list(rt, &dict, str_from(rt, "float"), &lists->floats,
                       sizeof(Float)) ||
        !add_free_list(rt, &dict, str_from(rt, "list"), &lists->lists, sizeof(List)) ||
        !add_free_list(rt, &dict, str_from(rt, "dict"), &lists->dicts, sizeof(Dict))) {
        return REF_ERROR;
    }
    for (size_t i = 1; i <= FREE_TUPLE_LENGTHS; i++) {
        if (!add_free_list(rt, &dict, str_format(rt, "tuple[%zu]", i),
                           &lists->tuples[i], sizeof(Tuple) + i * sizeof(Ref))) {
            return REF_ERROR;
        }
    }
    return dict;
}

// text -> its count of references, without the one of this dict
static Ref py_mem_interned(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    const InternTable *table = rt->interned;
    Ref dict = dict_new(rt);
    for (size_t i = 0; !ref_is_error(dict) && i < rt->interned->capacity; i++) {
        Str *text = table->slots[i];
        if (text == NULL) {
            continue;
        }
        Ref count = number(rt, text->base.count);
        if (ref_is_error(count) ||
            !dict_set_take(rt, value_dict(peek(dict)), ref_new(&text->base), count)) {
            drop(rt, dict);
            return REF_ERROR;
        }
    }
    return dict;
}

const MethodDef mem_heap_functions[] = {
    {"levels", py_mem_levels, ARGS(0, 0),
     "What each memory level holds, in bytes and counts: operating system, raw "
     "allocator, object allocator, object-specific pools."},
    {"size_class", py_mem_size_class, ARGS(1, 1),
     "Index and block size of the class that serves a request of so many bytes; None "
     "above 512, where the raw allocator serves."},
    {"where", py_mem_where, ARGS(1, 1), "In which arena, pool and block an object is."},
    {"arenas", py_mem_arenas, ARGS(0, 0), "The arenas, in address order."},
    {"pools", py_mem_pools, SIGNATURE(0, "size_class=None"),
     "The pools of all arenas, or those in use for one size class (0..63)."},
    {"trim", py_mem_trim, ARGS(0, 0),
     "Give back what caches and free lists keep; the bytes that went to the operating "
     "system."},
    {"ints", py_mem_ints, ARGS(0, 0), "The pools of int objects."},
    {"free_lists", py_mem_free_lists, ARGS(0, 0),
     "The lists of freed objects that wait for the next of their type."},
    {"interned", py_mem_interned, ARGS(0, 0),
     "The table of interned strings, with their counts of references."},
    {NULL},
};
