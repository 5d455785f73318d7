"""Type hints: the names that annotations are made of. Nothing here checks types; most of it is there to be looked at."""
import sys
import types
from _typing import (NoDefault, ParamSpec, ParamSpecArgs, ParamSpecKwargs, TypeAliasType, TypeVar, TypeVarTuple)
from abc import ABCMeta, abstractmethod
from types import GenericAlias
import _collections_abc

__all__ = [
    "Annotated", "Any", "Callable", "ClassVar", "Concatenate", "Final", "ForwardRef", "Generic", "Literal", "Optional",
    "ParamSpec", "Protocol", "Tuple", "Type", "TypeVar", "TypeVarTuple", "Union", "AbstractSet", "ByteString",
    "Container", "ContextManager", "Hashable", "ItemsView", "Iterable", "Iterator", "KeysView", "Mapping", "MappingView",
    "MutableMapping", "MutableSequence", "MutableSet", "Sequence", "Sized", "ValuesView", "Awaitable", "AsyncIterator",
    "AsyncIterable", "Coroutine", "Collection", "AsyncGenerator", "AsyncContextManager", "Reversible", "SupportsAbs",
    "SupportsBytes", "SupportsComplex", "SupportsFloat", "SupportsIndex", "SupportsInt", "SupportsRound", "ChainMap",
    "Counter", "Deque", "Dict", "DefaultDict", "List", "OrderedDict", "Set", "FrozenSet", "NamedTuple", "TypedDict",
    "Generator", "BinaryIO", "IO", "Match", "Pattern", "TextIO", "AnyStr", "assert_type", "assert_never", "cast",
    "clear_overloads", "dataclass_transform", "final", "get_args", "get_origin", "get_overloads", "get_protocol_members",
    "get_type_hints", "is_protocol", "is_typeddict", "LiteralString", "Never", "NewType", "no_type_check",
    "no_type_check_decorator", "NoDefault", "NoReturn", "NotRequired", "overload", "override", "ParamSpecArgs",
    "ParamSpecKwargs", "ReadOnly", "Required", "reveal_type", "runtime_checkable", "Self", "Text", "TYPE_CHECKING",
    "TypeAlias", "TypeGuard", "TypeIs", "TypeAliasType", "Unpack",
]

TYPE_CHECKING = False # type checkers take it for True
_UnionType = types.UnionType


# --- checking and showing ---

def _type_convert(arg, module=None, *, allow_special_forms=False):
    if arg is None:
        return type(None)
    if isinstance(arg, str):
        return ForwardRef(arg, module=module, is_class=allow_special_forms)
    return arg


def _type_check(arg, msg, is_argument=True, module=None, *, allow_special_forms=False):
    """The argument as a type (None: its type, text: a ForwardRef); TypeError where it cannot be one."""
    invalid = (Generic, Protocol)
    if not allow_special_forms:
        invalid += (ClassVar,)
        if is_argument:
            invalid += (Final,)
    arg = _type_convert(arg, module=module, allow_special_forms=allow_special_forms)
    if isinstance(arg, _GenericAlias) and arg.__origin__ in invalid:
        raise TypeError(f"{arg} is not valid as type argument")
    if arg is Any or isinstance(arg, _SpecialForm) and (
            arg in (LiteralString, NoReturn, Never, Self, TypeAlias) or allow_special_forms and arg in (ClassVar, Final)):
        return arg
    if isinstance(arg, _SpecialForm) or arg is Generic or arg is Protocol:
        raise TypeError(f"Plain {arg} is not valid as type argument")
    if type(arg) is tuple:
        raise TypeError(f"{msg} Got {arg!r:.100}.")
    return arg


def _type_repr(obj):
    if isinstance(obj, type) and not isinstance(obj, GenericAlias):
        return obj.__qualname__ if obj.__module__ == "builtins" else f"{obj.__module__}.{obj.__qualname__}"
    if obj is ...:
        return "..."
    if isinstance(obj, types.FunctionType):
        return obj.__name__
    if isinstance(obj, tuple): # the values of a ParamSpec
        return "[" + ", ".join(map(_type_repr, obj)) + "]"
    return repr(obj)


def _is_param_expr(arg):
    return arg is ... or isinstance(arg, (tuple, list, ParamSpec, _ConcatenateGenericAlias))


def _collect_type_parameters(args, *, enforce_default_ordering=True):
    """The type parameters in the arguments, each once, in their order."""
    parameters = []
    default_seen = False
    variadic_seen = False
    for arg in args:
        if isinstance(arg, type):
            continue
        if isinstance(arg, tuple):
            for inner in arg:
                for found in _collect_type_parameters([inner]):
                    if found not in parameters:
                        parameters.append(found)
        elif hasattr(arg, "__typing_subst__"):
            if arg not in parameters:
                if enforce_default_ordering:
                    if variadic_seen and arg.has_default():
                        raise TypeError("Type parameter with a default follows TypeVarTuple")
                    if arg.has_default():
                        default_seen = True
                    elif default_seen:
                        raise TypeError(f"Type parameter {arg!r} without a default follows type parameter with a default")
                parameters.append(arg)
        else:
            if _is_unpacked_typevartuple(arg):
                variadic_seen = True
            for found in getattr(arg, "__parameters__", ()):
                if found not in parameters:
                    parameters.append(found)
    return tuple(parameters)


_collect_parameters = _collect_type_parameters


def _check_generic_specialization(cls, arguments):
    expected = len(cls.__parameters__)
    if not expected:
        raise TypeError(f"{cls} is not a generic class")
    actual = len(arguments)
    if actual == expected:
        return
    if actual > expected:
        raise TypeError(f"Too many arguments for {cls}; actual {actual}, expected {expected}")
    if not cls.__parameters__[actual].has_default():
        needed = sum(not param.has_default() for param in cls.__parameters__)
        raise TypeError(f"Too few arguments for {cls}; actual {actual}, expected at least {needed}")


def _unpack_args(*args):
    result = []
    for arg in args:
        inner = getattr(arg, "__typing_unpacked_tuple_args__", None)
        if inner is not None and not (inner and inner[-1] is ...):
            result.extend(inner)
        else:
            result.append(arg)
    return result


def _same(a, b):
    return a == b and type(a) is type(b)


def _deduplicate(items, *, unhashable_fallback=False):
    try:
        return list(dict.fromkeys(items))
    except TypeError:
        if not unhashable_fallback:
            raise
    result = []
    for item in items:
        if item not in result:
            result.append(item)
    return result


def _flatten_literal_params(parameters):
    result = []
    for param in parameters:
        if isinstance(param, _LiteralGenericAlias):
            result.extend(param.__args__)
        else:
            result.append(param)
    return tuple(result)


_cached_functions = [] # of _tp_cache, for whoever wants to empty the caches


def _tp_cache(function):
    # The same alias for the same arguments, so that aliases are fast to compare.
    cache = {}

    def inner(self, params):
        try:
            key = self, params, type(params), tuple(map(type, params)) if isinstance(params, tuple) else None
            found = cache.get(key)
        except TypeError:
            return function(self, params)
        if found is None:
            found = function(self, params)
            if len(cache) > 512:
                cache.clear()
            cache[key] = found
        return found

    inner.__doc__ = function.__doc__
    inner.__name__ = function.__name__
    inner.__wrapped__ = function
    _cached_functions.append(cache.clear)
    return inner


# --- forms that are no classes ---

class _Immutable:
    __slots__ = ()

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


class _SpecialForm(_Immutable):
    __slots__ = "_name", "__doc__", "_getitem"

    def __init__(self, getitem):
        self._getitem = getitem
        self._name = getitem.__name__
        self.__doc__ = getitem.__doc__

    def __getattr__(self, item):
        if item in ("__name__", "__qualname__"):
            return self._name
        raise AttributeError(item)

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")

    def __repr__(self):
        return "typing." + self._name

    def __reduce__(self):
        return self._name

    def __call__(self, *args, **kwds):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __instancecheck__(self, obj):
        raise TypeError(f"{self} cannot be used with isinstance()")

    def __subclasscheck__(self, cls):
        raise TypeError(f"{self} cannot be used with issubclass()")

    @_tp_cache
    def __getitem__(self, parameters):
        return self._getitem(self, parameters)


class _TypedCacheSpecialForm(_SpecialForm): # has a __dict__, for a __doc__ of its own
    def __getitem__(self, parameters):
        if not isinstance(parameters, tuple):
            parameters = (parameters,)
        return self._getitem(self, *parameters)


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")
        return super().__instancecheck__(obj)

    def __repr__(self):
        return "typing.Any" if self is Any else super().__repr__()


class Any(metaclass=_AnyMeta):
    """Any type; a class that inherits from it may have any attribute."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)


def _no_parameters(name, doc):
    def refuse(self, parameters):
        raise TypeError(f"{self} is not subscriptable")

    refuse.__name__, refuse.__doc__ = name, doc
    return _SpecialForm(refuse)


NoReturn = _no_parameters("NoReturn", "The result of a function that never returns.")
Never = _no_parameters("Never", "The type that has no values.")
Self = _no_parameters("Self", "The type of `self` in the class at hand.")
LiteralString = _no_parameters("LiteralString", "Text that stands in the program.")
TypeAlias = _no_parameters("TypeAlias", "Marks an assignment as that of a type alias.")


def _one_parameter(name, doc, message="{self} accepts only single type.", **options):
    def make(self, parameters):
        return _GenericAlias(self, (_type_check(parameters, message.format(self=self), **options),))

    make.__name__, make.__doc__ = name, doc
    return _SpecialForm(make)


ClassVar = _one_parameter("ClassVar", "Marks an attribute of the class that instances do not set.",
                          "{self} accepts only single type.")
Final = _one_parameter("Final", "Marks a name that is not assigned again.", "{self} accepts only single type.")
TypeGuard = _one_parameter("TypeGuard", "The result of a function that says whether its argument is of a type.")
TypeIs = _one_parameter("TypeIs", "As TypeGuard, and the type is a subtype of the argument's.")
Required = _one_parameter("Required", "Marks a key of a TypedDict that must be there.", allow_special_forms=True)
NotRequired = _one_parameter("NotRequired", "Marks a key of a TypedDict that may be missing.", allow_special_forms=True)
ReadOnly = _one_parameter("ReadOnly", "Marks a key of a TypedDict that is not assigned.", allow_special_forms=True)


@_SpecialForm
def Union(self, parameters):
    """Union[X, Y] is X | Y."""
    if parameters == ():
        raise TypeError("Cannot take a Union of no types.")
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    parameters = tuple(_type_check(param, "Union[arg, ...]: each arg must be a type.") for param in parameters)
    flat = []
    for param in parameters:
        if isinstance(param, (_UnionGenericAlias, _UnionType)):
            flat.extend(param.__args__)
        else:
            flat.append(param)
    parameters = tuple(_deduplicate(flat, unhashable_fallback=True))
    if len(parameters) == 1:
        return parameters[0]
    if len(parameters) == 2 and type(None) in parameters:
        return _UnionGenericAlias(self, parameters, name="Optional")
    return _UnionGenericAlias(self, parameters)


@_SpecialForm
def Optional(self, parameters):
    """Optional[X] is X | None."""
    return Union[_type_check(parameters, f"{self} requires a single type."), type(None)]


@_TypedCacheSpecialForm
def Literal(self, *parameters):
    """Literal[1, 'a']: one of these values."""
    parameters = _flatten_literal_params(parameters)
    unique = []
    for param in parameters:
        if not any(_same(param, other) for other in unique):
            unique.append(param)
    return _LiteralGenericAlias(self, tuple(unique))


@_SpecialForm
def Concatenate(self, parameters):
    """Concatenate[X, P]: the parameters of P with one more in front."""
    if parameters == ():
        raise TypeError("Cannot take a Concatenate of no types.")
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    if not (parameters[-1] is ... or isinstance(parameters[-1], ParamSpec)):
        raise TypeError("The last parameter to Concatenate should be a ParamSpec variable or ellipsis.")
    message = "Concatenate[arg, ...]: each arg must be a type."
    return _ConcatenateGenericAlias(self, (*(_type_check(param, message) for param in parameters[:-1]), parameters[-1]))


@_SpecialForm
def Unpack(self, parameters):
    """Unpack[Ts] is *Ts."""
    return _UnpackGenericAlias(origin=self, args=(_type_check(parameters, f"{self} accepts only single type."),))


@_TypedCacheSpecialForm
def Annotated(self, *params):
    """Annotated[X, data, ...]: X, with data for whoever knows it."""
    if len(params) < 2:
        raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
    if _is_unpacked_typevartuple(params[0]):
        raise TypeError("Annotated[...] should not be used with an unpacked TypeVarTuple")
    origin = _type_check(params[0], "Annotated[t, ...]: t must be a type.", allow_special_forms=True)
    return _AnnotatedAlias(origin, tuple(params[1:]))


class ForwardRef:
    """A type hint that is text still."""

    __slots__ = ("__forward_arg__", "__forward_code__", "__forward_evaluated__", "__forward_value__",
                 "__forward_is_argument__", "__forward_is_class__", "__forward_module__")

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        text = f"({arg},)[0]" if arg.startswith("*") else arg
        try:
            code = compile(text, "<string>", "eval")
        except SyntaxError:
            raise SyntaxError(f"Forward reference must be an expression -- got {arg!r}") from None
        self.__forward_arg__ = arg
        self.__forward_code__ = code
        self.__forward_evaluated__ = False
        self.__forward_value__ = None
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class
        self.__forward_module__ = module

    def __init_subclass__(cls, /, *args, **kwds):
        raise TypeError("Cannot subclass special typing classes")

    def _evaluate(self, globalns, localns, type_params=(), *, recursive_guard):
        if self.__forward_arg__ in recursive_guard:
            return self
        if self.__forward_evaluated__ and localns is globalns:
            return self.__forward_value__
        if globalns is None and localns is None:
            globalns = localns = {}
        elif globalns is None:
            globalns = localns
        elif localns is None:
            localns = globalns
        if self.__forward_module__ is not None:
            globalns = getattr(sys.modules.get(self.__forward_module__), "__dict__", globalns)
        if type_params:
            globalns, localns = dict(globalns), dict(localns)
            for param in type_params:
                if not self.__forward_is_class__ or param.__name__ not in globalns:
                    globalns[param.__name__] = param
                    localns.pop(param.__name__, None)
        value = _type_check(eval(self.__forward_code__, globalns, localns), "Forward references must evaluate to types.",
                            is_argument=self.__forward_is_argument__, allow_special_forms=self.__forward_is_class__)
        self.__forward_value__ = _eval_type(value, globalns, localns, type_params,
                                            recursive_guard=recursive_guard | {self.__forward_arg__})
        self.__forward_evaluated__ = True
        return self.__forward_value__

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        if self.__forward_evaluated__ and other.__forward_evaluated__:
            return self.__forward_arg__ == other.__forward_arg__ and self.__forward_value__ == other.__forward_value__
        return self.__forward_arg__ == other.__forward_arg__ and self.__forward_module__ == other.__forward_module__

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __repr__(self):
        module = "" if self.__forward_module__ is None else f", module={self.__forward_module__!r}"
        return f"ForwardRef({self.__forward_arg__!r}{module})"


def _eval_type(t, globalns, localns, type_params=(), *, recursive_guard=frozenset()):
    # Replaces all ForwardRefs in a type.
    if isinstance(t, ForwardRef):
        return t._evaluate(globalns, localns, type_params, recursive_guard=recursive_guard)
    if not isinstance(t, (_GenericAlias, GenericAlias, _UnionType)):
        return t
    if isinstance(t, GenericAlias):
        is_unpacked = t.__unpacked__
        args = tuple(ForwardRef(arg) if isinstance(arg, str) else arg for arg in t.__args__)
        if type(t) is not GenericAlias: # collections.abc.Callable
            converted = args
        else:
            converted = None
            if args != t.__args__:
                t = GenericAlias(t.__origin__, args)
                if is_unpacked:
                    t = next(iter(t))
        evaluated = tuple(_eval_type(arg, globalns, localns, type_params, recursive_guard=recursive_guard) for arg in args)
        if evaluated == t.__args__:
            return t
        if converted is not None:
            return type(t)(t.__origin__, (list(evaluated[:-1]), evaluated[-1]))
        made = GenericAlias(t.__origin__, evaluated)
        return next(iter(made)) if is_unpacked else made
    evaluated = tuple(_eval_type(arg, globalns, localns, type_params, recursive_guard=recursive_guard) for arg in t.__args__)
    if evaluated == t.__args__:
        return t
    if isinstance(t, _UnionType):
        result = evaluated[0]
        for arg in evaluated[1:]:
            result |= arg
        return result
    return t.copy_with(evaluated)


# --- substituting type parameters ---

def _is_unpacked_typevartuple(x):
    return not isinstance(x, type) and getattr(x, "__typing_is_unpacked_typevartuple__", False)


def _typevar_subst(self, arg):
    arg = _type_check(arg, "Parameters to generic types must be types.", is_argument=True)
    if isinstance(arg, _GenericAlias) and arg.__origin__ is Unpack or \
            isinstance(arg, GenericAlias) and getattr(arg, "__unpacked__", False):
        raise TypeError(f"{arg} is not valid as type argument")
    return arg


def _typevartuple_prepare_subst(self, alias, args):
    params = alias.__parameters__
    index = params.index(self)
    for param in params[index + 1:]:
        if isinstance(param, TypeVarTuple):
            raise TypeError(f"More than one TypeVarTuple parameter in {alias}")
    count, wanted = len(args), len(params)
    left = index
    right = wanted - index - 1
    var_index = fill = None
    for k, arg in enumerate(args):
        if not isinstance(arg, type):
            inner = getattr(arg, "__typing_unpacked_tuple_args__", None)
            if inner and len(inner) == 2 and inner[-1] is ...:
                if var_index is not None:
                    raise TypeError("More than one unpacked arbitrary-length tuple argument")
                var_index, fill = k, inner[0]
    if var_index is not None:
        left = min(left, var_index)
        right = min(right, count - var_index - 1)
    elif left + right > count:
        raise TypeError(f"Too few arguments for {alias}; actual {count}, expected at least {wanted - 1}")
    if left == count - right and self.has_default():
        replacement = _unpack_args(self.__default__)
    else:
        replacement = args[left:count - right]
    return (*args[:left], *([fill] * (index - left)), tuple(replacement), *([fill] * (wanted - right - left - (index - left) - 1)),
            *args[count - right:])


def _paramspec_subst(self, arg):
    if isinstance(arg, (list, tuple)):
        return tuple(_type_check(one, "Expected a type.") for one in arg)
    if not _is_param_expr(arg):
        raise TypeError(f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {arg}")
    return arg


def _paramspec_prepare_subst(self, alias, args):
    params = alias.__parameters__
    index = params.index(self)
    if index == len(args) and self.has_default():
        args = [*args, self.__default__]
    if index >= len(args):
        raise TypeError(f"Too few arguments for {alias}")
    if len(params) == 1 and not _is_param_expr(args[0]):
        return (args,) # Z[int, str] for Z[[int, str]]
    if isinstance(args[index], list):
        args = (*args[:index], tuple(args[index]), *args[index + 1:])
    return args


# --- aliases ---

class _BaseGenericAlias:
    # What Generic[...], List, Callable[...] and their like are: attributes are those of the origin.
    def __init__(self, origin, *, inst=True, name=None):
        self._inst = inst
        self._name = name
        self.__origin__ = origin
        self.__slots__ = None

    def __call__(self, *args, **kwargs):
        if not self._inst:
            raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")
        result = self.__origin__(*args, **kwargs)
        try:
            result.__orig_class__ = self
        except Exception:
            pass
        return result

    def __mro_entries__(self, bases):
        result = []
        if self.__origin__ not in bases:
            result.append(self.__origin__)
        # Generic comes last, and only when no base behind this one brings it.
        i = bases.index(self)
        for base in bases[i + 1:]:
            if isinstance(base, _BaseGenericAlias) or isinstance(base, type) and issubclass(base, Generic):
                break
        else:
            result.append(Generic)
        return tuple(result)

    def __getattr__(self, attr):
        if attr in ("__origin__", "__args__"):
            return super().__getattr__(attr)
        if "__origin__" in self.__dict__ and not _is_dunder(attr):
            return getattr(self.__origin__, attr)
        raise AttributeError(attr)

    def __setattr__(self, attr, value):
        if _is_dunder(attr) or attr in ("_name", "_inst", "_nparams", "_paramspec_tvars", "_typevar_types", "_defaults"):
            super().__setattr__(attr, value)
        else:
            setattr(self.__origin__, attr, value)

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __dir__(self):
        return list(set(super().__dir__() + [attr for attr in dir(self.__origin__) if not _is_dunder(attr)]))


def _is_dunder(attr):
    return attr.startswith("__") and attr.endswith("__")


class _GenericAlias(_BaseGenericAlias):
    def __init__(self, origin, args, *, inst=True, name=None):
        super().__init__(origin, inst=inst, name=name)
        if not isinstance(args, tuple):
            args = (args,)
        self.__args__ = tuple(... if arg is _TypingEllipsis else arg for arg in args)
        self.__parameters__ = _collect_type_parameters(args, enforce_default_ordering=False)
        if not name:
            self.__module__ = origin.__module__

    def __eq__(self, other):
        if not isinstance(other, _GenericAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __or__(self, right):
        return Union[self, right]

    def __ror__(self, left):
        return Union[left, self]

    @_tp_cache
    def __getitem__(self, args):
        if self.__origin__ in (Generic, Protocol):
            raise TypeError(f"Cannot subscript already-subscripted {self}")
        if not self.__parameters__:
            raise TypeError(f"{self} is not a generic class")
        if not isinstance(args, tuple):
            args = (args,)
        args = _unpack_args(*(_type_convert(arg) for arg in args))
        return self.copy_with(self._substitute(tuple(args)))

    def _substitute(self, args):
        params = self.__parameters__
        for param in params:
            prepare = getattr(param, "__typing_prepare_subst__", None)
            if prepare is not None:
                args = prepare(self, args)
        count, wanted = len(args), len(params)
        if count != wanted:
            wanted = wanted if count > wanted else f"at least {wanted}"
            raise TypeError(f"Too {'many' if count > len(params) else 'few'} arguments for {self}; actual {count}, "
                            f"expected {wanted}")
        return tuple(self._new_args(self.__args__, dict(zip(params, args))))

    def _new_args(self, old_args, replacement):
        new_args = []
        for old in old_args:
            if isinstance(old, type):
                new_args.append(old)
                continue
            substitute = getattr(old, "__typing_subst__", None)
            if substitute is not None:
                new = substitute(replacement[old])
            else:
                params = getattr(old, "__parameters__", ())
                if not params:
                    new = old
                else:
                    sub_args = []
                    for param in params:
                        if isinstance(param, TypeVarTuple):
                            sub_args.extend(replacement[param])
                        else:
                            sub_args.append(replacement[param])
                    new = old[tuple(sub_args)]
            if self.__origin__ == _collections_abc.Callable and isinstance(new, tuple):
                new_args.extend(new) # the values of a ParamSpec
            elif _is_unpacked_typevartuple(old):
                new_args.extend(new)
            elif isinstance(old, tuple):
                new_args.append(tuple(self._new_args(old, replacement)))
            else:
                new_args.append(new)
        return new_args

    def copy_with(self, args):
        return self.__class__(self.__origin__, args, name=self._name, inst=self._inst)

    def __repr__(self):
        name = "typing." + self._name if self._name else _type_repr(self.__origin__)
        args = ", ".join(map(_type_repr, self.__args__)) if self.__args__ else "()"
        return f"{name}[{args}]"

    def __reduce__(self):
        origin = globals()[self._name] if self._name else self.__origin__
        args = self.__args__
        if len(args) == 1 and not isinstance(args[0], tuple):
            args, = args
        import operator

        return operator.getitem, (origin, args)

    def __mro_entries__(self, bases):
        if isinstance(self.__origin__, _SpecialForm):
            raise TypeError(f"Cannot subclass {self!r}")
        if self._name:
            return super().__mro_entries__(bases)
        if self.__origin__ is Generic:
            if Protocol in bases:
                return ()
            i = bases.index(self)
            for base in bases[i + 1:]:
                if isinstance(base, _BaseGenericAlias) and base is not self:
                    return ()
        return (self.__origin__,)

    def __iter__(self):
        yield Unpack[self]


class _SpecialGenericAlias(_BaseGenericAlias):
    # List, Dict and so on: the old names of built-in generic classes.
    def __init__(self, origin, nparams, *, inst=True, name=None, defaults=()):
        super().__init__(origin, inst=inst, name=origin.__name__ if name is None else name)
        self._nparams = nparams
        self._defaults = defaults
        self.__doc__ = f"A generic version of {origin.__module__}.{origin.__qualname__}."

    @_tp_cache
    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        params = tuple(_type_check(param, "Parameters to generic types must be types.") for param in params)
        count = len(params)
        if self._defaults and self._nparams - len(self._defaults) <= count < self._nparams:
            params = (*params, *self._defaults[count - self._nparams:])
        elif count != self._nparams:
            wanted = f"at least {self._nparams - len(self._defaults)}" if self._defaults else self._nparams
            raise TypeError(f"Too {'many' if count > self._nparams else 'few'} arguments for {self}; actual {count}, "
                            f"expected {wanted}")
        return self.copy_with(params)

    def copy_with(self, params):
        return _GenericAlias(self.__origin__, params, name=self._name, inst=self._inst)

    def __repr__(self):
        return "typing." + self._name

    def __subclasscheck__(self, cls):
        if isinstance(cls, _SpecialGenericAlias):
            return issubclass(cls.__origin__, self.__origin__)
        if isinstance(cls, _GenericAlias):
            return super().__subclasscheck__(cls)
        return issubclass(cls, self.__origin__)

    def __reduce__(self):
        return self._name

    def __or__(self, right):
        return Union[self, right]

    def __ror__(self, left):
        return Union[left, self]


class _CallableGenericAlias(_GenericAlias):
    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and _is_param_expr(args[0]):
            return super().__repr__()
        return f"typing.Callable[[{', '.join(map(_type_repr, args[:-1]))}], {_type_repr(args[-1])}]"

    def __reduce__(self):
        import operator

        args = self.__args__
        if not (len(args) == 2 and _is_param_expr(args[0])):
            args = list(args[:-1]), args[-1]
        return operator.getitem, (Callable, args)


class _CallableType(_SpecialGenericAlias):
    def copy_with(self, params):
        return _CallableGenericAlias(self.__origin__, params, name=self._name, inst=self._inst)

    def __getitem__(self, params):
        if not isinstance(params, tuple) or len(params) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        args, result = params
        return self._make((tuple(args) if isinstance(args, list) else args, result))

    @_tp_cache
    def _make(self, params):
        args, result = params
        result = _type_check(result, "Callable[args, result]: result must be a type.")
        if args is ...:
            return self.copy_with((_TypingEllipsis, result))
        if not isinstance(args, tuple):
            if not _is_param_expr(args):
                raise TypeError("Callable[args, result]: args must be a list. Got " + repr(args))
            return self.copy_with((args, result))
        message = "Callable[[arg, ...], result]: each arg must be a type."
        return self.copy_with((*(_type_convert(_type_check(arg, message)) for arg in args), result))


class _TupleType(_SpecialGenericAlias):
    @_tp_cache
    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        if len(params) >= 2 and params[-1] is ...:
            message = "Tuple[t, ...]: t must be a type."
            return self.copy_with((*(_type_check(param, message) for param in params[:-1]), _TypingEllipsis))
        return self.copy_with(tuple(_type_check(param, "Tuple[t0, t1, ...]: each t must be a type.") for param in params))


class _TypingEllipsis:
    """Stands for ... until an alias is made."""


class _UnionGenericAlias(_GenericAlias):
    def copy_with(self, params):
        return Union[params]

    def __eq__(self, other):
        if not isinstance(other, (_UnionGenericAlias, _UnionType)):
            return NotImplemented
        try:
            return set(self.__args__) == set(other.__args__)
        except TypeError:
            return all(arg in other.__args__ for arg in self.__args__) and \
                all(arg in self.__args__ for arg in other.__args__)

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __repr__(self):
        args = self.__args__
        if len(args) == 2:
            if args[0] is type(None):
                return f"typing.Optional[{_type_repr(args[1])}]"
            if args[1] is type(None):
                return f"typing.Optional[{_type_repr(args[0])}]"
        return "typing.Union[" + ", ".join(map(_type_repr, args)) + "]"

    def __instancecheck__(self, obj):
        return any(isinstance(obj, arg) for arg in self.__args__)

    def __subclasscheck__(self, cls):
        return any(issubclass(cls, arg) for arg in self.__args__)

    def __reduce__(self):
        import operator

        return operator.getitem, (Union, self.__args__)


class _LiteralGenericAlias(_GenericAlias):
    def __eq__(self, other):
        if not isinstance(other, _LiteralGenericAlias):
            return NotImplemented
        return {(type(arg), arg) for arg in self.__args__} == {(type(arg), arg) for arg in other.__args__}

    def __hash__(self):
        return hash(frozenset((type(arg), arg) for arg in self.__args__))


class _ConcatenateGenericAlias(_GenericAlias):
    def copy_with(self, params):
        if isinstance(params[-1], (list, tuple)):
            return (*params[:-1], *params[-1])
        if isinstance(params[-1], _ConcatenateGenericAlias):
            params = (*params[:-1], *params[-1].__args__)
        return super().copy_with(params)


class _UnpackGenericAlias(_GenericAlias):
    def __repr__(self):
        return "typing.Unpack[" + _type_repr(self.__args__[0]) + "]"

    def __getitem__(self, args):
        return args if self.__typing_is_unpacked_typevartuple__ else super().__getitem__(args)

    @property
    def __typing_unpacked_tuple_args__(self):
        arg, = self.__args__
        if isinstance(arg, (_GenericAlias, GenericAlias)):
            if arg.__origin__ is not tuple:
                raise TypeError("Unpack[...] must be used with a tuple type")
            return arg.__args__
        return None

    @property
    def __typing_is_unpacked_typevartuple__(self):
        return isinstance(self.__args__[0], TypeVarTuple)


class _AnnotatedAlias(_GenericAlias):
    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            metadata = origin.__metadata__ + metadata
            origin = origin.__origin__
        super().__init__(origin, origin, name="Annotated")
        self.__metadata__ = metadata

    def copy_with(self, params):
        return _AnnotatedAlias(params[0], self.__metadata__)

    def __repr__(self):
        return f"typing.Annotated[{_type_repr(self.__origin__)}, {', '.join(map(repr, self.__metadata__))}]"

    def __reduce__(self):
        import operator

        return operator.getitem, (Annotated, (self.__origin__,) + self.__metadata__)

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __getattr__(self, attr):
        if attr in ("__name__", "__qualname__"):
            return "Annotated"
        return super().__getattr__(attr)

    def __mro_entries__(self, bases):
        return (self.__origin__,)


# --- generic classes ---

class Generic:
    """A class with type parameters: class Stack(Generic[T])."""

    __slots__ = ()
    _is_protocol = False

    def __class_getitem__(cls, args):
        if not isinstance(args, tuple):
            args = (args,)
        args = tuple(_type_convert(arg) for arg in args)
        is_base = cls in (Generic, Protocol)
        if is_base:
            if not args:
                raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
            if not all(isinstance(arg, (TypeVar, ParamSpec)) or _is_unpacked_typevartuple(arg)
                       or isinstance(arg, TypeVarTuple) for arg in args):
                raise TypeError(f"Parameters to {cls.__name__}[...] must all be type variables or parameter "
                                "specification variables.")
            if len(set(args)) != len(args):
                raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
        else:
            for param in cls.__parameters__:
                prepare = getattr(param, "__typing_prepare_subst__", None)
                if prepare is not None:
                    args = prepare(cls, args)
            _check_generic_specialization(cls, args)
            new_args = []
            for param, new in zip(cls.__parameters__, args):
                if isinstance(param, TypeVarTuple):
                    new_args.extend(new)
                else:
                    new_args.append(new)
            args = tuple(new_args)
        return _GenericAlias(cls, args)

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if "__orig_bases__" in cls.__dict__:
            error = Generic in cls.__orig_bases__
        else:
            error = Generic in cls.__bases__ and cls.__name__ != "Protocol" and type(cls) is not _TypedDictMeta
        if error:
            raise TypeError("Cannot inherit from plain Generic")
        params = []
        if "__orig_bases__" in cls.__dict__:
            params = list(_collect_type_parameters(cls.__orig_bases__))
            given = None
            for base in cls.__orig_bases__:
                if isinstance(base, _GenericAlias) and base.__origin__ in (Generic, Protocol):
                    if given is not None:
                        raise TypeError("Cannot inherit from Generic[...] multiple times.")
                    given = base.__parameters__
                    what = base.__origin__.__name__
            if given is not None:
                missing = [param for param in params if param not in given]
                if missing:
                    raise TypeError(f"Some type variables ({', '.join(map(str, missing))}) are not listed in "
                                    f"{what}[{', '.join(map(str, given))}]")
                params = list(given)
        cls.__parameters__ = tuple(params)


# --- protocols ---

_NO_MEMBERS = frozenset([
    "__parameters__", "__orig_bases__", "__orig_class__", "_is_protocol", "_is_runtime_protocol",
    "__protocol_attrs__", "__non_callable_proto_members__", "__type_params__", "__abstractmethods__", "__annotations__",
    "__dict__", "__doc__", "__init__", "__module__", "__new__", "__slots__", "__subclasshook__", "__weakref__",
    "__class_getitem__", "__match_args__", "__static_attributes__", "__firstlineno__", "_MutableMapping__marker",
    "_abc_impl", "__init_subclass__",
])


def _get_protocol_attrs(cls):
    attrs = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in ("Protocol", "Generic") and base.__module__ == __name__:
            continue
        for attr in (*base.__dict__, *base.__dict__.get("__annotations__", ())):
            if not attr.startswith("_abc_") and attr not in _NO_MEMBERS:
                attrs.add(attr)
    return attrs


def _no_init_or_replace_init(self, *args, **kwargs):
    # Stands for the __init__ of a protocol, which has no instances; a class that inherits it uses the next one.
    cls = type(self)
    if cls._is_protocol:
        raise TypeError("Protocols cannot be instantiated")
    if cls.__init__ is not _no_init_or_replace_init:
        return
    for base in cls.__mro__:
        init = base.__dict__.get("__init__", _no_init_or_replace_init)
        if init is not _no_init_or_replace_init:
            cls.__init__ = init
            break
    else:
        cls.__init__ = object.__init__
    cls.__init__(self, *args, **kwargs)


_PROTOCOL_BASES = {
    "collections.abc": ["Callable", "Awaitable", "Iterable", "Iterator", "AsyncIterable", "AsyncIterator", "Hashable",
                        "Sized", "Container", "Collection", "Reversible", "Buffer"],
    "contextlib": ["AbstractContextManager", "AbstractAsyncContextManager"],
}


class _ProtocolMeta(ABCMeta):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        if name == "Protocol" and bases == (Generic,):
            pass
        elif any(getattr(base, "_is_protocol", False) and base is not Generic for base in bases) and Protocol in bases:
            for base in bases:
                if not (base in (object, Generic) or base.__name__ in _PROTOCOL_BASES.get(base.__module__, ())
                        or getattr(base, "_is_protocol", False) and issubclass(base, Generic)):
                    raise TypeError(f"Protocols can only inherit from other protocols, got {base!r}")
        return super().__new__(mcls, name, bases, namespace, **kwargs)

    def __init__(cls, *args, **kwargs):
        if getattr(cls, "_is_protocol", False):
            cls.__protocol_attrs__ = _get_protocol_attrs(cls)

    def __subclasscheck__(cls, other):
        if cls is Protocol:
            return type.__subclasscheck__(cls, other)
        if getattr(cls, "_is_protocol", False) and not _is_asked_by_library():
            if not getattr(cls, "_is_runtime_protocol", False):
                _check_class(other)
                raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
            plain = getattr(cls, "__non_callable_proto_members__", ())
            if plain and cls.__dict__.get("__subclasshook__") is _proto_hook:
                _check_class(other)
                names = ", ".join(map(repr, sorted(plain)))
                raise TypeError(f"Protocols with non-method members don't support issubclass(). Non-method members: {names}.")
        return ABCMeta.__subclasscheck__(cls, other)

    def __instancecheck__(cls, instance):
        if cls is Protocol:
            return type.__instancecheck__(cls, instance)
        if not getattr(cls, "_is_protocol", False):
            return ABCMeta.__instancecheck__(cls, instance)
        if not getattr(cls, "_is_runtime_protocol", False) and not _is_asked_by_library():
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        if ABCMeta.__instancecheck__(cls, instance):
            return True
        from inspect import getattr_static

        for attr in cls.__protocol_attrs__:
            try:
                value = getattr_static(instance, attr)
            except AttributeError:
                return False
            if value is None and attr not in cls.__non_callable_proto_members__:
                return False
        return True


def _check_class(other):
    if not isinstance(other, type):
        raise TypeError("issubclass() arg 1 must be a class")


def _is_asked_by_library():
    # abc asks all subclasses of a class; that is no use of the protocol by the program.
    depth = 2
    while True:
        try:
            name = sys._getframe(depth).f_globals.get("__name__")
        except ValueError:
            return False
        if name in ("abc", "functools", None):
            return True
        if name != __name__:
            return False
        depth += 1


@classmethod
def _proto_hook(cls, other):
    if not cls.__dict__.get("_is_protocol", False):
        return NotImplemented
    for attr in cls.__protocol_attrs__:
        for base in other.__mro__:
            if attr in base.__dict__:
                if base.__dict__[attr] is None:
                    return NotImplemented
                break
            annotations = base.__dict__.get("__annotations__", {})
            if isinstance(annotations, dict) and attr in annotations and issubclass(other, Generic) and \
                    getattr(other, "_is_protocol", False):
                break
        else:
            return NotImplemented
    return True


class Protocol(Generic, metaclass=_ProtocolMeta):
    """A class that others belong to by having its members."""

    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if not cls.__dict__.get("_is_protocol", False):
            cls._is_protocol = any(base is Protocol for base in cls.__bases__)
        if "__subclasshook__" not in cls.__dict__:
            cls.__subclasshook__ = _proto_hook
        if cls._is_protocol and cls.__init__ is Protocol.__init__:
            cls.__init__ = _no_init_or_replace_init


def runtime_checkable(cls):
    """Lets isinstance() and issubclass() be used with a protocol: they look for the members' names."""
    if not (isinstance(cls, type) and issubclass(cls, Generic)) or not getattr(cls, "_is_protocol", False):
        raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
    cls._is_runtime_protocol = True
    if hasattr(cls, "__protocol_attrs__"):
        cls.__non_callable_proto_members__ = set()
        for attr in cls.__protocol_attrs__:
            try:
                is_callable = callable(getattr(cls, attr, None))
            except Exception as error:
                raise TypeError(f"Failed to determine whether protocol member {attr!r} is a method member") from error
            if not is_callable:
                cls.__non_callable_proto_members__.add(attr)
    return cls


def is_protocol(tp, /):
    """Is it a protocol class?"""
    return isinstance(tp, type) and getattr(tp, "_is_protocol", False) and tp is not Protocol and tp is not Generic


def get_protocol_members(tp, /):
    """The names of a protocol's members."""
    if not is_protocol(tp):
        raise TypeError(f"{tp!r} is not a Protocol")
    return frozenset(tp.__protocol_attrs__)


def _supports(name, method, result):
    def ask(self):
        pass

    ask.__name__ = method
    ask.__qualname__ = f"{name}.{method}"
    ask.__annotations__ = {"return": result}

    def fill(namespace):
        namespace["__slots__"] = ()
        namespace["__module__"] = __name__
        namespace["__doc__"] = f"A protocol with one abstract method {method}."
        namespace[method] = abstractmethod(ask)

    generic = isinstance(result, TypeVar)
    return runtime_checkable(types.new_class(name, (Protocol[result],) if generic else (Protocol,), {}, fill))


def _make_names():
    # All that needs the classes above.
    names = globals()
    for name, covariant in ("T_co", True), ("T", False), ("KT", False), ("VT", False):
        names[name] = TypeVar(name, covariant=covariant)
    names["AnyStr"] = TypeVar("AnyStr", bytes, str)
    for name in "T_co", "T", "KT", "VT", "AnyStr":
        names[name].__module__ = __name__
    for name, nparams in {
        "Hashable": 0, "Sized": 0, "ByteString": 0, "Awaitable": 1, "AsyncIterable": 1, "AsyncIterator": 1,
        "Iterable": 1, "Iterator": 1, "Reversible": 1, "Container": 1, "Collection": 1, "MutableSet": 1, "Mapping": 2,
        "MutableMapping": 2, "Sequence": 1, "MutableSequence": 1, "MappingView": 1, "KeysView": 1, "ItemsView": 2,
        "ValuesView": 1, "Coroutine": 3,
    }.items():
        names[name] = _SpecialGenericAlias(getattr(_collections_abc, name), nparams, name=name)
    names["AbstractSet"] = _SpecialGenericAlias(_collections_abc.Set, 1, name="AbstractSet")
    names["Generator"] = _SpecialGenericAlias(_collections_abc.Generator, 3, name="Generator",
                                              defaults=(type(None), type(None)))
    names["AsyncGenerator"] = _SpecialGenericAlias(_collections_abc.AsyncGenerator, 2, name="AsyncGenerator",
                                                   defaults=(type(None),))
    names["Callable"] = _CallableType(_collections_abc.Callable, 2, name="Callable")
    names["Tuple"] = _TupleType(tuple, -1, inst=False, name="Tuple")
    for name, kind, nparams in ("List", list, 1), ("Set", set, 1), ("FrozenSet", frozenset, 1), ("Dict", dict, 2), \
            ("Type", type, 1):
        names[name] = _SpecialGenericAlias(kind, nparams, inst=False, name=name)
    for name, method, result in ("SupportsInt", "__int__", int), ("SupportsFloat", "__float__", float), \
            ("SupportsComplex", "__complex__", complex), ("SupportsBytes", "__bytes__", bytes), \
            ("SupportsIndex", "__index__", int), ("SupportsAbs", "__abs__", names["T_co"]), \
            ("SupportsRound", "__round__", names["T_co"]):
        names[name] = _supports(name, method, result)


_make_names()
Text = str
_LATE = {
    "Deque": ("collections", "deque", 1), "DefaultDict": ("collections", "defaultdict", 2),
    "OrderedDict": ("collections", "OrderedDict", 2), "Counter": ("collections", "Counter", 1),
    "ChainMap": ("collections", "ChainMap", 2), "Pattern": ("re", "Pattern", 1), "Match": ("re", "Match", 1),
    "ContextManager": ("contextlib", "AbstractContextManager", 2),
    "AsyncContextManager": ("contextlib", "AbstractAsyncContextManager", 2),
}


def __getattr__(name):
    # What needs another module is made when somebody asks for it.
    if name in _LATE:
        module, kind, nparams = _LATE[name]
        kind = getattr(__import__(module, None, None, [kind]), kind)
        defaults = (bool | None,) if module == "contextlib" else ()
        made = _SpecialGenericAlias(kind, nparams, name=name, defaults=defaults)
    elif name in ("IO", "TextIO", "BinaryIO"):
        _make_files()
        return globals()[name]
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = made
    return made


def _make_files():
    def kind(name, base, methods, properties=()):
        def fill(namespace):
            namespace["__module__"] = __name__
            namespace["__slots__"] = ()
            for method in (*methods, *properties):
                def ask(self, *args):
                    pass

                ask.__name__, ask.__qualname__ = method, f"{name}.{method}"
                ask = abstractmethod(ask)
                namespace[method] = property(ask) if method in properties else ask

        globals()[name] = types.new_class(name, (base,), {}, fill)

    kind("IO", Generic[AnyStr], ["close", "fileno", "flush", "isatty", "read", "readable", "readline", "readlines", "seek",
                                 "seekable", "tell", "truncate", "writable", "write", "writelines", "__enter__",
                                 "__exit__"], ["mode", "name", "closed"])
    kind("BinaryIO", globals()["IO"][bytes], ["write", "__enter__"])
    kind("TextIO", globals()["IO"][str], ["__enter__"], ["buffer", "encoding", "errors", "line_buffering", "newlines"])


# --- functions ---

def cast(typ, val):
    """The value, which type checkers take to be of the type."""
    return val


def assert_type(val, typ, /):
    """The value; type checkers check its type."""
    return val


def assert_never(arg, /):
    """Raises AssertionError: the program should not get here."""
    text = repr(arg)
    if len(text) > 100:
        text = text[:100] + "..."
    raise AssertionError(f"Expected code to be unreachable, but got: {text}")


def reveal_type(obj, /):
    """Prints the type of a value on sys.stderr; returns the value."""
    print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
    return obj


def get_origin(tp):
    """What an alias is an alias of: list for list[int]; None for anything else."""
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_BaseGenericAlias, GenericAlias, ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    return _UnionType if isinstance(tp, _UnionType) else None


def _should_unflatten(origin, args):
    return origin is _collections_abc.Callable and not (len(args) == 2 and _is_param_expr(args[0]))


def get_args(tp):
    """The arguments of an alias: (int, str) for dict[int, str]."""
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__,) + tp.__metadata__
    if isinstance(tp, (_GenericAlias, GenericAlias)):
        args = tp.__args__
        return (list(args[:-1]), args[-1]) if _should_unflatten(tp.__origin__, args) else args
    return tp.__args__ if isinstance(tp, _UnionType) else ()


def _strip_annotations(t):
    if isinstance(t, _AnnotatedAlias):
        return _strip_annotations(t.__origin__)
    if hasattr(t, "__origin__") and t.__origin__ in (Required, NotRequired, ReadOnly):
        return _strip_annotations(t.__args__[0])
    if isinstance(t, (_GenericAlias, GenericAlias, _UnionType)):
        stripped = tuple(_strip_annotations(arg) for arg in t.__args__)
        if stripped == t.__args__:
            return t
        if isinstance(t, _GenericAlias):
            return t.copy_with(stripped)
        if isinstance(t, GenericAlias):
            return GenericAlias(t.__origin__, stripped)
        result = stripped[0]
        for arg in stripped[1:]:
            result |= arg
        return result
    return t


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    """The annotations of a class (and its bases), module or function as types: text is evaluated."""
    if getattr(obj, "__no_type_check__", None):
        return {}
    if isinstance(obj, type):
        hints = {}
        for base in reversed(obj.__mro__):
            own = base.__dict__.get("__annotations__", {})
            if isinstance(own, types.GetSetDescriptorType):
                own = {}
            if globalns is None:
                base_globals = getattr(sys.modules.get(base.__module__, None), "__dict__", {})
            else:
                base_globals = globalns
            base_locals = dict(vars(base)) if localns is None else localns
            if localns is None and globalns is None:
                base_globals, base_locals = base_locals, base_globals # a class's own names go first
            for name, value in own.items():
                if isinstance(value, str):
                    value = ForwardRef(value, is_argument=False, is_class=True)
                hints[name] = _eval_type(type(None) if value is None else value, base_globals, base_locals,
                                         base.__type_params__ if hasattr(base, "__type_params__") else ())
        return hints if include_extras else {name: _strip_annotations(t) for name, t in hints.items()}
    if globalns is None:
        if isinstance(obj, types.ModuleType):
            globalns = obj.__dict__
        else:
            inner = obj
            while hasattr(inner, "__wrapped__"):
                inner = inner.__wrapped__
            globalns = getattr(inner, "__globals__", {})
        if localns is None:
            localns = globalns
    elif localns is None:
        localns = globalns
    hints = getattr(obj, "__annotations__", None)
    if hints is None:
        if isinstance(obj, (types.FunctionType, types.BuiltinFunctionType, types.MethodType, types.ModuleType,
                            types.WrapperDescriptorType, types.MethodWrapperType, types.MethodDescriptorType)):
            return {}
        raise TypeError(f"{obj!r} is not a module, class, method, or function.")
    hints = dict(hints)
    params = getattr(obj, "__type_params__", ())
    for name, value in hints.items():
        if value is None:
            value = type(None)
        if isinstance(value, str):
            value = ForwardRef(value, is_argument=not isinstance(obj, types.ModuleType), is_class=False)
        hints[name] = _eval_type(value, globalns, localns, params)
    return hints if include_extras else {name: _strip_annotations(t) for name, t in hints.items()}


def no_type_check(arg):
    """Has get_type_hints() say nothing about a function or the functions of a class."""
    if isinstance(arg, type):
        for name in dir(arg):
            obj = getattr(arg, name)
            if not hasattr(obj, "__qualname__") or obj.__qualname__ != f"{arg.__qualname__}.{obj.__name__}" or \
                    getattr(obj, "__module__", None) != arg.__module__:
                continue # inherited, or from elsewhere
            if isinstance(obj, types.FunctionType):
                obj.__no_type_check__ = True
            if isinstance(obj, types.MethodType):
                obj.__func__.__no_type_check__ = True
            if isinstance(obj, type):
                no_type_check(obj)
    try:
        arg.__no_type_check__ = True
    except TypeError:
        pass # built-in classes
    return arg


def no_type_check_decorator(decorator):
    """Has what a decorator returns be no_type_check'ed."""
    import functools

    @functools.wraps(decorator)
    def wrapped(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))

    return wrapped


_overloads = {} # module: {qualified name: {first line: function}}


def _overload_dummy(*args, **kwds):
    raise NotImplementedError("You should not call an overloaded function. A series of @overload-decorated functions "
                              "outside a stub module should always be followed by an implementation that is not "
                              "@overload-ed.")


def overload(func):
    """Decorates one of several descriptions of a function, before its definition."""
    inner = getattr(func, "__func__", func)
    try:
        _overloads.setdefault(inner.__module__, {}).setdefault(inner.__qualname__, {})[
            inner.__code__.co_firstlineno] = func
    except AttributeError:
        pass # not a function
    return _overload_dummy


def get_overloads(func):
    """The functions that overload() has seen under the name of this one."""
    inner = getattr(func, "__func__", func)
    return list(_overloads.get(inner.__module__, {}).get(inner.__qualname__, {}).values())


def clear_overloads():
    """Forgets all that overload() has seen."""
    _overloads.clear()


def _mark(arg, attr, value=True):
    try:
        setattr(arg, attr, value)
    except (AttributeError, TypeError):
        pass # it cannot have attributes
    return arg


def final(f):
    """Marks a method that is not overridden, or a class without subclasses."""
    return _mark(f, "__final__")


def override(method, /):
    """Marks a method that overrides one of a base class."""
    return _mark(method, "__override__")


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False,
                        field_specifiers=(), **kwargs):
    """Marks a decorator, class or metaclass that does what dataclass does."""

    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {
            "eq_default": eq_default, "order_default": order_default, "kw_only_default": kw_only_default,
            "frozen_default": frozen_default, "field_specifiers": field_specifiers, "kwargs": kwargs}
        return cls_or_fn

    return decorator


# --- classes made of annotations ---

class NewType:
    """NewType('UserId', int): a name for a type; calling it returns the argument."""

    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition(".")[2]
        self.__supertype__ = tp
        module = sys._getframe(1).f_globals.get("__name__")
        if module != "typing":
            self.__module__ = module

    def __call__(self, arg, /):
        return arg

    def __mro_entries__(self, bases):
        name = self.__name__

        class Dummy:
            def __init_subclass__(cls):
                raise TypeError(f"Cannot subclass an instance of NewType. Perhaps you were looking for: "
                                f"`{cls.__name__} = NewType({cls.__name__!r}, {name})`")

        return (Dummy,)

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"

    def __reduce__(self):
        return self.__qualname__

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


_KEPT_NAMES = frozenset(["__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_field_defaults",
                         "_field_types", "_make", "_replace", "_asdict", "_source"])
_SPECIAL_NAMES = frozenset(["__module__", "__name__", "__annotations__", "__firstlineno__", "__static_attributes__"])


def _make_nmtuple(name, fields, module, defaults=()):
    from collections import namedtuple

    fields = {field: _type_check(t, f"field {field} annotation must be a type") for field, t in fields.items()}
    made = namedtuple(name, list(fields), defaults=defaults, module=module)
    made.__annotations__ = made.__new__.__annotations__ = fields
    return made


class _NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        for base in bases:
            if base is not _NamedTuple and base is not Generic:
                raise TypeError("can only inherit from a NamedTuple type and Generic")
        bases = tuple(tuple if base is _NamedTuple else base for base in bases)
        fields = ns.get("__annotations__", {})
        defaults = []
        for field in fields:
            if field in ns:
                defaults.append(field)
            elif defaults:
                raise TypeError(f"Non-default namedtuple field {field} cannot follow default field"
                                f"{'s' if len(defaults) > 1 else ''} {', '.join(defaults)}")
        made = _make_nmtuple(typename, fields, ns["__module__"], [ns[field] for field in defaults])
        made.__bases__ = bases
        if Generic in bases:
            made.__class_getitem__ = classmethod(Generic.__class_getitem__.__func__)
        for key, value in ns.items():
            if key in _KEPT_NAMES:
                raise AttributeError("Cannot overwrite NamedTuple attribute " + key)
            if key not in _SPECIAL_NAMES and key not in made._fields:
                setattr(made, key, value)
                set_name = getattr(type(value), "__set_name__", None)
                if set_name is not None:
                    try:
                        set_name(value, made, key)
                    except BaseException as error:
                        error.add_note(f"Error calling __set_name__ on {type(value).__name__!r} instance {key!r} in "
                                       f"{typename!r}")
                        raise
        if Generic in bases:
            made.__init_subclass__()
        return made


def NamedTuple(typename, fields=_TypingEllipsis, /, **kwargs):
    """A named tuple with types: class P(NamedTuple): x: int; y: int = 0."""
    if fields is _TypingEllipsis or fields is None:
        import warnings

        if kwargs:
            raise_words = "Creating NamedTuple classes using keyword arguments is deprecated and will be disallowed in " \
                "Python {remove}. Use the class-based or functional syntax instead."
        else:
            passed = "Failing to pass a value for the 'fields' parameter" if fields is _TypingEllipsis else \
                "Passing `None` as the 'fields' parameter"
            raise_words = passed + " is deprecated and will be disallowed in Python {remove}. To create a NamedTuple " \
                f"class with 0 fields using the functional syntax, pass an empty list, e.g. `{typename} = " \
                f"NamedTuple({typename!r}, [])`."
        if fields is None and kwargs:
            raise TypeError("Cannot pass `None` as the 'fields' parameter and also specify fields using keyword arguments")
        warnings._deprecated("typing.NamedTuple", raise_words, remove=(3, 15))
        fields = kwargs.items()
    elif kwargs:
        raise TypeError("Either list of fields or keywords can be provided to NamedTuple, not both")
    made = _make_nmtuple(typename, dict(fields), sys._getframe(1).f_globals.get("__name__"))
    made.__orig_bases__ = (NamedTuple,)
    return made


_NamedTuple = type.__new__(_NamedTupleMeta, "NamedTuple", (), {})
NamedTuple.__mro_entries__ = lambda bases: (_NamedTuple,)


def _qualifiers(t):
    # Which of Required, NotRequired and ReadOnly a key's type is wrapped in.
    found = []
    while True:
        origin = get_origin(t)
        if origin is Annotated:
            t = t.__origin__
        elif origin in (Required, NotRequired, ReadOnly):
            found.append(origin)
            t = t.__args__[0]
        else:
            return found


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError("cannot inherit from both a TypedDict type and a non-TypedDict base class")
        generic = (Generic,) if any(issubclass(base, Generic) for base in bases) else ()
        made = type.__new__(_TypedDictMeta, name, (*generic, dict), ns)
        if not hasattr(made, "__orig_bases__"):
            made.__orig_bases__ = bases
        message = "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type"
        own = {key: _type_check(t, message, module=made.__module__, allow_special_forms=True)
               for key, t in ns.get("__annotations__", {}).items()}
        annotations, required, optional, read_only, mutable = {}, set(), set(), set(), set()
        for base in bases:
            annotations.update(base.__dict__.get("__annotations__", {}))
            base_required = base.__dict__.get("__required_keys__", frozenset())
            base_optional = base.__dict__.get("__optional_keys__", frozenset())
            required = (required | base_required) - base_optional
            optional = (optional | base_optional) - base_required
            read_only |= base.__dict__.get("__readonly_keys__", frozenset())
            mutable |= base.__dict__.get("__mutable_keys__", frozenset())
        annotations.update(own)
        for key, t in own.items():
            found = _qualifiers(t)
            is_required = Required in found or NotRequired not in found and total
            (required if is_required else optional).add(key)
            (optional if is_required else required).discard(key)
            if ReadOnly in found:
                if key in mutable:
                    raise TypeError(f"Cannot override mutable key {key!r} with read-only key")
                read_only.add(key)
            else:
                mutable.add(key)
                read_only.discard(key)
        made.__annotations__ = annotations
        made.__required_keys__ = frozenset(required)
        made.__optional_keys__ = frozenset(optional)
        made.__readonly_keys__ = frozenset(read_only)
        made.__mutable_keys__ = frozenset(mutable)
        made.__total__ = total
        return made

    __call__ = dict

    def __subclasscheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")

    __instancecheck__ = __subclasscheck__


def TypedDict(typename, fields=_TypingEllipsis, /, *, total=True):
    """A dict with these keys: class Movie(TypedDict): name: str; year: int."""
    if fields is _TypingEllipsis or fields is None:
        import warnings

        passed = "Failing to pass a value for the 'fields' parameter" if fields is _TypingEllipsis else \
            "Passing `None` as the 'fields' parameter"
        words = passed + " is deprecated and will be disallowed in Python {remove}. To create a TypedDict class with 0 " \
            f"fields using the functional syntax, pass an empty dictionary, e.g. `{typename} = TypedDict({typename!r}, {{{{}}}})`."
        warnings._deprecated("typing.TypedDict", words, remove=(3, 15))
        fields = {}
    namespace = {"__annotations__": dict(fields)}
    module = sys._getframe(1).f_globals.get("__name__")
    if module is not None:
        namespace["__module__"] = module
    made = _TypedDictMeta(typename, (), namespace, total=total)
    made.__orig_bases__ = (TypedDict,)
    return made


_TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})
TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)


def is_typeddict(tp):
    """Is it a TypedDict class?"""
    return isinstance(tp, _TypedDictMeta)
