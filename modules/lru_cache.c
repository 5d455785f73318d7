// functools._lru_cache_wrapper: a function that remembers its results.
//
// A dict leads from the key of a call to the number of a node; the nodes hold the
// results and are linked in the order of their last use, the oldest first. Without a
// limit there is no order to keep, and the dict holds the results themselves.
#include <string.h>

#include "modules/functools_parts.h"
#include "modules/holder.h"
#include "objects/abstract.h"
#include "objects/builtin.h"
#include "objects/dict_table.h"
#include "objects/instance.h"
#include "objects/int.h"
#include "objects/item.h"
#include "objects/tuple.h"

#define NO_NODE SIZE_MAX

typedef struct Node {
    Ref key, result; // unbound in a free node
    int64_t hash;
    size_t older, newer; // NO_NODE at the ends; `newer` chains the free nodes
} Node;

typedef struct LruCache {
    Object base;
    Ref function;
    Ref info_type;     // what cache_info() makes
    Ref keywords_mark; // stands between positions and keywords in a key
    Ref cache;         // a dict
    int64_t limit;     // -1: none
    bool is_typed;
    int64_t hits, misses;
    Node *nodes;
    size_t capacity;       // nodes allocated
    size_t oldest, newest; // NO_NODE when there are none
    size_t unused;         // first free node, NO_NODE: none
} LruCache;
HOLDER(lru, LruCache, "__wrapped__", "cache_info_type", "kwd_mark", "cache")

static inline Dict *cache_dict(LruCache *self)
{
    return (Dict *)ref_object(self->cache);
}

// --- making and ending ---

static const MethodDef lru_arguments = {
    "lru_cache", NULL, SIGNATURE(4, "user_function, maxsize, typed, cache_info_type"),
    NULL};

static bool read_limit(Runtime *rt, Ref *maxsize, int64_t *limit)
{
    *limit = -1;
    if (ref_is_none(*maxsize)) {
        return true;
    }
    if (!value_is_index(rt, peek(*maxsize))) {
        raise_error(rt, E_TYPE_ERROR, "maxsize should be integer or None");
        return false;
    }
    if (!arg_as_int64(rt, maxsize, limit)) {
        return false;
    }
    *limit = *limit < 0 ? 0 : *limit;
    return true;
}

static LruCache *make_lru(Runtime *rt, Type *type, Ref *given)
{
    int64_t limit;
    if (!value_is_callable(rt, peek(given[0]))) {
        raise_error(rt, E_TYPE_ERROR, "the first argument must be callable");
        return NULL;
    }
    int typed = value_truth(rt, peek(given[2]));
    if (typed < 0 || !read_limit(rt, &given[1], &limit)) {
        return NULL;
    }
    Ref cache = dict_new(rt);
    Ref object_type = ref_new(&rt->types[T_OBJECT]->base);
    Ref mark =
        ref_is_error(cache) ? REF_ERROR : object_call(rt, &object_type, NULL, 0, NULL);
    drop(rt, object_type);
    LruCache *self = ref_is_error(mark) ? NULL : lru_new(rt, type);
    if (self == NULL) {
        drop(rt, mark);
        drop(rt, cache);
        return NULL;
    }
    self->function = take(&given[0]);
    self->info_type = take(&given[3]);
    self->keywords_mark = mark;
    self->cache = cache;
    self->limit = limit;
    self->is_typed = typed;
    self->oldest = self->newest = self->unused = NO_NODE;
    object_track(rt, &self->base);
    return self;
}

static Ref lru_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                         Tuple *kwnames)
{
    Ref given[4];
    if (!native_arguments(rt, &lru_arguments, args, nargs, kwnames, given)) {
        return REF_ERROR;
    }
    LruCache *self = make_lru(rt, type, given);
    items_drop(rt, given, 4);
    return self == NULL ? REF_ERROR : OBJECT_REF(self);
}

// The nodes are taken away before anything is dropped: a destructor may call the cache.
static void empty_cache(Runtime *rt, LruCache *self)
{
    Node *nodes = self->nodes;
    size_t capacity = self->capacity;
    size_t at = self->oldest;
    self->nodes = NULL;
    self->capacity = 0;
    self->oldest = self->newest = self->unused = NO_NODE;
    if (ref_is_object(self->cache)) {
        dict_clear(rt, cache_dict(self));
    }
    while (at != NO_NODE) {
        drop(rt, nodes[at].key);
        drop(rt, nodes[at].result);
        at = nodes[at].newer;
    }
    buffer_free(rt, nodes, capacity * sizeof(Node));
}

static void lru_clear(Runtime *rt, Object *self)
{
    empty_cache(rt, (LruCache *)self);
    holder_clear(rt, self, lru_field_count);
}

static void end_lru(Runtime *rt, Object *self)
{
    empty_cache(rt, (LruCache *)self);
    lru_destroy(rt, self);
}

static void traverse_lru(Object *self, Visitor *visitor)
{
    const LruCache *cache = (const LruCache *)self;
    lru_traverse(self, visitor);
    for (size_t at = cache->oldest; at != NO_NODE; at = cache->nodes[at].newer) {
        visit(visitor, cache->nodes[at].key, EDGE_KEY, at);
        visit(visitor, cache->nodes[at].result, EDGE_VALUE, cache->nodes[at].key.bits);
    }
}

// --- keys ---

// The key of a call with one argument of these types is the argument.
static inline bool is_plain_key(Runtime *rt, Value value)
{
    return is_exact(rt, value, T_STR) || is_exact_int(rt, value);
}

static size_t key_length(const LruCache *self, size_t nargs, size_t keywords)
{
    size_t length = nargs + (keywords > 0 ? 1 + 2 * keywords : 0);
    return self->is_typed ? length + nargs + keywords : length;
}

// The arguments, then the mark, names and values of keywords; then all types if asked
// for. The arguments stay the caller's.
static Ref make_key(Runtime *rt, LruCache *self, Ref *args, size_t nargs,
                    Tuple *kwnames)
{
    size_t keywords = kwnames == NULL ? 0 : kwnames->length;
    if (nargs == 1 && keywords == 0 && !self->is_typed &&
        is_plain_key(rt, peek(args[0]))) {
        return share(rt, &args[0]);
    }
    Tuple *key = tuple_new(rt, key_length(self, nargs, keywords));
    if (key == NULL) {
        return REF_ERROR;
    }
    size_t at = nargs;
    bool done = items_share(rt, key->items, args, nargs);
    if (done && keywords > 0) {
        key->items[at++] = share(rt, &self->keywords_mark);
        for (size_t i = 0; done && i < keywords; i++) {
            key->items[at++] = ref_copy(peek(kwnames->items[i]));
            done = items_share(rt, &key->items[at++], &args[nargs + i], 1);
        }
    }
    for (size_t i = 0; done && self->is_typed && i < nargs + keywords; i++) {
        key->items[at++] = ref_new(&ref_type(rt, args[i])->base);
    }
    if (!done) {
        object_release(rt, &key->base);
        return REF_ERROR;
    }
    if (key->length > 0) {
        tuple_finish(rt, key);
    }
    return OBJECT_REF(key);
}

// --- the order of use ---

static void unlink_node(LruCache *self, size_t at)
{
    const Node *node = &self->nodes[at];
    if (node->older == NO_NODE) {
        self->oldest = node->newer;
    } else {
        self->nodes[node->older].newer = node->newer;
    }
    if (node->newer == NO_NODE) {
        self->newest = node->older;
    } else {
        self->nodes[node->newer].older = node->older;
    }
}

static void link_newest(LruCache *self, size_t at)
{
    Node *node = &self->nodes[at];
    node->older = self->newest;
    node->newer = NO_NODE;
    if (self->newest == NO_NODE) {
        self->oldest = at;
    } else {
        self->nodes[self->newest].newer = at;
    }
    self->newest = at;
}

// The node whose number a value of the dict is; NO_NODE: it is none, since somebody
// found the dict through module gc and changed it. (Whoever looked at it there may also
// have made the number an object.)
static size_t node_of(const LruCache *self, Value number)
{
    int64_t at;
    bool is_node = is_int(number) && int_small(number, &at) && at >= 0 &&
                   (size_t)at < self->capacity && !ref_is_unbound(self->nodes[at].key);
    return is_node ? (size_t)at : NO_NODE;
}

static void release_node(Runtime *rt, LruCache *self, size_t at)
{
    unlink_node(self, at);
    Ref key = take(&self->nodes[at].key);
    Ref result = take(&self->nodes[at].result);
    self->nodes[at].newer = self->unused;
    self->unused = at;
    drop(rt, key);
    drop(rt, result);
}

// A node that is not linked, NO_NODE: MemoryError.
static size_t free_node(Runtime *rt, LruCache *self)
{
    while (self->unused == NO_NODE && (int64_t)self->capacity >= self->limit) {
        release_node(rt, self, self->oldest); // entries went without their nodes
    }
    if (self->unused == NO_NODE) {
        size_t capacity = self->capacity == 0 ? 16 : self->capacity * 2;
        if ((int64_t)capacity > self->limit) {
            capacity = (size_t)self->limit;
        }
        Node *nodes = buffer_resize(rt, self->nodes, self->capacity * sizeof(Node),
                                    capacity * sizeof(Node));
        if (nodes == NULL) {
            return NO_NODE;
        }
        for (size_t i = self->capacity; i < capacity; i++) {
            nodes[i] = (Node){.key = REF_UNBOUND,
                              .result = REF_UNBOUND,
                              .newer = i + 1 < capacity ? i + 1 : NO_NODE};
        }
        self->unused = self->capacity;
        self->nodes = nodes;
        self->capacity = capacity;
    }
    size_t at = self->unused;
    self->unused = self->nodes[at].newer;
    return at;
}

// Forgets the result that was not used for longest. Comparing keys may run Python code
// that uses the cache: what the dict gives then is what is forgotten. False: error.
static bool forget_oldest(Runtime *rt, LruCache *self)
{
    if (self->oldest == NO_NODE) {
        return true;
    }
    Node *node = &self->nodes[self->oldest];
    Ref key = share(rt, &node->key);
    int64_t hash = node->hash;
    size_t entry;
    Lookup found = dict_find(rt, cache_dict(self), &key, hash, &entry);
    drop(rt, key);
    if (found != LOOKUP_FOUND) {
        return found == LOOKUP_MISSING;
    }
    Ref dict_key, number;
    dict_remove_entry(cache_dict(self), entry, &dict_key, &number);
    size_t at = node_of(self, peek(number));
    drop(rt, number);
    if (at == NO_NODE) {
        drop(rt, dict_key);
        return true;
    }
    release_node(rt, self, at);
    drop(rt, dict_key);
    return true;
}

// Remembers a result; both are shared. What was put in meanwhile stays.
static bool remember(Runtime *rt, LruCache *self, Ref *key, int64_t hash, Ref *result)
{
    Dict *dict = cache_dict(self);
    size_t entry;
    Lookup found = dict_find(rt, dict, key, hash, &entry);
    if (found == LOOKUP_MISSING && (int64_t)dict->length >= self->limit) {
        if (!forget_oldest(rt, self)) {
            return false;
        }
        found = dict_find(rt, dict, key, hash, &entry);
    }
    if (found != LOOKUP_MISSING || (int64_t)dict->length >= self->limit) {
        return found != LOOKUP_ERROR;
    }
    size_t at = free_node(rt, self);
    if (at == NO_NODE) {
        return false;
    }
    Ref kept[3] = {share(rt, key), share(rt, key), share(rt, result)};
    Node *node = &self->nodes[at];
    bool done =
        !ref_is_error(kept[0]) && !ref_is_error(kept[2]) &&
        dict_append_take(rt, dict, take(&kept[0]), hash, ref_immediate((intptr_t)at));
    if (!done) {
        node->newer = self->unused;
        self->unused = at;
        items_drop(rt, kept, 3);
        return false;
    }
    node->key = kept[1];
    node->result = kept[2];
    node->hash = hash;
    link_newest(self, at);
    return true;
}

// --- calling ---

static Ref call_unbounded(Runtime *rt, LruCache *self, Ref *args, size_t nargs,
                          Tuple *kwnames)
{
    Ref key = make_key(rt, self, args, nargs, kwnames);
    int64_t hash = ref_is_error(key) ? -1 : item_hash(rt, peek(key));
    size_t entry;
    Lookup found =
        hash == -1 ? LOOKUP_ERROR : dict_find(rt, cache_dict(self), &key, hash, &entry);
    Ref result = REF_ERROR;
    if (found == LOOKUP_FOUND) {
        self->hits++;
        result = share(rt, &cache_dict(self)->entries[entry].value);
    } else if (found == LOOKUP_MISSING) {
        self->misses++;
        result = object_call(rt, &self->function, args, nargs, kwnames);
        Ref kept = ref_is_error(result) ? REF_ERROR : share(rt, &result);
        if (ref_is_error(kept) ||
            !dict_set_hashed_take(rt, cache_dict(self), take(&key), hash, kept)) {
            drop(rt, result);
            result = REF_ERROR;
        }
    }
    drop(rt, key);
    return result;
}

static Ref call_bounded(Runtime *rt, LruCache *self, Ref *args, size_t nargs,
                        Tuple *kwnames)
{
    Ref key = make_key(rt, self, args, nargs, kwnames);
    int64_t hash = ref_is_error(key) ? -1 : item_hash(rt, peek(key));
    size_t entry;
    Lookup found =
        hash == -1 ? LOOKUP_ERROR : dict_find(rt, cache_dict(self), &key, hash, &entry);
    Ref result = REF_ERROR;
    size_t at = found == LOOKUP_FOUND
                    ? node_of(self, peek(cache_dict(self)->entries[entry].value))
                    : NO_NODE;
    if (at != NO_NODE) {
        if (self->newest != at) {
            unlink_node(self, at);
            link_newest(self, at);
        }
        self->hits++;
        result = share(rt, &self->nodes[at].result);
    } else if (found != LOOKUP_ERROR) {
        self->misses++;
        result = object_call(rt, &self->function, args, nargs, kwnames);
        if (!ref_is_error(result) && !remember(rt, self, &key, hash, &result)) {
            drop(rt, result);
            result = REF_ERROR;
        }
    }
    drop(rt, key);
    return result;
}

// Somebody may drop the cache, or clear its fields, while it calls its function: the
// caller holds it.
static Ref lru_call(Runtime *rt, Ref *callable, Ref *args, size_t nargs, Tuple *kwnames)
{
    LruCache *self = as_lru(callable);
    if (self->limit < 0) {
        return call_unbounded(rt, self, args, nargs, kwnames);
    }
    if (self->limit > 0) {
        return call_bounded(rt, self, args, nargs, kwnames);
    }
    self->misses++;
    return object_call(rt, &self->function, args, nargs, kwnames);
}

static Ref lru_descr_get(Runtime *rt, Ref *self, Ref *instance, Type *owner)
{
    if (ref_is_unbound(*instance) || ref_is_none(*instance)) {
        return share(rt, self);
    }
    return method_new(rt, self, instance);
}

// --- methods ---

static Ref py_lru_cache_info(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    LruCache *self = as_lru(&args[0]);
    Ref facts[4] = {int_new(rt, self->hits), int_new(rt, self->misses),
                    self->limit < 0 ? REF_NONE : int_new(rt, self->limit),
                    int_new(rt, (int64_t)cache_dict(self)->length)};
    Ref type = share(rt, &self->info_type);
    Ref info = object_call(rt, &type, facts, 4, NULL);
    drop(rt, type);
    items_drop(rt, facts, 4);
    return info;
}

static Ref py_lru_cache_clear(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    LruCache *self = as_lru(&args[0]);
    self->hits = self->misses = 0;
    empty_cache(rt, self);
    return REF_NONE;
}

static Ref py_lru_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return get_attr(rt, &args[0], rt->names[N_QUALNAME]);
}

static Ref py_lru_self(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return share(rt, &args[0]);
}

static const MethodDef lru_methods[] = {
    {"cache_info", py_lru_cache_info, ARGS(0, 0), "Report cache statistics"},
    {"cache_clear", py_lru_cache_clear, ARGS(0, 0),
     "Clear the cache and cache statistics"},
    {"__reduce__", py_lru_reduce, ARGS(0, 0), NULL},
    {"__copy__", py_lru_self, ARGS(0, 0), NULL},
    {"__deepcopy__", py_lru_self, ARGS(1, 1), NULL},
    {NULL},
};

static const GetSetDef lru_getsets[] = {
    {"__dict__", object_get_dict, object_set_dict, NULL},
    {NULL},
};

const TypeDef lru_cache_typedef = {
    .name = "functools._lru_cache_wrapper",
    .doc = "Create a cached callable that wraps another function.\n\n"
           "user_function:      the function being cached\n\n"
           "maxsize:  0         for no caching\n"
           "          None      for unlimited cache size\n"
           "          n         for a bounded cache\n\n"
           "typed:    False     cache f(3) and f(3.0) as identical calls\n"
           "          True      cache f(3) and f(3.0) as distinct calls\n\n"
           "cache_info_type:    namedtuple class with the fields:\n"
           "                        hits misses currsize maxsize",
    .instance_size = sizeof(LruCache),
    .flags = TYPE_BASE | TYPE_WEAKREFS,
    .attrs = ATTRS_DICT,
    .slots = {.destroy = end_lru,
              .traverse = traverse_lru,
              .clear = lru_clear,
              .call = lru_call,
              .descr_get = lru_descr_get,
              .construct = lru_construct},
    .methods = lru_methods,
    .getsets = lru_getsets,
};
