"""Type parameters: the objects that `def f[T]`, `class A[T]` and `type X[T] = ...` make, and that module typing shows."""
import sys


class NoDefaultType:
    """The type of NoDefault: a type parameter without a default has it as its default."""

    __slots__ = ()

    def __new__(cls):
        return NoDefault

    def __repr__(self):
        return "typing.NoDefault"

    def __reduce__(self):
        return "NoDefault"


NoDefault = object.__new__(NoDefaultType)


def _idfunc(x):
    return x


def _caller():
    """The name of the module that made a type parameter by hand."""
    return sys._getframe(2).f_globals.get("__name__")


def _check_type(value, message):
    import typing
    return typing._type_check(value, message)


class _TypeParameter:
    """What all have: a name, and a default that is a function until somebody asks."""

    __slots__ = "__name__", "_default", "_lazy_default", "__dict__", "__weakref__"

    def __init_subclass__(cls, final=True):
        if cls.__module__ != __name__:
            for base in cls.__mro__[1:]:
                if base.__module__ == "typing":
                    raise TypeError(f"type 'typing.{base.__name__}' is not an acceptable base type")

    def _begin(self, name, default, module):
        if not isinstance(name, str):
            raise TypeError(f"{type(self).__name__.lower()}() argument 'name' must be str, not {type(name).__name__}")
        self.__name__ = name
        self._default = default
        self._lazy_default = None
        if module is not None:
            self.__module__ = module

    @property
    def __default__(self):
        if self._lazy_default is not None:
            self._default = self._lazy_default()
            self._lazy_default = None
        return self._default

    def has_default(self):
        """Whether there is a default."""
        return self._lazy_default is not None or self._default is not NoDefault

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass an instance of {type(self).__name__}")

    def __repr__(self):
        return self.__name__

    def __reduce__(self):
        return self.__name__

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


class _Variant(_TypeParameter):
    """What has a variance and may be a member of a union."""

    __slots__ = "__covariant__", "__contravariant__", "__infer_variance__"

    def _set_variance(self, covariant, contravariant, infer_variance):
        if covariant and contravariant:
            raise ValueError("Bivariant types are not supported.")
        if infer_variance and (covariant or contravariant):
            raise ValueError("Variance cannot be specified with infer_variance.")
        self.__covariant__ = bool(covariant)
        self.__contravariant__ = bool(contravariant)
        self.__infer_variance__ = bool(infer_variance)

    def __repr__(self):
        if self.__infer_variance__:
            return self.__name__
        return ("+" if self.__covariant__ else "-" if self.__contravariant__ else "~") + self.__name__

    def __or__(self, other):
        import typing
        return typing.Union[self, other]

    def __ror__(self, other):
        import typing
        return typing.Union[other, self]


class TypeVar(_Variant):
    """A type variable."""

    __module__ = "typing"
    __slots__ = "_bound", "_constraints", "_lazy_bound", "_lazy_constraints"

    def __init__(self, name, *constraints, bound=None, default=NoDefault, covariant=False, contravariant=False,
                 infer_variance=False):
        self._begin(name, default, _caller())
        self._set_variance(covariant, contravariant, infer_variance)
        if len(constraints) == 1:
            raise TypeError("A single constraint is not allowed")
        if constraints and bound is not None:
            raise TypeError("Constraints cannot be used with bound")
        if bound is not None:
            bound = _check_type(bound, "Bound must be a type.")
        self._bound = bound
        self._constraints = constraints
        self._lazy_bound = self._lazy_constraints = None

    @property
    def __bound__(self):
        if self._lazy_bound is not None:
            self._bound = self._lazy_bound()
            self._lazy_bound = None
        return self._bound

    @property
    def __constraints__(self):
        if self._lazy_constraints is not None:
            self._constraints = self._lazy_constraints()
            self._lazy_constraints = None
        return self._constraints

    def __typing_subst__(self, arg):
        import typing
        return typing._typevar_subst(self, arg)

    def __typing_prepare_subst__(self, alias, args):
        params = alias.__parameters__
        index = params.index(self)
        if index < len(args):
            return args
        if index == len(args) and self.has_default():
            return (*args, self.__default__)
        return args


class TypeVarTuple(_TypeParameter):
    """Type variable tuple: stands for any number of types."""

    __module__ = "typing"
    __slots__ = ()

    def __init__(self, name, *, default=NoDefault):
        self._begin(name, default, _caller())

    def __iter__(self):
        import typing
        yield typing.Unpack[self]

    def __typing_subst__(self, arg):
        raise TypeError("Substitution of bare TypeVarTuple is not supported")

    def __typing_prepare_subst__(self, alias, args):
        import typing
        return typing._typevartuple_prepare_subst(self, alias, args)


class ParamSpec(_Variant):
    """Parameter specification: stands for the parameters of a function."""

    __module__ = "typing"
    __slots__ = "__bound__",

    def __init__(self, name, *, bound=None, default=NoDefault, covariant=False, contravariant=False, infer_variance=False):
        self._begin(name, default, _caller())
        self._set_variance(covariant, contravariant, infer_variance)
        self.__bound__ = None if bound is None else _check_type(bound, "Bound must be a type.")

    @property
    def args(self):
        return ParamSpecArgs(self)

    @property
    def kwargs(self):
        return ParamSpecKwargs(self)

    def __typing_subst__(self, arg):
        import typing
        return typing._paramspec_subst(self, arg)

    def __typing_prepare_subst__(self, alias, args):
        import typing
        return typing._paramspec_prepare_subst(self, alias, args)


class _ParamSpecPart:
    __slots__ = "__origin__", "__weakref__"

    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f"{self.__origin__.__name__}.{self._part}"

    def __eq__(self, other):
        return self.__origin__ is other.__origin__ if type(other) is type(self) else NotImplemented

    __hash__ = None

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass an instance of {type(self).__name__}")


class ParamSpecArgs(_ParamSpecPart):
    """The type of P.args: what *args of a function with the parameters P is annotated with."""

    __module__ = "typing"
    __slots__ = ()
    _part = "args"


class ParamSpecKwargs(_ParamSpecPart):
    """The type of P.kwargs: what **kwargs of a function with the parameters P is annotated with."""

    __module__ = "typing"
    __slots__ = ()
    _part = "kwargs"


# --- what the compiler calls ---

def _inferred(cls, name, default):
    self = cls.__new__(cls)
    self._begin(name, NoDefault, None)
    self._lazy_default = default
    return self


def _type_var(name, bound, has_constraints, default):
    self = _inferred(TypeVar, name, default)
    self._set_variance(False, False, True)
    self._bound = None
    self._constraints = ()
    self._lazy_bound = None if has_constraints else bound
    self._lazy_constraints = bound if has_constraints else None
    return self


def _type_var_tuple(name, default):
    return _inferred(TypeVarTuple, name, default)


def _param_spec(name, default):
    self = _inferred(ParamSpec, name, default)
    self._set_variance(False, False, True)
    self.__bound__ = None
    return self


def _unpacked(params):
    """The parameters as arguments: a TypeVarTuple as what unpacking it gives."""
    return tuple(next(iter(p)) if isinstance(p, TypeVarTuple) else p for p in params)


def _generic_base(params):
    from typing import Generic
    return Generic[_unpacked(params)]


from _native import as_native

as_native(TypeVar, TypeVarTuple, ParamSpec, ParamSpecArgs, ParamSpecKwargs)
del as_native
