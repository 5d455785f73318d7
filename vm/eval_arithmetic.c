// Instructions of the loop: arithmetic. Ints and floats are done here, everything else
// by vm/ops.c.
#include "vm/eval_operands.h"

#include "objects/abstract.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "objects/type_slots.h"
#include "vm/function.h"

// --- ints: true when `result` (a word) was computed without overflow ---

static inline bool int_add(uintptr_t l, uintptr_t r, intptr_t *result)
{
    return !__builtin_add_overflow((intptr_t)l, (intptr_t)(r - 1), result);
}

static inline bool int_sub(uintptr_t l, uintptr_t r, intptr_t *result)
{
    return !__builtin_sub_overflow((intptr_t)l, (intptr_t)(r - 1), result);
}

static inline bool int_mul(uintptr_t l, uintptr_t r, intptr_t *result)
{
    intptr_t product;
    if (__builtin_mul_overflow((intptr_t)l >> 1, (intptr_t)(r - 1), &product)) {
        return false;
    }
    *result = product | 1;
    return true;
}

static inline bool int_floordiv(uintptr_t l, uintptr_t r, intptr_t *result)
{
    intptr_t x = (intptr_t)l >> 1, y = (intptr_t)r >> 1;
    if (y == 0 || y == -1) {
        return false;
    }
    intptr_t quotient = x / y;
    quotient -= (x % y != 0) & ((x ^ y) < 0);
    *result = (intptr_t)((uintptr_t)quotient << 1 | 1);
    return true;
}

static inline bool int_mod(uintptr_t l, uintptr_t r, intptr_t *result)
{
    intptr_t x = (intptr_t)l >> 1, y = (intptr_t)r >> 1;
    if (y == 0 || y == -1) {
        return false;
    }
    intptr_t remainder = x % y;
    if (remainder != 0 && (remainder ^ y) < 0) {
        remainder += y;
    }
    *result = (intptr_t)((uintptr_t)remainder << 1 | 1);
    return true;
}

static inline bool int_and(uintptr_t l, uintptr_t r, intptr_t *result)
{
    *result = (intptr_t)(l & r);
    return true;
}

static inline bool int_or(uintptr_t l, uintptr_t r, intptr_t *result)
{
    *result = (intptr_t)(l | r);
    return true;
}

static inline bool int_xor(uintptr_t l, uintptr_t r, intptr_t *result)
{
    *result = (intptr_t)((l ^ r) | 1);
    return true;
}

static inline bool int_lshift(uintptr_t l, uintptr_t r, intptr_t *result)
{
    intptr_t x = (intptr_t)l >> 1, count = (intptr_t)r >> 1;
    if (count < 0 || count > 61 || x > IMMEDIATE_MAX >> count ||
        x < IMMEDIATE_MIN >> count) {
        return false;
    }
    *result = (intptr_t)((uintptr_t)x << (count + 1) | 1);
    return true;
}

static inline bool int_rshift(uintptr_t l, uintptr_t r, intptr_t *result)
{
    intptr_t count = (intptr_t)r >> 1;
    if (count < 0) {
        return false;
    }
    *result = (intptr_t)l >> (count > 62 ? 62 : count) | 1;
    return true;
}

static inline bool int_refuse(uintptr_t l, uintptr_t r, intptr_t *result)
{
    return false;
}

// --- floats ---

// The long ends of an instruction on floats; `left`: only operand b is a slot.
#define FLOAT_ENDS(which, right_is_slot)                                               \
    static NO_INLINE uintptr_t consume_##which(REGISTERS)                              \
    {                                                                                  \
        consume_floats(fp, frame, OPERAND_A(pc), OPERAND_B(pc), OPERAND_C(pc),         \
                       right_is_slot);                                                 \
        NEXT();                                                                        \
    }                                                                                  \
    static NO_INLINE uintptr_t store_##which(WITH_REGISTERS double number)             \
    {                                                                                  \
        size_t a = OPERAND_A(pc), b = OPERAND_B(pc), c = OPERAND_C(pc);                \
        if (HAS_OWN_BOX(fp[a].bits)) {                                                 \
            ((Float *)ref_object(fp[a]))->value = number;                              \
            consume_floats(fp, frame, a, b, c, right_is_slot);                         \
            NEXT();                                                                    \
        }                                                                              \
        SAVE_PC();                                                                     \
        Ref box = new_float(vm, number);                                               \
        if (UNLIKELY(ref_is_error(box))) {                                             \
            return eval_error(vm);                                                     \
        }                                                                              \
        consume_floats(fp, frame, a, b, c, right_is_slot);                             \
        SET_NEXT(a, box);                                                              \
    }
FLOAT_ENDS(both, true)
FLOAT_ENDS(left, false)

// A float result goes into the destination's old box if nobody else can see that;
// `keeps`: there is no operand to consume.
#define SET_FLOAT_NEXT(number, keeps, which)                                           \
    do {                                                                               \
        uintptr_t box_ = fp[a].bits;                                                   \
        if (UNLIKELY(!HAS_OWN_BOX(box_))) {                                            \
            return store_##which(PASS_AND number);                                     \
        }                                                                              \
        ((Float *)box_)->value = (number);                                             \
        if (UNLIKELY(!(keeps))) {                                                      \
            return consume_##which(PASS);                                              \
        }                                                                              \
        NEXT();                                                                        \
    } while (0)

// Nobody else refers to the object, to both of them: then a box on the stack stays
// there.
#define IS_OWN(word) (((Object *)(word))->count == 1)
#define ARE_OWN(l, r) ((((Object *)(l))->count | ((Object *)(r))->count) == 1)

// --- binary operators ---

// The long ways, kept out of the bodies so that these need no machine stack.
#define LONG_WAY(NAME, helper)                                                         \
    static NO_INLINE uintptr_t NAME(Vm *vm, Frame *frame, BinaryOp op, size_t a,       \
                                    size_t b, size_t c)                                \
    {                                                                                  \
        return LIKELY(helper(vm, frame, op, a, b, c)) ? eval_resume(vm)                \
                                                      : eval_error(vm);                \
    }
LONG_WAY(binary_constant, op_binary_constant)
LONG_WAY(inplace, op_inplace)
LONG_WAY(inplace_constant, op_inplace_constant)

// 1 + the operator of an instruction that may run in a frame of its own. That frame may
// have run the instruction again and left its form for floats there.
static const uint8_t operators[256] = {
    [OP_ADD] = 1 + BIN_ADD,
    [OP_SUB] = 1 + BIN_SUB,
    [OP_MUL] = 1 + BIN_MUL,
    [OP_MATMUL] = 1 + BIN_MATMUL,
    [OP_TRUEDIV] = 1 + BIN_TRUEDIV,
    [OP_FLOORDIV] = 1 + BIN_FLOORDIV,
    [OP_MOD] = 1 + BIN_MOD,
    [OP_POW] = 1 + BIN_POW,
    [OP_LSHIFT] = 1 + BIN_LSHIFT,
    [OP_RSHIFT] = 1 + BIN_RSHIFT,
    [OP_AND] = 1 + BIN_AND,
    [OP_XOR] = 1 + BIN_XOR,
    [OP_OR] = 1 + BIN_OR,
    [OP_ADD_FLOAT] = 1 + BIN_ADD,
    [OP_ADD_FLOAT_V] = 1 + BIN_ADD,
    [OP_SUB_FLOAT] = 1 + BIN_SUB,
    [OP_SUB_FLOAT_V] = 1 + BIN_SUB,
    [OP_MUL_FLOAT] = 1 + BIN_MUL,
    [OP_MUL_FLOAT_V] = 1 + BIN_MUL,
    [OP_TRUEDIV_FLOAT] = 1 + BIN_TRUEDIV,
    [OP_TRUEDIV_FLOAT_V] = 1 + BIN_TRUEDIV,
};

// Two objects of one type written in C: nobody else has a say.
static ALWAYS_INLINE bool are_alike(uintptr_t left, uintptr_t right)
{
    return ((left | right) & 7) == 0 &&
           ((Object *)left)->type == ((Object *)right)->type &&
           (((Object *)left)->type->flags & TYPE_HEAP) == 0 &&
           ((Object *)left)->type->slots.binary != NULL;
}

static ALWAYS_INLINE uintptr_t finish_binary(Vm *vm, Frame *frame, size_t a, size_t b,
                                             size_t c, Ref value)
{
    Runtime *rt = rt_of(vm);
    consume(rt, frame->locals, (uint32_t)b, frame->local_count);
    consume(rt, frame->locals, (uint32_t)c, frame->local_count);
    replace_ref_take(rt, &frame->locals[a], value);
    return eval_resume(vm);
}

static uintptr_t binary_of_alike(Vm *vm, Frame *frame, BinaryOp op, size_t a, size_t b,
                                 size_t c)
{
    Runtime *rt = rt_of(vm);
    Ref *slots = frame->locals;
    Ref value =
        ref_object(slots[b])->type->slots.binary(rt, op, &slots[b], &slots[c], false);
    if (UNLIKELY(ref_is_not_implemented(value))) {
        raise_binary_unsupported(rt, op, &slots[b], &slots[c]);
        return eval_error(vm);
    }
    if (UNLIKELY(ref_is_error(value))) {
        return eval_error(vm);
    }
    return finish_binary(vm, frame, a, b, c, value);
}

// A method of a class that stands for an operator runs in a frame of its own.
static NO_INLINE uintptr_t binary(Vm *vm, Frame *frame, BinaryOp op, size_t a, size_t b,
                                  size_t c)
{
    if (LIKELY(are_alike(frame->locals[b].bits, frame->locals[c].bits))) {
        return binary_of_alike(vm, frame, op, a, b, c);
    }
    Ref *method =
        python_operator(rt_of(vm), op, peek(frame->locals[b]), peek(frame->locals[c]));
    if (method != NULL) {
        const Frame *pushed = push_operator(vm, method, a, b, c);
        if (pushed != frame) {
            return pushed != NULL ? eval_resume(vm) : eval_error(vm);
        }
    }
    return LIKELY(op_binary(vm, frame, op, a, b, c)) ? eval_resume(vm) : eval_error(vm);
}

uintptr_t eval_finish_operator(Vm *vm, Frame *done, Ref value)
{
    Runtime *rt = rt_of(vm);
    Ref *claim = done->claim;
    size_t dst = done->dst;
    Frame *frame = done - 1;
    vm->frame = frame;
    clear_ref(rt, claim);
    const uint32_t *pc = frame->pc;
    uint8_t comparison = eval_comparisons[OPERATION(pc - 1)];
    if (comparison != 0) {
        return eval_finish_comparison(vm, frame, comparison, value);
    }
    size_t b = OPERAND_B(pc), c = OPERAND_C(pc);
    uint8_t op = operators[OPERATION(pc - 1)];
    if (UNLIKELY(ref_is_not_implemented(value)) && op != 0) {
        raise_binary_unsupported(rt, (BinaryOp)(op - 1), &frame->locals[b],
                                 &frame->locals[c]);
        return eval_error(vm);
    }
    return finish_binary(vm, frame, dst, b, c, value);
}

static ALWAYS_INLINE bool consume_ints_both(Ref *fp, const Frame *frame, size_t left,
                                            size_t right)
{
    return consume_word(fp, frame, left) && consume_word(fp, frame, right);
}

static ALWAYS_INLINE bool consume_ints_left(Ref *fp, const Frame *frame, size_t left,
                                            size_t constant)
{
    return consume_word(fp, frame, left);
}

// May a number take the place of the word as it is? See op_successor.
static ALWAYS_INLINE bool leaves_no_id(uintptr_t old)
{
    return !word_is_object(old) || (((Object *)old)->flags & OBJECT_ID_TAKEN) == 0;
}

// The int result of an instruction with boxed operands; see FLOAT_ENDS.
static NO_INLINE uintptr_t store_int_left(WITH_REGISTERS uintptr_t result)
{
    size_t a = OPERAND_A(pc);
    SAVE_PC();
    consume(rt_of(vm), fp, OPERAND_B(pc), frame->local_count);
    Ref number = op_successor(rt_of(vm), fp[a], (Ref){result});
    if (UNLIKELY(ref_is_error(number))) {
        return eval_error(vm);
    }
    SET_NEXT(a, number);
}

static NO_INLINE uintptr_t store_int_both(WITH_REGISTERS uintptr_t result)
{
    SAVE_PC();
    consume(rt_of(vm), fp, OPERAND_C(pc), frame->local_count);
    return store_int_left(PASS_AND result);
}

// What a float operator reads: a float, or an int that has its exact value as one.
#define EXACT_LIMIT ((intptr_t)1 << 53)
#define IS_EXACT_INT(word)                                                             \
    (word_is_immediate(word) && (uintptr_t)(((intptr_t)(word) >> 1) + EXACT_LIMIT) <=  \
                                    (uintptr_t)(2 * EXACT_LIMIT))
#define IS_NUMBER(word) (IS_FLOAT(word) || IS_EXACT_INT(word))
#define NUMBER_OF(word)                                                                \
    (word_is_immediate(word) ? (double)((intptr_t)(word) >> 1) : FLOAT_OF(word))

// FLOAT_EXPR uses x and y; `float_ok` tells whether it may be computed; QUICKEN writes
// the form for floats, if there is one. `which`: see FLOAT_ENDS.
#define ARITHMETIC(NAME, BIN, right_word, int_form, float_ok, FLOAT_EXPR, which,       \
                   QUICKEN, long_way)                                                  \
    static NO_INLINE uintptr_t other_##NAME(REGISTERS)                                 \
    {                                                                                  \
        size_t a = OPERAND_A(pc), b = OPERAND_B(pc), c = OPERAND_C(pc);                \
        uintptr_t l = fp[b].bits, r = (right_word);                                    \
        intptr_t result;                                                               \
        if (IS_WORD_INT(l) && IS_WORD_INT(r) &&                                        \
            int_form(INT_WORD(l), INT_WORD(r), &result)) {                             \
            if (LIKELY(consume_ints_##which(fp, frame, b, c)) &&                       \
                LIKELY(leaves_no_id(fp[a].bits))) {                                    \
                SET_NEXT(a, ((Ref){(uintptr_t)result}));                               \
            }                                                                          \
            return store_int_##which(PASS_AND(uintptr_t) result);                      \
        }                                                                              \
        if ((!(l & r & 1) || (BIN) == BIN_TRUEDIV) && IS_NUMBER(l) && IS_NUMBER(r)) {  \
            double x = NUMBER_OF(l), y = NUMBER_OF(r);                                 \
            if (float_ok) {                                                            \
                if (BOTH_FLOATS(l, r)) {                                               \
                    QUICKEN(NAME);                                                     \
                }                                                                      \
                return store_##which(PASS_AND FLOAT_EXPR);                             \
            }                                                                          \
        }                                                                              \
        SAVE_PC();                                                                     \
        return long_way(vm, frame, BIN, OPERANDS);                                     \
    }                                                                                  \
    INSTRUCTION(NAME)                                                                  \
    {                                                                                  \
        uintptr_t l = fp[b].bits, r = (right_word);                                    \
        intptr_t result;                                                               \
        if (LIKELY(l & r & 1) && LIKELY(int_form(l, r, &result))) {                    \
            SET_NEXT(a, ((Ref){(uintptr_t)result}));                                   \
        }                                                                              \
        if (!wide) {                                                                   \
            return other_##NAME(PASS);                                                 \
        }                                                                              \
        SAVE_PC();                                                                     \
        return long_way(vm, frame, BIN, OPERANDS);                                     \
    }

#define NO_FLOATS(NAME)
#define FLOATS_BOTH(NAME)                                                              \
    quicken(pc, IS_STACK(b) || IS_STACK(c) ? OP_##NAME##_FLOAT : OP_##NAME##_FLOAT_V)
#define FLOATS_LEFT(NAME)                                                              \
    quicken(pc, IS_STACK(b) ? OP_##NAME##_FLOAT : OP_##NAME##_FLOAT_V)
#define FLOATS_INPLACE(NAME)                                                           \
    do {                                                                               \
        if (a == b) {                                                                  \
            quicken(pc, IS_STACK(c) ? OP_##NAME##_FLOAT : OP_##NAME##_FLOAT_V);        \
        }                                                                              \
    } while (0)
#define FLOATS_INPLACE_CONSTANT(NAME)                                                  \
    do {                                                                               \
        if (a == b) {                                                                  \
            quicken(pc, OP_##NAME##_FLOAT);                                            \
        }                                                                              \
    } while (0)

// A form for floats goes back to the general one when it meets anything else; `keeps`:
// no operand is to be consumed.
#define ARITHMETIC_FLOAT(NAME, FORM, right_word, float_ok, FLOAT_EXPR, which, keeps)   \
    INSTRUCTION(NAME##FORM)                                                            \
    {                                                                                  \
        uintptr_t l = fp[b].bits, r = (right_word);                                    \
        if (LIKELY(BOTH_FLOATS(l, r))) {                                               \
            double x = FLOAT_OF(l), y = FLOAT_OF(r);                                   \
            if (LIKELY(float_ok)) {                                                    \
                bool keeps_ = (keeps);                                                 \
                double number = (FLOAT_EXPR);                                          \
                SET_FLOAT_NEXT(number, keeps_, which);                                 \
            }                                                                          \
        }                                                                              \
        quicken(pc, OP_##NAME);                                                        \
        return eval_##NAME(PASS);                                                      \
    }

// The same in place: the box is the left operand's.
#define INPLACE_FLOAT(NAME, FORM, right_word, float_ok, FLOAT_EXPR, which, keeps)      \
    INSTRUCTION(NAME##FORM)                                                            \
    {                                                                                  \
        uintptr_t l = fp[a].bits, r = (right_word);                                    \
        if (LIKELY(BOTH_FLOATS(l, r))) {                                               \
            double x = FLOAT_OF(l), y = FLOAT_OF(r);                                   \
            if (LIKELY(float_ok)) {                                                    \
                if (UNLIKELY(!IS_OWN_BOX(l)) || UNLIKELY(!(keeps))) {                  \
                    return store_##which(PASS_AND FLOAT_EXPR);                         \
                }                                                                      \
                ((Float *)l)->value = (FLOAT_EXPR);                                    \
                NEXT();                                                                \
            }                                                                          \
        }                                                                              \
        quicken(pc, OP_##NAME);                                                        \
        return eval_##NAME(PASS);                                                      \
    }

// The operator, in place, with a constant on the right, and both.
#define ARITHMETIC_FORMS(NAME, BIN, int_form)                                          \
    ARITHMETIC(NAME, BIN, fp[c].bits, int_form, false, x + y, both, NO_FLOATS, binary) \
    ARITHMETIC(I##NAME, BIN, fp[c].bits, int_form, false, x + y, both, NO_FLOATS,      \
               inplace)                                                                \
    ARITHMETIC(NAME##K, BIN, constants[c].bits, int_form, false, x + y, left,          \
               NO_FLOATS, binary_constant)                                             \
    ARITHMETIC(I##NAME##K, BIN, constants[c].bits, int_form, false, x + y, left,       \
               NO_FLOATS, inplace_constant)

// The same for operators on floats.
#define NUMBER_FORMS(NAME, BIN, int_form, float_ok, FLOAT_EXPR)                        \
    ARITHMETIC(NAME, BIN, fp[c].bits, int_form, float_ok, FLOAT_EXPR, both,            \
               FLOATS_BOTH, binary)                                                    \
    ARITHMETIC(I##NAME, BIN, fp[c].bits, int_form, float_ok, FLOAT_EXPR, both,         \
               FLOATS_INPLACE, inplace)                                                \
    ARITHMETIC(NAME##K, BIN, constants[c].bits, int_form, float_ok, FLOAT_EXPR, left,  \
               FLOATS_LEFT, binary_constant)                                           \
    ARITHMETIC(I##NAME##K, BIN, constants[c].bits, int_form, float_ok, FLOAT_EXPR,     \
               left, FLOATS_INPLACE_CONSTANT, inplace_constant)                        \
    ARITHMETIC_FLOAT(NAME, _FLOAT, fp[c].bits, float_ok, FLOAT_EXPR, both,             \
                     ARE_OWN(l, r))                                                    \
    ARITHMETIC_FLOAT(NAME, _FLOAT_V, fp[c].bits, float_ok, FLOAT_EXPR, both, true)     \
    ARITHMETIC_FLOAT(NAME##K, _FLOAT, constants[c].bits, float_ok, FLOAT_EXPR, left,   \
                     IS_OWN(l))                                                        \
    ARITHMETIC_FLOAT(NAME##K, _FLOAT_V, constants[c].bits, float_ok, FLOAT_EXPR, left, \
                     true)                                                             \
    INPLACE_FLOAT(I##NAME, _FLOAT, fp[c].bits, float_ok, FLOAT_EXPR, both, IS_OWN(r))  \
    INPLACE_FLOAT(I##NAME, _FLOAT_V, fp[c].bits, float_ok, FLOAT_EXPR, both, true)     \
    INPLACE_FLOAT(I##NAME##K, _FLOAT, constants[c].bits, float_ok, FLOAT_EXPR, left,   \
                  true)

NUMBER_FORMS(ADD, BIN_ADD, int_add, true, x + y)
NUMBER_FORMS(SUB, BIN_SUB, int_sub, true, x - y)
NUMBER_FORMS(MUL, BIN_MUL, int_mul, true, x *y)
NUMBER_FORMS(TRUEDIV, BIN_TRUEDIV, int_refuse, y != 0.0, x / y)
ARITHMETIC_FORMS(FLOORDIV, BIN_FLOORDIV, int_floordiv)
ARITHMETIC_FORMS(MOD, BIN_MOD, int_mod)
ARITHMETIC_FORMS(LSHIFT, BIN_LSHIFT, int_lshift)
ARITHMETIC_FORMS(RSHIFT, BIN_RSHIFT, int_rshift)
ARITHMETIC_FORMS(AND, BIN_AND, int_and)
ARITHMETIC_FORMS(OR, BIN_OR, int_or)
ARITHMETIC_FORMS(XOR, BIN_XOR, int_xor)

#define GENERAL_FORMS(NAME, BIN)                                                       \
    INSTRUCTION(NAME)                                                                  \
    {                                                                                  \
        SAVE_PC();                                                                     \
        return binary(vm, frame, BIN, OPERANDS);                                       \
    }                                                                                  \
    INSTRUCTION(I##NAME)                                                               \
    {                                                                                  \
        SLOW(op_inplace(vm, frame, BIN, OPERANDS));                                    \
    }                                                                                  \
    INSTRUCTION(NAME##K)                                                               \
    {                                                                                  \
        SLOW(op_binary_constant(vm, frame, BIN, OPERANDS));                            \
    }                                                                                  \
    INSTRUCTION(I##NAME##K)                                                            \
    {                                                                                  \
        SLOW(op_inplace_constant(vm, frame, BIN, OPERANDS));                           \
    }

GENERAL_FORMS(MATMUL, BIN_MATMUL)
GENERAL_FORMS(POW, BIN_POW)

// --- unary operators ---

static NO_INLINE uintptr_t unary(Vm *vm, Frame *frame, UnaryOp op, size_t a, size_t b)
{
    return LIKELY(op_unary(vm, frame, op, a, b, 0)) ? eval_resume(vm) : eval_error(vm);
}

INSTRUCTION(NEG)
{
    uintptr_t l = fp[b].bits;
    if (word_is_immediate(l) && l != ((uintptr_t)IMMEDIATE_MIN << 1 | 1)) {
        SET_NEXT(a, ref_immediate(-((intptr_t)l >> 1)));
    }
    if (IS_FLOAT(l) && !wide) {
        double number = -FLOAT_OF(l);
        bool keeps = IS_OWN(l);
        SET_FLOAT_NEXT(number, keeps, left);
    }
    SAVE_PC();
    return unary(vm, frame, UN_NEG, a, b);
}

INSTRUCTION(POS)
{
    SLOW(op_unary(vm, frame, UN_POS, OPERANDS));
}

INSTRUCTION(INVERT)
{
    SLOW(op_unary(vm, frame, UN_INVERT, OPERANDS));
}
