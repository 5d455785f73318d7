// The int type: immediate in a slot when it fits 63 bits; a boxed Int when somebody
// must be able to tell; limbs (GMP's mpn layer) beyond.
#ifndef PYRENA_OBJECTS_INT_H
#define PYRENA_OBJECTS_INT_H

#include "objects/runtime.h"

// A number that has an object. Never for -5..256 (those are immediate in every slot).
typedef struct Int {
    Object base;      // flags: INT_BIG
    int64_t value;    // the number when it fits 63 bits; else the signed count of limbs
    uint64_t limbs[]; // magnitude, least significant first, when INT_BIG; no leading
                      // zero limb
} Int;
enum { INT_BIG = 1 }; // in OBJECT_OWN_BITS

// int or a subclass of it, bool too.
static inline bool is_int(Value v)
{
    return value_is_immediate(v) || value_is_bool(v) || has_type_flag(v, TYPE_IS_INT);
}
static inline bool is_exact_int(Runtime *rt, Value v)
{
    return value_is_immediate(v) || is_exact(rt, v, T_INT);
}
// The value of an int or bool that fits 63 bits.
static inline bool int_small(Value v, int64_t *out)
{
    if (value_is_immediate(v)) {
        *out = immediate_int(v);
        return true;
    }
    if (value_is_bool(v)) {
        *out = value_is_true(v);
        return true;
    }
    const Int *number = (const Int *)value_object(v);
    *out = number->value;
    return (number->base.flags & INT_BIG) == 0;
}
MUST_CHECK Ref int_new(Runtime *rt, int64_t n); // immediate if it fits
MUST_CHECK Ref int_new_unsigned(Runtime *rt, uint64_t n);
// As int64: false if out of range (nothing raised). The value must be an int.
bool int_as_int64(Value v, int64_t *out);
double int_as_double(
    Runtime *rt,
    Value v); // correctly rounded; -1.0 with OverflowError pending if too large
// v = result * 2**exponent with 0.5 <= |result| < 1, rounded half to even; v is not 0.
double int_frexp(Value v, int64_t *exponent);
int int_sign(Value v);
MUST_CHECK Ref int_from_double(Runtime *rt, double d); // truncates; errors for inf, nan
// Text in a base (2..36, 0: as a literal): surrounding space and underscores allowed.
// ValueError with CPython's words.
MUST_CHECK Ref int_parse(Runtime *rt, const char *text, size_t size, int base);
MUST_CHECK Ref int_to_str(Runtime *rt, Value v, int base); // without prefix
#define INT_PREFIX_ROOM 8                                  // for "-0x"
// The prefix ("0x") stands between the sign and the digits.
MUST_CHECK Ref int_to_text(Runtime *rt, Value v, int base, const char *prefix);
#define INT_TEXT_ROOM 66 // 64 binary digits and a sign
// Writes the text at the end of the room; where it begins.
char *int_write_small(int64_t n, int base, char text[INT_TEXT_ROOM]);
int64_t int_hash(Value v);
int int_compare(Value a, Value b);         // -1, 0, 1
int int_compare_double(Value a, double d); // exact; d is no NaN
// Arithmetic on two ints (immediate, bool, boxed or subclass). Errors:
// ZeroDivisionError, MemoryError …
MUST_CHECK Ref int_binary(Runtime *rt, BinaryOp op, Ref *left, Ref *right,
                          bool reflected);
// pow(base, exponent, modulus) of three ints.
MUST_CHECK Ref int_pow_mod(Runtime *rt, Value base, Value exponent, Value modulus);

#endif
