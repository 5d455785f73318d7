// set and frozenset as programs see them: operators, methods, iteration.
#include "objects/generic_alias.h"
#include "objects/item.h"
#include "objects/iter.h"
#include "objects/list.h"
#include "objects/reduce.h"
#include "objects/set_table.h"
#include "objects/tuple.h"

static inline Set *self_set(Ref *self)
{
    return (Set *)ref_object(*self);
}

// --- making and ending ---

static Ref set_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                         Tuple *kwnames)
{
    Set *set = set_alloc(rt, type);
    return set == NULL ? REF_ERROR : OBJECT_REF(set);
}

static bool set_init(Runtime *rt, Ref *self, Ref *args, size_t nargs, Tuple *kwnames)
{
    bool is_ended_here =
        ref_type(rt, *self)->slots.init == rt->types[T_SET]->slots.init;
    if ((is_ended_here && !refuse_keywords(rt, "set", kwnames)) ||
        !check_arg_count(rt, ref_type(rt, *self)->name->data, nargs, 0, 1)) {
        return false;
    }
    if (self_set(self)->fill > 0) {
        set_clear(rt, self_set(self));
    }
    self_set(self)->hash = -1;
    return nargs == 0 || set_update(rt, self_set(self), &args[0]);
}

static Ref frozenset_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                               Tuple *kwnames)
{
    bool is_plain = type == rt->types[T_FROZENSET];
    bool is_ended_here = type->slots.init == rt->types[T_FROZENSET]->slots.init;
    if ((is_ended_here && !refuse_keywords(rt, "frozenset", kwnames)) ||
        !check_arg_count(rt, type->name->data, nargs, 0, 1)) {
        return REF_ERROR;
    }
    if (is_plain && nargs == 1 && is_exact(rt, peek(args[0]), T_FROZENSET)) {
        return share(rt, &args[0]);
    }
    Set *set = set_alloc(rt, type);
    if (set == NULL) {
        return REF_ERROR;
    }
    if (nargs == 1 && !set_update(rt, set, &args[0])) {
        object_release(rt, &set->base);
        return REF_ERROR;
    }
    return OBJECT_REF(set);
}

static void set_destroy(Runtime *rt, Object *self)
{
    Set *set = (Set *)self;
    for (size_t i = 0, left = set->length; left > 0; i++) {
        if (set_entry_is_live(&set->entries[i])) {
            drop(rt, set->entries[i].key);
            left--;
        }
    }
    set_free_table(rt, set);
    object_free(rt, self, sizeof(Set));
}

static size_t set_traverse_part(Object *self, Visitor *visitor, size_t from,
                                size_t count)
{
    Set *set = (Set *)self;
    size_t end = part_end(set->mask + 1, from, count);
    for (size_t i = from; i < end; i++) {
        visit(visitor, set->entries[i].key, EDGE_KEY, i);
    }
    return end <= set->mask ? end : 0;
}

static void set_traverse(Object *self, Visitor *visitor)
{
    set_traverse_part(self, visitor, 0, SIZE_MAX);
}

static void set_clear_slot(Runtime *rt, Object *self)
{
    set_clear(rt, (Set *)self);
}

static int64_t set_length(Runtime *rt, Value self)
{
    return (int64_t)((Set *)value_object(self))->length;
}

static int set_contains_slot(Runtime *rt, Ref *self, Ref *item)
{
    return set_contains(rt, self_set(self), item);
}

// --- repr and hash ---

// The items that were in it when this began: a repr may change the set.
static bool add_items(Runtime *rt, StrBuilder *builder, Set *set)
{
    Tuple *items = charge(rt, set->length) ? tuple_new(rt, set->length) : NULL;
    if (items == NULL) {
        return false;
    }
    size_t count = 0;
    for (size_t i = set_next_live(set, 0); i <= set->mask;
         i = set_next_live(set, i + 1)) {
        items->items[count++] = ref_copy(peek(set->entries[i].key));
    }
    bool added = true;
    for (size_t i = 0; i < count && added; i++) {
        added = (i == 0 || builder_add(rt, builder, ", ", 2)) &&
                builder_add_repr(rt, builder, peek(items->items[i]));
    }
    drop(rt, OBJECT_REF(items));
    return added;
}

static bool add_text(Runtime *rt, StrBuilder *builder, Set *set)
{
    bool is_plain = set->base.type == rt->types[T_SET];
    if (!is_plain) {
        builder_add_str(rt, builder, set->base.type->name);
        builder_add(rt, builder, "(", 1);
    }
    builder_add(rt, builder, "{", 1);
    if (!add_items(rt, builder, set)) {
        return false;
    }
    return builder_add(rt, builder, is_plain ? "}" : "})", is_plain ? 1 : 2);
}

static Ref set_repr(Runtime *rt, Value self)
{
    Set *set = (Set *)value_object(self);
    if (set->length == 0) {
        return str_format(rt, "%N()", set->base.type);
    }
    int inside = repr_enter(rt, self);
    if (inside != 0) {
        return inside < 0 ? REF_ERROR : str_format(rt, "%N(...)", set->base.type);
    }
    StrBuilder builder;
    builder_init(&builder);
    bool added = add_text(rt, &builder, set);
    repr_leave(self);
    if (!added) {
        builder_fini(rt, &builder);
        return REF_ERROR;
    }
    return builder_finish(rt, &builder);
}

// Independent of the order of the items; the constants give CPython's numbers.
static int64_t frozenset_hash(Runtime *rt, Value self)
{
    Set *set = (Set *)value_object(self);
    if (set->hash != -1) {
        return set->hash;
    }
    uint64_t hash = 0;
    for (size_t i = set_next_live(set, 0); i <= set->mask;
         i = set_next_live(set, i + 1)) {
        uint64_t item = (uint64_t)set->entries[i].hash;
        hash ^= ((item ^ 89869747u) ^ (item << 16)) * 3644798167u;
    }
    hash ^= ((uint64_t)set->length + 1) * 1927868237u;
    hash ^= (hash >> 11) ^ (hash >> 25);
    hash = hash * 69069u + 907133923u;
    set->hash = hash == UINT64_MAX ? 590923713 : (int64_t)hash;
    return set->hash;
}

// --- operators ---

static Ref unite(Runtime *rt, Ref *left, Ref *right)
{
    Ref result = set_copy(rt, self_set(left));
    if (!ref_is_error(result) && left->bits != right->bits &&
        !set_update(rt, self_set(&result), right)) {
        drop(rt, result);
        return REF_ERROR;
    }
    return result;
}

static Ref set_binary(Runtime *rt, BinaryOp op, Ref *left, Ref *right, bool reflected)
{
    if (!is_any_set(peek(*left)) || !is_any_set(peek(*right))) {
        return REF_NOT_IMPLEMENTED;
    }
    switch (op) {
    case BIN_OR:
        return unite(rt, left, right);
    case BIN_AND:
        return set_intersection(rt, self_set(left), right);
    case BIN_SUB:
        return set_difference(rt, self_set(left), right);
    case BIN_XOR:
        return set_symmetric_difference(rt, self_set(left), right);
    default:
        return REF_NOT_IMPLEMENTED;
    }
}

static bool intersect_in_place(Runtime *rt, Set *set, Ref *other)
{
    Ref common = set_intersection(rt, set, other);
    if (ref_is_error(common)) {
        return false;
    }
    set_swap(set, self_set(&common));
    drop(rt, common);
    return true;
}

static Ref set_inplace(Runtime *rt, BinaryOp op, Ref *left, Ref *right)
{
    bool done = false;
    if (!is_any_set(peek(*right))) {
        return REF_NOT_IMPLEMENTED;
    }
    switch (op) {
    case BIN_OR:
        done = set_update(rt, self_set(left), right);
        break;
    case BIN_AND:
        done = intersect_in_place(rt, self_set(left), right);
        break;
    case BIN_SUB:
        done = set_difference_update(rt, self_set(left), right);
        break;
    case BIN_XOR:
        done = set_symmetric_difference_update(rt, self_set(left), right);
        break;
    default:
        return REF_NOT_IMPLEMENTED;
    }
    return done ? share(rt, left) : REF_ERROR;
}

// --- methods of both ---

static Ref py_set_copy(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (is_exact(rt, peek(args[0]), T_FROZENSET)) {
        return share(rt, &args[0]);
    }
    return set_copy(rt, self_set(args));
}

static Ref py_set_union(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref result = set_copy(rt, self_set(args));
    for (size_t i = 1; i < nargs && !ref_is_error(result); i++) {
        if (args[i].bits != args[0].bits &&
            !set_update(rt, self_set(&result), &args[i])) {
            drop(rt, result);
            return REF_ERROR;
        }
    }
    return result;
}

static Ref py_set_intersection(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref result = nargs == 1 ? set_copy(rt, self_set(args))
                            : set_intersection(rt, self_set(args), &args[1]);
    for (size_t i = 2; i < nargs && !ref_is_error(result); i++) {
        Ref smaller = set_intersection(rt, self_set(&result), &args[i]);
        drop(rt, result);
        result = smaller;
    }
    return result;
}

static Ref py_set_difference(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref result = nargs == 1 ? set_copy(rt, self_set(args))
                            : set_difference(rt, self_set(args), &args[1]);
    for (size_t i = 2; i < nargs && !ref_is_error(result); i++) {
        if (!set_difference_update(rt, self_set(&result), &args[i])) {
            drop(rt, result);
            return REF_ERROR;
        }
    }
    return result;
}

static Ref py_set_symmetric_difference(Runtime *rt, Ref *args, size_t nargs,
                                       Tuple *kwnames)
{
    return set_symmetric_difference(rt, self_set(args), &args[1]);
}

static Ref truth(int result)
{
    return result < 0 ? REF_ERROR : ref_bool(result);
}

static Ref py_set_isdisjoint(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return truth(set_is_disjoint(rt, self_set(args), &args[1]));
}

// issubset and issuperset: the other as a set.
static Ref compare_with_iterable(Runtime *rt, Ref *self, Ref *other, bool is_superset)
{
    Ref made = is_any_set(peek(*other)) ? share(rt, other) : set_new(rt, T_SET, other);
    if (ref_is_error(made)) {
        return REF_ERROR;
    }
    Set *theirs = self_set(&made);
    Set *ours = self_set(self);
    int result =
        is_superset ? set_is_subset(rt, theirs, ours) : set_is_subset(rt, ours, theirs);
    drop(rt, made);
    return truth(result);
}

static Ref py_set_issubset(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return compare_with_iterable(rt, &args[0], &args[1], false);
}

static Ref py_set_issuperset(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return compare_with_iterable(rt, &args[0], &args[1], true);
}

static Ref py_set_sizeof(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Set *set = self_set(args);
    size_t table = set->entries == set->small ? 0 : (set->mask + 1) * sizeof(SetEntry);
    return int_new(rt, (int64_t)(sizeof(Set) + set->base.type->extra + table));
}

// --- methods of set ---

static Ref py_set_add(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return set_add_take(rt, self_set(args), take(&args[1])) ? REF_NONE : REF_ERROR;
}

static Ref py_set_discard(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return set_discard(rt, self_set(args), &args[1]) < 0 ? REF_ERROR : REF_NONE;
}

static Ref py_set_remove(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int found = set_discard(rt, self_set(args), &args[1]);
    if (found == 0) {
        raise_key_error(rt, &args[1]);
    }
    return found == 1 ? REF_NONE : REF_ERROR;
}

static Ref py_set_pop(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (self_set(args)->length == 0) {
        raise_error(rt, E_KEY_ERROR, "pop from an empty set");
        return REF_ERROR;
    }
    return set_pop(self_set(args));
}

static Ref py_set_clear(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    set_clear(rt, self_set(args));
    return REF_NONE;
}

static Ref py_set_update(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    for (size_t i = 1; i < nargs; i++) {
        if (!set_update(rt, self_set(args), &args[i])) {
            return REF_ERROR;
        }
    }
    return REF_NONE;
}

static Ref py_set_intersection_update(Runtime *rt, Ref *args, size_t nargs,
                                      Tuple *kwnames)
{
    Ref common = py_set_intersection(rt, args, nargs, NULL);
    if (ref_is_error(common)) {
        return REF_ERROR;
    }
    set_swap(self_set(args), self_set(&common));
    drop(rt, common);
    return REF_NONE;
}

static Ref py_set_difference_update(Runtime *rt, Ref *args, size_t nargs,
                                    Tuple *kwnames)
{
    for (size_t i = 1; i < nargs; i++) {
        if (!set_difference_update(rt, self_set(args), &args[i])) {
            return REF_ERROR;
        }
    }
    return REF_NONE;
}

static Ref py_set_symmetric_difference_update(Runtime *rt, Ref *args, size_t nargs,
                                              Tuple *kwnames)
{
    return set_symmetric_difference_update(rt, self_set(args), &args[1]) ? REF_NONE
                                                                         : REF_ERROR;
}

// --- iteration ---

typedef struct SetIter {
    Object base;
    Ref set; // unbound once exhausted
    size_t position;
    int64_t expected; // length at the start; -1: it changed
    int64_t left;
} SetIter;

static Ref set_get_iter(Runtime *rt, Ref *self)
{
    SetIter *iter = object_alloc(rt, rt->types[T_SET_ITER], sizeof(SetIter));
    if (iter == NULL) {
        return REF_ERROR;
    }
    iter->set = share(rt, self);
    iter->position = 0;
    iter->expected = iter->left = (int64_t)self_set(self)->length;
    object_track(rt, &iter->base);
    return OBJECT_REF(iter);
}

static void set_iter_destroy(Runtime *rt, Object *self)
{
    drop(rt, ((SetIter *)self)->set);
    object_free(rt, self, sizeof(SetIter));
}

static void set_iter_traverse(Object *self, Visitor *visitor)
{
    visit(visitor, ((SetIter *)self)->set, EDGE_FIELD, (uintptr_t) "__self__");
}

static Ref set_iter_next(Runtime *rt, Ref *self)
{
    SetIter *iter = (SetIter *)ref_object(*self);
    if (ref_is_unbound(iter->set)) {
        return REF_UNBOUND;
    }
    Set *set = self_set(&iter->set);
    if ((int64_t)set->length != iter->expected) {
        raise_error(rt, E_RUNTIME_ERROR, "Set changed size during iteration");
        iter->expected = -1; // and again, each time it is asked
        return REF_ERROR;
    }
    size_t slot = set_next_live(set, iter->position);
    if (slot > set->mask) {
        clear_ref(rt, &iter->set);
        return REF_UNBOUND;
    }
    iter->position = slot + 1;
    iter->left--;
    return share(rt, &set->entries[slot].key);
}

static Ref py_set_iter_length_hint(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    SetIter *iter = (SetIter *)ref_object(args[0]);
    bool valid = !ref_is_unbound(iter->set) &&
                 iter->expected == (int64_t)self_set(&iter->set)->length;
    return int_new(rt, valid ? iter->left : 0);
}

// iter([...]) of what is left.
static Ref py_set_iter_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    const SetIter *iter = (const SetIter *)ref_object(args[0]);
    SetIter *copy = object_alloc(rt, iter->base.type, sizeof(SetIter));
    if (copy == NULL) {
        return REF_ERROR;
    }
    copy->set = ref_copy(peek(iter->set));
    copy->position = iter->position;
    copy->expected = iter->expected;
    copy->left = iter->left;
    object_track(rt, &copy->base);
    Ref rest = OBJECT_REF(copy);
    Ref list = list_from_iterable(rt, &rest);
    drop(rt, rest);
    return reduce_iter_take(rt, "iter", list, -1);
}

static const MethodDef set_iter_methods[] = {
    {"__reduce__", py_set_iter_reduce, ARGS(0, 0),
     "Return state information for pickling."},
    {"__length_hint__", py_set_iter_length_hint, ARGS(0, 0),
     "Private method returning an estimate of len(list(it))."},
    {NULL},
};

const TypeDef set_iter_typedef = {
    .name = "set_iterator",
    .instance_size = sizeof(SetIter),
    .flags = TYPE_NO_INSTANTIATE,
    .slots =
        {
            .destroy = set_iter_destroy,
            .traverse = set_iter_traverse,
            .iter = iter_self,
            .next = set_iter_next,
        },
    .methods = set_iter_methods,
};

// --- copying ---

static Ref py_set_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref items = list_from_iterable(rt, &args[0]);
    return reduce_as_call_take(
        rt, &args[0], ref_is_error(items) ? REF_ERROR : tuple_from_take(rt, &items, 1));
}

// --- the types ---

#define COMMON_METHODS                                                                 \
    {"__reduce__", py_set_reduce, ARGS(0, 0),                                          \
     "Return state information for pickling."},                                        \
        {"copy", py_set_copy, ARGS(0, 0), "Return a shallow copy of a set."},          \
        {"difference", py_set_difference, POSITIONAL(0, ARGS_ANY, "*others"),          \
         "Return a new set with elements in the set that are not in the others."},     \
        {"intersection", py_set_intersection, POSITIONAL(0, ARGS_ANY, "*others"),      \
         "Return a new set with elements common to the set and all others."},          \
        {"isdisjoint", py_set_isdisjoint, POSITIONAL(1, 1, "other"),                   \
         "Return True if two sets have a null intersection."},                         \
        {"issubset", py_set_issubset, POSITIONAL(1, 1, "other"),                       \
         "Report whether another set contains this set."},                             \
        {"issuperset", py_set_issuperset, POSITIONAL(1, 1, "other"),                   \
         "Report whether this set contains another set."},                             \
        {"symmetric_difference", py_set_symmetric_difference,                          \
         POSITIONAL(1, 1, "other"),                                                    \
         "Return a new set with elements in either the set or other but not both."},   \
        {"union", py_set_union, POSITIONAL(0, ARGS_ANY, "*others"),                    \
         "Return a new set with elements from the set and all others."},               \
    {                                                                                  \
        "__sizeof__", py_set_sizeof, ARGS(0, 0),                                       \
            "S.__sizeof__() -> size of S in memory, in bytes."                         \
    }

static const MethodDef set_methods[] = {
    COMMON_METHODS,
    {"add", py_set_add, POSITIONAL(1, 1, "object"),
     "Add an element to a set.\n\nThis has no effect if the element is already "
     "present."},
    {"clear", py_set_clear, ARGS(0, 0), "Remove all elements from this set."},
    {"discard", py_set_discard, POSITIONAL(1, 1, "object"),
     "Remove an element from a set if it is a member.\n\nUnlike set.remove(), the "
     "discard() method does not raise\n"
     "an exception when an element is missing from the set."},
    {"difference_update", py_set_difference_update, POSITIONAL(0, ARGS_ANY, "*others"),
     "Update the set, removing elements found in others."},
    {"intersection_update", py_set_intersection_update,
     POSITIONAL(0, ARGS_ANY, "*others"),
     "Update the set, keeping only elements found in it and all others."},
    {"pop", py_set_pop, ARGS(0, 0),
     "Remove and return an arbitrary set element.\n\nRaises KeyError if the set is "
     "empty."},
    {"remove", py_set_remove, POSITIONAL(1, 1, "object"),
     "Remove an element from a set; it must be a member.\n\nIf the element is not a "
     "member, raise a KeyError."},
    {"symmetric_difference_update", py_set_symmetric_difference_update,
     POSITIONAL(1, 1, "other"),
     "Update the set, keeping only elements found in either set, but not in both."},
    {"update", py_set_update, POSITIONAL(0, ARGS_ANY, "*others"),
     "Update the set, adding elements from all others."},
    CLASS_GETITEM_METHOD,
    {NULL},
};

static const MethodDef frozenset_methods[] = {
    COMMON_METHODS,
    CLASS_GETITEM_METHOD,
    {NULL},
};

#define SET_OPERATORS (OPS(BIN_OR) | OPS(BIN_AND) | OPS(BIN_SUB) | OPS(BIN_XOR))

const TypeDef set_typedef = {
    .name = "set",
    .parameters = &(const ArgSpec)POSITIONAL(0, 1, "iterable=()"),
    .doc = "Build an unordered collection of unique elements.",
    .instance_size = sizeof(Set),
    .flags = TYPE_BASE | TYPE_IS_SET,
    .binary_ops = SET_OPERATORS,
    .inplace_ops = SET_OPERATORS,
    .slots =
        {
            .destroy = set_destroy,
            .traverse = set_traverse,
            .traverse_part = set_traverse_part,
            .clear = set_clear_slot,
            .repr = set_repr,
            .hash = hash_refused,
            .length = set_length,
            .binary = set_binary,
            .inplace = set_inplace,
            .compare = set_compare,
            .iter = set_get_iter,
            .contains = set_contains_slot,
            .construct = set_construct,
            .init = set_init,
        },
    .methods = set_methods,
};

const TypeDef frozenset_typedef = {
    .name = "frozenset",
    .parameters = &(const ArgSpec)POSITIONAL(0, 1, "iterable=()"),
    .doc = "Build an immutable unordered collection of unique elements.",
    .instance_size = sizeof(Set),
    .flags = TYPE_BASE | TYPE_IS_FROZENSET,
    .binary_ops = SET_OPERATORS,
    .slots =
        {
            .destroy = set_destroy,
            .traverse = set_traverse,
            .traverse_part = set_traverse_part,
            .clear = set_clear_slot,
            .repr = set_repr,
            .hash = frozenset_hash,
            .length = set_length,
            .binary = set_binary,
            .compare = set_compare,
            .iter = set_get_iter,
            .contains = set_contains_slot,
            .construct = frozenset_construct,
        },
    .methods = frozenset_methods,
};
