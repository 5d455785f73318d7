// The native part of module bisect: places in sorted sequences.
#include "modules/modules.h"
#include "modules/natives.h"
#include "objects/abstract.h"
#include "objects/item.h"
#include "objects/list.h"
#include "objects/module.h"

typedef struct Search {
    Ref *sequence;
    Ref *wanted;
    Ref *key;     // NULL: none
    bool is_left; // before equal items
    int64_t low, high;
} Search;

// item < wanted, or the other way round: 1, 0, -1 on error.
static int is_less(Runtime *rt, const Search *search, Ref *item)
{
    int64_t a, b;
    Value x = peek(*item), y = peek(*search->wanted);
    if (is_exact_int(rt, x) && is_exact_int(rt, y) && int_small(x, &a) &&
        int_small(y, &b)) {
        return search->is_left ? a < b : b < a;
    }
    return search->is_left ? compare_truth(rt, CMP_LT, item, search->wanted)
                           : compare_truth(rt, CMP_LT, search->wanted, item);
}

static Ref item_at(Runtime *rt, Ref *sequence, int64_t place)
{
    if (is_exact(rt, peek(*sequence), T_LIST)) {
        List *list = value_list(peek(*sequence));
        if (place < (int64_t)list->length) {
            return share(rt, &list->items[place]);
        }
    }
    Ref index = int_new(rt, place);
    Ref item = ref_is_error(index) ? REF_ERROR : get_item(rt, sequence, &index);
    drop(rt, index);
    return item;
}

// Whether the item in this place stands before the place that is looked for.
static int is_before(Runtime *rt, const Search *search, int64_t place)
{
    Ref item = item_at(rt, search->sequence, place);
    if (!ref_is_error(item) && search->key != NULL) {
        Ref argument = item;
        item = object_call(rt, search->key, &argument, 1, NULL);
        drop(rt, argument);
    }
    if (ref_is_error(item)) {
        return -1;
    }
    int less = is_less(rt, search, &item);
    drop(rt, item);
    return less < 0 ? -1 : less == search->is_left;
}

static int64_t find_place(Runtime *rt, Search search)
{
    while (search.low < search.high) {
        int64_t middle = search.low + (search.high - search.low) / 2;
        int before = is_before(rt, &search, middle);
        if (before < 0) {
            return -1;
        }
        if (before) {
            search.low = middle + 1;
        } else {
            search.high = middle;
        }
    }
    return search.low;
}

// The arguments a, x, lo, hi and key. `wanted` is x itself, or its key where that is
// what is compared.
static int64_t search(Runtime *rt, Ref *args, Ref *wanted, bool is_left)
{
    Search search = {.sequence = &args[0],
                     .wanted = wanted,
                     .key =
                         is_given(args[4]) && !ref_is_none(args[4]) ? &args[4] : NULL,
                     .is_left = is_left,
                     .high = -1};
    if (is_given(args[2]) && !arg_as_int64(rt, &args[2], &search.low)) {
        return -1;
    }
    if (is_given(args[3]) && !ref_is_none(args[3])) {
        if (!value_is_index(rt, peek(args[3]))) {
            raise_error(rt, E_TYPE_ERROR,
                        "argument should be integer or None, not '%T'", peek(args[3]));
            return -1;
        }
        if (!index_as_int64(rt, &args[3], E_OVERFLOW_ERROR, &search.high)) {
            return -1;
        }
    }
    if (search.low < 0) {
        raise_error(rt, E_VALUE_ERROR, "lo must be non-negative");
        return -1;
    }
    if (search.high == -1) {
        search.high = value_length(rt, peek(args[0]));
        if (search.high < 0) {
            return -1;
        }
    }
    if (ref_type(rt, args[0])->slots.getitem == NULL || is_dict(peek(args[0]))) {
        raise_error(rt, E_TYPE_ERROR,
                    is_dict(peek(args[0])) ? "%T is not a sequence"
                                           : "'%T' object does not support indexing",
                    peek(args[0]));
        return -1;
    }
    return find_place(rt, search);
}

static Ref bisect(Runtime *rt, Ref *args, bool is_left)
{
    int64_t place = search(rt, args, &args[1], is_left);
    return place < 0 ? REF_ERROR : int_new(rt, place);
}

static bool insert_take(Runtime *rt, Ref *sequence, int64_t place, Ref item)
{
    if (is_exact(rt, peek(*sequence), T_LIST)) {
        return list_insert_take(rt, value_list(peek(*sequence)), place, item);
    }
    Str *name = str_intern_new(rt, "insert", 6);
    if (name == NULL) {
        drop(rt, item);
        return false;
    }
    Ref args[2] = {int_new(rt, place), item};
    Ref result = call_method(rt, sequence, name, args, 2);
    items_drop(rt, args, 2);
    object_release(rt, &name->base);
    drop(rt, result);
    return !ref_is_error(result);
}

static Ref insort(Runtime *rt, Ref *args, bool is_left)
{
    bool has_key = is_given(args[4]) && !ref_is_none(args[4]);
    Ref wanted = share(rt, &args[1]);
    if (!ref_is_error(wanted) && has_key) {
        Ref argument = wanted;
        wanted = object_call(rt, &args[4], &argument, 1, NULL);
        drop(rt, argument);
    }
    int64_t place = ref_is_error(wanted) ? -1 : search(rt, args, &wanted, is_left);
    drop(rt, wanted);
    return place >= 0 && insert_take(rt, &args[0], place, take(&args[1])) ? REF_NONE
                                                                          : REF_ERROR;
}

static Ref py_bisect_left(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return bisect(rt, args, true);
}

static Ref py_bisect_right(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return bisect(rt, args, false);
}

static Ref py_insort_left(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return insort(rt, args, true);
}

static Ref py_insort_right(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return insort(rt, args, false);
}

#define BISECT_ARGS SIGNATURE(2, "a, x, lo=0, hi=None, *, key=None")
#define LEFT_DOC                                                                       \
    "Return the index where to insert item x in list a, assuming a is sorted.\n\n"     \
    "Items before it are smaller than x, items from it on are not. lo and hi bound\n"  \
    "the part that is searched; key gives what the items are compared by."
#define RIGHT_DOC                                                                      \
    "Return the index where to insert item x in list a, assuming a is sorted.\n\n"     \
    "Items before it are not larger than x, items from it on are. lo and hi bound\n"   \
    "the part that is searched; key gives what the items are compared by."

static const MethodDef bisect_functions[] = {
    {"bisect_left", py_bisect_left, BISECT_ARGS, LEFT_DOC},
    {"bisect_right", py_bisect_right, BISECT_ARGS, RIGHT_DOC},
    {"insort_left", py_insort_left, BISECT_ARGS,
     "Insert item x in list a, and keep it sorted assuming a is sorted; before items "
     "that equal x."},
    {"insort_right", py_insort_right, BISECT_ARGS,
     "Insert item x in list a, and keep it sorted assuming a is sorted; behind items "
     "that equal x."},
    {NULL},
};

bool bisect_module_init(Runtime *rt, Module *module)
{
    return module_add_functions(rt, module, bisect_functions);
}
