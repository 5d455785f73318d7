// product, permutations, combinations, combinations_with_replacement: tuples of items
// of pools, in lexicographic order of the items' positions.
//
// Each keeps the positions of the tuple handed out last and the tuple itself. When
// nobody else has that tuple it is filled again, from the first position that changed.
#include <string.h>

#include "modules/itertools_parts.h"
#include "objects/builtin.h"
#include "objects/int.h"
#include "objects/item.h"
#include "objects/iter.h"

typedef struct Selector {
    Object base;
    Ref pools;       // product: a tuple of tuples; else one tuple
    Ref result;      // the tuple handed out last; unbound before the first
    size_t length;   // of the results
    size_t *indices; // as many numbers as `numbers` says
    size_t numbers;
    bool is_done;
    bool is_tracked; // the collector must know of the results
} Selector;
HOLDER(selector, Selector, "pools", "result")

static void end_selector(Runtime *rt, Object *self)
{
    Selector *selector = (Selector *)self;
    buffer_free(rt, selector->indices, selector->numbers * sizeof(size_t));
    selector_destroy(rt, self);
}

// Does a pool hold what the collector follows? Pools never change.
static bool holds_trackable(const Tuple *pool)
{
    for (size_t i = 0; i < pool->length; i++) {
        if (item_is_trackable(pool->items[i])) {
            return true;
        }
    }
    return false;
}

// A selector of results of `length` items with room for `numbers` indices, all 0; takes
// the pools.
static Selector *make_selector_take(Runtime *rt, Type *type, Ref pools, size_t length,
                                    size_t numbers)
{
    size_t *indices = NULL;
    if (length > PTRDIFF_MAX / sizeof(size_t) ||
        numbers > PTRDIFF_MAX / sizeof(size_t)) {
        raise_memory_error(rt);
    } else if (!ref_is_error(pools)) {
        indices = buffer_alloc(rt, (numbers + (numbers == 0)) * sizeof(size_t));
    }
    Selector *self = indices == NULL ? NULL : selector_new(rt, type);
    if (self == NULL) {
        buffer_free(rt, indices, (numbers + (numbers == 0)) * sizeof(size_t));
        drop(rt, pools);
        return NULL;
    }
    self->pools = pools;
    self->length = length;
    self->indices = indices;
    self->numbers = numbers + (numbers == 0);
    self->is_tracked = holds_trackable(value_tuple(peek(pools)));
    memset(indices, 0, self->numbers * sizeof(size_t));
    object_track(rt, &self->base);
    return self;
}

// The slot in the pools that position `i` of the result shows now.
typedef Ref *(*Pick)(const Selector *self, size_t i);

static Ref *pick_single(const Selector *self, size_t i)
{
    return &value_tuple(peek(self->pools))->items[self->indices[i]];
}

static Ref *pick_product(const Selector *self, size_t i)
{
    Tuple *pool = (Tuple *)ref_object(value_tuple(peek(self->pools))->items[i]);
    return &pool->items[self->indices[i]];
}

// A new tuple for the present indices, which becomes the last result. What stands
// before `first` is taken from the one before: its items are objects or numbers that
// all share.
static inline __attribute__((always_inline)) Ref
hand_out_new(Runtime *rt, Selector *self, size_t first, Pick pick)
{
    Tuple *tuple = charge(rt, self->length) ? tuple_new(rt, self->length) : NULL;
    if (tuple == NULL) {
        return REF_ERROR;
    }
    const Tuple *last =
        ref_is_unbound(self->result) ? NULL : (Tuple *)ref_object(self->result);
    first = last == NULL ? 0 : first;
    for (size_t i = 0; i < first; i++) {
        tuple->items[i] = ref_copy(peek(last->items[i]));
    }
    for (size_t i = first; i < self->length; i++) {
        Ref item = share(rt, pick(self, i));
        if (UNLIKELY(ref_is_error(item))) {
            object_release(rt, &tuple->base);
            return REF_ERROR;
        }
        tuple->items[i] = item;
    }
    if (self->is_tracked && self->length > 0) {
        object_track(rt, &tuple->base);
    }
    replace_ref_take(rt, &self->result, ref_new(&tuple->base));
    return OBJECT_REF(tuple);
}

// The result for the present indices, of which those from `first` on have changed.
static inline __attribute__((always_inline)) Ref hand_out(Runtime *rt, Selector *self,
                                                          size_t first, Pick pick)
{
    Tuple *again = tuple_again(self->result);
    if (again == NULL) {
        return hand_out_new(rt, self, first, pick);
    }
    for (size_t i = first; i < self->length; i++) {
        Ref item = share(rt, pick(self, i));
        if (UNLIKELY(ref_is_error(item))) {
            object_release(rt, &again->base);
            return REF_ERROR;
        }
        replace_ref_take(rt, &again->items[i], item);
    }
    return OBJECT_REF(again);
}

static Ref end_of(Selector *self)
{
    self->is_done = true;
    return REF_UNBOUND;
}

// --- what they say of themselves ---

static Ref numbers_tuple(Runtime *rt, const size_t *numbers, size_t count)
{
    Tuple *tuple = tuple_new(rt, count);
    for (size_t i = 0; tuple != NULL && i < count; i++) {
        tuple->items[i] = ref_immediate((intptr_t)numbers[i]);
    }
    if (tuple != NULL && count > 0) {
        tuple_finish(rt, tuple);
    }
    return tuple == NULL ? REF_ERROR : OBJECT_REF(tuple);
}

// Reads `count` numbers, each clamped to 0 .. most(self, i). False: TypeError,
// ValueError.
static bool read_numbers(Runtime *rt, Ref *state, size_t *numbers, size_t count,
                         const Selector *self,
                         size_t (*most)(const Selector *self, size_t i))
{
    if (!is_tuple(peek(*state)) || value_tuple(peek(*state))->length != count) {
        raise_error(rt, E_VALUE_ERROR, "invalid arguments");
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        int64_t number;
        if (!arg_as_int64(rt, &value_tuple(peek(*state))->items[i], &number)) {
            return false;
        }
        size_t limit = most(self, i);
        numbers[i] = number < 0 ? 0 : (size_t)number > limit ? limit : (size_t)number;
    }
    return true;
}

static size_t last_of_pool(const Selector *self, size_t i)
{
    return value_tuple(peek(self->pools))->length - 1;
}

// combinations: what leaves room for the positions behind.
static size_t last_of_rest(const Selector *self, size_t i)
{
    return i + value_tuple(peek(self->pools))->length - self->length;
}

static size_t last_of_own_pool(const Selector *self, size_t i)
{
    const Tuple *pools = value_tuple(peek(self->pools));
    return value_tuple(peek(pools->items[i]))->length - 1;
}

static bool has_empty_pool(const Selector *self)
{
    const Tuple *pools = value_tuple(peek(self->pools));
    for (size_t i = 0; i < pools->length; i++) {
        if (value_tuple(peek(pools->items[i]))->length == 0) {
            return true;
        }
    }
    return false;
}

// --- product ---

static bool repeat_argument(Runtime *rt, Ref *values, Tuple *kwnames, int64_t *repeat)
{
    *repeat = 1;
    for (size_t i = 0; kwnames != NULL && i < kwnames->length; i++) {
        const Str *name = (Str *)ref_object(kwnames->items[i]);
        if (kwnames->length > 1) {
            raise_error(rt, E_TYPE_ERROR,
                        "product() takes at most 1 keyword argument (%zu given)",
                        kwnames->length);
            return false;
        }
        if (!str_equals_text(name, "repeat")) {
            raise_error(rt, E_TYPE_ERROR,
                        "product() got an unexpected keyword argument '%U'", name);
            return false;
        }
        if (!arg_as_int64(rt, &values[i], repeat)) {
            return false;
        }
    }
    if (*repeat < 0) {
        raise_error(rt, E_VALUE_ERROR, "repeat argument cannot be negative");
        return false;
    }
    return true;
}

static Ref make_pools(Runtime *rt, Ref *args, size_t nargs, size_t repeat)
{
    size_t total;
    if (__builtin_mul_overflow(nargs, repeat, &total) ||
        total > PTRDIFF_MAX / sizeof(Ref)) {
        raise_error(rt, E_OVERFLOW_ERROR, "repeat argument too large");
        return REF_ERROR;
    }
    Tuple *pools = charge(rt, total) ? tuple_new(rt, total) : NULL;
    if (pools == NULL) {
        return REF_ERROR;
    }
    size_t distinct = repeat == 0 ? 0 : nargs;
    for (size_t i = 0; i < distinct; i++) {
        Ref pool = tuple_from_list(rt, &args[i]);
        if (ref_is_error(pool)) {
            object_release(rt, &pools->base);
            return REF_ERROR;
        }
        pools->items[i] = pool;
    }
    for (size_t i = distinct; i < total; i++) {
        pools->items[i] = ref_new(ref_object(pools->items[i - distinct]));
    }
    tuple_finish(rt, pools);
    return OBJECT_REF(pools);
}

static Ref product_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                             Tuple *kwnames)
{
    int64_t repeat;
    if (!repeat_argument(rt, args + nargs, kwnames, &repeat)) {
        return REF_ERROR;
    }
    Ref pools = make_pools(rt, args, nargs, (size_t)repeat);
    if (ref_is_error(pools)) {
        return REF_ERROR;
    }
    size_t count = value_tuple(peek(pools))->length;
    Selector *self = make_selector_take(rt, type, pools, count, count);
    return self == NULL ? REF_ERROR : OBJECT_REF(self);
}

// The first result; there is none when a pool is empty.
static Ref first_product(Runtime *rt, Selector *self)
{
    const Tuple *pools = value_tuple(peek(self->pools));
    for (size_t i = 0; i < pools->length; i++) {
        if (value_tuple(peek(pools->items[i]))->length == 0) {
            return end_of(self);
        }
    }
    return hand_out(rt, self, 0, pick_product);
}

static Ref product_next(Runtime *rt, Ref *self_slot)
{
    Selector *self = as_selector(self_slot);
    if (self->is_done) {
        return REF_UNBOUND;
    }
    if (ref_is_unbound(self->result)) {
        return first_product(rt, self);
    }
    const Tuple *pools = value_tuple(peek(self->pools));
    size_t i = self->length;
    while (i > 0) {
        i--;
        if (++self->indices[i] < value_tuple(peek(pools->items[i]))->length) {
            return hand_out(rt, self, i, pick_product);
        }
        self->indices[i] = 0;
    }
    return end_of(self);
}

static Ref py_product_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!warn_of_pickling(rt)) {
        return REF_ERROR;
    }
    Selector *self = as_selector(&args[0]);
    if (self->is_done) {
        return pack_take(rt, 2, ref_new(&ref_type(rt, args[0])->base),
                         pack_take(rt, 1, ref_new(&rt->empty_tuple->base)));
    }
    if (ref_is_unbound(self->result)) {
        return pack_take(rt, 2, ref_new(&ref_type(rt, args[0])->base),
                         share(rt, &self->pools));
    }
    return pack_take(rt, 3, ref_new(&ref_type(rt, args[0])->base),
                     share(rt, &self->pools),
                     numbers_tuple(rt, self->indices, self->length));
}

// The tuple that would have been handed out last.
static Ref restore_result(Runtime *rt, Selector *self, Pick pick)
{
    clear_ref(rt, &self->result);
    Ref result = hand_out(rt, self, 0, pick);
    drop(rt, result);
    return ref_is_error(result) ? REF_ERROR : REF_NONE;
}

static Ref py_product_setstate(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!warn_of_pickling(rt)) {
        return REF_ERROR;
    }
    Selector *self = as_selector(&args[0]);
    if (has_empty_pool(self)) {
        self->is_done = true;
        return REF_NONE;
    }
    return read_numbers(rt, &args[1], self->indices, self->length, self,
                        last_of_own_pool)
               ? restore_result(rt, self, pick_product)
               : REF_ERROR;
}

static const MethodDef product_methods[] = {
    {"__reduce__", py_product_reduce, ARGS(0, 0),
     "Return state information for pickling."},
    {"__setstate__", py_product_setstate, POSITIONAL(1, 1, "object"),
     "Set state information for unpickling."},
    {NULL},
};

const TypeDef product_typedef = {
    .name = "itertools.product",
    .parameters = &(const ArgSpec)VARIADIC_AS("*iterables, repeat=1"),
    .doc = "product(*iterables, repeat=1) --> product object\n\n"
           "Cartesian product of input iterables.  Equivalent to nested for-loops.",
    .instance_size = sizeof(Selector),
    .flags = TYPE_BASE,
    .slots = {.destroy = end_selector,
              .traverse = selector_traverse,
              .iter = iter_self,
              .next = product_next,
              .construct = product_construct},
    .methods = product_methods,
};

// --- what the other three have in common ---

// The iterable as a pool, and r; takes nothing but what is left in `given`.
static Ref pool_and_length(Runtime *rt, Ref *given, int64_t *r)
{
    if (!arg_as_int64(rt, &given[1], r)) {
        return REF_ERROR;
    }
    Ref pool = tuple_from_list(rt, &given[0]);
    if (!ref_is_error(pool) && *r < 0) {
        raise_error(rt, E_VALUE_ERROR, "r must be non-negative");
        drop(rt, pool);
        return REF_ERROR;
    }
    return pool;
}

static Ref make_combinations(Runtime *rt, Type *type, const MethodDef *def, Ref *args,
                             size_t nargs, Tuple *kwnames, bool replaces)
{
    Ref given[2];
    if (!native_arguments(rt, def, args, nargs, kwnames, given)) {
        return REF_ERROR;
    }
    int64_t r = 0;
    Ref pool = pool_and_length(rt, given, &r);
    items_drop(rt, given, 2);
    if (ref_is_error(pool)) {
        return REF_ERROR;
    }
    size_t n = value_tuple(peek(pool))->length;
    bool none = replaces ? n == 0 && r > 0 : (size_t)r > n;
    Selector *self =
        make_selector_take(rt, type, pool, (size_t)r, none ? 0 : (size_t)r);
    if (self == NULL) {
        return REF_ERROR;
    }
    self->is_done = none;
    for (size_t i = 0; !replaces && !none && i < (size_t)r; i++) {
        self->indices[i] = i;
    }
    return OBJECT_REF(self);
}

// --- combinations ---

static Ref combinations_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                                  Tuple *kwnames)
{
    static const MethodDef def = {"combinations", NULL, SIGNATURE(2, "iterable, r"),
                                  NULL};
    return make_combinations(rt, type, &def, args, nargs, kwnames, false);
}

static Ref combinations_next(Runtime *rt, Ref *self_slot)
{
    Selector *self = as_selector(self_slot);
    if (self->is_done) {
        return REF_UNBOUND;
    }
    if (ref_is_unbound(self->result)) {
        return hand_out(rt, self, 0, pick_single);
    }
    size_t n = value_tuple(peek(self->pools))->length;
    size_t r = self->length;
    size_t i = r;
    while (i > 0 && self->indices[i - 1] == i - 1 + n - r) {
        i--;
    }
    if (i == 0) {
        return end_of(self);
    }
    size_t first = i - 1;
    self->indices[first]++;
    for (; i < r; i++) {
        self->indices[i] = self->indices[i - 1] + 1;
    }
    return hand_out(rt, self, first, pick_single);
}

static Ref py_combinations_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!warn_of_pickling(rt)) {
        return REF_ERROR;
    }
    Selector *self = as_selector(&args[0]);
    Ref pool =
        self->is_done ? ref_new(&rt->empty_tuple->base) : share(rt, &self->pools);
    Ref arguments = pack_take(rt, 2, pool, ref_immediate((intptr_t)self->length));
    if (self->is_done || ref_is_unbound(self->result)) {
        return pack_take(rt, 2, ref_new(&ref_type(rt, args[0])->base), arguments);
    }
    return pack_take(rt, 3, ref_new(&ref_type(rt, args[0])->base), arguments,
                     numbers_tuple(rt, self->indices, self->length));
}

static Ref py_combinations_setstate(Runtime *rt, Ref *args, size_t nargs,
                                    Tuple *kwnames)
{
    if (!warn_of_pickling(rt)) {
        return REF_ERROR;
    }
    Selector *self = as_selector(&args[0]);
    if (self->is_done) {
        raise_error(rt, E_VALUE_ERROR, "invalid arguments");
        return REF_ERROR;
    }
    return read_numbers(rt, &args[1], self->indices, self->length, self, last_of_rest)
               ? restore_result(rt, self, pick_single)
               : REF_ERROR;
}

static const MethodDef combinations_methods[] = {
    {"__reduce__", py_combinations_reduce, ARGS(0, 0),
     "Return state information for pickling."},
    {"__setstate__", py_combinations_setstate, POSITIONAL(1, 1, "object"),
     "Set state information for unpickling."},
    {NULL},
};

const TypeDef combinations_typedef = {
    .name = "itertools.combinations",
    .parameters = &(const ArgSpec)SIGNATURE(2, "iterable, r"),
    .doc = "Return successive r-length combinations of elements in the iterable.\n\n"
           "combinations(range(4), 3) --> (0,1,2), (0,1,3), (0,2,3), (1,2,3)",
    .instance_size = sizeof(Selector),
    .flags = TYPE_BASE,
    .slots = {.destroy = end_selector,
              .traverse = selector_traverse,
              .iter = iter_self,
              .next = combinations_next,
              .construct = combinations_construct},
    .methods = combinations_methods,
};

// --- combinations_with_replacement ---

static Ref multisets_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                               Tuple *kwnames)
{
    static const MethodDef def = {"combinations_with_replacement", NULL,
                                  SIGNATURE(2, "iterable, r"), NULL};
    return make_combinations(rt, type, &def, args, nargs, kwnames, true);
}

static Ref multisets_next(Runtime *rt, Ref *self_slot)
{
    Selector *self = as_selector(self_slot);
    if (self->is_done) {
        return REF_UNBOUND;
    }
    if (ref_is_unbound(self->result)) {
        return hand_out(rt, self, 0, pick_single);
    }
    size_t last = value_tuple(peek(self->pools))->length - 1;
    size_t i = self->length;
    while (i > 0 && self->indices[i - 1] == last) {
        i--;
    }
    if (i == 0) {
        return end_of(self);
    }
    size_t first = i - 1;
    size_t index = self->indices[first] + 1;
    for (i = first; i < self->length; i++) {
        self->indices[i] = index;
    }
    return hand_out(rt, self, first, pick_single);
}

static Ref py_multisets_setstate(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!warn_of_pickling(rt)) {
        return REF_ERROR;
    }
    Selector *self = as_selector(&args[0]);
    if (self->is_done) {
        raise_error(rt, E_VALUE_ERROR, "invalid arguments");
        return REF_ERROR;
    }
    return read_numbers(rt, &args[1], self->indices, self->length, self, last_of_pool)
               ? restore_result(rt, self, pick_single)
               : REF_ERROR;
}

static const MethodDef multisets_methods[] = {
    {"__reduce__", py_combinations_reduce, ARGS(0, 0),
     "Return state information for pickling."},
    {"__setstate__", py_multisets_setstate, POSITIONAL(1, 1, "object"),
     "Set state information for unpickling."},
    {NULL},
};

const TypeDef multisets_typedef = {
    .name = "itertools.combinations_with_replacement",
    .parameters = &(const ArgSpec)SIGNATURE(2, "iterable, r"),
    .doc = "Return successive r-length combinations of elements in the iterable "
           "allowing individual elements to have successive repeats.\n\n"
           "combinations_with_replacement('ABC', 2) --> ('A','A'), ('A','B'), "
           "('A','C'), ('B','B'), ('B','C'), ('C','C')",
    .instance_size = sizeof(Selector),
    .flags = TYPE_BASE,
    .slots = {.destroy = end_selector,
              .traverse = selector_traverse,
              .iter = iter_self,
              .next = multisets_next,
              .construct = multisets_construct},
    .methods = multisets_methods,
};

// --- permutations ---

// `indices` are the n positions in their present order, then r counters: how many items
// still have their turn in each place.
static Selector *make_permutations(Runtime *rt, Type *type, Ref *given)
{
    int64_t r = 0;
    Ref pool = tuple_from_list(rt, &given[0]);
    if (ref_is_error(pool)) {
        return NULL;
    }
    size_t n = value_tuple(peek(pool))->length;
    bool done = true;
    if (ref_is_unbound(given[1]) || ref_is_none(given[1])) {
        r = (int64_t)n;
    } else if (!is_int(peek(given[1]))) {
        raise_error(rt, E_TYPE_ERROR, "Expected int as r");
        done = false;
    } else if (!arg_as_int64(rt, &given[1], &r)) {
        done = false;
    } else if (r < 0) {
        raise_error(rt, E_VALUE_ERROR, "r must be non-negative");
        done = false;
    }
    if (!done) {
        drop(rt, pool);
        return NULL;
    }
    bool none = (size_t)r > n;
    Selector *self =
        make_selector_take(rt, type, pool, (size_t)r, none ? 0 : n + (size_t)r);
    if (self == NULL) {
        return NULL;
    }
    self->is_done = none;
    for (size_t i = 0; !none && i < n; i++) {
        self->indices[i] = i;
    }
    for (size_t i = 0; !none && i < (size_t)r; i++) {
        self->indices[n + i] = n - i;
    }
    return self;
}

static Ref permutations_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                                  Tuple *kwnames)
{
    static const MethodDef def = {"permutations", NULL,
                                  SIGNATURE(1, "iterable, r=None"), NULL};
    Ref given[2];
    if (!native_arguments(rt, &def, args, nargs, kwnames, given)) {
        return REF_ERROR;
    }
    Selector *self = make_permutations(rt, type, given);
    items_drop(rt, given, 2);
    return self == NULL ? REF_ERROR : OBJECT_REF(self);
}

static Ref permutations_next(Runtime *rt, Ref *self_slot)
{
    Selector *self = as_selector(self_slot);
    if (self->is_done) {
        return REF_UNBOUND;
    }
    if (ref_is_unbound(self->result)) {
        return hand_out(rt, self, 0, pick_single);
    }
    size_t n = value_tuple(peek(self->pools))->length;
    size_t *indices = self->indices;
    size_t *cycles = indices + n;
    size_t i = self->length;
    while (i > 0) {
        i--;
        cycles[i]--;
        if (cycles[i] > 0) {
            size_t j = n - cycles[i];
            size_t index = indices[i];
            indices[i] = indices[j];
            indices[j] = index;
            return hand_out(rt, self, i, pick_single);
        }
        // All had their turn here: the order from here on is as in the beginning.
        size_t index = indices[i];
        memmove(&indices[i], &indices[i + 1], (n - 1 - i) * sizeof(size_t));
        indices[n - 1] = index;
        cycles[i] = n - i;
    }
    return end_of(self);
}

static Ref py_permutations_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!warn_of_pickling(rt)) {
        return REF_ERROR;
    }
    Selector *self = as_selector(&args[0]);
    Ref pool =
        self->is_done ? ref_new(&rt->empty_tuple->base) : share(rt, &self->pools);
    Ref arguments = pack_take(rt, 2, pool, ref_immediate((intptr_t)self->length));
    if (self->is_done || ref_is_unbound(self->result)) {
        return pack_take(rt, 2, ref_new(&ref_type(rt, args[0])->base), arguments);
    }
    size_t n = value_tuple(peek(self->pools))->length;
    Ref state = pack_take(rt, 2, numbers_tuple(rt, self->indices, n),
                          numbers_tuple(rt, self->indices + n, self->length));
    return pack_take(rt, 3, ref_new(&ref_type(rt, args[0])->base), arguments, state);
}

static Ref py_permutations_setstate(Runtime *rt, Ref *args, size_t nargs,
                                    Tuple *kwnames)
{
    if (!warn_of_pickling(rt)) {
        return REF_ERROR;
    }
    Selector *self = as_selector(&args[0]);
    bool is_pair = is_tuple(peek(args[1])) && value_tuple(peek(args[1]))->length == 2;
    if (!is_pair || self->is_done) {
        raise_error(rt, E_VALUE_ERROR, "invalid arguments");
        return REF_ERROR;
    }
    size_t n = value_tuple(peek(self->pools))->length;
    Ref *parts = value_tuple(peek(args[1]))->items;
    size_t *cycles = self->indices + n;
    if (!read_numbers(rt, &parts[0], self->indices, n, self, last_of_pool)) {
        return REF_ERROR;
    }
    for (size_t i = 0; i < self->length && is_tuple(peek(parts[1])) &&
                       value_tuple(peek(parts[1]))->length == self->length;
         i++) {
        int64_t turns;
        if (!arg_as_int64(rt, &value_tuple(peek(parts[1]))->items[i], &turns)) {
            return REF_ERROR;
        }
        size_t most = n - i; // all that are left have their turn
        cycles[i] = turns < 1 ? 1 : (size_t)turns > most ? most : (size_t)turns;
    }
    return restore_result(rt, self, pick_single);
}

static const MethodDef permutations_methods[] = {
    {"__reduce__", py_permutations_reduce, ARGS(0, 0),
     "Return state information for pickling."},
    {"__setstate__", py_permutations_setstate, POSITIONAL(1, 1, "object"),
     "Set state information for unpickling."},
    {NULL},
};

const TypeDef permutations_typedef = {
    .name = "itertools.permutations",
    .parameters = &(const ArgSpec)SIGNATURE(1, "iterable, r=None"),
    .doc = "Return successive r-length permutations of elements in the iterable.\n\n"
           "permutations(range(3), 2) --> (0,1), (0,2), (1,0), (1,2), (2,0), (2,1)",
    .instance_size = sizeof(Selector),
    .flags = TYPE_BASE,
    .slots = {.destroy = end_selector,
              .traverse = selector_traverse,
              .iter = iter_self,
              .next = permutations_next,
              .construct = permutations_construct},
    .methods = permutations_methods,
};
