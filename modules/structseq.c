#include "modules/structseq.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

#include "objects/abstract.h"
#include "objects/builtin.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/instance.h"
#include "objects/int.h"
#include "objects/item.h"
#include "objects/list.h"
#include "objects/str.h"
#include "objects/tuple.h"

extern const TypeDef tuple_typedef;

// The hidden fields of an instance are a tuple in the one slot that its class has; the
// slot is empty while all of them are None.
static Ref *hidden_slot(Ref self)
{
    Object *object = ref_object(self);
    return object->type->extra == 0 ? NULL : object_extra(object);
}

// Of a field by its number: items first, then those behind them. NULL: it is None.
static Ref *find_field(Ref self, size_t index)
{
    Tuple *items = value_tuple(peek(self));
    if (index < items->length) {
        return &items->items[index];
    }
    Ref *hidden = hidden_slot(self);
    if (hidden == NULL || ref_is_unbound(*hidden)) {
        return NULL;
    }
    Tuple *more = value_tuple(peek(*hidden));
    index -= items->length;
    return index < more->length ? &more->items[index] : NULL;
}

bool struct_has_hidden(Runtime *rt, Value value)
{
    const Type *type = type_of(rt, value);
    return type->extra != 0 && rt->types[T_STRUCT_SEQUENCE] != NULL &&
           type_is_subtype(type, rt->types[T_STRUCT_SEQUENCE]);
}

// --- getters: the field number cannot be passed to a native, so each has its own ---

Ref struct_field(Runtime *rt, Ref *self, size_t index)
{
    Ref *field = find_field(*self, index);
    return field == NULL ? REF_NONE : share(rt, field);
}

// clang-format off
#define FIELDS(X) \
    X(0) X(1) X(2) X(3) X(4) X(5) X(6) X(7) X(8) X(9) X(10) X(11) X(12) X(13) X(14) X(15) X(16) X(17) X(18)
// clang-format on
#define GETTER(n)                                                                      \
    static Ref get_field_##n(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)     \
    {                                                                                  \
        return struct_field(rt, &args[0], n);                                          \
    }
FIELDS(GETTER)
#undef GETTER

static const MethodDef getters[STRUCT_FIELDS_MAX] = {
#define GETTER(n) {"field", get_field_##n, ARGS(1, 1), NULL},
    FIELDS(GETTER)
#undef GETTER
};

// --- classes ---

// What a class is made of; its own attributes say the same to Python.
typedef struct Layout {
    const char *const *fields; // the names, ended by NULL
    size_t named;              // how many there are
    size_t items, unnamed;
} Layout;

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

static bool add_fields(Runtime *rt, Dict *namespace_, const Layout *layout)
{
    for (size_t i = 0; i < layout->named; i++) {
        bool is_item = i < layout->items - layout->unnamed;
        Str *name = str_intern_new(rt, layout->fields[i], strlen(layout->fields[i]));
        bool ok = name != NULL &&
                  add_field(rt, namespace_, name, i + (is_item ? 0 : layout->unnamed));
        CLEAR_POINTER(rt, name);
        if (!ok) {
            return false;
        }
    }
    return true;
}

static bool add_take(Runtime *rt, Dict *namespace_, const char *name, Ref value)
{
    Str *key = ref_is_error(value) ? NULL : str_intern_new(rt, name, strlen(name));
    if (key == NULL) {
        drop(rt, value);
        return false;
    }
    bool ok = dict_set_str_take(rt, namespace_, key, value);
    object_release(rt, &key->base);
    return ok;
}

static Ref names_tuple(Runtime *rt, const char *const *names, size_t count)
{
    Tuple *tuple = tuple_new(rt, count);
    for (size_t i = 0; tuple != NULL && i < count; i++) {
        Str *name = str_intern_new(rt, names[i], strlen(names[i]));
        if (name == NULL) {
            object_release(rt, &tuple->base);
            return REF_ERROR;
        }
        tuple->items[i] = OBJECT_REF(name);
    }
    if (tuple == NULL) {
        return REF_ERROR;
    }
    tuple_finish(rt, tuple);
    return OBJECT_REF(tuple);
}

// The name of the slot of hidden fields, while the class is made.
static const char *const slot_names[] = {"_hidden"};

static bool fill_namespace(Runtime *rt, Dict *namespace_, const char *module,
                           const Layout *layout)
{
    size_t named_items = layout->items - layout->unnamed;
    size_t fields = layout->named + layout->unnamed;
    return add_take(rt, namespace_, "__module__", str_from(rt, module)) &&
           add_fields(rt, namespace_, layout) &&
           add_take(rt, namespace_, "__match_args__",
                    names_tuple(rt, layout->fields, named_items)) &&
           add_take(rt, namespace_, "_fields_all",
                    names_tuple(rt, layout->fields, layout->named)) &&
           add_take(rt, namespace_, "__slots__",
                    names_tuple(rt, slot_names, fields > layout->items)) &&
           add_take(rt, namespace_, "n_sequence_fields",
                    ref_immediate((intptr_t)layout->items)) &&
           add_take(rt, namespace_, "n_fields", ref_immediate((intptr_t)fields)) &&
           add_take(rt, namespace_, "n_unnamed_fields",
                    ref_immediate((intptr_t)layout->unnamed));
}

extern const TypeDef struct_sequence_typedef;

static Ref make_class(Runtime *rt, Str *name, Tuple *bases, Dict *namespace_)
{
    Ref class_ =
        type_make_class(rt, rt->types[T_TYPE], name, bases, namespace_, NULL, 0, NULL);
    if (ref_is_error(class_)) {
        return REF_ERROR;
    }
    Type *type = (Type *)ref_object(class_);
    Str *slots = str_intern_new(rt, "__slots__", 9);
    Str *slot = slots == NULL ? NULL : str_intern_new(rt, slot_names[0], 7);
    bool ok = slot != NULL && set_attr_take(rt, &class_, slots, REF_UNBOUND) &&
              (type->extra == 0 || set_attr_take(rt, &class_, slot, REF_UNBOUND));
    CLEAR_POINTER(rt, slot);
    CLEAR_POINTER(rt, slots);
    if (!ok) {
        drop(rt, class_);
        return REF_ERROR;
    }
    type->flags &= ~(uint32_t)TYPE_BASE; // as in CPython, no class derives from it
    type->flags |= TYPE_NATIVE;
    return class_;
}

Ref struct_class_new_hidden(Runtime *rt, const char *module, const char *name,
                            const char *const *fields, size_t items, size_t unnamed)
{
    if (rt->types[T_STRUCT_SEQUENCE] == NULL &&
        !runtime_add_type(rt, T_STRUCT_SEQUENCE, &struct_sequence_typedef)) {
        return REF_ERROR;
    }
    Layout layout = {.fields = fields, .items = items, .unnamed = unnamed};
    while (fields[layout.named] != NULL) {
        layout.named++;
    }
    assert(layout.named + unnamed <= STRUCT_FIELDS_MAX);
    Ref base = ref_new(&rt->types[T_STRUCT_SEQUENCE]->base);
    Ref bases = tuple_from_take(rt, &base, 1);
    Ref namespace_ = dict_new(rt);
    Str *class_name = str_intern_new(rt, name, strlen(name));
    Ref result = REF_ERROR;
    if (!ref_is_error(bases) && !ref_is_error(namespace_) && class_name != NULL &&
        fill_namespace(rt, value_dict(peek(namespace_)), module, &layout)) {
        result = make_class(rt, class_name, value_tuple(peek(bases)),
                            value_dict(peek(namespace_)));
    }
    CLEAR_POINTER(rt, class_name);
    drop(rt, namespace_);
    drop(rt, bases);
    return result;
}

Ref struct_class_new(Runtime *rt, const char *module, const char *name,
                     const char *const *fields)
{
    size_t count = 0;
    while (fields[count] != NULL) {
        count++;
    }
    return struct_class_new_hidden(rt, module, name, fields, count, 0);
}

// --- instances ---

static Ref get_named(Runtime *rt, Type *type, const char *name)
{
    Ref class_ = ref_new(&type->base);
    Str *key = str_intern_new(rt, name, strlen(name));
    Ref value = key == NULL ? REF_ERROR : lookup_attr(rt, &class_, key);
    CLEAR_POINTER(rt, key);
    drop(rt, class_);
    return value;
}

// A small number that the class has under a name; -1: error.
static int64_t get_count(Runtime *rt, Type *type, const char *name)
{
    Ref value = get_named(rt, type, name);
    int64_t count = -1;
    if (!ref_is_error(value) && !is_int(peek(value))) {
        raise_error(rt, E_TYPE_ERROR, "Missed attribute '%s' of type %N", name, type);
    } else if (!ref_is_error(value) &&
               !index_as_int64(rt, &value, E_OVERFLOW_ERROR, &count)) {
        count = -1;
    }
    drop(rt, value);
    return count;
}

static Ref set_hidden_take(Runtime *rt, Ref self, Ref *fields, size_t count)
{
    if (ref_is_error(self) || count == 0) {
        return self;
    }
    Ref *hidden = hidden_slot(self);
    Ref more = tuple_from_take(rt, fields, count);
    if (ref_is_error(more)) {
        drop(rt, self);
        return REF_ERROR;
    }
    assert(hidden != NULL);
    *hidden = more;
    return self;
}

Ref struct_new_take(Runtime *rt, Ref *class_, Ref *fields, size_t count)
{
    Type *type = (Type *)ref_object(*class_);
    int64_t items =
        type->extra == 0 ? (int64_t)count : get_count(rt, type, "n_sequence_fields");
    bool ok = items >= 0 && (size_t)items <= count;
    for (size_t i = 0; i < count; i++) {
        ok = ok && !ref_is_error(fields[i]);
    }
    if (!ok) {
        for (size_t i = 0; i < count; i++) {
            fields[i] = ref_is_error(fields[i]) ? REF_UNBOUND : fields[i];
            clear_ref(rt, &fields[i]);
        }
        return REF_ERROR;
    }
    Ref self = tuple_of_type_take(rt, type, fields, (size_t)items);
    size_t rest = count - (size_t)items;
    if (ref_is_error(self)) {
        for (size_t i = 0; i < rest; i++) {
            clear_ref(rt, &fields[(size_t)items + i]);
        }
    }
    return set_hidden_take(rt, self, fields + items, rest);
}

// "sys.version_info(major=3, minor=13)"
static Ref struct_repr(Runtime *rt, Value self)
{
    Ref holder = ref_copy(self);
    Ref class_ = ref_new(&type_of(rt, self)->base);
    Ref names = get_named(rt, type_of(rt, self), "_fields_all");
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

// TypeError: "time.struct_time() WORDS"; the words may have two numbers in them.
static void raise_about(Runtime *rt, Type *type, const char *words, size_t wanted,
                        size_t given)
{
    char text[96];
    snprintf(text, sizeof text, words, wanted, given);
    raise_error(rt, E_TYPE_ERROR, "%N() %s", type, text);
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

// The hidden fields, from the rest of the sequence, else by name, else None (the first
// ones then repeat the items that have no name). False: the dict has others too.
static bool fill_hidden(Runtime *rt, Type *type, Ref *fields, const Layout *layout,
                        Tuple *names, Tuple *given, Ref *by_name)
{
    size_t used = 0;
    for (size_t i = layout->items; i < layout->named + layout->unnamed; i++) {
        Str *name = value_str_object(peek(names->items[i - layout->unnamed]));
        Ref *found = is_dict(peek(*by_name))
                         ? dict_find_str(value_dict(peek(*by_name)), name)
                         : NULL;
        bool is_item = i < given->length;
        used += found != NULL && !is_item;
        fields[i] = is_item         ? share(rt, &given->items[i])
                    : found != NULL ? share(rt, found)
                    : i < layout->items + layout->unnamed
                        ? share(rt, &fields[i - layout->unnamed])
                        : REF_NONE;
    }
    if (is_dict(peek(*by_name)) && value_dict(peek(*by_name))->length != used) {
        raise_about(rt, type, "got duplicate or unexpected field name(s)", 0, 0);
        return false;
    }
    return true;
}

static Ref make_from(Runtime *rt, Type *type, Tuple *given, Ref *by_name, Tuple *names)
{
    int64_t items = get_count(rt, type, "n_sequence_fields");
    int64_t unnamed = items < 0 ? -1 : get_count(rt, type, "n_unnamed_fields");
    if (unnamed < 0) {
        return REF_ERROR;
    }
    Layout layout = {.items = (size_t)items, .unnamed = (size_t)unnamed};
    layout.named = names->length;
    size_t count = layout.named + layout.unnamed;
    Ref fields[STRUCT_FIELDS_MAX] = {REF_NONE};
    if (count > STRUCT_FIELDS_MAX ||
        !check_length(rt, type, given->length, layout.items, count)) {
        return REF_ERROR;
    }
    for (size_t i = 0; i < count; i++) {
        fields[i] = i < layout.items ? share(rt, &given->items[i]) : REF_NONE;
    }
    if (!fill_hidden(rt, type, fields, &layout, names, given, by_name)) {
        fields[0] = (drop(rt, fields[0]), REF_ERROR); // all go
    }
    Ref class_ = ref_new(&type->base);
    Ref made = struct_new_take(rt, &class_, fields, count);
    drop(rt, class_);
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
    Ref names = get_named(rt, type, "_fields_all");
    Ref made = REF_ERROR;
    Ref items = ref_is_error(names) ? REF_ERROR : tuple_from_list(rt, &given[0]);
    if (ref_is_error(items)) {
        if (pending_matches(rt, E_TYPE_ERROR) &&
            ref_type(rt, given[0])->slots.iter == NULL) {
            raise_error(rt, E_TYPE_ERROR, "constructor requires a sequence");
        }
    } else if (!ref_is_unbound(given[1]) && !is_dict(peek(given[1]))) {
        raise_about(rt, type, "takes a dict as second arg, if any", 0, 0);
    } else {
        made = make_from(rt, type, value_tuple(peek(items)), &given[1],
                         value_tuple(peek(names)));
    }
    drop(rt, items);
    drop(rt, names);
    drop(rt, given[1]);
    drop(rt, given[0]);
    return made;
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

// {name: value} of the hidden fields.
static Ref hidden_dict(Runtime *rt, Ref *self)
{
    Type *type = ref_type(rt, *self);
    size_t items = value_tuple(peek(*self))->length;
    int64_t unnamed = get_count(rt, type, "n_unnamed_fields");
    Ref names = unnamed < 0 ? REF_ERROR : get_named(rt, type, "_fields_all");
    Ref dict = ref_is_error(names) ? REF_ERROR : dict_new(rt);
    size_t count = ref_is_error(dict) ? 0 : value_tuple(peek(names))->length;
    for (size_t i = items - (size_t)unnamed; i < count; i++) {
        Ref value = struct_field(rt, self, i + (size_t)unnamed);
        Str *name = value_str_object(peek(value_tuple(peek(names))->items[i]));
        if (ref_is_error(value) ||
            !dict_set_str_take(rt, value_dict(peek(dict)), name, value)) {
            drop(rt, dict);
            dict = REF_ERROR;
            break;
        }
    }
    drop(rt, names);
    return dict;
}

// (class, (items, {name: value of those behind them}))
static Ref py_struct_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref more = hidden_dict(rt, &args[0]);
    Ref slice = ref_is_error(more) ? REF_ERROR : tuple_plain(rt, &args[0]);
    Ref call = ref_is_error(slice) ? REF_ERROR : pack_take(rt, 2, slice, more);
    if (ref_is_error(slice)) {
        drop(rt, more);
    }
    return ref_is_error(call)
               ? REF_ERROR
               : pack_take(rt, 2, ref_new(&ref_type(rt, args[0])->base), call);
}

static bool check_replace(Runtime *rt, Type *type, size_t nargs)
{
    if (nargs > 1) {
        raise_error(rt, E_TYPE_ERROR,
                    "__replace__() takes no positional arguments (%zu given)",
                    nargs - 1);
        return false;
    }
    int64_t unnamed = get_count(rt, type, "n_unnamed_fields");
    if (unnamed > 0) {
        raise_error(
            rt, E_TYPE_ERROR,
            "__replace__() is not supported for %N because it has unnamed field(s)",
            type);
    }
    return unnamed == 0;
}

static void raise_unexpected(Runtime *rt, const Tuple *names, const Tuple *given)
{
    Ref list = list_new(rt, 1);
    for (size_t i = 0; !ref_is_error(list) && i < given->length; i++) {
        Ref *name = (Ref *)&given->items[i];
        Ref holder = ref_new((Object *)&names->base);
        int found = contains(rt, &holder, name);
        drop(rt, holder);
        if (found < 0 || (found == 0 && !list_append_take(rt, value_list(peek(list)),
                                                          share(rt, name)))) {
            drop(rt, list);
            return;
        }
    }
    if (!ref_is_error(list)) {
        raise_error(rt, E_TYPE_ERROR, "Got unexpected field name(s): %R", peek(list));
    }
    drop(rt, list);
}

// A copy in which the fields named by keywords have other values.
static Ref py_struct_replace(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Type *type = ref_type(rt, args[0]);
    if (!check_replace(rt, type, nargs)) {
        return REF_ERROR;
    }
    Ref names = get_named(rt, type, "_fields_all");
    size_t count = ref_is_error(names) ? 0 : value_tuple(peek(names))->length;
    size_t wanted = kwnames == NULL ? 0 : kwnames->length;
    Ref fields[STRUCT_FIELDS_MAX];
    for (size_t i = 0; i < count; i++) {
        Ref *value = NULL;
        for (size_t k = 0; kwnames != NULL && k < kwnames->length; k++) {
            if (str_equal(value_str_object(peek(kwnames->items[k])),
                          value_str_object(peek(value_tuple(peek(names))->items[i])))) {
                value = &args[nargs + k];
                wanted--;
            }
        }
        fields[i] = value != NULL ? share(rt, value) : struct_field(rt, &args[0], i);
    }
    if (!ref_is_error(names) && wanted > 0) {
        raise_unexpected(rt, value_tuple(peek(names)), kwnames);
        fields[0] = (drop(rt, fields[0]), REF_ERROR); // all go
    }
    Ref class_ = ref_new(&type->base);
    Ref made =
        ref_is_error(names) ? REF_ERROR : struct_new_take(rt, &class_, fields, count);
    drop(rt, class_);
    drop(rt, names);
    return made;
}

static const MethodDef struct_methods[] = {
    {"__reduce__", py_struct_reduce, ARGS(0, 0), NULL},
    {"__replace__", py_struct_replace, VARIADIC,
     "Return a copy with new values for the fields that are named."},
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
