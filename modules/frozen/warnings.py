"""Warnings: messages that a filter shows, drops or turns into exceptions."""
import sys

__all__ = ["warn", "warn_explicit", "showwarning", "formatwarning", "filterwarnings", "simplefilter", "resetwarnings",
           "catch_warnings", "deprecated"]

# Each filter: (action, pattern of the message or None, category, pattern of the module or None, line or 0). What
# patterns stand for is compiled only where a filter is set by filterwarnings().
filters = [
    ("default", None, DeprecationWarning, "__main__", 0),
    ("ignore", None, DeprecationWarning, None, 0),
    ("ignore", None, PendingDeprecationWarning, None, 0),
    ("ignore", None, ImportWarning, None, 0),
    ("ignore", None, ResourceWarning, None, 0),
]
defaultaction = _defaultaction = "default"
onceregistry = _onceregistry = {}
_version = 1 # of the filters: registries that are older start anew


def _filters_mutated():
    global _version
    _version += 1


# --- showing ---

class WarningMessage:
    """All that is known of a warning that is shown."""

    _WARNING_DETAILS = ("message", "category", "filename", "lineno", "file", "line", "source")

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return (f"{{message : {self.message!r}, category : {self._category_name!r}, filename : {self.filename!r}, "
                f"lineno : {self.lineno}, line : {self.line!r}}}")


def showwarning(message, category, filename, lineno, file=None, line=None):
    """Writes a warning to a file, by default sys.stderr; may be replaced."""
    _write(WarningMessage(message, category, filename, lineno, file, line))


def formatwarning(message, category, filename, lineno, line=None):
    """The text of a warning; may be replaced."""
    return _format(WarningMessage(message, category, filename, lineno, None, line))


_showwarning_orig = showwarning
_formatwarning_orig = formatwarning


def _write(msg):
    file = msg.file
    if file is None:
        file = sys.stderr
        if file is None:
            return
    if formatwarning is _formatwarning_orig:
        text = _format(msg)
    else:
        text = formatwarning(msg.message, msg.category, msg.filename, msg.lineno, msg.line)
    try:
        file.write(text)
    except OSError:
        pass # the warning is lost


def _format(msg):
    text = f"{msg.filename}:{msg.lineno}: {msg.category.__name__}: {msg.message}\n"
    line = msg.line
    if line is None:
        import linecache

        try:
            line = linecache.getline(msg.filename, msg.lineno)
        except Exception:
            line = ""
    line = line.strip() if line else ""
    return f"{text}  {line}\n" if line else text


_showwarnmsg_impl = _write
_formatwarnmsg = _formatwarnmsg_impl = _format


def _showwarnmsg(msg):
    if showwarning is not _showwarning_orig:
        if not callable(showwarning):
            raise TypeError("warnings.showwarning() must be set to a function or method")
        showwarning(msg.message, msg.category, msg.filename, msg.lineno, msg.file, msg.line)
    else:
        _showwarnmsg_impl(msg)


# --- filters ---

_ACTIONS = "default", "error", "ignore", "always", "all", "module", "once"


def _check_filter(action, category, lineno):
    if action not in _ACTIONS:
        raise ValueError(f"invalid action: {action!r}")
    for one in category if isinstance(category, tuple) else (category,):
        if not isinstance(one, type) or not issubclass(one, Warning):
            raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    if not isinstance(lineno, int):
        raise TypeError("lineno must be an int")
    if lineno < 0:
        raise ValueError("lineno must be an int >= 0")


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    """Puts a filter in front of the others: message and module are regular expressions."""
    if action not in _ACTIONS:
        raise ValueError(f"invalid action: {action!r}")
    if not isinstance(message, str):
        raise TypeError("message must be a string")
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError("category must be a Warning subclass")
    if not isinstance(module, str):
        raise TypeError("module must be a string")
    if not isinstance(lineno, int):
        raise TypeError("lineno must be an int")
    if lineno < 0:
        raise ValueError("lineno must be an int >= 0")
    if message or module:
        import re

        message = re.compile(message, re.I) if message else None
        module = re.compile(module) if module else None
    _add_filter(action, message or None, category, module or None, lineno, append=append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    """Puts a filter for all messages of a category in front of the others."""
    if action not in _ACTIONS:
        raise ValueError(f"invalid action: {action!r}")
    if not isinstance(lineno, int):
        raise TypeError("lineno must be an int")
    if lineno < 0:
        raise ValueError("lineno must be an int >= 0")
    _add_filter(action, None, category, None, lineno, append=append)


def _add_filter(*item, append):
    if append:
        if item not in filters:
            filters.append(item)
    else:
        if item in filters:
            filters.remove(item)
        filters.insert(0, item)
    _filters_mutated()


def resetwarnings():
    """Drops all filters."""
    filters[:] = []
    _filters_mutated()


def _matches(pattern, text):
    if pattern is None:
        return True
    if isinstance(pattern, str):
        return pattern == text
    return pattern.match(text) is not None


# --- warning ---

def _is_internal(filename):
    return "importlib" in filename and "_bootstrap" in filename


def _caller(stacklevel, skip_file_prefixes):
    # The frame a warning is about, None above the outermost.
    try:
        if not skip_file_prefixes:
            frame = sys._getframe(2)
            if stacklevel <= 1:
                return frame
            for _ in range(stacklevel - 1):
                frame = frame.f_back
                if frame is None:
                    return None
            return frame
        frame = sys._getframe(2)
        while frame is not None and frame.f_code.co_filename.startswith(skip_file_prefixes):
            frame = frame.f_back
        for _ in range(stacklevel - 1):
            frame = frame and frame.f_back
            while frame is not None and frame.f_code.co_filename.startswith(skip_file_prefixes):
                frame = frame.f_back
        return frame
    except ValueError:
        return None


def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    """Issues a warning about the line that calls, or one further up."""
    if isinstance(message, Warning):
        category = message.__class__
    elif category is None:
        category = UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    if not isinstance(skip_file_prefixes, tuple):
        raise TypeError("skip_file_prefixes must be a tuple of strs.")
    if skip_file_prefixes:
        stacklevel = max(2, stacklevel)
    frame = _caller(stacklevel, skip_file_prefixes)
    if frame is None:
        names, filename, lineno = sys.__dict__, "<sys>", 0
    else:
        names, filename, lineno = frame.f_globals, frame.f_code.co_filename, frame.f_lineno
    module = names.get("__name__", "<string>")
    warn_explicit(message, category, filename, lineno, module, names.setdefault("__warningregistry__", {}), names, source)


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    """Issues a warning about a place that is given; the registry remembers what was shown."""
    lineno = int(lineno)
    if module is None:
        module = filename or "<unknown>"
        if module[-3:].lower() == ".py":
            module = module[:-3]
    if module_globals is not None and not isinstance(module_globals, dict):
        raise TypeError(f"module_globals must be a dict, not '{type(module_globals).__name__}'")
    if registry is None:
        registry = {}
    if registry.get("version", 0) != _version:
        registry.clear()
        registry["version"] = _version
    if isinstance(message, Warning):
        text = str(message)
        category = message.__class__
    else:
        text = message
        message = category(message)
    key = text, category, lineno
    if registry.get(key):
        return
    for action, pattern, kind, place, line in filters:
        if issubclass(category, kind) and (line == 0 or line == lineno) and _matches(pattern, text) and \
                _matches(place, module):
            break
    else:
        action = defaultaction
    if action == "ignore":
        return
    if action == "error":
        raise message
    if not _is_new(action, key, registry):
        return
    _showwarnmsg(WarningMessage(message, category, filename, lineno, source=source))


def _is_new(action, key, registry):
    text, category, lineno = key
    if action in ("always", "all"):
        return True
    if action == "default":
        registry[key] = 1
        return True
    registry[key] = 1
    if action == "once":
        registry, key = onceregistry, (text, category)
    elif action == "module":
        key = text, category, 0
    else:
        raise RuntimeError(f"Unrecognized action ({action!r}) in warnings.filters:\n {action}")
    if registry.get(key):
        return False
    registry[key] = 1
    return True


# --- for a while ---

class catch_warnings:
    """A with block after which filters and showwarning are what they were; record=True gives a list of the warnings."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._module = sys.modules["warnings"] if module is None else module
        self._entered = False
        self._filter = None if action is None else (action, category, lineno, append)

    def __repr__(self):
        args = []
        if self._record:
            args.append("record=True")
        if self._module is not sys.modules["warnings"]:
            args.append(f"module={self._module!r}")
        return f"{type(self).__name__}({', '.join(args)})"

    def __enter__(self):
        if self._entered:
            raise RuntimeError(f"Cannot enter {self!r} twice")
        self._entered = True
        module = self._module
        self._filters = module.filters
        module.filters = self._filters[:]
        module._filters_mutated()
        self._showwarning = module.showwarning
        self._showwarnmsg_impl = module._showwarnmsg_impl
        log = None
        if self._record:
            log = []
            module._showwarnmsg_impl = log.append
            module.showwarning = module._showwarning_orig
        if self._filter is not None:
            simplefilter(*self._filter)
        return log

    def __exit__(self, *exc_info):
        if not self._entered:
            raise RuntimeError(f"Cannot exit {self!r} without entering first")
        module = self._module
        module.filters = self._filters
        module._filters_mutated()
        module.showwarning = self._showwarning
        module._showwarnmsg_impl = self._showwarnmsg_impl


class deprecated:
    """Decorates a class or function whose use issues a warning."""

    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        if not isinstance(message, str):
            raise TypeError(f"Expected an object of type str for 'message', not {type(message).__name__!r}")
        self.message = message
        self.category = category
        self.stacklevel = stacklevel

    def __call__(self, arg, /):
        message, category, stacklevel = self.message, self.category, self.stacklevel
        if category is None:
            arg.__deprecated__ = message
            return arg
        if isinstance(arg, type):
            return _deprecate_class(arg, message, category, stacklevel)
        if not callable(arg):
            raise TypeError("@deprecated decorator with non-None category must be applied to a class or callable, "
                            f"not {arg!r}")
        import functools

        @functools.wraps(arg)
        def wrapper(*args, **kwargs):
            warn(message, category=category, stacklevel=stacklevel + 1)
            return arg(*args, **kwargs)

        if getattr(arg, "__code__", None) is not None and arg.__code__.co_flags & 0x80: # a coroutine function
            import inspect

            wrapper = inspect.markcoroutinefunction(wrapper)
        arg.__deprecated__ = wrapper.__deprecated__ = message
        return wrapper


def _deprecate_class(cls, message, category, stacklevel):
    import functools

    original_new = cls.__new__

    @functools.wraps(original_new)
    def __new__(cls_, /, *args, **kwargs):
        if cls_ is cls:
            warn(message, category=category, stacklevel=stacklevel + 1)
        if original_new is not object.__new__:
            return original_new(cls_, *args, **kwargs)
        if cls_.__init__ is object.__init__ and (args or kwargs):
            raise TypeError(f"{cls_.__name__}() takes no arguments")
        return original_new(cls_)

    cls.__new__ = staticmethod(__new__)
    original = cls.__init_subclass__
    if hasattr(original, "__func__"): # a classmethod of Python
        original = original.__func__

        @functools.wraps(original)
        def __init_subclass__(*args, **kwargs):
            warn(message, category=category, stacklevel=stacklevel + 1)
            return original(*args, **kwargs)

        cls.__init_subclass__ = classmethod(__init_subclass__)
    else:
        @functools.wraps(original)
        def __init_subclass__(*args, **kwargs):
            warn(message, category=category, stacklevel=stacklevel + 1)
            return original(*args, **kwargs)

        cls.__init_subclass__ = __init_subclass__
    cls.__deprecated__ = __new__.__deprecated__ = __init_subclass__.__deprecated__ = message
    return cls


_DEPRECATED_MSG = "{name!r} is deprecated and slated for removal in Python {remove}"


def _deprecated(name, message=_DEPRECATED_MSG, *, remove, _version=sys.version_info):
    # For modules: a warning until a feature is to be removed.
    text = f"{remove[0]}.{remove[1]}"
    warn(message.format(name=name, remove=text), DeprecationWarning, stacklevel=3)


class _OptionError(Exception):
    """An argument of -W that means nothing."""


def _processoptions(args):
    for arg in args:
        try:
            _setoption(arg)
        except _OptionError as error:
            print("Invalid -W option ignored:", error, file=sys.stderr)


def _setoption(arg):
    # action:message:category:module:line
    parts = arg.split(":")
    if len(parts) > 5:
        raise _OptionError(f"too many fields (max 5): {arg!r}")
    action, message, category, module, line = (part.strip() for part in parts + [""] * (5 - len(parts)))
    action = _getaction(action)
    category = _getcategory(category)
    try:
        line = int(line) if line else 0
        if line < 0:
            raise ValueError
    except ValueError:
        raise _OptionError(f"invalid lineno {line!r}") from None
    if message or module:
        import re

        filterwarnings(action, re.escape(message), category, re.escape(module) + r"\Z" if module else "", line)
    else:
        simplefilter(action, category, line)


def _getaction(action):
    if not action:
        return "default"
    for name in _ACTIONS:
        if name.startswith(action):
            return name
    raise _OptionError(f"invalid action: {action!r}")


def _getcategory(category):
    if not category:
        return Warning
    module, _, name = category.rpartition(".")
    try:
        place = __import__(module or "builtins", None, None, [name])
    except ImportError:
        raise _OptionError(f"invalid module name: {module!r}") from None
    try:
        kind = getattr(place, name)
    except AttributeError:
        raise _OptionError(f"unknown warning category: {category!r}") from None
    if not isinstance(kind, type) or not issubclass(kind, Warning):
        raise _OptionError(f"invalid warning category: {category!r}")
    return kind


_processoptions(sys.warnoptions)
