// Instances of classes: attributes inline, named by hidden classes (shapes); the
// generic attribute protocol.
//
// A shape maps attribute names to slot numbers and is shared by all instances built the
// same way; adding a name leads to a child shape. An instance whose __dict__ was asked
// for, or that outgrew its inline slots or a shape's limit, keeps its attributes in a
// dict from then on.
#ifndef PYRENA_OBJECTS_INSTANCE_H
#define PYRENA_OBJECTS_INSTANCE_H

#include "objects/runtime.h"

typedef struct ShapeEntry {
    Str *name; // borrowed from the shape that added it; NULL: free
    int32_t slot;
} ShapeEntry;

typedef struct Shape {
    Object base;
    uint32_t id;             // never 0, never used again: inline caches key on it
    uint32_t count;          // attributes
    struct Shape *parent;    // borrowed: it owns this one; NULL for the root
    Str *name;               // of the last attribute; NULL for the root
    struct Shape **children; // counted: all shapes live as long as the root, which
                             // lives as long as its type
    uint32_t child_count, child_capacity;
    ShapeEntry *table; // hash table name -> slot number, made when count > 8
} Shape;

typedef struct Instance {
    Object base;     // OBJECT_OWN_BITS: capacity of `slots`
    uintptr_t attrs; // Shape * (counted); or Dict * | 1 (counted) once the attributes
                     // are in a dict
    Ref slots[];     // [0, shape->count) live, unbound where deleted; the rest unbound
} Instance;

static inline bool instance_has_dict(const Instance *instance)
{
    return (instance->attrs & 1) != 0;
}
static inline Shape *instance_shape(const Instance *instance)
{
    return (Shape *)instance->attrs;
}
static inline size_t instance_capacity(const Instance *instance)
{
    return instance->base.flags & OBJECT_OWN_BITS;
}

MUST_CHECK Ref instance_new(Runtime *rt,
                            Type *type); // object.__new__ for ATTRS_SHAPE types
// The slots of types whose instances are Instances (ATTRS_SHAPE), and of those with a
// bare header (ATTRS_NONE).
void instance_set_slots(Type *type);
#define INSTANCE_CAPACITY_MAX 96 // no more inline slots than a shape names
int shape_find(const Shape *shape,
               const Str *name); // slot number or -1; the name is interned
Str *shape_name(const Shape *shape,
                uint32_t slot); // of a slot number below shape->count; borrowed
MUST_CHECK Shape *shape_new_root(Runtime *rt);
// The child with one more name, a new reference; NULL: MemoryError (pending), or the
// limit is reached (nothing pending).
Shape *shape_extend(Runtime *rt, Shape *shape, Str *name);
// The slot of the instance's own attribute (not the type's); NULL: absent. Works for
// every AttrsKind. Dead after any change.
Ref *attrs_find(Runtime *rt, Object *object, Str *name);
MUST_CHECK bool attrs_set_take(Runtime *rt, Object *object, Str *name, Ref value);
bool attrs_delete(Runtime *rt, Object *object, Str *name); // false: absent
// The __dict__ (made if need be), a new reference.
MUST_CHECK Ref attrs_dict(Runtime *rt, Object *object);
MUST_CHECK bool attrs_set_dict_take(Runtime *rt, Object *object, Ref dict);

// object.__getattribute__ without the error: REF_UNBOUND when there is no such
// attribute.
MUST_CHECK Ref object_lookup_attr(Runtime *rt, Ref *self, Str *name);
// object.__getattribute__ and object.__setattr__: data descriptor, own attribute, other
// descriptor, class attribute.
MUST_CHECK Ref object_getattr(Runtime *rt, Ref *self, Str *name);
MUST_CHECK bool object_setattr(Runtime *rt, Ref *self, Str *name, Ref value_take);
// object.__new__, object.__init__, object.__hash__
MUST_CHECK Ref object_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                                Tuple *kwnames);
MUST_CHECK bool object_init(Runtime *rt, Ref *self, Ref *args, size_t nargs,
                            Tuple *kwnames);
int64_t object_hash(Runtime *rt, Value self);
Ref object_repr(Runtime *rt, Value self);
// The getter and setter of `__dict__`, for getset tables.
MUST_CHECK Ref object_get_dict(Runtime *rt, Ref *self);
MUST_CHECK bool object_set_dict(Runtime *rt, Ref *self, Ref value_take);

#endif
