#include "modules/structseq.h"

#include <string.h>

#include "objects/abstract.h"
#include "objects/builtin.h"
#include "objects/dict.h"
#include "objects/exception.h"
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

static bool fill_namespace(Runtime *rt, Dict *namespace_, const char *module,
                           const char *const *fields)
{
    Ref module_name = str_from(rt, module);
    return !ref_is_error(module_name) &&
           dict_set_str_take(rt, namespace_, rt->names[N_MODULE], module_name) &&
           add_fields(rt, namespace_, fields);
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

const TypeDef struct_sequence_typedef = {
    .name = "structseq",
    .doc = "A tuple whose items have names.",
    .base = &tuple_typedef,
    .instance_size = sizeof(Tuple),
    .flags = TYPE_BASE,
    .slots = {.repr = struct_repr},
};
