// help, copyright, credits, license, exit and quit: objects whose repr says how to use
// them. What they print is in the frozen module _sitebuiltins.
#include <string.h>

#include "modules/builtins.h"
#include "modules/natives.h"
#include "objects/abstract.h"
#include "objects/builtin.h"
#include "objects/dict.h"
#include "objects/module.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "vm/import.h"

typedef struct SiteObject {
    Object base;
    const char *name; // static
} SiteObject;

static const char *name_of(Value self)
{
    return ((const SiteObject *)value_object(self))->name;
}

// A function of _sitebuiltins; the arguments are consumed.
static Ref call_site(Runtime *rt, const char *function, Ref *args, size_t nargs)
{
    Ref module = REF_ERROR, result = REF_ERROR;
    bool ok = true;
    for (size_t i = 0; i < nargs; i++) {
        ok = ok && !ref_is_error(args[i]);
    }
    if (ok) {
        module = import_module_named(vm_of(rt), "_sitebuiltins");
    }
    if (!ref_is_error(module)) {
        Str *name = str_intern_new(rt, function, strlen(function));
        result = name == NULL ? REF_ERROR : call_method(rt, &module, name, args, nargs);
        CLEAR_POINTER(rt, name);
    }
    drop(rt, module);
    for (size_t i = 0; i < nargs; i++) {
        drop(rt, args[i]);
    }
    return result;
}

static Ref tuple_of_args(Runtime *rt, Ref *args, size_t nargs)
{
    Tuple *tuple = tuple_new(rt, nargs);
    if (tuple == NULL) {
        return REF_ERROR;
    }
    for (size_t i = 0; i < nargs; i++) {
        tuple->items[i] = take(&args[i]);
    }
    tuple_finish(rt, tuple);
    return OBJECT_REF(tuple);
}

static Ref site_repr(Runtime *rt, Value self)
{
    Ref name = str_from(rt, name_of(self));
    return call_site(rt, "text", &name, 1);
}

static Ref site_call(Runtime *rt, Ref *callable, Ref *args, size_t nargs,
                     Tuple *kwnames)
{
    const char *name = name_of(peek(*callable));
    if (kwnames != NULL && kwnames->length > 0) {
        raise_error(rt, E_TYPE_ERROR, "%s() takes no keyword arguments", name);
        return REF_ERROR;
    }
    Ref given[2] = {str_from(rt, name), tuple_of_args(rt, args, nargs)};
    return call_site(rt, "call", given, 2);
}

static Ref quitter_call(Runtime *rt, Ref *callable, Ref *args, size_t nargs,
                        Tuple *kwnames)
{
    static const MethodDef arguments = {"__call__", NULL, SIGNATURE(0, "code=None"),
                                        NULL};
    Ref code;
    if (!native_arguments(rt, &arguments, args, nargs, kwnames, &code)) {
        return REF_ERROR;
    }
    raise_with_take(rt, E_SYSTEM_EXIT, ref_is_unbound(code) ? REF_NONE : code);
    return REF_ERROR;
}

static void site_destroy(Runtime *rt, Object *self)
{
    object_free(rt, self, sizeof(SiteObject));
}

#define SITE_SLOTS(call_slot)                                                          \
    {                                                                                  \
        .destroy = site_destroy, .repr = site_repr, .call = (call_slot)                \
    }
#define SITE_TYPE(type_name, call_slot)                                                \
    {                                                                                  \
        .name = type_name, .instance_size = sizeof(SiteObject),                        \
        .flags = TYPE_ATOM | TYPE_NO_INSTANTIATE, .slots = SITE_SLOTS(call_slot)       \
    }

static const TypeDef helper_typedef = SITE_TYPE("_sitebuiltins._Helper", site_call);
static const TypeDef printer_typedef = SITE_TYPE("_sitebuiltins._Printer", site_call);
static const TypeDef quitter_typedef = SITE_TYPE("_sitebuiltins.Quitter", quitter_call);

static bool add(Runtime *rt, Module *module, TypeId type, const char *name)
{
    SiteObject *object = object_alloc(rt, rt->types[type], sizeof *object);
    if (object == NULL) {
        return false;
    }
    object->name = name;
    return module_add_take(rt, module, name, OBJECT_REF(object));
}

bool add_site_objects(Runtime *rt, Module *module)
{
    return runtime_add_type(rt, T_SITE_HELPER, &helper_typedef) &&
           runtime_add_type(rt, T_SITE_PRINTER, &printer_typedef) &&
           runtime_add_type(rt, T_SITE_QUITTER, &quitter_typedef) &&
           add(rt, module, T_SITE_HELPER, "help") &&
           add(rt, module, T_SITE_PRINTER, "copyright") &&
           add(rt, module, T_SITE_PRINTER, "credits") &&
           add(rt, module, T_SITE_PRINTER, "license") &&
           add(rt, module, T_SITE_QUITTER, "exit") &&
           add(rt, module, T_SITE_QUITTER, "quit");
}

// --- breakpoint ---

Ref py_breakpoint(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Str *name = str_intern_new(rt, "breakpointhook", 14);
    Ref *found = name == NULL ? NULL : dict_find_str(vm_of(rt)->sys->dict, name);
    CLEAR_POINTER(rt, name);
    if (found == NULL) {
        if (!is_pending(rt)) {
            raise_error(rt, E_RUNTIME_ERROR, "lost sys.breakpointhook");
        }
        return REF_ERROR;
    }
    Ref hook = share(rt, found);
    Ref result = object_call(rt, &hook, args, nargs, kwnames);
    drop(rt, hook);
    return result;
}

// sys.breakpointhook
Ref py_breakpointhook(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref keywords = dict_new(rt);
    size_t named = kwnames == NULL ? 0 : kwnames->length;
    for (size_t i = 0; !ref_is_error(keywords) && i < named; i++) {
        Ref key = ref_copy(peek(kwnames->items[i]));
        if (!set_item_take(rt, &keywords, &key, take(&args[nargs + i]))) {
            drop(rt, keywords);
            keywords = REF_ERROR;
        }
        drop(rt, key);
    }
    Ref given[2] = {tuple_of_args(rt, args, nargs), keywords};
    return call_site(rt, "breakpointhook", given, 2);
}
