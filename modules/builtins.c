#include "modules/builtins.h"

#include "modules/io/io.h"
#include "modules/modules.h"
#include "objects/module.h"
#include "objects/str.h"
#include "vm/import.h"

static const MethodDef functions[] = {
    {"__build_class__", py_build_class, VARIADIC,
     "Internal helper function used by the class statement."},
    {"__import__", py_import,
     SIGNATURE(1, "name, globals=None, locals=None, fromlist=(), level=0"),
     "Import a module."},
    {"abs", py_abs, POSITIONAL(1, 1, "x"), "Return the absolute value of the argument.",
     .quick = QUICK_ABS},
    {"all", py_all, POSITIONAL(1, 1, "iterable"),
     "Return True if bool(x) is True for all values x in the iterable."},
    {"any", py_any, POSITIONAL(1, 1, "iterable"),
     "Return True if bool(x) is True for any x in the iterable."},
    {"ascii", py_ascii, POSITIONAL(1, 1, "obj"),
     "Return an ASCII-only representation of an object."},
    {"breakpoint", py_breakpoint, VARIADIC_AS("*args, **kws"),
     "Call sys.breakpointhook(*args, **kws)."},
    {"bin", py_bin, POSITIONAL(1, 1, "number"),
     "Return the binary representation of an integer.", .reads_values = true},
    {"callable", py_callable, POSITIONAL(1, 1, "obj"),
     "Return whether the object is callable (i.e., some kind of function)."},
    {"chr", py_chr, POSITIONAL(1, 1, "i"),
     "Return a Unicode string of one character with ordinal i; 0 <= i <= 0x10ffff.",
     .quick = QUICK_CHR, .reads_values = true},
    {"compile", py_compile,
     SIGNATURE(3, "source, filename, mode, flags=0, dont_inherit=False, optimize=-1, "
                  "*, _feature_version=-1"),
     "Compile source into a code object that can be executed by exec() or eval()."},
    {"delattr", py_delattr, POSITIONAL(2, 2, "obj, name"),
     "Deletes the named attribute from the given object."},
    {"dir", py_dir, ARGS(0, 1), "Show attributes of an object."},
    {"divmod", py_divmod, POSITIONAL(2, 2, "x, y"), "Return the tuple (x//y, x%y)."},
    {"eval", py_eval, SIGNATURE(1, "source, /, globals=None, locals=None"),
     "Evaluate the given source in the context of globals and locals."},
    {"exec", py_exec,
     SIGNATURE(1, "source, /, globals=None, locals=None, *, closure=None"),
     "Execute the given source in the context of globals and locals."},
    {"format", py_format, POSITIONAL(1, 2, "value, format_spec=''"),
     "Return type(value).__format__(value, format_spec)."},
    {"getattr", py_getattr, ARGS(2, 3), "Get a named attribute from an object."},
    {"globals", py_globals, ARGS(0, 0),
     "Return the dictionary containing the current scope's global variables."},
    {"hasattr", py_hasattr, POSITIONAL(2, 2, "obj, name"),
     "Return whether the object has an attribute with the given name."},
    {"hash", py_hash, POSITIONAL(1, 1, "obj"),
     "Return the hash value for the given object.", .reads_values = true},
    {"hex", py_hex, POSITIONAL(1, 1, "number"),
     "Return the hexadecimal representation of an integer.", .reads_values = true},
    {"id", py_id, POSITIONAL(1, 1, "obj"), "Return the identity of an object."},
    {"input", py_input, POSITIONAL(0, 1, "prompt=''"),
     "Read a string from standard input.  The trailing newline is stripped."},
    {"isinstance", py_isinstance, POSITIONAL(2, 2, "obj, class_or_tuple"),
     "Return whether an object is an instance of a class or of a subclass thereof.",
     .quick = QUICK_ISINSTANCE},
    {"issubclass", py_issubclass, POSITIONAL(2, 2, "cls, class_or_tuple"),
     "Return whether 'cls' is derived from another class or is the same class."},
    {"aiter", py_aiter, POSITIONAL(1, 1, "async_iterable"),
     "Return an AsyncIterator for an AsyncIterable object."},
    {"anext", py_anext, POSITIONAL(1, 2, "aiterator, default=<unrepresentable>"),
     "Return the next item from the async iterator. If default is given and the async "
     "iterator is exhausted, it is returned instead of raising StopAsyncIteration."},
    {"iter", py_iter, ARGS(1, 2), "Get an iterator from an object."},
    {"len", py_len, POSITIONAL(1, 1, "obj"),
     "Return the number of items in a container.", .quick = QUICK_LEN},
    {"locals", py_locals, ARGS(0, 0),
     "Return a dictionary containing the current scope's local variables."},
    {"max", py_max, VARIADIC,
     "With a single iterable argument, return its biggest item.", .quick = QUICK_MAX},
    {"min", py_min, VARIADIC,
     "With a single iterable argument, return its smallest item.", .quick = QUICK_MIN},
    {"next", py_next, ARGS(1, 2), "Return the next item from the iterator."},
    {"oct", py_oct, POSITIONAL(1, 1, "number"),
     "Return the octal representation of an integer.", .reads_values = true},
    {"open", py_open,
     SIGNATURE(1, "file, mode='r', buffering=-1, encoding=None, errors=None, "
                  "newline=None, closefd=True, opener=None"),
     "Open file and return a stream.  Raise OSError upon failure."},
    {"ord", py_ord, POSITIONAL(1, 1, "c"),
     "Return the Unicode code point for a one-character string.", .quick = QUICK_ORD},
    {"pow", py_pow, SHORTENED(2, "base, exp, mod=None"),
     "Equivalent to base**exp with 2 arguments or base**exp % mod with 3 arguments."},
    {"print", py_print,
     VARIADIC_AS("*args, sep=' ', end='\\n', file=None, flush=False"),
     "Prints the values to a stream, or to sys.stdout by default."},
    {"repr", py_repr, POSITIONAL(1, 1, "obj"),
     "Return the canonical string representation of the object."},
    {"round", py_round, SHORTENED(1, "number, ndigits=None"),
     "Round a number to a given precision in decimal digits."},
    {"setattr", py_setattr, POSITIONAL(3, 3, "obj, name, value"),
     "Sets the named attribute on the given object to the specified value."},
    {"sorted", py_sorted, VARIADIC_AS("iterable, /, *, key=None, reverse=False"),
     "Return a new list containing all items from the iterable in ascending order."},
    {"sum", py_sum, SIGNATURE(1, "iterable, /, start=0"),
     "Return the sum of a 'start' value (default: 0) plus an iterable of numbers"},
    {"vars", py_vars, ARGS(0, 1),
     "Return __dict__ of an object, or the local variables."},
    {NULL},
};

static const TypeId classes[] = {
    T_OBJECT,       T_TYPE,  T_INT,       T_BOOL,       T_FLOAT,    T_COMPLEX,
    T_STR,          T_BYTES, T_BYTEARRAY, T_MEMORYVIEW, T_TUPLE,    T_LIST,
    T_DICT,         T_SET,   T_FROZENSET, T_RANGE,      T_SLICE,    T_ENUMERATE,
    T_ZIP,          T_MAP,   T_FILTER,    T_REVERSED,   T_PROPERTY, T_CLASSMETHOD,
    T_STATICMETHOD, T_SUPER,
};

static bool add_type(Runtime *rt, Module *module, Type *type)
{
    return module_add_take(rt, module, type->name->data, ref_new(&type->base));
}

static bool add_exceptions(Runtime *rt, Module *module)
{
    for (int id = 0; id < EXCEPTION_IDS; id++) {
        if (!add_type(rt, module, rt->exceptions[id])) {
            return false;
        }
    }
    Object *os_error = &rt->exceptions[E_OS_ERROR]->base;
    return module_add_take(rt, module, "IOError", ref_new(os_error)) &&
           module_add_take(rt, module, "EnvironmentError", ref_new(os_error));
}

bool builtins_module_init(Runtime *rt, Module *module)
{
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++) {
        if (!add_type(rt, module, rt->types[classes[i]])) {
            return false;
        }
    }
    return add_exceptions(rt, module) && module_add_functions(rt, module, functions) &&
           add_site_objects(rt, module) &&
           module_add_take(rt, module, "None", REF_NONE) &&
           module_add_take(rt, module, "True", REF_TRUE) &&
           module_add_take(rt, module, "False", REF_FALSE) &&
           module_add_take(rt, module, "NotImplemented", REF_NOT_IMPLEMENTED) &&
           module_add_take(rt, module, "Ellipsis", REF_ELLIPSIS) &&
           module_add_take(rt, module, "__debug__",
                           ref_bool(vm_of(rt)->options.optimize == 0)) &&
           module_add_take(
               rt, module, "__doc__",
               str_from(rt,
                        "Built-in functions, types, exceptions, and other objects."));
}
