// Instructions of the loop: truth, comparing, jumping. Ints and floats are done here,
// everything else by vm/ops.c.
#include "vm/eval_operands.h"

#include "objects/abstract.h"
#include "objects/list.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "objects/type_slots.h"
#include "vm/function.h"

// --- truth ---

// Puts a computed truth into the destination; -1: an exception is pending.
static NO_INLINE uintptr_t finish_truth(Vm *vm, size_t dst, int truth)
{
    if (UNLIKELY(truth < 0)) {
        return eval_error(vm);
    }
    replace_ref_take(rt_of(vm), &vm->frame->locals[dst], ref_bool(truth));
    return eval_resume(vm);
}

// The truth of what needs no type to say it: 1 or 0; -1: anything else.
static ALWAYS_INLINE int word_truth(uintptr_t word)
{
    if (LIKELY(value_is_bool((Value){word}))) {
        return value_is_true((Value){word});
    }
    if (word_is_immediate(word)) {
        return word != 1;
    }
    return word == WORD_NONE ? 0 : -1;
}

// The truth of an object that has it from its length, or always; -1: ask its type.
static ALWAYS_INLINE int object_truth(Vm *vm, uintptr_t word)
{
    const Type *type = ((Object *)word)->type;
    if (type == rt_of(vm)->types[T_LIST]) {
        return ((List *)word)->length != 0;
    }
    if (type == rt_of(vm)->types[T_TUPLE]) {
        return ((Tuple *)word)->length != 0;
    }
    if (type == rt_of(vm)->types[T_STR]) {
        return ((Str *)word)->size != 0;
    }
    return type->slots.truth == NULL && type->slots.length == NULL ? 1 : -1;
}

LONGER(NOT)
{
    uintptr_t word = fp[b].bits;
    if (word_is_object(word)) {
        int truth = object_truth(vm, word);
        if (truth >= 0 && LIKELY(consume_word(fp, frame, b))) {
            SET_NEXT(a, ref_bool(!truth));
        }
    }
    SAVE_PC();
    int truth = op_truth(vm, frame, b);
    return finish_truth(vm, a, truth < 0 ? truth : !truth);
}

INSTRUCTION(NOT)
{
    int truth = word_truth(fp[b].bits);
    if (LIKELY(truth >= 0)) {
        SET_NEXT(a, ref_bool(!truth));
    }
    OTHERWISE(NOT);
}

// --- comparing ---

// Jumps from frame->pc if a computed truth is the one wanted; -1: an exception is
// pending.
static NO_INLINE uintptr_t finish_jump(Vm *vm, int truth, size_t sense)
{
    if (UNLIKELY(truth < 0)) {
        return eval_error(vm);
    }
    const uint32_t *pc = vm->frame->pc;
    vm->frame->pc = pc + ((size_t)truth == sense ? 1 + JUMP_WORD() : 1);
    return eval_resume(vm);
}

const uint8_t eval_comparisons[256] = {
    [OP_LT] = 1 + CMP_LT,
    [OP_LE] = 1 + CMP_LE,
    [OP_EQ] = 1 + CMP_EQ,
    [OP_NE] = 1 + CMP_NE,
    [OP_GT] = 1 + CMP_GT,
    [OP_GE] = 1 + CMP_GE,
    [OP_JLT] = COMPARISON_JUMPS | (1 + CMP_LT),
    [OP_JLE] = COMPARISON_JUMPS | (1 + CMP_LE),
    [OP_JEQ] = COMPARISON_JUMPS | (1 + CMP_EQ),
    [OP_JNE] = COMPARISON_JUMPS | (1 + CMP_NE),
    [OP_JGT] = COMPARISON_JUMPS | (1 + CMP_GT),
    [OP_JGE] = COMPARISON_JUMPS | (1 + CMP_GE),
};

// A method of a class that compares runs in a frame of its own: that, or `frame` when
// another way is needed, or NULL on error.
static const Frame *push_comparison(Vm *vm, const Frame *frame, CompareOp op,
                                    size_t dst, size_t left, size_t right)
{
    const Ref *method = python_comparison(rt_of(vm), op, peek(frame->locals[left]),
                                          peek(frame->locals[right]));
    return method == NULL ? frame : push_operator(vm, method, dst, left, right);
}

uintptr_t eval_finish_comparison(Vm *vm, Frame *frame, uint8_t comparison, Ref answer)
{
    Runtime *rt = rt_of(vm);
    const uint32_t *pc = frame->pc;
    bool jumps = (comparison & COMPARISON_JUMPS) != 0;
    CompareOp op = (CompareOp)((comparison & ~COMPARISON_JUMPS) - 1);
    size_t left = jumps ? OPERAND_A(pc) : OPERAND_B(pc);
    size_t right = jumps ? OPERAND_B(pc) : OPERAND_C(pc);
    if (UNLIKELY(ref_is_not_implemented(answer))) {
        answer = compare_refused(rt, op, &frame->locals[left], &frame->locals[right]);
        if (ref_is_error(answer)) {
            return eval_error(vm);
        }
    }
    int truth = jumps ? value_truth(rt, peek(answer)) : 0;
    consume(rt, frame->locals, (uint32_t)left, frame->local_count);
    consume(rt, frame->locals, (uint32_t)right, frame->local_count);
    if (jumps) {
        drop(rt, answer);
        return finish_jump(vm, truth, OPERAND_C(pc));
    }
    replace_ref_take(rt, &frame->locals[OPERAND_A(pc)], answer);
    return eval_resume(vm);
}

static NO_INLINE uintptr_t compare(Vm *vm, Frame *frame, CompareOp op, size_t a,
                                   size_t b, size_t c)
{
    Ref left = frame->locals[b];
    if (ref_is_object(left) && (ref_object(left)->type->flags & TYPE_HEAP) != 0) {
        const Frame *pushed = push_comparison(vm, frame, op, a, b, c);
        if (pushed != frame) {
            return pushed != NULL ? eval_resume(vm) : eval_error(vm);
        }
    }
    return LIKELY(op_compare(vm, frame, op, a, b, c)) ? eval_resume(vm)
                                                      : eval_error(vm);
}

#define COMPARE(NAME, CMP, op)                                                         \
    INSTRUCTION(NAME)                                                                  \
    {                                                                                  \
        uintptr_t l = fp[b].bits, r = fp[c].bits;                                      \
        if (LIKELY(l & r & 1)) {                                                       \
            SET_NEXT(a, ref_bool((intptr_t)l op(intptr_t) r));                         \
        }                                                                              \
        if (BOTH_FLOATS(l, r)) {                                                       \
            bool truth = FLOAT_OF(l) op FLOAT_OF(r);                                   \
            consume_floats(fp, frame, a, b, c, true);                                  \
            SET_NEXT(a, ref_bool(truth));                                              \
        }                                                                              \
        SAVE_PC();                                                                     \
        return compare(vm, frame, CMP, OPERANDS);                                      \
    }

COMPARE(LT, CMP_LT, <)
COMPARE(LE, CMP_LE, <=)
COMPARE(EQ, CMP_EQ, ==)
COMPARE(NE, CMP_NE, !=)
COMPARE(GT, CMP_GT, >)
COMPARE(GE, CMP_GE, >=)

// `left is right` was `same`: what of the operands ends with it, ends; then the result.
static NO_INLINE uintptr_t finish_is(Vm *vm, size_t dst, size_t left, size_t right,
                                     int same)
{
    const Frame *frame = vm->frame;
    consume(rt_of(vm), frame->locals, (uint32_t)left, frame->local_count);
    consume(rt_of(vm), frame->locals, (uint32_t)right, frame->local_count);
    return finish_truth(vm, dst, same);
}

#define IS_SAME(left, right)                                                           \
    ((left) == (right) || same_object(peek(fp[left]), peek(fp[right])))

#define IDENTITY(NAME, sense)                                                          \
    INSTRUCTION(NAME)                                                                  \
    {                                                                                  \
        bool truth = IS_SAME(b, c) == (sense);                                         \
        if (LIKELY(consume_word(fp, frame, b)) &&                                      \
            LIKELY(consume_word(fp, frame, c))) {                                      \
            SET_NEXT(a, ref_bool(truth));                                              \
        }                                                                              \
        SAVE_PC();                                                                     \
        return finish_is(vm, a, b, c, truth);                                          \
    }
IDENTITY(IS, true)
IDENTITY(IS_NOT, false)

INSTRUCTION(IN)
{
    SAVE_PC();
    return finish_truth(vm, a, eval_contains(vm, frame, b, c));
}

INSTRUCTION(NOT_IN)
{
    SAVE_PC();
    int found = eval_contains(vm, frame, b, c);
    return finish_truth(vm, a, found < 0 ? found : !found);
}

// --- jumping ---

INSTRUCTION(JUMP)
{
    pc += 1 + JUMP_WORD();
    NEXT();
}

// Before the jump: what is raised here is raised by this instruction, not by the one
// that stands before its target, perhaps outside the `try`.
static NO_INLINE uintptr_t safe_point(Vm *vm)
{
    if (!vm_safe_point(vm)) {
        return eval_error(vm);
    }
    const uint32_t *pc = vm->frame->pc;
    vm->frame->pc = pc + 1 + JUMP_WORD();
    return eval_resume(vm);
}

INSTRUCTION(JUMP_BACK)
{
    if (UNLIKELY(rt_of(vm)->attention)) {
        SAVE_PC();
        return safe_point(vm);
    }
    pc += 1 + JUMP_WORD();
    NEXT();
}

LONGER(JUMP_IF)
{
    uintptr_t word = fp[a].bits;
    if (word_is_object(word)) {
        int truth = object_truth(vm, word);
        if (truth >= 0 && LIKELY(consume_word(fp, frame, a))) {
            JUMP_IF((size_t)truth == b);
        }
    }
    SAVE_PC();
    return finish_jump(vm, op_truth(vm, frame, a), b);
}

INSTRUCTION(JUMP_IF)
{
    int truth = word_truth(fp[a].bits);
    if (LIKELY(truth >= 0)) {
        JUMP_IF((size_t)truth == b);
    }
    OTHERWISE(JUMP_IF);
}

LONGER(JUMP_IF_PEEK)
{
    uintptr_t word = fp[a].bits;
    if (word_is_object(word)) {
        int truth = object_truth(vm, word);
        if (truth >= 0) {
            JUMP_IF((size_t)truth == b);
        }
    }
    SAVE_PC();
    return finish_jump(vm, value_truth(rt_of(vm), peek(fp[a])), b);
}

INSTRUCTION(JUMP_IF_PEEK)
{
    int truth = word_truth(fp[a].bits);
    if (LIKELY(truth >= 0)) {
        JUMP_IF((size_t)truth == b);
    }
    OTHERWISE(JUMP_IF_PEEK);
}

INSTRUCTION(JUMP_IF_NONE)
{
    size_t is_none = ref_is_none(fp[a]);
    if (LIKELY(consume_word(fp, frame, a))) {
        JUMP_IF(is_none == b);
    }
    SAVE_PC();
    clear_ref(rt_of(vm), &fp[a]);
    return finish_jump(vm, 0, b);
}

// The operands' comparison is `truth`; one of them ends now. A constant has no slot.
static NO_INLINE uintptr_t consume_and_jump(Vm *vm, Frame *frame, size_t left,
                                            size_t right, int truth, size_t sense)
{
    consume(rt_of(vm), frame->locals, (uint32_t)left, frame->local_count);
    if (right != SIZE_MAX) {
        consume(rt_of(vm), frame->locals, (uint32_t)right, frame->local_count);
    }
    return finish_jump(vm, truth, sense);
}

static NO_INLINE uintptr_t compare_and_jump(Vm *vm, Frame *frame, CompareOp op,
                                            size_t left, size_t right, size_t sense)
{
    const Frame *pushed = push_comparison(vm, frame, op, left, left, right);
    if (pushed != frame) {
        return pushed != NULL ? eval_resume(vm) : eval_error(vm);
    }
    return finish_jump(vm, op_compare_truth(vm, frame, op, left, right, false), sense);
}

static NO_INLINE uintptr_t compare_constant_and_jump(Vm *vm, Frame *frame, CompareOp op,
                                                     size_t left, size_t constant,
                                                     size_t sense)
{
    return finish_jump(vm, op_compare_truth(vm, frame, op, left, constant, true),
                       sense);
}

#define JUMP_COMPARE(NAME, CMP, op, right_bits, is_constant)                           \
    LONGER(NAME)                                                                       \
    {                                                                                  \
        uintptr_t l = fp[a].bits, r = (right_bits);                                    \
        if (IS_WORD_INT(l) && IS_WORD_INT(r)) {                                        \
            size_t truth = (intptr_t)INT_WORD(l) op(intptr_t) INT_WORD(r);             \
            if (LIKELY(consume_word(fp, frame, a)) &&                                  \
                ((is_constant) || LIKELY(consume_word(fp, frame, b)))) {               \
                JUMP_IF(truth == c);                                                   \
            }                                                                          \
            SAVE_PC();                                                                 \
            return consume_and_jump(vm, frame, a, (is_constant) ? SIZE_MAX : b,        \
                                    (int)truth, c);                                    \
        }                                                                              \
        if (BOTH_FLOATS(l, r)) {                                                       \
            size_t truth = FLOAT_OF(l) op FLOAT_OF(r);                                 \
            CONSUME_FLOAT(a, l);                                                       \
            if (!(is_constant)) {                                                      \
                CONSUME_FLOAT(b, r);                                                   \
            }                                                                          \
            JUMP_IF(truth == c);                                                       \
        }                                                                              \
        SAVE_PC();                                                                     \
        return (is_constant) ? compare_constant_and_jump(vm, frame, CMP, a, b, c)      \
                             : compare_and_jump(vm, frame, CMP, a, b, c);              \
    }                                                                                  \
    INSTRUCTION(NAME)                                                                  \
    {                                                                                  \
        uintptr_t l = fp[a].bits, r = (right_bits);                                    \
        if (LIKELY(l & r & 1)) {                                                       \
            JUMP_IF((size_t)((intptr_t)l op(intptr_t) r) == c);                        \
        }                                                                              \
        OTHERWISE(NAME);                                                               \
    }

JUMP_COMPARE(JLT, CMP_LT, <, fp[b].bits, false)
JUMP_COMPARE(JLE, CMP_LE, <=, fp[b].bits, false)
JUMP_COMPARE(JEQ, CMP_EQ, ==, fp[b].bits, false)
JUMP_COMPARE(JNE, CMP_NE, !=, fp[b].bits, false)
JUMP_COMPARE(JGT, CMP_GT, >, fp[b].bits, false)
JUMP_COMPARE(JGE, CMP_GE, >=, fp[b].bits, false)
JUMP_COMPARE(JLTK, CMP_LT, <, constants[b].bits, true)
JUMP_COMPARE(JLEK, CMP_LE, <=, constants[b].bits, true)
JUMP_COMPARE(JEQK, CMP_EQ, ==, constants[b].bits, true)
JUMP_COMPARE(JNEK, CMP_NE, !=, constants[b].bits, true)
JUMP_COMPARE(JGTK, CMP_GT, >, constants[b].bits, true)
JUMP_COMPARE(JGEK, CMP_GE, >=, constants[b].bits, true)

INSTRUCTION(JIS)
{
    size_t same = IS_SAME(a, b);
    if (LIKELY(consume_word(fp, frame, a)) && LIKELY(consume_word(fp, frame, b))) {
        JUMP_IF(same == c);
    }
    SAVE_PC();
    return consume_and_jump(vm, frame, a, b, (int)same, c);
}

INSTRUCTION(JIN)
{
    SAVE_PC();
    return finish_jump(vm, eval_contains(vm, frame, a, b), c);
}
