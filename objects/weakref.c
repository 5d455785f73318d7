#include "objects/weakref.h"

#include <assert.h>

#include "objects/abstract.h"
#include "objects/builtin.h"
#include "objects/descriptor.h"
#include "objects/generic_alias.h"
#include "objects/item.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "objects/weak_proxy.h"

#define FIRST_CAPACITY 16

typedef struct WeakEntry {
    Object *target; // NULL: free
    WeakRef *first;
    uint64_t birth; // of the target, or of this entry
} WeakEntry;

// Open addressing with linear probing; at most half full.
struct WeakTable {
    size_t count, capacity; // a power of two
    WeakEntry *entries;
};

static WeakRef *as_weakref(const Ref *self)
{
    return (WeakRef *)ref_object(*self);
}

// --- the table ---

static size_t home_of(const struct WeakTable *table, const Object *target)
{
    return ((uintptr_t)target >> 3) * 0x9E3779B97F4A7C15u >> 20 & (table->capacity - 1);
}

static WeakEntry *find_entry(const struct WeakTable *table, const Object *target)
{
    size_t i = home_of(table, target);
    while (table->entries[i].target != NULL && table->entries[i].target != target) {
        i = (i + 1) & (table->capacity - 1);
    }
    return &table->entries[i];
}

static bool grow(Runtime *rt, struct WeakTable *table)
{
    struct WeakTable larger = {.capacity = table->capacity == 0 ? FIRST_CAPACITY
                                                                : 2 * table->capacity};
    larger.entries = buffer_alloc(rt, larger.capacity * sizeof *larger.entries);
    if (larger.entries == NULL) {
        return false;
    }
    for (size_t i = 0; i < larger.capacity; i++) {
        larger.entries[i] = (WeakEntry){NULL, NULL, 0};
    }
    for (size_t i = 0; i < table->capacity; i++) {
        if (table->entries[i].target != NULL) {
            *find_entry(&larger, table->entries[i].target) = table->entries[i];
        }
    }
    buffer_free(rt, table->entries, table->capacity * sizeof *table->entries);
    table->entries = larger.entries;
    table->capacity = larger.capacity;
    return true;
}

// The entry of an object, made if need be. NULL: MemoryError.
static WeakEntry *make_entry(Runtime *rt, Object *target)
{
    if (rt->weak == NULL) {
        rt->weak = buffer_alloc(rt, sizeof *rt->weak);
        if (rt->weak == NULL) {
            return NULL;
        }
        *rt->weak = (struct WeakTable){0};
    }
    if (2 * (rt->weak->count + 1) > rt->weak->capacity && !grow(rt, rt->weak)) {
        return NULL;
    }
    WeakEntry *entry = find_entry(rt->weak, target);
    if (entry->target == NULL) {
        uint64_t birth = object_birth(target);
        *entry = (WeakEntry){target, NULL, birth != 0 ? birth : ++rt->births};
        rt->weak->count++;
        target->flags |= OBJECT_WEAKREFED;
    }
    return entry;
}

// Removes an entry, moving up those behind it that would not be found any more.
static void remove_entry(struct WeakTable *table, WeakEntry *entry)
{
    size_t mask = table->capacity - 1;
    size_t hole = (size_t)(entry - table->entries);
    for (size_t i = (hole + 1) & mask; table->entries[i].target != NULL;
         i = (i + 1) & mask) {
        size_t home = home_of(table, table->entries[i].target);
        if (((i - home) & mask) >= ((i - hole) & mask)) {
            table->entries[hole] = table->entries[i];
            hole = i;
        }
    }
    table->entries[hole] = (WeakEntry){NULL, NULL, 0};
    table->count--;
}

void weak_table_fini(Runtime *rt)
{
    if (rt->weak != NULL) {
        assert(rt->weak->count == 0);
        buffer_free(rt, rt->weak->entries, rt->weak->capacity * sizeof(WeakEntry));
        buffer_free(rt, rt->weak, sizeof *rt->weak);
        rt->weak = NULL;
    }
}

WeakRef *weakref_first(Runtime *rt, const Object *target)
{
    return (target->flags & OBJECT_WEAKREFED) != 0 ? find_entry(rt->weak, target)->first
                                                   : NULL;
}

// --- making ---

// Objects of variable size cannot have them in CPython, nor those of classes with
// __slots__ that do not ask for it.
bool type_has_weakrefs(Runtime *rt, const Type *type)
{
    static const TypeId built_in[] = {T_FUNCTION,
                                      T_BUILTIN,
                                      T_METHOD,
                                      T_GENERATOR,
                                      T_SET,
                                      T_FROZENSET,
                                      T_MODULE,
                                      T_CODE,
                                      T_GENERIC_ALIAS,
                                      T_UNION_TYPE,
                                      T_RAW_FILE,
                                      T_BUFFERED_READER,
                                      T_BUFFERED_WRITER,
                                      T_BUFFERED_RANDOM,
                                      T_TEXT_FILE};
    if ((type->flags & TYPE_IS_TYPE) != 0) {
        return true;
    }
    if ((type->flags & TYPE_HEAP) == 0) {
        if ((type->flags & TYPE_WEAKREFS) != 0) {
            return true;
        }
        for (size_t i = 0; i < sizeof built_in / sizeof *built_in; i++) {
            if (type == rt->types[built_in[i]]) {
                return true;
            }
        }
        return false;
    }
    return (type->flags & TYPE_WEAKREFS) != 0;
}

bool type_may_add_weakref(Runtime *rt, const Type *parent)
{
    return !type_has_weakrefs(rt, parent) &&
           (parent->flags & (TYPE_IS_INT | TYPE_IS_TUPLE | TYPE_IS_BYTES)) == 0;
}

static bool can_be_referred(Runtime *rt, Value value)
{
    if (!value_is_object(value)) {
        return false;
    }
    const Type *type = value_object(value)->type;
    return (type->flags & TYPE_IS_TYPE) != 0 || type_has_weakrefs(rt, type);
}

static bool is_plain(Runtime *rt, const WeakRef *ref, const Type *type)
{
    return ref_is_unbound(ref->callback) && ref->base.type == type &&
           (type == rt->types[T_WEAKREF] || type == rt->types[T_WEAK_PROXY] ||
            type == rt->types[T_WEAK_CALLABLE_PROXY]);
}

// Plain references stay in front, the plain ref before the plain proxy; the others come
// behind them, newest first.
static void link_ref(Runtime *rt, WeakEntry *entry, WeakRef *ref)
{
    WeakRef *before = NULL, *after = entry->first;
    bool plain = is_plain(rt, ref, ref->base.type);
    bool is_first = plain && ref->base.type == rt->types[T_WEAKREF];
    while (!is_first && after != NULL && is_plain(rt, after, after->base.type)) {
        before = after;
        after = after->next;
    }
    ref->previous = before;
    ref->next = after;
    if (after != NULL) {
        after->previous = ref;
    }
    if (before != NULL) {
        before->next = ref;
    } else {
        entry->first = ref;
    }
}

// The plain reference of that type there is, a new reference; unbound: none.
static Ref find_plain(Runtime *rt, const Object *target, const Type *type)
{
    for (WeakRef *ref = weakref_first(rt, target); ref != NULL; ref = ref->next) {
        if ((ref->base.flags & OBJECT_DYING) == 0 && ref->base.count > 0 &&
            is_plain(rt, ref, type)) {
            return ref_new(&ref->base);
        }
    }
    return REF_UNBOUND;
}

Ref weakref_new(Runtime *rt, Type *type, Ref *target, Ref *callback)
{
    if (!can_be_referred(rt, peek(*target))) {
        raise_error(rt, E_TYPE_ERROR, "cannot create weak reference to '%T' object",
                    peek(*target));
        return REF_ERROR;
    }
    Object *object = ref_object(*target);
    if (type == rt->types[T_WEAK_PROXY] && object->type->slots.call != NULL) {
        type = rt->types[T_WEAK_CALLABLE_PROXY];
    }
    bool has_callback = !ref_is_unbound(*callback) && !ref_is_none(*callback);
    Ref plain = has_callback ? REF_UNBOUND : find_plain(rt, object, type);
    if (!ref_is_unbound(plain)) {
        return plain;
    }
    Ref shared = has_callback ? share(rt, callback) : REF_UNBOUND;
    WeakRef *ref = ref_is_error(shared) ? NULL : object_alloc(rt, type, sizeof *ref);
    if (ref == NULL) {
        drop(rt, shared);
        return REF_ERROR;
    }
    ref->target = NULL;
    ref->callback = shared;
    ref->hash = -1;
    ref->next = ref->previous = NULL;
    object_track(rt, &ref->base);
    WeakEntry *entry = make_entry(rt, object);
    if (entry == NULL) {
        object_release(rt, &ref->base);
        return REF_ERROR;
    }
    ref->target = object;
    link_ref(rt, entry, ref);
    return OBJECT_REF(ref);
}

Ref weakref_get(const WeakRef *ref)
{
    if (ref->target == NULL || (ref->target->flags & OBJECT_DYING) != 0 ||
        ref->target->count == 0) {
        return REF_NONE;
    }
    return ref_new(ref->target);
}

// --- dying ---

// The reference leaves its target's list.
static void unlink_ref(Runtime *rt, WeakRef *ref)
{
    if (ref->target == NULL) {
        return;
    }
    if (ref->next != NULL) {
        ref->next->previous = ref->previous;
    }
    if (ref->previous != NULL) {
        ref->previous->next = ref->next;
    } else {
        WeakEntry *entry = find_entry(rt->weak, ref->target);
        entry->first = ref->next;
        if (entry->first == NULL) {
            remove_entry(rt->weak, entry);
            ref->target->flags &= ~(uint32_t)OBJECT_WEAKREFED;
        }
    }
    ref->target = NULL;
    ref->next = ref->previous = NULL;
}

void weakrefs_clear(Runtime *rt, Object *object, WeakQueue *due)
{
    WeakEntry *entry = find_entry(rt->weak, object);
    WeakRef *ref = entry->first;
    uint64_t birth = entry->birth;
    remove_entry(rt->weak, entry);
    object->flags &= ~(uint32_t)OBJECT_WEAKREFED;
    while (ref != NULL) {
        WeakRef *next = ref->next;
        ref->target = NULL;
        ref->next = ref->previous = NULL;
        bool is_alive = (ref->base.flags & (OBJECT_DYING | OBJECT_GC_CANDIDATE)) == 0 &&
                        ref->base.count > 0;
        if (is_alive && !ref_is_unbound(ref->callback)) {
            ref->base.count++;
            ref->birth = birth;
            *(due->last == NULL ? &due->first : &due->last->next) = ref;
            due->last = ref;
        }
        ref = next;
    }
}

// Takes the references that are in order off the front of *list.
static WeakRef *take_run(WeakRef **list)
{
    WeakRef *first = *list, *last = first;
    while (last != NULL && last->next != NULL && last->birth <= last->next->birth) {
        last = last->next;
    }
    *list = last == NULL ? NULL : last->next;
    if (last != NULL) {
        last->next = NULL;
    }
    return first;
}

// Puts two lists that are in order onto *end; where they are equal `a` comes first.
static WeakRef **merge_runs(WeakRef **end, WeakRef *a, WeakRef *b)
{
    while (a != NULL || b != NULL) {
        WeakRef **from = b == NULL || (a != NULL && a->birth <= b->birth) ? &a : &b;
        *end = *from;
        end = &(*from)->next;
        *from = *end;
    }
    *end = NULL;
    return end;
}

// Merge sort of a list: it needs no memory.
static WeakRef *sort_by_birth(WeakRef *list)
{
    bool sorted = false;
    while (!sorted) {
        WeakRef *rest = list, **end = &list;
        WeakRef *a = take_run(&rest);
        sorted = rest == NULL;
        while (a != NULL) {
            WeakRef *b = take_run(&rest);
            end = merge_runs(end, a, b);
            a = take_run(&rest);
        }
    }
    return list;
}

void weakrefs_call_due(Runtime *rt, WeakQueue *due)
{
    if (due->first == NULL) {
        return;
    }
    Ref pending = pending_take(rt);
    for (WeakRef *ref = sort_by_birth(due->first), *next; ref != NULL; ref = next) {
        next = ref->next;
        ref->next = ref->previous = NULL;
        Ref callback = take(&ref->callback);
        Ref arg = ref_new(&ref->base);
        Ref result = ref_is_unbound(callback)
                         ? REF_NONE
                         : object_call(rt, &callback, &arg, 1, NULL);
        if (ref_is_error(result)) {
            rt->unraisable(rt, NULL, ref_object(callback));
        }
        drop(rt, result);
        drop(rt, arg);
        drop(rt, callback);
        object_release(rt, &ref->base);
    }
    pending_set_take(rt, pending);
}

void weakrefs_die(Runtime *rt, Object *object)
{
    WeakQueue due = {NULL, NULL};
    weakrefs_clear(rt, object, &due);
    weakrefs_call_due(rt, &due);
}

void weakref_destroy(Runtime *rt, Object *self)
{
    WeakRef *ref = (WeakRef *)self;
    unlink_ref(rt, ref);
    clear_ref(rt, &ref->callback);
    object_free(rt, self, sizeof *ref);
}

void weakref_traverse(Object *self, Visitor *visitor)
{
    visit(visitor, ((WeakRef *)self)->callback, EDGE_FIELD, (uintptr_t) "__callback__");
}

void weakref_clear(Runtime *rt, Object *self)
{
    unlink_ref(rt, (WeakRef *)self);
    clear_ref(rt, &((WeakRef *)self)->callback);
}

// --- the type ---

static Ref weakref_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                             Tuple *kwnames)
{
    bool exact = type == rt->types[T_WEAKREF];
    if (exact && kwnames != NULL && kwnames->length > 0) {
        raise_error(rt, E_TYPE_ERROR, "ref() takes no keyword arguments");
        return REF_ERROR;
    }
    if (nargs < 1 || nargs > 2) {
        raise_error(rt, E_TYPE_ERROR, "__new__ expected at %s, got %zu",
                    nargs < 1 ? "least 1 argument" : "most 2 arguments", nargs);
        return REF_ERROR;
    }
    Ref none = REF_UNBOUND;
    return weakref_new(rt, type, &args[0], nargs > 1 ? &args[1] : &none);
}

// __new__ has done it: the arguments are looked at only.
static bool weakref_init(Runtime *rt, Ref *self, Ref *args, size_t nargs,
                         Tuple *kwnames)
{
    return check_arg_count(rt, "__init__", nargs, 1, 2);
}

static Ref weakref_call(Runtime *rt, Ref *callable, Ref *args, size_t nargs,
                        Tuple *kwnames)
{
    if (nargs > 0 || (kwnames != NULL && kwnames->length > 0)) {
        raise_error(rt, E_TYPE_ERROR,
                    nargs > 0 ? "weakref expected 0 arguments, got %zu"
                              : "weakref() takes no keyword arguments",
                    nargs);
        return REF_ERROR;
    }
    return weakref_get(as_weakref(callable));
}

static int64_t weakref_hash(Runtime *rt, Value self)
{
    WeakRef *ref = (WeakRef *)value_object(self);
    if (ref->hash != -1) {
        return ref->hash;
    }
    Ref target = weakref_get(ref);
    if (ref_is_none(target)) {
        raise_error(rt, E_TYPE_ERROR, "weak object has gone away");
        return -1;
    }
    int64_t hash = value_hash(rt, peek(target));
    drop(rt, target);
    ref->hash = hash;
    return hash;
}

// Living targets are compared; a dead reference is like itself only.
static Ref weakref_compare(Runtime *rt, CompareOp op, Ref *left, Ref *right)
{
    if ((op != CMP_EQ && op != CMP_NE) ||
        !type_is_subtype(ref_type(rt, *right), rt->types[T_WEAKREF])) {
        return REF_NOT_IMPLEMENTED;
    }
    Ref a = weakref_get(as_weakref(left));
    Ref b = weakref_get(as_weakref(right));
    Ref result;
    if (ref_is_none(a) || ref_is_none(b)) {
        result = ref_bool((left->bits == right->bits) == (op == CMP_EQ));
    } else {
        result = compare_op(rt, op, &a, &b);
    }
    drop(rt, a);
    drop(rt, b);
    return result;
}

// What the target's class has for __name__, if anything.
static Ref target_name(Runtime *rt, Ref *target)
{
    Type *type = ref_type(rt, *target);
    Ref *found = type_find(rt, type, rt->names[N_NAME_]);
    if (found == NULL) {
        return is_pending(rt) ? REF_ERROR : REF_UNBOUND;
    }
    return descriptor_get_take(rt, share(rt, found), target, type);
}

static Ref weakref_repr(Runtime *rt, Value self)
{
    Ref target = weakref_get((WeakRef *)value_object(self));
    char address[ADDRESS_TEXT], target_address[ADDRESS_TEXT];
    address_text(rt, self, address);
    if (ref_is_none(target)) {
        return str_format(rt, "<weakref at %s; dead>", address);
    }
    address_text(rt, peek(target), target_address);
    Ref name = target_name(rt, &target);
    Ref text = REF_ERROR;
    if (!ref_is_error(name)) {
        const Type *type = ref_type(rt, target);
        text = !ref_is_unbound(name) && is_str(peek(name))
                   ? str_format(rt, "<weakref at %s; to '%N' at %s (%S)>", address,
                                type, target_address, peek(name))
                   : str_format(rt, "<weakref at %s; to '%N' at %s>", address, type,
                                target_address);
    }
    drop(rt, name);
    drop(rt, target);
    return text;
}

static Ref get_callback(Runtime *rt, Ref *self)
{
    Ref *callback = &as_weakref(self)->callback;
    return ref_is_unbound(*callback) ? REF_NONE : share(rt, callback);
}

static const GetSetDef weakref_getsets[] = {
    {"__callback__", get_callback, readonly_member, NULL},
    {NULL},
};

static const MethodDef weakref_methods[] = {
    CLASS_GETITEM_METHOD,
    {NULL},
};

const TypeDef weakref_typedef = {
    .name = "weakref.ReferenceType",
    .instance_size = sizeof(WeakRef),
    .flags = TYPE_BASE,
    .slots =
        {
            .destroy = weakref_destroy,
            .traverse = weakref_traverse,
            .clear = weakref_clear,
            .repr = weakref_repr,
            .hash = weakref_hash,
            .call = weakref_call,
            .compare = weakref_compare,
            .construct = weakref_construct,
            .init = weakref_init,
        },
    .methods = weakref_methods,
    .getsets = weakref_getsets,
};
