// The loop: decodes, does the short way in line, leaves the rest to vm/ops.h.
//
// What is in line is what `bench/run` showed to pay: int and float arithmetic,
// comparing and jumping, lists by index, cached globals and attributes, pushing and
// popping frames.
#include "compiler/code.h"
#include "objects/abstract.h"
#include "objects/builtin.h"
#include "objects/cell.h"
#include "objects/dict.h"
#include "objects/float.h"
#include "objects/instance.h"
#include "objects/int.h"
#include "objects/iter.h"
#include "objects/list.h"
#include "objects/range.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "vm/function.h"
#include "vm/generator.h"
#include "vm/ops.h"
#include "vm/traceback.h"
#include "vm/vm.h"

#if defined(__GNUC__) && !defined(PYR_SWITCH_DISPATCH)
#define COMPUTED_GOTO 1
#else
#define COMPUTED_GOTO 0
#endif

#ifdef PYR_ALWAYS_BOX
#define AS_VALUE 0 // every read is a reference read
#else
#define AS_VALUE 1
#endif

// The next instruction, its operands in a, b, c.
#define DECODE()                                                                       \
    do {                                                                               \
        insn = *pc++;                                                                  \
        a = insn >> 8 & 0xff;                                                          \
        b = insn >> 16 & 0xff;                                                         \
        c = insn >> 24;                                                                \
    } while (0)

#if COMPUTED_GOTO
#define TARGET(name) target_##name
#define DISPATCH_DECODED() goto *targets[insn & 0xff]
#else
#define TARGET(name) case OP_##name
#define DISPATCH_DECODED() goto dispatch
#endif
#define NEXT()                                                                         \
    do {                                                                               \
        DECODE();                                                                      \
        DISPATCH_DECODED();                                                            \
    } while (0)

// Writes a destination: its old word is released last.
#define SET(index, ref)                                                                \
    do {                                                                               \
        Ref new_word_ = (ref);                                                         \
        Ref *slot_ = &fp[index];                                                       \
        uintptr_t old_ = slot_->bits;                                                  \
        *slot_ = new_word_;                                                            \
        if (UNLIKELY(word_is_object(old_))) {                                          \
            object_release(rt, (Object *)old_);                                        \
        }                                                                              \
    } while (0)

#define SAVE_PC() (frame->pc = pc)
#define OPERANDS a, b, c
// Does the whole instruction out of line.
#define SLOW(call)                                                                     \
    do {                                                                               \
        SAVE_PC();                                                                     \
        if (UNLIKELY(!(call))) {                                                       \
            goto error;                                                                \
        }                                                                              \
        NEXT();                                                                        \
    } while (0)
#define JUMP_WORD() ((int32_t)*pc)
#define JUMP_IF(condition)                                                             \
    do {                                                                               \
        pc += (condition) ? 1 + JUMP_WORD() : 1;                                       \
        NEXT();                                                                        \
    } while (0)
#define K16 ((uint32_t)(b | c << 8))

#define CONSUME(index) consume(rt, fp, (index), local_count)
#define IS_FLOAT(bits) (word_is_object(bits) && ((Object *)(bits))->type == float_type)
#define FLOAT_OF(bits) (((const Float *)(bits))->value)

// A float operand on the stack is dead now. Nobody else's box may stay there as the
// stack's own.
#define CONSUME_FLOAT(index, bits)                                                     \
    do {                                                                               \
        if (*(const uint64_t *)(bits) != 1) {                                          \
            CONSUME(index);                                                            \
        }                                                                              \
    } while (0)

// A float result: into the destination's old box if nobody else can see that.
#define SET_FLOAT(index, number)                                                       \
    do {                                                                               \
        double result_ = (number);                                                     \
        uintptr_t box_ = fp[index].bits;                                               \
        if (IS_FLOAT(box_) && *(const uint64_t *)box_ == 1) {                          \
            ((Float *)box_)->value = result_;                                          \
        } else {                                                                       \
            SAVE_PC();                                                                 \
            Ref fresh_ = float_new(rt, result_);                                       \
            if (UNLIKELY(ref_is_error(fresh_))) {                                      \
                goto error;                                                            \
            }                                                                          \
            SET(index, fresh_);                                                        \
        }                                                                              \
    } while (0)

// The int forms: true when `result` (a word) was computed without overflow.
static inline bool int_add(uintptr_t l, uintptr_t r, uintptr_t *result)
{
    return !__builtin_add_overflow((intptr_t)l, (intptr_t)(r - 1), (intptr_t *)result);
}

static inline bool int_sub(uintptr_t l, uintptr_t r, uintptr_t *result)
{
    return !__builtin_sub_overflow((intptr_t)l, (intptr_t)(r - 1), (intptr_t *)result);
}

static inline bool int_mul(uintptr_t l, uintptr_t r, uintptr_t *result)
{
    intptr_t product;
    if (__builtin_mul_overflow((intptr_t)l >> 1, (intptr_t)(r - 1), &product)) {
        return false;
    }
    *result = (uintptr_t)product | 1;
    return true;
}

static inline bool int_floordiv(uintptr_t l, uintptr_t r, uintptr_t *result)
{
    intptr_t x = (intptr_t)l >> 1, y = (intptr_t)r >> 1;
    if (y == 0 || y == -1) {
        return false;
    }
    intptr_t quotient = x / y;
    quotient -= (x % y != 0) & ((x ^ y) < 0);
    *result = (uintptr_t)quotient << 1 | 1;
    return true;
}

static inline bool int_mod(uintptr_t l, uintptr_t r, uintptr_t *result)
{
    intptr_t x = (intptr_t)l >> 1, y = (intptr_t)r >> 1;
    if (y == 0 || y == -1) {
        return false;
    }
    intptr_t remainder = x % y;
    if (remainder != 0 && (remainder ^ y) < 0) {
        remainder += y;
    }
    *result = (uintptr_t)remainder << 1 | 1;
    return true;
}

static inline bool int_and(uintptr_t l, uintptr_t r, uintptr_t *result)
{
    *result = l & r;
    return true;
}

static inline bool int_or(uintptr_t l, uintptr_t r, uintptr_t *result)
{
    *result = l | r;
    return true;
}

static inline bool int_xor(uintptr_t l, uintptr_t r, uintptr_t *result)
{
    *result = (l ^ r) | 1;
    return true;
}

static inline bool int_lshift(uintptr_t l, uintptr_t r, uintptr_t *result)
{
    intptr_t x = (intptr_t)l >> 1, count = (intptr_t)r >> 1;
    if (count < 0 || count > 61 || x > IMMEDIATE_MAX >> count ||
        x < IMMEDIATE_MIN >> count) {
        return false;
    }
    *result = (uintptr_t)x << (count + 1) | 1;
    return true;
}

static inline bool int_rshift(uintptr_t l, uintptr_t r, uintptr_t *result)
{
    intptr_t count = (intptr_t)r >> 1;
    if (count < 0) {
        return false;
    }
    *result = (uintptr_t)((intptr_t)l >> (count > 62 ? 62 : count)) | 1;
    return true;
}

static inline bool int_refuse(uintptr_t l, uintptr_t r, uintptr_t *result)
{
    return false;
}

static inline size_t instance_size(const Instance *instance)
{
    return sizeof(Instance) + instance_capacity(instance) * sizeof(Ref);
}

// Pushes a frame for a call whose arguments are in place. NULL: the slow way must be
// taken.
static inline Frame *push_fast(Vm *vm, Frame *frame, Function *function, Ref *claim,
                               Ref *args, uint32_t nargs, uint32_t dst)
{
    Code *code = function->code;
    Frame *callee = frame + 1;
    if (UNLIKELY(args + code->window > vm->stack_filled || callee >= vm->frames_limit ||
                 vm->rt.attention)) {
        return NULL;
    }
    for (uint32_t i = nargs; i < code->local_count; i++) {
        clear_ref(&vm->rt, &args[i]);
    }
    if (code->free_count != 0) {
        Ref *free_slots = args + code->variable_count + code->cell_count;
        for (uint32_t i = 0; i < code->free_count; i++) {
            free_slots[i] = ref_new(ref_object(function->closure->items[i]));
        }
    }
    callee->code = code;
    callee->pc = code->instructions;
    callee->locals = args;
    callee->claim = claim;
    callee->function = function;
    callee->globals = function->globals;
    callee->builtins = function->builtins;
    callee->dst = dst;
    callee->kind = FRAME_CALL;
    vm->frame = callee;
    return callee;
}

// A native with only positional arguments, that many, needs no checking of names. Self
// is not counted.
static inline bool native_takes(const MethodDef *def, uint32_t nargs)
{
    return def->args.kind == ARGS_POSITIONAL && nargs >= def->args.min &&
           nargs <= def->args.max;
}

Ref eval_run(Vm *vm)
{
    Runtime *const rt = &vm->rt;
    Type *const float_type = rt->types[T_FLOAT];
    Type *const list_type = rt->types[T_LIST];
    Type *const function_type = rt->types[T_FUNCTION];
    Frame *frame = vm->frame;
    Frame *const entry = frame;
    const uint32_t *pc;
    Ref *fp;
    const Value *constants;
    size_t local_count;
    uint32_t insn;
    size_t a, b, c; // as wide as an address: no extension before indexing
    Ref value;

#if COMPUTED_GOTO
    static const void *const targets[256] = {
#define OP(name, x, y, z, words) &&target_##name,
#include "compiler/opcodes.def"
#undef OP
    };
#endif

#define ENTER_FRAME()                                                                  \
    do {                                                                               \
        fp = frame->locals;                                                            \
        pc = frame->pc;                                                                \
        constants = frame->code->constants;                                            \
        local_count = frame->code->local_count;                                        \
    } while (0)

    if (!stack_check(rt)) {
        unwind_frame(vm);
        return REF_ERROR;
    }
    ENTER_FRAME();
    NEXT();

#if !COMPUTED_GOTO
dispatch:
    switch (insn & 0xff)
#endif
    {
        // A label and its block, again and again: the formatter knows no such thing.
        // clang-format off
    TARGET(NOP) : NEXT();

    TARGET(EXT) : {
        uint32_t extension = insn;
        DECODE();
        a |= extension & 0xff00;
        // Two 8-bit operands grow by a byte each; a 16-bit operand in b and c grows by 16 bits.
        uint32_t high_b = extension >> 16 & 0xff, high_c = extension >> 24;
        switch (insn & 0xff) {
        case OP_LOADK:
        case OP_LOADK_V:
        case OP_LOAD_GLOBAL:
        case OP_LOAD_GLOBAL_V:
        case OP_STORE_GLOBAL:
        case OP_DELETE_GLOBAL:
        case OP_LOAD_NAME:
        case OP_LOAD_NAME_V:
        case OP_STORE_NAME:
        case OP_DELETE_NAME:
        case OP_MAKE_FUNCTION:
        case OP_RETURNK:
            c |= (high_b | high_c << 8) << 8; // K16 reads b | c << 8
            break;
        default:
            b |= high_b << 8;
            c |= high_c << 8;
        }
        DISPATCH_DECODED();
    }

    // --- moving ---

    TARGET(MOVE) : {
        if (b >= local_count) {
            value = take(&fp[b]);
        } else {
            value = share(rt, &fp[b]);
            if (UNLIKELY(ref_is_error(value))) {
                SAVE_PC();
                goto error;
            }
        }
        SET(a, value);
        NEXT();
    }

    TARGET(MOVE_V) : {
        if (!AS_VALUE) {
            goto target_MOVE_shared;
        }
        value = b >= local_count ? take(&fp[b]) : ref_copy(peek(fp[b]));
        SET(a, value);
        NEXT();
    target_MOVE_shared:
        value = read_slot(rt, frame, b);
        if (UNLIKELY(ref_is_error(value))) {
            SAVE_PC();
            goto error;
        }
        SET(a, value);
        NEXT();
    }

    TARGET(COPY) : {
        value = share(rt, &fp[b]);
        if (UNLIKELY(ref_is_error(value))) {
            SAVE_PC();
            goto error;
        }
        SET(a, value);
        NEXT();
    }

    TARGET(TAKE) : {
        value = take(&fp[b]);
        SET(a, value);
        NEXT();
    }

    TARGET(LOADK) : {
        Value constant = constants[K16];
        if (value_is_immediate(constant) && !word_is_small_int(constant.bits)) {
            value = share(rt, constant_slot(frame->code, K16));
            if (UNLIKELY(ref_is_error(value))) {
                SAVE_PC();
                goto error;
            }
        } else {
            value = ref_copy(constant);
        }
        SET(a, value);
        NEXT();
    }

    TARGET(LOADK_V) : {
#ifdef PYR_ALWAYS_BOX
        value = share(rt, constant_slot(frame->code, K16));
        if (ref_is_error(value)) {
            SAVE_PC();
            goto error;
        }
#else
        value = ref_copy(constants[K16]);
#endif
        SET(a, value);
        NEXT();
    }

    TARGET(DROP) : {
        clear_ref(rt, &fp[a]);
        NEXT();
    }

    TARGET(CHECK_BOUND) : {
        if (LIKELY(!ref_is_unbound(fp[a]))) {
            NEXT();
        }
        SLOW(op_unbound(vm, frame, a));
    }

    TARGET(DELETE_LOCAL) : {
        if (UNLIKELY(ref_is_unbound(fp[a]))) {
            SLOW(op_unbound(vm, frame, a));
        }
        SAVE_PC();
        clear_ref(rt, &fp[a]);
        NEXT();
    }

    TARGET(CLEAR_LOCAL) : {
        SAVE_PC();
        clear_ref(rt, &fp[a]);
        NEXT();
    }

    // --- names ---

#define LOAD_GLOBAL_CASE(as_value)                                                                \
    do {                                                                                          \
        const Dict *globals_ = frame->globals;                                                    \
        if (LIKELY(pc[2] != 0 && globals_->keys_version == pc[0])) {                              \
            Ref *slot_ = NULL;                                                                    \
            if (pc[1] == 0) {                                                                     \
                slot_ = &globals_->entries[pc[2] - 1].value;                                      \
            } else if (LIKELY(frame->builtins->keys_version == pc[1])) {                          \
                slot_ = &frame->builtins->entries[pc[2] - 1].value;                               \
            }                                                                                     \
            if (LIKELY(slot_ != NULL)) {                                                          \
                value = (as_value) ? ref_copy(peek(*slot_)) : share(rt, slot_);                   \
                if (LIKELY(!ref_is_error(value))) {                                               \
                    pc += 3;                                                                      \
                    SET(a, value);                                                                \
                    NEXT();                                                                       \
                }                                                                                 \
            }                                                                                     \
        }                                                                                         \
        pc += 3;                                                                                  \
        SLOW(op_load_global(vm, frame, a, K16, (uint32_t *)pc - 3, (as_value)));                  \
    } while (0)

    TARGET(LOAD_GLOBAL) : LOAD_GLOBAL_CASE(false);
    TARGET(LOAD_GLOBAL_V) : LOAD_GLOBAL_CASE(AS_VALUE);

    TARGET(STORE_GLOBAL) : store_global : {
        Dict *globals = frame->globals;
        if (LIKELY(pc[1] != 0 && globals->keys_version == pc[0])) {
            value = read_slot(rt, frame, a);
            if (LIKELY(!ref_is_error(value))) {
                Ref *slot = &globals->entries[pc[1] - 1].value;
                pc += 2;
                SAVE_PC();
                replace_ref_take(rt, slot, value);
                NEXT();
            }
            SAVE_PC();
            goto error;
        }
        pc += 2;
        SLOW(op_store_global(vm, frame, a, K16, (uint32_t *)pc - 2));
    }

    TARGET(DELETE_GLOBAL) : SLOW(op_delete_global(vm, frame, K16));

    TARGET(LOAD_NAME) : {
        if (LIKELY(frame->namespace_.bits == (uintptr_t)frame->globals)) {
            LOAD_GLOBAL_CASE(false);
        }
        pc += 3;
        SLOW(op_load_name(vm, frame, a, K16, (uint32_t *)pc - 3, false));
    }

    TARGET(LOAD_NAME_V) : {
        if (LIKELY(frame->namespace_.bits == (uintptr_t)frame->globals)) {
            LOAD_GLOBAL_CASE(AS_VALUE);
        }
        pc += 3;
        SLOW(op_load_name(vm, frame, a, K16, (uint32_t *)pc - 3, AS_VALUE));
    }

    TARGET(STORE_NAME) : {
        if (LIKELY(frame->namespace_.bits == (uintptr_t)frame->globals)) {
            goto store_global;
        }
        pc += 2;
        SLOW(op_store_name(vm, frame, a, K16, (uint32_t *)pc - 2));
    }

    TARGET(DELETE_NAME) : SLOW(op_delete_name(vm, frame, K16));

    TARGET(LOAD_LOCALS) : {
        SET(a, share(rt, &frame->namespace_)); // an object: sharing cannot fail
        NEXT();
    }

    TARGET(MAKE_CELL) : {
        SAVE_PC();
        Cell *cell = cell_new_take(rt, take(&fp[a]));
        if (UNLIKELY(cell == NULL)) {
            goto error;
        }
        fp[a] = OBJECT_REF(cell);
        NEXT();
    }

#define LOAD_DEREF_CASE(as_value)                                                                 \
    do {                                                                                          \
        Ref *slot_ = &((Cell *)ref_object(fp[b]))->value;                                         \
        if (UNLIKELY(ref_is_unbound(*slot_))) {                                                   \
            SLOW(op_unbound_cell(vm, frame, b));                                                  \
        }                                                                                         \
        value = (as_value) ? ref_copy(peek(*slot_)) : share(rt, slot_);                           \
        if (UNLIKELY(ref_is_error(value))) {                                                      \
            SAVE_PC();                                                                            \
            goto error;                                                                           \
        }                                                                                         \
        SET(a, value);                                                                            \
        NEXT();                                                                                   \
    } while (0)

    TARGET(LOAD_DEREF) : LOAD_DEREF_CASE(false);
    TARGET(LOAD_DEREF_V) : LOAD_DEREF_CASE(AS_VALUE);

    TARGET(STORE_DEREF) : {
        SAVE_PC();
        value = read_slot(rt, frame, b);
        if (UNLIKELY(ref_is_error(value))) {
            goto error;
        }
        replace_ref_take(rt, &((Cell *)ref_object(fp[a]))->value, value);
        NEXT();
    }

    TARGET(DELETE_DEREF) : {
        SAVE_PC();
        Ref *slot = &((Cell *)ref_object(fp[a]))->value;
        if (UNLIKELY(ref_is_unbound(*slot))) {
            SLOW(op_unbound_cell(vm, frame, a));
        }
        clear_ref(rt, slot);
        NEXT();
    }

    TARGET(LOAD_CLOSURE) : {
        SET(a, ref_new(ref_object(fp[b])));
        NEXT();
    }

    TARGET(LOAD_CLASS_DEREF) : SLOW(op_load_class_deref(vm, frame, OPERANDS));
    TARGET(LOAD_CLASS_GLOBAL) : SLOW(op_load_class_global(vm, frame, OPERANDS));

    // --- arithmetic ---

// FLOAT_EXPR uses x and y; `float_ok` tells whether the short way may be taken.
// Both operands are exact floats.
#define BOTH_FLOATS(l, r)                                                                         \
    ((((l) | (r)) & 7) == 0 && ((Object *)(l))->type == float_type && ((Object *)(r))->type == float_type)

// FLOAT_EXPR uses x and y; `float_ok` tells whether the short way may be taken.
#define ARITHMETIC_BODY(right_word, int_form, float_ok, FLOAT_EXPR, consume_right, slow_call)     \
    do {                                                                                          \
        uintptr_t l = fp[b].bits, r = (right_word), result;                                       \
        if (LIKELY(l & r & 1)) {                                                                  \
            if (LIKELY(int_form(l, r, &result))) {                                                \
                SET(a, ((Ref){result}));                                                          \
                NEXT();                                                                           \
            }                                                                                     \
        } else if (LIKELY(BOTH_FLOATS(l, r))) {                                                   \
            double x = FLOAT_OF(l), y = FLOAT_OF(r);                                              \
            (void)y;                                                                              \
            if (float_ok) {                                                                       \
                double number = (FLOAT_EXPR);                                                     \
                if (b != a) {                                                                     \
                    CONSUME_FLOAT(b, l);                                                          \
                }                                                                                 \
                consume_right;                                                                    \
                SET_FLOAT(a, number);                                                             \
                NEXT();                                                                           \
            }                                                                                     \
        }                                                                                         \
        SLOW(slow_call);                                                                          \
    } while (0)

#define CONSUME_RIGHT_FLOAT                                                                       \
    if (c != a) {                                                                                 \
        CONSUME_FLOAT(c, r);                                                                      \
    }

#define ARITHMETIC_CASE(NAME, int_form, float_ok, FLOAT_EXPR, slow_call)                          \
    TARGET(NAME) :                                                                                \
        ARITHMETIC_BODY(fp[c].bits, int_form, float_ok, FLOAT_EXPR, CONSUME_RIGHT_FLOAT, slow_call);

#define ARITHMETIC_K_CASE(NAME, int_form, float_ok, FLOAT_EXPR, slow_call)                        \
    TARGET(NAME) :                                                                                \
        ARITHMETIC_BODY(constants[c].bits, int_form, float_ok, FLOAT_EXPR, (void)0, slow_call);

#define ARITHMETIC_CASES(NAME, BIN, int_form, float_ok, FLOAT_EXPR)                               \
    ARITHMETIC_CASE(NAME, int_form, float_ok, FLOAT_EXPR, op_binary(vm, frame, BIN, OPERANDS))    \
    ARITHMETIC_CASE(I##NAME, int_form, float_ok, FLOAT_EXPR, op_inplace(vm, frame, BIN, OPERANDS)) \
    ARITHMETIC_K_CASE(NAME##K, int_form, float_ok, FLOAT_EXPR,                                    \
                      op_binary_constant(vm, frame, BIN, OPERANDS))                               \
    ARITHMETIC_K_CASE(I##NAME##K, int_form, float_ok, FLOAT_EXPR,                                 \
                      op_inplace_constant(vm, frame, BIN, OPERANDS))

    ARITHMETIC_CASES(ADD, BIN_ADD, int_add, true, x + y)
    ARITHMETIC_CASES(SUB, BIN_SUB, int_sub, true, x - y)
    ARITHMETIC_CASES(MUL, BIN_MUL, int_mul, true, x * y)
    ARITHMETIC_CASES(TRUEDIV, BIN_TRUEDIV, int_refuse, y != 0.0, x / y)
    ARITHMETIC_CASES(FLOORDIV, BIN_FLOORDIV, int_floordiv, false, x)
    ARITHMETIC_CASES(MOD, BIN_MOD, int_mod, false, x)
    ARITHMETIC_CASES(LSHIFT, BIN_LSHIFT, int_lshift, false, x)
    ARITHMETIC_CASES(RSHIFT, BIN_RSHIFT, int_rshift, false, x)
    ARITHMETIC_CASES(AND, BIN_AND, int_and, false, x)
    ARITHMETIC_CASES(OR, BIN_OR, int_or, false, x)
    ARITHMETIC_CASES(XOR, BIN_XOR, int_xor, false, x)

#define GENERAL_CASES(NAME, BIN)                                                                  \
    TARGET(NAME) : SLOW(op_binary(vm, frame, BIN, OPERANDS));                                     \
    TARGET(I##NAME) : SLOW(op_inplace(vm, frame, BIN, OPERANDS));                                 \
    TARGET(NAME##K) : SLOW(op_binary_constant(vm, frame, BIN, OPERANDS));                         \
    TARGET(I##NAME##K) : SLOW(op_inplace_constant(vm, frame, BIN, OPERANDS));

    GENERAL_CASES(MATMUL, BIN_MATMUL)
    GENERAL_CASES(POW, BIN_POW)

    TARGET(NEG) : {
        uintptr_t operand = fp[b].bits;
        if (word_is_immediate(operand) && operand != ((uintptr_t)IMMEDIATE_MIN << 1 | 1)) {
            SET(a, ref_immediate(-((intptr_t)operand >> 1)));
            NEXT();
        }
        if (IS_FLOAT(operand)) {
            double number = -FLOAT_OF(operand);
            if (b != a) {
                CONSUME_FLOAT(b, operand);
            }
            SET_FLOAT(a, number);
            NEXT();
        }
        SLOW(op_unary(vm, frame, UN_NEG, OPERANDS));
    }
    TARGET(POS) : SLOW(op_unary(vm, frame, UN_POS, OPERANDS));
    TARGET(INVERT) : SLOW(op_unary(vm, frame, UN_INVERT, OPERANDS));

    TARGET(NOT) : {
        Value operand = peek(fp[b]);
        int truth;
        if (value_is_bool(operand)) {
            truth = value_is_true(operand);
        } else {
            SAVE_PC();
            truth = op_truth(vm, frame, b);
            if (UNLIKELY(truth < 0)) {
                goto error;
            }
        }
        SET(a, ref_bool(!truth));
        NEXT();
    }

    // --- comparing ---

#define COMPARE_CASE(NAME, CMP, op)                                                               \
    TARGET(NAME) :                                                                                \
    {                                                                                             \
        uintptr_t l = fp[b].bits, r = fp[c].bits;                                                 \
        double x, y;                                                                              \
        if (LIKELY(l & r & 1)) {                                                                  \
            SET(a, ref_bool((intptr_t)l op (intptr_t)r));                                         \
            NEXT();                                                                               \
        }                                                                                         \
        if (IS_FLOAT(l) && IS_FLOAT(r)) {                                                         \
            x = FLOAT_OF(l);                                                                      \
            y = FLOAT_OF(r);                                                                      \
            CONSUME_FLOAT(b, l);                                                                  \
            CONSUME_FLOAT(c, r);                                                                  \
            SET(a, ref_bool(x op y));                                                             \
            NEXT();                                                                               \
        }                                                                                         \
        SLOW(op_compare(vm, frame, CMP, OPERANDS));                                               \
    }

    COMPARE_CASE(LT, CMP_LT, <)
    COMPARE_CASE(LE, CMP_LE, <=)
    COMPARE_CASE(EQ, CMP_EQ, ==)
    COMPARE_CASE(NE, CMP_NE, !=)
    COMPARE_CASE(GT, CMP_GT, >)
    COMPARE_CASE(GE, CMP_GE, >=)

#define IS_SAME(left, right) ((left) == (right) || same_object(peek(fp[left]), peek(fp[right])))

    TARGET(IS) : {
        bool same = IS_SAME(b, c);
        SAVE_PC();
        CONSUME(b);
        CONSUME(c);
        SET(a, ref_bool(same));
        NEXT();
    }

    TARGET(IS_NOT) : {
        bool same = IS_SAME(b, c);
        SAVE_PC();
        CONSUME(b);
        CONSUME(c);
        SET(a, ref_bool(!same));
        NEXT();
    }

    TARGET(IN) : {
        SAVE_PC();
        int found = op_contains(vm, frame, b, c);
        if (UNLIKELY(found < 0)) {
            goto error;
        }
        SET(a, ref_bool(found));
        NEXT();
    }

    TARGET(NOT_IN) : {
        SAVE_PC();
        int found = op_contains(vm, frame, b, c);
        if (UNLIKELY(found < 0)) {
            goto error;
        }
        SET(a, ref_bool(!found));
        NEXT();
    }

    // --- jumping ---

    TARGET(JUMP) : {
        pc += 1 + JUMP_WORD();
        NEXT();
    }

    TARGET(JUMP_BACK) : {
        pc += 1 + JUMP_WORD();
        if (UNLIKELY(rt->attention)) {
            SAVE_PC();
            if (!vm_safe_point(vm)) {
                goto error;
            }
        }
        NEXT();
    }

    TARGET(JUMP_IF) : {
        Value operand = peek(fp[a]);
        int truth;
        if (LIKELY(value_is_bool(operand))) {
            truth = value_is_true(operand);
        } else {
            SAVE_PC();
            truth = op_truth(vm, frame, a);
            if (UNLIKELY(truth < 0)) {
                goto error;
            }
        }
        JUMP_IF((uint32_t)truth == b);
    }

    TARGET(JUMP_IF_PEEK) : {
        SAVE_PC();
        int truth = value_truth(rt, peek(fp[a]));
        if (UNLIKELY(truth < 0)) {
            goto error;
        }
        JUMP_IF((uint32_t)truth == b);
    }

    TARGET(JUMP_IF_NONE) : {
        uint32_t is_none = ref_is_none(fp[a]);
        SAVE_PC();
        CONSUME(a);
        JUMP_IF(is_none == b);
    }

#define JUMP_COMPARE_CASE(NAME, CMP, op, right_bits, is_constant)                                 \
    TARGET(NAME) :                                                                                \
    {                                                                                             \
        uintptr_t l = fp[a].bits, r = (right_bits);                                               \
        if (LIKELY(l & r & 1)) {                                                                  \
            JUMP_IF((uint32_t)((intptr_t)l op (intptr_t)r) == c);                                 \
        }                                                                                         \
        if (IS_FLOAT(l) && IS_FLOAT(r)) {                                                         \
            double x = FLOAT_OF(l), y = FLOAT_OF(r);                                              \
            CONSUME_FLOAT(a, l);                                                                  \
            if (!(is_constant)) {                                                                 \
                CONSUME_FLOAT(b, r);                                                              \
            }                                                                                     \
            JUMP_IF((uint32_t)(x op y) == c);                                                     \
        }                                                                                         \
        SAVE_PC();                                                                                \
        int truth = op_compare_truth(vm, frame, CMP, a, b, (is_constant));                        \
        if (UNLIKELY(truth < 0)) {                                                                \
            goto error;                                                                           \
        }                                                                                         \
        JUMP_IF((uint32_t)truth == c);                                                            \
    }

    JUMP_COMPARE_CASE(JLT, CMP_LT, <, fp[b].bits, false)
    JUMP_COMPARE_CASE(JLE, CMP_LE, <=, fp[b].bits, false)
    JUMP_COMPARE_CASE(JEQ, CMP_EQ, ==, fp[b].bits, false)
    JUMP_COMPARE_CASE(JNE, CMP_NE, !=, fp[b].bits, false)
    JUMP_COMPARE_CASE(JGT, CMP_GT, >, fp[b].bits, false)
    JUMP_COMPARE_CASE(JGE, CMP_GE, >=, fp[b].bits, false)
    JUMP_COMPARE_CASE(JLTK, CMP_LT, <, constants[b].bits, true)
    JUMP_COMPARE_CASE(JLEK, CMP_LE, <=, constants[b].bits, true)
    JUMP_COMPARE_CASE(JEQK, CMP_EQ, ==, constants[b].bits, true)
    JUMP_COMPARE_CASE(JNEK, CMP_NE, !=, constants[b].bits, true)
    JUMP_COMPARE_CASE(JGTK, CMP_GT, >, constants[b].bits, true)
    JUMP_COMPARE_CASE(JGEK, CMP_GE, >=, constants[b].bits, true)

    TARGET(JIS) : {
        uint32_t same = IS_SAME(a, b);
        SAVE_PC();
        CONSUME(a);
        CONSUME(b);
        JUMP_IF(same == c);
    }

    TARGET(JIN) : {
        SAVE_PC();
        int found = op_contains(vm, frame, a, b);
        if (UNLIKELY(found < 0)) {
            goto error;
        }
        JUMP_IF((uint32_t)found == c);
    }

    // --- iterating ---

    TARGET(GET_ITER) : SLOW(op_get_iter(vm, frame, OPERANDS));

#define FOR_ITER_CASE(as_value)                                                                   \
    do {                                                                                          \
        Object *iterator_ = ref_object(fp[b]);                                                    \
        Type *type_ = iterator_->type;                                                            \
        if (type_ == rt->types[T_RANGE_ITER]) {                                                   \
            RangeIter *range_ = (RangeIter *)iterator_;                                           \
            if (UNLIKELY(range_->left == 0)) {                                                    \
                goto iteration_ended;                                                             \
            }                                                                                     \
            range_->left--;                                                                       \
            value = ref_immediate(range_->next);                                                  \
            range_->next += range_->step;                                                         \
            pc++;                                                                                 \
            SET(a, value);                                                                        \
            NEXT();                                                                               \
        }                                                                                         \
        if (type_ == rt->types[T_LIST_ITER]) {                                                    \
            SequenceIter *items_ = (SequenceIter *)iterator_;                                     \
            List *list_ = (List *)ref_object(items_->source);                                     \
            if (LIKELY(!ref_is_unbound(items_->source) &&                                         \
                       (size_t)items_->index < list_->length)) {                                  \
                Ref *slot_ = &list_->items[items_->index];                                        \
                value = (as_value) ? ref_copy(peek(*slot_)) : share(rt, slot_);                   \
                if (LIKELY(!ref_is_error(value))) {                                               \
                    items_->index++;                                                              \
                    pc++;                                                                         \
                    SET(a, value);                                                                \
                    NEXT();                                                                       \
                }                                                                                 \
                SAVE_PC();                                                                        \
                goto error;                                                                       \
            }                                                                                     \
        } else if (type_ == rt->types[T_GENERATOR]) {                                             \
            goto iterate_generator;                                                               \
        }                                                                                         \
        SAVE_PC();                                                                                \
        value = iter_next(rt, &fp[b]);                                                            \
        if (UNLIKELY(ref_is_error(value))) {                                                      \
            goto error;                                                                           \
        }                                                                                         \
        if (UNLIKELY(ref_is_unbound(value))) {                                                    \
            goto iteration_ended;                                                                 \
        }                                                                                         \
        pc++;                                                                                     \
        SET(a, value);                                                                            \
        NEXT();                                                                                   \
    } while (0)

    TARGET(FOR_ITER) : FOR_ITER_CASE(false);
    TARGET(FOR_ITER_V) : FOR_ITER_CASE(AS_VALUE);

    iteration_ended:
        pc += 1 + JUMP_WORD();
        SAVE_PC();
        clear_ref(rt, &fp[b]);
        NEXT();

    iterate_generator : {
        Generator *generator = (Generator *)ref_object(fp[b]);
        SAVE_PC();
        if (UNLIKELY(generator->state == GENERATOR_DONE)) {
            goto iteration_ended;
        }
        Frame *callee = generator_push(vm, generator, REF_NONE, FRAME_ITERATE, a);
        if (UNLIKELY(callee == NULL)) {
            goto error;
        }
        callee->claim = &fp[b];
        frame = callee;
        ENTER_FRAME();
        NEXT();
    }

    // --- containers ---

    TARGET(BUILD_TUPLE) : SLOW(op_build(vm, frame, OP_BUILD_TUPLE, OPERANDS));
    TARGET(BUILD_LIST) : SLOW(op_build(vm, frame, OP_BUILD_LIST, OPERANDS));
    TARGET(BUILD_SET) : SLOW(op_build(vm, frame, OP_BUILD_SET, OPERANDS));
    TARGET(BUILD_MAP) : SLOW(op_build(vm, frame, OP_BUILD_MAP, OPERANDS));
    TARGET(BUILD_STRING) : SLOW(op_build(vm, frame, OP_BUILD_STRING, OPERANDS));
    TARGET(BUILD_SLICE) : SLOW(op_build(vm, frame, OP_BUILD_SLICE, OPERANDS));
    TARGET(LIST_APPEND) : SLOW(op_add_to(vm, frame, OP_LIST_APPEND, OPERANDS));
    TARGET(LIST_EXTEND) : SLOW(op_add_to(vm, frame, OP_LIST_EXTEND, OPERANDS));
    TARGET(LIST_TO_TUPLE) : SLOW(op_build(vm, frame, OP_LIST_TO_TUPLE, OPERANDS));
    TARGET(SET_ADD) : SLOW(op_add_to(vm, frame, OP_SET_ADD, OPERANDS));
    TARGET(SET_UPDATE) : SLOW(op_add_to(vm, frame, OP_SET_UPDATE, OPERANDS));
    TARGET(MAP_ADD) : SLOW(op_add_to(vm, frame, OP_MAP_ADD, OPERANDS));
    TARGET(DICT_UPDATE) : SLOW(op_add_to(vm, frame, OP_DICT_UPDATE, OPERANDS));
    TARGET(DICT_MERGE) : SLOW(op_add_to(vm, frame, OP_DICT_MERGE, OPERANDS));
    TARGET(FORMAT) : SLOW(op_format(vm, frame, OPERANDS, false));
    TARGET(FORMAT_SPEC) : SLOW(op_format(vm, frame, OPERANDS, true));

#define GETITEM_CASE(index_bits, as_value, slow_call)                                             \
    do {                                                                                          \
        uintptr_t index_ = (index_bits);                                                          \
        if (LIKELY(word_is_object(fp[b].bits) && word_is_immediate(index_))) {                    \
            Object *container_ = ref_object(fp[b]);                                               \
            Ref *items_ = NULL;                                                                   \
            size_t length_ = 0;                                                                   \
            if (container_->type == list_type) {                                                  \
                items_ = ((List *)container_)->items;                                             \
                length_ = ((List *)container_)->length;                                           \
            } else if (container_->type == rt->types[T_TUPLE]) {                                  \
                items_ = ((Tuple *)container_)->items;                                            \
                length_ = ((Tuple *)container_)->length;                                          \
            }                                                                                     \
            intptr_t at_ = (intptr_t)index_ >> 1;                                                 \
            at_ += at_ < 0 ? (intptr_t)length_ : 0;                                               \
            if (LIKELY((size_t)at_ < length_)) {                                                  \
                Ref *slot_ = &items_[at_];                                                        \
                value = (as_value) ? ref_copy(peek(*slot_)) : share(rt, slot_);                   \
                if (UNLIKELY(ref_is_error(value))) {                                              \
                    SAVE_PC();                                                                    \
                    goto error;                                                                   \
                }                                                                                 \
                if (b >= local_count) {                                                           \
                    SAVE_PC();                                                                    \
                    clear_ref(rt, &fp[b]);                                                        \
                }                                                                                 \
                SET(a, value);                                                                    \
                NEXT();                                                                           \
            }                                                                                     \
        }                                                                                         \
        SLOW(slow_call);                                                                          \
    } while (0)

    TARGET(GETITEM) : GETITEM_CASE(fp[c].bits, false, op_get_item(vm, frame, OPERANDS));
    TARGET(GETITEM_V) : GETITEM_CASE(fp[c].bits, AS_VALUE, op_get_item(vm, frame, OPERANDS));
    TARGET(GETITEMK) : GETITEM_CASE(constants[c].bits, false, op_get_item_constant(vm, frame, OPERANDS));
    TARGET(GETITEMK_V) : GETITEM_CASE(constants[c].bits, AS_VALUE, op_get_item_constant(vm, frame, OPERANDS));

    TARGET(SETITEM) : {
        uintptr_t index = fp[b].bits;
        if (LIKELY(word_is_object(fp[a].bits) && word_is_immediate(index) &&
                   ref_object(fp[a])->type == list_type)) {
            List *list = (List *)ref_object(fp[a]);
            intptr_t at = (intptr_t)index >> 1;
            at += at < 0 ? (intptr_t)list->length : 0;
            if (LIKELY((size_t)at < list->length)) {
                value = read_slot(rt, frame, c);
                SAVE_PC();
                if (UNLIKELY(ref_is_error(value))) {
                    goto error;
                }
                replace_ref_take(rt, &list->items[at], value);
                CONSUME(a);
                NEXT();
            }
        }
        SLOW(op_set_item(vm, frame, OPERANDS));
    }

    TARGET(DELITEM) : SLOW(op_delete_item(vm, frame, OPERANDS));
    TARGET(UNPACK) : SLOW(op_unpack(vm, frame, OPERANDS));
    TARGET(UNPACK_EX) : SLOW(op_unpack_star(vm, frame, OPERANDS));

    // --- attributes ---

// One of the two places remembered at an instruction: type version, shape id (0: a __slots__ name, at the same offset
// in every instance of the type), offset of the slot in the object and more (vm/attribute.c).
#define IS_CACHED(instance, entry)                                                                \
    ((instance)->base.type->version == (entry)[0] &&                                              \
     ((entry)[1] == 0 ||                                                                          \
      (!instance_has_dict(instance) && instance_shape(instance)->id == (entry)[1])))

#define LOAD_ATTR_CASE(as_value)                                                                  \
    do {                                                                                          \
        if (LIKELY(word_is_object(fp[b].bits))) {                                                 \
            Instance *instance_ = (Instance *)ref_object(fp[b]);                                  \
            const uint32_t *entry_ = pc;                                                          \
            if (LIKELY(IS_CACHED(instance_, entry_)) ||                                           \
                (entry_ += 3, IS_CACHED(instance_, entry_))) {                                    \
                Ref *slot_ = (Ref *)((char *)instance_ + entry_[2]);                              \
                value = (as_value) ? ref_copy(peek(*slot_)) : share(rt, slot_);                   \
                /* A deleted attribute leaves its slot unbound; error and unbound differ in bit 3. */ \
                if (LIKELY((value.bits | 8) != WORD_UNBOUND)) {                                   \
                    pc += 6;                                                                      \
                    if (b >= local_count) {                                                       \
                        SAVE_PC();                                                                \
                        clear_ref(rt, &fp[b]);                                                    \
                    }                                                                             \
                    SET(a, value);                                                                \
                    NEXT();                                                                       \
                }                                                                                 \
                if (ref_is_error(value)) {                                                        \
                    SAVE_PC();                                                                    \
                    goto error;                                                                   \
                }                                                                                 \
            }                                                                                     \
        }                                                                                         \
        pc += 6;                                                                                  \
        SLOW(op_load_attr(vm, frame, OPERANDS, (uint32_t *)pc - 6, (as_value)));                  \
    } while (0)

    TARGET(LOAD_ATTR) : LOAD_ATTR_CASE(false);
    TARGET(LOAD_ATTR_V) : LOAD_ATTR_CASE(AS_VALUE);

    TARGET(STORE_ATTR) : {
        if (LIKELY(word_is_object(fp[a].bits))) {
            Instance *instance = (Instance *)ref_object(fp[a]);
            const uint32_t *entry = pc;
            if ((LIKELY(IS_CACHED(instance, entry)) || (entry += 3, IS_CACHED(instance, entry))) &&
                LIKELY(entry[2] >> 16 == 0 || (entry[2] & 0xffff) < instance_size(instance))) {
                value = read_slot(rt, frame, b);
                if (UNLIKELY(ref_is_error(value))) {
                    SAVE_PC();
                    goto error;
                }
                uint32_t child_number = entry[2] >> 16;
                if (child_number != 0) {
                    // A new attribute: that child of the shape has it.
                    Shape *shape = instance_shape(instance);
                    Shape *child = shape->children[child_number - 1];
                    child->base.count++;
                    instance->attrs = (uintptr_t)child;
                    object_release(rt, &shape->base);
                }
                Ref *slot = (Ref *)((char *)instance + (entry[2] & 0xffff));
                pc += 6;
                SAVE_PC();
                replace_ref_take(rt, slot, value);
                CONSUME(a);
                NEXT();
            }
        }
        pc += 6;
        SLOW(op_store_attr(vm, frame, OPERANDS, (uint32_t *)pc - 6));
    }

    TARGET(DELETE_ATTR) : SLOW(op_delete_attr(vm, frame, OPERANDS));

    TARGET(LOAD_METHOD) : {
        if (LIKELY(word_is_object(fp[b].bits))) {
            Object *object = ref_object(fp[b]);
            uint32_t version = object->type->version;
            const uint32_t *entry = pc;
            if (LIKELY(version == entry[0]) || (entry += 4, version == entry[0])) {
                // entry[1]: the shape that lacks the name; 0: the type's instances have no attributes of their own.
                const Instance *instance = (const Instance *)object;
                if (LIKELY(entry[1] == 0 ||
                           (!instance_has_dict(instance) && instance_shape(instance)->id == entry[1]))) {
                    Object *function = (Object *)((uintptr_t)entry[2] | (uintptr_t)entry[3] << 32);
                    pc += 8;
                    Ref self = b >= local_count ? take(&fp[b]) : ref_new(object);
                    SET(a, ref_new(function));
                    SET(a + 1, self);
                    NEXT();
                }
            }
        }
        pc += 8;
        SLOW(op_load_method(vm, frame, OPERANDS, (uint32_t *)pc - 8));
    }

    TARGET(LOAD_SUPER_ATTR) : SLOW(op_load_super(vm, frame, OPERANDS, false));
    TARGET(LOAD_SUPER_METHOD) : SLOW(op_load_super(vm, frame, OPERANDS, true));

    // --- calling ---

    {
        Ref *claim, *args;
        uint32_t nargs;

        TARGET(CALL) : {
            pc += 2;
            SAVE_PC();
            claim = &fp[b];
            args = claim + 2;
            nargs = c;
            goto call;
        }

        TARGET(CALL_METHOD) : {
            pc += 2;
            SAVE_PC();
            claim = &fp[b];
            args = claim + 2;
            nargs = c;
            if (!ref_is_unbound(claim[1])) {
                args--;
                nargs++;
            }
        }

    call:
        if (LIKELY(ref_is_object(*claim))) {
            Object *callee = ref_object(*claim);
            Type *type = callee->type;
            if (type == function_type) {
                Function *function = (Function *)callee;
                if (LIKELY(function->fast_args == nargs)) {
                    Frame *pushed = push_fast(vm, frame, function, claim, args, nargs, (uint32_t)a);
                    if (LIKELY(pushed != NULL)) {
                        frame = pushed;
                        ENTER_FRAME();
                        NEXT();
                    }
                }
                goto call_function;
            }
            if (type == rt->types[T_METHOD_DESCRIPTOR] && args == claim + 1) {
                const MethodDescriptor *method = (const MethodDescriptor *)callee;
                if (LIKELY(native_takes(method->def, nargs - 1) && ref_is_object(args[0]) &&
                           ref_object(args[0])->type == method->owner)) {
                    value = method->def->function(rt, args, nargs, NULL);
                    goto native_done;
                }
            } else if (type == rt->types[T_BUILTIN]) {
                Builtin *builtin = (Builtin *)callee;
                if (LIKELY(ref_is_unbound(builtin->self) && native_takes(builtin->def, nargs))) {
                    value = builtin->def->function(rt, args, nargs, NULL);
                    goto native_done;
                }
            } else if (type == rt->types[T_TYPE]) {
                Frame *pushed;
                if (call_class(vm, frame, claim, args, nargs, a, &pushed)) {
                    if (UNLIKELY(pushed == NULL)) {
                        goto error;
                    }
                    frame = pushed;
                    ENTER_FRAME();
                    NEXT();
                }
            }
        }
        if (UNLIKELY(!op_call(vm, frame, a, claim, args, nargs, NULL))) {
            goto error;
        }
        NEXT();

    native_done:
        clear_ref(rt, claim);
        for (uint32_t i = 0; i < nargs; i++) {
            clear_ref(rt, &args[i]);
        }
        if (UNLIKELY(ref_is_error(value))) {
            goto error;
        }
        SET(a, value);
        NEXT();

    call_function : {
        Frame *pushed = call_python(vm, claim, args, nargs, NULL, a);
        if (UNLIKELY(pushed == NULL)) {
            goto error;
        }
        if (pushed != frame) { // else a generator was made and stored
            frame = pushed;
            ENTER_FRAME();
        }
        NEXT();
    }
    }

    {
        Ref *claim, *args;
        uint32_t nargs;
        TARGET(CALL_KW) : {
            claim = &fp[b];
            args = claim + 2;
            nargs = c;
            goto call_with_names;
        }

        TARGET(CALL_METHOD_KW) : {
            claim = &fp[b];
            args = claim + 2;
            nargs = c;
            if (!ref_is_unbound(claim[1])) {
                args--;
                nargs++;
            }
        }

    call_with_names : {
        Tuple *kwnames = value_tuple(constants[*pc]);
        pc++;
        SAVE_PC();
        nargs -= (uint32_t)kwnames->length;
        if (ref_is_object(*claim) && ref_object(*claim)->type == function_type) {
            Frame *pushed = call_python(vm, claim, args, nargs, kwnames, a);
            if (UNLIKELY(pushed == NULL)) {
                goto error;
            }
            if (pushed != frame) {
                frame = pushed;
                ENTER_FRAME();
            }
            NEXT();
        }
        if (UNLIKELY(!op_call(vm, frame, a, claim, args, nargs, kwnames))) {
            goto error;
        }
        NEXT();
    }
    }

    TARGET(CALL_EX) : SLOW(op_call_ex(vm, frame, OPERANDS));
    TARGET(MAKE_FUNCTION) : SLOW(op_make_function(vm, frame, a, K16));
    TARGET(SET_FUNCTION) : SLOW(op_set_function(vm, frame, OPERANDS));
    TARGET(LOAD_BUILD_CLASS) : SLOW(op_build_class(vm, frame, a));

    TARGET(RETURNK) : {
        value = share(rt, constant_slot(frame->code, K16));
        SAVE_PC();
        if (UNLIKELY(ref_is_error(value))) {
            goto error;
        }
        goto leave;
    }

    TARGET(RETURN) : {
        value = take(&fp[a]);
        SAVE_PC();
    }

    leave:
        if (UNLIKELY(frame->object != NULL)) {
            frame_object_detach(vm, frame);
        }
        for (uint32_t i = 0; i < local_count; i++) {
            uintptr_t bits = fp[i].bits;
            if (word_is_object(bits)) {
                fp[i] = REF_UNBOUND;
                object_release(rt, (Object *)bits);
            }
        }
        if (LIKELY(frame->kind == FRAME_CALL)) {
            Ref *claim = frame->claim;
            a = frame->dst;
            vm->frame = --frame;
            ENTER_FRAME();
            clear_ref(rt, claim);
            SET(a, value);
            NEXT();
        }
        goto leave_rare;

    TARGET(YIELD) : {
        value = read_slot(rt, frame, b);
        SAVE_PC();
        if (UNLIKELY(ref_is_error(value))) {
            goto error;
        }
        frame->generator->sent_slot = a;
        frame->generator->yielding = c;
        uint8_t kind = frame->kind;
        a = frame->dst;
        generator_suspend(vm, frame);
        if (kind == FRAME_ENTRY) {
            return value;
        }
        frame--;
        ENTER_FRAME();
        pc++; // the jump word of FOR_ITER or SEND: not taken
        SET(a, value);
        NEXT();
    }

    TARGET(SEND) : {
        SAVE_PC();
        if (ref_is_object(fp[b]) && is_generator(rt, peek(fp[b])) &&
            ((Generator *)ref_object(fp[b]))->state != GENERATOR_DONE) {
            Frame *callee = generator_push(vm, (Generator *)ref_object(fp[b]), take(&fp[a]), FRAME_SEND, a);
            if (UNLIKELY(callee == NULL)) {
                goto error;
            }
            callee->claim = &fp[b];
            frame = callee;
            ENTER_FRAME();
            NEXT();
        }
        int yielded = op_send(vm, frame, a, b);
        if (UNLIKELY(yielded < 0)) {
            goto error;
        }
        JUMP_IF(!yielded);
    }

    TARGET(GET_YIELD_FROM_ITER) : SLOW(op_yield_from_iter(vm, frame, OPERANDS));

    TARGET(INTRINSIC) : {
        pc++;
        SLOW(op_intrinsic(vm, frame, OPERANDS, pc[-1]));
    }

    // --- importing ---

    TARGET(IMPORT_NAME) : SLOW(op_import_name(vm, frame, OPERANDS));
    TARGET(IMPORT_FROM) : SLOW(op_import_from(vm, frame, OPERANDS));
    TARGET(IMPORT_STAR) : SLOW(op_import_star(vm, frame, OPERANDS));

    // --- exceptions ---

    TARGET(RAISE) : {
        SAVE_PC();
        if (!op_raise(vm, frame, a, b)) {
            goto unwind;
        }
        goto error;
    }

    TARGET(RERAISE) : {
        SAVE_PC();
        pending_set_take(rt, take(&fp[a]));
        goto unwind;
    }

    TARGET(PUSH_EXC) : {
        SET(a + 1, take(&rt->handled->exception));
        rt->handled->exception = ref_new(ref_object(fp[a]));
        NEXT();
    }

    TARGET(POP_EXC) : {
        SAVE_PC();
        Ref done = rt->handled->exception;
        rt->handled->exception = take(&fp[a + 1]);
        Ref handled = take(&fp[a]);
        drop(rt, done);
        drop(rt, handled);
        NEXT();
    }

    TARGET(JUMP_NO_MATCH) : {
        SAVE_PC();
        int matches = op_exception_matches(vm, frame, a, b);
        if (UNLIKELY(matches < 0)) {
            goto error;
        }
        JUMP_IF(!matches);
    }

    TARGET(WITH_ENTER) : SLOW(op_with_enter(vm, frame, OPERANDS));
    TARGET(WITH_EXIT) : SLOW(op_with_exit(vm, frame, a));
    TARGET(WITH_EXCEPT) : SLOW(op_with_except(vm, frame, OPERANDS));

    TARGET(ASYNC_WITH_ENTER) : SLOW(op_async_with_enter(vm, frame, OPERANDS));
    TARGET(ASYNC_WITH_EXIT) : SLOW(op_async_with_exit(vm, frame, a, b));
    TARGET(ASYNC_WITH_EXCEPT) : SLOW(op_async_with_except(vm, frame, OPERANDS));

    TARGET(LOAD_ASSERTION_ERROR) : {
        SET(a, ref_new(&rt->exceptions[E_ASSERTION_ERROR]->base));
        NEXT();
    }

    // --- matching, the prompt ---

    TARGET(GET_LEN) : SLOW(op_match(vm, frame, OP_GET_LEN, OPERANDS));
    TARGET(MATCH_SEQUENCE) : SLOW(op_match(vm, frame, OP_MATCH_SEQUENCE, OPERANDS));
    TARGET(MATCH_MAPPING) : SLOW(op_match(vm, frame, OP_MATCH_MAPPING, OPERANDS));
    TARGET(MATCH_KEYS) : SLOW(op_match(vm, frame, OP_MATCH_KEYS, OPERANDS));

    TARGET(MATCH_CLASS) : {
        pc++;
        SLOW(op_match_class(vm, frame, OPERANDS, pc[-1]));
    }

    TARGET(PRINT_EXPR) : SLOW(op_print_expr(vm, frame, a));
    }
    // clang-format on

leave_rare : {
    // Results that are not simply the value of a call.
    Frame *done = frame;
    Generator *generator = done->generator;
    done->generator = NULL;
    switch (done->kind) {
    case FRAME_INIT: {
        Ref instance = take(done->claim);
        Ref owner = take(&done->owner);
        a = done->dst;
        vm->frame = --frame;
        ENTER_FRAME();
        drop(rt, owner);
        if (UNLIKELY(!ref_is_none(value))) {
            raise_error(rt, E_TYPE_ERROR, "__init__() should return None, not '%T'",
                        peek(value));
            drop(rt, value);
            drop(rt, instance);
            goto error;
        }
        SET(a, instance);
        NEXT();
    }
    case FRAME_ITERATE: {
        Ref *iterator = done->claim;
        generator_finish(vm, generator);
        vm->frame = --frame;
        ENTER_FRAME();
        pc += 1 + JUMP_WORD();
        SAVE_PC();
        drop(rt, value);
        clear_ref(rt, iterator);
        NEXT();
    }
    case FRAME_SEND: {
        a = done->dst;
        generator_finish(vm, generator);
        vm->frame = --frame;
        ENTER_FRAME();
        pc += 1 + JUMP_WORD();
        SAVE_PC();
        SET(a, value);
        NEXT();
    }
    default: { // FRAME_ENTRY
        Ref *claim = done->claim;
        Ref owner = take(&done->owner);
        Ref namespace_ = take(&done->namespace_);
        if (generator != NULL) {
            generator_finish(vm, generator);
        }
        vm->frame = frame - 1;
        if (claim != NULL) {
            clear_ref(rt, claim);
        }
        drop(rt, namespace_);
        drop(rt, owner);
        return value;
    }
    }
}

error:
    traceback_add(vm, frame);

unwind:
    for (;;) {
        if (unwind_to_handler(vm, frame)) {
            ENTER_FRAME();
            NEXT();
        }
        bool was_entry = frame == entry;
        unwind_frame(vm);
        if (was_entry) {
            return REF_ERROR;
        }
        frame = vm->frame;
        traceback_add(vm, frame);
    }
}
