#include "objects/instance.h"

#include <assert.h>
#include <string.h>

#include "objects/abstract.h"
#include "objects/builtin.h"
#include "objects/descriptor.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/str.h"

enum { FIRST_CAPACITY = 4 }; // inline slots while nothing is known of a class

static Instance *as_instance(Object *object)
{
    return (Instance *)object;
}

static Dict *instance_dict(const Instance *instance)
{
    return (Dict *)(instance->attrs & ~(uintptr_t)1);
}

// --- the life of instances ---

Ref instance_new(Runtime *rt, Type *type)
{
    if (UNLIKELY(type->root_shape == NULL)) {
        type->root_shape = shape_new_root(rt);
        if (type->root_shape == NULL) {
            return REF_ERROR;
        }
    }
    size_t capacity = type->capacity_hint == 0 ? FIRST_CAPACITY : type->capacity_hint;
    Instance *instance =
        object_alloc(rt, type, sizeof *instance + capacity * sizeof(Ref));
    if (UNLIKELY(instance == NULL)) {
        return REF_ERROR;
    }
    instance->base.flags |= (uint32_t)capacity;
    type->root_shape->base.count++;
    instance->attrs = (uintptr_t)type->root_shape;
    for (size_t i = 0; i < capacity; i++) {
        instance->slots[i] = REF_UNBOUND;
    }
    object_track(rt, &instance->base);
    return ref_of(&instance->base);
}

static size_t instance_size(const Object *self)
{
    return sizeof(Instance) + instance_capacity((Instance *)self) * sizeof(Ref);
}

// The attributes go, first to last; the instance looks empty meanwhile.
static void instance_clear(Runtime *rt, Object *self)
{
    Instance *instance = as_instance(self);
    if (instance_has_dict(instance)) {
        Shape *root = self->type->root_shape;
        Dict *dict = instance_dict(instance);
        root->base.count++;
        instance->attrs = (uintptr_t)root;
        object_release(rt, &dict->base);
        return;
    }
    for (size_t i = 0; i < instance_capacity(instance); i++) {
        clear_ref(rt, &instance->slots[i]);
    }
}

static void instance_destroy(Runtime *rt, Object *self)
{
    Instance *instance = as_instance(self);
    size_t size = instance_size(self);
    Object *attrs = (Object *)(instance->attrs & ~(uintptr_t)1);
    if (!instance_has_dict(instance)) {
        size_t count = ((Shape *)attrs)->count;
        for (size_t i = 0; i < count; i++) {
            drop(rt, instance->slots[i]);
        }
    }
    object_release(rt, attrs);
    object_free(rt, self, size);
}

static void instance_traverse(Object *self, Visitor *visitor)
{
    Instance *instance = as_instance(self);
    if (instance_has_dict(instance)) {
        visitor->visit(visitor, &instance_dict(instance)->base, EDGE_FIELD,
                       (uintptr_t) "__dict__");
        return;
    }
    const Shape *shape = instance_shape(instance);
    visitor->visit(visitor, (Object *)&shape->base, EDGE_FIELD, (uintptr_t) "shape");
    for (uint32_t i = shape->count; i-- > 0; shape = shape->parent) {
        visit(visitor, instance->slots[i], EDGE_ATTRIBUTE, (uintptr_t)shape->name);
    }
}

static void bare_destroy(Runtime *rt, Object *self)
{
    object_free(rt, self, sizeof(Object));
}

// An instance without own body still has a type and the words of __slots__, which
// object.c visits.
static void bare_traverse(Object *self, Visitor *visitor)
{
}

static void bare_clear(Runtime *rt, Object *self)
{
    Ref *extra = object_extra(self);
    for (size_t i = 0; i < type_extra_words(self->type); i++) {
        clear_ref(rt, &extra[i]);
    }
}

static void instance_clear_all(Runtime *rt, Object *self)
{
    instance_clear(rt, self);
    bare_clear(rt, self);
}

void instance_set_slots(Type *type)
{
    bool has_shape = type->attrs == ATTRS_SHAPE;
    type->instance_size = has_shape ? sizeof(Instance) : sizeof(Object);
    type->slots.size = has_shape ? instance_size : NULL;
    type->slots.destroy = has_shape ? instance_destroy : bare_destroy;
    type->slots.traverse = has_shape ? instance_traverse : bare_traverse;
    type->slots.clear = has_shape ? instance_clear_all : bare_clear;
}

// --- own attributes ---

static Ref *dict_word(Object *object)
{
    return &object_extra(object)[type_extra_words(object->type) - 1];
}

Ref *attrs_find(Runtime *rt, Object *object, Str *name)
{
    Ref *slot = NULL;
    if (object->type->attrs == ATTRS_SHAPE) {
        Instance *instance = as_instance(object);
        if (instance_has_dict(instance)) {
            return dict_find_str(instance_dict(instance), name);
        }
        int index = shape_find(instance_shape(instance), name);
        slot = index < 0 ? NULL : &instance->slots[index];
        return slot == NULL || ref_is_unbound(*slot) ? NULL : slot;
    }
    if (object->type->attrs == ATTRS_DICT) {
        Ref *word = dict_word(object);
        return ref_is_unbound(*word) ? NULL
                                     : dict_find_str(value_dict(peek(*word)), name);
    }
    return NULL;
}

// Moves the attributes into a dict, where they stay from now on.
static Dict *instance_make_dict(Runtime *rt, Instance *instance)
{
    Shape *shape = instance_shape(instance);
    Ref made = dict_new_sized(rt, shape->count);
    if (ref_is_error(made)) {
        return NULL;
    }
    Dict *dict = value_dict(peek(made));
    // Shares first, so that a failure half way leaves the instance as it was.
    for (uint32_t i = 0; i < shape->count; i++) {
        if (ref_is_unbound(instance->slots[i])) {
            continue;
        }
        Ref value = share(rt, &instance->slots[i]);
        if (ref_is_error(value) ||
            !dict_set_str_take(rt, dict, shape_name(shape, i), value)) {
            drop(rt, made);
            return NULL;
        }
    }
    dict->base.flags |= DICT_OF_INSTANCE;
    instance->attrs = (uintptr_t)dict | 1;
    for (uint32_t i = 0; i < shape->count; i++) {
        clear_ref(rt, &instance->slots[i]); // the dict holds it too: nothing dies
    }
    object_release(rt, &shape->base);
    return dict;
}

static Dict *peek_dict(Runtime *rt, Object *object)
{
    if (object->type->attrs == ATTRS_SHAPE) {
        Instance *instance = as_instance(object);
        return instance_has_dict(instance) ? instance_dict(instance)
                                           : instance_make_dict(rt, instance);
    }
    assert(object->type->attrs == ATTRS_DICT);
    Ref *word = dict_word(object);
    if (ref_is_unbound(*word)) {
        Ref made = dict_new(rt);
        if (ref_is_error(made)) {
            return NULL;
        }
        *word = made;
    }
    return value_dict(peek(*word));
}

Ref attrs_dict(Runtime *rt, Object *object)
{
    Dict *dict = peek_dict(rt, object);
    return dict == NULL ? REF_ERROR : ref_new(&dict->base);
}

bool attrs_set_dict_take(Runtime *rt, Object *object, Ref dict)
{
    if (object->type->attrs == ATTRS_DICT) {
        replace_ref_take(rt, dict_word(object), dict);
        return true;
    }
    assert(object->type->attrs == ATTRS_SHAPE);
    Instance *instance = as_instance(object);
    if (!instance_has_dict(instance) && instance_make_dict(rt, instance) == NULL) {
        drop(rt, dict);
        return false;
    }
    Dict *old = instance_dict(instance);
    instance->attrs = dict.bits | 1;
    object_release(rt, &old->base);
    return true;
}

// Classes learn how many slots their instances want: later ones get more room, as far
// as a shape goes.
static void learn_capacity(Type *type, const Shape *shape, size_t capacity)
{
    size_t wanted =
        capacity < FIRST_CAPACITY ? FIRST_CAPACITY : capacity + capacity / 2;
    if (shape->count >= capacity && wanted <= INSTANCE_CAPACITY_MAX &&
        type->capacity_hint < wanted) {
        type->capacity_hint = (uint8_t)wanted;
    }
}

static bool instance_set_take(Runtime *rt, Instance *instance, Str *name, Ref value)
{
    Shape *shape = instance_shape(instance);
    int index = shape_find(shape, name);
    if (index >= 0 && !ref_is_unbound(instance->slots[index])) {
        replace_ref_take(rt, &instance->slots[index], value);
        return true;
    }
    Shape *next = NULL;
    if (index <
        0) { // a deleted attribute that comes back goes to the end: a dict knows how to
        if (shape->count < instance_capacity(instance)) {
            next = shape_extend(rt, shape, name);
        } else {
            learn_capacity(instance->base.type, shape, instance_capacity(instance));
        }
    }
    if (next != NULL) {
        instance->slots[shape->count] = value;
        instance->attrs = (uintptr_t)next;
        object_release(rt, &shape->base);
        return true;
    }
    Dict *dict = is_pending(rt) ? NULL : instance_make_dict(rt, instance);
    if (dict == NULL) {
        drop(rt, value);
        return false;
    }
    return dict_set_str_take(rt, dict, name, value);
}

bool attrs_set_take(Runtime *rt, Object *object, Str *name, Ref value)
{
    if (object->type->attrs == ATTRS_SHAPE && !instance_has_dict(as_instance(object))) {
        return instance_set_take(rt, as_instance(object), name, value);
    }
    Dict *dict = peek_dict(rt, object);
    if (dict == NULL) {
        drop(rt, value);
        return false;
    }
    return dict_set_str_take(rt, dict, name, value);
}

bool attrs_delete(Runtime *rt, Object *object, Str *name)
{
    Ref *slot = attrs_find(rt, object, name);
    if (slot == NULL) {
        return false;
    }
    if (object->type->attrs == ATTRS_SHAPE && !instance_has_dict(as_instance(object))) {
        clear_ref(rt, slot);
        return true;
    }
    Dict *dict = peek_dict(rt, object); // there is one: the attribute was found in it
    return dict_delete_str(rt, dict, name);
}

// --- the attribute protocol ---

Ref object_lookup_attr(Runtime *rt, Ref *self, Str *name)
{
    Type *type = ref_type(rt, *self);
    Ref *found = type_find(rt, type, name);
    Type *kind = NULL;
    Ref held = REF_UNBOUND;
    if (found != NULL) {
        kind = ref_type(rt, *found);
        if (kind->slots.descr_get != NULL && kind->slots.descr_set != NULL) {
            return descriptor_get_take(rt, share(rt, found), self, type);
        }
    } else if (UNLIKELY(is_pending(rt))) {
        return REF_ERROR;
    }
    if (type->attrs != ATTRS_NONE) {
        Ref *own = attrs_find(rt, ref_object(*self), name);
        if (own != NULL) {
            return share(rt, own);
        }
    }
    if (found == NULL) {
        return REF_UNBOUND;
    }
    held = share(rt, found);
    return kind->slots.descr_get == NULL ? held
                                         : descriptor_get_take(rt, held, self, type);
}

Ref object_getattr(Runtime *rt, Ref *self, Str *name)
{
    Ref found = object_lookup_attr(rt, self, name);
    if (UNLIKELY(ref_is_unbound(found))) {
        raise_attribute_error(rt, self, name);
        return REF_ERROR;
    }
    return found;
}

static void raise_not_settable(Runtime *rt, Ref *self, Str *name, bool on_class)
{
    if (on_class) {
        raise_error(rt, E_ATTRIBUTE_ERROR, "'%T' object attribute '%U' is read-only",
                    peek(*self), name);
    } else {
        raise_attribute_message_take(
            rt, self, name,
            str_format(rt,
                       "'%T' object has no attribute '%U' and no __dict__ for setting "
                       "new attributes",
                       peek(*self), name));
    }
}

bool object_setattr(Runtime *rt, Ref *self, Str *name, Ref value)
{
    Type *type = ref_type(rt, *self);
    Ref *found = type_find(rt, type, name);
    if (found != NULL && ref_type(rt, *found)->slots.descr_set != NULL) {
        Ref descriptor = share(rt, found);
        bool done =
            ref_type(rt, descriptor)->slots.descr_set(rt, &descriptor, self, value);
        drop(rt, descriptor);
        return done;
    }
    if (UNLIKELY(found == NULL && is_pending(rt))) {
        drop(rt, value);
        return false;
    }
    if (type->attrs == ATTRS_NONE) {
        drop(rt, value);
        raise_not_settable(rt, self, name, found != NULL);
        return false;
    }
    if (!ref_is_unbound(value)) {
        return attrs_set_take(rt, ref_object(*self), name, value);
    }
    if (!attrs_delete(rt, ref_object(*self), name)) {
        raise_attribute_error(rt, self, name);
        return false;
    }
    return true;
}

int attr_lookup_for_call(Runtime *rt, Ref *object, Str *name, Ref *callable_out,
                         bool *is_method)
{
    Type *type = ref_type(rt, *object);
    *is_method = false;
    if (type->slots.getattr == object_getattr) {
        Ref *found = type_find(rt, type, name);
        Type *kind = found == NULL ? NULL : ref_type(rt, *found);
        if (kind != NULL &&
            (kind == rt->types[T_FUNCTION] || kind == rt->types[T_METHOD_DESCRIPTOR] ||
             kind == rt->types[T_SLOT_WRAPPER]) &&
            (type->attrs == ATTRS_NONE ||
             attrs_find(rt, ref_object(*object), name) == NULL)) {
            *is_method = true;
            *callable_out = ref_new(ref_object(*found));
            return 0;
        }
        if (found == NULL && is_pending(rt)) {
            return -1;
        }
    }
    *callable_out = get_attr(rt, object, name);
    return ref_is_error(*callable_out) ? -1 : 0;
}
