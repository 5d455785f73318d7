"""Abstract base classes for numbers: Number, Complex, Real, Rational, Integral."""
from abc import ABCMeta, abstractmethod

__all__ = ["Number", "Complex", "Real", "Rational", "Integral"]


class Number(metaclass=ABCMeta):
    """Anything that is a number."""

    __slots__ = ()
    __hash__ = None


def _missing():
    # Reached only through super(): a class that has no method of its own cannot be made an object of.
    raise NotImplementedError


def _owe(cls, *names):
    # Adds abstract methods that have nothing to say but their name and number of operands: two if a 2 leads the name.
    from abc import update_abstractmethods

    for name in names:
        method = (lambda self, other: _missing()) if name[0] == "2" else (lambda self: _missing())
        method, name = abstractmethod(method), name.lstrip("2")
        method.__name__ = name
        method.__qualname__ = f"{cls.__name__}.{name}"
        setattr(cls, name, method)
    update_abstractmethods(cls)


class Complex(Number):
    """What works with complex: conversion to complex, .real, .imag, +, -, *, /, **, abs(), .conjugate(), == and !=."""

    __slots__ = ()

    def __bool__(self):
        """True if self is not 0."""
        return self != 0

    @property
    @abstractmethod
    def real(self):
        """The real part: a Real."""
        _missing()

    @property
    @abstractmethod
    def imag(self):
        """The imaginary part: a Real."""
        _missing()

    def __sub__(self, other):
        """The sum of self and the negative of the other."""
        return self + -other

    def __rsub__(self, other):
        """As __sub__, from the right."""
        return -self + other


_owe(Complex, "__complex__", "2__add__", "2__radd__", "__neg__", "__pos__", "2__mul__", "2__rmul__", "2__truediv__",
     "2__rtruediv__", "2__pow__", "2__rpow__", "__abs__", "conjugate", "2__eq__")
Complex.register(complex)


class Real(Complex):
    """What Complex has, and what works with float: conversion, rounding, //, %, divmod() and order."""

    __slots__ = ()

    @abstractmethod
    def __round__(self, ndigits=None):
        """self rounded to ndigits places after the point, or to an Integral."""
        _missing()

    def __divmod__(self, other):
        """(self // other, self % other)"""
        return self // other, self % other

    def __rdivmod__(self, other):
        """(other // self, other % self)"""
        return other // self, other % self

    def __complex__(self):
        """The number with 0 as its imaginary part."""
        return complex(float(self), 0)

    @property
    def real(self):
        """A real number is its own real part."""
        return +self

    @property
    def imag(self):
        """A real number has no imaginary part."""
        return 0

    def conjugate(self):
        """The conjugate of a real number is the number."""
        return +self


_owe(Real, "__float__", "__trunc__", "__floor__", "__ceil__", "2__floordiv__", "2__rfloordiv__", "2__mod__", "2__rmod__",
     "2__lt__", "2__le__")
Real.register(float)


class Rational(Real):
    """What Real has, and .numerator and .denominator in lowest terms."""

    __slots__ = ()

    @property
    @abstractmethod
    def numerator(self):
        _missing()

    @property
    @abstractmethod
    def denominator(self):
        _missing()

    def __float__(self):
        """float(self) = self.numerator / self.denominator"""
        above, below = int(self.numerator), int(self.denominator)
        return above / below


class Integral(Rational):
    """What Rational has, and conversion to int, pow() with a modulus, shifts and bitwise operations."""

    __slots__ = ()

    def __index__(self):
        """The number as an index."""
        return int(self)

    @abstractmethod
    def __pow__(self, exponent, modulus=None):
        """self ** exponent % modulus"""
        _missing()

    def __float__(self):
        """The float next to the number."""
        whole = int(self)
        return float(whole)

    @property
    def numerator(self):
        """An integer is its own numerator."""
        return +self

    @property
    def denominator(self):
        """The denominator of an integer is 1."""
        return 1


_owe(Integral, "__int__", "2__lshift__", "2__rlshift__", "2__rshift__", "2__rrshift__", "2__and__", "2__rand__", "2__xor__",
     "2__rxor__", "2__or__", "2__ror__", "__invert__")
Integral.register(int)
