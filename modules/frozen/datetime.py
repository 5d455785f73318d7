"""Dates, times, spans of time and time zones.

Days are counted from 0001-01-01, which is day 1; all arithmetic is done in days and microseconds.
"""

import time as _time
from operator import index as _index

__all__ = ("date", "datetime", "time", "timedelta", "timezone", "tzinfo", "MINYEAR", "MAXYEAR", "UTC")

MINYEAR, MAXYEAR = 1, 9999
_MAX_DAY = 3652059  # 9999-12-31
_DAY = 86_400_000_000  # microseconds
_BEFORE = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)  # days before a month, no leap year
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


# --- the calendar ---


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _month_length(year, month):
    return 29 if month == 2 and _is_leap(year) else (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]


def _day_of_year(year, month, day):
    return _BEFORE[month] + day + (month > 2 and _is_leap(year))


def _to_number(year, month, day):
    before = year - 1
    return before * 365 + before // 4 - before // 100 + before // 400 + _day_of_year(year, month, day)


def _from_number(number):
    n = number - 1
    centuries4, n = divmod(n, 146097)
    century = min(n // 36524, 3)
    n -= century * 36524
    years4, n = divmod(n, 1461)
    year = min(n // 365, 3)
    n -= year * 365
    year += centuries4 * 400 + century * 100 + years4 * 4 + 1
    month = n // 29 + 1
    month = min(month, 12)
    while _day_of_year(year, month, 1) > n + 1:
        month -= 1
    return year, month, n + 2 - _day_of_year(year, month, 1)


def _first_iso_day(year):
    # The number of the Monday of week 1, the one with January 4.
    fourth = _to_number(year, 1, 4)
    return fourth - (fourth - 1) % 7


def _from_iso(year, week, day):
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f"Year is out of range: {year}")
    start = _first_iso_day(year)
    if not 1 <= week <= 52 and not (week == 53 and (_to_number(year, 12, 28) - start) // 7 == 52):
        raise ValueError(f"Invalid week: {week}")
    if not 1 <= day <= 7:
        raise ValueError(f"Invalid day: {day} (range is [1, 7])")
    return start + (week - 1) * 7 + day - 1


# --- checks ---


def _check_date(year, month, day):
    year, month, day = _index(year), _index(month), _index(day)
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f"year {year} is out of range")
    if not 1 <= month <= 12:
        raise ValueError("month must be in 1..12")
    if not 1 <= day <= _month_length(year, month):
        raise ValueError("day is out of range for month")
    return year, month, day


def _check_time(hour, minute, second, microsecond, fold):
    hour, minute, second, microsecond = _index(hour), _index(minute), _index(second), _index(microsecond)
    if not 0 <= hour <= 23:
        raise ValueError("hour must be in 0..23")
    if not 0 <= minute <= 59:
        raise ValueError("minute must be in 0..59")
    if not 0 <= second <= 59:
        raise ValueError("second must be in 0..59")
    if not 0 <= microsecond <= 999999:
        raise ValueError("microsecond must be in 0..999999")
    if fold not in (0, 1):
        raise ValueError("fold must be either 0 or 1")
    return hour, minute, second, microsecond


def _check_zone(tz):
    if tz is not None and not isinstance(tz, tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(tz).__name__}'")


def _ask_zone(tz, name, moment):
    # What tz.utcoffset(moment) or tz.dst(moment) answers.
    if tz is None:
        return None
    offset = getattr(tz, name)(moment)
    if offset is None:
        return None
    if not isinstance(offset, timedelta):
        raise TypeError(f"tzinfo.{name}() must return None or timedelta, not '{type(offset).__name__}'")
    if not -_DAY < offset._us < _DAY:
        raise ValueError("offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24).")
    return offset


def _zone_name(tz, moment):
    name = None if tz is None else tz.tzname(moment)
    if name is not None and not isinstance(name, str):
        raise TypeError(f"tzinfo.tzname() must return None or a string, not '{type(name).__name__}'")
    return name


# --- text ---


def _offset_text(offset, colon=":"):
    if offset is None:
        return ""
    us = abs(offset._us)
    seconds, us = divmod(us, 1000000)
    minutes, seconds = divmod(seconds, 60)
    text = f"{'-' if offset._us < 0 else '+'}{minutes // 60:02d}{colon}{minutes % 60:02d}"
    if seconds or us:
        text += f"{colon}{seconds:02d}"
    return text + (f".{us:06d}" if us else "")


def _time_text(hour, minute, second, us, timespec):
    if timespec == "auto":
        timespec = "microseconds" if us else "seconds"
    if timespec == "hours":
        return f"{hour:02d}"
    if timespec == "minutes":
        return f"{hour:02d}:{minute:02d}"
    text = f"{hour:02d}:{minute:02d}:{second:02d}"
    if timespec == "seconds":
        return text
    if timespec == "milliseconds":
        return f"{text}.{us // 1000:03d}"
    if timespec == "microseconds":
        return f"{text}.{us:06d}"
    raise ValueError("Unknown timespec value")


def _strftime(self, format, fields):
    pieces, at = [], 0
    while at < len(format):
        c = format[at]
        at += 1
        if c != "%" or at == len(format):
            pieces.append(c)
            continue
        c = format[at]
        at += 1
        if c == ":" and format[at:at + 1] == "z":
            at += 1
            pieces.append(_offset_text(self._offset()))
        elif c == "f":
            pieces.append(f"{getattr(self, 'microsecond', 0):06d}")
        elif c == "z":
            pieces.append(_offset_text(self._offset(), ""))
        elif c == "Z":
            pieces.append((self._zone_name() or "").replace("%", "%%"))
        else:
            pieces.append("%" + c)
    return _time.strftime("".join(pieces), fields)


def _digits(text, count):
    if len(text) < count or not (text[:count].isascii() and text[:count].isdigit()):
        raise ValueError
    return int(text[:count]), text[count:]


def _parse_date(text):
    # What fromisoformat takes: YYYY-MM-DD, YYYYMMDD, YYYY-Www-D and their like.
    year, rest = _digits(text, 4)
    dash = rest[:1] == "-"
    rest = rest[dash:]
    if rest[:1] == "W":
        week, rest = _digits(rest[1:], 2)
        day = 1
        if rest:
            if dash != (rest[0] == "-"):
                raise ValueError
            day, rest = _digits(rest[dash:], 1)
        if rest:
            raise ValueError
        try:
            return _from_number(_from_iso(year, week, day))
        except ValueError:
            raise ValueError from None
    month, rest = _digits(rest, 2)
    if dash != (rest[:1] == "-"):
        raise ValueError
    day, rest = _digits(rest[dash:], 2)
    if rest:
        raise ValueError
    return year, month, day


def _parse_clock(text):
    # HH[:MM[:SS[.ffffff]]], with colons or without.
    fields = [0, 0, 0, 0]
    fields[0], rest = _digits(text, 2)
    colon = rest[:1] == ":"
    for i in 1, 2:
        if not rest:
            return fields
        if colon:
            if rest[0] != ":":
                raise ValueError
            rest = rest[1:]
        fields[i], rest = _digits(rest, 2)
    if rest:
        if rest[0] not in ".," or not (rest[1:].isascii() and rest[1:].isdigit()):
            raise ValueError
        fields[3] = int((rest[1:7] + "00000")[:6])
    return fields


def _parse_time(text):
    split = next((i for i, c in enumerate(text) if c in "+-Z"), None)
    if split is None:
        return *_parse_clock(text), None
    fields = _parse_clock(text[:split])
    if text[split] == "Z":
        if text[split + 1:]:
            raise ValueError
        return *fields, UTC
    hours, minutes, seconds, us = _parse_clock(text[split + 1:])
    offset = timedelta(hours=hours, minutes=minutes, seconds=seconds, microseconds=us)
    return *fields, timezone(-offset if text[split] == "-" else offset)


def _round_half_even(numerator, denominator):
    whole, rest = divmod(numerator, denominator)
    rest *= 2
    denominator, rest = (-denominator, -rest) if denominator < 0 else (denominator, rest)
    return whole + (rest > denominator or rest == denominator and whole % 2 == 1)


class timedelta:
    """Difference between two datetime values.

    timedelta(days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0)

    All arguments are optional and default to 0.
    Arguments may be integers or floats, and may be positive or negative."""

    __slots__ = "_us",

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        total, rest = 0, 0.0
        for name, value, unit in (("microseconds", microseconds, 1), ("milliseconds", milliseconds, 1000),
                                  ("seconds", seconds, 1000000), ("minutes", minutes, 60000000),
                                  ("hours", hours, 3600000000), ("days", days, _DAY), ("weeks", weeks, 7 * _DAY)):
            if isinstance(value, int):
                total += value * unit
            elif isinstance(value, float):
                whole = int(value)
                part = (value - whole) * unit
                total += whole * unit + int(part)
                rest += part - int(part)
            else:
                raise TypeError(f"unsupported type for timedelta {name} component: {type(value).__name__}")
        if rest:
            rounded = round(rest)
            if abs(rounded - rest) == 0.5:  # to the even sum, not the even rest
                odd = total % 2
                rounded = 2 * round((rest + odd) * 0.5) - odd
            total += rounded
        return _new_delta(total, cls)

    days = property(lambda self: self._us // _DAY, doc="Number of days.")
    seconds = property(lambda self: self._us % _DAY // 1000000,
                       doc="Number of seconds (>= 0 and less than 1 day).")
    microseconds = property(lambda self: self._us % 1000000,
                            doc="Number of microseconds (>= 0 and less than 1 second).")

    def total_seconds(self):
        """Total seconds in the duration."""
        return self._us / 1000000

    def __repr__(self):
        parts = [f"{name}={value}" for name in ("days", "seconds", "microseconds") if (value := getattr(self, name))]
        return f"{_full_name(self)}({', '.join(parts) or '0'})"

    def __str__(self):
        days, rest = divmod(self._us, _DAY)
        seconds, us = divmod(rest, 1000000)
        text = f"{seconds // 3600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"
        if days:
            text = f"{days} day{'s' if abs(days) != 1 else ''}, {text}"
        return f"{text}.{us:06d}" if us else text

    def __add__(self, other):
        return _new_delta(self._us + other._us) if isinstance(other, timedelta) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        return _new_delta(self._us - other._us) if isinstance(other, timedelta) else NotImplemented

    def __rsub__(self, other):
        return _new_delta(other._us - self._us) if isinstance(other, timedelta) else NotImplemented

    def __neg__(self):
        return _new_delta(-self._us)

    def __pos__(self):
        return _new_delta(self._us)

    def __abs__(self):
        return _new_delta(abs(self._us))

    def __mul__(self, other):
        if isinstance(other, int):
            return _new_delta(self._us * other)
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return _new_delta(_round_half_even(self._us * a, b))
        return NotImplemented

    __rmul__ = __mul__

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._us / other._us
        if isinstance(other, int):
            return _new_delta(_round_half_even(self._us, other))
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return _new_delta(_round_half_even(self._us * b, a))
        return NotImplemented

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._us // other._us
        return _new_delta(self._us // other) if isinstance(other, int) else NotImplemented

    def __mod__(self, other):
        return _new_delta(self._us % other._us) if isinstance(other, timedelta) else NotImplemented

    def __divmod__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        whole, rest = divmod(self._us, other._us)
        return whole, _new_delta(rest)

    def __eq__(self, other):
        return self._us == other._us if isinstance(other, timedelta) else NotImplemented

    def __lt__(self, other):
        return self._us < other._us if isinstance(other, timedelta) else NotImplemented

    def __le__(self, other):
        return self._us <= other._us if isinstance(other, timedelta) else NotImplemented

    def __gt__(self, other):
        return self._us > other._us if isinstance(other, timedelta) else NotImplemented

    def __ge__(self, other):
        return self._us >= other._us if isinstance(other, timedelta) else NotImplemented

    def __hash__(self):
        return hash((self.days, self.seconds, self.microseconds))

    def __bool__(self):
        return self._us != 0

    def __reduce__(self):
        return type(self), (self.days, self.seconds, self.microseconds)


def _new_delta(us, cls=timedelta):
    if not -999999999 <= us // _DAY <= 999999999:
        if not -2**31 <= us // _DAY < 2**31:
            raise OverflowError("Python int too large to convert to C int")
        raise OverflowError(f"days={us // _DAY}; must have magnitude <= 999999999")
    self = object.__new__(cls)
    self._us = us
    return self


def _full_name(self):
    cls = type(self)
    return f"datetime.{cls.__qualname__}" if cls.__module__ == "datetime" else cls.__qualname__


timedelta.min = _new_delta(-999999999 * _DAY)
timedelta.max = _new_delta(1000000000 * _DAY - 1)
timedelta.resolution = _new_delta(1)


class tzinfo:
    """Abstract base class for time zone info objects."""

    __slots__ = ()

    def tzname(self, dt):
        """datetime -> string name of time zone."""
        raise NotImplementedError("a tzinfo subclass must implement tzname()")

    def utcoffset(self, dt):
        """datetime -> timedelta showing offset from UTC, negative values indicating West of UTC."""
        raise NotImplementedError("a tzinfo subclass must implement utcoffset()")

    def dst(self, dt):
        """datetime -> DST offset as timedelta positive east of UTC."""
        raise NotImplementedError("a tzinfo subclass must implement dst()")

    def fromutc(self, dt):
        """datetime in UTC -> datetime in local time."""
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        offset, dst = dt.utcoffset(), dt.dst()
        if offset is None:
            raise ValueError("fromutc: non-None utcoffset() result required")
        if dst is None:
            raise ValueError("fromutc: non-None dst() result required")
        if offset != dst:
            dt += offset - dst
            dst = dt.dst()
            if dst is None:
                raise ValueError("fromutc: tz.dst() gave inconsistent results; cannot convert")
        return dt + dst

    def __reduce__(self):
        initial = getattr(self, "__getinitargs__", None)
        return type(self), initial() if initial else (), self.__getstate__()


class timezone(tzinfo):
    """Fixed offset from UTC implementation of tzinfo."""

    __slots__ = "_offset", "_name"

    def __new__(cls, offset, name=None):
        if not isinstance(offset, timedelta):
            raise TypeError(f"timezone() argument 1 must be datetime.timedelta, not {type(offset).__name__}")
        if name is None:
            if offset._us == 0 and cls is timezone:
                return UTC
        elif not isinstance(name, str):
            raise TypeError(f"timezone() argument 2 must be str, not {type(name).__name__}")
        if not -_DAY < offset._us < _DAY:
            raise ValueError("offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), "
                             f"not {offset!r}.")
        return cls._make(offset, name)

    @classmethod
    def _make(cls, offset, name):
        self = tzinfo.__new__(cls)
        self._offset, self._name = offset, name
        return self

    def __getinitargs__(self):
        return (self._offset,) if self._name is None else (self._offset, self._name)

    def __reduce__(self):
        return type(self), self.__getinitargs__()

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __repr__(self):
        if self is UTC:
            return "datetime.timezone.utc"
        return f"{_full_name(self)}({', '.join(map(repr, self.__getinitargs__()))})"

    def __str__(self):
        return self.tzname(None)

    def _check(self, dt, name):
        if not (dt is None or isinstance(dt, datetime)):
            raise TypeError(f"{name}(dt) argument must be a datetime instance or None, not {type(dt).__name__}")

    def utcoffset(self, dt):
        """Return fixed offset."""
        self._check(dt, "utcoffset")
        return self._offset

    def tzname(self, dt):
        """If name is specified when timezone is created, returns the name. Otherwise returns offset as 'UTC(+|-)HH:MM'."""
        self._check(dt, "tzname")
        if self._name is not None:
            return self._name
        return "UTC" + (_offset_text(self._offset) if self._offset._us else "")

    def dst(self, dt):
        """Return None."""
        self._check(dt, "dst")

    def fromutc(self, dt):
        """datetime in UTC -> datetime in local time."""
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        return dt + self._offset


UTC = timezone.utc = timezone._make(timedelta(0), None)
timezone.min = timezone._make(timedelta(hours=-23, minutes=-59), None)
timezone.max = timezone._make(timedelta(hours=23, minutes=59), None)


class IsoCalendarDate(tuple):
    """What isocalendar() answers: year, week, weekday."""

    __slots__ = ()

    def __new__(cls, year, week, weekday, /):
        return tuple.__new__(cls, (year, week, weekday))

    year = property(lambda self: self[0])
    week = property(lambda self: self[1])
    weekday = property(lambda self: self[2])

    def __reduce__(self):
        return tuple, (tuple(self),)

    def __repr__(self):
        return f"datetime.IsoCalendarDate(year={self[0]}, week={self[1]}, weekday={self[2]})"


class date:
    """date(year, month, day) --> date object"""

    __slots__ = "_year", "_month", "_day", "_hash"

    def __new__(cls, year, month=None, day=None):
        if month is None and isinstance(year, bytes) and len(year) == 4 and 1 <= year[2] <= 12:
            year, month, day = year[0] * 256 + year[1], year[2], year[3]  # pickled
        if month is None or day is None:
            missing, place = ("month", 2) if month is None else ("day", 3)
            raise TypeError(f"function missing required argument '{missing}' (pos {place})")
        self = object.__new__(cls)
        self._year, self._month, self._day = _check_date(year, month, day)
        self._hash = -1
        return self

    year = property(lambda self: self._year)
    month = property(lambda self: self._month)
    day = property(lambda self: self._day)

    @classmethod
    def today(cls):
        """Current date or datetime:  same as self.__class__.fromtimestamp(time.time())."""
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromtimestamp(cls, timestamp, /):
        """Create a date from a POSIX timestamp, in local time."""
        if timestamp is None:
            raise TypeError("'NoneType' object cannot be interpreted as an integer")
        return cls(*_time.localtime(timestamp)[:3])

    @classmethod
    def fromordinal(cls, n, /):
        """int -> date corresponding to a proleptic Gregorian ordinal."""
        n = _index(n)
        if n < 1:
            raise ValueError("ordinal must be >= 1")
        if n > _MAX_DAY:
            raise ValueError(f"year {_from_number(n)[0]} is out of range")
        return cls(*_from_number(n))

    @classmethod
    def fromisoformat(cls, date_string, /):
        """str -> Construct a date from a string in ISO 8601 format."""
        if not isinstance(date_string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            parts = _parse_date(date_string)
        except ValueError as error:
            if error.args:
                raise
            raise ValueError(f"Invalid isoformat string: {date_string!r}") from None
        return cls(*parts)

    @classmethod
    def fromisocalendar(cls, year, week, day):
        """int, int, int -> Construct a date from the ISO year, week number and weekday."""
        return cls(*_from_number(_from_iso(year, week, day)))

    def toordinal(self):
        """Return proleptic Gregorian ordinal.  January 1 of year 1 is day 1."""
        return _to_number(self._year, self._month, self._day)

    def weekday(self):
        """Return the day of the week represented by the date. Monday == 0 ... Sunday == 6"""
        return (date.toordinal(self) + 6) % 7

    def isoweekday(self):
        """Return the day of the week represented by the date. Monday == 1 ... Sunday == 7"""
        return (date.toordinal(self) + 6) % 7 + 1

    def isocalendar(self):
        """Return a named tuple containing ISO year, week number, and weekday."""
        number, year = date.toordinal(self), self._year
        if number < _first_iso_day(year):
            year -= 1
        elif year < MAXYEAR and number >= _first_iso_day(year + 1) or year == MAXYEAR and number >= _MAX_DAY - 1 and (
                number - 1) % 7 < 3 and self._day >= 29:
            year += 1
        first = _first_iso_day(year) if year <= MAXYEAR else number - (number - 1) % 7
        return IsoCalendarDate(year, (number - first) // 7 + 1, (number - 1) % 7 + 1)

    def replace(self, /, *args, **kwargs):
        """Return date with new specified fields."""
        fields = _replaced(self, ("year", "month", "day"), args, kwargs)
        return type(self)(*fields)

    __replace__ = replace

    def timetuple(self):
        """Return time tuple, compatible with time.localtime()."""
        return _time.struct_time((self._year, self._month, self._day, 0, 0, 0, self.weekday(),
                                  _day_of_year(self._year, self._month, self._day), -1))

    def isoformat(self):
        """Return string in ISO 8601 format, YYYY-MM-DD."""
        return f"{self._year:04d}-{self._month:02d}-{self._day:02d}"

    def __str__(self):
        return self.isoformat()

    def ctime(self):
        """Return ctime() style string."""
        return (f"{_DAYS[self.weekday()]} {_MONTHS[self._month]} {self._day:2d} {getattr(self, 'hour', 0):02d}:"
                f"{getattr(self, 'minute', 0):02d}:{getattr(self, 'second', 0):02d} {self._year:04d}")

    def strftime(self, format):
        """format -> strftime() style string."""
        if not isinstance(format, str):
            raise TypeError(f"strftime() argument 1 must be str, not {type(format).__name__}")
        return _strftime(self, format, tuple(self.timetuple()))

    def __format__(self, format_spec, /):
        if not isinstance(format_spec, str):
            raise TypeError(f"__format__() argument 1 must be str, not {type(format_spec).__name__}")
        return self.strftime(format_spec) if format_spec else str(self)

    def _offset(self):
        return None

    def _zone_name(self):
        return None

    def __repr__(self):
        return f"{_full_name(self)}({self._year}, {self._month}, {self._day})"

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        number = date.toordinal(self) + other.days
        if not 1 <= number <= _MAX_DAY:
            raise OverflowError("date value out of range")
        return type(self)(*_from_number(number))

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta(-other.days)
        if isinstance(other, date) and not isinstance(other, datetime):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def _key(self, other):
        # Both as tuples; None: not comparable.
        if isinstance(other, date) and not isinstance(other, datetime):
            return (self._year, self._month, self._day), (other._year, other._month, other._day)
        return None

    def __eq__(self, other):
        keys = self._key(other)
        return NotImplemented if keys is None else keys[0] == keys[1]

    def __lt__(self, other):
        keys = self._key(other)
        return NotImplemented if keys is None else keys[0] < keys[1]

    def __le__(self, other):
        keys = self._key(other)
        return NotImplemented if keys is None else keys[0] <= keys[1]

    def __gt__(self, other):
        keys = self._key(other)
        return NotImplemented if keys is None else keys[0] > keys[1]

    def __ge__(self, other):
        keys = self._key(other)
        return NotImplemented if keys is None else keys[0] >= keys[1]

    def __hash__(self):
        return hash(self._packed())

    def _packed(self):
        return bytes((self._year >> 8, self._year & 255, self._month, self._day))

    def __reduce__(self):
        return type(self), (self._packed(),)


date.min, date.max, date.resolution = date(1, 1, 1), date(9999, 12, 31), timedelta(days=1)


def _replaced(self, names, args, kwargs):
    if len(args) > len(names):
        raise TypeError(f"replace() takes at most {len(names)} arguments ({len(args)} given)")
    for name in kwargs:
        if name not in names or name in names[:len(args)]:
            raise TypeError(f"replace() got an unexpected keyword argument '{name}'")
    return [*args, *(kwargs.get(name, getattr(self, name)) for name in names[len(args):])]


class time:
    """time([hour[, minute[, second[, microsecond[, tzinfo]]]]]) --> a time object"""

    __slots__ = "_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold"

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        if isinstance(hour, bytes) and len(hour) == 6 and hour[0] & 0x7f < 24:
            packed, tzinfo = hour, minute or None
            hour, minute, second, fold = packed[0] & 0x7f, packed[1], packed[2], packed[0] >> 7
            microsecond = int.from_bytes(packed[3:], "big")
        self = object.__new__(cls)
        self._hour, self._minute, self._second, self._microsecond = _check_time(hour, minute, second, microsecond, fold)
        _check_zone(tzinfo)
        self._tzinfo, self._fold = tzinfo, fold
        return self

    hour = property(lambda self: self._hour)
    minute = property(lambda self: self._minute)
    second = property(lambda self: self._second)
    microsecond = property(lambda self: self._microsecond)
    tzinfo = property(lambda self: self._tzinfo)
    fold = property(lambda self: self._fold)

    @classmethod
    def fromisoformat(cls, time_string, /):
        """string -> time from a string in ISO 8601 format"""
        if not isinstance(time_string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            fields = _parse_time(time_string.removeprefix("T"))
        except ValueError as error:
            if error.args:
                raise
            raise ValueError(f"Invalid isoformat string: {time_string!r}") from None
        return cls(*fields)

    def utcoffset(self):
        """Return self.tzinfo.utcoffset(self)."""
        return _ask_zone(self._tzinfo, "utcoffset", None)

    def dst(self):
        """Return self.tzinfo.dst(self)."""
        return _ask_zone(self._tzinfo, "dst", None)

    def tzname(self):
        """Return self.tzinfo.tzname(self)."""
        return _zone_name(self._tzinfo, None)

    _offset, _zone_name = utcoffset, tzname

    def isoformat(self, timespec="auto"):
        """Return string in ISO 8601 format, [HH[:MM[:SS[.mmm[uuu]]]]][+HH:MM]."""
        return (_time_text(self._hour, self._minute, self._second, self._microsecond, timespec)
                + _offset_text(self.utcoffset()))

    def __str__(self):
        return self.isoformat()

    def strftime(self, format):
        """format -> strftime() style string."""
        return _strftime(self, format, (1900, 1, 1, self._hour, self._minute, self._second, 0, 1, -1))

    __format__ = date.__format__

    def replace(self, /, *args, fold=None, **kwargs):
        """Return time with new specified fields."""
        fields = _replaced(self, ("hour", "minute", "second", "microsecond", "tzinfo"), args, kwargs)
        return type(self)(*fields, fold=self._fold if fold is None else fold)

    __replace__ = replace

    def __repr__(self):
        fields = [self._hour, self._minute]
        if self._second or self._microsecond:
            fields.append(self._second)
        if self._microsecond:
            fields.append(self._microsecond)
        return f"{_full_name(self)}({', '.join(map(str, fields))}{_repr_tail(self)})"

    def _clock(self):
        return self._hour, self._minute, self._second, self._microsecond

    def _key(self, other, equality=False):
        if not isinstance(other, time):
            return None
        mine, its = self.utcoffset(), other.utcoffset()
        if self._tzinfo is other._tzinfo or mine == its:
            return self._clock(), other._clock()
        if mine is None or its is None:
            if equality:
                return 0, 1
            raise TypeError("can't compare offset-naive and offset-aware times")
        return tuple((((t._hour * 60 + t._minute) * 60 + t._second) * 1000000 + t._microsecond) - offset._us
                     for t, offset in ((self, mine), (other, its)))

    def __eq__(self, other):
        keys = self._key(other, True)
        return NotImplemented if keys is None else keys[0] == keys[1]

    __lt__, __le__, __gt__, __ge__ = date.__lt__, date.__le__, date.__gt__, date.__ge__

    def __hash__(self):
        offset = (self.replace(fold=0) if self._fold else self).utcoffset()
        if not offset:
            return hash(self._packed(0)[0])
        us = ((self._hour * 60 + self._minute) * 60 + self._second) * 1000000 + self._microsecond - offset._us
        return hash(time(us // 3600000000, us // 60000000 % 60, us // 1000000 % 60, us % 1000000)
                    if 0 <= us < _DAY else ("time", us))

    def _packed(self, protocol):
        first = self._hour | (self._fold << 7 if protocol > 3 else 0)
        packed = bytes((first, self._minute, self._second)) + self._microsecond.to_bytes(3, "big")
        return (packed,) if self._tzinfo is None else (packed, self._tzinfo)

    def __reduce_ex__(self, protocol):
        return type(self), self._packed(protocol)

    def __reduce__(self):
        return self.__reduce_ex__(2)


def _repr_tail(self):
    zone = "" if self._tzinfo is None else f", tzinfo={self._tzinfo!r}"
    return zone + (", fold=1" if self._fold else "")


time.min, time.max, time.resolution = time(), time(23, 59, 59, 999999), timedelta(microseconds=1)


class datetime(date):
    """datetime(year, month, day[, hour[, minute[, second[, microsecond[,tzinfo]]]]])

    The year, month and day arguments are required. tzinfo may be None, or an
    instance of a tzinfo subclass. The remaining arguments may be ints."""

    __slots__ = time.__slots__

    def __new__(cls, year, month=None, day=None, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        if isinstance(year, bytes) and len(year) == 10 and 1 <= year[2] & 0x7f <= 12:
            packed, tzinfo = year, month
            fold, year, month, day = packed[2] >> 7, packed[0] * 256 + packed[1], packed[2] & 0x7f, packed[3]
            hour, minute, second = packed[4:7]
            microsecond = int.from_bytes(packed[7:], "big")
        if month is None or day is None:
            missing, place = ("month", 2) if month is None else ("day", 3)
            raise TypeError(f"function missing required argument '{missing}' (pos {place})")
        self = object.__new__(cls)
        self._year, self._month, self._day = _check_date(year, month, day)
        self._hour, self._minute, self._second, self._microsecond = _check_time(hour, minute, second, microsecond, fold)
        _check_zone(tzinfo)
        self._tzinfo, self._fold = tzinfo, fold
        return self

    hour, minute, second, microsecond = time.hour, time.minute, time.second, time.microsecond
    tzinfo, fold = time.tzinfo, time.fold
    _clock = time._clock

    @classmethod
    def _from_us(cls, us, tz=None):
        # From microseconds since day 0.
        days, us = divmod(us, _DAY)
        if not 1 <= days <= _MAX_DAY:
            raise OverflowError("date value out of range")
        return cls(*_from_number(days), us // 3600000000, us // 60000000 % 60, us // 1000000 % 60, us % 1000000, tz)

    def _us_since(self):
        return date.toordinal(self) * _DAY + (((self._hour * 60 + self._minute) * 60 + self._second) * 1000000
                                              + self._microsecond)

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        """timestamp[, tz] -> tz's local time from POSIX timestamp."""
        _check_zone(tz)
        if tz is not None:
            return tz.fromutc(cls._from_timestamp(timestamp, tz))
        us = _timestamp_us(timestamp)
        made = cls._from_us((_local_seconds(us // 1000000) + _EPOCH_SECONDS) * 1000000 + us % 1000000)
        earlier = us // 1000000 - 86400
        if earlier >= 0:  # the second of two times with the same fields?
            now = _local_seconds(us // 1000000)
            jump = now - _local_seconds(earlier) - 86400
            if jump < 0 and _local_seconds(us // 1000000 + jump) == now:
                made = made.replace(fold=1)
        return made

    @classmethod
    def _from_timestamp(cls, timestamp, tz):
        return cls._from_us(_timestamp_us(timestamp) + _EPOCH_SECONDS * 1000000, tz)

    @classmethod
    def utcfromtimestamp(cls, t, /):
        """Construct a naive UTC datetime from a POSIX timestamp."""
        _warn_utc("utcfromtimestamp() is", "fromtimestamp(timestamp, datetime.UTC)")
        return cls._from_timestamp(t, None)

    @classmethod
    def now(cls, tz=None):
        """Returns new datetime object representing current time local to tz."""
        return cls.fromtimestamp(_time.time(), tz)

    @classmethod
    def utcnow(cls):
        """Return a new datetime representing UTC day and time."""
        _warn_utc("utcnow() is", "now(datetime.UTC)")
        return cls._from_timestamp(_time.time(), None)

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        """date, time -> datetime with same date and time fields"""
        if not isinstance(date, _date):
            raise TypeError(f"combine() argument 1 must be datetime.date, not {type(date).__name__}")
        if not isinstance(time, _time_class):
            raise TypeError(f"combine() argument 2 must be datetime.time, not {type(time).__name__}")
        return cls(date._year, date._month, date._day, *time._clock(), time._tzinfo if tzinfo is True else tzinfo,
                   fold=time._fold)

    @classmethod
    def fromisoformat(cls, date_string, /):
        """string -> datetime from a string in most ISO 8601 formats"""
        if not isinstance(date_string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            if len(date_string) < 7:
                raise ValueError
            size = _date_size(date_string)
            parts = _parse_date(date_string[:size])
            clock = _parse_time(date_string[size + 1:]) if len(date_string) > size else (0, 0, 0, 0, None)
        except ValueError as error:
            if error.args:
                raise
            raise ValueError(f"Invalid isoformat string: {date_string!r}") from None
        return cls(*parts, *clock)

    @classmethod
    def strptime(cls, date_string, format, /):
        """string, format -> new datetime parsed from a string (like time.strptime())."""
        from _strptime import _strptime_datetime

        return _strptime_datetime(cls, date_string, format)

    def timetuple(self):
        """Return time tuple, compatible with time.localtime()."""
        dst = self.dst()
        return _time.struct_time((self._year, self._month, self._day, self._hour, self._minute, self._second, self.weekday(),
                                  _day_of_year(self._year, self._month, self._day), -1 if dst is None else int(bool(dst))))

    def utctimetuple(self):
        """Return UTC time tuple, compatible with time.localtime()."""
        offset = self.utcoffset()
        moved = self - offset if offset else self
        return _time.struct_time((moved._year, moved._month, moved._day, moved._hour, moved._minute, moved._second,
                                  moved.weekday(), _day_of_year(moved._year, moved._month, moved._day), 0))

    def timestamp(self):
        """Return POSIX timestamp as float."""
        if self._tzinfo is not None:
            return (self - _EPOCH).total_seconds()
        wanted = self._us_since() // 1000000 - _EPOCH_SECONDS
        # The offset a day around it; where both lead to the wanted fields, fold decides.
        first = wanted - (_local_seconds(wanted - 86400) - (wanted - 86400))
        second = wanted - (_local_seconds(wanted + 86400) - (wanted + 86400))
        hits = [t for t in (first, second) if _local_seconds(t) == wanted]
        if hits:
            moment = hits[-1] if self._fold else hits[0]
        else:
            moment = (min if self._fold else max)(first, second)
        return moment + self._microsecond / 1000000

    def date(self):
        """Return date object with same year, month and day."""
        return _date(self._year, self._month, self._day)

    def time(self):
        """Return time object with same time but with tzinfo=None."""
        return _time_class(*self._clock(), fold=self._fold)

    def timetz(self):
        """Return time object with same time and tzinfo."""
        return _time_class(*self._clock(), self._tzinfo, fold=self._fold)

    def replace(self, /, *args, fold=None, **kwargs):
        """Return datetime with new specified fields."""
        names = "year", "month", "day", "hour", "minute", "second", "microsecond", "tzinfo"
        return type(self)(*_replaced(self, names, args, kwargs), fold=self._fold if fold is None else fold)

    __replace__ = replace

    def astimezone(self, tz=None):
        """tz -> convert to local time in new timezone tz"""
        _check_zone(tz)
        mine = self._tzinfo
        offset = None if mine is None else self.utcoffset()
        if offset is None:
            moment = datetime.timestamp(self.replace(tzinfo=None))
            offset = _local_zone(int(moment // 1))._offset
        if tz is None:
            tz = _local_zone((self.replace(tzinfo=None) - offset)._us_since() // 1000000 - _EPOCH_SECONDS)
        if tz is mine:
            return self
        return tz.fromutc((self.replace(tzinfo=None) - offset).replace(tzinfo=tz))

    def isoformat(self, sep="T", timespec="auto"):
        """[sep] -> string in ISO 8601 format, YYYY-MM-DDT[HH[:MM[:SS[.mmm[uuu]]]]][+HH:MM]."""
        if not isinstance(sep, str) or len(sep) != 1:
            raise TypeError(f"isoformat() argument 1 must be a unicode character, not {type(sep).__name__}")
        return f"{date.isoformat(self)}{sep}{_time_text(*self._clock(), timespec)}{_offset_text(self.utcoffset())}"

    def __str__(self):
        return self.isoformat(" ")

    def __repr__(self):
        fields = [self._year, self._month, self._day, self._hour, self._minute, self._second, self._microsecond]
        while len(fields) > 5 and fields[-1] == 0:
            fields.pop()
        return f"{_full_name(self)}({', '.join(map(str, fields))}{_repr_tail(self)})"

    def utcoffset(self):
        """Return self.tzinfo.utcoffset(self)."""
        return _ask_zone(self._tzinfo, "utcoffset", self)

    def dst(self):
        """Return self.tzinfo.dst(self)."""
        return _ask_zone(self._tzinfo, "dst", self)

    def tzname(self):
        """Return self.tzinfo.tzname(self)."""
        return _zone_name(self._tzinfo, self)

    _offset, _zone_name = utcoffset, tzname

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return type(self)._from_us(self._us_since() + other._us, self._tzinfo)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + -other
        if not isinstance(other, datetime):
            return NotImplemented
        us = self._us_since() - other._us_since()
        if self._tzinfo is not other._tzinfo:
            mine, its = self.utcoffset(), other.utcoffset()
            if (mine is None) != (its is None):
                raise TypeError("can't subtract offset-naive and offset-aware datetimes")
            if mine is not None:
                us += its._us - mine._us
        return _new_delta(us)

    def _key(self, other, equality=False):
        if not isinstance(other, datetime):
            return None
        if self._tzinfo is other._tzinfo:
            return self._us_since(), other._us_since()
        mine, its = self.utcoffset(), other.utcoffset()
        if equality and (mine != self.replace(fold=not self._fold).utcoffset()
                         or its != other.replace(fold=not other._fold).utcoffset()):
            return 0, 1  # a time that is there twice, or not at all, equals none of another zone
        if mine == its:
            return self._us_since(), other._us_since()
        if mine is None or its is None:
            if equality:
                return 0, 1
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return self._us_since() - mine._us, other._us_since() - its._us

    def __eq__(self, other):
        keys = self._key(other, True)
        return NotImplemented if keys is None else keys[0] == keys[1]

    def __hash__(self):
        offset = (self.replace(fold=0) if self._fold else self).utcoffset()
        if offset is None:
            return hash(self._packed(0)[0])
        us = self._us_since() - offset._us
        return hash(timedelta(us // _DAY, 0, us % _DAY))

    def _packed(self, protocol):
        month = self._month | (self._fold << 7 if protocol > 3 else 0)
        packed = bytes((self._year >> 8, self._year & 255, month, self._day, self._hour, self._minute, self._second))
        packed += self._microsecond.to_bytes(3, "big")
        return (packed,) if self._tzinfo is None else (packed, self._tzinfo)

    def __reduce_ex__(self, protocol):
        return type(self), self._packed(protocol)

    def __reduce__(self):
        return self.__reduce_ex__(2)


_date, _time_class = date, time
datetime.min, datetime.max = datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)
_EPOCH_SECONDS = _to_number(1970, 1, 1) * 86400
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def _timestamp_us(timestamp):
    if isinstance(timestamp, float):
        if timestamp != timestamp:
            raise ValueError("Invalid value NaN (not a number)")
        a, b = timestamp.as_integer_ratio()
        us = _round_half_even(a * 1000000, b)
    elif isinstance(timestamp, int):
        us = timestamp * 1000000
    else:
        us = _index(timestamp) * 1000000
    if not -2**63 <= us // 1000000 < 2**63:
        raise OverflowError("timestamp out of range for platform time_t")
    if not -(_EPOCH_SECONDS - 86400) * 1000000 <= us < (_MAX_DAY + 1) * _DAY - _EPOCH_SECONDS * 1000000:
        seconds = us // 1000000
        raise ValueError(f"year {1970 + seconds // 31556952} is out of range")
    return us


def _local_seconds(t):
    # The fields of local time at a moment, as seconds since 1970 in UTC.
    fields = _time.localtime(t)
    return ((_to_number(*fields[:3]) * 24 + fields[3]) * 60 + fields[4]) * 60 + fields[5] - _EPOCH_SECONDS


def _local_zone(t):
    fields = _time.localtime(t)
    return timezone(timedelta(seconds=fields.tm_gmtoff), fields.tm_zone)


def _date_size(text):
    # Where the date of an ISO text ends: the separator may be any character.
    if text[4] == "-":
        if text[5] != "W":
            return 10
        return 10 if text[8:9] == "-" and text[9:10].isdigit() else 8
    if text[4] != "W":
        return 8
    at = 7
    while at < len(text) and text[at].isdigit():
        at += 1
    return 7 if at < 9 and at == 7 else 8 if at % 2 == 0 or at == 8 else 7 if at == 9 else 8


def _warn_utc(what, instead):
    from warnings import warn

    warn(f"datetime.datetime.{what} deprecated and scheduled for removal in a future version. Use timezone-aware objects to "
         f"represent datetimes in UTC: datetime.datetime.{instead}.", DeprecationWarning, stacklevel=3)


from _native import as_native

as_native(timedelta, tzinfo, timezone, IsoCalendarDate, date, time, datetime)
del as_native
