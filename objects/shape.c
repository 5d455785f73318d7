// Shapes: which attribute is in which slot. The root, of a type, has none; each child
// adds one name.
#include <assert.h>
#include <string.h>

#include "objects/exception.h"
#include "objects/instance.h"
#include "objects/str.h"

enum {
    SHAPE_SCAN = 8, // up to so many attributes a walk along the parents beats a table
    SHAPE_ATTRS_MAX = 96,    // beyond it a dict is the better structure
    SHAPE_CHILDREN_MAX = 64, // of one shape: more means that names are data
};

static size_t table_size(uint32_t count)
{
    size_t size = 32;
    while (size < (size_t)count * 2) {
        size *= 2;
    }
    return size;
}

static size_t name_hash(const Str *name)
{
    return (uintptr_t)name >> 4 ^ (uintptr_t)name >> 11;
}

// The n-th name, counting from 0: shapes are short chains, walked from the end.
static const Shape *shape_of_slot(const Shape *shape, uint32_t slot)
{
    while (shape->count != slot + 1) {
        shape = shape->parent;
    }
    return shape;
}

static int find_in_table(const Shape *shape, const Str *name)
{
    const ShapeEntry *table = shape->table;
    size_t mask = table_size(shape->count) - 1;
    for (size_t i = name_hash(name) & mask; table[i].name != NULL; i = (i + 1) & mask) {
        if (table[i].name == name) {
            return table[i].slot;
        }
    }
    return -1;
}

int shape_find(const Shape *shape, const Str *name)
{
    assert(str_is_interned(name));
    if (shape->table != NULL) {
        return find_in_table(shape, name);
    }
    for (const Shape *at = shape; at->name != NULL; at = at->parent) {
        if (at->name == name) {
            return (int)at->count - 1;
        }
    }
    return -1;
}

Str *shape_name(const Shape *shape, uint32_t slot)
{
    return shape_of_slot(shape, slot)->name;
}

static bool make_table(Runtime *rt, Shape *shape)
{
    size_t size = table_size(shape->count);
    shape->table = buffer_alloc(rt, size * sizeof(ShapeEntry));
    if (shape->table == NULL) {
        return false;
    }
    memset(shape->table, 0, size * sizeof(ShapeEntry));
    for (const Shape *at = shape; at->name != NULL; at = at->parent) {
        size_t i = name_hash(at->name) & (size - 1);
        while (shape->table[i].name != NULL) {
            i = (i + 1) & (size - 1);
        }
        shape->table[i] = (ShapeEntry){at->name, (int32_t)at->count - 1};
    }
    return true;
}

static Shape *make_shape(Runtime *rt, Shape *parent, Str *name)
{
    Shape *shape = object_alloc(rt, rt->types[T_SHAPE], sizeof *shape);
    if (shape == NULL) {
        return NULL;
    }
    memset((char *)shape + sizeof(Object), 0, sizeof *shape - sizeof(Object));
    shape->id = rt->next_shape_id++;
    if (parent == NULL) {
        return shape;
    }
    shape->count = parent->count + 1;
    shape->parent = parent;
    shape->name = (Str *)ref_object(ref_new(&name->base));
    if (shape->count > SHAPE_SCAN && !make_table(rt, shape)) {
        object_release(rt, &shape->base);
        return NULL;
    }
    return shape;
}

Shape *shape_new_root(Runtime *rt)
{
    return make_shape(rt, NULL, NULL);
}

// The parent keeps a count of its own.
static bool add_child(Runtime *rt, Shape *parent, Shape *child)
{
    if (parent->child_count == parent->child_capacity) {
        uint32_t capacity =
            parent->child_capacity == 0 ? 1 : parent->child_capacity * 2;
        Shape **children = buffer_resize(rt, parent->children,
                                         parent->child_capacity * sizeof(Shape *),
                                         capacity * sizeof(Shape *));
        if (children == NULL) {
            return false;
        }
        parent->children = children;
        parent->child_capacity = capacity;
    }
    parent->children[parent->child_count++] =
        (Shape *)ref_object(ref_new(&child->base));
    return true;
}

Shape *shape_extend(Runtime *rt, Shape *shape, Str *name)
{
    assert(str_is_interned(name));
    for (uint32_t i = 0; i < shape->child_count; i++) {
        if (shape->children[i]->name == name) {
            return (Shape *)ref_object(ref_new(&shape->children[i]->base));
        }
    }
    if (shape->count >= SHAPE_ATTRS_MAX || shape->child_count >= SHAPE_CHILDREN_MAX) {
        return NULL;
    }
    Shape *child = make_shape(rt, shape, name);
    if (child != NULL && !add_child(rt, shape, child)) {
        object_release(rt, &child->base);
        return NULL;
    }
    return child;
}

static void shape_destroy(Runtime *rt, Object *self)
{
    Shape *shape = (Shape *)self;
    for (uint32_t i = 0; i < shape->child_count; i++) {
        object_release(rt, &shape->children[i]->base);
    }
    buffer_free(rt, shape->children, shape->child_capacity * sizeof(Shape *));
    if (shape->table != NULL) {
        buffer_free(rt, shape->table, table_size(shape->count) * sizeof(ShapeEntry));
    }
    CLEAR_POINTER(rt, shape->name);
    object_free(rt, self, sizeof *shape);
}

static void shape_traverse(Object *self, Visitor *visitor)
{
    const Shape *shape = (Shape *)self;
    VISIT_FIELD(visitor, shape->name, "name");
    for (uint32_t i = 0; i < shape->child_count; i++) {
        visitor->visit(visitor, &shape->children[i]->base, EDGE_INDEX, i);
    }
}

const TypeDef shape_typedef = {
    .name = "shape",
    .instance_size = sizeof(Shape),
    .flags = TYPE_NO_INSTANTIATE,
    .slots = {.destroy = shape_destroy, .traverse = shape_traverse},
};
