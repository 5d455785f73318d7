"""Statistics of numbers: averages, medians, spread, normal distributions.

Sums are exact: ints, floats, fractions and decimals are added as fractions, and the result gets the type of the data.
"""

import math
import random
from bisect import bisect_left
from collections import Counter, namedtuple
from fractions import Fraction
from itertools import groupby
from operator import itemgetter

__all__ = ["NormalDist", "StatisticsError", "correlation", "covariance", "fmean", "geometric_mean", "harmonic_mean", "kde",
           "kde_random", "linear_regression", "mean", "median", "median_grouped", "median_high", "median_low", "mode",
           "multimode", "pstdev", "pvariance", "quantiles", "stdev", "variance"]


class StatisticsError(ValueError):
    pass


# --- exact sums ---


def _exact(x):
    # A number as a fraction; None: infinite or no number at all.
    if isinstance(x, (int, Fraction)):
        return Fraction(x)
    try:
        return Fraction(*x.as_integer_ratio())
    except (OverflowError, ValueError):
        return None
    except AttributeError:
        raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator") from None


def _common(left, right):
    # The type of a sum of numbers of two types.
    if left is right or right is int or right is bool:
        return left
    if left is int or left is bool or issubclass(right, left):
        return right
    if issubclass(left, right):
        return left
    if issubclass(left, Fraction) and issubclass(right, float):
        return right
    if issubclass(left, float) and issubclass(right, Fraction):
        return left
    raise TypeError(f"don't know how to coerce {left.__name__} and {right.__name__}")


def _total(data):
    # Type, sum (a Fraction, or what infinite data add up to) and count.
    kind, total, special, count = int, Fraction(0), None, 0
    for x in data:
        kind = _common(kind, type(x))
        count += 1
        value = _exact(x)
        if value is None:
            special = x if special is None else special + x
        else:
            total += value
    return int if kind is bool else kind, total if special is None else special, count


def _as(kind, value):
    # A fraction in the type of the data; the mean of ints may be a float.
    if type(value) is kind:
        return value
    if issubclass(kind, int) and value.denominator != 1:
        return float(value)
    try:
        return kind(value)
    except TypeError:
        return kind(value.numerator) / kind(value.denominator)


def _sorted_not_empty(data, what="median"):
    data = sorted(data)
    if not data:
        raise StatisticsError(f"no {what} for empty data")
    return data


def _numbers(data):
    return data if isinstance(data, (list, tuple)) else list(data)


# --- averages ---


def mean(data):
    """The sample arithmetic mean of data."""
    kind, total, n = _total(data)
    if n < 1:
        raise StatisticsError("mean requires at least one data point")
    return _as(kind, total / n)


def fmean(data, weights=None):
    """The arithmetic mean as a float, fast."""
    data = _numbers(data)
    if weights is None:
        if not data:
            raise StatisticsError("fmean requires at least one data point")
        return math.fsum(data) / len(data)
    weights = _numbers(weights)
    if len(weights) != len(data):
        raise StatisticsError("data and weights must be the same length")
    total = math.fsum(weights)
    if not total:
        raise StatisticsError("sum of weights must be non-zero")
    return math.sumprod(data, weights) / total


def geometric_mean(data):
    """The geometric mean as a float: the n-th root of the product."""
    logs, has_zero = [], False
    for i, x in enumerate(data, 1):
        if x > 0.0 or math.isnan(x):
            logs.append(math.log(x))
        elif x == 0.0:
            logs.append(-math.inf)
            has_zero = True
        else:
            raise StatisticsError("No negative inputs allowed", x)
    if not logs:
        raise StatisticsError("Must have a non-empty dataset")
    if has_zero:
        return math.nan if any(x != x or x == math.inf for x in logs) else 0.0
    return math.exp(math.fsum(logs) / len(logs))


def harmonic_mean(data, weights=None):
    """The harmonic mean: the reciprocal of the mean of reciprocals."""
    data = _numbers(data)
    if not data:
        raise StatisticsError("harmonic_mean requires at least one data point")
    if len(data) == 1 and weights is None:
        if isinstance(data[0], bool) or not hasattr(data[0], "numerator") and not isinstance(data[0], float) and not hasattr(
                data[0], "as_integer_ratio"):
            raise TypeError("unsupported type")
        if data[0] < 0:
            raise StatisticsError("harmonic mean does not support negative values")
        return data[0]
    if weights is None:
        weights = [1] * len(data)
    else:
        weights = _numbers(weights)
        if len(weights) != len(data):
            raise StatisticsError("Number of weights does not match data size")
    if any(w < 0 for w in weights) or any(x < 0 for x in data):
        raise StatisticsError("harmonic mean does not support negative values")
    if 0 in data:
        return 0
    whole = _total(weights)[1]
    kind, total, n = _total(w / x if w else 0 for w, x in zip(weights, data))
    if whole <= 0:
        raise StatisticsError("Weighted sum must be positive")
    return _as(kind, whole / total)


# --- middles ---


def median(data):
    """The median, the mean of the two in the middle."""
    data = _sorted_not_empty(data)
    half = len(data) // 2
    return data[half] if len(data) % 2 else (data[half - 1] + data[half]) / 2


def median_low(data):
    """The median, the lower one of two in the middle."""
    data = _sorted_not_empty(data)
    return data[(len(data) - 1) // 2]


def median_high(data):
    """The median, the higher one of two in the middle."""
    data = _sorted_not_empty(data)
    return data[len(data) // 2]


def median_grouped(data, interval=1.0):
    """The median of data that are midpoints of intervals, interpolated."""
    data = _sorted_not_empty(data)
    x = data[len(data) // 2]
    below = bisect_left(data, x)
    inside = data.count(x)
    try:
        interval, x = float(interval), float(x)
    except ValueError:
        raise TypeError("Value cannot be converted to a float") from None
    return x - interval / 2.0 + interval * (len(data) / 2 - below) / inside


def mode(data):
    """The most common item; the first one of several."""
    pairs = Counter(iter(data)).most_common(1)
    if not pairs:
        raise StatisticsError("no mode for empty data")
    return pairs[0][0]


def multimode(data):
    """A list of the items that are most common."""
    counts = Counter(iter(data))
    most = max(counts.values(), default=0)
    return [item for item, count in counts.items() if count == most]


def quantiles(data, *, n=4, method="exclusive"):
    """The n - 1 cut points between n intervals of equal probability."""
    if n < 1:
        raise StatisticsError("n must be at least 1")
    data = sorted(data)
    if len(data) < 2:
        if len(data) == 1:
            return data * (n - 1)
        raise StatisticsError("must have at least one data point")
    if method not in ("inclusive", "exclusive"):
        raise ValueError(f"Unknown method: {method!r}")
    size = len(data) + (1 if method == "exclusive" else -1)
    cuts = []
    for i in range(1, n):
        at, rest = divmod(i * size, n)
        if method == "exclusive":
            at = min(max(at, 1), len(data) - 1) - 1
            rest = i * size - (at + 1) * n
        cuts.append((data[at] * (n - rest) + data[at + 1] * rest) / n)
    return cuts


# --- spread ---


def _squares(data, center=None):
    # Type, count, the exact sum of squared distances from the mean (or `center`).
    data = _numbers(data)
    kind, total, n = _total(data)
    if not n or not isinstance(total, Fraction):
        return kind, n, total * 0 if n else Fraction(0)
    middle = total / n if center is None else _exact(center)
    return kind, n, sum(((_exact(x) - middle) ** 2 for x in data), Fraction(0))


def variance(data, xbar=None):
    """The sample variance; xbar is the mean, if it is known."""
    kind, n, squares = _squares(data, xbar)
    if n < 2:
        raise StatisticsError("variance requires at least two data points")
    return _as(kind, squares / (n - 1))


def pvariance(data, mu=None):
    """The population variance; mu is the mean, if it is known."""
    kind, n, squares = _squares(data, mu)
    if n < 1:
        raise StatisticsError("pvariance requires at least one data point")
    return _as(kind, squares / n)


def _root(kind, value):
    # The square root of a fraction, correctly rounded.
    if not isinstance(value, Fraction):
        return math.sqrt(value)
    n, d = value.numerator, value.denominator
    if kind.__name__ == "Decimal":
        return (kind(n) / kind(d)).sqrt()
    if n == 0:
        return 0.0
    # Over 2**64 in the root, the last bit says that something is left.
    shift = max(0, 130 - (n.bit_length() - d.bit_length())) // 2
    scaled = (n << 2 * shift) // d
    root = math.isqrt(scaled)
    if root * root * d != n << 2 * shift:
        root = root * 2 | 1
        shift += 1
    return root / (1 << shift)


def stdev(data, xbar=None):
    """The square root of the sample variance."""
    kind, n, squares = _squares(data, xbar)
    if n < 2:
        raise StatisticsError("stdev requires at least two data points")
    return _root(kind, squares / (n - 1))


def pstdev(data, mu=None):
    """The square root of the population variance."""
    kind, n, squares = _squares(data, mu)
    if n < 1:
        raise StatisticsError("pstdev requires at least one data point")
    return _root(kind, squares / n)


# --- two variables ---


def _centered(x, y, what):
    x, y = _numbers(x), _numbers(y)
    if len(x) != len(y):
        raise StatisticsError(f"{what} requires that both inputs have same number of data points")
    if len(x) < 2:
        raise StatisticsError(f"{what} requires at least two data points")
    xbar, ybar = math.fsum(x) / len(x), math.fsum(y) / len(y)
    return [each - xbar for each in x], [each - ybar for each in y], xbar, ybar


def covariance(x, y, /):
    """The sample covariance of two inputs."""
    x, y, _, _ = _centered(x, y, "covariance")
    return math.sumprod(x, y) / (len(x) - 1)


def _ranks(data):
    # Places by size from 1 on, equal ones share the mean of theirs; less the mean of all.
    places = sorted(zip(data, range(len(data))))
    ranks, done = [0] * len(data), -(len(data) - 1) / 2 - 1
    for _, group in groupby(places, itemgetter(0)):
        group = list(group)
        for _, at in group:
            ranks[at] = done + (len(group) + 1) / 2
        done += len(group)
    return ranks


def correlation(x, y, /, *, method="linear"):
    """Pearson's correlation coefficient; method 'ranked': Spearman's."""
    if method not in ("linear", "ranked"):
        raise ValueError(f"Unknown method: {method!r}")
    x, y = _numbers(x), _numbers(y)
    if len(x) == len(y) and len(x) >= 2 and method == "ranked":
        x, y = _ranks(x), _ranks(y)
    x, y, _, _ = _centered(x, y, "correlation")
    sxy, sxx, syy = math.sumprod(x, y), math.sumprod(x, x), math.sumprod(y, y)
    try:
        return sxy / math.sqrt(sxx * syy)
    except ZeroDivisionError:
        raise StatisticsError("at least one of the inputs is constant") from None


LinearRegression = namedtuple("LinearRegression", ("slope", "intercept"))


def linear_regression(x, y, /, *, proportional=False):
    """Slope and intercept of the line with the least squares; proportional: through the origin."""
    given_x, given_y = _numbers(x), _numbers(y)
    x, y, xbar, ybar = _centered(given_x, given_y, "linear regression")
    if proportional:
        x, y = given_x, given_y
    try:
        slope = (math.sumprod(x, y) + 0.0) / math.sumprod(x, x)
    except ZeroDivisionError:
        raise StatisticsError("x is constant") from None
    return LinearRegression(slope=slope, intercept=0.0 if proportional else ybar - slope * xbar)


# --- the normal distribution ---


class NormalDist:
    """Normal distribution of a random variable"""

    __slots__ = {"_mu": "Arithmetic mean of a normal distribution", "_sigma": "Standard deviation of a normal distribution"}

    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError("sigma must be non-negative")
        self._mu, self._sigma = float(mu), float(sigma)

    @classmethod
    def from_samples(cls, data):
        """Make a normal distribution instance from sample data."""
        data = _numbers(data)
        return cls(fmean(data), stdev(data))

    mean = property(lambda self: self._mu, doc="Arithmetic mean of the normal distribution.")
    median = mode = property(lambda self: self._mu)
    stdev = property(lambda self: self._sigma, doc="Standard deviation of the normal distribution.")
    variance = property(lambda self: self._sigma * self._sigma, doc="Square of the standard deviation.")

    def samples(self, n, *, seed=None):
        """Generate n samples for a given mean and standard deviation."""
        draw = random.random if seed is None else random.Random(seed).random
        return [self.inv_cdf(draw()) for _ in range(n)]

    def pdf(self, x):
        """Probability density function: P(x <= X < x+dx) / dx"""
        if not self._sigma:
            raise StatisticsError("pdf() not defined when sigma is zero")
        distance, variance = x - self._mu, self._sigma * self._sigma
        return math.exp(distance * distance / (-2.0 * variance)) / math.sqrt(math.tau * variance)

    def cdf(self, x):
        """Cumulative distribution function: P(X <= x)"""
        if not self._sigma:
            raise StatisticsError("cdf() not defined when sigma is zero")
        return 0.5 * math.erfc((self._mu - x) / (self._sigma * math.sqrt(2.0)))

    def inv_cdf(self, p):
        """Inverse cumulative distribution function: x such that P(X <= x) = p"""
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError("p must be in the range 0.0 < p < 1.0")
        return self._mu + self._sigma * _inverse_normal(p)

    def quantiles(self, n=4):
        """The n - 1 cut points between n intervals of equal probability."""
        return [self.inv_cdf(i / n) for i in range(1, n)]

    def overlap(self, other):
        """The area that two distributions have in common, 0.0 to 1.0."""
        if not isinstance(other, NormalDist):
            raise TypeError("Expected another NormalDist instance")
        x, y = sorted((self, other), key=lambda each: (each._sigma, each._mu))
        if not x.variance or not y.variance:
            raise StatisticsError("overlap() not defined when sigma is zero")
        more, distance = y.variance - x.variance, abs(y._mu - x._mu)
        if not more:
            return math.erfc(distance / (2.0 * x._sigma * math.sqrt(2.0)))
        a = x._mu * y.variance - y._mu * x.variance
        b = x._sigma * y._sigma * math.sqrt(distance * distance + more * math.log(y.variance / x.variance))
        first, second = (a + b) / more, (a - b) / more
        return 1.0 - (abs(y.cdf(first) - x.cdf(first)) + abs(y.cdf(second) - x.cdf(second)))

    def zscore(self, x):
        """The distance from the mean in standard deviations."""
        if not self._sigma:
            raise StatisticsError("zscore() not defined when sigma is zero")
        return (x - self._mu) / self._sigma

    def __add__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu + other._mu, math.hypot(self._sigma, other._sigma))
        return NormalDist(self._mu + other, self._sigma)

    def __sub__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu - other._mu, math.hypot(self._sigma, other._sigma))
        return NormalDist(self._mu - other, self._sigma)

    def __mul__(self, other):
        return NormalDist(self._mu * other, self._sigma * math.fabs(other))

    def __truediv__(self, other):
        return NormalDist(self._mu / other, self._sigma / math.fabs(other))

    def __pos__(self):
        return NormalDist(self._mu, self._sigma)

    def __neg__(self):
        return NormalDist(-self._mu, self._sigma)

    __radd__, __rmul__ = __add__, __mul__

    def __rsub__(self, other):
        return -(self - other)

    def __eq__(self, other):
        if not isinstance(other, NormalDist):
            return NotImplemented
        return self._mu == other._mu and self._sigma == other._sigma

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return f"{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})"

    def __getstate__(self):
        return self._mu, self._sigma

    def __setstate__(self, state):
        self._mu, self._sigma = state


# Wichura's algorithm AS 241: quotients of polynomials for the middle and two parts of the tails, highest powers first.
_MIDDLE = ((2.50908_09287_30122_6727e+3, 3.34305_75583_58812_8105e+4, 6.72657_70927_00870_0853e+4, 4.59219_53931_54987_1457e+4,
            1.37316_93765_50946_1125e+4, 1.97159_09503_06551_4427e+3, 1.33141_66789_17843_7745e+2, 3.38713_28727_96366_6080e+0),
           (5.22649_52788_52854_5610e+3, 2.87290_85735_72194_2674e+4, 3.93078_95800_09271_0610e+4, 2.12137_94301_58659_5867e+4,
            5.39419_60214_24751_1077e+3, 6.87187_00749_20579_0830e+2, 4.23133_30701_60091_1252e+1, 1.0))
_TAIL = ((7.74545_01427_83414_07640e-4, 2.27238_44989_26918_45833e-2, 2.41780_72517_74506_11770e-1,
          1.27045_82524_52368_38258e+0, 3.64784_83247_63204_60504e+0, 5.76949_72214_60691_40550e+0,
          4.63033_78461_56545_29590e+0, 1.42343_71107_49683_57734e+0),
         (1.05075_00716_44416_84324e-9, 5.47593_80849_95344_94600e-4, 1.51986_66563_61645_71966e-2,
          1.48103_97642_74800_74590e-1, 6.89767_33498_51000_04550e-1, 1.67638_48301_83803_84940e+0,
          2.05319_16266_37758_82187e+0, 1.0))
_FAR = ((2.01033_43992_92288_13265e-7, 2.71155_55687_43487_57815e-5, 1.24266_09473_88078_43860e-3,
         2.65321_89526_57612_30930e-2, 2.96560_57182_85048_91230e-1, 1.78482_65399_17291_33580e+0,
         5.46378_49111_64114_36990e+0, 6.65790_46435_01103_77720e+0),
        (2.04426_31033_89939_78564e-15, 1.42151_17583_16445_88870e-7, 1.84631_83175_10054_68180e-5,
         7.86869_13114_56132_59100e-4, 1.48753_61290_85061_48525e-2, 1.36929_88092_27358_05310e-1,
         5.99832_20655_58879_37690e-1, 1.0))


def _polynomial(coefficients, x):
    value = 0.0
    for coefficient in coefficients:
        value = value * x + coefficient
    return value


def _inverse_normal(p):
    q = p - 0.5
    if math.fabs(q) <= 0.425:
        r = 0.180625 - q * q
        return _polynomial(_MIDDLE[0], r) * q / _polynomial(_MIDDLE[1], r)
    r = math.sqrt(-math.log(p if q <= 0.0 else 1.0 - p))
    (above, below), r = (_TAIL, r - 1.6) if r <= 5.0 else (_FAR, r - 5.0)
    x = _polynomial(above, r) / _polynomial(below, r)
    return -x if q < 0.0 else x


def _kernels():
    # Of each kernel: density, cumulated density, and where it ends (None: nowhere).
    def smooth(t):
        return 15 / 16 * (t * t * t * t * t / 5 - 2 / 3 * t * t * t + t) + 1 / 2

    return {
        "normal": (lambda t: math.exp(-1 / 2 * t * t) / math.sqrt(2 * math.pi), lambda t: 1 / 2 * math.erfc(-t / math.sqrt(2)),
                   None),
        "logistic": (lambda t: 0.5 / (1.0 + math.cosh(t)), lambda t: 1.0 - 1.0 / (math.exp(t) + 1.0), None),
        "sigmoid": (lambda t: 1 / math.pi / math.cosh(t), lambda t: 2 / math.pi * math.atan(math.exp(t)), None),
        "rectangular": (lambda t: 0.5, lambda t: 0.5 * t + 0.5, 1.0),
        "triangular": (lambda t: 1.0 - abs(t), lambda t: t * t * (0.5 if t < 0.0 else -0.5) + t + 0.5, 1.0),
        "parabolic": (lambda t: 3 / 4 * (1.0 - t * t), lambda t: -0.25 * t ** 3 + 0.75 * t + 0.5, 1.0),
        "quartic": (lambda t: 15 / 16 * (1.0 - t * t) ** 2, smooth, 1.0),
        "triweight": (lambda t: 35 / 32 * (1.0 - t * t) ** 3,
                      lambda t: 35 / 32 * (-1 / 7 * t ** 7 + 3 / 5 * t ** 5 - t ** 3 + t) + 1 / 2, 1.0),
        "cosine": (lambda t: math.pi / 4 * math.cos(math.pi / 2 * t), lambda t: 0.5 * math.sin(math.pi / 2 * t) + 0.5, 1.0),
    }


_other_names = {"gauss": "normal", "uniform": "rectangular", "epanechnikov": "parabolic", "biweight": "quartic"}


def kde(data, h, kernel="normal", *, cumulative=False):
    """An estimate of the density of data (or the cumulated one), a function, with kernels of width h."""
    if not len(data):
        raise StatisticsError("Empty data sequence")
    if not isinstance(data[0], (int, float)):
        raise TypeError("Data sequence must contain ints or floats")
    if h <= 0.0:
        raise StatisticsError(f"Bandwidth h must be positive, not {h=!r}")
    kernels = _kernels()
    kernel = _other_names.get(kernel, kernel)
    if kernel not in kernels:
        raise StatisticsError(f"Unknown kernel name: {kernel!r}")
    density, cumulated, end = kernels[kernel]

    def pdf(x):
        places = ((x - each) / h for each in data)
        return sum(density(t) for t in places if end is None or -end <= t <= end) / (len(data) * h)

    def cdf(x):
        places = ((x - each) / h for each in data)
        return sum(cumulated(t) if end is None or -end <= t <= end else float(t > 0) for t in places) / len(data)

    return cdf if cumulative else pdf


def kde_random(data, h, kernel="normal", *, seed=None):
    """A function that draws from the density that kde() estimates."""
    if not len(data):
        raise StatisticsError("Empty data sequence")
    if not isinstance(data[0], (int, float)):
        raise TypeError("Data sequence must contain ints or floats")
    if h <= 0.0:
        raise StatisticsError(f"Bandwidth h must be positive, not {h=!r}")
    kernels = _kernels()
    name = _other_names.get(kernel, kernel)
    if name not in kernels:
        raise StatisticsError(f"Unknown kernel name: {kernel!r}")
    cumulated, end = kernels[name][1:]
    source = random.Random(seed)

    def draw():
        p, low, high = source.random(), -(end or 40.0), end or 40.0
        while high - low > 1e-15 * max(1.0, abs(low)):  # where the cumulated kernel is p
            middle = (low + high) / 2
            if middle in (low, high):
                break
            low, high = (middle, high) if cumulated(middle) < p else (low, middle)
        return source.choice(data) + h * (low + high) / 2

    return draw
