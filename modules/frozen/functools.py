"""Tools for functions and other callables; partial, reduce, cmp_to_key and the cache itself are native."""
from _functools import _attribute_get, _attribute_set, _lru_cache_wrapper, cmp_to_key, partial, reduce

__all__ = ["update_wrapper", "wraps", "WRAPPER_ASSIGNMENTS", "WRAPPER_UPDATES", "total_ordering", "cmp_to_key", "cache",
           "lru_cache", "reduce", "partial", "partialmethod", "singledispatch", "singledispatchmethod", "cached_property"]

GenericAlias = type(list[int])

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

def _gt_from_lt(self, other):
    'Return a > b.  Computed by @total_ordering from (not a < b) and (a != b).'
    answer = type(self).__lt__(self, other)
    return answer if answer is NotImplemented else not answer and self != other


def _le_from_lt(self, other):
    'Return a <= b.  Computed by @total_ordering from (a < b) or (a == b).'
    answer = type(self).__lt__(self, other)
    return answer if answer is NotImplemented else answer or self == other


def _ge_from_lt(self, other):
    'Return a >= b.  Computed by @total_ordering from (not a < b).'
    answer = type(self).__lt__(self, other)
    return answer if answer is NotImplemented else not answer


def _ge_from_le(self, other):
    'Return a >= b.  Computed by @total_ordering from (not a <= b) or (a == b).'
    answer = type(self).__le__(self, other)
    return answer if answer is NotImplemented else not answer or self == other


def _lt_from_le(self, other):
    'Return a < b.  Computed by @total_ordering from (a <= b) and (a != b).'
    answer = type(self).__le__(self, other)
    return answer if answer is NotImplemented else answer and self != other


def _gt_from_le(self, other):
    'Return a > b.  Computed by @total_ordering from (not a <= b).'
    answer = type(self).__le__(self, other)
    return answer if answer is NotImplemented else not answer


def _lt_from_gt(self, other):
    'Return a < b.  Computed by @total_ordering from (not a > b) and (a != b).'
    answer = type(self).__gt__(self, other)
    return answer if answer is NotImplemented else not answer and self != other


def _ge_from_gt(self, other):
    'Return a >= b.  Computed by @total_ordering from (a > b) or (a == b).'
    answer = type(self).__gt__(self, other)
    return answer if answer is NotImplemented else answer or self == other


def _le_from_gt(self, other):
    'Return a <= b.  Computed by @total_ordering from (not a > b).'
    answer = type(self).__gt__(self, other)
    return answer if answer is NotImplemented else not answer


def _le_from_ge(self, other):
    'Return a <= b.  Computed by @total_ordering from (not a >= b) or (a == b).'
    answer = type(self).__ge__(self, other)
    return answer if answer is NotImplemented else not answer or self == other


def _gt_from_ge(self, other):
    'Return a > b.  Computed by @total_ordering from (a >= b) and (a != b).'
    answer = type(self).__ge__(self, other)
    return answer if answer is NotImplemented else answer and self != other


def _lt_from_ge(self, other):
    'Return a < b.  Computed by @total_ordering from (not a >= b).'
    answer = type(self).__ge__(self, other)
    return answer if answer is NotImplemented else not answer


_orderings = {
    "__lt__": {"__gt__": _gt_from_lt, "__le__": _le_from_lt, "__ge__": _ge_from_lt},
    "__le__": {"__ge__": _ge_from_le, "__lt__": _lt_from_le, "__gt__": _gt_from_le},
    "__gt__": {"__lt__": _lt_from_gt, "__ge__": _ge_from_gt, "__le__": _le_from_gt},
    "__ge__": {"__le__": _le_from_ge, "__gt__": _gt_from_ge, "__lt__": _lt_from_ge},
}


def total_ordering(cls):
    """Class decorator: adds the comparisons that a class lacks, made of one that it has."""
    own = [name for name in _orderings if getattr(cls, name, None) is not getattr(object, name, None)]
    if not own:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    for name, function in _orderings[own[0]].items():
        if name not in own:
            function.__name__ = name
            setattr(cls, name, function)
    return cls


# --- partialmethod ---

class partialmethod:
    """A method with arguments given in advance, for classes; wraps functions and descriptors alike."""

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        if isinstance(func, partialmethod):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func, self.args, self.keywords = func, args, keywords

    def __repr__(self):
        cls = type(self)
        parts = [repr(self.func), *map(repr, self.args), *(f"{name}={value!r}" for name, value in self.keywords.items())]
        return f"{cls.__module__}.{cls.__qualname__}({', '.join(parts)})"

    def _as_function(self):
        def _method(cls_or_self, /, *args, **keywords):
            return self.func(cls_or_self, *self.args, *args, **{**self.keywords, **keywords})

        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.__partialmethod__ = self
        return _method

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

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)

    __class_getitem__ = classmethod(GenericAlias)


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
    if isinstance(maxsize, int):
        maxsize = max(maxsize, 0)
    elif callable(maxsize) and isinstance(typed, bool):
        return _cached(maxsize, 128, typed)
    elif maxsize is not None:
        raise TypeError("Expected first argument to be an integer, a callable, or None")

    def decorating_function(user_function):
        return _cached(user_function, maxsize, typed)

    return decorating_function


def _cached(function, maxsize, typed):
    wrapper = _lru_cache_wrapper(function, maxsize, typed, _cache_info)
    wrapper.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
    return update_wrapper(wrapper, function)


def cache(user_function, /):
    """Decorator: remembers the results of all calls."""
    return lru_cache(maxsize=None)(user_function)


class cached_property:
    """An attribute that is computed once and then stays in the instance's __dict__."""

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__
        self.__module__ = func.__module__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError("Cannot assign the same cached_property to two different names "
                            f"({self.attrname!r} and {name!r}).")

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

    __class_getitem__ = classmethod(GenericAlias)


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
        return (typ not in known and hasattr(typ, "__mro__") and not isinstance(typ, GenericAlias)
                and issubclass(cls, typ))

    types = [typ for typ in types if is_wanted(typ)]
    # What another one has as its base comes with that one.
    types = [typ for typ in types if not any(typ is not other and typ in other.__mro__ for other in types)]
    wanted = set(types)
    order = []
    for typ in types:
        found = []
        for sub in typ.__subclasses__():
            if sub not in known and issubclass(cls, sub):
                found.append([base for base in sub.__mro__ if base in wanted])
        if not found:
            order.append(typ)
            continue
        # Favour the subclasses that bring in most.
        found.sort(key=len, reverse=True)
        for sequence in found:
            for base in sequence:
                if base not in order:
                    order.append(base)
    return _c3_mro(cls, order)


def _find_impl(cls, registry):
    order = _compose_mro(cls, registry.keys())
    match = None
    for typ in order:
        if match is not None:
            # Two ABCs of which neither is a base of the other, none inherited explicitly: who is meant?
            if (typ in registry and typ not in cls.__mro__ and match not in cls.__mro__ and not issubclass(match, typ)):
                raise RuntimeError(f"Ambiguous dispatch: {match} or {typ}")
            break
        if typ in registry:
            match = typ
    return registry.get(match)


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


def singledispatch(func):
    """Decorator: makes a function generic. Which implementation runs is decided by the type of its first argument;
    implementations for types are added by its attribute register()."""
    import weakref
    from abc import get_cache_token

    registry = {}
    dispatch_cache = weakref.WeakKeyDictionary()
    cache_token = None
    funcname = getattr(func, "__name__", "singledispatch function")

    def dispatch(cls):
        """The implementation for a class: its own, else that of its nearest base, abstract ones too."""
        nonlocal cache_token
        if cache_token is not None:
            token = get_cache_token()
            if cache_token != token:
                dispatch_cache.clear()
                cache_token = token
        try:
            return dispatch_cache[cls]
        except KeyError:
            impl = registry[cls] if cls in registry else _find_impl(cls, registry)
            dispatch_cache[cls] = impl
            return impl

    def register(cls, func=None):
        """Adds an implementation: register(cls, function), @register(cls), or @register on a function whose first
        argument is annotated."""
        nonlocal cache_token
        if _is_dispatchable(cls):
            if func is None:
                return lambda f: register(cls, f)
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
        if cache_token is None and hasattr(cls, "__abstractmethods__"):
            cache_token = get_cache_token()
        dispatch_cache.clear()
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f"{funcname} requires at least 1 positional argument")
        return dispatch(args[0].__class__)(*args, **kw)

    registry[object] = func
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = type(type.__dict__)(registry)
    wrapper._clear_cache = dispatch_cache.clear
    return update_wrapper(wrapper, func)


class singledispatchmethod:
    """singledispatch() for methods: the argument behind self or cls decides."""

    def __init__(self, func):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        """Adds an implementation for a class."""
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        dispatch = self.dispatcher.dispatch
        funcname = getattr(self.func, "__name__", "singledispatchmethod method")

        def _method(*args, **kwargs):
            if not args:
                raise TypeError(f"{funcname} requires at least 1 positional argument")
            return dispatch(args[0].__class__).__get__(obj, cls)(*args, **kwargs)

        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.register = self.register
        return update_wrapper(_method, self.func)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)
