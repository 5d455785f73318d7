// Laying out a call's arguments as the function's parameters want them.
//
// Variables stand in this order: positional parameters, keyword-only ones, *args,
// **kwargs.
#include <string.h>

#include "objects/abstract.h"
#include "objects/dict.h"
#include "objects/str.h"
#include "objects/suggest.h"
#include "objects/tuple.h"
#include "vm/function.h"

typedef struct Binding {
    Vm *vm;
    Function *function;
    Code *code;
    Ref *given;   // the arguments as passed, moved out of the way
    size_t nargs; // positional ones among them
    Tuple *kwnames;
    Ref *locals;
} Binding;

static size_t keyword_count(const Binding *b)
{
    return b->kwnames == NULL ? 0 : b->kwnames->length;
}

static bool is_bound(const Binding *b, size_t parameter)
{
    return !ref_is_unbound(b->locals[parameter]);
}

static Str *parameter_name(const Binding *b, size_t parameter)
{
    return b->code->variable_names[parameter];
}

// --- errors ---

static size_t default_count(const Binding *b)
{
    return ref_is_unbound(b->function->defaults)
               ? 0
               : value_tuple(peek(b->function->defaults))->length;
}

static void raise_too_many(Binding *b)
{
    Runtime *rt = &b->vm->rt;
    size_t wanted = b->code->arg_count, defaults = default_count(b), keyword_only = 0;
    for (size_t i = 0; i < b->code->kwonly_count; i++) {
        keyword_only += is_bound(b, wanted + i);
    }
    Ref names;
    if (defaults > 0) {
        // __defaults__ may have been given more than there are parameters.
        names = str_format(rt, "from %lld to %zu",
                           (long long)wanted - (long long)defaults, wanted);
    } else {
        names = str_format(rt, "%zu", wanted);
    }
    bool plural = defaults > 0 || wanted != 1;
    Ref given = REF_ERROR;
    if (!ref_is_error(names) && keyword_only > 0) {
        given = str_format(
            rt, "%zu positional argument%s (and %zu keyword-only argument%s)", b->nargs,
            b->nargs == 1 ? "" : "s", keyword_only, keyword_only == 1 ? "" : "s");
    } else if (!ref_is_error(names)) {
        given = str_format(rt, "%zu", b->nargs);
    }
    if (!ref_is_error(given)) {
        raise_error(rt, E_TYPE_ERROR,
                    "%S() takes %S positional argument%s but %S %s given",
                    peek(b->function->qualname), peek(names), plural ? "s" : "",
                    peek(given), b->nargs == 1 && keyword_only == 0 ? "was" : "were");
    }
    drop(rt, given);
    drop(rt, names);
}

// "'a'", "'a' and 'b'", "'a', 'b', and 'c'" of the unbound parameters in [start, end).
static Ref missing_names(Binding *b, size_t start, size_t end, size_t count)
{
    Runtime *rt = &b->vm->rt;
    StrBuilder builder;
    builder_init(&builder);
    size_t seen = 0;
    for (size_t i = start; i < end; i++) {
        if (is_bound(b, i)) {
            continue;
        }
        if (seen > 0) {
            const char *separator = count == 2          ? " and "
                                    : seen == count - 1 ? ", and "
                                                        : ", ";
            builder_add(rt, &builder, separator, strlen(separator));
        }
        builder_add(rt, &builder, "'", 1);
        builder_add_str(rt, &builder, parameter_name(b, i));
        builder_add(rt, &builder, "'", 1);
        seen++;
    }
    return builder_finish(rt, &builder);
}

static bool check_missing(Binding *b, size_t start, size_t end, const char *kind)
{
    size_t count = 0;
    for (size_t i = start; i < end; i++) {
        count += !is_bound(b, i);
    }
    if (count == 0) {
        return true;
    }
    Ref names = missing_names(b, start, end, count);
    if (!ref_is_error(names)) {
        raise_error(&b->vm->rt, E_TYPE_ERROR,
                    "%S() missing %zu required %s argument%s: %S",
                    peek(b->function->qualname), count, kind, count == 1 ? "" : "s",
                    peek(names));
        drop(&b->vm->rt, names);
    }
    return false;
}

// Keywords that name positional-only parameters: all of them in one message.
static bool raise_positional_only(Binding *b)
{
    Runtime *rt = &b->vm->rt;
    StrBuilder builder;
    builder_init(&builder);
    size_t found = 0;
    for (size_t p = 0; p < b->code->posonly_count; p++) {
        for (size_t k = 0; k < b->kwnames->length; k++) {
            if (str_equal(parameter_name(b, p),
                          value_str_object(peek(b->kwnames->items[k])))) {
                if (found++ > 0) {
                    builder_add(rt, &builder, ", ", 2);
                }
                builder_add_str(rt, &builder, parameter_name(b, p));
            }
        }
    }
    Ref names = builder_finish(rt, &builder);
    if (ref_is_error(names)) {
        return true;
    }
    if (found > 0) {
        raise_error(
            rt, E_TYPE_ERROR,
            "%S() got some positional-only arguments passed as keyword arguments: '%S'",
            peek(b->function->qualname), peek(names));
    }
    drop(rt, names);
    return found > 0;
}

// --- binding ---

static int64_t find_parameter(const Binding *b, Str *name)
{
    size_t end = b->code->arg_count + b->code->kwonly_count;
    for (size_t i = b->code->posonly_count; i < end; i++) {
        if (parameter_name(b, i) == name) {
            return (int64_t)i;
        }
    }
    for (size_t i = b->code->posonly_count; i < end; i++) {
        if (str_equal(parameter_name(b, i), name)) {
            return (int64_t)i;
        }
    }
    return -1;
}

static void raise_unexpected_keyword(Binding *b, const Str *name)
{
    Runtime *rt = &b->vm->rt;
    Suggestion best;
    suggest_start(&best, name->data, name->size);
    for (size_t i = b->code->posonly_count;
         i < b->code->arg_count + b->code->kwonly_count; i++) {
        suggest_try(&best, parameter_name(b, i)->data, parameter_name(b, i)->size);
    }
    Value qualname = peek(b->function->qualname);
    if (best.found == NULL) {
        raise_error(rt, E_TYPE_ERROR, "%S() got an unexpected keyword argument '%U'",
                    qualname, name);
        return;
    }
    raise_error(rt, E_TYPE_ERROR,
                "%S() got an unexpected keyword argument '%U'. Did you mean '%s'?",
                qualname, name, best.found);
}

static bool bind_keyword(Binding *b, size_t k, Dict *rest)
{
    Runtime *rt = &b->vm->rt;
    Str *name = value_str_object(peek(b->kwnames->items[k]));
    Ref *value = &b->given[b->nargs + k];
    int64_t parameter = find_parameter(b, name);
    if (parameter >= 0) {
        if (is_bound(b, (size_t)parameter)) {
            raise_error(rt, E_TYPE_ERROR, "%S() got multiple values for argument '%U'",
                        peek(b->function->qualname), name);
            return false;
        }
        b->locals[parameter] = take(value);
        return true;
    }
    if (rest != NULL) {
        return dict_set_str_take(rt, rest, name, take(value));
    }
    if (!(b->code->posonly_count > 0 && raise_positional_only(b)) && !is_pending(rt)) {
        raise_unexpected_keyword(b, name);
    }
    return false;
}

static bool bind_rest(Binding *b, Dict **keyword_rest)
{
    Runtime *rt = &b->vm->rt;
    const Code *code = b->code;
    size_t slot = code->arg_count + code->kwonly_count;
    if ((code->flags & CODE_VARARGS) != 0) {
        size_t surplus = b->nargs > code->arg_count ? b->nargs - code->arg_count : 0;
        Ref tuple = tuple_from_take(rt, b->given + code->arg_count, surplus);
        if (ref_is_error(tuple)) {
            return false;
        }
        b->locals[slot++] = tuple;
    }
    if ((code->flags & CODE_VARKEYWORDS) != 0) {
        Ref dict = dict_new(rt);
        if (ref_is_error(dict)) {
            return false;
        }
        b->locals[slot] = dict;
        *keyword_rest = (Dict *)ref_object(dict);
    }
    return true;
}

static bool fill_defaults(Binding *b)
{
    Runtime *rt = &b->vm->rt;
    const Code *code = b->code;
    size_t defaults = default_count(b),
           first = code->arg_count -
                   (defaults < code->arg_count ? defaults : code->arg_count);
    if (!check_missing(b, 0, first, "positional")) {
        return false;
    }
    for (size_t i = first; i < code->arg_count; i++) {
        if (!is_bound(b, i)) {
            Tuple *tuple = value_tuple(peek(b->function->defaults));
            b->locals[i] =
                share(rt, &tuple->items[tuple->length - code->arg_count + i]);
            if (ref_is_error(b->locals[i])) {
                b->locals[i] = REF_UNBOUND;
                return false;
            }
        }
    }
    size_t end = code->arg_count + code->kwonly_count;
    for (size_t i = code->arg_count;
         i < end && !ref_is_unbound(b->function->kwdefaults); i++) {
        if (is_bound(b, i)) {
            continue;
        }
        Ref *found = dict_find_str(value_dict(peek(b->function->kwdefaults)),
                                   parameter_name(b, i));
        Ref value = found != NULL ? share(rt, found) : REF_UNBOUND;
        if (ref_is_error(value)) {
            return false;
        }
        b->locals[i] = value;
    }
    return check_missing(b, code->arg_count, end, "keyword-only");
}

static bool bind(Binding *b)
{
    const Code *code = b->code;
    size_t positional = b->nargs < code->arg_count ? b->nargs : code->arg_count;
    for (size_t i = 0; i < positional; i++) {
        b->locals[i] = take(&b->given[i]);
    }
    Dict *keyword_rest = NULL;
    if (!bind_rest(b, &keyword_rest)) {
        return false;
    }
    for (size_t k = 0; k < keyword_count(b); k++) {
        if (!bind_keyword(b, k, keyword_rest)) {
            return false;
        }
    }
    if (b->nargs > code->arg_count && (code->flags & CODE_VARARGS) == 0) {
        raise_too_many(b);
        return false;
    }
    return fill_defaults(b);
}

// Are the arguments where their parameters are: positional ones, then keywords in the
// order of the parameters behind those, and are defaults all that is missing?
static bool is_in_place(const Function *function, size_t nargs, const Tuple *kwnames,
                        size_t given)
{
    const Code *code = function->code;
    if ((code->flags & (CODE_VARARGS | CODE_VARKEYWORDS)) != 0 ||
        code->kwonly_count != 0 || given > code->arg_count) {
        return false;
    }
    for (size_t i = nargs; i < given; i++) {
        if (i < code->posonly_count ||
            kwnames->items[i - nargs].bits != (uintptr_t)code->variable_names[i]) {
            return false;
        }
    }
    size_t missing = code->arg_count - given;
    return missing == 0 || (!ref_is_unbound(function->defaults) &&
                            missing <= value_tuple(peek(function->defaults))->length);
}

static bool fill_last_defaults(Runtime *rt, const Function *function, Ref *locals,
                               size_t given)
{
    size_t count = function->code->arg_count;
    if (given == count) {
        return true;
    }
    Tuple *defaults = value_tuple(peek(function->defaults));
    for (size_t i = given; i < count; i++) {
        Ref value = share(rt, &defaults->items[defaults->length - count + i]);
        if (UNLIKELY(ref_is_error(value))) {
            return false;
        }
        replace_ref_take(rt, &locals[i], value);
    }
    return true;
}

// Are positional arguments all there is, and each parameter has one? The others are for
// *args then, and **kwargs is empty.
static bool is_in_front(const Code *code, size_t nargs, const Tuple *kwnames)
{
    return kwnames == NULL && code->kwonly_count == 0 &&
           (nargs == code->arg_count ||
            (nargs > code->arg_count && (code->flags & CODE_VARARGS) != 0));
}

// Makes *args and **kwargs of what lies behind the parameters.
static bool collect_rest(Runtime *rt, const Code *code, Ref *locals, size_t nargs)
{
    Ref *slot = locals + code->arg_count;
    if ((code->flags & CODE_VARARGS) != 0) {
        Ref rest = tuple_from_take(rt, slot, nargs - code->arg_count);
        if (UNLIKELY(ref_is_error(rest))) {
            return false;
        }
        replace_ref_take(rt, slot++, rest);
    }
    if ((code->flags & CODE_VARKEYWORDS) != 0) {
        Ref keywords = dict_new(rt);
        if (UNLIKELY(ref_is_error(keywords))) {
            return false;
        }
        replace_ref_take(rt, slot, keywords);
    }
    return true;
}

static bool clear_parameters(Runtime *rt, const Code *code, Ref *locals)
{
    for (size_t i = 0; i < code->param_count; i++) {
        clear_ref(rt, &locals[i]);
    }
    return false;
}

bool bind_arguments(Vm *vm, Function *function, Ref *locals, size_t nargs,
                    Tuple *kwnames)
{
    Runtime *rt = &vm->rt;
    Code *code = function->code;
    size_t given = nargs + (kwnames == NULL ? 0 : kwnames->length);
    if (is_in_front(code, nargs, kwnames) &&
        LIKELY(locals + code->local_count <= vm->stack_filled)) {
        return LIKELY(collect_rest(rt, code, locals, nargs)) ||
               clear_parameters(rt, code, locals);
    }
    if (is_in_place(function, nargs, kwnames, given) &&
        LIKELY(locals + code->local_count <= vm->stack_filled)) {
        return LIKELY(fill_last_defaults(rt, function, locals, given)) ||
               clear_parameters(rt, code, locals);
    }
    size_t window = given > code->local_count ? given : code->local_count;
    if (!vm_reserve(vm, locals, window + given)) {
        for (size_t i = 0; i < given; i++) {
            clear_ref(rt, &locals[i]);
        }
        return false;
    }
    Ref *aside = locals + window;
    for (size_t i = 0; i < given; i++) {
        replace_ref_take(rt, &aside[i], take(&locals[i]));
    }
    for (size_t i = given; i < code->local_count; i++) {
        clear_ref(rt, &locals[i]);
    }
    Binding binding = {vm, function, code, aside, nargs, kwnames, locals};
    bool ok = bind(&binding);
    for (size_t i = 0; i < given; i++) {
        clear_ref(rt, &aside[i]);
    }
    return ok || clear_parameters(rt, code, locals);
}
