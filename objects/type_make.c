// Making a class from its name, its bases and the namespace of its body.
#include "objects/type_make.h"

#include <assert.h>
#include <string.h>

#include "objects/abstract.h"
#include "objects/cell.h"
#include "objects/codecs.h"
#include "objects/descriptor.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/instance.h"
#include "objects/list.h"
#include "objects/str.h"
#include "objects/str_parts.h"
#include "objects/tuple.h"
#include "objects/weakref.h"
#include "objects/type_slots.h"

// What is decided about a class before it exists.
typedef struct Plan {
    Str *name;    // borrowed
    Tuple *bases; // owned; at least object
    Type *parent; // borrowed from bases
    Ref slots; // list of interned names of __slots__, mangled and sorted; unbound: no
               // __slots__
    bool wants_dict;
    bool wants_weakref; // __slots__ names __weakref__, or there are no __slots__
} Plan;

// --- layout ---

// Words of __slots__ behind an instance's body.
static size_t slot_words(const Type *type)
{
    return type_extra_words(type) - (type->attrs == ATTRS_DICT);
}

// Bytes that a subclass cannot change. Instances of plain classes grow and shrink: only
// __slots__ count.
static size_t fixed_size(const Type *type)
{
    return type->def == &object_typedef ? sizeof(Object) : type->instance_size;
}

// The ancestor that gave the type its layout.
static const Type *layout_of(const Type *type)
{
    while (type->parent != NULL && fixed_size(type) == fixed_size(type->parent) &&
           slot_words(type) == slot_words(type->parent)) {
        type = type->parent;
    }
    return type;
}

// Whether the members of `a` itself are all among those of `b` itself.
static bool has_members(Runtime *rt, const Type *a, const Type *b)
{
    Ref *key, *value;
    for (size_t at = 0; dict_next(a->dict, &at, &key, &value);) {
        if (peek_slot_descriptor(rt, peek(*value)) == NULL || !is_str(peek(*key))) {
            continue;
        }
        Ref *other = dict_find_str(b->dict, value_str_object(peek(*key)));
        if (other == NULL || peek_slot_descriptor(rt, peek(*other)) == NULL) {
            return false;
        }
    }
    return true;
}

bool type_same_layout(Runtime *rt, const Type *a, const Type *b)
{
    if (a->def != b->def || a->attrs != b->attrs || a->extra != b->extra ||
        a->slots.destroy != b->slots.destroy) {
        return false;
    }
    a = layout_of(a);
    b = layout_of(b);
    return a == b || (layout_of(a->parent) == layout_of(b->parent) &&
                      has_members(rt, a, b) && has_members(rt, b, a));
}

static bool check_base(Runtime *rt, Ref base)
{
    if (!is_type(peek(base))) {
        raise_error(rt, E_TYPE_ERROR, "bases must be types");
        return false;
    }
    const Type *type = (Type *)ref_object(base);
    if ((type->flags & TYPE_BASE) == 0) {
        raise_error(rt, E_TYPE_ERROR, "type '%N' is not an acceptable base type", type);
        return false;
    }
    if (type->mro == NULL && (type->flags & TYPE_HEAP) != 0) {
        raise_error(rt, E_TYPE_ERROR, "Cannot extend an incomplete type '%N'", type);
        return false;
    }
    return true;
}

// The base whose instances' layout contains the others'.
static Type *find_parent(Runtime *rt, const Tuple *bases)
{
    const Type *winner = NULL;
    Type *parent = NULL;
    for (size_t i = 0; i < bases->length; i++) {
        if (!check_base(rt, bases->items[i])) {
            return NULL;
        }
        Type *base = (Type *)ref_object(bases->items[i]);
        const Type *candidate = layout_of(base);
        if (winner == NULL ||
            (candidate != winner && type_is_subtype(candidate, winner))) {
            winner = candidate;
            parent = base;
        } else if (!type_is_subtype(winner, candidate)) {
            raise_error(rt, E_TYPE_ERROR,
                        "multiple bases have instance lay-out conflict");
            return NULL;
        }
    }
    return parent;
}

// Modules and classes keep a dict in a field of their own.
static bool has_own_dict(Runtime *rt, Type *type)
{
    return type->attrs == ATTRS_NONE && type_find(rt, type, rt->names[N_DICT]) != NULL;
}

static bool any_base_has_dict(const Plan *plan)
{
    for (size_t i = 0; i < plan->bases->length; i++) {
        if (((Type *)ref_object(plan->bases->items[i]))->attrs != ATTRS_NONE) {
            return true;
        }
    }
    return false;
}

// --- __slots__ ---

// `__x` in class C is `_C__x`.
static Ref mangle(Runtime *rt, const Str *class_name, Str *name)
{
    bool private =
        name->size > 2 && name->data[0] == '_' && name->data[1] == '_' &&
        !(name->data[name->size - 1] == '_' && name->data[name->size - 2] == '_');
    size_t skip = strspn(class_name->data, "_");
    if (!private || skip == class_name->size) {
        return ref_new(&name->base);
    }
    return str_format(rt, "_%s%U", class_name->data + skip, name);
}

static bool add_slot(Runtime *rt, Plan *plan, Dict *namespace_, Ref item)
{
    if (!is_str(peek(item))) {
        raise_error(rt, E_TYPE_ERROR, "__slots__ items must be strings, not '%T'",
                    peek(item));
        return false;
    }
    Str *name = value_str_object(peek(item));
    if (!str_is_identifier(name)) {
        raise_error(rt, E_TYPE_ERROR, "__slots__ must be identifiers");
        return false;
    }
    if (str_equal(name, rt->names[N_DICT])) {
        if (plan->parent->attrs != ATTRS_NONE || plan->wants_dict) {
            raise_error(rt, E_TYPE_ERROR,
                        "__dict__ slot disallowed: we already got one");
            return false;
        }
        plan->wants_dict = true;
        return true;
    }
    if (str_equal(name, rt->names[N_WEAKREF])) {
        if (plan->wants_weakref || !type_may_add_weakref(rt, plan->parent)) {
            raise_error(rt, E_TYPE_ERROR,
                        "__weakref__ slot disallowed: we already got one");
            return false;
        }
        plan->wants_weakref = true;
        return true;
    }
    Ref mangled = mangle(rt, plan->name, name);
    if (ref_is_error(mangled) || !str_intern(rt, &mangled)) {
        drop(rt, mangled);
        return false;
    }
    Str *key = value_str_object(peek(mangled));
    if (dict_find_str(namespace_, key) != NULL && key != rt->names[N_QUALNAME] &&
        key != rt->names[N_CLASSCELL]) {
        raise_error(rt, E_VALUE_ERROR,
                    "'%U' in __slots__ conflicts with class variable", key);
        drop(rt, mangled);
        return false;
    }
    return list_append_take(rt, value_list(peek(plan->slots)), mangled);
}

// int, bytes and tuple have their items behind the body, where slots would be.
static bool check_slots_possible(Runtime *rt, const Plan *plan, size_t count)
{
    const TypeDef *def = plan->parent->def;
    bool varying = def == rt->types[T_INT]->def || def == rt->types[T_BYTES]->def ||
                   def == rt->types[T_TUPLE]->def || def == rt->types[T_TYPE]->def;
    if (count > 0 && varying) {
        raise_error(rt, E_TYPE_ERROR,
                    "nonempty __slots__ not supported for subtype of '%N'",
                    plan->parent);
        return false;
    }
    return true;
}

static bool collect_slots(Runtime *rt, Plan *plan, Dict *namespace_, Ref *slots)
{
    Ref names = REF_ERROR;
    if (is_str(peek(*slots))) {
        names = list_new(rt, 1);
        if (!ref_is_error(names) &&
            !list_append_take(rt, value_list(peek(names)), share(rt, slots))) {
            drop(rt, names);
            return false;
        }
    } else {
        names = list_from_iterable(rt, slots);
    }
    if (ref_is_error(names)) {
        return false;
    }
    List *list = value_list(peek(names));
    plan->slots = list_new(rt, list->length);
    bool done =
        !ref_is_error(plan->slots) && check_slots_possible(rt, plan, list->length);
    for (size_t i = 0; done && i < list->length; i++) {
        done = add_slot(rt, plan, namespace_, list->items[i]);
    }
    drop(rt, names);
    Ref no_key = REF_UNBOUND;
    return done && list_sort(rt, value_list(peek(plan->slots)), &no_key, false);
}

static bool decide_slots(Runtime *rt, Plan *plan, Dict *namespace_)
{
    plan->wants_dict = plan->wants_weakref = false;
    Ref *found = dict_find_str(namespace_, rt->names[N_SLOTS]);
    if (found == NULL) {
        plan->wants_weakref = type_may_add_weakref(rt, plan->parent);
        plan->wants_dict = !has_own_dict(rt, plan->parent);
        return !is_pending(rt);
    }
    Ref slots = share(rt, found);
    bool done = !ref_is_error(slots) && collect_slots(rt, plan, namespace_, &slots);
    drop(rt, slots);
    plan->wants_dict = plan->wants_dict || any_base_has_dict(plan);
    for (size_t i = 0; i < plan->bases->length && !plan->wants_weakref; i++) {
        plan->wants_weakref =
            type_has_weakrefs(rt, (Type *)ref_object(plan->bases->items[i])) &&
            type_may_add_weakref(rt, plan->parent);
    }
    return done;
}

// Lone surrogates are refused.
static bool check_encodable(Runtime *rt, Str *text)
{
    if (str_is_ascii(text)) {
        return true;
    }
    Ref encoded = str_encode(rt, text, "utf-8", "strict");
    drop(rt, encoded);
    return !ref_is_error(encoded);
}

bool type_check_name(Runtime *rt, Str *name)
{
    if (memchr(name->data, 0, name->size) != NULL) {
        raise_error(rt, E_VALUE_ERROR, "type name must not contain null characters");
        return false;
    }
    return check_encodable(rt, name);
}

static bool plan_init(Runtime *rt, Plan *plan, Str *name, Tuple *bases,
                      Dict *namespace_)
{
    *plan = (Plan){.name = name, .slots = REF_UNBOUND};
    if (!type_check_name(rt, name)) {
        return false;
    }
    if (bases->length > 0) {
        plan->bases = (Tuple *)ref_object(ref_new(&bases->base));
    } else {
        Ref object = ref_new(&rt->types[T_OBJECT]->base);
        Ref made = tuple_from_take(rt, &object, 1);
        if (ref_is_error(made)) {
            return false;
        }
        plan->bases = value_tuple(peek(made));
    }
    plan->parent = find_parent(rt, plan->bases);
    return plan->parent != NULL && decide_slots(rt, plan, namespace_);
}

static void plan_fini(Runtime *rt, Plan *plan)
{
    CLEAR_POINTER(rt, plan->bases);
    clear_ref(rt, &plan->slots);
}

// --- the new class ---

enum { EXTRA_MAX = 8000 * sizeof(Ref) }; // the extra bytes are counted in 16 bits

static bool set_layout(Runtime *rt, Type *type, const Plan *plan)
{
    const Type *parent = plan->parent;
    bool plain = parent->def == &object_typedef;
    size_t words =
        slot_words(parent) +
        (ref_is_unbound(plan->slots) ? 0 : value_list(peek(plan->slots))->length);
    type->attrs = parent->attrs;
    if (plan->wants_dict) {
        type->attrs = plain ? ATTRS_SHAPE : ATTRS_DICT;
    }
    size_t extra = (words + (type->attrs == ATTRS_DICT)) * sizeof(Ref);
    if (extra > EXTRA_MAX) {
        raise_error(rt, E_TYPE_ERROR, "too many __slots__");
        return false;
    }
    type->extra = (uint16_t)extra;
    type->instance_size = parent->instance_size;
    type->capacity_hint = parent->capacity_hint;
    return true;
}

// The compiler lists the attributes that methods set on self: new instances get room
// for them.
static void set_capacity(Runtime *rt, Type *type)
{
    Ref *names = dict_find_str(type->dict, rt->names[N_STATIC_ATTRIBUTES]);
    if (names == NULL || !is_tuple(peek(*names))) {
        return;
    }
    size_t capacity = value_tuple(peek(*names))->length + type->parent->capacity_hint;
    type->capacity_hint =
        (uint8_t)(capacity > INSTANCE_CAPACITY_MAX ? INSTANCE_CAPACITY_MAX : capacity);
}

static Type *allocate_type(Runtime *rt, Type *meta, const Plan *plan)
{
    Type *type = object_alloc(rt, meta, sizeof *type);
    if (type == NULL) {
        return NULL;
    }
    memset((char *)type + sizeof(Object), 0, sizeof *type - sizeof(Object));
    type->def = plan->parent->def;
    type->flags = TYPE_HEAP | TYPE_BASE | TYPE_FILLED |
                  (plan->parent->flags & TYPE_INHERITED_FLAGS);
    if (plan->wants_weakref || type_has_weakrefs(rt, plan->parent)) {
        type->flags |= TYPE_WEAKREFS;
    }
    type->version = rt->next_type_version++;
    type->parent = plan->parent;
    type->bases = (Tuple *)ref_object(ref_new(&plan->bases->base));
    type->name = (Str *)ref_object(ref_new(&plan->name->base));
    type->qualname = (Str *)ref_object(ref_new(&plan->name->base));
    return type;
}

// What a mro() of a metaclass may return.
static bool check_mro(Runtime *rt, const Type *type, const Tuple *mro)
{
    if (mro->length == 0) {
        raise_error(rt, E_TYPE_ERROR, "type MRO must not be empty");
        return false;
    }
    for (size_t i = 0; i < mro->length; i++) {
        Value base = peek(mro->items[i]);
        if (!is_type(base)) {
            raise_error(rt, E_TYPE_ERROR, "mro() returned a non-class ('%T')", base);
            return false;
        }
        const Type *other = (const Type *)value_object(base);
        if (!type_is_subtype(layout_of(type), layout_of(other))) {
            raise_error(rt, E_TYPE_ERROR,
                        "mro() returned base with unsuitable layout ('%N')", other);
            return false;
        }
    }
    return true;
}

// The MRO that the metaclass wants: its own mro(), if it has one.
static bool set_mro(Runtime *rt, Type *type)
{
    Ref self = ref_new(&type->base);
    Ref *method = type_find(rt, type->base.type, rt->names[N_MRO_PLAIN]);
    Ref order;
    if (method == NULL && is_pending(rt)) {
        order = REF_ERROR;
    } else if (method == NULL || type->base.type == rt->types[T_TYPE] ||
               is_exact(rt, peek(*method), T_METHOD_DESCRIPTOR)) {
        order = type_compute_mro(rt, type);
    } else {
        order = call_special(rt, &self, N_MRO_PLAIN, NULL, 0);
    }
    Ref tuple = ref_is_error(order) ? REF_ERROR : tuple_from_list(rt, &order);
    drop(rt, order);
    drop(rt, self);
    if (ref_is_error(tuple)) {
        return false;
    }
    Tuple *mro = value_tuple(peek(tuple));
    if (!check_mro(rt, type, mro)) {
        drop(rt, tuple);
        return false;
    }
    Tuple *old = type->mro;
    type->mro = mro;
    if (old != NULL) {
        object_release(rt, &old->base);
    }
    return true;
}

// --- entries of the dict that are not what the body made them ---

static bool set_default_module(Runtime *rt, Type *type)
{
    if (dict_find_str(type->dict, rt->names[N_MODULE]) != NULL ||
        rt->caller_module == NULL) {
        return true;
    }
    Ref module = rt->caller_module(rt);
    if (ref_is_error(module)) {
        return false;
    }
    return ref_is_unbound(module) ||
           dict_set_str_take(rt, type->dict, rt->names[N_MODULE], module);
}

static bool set_qualname(Runtime *rt, Type *type)
{
    Ref *found = dict_find_str(type->dict, rt->names[N_QUALNAME]);
    if (found == NULL) {
        return true;
    }
    if (!is_str(peek(*found))) {
        raise_error(rt, E_TYPE_ERROR, "type __qualname__ must be a str, not %T",
                    peek(*found));
        return false;
    }
    Str *old = type->qualname;
    type->qualname = (Str *)ref_object(share(rt, found));
    object_release(rt, &old->base);
    dict_delete_str(rt, type->dict, rt->names[N_QUALNAME]);
    return true;
}

// A plain function under one of these names is wrapped.
static bool wrap_function(Runtime *rt, Type *type, NameId name,
                          Ref (*wrap)(Runtime *, Ref *))
{
    Ref *found = dict_find_str(type->dict, rt->names[name]);
    if (found == NULL || !is_exact(rt, peek(*found), T_FUNCTION)) {
        return true;
    }
    Ref wrapped = wrap(rt, found);
    return !ref_is_error(wrapped) &&
           dict_set_str_take(rt, type->dict, rt->names[name], wrapped);
}

static bool set_unless_present_take(Runtime *rt, Type *type, NameId name, Ref value)
{
    if (dict_find_str(type->dict, rt->names[name]) != NULL) {
        drop(rt, value);
        return true;
    }
    return dict_set_str_take(rt, type->dict, rt->names[name], value);
}

// __classcell__ is what zero-argument super() and __class__ read; it is filled here.
static bool take_class_cell(Runtime *rt, Type *type, Ref *cell)
{
    Ref *found = dict_find_str(type->dict, rt->names[N_CLASSCELL]);
    *cell = REF_UNBOUND;
    if (found == NULL) {
        return true;
    }
    if (!is_exact(rt, peek(*found), T_CELL)) {
        raise_error(rt, E_TYPE_ERROR, "__classcell__ must be a nonlocal cell, not %R",
                    OBJECT_VALUE(ref_type(rt, *found)));
        return false;
    }
    *cell = share(rt, found);
    dict_delete_str(rt, type->dict, rt->names[N_CLASSCELL]);
    return true;
}

static bool adjust_dict(Runtime *rt, Type *type)
{
    if (!set_default_module(rt, type) || !set_qualname(rt, type) ||
        !wrap_function(rt, type, N_NEW, staticmethod_new) ||
        !wrap_function(rt, type, N_INIT_SUBCLASS, classmethod_new) ||
        !wrap_function(rt, type, N_CLASS_GETITEM, classmethod_new)) {
        return false;
    }
    bool compares = dict_find_str(type->dict, rt->names[N_EQ]) != NULL;
    return !compares || set_unless_present_take(rt, type, N_HASH, REF_NONE);
}

static const GetSetDef dict_getset = {"__dict__", object_get_dict, object_set_dict,
                                      "dictionary for instance variables"};

// Weak references live in a table of the runtime; here only the first of them shows.
static Ref newest_weakref(Runtime *rt, Ref *self)
{
    WeakRef *first = weakref_first(rt, ref_object(*self));
    return first == NULL ? REF_NONE : ref_new(&first->base);
}

static const GetSetDef weakref_getset = {"__weakref__", newest_weakref, NULL,
                                         "list of weak references to the object"};

static bool add_getset(Runtime *rt, Type *type, const GetSetDef *def, NameId name)
{
    Ref descriptor = getset_descriptor_new(rt, def, type);
    return !ref_is_error(descriptor) &&
           set_unless_present_take(rt, type, name, descriptor);
}

static bool add_members(Runtime *rt, Type *type, const Plan *plan)
{
    if (!ref_is_unbound(plan->slots)) {
        List *names = value_list(peek(plan->slots));
        for (size_t i = 0; i < names->length; i++) {
            Str *name = value_str_object(list_peek(names, i));
            Ref member = member_descriptor_new(
                rt, name, type, (uint32_t)(slot_words(plan->parent) + i));
            if (ref_is_error(member) ||
                !dict_set_str_take(rt, type->dict, name, member)) {
                return false;
            }
        }
    }
    bool adds_dict = plan->parent->attrs == ATTRS_NONE && type->attrs != ATTRS_NONE;
    return (!adds_dict || add_getset(rt, type, &dict_getset, N_DICT)) &&
           (!plan->wants_weakref || add_getset(rt, type, &weakref_getset, N_WEAKREF));
}

// Attributes are found by str only.
static bool check_keys(Runtime *rt, const Type *type)
{
    size_t position = 0;
    Ref *key, *value;
    while (dict_next(type->dict, &position, &key, &value)) {
        if (!is_exact(rt, peek(*key), T_STR)) {
            return warn_error(rt, E_RUNTIME_WARNING,
                              "non-string key in the __dict__ of class %N", type);
        }
    }
    return true;
}

// CPython keeps a copy of the text as UTF-8.
static bool check_doc(Runtime *rt, Type *type)
{
    Ref *doc = dict_find_str(type->dict, rt->names[N_DOC]);
    return doc == NULL || !is_str(peek(*doc)) ||
           check_encodable(rt, value_str_object(peek(*doc)));
}

static bool build(Runtime *rt, Type *type, const Plan *plan, Dict *namespace_)
{
    Ref copy = dict_copy(rt, namespace_);
    if (ref_is_error(copy)) {
        return false;
    }
    type->dict = value_dict(peek(copy));
    if (!check_keys(rt, type) || !check_doc(rt, type)) {
        return false;
    }
    if (!set_layout(rt, type, plan) || !adjust_dict(rt, type) ||
        !add_members(rt, type, plan) ||
        !set_unless_present_take(rt, type, N_DOC, REF_NONE) || !set_mro(rt, type)) {
        return false;
    }
    set_capacity(rt, type);
    if (!type_set_new_slots(rt, type)) {
        return false;
    }
    if (type->def == &object_typedef) {
        instance_set_slots(type);
    }
    for (size_t i = 0; i < type->bases->length; i++) {
        if (!type_add_subclass(rt, (Type *)ref_object(type->bases->items[i]), type)) {
            return false;
        }
    }
    return true;
}

// --- telling others ---

static void add_set_name_note(Runtime *rt, Type *type, Ref *value, Ref *key)
{
    Ref exception = pending_take(rt);
    Ref note = str_format(rt, "Error calling __set_name__ on '%T' instance %R in '%N'",
                          peek(*value), peek(*key), type);
    Ref done = ref_is_error(note)
                   ? REF_ERROR
                   : call_method(rt, &exception, rt->names[N_ADD_NOTE], &note, 1);
    drop(rt, done);
    drop(rt, note);
    pending_clear(rt);
    pending_set_take(rt, exception);
}

static bool call_set_name(Runtime *rt, Type *type, Ref *key, Ref *value)
{
    if (type_find(rt, ref_type(rt, *value), rt->names[N_SET_NAME]) == NULL) {
        return !is_pending(rt);
    }
    Ref args[2] = {ref_new(&type->base), share(rt, key)};
    Ref result = call_special(rt, value, N_SET_NAME, args, 2);
    drop(rt, args[1]);
    drop(rt, args[0]);
    if (ref_is_error(result)) {
        add_set_name_note(rt, type, value, key);
        return false;
    }
    drop(rt, result);
    return true;
}

// Over a copy: the methods may change the class.
static bool set_names(Runtime *rt, Type *type)
{
    Ref copy = dict_copy(rt, type->dict);
    if (ref_is_error(copy)) {
        return false;
    }
    bool done = true;
    size_t position = 0;
    Ref *key, *value;
    while (done && dict_next(value_dict(peek(copy)), &position, &key, &value)) {
        if (ref_is_object(*value)) {
            done = call_set_name(rt, type, key, value);
        }
    }
    drop(rt, copy);
    return done;
}

// super(type, type).__init_subclass__(**kwargs)
static bool init_subclass(Runtime *rt, Type *type, Ref *kwargs, size_t nkwargs,
                          Tuple *kwnames)
{
    Ref *found = NULL;
    for (size_t i = 1; found == NULL && i < type->mro->length; i++) {
        found = type_find_own(rt, (Type *)ref_object(type->mro->items[i]),
                              rt->names[N_INIT_SUBCLASS]);
        if (found == NULL && is_pending(rt)) {
            return false;
        }
    }
    if (found == NULL) {
        return true;
    }
    Ref absent = REF_UNBOUND;
    Ref method = descriptor_get_take(rt, share(rt, found), &absent, type);
    Ref result = ref_is_error(method) ? REF_ERROR
                                      : object_call(rt, &method, kwargs, 0,
                                                    nkwargs == 0 ? NULL : kwnames);
    drop(rt, method);
    drop(rt, result);
    return !ref_is_error(result);
}

static bool finish(Runtime *rt, Type *type, Ref *kwargs, size_t nkwargs, Tuple *kwnames)
{
    return set_names(rt, type) && init_subclass(rt, type, kwargs, nkwargs, kwnames);
}

Ref type_make_class(Runtime *rt, Type *meta, Str *name, Tuple *bases, Dict *namespace_,
                    Ref *kwargs, size_t nkwargs, Tuple *kwnames)
{
    Plan plan;
    Type *type = NULL;
    Ref cell = REF_UNBOUND;
    bool done = false;
    if (plan_init(rt, &plan, name, bases, namespace_)) {
        type = allocate_type(rt, meta, &plan);
    }
    if (type != NULL && build(rt, type, &plan, namespace_) &&
        take_class_cell(rt, type, &cell)) {
        object_track(rt, &type->base);
        if (!ref_is_unbound(cell)) {
            replace_ref_take(rt, &((Cell *)ref_object(cell))->value,
                             ref_new(&type->base));
        }
        done = finish(rt, type, kwargs, nkwargs, kwnames);
    }
    drop(rt, cell);
    plan_fini(rt, &plan);
    if (!done && type != NULL) {
        type_break(rt, type);
        object_release(rt, &type->base);
    }
    return done ? ref_of(&type->base) : REF_ERROR;
}

// --- other bases, later ---

static bool check_new_bases(Runtime *rt, Type *type, Ref bases)
{
    if (!is_tuple(peek(bases))) {
        raise_error(rt, E_TYPE_ERROR, "can only assign tuple to %N.__bases__, not %T",
                    type, peek(bases));
        return false;
    }
    Tuple *tuple = value_tuple(peek(bases));
    if (tuple->length == 0) {
        raise_error(rt, E_TYPE_ERROR,
                    "can only assign non-empty tuple to %N.__bases__, not ()", type);
        return false;
    }
    for (size_t i = 0; i < tuple->length; i++) {
        if (!is_type(peek(tuple->items[i]))) {
            raise_error(rt, E_TYPE_ERROR,
                        "%N.__bases__ must be tuple of classes, not '%T'", type,
                        peek(tuple->items[i]));
            return false;
        }
        if (!check_base(rt, tuple->items[i])) {
            return false;
        }
        // Its MRO may not be renewed yet: the chain of parents is.
        const Type *base = (Type *)ref_object(tuple->items[i]);
        const Type *ancestor = base;
        while (ancestor != NULL && ancestor != type) {
            ancestor = ancestor->parent;
        }
        if (ancestor == type || type_is_subtype(base, type)) {
            raise_error(rt, E_TYPE_ERROR,
                        "a __bases__ item causes an inheritance cycle");
            return false;
        }
    }
    Type *parent = find_parent(rt, tuple);
    if (parent == NULL) {
        return false;
    }
    if (layout_of(parent) != layout_of(type->parent) || parent->def != type->def) {
        raise_error(rt, E_TYPE_ERROR,
                    "__bases__ assignment: '%N' object layout differs from '%N'",
                    parent, type->parent);
        return false;
    }
    return true;
}

// The class and all below it get new MROs.
static bool renew_mros(Runtime *rt, Type *type)
{
    if (!stack_check(rt) || !set_mro(rt, type)) {
        return false;
    }
    for (size_t i = 0; i < type->subclass_count; i++) {
        if (!renew_mros(rt, type->subclasses[i])) {
            return false;
        }
    }
    return true;
}

bool type_set_bases(Runtime *rt, Ref *self, Ref value)
{
    Type *type = (Type *)ref_object(*self);
    if ((type->flags & TYPE_HEAP) == 0) {
        raise_error(rt, E_TYPE_ERROR,
                    "cannot set '__bases__' attribute of immutable type '%N'", type);
        drop(rt, value);
        return false;
    }
    if (ref_is_unbound(value)) {
        raise_error(rt, E_TYPE_ERROR,
                    "cannot delete '__bases__' attribute of immutable type '%N'", type);
        return false;
    }
    if (!check_new_bases(rt, type, value)) {
        drop(rt, value);
        return false;
    }
    Tuple *old = type->bases;
    Type *old_parent = type->parent;
    Tuple *bases = value_tuple(peek(value));
    type->bases = bases;
    type->parent = find_parent(rt, bases);
    bool renewed = renew_mros(rt, type);
    if (!renewed && type->bases == bases) {
        type->bases = old;
        type->parent = old_parent;
        drop(rt, value);
        return false;
    }
    for (size_t i = 0; i < old->length; i++) {
        type_remove_subclass((Type *)ref_object(old->items[i]), type);
    }
    // Unless a mro() has set other bases meanwhile, which are entered already.
    bool done = renewed;
    for (size_t i = 0; done && type->bases == bases && i < bases->length; i++) {
        done = type_add_subclass(rt, (Type *)ref_object(bases->items[i]), type);
    }
    object_release(rt, &old->base);
    return done && type_modified(rt, type, NULL);
}
