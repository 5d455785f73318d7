// Doubles as decimal digits, exactly: the shortest digits that read back as the same
// double, digits rounded half to even to a place, and back. Nothing here depends on a
// locale or allocates more than int arithmetic does.
#ifndef PYRENA_OBJECTS_DECIMAL_H
#define PYRENA_OBJECTS_DECIMAL_H

#include "objects/runtime.h"

#define DECIMAL_PLACES_MAX                                                             \
    1100 // a double has no more decimal places; all further ones are 0
#define DECIMAL_DIGITS (DECIMAL_PLACES_MAX + 312)

// 0.d1d2d3... * 10**point; the digits have neither leading nor (but for count 0) need
// trailing zeros; count 0 is zero.
typedef struct Decimal {
    int count;
    int point;
    char digits[DECIMAL_DIGITS]; // characters
} Decimal;

// Of |value|, which is finite.
void decimal_shortest(double value, Decimal *out);
// Rounded to a number of places behind the point, which may be negative.
void decimal_places(double value, int places, Decimal *out);
// Rounded to a number of significant digits, at least 1.
void decimal_significant(double value, int count, Decimal *out);

// digits * 10**exponent as the nearest double, infinite or 0 when out of range. False:
// MemoryError.
MUST_CHECK bool decimal_to_double(Runtime *rt, const char *digits, size_t count,
                                  int64_t exponent, double *out);

#endif
