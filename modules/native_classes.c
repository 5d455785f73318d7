// Module _native: what library modules in Python need to pass for those in C.
#include "modules/modules.h"
#include "objects/builtin.h"
#include "objects/exception.h"
#include "objects/module.h"
#include "objects/type.h"

// as_native(*classes): from now on they cannot be changed, and messages put the module
// in front of their names, as they do for types in C.
static Ref py_as_native(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    for (size_t i = 0; i < nargs; i++) {
        if (!is_type(peek(args[i])) ||
            (((Type *)ref_object(args[i]))->flags & TYPE_HEAP) == 0) {
            raise_error(rt, E_TYPE_ERROR, "a class of Python is required, not %R",
                        peek(args[i]));
            return REF_ERROR;
        }
        ((Type *)ref_object(args[i]))->flags |= TYPE_NATIVE | TYPE_IMMUTABLE;
    }
    return REF_NONE;
}

static const MethodDef functions[] = {
    {"as_native", py_as_native, ARGS(0, ARGS_ANY), NULL},
    {NULL},
};

bool native_module_init(Runtime *rt, Module *module)
{
    return module_add_functions(rt, module, functions);
}
