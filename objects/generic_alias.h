// list[int], dict[str, int]: a class with the arguments it was subscripted with. It
// behaves as the class for whoever calls it or asks for its attributes, and knows its
// arguments besides.
#ifndef PYRENA_OBJECTS_GENERIC_ALIAS_H
#define PYRENA_OBJECTS_GENERIC_ALIAS_H

#include "objects/str.h"

typedef struct GenericAlias {
    Object base;
    Ref origin;
    Tuple *args;       // counted
    Tuple *parameters; // counted; the type variables among the arguments, NULL until
                       // asked for
    bool is_unpacked;  // *tuple[int, ...]
} GenericAlias;

// origin[args]; `args` a tuple, or the only argument. Shares both.
MUST_CHECK Ref generic_alias_new(Runtime *rt, Ref *origin, Ref *args);
// The row of a method table that makes a type subscriptable.
Ref py_class_getitem(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames);
#define CLASS_GETITEM_METHOD                                                           \
    {                                                                                  \
        "__class_getitem__", py_class_getitem, POSITIONAL(1, 1, "object"),             \
            "See PEP 585", METHOD_CLASS                                                \
    }

// What annotations made of types share (unions too):
// the type variables among arguments, each once;
MUST_CHECK Tuple *type_args_parameters(Runtime *rt, Tuple *args);
// the arguments of `alias` with the variables `parameters` replaced by `item` (a tuple,
// or the only one);
MUST_CHECK Ref type_args_substitute(Runtime *rt, Ref *alias, Tuple *args,
                                    Tuple *parameters, Ref *item);
// one argument as reprs show it: classes by their names. False: an exception is
// pending.
MUST_CHECK bool type_arg_write(Runtime *rt, StrBuilder *builder, Ref *arg);

#endif
