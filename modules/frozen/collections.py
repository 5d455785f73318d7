"""Containers beside list, dict, set and tuple; deque, defaultdict and OrderedDict are native.

ChainMap, UserDict, UserList and UserString need the abstract base classes, so they are loaded when first asked for."""
import sys as _sys
from _collections import OrderedDict, _count_elements, _deque_iterator, _tuplegetter, defaultdict, deque

__all__ = ["ChainMap", "Counter", "OrderedDict", "UserDict", "UserList", "UserString", "defaultdict", "deque", "namedtuple"]

_late = ("ChainMap", "UserDict", "UserList", "UserString")


def __getattr__(name):
    if name in _late:
        import _collections_user

        globals()[name] = found = getattr(_collections_user, name)
        return found
    if name == "abc":
        import collections.abc

        return collections.abc
    raise AttributeError(f"module 'collections' has no attribute {name!r}")


def __dir__():
    return sorted({*globals(), *_late})


# --- namedtuple ---

_keywords = frozenset("""False None True and as assert async await break class continue def del elif else except finally for
from global if import in is lambda nonlocal not or pass raise return try while with yield""".split())


_bad_names = "Type names and field names "


def _check_names(typename, field_names):
    for name in (typename, *field_names):
        if type(name) is not str:
            raise TypeError(_bad_names + "must be strings")
        if name in _keywords:
            raise ValueError(f"{_bad_names}cannot be a keyword: {name!r}")
        if not name.isidentifier():
            raise ValueError(f"{_bad_names}must be valid identifiers: {name!r}")


def _check_fields(field_names, rename):
    seen = set()
    for name in field_names:
        if name.startswith("_") and not rename:
            raise ValueError(f"Field names cannot start with an underscore: {name!r}")
        if name in seen:
            raise ValueError(f"Encountered duplicate field name: {name!r}")
        seen.add(name)


def _renamed(field_names):
    seen = set()
    for index, name in enumerate(field_names):
        good = name.isidentifier() and name not in _keywords and not name.startswith("_") and name not in seen
        yield name if good else f"_{index}"
        seen.add(name)


def _bind(typename, field_names, defaults, args, kwds):
    # What the call of a constructor does with its arguments, for tuples of so many fields that no function can have them
    # as parameters.
    given = dict(zip(field_names, args))
    for name, value in kwds.items():
        if name not in field_names:
            raise TypeError(f"{typename}.__new__() got an unexpected keyword argument {name!r}")
        if name in given:
            raise TypeError(f"{typename}.__new__() got multiple values for argument {name!r}")
        given[name] = value
    count = len(field_names)
    if len(args) > count:
        raise TypeError(f"{typename}.__new__() takes {count + 1} positional arguments but {len(args) + 1} were given")
    if defaults:
        given = {**dict(zip(field_names[-len(defaults):], defaults)), **given}
    missing = [name for name in field_names if name not in given]
    if missing:
        raise TypeError(f"{typename}.__new__() missing {len(missing)} required positional arguments")
    return tuple(map(given.__getitem__, field_names))


def _listed(field_names):
    # As between the parentheses of a tuple.
    return ", ".join(field_names) + ("," if len(field_names) == 1 else "")


def _make_constructor(typename, field_names, defaults):
    # A function with the fields as its parameters, so that calls are checked as those of any function.
    names = _listed(field_names)
    if len(field_names) > 200:
        return lambda _cls, /, *args, **kwds: tuple.__new__(_cls, _bind(typename, field_names, defaults, args, kwds))
    namespace = {"_tuple_new": tuple.__new__, "__builtins__": {}, "__name__": f"namedtuple_{typename}"}
    made = eval(f"lambda _cls, {names}: _tuple_new(_cls, ({names}))", namespace)
    made.__doc__ = f"Create new instance of {typename}({names})"
    if defaults is not None:
        made.__defaults__ = defaults
    return made


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    """A new subclass of tuple whose items have names.

    `field_names` is a sequence of strings, or one string with the names separated by blanks or commas. With `rename`,
    bad names become _0, _1 and so on. `defaults` belong to the last fields."""
    given = field_names.replace(",", " ").split() if isinstance(field_names, str) else map(str, field_names)
    typename, given = _sys.intern(str(typename)), list(given)
    if rename:
        given = list(_renamed(given))
    _check_names(typename, given)
    _check_fields(given, rename)
    count = len(given)
    field_defaults = {}
    if defaults is not None:
        defaults = tuple(defaults)
        required = count - len(defaults)
        if required < 0:
            raise TypeError("Got more default values than field names")
        field_defaults = dict(zip(given[required:], defaults))
    field_names = tuple(map(_sys.intern, given))

    __new__ = _make_constructor(typename, field_names, defaults)
    __new__.__name__ = "__new__"

    @classmethod
    def _make(cls, iterable):
        result = tuple.__new__(cls, iterable)
        if len(result) != count:
            raise TypeError(f"Expected {count} arguments, got {len(result)}")
        return result

    def _replace(self, /, **kwds):
        result = self._make(map(kwds.pop, field_names, self))
        if kwds:
            raise TypeError(f"Got unexpected field names: {list(kwds)!r}")
        return result

    layout = "(" + ", ".join(f"{name}=%r" for name in field_names) + ")"

    def __repr__(self):
        "Return a nicely formatted representation string"
        return self.__class__.__name__ + layout % self

    def _asdict(self):
        "Return a new dict which maps field names to their values."
        return dict(zip(self._fields, self))

    def __getnewargs__(self):
        "The items in a plain tuple, for copy and pickle."
        return tuple(self)

    _make.__func__.__doc__ = f"Make a new {typename} object from a sequence or iterable"
    _replace.__doc__ = f"Return a new {typename} object replacing specified fields with new values"
    for method in (_make.__func__, _replace, __repr__, _asdict, __getnewargs__, __new__):
        method.__qualname__ = f"{typename}.{method.__name__}"
    namespace = {
        "__doc__": f"{typename}({_listed(field_names)})",
        "__slots__": (),
        "_fields": field_names,
        "_field_defaults": field_defaults,
        "__new__": __new__,
        "_make": _make,
        "__replace__": _replace,
        "_replace": _replace,
        "__repr__": __repr__,
        "_asdict": _asdict,
        "__getnewargs__": __getnewargs__,
        "__match_args__": field_names,
    }
    for index, field in enumerate(field_names):
        namespace[field] = _tuplegetter(index, _sys.intern(f"Alias for field number {index}"))
    result = type(typename, (tuple,), namespace)
    if module is None:
        try:
            module = _sys._getframe(1).f_globals.get("__name__", "__main__")
        except (ValueError, AttributeError):
            return result # no caller to be seen
    if module is not None:
        result.__module__ = module
    return result


# --- Counter ---

def _is_mapping(x):
    if isinstance(x, dict):
        return True
    if isinstance(x, (str, list, tuple, set)) or hasattr(x, "__next__"):
        return False
    from _collections_abc import Mapping

    return isinstance(x, Mapping)


def _agree(mine, other, holds):
    # Whether holds(count in mine, count in the other) for the elements of both; NotImplemented unless both are Counters.
    if not isinstance(other, Counter):
        return NotImplemented
    for side in mine, other:
        for element in side:
            if not holds(mine[element], other[element]):
                return False
    return True


class Counter(dict):
    """A dict that counts hashable things: what is not in it has a count of 0."""

    def __init__(self, iterable=None, /, **kwds):
        super().__init__()
        self.update(iterable, **kwds)

    def __missing__(self, key):
        "What is not there counts 0."
        return 0

    def total(self):
        "The sum of all counts."
        return sum(self.values())

    def most_common(self, n=None):
        "The elements with their counts, the most frequent ones first: all, or the first n."
        if n is None:
            return sorted(self.items(), key=lambda item: item[1], reverse=True)
        from heapq import nlargest

        return nlargest(n, self.items(), key=lambda item: item[1])

    def elements(self):
        "An iterator over the elements, each as many times as its count says; counts below one are left out."
        for element, count in self.items():
            for _ in range(count):
                yield element

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError("Counter.fromkeys() is undefined.  Use Counter(iterable) instead.")

    def update(self, iterable=None, /, **kwds):
        "Adds the counts of a mapping, or counts what an iterable gives."
        if iterable is not None:
            if not _is_mapping(iterable):
                _count_elements(self, iterable)
            elif self:
                get = self.get
                for element, count in iterable.items():
                    self[element] = count + get(element, 0)
            else:
                super().update(iterable)
        if kwds:
            self.update(kwds)

    def subtract(self, iterable=None, /, **kwds):
        "As update(), taking away; counts may become negative."
        if iterable is not None:
            get = self.get
            if _is_mapping(iterable):
                for element, count in iterable.items():
                    self[element] = get(element, 0) - count
            else:
                for element in iterable:
                    self[element] = get(element, 0) - 1
        if kwds:
            self.subtract(kwds)

    def copy(self):
        "A shallow copy."
        return self.__class__(self)

    def __reduce__(self):
        return self.__class__, (dict(self),)

    def __delitem__(self, elem):
        "As dict's, but a missing element is no error."
        if elem in self:
            super().__delitem__(elem)

    def __repr__(self):
        name = self.__class__.__name__
        if not self:
            return f"{name}()"
        try:
            shown = dict(self.most_common())
        except TypeError:
            shown = dict(self)
        return f"{name}({shown!r})"

    # Comparing: what is missing counts as 0.

    def __eq__(self, other):
        "Whether every element has the same count in both."
        return _agree(self, other, lambda mine, its: mine == its)

    def __ne__(self, other):
        "Whether some element has different counts."
        return not self == other if isinstance(other, Counter) else NotImplemented

    def __le__(self, other):
        "Whether no element has a larger count in self."
        return _agree(self, other, lambda mine, its: mine <= its)

    def __lt__(self, other):
        "Whether self <= other and some count differs."
        return (self <= other and self != other) if isinstance(other, Counter) else NotImplemented

    def __ge__(self, other):
        "Whether no element has a smaller count in self."
        return _agree(self, other, lambda mine, its: mine >= its)

    def __gt__(self, other):
        "Whether self >= other and some count differs."
        return (self >= other and self != other) if isinstance(other, Counter) else NotImplemented

    # Arithmetic of multisets: only positive counts stay.

    def _merged(self, other, combine, rest=None):
        # The positive combined counts of the elements of self; then, with `rest`, what it makes of the counts of elements
        # that only `other` has, unless it is None.
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for element, count in self.items():
            count = combine(count, other[element])
            if count > 0:
                result[element] = count
        if rest is not None:
            for element, count in other.items():
                if element not in self:
                    count = rest(count)
                    if count is not None:
                        result[element] = count
        return result

    def __add__(self, other):
        "Adds counts."
        return self._merged(other, lambda a, b: a + b, lambda count: count if count > 0 else None)

    def __sub__(self, other):
        "Subtracts counts."
        return self._merged(other, lambda a, b: a - b, lambda count: 0 - count if count < 0 else None)

    def __or__(self, other):
        "The larger of both counts."
        return self._merged(other, lambda a, b: b if a < b else a, lambda count: count if count > 0 else None)

    def __and__(self, other):
        "The smaller of both counts."
        return self._merged(other, lambda a, b: a if a < b else b)

    def __pos__(self):
        "The positive counts."
        return self._merged(Counter(), lambda a, b: a)

    def __neg__(self):
        "The negative counts with their signs changed."
        return Counter()._merged(self, None, lambda count: 0 - count if count < 0 else None)

    def _positive_rest(self):
        for element in [element for element, count in self.items() if not count > 0]:
            del self[element]
        return self

    def __iadd__(self, other):
        "Adds counts in place; only positive ones stay."
        for element, count in other.items():
            self[element] += count
        return self._positive_rest()

    def __isub__(self, other):
        "Subtracts counts in place; only positive ones stay."
        for element, count in other.items():
            self[element] -= count
        return self._positive_rest()

    def __ior__(self, other):
        "Takes the larger of both counts in place; only positive ones stay."
        for element, other_count in other.items():
            count = self[element]
            if other_count > count:
                self[element] = other_count
        return self._positive_rest()

    def __iand__(self, other):
        "Takes the smaller of both counts in place; only positive ones stay."
        for element, count in self.items():
            other_count = other[element]
            if other_count < count:
                self[element] = other_count
        return self._positive_rest()


# The abstract base classes know what they find here when they are loaded; if they were first, they learn it now.
if _abc := _sys.modules.get("_collections_abc"):
    _abc.MutableSequence.register(deque)
del _abc
