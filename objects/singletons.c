// None, NotImplemented and Ellipsis: words without objects.
#include "objects/exception.h"
#include "objects/runtime.h"
#include "objects/str.h"

static Ref none_repr(Runtime *rt, Value self)
{
    return str_from(rt, "None");
}

static int none_truth(Runtime *rt, Value self)
{
    return 0;
}

// CPython hashes None to this number in every run.
static int64_t none_hash(Runtime *rt, Value self)
{
    return 0xfca86420;
}

static Ref not_implemented_repr(Runtime *rt, Value self)
{
    return str_from(rt, "NotImplemented");
}

static Ref ellipsis_repr(Runtime *rt, Value self)
{
    return str_from(rt, "Ellipsis");
}

// The classes give their one value: type(None)() is None.
static Ref construct_word(Runtime *rt, const char *name, size_t nargs, Tuple *kwnames,
                          Ref word)
{
    if (nargs > 0 || kwnames != NULL) {
        raise_error(rt, E_TYPE_ERROR, "%s takes no arguments", name);
        return REF_ERROR;
    }
    return word;
}

static Ref none_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                          Tuple *kwnames)
{
    return construct_word(rt, "NoneType", nargs, kwnames, REF_NONE);
}

static Ref not_implemented_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                                     Tuple *kwnames)
{
    return construct_word(rt, "NotImplementedType", nargs, kwnames,
                          REF_NOT_IMPLEMENTED);
}

static Ref ellipsis_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                              Tuple *kwnames)
{
    return construct_word(rt, "EllipsisType", nargs, kwnames, REF_ELLIPSIS);
}

static Ref py_not_implemented_reduce(Runtime *rt, Ref *args, size_t nargs,
                                     Tuple *kwnames)
{
    return str_from(rt, "NotImplemented");
}

static Ref py_ellipsis_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return str_from(rt, "Ellipsis");
}

static int not_implemented_truth(Runtime *rt, Value self)
{
    return warn_error(rt, E_DEPRECATION_WARNING,
                      "NotImplemented should not be used in a boolean context")
               ? 1
               : -1;
}

static const MethodDef not_implemented_methods[] = {
    {"__reduce__", py_not_implemented_reduce, ARGS(0, 0), NULL},
    {NULL},
};

static const MethodDef ellipsis_methods[] = {
    {"__reduce__", py_ellipsis_reduce, ARGS(0, 0), NULL},
    {NULL},
};

const TypeDef none_typedef = {
    .name = "NoneType",
    .parameters = &(const ArgSpec)ARGS(0, 0),
    .doc = "The type of the None singleton.",
    .instance_size = sizeof(Object),
    .flags = TYPE_ATOM,
    .slots = {.repr = none_repr,
              .truth = none_truth,
              .hash = none_hash,
              .construct = none_construct},
};

const TypeDef not_implemented_typedef = {
    .name = "NotImplementedType",
    .parameters = &(const ArgSpec)ARGS(0, 0),
    .doc = "The type of the NotImplemented singleton.",
    .instance_size = sizeof(Object),
    .flags = TYPE_ATOM,
    .slots = {.repr = not_implemented_repr,
              .truth = not_implemented_truth,
              .construct = not_implemented_construct},
    .methods = not_implemented_methods,
};

const TypeDef ellipsis_typedef = {
    .name = "ellipsis",
    .parameters = &(const ArgSpec)ARGS(0, 0),
    .doc = "The type of the Ellipsis singleton.",
    .instance_size = sizeof(Object),
    .flags = TYPE_ATOM,
    .slots = {.repr = ellipsis_repr, .construct = ellipsis_construct},
    .methods = ellipsis_methods,
};
