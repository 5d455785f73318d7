"""Warnings: messages that a filter shows, drops or turns into exceptions."""
import sys

__all__ = """
    catch_warnings deprecated filterwarnings formatwarning resetwarnings showwarning simplefilter warn warn_explicit
""".split()

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

    _WARNING_DETAILS = "message", "category", "filename", "lineno", "file", "line", "source"

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        vars(self).update(zip(self._WARNING_DETAILS, (message, category, filename, lineno, file, line, source)))
        self._category_name = getattr(category, "__name__", None) if category else None

    def __str__(self):
        facts = self.message, self._category_name, self.filename, self.lineno, self.line
        return "{{message : {!r}, category : {!r}, filename : {!r}, lineno : {}, line : {!r}}}".format(*facts)


def showwarning(message, category, filename, lineno, file=None, line=None):
    """Writes a warning to a file, by default sys.stderr; may be replaced."""
    _write(WarningMessage(message, category, filename, lineno, file, line))


def formatwarning(message, category, filename, lineno, line=None):
    """The text of a warning; may be replaced."""
    return _format(WarningMessage(message, category, filename, lineno, line=line))


_own_functions = _showwarning_orig, _formatwarning_orig = showwarning, formatwarning


def _write(msg):
    file = sys.stderr if msg.file is None else msg.file
    if formatwarning is _own_functions[1]:
        text = _format(msg)
    else: # replaced
        text = formatwarning(msg.message, msg.category, msg.filename, msg.lineno, msg.line)
    try:
        file is None or file.write(text)
    except OSError:
        pass # the warning is lost


def _format(msg):
    line = msg.line
    if line is None:
        try:
            from linecache import getline

            line = getline(msg.filename, msg.lineno)
        except Exception:
            pass # then without
    text = f"{msg.filename}:{msg.lineno}: {msg.category.__name__}: {msg.message}\n"
    return text + f"  {line.strip()}\n" if line and not line.isspace() else text


_showwarnmsg_impl = _write
_formatwarnmsg = _formatwarnmsg_impl = _format


def _showwarnmsg(msg):
    if showwarning is _own_functions[0]:
        return _showwarnmsg_impl(msg)
    if callable(showwarning): # replaced
        return showwarning(msg.message, msg.category, msg.filename, msg.lineno, msg.file, msg.line)
    raise TypeError("warnings.showwarning() must be set to a function or method")


# --- filters ---

_ACTIONS = "default", "error", "ignore", "always", "all", "module", "once"


def _check(*facts):
    # (is it right?, the exception's class, its words)...
    for is_right, kind, words in facts:
        if not is_right:
            raise kind(words)


def _is_warning(category):
    return isinstance(category, type) and issubclass(category, Warning)


def _check_place(action, lineno):
    is_int = isinstance(lineno, int)
    return ((action in _ACTIONS, ValueError, f"invalid action: {action!r}"),
            (is_int, TypeError, "lineno must be an int"),
            (not is_int or lineno >= 0, ValueError, "lineno must be an int >= 0"))


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    """Puts a filter in front of the others: message and module are regular expressions."""
    known_action, *numbers = _check_place(action, lineno)
    _check(known_action, (isinstance(message, str), TypeError, "message must be a string"),
           (_is_warning(category), TypeError, "category must be a Warning subclass"),
           (isinstance(module, str), TypeError, "module must be a string"), *numbers)
    patterns = []
    for text, flags in (message, 2), (module, 0): # 2: the case of letters does not matter
        if text:
            from re import compile

            text = compile(text, flags)
        patterns.append(text or None)
    _add_filter(action, patterns[0], category, patterns[1], lineno, append=append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    """Puts a filter for all messages of a category in front of the others."""
    _check(*_check_place(action, lineno))
    _add_filter(action, None, category, None, lineno, append=append)


def _add_filter(*item, append):
    known = item in filters
    if known and not append:
        filters.remove(item)
    if not (known and append):
        filters.insert(len(filters) if append else 0, item)
    _filters_mutated()


def resetwarnings():
    """Drops all filters."""
    filters.clear()
    _filters_mutated()


def _matches(pattern, text):
    return pattern is None or (pattern == text if isinstance(pattern, str) else pattern.match(text) is not None)


# --- warning ---

def _caller(stacklevel, skip_file_prefixes):
    # The frame a warning is about, None above the outermost.
    frame = sys._getframe(2)
    while frame is not None and stacklevel > 1:
        frame = frame.f_back
        if frame is not None and not (skip_file_prefixes and frame.f_code.co_filename.startswith(skip_file_prefixes)):
            stacklevel -= 1
    return frame


def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    """Issues a warning about the line that calls, or one further up."""
    kind = type(message) if isinstance(message, Warning) else UserWarning if category is None else category
    _check((_is_warning(kind), TypeError, f"category must be a Warning subclass, not '{type(kind).__name__}'"),
           (isinstance(skip_file_prefixes, tuple), TypeError, "skip_file_prefixes must be a tuple of strs."))
    frame = _caller(max(stacklevel, 2) if skip_file_prefixes else stacklevel, skip_file_prefixes)
    names, filename, lineno = (vars(sys), "<sys>", 0) if frame is None else \
        (frame.f_globals, frame.f_code.co_filename, frame.f_lineno)
    warn_explicit(message, kind, filename, lineno, names.get("__name__", "<string>"),
                  names.setdefault("__warningregistry__", {}), names, source)


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    """Issues a warning about a place that is given; the registry remembers what was shown."""
    lineno = int(lineno)
    if module is None:
        module = filename or "<unknown>"
        module = module[:-3] if module.lower().endswith(".py") else module
    if not isinstance(module_globals, (dict, type(None))):
        raise TypeError(f"module_globals must be a dict, not '{type(module_globals).__name__}'")
    registry = {} if registry is None else registry
    if registry.get("version", 0) != _version:
        registry.clear() # what it remembers was shown under other filters
        registry["version"] = _version
    is_made = isinstance(message, Warning)
    text, category = (str(message), type(message)) if is_made else (message, category)
    key = text, category, lineno
    if registry.get(key):
        return
    made = message if is_made else category(message)
    action = next((action for action, pattern, kind, place, line in filters
                   if line in (0, lineno) and issubclass(category, kind) and _matches(pattern, text)
                   and _matches(place, module)), defaultaction)
    if action == "error":
        raise made
    if action != "ignore" and _is_new(action, key, registry):
        _showwarnmsg(WarningMessage(made, category, filename, lineno, source=source))


def _is_new(action, key, registry):
    # Is it to be shown? Remembers where that counts.
    if action in ("always", "all"):
        return True
    registry[key] = 1
    if action == "default":
        return True
    if action not in ("once", "module"):
        raise RuntimeError(f"Unrecognized action ({action!r}) in warnings.filters:\n {action}")
    place, key = (onceregistry, key[:2]) if action == "once" else (registry, (*key[:2], 0))
    before = place.get(key)
    place[key] = 1
    return not before


# --- for a while ---

class catch_warnings:
    """A with block after which filters and showwarning are what they were; record=True gives a list of the warnings."""

    _KEPT = "filters", "showwarning", "_showwarnmsg_impl" # of the module

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._module = module or sys.modules["warnings"]
        self._kept = None
        self._filter = None if action is None else (action, category, lineno, append)

    def __repr__(self):
        facts = ["record=True"] * bool(self._record)
        if self._module is not sys.modules["warnings"]:
            facts.append(f"module={self._module!r}")
        return f"{type(self).__name__}({', '.join(facts)})"

    def __enter__(self):
        if self._kept is not None:
            raise RuntimeError(f"Cannot enter {self!r} twice")
        module, log = self._module, [] if self._record else None
        self._kept = [getattr(module, name) for name in self._KEPT]
        module.filters = [*module.filters]
        module._filters_mutated()
        if log is not None:
            module.showwarning, module._showwarnmsg_impl = module._showwarning_orig, log.append
        if self._filter is not None:
            simplefilter(*self._filter)
        return log

    def __exit__(self, *exc_info):
        if self._kept is None:
            raise RuntimeError(f"Cannot exit {self!r} without entering first")
        for name, value in zip(self._KEPT, self._kept):
            setattr(self._module, name, value)
        self._module._filters_mutated()


class deprecated:
    """Decorates a class or function whose use issues a warning."""

    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        if not isinstance(message, str):
            raise TypeError(f"Expected an object of type str for 'message', not {type(message).__name__!r}")
        self.message, self.category, self.stacklevel = message, category, stacklevel

    def __call__(self, arg, /):
        is_class = isinstance(arg, type)
        if self.category is not None and not is_class and not callable(arg):
            raise TypeError("@deprecated decorator with non-None category must be applied to a class or callable, "
                            f"not {arg!r}")
        marked = [arg]
        if self.category is not None:
            issue = _issuing(self.message, self.category, self.stacklevel)
            marked += [_warning_new(arg, issue), _warning_init_subclass(arg, issue)] if is_class else [_warning(arg, issue)]
            if getattr(getattr(arg, "__code__", None), "co_flags", 0) & 0x80: # a coroutine function
                from inspect import markcoroutinefunction

                markcoroutinefunction(marked[-1])
        for one in marked:
            one.__deprecated__ = self.message
        return arg if is_class else marked[-1]


# What is deprecated keeps no `deprecated` object, only a function that issues the warning.

def _issuing(message, category, stacklevel):
    return lambda: warn(message, category=category, stacklevel=stacklevel + 2)


def _warning(function, issue):
    # The function, with the warning before each call.
    from functools import wraps

    @wraps(function)
    def wrapper(*args, **kwargs):
        issue()
        return function(*args, **kwargs)

    return wrapper


def _warning_new(owner, issue):
    from functools import wraps

    make = owner.__new__

    @wraps(make)
    def __new__(cls, /, *args, **kwargs):
        if cls is owner: # subclasses may be made
            issue()
        if make is not object.__new__:
            return make(cls, *args, **kwargs)
        if (args or kwargs) and cls.__init__ is object.__init__:
            raise TypeError(f"{cls.__name__}() takes no arguments")
        return make(cls)

    owner.__new__ = staticmethod(__new__)
    return __new__


def _warning_init_subclass(owner, issue):
    inherited = owner.__init_subclass__
    own = getattr(inherited, "__func__", None) # a class method of Python
    made = _warning(inherited if own is None else own, issue)
    owner.__init_subclass__ = made if own is None else classmethod(made)
    return made


_DEPRECATED_MSG = "{name!r} is deprecated and slated for removal in Python {remove}"


def _deprecated(name, message=_DEPRECATED_MSG, *, remove, _version=sys.version_info):
    # For modules: a warning until a feature is to be removed.
    version = ".".join([str(number) for number in remove])
    warn(message.format(name=name, remove=version), DeprecationWarning, stacklevel=3)


class _OptionError(Exception):
    """An argument of -W that means nothing."""


def _processoptions(args):
    # Those of -W and PYTHONWARNINGS.
    for option in args:
        try:
            _setoption(option)
        except _OptionError as error:
            sys.stderr.write(f"Invalid -W option ignored: {error}\n")


def _setoption(option):
    # action:message:category:module:line
    action, *rest = parts = [part.strip() for part in option.split(":")]
    if len(parts) > 5:
        raise _OptionError(f"too many fields (max 5): {option!r}")
    message, category, module, line = rest + [""] * (4 - len(rest))
    action, category = _getaction(action), _getcategory(category)
    if line and not (line.isascii() and line.isdigit()):
        raise _OptionError(f"invalid lineno {line!r}")
    if not message and not module:
        return simplefilter(action, category, int(line or 0))
    from re import escape

    filterwarnings(action, escape(message), category, module and escape(module) + r"\Z", int(line or 0))


def _getaction(action):
    # Actions may be shortened.
    found = [name for name in _ACTIONS if name.startswith(action)]
    if not found:
        raise _OptionError(f"invalid action: {action!r}")
    return found[0]


def _getcategory(category):
    if not category:
        return Warning
    module, _, name = category.rpartition(".")
    try:
        kind = getattr(__import__(module or "builtins", fromlist=[name]), name)
    except ImportError:
        raise _OptionError(f"invalid module name: {module!r}") from None
    except AttributeError:
        raise _OptionError(f"unknown warning category: {category!r}") from None
    if _is_warning(kind):
        return kind
    raise _OptionError(f"invalid warning category: {category!r}")


_processoptions(sys.warnoptions)
