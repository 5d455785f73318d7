// The gc module: the collector (gc/) as a program sees it.
#include "gc/gc.h"

#include <math.h>

#include "modules/modules.h"
#include "objects/abstract.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/float.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/module.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "vm/traceback.h"

static void write_report(Runtime *rt, Ref text)
{
    vm_write_stderr(vm_of(rt), text);
    drop(rt, text);
}

// A C int from an argument.
static bool int_argument(Runtime *rt, Ref *arg, int *out)
{
    int64_t number;
    if (!index_as_int64(rt, arg, E_OVERFLOW_ERROR, &number)) {
        return false;
    }
    if (number != (int)number) {
        raise_error(rt, E_OVERFLOW_ERROR,
                    number < 0 ? "signed integer is less than minimum"
                               : "signed integer is greater than maximum");
        return false;
    }
    *out = (int)number;
    return true;
}

// --- collecting ---

static Ref py_gc_enable(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    gc_enable(rt, true);
    return REF_NONE;
}

static Ref py_gc_disable(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    gc_enable(rt, false);
    return REF_NONE;
}

static Ref py_gc_isenabled(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return ref_bool(rt->collector->enabled);
}

static Ref py_gc_collect(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int generation = GC_GENERATIONS - 1;
    if (!ref_is_unbound(args[0]) && !int_argument(rt, &args[0], &generation)) {
        return REF_ERROR;
    }
    if (generation < 0 || generation >= GC_GENERATIONS) {
        raise_error(rt, E_VALUE_ERROR, "invalid generation");
        return REF_ERROR;
    }
    return int_new(rt, (int64_t)gc_collect(rt, generation));
}

static Ref three_numbers(Runtime *rt, uint64_t a, uint64_t b, uint64_t c)
{
    Ref numbers[3] = {int_new_unsigned(rt, a), int_new_unsigned(rt, b),
                      int_new_unsigned(rt, c)};
    return tuple_from_take(rt, numbers, 3);
}

static Ref py_gc_get_count(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return three_numbers(rt, gc_young_count(rt), rt->collector->counts[1],
                         rt->collector->counts[2]);
}

static Ref py_gc_get_threshold(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    const uint32_t *thresholds = rt->collector->thresholds;
    return three_numbers(rt, thresholds[0], thresholds[1], thresholds[2]);
}

static Ref py_gc_set_threshold(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (nargs < 1 || nargs > GC_GENERATIONS ||
        (kwnames != NULL && kwnames->length > 0)) {
        raise_error(rt, E_TYPE_ERROR, "gc.set_threshold requires 1 to 3 arguments");
        return REF_ERROR;
    }
    int numbers[GC_GENERATIONS];
    for (size_t i = 0; i < nargs; i++) {
        if (!int_argument(rt, &args[i], &numbers[i])) {
            return REF_ERROR;
        }
    }
    for (size_t i = 0; i < nargs; i++) {
        gc_set_threshold(rt, (int)i, numbers[i] < 0 ? 0 : (uint32_t)numbers[i]);
    }
    return REF_NONE;
}

static bool add_stat(Runtime *rt, Ref dict, const char *text, Ref value)
{
    Ref name = ref_is_error(value) ? REF_ERROR : str_from(rt, text);
    if (ref_is_error(name)) {
        drop(rt, value);
        return false;
    }
    return dict_set_take(rt, value_dict(peek(dict)), name, value);
}

// {limit in seconds: pauses up to it that are longer than the limit before}
static Ref pause_histogram(Runtime *rt, const GcPauses *pauses)
{
    Ref dict = dict_new(rt);
    for (size_t i = 0; i < GC_PAUSE_CLASSES && !ref_is_error(dict); i++) {
        Ref limit =
            float_new(rt, i < GC_PAUSE_CLASSES - 1 ? gc_pause_limits[i] : INFINITY);
        Ref count = int_new_unsigned(rt, pauses->classes[i]);
        if (ref_is_error(limit) || ref_is_error(count)) {
            drop(rt, limit);
            drop(rt, count);
            drop(rt, dict);
            return REF_ERROR;
        }
        if (!dict_set_take(rt, value_dict(peek(dict)), limit, count)) {
            drop(rt, dict);
            return REF_ERROR;
        }
    }
    return dict;
}

static Ref pause_dict(Runtime *rt, const GcPauses *pauses)
{
    Ref dict = dict_new(rt);
    if (ref_is_error(dict)) {
        return REF_ERROR;
    }
    if (!add_stat(rt, dict, "count", int_new_unsigned(rt, pauses->count)) ||
        !add_stat(rt, dict, "total", float_new(rt, pauses->total)) ||
        !add_stat(rt, dict, "longest", float_new(rt, pauses->longest)) ||
        !add_stat(rt, dict, "histogram", pause_histogram(rt, pauses))) {
        drop(rt, dict);
        return REF_ERROR;
    }
    return dict;
}

static Ref stats_dict(Runtime *rt, const GcStats *stats)
{
    Ref dict = dict_new(rt);
    if (ref_is_error(dict)) {
        return REF_ERROR;
    }
    if (!add_stat(rt, dict, "collections", int_new_unsigned(rt, stats->collections)) ||
        !add_stat(rt, dict, "collected", int_new_unsigned(rt, stats->collected)) ||
        !add_stat(rt, dict, "uncollectable",
                  int_new_unsigned(rt, stats->uncollectable)) ||
        !add_stat(rt, dict, "pauses", pause_dict(rt, &stats->pauses))) {
        drop(rt, dict);
        return REF_ERROR;
    }
    return dict;
}

static Ref py_gc_get_stats(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref list = list_new(rt, GC_GENERATIONS);
    for (size_t i = 0; i < GC_GENERATIONS && !ref_is_error(list); i++) {
        Ref stats = stats_dict(rt, &rt->collector->stats[i]);
        if (ref_is_error(stats) ||
            !list_append_take(rt, value_list(peek(list)), stats)) {
            drop(rt, list);
            return REF_ERROR;
        }
    }
    return list;
}

static Ref py_gc_get_debug(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return int_new(rt, rt->collector->debug);
}

static Ref py_gc_set_debug(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int debug;
    if (!int_argument(rt, &args[0], &debug)) {
        return REF_ERROR;
    }
    rt->collector->debug = (uint32_t)debug;
    return REF_NONE;
}

// --- objects ---

static Ref py_gc_get_objects(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int generation = -1;
    if (ref_is_unbound(args[0]) || ref_is_none(args[0])) {
        return gc_objects(rt, generation);
    }
    if (!is_int(peek(args[0]))) {
        raise_error(rt, E_TYPE_ERROR, "argument should be integer or None, not '%T'",
                    peek(args[0]));
        return REF_ERROR;
    }
    if (!int_argument(rt, &args[0], &generation)) {
        return REF_ERROR;
    }
    if (generation < -1) {
        raise_error(rt, E_VALUE_ERROR, "generation parameter cannot be negative");
        return REF_ERROR;
    }
    if (generation >= GC_GENERATIONS) {
        raise_error(rt, E_VALUE_ERROR,
                    "generation parameter must be less than the number of available "
                    "generations (%d)",
                    GC_GENERATIONS);
        return REF_ERROR;
    }
    return gc_objects(rt, generation);
}

static Ref py_gc_get_referrers(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return gc_referrers(rt, args, nargs);
}

static Ref py_gc_get_referents(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref list = list_new(rt, 0);
    for (size_t i = 0; i < nargs && !ref_is_error(list); i++) {
        if (ref_is_object(args[i]) &&
            !gc_add_referents(rt, ref_object(args[i]), list)) {
            drop(rt, list);
            return REF_ERROR;
        }
    }
    return list;
}

static bool has_flag(Ref ref, uint32_t flag)
{
    return ref_is_object(ref) && (ref_object(ref)->flags & flag) != 0;
}

static Ref py_gc_is_tracked(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return ref_bool(has_flag(args[0], OBJECT_TRACKED));
}

static Ref py_gc_is_finalized(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return ref_bool(has_flag(args[0], OBJECT_FINALIZED));
}

static Ref py_gc_freeze(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    gc_freeze(rt);
    return REF_NONE;
}

static Ref py_gc_unfreeze(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    gc_unfreeze(rt);
    return REF_NONE;
}

static Ref py_gc_get_freeze_count(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    size_t counts[GC_GENERATIONS + 1];
    gc_count_objects(rt, counts);
    return int_new(rt, (int64_t)counts[GC_GENERATIONS]);
}

// --- the module ---

static const MethodDef gc_functions[] = {
    {"enable", py_gc_enable, ARGS(0, 0), "Enable automatic garbage collection."},
    {"disable", py_gc_disable, ARGS(0, 0), "Disable automatic garbage collection."},
    {"isenabled", py_gc_isenabled, ARGS(0, 0),
     "Returns true if automatic garbage collection is enabled."},
    {"collect", py_gc_collect, SIGNATURE(0, "generation=2"),
     "Run the garbage collector and return the number of unreachable objects."},
    {"get_count", py_gc_get_count, ARGS(0, 0),
     "Return a three-tuple of the current collection counts."},
    {"get_threshold", py_gc_get_threshold, ARGS(0, 0),
     "Return the current collection thresholds."},
    {"set_threshold", py_gc_set_threshold, VARIADIC,
     "Set the collection thresholds (the collection frequency).\n\nSetting "
     "'threshold0' to zero disables collection."},
    {"get_stats", py_gc_get_stats, ARGS(0, 0),
     "Return a list of dictionaries containing per-generation statistics."},
    {"get_debug", py_gc_get_debug, ARGS(0, 0),
     "Get the garbage collection debugging flags."},
    {"set_debug", py_gc_set_debug, POSITIONAL(1, 1, "flags"),
     "Set the garbage collection debugging flags."},
    {"get_objects", py_gc_get_objects, SIGNATURE(0, "generation=None"),
     "Return a list of objects tracked by the collector (excluding the list "
     "returned)."},
    {"get_referrers", py_gc_get_referrers, POSITIONAL(0, ARGS_ANY, "*objs"),
     "Return the list of objects that directly refer to any of 'objs'."},
    {"get_referents", py_gc_get_referents, POSITIONAL(0, ARGS_ANY, "*objs"),
     "Return the list of objects that are directly referred to by 'objs'."},
    {"is_tracked", py_gc_is_tracked, POSITIONAL(1, 1, "obj"),
     "Returns true if the object is tracked by the garbage collector."},
    {"is_finalized", py_gc_is_finalized, POSITIONAL(1, 1, "obj"),
     "Returns true if the object has been already finalized by the GC."},
    {"freeze", py_gc_freeze, ARGS(0, 0),
     "Freeze all current tracked objects and ignore them for future collections."},
    {"unfreeze", py_gc_unfreeze, ARGS(0, 0),
     "Unfreeze all objects in the permanent generation."},
    {"get_freeze_count", py_gc_get_freeze_count, ARGS(0, 0),
     "Return the number of objects in the permanent generation."},
    {NULL},
};

// A list that the collector and the module share; the one there is when the module is
// imported again.
static bool add_list(Runtime *rt, Module *module, const char *name, Ref *slot)
{
    if (ref_is_unbound(*slot)) {
        Ref list = list_new(rt, 0);
        if (ref_is_error(list)) {
            return false;
        }
        *slot = list;
    }
    return module_add_take(rt, module, name, ref_new(ref_object(*slot)));
}

bool gc_module_init(Runtime *rt, Module *module)
{
    static const struct {
        const char *name;
        int value;
    } flags[] = {
        {"DEBUG_STATS", GC_DEBUG_STATS},
        {"DEBUG_COLLECTABLE", GC_DEBUG_COLLECTABLE},
        {"DEBUG_UNCOLLECTABLE", GC_DEBUG_UNCOLLECTABLE},
        {"DEBUG_SAVEALL", GC_DEBUG_SAVEALL},
        {"DEBUG_LEAK", GC_DEBUG_LEAK},
    };
    rt->collector->report = write_report;
    for (size_t i = 0; i < sizeof flags / sizeof *flags; i++) {
        if (!module_add_take(rt, module, flags[i].name,
                             ref_immediate(flags[i].value))) {
            return false;
        }
    }
    return add_list(rt, module, "garbage", &rt->collector->garbage) &&
           add_list(rt, module, "callbacks", &rt->collector->callbacks) &&
           module_add_functions(rt, module, gc_functions);
}
