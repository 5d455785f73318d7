"""What time.strptime() does: text to the fields of a date, by a format."""

import re
import time

_days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
           "december"]

_directives = {
    "d": r"(?P<d>3[0-1]|[1-2]\d|0[1-9]|[1-9]| [1-9])",
    "f": r"(?P<f>[0-9]{1,6})",
    "H": r"(?P<H>2[0-3]|[0-1]\d|\d| \d)",
    "I": r"(?P<I>1[0-2]|0[1-9]|[1-9]| [1-9])",
    "G": r"(?P<G>\d\d\d\d)",
    "j": r"(?P<j>36[0-6]|3[0-5]\d|[1-2]\d\d|0[1-9]\d|00[1-9]|[1-9]\d|0[1-9]|[1-9])",
    "m": r"(?P<m>1[0-2]|0[1-9]|[1-9])",
    "M": r"(?P<M>[0-5]\d|\d)",
    "S": r"(?P<S>6[0-1]|[0-5]\d|\d)",
    "U": r"(?P<U>5[0-3]|[0-4]\d|\d)",
    "W": r"(?P<W>5[0-3]|[0-4]\d|\d)",
    "w": r"(?P<w>[0-6])",
    "u": r"(?P<u>[1-7])",
    "V": r"(?P<V>5[0-3]|0[1-9]|[1-4]\d|\d)",
    "y": r"(?P<y>\d\d)",
    "Y": r"(?P<Y>\d\d\d\d)",
    "z": r"(?P<z>([+-]\d\d:?[0-5]\d(:?[0-5]\d(\.\d{1,6})?)?)|(?-i:Z))?",
    "A": "(?P<A>" + "|".join(sorted(_days, key=len, reverse=True)) + ")",
    "a": "(?P<a>" + "|".join(day[:3] for day in _days) + ")",
    "B": "(?P<B>" + "|".join(sorted(_months, key=len, reverse=True)) + ")",
    "b": "(?P<b>" + "|".join(month[:3] for month in _months) + ")",
    "p": "(?P<p>am|pm)",
    "%": "%",
}
_composed = {"c": "%a %b %d %H:%M:%S %Y", "x": "%m/%d/%y", "X": "%H:%M:%S"}
_cache = {}


def _zones():
    return [("utc", "gmt", time.tzname[0].lower()), (time.tzname[1].lower(),) if time.daylight else ()]


def _warn_of_leap_days():
    import warnings

    warnings.warn("""\
Parsing dates involving a day of month without a year specified is ambiguious
and fails to parse leap day. The default behavior will change in Python 3.15
to either always raise an exception or to use a different default year (TBD).
To avoid trouble, add a specific year to the input & format.
See https://github.com/python/cpython/issues/70647.""", DeprecationWarning, skip_file_prefixes=("<frozen ",))


def _pattern(format):
    found = _cache.get(format)
    if found is None:
        text = re.sub(r"([\\.^$*+?\(\){}\[\]|])", r"\\\1", format)
        text = re.sub(r"%([cxX])", lambda m: _composed[m[1]], text)
        text = re.sub(r"\s+", r"\\s+", text)

        def directive(match):
            letter = match[1]
            if letter == "Z":
                return "(?P<Z>" + "|".join(sorted({re.escape(zone) for zones in _zones() for zone in zones if zone}, key=len, reverse=True)) + ")"
            if letter not in _directives:
                raise ValueError(f"'{letter}' is a bad directive in format {format!r}") from None
            return _directives[letter]

        letters = set(re.findall("%(.)", text))
        if "d" in letters and letters.isdisjoint("YyG"):
            _warn_of_leap_days()
        if re.search(r"(?:^|[^%])(?:%%)*%$", text):
            raise ValueError("stray %% in format '%s'" % format) from None
        try:
            found = re.compile(re.sub("%(.)", directive, text, flags=re.S), re.IGNORECASE)
        except re.error as error:
            raise ValueError(f"bad format {format!r}: {error}") from None
        if len(_cache) > 50:
            _cache.clear()
        _cache[format] = found
    return found


def _day_number(year, month, day):
    # Days since the first of January of year 1.
    if day > 28 and day > _month_length(year, month):
        raise ValueError("day is out of range for month")
    before = 365 * (year - 1) + (year - 1) // 4 - (year - 1) // 100 + (year - 1) // 400
    return before + sum(_month_length(year, each) for each in range(1, month)) + day - 1


def _month_length(year, month):
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def _from_day_number(number):
    year = number // 366 + 1
    while _day_number(year + 1, 1, 1) <= number:
        year += 1
    month = 1
    while month < 12 and _day_number(year, month + 1, 1) <= number:
        month += 1
    return year, month, number - _day_number(year, month, 1) + 1


def _offset(text):
    # Seconds and microseconds east of Greenwich.
    if text in "Zz":
        return 0, 0
    plain = text.replace(":", "")
    if ":" in text and (text[3] != ":" or len(text) > 6 and text[6] != ":"):
        raise ValueError(f"Inconsistent use of : in {text}")
    seconds = int(plain[1:3]) * 3600 + int(plain[3:5]) * 60 + int(plain[5:7] or 0)
    micro = int((plain[8:] + "000000")[:6]) if len(plain) > 8 else 0
    return (-seconds, -micro) if text[0] == "-" else (seconds, micro)


def _parse(text, format):
    # The fields of struct_time, microseconds, zone name, offset, its microseconds.
    for i, each in enumerate((text, format)):
        if not isinstance(each, str):
            raise TypeError(f"strptime() argument {i} must be str, not {type(each)}")
    match = _pattern(format).match(text)
    if match is None:
        raise ValueError(f"time data {text!r} does not match format {format!r}")
    if match.end() != len(text):
        raise ValueError(f"unconverted data remains: {text[match.end():]}")
    found = match.groupdict()
    number = {key: int(value) for key, value in found.items() if value is not None and key in "dHIGjmMSUWwuVyY"}
    year = number.get("Y")
    if "y" in number:
        year = number["y"] + (2000 if number["y"] <= 68 else 1900)
    month, day = number.get("m", 1), number.get("d", 1)
    if found.get("B"):
        month = _months.index(found["B"].lower()) + 1
    elif found.get("b"):
        month = [each[:3] for each in _months].index(found["b"].lower()) + 1
    hour = number.get("H", 0)
    if "I" in number:
        hour = number["I"] % 12 + (12 if (found.get("p") or "").lower() == "pm" else 0)
    weekday = None
    if found.get("A"):
        weekday = _days.index(found["A"].lower())
    elif found.get("a"):
        weekday = [each[:3] for each in _days].index(found["a"].lower())
    elif "w" in number:
        weekday = (number["w"] - 1) % 7
    elif "u" in number:
        weekday = number["u"] - 1
    iso_year, iso_week = number.get("G"), number.get("V")
    if iso_year is not None:
        if "j" in number:
            raise ValueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.")
        if iso_week is None or weekday is None:
            raise ValueError("ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive "
                             "('%A', '%a', '%w', or '%u').")
    elif iso_week is not None:
        if year is None or weekday is None:
            raise ValueError("ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive "
                             "('%A', '%a', '%w', or '%u').")
        raise ValueError("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.")
    unknown_year = year is None
    if unknown_year:
        year = 1904 if month == 2 and day == 29 else 1900
    julian = number.get("j")
    if julian is None and weekday is not None:
        week = number.get("U", number.get("W"))
        if week is not None and not unknown_year:
            first = (_day_number(year, 1, 1)) % 7  # 0: Monday
            if "U" in number:
                first, offset = (first + 1) % 7, (weekday + 1) % 7
            else:
                offset = weekday
            julian = 1 + (7 - first) % 7 + 7 * (week - 1) + offset if week else 1 + offset - first
        elif iso_year is not None:
            thursday = _day_number(iso_year, 1, 4)
            start = thursday - thursday % 7 + 7 * (iso_week - 1) + weekday
            year, month, day = _from_day_number(start)
            julian = start - _day_number(year, 1, 1) + 1
    if julian is None:
        julian = _day_number(year, month, day) - _day_number(year, 1, 1) + 1
    else:
        year, month, day = _from_day_number(_day_number(year, 1, 1) + julian - 1)
        julian = _day_number(year, month, day) - _day_number(year, 1, 1) + 1
    if weekday is None:
        weekday = _day_number(year, month, day) % 7
    zone = -1
    if found.get("Z"):
        for i, names in enumerate(_zones()):
            if found["Z"].lower() in names:
                if time.tzname[0] == time.tzname[1] and time.daylight and found["Z"].lower() not in ("utc", "gmt"):
                    break
                zone = i
                break
    offset = _offset(found["z"]) if found.get("z") else (None, 0)
    micro = int((found["f"] + "00000")[:6]) if found.get("f") else 0
    if unknown_year and year == 1904:
        year = 1900
    return ((year, month, day, hour, number.get("M", 0), number.get("S", 0), weekday, julian, zone), micro, found.get("Z"),
            offset[0], offset[1])


def _strptime_time(data_string, format="%a %b %d %H:%M:%S %Y"):
    """A struct_time from text."""
    fields, _, zone, offset, _ = _parse(data_string, format)
    return time.struct_time((*fields, zone, offset))


def _strptime_datetime(cls, data_string, format="%a %b %d %H:%M:%S %Y"):
    """An instance of a datetime class from text."""
    from datetime import timedelta, timezone

    fields, micro, zone, offset, offset_micro = _parse(data_string, format)
    arguments = (*fields[:6], micro)
    if offset is None:
        return cls(*arguments)
    east = timedelta(seconds=offset, microseconds=offset_micro)
    return cls(*arguments, timezone(east, zone) if zone else timezone(east))
