// The loop: the tables of instructions, how it starts, goes on after an exception, and
// the instructions that are a helper's work as a whole.
#include "vm/eval.h"

#include "objects/exception.h"
#include "objects/list.h"
#include "vm/loop.h"
#include "vm/traceback.h"

Handler *const eval_handlers[256] = {
#define OP(name, x, y, z, words) eval_##name,
#include "compiler/opcodes.def"
#undef OP
};

Handler *const eval_wide_handlers[256] = {
#define OP(name, x, y, z, words) eval_wide_##name,
#include "compiler/opcodes.def"
#undef OP
};

uintptr_t eval_start(Vm *vm)
{
    uintptr_t result = eval_resume(vm);
#if !TAIL_DISPATCH
    while (result == WORD_GO_ON) {
        EvalRegisters at = vm->registers;
        result = eval_handlers[OPERATION(at.pc)](vm, at.pc + 1, at.locals, at.constants,
                                                 at.frame);
    }
#endif
    return result;
}

NO_INLINE uintptr_t eval_unwind(Vm *vm)
{
    for (;;) {
        if (unwind_to_handler(vm, vm->frame)) {
            return eval_resume(vm);
        }
        bool was_entry = vm->frame->kind == FRAME_ENTRY;
        unwind_frame(vm);
        if (was_entry) {
            return WORD_ERROR;
        }
        traceback_add(vm, vm->frame);
    }
}

NO_INLINE uintptr_t eval_error(Vm *vm)
{
    traceback_add(vm, vm->frame);
    return eval_unwind(vm);
}

static NO_INLINE uintptr_t end_object(WITH_REGISTERS Object *object)
{
    SAVE_PC();
    object_count_ended(rt_of(vm), object);
    return eval_resume(vm);
}

NO_INLINE uintptr_t eval_end_object(WITH_REGISTERS Object *object)
{
    // Floats die in numbers.
    if (object->type == FLOAT_TYPE && object->count == 0 &&
        free_list_push(&rt_of(vm)->free_lists->floats, object)) {
        NEXT();
    }
    return end_object(PASS_AND object);
}

INSTRUCTION(NOP)
{
    NEXT();
}

INSTRUCTION(EXT)
{
    size_t op = OPERATION(pc);
    pc++;
    return eval_wide_handlers[op](PASS);
}

// --- displays ---

#define BUILD(NAME)                                                                    \
    INSTRUCTION(NAME)                                                                  \
    {                                                                                  \
        SLOW(op_build(vm, frame, OP_##NAME, OPERANDS));                                \
    }
BUILD(BUILD_SET)
BUILD(BUILD_MAP)
BUILD(BUILD_STRING)
BUILD(LIST_TO_TUPLE)

INSTRUCTION(BUILD_LIST)
{
    SAVE_PC();
    return eval_build_list(vm, frame, OPERANDS);
}

INSTRUCTION(BUILD_TUPLE)
{
    SAVE_PC();
    return eval_build_tuple(vm, frame, OPERANDS);
}

INSTRUCTION(BUILD_SLICE)
{
    SAVE_PC();
    return eval_build_slice(vm, frame, OPERANDS);
}

#define ADD_TO(NAME)                                                                   \
    INSTRUCTION(NAME)                                                                  \
    {                                                                                  \
        SLOW(op_add_to(vm, frame, OP_##NAME, OPERANDS));                               \
    }
ADD_TO(LIST_EXTEND)
ADD_TO(SET_ADD)
ADD_TO(SET_UPDATE)
ADD_TO(MAP_ADD)
ADD_TO(DICT_UPDATE)
ADD_TO(DICT_MERGE)

// Of comprehensions: the list is nobody else's.
INSTRUCTION(LIST_APPEND)
{
    List *list = (List *)ref_object(fp[a]);
    if (LIKELY(IS_STACK(b)) && LIKELY(list->length < list->capacity)) {
        list->items[list->length++] = take(&fp[b]);
        NEXT();
    }
    SLOW(op_add_to(vm, frame, OP_LIST_APPEND, OPERANDS));
}

INSTRUCTION(FORMAT)
{
    SLOW(op_format(vm, frame, OPERANDS, false));
}

INSTRUCTION(FORMAT_SPEC)
{
    SLOW(op_format(vm, frame, OPERANDS, true));
}

// --- importing ---

INSTRUCTION(IMPORT_NAME)
{
    SLOW(op_import_name(vm, frame, OPERANDS));
}

INSTRUCTION(IMPORT_FROM)
{
    SLOW(op_import_from(vm, frame, OPERANDS));
}

INSTRUCTION(IMPORT_STAR)
{
    SLOW(op_import_star(vm, frame, OPERANDS));
}

// --- exceptions ---

INSTRUCTION(RAISE)
{
    SAVE_PC();
    return op_raise(vm, frame, a, b) ? eval_error(vm) : eval_unwind(vm);
}

INSTRUCTION(RERAISE)
{
    SAVE_PC();
    pending_set_take(rt_of(vm), take(&fp[a]));
    return eval_unwind(vm);
}

INSTRUCTION(PUSH_EXC)
{
    Ref former = fp[a + 1];
    fp[a + 1] = rt_of(vm)->handled->exception;
    rt_of(vm)->handled->exception = ref_new(ref_object(fp[a]));
    RELEASE_NEXT(former.bits);
}

static NO_INLINE bool pop_handled(Vm *vm, Ref *slots)
{
    Runtime *rt = rt_of(vm);
    Ref done = rt->handled->exception;
    rt->handled->exception = take(&slots[1]);
    Ref handled = take(&slots[0]);
    drop(rt, done);
    drop(rt, handled);
    return true;
}

INSTRUCTION(POP_EXC)
{
    SLOW(pop_handled(vm, &fp[a]));
}

INSTRUCTION(JUMP_NO_MATCH)
{
    SAVE_PC();
    int matches = op_exception_matches(vm, frame, a, b);
    if (UNLIKELY(matches < 0)) {
        return eval_error(vm);
    }
    JUMP_IF(!matches);
}

INSTRUCTION(WITH_ENTER)
{
    SLOW(op_with_enter(vm, frame, OPERANDS));
}

INSTRUCTION(WITH_EXIT)
{
    SLOW(op_with_exit(vm, frame, a));
}

INSTRUCTION(WITH_EXCEPT)
{
    SLOW(op_with_except(vm, frame, OPERANDS));
}

INSTRUCTION(ASYNC_WITH_ENTER)
{
    SLOW(op_async_with_enter(vm, frame, OPERANDS));
}

INSTRUCTION(ASYNC_WITH_EXIT)
{
    SLOW(op_async_with_exit(vm, frame, a, b));
}

INSTRUCTION(ASYNC_WITH_EXCEPT)
{
    SLOW(op_async_with_except(vm, frame, OPERANDS));
}

INSTRUCTION(LOAD_ASSERTION_ERROR)
{
    SET_NEXT(a, ref_new(&rt_of(vm)->exceptions[E_ASSERTION_ERROR]->base));
}

// --- matching, the prompt, rare operations ---

INSTRUCTION(GET_LEN)
{
    SLOW(op_match(vm, frame, OP_GET_LEN, OPERANDS));
}

INSTRUCTION(MATCH_SEQUENCE)
{
    SLOW(op_match(vm, frame, OP_MATCH_SEQUENCE, OPERANDS));
}

INSTRUCTION(MATCH_MAPPING)
{
    SLOW(op_match(vm, frame, OP_MATCH_MAPPING, OPERANDS));
}

INSTRUCTION(MATCH_KEYS)
{
    SLOW(op_match(vm, frame, OP_MATCH_KEYS, OPERANDS));
}

INSTRUCTION(MATCH_CLASS)
{
    pc++;
    SLOW(op_match_class(vm, frame, OPERANDS, pc[-1]));
}

INSTRUCTION(PRINT_EXPR)
{
    SLOW(op_print_expr(vm, frame, a));
}

INSTRUCTION(INTRINSIC)
{
    pc++;
    SLOW(op_intrinsic(vm, frame, OPERANDS, pc[-1]));
}
