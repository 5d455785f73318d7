#define _GNU_SOURCE // memmem
// __spec__ and __loader__ of imported modules, made when first asked for: the classes
// of importlib.machinery cost more than most programs want to pay.
#include "vm/module_spec.h"

#include <string.h>

#include "objects/abstract.h"
#include "objects/module.h"
#include "objects/str.h"
#include "vm/import.h"

bool module_complete(Runtime *rt, Ref *module)
{
    const Module *asked = (const Module *)ref_object(*module);
    const char *kind = !asked->is_built_in ? ""
                       : asked->is_frozen  ? "frozen"
                                           : "built-in";
    Ref machinery = import_module_named(vm_of(rt), "importlib.machinery");
    Str *name = ref_is_error(machinery) ? NULL : str_intern_new(rt, "_complete", 9);
    Ref args[2] = {share(rt, module), str_from(rt, kind)};
    Ref result = name == NULL || ref_is_error(args[1])
                     ? REF_ERROR
                     : call_method(rt, &machinery, name, args, 2);
    drop(rt, args[1]);
    drop(rt, args[0]);
    CLEAR_POINTER(rt, name);
    drop(rt, machinery);
    bool ok = !ref_is_error(result);
    drop(rt, result);
    return ok;
}

bool source_names_spec(const char *text, size_t size)
{
    return memmem(text, size, "__spec__", 8) != NULL ||
           memmem(text, size, "__loader__", 10) != NULL;
}
