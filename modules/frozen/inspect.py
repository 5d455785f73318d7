"""What live objects are: signatures, sources, members, frames."""
import sys
import types

__all__ = """
    AGEN_CLOSED AGEN_CREATED AGEN_RUNNING AGEN_SUSPENDED ArgInfo Arguments Attribute BoundArguments BufferFlags CORO_CLOSED
    CORO_CREATED CORO_RUNNING CORO_SUSPENDED CO_ASYNC_GENERATOR CO_COROUTINE CO_GENERATOR CO_ITERABLE_COROUTINE CO_NESTED
    CO_NEWLOCALS CO_NOFREE CO_OPTIMIZED CO_VARARGS CO_VARKEYWORDS ClosureVars FrameInfo FullArgSpec GEN_CLOSED GEN_CREATED
    GEN_RUNNING GEN_SUSPENDED Parameter Signature TPFLAGS_IS_ABSTRACT Traceback classify_class_attrs cleandoc currentframe
    findsource formatannotation formatannotationrelativeto formatargvalues get_annotations getabsfile getargs getargvalues getasyncgenlocals getasyncgenstate
    getattr_static getblock getcallargs getclasstree getclosurevars getcomments getcoroutinelocals getcoroutinestate getdoc
    getfile getframeinfo getfullargspec getgeneratorlocals getgeneratorstate getinnerframes getlineno getmembers
    getmembers_static getmodule getmodulename getmro getouterframes getsource getsourcefile getsourcelines indentsize
    isabstract isasyncgen isasyncgenfunction isawaitable isbuiltin isclass iscode iscoroutine iscoroutinefunction
    isdatadescriptor isframe isfunction isgenerator isgeneratorfunction isgetsetdescriptor ismemberdescriptor ismethod
    ismethoddescriptor ismethodwrapper ismodule isroutine istraceback markcoroutinefunction signature stack trace unwrap
    walktree
""".split()

# Flags of code objects.
CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED, CO_GENERATOR, CO_NOFREE = [1 << bit for bit in range(7)]
CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 0x80, 0x100, 0x200
TPFLAGS_IS_ABSTRACT = 1 << 20 # of types

_RECORDS = {
    "FullArgSpec": "args varargs varkw defaults kwonlyargs kwonlydefaults annotations", "Arguments": "args varargs varkw",
    "ArgInfo": "args varargs keywords locals", "Attribute": "name kind defining_class object",
    "ClosureVars": "nonlocals globals builtins unbound", "Traceback": "filename lineno function code_context index",
    "FrameInfo": "frame filename lineno function code_context index",
}


def __getattr__(name):
    # Types of records are made when somebody asks for them.
    if name == "BufferFlags":
        return _buffer_flags()
    if name not in _RECORDS:
        raise AttributeError(f"module 'inspect' has no attribute {name!r}")
    from collections import namedtuple

    made = namedtuple(name, _RECORDS[name], module=__name__)
    if name in ("Traceback", "FrameInfo"):
        made = _with_positions(made)
    globals()[name] = made
    return made


def _buffer_flags():
    # What a consumer may ask of __buffer__().
    from enum import IntFlag

    global BufferFlags

    class BufferFlags(IntFlag):
        SIMPLE, WRITABLE, FORMAT, ND, STRIDES = 0, 1, 4, 8, 0x18
        C_CONTIGUOUS, F_CONTIGUOUS, ANY_CONTIGUOUS, INDIRECT = 0x38, 0x58, 0x98, 0x118
        CONTIG, CONTIG_RO, STRIDED, STRIDED_RO = ND | WRITABLE, ND, STRIDES | WRITABLE, STRIDES
        RECORDS, RECORDS_RO = STRIDES | WRITABLE | FORMAT, STRIDES | FORMAT
        FULL, FULL_RO = INDIRECT | WRITABLE | FORMAT, INDIRECT | FORMAT
        READ, WRITE = 0x100, 0x200

    BufferFlags.__qualname__ = "BufferFlags"
    return BufferFlags


def _with_positions(record):
    # One more attribute, which is no item.
    class Place(record):
        def __new__(cls, *values, positions=None):
            self = record.__new__(cls, *values)
            self.positions = positions
            return self

        def __repr__(self):
            return f"{record.__repr__(self)[:-1]}, positions={self.positions!r})"

    Place.__name__ = Place.__qualname__ = record.__name__
    Place.__module__ = __name__
    return Place


def _record(kind, *values, **more):
    return getattr(sys.modules[__name__], kind)(*values, **more)


# --- what kind of object? ---

def _define_questions():
    # is...(object), where it is a matter of the type alone.
    def question(name, kind, words):
        def ask(object):
            return isinstance(object, kind)

        ask.__name__ = ask.__qualname__ = name
        ask.__doc__ = f"Is it {words}?"
        globals()[name] = ask

    for name, kind, words in (
            ("ismodule", types.ModuleType, "a module"),
            ("isclass", type, "a class"),
            ("ismethod", types.MethodType, "a bound method of Python"),
            ("isfunction", types.FunctionType, "a function of Python"),
            ("isbuiltin", types.BuiltinFunctionType, "a built-in function or bound method"),
            ("ismethodwrapper", types.MethodWrapperType, "a bound slot of a built-in type"),
            ("isgetsetdescriptor", types.GetSetDescriptorType, "a computed attribute of a built-in type"),
            ("ismemberdescriptor", types.MemberDescriptorType, "a slot"),
            ("iscode", types.CodeType, "a code object"),
            ("isframe", types.FrameType, "a frame"),
            ("istraceback", types.TracebackType, "a traceback"),
            ("isgenerator", types.GeneratorType, "a generator"),
            ("iscoroutine", types.CoroutineType, "a coroutine"),
            ("isasyncgen", types.AsyncGeneratorType, "an asynchronous generator")):
        question(name, kind, words)


_define_questions()
_ROUTINES = (types.BuiltinFunctionType, types.FunctionType, types.MethodType, types.MethodWrapperType)
_BUILT_IN = (types.BuiltinFunctionType, types.MethodDescriptorType, types.WrapperDescriptorType,
             types.MethodWrapperType, types.ClassMethodDescriptorType)


def isroutine(object):
    """Is it any kind of function or method?"""
    return isinstance(object, _ROUTINES) or ismethoddescriptor(object)


def __dir__():
    return sorted({*globals(), *_RECORDS})


def _has_methods(object, *names):
    # Which of the names has its type? None of them count for what has __get__ for other reasons.
    plain = isinstance(object, (type, types.MethodType, types.FunctionType)) or _is_partial(object)
    return [not plain and hasattr(type(object), name) for name in names]


def ismethoddescriptor(object):
    """Has its type __get__ but no __set__, and is it no method, function or class?"""
    return _has_methods(object, "__get__", "__set__", "__delete__") == [True, False, False]


def isdatadescriptor(object):
    """Has its type __set__ or __delete__?"""
    return True in _has_methods(object, "__set__", "__delete__")


def _is_partial(object):
    functools = sys.modules.get("functools")
    return functools is not None and isinstance(object, functools.partial)


def _function_behind(object):
    # Behind bound methods and partials.
    while isinstance(object, types.MethodType) or _is_partial(object):
        object = object.func if _is_partial(object) else object.__func__
    return object


def _flag_question(name, flag, words):
    def ask(obj):
        function = _function_behind(obj)
        return (isinstance(function, types.FunctionType) or _is_like_function(function)) and \
            bool(function.__code__.co_flags & flag)

    ask.__name__ = ask.__qualname__ = name
    ask.__doc__ = f"Does a call of it make {words}?"
    return ask


isgeneratorfunction = _flag_question("isgeneratorfunction", CO_GENERATOR, "a generator")
isasyncgenfunction = _flag_question("isasyncgenfunction", CO_ASYNC_GENERATOR, "an asynchronous generator")
_makes_coroutine = _flag_question("_makes_coroutine", CO_COROUTINE, "a coroutine")
_is_coroutine_mark = object()


def markcoroutinefunction(func):
    """Has iscoroutinefunction() say yes of a function."""
    getattr(func, "__func__", func)._is_coroutine_mark = _is_coroutine_mark
    return func


def iscoroutinefunction(obj):
    """Does a call of it make a coroutine, or was it marked so?"""
    function = _function_behind(obj)
    if not isinstance(function, (type, types.FunctionType)):
        function = _function_behind(getattr(function, "__call__", None))
    return _makes_coroutine(obj) or getattr(function, "_is_coroutine_mark", None) is _is_coroutine_mark


def isawaitable(object):
    """Can it be awaited?"""
    from _collections_abc import Awaitable

    return isinstance(object, (types.CoroutineType, Awaitable)) or \
        isinstance(object, types.GeneratorType) and bool(object.gi_code.co_flags & CO_ITERABLE_COROUTINE)


def isabstract(object):
    """Is it a class that has abstract methods?"""
    if not isinstance(object, type) or hasattr(object, "__abstractmethods__"):
        return isinstance(object, type) and bool(object.__abstractmethods__)
    from abc import ABCMeta

    if not isinstance(object, ABCMeta):
        return False
    # While the class is made, __init_subclass__ may ask already.
    inherited = [getattr(object, name, None) for base in object.__bases__
                 for name in getattr(base, "__abstractmethods__", ())]
    return any(getattr(value, "__isabstractmethod__", False) for value in (*vars(object).values(), *inherited))


# --- members ---

_nothing = object()


def _looked_up(classes, name):
    # Where a name is defined: (class, value), or (None, _nothing).
    for cls in classes:
        namespace = type.__dict__["__dict__"].__get__(cls)
        if name in namespace:
            return cls, namespace[name]
    return None, _nothing


def _classes(cls):
    return type.__dict__["__mro__"].__get__(cls)


def _in_class(cls, name):
    return _looked_up(_classes(cls), name)[1]


def _members(object, predicate, get):
    is_class = isinstance(object, type)
    pairs = []
    for name in dict.fromkeys(dir(object)):
        try:
            value = get(object, name)
        except AttributeError: # dir() may say more than there is
            value = _in_class(object, name) if is_class else _nothing
        pairs.append((name, value))
    for base in object.__bases__ if is_class else ():
        pairs += [pair for pair in vars(base).items() if isinstance(pair[1], types.DynamicClassAttribute)]
    wanted = [pair for pair in pairs if pair[1] is not _nothing and (not predicate or predicate(pair[1]))]
    return sorted(wanted, key=lambda pair: pair[0])


def getmembers(object, predicate=None):
    """(name, value) of all attributes, sorted, or of those that the predicate wants."""
    return _members(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    """As getmembers, without asking descriptors, __getattr__ or __getattribute__."""
    return _members(object, predicate, getattr_static)


def classify_class_attrs(cls):
    """For each name of dir(cls): Attribute(name, kind, defining class, object)."""
    found = []
    metaclasses = [one for one in type(cls).__mro__ if one is not type and one is not object]
    for name in dict.fromkeys([*dir(cls), *(name for base in cls.__mro__ for name, value in vars(base).items()
                                            if isinstance(value, types.DynamicClassAttribute))]):
        home, raw = _looked_up((cls, *cls.__mro__, *metaclasses), name)
        value = _nothing
        if name != "__dict__":
            try:
                value = getattr(cls, name)
            except Exception:
                pass # what is in the namespace must do
        if isinstance(raw, types.DynamicClassAttribute):
            found.append(_attribute(name, home, raw, raw))
            home = None
        if home is None and value is not _nothing: # it comes from the metaclass
            home = next((one for one in reversed(metaclasses) if _gives(one, cls, name, value)), cls)
        if home is not None:
            found.append(_attribute(name, home, raw, raw if value is _nothing or value is None else value))
    return found


def _gives(metaclass, cls, name, value):
    # Does a class have an attribute through this class of its type?
    if name in vars(metaclass):
        return True
    try:
        return metaclass.__getattr__(cls, name) is value
    except AttributeError:
        return False


def _attribute(name, home, raw, value):
    for kind, words in ((staticmethod, "static method"), (types.BuiltinMethodType, "static method"),
                        (classmethod, "class method"), (types.ClassMethodDescriptorType, "class method"),
                        (property, "property")):
        if isinstance(raw, kind):
            return _record("Attribute", name, words, home, raw)
    return _record("Attribute", name, "method" if isroutine(value) else "data", home, value)


def getmro(cls):
    """The classes in which attributes are looked up."""
    return cls.__mro__


def unwrap(func, *, stop=None):
    """What is behind all __wrapped__ attributes."""
    inner, seen = func, {} # keeps what it has seen, so that no id comes twice
    while not isinstance(inner, type) and hasattr(inner, "__wrapped__") and not (stop and stop(inner)):
        seen[id(inner)] = inner
        inner = inner.__wrapped__
        if id(inner) in seen or len(seen) >= sys.getrecursionlimit():
            raise ValueError(f"wrapper loop when unwrapping {func!r}")
    return inner


def _in_instance(obj, name):
    shadow = _in_class(type(obj), "__dict__")
    if shadow is not _nothing and type(shadow) is not types.GetSetDescriptorType:
        return _nothing # a class defines __dict__: that may run anything
    try:
        own = object.__getattribute__(obj, "__dict__")
    except AttributeError:
        return _nothing
    return dict.get(own, name, _nothing) if isinstance(own, dict) else _nothing


def getattr_static(obj, attr, default=_nothing):
    """An attribute without asking descriptors, __getattr__ or __getattribute__."""
    if issubclass(type(obj), type):
        places = [_in_class(obj, attr), _in_class(type(obj), attr)]
    else:
        own, shared = _in_instance(obj, attr), _in_class(type(obj), attr)
        kind = type(shared)
        is_data = _in_class(kind, "__get__") is not _nothing and \
            (_in_class(kind, "__set__") is not _nothing or _in_class(kind, "__delete__") is not _nothing)
        places = [shared, own] if is_data else [own, shared]
    for found in (*places, default):
        if found is not _nothing:
            return found
    raise AttributeError(attr)


# --- documentation ---

def cleandoc(doc):
    """A docstring without the indentation of its place."""
    first, *rest = doc.expandtabs().split("\n")
    margin = min([len(line) - len(line.lstrip(" ")) for line in rest if line.strip(" ")], default=None)
    lines = [first.lstrip(" "), *(line[margin:] for line in rest)]
    return "\n".join(lines).strip("\n")


def getdoc(object):
    """The docstring, cleaned; that of a base class's method or class if there is no own; None."""
    doc = getattr(object, "__doc__", None)
    if doc is None:
        doc = _inherited_doc(object)
    return cleandoc(doc) if isinstance(doc, str) else None


def _inherited_doc(obj):
    if isinstance(obj, type):
        docs = [base.__doc__ for base in obj.__mro__ if base is not object]
    else:
        cls, name = _owner(obj)
        words = getattr(cls, "__slots__", None) if isinstance(obj, types.MemberDescriptorType) else None
        if isinstance(words, dict) and name in words:
            return words[name]
        found = (getattr(base, name, _nothing) for base in getattr(cls, "__mro__", ()))
        docs = [one.__doc__ for one in found if one is not _nothing]
    return next((doc for doc in docs if doc is not None), None)


def _owner(obj):
    # The class in which something is defined and its name there; None where that cannot be known.
    function = getattr(obj, "func", obj) if type(obj).__name__ == "cached_property" else obj
    function = function.fget if isinstance(obj, property) else function
    name = getattr(obj if isinstance(obj, property) else function, "__name__", None)
    if name is None:
        return None, ""
    if isinstance(obj, (types.MethodType, types.BuiltinFunctionType)):
        owner = obj.__self__
        return owner if isinstance(owner, type) else type(owner), name
    if isinstance(function, types.FunctionType):
        cls = sys.modules.get(function.__module__)
        for part in function.__qualname__.split(".")[:-1]:
            cls = getattr(cls, part, None)
    else:
        cls = getattr(obj, "__objclass__", None)
    is_there = isinstance(cls, type) and _looked_up((cls,), name)[1] is obj
    return cls if is_there else None, name


# --- sources ---

def _code_behind(object):
    # The code object of what has one, however far behind.
    for kind, step in ((types.MethodType, "__func__"), (types.FunctionType, "__code__"),
                       (types.TracebackType, "tb_frame"), (types.FrameType, "f_code")):
        if isinstance(object, kind):
            object = getattr(object, step)
    return object


def getfile(object):
    """The file in which an object was defined; TypeError for built-ins."""
    code = _code_behind(object)
    if isinstance(code, types.CodeType):
        return code.co_filename
    is_class = isinstance(object, type)
    if not is_class and not isinstance(object, types.ModuleType):
        raise TypeError("module, class, method, function, traceback, frame, or code object was expected, got "
                        + type(object).__name__)
    module = sys.modules.get(getattr(object, "__module__", None)) if is_class else object
    filename = getattr(module, "__file__", None)
    if filename:
        return filename
    if is_class and getattr(object, "__module__", None) == "__main__":
        raise OSError("source code not available")
    raise TypeError(f"{object!r} is a built-in {'class' if is_class else 'module'}")


def getmodulename(path):
    """The name of the module in a file, or None."""
    name, dot, suffix = path.split("/")[-1].rpartition(".")
    return name if dot and suffix == "py" else None


def getsourcefile(object):
    """The file that has an object's source, or None."""
    import linecache
    from os.path import exists

    filename = getfile(object)
    return filename if filename in linecache.cache or exists(filename) else None


def getabsfile(object, _filename=None):
    """The whole path of an object's source."""
    from os.path import abspath

    return abspath(_filename or getsourcefile(object) or getfile(object))


def getmodule(object, _filename=None):
    """The module in which an object was defined, or None."""
    if isinstance(object, types.ModuleType):
        return object
    name = getattr(object, "__module__", _nothing)
    if name is not _nothing:
        return sys.modules.get(name)
    try:
        filename = getabsfile(object, _filename)
    except (TypeError, OSError):
        return None
    for module in [*sys.modules.values()]:
        if isinstance(module, types.ModuleType) and getattr(module, "__file__", None) == filename:
            return module
    main = sys.modules["__main__"]
    return main if getattr(main, getattr(object, "__name__", ""), None) is object else None


def findsource(object):
    """(all lines of the file, index of the first line of an object); OSError where they cannot be had."""
    import linecache

    filename = getsourcefile(object)
    if filename is None:
        filename = getfile(object)
        if filename[:1] + filename[-1:] != "<>":
            raise OSError("source code not available")
    else:
        linecache.checkcache(filename)
    lines = linecache.getlines(filename, getattr(getmodule(object, filename), "__dict__", None))
    if not lines:
        raise OSError("could not get source code")
    code = _code_behind(object)
    if isinstance(object, types.ModuleType):
        first = 1
    elif isinstance(object, type):
        first = vars(object).get("__firstlineno__")
        if first is None:
            raise OSError("source code not available")
    elif isinstance(code, types.CodeType):
        first = code.co_firstlineno
    else:
        raise OSError("could not find code object")
    if first > len(lines):
        raise OSError("lineno is out of bounds")
    return lines, max(first - 1, 0)


class _Reader:
    # Follows brackets, strings and joined lines.
    def __init__(self):
        self.depth = 0 # of brackets; below 0 when one closes that was opened before the first line
        self.quotes = "" # of the string that is open
        self.is_joined = False # does the line end in a backslash?
        self.last = "" # the last character of code

    def is_between(self):
        # Does the next line begin a statement?
        return self.depth <= 0 and not self.quotes and not self.is_joined

    def read(self, line):
        self.is_joined = line.rstrip("\r\n").endswith("\\")
        i = 0
        while i < len(line):
            c = line[i]
            if self.quotes:
                if line.startswith(self.quotes, i):
                    i += len(self.quotes) - 1
                    self.quotes = ""
                elif c == "\\":
                    i += 1
            elif c in "\"'":
                self.quotes = c * 3 if line.startswith(c * 3, i) else c
                i += len(self.quotes) - 1
            elif c == "#":
                self.is_joined = False
                break
            elif not c.isspace():
                self.depth += (c in "([{") - (c in ")]}")
                self.last = c
                if self.depth < 0:
                    break
            i += 1
        if len(self.quotes) == 1 and not self.is_joined:
            self.quotes = "" # not closed: no longer than its line


def _statements(lines):
    # (index of its first line, its indentation, its beginning, index behind its last line, last character of code);
    # comments between statements begin with "#".
    reader = _Reader()
    start = 0
    for i, line in enumerate(lines):
        if reader.is_between():
            start = i
        reader.read(line)
        text = lines[start].strip()
        if reader.is_between() and text:
            yield start, indentsize(lines[start]), text, i + 1, reader.last
        if reader.depth < 0:
            return


def getblock(lines):
    """The lines of the definition that begins at the first one."""
    header = body = None # how far they are indented
    end = 1
    for start, indent, text, behind, last in _statements(lines):
        if header is None:
            end = behind
            if text[0] in "@#":
                continue
            if last != ":" or not text.startswith(("def ", "class ", "async ")):
                break # of one line, or a lambda
            header = indent
        elif text[0] == "#":
            if body is not None and indent >= body:
                end = behind
        elif indent <= header:
            break
        else:
            body = indent if body is None else body
            end = behind
    return lines[:end]


def getsourcelines(object):
    """(the lines of an object's source, number of the first); of a module all, from 0."""
    object = unwrap(object)
    lines, first = findsource(object)
    whole = isinstance(object, types.ModuleType) or \
        isinstance(object, (types.FrameType, types.TracebackType)) and _code_behind(object).co_name == "<module>"
    return (lines, 0) if whole else (getblock(lines[first:]), first + 1)


def getsource(object):
    """The text of an object's source."""
    return "".join(getsourcelines(object)[0])


def indentsize(line):
    """The blanks at the beginning of a line, tabs expanded."""
    line = line.expandtabs()
    return len(line) - len(line.lstrip())


def getcomments(object):
    """The comment lines just before an object's source, or None."""
    try:
        lines, first = findsource(object)
    except (OSError, TypeError):
        return None
    if isinstance(object, types.ModuleType):
        start = int(lines[0].startswith("#!"))
        while start < len(lines) and lines[start].strip() in ("", "#"):
            start += 1
        end = start
        while end < len(lines) and lines[end].startswith("#"):
            end += 1
        return "".join([line.expandtabs() for line in lines[start:end]]) or None
    start = first
    while start > 0 and lines[start - 1].lstrip().startswith("#") and indentsize(lines[start - 1]) == indentsize(lines[first]):
        start -= 1
    comments = [line.expandtabs().lstrip() for line in lines[start:first]]
    shown = [i for i, line in enumerate(comments) if line.strip() != "#"]
    return "".join(comments[shown[0]:shown[-1] + 1]) if shown else None


def getclasstree(classes, unique=False):
    """Classes as nested lists: (class, bases), then a list of its children."""
    children, roots = {}, {}
    for cls in classes:
        parents = cls.__bases__
        if unique: # below its first parent only
            parents = parents[:next((i + 1 for i, parent in enumerate(parents) if parent in classes), len(parents))]
        for parent in parents:
            children.setdefault(parent, {})[cls] = None
        if not parents:
            roots[cls] = None
    roots.update(dict.fromkeys([parent for parent in children if parent not in classes]))
    return walktree(roots, children, None)


def walktree(classes, children, parent):
    """The list for some classes, given who has which children."""
    tree = []
    for cls in sorted(classes, key=lambda one: (one.__module__, one.__name__)):
        tree.append((cls, cls.__bases__))
        if cls in children:
            tree.append(walktree(children[cls], children, cls))
    return tree


# --- frames ---

def currentframe():
    """The caller's frame."""
    return sys._getframe(1)


def getlineno(frame):
    """The line a frame is at."""
    return frame.f_lineno


def _parameter_names(code):
    # For each kind of parameter its names, in the order of the kinds.
    names = iter(code.co_varnames)

    def take(count):
        return [next(names) for _ in range(count)]

    only = code.co_posonlyargcount
    positional, both, keyword = take(only), take(code.co_argcount - only), take(code.co_kwonlyargcount)
    return positional, both, take(bool(code.co_flags & CO_VARARGS)), keyword, take(bool(code.co_flags & CO_VARKEYWORDS))


def getargs(co):
    """Arguments(args, varargs, varkw) of a code object."""
    if not isinstance(co, types.CodeType):
        raise TypeError(f"{co!r} is not a code object")
    positional, both, rest, keyword, named = _parameter_names(co)
    return _record("Arguments", positional + both + keyword, *rest or [None], *named or [None])


def getargvalues(frame):
    """ArgInfo(args, varargs, keywords, locals) of a frame."""
    return _record("ArgInfo", *getargs(frame.f_code), frame.f_locals)


def formatargvalues(args, varargs, varkw, locals, formatarg=str, formatvarargs=lambda name: "*" + name,
                    formatvarkw=lambda name: "**" + name, formatvalue=lambda value: "=" + repr(value)):
    """The text of what getargvalues() answers: names and values, in parentheses."""
    parts = [formatarg(name) + formatvalue(locals[name]) for name in args]
    if varargs:
        parts.append(formatvarargs(varargs) + formatvalue(locals[varargs]))
    if varkw:
        parts.append(formatvarkw(varkw) + formatvalue(locals[varkw]))
    return f"({', '.join(parts)})"


def getframeinfo(frame, context=1):
    """Traceback(filename, lineno, function, code_context, index) of a frame or an entry of a traceback."""
    prefix = "tb" if isinstance(frame, types.TracebackType) else "f"
    if prefix == "f" and not isinstance(frame, types.FrameType):
        raise TypeError(f"{frame!r} is not a frame or traceback object")
    from _traceback import place

    code = _code_behind(frame)
    lineno = getattr(frame, prefix + "_lineno")
    lines = index = None
    if context > 0:
        try:
            lines, _ = findsource(frame)
        except OSError:
            pass # then without
        else:
            start = max(0, min(lineno - 1 - context // 2, len(lines) - context))
            lines, index = lines[start:start + context], lineno - 1 - start
    return _record("Traceback", getsourcefile(frame) or getfile(frame), lineno, code.co_name, lines, index,
                   positions=place(code, getattr(frame, prefix + "_lasti")))


def _frame_infos(entry, frame_of, next_of, context):
    infos = []
    while entry is not None:
        info = getframeinfo(entry, context)
        infos.append(_record("FrameInfo", getattr(entry, frame_of, entry), *info, positions=info.positions))
        entry = getattr(entry, next_of)
    return infos


def getouterframes(frame, context=1):
    """FrameInfo of a frame and those that called it."""
    return _frame_infos(frame, "", "f_back", context)


def getinnerframes(tb, context=1):
    """FrameInfo of a traceback's entries."""
    return _frame_infos(tb, "tb_frame", "tb_next", context)


def stack(context=1):
    """FrameInfo of the caller and those that called it."""
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    """FrameInfo of the traceback of the exception that is handled."""
    return getinnerframes(getattr(sys.exception(), "__traceback__", None), context)


# --- generators and their like ---

def _define_states():
    # GEN_RUNNING and so on, get...state() and get...locals().
    names = globals()

    def define(name, doc, function):
        function.__name__ = function.__qualname__ = name
        function.__doc__ = doc
        names[name] = function

    def define_kind(kind, prefix, name, words):
        for state in "CREATED", "RUNNING", "SUSPENDED", "CLOSED":
            names[f"{kind}_{state}"] = f"{kind}_{state}"

        def get_state(object):
            if getattr(object, prefix + "_running"):
                return kind + "_RUNNING"
            if getattr(object, prefix + "_suspended"):
                return kind + "_SUSPENDED"
            return kind + ("_CLOSED" if getattr(object, prefix + "_frame") is None else "_CREATED")

        def get_locals(object):
            frame = getattr(object, prefix + "_frame", _nothing)
            if frame is _nothing:
                raise TypeError(f"{object!r} is not a Python {words}")
            return {} if frame is None else frame.f_locals

        define(f"get{name}state", f"The state of the {words}: {kind}_CREATED, _RUNNING, _SUSPENDED or _CLOSED.", get_state)
        define(f"get{name}locals", f"The local variables of the {words}; {{}} when it has ended.", get_locals)

    define_kind("GEN", "gi", "generator", "generator")
    define_kind("CORO", "cr", "coroutine", "coroutine")
    define_kind("AGEN", "ag", "asyncgen", "async generator")


_define_states()


def getclosurevars(func):
    """ClosureVars(nonlocals, globals, builtins, unbound): what the names in a function mean."""
    function = getattr(func, "__func__", func)
    if not isinstance(function, types.FunctionType):
        raise TypeError(f"{func!r} is not a Python function")
    import builtins

    code, names = function.__code__, function.__globals__
    nonlocals = {name: cell.cell_contents for name, cell in zip(code.co_freevars, function.__closure__ or ())}
    around = names.get("__builtins__", builtins)
    places = names, around if isinstance(around, dict) else vars(around)
    found, unbound = ({}, {}), set()
    for name in code.co_names:
        for place, there in zip(places, found):
            if name in place:
                there[name] = place[name]
                break
        else:
            unbound.add(name)
    return _record("ClosureVars", nonlocals, *found, unbound)


# --- annotations ---

def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    """The annotations of a class, module or function as a new dict; eval_str evaluates those that are text."""
    is_class, is_module = isinstance(obj, type), isinstance(obj, types.ModuleType)
    if not is_class and not is_module and not callable(obj):
        raise TypeError(f"{obj!r} is not a module, class, or callable.")
    own = vars(obj).get("__annotations__") if is_class else getattr(obj, "__annotations__", None)
    if own is None or is_class and isinstance(own, types.GetSetDescriptorType):
        return {}
    if not isinstance(own, dict):
        raise ValueError(f"{obj!r}.__annotations__ is neither a dict nor None")
    if not eval_str:
        return {**own}
    if is_module:
        known = vars(obj), {}
    elif is_class:
        known = getattr(sys.modules.get(obj.__module__), "__dict__", None), vars(obj)
    else:
        known = None, {}
    inner = None if is_module else obj
    while hasattr(inner, "__wrapped__") or _is_partial(inner):
        inner = inner.__wrapped__ if hasattr(inner, "__wrapped__") else inner.func
    globals = getattr(inner, "__globals__", known[0]) if globals is None else globals
    locals = known[1] if locals is None else locals
    locals = {**{parameter.__name__: parameter for parameter in getattr(obj, "__type_params__", ())}, **locals}
    return {name: eval(value, globals, locals) if isinstance(value, str) else value for name, value in own.items()}


def formatannotation(annotation, base_module=None, *, quote_annotation_strings=True):
    """An annotation as signatures show it."""
    module = getattr(annotation, "__module__", None)
    if isinstance(annotation, type) and not isinstance(annotation, types.GenericAlias) and module != "typing":
        return annotation.__qualname__ if module in ("builtins", base_module) else f"{module}.{annotation.__qualname__}"
    if isinstance(annotation, str):
        return repr(annotation) if quote_annotation_strings else annotation
    text = repr(annotation)
    if module == "typing": # its prefix goes, but where it ends another name
        parts = text.split("typing.")
        text = parts[0]
        for part in parts[1:]:
            text += part if not text[-1:].isalnum() and text[-1:] not in ("_", ".") else "typing." + part
    return text


# --- signatures ---

def formatannotationrelativeto(object):
    """A function that shows annotations as the module of the object sees them."""
    module = getattr(object, "__module__", None)
    return lambda annotation: formatannotation(annotation, module)


class _empty:
    """Stands for what a parameter or signature does not have."""


class _ParameterKind(int):
    _WORDS = ("POSITIONAL_ONLY positional-only", "POSITIONAL_OR_KEYWORD positional or keyword",
              "VAR_POSITIONAL variadic positional", "KEYWORD_ONLY keyword-only", "VAR_KEYWORD variadic keyword")

    name = property(lambda self: self._WORDS[self].split()[0])
    description = property(lambda self: self._WORDS[self].partition(" ")[2])
    value = property(int)

    def __str__(self):
        return self.name

    def __repr__(self):
        return f"<_ParameterKind.{self.name}: {int(self)}>"

    def __reduce__(self):
        return _kind_of, (int(self),)


def _kind_of(number):
    return _KINDS[number]


_KINDS = tuple(map(_ParameterKind, range(5)))
_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD = _KINDS


class _Facts:
    # Compared, hashed, copied and kept by its facts, which are properties for slots.
    __slots__ = ()

    def replace(self, /, **changes):
        """A copy with some things changed."""
        return type(self)(**{**self._given(), **changes})

    __replace__ = replace

    def __hash__(self):
        return hash(self._key())

    def __eq__(self, other):
        if self is other:
            return True
        return self._key() == other._key() if isinstance(other, self._family()) else NotImplemented

    def __reduce__(self):
        return _again, (type(self), self._given())


def _again(cls, given):
    return cls(**given)


class Parameter(_Facts):
    """A parameter of a signature: name, kind, default, annotation."""

    __slots__ = "_name", "_kind", "_default", "_annotation"
    POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = _KINDS
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        if not isinstance(kind, int) or not 0 <= kind < len(_KINDS):
            raise ValueError(f"value {kind!r} is not a valid Parameter.kind")
        kind = _KINDS[kind]
        if default is not _empty and kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError(f"{kind.description} parameters cannot have default values")
        if name is _empty:
            raise ValueError("name is a required attribute for Parameter")
        if not isinstance(name, str):
            raise TypeError(f"name must be a str, not a {type(name).__name__}")
        if name[:1] == "." and name[1:].isdigit(): # the argument of a comprehension
            if kind is not _POSITIONAL_OR_KEYWORD:
                raise ValueError("implicit arguments must be passed as positional or keyword arguments, not "
                                 + kind.description)
            name, kind = "implicit" + name[1:], _POSITIONAL_ONLY
        from keyword import iskeyword

        if not name.isidentifier() or kind is not _POSITIONAL_ONLY and iskeyword(name):
            raise ValueError(f"{name!r} is not a valid parameter name")
        self._name, self._kind, self._default, self._annotation = name, kind, default, annotation

    name, kind, default, annotation = [property(lambda self, slot=slot: getattr(self, slot)) for slot in __slots__]

    def _family(self):
        return Parameter

    def _key(self):
        return self._name, self._kind, self._default, self._annotation

    def _given(self):
        return dict(zip(("name", "kind", "default", "annotation"), self._key()))

    def __str__(self):
        return self._text(True)

    def _text(self, quoted):
        stars = {_VAR_POSITIONAL: "*", _VAR_KEYWORD: "**"}.get(self._kind, "")
        annotation = default = ""
        equals = "="
        if self._annotation is not _empty:
            annotation = ": " + formatannotation(self._annotation, quote_annotation_strings=quoted)
            equals = " = "
        if self._default is not _empty:
            default = equals + repr(self._default)
        return stars + self._name + annotation + default

    def __repr__(self):
        return f'<{type(self).__name__} "{self}">'


class BoundArguments:
    """Arguments bound to the parameters of a signature."""

    __slots__ = "arguments", "_signature", "__weakref__"

    def __init__(self, signature, arguments):
        self._signature, self.arguments = signature, arguments

    signature = property(lambda self: self._signature)
    args = property(lambda self: tuple(self._split()[0]), doc="The positional arguments of the call.")
    kwargs = property(lambda self: self._split()[1], doc="The keyword arguments of the call.")

    def _split(self):
        # What goes by position, up to the first parameter that has no value, and what goes by name.
        args, kwargs = [], {}
        by_name = False
        for name, param in self._signature.parameters.items():
            by_name = by_name or param.kind in (_KEYWORD_ONLY, _VAR_KEYWORD) or name not in self.arguments
            if name in self.arguments:
                value = self.arguments[name]
                if param.kind is _VAR_KEYWORD:
                    kwargs.update(value)
                elif by_name:
                    kwargs[name] = value
                else:
                    args += value if param.kind is _VAR_POSITIONAL else (value,)
        return args, kwargs

    def apply_defaults(self):
        """Sets what is missing to the defaults; *args to (), **kwargs to {}."""
        complete = {}
        for name, param in self._signature.parameters.items():
            default = () if param.kind is _VAR_POSITIONAL else {} if param.kind is _VAR_KEYWORD else param.default
            value = self.arguments.get(name, default)
            if value is not _empty:
                complete[name] = value
        self.arguments = complete

    def __eq__(self, other):
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self is other or (self.signature, self.arguments) == (other.signature, other.arguments)

    __hash__ = None

    def __reduce__(self):
        return type(self), (self._signature, self.arguments)

    def __repr__(self):
        return f"<{type(self).__name__} ({', '.join([f'{name}={value!r}' for name, value in self.arguments.items()])})>"


def _check_parameters(parameters):
    # They stand in the order of their kinds, defaults behind the others, each name once.
    names = {}
    before, has_default = _POSITIONAL_ONLY, False
    for param in parameters:
        kind = param.kind
        if kind < before:
            raise ValueError(f"wrong parameter order: {before.description} parameter before {kind.description} parameter")
        if names and kind is before and kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError(f"more than one {kind.description} parameter")
        if kind < _VAR_POSITIONAL:
            if has_default and param.default is _empty:
                raise ValueError("non-default argument follows default argument")
            has_default = param.default is not _empty
        if param.name in names:
            raise ValueError(f"duplicate parameter name: {param.name!r}")
        names[param.name] = param
        before = kind
    return names


class Signature(_Facts):
    """The parameters and the return annotation of something callable."""

    __slots__ = "_return_annotation", "_parameters"
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        from _collections import OrderedDict

        parameters = parameters or ()
        self._return_annotation = return_annotation
        self._parameters = types.MappingProxyType(OrderedDict(
            _check_parameters(parameters) if __validate_parameters__ else {param.name: param for param in parameters}))

    parameters = property(lambda self: self._parameters)
    return_annotation = property(lambda self: self._return_annotation)

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        """The signature of something callable."""
        return _Finder(cls, follow_wrapped, True, {"globals": globals, "locals": locals, "eval_str": eval_str}).find(obj)

    def _family(self):
        return Signature

    def _key(self):
        # The order of keyword-only parameters does not matter.
        ordered = tuple([param for param in self._parameters.values() if param.kind is not _KEYWORD_ONLY])
        named = frozenset([param for param in self._parameters.values() if param.kind is _KEYWORD_ONLY])
        return ordered, named, self._return_annotation

    def __eq__(self, other):
        try:
            return _Facts.__eq__(self, other)
        except TypeError: # a default has no hash
            return (dict(self.parameters), self.return_annotation) == (dict(other.parameters), other.return_annotation)

    __hash__ = _Facts.__hash__

    def _given(self):
        return {"parameters": tuple(self._parameters.values()), "return_annotation": self._return_annotation}

    def bind(self, /, *args, **kwargs):
        """Arguments as a call would bind them; TypeError where it would fail."""
        return self._bind(args, kwargs, False)

    def bind_partial(self, /, *args, **kwargs):
        """As bind(); arguments may be missing."""
        return self._bind(args, kwargs, True)

    def _bind(self, args, kwargs, partial):
        left, arguments, misplaced = [*args], {}, []
        rest = None
        by_position = True # so far
        for name, param in self._parameters.items():
            kind = param.kind
            by_name = name in kwargs and kind in (_POSITIONAL_OR_KEYWORD, _KEYWORD_ONLY)
            if left and kind >= _KEYWORD_ONLY:
                break
            if kind is _VAR_KEYWORD:
                rest = name
            elif kind is _VAR_POSITIONAL:
                if left:
                    arguments[name], left = tuple(left), []
            elif left and by_name:
                raise TypeError(f"multiple values for argument {name!r}")
            elif left:
                arguments[name] = left.pop(0)
                continue
            elif by_name:
                arguments[name] = kwargs.pop(name)
            elif name in kwargs:
                misplaced.append(name)
            elif param.default is _empty and not partial:
                what = "keyword-only argument" if kind is _KEYWORD_ONLY and by_position else "argument"
                raise TypeError(f"missing a required {what}: {name!r}")
            by_position = False
        if left:
            raise TypeError("too many positional arguments")
        if rest is not None:
            if kwargs:
                arguments[rest] = kwargs
        elif misplaced:
            raise TypeError("got some positional-only arguments passed as keyword arguments: "
                            f"{', '.join(misplaced)!r}")
        elif kwargs:
            raise TypeError(f"got an unexpected keyword argument {next(iter(kwargs))!r}")
        return BoundArguments(self, arguments)

    def __repr__(self):
        return f"<{type(self).__name__} {self}>"

    def __str__(self):
        return self.format()

    def format(self, *, max_width=None, quote_annotation_strings=True):
        """The text; one parameter a line if it would be wider than max_width."""
        kinds = {kind: [] for kind in _KINDS}
        for param in self._parameters.values():
            kinds[param.kind].append(param._text(quote_annotation_strings))
        if kinds[_POSITIONAL_ONLY]:
            kinds[_POSITIONAL_ONLY].append("/")
        if kinds[_KEYWORD_ONLY] and not kinds[_VAR_POSITIONAL]:
            kinds[_VAR_POSITIONAL].append("*")
        texts = [text for kind in _KINDS for text in kinds[kind]]
        text = f"({', '.join(texts)})"
        if max_width is not None and max_width < len(text):
            text = "(\n    " + ",\n    ".join(texts) + "\n)"
        result = self._return_annotation
        return text if result is _empty else \
            f"{text} -> {formatannotation(result, quote_annotation_strings=quote_annotation_strings)}"


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    """The Signature of something callable; TypeError if it is not, ValueError if it cannot be known."""
    return Signature.from_callable(obj, follow_wrapped=follow_wrapped, globals=globals, locals=locals, eval_str=eval_str)


def _is_like_function(obj):
    # A function that something else than this interpreter compiled.
    if not callable(obj) or isinstance(obj, type):
        return False
    wanted = {"__name__": str, "__code__": types.CodeType, "__defaults__": (tuple, types.NoneType),
              "__kwdefaults__": (dict, types.NoneType)}
    return all(isinstance(getattr(obj, name, _nothing), kind) for name, kind in wanted.items())


def _bound(raw, owner):
    # What an attribute of a class gives for an instance (or for a class, of its metaclass).
    get = _nothing if isinstance(raw, type) else _in_class(type(raw), "__get__")
    return raw if get is _nothing else get(raw, owner, type(owner))


class _Finder:
    # Finds the signature of anything callable.
    def __init__(self, cls, follow_wrapped, skip_bound, how_to_evaluate):
        self.cls = cls
        self.follow_wrapped = follow_wrapped
        self.skip_bound = skip_bound
        self.how_to_evaluate = how_to_evaluate

    def find(self, obj):
        if not callable(obj):
            raise TypeError(f"{obj!r} is not a callable object")
        if self.follow_wrapped and not isinstance(obj, types.MethodType):
            obj = unwrap(obj, stop=lambda one: hasattr(one, "__signature__") or isinstance(one, types.MethodType))
        if isinstance(obj, types.MethodType):
            return self.without_first(self.find(obj.__func__))
        given = getattr(obj, "__signature__", None)
        if given is not None:
            return self.from_attribute(obj, given)
        partial = getattr(obj, "__partialmethod__", None)
        if partial is not None and type(partial).__name__ == "partialmethod":
            return self.of_partial_method(partial)
        for test, find in ((isinstance(obj, types.FunctionType) or _is_like_function(obj), self.of_python),
                           (isinstance(obj, _BUILT_IN), self.of_built_in), (_is_partial(obj), self.of_partial),
                           (isinstance(obj, type), self.of_class)):
            if test:
                return find(obj)
        return self.of_instance(obj)

    def without_first(self, sig):
        if not self.skip_bound:
            return sig
        first, *rest = sig.parameters.values() or [None]
        if first is None or first.kind >= _KEYWORD_ONLY:
            raise ValueError("invalid method signature")
        return sig if first.kind is _VAR_POSITIONAL else sig.replace(parameters=rest)

    def from_attribute(self, obj, given):
        sig = given
        if not isinstance(sig, (Signature, str)) and callable(sig):
            sig = sig()
        if isinstance(sig, str):
            return self.from_text(obj, sig)
        if isinstance(sig, Signature):
            return sig
        raise TypeError(f"unexpected object {given!r} in __signature__ attribute")

    def of_python(self, func):
        text = getattr(func, "__text_signature__", None)
        return self.from_text(func, text) if text else self.of_function(func)

    def of_function(self, func):
        code = func.__code__
        annotations = get_annotations(func, **self.how_to_evaluate)
        names = _parameter_names(code)
        positional = names[_POSITIONAL_ONLY] + names[_POSITIONAL_OR_KEYWORD]
        values = func.__defaults__ or ()
        defaults = {**dict(zip(positional[len(positional) - len(values):], values)), **(func.__kwdefaults__ or {})}
        params = [Parameter(name, kind, annotation=annotations.get(name, _empty),
                            default=defaults.get(name, _empty) if kind not in (_VAR_POSITIONAL, _VAR_KEYWORD) else _empty)
                  for kind in _KINDS for name in names[kind]]
        return self.cls(params, return_annotation=annotations.get("return", _empty), __validate_parameters__=False)

    def from_text(self, obj, text):
        # A text such as "($self, x, /, y=1)": $ marks what a bound method has already.
        has_self = text.startswith("($")
        names = {**sys.modules, **vars(sys.modules.get(getattr(obj, "__module__", None), types))}
        scope = {}
        try:
            exec(f"def made({text[2 if has_self else 1:]}: pass", names, scope)
            sig = self.of_function(scope["made"])
        except (SyntaxError, NameError, AttributeError, TypeError):
            raise ValueError(f"{obj!r} builtin has invalid signature") from None
        if any(isinstance(param.default, types.ModuleType) for param in sig.parameters.values()):
            raise ValueError(f"{obj!r} builtin has invalid signature")
        if not has_self:
            return sig
        first, *rest = sig.parameters.values()
        is_bound = text.startswith("($module") or getattr(obj, "__self__", None) is not None and self.skip_bound
        return sig.replace(parameters=rest if is_bound else (first.replace(kind=_POSITIONAL_ONLY), *rest))

    def of_built_in(self, obj):
        text = getattr(obj, "__text_signature__", None)
        if text is None:
            raise ValueError(f"no signature found for builtin {obj!r}")
        return self.from_text(obj, text)

    def of_partial(self, partial, first=()):
        wrapped = self.find(partial.func)
        keywords = partial.keywords or {}
        try:
            given = wrapped.bind_partial(*first, *partial.args, **keywords).arguments
        except TypeError as error:
            raise ValueError(f"partial object {partial!r} has incorrect arguments") from error
        params = []
        by_name = False # once a parameter is given by name, those behind it can only be given by name
        for name, param in wrapped.parameters.items():
            kind = param.kind
            if kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
                if kind is _VAR_KEYWORD or not by_name:
                    params.append(param)
                continue
            if name in given and (kind is _POSITIONAL_ONLY or kind is _POSITIONAL_OR_KEYWORD and name not in keywords):
                continue # it has its value
            by_name = by_name or name in given and kind is _POSITIONAL_OR_KEYWORD
            params.append(param.replace(kind=_KEYWORD_ONLY if by_name and kind is _POSITIONAL_OR_KEYWORD else kind,
                                        default=given[name] if name in given else param.default))
        return wrapped.replace(parameters=params)

    def of_partial_method(self, partial):
        # The instance goes before the arguments that are given already.
        sig = self.of_partial(partial, (None,))
        first = next(iter(self.find(partial.func).parameters.values()))
        return sig if first.kind is _VAR_POSITIONAL else sig.replace(parameters=(first, *sig.parameters.values()))

    def of_class(self, obj):
        # The metaclass's __call__, else the first __new__ or __init__ of Python along the bases.
        call = _in_class(type(obj), "__call__")
        if not isinstance(call, _BUILT_IN):
            return self.find(_bound(call, obj))
        for base in obj.__mro__:
            for name in "__new__", "__init__":
                raw = vars(base).get(name)
                if raw is not None and (isinstance(raw, types.MethodDescriptorType) or not isinstance(raw, _BUILT_IN)):
                    if name == "__new__":
                        return self.without_first(self.find(getattr(obj, name)))
                    return self.find(_bound(raw, obj))
        for base in obj.__mro__[:-1]:
            text = getattr(base, "__text_signature__", None)
            if isinstance(text, str):
                return self.from_text(base, text)
        if issubclass(obj, type):
            raise ValueError(f"no signature found for builtin {obj!r}" if obj is type else
                             f"callable {obj!r} is not supported by signature")
        if obj.__init__ is object.__init__ and obj.__new__ is object.__new__:
            return self.cls()
        raise ValueError(f"no signature found for builtin type {obj!r}")

    def of_instance(self, obj):
        call = _in_class(type(obj), "__call__")
        if call is _nothing:
            raise ValueError(f"callable {obj!r} is not supported by signature")
        text = getattr(obj, "__text_signature__", None)
        return self.from_text(obj, text) if isinstance(text, str) else self.find(_bound(call, obj))


def getfullargspec(func):
    """FullArgSpec(args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations)."""
    try:
        sig = _Finder(Signature, False, False, {}).find(func)
    except Exception as error:
        raise TypeError("unsupported callable") from error
    kinds = {kind: [param for param in sig.parameters.values() if param.kind is kind] for kind in _KINDS}
    positional = kinds[_POSITIONAL_ONLY] + kinds[_POSITIONAL_OR_KEYWORD]
    rest, keyword, named = kinds[_VAR_POSITIONAL], kinds[_KEYWORD_ONLY], kinds[_VAR_KEYWORD]
    annotations = {} if sig.return_annotation is _empty else {"return": sig.return_annotation}
    annotations.update({name: param.annotation for name, param in sig.parameters.items() if param.annotation is not _empty})
    return _record("FullArgSpec", [param.name for param in positional], rest[0].name if rest else None,
                   named[0].name if named else None,
                   tuple([param.default for param in positional if param.default is not _empty]) or None,
                   [param.name for param in keyword],
                   {param.name: param.default for param in keyword if param.default is not _empty} or None, annotations)


def getcallargs(func, /, *positional, **named):
    """The parameters' values in a call, as a dict; TypeError in the words of the call."""
    own = (func.__self__,) if isinstance(func, types.MethodType) else ()
    spec = getfullargspec(func)
    # A function of the same parameters that says what it got.
    texts = [*spec.args, *(["*" + spec.varargs] if spec.varargs else ["*"] if spec.kwonlyargs else []), *spec.kwonlyargs,
             *(["**" + spec.varkw] if spec.varkw else [])]
    scope = {}
    exec(f"def made({', '.join(texts)}): return {{**locals()}}", scope)
    made = scope["made"]
    made.__name__ = made.__qualname__ = func.__name__
    made.__defaults__, made.__kwdefaults__ = spec.defaults, spec.kwonlydefaults
    try:
        return made(*own, *positional, **named)
    except TypeError as error:
        raise TypeError(str(error).replace("', and '", "' and '")) from None
