// A FrameLocalsProxy holds nothing but its frame. A name that is a variable means its
// slot, or what is in the cell there; the others live in a dict of the frame object
// (`extra`), so that all proxies of a frame and locals() agree.
#include "vm/frame_locals.h"

#include "objects/abstract.h"
#include "objects/builtin.h"
#include "objects/cell.h"
#include "objects/dict.h"
#include "objects/item.h"
#include "objects/iter.h"
#include "objects/list.h"
#include "objects/str.h"
#include "objects/tuple.h"

typedef struct Proxy {
    Object base;
    FrameObject *frame; // counted
} Proxy;

#define FRAME_OF(self) (((Proxy *)ref_object(*(self)))->frame)

Ref frame_locals_proxy(Runtime *rt, FrameObject *frame)
{
    Proxy *proxy = object_alloc(rt, rt->types[T_FRAME_LOCALS], sizeof *proxy);
    if (proxy == NULL) {
        return REF_ERROR;
    }
    proxy->frame = (FrameObject *)ref_object(ref_new(&frame->base));
    object_track(rt, &proxy->base);
    return OBJECT_REF(proxy);
}

static Ref *variable_slot(Runtime *rt, Ref *slot)
{
    return is_exact(rt, peek(*slot), T_CELL) ? &((Cell *)ref_object(*slot))->value
                                             : slot;
}

static bool collect_variables(Runtime *rt, const Code *code, Ref *slots, Dict *dict)
{
    for (uint32_t i = 0; slots != NULL && i < code->local_count; i++) {
        Ref *slot = variable_slot(rt, &slots[i]);
        if (ref_is_unbound(*slot)) {
            continue;
        }
        Ref value = share(rt, slot);
        if (ref_is_error(value) ||
            !dict_set_str_take(rt, dict, code->variable_names[i], value)) {
            return false;
        }
    }
    return true;
}

Ref frame_locals_snapshot(Runtime *rt, const Code *code, Ref *slots, FrameObject *frame)
{
    Ref dict = dict_new(rt);
    if (ref_is_error(dict)) {
        return REF_ERROR;
    }
    bool has_extra = frame != NULL && !ref_is_unbound(frame->extra);
    if (!collect_variables(rt, code, slots, value_dict(peek(dict))) ||
        (has_extra && !dict_update(rt, value_dict(peek(dict)), &frame->extra))) {
        drop(rt, dict);
        return REF_ERROR;
    }
    return dict;
}

static Ref snapshot(Runtime *rt, Ref *self)
{
    FrameObject *frame = FRAME_OF(self);
    return frame_locals_snapshot(rt, frame->code, frame_object_slots(frame), frame);
}

// The variable that a key names, -1 if none, -2 on error: a bound one, the innermost
// comprehension's first; else, if `unbound` will do, the function's own.
static int64_t find_variable(Runtime *rt, FrameObject *frame, Ref *key, bool unbound)
{
    const Code *code = frame->code;
    int64_t hash = value_hash(rt, peek(*key));
    int64_t found = -1;
    bool is_bound = false;
    if (hash == -1) {
        return -2;
    }
    for (uint32_t i = 0; i < code->local_count; i++) {
        Ref *slots = frame_object_slots(frame);
        if (slots == NULL) {
            break;
        }
        Ref name = OBJECT_REF(code->variable_names[i]);
        bool here = !ref_is_unbound(*variable_slot(rt, &slots[i]));
        if (value_hash(rt, peek(name)) != hash || (!here && (!unbound || found >= 0))) {
            continue;
        }
        int same = value_equals(rt, &name, key);
        if (same < 0) {
            return -2;
        }
        if (same && (here || !is_bound)) {
            found = i;
            is_bound = here;
        }
    }
    return found;
}

static Ref get_variable(Runtime *rt, FrameObject *frame, int64_t index)
{
    Ref *slots = frame_object_slots(frame);
    Ref *slot = slots == NULL ? NULL : variable_slot(rt, &slots[index]);
    return slot == NULL || ref_is_unbound(*slot) ? REF_UNBOUND : share(rt, slot);
}

// The value of a key, unbound when there is none.
static Ref lookup(Runtime *rt, Ref *self, Ref *key)
{
    FrameObject *frame = FRAME_OF(self);
    int64_t index = find_variable(rt, frame, key, false);
    Ref value = index == -2 ? REF_ERROR : REF_UNBOUND;
    if (index >= 0) {
        value = get_variable(rt, frame, index);
    }
    if (!ref_is_unbound(value) || ref_is_unbound(frame->extra)) {
        return value;
    }
    Lookup found = dict_lookup(rt, value_dict(peek(frame->extra)), key, &value);
    return found == LOOKUP_ERROR   ? REF_ERROR
           : found == LOOKUP_FOUND ? value
                                   : REF_UNBOUND;
}

static Ref proxy_getitem(Runtime *rt, Ref *self, Ref *key)
{
    Ref value = lookup(rt, self, key);
    if (ref_is_unbound(value)) {
        raise_error(rt, E_KEY_ERROR, "local variable '%R' is not defined", peek(*key));
        return REF_ERROR;
    }
    return value;
}

static bool set_extra_take(Runtime *rt, FrameObject *frame, Ref *key, Ref value)
{
    if (ref_is_unbound(frame->extra)) {
        Ref dict = dict_new(rt);
        if (ref_is_error(dict)) {
            drop(rt, value);
            return false;
        }
        frame->extra = dict;
    }
    Ref name = share(rt, key);
    if (ref_is_error(name)) {
        drop(rt, value);
        return false;
    }
    return dict_set_take(rt, value_dict(peek(frame->extra)), name, value);
}

static bool proxy_setitem(Runtime *rt, Ref *self, Ref *key, Ref value_take)
{
    FrameObject *frame = FRAME_OF(self);
    if (ref_is_unbound(value_take)) {
        raise_error(rt, E_TYPE_ERROR, "cannot remove variables from FrameLocalsProxy");
        return false;
    }
    bool in_function = (frame->code->flags & CODE_OPTIMIZED) != 0;
    int64_t index = find_variable(rt, frame, key, in_function);
    Ref *slots = frame_object_slots(frame);
    if (index == -2) {
        drop(rt, value_take);
        return false;
    }
    if (index == -1 || slots == NULL) {
        return set_extra_take(rt, frame, key, value_take);
    }
    replace_ref_take(rt, variable_slot(rt, &slots[index]), value_take);
    return true;
}

static int proxy_contains(Runtime *rt, Ref *self, Ref *key)
{
    Ref value = lookup(rt, self, key);
    if (ref_is_error(value)) {
        return -1;
    }
    int found = !ref_is_unbound(value);
    drop(rt, value);
    return found;
}

static int64_t proxy_length(Runtime *rt, Value self)
{
    Ref all = snapshot(rt, &(Ref){self.bits});
    int64_t length = ref_is_error(all) ? -1 : value_length(rt, peek(all));
    drop(rt, all);
    return length;
}

static Ref proxy_repr(Runtime *rt, Value self)
{
    int inside = repr_enter(rt, self);
    if (inside != 0) {
        return inside < 0 ? REF_ERROR : str_from(rt, "{...}");
    }
    Ref all = snapshot(rt, &(Ref){self.bits});
    Ref text = ref_is_error(all) ? REF_ERROR : value_repr(rt, peek(all));
    drop(rt, all);
    repr_leave(self);
    return text;
}

static Ref proxy_compare(Runtime *rt, CompareOp op, Ref *left, Ref *right)
{
    bool is_equality = op == CMP_EQ || op == CMP_NE;
    if (is_equality && is_exact(rt, peek(*right), T_FRAME_LOCALS)) {
        return ref_bool((FRAME_OF(left) == FRAME_OF(right)) == (op == CMP_EQ));
    }
    if (!is_dict(peek(*right))) {
        return REF_NOT_IMPLEMENTED;
    }
    Ref all = snapshot(rt, left);
    Ref result = ref_is_error(all) ? REF_ERROR : compare_op(rt, op, &all, right);
    drop(rt, all);
    return result;
}

static bool is_mergeable(Runtime *rt, Value value)
{
    return is_dict(value) || is_exact(rt, value, T_FRAME_LOCALS);
}

static Ref proxy_binary(Runtime *rt, BinaryOp op, Ref *left, Ref *right, bool reflected)
{
    if (op != BIN_OR || !is_mergeable(rt, peek(*left)) ||
        !is_mergeable(rt, peek(*right))) {
        return REF_NOT_IMPLEMENTED;
    }
    Ref all = dict_new(rt);
    if (ref_is_error(all)) {
        return REF_ERROR;
    }
    if (!dict_update(rt, value_dict(peek(all)), left) ||
        !dict_update(rt, value_dict(peek(all)), right)) {
        drop(rt, all);
        return REF_ERROR;
    }
    return all;
}

static bool write_all(Runtime *rt, Ref *self, Ref *other)
{
    Ref copy = dict_new(rt);
    bool ok = !ref_is_error(copy) && dict_update(rt, value_dict(peek(copy)), other);
    Ref items = ok ? call_method(rt, &copy, rt->names[N_ITEMS], NULL, 0) : REF_ERROR;
    Ref list = ref_is_error(items) ? REF_ERROR : list_from_iterable(rt, &items);
    ok = !ref_is_error(list);
    for (size_t i = 0; ok && i < value_list(peek(list))->length; i++) {
        Tuple *pair = value_tuple(peek(value_list(peek(list))->items[i]));
        Ref value = share(rt, &pair->items[1]);
        ok = !ref_is_error(value) && charge(rt, 1) &&
             proxy_setitem(rt, self, &pair->items[0], value);
    }
    drop(rt, list);
    drop(rt, items);
    drop(rt, copy);
    return ok;
}

static Ref proxy_inplace(Runtime *rt, BinaryOp op, Ref *left, Ref *right)
{
    if (op != BIN_OR || !is_mergeable(rt, peek(*right))) {
        return REF_NOT_IMPLEMENTED;
    }
    return write_all(rt, left, right) ? share(rt, left) : REF_ERROR;
}

// --- methods ---

// A list of what a method of a dict of all variables gives.
static Ref list_of_all(Runtime *rt, Ref *self, Str *method)
{
    Ref all = snapshot(rt, self);
    Ref view = ref_is_error(all) ? REF_ERROR : call_method(rt, &all, method, NULL, 0);
    Ref list = ref_is_error(view) ? REF_ERROR : list_from_iterable(rt, &view);
    drop(rt, view);
    drop(rt, all);
    return list;
}

static Ref proxy_iter(Runtime *rt, Ref *self)
{
    Ref keys = list_of_all(rt, self, rt->names[N_KEYS]);
    Ref iterator = ref_is_error(keys) ? REF_ERROR : get_iter(rt, &keys);
    drop(rt, keys);
    return iterator;
}

static Ref py_proxy_keys(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return list_of_all(rt, &args[0], rt->names[N_KEYS]);
}

static Ref py_proxy_values(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Str *values = str_intern_new(rt, "values", 6);
    Ref list = values == NULL ? REF_ERROR : list_of_all(rt, &args[0], values);
    CLEAR_POINTER(rt, values);
    return list;
}

static Ref py_proxy_items(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return list_of_all(rt, &args[0], rt->names[N_ITEMS]);
}

static Ref py_proxy_reversed(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref keys = list_of_all(rt, &args[0], rt->names[N_KEYS]);
    if (!ref_is_error(keys)) {
        List *list = value_list(peek(keys));
        for (size_t i = 0; i < list->length / 2; i++) {
            Ref other = list->items[list->length - 1 - i];
            list->items[list->length - 1 - i] = list->items[i];
            list->items[i] = other;
        }
    }
    return keys;
}

static Ref py_proxy_copy(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    return snapshot(rt, &args[0]);
}

static Ref py_proxy_get(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref value = lookup(rt, &args[0], &args[1]);
    if (!ref_is_unbound(value)) {
        return value;
    }
    return nargs > 2 ? share(rt, &args[2]) : REF_NONE;
}

static Ref py_proxy_setdefault(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    Ref value = lookup(rt, &args[0], &args[1]);
    if (!ref_is_unbound(value)) {
        return value;
    }
    value = nargs > 2 ? share(rt, &args[2]) : REF_NONE;
    if (ref_is_error(value) ||
        !proxy_setitem(rt, &args[0], &args[1], share(rt, &value))) {
        drop(rt, value);
        return REF_ERROR;
    }
    return value;
}

static Ref py_proxy_update(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)
{
    if (!is_mergeable(rt, peek(args[1]))) {
        raise_error(rt, E_TYPE_ERROR,
                    "update() argument must be dict or another FrameLocalsProxy");
        return REF_ERROR;
    }
    return write_all(rt, &args[0], &args[1]) ? REF_NONE : REF_ERROR;
}

// --- the type ---

static Ref proxy_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                           Tuple *kwnames)
{
    if (nargs != 1) {
        raise_error(rt, E_TYPE_ERROR, "FrameLocalsProxy expected 1 argument, got %zu",
                    nargs);
        return REF_ERROR;
    }
    if (!is_exact(rt, peek(args[0]), T_FRAME)) {
        raise_error(rt, E_TYPE_ERROR, "expect frame, not %T", peek(args[0]));
        return REF_ERROR;
    }
    if (kwnames != NULL && kwnames->length > 0) {
        raise_error(rt, E_TYPE_ERROR, "FrameLocalsProxy takes no keyword arguments");
        return REF_ERROR;
    }
    return frame_locals_proxy(rt, (FrameObject *)ref_object(args[0]));
}

static void proxy_traverse(Object *self, Visitor *visitor)
{
    VISIT_FIELD(visitor, ((Proxy *)self)->frame, "frame");
}

static void proxy_clear(Runtime *rt, Object *self)
{
    CLEAR_POINTER(rt, ((Proxy *)self)->frame);
}

static void proxy_destroy(Runtime *rt, Object *self)
{
    proxy_clear(rt, self);
    object_free(rt, self, sizeof(Proxy));
}

static const MethodDef proxy_methods[] = {
    {"keys", py_proxy_keys, ARGS(0, 0), "A list of the names."},
    {"values", py_proxy_values, ARGS(0, 0), "A list of the values."},
    {"items", py_proxy_items, ARGS(0, 0), "A list of (name, value) pairs."},
    {"get", py_proxy_get, ARGS(1, 2), "The value of a name, or a default."},
    {"setdefault", py_proxy_setdefault, ARGS(1, 2),
     "The value of a name; a name that has none gets the default first."},
    {"update", py_proxy_update, ARGS(1, 1), "Write all items of a mapping."},
    {"copy", py_proxy_copy, ARGS(0, 0), "A dict of names and values."},
    {"__reversed__", py_proxy_reversed, ARGS(0, 0), "A list of the names, last first."},
    {NULL},
};

const TypeDef frame_locals_typedef = {
    .name = "FrameLocalsProxy",
    .doc = "The variables of a frame, for reading and writing.",
    .instance_size = sizeof(Proxy),
    .flags = TYPE_MAPPING,
    .binary_ops = OPS(BIN_OR),
    .inplace_ops = OPS(BIN_OR),
    .slots = {.construct = proxy_construct,
              .destroy = proxy_destroy,
              .traverse = proxy_traverse,
              .clear = proxy_clear,
              .repr = proxy_repr,
              .hash = hash_refused,
              .length = proxy_length,
              .iter = proxy_iter,
              .getitem = proxy_getitem,
              .setitem = proxy_setitem,
              .contains = proxy_contains,
              .compare = proxy_compare,
              .binary = proxy_binary,
              .inplace = proxy_inplace},
    .methods = proxy_methods,
};
