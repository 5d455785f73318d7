// The cmath module: functions of complex numbers, by the formulas of CPython (W.
// Kahan's, Hull's and others'), so that results agree in the last bit. Infinities and
// NaNs are left to the C library, which follows Annex G of the C standard as CPython
// does.
#include <complex.h>
#include <errno.h>
#include <float.h>
#include <math.h>

#include "modules/modules.h"
#include "modules/natives.h"
#include "objects/abstract.h"
#include "objects/complex.h"
#include "objects/float.h"
#include "objects/item.h"
#include "objects/module.h"
#include "objects/tuple.h"

typedef struct Z {
    double re, im;
    int error; // EDOM, ERANGE or 0; errno would tell of underflow too
} Z;

#define LARGE (DBL_MAX / 4.0)

static double log_large(void)
{
    return log(LARGE);
}

static bool is_finite(Z z)
{
    return isfinite(z.re) && isfinite(z.im);
}

// What the C library says of numbers that are not finite.
static Z by_library(double complex (*function)(double complex), Z z, bool is_error)
{
    double complex result = function(CMPLX(z.re, z.im));
    return (Z){creal(result), cimag(result), is_error ? EDOM : 0};
}

static Z negated(Z z)
{
    return (Z){-z.re, -z.im, z.error};
}

// i * z, and -i * z: sin, tan and their inverses are the hyperbolic ones turned by
// these.
static Z turned_left(Z z)
{
    return (Z){-z.im, z.re, z.error};
}

static Z turned_right(Z z)
{
    return (Z){z.im, -z.re, z.error};
}

// --- roots and logarithms ---

static Z z_sqrt(Z z)
{
    if (!is_finite(z)) {
        return by_library(csqrt, z, false);
    }
    if (z.re == 0 && z.im == 0) {
        return (Z){0, z.im};
    }
    double ax = fabs(z.re), ay = fabs(z.im), s;
    if (ax < DBL_MIN && ay < DBL_MIN) {
        // hypot() of these would be subnormal: scaled up by an odd power of two.
        ax = ldexp(ax, 53);
        s = ldexp(sqrt(ax + hypot(ax, ldexp(ay, 53))), -27);
    } else {
        ax /= 8;
        s = 2 * sqrt(ax + hypot(ax, ay / 8));
    }
    double d = ay / (2 * s);
    return z.re >= 0 ? (Z){s, copysign(d, z.im)} : (Z){d, copysign(s, z.im)};
}

static double log_of_abs(double ax, double ay)
{
    if (ax > LARGE || ay > LARGE) {
        return log(hypot(ax / 2, ay / 2)) + M_LN2;
    }
    if (ax < DBL_MIN && ay < DBL_MIN) {
        return log(hypot(ldexp(ax, DBL_MANT_DIG), ldexp(ay, DBL_MANT_DIG))) -
               DBL_MANT_DIG * M_LN2;
    }
    double h = hypot(ax, ay);
    if (h < 0.71 || h > 1.73) {
        return log(h);
    }
    double more = ax > ay ? ax : ay, less = ax > ay ? ay : ax;
    return log1p((more - 1) * (more + 1) + less * less) / 2;
}

static Z z_log(Z z)
{
    if (!is_finite(z)) {
        return by_library(clog, z, false);
    }
    if (z.re == 0 && z.im == 0) {
        return (Z){-INFINITY, atan2(z.im, z.re), EDOM};
    }
    return (Z){log_of_abs(fabs(z.re), fabs(z.im)), atan2(z.im, z.re)};
}

static Z z_log10(Z z)
{
    Z r = z_log(z);
    return (Z){r.re / M_LN10, r.im / M_LN10, r.error};
}

// --- exponential and hyperbolic functions ---

static Z check_overflow(Z r)
{
    if (isinf(r.re) || isinf(r.im)) {
        r.error = ERANGE;
    }
    return r;
}

static Z z_exp(Z z)
{
    if (!is_finite(z)) {
        if (z.re == -INFINITY && !isfinite(z.im)) {
            return (Z){0, 0};
        }
        return by_library(cexp, z, isinf(z.im) && (isfinite(z.re) || z.re == INFINITY));
    }
    if (z.re > log_large()) {
        double l = exp(z.re - 1);
        return check_overflow((Z){l * cos(z.im) * M_E, l * sin(z.im) * M_E});
    }
    double l = exp(z.re);
    return check_overflow((Z){l * cos(z.im), l * sin(z.im)});
}

static Z z_cosh(Z z)
{
    if (!is_finite(z)) {
        if (isnan(z.re) && z.im == 0) {
            return (Z){NAN, 0};
        }
        return by_library(ccosh, z, isinf(z.im) && !isnan(z.re));
    }
    if (fabs(z.re) > log_large()) {
        // cosh(z.re) overflows, but the product may not.
        double x = z.re - copysign(1, z.re);
        return check_overflow(
            (Z){cos(z.im) * cosh(x) * M_E, sin(z.im) * sinh(x) * M_E});
    }
    return check_overflow((Z){cos(z.im) * cosh(z.re), sin(z.im) * sinh(z.re)});
}

static Z z_sinh(Z z)
{
    if (!is_finite(z)) {
        if (z.re == 0 && isnan(z.im)) {
            return (Z){0, NAN};
        }
        return by_library(csinh, z, isinf(z.im) && !isnan(z.re));
    }
    if (fabs(z.re) > log_large()) {
        double x = z.re - copysign(1, z.re);
        return check_overflow(
            (Z){cos(z.im) * sinh(x) * M_E, sin(z.im) * cosh(x) * M_E});
    }
    return check_overflow((Z){cos(z.im) * sinh(z.re), sin(z.im) * cosh(z.re)});
}

static Z z_tanh(Z z)
{
    if (!is_finite(z)) {
        if (z.re == 0 && isnan(z.im)) {
            return (Z){NAN, NAN};
        }
        if (isinf(z.re) && !isfinite(z.im)) {
            return (Z){copysign(1, z.re), 0};
        }
        return by_library(ctanh, z, isinf(z.im) && isfinite(z.re));
    }
    if (fabs(z.re) > log_large()) {
        return (Z){copysign(1, z.re), 4 * sin(z.im) * cos(z.im) * exp(-2 * fabs(z.re))};
    }
    double tx = tanh(z.re), ty = tan(z.im), cx = 1 / cosh(z.re);
    double txty = tx * ty, denominator = 1 + txty * txty;
    return (Z){tx * (1 + ty * ty) / denominator, ty / denominator * cx * cx};
}

// --- inverse functions ---

static bool is_large(Z z)
{
    return fabs(z.re) > LARGE || fabs(z.im) > LARGE;
}

// log(2 * abs(z)) of a large number.
static double log_of_double(Z z)
{
    return log(hypot(z.re / 2, z.im / 2)) + M_LN2 * 2;
}

static Z z_acos(Z z)
{
    if (!is_finite(z)) {
        return isinf(z.re) && isnan(z.im) ? (Z){NAN, INFINITY}
                                          : by_library(cacos, z, false);
    }
    if (is_large(z)) {
        return (Z){atan2(fabs(z.im), z.re), copysign(log_of_double(z), -z.im)};
    }
    Z a = z_sqrt((Z){1 - z.re, -z.im}), b = z_sqrt((Z){1 + z.re, z.im});
    return (Z){2 * atan2(a.re, b.re), asinh(b.re * a.im - b.im * a.re)};
}

static Z z_acosh(Z z)
{
    if (!is_finite(z)) {
        return z.re == 0 && isnan(z.im) ? (Z){NAN, NAN} : by_library(cacosh, z, false);
    }
    if (is_large(z)) {
        return (Z){log_of_double(z), atan2(z.im, z.re)};
    }
    Z a = z_sqrt((Z){z.re - 1, z.im}), b = z_sqrt((Z){z.re + 1, z.im});
    return (Z){asinh(a.re * b.re + a.im * b.im), 2 * atan2(a.im, b.re)};
}

static Z z_asinh(Z z)
{
    if (!is_finite(z)) {
        return isnan(z.re) && isinf(z.im) ? (Z){INFINITY, NAN}
                                          : by_library(casinh, z, false);
    }
    if (is_large(z)) {
        return (Z){copysign(log_of_double(z), z.re), atan2(z.im, fabs(z.re))};
    }
    Z a = z_sqrt((Z){1 + z.im, -z.re}), b = z_sqrt((Z){1 - z.im, z.re});
    return (Z){asinh(a.re * b.im - b.re * a.im),
               atan2(z.im, a.re * b.re - a.im * b.im)};
}

static Z z_atanh(Z z)
{
    if (!is_finite(z)) {
        return isnan(z.re) && isinf(z.im) ? (Z){0, copysign(M_PI_2, z.im)}
                                          : by_library(catanh, z, false);
    }
    if (signbit(z.re)) {
        return negated(z_atanh(negated(z)));
    }
    double ay = fabs(z.im);
    if (z.re > sqrt(LARGE) || ay > sqrt(LARGE)) {
        // nearly 1/z, and a quarter turn
        double h = hypot(z.re / 2, z.im / 2);
        return (Z){z.re / 4 / h / h, -copysign(M_PI_2, -z.im)};
    }
    if (z.re == 1 && ay < sqrt(DBL_MIN)) {
        if (ay == 0) {
            return (Z){INFINITY, z.im, EDOM};
        }
        return (Z){-log(sqrt(ay) / sqrt(hypot(ay, 2))),
                   copysign(atan2(2, -ay) / 2, z.im)};
    }
    return (Z){log1p(4 * z.re / ((1 - z.re) * (1 - z.re) + ay * ay)) / 4,
               -atan2(-2 * z.im, (1 - z.re) * (1 + z.re) - ay * ay) / 2};
}

// --- the functions as Python sees them ---

#define NATIVE(name)                                                                   \
    static Ref py_cmath_##name(Runtime *rt, Ref *args, size_t nargs, Tuple *kwnames)

static bool math_failed(Runtime *rt, int error)
{
    if (error == EDOM) {
        raise_error(rt, E_VALUE_ERROR, "math domain error");
    } else if (error == ERANGE) {
        raise_error(rt, E_OVERFLOW_ERROR, "math range error");
    }
    return error != 0;
}

static Ref complex_function(Runtime *rt, Ref *arg, Z (*function)(Z))
{
    Z z = {0};
    if (!value_as_complex(rt, arg, &z.re, &z.im)) {
        return REF_ERROR;
    }
    Z r = function(z);
    return math_failed(rt, r.error) ? REF_ERROR : complex_new(rt, r.re, r.im);
}

#define FUNCTION(name, expression)                                                     \
    static Z name##_of(Z z)                                                            \
    {                                                                                  \
        return expression;                                                             \
    }                                                                                  \
    NATIVE(name)                                                                       \
    {                                                                                  \
        return complex_function(rt, &args[0], name##_of);                              \
    }
FUNCTION(acos, z_acos(z))
FUNCTION(acosh, z_acosh(z))
FUNCTION(asin, turned_right(z_asinh(turned_left(z))))
FUNCTION(asinh, z_asinh(z))
FUNCTION(atan, turned_right(z_atanh(turned_left(z))))
FUNCTION(atanh, z_atanh(z))
FUNCTION(cos, z_cosh(turned_left(z)))
FUNCTION(cosh, z_cosh(z))
FUNCTION(exp, z_exp(z))
FUNCTION(log10, z_log10(z))
FUNCTION(sin, turned_right(z_sinh(turned_left(z))))
FUNCTION(sinh, z_sinh(z))
FUNCTION(sqrt, z_sqrt(z))
FUNCTION(tan, turned_right(z_tanh(turned_left(z))))
FUNCTION(tanh, z_tanh(z))

// With a base, log(0) is no error: only the base's logarithm and the quotient count.
NATIVE(log)
{
    Z z = {0}, base = {0};
    if (!value_as_complex(rt, &args[0], &z.re, &z.im)) {
        return REF_ERROR;
    }
    Z r = z_log(z);
    if (nargs < 2) {
        return math_failed(rt, r.error) ? REF_ERROR : complex_new(rt, r.re, r.im);
    }
    if (!value_as_complex(rt, &args[1], &base.re, &base.im)) {
        return REF_ERROR;
    }
    Z q = z_log(base);
    if (math_failed(rt, q.error != 0 || (q.re == 0 && q.im == 0) ? EDOM : 0)) {
        return REF_ERROR;
    }
    Ref above = complex_new(rt, r.re, r.im);
    Ref below = complex_new(rt, q.re, q.im);
    Ref result = ref_is_error(above) || ref_is_error(below)
                     ? REF_ERROR
                     : binary_op(rt, BIN_TRUEDIV, &above, &below);
    drop(rt, below);
    drop(rt, above);
    return result;
}

// --- polar coordinates ---

NATIVE(phase)
{
    Z z;
    if (!value_as_complex(rt, &args[0], &z.re, &z.im)) {
        return REF_ERROR;
    }
    errno = 0;
    double phase = atan2(z.im, z.re);
    return math_failed(rt, errno) ? REF_ERROR : float_new(rt, phase);
}

NATIVE(polar)
{
    Z z;
    if (!value_as_complex(rt, &args[0], &z.re, &z.im)) {
        return REF_ERROR;
    }
    double r = hypot(z.re, z.im);
    if (isinf(r) && is_finite(z)) {
        raise_error(rt, E_OVERFLOW_ERROR, "math range error");
        return REF_ERROR;
    }
    Ref parts[2] = {float_new(rt, r), float_new(rt, atan2(z.im, z.re))};
    if (ref_is_error(parts[0]) || ref_is_error(parts[1])) {
        items_drop(rt, parts, 2);
        return REF_ERROR;
    }
    return tuple_from_take(rt, parts, 2);
}

// r * (cos(phi) + i * sin(phi)) when one of them is not finite.
static Z special_rect(double r, double phi)
{
    int error = r != 0 && !isnan(r) && isinf(phi) ? EDOM : 0;
    if (isinf(r) && isfinite(phi) && phi != 0) {
        double sign = copysign(1, r);
        return (Z){sign * copysign(INFINITY, cos(phi)),
                   sign * copysign(INFINITY, sin(phi))};
    }
    if (isnan(r)) {
        return (Z){NAN, phi == 0 ? 0 : NAN};
    }
    if (isinf(r)) {
        return phi == 0 ? (Z){r, copysign(1, r) * phi} : (Z){INFINITY, NAN, error};
    }
    return r == 0 ? (Z){0, 0} : (Z){NAN, NAN, error};
}

NATIVE(rect)
{
    double r, phi;
    if (!value_as_double(rt, &args[0], &r) || !value_as_double(rt, &args[1], &phi)) {
        return REF_ERROR;
    }
    Z z;
    if (!isfinite(r) || !isfinite(phi)) {
        z = special_rect(r, phi);
    } else if (phi == 0) {
        z = (Z){r, r * phi};
    } else {
        z = (Z){r * cos(phi), r * sin(phi)};
    }
    return math_failed(rt, z.error) ? REF_ERROR : complex_new(rt, z.re, z.im);
}

// --- tests ---

NATIVE(isfinite)
{
    Z z;
    return value_as_complex(rt, &args[0], &z.re, &z.im) ? ref_bool(is_finite(z))
                                                        : REF_ERROR;
}

NATIVE(isinf)
{
    Z z;
    return value_as_complex(rt, &args[0], &z.re, &z.im)
               ? ref_bool(isinf(z.re) || isinf(z.im))
               : REF_ERROR;
}

NATIVE(isnan)
{
    Z z;
    return value_as_complex(rt, &args[0], &z.re, &z.im)
               ? ref_bool(isnan(z.re) || isnan(z.im))
               : REF_ERROR;
}

NATIVE(isclose)
{
    Z a, b;
    double relative = 1e-9, absolute = 0;
    if (!value_as_complex(rt, &args[0], &a.re, &a.im) ||
        !value_as_complex(rt, &args[1], &b.re, &b.im) ||
        (is_given(args[2]) && !value_as_double(rt, &args[2], &relative)) ||
        (is_given(args[3]) && !value_as_double(rt, &args[3], &absolute))) {
        return REF_ERROR;
    }
    if (relative < 0 || absolute < 0) {
        raise_error(rt, E_VALUE_ERROR, "tolerances must be non-negative");
        return REF_ERROR;
    }
    if (a.re == b.re && a.im == b.im) {
        return REF_TRUE;
    }
    if (isinf(a.re) || isinf(a.im) || isinf(b.re) || isinf(b.im)) {
        return REF_FALSE;
    }
    double apart = hypot(a.re - b.re, a.im - b.im);
    return ref_bool(apart <= relative * hypot(b.re, b.im) ||
                    apart <= relative * hypot(a.re, a.im) || apart <= absolute);
}

// clang-format off
#define ONE(name, text) {#name, py_cmath_##name, POSITIONAL(1, 1, "z"), text}
static const MethodDef cmath_functions[] = {
    ONE(acos, "Return the arc cosine of z."),
    ONE(acosh, "Return the inverse hyperbolic cosine of z."),
    ONE(asin, "Return the arc sine of z."),
    ONE(asinh, "Return the inverse hyperbolic sine of z."),
    ONE(atan, "Return the arc tangent of z."),
    ONE(atanh, "Return the inverse hyperbolic tangent of z."),
    ONE(cos, "Return the cosine of z."),
    ONE(cosh, "Return the hyperbolic cosine of z."),
    ONE(exp, "Return the exponential value e**z."),
    {"isclose", py_cmath_isclose, SIGNATURE(2, "a, b, *, rel_tol=1e-09, abs_tol=0.0"),
     "Determine whether two complex numbers are close in value.\n\n"
     "rel_tol is the largest difference relative to the larger of the two,\n"
     "abs_tol the largest difference in itself; either suffices."},
    ONE(isfinite, "Return True if both the real and imaginary parts of z are finite, else False."),
    ONE(isinf, "Checks if the real or imaginary part of z is infinite."),
    ONE(isnan, "Checks if the real or imaginary part of z not a number (NaN)."),
    {"log", py_cmath_log, POSITIONAL(1, 2, "z, base=<unrepresentable>"),
     "log(z[, base]) -> the logarithm of z to the given base.\n\n"
     "If the base is not specified, returns the natural logarithm (base e) of z."},
    ONE(log10, "Return the base-10 logarithm of z."),
    ONE(phase, "Return argument, also known as the phase angle, of a complex."),
    ONE(polar, "Convert a complex from rectangular coordinates to polar coordinates.\n\n"
               "r is the distance from 0 and phi the phase angle."),
    {"rect", py_cmath_rect, POSITIONAL(2, 2, "r, phi"), "Convert from polar coordinates to rectangular coordinates."},
    ONE(sin, "Return the sine of z."),
    ONE(sinh, "Return the hyperbolic sine of z."),
    ONE(sqrt, "Return the square root of z."),
    ONE(tan, "Return the tangent of z."),
    ONE(tanh, "Return the hyperbolic tangent of z."),
    {NULL},
};
// clang-format on

bool cmath_module_init(Runtime *rt, Module *module)
{
    return module_add_functions(rt, module, cmath_functions) &&
           module_add_take(rt, module, "pi", float_new(rt, M_PI)) &&
           module_add_take(rt, module, "e", float_new(rt, M_E)) &&
           module_add_take(rt, module, "tau", float_new(rt, 2 * M_PI)) &&
           module_add_take(rt, module, "inf", float_new(rt, (double)INFINITY)) &&
           module_add_take(rt, module, "infj", complex_new(rt, 0, (double)INFINITY)) &&
           module_add_take(rt, module, "nan", float_new(rt, (double)NAN)) &&
           module_add_take(rt, module, "nanj", complex_new(rt, 0, (double)NAN));
}
