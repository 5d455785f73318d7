"""Type hints: the names that annotations are made of. Nothing here checks types; most of it is there to be looked at.

What stands before the brackets makes what comes of them: a _SpecialForm (Union), the old name of a class (List) or a
generic class. The alias remembers it, and asks it again when its arguments change.
"""
import sys
import types
from _typing import NoDefault, ParamSpec, ParamSpecArgs, ParamSpecKwargs, TypeAliasType, TypeVar, TypeVarTuple, _idfunc
from abc import ABCMeta, abstractmethod
from types import GenericAlias
import _collections_abc

__all__ = """
    AbstractSet Annotated Any AnyStr AsyncContextManager AsyncGenerator AsyncIterable AsyncIterator Awaitable BinaryIO
    ByteString Callable ChainMap ClassVar Collection Concatenate Container ContextManager Coroutine Counter DefaultDict
    Deque Dict Final ForwardRef FrozenSet Generator Generic Hashable IO ItemsView Iterable Iterator KeysView List Literal
    LiteralString Mapping MappingView Match MutableMapping MutableSequence MutableSet NamedTuple Never NewType NoDefault
    NoReturn NotRequired Optional OrderedDict ParamSpec ParamSpecArgs ParamSpecKwargs Pattern Protocol ReadOnly Required
    Reversible Self Sequence Set Sized SupportsAbs SupportsBytes SupportsComplex SupportsFloat SupportsIndex SupportsInt
    SupportsRound TYPE_CHECKING Text TextIO Tuple Type TypeAlias TypeAliasType TypeGuard TypeIs TypeVar TypeVarTuple
    TypedDict Union Unpack ValuesView assert_never assert_type cast clear_overloads dataclass_transform final get_args
    get_origin get_overloads get_protocol_members get_type_hints is_protocol is_typeddict no_type_check
    no_type_check_decorator overload override reveal_type runtime_checkable
""".split()

TYPE_CHECKING = False # type checkers take it for True
Text = str
_UnionType = type(int | str)
_NoneType = type(None)
_NOT_GIVEN = object()


# --- arguments ---

def _as_hint(value, **where):
    # None stands for its type, text for what it will name.
    if value is None:
        return _NoneType
    return ForwardRef(value, **where) if isinstance(value, str) else value


# What may stand where a type is wanted: as an argument, as an attribute's type, as one in a class.
_IN_ARGUMENT, _IN_VARIABLE, _IN_CLASS = range(3)


def _type_check(value, message, place=_IN_ARGUMENT, module=None):
    """The value as a type; TypeError where it cannot be one."""
    hint = _as_hint(value, module=module, is_class=place == _IN_CLASS)
    qualifiers = () if place == _IN_CLASS else (ClassVar,) if place == _IN_VARIABLE else (ClassVar, Final)
    if isinstance(hint, _GenericAlias):
        refused = hint.__origin__ in (Generic, Protocol, *qualifiers)
        if refused:
            raise TypeError(f"{hint} is not valid as type argument")
    elif hint is Generic or hint is Protocol or \
            isinstance(hint, _SpecialForm) and (hint._make is not None and hint not in (ClassVar, Final)
                                                or hint in qualifiers or place == _IN_VARIABLE and hint is Final):
        raise TypeError(f"Plain {hint} is not valid as type argument")
    elif type(hint) is tuple:
        raise TypeError(f"{message} Got {hint!r:.100}.")
    return hint


def _type_check_all(values, message):
    return tuple([_type_check(value, message) for value in values])


def _tuple(params):
    return params if isinstance(params, tuple) else (params,)


def _is_dunder(name):
    return name[:2] == name[-2:] == "__"


def _type_repr(value):
    if isinstance(value, tuple): # the values of a ParamSpec
        return f"[{_type_reprs(value)}]"
    if isinstance(value, type) and not isinstance(value, GenericAlias):
        prefix = "" if value.__module__ == "builtins" else value.__module__ + "."
        return prefix + value.__qualname__
    return "..." if value is ... else value.__name__ if isinstance(value, types.FunctionType) else repr(value)


def _type_reprs(values):
    return ", ".join([_type_repr(value) for value in values])


def _check_count(what, given, least, most, more="at least "):
    # TypeError unless something with type parameters gets as many arguments as it can take.
    if given < least:
        raise TypeError(f"Too few arguments for {what}; actual {given}, expected {more}{least}")
    if given > most:
        raise TypeError(f"Too many arguments for {what}; actual {given}, expected {most}")


def _is_parameters(value):
    # Can it stand for a function's parameters?
    return value is ... or isinstance(value, (tuple, list, ParamSpec, _ConcatenateGenericAlias))


def _is_variadic(value):
    # Is it Unpack[Ts]?
    return isinstance(value, _UnpackGenericAlias) and isinstance(value.__args__[0], TypeVarTuple)


def _as_written(args):
    # The pair of Callable's brackets, for the arguments of its alias.
    return args if len(args) == 2 and _is_parameters(args[0]) else (list(args[:-1]), args[-1])


def _spread(values):
    # The items of an unpacked tuple in its place.
    for value in values:
        inner = getattr(value, "__typing_unpacked_tuple_args__", None)
        if inner is None or inner and inner[-1] is ...:
            yield value
        else:
            yield from inner


def _all_parameters(values):
    for value in values:
        if isinstance(value, tuple):
            yield from _all_parameters(value)
        elif hasattr(value, "__typing_subst__") and not isinstance(value, type):
            yield value
        elif not isinstance(value, type):
            yield from getattr(value, "__parameters__", ())


def _collect_type_parameters(values):
    """The type parameters in the arguments, each once, in their order."""
    return tuple(dict.fromkeys(_all_parameters(values)))


def _check_order(parameters):
    # A parameter without a default cannot follow one that has one, one with a default cannot follow *Ts.
    has_default = variadic = False
    for value in parameters:
        parameter = value.__args__[0] if _is_variadic(value) else value
        if parameter.has_default():
            if variadic:
                raise TypeError("Type parameter with a default follows TypeVarTuple")
            has_default = True
        elif has_default:
            raise TypeError(f"Type parameter {parameter!r} without a default follows type parameter with a default")
        variadic = variadic or parameter is not value


def _distinct(values):
    try:
        return tuple(dict.fromkeys(values))
    except TypeError: # something has no hash
        return tuple([value for i, value in enumerate(values) if value not in values[:i]])


# --- what makes aliases ---

_made = {} # (what has the brackets, what is in them, of which types): the alias, so that it is the same one next time
_cleanups = [_made.clear]


def _remembered(owner, params, make):
    try:
        key = (owner, params, type(params), *map(type, _tuple(params)))
        alias = _made.get(key)
    except TypeError: # something has no hash
        return make(params)
    if alias is None:
        alias = make(params)
        if len(_made) > 2000:
            _made.clear()
        _made[key] = alias
    return alias


def _refuse(words):
    def refuse(self, *args, **kwargs):
        raise TypeError(words.format(self))

    return refuse


class _Hint:
    # What everything here has in common: `|`.
    __slots__ = ()

    def __init_subclass__(cls, **kwargs):
        if cls.__module__ != __name__:
            raise TypeError("Cannot subclass special typing classes")

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


class _SpecialForm(_Hint):
    # A name that is no class; make() gets what stands in its brackets, where it may have any.
    __slots__ = "_name", "__name__", "__qualname__", "__doc__", "_make", "__weakref__"

    def __init__(self, name, doc, make=None):
        self._name = self.__name__ = self.__qualname__ = name
        self.__doc__ = doc
        self._make = make

    def __getitem__(self, params):
        if self._make is None:
            raise TypeError(f"{self} is not subscriptable")
        return _remembered(self, params, self._make)

    def __repr__(self):
        return "typing." + self._name

    def __reduce__(self):
        return self._name

    __iter__ = None
    __call__ = _refuse("Cannot instantiate {!r}")
    __mro_entries__ = _refuse("Cannot subclass {!r}")
    __instancecheck__ = _refuse("{} cannot be used with isinstance()")
    __subclasscheck__ = _refuse("{} cannot be used with issubclass()")


class _BaseGenericAlias(_Hint):
    # Stands for a class, its __origin__: List, List[int], Stack[int]. Attributes other than dunders are the class's.
    def __init__(self, origin, name, refusal=None):
        vars(self).update(__origin__=origin, _name=name, _refusal=refusal)

    def __getattr__(self, name):
        own = vars(self)
        if "__origin__" not in own or _is_dunder(name) and name not in ("__name__", "__qualname__"):
            raise AttributeError(name)
        return own["_name"] or self.__origin__.__name__ if _is_dunder(name) else getattr(self.__origin__, name)

    def __setattr__(self, name, value):
        if _is_dunder(name):
            vars(self)[name] = value
        else:
            setattr(self.__origin__, name, value)

    def __dir__(self):
        return sorted({*super().__dir__(), *(name for name in dir(self.__origin__) if not _is_dunder(name))})

    def __call__(self, *args, **kwargs):
        if self._refusal:
            raise TypeError(self._refusal)
        made = self.__origin__(*args, **kwargs)
        try:
            made.__orig_class__ = self
        except Exception:
            pass # it has no room for attributes
        return made

    def __mro_entries__(self, bases):
        # Generic comes last, and only when no base behind this one brings it.
        behind = bases[bases.index(self) + 1:]
        brought = any(isinstance(base, _BaseGenericAlias) or isinstance(base, type) and issubclass(base, Generic)
                      for base in behind)
        return (*(() if self.__origin__ in bases else (self.__origin__,)), *(() if brought else (Generic,)))


class _SpecialGenericAlias(_BaseGenericAlias):
    # The old name of a class that has brackets of its own by now. `arrange` turns what stands in them into arguments.
    def __init__(self, origin, name, count, defaults=(), arrange=None, call=True):
        super().__init__(origin, name, None if call else
                         f"Type {name} cannot be instantiated; use {origin.__name__}() instead")
        vars(self).update(_nparams=count, _defaults=defaults, _arrange=arrange,
                          __doc__=f"A generic version of {origin.__module__}.{origin.__qualname__}.")

    def __getitem__(self, params):
        if type(params) is tuple and len(params) == 2 and type(params[0]) is list:
            params = tuple(params[0]), params[1] # Callable[[...], ...], so that it has a hash
        return _remembered(self, params, self._make)

    def _make(self, params):
        if self._arrange is not None:
            return self._arrange(self, params)
        args = _type_check_all(_tuple(params), "Parameters to generic types must be types.")
        most = self._nparams
        _check_count(self, len(args), most - len(self._defaults), most, "at least " if self._defaults else "")
        missing = most - len(args)
        return _GenericAlias(self, args + self._defaults[len(self._defaults) - missing:])

    def __repr__(self):
        return "typing." + self._name

    def __reduce__(self):
        return self._name

    def __instancecheck__(self, obj):
        return issubclass(type(obj), self)

    def __subclasscheck__(self, cls):
        if isinstance(cls, _GenericAlias):
            raise TypeError("Subscripted generics cannot be used with class and instance checks")
        return issubclass(cls.__origin__ if isinstance(cls, _SpecialGenericAlias) else cls, self.__origin__)

    __iter__ = None


class _GenericAlias(_BaseGenericAlias):
    """What brackets make: `of` had them, `args` was in them."""

    def __init__(self, of, args):
        origin, name, refusal = of, None, None
        if isinstance(of, _SpecialGenericAlias):
            origin, name, refusal = of.__origin__, of._name, of._refusal
        elif isinstance(of, _SpecialForm):
            name = of._name
        super().__init__(origin, name, refusal)
        args = _tuple(args)
        vars(self).update(_of=of, __args__=args, __parameters__=_collect_type_parameters(args))
        if name is None:
            self.__module__ = of.__module__

    def copy_with(self, args):
        """The same with other arguments."""
        return type(self)(self._of, args)

    def _key(self):
        # What makes two aliases equal.
        return self.__origin__, self.__args__

    def __eq__(self, other):
        if isinstance(other, type(self)) or isinstance(self, type(other)) and isinstance(other, _GenericAlias):
            return self._key() == other._key()
        return NotImplemented

    def __hash__(self):
        return hash(self._key())

    def __repr__(self):
        return f"{_type_repr(self._of)}[{self._inside()}]"

    def _inside(self):
        return _type_reprs(self.__args__) or "()"

    def _brackets(self):
        # What makes this one when it stands in the brackets.
        args = self.__args__
        return args[0] if len(args) == 1 and not isinstance(args[0], tuple) else args

    def __reduce__(self):
        import operator

        return operator.getitem, (self._of, self._brackets())

    def __getitem__(self, params):
        return _remembered(self, params, self._with_parameters)

    def _with_parameters(self, params):
        if self.__origin__ in (Generic, Protocol):
            raise TypeError(f"Cannot subscript already-subscripted {self}")
        if not self.__parameters__:
            raise TypeError(f"{self} is not a generic class")
        values = _prepared(self, tuple(_spread([_as_hint(param) for param in _tuple(params)])))
        wanted = len(self.__parameters__)
        _check_count(self, len(values), wanted, wanted)
        return self.copy_with(tuple(self._replaced(self.__args__, dict(zip(self.__parameters__, values)))))

    def _replaced(self, args, values):
        # The arguments with values for the parameters in them; some have none or several.
        is_callable = self.__origin__ is _collections_abc.Callable
        for arg in args:
            if isinstance(arg, type):
                yield arg
                continue
            if isinstance(arg, tuple):
                yield tuple(self._replaced(arg, values))
                continue
            if _is_variadic(arg):
                yield from values[arg.__args__[0]]
                continue
            new = arg
            if hasattr(arg, "__typing_subst__"):
                new = arg.__typing_subst__(values[arg])
            elif parameters := getattr(arg, "__parameters__", ()):
                inner = []
                for parameter in parameters:
                    inner += values[parameter] if isinstance(parameter, TypeVarTuple) else (values[parameter],)
                new = arg[tuple(inner)]
            if is_callable and isinstance(new, tuple):
                yield from new # the values of a ParamSpec
            else:
                yield new

    def __mro_entries__(self, bases):
        of = self._of
        if isinstance(of, _SpecialGenericAlias):
            return super().__mro_entries__(bases)
        if isinstance(of, _SpecialForm):
            raise TypeError(f"Cannot subclass {self!r}")
        if of is Generic:
            behind = bases[bases.index(self) + 1:]
            if Protocol in bases or any(isinstance(base, _BaseGenericAlias) and base is not self for base in behind):
                return () # others bring it
        return (of,)

    __instancecheck__ = __subclasscheck__ = _refuse("Subscripted generics cannot be used with class and instance checks")

    def __iter__(self):
        yield Unpack[self]


class _CallableGenericAlias(_GenericAlias): # __args__ is flat, the result last
    def _inside(self):
        return _type_reprs(tuple(arg) if isinstance(arg, list) else arg for arg in _as_written(self.__args__))

    def _brackets(self):
        return _as_written(self.__args__)

    __iter__ = None


class _UnionGenericAlias(_GenericAlias):
    def copy_with(self, args):
        return Union[args]

    def _key(self):
        return frozenset(self.__args__)

    def __eq__(self, other):
        if not isinstance(other, (_UnionGenericAlias, _UnionType)):
            return NotImplemented
        mine, others = self.__args__, other.__args__
        try:
            return frozenset(mine) == frozenset(others)
        except TypeError: # something has no hash
            return all(arg in others for arg in mine) and all(arg in mine for arg in others)

    __hash__ = _GenericAlias.__hash__

    def __getattr__(self, name):
        if name in ("__name__", "__qualname__"):
            return "Union" if self._but_none() is None else "Optional"
        return super().__getattr__(name)

    def _but_none(self):
        # X of Optional[X], None for other unions.
        args = self.__args__
        if len(args) != 2 or _NoneType not in args:
            return None
        return args[args[0] is _NoneType]

    def __repr__(self):
        one = self._but_none()
        return super().__repr__() if one is None else f"typing.Optional[{_type_repr(one)}]"

    def __instancecheck__(self, obj):
        return any(isinstance(obj, arg) for arg in self.__args__)

    def __subclasscheck__(self, cls):
        return any(issubclass(cls, arg) for arg in self.__args__)

    __iter__ = None


class _LiteralGenericAlias(_GenericAlias):
    def _key(self):
        return frozenset(zip(map(type, self.__args__), self.__args__))

    __iter__ = None


class _ConcatenateGenericAlias(_GenericAlias):
    def copy_with(self, args):
        *first, last = args
        if isinstance(last, (list, tuple)): # P has its values now
            return (*first, *last)
        if isinstance(last, _ConcatenateGenericAlias):
            args = (*first, *last.__args__)
        return super().copy_with(args)

    __iter__ = None


class _UnpackGenericAlias(_GenericAlias):
    @property
    def __typing_unpacked_tuple_args__(self):
        inner = self.__args__[0]
        if not isinstance(inner, (_GenericAlias, GenericAlias)):
            return None
        if inner.__origin__ is tuple:
            return inner.__args__
        raise TypeError("Unpack[...] must be used with a tuple type")

    __typing_is_unpacked_typevartuple__ = property(_is_variadic)

    def __getitem__(self, params):
        return params if _is_variadic(self) else super().__getitem__(params)


class _AnnotatedAlias(_GenericAlias): # its __origin__ is the type that is annotated
    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            origin, metadata = origin.__origin__, origin.__metadata__ + metadata
        super().__init__(Annotated, origin)
        self.__origin__ = origin
        self.__metadata__ = metadata

    def copy_with(self, args):
        return _AnnotatedAlias(*args, self.__metadata__)

    def _key(self):
        return self._brackets()

    def _brackets(self):
        return self.__origin__, *self.__metadata__

    def _inside(self):
        return ", ".join([_type_repr(self.__origin__), *map(repr, self.__metadata__)])

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    __iter__ = None


# --- the forms ---

def _define_forms():
    names = globals()
    for name, doc in (("NoReturn", "The result of a function that never returns."),
                      ("Never", "The type that has no values."),
                      ("Self", "The type of `self` in the class at hand."),
                      ("LiteralString", "Text that stands in the program."),
                      ("TypeAlias", "Marks an assignment as that of a type alias.")):
        names[name] = _SpecialForm(name, doc)
    for name, place, doc in (
            ("ClassVar", _IN_CLASS, "Marks an attribute of the class that instances do not set."),
            ("Final", _IN_CLASS, "Marks a name that is not assigned again."),
            ("TypeGuard", _IN_ARGUMENT, "The result of a function that says whether its argument is of a type."),
            ("TypeIs", _IN_ARGUMENT, "As TypeGuard, and the type is a subtype of the argument's."),
            ("Required", _IN_CLASS, "Marks a key of a TypedDict that must be there."),
            ("NotRequired", _IN_CLASS, "Marks a key of a TypedDict that may be missing."),
            ("ReadOnly", _IN_CLASS, "Marks a key of a TypedDict that is not assigned.")):
        names[name] = _SpecialForm(name, doc, _one_type(name, place))
    for name, make in (("Union", _make_union), ("Optional", _make_optional), ("Literal", _make_literal),
                       ("Concatenate", _make_concatenate), ("Unpack", _one_type("Unpack")), ("Annotated", _make_annotated)):
        names[name] = _SpecialForm(name, make.__doc__, make)


def _one_type(name, place=_IN_ARGUMENT):
    kind = _UnpackGenericAlias if name == "Unpack" else _GenericAlias

    def make(param):
        """Unpack[Ts] is *Ts."""
        return kind(globals()[name], _type_check(param, f"typing.{name} accepts only single type.", place))

    return make


def _make_union(params):
    """Union[X, Y] is X | Y."""
    if params == ():
        raise TypeError("Cannot take a Union of no types.")
    args = []
    for arg in _type_check_all(_tuple(params), "Union[arg, ...]: each arg must be a type."):
        args += arg.__args__ if isinstance(arg, (_UnionGenericAlias, _UnionType)) else (arg,)
    args = _distinct(args)
    return _UnionGenericAlias(Union, args) if len(args) > 1 else args[0]


def _make_optional(param):
    """Optional[X] is X | None."""
    return Union[_type_check(param, "typing.Optional requires a single type."), _NoneType]


def _make_literal(params):
    """Literal[1, 'a']: one of these values."""
    values = []
    for value in _tuple(params):
        values += value.__args__ if isinstance(value, _LiteralGenericAlias) else (value,)
    try:
        values = [value for _, value in dict.fromkeys((type(value), value) for value in values)]
    except TypeError:
        pass # something has no hash: all of them stay
    return _LiteralGenericAlias(Literal, tuple(values))


def _make_concatenate(params):
    """Concatenate[X, P]: the parameters of P with one more in front."""
    if params == ():
        raise TypeError("Cannot take a Concatenate of no types.")
    *first, last = _tuple(params)
    if last is not ... and not isinstance(last, ParamSpec):
        raise TypeError("The last parameter to Concatenate should be a ParamSpec variable or ellipsis.")
    first = _type_check_all(first, "Concatenate[arg, ...]: each arg must be a type.")
    return _ConcatenateGenericAlias(Concatenate, (*first, last))


def _make_annotated(params):
    """Annotated[X, data, ...]: X, with data for whoever knows it."""
    origin, *data = _tuple(params)
    if not data:
        raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
    if _is_variadic(origin):
        raise TypeError("Annotated[...] should not be used with an unpacked TypeVarTuple")
    return _AnnotatedAlias(_type_check(origin, "Annotated[t, ...]: t must be a type.", _IN_CLASS), tuple(data))


_define_forms()


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")
        return type.__instancecheck__(self, obj)

    def __repr__(self):
        return "typing.Any" if self is Any else type.__repr__(self)


class Any(metaclass=_AnyMeta):
    """Any type; a class that inherits from it may have any attribute."""

    def __new__(cls, *args, **kwargs):
        if cls is not Any:
            return super().__new__(cls)
        raise TypeError("Any cannot be instantiated")


# --- text that will be a type ---

class ForwardRef(_Hint):
    """A type hint that is text still."""

    __slots__ = tuple([f"__forward_{fact}__" for fact in ("arg", "code", "module", "is_argument", "is_class", "value",
                                                          "evaluated")])

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        try: # "*Ts" is an expression in brackets only
            self.__forward_code__ = compile(f"({arg},)[0]" if arg[:1] == "*" else arg, "<string>", "eval")
        except SyntaxError:
            raise SyntaxError(f"Forward reference must be an expression -- got {arg!r}") from None
        self.__forward_arg__, self.__forward_module__ = arg, module
        self.__forward_is_argument__, self.__forward_is_class__ = is_argument, is_class
        self.__forward_value__, self.__forward_evaluated__ = None, False

    def _evaluate(self, globalns, localns, type_params=(), *, recursive_guard):
        text = self.__forward_arg__
        if text in recursive_guard:
            return self
        if not self.__forward_evaluated__ or globalns is not localns:
            globalns, localns = self._names(globalns, localns, type_params)
            place = _IN_CLASS if self.__forward_is_class__ else _IN_ARGUMENT if self.__forward_is_argument__ else _IN_VARIABLE
            hint = _type_check(eval(self.__forward_code__, globalns, localns), "Forward references must evaluate to types.",
                               place)
            self.__forward_value__ = _eval_type(hint, globalns, localns, type_params,
                                                recursive_guard=recursive_guard | {text})
            self.__forward_evaluated__ = True
        return self.__forward_value__

    def _names(self, globalns, localns, type_params):
        # Where the text's names are looked up: one of the dicts may be missing, the module's own go first.
        given = [names for names in (globalns, localns) if names is not None] or [{}]
        globalns, localns = given[0], given[-1]
        if self.__forward_module__ in sys.modules:
            globalns = sys.modules[self.__forward_module__].__dict__
        if type_params:
            globalns, localns = {**globalns}, {**localns}
            for parameter in type_params:
                name = parameter.__name__
                if name not in globalns or not self.__forward_is_class__:
                    globalns[name] = parameter
                    localns.pop(name, None)
        return globalns, localns

    def _key(self, with_value):
        return self.__forward_arg__, self.__forward_value__ if with_value else self.__forward_module__

    def __eq__(self, other):
        if isinstance(other, ForwardRef):
            both = self.__forward_evaluated__ and other.__forward_evaluated__
            return self._key(both) == other._key(both)
        return NotImplemented

    def __hash__(self):
        return hash(self._key(False))

    def __repr__(self):
        where = self.__forward_module__
        return f"ForwardRef({self.__forward_arg__!r}{'' if where is None else f', module={where!r}'})"


def _map_arguments(hint, change):
    # The hint with change(argument) for each of its arguments; itself where that changes nothing.
    old = hint.__args__
    new = tuple([change(arg) for arg in old])
    if new == old:
        return hint
    if isinstance(hint, _GenericAlias):
        return hint.copy_with(new)
    if isinstance(hint, _UnionType):
        import functools
        import operator

        return functools.reduce(operator.or_, new)
    if type(hint) is not GenericAlias: # collections.abc.Callable
        return type(hint)(hint.__origin__, _as_written(new))
    made = GenericAlias(hint.__origin__, new)
    return next(iter(made)) if hint.__unpacked__ else made


def _eval_type(hint, globalns, localns, type_params=(), *, recursive_guard=frozenset()):
    """The hint with types for all text in it."""
    if isinstance(hint, ForwardRef):
        return hint._evaluate(globalns, localns, type_params, recursive_guard=recursive_guard)
    plain = isinstance(hint, GenericAlias)
    if not plain and not isinstance(hint, (_GenericAlias, _UnionType)):
        return hint

    def evaluated(arg):
        arg = ForwardRef(arg) if plain and isinstance(arg, str) else arg
        return _eval_type(arg, globalns, localns, type_params, recursive_guard=recursive_guard)

    return _map_arguments(hint, evaluated)


# --- values for type parameters ---

def _prepared(owner, values):
    # One value for each parameter of a generic class or alias; a TypeVarTuple gets a tuple of all that is left over.
    for parameter in owner.__parameters__:
        prepare = getattr(parameter, "__typing_prepare_subst__", None)
        values = values if prepare is None else prepare(owner, values)
    return tuple(values)


def _typevar_subst(parameter, value):
    hint = _type_check(value, "Parameters to generic types must be types.")
    if isinstance(hint, _UnpackGenericAlias) or isinstance(hint, GenericAlias) and hint.__unpacked__:
        raise TypeError(f"{hint} is not valid as type argument")
    return hint


def _typevartuple_prepare_subst(parameter, owner, values):
    wanted = owner.__parameters__
    before = wanted.index(parameter)
    after = len(wanted) - before - 1
    if any(isinstance(other, TypeVarTuple) for other in wanted[before + 1:]):
        raise TypeError(f"More than one TypeVarTuple parameter in {owner}")
    endless = [i for i, value in enumerate(values) if not isinstance(value, type)
               and (getattr(value, "__typing_unpacked_tuple_args__", None) or ())[1:] == (...,)]
    if len(endless) > 1:
        raise TypeError("More than one unpacked arbitrary-length tuple argument")
    first, last = before, after # so many values go to the parameters beside this one
    filling = []
    if endless: # *tuple[int, ...] stands for as many as the parameters beside need
        first, last = min(before, endless[0]), min(after, len(values) - endless[0] - 1)
        filling = [values[endless[0]].__typing_unpacked_tuple_args__[0]]
    elif first + last > len(values):
        raise TypeError(f"Too few arguments for {owner}; actual {len(values)}, expected at least {len(wanted) - 1}")
    end = len(values) - last
    own = tuple(values[first:end])
    if not own and parameter.has_default():
        own = tuple(_spread([parameter.__default__]))
    return (*values[:first], *filling * (before - first), own, *filling * (after - last), *values[end:])


def _paramspec_subst(parameter, value):
    if isinstance(value, (list, tuple)):
        return _type_check_all(value, "Expected a type.")
    if _is_parameters(value):
        return value
    raise TypeError(f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {value}")


def _paramspec_prepare_subst(parameter, owner, values):
    wanted = owner.__parameters__
    values = list(values)
    if len(wanted) == 1 and values and not _is_parameters(values[0]):
        return (tuple(values),) # Z[int, str] for Z[[int, str]]
    i = wanted.index(parameter)
    if i == len(values) and parameter.has_default():
        values.append(parameter.__default__)
    if i >= len(values):
        raise TypeError(f"Too few arguments for {owner}")
    if isinstance(values[i], list):
        values[i] = tuple(values[i])
    return tuple(values)


# --- generic classes ---

class Generic:
    """A class with type parameters: class Stack(Generic[T])."""

    __slots__ = ()
    _is_protocol = False

    def __class_getitem__(cls, params):
        return _remembered(cls, params, cls.__make_alias)

    @classmethod
    def __make_alias(cls, params):
        args = tuple([_as_hint(param) for param in _tuple(params)])
        if cls is Generic or cls is Protocol:
            _check_declared(cls, args)
            return _GenericAlias(cls, args)
        args = _prepared(cls, args)
        wanted = len(cls.__parameters__)
        if not wanted:
            raise TypeError(f"{cls} is not a generic class")
        _check_count(cls, len(args), sum(not parameter.has_default() for parameter in cls.__parameters__), wanted)
        flat = []
        for parameter, arg in zip(cls.__parameters__, args):
            flat += arg if isinstance(parameter, TypeVarTuple) else (arg,)
        return _GenericAlias(cls, tuple(flat))

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        bases = vars(cls).get("__orig_bases__")
        plain = Generic in (cls.__bases__ if bases is None else bases)
        if plain and (bases is not None or cls.__name__ != "Protocol" and type(cls) is not _TypedDictMeta):
            raise TypeError("Cannot inherit from plain Generic")
        cls.__parameters__ = _declared_parameters(bases or ())


def _check_declared(cls, args):
    # What stands between the brackets of Generic[...] and Protocol[...].
    if not args:
        raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
    if not all(isinstance(arg, (TypeVar, ParamSpec)) or _is_variadic(arg) for arg in args):
        raise TypeError(f"Parameters to {cls.__name__}[...] must all be type variables or parameter specification "
                        "variables.")
    if len({*args}) < len(args):
        raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
    _check_order(args)


def _declared_parameters(bases):
    # Those of Generic[...] or Protocol[...] among the bases, else all there are.
    found = _collect_type_parameters(bases)
    declarations = [base for base in bases if isinstance(base, _GenericAlias) and base.__origin__ in (Generic, Protocol)]
    if not declarations:
        return found
    if len(declarations) > 1:
        raise TypeError("Cannot inherit from Generic[...] multiple times.")
    declared = declarations[0].__parameters__
    missing = ", ".join([str(parameter) for parameter in found if parameter not in declared])
    if missing:
        raise TypeError(f"Some type variables ({missing}) are not listed in "
                        f"{declarations[0].__origin__.__name__}[{', '.join(map(str, declared))}]")
    return declared


# --- protocols ---

# Attributes that every class may have.
_NO_MEMBERS = frozenset("""
    _MutableMapping__marker _is_protocol _is_runtime_protocol __abstractmethods__ __annotations__ __class_getitem__
    __dict__ __doc__ __firstlineno__ __init__ __init_subclass__ __match_args__ __module__ __new__
    __non_callable_proto_members__ __orig_bases__ __orig_class__ __parameters__ __protocol_attrs__ __slots__
    __static_attributes__ __subclasshook__ __type_params__ __weakref__
""".split())

# Classes that are as good as protocols: others belong to them by having their methods.
_LIKE_PROTOCOLS = {
    "collections.abc": "AsyncIterable AsyncIterator Awaitable Buffer Callable Collection Container Hashable Iterable "
                       "Iterator Reversible Sized".split(),
    "contextlib": ["AbstractAsyncContextManager", "AbstractContextManager"],
}


def _get_protocol_attrs(cls):
    classes = [base for base in cls.__mro__[:-1] if base is not Generic and base is not Protocol]
    return {name for base in classes for name in (*vars(base), *vars(base).get("__annotations__", ()))
            if name not in _NO_MEMBERS and name[:5] != "_abc_"}


def _protocol_init(self, *args, **kwargs):
    # The __init__ of a protocol, which has no instances. A class that inherits it gets what comes behind the protocols.
    cls = type(self)
    if cls._is_protocol:
        raise TypeError("Protocols cannot be instantiated")
    if cls.__init__ is _protocol_init:
        inherited = [vars(base)["__init__"] for base in cls.__mro__ if "__init__" in vars(base)]
        cls.__init__ = next(init for init in inherited if init is not _protocol_init)
        cls.__init__(self, *args, **kwargs)


def _provides(cls, member):
    # Does a class have a protocol's member? What is None is there to say no.
    for base in cls.__mro__:
        if member in vars(base):
            return vars(base)[member] is not None
        if is_protocol(cls) and member in vars(base).get("__annotations__", ()):
            return True
    return False


@classmethod
def _is_implemented(cls, other):
    # The __subclasshook__ of protocols.
    if vars(cls).get("_is_protocol") and all(_provides(other, member) for member in cls.__protocol_attrs__):
        return True
    return NotImplemented


def _is_asked_by_library():
    # abc asks all subclasses of a class; that is no use of the protocol by the program.
    frame = sys._getframe(2)
    while frame is not None and frame.f_globals.get("__name__") == __name__:
        frame = frame.f_back
    return frame is not None and frame.f_globals.get("__name__") in ("abc", "functools", None)


class _ProtocolMeta(ABCMeta):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        if Protocol in bases:
            for base in bases:
                if base is not object and base is not Generic and not is_protocol(base) and base is not Protocol and \
                        base.__name__ not in _LIKE_PROTOCOLS.get(base.__module__, ()):
                    raise TypeError(f"Protocols can only inherit from other protocols, got {base!r}")
        return super().__new__(mcls, name, bases, namespace, **kwargs)

    def __init__(cls, *args, **kwargs):
        if cls._is_protocol:
            cls.__protocol_attrs__ = _get_protocol_attrs(cls)

    def __must_be_runtime(cls):
        if not cls._is_runtime_protocol:
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")

    def __subclasscheck__(cls, other):
        if cls is Protocol:
            return type.__subclasscheck__(cls, other)
        if cls._is_protocol and not _is_asked_by_library():
            if not isinstance(other, type):
                raise TypeError("issubclass() arg 1 must be a class")
            cls.__must_be_runtime()
            plain = sorted(getattr(cls, "__non_callable_proto_members__", ()))
            if plain and vars(cls).get("__subclasshook__") is _is_implemented:
                raise TypeError("Protocols with non-method members don't support issubclass(). Non-method members: "
                                f"{str(plain)[1:-1]}.")
        return ABCMeta.__subclasscheck__(cls, other)

    def __instancecheck__(cls, instance):
        if cls is Protocol:
            return type.__instancecheck__(cls, instance)
        if cls._is_protocol and not _is_asked_by_library():
            cls.__must_be_runtime()
        if ABCMeta.__instancecheck__(cls, instance):
            return True
        return cls._is_protocol and cls.__has_members(instance)

    def __has_members(cls, instance):
        from inspect import getattr_static

        for name in cls.__protocol_attrs__:
            member = getattr_static(instance, name, _NOT_GIVEN)
            if member is _NOT_GIVEN or member is None and name not in cls.__non_callable_proto_members__:
                return False
        return True


Protocol = None # while the class is made


class Protocol(Generic, metaclass=_ProtocolMeta):
    """A class that others belong to by having its members."""

    __slots__ = ()
    _is_protocol, _is_runtime_protocol = True, False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        own = vars(cls)
        if not own.get("_is_protocol"):
            cls._is_protocol = Protocol in cls.__bases__
        if "__subclasshook__" not in own:
            cls.__subclasshook__ = _is_implemented
        if cls._is_protocol and cls.__init__ is object.__init__:
            cls.__init__ = _protocol_init


def runtime_checkable(cls):
    """Lets isinstance() and issubclass() be used with a protocol: they look for the members' names."""
    if not is_protocol(cls) and cls is not Protocol:
        raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
    cls._is_runtime_protocol = True
    plain = cls.__non_callable_proto_members__ = set()
    for name in cls.__protocol_attrs__:
        try:
            if not callable(getattr(cls, name, None)):
                plain.add(name)
        except Exception as error:
            raise TypeError(f"Failed to determine whether protocol member {name!r} is a method member") from error
    return cls


def is_protocol(tp, /):
    """Is it a protocol class?"""
    return isinstance(tp, type) and tp is not Protocol and issubclass(tp, Generic) and tp._is_protocol


def get_protocol_members(tp, /):
    """The names of a protocol's members."""
    if is_protocol(tp):
        return frozenset(tp.__protocol_attrs__)
    raise TypeError(f"{tp!r} is not a Protocol")


# --- names that are made when somebody asks for them ---

def _arrange_callable(owner, params):
    if not isinstance(params, tuple) or len(params) != 2:
        raise TypeError("Callable must be used as Callable[[arg, ...], result].")
    given, result = params
    result = _type_check(result, "Callable[args, result]: result must be a type.")
    if isinstance(given, tuple):
        given = _type_check_all(given, "Callable[[arg, ...], result]: each arg must be a type.")
    elif _is_parameters(given):
        given = (given,)
    else:
        raise TypeError(f"Callable[args, result]: args must be a list. Got {given!r}")
    return _CallableGenericAlias(owner, (*given, result))


def _arrange_tuple(owner, params):
    params = _tuple(params)
    if len(params) > 1 and params[-1] is ...:
        return _GenericAlias(owner, (*_type_check_all(params[:-1], "Tuple[t, ...]: t must be a type."), ...))
    return _GenericAlias(owner, _type_check_all(params, "Tuple[t0, t1, ...]: each t must be a type."))


# Modules, with the names here, how many parameters each has and what it is called there if not the same.
_OLD_NAMES = {
    "builtins": "List 1 list Set 1 set FrozenSet 1 frozenset Dict 2 dict Type 1 type Tuple -1 tuple",
    "_collections_abc":
        "Hashable 0 . Sized 0 . ByteString 0 . Awaitable 1 . AsyncIterable 1 . AsyncIterator 1 . Iterable 1 . Iterator 1 . "
        "Reversible 1 . Container 1 . Collection 1 . MutableSet 1 . Mapping 2 . MutableMapping 2 . Sequence 1 . "
        "MutableSequence 1 . MappingView 1 . KeysView 1 . ItemsView 2 . ValuesView 1 . Coroutine 3 . AbstractSet 1 Set "
        "Generator 3 . AsyncGenerator 2 . Callable 2 .",
    "collections": "Deque 1 deque DefaultDict 2 defaultdict OrderedDict 2 . Counter 1 . ChainMap 2 .",
    "re": "Pattern 1 . Match 1 .",
    "contextlib": "ContextManager 2 AbstractContextManager AsyncContextManager 2 AbstractAsyncContextManager",
}
_DEFAULTS = {"Generator": (_NoneType, _NoneType), "AsyncGenerator": (_NoneType,), "ContextManager": (bool | None,),
             "AsyncContextManager": (bool | None,)}
_ARRANGE = {"Callable": _arrange_callable, "Tuple": _arrange_tuple}

# Protocols of one method: its name and result.
_SUPPORTS = {"SupportsInt": ("__int__", int), "SupportsFloat": ("__float__", float),
             "SupportsComplex": ("__complex__", complex), "SupportsBytes": ("__bytes__", bytes),
             "SupportsIndex": ("__index__", int), "SupportsAbs": ("__abs__", None), "SupportsRound": ("__round__", None)}

# Classes of files: their base, methods, and properties.
_FILES = {
    "IO": (lambda: Generic[__getattr__("AnyStr")],
           "close fileno flush isatty read readable readline readlines seek seekable tell truncate writable write "
           "writelines __enter__ __exit__", "mode name closed"),
    "BinaryIO": (lambda: __getattr__("IO")[bytes], "write __enter__", ""),
    "TextIO": (lambda: __getattr__("IO")[str], "__enter__", "buffer encoding errors line_buffering newlines"),
}


def __getattr__(name):
    names = globals()
    if name in names:
        return names[name]
    if name in _SUPPORTS:
        made = _make_supports(name, *_SUPPORTS[name])
    elif name in _FILES:
        base, methods, properties = _FILES[name]
        made = _abstract_class(name, base(), methods.split(), properties.split())
    elif name in ("T", "KT", "VT", "T_co", "AnyStr"):
        made = TypeVar(name, *((bytes, str) if name == "AnyStr" else ()), covariant=name == "T_co")
        made.__module__ = __name__
    else:
        made = _make_old_name(name)
    names[name] = made
    return made


def __dir__():
    return sorted({*globals(), *__all__})


def _make_old_name(name):
    for module, line in _OLD_NAMES.items():
        words = line.split()
        if name in words[::3]:
            i = words.index(name)
            count, there = int(words[i + 1]), words[i + 2]
            there = name if there == "." else there
            return _SpecialGenericAlias(getattr(__import__(module, None, None, [there]), there), name, count,
                                        _DEFAULTS.get(name, ()), _ARRANGE.get(name), module != "builtins")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def _abstract_class(name, base, methods, properties=(), **annotations):
    def fill(namespace):
        namespace.update(__module__=__name__, __slots__=())
        for method in (*methods, *properties):
            def ask(self, *args):
                pass

            ask.__name__, ask.__qualname__, ask.__annotations__ = method, f"{name}.{method}", annotations
            namespace[method] = property(abstractmethod(ask)) if method in properties else abstractmethod(ask)

    return types.new_class(name, (base,), {}, fill)


def _make_supports(name, method, result):
    base = Protocol
    if result is None:
        result = __getattr__("T_co")
        base = Protocol[result]
    made = _abstract_class(name, base, [method], **{"return": result})
    made.__doc__ = f"A protocol with one abstract method {method}."
    return runtime_checkable(made)


# --- functions ---

def cast(typ, val):
    """The value, which type checkers take to be of the type."""
    return val


def assert_type(val, typ, /):
    """The value; type checkers check its type."""
    return val


_ASSERT_NEVER_REPR_MAX_LENGTH = 100 # characters of the value's repr in assert_never()'s message


def assert_never(arg, /):
    """Raises AssertionError: the program should not get here."""
    text = repr(arg)
    if len(text) > _ASSERT_NEVER_REPR_MAX_LENGTH:
        text = text[:_ASSERT_NEVER_REPR_MAX_LENGTH] + "..."
    raise AssertionError("Expected code to be unreachable, but got: " + text)


def reveal_type(obj, /):
    """Prints the type of a value on sys.stderr; returns the value."""
    sys.stderr.write(f"Runtime type is {type(obj).__name__!r}\n")
    return obj


def get_origin(tp):
    """What an alias is an alias of: list for list[int]; None for anything else."""
    if tp is Generic or isinstance(tp, _AnnotatedAlias):
        return Generic if tp is Generic else Annotated
    if isinstance(tp, _UnionType):
        return _UnionType
    has_origin = isinstance(tp, (_BaseGenericAlias, GenericAlias, ParamSpecArgs, ParamSpecKwargs))
    return tp.__origin__ if has_origin else None


def get_args(tp):
    """The arguments of an alias: (int, str) for dict[int, str]."""
    if isinstance(tp, _AnnotatedAlias):
        return tp._brackets()
    if not isinstance(tp, (_GenericAlias, GenericAlias, _UnionType)):
        return ()
    return _as_written(tp.__args__) if get_origin(tp) is _collections_abc.Callable else tp.__args__


def _strip_annotations(hint):
    # Without Annotated and the qualifiers of keys.
    while isinstance(hint, _GenericAlias) and hint._of in (Annotated, Required, NotRequired, ReadOnly):
        hint = hint.__args__[0]
    return _map_arguments(hint, _strip_annotations) if isinstance(hint, (_GenericAlias, GenericAlias, _UnionType)) else hint


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    """The annotations of a class (and its bases), module or function as types: text is evaluated."""
    if getattr(obj, "__no_type_check__", False):
        return {}
    hints = {}
    for owner, own, globals_, locals_ in _annotated(obj, globalns, localns):
        where = {"is_class": True} if isinstance(owner, type) else {}
        in_variable = isinstance(owner, (type, types.ModuleType))
        parameters = getattr(owner, "__type_params__", ())
        for name, value in own.items():
            hints[name] = _eval_type(_as_hint(value, is_argument=not in_variable, **where), globals_, locals_, parameters)
    return hints if include_extras else {name: _strip_annotations(hint) for name, hint in hints.items()}


def _annotated(obj, globalns, localns):
    # What has the annotations of an object, the annotations, and the names that are known where they stand.
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            own = vars(base).get("__annotations__", {})
            around = getattr(sys.modules.get(base.__module__), "__dict__", {}) if globalns is None else globalns
            within = {**vars(base)} if localns is None else localns
            if not isinstance(own, types.GetSetDescriptorType):
                # A class's own names go first when it is up to us.
                yield base, own, *((within, around) if globalns is None and localns is None else (around, within))
        return
    own = getattr(obj, "__annotations__", None)
    if own is None:
        if not isinstance(obj, (types.FunctionType, types.BuiltinFunctionType, types.MethodType, types.ModuleType,
                                types.WrapperDescriptorType, types.MethodWrapperType, types.MethodDescriptorType)):
            raise TypeError(f"{obj!r} is not a module, class, method, or function.")
        own = {}
    if globalns is None:
        inner = obj
        while hasattr(inner, "__wrapped__"):
            inner = inner.__wrapped__
        globalns = vars(obj) if isinstance(obj, types.ModuleType) else getattr(inner, "__globals__", {})
    yield obj, own, globalns, globalns if localns is None else localns


def no_type_check(arg):
    """Has get_type_hints() say nothing about a function or the functions of a class."""
    if isinstance(arg, type):
        for name in dir(arg):
            value = getattr(arg, name)
            inner = getattr(value, "__func__", value) if isinstance(value, types.MethodType) else value
            own = getattr(value, "__qualname__", None) == f"{arg.__qualname__}.{getattr(value, '__name__', None)}" and \
                getattr(value, "__module__", None) == arg.__module__ # neither inherited nor from elsewhere
            if own and isinstance(inner, (types.FunctionType, type)):
                no_type_check(inner)
    return _mark(arg, "__no_type_check__")


def no_type_check_decorator(decorator):
    """Has what a decorator returns be no_type_check'ed."""
    import functools

    return functools.wraps(decorator)(lambda *args, **kwargs: no_type_check(decorator(*args, **kwargs)))


_overload_registry = {} # (module, qualified name): {first line: function}


def _overloads_of(func):
    inner = getattr(func, "__func__", func)
    return inner, (inner.__module__, inner.__qualname__)


def _overload_dummy(*args, **kwds):
    raise NotImplementedError("You should not call an overloaded function. A series of @overload-decorated functions "
                              "outside a stub module should always be followed by an implementation that is not "
                              "@overload-ed.")


def overload(func):
    """Decorates one of several descriptions of a function, before its definition."""
    inner, key = _overloads_of(func)
    code = getattr(inner, "__code__", None)
    if code is not None:
        _overload_registry.setdefault(key, {})[code.co_firstlineno] = func
    return _overload_dummy


def get_overloads(func):
    """The functions that overload() has seen under the name of this one."""
    return [*_overload_registry.get(_overloads_of(func)[1], {}).values()]


def clear_overloads():
    """Forgets all that overload() has seen."""
    _overload_registry.clear()


def _mark(arg, name, value=True):
    try:
        setattr(arg, name, value)
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
    facts = dict(eq_default=eq_default, order_default=order_default, kw_only_default=kw_only_default,
                 frozen_default=frozen_default, field_specifiers=field_specifiers, kwargs=kwargs)

    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = facts
        return cls_or_fn

    return decorator


# --- classes made of annotations ---

class NewType:
    """NewType('UserId', int): a name for a type; calling it returns the argument."""

    def __init__(self, name, tp):
        self.__supertype__ = tp
        self.__qualname__ = name
        self.__name__ = name.split(".")[-1]
        self.__module__ = _calling_module(__name__)

    __call__ = staticmethod(_idfunc)
    __or__, __ror__ = _Hint.__or__, _Hint.__ror__

    def __mro_entries__(self, bases):
        name = self.__name__

        class Dummy:
            def __init_subclass__(cls):
                own = cls.__name__
                raise TypeError("Cannot subclass an instance of NewType. Perhaps you were looking for: "
                                f"`{own} = NewType({own!r}, {name})`")

        return (Dummy,)

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"

    def __reduce__(self):
        return self.__qualname__


def _calling_module(default=None):
    return sys._getframe(2).f_globals.get("__name__", default)


def _fields_or_warning(kind, typename, fields, kwargs, empty):
    # The fields of the functional forms; ways to give none or others than a list are on their way out.
    if fields is not _NOT_GIVEN and fields is not None:
        if kwargs:
            raise TypeError("Either list of fields or keywords can be provided to NamedTuple, not both")
        return fields
    import warnings

    ending = " is deprecated and will be disallowed in Python {remove}. "
    if kwargs:
        if fields is None:
            raise TypeError("Cannot pass `None` as the 'fields' parameter and also specify fields using keyword arguments")
        words = f"Creating NamedTuple classes using keyword arguments{ending}Use the class-based or functional syntax instead."
    else:
        how = "Passing `None` as the 'fields' parameter" if fields is None else \
            "Failing to pass a value for the 'fields' parameter"
        literal, noun = ("{{}}", "dictionary") if kind == "TypedDict" else ("[]", "list")
        words = f"{how}{ending}To create a {kind} class with 0 fields using the functional syntax, pass an empty {noun}, " \
            f"e.g. `{typename} = {kind}({typename!r}, {literal})`."
    warnings.warn(words.format(remove="3.15"), DeprecationWarning, stacklevel=3)
    return kwargs or empty


def _named_tuple(name, fields, module, defaults=()):
    from collections import namedtuple

    hints = {field: _type_check(hint, f"field {field} annotation must be a type") for field, hint in fields}
    made = namedtuple(name, list(hints), defaults=defaults, module=module)
    made.__annotations__ = made.__new__.__annotations__ = hints
    return made


# What a NamedTuple class cannot define, and what its namespace has that is not for the class that is made.
_KEPT_NAMES = frozenset("__getnewargs__ __init__ __new__ __slots__ _asdict _field_defaults _field_types _fields _make "
                        "_replace _source".split())
_NAMESPACE_ONLY = frozenset("__annotations__ __firstlineno__ __module__ __name__ __static_attributes__".split())


class _NamedTupleMeta(type):
    def __new__(mcls, typename, bases, namespace):
        if any(base is not Generic and base is not _NamedTuple for base in bases):
            raise TypeError("can only inherit from a NamedTuple type and Generic")
        hints = namespace.get("__annotations__", {})
        made = _named_tuple(typename, hints.items(), namespace["__module__"], _defaults_of(hints, namespace))
        made.__bases__ = tuple([tuple if base is _NamedTuple else base for base in bases])
        if Generic in bases:
            made.__class_getitem__ = classmethod(Generic.__class_getitem__.__func__)
        for name in namespace:
            if name in _KEPT_NAMES:
                raise AttributeError("Cannot overwrite NamedTuple attribute " + name)
            if name not in _NAMESPACE_ONLY and name not in made._fields:
                setattr(made, name, namespace[name])
                _tell_name(namespace[name], made, name)
        if Generic in bases:
            made.__init_subclass__()
        return made


def _defaults_of(hints, namespace):
    # The values of the last fields.
    named = [field for field in hints if field in namespace]
    for field in [*hints][len(hints) - len(named):]:
        if field not in named: # some field with a default stands before the first without one behind it
            earlier = []
            for field in hints:
                if field in named:
                    earlier.append(field)
                elif earlier:
                    raise TypeError(f"Non-default namedtuple field {field} cannot follow default field"
                                    f"{'s'[:len(earlier) - 1]} {', '.join(earlier)}")
    return [namespace[field] for field in named]


def _tell_name(value, owner, name):
    tell = getattr(type(value), "__set_name__", None)
    if tell is None:
        return
    try:
        tell(value, owner, name)
    except BaseException as error:
        error.add_note(f"Error calling __set_name__ on {type(value).__name__!r} instance {name!r} in {owner.__name__!r}")
        raise


def NamedTuple(typename, fields=_NOT_GIVEN, /, **kwargs):
    """A named tuple with types: class P(NamedTuple): x: int; y: int = 0."""
    fields = _fields_or_warning("NamedTuple", typename, fields, kwargs, {})
    pairs = fields.items() if fields is kwargs or fields == {} else fields
    made = _named_tuple(typename, pairs, _calling_module())
    made.__orig_bases__ = (NamedTuple,)
    return made


_NamedTuple = type.__new__(_NamedTupleMeta, "NamedTuple", (), {})
NamedTuple.__mro_entries__ = lambda bases: (_NamedTuple,)


def _qualifiers(hint):
    # Which of Required, NotRequired and ReadOnly a key's type is wrapped in.
    found = set()
    while isinstance(hint, _GenericAlias) and hint._of in (Annotated, Required, NotRequired, ReadOnly):
        found.add(hint._of)
        hint = hint.__args__[0]
    return found


class _TypedDictMeta(type):
    def __new__(mcls, name, bases, namespace, total=True):
        if not all(base is Generic or type(base) is _TypedDictMeta for base in bases):
            raise TypeError("cannot inherit from both a TypedDict type and a non-TypedDict base class")
        generic = any(issubclass(base, Generic) for base in bases)
        made = type.__new__(mcls, name, (Generic, dict) if generic else (dict,), namespace)
        vars(made).get("__orig_bases__") or setattr(made, "__orig_bases__", bases)
        keys = {} # name: [type, is it required, is it read-only]
        for base in bases:
            if base is not Generic:
                keys.update({key: [hint, key in base.__required_keys__, key in base.__readonly_keys__]
                             for key, hint in base.__annotations__.items()})
        for key, value in namespace.get("__annotations__", {}).items():
            hint = _type_check(value, "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type", _IN_CLASS,
                               made.__module__)
            found = _qualifiers(hint)
            if ReadOnly in found and key in keys and not keys[key][2]:
                raise TypeError(f"Cannot override mutable key {key!r} with read-only key")
            keys[key] = [hint, Required in found or total and NotRequired not in found, ReadOnly in found]
        made.__annotations__ = {key: hint for key, (hint, _, _) in keys.items()}
        for attribute, fact, wanted in (("required", 1, True), ("optional", 1, False), ("readonly", 2, True),
                                        ("mutable", 2, False)):
            setattr(made, f"__{attribute}_keys__", frozenset([key for key in keys if bool(keys[key][fact]) is wanted]))
        made.__total__ = total
        return made

    __call__ = dict
    __instancecheck__ = __subclasscheck__ = _refuse("TypedDict does not support instance and class checks")


def TypedDict(typename, fields=_NOT_GIVEN, /, *, total=True):
    """A dict with these keys: class Movie(TypedDict): name: str; year: int."""
    namespace = {"__annotations__": dict(_fields_or_warning("TypedDict", typename, fields, None, {}))}
    module = _calling_module()
    if module is not None:
        namespace["__module__"] = module
    made = _TypedDictMeta(typename, (), namespace, total=total)
    made.__orig_bases__ = (TypedDict,)
    return made


_TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})
TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)


def is_typeddict(tp):
    """Is it a TypedDict class?"""
    return type(tp) is _TypedDictMeta and tp is not _TypedDict
