"""Names for the types that have none in builtins; making classes by hand."""
import sys


def _examples():
    def generator():
        yield outer

    async def coroutine():
        pass

    async def async_generator():
        yield

    outer = None
    made = coroutine()
    made.close() # or it complains that nobody awaited it
    return generator, generator(), generator.__closure__[0], made, async_generator()


FunctionType, GeneratorType, CellType, CoroutineType, AsyncGeneratorType = map(type, _examples())
LambdaType = FunctionType
(MappingProxyType, SimpleNamespace, ModuleType, FrameType, CodeType, GetSetDescriptorType, BuiltinFunctionType,
 WrapperDescriptorType, MethodWrapperType, MethodDescriptorType, ClassMethodDescriptorType, GenericAlias, UnionType,
 EllipsisType, NoneType, NotImplementedType) = map(type, (
     vars(type), sys.implementation, sys, sys._getframe(), _examples.__code__, vars(FunctionType)["__code__"], len,
     object.__repr__, "".__str__, str.upper, vars(dict)["fromkeys"], list[int], int | None, ..., None, NotImplemented))
BuiltinMethodType = BuiltinFunctionType


class _Example:
    __slots__ = "slot",

    def method(self):
        pass


MethodType = type(_Example().method)
MemberDescriptorType = type(_Example.slot)
del _Example

try:
    raise TypeError
except TypeError as error:
    TracebackType = type(error.__traceback__)


def new_class(name, bases=(), kwds=None, exec_body=None):
    """Makes a class as a class statement does; exec_body(namespace) fills it."""
    resolved = resolve_bases(bases)
    metaclass, namespace, kwds = prepare_class(name, resolved, kwds)
    if exec_body is not None:
        exec_body(namespace)
    if resolved is not bases:
        namespace["__orig_bases__"] = bases
    return metaclass(name, resolved, namespace, **kwds)


def resolve_bases(bases):
    """The bases with those that have __mro_entries__ replaced by what it gives; the same tuple if there are none."""
    resolved = []
    changed = False
    for base in bases:
        entries = None if isinstance(base, type) else getattr(base, "__mro_entries__", None)
        if entries is None:
            resolved.append(base)
            continue
        changed = True
        entries = entries(bases)
        if not isinstance(entries, tuple):
            raise TypeError("__mro_entries__ must return a tuple")
        resolved.extend(entries)
    return tuple(resolved) if changed else bases


def prepare_class(name, bases=(), kwds=None):
    """The metaclass, the namespace it prepares, and the keywords without `metaclass`."""
    kwds = dict(kwds or {})
    if "metaclass" in kwds:
        metaclass = kwds.pop("metaclass")
    else:
        metaclass = type(bases[0]) if bases else type
    if isinstance(metaclass, type):
        metaclass = _most_derived(metaclass, bases)
    if hasattr(metaclass, "__prepare__"):
        namespace = metaclass.__prepare__(name, bases, **kwds)
    else:
        namespace = {}
    return metaclass, namespace, kwds


def _most_derived(winner, bases):
    for base in bases:
        kind = type(base)
        if issubclass(winner, kind):
            continue
        if not issubclass(kind, winner):
            raise TypeError("metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the "
                            "metaclasses of all its bases")
        winner = kind
    return winner


def get_original_bases(cls, /):
    """The bases as the class statement named them, before __mro_entries__ was asked."""
    try:
        namespace, bases = cls.__dict__, cls.__bases__
        return namespace.get("__orig_bases__", bases)
    except AttributeError:
        raise TypeError(f"Expected an instance of type, not {type(cls).__name__!r}") from None


class DynamicClassAttribute:
    """A property of instances; on the class the name is looked up by the metaclass's __getattr__."""

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget, self.fset, self.fdel = fget, fset, fdel
        self.overwrite_doc = doc is None # a later getter brings its own
        self.__doc__ = doc if doc else fget.__doc__
        self.__isabstractmethod__ = bool(getattr(fget, "__isabstractmethod__", False))

    def __get__(self, instance, ownerclass=None):
        if instance is not None:
            return self._function("fget", "unreadable attribute")(instance)
        if not self.__isabstractmethod__:
            raise AttributeError()
        return self

    def __set__(self, instance, value):
        self._function("fset", "can't set attribute")(instance, value)

    def __delete__(self, instance):
        self._function("fdel", "can't delete attribute")(instance)

    def _function(self, name, complaint):
        function = getattr(self, name)
        if function is None:
            raise AttributeError(complaint)
        return function

    def _changed(self, **changes):
        parts = {"fget": self.fget, "fset": self.fset, "fdel": self.fdel, "doc": self.__doc__, **changes}
        made = type(self)(*parts.values())
        made.overwrite_doc = self.overwrite_doc
        return made

    def getter(self, fget):
        doc = fget.__doc__ if self.overwrite_doc else None
        return self._changed(fget=fget, doc=doc or self.__doc__)

    def setter(self, fset):
        return self._changed(fset=fset)

    def deleter(self, fdel):
        return self._changed(fdel=fdel)


def _state(name):
    return property(lambda wrapper: getattr(wrapper._inner, name))


class _GeneratorWrapper:
    # What a callable returned that is a generator in all but its type.
    def __init__(self, generator):
        self._inner = generator
        for name in "__name__", "__qualname__":
            setattr(self, name, getattr(generator, name, None))

    gi_code = cr_code = _state("gi_code")
    gi_frame = cr_frame = _state("gi_frame")
    gi_running = cr_running = _state("gi_running")
    gi_yieldfrom = cr_await = _state("gi_yieldfrom")

    def __next__(self):
        return self._inner.__next__()

    def __iter__(self):
        inner = self._inner
        return inner if inner.__class__ is GeneratorType else self

    __await__ = __iter__

    def send(self, value):
        return self._inner.send(value)

    def throw(self, tp, *rest):
        return self._inner.throw(tp, *rest)

    def close(self):
        return self._inner.close()


def coroutine(func):
    """Lets what a generator function returns be awaited."""
    if not callable(func):
        raise TypeError("types.coroutine() expects a callable")
    if func.__class__ is FunctionType and getattr(func, "__code__", None).__class__ is CodeType:
        flags = func.__code__.co_flags
        if flags & 0x180: # coroutine functions, and those that came here before
            return func
        if flags & 0x20: # a generator function
            func.__code__ = func.__code__.replace(co_flags=flags | 0x100)
            return func
    import functools
    import _collections_abc

    @functools.wraps(func)
    def wrapped(*args, **kwargs):
        made = func(*args, **kwargs)
        if made.__class__ is CoroutineType or made.__class__ is GeneratorType and made.gi_code.co_flags & 0x100:
            return made
        if isinstance(made, _collections_abc.Generator) and not isinstance(made, _collections_abc.Coroutine):
            return _GeneratorWrapper(made)
        return made

    return wrapped


class CapsuleType:
    """The type of pointers that C extensions hand each other: there are none here."""

    def __new__(cls, *args, **kwargs):
        raise TypeError("cannot create 'PyCapsule' instances")


CapsuleType.__name__ = CapsuleType.__qualname__ = "PyCapsule"
CapsuleType.__module__ = "builtins"

__all__ = [name for name in globals() if not name.startswith("_") and name != "sys"]
