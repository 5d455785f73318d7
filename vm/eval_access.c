// Instructions of the loop: moving words, names, items, attributes.
//
// A load "as reference" of a number that has no object yet is the long way's work: it
// makes the object. So is a container on the stack whose last reference this is.
#include <string.h>

#include "objects/cell.h"
#include "objects/descriptor.h"
#include "objects/dict.h"
#include "objects/instance.h"
#include "objects/list.h"
#include "objects/tuple.h"
#include "objects/type_slots.h"
#include "vm/eval.h"
#include "vm/function.h"

// --- moving ---

// A = B, as reference, with B's object made if it has none.
static NO_INLINE uintptr_t copy_slot(Vm *vm, size_t dst, Ref *source)
{
    Ref value = share(rt_of(vm), source);
    if (UNLIKELY(ref_is_error(value))) {
        return eval_error(vm);
    }
    replace_ref_take(rt_of(vm), &vm->frame->locals[dst], value);
    return eval_resume(vm);
}

// A = that word: another reference to its object, or a number's bits.
static ALWAYS_INLINE uintptr_t copy_next(WITH_REGISTERS size_t a, Ref value)
{
    count_reference(value.bits);
    SET_NEXT(a, value);
}

// A = what *source holds, whose word is `value`: the last step of every load.
static ALWAYS_INLINE uintptr_t load_next(WITH_REGISTERS size_t a, Ref *source,
                                         Ref value, bool as_value)
{
    if (!as_value && UNLIKELY(needs_object(value.bits))) {
        SAVE_PC();
        return copy_slot(vm, a, source);
    }
    return copy_next(PASS_AND a, value);
}

static NO_INLINE uintptr_t set_new_box(WITH_REGISTERS size_t a, double number)
{
    SAVE_PC();
    Ref box = new_float(vm, number);
    if (UNLIKELY(ref_is_error(box))) {
        return eval_error(vm);
    }
    SET_NEXT(a, box);
}

// copy_next for an operand of numbers' operators: a float is copied too, into the box
// that the stack position has, so that the operator finds one of its own. Whoever can
// tell gets the object itself first (vm/refetch.h).
static ALWAYS_INLINE uintptr_t copy_number_next(WITH_REGISTERS size_t a, Ref value)
{
    if (!AS_VALUE || !ref_is_object(value) || !IS_FLOAT(value.bits)) {
        return copy_next(PASS_AND a, value);
    }
    double number = FLOAT_OF(value.bits);
    uintptr_t box = fp[a].bits;
    if (UNLIKELY(!HAS_OWN_BOX(box))) {
        return set_new_box(PASS_AND a, number);
    }
    ((Float *)box)->value = number;
    NEXT();
}

static ALWAYS_INLINE uintptr_t load_number_next(WITH_REGISTERS size_t a, Ref *source,
                                                Ref value, bool as_value)
{
    return as_value ? copy_number_next(PASS_AND a, value)
                    : load_next(PASS_AND a, source, value, false);
}

static ALWAYS_INLINE uintptr_t move(WITH_REGISTERS size_t a, size_t b, bool as_value)
{
    if (IS_STACK(b)) {
        Ref value = take(&fp[b]);
        SET_NEXT(a, value);
    }
    return load_next(PASS_AND a, &fp[b], fp[b], as_value);
}

INSTRUCTION(MOVE)
{
    return move(PASS_AND a, b, false);
}

INSTRUCTION(MOVE_V)
{
    return move(PASS_AND a, b, AS_VALUE);
}

INSTRUCTION(COPY)
{
    return load_next(PASS_AND a, &fp[b], fp[b], false);
}

INSTRUCTION(TAKE)
{
    Ref value = take(&fp[b]);
    SET_NEXT(a, value);
}

INSTRUCTION(LOADK)
{
    return load_next(PASS_AND a, constant_slot(frame->code, k),
                     (Ref){constants[k].bits}, false);
}

INSTRUCTION(LOADK_V)
{
    return load_next(PASS_AND a, constant_slot(frame->code, k),
                     (Ref){constants[k].bits}, AS_VALUE);
}

INSTRUCTION(LOADK_N)
{
    return load_number_next(PASS_AND a, constant_slot(frame->code, k),
                            (Ref){constants[k].bits}, AS_VALUE);
}

INSTRUCTION(DROP)
{
    uintptr_t word = fp[a].bits;
    fp[a] = REF_UNBOUND;
    RELEASE_NEXT(word);
}

INSTRUCTION(CHECK_BOUND)
{
    if (LIKELY(!ref_is_unbound(fp[a]))) {
        NEXT();
    }
    SLOW(op_unbound(vm, frame, a));
}

INSTRUCTION(DELETE_LOCAL)
{
    uintptr_t word = fp[a].bits;
    if (UNLIKELY(word == WORD_UNBOUND)) {
        SLOW(op_unbound(vm, frame, a));
    }
    fp[a] = REF_UNBOUND;
    RELEASE_NEXT(word);
}

INSTRUCTION(CLEAR_LOCAL)
{
    uintptr_t word = fp[a].bits;
    fp[a] = REF_UNBOUND;
    RELEASE_NEXT(word);
}

// --- names ---

typedef bool NameHelper(Vm *vm, Frame *frame, uint32_t dst, uint32_t name,
                        uint32_t *cache, bool as_value);

// The long way of a load by name; the cache is the three words before frame->pc.
static NO_INLINE uintptr_t load_by_name(Vm *vm, Frame *frame, NameHelper *helper,
                                        size_t dst, uint32_t name, bool as_value)
{
    uint32_t *cache = (uint32_t *)frame->pc - 3;
    return LIKELY(helper(vm, frame, (uint32_t)dst, name, cache, as_value))
               ? eval_resume(vm)
               : eval_error(vm);
}

// The cache: keys version of globals, of builtins (0: a global), place of the value in
// the entries (0: empty).
#define GLOBAL_SLOT(dict) ((Ref *)((char *)(dict)->entries + pc[2]))

#define LOAD_GLOBAL_BODY(as_value)                                                     \
    do {                                                                               \
        const Dict *holder_ = frame->globals;                                          \
        if (LIKELY(pc[2] != 0 && holder_->keys_version == pc[0])) {                    \
            if (pc[1] != 0) {                                                          \
                holder_ = frame->builtins;                                             \
            }                                                                          \
            if (LIKELY(pc[1] == 0 || holder_->keys_version == pc[1])) {                \
                Ref *slot_ = GLOBAL_SLOT(holder_);                                     \
                pc += 3;                                                               \
                return load_next(PASS_AND a, slot_, *slot_, (as_value));               \
            }                                                                          \
        }                                                                              \
    } while (0)

INSTRUCTION(LOAD_GLOBAL)
{
    if (!wide && pc[2] != 0 && frame->globals->keys_version == pc[0]) {
        const Dict *holder = pc[1] == 0 ? frame->globals : frame->builtins;
        if ((pc[1] == 0 || holder->keys_version == pc[1]) &&
            ref_is_object(*GLOBAL_SLOT(holder))) {
            quicken(pc, pc[1] == 0 ? OP_LOAD_GLOBAL_OBJECT : OP_LOAD_GLOBAL_BUILTIN);
        }
    }
    LOAD_GLOBAL_BODY(false);
    pc += 3;
    SAVE_PC();
    return load_by_name(vm, frame, op_load_global, a, k, false);
}

INSTRUCTION(LOAD_GLOBAL_OBJECT)
{
    const Dict *globals = frame->globals;
    if (LIKELY(globals->keys_version == pc[0])) {
        Ref value = *GLOBAL_SLOT(globals);
        if (LIKELY(ref_is_object(value))) {
            pc += 3;
            ref_object(value)->count++;
            SET_NEXT(a, value);
        }
    }
    quicken(pc, OP_LOAD_GLOBAL);
    return eval_LOAD_GLOBAL(PASS);
}

INSTRUCTION(LOAD_GLOBAL_BUILTIN)
{
    const Dict *builtins = frame->builtins;
    if (LIKELY(frame->globals->keys_version == pc[0]) &&
        LIKELY(builtins->keys_version == pc[1])) {
        Ref value = *GLOBAL_SLOT(builtins);
        if (LIKELY(ref_is_object(value))) {
            pc += 3;
            ref_object(value)->count++;
            SET_NEXT(a, value);
        }
    }
    quicken(pc, OP_LOAD_GLOBAL);
    return eval_LOAD_GLOBAL(PASS);
}

INSTRUCTION(LOAD_GLOBAL_V)
{
    LOAD_GLOBAL_BODY(AS_VALUE);
    pc += 3;
    SAVE_PC();
    return load_by_name(vm, frame, op_load_global, a, k, AS_VALUE);
}

#define IS_MODULE_BODY(frame)                                                          \
    LIKELY((frame)->namespace_.bits == (uintptr_t)(frame)->globals)

INSTRUCTION(LOAD_NAME)
{
    if (IS_MODULE_BODY(frame)) {
        LOAD_GLOBAL_BODY(false);
    }
    pc += 3;
    SAVE_PC();
    return load_by_name(vm, frame, op_load_name, a, k, false);
}

INSTRUCTION(LOAD_NAME_V)
{
    if (IS_MODULE_BODY(frame)) {
        LOAD_GLOBAL_BODY(AS_VALUE);
    }
    pc += 3;
    SAVE_PC();
    return load_by_name(vm, frame, op_load_name, a, k, AS_VALUE);
}

// Both words are floats that nobody else refers to: then storing one over the other may
// copy the number, and both boxes stay where they are.
static ALWAYS_INLINE bool are_own_boxes(Vm *vm, uintptr_t old, uintptr_t value)
{
    return AS_VALUE && word_is_object(value) && IS_FLOAT(old) && IS_FLOAT(value) &&
           IS_OWN_BOX(old) && IS_OWN_BOX(value);
}

// Can a store take the word in slot `index` as it is? A variable's number has to be
// made an object first.
#define CAN_STORE(index) LIKELY(IS_STACK(index) || !needs_object(fp[index].bits))

// The word that a store takes: moved from the stack, shared from a variable.
static ALWAYS_INLINE Ref read_for_store(Ref *fp, const Frame *frame, size_t index)
{
    Ref value = fp[index];
    if (IS_STACK(index)) {
        fp[index] = REF_UNBOUND;
    } else {
        count_reference(value.bits);
    }
    return value;
}

// The cache: keys version of globals, entry number + 1 (0: empty).
#define STORE_GLOBAL_BODY()                                                            \
    do {                                                                               \
        const Dict *globals_ = frame->globals;                                         \
        if (LIKELY(pc[1] != 0 && globals_->keys_version == pc[0]) && CAN_STORE(a)) {   \
            Ref value_ = read_for_store(fp, frame, a);                                 \
            Ref *slot_ = &globals_->entries[pc[1] - 1].value;                          \
            uintptr_t old_ = slot_->bits;                                              \
            *slot_ = value_;                                                           \
            pc += 2;                                                                   \
            RELEASE_NEXT(old_);                                                        \
        }                                                                              \
    } while (0)

INSTRUCTION(STORE_GLOBAL)
{
    STORE_GLOBAL_BODY();
    pc += 2;
    SLOW(op_store_global(vm, frame, a, k, (uint32_t *)pc - 2));
}

INSTRUCTION(STORE_NAME)
{
    if (IS_MODULE_BODY(frame)) {
        STORE_GLOBAL_BODY();
    }
    pc += 2;
    SLOW(op_store_name(vm, frame, a, k, (uint32_t *)pc - 2));
}

INSTRUCTION(DELETE_GLOBAL)
{
    SLOW(op_delete_global(vm, frame, k));
}

INSTRUCTION(DELETE_NAME)
{
    SLOW(op_delete_name(vm, frame, k));
}

INSTRUCTION(LOAD_LOCALS)
{
    count_reference(frame->namespace_.bits);
    SET_NEXT(a, frame->namespace_);
}

static NO_INLINE bool make_cell(Vm *vm, Ref *slot)
{
    Cell *cell = cell_new_take(rt_of(vm), take(slot));
    if (UNLIKELY(cell == NULL)) {
        return false;
    }
    *slot = OBJECT_REF(cell);
    return true;
}

INSTRUCTION(MAKE_CELL)
{
    SLOW(make_cell(vm, &fp[a]));
}

#define LOAD_DEREF_BODY(as_value)                                                      \
    do {                                                                               \
        Ref *slot_ = &((Cell *)ref_object(fp[b]))->value;                              \
        Ref value_ = *slot_;                                                           \
        if (UNLIKELY(ref_is_unbound(value_))) {                                        \
            SLOW(op_unbound_cell(vm, frame, b));                                       \
        }                                                                              \
        return load_next(PASS_AND a, slot_, value_, (as_value));                       \
    } while (0)

INSTRUCTION(LOAD_DEREF)
{
    LOAD_DEREF_BODY(false);
}

INSTRUCTION(LOAD_DEREF_V)
{
    LOAD_DEREF_BODY(AS_VALUE);
}

static NO_INLINE bool store_deref(Vm *vm, Frame *frame, Cell *cell, size_t source)
{
    Ref value = read_slot(rt_of(vm), frame, source);
    if (UNLIKELY(ref_is_error(value))) {
        return false;
    }
    replace_ref_take(rt_of(vm), &cell->value, value);
    return true;
}

INSTRUCTION(STORE_DEREF)
{
    Cell *cell = (Cell *)ref_object(fp[a]);
    if (CAN_STORE(b)) {
        Ref value = read_for_store(fp, frame, b);
        uintptr_t old = cell->value.bits;
        cell->value = value;
        RELEASE_NEXT(old);
    }
    SLOW(store_deref(vm, frame, cell, b));
}

INSTRUCTION(DELETE_DEREF)
{
    Ref *slot = &((Cell *)ref_object(fp[a]))->value;
    uintptr_t word = slot->bits;
    if (UNLIKELY(word == WORD_UNBOUND)) {
        SLOW(op_unbound_cell(vm, frame, a));
    }
    *slot = REF_UNBOUND;
    RELEASE_NEXT(word);
}

INSTRUCTION(LOAD_CLOSURE)
{
    count_reference(fp[b].bits);
    SET_NEXT(a, fp[b]);
}

INSTRUCTION(LOAD_CLASS_DEREF)
{
    SLOW(op_load_class_deref(vm, frame, OPERANDS));
}

INSTRUCTION(LOAD_CLASS_GLOBAL)
{
    SLOW(op_load_class_global(vm, frame, OPERANDS));
}

// --- items ---

// An object on the stack is consumed; the short ways want it to live on elsewhere.
#define OUTLIVES(index, word) (!IS_STACK(index) || LIKELY(is_shared(word)))
#define CONSUME_OBJECT(index)                                                          \
    do {                                                                               \
        if (IS_STACK(index)) {                                                         \
            consume_shared(&fp[index]);                                                \
        }                                                                              \
    } while (0)

// The slot of a list's or tuple's item; NULL: neither, or out of range.
static ALWAYS_INLINE Ref *find_item(Vm *vm, uintptr_t container, uintptr_t index)
{
    if (UNLIKELY(!word_is_object(container) || !word_is_immediate(index))) {
        return NULL;
    }
    Object *object = (Object *)container;
    Ref *items;
    size_t length;
    if (LIKELY(object->type == rt_of(vm)->types[T_LIST])) {
        items = ((List *)object)->items;
        length = ((List *)object)->length;
    } else if (object->type == rt_of(vm)->types[T_TUPLE]) {
        items = ((Tuple *)object)->items;
        length = ((Tuple *)object)->length;
    } else {
        return NULL;
    }
    intptr_t at = (intptr_t)index >> 1;
    at += at < 0 ? (intptr_t)length : 0;
    return LIKELY((size_t)at < length) ? &items[at] : NULL;
}

#define GETITEM(NAME, index_bits, load, as_value, helper)                              \
    INSTRUCTION(NAME)                                                                  \
    {                                                                                  \
        uintptr_t container = fp[b].bits;                                              \
        Ref *item = find_item(vm, container, (index_bits));                            \
        if (LIKELY(item != NULL) && OUTLIVES(b, container)) {                          \
            Ref value = *item;                                                         \
            CONSUME_OBJECT(b);                                                         \
            return load(PASS_AND a, item, value, (as_value));                          \
        }                                                                              \
        SAVE_PC();                                                                     \
        return helper(vm, frame, OPERANDS, (as_value));                                \
    }

GETITEM(GETITEM, fp[c].bits, load_next, false, eval_get_item)
GETITEM(GETITEM_V, fp[c].bits, load_next, AS_VALUE, eval_get_item)
GETITEM(GETITEM_N, fp[c].bits, load_number_next, AS_VALUE, eval_get_item)
GETITEM(GETITEMK, constants[c].bits, load_next, false, eval_get_item_constant)
GETITEM(GETITEMK_V, constants[c].bits, load_next, AS_VALUE, eval_get_item_constant)
GETITEM(GETITEMK_N, constants[c].bits, load_number_next, AS_VALUE,
        eval_get_item_constant)

INSTRUCTION(SETITEM)
{
    uintptr_t container = fp[a].bits;
    if (LIKELY(word_is_object(container) &&
               ((Object *)container)->type == rt_of(vm)->types[T_LIST]) &&
        OUTLIVES(a, container)) {
        Ref *item = find_item(vm, container, fp[b].bits);
        if (LIKELY(item != NULL) && CAN_STORE(c)) {
            uintptr_t old = item->bits;
            if (word_is_object(old) && IS_STACK(c) &&
                are_own_boxes(vm, old, fp[c].bits)) {
                ((Float *)old)->value = FLOAT_OF(fp[c].bits);
                CONSUME_OBJECT(a);
                NEXT();
            }
            Ref value = read_for_store(fp, frame, c);
            *item = value;
            CONSUME_OBJECT(a);
            RELEASE_NEXT(old);
        }
    }
    SAVE_PC();
    return eval_set_item(vm, frame, OPERANDS);
}

INSTRUCTION(DELITEM)
{
    SLOW(op_delete_item(vm, frame, OPERANDS));
}

INSTRUCTION(UNPACK)
{
    SAVE_PC();
    return eval_unpack(vm, frame, OPERANDS);
}

INSTRUCTION(UNPACK_EX)
{
    SLOW(op_unpack_star(vm, frame, OPERANDS));
}

// --- attributes ---

// One of the two places remembered at an instruction: type version, shape id (0: a
// __slots__ name, at the same offset in every instance of the type), offset of the slot
// in the object and more (vm/attribute.c).
#define IS_CACHED(instance, entry)                                                     \
    ((instance)->base.type->version == (entry)[0] &&                                   \
     ((entry)[1] == 0 ||                                                               \
      (!instance_has_dict(instance) && instance_shape(instance)->id == (entry)[1])))

#define ATTRIBUTE_WORDS 6

// Is the instruction at `next` a return of that slot to somebody who only reads its
// value?
#define RETURNS_VALUE(frame, next, slot)                                               \
    (AS_VALUE && (frame)->wants_value && OPERATION(next) == OP_RETURN &&               \
     OPERAND_A((next) + 1) == (slot))

// A number in an attribute is read as reference. It stays a copy when it is what the
// running function returns to somebody who only reads its value.
static NO_INLINE uintptr_t load_number(Vm *vm, size_t dst, Ref *source)
{
    const Frame *frame = vm->frame;
    if (RETURNS_VALUE(frame, frame->pc, dst)) {
        replace_ref_take(rt_of(vm), &frame->locals[dst], *source);
        return eval_resume(vm);
    }
    return copy_slot(vm, dst, source);
}

// The long ways; the cache is in the words before frame->pc.
static NO_INLINE uintptr_t load_attr(Vm *vm, Frame *frame, size_t a, size_t b, size_t c,
                                     bool as_value)
{
    uint32_t *cache = (uint32_t *)frame->pc - ATTRIBUTE_WORDS;
    Ref *of_class =
        op_find_in_class(rt_of(vm), frame->locals[b], frame->code->names[c]);
    if (of_class != NULL && is_exact(rt_of(vm), peek(*of_class), T_PROPERTY)) {
        const Property *property = (const Property *)ref_object(*of_class);
        const Frame *pushed = push_getter(vm, &property->getter, a, b);
        if (pushed != frame) {
            return pushed != NULL ? eval_resume(vm) : eval_error(vm);
        }
    }
    return LIKELY(op_load_attr(vm, frame, a, b, c, cache, of_class, as_value))
               ? eval_resume(vm)
               : eval_error(vm);
}

static NO_INLINE uintptr_t store_attr(Vm *vm, Frame *frame, size_t a, size_t b,
                                      size_t c)
{
    uint32_t *cache = (uint32_t *)frame->pc - ATTRIBUTE_WORDS;
    return LIKELY(op_store_attr(vm, frame, a, b, c, cache)) ? eval_resume(vm)
                                                            : eval_error(vm);
}

#define LOAD_ATTR_BODY(load, as_value)                                                 \
    do {                                                                               \
        uintptr_t word_ = fp[b].bits;                                                  \
        if (LIKELY(word_is_object(word_)) && OUTLIVES(b, word_)) {                     \
            Instance *instance_ = (Instance *)word_;                                   \
            const uint32_t *entry_ = pc;                                               \
            if (LIKELY(IS_CACHED(instance_, entry_)) ||                                \
                (entry_ += 3, IS_CACHED(instance_, entry_))) {                         \
                Ref *slot_ = (Ref *)((char *)instance_ + entry_[2]);                   \
                Ref value_ = *slot_;                                                   \
                /* A deleted attribute leaves its slot unbound. */                     \
                if (LIKELY(!ref_is_unbound(value_))) {                                 \
                    pc += ATTRIBUTE_WORDS;                                             \
                    CONSUME_OBJECT(b);                                                 \
                    if (!(as_value) && UNLIKELY(needs_object(value_.bits))) {          \
                        SAVE_PC();                                                     \
                        return load_number(vm, a, slot_);                              \
                    }                                                                  \
                    return load(PASS_AND a, slot_, value_, (as_value));                \
                }                                                                      \
            }                                                                          \
        }                                                                              \
        pc += ATTRIBUTE_WORDS;                                                         \
        SAVE_PC();                                                                     \
        return load_attr(vm, frame, OPERANDS, (as_value));                             \
    } while (0)

// Is the object of a kind remembered in one of the two entries of that many words?
// Leaves `entry` at it.
#define FIND_CACHED(word, entry, words)                                                \
    (LIKELY(word_is_object(word)) &&                                                   \
     (LIKELY(IS_CACHED((Instance *)(word), entry)) ||                                  \
      ((entry) += (words), IS_CACHED((Instance *)(word), entry))))

LONGER(LOAD_ATTR)
{
    LOAD_ATTR_BODY(load_next, false);
}

LONGER(LOAD_ATTR_V)
{
    LOAD_ATTR_BODY(load_next, AS_VALUE);
}

LONGER(LOAD_ATTR_N)
{
    LOAD_ATTR_BODY(load_number_next, AS_VALUE);
}

#define LOAD_ATTR(NAME, copy, as_value)                                                \
    INSTRUCTION(NAME)                                                                  \
    {                                                                                  \
        uintptr_t word = fp[b].bits;                                                   \
        const uint32_t *entry = pc;                                                    \
        if (LIKELY(!IS_STACK(b)) && FIND_CACHED(word, entry, 3)) {                     \
            Ref value = *(Ref *)((char *)word + entry[2]);                             \
            if (LIKELY(!ref_is_unbound(value)) &&                                      \
                LIKELY((as_value) || !needs_object(value.bits) ||                      \
                       RETURNS_VALUE(frame, pc + ATTRIBUTE_WORDS, a))) {               \
                pc += ATTRIBUTE_WORDS;                                                 \
                return copy(PASS_AND a, value);                                        \
            }                                                                          \
        }                                                                              \
        OTHERWISE(NAME);                                                               \
    }

LOAD_ATTR(LOAD_ATTR, copy_next, false)
LOAD_ATTR(LOAD_ATTR_V, copy_next, AS_VALUE)
LOAD_ATTR(LOAD_ATTR_N, copy_number_next, AS_VALUE)

static ALWAYS_INLINE size_t instance_size(const Instance *instance)
{
    return sizeof(Instance) + instance_capacity(instance) * sizeof(Ref);
}

LONGER(STORE_ATTR)
{
    uintptr_t word = fp[a].bits;
    if (LIKELY(word_is_object(word)) && OUTLIVES(a, word)) {
        Instance *instance = (Instance *)word;
        const uint32_t *entry = pc;
        if ((LIKELY(IS_CACHED(instance, entry)) ||
             (entry += 3, IS_CACHED(instance, entry))) &&
            LIKELY(entry[2] >> 16 == 0 ||
                   (entry[2] & 0xffff) < instance_size(instance)) &&
            CAN_STORE(b)) {
            Ref value = read_for_store(fp, frame, b);
            uint32_t child_number = entry[2] >> 16;
            if (child_number != 0) {
                // A new attribute: that child of the shape has it. The type's root
                // holds every shape, so the former one cannot end here.
                Shape *shape = instance_shape(instance);
                Shape *child = shape->children[child_number - 1];
                child->base.count++;
                shape->base.count--;
                instance->attrs = (uintptr_t)child;
            }
            Ref *slot = (Ref *)((char *)instance + (entry[2] & 0xffff));
            uintptr_t old = slot->bits;
            *slot = value;
            pc += ATTRIBUTE_WORDS;
            CONSUME_OBJECT(a);
            RELEASE_NEXT(old);
        }
    }
    pc += ATTRIBUTE_WORDS;
    SAVE_PC();
    return store_attr(vm, frame, OPERANDS);
}

INSTRUCTION(STORE_ATTR)
{
    uintptr_t word = fp[a].bits;
    const uint32_t *entry = pc;
    if (LIKELY(!IS_STACK(a)) && FIND_CACHED(word, entry, 3) &&
        LIKELY(entry[2] >> 16 == 0) && CAN_STORE(b)) {
        Ref *slot = (Ref *)((char *)word + entry[2]);
        uintptr_t old = slot->bits;
        pc += ATTRIBUTE_WORDS;
        if (word_is_object(old) && IS_STACK(b) && are_own_boxes(vm, old, fp[b].bits)) {
            ((Float *)old)->value = FLOAT_OF(fp[b].bits);
            NEXT();
        }
        Ref value = read_for_store(fp, frame, b);
        *slot = value;
        RELEASE_NEXT(old);
    }
    OTHERWISE(STORE_ATTR);
}

INSTRUCTION(DELETE_ATTR)
{
    SLOW(op_delete_attr(vm, frame, OPERANDS));
}

#define METHOD_WORDS 8

static NO_INLINE uintptr_t load_method(Vm *vm, Frame *frame, size_t a, size_t b,
                                       size_t c)
{
    uint32_t *cache = (uint32_t *)frame->pc - METHOD_WORDS;
    return LIKELY(op_load_method(vm, frame, a, b, c, cache)) ? eval_resume(vm)
                                                             : eval_error(vm);
}

// `Class.function`: no self.
static NO_INLINE uintptr_t load_class_function(WITH_REGISTERS size_t a)
{
    const Type *class_ = (Type *)ref_object(fp[a]);
    const uint32_t *entry = pc;
    if (LIKELY(class_->version == entry[0] && entry[1] == METHOD_OF_CLASS) ||
        (entry += 4, class_->version == entry[0] && entry[1] == METHOD_OF_CLASS)) {
        uintptr_t old = fp[a].bits;
        Object *function;
        memcpy(&function, &entry[2], sizeof function);
        pc += METHOD_WORDS;
        fp[a] = ref_new(function);
        RELEASE_NEXT(old);
    }
    size_t b = OPERAND_B(pc), c = OPERAND_C(pc);
    pc += METHOD_WORDS;
    SAVE_PC();
    return load_method(vm, frame, a, b, c);
}

LONGER(LOAD_METHOD)
{
    uintptr_t word = fp[b].bits;
    if (!wide && word_is_object(word) && a == b && ref_is_unbound(fp[a + 1]) &&
        ((Object *)word)->type == rt_of(vm)->types[T_TYPE]) {
        return load_class_function(PASS_AND a);
    }
    // What stood in the two positions is dead: at most a box for floats, which is left
    // to the long way.
    if (LIKELY(word_is_object(word)) &&
        LIKELY(!ref_is_object(fp[a]) || (IS_STACK(b) && a == b)) &&
        LIKELY(!ref_is_object(fp[a + 1]))) {
        Object *object = (Object *)word;
        uint32_t version = object->type->version;
        const uint32_t *entry = pc;
        if (LIKELY(version == entry[0]) || (entry += 4, version == entry[0])) {
            // entry[1]: the shape that lacks the name; 0: the type's instances have no
            // attributes of their own.
            const Instance *instance = (const Instance *)object;
            if (LIKELY(entry[1] == 0 || (!instance_has_dict(instance) &&
                                         instance_shape(instance)->id == entry[1]))) {
                Object *function;
                memcpy(&function, &entry[2], sizeof function);
                pc += METHOD_WORDS;
                if (IS_STACK(b)) {
                    fp[b] = REF_UNBOUND;
                } else {
                    object->count++;
                }
                fp[a] = ref_new(function);
                fp[a + 1].bits = word;
                NEXT();
            }
        }
    }
    pc += METHOD_WORDS;
    SAVE_PC();
    return load_method(vm, frame, OPERANDS);
}

INSTRUCTION(LOAD_METHOD)
{
    uintptr_t word = fp[b].bits;
    const uint32_t *entry = pc;
    if (LIKELY(!IS_STACK(b)) && LIKELY(!ref_is_object(fp[a])) &&
        LIKELY(!ref_is_object(fp[a + 1])) && FIND_CACHED(word, entry, 4)) {
        Object *function;
        memcpy(&function, &entry[2], sizeof function);
        pc += METHOD_WORDS;
        ((Object *)word)->count++;
        fp[a] = ref_new(function);
        fp[a + 1].bits = word;
        NEXT();
    }
    OTHERWISE(LOAD_METHOD);
}

INSTRUCTION(LOAD_SUPER_ATTR)
{
    SLOW(op_load_super(vm, frame, OPERANDS, false));
}

INSTRUCTION(LOAD_SUPER_METHOD)
{
    SLOW(op_load_super(vm, frame, OPERANDS, true));
}
