// The loop, from inside: what the instructions of vm/eval_*.c share.
//
// Every instruction is a function of its own that ends by jumping to the next one's (a
// tail call): the loop's registers are the parameters, or pinned to machine registers,
// so each instruction gets the others for itself, and what it leaves to a helper costs
// only the way that needs it. Measured against one big function with computed goto:
// docs/performance.md. A build without optimised tail calls (debugging, the sanitizers)
// comes back to a small loop after each instruction.
//
// The rules of a body: the short way calls nothing; what needs a call is left by
// `return` to a function that is called last, or to SLOW, before anything is changed.
#ifndef PYRENA_VM_EVAL_H
#define PYRENA_VM_EVAL_H

#include "compiler/code.h"
#include "objects/float.h"
#include "objects/free_lists.h"
#include "vm/ops.h"
#include "vm/vm.h"

// Set by the build when the compiler optimises calls in tail position away.
#ifdef PYR_TAIL_CALLS
#define TAIL_DISPATCH 1
#else
#define TAIL_DISPATCH 0
#endif

#ifdef PYR_ALWAYS_BOX
#define AS_VALUE 0 // every read is a reference read
#else
#define AS_VALUE 1
#endif

// --- the registers ---

// pc: behind the operation word of the running instruction. fp: the frame's slots.
#ifdef PYR_PINNED_REGISTERS
#define REGISTERS void // vm/registers.h
#define PASS
#define WITH_REGISTERS
#define PASS_AND
#else
#define REGISTERS                                                                      \
    Vm *vm, const uint32_t *pc, Ref *fp, const Value *constants, Frame *frame
#define PASS vm, pc, fp, constants, frame
#define WITH_REGISTERS REGISTERS,
#define PASS_AND PASS,
#endif
// What an instruction returns in the end is the frame's result: its bits, since the
// compiler makes no tail call of one that returns a structure.
typedef uintptr_t Handler(REGISTERS);

extern Handler *const eval_handlers[256];
extern Handler *const eval_wide_handlers[256]; // after EXT: operands of 16 bits

#define rt_of(vm) (&(vm)->rt)

#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
// Operands are loaded as bytes: one machine instruction each.
#define OPERATION(pc) (*(const uint8_t *)(pc))
#define OPERAND_A(pc) (((const uint8_t *)(pc))[-3])
#define OPERAND_B(pc) (((const uint8_t *)(pc))[-2])
#define OPERAND_C(pc) (((const uint8_t *)(pc))[-1])
#define OPERAND_K(pc) (((const uint16_t *)(pc))[-1])
// What a call does with its result: where that goes, and CALL_WANTS_VALUE.
#define SET_CALL_RESULT(frame, slot, word)                                             \
    ((frame)->result_word = (uint32_t)(slot) | ((word)&CALL_WANTS_VALUE))
#else
#define SET_CALL_RESULT(frame, slot, word)                                             \
    ((frame)->dst = (uint16_t)(slot), (frame)->kind = FRAME_CALL,                      \
     (frame)->wants_value = ((word)&CALL_WANTS_VALUE) != 0)
#define OPERATION(pc) (*(pc)&0xff)
#define OPERAND_A(pc) ((pc)[-1] >> 8 & 0xff)
#define OPERAND_B(pc) ((pc)[-1] >> 16 & 0xff)
#define OPERAND_C(pc) ((pc)[-1] >> 24)
#define OPERAND_K(pc) ((pc)[-1] >> 16)
#endif
// With an EXT in front.
#define WIDE_A(pc) ((pc)[-1] >> 8 & 0xff) | ((pc)[-2] & 0xff00)
#define WIDE_B(pc) ((pc)[-1] >> 16 & 0xff) | ((pc)[-2] >> 8 & 0xff00)
#define WIDE_C(pc) ((pc)[-1] >> 24) | ((pc)[-2] >> 16 & 0xff00)
#define WIDE_K(pc) ((pc)[-1] >> 16) | ((pc)[-2] & 0xffff0000)

#define BODY_PARAMETERS                                                                \
    WITH_REGISTERS size_t a, size_t b, size_t c, uint32_t k, bool wide

#define ALWAYS_INLINE inline __attribute__((always_inline))

// Begins the body of an instruction: a, b, c and k (b and c as one number) are its
// operands, `wide` tells whether an EXT stood in front.
#define INSTRUCTION(NAME)                                                              \
    static ALWAYS_INLINE uintptr_t body_##NAME(BODY_PARAMETERS);                       \
    uintptr_t eval_##NAME(REGISTERS)                                                   \
    {                                                                                  \
        return body_##NAME(PASS_AND OPERAND_A(pc), OPERAND_B(pc), OPERAND_C(pc),       \
                           OPERAND_K(pc), false);                                      \
    }                                                                                  \
    __attribute__((cold)) uintptr_t eval_wide_##NAME(REGISTERS)                        \
    {                                                                                  \
        return body_##NAME(PASS_AND WIDE_A(pc), WIDE_B(pc), WIDE_C(pc), WIDE_K(pc),    \
                           true);                                                      \
    }                                                                                  \
    static ALWAYS_INLINE uintptr_t body_##NAME(BODY_PARAMETERS)

// An instruction in two steps: the body that an INSTRUCTION begins tries the commonest
// case alone, so that it needs few registers and no machine stack, and leaves the rest
// to `OTHERWISE`; the cases that LONGER begins do it all.
#define LONGER(NAME)                                                                   \
    static ALWAYS_INLINE uintptr_t long_body_##NAME(BODY_PARAMETERS);                  \
    static NO_INLINE uintptr_t long_##NAME(REGISTERS)                                  \
    {                                                                                  \
        return long_body_##NAME(PASS_AND OPERAND_A(pc), OPERAND_B(pc), OPERAND_C(pc),  \
                                OPERAND_K(pc), false);                                 \
    }                                                                                  \
    static ALWAYS_INLINE uintptr_t long_body_##NAME(BODY_PARAMETERS)
#define OTHERWISE(NAME)                                                                \
    return wide ? long_body_##NAME(PASS_AND OPERANDS, k, true) : long_##NAME(PASS)

#define OP(name, x, y, z, words) Handler eval_##name, eval_wide_##name;
#include "compiler/opcodes.def"
#undef OP

// --- going on ---

#define WORD_GO_ON                                                                     \
    0 // what an instruction returns when there is no tail call: no result
      // has this word

// The instruction at pc.
static ALWAYS_INLINE uintptr_t eval_next(REGISTERS)
{
#if TAIL_DISPATCH
    size_t op = OPERATION(pc);
    pc++;
    return eval_handlers[op](PASS);
#else
    vm->registers = (EvalRegisters){pc, fp, constants, frame};
    return WORD_GO_ON;
#endif
}
#define NEXT() return eval_next(PASS)

// The instruction at `next` of a frame whose slots and constants these are.
static ALWAYS_INLINE uintptr_t eval_go_on(Vm *this_vm, const uint32_t *next, Ref *slots,
                                          const Value *its_constants, Frame *running)
{
#ifdef PYR_PINNED_REGISTERS
    vm = this_vm;
    pc = next;
    fp = slots;
    constants = its_constants;
    frame = running;
    NEXT();
#else
    return eval_next(this_vm, next, slots, its_constants, running);
#endif
}

// Goes on with the newest frame where its pc stands: after a helper, a call, a return.
static ALWAYS_INLINE uintptr_t eval_resume(Vm *this_vm)
{
    Frame *running = this_vm->frame;
    return eval_go_on(this_vm, running->pc, running->locals, running->code->constants,
                      running);
}

// An exception is pending: the traceback gets an entry for the running frame, and the
// handler is found.
uintptr_t eval_error(Vm *vm);
uintptr_t eval_unwind(Vm *vm); // without an entry
// A count reached zero: ends the object, then goes on.
uintptr_t eval_end_object(WITH_REGISTERS Object *object);

// A method of an operator has returned.
uintptr_t eval_finish_operator(Vm *vm, Frame *done, Ref value);

// --- calling natives (vm/eval_natives.c) ---

#define CALL_WORDS 2 // of CALL and CALL_METHOD

// A CALL, a CALL_METHOD that is not one of a plain Python function, with pc in front of
// the instruction's words: natives whose arguments need no laying out, else eval_call
// or eval_call_method.
Handler eval_native, eval_native_method;
// Calls of anything (vm/eval_calls.c).
Handler eval_call, eval_call_method;
// Makes the objects of lent arguments, the first of which is at `args`, in the locals
// they were copied from.
bool eval_share_lent(Vm *vm, const Frame *frame, Ref *args);

// A native has returned: what it was called with is given back, the callable first, as
// in CPython.
static ALWAYS_INLINE uintptr_t eval_finish_native(Vm *vm, size_t dst, Ref *claim,
                                                  Ref *args, uint32_t nargs, Ref value)
{
    clear_ref(rt_of(vm), claim);
    for (uint32_t i = 0; i < nargs; i++) {
        if (ref_is_object(args[i])) {
            clear_ref(rt_of(vm), &args[i]);
        }
    }
    if (UNLIKELY(ref_is_error(value))) {
        return eval_error(vm);
    }
    replace_ref_take(rt_of(vm), &vm->frame->locals[dst], value);
    return eval_resume(vm);
}

// --- items (vm/eval_items.c) ---

// The ways behind the short ones; frame->pc is saved.
uintptr_t eval_get_item(Vm *vm, Frame *frame, size_t a, size_t b, size_t c,
                        bool as_value);
uintptr_t eval_get_item_constant(Vm *vm, Frame *frame, size_t a, size_t b, size_t c,
                                 bool as_value);
uintptr_t eval_set_item(Vm *vm, Frame *frame, size_t a, size_t b, size_t c);
uintptr_t eval_build_slice(Vm *vm, Frame *frame, size_t a, size_t b, size_t c);
uintptr_t eval_build_list(Vm *vm, Frame *frame, size_t a, size_t b, size_t c);
uintptr_t eval_build_tuple(Vm *vm, Frame *frame, size_t a, size_t b, size_t c);
uintptr_t eval_unpack(Vm *vm, Frame *frame, size_t a, size_t b, size_t c);
// As op_contains.
int eval_contains(Vm *vm, Frame *frame, size_t item, size_t container);
// A round of FOR_ITER over pairs that an UNPACK takes apart at once. -1: it is no such;
// else as iter_next_pair, with frame->pc behind the UNPACK when there was a pair.
int eval_iterate_pair(Vm *vm, Frame *frame, size_t item, Ref *iterator);

#define SAVE_PC() (frame->pc = pc)
#define OPERANDS a, b, c
// Leaves the whole instruction to a helper that tells whether it succeeded.
#define SLOW(call)                                                                     \
    do {                                                                               \
        SAVE_PC();                                                                     \
        if (UNLIKELY(!(call))) {                                                       \
            return eval_error(vm);                                                     \
        }                                                                              \
        return eval_resume(vm);                                                        \
    } while (0)

#define JUMP_WORD() ((intptr_t)(int32_t)*pc)
// Two ways on: the machine predicts what follows each of them.
#define JUMP_IF(condition)                                                             \
    do {                                                                               \
        if (condition) {                                                               \
            pc += 1 + JUMP_WORD();                                                     \
            NEXT();                                                                    \
        }                                                                              \
        pc++;                                                                          \
        NEXT();                                                                        \
    } while (0)

// Writes another operation over the running instruction.
static ALWAYS_INLINE void quicken(const uint32_t *pc, Opcode op)
{
    uint32_t *word = (uint32_t *)pc - 1;
    *word = (*word & ~(uint32_t)0xff) | op;
}

// --- slots ---

#define IS_STACK(index) ((index) >= frame->local_count)

// Releases the word and goes on: the last thing that an instruction does.
#define RELEASE_NEXT(word)                                                             \
    do {                                                                               \
        uintptr_t released_ = (word);                                                  \
        if (UNLIKELY(word_is_object(released_))) {                                     \
            Object *object_ = (Object *)released_;                                     \
            if (object_uncount(object_)) {                                             \
                return eval_end_object(PASS_AND object_);                              \
            }                                                                          \
        }                                                                              \
        NEXT();                                                                        \
    } while (0)

// Writes a destination and goes on: its old word is released last.
#define SET_NEXT(index, new_word)                                                      \
    do {                                                                               \
        Ref word_ = (new_word);                                                        \
        uintptr_t old_ = fp[index].bits;                                               \
        fp[index] = word_;                                                             \
        RELEASE_NEXT(old_);                                                            \
    } while (0)

static ALWAYS_INLINE void count_reference(uintptr_t word)
{
    if (word_is_object(word)) {
        ((Object *)word)->count++;
    }
}

// An object whose reference can be given up without its ending.
static ALWAYS_INLINE bool is_shared(uintptr_t word)
{
    return (int32_t)((Object *)word)->count > 1;
}

// A stack position that held a shared object is dead.
static ALWAYS_INLINE void consume_shared(Ref *slot)
{
    ((Object *)slot->bits)->count--;
    *slot = REF_UNBOUND;
}

// --- floats ---

#define FLOAT_TYPE (rt_of(vm)->types[T_FLOAT])
#define IS_FLOAT(word) (word_is_object(word) && ((Object *)(word))->type == FLOAT_TYPE)
#define FLOAT_OF(word) (((const Float *)(word))->value)
// Count 1 and no flags: nobody else can see what happens to the box.
#define IS_OWN_BOX(word) (*(const uint64_t *)(word) == 1)

// A float operand is dead now if it is on the stack; a box that only the stack holds
// stays there for later results.
#define CONSUME_FLOAT(index, word)                                                     \
    do {                                                                               \
        if (((Object *)(word))->count != 1 && IS_STACK(index)) {                       \
            consume_shared(&fp[index]);                                                \
        }                                                                              \
    } while (0)

#define HAS_OWN_BOX(word) (IS_FLOAT(word) && IS_OWN_BOX(word))

static ALWAYS_INLINE Ref new_float(Vm *vm, double number)
{
    Float *box = free_list_pop(&rt_of(vm)->free_lists->floats, FLOAT_TYPE);
    if (UNLIKELY(box == NULL)) {
        return float_new(rt_of(vm), number);
    }
    box->value = number;
    return OBJECT_REF(box);
}

#endif
