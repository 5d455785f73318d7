#include "vm/refetch.h"

#include "compiler/code.h"
#include "compiler/opcodes.h"
#include "objects/abstract.h"
#include "objects/cell.h"
#include "objects/dict.h"
#include "objects/instance.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/tuple.h"
#include "vm/ops.h"

static bool is_value_load(Opcode op)
{
    switch (op) {
    case OP_MOVE_V:
    case OP_LOADK_V:
    case OP_LOAD_GLOBAL_V:
    case OP_LOAD_NAME_V:
    case OP_LOAD_DEREF_V:
    case OP_GETITEM_V:
    case OP_GETITEMK_V:
    case OP_LOAD_ATTR_V:
        return true;
    default:
        return false;
    }
}

// The last load into the slot before the instruction that runs; OP_NOP: none. Straight-line code leads from one to the
// other: the compiler puts only reads and operators between.
static Instruction find_load(const Frame *frame, uint32_t index)
{
    const uint32_t *words = frame->code->instructions;
    uint32_t end = (uint32_t)(frame->pc - words) - 1;
    Instruction found = {.op = OP_NOP};
    Instruction at = instruction_decode(words, 0);
    for (; at.pc < end; at = instruction_decode(words, at.end)) {
        if (is_value_load(at.op) && at.a == index) {
            found = at;
        }
    }
    return found;
}

// Where the load read from: a slot that still holds it, or NULL.
static Ref *find_source(Runtime *rt, Frame *frame, const Instruction *load)
{
    const Code *code = frame->code;
    Ref *base = load->b < code->local_count ? &frame->locals[load->b] : NULL; // a stack position is gone
    switch (load->op) {
    case OP_MOVE_V:
        return base;
    case OP_LOADK_V:
        return constant_slot(code, load->b);
    case OP_LOAD_GLOBAL_V:
    case OP_LOAD_NAME_V: {
        Str *name = code->names[load->b];
        if (is_exact(rt, peek(frame->namespace_), T_DICT)) {
            Ref *slot = dict_find_str(value_dict(peek(frame->namespace_)), name);
            if (slot != NULL) {
                return slot;
            }
        }
        Ref *slot = dict_find_str(frame->globals, name);
        return slot != NULL ? slot : dict_find_str(frame->builtins, name);
    }
    case OP_LOAD_DEREF_V:
        return base == NULL ? NULL : &((Cell *)ref_object(*base))->value;
    case OP_LOAD_ATTR_V:
        return base == NULL || !ref_is_object(*base) || ref_object(*base)->type->attrs == ATTRS_NONE
                   ? NULL
                   : attrs_find(rt, ref_object(*base), code->names[load->c]);
    default: { // GETITEM_V, GETITEMK_V
        Value key = load->op == OP_GETITEMK_V ? code->constants[load->c] : peek(frame->locals[load->c]);
        if (base == NULL || (load->op == OP_GETITEM_V && load->c >= code->local_count)) {
            return NULL;
        }
        bool is_list = is_exact(rt, peek(*base), T_LIST);
        if (is_exact(rt, peek(*base), T_DICT) && is_exact(rt, key, T_STR)) {
            return dict_find_str(value_dict(peek(*base)), (Str *)value_object(key));
        }
        if (!value_is_immediate(key) || (!is_list && !is_exact(rt, peek(*base), T_TUPLE))) {
            return NULL;
        }
        Ref *items = is_list ? value_list(peek(*base))->items : value_tuple(peek(*base))->items;
        size_t length = is_list ? value_list(peek(*base))->length : value_tuple(peek(*base))->length;
        intptr_t at = immediate_int(key) < 0 ? immediate_int(key) + (intptr_t)length : immediate_int(key);
        return (size_t)at < length ? &items[at] : NULL;
    }
    }
}

static bool same_number(Value source, Value copy)
{
    int64_t a, b;
    return source.bits == copy.bits ||
           (value_is_object(source) && is_int(source) && int_small(source, &a) && int_small(copy, &b) && a == b);
}

bool refetch(Vm *vm, Frame *frame, uint32_t index)
{
    Runtime *rt = &vm->rt;
    Ref *slot = &frame->locals[index];
    if (!ref_is_immediate(*slot) || word_is_small_int(slot->bits)) {
        return true;
    }
    if (index >= frame->code->local_count) {
        Instruction load = find_load(frame, index);
        Ref *source = load.op == OP_NOP ? NULL : find_source(rt, frame, &load);
        if (source != NULL && same_number(peek(*source), peek(*slot))) {
            Ref shared = share(rt, source);
            if (ref_is_error(shared)) {
                return false;
            }
            *slot = shared;
            return true;
        }
    }
    return box_in_slot(rt, slot);
}
