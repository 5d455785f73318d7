// What the files of the int type share: a number seen as sign and limbs, scratch
// memory, and making ints of limbs.
#ifndef PYRENA_OBJECTS_INT_PARTS_H
#define PYRENA_OBJECTS_INT_PARTS_H

#include <gmp.h>

#include "objects/int.h"

// Any int as sign and magnitude. The limbs are the object's own, or `one` of this
// struct: do not copy it.
typedef struct Digits {
    const mp_limb_t *limbs;
    size_t count; // 0 for zero; else the last limb is not zero
    bool negative;
    mp_limb_t one;
} Digits;
void int_digits(Value v, Digits *out);
size_t digits_bits(const Digits *digits); // bit length of the magnitude

// An exact int from a magnitude that may have leading zero limbs.
MUST_CHECK Ref int_from_limbs(Runtime *rt, const mp_limb_t *limbs, size_t count,
                              bool negative);

// Working memory: on the C stack when small.
#define SCRATCH_LIMBS 48
typedef struct Scratch {
    mp_limb_t *at;
    size_t count;
    mp_limb_t few[SCRATCH_LIMBS];
} Scratch;
MUST_CHECK bool scratch_init(Runtime *rt, Scratch *scratch, size_t limbs);
void scratch_fini(Runtime *rt, Scratch *scratch);

// Sees to it that GMP, whose functions abort when malloc fails, will find the memory
// that work on `limbs` limbs takes; and pays for the work. False: an exception is
// pending.
MUST_CHECK bool gmp_reserve(Runtime *rt, size_t limbs);
// Multiplies into out[0, a_count + b_count), any order of sizes; counts may be 0.
MUST_CHECK bool limbs_multiply(Runtime *rt, mp_limb_t *out, const mp_limb_t *a,
                               size_t a_count, const mp_limb_t *b, size_t b_count);

// The int itself when it is exact (a new reference), else an exact int of the same
// value.
MUST_CHECK Ref int_exact(Runtime *rt, Ref *v);
// Operators when an operand or the result does not fit 63 bits (int_big.c).
MUST_CHECK Ref int_big_binary(Runtime *rt, BinaryOp op, Ref *left, Ref *right);
MUST_CHECK Ref int_big_negate(Runtime *rt, Value v);
MUST_CHECK Ref int_pow(Runtime *rt, Ref *base, Ref *exponent);
MUST_CHECK Ref int_true_divide(Runtime *rt, Value left, Value right);
// |a| / |b| rounded once, infinite or 0 when out of range; neither is 0. False:
// MemoryError.
MUST_CHECK bool digits_ratio(Runtime *rt, const Digits *a, const Digits *b,
                             double *out);
// quotient * 2**shift rounded half to even to a double, where `inexact` says that the
// true quotient is a bit larger. The quotient is below 2**61, and exact or beyond
// 2**54. |shift| is below 5000.
double scale_quotient(uint64_t quotient, int shift, bool inexact);
MUST_CHECK Ref int_divmod(Runtime *rt, Ref *left, Ref *right); // a tuple
MUST_CHECK Ref int_shift_left(Runtime *rt, Value v, uint64_t bits);
MUST_CHECK Ref int_shift_right(Runtime *rt, Value v, uint64_t bits);
// v rounded half to even to a multiple of 10**-digits, digits < 0.
MUST_CHECK Ref int_round(Runtime *rt, Ref *v, int64_t digits);

// int(source, base) of a str or bytes.
MUST_CHECK Ref int_parse_value(Runtime *rt, Value source, int base);
// A str with the digits of all scripts as ASCII digits and all spaces as ' ', other
// characters as '?', for number parsers. A buffer of text->size + 1 bytes, to be freed;
// NULL: MemoryError.
MUST_CHECK char *number_text_ascii(Runtime *rt, const Str *text, size_t *size);

MUST_CHECK Ref int_construct(Runtime *rt, Type *type, Ref *args, size_t nargs,
                             Tuple *kwnames);
MUST_CHECK Ref int_repr(Runtime *rt, Value self);
extern const MethodDef int_methods[];
extern const GetSetDef int_getsets[];

#endif
