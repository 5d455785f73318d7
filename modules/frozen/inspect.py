"""What live objects are: signatures, sources, members, frames."""
import sys
import types

__all__ = ["ArgInfo", "Arguments", "Attribute", "BoundArguments", "CORO_CLOSED",
           "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED", "CO_ASYNC_GENERATOR", "CO_COROUTINE", "CO_GENERATOR",
           "CO_ITERABLE_COROUTINE", "CO_NESTED", "CO_NEWLOCALS", "CO_OPTIMIZED", "CO_VARARGS", "CO_VARKEYWORDS",
           "ClosureVars", "FrameInfo", "FullArgSpec", "GEN_CLOSED", "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED",
           "AGEN_CLOSED", "AGEN_CREATED", "AGEN_RUNNING", "AGEN_SUSPENDED",
           "Parameter", "Signature", "TPFLAGS_IS_ABSTRACT", "Traceback", "classify_class_attrs", "cleandoc", "currentframe",
           "findsource", "formatannotation", "get_annotations", "getabsfile", "getargs",
           "getargvalues", "getasyncgenlocals", "getasyncgenstate", "getattr_static", "getblock", "getcallargs",
           "getclasstree", "getclosurevars", "getcomments", "getcoroutinelocals", "getcoroutinestate", "getdoc",
           "getfile", "getframeinfo", "getfullargspec", "getgeneratorlocals", "getgeneratorstate", "getinnerframes",
           "getlineno", "getmembers", "getmembers_static", "getmodule", "getmodulename", "getmro", "getouterframes",
           "getsource", "getsourcefile", "getsourcelines", "indentsize", "isabstract", "isasyncgen",
           "isasyncgenfunction", "isawaitable", "isbuiltin", "isclass", "iscode", "iscoroutine", "iscoroutinefunction",
           "isdatadescriptor", "isframe", "isfunction", "isgenerator", "isgeneratorfunction", "isgetsetdescriptor",
           "ismemberdescriptor", "ismethod", "ismethoddescriptor", "ismethodwrapper", "ismodule", "isroutine",
           "istraceback", "markcoroutinefunction", "signature", "stack", "trace", "unwrap", "walktree"]

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED, CO_GENERATOR = 1, 2, 4, 8, 16, 32
CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 128, 256, 512
TPFLAGS_IS_ABSTRACT = 1 << 20


def _tuple_type(name, fields):
    from collections import namedtuple

    return namedtuple(name, fields, module="inspect")


_TUPLES = {
    "FullArgSpec": "args varargs varkw defaults kwonlyargs kwonlydefaults annotations", "Arguments": "args varargs varkw",
    "ArgInfo": "args varargs keywords locals", "Attribute": "name kind defining_class object",
    "ClosureVars": "nonlocals globals builtins unbound",
}


def __getattr__(name):
    # Record types are made when somebody asks for them.
    if name in _TUPLES:
        made = globals()[name] = _tuple_type(name, _TUPLES[name])
        return made
    if name in ("FrameInfo", "Traceback"):
        made = globals()[name] = _place_type(name)
        return made
    raise AttributeError(f"module 'inspect' has no attribute {name!r}")


def _record(name, *values):
    return getattr(sys.modules[__name__], name)(*values)


# --- what kind of object? ---

def ismodule(object):
    return isinstance(object, types.ModuleType)


def isclass(object):
    return isinstance(object, type)


def ismethod(object):
    """Is it a bound method of Python?"""
    return isinstance(object, types.MethodType)


def isfunction(object):
    return isinstance(object, types.FunctionType)


def isbuiltin(object):
    return isinstance(object, types.BuiltinFunctionType)


def ismethodwrapper(object):
    return isinstance(object, types.MethodWrapperType)


def isgetsetdescriptor(object):
    return isinstance(object, types.GetSetDescriptorType)


def ismemberdescriptor(object):
    return isinstance(object, types.MemberDescriptorType)


def iscode(object):
    return isinstance(object, types.CodeType)


def isframe(object):
    return isinstance(object, types.FrameType)


def istraceback(object):
    return isinstance(object, types.TracebackType)


def isgenerator(object):
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    return isinstance(object, types.CoroutineType)


def isasyncgen(object):
    return isinstance(object, types.AsyncGeneratorType)


def isroutine(object):
    """Is it any kind of function or method?"""
    return isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object) or \
        ismethodwrapper(object)


def ismethoddescriptor(object):
    """Has its type __get__ but no __set__, and is it no method, function or class?"""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    cls = type(object)
    return hasattr(cls, "__get__") and not hasattr(cls, "__set__") and not hasattr(cls, "__delete__")


def isdatadescriptor(object):
    """Has its type __set__ or __delete__?"""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    cls = type(object)
    return hasattr(cls, "__set__") or hasattr(cls, "__delete__")


def _unwrap_partial(function):
    while True:
        if ismethod(function):
            function = function.__func__
        elif _is_partial(function):
            function = function.func
        else:
            return function


def _is_partial(object):
    functools = sys.modules.get("functools")
    return functools is not None and isinstance(object, functools.partial)


def _has_flag(function, flag):
    function = _unwrap_partial(function)
    if not (isfunction(function) or _looks_like_function(function)):
        return False
    return bool(function.__code__.co_flags & flag)


def isgeneratorfunction(obj):
    return _has_flag(obj, CO_GENERATOR)


def isasyncgenfunction(obj):
    return _has_flag(obj, CO_ASYNC_GENERATOR)


_is_coroutine_mark = object()


def markcoroutinefunction(func):
    """Has iscoroutinefunction() say yes of a function."""
    if hasattr(func, "__func__"):
        func = func.__func__
    func._is_coroutine_mark = _is_coroutine_mark
    return func


def iscoroutinefunction(obj):
    if _has_flag(obj, CO_COROUTINE):
        return True
    function = _unwrap_partial(obj)
    if isclass(function) or not isfunction(function):
        function = getattr(function, "__call__", None) if not isclass(function) else function
        function = getattr(function, "__func__", function)
    return getattr(function, "_is_coroutine_mark", None) is _is_coroutine_mark


def isawaitable(object):
    """Can it be awaited?"""
    if isinstance(object, types.CoroutineType) or \
            isinstance(object, types.GeneratorType) and bool(object.gi_code.co_flags & CO_ITERABLE_COROUTINE):
        return True
    from _collections_abc import Awaitable

    return isinstance(object, Awaitable)


def isabstract(object):
    """Is it a class that has abstract methods?"""
    if not isinstance(object, type):
        return False
    if getattr(object, "__abstractmethods__", None):
        return True
    from abc import ABCMeta

    if not issubclass(type(object), ABCMeta) or hasattr(object, "__abstractmethods__"):
        return False
    # While the class is made, __init_subclass__ may ask already.
    if any(getattr(value, "__isabstractmethod__", False) for value in object.__dict__.values()):
        return True
    return any(getattr(getattr(object, name, None), "__isabstractmethod__", False)
               for base in object.__bases__ for name in getattr(base, "__abstractmethods__", ()))


# --- members ---

def _members(object, predicate, get):
    names = dir(object)
    processed = set()
    results = []
    if isclass(object):
        mro = getmro(object)
        for base in object.__bases__:
            names += [name for name, value in base.__dict__.items() if isinstance(value, types.DynamicClassAttribute)]
    else:
        mro = ()
    for name in names:
        try:
            value = get(object, name)
            if name in processed:
                raise AttributeError
        except AttributeError:
            for base in mro:
                if name in base.__dict__:
                    value = base.__dict__[name]
                    break
            else:
                continue # dir() may say more than there is
        if not predicate or predicate(value):
            results.append((name, value))
        processed.add(name)
    results.sort(key=lambda pair: pair[0])
    return results


def getmembers(object, predicate=None):
    """(name, value) of all attributes, sorted, or of those that the predicate wants."""
    return _members(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    """As getmembers, without asking descriptors, __getattr__ or __getattribute__."""
    return _members(object, predicate, getattr_static)


def classify_class_attrs(cls):
    """For each name of dir(cls): Attribute(name, kind, defining class, object)."""
    mro = getmro(cls)
    meta_mro = tuple(one for one in getmro(type(cls)) if one not in (type, object))
    class_bases = (cls,) + mro
    all_bases = class_bases + meta_mro
    names = dir(cls)
    for base in mro:
        for name, value in base.__dict__.items():
            if isinstance(value, types.DynamicClassAttribute) and value.fget is not None:
                names.append(name)
    result = []
    seen = set()
    for name in names:
        if name in seen:
            continue
        seen.add(name)
        entry = _classify(cls, name, class_bases, all_bases, meta_mro)
        if entry is not None:
            result.append(entry)
    return result


def _classify(cls, name, class_bases, all_bases, meta_mro):
    home = got = raw = None
    if name != "__dict__":
        try:
            got = getattr(cls, name)
        except Exception:
            got = None
        else:
            home = getattr(got, "__objclass__", home)
            if home not in class_bases:
                home = None
                last = next((one for one in class_bases if getattr(one, name, None) is got), None)
                for one in meta_mro:
                    try:
                        value = one.__getattr__(cls, name)
                    except AttributeError:
                        continue
                    if value is got:
                        last = one
                if last is not None:
                    home = last
    for base in all_bases:
        if name in base.__dict__:
            raw = base.__dict__[name]
            if home not in meta_mro:
                home = base
            break
    if home is None:
        return None
    obj = got if got is not None else raw
    if isinstance(raw, (staticmethod, types.BuiltinMethodType)):
        kind, obj = "static method", raw
    elif isinstance(raw, (classmethod, types.ClassMethodDescriptorType)):
        kind, obj = "class method", raw
    elif isinstance(raw, property):
        kind, obj = "property", raw
    else:
        kind = "method" if isroutine(obj) else "data"
    return _record("Attribute", name, kind, home, obj)


def getmro(cls):
    """The classes in which attributes are looked up."""
    return cls.__mro__


def unwrap(func, *, stop=None):
    """What is behind all __wrapped__ attributes."""
    first = func
    seen = {id(func): func}
    limit = sys.getrecursionlimit()
    while not isinstance(func, type) and hasattr(func, "__wrapped__"):
        if stop is not None and stop(func):
            break
        func = func.__wrapped__
        if id(func) in seen or len(seen) >= limit:
            raise ValueError(f"wrapper loop when unwrapping {first!r}")
        seen[id(func)] = func
    return func


_nothing = object()


def _own_dict(obj):
    try:
        found = object.__getattribute__(obj, "__dict__")
    except AttributeError:
        return {}
    return found if isinstance(found, dict) or isinstance(obj, type) else {}


def _find_in_mro(cls, name):
    for base in type.__dict__["__mro__"].__get__(cls):
        namespace = type.__dict__["__dict__"].__get__(base)
        if name in namespace:
            return namespace[name]
    return _nothing


def getattr_static(obj, attr, default=_nothing):
    """An attribute without asking descriptors, __getattr__ or __getattribute__."""
    instance_value = _nothing
    if isinstance(obj, type):
        cls = obj
    else:
        cls = type(obj)
        shadow = _find_in_mro(cls, "__dict__")
        if shadow is _nothing or type(shadow) is types.MemberDescriptorType or \
                type(shadow) is types.GetSetDescriptorType:
            instance_value = _own_dict(obj).get(attr, _nothing)
    class_value = _find_in_mro(cls, attr)
    if instance_value is not _nothing and class_value is not _nothing:
        kind = type(class_value)
        if _find_in_mro(kind, "__get__") is not _nothing and \
                (_find_in_mro(kind, "__set__") is not _nothing or _find_in_mro(kind, "__delete__") is not _nothing):
            return class_value
    if instance_value is not _nothing:
        return instance_value
    if class_value is not _nothing:
        return class_value
    if obj is cls:
        found = _find_in_mro(type(cls), attr)
        if found is not _nothing:
            return found
    if default is not _nothing:
        return default
    raise AttributeError(attr)


# --- documentation and sources ---

def cleandoc(doc):
    """A docstring without the indentation of its place."""
    lines = doc.expandtabs().split("\n")
    margin = min((len(line) - len(line.lstrip(" ")) for line in lines[1:] if line.lstrip(" ")), default=sys.maxsize)
    if lines:
        lines[0] = lines[0].lstrip(" ")
    if margin < sys.maxsize:
        lines[1:] = [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def getdoc(object):
    """The docstring, cleaned; that of a base class's method or class if there is no own; None."""
    try:
        doc = object.__doc__
    except AttributeError:
        return None
    if doc is None:
        try:
            doc = _inherited_doc(object)
        except (AttributeError, TypeError):
            return None
    return cleandoc(doc) if isinstance(doc, str) else None


def _inherited_doc(obj):
    if isclass(obj):
        for base in obj.__mro__:
            if base is not object and base.__doc__ is not None:
                return base.__doc__
        return None
    if ismethod(obj):
        name = obj.__func__.__name__
        self = obj.__self__
        cls = self if isclass(self) else self.__class__
    elif isfunction(obj):
        name = obj.__name__
        cls = _class_of_function(obj)
        if cls is None or getattr(cls, name) is not obj:
            return None
    elif isbuiltin(obj):
        name = obj.__name__
        self = obj.__self__
        cls = self if isclass(self) else self.__class__
    elif isinstance(obj, property):
        name = obj.fget.__name__
        cls = _class_of_function(obj.fget)
        if cls is None or getattr(cls, name) is not obj:
            return None
    elif ismethoddescriptor(obj) or isdatadescriptor(obj):
        name = obj.__name__
        cls = obj.__objclass__
        if getattr(cls, name) is not obj:
            return None
    else:
        return None
    for base in cls.__mro__:
        try:
            doc = getattr(base, name).__doc__
        except AttributeError:
            continue
        if doc is not None:
            return doc
    return None


def _class_of_function(function):
    cls = sys.modules.get(function.__module__)
    for name in function.__qualname__.split(".")[:-1]:
        cls = getattr(cls, name, None)
    return cls if isclass(cls) else None


def getfile(object):
    """The file in which an object was defined; TypeError for built-ins."""
    if ismodule(object):
        if getattr(object, "__file__", None):
            return object.__file__
        raise TypeError(f"{object!r} is a built-in module")
    if isclass(object):
        if hasattr(object, "__module__"):
            module = sys.modules.get(object.__module__)
            if getattr(module, "__file__", None):
                return module.__file__
            if object.__module__ == "__main__":
                raise OSError("source code not available")
        raise TypeError(f"{object!r} is a built-in class")
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    if iscode(object):
        return object.co_filename
    raise TypeError("module, class, method, function, traceback, frame, or code object was expected, "
                    f"got {type(object).__name__}")


def getmodulename(path):
    """The name of the module in a file, or None."""
    name = path.rpartition("/")[2]
    return name[:-3] if name.endswith(".py") else None


def getsourcefile(object):
    """The file that has an object's source, or None."""
    import linecache
    import os

    filename = getfile(object)
    if os.path.exists(filename) or filename in linecache.cache:
        return filename
    return None


def getabsfile(object, _filename=None):
    import os

    return os.path.normcase(os.path.abspath(_filename or getsourcefile(object) or getfile(object)))


def getmodule(object, _filename=None):
    """The module in which an object was defined, or None."""
    if ismodule(object):
        return object
    if hasattr(object, "__module__"):
        return sys.modules.get(object.__module__)
    try:
        filename = getabsfile(object, _filename)
    except (TypeError, FileNotFoundError):
        return None
    for module in list(sys.modules.values()):
        if ismodule(module) and getattr(module, "__file__", None) == filename:
            return module
    main = sys.modules["__main__"]
    name = getattr(object, "__name__", None)
    return main if name is not None and getattr(main, name, None) is object else None


def findsource(object):
    """(all lines of the file, index of the first line of an object); OSError where they cannot be had."""
    import linecache

    filename = getsourcefile(object)
    if filename:
        linecache.checkcache(filename)
    else:
        filename = getfile(object)
        if not (filename.startswith("<") and filename.endswith(">")):
            raise OSError("source code not available")
    module = getmodule(object, filename)
    lines = linecache.getlines(filename, module.__dict__) if module else linecache.getlines(filename)
    if not lines:
        raise OSError("could not get source code")
    if ismodule(object):
        return lines, 0
    if isclass(object):
        first = getattr(object, "__firstlineno__", None)
        if first is None:
            raise OSError("source code not available")
        if first - 1 >= len(lines):
            raise OSError("lineno is out of bounds")
        return lines, first - 1
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    if iscode(object):
        first = object.co_firstlineno - 1
        if first >= len(lines):
            raise OSError("lineno is out of bounds")
        return lines, first
    raise OSError("could not find code object")


def _scan(line, state):
    # Follows brackets and strings through a line. state: [depth of brackets, quotes of an open string or None].
    i = 0
    while i < len(line):
        if state[1] is not None:
            if line[i] == "\\":
                i += 2
                continue
            if line.startswith(state[1], i):
                i += len(state[1])
                state[1] = None
                continue
            i += 1
            continue
        c = line[i]
        if c == "#":
            break
        if c in "\"'":
            state[1] = c * 3 if line.startswith(c * 3, i) else c
            i += len(state[1])
            continue
        if c in "([{":
            state[0] += 1
        elif c in ")]}":
            state[0] -= 1
        i += 1
    if state[1] is not None and len(state[1]) == 1 and not line.rstrip("\n").endswith("\\"):
        state[1] = None


def getblock(lines):
    """The lines of the definition that begins at the first one."""
    state = [0, None]
    indent = None # of the line with def or class
    last = 1
    is_body = False
    is_lambda = True
    for i, line in enumerate(lines):
        stripped = line.strip()
        if state[0] == 0 and state[1] is None and stripped and not stripped.startswith("#"):
            depth = len(line) - len(line.lstrip())
            if indent is None:
                indent = depth
                is_lambda = not stripped.startswith(("def ", "class ", "async ", "@"))
            elif is_body and depth <= indent:
                break
            if not is_body and stripped.startswith(("def ", "class ", "async ")):
                is_body = True
            elif is_lambda and i:
                break
        continues = state[1] is not None or state[0] > 0
        _scan(line, state)
        if stripped and (continues or not stripped.startswith("#")):
            last = i + 1
        elif stripped.startswith("#") and indent is not None and len(line) - len(line.lstrip()) > indent:
            last = i + 1
    # Comments behind the last statement belong to the block only when code follows them.
    while last > 1 and lines[last - 1].strip().startswith("#"):
        last -= 1
    return lines[:last]


def getsourcelines(object):
    """(the lines of an object's source, number of the first); of a module all, from 0."""
    object = unwrap(object)
    lines, first = findsource(object)
    if istraceback(object):
        object = object.tb_frame
    if ismodule(object) or isframe(object) and object.f_code.co_name == "<module>":
        return lines, 0
    return getblock(lines[first:]), first + 1


def getsource(object):
    """The text of an object's source."""
    return "".join(getsourcelines(object)[0])


def indentsize(line):
    """The blanks at the beginning of a line, tabs expanded."""
    expanded = line.expandtabs()
    return len(expanded) - len(expanded.lstrip())


def getcomments(object):
    """The comment lines just before an object's source, or None."""
    try:
        lines, first = findsource(object)
    except (OSError, TypeError):
        return None
    if ismodule(object):
        start = 1 if lines and lines[0][:2] == "#!" else 0
        while start < len(lines) and lines[start].strip() in ("", "#"):
            start += 1
        end = start
        while end < len(lines) and lines[end][:1] == "#":
            end += 1
        return "".join(line.expandtabs() for line in lines[start:end]) or None
    indent = indentsize(lines[first])
    start = first
    while start > 0 and lines[start - 1].lstrip()[:1] == "#" and indentsize(lines[start - 1]) == indent:
        start -= 1
    comments = [line.expandtabs().lstrip() for line in lines[start:first]]
    while comments and comments[0].strip() == "#":
        comments.pop(0)
    while comments and comments[-1].strip() == "#":
        comments.pop()
    return "".join(comments) or None


def getclasstree(classes, unique=False):
    """Classes as nested lists: (class, bases), then a list of its children."""
    children, roots = {}, []
    for cls in classes:
        if cls.__bases__:
            for parent in cls.__bases__:
                children.setdefault(parent, [])
                if cls not in children[parent]:
                    children[parent].append(cls)
                if unique and parent in classes:
                    break
        elif cls not in roots:
            roots.append(cls)
    for parent in children:
        if parent not in classes:
            roots.append(parent)
    return walktree(roots, children, None)


def walktree(classes, children, parent):
    results = []
    for cls in sorted(classes, key=lambda one: (one.__module__, one.__name__)):
        results.append((cls, cls.__bases__))
        if cls in children:
            results.append(walktree(children[cls], children, cls))
    return results


# --- frames ---

def currentframe():
    """The caller's frame."""
    return sys._getframe(1)


def getlineno(frame):
    return frame.f_lineno


def getargs(co):
    """Arguments(args, varargs, varkw) of a code object."""
    if not iscode(co):
        raise TypeError(f"{co!r} is not a code object")
    count = co.co_argcount
    names = co.co_varnames
    last = count + co.co_kwonlyargcount
    varargs = varkw = None
    if co.co_flags & CO_VARARGS:
        varargs = names[last]
        last += 1
    if co.co_flags & CO_VARKEYWORDS:
        varkw = names[last]
    return _record("Arguments", list(names[:count]) + list(names[count:count + co.co_kwonlyargcount]), varargs, varkw)


def getargvalues(frame):
    """ArgInfo(args, varargs, keywords, locals) of a frame."""
    args, varargs, varkw = getargs(frame.f_code)
    return _record("ArgInfo", args, varargs, varkw, frame.f_locals)


def _place_type(name):
    fields = ["filename", "lineno", "function", "code_context", "index"]
    if name == "FrameInfo":
        fields.insert(0, "frame")
    base = _tuple_type("_" + name, fields)

    class Place(base):
        def __new__(cls, *values, positions=None):
            made = super().__new__(cls, *values)
            made.positions = positions
            return made

        def __repr__(self):
            inner = ", ".join(f"{field}={getattr(self, field)!r}" for field in (*fields, "positions"))
            return f"{name}({inner})"

    Place.__name__ = Place.__qualname__ = name
    Place.__module__ = __name__
    return Place


def getframeinfo(frame, context=1):
    """Traceback(filename, lineno, function, code_context, index) of a frame or an entry of a traceback."""
    if istraceback(frame):
        lineno, lasti = frame.tb_lineno, frame.tb_lasti
        frame = frame.tb_frame
    else:
        if not isframe(frame):
            raise TypeError(f"{frame!r} is not a frame or traceback object")
        lineno, lasti = frame.f_lineno, frame.f_lasti
    from _traceback import place

    filename = getsourcefile(frame) or getfile(frame)
    lines = index = None
    if context > 0:
        start = lineno - 1 - context // 2
        try:
            lines, _ = findsource(frame)
        except OSError:
            pass
        else:
            start = max(0, min(start, len(lines) - context))
            lines = lines[start:start + context]
            index = lineno - 1 - start
    made = sys.modules[__name__].Traceback
    return made(filename, lineno, frame.f_code.co_name, lines, index, positions=place(frame.f_code, lasti))


def _frame_info(frame, shown, context):
    info = getframeinfo(shown, context)
    return sys.modules[__name__].FrameInfo(frame, *info, positions=info.positions)


def getouterframes(frame, context=1):
    """FrameInfo of a frame and those that called it."""
    result = []
    while frame:
        result.append(_frame_info(frame, frame, context))
        frame = frame.f_back
    return result


def getinnerframes(tb, context=1):
    """FrameInfo of a traceback's entries."""
    result = []
    while tb:
        result.append(_frame_info(tb.tb_frame, tb, context))
        tb = tb.tb_next
    return result


def stack(context=1):
    """FrameInfo of the caller and those that called it."""
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    """FrameInfo of the traceback of the exception that is handled."""
    exc = sys.exception()
    return getinnerframes(None if exc is None else exc.__traceback__, context)


# --- generators and their like ---

GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "GEN_CLOSED"
CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED", "CORO_CLOSED"
AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED, AGEN_CLOSED = "AGEN_CREATED", "AGEN_RUNNING", "AGEN_SUSPENDED", "AGEN_CLOSED"


def _state(object, prefix, kind):
    if getattr(object, prefix + "_running"):
        return kind + "_RUNNING"
    if getattr(object, prefix + "_suspended"):
        return kind + "_SUSPENDED"
    return kind + ("_CLOSED" if getattr(object, prefix + "_frame") is None else "_CREATED")


def getgeneratorstate(generator):
    return _state(generator, "gi", "GEN")


def getcoroutinestate(coroutine):
    return _state(coroutine, "cr", "CORO")


def getasyncgenstate(agen):
    return _state(agen, "ag", "AGEN")


def getgeneratorlocals(generator):
    if not isgenerator(generator):
        raise TypeError(f"{generator!r} is not a Python generator")
    return {} if generator.gi_frame is None else generator.gi_frame.f_locals


def getcoroutinelocals(coroutine):
    return {} if coroutine.cr_frame is None else coroutine.cr_frame.f_locals


def getasyncgenlocals(agen):
    if not isasyncgen(agen):
        raise TypeError(f"{agen!r} is not a Python async generator")
    return {} if agen.ag_frame is None else agen.ag_frame.f_locals


def getclosurevars(func):
    """ClosureVars(nonlocals, globals, builtins, unbound): what the names in a function mean."""
    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError(f"{func!r} is not a Python function")
    code = func.__code__
    nonlocals = {name: cell.cell_contents for name, cell in zip(code.co_freevars, func.__closure__ or ())}
    names = func.__globals__
    built_in = names.get("__builtins__", __import__("builtins").__dict__)
    if ismodule(built_in):
        built_in = built_in.__dict__
    global_vars, builtin_vars, unbound = {}, {}, set()
    for name in code.co_names:
        if name in names:
            global_vars[name] = names[name]
        elif name in built_in:
            builtin_vars[name] = built_in[name]
        else:
            unbound.add(name)
    return _record("ClosureVars", nonlocals, global_vars, builtin_vars, unbound)


# --- annotations ---

def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    """The annotations of a class, module or function as a new dict; eval_str evaluates those that are text."""
    if isinstance(obj, type):
        own = obj.__dict__.get("__annotations__")
        if isinstance(own, types.GetSetDescriptorType):
            own = None
        module = sys.modules.get(getattr(obj, "__module__", None))
        obj_globals = getattr(module, "__dict__", None)
        obj_locals = dict(vars(obj))
        unwrapped = obj
    elif isinstance(obj, types.ModuleType):
        own = getattr(obj, "__annotations__", None)
        obj_globals, obj_locals, unwrapped = obj.__dict__, None, None
    elif callable(obj):
        own = getattr(obj, "__annotations__", None)
        obj_globals, obj_locals, unwrapped = getattr(obj, "__globals__", None), None, obj
    else:
        raise TypeError(f"{obj!r} is not a module, class, or callable.")
    if own is None:
        return {}
    if not isinstance(own, dict):
        raise ValueError(f"{obj!r}.__annotations__ is neither a dict nor None")
    if not own or not eval_str:
        return dict(own)
    while unwrapped is not None:
        if hasattr(unwrapped, "__wrapped__"):
            unwrapped = unwrapped.__wrapped__
        elif _is_partial(unwrapped):
            unwrapped = unwrapped.func
        else:
            break
    if hasattr(unwrapped, "__globals__"):
        obj_globals = unwrapped.__globals__
    if globals is None:
        globals = obj_globals
    if locals is None:
        locals = obj_locals or {}
    params = getattr(obj, "__type_params__", ())
    if params:
        locals = {param.__name__: param for param in params} | locals
    return {key: eval(value, globals, locals) if isinstance(value, str) else value for key, value in own.items()}


def formatannotation(annotation, base_module=None, *, quote_annotation_strings=True):
    """An annotation as signatures show it."""
    if not quote_annotation_strings and isinstance(annotation, str):
        return annotation
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ("builtins", base_module):
            return annotation.__qualname__
        return annotation.__module__ + "." + annotation.__qualname__
    return repr(annotation)


# --- signatures ---

class _empty:
    """Stands for what a parameter or signature does not have."""


class _void:
    """Stands for an argument of replace() that was not given."""


class _ParameterKind(int):
    _NAMES = "POSITIONAL_ONLY", "POSITIONAL_OR_KEYWORD", "VAR_POSITIONAL", "KEYWORD_ONLY", "VAR_KEYWORD"
    _DESCRIPTIONS = "positional-only", "positional or keyword", "variadic positional", "keyword-only", "variadic keyword"

    @property
    def name(self):
        return self._NAMES[self]

    @property
    def value(self):
        return int(self)

    @property
    def description(self):
        return self._DESCRIPTIONS[self]

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


class Parameter:
    """A parameter of a signature: name, kind, default, annotation."""

    __slots__ = "_name", "_kind", "_default", "_annotation"

    POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = _KINDS
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        try:
            self._kind = _KINDS[kind]
        except (IndexError, TypeError):
            raise ValueError(f"value {kind!r} is not a valid Parameter.kind") from None
        if default is not _empty and self._kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError(f"{self._kind.description} parameters cannot have default values")
        self._default = default
        self._annotation = annotation
        if name is _empty:
            raise ValueError("name is a required attribute for Parameter")
        if not isinstance(name, str):
            raise TypeError(f"name must be a str, not a {type(name).__name__}")
        if name[:1] == "." and name[1:].isdigit(): # the argument of a comprehension
            if self._kind != _POSITIONAL_OR_KEYWORD:
                raise ValueError("implicit arguments must be passed as positional or keyword arguments, "
                                 f"not {self._kind.description}")
            self._kind = _POSITIONAL_ONLY
            name = f"implicit{name[1:]}"
        from keyword import iskeyword

        if iskeyword(name) and self._kind is not _POSITIONAL_ONLY or not name.isidentifier():
            raise ValueError(f"{name!r} is not a valid parameter name")
        self._name = name

    def __reduce__(self):
        return type(self), (self._name, self._kind), {"_default": self._default, "_annotation": self._annotation}

    def __setstate__(self, state):
        self._default = state["_default"]
        self._annotation = state["_annotation"]

    name = property(lambda self: self._name)
    default = property(lambda self: self._default)
    annotation = property(lambda self: self._annotation)
    kind = property(lambda self: self._kind)

    def replace(self, *, name=_void, kind=_void, annotation=_void, default=_void):
        """A copy with some things changed."""
        return type(self)(self._name if name is _void else name, self._kind if kind is _void else kind,
                          default=self._default if default is _void else default,
                          annotation=self._annotation if annotation is _void else annotation)

    __replace__ = replace

    def __str__(self):
        return self._format()

    def _format(self, *, quote_annotation_strings=True):
        text = self._name
        if self._annotation is not _empty:
            text += f": {formatannotation(self._annotation, quote_annotation_strings=quote_annotation_strings)}"
        if self._default is not _empty:
            text += f" = {self._default!r}" if self._annotation is not _empty else f"={self._default!r}"
        if self._kind is _VAR_POSITIONAL:
            return "*" + text
        return "**" + text if self._kind is _VAR_KEYWORD else text

    def __repr__(self):
        return f'<{self.__class__.__name__} "{self}">'

    def __hash__(self):
        return hash((self._name, self._kind, self._annotation, self._default))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Parameter):
            return NotImplemented
        return (self._name, self._kind) == (other._name, other._kind) and self._default == other._default and \
            self._annotation == other._annotation


class BoundArguments:
    """Arguments bound to the parameters of a signature."""

    __slots__ = "arguments", "_signature", "__weakref__"

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    @property
    def signature(self):
        return self._signature

    @property
    def args(self):
        args = []
        for name, param in self._signature.parameters.items():
            if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                break
            value = self.arguments[name]
            if param.kind is _VAR_POSITIONAL:
                args.extend(value)
            else:
                args.append(value)
        return tuple(args)

    @property
    def kwargs(self):
        kwargs = {}
        started = False
        for name, param in self._signature.parameters.items():
            if not started:
                if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                    started = True
                elif name not in self.arguments:
                    started = True
                    continue
            if not started or name not in self.arguments:
                continue
            if param.kind is _VAR_KEYWORD:
                kwargs.update(self.arguments[name])
            else:
                kwargs[name] = self.arguments[name]
        return kwargs

    def apply_defaults(self):
        """Sets what is missing to the defaults; *args to (), **kwargs to {}."""
        arguments = {}
        for name, param in self._signature.parameters.items():
            if name in self.arguments:
                arguments[name] = self.arguments[name]
            elif param.default is not _empty:
                arguments[name] = param.default
            elif param.kind is _VAR_POSITIONAL:
                arguments[name] = ()
            elif param.kind is _VAR_KEYWORD:
                arguments[name] = {}
        self.arguments = arguments

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self.signature == other.signature and self.arguments == other.arguments

    __hash__ = None

    def __setstate__(self, state):
        self._signature = state["_signature"]
        self.arguments = state["arguments"]

    def __getstate__(self):
        return {"_signature": self._signature, "arguments": self.arguments}

    def __repr__(self):
        inner = ", ".join(f"{name}={value!r}" for name, value in self.arguments.items())
        return f"<{self.__class__.__name__} ({inner})>"


def _check_parameters(parameters):
    params = {}
    top_kind = _POSITIONAL_ONLY
    seen_default = False
    seen_var = set()
    for param in parameters:
        kind = param.kind
        if kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            if kind in seen_var:
                raise ValueError(f"more than one {kind.description} parameter")
            seen_var.add(kind)
        if kind < top_kind:
            raise ValueError(f"wrong parameter order: {top_kind.description} parameter before {kind.description} parameter")
        top_kind = kind
        if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            if param.default is not _empty:
                seen_default = True
            elif seen_default:
                raise ValueError("non-default argument follows default argument")
        if param.name in params:
            raise ValueError(f"duplicate parameter name: {param.name!r}")
        params[param.name] = param
    return params


class Signature:
    """The parameters and the return annotation of something callable."""

    __slots__ = "_return_annotation", "_parameters"

    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        if parameters is None:
            params = {}
        elif __validate_parameters__:
            params = _check_parameters(parameters)
        else:
            params = {param.name: param for param in parameters}
        self._parameters = types.MappingProxyType(params)
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        """The signature of something callable."""
        return _signature(obj, cls, follow_wrapped, True, globals, locals, eval_str)

    parameters = property(lambda self: self._parameters)
    return_annotation = property(lambda self: self._return_annotation)

    def replace(self, *, parameters=_void, return_annotation=_void):
        """A copy with some things changed."""
        return type(self)(self.parameters.values() if parameters is _void else parameters,
                          return_annotation=self._return_annotation if return_annotation is _void else return_annotation)

    __replace__ = replace

    def _hash_basis(self):
        params = tuple(param for param in self.parameters.values() if param.kind != _KEYWORD_ONLY)
        keywords = {param.name: param for param in self.parameters.values() if param.kind == _KEYWORD_ONLY}
        return params, keywords, self.return_annotation

    def __hash__(self):
        params, keywords, result = self._hash_basis()
        return hash((params, frozenset(keywords.values()), result))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Signature):
            return NotImplemented
        return self._hash_basis() == other._hash_basis()

    def _bind(self, args, kwargs, *, partial=False):
        arguments = {}
        params = list(self.parameters.values())
        args = list(args)
        i = 0
        rest = [] # parameters that are looked for among the keywords
        while i < len(params):
            param = params[i]
            if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                break
            if param.kind is _VAR_POSITIONAL:
                if args:
                    arguments[param.name] = tuple(args)
                    args = []
            elif args:
                if param.name in kwargs and param.kind is not _POSITIONAL_ONLY:
                    raise TypeError(f"multiple values for argument {param.name!r}")
                arguments[param.name] = args.pop(0)
            else:
                break
            i += 1
        if args:
            raise TypeError("too many positional arguments")
        self._bind_keywords(params[i:], arguments, kwargs, partial)
        return BoundArguments(self, arguments)

    def _bind_keywords(self, params, arguments, kwargs, partial):
        var_keyword = None
        positional_given = []
        for param in params:
            if param.kind is _VAR_KEYWORD:
                var_keyword = param
            elif param.kind is _VAR_POSITIONAL:
                continue
            elif param.kind is _POSITIONAL_ONLY:
                if param.name in kwargs:
                    positional_given.append(param.name)
                elif param.default is _empty and not partial:
                    raise TypeError(f"missing a required argument: {param.name!r}")
            elif param.name in kwargs:
                arguments[param.name] = kwargs.pop(param.name)
            elif param.default is _empty and not partial:
                raise TypeError(f"missing a required argument: {param.name!r}")
        if kwargs:
            if var_keyword is not None:
                arguments[var_keyword.name] = kwargs
            elif positional_given:
                raise TypeError("got some positional-only arguments passed as keyword arguments: "
                                f"{', '.join(positional_given)!r}")
            else:
                raise TypeError(f"got an unexpected keyword argument {next(iter(kwargs))!r}")

    def bind(self, /, *args, **kwargs):
        """Arguments as a call would bind them; TypeError where it would fail."""
        return self._bind(args, kwargs)

    def bind_partial(self, /, *args, **kwargs):
        """As bind(); arguments may be missing."""
        return self._bind(args, kwargs, partial=True)

    def __reduce__(self):
        return type(self), (tuple(self._parameters.values()),), {"_return_annotation": self._return_annotation}

    def __setstate__(self, state):
        self._return_annotation = state["_return_annotation"]

    def __repr__(self):
        return f"<{self.__class__.__name__} {self}>"

    def __str__(self):
        return self.format()

    def format(self, *, max_width=None, quote_annotation_strings=True):
        """The text; one parameter a line if it would be wider than max_width."""
        result = []
        needs_slash = False
        needs_star = True
        for param in self.parameters.values():
            text = param._format(quote_annotation_strings=quote_annotation_strings)
            if param.kind is _POSITIONAL_ONLY:
                needs_slash = True
            elif needs_slash:
                result.append("/")
                needs_slash = False
            if param.kind is _VAR_POSITIONAL:
                needs_star = False
            elif param.kind is _KEYWORD_ONLY and needs_star:
                result.append("*")
                needs_star = False
            result.append(text)
        if needs_slash:
            result.append("/")
        text = f"({', '.join(result)})"
        if max_width is not None and len(text) > max_width:
            text = "(\n    " + ",\n    ".join(result) + "\n)"
        if self.return_annotation is not _empty:
            text += f" -> {formatannotation(self.return_annotation, quote_annotation_strings=quote_annotation_strings)}"
        return text


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    """The Signature of something callable; TypeError if it is not, ValueError if it cannot be known."""
    return Signature.from_callable(obj, follow_wrapped=follow_wrapped, globals=globals, locals=locals, eval_str=eval_str)


def _looks_like_function(obj):
    # A function that something else than this interpreter compiled.
    if not callable(obj) or isclass(obj):
        return False
    return isinstance(getattr(obj, "__name__", None), str) and isinstance(getattr(obj, "__code__", None), types.CodeType) \
        and isinstance(getattr(obj, "__defaults__", _void), (tuple, types.NoneType)) \
        and isinstance(getattr(obj, "__kwdefaults__", _void), (dict, types.NoneType))


def _of_function(cls, func, globals=None, locals=None, eval_str=False):
    code = func.__code__
    names = code.co_varnames
    count, positional_only, keyword_only = code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount
    annotations = get_annotations(func, globals=globals, locals=locals, eval_str=eval_str)
    defaults = func.__defaults__ or ()
    keyword_defaults = func.__kwdefaults__ or {}
    made = cls._parameter_cls if hasattr(cls, "_parameter_cls") else Parameter
    params = []
    for i, name in enumerate(names[:count]):
        with_default = i - (count - len(defaults))
        params.append(made(name, _POSITIONAL_ONLY if i < positional_only else _POSITIONAL_OR_KEYWORD,
                           default=defaults[with_default] if with_default >= 0 else _empty,
                           annotation=annotations.get(name, _empty)))
    last = count + keyword_only
    if code.co_flags & CO_VARARGS:
        params.append(made(names[last], _VAR_POSITIONAL, annotation=annotations.get(names[last], _empty)))
        last += 1
    for name in names[count:count + keyword_only]:
        params.append(made(name, _KEYWORD_ONLY, default=keyword_defaults.get(name, _empty),
                           annotation=annotations.get(name, _empty)))
    if code.co_flags & CO_VARKEYWORDS:
        params.append(made(names[last], _VAR_KEYWORD, annotation=annotations.get(names[last], _empty)))
    return cls(params, return_annotation=annotations.get("return", _empty), __validate_parameters__=positional_only > 0)


def _without_first(sig):
    params = tuple(sig.parameters.values())
    if not params or params[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError("invalid method signature")
    if params[0].kind in (_POSITIONAL_OR_KEYWORD, _POSITIONAL_ONLY):
        params = params[1:]
    return sig.replace(parameters=params)


def _of_partial(wrapped, partial, extra_args=()):
    params = dict(wrapped.parameters)
    args = tuple(partial.args) + extra_args
    keywords = partial.keywords or {}
    try:
        bound = wrapped.bind_partial(*args, **keywords)
    except TypeError as error:
        raise ValueError(f"partial object {partial!r} has incorrect arguments") from error
    keyword_only = False
    for name, param in wrapped.parameters.items():
        if name in bound.arguments:
            value = bound.arguments[name]
            if param.kind is _POSITIONAL_ONLY:
                del params[name]
                continue
            if param.kind is _POSITIONAL_OR_KEYWORD:
                if name not in keywords:
                    del params[name]
                    continue
                keyword_only = True # those behind can only be given by name
                params[name] = param.replace(default=value)
            elif param.kind is _KEYWORD_ONLY:
                params[name] = param.replace(default=value)
        if keyword_only:
            if param.kind is _POSITIONAL_OR_KEYWORD:
                params[name] = params.pop(name).replace(kind=_KEYWORD_ONLY)
            elif param.kind in (_KEYWORD_ONLY, _VAR_KEYWORD):
                params[name] = params.pop(name)
            elif param.kind is _VAR_POSITIONAL:
                params.pop(name)
    return wrapped.replace(parameters=params.values())


# What built-ins take whose argument tables say too little: "name=" has a default that signatures show as given.
def _of_builtin(cls, obj):
    text = getattr(obj, "__text_signature__", None)
    if text is None:
        raise ValueError(f"no signature found for builtin {obj!r}")
    namespace = {}
    exec(f"def f{text.replace('($self, /, ', '(').replace('($self, ', '(').replace('($module, ', '(')}: pass", namespace)
    return _of_function(cls, namespace["f"])


def _own_method(cls, name):
    # A method that a class of Python defines, found along its bases; None if a built-in comes first.
    found = _find_in_mro(cls, name)
    if found is _nothing or isinstance(found, (types.WrapperDescriptorType, types.BuiltinFunctionType,
                                               types.MethodDescriptorType, types.ClassMethodDescriptorType)):
        return None
    return getattr(cls, name)


def _signature(obj, cls=Signature, follow_wrapped=True, skip_bound=True, globals=None, locals=None, eval_str=False):
    def again(one):
        return _signature(one, cls, follow_wrapped, skip_bound, globals, locals, eval_str)

    if not callable(obj):
        raise TypeError(f"{obj!r} is not a callable object")
    if isinstance(obj, types.MethodType):
        sig = again(obj.__func__)
        return _without_first(sig) if skip_bound else sig
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda one: hasattr(one, "__signature__") or isinstance(one, types.MethodType))
        if isinstance(obj, types.MethodType):
            return again(obj)
    try:
        given = obj.__signature__
    except AttributeError:
        pass
    else:
        if given is not None:
            if not isinstance(given, Signature):
                raise TypeError(f"unexpected object {given!r} in __signature__ attribute")
            return given
    method = getattr(obj, "__partialmethod__", None) or getattr(obj, "_partialmethod", None)
    if method is not None and type(method).__name__ == "partialmethod":
        wrapped = again(method.func)
        sig = _of_partial(wrapped, method, (None,))
        first = tuple(wrapped.parameters.values())[0]
        if first.kind is _VAR_POSITIONAL:
            return sig
        return sig.replace(parameters=(first,) + tuple(sig.parameters.values()))
    if isfunction(obj) or _looks_like_function(obj):
        return _of_function(cls, obj, globals, locals, eval_str)
    if isinstance(obj, (types.BuiltinFunctionType, types.MethodDescriptorType, types.WrapperDescriptorType,
                        types.MethodWrapperType, types.ClassMethodDescriptorType)):
        return _of_builtin(cls, obj)
    if _is_partial(obj):
        return _of_partial(again(obj.func), obj)
    if isinstance(obj, type):
        return _of_class(cls, obj, again)
    call = _find_in_mro(type(obj), "__call__")
    if call is not _nothing:
        bound = call.__get__(obj, type(obj)) if hasattr(type(call), "__get__") else call
        try:
            return again(bound)
        except ValueError as error:
            raise ValueError(f"no signature found for {obj!r}") from error
    raise ValueError(f"callable {obj!r} is not supported by signature")


def _of_class(cls, obj, again):
    # The metaclass's __call__, then __new__ and __init__, whichever the class that comes first defines.
    call = _find_in_mro(type(obj), "__call__")
    if isfunction(call):
        return _without_first(again(call))
    mro = obj.__mro__
    for base in mro:
        if base is not object and ("__new__" in base.__dict__ or "__init__" in base.__dict__):
            break
    new, init = _own_method(obj, "__new__"), _own_method(obj, "__init__")
    if new is not None and "__new__" in base.__dict__:
        return _without_first(again(new))
    if init is not None and "__init__" in base.__dict__:
        return _without_first(again(init))
    if new is not None:
        return _without_first(again(new))
    if init is not None:
        return _without_first(again(init))
    for base in mro[:-1]:
        text = base.__dict__.get("__text_signature__")
        if isinstance(text, str):
            return _of_builtin(cls, base)
    if type not in mro:
        if obj.__init__ is object.__init__ and obj.__new__ is object.__new__:
            return cls()
        raise ValueError(f"no signature found for builtin type {obj!r}")
    raise ValueError(f"callable {obj!r} is not supported by signature")


def getfullargspec(func):
    """FullArgSpec(args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations)."""
    try:
        sig = _signature(func, Signature, False, False)
    except Exception as error:
        raise TypeError("unsupported callable") from error
    args, defaults, keyword_only, keyword_defaults, annotations = [], [], [], {}, {}
    varargs = varkw = None
    if sig.return_annotation is not _empty:
        annotations["return"] = sig.return_annotation
    for param in sig.parameters.values():
        if param.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            args.append(param.name)
            if param.default is not _empty:
                defaults.append(param.default)
        elif param.kind is _VAR_POSITIONAL:
            varargs = param.name
        elif param.kind is _KEYWORD_ONLY:
            keyword_only.append(param.name)
            if param.default is not _empty:
                keyword_defaults[param.name] = param.default
        else:
            varkw = param.name
        if param.annotation is not _empty:
            annotations[param.name] = param.annotation
    return _record("FullArgSpec", args, varargs, varkw, tuple(defaults) or None, keyword_only, keyword_defaults or None,
                   annotations)


def getcallargs(func, /, *positional, **named):
    """The parameters' values in a call, as a dict."""
    if ismethod(func) and func.__self__ is not None:
        positional = (func.__self__,) + positional
        func = func.__func__
    try:
        bound = _signature(func, Signature, False, False).bind(*positional, **named)
    except TypeError as error:
        raise TypeError(f"{func.__name__}() {error}") from None
    bound.apply_defaults()
    return dict(bound.arguments)
