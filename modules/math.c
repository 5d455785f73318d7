// The math module: functions of one and two doubles, and the table of all.
#include <errno.h>
#include <math.h>
#include <string.h>

#include "modules/math_parts.h"
#include "modules/modules.h"
#include "objects/float.h"
#include "objects/int.h"
#include "objects/module.h"
#include "objects/str.h"
#include "objects/tuple.h"

Ref math_domain_error(Runtime *rt)
{
    raise_error(rt, E_VALUE_ERROR, "math domain error");
    return REF_ERROR;
}

Ref math_range_error(Runtime *rt)
{
    raise_error(rt, E_OVERFLOW_ERROR, "math range error");
    return REF_ERROR;
}

// --- functions of one double ---

// A NaN from a number is outside the domain; an infinity from a finite number too,
// unless the function grows so fast.
static Ref call_1(Runtime *rt, Ref *args, double (*function)(double), bool overflows)
{
    double x;
    if (!value_as_double(rt, &args[0], &x)) {
        return REF_ERROR;
    }
    double result = function(x);
    if (isnan(result) && !isnan(x)) {
        return math_domain_error(rt);
    }
    if (isinf(result) && isfinite(x)) {
        return overflows ? math_range_error(rt) : math_domain_error(rt);
    }
    return float_new(rt, result);
}

#define FUNCTION_1(name, c_function, overflows)                                        \
    static MATH_FUNCTION(name)                                                         \
    {                                                                                  \
        return call_1(rt, args, c_function, overflows);                                \
    }

FUNCTION_1(acos, acos, false)
FUNCTION_1(acosh, acosh, false)
FUNCTION_1(asin, asin, false)
FUNCTION_1(asinh, asinh, false)
FUNCTION_1(atan, atan, false)
FUNCTION_1(atanh, atanh, false)
FUNCTION_1(cbrt, cbrt, false)
FUNCTION_1(cos, cos, false)
FUNCTION_1(cosh, cosh, true)
FUNCTION_1(erf, erf, false)
FUNCTION_1(erfc, erfc, false)
FUNCTION_1(exp, exp, true)
FUNCTION_1(exp2, exp2, true)
FUNCTION_1(expm1, expm1, true)
FUNCTION_1(fabs, fabs, false)
FUNCTION_1(log1p, log1p, false)
FUNCTION_1(sin, sin, false)
FUNCTION_1(sinh, sinh, true)
FUNCTION_1(sqrt, sqrt, false)
FUNCTION_1(tan, tan, false)
FUNCTION_1(tanh, tanh, false)

static double to_degrees(double x)
{
    return x * (180.0 / M_PI);
}
static double to_radians(double x)
{
    return x * (M_PI / 180.0);
}

static MATH_FUNCTION(degrees)
{
    double x;
    return value_as_double(rt, &args[0], &x) ? float_new(rt, to_degrees(x)) : REF_ERROR;
}

static MATH_FUNCTION(radians)
{
    double x;
    return value_as_double(rt, &args[0], &x) ? float_new(rt, to_radians(x)) : REF_ERROR;
}

static MATH_FUNCTION(gamma)
{
    double x;
    if (!value_as_double(rt, &args[0], &x)) {
        return REF_ERROR;
    }
    if (isnan(x) || x == INFINITY) {
        return float_new(rt, x);
    }
    if (x == 0 || x == -INFINITY || (x < 0 && x == floor(x))) {
        return math_domain_error(rt);
    }
    double result = math_gamma(x);
    return isinf(result) ? math_range_error(rt) : float_new(rt, result);
}

static MATH_FUNCTION(lgamma)
{
    double x;
    if (!value_as_double(rt, &args[0], &x)) {
        return REF_ERROR;
    }
    if (!isfinite(x)) {
        return float_new(rt, isnan(x) ? x : INFINITY);
    }
    if (x <= 0 && x == floor(x)) {
        return math_domain_error(rt);
    }
    double result = math_log_gamma(x);
    return isinf(result) ? math_range_error(rt) : float_new(rt, result);
}

// --- logarithms ---

static bool outside_domain(Runtime *rt)
{
    raise_error(rt, E_VALUE_ERROR, "math domain error");
    return false;
}

// Ints too large for a double are taken as fraction and exponent.
static bool logarithm(Runtime *rt, Ref *arg, double (*function)(double), double *out)
{
    double x;
    if (is_int(peek(*arg))) {
        if (int_sign(peek(*arg)) <= 0) {
            return outside_domain(rt);
        }
        int64_t exponent;
        double fraction = int_frexp(peek(*arg), &exponent);
        *out = exponent > 1024 ? function(fraction) + function(2.0) * (double)exponent
                               : function(ldexp(fraction, (int)exponent));
        if (exponent <= 1024 &&
            isinf(*out)) { // rounding carried beyond the greatest double
            *out = function(fraction) + function(2.0) * (double)exponent;
        }
        return true;
    }
    if (!value_as_double(rt, arg, &x)) {
        return false;
    }
    if (x <= 0) {
        return outside_domain(rt);
    }
    *out = function(x);
    return true;
}

static Ref float_logarithm(Runtime *rt, Ref *arg, double (*function)(double))
{
    double result;
    return logarithm(rt, arg, function, &result) ? float_new(rt, result) : REF_ERROR;
}

static MATH_FUNCTION(log)
{
    double above, below;
    if (nargs < 2) {
        return float_logarithm(rt, &args[0], log);
    }
    if (!logarithm(rt, &args[0], log, &above) ||
        !logarithm(rt, &args[1], log, &below)) {
        return REF_ERROR;
    }
    if (below == 0) {
        raise_error(rt, E_ZERO_DIVISION_ERROR, "float division by zero");
        return REF_ERROR;
    }
    return float_new(rt, above / below);
}

static MATH_FUNCTION(log2)
{
    return float_logarithm(rt, &args[0], log2);
}

static MATH_FUNCTION(log10)
{
    return float_logarithm(rt, &args[0], log10);
}

// --- functions of two doubles ---

static bool two_doubles(Runtime *rt, Ref *args, double *x, double *y)
{
    return value_as_double(rt, &args[0], x) && value_as_double(rt, &args[1], y);
}

static MATH_FUNCTION(atan2)
{
    double y, x;
    return two_doubles(rt, args, &y, &x) ? float_new(rt, atan2(y, x)) : REF_ERROR;
}

static MATH_FUNCTION(copysign)
{
    double x, y;
    return two_doubles(rt, args, &x, &y) ? float_new(rt, copysign(x, y)) : REF_ERROR;
}

static MATH_FUNCTION(fmod)
{
    double x, y;
    if (!two_doubles(rt, args, &x, &y)) {
        return REF_ERROR;
    }
    if (isinf(y) && isfinite(x)) {
        return float_new(rt, x);
    }
    double result = fmod(x, y);
    return isnan(result) && !isnan(x) && !isnan(y) ? math_domain_error(rt)
                                                   : float_new(rt, result);
}

static MATH_FUNCTION(remainder)
{
    double x, y;
    if (!two_doubles(rt, args, &x, &y)) {
        return REF_ERROR;
    }
    double result = remainder(x, y);
    result = result == 0 ? copysign(0.0, x) : result; // some libraries lose the sign
    return isnan(result) && !isnan(x) && !isnan(y) ? math_domain_error(rt)
                                                   : float_new(rt, result);
}

static MATH_FUNCTION(pow)
{
    double x, y;
    if (!two_doubles(rt, args, &x, &y)) {
        return REF_ERROR;
    }
    double result = pow(x, y);
    if (isfinite(x) && isfinite(y)) {
        if (isnan(result) || (isinf(result) && x == 0)) {
            return math_domain_error(rt);
        }
        if (isinf(result)) {
            return math_range_error(rt);
        }
    }
    return float_new(rt, result);
}

static MATH_FUNCTION(fma)
{
    double x, y, z;
    if (!two_doubles(rt, args, &x, &y) || !value_as_double(rt, &args[2], &z)) {
        return REF_ERROR;
    }
    double result = fma(x, y, z);
    if (isnan(result) && !isnan(x) && !isnan(y) && !isnan(z)) {
        raise_error(rt, E_VALUE_ERROR, "invalid operation in fma");
        return REF_ERROR;
    }
    if (isinf(result) && isfinite(x) && isfinite(y) && isfinite(z)) {
        raise_error(rt, E_OVERFLOW_ERROR, "overflow in fma");
        return REF_ERROR;
    }
    return float_new(rt, result);
}

static MATH_FUNCTION(isclose)
{
    double a, b, relative = 1e-09, absolute = 0.0;
    if (!two_doubles(rt, args, &a, &b) ||
        (!ref_is_unbound(args[2]) && !value_as_double(rt, &args[2], &relative)) ||
        (!ref_is_unbound(args[3]) && !value_as_double(rt, &args[3], &absolute))) {
        return REF_ERROR;
    }
    if (relative < 0.0 || absolute < 0.0) {
        raise_error(rt, E_VALUE_ERROR, "tolerances must be non-negative");
        return REF_ERROR;
    }
    if (a == b) {
        return REF_TRUE;
    }
    if (isinf(a) || isinf(b)) {
        return REF_FALSE;
    }
    double difference = fabs(b - a);
    return ref_bool(difference <= fabs(relative * b) ||
                    difference <= fabs(relative * a) || difference <= absolute);
}

// --- neighbours and parts of doubles ---

// `steps` doubles from x towards y.
static double walk_doubles(double x, double y, uint64_t steps)
{
    // Doubles of one sign are ordered like their bits; negative ones run the other way.
    int64_t from, to;
    memcpy(&from, &x, sizeof from);
    memcpy(&to, &y, sizeof to);
    from = from < 0 ? INT64_MIN - from : from;
    to = to < 0 ? INT64_MIN - to : to;
    uint64_t distance =
        from < to ? (uint64_t)to - (uint64_t)from : (uint64_t)from - (uint64_t)to;
    if (steps >= distance) {
        return y;
    }
    int64_t at = (int64_t)(from < to ? (uint64_t)from + steps : (uint64_t)from - steps);
    bool negative_zero = at == 0 && signbit(x) && from != 0;
    at = at < 0 ? INT64_MIN - at : at;
    double result;
    memcpy(&result, &at, sizeof result);
    return negative_zero ? -0.0 : result;
}

static MATH_FUNCTION(nextafter)
{
    double x, y;
    if (!two_doubles(rt, args, &x, &y)) {
        return REF_ERROR;
    }
    if (ref_is_unbound(args[2]) || ref_is_none(args[2])) {
        return float_new(rt, nextafter(x, y));
    }
    int64_t steps;
    if (!index_as_int64(rt, &args[2], EXCEPTION_IDS, &steps)) {
        return REF_ERROR;
    }
    if (steps < 0) {
        raise_error(rt, E_VALUE_ERROR, "steps must be a non-negative integer");
        return REF_ERROR;
    }
    if (steps == 0 || isnan(x)) {
        return float_new(rt, x);
    }
    return float_new(rt, isnan(y) || x == y ? y : walk_doubles(x, y, (uint64_t)steps));
}

static MATH_FUNCTION(ulp)
{
    double x;
    if (!value_as_double(rt, &args[0], &x)) {
        return REF_ERROR;
    }
    x = fabs(x);
    if (!isfinite(x)) {
        return float_new(rt, x);
    }
    double above = nextafter(x, INFINITY);
    return float_new(rt, isinf(above) ? x - nextafter(x, 0.0) : above - x);
}

// A tuple of two new references.
static Ref pair_take(Runtime *rt, Ref first, Ref second)
{
    Ref parts[2] = {first, second};
    if (ref_is_error(first) || ref_is_error(second)) {
        drop(rt, first);
        drop(rt, second);
        return REF_ERROR;
    }
    return tuple_from_take(rt, parts, 2);
}

static MATH_FUNCTION(frexp)
{
    double x;
    int exponent = 0;
    if (!value_as_double(rt, &args[0], &x)) {
        return REF_ERROR;
    }
    double fraction = isfinite(x) ? frexp(x, &exponent) : x;
    return pair_take(rt, float_new(rt, fraction), ref_immediate(exponent));
}

static MATH_FUNCTION(ldexp)
{
    double x;
    int64_t exponent;
    if (!value_as_double(rt, &args[0], &x)) {
        return REF_ERROR;
    }
    if (!is_int(peek(args[1]))) {
        raise_error(rt, E_TYPE_ERROR, "Expected an int as second argument to ldexp.");
        return REF_ERROR;
    }
    if (!index_as_int64(rt, &args[1], EXCEPTION_IDS, &exponent)) {
        return REF_ERROR;
    }
    exponent = exponent > 5000    ? 5000
               : exponent < -5000 ? -5000
                                  : exponent; // beyond, nothing changes
    double result = ldexp(x, (int)exponent);
    return isinf(result) && isfinite(x) ? math_range_error(rt) : float_new(rt, result);
}

static MATH_FUNCTION(modf)
{
    double x, whole;
    if (!value_as_double(rt, &args[0], &x)) {
        return REF_ERROR;
    }
    double fraction = modf(x, &whole);
    return pair_take(rt, float_new(rt, fraction), float_new(rt, whole));
}

// --- integers from numbers ---

// floor and ceil: of a float at once, of others through the special method, else
// through float().
static Ref to_integer(Runtime *rt, Ref *arg, NameId method, double (*function)(double))
{
    double x;
    if (is_exact(rt, peek(*arg), T_FLOAT)) {
        return int_from_double(rt, function(float_value(peek(*arg))));
    }
    Ref result = call_special(rt, arg, method, NULL, 0);
    if (!ref_is_unbound(result)) {
        return result;
    }
    return value_as_double(rt, arg, &x) ? int_from_double(rt, function(x)) : REF_ERROR;
}

static MATH_FUNCTION(floor)
{
    return to_integer(rt, &args[0], N_FLOOR, floor);
}

static MATH_FUNCTION(ceil)
{
    return to_integer(rt, &args[0], N_CEIL, ceil);
}

static MATH_FUNCTION(trunc)
{
    if (is_exact(rt, peek(args[0]), T_FLOAT)) {
        return int_from_double(rt, float_value(peek(args[0])));
    }
    Ref result = call_special(rt, &args[0], N_TRUNC, NULL, 0);
    if (ref_is_unbound(result)) {
        raise_error(rt, E_TYPE_ERROR, "type %T doesn't define __trunc__ method",
                    peek(args[0]));
        return REF_ERROR;
    }
    return result;
}

// --- classification ---

static MATH_FUNCTION(isnan)
{
    double x;
    return value_as_double(rt, &args[0], &x) ? ref_bool(isnan(x)) : REF_ERROR;
}

static MATH_FUNCTION(isinf)
{
    double x;
    return value_as_double(rt, &args[0], &x) ? ref_bool(isinf(x)) : REF_ERROR;
}

static MATH_FUNCTION(isfinite)
{
    double x;
    return value_as_double(rt, &args[0], &x) ? ref_bool(isfinite(x)) : REF_ERROR;
}

// --- the module ---

static const MethodDef math_functions[] = {
    {"acos", py_math_acos, POSITIONAL(1, 1, "x"),
     "Return the arc cosine (measured in radians) of x."},
    {"acosh", py_math_acosh, POSITIONAL(1, 1, "x"),
     "Return the inverse hyperbolic cosine of x."},
    {"asin", py_math_asin, POSITIONAL(1, 1, "x"),
     "Return the arc sine (measured in radians) of x."},
    {"asinh", py_math_asinh, POSITIONAL(1, 1, "x"),
     "Return the inverse hyperbolic sine of x."},
    {"atan", py_math_atan, POSITIONAL(1, 1, "x"),
     "Return the arc tangent (measured in radians) of x."},
    {"atan2", py_math_atan2, POSITIONAL(2, 2, "y, x"),
     "Return the arc tangent (measured in radians) of y/x."},
    {"atanh", py_math_atanh, POSITIONAL(1, 1, "x"),
     "Return the inverse hyperbolic tangent of x."},
    {"cbrt", py_math_cbrt, POSITIONAL(1, 1, "x"), "Return the cube root of x."},
    {"ceil", py_math_ceil, POSITIONAL(1, 1, "x"),
     "Return the ceiling of x as an Integral."},
    {"comb", py_math_comb, POSITIONAL(2, 2, "n, k"),
     "Number of ways to choose k items from n items without order."},
    {"copysign", py_math_copysign, POSITIONAL(2, 2, "x, y"),
     "Return a float with the magnitude of x but the sign of y."},
    {"cos", py_math_cos, POSITIONAL(1, 1, "x"),
     "Return the cosine of x (measured in radians)."},
    {"cosh", py_math_cosh, POSITIONAL(1, 1, "x"), "Return the hyperbolic cosine of x."},
    {"degrees", py_math_degrees, POSITIONAL(1, 1, "x"),
     "Convert angle x from radians to degrees."},
    {"dist", py_math_dist, POSITIONAL(2, 2, "p, q"),
     "Return the Euclidean distance between two points p and q."},
    {"erf", py_math_erf, POSITIONAL(1, 1, "x"), "Error function at x."},
    {"erfc", py_math_erfc, POSITIONAL(1, 1, "x"), "Complementary error function at x."},
    {"exp", py_math_exp, POSITIONAL(1, 1, "x"), "Return e raised to the power of x."},
    {"exp2", py_math_exp2, POSITIONAL(1, 1, "x"), "Return 2 raised to the power of x."},
    {"expm1", py_math_expm1, POSITIONAL(1, 1, "x"), "Return exp(x)-1."},
    {"fabs", py_math_fabs, POSITIONAL(1, 1, "x"),
     "Return the absolute value of the float x."},
    {"factorial", py_math_factorial, POSITIONAL(1, 1, "n"), "Find n!."},
    {"floor", py_math_floor, POSITIONAL(1, 1, "x"),
     "Return the floor of x as an Integral."},
    {"fma", py_math_fma, POSITIONAL(3, 3, "x, y, z"),
     "Fused multiply-add operation: (x * y) + z with one rounding."},
    {"fmod", py_math_fmod, POSITIONAL(2, 2, "x, y"),
     "Return fmod(x, y), according to platform C."},
    {"frexp", py_math_frexp, POSITIONAL(1, 1, "x"),
     "Return the mantissa and exponent of x, as pair (m, e)."},
    {"fsum", py_math_fsum, POSITIONAL(1, 1, "seq"),
     "Return an accurate floating-point sum of values in the iterable seq."},
    {"gamma", py_math_gamma, POSITIONAL(1, 1, "x"), "Gamma function at x."},
    {"gcd", py_math_gcd, POSITIONAL(0, ARGS_ANY, "*integers"),
     "Greatest Common Divisor."},
    {"hypot", py_math_hypot, ARGS(0, ARGS_ANY),
     "Multidimensional Euclidean distance from the origin to a point."},
    {"isclose", py_math_isclose, SIGNATURE(2, "a, b, *, rel_tol=1e-09, abs_tol=0.0"),
     "Determine whether two floating-point numbers are close in value."},
    {"isfinite", py_math_isfinite, POSITIONAL(1, 1, "x"),
     "Return True if x is neither an infinity nor a NaN."},
    {"isinf", py_math_isinf, POSITIONAL(1, 1, "x"),
     "Return True if x is a positive or negative infinity."},
    {"isnan", py_math_isnan, POSITIONAL(1, 1, "x"),
     "Return True if x is a NaN (not a number), and False otherwise."},
    {"isqrt", py_math_isqrt, POSITIONAL(1, 1, "n"),
     "Return the integer part of the square root of the input."},
    {"lcm", py_math_lcm, POSITIONAL(0, ARGS_ANY, "*integers"),
     "Least Common Multiple."},
    {"ldexp", py_math_ldexp, POSITIONAL(2, 2, "x, i"), "Return x * (2**i)."},
    {"lgamma", py_math_lgamma, POSITIONAL(1, 1, "x"),
     "Natural logarithm of absolute value of Gamma function at x."},
    {"log", py_math_log, ARGS(1, 2),
     "Return the logarithm of x to the given base (e unless given)."},
    {"log10", py_math_log10, POSITIONAL(1, 1, "x"),
     "Return the base 10 logarithm of x."},
    {"log1p", py_math_log1p, POSITIONAL(1, 1, "x"),
     "Return the natural logarithm of 1+x (base e)."},
    {"log2", py_math_log2, POSITIONAL(1, 1, "x"), "Return the base 2 logarithm of x."},
    {"modf", py_math_modf, POSITIONAL(1, 1, "x"),
     "Return the fractional and integer parts of x."},
    {"nextafter", py_math_nextafter, SIGNATURE(2, "x, y, /, *, steps=None"),
     "Return the floating-point value the given number of steps after x towards y."},
    {"perm", py_math_perm, POSITIONAL(1, 2, "n, k=None"),
     "Number of ways to choose k items from n items with order."},
    {"pow", py_math_pow, POSITIONAL(2, 2, "x, y"),
     "Return x**y (x to the power of y)."},
    {"prod", py_math_prod, SIGNATURE(1, "iterable, /, *, start=1"),
     "Calculate the product of all the elements in the input iterable."},
    {"radians", py_math_radians, POSITIONAL(1, 1, "x"),
     "Convert angle x from degrees to radians."},
    {"remainder", py_math_remainder, POSITIONAL(2, 2, "x, y"),
     "Difference between x and the closest integer multiple of y."},
    {"sin", py_math_sin, POSITIONAL(1, 1, "x"),
     "Return the sine of x (measured in radians)."},
    {"sinh", py_math_sinh, POSITIONAL(1, 1, "x"), "Return the hyperbolic sine of x."},
    {"sqrt", py_math_sqrt, POSITIONAL(1, 1, "x"), "Return the square root of x."},
    {"sumprod", py_math_sumprod, POSITIONAL(2, 2, "p, q"),
     "Return the sum of products of values from two iterables p and q."},
    {"tan", py_math_tan, POSITIONAL(1, 1, "x"),
     "Return the tangent of x (measured in radians)."},
    {"tanh", py_math_tanh, POSITIONAL(1, 1, "x"),
     "Return the hyperbolic tangent of x."},
    {"trunc", py_math_trunc, POSITIONAL(1, 1, "x"),
     "Truncates the Real x to the nearest Integral toward 0."},
    {"ulp", py_math_ulp, POSITIONAL(1, 1, "x"),
     "Return the value of the least significant bit of the float x."},
    {NULL},
};

static bool add_constant(Runtime *rt, Module *module, const char *name, double value)
{
    Ref number = float_new(rt, value);
    return !ref_is_error(number) && module_add_take(rt, module, name, number);
}

bool math_module_init(Runtime *rt, Module *module)
{
    return module_add_functions(rt, module, math_functions) &&
           add_constant(rt, module, "pi", M_PI) && add_constant(rt, module, "e", M_E) &&
           add_constant(rt, module, "tau", 2 * M_PI) &&
           add_constant(rt, module, "inf", INFINITY) &&
           add_constant(rt, module, "nan", NAN);
}
