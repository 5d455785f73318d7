// Instructions of the loop: calls of functions written in C.
//
// A native gets a pointer to its arguments on the value stack. The usual cases of the
// most frequent ones (Quick) are done here without calling anything.
#include <math.h>

#include "objects/builtin.h"
#include "objects/bytes.h"
#include "objects/dict.h"
#include "objects/instance.h"
#include "objects/list.h"
#include "objects/set.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "objects/type_slots.h"
#include "vm/eval.h"

// --- any native ---

// Is one of these lent arguments a number that has no object yet?
static ALWAYS_INLINE bool lends_number(uint32_t lent, const Ref *args)
{
    for (; lent != 0; lent &= lent - 1) {
        if (needs_object(args[__builtin_ctz(lent)].bits)) {
            return true;
        }
    }
    return false;
}

// Calls the native with the arguments as they are, or, when `total` is not 0, laid out
// in so many slots.
static ALWAYS_INLINE uintptr_t call_native(WITH_REGISTERS const MethodDef *def,
                                           Ref *claim, Ref *args, uint32_t nargs,
                                           size_t total)
{
    size_t dst = OPERAND_A(pc);
    frame->pc = pc + CALL_WORDS;
    if (UNLIKELY(lends_number(pc[1] & CALL_LENT_MASK, claim + 2)) &&
        !def->reads_values && UNLIKELY(!eval_share_lent(vm, frame, claim + 2))) {
        return eval_error(vm);
    }
    Ref value = total == 0
                    ? def->function(rt_of(vm), args, nargs, NULL)
                    : native_call_by_position(rt_of(vm), def, args, nargs, total);
    clear_ref(rt_of(vm), claim); // before the arguments, as CPython
    for (uint32_t i = 0; i < nargs; i++) {
        if (ref_is_object(args[i])) {
            clear_ref(rt_of(vm), &args[i]);
        }
    }
    if (UNLIKELY(ref_is_error(value))) {
        return eval_error(vm);
    }
    pc += CALL_WORDS;
    SET_NEXT(dst, value);
}

// Are these enough arguments by position for a native with a signature?
#define FITS_SIGNATURE(native, nargs)                                                  \
    ((native)->def->args.kind == ARGS_SIGNATURE && (nargs) >= (native)->min &&         \
     (nargs) <= (native)->positional_max)

static NO_INLINE uintptr_t laid_out_builtin(REGISTERS)
{
    Ref *claim = &fp[OPERAND_B(pc)];
    const Builtin *builtin = (const Builtin *)ref_object(*claim);
    return call_native(PASS_AND builtin->def, claim, claim + 2, (uint32_t)OPERAND_C(pc),
                       builtin->max);
}

static NO_INLINE uintptr_t other_builtin(REGISTERS)
{
    Ref *claim = &fp[OPERAND_B(pc)];
    const Builtin *builtin = (const Builtin *)ref_object(*claim);
    uint32_t nargs = (uint32_t)OPERAND_C(pc);
    if (LIKELY(ref_is_unbound(builtin->self))) {
        if (LIKELY(nargs >= builtin->direct_min && nargs <= builtin->direct_max)) {
            return call_native(PASS_AND builtin->def, claim, claim + 2, nargs, 0);
        }
        if (FITS_SIGNATURE(builtin, nargs)) {
            return laid_out_builtin(PASS);
        }
    }
    return eval_call(PASS);
}

static NO_INLINE uintptr_t laid_out_method(REGISTERS)
{
    Ref *claim = &fp[OPERAND_B(pc)];
    const MethodDescriptor *method = (const MethodDescriptor *)ref_object(*claim);
    return call_native(PASS_AND method->def, claim, claim + 1,
                       (uint32_t)OPERAND_C(pc) + 1, (size_t)method->max + 1);
}

static NO_INLINE uintptr_t other_method(REGISTERS)
{
    Ref *claim = &fp[OPERAND_B(pc)], *args = claim + 1;
    const MethodDescriptor *method = (const MethodDescriptor *)ref_object(*claim);
    uint32_t nargs = (uint32_t)OPERAND_C(pc);
    if (LIKELY(ref_is_object(*args)) &&
        LIKELY(ref_object(*args)->type == method->owner)) {
        if (LIKELY(nargs >= method->direct_min && nargs <= method->direct_max)) {
            return call_native(PASS_AND method->def, claim, args, nargs + 1, 0);
        }
        if (FITS_SIGNATURE(method, nargs)) {
            return laid_out_method(PASS);
        }
    }
    return eval_call_method(PASS);
}

// --- classes written in C ---

// Makes an instance and initializes it, as type.__call__ does. The usual containers'
// constructors do not look at the arguments, which go to the initializer alone.
static Ref make_instance(Vm *vm, Type *type, Ref *args, size_t nargs)
{
    bool is_container = type->slots.init != object_init;
    Ref made =
        type->slots.construct(rt_of(vm), type, args, is_container ? 0 : nargs, NULL);
    if (is_container && LIKELY(!ref_is_error(made)) &&
        UNLIKELY(!type->slots.init(rt_of(vm), &made, args, nargs, NULL))) {
        drop(rt_of(vm), made);
        return REF_ERROR;
    }
    return made;
}

static bool is_usual_class(Vm *vm, const Type *type)
{
    Type **types = rt_of(vm)->types;
    return (type->flags & (TYPE_HEAP | TYPE_NO_INSTANTIATE)) == 0 &&
           type->slots.construct != NULL && type->slots.construct != object_construct &&
           type != types[T_TYPE] &&
           (type->slots.init == object_init || type == types[T_LIST] ||
            type == types[T_DICT] || type == types[T_SET]);
}

static NO_INLINE uintptr_t other_class(REGISTERS)
{
    Ref *claim = &fp[OPERAND_B(pc)], *args = claim + 2;
    Type *type = (Type *)ref_object(*claim);
    uint32_t nargs = (uint32_t)OPERAND_C(pc);
    if (nargs == 1 && type == rt_of(vm)->types[T_TYPE]) {
        Type *of = ref_type(rt_of(vm), *args);
        frame->pc = pc + CALL_WORDS;
        return eval_finish_native(vm, OPERAND_A(pc), claim, args, 1,
                                  ref_new(&of->base));
    }
    if (!is_usual_class(vm, type)) {
        return eval_call(PASS);
    }
    frame->pc = pc + CALL_WORDS;
    bool reads_values = type == FLOAT_TYPE || type == rt_of(vm)->types[T_STR];
    if (UNLIKELY(lends_number(pc[1] & CALL_LENT_MASK, args)) && !reads_values &&
        UNLIKELY(!eval_share_lent(vm, frame, args))) {
        return eval_error(vm);
    }
    Ref value = make_instance(vm, type, args, nargs);
    return eval_finish_native(vm, OPERAND_A(pc), claim, args, nargs, value);
}

// --- what the quick ones share ---

// Two objects to release: either may end.
static NO_INLINE uintptr_t release_two(Vm *vm, uintptr_t first, uintptr_t second)
{
    drop(rt_of(vm), (Ref){first});
    drop(rt_of(vm), (Ref){second});
    return eval_resume(vm);
}

// Gives the claim back, whose callable is known to be shared, and an argument, or what
// is left of it; writes the result.
static ALWAYS_INLINE uintptr_t finish_quick(WITH_REGISTERS Ref *claim,
                                            uintptr_t argument, Ref result)
{
    size_t dst = OPERAND_A(pc);
    pc += CALL_WORDS;
    consume_shared(claim);
    uintptr_t old = fp[dst].bits;
    fp[dst] = result;
    if (word_is_object(argument)) {
        if (LIKELY(is_shared(argument))) {
            ((Object *)argument)->count--;
        } else if (word_is_object(old)) {
            SAVE_PC();
            return release_two(vm, argument, old);
        } else {
            old = argument;
        }
    }
    RELEASE_NEXT(old);
}

#define IS_EXACT(word, id)                                                             \
    (word_is_object(word) && ((Object *)(word))->type == rt_of(vm)->types[id])

// May the result be a copy of the bits of a lent argument?
#define MAY_COPY(word)                                                                 \
    (!needs_object(word) || (pc[1] & CALL_LENT_MASK) == 0 ||                           \
     (AS_VALUE && (pc[1] & CALL_WANTS_VALUE) != 0))

// --- functions ---

static uintptr_t other_len(REGISTERS)
{
    Ref *claim = &fp[OPERAND_B(pc)];
    uintptr_t word = claim[2].bits;
    size_t length;
    if (OPERAND_C(pc) != 1 || !word_is_object(word)) {
        return other_builtin(PASS);
    }
    const Object *object = (const Object *)word;
    Type **types = rt_of(vm)->types;
    if (object->type == types[T_LIST]) {
        length = ((const List *)object)->length;
    } else if (object->type == types[T_STR] && str_is_ascii((const Str *)object)) {
        length = ((const Str *)object)->size;
    } else if (object->type == types[T_TUPLE]) {
        length = ((const Tuple *)object)->length;
    } else if (object->type == types[T_DICT]) {
        length = ((const Dict *)object)->length;
    } else {
        return other_builtin(PASS);
    }
    claim[2] = REF_UNBOUND;
    return finish_quick(PASS_AND claim, word, ref_immediate((intptr_t)length));
}

static uintptr_t other_isinstance(REGISTERS)
{
    Ref *claim = &fp[OPERAND_B(pc)];
    uintptr_t class_ = claim[3].bits;
    if (OPERAND_C(pc) != 2 || !IS_EXACT(class_, T_TYPE) || !is_shared(class_)) {
        return other_builtin(PASS);
    }
    const Type *type = ref_type(rt_of(vm), claim[2]);
    bool is_same =
        type == (const Type *)class_ || type_is_subtype(type, (const Type *)class_);
    // A class of users may answer another __class__.
    if (!is_same &&
        ((type->flags & TYPE_HEAP) != 0 || type->slots.getattr != object_getattr ||
         (((const Type *)class_)->flags & TYPE_HEAP) != 0)) {
        return other_builtin(PASS);
    }
    uintptr_t word = claim[2].bits;
    claim[2] = REF_UNBOUND;
    consume_shared(&claim[3]);
    return finish_quick(PASS_AND claim, word, ref_bool(is_same));
}

static uintptr_t other_ord(REGISTERS)
{
    Ref *claim = &fp[OPERAND_B(pc)];
    uintptr_t word = claim[2].bits;
    if (OPERAND_C(pc) != 1 || !IS_EXACT(word, T_STR) ||
        !str_is_ascii((const Str *)word) || ((const Str *)word)->size != 1) {
        return other_builtin(PASS);
    }
    unsigned char c = (unsigned char)((const Str *)word)->data[0];
    claim[2] = REF_UNBOUND;
    return finish_quick(PASS_AND claim, word, ref_immediate(c));
}

static uintptr_t other_chr(REGISTERS)
{
    Ref *claim = &fp[OPERAND_B(pc)];
    uintptr_t word = claim[2].bits;
    uintptr_t number = word >> 1;
    if (OPERAND_C(pc) != 1 || !word_is_immediate(word) || number > UINT8_MAX ||
        rt_of(vm)->latin1[number] == NULL) {
        return other_builtin(PASS);
    }
    return finish_quick(PASS_AND claim, WORD_UNBOUND,
                        ref_new(&rt_of(vm)->latin1[number]->base));
}

static uintptr_t other_abs(REGISTERS)
{
    Ref *claim = &fp[OPERAND_B(pc)];
    uintptr_t word = claim[2].bits;
    if (OPERAND_C(pc) != 1) {
        return other_builtin(PASS);
    }
    if (word_is_immediate(word)) {
        intptr_t n = immediate_int((Value){word});
        if (n != IMMEDIATE_MIN && (n < 0 || MAY_COPY(word))) {
            return finish_quick(PASS_AND claim, WORD_UNBOUND,
                                ref_immediate(n < 0 ? -n : n));
        }
    } else if (IS_FLOAT(word) && IS_OWN_BOX(word)) {
        ((Float *)word)->value = fabs(((Float *)word)->value);
        claim[2] = REF_UNBOUND;
        return finish_quick(PASS_AND claim, WORD_UNBOUND, (Ref){word});
    }
    return other_builtin(PASS);
}

// The smaller (or larger) of two ints or two floats; the first when they are equal.
static ALWAYS_INLINE uintptr_t extreme(WITH_REGISTERS bool smaller)
{
    Ref *claim = &fp[OPERAND_B(pc)];
    uintptr_t first = claim[2].bits, second = claim[3].bits;
    bool takes_second;
    if (OPERAND_C(pc) != 2) {
        return other_builtin(PASS);
    }
    if (word_is_immediate(first) && word_is_immediate(second)) {
        takes_second = smaller ? (intptr_t)second < (intptr_t)first
                               : (intptr_t)second > (intptr_t)first;
        if (!MAY_COPY(takes_second ? second : first)) {
            return other_builtin(PASS);
        }
    } else if (IS_FLOAT(first) && IS_FLOAT(second)) {
        takes_second = smaller ? FLOAT_OF(second) < FLOAT_OF(first)
                               : FLOAT_OF(second) > FLOAT_OF(first);
    } else {
        return other_builtin(PASS);
    }
    claim[2] = claim[3] = REF_UNBOUND;
    return finish_quick(PASS_AND claim, takes_second ? first : second,
                        (Ref){takes_second ? second : first});
}

static uintptr_t other_min(REGISTERS)
{
    return extreme(PASS_AND true);
}

static uintptr_t other_max(REGISTERS)
{
    return extreme(PASS_AND false);
}

// --- methods: self may be of another type, or missing ---

// A lent number that has no object must get one before it is kept.
#define MAY_KEEP(word) (!needs_object(word) || (pc[1] & 1) == 0)

static uintptr_t other_append(REGISTERS)
{
    Ref *claim = &fp[OPERAND_B(pc)];
    uintptr_t self = claim[1].bits;
    if (OPERAND_C(pc) != 1 || !IS_EXACT(self, T_LIST) || !MAY_KEEP(claim[2].bits)) {
        return other_method(PASS);
    }
    List *list = (List *)self;
    if (list->length == list->capacity) {
        return other_method(PASS);
    }
    list->items[list->length++] = take(&claim[2]);
    claim[1] = REF_UNBOUND;
    return finish_quick(PASS_AND claim, self, REF_NONE);
}

static uintptr_t other_pop(REGISTERS)
{
    Ref *claim = &fp[OPERAND_B(pc)];
    uintptr_t self = claim[1].bits;
    if (OPERAND_C(pc) != 0 || !IS_EXACT(self, T_LIST)) {
        return other_method(PASS);
    }
    List *list = (List *)self;
    // A list that is left with half its room gives some of it back.
    if (list->length == 0 || list->length - 1 < list->capacity / 2) {
        return other_method(PASS);
    }
    Ref item = list->items[--list->length];
    claim[1] = REF_UNBOUND;
    return finish_quick(PASS_AND claim, self, item);
}

// get(key) and get(key, default): what is not given back ends no object but by its last
// release.
static uintptr_t other_get(REGISTERS)
{
    Ref *claim = &fp[OPERAND_B(pc)];
    uintptr_t self = claim[1].bits, key = claim[2].bits;
    size_t nargs = OPERAND_C(pc);
    if (nargs - 1 > 1 || !IS_EXACT(self, T_DICT) || !is_shared(self) ||
        (nargs == 2 && (ref_is_object(claim[3]) || (pc[1] & 2) != 0))) {
        return other_method(PASS);
    }
    const Dict *dict = (const Dict *)self;
    int64_t entry = dict_find_plain(rt_of(vm), dict, (Value){key});
    Ref result = nargs == 2 ? claim[3] : REF_NONE;
    if (entry >= 0) {
        result = dict->entries[entry].value;
        if (needs_object(result.bits) &&
            !(AS_VALUE && (pc[1] & CALL_WANTS_VALUE) != 0)) {
            return other_method(PASS);
        }
        count_reference(result.bits);
    } else if (entry == DICT_ASK) {
        return other_method(PASS);
    }
    consume_shared(&claim[1]);
    claim[2] = REF_UNBOUND;
    return finish_quick(PASS_AND claim, key, result);
}

// A method that is bound already is a function, too.
static Handler *const quick_handlers[QUICKS] = {
    [QUICK_NONE] = other_builtin,   [QUICK_LEN] = other_len,
    [QUICK_ORD] = other_ord,        [QUICK_ISINSTANCE] = other_isinstance,
    [QUICK_CHR] = other_chr,        [QUICK_ABS] = other_abs,
    [QUICK_MIN] = other_min,        [QUICK_MAX] = other_max,
    [QUICK_APPEND] = other_builtin, [QUICK_POP] = other_builtin,
    [QUICK_GET] = other_builtin,
};

static Handler *const quick_method_handlers[QUICKS] = {
    [QUICK_NONE] = other_method,   [QUICK_LEN] = other_method,
    [QUICK_ORD] = other_method,    [QUICK_ISINSTANCE] = other_method,
    [QUICK_CHR] = other_method,    [QUICK_ABS] = other_method,
    [QUICK_MIN] = other_method,    [QUICK_MAX] = other_method,
    [QUICK_APPEND] = other_append, [QUICK_POP] = other_pop,
    [QUICK_GET] = other_get,
};

uintptr_t eval_native(REGISTERS)
{
    uintptr_t word = fp[OPERAND_B(pc)].bits;
    if (LIKELY(IS_EXACT(word, T_BUILTIN)) && LIKELY(is_shared(word))) {
        const MethodDef *def = ((const Builtin *)word)->def;
        return quick_handlers[def->quick](PASS);
    }
    return IS_EXACT(word, T_TYPE) ? other_class(PASS) : eval_call(PASS);
}

uintptr_t eval_native_method(REGISTERS)
{
    const Ref *claim = &fp[OPERAND_B(pc)];
    uintptr_t word = claim->bits;
    if (LIKELY(IS_EXACT(word, T_METHOD_DESCRIPTOR)) && LIKELY(is_shared(word)) &&
        LIKELY(!ref_is_unbound(claim[1]))) {
        const MethodDef *def = ((const MethodDescriptor *)word)->def;
        return quick_method_handlers[def->quick](PASS);
    }
    // A module's function is called as any function.
    return ref_is_unbound(claim[1]) ? eval_native(PASS) : eval_call_method(PASS);
}
