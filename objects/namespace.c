// types.SimpleNamespace: attributes and nothing else.
#include "objects/abstract.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/instance.h"
#include "objects/item.h"
#include "objects/str.h"
#include "objects/tuple.h"

static Ref namespace_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                               Tuple *kwnames)
{
    Object *object = object_alloc(rt, type, sizeof *object);
    if (object == NULL) {
        return REF_ERROR;
    }
    object_track(rt, object);
    return ref_of(object);
}

// Names and values from a mapping or pairs. TypeError: a key is no str.
static bool update_from(Runtime *rt, Ref *dict, Ref *source)
{
    Ref given = dict_new(rt);
    bool done =
        !ref_is_error(given) && dict_update(rt, value_dict(peek(given)), source);
    size_t position = 0;
    Ref *key, *value;
    while (done && dict_next(value_dict(peek(given)), &position, &key, &value)) {
        if (!is_str(peek(*key))) {
            raise_error(rt, E_TYPE_ERROR, "keywords must be strings");
            done = false;
        }
    }
    done = done && dict_update(rt, value_dict(peek(*dict)), &given);
    drop(rt, given);
    return done;
}

static bool namespace_init(Runtime *rt, Ref *self, Ref *args, size_t nargs,
                           Tuple *kwnames)
{
    if (nargs > 1) {
        raise_error(rt, E_TYPE_ERROR, "%U expected at most 1 argument, got %zu",
                    ref_type(rt, *self)->name, nargs);
        return false;
    }
    Ref dict = attrs_dict(rt, ref_object(*self));
    if (ref_is_error(dict)) {
        return false;
    }
    bool done = nargs == 0 || update_from(rt, &dict, &args[0]);
    for (size_t i = 0; done && kwnames != NULL && i < kwnames->length; i++) {
        Ref value = share(rt, &args[nargs + i]);
        done = !ref_is_error(value) &&
               dict_set_take(rt, value_dict(peek(dict)),
                             ref_copy(peek(kwnames->items[i])), value);
    }
    drop(rt, dict);
    return done;
}

static void namespace_destroy(Runtime *rt, Object *self)
{
    object_free(rt, self, sizeof(Object));
}

static void namespace_clear(Runtime *rt, Object *self)
{
    Ref *word = object_extra(self);
    clear_ref(rt, word);
}

static bool add_entry(Runtime *rt, StrBuilder *builder, Ref *key, Ref *value,
                      bool first)
{
    Ref shared = share(rt, value);
    Ref text = ref_is_error(shared) ? REF_ERROR : value_repr(rt, peek(shared));
    drop(rt, shared);
    if (ref_is_error(text)) {
        return false;
    }
    if (!first) {
        builder_add(rt, builder, ", ", 2);
    }
    builder_add_str(rt, builder, value_str_object(peek(*key)));
    builder_add(rt, builder, "=", 1);
    bool done = builder_add_str(rt, builder, value_str_object(peek(text)));
    drop(rt, text);
    return done;
}

// Over a copy of the dict: a repr may change it.
static Ref entries_text(Runtime *rt, Object *self)
{
    Ref dict = attrs_dict(rt, self);
    Ref copy = ref_is_error(dict) ? REF_ERROR : dict_copy(rt, value_dict(peek(dict)));
    drop(rt, dict);
    if (ref_is_error(copy)) {
        return REF_ERROR;
    }
    StrBuilder builder;
    builder_init(&builder);
    size_t position = 0;
    Ref *key, *value;
    bool done = true;
    bool first = true;
    while (done && dict_next(value_dict(peek(copy)), &position, &key, &value)) {
        if (is_str(peek(*key))) {
            done = add_entry(rt, &builder, key, value, first);
            first = false;
        }
    }
    drop(rt, copy);
    if (!done) {
        builder_fini(rt, &builder);
        return REF_ERROR;
    }
    return builder_finish(rt, &builder);
}

static Ref namespace_repr(Runtime *rt, Value self)
{
    Type *type = type_of(rt, self);
    bool exact = type == rt->types[T_NAMESPACE];
    int entered = repr_enter(rt, self);
    if (entered != 0) {
        return entered < 0 ? REF_ERROR
                           : str_format(rt, exact ? "namespace(...)" : "%N(...)", type);
    }
    Ref entries = entries_text(rt, value_object(self));
    repr_leave(self);
    if (ref_is_error(entries)) {
        return REF_ERROR;
    }
    Ref text = exact ? str_format(rt, "namespace(%S)", peek(entries))
                     : str_format(rt, "%N(%S)", type, peek(entries));
    drop(rt, entries);
    return text;
}

static Ref namespace_compare(Runtime *rt, CompareOp op, Ref *left, Ref *right)
{
    const Type *type = rt->types[T_NAMESPACE];
    if (!type_is_subtype(ref_type(rt, *left), type) ||
        !type_is_subtype(ref_type(rt, *right), type)) {
        return REF_NOT_IMPLEMENTED;
    }
    Ref a = attrs_dict(rt, ref_object(*left));
    Ref b = attrs_dict(rt, ref_object(*right));
    Ref result =
        ref_is_error(a) || ref_is_error(b) ? REF_ERROR : compare_op(rt, op, &a, &b);
    drop(rt, b);
    drop(rt, a);
    return result;
}

static Ref py_namespace_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref dict = attrs_dict(rt, ref_object(args[0]));
    if (ref_is_error(dict)) {
        return REF_ERROR;
    }
    Ref parts[3] = {ref_new(&ref_type(rt, args[0])->base),
                    ref_new(&rt->empty_tuple->base), dict};
    return tuple_from_take(rt, parts, 3);
}

// A namespace of the same class with the same attributes, some of them changed.
static Ref py_namespace_replace(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (nargs > 1) {
        raise_error(rt, E_TYPE_ERROR,
                    "__replace__() takes no positional arguments (%zu given)",
                    nargs - 1);
        return REF_ERROR;
    }
    Ref class = ref_new(&ref_type(rt, args[0])->base);
    Ref made = object_call(rt, &class, NULL, 0, NULL);
    drop(rt, class);
    if (ref_is_error(made)) {
        return REF_ERROR;
    }
    Ref from = attrs_dict(rt, ref_object(args[0]));
    Ref into = ref_is_error(from) ? REF_ERROR : attrs_dict(rt, ref_object(made));
    bool done = !ref_is_error(into) && dict_update(rt, value_dict(peek(into)), &from);
    for (size_t i = 0; done && kwnames != NULL && i < kwnames->length; i++) {
        Ref value = share(rt, &args[nargs + i]);
        done = !ref_is_error(value) &&
               dict_set_take(rt, value_dict(peek(into)),
                             ref_copy(peek(kwnames->items[i])), value);
    }
    drop(rt, into);
    drop(rt, from);
    if (!done) {
        drop(rt, made);
        return REF_ERROR;
    }
    return made;
}

static const MethodDef namespace_methods[] = {
    {"__reduce__", py_namespace_reduce, ARGS(0, 0),
     "Return state information for pickling"},
    {"__replace__", py_namespace_replace, VARIADIC,
     "Return a copy of the namespace object with new values for the specified "
     "attributes."},
    {NULL},
};

static const GetSetDef namespace_getsets[] = {
    {"__dict__", object_get_dict, NULL, NULL},
    {NULL},
};

const TypeDef simple_namespace_typedef = {
    .name = "types.SimpleNamespace",
    .parameters = &(const ArgSpec)VARIADIC_AS("mapping_or_iterable=(), /, **kwargs"),
    .doc = "A simple attribute-based namespace.",
    .instance_size = sizeof(Object),
    .flags = TYPE_BASE,
    .attrs = ATTRS_DICT,
    .slots =
        {
            .destroy = namespace_destroy,
            .clear = namespace_clear,
            .repr = namespace_repr,
            .compare = namespace_compare,
            .construct = namespace_construct,
            .init = namespace_init,
        },
    .methods = namespace_methods,
    .getsets = namespace_getsets,
};
