// count, cycle, repeat: iterators that need not end.
#include "modules/itertools_parts.h"
#include "objects/builtin.h"
#include "objects/int.h"
#include "objects/item.h"
#include "objects/iter.h"
#include "objects/list_items.h"
#include "objects/tuple.h"

// --- count ---

typedef struct Count {
    Object base;
    Ref next;
    Ref step;
} Count;
HOLDER(count, Count, "next", "step")

static const MethodDef count_arguments = {"count", NULL,
                                          SIGNATURE(0, "start=0, step=1"), NULL};

static bool is_number(Runtime *rt, Value value)
{
    if (is_int(value) || is_float(value)) {
        return true;
    }
    static const NameId conversions[] = {N_INDEX, N_INT, N_FLOAT, N_COMPLEX};
    Type *type = type_of(rt, value);
    for (size_t i = 0; i < sizeof conversions / sizeof *conversions; i++) {
        if (type_find(rt, type, rt->names[conversions[i]]) != NULL) {
            return true;
        }
    }
    return false;
}

static bool is_one(Value step)
{
    int64_t n;
    return is_int(step) && int_small(step, &n) && n == 1;
}

// Counting by one from an int hands out numbers of its own from the first; everything
// else begins with the very object that was given.
static Ref count_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                           Tuple *kwnames)
{
    Ref given[2];
    if (!native_arguments(rt, &count_arguments, args, nargs, kwnames, given)) {
        return REF_ERROR;
    }
    for (size_t i = 0; i < 2; i++) {
        if (ref_is_unbound(given[i])) {
            given[i] = ref_immediate((intptr_t)i);
        }
    }
    Count *self = NULL;
    if (is_number(rt, peek(given[0])) && is_number(rt, peek(given[1]))) {
        self = count_new(rt, type);
    } else if (!is_pending(rt)) {
        raise_error(rt, E_TYPE_ERROR, "a number is required");
    }
    if (self == NULL) {
        items_drop(rt, given, 2);
        return REF_ERROR;
    }
    int64_t start;
    bool plain = is_one(peek(given[1])) && is_int(peek(given[0])) &&
                 int_small(peek(given[0]), &start) && fits_immediate(start);
    if (plain) {
        items_drop(rt, given, 2);
        given[0] = ref_immediate(start);
        given[1] = ref_immediate(1);
    }
    self->next = given[0];
    self->step = given[1];
    object_track(rt, &self->base);
    return OBJECT_REF(self);
}

static Ref count_next(Runtime *rt, Ref *self)
{
    Count *count = as_count(self);
    Ref following;
    if (LIKELY(ref_is_immediate(count->next) && ref_is_immediate(count->step))) {
        following = int_new(rt, immediate_int(peek(count->next)) +
                                    immediate_int(peek(count->step)));
    } else {
        Ref next = share(rt, &count->next);
        Ref step = ref_is_error(next) ? REF_ERROR : share(rt, &count->step);
        following =
            ref_is_error(step) ? REF_ERROR : binary_op(rt, BIN_ADD, &next, &step);
        drop(rt, step);
        drop(rt, next);
    }
    if (ref_is_error(following)) {
        return REF_ERROR;
    }
    Ref current = count->next;
    count->next = following;
    return current;
}

static Ref count_repr(Runtime *rt, Value self)
{
    const Count *count = (const Count *)value_object(self);
    const char *name = type_of(rt, self)->name->data;
    if (is_one(peek(count->step))) {
        return str_format(rt, "%s(%R)", name, peek(count->next));
    }
    return str_format(rt, "%s(%R, %R)", name, peek(count->next), peek(count->step));
}

static Ref py_count_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!warn_of_pickling(rt)) {
        return REF_ERROR;
    }
    Count *count = as_count(&args[0]);
    bool short_form = is_one(peek(count->step));
    Ref start = share(rt, &count->next);
    Ref arguments = short_form ? pack_take(rt, 1, start)
                               : pack_take(rt, 2, start, share(rt, &count->step));
    return pack_take(rt, 2, ref_new(&count->base.type->base), arguments);
}

static const MethodDef count_methods[] = {
    {"__reduce__", py_count_reduce, ARGS(0, 0),
     "Return state information for pickling."},
    {NULL},
};

const TypeDef count_typedef = {
    .name = "itertools.count",
    .parameters = &count_arguments.args,
    .doc = "Return a count object whose .__next__() method returns consecutive values.",
    .instance_size = sizeof(Count),
    .flags = TYPE_BASE,
    .slots = {.destroy = count_destroy,
              .traverse = count_traverse,
              .repr = count_repr,
              .iter = iter_self,
              .next = count_next,
              .construct = count_construct},
    .methods = count_methods,
};

// --- cycle ---

typedef struct Cycle {
    Object base;
    Ref iterator;  // unbound once exhausted
    Ref saved;     // a list of what it gave
    size_t index;  // of the next saved item
    bool is_saved; // the items come from a place where they are kept already
} Cycle;
HOLDER(cycle, Cycle, "iterator", "saved")

static Ref cycle_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                           Tuple *kwnames)
{
    if (!positions_only(rt, T_CYCLE, type, nargs, kwnames, 1, 1)) {
        return REF_ERROR;
    }
    Ref iterator = get_iter(rt, &args[0]);
    Ref saved = ref_is_error(iterator) ? REF_ERROR : list_new(rt, 0);
    Cycle *self = ref_is_error(saved) ? NULL : cycle_new(rt, type);
    if (self == NULL) {
        drop(rt, saved);
        drop(rt, iterator);
        return REF_ERROR;
    }
    self->iterator = iterator;
    self->saved = saved;
    object_track(rt, &self->base);
    return OBJECT_REF(self);
}

// An item of the first round, kept for the others. Unbound: there are no more.
static Ref first_round(Runtime *rt, Cycle *cycle)
{
    Ref iterator = share(rt, &cycle->iterator);
    Ref item = next_item(rt, &iterator);
    drop(rt, iterator);
    if (ref_is_error(item)) {
        return REF_ERROR;
    }
    if (ref_is_unbound(item)) {
        clear_ref(rt, &cycle->iterator);
        return item;
    }
    if (cycle->is_saved) {
        return item;
    }
    Ref kept = share(rt, &item);
    if (ref_is_error(kept) ||
        !list_append_take(rt, value_list(peek(cycle->saved)), kept)) {
        drop(rt, item);
        return REF_ERROR;
    }
    return item;
}

static Ref cycle_next(Runtime *rt, Ref *self)
{
    Cycle *cycle = as_cycle(self);
    if (!ref_is_unbound(cycle->iterator)) {
        Ref item = first_round(rt, cycle);
        if (!ref_is_unbound(item)) {
            return item;
        }
    }
    List *saved = value_list(peek(cycle->saved));
    if (saved->length == 0) {
        return REF_UNBOUND;
    }
    if (cycle->index >= saved->length) {
        cycle->index = 0;
    }
    return share(rt, &saved->items[cycle->index++]);
}

// The items from one on, as an iterator.
static Ref rest_of(Runtime *rt, List *list, size_t from)
{
    Ref rest = list_from_slots(rt, list->items + from, list->length - from);
    Ref iterator = ref_is_error(rest) ? REF_ERROR : get_iter(rt, &rest);
    drop(rt, rest);
    return iterator;
}

static Ref py_cycle_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!warn_of_pickling(rt)) {
        return REF_ERROR;
    }
    Cycle *cycle = as_cycle(&args[0]);
    bool first_round = !ref_is_unbound(cycle->iterator);
    List *saved = value_list(peek(cycle->saved));
    Ref iterator =
        first_round ? share(rt, &cycle->iterator) : rest_of(rt, saved, cycle->index);
    Ref state = pack_take(rt, 2, share(rt, &cycle->saved),
                          ref_bool(!first_round || cycle->is_saved));
    return pack_take(rt, 3, ref_new(&ref_type(rt, args[0])->base),
                     pack_take(rt, 1, iterator), state);
}

static Ref py_cycle_setstate(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!warn_of_pickling(rt)) {
        return REF_ERROR;
    }
    Cycle *cycle = as_cycle(&args[0]);
    if (!is_tuple(peek(args[1]))) {
        raise_error(rt, E_TYPE_ERROR, "state is not a tuple");
        return REF_ERROR;
    }
    Tuple *state = value_tuple(peek(args[1]));
    if (state->length != 2 || !is_list(peek(state->items[0])) ||
        !is_int(peek(state->items[1]))) {
        raise_error(rt, E_TYPE_ERROR, "invalid arguments");
        return REF_ERROR;
    }
    cycle->is_saved = int_sign(peek(state->items[1])) != 0;
    cycle->index = 0;
    replace_ref_take(rt, &cycle->saved, share(rt, &state->items[0]));
    return REF_NONE;
}

static const MethodDef cycle_methods[] = {
    {"__reduce__", py_cycle_reduce, ARGS(0, 0),
     "Return state information for pickling."},
    {"__setstate__", py_cycle_setstate, POSITIONAL(1, 1, "object"),
     "Set state information for unpickling."},
    {NULL},
};

const TypeDef cycle_typedef = {
    .name = "itertools.cycle",
    .parameters = &(const ArgSpec)POSITIONAL(1, 1, "iterable"),
    .doc = "Return elements from the iterable until it is exhausted. Then repeat the "
           "sequence indefinitely.",
    .instance_size = sizeof(Cycle),
    .flags = TYPE_BASE,
    .slots = {.destroy = cycle_destroy,
              .traverse = cycle_traverse,
              .iter = iter_self,
              .next = cycle_next,
              .construct = cycle_construct},
    .methods = cycle_methods,
};

// --- repeat ---

typedef struct Repeat {
    Object base;
    Ref object;
    int64_t left; // -1: for ever
} Repeat;
HOLDER(repeat, Repeat, "object")

static const MethodDef repeat_arguments = {"repeat", NULL,
                                           SIGNATURE(1, "object, times"), NULL};

static Ref repeat_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                            Tuple *kwnames)
{
    Ref given[2];
    if (!native_arguments(rt, &repeat_arguments, args, nargs, kwnames, given)) {
        return REF_ERROR;
    }
    int64_t left = -1;
    Repeat *self = NULL;
    if (ref_is_unbound(given[1]) || arg_as_int64(rt, &given[1], &left)) {
        self = repeat_new(rt, type);
    }
    if (self != NULL) {
        self->object = take(&given[0]);
        self->left = !ref_is_unbound(given[1]) && left < 0 ? 0 : left;
        object_track(rt, &self->base);
    }
    items_drop(rt, given, 2);
    return self == NULL ? REF_ERROR : OBJECT_REF(self);
}

static Ref repeat_next(Runtime *rt, Ref *self)
{
    Repeat *repeat = as_repeat(self);
    if (repeat->left == 0) {
        return REF_UNBOUND;
    }
    repeat->left -= repeat->left > 0;
    return share(rt, &repeat->object);
}

static Ref repeat_repr(Runtime *rt, Value self)
{
    const Repeat *repeat = (const Repeat *)value_object(self);
    const char *name = type_of(rt, self)->name->data;
    if (repeat->left < 0) {
        return str_format(rt, "%s(%R)", name, peek(repeat->object));
    }
    return str_format(rt, "%s(%R, %lld)", name, peek(repeat->object),
                      (long long)repeat->left);
}

static Ref py_repeat_length_hint(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    const Repeat *repeat = as_repeat(&args[0]);
    if (repeat->left < 0) {
        raise_error(rt, E_TYPE_ERROR, "len() of unsized object");
        return REF_ERROR;
    }
    return int_new(rt, repeat->left);
}

static Ref py_repeat_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!warn_of_pickling(rt)) {
        return REF_ERROR;
    }
    Repeat *repeat = as_repeat(&args[0]);
    Ref object = share(rt, &repeat->object);
    Ref arguments = repeat->left < 0
                        ? pack_take(rt, 1, object)
                        : pack_take(rt, 2, object, int_new(rt, repeat->left));
    return pack_take(rt, 2, ref_new(&repeat->base.type->base), arguments);
}

static const MethodDef repeat_methods[] = {
    {"__length_hint__", py_repeat_length_hint, ARGS(0, 0),
     "Private method returning an estimate of len(list(it))."},
    {"__reduce__", py_repeat_reduce, ARGS(0, 0),
     "Return state information for pickling."},
    {NULL},
};

const TypeDef repeat_typedef = {
    .name = "itertools.repeat",
    .doc = "repeat(object [,times]) -> create an iterator which returns the object\n"
           "for the specified number of times.  If not specified, returns the object\n"
           "endlessly.",
    .instance_size = sizeof(Repeat),
    .flags = TYPE_BASE,
    .slots = {.destroy = repeat_destroy,
              .traverse = repeat_traverse,
              .repr = repeat_repr,
              .iter = iter_self,
              .next = repeat_next,
              .construct = repeat_construct},
    .methods = repeat_methods,
};
