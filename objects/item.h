// What all containers do with their items: comparing, hashing and sharing them, the
// short ways first.
#ifndef PYRENA_OBJECTS_ITEM_H
#define PYRENA_OBJECTS_ITEM_H

#include "objects/abstract.h"
#include "objects/int.h"
#include "objects/str.h"
#include "objects/tuple.h"

// Work done between two calls of `charge` in loops over items.
#define CHARGE_CHUNK 1024

// Does the collector have to know of what holds it? Not of atoms and built-in types.
static inline bool item_is_trackable(Ref item)
{
    if (!ref_is_object(item)) {
        return false;
    }
    const Object *object = ref_object(item);
    if ((object->type->flags & TYPE_ATOM) != 0) {
        return false;
    }
    if ((object->type->flags & TYPE_IS_TYPE) != 0) {
        return (((const Type *)object)->flags & TYPE_HEAP) != 0;
    }
    // An untracked tuple holds atoms only, for ever.
    return (object->type->flags & TYPE_IS_TUPLE) == 0 ||
           (object->flags & OBJECT_TRACKED) != 0;
}

// Are they equal? Identity first, then exact strings and ints. -1: of others, that only
// user code, or a longer look, can tell.
static inline int words_equal_plainly(Runtime *rt, Ref left, Ref right)
{
    if (left.bits == right.bits) {
        return 1;
    }
    if (ref_is_immediate(left) && ref_is_immediate(right)) {
        return 0;
    }
    if (is_exact(rt, peek(left), T_STR) && is_exact(rt, peek(right), T_STR)) {
        return str_equal((Str *)ref_object(left), (Str *)ref_object(right));
    }
    if (is_exact_int(rt, peek(left)) && is_exact_int(rt, peek(right))) {
        return int_compare(peek(left), peek(right)) == 0;
    }
    return -1;
}

// `left == right`, identity first. Both slots stay where they are during the call:
// locals, or items of tuples that somebody holds.
MUST_CHECK static inline int item_equals(Runtime *rt, Ref *left, Ref *right)
{
    int equal = words_equal_plainly(rt, *left, *right);
    return equal >= 0 ? equal : value_equals(rt, left, right);
}

// Are two tuples equal? -1 as above.
static inline int tuples_equal_plainly(Runtime *rt, const Tuple *a, const Tuple *b)
{
    int equal = a->length == b->length;
    for (size_t i = 0; equal > 0 && i < a->length; i++) {
        equal = words_equal_plainly(rt, a->items[i], b->items[i]);
    }
    return equal;
}

// The same for the keys of a table, whose hashes are the same.
static inline int keys_equal_plainly(Runtime *rt, Ref left, Ref right)
{
    int equal = words_equal_plainly(rt, left, right);
    if (equal < 0 && is_exact(rt, peek(left), T_TUPLE) &&
        is_exact(rt, peek(right), T_TUPLE)) {
        return tuples_equal_plainly(rt, (const Tuple *)ref_object(left),
                                    (const Tuple *)ref_object(right));
    }
    return equal;
}

// item_equals for the slot of a mutable container, which may change while user code
// runs: that gets a reference of its own. Beside a value of a built-in type a number
// needs no object.
MUST_CHECK static inline int slot_equals(Runtime *rt, Ref *slot, Ref *value)
{
    int equal = words_equal_plainly(rt, *slot, *value);
    if (equal >= 0) {
        return equal;
    }
    bool plain =
        ref_is_immediate(*slot) && (ref_type(rt, *value)->flags & TYPE_HEAP) == 0;
    Ref item = plain ? *slot : share(rt, slot);
    if (ref_is_error(item)) {
        return -1;
    }
    equal = value_equals(rt, &item, value);
    drop(rt, item);
    return equal;
}

// hash(value), without a dispatch for the usual keys.
MUST_CHECK static inline int64_t item_hash(Runtime *rt, Value value)
{
    if (is_exact(rt, value, T_STR)) {
        Str *str = value_str_object(value);
        return (int64_t)(str->hash != 0 ? str->hash : str_hash(rt, str));
    }
    if (is_exact_int(rt, value)) {
        return int_hash(value);
    }
    return value_hash(rt, value);
}

// Shares `count` slots of `from` into `to`, both fixed in place. False: MemoryError,
// and nothing is shared.
MUST_CHECK bool items_share(Runtime *rt, Ref *to, Ref *from, size_t count);

// Fills `to` with `times` copies of `from[0..length)`: each item is shared `times`
// times.
MUST_CHECK bool items_repeat(Runtime *rt, Ref *to, Ref *from, size_t length,
                             size_t times);

// Drops `count` slots from the last to the first.
void items_drop(Runtime *rt, Ref *items, size_t count);

// Whether operator.index takes the value.
bool value_is_index(Runtime *rt, Value value);

// The position that `key` means in a sequence of `*length` items, which __index__ may
// change: negative ones count from the end. False: TypeError "`what` indices must be
// integers or slices, not T", or IndexError `out_of_range`.
MUST_CHECK bool index_resolve(Runtime *rt, Ref *key, const size_t *length,
                              const char *what, const char *out_of_range, size_t *out);

// `n` of `sequence * n`: 1 and at least 0 in *out; 0 when it is no integer, -1 on
// error.
MUST_CHECK int repeat_count(Runtime *rt, Ref *factor, int64_t *out);
// The same, refusing what is no integer.
MUST_CHECK bool sequence_repeat_count(Runtime *rt, Ref *factor, int64_t *out);

// An argument that CPython reads as a C number by __index__: OverflowError when it is
// too large.
MUST_CHECK bool arg_as_int64(Runtime *rt, Ref *arg, int64_t *out);

// The setter of attributes that CPython has as members of its structs: "readonly
// attribute".
bool readonly_member(Runtime *rt, Ref *self, Ref value_take);

// Refuses keyword arguments in the words of CPython's types: "list() takes no keyword
// arguments".
MUST_CHECK bool refuse_keywords(Runtime *rt, const char *name, Tuple *kwnames);
// "list expected at most 1 argument, got 2", and "at least".
MUST_CHECK bool check_arg_count(Runtime *rt, const char *name, size_t nargs, size_t min,
                                size_t max);

// The arguments start and stop of list.index and its like: counted from the end when
// negative, clamped.
MUST_CHECK bool index_bound(Runtime *rt, Ref *arg, size_t length, size_t *out);

// Repr of a container inside itself: 1 when the object is being printed further out, -1
// on error; what a 0 began, `repr_leave` ends.
enum {
    CONTAINER_IN_REPR = 0x80
}; // in OBJECT_OWN_BITS of list, tuple, dict, set and their like
MUST_CHECK int repr_enter(Runtime *rt, Value object);
static inline void repr_leave(Value object)
{
    value_object(object)->flags &= ~(uint32_t)CONTAINER_IN_REPR;
}

// Appends repr(value). False: error; the builder is still the caller's to end.
MUST_CHECK bool builder_add_repr(Runtime *rt, StrBuilder *builder, Value value);

// The answer to `a < b` and so on for sequences that are equal as far as the shorter
// one goes.
Ref compare_sizes(CompareOp op, size_t a, size_t b);

#endif
