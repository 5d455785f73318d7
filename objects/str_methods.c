// The method table of str, and the methods that are too small for a file of their own.

#include "objects/str_parts.h"
#include "objects/tuple.h"

static Ref py_str_getnewargs(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref text = str_same(rt, (Str *)ref_object(args[0]));
    return ref_is_error(text) ? REF_ERROR : tuple_from_take(rt, &text, 1);
}

const MethodDef str_methods[] = {
    {"__getnewargs__", py_str_getnewargs, ARGS(0, 0), NULL},
    {NULL},
};
