"""Random numbers: the Mersenne Twister, which is native, and the distributions made of it.

A seed gives the same numbers as in CPython."""
from _random import Random as _Twister, _sha512
from math import (acos as _acos, ceil as _ceil, cos as _cos, e as _e, exp as _exp, floor as _floor,
                  isfinite as _isfinite, lgamma as _lgamma, log as _log, log2 as _log2, pi as _pi, sin as _sin,
                  sqrt as _sqrt, tau as TWOPI)
from itertools import accumulate as _accumulate, repeat as _repeat
from operator import index as _index
from bisect import bisect as _bisect

__all__ = ["Random", "SystemRandom", "betavariate", "binomialvariate", "choice", "choices", "expovariate", "gammavariate",
           "gauss", "getrandbits", "getstate", "lognormvariate", "normalvariate", "paretovariate", "randbytes", "randint",
           "random", "randrange", "sample", "seed", "setstate", "shuffle", "triangular", "uniform", "vonmisesvariate",
           "weibullvariate"]

LOG4, SG_MAGICCONST = _log(4.0), _log(4.5) + 1.0
NV_MAGICCONST = _exp(-0.5) * 4 / _sqrt(2.0)
BPF = 53 # bits of a float's mantissa
RECIP_BPF = 2.0 ** -BPF
_ONE = 1 # randrange() can tell this default from a step given with no stop


def _exponential(draw):
    # An exponentially distributed number with the mean 1.
    return -_log(1.0 - draw())


_SOURCES = {"_randbelow", "getrandbits", "random"} # methods that numbers below n can come from


class Random(_Twister):
    """A generator of random numbers with a state of its own.

    A subclass may bring its own random(), seed(), getstate() and setstate(), and getrandbits()."""

    VERSION = 3 # of states

    def __init__(self, x=None):
        self.seed(x)
        self.gauss_next = None

    def seed(self, a=None, version=2):
        """Begins anew from an int, float, str, bytes or bytearray; None: from the system's randomness.

        Version 1 takes only part of a text's information, as Python 2 did."""
        is_text = isinstance(a, (str, bytes))
        if version == 1 and is_text:
            # The hash that texts had in Python 2, on 64 bits.
            codes = list(a) if isinstance(a, bytes) else [ord(char) for char in a]
            mixed = codes[0] << 7 if codes else 0
            for code in codes:
                mixed = (mixed * 1000003 ^ code) % (1 << 64)
            a = mixed ^ len(codes)
        elif version == 2 and (is_text or isinstance(a, bytearray)):
            raw = a.encode() if isinstance(a, str) else a
            a = int.from_bytes(raw + _sha512(raw))
        elif not (a is None or is_text or isinstance(a, (int, float, bytearray))):
            raise TypeError("The only supported seed types are:\nNone, int, float, str, bytes, and bytearray.")
        self.gauss_next = None
        super().seed(a)

    def getstate(self):
        """The state, for setstate()."""
        return self.VERSION, super().getstate(), self.gauss_next

    def setstate(self, state):
        """Goes back to a state that getstate() gave."""
        saved_as = state[0]
        if saved_as not in (2, 3):
            raise ValueError(f"state with version {saved_as} passed to Random.setstate() of version {self.VERSION}")
        _, words, self.gauss_next = state
        if saved_as == 2:
            # Words were signed then.
            try:
                words = tuple([word % (1 << 32) for word in words])
            except ValueError as error:
                raise TypeError from error
        super().setstate(words)

    def __getstate__(self):
        return self.getstate()

    def __setstate__(self, state):
        self.setstate(state)

    def __reduce__(self):
        return self.__class__, (), self.getstate()

    def __init_subclass__(cls, /, **kwargs):
        # The nearest class that says where numbers come from decides how those below n are made.
        source = next(vars(base) for base in cls.__mro__ if not _SOURCES.isdisjoint(vars(base)))
        if "_randbelow" not in source:
            cls._randbelow = cls._below_by_bits if "getrandbits" in source else cls._below_by_floats

    def _below_by_bits(self, n):
        # A number from 0 to n - 1, for n > 0: tries as many bits as n has until they make one.
        draw, bits = self.getrandbits, n.bit_length()
        while (number := draw(bits)) >= n:
            pass
        return number

    def _below_by_floats(self, n):
        draw, steps = self.random, 1 << BPF
        if n >= steps:
            import warnings

            warnings.warn("Underlying random() generator does not supply \nenough bits to choose from a population range "
                          "this large.\nTo remove the range limitation, add a getrandbits() method.")
            return _floor(draw() * n)
        fair = (steps - steps % n) / steps # beyond, some numbers would come more often
        while (part := draw()) >= fair:
            pass
        return _floor(part * steps) % n

    _randbelow = _Twister._randbelow

    # --- ints and bytes ---

    def randbytes(self, n):
        """n random bytes."""
        bits = self.getrandbits(8 * n)
        return bits.to_bytes(n, "little")

    def randrange(self, start, stop=None, step=_ONE):
        """An item of range(start, stop, step)."""
        first, stride = _index(start), 1
        if stop is not None:
            end, stride = _index(stop), _index(step)
            if not stride:
                raise ValueError("zero step for randrange()")
            count = -((first - end) // stride) # rounded up
        elif step is _ONE:
            first, count = 0, first
        else:
            raise TypeError("Missing a non-None stop argument")
        if count > 0:
            return first + stride * self._randbelow(count)
        if stop is None:
            raise ValueError("empty range for randrange()")
        shown = f"{start}, {stop}" if stride == 1 else f"{start}, {stop}, {step}"
        raise ValueError(f"empty range in randrange({shown})")

    def randint(self, a, b):
        """An int from a to b, both ends included."""
        return self.randrange(a, b + 1)

    # --- sequences ---

    def choice(self, seq):
        """An item of a sequence that is not empty."""
        size = len(seq)
        if not size:
            raise IndexError("Cannot choose from an empty sequence")
        return seq[self._randbelow(size)]

    def shuffle(self, x):
        """Puts the items of a list into random order."""
        below = self._randbelow
        for last in range(len(x) - 1, 0, -1):
            other = below(last + 1)
            x[last], x[other] = x[other], x[last]

    def sample(self, population, k, *, counts=None):
        """A list of k items of a sequence, none of them twice; `counts` says how often each stands in it."""
        if not isinstance(population, (list, tuple, range, str)):
            from _collections_abc import Sequence

            if not isinstance(population, Sequence):
                raise TypeError("Population must be a sequence.  For dicts or sets, use sorted(d).")
        size = len(population)
        if counts is not None:
            ends = list(_accumulate(counts))
            if len(ends) != size:
                raise ValueError("The number of counts does not match the population")
            total = ends.pop() if ends else 0
            if not isinstance(total, int):
                raise TypeError("Counts must be integers")
            if total < 1:
                raise ValueError("Total of counts must be greater than zero")
            return [population[_bisect(ends, place)] for place in self.sample(range(total), k)]
        if k < 0 or k > size:
            raise ValueError("Sample larger than population or is negative")
        below, chosen = self._randbelow, [None] * k
        # A copy of the population is taken where it is smaller than a set of the places used, by CPython's measure of
        # both: which of the two decides what numbers are drawn.
        if size <= 21 + (4 ** _ceil(_log(3 * k, 4)) if k > 5 else 0):
            pool = list(population)
            for place in range(k):
                size -= 1
                pick = below(size + 1)
                chosen[place], pool[pick] = pool[pick], pool[size]
            return chosen
        used = set()
        for place in range(k):
            while (pick := below(size)) in used:
                pass
            used.add(pick)
            chosen[place] = population[pick]
        return chosen

    def choices(self, population, weights=None, *, cum_weights=None, k=1):
        """A list of k items, each chosen anew; with weights, or weights added up."""
        draw, size = self.random, len(population)
        if weights is not None:
            if cum_weights is not None:
                raise TypeError("Cannot specify both weights and cumulative weights")
            try:
                cum_weights = [*_accumulate(weights)]
            except TypeError:
                if isinstance(weights, int):
                    raise TypeError(f"The number of choices must be a keyword argument: k={weights!r}") from None
                raise
        if cum_weights is None:
            scale = float(size)
            return [population[_floor(draw() * scale)] for _ in _repeat(None, k)]
        if len(cum_weights) != size:
            raise ValueError("The number of weights does not match the population")
        scale = cum_weights[-1] + 0.0
        if scale <= 0.0:
            raise ValueError("Total of weights must be greater than zero")
        if not _isfinite(scale):
            raise ValueError("Total of weights must be finite")
        # The last item is found by being beyond the others.
        return [population[_bisect(cum_weights, draw() * scale, 0, size - 1)] for _ in _repeat(None, k)]

    # --- distributions of floats ---

    def uniform(self, a, b):
        """A float from a to b."""
        width = b - a
        return a + width * self.random()

    def triangular(self, low=0.0, high=1.0, mode=None):
        """A float from low to high, most often near mode (by default in the middle)."""
        share = self.random()
        try:
            peak = 0.5 if mode is None else (mode - low) / (high - low)
        except ZeroDivisionError:
            return low
        if share > peak:
            # Right of the peak it is the mirror image.
            low, high, share, peak = high, low, 1.0 - share, 1.0 - peak
        return low + (high - low) * _sqrt(share * peak)

    def normalvariate(self, mu=0.0, sigma=1.0):
        """Normal distribution, by Kinderman and Monahan's ratio of uniform numbers."""
        draw = self.random
        while True:
            above = draw()
            below = 1.0 - draw()
            ratio = NV_MAGICCONST * (above - 0.5) / below
            if -_log(below) >= ratio * ratio / 4.0:
                return mu + ratio * sigma

    def gauss(self, mu=0.0, sigma=1.0):
        """Normal distribution, two numbers at a time: faster, but not for several threads."""
        normal, self.gauss_next = self.gauss_next, None
        if normal is None:
            # Box and Muller: the coordinates of a point at a random angle and distance.
            angle = self.random() * TWOPI
            distance = _sqrt(-2.0 * _log(1.0 - self.random()))
            normal, self.gauss_next = _cos(angle) * distance, _sin(angle) * distance
        return mu + normal * sigma

    def lognormvariate(self, mu, sigma):
        """A number whose logarithm is normally distributed."""
        logarithm = self.normalvariate(mu, sigma)
        return _exp(logarithm)

    def expovariate(self, lambd=1.0):
        """Exponential distribution with the mean 1 / lambd."""
        return _exponential(self.random) / lambd

    def vonmisesvariate(self, mu, kappa):
        """An angle from 0 to 2*pi with the mean mu; the larger kappa, the nearer to it."""
        draw = self.random
        if kappa <= 1e-6:
            return draw() * TWOPI # as good as uniform
        half = 0.5 / kappa
        edge = half + _sqrt(1.0 + half * half)
        accepted = False
        while not accepted:
            side = _cos(_pi * draw())
            near = side / (edge + side)
            test = draw()
            accepted = test < 1.0 - near * near or test <= (1.0 - near) * _exp(near)
        inverse = 1.0 / edge
        turn = _acos((inverse + side) / (1.0 + inverse * side))
        return (mu + (turn if draw() > 0.5 else -turn)) % TWOPI

    def gammavariate(self, alpha, beta):
        """Gamma distribution with shape alpha and scale beta: Cheng's algorithm GB, Ahrens and Dieter's GS below 1."""
        if alpha <= 0.0 or beta <= 0.0:
            raise ValueError("gammavariate: alpha and beta must be > 0.0")
        draw = self.random
        if alpha == 1.0:
            return _exponential(draw) * beta
        return (_gamma_above_1 if alpha > 1.0 else _gamma_below_1)(draw, alpha) * beta

    def betavariate(self, alpha, beta):
        """Beta distribution: a float from 0 to 1."""
        part = self.gammavariate(alpha, 1.0)
        return part / (part + self.gammavariate(beta, 1.0)) if part else 0.0

    def paretovariate(self, alpha):
        """Pareto distribution with shape alpha."""
        return (1.0 - self.random()) ** (-1.0 / alpha)

    def weibullvariate(self, alpha, beta):
        """Weibull distribution with scale alpha and shape beta."""
        return alpha * _exponential(self.random) ** (1.0 / beta)

    def binomialvariate(self, n=1, p=0.5):
        """How many of n trials succeed, each with probability p: waiting times when few do, else Hörmann's BTRS."""
        if n < 0:
            raise ValueError("n must be non-negative")
        if p <= 0.0 or 1.0 <= p:
            if p in (0.0, 1.0):
                return n if p else 0
            raise ValueError("p must be in the range 0.0 <= p <= 1.0")
        if n == 1:
            return int(self.random() < p)
        if p > 0.5:
            failures = self.binomialvariate(n, 1.0 - p)
            return n - failures
        return (_binomial_by_waiting if n * p < 10.0 else _binomial_by_rejection)(self.random, n, p)


def _gamma_above_1(draw, shape):
    # Cheng's GB, with the scale 1.
    spread = _sqrt(2.0 * shape - 1.0)
    offset, slope = shape - LOG4, shape + spread
    while True:
        first = draw()
        if first <= 1e-7 or first >= 0.9999999:
            continue # its logarithm below would not be exact enough
        second = 1.0 - draw()
        power = _log(first / (1.0 - first)) / spread
        found = shape * _exp(power)
        product = first * first * second
        bound = offset + slope * power - found
        # The first test spares most numbers the logarithm.
        if bound + SG_MAGICCONST - 4.5 * product >= 0.0 or _log(product) <= bound:
            return found


def _gamma_below_1(draw, shape):
    # Ahrens and Dieter's GS, with the scale 1.
    whole = (_e + shape) / _e
    while True:
        part = whole * draw()
        if part > 1.0:
            found = -_log((whole - part) / shape)
            limit = found ** (shape - 1.0)
        else:
            found = part ** (1.0 / shape)
            limit = _exp(-found)
        if draw() <= limit:
            return found


def _binomial_by_waiting(draw, n, p):
    # Goes from success to success: how many trials each takes is geometrically distributed.
    successes = trials = 0
    rate = _log2(1.0 - p)
    if not rate:
        return 0 # p is too small to be told from 0
    while (trials := trials + _floor(_log2(draw()) / rate) + 1) <= n:
        successes += 1
    return successes


def _binomial_by_rejection(draw, n, p):
    # Hörmann's BTRS; its constants are those of his paper.
    deviation = _sqrt(n * p * (1.0 - p))
    width = 1.15 + 2.53 * deviation
    lift = -0.0873 + 0.0248 * width + 0.01 * p
    middle, sure = n * p + 0.5, 0.92 - 4.2 / width
    log_weight = None # made when the quick test first fails
    while True:
        place = draw() - 0.5
        margin = 0.5 - abs(place)
        successes = _floor((2.0 * lift / margin + width) * place + middle)
        if not 0 <= successes <= n:
            continue
        height = draw()
        if margin >= 0.07 and height <= sure:
            return successes
        if log_weight is None:
            log_weight = _binomial_log_weight(n, p)
            scale = (2.83 + 5.1 / width) * deviation
        if _log(height * (scale / (lift / (margin * margin) + width))) <= log_weight(successes):
            return successes


def _binomial_log_weight(n, p):
    # A function of k: the logarithm of how likely k successes are, against the likeliest number.
    mode, log_odds = _floor((n + 1) * p), _log(p / (1.0 - p))
    base = _lgamma(mode + 1) + _lgamma(n - mode + 1)
    return lambda k: base - _lgamma(k + 1) - _lgamma(n - k + 1) + (k - mode) * log_odds


class SystemRandom(Random):
    """Numbers from the operating system; seeds and states mean nothing here."""

    def random(self):
        """A float from 0 to 1, 1 excluded."""
        return RECIP_BPF * _system_bits(BPF)

    def getrandbits(self, k):
        """An int of k random bits."""
        if k < 0:
            raise ValueError("number of bits must be non-negative")
        return _system_bits(k)

    def randbytes(self, n):
        """n random bytes."""
        import os

        return os.urandom(n)

    def seed(self, *args, **kwds):
        """Does nothing."""

    def getstate(self, *args, **kwds):
        """Raises NotImplementedError, as setstate() does."""
        raise NotImplementedError("System entropy source does not have state.")

    setstate = getstate


def _system_bits(count):
    import os

    size = (count + 7) // 8
    return int.from_bytes(os.urandom(size)) >> (8 * size - count)


# The functions of the module are methods of one generator.
_inst = Random()
for _name in __all__:
    if _name not in ("Random", "SystemRandom"):
        globals()[_name] = getattr(_inst, _name)
del _name
