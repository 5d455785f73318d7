#include "objects/generic_alias.h"

#include "objects/abstract.h"
#include "objects/dict.h"
#include "objects/instance.h"
#include "objects/item.h"
#include "objects/list.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "objects/union_type.h"

static GenericAlias *as_alias(const Ref *self)
{
    return (GenericAlias *)ref_object(*self);
}

static bool is_alias(Runtime *rt, Value value)
{
    return value_is_object(value) &&
           type_is_subtype(value_object(value)->type, rt->types[T_GENERIC_ALIAS]);
}

// --- making ---

// The arguments as a tuple, a new reference.
static Ref pack_args(Runtime *rt, Ref *args)
{
    Ref packed = share(rt, args);
    if (ref_is_error(packed) || is_tuple(peek(packed))) {
        return packed;
    }
    return tuple_from_take(rt, &packed, 1);
}

static Ref make_alias(Runtime *rt, Type *type, Ref *origin, Ref *args, bool is_unpacked)
{
    Ref packed = pack_args(rt, args);
    Ref class = ref_is_error(packed) ? REF_ERROR : share(rt, origin);
    GenericAlias *alias =
        ref_is_error(class) ? NULL : object_alloc(rt, type, sizeof *alias);
    if (alias == NULL) {
        drop(rt, class);
        drop(rt, packed);
        return REF_ERROR;
    }
    alias->origin = class;
    alias->args = value_tuple(peek(packed));
    alias->parameters = NULL;
    alias->is_unpacked = is_unpacked;
    object_track(rt, &alias->base);
    return OBJECT_REF(alias);
}

Ref generic_alias_new(Runtime *rt, Ref *origin, Ref *args)
{
    return make_alias(rt, rt->types[T_GENERIC_ALIAS], origin, args, false);
}

Ref py_class_getitem(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return generic_alias_new(rt, &args[0], &args[1]);
}

static Ref generic_alias_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                                   Tuple *kwnames)
{
    if (kwnames != NULL && kwnames->length > 0) {
        raise_error(rt, E_TYPE_ERROR, "GenericAlias() takes no keyword arguments");
        return REF_ERROR;
    }
    if (nargs != 2) {
        raise_error(rt, E_TYPE_ERROR, "GenericAlias expected 2 arguments, got %zu",
                    nargs);
        return REF_ERROR;
    }
    return make_alias(rt, type, &args[0], &args[1], false);
}

static void generic_alias_destroy(Runtime *rt, Object *self)
{
    GenericAlias *alias = (GenericAlias *)self;
    clear_ref(rt, &alias->origin);
    CLEAR_POINTER(rt, alias->args);
    CLEAR_POINTER(rt, alias->parameters);
    object_free(rt, self, sizeof *alias);
}

static void generic_alias_traverse(Object *self, Visitor *visitor)
{
    const GenericAlias *alias = (GenericAlias *)self;
    visit(visitor, alias->origin, EDGE_FIELD, (uintptr_t) "__origin__");
    VISIT_FIELD(visitor, alias->args, "__args__");
    VISIT_FIELD(visitor, alias->parameters, "__parameters__");
}

// --- text ---

static bool add_text_take(Runtime *rt, StrBuilder *builder, Ref text)
{
    bool done = !ref_is_error(text) &&
                builder_add_str(rt, builder, value_str_object(peek(text)));
    drop(rt, text);
    return done;
}

// [int, str] among the arguments, as Callable has.
static bool write_list(Runtime *rt, StrBuilder *builder, Ref *list)
{
    bool done = builder_add(rt, builder, "[", 1);
    for (size_t i = 0; done && i < value_list(peek(*list))->length; i++) {
        Ref item = list_get(rt, value_list(peek(*list)), i);
        done = !ref_is_error(item) && (i == 0 || builder_add(rt, builder, ", ", 2)) &&
               type_arg_write(rt, builder, &item);
        drop(rt, item);
    }
    return done && builder_add(rt, builder, "]", 1);
}

// True when the object names itself: a class or what looks like one, and no alias.
static int has_name(Runtime *rt, Ref *arg, Ref *qualname, Ref *module)
{
    Ref origin = lookup_attr(rt, arg, rt->names[N_ORIGIN]);
    Ref args = ref_is_error(origin) || ref_is_unbound(origin)
                   ? REF_UNBOUND
                   : lookup_attr(rt, arg, rt->names[N_ARGS]);
    bool failed = ref_is_error(origin) || ref_is_error(args);
    bool has_args = !ref_is_unbound(args);
    drop(rt, origin);
    drop(rt, args);
    if (failed || has_args) {
        return failed ? -1 : 0;
    }
    *qualname = lookup_attr(rt, arg, rt->names[N_QUALNAME]);
    if (ref_is_error(*qualname) || ref_is_unbound(*qualname)) {
        return ref_is_error(*qualname) ? -1 : 0;
    }
    *module = lookup_attr(rt, arg, rt->names[N_MODULE]);
    if (ref_is_error(*module)) {
        return -1;
    }
    return !ref_is_unbound(*module) && !ref_is_none(*module);
}

bool type_arg_write(Runtime *rt, StrBuilder *builder, Ref *arg)
{
    if (arg->bits == WORD_ELLIPSIS) {
        return builder_add(rt, builder, "...", 3);
    }
    if (!stack_check_in(rt, " while getting the repr of an object")) {
        return false;
    }
    if (is_list(peek(*arg))) {
        return write_list(rt, builder, arg);
    }
    Ref qualname = REF_UNBOUND, module = REF_UNBOUND;
    int named = has_name(rt, arg, &qualname, &module);
    bool done = false;
    if (named == 0) {
        done = add_text_take(rt, builder, value_repr(rt, peek(*arg)));
    } else if (named > 0) {
        bool plain = is_str(peek(module)) &&
                     str_equals_text(value_str_object(peek(module)), "builtins");
        done = add_text_take(
            rt, builder,
            plain ? value_str(rt, peek(qualname))
                  : str_format(rt, "%S.%S", peek(module), peek(qualname)));
    }
    drop(rt, ref_is_error(qualname) ? REF_UNBOUND : qualname);
    drop(rt, ref_is_error(module) ? REF_UNBOUND : module);
    return done;
}

static Ref generic_alias_repr(Runtime *rt, Value self)
{
    GenericAlias *alias = (GenericAlias *)value_object(self);
    StrBuilder builder;
    builder_init(&builder);
    bool done = (!alias->is_unpacked || builder_add(rt, &builder, "*", 1)) &&
                type_arg_write(rt, &builder, &alias->origin) &&
                builder_add(rt, &builder, "[", 1);
    for (size_t i = 0; done && i < alias->args->length; i++) {
        done = (i == 0 || builder_add(rt, &builder, ", ", 2)) &&
               type_arg_write(rt, &builder, &alias->args->items[i]);
    }
    if (done && alias->args->length == 0) {
        done = builder_add(rt, &builder, "()", 2);
    }
    if (!done) {
        builder_fini(rt, &builder);
        return REF_ERROR;
    }
    builder_add(rt, &builder, "]", 1);
    return builder_finish(rt, &builder);
}

// --- type variables ---

// Appends what is not in the list yet, by identity.
static bool append_once(Runtime *rt, List *list, Ref *item)
{
    for (size_t i = 0; i < list->length; i++) {
        if (list->items[i].bits == item->bits) {
            return true;
        }
    }
    Ref shared = share(rt, item);
    return !ref_is_error(shared) && list_append_take(rt, list, shared);
}

// The type variables that an argument has inside: a tuple, or unbound.
static Ref inner_parameters(Runtime *rt, Ref *arg)
{
    Ref inner = is_type(peek(*arg)) ? REF_UNBOUND
                                    : lookup_attr(rt, arg, rt->names[N_PARAMETERS]);
    if (!ref_is_error(inner) && !is_tuple(peek(inner))) {
        drop(rt, inner);
        return REF_UNBOUND;
    }
    return inner;
}

static bool collect_parameters(Runtime *rt, List *list, Ref *arg)
{
    if (is_type(peek(*arg))) {
        return true;
    }
    Ref subst = lookup_attr(rt, arg, rt->names[N_TYPING_SUBST]);
    if (ref_is_error(subst)) {
        return false;
    }
    if (!ref_is_unbound(subst)) {
        drop(rt, subst);
        return append_once(rt, list, arg);
    }
    Ref inner = inner_parameters(rt, arg);
    if (ref_is_error(inner)) {
        return false;
    }
    bool done = true;
    for (size_t i = 0;
         !ref_is_unbound(inner) && done && i < value_tuple(peek(inner))->length; i++) {
        done = append_once(rt, list, &value_tuple(peek(inner))->items[i]);
    }
    drop(rt, inner);
    return done;
}

Tuple *type_args_parameters(Runtime *rt, Tuple *args)
{
    Ref list = list_new(rt, 0);
    bool done = !ref_is_error(list);
    for (size_t i = 0; done && i < args->length; i++) {
        done = collect_parameters(rt, value_list(peek(list)), &args->items[i]);
    }
    Ref tuple = done ? list_to_tuple(rt, value_list(peek(list))) : REF_ERROR;
    drop(rt, list);
    return ref_is_error(tuple) ? NULL : value_tuple(peek(tuple));
}

// What stands for a type variable, borrowed from `values`; NULL: it is none of
// `parameters`.
static Ref *value_of_parameter(const Tuple *parameters, Tuple *values, Ref parameter)
{
    for (size_t i = 0; i < parameters->length; i++) {
        if (parameters->items[i].bits == parameter.bits) {
            return &values->items[i];
        }
    }
    return NULL;
}

// list[T] inside another alias: subscripted with what stands for its own variables.
static Ref substitute_inner(Runtime *rt, Ref *arg, const Tuple *parameters,
                            Tuple *values)
{
    Ref inner = inner_parameters(rt, arg);
    if (ref_is_error(inner)) {
        return REF_ERROR;
    }
    size_t count = ref_is_unbound(inner) ? 0 : value_tuple(peek(inner))->length;
    if (count == 0) {
        drop(rt, inner);
        return share(rt, arg);
    }
    Ref result = REF_ERROR;
    Tuple *key = tuple_new(rt, count);
    for (size_t i = 0; key != NULL && i < count; i++) {
        Ref *variable = &value_tuple(peek(inner))->items[i];
        Ref *value = value_of_parameter(parameters, values, *variable);
        key->items[i] = share(rt, value != NULL ? value : variable);
    }
    if (key != NULL) {
        tuple_finish(rt, key);
        Ref key_ref = OBJECT_REF(key);
        result = get_item(rt, arg, &key_ref);
        drop(rt, key_ref);
    }
    drop(rt, inner);
    return result;
}

static Ref substitute_arg(Runtime *rt, Ref *arg, const Tuple *parameters, Tuple *values)
{
    if (is_type(peek(*arg))) {
        return share(rt, arg);
    }
    Ref subst = lookup_attr(rt, arg, rt->names[N_TYPING_SUBST]);
    if (ref_is_error(subst)) {
        return REF_ERROR;
    }
    if (ref_is_unbound(subst)) {
        return substitute_inner(rt, arg, parameters, values);
    }
    Ref *found = value_of_parameter(parameters, values, *arg);
    Ref value = found == NULL ? share(rt, arg) : share(rt, found);
    Ref result =
        ref_is_error(value) ? REF_ERROR : object_call(rt, &subst, &value, 1, NULL);
    drop(rt, value);
    drop(rt, subst);
    return result;
}

// Each variable may look at the arguments first (a TypeVarTuple gathers several,
// defaults are filled in).
static Ref prepare_values(Runtime *rt, Ref *alias, Tuple *parameters, Ref *item)
{
    Ref values = pack_args(rt, item);
    for (size_t i = 0; !ref_is_error(values) && i < parameters->length; i++) {
        Ref prepare =
            lookup_attr(rt, &parameters->items[i], rt->names[N_TYPING_PREPARE_SUBST]);
        if (ref_is_unbound(prepare)) {
            continue;
        }
        Ref prepared = REF_ERROR;
        if (!ref_is_error(prepare)) {
            Ref call[2] = {ref_new(ref_object(*alias)), ref_new(ref_object(values))};
            Ref answer = object_call(rt, &prepare, call, 2, NULL);
            prepared = ref_is_error(answer) ? REF_ERROR : pack_args(rt, &answer);
            drop(rt, answer);
            drop(rt, call[0]);
            drop(rt, call[1]);
            drop(rt, prepare);
        }
        replace_ref_take(rt, &values, prepared);
    }
    return values;
}

Ref type_args_substitute(Runtime *rt, Ref *alias, Tuple *args, Tuple *parameters,
                         Ref *item)
{
    if (parameters->length == 0) {
        raise_error(rt, E_TYPE_ERROR, "%R is not a generic class", peek(*alias));
        return REF_ERROR;
    }
    Ref values = prepare_values(rt, alias, parameters, item);
    if (ref_is_error(values)) {
        return REF_ERROR;
    }
    size_t count = value_tuple(peek(values))->length;
    if (count != parameters->length) {
        raise_error(rt, E_TYPE_ERROR,
                    "Too %s arguments for %R; actual %zu, expected %zu",
                    count > parameters->length ? "many" : "few", peek(*alias), count,
                    parameters->length);
        drop(rt, values);
        return REF_ERROR;
    }
    Tuple *result = tuple_new(rt, args->length);
    bool done = result != NULL;
    for (size_t i = 0; done && i < args->length; i++) {
        Ref replaced =
            substitute_arg(rt, &args->items[i], parameters, value_tuple(peek(values)));
        done = !ref_is_error(replaced);
        result->items[i] = done ? replaced : REF_UNBOUND;
    }
    drop(rt, values);
    if (done) {
        tuple_finish(rt, result);
        return OBJECT_REF(result);
    }
    if (result != NULL) {
        object_release(rt, &result->base);
    }
    return REF_ERROR;
}

static bool know_parameters(Runtime *rt, GenericAlias *alias)
{
    if (alias->parameters == NULL) {
        alias->parameters = type_args_parameters(rt, alias->args);
    }
    return alias->parameters != NULL;
}

static Ref generic_alias_getitem(Runtime *rt, Ref *self, Ref *key)
{
    GenericAlias *alias = as_alias(self);
    if (!know_parameters(rt, alias)) {
        return REF_ERROR;
    }
    Ref args = type_args_substitute(rt, self, alias->args, alias->parameters, key);
    Ref result = ref_is_error(args)
                     ? REF_ERROR
                     : make_alias(rt, rt->types[T_GENERIC_ALIAS], &alias->origin, &args,
                                  alias->is_unpacked);
    drop(rt, args);
    return result;
}

// --- behaving as the class ---

static Ref generic_alias_call(Runtime *rt, Ref *callable, Ref *args, size_t nargs,
                              Tuple *kwnames)
{
    Ref origin = share(rt, &as_alias(callable)->origin);
    Ref made = ref_is_error(origin) ? REF_ERROR
                                    : object_call(rt, &origin, args, nargs, kwnames);
    drop(rt, origin);
    if (ref_is_error(made)) {
        return made;
    }
    // The instance remembers how it was made, when it can.
    if (!set_attr_take(rt, &made, rt->names[N_ORIG_CLASS],
                       ref_new(ref_object(*callable)))) {
        if (!pending_matches(rt, E_ATTRIBUTE_ERROR) &&
            !pending_matches(rt, E_TYPE_ERROR)) {
            drop(rt, made);
            return REF_ERROR;
        }
        pending_clear(rt);
    }
    return made;
}

// Attributes that an alias has itself; all others are those of the class.
static bool is_own_attribute(const Str *name)
{
    static const char *const own[] = {
        "__class__",
        "__origin__",
        "__args__",
        "__unpacked__",
        "__parameters__",
        "__typing_unpacked_tuple_args__",
        "__mro_entries__",
        "__reduce_ex__",
        "__reduce__",
        // not there at all, lest it be taken for a class, or copied as one
        "__bases__",
        "__copy__",
        "__deepcopy__",
    };
    for (size_t i = 0; i < sizeof own / sizeof *own; i++) {
        if (str_equals_text(name, own[i])) {
            return true;
        }
    }
    return false;
}

static Ref generic_alias_getattr(Runtime *rt, Ref *self, Str *name)
{
    return is_own_attribute(name) ? object_getattr(rt, self, name)
                                  : get_attr(rt, &as_alias(self)->origin, name);
}

static Ref generic_alias_compare(Runtime *rt, CompareOp op, Ref *left, Ref *right)
{
    if ((op != CMP_EQ && op != CMP_NE) || !is_alias(rt, peek(*left)) ||
        !is_alias(rt, peek(*right))) {
        return REF_NOT_IMPLEMENTED;
    }
    GenericAlias *a = as_alias(left), *b = as_alias(right);
    int equal = a->is_unpacked == b->is_unpacked;
    if (equal > 0) {
        equal = value_equals(rt, &a->origin, &b->origin);
    }
    if (equal > 0) {
        Ref a_args = OBJECT_REF(a->args),
            b_args = OBJECT_REF(b->args); // the aliases hold them
        equal = value_equals(rt, &a_args, &b_args);
    }
    return equal < 0 ? REF_ERROR : ref_bool((equal != 0) == (op == CMP_EQ));
}

static int64_t generic_alias_hash(Runtime *rt, Value self)
{
    const GenericAlias *alias = (GenericAlias *)value_object(self);
    int64_t origin = value_hash(rt, peek(alias->origin));
    int64_t args = origin == -1 ? -1 : value_hash(rt, OBJECT_VALUE(alias->args));
    if (args == -1) {
        return -1;
    }
    return (origin ^ args) == -1 ? -2 : origin ^ args;
}

static Ref generic_alias_binary(Runtime *rt, BinaryOp op, Ref *left, Ref *right,
                                bool reflected)
{
    return op == BIN_OR ? union_of(rt, left, right) : REF_NOT_IMPLEMENTED;
}

// *tuple[int, ...]: unpacking an alias gives one that remembers it.
static Ref generic_alias_iter(Runtime *rt, Ref *self)
{
    GenericAlias *alias = as_alias(self);
    Ref args = OBJECT_REF(alias->args);
    Ref unpacked = make_alias(rt, ref_type(rt, *self), &alias->origin, &args, true);
    Ref tuple = ref_is_error(unpacked) ? REF_ERROR : tuple_from_take(rt, &unpacked, 1);
    Ref iterator = ref_is_error(tuple) ? REF_ERROR : get_iter(rt, &tuple);
    drop(rt, tuple);
    return iterator;
}

// --- methods and attributes ---

static Ref py_generic_alias_mro_entries(Runtime *rt, Ref *args, size_t nargs,
                                        Tuple *kwnames)
{
    Ref origin = share(rt, &as_alias(args)->origin);
    return ref_is_error(origin) ? REF_ERROR : tuple_from_take(rt, &origin, 1);
}

static Ref py_generic_alias_instancecheck(Runtime *rt, Ref *args, size_t nargs,
                                          Tuple *kwnames)
{
    raise_error(rt, E_TYPE_ERROR,
                "isinstance() argument 2 cannot be a parameterized generic");
    return REF_ERROR;
}

static Ref py_generic_alias_subclasscheck(Runtime *rt, Ref *args, size_t nargs,
                                          Tuple *kwnames)
{
    raise_error(rt, E_TYPE_ERROR,
                "issubclass() argument 2 cannot be a parameterized generic");
    return REF_ERROR;
}

static Ref py_generic_alias_dir(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    static const char *const own[] = {
        "__origin__",
        "__args__",
        "__parameters__",
        "__unpacked__",
        "__typing_unpacked_tuple_args__",
        "__mro_entries__",
        "__reduce_ex__",
        "__reduce__",
        "__class__",
    };
    Ref names = value_dir(rt, &as_alias(args)->origin);
    for (size_t i = 0; !ref_is_error(names) && i < sizeof own / sizeof *own; i++) {
        Ref name = str_from(rt, own[i]);
        int present = ref_is_error(name) ? -1 : contains(rt, &names, &name);
        if (present == 0 &&
            !list_append_take(rt, value_list(peek(names)), take(&name))) {
            present = -1;
        }
        drop(rt, name);
        if (present < 0) {
            drop(rt, names);
            return REF_ERROR;
        }
    }
    return names;
}

static Ref py_generic_alias_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    GenericAlias *alias = as_alias(args);
    if (alias->is_unpacked) {
        raise_error(rt, E_TYPE_ERROR, "cannot reduce an unpacked generic alias");
        return REF_ERROR;
    }
    Ref parts[2] = {share(rt, &alias->origin), ref_new(&alias->args->base)};
    Ref call[2] = {ref_new(&rt->types[T_GENERIC_ALIAS]->base),
                   tuple_from_take(rt, parts, 2)};
    if (ref_is_error(call[1])) {
        drop(rt, call[0]);
        return REF_ERROR;
    }
    return tuple_from_take(rt, call, 2);
}

static Ref get_origin(Runtime *rt, Ref *self)
{
    return share(rt, &as_alias(self)->origin);
}

static Ref get_args(Runtime *rt, Ref *self)
{
    return ref_new(&as_alias(self)->args->base);
}

static Ref get_parameters(Runtime *rt, Ref *self)
{
    return know_parameters(rt, as_alias(self))
               ? ref_new(&as_alias(self)->parameters->base)
               : REF_ERROR;
}

static Ref get_unpacked(Runtime *rt, Ref *self)
{
    return ref_bool(as_alias(self)->is_unpacked);
}

static Ref get_unpacked_args(Runtime *rt, Ref *self)
{
    GenericAlias *alias = as_alias(self);
    bool is_tuple_type = alias->origin.bits == (uintptr_t)rt->types[T_TUPLE];
    return alias->is_unpacked && is_tuple_type ? ref_new(&alias->args->base) : REF_NONE;
}

static const MethodDef generic_alias_methods[] = {
    {"__mro_entries__", py_generic_alias_mro_entries, ARGS(1, 1), NULL},
    {"__instancecheck__", py_generic_alias_instancecheck, POSITIONAL(1, 1, "object"),
     NULL},
    {"__subclasscheck__", py_generic_alias_subclasscheck, POSITIONAL(1, 1, "object"),
     NULL},
    {"__reduce__", py_generic_alias_reduce, ARGS(0, 0), NULL},
    {"__dir__", py_generic_alias_dir, ARGS(0, 0), NULL},
    {NULL},
};

static const GetSetDef generic_alias_getsets[] = {
    {"__origin__", get_origin, readonly_member, NULL},
    {"__args__", get_args, readonly_member, NULL},
    {"__parameters__", get_parameters, NULL, "Type variables in the GenericAlias."},
    {"__unpacked__", get_unpacked, readonly_member, NULL},
    {"__typing_unpacked_tuple_args__", get_unpacked_args, NULL, NULL},
    {NULL},
};

const TypeDef generic_alias_typedef = {
    .name = "types.GenericAlias",
    .parameters = &(const ArgSpec)POSITIONAL(2, 2, "origin, args"),
    .doc = "Represent a PEP 585 generic type\n\nE.g. for t = list[int], t.__origin__ "
           "is list and t.__args__ is (int,).",
    .instance_size = sizeof(GenericAlias),
    .flags = TYPE_BASE,
    .binary_ops = OPS(BIN_OR),
    .slots =
        {
            .destroy = generic_alias_destroy,
            .traverse = generic_alias_traverse,
            .repr = generic_alias_repr,
            .hash = generic_alias_hash,
            .call = generic_alias_call,
            .getattr = generic_alias_getattr,
            .binary = generic_alias_binary,
            .compare = generic_alias_compare,
            .iter = generic_alias_iter,
            .getitem = generic_alias_getitem,
            .construct = generic_alias_construct,
        },
    .methods = generic_alias_methods,
    .getsets = generic_alias_getsets,
};
