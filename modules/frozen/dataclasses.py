"""Classes made of their annotations: @dataclass writes __init__, __repr__, __eq__ and others."""
import sys, types
from reprlib import recursive_repr

__all__ = """
    Field FrozenInstanceError InitVar KW_ONLY MISSING asdict astuple dataclass field fields is_dataclass make_dataclass
    replace
""".split()


class FrozenInstanceError(AttributeError):
    """An attribute of a frozen instance was to be changed."""


class _Name:
    # Something that is only itself.
    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return self.text


MISSING, KW_ONLY = [type(name, (), {"__module__": __name__})() for name in ("_MISSING_TYPE", "_KW_ONLY_TYPE")]
_HAS_DEFAULT_FACTORY = _Name("<factory>")
_FIELD, _FIELD_CLASSVAR, _FIELD_INITVAR = map(_Name, ("_FIELD", "_FIELD_CLASSVAR", "_FIELD_INITVAR")) # what a name is
_FIELDS, _PARAMS, _POST_INIT_NAME = "__dataclass_fields__", "__dataclass_params__", "__post_init__"
# Values of these are copied by asdict() and astuple() as they are.
_ATOMIC_TYPES = frozenset([
    types.NoneType, bool, int, float, str, complex, bytes, types.EllipsisType, types.NotImplementedType, types.CodeType,
    types.BuiltinFunctionType, types.FunctionType, type, range, property,
])


class InitVar:
    """InitVar[T]: a parameter of __init__ that is no field; given to __post_init__."""

    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __class_getitem__(cls, type):
        return cls(type)

    def __repr__(self):
        is_class = isinstance(self.type, type) and not isinstance(self.type, types.GenericAlias)
        return f"dataclasses.InitVar[{self.type.__name__ if is_class else repr(self.type)}]"


class _Facts:
    # An object whose slots are its facts.
    __slots__ = ()

    def __init__(self, *values):
        for name, value in zip(self.__slots__, values):
            setattr(self, name, value)

    @recursive_repr()
    def __repr__(self):
        return f"{type(self).__name__}({','.join([f'{name}={getattr(self, name)!r}' for name in self.__slots__])})"


class Field(_Facts):
    """What is known of a field; made by field()."""

    __slots__ = ("name", "type", "default", "default_factory", "init", "repr", "hash", "compare", "metadata", "kw_only",
                 "_field_type")

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        super().__init__(None, None, default, default_factory, init, repr, hash, compare,
                         types.MappingProxyType({} if metadata is None else metadata), kw_only, None)

    def __set_name__(self, owner, name):
        # The default is in the class in place of this.
        tell = getattr(type(self.default), "__set_name__", None)
        if tell is not None:
            tell(self.default, owner, name)

    __class_getitem__ = classmethod(types.GenericAlias)

    def _has_default(self):
        return self.default is not MISSING or self.default_factory is not MISSING


class _DataclassParams(_Facts):
    __slots__ = "init", "repr", "eq", "order", "unsafe_hash", "frozen", "match_args", "kw_only", "slots", "weakref_slot"


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
          kw_only=MISSING):
    """Describes a field where a default alone would say too little."""
    if default_factory is not MISSING and default is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


# --- writing functions ---

class _Writer:
    # Collects the text of methods, compiles all at once, and puts them into the class.

    def __init__(self, names):
        self.names = names # globals
        self.texts = []
        self.methods = []
        self.locals = {}
        self.overwrite_errors = {}
        self.unconditional = set()

    def add(self, name, params, body, *, locals=None, returns=None, overwrite_error=False, unconditional=False,
            decorator=None):
        if locals is not None:
            self.locals.update(locals)
        self.methods.append(name)
        if overwrite_error:
            self.overwrite_errors[name] = overwrite_error
        if unconditional:
            self.unconditional.add(name)
        result = "" if returns is None else "->__dataclass_return__"
        if returns is not None:
            self.locals["__dataclass_return__"] = None
        before = f" {decorator}\n" if decorator else ""
        self.texts.append(f"{before} def {name}({','.join(params)}){result}:\n  " + "\n  ".join(body))

    def write(self, cls):
        if not self.methods:
            return
        text = f"def __create_fn__({','.join(self.locals)}):\n" + "\n".join(self.texts) + \
            f"\n return {','.join(self.methods)},\n"
        made = {}
        exec(text, self.names, made)
        for name, function in zip(self.methods, made["__create_fn__"](**self.locals)):
            function.__qualname__ = f"{cls.__qualname__}.{function.__name__}"
            if name in self.unconditional:
                setattr(cls, name, function)
            elif _set_new_attribute(cls, name, function) and name in self.overwrite_errors:
                extra = self.overwrite_errors[name]
                words = f"Cannot overwrite attribute {name} in class {cls.__name__}"
                raise TypeError(words if extra is True else f"{words}{extra}")


def _set_new_attribute(cls, name, value):
    # True: the class has it already, and keeps it.
    is_there = name in vars(cls)
    if not is_there:
        setattr(cls, name, value)
    return is_there


def _init_param(f):
    default = "" if not f._has_default() else "=__dataclass_HAS_DEFAULT_FACTORY__" if f.default is MISSING else \
        f"=__dataclass_dflt_{f.name}__"
    return f"{f.name}:__dataclass_type_{f.name}__{default}"


def _field_init(f, frozen, locals, self_name, slots):
    # The line of __init__ for a field; None: there is none.
    default = f"__dataclass_dflt_{f.name}__"
    if f.default_factory is not MISSING:
        locals[default] = f.default_factory
        value = f"{default}()"
        if f.init:
            value = f"{value} if {f.name} is __dataclass_HAS_DEFAULT_FACTORY__ else {f.name}"
    elif f.init:
        if f.default is not MISSING:
            locals[default] = f.default
        value = f.name
    elif slots and f.default is not MISSING:
        locals[default] = f.default
        value = default
    else:
        return None # the default is the class's attribute
    if f._field_type is _FIELD_INITVAR:
        return None
    if frozen:
        return f"__dataclass_builtins_object__.__setattr__({self_name},{f.name!r},{value})"
    return f"{self_name}.{f.name}={value}"


def _write_init(writer, fields, std_fields, kw_only_fields, frozen, has_post_init, self_name, slots):
    optional = None
    for f in [f for f in std_fields if f.init]:
        if optional is not None and not f._has_default():
            raise TypeError(f"non-default argument {f.name!r} follows default argument {optional.name!r}")
        optional = f if f._has_default() else None
    locals = {f"__dataclass_type_{f.name}__": f.type for f in fields}
    locals["__dataclass_HAS_DEFAULT_FACTORY__"] = _HAS_DEFAULT_FACTORY
    locals["__dataclass_builtins_object__"] = object
    body = [line for f in fields if (line := _field_init(f, frozen, locals, self_name, slots))]
    if has_post_init:
        given = ",".join(f.name for f in fields if f._field_type is _FIELD_INITVAR)
        body.append(f"{self_name}.{_POST_INIT_NAME}({given})")
    params = [self_name] + [_init_param(f) for f in std_fields]
    if kw_only_fields:
        params += ["*"] + [_init_param(f) for f in kw_only_fields]
    writer.add("__init__", params, body or ["pass"], locals=locals, returns=True)


def _write_frozen(writer, cls, fields):
    condition = "type(self) is cls"
    if fields:
        condition += " or name in {" + ", ".join(repr(f.name) for f in fields) + "}"
    locals = {"cls": cls, "FrozenInstanceError": FrozenInstanceError}
    for name, params, what, args in ("__setattr__", ("self", "name", "value"), "assign to", "name, value"), \
            ("__delattr__", ("self", "name"), "delete", "name"):
        body = [f"if {condition}:", f' raise FrozenInstanceError(f"cannot {what} field {{name!r}}")',
                f"super(cls, self).{name}({args})"]
        writer.add(name, params, body, locals=locals, overwrite_error=True)


# --- what is a field? ---

def _words(text):
    # "typing . ClassVar[int]": the word before the dot and the one behind, or the one word there is.
    words = []
    i = 0
    while len(words) < 2:
        while i < len(text) and text[i].isspace():
            i += 1
        start = i
        while i < len(text) and (text[i].isalnum() or text[i] == "_"):
            i += 1
        if i == start:
            break
        words.append(text[start:i])
        while i < len(text) and text[i].isspace():
            i += 1
        if i == len(text) or text[i] != ".":
            break
        i += 1
    return words


def _is_type_text(annotation, cls, module, wanted):
    # Does the text of an annotation begin with a name that means `wanted` in that module or in the class's?
    words = _words(annotation)
    head, tail = words if len(words) == 2 else (None, words[0] if words else "")
    if not tail:
        return False
    names = sys.modules.get(cls.__module__).__dict__ if cls.__module__ in sys.modules else {}
    if head:
        place = names.get(head)
        if place is not module:
            return False
        names = place.__dict__
    return wanted(names.get(tail), module)


def _is_classvar(annotation, typing):
    return typing.ClassVar in (annotation, getattr(annotation, "__origin__", None))


def _is_initvar(annotation, module):
    return annotation is InitVar or type(annotation) is InitVar


def _is_kw_only(annotation, module):
    return annotation is KW_ONLY


def _means(annotation, cls, module, wanted):
    # Is an annotation, or what its text begins with, what is wanted?
    return module is not None and (wanted(annotation, module) or isinstance(annotation, str)
                                   and _is_type_text(annotation, cls, module, wanted))


def _get_field(cls, name, annotation, default_kw_only):
    f = getattr(cls, name, MISSING)
    if not isinstance(f, Field):
        f = field(default=MISSING if isinstance(f, types.MemberDescriptorType) else f) # a slot is no default
    f.name, f.type = name, annotation
    kind = _FIELD_CLASSVAR if _means(annotation, cls, sys.modules.get("typing"), _is_classvar) else \
        _FIELD_INITVAR if _means(annotation, cls, sys.modules[__name__], _is_initvar) else _FIELD
    f._field_type = kind
    if kind is not _FIELD and f.default_factory is not MISSING:
        raise TypeError(f"field {name} cannot have a default factory")
    if kind is _FIELD_CLASSVAR and f.kw_only is not MISSING:
        raise TypeError(f"field {name} is a ClassVar but specifies kw_only")
    if kind is not _FIELD_CLASSVAR and f.kw_only is MISSING:
        f.kw_only = default_kw_only
    if kind is _FIELD and f.default.__class__.__hash__ is None:
        raise ValueError(f"mutable default {type(f.default)} for field {name} is not allowed: use default_factory")
    return f


def _collect_fields(cls, kw_only):
    annotations = vars(cls).get("__annotations__", {})
    own, marker = [], None
    for name, annotation in annotations.items():
        if not _means(annotation, cls, sys.modules[__name__], _is_kw_only):
            own.append(_get_field(cls, name, annotation, kw_only or marker is not None))
        elif marker is not None:
            raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
        else:
            marker = name
    for name, value in vars(cls).items():
        if name not in annotations and isinstance(value, Field):
            raise TypeError(f"{name!r} is a field but has no type annotation")
    return own


# --- the decorator ---

# True: __hash__ is written; None: it becomes None; False: it stays.
def _hash_action(cls, unsafe_hash, eq, frozen, has_explicit_hash):
    if unsafe_hash:
        if has_explicit_hash:
            raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
        return True
    if not eq or has_explicit_hash:
        return False
    return True if frozen else None


def _process_class(cls, params):
    setattr(cls, _PARAMS, params)
    fields = _all_fields(cls, params)
    setattr(cls, _FIELDS, fields)
    if params.order and not params.eq:
        raise ValueError("eq must be true if order is true")
    writer = _Writer(vars(sys.modules[cls.__module__]) if cls.__module__ in sys.modules else {})
    given = [f for f in fields.values() if f._field_type is not _FIELD_CLASSVAR]
    positional = [f for f in given if f.init and not f.kw_only]
    if params.init:
        self_name = "__dataclass_self__" if "self" in fields else "self"
        _write_init(writer, given, positional, [f for f in given if f.init and f.kw_only], params.frozen,
                    hasattr(cls, _POST_INIT_NAME), self_name, params.slots)
    _write_methods(writer, cls, params, [f for f in given if f._field_type is _FIELD])
    writer.write(cls)
    _set_new_attribute(cls, "__replace__", _replace)
    if not cls.__doc__:
        cls.__doc__ = cls.__name__ + _signature_text(cls)
    if params.match_args:
        _set_new_attribute(cls, "__match_args__", tuple([f.name for f in positional]))
    if params.slots:
        cls = _add_slots(cls, params.frozen, params.weakref_slot)
    elif params.weakref_slot:
        raise TypeError("weakref_slot is True but slots is False")
    from abc import update_abstractmethods

    return update_abstractmethods(cls)


def _all_fields(cls, params):
    # Those of the bases, then the class's own, by name; leaves defaults where the class had fields.
    fields, frozen = {}, []
    for base in reversed(cls.__mro__[1:]):
        fields.update(getattr(base, _FIELDS, {}))
        if hasattr(base, _FIELDS) and getattr(base, _PARAMS, None) is not None:
            frozen.append(getattr(base, _PARAMS).frozen)
    for f in _collect_fields(cls, params.kw_only):
        fields[f.name] = f
        if isinstance(getattr(cls, f.name, None), Field):
            if f.default is not MISSING:
                setattr(cls, f.name, f.default)
            else:
                delattr(cls, f.name)
    if True in frozen and not params.frozen:
        raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
    if False in frozen and params.frozen:
        raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    return fields


def _write_methods(writer, cls, params, plain):
    # All but __init__.
    if params.repr:
        inner = ", ".join(f"{f.name}={{self.{f.name}!r}}" for f in plain if f.repr)
        writer.add("__repr__", ("self",), [f'return f"{{self.__class__.__qualname__}}({inner})"'],
                   locals={"__dataclass_recursive_repr__": recursive_repr}, decorator="@__dataclass_recursive_repr__()")
    compared = [f for f in plain if f.compare]
    both = "if other.__class__ is self.__class__:"
    if params.eq:
        terms = " and ".join(f"self.{f.name}==other.{f.name}" for f in compared) or "True"
        writer.add("__eq__", ("self", "other"),
                   ["if self is other:", " return True", both, f" return {terms}", "return NotImplemented"])
    for name, operator in (("lt", "<"), ("le", "<="), ("gt", ">"), ("ge", ">=")) if params.order else ():
        result = f" return {_tuple_text('self', compared)}{operator}{_tuple_text('other', compared)}"
        writer.add(f"__{name}__", ("self", "other"), [both, result, "return NotImplemented"],
                   overwrite_error=" Consider using functools.total_ordering")
    if params.frozen:
        _write_frozen(writer, cls, plain)
    own = vars(cls)
    has_hash = "__hash__" in own and not (own["__hash__"] is None and "__eq__" in own)
    action = _hash_action(cls, params.unsafe_hash, params.eq, params.frozen, has_hash)
    if action:
        hashed = [f for f in plain if (f.compare if f.hash is None else f.hash)]
        writer.add("__hash__", ("self",), [f"return hash({_tuple_text('self', hashed)})"], unconditional=True)
    elif action is None:
        cls.__hash__ = None


def _tuple_text(name, fields):
    if not fields:
        return "()"
    return f"({','.join(f'{name}.{f.name}' for f in fields)},)"


def _signature_text(cls):
    import inspect

    try:
        return str(inspect.signature(cls)).replace(" -> None", "")
    except (TypeError, ValueError):
        return ""


def _dataclass_getstate(self):
    return [getattr(self, one.name) for one in fields(self)]


def _dataclass_setstate(self, state):
    for one, value in zip(fields(self), state):
        object.__setattr__(self, one.name, value)


def _slot_names(cls):
    # What a class that is a base has room for.
    slots = vars(cls).get("__slots__")
    if slots is None:
        offsets = ("__weakref__", "__weakrefoffset__"), ("__dict__", "__dictoffset__")
        return [name for name, offset in offsets if getattr(cls, offset, -1)]
    if hasattr(slots, "__next__"):
        raise TypeError(f"Slots of '{cls.__name__}' cannot be determined")
    return [slots] if isinstance(slots, str) else [*slots]


def _add_slots(cls, is_frozen, weakref_slot):
    # Slots must be there when a class is made, so it is made again.
    if "__slots__" in vars(cls):
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    names = [f.name for f in fields(cls)]
    inherited = {name for base in cls.__mro__[1:-1] for name in _slot_names(base)}
    wanted = names + ["__weakref__"] * bool(weakref_slot)
    # Slots take the places of defaults.
    namespace = {name: value for name, value in vars(cls).items() if name not in (*names, "__dict__", "__weakref__")}
    namespace["__slots__"] = tuple([name for name in wanted if name not in inherited])
    made = type(cls)(cls.__name__, cls.__bases__, namespace)
    made.__qualname__ = cls.__qualname__
    for name, method in ("__getstate__", _dataclass_getstate), ("__setstate__", _dataclass_setstate):
        if is_frozen and name not in namespace:
            setattr(made, name, method)
    _mend_closures(cls, made)
    return made


def _mend_closures(old, new):
    # Methods that use super() or __class__ mean the class that was there first.
    for value in new.__dict__.values():
        parts = (value.fget, value.fset, value.fdel) if isinstance(value, property) else (value,)
        for part in parts:
            part = getattr(part, "__func__", part)
            while hasattr(part, "__wrapped__"):
                part = part.__wrapped__
            if not isinstance(part, types.FunctionType):
                continue
            if "__class__" in part.__code__.co_freevars:
                cell = part.__closure__[part.__code__.co_freevars.index("__class__")]
                if cell.cell_contents is old:
                    cell.cell_contents = new
                    return


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
              match_args=True, kw_only=False, slots=False, weakref_slot=False):
    """Decorates a class: its annotated names become fields, and methods are written for them."""

    params = _DataclassParams(init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)
    if cls is not None:
        return _process_class(cls, params)
    return lambda cls: _process_class(cls, params)


# --- functions ---

def fields(class_or_instance):
    """The fields of a dataclass or an instance of one, in their order."""
    known = getattr(class_or_instance, _FIELDS, None)
    if known is None:
        raise TypeError("must be called with a dataclass type or instance")
    return tuple([f for f in known.values() if f._field_type is _FIELD])


def _check_instance(obj, function):
    if not hasattr(type(obj), _FIELDS):
        raise TypeError(f"{function}() should be called on dataclass instances")


def is_dataclass(obj):
    """Is it a dataclass or an instance of one?"""
    return hasattr(obj if isinstance(obj, type) else type(obj), _FIELDS)


def asdict(obj, *, dict_factory=dict):
    """The fields as a dict; those of dataclasses inside too, in lists, tuples and dicts; other values deep-copied."""
    _check_instance(obj, "asdict")
    return _convert(obj, lambda one, inner: dict_factory([(f.name, inner(getattr(one, f.name))) for f in fields(one)]))


def astuple(obj, *, tuple_factory=tuple):
    """The fields as a tuple; those of dataclasses inside too, in lists, tuples and dicts; other values deep-copied."""
    _check_instance(obj, "astuple")
    return _convert(obj, lambda one, inner: tuple_factory([inner(getattr(one, f.name)) for f in fields(one)]))


def _convert(obj, of_instance):
    def inner(value):
        kind = type(value)
        if kind in _ATOMIC_TYPES:
            return value
        if hasattr(kind, _FIELDS):
            return of_instance(value, inner)
        if issubclass(kind, (list, tuple)):
            items = [inner(item) for item in value]
            is_named = issubclass(kind, tuple) and hasattr(kind, "_fields")
            return items if kind is list else kind(*items) if is_named else kind(items)
        if issubclass(kind, dict):
            items = {inner(key): inner(item) for key, item in value.items()}
            if kind is dict:
                return items
            if not hasattr(kind, "default_factory"):
                return kind(items.items())
            made = kind(value.default_factory)
            made.update(items)
            return made
        from copy import deepcopy

        return deepcopy(value)

    return inner(obj)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False,
                   unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False,
                   module=None):
    """A new dataclass; fields are names, (name, type) or (name, type, default or field()) tuples."""
    from keyword import iskeyword

    annotations, contents = {}, {} if namespace is None else {**namespace}
    for item in fields:
        parts = (item, "typing.Any") if isinstance(item, str) else item
        if not 2 <= len(parts) <= 3:
            raise TypeError(f"Invalid field: {item!r}")
        name = parts[0]
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if iskeyword(name):
            raise TypeError(f"Field names must not be keywords: {name!r}")
        if name in annotations:
            raise TypeError(f"Field name duplicated: {name!r}")
        annotations[name] = parts[1]
        contents.update({name: default for default in parts[2:]})
    contents["__annotations__"] = annotations
    made = types.new_class(cls_name, bases, exec_body=lambda own: own.update(contents))
    caller = sys._getframe(1) if module is None else None
    module = caller.f_globals.get("__name__", "__main__") if caller is not None else module
    if module is not None:
        made.__module__ = module
    return _process_class(made, _DataclassParams(init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots,
                                                 weakref_slot))


def replace(obj, /, **changes):
    """A new instance with some fields changed."""
    _check_instance(obj, "replace")
    return _replace(obj, **changes)


def _replace(self, /, **changes):
    for name, one in getattr(self, _FIELDS).items():
        if name in changes and not one.init and one._field_type is not _FIELD_CLASSVAR:
            raise TypeError(f"field {name} is declared with init=False, it cannot be specified with replace()")
        if name in changes or not one.init or one._field_type is _FIELD_CLASSVAR:
            continue
        if one._field_type is _FIELD_INITVAR and one.default is MISSING:
            raise TypeError(f"InitVar {name!r} must be specified with replace()")
        changes[name] = getattr(self, name)
    return type(self)(**changes)
