// What the collector tells: debug lines, callbacks, how long the program waited.
#include "gc/parts.h"

#include <stdio.h>
#include <time.h>

#include "objects/abstract.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/str.h"

// Writes a line; without memory for it, nothing.
static void report(Runtime *rt, Ref text)
{
    if (ref_is_error(text)) {
        pending_clear(rt);
        return;
    }
    Ref pending = pending_take(rt);
    rt->collector->report(rt, text);
    pending_set_take(rt, pending);
}

void report_collectable(Collection *c)
{
    for (size_t i = 0; i < c->garbage_count; i++) {
        if (is_part(c, c->garbage[i])) {
            continue;
        }
        char address[32];
        snprintf(address, sizeof address, "0x%lx",
                 (unsigned long)object_address(c->rt, c->garbage[i]));
        report(c->rt, str_format(c->rt, "gc: collectable <%N %s>\n",
                                 c->garbage[i]->type, address));
    }
}

void report_start(Runtime *rt, int generation)
{
    if ((rt->collector->debug & GC_DEBUG_STATS) == 0) {
        return;
    }
    size_t counts[GC_GENERATIONS + 1];
    gc_count_objects(rt, counts);
    report(rt, str_format(rt, "gc: collecting generation %d...\n", generation));
    report(rt, str_format(rt, "gc: objects in each generation: %zu %zu %zu\n",
                          counts[0], counts[1], counts[2]));
    report(rt, str_format(rt, "gc: objects in permanent generation: %zu\n", counts[3]));
}

void report_end(Runtime *rt, size_t unreachable, double seconds)
{
    if ((rt->collector->debug & GC_DEBUG_STATS) == 0) {
        return;
    }
    char elapsed[32];
    snprintf(elapsed, sizeof elapsed, "%.4f", seconds);
    report(rt,
           str_format(rt, "gc: done, %zu unreachable, 0 uncollectable, %ss elapsed\n",
                      unreachable, elapsed));
}

// {"generation": ..., "collected": ..., "uncollectable": 0}
static Ref callback_info(Runtime *rt, int generation, size_t collected)
{
    const char *const names[] = {"generation", "collected", "uncollectable"};
    const intptr_t numbers[] = {generation, (intptr_t)collected, 0};
    Ref info = dict_new(rt);
    for (size_t i = 0; i < 3 && !ref_is_error(info); i++) {
        Ref name = str_from(rt, names[i]);
        if (ref_is_error(name) || !dict_set_take(rt, (Dict *)ref_object(info), name,
                                                 ref_immediate(numbers[i]))) {
            drop(rt, info);
            return REF_ERROR;
        }
    }
    return info;
}

// Calls gc.callbacks with "start" or "stop" and what there is to know.
void call_callbacks(Runtime *rt, const char *phase, int generation, size_t collected)
{
    Ref callbacks = rt->collector->callbacks;
    if (ref_is_unbound(callbacks) || ((List *)ref_object(callbacks))->length == 0) {
        return;
    }
    Ref pending = pending_take(rt);
    Ref args[2] = {str_from(rt, phase), callback_info(rt, generation, collected)};
    bool ready = !ref_is_error(args[0]) && !ref_is_error(args[1]);
    for (size_t i = 0; ready && i < ((List *)ref_object(callbacks))->length; i++) {
        Ref callback = list_get(rt, (List *)ref_object(callbacks), i);
        Ref passed[2] = {ref_new(ref_object(args[0])), ref_new(ref_object(args[1]))};
        Ref result = ref_is_error(callback)
                         ? REF_ERROR
                         : object_call(rt, &callback, passed, 2, NULL);
        if (ref_is_error(result)) {
            rt->unraisable(rt,
                           ref_is_object(callback)
                               ? NULL
                               : "Exception ignored in a callback of the collector",
                           ref_is_object(callback) ? ref_object(callback) : NULL);
        }
        drop(rt, result);
        drop(rt, passed[0]);
        drop(rt, passed[1]);
        drop(rt, callback);
    }
    if (!ready) {
        pending_clear(rt);
    }
    drop(rt, args[0]);
    drop(rt, args[1]);
    pending_set_take(rt, pending);
}

// --- pauses ---

const double gc_pause_limits[GC_PAUSE_CLASSES - 1] = {1e-5, 3e-5, 1e-4, 3e-4, 1e-3,
                                                      3e-3, 1e-2, 3e-2, 1e-1};

double seconds_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

void note_pause(GcPauses *pauses, double seconds)
{
    size_t at = 0;
    while (at < GC_PAUSE_CLASSES - 1 && seconds > gc_pause_limits[at]) {
        at++;
    }
    pauses->classes[at]++;
    pauses->count++;
    pauses->total += seconds;
    if (seconds > pauses->longest) {
        pauses->longest = seconds;
    }
}
