// What every object has: a count, flags and a type; counting, sharing, dying; the type
// slots through which values reach C code; walking an object's references.
//
// An object dies at the moment its last reference goes. Death is depth first; below a
// bounded depth the dying are chained through their first word and finished by the
// outermost death, so a chain of any length needs neither C stack nor memory.
#ifndef PYRENA_OBJECTS_OBJECT_H
#define PYRENA_OBJECTS_OBJECT_H

#include "mem/heap.h"
#include "objects/value.h"

struct Object {
    uint32_t count; // of references; 2^31 or more is sticky
    uint32_t flags; // OBJECT_...; "count is 1 and no flags" is one compare
    Type *type;     // counted when it is a heap type (made by a class statement)
};

enum {
    OBJECT_OWN_BITS =
        0xff, // for the type's own use (str: ascii, interned; instance: its capacity)
    OBJECT_ID_TAKEN = 1 << 8, // id() was asked: the box must not be reused in place
    OBJECT_TRACKED =
        1 << 16, // a container whose slots are all valid: the collector may look
    OBJECT_OLD_SHIFT = 17, // two bits: the generation
    OBJECT_OLD_MASK = 3 << 17,
    OBJECT_FINALIZED = 1 << 19,  // __del__ has run
    OBJECT_WEAKREFED = 1 << 20,  // an entry in the weak reference table
    OBJECT_DYING = 1 << 21,      // waiting in the chain of the dying; bits 0..47 of the
                                 // header are the link
    OBJECT_FROZEN = 1 << 22,     // gc.freeze
    OBJECT_GC_REACHED = 1 << 23, // the collector's marks, zero between collections
    OBJECT_GC_CANDIDATE = 1 << 24,
    OBJECT_RAW = 1 << 25,      // a container in a raw block, larger than BLOCK_MAX
    OBJECT_SNAPSHOT = 1 << 26, // mem.snapshot has seen it, or need not
    OBJECT_NUMBERED = 1 << 27, // its last word tells when it was made, see object_birth
};

#define STICKY_COUNT 0xC0000000u
// What lives as long as its Runtime starts with it: counting it up and down is then the
// usual short work, and nobody counts down what he did not count up.
#define LASTING_COUNT 0x60000000u

typedef struct Str Str;
typedef struct Tuple Tuple;
typedef struct Dict Dict;
typedef struct List List;

// A native function: the caller's slots, positional arguments first, then one per name
// in `kwnames` (NULL: none); `nargs` counts the positional ones; self is args[0]. The
// function may take from the slots (leaving unbound) or share; the caller drops what is
// left.
typedef Ref (*NativeFn)(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);

typedef enum BinaryOp {
    BIN_ADD,
    BIN_SUB,
    BIN_MUL,
    BIN_MATMUL,
    BIN_TRUEDIV,
    BIN_FLOORDIV,
    BIN_MOD,
    BIN_POW,
    BIN_LSHIFT,
    BIN_RSHIFT,
    BIN_AND,
    BIN_XOR,
    BIN_OR,
    BIN_DIVMOD,
    BINARY_OPS
} BinaryOp;

typedef enum UnaryOp {
    UN_NEG,
    UN_POS,
    UN_INVERT,
    UN_ABS,
    UN_INT,
    UN_FLOAT,
    UN_INDEX,
    UNARY_OPS
} UnaryOp;

typedef enum CompareOp { CMP_LT, CMP_LE, CMP_EQ, CMP_NE, CMP_GT, CMP_GE } CompareOp;

// How a reference is called by whoever looks at the holder: the name is in `detail`.
typedef enum EdgeKind {
    EDGE_FIELD,     // detail: const char *, a field of the C struct ("__globals__",
                    // "__class__")
    EDGE_ATTRIBUTE, // detail: Str *
    EDGE_SLOT,      // detail: number of a word of __slots__
    EDGE_INDEX,     // detail: the index
    EDGE_KEY,       // detail: entry number
    EDGE_VALUE,     // detail: bits of the key
    EDGE_CELL,      // detail: Str *, the variable's name, or 0
    EDGE_LOCAL,     // detail: Str *
    EDGE_STACK,     // detail: position
    EDGE_ARGUMENT,  // detail: the argument's number, from 0
} EdgeKind;

typedef struct Visitor Visitor;
struct Visitor {
    void (*visit)(Visitor *visitor, Object *object, EdgeKind kind, uintptr_t detail);
};

static inline void visit(Visitor *visitor, Ref ref, EdgeKind kind, uintptr_t detail)
{
    if (ref_is_object(ref)) {
        visitor->visit(visitor, ref_object(ref), kind, detail);
    }
}

// Where a part of `count` of `length` references ends, for traverse_part.
static inline size_t part_end(size_t length, size_t from, size_t count)
{
    return from < length && count < length - from ? from + count : length;
}

// A pointer field that may be NULL.
#define VISIT_FIELD(visitor, pointer, name)                                            \
    do {                                                                               \
        if ((pointer) != NULL) {                                                       \
            (visitor)->visit((visitor), (Object *)(pointer), EDGE_FIELD,               \
                             (uintptr_t)(name));                                       \
        }                                                                              \
    } while (0)

typedef struct Buffer Buffer;

// Through these, values reach C. NULL: inherited when the type is made ready, else
// refused with CPython's words. Operands come as the caller's slots (`Ref *`) where the
// slot may hand them to user code. The functions of objects/abstract.h are how
// everybody calls them.
typedef struct TypeSlots {
    void (*destroy)(Runtime *rt, Object *self); // release the fields, free the memory
    void (*traverse)(Object *self,
                     Visitor *visitor); // NULL: holds no references (an atom)
    // For containers of any size, beside traverse: visits the next references from
    // position `from` on, about `count` of them; answers where to go on, 0 at the end.
    size_t (*traverse_part)(Object *self, Visitor *visitor, size_t from, size_t count);
    void (*clear)(Runtime *rt, Object *self); // drop what may be part of a cycle
    void (*finalize)(
        Runtime *rt,
        Object *self); // __del__, closing a generator: before destroy, once, may
                       // resurrect; errors are reported, never left pending
    size_t (*size)(
        const Object *self); // bytes of the body when they vary; else instance_size
    Ref (*repr)(Runtime *rt, Value self);
    Ref (*str)(Runtime *rt, Value self);
    int64_t (*hash)(Runtime *rt, Value self);   // -1: error; never -1 otherwise
    int (*truth)(Runtime *rt, Value self);      // -1: error
    int64_t (*length)(Runtime *rt, Value self); // -1: error
    Ref (*call)(Runtime *rt, Ref *callable, Ref *args, size_t nargs, Tuple *kwnames);
    Ref (*getattr)(Runtime *rt, Ref *self, Str *name);
    bool (*setattr)(Runtime *rt, Ref *self, Str *name,
                    Ref value_take); // unbound value: delete
    Ref (*binary)(Runtime *rt, BinaryOp op, Ref *left, Ref *right,
                  bool reflected); // NotImplemented: not mine
    Ref (*inplace)(Runtime *rt, BinaryOp op, Ref *left, Ref *right);
    Ref (*unary)(Runtime *rt, UnaryOp op, Ref *operand); // unbound: not mine
    Ref (*compare)(Runtime *rt, CompareOp op, Ref *left, Ref *right);
    Ref (*iter)(Runtime *rt, Ref *self);
    Ref (*next)(Runtime *rt, Ref *self); // unbound: exhausted, nothing pending
    Ref (*getitem)(Runtime *rt, Ref *self, Ref *key);
    bool (*setitem)(Runtime *rt, Ref *self, Ref *key,
                    Ref value_take);                    // unbound value: delete
    int (*contains)(Runtime *rt, Ref *self, Ref *item); // -1: error
    Ref (*descr_get)(Runtime *rt, Ref *self, Ref *instance,
                     Type *owner); // unbound instance: through the class
    bool (*descr_set)(Runtime *rt, Ref *self, Ref *instance, Ref value_take);
    Ref (*construct)(Runtime *rt, Type *type, Ref *args, size_t nargs,
                     Tuple *kwnames); // __new__
    bool (*init)(Runtime *rt, Ref *self, Ref *args, size_t nargs,
                 Tuple *kwnames);                        // __init__
    bool (*buffer)(Runtime *rt, Ref *self, Buffer *out); // see objects/buffer.h
} TypeSlots;

// --- counting ---

// The last reference went (or a sticky count was touched): ends the object, running its
// finalizer first.
void object_count_ended(Runtime *rt, Object *object);

static inline Ref ref_new(Object *object)
{
    object->count++;
    return ref_of(object);
}

// Gives one reference up. True: object_count_ended must hear of it.
static inline bool object_uncount(Object *object)
{
#if defined(__x86_64__) && defined(__OPTIMIZE__) && !HEAP_ASAN &&                      \
    defined(__GCC_ASM_FLAG_OUTPUTS__)
    // One instruction on the word in memory, whose flags tell: compilers load, store
    // and test.
    bool ended;
    __asm__("subl $1, %0" : "+m"(object->count), "=@ccle"(ended));
    return UNLIKELY(ended);
#else
    uint32_t count = object->count - 1;
    object->count = count;
    return UNLIKELY((int32_t)count <= 0);
#endif
}

static inline void object_release(Runtime *rt, Object *object)
{
    if (object_uncount(object)) {
        object_count_ended(rt, object);
    }
}

static inline void drop(Runtime *rt, Ref ref)
{
    if (ref_is_object(ref)) {
        object_release(rt, ref_object(ref));
    }
}

// Empties the slot before releasing what it held: a destructor may look at it.
static inline void clear_ref(Runtime *rt, Ref *slot)
{
    Ref old = *slot;
    *slot = REF_UNBOUND;
    drop(rt, old);
}

static inline void replace_ref_take(Runtime *rt, Ref *slot, Ref value)
{
    Ref old = *slot;
    *slot = value;
    drop(rt, old);
}

// Moves the word out, leaving the slot unbound.
static inline Ref take(Ref *slot)
{
    Ref ref = *slot;
    *slot = REF_UNBOUND;
    return ref;
}

// For pointer fields that may be NULL.
#define CLEAR_POINTER(rt, field)                                                       \
    do {                                                                               \
        Object *cleared_ = (Object *)(field);                                          \
        (field) = NULL;                                                                \
        if (cleared_ != NULL) {                                                        \
            object_release((rt), cleared_);                                            \
        }                                                                              \
    } while (0)

// Makes the object of an immediate outside -5..256 in its slot. False: MemoryError,
// slot unchanged.
MUST_CHECK bool box_in_slot(Runtime *rt, Ref *slot);

// A second reference to what is in the slot, making the object there first if it has
// none. REF_ERROR: MemoryError.
MUST_CHECK static inline Ref share(Runtime *rt, Ref *slot)
{
    if (word_is_immediate(slot->bits)) {
        if (word_is_small_int(slot->bits)) {
            return *slot;
        }
        if (!box_in_slot(rt, slot)) {
            return REF_ERROR;
        }
    }
    if (ref_is_object(*slot)) {
        ref_object(*slot)->count++;
    }
    return *slot;
}

// A reference when no slot can be written: for words that are objects or singletons
// already, or whose number may become a new object (listed value-only uses).
static inline Ref ref_copy(Value value)
{
    if (value_is_object(value)) {
        value_object(value)->count++;
    }
    return (Ref){value.bits};
}

// --- making and freeing ---

// Memory for an object of `type` whose own body has `size` bytes (the room for the
// type's `extra` words, the instance dict and __slots__, is added and set to unbound);
// count 1, no flags; a container is not tracked yet. NULL: MemoryError is pending.
MUST_CHECK void *object_alloc(Runtime *rt, Type *type, size_t size);
// Frees the memory at the end of a `destroy`; `size` as given to object_alloc. Drops
// the extra words too.
void object_free(Runtime *rt, Object *object, size_t size);
// All slots are valid: from now on the collector may visit it.
void object_track(Runtime *rt, Object *object);
void object_untrack(Object *object);

// Visits all references of an object: its slots.traverse, its extra words, its heap
// type.
void object_traverse(Object *object, Visitor *visitor);
// The last two alone.
void object_traverse_rest(Object *object, Visitor *visitor);
// The collector's word of a container.
static inline uint32_t *object_gc_word(Object *object)
{
    return heap_gc_word(object, (object->flags & OBJECT_RAW) != 0);
}
// When it was made, counting such objects and first weak references; 0: not known.
// What has a finalizer knows: the collector runs them in this order.
uint64_t object_birth(const Object *object);
// Bytes of the object's own body, as given to object_alloc.
size_t object_body_size(const Object *object);
// Bytes of all of it, as asked of the heap.
size_t object_whole_size(const Object *object);
// The words behind the body (type->extra bytes): __slots__ in order, then the instance
// dict's word if any.
Ref *object_extra(Object *object);
// The address that id() answers (an offset into the region with -X stable).
uintptr_t object_address(Runtime *rt, const Object *object);

#endif
