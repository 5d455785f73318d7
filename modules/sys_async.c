// sys: the hooks of asynchronous generators, the origins of coroutines.
#include "modules/natives.h"
#include "modules/structseq.h"
#include "modules/sys.h"
#include "objects/abstract.h"
#include "objects/int.h"
#include "vm/vm.h"

static bool check_hook(Runtime *rt, Ref hook, const char *name)
{
    if (ref_is_unbound(hook) || ref_is_none(hook) ||
        value_is_callable(rt, peek(hook))) {
        return true;
    }
    raise_error(rt, E_TYPE_ERROR, "callable %s expected, got %T", name, peek(hook));
    return false;
}

static Ref py_sys_set_asyncgen_hooks(Runtime *rt, Ref *args, size_t nargs,
                                     Tuple *kwnames)
{
    Vm *vm = vm_of(rt);
    if (!check_hook(rt, args[1], "finalizer") ||
        !check_hook(rt, args[0], "firstiter")) {
        return REF_ERROR;
    }
    if (!ref_is_unbound(args[1])) {
        replace_ref_take(rt, &vm->asyncgen_finalizer, take(&args[1]));
    }
    if (!ref_is_unbound(args[0])) {
        replace_ref_take(rt, &vm->asyncgen_firstiter, take(&args[0]));
    }
    return REF_NONE;
}

static Ref py_sys_get_asyncgen_hooks(Runtime *rt, Ref *args, size_t nargs,
                                     Tuple *kwnames)
{
    static const char *const fields[] = {"firstiter", "finalizer", NULL};
    Vm *vm = vm_of(rt);
    Ref class_ = struct_class_new(rt, "builtins", "asyncgen_hooks", fields);
    if (ref_is_error(class_)) {
        return REF_ERROR;
    }
    ((Type *)ref_object(class_))->flags |= TYPE_IMMUTABLE;
    Ref items[2] = {share(rt, &vm->asyncgen_firstiter),
                    share(rt, &vm->asyncgen_finalizer)};
    Ref hooks = struct_new_take(rt, &class_, items, 2);
    drop(rt, class_);
    return hooks;
}

static Ref py_sys_set_origin_depth(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int32_t depth;
    if (!index_as_int32(rt, &args[0], &depth)) {
        return REF_ERROR;
    }
    if (depth < 0) {
        raise_error(rt, E_VALUE_ERROR, "depth must be >= 0");
        return REF_ERROR;
    }
    vm_of(rt)->origin_depth = (uint32_t)depth;
    return REF_NONE;
}

static Ref py_sys_get_origin_depth(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return int_new(rt, vm_of(rt)->origin_depth);
}

const MethodDef sys_async_functions[] = {
    {"get_asyncgen_hooks", py_sys_get_asyncgen_hooks, ARGS(0, 0),
     "Return the installed asynchronous generators hooks."},
    {"set_asyncgen_hooks", py_sys_set_asyncgen_hooks,
     UNSHOWN(0, "firstiter, finalizer"),
     "Set up to two asynchronous generator hooks: called before the first item, and "
     "instead of closing when one is about to be collected."},
    {"get_coroutine_origin_tracking_depth", py_sys_get_origin_depth, ARGS(0, 0),
     "Check status of origin tracking for coroutine objects."},
    {"set_coroutine_origin_tracking_depth", py_sys_set_origin_depth,
     SIGNATURE(1, "depth"), "Enable or disable origin tracking for coroutine objects."},
    {NULL},
};
