// Starting and ending a runtime; limits.
#define _GNU_SOURCE // pthread_getattr_np
#include "objects/runtime.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

#include "objects/bytes.h"
#include "objects/exception.h"
#include "objects/free_lists.h"
#include "objects/hash.h"
#include "objects/int_pool.h"
#include "objects/intern.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "objects/weakref.h"
#include "objects/type_slots.h"

#define STACK_RESERVE                                                                  \
    (192 * 1024) // for raising, printing and C library calls below the limit
#define STACK_USABLE_MAX ((size_t)64 << 20) // an "unlimited" stack is not to be trusted

#define DECLARE_TYPE(id, name) extern const TypeDef name##_typedef;
BUILTIN_TYPES(DECLARE_TYPE)
#undef DECLARE_TYPE

static const TypeDef *const builtin_typedefs[] = {
#define TYPE_ENTRY(id, name) [T_##id] = &name##_typedef,
    BUILTIN_TYPES(TYPE_ENTRY)
#undef TYPE_ENTRY
};
#define BUILTIN_TYPE_COUNT (sizeof builtin_typedefs / sizeof *builtin_typedefs)

static const char *const name_texts[] = {
#define NAME(id, text) [N_##id] = text,
#include "objects/names.def"
#undef NAME
};

// --- the C stack ---

static char *find_stack_limit(size_t wanted)
{
    char *here = __builtin_frame_address(0);
    pthread_attr_t attributes;
    void *lowest = NULL;
    size_t size = 0;
    if (wanted == 0 && pthread_getattr_np(pthread_self(), &attributes) == 0) {
        pthread_attr_getstack(&attributes, &lowest, &size);
        pthread_attr_destroy(&attributes);
    }
    size_t usable = wanted;
    if (usable == 0) {
        usable = size == 0 ? (size_t)1 << 20 : (size_t)(here - (char *)lowest);
    }
    if (usable > STACK_USABLE_MAX) {
        usable = STACK_USABLE_MAX;
    }
    size_t reserve = usable > 4 * STACK_RESERVE ? STACK_RESERVE : usable / 4;
    return here - (usable - reserve);
}

bool stack_overflowed(Runtime *rt, const char *where)
{
    raise_error(rt, E_RECURSION_ERROR, "maximum recursion depth exceeded%s", where);
    return false;
}

// --- limits ---

bool charge(Runtime *rt, uint64_t n)
{
    if (LIKELY(rt->limits.steps == UINT64_MAX)) {
        return true;
    }
    if (rt->limits.steps < n) {
        rt->limits.steps = 0;
        raise_error(rt, E_TIMEOUT_ERROR, "step limit exceeded");
        return false;
    }
    rt->limits.steps -= n;
    return true;
}

// --- buffers ---

void *buffer_alloc(Runtime *rt, size_t size)
{
    void *buffer = heap_alloc(rt->heap, BLOCK_BUFFER, size);
    if (UNLIKELY(buffer == NULL)) {
        raise_memory_error(rt);
    }
    return buffer;
}

void *buffer_resize(Runtime *rt, void *buffer, size_t old_size, size_t new_size)
{
    void *resized = heap_resize(rt->heap, buffer, old_size, new_size);
    if (UNLIKELY(resized == NULL)) {
        raise_memory_error(rt);
    }
    return resized;
}

void buffer_free(Runtime *rt, void *buffer, size_t size)
{
    if (buffer != NULL) {
        heap_free(rt->heap, BLOCK_BUFFER, buffer, size);
    }
}

// --- starting ---

static Type *find_parent(Runtime *rt, const TypeDef *def)
{
    if (def->base == NULL) {
        return rt->types[T_OBJECT];
    }
    for (size_t i = 0; i < TYPE_IDS; i++) {
        if (rt->types[i] != NULL && rt->types[i]->def == def->base) {
            return rt->types[i];
        }
    }
    return NULL;
}

static bool add_types(Runtime *rt)
{
    for (size_t i = 0; i < BUILTIN_TYPE_COUNT; i++) {
        rt->types[i] = type_from_def(rt, builtin_typedefs[i],
                                     find_parent(rt, builtin_typedefs[i]));
        if (rt->types[i] == NULL) {
            return false;
        }
    }
    rt->types[T_OBJECT]->base.type =
        rt->types[T_TYPE]; // made before there was a type for it
    return true;
}

static bool complete_types(Runtime *rt)
{
    for (size_t i = 0; i < BUILTIN_TYPE_COUNT; i++) {
        rt->types[i]->base.type = rt->types[T_TYPE];
        if (!type_complete(rt, rt->types[i])) {
            return false;
        }
    }
    return true;
}

bool runtime_add_type(Runtime *rt, TypeId id, const TypeDef *def)
{
    rt->types[id] = type_from_def(rt, def, find_parent(rt, def));
    return rt->types[id] != NULL && type_complete(rt, rt->types[id]);
}

static bool intern_names(Runtime *rt)
{
    for (size_t i = 0; i < NAME_IDS; i++) {
        rt->names[i] = str_intern_new(rt, name_texts[i], strlen(name_texts[i]));
        if (rt->names[i] == NULL) {
            return false;
        }
    }
    return true;
}

static void choose_hash_key(Runtime *rt, const RuntimeOptions *options)
{
    if (options->hash_seed_given || options->stable) {
        hash_key_from_seed(rt->hash_key,
                           options->hash_seed_given ? options->hash_seed : 0);
        return;
    }
    if (getrandom(rt->hash_key, sizeof rt->hash_key, GRND_NONBLOCK) !=
        (ssize_t)sizeof rt->hash_key) {
        rt->hash_key[0] =
            (uintptr_t)rt; // no entropy this early in the life of the machine
        rt->hash_key[1] = (uintptr_t)&rt;
    }
}

bool runtime_init(Runtime *rt, Heap *heap, const RuntimeOptions *options)
{
    memset(rt, 0, sizeof *rt);
    rt->heap = heap;
    heap->attention = &rt->attention;
    rt->pending = REF_UNBOUND;
    rt->memory_error = REF_UNBOUND;
    rt->handled_root.exception = REF_UNBOUND;
    rt->handled = &rt->handled_root;
    rt->limits = options->limits;
    rt->stable = options->stable;
    rt->collect_after = UINT64_MAX;
    rt->weakrefs_die = weakrefs_die;
    rt->next_type_version = rt->next_dict_version = rt->next_shape_id = 1;
    rt->stack_limit = find_stack_limit(options->stack_size);
    choose_hash_key(rt, options);
    rt->interned = intern_table_new(rt);
    return rt->interned != NULL && free_lists_init(rt) && int_pool_init(rt) &&
           add_types(rt) && intern_names(rt) && complete_types(rt) &&
           exceptions_init(rt);
}

// --- ending ---

static void drop_types(Runtime *rt, Type **types, size_t count)
{
    for (size_t i = count; i-- > 0;) {
        CLEAR_POINTER(rt, types[i]);
    }
}

// '', b'' and single characters count as immortal until the end; here the last
// reference goes.
static void drop_immortal(Runtime *rt, Object *object)
{
    if (object != NULL) {
        object->count = 1;
        object_release(rt, object);
    }
}

static void drop_strings(Runtime *rt)
{
    for (size_t i = 0; i < NAME_IDS; i++) {
        CLEAR_POINTER(rt, rt->names[i]);
    }
    for (size_t i = 0; i < 256; i++) {
        drop_immortal(rt, (Object *)rt->latin1[i]);
        drop_immortal(rt, (Object *)rt->byte_chars[i]);
    }
    drop_immortal(rt, (Object *)rt->empty_str);
    drop_immortal(rt, (Object *)rt->empty_bytes);
    CLEAR_POINTER(rt, rt->empty_tuple);
}

void runtime_fini(Runtime *rt)
{
    rt->heap->attention = NULL; // the heap may live longer
    clear_ref(rt, &rt->pending);
    clear_ref(rt, &rt->memory_error); // nobody has it: the last who did gave it back
    clear_ref(rt, &rt->handled_root.exception);
    type_cache_clear(rt);
    // Types refer to each other and to themselves through their MRO: empty them all
    // before the last count goes.
    for (size_t i = 0; i < EXCEPTION_IDS; i++) {
        if (rt->exceptions[i] != NULL) {
            type_clear_builtin(rt, rt->exceptions[i]);
        }
    }
    for (size_t i = 0; i < TYPE_IDS; i++) {
        if (rt->types[i] != NULL) {
            type_clear_builtin(rt, rt->types[i]);
        }
    }
    drop_strings(rt);
    free_lists_fini(rt);
    drop_types(rt, rt->exceptions, EXCEPTION_IDS);
    for (size_t i = TYPE_IDS; i-- > 0;) {
        if (i != T_TYPE && i != T_OBJECT) {
            CLEAR_POINTER(rt, rt->types[i]);
        }
    }
    CLEAR_POINTER(rt, rt->types[T_OBJECT]);
    if (rt->types[T_TYPE] != NULL) {
        type_free_last(rt);
    }
    if (rt->interned != NULL) {
        intern_table_destroy(rt, rt->interned);
    }
    weak_table_fini(rt);
    int_pool_fini(rt);
}
