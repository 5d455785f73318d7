// Exception groups: a message and a tuple of exceptions, and how they are split by what
// `except*` asks for.
#include "objects/item.h"
#include "objects/exception_types.h"

#include "objects/abstract.h"
#include "objects/generic_alias.h"
#include "objects/list.h"
#include "objects/set.h"
#include "objects/str.h"
#include "objects/tuple.h"

static Ref get_message(Runtime *rt, Ref *self)
{
    return share(rt, &ref_exception(*self)->fields[FIELD_GROUP_MESSAGE]);
}

static Ref get_exceptions(Runtime *rt, Ref *self)
{
    return share(rt, &ref_exception(*self)->fields[FIELD_GROUP_EXCEPTIONS]);
}

const GetSetDef group_getsets[] = {
    {"message", get_message, readonly_member, "exception message"},
    {"exceptions", get_exceptions, readonly_member, "nested exceptions"},
    {NULL},
};

static Tuple *group_members(const Exception *group)
{
    return value_tuple(peek(group->fields[FIELD_GROUP_EXCEPTIONS]));
}

static bool is_group(Runtime *rt, Ref ref)
{
    return type_is_subtype(ref_type(rt, ref), rt->exceptions[E_BASE_EXCEPTION_GROUP]);
}

// --- making ---

static bool check_group_args(Runtime *rt, Ref *args, size_t nargs)
{
    if (nargs != 2) {
        raise_error(
            rt, E_TYPE_ERROR,
            "BaseExceptionGroup.__new__() takes exactly 2 arguments (%zu given)",
            nargs);
        return false;
    }
    if (!is_str(peek(args[0]))) {
        raise_error(rt, E_TYPE_ERROR,
                    "BaseExceptionGroup.__new__() argument 1 must be str, not %B",
                    peek(args[0]));
        return false;
    }
    if (ref_type(rt, args[1])->slots.getitem == NULL || is_dict(peek(args[1]))) {
        raise_error(rt, E_TYPE_ERROR,
                    "second argument (exceptions) must be a sequence");
        return false;
    }
    return true;
}

// All members are exceptions; tells whether one of them is outside Exception.
static bool check_members(Runtime *rt, const Tuple *members, bool *has_base)
{
    if (members->length == 0) {
        raise_error(rt, E_VALUE_ERROR,
                    "second argument (exceptions) must be a non-empty sequence");
        return false;
    }
    *has_base = false;
    for (size_t i = 0; i < members->length; i++) {
        if (!is_exception(peek(members->items[i]))) {
            raise_error(rt, E_VALUE_ERROR,
                        "Item %zu of second argument (exceptions) is not an exception",
                        i);
            return false;
        }
        *has_base |= !type_is_subtype(ref_type(rt, members->items[i]),
                                      rt->exceptions[E_EXCEPTION]);
    }
    return true;
}

// BaseExceptionGroup of nothing but Exceptions becomes an ExceptionGroup; classes that
// are Exceptions hold only such.
static Type *choose_group_class(Runtime *rt, Type *type, bool has_base)
{
    if (type == rt->exceptions[E_BASE_EXCEPTION_GROUP]) {
        return has_base ? type : rt->exceptions[E_EXCEPTION_GROUP];
    }
    if (!has_base || !type_is_subtype(type, rt->exceptions[E_EXCEPTION])) {
        return type;
    }
    if (type == rt->exceptions[E_EXCEPTION_GROUP]) {
        raise_error(rt, E_TYPE_ERROR,
                    "Cannot nest BaseExceptions in an ExceptionGroup");
    } else {
        raise_error(rt, E_TYPE_ERROR, "Cannot nest BaseExceptions in '%N'", type);
    }
    return NULL;
}

Ref group_construct(Runtime *rt, Type *type, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!check_group_args(rt, args, nargs)) {
        return REF_ERROR;
    }
    Ref members = tuple_from_list(rt, &args[1]);
    if (ref_is_error(members)) {
        return REF_ERROR;
    }
    bool has_base;
    Type *class = check_members(rt, value_tuple(peek(members)), &has_base)
                      ? choose_group_class(rt, type, has_base)
                      : NULL;
    Ref group =
        class == NULL ? REF_ERROR : exception_construct(rt, class, args, nargs, NULL);
    Ref message = ref_is_error(group) ? REF_ERROR : share(rt, &args[0]);
    if (ref_is_error(message)) {
        drop(rt, members);
        drop(rt, group);
        return REF_ERROR;
    }
    ref_exception(group)->fields[FIELD_GROUP_MESSAGE] = message;
    ref_exception(group)->fields[FIELD_GROUP_EXCEPTIONS] = members;
    return group;
}

bool group_init(Runtime *rt, Ref *self, Ref *args, size_t nargs, Tuple *kwnames)
{
    return exception_init(rt, self, args, nargs, kwnames);
}

Ref group_str(Runtime *rt, Value self)
{
    const Exception *group = value_exception(self);
    size_t count = group_members(group)->length;
    return str_format(rt, "%S (%zu sub-exception%s)",
                      peek(group->fields[FIELD_GROUP_MESSAGE]), count,
                      count == 1 ? "" : "s");
}

// --- deriving ---

static Ref py_group_derive(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref parts[2] = {share(rt, &ref_exception(args[0])->fields[FIELD_GROUP_MESSAGE]),
                    share(rt, &args[1])};
    Ref group = ref_is_error(parts[1])
                    ? REF_ERROR
                    : exception_new(rt, E_BASE_EXCEPTION_GROUP, parts, 2);
    drop(rt, parts[0]);
    drop(rt, parts[1]);
    return group;
}

static bool copy_notes(Runtime *rt, Ref *from, Ref *to)
{
    Ref notes = lookup_attr(rt, from, rt->names[N_NOTES]);
    if (ref_is_error(notes) || ref_is_unbound(notes)) {
        return ref_is_unbound(notes);
    }
    Ref copy = list_from_iterable(rt, &notes);
    drop(rt, notes);
    return !ref_is_error(copy) && set_attr_take(rt, to, rt->names[N_NOTES], copy);
}

// A group of some members of `self` with its message, traceback, cause, context and
// notes. Consumes the list, which is emptied into the group; None when it is empty.
static Ref derive_take(Runtime *rt, Ref *self, Ref list)
{
    if (ref_is_error(list) || value_list(peek(list))->length == 0) {
        drop(rt, list);
        return ref_is_error(list) ? REF_ERROR : REF_NONE;
    }
    Str *name = str_intern_new(rt, "derive", 6);
    Ref group = name == NULL ? REF_ERROR : call_method(rt, self, name, &list, 1);
    drop(rt, list);
    if (name != NULL) {
        drop(rt, OBJECT_REF(name));
    }
    if (ref_is_error(group)) {
        return REF_ERROR;
    }
    if (!is_group(rt, group)) {
        raise_error(rt, E_TYPE_ERROR,
                    "derive must return an instance of BaseExceptionGroup");
        drop(rt, group);
        return REF_ERROR;
    }
    Exception *from = ref_exception(*self);
    Exception *to = ref_exception(group);
    replace_ref_take(rt, &to->traceback, share(rt, &from->traceback));
    replace_ref_take(rt, &to->cause, share(rt, &from->cause));
    replace_ref_take(rt, &to->context, share(rt, &from->context));
    to->suppress_context = true; // as ever when a cause is set, None too
    if (!copy_notes(rt, self, &group)) {
        drop(rt, group);
        return REF_ERROR;
    }
    return group;
}

// --- splitting ---

// An exception as a member of the sets that exception_group_project asks for.
static Ref address_key(Ref exception)
{
    return ref_immediate((int64_t)(exception.bits >> 1));
}

// 1, 0 or -1: a class, a tuple of classes, a set of addresses, or a function decides.
static int meets(Runtime *rt, Ref *exception, Ref *condition)
{
    if (is_type(peek(*condition)) || is_tuple(peek(*condition))) {
        return exception_matches(rt, exception, condition);
    }
    if (is_set(peek(*condition))) {
        Ref key = address_key(*exception);
        return set_contains(rt, (Set *)ref_object(*condition), &key);
    }
    Ref argument = share(rt, exception);
    Ref answer = object_call(rt, condition, &argument, 1, NULL);
    drop(rt, argument);
    if (ref_is_error(answer)) {
        return -1;
    }
    int truth = value_truth(rt, peek(answer));
    drop(rt, answer);
    return truth;
}

static bool append_unless_none(Runtime *rt, Ref list, Ref item)
{
    return ref_is_none(item) ||
           (!ref_is_error(item) && list_append_take(rt, value_list(peek(list)), item));
}

static bool split(Runtime *rt, Ref *exception, Ref *condition, Ref *matched, Ref *rest);

static bool split_members(Runtime *rt, Ref *group, Ref *condition, Ref matched,
                          Ref rest)
{
    Tuple *members = group_members(ref_exception(*group));
    for (size_t i = 0; i < members->length; i++) {
        Ref yes, no;
        if (!split(rt, &members->items[i], condition, &yes, &no)) {
            return false;
        }
        bool kept = append_unless_none(rt, matched, yes);
        kept &= append_unless_none(rt, rest, no);
        if (!kept) {
            return false;
        }
    }
    return true;
}

// What meets the condition and what does not, each an exception or None.
static bool split(Runtime *rt, Ref *exception, Ref *condition, Ref *matched, Ref *rest)
{
    *matched = REF_NONE;
    *rest = REF_NONE;
    int whole = stack_check(rt) ? meets(rt, exception, condition) : -1;
    if (whole < 0) {
        return false;
    }
    if (whole || !is_group(rt, *exception)) {
        *(whole ? matched : rest) = share(rt, exception);
        return true;
    }
    Ref yes = list_new(rt, 0);
    Ref no = list_new(rt, 0);
    if (ref_is_error(yes) || ref_is_error(no) ||
        !split_members(rt, exception, condition, yes, no)) {
        drop(rt, yes);
        drop(rt, no);
        return false;
    }
    *matched = derive_take(rt, exception, yes);
    if (ref_is_error(*matched)) {
        drop(rt, no);
        return false;
    }
    *rest = derive_take(rt, exception, no);
    if (ref_is_error(*rest)) {
        drop(rt, *matched);
        return false;
    }
    return true;
}

static bool check_condition(Runtime *rt, Ref condition)
{
    Value value = peek(condition);
    bool is_class = is_type(value) && type_is_subtype((Type *)value_object(value),
                                                      rt->exceptions[E_BASE_EXCEPTION]);
    bool fits = is_class || (!is_type(value) && value_is_callable(rt, value));
    if (is_tuple(value)) {
        const Tuple *classes = value_tuple(value);
        fits = true;
        for (size_t i = 0; i < classes->length; i++) {
            Ref item = classes->items[i];
            fits &= is_type(peek(item)) &&
                    type_is_subtype((Type *)ref_object(item),
                                    rt->exceptions[E_BASE_EXCEPTION]);
        }
    }
    if (!fits) {
        raise_error(rt, E_TYPE_ERROR,
                    "expected an exception type, a tuple of exception types, or a "
                    "callable (other than a class)");
    }
    return fits;
}

bool exception_group_split(Runtime *rt, Ref *exception, Ref *condition, Ref *matched,
                           Ref *rest)
{
    return check_condition(rt, *condition) &&
           split(rt, exception, condition, matched, rest);
}

static bool add_leaves(Runtime *rt, Set *leaves, Ref exception)
{
    if (!stack_check(rt)) {
        return false;
    }
    if (!is_group(rt, exception)) {
        return set_add_take(rt, leaves, address_key(exception));
    }
    const Tuple *members = group_members(ref_exception(exception));
    for (size_t i = 0; i < members->length; i++) {
        if (!add_leaves(rt, leaves, members->items[i])) {
            return false;
        }
    }
    return true;
}

Ref exception_group_project(Runtime *rt, Ref *group, List *list)
{
    Ref leaves = set_new(rt, T_SET, NULL);
    bool ok = !ref_is_error(leaves);
    for (size_t i = 0; ok && i < list->length; i++) {
        ok = add_leaves(rt, (Set *)ref_object(leaves), list->items[i]);
    }
    Ref matched, rest;
    ok = ok && split(rt, group, &leaves, &matched, &rest);
    drop(rt, leaves);
    if (!ok) {
        return REF_ERROR;
    }
    drop(rt, rest);
    return matched;
}

static Ref py_group_split(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref parts[2];
    if (!exception_group_split(rt, &args[0], &args[1], &parts[0], &parts[1])) {
        return REF_ERROR;
    }
    return tuple_from_take(rt, parts, 2);
}

static Ref py_group_subgroup(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref matched, rest;
    if (!exception_group_split(rt, &args[0], &args[1], &matched, &rest)) {
        return REF_ERROR;
    }
    drop(rt, rest);
    return matched;
}

const MethodDef group_methods[] = {
    {"derive", py_group_derive, ARGS(1, 1), NULL},
    {"split", py_group_split, ARGS(1, 1), NULL},
    {"subgroup", py_group_subgroup, ARGS(1, 1), NULL},
    CLASS_GETITEM_METHOD,
    {NULL},
};
