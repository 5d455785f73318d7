// What the files of the math module share.
#ifndef PYRENA_MODULES_MATH_PARTS_H
#define PYRENA_MODULES_MATH_PARTS_H

#include "objects/abstract.h"

#define MATH_FUNCTION(name)                                                            \
    Ref py_math_##name(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)

// "math domain error", "math range error"; both give REF_ERROR.
MUST_CHECK Ref math_domain_error(Runtime *rt);
MUST_CHECK Ref math_range_error(Runtime *rt);

// Functions of ints (math_integers.c).
MATH_FUNCTION(gcd);
MATH_FUNCTION(lcm);
MATH_FUNCTION(factorial);
MATH_FUNCTION(comb);
MATH_FUNCTION(perm);
MATH_FUNCTION(isqrt);

// Sums and products of many (math_sums.c).
MATH_FUNCTION(fsum);
MATH_FUNCTION(sumprod);
MATH_FUNCTION(prod);
MATH_FUNCTION(hypot);
MATH_FUNCTION(dist);

// The gamma function and its logarithm for finite arguments that are no poles
// (math_gamma.c).
double math_gamma(double x);
double math_log_gamma(double x);

#endif
