// Attributes with inline caches.
//
// An instruction remembers two places, the newest first. LOAD_ATTR and STORE_ATTR,
// three words each: type version, shape id (0: a name of __slots__), offset of the
// slot; a store that adds the attribute has, 16 bits up, 1 + the number of the shape's
// child that has it. LOAD_METHOD, four words: type version, id of the shape that lacks
// the name (0: instances of the type have no attributes), and the function's address;
// when the object is a class itself, its own version and METHOD_OF_CLASS. A version of
// 0 matches no type: nothing is remembered, or, with a number behind it, an entry of a
// module's dict: that dict's keys version and the entry's number.
#include <string.h>

#include "objects/abstract.h"
#include "objects/builtin.h"
#include "objects/descriptor.h"
#include "objects/dict.h"
#include "objects/instance.h"
#include "objects/module.h"
#include "objects/super.h"
#include "objects/tuple.h"
#include "vm/ops.h"
#include "vm/traceback.h"

static bool finish(Vm *vm, Frame *frame, Operands o, Ref result)
{
    consume(&vm->rt, frame->locals, o.b, frame->code->local_count);
    if (ref_is_error(result)) {
        return false;
    }
    replace_ref_take(&vm->rt, &frame->locals[o.a], result);
    return true;
}

static bool is_plain_instance(Value value)
{
    return value_is_object(value) && value_object(value)->type->attrs == ATTRS_SHAPE &&
           !instance_has_dict((const Instance *)value_object(value));
}

// A data descriptor on the type comes before the instance's own attribute.
static bool type_shadows(Runtime *rt, Type *type, Str *name)
{
    Ref *found = type_find(rt, type, name);
    return found != NULL && ref_type(rt, *found)->slots.descr_set != NULL;
}

// Puts an entry in front, where it is found first; the former first one moves back.
static void remember(uint32_t *cache, size_t words, const uint32_t *entry)
{
    if (cache[0] != entry[0] || cache[1] != entry[1]) {
        memcpy(cache + words, cache, words * sizeof *cache);
    }
    memcpy(cache, entry, words * sizeof *cache);
}

static uint32_t slot_offset(int slot)
{
    return (uint32_t)(offsetof(Instance, slots) + (size_t)slot * sizeof(Ref));
}

// Remembers where instances keep a name of __slots__, if it is one and every instance
// keeps it there.
static void remember_member(Runtime *rt, Ref *object, Str *name, uint32_t *cache,
                            bool store)
{
    if (!ref_is_object(*object)) {
        return;
    }
    Type *type = ref_object(*object)->type;
    if (type->attrs != ATTRS_NONE || type->extra == 0 || type->slots.size != NULL ||
        (store ? type->slots.setattr != object_setattr
               : type->slots.getattr != object_getattr)) {
        return;
    }
    Ref *found = type_find(rt, type, name);
    const MemberDescriptor *member =
        found == NULL ? NULL : peek_slot_descriptor(rt, peek(*found));
    if (member == NULL) {
        return;
    }
    size_t offset = (size_t)((char *)&object_extra(ref_object(*object))[member->index] -
                             (char *)ref_object(*object));
    if (type_is_subtype(type, member->owner) && offset < UINT16_MAX) {
        remember(cache, 3, (uint32_t[]){type->version, 0, (uint32_t)offset});
    }
}

// The slot of a module's attribute, found by what the cache says or by name, which is
// then remembered. NULL: it is no module, or has no such entry.
static Ref *find_in_module(Runtime *rt, Ref object, Str *name, uint32_t *cache,
                           size_t words)
{
    if (!is_exact(rt, peek(object), T_MODULE)) {
        return NULL;
    }
    Module *module = (Module *)ref_object(object);
    if (UNLIKELY(module_gives(rt, module, name))) {
        return NULL;
    }
    Dict *dict = module->dict;
    if (LIKELY(cache[0] == 0 && cache[1] != 0 && dict->keys_version == cache[1])) {
        return &dict->entries[cache[2]].value;
    }
    int64_t entry = dict_find_str_index(dict, name);
    if (entry < 0 || entry > UINT32_MAX) {
        return NULL;
    }
    uint32_t words_of_entry[4] = {0, dict_keys_version(rt, dict), (uint32_t)entry};
    remember(cache, words, words_of_entry);
    return &dict->entries[entry].value;
}

Ref *op_find_in_class(Runtime *rt, Ref object, Str *name)
{
    if (!ref_is_object(object)) {
        return NULL;
    }
    Type *type = ref_object(object)->type;
    bool ordinary =
        (type->flags & TYPE_HEAP) != 0 && type->slots.getattr == object_getattr;
    return ordinary ? type_find(rt, type, name) : NULL;
}

// Is it the value of object.name, as it is?
static bool is_class_attribute(Runtime *rt, const Ref *of_class, Ref object, Str *name)
{
    return of_class != NULL && ref_type(rt, *of_class)->slots.descr_get == NULL &&
           attrs_find(rt, ref_object(object), name) == NULL;
}

// A data descriptor written in C, which nothing of the instance comes before.
static bool is_data_descriptor(Runtime *rt, const Ref *of_class)
{
    const Type *type = of_class == NULL ? NULL : ref_type(rt, *of_class);
    return type != NULL && (type->flags & TYPE_HEAP) == 0 &&
           type->slots.descr_get != NULL && type->slots.descr_set != NULL;
}

// `of_class`: what op_find_in_class says.
bool op_load_attr(Vm *vm, Frame *frame, size_t a, size_t b, size_t c, uint32_t *cache,
                  Ref *of_class, bool as_value)
{
    Operands o = {a, b, c};
    Runtime *rt = &vm->rt;
    Ref *object = &frame->locals[o.b];
    Str *name = frame->code->names[o.c];
    Ref *found = is_class_attribute(rt, of_class, *object, name)
                     ? of_class
                     : find_in_module(rt, *object, name, cache, 3);
    if (found != NULL) {
        Ref value = as_value ? ref_copy(peek(*found)) : share(rt, found);
        return finish(vm, frame, o, value);
    }
    if (is_plain_instance(peek(*object))) {
        Instance *instance = (Instance *)ref_object(*object);
        Type *type = instance->base.type;
        int slot = shape_find(instance_shape(instance), name);
        if (slot >= 0 && !ref_is_unbound(instance->slots[slot]) &&
            type->slots.getattr == object_getattr && !type_shadows(rt, type, name)) {
            remember(cache, 3,
                     (uint32_t[]){type->version, instance_shape(instance)->id,
                                  slot_offset(slot)});
            Ref value = as_value ? ref_copy(peek(instance->slots[slot]))
                                 : share(rt, &instance->slots[slot]);
            return finish(vm, frame, o, value);
        }
    }
    remember_member(rt, object, name, cache, false);
    if (is_data_descriptor(rt, of_class)) {
        Type *owner = ref_object(*object)->type;
        return finish(
            vm, frame, o,
            descriptor_get_take(rt, ref_copy(peek(*of_class)), object, owner));
    }
    return finish(vm, frame, o, get_attr(rt, object, name));
}

// Where `shape` keeps the child that has `name` too: 1 + its number, 0: there is none
// yet.
static uint32_t child_number(const Shape *shape, const Str *name)
{
    for (uint32_t i = 0; i < shape->child_count; i++) {
        if (shape->children[i]->name == name) {
            return i + 1;
        }
    }
    return 0;
}

bool op_store_attr(Vm *vm, Frame *frame, size_t a, size_t b, size_t c, uint32_t *cache)
{
    Operands o = {a, b, c};
    Runtime *rt = &vm->rt;
    Ref *object = &frame->locals[o.a];
    Str *name = frame->code->names[o.c];
    Shape *before = NULL;
    Type *type = NULL;
    if (is_plain_instance(peek(*object))) {
        Instance *instance = (Instance *)ref_object(*object);
        type = instance->base.type;
        before = instance_shape(instance);
        if (type->slots.setattr != object_setattr || type_shadows(rt, type, name)) {
            before = NULL;
        }
    }
    remember_member(rt, object, name, cache, true);
    uint32_t version = type == NULL ? 0 : type->version,
             id = before == NULL ? 0 : before->id;
    Ref value = read_slot(rt, frame, o.b);
    bool ok = !ref_is_error(value) && set_attr_take(rt, object, name, value);
    if (ok && before != NULL && is_plain_instance(peek(*object)) &&
        ref_object(*object)->type == type) {
        // Shapes live as long as their type, which the instance keeps.
        Shape *after = instance_shape((Instance *)ref_object(*object));
        int slot = shape_find(after, name);
        uint32_t child = after == before ? 0 : child_number(before, name);
        if (slot >= 0 &&
            (after == before || (child != 0 && before->children[child - 1] == after))) {
            remember(cache, 3,
                     (uint32_t[]){version, id, slot_offset(slot) | child << 16});
        }
    }
    consume(rt, frame->locals, o.a, frame->code->local_count);
    return ok;
}

bool op_delete_attr(Vm *vm, Frame *frame, size_t a, size_t b, size_t c)
{
    Operands o = {a, b, c};
    Runtime *rt = &vm->rt;
    bool ok =
        set_attr_take(rt, &frame->locals[o.a], frame->code->names[o.b], REF_UNBOUND);
    consume(rt, frame->locals, o.a, frame->code->local_count);
    return ok;
}

static void remember_method(Runtime *rt, Ref *object, Str *name, Ref callable,
                            uint32_t *cache)
{
    Type *type = ref_object(*object)->type;
    uint32_t shape = 0;
    if (type->slots.getattr != object_getattr) {
        return;
    }
    if (is_plain_instance(peek(*object))) {
        shape = instance_shape((Instance *)ref_object(*object))->id;
    } else if (type->attrs != ATTRS_NONE) {
        return;
    }
    uint32_t entry[4] = {type->version, shape};
    memcpy(&entry[2], &callable.bits, sizeof callable.bits);
    remember(cache, 4, entry);
}

// `Class.function` of an ordinary class: REF_UNBOUND when it is anything else.
static Ref find_in_class(Runtime *rt, Ref *object, Str *name)
{
    if (!is_exact(rt, peek(*object), T_TYPE) ||
        type_find(rt, rt->types[T_TYPE], name) != NULL) {
        return REF_UNBOUND;
    }
    Ref *found = type_find(rt, (Type *)ref_object(*object), name);
    return found != NULL && is_exact(rt, peek(*found), T_FUNCTION)
               ? ref_new(ref_object(*found))
               : REF_UNBOUND;
}

// A class method or static method of an ordinary class, reached through it or through
// an instance without an attribute of that name: its function, and the class for the
// former in *self. REF_UNBOUND when it is anything else.
static Ref find_held_method(Runtime *rt, Ref object, Str *name, Ref *self)
{
    Type *type;
    Ref *found = op_find_in_class(rt, object, name);
    if (found != NULL) {
        type = ref_object(object)->type;
    } else if (is_exact(rt, peek(object), T_TYPE) &&
               type_find(rt, rt->types[T_TYPE], name) == NULL) {
        type = (Type *)ref_object(object);
        found = type_find(rt, type, name);
    }
    if (found == NULL) {
        return REF_UNBOUND;
    }
    bool of_class = is_exact(rt, peek(*found), T_CLASSMETHOD);
    if (!of_class && !is_exact(rt, peek(*found), T_STATICMETHOD)) {
        return REF_UNBOUND;
    }
    Ref function = ((MethodHolder *)ref_object(*found))->function;
    if (!is_exact(rt, peek(function), T_FUNCTION) ||
        ((Object *)type != ref_object(object) &&
         attrs_find(rt, ref_object(object), name) != NULL)) {
        return REF_UNBOUND;
    }
    *self = of_class ? ref_new(&type->base) : REF_UNBOUND;
    return ref_new(ref_object(function));
}

bool op_load_method(Vm *vm, Frame *frame, size_t a, size_t b, size_t c, uint32_t *cache)
{
    Operands o = {a, b, c};
    Runtime *rt = &vm->rt;
    Ref *object = &frame->locals[o.b];
    Ref callable = REF_ERROR, self = REF_UNBOUND;
    bool is_method = false;
    Ref *own = find_in_module(rt, *object, frame->code->names[o.c], cache, 4);
    if (own != NULL && ref_is_object(*own)) {
        callable = ref_new(ref_object(*own));
        consume(rt, frame->locals, o.b, frame->code->local_count);
        replace_ref_take(rt, &frame->locals[o.a], callable);
        clear_ref(rt, &frame->locals[o.a + 1]);
        return true;
    }
    Ref function = find_in_class(rt, object, frame->code->names[o.c]);
    if (ref_is_object(function)) {
        const Type *class_ = (Type *)ref_object(*object);
        uint32_t entry[4] = {class_->version, METHOD_OF_CLASS};
        memcpy(&entry[2], &function.bits, sizeof function.bits);
        // Its instances meet the same entry, and have to have a shape to tell them
        // apart.
        if (class_->attrs == ATTRS_SHAPE) {
            remember(cache, 4, entry);
        }
        consume(rt, frame->locals, o.b, frame->code->local_count);
        replace_ref_take(rt, &frame->locals[o.a], function);
        clear_ref(rt, &frame->locals[o.a + 1]);
        return true;
    }
    function = find_held_method(rt, *object, frame->code->names[o.c], &self);
    if (ref_is_object(function)) {
        consume(rt, frame->locals, o.b, frame->code->local_count);
        replace_ref_take(rt, &frame->locals[o.a], function);
        replace_ref_take(rt, &frame->locals[o.a + 1], self);
        return true;
    }
    if (attr_lookup_for_call(rt, object, frame->code->names[o.c], &callable,
                             &is_method) < 0) {
        consume(rt, frame->locals, o.b, frame->code->local_count);
        return false;
    }
    if (is_method) {
        if (ref_is_object(*object)) {
            remember_method(rt, object, frame->code->names[o.c], callable, cache);
        }
        self = read_slot(rt, frame, o.b);
        if (ref_is_error(self)) {
            drop(rt, callable);
            return false;
        }
    } else {
        consume(rt, frame->locals, o.b, frame->code->local_count);
    }
    replace_ref_take(rt, &frame->locals[o.a], callable);
    replace_ref_take(rt, &frame->locals[o.a + 1], self);
    return true;
}

bool op_load_super(Vm *vm, Frame *frame, size_t a, size_t b, size_t c, bool method)
{
    Operands o = {a, b, c};
    Runtime *rt = &vm->rt;
    Ref *first = &frame->locals[o.b];
    Str *name = frame->code->names[o.c];
    Ref value, self = REF_UNBOUND;
    if (first[0].bits == (uintptr_t)rt->types[T_SUPER]) {
        bool is_method;
        value =
            super_getattr(rt, &first[1], &first[2], name, method ? &is_method : NULL);
        self =
            !ref_is_error(value) && method && is_method ? take(&first[2]) : REF_UNBOUND;
    } else { // somebody's own `super`
        Ref super = object_call(rt, &first[0], NULL, 0, NULL);
        value = ref_is_error(super) ? REF_ERROR : get_attr(rt, &super, name);
        drop(rt, super);
    }
    for (int i = 0; i < 3; i++) {
        clear_ref(rt, &first[i]);
    }
    if (ref_is_error(value)) {
        return false;
    }
    replace_ref_take(rt, &frame->locals[o.a], value);
    if (method) {
        replace_ref_take(rt, &frame->locals[o.a + 1], self);
    }
    return true;
}
