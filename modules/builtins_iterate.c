#include "modules/builtins.h"

#include <math.h>

#include "modules/natives.h"
#include "objects/abstract.h"
#include "objects/float.h"
#include "objects/int.h"
#include "objects/iter.h"
#include "objects/list.h"
#include "objects/str.h"
#include "vm/async.h"

Ref py_iter(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (nargs == 1) {
        return get_iter(rt, &args[0]);
    }
    if (!value_is_callable(rt, peek(args[0]))) {
        raise_error(rt, E_TYPE_ERROR, "iter(v, w): v must be callable");
        return REF_ERROR;
    }
    return callable_iter_new(rt, &args[0], &args[1]);
}

Ref py_next(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Type *type = ref_type(rt, args[0]);
    if (type->slots.next == NULL) {
        raise_error(rt, E_TYPE_ERROR, "'%T' object is not an iterator", peek(args[0]));
        return REF_ERROR;
    }
    Ref item = type->slots.next(rt, &args[0]);
    if (nargs == 2) {
        if (ref_is_error(item) && pending_matches(rt, E_STOP_ITERATION)) {
            pending_clear(rt);
            item = REF_UNBOUND;
        }
        return ref_is_unbound(item) ? take(&args[1]) : item;
    }
    if (ref_is_unbound(item)) {
        raise_stop_iteration_take(rt, REF_UNBOUND);
        return REF_ERROR;
    }
    return item;
}

Ref py_sorted(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    static const char *const names[] = {"key", "reverse", NULL};
    Ref *found[2];
    if (!count_check(rt, "sorted", nargs, 1, 1) ||
        !keywords_find(rt, "sort", args + nargs, kwnames, names, found)) {
        return REF_ERROR;
    }
    Ref list = list_from_iterable(rt, &args[0]);
    if (ref_is_error(list)) {
        return REF_ERROR;
    }
    int reverse = found[1] == NULL ? 0 : value_truth(rt, peek(*found[1]));
    Ref no_key = REF_NONE;
    if (reverse < 0 || !list_sort(rt, value_list(peek(list)),
                                  found[0] == NULL ? &no_key : found[0], reverse)) {
        drop(rt, list);
        return REF_ERROR;
    }
    return list;
}

// --- sum ---

// The stages of a sum: each goes on until it meets what it cannot add, adds that in the
// general way and hands the total on. `done`: the iterable is exhausted.
typedef struct Sum {
    Iter iter;
    Ref total;
    bool done;
} Sum;

// total + item, consuming the item.
static bool add_item_take(Runtime *rt, Sum *sum, Ref item)
{
    Ref total = binary_op(rt, BIN_ADD, &sum->total, &item);
    drop(rt, item);
    if (ref_is_error(total)) {
        return false;
    }
    replace_ref_take(rt, &sum->total, total);
    return true;
}

static bool sum_ints(Runtime *rt, Sum *sum)
{
    int64_t total = immediate_int(peek(sum->total));
    for (;;) {
        Ref item = iter_step_value(rt, &sum->iter);
        if (ref_is_error(item)) {
            return false;
        }
        int64_t n = 0;
        int64_t next = 0;
        bool is_end = ref_is_unbound(item);
        bool is_plain = !is_end &&
                        (is_exact_int(rt, peek(item)) || value_is_bool(peek(item))) &&
                        int_small(peek(item), &n);
        if (is_plain && !__builtin_add_overflow(total, n, &next)) {
            drop(rt, item);
            total = next;
            continue;
        }
        sum->total = int_new(rt, total);
        if (ref_is_error(sum->total)) {
            sum->total = REF_UNBOUND;
            drop(rt, item);
            return false;
        }
        sum->done = is_end;
        return is_end || add_item_take(rt, sum, item);
    }
}

// Improved Kahan-Babuska summation: `low` collects what the roundings lost, as CPython
// does since 3.12.
static bool sum_floats(Runtime *rt, Sum *sum)
{
    double high = float_value(peek(sum->total));
    double low = 0;
    for (;;) {
        Ref item = iter_step_value(rt, &sum->iter);
        if (ref_is_error(item)) {
            return false;
        }
        int64_t n;
        if (is_exact(rt, peek(item), T_FLOAT)) {
            double x = float_value(peek(item));
            double next = high + x;
            low += fabs(high) >= fabs(x) ? (high - next) + x : (x - next) + high;
            high = next;
            drop(rt, item);
            continue;
        }
        bool is_end = ref_is_unbound(item);
        if (!is_end && is_int(peek(item)) && int_small(peek(item), &n)) {
            high += (double)n;
            drop(rt, item);
            continue;
        }
        if (low != 0 && isfinite(low)) {
            high += low;
        }
        Ref total = float_new(rt, high);
        if (ref_is_error(total)) {
            drop(rt, item);
            return false;
        }
        replace_ref_take(rt, &sum->total, total);
        sum->done = is_end;
        return is_end || add_item_take(rt, sum, item);
    }
}

static bool sum_anything(Runtime *rt, Sum *sum)
{
    while (!sum->done) {
        Ref item = iter_step(rt, &sum->iter);
        if (ref_is_error(item)) {
            return false;
        }
        sum->done = ref_is_unbound(item);
        if (!sum->done && !add_item_take(rt, sum, item)) {
            return false;
        }
    }
    return true;
}

static bool check_start(Runtime *rt, Value start)
{
    const char *what = is_str(start)     ? "strings [use ''.join(seq) instead]"
                       : is_bytes(start) ? "bytes [use b''.join(seq) instead]"
                       : has_type_flag(start, TYPE_IS_BYTEARRAY)
                           ? "bytearray [use b''.join(seq) instead]"
                           : NULL;
    if (what != NULL) {
        raise_error(rt, E_TYPE_ERROR, "sum() can't sum %s", what);
    }
    return what == NULL;
}

Ref py_sum(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Sum sum = {.total = is_given(args[1]) ? take(&args[1]) : ref_immediate(0)};
    int64_t start;
    if (is_exact_int(rt, peek(sum.total)) && int_small(peek(sum.total), &start) &&
        fits_immediate(start)) {
        replace_ref_take(rt, &sum.total,
                         ref_immediate(start)); // the sum of ints is always a new one
    }
    if (!check_start(rt, peek(sum.total)) || !iter_init(rt, &sum.iter, &args[0])) {
        drop(rt, sum.total);
        return REF_ERROR;
    }
    bool ok = !ref_is_immediate(sum.total) || sum_ints(rt, &sum);
    if (ok && !sum.done && is_exact(rt, peek(sum.total), T_FLOAT)) {
        ok = sum_floats(rt, &sum);
    }
    ok = ok && sum_anything(rt, &sum);
    iter_fini(rt, &sum.iter);
    if (!ok) {
        clear_ref(rt, &sum.total);
        return REF_ERROR;
    }
    return sum.total;
}

// --- min, max ---

typedef struct Extreme {
    const char *name;
    CompareOp better; // the comparison by which a later item wins
    Ref *key;         // NULL: none
    Ref best, best_key;
} Extreme;

// Looks at one more item, consuming it.
static bool offer_take(Runtime *rt, Extreme *extreme, Ref item)
{
    Ref key = REF_UNBOUND;
    if (extreme->key != NULL) {
        Ref argument = share(rt, &item);
        key = ref_is_error(argument)
                  ? REF_ERROR
                  : object_call(rt, extreme->key, &argument, 1, NULL);
        drop(rt, argument);
        if (ref_is_error(key)) {
            drop(rt, item);
            return false;
        }
    }
    int wins = 1;
    if (!ref_is_unbound(extreme->best)) {
        wins = extreme->key != NULL
                   ? compare_truth(rt, extreme->better, &key, &extreme->best_key)
                   : compare_truth(rt, extreme->better, &item, &extreme->best);
    }
    if (wins > 0) {
        replace_ref_take(rt, &extreme->best, item);
        replace_ref_take(rt, &extreme->best_key, key);
    } else {
        drop(rt, item);
        drop(rt, key);
    }
    return wins >= 0;
}

// The items of one plain type that a list or tuple begins with, compared where they
// lie: of numbers only the best needs an object.
static bool offer_plain(Runtime *rt, Extreme *extreme, Iter *iter)
{
    size_t count;
    Ref *items = iter_items(iter, &count);
    if (items == NULL || count == 0 || extreme->key != NULL || !charge(rt, count)) {
        return !is_pending(rt);
    }
    size_t best = 0, i = 1;
    for (; i < count; i++) {
        int wins = compare_plainly(rt, extreme->better, items[i], items[best]);
        if (wins < 0) {
            break;
        }
        best = wins ? i : best;
    }
    iter->index = i;
    Ref item = share(rt, &items[best]);
    if (ref_is_error(item)) {
        return false;
    }
    extreme->best = item;
    return true;
}

static bool offer_all(Runtime *rt, Extreme *extreme, Ref *iterable)
{
    Iter iter;
    if (!iter_init(rt, &iter, iterable)) {
        return false;
    }
    bool ok = offer_plain(rt, extreme, &iter);
    while (ok) {
        Ref item = iter_step(rt, &iter);
        if (ref_is_unbound(item)) {
            break;
        }
        ok = !ref_is_error(item) && offer_take(rt, extreme, item);
    }
    iter_fini(rt, &iter);
    return ok;
}

static Ref find_extreme(Runtime *rt, Extreme *extreme, Ref *args, size_t nargs,
                        Tuple *kwnames)
{
    static const char *const names[] = {"key", "default", NULL};
    Ref *found[2];
    if (!count_check(rt, extreme->name, nargs, 1, SIZE_MAX) ||
        !keywords_find(rt, extreme->name, args + nargs, kwnames, names, found)) {
        return REF_ERROR;
    }
    extreme->key = found[0] != NULL && !ref_is_none(*found[0]) ? found[0] : NULL;
    extreme->best = extreme->best_key = REF_UNBOUND;
    if (nargs > 1 && found[1] != NULL) {
        raise_error(
            rt, E_TYPE_ERROR,
            "Cannot specify a default for %s() with multiple positional arguments",
            extreme->name);
        return REF_ERROR;
    }
    bool ok = true;
    if (nargs == 1) {
        ok = offer_all(rt, extreme, &args[0]);
    }
    for (size_t i = 0; nargs > 1 && ok && i < nargs; i++) {
        ok = offer_take(rt, extreme, take(&args[i]));
    }
    drop(rt, extreme->best_key);
    if (!ok) {
        drop(rt, extreme->best);
        return REF_ERROR;
    }
    if (!ref_is_unbound(extreme->best)) {
        return extreme->best;
    }
    if (found[1] != NULL) {
        return take(found[1]);
    }
    raise_error(rt, E_VALUE_ERROR, "%s() iterable argument is empty", extreme->name);
    return REF_ERROR;
}

Ref py_min(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Extreme extreme = {.name = "min", .better = CMP_LT};
    return find_extreme(rt, &extreme, args, nargs, kwnames);
}

Ref py_max(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Extreme extreme = {.name = "max", .better = CMP_GT};
    return find_extreme(rt, &extreme, args, nargs, kwnames);
}

// --- aiter, anext ---

Ref py_aiter(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return async_iter(vm_of(rt), &args[0]);
}

Ref py_anext(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref none = REF_UNBOUND;
    return async_next(vm_of(rt), &args[0], nargs > 1 ? &args[1] : &none);
}

// --- any, all ---

// Whether some item's truth is `wanted`: 1, 0, -1 on error.
static int some_item_is(Runtime *rt, Ref *iterable, bool wanted)
{
    Iter iter;
    if (!iter_init(rt, &iter, iterable)) {
        return -1;
    }
    int found = 0;
    while (found == 0) {
        Ref item = iter_step_value(rt, &iter);
        if (ref_is_unbound(item)) {
            break;
        }
        int truth = ref_is_error(item) ? -1 : value_truth(rt, peek(item));
        drop(rt, item);
        found = truth < 0 ? -1 : truth == wanted;
    }
    iter_fini(rt, &iter);
    return found;
}

Ref py_any(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int found = some_item_is(rt, &args[0], true);
    return found < 0 ? REF_ERROR : ref_bool(found);
}

Ref py_all(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int found = some_item_is(rt, &args[0], false);
    return found < 0 ? REF_ERROR : ref_bool(!found);
}
