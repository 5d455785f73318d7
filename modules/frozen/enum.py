"""Enumerations: classes whose attributes are a fixed set of named members."""
import sys
from builtins import property as _plain_property
from types import DynamicClassAttribute, MappingProxyType

__all__ = """
    EnumType EnumMeta EnumDict Enum IntEnum StrEnum Flag IntFlag ReprEnum auto unique property verify member nonmember
    FlagBoundary STRICT CONFORM EJECT KEEP global_flag_repr global_enum_repr global_str global_enum EnumCheck CONTINUOUS
    NAMED_FLAGS UNIQUE pickle_by_global_name pickle_by_enum_name
""".split()

Enum = Flag = EJECT = ReprEnum = None # until they are made


class _Wrapped:
    def __init__(self, value):
        self.value = value


class nonmember(_Wrapped):
    """Keeps a value from becoming a member."""


class member(_Wrapped):
    """Makes a member of what would not become one, such as a function."""


# --- names and bits ---

def _is_descriptor(obj):
    return any(hasattr(obj, name) for name in ("__get__", "__set__", "__delete__"))


def _is_between(name, ends):
    # Does a name begin and end so, and with exactly so many underscores?
    inner = name[len(ends):-len(ends)]
    return name == ends + inner + ends and inner[:1] not in ("", "_") and inner[-1] != "_"


def _is_dunder(name):
    return _is_between(name, "__")


def _is_sunder(name):
    return _is_between(name, "_")


def _is_internal_class(cls_name, obj):
    # A class defined in the body of the enumeration.
    if not isinstance(obj, type):
        return False
    qualname = getattr(obj, "__qualname__", "")
    wanted = f"{cls_name}.{getattr(obj, '__name__', '')}"
    return qualname == wanted or qualname.endswith("." + wanted)


def _is_private(cls_name, name):
    # A name that the compiler has mangled.
    own = name.removeprefix(f"_{cls_name}__")
    return own not in ("", name) and not own.endswith("__") and own != "_"


def _is_single_bit(num):
    return num.bit_count() == 1 and num > 0


def _is_flag(cls):
    return Flag is not None and issubclass(cls, Flag)


def _iter_bits_lsb(num):
    bits = num.value if isinstance(num, Enum) else num
    if bits < 0:
        raise ValueError(f"{num!r} is not a positive integer")
    yield from [1 << place for place in range(bits.bit_length()) if bits >> place & 1]


def show_flag_values(value):
    """The single bits of a value, lowest first."""
    return list(_iter_bits_lsb(value))


def bin(num, max_bits=None):
    """As the built-in, in two's complement with the sign apart: '0b0 1010', '0b1 0101'."""
    size = num.bit_length()
    digits = format(num if num >= 0 else num + (1 << size), f"0{size}b") if size else ""
    sign = "0" if num >= 0 else "1"
    if max_bits is not None:
        digits = digits.rjust(max_bits, sign)
    return f"0b{sign} {digits}"


def _refuse_pickling(self, proto):
    raise TypeError(f"{self!r} cannot be pickled")


def _make_class_unpicklable(obj):
    put = obj.__setitem__ if isinstance(obj, dict) else lambda name, value: setattr(obj, name, value)
    put("__reduce_ex__", _refuse_pickling)
    put("__module__", "<unknown>")


_auto_null = object()


class auto:
    """Stands for a value that _generate_next_value_() is asked for."""

    def __init__(self, value=_auto_null):
        self.value = value

    def __repr__(self):
        return f"auto({self.value!r})"


class property(DynamicClassAttribute):
    """A property of members that leaves the name free for a member: on the class it is that member."""

    member = None # what the class shows
    _read = None # for members, where there is no getter

    def __set_name__(self, ownerclass, name):
        self.name, self.clsname = name, ownerclass.__name__

    def __get__(self, instance, ownerclass=None):
        shown = self.member
        if instance is not None:
            read = self.fget or self._read
            if read is not None:
                return read(instance)
            shown = ownerclass._member_map_.get(self.name)
        if shown is None:
            raise AttributeError(f"{ownerclass!r} has no attribute {self.name!r}")
        return shown

    def _change(self, change, verb, *args):
        if change is None:
            raise AttributeError(f"<enum {self.clsname!r}> cannot {verb} attribute {self.name!r}")
        return change(*args)

    def __set__(self, instance, value):
        return self._change(self.fset, "set", instance, value)

    def __delete__(self, instance):
        return self._change(self.fdel, "delete", instance)


# --- making members ---

class _MemberMaker:
    # Stands in the namespace of a class that is made; makes the members when it is told its name there, which is before
    # __init_subclass__ runs.

    def __init__(self, values):
        self.values = values # by name

    def __set_name__(self, enum_class, name):
        delattr(enum_class, name)
        for name, value in self.values.items():
            _make_member(enum_class, name, value)


def _make_member(enum_class, name, given):
    data_type = enum_class._member_type_
    args = given if isinstance(given, tuple) and data_type is not tuple else (given,)
    made = enum_class._new_member_(enum_class, *args if enum_class._use_args_ else ())
    if not hasattr(made, "_value_"):
        try:
            made._value_ = given if data_type is object else data_type(*args)
        except Exception as error:
            raise TypeError("_value_ not set in __new__, unable to create it") from error
    value = made._value_
    made._name_, made.__objclass__ = name, enum_class
    made.__init__(*args)
    made._sort_order_ = len(enum_class._member_names_)
    is_canonical = True
    if _is_flag(enum_class):
        is_canonical = isinstance(value, int) and _is_single_bit(value)
        if isinstance(value, int):
            enum_class._flag_mask_ |= value
            enum_class._singles_mask_ |= value if is_canonical else 0
            enum_class._all_bits_ = (1 << enum_class._flag_mask_.bit_length()) - 1
    known = _find_by_value(enum_class, value)
    if known is None and is_canonical:
        enum_class._member_names_.append(name)
    made = made if known is None else known
    enum_class._add_member_(name, made)
    _note_value(enum_class, name, value, made)


def _find_by_value(enum_class, value):
    try:
        return enum_class._value2member_map_.get(value)
    except TypeError: # cannot be hashed
        return next((one for one in enum_class._member_map_.values() if one._value_ == value), None)


def _note_value(enum_class, name, value, made):
    try:
        enum_class._value2member_map_.setdefault(value, made)
    except TypeError: # cannot be hashed
        enum_class._unhashable_values_.append(value)
        enum_class._unhashable_values_map_.setdefault(name, []).append(value)
    else:
        if value not in enum_class._hashable_values_:
            enum_class._hashable_values_.append(value)


# Names with underscores around that the body of an enumeration may define.
_KNOWN_SUNDERS = frozenset([f"_{name}_" for name in (
    "add_alias", "add_value_alias", "generate_next_value", "ignore", "iter_member", "iter_member_by_def",
    "iter_member_by_value", "missing", "numeric_repr", "order", "use_args")])


class EnumDict(dict):
    """The namespace of the body of an enumeration: knows which names are members."""

    def __init__(self, cls_name=None):
        super().__init__()
        self._member_names = {} # a dict: ordered
        self._last_values = []
        self._ignore = []
        self._auto_called = False
        self._cls_name = cls_name

    def __setitem__(self, key, value):
        cls_name = self._cls_name
        if cls_name is not None and _is_private(cls_name, key):
            pass # an ordinary attribute
        elif _is_sunder(key):
            value = self._take_sunder(key, value)
        elif _is_dunder(key):
            key = "_order_" if key == "__order__" else key
        elif key in self._member_names:
            raise TypeError(f"{key!r} already defined as {self[key]!r}")
        elif isinstance(value, nonmember) and key not in self._ignore:
            value = value.value
        elif key not in self._ignore and not _is_descriptor(value) and \
                not (cls_name is not None and _is_internal_class(cls_name, value)):
            value = self._take_member(key, value)
        super().__setitem__(key, value)

    def _take_sunder(self, key, value):
        if key not in _KNOWN_SUNDERS:
            raise ValueError(f"_sunder_ names, such as {key!r}, are reserved for future Enum use")
        if key == "_ignore_":
            self._ignore = value = value.replace(",", " ").split() if isinstance(value, str) else [*value]
            late = {*value}.intersection(self._member_names)
            if late:
                raise ValueError(f"_ignore_ cannot specify already set names: {late!r}")
        elif key == "_generate_next_value_":
            if self._auto_called:
                raise TypeError("_generate_next_value_ must be defined before members")
            self._generate_next_value = getattr(value, "__func__", value) if isinstance(value, staticmethod) else value
        return value

    def _take_member(self, key, value):
        if key in self: # it was something else before
            raise TypeError(f"{key!r} already defined as {self[key]!r}")
        value = value.value if isinstance(value, member) else value
        parts = value if isinstance(value, tuple) else (value,)
        if any(isinstance(part, auto) for part in parts):
            parts = [self._next(key, part) if isinstance(part, auto) else part for part in parts]
            value = parts[0] if isinstance(value, auto) else \
                type(value)(*parts) if hasattr(value, "_fields") else type(value)(parts)
        else:
            self._last_values.append(value)
        self._member_names[key] = None
        return value

    def _next(self, key, wanted):
        if wanted.value is _auto_null:
            self._auto_called = True
            wanted.value = self._generate_next_value(key, 1, len(self._member_names), self._last_values[:])
        self._last_values.append(wanted.value)
        return wanted.value

    member_names = _plain_property(lambda self: list(self._member_names), doc="The names of the members so far.")

    def update(self, members, **more_members):
        """As of dict, each name as an assignment in the body."""
        for given in dict(members), more_members:
            for name, value in given.items():
                self[name] = value


_EnumDict = EnumDict # its old name
_not_given = object()


# --- the metaclass ---

class EnumType(type):
    """The metaclass of enumerations."""

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        metacls._check_for_existing_members_(cls, bases)
        namespace = EnumDict(cls)
        inherited = metacls._get_mixins_(cls, bases)[1]
        if inherited is not None:
            namespace["_generate_next_value_"] = getattr(inherited, "_generate_next_value_", None)
        return namespace

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        if _simple:
            return super().__new__(metacls, cls, bases, classdict, **kwds)
        names = classdict._member_names
        invalid = [name for name in ("mro", "") if name in names]
        if invalid:
            raise ValueError(f"invalid enum member name(s) {', '.join(map(repr, invalid))}")
        ignored = {"_ignore_", "_order_", *classdict.get("_ignore_", ())}
        namespace = {name: value for name, value in classdict.items() if name not in ignored and name not in names}
        next_value = namespace.get("_generate_next_value_")
        if next_value is not None:
            namespace["_generate_next_value_"] = staticmethod(getattr(next_value, "__func__", next_value))
        member_type, first_enum = metacls._get_mixins_(cls, bases)
        new, save_new, use_args = metacls._find_new_(namespace, member_type, first_enum)
        own = frozenset([*namespace, *names])
        namespace.update(
            _new_member_=new, _use_args_=use_args, _member_names_=[], _member_map_={}, _value2member_map_={},
            _hashable_values_=[], _unhashable_values_=[], _unhashable_values_map_={}, _member_type_=member_type,
            _value_repr_=metacls._find_data_repr_(cls, bases),
            _boundary_=boundary or getattr(first_enum, "_boundary_", None), _flag_mask_=0, _singles_mask_=0,
            _all_bits_=0, _inverted_=None, _is_being_made=True)
        namespace["_members"] = _MemberMaker({name: classdict[name] for name in names if name not in ignored})
        try:
            made = super().__new__(metacls, cls, bases, namespace, **kwds)
        except Exception as error:
            notes = getattr(error, "__notes__", [])
            notes[:] = [note for note in notes if "'_MemberMaker'" not in note] # says nothing about the program
            raise error
        del made._is_being_made
        metacls._finish(made, own, member_type, first_enum, new if save_new else None)
        _check_order(made, classdict.get("_order_"))
        return made

    @classmethod
    def _finish(metacls, made, own, member_type, first_enum, saved_new):
        if ReprEnum is not None and ReprEnum in made.__bases__:
            if member_type is object:
                raise TypeError("ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)")
            if "__format__" not in own:
                made.__format__ = member_type.__format__
            if "__str__" not in own:
                made.__str__ = member_type.__repr__ if member_type.__str__ is object.__str__ else member_type.__str__
            own |= {"__format__", "__str__"}
        # Methods of Enum and Flag go before those of the data type.
        for name in "__repr__", "__str__", "__format__", "__reduce_ex__":
            if name not in own and getattr(made, name) in (getattr(member_type, name), getattr(object, name)):
                setattr(made, name, getattr(first_enum, name))
        if Enum is None:
            return # this is it
        if saved_new is not None:
            made.__new_member__ = saved_new
        made.__new__ = Enum.__new__
        if _is_flag(made):
            for name in _FLAG_OPERATORS:
                if name not in own:
                    setattr(made, name, getattr(Flag, name))
            values = [one._value_ for one in made]
            if values != sorted(values):
                made._iter_member_ = made._iter_member_by_def_

    def __bool__(cls):
        return True # though an enumeration may have no members

    def __call__(cls, value, names=_not_given, *values, module=None, qualname=None, type=None, start=1, boundary=None):
        """The member of a value; or, of an enumeration without members, a new one that has these names."""
        if cls._member_map_:
            return cls.__new__(cls, value if names is _not_given else (value, names, *values))
        if names is _not_given:
            if type is None:
                raise TypeError(f"{cls} has no members; specify `names=()` if you meant to create a new, empty, enum")
            names = None
        return cls._create_(value, names, module=module, qualname=qualname, type=type, start=start, boundary=boundary)

    def __contains__(cls, value):
        """Is it a member, or the value of one?"""
        if isinstance(value, cls):
            return True
        try:
            return value in cls._value2member_map_
        except TypeError:
            return value in cls._unhashable_values_

    def __setattr__(cls, name, value):
        if name in vars(cls).get("_member_map_", ()):
            raise AttributeError(f"cannot reassign member {name!r}")
        type.__setattr__(cls, name, value)

    def __delattr__(cls, name):
        if name in cls._member_map_:
            raise AttributeError(f"{cls.__name__!r} cannot delete member {name!r}.")
        type.__delattr__(cls, name)

    def __dir__(cls):
        names = {f"__{word}__" for word in ("class", "contains", "doc", "getitem", "iter", "len", "members", "module",
                                            "name", "qualname")}
        for name, own in ("__new__", cls._new_member_), ("__init_subclass__", cls.__init_subclass__):
            if own != getattr(object, name):
                names.add(name)
        inherited = () if cls._member_type_ is object else dir(cls._member_type_)
        return sorted(names.union(cls._member_names_, inherited))

    def __getitem__(cls, name):
        """The member of a name."""
        return cls._member_map_[name]

    def __iter__(cls):
        """The members in the order of their definition; no aliases."""
        return (cls._member_map_[name] for name in cls._member_names_)

    def __reversed__(cls):
        """The members, the last first."""
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def __len__(cls):
        """How many members there are, without aliases."""
        return len(cls._member_names_)

    __members__ = _plain_property(lambda cls: MappingProxyType(cls._member_map_),
                                  doc="A mapping of all names, aliases too, to members; it cannot be changed.")

    def __repr__(cls):
        return f"<{'flag' if _is_flag(cls) else 'enum'} {cls.__name__!r}>"

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
        # The functional way: names with or without values.
        metacls = cls.__class__
        bases = (cls,) if type is None else (type, cls)
        namespace = metacls.__prepare__(class_name, bases)
        names = names.replace(",", " ").split() if isinstance(names, str) else () if names is None else names
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            values = []
            for name in names:
                values.append(cls._generate_next_value_(name, start, len(values), values[:]))
            pairs = zip(names, values)
        else:
            pairs = ((item, names[item]) if isinstance(item, str) else item for item in names)
        for name, value in pairs:
            namespace[name] = value
        caller = sys._getframe(2) if module is None else None
        module = caller.f_globals.get("__name__") if caller is not None else module
        if module is None:
            _make_class_unpicklable(namespace)
        else:
            namespace["__module__"] = module
        if qualname is not None:
            namespace["__qualname__"] = qualname
        return metacls.__new__(metacls, class_name, bases, namespace, boundary=boundary)

    def _convert_(cls, name, module, filter, source=None, *, boundary=None, as_global=False):
        # An enumeration in place of a module's constants.
        names = vars(sys.modules[module])
        values = names if source is None else vars(source)
        members = sorted([pair for pair in values.items() if filter(pair[0])])
        try:
            members.sort(key=lambda pair: pair[1])
        except TypeError:
            pass # values of several types
        made = cls(name, members, module=module, boundary=boundary or KEEP)
        if as_global:
            global_enum(made)
        else:
            vars(sys.modules[made.__module__]).update(made.__members__)
        names[name] = made
        return made

    @classmethod
    def _check_for_existing_members_(metacls, cls, bases):
        for one in [one for base in bases for one in base.__mro__]:
            if isinstance(one, EnumType) and one._member_names_:
                raise TypeError(f"<enum {cls!r}> cannot extend {one!r}")

    @classmethod
    def _get_mixins_(metacls, cls, bases):
        # The data type and the enumeration that is inherited from.
        *_, last = bases or (None,)
        if bases and not isinstance(last, EnumType):
            raise TypeError("new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`")
        return metacls._find_data_type_(cls, bases) or object, last if bases else Enum

    @classmethod
    def _find_data_repr_(metacls, cls, bases):
        for one in [one for base in bases for one in base.__mro__ if one is not object]:
            if isinstance(one, EnumType):
                return one._value_repr_
            own = vars(one)
            if "__repr__" in own:
                is_made = "__dataclass_fields__" in own and getattr(own.get("__dataclass_params__"), "repr", False)
                return _dataclass_repr if is_made else own["__repr__"]
        return None

    @classmethod
    def _find_data_type_(metacls, cls, bases):
        # The class nearest to each base that stands before, or is, the first that makes its instances.
        found = {}
        for base in bases:
            nearest = None
            for one in base.__mro__[:-1]:
                if isinstance(one, EnumType):
                    if one._member_type_ is not object:
                        found[one._member_type_] = True
                        break
                    continue
                nearest = nearest or one
                if not vars(one).keys().isdisjoint(("__new__", "__dataclass_fields__")):
                    found[nearest] = True
                    break
        if len(found) > 1:
            raise TypeError(f"too many data types for {cls!r}: {set(found)!r}")
        return next(iter(found), None)

    @classmethod
    def _find_new_(metacls, classdict, member_type, first_enum):
        # What makes members, whether it is the class's own, and whether it is given the value.
        own = classdict.get("__new__")
        general = [None, object.__new__, None.__new__, getattr(Enum, "__new__", None)]
        candidates = [own] if own is not None else [getattr(place, name, None) for name in ("__new_member__", "__new__")
                                                    for place in (member_type, first_enum)]
        new = next((one for one in candidates if own is not None or one not in general), object.__new__)
        return new, first_enum is not None and own is not None, first_enum is not None and new not in general[1::2]

    def _add_member_(cls, name, member):
        known = cls._member_map_.setdefault(name, member)
        if known is not member:
            raise NameError(f"{name!r} is already bound: {known!r}")
        if name not in vars(cls) or cls._is_being_made:
            del cls._member_map_[name] # or it could not be set
            setattr(cls, name, _redirection(cls, name, member) or member)
            cls._member_map_[name] = member

    @_plain_property
    def __signature__(cls):
        from inspect import Parameter, Signature

        if cls._member_names_:
            texts = ["*values"]
        else:
            texts = ["new_class_name/", "names", "module=", "qualname=", "type=", "start=", "boundary="]
        parameters = []
        for text in texts:
            kind = {"*": Parameter.VAR_POSITIONAL, "/": Parameter.POSITIONAL_ONLY, "=": Parameter.KEYWORD_ONLY}.get(
                text[-1] if text[0] != "*" else "*", Parameter.POSITIONAL_OR_KEYWORD)
            default = Parameter.empty if text[-1] != "=" else 1 if text == "start=" else None
            parameters.append(Parameter(text.strip("*/="), kind, default=default))
        return Signature(parameters)


EnumMeta = EnumType


def _redirection(cls, name, member):
    # Where a base class has a descriptor of that name, members keep it and only the class shows the member.
    inherited = [(base, vars(base)[name]) for base in cls.__mro__[1:] if vars(base).get(name) is not None]
    own = [i for i, (_, attr) in enumerate(inherited) if isinstance(attr, (property, DynamicClassAttribute))]
    inherited = inherited[:own[0] + 1] if own else inherited
    descriptors = [attr for _, attr in inherited if _is_descriptor(attr)]
    if not descriptors:
        return None
    shown = property()
    shown.member = member
    shown.__set_name__(cls, name)
    plain = [base for base, attr in inherited if not _is_descriptor(attr)]
    if own or not plain:
        for accessor in "fget", "fset", "fdel":
            setattr(shown, accessor, getattr(descriptors[-1], accessor, None))
        if not own:
            shown._read = lambda self: getattr(self._value_, name)
    else:
        shown._read = lambda self: getattr(plain[-1], name)
    return shown


def _check_order(made, order):
    # Raises TypeError unless the members stand in the order that _order_ says; aliases in it do not count.
    if order is None:
        return
    members = made._member_map_
    names = order.replace(",", " ").split() if isinstance(order, str) else order
    order = [name for name in names if name not in members or name == members[name]._name_
             and (not _is_flag(made) or _is_single_bit(members[name]._value_))]
    if order != made._member_names_:
        raise TypeError(f"member order does not match _order_:\n  {made._member_names_!r}\n  {order!r}")


def _dataclass_repr(self):
    fields = self.__dataclass_fields__
    return ", ".join(f"{name}={getattr(self, name)!r}" for name in fields if fields[name].repr)


# --- the classes ---

class Enum(metaclass=EnumType):
    """A fixed set of named members: class Color(Enum): RED = 1; GREEN = 2."""

    def __new__(cls, value):
        # Finds a member; members are made by _make_member().
        if type(value) is cls:
            return value
        try:
            found = cls._value2member_map_.get(value)
        except TypeError: # cannot be hashed
            names = [name for name, values in cls._unhashable_values_map_.items() if value in values]
            found = cls[names[0]] if names else _find_by_value(cls, value)
        if found is not None:
            return found
        if cls._member_map_:
            return _ask_missing(cls, value)
        if "_is_being_made" in vars(cls):
            raise TypeError("do not use `super().__new__; call the appropriate __new__ directly")
        raise TypeError(f"{cls!r} has no members defined")

    def __init__(self, *args, **kwds):
        pass # object's takes no arguments

    def _add_alias_(self, name):
        type(self)._add_member_(name, self)

    def _add_value_alias_(self, value):
        cls = type(self)
        known = _find_by_value(cls, value)
        if known is None:
            _note_value(cls, getattr(self, "_name_", None), value, self)
        elif known is not self:
            raise ValueError(f"{value!r} is already bound: {known!r}")

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """What auto() stands for: one more than the highest value so far."""
        try:
            last = max(last_values, default=None)
        except TypeError:
            raise TypeError("unable to sort non-numeric values") from None
        try:
            return last + 1 if last_values else start
        except TypeError:
            raise TypeError(f"unable to increment {last!r}") from None

    @classmethod
    def _missing_(cls, value):
        """Asked for a value that no member has; may give a member."""

    def __repr__(self):
        show = type(self)._value_repr_ or repr # through the class: it would be bound
        return f"<{type(self).__name__}.{self._name_}: {show(self._value_)}>"

    def __str__(self):
        return f"{type(self).__name__}.{self._name_}"

    def __format__(self, format_spec):
        return format(str(self), format_spec)

    def __dir__(self):
        cls, members = type(self), self._member_map_
        names = {"__class__", "__doc__", "__eq__", "__hash__", "__module__"}
        if cls._member_type_ is not object:
            names.update(object.__dir__(self))
        names.update([name for name in getattr(self, "__dict__", ()) if name[0] != "_" and name not in members])
        for base in cls.__mro__:
            for name, attribute in vars(base).items():
                is_property = isinstance(attribute, property)
                if name[0] != "_" and (name not in members or is_property and attribute.fget is not None):
                    names.add(name)
                elif is_property:
                    names.discard(name)
        return sorted(names)

    def __hash__(self):
        return hash(self._name_)

    def __reduce_ex__(self, proto):
        return type(self), (self._value_,)

    def __deepcopy__(self, memo):
        return self # there is only one

    __copy__ = lambda self: self
    name = property(lambda self: self._name_, doc="The name of the member.")
    value = property(lambda self: self._value_, doc="The value of the member.")


def _ask_missing(cls, value):
    # What _missing_() gives for a value; ValueError where that is no member.
    invalid = ValueError(f"{value!r} is not a valid {cls.__qualname__}")
    try:
        found = cls._missing_(value)
        if isinstance(found, cls) or _is_flag(cls) and cls._boundary_ is EJECT and isinstance(found, int):
            return found
        if found is None:
            raise invalid
        raise TypeError(f"error in {cls.__name__}._missing_: returned {found!r} instead of None or a valid member")
    except Exception as error:
        if not isinstance(error, ValueError):
            error.__context__ = invalid
        raise
    finally:
        del invalid  # its traceback leads to this frame


class ReprEnum(Enum):
    """Changes only repr(); str() and format() are those of the data type."""


class IntEnum(int, ReprEnum):
    """Members are ints, too."""


class StrEnum(str, ReprEnum):
    """Members are strs, too; auto() stands for the name in lower case."""

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f"too many arguments for str(): {values!r}")
        for i, value in enumerate(values):
            if not isinstance(value, str) and (i or len(values) == 1):
                what = f"{value!r} is not a string" if i == 0 else \
                    f"{('encoding', 'errors')[i - 1]} must be a string, not {value!r}"
                raise TypeError(what)
        made = str.__new__(cls, *values)
        made._value_ = str(*values)
        return made

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """The name in lower case."""
        return name.lower()


def pickle_by_global_name(self, proto):
    """A __reduce_ex__ for members that are globals of their module."""
    return self.name


_reduce_ex_by_global_name = pickle_by_global_name


def pickle_by_enum_name(self, proto):
    """A __reduce_ex__ by the name instead of the value."""
    return getattr, (self.__class__, self._name_)


class FlagBoundary(StrEnum):
    """What is done with bits that no member has: STRICT refuses, CONFORM drops, EJECT gives an int, KEEP keeps."""

    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


class Flag(Enum, boundary=STRICT):
    """Members that can be combined with & | ^ ~."""

    _numeric_repr_ = repr

    def __reduce_ex__(self, proto):
        return type(self), (self._value_,)

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """What auto() stands for: the next power of two."""
        if last_values:
            try:
                return 1 << max(last_values).bit_length()
            except Exception:
                raise TypeError(f"invalid flag value {max(last_values)!r}") from None
        return 1 if start is None else start

    @classmethod
    def _iter_member_by_value_(cls, value):
        return map(cls._value2member_map_.get, _iter_bits_lsb(value & cls._flag_mask_))

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _iter_member_by_def_(cls, value):
        return iter(sorted(cls._iter_member_by_value_(value), key=lambda one: one._sort_order_))

    @classmethod
    def _missing_(cls, value):
        """Makes a member of a combination of flags."""
        if not isinstance(value, int):
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        mask, limit = cls._flag_mask_, cls._all_bits_ + 1
        if not -limit <= value < limit or value & (limit - 1) & ~mask:
            value = cls._within_bounds(value)
            if cls._boundary_ is EJECT:
                return value
        known_as = [value]
        if value < 0:
            value += limit
            known_as.append(value)
        unknown = value & ~mask
        if unknown and cls._boundary_ is not KEEP:
            raise ValueError(f"{cls.__name__}({value!r}) -->  unknown values {unknown!r} [{bin(unknown)}]")
        made = object.__new__(cls) if cls._member_type_ is object else cls._member_type_.__new__(cls, value)
        if not hasattr(made, "_value_"):
            made._value_ = value
        made._name_ = cls._name_of(value)
        for bits in reversed(known_as):
            made = cls._value2member_map_.setdefault(bits, made)
        return made

    @classmethod
    def _within_bounds(cls, value):
        # What the boundary makes of a value with bits that no member has.
        mask, limit = cls._flag_mask_, cls._all_bits_ + 1
        if cls._boundary_ is EJECT:
            return value
        if cls._boundary_ is CONFORM:
            return value & mask
        if cls._boundary_ is KEEP:
            return value if value >= 0 else value + max(limit, 1 << value.bit_length())
        if cls._boundary_ is not STRICT:
            raise ValueError(f"{cls!r} unknown flag boundary {cls._boundary_!r}")
        size = max(value.bit_length(), mask.bit_length())
        raise ValueError(f"{cls!r} invalid value {value!r}\n    given {bin(value, size)}\n  allowed {bin(mask, size)}")

    @classmethod
    def _name_of(cls, value):
        # "A|B" for a combination; None where no member has any of its bits.
        members = [*cls._iter_member_(value & cls._singles_mask_)]
        if value & ~cls._singles_mask_:
            for one in cls._member_map_.values():
                if one not in members and one._value_ and one._value_ & ~value == 0:
                    members.append(one)
        combined = 0
        for one in members:
            combined |= one._value_
        if not combined:
            return None
        names = [one._name_ for one in members]
        unknown = value ^ combined
        if unknown and cls._boundary_ is STRICT:
            raise ValueError(f"{cls!r}: no members with value {unknown!r}")
        return "|".join(names + [cls._numeric_repr_(unknown)] * (unknown != 0))

    def __contains__(self, other):
        """Has self all the bits of another member?"""
        cls = type(self)
        if isinstance(other, cls):
            return self._value_ & other._value_ == other._value_
        raise TypeError(f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and {cls.__qualname__!r}")

    def __iter__(self):
        """The single flags of this combination."""
        yield from self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __bool__(self):
        return self._value_ != 0

    def __repr__(self):
        name = "" if self._name_ is None else "." + self._name_
        return f"<{type(self).__name__}{name}: {(type(self)._value_repr_ or repr)(self._value_)}>"

    def __str__(self):
        name = f"({self._value_!r})" if self._name_ is None else "." + self._name_
        return type(self).__name__ + name

    def _combined(self, other, sign):
        # A member with the bits of both, where the other operand has bits.
        cls = type(self)
        if isinstance(other, cls):
            bits = other._value_
        elif cls._member_type_ is not object and isinstance(other, cls._member_type_):
            bits = other
        else:
            return NotImplemented
        mine = self._value_
        if bits is None or mine is None:
            raise TypeError(f"'{self if mine is None else other}' cannot be combined with other flags with {sign}")
        return cls(mine | bits if sign == "|" else mine & bits if sign == "&" else mine ^ bits)

    def __or__(self, other):
        return self._combined(other, "|")

    def __and__(self, other):
        return self._combined(other, "&")

    def __xor__(self, other):
        return self._combined(other, "^")

    def __invert__(self):
        if self._value_ is None:
            raise TypeError(f"'{self}' cannot be inverted")
        if self._inverted_ is None:
            others = ~self._value_
            self._inverted_ = type(self)(others if self._boundary_ in (EJECT, KEEP) else others & self._singles_mask_)
        return self._inverted_

    __ror__, __rand__, __rxor__ = __or__, __and__, __xor__


_FLAG_OPERATORS = "__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__"


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """Flags that are ints, too."""


# --- decorators ---

def _aliases(enumeration):
    return ", ".join(f"{name} -> {one.name}" for name, one in enumeration.__members__.items() if name != one.name)


def unique(enumeration):
    """Refuses an enumeration in which a value has two names."""
    aliases = _aliases(enumeration)
    if aliases:
        raise ValueError(f"duplicate values found in {enumeration!r}: {aliases}")
    return enumeration


class EnumCheck(StrEnum):
    """What verify() can check."""

    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    """Refuses an enumeration that does not pass the checks."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        is_flag = Flag is not None and issubclass(enumeration, Flag)
        if not is_flag and not issubclass(enumeration, Enum):
            raise TypeError("the 'verify' decorator only works with Enum and Flag")
        for check in self.checks:
            if check is UNIQUE:
                aliases = _aliases(enumeration)
                if aliases:
                    raise ValueError(f"aliases found in {enumeration!r}: {aliases}")
            elif check is CONTINUOUS:
                _check_continuous(enumeration, is_flag)
            elif check is NAMED_FLAGS:
                _check_named(enumeration)
        return enumeration


def _check_continuous(enumeration, is_flag):
    values = {one.value for one in enumeration}
    if len(values) < 2:
        return
    low, high = min(values), max(values)
    if is_flag:
        wanted = (2 ** i for i in range(low.bit_length(), high.bit_length() - 1))
    else:
        wanted = range(low + 1, high)
    missing = [str(value) for value in wanted if value not in values]
    if missing:
        kind = "flag" if is_flag else "enum"
        raise ValueError(f"invalid {kind} {enumeration.__name__!r}: missing values {', '.join(missing)}"[:256])


def _check_named(enumeration):
    values = [one.value for one in enumeration]
    names, bits = [], 0
    for name, alias in enumeration._member_map_.items():
        if name in enumeration._member_names_ or alias.value < 0:
            continue
        missing = [bit for bit in _iter_bits_lsb(alias.value) if bit not in values]
        if missing:
            names.append(name)
            for bit in missing:
                bits |= bit
    if not names:
        return
    if len(names) == 1:
        who = f"alias {names[0]} is missing"
    else:
        who = f"aliases {', '.join(names[:-1])} and {names[-1]} are missing"
    what = f"value 0x{bits:x}" if _is_single_bit(bits) else f"combined values of 0x{bits:x}"
    raise ValueError(f"invalid Flag {enumeration.__name__!r}: {who} {what} "
                     "[use enum.show_flag_values(value) for details]")


def global_enum_repr(self):
    """module.NAME"""
    return f"{self.__class__.__module__.split('.')[-1]}.{self._name_}"


def global_flag_repr(self):
    """module.NAME|module.NAME"""
    module = self.__class__.__module__.split(".")[-1]
    if self._name_ is None:
        return f"{module}.{self.__class__.__name__}({self._value_!r})"
    return "|".join(name if name[0].isdigit() else f"{module}.{name}" for name in self._name_.split("|"))


def global_str(self):
    """NAME"""
    return f"{self.__class__.__name__}({self._value_!r})" if self._name_ is None else self._name_


def global_enum(cls, update_str=False):
    """Makes the members globals of their module, and their repr say so."""
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if not issubclass(cls, ReprEnum) or update_str:
        cls.__str__ = global_str
    sys.modules[cls.__module__].__dict__.update(cls.__members__)
    return cls


def _simple_enum(etype=Enum, *, boundary=None, use_args=None):
    # Makes an enumeration of an ordinary class.
    def convert(cls):
        namespace = etype.__class__.__prepare__(cls.__name__, (etype,))
        for name, value in cls.__dict__.items():
            if name not in ("__dict__", "__weakref__", "__firstlineno__", "__static_attributes__"):
                namespace[name] = value
        made = etype.__class__(cls.__name__, (etype,), namespace, boundary=boundary)
        made.__qualname__ = cls.__qualname__
        return made

    return convert


def _test_simple_enum(checked_enum, simple_enum):
    # TypeError where an enumeration made by _simple_enum differs from one made by a class statement.
    failed = []
    for name in set(checked_enum._member_map_) | set(simple_enum._member_map_):
        checked, simple = checked_enum._member_map_.get(name), simple_enum._member_map_.get(name)
        if checked is None or simple is None:
            failed.append(f"{'extra' if checked is None else 'missing'} member {name!r}")
        elif checked._value_ != simple._value_ or checked._name_ != simple._name_:
            failed.append(f"member {name!r}: {checked!r} and {simple!r}")
    for attr in "__doc__", "_member_type_", "_boundary_", "_flag_mask_", "_singles_mask_", "_member_names_":
        if getattr(checked_enum, attr, None) != getattr(simple_enum, attr, None):
            failed.append(f"{attr}: {getattr(checked_enum, attr, None)!r} and {getattr(simple_enum, attr, None)!r}")
    if failed:
        raise TypeError("enum mismatch:\n   " + "\n   ".join(failed))
