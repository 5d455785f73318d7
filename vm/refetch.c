#include "vm/refetch.h"

#include <string.h>

#include "compiler/code.h"
#include "compiler/opcodes.h"
#include "objects/abstract.h"
#include "objects/cell.h"
#include "objects/dict.h"
#include "objects/float.h"
#include "objects/instance.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/tuple.h"
#include "vm/ops.h"

#define SOURCE_DEPTH 6 // a.b.c.d: how many loads are followed back

static bool is_load(Opcode op)
{
    switch (op) {
    case OP_MOVE:
    case OP_MOVE_V:
    case OP_COPY:
    case OP_LOADK:
    case OP_LOADK_V:
    case OP_LOADK_N:
    case OP_LOAD_GLOBAL:
    case OP_LOAD_GLOBAL_V:
    case OP_LOAD_GLOBAL_OBJECT:
    case OP_LOAD_GLOBAL_BUILTIN:
    case OP_LOAD_NAME:
    case OP_LOAD_NAME_V:
    case OP_LOAD_DEREF:
    case OP_LOAD_DEREF_V:
    case OP_GETITEM:
    case OP_GETITEM_V:
    case OP_GETITEM_N:
    case OP_GETITEMK:
    case OP_GETITEMK_V:
    case OP_GETITEMK_N:
    case OP_LOAD_ATTR:
    case OP_LOAD_ATTR_V:
    case OP_LOAD_ATTR_N:
        return true;
    default:
        return false;
    }
}

// The last instruction before the one at `end` that wrote the slot; OP_NOP: none.
static Instruction find_writer(const Frame *frame, uint32_t index, uint32_t end)
{
    const uint32_t *words = frame->code->instructions;
    Instruction found = {.op = OP_NOP};
    Instruction at = instruction_decode(words, 0);
    for (; at.pc < end; at = instruction_decode(words, at.end)) {
        uint8_t kind = opcode_infos[at.op].operands[0];
        if (at.a == index && (kind == OPERAND_DST || kind == OPERAND_POS)) {
            found = at;
        }
    }
    return found;
}

// The last jump before `writer` that leads over it, but not over `end`: what stands
// before it is the other way of a conditional expression. 0: none.
static uint32_t find_other_way(const Frame *frame, const Instruction *writer,
                               uint32_t end)
{
    const uint32_t *words = frame->code->instructions;
    uint32_t found = 0;
    Instruction at = instruction_decode(words, 0);
    for (; at.pc < writer->pc; at = instruction_decode(words, at.end)) {
        if (at.op == OP_JUMP && at.target > writer->pc && at.target <= end) {
            found = at.pc;
        }
    }
    return found;
}

static Ref *find_source(Runtime *rt, Frame *frame, const Instruction *load, int depth);

// The slot that an operand of `load` was read from: the variable itself, or where the
// load into that stack position read, whose word is consumed by now. NULL: not found.
static Ref *find_operand(Runtime *rt, Frame *frame, uint32_t index,
                         const Instruction *load, int depth)
{
    if (index < frame->code->local_count) {
        return &frame->locals[index];
    }
    Instruction earlier = find_writer(frame, index, load->pc);
    return depth == 0 || !is_load(earlier.op)
               ? NULL
               : find_source(rt, frame, &earlier, depth - 1);
}

static Ref *find_name(Runtime *rt, Frame *frame, Str *name)
{
    Ref *slot = NULL;
    if (is_exact(rt, peek(frame->namespace_), T_DICT)) {
        slot = dict_find_str(value_dict(peek(frame->namespace_)), name);
    }
    slot = slot != NULL ? slot : dict_find_str(frame->globals, name);
    return slot != NULL ? slot : dict_find_str(frame->builtins, name);
}

static Ref *find_item(Runtime *rt, Value container, Value key)
{
    if (is_exact(rt, container, T_DICT) && is_exact(rt, key, T_STR)) {
        return dict_find_str(value_dict(container), (Str *)value_object(key));
    }
    bool is_list = is_exact(rt, container, T_LIST);
    if (!value_is_immediate(key) || (!is_list && !is_exact(rt, container, T_TUPLE))) {
        return NULL;
    }
    Ref *items = is_list ? value_list(container)->items : value_tuple(container)->items;
    intptr_t length = (intptr_t)(is_list ? value_list(container)->length
                                         : value_tuple(container)->length);
    intptr_t at =
        immediate_int(key) < 0 ? immediate_int(key) + length : immediate_int(key);
    return at >= 0 && at < length ? &items[at] : NULL;
}

// Where the load read from: a slot that may still hold it, or NULL.
static Ref *find_source(Runtime *rt, Frame *frame, const Instruction *load, int depth)
{
    const Code *code = frame->code;
    switch (load->op) {
    case OP_LOADK:
    case OP_LOADK_V:
    case OP_LOADK_N:
        return constant_slot(code, load->b);
    case OP_LOAD_GLOBAL:
    case OP_LOAD_GLOBAL_V:
    case OP_LOAD_GLOBAL_OBJECT:
    case OP_LOAD_GLOBAL_BUILTIN:
    case OP_LOAD_NAME:
    case OP_LOAD_NAME_V:
        return find_name(rt, frame, code->names[load->b]);
    case OP_LOAD_DEREF:
    case OP_LOAD_DEREF_V:
        return &((Cell *)ref_object(frame->locals[load->b]))->value;
    default:
        break;
    }
    Ref *base = find_operand(rt, frame, load->b, load, depth);
    if (base == NULL || load->op == OP_MOVE || load->op == OP_MOVE_V ||
        load->op == OP_COPY || !ref_is_object(*base)) {
        return base;
    }
    if (load->op == OP_LOAD_ATTR || load->op == OP_LOAD_ATTR_V ||
        load->op == OP_LOAD_ATTR_N) {
        bool has_attributes = ref_object(*base)->type->attrs != ATTRS_NONE;
        return has_attributes ? attrs_find(rt, ref_object(*base), code->names[load->c])
                              : NULL;
    }
    bool constant = load->op == OP_GETITEMK || load->op == OP_GETITEMK_V ||
                    load->op == OP_GETITEMK_N;
    Ref *key = constant ? NULL : find_operand(rt, frame, load->c, load, depth);
    if (!constant && key == NULL) {
        return NULL;
    }
    return find_item(rt, peek(*base), constant ? code->constants[load->c] : peek(*key));
}

static bool same_number(Runtime *rt, Value source, Value copy)
{
    int64_t a, b;
    if (is_exact(rt, copy, T_FLOAT)) {
        double number = float_value(copy), original;
        if (!is_exact(rt, source, T_FLOAT)) {
            return false;
        }
        original = float_value(source);
        return memcmp(&number, &original, sizeof number) == 0;
    }
    return source.bits == copy.bits ||
           (value_is_object(source) && is_int(source) && int_small(source, &a) &&
            int_small(copy, &b) && a == b);
}

// The caller's variable whose number was lent to parameter `index` of the running call
// (CALL_LENT_MASK); UINT32_MAX: it was not.
static uint32_t find_lender(const Frame *frame, uint32_t index)
{
    if (frame->kind != FRAME_CALL || index >= frame->code->arg_count) {
        return UINT32_MAX;
    }
    const Frame *caller = frame - 1;
    const uint32_t *words = caller->code->instructions;
    uint32_t end = (uint32_t)(caller->pc - words);
    Instruction call = instruction_decode(words, 0);
    while (call.end < end) {
        call = instruction_decode(words, call.end);
    }
    uint32_t is_bound = frame->locals == frame->claim + 1;
    if (call.end != end || (call.op != OP_CALL && call.op != OP_CALL_METHOD) ||
        index < is_bound || index - is_bound >= CALL_LENT_MAX) {
        return UINT32_MAX;
    }
    uint32_t number = index - is_bound;
    bool is_lent = ((words[end - 1] & CALL_LENT_MASK) >> number & 1) != 0;
    return is_lent ? words[end - 2] >> 8 * number & 0xff : UINT32_MAX;
}

// A reference to the object of a lent number, made in the variable it was lent from
// first.
static bool refetch_lent(Vm *vm, Frame *frame, uint32_t index)
{
    Frame *last = frame;
    Ref *slot = &frame->locals[index];
    Value number = peek(*slot);
    for (uint32_t lender; (lender = find_lender(last, index)) != UINT32_MAX;
         last--, index = lender) {
        if (!same_number(&vm->rt, peek(last[-1].locals[lender]), number)) {
            break;
        }
    }
    Ref shared = share(&vm->rt, &last->locals[index]);
    if (ref_is_error(shared)) {
        return false;
    }
    replace_ref_take(&vm->rt, slot, shared);
    return true;
}

// Who wrote the slot before the instruction at `end`; `here` runs. Found once, then
// remembered in the code.
static CodeWriter lookup_writer(Runtime *rt, const Frame *frame, uint32_t index,
                                uint32_t end, uint32_t here)
{
    Code *code = frame->code;
    CodeWriter *entry = NULL;
    if (code->writers == NULL) {
        size_t size = CODE_WRITERS * sizeof(CodeWriter);
        code->writers = heap_alloc(rt->heap, BLOCK_BUFFER, size); // NULL: the next time
        if (code->writers != NULL) {
            memset(code->writers, 0, size);
        }
    }
    if (code->writers != NULL) {
        entry = &code->writers[(end * 2 + index) % CODE_WRITERS];
        if (entry->here == end && entry->slot == index) {
            return *entry;
        }
    }
    Instruction writer = find_writer(frame, index, end);
    CodeWriter found = {end, index, writer.start, 0};
    if (writer.op != OP_NOP) {
        found.other_way = find_other_way(frame, &writer, here);
    }
    if (entry != NULL) {
        *entry = found;
    }
    return found;
}

// Where the number in a stack position was copied from; NULL: it was computed, or
// cannot be found any more. Straight-line code leads from the load to the instruction
// that runs: the compiler puts only reads and operators between, but for the ways of a
// conditional expression.
static Ref *find_copied(Runtime *rt, Frame *frame, uint32_t index)
{
    const uint32_t *words = frame->code->instructions;
    uint32_t here = (uint32_t)(frame->pc - words) - 1;
    Value number = peek(frame->locals[index]);
    uint32_t end = here;
    do {
        CodeWriter found = lookup_writer(rt, frame, index, end, here);
        Instruction writer = instruction_decode(words, found.writer);
        if (is_load(writer.op) && writer.a == index) {
            Ref *source = find_source(rt, frame, &writer, SOURCE_DEPTH);
            if (source != NULL && same_number(rt, peek(*source), number)) {
                return source;
            }
        }
        end = found.other_way;
    } while (end != 0);
    return NULL;
}

bool refetch(Vm *vm, Frame *frame, uint32_t index)
{
    Runtime *rt = &vm->rt;
    Ref *slot = &frame->locals[index];
    bool is_variable = index < frame->code->local_count;
    bool is_float = !is_variable && float_is_reusable(rt, *slot);
    if (!is_float && (!ref_is_immediate(*slot) || word_is_small_int(slot->bits))) {
        return true;
    }
    if (is_variable) {
        return refetch_lent(vm, frame, index);
    }
    Ref *source = find_copied(rt, frame, index);
    if (source == NULL) {
        return is_float || box_in_slot(rt, slot);
    }
    Ref shared = share(rt, source);
    if (ref_is_error(shared)) {
        return false;
    }
    replace_ref_take(rt, slot, shared);
    return true;
}
