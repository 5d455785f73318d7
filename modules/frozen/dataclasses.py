"""Classes made of their annotations: @dataclass writes __init__, __repr__, __eq__ and others."""
import sys
import types
from reprlib import recursive_repr

__all__ = ["dataclass", "field", "Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING", "fields", "asdict",
           "astuple", "make_dataclass", "replace", "is_dataclass"]


class FrozenInstanceError(AttributeError):
    """An attribute of a frozen instance was to be changed."""


class _Name:
    # Something that is only itself.
    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return self.text


class _MISSING_TYPE:
    pass


class _KW_ONLY_TYPE:
    pass


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return "<factory>"


MISSING = _MISSING_TYPE()
KW_ONLY = _KW_ONLY_TYPE()
_HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()
_FIELD, _FIELD_CLASSVAR, _FIELD_INITVAR = _Name("_FIELD"), _Name("_FIELD_CLASSVAR"), _Name("_FIELD_INITVAR")
_FIELDS = "__dataclass_fields__"
_PARAMS = "__dataclass_params__"
_POST_INIT_NAME = "__post_init__"
_EMPTY_METADATA = types.MappingProxyType({})
_ATOMIC_TYPES = frozenset([
    types.NoneType, bool, int, float, str, complex, bytes, types.EllipsisType, types.NotImplementedType, types.CodeType,
    types.BuiltinFunctionType, types.FunctionType, type, range, property,
])


class InitVar:
    """InitVar[T]: a parameter of __init__ that is no field; given to __post_init__."""

    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        plain = isinstance(self.type, type) and not isinstance(self.type, types.GenericAlias)
        return f"dataclasses.InitVar[{self.type.__name__ if plain else repr(self.type)}]"

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    """What is known of a field; made by field()."""

    __slots__ = ("name", "type", "default", "default_factory", "init", "repr", "hash", "compare", "metadata", "kw_only",
                 "_field_type")

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _EMPTY_METADATA if metadata is None else types.MappingProxyType(metadata)
        self.kw_only = kw_only
        self._field_type = None

    @recursive_repr()
    def __repr__(self):
        inner = ",".join(f"{name}={getattr(self, name)!r}" for name in Field.__slots__)
        return f"Field({inner})"

    def __set_name__(self, owner, name):
        set_name = getattr(type(self.default), "__set_name__", None)
        if set_name:
            set_name(self.default, owner, name)

    __class_getitem__ = classmethod(types.GenericAlias)


class _DataclassParams:
    __slots__ = "init", "repr", "eq", "order", "unsafe_hash", "frozen", "match_args", "kw_only", "slots", "weakref_slot"

    def __init__(self, *values):
        for name, value in zip(self.__slots__, values):
            setattr(self, name, value)

    def __repr__(self):
        return "_DataclassParams(" + ",".join(f"{name}={getattr(self, name)!r}" for name in self.__slots__) + ")"


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
          kw_only=MISSING):
    """Describes a field where a default alone would say too little."""
    if default is not MISSING and default_factory is not MISSING:
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
    if name in cls.__dict__:
        return True
    if isinstance(value, types.FunctionType):
        value.__qualname__ = f"{cls.__qualname__}.{value.__name__}"
    setattr(cls, name, value)
    return False


def _init_param(f):
    if f.default is MISSING and f.default_factory is MISSING:
        default = ""
    elif f.default is not MISSING:
        default = f"=__dataclass_dflt_{f.name}__"
    else:
        default = "=__dataclass_HAS_DEFAULT_FACTORY__"
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
    default_seen = None
    for f in std_fields:
        if f.init:
            if f.default is not MISSING or f.default_factory is not MISSING:
                default_seen = f
            elif default_seen:
                raise TypeError(f"non-default argument {f.name!r} follows default argument {default_seen.name!r}")
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
    return annotation is typing.ClassVar or \
        type(annotation) is typing._GenericAlias and annotation.__origin__ is typing.ClassVar


def _is_initvar(annotation, module):
    return annotation is InitVar or type(annotation) is InitVar


def _is_kw_only(annotation, module):
    return annotation is KW_ONLY


def _get_field(cls, name, annotation, default_kw_only):
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        f = default
    else:
        if isinstance(default, types.MemberDescriptorType):
            default = MISSING # a slot
        f = field(default=default)
    f.name = name
    f.type = annotation
    f._field_type = _FIELD
    typing = sys.modules.get("typing")
    if typing and (_is_classvar(annotation, typing) or isinstance(f.type, str)
                   and _is_type_text(f.type, cls, typing, _is_classvar)):
        f._field_type = _FIELD_CLASSVAR
    if f._field_type is _FIELD:
        own = sys.modules[__name__]
        if _is_initvar(annotation, own) or isinstance(f.type, str) and _is_type_text(f.type, cls, own, _is_initvar):
            f._field_type = _FIELD_INITVAR
    if f._field_type is not _FIELD and f.default_factory is not MISSING:
        raise TypeError(f"field {f.name} cannot have a default factory")
    if f._field_type in (_FIELD, _FIELD_INITVAR):
        if f.kw_only is MISSING:
            f.kw_only = default_kw_only
    elif f.kw_only is not MISSING:
        raise TypeError(f"field {f.name} is a ClassVar but specifies kw_only")
    if f._field_type is _FIELD and f.default.__class__.__hash__ is None:
        raise ValueError(f"mutable default {type(f.default)} for field {f.name} is not allowed: use default_factory")
    return f


def _collect_fields(cls, kw_only):
    annotations = cls.__dict__.get("__annotations__", {})
    own = []
    kw_only_seen = False
    this = sys.modules[__name__]
    for name, annotation in annotations.items():
        if _is_kw_only(annotation, this) or isinstance(annotation, str) and \
                _is_type_text(annotation, cls, this, _is_kw_only):
            if kw_only_seen:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
            kw_only_seen = True
            kw_only = True
        else:
            own.append(_get_field(cls, name, annotation, kw_only))
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
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


def _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
    fields = {}
    names = sys.modules[cls.__module__].__dict__ if cls.__module__ in sys.modules else {}
    setattr(cls, _PARAMS, _DataclassParams(init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots,
                                           weakref_slot))
    frozen_bases = []
    for base in cls.__mro__[-1:0:-1]:
        base_fields = getattr(base, _FIELDS, None)
        if base_fields is not None:
            for f in base_fields.values():
                fields[f.name] = f
            if getattr(base, _PARAMS, None) is not None:
                frozen_bases.append(getattr(base, _PARAMS).frozen)
    for f in _collect_fields(cls, kw_only):
        fields[f.name] = f
        if isinstance(getattr(cls, f.name, None), Field):
            if f.default is MISSING:
                delattr(cls, f.name) # a name without default is no attribute of the class
            else:
                setattr(cls, f.name, f.default)
    if frozen_bases:
        if any(frozen_bases) and not frozen:
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
        if frozen and not all(frozen_bases):
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    setattr(cls, _FIELDS, fields)
    class_hash = cls.__dict__.get("__hash__", MISSING)
    has_explicit_hash = not (class_hash is MISSING or class_hash is None and "__eq__" in cls.__dict__)
    if order and not eq:
        raise ValueError("eq must be true if order is true")
    plain = [f for f in fields.values() if f._field_type is _FIELD]
    init_fields = [f for f in fields.values() if f._field_type in (_FIELD, _FIELD_INITVAR)]
    std_init = [f for f in init_fields if f.init and not f.kw_only]
    kw_init = [f for f in init_fields if f.init and f.kw_only]
    writer = _Writer(names)
    if init:
        self_name = "__dataclass_self__" if "self" in fields else "self"
        _write_init(writer, init_fields, std_init, kw_init, frozen, hasattr(cls, _POST_INIT_NAME), self_name, slots)
    if repr:
        inner = ", ".join(f"{f.name}={{self.{f.name}!r}}" for f in plain if f.repr)
        writer.add("__repr__", ("self",), [f'return f"{{self.__class__.__qualname__}}({inner})"'],
                   locals={"__dataclass_recursive_repr__": recursive_repr}, decorator="@__dataclass_recursive_repr__()")
    compared = [f for f in plain if f.compare]
    if eq:
        terms = " and ".join(f"self.{f.name}==other.{f.name}" for f in compared) or "True"
        writer.add("__eq__", ("self", "other"),
                   ["if self is other:", " return True", "if other.__class__ is self.__class__:", f" return {terms}",
                    "return NotImplemented"])
    if order:
        mine = _tuple_text("self", compared)
        for name, operator in ("__lt__", "<"), ("__le__", "<="), ("__gt__", ">"), ("__ge__", ">="):
            writer.add(name, ("self", "other"),
                       ["if other.__class__ is self.__class__:",
                        f" return {mine}{operator}{_tuple_text('other', compared)}", "return NotImplemented"],
                       overwrite_error=" Consider using functools.total_ordering")
    if frozen:
        _write_frozen(writer, cls, plain)
    action = _hash_action(cls, unsafe_hash, eq, frozen, has_explicit_hash)
    if action:
        hashed = [f for f in plain if (f.compare if f.hash is None else f.hash)]
        writer.add("__hash__", ("self",), [f"return hash({_tuple_text('self', hashed)})"], unconditional=True)
    elif action is None:
        cls.__hash__ = None
    writer.write(cls)
    _set_new_attribute(cls, "__replace__", _replace)
    if not getattr(cls, "__doc__"):
        cls.__doc__ = cls.__name__ + _signature_text(cls)
    if match_args:
        _set_new_attribute(cls, "__match_args__", tuple(f.name for f in std_init))
    if weakref_slot and not slots:
        raise TypeError("weakref_slot is True but slots is False")
    if slots:
        cls = _add_slots(cls, frozen, weakref_slot)
    from abc import update_abstractmethods

    update_abstractmethods(cls)
    return cls


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
    return [getattr(self, f.name) for f in fields(self)]


def _dataclass_setstate(self, state):
    for f, value in zip(fields(self), state):
        object.__setattr__(self, f.name, value)


def _slot_names(cls):
    slots = cls.__dict__.get("__slots__")
    if slots is None:
        names = []
        if getattr(cls, "__weakrefoffset__", -1) != 0:
            names.append("__weakref__")
        if getattr(cls, "__dictoffset__", -1) != 0:
            names.append("__dict__")
        return names
    if isinstance(slots, str):
        return [slots]
    if hasattr(slots, "__next__"):
        raise TypeError(f"Slots of '{cls.__name__}' cannot be determined")
    return list(slots)


def _add_slots(cls, is_frozen, weakref_slot):
    # Slots must be there when a class is made, so it is made again.
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    namespace = dict(cls.__dict__)
    names = tuple(f.name for f in fields(cls))
    inherited = {name for base in cls.__mro__[1:-1] for name in _slot_names(base)}
    own = [name for name in names if name not in inherited]
    if weakref_slot and "__weakref__" not in inherited:
        own.append("__weakref__")
    namespace["__slots__"] = tuple(own)
    for name in names:
        namespace.pop(name, None) # the slot takes the place of the default
    namespace.pop("__dict__", None)
    namespace.pop("__weakref__", None)
    qualname = getattr(cls, "__qualname__", None)
    made = type(cls)(cls.__name__, cls.__bases__, namespace)
    if qualname is not None:
        made.__qualname__ = qualname
    if is_frozen:
        if "__getstate__" not in namespace:
            made.__getstate__ = _dataclass_getstate
        if "__setstate__" not in namespace:
            made.__setstate__ = _dataclass_setstate
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

    def wrap(cls):
        return _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)

    return wrap if cls is None else wrap(cls)


# --- functions ---

def fields(class_or_instance):
    """The fields of a dataclass or an instance of one, in their order."""
    try:
        found = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple(f for f in found.values() if f._field_type is _FIELD)


def _is_dataclass_instance(obj):
    return hasattr(type(obj), _FIELDS)


def is_dataclass(obj):
    """Is it a dataclass or an instance of one?"""
    return hasattr(obj if isinstance(obj, type) else type(obj), _FIELDS)


def asdict(obj, *, dict_factory=dict):
    """The fields as a dict; those of dataclasses inside too, in lists, tuples and dicts; other values deep-copied."""
    if not _is_dataclass_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _convert(obj, lambda one, inner: dict_factory([(f.name, inner(getattr(one, f.name))) for f in fields(one)]))


def astuple(obj, *, tuple_factory=tuple):
    """The fields as a tuple; those of dataclasses inside too, in lists, tuples and dicts; other values deep-copied."""
    if not _is_dataclass_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _convert(obj, lambda one, inner: tuple_factory([inner(getattr(one, f.name)) for f in fields(one)]))


def _convert(obj, of_instance):
    def inner(value):
        kind = type(value)
        if kind in _ATOMIC_TYPES:
            return value
        if hasattr(kind, _FIELDS):
            return of_instance(value, inner)
        if kind is list:
            return [inner(one) for one in value]
        if kind is dict:
            return {inner(key): inner(one) for key, one in value.items()}
        if issubclass(kind, tuple):
            if hasattr(kind, "_fields"):
                return kind(*[inner(one) for one in value])
            return kind(inner(one) for one in value)
        if issubclass(kind, dict):
            if hasattr(kind, "default_factory"):
                made = kind(getattr(value, "default_factory"))
                for key, one in value.items():
                    made[inner(key)] = inner(one)
                return made
            return kind((inner(key), inner(one)) for key, one in value.items())
        if issubclass(kind, list):
            return kind(inner(one) for one in value)
        from copy import deepcopy

        return deepcopy(value)

    return inner(obj)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False,
                   unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False,
                   module=None):
    """A new dataclass; fields are names, (name, type) or (name, type, default or field()) tuples."""
    from keyword import iskeyword

    namespace = {} if namespace is None else namespace
    seen = set()
    annotations, defaults = {}, {}
    for item in fields:
        if isinstance(item, str):
            name, kind = item, "typing.Any"
        elif len(item) == 2:
            name, kind = item
        elif len(item) == 3:
            name, kind, default = item
            defaults[name] = default
        else:
            raise TypeError(f"Invalid field: {item!r}")
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if iskeyword(name):
            raise TypeError(f"Field names must not be keywords: {name!r}")
        if name in seen:
            raise TypeError(f"Field name duplicated: {name!r}")
        seen.add(name)
        annotations[name] = kind

    def fill(ns):
        ns.update(namespace)
        ns.update(defaults)
        ns["__annotations__"] = annotations

    made = types.new_class(cls_name, bases, {}, fill)
    if module is None:
        try:
            module = sys._getframe(1).f_globals.get("__name__", "__main__")
        except ValueError:
            pass
    if module is not None:
        made.__module__ = module
    return dataclass(made, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
                     match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)


def replace(obj, /, **changes):
    """A new instance with some fields changed."""
    if not _is_dataclass_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    return _replace(obj, **changes)


def _replace(self, /, **changes):
    for f in getattr(self, _FIELDS).values():
        if f._field_type is _FIELD_CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                raise TypeError(f"field {f.name} is declared with init=False, it cannot be specified with replace()")
            continue
        if f.name not in changes:
            if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                raise TypeError(f"InitVar {f.name!r} must be specified with replace()")
            changes[f.name] = getattr(self, f.name)
    return self.__class__(**changes)
