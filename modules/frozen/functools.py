"""Tools for functions and other callables; partial, reduce, cmp_to_key and the cache itself are native."""
from _functools import _attribute_get, _attribute_set, _lru_cache_wrapper, cmp_to_key, partial, reduce

__all__ = ["update_wrapper", "wraps", "WRAPPER_ASSIGNMENTS", "WRAPPER_UPDATES", "total_ordering", "cmp_to_key", "cache",
           "lru_cache", "reduce", "partial", "partialmethod", "singledispatch", "singledispatchmethod", "cached_property"]

_generic_alias = type(list[int])

# What several classes here share: a check of what they wrap, and two attributes.


def _check_wrappable(func):
    if not (callable(func) or hasattr(func, "__get__")):
        raise TypeError(f"{func!r} is not callable or a descriptor")


_is_abstract = property(lambda self: getattr(self.func, "__isabstractmethod__", False))
_subscript = classmethod(_generic_alias)

# --- wrappers ---

WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__", "__type_params__")
WRAPPER_UPDATES = ("__dict__",)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Makes a wrapper look like what it wraps: its names and documentation, and its attributes.

    `assigned` names what is replaced where `wrapped` has it, `updated` the dicts that are added to. The wrapper's
    __wrapped__ is the function; the wrapper is returned."""
    for name in assigned:
        try:
            value = getattr(wrapped, name)
        except AttributeError:
            continue
        setattr(wrapper, name, value)
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """A decorator that calls update_wrapper() with the decorated function as the wrapper."""
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


# --- total_ordering ---
#
# Each comparison that a class lacks is made of the one it has: its answer, turned round or not, and equality.

_opposites = {"__lt__": "__ge__", "__le__": "__gt__", "__gt__": "__le__", "__ge__": "__lt__"}
_signs = {"__lt__": "<", "__le__": "<=", "__gt__": ">", "__ge__": ">="}
_siblings = {"__lt__": "__le__", "__le__": "__lt__", "__gt__": "__ge__", "__ge__": "__gt__"}


def _recipes(root):
    # How the other three come from one: (is its answer turned round?, are equals let in, kept out, or as they are: None?)
    sibling = _siblings[root]
    lets_in = root in ("__lt__", "__gt__")
    return {_opposites[sibling]: (True, not lets_in), sibling: (False, lets_in), _opposites[root]: (True, None)}


def _comparison(name, root, turns, equality):
    def compare(self, other):
        answer = getattr(type(self), root)(self, other)
        if answer is NotImplemented:
            return answer
        if turns:
            answer = not answer
        if equality is None:
            return answer
        return answer or self == other if equality else answer and self != other

    compare.__name__ = name
    source = f"({'not ' if turns else ''}a {_signs[root]} b)"
    equals = {None: "", True: " or (a == b)", False: " and (a != b)"}[equality]
    compare.__doc__ = f"Return a {_signs[name]} b.  Computed by @total_ordering from {source}{equals}."
    return compare


def total_ordering(cls):
    """Class decorator: adds the comparisons that a class lacks, made of one that it has."""
    own = [name for name in _opposites if getattr(cls, name, None) is not getattr(object, name, None)]
    if not own:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    root = own[0]
    for name, (turns, equality) in _recipes(root).items():
        if name not in own:
            setattr(cls, name, _comparison(name, root, turns, equality))
    return cls


# --- partialmethod ---

class partialmethod:
    """A method with arguments given in advance, for classes; wraps functions and descriptors alike."""

    def __init__(self, func, /, *args, **keywords):
        _check_wrappable(func)
        if isinstance(func, partialmethod):
            inner = func
            func, args, keywords = inner.func, inner.args + args, inner.keywords | keywords
        self.func, self.args, self.keywords = func, args, keywords

    def __repr__(self):
        cls = type(self)
        parts = [repr(self.func), *map(repr, self.args), *(f"{name}={value!r}" for name, value in self.keywords.items())]
        return f"{cls.__module__}.{cls.__qualname__}({', '.join(parts)})"

    def _as_function(self):
        def call(receiver, /, *more, **named):
            return self.func(receiver, *self.args, *more, **(self.keywords | named))

        vars(call).update(__isabstractmethod__=self.__isabstractmethod__, __partialmethod__=self)
        return call

    def __get__(self, obj, cls=None):
        bind = getattr(self.func, "__get__", None)
        if bind is not None and not isinstance(self.func, partial):
            bound = bind(obj, cls)
            if bound is not self.func:
                # What binds itself gets its arguments afterwards.
                made = partial(bound, *self.args, **self.keywords)
                try:
                    made.__self__ = bound.__self__
                except AttributeError:
                    pass
                return made
        return self._as_function().__get__(obj, cls)

    __isabstractmethod__ = _is_abstract
    __class_getitem__ = _subscript


# --- caches ---

def __getattr__(name):
    # Made when somebody looks at a cache's statistics, or wants a lock.
    if name == "RLock":
        try:
            from _thread import RLock as made
        except ImportError:
            class made:
                "A lock for the only thread there is."

                def __enter__(self):
                    return True

                def __exit__(self, *exc):
                    pass

        globals()[name] = made
        return made
    if name == "_CacheInfo":
        from collections import namedtuple

        globals()[name] = made = namedtuple("CacheInfo", ["hits", "misses", "maxsize", "currsize"])
        made.__module__ = "functools"
        return made
    raise AttributeError(f"module 'functools' has no attribute {name!r}")


def _cache_info(*facts):
    made = globals().get("_CacheInfo") or __getattr__("_CacheInfo")
    return made(*facts)


def lru_cache(maxsize=128, typed=False):
    """Decorator: remembers the results of the last `maxsize` different calls (None: of all).

    With `typed`, equal arguments of different types count as different. The function gets cache_info(),
    cache_clear() and cache_parameters(), and is at __wrapped__."""
    if maxsize is None:
        limit = None
    elif isinstance(maxsize, int):
        limit = max(maxsize, 0)
    elif callable(maxsize) and isinstance(typed, bool):
        # Written without parentheses, it is given the function.
        return _cached(maxsize, 128, typed)
    else:
        raise TypeError("Expected first argument to be an integer, a callable, or None")
    return lambda function: _cached(function, limit, typed)


def _cached(function, maxsize, typed):
    wrapper = _lru_cache_wrapper(function, maxsize, typed, _cache_info)
    wrapper.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
    return update_wrapper(wrapper, function)


def cache(user_function, /):
    """Decorator: remembers the results of all calls."""
    return _cached(user_function, None, False)


class cached_property:
    """An attribute that is computed once and then stays in the instance's __dict__."""

    def __init__(self, func):
        self.func, self.attrname = func, None
        self.__doc__, self.__module__ = func.__doc__, func.__module__

    def __set_name__(self, owner, name):
        known = self.attrname
        if known is not None and known != name:
            raise TypeError("Cannot assign the same cached_property to two different names "
                            f"({known!r} and {name!r}).")
        self.attrname = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        name = self.attrname
        if name is None:
            raise TypeError("Cannot use cached_property instance without calling __set_name__ on it.")
        found = _attribute_get(instance, name, self)
        if found is NotImplemented:
            return self._through_dict(instance)
        if found is self:
            found = self.func(instance)
            _attribute_set(instance, name, found)
        return found

    def _through_dict(self, instance):
        name = self.attrname
        try:
            attributes = instance.__dict__
        except AttributeError:
            raise TypeError(f"No '__dict__' attribute on {type(instance).__name__!r} "
                            f"instance to cache {name!r} property.") from None
        found = attributes.get(name, self)
        if found is self:
            found = self.func(instance)
            try:
                attributes[name] = found
            except TypeError:
                raise TypeError(f"The '__dict__' attribute on {type(instance).__name__!r} instance does not support "
                                f"item assignment for caching {name!r} property.") from None
        return found

    __class_getitem__ = _subscript


# --- singledispatch ---

def _c3_merge(sequences):
    # The classes of all sequences, each before those that stand behind it in any of them.
    order = []
    while sequences := [sequence for sequence in sequences if sequence]:
        tails = [sequence[1:] for sequence in sequences]
        for sequence in sequences:
            head = sequence[0]
            if not any(head in tail for tail in tails):
                break
        else:
            raise RuntimeError("Inconsistent hierarchy")
        order.append(head)
        sequences = [sequence[1:] if sequence[0] == head else sequence for sequence in sequences]
    return order


def _c3_mro(cls, abcs=None):
    # The MRO as it would be if the class had `abcs` among its bases wherever it is a virtual subclass of them and none of
    # its bases is. They come behind the last base that is abstract itself.
    abcs = list(abcs or ())
    bases = cls.__bases__
    boundary = max((i + 1 for i, base in enumerate(bases) if hasattr(base, "__abstractmethods__")), default=0)
    added = [abc for abc in abcs if issubclass(cls, abc) and not any(issubclass(base, abc) for base in bases)]
    for abc in added:
        abcs.remove(abc)
    groups = [list(bases[:boundary]), added, list(bases[boundary:])]
    orders = [_c3_mro(base, abcs) for group in groups for base in group]
    return _c3_merge([[cls], *orders, *groups])


def _compose_mro(cls, types):
    # The MRO of a class with all those of `types` put in that it is a virtual subclass of.
    known = set(cls.__mro__)

    def is_wanted(typ):
        is_class = hasattr(typ, "__mro__") and not isinstance(typ, _generic_alias)
        return is_class and typ not in known and issubclass(cls, typ)

    types = [typ for typ in types if is_wanted(typ)]
    # What another one has as its base comes with that one.
    types = [typ for typ in types if not any(typ is not other and typ in other.__mro__ for other in types)]
    wanted = set(types)
    order = []
    for typ in types:
        heirs = [heir for heir in typ.__subclasses__() if heir not in known and issubclass(cls, heir)]
        if not heirs:
            order.append(typ)
            continue
        # Favour the subclasses that bring in most.
        brought = [[base for base in heir.__mro__ if base in wanted] for heir in heirs]
        for sequence in sorted(brought, key=len, reverse=True):
            for base in sequence:
                if base not in order:
                    order.append(base)
    return _c3_mro(cls, order)


def _find_impl(cls, registry):
    order = iter(_compose_mro(cls, registry.keys()))
    nearest = next((each for each in order if each in registry), None)
    rival = next(order, None)
    # Two ABCs of which neither is a base of the other, none inherited explicitly: who is meant?
    if rival in registry and not {nearest, rival} & set(cls.__mro__) and not issubclass(nearest, rival):
        raise RuntimeError(f"Ambiguous dispatch: {nearest} or {rival}")
    return registry.get(nearest)


def _is_union(cls):
    origin = getattr(cls, "__origin__", None)
    return type(cls) is type(int | str) or getattr(origin, "_name", None) == "Union"


def _is_dispatchable(cls):
    return isinstance(cls, type) or (_is_union(cls) and all(isinstance(arg, type) for arg in cls.__args__))


def _first_annotation(func):
    # Name and value of a function's first annotation, evaluated if it is text.
    name, cls = next(iter(func.__annotations__.items()))
    if isinstance(cls, str):
        cls = eval(cls, getattr(func, "__globals__", {}))
    return name, type(None) if cls is None else cls


def _chooser(dispatch, func, kind):
    # What finds the implementation for the arguments of a call; `kind` is said of a function without a name.
    title = getattr(func, "__name__", kind)

    def choose(given):
        if not given:
            raise TypeError(f"{title} requires at least 1 positional argument")
        return dispatch(given[0].__class__)

    return choose


def singledispatch(func):
    """Decorator: makes a function generic. Which implementation runs is decided by the type of its first argument;
    implementations for types are added by its attribute register()."""
    from abc import get_cache_token
    from weakref import WeakKeyDictionary

    registry = {object: func}
    chosen = WeakKeyDictionary()
    # Changes with every ABC.register(), after which other implementations may be meant; None while no ABC is known.
    seen = None

    def dispatch(cls):
        """The implementation for a class: its own, else that of its nearest base, abstract ones too."""
        nonlocal seen
        if seen is not None and seen != (now := get_cache_token()):
            seen = now
            chosen.clear()
        try:
            return chosen[cls]
        except KeyError:
            found = chosen[cls] = registry[cls] if cls in registry else _find_impl(cls, registry)
            return found

    def register(cls, func=None):
        """Adds an implementation: register(cls, function), @register(cls), or @register on a function whose first
        argument is annotated."""
        nonlocal seen
        if _is_dispatchable(cls):
            if func is None:
                return partial(register, cls)
        else:
            if func is not None:
                raise TypeError(f"Invalid first argument to `register()`. {cls!r} is not a class or union type.")
            if not getattr(cls, "__annotations__", {}):
                raise TypeError(f"Invalid first argument to `register()`: {cls!r}. Use either `@register(some_class)` "
                                "or plain `@register` on an annotated function.")
            func = cls
            name, cls = _first_annotation(func)
            if not _is_dispatchable(cls):
                if _is_union(cls):
                    raise TypeError(f"Invalid annotation for {name!r}. {cls!r} not all arguments are classes.")
                raise TypeError(f"Invalid annotation for {name!r}. {cls!r} is not a class.")
        for part in cls.__args__ if _is_union(cls) else (cls,):
            registry[part] = func
        if seen is None and hasattr(cls, "__abstractmethods__"):
            seen = get_cache_token()
        chosen.clear()
        return func

    choose = _chooser(dispatch, func, "singledispatch function")

    def generic(*given, **named):
        return choose(given)(*given, **named)

    vars(generic).update(register=register, dispatch=dispatch, registry=type(type.__dict__)(registry),
                         _clear_cache=chosen.clear)
    return update_wrapper(generic, func)


class singledispatchmethod:
    """singledispatch() for methods: the argument behind self or cls decides."""

    def __init__(self, func):
        _check_wrappable(func)
        self.func, self.dispatcher = func, singledispatch(func)

    def register(self, cls, method=None):
        """Adds an implementation for a class."""
        return self.dispatcher.register(cls, method)

    def __get__(self, obj, cls=None):
        choose = _chooser(self.dispatcher.dispatch, self.func, "singledispatchmethod method")

        def method(*given, **named):
            return choose(given).__get__(obj, cls)(*given, **named)

        vars(method).update(__isabstractmethod__=self.__isabstractmethod__, register=self.register)
        return update_wrapper(method, self.func)

    __isabstractmethod__ = _is_abstract
