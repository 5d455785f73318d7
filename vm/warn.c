#include "vm/warn.h"

#include <stdarg.h>

#include "objects/abstract.h"
#include "objects/str.h"
#include "vm/import.h"
#include "vm/traceback.h"

// warnings.warn(message, category). Where the module is not in the table, the words go
// to sys.stderr.
bool vm_warn_message(Runtime *rt, ExceptionId category, Ref *message)
{
    Vm *vm = vm_of(rt);
    Ref module = import_module_named(vm, "warnings");
    if (ref_is_error(module)) {
        if (!pending_matches(rt, E_IMPORT_ERROR)) {
            return false;
        }
        pending_clear(rt);
        Ref text = str_format(rt, "%N: %S\n", rt->exceptions[category], peek(*message));
        if (ref_is_error(text)) {
            return false;
        }
        vm_write_stderr(vm, text);
        drop(rt, text);
        return true;
    }
    Ref args[2] = {share(rt, message), ref_new(&rt->exceptions[category]->base)};
    Str *name = str_intern_new(rt, "warn", 4);
    Ref result = name == NULL ? REF_ERROR : call_method(rt, &module, name, args, 2);
    CLEAR_POINTER(rt, name);
    drop(rt, args[0]);
    drop(rt, args[1]);
    drop(rt, module);
    bool ok = !ref_is_error(result);
    drop(rt, result);
    return ok;
}

bool vm_warn(Vm *vm, ExceptionId category, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    Ref message = str_format_list(&vm->rt, format, args);
    va_end(args);
    if (ref_is_error(message)) {
        return false;
    }
    bool ok = vm_warn_message(&vm->rt, category, &message);
    drop(&vm->rt, message);
    return ok;
}
