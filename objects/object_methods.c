// object: what every value can do.
#include <string.h>

#include "objects/abstract.h"
#include "objects/builtin.h"
#include "objects/descriptor.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/instance.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/reduce.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "objects/type_slots.h"

// --- making ---

// "'f', 'g'" of the names in __abstractmethods__.
static Ref join_quoted(Runtime *rt, List *names)
{
    StrBuilder builder;
    builder_init(&builder);
    for (size_t i = 0; i < names->length; i++) {
        Ref quoted = value_repr(rt, list_peek(names, i));
        if (ref_is_error(quoted)) {
            builder_fini(rt, &builder);
            return REF_ERROR;
        }
        if (i > 0) {
            builder_add(rt, &builder, ", ", 2);
        }
        builder_add_str(rt, &builder, value_str_object(peek(quoted)));
        drop(rt, quoted);
    }
    return builder_finish(rt, &builder);
}

static void raise_abstract(Runtime *rt, Type *type)
{
    Ref *slot = type_find_own(rt, type, rt->names[N_ABSTRACTMETHODS]);
    Ref names = slot == NULL ? list_new(rt, 0) : list_from_iterable(rt, slot);
    if (ref_is_error(names)) {
        return;
    }
    Ref no_key = REF_UNBOUND;
    if (list_sort(rt, value_list(peek(names)), &no_key, false)) {
        size_t count = value_list(peek(names))->length;
        Ref text = join_quoted(rt, value_list(peek(names)));
        if (!ref_is_error(text)) {
            raise_error(rt, E_TYPE_ERROR,
                        "Can't instantiate abstract class %N without an implementation "
                        "for abstract method%s %S",
                        type, count == 1 ? "" : "s", peek(text));
            drop(rt, text);
        }
    }
    drop(rt, names);
}

Ref object_construct(Runtime *rt, Type *type, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (UNLIKELY(nargs > 0 || (kwnames != NULL && kwnames->length > 0))) {
        if (type->slots.construct != object_construct) {
            raise_error(rt, E_TYPE_ERROR,
                        "object.__new__() takes exactly one argument (the type to "
                        "instantiate)");
            return REF_ERROR;
        }
        if (type->slots.init == object_init) {
            raise_error(rt, E_TYPE_ERROR, "%N() takes no arguments", type);
            return REF_ERROR;
        }
    }
    if (UNLIKELY((type->flags & TYPE_ABSTRACT) != 0)) {
        raise_abstract(rt, type);
        return REF_ERROR;
    }
    if (LIKELY(type->attrs == ATTRS_SHAPE)) {
        return instance_new(rt, type);
    }
    Object *object = object_alloc(rt, type, sizeof(Object));
    if (object == NULL) {
        return REF_ERROR;
    }
    if ((type->flags & TYPE_HEAP) != 0) {
        object_track(rt, object);
    }
    return ref_of(object);
}

bool object_init(Runtime *rt, Ref *self, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (LIKELY(nargs == 0 && (kwnames == NULL || kwnames->length == 0))) {
        return true;
    }
    const Type *type = ref_type(rt, *self);
    if (type->slots.init != object_init) {
        raise_error(rt, E_TYPE_ERROR,
                    "object.__init__() takes exactly one argument (the instance to "
                    "initialize)");
        return false;
    }
    if (type->slots.construct == object_construct) {
        raise_error(
            rt, E_TYPE_ERROR,
            "%N.__init__() takes exactly one argument (the instance to initialize)",
            type);
        return false;
    }
    return true;
}

static void object_destroy(Runtime *rt, Object *self)
{
    object_free(rt, self, sizeof(Object));
}

// --- showing, comparing, hashing ---

Ref type_module(Runtime *rt, Type *type)
{
    if ((type->flags & TYPE_HEAP) == 0) {
        const char *dot = strrchr(type->def->name, '.');
        return dot == NULL
                   ? ref_new(&rt->names[N_BUILTINS_PLAIN]->base)
                   : str_new(rt, type->def->name, (size_t)(dot - type->def->name));
    }
    Ref *slot = type_find_own(rt, type, rt->names[N_MODULE]);
    if (slot == NULL) {
        if (!is_pending(rt)) {
            raise_error(rt, E_ATTRIBUTE_ERROR, "__module__");
        }
        return REF_ERROR;
    }
    return share(rt, slot);
}

// "module.Name" with the qualified name; only the name when the module is builtins or
// unknown.
Ref type_full_name(Runtime *rt, Type *type)
{
    Ref module = type_module(rt, type);
    if (ref_is_error(module)) {
        if (!pending_matches(rt, E_ATTRIBUTE_ERROR)) {
            return REF_ERROR;
        }
        pending_clear(rt);
        return ref_new(&type->name->base);
    }
    bool plain = !is_str(peek(module)) ||
                 str_equals_text(value_str_object(peek(module)), "builtins");
    Ref name = plain ? ref_new(&type->name->base)
                     : str_format(rt, "%S.%U", peek(module), type->qualname);
    drop(rt, module);
    return name;
}

Ref object_repr(Runtime *rt, Value self)
{
    Ref name = type_full_name(rt, type_of(rt, self));
    if (ref_is_error(name)) {
        return REF_ERROR;
    }
    char address[ADDRESS_TEXT];
    address_text(rt, self, address);
    Ref text = str_format(rt, "<%S object at %s>", peek(name), address);
    drop(rt, name);
    return text;
}

static Ref object_str(Runtime *rt, Value self)
{
    // What is no str is blamed on __str__, which is what asked.
    return type_of(rt, self)->slots.repr(rt, self);
}

// Of the address, turned so that the bits that are always zero come last.
int64_t object_hash(Runtime *rt, Value self)
{
    uint64_t address =
        value_is_object(self) ? object_address(rt, value_object(self)) : self.bits;
    return (int64_t)(address >> 4 | address << 60);
}

// `!=` turns round what the type's own `==` says.
static Ref object_compare(Runtime *rt, CompareOp op, Ref *left, Ref *right)
{
    if (op == CMP_EQ) {
        return same_object(peek(*left), peek(*right)) ? REF_TRUE : REF_NOT_IMPLEMENTED;
    }
    if (op != CMP_NE) {
        return REF_NOT_IMPLEMENTED;
    }
    Ref equal = ref_type(rt, *left)->slots.compare(rt, CMP_EQ, left, right);
    if (ref_is_error(equal) || ref_is_not_implemented(equal)) {
        return equal;
    }
    int truth = value_truth(rt, peek(equal));
    drop(rt, equal);
    return truth < 0 ? REF_ERROR : ref_bool(truth == 0);
}

// --- methods ---

static Ref py_object_format(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!is_str(peek(args[1]))) {
        raise_error(rt, E_TYPE_ERROR, "__format__() argument must be str, not %B",
                    peek(args[1]));
        return REF_ERROR;
    }
    if (value_str_object(peek(args[1]))->size > 0) {
        raise_error(rt, E_TYPE_ERROR,
                    "unsupported format string passed to %T.__format__", peek(args[0]));
        return REF_ERROR;
    }
    return value_str(rt, peek(args[0]));
}

// Adds the names in a class and its bases to `names`.
bool type_collect_names(Runtime *rt, Type *type, Dict *names)
{
    if (type->mro == NULL) {
        return true; // not finished: its mro() runs
    }
    Tuple *mro = (Tuple *)ref_object(ref_new(&type->mro->base));
    bool done = true;
    for (size_t i = mro->length; done && i-- > 0;) {
        Dict *dict = type_dict(rt, (Type *)ref_object(mro->items[i]));
        Ref source = dict == NULL ? REF_ERROR : ref_new(&dict->base);
        done = !ref_is_error(source) && dict_update(rt, names, &source);
        drop(rt, source);
    }
    object_release(rt, &mro->base);
    return done;
}

// The list of the keys; consumes the dict.
Ref names_list_take(Runtime *rt, Ref names)
{
    Ref list = ref_is_error(names) ? REF_ERROR : list_from_iterable(rt, &names);
    drop(rt, names);
    return list;
}

static bool collect_object_names(Runtime *rt, Ref *self, Dict *names)
{
    Ref own = lookup_attr(rt, self, rt->names[N_DICT]);
    if (ref_is_error(own)) {
        return false;
    }
    bool done = !is_dict(peek(own)) || dict_update(rt, names, &own);
    drop(rt, own);
    if (!done) {
        return false;
    }
    Ref class = lookup_attr(rt, self, rt->names[N_CLASS]);
    if (ref_is_error(class)) {
        return false;
    }
    done = !is_type(peek(class)) ||
           type_collect_names(rt, (Type *)ref_object(class), names);
    drop(rt, class);
    return done;
}

static Ref py_object_dir(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref names = dict_new(rt);
    if (!ref_is_error(names) &&
        !collect_object_names(rt, &args[0], value_dict(peek(names)))) {
        drop(rt, names);
        return REF_ERROR;
    }
    return names_list_take(rt, names);
}

static Ref py_object_sizeof(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    size_t size = sizeof(Object);
    if (ref_is_object(args[0])) {
        Object *object = ref_object(args[0]);
        size = object_body_size(object) + object->type->extra;
    }
    return int_new(rt, (int64_t)size);
}

static Ref py_object_init_subclass(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (kwnames != NULL && kwnames->length > 0) {
        raise_error(rt, E_TYPE_ERROR,
                    "%U.__init_subclass__() takes no keyword arguments",
                    ((Type *)ref_object(args[0]))->qualname);
        return REF_ERROR;
    }
    if (nargs > 1) {
        raise_error(rt, E_TYPE_ERROR,
                    "%N.__init_subclass__() takes no arguments (%zu given)",
                    (Type *)ref_object(args[0]), nargs - 1);
        return REF_ERROR;
    }
    return REF_NONE;
}

static Ref py_object_subclasshook(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return REF_NOT_IMPLEMENTED;
}

static const MethodDef object_methods[] = {
    {"__reduce_ex__", py_object_reduce_ex, POSITIONAL(1, 1, "protocol"),
     "Helper for pickle."},
    {"__reduce__", py_object_reduce, ARGS(0, 0), "Helper for pickle."},
    {"__getstate__", py_object_getstate, ARGS(0, 0), "Helper for pickle."},
    {"__format__", py_object_format, POSITIONAL(1, 1, "format_spec"),
     "Default object formatter."},
    {"__dir__", py_object_dir, ARGS(0, 0), "Default dir() implementation."},
    {"__sizeof__", py_object_sizeof, ARGS(0, 0), "Size of object in memory, in bytes."},
    {"__init_subclass__", py_object_init_subclass, VARIADIC_AS("/"),
     "This method is called when a class is subclassed.", METHOD_CLASS},
    {"__subclasshook__", py_object_subclasshook, POSITIONAL(1, 1, "object"),
     "Abstract classes can override this to customize issubclass().", METHOD_CLASS},
    {NULL},
};

// --- __class__ ---

static Ref object_get_class(Runtime *rt, Ref *self)
{
    return ref_new(&ref_type(rt, *self)->base);
}

// The attributes of an instance that changes class go on as a dict: its shape belongs
// to the old class.
static bool leave_shape(Runtime *rt, Object *object, Type *type)
{
    if (type->attrs != ATTRS_SHAPE) {
        return true;
    }
    if (type->root_shape == NULL) {
        type->root_shape = shape_new_root(rt);
    }
    Ref dict = type->root_shape == NULL ? REF_ERROR : attrs_dict(rt, object);
    drop(rt, dict);
    return !ref_is_error(dict);
}

static bool object_set_class(Runtime *rt, Ref *self, Ref value)
{
    bool done = false;
    Type *new_type = (Type *)ref_object(value);
    Type *old_type = ref_type(rt, *self);
    if (ref_is_unbound(value)) {
        raise_error(rt, E_TYPE_ERROR, "can't delete __class__ attribute");
    } else if (!is_type(peek(value))) {
        raise_error(rt, E_TYPE_ERROR,
                    "__class__ must be set to a class, not '%T' object", peek(value));
    } else if ((new_type->flags & old_type->flags & TYPE_HEAP) == 0 &&
               !(type_is_subtype(new_type, rt->types[T_MODULE]) &&
                 type_is_subtype(old_type, rt->types[T_MODULE]))) {
        raise_error(rt, E_TYPE_ERROR,
                    "__class__ assignment only supported for mutable types or "
                    "ModuleType subclasses");
    } else if (!type_same_layout(rt, old_type, new_type)) {
        raise_error(rt, E_TYPE_ERROR,
                    "__class__ assignment: '%N' object layout differs from '%N'",
                    new_type, old_type);
    } else if (leave_shape(rt, ref_object(*self), new_type)) {
        ref_object(*self)->type = new_type;
        if ((new_type->flags & TYPE_HEAP) != 0) { // else instances do not count it
            (void)take(&value);
        }
        if ((old_type->flags & TYPE_HEAP) != 0) {
            object_release(rt, &old_type->base);
        }
        done = true;
    }
    drop(rt, value);
    return done;
}

static const GetSetDef object_getsets[] = {
    {"__class__", object_get_class, object_set_class, "the object's class"},
    {NULL},
};

const TypeDef object_typedef = {
    .name = "object",
    .parameters = &(const ArgSpec)ARGS(0, 0),
    .doc = "The base class of the class hierarchy.\n\nWhen called, it accepts no "
           "arguments and returns a new "
           "featureless\ninstance that has no instance attributes and cannot be given "
           "any.\n",
    .instance_size = sizeof(Object),
    .flags = TYPE_BASE,
    .slots =
        {
            .destroy = object_destroy,
            .repr = object_repr,
            .str = object_str,
            .hash = object_hash,
            .getattr = object_getattr,
            .setattr = object_setattr,
            .compare = object_compare,
            .construct = object_construct,
            .init = object_init,
        },
    .methods = object_methods,
    .getsets = object_getsets,
};

// --- __dict__ of instances ---

Ref object_get_dict(Runtime *rt, Ref *self)
{
    if (ref_type(rt, *self)->attrs == ATTRS_NONE) {
        raise_attribute_error(rt, self, rt->names[N_DICT]);
        return REF_ERROR;
    }
    return attrs_dict(rt, ref_object(*self));
}

bool object_set_dict(Runtime *rt, Ref *self, Ref value)
{
    Type *type = ref_type(rt, *self);
    if (type->attrs != ATTRS_SHAPE && type->attrs != ATTRS_DICT) {
        // A class or module that also inherits from an ordinary class.
        raise_error(rt, E_ATTRIBUTE_ERROR,
                    "attribute '__dict__' of '%s' objects is not writable",
                    type->def->name);
        drop(rt, value);
        return false;
    }
    if (ref_is_unbound(value)) {
        value =
            dict_new(rt); // as if it had been deleted: the next look finds an empty one
        if (ref_is_error(value)) {
            return false;
        }
    }
    if (!is_dict(peek(value))) {
        raise_error(rt, E_TYPE_ERROR,
                    "__dict__ must be set to a dictionary, not a '%T'", peek(value));
        drop(rt, value);
        return false;
    }
    return attrs_set_dict_take(rt, ref_object(*self), value);
}
