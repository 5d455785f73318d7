// The gamma function by Lanczos' approximation with 13 terms (g = 6.0246...,
// coefficients from Boost's table), as CPython computes it: the C library's functions
// differ in the last digits.
#include <math.h>

#include "modules/math_parts.h"

#define TERMS 13
static const double lanczos_g = 6.024680040776729583740234375;
static const double numerator[TERMS] = {
    23531376880.410759688572007674451636754734846804940,
    42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843,
    17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708,
    1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801,
    31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768,
    186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024,
    210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408};
static const double denominator[TERMS] = {
    0.0,        39916800.0, 120543840.0, 150917976.0, 105258076.0,
    45995730.0, 13339535.0, 2637558.0,   357423.0,    32670.0,
    1925.0,     66.0,       1.0};

// The rational function of the approximation; from the small end for large x, so that
// nothing overflows.
static double lanczos_sum(double x)
{
    double above = 0.0, below = 0.0;
    if (x < 5.0) {
        for (int i = TERMS - 1; i >= 0; i--) {
            above = above * x + numerator[i];
            below = below * x + denominator[i];
        }
    } else {
        for (int i = 0; i < TERMS; i++) {
            above = above / x + numerator[i];
            below = below / x + denominator[i];
        }
    }
    return above / below;
}

// sin(pi * x) for finite x, exact where x is an integer.
static double sine_of_pi(double x)
{
    double y = fmod(fabs(x), 2.0);
    double result;
    switch ((int)round(2.0 * y)) {
    case 0:
        result = sin(M_PI * y);
        break;
    case 1:
        result = cos(M_PI * (y - 0.5));
        break;
    case 2:
        result = sin(M_PI * (1.0 - y));
        break;
    case 3:
        result = -cos(M_PI * (y - 1.5));
        break;
    default:
        result = sin(M_PI * (y - 2.0));
    }
    return copysign(1.0, x) * result;
}

// y ** (x - 0.5) for large x overflows before the product with a small factor does:
// taken in two halves.
static double scale_by_power(double value, double y, double x, bool divide)
{
    if (x < 140.0) {
        double power = pow(y, x - 0.5);
        return divide ? value / power : value * power;
    }
    double half = pow(y, x / 2.0 - 0.25);
    return divide ? value / half / half : value * half * half;
}

double math_gamma(double x)
{
    if (x == floor(x) && x > 0 && x <= 23.0) {
        double product = 1.0;
        for (double n = 2.0; n < x; n++) {
            product *= n; // exact: 22! has fewer than 53 significant bits
        }
        return product;
    }
    double size = fabs(x);
    if (size < 1e-20) {
        return 1.0 / x;
    }
    if (size > 200.0) {
        return x < 0 ? 0.0 / sine_of_pi(x) : INFINITY;
    }
    double offset = lanczos_g - 0.5;
    double y = size + offset;
    // What was lost in the sum.
    double lost = size > offset ? (y - size) - offset : (y - offset) - size;
    double correction = lost * lanczos_g / y;
    double result;
    if (x < 0) {
        result = -M_PI / sine_of_pi(size) / size * exp(y) / lanczos_sum(size);
        result -= correction * result;
        return scale_by_power(result, y, size, true);
    }
    result = lanczos_sum(size) / exp(y);
    result += correction * result;
    return scale_by_power(result, y, size, false);
}

double math_log_gamma(double x)
{
    static const double log_pi = 1.144729885849400174143427351353058711647;
    if (x == 1.0 || x == 2.0) {
        return 0.0;
    }
    double size = fabs(x);
    if (size < 1e-20) {
        return -log(size);
    }
    double result = log(lanczos_sum(size)) - lanczos_g;
    result += (size - 0.5) * (log(size + lanczos_g - 0.5) - 1);
    if (x < 0.0) {
        result = log_pi - log(fabs(sine_of_pi(size))) - log(size) - result;
    }
    return result;
}
