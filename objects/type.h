// Types: attributes, method resolution order, slots; classes are made of them too.
//
// A built-in type is made per Vm from a constant TypeDef; its dict is filled when
// somebody first looks into it. Every type has a version, renewed for it and its
// subclasses by any change; inline caches and the method cache key on it.
#ifndef PYRENA_OBJECTS_TYPE_H
#define PYRENA_OBJECTS_TYPE_H

#include "objects/object.h"

// --- constant descriptors ---

// Which arguments a native takes; checked before the call, in CPython's words. Counts
// do not include self.
//   ARGS(min, max)         positional only; missing ones are simply not there (nargs
//                          says)
//   POSITIONAL(min, max, "text")  the same with names: "index=-1"
//   SIGNATURE(min, "text") as in a def without self: "sep=None, maxsplit=-1", "/", "*"
//                          and keyword-only names understood; every parameter gets a
//                          slot, unbound when not given; nargs is their number
//   SHORTENED(min, "text") as SIGNATURE, but a call that gives all by position may have
//                          slots for no more than it gives: see given_argument
//   UNSHOWN(min, "text")   as SIGNATURE, but not for a program to see
//   VARIADIC               everything passed through unchecked, keywords too
//   VARIADIC_AS("text")    the same, shown as "*args, key=None"
// __text_signature__ is made of the text (signature_text); where CPython shows none
// there is none here.
typedef struct ArgSpec {
    uint8_t kind; // ARGS_...
    uint8_t min;
    uint8_t max;
    bool is_hidden;
    bool is_shortened;
    const char *signature;
} ArgSpec;
enum { ARGS_POSITIONAL, ARGS_SIGNATURE, ARGS_VARIADIC };
#define ARGS_ANY 255
#define ARGS(min, max)                                                                 \
    {                                                                                  \
        ARGS_POSITIONAL, (min), (max), false, false, NULL                              \
    }
#define POSITIONAL(min, max, text)                                                     \
    {                                                                                  \
        ARGS_POSITIONAL, (min), (max), false, false, (text)                            \
    }
#define SIGNATURE(min, text)                                                           \
    {                                                                                  \
        ARGS_SIGNATURE, (min), 0, false, false, (text)                                 \
    }
#define SHORTENED(min, text)                                                           \
    {                                                                                  \
        ARGS_SIGNATURE, (min), 0, false, true, (text)                                  \
    }
#define UNSHOWN(min, text)                                                             \
    {                                                                                  \
        ARGS_SIGNATURE, (min), 0, true, false, (text)                                  \
    }
#define VARIADIC                                                                       \
    {                                                                                  \
        ARGS_VARIADIC, 0, 0, false, false, NULL                                        \
    }
#define VARIADIC_AS(text)                                                              \
    {                                                                                  \
        ARGS_VARIADIC, 0, 0, false, false, (text)                                      \
    }

// An argument of a native that is SHORTENED; NULL: it is not given.
static inline Ref *given_argument(Ref *args, size_t nargs, size_t i)
{
    return i < nargs && !ref_is_unbound(args[i]) ? &args[i] : NULL;
}

enum { METHOD_INSTANCE = 0, METHOD_CLASS = 1, METHOD_STATIC = 2 };

// Natives whose usual case the loop does itself (vm/eval_natives.c).
typedef enum Quick {
    QUICK_NONE,
    QUICK_LEN,
    QUICK_ISINSTANCE,
    QUICK_ORD,
    QUICK_CHR,
    QUICK_ABS,
    QUICK_MIN,
    QUICK_MAX,
    QUICK_APPEND, // list.append
    QUICK_POP,    // list.pop
    QUICK_GET,    // dict.get
    QUICKS
} Quick;

typedef struct MethodDef {
    const char *name;
    NativeFn function;
    ArgSpec args;
    const char *doc;
    uint8_t binding;   // METHOD_...
    uint8_t quick;     // QUICK_...
    bool reads_values; // of its arguments only the values matter: numbers that have no
                       // object yet need none
} MethodDef;

typedef struct GetSetDef {
    const char *name;
    Ref (*get)(Runtime *rt, Ref *self);
    bool (*set)(Runtime *rt, Ref *self,
                Ref value_take); // NULL: read-only; unbound value: delete
    const char *doc;
    bool is_member; // shows as a member_descriptor: a field that may be set. One that
                    // may not has `readonly_member` as its setter
} GetSetDef;

enum {
    TYPE_BASE = 1 << 0, // may be subclassed
    TYPE_HEAP = 1 << 1, // made by a class statement; its instances count it
    TYPE_ATOM =
        1 << 2, // instances hold no references: block kind atom, death needs no care
    TYPE_HAS_DEL = 1 << 3,        // slots.finalize is set
    TYPE_NO_INSTANTIATE = 1 << 4, // "cannot create 'generator' instances"
    TYPE_USER_GETATTR = 1 << 5,   // defines __getattr__ or __getattribute__ in Python
    TYPE_FILLED = 1 << 6,         // the dict holds the descriptors' methods
    TYPE_ABSTRACT = 1 << 7,
    TYPE_SEQUENCE = 1 << 8,
    TYPE_MAPPING = 1 << 9,    // for match patterns: set by collections.abc, inherited
    TYPE_WEAKREFS = 1 << 10,  // weak references may know its instances
    TYPE_NATIVE = 1 << 11,    // written in Python, but passes for a type in C: messages
                              // give its module too
    TYPE_IMMUTABLE = 1 << 12, // nobody may set its attributes
    // subclass of …: inherited, one test instead of a walk
    TYPE_IS_INT = 1 << 16,
    TYPE_IS_STR = 1 << 17,
    TYPE_IS_BYTES = 1 << 18,
    TYPE_IS_TUPLE = 1 << 19,
    TYPE_IS_LIST = 1 << 20,
    TYPE_IS_DICT = 1 << 21,
    TYPE_IS_SET = 1 << 22,
    TYPE_IS_FLOAT = 1 << 23,
    TYPE_IS_TYPE = 1 << 24,
    TYPE_IS_EXCEPTION = 1 << 25,
    TYPE_IS_FROZENSET = 1 << 26,
    TYPE_IS_COMPLEX = 1 << 27,
    TYPE_IS_BYTEARRAY = 1 << 28,
};

// How instances keep attributes.
typedef enum AttrsKind {
    ATTRS_NONE,  // no __dict__
    ATTRS_SHAPE, // values inline, named by a shape (objects/instance.h)
    ATTRS_DICT,  // a dict word behind the body, made when needed
} AttrsKind;

typedef struct TypeDef {
    const char *name; // as in repr: "int", "dict_keys"
    const char *doc;
    const struct TypeDef *base; // NULL: object
    uint32_t instance_size; // bytes of the body, header included; the fixed part when
                            // slots.size is given
    uint32_t flags;         // TYPE_...
    AttrsKind attrs;
    uint32_t binary_ops; // 1 << BIN_..: which of slots.binary show as __add__ and so on
    uint32_t inplace_ops;
    uint32_t unary_ops; // 1 << UN_..
    TypeSlots slots;
    const MethodDef *methods; // ended by a NULL name
    const GetSetDef *getsets;
    const ArgSpec *parameters; // of the constructor, for __text_signature__ only
} TypeDef;
#define OPS(op) (1u << (op))

struct Type {
    Object base;
    TypeSlots slots;    // own, inherited, or trampolines to Python methods
    const TypeDef *def; // of the nearest built-in base
    uint32_t flags;
    uint32_t version;      // never 0; see type_modified
    uint32_t init_version; // the version for which `init` holds
    Object *init; // borrowed: the function of Python that finishes an instance made by
                  // object.__new__; see call_class in vm/function.c
    uint32_t instance_size;
    uint16_t extra; // bytes behind the body: words of __slots__, then the dict word
    uint8_t attrs;  // AttrsKind
    uint8_t capacity_hint; // inline slots that a new instance gets
    Str *name;
    Str *qualname;
    Type *parent; // __base__: the one that decides the layout; NULL for object.
                  // Borrowed: in `bases`
    Tuple *bases;
    Tuple *mro;
    Dict *dict; // ask type_dict: NULL in a built-in type that nobody has looked into
    struct Shape *root_shape;
    struct Type **subclasses; // borrowed: a subclass removes itself when it dies
    size_t subclass_count;
    size_t subclass_capacity;
};

// Words behind an object's own body: those of __slots__, then the dict word when attrs
// is ATTRS_DICT.
static inline size_t type_extra_words(const Type *type)
{
    return type->extra / sizeof(Ref);
}

// The type of any word.
static inline Type *type_of(Runtime *rt, Value value);
static inline bool type_is_subtype(const Type *type, const Type *base);
bool type_is_subtype_slow(const Type *type, const Type *base);
static inline bool type_is_subtype(const Type *type, const Type *base)
{
    return type == base || type_is_subtype_slow(type, base);
}

// Makes a built-in type from its descriptor, in two steps, because the first types are
// made before there are strings, tuples and dicts: type_from_def allocates it with def,
// parent, slots (inherited where NULL), flags, sizes and version; type_complete gives
// it name, bases and MRO. NULL, false: MemoryError.
MUST_CHECK Type *type_from_def(Runtime *rt, const TypeDef *def, Type *parent);
MUST_CHECK bool type_complete(Runtime *rt, Type *type);
// For the end of the runtime: empties a built-in type (dict, bases, MRO, names), which
// must stay usable for the destruction of its instances; then type_free_last frees the
// type of types, which is its own type.
void type_clear_builtin(Runtime *rt, Type *type);
void type_free_last(Runtime *rt);

// The type's dict, borrowed; that of a built-in type is made here when first wanted.
// NULL: MemoryError.
MUST_CHECK Dict *type_dict(Runtime *rt, Type *type);
// Looks through the MRO for an interned name. Borrowed slot, dead after any call that
// may run Python or change a type; NULL: absent (or, with an exception pending, no
// memory to fill a built-in type's dict).
Ref *type_find(Runtime *rt, Type *type, Str *name);
// The same in the type's own dict only.
Ref *type_find_own(Runtime *rt, Type *type, Str *name);
// New versions for the type and all its subclasses; slots are set again for `name`
// (NULL: all).
MUST_CHECK bool type_modified(Runtime *rt, Type *type, Str *name);
// Enters the type in the list of subclasses of one of its bases; taken out when it
// dies.
MUST_CHECK bool type_add_subclass(Runtime *rt, Type *base, Type *subclass);
// type(x): calls the metatype's idea of making an instance.
MUST_CHECK Ref type_call(Runtime *rt, Ref *callable, Ref *args, size_t nargs,
                         Tuple *kwnames);
// What type(name, bases, dict) does for metaclass `meta`: C3, layout, __slots__,
// trampolines, __set_name__,
// __init_subclass__ (with keywords). Borrowed arguments. REF_ERROR: the error is
// pending.
MUST_CHECK Ref type_make_class(Runtime *rt, Type *meta, Str *name, Tuple *bases,
                               Dict *namespace_, Ref *kwargs, size_t nkwargs,
                               Tuple *kwnames);
// The body of a class whose namespace is `namespace_` wants this metaclass (most
// derived). NULL: conflict raised.
Type *type_most_derived(Runtime *rt, Type *meta, Tuple *bases);

// False: ValueError or UnicodeEncodeError, it cannot name a class.
MUST_CHECK bool type_check_name(Runtime *rt, Str *name);
// An instance of one class can become one of another when its memory looks the same.
bool type_same_layout(Runtime *rt, const Type *a, const Type *b);

extern const TypeDef object_typedef, type_typedef;

#endif
