// Instructions of the loop: arithmetic, comparing, jumping. Ints and floats are done
// here, everything else by vm/ops.c.
#include "vm/eval.h"

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

// A method of a class that stands for an operator runs in a frame of its own.
static NO_INLINE uintptr_t binary(Vm *vm, Frame *frame, BinaryOp op, size_t a, size_t b,
                                  size_t c)
{
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
    size_t b = OPERAND_B(pc), c = OPERAND_C(pc);
    uint8_t op = operators[OPERATION(pc - 1)];
    if (UNLIKELY(ref_is_not_implemented(value)) && op != 0) {
        raise_binary_unsupported(rt, (BinaryOp)(op - 1), &frame->locals[b],
                                 &frame->locals[c]);
        return eval_error(vm);
    }
    consume(rt, frame->locals, (uint32_t)b, frame->local_count);
    consume(rt, frame->locals, (uint32_t)c, frame->local_count);
    replace_ref_take(rt, &frame->locals[dst], value);
    return eval_resume(vm);
}

// An exact int that fits a word, as an object too, and its word as an immediate.
#define IS_BOXED_INT(word)                                                             \
    (word_is_object(word) && ((Object *)(word))->type == rt_of(vm)->types[T_INT] &&    \
     (((Object *)(word))->flags & INT_BIG) == 0)
#define IS_WORD_INT(word) (word_is_immediate(word) || IS_BOXED_INT(word))
#define INT_WORD(word)                                                                 \
    (word_is_immediate(word) ? (word)                                                  \
                             : (uintptr_t)((const Int *)(word))->value << 1 | 1)

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

static NO_INLINE uintptr_t compare(Vm *vm, Frame *frame, CompareOp op, size_t a,
                                   size_t b, size_t c)
{
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
