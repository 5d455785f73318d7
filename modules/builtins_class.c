// The class statement: __build_class__(function, name, *bases, metaclass=M,
// **keywords).
#include "modules/builtins.h"

#include "objects/abstract.h"
#include "objects/cell.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/list.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "vm/function.h"

typedef struct ClassParts {
    Function *body; // borrowed from the arguments, as is the name
    Ref *name;
    Tuple *bases;      // counted
    Tuple *orig_bases; // counted, when __mro_entries__ changed them
    Ref metaclass;
    Ref *keywords;  // without metaclass, moved together
    Tuple *kwnames; // counted, or NULL
    Ref namespace_;
} ClassParts;

// --- bases ---

// Replaces what is not a class by what its __mro_entries__ answers. Appends to `out`.
static bool resolve_base(Runtime *rt, Ref *base, Tuple *bases, List *out, bool *changed)
{
    Ref result = REF_UNBOUND;
    if (!is_type(peek(*base))) {
        Ref argument = ref_new(&bases->base);
        Ref method = lookup_attr(rt, base, rt->names[N_MRO_ENTRIES]);
        if (!ref_is_error(method) && !ref_is_unbound(method)) {
            result = object_call(rt, &method, &argument, 1, NULL);
        } else {
            result = method;
            method = REF_UNBOUND;
        }
        drop(rt, method);
        drop(rt, argument);
    }
    if (ref_is_unbound(result)) {
        Ref shared = share(rt, base);
        return !ref_is_error(shared) && list_append_take(rt, out, shared);
    }
    if (ref_is_error(result)) {
        return false;
    }
    *changed = true;
    bool ok = is_tuple(peek(result));
    if (!ok) {
        raise_error(rt, E_TYPE_ERROR, "__mro_entries__ must return a tuple");
    }
    ok = ok && list_extend(rt, out, &result);
    drop(rt, result);
    return ok;
}

static bool resolve_bases(Runtime *rt, ClassParts *parts)
{
    Tuple *bases = parts->bases;
    size_t plain = 0;
    while (plain < bases->length && is_type(peek(bases->items[plain]))) {
        plain++;
    }
    if (plain == bases->length) {
        return true;
    }
    Ref list = list_new(rt, bases->length);
    bool ok = !ref_is_error(list);
    bool changed = false;
    for (size_t i = 0; ok && i < bases->length; i++) {
        ok =
            resolve_base(rt, &bases->items[i], bases, value_list(peek(list)), &changed);
    }
    if (ok && changed) {
        Ref tuple = list_to_tuple(rt, value_list(peek(list)));
        ok = !ref_is_error(tuple);
        if (ok) {
            parts->orig_bases = bases;
            parts->bases = value_tuple(peek(tuple));
        }
    }
    drop(rt, list);
    return ok;
}

// --- metaclass ---

// Moves `metaclass` out of the keywords, leaving the others together.
static bool split_keywords(Runtime *rt, ClassParts *parts, Ref *values, Tuple *kwnames)
{
    parts->keywords = values;
    size_t count = kwnames == NULL ? 0 : kwnames->length;
    size_t found = count;
    for (size_t i = 0; i < count; i++) {
        if (str_equals_text(value_str_object(peek(kwnames->items[i])), "metaclass")) {
            found = i;
        }
    }
    if (found == count) {
        parts->kwnames = kwnames;
        if (kwnames != NULL) {
            kwnames->base.count++;
        }
        return true;
    }
    parts->metaclass = take(&values[found]);
    for (size_t i = found; i + 1 < count; i++) {
        values[i] = take(&values[i + 1]);
    }
    if (count == 1) {
        return true;
    }
    Tuple *names = tuple_new(rt, count - 1);
    if (names == NULL) {
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        if (i != found) {
            names->items[i - (i > found)] = ref_copy(peek(kwnames->items[i]));
        }
    }
    tuple_finish(rt, names);
    parts->kwnames = names;
    return true;
}

// As given, else that of the first base; then the most derived of it and the bases'
// types.
static bool find_metaclass(Runtime *rt, ClassParts *parts)
{
    if (ref_is_unbound(parts->metaclass)) {
        Type *type = parts->bases->length == 0 ? rt->types[T_TYPE]
                                               : ref_type(rt, parts->bases->items[0]);
        parts->metaclass = ref_new(&type->base);
    }
    if (!is_type(peek(parts->metaclass))) {
        return true; // any callable will do
    }
    Type *winner =
        type_most_derived(rt, (Type *)ref_object(parts->metaclass), parts->bases);
    if (winner == NULL) {
        return false;
    }
    replace_ref_take(rt, &parts->metaclass, ref_new(&winner->base));
    return true;
}

// A class's name, or what other metaclasses are called in messages.
static const char *metaclass_name(Value metaclass)
{
    return is_type(metaclass) ? ((const Type *)value_object(metaclass))->name->data
                              : "<metaclass>";
}

// Calls `function` with (name, last, ...) and the keywords; the keywords stay for
// another call.
static Ref call_with_keywords(Runtime *rt, Ref *function, Ref *args, size_t nargs,
                              ClassParts *parts)
{
    enum { LOCAL = 12 };
    size_t keywords = parts->kwnames == NULL ? 0 : parts->kwnames->length;
    Ref local[LOCAL];
    Ref *all = nargs + keywords <= LOCAL
                   ? local
                   : buffer_alloc(rt, (nargs + keywords) * sizeof(Ref));
    if (all == NULL) {
        return REF_ERROR;
    }
    size_t filled = 0;
    bool ok = true;
    while (ok && filled < nargs + keywords) {
        all[filled] = share(rt, filled < nargs ? &args[filled]
                                               : &parts->keywords[filled - nargs]);
        ok = !ref_is_error(all[filled]);
        filled += ok;
    }
    Ref result = ok ? object_call(rt, function, all, nargs, parts->kwnames) : REF_ERROR;
    while (filled-- > 0) {
        drop(rt, all[filled]);
    }
    if (all != local) {
        buffer_free(rt, all, (nargs + keywords) * sizeof(Ref));
    }
    return result;
}

// What the body's names go to: __prepare__'s answer, else a dict.
static bool prepare_namespace(Runtime *rt, ClassParts *parts)
{
    if (same_object(peek(parts->metaclass), OBJECT_VALUE(rt->types[T_TYPE]))) {
        parts->namespace_ = dict_new(rt);
        return !ref_is_error(parts->namespace_);
    }
    Ref prepare = lookup_attr(rt, &parts->metaclass, rt->names[N_PREPARE]);
    if (ref_is_unbound(prepare)) {
        parts->namespace_ = dict_new(rt);
        return !ref_is_error(parts->namespace_);
    }
    if (ref_is_error(prepare)) {
        return false;
    }
    Ref args[2] = {ref_copy(peek(*parts->name)), ref_new(&parts->bases->base)};
    parts->namespace_ = call_with_keywords(rt, &prepare, args, 2, parts);
    drop(rt, args[1]);
    drop(rt, args[0]);
    drop(rt, prepare);
    if (ref_is_error(parts->namespace_)) {
        return false;
    }
    if (!is_dict(peek(parts->namespace_)) &&
        ref_type(rt, parts->namespace_)->slots.getitem == NULL) {
        raise_error(rt, E_TYPE_ERROR, "%s.__prepare__() must return a mapping, not %T",
                    metaclass_name(peek(parts->metaclass)), peek(parts->namespace_));
        return false;
    }
    return true;
}

// --- making the class ---

static bool set_in_namespace(Runtime *rt, Ref *namespace_, Str *name, Ref value_take)
{
    Ref key = ref_new(&name->base);
    bool ok = set_item_take(rt, namespace_, &key, value_take);
    drop(rt, key);
    return ok;
}

// The cell of __class__ must hold the new class by now, if the metaclass passed
// __classcell__ on to type.__new__.
static bool check_cell(Runtime *rt, const ClassParts *parts, Ref cell_ref, Ref class_)
{
    if (!is_exact(rt, peek(cell_ref), T_CELL) || !is_type(peek(class_))) {
        return true;
    }
    const Cell *cell = (const Cell *)ref_object(cell_ref);
    if (ref_is_unbound(cell->value)) {
        raise_error(rt, E_RUNTIME_ERROR,
                    "__class__ not set defining %R as %R. Was __classcell__ propagated "
                    "to type.__new__?",
                    peek(*parts->name), peek(class_));
        return false;
    }
    if (!same_object(peek(cell->value), peek(class_))) {
        raise_error(rt, E_TYPE_ERROR, "__class__ set to %R defining %R as %R",
                    peek(cell->value), peek(*parts->name), peek(class_));
        return false;
    }
    return true;
}

static Ref make_class(Runtime *rt, ClassParts *parts)
{
    Ref cell =
        vm_run_function_with_namespace(vm_of(rt), parts->body, &parts->namespace_);
    if (ref_is_error(cell)) {
        return REF_ERROR;
    }
    bool ok = parts->orig_bases == NULL ||
              set_in_namespace(rt, &parts->namespace_, rt->names[N_ORIG_BASES],
                               ref_new(&parts->orig_bases->base));
    Ref class_ = REF_ERROR;
    if (ok) {
        Ref args[3] = {ref_copy(peek(*parts->name)), ref_new(&parts->bases->base),
                       share(rt, &parts->namespace_)};
        class_ = call_with_keywords(rt, &parts->metaclass, args, 3, parts);
        for (int i = 2; i >= 0; i--) {
            drop(rt, args[i]);
        }
    }
    if (!ref_is_error(class_) && !check_cell(rt, parts, cell, class_)) {
        drop(rt, class_);
        class_ = REF_ERROR;
    }
    drop(rt, cell);
    return class_;
}

static bool take_bases(Runtime *rt, ClassParts *parts, Ref *args, size_t count)
{
    Ref tuple = tuple_from_take(rt, args, count);
    parts->bases = ref_is_error(tuple) ? NULL : value_tuple(peek(tuple));
    return parts->bases != NULL;
}

Ref py_build_class(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (nargs < 2) {
        raise_error(rt, E_TYPE_ERROR, "__build_class__: not enough arguments");
        return REF_ERROR;
    }
    if (!is_exact(rt, peek(args[0]), T_FUNCTION) || !is_str(peek(args[1]))) {
        raise_error(rt, E_TYPE_ERROR,
                    is_exact(rt, peek(args[0]), T_FUNCTION)
                        ? "__build_class__: name is not a string"
                        : "__build_class__: func must be a function");
        return REF_ERROR;
    }
    ClassParts parts = {.body = (Function *)ref_object(args[0]),
                        .name = &args[1],
                        .metaclass = REF_UNBOUND,
                        .namespace_ = REF_UNBOUND};
    Ref class_ = REF_ERROR;
    if (split_keywords(rt, &parts, args + nargs, kwnames) &&
        take_bases(rt, &parts, args + 2, nargs - 2) && resolve_bases(rt, &parts) &&
        find_metaclass(rt, &parts) && prepare_namespace(rt, &parts)) {
        class_ = make_class(rt, &parts);
    }
    clear_ref(rt, &parts.namespace_);
    clear_ref(rt, &parts.metaclass);
    CLEAR_POINTER(rt, parts.kwnames);
    CLEAR_POINTER(rt, parts.orig_bases);
    CLEAR_POINTER(rt, parts.bases);
    return class_;
}
