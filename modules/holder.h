// Objects whose body begins with references and goes on with plain data: what most
// types of the library modules need for ending and being walked.
#ifndef PYRENA_MODULES_HOLDER_H
#define PYRENA_MODULES_HOLDER_H

#include "objects/runtime.h"
#include "objects/tuple.h"

typedef struct Holder {
    Object base;
    Ref fields[];
} Holder;

// A new object of `size` bytes whose first `count` fields are unbound; the rest is
// zero. Not tracked yet. NULL: MemoryError.
MUST_CHECK void *holder_alloc(Runtime *rt, Type *type, size_t size, size_t count);
void holder_destroy(Runtime *rt, Object *self, size_t size, size_t count);
void holder_clear(Runtime *rt, Object *self, size_t count);
void holder_traverse(Object *self, Visitor *visitor, const char *const *names,
                     size_t count);

// Defines NAME_new, NAME_destroy, NAME_traverse and NAME_clear for `struct STRUCT`,
// whose first members behind the header are as many Refs as names are given.
#define HOLDER(name, STRUCT, ...)                                                      \
    static const char *const name##_fields[] = {__VA_ARGS__};                          \
    enum { name##_field_count = sizeof name##_fields / sizeof *name##_fields };        \
    static inline STRUCT *name##_new(Runtime *rt, Type *type)                          \
    {                                                                                  \
        return holder_alloc(rt, type, sizeof(STRUCT), name##_field_count);             \
    }                                                                                  \
    static void name##_destroy(Runtime *rt, Object *self)                              \
    {                                                                                  \
        holder_destroy(rt, self, sizeof(STRUCT), name##_field_count);                  \
    }                                                                                  \
    static void name##_traverse(Object *self, Visitor *visitor)                        \
    {                                                                                  \
        holder_traverse(self, visitor, name##_fields, name##_field_count);             \
    }                                                                                  \
    static inline STRUCT *as_##name(Ref *self)                                         \
    {                                                                                  \
        return (STRUCT *)ref_object(*self);                                            \
    }

#endif
