// compress, dropwhile, takewhile, filterfalse, starmap, islice: some items of an
// iterator.
#include "modules/itertools_parts.h"
#include "objects/builtin.h"
#include "objects/int.h"
#include "objects/item.h"
#include "objects/iter.h"
#include "objects/list.h"

// --- compress ---

typedef struct Compress {
    Object base;
    Ref data;
    Ref selectors;
} Compress;
HOLDER(compress, Compress, "data", "selectors")

static const MethodDef compress_arguments = {"compress", NULL,
                                             SIGNATURE(2, "data, selectors"), NULL};

static Ref compress_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                              Tuple *kwnames)
{
    Ref given[2];
    if (!native_arguments(rt, &compress_arguments, args, nargs, kwnames, given)) {
        return REF_ERROR;
    }
    Ref data = get_iter(rt, &given[0]);
    Ref selectors = ref_is_error(data) ? REF_ERROR : get_iter(rt, &given[1]);
    Compress *self = ref_is_error(selectors) ? NULL : compress_new(rt, type);
    items_drop(rt, given, 2);
    if (self == NULL) {
        drop(rt, selectors);
        drop(rt, data);
        return REF_ERROR;
    }
    self->data = data;
    self->selectors = selectors;
    object_track(rt, &self->base);
    return OBJECT_REF(self);
}

static Ref compress_next(Runtime *rt, Ref *self)
{
    Compress *compress = as_compress(self);
    for (;;) {
        Ref item = next_item(rt, &compress->data);
        if (ref_is_error(item) || ref_is_unbound(item)) {
            return item;
        }
        Ref selector = next_item(rt, &compress->selectors);
        if (ref_is_error(selector) || ref_is_unbound(selector)) {
            drop(rt, item);
            return selector;
        }
        int wanted = value_truth(rt, peek(selector));
        drop(rt, selector);
        if (wanted == 1) {
            return item;
        }
        drop(rt, item);
        if (wanted < 0 || !charge(rt, 1)) {
            return REF_ERROR;
        }
    }
}

static Ref py_compress_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!warn_of_pickling(rt)) {
        return REF_ERROR;
    }
    Compress *self = as_compress(&args[0]);
    return pack_take(
        rt, 2, ref_new(&ref_type(rt, args[0])->base),
        pack_take(rt, 2, share(rt, &self->data), share(rt, &self->selectors)));
}

static const MethodDef compress_methods[] = {
    {"__reduce__", py_compress_reduce, ARGS(0, 0),
     "Return state information for pickling."},
    {NULL},
};

const TypeDef compress_typedef = {
    .name = "itertools.compress",
    .parameters = &compress_arguments.args,
    .doc = "Return data elements corresponding to true selector elements.\n\n"
           "Forms a shorter iterator from selected data elements using the selectors "
           "to\nchoose the data elements.",
    .instance_size = sizeof(Compress),
    .flags = TYPE_BASE,
    .slots = {.destroy = compress_destroy,
              .traverse = compress_traverse,
              .iter = iter_self,
              .next = compress_next,
              .construct = compress_construct},
    .methods = compress_methods,
};

// --- dropwhile, takewhile, filterfalse, starmap: a function and an iterator ---

typedef struct Selection {
    Object base;
    Ref function;
    Ref iterator;
    bool is_decided; // dropwhile: items pass from here on; takewhile: none does
} Selection;
HOLDER(selection, Selection, "function", "iterator")

static Ref make_selection(Runtime *rt, TypeId id, Type *type, Ref *args, size_t nargs,
                          Tuple *kwnames)
{
    if (!positions_only(rt, id, type, nargs, kwnames, 2, 2)) {
        return REF_ERROR;
    }
    Ref iterator = get_iter(rt, &args[1]);
    Selection *self = ref_is_error(iterator) ? NULL : selection_new(rt, type);
    if (self == NULL) {
        drop(rt, iterator);
        return REF_ERROR;
    }
    self->function = take(&args[0]);
    self->iterator = iterator;
    object_track(rt, &self->base);
    return OBJECT_REF(self);
}

static int call_says(Runtime *rt, Ref *function, Ref *item)
{
    Ref answer = call_with_item(rt, function, item);
    if (ref_is_error(answer)) {
        return -1;
    }
    int truth = value_truth(rt, peek(answer));
    drop(rt, answer);
    return truth;
}

static Ref py_selection_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!warn_of_pickling(rt)) {
        return REF_ERROR;
    }
    Selection *self = as_selection(&args[0]);
    return pack_take(
        rt, 2, ref_new(&ref_type(rt, args[0])->base),
        pack_take(rt, 2, share(rt, &self->function), share(rt, &self->iterator)));
}

static Ref py_while_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!warn_of_pickling(rt)) {
        return REF_ERROR;
    }
    Selection *self = as_selection(&args[0]);
    Ref arguments =
        pack_take(rt, 2, share(rt, &self->function), share(rt, &self->iterator));
    return pack_take(rt, 3, ref_new(&ref_type(rt, args[0])->base), arguments,
                     ref_bool(self->is_decided));
}

static Ref py_while_setstate(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!warn_of_pickling(rt)) {
        return REF_ERROR;
    }
    int decided = value_truth(rt, peek(args[1]));
    if (decided < 0) {
        return REF_ERROR;
    }
    as_selection(&args[0])->is_decided = decided;
    return REF_NONE;
}

static const MethodDef selection_methods[] = {
    {"__reduce__", py_selection_reduce, ARGS(0, 0),
     "Return state information for pickling."},
    {NULL},
};

// dropwhile and takewhile remember what they decided.
static const MethodDef while_methods[] = {
    {"__reduce__", py_while_reduce, ARGS(0, 0),
     "Return state information for pickling."},
    {"__setstate__", py_while_setstate, POSITIONAL(1, 1, "object"),
     "Set state information for unpickling."},
    {NULL},
};

static Ref dropwhile_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                               Tuple *kwnames)
{
    return make_selection(rt, T_DROPWHILE, type, args, nargs, kwnames);
}

static Ref dropwhile_next(Runtime *rt, Ref *self)
{
    Selection *selection = as_selection(self);
    for (;;) {
        Ref item = next_item(rt, &selection->iterator);
        if (selection->is_decided || ref_is_error(item) || ref_is_unbound(item)) {
            return item;
        }
        int drops = call_says(rt, &selection->function, &item);
        if (drops == 0) {
            selection->is_decided = true;
            return item;
        }
        drop(rt, item);
        if (drops < 0 || !charge(rt, 1)) {
            return REF_ERROR;
        }
    }
}

const TypeDef dropwhile_typedef = {
    .name = "itertools.dropwhile",
    .parameters = &(const ArgSpec)POSITIONAL(2, 2, "predicate, iterable"),
    .doc = "Drop items from the iterable while predicate(item) is true.\n\n"
           "Afterwards, return every element until the iterable is exhausted.",
    .instance_size = sizeof(Selection),
    .flags = TYPE_BASE,
    .slots = {.destroy = selection_destroy,
              .traverse = selection_traverse,
              .iter = iter_self,
              .next = dropwhile_next,
              .construct = dropwhile_construct},
    .methods = while_methods,
};

static Ref takewhile_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                               Tuple *kwnames)
{
    return make_selection(rt, T_TAKEWHILE, type, args, nargs, kwnames);
}

static Ref takewhile_next(Runtime *rt, Ref *self)
{
    Selection *selection = as_selection(self);
    if (selection->is_decided) {
        return REF_UNBOUND;
    }
    Ref item = next_item(rt, &selection->iterator);
    if (ref_is_error(item) || ref_is_unbound(item)) {
        return item;
    }
    int takes = call_says(rt, &selection->function, &item);
    if (takes == 1) {
        return item;
    }
    drop(rt, item);
    selection->is_decided = takes == 0;
    return takes < 0 ? REF_ERROR : REF_UNBOUND;
}

const TypeDef takewhile_typedef = {
    .name = "itertools.takewhile",
    .parameters = &(const ArgSpec)POSITIONAL(2, 2, "predicate, iterable"),
    .doc = "Return successive entries from an iterable as long as the predicate "
           "evaluates to true for each entry.",
    .instance_size = sizeof(Selection),
    .flags = TYPE_BASE,
    .slots = {.destroy = selection_destroy,
              .traverse = selection_traverse,
              .iter = iter_self,
              .next = takewhile_next,
              .construct = takewhile_construct},
    .methods = while_methods,
};

static Ref filterfalse_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                                 Tuple *kwnames)
{
    return make_selection(rt, T_FILTERFALSE, type, args, nargs, kwnames);
}

static Ref filterfalse_next(Runtime *rt, Ref *self)
{
    Selection *selection = as_selection(self);
    for (;;) {
        Ref item = next_item(rt, &selection->iterator);
        if (ref_is_error(item) || ref_is_unbound(item)) {
            return item;
        }
        int passes = item_passes(rt, &selection->function, &item);
        if (passes == 0) {
            return item;
        }
        drop(rt, item);
        if (passes < 0 || !charge(rt, 1)) {
            return REF_ERROR;
        }
    }
}

const TypeDef filterfalse_typedef = {
    .name = "itertools.filterfalse",
    .parameters = &(const ArgSpec)POSITIONAL(2, 2, "function, iterable"),
    .doc = "Return those items of iterable for which function(item) is false.\n\n"
           "If function is None, return the items that are false.",
    .instance_size = sizeof(Selection),
    .flags = TYPE_BASE,
    .slots = {.destroy = selection_destroy,
              .traverse = selection_traverse,
              .iter = iter_self,
              .next = filterfalse_next,
              .construct = filterfalse_construct},
    .methods = selection_methods,
};

static Ref starmap_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                             Tuple *kwnames)
{
    return make_selection(rt, T_STARMAP, type, args, nargs, kwnames);
}

// A tuple that nobody else has gives its items away: they are the arguments.
static Ref starmap_next(Runtime *rt, Ref *self)
{
    Selection *selection = as_selection(self);
    Ref item = next_item(rt, &selection->iterator);
    if (ref_is_error(item) || ref_is_unbound(item)) {
        return item;
    }
    if (!is_exact(rt, peek(item), T_TUPLE)) {
        Ref tuple = tuple_from_list(rt, &item);
        drop(rt, item);
        if (ref_is_error(tuple)) {
            return REF_ERROR;
        }
        item = tuple;
    }
    Tuple *tuple = value_tuple(peek(item));
    Ref result = REF_ERROR;
    if (tuple->base.count == 1 && (tuple->base.flags & OBJECT_WEAKREFED) == 0) {
        result =
            object_call(rt, &selection->function, tuple->items, tuple->length, NULL);
    } else {
        ArgBuffer shared;
        Ref pair[2];
        if (tuple->length == 2) {
            if (items_share(rt, pair, tuple->items, 2)) {
                result = object_call(rt, &selection->function, pair, 2, NULL);
                items_drop(rt, pair, 2);
            }
        } else if (args_share(rt, &shared, tuple->items, tuple->length, NULL)) {
            result = object_call(rt, &selection->function, shared.items, tuple->length,
                                 NULL);
            args_fini(rt, &shared);
        }
    }
    drop(rt, item);
    return result;
}

const TypeDef starmap_typedef = {
    .name = "itertools.starmap",
    .parameters = &(const ArgSpec)POSITIONAL(2, 2, "function, iterable"),
    .doc = "Return an iterator whose values are returned from the function evaluated "
           "with an argument tuple taken from the given sequence.",
    .instance_size = sizeof(Selection),
    .flags = TYPE_BASE,
    .slots = {.destroy = selection_destroy,
              .traverse = selection_traverse,
              .iter = iter_self,
              .next = starmap_next,
              .construct = starmap_construct},
    .methods = selection_methods,
};

// --- islice ---

typedef struct ISlice {
    Object base;
    Ref iterator; // unbound once exhausted
    int64_t next; // number of the item to hand out next
    int64_t stop; // -1: none
    int64_t step;
    int64_t consumed; // items taken from the iterator
} ISlice;
HOLDER(islice, ISlice, "iterator")

// A bound: None leaves *out as it is; what is no int gives -1.
static void slice_bound(Runtime *rt, Ref *arg, int64_t *out)
{
    if (!ref_is_none(*arg) && !arg_as_int64(rt, arg, out)) {
        pending_clear(rt);
        *out = -1;
    }
}

static bool slice_bounds(Runtime *rt, Ref *args, size_t nargs, ISlice *out)
{
    *out = (ISlice){.next = 0, .stop = -1, .step = 1};
    Ref *stop = nargs == 2 ? &args[1] : &args[2];
    if (nargs > 2) {
        slice_bound(rt, &args[1], &out->next);
    }
    slice_bound(rt, stop, &out->stop);
    if (!ref_is_none(*stop) && out->stop == -1) {
        raise_error(rt, E_VALUE_ERROR,
                    "Stop argument for islice() must be None or an integer: "
                    "0 <= x <= sys.maxsize.");
        return false;
    }
    if (out->next < 0 || out->stop < -1) {
        raise_error(rt, E_VALUE_ERROR,
                    "Indices for islice() must be None or an integer: "
                    "0 <= x <= sys.maxsize.");
        return false;
    }
    if (nargs > 3) {
        slice_bound(rt, &args[3], &out->step);
    }
    if (out->step < 1) {
        raise_error(rt, E_VALUE_ERROR,
                    "Step for islice() must be a positive integer or None.");
        return false;
    }
    return true;
}

static Ref islice_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                            Tuple *kwnames)
{
    ISlice bounds;
    if (!positions_only(rt, T_ISLICE, type, nargs, kwnames, 2, 4) ||
        !slice_bounds(rt, args, nargs, &bounds)) {
        return REF_ERROR;
    }
    Ref iterator = get_iter(rt, &args[0]);
    ISlice *self = ref_is_error(iterator) ? NULL : islice_new(rt, type);
    if (self == NULL) {
        drop(rt, iterator);
        return REF_ERROR;
    }
    self->iterator = iterator;
    self->next = bounds.next;
    self->stop = bounds.stop;
    self->step = bounds.step;
    object_track(rt, &self->base);
    return OBJECT_REF(self);
}

static Ref end_islice(Runtime *rt, ISlice *islice, Ref result)
{
    clear_ref(rt, &islice->iterator);
    return result;
}

static Ref islice_next(Runtime *rt, Ref *self)
{
    ISlice *islice = as_islice(self);
    if (ref_is_unbound(islice->iterator)) {
        return REF_UNBOUND;
    }
    int64_t stop = islice->stop;
    Ref iterator = share(rt, &islice->iterator); // user code may use the slice up
    while (islice->consumed < islice->next) {
        Ref skipped = charge(rt, 1) ? next_item(rt, &iterator) : REF_ERROR;
        if (ref_is_error(skipped) || ref_is_unbound(skipped)) {
            drop(rt, iterator);
            return end_islice(rt, islice, skipped);
        }
        drop(rt, skipped);
        islice->consumed++;
    }
    if (stop != -1 && islice->consumed >= stop) {
        drop(rt, iterator);
        return end_islice(rt, islice, REF_UNBOUND);
    }
    Ref item = next_item(rt, &iterator);
    drop(rt, iterator);
    if (ref_is_error(item) || ref_is_unbound(item)) {
        return end_islice(rt, islice, item);
    }
    islice->consumed++;
    bool overflows = __builtin_add_overflow(islice->next, islice->step, &islice->next);
    if (overflows || (stop != -1 && islice->next > stop)) {
        islice->next = stop == -1 ? INT64_MAX : stop;
    }
    return item;
}

static Ref py_islice_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!warn_of_pickling(rt)) {
        return REF_ERROR;
    }
    ISlice *self = as_islice(&args[0]);
    if (ref_is_unbound(self->iterator)) {
        Ref empty = ref_new(&rt->empty_tuple->base);
        Ref nothing = get_iter(rt, &empty);
        drop(rt, empty);
        return pack_take(rt, 3, ref_new(&ref_type(rt, args[0])->base),
                         pack_take(rt, 2, nothing, ref_immediate(0)), ref_immediate(0));
    }
    Ref stop = self->stop == -1 ? REF_NONE : int_new(rt, self->stop);
    Ref arguments = pack_take(rt, 4, share(rt, &self->iterator),
                              int_new(rt, self->next), stop, int_new(rt, self->step));
    return pack_take(rt, 3, ref_new(&ref_type(rt, args[0])->base), arguments,
                     int_new(rt, self->consumed));
}

static Ref py_islice_setstate(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!warn_of_pickling(rt)) {
        return REF_ERROR;
    }
    int64_t consumed;
    if (!arg_as_int64(rt, &args[1], &consumed)) {
        return REF_ERROR;
    }
    as_islice(&args[0])->consumed = consumed;
    return REF_NONE;
}

static const MethodDef islice_methods[] = {
    {"__reduce__", py_islice_reduce, ARGS(0, 0),
     "Return state information for pickling."},
    {"__setstate__", py_islice_setstate, POSITIONAL(1, 1, "object"),
     "Set state information for unpickling."},
    {NULL},
};

const TypeDef islice_typedef = {
    .name = "itertools.islice",
    .doc = "islice(iterable, stop) --> islice object\n"
           "islice(iterable, start, stop[, step]) --> islice object\n\n"
           "Return an iterator whose next() method returns selected values from an\n"
           "iterable.  If start is specified, will skip all preceding elements;\n"
           "otherwise, start defaults to zero.  Step defaults to one.  If\n"
           "specified as another value, step determines how many values are\n"
           "skipped between successive calls.  Works like a slice() on a list\n"
           "but returns an iterator.",
    .instance_size = sizeof(ISlice),
    .flags = TYPE_BASE,
    .slots = {.destroy = islice_destroy,
              .traverse = islice_traverse,
              .iter = iter_self,
              .next = islice_next,
              .construct = islice_construct},
    .methods = islice_methods,
};
