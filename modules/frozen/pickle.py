"""Objects to bytes and back: dumps(), loads(), Pickler, Unpickler; protocols 0 to 5, without out-of-band buffers."""

import sys
from copyreg import _extension_cache, _extension_registry, _inverted_registry, dispatch_table
from io import BytesIO
from operator import index
from struct import pack, unpack

__all__ = ["PickleError", "PicklingError", "UnpicklingError", "Pickler", "Unpickler", "dump", "dumps", "load", "loads",
           "HIGHEST_PROTOCOL", "DEFAULT_PROTOCOL"]

format_version = "4.0"
compatible_formats = ["1.0", "1.1", "1.2", "1.3", "2.0", "3.0", "4.0", "5.0"]
HIGHEST_PROTOCOL, DEFAULT_PROTOCOL = 5, 4


_TARGET = 64 * 1024  # bytes: a frame with so many is written, larger data stands between frames

# The name of each instruction.
globals().update({name: bytes((code,)) for name, code in dict(
    MARK=40, STOP=46, POP=48, POP_MARK=49, DUP=50, FLOAT=70, INT=73, BININT=74, BININT1=75, LONG=76, BININT2=77, NONE=78,
    PERSID=80, BINPERSID=81, REDUCE=82, STRING=83, BINSTRING=84, SHORT_BINSTRING=85, UNICODE=86, BINUNICODE=88, APPEND=97,
    BUILD=98, GLOBAL=99, DICT=100, EMPTY_DICT=125, APPENDS=101, GET=103, BINGET=104, INST=105, LONG_BINGET=106, LIST=108,
    EMPTY_LIST=93, OBJ=111, PUT=112, BINPUT=113, LONG_BINPUT=114, SETITEM=115, TUPLE=116, EMPTY_TUPLE=41, SETITEMS=117,
    BINFLOAT=71, PROTO=128, NEWOBJ=129, EXT1=130, EXT2=131, EXT4=132, TUPLE1=133, TUPLE2=134, TUPLE3=135, NEWTRUE=136,
    NEWFALSE=137, LONG1=138, LONG4=139, BINBYTES=66, SHORT_BINBYTES=67, SHORT_BINUNICODE=140, BINUNICODE8=141,
    BINBYTES8=142, EMPTY_SET=143, ADDITEMS=144, FROZENSET=145, NEWOBJ_EX=146, STACK_GLOBAL=147, MEMOIZE=148, FRAME=149,
    BYTEARRAY8=150, NEXT_BUFFER=151, READONLY_BUFFER=152).items()})
TRUE, FALSE = b"I01\n", b"I00\n"
__all__ += [name for name in dir() if name.isupper() and name[0] != "_" and name not in __all__]


class PickleError(Exception):
    """A common base class for the other pickling exceptions."""


class PicklingError(PickleError):
    """Raised for an object that cannot be pickled."""


class UnpicklingError(PickleError):
    """Raised for data that cannot be unpickled."""


class _Stop(Exception):
    def __init__(self, value):
        self.value = value


def _global_object(module, name):
    # What module.name is; name may have dots.
    __import__(module, level=0)
    found = sys.modules[module]
    for part in name.split("."):
        if part == "<locals>":
            raise AttributeError(f"Can't get local attribute {name!r} on {sys.modules[module]!r}")
        try:
            found = getattr(found, part)
        except AttributeError:
            raise AttributeError(f"Can't get attribute {name!r} on {sys.modules[module]!r}") from None
    return found


def _module_of(obj, name):
    module = getattr(obj, "__module__", None)
    if module is not None:
        return module
    for module_name, module in list(sys.modules.items()):
        if module_name in ("__main__", "__mp_main__") or module is None:
            continue
        try:
            if _global_object(module_name, name) is obj:
                return module_name
        except AttributeError:
            pass
    return "__main__"


def encode_long(x):
    """The bytes of an int, little end first, as short as they can be."""
    if x == 0:
        return b""
    size = (x.bit_length() >> 3) + 1
    data = x.to_bytes(size, "little", signed=True)
    if x < 0 and size > 1 and data[-1] == 0xff and data[-2] & 0x80:
        data = data[:-1]
    return data


def decode_long(data):
    """The int of such bytes."""
    return int.from_bytes(data, "little", signed=True)


class Pickler:
    """Writes objects to a file."""

    def __init__(self, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        protocol = DEFAULT_PROTOCOL if protocol is None else index(protocol)
        if protocol < 0:
            protocol = HIGHEST_PROTOCOL
        elif not 0 <= protocol <= HIGHEST_PROTOCOL:
            raise ValueError("pickle protocol must be <= %d" % HIGHEST_PROTOCOL)
        if buffer_callback is not None:
            raise ValueError("buffer_callback is not supported")
        try:
            self._write_out = file.write
        except AttributeError:
            raise TypeError("file must have a 'write' attribute") from None
        self._frame = BytesIO()  # what is not in the file yet
        self._write, self._size = self._frame.write, self._frame.tell
        self._before = b""  # what stands before the frame
        self.old_names = fix_imports and protocol < 3
        self.memo = {}  # id -> (number, the object itself, so that the id stays its)
        self.proto = int(protocol)
        self.bin = int(protocol >= 1)
        self.fast = 0

    def clear_memo(self):
        """Forget what was written: it will be written in full again."""
        self.memo.clear()

    def dump(self, obj):
        """Write an object."""
        if not hasattr(self, "_write"):
            raise PicklingError(f"Pickler.__init__() was not called by {type(self).__name__}.__init__()")
        self._empty()
        self._before = b"\x80" + pack("<B", self.proto) if self.proto >= 2 else b""
        self.save(obj)
        self._write(b".")
        self._write_out(self._take_frame())

    def _empty(self):
        self._frame.seek(0)
        self._frame.truncate()

    def _take_frame(self):
        # The frame as it is written, which ends here; the next one begins.
        data = self._frame.getvalue()
        head = b"\x95" + pack("<Q", len(data)) if self.proto >= 4 and len(data) >= 4 else b""
        self._empty()
        before, self._before = self._before, b""
        return before + head + data

    def _write_data(self, head, data):
        # What is large stands outside of frames.
        if len(data) < _TARGET or self.proto < 4:
            self._write(head + data)
            return
        self._write_out(self._take_frame() + head)
        self._write_out(data)

    def persistent_id(self, obj):
        return None

    def memoize(self, obj):
        if self.fast:
            return
        number = len(self.memo)
        self.memo[id(obj)] = number, obj
        if self.proto >= 4:
            self._write(b"\x94")
        elif self.bin:
            self._write(b"q" + pack("<B", number) if number < 256 else b"r" + pack("<I", number))
        else:
            self._write(b"p%d\n" % number)

    def _get(self, number):
        if not self.bin:
            return b"g%d\n" % number
        return b"h" + pack("<B", number) if number < 256 else b"j" + pack("<I", number)

    def save(self, obj, save_persistent_id=True):
        if self._size() >= _TARGET and self.proto >= 4:
            self._write_out(self._take_frame())
        if save_persistent_id:
            pid = self.persistent_id(obj)
            if pid is not None:
                if self.bin:
                    self.save(pid, False)
                    self._write(b"Q")
                else:
                    self._write(b"P" + str(pid).encode("ascii") + b"\n")
                return
        known = self.memo.get(id(obj))
        if known is not None:
            self._write(self._get(known[0]))
            return
        reduced = NotImplemented
        override = getattr(self, "reducer_override", None)
        if override is not None:
            reduced = override(obj)
        if reduced is NotImplemented:
            kind = type(obj)
            saver = _savers.get(kind)
            if saver is not None:
                saver(self, obj)
                return
            reducer = getattr(self, "dispatch_table", dispatch_table).get(kind)
            if reducer is not None:
                reduced = reducer(obj)
            elif issubclass(kind, type):
                self.save_global(obj)
                return
            elif hasattr(obj, "__reduce_ex__"):
                reduced = obj.__reduce_ex__(self.proto)
            else:
                raise PicklingError(f"Can't pickle {kind.__name__!r} object: {obj!r}")
        if isinstance(reduced, str):
            self.save_global(obj, reduced)
            return
        if not isinstance(reduced, tuple):
            raise PicklingError("__reduce__ must return a string or tuple")
        if not 2 <= len(reduced) <= 6:
            raise PicklingError("tuple returned by __reduce__ must contain 2 through 6 elements")
        what = ("fourth", "an iterator"), ("fifth", "an iterator"), ("sixth", "a function")
        for (place, kind), value in zip(what, reduced[3:]):
            if value is not None and not (hasattr(value, "__next__") if kind == "an iterator" else callable(value)):
                raise PicklingError(f"{place} element of the tuple returned by __reduce__ must be {kind}, "
                                    f"not {type(value).__name__}")
        self.save_reduce(obj=obj, *reduced)

    def save_reduce(self, func, args, state=None, listitems=None, dictitems=None, state_setter=None, *, obj=None):
        if not callable(func):
            raise PicklingError("first item of the tuple returned by __reduce__ must be callable")
        if not isinstance(args, tuple):
            raise PicklingError("second item of the tuple returned by __reduce__ must be a tuple")
        name = getattr(func, "__name__", "")
        if self.proto >= 2 and name == "__newobj_ex__":
            cls, args, kwargs = args
            if self.proto >= 4:
                for each in cls, args, kwargs:
                    self.save(each)
                self._write(b"\x92")
            else:
                from functools import partial

                self.save(partial(cls.__new__, cls, *args, **kwargs))
                self.save(())
                self._write(b"R")
        elif name == "__newobj__":
            cls, args = args[0], args[1:]
            if not hasattr(cls, "__new__"):
                raise PicklingError("args[0] from __newobj__ args has no __new__")
            if obj is not None and cls is not obj.__class__:
                raise PicklingError("args[0] from __newobj__ args has the wrong class")
            if self.proto >= 2:
                self.save(cls)
                self.save(args)
                self._write(b"\x81")
            else:
                from copyreg import __newobj__

                self.save_global(__newobj__, "__newobj__", "copyreg")
                self.save((cls, *args))
                self._write(b"R")
        else:
            self.save(func)
            self.save(args)
            self._write(b"R")
        if obj is not None:
            known = self.memo.get(id(obj))
            if known is not None:  # its arguments lead back to it
                self._write(b"0" + self._get(known[0]))
            else:
                self.memoize(obj)
        if listitems is not None:
            self._items(listitems, b"a", b"e", 1)
        if dictitems is not None:
            self._items(dictitems, b"s", b"u", 2)
        if state is not None:
            if state_setter is None:
                self.save(state)
                self._write(b"b")
            else:
                self.save(state_setter)
                self.save(obj)
                self.save(state)
                self._write(b"\x86R0")

    def _items(self, items, one, many, width):
        # Items (or pairs), up to a thousand at a time.
        items = iter(items)
        while True:
            batch = [item for _, item in zip(range(1000 if self.bin else 1), items)] # in this order: none is lost
            if not batch:
                return
            if len(batch) > 1:
                self._write(b"(")
            for item in batch:
                if width == 2:
                    self.save(item[0])
                    self.save(item[1])
                else:
                    self.save(item)
            self._write(many if len(batch) > 1 else one)

    def save_global(self, obj, name=None, module=None):
        if name is None:
            name = getattr(obj, "__qualname__", None) or obj.__name__
        if "<locals>" in name.split("."):
            raise AttributeError(f"Can't get local object {name!r}")
        module = module or _module_of(obj, name)
        try:
            found = _global_object(module, name)
        except (ImportError, KeyError):
            raise PicklingError(f"Can't pickle {obj!r}: import of module {module!r} failed") from None
        except AttributeError:
            raise PicklingError(f"Can't pickle {obj!r}: attribute lookup {name} on {module} failed") from None
        if found is not obj and name != "__newobj__":
            raise PicklingError(f"Can't pickle {obj!r}: it's not the same object as {module}.{name}")
        if self.proto >= 2:
            code = _extension_registry.get((module, name))
            if code is not None:
                self._write(b"\x82" + pack("<B", code) if code <= 0xff else b"\x83" + pack("<H", code) if code <= 0xffff
                            else b"\x84" + pack("<i", code))
                return
        if self.proto >= 4:
            self.save(module)
            self.save(name)
            self._write(b"\x93")
        elif "." in name:
            parent, _, last = name.rpartition(".")
            self.save(getattr)
            self.save((_global_object(module, parent), last))
            self._write(b"R")
        else:
            if self.old_names:
                module, name = _old_name(module, name)
            self._write(b"c" + module.encode("utf-8") + b"\n" + name.encode("utf-8") + b"\n")
        self.memoize(obj)

    # --- kinds ---

    def _save_none(self, obj):
        self._write(b"N")

    def _save_bool(self, obj):
        if self.proto >= 2:
            self._write(b"\x88" if obj else b"\x89")
        else:
            self._write(b"I01\n" if obj else b"I00\n")

    def _save_int(self, obj):
        if self.bin:
            if 0 <= obj <= 0xff:
                self._write(b"K" + pack("<B", obj))
                return
            if 0 <= obj <= 0xffff:
                self._write(b"M" + pack("<H", obj))
                return
            if -0x80000000 <= obj <= 0x7fffffff:
                self._write(b"J" + pack("<i", obj))
                return
        if self.proto >= 2:
            data = encode_long(obj)
            self._write(b"\x8a" + pack("<B", len(data)) + data if len(data) < 256 else b"\x8b" + pack("<i", len(data)) + data)
        elif -0x80000000 <= obj <= 0x7fffffff:
            self._write(b"I%d\n" % obj)
        else:
            self._write(b"L%dL\n" % obj)

    def _save_float(self, obj):
        self._write(b"G" + pack(">d", obj) if self.bin else b"F" + repr(obj).encode("ascii") + b"\n")

    def _save_str(self, obj):
        if self.bin:
            data = obj.encode("utf-8", "surrogatepass")
            size = len(data)
            if size <= 0xff and self.proto >= 4:
                self._write(b"\x8c" + pack("<B", size) + data)
            elif size > 0xffffffff and self.proto >= 4:
                self._write_data(b"\x8d" + pack("<Q", size), data)
            else:
                self._write_data(b"X" + pack("<I", size), data)
        else:
            pieces = []
            for c in obj:
                code = ord(c)
                if c in "\\\0\n\r\x1a":
                    pieces.append(b"\\u%04x" % code)
                elif code < 256:
                    pieces.append(bytes([code]))
                else:
                    pieces.append(b"\\u%04x" % code if code < 0x10000 else b"\\U%08x" % code)
            self._write(b"V" + b"".join(pieces) + b"\n")
        self.memoize(obj)

    def _save_bytes(self, obj):
        if self.proto < 3:
            from codecs import encode

            self.save_reduce(bytes, (), obj=obj) if not obj else self.save_reduce(encode, (str(obj, "latin1"), "latin1"), obj=obj)
            return
        size = len(obj)
        if size <= 0xff:
            self._write(b"C" + pack("<B", size) + obj)
        elif size > 0xffffffff and self.proto >= 4:
            self._write_data(b"\x8e" + pack("<Q", size), obj)
        else:
            self._write_data(b"B" + pack("<I", size), obj)
        self.memoize(obj)

    def _save_bytearray(self, obj):
        if self.proto < 5:
            self.save_reduce(bytearray, (bytes(obj),) if obj else (), obj=obj)
        else:
            self._write_data(b"\x96" + pack("<Q", len(obj)), bytes(obj))
            self.memoize(obj)

    def _save_tuple(self, obj):
        if not obj:
            self._write(b")" if self.bin else b"(t")
            return
        short = len(obj) <= 3 and self.proto >= 2
        if not short:
            self._write(b"(")
        for each in obj:
            self.save(each)
        known = self.memo.get(id(obj))
        if known is not None:  # it contains itself, by way of a list
            if short:
                self._write(b"0" * len(obj) + self._get(known[0]))
            else:
                self._write((b"1" if self.bin else b"0" * (len(obj) + 1)) + self._get(known[0]))
            return
        self._write((b"\x85", b"\x86", b"\x87")[len(obj) - 1] if short else b"t")
        self.memoize(obj)

    def _save_list(self, obj):
        self._write(b"]" if self.bin else b"(l")
        self.memoize(obj)
        if not self.bin or len(obj) == 1:
            self._items(obj, b"a", b"e", 1)
            return
        items = iter(obj)
        while batch := [item for _, item in zip(range(1000), items)]:
            self._write(b"(")
            for each in batch:
                self.save(each)
            self._write(b"e")

    def _save_dict(self, obj):
        self._write(b"}" if self.bin else b"(d")
        self.memoize(obj)
        if not self.bin or len(obj) == 1:
            self._items(obj.items(), b"s", b"u", 2)
            return
        items = iter(obj.items())
        is_full = bool(obj)
        while is_full:  # as in CPython, an empty batch follows a full one
            batch = [item for _, item in zip(range(1000), items)]
            self._write(b"(")
            for key, value in batch:
                self.save(key)
                self.save(value)
            self._write(b"u")
            is_full = len(batch) == 1000

    def _save_set(self, obj):
        if self.proto < 4:
            self.save_reduce(set, (list(obj),), obj=obj)
            return
        self._write(b"\x8f")
        self.memoize(obj)
        items, is_full = iter(obj), bool(obj)
        while is_full:
            batch = [item for _, item in zip(range(1000), items)]
            self._write(b"(")
            for each in batch:
                self.save(each)
            self._write(b"\x90")
            is_full = len(batch) == 1000

    def _save_frozenset(self, obj):
        if self.proto < 4:
            self.save_reduce(frozenset, (list(obj),), obj=obj)
            return
        self._write(b"(")
        for each in obj:
            self.save(each)
        known = self.memo.get(id(obj))
        if known is not None:
            self._write(b"1" + self._get(known[0]))
            return
        self._write(b"\x91")
        self.memoize(obj)

    def _save_type(self, obj):
        if obj in (type(None), type(NotImplemented), type(...)):
            value = {type(None): None, type(NotImplemented): NotImplemented, type(...): ...}[obj]
            self.save_reduce(type, (value,), obj=obj)
        else:
            self.save_global(obj)

    def _save_builtin(self, obj):
        owner = getattr(obj, "__self__", None)
        if owner is None or isinstance(owner, type(sys)):
            self.save_global(obj)
        else:
            self.save_reduce(getattr, (owner, obj.__name__), obj=obj)

    def _save_method(self, obj):
        self.save_reduce(getattr, (obj.__self__, obj.__func__.__name__), obj=obj)

    def _save_range(self, obj):
        self.save_reduce(range, (obj.start, obj.stop, obj.step), obj=obj)

    def _save_constant(self, obj):
        self.save_global(obj, "Ellipsis" if obj is ... else "NotImplemented", "builtins")


_savers = {type(None): Pickler._save_none, bool: Pickler._save_bool, int: Pickler._save_int, float: Pickler._save_float,
           str: Pickler._save_str, bytes: Pickler._save_bytes, bytearray: Pickler._save_bytearray,
           tuple: Pickler._save_tuple, list: Pickler._save_list, dict: Pickler._save_dict, set: Pickler._save_set,
           frozenset: Pickler._save_frozenset, type: Pickler._save_type, type(len): Pickler._save_builtin,
           type(_module_of): Pickler.save_global, type(BytesIO().read): Pickler._save_builtin, range: Pickler._save_range,
           type(...): Pickler._save_constant, type(NotImplemented): Pickler._save_constant}


class Unpickler:
    """Reads objects from a file."""

    def __init__(self, file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
        try:
            self._file_read, self._file_readline = file.read, file.readline
        except AttributeError:
            raise TypeError("file must have 'read' and 'readline' attributes") from None
        self.memo, self.encoding, self.errors, self.proto = {}, encoding, errors, 0
        self._left = (lambda: len(file.getbuffer()) - file.tell()) if type(file) is BytesIO else None
        self.fix_imports = fix_imports
        if buffers is not None:
            raise ValueError("buffers are not supported")

    def load(self):
        """The next object."""
        if not hasattr(self, "_file_read"):
            raise UnpicklingError(f"Unpickler.__init__() was not called by {type(self).__name__}.__init__()")
        self.stack, self._marked = [], []
        try:
            while True:
                code = self._file_read(1)
                if not code:
                    raise EOFError("Ran out of input")
                action = _loaders.get(code[0])
                if action is None:
                    raise UnpicklingError(f"invalid load key, '{chr(code[0])}'." if 32 <= code[0] < 127
                                          else f"invalid load key, '\\x{code[0]:02x}'.")
                action(self)
        except _Stop as stop:
            return stop.value
        except IndexError:
            raise UnpicklingError("unpickling stack underflow") from None

    def persistent_load(self, pid):
        raise UnpicklingError("A load persistent id instruction was encountered, but no persistent_load "
                              "function was specified.")

    def find_class(self, module, name):
        """The object a pickle names."""
        if self.fix_imports and self.proto < 3:
            import _compat_pickle as names

            module, name = names.NAME_MAPPING.get((module, name)) or (names.IMPORT_MAPPING.get(module, module), name)
        if self.proto >= 4:
            return _global_object(module, name)
        found = _global_module(module)
        try:
            return getattr(found, name)
        except AttributeError:
            raise AttributeError(f"Can't get attribute {name!r} on {found!r}") from None

    # --- reading ---

    def _read(self, size):
        data = self._file_read(size)
        if len(data) < size:
            raise UnpicklingError("pickle data was truncated")
        return data

    def _line(self):
        line = self._file_readline()
        if not line.endswith(b"\n"):
            raise UnpicklingError("pickle data was truncated")
        return line[:-1]

    def _number(self, form, size):
        return unpack(form, self._read(size))[0]

    def _pop_mark(self):
        items = self.stack
        self.stack = self._marked.pop()
        return items

    def _decode_string(self, data):
        return data if self.encoding == "bytes" else data.decode(self.encoding, self.errors)

    def _instantiate(self, cls, args):
        if args or not isinstance(cls, type) or hasattr(cls, "__getinitargs__"):
            return cls(*args)
        return cls.__new__(cls)

    def _proto(self):
        self.proto = self._read(1)[0]
        if self.proto > HIGHEST_PROTOCOL:
            raise ValueError("unsupported pickle protocol: %d" % self.proto)

    def _begin_frame(self):
        size = self._number("<Q", 8)
        if self._left is not None and size > self._left():
            raise UnpicklingError("pickle data was truncated")

    def _int(self):
        line = self._line()
        self.stack.append(line == b"01" if line in (b"00", b"01") else int(line, 0))

    def _long(self):
        line = self._line()
        self.stack.append(int(line.removesuffix(b"L"), 0))

    def _quoted(self):
        line = self._line()
        if len(line) < 2 or line[0] != line[-1] or line[0] not in b"\"'":
            raise UnpicklingError("the STRING opcode argument must be quoted")
        text = eval(b"b" + line, {"__builtins__": {}})
        self.stack.append(self._decode_string(text))

    def _unicode(self):
        pieces, line = [], self._line()
        i = 0
        while i < len(line):
            if line[i:i + 2] == b"\\u":
                pieces.append(chr(int(line[i + 2:i + 6], 16)))
                i += 6
            elif line[i:i + 2] == b"\\U":
                pieces.append(chr(int(line[i + 2:i + 10], 16)))
                i += 10
            else:
                pieces.append(chr(line[i]))
                i += 1
        self.stack.append("".join(pieces))

    def _text(self, form, size):
        self.stack.append(str(self._read(self._number(form, size)), "utf-8", "surrogatepass"))

    def _reduce(self):
        args = self.stack.pop()
        self.stack[-1] = self.stack[-1](*args)

    def _new(self):
        args = self.stack.pop()
        cls = self.stack.pop()
        self.stack.append(cls.__new__(cls, *args))

    def _new_ex(self):
        kwargs, args, cls = self.stack.pop(), self.stack.pop(), self.stack.pop()
        self.stack.append(cls.__new__(cls, *args, **kwargs))

    def _build(self):
        state = self.stack.pop()
        made = self.stack[-1]
        setter = getattr(made, "__setstate__", None)
        if setter is not None:
            setter(state)
            return
        slots = None
        if isinstance(state, tuple) and len(state) == 2:
            state, slots = state
        if state:
            attributes = made.__dict__
            for key, value in state.items():
                attributes[sys.intern(key) if type(key) is str else key] = value
        if slots:
            for key, value in slots.items():
                setattr(made, key, value)

    def _stack_global(self):
        name, module = self.stack.pop(), self.stack.pop()
        if type(name) is not str or type(module) is not str:
            raise UnpicklingError("STACK_GLOBAL requires str")
        self.stack.append(self.find_class(module, name))

    def _global(self):
        module, name = self._line().decode("utf-8"), self._line().decode("utf-8")
        self.stack.append(self.find_class(module, name))

    def _inst(self):
        module, name = self._line().decode("ascii"), self._line().decode("ascii")
        args = self._pop_mark()
        self.stack.append(self._instantiate(self.find_class(module, name), args))

    def _obj(self):
        items = self._pop_mark()
        self.stack.append(self._instantiate(items[0], items[1:]))

    def _extension(self, form, size):
        code = self._number(form, size)
        if code in _extension_cache:
            self.stack.append(_extension_cache[code])
            return
        key = _inverted_registry.get(code)
        if key is None:
            if code <= 0:
                raise UnpicklingError("EXT specifies code <= 0")
            raise ValueError("unregistered extension code %d" % code)
        _extension_cache[code] = self.find_class(*key)
        self.stack.append(_extension_cache[code])

    def _extend(self):
        items = self._pop_mark()
        target = self.stack[-1]
        extend = getattr(target, "extend", None)
        if extend is not None:
            extend(items)
            return
        for item in items:
            target.append(item)

    def _set_items(self):
        items = self._pop_mark()
        target = self.stack[-1]
        for i in range(0, len(items), 2):
            target[items[i]] = items[i + 1]

    def _set_item(self):
        value, key = self.stack.pop(), self.stack.pop()
        self.stack[-1][key] = value

    def _add_items(self):
        items = self._pop_mark()
        target = self.stack[-1]
        if isinstance(target, set):
            target.update(items)
        else:
            for item in items:
                target.add(item)

    def _pop(self):
        if self.stack:
            self.stack.pop()
        else:
            self._pop_mark()

    def _mark(self):
        self._marked.append(self.stack)
        self.stack = []

    def _stop(self):
        raise _Stop(self.stack.pop())

    def _put(self, number):
        if number < 0:
            raise ValueError("negative PUT argument")
        self.memo[number] = self.stack[-1]

    def _get(self, number):
        try:
            self.stack.append(self.memo[number])
        except KeyError:
            raise UnpicklingError(f"Memo value not found at index {number}") from None

    def _pop_tuple(self, count):
        if len(self.stack) < count:
            raise UnpicklingError("unpickling stack underflow")
        self.stack[-count:] = [tuple(self.stack[-count:])]

    def _pairs(self):
        items = self._pop_mark()
        return {items[i]: items[i + 1] for i in range(0, len(items), 2)}


def _old_name(module, name):
    # What Python 2 called it.
    import _compat_pickle as names

    return names.REVERSE_NAME_MAPPING.get((module, name)) or (names.REVERSE_IMPORT_MAPPING.get(module, module), name)


def _global_module(name):
    __import__(name, level=0)
    return sys.modules[name]


def _push(make):
    return lambda self: self.stack.append(make(self))


_loaders = {
    0x80: Unpickler._proto, 0x95: Unpickler._begin_frame, ord("."): Unpickler._stop, ord("("): Unpickler._mark,
    ord("0"): Unpickler._pop, ord("1"): Unpickler._pop_mark, ord("2"): _push(lambda self: self.stack[-1]),
    ord("N"): _push(lambda self: None), 0x88: _push(lambda self: True), 0x89: _push(lambda self: False),
    ord("I"): Unpickler._int, ord("L"): Unpickler._long, ord("K"): _push(lambda self: self._read(1)[0]),
    ord("M"): _push(lambda self: self._number("<H", 2)), ord("J"): _push(lambda self: self._number("<i", 4)),
    0x8a: _push(lambda self: decode_long(self._read(self._read(1)[0]))),
    0x8b: _push(lambda self: decode_long(self._read(self._number("<i", 4)))),
    ord("F"): _push(lambda self: float(self._line())), ord("G"): _push(lambda self: self._number(">d", 8)),
    ord("S"): Unpickler._quoted, ord("T"): _push(lambda self: self._decode_string(self._read(self._number("<i", 4)))),
    ord("U"): _push(lambda self: self._decode_string(self._read(self._read(1)[0]))), ord("V"): Unpickler._unicode,
    ord("X"): lambda self: self._text("<I", 4), 0x8c: lambda self: self._text("<B", 1), 0x8d: lambda self: self._text("<Q", 8),
    ord("C"): _push(lambda self: self._read(self._read(1)[0])), ord("B"): _push(lambda self: self._read(self._number("<I", 4))),
    0x8e: _push(lambda self: self._read(self._number("<Q", 8))),
    0x96: _push(lambda self: bytearray(self._read(self._number("<Q", 8)))),
    ord(")"): _push(lambda self: ()), ord("t"): lambda self: (lambda items: self.stack.append(tuple(items)))(self._pop_mark()),
    0x85: lambda self: self._pop_tuple(1), 0x86: lambda self: self._pop_tuple(2), 0x87: lambda self: self._pop_tuple(3),
    ord("]"): _push(lambda self: []), ord("l"): lambda self: (lambda items: self.stack.append(items))(self._pop_mark()),
    ord("a"): lambda self: (lambda item: self.stack[-1].append(item))(self.stack.pop()), ord("e"): Unpickler._extend,
    ord("}"): _push(lambda self: {}), ord("d"): lambda self: (lambda made: self.stack.append(made))(self._pairs()),
    ord("s"): Unpickler._set_item, ord("u"): Unpickler._set_items,
    0x8f: _push(lambda self: set()), 0x90: Unpickler._add_items,
    0x91: lambda self: (lambda items: self.stack.append(frozenset(items)))(self._pop_mark()),
    ord("c"): Unpickler._global, 0x93: Unpickler._stack_global, ord("R"): Unpickler._reduce, 0x81: Unpickler._new,
    0x92: Unpickler._new_ex, ord("b"): Unpickler._build, ord("i"): Unpickler._inst, ord("o"): Unpickler._obj,
    0x82: lambda self: self._extension("<B", 1), 0x83: lambda self: self._extension("<H", 2),
    0x84: lambda self: self._extension("<i", 4),
    ord("p"): lambda self: self._put(int(self._line())), ord("q"): lambda self: self._put(self._read(1)[0]),
    ord("r"): lambda self: self._put(self._number("<I", 4)), 0x94: lambda self: self._put(len(self.memo)),
    ord("g"): lambda self: self._get(int(self._line())), ord("h"): lambda self: self._get(self._read(1)[0]),
    ord("j"): lambda self: self._get(self._number("<I", 4)),
    ord("P"): _push(lambda self: self.persistent_load(self._line().decode("ascii"))),
    ord("Q"): lambda self: self.stack.append(self.persistent_load(self.stack.pop())),
}


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    """Write a pickled representation of obj to the open file object file."""
    Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    """Return the pickled representation of the object as a bytes object."""
    file = BytesIO()
    Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)
    return file.getvalue()


def load(file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    """Read and return an object from the pickle data stored in a file."""
    return Unpickler(file, fix_imports=fix_imports, encoding=encoding, errors=errors, buffers=buffers).load()


def loads(data, /, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    """Read and return an object from the given pickle data."""
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    return Unpickler(BytesIO(data), fix_imports=fix_imports, encoding=encoding, errors=errors, buffers=buffers).load()


# The names they have in messages; CPython's are in C, in a module of that name.
sys.modules["_pickle"] = sys.modules[__name__]
for _class in PickleError, PicklingError, UnpicklingError, Pickler, Unpickler:
    _class.__module__ = "_pickle"
_Pickler, _Unpickler, _dump, _dumps, _load, _loads = Pickler, Unpickler, dump, dumps, load, loads
