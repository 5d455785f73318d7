"""Regular expressions, in Python's syntax. The engine is PCRE2; patterns and matches are native (module _sre)."""

try:
    from _sre import Match, Pattern, compile as _build
except ImportError:
    raise ImportError("module re needs PCRE2, which this build of Pyrena is without", name="re") from None

__all__ = ["match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer", "compile", "purge", "escape",
           "error", "Pattern", "Match", "A", "I", "L", "M", "S", "X", "U", "ASCII", "IGNORECASE", "LOCALE", "MULTILINE",
           "DOTALL", "VERBOSE", "UNICODE", "NOFLAG", "RegexFlag", "PatternError"]


class PatternError(Exception):
    """Exception raised for invalid regular expressions: msg, pattern, pos, lineno, colno."""

    def __init__(self, msg, pattern=None, pos=None):
        self.msg, self.pattern, self.pos = msg, pattern, pos
        self.lineno = self.colno = None
        where = ""
        if None not in (pattern, pos):
            line_end = "\n" if isinstance(pattern, str) else b"\n"
            *above, line = pattern[:pos].split(line_end)
            self.lineno, self.colno = len(above) + 1, len(line) + 1
            where = f" at position {pos}"
            if line_end in pattern:
                where += f" (line {self.lineno}, column {self.colno})"
        super().__init__(msg + where)


error = PatternError


# --- flags ---

_flag_names = {256: "ASCII", 2: "IGNORECASE", 4: "LOCALE", 32: "UNICODE", 8: "MULTILINE", 16: "DOTALL", 64: "VERBOSE",
               128: "DEBUG"}


class RegexFlag(int):
    """Flags of a pattern: ints that show their names."""

    __slots__ = ()

    def __repr__(self):
        value = int(self)
        if value == 0:
            return "re.NOFLAG"
        names, negative = [], value < 0
        if negative:
            value = ~value
        for bit, name in _flag_names.items():
            if value & bit:
                names.append("re." + name)
                value &= ~bit
        if value:
            names.append(hex(value))
        text = "|".join(names)
        return text if not negative else f"~({text})" if len(names) > 1 else "~" + text

    __str__ = object.__str__

    def __format__(self, spec):
        return format(str(self), spec)

    @property
    def name(self):
        """The names of the flags, joined by '|'."""
        return repr(self).replace("re.", "") if int(self) else "NOFLAG"

    @property
    def value(self):
        """The number."""
        return int(self)

    _value_ = value
    _name_ = name

    def __or__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return RegexFlag(int(self) | int(other))

    def __and__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return RegexFlag(int(self) & int(other))

    def __xor__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return RegexFlag(int(self) ^ int(other))

    __ror__, __rand__, __rxor__ = __or__, __and__, __xor__

    def __invert__(self):
        return RegexFlag(0x1fe & ~int(self))

    def __contains__(self, other):
        return int(self) & int(other) == int(other)

    def __iter__(self):
        for bit in _flag_names:
            if self & bit:
                yield RegexFlag(bit)

    def __reduce__(self):
        return RegexFlag, (int(self),)


NOFLAG = RegexFlag(0)
ASCII = A = RegexFlag(256)
IGNORECASE = I = RegexFlag(2)
LOCALE = L = RegexFlag(4)
UNICODE = U = RegexFlag(32)
MULTILINE = M = RegexFlag(8)
DOTALL = S = RegexFlag(16)
VERBOSE = X = RegexFlag(64)
DEBUG = RegexFlag(128)
for _name in ("NOFLAG", "ASCII", "A", "IGNORECASE", "I", "LOCALE", "L", "UNICODE", "U", "MULTILINE", "M", "DOTALL", "S",
              "VERBOSE", "X", "DEBUG"):
    setattr(RegexFlag, _name, globals()[_name])
del _name


# --- the cache ---

_cache = {}  # (type, pattern, flags) -> Pattern, oldest first
_CACHE_SIZE = 512


def _compile(pattern, flags):
    key = type(pattern), pattern, flags
    try:
        return _cache[key]
    except KeyError:
        pass
    is_made = isinstance(pattern, Pattern)
    if is_made and not flags:
        return pattern
    if is_made:
        raise ValueError("cannot process flags argument with a compiled pattern")
    if not isinstance(pattern, (str, bytes)):
        raise TypeError("first argument must be string or compiled pattern")
    made = _build(pattern, int(flags))
    if not made.flags & 128:
        if len(_cache) >= _CACHE_SIZE:
            _cache.pop(next(iter(_cache))) # the oldest
        _cache[key] = made
    return made


def compile(pattern, flags=0):
    """Compile a regular expression pattern, returning a Pattern object."""
    return _compile(pattern, flags)


def purge():
    """Clear the regular expression caches"""
    _cache.clear()


# --- functions ---


def match(pattern, string, flags=0):
    """Try to apply the pattern at the start of the string, returning a Match object, or None if no match was found."""
    return _compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    """Try to apply the pattern to all of the string, returning a Match object, or None if no match was found."""
    return _compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    """Scan through string looking for a match to the pattern, returning a Match object, or None."""
    return _compile(pattern, flags).search(string)


def findall(pattern, string, flags=0):
    """Return a list of all non-overlapping matches in the string; of groups, if the pattern has any."""
    return _compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    """Return an iterator over all non-overlapping matches in the string, as Match objects."""
    return _compile(pattern, flags).finditer(string)


_not_given = object()


def _positional(function, args, names, given):
    # Arguments that should have been given by keyword: still taken by position.
    if len(args) > len(names):
        raise TypeError(f"{function}() takes from {given} to {given + len(names)} positional arguments but "
                        f"{given + len(args)} were given")
    import warnings

    warnings.warn(f"'{names[0]}' is passed as positional argument", DeprecationWarning, stacklevel=3)
    return args


def sub(pattern, repl, string, *args, count=_not_given, flags=_not_given):
    """Return the string with the leftmost non-overlapping matches replaced: by a template, or by what a function says."""
    if args:
        count, flags = _second(_positional("sub", args, ("count", "flags"), 3), count, flags, "sub", "count")
    return _compile(pattern, 0 if flags is _not_given else flags).sub(repl, string, 0 if count is _not_given else count)


def subn(pattern, repl, string, *args, count=_not_given, flags=_not_given):
    """As sub(), but return a tuple (new_string, number)."""
    if args:
        count, flags = _second(_positional("subn", args, ("count", "flags"), 3), count, flags, "subn", "count")
    return _compile(pattern, 0 if flags is _not_given else flags).subn(repl, string, 0 if count is _not_given else count)


def split(pattern, string, *args, maxsplit=_not_given, flags=_not_given):
    """Split the string by the matches of the pattern; groups of the pattern are in the list too."""
    if args:
        maxsplit, flags = _second(_positional("split", args, ("maxsplit", "flags"), 2), maxsplit, flags, "split", "maxsplit")
    return _compile(pattern, 0 if flags is _not_given else flags).split(string, 0 if maxsplit is _not_given else maxsplit)


def _second(args, number, flags, function, name):
    if number is not _not_given:
        raise TypeError(f"{function}() got multiple values for argument '{name}'")
    if len(args) > 1:
        if flags is not _not_given:
            raise TypeError(f"{function}() got multiple values for argument 'flags'")
        flags = args[1]
    return args[0], flags


_special = {ord(each): "\\" + each for each in "()[]{}?*+-|^$\\.&~# \t\n\r\v\f"}


def escape(pattern):
    """Escape special characters in a string."""
    if isinstance(pattern, str):
        return pattern.translate(_special)
    return str(pattern, "latin1").translate(_special).encode("latin1")


class Scanner:
    """A tokenizer: (pattern, action) pairs, tried in order where the last token ended."""

    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        self._actions, group = {}, 1
        for phrase, action in lexicon:
            self._actions[group] = action
            group += 1 + _compile(phrase, flags).groups
        self.scanner = _compile("|".join(f"({phrase})" for phrase, _ in lexicon), flags)

    def scan(self, string):
        result, end = [], 0
        step = self.scanner.scanner(string).match
        while True:
            found = step()
            if not found or found.end() == end:
                break
            action = self._actions[found.lastindex]
            if callable(action):
                self.match = found
                action = action(self, found.group())
            if action is not None:
                result.append(action)
            end = found.end()
        return result, string[end:]
