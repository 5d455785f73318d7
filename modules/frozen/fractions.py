"""Fractions: exact rational numbers."""

import abc
import functools
import math
import numbers
import operator
import re

__all__ = ["Fraction"]

_number = r"(\d+(?:_\d+)*)"
_quotient = re.compile(rf"{_number}\s*/\s*{_number}")
_decimal = re.compile(rf"{_number}?(?:\.{_number}?)?(?:[eE]([-+]?\d+(?:_\d+)*))?")
_specification = re.compile(r"(?:(.)?([<>=^]))?([-+ ]?)(z)?(#)?(0(?=\d))?(\d+)?([,_])?(?:\.(\d+))?([eEfFgG%])?", re.DOTALL)


class Fraction(numbers.Rational):
    """A rational number: Fraction(numerator=0, denominator=1), or from a str ('3/7', '1.5e3'), a float or a Decimal.

    Always in lowest terms, the denominator positive."""

    __slots__ = "_numerator", "_denominator"

    def __new__(cls, numerator=0, denominator=None):
        if denominator is None:
            if type(numerator) is int:
                return cls._make(numerator, 1)
            if isinstance(numerator, numbers.Rational):
                return cls._make(numerator.numerator, numerator.denominator)
            if isinstance(numerator, str):
                return cls._make(*_parse(numerator))
            if isinstance(numerator, float) or hasattr(numerator, "as_integer_ratio"):
                return cls._make(*numerator.as_integer_ratio())
            raise TypeError("argument should be a string or a Rational instance")
        if type(numerator) is int is type(denominator):
            pass
        elif isinstance(numerator, numbers.Rational) and isinstance(denominator, numbers.Rational):
            numerator, denominator = (numerator.numerator * denominator.denominator,
                                      denominator.numerator * numerator.denominator)
        else:
            raise TypeError("both arguments should be Rational instances")
        if denominator == 0:
            raise ZeroDivisionError(f"Fraction({numerator}, 0)")
        return cls._make(*_lowest(numerator, denominator))

    @classmethod
    def _make(cls, numerator, denominator):
        # From lowest terms.
        self = object.__new__(cls)
        self._numerator, self._denominator = numerator, denominator
        return self

    @classmethod
    def from_float(cls, f):
        """Converts a finite float to a rational number, exactly."""
        if isinstance(f, numbers.Integral):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError(f"{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})")
        return cls._make(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        """Converts a finite Decimal instance to a rational number, exactly."""
        from decimal import Decimal

        if isinstance(dec, numbers.Integral):
            dec = Decimal(int(dec))
        elif not isinstance(dec, Decimal):
            raise TypeError(f"{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} ({type(dec).__name__})")
        return cls._make(*dec.as_integer_ratio())

    numerator = property(lambda self: self._numerator)
    denominator = property(lambda self: self._denominator)

    def is_integer(self):
        """Return True if the Fraction is an integer."""
        return self._denominator == 1

    def as_integer_ratio(self):
        """Return a pair of integers, whose ratio is equal to the original Fraction."""
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        """Closest Fraction to self with denominator at most max_denominator."""
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        # Continued fractions: the last two convergents that are small enough.
        n, d = self._numerator, self._denominator
        (p0, q0), (p1, q1) = (0, 1), (1, 0)
        while True:
            whole = n // d
            if q0 + whole * q1 > max_denominator:
                break
            (p0, q0), (p1, q1) = (p1, q1), (p0 + whole * p1, q0 + whole * q1)
            n, d = d, n - whole * d
        k = (max_denominator - q0) // q1
        convergent, between = Fraction._make(p1, q1), Fraction._make(p0 + k * p1, q0 + k * q1)
        return convergent if abs(convergent - self) <= abs(between - self) else between

    def __repr__(self):
        return f"{self.__class__.__name__}({self._numerator}, {self._denominator})"

    def __str__(self):
        return str(self._numerator) if self._denominator == 1 else f"{self._numerator}/{self._denominator}"

    def __format__(self, format_spec, /):
        found = _specification.fullmatch(format_spec)
        if found is None:
            raise ValueError(f"Invalid format specifier {format_spec!r} for object of type {type(self).__name__!r}")
        fields = dict(zip(("fill", "align", "sign", "z", "hash", "zero", "width", "comma", "precision", "type"), found.groups()))
        return (_format_plain if fields["type"] is None else _format_float)(self, fields, format_spec)

    # --- arithmetic: + - * / // % divmod are put in below ---

    def __pow__(a, b):
        if isinstance(b, numbers.Rational):
            if b.denominator != 1:
                return float(a) ** float(b)
            n = b.numerator
            if n >= 0:
                return Fraction._make(a._numerator ** n, a._denominator ** n)
            if a._numerator > 0:
                return Fraction._make(a._denominator ** -n, a._numerator ** -n)
            if a._numerator == 0:
                raise ZeroDivisionError(f"Fraction({a._denominator ** -n}, 0)")
            return Fraction._make((-a._denominator) ** -n, (-a._numerator) ** -n)
        return float(a) ** b if isinstance(b, (float, complex)) else NotImplemented

    def __rpow__(b, a):
        if b._denominator == 1 and b._numerator >= 0:
            return a ** b._numerator
        if isinstance(a, numbers.Rational):
            return Fraction(a.numerator, a.denominator) ** b
        return a ** b._numerator if b._denominator == 1 else a ** float(b)

    def __pos__(a):
        return Fraction._make(a._numerator, a._denominator)

    def __neg__(a):
        return Fraction._make(-a._numerator, a._denominator)

    def __abs__(a):
        return Fraction._make(abs(a._numerator), a._denominator)

    def __int__(a, _index=operator.index):
        return _index(a.__trunc__())

    def __trunc__(a):
        return -(-a._numerator // a._denominator) if a._numerator < 0 else a._numerator // a._denominator

    def __floor__(a):
        return a._numerator // a._denominator

    def __ceil__(a):
        return -(-a._numerator // a._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            whole, rest = divmod(self._numerator, self._denominator)
            rest *= 2
            return whole + (rest > self._denominator or rest == self._denominator and whole % 2)
        shift = 10 ** abs(ndigits)
        return Fraction(round(self * shift), shift) if ndigits > 0 else Fraction(round(self / shift) * shift)

    def __hash__(self):
        return _hash(self._numerator, self._denominator)

    def __eq__(a, b):
        if isinstance(b, numbers.Rational):
            return a._numerator == b.numerator and a._denominator == b.denominator
        if isinstance(b, numbers.Complex) and b.imag == 0:
            b = b.real
        if isinstance(b, float):
            return a == a.from_float(b) if math.isfinite(b) else 0.0 == b
        return NotImplemented

    def _compare(self, other, op):
        if isinstance(other, numbers.Rational):
            return op(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            return op(self, self.from_float(other)) if math.isfinite(other) else op(0.0, other)
        return NotImplemented

    def __lt__(a, b):
        return a._compare(b, operator.lt)

    def __gt__(a, b):
        return a._compare(b, operator.gt)

    def __le__(a, b):
        return a._compare(b, operator.le)

    def __ge__(a, b):
        return a._compare(b, operator.ge)

    def __bool__(a):
        return bool(a._numerator)

    def __reduce__(self):
        return self.__class__, (self._numerator, self._denominator)

    def __copy__(self):
        return self if type(self) is Fraction else self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()


def _lowest(numerator, denominator):
    divisor = math.gcd(numerator, denominator)
    if denominator < 0:
        divisor = -divisor
    return numerator // divisor, denominator // divisor


def _parse(text):
    body = text.strip()
    is_negative = body[:1] == "-"
    if body[:1] in ("+", "-"):
        body = body[1:]
    numerator, denominator = None, 1
    if found := _quotient.fullmatch(body):
        numerator, denominator = map(int, found.groups())
    elif found := _decimal.fullmatch(body):
        whole, decimals, exponent = found.groups()
        if whole or decimals:
            decimals = (decimals or "").replace("_", "")
            numerator = int((whole or "") + decimals)
            shift = int(exponent or "0") - len(decimals)
            numerator, denominator = numerator * 10 ** max(shift, 0), 10 ** max(-shift, 0)
    if numerator is None:
        raise ValueError(f"Invalid literal for Fraction: {text!r}")
    numerator = -numerator if is_negative else numerator
    if denominator == 0:
        raise ZeroDivisionError(f"Fraction({numerator}, 0)")
    return _lowest(numerator, denominator)


# --- operators ---


def _quotient_of(a, b):
    numerator, denominator = a.numerator * b.denominator, a.denominator * b.numerator
    if denominator == 0:
        raise ZeroDivisionError(f"Fraction({numerator}, 0)")
    return Fraction(numerator, denominator)


def _divided(a, b):
    # Whole quotient and rest, both over the common denominator.
    whole, rest = divmod(a.numerator * b.denominator, b.numerator * a.denominator)
    return whole, Fraction(rest, a.denominator * b.denominator)


_exact = {
    "add": lambda a, b: Fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator),
    "sub": lambda a, b: Fraction(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator),
    "mul": lambda a, b: Fraction(a.numerator * b.numerator, a.denominator * b.denominator),
    "truediv": _quotient_of, "divmod": _divided,
    "floordiv": lambda a, b: a.numerator * b.denominator // (a.denominator * b.numerator),
    "mod": lambda a, b: Fraction(a.numerator * b.denominator % (b.numerator * a.denominator), a.denominator * b.denominator),
}


def _install(name, exact):
    # With ints and fractions exact, with floats and complex numbers as those do.
    plain = divmod if name == "divmod" else getattr(operator, name)

    def apply(a, b, other, known):
        if isinstance(other, known):
            return exact(a, b)
        for kind in float, complex:
            if isinstance(other, kind) or isinstance(other, numbers.Real if kind is float else numbers.Complex) and known is not _own:
                return plain(kind(a), kind(b))
        return NotImplemented

    def forward(self, other):
        return apply(self, other, other, _own)

    def reflected(self, other):
        return apply(other, self, other, numbers.Rational)

    for function, prefix in (forward, "__"), (reflected, "__r"):
        function.__name__ = f"{prefix}{name}__"
        function.__qualname__ = f"Fraction.{function.__name__}"
        setattr(Fraction, function.__name__, function)


_own = (Fraction, int)
for _name, _function in _exact.items():
    _install(_name, _function)
abc.update_abstractmethods(Fraction)


@functools.lru_cache(maxsize=1 << 14)
def _hash(numerator, denominator):
    # The hash of all numbers of this value: numerator / denominator modulo the prime of sys.hash_info.
    import sys

    modulus = sys.hash_info.modulus
    try:
        inverse = pow(denominator, -1, modulus)
    except ValueError:
        made = sys.hash_info.inf
    else:
        made = hash(hash(abs(numerator)) * inverse)
    made = made if numerator >= 0 else -made
    return -2 if made == -1 else made


def _round_half_even(numerator, denominator):
    whole, rest = divmod(numerator, denominator)
    return whole + (2 * rest > denominator or 2 * rest == denominator and whole % 2)


def _scaled(n, d, exponent):
    # |n/d| / 10**exponent, rounded half to even.
    if exponent >= 0:
        return _round_half_even(n, d * 10 ** exponent)
    return _round_half_even(n * 10 ** -exponent, d)


def _significant(n, d, figures):
    # Digits and exponent of n/d > 0 rounded to so many figures.
    exponent = len(str(n)) - len(str(d))
    if exponent >= 0 and n < d * 10 ** exponent or exponent < 0 and n * 10 ** -exponent < d:
        exponent -= 1
    digits = _scaled(n, d, exponent - figures + 1)
    if len(str(digits)) > figures:
        digits //= 10
        exponent += 1
    return digits, exponent


def _pad(sign, body, fields, leading):
    fill, align, width = fields["fill"] or " ", fields["align"] or ">", int(fields["width"] or 0)
    separators = fields["comma"] or ""
    if fields["zero"] and fields["align"] is None:
        need = width - len(sign) - (len(body) - leading)
        if separators:  # the separators stand among the zeros too
            digits = need - (need - 1) // 4 if need > 0 else 0
            whole = body[:leading].rjust(digits, "0")
        else:
            whole = body[:leading].rjust(max(need, 0), "0")
        return sign + _group(whole, separators) + body[leading:]
    body = sign, _group(body[:leading], separators) + body[leading:]
    padding = fill * (width - len(body[0]) - len(body[1]))
    if align == "<":
        return body[0] + body[1] + padding
    if align == "^":
        half = len(padding) // 2
        return padding[:half] + body[0] + body[1] + padding[half:]
    return body[0] + padding + body[1] if align == "=" else padding + body[0] + body[1]


def _group(digits, separator):
    if not separator:
        return digits
    first = len(digits) % 3 or 3
    return separator.join([digits[:first], *(digits[i:i + 3] for i in range(first, len(digits), 3))])


def _sign(is_negative, fields):
    return "-" if is_negative else "" if fields["sign"] in ("", "-") else fields["sign"]


def _format_plain(self, fields, spec):
    if fields["zero"] or fields["precision"] or fields["z"]:
        raise ValueError(f"Invalid format specifier {spec!r} for object of type {type(self).__name__!r}")
    body = f"{abs(self._numerator)}"
    leading = len(body)
    tail = f"/{_group(str(self._denominator), fields['comma'])}" if self._denominator > 1 or fields["hash"] else ""
    return _pad(_sign(self._numerator < 0, fields), body + tail, fields, leading)


def _format_float(self, fields, spec):
    if fields["align"] is not None and fields["zero"]:
        raise ValueError(f"Invalid format specifier {spec!r} for object of type {type(self).__name__!r}")
    kind, precision = fields["type"], int(fields["precision"] or "6")
    n, d = abs(self._numerator), self._denominator
    lower, tail = kind.lower(), ""
    if lower in "f%":
        digits = _scaled(n * (100 if kind == "%" else 1), d, -precision)
        text = str(digits).rjust(precision + 1, "0")
        whole, fraction = text[:len(text) - precision], text[len(text) - precision:]
        tail = "%" if kind == "%" else ""
    else:
        figures = precision + 1 if lower == "e" else precision or 1
        digits, exponent = _significant(n, d, figures) if n else (0, 0)
        text = str(digits).rjust(figures, "0")
        if lower == "g" and -4 <= exponent < figures:
            text = "0" * -exponent + text if exponent < 0 else text
            point = max(exponent, 0) + 1
        else:
            point = 1
            tail = f"{kind if kind in 'eE' else 'E' if kind == 'G' else 'e'}{exponent:+03d}"
        whole, fraction = text[:point], text[point:]
        if lower == "g" and not fields["hash"]:
            fraction = fraction.rstrip("0")
    point = "." if fraction or fields["hash"] else ""
    is_negative = self._numerator < 0 and not (fields["z"] and not digits)
    return _pad(_sign(is_negative, fields), whole + point + fraction + tail, fields, len(whole))
