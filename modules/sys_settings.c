// Settings of module sys that CPython has and that steer nothing here, kept for
// programs that set and restore them; and what there is of its implementation's facts.
#include <dlfcn.h>
#include <stdint.h>

#include "modules/natives.h"
#include "modules/sys.h"
#include "objects/abstract.h"
#include "objects/exception.h"
#include "objects/float.h"
#include "objects/int.h"
#include "objects/intern.h"
#include "objects/str.h"
#include "vm/vm.h"

// --- the time after which threads take turns ---

static Ref py_sys_setswitchinterval(Runtime *rt, Ref *args, size_t nargs,
                                    Tuple *kwnames)
{
    double seconds;
    if (!value_as_double(rt, &args[0], &seconds)) {
        return REF_ERROR;
    }
    if (!(seconds > 0)) {
        raise_error(rt, E_VALUE_ERROR, "switch interval must be strictly positive");
        return REF_ERROR;
    }
    double microseconds = seconds * 1e6;
    vm_of(rt)->settings.switch_interval =
        microseconds < UINT32_MAX ? (uint32_t)microseconds : UINT32_MAX;
    return REF_NONE;
}

static Ref py_sys_getswitchinterval(Runtime *rt, Ref *args, size_t nargs,
                                    Tuple *kwnames)
{
    return float_new(rt, 1e-6 * vm_of(rt)->settings.switch_interval);
}

// --- how extension modules are opened ---

static Ref py_sys_setdlopenflags(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int32_t flags;
    if (!index_as_int32(rt, &args[0], &flags)) {
        return REF_ERROR;
    }
    vm_of(rt)->settings.dlopen_flags = flags;
    return REF_NONE;
}

static Ref py_sys_getdlopenflags(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return int_new(rt, vm_of(rt)->settings.dlopen_flags);
}

// --- trampolines that show functions to the system's profiler: there are none ---

static Ref py_sys_is_stack_trampoline_active(Runtime *rt, Ref *args, size_t nargs,
                                             Tuple *kwnames)
{
    return REF_FALSE;
}

static Ref py_sys_activate_stack_trampoline(Runtime *rt, Ref *args, size_t nargs,
                                            Tuple *kwnames)
{
    if (!is_str(peek(args[0]))) {
        raise_error(rt, E_TYPE_ERROR,
                    "activate_stack_trampoline() argument must be str, not %T",
                    peek(args[0]));
    } else {
        raise_error(rt, E_VALUE_ERROR, "perf trampoline not available");
    }
    return REF_ERROR;
}

static Ref py_sys_deactivate_stack_trampoline(Runtime *rt, Ref *args, size_t nargs,
                                              Tuple *kwnames)
{
    return REF_NONE;
}

// --- interned strings ---

static Ref py_sys_getunicodeinternedsize(Runtime *rt, Ref *args, size_t nargs,
                                         Tuple *kwnames)
{
    int only_immortal = is_given(args[0]) ? value_truth(rt, peek(args[0])) : 0;
    if (only_immortal < 0) {
        return REF_ERROR;
    }
    const InternTable *table = rt->interned;
    size_t immortal = 0;
    for (size_t i = 0; i < table->capacity; i++) {
        immortal +=
            table->slots[i] != NULL && sys_is_immortal(rt, &table->slots[i]->base);
    }
    return int_new(rt, (int64_t)(only_immortal ? immortal : table->count));
}

void sys_settings_init(Vm *vm)
{
    vm->settings.switch_interval = 5000;
    vm->settings.dlopen_flags = RTLD_NOW;
}

const MethodDef sys_settings_functions[] = {
    {"setswitchinterval", py_sys_setswitchinterval, POSITIONAL(1, 1, "interval"),
     "Set the time in seconds after which threads take turns; there are no threads."},
    {"getswitchinterval", py_sys_getswitchinterval, ARGS(0, 0),
     "Return what setswitchinterval() set, in seconds."},
    {"setdlopenflags", py_sys_setdlopenflags, POSITIONAL(1, 1, "flags"),
     "Set how extension modules are opened; there are none."},
    {"getdlopenflags", py_sys_getdlopenflags, ARGS(0, 0),
     "Return what setdlopenflags() set."},
    {"is_stack_trampoline_active", py_sys_is_stack_trampoline_active, ARGS(0, 0),
     "Does the system's profiler see Python functions?"},
    {"activate_stack_trampoline", py_sys_activate_stack_trampoline,
     POSITIONAL(1, 1, "backend"),
     "Show Python functions to the system's profiler: ValueError, for it cannot."},
    {"deactivate_stack_trampoline", py_sys_deactivate_stack_trampoline, ARGS(0, 0),
     "No longer show Python functions to the system's profiler."},
    {"getunicodeinternedsize", py_sys_getunicodeinternedsize,
     SIGNATURE(0, "*, _only_immortal=False"), "Return how many strings are interned."},
    {NULL},
};
