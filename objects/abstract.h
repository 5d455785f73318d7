// What every value can be asked, whatever its type: the operations of the language by
// type slot, with CPython's rules of dispatch (reflected operands, NotImplemented,
// fallbacks) and its error messages.
//
// Operands are the caller's slots: user code may be reached, and may need to make their
// objects there.
#ifndef PYRENA_OBJECTS_ABSTRACT_H
#define PYRENA_OBJECTS_ABSTRACT_H

#include "objects/exception.h"
#include "objects/runtime.h"

MUST_CHECK Ref binary_op(Runtime *rt, BinaryOp op, Ref *left, Ref *right);
typedef Ref (*BinarySlot)(Runtime *rt, BinaryOp op, Ref *left, Ref *right,
                          bool reflected);
// The slot of a sequence that concatenates and repeats: in CPython these are not number
// slots and come last.
bool slot_concatenates(Runtime *rt, BinarySlot slot);
// TypeError: neither operand knows the operation.
void raise_binary_unsupported(Runtime *rt, BinaryOp op, Ref *left, Ref *right);
MUST_CHECK Ref inplace_op(Runtime *rt, BinaryOp op, Ref *left,
                          Ref *right); // += : falls back to binary_op
MUST_CHECK Ref ternary_pow(Runtime *rt, Ref *base, Ref *exponent, Ref *modulus);
MUST_CHECK Ref unary_op(Runtime *rt, UnaryOp op, Ref *operand);
// As unary_op, but unbound when the type does not know the operation (nothing raised);
// a conversion's result is not checked.
MUST_CHECK Ref unary_try(Runtime *rt, UnaryOp op, Ref *operand);
// For UN_INT, UN_FLOAT and UN_INDEX: as unary_op, but unbound when the type does not
// know the conversion.
MUST_CHECK Ref convert_try(Runtime *rt, UnaryOp op, Ref *operand);
// The end of the warning about a conversion that returns a subclass of what it
// promises; %s: the promised type.
#define SUBCLASS_WARNING                                                               \
    ".  The ability to return an instance of a strict subclass of %s is deprecated, "  \
    "and may be removed in a future version of Python."
MUST_CHECK Ref compare_op(Runtime *rt, CompareOp op, Ref *left, Ref *right);
// The same when the left operand has said NotImplemented already.
MUST_CHECK Ref compare_refused(Runtime *rt, CompareOp op, Ref *left, Ref *right);
// As compare_op, as truth: 1, 0, -1 on error. `value_equals` takes identity for
// equality first, as containers do.
MUST_CHECK int compare_truth(Runtime *rt, CompareOp op, Ref *left, Ref *right);
// The same of two exact ints, floats or strings, where they lie; -1: of others.
int compare_plainly(Runtime *rt, CompareOp op, Ref left, Ref right);
MUST_CHECK int value_equals(Runtime *rt, Ref *left, Ref *right);

// The answer to `a < b` and so on when the order of a and b (-1, 0, 1) is known.
static inline Ref compare_orders(CompareOp op, int order)
{
    switch (op) {
    case CMP_LT:
        return ref_bool(order < 0);
    case CMP_LE:
        return ref_bool(order <= 0);
    case CMP_EQ:
        return ref_bool(order == 0);
    case CMP_NE:
        return ref_bool(order != 0);
    case CMP_GT:
        return ref_bool(order > 0);
    default:
        return ref_bool(order >= 0);
    }
}

MUST_CHECK int value_truth(Runtime *rt, Value value); // -1: error
MUST_CHECK int64_t value_hash(Runtime *rt,
                              Value value); // -1: error (TypeError: unhashable type)
// The hash slot of types that have none (list, dict, set): raises "unhashable type";
// shows as __hash__ = None.
int64_t hash_refused(Runtime *rt, Value self);
MUST_CHECK int64_t value_length(Runtime *rt, Value value); // -1: error
MUST_CHECK Ref value_repr(Runtime *rt, Value value);       // a str
MUST_CHECK Ref value_str(Runtime *rt, Value value);        // a str
MUST_CHECK Ref value_ascii(Runtime *rt, Value value);
MUST_CHECK Ref value_format(Runtime *rt, Ref *value,
                            Ref *spec); // format(value, spec); spec may be unbound

MUST_CHECK Ref get_attr(Runtime *rt, Ref *object, Str *name);
// REF_UNBOUND when it does not exist (AttributeError swallowed), REF_ERROR on another
// error.
MUST_CHECK Ref lookup_attr(Runtime *rt, Ref *object, Str *name);
MUST_CHECK bool set_attr_take(Runtime *rt, Ref *object, Str *name,
                              Ref value); // unbound value: delete
MUST_CHECK Ref get_item(Runtime *rt, Ref *container, Ref *key);
MUST_CHECK bool set_item_take(Runtime *rt, Ref *container, Ref *key,
                              Ref value); // unbound value: delete
MUST_CHECK int contains(Runtime *rt, Ref *container, Ref *item); // -1: error
MUST_CHECK Ref get_iter(Runtime *rt, Ref *iterable);
// REF_UNBOUND at the end (StopIteration swallowed), REF_ERROR on error.
MUST_CHECK Ref iter_next(Runtime *rt, Ref *iterator);
// operator.length_hint; -1: error.
MUST_CHECK int64_t length_hint(Runtime *rt, Ref *iterable, int64_t otherwise);

// Calls; the argument slots stay the caller's (what is left in them is the caller's to
// drop).
MUST_CHECK Ref object_call(Runtime *rt, Ref *callable, Ref *args, size_t nargs,
                           Tuple *kwnames);
MUST_CHECK Ref call_method(Runtime *rt, Ref *self, Str *name, Ref *args,
                           size_t nargs); // args without self
// A special method, looked up on the type, bound to self without making a bound method.
// Unbound: not there.
MUST_CHECK Ref call_special(Runtime *rt, Ref *self, NameId name, Ref *args,
                            size_t nargs);
// For the names whose look-up CPython forgives: a descriptor whose __get__ fails counts
// as not there.
MUST_CHECK Ref call_special_if_bound(Runtime *rt, Ref *self, NameId name, Ref *args,
                                     size_t nargs);
bool value_is_callable(Runtime *rt, Value value);

// isinstance / issubclass, with __instancecheck__, tuples and unions; -1: error.
MUST_CHECK int is_instance(Runtime *rt, Ref *object, Ref *class_or_tuple);
MUST_CHECK int is_subclass(Runtime *rt, Ref *cls, Ref *class_or_tuple);
// Without hooks, for one class: what type.__instancecheck__ and type.__subclasscheck__
// do.
MUST_CHECK int is_real_instance(Runtime *rt, Ref *object, Ref *cls);
MUST_CHECK int is_real_subclass(Runtime *rt, Ref *derived, Ref *cls);

// __index__ as a C number: false with TypeError, or (overflow) the error `id`; clamp
// instead when id is EXCEPTION_IDS, as slices do.
MUST_CHECK bool index_as_int64(Runtime *rt, Ref *value, ExceptionId overflow,
                               int64_t *out);
// The same as a C int, with OverflowError.
MUST_CHECK bool index_as_int32(Runtime *rt, Ref *value, int32_t *out);
// dir(object)
MUST_CHECK Ref value_dir(Runtime *rt, Ref *object);

// One way for C code to loop over anything: fast for exact list, tuple, range, dict;
// rechecked at each step.
typedef struct Iter {
    Ref source; // the list, tuple …, or the iterator
    size_t index;
    uint8_t kind;
    int64_t next, step, left; // range
} Iter;
MUST_CHECK bool iter_init(Runtime *rt, Iter *iter, Ref *iterable);
// The next item, a new reference; REF_UNBOUND at the end, REF_ERROR on error.
MUST_CHECK Ref iter_step(Runtime *rt, Iter *iter);
// As iter_step for callers that only read numbers: an int without object stays one, its
// bits are copied.
MUST_CHECK Ref iter_step_value(Runtime *rt, Iter *iter);
// The items of an exact list or tuple, or NULL: index may be set on.
Ref *iter_items(const Iter *iter, size_t *count);
void iter_fini(Runtime *rt, Iter *iter);

#endif
