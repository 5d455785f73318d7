// Instructions of the loop: calls, returns, iteration, generators.
#include "objects/abstract.h"
#include "objects/builtin.h"
#include "objects/dict_table.h"
#include "objects/instance.h"
#include "objects/int.h"
#include "objects/iter.h"
#include "objects/list.h"
#include "objects/range.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "vm/eval.h"
#include "vm/function.h"
#include "vm/generator.h"
#include "vm/traceback.h"

// --- calling Python functions ---

// Empties the variables behind the arguments: where the operand stack was, a float box
// may have stayed. False: nothing waits for such a box but the long way.
static ALWAYS_INLINE bool clear_variables(Vm *vm, Ref *locals, uint32_t from,
                                          uint32_t to)
{
    for (uint32_t i = from; i < to; i++) {
        uintptr_t stale = locals[i].bits;
        if (UNLIKELY(word_is_object(stale)) &&
            !(IS_FLOAT(stale) && IS_OWN_BOX(stale) &&
              free_list_push(&rt_of(vm)->free_lists->floats, (Object *)stale))) {
            return false;
        }
        locals[i] = REF_UNBOUND;
    }
    return true;
}

// Is there room for a call of the code with arguments from `args` on, and nothing
// waiting?
static ALWAYS_INLINE bool may_push(Vm *vm, const Frame *frame, const Code *code,
                                   const Ref *args)
{
    return LIKELY(args + code->window <= vm->stack_filled) &&
           LIKELY(frame < vm->frames_last) && LIKELY(!rt_of(vm)->attention);
}

// Goes on in the function, whose code this is, whose arguments are in place and whose
// other variables are empty. call_word: the last of the call; the frame's pc is saved.
static ALWAYS_INLINE uintptr_t enter_function(Vm *vm, Frame *frame, uint32_t call_word,
                                              Function *function, Code *code,
                                              Ref *claim, Ref *args, size_t dst)
{
    Frame *callee = frame + 1;
    function_begin_frame(function, code, callee, claim, args);
    SET_CALL_RESULT(callee, dst, call_word);
    vm->frame = callee;
    return eval_go_on(vm, code->instructions, args, code->constants, callee);
}

// Goes on with a frame that was just pushed or was there; NULL: an exception is
// pending.
static uintptr_t enter(Vm *vm, const Frame *pushed)
{
    return LIKELY(pushed != NULL) ? eval_resume(vm) : eval_error(vm);
}

// --- calling anything ---

NO_INLINE bool eval_share_lent(Vm *vm, const Frame *frame, Ref *args)
{
    uint32_t sources = frame->pc[-2];
    for (uint32_t lent = frame->pc[-1] & CALL_LENT_MASK; lent != 0;
         lent >>= 1, sources >>= 8, args++) {
        if ((lent & 1) == 0 || !needs_object(args->bits)) {
            continue;
        }
        Ref *source = &frame->locals[sources & 0xff];
        bool is_same = source->bits == args->bits ||
                       (ref_is_object(*source) && is_int(peek(*source)));
        Ref shared = is_same ? share(rt_of(vm), source) : REF_UNBOUND;
        if (is_same && !ref_is_error(shared)) {
            *args = shared;
        } else if (is_same || !box_in_slot(rt_of(vm), args)) {
            return false;
        }
    }
    return true;
}

// Can the function tell that these lent arguments are copies?
static ALWAYS_INLINE bool notices_lent(const Function *function, uint32_t lent,
                                       const Ref *args, uint32_t is_bound)
{
    for (lent &= function->object_params >> is_bound; UNLIKELY(lent != 0);
         lent &= lent - 1) {
        if (needs_object(args[__builtin_ctz(lent)].bits)) {
            return true;
        }
    }
    return false;
}

// A native with fewer arguments by position than it has slots.
static NO_INLINE uintptr_t call_by_position(Vm *vm, size_t dst, Ref *claim, Ref *args,
                                            uint32_t nargs, const MethodDef *def)
{
    const Object *callee = ref_object(*claim);
    size_t total = callee->type == rt_of(vm)->types[T_BUILTIN]
                       ? ((const Builtin *)callee)->max
                       : (size_t)((const MethodDescriptor *)callee)->max + 1;
    Ref value = native_call_by_position(rt_of(vm), def, args, nargs, total);
    return eval_finish_native(vm, dst, claim, args, nargs, value);
}

static uintptr_t call_other(Vm *vm, size_t dst, Ref *claim, Ref *args, uint32_t nargs);

// A bound method, of Python or native: the self slot is free for what it is bound to.
static NO_INLINE uintptr_t call_bound(Vm *vm, size_t dst, Ref *claim, Ref *self,
                                      Ref callee, uint32_t nargs)
{
    Runtime *rt = rt_of(vm);
    Ref shared = share(rt, self);
    if (UNLIKELY(ref_is_error(shared))) {
        return eval_error(vm);
    }
    replace_ref_take(rt, &claim[1], shared);
    if (ref_object(callee) == ref_object(*claim)) { // a native keeps its self itself
        const Builtin *builtin = (const Builtin *)ref_object(callee);
        Ref value = builtin->def->function(rt, claim + 1, nargs + 1, NULL);
        return eval_finish_native(vm, dst, claim, claim + 1, nargs + 1, value);
    }
    replace_ref_take(rt, claim, ref_new(ref_object(callee)));
    return call_other(vm, dst, claim, claim + 1, nargs + 1);
}

// A call of a class whose __init__ is known and plain. False: it is another; true: the
// frame of __init__ is pushed, or *failed set with an exception pending.
static ALWAYS_INLINE bool construct(Vm *vm, Frame *frame, size_t dst, Ref *claim,
                                    uint32_t nargs, bool *failed)
{
    Runtime *rt = rt_of(vm);
    Type *type = (Type *)ref_object(*claim);
    Function *function = (Function *)type->init;
    *failed = false;
    if (UNLIKELY(type->init_version != type->version) ||
        UNLIKELY(function->plain_args != nargs + 1) ||
        UNLIKELY((type->flags & TYPE_ABSTRACT) != 0) ||
        !may_push(vm, frame, function->code, claim + 1) ||
        UNLIKELY(
            !clear_variables(vm, claim + 1, nargs + 1, function->code->local_count))) {
        return false;
    }
    Ref instance = LIKELY(type->attrs == ATTRS_SHAPE)
                       ? instance_new(rt, type)
                       : object_construct(rt, type, NULL, 0, NULL);
    if (UNLIKELY(ref_is_error(instance))) {
        *failed = true;
        return true;
    }
    // The claim keeps the instance for the result, instead of the class, which the
    // instance keeps; self's slot has another reference.
    replace_ref_take(rt, &claim[1], ref_new(ref_object(instance)));
    type->base.count--;
    claim[0] = instance;
    Frame *callee = frame + 1;
    function_begin_frame(function, function->code, callee, claim, claim + 1);
    callee->pc = function->code->instructions;
    callee->owner = ref_new(&function->base);
    callee->dst = (uint16_t)dst;
    callee->kind = FRAME_INIT;
    callee->wants_value = false;
    vm->frame = callee;
    return true;
}

// Every call but the commonest.
static NO_INLINE uintptr_t call_other(Vm *vm, size_t dst, Ref *claim, Ref *args,
                                      uint32_t nargs)
{
    Frame *frame = vm->frame;
    if (UNLIKELY((frame->pc[-1] & CALL_LENT_MASK) != 0) &&
        UNLIKELY(!eval_share_lent(vm, frame, claim + 2))) {
        return eval_error(vm);
    }
    if (LIKELY(ref_is_object(*claim))) {
        Object *callee = ref_object(*claim);
        const Type *type = callee->type;
        Type **types = rt_of(vm)->types;
        if (type == types[T_FUNCTION]) {
            return enter(vm, call_python(vm, claim, args, nargs, NULL, (uint32_t)dst));
        }
        if (type == types[T_METHOD_DESCRIPTOR] && args == claim + 1) {
            const MethodDescriptor *method = (const MethodDescriptor *)callee;
            if (nargs - 1 >= method->min && nargs - 1 <= method->positional_max &&
                method->def->args.kind == ARGS_SIGNATURE &&
                type_is_subtype(ref_type(rt_of(vm), args[0]), method->owner)) {
                return call_by_position(vm, dst, claim, args, nargs, method->def);
            }
        } else if (type == types[T_BUILTIN]) {
            Builtin *builtin = (Builtin *)callee;
            if (ref_is_unbound(builtin->self)) {
                if (nargs >= builtin->min && nargs <= builtin->positional_max &&
                    builtin->def->args.kind == ARGS_SIGNATURE) {
                    return call_by_position(vm, dst, claim, args, nargs, builtin->def);
                }
            } else if (args == claim + 2 && builtin->def->binding != METHOD_STATIC &&
                       nargs >= builtin->direct_min && nargs <= builtin->direct_max) {
                return call_bound(vm, dst, claim, &builtin->self, *claim, nargs);
            }
        } else if (type == types[T_TYPE]) {
            if ((((const Type *)callee)->flags & TYPE_HEAP) != 0) {
                bool failed;
                if (args == claim + 2 &&
                    construct(vm, frame, dst, claim, nargs, &failed)) {
                    return UNLIKELY(failed) ? eval_error(vm) : eval_resume(vm);
                }
                const Frame *pushed =
                    call_class(vm, frame, claim, args, nargs, (uint32_t)dst);
                if (pushed != frame) {
                    return enter(vm, pushed);
                }
            }
            Ref value = type_call(rt_of(vm), claim, args, nargs, NULL);
            return eval_finish_native(vm, dst, claim, args, nargs, value);
        } else if (type == types[T_METHOD] && args == claim + 2 &&
                   ref_is_object(((Method *)callee)->function)) {
            Method *method = (Method *)callee;
            return call_bound(vm, dst, claim, &method->self, method->function, nargs);
        }
    }
    return op_call(vm, frame, (uint32_t)dst, claim, args, nargs, NULL) ? eval_resume(vm)
                                                                       : eval_error(vm);
}

// A call of anything; pc is behind the instruction.
static ALWAYS_INLINE uintptr_t call(WITH_REGISTERS size_t dst, Ref *claim, Ref *args,
                                    uint32_t nargs)
{
    SAVE_PC();
    uintptr_t word = claim->bits;
    if (LIKELY(word_is_object(word)) &&
        LIKELY(((Object *)word)->type == rt_of(vm)->types[T_FUNCTION])) {
        Function *function = (Function *)word;
        Code *code = function->code;
        uint32_t lent = pc[-1] & CALL_LENT_MASK;
        if (LIKELY(function->fast_args == nargs) &&
            LIKELY(!notices_lent(function, lent, claim + 2, args != claim + 2)) &&
            may_push(vm, frame, code, args) &&
            LIKELY(clear_variables(vm, args, nargs, code->local_count))) {
            Ref *free_slots = args + code->variable_count + code->cell_count;
            for (uint32_t i = 0; i < code->free_count; i++) {
                free_slots[i] = ref_new(ref_object(function->closure->items[i]));
            }
            return enter_function(vm, frame, pc[-1], function, code, claim, args, dst);
        }
    }
    return call_other(vm, dst, claim, args, nargs);
}

// The commonest call: a Python function without closure gets what it wants, no number
// needs an object, no box is left where its variables will be; these are emptied.
// Leaves the instruction unless it is another.
#define CALL_PLAIN_FUNCTION(claim, args, nargs, is_bound)                              \
    do {                                                                               \
        uintptr_t callable_ = (claim)->bits;                                           \
        if (UNLIKELY(!word_is_object(callable_)) ||                                    \
            UNLIKELY(((Object *)callable_)->type != rt_of(vm)->types[T_FUNCTION])) {   \
            break;                                                                     \
        }                                                                              \
        Function *function_ = (Function *)callable_;                                   \
        Code *code_ = function_->code;                                                 \
        uint32_t word_ = pc[1];                                                        \
        if (UNLIKELY(function_->plain_args != (nargs)) ||                              \
            UNLIKELY(notices_lent(function_, word_ & CALL_LENT_MASK, (claim) + 2,      \
                                  (is_bound))) ||                                      \
            !may_push(vm, frame, code_, (args))) {                                     \
            break;                                                                     \
        }                                                                              \
        uint32_t count_ = code_->local_count;                                          \
        Ref *slot_ = (args) + (nargs), *end_ = (args) + count_;                        \
        while (slot_ < end_ && LIKELY(!ref_is_object(*slot_))) {                       \
            *slot_++ = REF_UNBOUND;                                                    \
        }                                                                              \
        if (UNLIKELY(slot_ < end_)) {                                                  \
            break;                                                                     \
        }                                                                              \
        frame->pc = pc + CALL_WORDS;                                                   \
        return enter_function(vm, frame, word_, function_, code_, (claim), (args), a); \
    } while (0)

LONGER(CALL)
{
    pc += CALL_WORDS;
    Ref *claim = &fp[b];
    return call(PASS_AND a, claim, claim + 2, (uint32_t)c);
}

INSTRUCTION(CALL)
{
    Ref *claim = &fp[b];
    CALL_PLAIN_FUNCTION(claim, claim + 2, c, 0);
    if (!wide) {
        return eval_native(PASS);
    }
    OTHERWISE(CALL);
}

LONGER(CALL_METHOD)
{
    pc += CALL_WORDS;
    Ref *claim = &fp[b];
    uint32_t is_bound = !ref_is_unbound(claim[1]);
    return call(PASS_AND a, claim, claim + 2 - is_bound, (uint32_t)c + is_bound);
}

INSTRUCTION(CALL_METHOD)
{
    Ref *claim = &fp[b];
    if (LIKELY(!ref_is_unbound(claim[1]))) {
        CALL_PLAIN_FUNCTION(claim, claim + 1, c + 1, 1);
    } else {
        CALL_PLAIN_FUNCTION(claim, claim + 2, c, 0);
    }
    if (!wide) {
        return eval_native_method(PASS);
    }
    OTHERWISE(CALL_METHOD);
}

uintptr_t eval_call(REGISTERS)
{
    return long_CALL(PASS);
}

uintptr_t eval_call_method(REGISTERS)
{
    return long_CALL_METHOD(PASS);
}

// The last of the arguments are named by kwnames.
static NO_INLINE uintptr_t call_with_names(Vm *vm, size_t dst, Ref *claim, Ref *args,
                                           uint32_t nargs, Tuple *kwnames)
{
    nargs -= (uint32_t)kwnames->length;
    if (ref_is_object(*claim) &&
        ref_object(*claim)->type == rt_of(vm)->types[T_FUNCTION]) {
        return enter(vm, call_python(vm, claim, args, nargs, kwnames, (uint32_t)dst));
    }
    return op_call(vm, vm->frame, (uint32_t)dst, claim, args, nargs, kwnames)
               ? eval_resume(vm)
               : eval_error(vm);
}

INSTRUCTION(CALL_KW)
{
    Tuple *kwnames = value_tuple(constants[*pc]);
    pc++;
    SAVE_PC();
    return call_with_names(vm, a, &fp[b], &fp[b + 2], (uint32_t)c, kwnames);
}

INSTRUCTION(CALL_METHOD_KW)
{
    Tuple *kwnames = value_tuple(constants[*pc]);
    pc++;
    SAVE_PC();
    Ref *claim = &fp[b];
    uint32_t is_bound = !ref_is_unbound(claim[1]);
    return call_with_names(vm, a, claim, claim + 2 - is_bound, (uint32_t)c + is_bound,
                           kwnames);
}

INSTRUCTION(CALL_EX)
{
    if (LIKELY(word_is_object(fp[b].bits)) &&
        LIKELY(ref_object(fp[b])->type == rt_of(vm)->types[T_FUNCTION])) {
        SAVE_PC();
        return enter(vm, call_python_spread(vm, &fp[b], c != 0, (uint32_t)a));
    }
    SLOW(op_call_ex(vm, frame, OPERANDS));
}

INSTRUCTION(MAKE_FUNCTION)
{
    SLOW(op_make_function(vm, frame, a, k));
}

INSTRUCTION(SET_FUNCTION)
{
    SLOW(op_set_function(vm, frame, OPERANDS));
}

INSTRUCTION(LOAD_BUILD_CLASS)
{
    SLOW(op_build_class(vm, frame, a));
}

// --- returning: a popped record may be another call's as soon as anything is released
// ---

// __init__ has returned: what its class was called for is the instance.
static ALWAYS_INLINE uintptr_t finish_init(Vm *vm, Frame *done, Ref value)
{
    Runtime *rt = rt_of(vm);
    Ref instance = take(done->claim);
    Ref owner = take(&done->owner);
    uint32_t dst = done->dst;
    vm->frame = done - 1;
    drop(rt, owner);
    if (UNLIKELY(!ref_is_none(value))) {
        raise_error(rt, E_TYPE_ERROR, "__init__() should return None, not '%T'",
                    peek(value));
        drop(rt, value);
        drop(rt, instance);
        return eval_error(vm);
    }
    replace_ref_take(rt, &vm->frame->locals[dst], instance);
    return eval_resume(vm);
}

// Behind the jump of a FOR_ITER or SEND whose generator has ended.
static void take_jump(Frame *frame)
{
    const uint32_t *pc = frame->pc;
    frame->pc = pc + 1 + JUMP_WORD();
}

static uintptr_t finish_generator(Vm *vm, Frame *done, Ref value)
{
    Runtime *rt = rt_of(vm);
    Generator *generator = done->generator;
    Ref *iterator = done->claim;
    uint32_t kind = done->kind, dst = done->dst;
    done->generator = NULL;
    vm->frame = done - 1;
    generator_finish(vm, generator);
    take_jump(vm->frame);
    if (kind == FRAME_ITERATE) {
        drop(rt, value);
        clear_ref(rt, iterator);
    } else {
        replace_ref_take(rt, &vm->frame->locals[dst], value);
    }
    return eval_resume(vm);
}

// Back to the C code that called.
static uintptr_t finish_entry(Vm *vm, Frame *done, Ref value)
{
    Runtime *rt = rt_of(vm);
    Ref *claim = done->claim;
    Generator *generator = done->generator;
    done->generator = NULL;
    Ref owner = take(&done->owner);
    Ref namespace_ = take(&done->namespace_);
    if (generator != NULL) {
        generator_finish(vm, generator);
    }
    vm->frame = done - 1;
    if (claim != NULL) {
        clear_ref(rt, claim);
    }
    drop(rt, namespace_);
    drop(rt, owner);
    return value.bits;
}

static uintptr_t finish_call(Vm *vm, Frame *done, Ref value)
{
    uint32_t dst = done->dst;
    vm->frame = done - 1;
    clear_ref(rt_of(vm), done->claim);
    replace_ref_take(rt_of(vm), &vm->frame->locals[dst], value);
    return eval_resume(vm);
}

// Leaves a frame with whatever that ends and starts.
static NO_INLINE uintptr_t leave_slow(Vm *vm, Frame *frame, Ref value)
{
    if (UNLIKELY(frame->object != NULL)) {
        frame_object_detach(vm, frame);
    }
    for (uint32_t i = 0; i < frame->local_count; i++) {
        clear_ref(rt_of(vm), &frame->locals[i]);
    }
    if (UNLIKELY(frame->object != NULL)) {
        frame_object_detach(vm, frame); // a finalizer may have asked for it
    }
    switch (frame->kind) {
    case FRAME_CALL:
        return finish_call(vm, frame, value);
    case FRAME_INIT:
        return finish_init(vm, frame, value);
    case FRAME_OPERATOR:
        return eval_finish_operator(vm, frame, value);
    case FRAME_ENTRY:
        return finish_entry(vm, frame, value);
    default:
        return finish_generator(vm, frame, value);
    }
}

// Gives the references of slots up if that ends nothing but floats. False: from some
// slot on they are still there.
static ALWAYS_INLINE bool release_slots(Vm *vm, Ref *slot, Ref *end)
{
    for (; slot != end; slot++) {
        uintptr_t word = slot->bits;
        if (!word_is_object(word)) {
            continue;
        }
        Object *object = (Object *)word;
        if (object_uncount(object)) {
            object->count++;
            if (!IS_FLOAT(word) || !IS_OWN_BOX(word) ||
                !free_list_push(&rt_of(vm)->free_lists->floats, object)) {
                return false;
            }
        }
        *slot = REF_UNBOUND;
    }
    return true;
}

// A frame that is not an ordinary call's.
static NO_INLINE uintptr_t leave_other(Vm *vm, Frame *frame, Ref value)
{
    if (frame->kind == FRAME_INIT && frame->object == NULL &&
        release_slots(vm, frame->locals, frame->locals + frame->local_count)) {
        return finish_init(vm, frame, value);
    }
    if (frame->kind == FRAME_ENTRY && frame->object == NULL && frame->claim != NULL &&
        frame->generator == NULL && ref_is_unbound(frame->owner) &&
        ref_is_unbound(frame->namespace_) &&
        release_slots(vm, frame->locals, frame->locals + frame->local_count)) {
        vm->frame = frame - 1;
        clear_ref(rt_of(vm), frame->claim);
        return value.bits;
    }
    return leave_slow(vm, frame, value);
}

static ALWAYS_INLINE uintptr_t leave(WITH_REGISTERS Ref value)
{
    if (UNLIKELY(frame->object != NULL) || UNLIKELY(frame->kind != FRAME_CALL)) {
        SAVE_PC();
        return leave_other(vm, frame, value);
    }
    if (UNLIKELY(!release_slots(vm, fp, fp + frame->local_count))) {
        SAVE_PC();
        return leave_slow(vm, frame, value);
    }
    Ref *claim = frame->claim;
    if (LIKELY(ref_is_object(*claim))) {
        if (object_uncount(ref_object(*claim))) {
            ref_object(*claim)->count++;
            SAVE_PC();
            return leave_slow(vm, frame, value);
        }
        *claim = REF_UNBOUND;
    }
    size_t dst = frame->dst;
    frame--;
    vm->frame = frame;
    pc = frame->pc;
    fp = frame->locals;
    constants = frame->code->constants;
    SET_NEXT(dst, value);
}

INSTRUCTION(RETURN)
{
    Ref value = take(&fp[a]);
    return leave(PASS_AND value);
}

static NO_INLINE uintptr_t return_constant(Vm *vm, Frame *frame, size_t k)
{
    Ref value = share(rt_of(vm), constant_slot(frame->code, k));
    return UNLIKELY(ref_is_error(value)) ? eval_error(vm)
                                         : leave_slow(vm, frame, value);
}

INSTRUCTION(RETURNK)
{
    Ref value = {constants[k].bits};
    if (UNLIKELY(needs_object(value.bits))) {
        SAVE_PC();
        return return_constant(vm, frame, k);
    }
    count_reference(value.bits);
    return leave(PASS_AND value);
}

// --- iterating ---

INSTRUCTION(GET_ITER)
{
    SLOW(op_get_iter(vm, frame, OPERANDS));
}

// The iterator in `slot` has nothing more.
static uintptr_t end_iteration(Vm *vm, Ref *slot)
{
    take_jump(vm->frame);
    clear_ref(rt_of(vm), slot);
    return eval_resume(vm);
}

// One round over anything that has no way of its own below.
static NO_INLINE uintptr_t iterate(Vm *vm, Frame *frame, size_t dst, Ref *iterator)
{
    if (ref_object(*iterator)->type == rt_of(vm)->types[T_GENERATOR]) {
        Generator *generator = (Generator *)ref_object(*iterator);
        if (UNLIKELY(generator->state == GENERATOR_DONE)) {
            return end_iteration(vm, iterator);
        }
        Frame *callee =
            generator_push(vm, generator, REF_NONE, FRAME_ITERATE, (uint32_t)dst);
        if (LIKELY(callee != NULL)) {
            callee->claim = iterator;
        }
        return enter(vm, callee);
    }
    int pair = eval_iterate_pair(vm, frame, dst, iterator);
    if (pair == PAIR_MADE) {
        return eval_resume(vm);
    }
    Ref value = pair == PAIR_END     ? REF_UNBOUND
                : pair == PAIR_ERROR ? REF_ERROR
                                     : iter_next(rt_of(vm), iterator);
    if (UNLIKELY(ref_is_error(value))) {
        return eval_error(vm);
    }
    if (UNLIKELY(ref_is_unbound(value))) {
        return end_iteration(vm, iterator);
    }
    frame->pc++; // the jump is not taken
    replace_ref_take(rt_of(vm), &frame->locals[dst], value);
    return eval_resume(vm);
}

// A round over what the instruction itself does not know: the items of a tuple, the
// characters of ASCII text, the keys or values of a dict.
#define FOR_ITER_LONG_BODY(as_value)                                                   \
    do {                                                                               \
        Object *iterator = ref_object(fp[b]);                                          \
        Type **types = rt_of(vm)->types;                                               \
        const Type *type = iterator->type;                                             \
        Ref value = REF_UNBOUND;                                                       \
        if (type == types[T_TUPLE_ITER]) {                                             \
            SequenceIter *iter = (SequenceIter *)iterator;                             \
            const Tuple *tuple = (const Tuple *)ref_object(iter->source);              \
            if (LIKELY(!ref_is_unbound(iter->source)) &&                               \
                LIKELY((size_t)iter->index < tuple->length)) {                         \
                value = tuple->items[iter->index];                                     \
                iter->index += (as_value) || !needs_object(value.bits);                \
            }                                                                          \
        } else if (type == types[T_STR_ASCII_ITER]) {                                  \
            value = next_character(vm, (StrIter *)iterator);                           \
        } else if (type == types[T_DICT_KEY_ITER] ||                                   \
                   type == types[T_DICT_VALUE_ITER]) {                                 \
            DictIter *iter = (DictIter *)iterator;                                     \
            const DictEntry *entry = dict_iter_step(iter);                             \
            if (LIKELY(entry != NULL)) {                                               \
                value = iter->kind == VIEW_KEYS ? entry->key : entry->value;           \
                if (!(as_value) && UNLIKELY(needs_object(value.bits))) {               \
                    iter->position--;                                                  \
                    iter->left++;                                                      \
                }                                                                      \
            }                                                                          \
        }                                                                              \
        if (LIKELY(value.bits != WORD_UNBOUND) &&                                      \
            LIKELY((as_value) || !needs_object(value.bits))) {                         \
            pc++;                                                                      \
            count_reference(value.bits);                                               \
            SET_NEXT(a, value);                                                        \
        }                                                                              \
        SAVE_PC();                                                                     \
        return iterate(vm, frame, a, &fp[b]);                                          \
    } while (0)

// Unbound: the end, or a character that has no object yet.
static ALWAYS_INLINE Ref next_character(Vm *vm, StrIter *iter)
{
    const Str *text = (const Str *)ref_object(iter->text);
    if (UNLIKELY(ref_is_unbound(iter->text)) || UNLIKELY(iter->offset >= text->size)) {
        return REF_UNBOUND;
    }
    Str *c = rt_of(vm)->latin1[(unsigned char)text->data[iter->offset]];
    if (UNLIKELY(c == NULL)) {
        return REF_UNBOUND;
    }
    iter->offset++;
    return OBJECT_REF(c); // counted below
}

LONGER(FOR_ITER)
{
    FOR_ITER_LONG_BODY(false);
}

LONGER(FOR_ITER_V)
{
    FOR_ITER_LONG_BODY(AS_VALUE);
}

#define FOR_ITER_BODY(NAME, as_value)                                                  \
    INSTRUCTION(NAME)                                                                  \
    {                                                                                  \
        Object *iterator = ref_object(fp[b]);                                          \
        if (iterator->type == rt_of(vm)->types[T_RANGE_ITER]) {                        \
            RangeIter *range = (RangeIter *)iterator;                                  \
            if (LIKELY(range->left != 0)) {                                            \
                range->left--;                                                         \
                Ref value = ref_immediate(range->next);                                \
                range->next += range->step;                                            \
                pc++;                                                                  \
                SET_NEXT(a, value);                                                    \
            }                                                                          \
        } else if (iterator->type == rt_of(vm)->types[T_LIST_ITER]) {                  \
            SequenceIter *items = (SequenceIter *)iterator;                            \
            const List *list = (const List *)ref_object(items->source);                \
            if (LIKELY(!ref_is_unbound(items->source) &&                               \
                       (size_t)items->index < list->length)) {                         \
                Ref value = list->items[items->index];                                 \
                if (LIKELY((as_value) || !needs_object(value.bits))) {                 \
                    items->index++;                                                    \
                    pc++;                                                              \
                    count_reference(value.bits);                                       \
                    SET_NEXT(a, value);                                                \
                }                                                                      \
            }                                                                          \
        }                                                                              \
        OTHERWISE(NAME);                                                               \
    }

FOR_ITER_BODY(FOR_ITER, false)
FOR_ITER_BODY(FOR_ITER_V, AS_VALUE)

// --- generators ---

static NO_INLINE uintptr_t yield(Vm *vm, Frame *frame, size_t sent_slot, size_t source,
                                 uint32_t how)
{
    Ref value = read_slot(rt_of(vm), frame, source);
    if (UNLIKELY(ref_is_error(value))) {
        return eval_error(vm);
    }
    frame->generator->sent_slot = (uint32_t)sent_slot;
    frame->generator->yielding = (uint8_t)(how & 3);
    uint32_t kind = frame->kind, dst = frame->dst;
    generator_suspend(vm, frame, how >> 2);
    if (kind == FRAME_ENTRY) {
        return value.bits;
    }
    vm->frame->pc++; // the jump word of FOR_ITER or SEND: not taken
    replace_ref_take(rt_of(vm), &vm->frame->locals[dst], value);
    return eval_resume(vm);
}

INSTRUCTION(YIELD)
{
    SAVE_PC();
    return yield(vm, frame, a, b, (uint32_t)c);
}

static NO_INLINE uintptr_t send(Vm *vm, Frame *frame, size_t value, size_t iterator)
{
    Ref *source = &frame->locals[iterator];
    if (ref_is_object(*source) && is_generator(rt_of(vm), peek(*source)) &&
        ((Generator *)ref_object(*source))->state != GENERATOR_DONE) {
        Frame *callee =
            generator_push(vm, (Generator *)ref_object(*source),
                           take(&frame->locals[value]), FRAME_SEND, (uint32_t)value);
        if (LIKELY(callee != NULL)) {
            callee->claim = source;
        }
        return enter(vm, callee);
    }
    int yielded = op_send(vm, frame, (uint32_t)value, (uint32_t)iterator);
    if (UNLIKELY(yielded < 0)) {
        return eval_error(vm);
    }
    if (yielded) {
        frame->pc++;
    } else {
        take_jump(frame);
    }
    return eval_resume(vm);
}

INSTRUCTION(SEND)
{
    SAVE_PC();
    return send(vm, frame, a, b);
}

INSTRUCTION(GET_YIELD_FROM_ITER)
{
    SLOW(op_yield_from_iter(vm, frame, OPERANDS));
}
