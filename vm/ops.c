// Operators, names, items, displays: the long way of the loop's instructions.
#include "vm/ops.h"

#include <math.h>

#include "compiler/code.h"
#include "objects/abstract.h"
#include "objects/cell.h"
#include "objects/dict.h"
#include "objects/float.h"
#include "objects/list.h"
#include "objects/module.h"
#include "objects/set.h"
#include "objects/slice.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "vm/refetch.h"
#include "vm/traceback.h"

Ref op_successor(Runtime *rt, Ref old, Ref result)
{
    if (LIKELY(!ref_is_object(old)) ||
        (ref_object(old)->flags & OBJECT_ID_TAKEN) == 0 || !ref_is_immediate(result) ||
        word_is_small_int(result.bits)) {
        return result;
    }
    return box_in_slot(rt, &result) ? result : REF_ERROR;
}

// Consumes operands b and c, then writes the result (already computed) to a.
static bool finish(Vm *vm, Frame *frame, uint32_t dst, Ref result)
{
    if (UNLIKELY(ref_is_error(result))) {
        return false;
    }
    Ref successor = op_successor(&vm->rt, frame->locals[dst], result);
    if (UNLIKELY(ref_is_error(successor))) {
        return false;
    }
    replace_ref_take(&vm->rt, &frame->locals[dst], successor);
    return true;
}

static void consume_one(Vm *vm, Frame *frame, uint32_t index)
{
    consume(&vm->rt, frame->locals, index, frame->code->local_count);
}

static bool finish_binary(Vm *vm, Frame *frame, Operands o, Ref result)
{
    consume_one(vm, frame, o.b);
    consume_one(vm, frame, o.c);
    return finish(vm, frame, o.a, result);
}

static bool finish_unary(Vm *vm, Frame *frame, Operands o, Ref result)
{
    consume_one(vm, frame, o.b);
    return finish(vm, frame, o.a, result);
}

// --- arithmetic and comparing ---

// A float that the stack alone holds may stay there as a box for later results.
static void consume_float(Vm *vm, Frame *frame, size_t index)
{
    if (!float_is_reusable(&vm->rt, frame->locals[index])) {
        consume_one(vm, frame, index);
    }
}

// A positive float to the power of a float, without a special case of pow().
static bool finish_power(Vm *vm, Frame *frame, Operands o, Value exponent, bool *ok)
{
    Runtime *rt = &vm->rt;
    Value base = peek(frame->locals[o.b]);
    if (!is_exact(rt, base, T_FLOAT) || !is_exact(rt, exponent, T_FLOAT) ||
        !(float_value(base) > 0.0)) {
        return false;
    }
    double result = pow(float_value(base), float_value(exponent));
    if (!isfinite(result)) {
        return false;
    }
    *ok = true;
    if (float_is_reusable(rt, frame->locals[o.a])) {
        ((Float *)ref_object(frame->locals[o.a]))->value = result;
    } else {
        *ok = finish(vm, frame, o.a, float_new(rt, result));
    }
    if (o.b != o.a) {
        consume_float(vm, frame, o.b);
    }
    return true;
}

// User code may see the operands: copies become references first. False: MemoryError.
static bool prepare(Vm *vm, Frame *frame, uint32_t left, uint32_t right)
{
    return !UNLIKELY(operands_tell(&vm->rt, peek(frame->locals[left]),
                                   peek(frame->locals[right]))) ||
           (refetch(vm, frame, left) && refetch(vm, frame, right));
}

bool op_binary(Vm *vm, Frame *frame, BinaryOp op, size_t a, size_t b, size_t c)
{
    Operands o = {a, b, c};
    if (!prepare(vm, frame, o.b, o.c)) {
        return false;
    }
    return finish_binary(
        vm, frame, o, binary_op(&vm->rt, op, &frame->locals[o.b], &frame->locals[o.c]));
}

bool op_binary_constant(Vm *vm, Frame *frame, BinaryOp op, size_t a, size_t b, size_t c)
{
    Operands o = {a, b, c};
    bool ok;
    if (op == BIN_POW && finish_power(vm, frame, o, frame->code->constants[o.c], &ok)) {
        return ok;
    }
    Ref *constant = constant_slot(frame->code, o.c);
    return finish_unary(vm, frame, o,
                        binary_op(&vm->rt, op, &frame->locals[o.b], constant));
}

// `s += t` on a variable that alone holds a str: grows it in place.
static bool is_appendable(Vm *vm, Frame *frame, BinaryOp op, Operands o, Value right)
{
    return op == BIN_ADD && o.a == o.b &&
           is_exact(&vm->rt, peek(frame->locals[o.b]), T_STR) &&
           is_exact(&vm->rt, right, T_STR);
}

bool op_inplace(Vm *vm, Frame *frame, BinaryOp op, size_t a, size_t b, size_t c)
{
    Operands o = {a, b, c};
    Ref *left = &frame->locals[o.b], *right = &frame->locals[o.c];
    if (!prepare(vm, frame, o.b, o.c)) {
        return false;
    }
    if (is_appendable(vm, frame, op, o, peek(*right))) {
        bool ok = str_append(&vm->rt, left, value_str_object(peek(*right)));
        consume_one(vm, frame, o.c);
        return ok;
    }
    return finish_binary(vm, frame, o, inplace_op(&vm->rt, op, left, right));
}

bool op_inplace_constant(Vm *vm, Frame *frame, BinaryOp op, size_t a, size_t b,
                         size_t c)
{
    Operands o = {a, b, c};
    Ref *left = &frame->locals[o.b], *right = constant_slot(frame->code, o.c);
    if (is_appendable(vm, frame, op, o, peek(*right))) {
        return str_append(&vm->rt, left, value_str_object(peek(*right)));
    }
    return finish_unary(vm, frame, o, inplace_op(&vm->rt, op, left, right));
}

bool op_unary(Vm *vm, Frame *frame, UnaryOp op, size_t a, size_t b, size_t c)
{
    Operands o = {a, b, c};
    return finish_unary(vm, frame, o, unary_op(&vm->rt, op, &frame->locals[o.b]));
}

// `left op right` of two texts: 1, 0; -1: they are something else.
static inline int compare_texts(Runtime *rt, CompareOp op, Value left, Value right)
{
    if (!is_exact(rt, left, T_STR) || !is_exact(rt, right, T_STR)) {
        return -1;
    }
    const Str *a = value_str_object(left), *b = value_str_object(right);
    if (op == CMP_EQ || op == CMP_NE) {
        return str_equal(a, b) == (op == CMP_EQ);
    }
    return value_is_true(peek(compare_orders(op, str_compare(a, b))));
}

bool op_compare(Vm *vm, Frame *frame, CompareOp op, size_t a, size_t b, size_t c)
{
    Operands o = {a, b, c};
    int texts =
        compare_texts(&vm->rt, op, peek(frame->locals[b]), peek(frame->locals[c]));
    if (texts >= 0) {
        return finish_binary(vm, frame, o, ref_bool(texts));
    }
    if (!prepare(vm, frame, o.b, o.c)) {
        return false;
    }
    return finish_binary(
        vm, frame, o,
        compare_op(&vm->rt, op, &frame->locals[o.b], &frame->locals[o.c]));
}

int op_compare_truth(Vm *vm, Frame *frame, CompareOp op, uint32_t left, uint32_t right,
                     bool constant)
{
    if (!constant && !prepare(vm, frame, left, right)) {
        return -1;
    }
    Ref *right_slot =
        constant ? constant_slot(frame->code, right) : &frame->locals[right];
    int truth =
        compare_texts(&vm->rt, op, peek(frame->locals[left]), peek(*right_slot));
    if (truth < 0) {
        truth = compare_truth(&vm->rt, op, &frame->locals[left], right_slot);
    }
    consume_one(vm, frame, left);
    if (!constant) {
        consume_one(vm, frame, right);
    }
    return truth;
}

int op_truth(Vm *vm, Frame *frame, uint32_t slot)
{
    int truth = value_truth(&vm->rt, peek(frame->locals[slot]));
    consume_one(vm, frame, slot);
    return truth;
}

int op_contains(Vm *vm, Frame *frame, uint32_t item, uint32_t container)
{
    const Ref *holder = &frame->locals[container];
    // __contains__ may keep what it is given.
    bool is_ready = !ref_is_object(*holder) ||
                    (ref_object(*holder)->type->flags & TYPE_HEAP) == 0 ||
                    refetch(vm, frame, item);
    int found = is_ready
                    ? contains(&vm->rt, &frame->locals[container], &frame->locals[item])
                    : -1;
    consume_one(vm, frame, item);
    consume_one(vm, frame, container);
    return found;
}

// --- names ---

static Str *name_at(const Frame *frame, uint32_t index)
{
    return frame->code->names[index];
}

static void raise_name_error(Vm *vm, Str *name)
{
    Runtime *rt = &vm->rt;
    raise_error(rt, E_NAME_ERROR, "name '%U' is not defined", name);
    if (pending_matches(rt, E_NAME_ERROR)) {
        Exception *error = (Exception *)ref_object(rt->pending);
        replace_ref_take(rt, &error->fields[FIELD_NAME_ERROR_NAME],
                         ref_new(&name->base));
    }
}

// What a mapping has under the name: REF_UNBOUND when it is not there.
static Ref load_from_mapping(Runtime *rt, Ref *mapping, Str *name)
{
    if (is_exact(rt, peek(*mapping), T_DICT)) {
        Ref *slot = dict_find_str(value_dict(peek(*mapping)), name);
        return slot == NULL ? REF_UNBOUND : share(rt, slot);
    }
    Ref key = ref_new(&name->base);
    Ref value = get_item(rt, mapping, &key);
    drop(rt, key);
    if (ref_is_error(value) && pending_matches(rt, E_KEY_ERROR)) {
        pending_clear(rt);
        return REF_UNBOUND;
    }
    return value;
}

// Where globals or builtins are of a subclass of dict, which may find things its own
// way; behind a namespace, globals are not asked for it.
static Ref load_global_by_item(Vm *vm, Frame *frame, Str *name)
{
    Runtime *rt = &vm->rt;
    Ref globals = ref_new(&frame->globals->base);
    Ref value = REF_UNBOUND;
    if (ref_is_unbound(frame->namespace_)) {
        value = load_from_mapping(rt, &globals, name);
    } else {
        Ref *slot = dict_find_str(frame->globals, name);
        value = slot == NULL ? REF_UNBOUND : share(rt, slot);
    }
    if (ref_is_unbound(value)) {
        value = vm_lookup_builtin(vm, frame, name);
    }
    drop(rt, globals);
    if (ref_is_unbound(value)) {
        raise_name_error(vm, name);
        return REF_ERROR;
    }
    return value;
}

// A name that is neither a global nor in a plain dict of built-ins.
static Ref load_strange_builtin(Vm *vm, Frame *frame, Str *name)
{
    Ref value = frame->builtins == vm->no_builtins ? vm_lookup_builtin(vm, frame, name)
                                                   : REF_UNBOUND;
    if (ref_is_unbound(value)) {
        raise_name_error(vm, name);
        return REF_ERROR;
    }
    return value;
}

// A global or built-in.
static Ref load_global(Vm *vm, Frame *frame, Str *name, uint32_t *cache, bool as_value)
{
    Runtime *rt = &vm->rt;
    const Type *plain = rt->types[T_DICT];
    if (UNLIKELY(frame->globals->base.type != plain ||
                 frame->builtins->base.type != plain)) {
        return load_global_by_item(vm, frame, name);
    }
    int64_t index = dict_find_str_index(frame->globals, name);
    Ref *slot;
    if (index >= 0) {
        slot = &frame->globals->entries[index].value;
        if (cache != NULL) {
            cache[0] = dict_keys_version(rt, frame->globals);
            cache[1] = 0;
        }
    } else {
        index = dict_find_str_index(frame->builtins, name);
        if (index < 0) {
            return load_strange_builtin(vm, frame, name);
        }
        slot = &frame->builtins->entries[index].value;
        if (cache != NULL) {
            cache[0] = dict_keys_version(rt, frame->globals);
            cache[1] = dict_keys_version(rt, frame->builtins);
        }
    }
    if (cache != NULL) {
        size_t place = (size_t)index * sizeof(DictEntry) + offsetof(DictEntry, value);
        cache[2] = place < UINT32_MAX ? (uint32_t)place : 0;
    }
    return as_value ? ref_copy(peek(*slot)) : share(rt, slot);
}

bool op_load_global(Vm *vm, Frame *frame, uint32_t dst, uint32_t name, uint32_t *cache,
                    bool as_value)
{
    return finish(vm, frame, dst,
                  load_global(vm, frame, name_at(frame, name), cache, as_value));
}

bool op_store_global(Vm *vm, Frame *frame, uint32_t src, uint32_t name, uint32_t *cache)
{
    Runtime *rt = &vm->rt;
    Ref value = read_slot(rt, frame, src);
    if (ref_is_error(value) ||
        !dict_set_str_take(rt, frame->globals, name_at(frame, name), value)) {
        return false;
    }
    int64_t index = dict_find_str_index(frame->globals, name_at(frame, name));
    cache[0] = dict_keys_version(rt, frame->globals);
    cache[1] = index >= 0 && index < UINT32_MAX ? (uint32_t)index + 1 : 0;
    return true;
}

bool op_delete_global(Vm *vm, Frame *frame, uint32_t name)
{
    if (!dict_delete_str(&vm->rt, frame->globals, name_at(frame, name))) {
        raise_name_error(vm, name_at(frame, name));
        return false;
    }
    return true;
}

// Are names found in the globals alone? A subclass of dict may find them its own way
// also where exec was given nothing else.
static bool is_module_body(Vm *vm, const Frame *frame)
{
    return frame->namespace_.bits == (uintptr_t)frame->globals &&
           is_exact(&vm->rt, peek(frame->namespace_), T_DICT);
}

bool op_load_name(Vm *vm, Frame *frame, uint32_t dst, uint32_t name, uint32_t *cache,
                  bool as_value)
{
    bool is_module = is_module_body(vm, frame);
    if (!is_module) {
        Ref value =
            load_from_mapping(&vm->rt, &frame->namespace_, name_at(frame, name));
        if (!ref_is_unbound(value)) {
            return finish(vm, frame, dst, value);
        }
    }
    return finish(vm, frame, dst,
                  load_global(vm, frame, name_at(frame, name), is_module ? cache : NULL,
                              as_value));
}

bool op_store_name(Vm *vm, Frame *frame, uint32_t src, uint32_t name, uint32_t *cache)
{
    Runtime *rt = &vm->rt;
    if (is_module_body(vm, frame)) {
        return op_store_global(vm, frame, src, name, cache);
    }
    Ref value = read_slot(rt, frame, src);
    if (ref_is_error(value)) {
        return false;
    }
    if (is_exact(rt, peek(frame->namespace_), T_DICT)) {
        return dict_set_str_take(rt, value_dict(peek(frame->namespace_)),
                                 name_at(frame, name), value);
    }
    Ref key = ref_new(&name_at(frame, name)->base);
    bool ok = set_item_take(rt, &frame->namespace_, &key, value);
    drop(rt, key);
    return ok;
}

bool op_delete_name(Vm *vm, Frame *frame, uint32_t name)
{
    Runtime *rt = &vm->rt;
    Ref key = ref_new(&name_at(frame, name)->base);
    bool ok = set_item_take(rt, &frame->namespace_, &key, REF_UNBOUND);
    drop(rt, key);
    if (!ok) { // whatever the mapping says of it
        pending_clear(rt);
        raise_name_error(vm, name_at(frame, name));
    }
    return ok;
}

bool op_load_class_deref(Vm *vm, Frame *frame, size_t a, size_t b, size_t c)
{
    Operands o = {a, b, c};
    Ref value = load_from_mapping(&vm->rt, &frame->namespace_, name_at(frame, o.c));
    if (ref_is_unbound(value)) {
        Ref *cell = &((Cell *)ref_object(frame->locals[o.b]))->value;
        if (ref_is_unbound(*cell)) {
            return op_unbound_cell(vm, frame, o.b);
        }
        value = share(&vm->rt, cell);
    }
    return finish(vm, frame, o.a, value);
}

bool op_load_class_global(Vm *vm, Frame *frame, size_t a, size_t b, size_t c)
{
    Operands o = {a, b, c};
    Runtime *rt = &vm->rt;
    Ref key = ref_new(&name_at(frame, o.c)->base);
    Ref value = get_item(rt, &frame->locals[o.b], &key);
    drop(rt, key);
    if (ref_is_error(value) && pending_matches(rt, E_KEY_ERROR)) {
        pending_clear(rt);
        value = load_global(vm, frame, name_at(frame, o.c), NULL, false);
    }
    return finish_unary(vm, frame, o, value);
}

static bool raise_unbound(Vm *vm, Str *name, ExceptionId id, const char *format)
{
    Runtime *rt = &vm->rt;
    raise_error(rt, id, format, name);
    // As in CPython, UnboundLocalError has no name (so nothing is suggested).
    if (id == E_NAME_ERROR && pending_matches(rt, E_NAME_ERROR)) {
        Exception *error = (Exception *)ref_object(rt->pending);
        replace_ref_take(rt, &error->fields[FIELD_NAME_ERROR_NAME],
                         ref_new(&name->base));
    }
    return false;
}

bool op_unbound(Vm *vm, Frame *frame, uint32_t variable)
{
    return raise_unbound(
        vm, frame->code->variable_names[variable], E_UNBOUND_LOCAL_ERROR,
        "cannot access local variable '%U' where it is not associated with a value");
}

bool op_unbound_cell(Vm *vm, Frame *frame, uint32_t variable)
{
    const Code *code = frame->code;
    if (variable < code->variable_count + code->cell_count) {
        return op_unbound(vm, frame, variable);
    }
    return raise_unbound(vm, code->variable_names[variable], E_NAME_ERROR,
                         "cannot access free variable '%U' where it is not associated "
                         "with a value in enclosing scope");
}

// --- items ---

bool op_get_item(Vm *vm, Frame *frame, size_t a, size_t b, size_t c)
{
    Operands o = {a, b, c};
    return finish_binary(vm, frame, o,
                         get_item(&vm->rt, &frame->locals[o.b], &frame->locals[o.c]));
}

bool op_get_item_constant(Vm *vm, Frame *frame, size_t a, size_t b, size_t c)
{
    Operands o = {a, b, c};
    return finish_unary(
        vm, frame, o,
        get_item(&vm->rt, &frame->locals[o.b], constant_slot(frame->code, o.c)));
}

bool op_set_item(Vm *vm, Frame *frame, size_t a, size_t b, size_t c)
{
    Operands o = {a, b, c};
    Runtime *rt = &vm->rt;
    Ref value = read_slot(rt, frame, o.c);
    if (ref_is_error(value)) {
        return false;
    }
    bool ok = set_item_take(rt, &frame->locals[o.a], &frame->locals[o.b], value);
    consume_one(vm, frame, o.b);
    consume_one(vm, frame, o.a);
    return ok;
}

bool op_delete_item(Vm *vm, Frame *frame, size_t a, size_t b, size_t c)
{
    Operands o = {a, b, c};
    bool ok =
        set_item_take(&vm->rt, &frame->locals[o.a], &frame->locals[o.b], REF_UNBOUND);
    consume_one(vm, frame, o.b);
    consume_one(vm, frame, o.a);
    return ok;
}

bool op_get_iter(Vm *vm, Frame *frame, size_t a, size_t b, size_t c)
{
    Operands o = {a, b, c};
    return finish_unary(vm, frame, o, get_iter(&vm->rt, &frame->locals[o.b]));
}

// --- unpacking ---

static bool raise_not_unpackable(Vm *vm, Ref *source)
{
    raise_error(&vm->rt, E_TYPE_ERROR, "cannot unpack non-iterable %T object",
                peek(*source));
    return false;
}

static bool can_iterate(Vm *vm, Ref *source)
{
    Type *type = ref_type(&vm->rt, *source);
    return type->slots.iter != NULL || type->slots.getitem != NULL;
}

// The items of a list or tuple straight into the positions.
static bool unpack_sequence(Vm *vm, Ref *positions, Ref *items, size_t length,
                            size_t wanted)
{
    Runtime *rt = &vm->rt;
    if (length != wanted) {
        if (length > wanted) {
            raise_error(rt, E_VALUE_ERROR, "too many values to unpack (expected %zu)",
                        wanted);
        } else {
            raise_error(rt, E_VALUE_ERROR,
                        "not enough values to unpack (expected %zu, got %zu)", wanted,
                        length);
        }
        return false;
    }
    for (size_t i = 0; i < length; i++) {
        Ref item = share(rt, &items[i]);
        if (ref_is_error(item)) {
            return false;
        }
        replace_ref_take(rt, &positions[i], item);
    }
    return true;
}

static bool unpack_iterable(Vm *vm, Ref *positions, Ref *source, size_t wanted)
{
    Runtime *rt = &vm->rt;
    if (!can_iterate(vm, source)) {
        return raise_not_unpackable(vm, source);
    }
    Ref iterator = get_iter(rt, source);
    if (ref_is_error(iterator)) {
        return false;
    }
    bool ok = true;
    for (size_t i = 0; ok && i < wanted; i++) {
        Ref item = iter_next(rt, &iterator);
        if (ref_is_unbound(item)) {
            raise_error(rt, E_VALUE_ERROR,
                        "not enough values to unpack (expected %zu, got %zu)", wanted,
                        i);
        }
        ok = !ref_is_error(item) && !ref_is_unbound(item);
        if (ok) {
            replace_ref_take(rt, &positions[i], item);
        }
    }
    if (ok) {
        Ref extra = iter_next(rt, &iterator);
        ok = ref_is_unbound(extra);
        if (!ok && !ref_is_error(extra)) {
            drop(rt, extra);
            raise_error(rt, E_VALUE_ERROR, "too many values to unpack (expected %zu)",
                        wanted);
        }
    }
    drop(rt, iterator);
    return ok;
}

bool op_unpack(Vm *vm, Frame *frame, size_t a, size_t b, size_t c)
{
    Operands o = {a, b, c};
    Runtime *rt = &vm->rt;
    Ref source =
        read_slot(rt, frame, o.b); // the source's own position may be among the targets
    if (ref_is_error(source)) {
        return false;
    }
    Ref *positions = &frame->locals[o.a];
    bool ok;
    if (is_exact(rt, peek(source), T_TUPLE)) {
        Tuple *tuple = value_tuple(peek(source));
        ok = unpack_sequence(vm, positions, tuple->items, tuple->length, o.c);
    } else if (is_exact(rt, peek(source), T_LIST)) {
        List *list = value_list(peek(source));
        ok = unpack_sequence(vm, positions, list->items, list->length, o.c);
    } else {
        ok = unpack_iterable(vm, positions, &source, o.c);
    }
    drop(rt, source);
    return ok;
}

// The targets before the starred one.
static bool unpack_front(Vm *vm, Ref *positions, Ref *iterator, size_t before,
                         size_t after)
{
    Runtime *rt = &vm->rt;
    for (size_t i = 0; i < before; i++) {
        Ref item = iter_next(rt, iterator);
        if (ref_is_unbound(item)) {
            raise_error(rt, E_VALUE_ERROR,
                        "not enough values to unpack (expected at least %zu, got %zu)",
                        before + after, i);
        }
        if (ref_is_unbound(item) || ref_is_error(item)) {
            return false;
        }
        replace_ref_take(rt, &positions[i], item);
    }
    return true;
}

// The starred target and those after it. The list asks the iterator for its iterator
// once more, which a class of the program's can see.
static bool unpack_rest(Vm *vm, Ref *positions, Ref *iterator, size_t before,
                        size_t after)
{
    Runtime *rt = &vm->rt;
    Ref all = list_from_iterable(rt, iterator);
    if (ref_is_error(all)) {
        return false;
    }
    List *list = value_list(peek(all));
    if (list->length < after) {
        raise_error(rt, E_VALUE_ERROR,
                    "not enough values to unpack (expected at least %zu, got %zu)",
                    before + after, before + list->length);
        drop(rt, all);
        return false;
    }
    size_t middle = list->length - after;
    Ref rest = list_from_take(rt, list->items, middle);
    bool ok = !ref_is_error(rest);
    if (ok) {
        replace_ref_take(rt, &positions[0], rest);
        for (size_t i = 0; i < after; i++) {
            replace_ref_take(rt, &positions[1 + i], take(&list->items[middle + i]));
        }
    }
    drop(rt, all);
    return ok;
}

bool op_unpack_star(Vm *vm, Frame *frame, size_t a, size_t b, size_t c)
{
    Operands o = {a, b, c};
    Runtime *rt = &vm->rt;
    size_t before = o.c & 0xff, after = o.c >> 8;
    Ref source = read_slot(rt, frame, o.b);
    if (ref_is_error(source)) {
        return false;
    }
    if (!can_iterate(vm, &source)) {
        raise_not_unpackable(vm, &source);
        drop(rt, source);
        return false;
    }
    Ref iterator = get_iter(rt, &source);
    drop(rt, source);
    if (ref_is_error(iterator)) {
        return false;
    }
    bool ok = unpack_front(vm, &frame->locals[o.a], &iterator, before, after) &&
              unpack_rest(vm, &frame->locals[o.a + before], &iterator, before, after);
    drop(rt, iterator);
    return ok;
}

// --- displays ---

static Ref build_map(Vm *vm, Ref *pairs, size_t count)
{
    Runtime *rt = &vm->rt;
    Ref dict = dict_new_sized(rt, count);
    for (size_t i = 0; i < count && !ref_is_error(dict); i++) {
        if (!dict_set_take(rt, value_dict(peek(dict)), take(&pairs[2 * i]),
                           take(&pairs[2 * i + 1]))) {
            drop(rt, dict);
            dict = REF_ERROR;
        }
    }
    return dict;
}

static Ref build_set(Vm *vm, Ref *items, size_t count)
{
    Runtime *rt = &vm->rt;
    Ref set = set_new(rt, T_SET, NULL);
    for (size_t i = 0; i < count && !ref_is_error(set); i++) {
        if (!set_add_take(rt, (Set *)ref_object(set), take(&items[i]))) {
            drop(rt, set);
            set = REF_ERROR;
        }
    }
    return set;
}

static Ref build_string(Vm *vm, Ref *items, size_t count)
{
    return str_join(&vm->rt, vm->rt.empty_str, items, count);
}

static Ref build_slice(Vm *vm, Ref *items, size_t count)
{
    return slice_new_take(&vm->rt, take(&items[0]), take(&items[1]),
                          count == 3 ? take(&items[2]) : REF_NONE);
}

bool op_build(Vm *vm, Frame *frame, unsigned opcode, size_t a, size_t b, size_t c)
{
    Operands o = {a, b, c};
    Runtime *rt = &vm->rt;
    Ref *first = &frame->locals[o.b];
    size_t count = o.c;
    Ref result;
    switch (opcode) {
    case OP_BUILD_TUPLE:
        return finish(vm, frame, o.a, tuple_from_take(rt, first, count));
    case OP_BUILD_LIST:
        return finish(vm, frame, o.a, list_from_take(rt, first, count));
    case OP_BUILD_SET:
        result = build_set(vm, first, count);
        break;
    case OP_BUILD_MAP:
        result = build_map(vm, first, count);
        count *= 2;
        break;
    case OP_BUILD_STRING:
        result = build_string(vm, first, count);
        break;
    case OP_BUILD_SLICE:
        result = build_slice(vm, first, count);
        break;
    default: // LIST_TO_TUPLE
        result = list_to_tuple(rt, value_list(peek(*first)));
        return finish_unary(vm, frame, o, result);
    }
    for (size_t i = 0; i < count; i++) {
        clear_ref(rt, &first[i]);
    }
    return finish(vm, frame, o.a, result);
}

// The words for f(*x) and [*x] with x that cannot be iterated.
static bool extend_list(Vm *vm, Ref *list, Ref *source)
{
    Runtime *rt = &vm->rt;
    if (!can_iterate(vm, source)) {
        raise_error(rt, E_TYPE_ERROR, "Value after * must be an iterable, not %T",
                    peek(*source));
        return false;
    }
    return list_extend(rt, value_list(peek(*list)), source);
}

static bool update_dict(Vm *vm, Ref *dict, Ref *source)
{
    Runtime *rt = &vm->rt;
    Ref keys =
        is_dict(peek(*source)) ? REF_NONE : lookup_attr(rt, source, rt->names[N_KEYS]);
    if (ref_is_error(keys)) {
        return false;
    }
    bool is_mapping = !ref_is_unbound(keys);
    drop(rt, keys);
    if (is_mapping && dict_update(rt, value_dict(peek(*dict)), source)) {
        return true;
    }
    // As in CPython any attribute that is missing on the way says so.
    if (!is_mapping || pending_matches(rt, E_ATTRIBUTE_ERROR)) {
        drop(rt, pending_take(rt));
        raise_error(rt, E_TYPE_ERROR, "'%T' object is not a mapping", peek(*source));
    }
    return false;
}

bool op_add_to(Vm *vm, Frame *frame, unsigned opcode, size_t a, size_t b, size_t c)
{
    Operands o = {a, b, c};
    Runtime *rt = &vm->rt;
    Ref *target = &frame->locals[o.a], *source = &frame->locals[o.b];
    bool ok;
    switch (opcode) {
    case OP_LIST_APPEND: {
        Ref item = read_slot(rt, frame, o.b);
        return !ref_is_error(item) &&
               list_append_take(rt, value_list(peek(*target)), item);
    }
    case OP_SET_ADD: {
        Ref item = read_slot(rt, frame, o.b);
        return !ref_is_error(item) &&
               set_add_take(rt, (Set *)ref_object(*target), item);
    }
    case OP_MAP_ADD:
        return dict_set_take(rt, value_dict(peek(*target)), take(&source[0]),
                             take(&source[1]));
    case OP_LIST_EXTEND:
        ok = extend_list(vm, target, source);
        break;
    case OP_SET_UPDATE:
        ok = set_update(rt, (Set *)ref_object(*target), source);
        break;
    case OP_DICT_UPDATE:
        ok = update_dict(vm, target, source);
        break;
    default: // DICT_MERGE
        ok = dict_merge_keywords(rt, value_dict(peek(*target)), source,
                                 &frame->locals[o.c]);
        break;
    }
    consume_one(vm, frame, o.b);
    return ok;
}

bool op_format(Vm *vm, Frame *frame, size_t a, size_t b, size_t c, bool has_spec)
{
    Operands o = {a, b, c};
    Runtime *rt = &vm->rt;
    Ref *value = &frame->locals[o.b];
    Ref converted = REF_UNBOUND;
    switch (o.c) {
    case 's':
        converted = value_str(rt, peek(*value));
        break;
    case 'r':
        converted = value_repr(rt, peek(*value));
        break;
    case 'a':
        converted = value_ascii(rt, peek(*value));
        break;
    default:
        break;
    }
    Ref result = REF_ERROR;
    if (!ref_is_error(converted)) {
        Ref none = REF_UNBOUND;
        result = value_format(rt, ref_is_unbound(converted) ? value : &converted,
                              has_spec ? value + 1 : &none);
        drop(rt, converted);
    }
    if (has_spec) {
        clear_ref(rt, value + 1);
    }
    return finish_unary(vm, frame, o, result);
}
