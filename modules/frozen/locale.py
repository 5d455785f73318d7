"""The C locale: there is no other. Numbers are written with a point, texts compared by their code points."""

__all__ = ["getlocale", "getdefaultlocale", "getpreferredencoding", "Error", "setlocale", "localeconv", "strcoll", "strxfrm",
           "str", "atof", "atoi", "format_string", "currency", "normalize", "LC_CTYPE", "LC_COLLATE", "LC_MESSAGES", "LC_TIME",
           "LC_MONETARY", "LC_NUMERIC", "LC_ALL", "CHAR_MAX", "getencoding"]

LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)
CHAR_MAX = 127

_str = str


class Error(Exception):
    """A locale that is not there."""


def setlocale(category, locale=None):
    """The name of the locale. To set one other than "C", "POSIX" or "" (the user's choice) is an Error."""
    if not isinstance(category, int):
        raise TypeError(f"'{type(category).__name__}' object cannot be interpreted as an integer")
    if locale is not None and not isinstance(locale, _str):
        language, encoding = locale
        locale = (language or "C") + ("." + encoding if encoding else "")
    if not LC_CTYPE <= category <= LC_ALL:
        raise Error("invalid locale category")
    if locale not in (None, "", "C", "POSIX", "C.UTF-8", "C.utf8"):
        raise Error("unsupported locale setting")
    return "C"


def localeconv():
    """How numbers and money are written: a dict."""
    numbers = {"decimal_point": ".", "thousands_sep": "", "grouping": []}
    money = dict.fromkeys(("int_curr_symbol", "currency_symbol", "mon_decimal_point", "mon_thousands_sep"), "")
    money.update(mon_grouping=[], positive_sign="", negative_sign="")
    marks = ("int_frac_digits", "frac_digits", "p_cs_precedes", "p_sep_by_space", "n_cs_precedes", "n_sep_by_space",
             "p_sign_posn", "n_sign_posn")
    return {**money, **dict.fromkeys(marks, CHAR_MAX), **numbers}


def getlocale(category=LC_CTYPE):
    """(language, encoding), both None in the C locale."""
    return None, None


def getdefaultlocale(envvars=("LC_ALL", "LC_CTYPE", "LANG", "LANGUAGE")):
    """What the environment asks for, as getlocale()."""
    import warnings
    warnings.warn("'locale.getdefaultlocale' is deprecated and slated for removal in Python 3.15. "
                  "Use setlocale(), getencoding() and getlocale() instead.", DeprecationWarning, stacklevel=2)
    import os
    name = next((os.environ[variable] for variable in envvars if os.environ.get(variable)), "C")
    language, _, encoding = normalize(name).partition(".")
    return None if language == "C" else language, encoding or None


def getpreferredencoding(do_setlocale=True):
    """The encoding of text files."""
    return "utf-8"


def getencoding():
    """The encoding of the locale."""
    return "UTF-8"


def normalize(localename):
    """The name with its encoding as other programs write it."""
    language, point, encoding = localename.partition(".")
    if language in ("C", "POSIX") or not point:
        return "C" if language == "POSIX" else localename
    return language + "." + {"utf8": "UTF-8", "utf-8": "UTF-8"}.get(encoding.lower(), encoding)


def strcoll(os1, os2, /):
    """Below, at or above 0: how two texts compare."""
    return (os1 > os2) - (os1 < os2)


def strxfrm(string, /):
    """What compares as strcoll() does."""
    if "\0" in string:
        raise ValueError("embedded null character")
    return string



def format_string(f, val, grouping=False, monetary=False):
    """f % val; the C locale groups nothing."""
    return f % val


def currency(val, symbol=True, grouping=False, international=False):
    """An amount of money: the C locale cannot write it."""
    raise ValueError("Currency formatting is not possible using the 'C' locale.")


def str(val):
    """A float as text."""
    return "%.12g" % val


def delocalize(string):
    """Text of a number as float() reads it."""
    return string


def localize(string, grouping=False, monetary=False):
    """Text of a number as the locale writes it."""
    return string


def atof(string, func=float):
    """A float from text."""
    return func(string)


def atoi(string):
    """An int from text."""
    return int(string)
