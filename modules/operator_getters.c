// operator.itemgetter, attrgetter and methodcaller: functions made of what they look
// up.
#include <string.h>

#include "modules/holder.h"
#include "modules/operator_parts.h"
#include "objects/abstract.h"
#include "objects/builtin.h"
#include "objects/dict.h"
#include "objects/item.h"
#include "objects/list.h"
#include "objects/tuple.h"
#include "vm/import.h"

// "itemgetter expected 1 argument, got 2"
static bool check_call(Runtime *rt, const char *name, size_t nargs, Tuple *kwnames)
{
    return refuse_keywords(rt, name, kwnames) && check_arg_count(rt, name, nargs, 1, 1);
}

// --- itemgetter and attrgetter: what they look up is in a tuple ---

typedef struct Getter {
    Object base;
    Ref wanted; // a tuple: keys; or names
    Ref paths;  // attrgetter: a tuple, for each name the interned names along its dots
} Getter;
HOLDER(getter, Getter, "items", "paths")

static Ref getter_of_take(Runtime *rt, Type *type, Ref wanted, Ref paths)
{
    Getter *self =
        ref_is_error(wanted) || ref_is_error(paths) ? NULL : getter_new(rt, type);
    if (self == NULL) {
        drop(rt, wanted);
        drop(rt, paths);
        return REF_ERROR;
    }
    self->wanted = wanted;
    self->paths = paths;
    object_track(rt, &self->base);
    return OBJECT_REF(self);
}

static void getter_clear(Runtime *rt, Object *self)
{
    holder_clear(rt, self, getter_field_count);
}

// One answer, or a tuple of the answers to all questions.
typedef Ref (*Answer)(Runtime *rt, Getter *self, Ref *object, size_t i);

static Ref answer_all(Runtime *rt, Getter *self, Ref *object, Answer answer)
{
    size_t count = value_tuple(peek(self->wanted))->length;
    if (count == 1) {
        return answer(rt, self, object, 0);
    }
    Tuple *result = tuple_new(rt, count);
    if (result == NULL) {
        return REF_ERROR;
    }
    for (size_t i = 0; i < count; i++) {
        Ref item = answer(rt, self, object, i);
        if (ref_is_error(item)) {
            object_release(rt, &result->base);
            return REF_ERROR;
        }
        result->items[i] = item;
    }
    tuple_finish(rt, result);
    return OBJECT_REF(result);
}

// "operator.itemgetter(1, 'a')"
static Ref repr_call(Runtime *rt, Value self, Ref *args, Dict *keywords)
{
    int inside = repr_enter(rt, self);
    if (inside != 0) {
        return inside < 0 ? REF_ERROR : str_format(rt, "%T(...)", self);
    }
    StrBuilder builder;
    builder_init(&builder);
    const char *name = value_object(self)->type->def->name;
    if ((value_object(self)->type->flags & TYPE_HEAP) != 0) {
        name = value_object(self)->type->name->data;
    }
    builder_add(rt, &builder, name, strlen(name));
    builder_add(rt, &builder, "(", 1);
    bool done = true;
    const Tuple *tuple = value_tuple(peek(*args));
    for (size_t i = 0; done && i < tuple->length; i++) {
        builder_add(rt, &builder, ", ", i == 0 ? 0 : 2);
        done = builder_add_repr(rt, &builder, peek(tuple->items[i]));
    }
    size_t position = 0;
    Ref *key, *value;
    while (done && keywords != NULL && dict_next(keywords, &position, &key, &value)) {
        Ref held = ref_copy(peek(*value));
        builder_add(rt, &builder, ", ", 2);
        builder_add_str(rt, &builder, (Str *)ref_object(*key));
        builder_add(rt, &builder, "=", 1);
        done = builder_add_repr(rt, &builder, peek(held));
        drop(rt, held);
    }
    repr_leave(self);
    if (!done) {
        builder_fini(rt, &builder);
        return REF_ERROR;
    }
    builder_add(rt, &builder, ")", 1);
    return builder_finish(rt, &builder);
}

static Ref getter_repr(Runtime *rt, Value self)
{
    return repr_call(rt, self, &((Getter *)value_object(self))->wanted, NULL);
}

static Ref py_getter_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Getter *self = as_getter(&args[0]);
    return pack_take(rt, 2, ref_new(&self->base.type->base), share(rt, &self->wanted));
}

// Instances are called with one object.
static Ref get_text_signature(Runtime *rt, Ref *self)
{
    return str_from(rt, "(obj, /)");
}

static const GetSetDef getter_getsets[] = {
    {"__text_signature__", get_text_signature, NULL, NULL},
    {NULL},
};

static const MethodDef getter_methods[] = {
    {"__reduce__", py_getter_reduce, ARGS(0, 0),
     "Return state information for pickling"},
    {NULL},
};

// --- itemgetter ---

static Ref item_getter_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                                 Tuple *kwnames)
{
    if (!refuse_keywords(rt, "itemgetter", kwnames) ||
        !check_arg_count(rt, "itemgetter", nargs, 1, nargs > 0 ? SIZE_MAX : 1)) {
        return REF_ERROR;
    }
    return getter_of_take(rt, type, tuple_from_take(rt, args, nargs), REF_UNBOUND);
}

static Ref item_answer(Runtime *rt, Getter *self, Ref *object, size_t i)
{
    Ref *key = &value_tuple(peek(self->wanted))->items[i];
    if (is_exact(rt, peek(*object), T_TUPLE) && ref_is_immediate(*key)) {
        Tuple *tuple = value_tuple(peek(*object));
        intptr_t index = immediate_int(peek(*key));
        if (index >= 0 && (size_t)index < tuple->length) {
            return share(rt, &tuple->items[index]);
        }
    }
    return get_item(rt, object, key);
}

static Ref item_getter_call(Runtime *rt, Ref *callable, Ref *args, size_t nargs,
                            Tuple *kwnames)
{
    if (nargs != 1 || kwnames != NULL) {
        if (!check_call(rt, "itemgetter", nargs, kwnames)) {
            return REF_ERROR;
        }
    }
    return answer_all(rt, as_getter(callable), &args[0], item_answer);
}

const TypeDef item_getter_typedef = {
    .name = "operator.itemgetter",
    .parameters = &(const ArgSpec)VARIADIC_AS("item, /, *items"),
    .doc = "Return a callable object that fetches the given item(s) from its operand.\n"
           "After f = itemgetter(2), the call f(r) returns r[2].\n"
           "After g = itemgetter(2, 5, 3), the call g(r) returns (r[2], r[5], r[3])",
    .instance_size = sizeof(Getter),
    .slots = {.destroy = getter_destroy,
              .traverse = getter_traverse,
              .clear = getter_clear,
              .repr = getter_repr,
              .call = item_getter_call,
              .construct = item_getter_construct},
    .methods = getter_methods,
    .getsets = getter_getsets,
};

// --- attrgetter ---

static bool add_name(Runtime *rt, List *path, const char *text, size_t size)
{
    Str *name = str_intern_new(rt, text, size);
    return name != NULL && list_append_take(rt, path, OBJECT_REF(name));
}

// The names along the dots of "a.b.c", as a tuple.
static Ref make_path(Runtime *rt, const Str *dotted)
{
    Ref list = list_new(rt, 1);
    bool done = !ref_is_error(list);
    const char *at = dotted->data, *end = at + dotted->size;
    while (done) {
        const char *dot = memchr(at, '.', (size_t)(end - at));
        const char *stop = dot == NULL ? end : dot;
        done = add_name(rt, value_list(peek(list)), at, (size_t)(stop - at));
        if (dot == NULL) {
            break;
        }
        at = dot + 1;
    }
    Ref path = done ? list_to_tuple(rt, value_list(peek(list))) : REF_ERROR;
    drop(rt, list);
    return path;
}

static Ref make_paths(Runtime *rt, Ref *names, size_t count)
{
    Tuple *paths = tuple_new(rt, count);
    for (size_t i = 0; paths != NULL && i < count; i++) {
        Ref path = make_path(rt, (Str *)ref_object(names[i]));
        if (ref_is_error(path)) {
            object_release(rt, &paths->base);
            return REF_ERROR;
        }
        paths->items[i] = path;
    }
    if (paths == NULL) {
        return REF_ERROR;
    }
    tuple_finish(rt, paths);
    return OBJECT_REF(paths);
}

static Ref attr_getter_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                                 Tuple *kwnames)
{
    if (!refuse_keywords(rt, "attrgetter", kwnames) ||
        !check_arg_count(rt, "attrgetter", nargs, 1, nargs > 0 ? SIZE_MAX : 1)) {
        return REF_ERROR;
    }
    for (size_t i = 0; i < nargs; i++) {
        if (!is_str(peek(args[i]))) {
            raise_error(rt, E_TYPE_ERROR, "attribute name must be a string");
            return REF_ERROR;
        }
    }
    Ref paths = make_paths(rt, args, nargs);
    Ref names = ref_is_error(paths) ? REF_ERROR : tuple_from_take(rt, args, nargs);
    return getter_of_take(rt, type, names, paths);
}

static Ref attr_answer(Runtime *rt, Getter *self, Ref *object, size_t i)
{
    const Tuple *path = (Tuple *)ref_object(value_tuple(peek(self->paths))->items[i]);
    Ref found = get_attr(rt, object, (Str *)ref_object(path->items[0]));
    for (size_t k = 1; !ref_is_error(found) && k < path->length; k++) {
        Ref outer = found;
        found = get_attr(rt, &outer, (Str *)ref_object(path->items[k]));
        drop(rt, outer);
    }
    return found;
}

static Ref attr_getter_call(Runtime *rt, Ref *callable, Ref *args, size_t nargs,
                            Tuple *kwnames)
{
    return check_call(rt, "attrgetter", nargs, kwnames)
               ? answer_all(rt, as_getter(callable), &args[0], attr_answer)
               : REF_ERROR;
}

const TypeDef attr_getter_typedef = {
    .name = "operator.attrgetter",
    .parameters = &(const ArgSpec)VARIADIC_AS("attr, /, *attrs"),
    .doc = "Return a callable object that fetches the given attribute(s) from its "
           "operand.\n"
           "After f = attrgetter('name'), the call f(r) returns r.name.\n"
           "After g = attrgetter('name', 'date'), the call g(r) returns (r.name, "
           "r.date).\n"
           "After h = attrgetter('name.first', 'name.last'), the call h(r) returns\n"
           "(r.name.first, r.name.last).",
    .instance_size = sizeof(Getter),
    .slots = {.destroy = getter_destroy,
              .traverse = getter_traverse,
              .clear = getter_clear,
              .repr = getter_repr,
              .call = attr_getter_call,
              .construct = attr_getter_construct},
    .methods = getter_methods,
    .getsets = getter_getsets,
};

// --- methodcaller ---

typedef struct MethodCaller {
    Object base;
    Ref name;     // an interned str
    Ref args;     // a tuple
    Ref keywords; // a dict, or unbound
    Ref names;    // of the keywords, a tuple
} MethodCaller;
HOLDER(method_caller, MethodCaller, "name", "args", "keywords", "names")

static bool set_keywords(Runtime *rt, MethodCaller *self, Ref *values, Tuple *kwnames)
{
    if (kwnames == NULL || kwnames->length == 0) {
        return true;
    }
    Ref keywords = dict_new(rt);
    if (ref_is_error(keywords)) {
        return false;
    }
    self->keywords = keywords;
    self->names = ref_new(&kwnames->base);
    for (size_t i = 0; i < kwnames->length; i++) {
        if (!dict_set_take(rt, (Dict *)ref_object(keywords),
                           ref_copy(peek(kwnames->items[i])), take(&values[i]))) {
            return false;
        }
    }
    return true;
}

static Ref method_caller_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                                   Tuple *kwnames)
{
    if (nargs < 1) {
        raise_error(rt, E_TYPE_ERROR,
                    "methodcaller needs at least one argument, the method name");
        return REF_ERROR;
    }
    if (!is_str(peek(args[0]))) {
        raise_error(rt, E_TYPE_ERROR, "method name must be a string");
        return REF_ERROR;
    }
    Ref name = take(&args[0]);
    Ref arguments =
        str_intern(rt, &name) ? tuple_from_take(rt, args + 1, nargs - 1) : REF_ERROR;
    MethodCaller *self = ref_is_error(arguments) ? NULL : method_caller_new(rt, type);
    if (self == NULL) {
        drop(rt, arguments);
        drop(rt, name);
        return REF_ERROR;
    }
    self->name = name;
    self->args = arguments;
    if (!set_keywords(rt, self, args + nargs, kwnames)) {
        object_release(rt, &self->base);
        return REF_ERROR;
    }
    object_track(rt, &self->base);
    return OBJECT_REF(self);
}

static void method_caller_clear(Runtime *rt, Object *self)
{
    holder_clear(rt, self, method_caller_field_count);
}

// object.name(*args, **keywords), the arguments laid out in `slots`.
static Ref call_with_keywords(Runtime *rt, MethodCaller *self, Ref *object, Ref *slots)
{
    Tuple *args = value_tuple(peek(self->args));
    Dict *keywords = (Dict *)ref_object(self->keywords);
    size_t total = args->length + keywords->length;
    for (size_t i = 0; i < total; i++) {
        slots[i] = REF_UNBOUND;
    }
    Ref method = get_attr(rt, object, (Str *)ref_object(self->name));
    bool done =
        !ref_is_error(method) && items_share(rt, slots, args->items, args->length);
    size_t position = 0, at = args->length;
    Ref *key, *value;
    while (done && dict_next(keywords, &position, &key, &value)) {
        done = items_share(rt, &slots[at++], value, 1);
    }
    Ref result = done ? object_call(rt, &method, slots, args->length,
                                    (Tuple *)ref_object(self->names))
                      : REF_ERROR;
    items_drop(rt, slots, total);
    drop(rt, method);
    return result;
}

static Ref method_caller_call(Runtime *rt, Ref *callable, Ref *args, size_t nargs,
                              Tuple *kwnames)
{
    MethodCaller *self = as_method_caller(callable);
    if (!check_call(rt, "methodcaller", nargs, kwnames)) {
        return REF_ERROR;
    }
    Tuple *given = value_tuple(peek(self->args));
    if (ref_is_unbound(self->keywords)) {
        return call_method(rt, &args[0], (Str *)ref_object(self->name), given->items,
                           given->length);
    }
    size_t size =
        (given->length + ((Dict *)ref_object(self->keywords))->length) * sizeof(Ref);
    Ref *slots = buffer_alloc(rt, size);
    if (slots == NULL) {
        return REF_ERROR;
    }
    Ref result = call_with_keywords(rt, self, &args[0], slots);
    buffer_free(rt, slots, size);
    return result;
}

// The name, then the arguments.
static Ref all_arguments(Runtime *rt, MethodCaller *self)
{
    Tuple *args = value_tuple(peek(self->args));
    Tuple *all = tuple_new(rt, args->length + 1);
    if (all == NULL) {
        return REF_ERROR;
    }
    all->items[0] = share(rt, &self->name);
    if (!items_share(rt, all->items + 1, args->items, args->length)) {
        object_release(rt, &all->base);
        return REF_ERROR;
    }
    tuple_finish(rt, all);
    return OBJECT_REF(all);
}

static Ref method_caller_repr(Runtime *rt, Value self)
{
    MethodCaller *caller = (MethodCaller *)value_object(self);
    Ref args = all_arguments(rt, caller);
    Ref text = ref_is_error(args)
                   ? REF_ERROR
                   : repr_call(rt, self, &args,
                               ref_is_unbound(caller->keywords)
                                   ? NULL
                                   : (Dict *)ref_object(caller->keywords));
    drop(rt, args);
    return text;
}

// partial(type(self), name, **keywords)
static Ref partial_maker(Runtime *rt, MethodCaller *self)
{
    Ref module = import_module_named((Vm *)rt, "functools");
    Str *name = ref_is_error(module) ? NULL : str_intern_new(rt, "partial", 7);
    Ref partial = name == NULL ? REF_ERROR : get_attr(rt, &module, name);
    if (name != NULL) {
        object_release(rt, &name->base);
    }
    drop(rt, module);
    Dict *keywords = (Dict *)ref_object(self->keywords);
    size_t size = (2 + keywords->length) * sizeof(Ref);
    Ref *slots = ref_is_error(partial) ? NULL : buffer_alloc(rt, size);
    Ref result = REF_ERROR;
    if (slots != NULL) {
        size_t count = 0, position = 0;
        slots[count++] = ref_new(&self->base.type->base);
        slots[count++] = share(rt, &self->name);
        Ref *key, *value;
        while (dict_next(keywords, &position, &key, &value)) {
            slots[count++] = share(rt, value);
        }
        result = object_call(rt, &partial, slots, 2, (Tuple *)ref_object(self->names));
        items_drop(rt, slots, count);
        buffer_free(rt, slots, size);
    }
    drop(rt, partial);
    return result;
}

static Ref py_method_caller_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    MethodCaller *self = as_method_caller(&args[0]);
    if (ref_is_unbound(self->keywords)) {
        return pack_take(rt, 2, ref_new(&self->base.type->base),
                         all_arguments(rt, self));
    }
    return pack_take(rt, 2, partial_maker(rt, self), share(rt, &self->args));
}

static const MethodDef method_caller_methods[] = {
    {"__reduce__", py_method_caller_reduce, ARGS(0, 0),
     "Return state information for pickling"},
    {NULL},
};

const TypeDef method_caller_typedef = {
    .name = "operator.methodcaller",
    .parameters = &(const ArgSpec)VARIADIC_AS("name, /, *args, **kwargs"),
    .doc = "Return a callable object that calls the given method on its operand.\n"
           "After f = methodcaller('name'), the call f(r) returns r.name().\n"
           "After g = methodcaller('name', 'date', foo=1), the call g(r) returns\n"
           "r.name('date', foo=1).",
    .instance_size = sizeof(MethodCaller),
    .slots = {.destroy = method_caller_destroy,
              .traverse = method_caller_traverse,
              .clear = method_caller_clear,
              .repr = method_caller_repr,
              .call = method_caller_call,
              .construct = method_caller_construct},
    .methods = method_caller_methods,
    .getsets = getter_getsets,
};
