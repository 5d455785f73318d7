"""Abstract base classes: classes that say which methods their subclasses owe, and that others can join by register()."""
from _weakref import ref

__all__ = ["ABC", "ABCMeta", "abstractclassmethod", "abstractmethod", "abstractproperty", "abstractstaticmethod",
           "get_cache_token", "update_abstractmethods"]

_registrations = 0 # of all classes so far: what was found before the last one may no longer hold


def get_cache_token():
    """The number of registrations so far: changes whenever register() is called on any class."""
    return _registrations


def abstractmethod(funcobj):
    """Marks a method that a subclass must define before it can have instances."""
    funcobj.__isabstractmethod__ = True
    return funcobj


class abstractclassmethod(classmethod):
    """classmethod(abstractmethod(f)), of old."""

    __isabstractmethod__ = True

    def __init__(self, callable):
        super().__init__(abstractmethod(callable))


class abstractstaticmethod(staticmethod):
    """staticmethod(abstractmethod(f)), of old."""

    __isabstractmethod__ = True

    def __init__(self, callable):
        super().__init__(abstractmethod(callable))


class abstractproperty(property):
    """property(abstractmethod(f)), of old."""

    __isabstractmethod__ = True


class _State:
    # What one class knows of others, by weak references.
    __slots__ = "registry", "yes", "no", "no_version"

    def __init__(self):
        self.registry = set()
        self.yes = set()
        self.no = set()
        self.no_version = _registrations # of `no`


def _abstract_names(cls, namespace):
    names = {name for name, value in namespace.items() if getattr(value, "__isabstractmethod__", False)}
    for base in cls.__bases__:
        for name in getattr(base, "__abstractmethods__", ()):
            if name not in names and getattr(getattr(cls, name, None), "__isabstractmethod__", False):
                names.add(name)
    return frozenset(names)


class ABCMeta(type):
    """The metaclass of abstract base classes."""

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        cls.__abstractmethods__ = _abstract_names(cls, namespace)
        cls._abc_impl = _State()
        return cls

    def register(cls, subclass):
        """Makes a class a virtual subclass of this one; returns it."""
        global _registrations
        if not isinstance(subclass, type):
            raise TypeError("Can only register classes")
        if issubclass(subclass, cls):
            return subclass
        if issubclass(cls, subclass):
            raise RuntimeError("Refusing to create an inheritance cycle")
        registry = cls._abc_impl.registry
        registry.add(ref(subclass, registry.discard))
        _registrations += 1
        flags = getattr(cls, "__abc_tpflags__", 0) # of Sequence and Mapping: match patterns ask
        if flags and not hasattr(subclass, "__abc_tpflags__"):
            try:
                subclass.__abc_tpflags__ = flags
            except TypeError: # a built-in type knows what it is
                pass
        return subclass

    def __instancecheck__(cls, instance):
        subclass = instance.__class__
        state = cls._abc_impl
        known = ref(subclass)
        if known in state.yes:
            return True
        subtype = type(instance)
        if subtype is not subclass:
            return cls.__subclasscheck__(subclass) or cls.__subclasscheck__(subtype)
        if known in state.no and state.no_version == _registrations:
            return False
        return cls.__subclasscheck__(subclass)

    def __subclasscheck__(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError("issubclass() arg 1 must be a class")
        state = cls._abc_impl
        known = ref(subclass)
        if known in state.yes:
            return True
        if state.no_version != _registrations:
            state.no = set()
            state.no_version = _registrations
        elif known in state.no:
            return False
        answer = cls._is_superclass(subclass, state)
        known = state.yes if answer else state.no
        known.add(ref(subclass, known.discard))
        return answer

    def _is_superclass(cls, subclass, state):
        answer = cls.__subclasshook__(subclass)
        if answer is not NotImplemented:
            if not isinstance(answer, bool):
                raise AssertionError("__subclasshook__ must return either False, True, or NotImplemented")
            return answer
        if cls in getattr(subclass, "__mro__", ()):
            return True
        for registered in list(state.registry):
            other = registered()
            if other is not None and issubclass(subclass, other):
                return True
        return any(issubclass(subclass, child) for child in cls.__subclasses__())

    def _dump_registry(cls, file=None):
        state = cls._abc_impl
        facts = {"Class": f"{cls.__module__}.{cls.__qualname__}", "Inv. counter": _registrations,
                 "_abc_registry": state.registry, "_abc_cache": state.yes, "_abc_negative_cache": state.no,
                 "_abc_negative_cache_version": state.no_version}
        for name, fact in facts.items():
            print(f"{name}: {fact}", file=file)

    def _abc_registry_clear(cls):
        cls._abc_impl.registry.clear()

    def _abc_caches_clear(cls):
        cls._abc_impl.yes.clear()
        cls._abc_impl.no.clear()


def update_abstractmethods(cls):
    """Finds a class's abstract methods again, after methods were added to it; returns the class."""
    if hasattr(cls, "__abstractmethods__"):
        cls.__abstractmethods__ = _abstract_names(cls, vars(cls))
    return cls


class ABC(metaclass=ABCMeta):
    """A class to inherit from instead of naming the metaclass."""

    __slots__ = ()
