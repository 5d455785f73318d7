// enumerate, zip, map, filter, reversed and iter(callable, sentinel).
#include "objects/generic_alias.h"
#include "objects/int.h"
#include "objects/item.h"
#include "objects/iter.h"
#include "objects/reduce.h"
#include "objects/str.h"
#include "objects/tuple.h"

// --- enumerate ---

typedef struct Enumerate {
    Object base;
    Ref iterator;
    Ref next; // an int
    Ref pair; // the tuple handed out last, or unbound
} Enumerate;

// The arguments by position or by name; false: TypeError.
static bool enumerate_arguments(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames,
                                Ref **iterable, Ref **start)
{
    size_t keywords = kwnames == NULL ? 0 : kwnames->length;
    *iterable = nargs > 0 ? &args[0] : NULL;
    *start = nargs > 1 ? &args[1] : NULL;
    if (nargs + keywords > 2) {
        raise_error(rt, E_TYPE_ERROR,
                    "enumerate() takes at most 2 arguments (%zu given)",
                    nargs + keywords);
        return false;
    }
    for (size_t i = 0; i < keywords; i++) {
        Str *name = (Str *)ref_object(kwnames->items[i]);
        Ref **place = str_equals_text(name, "iterable") ? iterable
                      : str_equals_text(name, "start")  ? start
                                                        : NULL;
        if (place == NULL || *place != NULL) {
            raise_error(rt, E_TYPE_ERROR,
                        "'%U' is an invalid keyword argument for enumerate()", name);
            return false;
        }
        *place = &args[nargs + i];
    }
    if (*iterable == NULL) {
        raise_error(rt, E_TYPE_ERROR,
                    "enumerate() missing required argument 'iterable'");
        return false;
    }
    return true;
}

// Where counting starts: a number of its own, unless it is one that only an object can
// hold.
static Ref first_index(Runtime *rt, Ref *start)
{
    if (start == NULL) {
        return ref_immediate(0);
    }
    Ref index = is_exact_int(rt, peek(*start)) ? share(rt, start)
                                               : unary_op(rt, UN_INDEX, start);
    int64_t number;
    if (ref_is_error(index) || !int_as_int64(peek(index), &number)) {
        return index;
    }
    drop(rt, index);
    return int_new(rt, number);
}

static Ref enumerate_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                               Tuple *kwnames)
{
    Ref *iterable, *start;
    if (!enumerate_arguments(rt, args, nargs, kwnames, &iterable, &start)) {
        return REF_ERROR;
    }
    Ref next = first_index(rt, start);
    if (ref_is_error(next)) {
        return REF_ERROR;
    }
    Ref iterator = get_iter(rt, iterable);
    Enumerate *self =
        ref_is_error(iterator) ? NULL : object_alloc(rt, type, sizeof(Enumerate));
    if (self == NULL) {
        drop(rt, iterator);
        drop(rt, next);
        return REF_ERROR;
    }
    self->iterator = iterator;
    self->next = next;
    self->pair = REF_UNBOUND;
    object_track(rt, &self->base);
    return OBJECT_REF(self);
}

static void enumerate_destroy(Runtime *rt, Object *self)
{
    Enumerate *enumerate = (Enumerate *)self;
    drop(rt, enumerate->iterator);
    drop(rt, enumerate->pair);
    drop(rt, enumerate->next);
    object_free(rt, self, sizeof(Enumerate));
}

static void enumerate_traverse(Object *self, Visitor *visitor)
{
    Enumerate *enumerate = (Enumerate *)self;
    visit(visitor, enumerate->iterator, EDGE_FIELD, (uintptr_t) "iterator");
    visit(visitor, enumerate->pair, EDGE_FIELD, (uintptr_t) "result");
    visit(visitor, enumerate->next, EDGE_FIELD, (uintptr_t) "index");
}

// The next number, and the one after it in its place.
static Ref count_up(Runtime *rt, Ref *next)
{
    Ref one = ref_immediate(1);
    Ref current = *next;
    if (ref_is_immediate(current)) {
        Ref following = int_new(rt, immediate_int(peek(current)) + 1);
        if (ref_is_error(following)) {
            return REF_ERROR;
        }
        *next = following;
        return current;
    }
    Ref following = int_binary(rt, BIN_ADD, next, &one, false);
    if (ref_is_error(following)) {
        return REF_ERROR;
    }
    *next = following;
    return current;
}

int enumerate_next_pair(Runtime *rt, Object *self, Ref *index, Ref *item, Ref **last)
{
    Enumerate *enumerate = (Enumerate *)self;
    *last = &enumerate->pair;
    *item = iter_next_inline(rt, &enumerate->iterator);
    if (ref_is_error(*item) || ref_is_unbound(*item)) {
        return ref_is_error(*item) ? PAIR_ERROR : PAIR_END;
    }
    *index = count_up(rt, &enumerate->next);
    if (ref_is_error(*index)) {
        drop(rt, *item);
        return PAIR_ERROR;
    }
    return PAIR_MADE;
}

static Ref enumerate_next(Runtime *rt, Ref *self)
{
    Enumerate *enumerate = (Enumerate *)ref_object(*self);
    Ref index, item, *last;
    int found = enumerate_next_pair(rt, &enumerate->base, &index, &item, &last);
    if (found != PAIR_MADE) {
        return found == PAIR_END ? REF_UNBOUND : REF_ERROR;
    }
    return tuple_next_pair_take(rt, last, index, item);
}

static Ref py_enumerate_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Enumerate *enumerate = (Enumerate *)ref_object(args[0]);
    return pack_take(
        rt, 2, ref_new(&enumerate->base.type->base),
        pack_take(rt, 2, share(rt, &enumerate->iterator), share(rt, &enumerate->next)));
}

static const MethodDef enumerate_methods[] = {
    {"__reduce__", py_enumerate_reduce, ARGS(0, 0),
     "Return state information for pickling."},
    CLASS_GETITEM_METHOD,
    {NULL},
};

const TypeDef enumerate_typedef = {
    .name = "enumerate",
    .parameters = &(const ArgSpec)SIGNATURE(1, "iterable, start=0"),
    .doc = "Return an enumerate object.\n\n  iterable\n    an object supporting "
           "iteration\n\nThe enumerate object "
           "yields pairs containing a count (from start, which\ndefaults to zero) and "
           "a value yielded by the iterable "
           "argument.\n\nenumerate is useful for obtaining an indexed list:\n    (0, "
           "seq[0]), (1, seq[1]), (2, "
           "seq[2]), ...",
    .instance_size = sizeof(Enumerate),
    .flags = TYPE_BASE,
    .slots =
        {
            .destroy = enumerate_destroy,
            .traverse = enumerate_traverse,
            .iter = iter_self,
            .next = enumerate_next,
            .construct = enumerate_construct,
        },
    .methods = enumerate_methods,
};

// Only a class with an __init__ of its own lets keywords pass.
static bool takes_keywords(Runtime *rt, TypeId id, const Type *type)
{
    return type->slots.init != rt->types[id]->slots.init;
}

// --- zip and map: several iterators side by side ---

// A tuple of iter(x) for each argument.
static Ref make_iterators(Runtime *rt, Ref *args, size_t count)
{
    Tuple *iterators = tuple_new(rt, count);
    if (iterators == NULL) {
        return REF_ERROR;
    }
    for (size_t i = 0; i < count; i++) {
        Ref iterator = get_iter(rt, &args[i]);
        if (ref_is_error(iterator)) {
            object_release(rt, &iterators->base);
            return REF_ERROR;
        }
        iterators->items[i] = iterator;
    }
    tuple_finish(rt, iterators);
    return OBJECT_REF(iterators);
}

typedef struct Zip {
    Object base;
    Ref iterators; // a tuple
    Ref result;    // the tuple handed out last, or unbound
    bool is_strict;
} Zip;

static bool zip_arguments(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames,
                          bool *is_strict)
{
    *is_strict = false;
    for (size_t i = 0; kwnames != NULL && i < kwnames->length; i++) {
        Str *name = (Str *)ref_object(kwnames->items[i]);
        if (kwnames->length > 1) {
            raise_error(rt, E_TYPE_ERROR,
                        "zip() takes at most 1 keyword argument (%zu given)",
                        kwnames->length);
            return false;
        }
        if (!str_equals_text(name, "strict")) {
            raise_error(rt, E_TYPE_ERROR,
                        "zip() got an unexpected keyword argument '%U'", name);
            return false;
        }
        int truth = value_truth(rt, peek(args[nargs + i]));
        if (truth < 0) {
            return false;
        }
        *is_strict = truth;
    }
    return true;
}

static Ref zip_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                         Tuple *kwnames)
{
    bool is_strict;
    if (!zip_arguments(rt, args, nargs, kwnames, &is_strict)) {
        return REF_ERROR;
    }
    Ref iterators = make_iterators(rt, args, nargs);
    Zip *zip = ref_is_error(iterators) ? NULL : object_alloc(rt, type, sizeof(Zip));
    if (zip == NULL) {
        drop(rt, iterators);
        return REF_ERROR;
    }
    zip->iterators = iterators;
    zip->result = REF_UNBOUND;
    zip->is_strict = is_strict;
    object_track(rt, &zip->base);
    return OBJECT_REF(zip);
}

static void zip_destroy(Runtime *rt, Object *self)
{
    Zip *zip = (Zip *)self;
    drop(rt, zip->iterators);
    drop(rt, zip->result);
    object_free(rt, self, sizeof(Zip));
}

static void zip_traverse(Object *self, Visitor *visitor)
{
    Zip *zip = (Zip *)self;
    visit(visitor, zip->iterators, EDGE_FIELD, (uintptr_t) "iterators");
    visit(visitor, zip->result, EDGE_FIELD, (uintptr_t) "result");
}

static Ref raise_uneven(Runtime *rt, size_t argument, const char *how)
{
    raise_error(rt, E_VALUE_ERROR, "zip() argument %zu is %s than argument%s%zu",
                argument + 1, how, argument == 1 ? " " : "s 1-", argument);
    return REF_ERROR;
}

// Argument `ended` ran out first: are all as long?
static Ref check_even(Runtime *rt, Tuple *iterators, size_t ended)
{
    if (ended > 0) {
        return raise_uneven(rt, ended, "shorter");
    }
    for (size_t i = 1; i < iterators->length; i++) {
        Ref item = iter_next_inline(rt, &iterators->items[i]);
        if (ref_is_error(item)) {
            return REF_ERROR;
        }
        if (!ref_is_unbound(item)) {
            drop(rt, item);
            return raise_uneven(rt, i, "longer");
        }
    }
    return REF_UNBOUND;
}

// The tuple that the next items go into: the one handed out last when nobody kept it.
static Tuple *result_tuple(Runtime *rt, Zip *zip, size_t count)
{
    if (ref_is_object(zip->result) &&
        tuple_is_reusable((Tuple *)ref_object(zip->result))) {
        Tuple *tuple = (Tuple *)ref_object(zip->result);
        tuple->base.count++;
        return tuple;
    }
    return tuple_new(rt, count);
}

static Ref zip_next(Runtime *rt, Ref *self)
{
    Zip *zip = (Zip *)ref_object(*self);
    Tuple *iterators = (Tuple *)ref_object(zip->iterators);
    size_t count = iterators->length;
    if (count == 0) {
        return REF_UNBOUND;
    }
    Ref first, second, *last;
    if (count == 2) {
        int found = zip_next_pair(rt, &zip->base, &first, &second, &last);
        return found == PAIR_MADE  ? tuple_next_pair_take(rt, last, first, second)
               : found == PAIR_END ? REF_UNBOUND
                                   : REF_ERROR;
    }
    Tuple *tuple = result_tuple(rt, zip, count);
    if (tuple == NULL) {
        return REF_ERROR;
    }
    for (size_t i = 0; i < count; i++) {
        Ref item = iter_next_inline(rt, &iterators->items[i]);
        if (ref_is_error(item) || ref_is_unbound(item)) {
            object_release(rt, &tuple->base);
            return ref_is_unbound(item) && zip->is_strict ? check_even(rt, iterators, i)
                                                          : item;
        }
        replace_ref_take(rt, &tuple->items[i], item);
    }
    if ((tuple->base.flags & OBJECT_TRACKED) == 0) {
        tuple_finish(rt, tuple);
    }
    Ref result = OBJECT_REF(tuple);
    if (zip->result.bits != result.bits) {
        replace_ref_take(rt, &zip->result, share(rt, &result));
    }
    return result;
}

int zip_next_pair(Runtime *rt, Object *self, Ref *first, Ref *second, Ref **last)
{
    Zip *zip = (Zip *)self;
    *last = &zip->result;
    Tuple *iterators = (Tuple *)ref_object(zip->iterators);
    if (iterators->length != 2) {
        return PAIR_NONE;
    }
    Ref *parts[2] = {first, second};
    for (size_t i = 0; i < 2; i++) {
        Ref item = iter_next_inline(rt, &iterators->items[i]);
        if (UNLIKELY(ref_is_error(item) || ref_is_unbound(item))) {
            if (i == 1) {
                drop(rt, *first);
            }
            item = ref_is_unbound(item) && zip->is_strict ? check_even(rt, iterators, i)
                                                          : item;
            return ref_is_unbound(item) ? PAIR_END : PAIR_ERROR;
        }
        *parts[i] = item;
    }
    return PAIR_MADE;
}

static Ref py_zip_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Zip *zip = (Zip *)ref_object(args[0]);
    Ref type = ref_new(&zip->base.type->base);
    return zip->is_strict ? pack_take(rt, 3, type, share(rt, &zip->iterators), REF_TRUE)
                          : pack_take(rt, 2, type, share(rt, &zip->iterators));
}

static Ref py_zip_setstate(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    int is_strict = value_truth(rt, peek(args[1]));
    if (is_strict < 0) {
        return REF_ERROR;
    }
    ((Zip *)ref_object(args[0]))->is_strict = is_strict;
    return REF_NONE;
}

static const MethodDef zip_methods[] = {
    {"__reduce__", py_zip_reduce, ARGS(0, 0), "Return state information for pickling."},
    {"__setstate__", py_zip_setstate, POSITIONAL(1, 1, "object"),
     "Set state information for unpickling."},
    {NULL},
};

const TypeDef zip_typedef = {
    .name = "zip",
    .parameters = &(const ArgSpec)VARIADIC_AS("*iterables, strict=False"),
    .doc = "The zip object yields n-length tuples, where n is the number of "
           "iterables\npassed as positional arguments "
           "to zip().  The i-th element in every tuple\ncomes from the i-th iterable "
           "argument to zip().  This continues "
           "until the\nshortest argument is exhausted.\n\nIf strict is true and one of "
           "the arguments is exhausted before "
           "the others,\nraise a ValueError.\n\n   >>> list(zip('abcdefg', range(3), "
           "range(4)))\n   [('a', 0, 0), ('b', "
           "1, 1), ('c', 2, 2)]",
    .instance_size = sizeof(Zip),
    .flags = TYPE_BASE,
    .slots =
        {
            .destroy = zip_destroy,
            .traverse = zip_traverse,
            .iter = iter_self,
            .next = zip_next,
            .construct = zip_construct,
        },
    .methods = zip_methods,
};

typedef struct Map {
    Object base;
    Ref function;
    Ref iterators; // a tuple
} Map;

static Ref map_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                         Tuple *kwnames)
{
    if (!takes_keywords(rt, T_MAP, type) && !refuse_keywords(rt, "map", kwnames)) {
        return REF_ERROR;
    }
    if (nargs < 2) {
        raise_error(rt, E_TYPE_ERROR, "map() must have at least two arguments.");
        return REF_ERROR;
    }
    Ref iterators = make_iterators(rt, args + 1, nargs - 1);
    Map *map = ref_is_error(iterators) ? NULL : object_alloc(rt, type, sizeof(Map));
    if (map == NULL) {
        drop(rt, iterators);
        return REF_ERROR;
    }
    map->iterators = iterators;
    map->function = share(rt, &args[0]);
    if (ref_is_error(map->function)) {
        map->function = REF_UNBOUND;
        object_release(rt, &map->base);
        return REF_ERROR;
    }
    object_track(rt, &map->base);
    return OBJECT_REF(map);
}

static void map_destroy(Runtime *rt, Object *self)
{
    Map *map = (Map *)self;
    drop(rt, map->iterators);
    drop(rt, map->function);
    object_free(rt, self, sizeof(Map));
}

static void map_traverse(Object *self, Visitor *visitor)
{
    Map *map = (Map *)self;
    visit(visitor, map->function, EDGE_FIELD, (uintptr_t) "function");
    visit(visitor, map->iterators, EDGE_FIELD, (uintptr_t) "iterators");
}

// One item of every iterator into `items`: 1; 0 at the end, -1 on error, with nothing
// in `items`.
static int next_items(Runtime *rt, Tuple *iterators, Ref *items)
{
    for (size_t i = 0; i < iterators->length; i++) {
        items[i] = iter_next_inline(rt, &iterators->items[i]);
        if (ref_is_error(items[i]) || ref_is_unbound(items[i])) {
            int result = ref_is_error(items[i]) ? -1 : 0;
            items_drop(rt, items, i);
            return result;
        }
    }
    return 1;
}

static NO_INLINE Ref map_next_of_many(Runtime *rt, Map *map, Tuple *iterators)
{
    size_t count = iterators->length;
    Ref few[4];
    Ref *items = few;
    if (count > sizeof few / sizeof *few) {
        items = buffer_alloc(rt, count * sizeof(Ref));
        if (items == NULL) {
            return REF_ERROR;
        }
    }
    int found = next_items(rt, iterators, items);
    Ref result = found < 0 ? REF_ERROR : REF_UNBOUND;
    if (found == 1) {
        result = object_call(rt, &map->function, items, count, NULL);
        items_drop(rt, items, count);
    }
    if (items != few) {
        buffer_free(rt, items, count * sizeof(Ref));
    }
    return result;
}

static Ref map_next(Runtime *rt, Ref *self)
{
    Map *map = (Map *)ref_object(*self);
    Tuple *iterators = (Tuple *)ref_object(map->iterators);
    size_t count = iterators->length;
    if (count == 1) {
        Ref item = iter_next_inline(rt, &iterators->items[0]);
        if (ref_is_error(item) || ref_is_unbound(item)) {
            return item;
        }
        Ref result = object_call(rt, &map->function, &item, 1, NULL);
        drop(rt, item);
        return result;
    }
    return map_next_of_many(rt, map, iterators);
}

static Ref py_map_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Map *map = (Map *)ref_object(args[0]);
    Tuple *iterators = (Tuple *)ref_object(map->iterators);
    Tuple *all = tuple_new(rt, iterators->length + 1);
    if (all == NULL) {
        return REF_ERROR;
    }
    all->items[0] = share(rt, &map->function);
    bool failed = ref_is_error(all->items[0]);
    for (size_t i = 0; i < iterators->length; i++) {
        all->items[i + 1] = ref_copy(peek(iterators->items[i])); // iterators: objects
    }
    if (failed) {
        all->items[0] = REF_UNBOUND;
        object_release(rt, &all->base);
        return REF_ERROR;
    }
    tuple_finish(rt, all);
    return pack_take(rt, 2, ref_new(&map->base.type->base), OBJECT_REF(all));
}

static const MethodDef map_methods[] = {
    {"__reduce__", py_map_reduce, ARGS(0, 0), "Return state information for pickling."},
    {NULL},
};

const TypeDef map_typedef = {
    .name = "map",
    .parameters = &(const ArgSpec)VARIADIC_AS("function, iterable, /, *iterables"),
    .doc = "Make an iterator that computes the function using arguments from\neach of "
           "the iterables.  Stops when the "
           "shortest iterable is exhausted.",
    .instance_size = sizeof(Map),
    .flags = TYPE_BASE,
    .slots =
        {
            .destroy = map_destroy,
            .traverse = map_traverse,
            .iter = iter_self,
            .next = map_next,
            .construct = map_construct,
        },
    .methods = map_methods,
};

// --- filter ---

typedef struct Filter {
    Object base;
    Ref function; // or None: the truth of the items decides
    Ref iterator;
} Filter;

static Ref filter_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                            Tuple *kwnames)
{
    if ((!takes_keywords(rt, T_FILTER, type) &&
         !refuse_keywords(rt, "filter", kwnames)) ||
        !check_arg_count(rt, "filter", nargs, 2, 2)) {
        return REF_ERROR;
    }
    Ref iterator = get_iter(rt, &args[1]);
    Filter *filter =
        ref_is_error(iterator) ? NULL : object_alloc(rt, type, sizeof(Filter));
    if (filter == NULL) {
        drop(rt, iterator);
        return REF_ERROR;
    }
    filter->iterator = iterator;
    filter->function = share(rt, &args[0]);
    if (ref_is_error(filter->function)) {
        filter->function = REF_UNBOUND;
        object_release(rt, &filter->base);
        return REF_ERROR;
    }
    object_track(rt, &filter->base);
    return OBJECT_REF(filter);
}

static void filter_destroy(Runtime *rt, Object *self)
{
    Filter *filter = (Filter *)self;
    drop(rt, filter->function);
    drop(rt, filter->iterator);
    object_free(rt, self, sizeof(Filter));
}

static void filter_traverse(Object *self, Visitor *visitor)
{
    Filter *filter = (Filter *)self;
    visit(visitor, filter->function, EDGE_FIELD, (uintptr_t) "function");
    visit(visitor, filter->iterator, EDGE_FIELD, (uintptr_t) "iterator");
}

// 1, 0, -1 on error.
static int is_wanted(Runtime *rt, Filter *filter, Ref *item)
{
    if (ref_is_none(filter->function) ||
        filter->function.bits == (uintptr_t)rt->types[T_BOOL]) {
        return value_truth(rt, peek(*item));
    }
    Ref argument = share(rt, item);
    if (ref_is_error(argument)) {
        return -1;
    }
    Ref answer = object_call(rt, &filter->function, &argument, 1, NULL);
    drop(rt, argument);
    if (ref_is_error(answer)) {
        return -1;
    }
    int truth = value_truth(rt, peek(answer));
    drop(rt, answer);
    return truth;
}

static Ref filter_next(Runtime *rt, Ref *self)
{
    Filter *filter = (Filter *)ref_object(*self);
    for (;;) {
        Ref item = charge(rt, 1) ? iter_next_inline(rt, &filter->iterator) : REF_ERROR;
        if (ref_is_error(item) || ref_is_unbound(item)) {
            return item;
        }
        int wanted = is_wanted(rt, filter, &item);
        if (wanted == 1) {
            return item;
        }
        drop(rt, item);
        if (wanted < 0) {
            return REF_ERROR;
        }
    }
}

static Ref py_filter_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Filter *filter = (Filter *)ref_object(args[0]);
    return pack_take(
        rt, 2, ref_new(&filter->base.type->base),
        pack_take(rt, 2, share(rt, &filter->function), share(rt, &filter->iterator)));
}

static const MethodDef filter_methods[] = {
    {"__reduce__", py_filter_reduce, ARGS(0, 0),
     "Return state information for pickling."},
    {NULL},
};

const TypeDef filter_typedef = {
    .name = "filter",
    .parameters = &(const ArgSpec)POSITIONAL(2, 2, "function, iterable"),
    .doc = "Return an iterator yielding those items of iterable for which "
           "function(item)\nis true. If function is None, "
           "return the items that are true.",
    .instance_size = sizeof(Filter),
    .flags = TYPE_BASE,
    .slots =
        {
            .destroy = filter_destroy,
            .traverse = filter_traverse,
            .iter = iter_self,
            .next = filter_next,
            .construct = filter_construct,
        },
    .methods = filter_methods,
};

// --- reversed ---

static Ref refuse_reversed(Runtime *rt, Ref *object)
{
    raise_error(rt, E_TYPE_ERROR, "'%T' object is not reversible", peek(*object));
    return REF_ERROR;
}

static Ref reversed_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                              Tuple *kwnames)
{
    if ((!takes_keywords(rt, T_REVERSED, type) &&
         !refuse_keywords(rt, "reversed", kwnames)) ||
        !check_arg_count(rt, "reversed", nargs, 1, 1)) {
        return REF_ERROR;
    }
    Type *source = ref_type(rt, args[0]);
    Ref *method = type_find(rt, source, rt->names[N_REVERSED]);
    if (method != NULL) {
        return ref_is_none(*method) ? refuse_reversed(rt, &args[0])
                                    : call_special(rt, &args[0], N_REVERSED, NULL, 0);
    }
    if (is_pending(rt)) {
        return REF_ERROR;
    }
    bool is_sequence =
        source->slots.getitem != NULL && (source->flags & TYPE_IS_DICT) == 0 &&
        ((source->flags & TYPE_HEAP) != 0 || source->slots.length != NULL);
    if (!is_sequence) {
        return refuse_reversed(rt, &args[0]);
    }
    int64_t length = value_length(rt, peek(args[0]));
    SequenceIter *iter =
        length < 0 ? NULL : object_alloc(rt, type, sizeof(SequenceIter));
    if (iter == NULL) {
        return REF_ERROR;
    }
    iter->index = length - 1;
    iter->source = share(rt, &args[0]);
    object_track(rt, &iter->base);
    return OBJECT_REF(iter);
}

static void reversed_destroy(Runtime *rt, Object *self)
{
    drop(rt, ((SequenceIter *)self)->source);
    object_free(rt, self, sizeof(SequenceIter));
}

static void reversed_traverse(Object *self, Visitor *visitor)
{
    visit(visitor, ((SequenceIter *)self)->source, EDGE_FIELD, (uintptr_t) "sequence");
}

static Ref reversed_next(Runtime *rt, Ref *self)
{
    SequenceIter *iter = (SequenceIter *)ref_object(*self);
    if (iter->index >= 0 && !ref_is_unbound(iter->source)) {
        Ref source = share(rt, &iter->source);
        Ref key = ref_immediate(iter->index);
        Ref item = get_item(rt, &source, &key);
        drop(rt, key);
        drop(rt, source);
        if (!ref_is_error(item)) {
            iter->index--;
            return item;
        }
        if (!pending_matches(rt, E_INDEX_ERROR) &&
            !pending_matches(rt, E_STOP_ITERATION)) {
            return REF_ERROR;
        }
        pending_clear(rt);
    }
    iter->index = -1;
    clear_ref(rt, &iter->source);
    return REF_UNBOUND;
}

static Ref py_reversed_length_hint(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    SequenceIter *iter = (SequenceIter *)ref_object(args[0]);
    if (ref_is_unbound(iter->source)) {
        return ref_immediate(0);
    }
    int64_t length = value_length(rt, peek(iter->source));
    if (length < 0) {
        return REF_ERROR;
    }
    return int_new(rt, length < iter->index + 1 ? 0 : iter->index + 1);
}

static Ref py_reversed_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    SequenceIter *iter = (SequenceIter *)ref_object(args[0]);
    Ref type = ref_new(&iter->base.type->base);
    if (ref_is_unbound(iter->source)) {
        return pack_take(rt, 2, type,
                         pack_take(rt, 1, ref_new(&rt->empty_tuple->base)));
    }
    return pack_take(rt, 3, type, pack_take(rt, 1, share(rt, &iter->source)),
                     int_new(rt, iter->index));
}

static Ref py_reversed_setstate(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    SequenceIter *iter = (SequenceIter *)ref_object(args[0]);
    int64_t index, length;
    if (!iter_state_index(rt, &args[1], &index)) {
        return REF_ERROR;
    }
    if (!ref_is_unbound(iter->source)) {
        length = value_length(rt, peek(iter->source));
        if (length < 0) {
            return REF_ERROR;
        }
        iter->index = index < -1 ? -1 : index > length - 1 ? length - 1 : index;
    }
    return REF_NONE;
}

static const MethodDef reversed_methods[] = {
    {"__reduce__", py_reversed_reduce, ARGS(0, 0),
     "Return state information for pickling."},
    {"__setstate__", py_reversed_setstate, POSITIONAL(1, 1, "object"),
     "Set state information for unpickling."},
    {"__length_hint__", py_reversed_length_hint, ARGS(0, 0),
     "Private method returning an estimate of len(list(it))."},
    {NULL},
};

const TypeDef reversed_typedef = {
    .name = "reversed",
    .parameters = &(const ArgSpec)POSITIONAL(1, 1, "sequence"),
    .doc = "Return a reverse iterator over the values of the given sequence.",
    .instance_size = sizeof(SequenceIter),
    .flags = TYPE_BASE,
    .slots =
        {
            .destroy = reversed_destroy,
            .traverse = reversed_traverse,
            .iter = iter_self,
            .next = reversed_next,
            .construct = reversed_construct,
        },
    .methods = reversed_methods,
};

// --- iter(callable, sentinel) ---

typedef struct CallableIter {
    Object base;
    Ref callable; // unbound once exhausted
    Ref sentinel;
} CallableIter;

Ref callable_iter_new(Runtime *rt, Ref *callable, Ref *sentinel)
{
    CallableIter *iter =
        object_alloc(rt, rt->types[T_CALLABLE_ITER], sizeof(CallableIter));
    if (iter == NULL) {
        return REF_ERROR;
    }
    iter->callable = share(rt, callable);
    iter->sentinel = share(rt, sentinel);
    if (ref_is_error(iter->sentinel)) {
        iter->sentinel = REF_UNBOUND;
        object_release(rt, &iter->base);
        return REF_ERROR;
    }
    object_track(rt, &iter->base);
    return OBJECT_REF(iter);
}

static void callable_iter_destroy(Runtime *rt, Object *self)
{
    CallableIter *iter = (CallableIter *)self;
    drop(rt, iter->callable);
    drop(rt, iter->sentinel);
    object_free(rt, self, sizeof(CallableIter));
}

static void callable_iter_traverse(Object *self, Visitor *visitor)
{
    CallableIter *iter = (CallableIter *)self;
    visit(visitor, iter->callable, EDGE_FIELD, (uintptr_t) "callable");
    visit(visitor, iter->sentinel, EDGE_FIELD, (uintptr_t) "sentinel");
}

static void end_callable_iter(Runtime *rt, CallableIter *iter)
{
    clear_ref(rt, &iter->callable);
    clear_ref(rt, &iter->sentinel);
}

// The callable may use the iterator up itself: it and the sentinel are held meanwhile.
static Ref callable_iter_next(Runtime *rt, Ref *self)
{
    CallableIter *iter = (CallableIter *)ref_object(*self);
    if (ref_is_unbound(iter->callable)) {
        return REF_UNBOUND;
    }
    Ref callable = share(rt, &iter->callable);
    Ref result = object_call(rt, &callable, NULL, 0, NULL);
    drop(rt, callable);
    if (ref_is_error(result)) {
        if (!pending_matches(rt, E_STOP_ITERATION)) {
            return REF_ERROR;
        }
        pending_clear(rt);
        end_callable_iter(rt, iter);
        return REF_UNBOUND;
    }
    if (ref_is_unbound(iter->callable)) {
        drop(rt, result);
        return REF_UNBOUND;
    }
    Ref sentinel = share(rt, &iter->sentinel);
    int equal = value_equals(rt, &sentinel, &result);
    drop(rt, sentinel);
    if (equal == 0) {
        return result;
    }
    drop(rt, result);
    if (equal < 0) {
        return REF_ERROR;
    }
    end_callable_iter(rt, iter);
    return REF_UNBOUND;
}

static Ref py_callable_iter_reduce(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    CallableIter *iter = (CallableIter *)ref_object(args[0]);
    if (ref_is_unbound(iter->callable)) {
        return reduce_iter_take(rt, "iter", ref_new(&rt->empty_tuple->base), -1);
    }
    Ref both = pack_take(rt, 2, share(rt, &iter->callable), share(rt, &iter->sentinel));
    Ref function = ref_is_error(both) ? REF_ERROR : rt->find_builtin(rt, "iter");
    return pack_take(rt, 2, function, both);
}

static const MethodDef callable_iter_methods[] = {
    {"__reduce__", py_callable_iter_reduce, ARGS(0, 0),
     "Return state information for pickling."},
    {NULL},
};

const TypeDef callable_iter_typedef = {
    .name = "callable_iterator",
    .instance_size = sizeof(CallableIter),
    .flags = TYPE_NO_INSTANTIATE,
    .slots =
        {
            .destroy = callable_iter_destroy,
            .traverse = callable_iter_traverse,
            .iter = iter_self,
            .next = callable_iter_next,
        },
    .methods = callable_iter_methods,
};
