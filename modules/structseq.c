#include "modules/structseq.h"

#include <stdio.h>
#include <string.h>

#include "objects/abstract.h"
#include "objects/builtin.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/instance.h"
#include "objects/item.h"
#include "objects/str.h"
#include "objects/tuple.h"

extern const TypeDef tuple_typedef;

// --- getters: the field number cannot be passed to a native, so each has its own ---

static Ref get_field(Runtime *rt, Ref *self, size_t index)
{
    Tuple *tuple = value_tuple(peek(*self));
    if (index >= tuple->length) {
        raise_error(rt, E_ATTRIBUTE_ERROR, "'%T' object has no field %zu", peek(*self),
                    index);
        return REF_ERROR;
    }
    return share(rt, &tuple->items[index]);
}

// clang-format off
#define FIELDS(X) \
    X(0) X(1) X(2) X(3) X(4) X(5) X(6) X(7) X(8) X(9) X(10) X(11) X(12) X(13) X(14) X(15) X(16) X(17)
// clang-format on
#define GETTER(n)                                                                      \
    static Ref get_field_##n(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)     \
    {                                                                                  \
        return get_field(rt, &args[0], n);                                             \
    }
FIELDS(GETTER)
#undef GETTER

static const MethodDef getters[STRUCT_FIELDS_MAX] = {
#define GETTER(n) {"field", get_field_##n, ARGS(1, 1), NULL},
    FIELDS(GETTER)
#undef GETTER
};

// --- classes ---

static bool add_field(Runtime *rt, Dict *namespace_, Str *name, size_t index)
{
    Ref getter = builtin_new(rt, &getters[index], NULL, NULL);
    Ref property = REF_ERROR;
    if (!ref_is_error(getter)) {
        Ref type = ref_new(&rt->types[T_PROPERTY]->base);
        property = object_call(rt, &type, &getter, 1, NULL);
        drop(rt, type);
        drop(rt, getter);
    }
    return !ref_is_error(property) && dict_set_str_take(rt, namespace_, name, property);
}

static bool add_fields(Runtime *rt, Dict *namespace_, const char *const *fields)
{
    size_t count = 0;
    while (fields[count] != NULL) {
        count++;
    }
    Tuple *names = tuple_new(rt, count);
    if (names == NULL) {
        return false;
    }
    bool ok = true;
    for (size_t i = 0; ok && i < count; i++) {
        Str *name = str_intern_new(rt, fields[i], strlen(fields[i]));
        ok = name != NULL;
        if (ok) {
            names->items[i] = OBJECT_REF(name);
            ok = add_field(rt, namespace_, name, i);
        }
    }
    if (!ok) {
        drop(rt, OBJECT_REF(names));
        return false;
    }
    tuple_finish(rt, names);
    return dict_set_str_take(rt, namespace_, rt->names[N_MATCH_ARGS],
                             OBJECT_REF(names));
}

static bool add_count(Runtime *rt, Dict *namespace_, const char *name, size_t count)
{
    Str *key = str_intern_new(rt, name, strlen(name));
    bool ok = key != NULL &&
              dict_set_str_take(rt, namespace_, key, ref_immediate((intptr_t)count));
    CLEAR_POINTER(rt, key);
    return ok;
}

static bool fill_namespace(Runtime *rt, Dict *namespace_, const char *module,
                           const char *const *fields)
{
    size_t count = 0;
    while (fields[count] != NULL) {
        count++;
    }
    Ref module_name = str_from(rt, module);
    return !ref_is_error(module_name) &&
           dict_set_str_take(rt, namespace_, rt->names[N_MODULE], module_name) &&
           add_fields(rt, namespace_, fields) &&
           add_count(rt, namespace_, "n_sequence_fields", count) &&
           add_count(rt, namespace_, "n_fields", count) &&
           add_count(rt, namespace_, "n_unnamed_fields", 0);
}

extern const TypeDef struct_sequence_typedef;

Ref struct_class_new(Runtime *rt, const char *module, const char *name,
                     const char *const *fields)
{
    if (rt->types[T_STRUCT_SEQUENCE] == NULL &&
        !runtime_add_type(rt, T_STRUCT_SEQUENCE, &struct_sequence_typedef)) {
        return REF_ERROR;
    }
    Ref base = ref_new(&rt->types[T_STRUCT_SEQUENCE]->base);
    Ref bases = tuple_from_take(rt, &base, 1);
    Ref namespace_ = dict_new(rt);
    Str *class_name = str_intern_new(rt, name, strlen(name));
    Ref result = REF_ERROR;
    if (!ref_is_error(bases) && !ref_is_error(namespace_) && class_name != NULL &&
        fill_namespace(rt, value_dict(peek(namespace_)), module, fields)) {
        result =
            type_make_class(rt, rt->types[T_TYPE], class_name, value_tuple(peek(bases)),
                            value_dict(peek(namespace_)), NULL, 0, NULL);
    }
    if (class_name != NULL) {
        object_release(rt, &class_name->base);
    }
    drop(rt, namespace_);
    drop(rt, bases);
    return result;
}

Ref struct_new_take(Runtime *rt, Ref *class_, Ref *items, size_t count)
{
    bool ok = true;
    for (size_t i = 0; i < count; i++) {
        if (ref_is_error(items[i])) {
            items[i] = REF_UNBOUND;
            ok = false;
        }
    }
    if (!ok) {
        for (size_t i = 0; i < count; i++) {
            clear_ref(rt, &items[i]);
        }
        return REF_ERROR;
    }
    return tuple_of_type_take(rt, (Type *)ref_object(*class_), items, count);
}

// "sys.version_info(major=3, minor=13)"
static Ref struct_repr(Runtime *rt, Value self)
{
    Ref holder = ref_copy(self);
    Ref class_ = ref_new(&type_of(rt, self)->base);
    Ref names = lookup_attr(rt, &class_, rt->names[N_MATCH_ARGS]);
    Ref module =
        ref_is_error(names) ? REF_ERROR : lookup_attr(rt, &class_, rt->names[N_MODULE]);
    StrBuilder builder;
    builder_init(&builder);
    bool ok = !ref_is_error(module) && is_tuple(peek(names)) && is_str(peek(module));
    if (ok) {
        const Str *text = value_str_object(peek(module));
        bool is_shown = !str_equal(text, rt->names[N_BUILTINS_PLAIN]);
        builder_add(rt, &builder, text->data, is_shown ? text->size : 0);
        builder_add(rt, &builder, ".", is_shown);
        builder_add_str(rt, &builder, type_of(rt, self)->name);
        builder_add(rt, &builder, "(", 1);
    }
    const Tuple *items = value_tuple(self);
    for (size_t i = 0; ok && i < items->length && i < value_tuple(peek(names))->length;
         i++) {
        builder_add(rt, &builder, ", ", i == 0 ? 0 : 2);
        builder_add_str(rt, &builder,
                        value_str_object(peek(value_tuple(peek(names))->items[i])));
        builder_add(rt, &builder, "=", 1);
        ok = builder_add_repr(rt, &builder, peek(items->items[i]));
    }
    builder_add(rt, &builder, ")", 1);
    drop(rt, module);
    drop(rt, names);
    drop(rt, class_);
    drop(rt, holder);
    if (!ok) {
        builder_fini(rt, &builder);
        return REF_ERROR;
    }
    return builder_finish(rt, &builder);
}

// --- making one from Python ---

static Ref get_named(Runtime *rt, Type *type, const char *name)
{
    Ref class_ = ref_new(&type->base);
    Str *key = str_intern_new(rt, name, strlen(name));
    Ref value = key == NULL ? REF_ERROR : lookup_attr(rt, &class_, key);
    CLEAR_POINTER(rt, key);
    drop(rt, class_);
    return value;
}

// TypeError: "time.struct_time() WORDS"; the words may have two numbers in them.
static void raise_about(Runtime *rt, Type *type, const char *words, size_t wanted,
                        size_t given)
{
    Ref module = get_named(rt, type, "__module__");
    if (!ref_is_error(module)) {
        char text[96];
        snprintf(text, sizeof text, words, wanted, given);
        bool is_shown = is_str(peek(module)) &&
                        !str_equals_text(value_str_object(peek(module)), "builtins");
        raise_error(rt, E_TYPE_ERROR, is_shown ? "%S.%N() %s" : "%S%N() %s",
                    is_shown ? peek(module) : OBJECT_VALUE(rt->empty_str), type, text);
    }
    drop(rt, module);
}

static bool check_length(Runtime *rt, Type *type, size_t given, size_t least,
                         size_t most)
{
    if (given >= least && given <= most) {
        return true;
    }
    const char *words = least == most ? "takes a %zu-sequence (%zu-sequence given)"
                        : given < least
                            ? "takes an at least %zu-sequence (%zu-sequence given)"
                            : "takes an at most %zu-sequence (%zu-sequence given)";
    raise_about(rt, type, words, given < least ? least : most, given);
    return false;
}

// Sets the fields behind the items, from the rest of the sequence, else by name, else
// to None.
static bool set_more(Runtime *rt, Ref *self, Tuple *more, Tuple *given, Ref *by_name)
{
    size_t first = value_tuple(peek(*self))->length;
    size_t used = 0;
    for (size_t i = 0; i < more->length; i++) {
        Str *name = value_str_object(peek(more->items[i]));
        Ref *found = is_dict(peek(*by_name))
                         ? dict_find_str(value_dict(peek(*by_name)), name)
                         : NULL;
        bool is_item = first + i < given->length;
        used += found != NULL && !is_item;
        Ref value = is_item         ? share(rt, &given->items[first + i])
                    : found != NULL ? share(rt, found)
                                    : REF_NONE;
        if (ref_is_error(value) || !set_attr_take(rt, self, name, value)) {
            return false;
        }
    }
    if (is_dict(peek(*by_name)) && value_dict(peek(*by_name))->length != used) {
        raise_about(rt, ref_type(rt, *self),
                    "got duplicate or unexpected field name(s)", 0, 0);
        return false;
    }
    return true;
}

static Ref make_from(Runtime *rt, Type *type, Tuple *given, Ref *by_name, Tuple *names,
                     Tuple *more)
{
    if (!check_length(rt, type, given->length, names->length,
                      names->length + more->length)) {
        return REF_ERROR;
    }
    Ref items[STRUCT_FIELDS_MAX];
    for (size_t i = 0; i < names->length; i++) {
        items[i] = share(rt, &given->items[i]);
    }
    Ref class_ = ref_new(&type->base);
    Ref made = struct_new_take(rt, &class_, items, names->length);
    drop(rt, class_);
    if (!ref_is_error(made) && !set_more(rt, &made, more, given, by_name)) {
        drop(rt, made);
        return REF_ERROR;
    }
    return made;
}

static const MethodDef struct_arguments = {"structseq", NULL,
                                           SIGNATURE(1, "sequence, dict={}"), NULL};

static Ref struct_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                            Tuple *kwnames)
{
    Ref given[2];
    if (!native_arguments(rt, &struct_arguments, args, nargs, kwnames, given)) {
        return REF_ERROR;
    }
    Ref names = get_named(rt, type, "__match_args__");
    Ref more = get_named(rt, type, "_more_fields");
    if (ref_is_unbound(more)) {
        more = ref_new(&rt->empty_tuple->base);
    }
    Ref made = REF_ERROR;
    Ref items = ref_is_error(names) || ref_is_error(more)
                    ? REF_ERROR
                    : tuple_from_list(rt, &given[0]);
    if (ref_is_error(items)) {
        if (pending_matches(rt, E_TYPE_ERROR) &&
            ref_type(rt, given[0])->slots.iter == NULL) {
            raise_error(rt, E_TYPE_ERROR, "constructor requires a sequence");
        }
    } else if (!ref_is_unbound(given[1]) && !is_dict(peek(given[1]))) {
        raise_about(rt, type, "takes a dict as second arg, if any", 0, 0);
    } else {
        made = make_from(rt, type, value_tuple(peek(items)), &given[1],
                         value_tuple(peek(names)), value_tuple(peek(more)));
    }
    drop(rt, items);
    drop(rt, more);
    drop(rt, names);
    drop(rt, given[1]);
    drop(rt, given[0]);
    return made;
}

bool struct_class_more(Runtime *rt, Ref *class_, const char *const *names)
{
    size_t count = 0;
    while (names[count] != NULL) {
        count++;
    }
    Tuple *more = tuple_new(rt, count);
    if (more == NULL) {
        return false;
    }
    bool ok = true;
    for (size_t i = 0; ok && i < count; i++) {
        Str *name = str_intern_new(rt, names[i], strlen(names[i]));
        ok = name != NULL;
        more->items[i] = ok ? OBJECT_REF(name) : REF_UNBOUND;
    }
    tuple_finish(rt, more);
    Str *key = ok ? str_intern_new(rt, "_more_fields", 12) : NULL;
    if (key == NULL) {
        object_release(rt, &more->base);
        return false;
    }
    ok = set_attr_take(rt, class_, key, OBJECT_REF(more));
    object_release(rt, &key->base);
    Ref items =
        ok ? get_named(rt, (Type *)ref_object(*class_), "__match_args__") : REF_ERROR;
    key = ref_is_error(items) ? NULL : str_intern_new(rt, "n_fields", 8);
    ok = key != NULL &&
         set_attr_take(
             rt, class_, key,
             ref_immediate((intptr_t)(value_tuple(peek(items))->length + count)));
    CLEAR_POINTER(rt, key);
    drop(rt, items);
    return ok;
}

// A tuple of the items and nothing else.
static Ref tuple_plain(Runtime *rt, Ref *self)
{
    Tuple *items = value_tuple(peek(*self));
    Tuple *plain = tuple_new(rt, items->length);
    if (plain == NULL) {
        return REF_ERROR;
    }
    bool ok = true;
    for (size_t i = 0; i < items->length; i++) {
        Ref item = share(rt, &items->items[i]);
        ok = ok && !ref_is_error(item);
        plain->items[i] = ref_is_error(item) ? REF_UNBOUND : item;
    }
    tuple_finish(rt, plain);
    if (!ok) {
        object_release(rt, &plain->base);
        return REF_ERROR;
    }
    return OBJECT_REF(plain);
}

// (class, (items, {name: value of those behind them}))
static Ref py_struct_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref dict = attrs_dict(rt, ref_object(args[0]));
    Ref more = ref_is_error(dict) ? REF_ERROR : dict_copy(rt, value_dict(peek(dict)));
    drop(rt, dict);
    Ref slice = ref_is_error(more) ? REF_ERROR : tuple_plain(rt, &args[0]);
    Ref call = ref_is_error(slice) ? REF_ERROR : pack_take(rt, 2, slice, more);
    if (ref_is_error(slice)) {
        drop(rt, more);
    }
    return ref_is_error(call)
               ? REF_ERROR
               : pack_take(rt, 2, ref_new(&ref_type(rt, args[0])->base), call);
}

static const MethodDef struct_methods[] = {
    {"__reduce__", py_struct_reduce, ARGS(0, 0), NULL},
    {NULL},
};

const TypeDef struct_sequence_typedef = {
    .name = "structseq",
    .doc = "A tuple whose items have names.",
    .base = &tuple_typedef,
    .instance_size = sizeof(Tuple),
    .flags = TYPE_BASE,
    .slots = {.repr = struct_repr, .construct = struct_construct},
    .methods = struct_methods,
};
