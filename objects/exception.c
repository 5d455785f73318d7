// The exception classes, made from exceptions.def, and what BaseException gives them
// all.
#include "objects/exception_types.h"

#include <string.h>

#include "objects/abstract.h"
#include "objects/dict.h"
#include "objects/instance.h"
#include "objects/list.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "objects/type_make.h"

// --- life ---

size_t exception_field_count(const TypeDef *def)
{
    return (def->instance_size - sizeof(Exception)) / sizeof(Ref);
}

static void drop_fields(Runtime *rt, Object *self)
{
    Exception *exception = (Exception *)self;
    size_t count = exception_field_count(self->type->def);
    for (size_t i = 0; i < count; i++) {
        clear_ref(rt, &exception->fields[i]);
    }
    replace_ref_take(rt, &exception->traceback, REF_NONE);
    replace_ref_take(rt, &exception->cause, REF_NONE);
    replace_ref_take(rt, &exception->context, REF_NONE);
}

static void exception_clear(Runtime *rt, Object *self)
{
    drop_fields(rt, self);
    replace_ref_take(rt, &((Exception *)self)->args,
                     ref_new(&rt->empty_tuple->base)); // never unbound
}

// Nobody refers to the spare MemoryError any more: it waits, as new, for the next time.
static void park_memory_error(Runtime *rt, Exception *spare)
{
    replace_ref_take(rt, &spare->args, ref_new(&rt->empty_tuple->base));
    spare->suppress_context = false;
    spare->base.flags = 0;
    spare->base.count = 1;
    rt->memory_error_raised = false;
}

static void exception_destroy(Runtime *rt, Object *self)
{
    drop_fields(rt, self);
    if (rt->memory_error_raised && self == ref_object(rt->memory_error)) {
        park_memory_error(rt, (Exception *)self);
        return;
    }
    clear_ref(rt, &((Exception *)self)->args);
    object_free(rt, self, self->type->def->instance_size);
}

static int layout_of(const TypeDef *def);

static void exception_traverse(Object *self, Visitor *visitor)
{
    static const char *const field_names[][8] = {
        [LAYOUT_PLAIN] = {NULL},
        [LAYOUT_GROUP] = {"message", "exceptions"},
        [LAYOUT_SYSTEM_EXIT] = {"code"},
        [LAYOUT_ATTRIBUTE_ERROR] = {"name", "obj"},
        [LAYOUT_IMPORT_ERROR] = {"msg", "name", "path", "name_from"},
        [LAYOUT_NAME_ERROR] = {"name"},
        [LAYOUT_OS_ERROR] = {"errno", "strerror", "filename", "filename2",
                             "characters_written"},
        [LAYOUT_STOP_ITERATION] = {"value"},
        [LAYOUT_SYNTAX_ERROR] = {"msg", "filename", "lineno", "offset", "text",
                                 "end_lineno", "end_offset", "print_file_and_line"},
        [LAYOUT_UNICODE_ERROR] = {"encoding", "object", "start", "end", "reason"},
    };
    Exception *exception = (Exception *)self;
    visit(visitor, exception->args, EDGE_FIELD, (uintptr_t) "args");
    visit(visitor, exception->traceback, EDGE_FIELD, (uintptr_t) "__traceback__");
    visit(visitor, exception->cause, EDGE_FIELD, (uintptr_t) "__cause__");
    visit(visitor, exception->context, EDGE_FIELD, (uintptr_t) "__context__");
    const char *const *names = field_names[layout_of(self->type->def)];
    size_t count = exception_field_count(self->type->def);
    for (size_t i = 0; i < count; i++) {
        visit(visitor, exception->fields[i], EDGE_FIELD, (uintptr_t)names[i]);
    }
}

// Shares the positional arguments into a tuple.
static Ref share_args(Runtime *rt, Ref *args, size_t nargs)
{
    Tuple *tuple = tuple_new(rt, nargs);
    if (tuple == NULL) {
        return REF_ERROR;
    }
    for (size_t i = 0; i < nargs; i++) {
        Ref arg = share(rt, &args[i]);
        if (ref_is_error(arg)) {
            drop(rt, OBJECT_REF(tuple));
            return REF_ERROR;
        }
        tuple->items[i] = arg;
    }
    tuple_finish(rt, tuple);
    return OBJECT_REF(tuple);
}

Ref exception_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                        Tuple *kwnames)
{
    Ref tuple = share_args(rt, args, nargs);
    if (ref_is_error(tuple)) {
        return REF_ERROR;
    }
    Exception *exception = object_alloc(rt, type, type->def->instance_size);
    if (exception == NULL) {
        drop(rt, tuple);
        return REF_ERROR;
    }
    exception->args = tuple;
    exception->traceback = REF_NONE;
    exception->cause = REF_NONE;
    exception->context = REF_NONE;
    exception->suppress_context = false;
    size_t count = exception_field_count(type->def);
    for (size_t i = 0; i < count; i++) {
        exception->fields[i] = REF_UNBOUND;
    }
    object_track(rt, &exception->base);
    return OBJECT_REF(exception);
}

// Usually __new__ has just kept the same arguments.
static bool has_args(const Exception *exception, const Ref *args, size_t nargs)
{
    const Tuple *tuple = value_tuple(peek(exception->args));
    return tuple->length == nargs &&
           (nargs == 0 || memcmp(tuple->items, args, nargs * sizeof(Ref)) == 0);
}

bool exception_init(Runtime *rt, Ref *self, Ref *args, size_t nargs, Tuple *kwnames)
{
    Exception *exception = ref_exception(*self);
    if (kwnames != NULL && kwnames->length > 0) {
        raise_error(rt, E_TYPE_ERROR, "%T() takes no keyword arguments", peek(*self));
        return false;
    }
    if (has_args(exception, args, nargs)) {
        return true;
    }
    Ref tuple = share_args(rt, args, nargs);
    if (ref_is_error(tuple)) {
        return false;
    }
    replace_ref_take(rt, &exception->args, tuple);
    return true;
}

Ref exception_new(Runtime *rt, ExceptionId id, Ref *args, size_t nargs)
{
    Type *type = rt->exceptions[id];
    Ref exception = type->slots.construct(rt, type, args, nargs, NULL);
    if (ref_is_error(exception)) {
        return REF_ERROR;
    }
    if (!ref_type(rt, exception)->slots.init(rt, &exception, args, nargs, NULL)) {
        drop(rt, exception);
        return REF_ERROR;
    }
    return exception;
}

// --- text ---

Ref exception_str(Runtime *rt, Value self)
{
    Tuple *args = value_tuple(peek(value_exception(self)->args));
    switch (args->length) {
    case 0:
        return ref_new(&rt->empty_str->base);
    case 1: {
        Ref only = share(rt, &args->items[0]); // str() can change args
        Ref text = ref_is_error(only) ? REF_ERROR : value_str(rt, peek(only));
        drop(rt, only);
        return text;
    }
    default: {
        Ref held = ref_new(&args->base);
        Ref text = value_repr(rt, peek(held));
        drop(rt, held);
        return text;
    }
    }
}

static Ref exception_repr(Runtime *rt, Value self)
{
    Ref args = ref_new(ref_object(value_exception(self)->args));
    Tuple *tuple = value_tuple(peek(args));
    Ref text;
    if (tuple->length == 1) {
        text = str_format(rt, "%T(%R)", self, peek(tuple->items[0]));
    } else {
        text = str_format(rt, "%T%R", self, peek(args));
    }
    drop(rt, args);
    return text;
}

// KeyError('') must show something.
Ref key_error_str(Runtime *rt, Value self)
{
    Tuple *args = value_tuple(peek(value_exception(self)->args));
    if (args->length != 1) {
        return exception_str(rt, self);
    }
    Ref key = share(rt, &args->items[0]);
    Ref text = ref_is_error(key) ? REF_ERROR : value_repr(rt, peek(key));
    drop(rt, key);
    return text;
}

// --- attributes ---

static Ref get_args(Runtime *rt, Ref *self)
{
    return share(rt, &ref_exception(*self)->args);
}

static bool set_args(Runtime *rt, Ref *self, Ref value)
{
    if (ref_is_unbound(value)) {
        raise_error(rt, E_TYPE_ERROR, "args may not be deleted");
        return false;
    }
    Ref tuple = tuple_from_list(rt, &value);
    drop(rt, value);
    if (ref_is_error(tuple)) {
        return false;
    }
    replace_ref_take(rt, &ref_exception(*self)->args, tuple);
    return true;
}

static Ref get_traceback(Runtime *rt, Ref *self)
{
    return share(rt, &ref_exception(*self)->traceback);
}

static bool set_traceback(Runtime *rt, Ref *self, Ref value)
{
    if (ref_is_unbound(value)) {
        raise_error(rt, E_TYPE_ERROR, "__traceback__ may not be deleted");
        return false;
    }
    if (!ref_is_none(value) && !is_exact(rt, peek(value), T_TRACEBACK)) {
        drop(rt, value);
        raise_error(rt, E_TYPE_ERROR, "__traceback__ must be a traceback or None");
        return false;
    }
    replace_ref_take(rt, &ref_exception(*self)->traceback, value);
    return true;
}

// The common check of __cause__ and __context__: an exception or None. Consumes the
// value on failure.
static bool check_link(Runtime *rt, Ref value, const char *name)
{
    if (ref_is_unbound(value)) {
        raise_error(rt, E_TYPE_ERROR, "__%s__ may not be deleted", name);
        return false;
    }
    if (!ref_is_none(value) && !is_exception(peek(value))) {
        raise_error(rt, E_TYPE_ERROR,
                    "exception %s must be None or derive from BaseException", name);
        drop(rt, value);
        return false;
    }
    return true;
}

static Ref get_cause(Runtime *rt, Ref *self)
{
    return share(rt, &ref_exception(*self)->cause);
}

static bool set_cause(Runtime *rt, Ref *self, Ref value)
{
    if (!check_link(rt, value, "cause")) {
        return false;
    }
    ref_exception(*self)->suppress_context = true;
    replace_ref_take(rt, &ref_exception(*self)->cause, value);
    return true;
}

static Ref get_context(Runtime *rt, Ref *self)
{
    return share(rt, &ref_exception(*self)->context);
}

static bool set_context(Runtime *rt, Ref *self, Ref value)
{
    if (!check_link(rt, value, "context")) {
        return false;
    }
    replace_ref_take(rt, &ref_exception(*self)->context, value);
    return true;
}

static Ref get_suppress_context(Runtime *rt, Ref *self)
{
    return ref_bool(ref_exception(*self)->suppress_context);
}

static bool set_suppress_context(Runtime *rt, Ref *self, Ref value)
{
    if (ref_is_unbound(value)) {
        raise_error(rt, E_TYPE_ERROR, "can't delete numeric/char attribute");
        return false;
    }
    bool is_bool = value_is_bool(peek(value));
    if (is_bool) {
        ref_exception(*self)->suppress_context = value_is_true(peek(value));
    } else {
        raise_error(rt, E_TYPE_ERROR, "attribute value type must be bool");
    }
    drop(rt, value);
    return is_bool;
}

static Ref get_dict(Runtime *rt, Ref *self)
{
    return attrs_dict(rt, ref_object(*self));
}

static bool set_dict(Runtime *rt, Ref *self, Ref value)
{
    if (!ref_is_unbound(value) && is_dict(peek(value))) {
        return attrs_set_dict_take(rt, ref_object(*self), value);
    }
    if (ref_is_unbound(value)) {
        raise_error(rt, E_TYPE_ERROR, "cannot delete __dict__");
    } else {
        raise_error(rt, E_TYPE_ERROR,
                    "__dict__ must be set to a dictionary, not a '%T'", peek(value));
        drop(rt, value);
    }
    return false;
}

static const GetSetDef exception_getsets[] = {
    {"args", get_args, set_args, NULL},
    {"__traceback__", get_traceback, set_traceback, NULL},
    {"__cause__", get_cause, set_cause, "exception cause"},
    {"__context__", get_context, set_context, "exception context"},
    {"__suppress_context__", get_suppress_context, set_suppress_context, NULL, true},
    {"__dict__", get_dict, set_dict, NULL},
    {NULL},
};

// --- methods ---

static Ref py_exception_with_traceback(Runtime *rt, Ref *args, size_t nargs,
                                       Tuple *kwnames)
{
    Ref traceback = share(rt, &args[1]);
    if (ref_is_error(traceback) || !set_traceback(rt, &args[0], traceback)) {
        return REF_ERROR;
    }
    return share(rt, &args[0]);
}

static Ref py_exception_add_note(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!is_str(peek(args[1]))) {
        raise_error(rt, E_TYPE_ERROR, "note must be a str, not '%T'", peek(args[1]));
        return REF_ERROR;
    }
    Ref notes = lookup_attr(rt, &args[0], rt->names[N_NOTES]);
    if (ref_is_error(notes)) {
        return REF_ERROR;
    }
    if (ref_is_unbound(notes)) {
        notes = list_new(rt, 1);
        Ref kept = ref_is_error(notes) ? REF_ERROR : share(rt, &notes);
        if (ref_is_error(kept) ||
            !set_attr_take(rt, &args[0], rt->names[N_NOTES], kept)) {
            drop(rt, notes);
            return REF_ERROR;
        }
    }
    Ref result = REF_NONE;
    if (!is_list(peek(notes))) {
        raise_error(rt, E_TYPE_ERROR, "Cannot add note: __notes__ is not a list");
        result = REF_ERROR;
    } else if (!list_append_take(rt, value_list(peek(notes)), share(rt, &args[1]))) {
        result = REF_ERROR;
    }
    drop(rt, notes);
    return result;
}

static Ref py_exception_setstate(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (ref_is_none(args[1])) {
        return REF_NONE;
    }
    if (!is_dict(peek(args[1]))) {
        raise_error(rt, E_TYPE_ERROR, "state is not a dictionary");
        return REF_ERROR;
    }
    Dict *state = value_dict(peek(args[1]));
    size_t position = 0;
    Ref *key;
    Ref *value;
    while (dict_next(state, &position, &key, &value)) {
        Ref name = share(rt, key);
        Ref shared = share(rt, value);
        bool done = !ref_is_error(shared) && is_str(peek(name)) &&
                    str_intern(rt, &name) &&
                    set_attr_take(rt, &args[0], value_str_object(peek(name)), shared);
        drop(rt, name);
        if (!done) {
            return REF_ERROR;
        }
    }
    return REF_NONE;
}

// (class, args) or (class, args, state)
static Ref py_exception_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Exception *exception = ref_exception(args[0]);
    Ref dict = attrs_dict(rt, &exception->base);
    Ref state = ref_is_error(dict) ? REF_ERROR : dict_copy(rt, value_dict(peek(dict)));
    drop(rt, dict);
    if (ref_is_error(state) ||
        !exception_add_state(rt, exception, value_dict(peek(state)))) {
        drop(rt, state);
        return REF_ERROR;
    }
    Ref type = ref_new(&exception->base.type->base);
    Ref made_of = exception_reduced_args(rt, exception);
    if (value_dict(peek(state))->length == 0) {
        drop(rt, state);
        return pack_take(rt, 2, type, made_of);
    }
    return pack_take(rt, 3, type, made_of, state);
}

static const MethodDef exception_methods[] = {
    {"with_traceback", py_exception_with_traceback, POSITIONAL(1, 1, "object"),
     "Set self.__traceback__ to the given traceback and return self."},
    {"add_note", py_exception_add_note, POSITIONAL(1, 1, "object"),
     "Add a note to the exception."},
    {"__setstate__", py_exception_setstate, POSITIONAL(1, 1, "object"), NULL},
    {"__reduce__", py_exception_reduce, ARGS(0, 0), NULL},
    {NULL},
};

// --- the classes ---

enum {
    FIELDS_PLAIN = 0,
    FIELDS_GROUP = 2,
    FIELDS_SYSTEM_EXIT = 1,
    FIELDS_ATTRIBUTE_ERROR = 2,
    FIELDS_IMPORT_ERROR = 4,
    FIELDS_NAME_ERROR = 1,
    FIELDS_OS_ERROR = 5,
    FIELDS_STOP_ITERATION = 1,
    FIELDS_SYNTAX_ERROR = 8,
    FIELDS_UNICODE_ERROR = 5,
};

// What a class adds to its base; everything else is inherited. Constant conditions, so
// that the table is constant.
#define CONSTRUCT_OF(id)                                                               \
    ((id) == E_BASE_EXCEPTION         ? exception_construct                            \
     : (id) == E_BASE_EXCEPTION_GROUP ? group_construct                                \
     : (id) == E_OS_ERROR             ? os_error_construct                             \
                                      : NULL)
#define INIT_OF(id)                                                                    \
    ((id) == E_BASE_EXCEPTION            ? exception_init                              \
     : (id) == E_BASE_EXCEPTION_GROUP    ? group_init                                  \
     : (id) == E_SYSTEM_EXIT             ? system_exit_init                            \
     : (id) == E_STOP_ITERATION          ? stop_iteration_init                         \
     : (id) == E_NAME_ERROR              ? name_error_init                             \
     : (id) == E_ATTRIBUTE_ERROR         ? attribute_error_init                        \
     : (id) == E_IMPORT_ERROR            ? import_error_init                           \
     : (id) == E_OS_ERROR                ? os_error_init                               \
     : (id) == E_SYNTAX_ERROR            ? syntax_error_init                           \
     : (id) == E_UNICODE_DECODE_ERROR    ? unicode_decode_error_init                   \
     : (id) == E_UNICODE_ENCODE_ERROR    ? unicode_encode_error_init                   \
     : (id) == E_UNICODE_TRANSLATE_ERROR ? unicode_translate_error_init                \
                                         : NULL)
#define IS_UNICODE_ERROR(id)                                                           \
    ((id) == E_UNICODE_DECODE_ERROR || (id) == E_UNICODE_ENCODE_ERROR ||               \
     (id) == E_UNICODE_TRANSLATE_ERROR)
#define STR_OF(id)                                                                     \
    ((id) == E_BASE_EXCEPTION         ? exception_str                                  \
     : (id) == E_BASE_EXCEPTION_GROUP ? group_str                                      \
     : (id) == E_KEY_ERROR            ? key_error_str                                  \
     : (id) == E_IMPORT_ERROR         ? import_error_str                               \
     : (id) == E_OS_ERROR             ? os_error_str                                   \
     : (id) == E_SYNTAX_ERROR         ? syntax_error_str                               \
     : IS_UNICODE_ERROR(id)           ? unicode_error_str                              \
                                      : NULL)
#define METHODS_OF(id)                                                                 \
    ((id) == E_BASE_EXCEPTION         ? exception_methods                              \
     : (id) == E_BASE_EXCEPTION_GROUP ? group_methods                                  \
                                      : NULL)
#define GETSETS_OF(id)                                                                 \
    ((id) == E_BASE_EXCEPTION         ? exception_getsets                              \
     : (id) == E_BASE_EXCEPTION_GROUP ? group_getsets                                  \
     : (id) == E_SYSTEM_EXIT          ? system_exit_getsets                            \
     : (id) == E_STOP_ITERATION       ? stop_iteration_getsets                         \
     : (id) == E_NAME_ERROR           ? name_error_getsets                             \
     : (id) == E_ATTRIBUTE_ERROR      ? attribute_error_getsets                        \
     : (id) == E_IMPORT_ERROR         ? import_error_getsets                           \
     : (id) == E_OS_ERROR             ? os_error_getsets                               \
     : (id) == E_SYNTAX_ERROR         ? syntax_error_getsets                           \
     : IS_UNICODE_ERROR(id)           ? unicode_error_getsets                          \
                                      : NULL)

static const TypeDef exception_typedefs[EXCEPTION_IDS] = {
#define EXCEPTION(id, name_, base_, layout, doc_)                                      \
    [E_##id] = {                                                                       \
        .name = name_,                                                                 \
        .doc = doc_,                                                                   \
        .base = E_##id == E_BASE_EXCEPTION ? NULL : &exception_typedefs[E_##base_],    \
        .instance_size = sizeof(Exception) + FIELDS_##layout * sizeof(Ref),            \
        .flags = TYPE_BASE | TYPE_IS_EXCEPTION,                                        \
        .attrs = ATTRS_DICT,                                                           \
        .slots = {.destroy = exception_destroy,                                        \
                  .traverse = exception_traverse,                                      \
                  .clear = exception_clear,                                            \
                  .repr = exception_repr,                                              \
                  .str = STR_OF(E_##id),                                               \
                  .construct = CONSTRUCT_OF(E_##id),                                   \
                  .init = INIT_OF(E_##id)},                                            \
        .methods = METHODS_OF(E_##id),                                                 \
        .getsets = GETSETS_OF(E_##id),                                                 \
    },
#include "objects/exceptions.def"
#undef EXCEPTION
};

static const uint8_t exception_layouts[EXCEPTION_IDS] = {
#define EXCEPTION(id, name, base, layout, doc) [E_##id] = LAYOUT_##layout,
#include "objects/exceptions.def"
#undef EXCEPTION
};

static int layout_of(const TypeDef *def)
{
    return exception_layouts[def - exception_typedefs];
}

// ExceptionGroup is the one built-in class with two bases.
static bool add_second_base(Runtime *rt, Type *type, Type *second)
{
    Ref bases[2] = {ref_new(&type->parent->base), ref_new(&second->base)};
    Ref tuple = tuple_from_take(rt, bases, 2);
    if (ref_is_error(tuple)) {
        return false;
    }
    CLEAR_POINTER(rt, type->bases);
    type->bases = value_tuple(peek(tuple));
    Ref list = type_compute_mro(rt, type);
    Ref mro = ref_is_error(list) ? REF_ERROR : tuple_from_list(rt, &list);
    drop(rt, list);
    if (ref_is_error(mro)) {
        return false;
    }
    CLEAR_POINTER(rt, type->mro);
    type->mro = value_tuple(peek(mro));
    return true;
}

bool exceptions_init(Runtime *rt)
{
    static const ExceptionId bases[EXCEPTION_IDS] = {
#define EXCEPTION(id, name, base, layout, doc) [E_##id] = E_##base,
#include "objects/exceptions.def"
#undef EXCEPTION
    };
    for (int id = 0; id < EXCEPTION_IDS; id++) {
        Type *parent =
            id == E_BASE_EXCEPTION ? rt->types[T_OBJECT] : rt->exceptions[bases[id]];
        rt->exceptions[id] = type_from_def(rt, &exception_typedefs[id], parent);
        if (rt->exceptions[id] == NULL || !type_complete(rt, rt->exceptions[id])) {
            return false;
        }
    }
    Ref spare = exception_new(rt, E_MEMORY_ERROR, NULL, 0);
    if (ref_is_error(spare)) {
        return false;
    }
    object_untrack(ref_object(spare));
    rt->memory_error = spare;
    return add_second_base(rt, rt->exceptions[E_EXCEPTION_GROUP],
                           rt->exceptions[E_EXCEPTION]);
}
