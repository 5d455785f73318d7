#include "objects/type.h"

#include <assert.h>
#include <string.h>

#include "objects/builtin.h"
#include "objects/descriptor.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/instance.h"
#include "objects/slot_wrapper.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "objects/type_slots.h"

// All slots are pointers to functions: inheriting goes over them as an array.
typedef void (*AnySlot)(void);
enum { SLOT_COUNT = sizeof(TypeSlots) / sizeof(AnySlot) };
_Static_assert(sizeof(TypeSlots) == SLOT_COUNT * sizeof(AnySlot),
               "slots are function pointers only");

void type_inherit_slots(Type *type, const Type *parent)
{
    // The parent's way in parts knows nothing of what the own traverse visits beside.
    bool whole = type->slots.traverse != NULL && type->slots.traverse_part == NULL;
    AnySlot own[SLOT_COUNT];
    AnySlot theirs[SLOT_COUNT];
    memcpy(own, &type->slots, sizeof own);
    memcpy(theirs, &parent->slots, sizeof theirs);
    for (size_t i = 0; i < SLOT_COUNT; i++) {
        if (own[i] == NULL) {
            own[i] = theirs[i];
        }
    }
    memcpy(&type->slots, own, sizeof own);
    if (whole) {
        type->slots.traverse_part = NULL;
    }
}

// Slots of a built-in type: its own, then its parent's. Two are not inherited blindly:
// values that compare in their own way do not hash by identity, and object() makes only
// objects.
static void set_builtin_slots(Type *type, const TypeDef *def)
{
    type->slots = def->slots;
    if (type->parent == NULL) {
        return;
    }
    type_inherit_slots(type, type->parent);
    if (def->slots.compare != NULL && def->slots.hash == NULL) {
        type->slots.hash = hash_refused;
    }
    if (def->slots.construct == NULL && type->parent->parent == NULL) {
        type->slots.construct = NULL;
    }
}

// A built-in type is not tracked and lives as long as the runtime.
Type *type_from_def(Runtime *rt, const TypeDef *def, Type *parent)
{
    Type *type = heap_alloc(rt->heap, BLOCK_CONTAINER, sizeof(Type));
    if (type == NULL) {
        raise_memory_error(rt);
        return NULL;
    }
    memset(type, 0, sizeof *type);
    type->base.count = 1;
    type->base.flags = sizeof(Type) > BLOCK_MAX ? OBJECT_RAW : 0;
    type->base.type = rt->types[T_TYPE] != NULL ? rt->types[T_TYPE] : type;
    type->def = def;
    type->parent = parent;
    type->flags =
        def->flags | (parent != NULL ? parent->flags & TYPE_INHERITED_FLAGS : 0);
    type->version = rt->next_type_version++;
    type->attrs = def->attrs;
    type->instance_size = def->instance_size;
    if (parent != NULL && def->attrs == ATTRS_NONE) {
        type->attrs = parent->attrs;
    }
    if (parent != NULL && def->instance_size == 0) {
        type->instance_size = parent->instance_size;
    }
    type->extra = type->attrs == ATTRS_DICT ? sizeof(Ref) : 0;
    set_builtin_slots(type, def);
    return type;
}

// "collections.deque" has the name "deque".
static bool set_builtin_name(Runtime *rt, Type *type)
{
    const char *dot = strrchr(type->def->name, '.');
    const char *text = dot == NULL ? type->def->name : dot + 1;
    type->name = str_intern_new(rt, text, strlen(text));
    if (type->name == NULL) {
        return false;
    }
    type->qualname = (Str *)ref_object(ref_new(&type->name->base));
    return true;
}

// A built-in type has one base, so its MRO is the chain of parents.
static bool set_builtin_mro(Runtime *rt, Type *type)
{
    size_t length = 0;
    for (Type *t = type; t != NULL; t = t->parent) {
        length++;
    }
    type->bases = tuple_new(rt, type->parent == NULL ? 0 : 1);
    if (type->bases == NULL) {
        return false;
    }
    if (type->parent != NULL) {
        type->bases->items[0] = ref_new(&type->parent->base);
    }
    type->mro = tuple_new(rt, length);
    if (type->mro == NULL) {
        return false;
    }
    size_t i = 0;
    for (Type *t = type; t != NULL; t = t->parent) {
        type->mro->items[i++] = ref_new(&t->base);
    }
    return true;
}

bool type_complete(Runtime *rt, Type *type)
{
    return set_builtin_name(rt, type) && set_builtin_mro(rt, type);
}

void type_free_last(Runtime *rt)
{
    Type *type = rt->types[T_TYPE];
    rt->types[T_TYPE] = NULL;
    buffer_free(rt, type->subclasses, type->subclass_capacity * sizeof(Type *));
    heap_free(rt->heap, BLOCK_CONTAINER, type, sizeof(Type));
}

// --- the object behind the type ---

void type_traverse(Object *self, Visitor *visitor)
{
    const Type *type = (Type *)self;
    VISIT_FIELD(visitor, type->dict, "__dict__");
    VISIT_FIELD(visitor, type->bases, "__bases__");
    VISIT_FIELD(visitor, type->mro, "__mro__");
    VISIT_FIELD(visitor, type->name, "__name__");
    VISIT_FIELD(visitor, type->qualname, "__qualname__");
    VISIT_FIELD(visitor, type->root_shape, "shape");
}

static void leave_bases(Type *type)
{
    for (size_t i = 0; type->bases != NULL && i < type->bases->length; i++) {
        type_remove_subclass((Type *)ref_object(type->bases->items[i]), type);
    }
}

// Breaks the cycles a class is always part of (its MRO holds itself, its methods may
// hold it). Slots, bases and names stay: instances that die later still need them.
void type_clear(Runtime *rt, Object *self)
{
    Type *type = (Type *)self;
    type->version = rt->next_type_version++; // what caches know of the dict is over
    CLEAR_POINTER(rt, type->dict);
    CLEAR_POINTER(rt, type->mro);
}

static void release_parts(Runtime *rt, Type *type)
{
    leave_bases(type);
    type_clear(rt, &type->base);
    CLEAR_POINTER(rt, type->bases);
    CLEAR_POINTER(rt, type->name);
    CLEAR_POINTER(rt, type->qualname);
    CLEAR_POINTER(rt, type->root_shape);
}

void type_destroy(Runtime *rt, Object *self)
{
    Type *type = (Type *)self;
    release_parts(rt, type);
    buffer_free(rt, type->subclasses, type->subclass_capacity * sizeof(Type *));
    object_free(rt, self, sizeof *type);
}

void type_break(Runtime *rt, Type *type)
{
    leave_bases(type);
    type_clear(rt, &type->base);
}

void type_clear_builtin(Runtime *rt, Type *type)
{
    release_parts(rt, type);
}

// --- the dict of built-in types ---

static bool add_entry_take(Runtime *rt, Dict *dict, const char *name, Ref value)
{
    if (ref_is_error(value)) {
        return false;
    }
    Str *key = str_intern_new(rt, name, strlen(name));
    if (key == NULL) {
        drop(rt, value);
        return false;
    }
    bool done = dict_set_str_take(rt, dict, key, value);
    object_release(rt, &key->base);
    return done;
}

static Ref method_entry(Runtime *rt, Type *type, const MethodDef *def)
{
    if (def->binding != METHOD_STATIC) {
        return method_descriptor_new(rt, def, type);
    }
    Ref self = OBJECT_REF(type); // borrowed: built-in types outlive all
    Ref function = builtin_new(rt, def, &self, NULL);
    if (ref_is_error(function)) {
        return REF_ERROR;
    }
    Ref holder = staticmethod_new(rt, &function);
    drop(rt, function);
    return holder;
}

// Not where instances have a __doc__ of their own.
static bool add_doc(Runtime *rt, Dict *dict, const TypeDef *def)
{
    if (dict_find_str(dict, rt->names[N_DOC]) != NULL) {
        return true;
    }
    Ref doc = def->doc == NULL ? REF_NONE : str_from(rt, def->doc);
    return add_entry_take(rt, dict, "__doc__", doc);
}

static bool fill_dict(Runtime *rt, Type *type, Dict *dict)
{
    const TypeDef *def = type->def;
    if (!slot_wrappers_add(rt, type, dict, def)) {
        return false;
    }
    for (const MethodDef *method = def->methods; method != NULL && method->name != NULL;
         method++) {
        if (!add_entry_take(rt, dict, method->name, method_entry(rt, type, method))) {
            return false;
        }
    }
    for (const GetSetDef *getset = def->getsets; getset != NULL && getset->name != NULL;
         getset++) {
        if (!add_entry_take(rt, dict, getset->name,
                            getset_descriptor_new(rt, getset, type))) {
            return false;
        }
    }
    return add_doc(rt, dict, def);
}

// A built-in type is made complete when somebody looks into it: nothing that a program
// made.
static void hide_dict(Dict *dict)
{
    size_t position = 0;
    Ref *key, *value;
    dict->base.flags |= OBJECT_SNAPSHOT;
    while (dict_next(dict, &position, &key, &value)) {
        ref_object(*key)->flags |= OBJECT_SNAPSHOT;
        if (ref_is_object(*value)) {
            ref_object(*value)->flags |= OBJECT_SNAPSHOT;
        }
    }
}

static bool fill_type(Runtime *rt, Type *type)
{
    Ref dict = dict_new_sized(rt, 16);
    if (ref_is_error(dict)) {
        return false;
    }
    if (!fill_dict(rt, type, value_dict(peek(dict)))) {
        drop(rt, dict);
        return false;
    }
    type->dict = value_dict(peek(dict));
    type->flags |= TYPE_FILLED;
    hide_dict(type->dict);
    return true;
}

Dict *type_dict(Runtime *rt, Type *type)
{
    if (UNLIKELY(type->dict == NULL) && !fill_type(rt, type)) {
        return NULL;
    }
    return type->dict;
}

bool type_is_subtype_slow(const Type *type, const Type *base)
{
    bool is_chain = (type->flags & TYPE_HEAP) == 0 &&
                    (type->bases == NULL || type->bases->length < 2);
    if (is_chain || type->mro == NULL) {
        for (const Type *t = type; t != NULL; t = t->parent) {
            if (t == base) {
                return true;
            }
        }
        return false;
    }
    const Tuple *mro = type->mro;
    for (size_t i = 0; i < mro->length; i++) {
        if (ref_object(mro->items[i]) == &base->base) {
            return true;
        }
    }
    return false;
}

// --- looking up ---

Ref *type_find_own(Runtime *rt, Type *type, Str *name)
{
    assert(str_is_interned(name));
    Dict *dict = type_dict(rt, type);
    return dict == NULL ? NULL : dict_find_str(dict, name);
}

// Without the cache. A failure leaves an exception pending.
static Ref *search(Runtime *rt, Type *type, Str *name)
{
    if ((type->flags & TYPE_HEAP) == 0) {
        for (Type *t = type; t != NULL; t = t->parent) {
            Dict *dict = type_dict(rt, t);
            Ref *slot = dict == NULL ? NULL : dict_find_str(dict, name);
            if (slot != NULL || dict == NULL) {
                return slot;
            }
        }
        return NULL;
    }
    const Tuple *mro = type->mro;
    for (size_t i = 0; mro != NULL && i < mro->length; i++) {
        Dict *dict = type_dict(rt, (Type *)ref_object(mro->items[i]));
        Ref *slot = dict == NULL ? NULL : dict_find_str(dict, name);
        if (slot != NULL || dict == NULL) {
            return slot;
        }
    }
    return NULL;
}

static MethodCacheEntry *cache_entry(Runtime *rt, const Type *type, const Str *name)
{
    uint32_t hash = type->version * 31 ^ (uint32_t)((uintptr_t)name >> 4);
    return &rt->method_cache[hash % METHOD_CACHE_SIZE];
}

Ref *type_find(Runtime *rt, Type *type, Str *name)
{
    assert(str_is_interned(name));
    MethodCacheEntry *entry = cache_entry(rt, type, name);
    if (LIKELY(entry->version == type->version && entry->name == name)) {
        return entry->slot;
    }
    Ref *slot = search(rt, type, name);
    if (slot == NULL && is_pending(rt)) {
        return NULL;
    }
    Str *old = entry->name;
    name->base.count++;
    *entry = (MethodCacheEntry){type->version, name, slot};
    if (old != NULL) {
        object_release(rt, &old->base);
    }
    return slot;
}

void type_cache_clear(Runtime *rt)
{
    for (size_t i = 0; i < METHOD_CACHE_SIZE; i++) {
        MethodCacheEntry *entry = &rt->method_cache[i];
        entry->version = 0;
        entry->slot = NULL;
        CLEAR_POINTER(rt, entry->name);
    }
}

// --- changes ---

bool type_modified(Runtime *rt, Type *type, Str *name)
{
    if (!stack_check(rt)) {
        return false;
    }
    type->version = rt->next_type_version++;
    if ((type->flags & TYPE_HEAP) != 0 && !type_update_slots(rt, type, name)) {
        return false;
    }
    for (size_t i = 0; i < type->subclass_count; i++) {
        if (!type_modified(rt, type->subclasses[i], name)) {
            return false;
        }
    }
    return true;
}

bool type_add_subclass(Runtime *rt, Type *base, Type *subclass)
{
    if (base->subclass_count == base->subclass_capacity) {
        size_t capacity =
            base->subclass_capacity == 0 ? 4 : base->subclass_capacity * 2;
        Type **list = buffer_resize(rt, base->subclasses,
                                    base->subclass_capacity * sizeof(Type *),
                                    capacity * sizeof(Type *));
        if (list == NULL) {
            return false;
        }
        base->subclasses = list;
        base->subclass_capacity = capacity;
    }
    base->subclasses[base->subclass_count++] = subclass;
    return true;
}

// Keeps the order: __subclasses__() shows it.
void type_remove_subclass(Type *base, const Type *subclass)
{
    for (size_t i = 0; i < base->subclass_count; i++) {
        if (base->subclasses[i] == subclass) {
            base->subclass_count--;
            memmove(&base->subclasses[i], &base->subclasses[i + 1],
                    (base->subclass_count - i) * sizeof(Type *));
            return;
        }
    }
}
