"""Functions that say how objects of a type are taken apart for copying and pickling."""
__all__ = ["pickle", "constructor", "add_extension", "remove_extension", "clear_extension_cache"]

dispatch_table = {} # type: the function that reduces its objects


def _need_callable(value, what):
    if not callable(value):
        raise TypeError(f"{what} must be callable")


def constructor(object):
    """Refuses what cannot be called."""
    _need_callable(object, "constructors")


def pickle(ob_type, pickle_function, constructor_ob=None):
    """Has objects of the type reduced by the function."""
    _need_callable(pickle_function, "reduction functions")
    dispatch_table.update({ob_type: pickle_function})
    if constructor_ob is not None:
        _need_callable(constructor_ob, "constructors")


def pickle_complex(c):
    parts = c.real, c.imag
    return complex, parts


def pickle_union(obj):
    from functools import reduce
    from operator import or_

    return reduce, (or_, obj.__args__)


dispatch_table |= {complex: pickle_complex, type(int | str): pickle_union}


# What pickles call to make an object again.

def _reconstructor(cls, base, state):
    plain = base is object
    made = base.__new__(cls) if plain else base.__new__(cls, state)
    if not plain and base.__init__ != object.__init__:
        base.__init__(made, state)
    return made


class _Named:
    def __getnewargs_ex__(self):
        return (), {"name": None}


# The two that object.__reduce_ex__ answers.
__newobj__ = object().__reduce_ex__(2)[0]
__newobj_ex__ = _Named().__reduce_ex__(2)[0]
del _Named


def _reduce_ex(self, proto):
    # object.__reduce_ex__ of the protocols 0 and 1: the value of the built-in part, then the attributes.
    cls = type(self)
    base = next((c for c in cls.__mro__ if "__module__" not in vars(c)), object)
    if base is cls and base is not object:
        raise TypeError(f"cannot pickle {cls.__name__!r} object")
    made = _reconstructor, (cls, base, None if base is object else base(self))
    if cls.__getstate__ is object.__getstate__ and getattr(self, "__slots__", None):
        raise TypeError("a class that defines __slots__ without defining __getstate__ cannot be pickled")
    state = self.__getstate__()
    return (*made, state) if state else made


def _mangled(name, owner):
    if name[:2] != "__" or name[-2:] == "__":
        return name
    prefix = owner.__name__.lstrip("_")
    return f"_{prefix}{name}" if prefix else name


def _slotnames(cls):
    # The names of all slots of a class, mangled, kept in its __slotnames__.
    known = vars(cls).get("__slotnames__")
    if known is None:
        known = []
        for owner in getattr(cls, "__mro__", ()):
            slots = vars(owner).get("__slots__", ())
            slots = [slots] if isinstance(slots, str) else slots
            known += [_mangled(slot, owner) for slot in slots if slot not in {"__dict__", "__weakref__"}]
        try:
            cls.__slotnames__ = known
        except (AttributeError, TypeError):
            pass # a class that cannot be changed is looked through every time
    return known


# Small numbers for classes and functions, as pickles may write them.
_extension_registry = {} # (module, name): code
_inverted_registry = {} # code: (module, name)
_extension_cache = {} # code: object


def add_extension(module, name, code):
    """Gives a module's name a code from 1 to 0x7fffffff."""
    code, key = int(code), (module, name)
    if code < 1 or code > 0x7fffffff:
        raise ValueError("code out of range")
    if _is_registered(key, code):
        return
    if (taken := _extension_registry.get(key)) is not None:
        raise ValueError(f"key {key} is already registered with code {taken}")
    if (owner := _inverted_registry.setdefault(code, key)) is not key:
        raise ValueError(f"code {code} is already in use for key {owner}")
    _extension_registry.update({key: code})


def remove_extension(module, name, code):
    """Takes a code back."""
    key = module, name
    if not _is_registered(key, code):
        raise ValueError(f"key {key} is not registered with code {code}")
    _extension_registry.pop(key)
    for by_code in (_inverted_registry, _extension_cache):
        by_code.pop(code, None)


def _is_registered(key, code):
    return _extension_registry.get(key) == code and _inverted_registry.get(code) == key


def clear_extension_cache():
    _extension_cache.clear()
