// collections.defaultdict: a dict that makes the values of missing keys.
#include "modules/collections_parts.h"
#include "modules/holder.h"
#include "objects/abstract.h"
#include "objects/builtin.h"
#include "objects/dict_table.h"
#include "objects/generic_alias.h"
#include "objects/item.h"
#include "objects/tuple.h"

typedef struct DefaultDict {
    Dict dict;
    Ref factory;   // or None
    bool is_shown; // its repr is being made of the factory
} DefaultDict;

static DefaultDict *as_default_dict(Ref *self)
{
    return (DefaultDict *)ref_object(*self);
}

static Ref default_dict_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                                  Tuple *kwnames)
{
    Dict *dict = dict_alloc(rt, type);
    if (dict == NULL) {
        return REF_ERROR;
    }
    ((DefaultDict *)dict)->factory = REF_NONE;
    ((DefaultDict *)dict)->is_shown = false;
    return OBJECT_REF(dict);
}

static bool default_dict_init(Runtime *rt, Ref *self, Ref *args, size_t nargs,
                              Tuple *kwnames)
{
    Ref factory = REF_NONE;
    if (nargs > 0) {
        if (!ref_is_none(args[0]) && !value_is_callable(rt, peek(args[0]))) {
            raise_error(rt, E_TYPE_ERROR, "first argument must be callable or None");
            return false;
        }
        factory = take(&args[0]);
    }
    replace_ref_take(rt, &as_default_dict(self)->factory, factory);
    size_t skipped = nargs > 0;
    return dict_typedef.slots.init(rt, self, args + skipped, nargs - skipped, kwnames);
}

static void default_dict_clear(Runtime *rt, Object *self)
{
    dict_clear(rt, (Dict *)self);
    replace_ref_take(rt, &((DefaultDict *)self)->factory, REF_NONE);
}

static void default_dict_destroy(Runtime *rt, Object *self)
{
    drop(rt, ((DefaultDict *)self)->factory);
    dict_destroy(rt, self);
}

static void default_dict_traverse(Object *self, Visitor *visitor)
{
    dict_traverse(self, visitor);
    visit(visitor, ((DefaultDict *)self)->factory, EDGE_FIELD,
          (uintptr_t) "default_factory");
}

// --- missing keys ---

// self[key] = factory(); the value.
static Ref make_missing(Runtime *rt, Ref *self, Ref *key)
{
    if (ref_is_none(as_default_dict(self)->factory)) {
        raise_key_error(rt, key);
        return REF_ERROR;
    }
    Ref factory = share(rt, &as_default_dict(self)->factory);
    Ref value = object_call(rt, &factory, NULL, 0, NULL);
    drop(rt, factory);
    if (ref_is_error(value)) {
        return REF_ERROR;
    }
    Ref kept = share(rt, &value);
    if (ref_is_error(kept) || !set_item_take(rt, self, key, kept)) {
        drop(rt, value);
        return REF_ERROR;
    }
    return value;
}

static Ref default_dict_getitem(Runtime *rt, Ref *self, Ref *key)
{
    if (ref_type(rt, *self) != rt->types[T_DEFAULT_DICT]) {
        return dict_typedef.slots.getitem(rt, self, key);
    }
    Ref value;
    switch (dict_lookup(rt, (Dict *)ref_object(*self), key, &value)) {
    case LOOKUP_FOUND:
        return value;
    case LOOKUP_MISSING:
        return make_missing(rt, self, key);
    default:
        return REF_ERROR;
    }
}

static Ref py_default_dict_missing(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return make_missing(rt, &args[0], &args[1]);
}

// --- text, copies, union ---

static Ref default_dict_repr(Runtime *rt, Value self)
{
    Ref holder = ref_copy(self);
    Ref text = dict_typedef.slots.repr(rt, self);
    Ref factory = REF_ERROR;
    if (!ref_is_error(text) && ref_is_none(as_default_dict(&holder)->factory)) {
        factory = str_from(rt, "None");
    } else if (!ref_is_error(text) && as_default_dict(&holder)->is_shown) {
        factory = str_from(rt, "...");
    } else if (!ref_is_error(text)) {
        Ref kept = ref_copy(peek(as_default_dict(&holder)->factory));
        as_default_dict(&holder)->is_shown = true;
        factory = value_repr(rt, peek(kept));
        as_default_dict(&holder)->is_shown = false;
        drop(rt, kept);
    }
    Ref result = ref_is_error(factory)
                     ? REF_ERROR
                     : str_format(rt, "%U(%S, %S)", ref_type(rt, holder)->name,
                                  peek(factory), peek(text));
    drop(rt, factory);
    drop(rt, text);
    drop(rt, holder);
    return result;
}

// type(self)(factory, items)
static Ref make_like(Runtime *rt, Ref *self, Ref *items)
{
    Ref type = ref_new(&ref_type(rt, *self)->base);
    Ref args[2] = {share(rt, &as_default_dict(self)->factory), share(rt, items)};
    Ref made = object_call(rt, &type, args, 2, NULL);
    items_drop(rt, args, 2);
    drop(rt, type);
    return made;
}

static Ref py_default_dict_copy(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return make_like(rt, &args[0], &args[0]);
}

static Ref py_default_dict_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    DefaultDict *self = as_default_dict(&args[0]);
    Ref arguments = ref_is_none(self->factory)
                        ? ref_new(&rt->empty_tuple->base)
                        : pack_take(rt, 1, share(rt, &self->factory));
    Ref items = call_method(rt, &args[0], rt->names[N_ITEMS], NULL, 0);
    Ref iterator = ref_is_error(items) ? REF_ERROR : get_iter(rt, &items);
    drop(rt, items);
    return pack_take(rt, 5, ref_new(&self->dict.base.type->base), arguments, REF_NONE,
                     REF_NONE, iterator);
}

static Ref default_dict_binary(Runtime *rt, BinaryOp op, Ref *left, Ref *right,
                               bool reflected)
{
    if (op != BIN_OR || !is_dict(peek(*left)) || !is_dict(peek(*right))) {
        return REF_NOT_IMPLEMENTED;
    }
    bool mine = type_is_subtype(ref_type(rt, *left), rt->types[T_DEFAULT_DICT]);
    Ref made = make_like(rt, mine ? left : right, left);
    if (!ref_is_error(made) && !dict_update(rt, (Dict *)ref_object(made), right)) {
        drop(rt, made);
        return REF_ERROR;
    }
    return made;
}

static Ref get_factory(Runtime *rt, Ref *self)
{
    return share(rt, &as_default_dict(self)->factory);
}

static bool set_factory(Runtime *rt, Ref *self, Ref value)
{
    replace_ref_take(rt, &as_default_dict(self)->factory,
                     ref_is_unbound(value) ? REF_NONE : value);
    return true;
}

static const GetSetDef default_dict_getsets[] = {
    {"default_factory", get_factory, set_factory,
     "Factory for default value called by __missing__().", true},
    {NULL},
};

static const MethodDef default_dict_methods[] = {
    {"__missing__", py_default_dict_missing, ARGS(1, 1),
     "__missing__(key) # Called by __getitem__ for missing key; pseudo-code:\n"
     "  if self.default_factory is None: raise KeyError((key,))\n"
     "  self[key] = value = self.default_factory()\n"
     "  return value\n"},
    {"copy", py_default_dict_copy, ARGS(0, 0), "D.copy() -> a shallow copy of D."},
    {"__copy__", py_default_dict_copy, ARGS(0, 0), "D.copy() -> a shallow copy of D."},
    {"__reduce__", py_default_dict_reduce, ARGS(0, 0),
     "Return state information for pickling."},
    CLASS_GETITEM_METHOD,
    {NULL},
};

const TypeDef default_dict_typedef = {
    .name = "collections.defaultdict",
    .doc = "defaultdict(default_factory=None, /, [...]) --> dict with default factory\n"
           "\nThe default factory is called without arguments to produce\n"
           "a new value when a key is not present, in __getitem__ only.\n"
           "A defaultdict compares equal to a dict with the same items.\n"
           "All remaining arguments are treated the same as if they were\n"
           "passed to the dict constructor, including keyword arguments.",
    .base = &dict_typedef,
    .instance_size = sizeof(DefaultDict),
    .flags = TYPE_BASE | TYPE_IS_DICT,
    .binary_ops = OPS(BIN_OR),
    .slots = {.destroy = default_dict_destroy,
              .traverse = default_dict_traverse,
              .clear = default_dict_clear,
              .repr = default_dict_repr,
              .binary = default_dict_binary,
              .getitem = default_dict_getitem,
              .construct = default_dict_construct,
              .init = default_dict_init},
    .methods = default_dict_methods,
    .getsets = default_dict_getsets,
};
