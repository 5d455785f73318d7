// Operands that are ints or floats, and giving them up: what eval_arithmetic.c and
// eval_compare.c share.
#ifndef PYRENA_VM_EVAL_OPERANDS_H
#define PYRENA_VM_EVAL_OPERANDS_H

#include "objects/int.h"
#include "vm/eval.h"

// The operands of an instruction on floats are dead now: what the stack shares with
// others is given up, a box of its own stays. A constant has no slot.
static ALWAYS_INLINE void consume_floats(Ref *fp, const Frame *frame, size_t a,
                                         size_t b, size_t c, bool right_is_slot)
{
    if (b != a && ref_is_object(fp[b])) {
        CONSUME_FLOAT(b, fp[b].bits);
    }
    if (right_is_slot && c != a && ref_is_object(fp[c])) {
        CONSUME_FLOAT(c, fp[c].bits);
    }
}

// Both operands are exact floats.
#define BOTH_FLOATS(l, r)                                                              \
    ((((l) | (r)) & 7) == 0 && ((Object *)(l))->type == FLOAT_TYPE &&                  \
     ((Object *)(r))->type == FLOAT_TYPE)

// The operand is dead now if it is on the stack. False: it is an object that ends, and
// still there.
static ALWAYS_INLINE bool consume_word(Ref *fp, const Frame *frame, size_t index)
{
    uintptr_t word = fp[index].bits;
    if (!word_is_object(word) || !IS_STACK(index)) {
        return true;
    }
    if (UNLIKELY(!is_shared(word))) {
        return false;
    }
    consume_shared(&fp[index]);
    return true;
}

// An exact int that fits a word, as an object too, and its word as an immediate.
#define IS_BOXED_INT(word)                                                             \
    (word_is_object(word) && ((Object *)(word))->type == rt_of(vm)->types[T_INT] &&    \
     (((Object *)(word))->flags & INT_BIG) == 0)
#define IS_WORD_INT(word) (word_is_immediate(word) || IS_BOXED_INT(word))
#define INT_WORD(word)                                                                 \
    (word_is_immediate(word) ? (word)                                                  \
                             : (uintptr_t)((const Int *)(word))->value << 1 | 1)

// 1 + the CompareOp of an instruction that compares, and a bit for one that jumps then.
#define COMPARISON_JUMPS 8
extern const uint8_t eval_comparisons[256];
// The method that such an instruction called first has answered.
uintptr_t eval_finish_comparison(Vm *vm, Frame *frame, uint8_t comparison, Ref answer);

#endif
