// The native part of module heapq: binary heaps in lists. The rest is in
// frozen/heapq.py.
//
// Comparing may run Python code that changes the list: after each comparison its size
// is looked at again, and items are moved by number, never by pointer.
#include "modules/modules.h"
#include "objects/abstract.h"
#include "objects/item.h"
#include "objects/list.h"
#include "objects/module.h"

typedef struct ListHeap {
    List *list;
    bool is_max; // the largest item comes first
} ListHeap;

// Whether item a comes before item b: 1, 0, -1 on error or when the list has changed
// size.
static int comes_before(Runtime *rt, ListHeap heap, size_t a, size_t b)
{
    List *list = heap.list;
    Ref *x = &list->items[heap.is_max ? b : a];
    Ref *y = &list->items[heap.is_max ? a : b];
    if (ref_is_immediate(*x) && ref_is_immediate(*y)) {
        return immediate_int(peek(*x)) < immediate_int(peek(*y));
    }
    size_t length = list->length;
    Ref left = share(rt, x);
    Ref right = ref_is_error(left) ? REF_ERROR : share(rt, y);
    int less = ref_is_error(right) ? -1 : compare_truth(rt, CMP_LT, &left, &right);
    drop(rt, left);
    drop(rt, right);
    if (less >= 0 && list->length != length) {
        raise_error(rt, E_RUNTIME_ERROR, "list changed size during iteration");
        return -1;
    }
    return less;
}

static void swap_items(List *list, size_t a, size_t b)
{
    Ref item = list->items[a];
    list->items[a] = list->items[b];
    list->items[b] = item;
}

// Moves an item towards the front, not beyond `start`, past those it comes before.
static bool move_up(Runtime *rt, ListHeap heap, size_t start, size_t at)
{
    while (at > start) {
        size_t parent = (at - 1) / 2;
        int before = comes_before(rt, heap, at, parent);
        if (before <= 0) {
            return before == 0;
        }
        swap_items(heap.list, at, parent);
        at = parent;
    }
    return true;
}

// Moves an item down to a leaf, always past the child that comes first, then up to its
// place: an item that came from the end belongs near the leaves, so this compares less
// than stopping on the way down.
static bool move_down(Runtime *rt, ListHeap heap, size_t at)
{
    size_t start = at;
    size_t length = heap.list->length;
    while (at < length / 2) {
        size_t child = 2 * at + 1;
        if (child + 1 < length) {
            int before = comes_before(rt, heap, child, child + 1);
            if (before < 0) {
                return false;
            }
            child += before == 0;
        }
        swap_items(heap.list, at, child);
        at = child;
    }
    return move_up(rt, heap, start, at);
}

// The list of the first argument. NULL: TypeError.
static List *heap_argument(Runtime *rt, const char *function, Ref *args, size_t nargs)
{
    if (is_list(peek(args[0]))) {
        return value_list(peek(args[0]));
    }
    const char *number = nargs > 1 ? " 1" : "";
    if (ref_is_none(args[0])) {
        raise_error(rt, E_TYPE_ERROR, "%s() argument%s must be list, not None",
                    function, number);
    } else {
        raise_error(rt, E_TYPE_ERROR, "%s() argument%s must be list, not %T", function,
                    number, peek(args[0]));
    }
    return NULL;
}

static Ref push(Runtime *rt, ListHeap heap, Ref *item)
{
    return list_append_take(rt, heap.list, take(item)) &&
                   move_up(rt, heap, 0, heap.list->length - 1)
               ? REF_NONE
               : REF_ERROR;
}

static Ref pop(Runtime *rt, ListHeap heap)
{
    List *list = heap.list;
    if (list->length == 0) {
        raise_error(rt, E_INDEX_ERROR, "index out of range");
        return REF_ERROR;
    }
    Ref last = list->items[--list->length];
    if (list->length == 0) {
        return last;
    }
    Ref first = list->items[0];
    list->items[0] = last;
    if (!move_down(rt, heap, 0)) {
        drop(rt, first);
        return REF_ERROR;
    }
    return first;
}

static Ref replace(Runtime *rt, ListHeap heap, Ref *item)
{
    List *list = heap.list;
    if (list->length == 0) {
        raise_error(rt, E_INDEX_ERROR, "index out of range");
        return REF_ERROR;
    }
    Ref first = list->items[0];
    list->items[0] = take(item);
    if (!move_down(rt, heap, 0)) {
        drop(rt, first);
        return REF_ERROR;
    }
    return first;
}

static Ref heapify(Runtime *rt, ListHeap heap)
{
    for (size_t i = heap.list->length / 2; i-- > 0;) {
        if (!charge(rt, 1) || !move_down(rt, heap, i)) {
            return REF_ERROR;
        }
    }
    return REF_NONE;
}

static Ref py_heappush(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    List *list = heap_argument(rt, "heappush", args, nargs);
    return list == NULL ? REF_ERROR : push(rt, (ListHeap){list, false}, &args[1]);
}

static Ref py_heappop(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    List *list = heap_argument(rt, "heappop", args, nargs);
    return list == NULL ? REF_ERROR : pop(rt, (ListHeap){list, false});
}

static Ref py_heapreplace(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    List *list = heap_argument(rt, "heapreplace", args, nargs);
    return list == NULL ? REF_ERROR : replace(rt, (ListHeap){list, false}, &args[1]);
}

static Ref py_heappushpop(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    List *list = heap_argument(rt, "heappushpop", args, nargs);
    if (list == NULL) {
        return REF_ERROR;
    }
    if (list->length == 0) {
        return take(&args[1]);
    }
    Ref first = share(rt, &list->items[0]);
    int before = ref_is_error(first) ? -1 : compare_truth(rt, CMP_LT, &first, &args[1]);
    drop(rt, first);
    if (before <= 0) {
        return before < 0 ? REF_ERROR : take(&args[1]);
    }
    return replace(rt, (ListHeap){list, false}, &args[1]);
}

static Ref py_heapify(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    List *list = heap_argument(rt, "heapify", args, nargs);
    return list == NULL ? REF_ERROR : heapify(rt, (ListHeap){list, false});
}

static Ref py_heappop_max(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    List *list = heap_argument(rt, "_heappop_max", args, nargs);
    return list == NULL ? REF_ERROR : pop(rt, (ListHeap){list, true});
}

static Ref py_heapreplace_max(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    List *list = heap_argument(rt, "_heapreplace_max", args, nargs);
    return list == NULL ? REF_ERROR : replace(rt, (ListHeap){list, true}, &args[1]);
}

static Ref py_heapify_max(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    List *list = heap_argument(rt, "_heapify_max", args, nargs);
    return list == NULL ? REF_ERROR : heapify(rt, (ListHeap){list, true});
}

static const MethodDef heapq_functions[] = {
    {"heappush", py_heappush, POSITIONAL(2, 2, "heap, item"),
     "Push item onto heap, maintaining the heap invariant."},
    {"heappushpop", py_heappushpop, POSITIONAL(2, 2, "heap, item"),
     "Push item on the heap, then pop and return the smallest item from the heap.\n\n"
     "The combined action runs more efficiently than heappush() followed by\n"
     "a separate call to heappop()."},
    {"heappop", py_heappop, POSITIONAL(1, 1, "heap"),
     "Pop the smallest item off the heap, maintaining the heap invariant."},
    {"heapreplace", py_heapreplace, POSITIONAL(2, 2, "heap, item"),
     "Pop and return the current smallest value, and add the new item.\n\n"
     "The item returned may be larger than the new one."},
    {"heapify", py_heapify, POSITIONAL(1, 1, "heap"),
     "Transform list into a heap, in-place, in O(len(heap)) time."},
    {"_heappop_max", py_heappop_max, POSITIONAL(1, 1, "heap"),
     "Maxheap variant of heappop."},
    {"_heapify_max", py_heapify_max, POSITIONAL(1, 1, "heap"),
     "Maxheap variant of heapify."},
    {"_heapreplace_max", py_heapreplace_max, POSITIONAL(2, 2, "heap, item"),
     "Maxheap variant of heapreplace."},
    {NULL},
};

bool heapq_module_init(Runtime *rt, Module *module)
{
    return module_add_functions(rt, module, heapq_functions);
}
