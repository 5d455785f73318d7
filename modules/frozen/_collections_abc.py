"""Abstract base classes for containers, iterators and callables: module collections.abc."""
from abc import ABCMeta, abstractmethod

__all__ = ["Awaitable", "Coroutine", "AsyncIterable", "AsyncIterator", "AsyncGenerator", "Hashable", "Iterable", "Iterator",
           "Generator", "Reversible", "Sized", "Container", "Callable", "Collection", "Set", "MutableSet", "Mapping",
           "MutableMapping", "MappingView", "KeysView", "ItemsView", "ValuesView", "Sequence", "MutableSequence",
           "ByteString", "Buffer"]

__name__ = "collections.abc" # what the classes say of themselves

_GenericAlias = type(list[int])


def _has_methods(cls, *names):
    # A class whose chain defines all of the names and does not refuse one by None; else NotImplemented.
    chain = cls.__mro__
    for name in names:
        for base in chain:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
        else:
            return NotImplemented
    return True


_check_methods = _has_methods


_owed = {} # class: the methods that make any class one of its subclasses


@classmethod
def _hook(cls, other):
    names = _owed.get(cls)
    return NotImplemented if names is None else _has_methods(other, *names)


def _owes(*names):
    def mark(cls):
        _owed[cls] = names
        cls.__subclasshook__ = _hook
        return cls

    return mark


def _wanted(answer):
    # An abstract method for what subclasses define. Through super() it gives the answer, or raises it.
    def method(self, *args):
        if isinstance(answer, type):
            raise answer
        return answer

    return abstractmethod(method)


@_owes("__hash__")
class Hashable(metaclass=ABCMeta):
    __slots__ = ()

    __hash__ = _wanted(0)


@_owes("__await__")
class Awaitable(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __await__(self):
        yield

    __class_getitem__ = classmethod(_GenericAlias)


@_owes("__await__", "send", "throw", "close")
class Coroutine(Awaitable):
    __slots__ = ()

    @abstractmethod
    def send(self, value):
        """Gives the coroutine a value; returns what it yields next or raises StopIteration."""
        raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        """Raises an exception in the coroutine; returns what it yields next or raises StopIteration."""
        _raise_given(typ, val, tb)

    def close(self):
        """Raises GeneratorExit inside the coroutine."""
        _end(self, "coroutine")


def _end(running, kind):
    # Has a generator or coroutine leave by GeneratorExit; what it returned.
    try:
        running.throw(GeneratorExit)
    except StopIteration as stop:
        return stop.value
    except GeneratorExit:
        return None
    raise RuntimeError(_goes_on.format(kind))


_goes_on = "{} ignored GeneratorExit"


def _raise_given(typ, val, tb):
    if val is None:
        if tb is None:
            raise typ
        val = typ()
    raise val if tb is None else val.with_traceback(tb)


@_owes("__aiter__")
class AsyncIterable(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __aiter__(self):
        return AsyncIterator()

    __class_getitem__ = classmethod(_GenericAlias)


@_owes("__anext__", "__aiter__")
class AsyncIterator(AsyncIterable):
    __slots__ = ()

    @abstractmethod
    async def __anext__(self):
        """Gives the next item or raises StopAsyncIteration."""
        raise StopAsyncIteration

    def __aiter__(self):
        return self


@_owes("__aiter__", "__anext__", "asend", "athrow", "aclose")
class AsyncGenerator(AsyncIterator):
    __slots__ = ()

    async def __anext__(self):
        """The next item, or StopAsyncIteration."""
        return await self.asend(None)

    @abstractmethod
    async def asend(self, value):
        """Gives the generator a value; the result is what it yields next."""
        raise StopAsyncIteration

    @abstractmethod
    async def athrow(self, typ, val=None, tb=None):
        """Raises an exception in the generator; the result is what it yields next."""
        _raise_given(typ, val, tb)

    async def aclose(self):
        """Raises GeneratorExit inside the generator."""
        try:
            await self.athrow(GeneratorExit)
        except StopAsyncIteration:
            return
        except GeneratorExit:
            return
        raise RuntimeError(_goes_on.format("asynchronous generator"))


@_owes("__iter__")
class Iterable(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __iter__(self):
        yield from () # nothing

    __class_getitem__ = classmethod(_GenericAlias)


@_owes("__iter__", "__next__")
class Iterator(Iterable):
    __slots__ = ()

    @abstractmethod
    def __next__(self):
        """The next item; StopIteration when there is none."""
        raise StopIteration

    def __iter__(self):
        return self


@_owes("__reversed__", "__iter__")
class Reversible(Iterable):
    __slots__ = ()

    @abstractmethod
    def __reversed__(self):
        yield from () # nothing


@_owes("__iter__", "__next__", "send", "throw", "close")
class Generator(Iterator):
    __slots__ = ()

    def __next__(self):
        """The next item; StopIteration when there is none."""
        return self.send(None)

    @abstractmethod
    def send(self, value):
        """Gives the generator a value; returns what it yields next or raises StopIteration."""
        raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        """Raises an exception in the generator; returns what it yields next or raises StopIteration."""
        _raise_given(typ, val, tb)

    def close(self):
        """Raises GeneratorExit inside the generator; the result is what it returns."""
        return _end(self, "generator")


@_owes("__len__")
class Sized(metaclass=ABCMeta):
    __slots__ = ()

    __len__ = _wanted(0)


@_owes("__contains__")
class Container(metaclass=ABCMeta):
    __slots__ = ()

    __contains__ = _wanted(False)

    __class_getitem__ = classmethod(_GenericAlias)


@_owes("__len__", "__iter__", "__contains__")
class Collection(Sized, Iterable, Container):
    __slots__ = ()


@_owes("__buffer__")
class Buffer(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __buffer__(self, flags, /):
        raise NotImplementedError


def _type_text(item):
    if isinstance(item, type) and not isinstance(item, _GenericAlias):
        return item.__qualname__ if item.__module__ == "builtins" else f"{item.__module__}.{item.__qualname__}"
    if item is ...:
        return "..."
    if isinstance(item, list):
        return "[" + ", ".join(map(_type_text, item)) + "]"
    return repr(item)


def _stands_for_arguments(item):
    # ..., a list of types, a ParamSpec or Concatenate[...]: what may stand before the result's type.
    if item is ... or isinstance(item, (list, tuple)):
        return True
    kind = type(item)
    return kind.__module__ == "typing" and kind.__name__ in ("ParamSpec", "_ConcatenateGenericAlias")


def _as_written(args):
    # The pair between the brackets of Callable[...] for an alias's __args__.
    if len(args) == 2 and _stands_for_arguments(args[0]):
        return args
    *arguments, result = args
    return arguments, result


class _CallableGenericAlias(_GenericAlias):
    # Callable[[a, b], c]: __args__ is (a, b, c).
    __slots__ = ()

    def __new__(cls, origin, args):
        if not isinstance(args, tuple) or len(args) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        arguments, result = args
        if isinstance(arguments, (tuple, list)):
            args = (*arguments, result)
        elif not _stands_for_arguments(arguments):
            raise TypeError(f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {arguments}")
        return _GenericAlias.__new__(cls, origin, args)

    def __repr__(self):
        pair = _as_written(self.__args__)
        if pair is self.__args__:
            return _GenericAlias.__repr__(self)
        return f"collections.abc.Callable[{_type_text(pair[0])}, {_type_text(pair[1])}]"

    def __reduce__(self):
        return _CallableGenericAlias, (Callable, _as_written(self.__args__))

    def __getitem__(self, item):
        given = item if isinstance(item, tuple) else (item,)
        open_places = self.__parameters__
        if len(open_places) == 1 and type(open_places[0]).__name__ == "ParamSpec" and given:
            # The types for a lone ParamSpec may come without brackets of their own.
            first = given[0]
            if not _stands_for_arguments(first) or len(given) > 1 and not isinstance(first, (tuple, list)):
                given = (list(given),)
        args = _GenericAlias.__getitem__(self, given).__args__
        return _CallableGenericAlias(Callable, args if isinstance(args[0], (tuple, list)) else _as_written(args))


@_owes("__call__")
class Callable(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __call__(self, *args, **kwargs):
        """Whatever calls of it give."""

    __class_getitem__ = classmethod(_CallableGenericAlias)


class Set(Collection):
    """A finite set without changes: __contains__, __iter__ and __len__ give the rest.

    Where the constructor does not take an iterable, override _from_iterable.
    """

    __slots__ = ()

    @classmethod
    def _from_iterable(cls, it):
        return cls(it)

    def __le__(self, other):
        if isinstance(other, Set):
            return len(self) <= len(other) and all(item in other for item in self)
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, Set):
            return len(self) >= len(other) and all(item in self for item in other)
        return NotImplemented

    # The other comparisons go by the two above, which a subclass may override.

    def __lt__(self, other):
        if isinstance(other, Set):
            return self.__le__(other) if len(self) < len(other) else False
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, Set):
            return self.__ge__(other) if len(self) > len(other) else False
        return NotImplemented

    def __eq__(self, other):
        if isinstance(other, Set):
            return self.__le__(other) if len(self) == len(other) else False
        return NotImplemented

    def __and__(self, other):
        if isinstance(other, Iterable):
            return self._from_iterable(item for item in other if item in self)
        return NotImplemented

    __rand__ = __and__

    def isdisjoint(self, other):
        """True if the two have nothing in common."""
        return not any(item in self for item in other)

    def __or__(self, other):
        if isinstance(other, Iterable):
            return self._from_iterable(item for part in (self, other) for item in part)
        return NotImplemented

    __ror__ = __or__

    def __sub__(self, other):
        gone = _operand(self, other)
        return NotImplemented if gone is None else self._from_iterable(item for item in self if item not in gone)

    def __rsub__(self, other):
        full = _operand(self, other)
        return NotImplemented if full is None else self._from_iterable(item for item in full if item not in self)

    def __xor__(self, other):
        right = _operand(self, other)
        return NotImplemented if right is None else (self - right) | (right - self)

    __rxor__ = __xor__

    def _hash(self):
        """A hash that depends on the members alone; equal to that of a frozenset of them."""
        mask = 2**64 - 1
        size = len(self)
        total = 1927868237 * (size + 1) & mask
        for item in self:
            one = hash(item)
            total ^= (one ^ (one << 16) ^ 89869747) * 3644798167 & mask
        total ^= (total >> 11) ^ (total >> 25)
        total = total * 69069 + 907133923 & mask
        if total > 2**63 - 1:
            total -= 2**64
        return 590923713 if total == -1 else total


def _operand(one, other):
    # The other side of an operator as a set: made by the one's class unless it is a set; None if it has no items.
    if isinstance(other, Set):
        return other
    return one._from_iterable(other) if isinstance(other, Iterable) else None


class MutableSet(Set):
    """A set that can change: add and discard give the rest."""

    __slots__ = ()

    @abstractmethod
    def add(self, value):
        """Adds one member."""
        raise NotImplementedError

    @abstractmethod
    def discard(self, value):
        """Removes one member if it is there."""
        raise NotImplementedError

    def remove(self, value):
        """Removes one member; KeyError if it is not there."""
        if value not in self:
            raise KeyError(value)
        self.discard(value)

    def pop(self):
        """Removes and returns some member; KeyError when there is none."""
        for value in self:
            self.discard(value)
            return value
        raise KeyError

    def clear(self):
        """Removes all members, one after another."""
        try:
            while True:
                self.pop()
        except KeyError:
            pass

    def _each(self, change, values):
        for value in values:
            change(value)
        return self

    def __ior__(self, it):
        return self._each(self.add, it)

    def __iand__(self, it):
        return self._each(self.discard, self - it)

    def __ixor__(self, it):
        # A copy of itself: what goes through the items may not see them change.
        others = [*it] if it is self else it if isinstance(it, Set) else self._from_iterable(it)
        return self._each(lambda value: (self.discard if value in self else self.add)(value), others)

    def __isub__(self, it):
        return self._each(self.discard, list(it) if it is self else it)


class Mapping(Collection):
    """Keys with values: __getitem__, __iter__ and __len__ give the rest."""

    __slots__ = ()

    __getitem__ = _wanted(KeyError)

    def get(self, key, default=None):
        """The value of a key, or the default."""
        try:
            return self[key]
        except KeyError:
            return default

    def __contains__(self, key):
        try:
            self[key]
        except KeyError:
            return False
        return True

    def keys(self):
        """A set-like view of the keys."""
        return KeysView(self)

    def items(self):
        """A set-like view of the pairs."""
        return ItemsView(self)

    def values(self):
        """A view of the values."""
        return ValuesView(self)

    def __eq__(self, other):
        if isinstance(other, Mapping):
            mine, others = dict(self.items()), dict(other.items())
            return mine == others
        return NotImplemented

    __reversed__ = None


class MappingView(Sized):
    __slots__ = ("_mapping",)

    def __init__(self, mapping):
        self._mapping = mapping

    def __len__(self):
        return len(self._mapping)

    def __repr__(self):
        return f"{self.__class__.__name__}({self._mapping!r})"

    __class_getitem__ = classmethod(_GenericAlias)


def _as_set(cls, values):
    # What operators of views give.
    return set(values)


class KeysView(MappingView, Set):
    __slots__ = ()

    _from_iterable = classmethod(_as_set)
    __contains__ = lambda self, key: key in self._mapping
    __iter__ = lambda self: iter(self._mapping)


class ItemsView(MappingView, Set):
    __slots__ = ()

    _from_iterable = classmethod(_as_set)

    def __contains__(self, item):
        wanted, value = item
        try:
            found = self._mapping[wanted]
        except KeyError:
            return False
        return found is value or found == value

    def __iter__(self):
        source = self._mapping
        for key in source:
            yield key, source[key]


class ValuesView(MappingView, Collection):
    __slots__ = ()

    def __contains__(self, value):
        source = self._mapping
        for key in source:
            found = source[key]
            if found is value or found == value:
                return True
        return False

    def __iter__(self):
        source = self._mapping
        for key in source:
            yield source[key]


_nothing = object()


class MutableMapping(Mapping):
    """A mapping that can change: __setitem__ and __delitem__ give the rest."""

    __slots__ = ()

    __setitem__ = _wanted(KeyError)

    __delitem__ = _wanted(KeyError)

    def pop(self, key, default=_nothing):
        """Removes a key and returns its value; without the key, the default or KeyError."""
        try:
            value = self[key]
        except KeyError:
            if default is _nothing:
                raise
            return default
        del self[key]
        return value

    def popitem(self):
        """Removes and returns some pair; KeyError when there is none."""
        for key in self:
            value = self[key]
            del self[key]
            return key, value
        raise KeyError

    def clear(self):
        """Removes all pairs, one after another."""
        try:
            while True:
                self.popitem()
        except KeyError:
            pass

    def update(self, other=(), /, **kwds):
        """Sets pairs from a mapping, from what has keys(), or from pairs; then the keywords."""
        keyed = isinstance(other, Mapping)
        if keyed or hasattr(other, "keys"):
            for key in other if keyed else other.keys():
                self[key] = other[key]
            other = ()
        for pairs in other, kwds.items():
            for key, value in pairs:
                self[key] = value

    def setdefault(self, key, default=None):
        """The value of a key, which is set to the default first if it is missing."""
        try:
            return self[key]
        except KeyError:
            self[key] = default
        return default


class Sequence(Reversible, Collection):
    """Items by position: __getitem__ and __len__ give the rest."""

    __slots__ = ()

    __getitem__ = _wanted(IndexError)

    def __iter__(self):
        i = 0
        try:
            while True:
                yield self[i]
                i += 1
        except IndexError:
            return

    def __contains__(self, value):
        for item in self:
            if item is value or item == value:
                return True
        return False

    def __reversed__(self):
        for i in range(len(self) - 1, -1, -1):
            yield self[i]

    def index(self, value, start=0, stop=None):
        """The first position of a value; ValueError if it is not there."""
        at = start if start is None or start >= 0 else max(start + len(self), 0)
        end = stop if stop is None or stop >= 0 else stop + len(self)
        while end is None or at < end:
            try:
                item = self[at]
            except IndexError:
                break
            if item is value or item == value:
                return at
            at += 1
        raise ValueError

    def count(self, value):
        """How many times a value is there."""
        return sum(1 for item in self if item is value or item == value)


class _DeprecateByteStringMeta(ABCMeta):
    def __new__(cls, name, bases, namespace, **kwargs):
        if name != "ByteString":
            _warn_byte_string()
        return ABCMeta.__new__(cls, name, bases, namespace, **kwargs)

    def __instancecheck__(cls, instance):
        _warn_byte_string()
        return ABCMeta.__instancecheck__(cls, instance)


def _warn_byte_string():
    import warnings

    warnings._deprecated("collections.abc.ByteString", remove=(3, 17))


class ByteString(Sequence, metaclass=_DeprecateByteStringMeta):
    """Deprecated: bytes and bytearray."""

    __slots__ = ()


class MutableSequence(Sequence):
    """A sequence that can change: __setitem__, __delitem__ and insert give the rest."""

    __slots__ = ()

    __setitem__ = _wanted(IndexError)

    __delitem__ = _wanted(IndexError)

    @abstractmethod
    def insert(self, index, value):
        """Puts a value before the position."""
        raise IndexError

    def append(self, value):
        """Adds a value at the end."""
        self.insert(len(self), value)

    def clear(self):
        """Removes all items, one after another."""
        try:
            while True:
                self.pop()
        except IndexError:
            pass

    def reverse(self):
        """Turns the order round, in place."""
        size = len(self)
        for i in range(size // 2):
            self[i], self[size - i - 1] = self[size - i - 1], self[i]

    def extend(self, values):
        """Adds the items of an iterable at the end."""
        if values is self:
            values = list(values)
        for value in values:
            self.append(value)

    def pop(self, index=-1):
        """Removes and returns the item at a position; IndexError when there is none."""
        value = self[index]
        del self[index]
        return value

    def remove(self, value):
        """Removes the first item of that value; ValueError if it is not there."""
        position = self.index(value)
        del self[position]

    def __iadd__(self, values):
        self.extend(values)
        return self


def _types_without_name():
    # Each ABC with the built-in types that only an example of them gives.
    def generator():
        yield

    async def coroutine():
        pass

    async def async_generator():
        yield

    unstarted = coroutine()
    unstarted.close() # else it warns that nobody awaited it
    iterables = b"", bytearray(), "", (), [], range(0), range(2**1000), {}.keys(), {}.values(), {}.items(), set(), zip()
    return ((Coroutine, [unstarted]), (AsyncGenerator, [async_generator()]), (Generator, [generator()]),
            (Iterator, [*map(iter, iterables), reversed([])]), (Mapping, [type.__dict__, generator().gi_frame.f_locals]), (KeysView, [{}.keys()]),
            (ItemsView, [{}.items()]), (ValuesView, [{}.values()]))


def _register_built_ins():
    for abstract, examples in _types_without_name():
        for example in examples:
            abstract.register(type(example))
    for abstract, kinds in ((Set, (frozenset,)), (MutableSet, (set,)), (MutableMapping, (dict,)),
                            (Sequence, (tuple, str, range, memoryview)), (ByteString, (bytes, bytearray)),
                            (MutableSequence, (list, bytearray)), (Sequence, (bytes,)),
                            (Buffer, (bytes, bytearray, memoryview))): # these have no __buffer__ to be seen
        for kind in kinds:
            abstract.register(kind)
    import sys

    if collections := sys.modules.get("collections"):
        MutableSequence.register(collections.deque) # else it registers itself
    if system := sys.modules.get("os"):
        MutableMapping.register(system._Environ)
    if weak := sys.modules.get("weakref"):
        weak._register(MutableMapping, MutableSet)


_register_built_ins()

for _class in Mapping, MutableMapping:
    _class.__abc_tpflags__ = 1 << 6
for _class in Sequence, MutableSequence:
    _class.__abc_tpflags__ = 1 << 5
del _class
