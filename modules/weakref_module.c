// The native part of the weakref module; the classes built on it are in
// frozen/weakref.py.
#include "modules/modules.h"
#include "modules/natives.h"
#include "objects/abstract.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/module.h"
#include "objects/weakref.h"

static Ref py_weakref_proxy(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref none = REF_UNBOUND;
    return weakref_new(rt, rt->types[T_WEAK_PROXY], &args[0],
                       nargs > 1 ? &args[1] : &none);
}

static WeakRef *first_of(Runtime *rt, Ref object)
{
    return ref_is_object(object) ? weakref_first(rt, ref_object(object)) : NULL;
}

static Ref py_weakref_count(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int64_t count = 0;
    for (const WeakRef *ref = first_of(rt, args[0]); ref != NULL; ref = ref->next) {
        count++;
    }
    return int_new(rt, count);
}

static Ref py_weakref_list(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref list = list_new(rt, 0);
    for (WeakRef *ref = first_of(rt, args[0]); ref != NULL && !ref_is_error(list);
         ref = ref->next) {
        bool is_dying = (ref->base.flags & OBJECT_DYING) != 0 || ref->base.count == 0;
        if (!is_dying &&
            !list_append_take(rt, value_list(peek(list)), ref_new(&ref->base))) {
            drop(rt, list);
            return REF_ERROR;
        }
    }
    return list;
}

static const MethodDef weakref_functions[] = {
    {"proxy", py_weakref_proxy, POSITIONAL(1, 2, "object, callback=None"),
     "Create a proxy object that weakly references 'object'."},
    {"getweakrefcount", py_weakref_count, POSITIONAL(1, 1, "object"),
     "Return the number of weak references to 'object'."},
    {"getweakrefs", py_weakref_list, POSITIONAL(1, 1, "object"),
     "Return a list of all weak reference objects pointing to 'object'."},
    {NULL},
};

bool weakref_module_init(Runtime *rt, Module *module)
{
    static const struct {
        const char *name;
        TypeId type;
    } types[] = {
        {"ref", T_WEAKREF},
        {"ReferenceType", T_WEAKREF},
        {"ProxyType", T_WEAK_PROXY},
        {"CallableProxyType", T_WEAK_CALLABLE_PROXY},
    };
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        if (!module_add_take(rt, module, types[i].name,
                             ref_new(&rt->types[types[i].type]->base))) {
            return false;
        }
    }
    return module_add_functions(rt, module, weakref_functions);
}
