"""Values that belong to a context: a run of a function, a task."""

from types import GenericAlias

__all__ = ["Context", "ContextVar", "Token", "copy_context"]

_missing = object()


class Token:
    """What set() returned: the value before, for reset()."""

    MISSING = type("_Missing", (), {"__repr__": lambda self: "<Token.MISSING>", "__slots__": ()})()

    def __new__(cls, *args):
        raise RuntimeError("Tokens can only be created by ContextVars")

    @classmethod
    def _make(cls, context, var, old):
        token = object.__new__(cls)
        token._context, token._var, token._old, token._used = context, var, old, False
        return token

    @property
    def var(self):
        """The variable that was set."""
        return self._var

    @property
    def old_value(self):
        """Its value before, Token.MISSING when it had none."""
        return Token.MISSING if self._old is _missing else self._old

    def __repr__(self):
        return f"<Token{' used' if self._used else ''} var={self._var!r} at {id(self):#x}>"

    __class_getitem__ = classmethod(GenericAlias)


class Context:
    """Values of variables: a mapping that only set() in run() changes."""

    def __new__(cls, *args, **kwargs):
        if args or kwargs:
            raise TypeError("Context() does not accept any arguments")
        self = object.__new__(cls)
        self._values = {}
        self._outer = None  # while it is entered: the context before
        return self

    def run(self, callable, /, *args, **kwargs):
        """Call a function in this context; what it sets stays here."""
        global _current
        if self._outer is not None:
            raise RuntimeError(f"cannot enter context: {self!r} is already entered")
        self._outer, _current = _current, self
        try:
            return callable(*args, **kwargs)
        finally:
            _current, self._outer = self._outer, None

    def copy(self):
        """Another context with the same values."""
        context = Context()
        context._values = self._values.copy()
        return context

    def _check(self, var):
        if not isinstance(var, ContextVar):
            raise TypeError(f"a ContextVar key was expected, got {var!r}")

    def __getitem__(self, var):
        self._check(var)
        return self._values[var]

    def __contains__(self, var):
        self._check(var)
        return var in self._values

    def get(self, var, default=None, /):
        self._check(var)
        return self._values.get(var, default)

    def __iter__(self):
        return iter(self._values)

    def __len__(self):
        return len(self._values)

    def __eq__(self, other):
        return self._values == other._values if isinstance(other, Context) else NotImplemented

    __hash__ = None

    def keys(self):
        return self._values.keys()

    def values(self):
        return self._values.values()

    def items(self):
        return self._values.items()


_current = Context()


def copy_context():
    """A copy of the current context."""
    return _current.copy()


class ContextVar:
    """A variable with a value in each context."""

    __slots__ = ("_name", "_default")

    def __init__(self, name, /, *, default=_missing):
        if not isinstance(name, str):
            raise TypeError("context variable name must be a str")
        self._name = name
        self._default = default

    def __init_subclass__(cls):
        raise TypeError("type 'ContextVar' is not an acceptable base type")

    @property
    def name(self):
        return self._name

    def get(self, default=_missing, /):
        """The value here, else the default given, else the variable's own; LookupError without one."""
        value = _current._values.get(self, _missing)
        if value is _missing:
            value = self._default if default is _missing else default
        if value is _missing:
            raise LookupError(self)
        return value

    def set(self, value, /):
        """Set the value in the current context; the token is for reset()."""
        token = Token._make(_current, self, _current._values.get(self, _missing))
        _current._values[self] = value
        return token

    def reset(self, token, /):
        """Back to the value before that set()."""
        if not isinstance(token, Token):
            raise TypeError(f"expected an instance of Token, got {token!r}")
        if token._used:
            raise RuntimeError(f"{token!r} has already been used once")
        if token._var is not self:
            raise ValueError(f"{token!r} was created by a different ContextVar")
        if token._context is not _current:
            raise ValueError(f"{token!r} was created in a different Context")
        token._used = True
        if token._old is _missing:
            del _current._values[self]
        else:
            _current._values[self] = token._old

    def __repr__(self):
        default = "" if self._default is _missing else f" default={self._default!r}"
        return f"<ContextVar name={self._name!r}{default} at {id(self):#x}>"

    __class_getitem__ = classmethod(GenericAlias)


for _class in Context, ContextVar, Token:
    _class.__module__ = "_contextvars"  # what CPython's are called in messages

from _native import as_native

as_native(Context, ContextVar, Token)
del as_native
