// Items of dicts, strings and slices, `in`, unpacking: what the loop's short ways leave
// (vm/eval_access.c), for the built-in types. Other types take the long way (vm/ops.h).
#include <string.h>

#include "objects/abstract.h"
#include "objects/bytes.h"
#include "objects/dict.h"
#include "objects/iter.h"
#include "objects/list.h"
#include "objects/list_items.h"
#include "objects/set.h"
#include "objects/slice.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "objects/type_slots.h"
#include "vm/eval.h"

// Gives back an operand that may be on the stack.
static ALWAYS_INLINE void consume_operand(Vm *vm, const Frame *frame, size_t index)
{
    if (IS_STACK(index)) {
        clear_ref(rt_of(vm), &frame->locals[index]);
    }
}

static ALWAYS_INLINE uintptr_t finish_item(Vm *vm, Frame *frame, size_t a, size_t b,
                                           size_t c, Ref item)
{
    consume_operand(vm, frame, b);
    consume_operand(vm, frame, c);
    replace_ref_take(rt_of(vm), &frame->locals[a], item);
    return eval_resume(vm);
}

// --- reading ---

static NO_INLINE uintptr_t get_item_of_class(Vm *vm, Frame *frame, size_t a, size_t b,
                                             size_t c)
{
    Ref *method = python_item_getter(rt_of(vm), peek(frame->locals[b]));
    if (method != NULL) {
        const Frame *pushed = push_operator(vm, method, a, b, c);
        if (pushed != frame) {
            return pushed != NULL ? eval_resume(vm) : eval_error(vm);
        }
    }
    return LIKELY(op_get_item(vm, frame, a, b, c)) ? eval_resume(vm) : eval_error(vm);
}

// The one character at the index: unbound when there is none or none was made yet.
static ALWAYS_INLINE Ref ascii_char(Vm *vm, const Str *text, uintptr_t index)
{
    intptr_t at = (intptr_t)index >> 1;
    at += at < 0 ? (intptr_t)text->size : 0;
    if (LIKELY(word_is_immediate(index)) && LIKELY(str_is_ascii(text)) &&
        LIKELY((size_t)at < text->size)) {
        Str *c = rt_of(vm)->latin1[(unsigned char)text->data[at]];
        if (LIKELY(c != NULL)) {
            return ref_new(&c->base);
        }
    }
    return REF_UNBOUND;
}

NO_INLINE uintptr_t eval_get_item(Vm *vm, Frame *frame, size_t a, size_t b, size_t c,
                                  bool as_value)
{
    uintptr_t container = frame->locals[b].bits;
    uintptr_t key = frame->locals[c].bits;
    if (UNLIKELY(!word_is_object(container))) {
        return get_item_of_class(vm, frame, a, b, c);
    }
    const Type *type = ((Object *)container)->type;
    if (type == rt_of(vm)->types[T_DICT]) {
        const Dict *dict = (const Dict *)container;
        int64_t entry = dict_find_plain(rt_of(vm), dict, (Value){key});
        if (LIKELY(entry >= 0)) {
            Ref *slot = &dict->entries[entry].value;
            Ref item = as_value ? ref_copy(peek(*slot)) : share(rt_of(vm), slot);
            if (LIKELY(!ref_is_error(item))) {
                return finish_item(vm, frame, a, b, c, item);
            }
            return eval_error(vm);
        }
    } else if (type == rt_of(vm)->types[T_STR]) {
        Ref item = ascii_char(vm, (const Str *)container, key);
        if (LIKELY(!ref_is_unbound(item))) {
            return finish_item(vm, frame, a, b, c, item);
        }
    }
    return get_item_of_class(vm, frame, a, b, c);
}

NO_INLINE uintptr_t eval_get_item_constant(Vm *vm, Frame *frame, size_t a, size_t b,
                                           size_t c, bool as_value)
{
    uintptr_t container = frame->locals[b].bits;
    Value key = frame->code->constants[c];
    if (LIKELY(word_is_object(container))) {
        const Type *type = ((Object *)container)->type;
        Ref item = REF_UNBOUND;
        if (type == rt_of(vm)->types[T_DICT]) {
            const Dict *dict = (const Dict *)container;
            int64_t entry = dict_find_plain(rt_of(vm), dict, key);
            if (LIKELY(entry >= 0)) {
                Ref *slot = &dict->entries[entry].value;
                item = as_value ? ref_copy(peek(*slot)) : share(rt_of(vm), slot);
                if (UNLIKELY(ref_is_error(item))) {
                    return eval_error(vm);
                }
            }
        } else if (type == rt_of(vm)->types[T_STR]) {
            item = ascii_char(vm, (const Str *)container, key.bits);
        }
        if (LIKELY(!ref_is_unbound(item))) {
            consume_operand(vm, frame, b);
            replace_ref_take(rt_of(vm), &frame->locals[a], item);
            return eval_resume(vm);
        }
    }
    return LIKELY(op_get_item_constant(vm, frame, a, b, c)) ? eval_resume(vm)
                                                            : eval_error(vm);
}

// --- writing ---

// Into the entry that was found, or a new one.
static ALWAYS_INLINE bool set_dict_item(Vm *vm, Frame *frame, Dict *dict, int64_t entry,
                                        size_t b, size_t c)
{
    Ref value = read_slot(rt_of(vm), frame, c);
    if (UNLIKELY(ref_is_error(value))) {
        return false;
    }
    if (entry >= 0) {
        replace_ref_take(rt_of(vm), &dict->entries[entry].value, value);
        return true;
    }
    Ref key = read_slot(rt_of(vm), frame, b);
    if (UNLIKELY(ref_is_error(key))) {
        drop(rt_of(vm), value);
        return false;
    }
    return dict_append_plain_take(rt_of(vm), dict, key, value);
}

NO_INLINE uintptr_t eval_set_item(Vm *vm, Frame *frame, size_t a, size_t b, size_t c)
{
    uintptr_t container = frame->locals[a].bits;
    if (LIKELY(word_is_object(container)) &&
        ((Object *)container)->type == rt_of(vm)->types[T_DICT]) {
        Dict *dict = (Dict *)container;
        int64_t entry = dict_find_plain(rt_of(vm), dict, peek(frame->locals[b]));
        if (LIKELY(entry >= 0)) {
            Ref value = read_slot(rt_of(vm), frame, c);
            if (UNLIKELY(ref_is_error(value))) {
                return eval_error(vm);
            }
            dict_set_entry_take(rt_of(vm), dict, (size_t)entry, value);
            consume_operand(vm, frame, b);
            consume_operand(vm, frame, a);
            return eval_resume(vm);
        }
    }
    return LIKELY(op_set_item(vm, frame, a, b, c)) ? eval_resume(vm) : eval_error(vm);
}

// --- slices ---

static bool is_plain_bound(Vm *vm, Ref bound)
{
    return ref_is_immediate(bound) || ref_is_none(bound);
}

// Can a slice with these bounds be looked at by nobody but the container?
static bool slices_plainly(Vm *vm, uintptr_t container, const Ref *bounds, size_t count)
{
    if (!word_is_object(container)) {
        return false;
    }
    Type **types = rt_of(vm)->types;
    const Type *type = ((Object *)container)->type;
    return (type == types[T_STR] || type == types[T_LIST] || type == types[T_TUPLE] ||
            type == types[T_BYTES]) &&
           is_plain_bound(vm, bounds[0]) && is_plain_bound(vm, bounds[1]) &&
           (count == 2 || is_plain_bound(vm, bounds[2]));
}

// A bound of a slice of `length` items; `otherwise` stands for None.
static ALWAYS_INLINE size_t resolve_bound(Ref bound, size_t length, size_t otherwise)
{
    if (ref_is_none(bound)) {
        return otherwise;
    }
    intptr_t at = immediate_int(peek(bound));
    at += at < 0 ? (intptr_t)length : 0;
    return at < 0 ? 0 : (size_t)at > length ? length : (size_t)at;
}

// container[start:stop] of a list or str.
static Ref get_part(Vm *vm, Object *container, const Ref *bounds)
{
    bool is_text = container->type == rt_of(vm)->types[T_STR];
    size_t length =
        is_text ? str_length((const Str *)container) : ((List *)container)->length;
    size_t start = resolve_bound(bounds[0], length, 0);
    size_t stop = resolve_bound(bounds[1], length, length);
    if (is_text) {
        return str_slice(rt_of(vm), (Str *)container, start, stop);
    }
    return list_from_slots(rt_of(vm), ((List *)container)->items + start,
                           stop > start ? stop - start : 0);
}

// container[start:stop:step] with a slice that lives here only.
static NO_INLINE Ref get_slice(Vm *vm, Ref *container, const Ref *bounds, size_t count)
{
    Object *object = ref_object(*container);
    if (count == 2 && (object->type == rt_of(vm)->types[T_LIST] ||
                       object->type == rt_of(vm)->types[T_STR])) {
        return get_part(vm, object, bounds);
    }
    Slice slice = {.base = {.count = 2, .type = rt_of(vm)->types[T_SLICE]},
                   .start = bounds[0],
                   .stop = bounds[1],
                   .step = count == 3 ? bounds[2] : REF_NONE};
    Ref key = ref_of(&slice.base);
    return ref_object(*container)->type->slots.getitem(rt_of(vm), container, &key);
}

// The slice that an instruction made in front of `container[slice]` is not made.
NO_INLINE uintptr_t eval_build_slice(Vm *vm, Frame *frame, size_t a, size_t b, size_t c)
{
    const uint32_t *next = frame->pc + 1; // behind the operation word that follows
    Ref *locals = frame->locals;
    if ((OPERATION(next - 1) == OP_GETITEM || OPERATION(next - 1) == OP_GETITEM_V) &&
        OPERAND_C(next) == a && OPERAND_B(next) != a &&
        slices_plainly(vm, locals[OPERAND_B(next)].bits, &locals[b], c)) {
        frame->pc = next;
        Ref item = get_slice(vm, &locals[OPERAND_B(next)], &locals[b], c);
        if (UNLIKELY(ref_is_error(item))) {
            return eval_error(vm);
        }
        consume_operand(vm, frame, OPERAND_B(next));
        replace_ref_take(rt_of(vm), &locals[OPERAND_A(next)], item);
        return eval_resume(vm);
    }
    return LIKELY(op_build(vm, frame, OP_BUILD_SLICE, a, b, c)) ? eval_resume(vm)
                                                                : eval_error(vm);
}

// --- in ---

static ALWAYS_INLINE bool is_short_ascii(const Str *text)
{
    return str_is_ascii(text) && text->size == 1;
}

#define CANNOT_TELL SET_ASK

#define SHORT_TEXT 16 // up to here a loop is faster than a call of memchr

static ALWAYS_INLINE bool has_byte(const Str *text, char byte)
{
    if (text->size > SHORT_TEXT) {
        return memchr(text->data, byte, text->size) != NULL;
    }
    for (size_t i = 0; i < text->size; i++) {
        if (text->data[i] == byte) {
            return true;
        }
    }
    return false;
}

// An item of a list or tuple: equal, not, or CANNOT_TELL.
static ALWAYS_INLINE int equals_plain(Vm *vm, Value own, Value item)
{
    if (own.bits == item.bits) {
        return 1;
    }
    bool is_number = value_is_immediate(item);
    if (value_is_immediate(own)) {
        return is_number || is_exact(rt_of(vm), item, T_STR) ? 0 : CANNOT_TELL;
    }
    if (!is_exact(rt_of(vm), own, T_STR)) {
        return CANNOT_TELL;
    }
    if (is_number) {
        return 0;
    }
    return is_exact(rt_of(vm), item, T_STR)
               ? str_equal(value_str_object(own), value_str_object(item))
               : CANNOT_TELL;
}

#define PLAIN_LENGTH_MAX 1024 // longer ones charge for the work

static int items_contain(Vm *vm, const Ref *items, size_t length, Value item)
{
    if (length > PLAIN_LENGTH_MAX) {
        return CANNOT_TELL;
    }
    for (size_t i = 0; i < length; i++) {
        int equal = equals_plain(vm, peek(items[i]), item);
        if (equal != 0) {
            return equal;
        }
    }
    return 0;
}

// 1, 0, or CANNOT_TELL: only the container's own way can.
static int contains_plain(Vm *vm, Value container, Value item)
{
    if (!value_is_object(container)) {
        return CANNOT_TELL;
    }
    Type **types = rt_of(vm)->types;
    const Type *type = value_object(container)->type;
    if (type == types[T_DICT]) {
        int64_t entry = dict_find_plain(rt_of(vm), value_dict(container), item);
        return entry >= 0 ? 1 : entry == DICT_ABSENT ? 0 : CANNOT_TELL;
    }
    if (type == types[T_TUPLE]) {
        const Tuple *tuple = value_tuple(container);
        return items_contain(vm, tuple->items, tuple->length, item);
    }
    if (type == types[T_LIST]) {
        const List *list = value_list(container);
        return items_contain(vm, list->items, list->length, item);
    }
    if (type == types[T_SET]) {
        return set_contains_plain(rt_of(vm), (const Set *)value_object(container),
                                  item);
    }
    if (type == types[T_STR] && is_exact(rt_of(vm), item, T_STR) &&
        is_short_ascii(value_str_object(item))) {
        const Str *text = value_str_object(container);
        return has_byte(text, value_str_object(item)->data[0]);
    }
    return CANNOT_TELL;
}

NO_INLINE int eval_contains(Vm *vm, Frame *frame, size_t item, size_t container)
{
    int found =
        contains_plain(vm, peek(frame->locals[container]), peek(frame->locals[item]));
    if (found == CANNOT_TELL) {
        return op_contains(vm, frame, (uint32_t)item, (uint32_t)container);
    }
    consume_operand(vm, frame, item);
    consume_operand(vm, frame, container);
    return found;
}

// --- tuples ---

static ALWAYS_INLINE bool is_plain_item(Ref item)
{
    return !ref_is_object(item) || (ref_object(item)->type->flags & TYPE_ATOM) != 0;
}

// A tuple whose block is at hand, of items that the collector need not know.
NO_INLINE uintptr_t eval_build_tuple(Vm *vm, Frame *frame, size_t a, size_t b, size_t c)
{
    Ref *items = &frame->locals[b];
    Tuple *tuple = NULL;
    if (c - 1 < FREE_TUPLE_LENGTHS) {
        tuple =
            free_list_pop(&rt_of(vm)->free_lists->tuples[c], rt_of(vm)->types[T_TUPLE]);
    }
    if (tuple == NULL) {
        return LIKELY(op_build(vm, frame, OP_BUILD_TUPLE, a, b, c)) ? eval_resume(vm)
                                                                    : eval_error(vm);
    }
    tuple->length = c;
    bool is_plain = true;
    for (size_t i = 0; i < c; i++) {
        tuple->items[i] = take(&items[i]);
        is_plain = is_plain && is_plain_item(tuple->items[i]);
    }
    if (!is_plain) {
        tuple_finish(rt_of(vm), tuple);
    }
    replace_ref_take(rt_of(vm), &frame->locals[a], OBJECT_REF(tuple));
    return eval_resume(vm);
}

NO_INLINE uintptr_t eval_build_list(Vm *vm, Frame *frame, size_t a, size_t b, size_t c)
{
    Runtime *rt = rt_of(vm);
    Ref *items = &frame->locals[b];
    List *list = free_list_pop(&rt->free_lists->lists, rt->types[T_LIST]);
    Ref *room = list != NULL && c > 0
                    ? heap_alloc(rt->heap, BLOCK_BUFFER, c * sizeof(Ref))
                    : NULL;
    if (list == NULL || (room == NULL && c > 0)) {
        if (list != NULL) {
            object_free(rt, &list->base, sizeof(List));
        }
        return LIKELY(op_build(vm, frame, OP_BUILD_LIST, a, b, c)) ? eval_resume(vm)
                                                                   : eval_error(vm);
    }
    list->items = room;
    list->length = list->capacity = c;
    for (size_t i = 0; i < c; i++) {
        room[i] = take(&items[i]);
    }
    object_track(rt, &list->base);
    replace_ref_take(rt, &frame->locals[a], OBJECT_REF(list));
    return eval_resume(vm);
}

// The items of a tuple into the positions, which may be where it stood.
static bool unpack_tuple(Vm *vm, Ref *positions, Ref *source, Tuple *tuple)
{
    Runtime *rt = rt_of(vm);
    *source = REF_UNBOUND;
    size_t count = tuple->length;
    for (size_t i = 0; i < count; i++) {
        // Out of one that nobody else has, they move.
        Ref item = tuple->base.count == 1 ? take(&tuple->items[i])
                                          : share(rt, &tuple->items[i]);
        if (UNLIKELY(ref_is_error(item))) {
            object_release(rt, &tuple->base);
            return false;
        }
        replace_ref_take(rt, &positions[i], item);
    }
    object_release(rt, &tuple->base);
    return true;
}

// The items of a tuple or list that a variable holds, if there are so many; else NULL.
static ALWAYS_INLINE Ref *held_items(Vm *vm, uintptr_t word, size_t count)
{
    Type **types = rt_of(vm)->types;
    if (!word_is_object(word)) {
        return NULL;
    }
    const Type *type = ((Object *)word)->type;
    if (type == types[T_TUPLE]) {
        return ((Tuple *)word)->length == count ? ((Tuple *)word)->items : NULL;
    }
    return type == types[T_LIST] && ((List *)word)->length == count
               ? ((List *)word)->items
               : NULL;
}

static bool share_into(Runtime *rt, Ref *positions, Ref *items, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        Ref item = share(rt, &items[i]);
        if (UNLIKELY(ref_is_error(item))) {
            return false;
        }
        replace_ref_take(rt, &positions[i], item);
    }
    return true;
}

NO_INLINE uintptr_t eval_unpack(Vm *vm, Frame *frame, size_t a, size_t b, size_t c)
{
    uintptr_t word = frame->locals[b].bits;
    if (IS_STACK(b) && word_is_object(word) &&
        ((Object *)word)->type == rt_of(vm)->types[T_TUPLE] &&
        ((Tuple *)word)->length == c) {
        return unpack_tuple(vm, &frame->locals[a], &frame->locals[b], (Tuple *)word)
                   ? eval_resume(vm)
                   : eval_error(vm);
    }
    Ref *held = IS_STACK(b) ? NULL : held_items(vm, word, c);
    if (held != NULL) {
        return share_into(rt_of(vm), &frame->locals[a], held, c) ? eval_resume(vm)
                                                                 : eval_error(vm);
    }
    return LIKELY(op_unpack(vm, frame, a, b, c)) ? eval_resume(vm) : eval_error(vm);
}

// Does the instruction whose word stands at pc move that stack position elsewhere?
static bool is_move_from(const uint32_t *pc, size_t position)
{
    return (OPERATION(pc) == OP_MOVE || OPERATION(pc) == OP_MOVE_V) &&
           OPERAND_B(pc + 1) == position;
}

// One round of a loop whose next instruction unpacks the item into two positions: the
// pair is not made. -1: it is another loop or iterator; else as iter_next_pair.
NO_INLINE int eval_iterate_pair(Vm *vm, Frame *frame, size_t item, Ref *iterator)
{
    const uint32_t *next = frame->pc + 2; // behind the jump word and the operation word
    if (OPERATION(next - 1) != OP_UNPACK || OPERAND_B(next) != item ||
        OPERAND_C(next) != 2) {
        return -1;
    }
    Ref first, second;
    int found = iter_next_pair(rt_of(vm), iterator, &first, &second);
    if (found == PAIR_MADE) {
        size_t from = OPERAND_A(next), to = from, to_second = from + 1;
        if (is_move_from(next, from) && is_move_from(next + 1, from + 1)) {
            to = OPERAND_A(next + 1); // straight to the variables
            to_second = OPERAND_A(next + 2);
            next += 2;
        }
        frame->pc = next;
        replace_ref_take(rt_of(vm), &frame->locals[to], first);
        replace_ref_take(rt_of(vm), &frame->locals[to_second], second);
    }
    return found;
}
