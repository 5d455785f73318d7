"""Decimal numbers of any precision, after the General Decimal Arithmetic Specification.

A number is a sign, a coefficient (an int) and an exponent; every operation computes exactly, or with digits enough, and
then rounds once (Context._finish).
"""

import math as _math
import numbers as _numbers
import re as _re
from collections import namedtuple as _namedtuple

__all__ = ["Decimal", "Context", "DecimalTuple", "DefaultContext", "BasicContext", "ExtendedContext", "DecimalException", "Clamped",
           "InvalidOperation", "DivisionByZero", "Inexact", "Rounded", "Subnormal", "Overflow", "Underflow", "FloatOperation",
           "DivisionImpossible", "InvalidContext", "ConversionSyntax", "DivisionUndefined", "ROUND_DOWN", "ROUND_HALF_UP",
           "ROUND_HALF_EVEN", "ROUND_CEILING", "ROUND_FLOOR", "ROUND_UP", "ROUND_HALF_DOWN", "ROUND_05UP", "setcontext",
           "getcontext", "localcontext", "MAX_PREC", "MAX_EMAX", "MIN_EMIN", "MIN_ETINY", "HAVE_THREADS", "HAVE_CONTEXTVAR"]

__version__, __libmpdec_version__ = "1.70", "2.5.1"
HAVE_THREADS = HAVE_CONTEXTVAR = False
MAX_PREC = MAX_EMAX = 999999999999999999
MIN_EMIN, MIN_ETINY = -MAX_EMAX, -2 * MAX_EMAX + 1

ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_CEILING = "ROUND_DOWN", "ROUND_HALF_UP", "ROUND_HALF_EVEN", "ROUND_CEILING"
ROUND_FLOOR, ROUND_UP, ROUND_HALF_DOWN, ROUND_05UP = "ROUND_FLOOR", "ROUND_UP", "ROUND_HALF_DOWN", "ROUND_05UP"
_roundings = (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP)

DecimalTuple = _namedtuple("DecimalTuple", "sign digits exponent", module="decimal")


class DecimalException(ArithmeticError):
    pass


class Clamped(DecimalException):
    pass


class InvalidOperation(DecimalException):
    pass


class ConversionSyntax(InvalidOperation):
    pass


class DivisionByZero(DecimalException, ZeroDivisionError):
    pass


class DivisionImpossible(InvalidOperation):
    pass


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    pass


class InvalidContext(InvalidOperation):
    pass


class Inexact(DecimalException):
    pass


class Rounded(DecimalException):
    pass


class Subnormal(DecimalException):
    pass


class Overflow(Inexact, Rounded):
    pass


class Underflow(Inexact, Rounded, Subnormal):
    pass


class FloatOperation(DecimalException, TypeError):
    pass


_signals = (Clamped, InvalidOperation, DivisionByZero, Inexact, FloatOperation, Overflow, Rounded, Subnormal, Underflow)


def _length(n):
    # Decimal digits of an int that is not negative; 1 for 0.
    if n < 10 ** 18:
        return len(str(n))
    guess = int((n.bit_length() - 1) * 0.30102999566398120)
    while n >= 10 ** guess:
        guess += 1
    return guess


def _digits_text(n):
    # str(n) without the limit of digits.
    if n < 10 ** 4000:
        return str(n)
    half = _length(n) // 2
    high, low = divmod(n, 10 ** half)
    return _digits_text(high) + _digits_text(low).rjust(half, "0")


def _shift_right(n, places, rounding, is_negative):
    # n / 10**places rounded to an int, and whether it was inexact.
    if places <= 0:
        return n * 10 ** -places, False
    unit = 10 ** places
    whole, rest = divmod(n, unit)
    if not rest:
        return whole, False
    twice = 2 * rest - unit
    if rounding == ROUND_HALF_EVEN:
        up = twice > 0 or twice == 0 and whole & 1
    elif rounding == ROUND_HALF_UP:
        up = twice >= 0
    elif rounding == ROUND_HALF_DOWN:
        up = twice > 0
    elif rounding == ROUND_05UP:
        up = whole % 5 == 0
    else:
        up = rounding == (ROUND_FLOOR if is_negative else ROUND_CEILING) or rounding == ROUND_UP
    return whole + bool(up), True


class Context:
    """Precision, rounding, limits of the exponent, and what is signalled: flags are set, traps raise."""

    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None):
        given = {"prec": prec, "rounding": rounding, "Emin": Emin, "Emax": Emax, "capitals": capitals, "clamp": clamp}
        default = globals().get("DefaultContext")
        for name, value in given.items():
            setattr(self, name, getattr(default, name) if value is None else value)
        self._set("traps", dict(default.traps) if traps is None else _as_flags(traps))
        self._set("flags", dict.fromkeys(_signals, False) if flags is None else _as_flags(flags))

    def _set(self, name, value):
        object.__setattr__(self, name, value)

    def __setattr__(self, name, value):
        limits = {"prec": (1, MAX_PREC), "Emin": (MIN_EMIN, 0), "Emax": (0, MAX_EMAX), "capitals": (0, 1), "clamp": (0, 1)}
        if name in limits:
            if not isinstance(value, int):
                raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
            least, most = limits[name]
            if not least <= value <= most:
                words = {"prec": "[1, MAX_PREC]", "Emin": "[MIN_EMIN, 0]", "Emax": "[0, MAX_EMAX]"}
                raise ValueError(f"valid range for {name} is {words[name]}" if name in words
                                 else f"valid values for {name} are [0, 1]")
        elif name == "rounding":
            if value not in _roundings:
                raise TypeError("valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
                                "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]")
        elif name in ("flags", "traps"):
            value = _as_flags(value)
        else:
            raise AttributeError(f"'decimal.Context' object has no attribute '{name}'")
        self._set(name, value)

    def __repr__(self):
        def names(flags):
            return ", ".join(each.__name__ for each in _signals if flags[each])

        return (f"Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax}, "
                f"capitals={self.capitals}, clamp={self.clamp}, flags=[{names(self.flags)}], traps=[{names(self.traps)}])")

    def __reduce__(self):
        return Context, (self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp,
                         [each for each in _signals if self.flags[each]], [each for each in _signals if self.traps[each]])

    def copy(self):
        """Returns a copy of the context."""
        return Context(self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp, dict(self.flags),
                       dict(self.traps))

    __copy__ = copy

    def clear_flags(self):
        """Reset all flags to False."""
        self._set("flags", dict.fromkeys(_signals, False))

    def clear_traps(self):
        """Reset all traps to False."""
        self._set("traps", dict.fromkeys(_signals, False))

    def Etiny(self):
        """The exponent of the smallest number."""
        return self.Emin - self.prec + 1

    def Etop(self):
        """The largest exponent of a number with all digits."""
        return self.Emax - self.prec + 1

    def _signal(self, condition, result=None):
        # Flags and traps of a condition, then the result; NaN by default.
        signal = InvalidOperation if issubclass(condition, InvalidOperation) else condition
        self.flags[signal] = True
        if self.traps[signal]:
            raise signal([condition])
        return _nan if result is None else result

    def _finish(self, sign, n, exponent, ideal=None):
        """The number (-1)**sign * n * 10**exponent, rounded to this context."""
        if not n:
            top = self.Etop() if self.clamp else self.Emax
            clamped = min(max(exponent, self.Etiny()), top)
            if clamped != exponent:
                self._signal(Clamped, _zero)
            return _make(sign, 0, clamped)
        length = _length(n)
        tiny = self.Etiny()
        is_subnormal = exponent + length - 1 < self.Emin
        drop = max(length - self.prec, tiny - exponent if exponent < tiny else 0)
        is_inexact = False
        if drop > 0:
            n, is_inexact = _shift_right(n, drop, self.rounding, sign)
            exponent += drop
            if _length(n) > self.prec:
                n //= 10
                exponent += 1
        if n and exponent + _length(n) - 1 > self.Emax:
            return self._overflowed(sign)
        if is_subnormal and is_inexact:
            self._signal(Underflow, _zero)
        if is_subnormal:
            self._signal(Subnormal, _zero)
        if is_inexact:
            self._signal(Inexact, _zero)
        if drop > 0:
            self._signal(Rounded, _zero)
        if not n:
            self._signal(Clamped, _zero)
        if self.clamp and exponent > self.Etop():
            n *= 10 ** (exponent - self.Etop())
            exponent = self.Etop()
            self._signal(Clamped, _zero)
        return _make(sign, n, exponent)

    def _overflowed(self, sign):
        stays = self.rounding in (ROUND_DOWN, ROUND_05UP) or self.rounding == (ROUND_CEILING if sign else ROUND_FLOOR)
        result = _make(sign, 10 ** self.prec - 1, self.Etop()) if stays else _make(sign, 0, "F")
        for condition in Overflow, Inexact, Rounded:
            self._signal(condition, result)
        return result

    def create_decimal(self, num="0", /):
        """Create a new Decimal instance from num, rounded to this context."""
        number = Decimal(num, self)
        if number._exp == "n" and _length(number._n) > self.prec - self.clamp:
            return self._signal(ConversionSyntax)
        return number._rounded(self)

    def create_decimal_from_float(self, f, /):
        """Create a new Decimal instance from a float, rounded to this context."""
        return Decimal.from_float(f)._rounded(self)

    def radix(self):
        """Return 10."""
        return Decimal(10)

    def __getattr__(self, name):
        # The operations: context.add(a, b) is a.__add__(b) in this context.
        special = _context_methods.get(name)
        if special is None:
            raise AttributeError(f"'decimal.Context' object has no attribute '{name}'")

        def operation(a, *others, **kwargs):
            a = _convert(a, True)
            with localcontext(self) as inner:
                inner._set("flags", self.flags)
                made = getattr(a, special)(*(_convert(each, True) for each in others), **kwargs)
            return made

        operation.__name__ = name
        return operation


_context_methods = {"add": "__add__", "subtract": "__sub__", "multiply": "__mul__", "divide": "__truediv__",
                    "divide_int": "__floordiv__", "remainder": "__mod__", "divmod": "__divmod__", "power": "__pow__",
                    "minus": "__neg__", "plus": "__pos__", "abs": "__abs__", "to_sci_string": "__str__"}
_context_methods.update({name: name for name in (
    "sqrt exp ln log10 quantize compare compare_signal compare_total compare_total_mag copy_abs copy_negate copy_sign "
    "copy_decimal fma is_canonical is_finite is_infinite is_nan is_normal is_qnan is_signed is_snan is_subnormal is_zero "
    "logb max max_mag min min_mag next_minus next_plus next_toward normalize number_class remainder_near rotate same_quantum "
    "scaleb shift to_eng_string to_integral_exact to_integral_value logical_and logical_or logical_xor logical_invert "
    "canonical").split()})
_context_methods["to_integral"] = "to_integral_value"


def _as_flags(given):
    if isinstance(given, dict):
        if set(given) != set(_signals):
            raise KeyError("invalid error flag")
        return {signal: bool(given[signal]) for signal in _signals}
    return {signal: signal in given for signal in _signals}


_number_pattern = _re.compile(r"([-+]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:[eE]([-+]?\d+))?")
_special_pattern = _re.compile(r"([-+]?)(?:(inf(?:inity)?)|(s?nan)(\d*))", _re.IGNORECASE)


class Decimal:
    """Construct a new Decimal object. 'value' can be an integer, string, tuple, or another Decimal object. If no value is
    given, return Decimal('0'). The context does not affect the conversion and is only passed to determine if the
    InvalidOperation trap is active."""

    __slots__ = "_sign", "_n", "_exp"  # the exponent may be 'F' (infinite), 'n' (NaN), 'N' (signalling NaN)

    def __new__(cls, value="0", context=None):
        if isinstance(value, Decimal):
            return value if cls is Decimal and type(value) is Decimal else _make(value._sign, value._n, value._exp, cls)
        if isinstance(value, int):
            return _make(value < 0, abs(value), 0, cls)
        context = context or getcontext()
        if isinstance(value, str):
            return _from_text(cls, value, context)
        if isinstance(value, float):
            context._signal(FloatOperation, _zero)
            return cls.from_float(value)
        if isinstance(value, (tuple, list)):
            return _from_tuple(cls, value)
        raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")

    @classmethod
    def from_float(cls, f, /):
        """Converts a float to a decimal number, exactly."""
        if isinstance(f, int):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError("argument must be int or float")
        sign = _math.copysign(1.0, f) < 0
        if _math.isinf(f) or _math.isnan(f):
            return _make(sign, 0, "F" if _math.isinf(f) else "n", cls)
        n, d = abs(f).as_integer_ratio()
        places = d.bit_length() - 1
        return _make(sign, n * 5 ** places, -places, cls)

    # --- text ---

    def __str__(self):
        return self._text(False, getcontext().capitals)

    def __repr__(self):
        return f"Decimal('{self._text(False, getcontext().capitals)}')"

    def to_eng_string(self, context=None):
        """Convert to an engineering-type string: exponents are multiples of 3."""
        return self._text(True, (context or getcontext()).capitals)

    def _text(self, engineering, capitals):
        sign = "-" if self._sign else ""
        if self._exp == "F":
            return sign + "Infinity"
        if self._exp in ("n", "N"):
            return sign + ("NaN" if self._exp == "n" else "sNaN") + (_digits_text(self._n) if self._n else "")
        digits = _digits_text(self._n)
        adjusted = self._exp + len(digits) - 1
        if self._exp <= 0 and adjusted >= -6:
            point = len(digits) + self._exp
        elif not engineering:
            point = 1
        elif self._n == 0:
            point = (self._exp + len(digits) + 1) % 3 - 1
        else:
            point = adjusted % 3 + 1
        shown = self._exp + len(digits) - point
        if point <= 0:
            text = "0." + "0" * -point + digits
        elif point >= len(digits):
            text = digits + "0" * (point - len(digits))
        else:
            text = digits[:point] + "." + digits[point:]
        return sign + text + (f"{'E' if capitals else 'e'}{shown:+d}" if shown else "")

    def as_tuple(self):
        """Return a tuple representation of the number."""
        if self._exp == "F":
            return DecimalTuple(self._sign, (0,), "F")
        digits = tuple(map(int, _digits_text(self._n))) if self._n or self._exp not in ("n", "N") else ()
        return DecimalTuple(self._sign, digits, self._exp)

    def as_integer_ratio(self):
        """Decompose into a numerator and a denominator, in lowest terms."""
        if isinstance(self._exp, str):
            if self._exp == "F":
                raise OverflowError("cannot convert Infinity to integer ratio")
            raise ValueError("cannot convert NaN to integer ratio")
        n, d = self._n * 10 ** max(self._exp, 0), 10 ** max(-self._exp, 0)
        divisor = _math.gcd(n, d)
        return (-n if self._sign else n) // divisor, d // divisor

    def __format__(self, format_spec, context=None, /):
        return _format(self, format_spec, context or getcontext())

    # --- what kind of number ---

    def is_nan(self):
        """Return True if the argument is a (quiet or signaling) NaN."""
        return self._exp in ("n", "N")

    def is_qnan(self):
        """Return True if the argument is a quiet NaN."""
        return self._exp == "n"

    def is_snan(self):
        """Return True if the argument is a signaling NaN."""
        return self._exp == "N"

    def is_infinite(self):
        """Return True if the argument is infinite."""
        return self._exp == "F"

    def is_finite(self):
        """Return True if the argument is a finite number."""
        return not isinstance(self._exp, str)

    def is_zero(self):
        """Return True if the argument is a zero."""
        return self._n == 0 and not isinstance(self._exp, str)

    def is_signed(self):
        """Return True if the argument has a negative sign."""
        return bool(self._sign)

    def is_normal(self, context=None):
        """Return True if the argument is a normal finite number."""
        return self.is_finite() and self._n != 0 and self.adjusted() >= (context or getcontext()).Emin

    def is_subnormal(self, context=None):
        """Return True if the argument is subnormal."""
        return self.is_finite() and self._n != 0 and self.adjusted() < (context or getcontext()).Emin

    def is_canonical(self):
        """Return True."""
        return True

    def canonical(self):
        """Return the number itself."""
        return self

    def number_class(self, context=None):
        """'+Normal', '-Zero', 'NaN', ..."""
        if self.is_nan():
            return "NaN" if self._exp == "n" else "sNaN"
        kind = ("Infinity" if self._exp == "F" else "Zero" if not self._n
                else "Subnormal" if self.is_subnormal(context) else "Normal")
        return ("-" if self._sign else "+") + kind

    def adjusted(self):
        """Return the exponent of the first digit."""
        return 0 if isinstance(self._exp, str) else self._exp + _length(self._n) - 1

    real = property(lambda self: self)
    imag = property(lambda self: Decimal(0))

    def conjugate(self):
        """Return self."""
        return self

    def radix(self):
        """Return Decimal(10)."""
        return Decimal(10)

    def __bool__(self):
        return self._n != 0 or isinstance(self._exp, str)

    # --- conversion ---

    def __int__(self):
        if isinstance(self._exp, str):
            if self._exp == "F":
                raise OverflowError("cannot convert Infinity to integer")
            raise ValueError("cannot convert NaN to integer")
        n = self._n * 10 ** self._exp if self._exp >= 0 else self._n // 10 ** -self._exp if -self._exp <= _length(
            self._n) else 0
        return -n if self._sign else n

    __trunc__ = __int__

    def __float__(self):
        if self._exp == "N":
            raise ValueError("cannot convert signaling NaN to float")
        return float(self._text(False, 1) if self._exp != "n" else "-nan" if self._sign else "nan")

    def __complex__(self):
        return complex(float(self))

    def _to_int(self, rounding):
        if isinstance(self._exp, str):
            return int(self)
        n, _ = _shift_right(self._n, -self._exp, rounding, self._sign)
        return -n if self._sign else n

    def __floor__(self):
        return self._to_int(ROUND_FLOOR)

    def __ceil__(self):
        return self._to_int(ROUND_CEILING)

    def __round__(self, n=None):
        if n is None:
            return self._to_int(ROUND_HALF_EVEN)
        if not isinstance(n, int):
            raise TypeError("optional arg must be an integer")
        return self.quantize(_make(0, 1, -n), ROUND_HALF_EVEN)

    def __reduce__(self):
        return self.__class__, (str(self),)

    def __copy__(self):
        return self if type(self) is Decimal else self.__class__(str(self))

    def __deepcopy__(self, memo):
        return self.__copy__()

    def __hash__(self):
        if self._exp == "N":
            raise TypeError("Cannot hash a signaling NaN value")
        if isinstance(self._exp, str):
            return object.__hash__(self) if self._exp == "n" else -314159 if self._sign else 314159
        prime = (1 << 61) - 1
        power = pow(10, self._exp, prime) if self._exp >= 0 else pow(pow(10, -1, prime), -self._exp, prime)
        made = self._n * power % prime
        made = -made if self._sign else made
        return -2 if made == -1 else made

    # --- comparison ---

    def _order(self, other):
        # -1, 0, 1; no NaN.
        if self._exp == "F" or other._exp == "F":
            mine = (-1 if self._sign else 1) if self._exp == "F" else 0
            its = (-1 if other._sign else 1) if other._exp == "F" else 0
            return (mine > its) - (mine < its)
        mine, its = self._n, other._n
        if mine and its and self._sign == other._sign and self.adjusted() != other.adjusted():
            larger = self.adjusted() > other.adjusted()
            return (-1 if larger else 1) if self._sign else 1 if larger else -1
        if mine and its:
            low = min(self._exp, other._exp)
            mine, its = mine * 10 ** (self._exp - low), its * 10 ** (other._exp - low)
        mine, its = -mine if self._sign else mine, -its if other._sign else its
        return (mine > its) - (mine < its)

    def _compared(self, other, equality):
        # The order for an operator; None: a NaN is there. NotImplemented: no number.
        if isinstance(other, float):
            context = getcontext()
            context.flags[FloatOperation] = True
            if context.traps[FloatOperation] and not equality:
                raise FloatOperation([FloatOperation])
            other = Decimal.from_float(other)
        elif isinstance(other, int):
            other = Decimal(other)
        elif equality and isinstance(other, complex):
            if other.imag:
                return None
            other = Decimal.from_float(other.real)
        elif isinstance(other, _numbers.Rational):
            n, d = self.as_integer_ratio() if self.is_finite() else (None, None)
            if n is None:
                other = Decimal(0)
            else:
                left, right = n * other.denominator, d * other.numerator
                return (left > right) - (left < right)
        elif not isinstance(other, Decimal):
            return NotImplemented
        if self.is_nan() or other.is_nan():
            if not equality or self._exp == "N" or other._exp == "N":
                getcontext()._signal(InvalidOperation)
            return None
        return self._order(other)

    def __eq__(self, other):
        order = self._compared(other, True)
        return order if order is NotImplemented else order == 0

    def __lt__(self, other):
        order = self._compared(other, False)
        return order if order is NotImplemented else order is not None and order < 0

    def __le__(self, other):
        order = self._compared(other, False)
        return order if order is NotImplemented else order is not None and order <= 0

    def __gt__(self, other):
        order = self._compared(other, False)
        return order if order is NotImplemented else order is not None and order > 0

    def __ge__(self, other):
        order = self._compared(other, False)
        return order if order is NotImplemented else order is not None and order >= 0

    def compare(self, other, context=None):
        """Compare self to other: Decimal -1, 0, 1 or NaN."""
        other, context = _convert(other, True), context or getcontext()
        nan = _nan_of(context, self, other)
        return Decimal(self._order(other)) if nan is None else nan

    def compare_signal(self, other, context=None):
        """Like compare(); all NaNs signal."""
        other, context = _convert(other, True), context or getcontext()
        if self.is_nan() or other.is_nan():
            return context._signal(InvalidOperation)
        return Decimal(self._order(other))

    def _total_key(self):
        return {"n": 2, "N": 1}.get(self._exp, 0)

    def compare_total(self, other, context=None):
        """Compare two operands using their abstract representation."""
        other = _convert(other, True)
        if self._sign != other._sign:
            return Decimal(-1 if self._sign else 1)
        mine, its = self._total_key(), other._total_key()
        if mine or its:
            order = (mine > its) - (mine < its) or (self._n > other._n) - (self._n < other._n)
        else:
            order = abs_order = self.copy_abs()._order(other.copy_abs())
            if not abs_order and self.is_finite():
                order = (self._exp > other._exp) - (self._exp < other._exp)
        return Decimal(-order if self._sign else order)

    def compare_total_mag(self, other, context=None):
        """Like compare_total(), without signs."""
        return self.copy_abs().compare_total(_convert(other, True).copy_abs())

    def same_quantum(self, other, context=None):
        """Test whether self and other have the same exponent or whether both are NaN."""
        other = _convert(other, True)
        if isinstance(self._exp, str) or isinstance(other._exp, str):
            return self.is_nan() and other.is_nan() or self._exp == other._exp == "F"
        return self._exp == other._exp

    def _choose(self, other, context, sign, key):
        # max and min: a number wins over a quiet NaN.
        other, context = _convert(other, True), context or getcontext()
        if self.is_nan() or other.is_nan():
            if self._exp == "n" and not other.is_nan():
                return other._rounded(context)
            if other._exp == "n" and not self.is_nan():
                return self._rounded(context)
            return _nan_of(context, self, other)
        order = key(self)._order(key(other)) or int(self.compare_total(other))
        return (self if order * sign >= 0 else other)._rounded(context)

    def max(self, other, context=None):
        """The larger of two numbers."""
        return self._choose(other, context, 1, lambda x: x)

    def min(self, other, context=None):
        """The smaller of two numbers."""
        return self._choose(other, context, -1, lambda x: x)

    def max_mag(self, other, context=None):
        """The one with the larger absolute value."""
        return self._choose(other, context, 1, Decimal.copy_abs)

    def min_mag(self, other, context=None):
        """The one with the smaller absolute value."""
        return self._choose(other, context, -1, Decimal.copy_abs)

    # --- signs ---

    def copy_abs(self):
        """Return the absolute value, never rounded."""
        return _make(0, self._n, self._exp)

    def copy_negate(self):
        """Return the negation, never rounded."""
        return _make(1 - self._sign, self._n, self._exp)

    def copy_sign(self, other, context=None):
        """Return the number with the sign of other."""
        return _make(_convert(other, True)._sign, self._n, self._exp)

    def copy_decimal(self):
        return self

    def _rounded(self, context):
        if isinstance(self._exp, str):
            if self._exp == "F":
                return self
            kept = self._n % 10 ** (context.prec - context.clamp)
            return _make(self._sign, kept, self._exp)
        return context._finish(self._sign, self._n, self._exp)

    def __pos__(self, context=None):
        context = context or getcontext()
        nan = _nan_of(context, self)
        if nan is not None:
            return nan
        if not self._n and not isinstance(self._exp, str) and context.rounding != ROUND_FLOOR:
            return context._finish(0, 0, self._exp)
        return self._rounded(context)

    def __neg__(self, context=None):
        context = context or getcontext()
        nan = _nan_of(context, self)
        if nan is not None:
            return nan
        if self.is_zero() and context.rounding != ROUND_FLOOR:
            return context._finish(0, 0, self._exp)
        return self.copy_negate()._rounded(context)

    def __abs__(self):
        nan = _nan_of(getcontext(), self)
        return self.copy_abs()._rounded(getcontext()) if nan is None else nan

    # --- arithmetic ---

    def _add(self, other, context):
        nan = _nan_of(context, self, other)
        if nan is not None:
            return nan
        if self._exp == "F" or other._exp == "F":
            if self._exp == other._exp and self._sign != other._sign:
                return context._signal(InvalidOperation)
            return _make((self if self._exp == "F" else other)._sign, 0, "F")
        low = min(self._exp, other._exp)
        a, b = self, other
        if a._n and b._n:
            # One that lies far below the other's digits only decides the rounding.
            high, tiny = (a, b) if a.adjusted() >= b.adjusted() else (b, a)
            floor = min(high._exp, high.adjusted() - context.prec - 2) - 1
            if tiny.adjusted() < floor:
                tiny = _make(tiny._sign, 1, floor)
                a, b, low = high, tiny, floor
        elif a._n or b._n:
            # Beside zero a number keeps its digits, or gets zeros as far as they fit.
            number, zero = (a, b) if a._n else (b, a)
            exponent = max(min(number._exp, zero._exp), number.adjusted() - context.prec)
            if exponent < number._exp:
                return context._finish(number._sign, number._n * 10 ** (number._exp - exponent), exponent)
            return context._finish(number._sign, number._n, number._exp)
        total = sum((-x._n if x._sign else x._n) * 10 ** (x._exp - low) for x in (a, b) if x._n)
        if not total:
            sign = a._sign if a._sign == b._sign else context.rounding == ROUND_FLOOR
            return context._finish(int(sign), 0, low)
        return context._finish(int(total < 0), abs(total), low)

    def _sub(self, other, context):
        nan = _nan_of(context, self, other)
        return self._add(other.copy_negate(), context) if nan is None else nan

    def _mul(self, other, context):
        nan = _nan_of(context, self, other)
        if nan is not None:
            return nan
        sign = self._sign ^ other._sign
        if self._exp == "F" or other._exp == "F":
            return _make(sign, 0, "F") if self and other else context._signal(InvalidOperation)
        return context._finish(sign, self._n * other._n, self._exp + other._exp)

    def _div(self, other, context):
        nan = _nan_of(context, self, other)
        if nan is not None:
            return nan
        sign = self._sign ^ other._sign
        if self._exp == "F":
            return context._signal(InvalidOperation) if other._exp == "F" else _make(sign, 0, "F")
        if other._exp == "F":
            context._signal(Clamped, _zero)
            return _make(sign, 0, context.Etiny())
        if not other._n:
            if not self._n:
                return context._signal(DivisionUndefined)
            return context._signal(DivisionByZero, _make(sign, 0, "F"))
        ideal = self._exp - other._exp
        if not self._n:
            return context._finish(sign, 0, ideal)
        shift = _length(other._n) - _length(self._n) + context.prec + 1
        quotient, rest = divmod(self._n * 10 ** max(shift, 0), other._n * 10 ** max(-shift, 0))
        exponent = ideal - shift
        if rest:
            quotient += quotient % 5 == 0  # so that rounding sees that something is left
        else:
            while exponent < ideal and quotient % 10 == 0:
                quotient //= 10
                exponent += 1
        return context._finish(sign, quotient, exponent)

    def _whole_division(self, other, context, with_rest=True):
        # (quotient, rest) by division towards zero, or one NaN for both; the rest is rounded only when it is wanted.
        nan = _nan_of(context, self, other)
        if nan is not None:
            return nan, nan
        sign = self._sign ^ other._sign
        if self._exp == "F":
            bad = context._signal(InvalidOperation)
            return (bad if other._exp == "F" else _make(sign, 0, "F")), bad
        if not other:
            if not self._n:
                bad = context._signal(DivisionUndefined)
                return bad, bad
            bad = context._signal(InvalidOperation)
            return context._signal(DivisionByZero, _make(sign, 0, "F")), bad
        if other._exp == "F":
            return _make(sign, 0, 0), self._rounded(context) if with_rest else None
        low = min(self._exp, other._exp)
        if self._n and self.adjusted() - other.adjusted() > context.prec:
            bad = context._signal(DivisionImpossible)
            return bad, bad
        if not self._n or self.adjusted() < other.adjusted() - 1:
            quotient, rest = 0, self._n * 10 ** (self._exp - low)
        else:
            quotient, rest = divmod(self._n * 10 ** (self._exp - low), other._n * 10 ** (other._exp - low))
        if quotient >= 10 ** context.prec:
            bad = context._signal(DivisionImpossible)
            return bad, bad
        return _make(sign, quotient, 0), context._finish(self._sign, rest, low) if with_rest else None

    def _floordiv(self, other, context):
        if self._exp == "F" and not other.is_nan() and other._exp != "F":
            return _make(self._sign ^ other._sign, 0, "F")
        if not other and self and not self.is_nan() and not other.is_nan():
            return context._signal(DivisionByZero, _make(self._sign ^ other._sign, 0, "F"))
        return self._whole_division(other, context, False)[0]

    def _mod(self, other, context):
        if not other and self and not self.is_nan():
            return context._signal(InvalidOperation)
        return self._whole_division(other, context)[1]

    def _divmod(self, other, context):
        return self._whole_division(other, context)

    def remainder_near(self, other, context=None):
        """The remainder with the smallest absolute value."""
        other, context = _convert(other, True), context or getcontext()
        nan = _nan_of(context, self, other)
        if nan is not None:
            return nan
        if self._exp == "F" or not other:
            return context._signal(InvalidOperation if self or other else DivisionUndefined)
        if other._exp == "F":
            return self._rounded(context)
        if self.adjusted() - other.adjusted() > context.prec:
            return context._signal(DivisionImpossible)
        low = min(self._exp, other._exp)
        unit = other._n * 10 ** (other._exp - low)
        quotient, rest = divmod(self._n * 10 ** (self._exp - low), unit)
        if 2 * rest > unit or 2 * rest == unit and quotient & 1:
            rest -= unit
            quotient += 1
        if quotient >= 10 ** context.prec:
            return context._signal(DivisionImpossible)
        return context._finish(self._sign ^ (rest < 0), abs(rest), low)

    def fma(self, other, third, context=None):
        """self * other + third with one rounding."""
        other, third, context = _convert(other, True), _convert(third, True), context or getcontext()
        if isinstance(self._exp, str) or isinstance(other._exp, str):
            return self._mul(other, context)._add(third, context)
        product = _make(self._sign ^ other._sign, self._n * other._n, self._exp + other._exp)
        return product._add(third, context)

    def __pow__(self, other, modulo=None):
        other = _convert(other)
        if other is NotImplemented:
            return other
        if modulo is not None:
            modulo = _convert(modulo)
            return modulo if modulo is NotImplemented else _power_modulo(self, other, modulo, getcontext())
        return _power(self, other, getcontext())

    def __rpow__(self, other, modulo=None):
        other = _convert(other)
        return other if other is NotImplemented else other.__pow__(self)

    # --- rounding ---

    def quantize(self, exp, rounding=None, context=None):
        """Return a value equal to self after rounding, with the exponent of exp."""
        exp, context = _convert(exp, True), context or getcontext()
        nan = _nan_of(context, self, exp)
        if nan is not None:
            return nan
        if self._exp == "F" or exp._exp == "F":
            return self if self._exp == exp._exp else context._signal(InvalidOperation)
        if rounding is not None and rounding not in _roundings:
            raise TypeError("valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
                            "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]")
        wanted = exp._exp
        if not context.Etiny() <= wanted <= context.Emax or self._n and self.adjusted() - wanted + 1 > context.prec:
            return context._signal(InvalidOperation)
        n, is_inexact = _shift_right(self._n, wanted - self._exp, rounding or context.rounding, self._sign)
        if n and (_length(n) > context.prec or wanted + _length(n) - 1 > context.Emax):
            return context._signal(InvalidOperation)
        if n and wanted + _length(n) - 1 < context.Emin:
            context._signal(Subnormal, _zero)
        if wanted > self._exp:
            if is_inexact:
                context._signal(Inexact, _zero)
            context._signal(Rounded, _zero)
        return _make(self._sign, n, wanted)

    def _integral(self, rounding, context, signals):
        nan = _nan_of(context, self)
        if nan is not None:
            return nan
        if isinstance(self._exp, str) or self._exp >= 0:
            return self
        n, is_inexact = _shift_right(self._n, -self._exp, rounding or context.rounding, self._sign)
        if signals and is_inexact:
            context._signal(Inexact, _zero)
        if signals:
            context._signal(Rounded, _zero)
        return _make(self._sign, n, 0)

    def to_integral_value(self, rounding=None, context=None):
        """Round to the nearest integer without signaling Inexact or Rounded."""
        return self._integral(rounding, context or getcontext(), False)

    to_integral = to_integral_value

    def to_integral_exact(self, rounding=None, context=None):
        """Round to the nearest integer, signaling Inexact or Rounded as appropriate."""
        return self._integral(rounding, context or getcontext(), True)

    def normalize(self, context=None):
        """Strip trailing zeros."""
        context = context or getcontext()
        nan = _nan_of(context, self)
        if nan is not None:
            return nan
        made = self._rounded(context)
        if isinstance(made._exp, str):
            return made
        if not made._n:
            return _make(made._sign, 0, 0)
        n, exponent = made._n, made._exp
        top = context.Etop() if context.clamp else context.Emax
        while n % 10 == 0 and exponent < top:
            n //= 10
            exponent += 1
        return _make(made._sign, n, exponent)

    def next_plus(self, context=None):
        """The smallest number of the context that is larger."""
        return _neighbour(self, context or getcontext(), 1)

    def next_minus(self, context=None):
        """The largest number of the context that is smaller."""
        return _neighbour(self, context or getcontext(), -1)

    def next_toward(self, other, context=None):
        """The next number of the context in the direction of other."""
        other, context = _convert(other, True), context or getcontext()
        nan = _nan_of(context, self, other)
        if nan is not None:
            return nan
        order = self._order(other)
        if order == 0:
            return self.copy_sign(other)
        made = _neighbour(self, context, -order)
        if made._exp == "F":
            for condition in Overflow, Inexact, Rounded:
                context._signal(condition, made)
        elif made.adjusted() < context.Emin:
            for condition in Underflow, Subnormal, Inexact, Rounded:
                context._signal(condition, made)
            if not made:
                context._signal(Clamped, made)
        return made

    def scaleb(self, other, context=None):
        """The number with its exponent changed by other."""
        other, context = _convert(other, True), context or getcontext()
        nan = _nan_of(context, self, other)
        if nan is not None:
            return nan
        if other._exp != 0 or abs(int(other)) > 2 * (context.Emax + context.prec):
            return context._signal(InvalidOperation)
        return self if self._exp == "F" else context._finish(self._sign, self._n, self._exp + int(other))

    def logb(self, context=None):
        """The exponent of the first digit as a Decimal."""
        context = context or getcontext()
        nan = _nan_of(context, self)
        if nan is not None:
            return nan
        if self._exp == "F":
            return _make(0, 0, "F")
        if not self._n:
            return context._signal(DivisionByZero, _make(1, 0, "F"))
        return Decimal(self.adjusted())._rounded(context)

    def _moved(self, other, context, around):
        other, context = _convert(other, True), context or getcontext()
        nan = _nan_of(context, self, other)
        if nan is not None:
            return nan
        if other._exp != 0 or abs(int(other)) > context.prec:
            return context._signal(InvalidOperation)
        if self._exp == "F":
            return self
        places, limit = int(other), 10 ** context.prec
        n = self._n % limit
        if around:
            places %= context.prec
            n = n * 10 ** places % limit + n // 10 ** (context.prec - places) if places else n
        else:
            n = n * 10 ** places % limit if places >= 0 else n // 10 ** -places
        return _make(self._sign, n, self._exp)

    def shift(self, other, context=None):
        """The digits shifted by other places."""
        return self._moved(other, context, False)

    def rotate(self, other, context=None):
        """The digits turned around by other places."""
        return self._moved(other, context, True)

    def _logical(self, context):
        digits = _digits_text(self._n)
        if isinstance(self._exp, str) or self._sign or self._exp or set(digits) - set("01"):
            return None
        return int(digits[-context.prec:], 2)

    def _combined(self, other, context, combine):
        other, context = _convert(other, True), context or getcontext()
        a, b = self._logical(context), other._logical(context)
        if a is None or b is None:
            return context._signal(InvalidOperation)
        return _make(0, int(f"{combine(a, b):b}"), 0)

    def logical_and(self, other, context=None):
        """The logical and of digits 0 and 1."""
        return self._combined(other, context, lambda a, b: a & b)

    def logical_or(self, other, context=None):
        """The logical or of digits 0 and 1."""
        return self._combined(other, context, lambda a, b: a | b)

    def logical_xor(self, other, context=None):
        """The exclusive or of digits 0 and 1."""
        return self._combined(other, context, lambda a, b: a ^ b)

    def logical_invert(self, context=None):
        """The inversion of digits 0 and 1."""
        context = context or getcontext()
        return self._combined(_make(0, int("1" * context.prec), 0), context, lambda a, b: a ^ b)

    # --- functions ---

    def sqrt(self, context=None):
        """Return the square root, correctly rounded."""
        context = context or getcontext()
        nan = _nan_of(context, self)
        if nan is not None:
            return nan
        if not isinstance(self._exp, str) and not self._n:
            return context._finish(self._sign, 0, self._exp // 2)
        if self._sign:
            return context._signal(InvalidOperation)
        if self._exp == "F":
            return self
        ideal = self._exp // 2
        shift = context.prec + 2 - (_length(self._n) + (self._exp & 1) + 1) // 2  # digits that the root wants more
        n = self._n * 10 if self._exp & 1 else self._n
        scaled, rest = (n * 100 ** shift, 0) if shift >= 0 else divmod(n, 100 ** -shift)
        root = _math.isqrt(scaled)
        exponent = ideal - shift
        if rest or root * root != scaled:
            root += root % 5 == 0
        else:
            while exponent < ideal and root % 10 == 0:
                root //= 10
                exponent += 1
            if exponent > ideal:
                root *= 10 ** (exponent - ideal)
                exponent = ideal
        return _rounded_half_even(context, 0, root, exponent)

    def exp(self, context=None):
        """Return e raised to the power of self, correctly rounded."""
        context = context or getcontext()
        nan = _nan_of(context, self)
        if nan is not None:
            return nan
        if self._exp == "F":
            return _make(0, 0, 0) if self._sign else self
        if not self._n:
            return Decimal(1)
        if self.adjusted() > len(str(context.Emax * 3)):
            return _far_power(context, self._sign)
        if self.adjusted() < -context.prec - 1:  # 1 plus or minus next to nothing
            places = context.prec + 2
            return _rounded_half_even(context, 0, 10 ** places + (-1 if self._sign else 1), -places)
        return _correctly(context, lambda digits: _exp_fixed(self, digits))

    def ln(self, context=None):
        """Return the natural logarithm, correctly rounded."""
        return self._logarithm(context or getcontext(), False)

    def log10(self, context=None):
        """Return the base ten logarithm, correctly rounded."""
        return self._logarithm(context or getcontext(), True)

    def _logarithm(self, context, is_decadic):
        nan = _nan_of(context, self)
        if nan is not None:
            return nan
        if self.is_zero():
            return _make(1, 0, "F")
        if self._sign:
            return context._signal(InvalidOperation)
        if self._exp == "F":
            return self
        if self._order(_one) == 0:
            return _make(0, 0, 0)
        if is_decadic:
            digits = _digits_text(self._n)
            if digits.rstrip("0") == "1":
                return Decimal(self.adjusted())._rounded(context)
        return _correctly(context, lambda digits: _ln_fixed(self, digits, is_decadic))


def _operators():
    for name, method in (("add", Decimal._add), ("sub", Decimal._sub), ("mul", Decimal._mul), ("truediv", Decimal._div),
                         ("floordiv", Decimal._floordiv), ("mod", Decimal._mod), ("divmod", Decimal._divmod)):
        def forward(self, other, method=method):
            other = _convert(other)
            return other if other is NotImplemented else method(self, other, getcontext())

        def reflected(self, other, method=method):
            other = _convert(other)
            return other if other is NotImplemented else method(other, self, getcontext())

        for function, prefix in (forward, "__"), (reflected, "__r"):
            function.__name__ = f"{prefix}{name}__"
            function.__qualname__ = f"Decimal.{function.__name__}"
            setattr(Decimal, function.__name__, function)


_operators()


def _make(sign, n, exponent, cls=Decimal):
    self = object.__new__(cls)
    self._sign, self._n, self._exp = int(sign), n, exponent
    return self


_zero, _one, _nan = _make(0, 0, 0), _make(0, 1, 0), _make(0, 0, "n")


def _convert(other, must=False):
    if isinstance(other, Decimal):
        return other
    if isinstance(other, int):
        return Decimal(other)
    if must:
        raise TypeError(f"conversion from {type(other).__name__} to Decimal is not supported")
    return NotImplemented


def _from_text(cls, text, context):
    plain = text.strip().replace("_", "")
    if not plain.isascii():
        plain = "".join(str(int(c)) if c.isdecimal() else c for c in plain)
    found = _number_pattern.fullmatch(plain)
    if found:
        sign, whole, fraction, only, exponent = found.groups()
        digits = (whole or "") + (fraction or only or "")
        exponent = int(exponent or "0") - len(fraction or only or "")
        if abs(exponent) > 3 * MAX_EMAX:
            return context._signal(ConversionSyntax)
        n = int(digits) if len(digits) < 4000 else _parse_long(digits)
        return _make(sign == "-", n, exponent, cls)
    found = _special_pattern.fullmatch(plain)
    if found is None:
        return context._signal(ConversionSyntax)
    sign, infinity, nan, payload = found.groups()
    if infinity:
        return _make(sign == "-", 0, "F", cls)
    return _make(sign == "-", int(payload or "0"), "N" if nan[0] in "sS" else "n", cls)


def _parse_long(digits):
    if len(digits) < 4000:
        return int(digits)
    half = len(digits) // 2
    return _parse_long(digits[:half]) * 10 ** (len(digits) - half) + _parse_long(digits[half:])


def _from_tuple(cls, value):
    if len(value) != 3:
        raise ValueError("argument must be a sequence of length 3")
    sign, digits, exponent = value
    if sign not in (0, 1) or not isinstance(sign, int):
        raise ValueError("sign must be an integer with the value 0 or 1")
    if exponent == "F":
        return _make(sign, 0, "F", cls)
    if not isinstance(exponent, int) and exponent not in ("n", "N"):
        raise ValueError("string argument in the third position must be 'F', 'n' or 'N'" if isinstance(exponent, str)
                         else "exponent must be an integer")
    n = 0
    for digit in digits:
        if not isinstance(digit, int) or not 0 <= digit <= 9:
            raise ValueError("coefficient must be a tuple of digits")
        n = n * 10 + digit
    return _make(sign, n, exponent, cls)


def _nan_of(context, *numbers):
    # The NaN that an operation on these answers; None: none is a NaN.
    for number in numbers:
        if number._exp == "N":
            quiet = _make(number._sign, number._n, "n")
            return context._signal(InvalidOperation, quiet._rounded(context))
    for number in numbers:
        if number._exp == "n":
            return number._rounded(context)
    return None


def _rounded_half_even(context, sign, n, exponent):
    # What functions answer is always rounded half to even.
    rounding = context.rounding
    context._set("rounding", ROUND_HALF_EVEN)
    try:
        return context._finish(sign, n, exponent)
    finally:
        context._set("rounding", rounding)


def _far_power(context, is_small):
    # e to a power far beyond the limits.
    return _rounded_half_even(context, 0, 1, context.Etiny() - 1 if is_small else context.Emax + 1)


def _neighbour(number, context, direction):
    nan = _nan_of(context, number)
    if nan is not None:
        return nan
    if number._exp == "F":
        if (number._sign == 0) == (direction > 0):
            return number
        return _make(number._sign, 10 ** context.prec - 1, context.Etop())
    inner = context.copy()
    inner.clear_traps()
    inner._set("rounding", ROUND_CEILING if direction > 0 else ROUND_FLOOR)
    rounded = number._rounded(inner)
    if rounded._order(number):
        return rounded
    return rounded._add(_make(direction < 0, 1, inner.Etiny() - 1), inner)


# --- exp, ln, powers: ints that stand for fractions of 10**digits, with some digits more than wanted ---


def _correctly(context, compute):
    # compute(digits): (value, scale), the result being value / 10**scale with an error below 10 in the last place.
    extra = 5
    while True:
        value, scale = compute(context.prec + extra)
        spare = _length(abs(value)) - context.prec - 1
        if spare > 1:
            tail = abs(value) % 10 ** spare
            half = 10 ** spare
            if 20 < tail < half - 20:  # neither a number of prec + 1 digits nor next to one
                return _rounded_half_even(context, value < 0, abs(value), -scale)
        extra = extra * 2 + 10


def _exp_series(x, unit):
    # unit * e**(x / unit) for an int x.
    halvings = max(0, x.bit_length() - unit.bit_length() + 12) if x else 0
    guard = 1 << (halvings + 16)
    x, unit_wide = x * guard >> halvings, unit * guard
    term, total, k = unit_wide, unit_wide, 1
    while term:
        term = term * x // unit_wide // k
        total += term
        k += 1
    for _ in range(halvings):
        total = total * total // unit_wide
    return total // guard


def _ln_series(x, unit):
    # unit * ln(x / unit) for x > 0, by Newton's steps from the float.
    top = x.bit_length() - unit.bit_length()
    y = int((_math.log(x / unit) if abs(top) < 900 else top * 0.6931471805599453) * 2 ** 40) * unit >> 40
    previous = None
    while True:
        power = _exp_series(y, unit)
        step = 2 * unit * (x - power) // (x + power)
        y += step
        if abs(step) <= 1 or step == previous:
            return y
        previous = step


_logs_of_ten = {}


def _ln10(digits):
    if digits not in _logs_of_ten:
        unit = 10 ** (digits + 10)
        _logs_of_ten.clear()
        _logs_of_ten[digits] = _ln_series(10 * unit, unit) // 10 ** 10
    return _logs_of_ten[digits]


def _exp_fixed(number, digits):
    # e**x = 10**k * e**r with r small.
    scale = digits + max(0, number.adjusted()) + 10
    x, _ = _shift_right(number._n, -number._exp - scale, ROUND_DOWN, 0)
    x = -x if number._sign else x
    k, rest = divmod(x, _ln10(scale))
    value = _exp_series(rest, 10 ** scale)
    drop = scale - digits - 3
    return value // 10 ** drop, digits + 3 - k


def _ln_fixed(number, digits, is_decadic):
    # ln(m * 10**k) = ln m + k ln 10; near 1 the digits that vanish are computed besides.
    length = _length(number._n)
    k = number._exp + length
    if number._n * 2 < 10 ** length:
        k -= 1
    shift = k - number._exp  # m = n / 10**shift
    distance = abs(number._n - 10 ** shift) if shift >= 0 else 0
    lost = length - _length(distance) + 2 if k == 0 and distance else 0
    scale = digits + max(lost, 0) + 10
    unit = 10 ** scale
    m = number._n * 10 ** (scale - shift) if scale >= shift else number._n // 10 ** (shift - scale)
    value = _ln_series(m, unit) + k * _ln10(scale)
    if is_decadic:
        value = value * unit // _ln10(scale)
    return value // 10 ** 5, scale - 5


def _power_modulo(base, exponent, modulo, context):
    nan = _nan_of(context, base, exponent, modulo)
    if nan is not None:
        return nan
    numbers = base, exponent, modulo
    if any(x._exp == "F" or x != x.to_integral_value() for x in numbers) or exponent._sign or not modulo or (
            not base and not exponent) or _length(abs(int(modulo))) > context.prec:
        return context._signal(InvalidOperation)
    sign = base._sign and int(exponent) & 1
    return _make(sign, pow(abs(int(base)), int(exponent), abs(int(modulo))), 0)


def _power(base, exponent, context):
    nan = _nan_of(context, base, exponent)
    if nan is not None:
        return nan
    if not exponent:
        return context._signal(InvalidOperation) if not base else _one
    is_whole = exponent._exp != "F" and exponent == exponent.to_integral_value()
    sign = int(base._sign and is_whole and int(exponent) & 1)
    if base._sign and not is_whole and base:
        return context._signal(InvalidOperation)
    if base._exp == "F" or not base:
        is_large = (base._exp == "F") != bool(exponent._sign)
        return _make(sign, 0, "F" if is_large else 0)
    if exponent._exp == "F":
        order = base.copy_abs()._order(_one)
        if order == 0:
            return context._finish(0, 10 ** (context.prec - 1), 1 - context.prec)
        return _make(0, 0, "F") if (order > 0) != bool(exponent._sign) else _make(0, 0, 0)
    if is_whole:
        power = abs(int(exponent))
        size = base._n.bit_length() * power
        if size < 40000 + 8 * context.prec * 40:
            n, scale = base._n ** power, base._exp * power
            top = scale + _length(n) - 1
            if (-top if exponent._sign else top) < context.Etiny() - 1:
                return _rounded_half_even(context, sign, 1, context.Etiny() - 2)
            if not exponent._sign:
                return context._finish(sign, n, scale)
            return _make(sign, 1, 0)._div(_make(0, n, scale), context)
        if base.copy_abs()._order(_one) == 0:
            return context._finish(sign, 10 ** (context.prec - 1), 1 - context.prec)
    exact = _exact_root(base, exponent, context)
    if exact is not None:
        return exact
    if base._order(_one) == 0:
        context._signal(Inexact, _zero)
        context._signal(Rounded, _zero)
        return _make(0, 10 ** (context.prec - 1), 1 - context.prec)
    magnitude = exponent.adjusted() + (base.copy_abs().adjusted().bit_length() // 3)
    if magnitude > len(str(context.Emax)) + 1:
        return _far_power(context, (base.copy_abs()._order(_one) < 0) != bool(exponent._sign))

    def compute(digits):
        inner = digits + max(0, exponent.adjusted()) + 12
        value, scale = _ln_fixed(base.copy_abs(), inner, False)
        product = value * exponent._n
        return _exp_fixed(_make((value < 0) != bool(exponent._sign), abs(product), exponent._exp - scale), digits)

    made = _correctly(context, compute)
    return made.copy_negate() if sign else made


def _exact_root(base, exponent, context):
    # base ** (a / b) when that is a short number; None: it is not.
    numerator, denominator = exponent.as_integer_ratio()
    if denominator == 1 or denominator > 400 or abs(numerator) > 400:
        return None
    n, scale = base._n, base._exp
    while n % 10 == 0:
        n //= 10
        scale += 1
    if scale % denominator:
        return None
    root = round(n ** (1 / denominator)) if n < 10 ** 300 else 0
    if root < 1 or root ** denominator != n:
        return None
    made = _power(_make(0, root, scale // denominator), Decimal(numerator), context)
    if numerator > 0 and _length(made._n) < context.prec:
        context._signal(Inexact, _zero)
        context._signal(Rounded, _zero)
        pad = context.prec - _length(made._n)
        return _make(0, made._n * 10 ** pad, made._exp - pad)
    return made


# --- format() ---

_specification = _re.compile(r"(?:(.)?([<>=^]))?([-+ ])?(z)?(#)?(0)?(\d+)?([,])?(?:\.(\d+))?([eEfFgGn%])?", _re.DOTALL)


def _format(number, spec, context):
    found = _specification.fullmatch(spec)
    if found is None or found[6] and found[2]:
        raise ValueError("invalid format string")
    fill, align, plus, z, alternate, zero, width, comma, precision, kind = found.groups()
    sign, width = number._sign, int(width or 0)
    precision = None if precision is None else int(precision)
    if isinstance(number._exp, str):
        body = number.copy_abs()._text(False, 1) + ("%" if kind == "%" else "")
        leading = 0
        zero = None
    else:
        whole, fraction, tail, is_zero = _layout(number, precision, kind, context)
        if z and is_zero:
            sign = 0
        point = "." if fraction or alternate else ""
        body, leading = whole + point + fraction + tail, len(whole)
    mark = "-" if sign else plus if plus in ("+", " ") else ""
    head, rest = body[:leading], body[leading:]
    if zero:
        need = width - len(mark) - len(rest)
        if comma:
            head = head.rjust(need - (need - 1) // 4 if need > 0 else 0, "0")
        else:
            head = head.rjust(max(need, 0), "0")
    if comma and head:
        first = len(head) % 3 or 3
        head = ",".join([head[:first], *(head[i:i + 3] for i in range(first, len(head), 3))])
    body = head + rest
    padding = (fill or " ") * (width - len(mark) - len(body))
    if align == "<":
        return mark + body + padding
    if align == "^":
        half = len(padding) // 2
        return padding[:half] + mark + body + padding[half:]
    return mark + padding + body if align == "=" else padding + mark + body


def _layout(number, precision, kind, context):
    # Whole digits, fraction, exponent text, and whether all digits are zero.
    n, exponent, rounding = number._n, number._exp, context.rounding
    if kind == "%":
        exponent += 2
    if precision is not None:
        if kind in ("e", "E"):
            places = _length(n) - 1 - precision
        elif kind in ("f", "F", "%"):
            places = -precision - exponent
        else:
            places = _length(n) - (precision or 1)
        if kind in ("e", "E") or kind in ("f", "F", "%") or places > 0:
            length = _length(n)
            n, _ = _shift_right(n, places, rounding, number._sign)
            exponent += places
            if kind not in ("f", "F", "%") and places > 0 and n and _length(n) > max(length - places, 1):
                n //= 10
                exponent += 1
    elif kind in ("f", "F", "%") and exponent > 0:
        n, exponent = n * 10 ** exponent, 0
    digits = _digits_text(n)
    adjusted = exponent + len(digits) - 1
    if kind in ("e", "E"):
        if not n and precision is not None:
            digits = digits.ljust(precision + 1, "0")
            adjusted = number._exp + precision
        point = 1
    elif kind in ("f", "F", "%"):
        point = len(digits) + exponent
    else:
        point = len(digits) + exponent if exponent <= 0 and adjusted >= -6 else 1
    shown = exponent + len(digits) - point if kind not in ("e", "E") or n or precision is None else adjusted
    if point <= 0:
        whole, fraction = "0", "0" * -point + digits
    else:
        digits = digits.ljust(point, "0")
        whole, fraction = digits[:point], digits[point:]
    has_exponent = kind in ("e", "E") or kind not in ("f", "F", "%") and shown
    letter = "E" if kind in ("E", "G") or kind in (None, "n") and context.capitals else "e"
    tail = f"{letter}{shown:+d}" if has_exponent else ""
    return whole, fraction, tail + ("%" if kind == "%" else ""), not n


# --- contexts ---

DefaultContext = object.__new__(Context)
for _name, _value in dict(prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0).items():
    DefaultContext._set(_name, _value)
DefaultContext._set("flags", dict.fromkeys(_signals, False))
DefaultContext._set("traps", {each: each in (InvalidOperation, DivisionByZero, Overflow) for each in _signals})
BasicContext = Context(prec=9, rounding=ROUND_HALF_UP, flags=[],
                       traps=[DivisionByZero, Overflow, InvalidOperation, Clamped, Underflow])
ExtendedContext = Context(prec=9, rounding=ROUND_HALF_EVEN, flags=[], traps=[])
_current = [DefaultContext.copy()]


def getcontext():
    """Get the current default context."""
    return _current[0]


def setcontext(context, /):
    """Set a new default context."""
    if not isinstance(context, Context):
        raise TypeError("argument must be a context")
    if context in (DefaultContext, BasicContext, ExtendedContext):
        context = context.copy()
        context.clear_flags()
    _current[0] = context


class _LocalContext:
    def __init__(self, context):
        self._inner = context

    def __enter__(self):
        self._outer = getcontext()
        setcontext(self._inner)
        return self._inner

    def __exit__(self, *_):
        setcontext(self._outer)


def localcontext(ctx=None, **kwargs):
    """Return a context manager that sets the default context to a copy of ctx, with the attributes given."""
    if ctx is not None and not isinstance(ctx, Context):
        raise TypeError("optional argument must be a context")
    inner = (ctx or getcontext()).copy()
    for name, value in kwargs.items():
        if name not in ("prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps"):
            raise TypeError(f"this function got an unexpected keyword argument '{name}'")
        setattr(inner, name, value)
    return _LocalContext(inner)


_numbers.Number.register(Decimal)

from _native import as_native

as_native(Decimal, Context)
del as_native
