// except*: which part of an exception a clause gets, and what is left to raise when all
// clauses have run.
#include "objects/abstract.h"
#include "objects/dict.h"
#include "objects/list.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "vm/ops.h"

static bool is_group(Runtime *rt, Ref ref)
{
    return type_is_subtype(ref_type(rt, ref), rt->exceptions[E_BASE_EXCEPTION_GROUP]);
}

static Ref make_group(Runtime *rt, Ref *members)
{
    Ref args[2] = {str_new(rt, "", 0), share(rt, members)};
    Ref type = ref_new(&rt->exceptions[E_BASE_EXCEPTION_GROUP]->base);
    Ref group = REF_ERROR;
    if (!ref_is_error(args[0]) && !ref_is_error(args[1])) {
        group = object_call(rt, &type, args, 2, NULL);
    }
    drop(rt, type);
    drop(rt, args[0]);
    drop(rt, args[1]);
    return group;
}

// --- one clause ---

static bool check_class(Runtime *rt, Ref type)
{
    if (!is_type(peek(type)) ||
        !type_is_subtype((Type *)ref_object(type), rt->exceptions[E_BASE_EXCEPTION])) {
        raise_error(
            rt, E_TYPE_ERROR,
            "catching classes that do not inherit from BaseException is not allowed");
        return false;
    }
    return true;
}

static bool check_classes(Runtime *rt, Ref type)
{
    size_t count = is_tuple(peek(type)) ? value_tuple(peek(type))->length : 1;
    const Ref *classes = is_tuple(peek(type)) ? value_tuple(peek(type))->items : &type;
    for (size_t i = 0; i < count; i++) {
        if (!check_class(rt, classes[i])) {
            return false;
        }
    }
    for (size_t i = 0; i < count; i++) {
        if (type_is_subtype((Type *)ref_object(classes[i]),
                            rt->exceptions[E_BASE_EXCEPTION_GROUP])) {
            raise_error(rt, E_TYPE_ERROR,
                        "catching ExceptionGroup with except* is not allowed. Use "
                        "except instead.");
            return false;
        }
    }
    return true;
}

// group.split(type), which a class of groups may define: (matched, rest).
static bool split_group(Runtime *rt, Ref *group, Ref *type, Ref *matched, Ref *rest)
{
    Str *name = str_intern_new(rt, "split", 5);
    Ref argument = share(rt, type);
    Ref pair = name == NULL ? REF_ERROR : call_method(rt, group, name, &argument, 1);
    drop(rt, argument);
    CLEAR_POINTER(rt, name);
    if (ref_is_error(pair)) {
        return false;
    }
    bool ok = is_tuple(peek(pair)) && value_tuple(peek(pair))->length >= 2;
    if (ok) {
        *matched = share(rt, &value_tuple(peek(pair))->items[0]);
        *rest = share(rt, &value_tuple(peek(pair))->items[1]);
    } else if (is_tuple(peek(pair))) {
        raise_error(rt, E_TYPE_ERROR,
                    "%T.split must return a 2-tuple, got tuple of size %zu",
                    peek(*group), value_tuple(peek(pair))->length);
    } else {
        raise_error(rt, E_TYPE_ERROR, "%T.split must return a tuple, not %T",
                    peek(*group), peek(pair));
    }
    drop(rt, pair);
    return ok;
}

static bool match(Runtime *rt, Ref *exception, Ref *type, Ref *matched, Ref *rest)
{
    *matched = *rest = REF_NONE;
    if (ref_is_none(*exception)) {
        return true;
    }
    if (is_group(rt, *exception) && exception_matches(rt, exception, type) == 0) {
        return split_group(rt, exception, type, matched, rest);
    }
    if (exception_matches(rt, exception, type) == 0) {
        *rest = share(rt, exception);
        return true;
    }
    if (is_group(rt, *exception)) {
        *matched = share(rt, exception);
        return true;
    }
    Ref member = share(rt, exception);
    Ref members = tuple_from_take(rt, &member, 1);
    *matched = ref_is_error(members) ? REF_ERROR : make_group(rt, &members);
    drop(rt, members);
    return !ref_is_error(*matched);
}

Ref except_star_match(Vm *vm, Ref *exception, Ref *type)
{
    Runtime *rt = &vm->rt;
    Ref parts[2]; // rest, matched
    if (!check_classes(rt, *type) ||
        !match(rt, exception, type, &parts[1], &parts[0])) {
        return REF_ERROR;
    }
    if (!ref_is_none(parts[1])) {
        replace_ref_take(rt, &rt->handled->exception, share(rt, &parts[1]));
    }
    return tuple_from_take(rt, parts, 2);
}

// --- after the clauses ---

static bool same_slot(Runtime *rt, Ref *a, Ref *b, Str *name)
{
    Ref x = lookup_attr(rt, a, name);
    Ref y = ref_is_error(x) ? REF_ERROR : lookup_attr(rt, b, name);
    bool same = !ref_is_error(y) && x.bits == y.bits;
    drop(rt, x);
    drop(rt, y);
    return same;
}

// A part of the original that was raised as it is has its traceback, links and notes.
static bool is_reraised(Runtime *rt, Ref *exception, Ref *original)
{
    const Exception *a = (const Exception *)ref_object(*exception);
    const Exception *b = (const Exception *)ref_object(*original);
    return a->traceback.bits == b->traceback.bits && a->cause.bits == b->cause.bits &&
           a->context.bits == b->context.bits &&
           same_slot(rt, exception, original, rt->names[N_NOTES]);
}

// The exceptions of the clauses, apart: those raised anew and those of the original.
static bool sort_out(Runtime *rt, Ref *original, const List *all, List *raised,
                     List *reraised)
{
    for (size_t i = 0; i < all->length; i++) {
        if (ref_is_none(all->items[i])) {
            continue;
        }
        Ref exception = share(rt, &all->items[i]);
        List *to = is_reraised(rt, &exception, original) ? reraised : raised;
        if (is_pending(rt)) {
            drop(rt, exception);
            return false;
        }
        if (!list_append_take(rt, to, exception)) {
            return false;
        }
    }
    return true;
}

static Ref combine(Runtime *rt, Ref *original, Ref *raised, Ref *reraised)
{
    Ref rest = REF_NONE;
    if (value_list(peek(*reraised))->length > 0) {
        rest = exception_group_project(rt, original, value_list(peek(*reraised)));
    }
    List *list = value_list(peek(*raised));
    if (ref_is_error(rest) || list->length == 0) {
        return rest;
    }
    if (!ref_is_none(rest) && !list_append_take(rt, list, rest)) {
        return REF_ERROR;
    }
    return list->length == 1 ? share(rt, &list->items[0]) : make_group(rt, raised);
}

Ref except_star_result(Vm *vm, Ref *all, Ref *original)
{
    Runtime *rt = &vm->rt;
    List *list = value_list(peek(*all));
    if (!is_group(rt, *original)) {
        // One clause at most had it.
        return share(rt, &list->items[0]);
    }
    Ref raised = list_new(rt, 0);
    Ref reraised = ref_is_error(raised) ? REF_ERROR : list_new(rt, 0);
    Ref result = REF_ERROR;
    if (!ref_is_error(reraised) &&
        sort_out(rt, original, list, value_list(peek(raised)),
                 value_list(peek(reraised)))) {
        result = combine(rt, original, &raised, &reraised);
    }
    drop(rt, reraised);
    drop(rt, raised);
    return result;
}
