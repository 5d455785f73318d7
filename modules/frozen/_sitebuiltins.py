"""help() and the texts of copyright, credits, license, exit and quit, which site gives CPython's builtins."""
import sys

_TEXTS = {
    "copyright": "Pyrena: see the file LICENSE that came with it.\nPython is a trademark of the Python Software Foundation.",
    "credits": "Pyrena runs the language that Guido van Rossum and the Python community made.",
    "license": "Pyrena's license is in the file LICENSE that came with it.",
    "help": "Type help() for interactive help, or help(object) for help about object.",
    "exit": "Use exit() or Ctrl-D (i.e. EOF) to exit",
    "quit": "Use quit() or Ctrl-D (i.e. EOF) to exit",
}


def text(name):
    """What repr shows of the object with this name."""
    return _TEXTS[name]


def call(name, args):
    """What calling it does; exit and quit are called elsewhere."""
    if name == "help":
        help(*args)
    else:
        print(_TEXTS[name])


def breakpointhook(args, kwargs):
    """sys.breakpointhook: calls what $PYTHONBREAKPOINT names."""
    import os
    name = os.environ.get("PYTHONBREAKPOINT") or "pdb.set_trace"
    if name == "0":
        return None
    module, _, function = name.rpartition(".")
    try:
        hook = getattr(__import__(module or "builtins", fromlist=["*"]), function)
    except (ImportError, AttributeError):
        import warnings
        warnings.warn(f'Ignoring unimportable $PYTHONBREAKPOINT: "{name}"', RuntimeWarning, stacklevel=2)
        return None
    return hook(*args, **kwargs)


# --- help ---

def help(*args):
    """Prints what is known about an object, in the layout of CPython's help()."""
    if len(args) > 1:
        raise TypeError(f"_Helper.__call__() takes from 1 to 2 positional arguments but {len(args) + 1} were given")
    if not args:
        print("Interactive help is not there: call help(object), or help('name.of.a.module').")
        return
    thing = args[0]
    if isinstance(thing, str):
        thing = _named(thing)
        if thing is None:
            return
    print("\n".join(_page(thing)))


def _named(name):
    import builtins
    if hasattr(builtins, name):
        return getattr(builtins, name)
    first, _, rest = name.partition(".")
    try:
        return __import__(name, fromlist=["*"])
    except ImportError:
        pass
    try:
        thing = getattr(builtins, first) if hasattr(builtins, first) else __import__(first)
        for part in rest.split(".") if rest else ():
            thing = getattr(thing, part)
        return thing
    except (ImportError, AttributeError):
        print(f"No Python documentation found for {name!r}.\nUse help() to get the interactive help utility.\n"
              "Use help(str) for help on the str class.\n")


def _doc(thing):
    import inspect
    doc = thing.__doc__ if isinstance(getattr(thing, "__doc__", None), str) else None
    return inspect.cleandoc(doc).rstrip().splitlines() if doc else []


def _signature(thing, name):
    import inspect
    try:
        return name + str(inspect.signature(thing))
    except (TypeError, ValueError):
        return name + "(...)"


def _indented(lines, prefix):
    return [(prefix + line).rstrip() if line or prefix.strip() else "" for line in lines]


def _kind(thing):
    import types
    if isinstance(thing, types.ModuleType):
        return "module"
    if isinstance(thing, type):
        return "class"
    if isinstance(thing, types.BuiltinFunctionType):
        return "built-in function"
    if isinstance(thing, (types.MethodDescriptorType, types.WrapperDescriptorType)):
        return "method_descriptor" if isinstance(thing, types.MethodDescriptorType) else "wrapper_descriptor"
    if isinstance(thing, types.FunctionType):
        return "function"
    if isinstance(thing, types.MethodWrapperType):
        return "method-wrapper"
    if isinstance(thing, types.MethodType):
        return "method"
    if isinstance(thing, property):
        return "property"
    return None


_NAMELESS = "method_descriptor", "wrapper_descriptor", "method-wrapper"


def _page(thing):
    kind = _kind(thing)
    if kind is None: # an instance: what its class says
        cls = type(thing)
        return [f"Help on {cls.__name__} object:", "", *_class(cls), ""]
    name = getattr(thing, "__name__", "")
    place = getattr(thing, "__module__", None)
    title = f"Help on {kind}" + (f" {name}" if name and kind not in _NAMELESS else "")
    if kind == "module":
        return [f"Help on module {name}:", "", *_module(thing)]
    if place:
        title += f" in module {place}"
    body = _class(thing) if kind == "class" else _function(thing, name, _whose(thing, kind))
    return [title + ":", "", *body, ""]


def _whose(thing, kind):
    # What stands behind the signature of a method: its class or its object's.
    import types
    if kind in _NAMELESS:
        return f" unbound {_class_name(thing.__objclass__)} method"
    owner = getattr(thing, "__self__", None)
    if owner is None or isinstance(owner, types.ModuleType):
        return ""
    return f" class method of {_class_name(owner)}" if isinstance(owner, type) else \
        f" method of {_class_name(type(owner))} instance"


def _class_name(cls, module=None):
    # As seen from a module.
    return cls.__qualname__ if cls.__module__ == module else f"{cls.__module__}.{cls.__qualname__}"


def _function(thing, name, whose=""):
    import inspect
    doc = inspect.getdoc(thing)
    return [_signature(thing, name) + whose, *_indented(doc.rstrip().splitlines() if doc else [], "    ")]


def _class(cls):
    bases = ", ".join(_class_name(b, cls.__module__) for b in cls.__bases__)
    lines = [f"class {cls.__name__}({bases})" if bases else f"class {cls.__name__}"]
    made = _signature(cls, cls.__name__)
    part = [made, ""] if not made.endswith(("(...)", "()")) else []
    part += [*_doc(cls), ""] if _doc(cls) else []
    if len(cls.__mro__) > 2:
        part += ["Method resolution order:", *("    " + _class_name(c, cls.__module__) for c in cls.__mro__), ""]
    seen = set()
    ruled = False
    for base in cls.__mro__:
        if base is object and cls is not object:
            continue
        place = "defined here" if base is cls else f"inherited from {_class_name(base, cls.__module__)}"
        sections = {kind: [] for kind in _MEMBER_KINDS}
        for name, value in sorted(vars(base).items()):
            title, entry = (None, None) if name in seen else _member(cls, name, value)
            if title:
                sections[title] += [*entry, ""]
        seen.update(vars(base))
        for title, entries in sections.items():
            if entries:
                part += [*(["-" * 70] if ruled else []), f"{title} {place}:", "", *entries]
                ruled = True
    while part and not part[-1]:
        part.pop()
    return lines + _indented(part, " |  ")


_MEMBER_KINDS = ("Methods", "Class methods", "Static methods", "Readonly properties", "Data descriptors",
                 "Data and other attributes")


def _member(cls, name, value):
    if name in ("__dict__", "__weakref__"):
        words = "dictionary for instance variables" if name == "__dict__" else "list of weak references to the object"
        return "Data descriptors", [name, "    " + words]
    hidden = name in ("__doc__", "__module__", "__qualname__", "__firstlineno__",
                      "__static_attributes__", "__annotations__", "__slots__", "__orig_bases__", "__type_params__",
                      "__parameters__")
    if hidden or name.startswith("_") and not (name.startswith("__") and name.endswith("__")):
        return None, None
    if isinstance(value, classmethod):
        return "Class methods", _function(getattr(cls, name), name)
    if isinstance(value, staticmethod) or name == "__new__":
        return "Static methods", _function(getattr(value, "__func__", value), name)
    if isinstance(value, property):
        title = "Readonly properties" if value.fset is None else "Data descriptors"
        return title, [name, *_indented(_doc(value), "    ")]
    if callable(value) and not isinstance(value, type):
        return "Methods", _function(value, name)
    if hasattr(value, "__get__") and hasattr(value, "__set__"):
        return "Data descriptors", [name, *_indented(_doc(value), "    ")]
    return "Data and other attributes", [f"{name} = {value!r}"]


def _module(module):
    doc = _doc(module)
    name = module.__name__
    lines = ["NAME", "    " + name + (" - " + doc[0] if doc else ""), ""]
    if doc[1:]:
        lines += ["DESCRIPTION", *_indented([line for line in doc[1:]], "    "), ""]
    wanted = getattr(module, "__all__", None)
    public = [n for n in (wanted or sorted(module.__dict__)) if hasattr(module, n) and (wanted or not n.startswith("_"))]
    own = [(n, getattr(module, n)) for n in public if wanted or getattr(getattr(module, n), "__module__", name) == name]
    groups = {"CLASSES": [], "FUNCTIONS": [], "DATA": []}
    for n, value in own:
        kind = _kind(value)
        if kind == "class":
            groups["CLASSES"] += [*_class(value), ""]
        elif kind in ("function", "built-in function"):
            groups["FUNCTIONS"] += [*_function(value, n), ""]
        elif kind is None:
            groups["DATA"].append(f"{n} = {value!r}"[:110])
    for title, body in groups.items():
        if body:
            lines += [title, *_indented(body, "    "), ""]
    lines += ["FILE", "    " + (getattr(module, "__file__", None) or "(built-in)"), ""]
    return lines
