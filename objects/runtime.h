// The runtime: what all values of one interpreter share. It is the first member of Vm;
// what can allocate or raise takes it first.
#ifndef PYRENA_OBJECTS_RUNTIME_H
#define PYRENA_OBJECTS_RUNTIME_H

#include "objects/type.h"

// Built-in types by number. The table in runtime.c names each one's descriptor; vm/
// adds its own.
// clang-format off
#define BUILTIN_TYPES(X)                                                                          \
    X(OBJECT, object) X(TYPE, type) X(INT, int) X(BOOL, bool) X(FLOAT, float) X(COMPLEX, complex)  \
    X(NONE, none) X(NOT_IMPLEMENTED, not_implemented) X(ELLIPSIS, ellipsis)                        \
    X(STR, str) X(STR_ITER, str_iter) X(STR_ASCII_ITER, str_ascii_iter)                            \
    X(BYTES, bytes) X(BYTES_ITER, bytes_iter)                                                      \
    X(BYTEARRAY, bytearray) X(BYTEARRAY_ITER, bytearray_iter) X(MEMORYVIEW, memoryview)            \
    X(TUPLE, tuple) X(TUPLE_ITER, tuple_iter) X(LIST, list) X(LIST_ITER, list_iter)                \
    X(LIST_REVERSE_ITER, list_reverse_iter)                                                        \
    X(DICT, dict) X(DICT_KEYS, dict_keys) X(DICT_VALUES, dict_values) X(DICT_ITEMS, dict_items)    \
    X(DICT_KEY_ITER, dict_key_iter) X(DICT_VALUE_ITER, dict_value_iter)                            \
    X(DICT_ITEM_ITER, dict_item_iter) X(DICT_REVERSE_KEY_ITER, dict_reverse_key_iter)              \
    X(DICT_REVERSE_VALUE_ITER, dict_reverse_value_iter)                                            \
    X(DICT_REVERSE_ITEM_ITER, dict_reverse_item_iter)                                              \
    X(MAPPING_PROXY, mapping_proxy)                                                                \
    X(SET, set) X(FROZENSET, frozenset) X(SET_ITER, set_iter)                                      \
    X(RANGE, range) X(RANGE_ITER, range_iter) X(LONG_RANGE_ITER, long_range_iter) X(SLICE, slice)  \
    X(SEQUENCE_ITER, sequence_iter) X(CALLABLE_ITER, callable_iter)                                \
    X(ENUMERATE, enumerate) X(ZIP, zip) X(MAP, map) X(FILTER, filter) X(REVERSED, reversed)        \
    X(BUILTIN, builtin) X(METHOD_DESCRIPTOR, method_descriptor)                                    \
    X(CLASS_METHOD_DESCRIPTOR, class_method_descriptor)                                            \
    X(SLOT_WRAPPER, slot_wrapper) X(METHOD_WRAPPER, method_wrapper)                                \
    X(GETSET_DESCRIPTOR, getset_descriptor) X(MEMBER_DESCRIPTOR, member_descriptor)                \
    X(METHOD, method) X(PROPERTY, property) X(CLASSMETHOD, classmethod)                            \
    X(STATICMETHOD, staticmethod) X(SUPER, super)                                                  \
    X(MODULE, module) X(CODE, code) X(CELL, cell) X(SHAPE, shape)                                  \
    X(NAMESPACE, simple_namespace) X(GENERIC_ALIAS, generic_alias) X(UNION_TYPE, union_type) \
    X(WEAKREF, weakref) X(WEAK_PROXY, weak_proxy) X(WEAK_CALLABLE_PROXY, weak_callable_proxy)

#define VM_TYPES(X)                                                                               \
    X(FUNCTION, function) X(FRAME, frame) X(FRAME_LOCALS, frame_locals) X(TRACEBACK, traceback) X(GENERATOR, generator)          \
    X(COROUTINE, coroutine) X(ASYNC_GENERATOR, async_generator)                                    \
    X(COROUTINE_WRAPPER, coroutine_wrapper) X(ASYNC_GENERATOR_STEP, async_generator_step)          \
    X(ASYNC_GENERATOR_THROW, async_generator_throw) X(ANEXT_AWAITABLE, anext_awaitable)            \
    X(TYPE_ALIAS, type_alias)                                                                      \
    X(RAW_FILE, raw_file) X(BUFFERED_READER, buffered_reader) X(BUFFERED_WRITER, buffered_writer)  \
    X(BUFFERED_RANDOM, buffered_random) X(TEXT_FILE, text_file) X(STRUCT_SEQUENCE, struct_sequence)

// Made when the library module that defines them is first imported; NULL before.
#define MODULE_TYPES(X)                                                                            \
    X(COUNT, count) X(CYCLE, cycle) X(REPEAT, repeat) X(ACCUMULATE, accumulate) X(CHAIN, chain)    \
    X(COMPRESS, compress) X(DROPWHILE, dropwhile) X(TAKEWHILE, takewhile)                          \
    X(FILTERFALSE, filterfalse) X(STARMAP, starmap) X(ISLICE, islice) X(PAIRWISE, pairwise)        \
    X(BATCHED, batched) X(ZIP_LONGEST, zip_longest) X(GROUPBY, groupby) X(GROUPER, grouper)        \
    X(TEE, tee) X(TEE_DATA, tee_data) X(PRODUCT, product) X(PERMUTATIONS, permutations)            \
    X(COMBINATIONS, combinations) X(MULTISETS, multisets)                                          \
    X(PARTIAL, partial) X(LRU_CACHE, lru_cache) X(KEY_WRAPPER, key_wrapper)                        \
    X(ITEM_GETTER, item_getter) X(ATTR_GETTER, attr_getter) X(METHOD_CALLER, method_caller)        \
    X(DEQUE, deque) X(DEQUE_ITER, deque_iter) X(DEQUE_REVERSE_ITER, deque_reverse_iter)            \
    X(DEFAULT_DICT, default_dict) X(ORDERED_DICT, ordered_dict)                                    \
    X(ORDERED_KEYS, ordered_keys) X(ORDERED_VALUES, ordered_values)                                \
    X(ORDERED_ITEMS, ordered_items) X(ORDERED_ITER, ordered_iter) X(TUPLE_GETTER, tuple_getter)    \
    X(RANDOM, random) X(STRUCT, struct) X(UNPACK_ITER, unpack_iter)                                \
    X(RE_PATTERN, re_pattern) X(RE_MATCH, re_match) X(RE_FINDER, re_finder)                        \
    X(RE_SCANNER, re_scanner) X(STRING_IO, string_io) X(BYTES_IO, bytes_io)                        \
    X(SITE_HELPER, site_helper) X(SITE_PRINTER, site_printer) X(SITE_QUITTER, site_quitter)        \
    X(ISOLATE, isolate) X(IO_BASE, io_base) X(JSON_SCANNER, json_scanner) X(JSON_ENCODER, json_encoder) \
    X(ARRAY, array) X(ARRAY_ITER, array_iter) X(HASH, hash)                                     \
    X(BUFFER_HOLD, buffer_hold) X(ZLIB_DEFLATE, zlib_deflate) X(ZLIB_INFLATE, zlib_inflate)
// clang-format on

typedef enum TypeId {
#define TYPE_ID(id, name) T_##id,
    BUILTIN_TYPES(TYPE_ID) VM_TYPES(TYPE_ID) MODULE_TYPES(TYPE_ID)
#undef TYPE_ID
        TYPE_IDS
} TypeId;

// The exception classes: objects/exceptions.def gives each its number (E_TYPE_ERROR),
// name, base and layout.
typedef enum ExceptionId {
#define EXCEPTION(id, name, base, layout, doc) E_##id,
#include "objects/exceptions.def"
#undef EXCEPTION
    EXCEPTION_IDS
} ExceptionId;

// Names that C code looks up: rt->names[N_INIT] is the interned "__init__".
typedef enum NameId {
#define NAME(id, text) N_##id,
#include "objects/names.def"
#undef NAME
    NAME_IDS
} NameId;

typedef struct Limits {
    uint64_t steps;          // work units left, see charge(); UINT64_MAX: no limit
    uint64_t output;         // bytes of output left
    uint32_t recursion;      // depth of Python calls, sys.setrecursionlimit
    uint32_t max_str_digits; // int <-> str conversion, 0: no limit
} Limits;

#define METHOD_CACHE_SIZE 1024 // lookups of (type version, name) remembered
typedef struct MethodCacheEntry {
    uint32_t version;
    Str *name; // interned; counted, since a name that came back at the same address
               // must not hit
    Ref *slot; // in a type's dict: any change of that dict renews the version; NULL:
               // absent
} MethodCacheEntry;

// One link of the chain of exceptions being handled: __context__, sys.exception(), bare
// raise.
typedef struct Handled {
    Ref exception; // or unbound
    struct Handled *outer;
} Handled;

struct EdgeVisitor;

struct Runtime {
    Heap *heap;
    Ref pending;      // the exception on its way up, an instance; unbound: none
    Handled *handled; // innermost first; never NULL
    Handled handled_root;
    char *stack_limit; // the C stack must stay above this address; see stack_check
    Type *types[TYPE_IDS];
    Type *exceptions[EXCEPTION_IDS];
    Str *names[NAME_IDS];
    Str *latin1[256]; // one string per Latin-1 character, made at first use
    Str *empty_str;
    struct Bytes *empty_bytes;
    struct Bytes *byte_chars[256];
    Tuple *empty_tuple;
    struct IntPool *ints;         // small ints and int blocks: objects/int_pool.h
    struct InternTable *interned; // objects/intern.h
    struct WeakTable *weak;       // objects/weakref.h
    struct FreeLists *free_lists; // bounded lists for floats, tuples, lists, dicts
    struct Collector *collector;  // gc/gc.h; NULL while starting
    Object *dying; // chained through the first word, see object_count_ended
    uint32_t death_depth;
    uint32_t next_type_version;
    uint32_t next_dict_version; // keys versions of dicts, for caches of globals
    uint32_t next_shape_id;
    uint64_t births;          // see object_birth
    uint64_t containers_made; // since the last young collection (gen 0 count)
    uint64_t
        collect_after;   // the young threshold; UINT64_MAX while the collector is off
    bool collect_wanted; // the young generation is due
    volatile bool
        attention; // something waits for the next safe point: a collection, a signal, a
                   // budget. The one flag that calls and backward jumps test
    bool stable;   // -X stable: ids and hashes are the same in every run
    bool memory_error_raised; // somebody has the spare MemoryError, and owns it
    Ref memory_error; // made at start; owned while not raised. It comes back instead of
                      // dying
    uint64_t hash_key[2]; // SipHash-1-3
    Limits limits;
    // Called by long built-ins every few thousand items; set by vm/. False: an
    // exception is pending.
    bool (*safe_point)(Runtime *rt);
    // Clears the weak references to a dying object, calling their callbacks; set by
    // objects/weakref.c.
    void (*weakrefs_die)(Runtime *rt, Object *object);
    // Told of each dying object that has the collector's candidate flag; set by gc/.
    void (*garbage_died)(Runtime *rt, Object *object);
    // The class and first argument that super() without arguments means in the running
    // frame, as new references; set by vm/. False: RuntimeError is pending.
    bool (*super_context)(Runtime *rt, Ref *type, Ref *object);
    // Reports what frames and the interpreter hold (gc/graph.h); set by vm/.
    void (*visit_roots)(Runtime *rt, struct EdgeVisitor *visitor);
    // __name__ of the running frame's globals, a new reference; unbound: no frame. Set
    // by vm/.
    Ref (*caller_module)(Runtime *rt);
    // A function of module builtins, a new reference; set by vm/.
    Ref (*find_builtin)(Runtime *rt, const char *name);
    // codecs.name(args...): what objects/codecs.c leaves to the module, rarer encodings
    // and registered error handlers; set by vm/.
    Ref (*call_codecs)(Runtime *rt, const char *name, Ref *args, size_t nargs);
    // Reports an exception that cannot be passed on (in __del__, in a callback): takes
    // the pending one; set by vm/.
    void (*unraisable)(Runtime *rt, const char *where, Object *object);
    // Issues a warning at the line that runs; false: a filter made it an exception. Set
    // by vm/; NULL: nobody to tell.
    bool (*warn)(Runtime *rt, ExceptionId category, Ref *message);
    bool warns_of_bytes; // -b: when bytes are compared with what they never equal, and
                         // when str() is asked for them
    MethodCacheEntry method_cache[METHOD_CACHE_SIZE];
};

typedef struct RuntimeOptions {
    Limits limits;
    bool stable;          // ids and hashes are the same in every run
    bool hash_seed_given; // else random (or 0 when stable)
    uint32_t hash_seed;   // as PYTHONHASHSEED
    size_t stack_size; // C stack that may be used below the caller; 0: what the thread
                       // has left
} RuntimeOptions;

// False: out of memory; runtime_fini cleans up either way.
MUST_CHECK bool runtime_init(Runtime *rt, Heap *heap, const RuntimeOptions *options);
// Registers a type that a later layer defines.
MUST_CHECK bool runtime_add_type(Runtime *rt, TypeId id, const TypeDef *def);
// Drops all that runtime_init made; called when no frame, module or program object is
// left. After it heap_live_blocks(heap) is 0.
void runtime_fini(Runtime *rt);

static inline Type *type_of(Runtime *rt, Value value)
{
    if (value_is_object(value)) {
        return value_object(value)->type;
    }
    if (value_is_immediate(value)) {
        return rt->types[T_INT];
    }
    switch (value.bits) {
    case WORD_NONE:
        return rt->types[T_NONE];
    case WORD_NOT_IMPLEMENTED:
        return rt->types[T_NOT_IMPLEMENTED];
    case WORD_ELLIPSIS:
        return rt->types[T_ELLIPSIS];
    default:
        return rt->types[T_BOOL];
    }
}

static inline Type *ref_type(Runtime *rt, Ref ref)
{
    return type_of(rt, peek(ref));
}

// Exact type, for words that may not be objects.
static inline bool is_exact(Runtime *rt, Value value, TypeId id)
{
    return value_is_object(value) && value_object(value)->type == rt->types[id];
}

// Subclass of a built-in type that has a TYPE_IS_ flag. Immediate ints and bools are
// not objects: is_int (objects/int.h) knows.
static inline bool has_type_flag(Value value, uint32_t flag)
{
    return value_is_object(value) && (value_object(value)->type->flags & flag) != 0;
}
#define is_str(value) has_type_flag((value), TYPE_IS_STR)
#define is_bytes(value) has_type_flag((value), TYPE_IS_BYTES)
#define is_tuple(value) has_type_flag((value), TYPE_IS_TUPLE)
#define is_list(value) has_type_flag((value), TYPE_IS_LIST)
#define is_dict(value) has_type_flag((value), TYPE_IS_DICT)
#define is_set(value) has_type_flag((value), TYPE_IS_SET)
#define is_frozenset(value) has_type_flag((value), TYPE_IS_FROZENSET)
#define is_any_set(value) has_type_flag((value), TYPE_IS_SET | TYPE_IS_FROZENSET)
#define is_float(value) has_type_flag((value), TYPE_IS_FLOAT)
#define is_type(value) has_type_flag((value), TYPE_IS_TYPE)
#define is_exception(value) has_type_flag((value), TYPE_IS_EXCEPTION)

// --- limits ---

// Pays `n` units of work; false: the limit's exception is pending.
MUST_CHECK bool charge(Runtime *rt, uint64_t n);
bool stack_overflowed(Runtime *rt, const char *where);
// True while there is C stack left for one more nested call; else RecursionError is
// pending, `where` (" in comparison") at the end of its message.
MUST_CHECK static inline bool stack_check_in(Runtime *rt, const char *where)
{
    char here;
    return LIKELY(&here > rt->stack_limit) || stack_overflowed(rt, where);
}
MUST_CHECK static inline bool stack_check(Runtime *rt)
{
    return stack_check_in(rt, "");
}

// --- memory for objects of built-in types ---

// As object_alloc, inline, for a type that is not made by a class statement and whose
// instances have no words behind their body; `size` is BLOCK_MAX at most.
MUST_CHECK static inline void *object_alloc_plain(Runtime *rt, Type *type,
                                                  BlockKind kind, size_t size)
{
    Object *object = heap_alloc(rt->heap, kind, size);
    if (UNLIKELY(object == NULL)) {
        return object_alloc(rt, type, size); // raises, unless there is memory again
    }
    object->type = type;
    object->flags = 0;
    object->count = 1;
    return object;
}

// The same for an atom of any size and of `type`, which is mostly `exact`, a built-in
// one.
MUST_CHECK static inline void *atom_alloc(Runtime *rt, Type *type, const Type *exact,
                                          size_t size)
{
    return LIKELY(type == exact) && LIKELY(size <= BLOCK_MAX)
               ? object_alloc_plain(rt, type, BLOCK_ATOM, size)
               : object_alloc(rt, type, size);
}

// As object_free, for an atom that mostly is of type `exact` and has just `flags`.
static inline void atom_free(Runtime *rt, Object *atom, const Type *exact,
                             uint32_t flags, size_t size)
{
    if (LIKELY(atom->flags == flags) && LIKELY(atom->type == exact) &&
        LIKELY(size <= BLOCK_MAX)) {
        heap_free(rt->heap, BLOCK_ATOM, atom, size);
    } else {
        object_free(rt, atom, size);
    }
}

// --- memory for buffers, with MemoryError pending on failure ---

MUST_CHECK void *buffer_alloc(Runtime *rt, size_t size);
MUST_CHECK void *buffer_resize(Runtime *rt, void *buffer, size_t old_size,
                               size_t new_size);
void buffer_free(Runtime *rt, void *buffer, size_t size); // NULL is fine

#endif
