// What instructions do when the loop's short way does not apply. Each works on the
// running frame's slots: it consumes stack operands and writes the destination as the
// instruction says. False: an exception is pending.
#ifndef PYRENA_VM_OPS_H
#define PYRENA_VM_OPS_H

#include "objects/tuple.h"
#include "vm/function.h"
#include "vm/vm.h"

// Operands of one instruction. Functions take them as three numbers: as one structure
// they went through the stack in pieces, and the stalled store forwarding cost a third
// of the time of attribute-heavy code.
typedef struct Operands {
    size_t a, b, c;
} Operands;

// The constant's slot in the unit's table, from which references are shared.
static inline Ref *constant_slot(const Code *code, uint32_t index)
{
    return &code->unit->items[code->unit_index[index]];
}

// A reference to slot `index`: moved out of a stack position, shared from a variable.
MUST_CHECK static inline Ref read_slot(Runtime *rt, const Frame *frame, uint32_t index)
{
    Ref *slot = &frame->locals[index];
    return index >= frame->code->local_count ? take(slot) : share(rt, slot);
}

// A stack position that was read is dead.
static inline void consume(Runtime *rt, Ref *locals, uint32_t index,
                           uint32_t local_count)
{
    if (index >= local_count) {
        clear_ref(rt, &locals[index]);
    }
}

// What takes the place of `old`, which is still there: the result, a number as an
// object if somebody knows the id of `old`, or it might get the same address.
// REF_ERROR: MemoryError.
MUST_CHECK Ref op_successor(Runtime *rt, Ref old, Ref result);
bool op_binary(Vm *vm, Frame *frame, BinaryOp op, size_t a, size_t b, size_t c);
bool op_binary_constant(Vm *vm, Frame *frame, BinaryOp op, size_t a, size_t b,
                        size_t c);
bool op_inplace(Vm *vm, Frame *frame, BinaryOp op, size_t a, size_t b, size_t c);
bool op_inplace_constant(Vm *vm, Frame *frame, BinaryOp op, size_t a, size_t b,
                         size_t c);
bool op_unary(Vm *vm, Frame *frame, UnaryOp op, size_t a, size_t b, size_t c);
bool op_compare(Vm *vm, Frame *frame, CompareOp op, size_t a, size_t b, size_t c);
// Comparison as a condition: 1, 0, -1 on error. `constant`: the right operand is a
// constant's number.
int op_compare_truth(Vm *vm, Frame *frame, CompareOp op, uint32_t left, uint32_t right,
                     bool constant);
int op_truth(Vm *vm, Frame *frame, uint32_t slot); // consumes
int op_contains(Vm *vm, Frame *frame, uint32_t item, uint32_t container);

bool op_load_global(Vm *vm, Frame *frame, uint32_t dst, uint32_t name, uint32_t *cache,
                    bool as_value);
bool op_store_global(Vm *vm, Frame *frame, uint32_t src, uint32_t name,
                     uint32_t *cache);
bool op_delete_global(Vm *vm, Frame *frame, uint32_t name);
bool op_load_name(Vm *vm, Frame *frame, uint32_t dst, uint32_t name, uint32_t *cache,
                  bool as_value);
bool op_store_name(Vm *vm, Frame *frame, uint32_t src, uint32_t name, uint32_t *cache);
bool op_delete_name(Vm *vm, Frame *frame, uint32_t name);
bool op_load_class_deref(Vm *vm, Frame *frame, size_t a, size_t b, size_t c);
bool op_load_class_global(Vm *vm, Frame *frame, size_t a, size_t b, size_t c);
bool op_unbound(Vm *vm, Frame *frame, uint32_t variable); // raises; always false
bool op_unbound_cell(Vm *vm, Frame *frame, uint32_t variable);

bool op_get_item(Vm *vm, Frame *frame, size_t a, size_t b, size_t c);
bool op_get_item_constant(Vm *vm, Frame *frame, size_t a, size_t b, size_t c);
bool op_set_item(Vm *vm, Frame *frame, size_t a, size_t b, size_t c);
bool op_delete_item(Vm *vm, Frame *frame, size_t a, size_t b, size_t c);
bool op_get_iter(Vm *vm, Frame *frame, size_t a, size_t b, size_t c);
bool op_unpack(Vm *vm, Frame *frame, size_t a, size_t b, size_t c);
bool op_unpack_star(Vm *vm, Frame *frame, size_t a, size_t b, size_t c);
bool op_build(Vm *vm, Frame *frame, unsigned opcode, size_t a, size_t b,
              size_t c); // BUILD_…
bool op_add_to(Vm *vm, Frame *frame, unsigned opcode, size_t a, size_t b,
               size_t c); // LIST_APPEND … DICT_MERGE
bool op_format(Vm *vm, Frame *frame, size_t a, size_t b, size_t c, bool has_spec);

// Attributes, with the inline caches of vm/attribute.c.
// What the class of an ordinary object says of a name, or NULL.
Ref *op_find_in_class(Runtime *rt, Ref object, Str *name);
bool op_load_attr(Vm *vm, Frame *frame, size_t a, size_t b, size_t c, uint32_t *cache,
                  Ref *of_class, bool as_value);
bool op_store_attr(Vm *vm, Frame *frame, size_t a, size_t b, size_t c, uint32_t *cache);
bool op_delete_attr(Vm *vm, Frame *frame, size_t a, size_t b, size_t c);
#define METHOD_OF_CLASS UINT32_MAX // in place of a shape's id: the object is the class
bool op_load_method(Vm *vm, Frame *frame, size_t a, size_t b, size_t c,
                    uint32_t *cache);
bool op_load_super(Vm *vm, Frame *frame, size_t a, size_t b, size_t c, bool method);

// Calls any callable with arguments from args[0..nargs) and as many more as kwnames
// has; everything from `claim` to the last argument is consumed, the result written to
// slot dst.
bool op_call(Vm *vm, Frame *frame, uint32_t dst, Ref *claim, Ref *args, size_t nargs,
             Tuple *kwnames);
bool op_call_ex(Vm *vm, Frame *frame, size_t a, size_t b, size_t c);
bool op_make_function(Vm *vm, Frame *frame, uint32_t dst, uint32_t constant);
bool op_set_function(Vm *vm, Frame *frame, size_t a, size_t b, size_t c);
bool op_build_class(Vm *vm, Frame *frame, uint32_t dst); // loads __build_class__
bool op_intrinsic(Vm *vm, Frame *frame, size_t a, size_t b, size_t c, unsigned which);

// INTRINSIC_TYPING and INTRINSIC_CLASS_DEREF, on `count` positions from `first` on.
MUST_CHECK Ref annotation_intrinsic(Vm *vm, unsigned which, Ref *first, size_t count);

bool op_import_name(Vm *vm, Frame *frame, size_t a, size_t b, size_t c);
bool op_import_from(Vm *vm, Frame *frame, size_t a, size_t b, size_t c);
bool op_import_star(Vm *vm, Frame *frame, size_t a, size_t b, size_t c);

// False: the handled exception goes on as it is, without a new traceback entry.
bool op_raise(Vm *vm, Frame *frame, uint32_t first, uint32_t count);
int op_exception_matches(Vm *vm, Frame *frame, uint32_t exception, uint32_t type);
bool op_with_enter(Vm *vm, Frame *frame, size_t a, size_t b, size_t c);
bool op_with_exit(Vm *vm, Frame *frame, uint32_t position);
bool op_with_except(Vm *vm, Frame *frame, size_t a, size_t b, size_t c);
// The same for `async with`: what they write is still to be awaited.
bool op_async_with_enter(Vm *vm, Frame *frame, size_t a, size_t b, size_t c);
bool op_async_with_exit(Vm *vm, Frame *frame, size_t a, size_t b);
bool op_async_with_except(Vm *vm, Frame *frame, size_t a, size_t b, size_t c);

bool op_match(Vm *vm, Frame *frame, unsigned opcode, size_t a, size_t b,
              size_t c); // GET_LEN, MATCH_SEQUENCE, MATCH_MAPPING, MATCH_KEYS
bool op_match_class(Vm *vm, Frame *frame, size_t a, size_t b, size_t c,
                    uint32_t positional);
bool op_print_expr(Vm *vm, Frame *frame, uint32_t src);
bool op_yield_from_iter(Vm *vm, Frame *frame, size_t a, size_t b, size_t c);
// SEND to anything but a generator. 1: yielded, 0: ended; the slot is written; -1:
// error.
int op_send(Vm *vm, Frame *frame, uint32_t value, uint32_t iterator);

// --- except* (vm/except_star.c) ---

// Splits an exception (or None) for a clause: a tuple of what is left and what the
// clause gets, None for nothing. What it gets becomes the handled exception.
MUST_CHECK Ref except_star_match(Vm *vm, Ref *exception, Ref *type);
// What to raise after all clauses, or None: `all` is the list of what they raised, at
// last what none of them got.
MUST_CHECK Ref except_star_result(Vm *vm, Ref *all, Ref *original);

// --- unwinding (vm/unwind.c) ---

// The pending exception reached `frame` at frame->pc. Finds the handler there, empties
// the stack above its depth and puts the exception into its position; true: go on at
// frame->pc. False: no handler.
bool unwind_to_handler(Vm *vm, Frame *frame);
// Gives back everything of the newest frame and pops it; the exception stays pending.
void unwind_frame(Vm *vm);

#endif
