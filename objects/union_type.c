#include "objects/item.h"
#include "objects/union_type.h"

#include "objects/abstract.h"
#include "objects/generic_alias.h"
#include "objects/instance.h"
#include "objects/list.h"
#include "objects/set.h"
#include "objects/str.h"
#include "objects/tuple.h"

static UnionType *as_union(const Ref *self)
{
    return (UnionType *)ref_object(*self);
}

static bool is_alias(Runtime *rt, Value value)
{
    return value_is_object(value) &&
           type_is_subtype(value_object(value)->type, rt->types[T_GENERIC_ALIAS]);
}

static bool is_member(Runtime *rt, Value value)
{
    return value_is_none(value) || is_type(value) || is_alias(rt, value) ||
           is_exact(rt, value, T_UNION_TYPE) || is_exact(rt, value, T_TYPE_ALIAS);
}

// Aliases are the same when they are equal, classes only when they are one object. -1:
// error.
static int same_member(Runtime *rt, Ref *a, Ref *b)
{
    return is_alias(rt, peek(*a)) && is_alias(rt, peek(*b)) ? value_equals(rt, a, b)
                                                            : a->bits == b->bits;
}

static bool append_member(Runtime *rt, List *members, Ref *member)
{
    Ref shared =
        ref_is_none(*member) ? ref_new(&rt->types[T_NONE]->base) : share(rt, member);
    for (size_t i = 0; i < members->length; i++) {
        Ref other = list_get(rt, members, i);
        int same = same_member(rt, &other, &shared);
        drop(rt, other);
        if (same != 0) {
            drop(rt, shared);
            return same > 0;
        }
    }
    return list_append_take(rt, members, shared);
}

static bool append_members(Runtime *rt, List *members, Ref *operand)
{
    if (!is_exact(rt, peek(*operand), T_UNION_TYPE)) {
        return append_member(rt, members, operand);
    }
    Tuple *args = as_union(operand)->args;
    for (size_t i = 0; i < args->length; i++) {
        if (!append_member(rt, members, &args->items[i])) {
            return false;
        }
    }
    return true;
}

// The union of what the list has collected: the only one itself.
static Ref union_of_members(Runtime *rt, List *members)
{
    if (members->length == 1) {
        return list_get(rt, members, 0);
    }
    Ref args = list_to_tuple(rt, members);
    UnionType *made = ref_is_error(args)
                          ? NULL
                          : object_alloc(rt, rt->types[T_UNION_TYPE], sizeof *made);
    if (made == NULL) {
        drop(rt, args);
        return REF_ERROR;
    }
    made->args = value_tuple(peek(args));
    made->parameters = NULL;
    object_track(rt, &made->base);
    return OBJECT_REF(made);
}

Ref union_of(Runtime *rt, Ref *left, Ref *right)
{
    if (!is_member(rt, peek(*left)) || !is_member(rt, peek(*right))) {
        return REF_NOT_IMPLEMENTED;
    }
    Ref members = list_new(rt, 2);
    Ref result = REF_ERROR;
    if (!ref_is_error(members) && append_members(rt, value_list(peek(members)), left) &&
        append_members(rt, value_list(peek(members)), right)) {
        result = union_of_members(rt, value_list(peek(members)));
    }
    drop(rt, members);
    return result;
}

static Ref union_type_binary(Runtime *rt, BinaryOp op, Ref *left, Ref *right,
                             bool reflected)
{
    return op == BIN_OR ? union_of(rt, left, right) : REF_NOT_IMPLEMENTED;
}

static void union_type_destroy(Runtime *rt, Object *self)
{
    UnionType *union_ = (UnionType *)self;
    CLEAR_POINTER(rt, union_->args);
    CLEAR_POINTER(rt, union_->parameters);
    object_free(rt, self, sizeof *union_);
}

static void union_type_traverse(Object *self, Visitor *visitor)
{
    VISIT_FIELD(visitor, ((UnionType *)self)->args, "__args__");
    VISIT_FIELD(visitor, ((UnionType *)self)->parameters, "__parameters__");
}

static Ref union_type_repr(Runtime *rt, Value self)
{
    Tuple *args = ((UnionType *)value_object(self))->args;
    StrBuilder builder;
    builder_init(&builder);
    bool done = true;
    for (size_t i = 0; done && i < args->length; i++) {
        done = i == 0 || builder_add(rt, &builder, " | ", 3);
        if (done && args->items[i].bits == (uintptr_t)rt->types[T_NONE]) {
            done = builder_add(rt, &builder, "None", 4);
        } else if (done) {
            done = type_arg_write(rt, &builder, &args->items[i]);
        }
    }
    if (!done) {
        builder_fini(rt, &builder);
        return REF_ERROR;
    }
    return builder_finish(rt, &builder);
}

// The members as a set: their order does not count.
static Ref member_set(Runtime *rt, UnionType *union_, TypeId type)
{
    Ref args = OBJECT_REF(union_->args); // the union holds it
    return set_new(rt, type, &args);
}

static int64_t union_type_hash(Runtime *rt, Value self)
{
    Ref members = member_set(rt, (UnionType *)value_object(self), T_FROZENSET);
    int64_t hash = ref_is_error(members) ? -1 : value_hash(rt, peek(members));
    drop(rt, members);
    return hash;
}

static Ref union_type_compare(Runtime *rt, CompareOp op, Ref *left, Ref *right)
{
    if ((op != CMP_EQ && op != CMP_NE) || !is_exact(rt, peek(*right), T_UNION_TYPE)) {
        return REF_NOT_IMPLEMENTED;
    }
    Ref a = member_set(rt, as_union(left), T_SET);
    Ref b = ref_is_error(a) ? REF_ERROR : member_set(rt, as_union(right), T_SET);
    Ref result = ref_is_error(b) ? REF_ERROR : compare_op(rt, op, &a, &b);
    drop(rt, a);
    drop(rt, b);
    return result;
}

static bool know_parameters(Runtime *rt, UnionType *union_)
{
    if (union_->parameters == NULL) {
        union_->parameters = type_args_parameters(rt, union_->args);
    }
    return union_->parameters != NULL;
}

static Ref union_type_getitem(Runtime *rt, Ref *self, Ref *key)
{
    UnionType *union_ = as_union(self);
    if (!know_parameters(rt, union_)) {
        return REF_ERROR;
    }
    Ref args = type_args_substitute(rt, self, union_->args, union_->parameters, key);
    if (ref_is_error(args)) {
        return REF_ERROR;
    }
    Tuple *members = value_tuple(peek(args));
    Ref result = share(rt, &members->items[0]);
    for (size_t i = 1; !ref_is_error(result) && i < members->length; i++) {
        replace_ref_take(rt, &result,
                         binary_op(rt, BIN_OR, &result, &members->items[i]));
    }
    drop(rt, args);
    return result;
}

static Ref get_args(Runtime *rt, Ref *self)
{
    return ref_new(&as_union(self)->args->base);
}

static Ref get_parameters(Runtime *rt, Ref *self)
{
    return know_parameters(rt, as_union(self))
               ? ref_new(&as_union(self)->parameters->base)
               : REF_ERROR;
}

static Ref get_module(Runtime *rt, Ref *self)
{
    return str_from(rt, "types");
}

static const GetSetDef union_type_getsets[] = {
    {"__args__", get_args, readonly_member, NULL},
    {"__parameters__", get_parameters, NULL, "Type variables in the types.UnionType."},
    {"__module__", get_module, NULL, NULL},
    {NULL},
};

const TypeDef union_type_typedef = {
    .name = "types.UnionType",
    .doc = "Represent a PEP 604 union type\n\nE.g. for int | str",
    .instance_size = sizeof(UnionType),
    .flags = TYPE_NO_INSTANTIATE,
    .binary_ops = OPS(BIN_OR),
    .slots =
        {
            .destroy = union_type_destroy,
            .traverse = union_type_traverse,
            .repr = union_type_repr,
            .hash = union_type_hash,
            .binary = union_type_binary,
            .compare = union_type_compare,
            .getitem = union_type_getitem,
        },
    .getsets = union_type_getsets,
};
