// accumulate, chain, pairwise, batched, zip_longest: iterators that put items together.
#include "modules/itertools_parts.h"
#include "objects/builtin.h"
#include "objects/generic_alias.h"
#include "objects/int.h"
#include "objects/item.h"
#include "objects/iter.h"
#include "objects/list.h"

// --- accumulate ---

typedef struct Accumulate {
    Object base;
    Ref total; // unbound before the first item
    Ref iterator;
    Ref function; // None: addition
    Ref initial;  // None, and after it was handed out
} Accumulate;
HOLDER(accumulate, Accumulate, "total", "iterator", "function", "initial")

static const MethodDef accumulate_arguments = {
    "accumulate", NULL, SIGNATURE(1, "iterable, func=None, *, initial=None"), NULL};

static Ref accumulate_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                                Tuple *kwnames)
{
    Ref given[3];
    if (!native_arguments(rt, &accumulate_arguments, args, nargs, kwnames, given)) {
        return REF_ERROR;
    }
    Ref iterator = get_iter(rt, &given[0]);
    Accumulate *self = ref_is_error(iterator) ? NULL : accumulate_new(rt, type);
    if (self == NULL) {
        drop(rt, iterator);
        items_drop(rt, given, 3);
        return REF_ERROR;
    }
    self->iterator = iterator;
    self->function = ref_is_unbound(given[1]) ? REF_NONE : take(&given[1]);
    self->initial = ref_is_unbound(given[2]) ? REF_NONE : take(&given[2]);
    items_drop(rt, given, 3);
    object_track(rt, &self->base);
    return OBJECT_REF(self);
}

// function(total, item), or total + item.
static Ref combine(Runtime *rt, Accumulate *self, Ref *item)
{
    int64_t a, b, sum;
    if (ref_is_none(self->function) && is_exact_int(rt, peek(self->total)) &&
        is_exact_int(rt, peek(*item)) && int_small(peek(self->total), &a) &&
        int_small(peek(*item), &b) && !__builtin_add_overflow(a, b, &sum)) {
        return int_new(rt, sum);
    }
    Ref operands[2] = {share(rt, &self->total), share(rt, item)};
    Ref result = REF_ERROR;
    if (!ref_is_error(operands[0]) && !ref_is_error(operands[1])) {
        if (ref_is_none(self->function)) {
            result = binary_op(rt, BIN_ADD, &operands[0], &operands[1]);
        } else {
            result = object_call(rt, &self->function, operands, 2, NULL);
        }
    }
    items_drop(rt, operands, 2);
    return result;
}

static Ref accumulate_next(Runtime *rt, Ref *self)
{
    Accumulate *accumulate = as_accumulate(self);
    if (!ref_is_none(accumulate->initial)) {
        replace_ref_take(rt, &accumulate->total, accumulate->initial);
        accumulate->initial = REF_NONE;
        return share(rt, &accumulate->total);
    }
    Ref item = next_item(rt, &accumulate->iterator);
    if (ref_is_error(item) || ref_is_unbound(item)) {
        return item;
    }
    if (ref_is_unbound(accumulate->total)) {
        accumulate->total = item;
        return share(rt, &accumulate->total);
    }
    Ref total = combine(rt, accumulate, &item);
    drop(rt, item);
    if (ref_is_error(total)) {
        return REF_ERROR;
    }
    replace_ref_take(rt, &accumulate->total, total);
    return share(rt, &accumulate->total);
}

// An iterator over `first`, then over what is left.
static Ref chain_before(Runtime *rt, Ref *first, Ref *iterator)
{
    Ref head = pack_take(rt, 1, share(rt, first));
    Ref parts[2] = {head, share(rt, iterator)};
    Ref type = ref_new(&rt->types[T_CHAIN]->base);
    Ref made = ref_is_error(head) ? REF_ERROR : object_call(rt, &type, parts, 2, NULL);
    drop(rt, type);
    items_drop(rt, parts, 2);
    return made;
}

// A total of None, which no state could tell from the beginning: islice(accumulate(
// chain((None,), iterator), function), 1, None).
static Ref reduce_none(Runtime *rt, Accumulate *self)
{
    Ref type = ref_new(&self->base.type->base);
    Ref args[2] = {chain_before(rt, &self->total, &self->iterator),
                   share(rt, &self->function)};
    Ref again = ref_is_error(args[0]) || ref_is_error(args[1])
                    ? REF_ERROR
                    : object_call(rt, &type, args, 2, NULL);
    items_drop(rt, args, 2);
    drop(rt, type);
    return pack_take(rt, 2, ref_new(&rt->types[T_ISLICE]->base),
                     pack_take(rt, 3, again, ref_immediate(1), REF_NONE));
}

static Ref py_accumulate_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!warn_of_pickling(rt)) {
        return REF_ERROR;
    }
    Accumulate *self = as_accumulate(&args[0]);
    if (!ref_is_none(self->initial)) {
        Ref chain = chain_before(rt, &self->initial, &self->iterator);
        return pack_take(rt, 2, ref_new(&ref_type(rt, args[0])->base),
                         pack_take(rt, 2, chain, share(rt, &self->function)));
    }
    if (ref_is_none(self->total)) {
        return reduce_none(rt, self);
    }
    Ref arguments =
        pack_take(rt, 2, share(rt, &self->iterator), share(rt, &self->function));
    if (ref_is_unbound(self->total)) {
        return pack_take(rt, 2, ref_new(&ref_type(rt, args[0])->base), arguments);
    }
    return pack_take(rt, 3, ref_new(&ref_type(rt, args[0])->base), arguments,
                     share(rt, &self->total));
}

static Ref py_accumulate_setstate(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!warn_of_pickling(rt)) {
        return REF_ERROR;
    }
    replace_ref_take(rt, &as_accumulate(&args[0])->total, take(&args[1]));
    return REF_NONE;
}

static const MethodDef accumulate_methods[] = {
    {"__reduce__", py_accumulate_reduce, ARGS(0, 0),
     "Return state information for pickling."},
    {"__setstate__", py_accumulate_setstate, POSITIONAL(1, 1, "object"),
     "Set state information for unpickling."},
    {NULL},
};

const TypeDef accumulate_typedef = {
    .name = "itertools.accumulate",
    .parameters = &accumulate_arguments.args,
    .doc = "Return series of accumulated sums (or other binary function results).",
    .instance_size = sizeof(Accumulate),
    .flags = TYPE_BASE,
    .slots = {.destroy = accumulate_destroy,
              .traverse = accumulate_traverse,
              .iter = iter_self,
              .next = accumulate_next,
              .construct = accumulate_construct},
    .methods = accumulate_methods,
};

// --- chain ---

typedef struct Chain {
    Object base;
    Ref source; // an iterator of iterables; unbound once exhausted
    Ref active; // the iterator being used up, or unbound
} Chain;
HOLDER(chain, Chain, "source", "active")

static Ref chain_of_take(Runtime *rt, Type *type, Ref source)
{
    Chain *self = ref_is_error(source) ? NULL : chain_new(rt, type);
    if (self == NULL) {
        drop(rt, source);
        return REF_ERROR;
    }
    self->source = source;
    object_track(rt, &self->base);
    return OBJECT_REF(self);
}

static Ref chain_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                           Tuple *kwnames)
{
    if (!positions_only(rt, T_CHAIN, type, nargs, kwnames, 0, SIZE_MAX)) {
        return REF_ERROR;
    }
    Ref iterables = tuple_from_take(rt, args, nargs);
    Ref source = ref_is_error(iterables) ? REF_ERROR : get_iter(rt, &iterables);
    drop(rt, iterables);
    return chain_of_take(rt, type, source);
}

static Ref py_chain_from_iterable(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return chain_of_take(rt, (Type *)ref_object(args[0]), get_iter(rt, &args[1]));
}

static Ref end_chain(Runtime *rt, Chain *chain, Ref result)
{
    clear_ref(rt, &chain->source);
    return result;
}

// The iterator of the next iterable into `active`: 1; 0 at the end, -1 on error. The
// iterables' iterator may use the chain itself, so it is held meanwhile.
static int activate_next(Runtime *rt, Chain *chain)
{
    Ref source = share(rt, &chain->source);
    Ref iterable = next_item(rt, &source);
    drop(rt, source);
    if (ref_is_error(iterable) || ref_is_unbound(iterable)) {
        end_chain(rt, chain, REF_UNBOUND);
        return ref_is_error(iterable) ? -1 : 0;
    }
    Ref active = get_iter(rt, &iterable);
    drop(rt, iterable);
    if (ref_is_error(active)) {
        end_chain(rt, chain, REF_UNBOUND);
        return -1;
    }
    replace_ref_take(rt, &chain->active, active);
    return 1;
}

static Ref chain_next(Runtime *rt, Ref *self)
{
    Chain *chain = as_chain(self);
    while (!ref_is_unbound(chain->source)) {
        if (ref_is_unbound(chain->active)) {
            int found = activate_next(rt, chain);
            if (found <= 0) {
                return found < 0 ? REF_ERROR : REF_UNBOUND;
            }
        }
        Ref active = share(rt, &chain->active);
        Ref item = next_item(rt, &active);
        drop(rt, active);
        if (!ref_is_unbound(item)) {
            return item;
        }
        clear_ref(rt, &chain->active);
        if (!charge(rt, 1)) {
            return REF_ERROR;
        }
    }
    return REF_UNBOUND;
}

static Ref py_chain_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!warn_of_pickling(rt)) {
        return REF_ERROR;
    }
    Chain *self = as_chain(&args[0]);
    Ref arguments = ref_new(&rt->empty_tuple->base);
    if (ref_is_unbound(self->source)) {
        return pack_take(rt, 2, ref_new(&ref_type(rt, args[0])->base), arguments);
    }
    Ref source = share(rt, &self->source);
    Ref state = ref_is_unbound(self->active)
                    ? pack_take(rt, 1, source)
                    : pack_take(rt, 2, source, share(rt, &self->active));
    return pack_take(rt, 3, ref_new(&ref_type(rt, args[0])->base), arguments, state);
}

static Ref py_chain_setstate(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!warn_of_pickling(rt)) {
        return REF_ERROR;
    }
    Chain *self = as_chain(&args[0]);
    if (!is_tuple(peek(args[1]))) {
        raise_error(rt, E_TYPE_ERROR, "state is not a tuple");
        return REF_ERROR;
    }
    Tuple *state = value_tuple(peek(args[1]));
    if (state->length < 1 || state->length > 2) {
        raise_error(rt, E_TYPE_ERROR, "function missing required argument 'source'");
        return REF_ERROR;
    }
    for (size_t i = 0; i < state->length; i++) {
        if (ref_type(rt, state->items[i])->slots.next == NULL) {
            raise_error(rt, E_TYPE_ERROR, "Arguments must be iterators.");
            return REF_ERROR;
        }
    }
    replace_ref_take(rt, &self->source, share(rt, &state->items[0]));
    replace_ref_take(rt, &self->active,
                     state->length > 1 ? share(rt, &state->items[1]) : REF_UNBOUND);
    return REF_NONE;
}

static const MethodDef chain_methods[] = {
    {"__reduce__", py_chain_reduce, ARGS(0, 0),
     "Return state information for pickling."},
    {"__setstate__", py_chain_setstate, POSITIONAL(1, 1, "object"),
     "Set state information for unpickling."},
    {"from_iterable", py_chain_from_iterable, ARGS(1, 1),
     "Alternative chain() constructor taking a single iterable argument that "
     "evaluates lazily.",
     METHOD_CLASS},
    CLASS_GETITEM_METHOD,
    {NULL},
};

const TypeDef chain_typedef = {
    .name = "itertools.chain",
    .parameters = &(const ArgSpec)VARIADIC_AS("*iterables"),
    .doc = "Return a chain object whose .__next__() method returns elements from the\n"
           "first iterable until it is exhausted, then elements from the next\n"
           "iterable, until all of the iterables are exhausted.",
    .instance_size = sizeof(Chain),
    .flags = TYPE_BASE,
    .slots = {.destroy = chain_destroy,
              .traverse = chain_traverse,
              .iter = iter_self,
              .next = chain_next,
              .construct = chain_construct},
    .methods = chain_methods,
};

// --- pairwise ---

typedef struct Pairwise {
    Object base;
    Ref iterator; // unbound once exhausted
    Ref old;      // the item before, or unbound
    Ref result;   // the tuple handed out last, or unbound
} Pairwise;
HOLDER(pairwise, Pairwise, "iterator", "old", "result")

static Ref pairwise_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                              Tuple *kwnames)
{
    if (!positions_only(rt, T_PAIRWISE, type, nargs, kwnames, 1, 1)) {
        return REF_ERROR;
    }
    Ref iterator = get_iter(rt, &args[0]);
    Pairwise *self = ref_is_error(iterator) ? NULL : pairwise_new(rt, type);
    if (self == NULL) {
        drop(rt, iterator);
        return REF_ERROR;
    }
    self->iterator = iterator;
    object_track(rt, &self->base);
    return OBJECT_REF(self);
}

// The next item of an iterator that user code may take away meanwhile.
static Ref pairwise_item(Runtime *rt, Pairwise *pairwise)
{
    Ref iterator = share(rt, &pairwise->iterator);
    Ref item = next_item(rt, &iterator);
    drop(rt, iterator);
    if (ref_is_error(item) || ref_is_unbound(item)) {
        clear_ref(rt, &pairwise->iterator);
        clear_ref(rt, &pairwise->old);
    }
    return item;
}

static Ref pairwise_next(Runtime *rt, Ref *self)
{
    Pairwise *pairwise = as_pairwise(self);
    if (ref_is_unbound(pairwise->iterator)) {
        return REF_UNBOUND;
    }
    if (ref_is_unbound(pairwise->old)) {
        Ref first = pairwise_item(rt, pairwise);
        if (ref_is_error(first) || ref_is_unbound(first)) {
            return first;
        }
        replace_ref_take(rt, &pairwise->old, first);
        if (ref_is_unbound(pairwise->iterator)) {
            clear_ref(rt, &pairwise->old);
            return REF_UNBOUND;
        }
    }
    Ref old = share(rt, &pairwise->old);
    Ref item = ref_is_error(old) ? REF_ERROR : pairwise_item(rt, pairwise);
    if (ref_is_error(item) || ref_is_unbound(item)) {
        drop(rt, old);
        return item;
    }
    replace_ref_take(rt, &pairwise->old, share(rt, &item));
    Tuple *again = tuple_again(pairwise->result);
    if (again != NULL) {
        tuple_refill_take(rt, again, old, item);
        return OBJECT_REF(again);
    }
    Ref pair = new_pair_take(rt, old, item);
    if (!ref_is_error(pair)) {
        replace_ref_take(rt, &pairwise->result, ref_new(ref_object(pair)));
    }
    return pair;
}

const TypeDef pairwise_typedef = {
    .name = "itertools.pairwise",
    .parameters = &(const ArgSpec)POSITIONAL(1, 1, "iterable"),
    .doc = "Return an iterator of overlapping pairs taken from the input iterator.\n\n"
           "    s -> (s0,s1), (s1,s2), (s2, s3), ...",
    .instance_size = sizeof(Pairwise),
    .flags = TYPE_BASE,
    .slots = {.destroy = pairwise_destroy,
              .traverse = pairwise_traverse,
              .iter = iter_self,
              .next = pairwise_next,
              .construct = pairwise_construct},
};

// --- batched ---

typedef struct Batched {
    Object base;
    Ref iterator; // unbound once exhausted
    int64_t size;
    bool is_strict;
} Batched;
HOLDER(batched, Batched, "iterator")

static const MethodDef batched_arguments = {
    "batched", NULL, SIGNATURE(2, "iterable, n, *, strict=False"), NULL};

static Batched *make_batched(Runtime *rt, Type *type, Ref *given)
{
    int64_t size;
    if (!arg_as_int64(rt, &given[1], &size)) {
        return NULL;
    }
    int strict = ref_is_unbound(given[2]) ? 0 : value_truth(rt, peek(given[2]));
    if (strict < 0) {
        return NULL;
    }
    if (size < 1) {
        raise_error(rt, E_VALUE_ERROR, "n must be at least one");
        return NULL;
    }
    Ref iterator = get_iter(rt, &given[0]);
    Batched *self = ref_is_error(iterator) ? NULL : batched_new(rt, type);
    if (self == NULL) {
        drop(rt, iterator);
        return NULL;
    }
    self->iterator = iterator;
    self->size = size;
    self->is_strict = strict;
    object_track(rt, &self->base);
    return self;
}

static Ref batched_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                             Tuple *kwnames)
{
    Ref given[3];
    if (!native_arguments(rt, &batched_arguments, args, nargs, kwnames, given)) {
        return REF_ERROR;
    }
    Batched *self = make_batched(rt, type, given);
    items_drop(rt, given, 3);
    return self == NULL ? REF_ERROR : OBJECT_REF(self);
}

// Fills the slots of one batch: how many items there are, SIZE_MAX on error.
static size_t gather_batch(Runtime *rt, Batched *batched, Ref *iterator, Ref *slots)
{
    for (size_t i = 0; i < (size_t)batched->size; i++) {
        Ref item = next_item(rt, iterator);
        if (UNLIKELY(ref_is_error(item) || ref_is_unbound(item))) {
            clear_ref(rt, &batched->iterator);
            return ref_is_error(item) ? SIZE_MAX : i;
        }
        slots[i] = item;
    }
    return (size_t)batched->size;
}

static Ref batched_next(Runtime *rt, Ref *self)
{
    Batched *batched = as_batched(self);
    if (ref_is_unbound(batched->iterator)) {
        return REF_UNBOUND;
    }
    Tuple *batch = charge(rt, (uint64_t)batched->size)
                       ? tuple_new(rt, (size_t)batched->size)
                       : NULL;
    if (batch == NULL) {
        return REF_ERROR;
    }
    Ref iterator = share(rt, &batched->iterator);
    size_t gathered = gather_batch(rt, batched, &iterator, batch->items);
    drop(rt, iterator);
    if (LIKELY(gathered == (size_t)batched->size)) {
        tuple_finish(rt, batch);
        return OBJECT_REF(batch);
    }
    Ref result = REF_ERROR;
    if (gathered == 0) {
        result = REF_UNBOUND;
    } else if (gathered != SIZE_MAX && batched->is_strict) {
        raise_error(rt, E_VALUE_ERROR, "batched(): incomplete batch");
    } else if (gathered != SIZE_MAX) {
        result = tuple_from_take(rt, batch->items, gathered);
    }
    object_release(rt, &batch->base);
    return result;
}

const TypeDef batched_typedef = {
    .name = "itertools.batched",
    .parameters = &batched_arguments.args,
    .doc =
        "Batch data into tuples of length n. The last batch may be shorter than n.\n"
        "\n"
        "Loops over the input iterable and accumulates data into tuples up to size\n"
        "n.  The input is consumed lazily, just enough to fill a batch.  The result\n"
        "is yielded as soon as a batch is full or when the input iterable is\n"
        "exhausted.\n\n"
        "    >>> for batch in batched('ABCDEFG', 3):\n"
        "    ...     print(batch)\n"
        "    ...\n"
        "    ('A', 'B', 'C')\n"
        "    ('D', 'E', 'F')\n"
        "    ('G',)\n\n"
        "If \"strict\" is True, raises a ValueError if the final batch is shorter\n"
        "than n.",
    .instance_size = sizeof(Batched),
    .flags = TYPE_BASE,
    .slots = {.destroy = batched_destroy,
              .traverse = batched_traverse,
              .iter = iter_self,
              .next = batched_next,
              .construct = batched_construct},
};

// --- zip_longest ---

typedef struct ZipLongest {
    Object base;
    Ref iterators; // a tuple; unbound where exhausted
    Ref fill;
    Ref result;    // the tuple handed out last, or unbound
    size_t active; // iterators that are not exhausted
} ZipLongest;
HOLDER(zip_longest, ZipLongest, "iterators", "fillvalue", "result")

static bool fill_argument(Runtime *rt, Ref *values, Tuple *kwnames, Ref *fill)
{
    *fill = REF_NONE;
    if (kwnames == NULL || kwnames->length == 0) {
        return true;
    }
    if (kwnames->length > 1 ||
        !str_equals_text((Str *)ref_object(kwnames->items[0]), "fillvalue")) {
        raise_error(rt, E_TYPE_ERROR,
                    "zip_longest() got an unexpected keyword argument");
        return false;
    }
    *fill = take(&values[0]);
    return true;
}

static Ref zip_longest_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                                 Tuple *kwnames)
{
    Ref fill;
    if (!fill_argument(rt, args + nargs, kwnames, &fill)) {
        return REF_ERROR;
    }
    Tuple *iterators = tuple_new(rt, nargs);
    bool done = iterators != NULL;
    for (size_t i = 0; done && i < nargs; i++) {
        Ref iterator = get_iter(rt, &args[i]);
        done = !ref_is_error(iterator);
        iterators->items[i] = done ? iterator : REF_UNBOUND;
    }
    ZipLongest *self = done ? zip_longest_new(rt, type) : NULL;
    if (self == NULL) {
        drop(rt, iterators == NULL ? REF_UNBOUND : OBJECT_REF(iterators));
        drop(rt, fill);
        return REF_ERROR;
    }
    tuple_finish(rt, iterators);
    self->iterators = OBJECT_REF(iterators);
    self->fill = fill;
    self->active = nargs;
    object_track(rt, &self->base);
    return OBJECT_REF(self);
}

// The next item of the i-th iterator, or the fill value. Unbound: all are exhausted.
static Ref longest_item(Runtime *rt, ZipLongest *zip, size_t i)
{
    Ref *slot = &value_tuple(peek(zip->iterators))->items[i];
    if (ref_is_unbound(*slot)) {
        return share(rt, &zip->fill);
    }
    Ref iterator = share(rt, slot);
    Ref item = next_item(rt, &iterator);
    drop(rt, iterator);
    if (ref_is_error(item)) {
        zip->active = 0;
        return REF_ERROR;
    }
    if (!ref_is_unbound(item)) {
        return item;
    }
    if (!ref_is_unbound(*slot)) {
        zip->active -= zip->active > 0;
        clear_ref(rt, slot);
    }
    return zip->active == 0 ? REF_UNBOUND : share(rt, &zip->fill);
}

static Ref zip_longest_next(Runtime *rt, Ref *self)
{
    ZipLongest *zip = as_zip_longest(self);
    size_t count = value_tuple(peek(zip->iterators))->length;
    if (count == 0 || zip->active == 0) {
        return REF_UNBOUND;
    }
    Tuple *tuple = tuple_again(zip->result);
    if (tuple == NULL) {
        tuple = tuple_new(rt, count);
        if (tuple == NULL) {
            return REF_ERROR;
        }
    }
    for (size_t i = 0; i < count; i++) {
        Ref item = longest_item(rt, zip, i);
        if (ref_is_error(item) || ref_is_unbound(item)) {
            object_release(rt, &tuple->base);
            return item;
        }
        replace_ref_take(rt, &tuple->items[i], item);
    }
    if ((tuple->base.flags & OBJECT_TRACKED) == 0) {
        tuple_finish(rt, tuple);
    }
    if (zip->result.bits != (uintptr_t)tuple) {
        replace_ref_take(rt, &zip->result, ref_new(&tuple->base));
    }
    return OBJECT_REF(tuple);
}

static Ref py_zip_longest_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!warn_of_pickling(rt)) {
        return REF_ERROR;
    }
    ZipLongest *self = as_zip_longest(&args[0]);
    Tuple *iterators = value_tuple(peek(self->iterators));
    Tuple *arguments = tuple_new(rt, iterators->length);
    if (arguments == NULL) {
        return REF_ERROR;
    }
    for (size_t i = 0; i < iterators->length; i++) {
        arguments->items[i] = ref_is_unbound(iterators->items[i])
                                  ? ref_new(&rt->empty_tuple->base)
                                  : share(rt, &iterators->items[i]);
    }
    if (iterators->length > 0) {
        tuple_finish(rt, arguments);
    }
    return pack_take(rt, 3, ref_new(&ref_type(rt, args[0])->base),
                     OBJECT_REF(arguments), share(rt, &self->fill));
}

static Ref py_zip_longest_setstate(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!warn_of_pickling(rt)) {
        return REF_ERROR;
    }
    replace_ref_take(rt, &as_zip_longest(&args[0])->fill, take(&args[1]));
    return REF_NONE;
}

static const MethodDef zip_longest_methods[] = {
    {"__reduce__", py_zip_longest_reduce, ARGS(0, 0),
     "Return state information for pickling."},
    {"__setstate__", py_zip_longest_setstate, POSITIONAL(1, 1, "object"),
     "Set state information for unpickling."},
    {NULL},
};

const TypeDef zip_longest_typedef = {
    .name = "itertools.zip_longest",
    .parameters = &(const ArgSpec)VARIADIC_AS("*iterables, fillvalue=None"),
    .doc =
        "Return a zip_longest object whose .__next__() method returns a tuple where\n"
        "the i-th element comes from the i-th iterable argument.  The .__next__()\n"
        "method continues until the longest iterable in the argument sequence\n"
        "is exhausted and then it raises StopIteration.  When the shorter iterables\n"
        "are exhausted, the fillvalue is substituted in their place.  The fillvalue\n"
        "defaults to None or can be specified by a keyword argument.",
    .instance_size = sizeof(ZipLongest),
    .flags = TYPE_BASE,
    .slots = {.destroy = zip_longest_destroy,
              .traverse = zip_longest_traverse,
              .iter = iter_self,
              .next = zip_longest_next,
              .construct = zip_longest_construct},
    .methods = zip_longest_methods,
};
