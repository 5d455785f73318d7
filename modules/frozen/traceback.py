"""Tracebacks and exceptions as text, as the interpreter prints them."""
import linecache
import sys
from _traceback import hint, marked, place

__all__ = ["extract_stack", "extract_tb", "format_exception", "format_exception_only", "format_list", "format_stack",
           "format_tb", "print_exc", "format_exc", "print_exception", "print_last", "print_stack", "print_tb",
           "clear_frames", "FrameSummary", "StackSummary", "TracebackException", "walk_stack", "walk_tb"]

_CODE = type((lambda: 0).__code__)
_RECURSIVE_CUTOFF = 3
_CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n"
_CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n"


class _Sentinel:
    def __repr__(self):
        return "<implicit>"


_sentinel = _Sentinel()


# --- the functions that print and format ---

def print_list(extracted_list, file=None):
    """Prints the entries of a list as made by extract_tb() or extract_stack()."""
    if file is None:
        file = sys.stderr
    for item in StackSummary.from_list(extracted_list).format():
        print(item, file=file, end="")


def format_list(extracted_list):
    """A text for each entry of a list as made by extract_tb() or extract_stack()."""
    return StackSummary.from_list(extracted_list).format()


def print_tb(tb, limit=None, file=None):
    """Prints the entries of a traceback, at most `limit` (the last ones if negative)."""
    print_list(extract_tb(tb, limit=limit), file=file)


def format_tb(tb, limit=None):
    """format_list(extract_tb(tb, limit))"""
    return extract_tb(tb, limit=limit).format()


def extract_tb(tb, limit=None):
    """The entries of a traceback as a StackSummary, oldest first."""
    return StackSummary._extract_from_extended_frame_gen(_walk_places(tb), limit=limit)


def _parse_value_tb(exc, value, tb):
    if (value is _sentinel) != (tb is _sentinel):
        raise ValueError("Both or neither of value and tb must be given")
    if value is tb is _sentinel:
        if exc is None:
            return None, None
        if isinstance(exc, BaseException):
            return exc, exc.__traceback__
        raise TypeError(f"Exception expected for value, {type(exc).__name__} found")
    return value, tb


def print_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, file=None, chain=True, **kwargs):
    """Prints an exception with its traceback; the type, value and traceback may be given one by one."""
    value, tb = _parse_value_tb(exc, value, tb)
    TracebackException(type(value), value, tb, limit=limit, compact=True).print(file=file, chain=chain)


def format_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, chain=True, **kwargs):
    """What print_exception() prints, as a list of texts, each with its line break."""
    value, tb = _parse_value_tb(exc, value, tb)
    return list(TracebackException(type(value), value, tb, limit=limit, compact=True).format(chain=chain))


def format_exception_only(exc, /, value=_sentinel, *, show_group=False, **kwargs):
    """The last part of an exception's text, without traceback, as a list of texts."""
    if value is _sentinel:
        value = exc
    made = TracebackException(type(value), value, None, compact=True)
    return list(made.format_exception_only(show_group=show_group))


def _handled():
    return sys.exception()


def print_exc(limit=None, file=None, chain=True):
    """Prints the exception that is handled now."""
    print_exception(_handled(), limit=limit, file=file, chain=chain)


def format_exc(limit=None, chain=True):
    """The text of the exception that is handled now."""
    return "".join(format_exception(_handled(), limit=limit, chain=chain))


def print_last(limit=None, file=None, chain=True):
    """Prints the exception that ended the last statement at the prompt."""
    if not hasattr(sys, "last_exc") and not hasattr(sys, "last_type"):
        raise ValueError("no last exception")
    if hasattr(sys, "last_exc"):
        print_exception(sys.last_exc, limit=limit, file=file, chain=chain)
    else:
        print_exception(sys.last_type, sys.last_value, sys.last_traceback, limit, file, chain)


def print_stack(f=None, limit=None, file=None):
    """Prints the frames that run now, or those up to the given frame."""
    print_list(extract_stack(sys._getframe().f_back if f is None else f, limit=limit), file=file)


def format_stack(f=None, limit=None):
    """format_list(extract_stack(f, limit))"""
    return extract_stack(sys._getframe().f_back if f is None else f, limit=limit).format()


def extract_stack(f=None, limit=None):
    """The frames that run now, or those up to the given frame, as a StackSummary, oldest first."""
    if f is None:
        f = sys._getframe().f_back
    stack = StackSummary.extract(walk_stack(f), limit=limit)
    stack.reverse()
    return stack


def clear_frames(tb):
    """Empties the variables of all frames of a traceback that do not run any more."""
    while tb is not None:
        try:
            tb.tb_frame.clear()
        except RuntimeError:
            pass
        tb = tb.tb_next


def walk_stack(f):
    """(frame, line) of a frame (None: the caller's) and those that called it."""
    return _walk_stack(sys._getframe().f_back.f_back if f is None else f)


def _walk_stack(f):
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def walk_tb(tb):
    """(frame, line) of a traceback's entries, oldest first."""
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def _walk_places(tb):
    # (frame, (line, last line, column, last column)) of a traceback's entries.
    while tb is not None:
        yield tb.tb_frame, _place(tb)
        tb = tb.tb_next


def _place(tb):
    code = tb.tb_frame.f_code
    known = place(code, tb.tb_lasti) if type(code) is _CODE else None
    if known is None or known[0] != tb.tb_lineno or not known[3]:
        return tb.tb_lineno, None, None, None
    return known


# --- one entry and all of them ---

class FrameSummary:
    """One entry of a traceback: where it was, and the text of the line."""

    __slots__ = ("filename", "lineno", "end_lineno", "colno", "end_colno", "name", "_lines", "_lines_dedented", "locals",
                 "_code")

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None, colno=None,
                 end_colno=None, **kwargs):
        self.filename = filename
        self.lineno = lineno
        self.end_lineno = lineno if end_lineno is None else end_lineno
        self.colno = colno
        self.end_colno = end_colno
        self.name = name
        self._code = kwargs.get("_code")
        self._lines = line
        self._lines_dedented = None
        if lookup_line:
            self.line
        self.locals = None
        if locals:
            self.locals = {key: _safe_string(value, "local", func=repr) for key, value in locals.items()}

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return (self.filename, self.lineno, self.name, self.locals) == \
                (other.filename, other.lineno, other.name, other.locals)
        if isinstance(other, tuple):
            return (self.filename, self.lineno, self.name, self.line) == other
        return NotImplemented

    def __getitem__(self, pos):
        return (self.filename, self.lineno, self.name, self.line)[pos]

    def __iter__(self):
        return iter([self.filename, self.lineno, self.name, self.line])

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"

    def __len__(self):
        return 4

    def _set_lines(self):
        if self._lines is not None or self.lineno is None or self.end_lineno is None:
            return
        lines = []
        for number in range(self.lineno, self.end_lineno + 1):
            # What cannot be had is left out here: the file may have got shorter.
            lines.append(linecache.getline(self.filename, number).rstrip())
        self._lines = "\n".join(lines) + "\n"

    @property
    def _original_lines(self):
        self._set_lines()
        return self._lines

    @property
    def line(self):
        """The text of the first line, without what surrounds it; None when the line number is not known."""
        self._set_lines()
        if self._lines is None:
            return None
        return self._lines.partition("\n")[0].strip()

    def _shown(self):
        # The source lines, indented, with marks under what failed.
        if self.line is None or not self.line:
            return ""
        if self.colno is None or self.end_colno is None or self.end_lineno is None:
            return f"    {self.line}\n"
        text = self._lines if self.end_lineno != self.lineno or "\n" not in self._lines \
            else self._lines.partition("\n")[0]
        return marked(text, self.colno, self.end_colno)


def _safe_string(value, what, func=str):
    try:
        return func(value)
    except:
        return f"<{what} {func.__name__}() failed>"


class StackSummary(list):
    """A list of FrameSummary objects."""

    @classmethod
    def extract(klass, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        """Made of (frame, line) pairs, as walk_stack() and walk_tb() give."""
        places = ((frame, (line, None, None, None)) for frame, line in frame_gen)
        return klass._extract_from_extended_frame_gen(places, limit=limit, lookup_lines=lookup_lines,
                                                      capture_locals=capture_locals)

    @classmethod
    def _extract_from_extended_frame_gen(klass, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        if limit is None:
            limit = getattr(sys, "tracebacklimit", None)
            if limit is not None and limit < 0:
                limit = 0
        entries = list(frame_gen)
        if limit is not None:
            entries = entries[:limit] if limit >= 0 else entries[limit:]
        result = klass()
        names = set()
        for frame, (line, end_line, column, end_column) in entries:
            code = frame.f_code
            filename = code.co_filename
            if filename not in names:
                names.add(filename)
                linecache.lazycache(filename, frame.f_globals)
            if filename[:1] == "<" and type(code) is _CODE:
                linecache._source_of_code(filename, code)
            result.append(FrameSummary(filename, line, code.co_name, lookup_line=False,
                                       locals=frame.f_locals if capture_locals else None, end_lineno=end_line,
                                       colno=column, end_colno=end_column, _code=code))
        try:
            for name in names:
                linecache.checkcache(name)
        except ImportError:
            pass
        if lookup_lines:
            for entry in result:
                entry.line
        return result

    @classmethod
    def from_list(klass, a_list):
        """Made of FrameSummary objects or of (filename, line number, name, line) tuples."""
        result = klass()
        for entry in a_list:
            if not isinstance(entry, FrameSummary):
                filename, lineno, name, line = entry
                entry = FrameSummary(filename, lineno, name, line=line)
            result.append(entry)
        return result

    def format_frame_summary(self, frame_summary, **kwargs):
        """The text of one entry; None leaves it out."""
        filename = frame_summary.filename
        if filename.startswith("<stdin-") and filename.endswith(">"):
            filename = "<stdin>"
        text = f'  File "{filename}", line {frame_summary.lineno}, in {frame_summary.name}\n' + frame_summary._shown()
        if frame_summary.locals:
            text += "".join(f"    {name} = {value}\n" for name, value in sorted(frame_summary.locals.items()))
        return text

    def format(self, **kwargs):
        """A text for each entry; those that repeat are counted instead."""
        result = []
        last = None
        count = 0
        for entry in self:
            text = self.format_frame_summary(entry)
            if text is None:
                continue
            key = entry.filename, entry.lineno, entry.name
            if None in key or key != last:
                result += _repeated(count)
                last = key
                count = 0
            count += 1
            if count <= _RECURSIVE_CUTOFF:
                result.append(text)
        return result + _repeated(count)


def _repeated(count):
    count -= _RECURSIVE_CUTOFF
    return [f"  [Previous line repeated {count} more time{'s' if count > 1 else ''}]\n"] if count > 0 else []


# --- an exception with all that belongs to it ---

class _Lines:
    # Where an exception group puts its lines: indented, behind bars.
    def __init__(self):
        self.depth = 0
        self.needs_close = False
        self.seen = set()

    def emit(self, text, margin=None):
        indent = "  " * self.depth
        if self.depth:
            indent += (margin or "|") + " "
        if isinstance(text, str):
            yield "\n".join(indent + line if line.strip() or self.depth else line for line in text.split("\n")[:-1]) + "\n" \
                if self.depth else text
        else:
            for one in text:
                yield from self.emit(one, margin)


class TracebackException:
    """An exception as it was: texts only, so that nothing keeps the frames alive."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False,
                 compact=False, max_group_width=15, max_group_depth=10, save_exc_type=True, _seen=None):
        self._options = dict(limit=limit, lookup_lines=lookup_lines, capture_locals=capture_locals,
                             max_group_width=max_group_width, max_group_depth=max_group_depth)
        self.max_group_width = max_group_width
        self.max_group_depth = max_group_depth
        self.stack = StackSummary._extract_from_extended_frame_gen(
            _walk_places(exc_traceback), limit=limit, lookup_lines=lookup_lines, capture_locals=capture_locals)
        self._exc_type = exc_type if save_exc_type else None
        self._str = _safe_string(exc_value, "exception")
        self._is_syntax_error = False
        self._have_exc_type = exc_type is not None
        self.exc_type_qualname = self.exc_type_module = None
        if exc_type is not None:
            self.exc_type_qualname = exc_type.__qualname__
            self.exc_type_module = exc_type.__module__
        self._take_notes(exc_value)
        if isinstance(exc_value, SyntaxError):
            self._take_syntax_error(exc_value)
        elif isinstance(exc_value, BaseException):
            self._str += _hint(exc_value, exc_traceback)
        self.__cause__ = self.__context__ = self.exceptions = None
        self.__suppress_context__ = exc_value.__suppress_context__ if exc_value is not None else False
        if _seen is None:
            self._take_chain(exc_value, compact)

    def _take_notes(self, exc_value):
        try:
            self.__notes__ = getattr(exc_value, "__notes__", None)
        except Exception as error:
            self.__notes__ = [f"Ignored error getting __notes__: {_safe_string(error, '__notes__', repr)}"]

    def _take_syntax_error(self, value):
        self._is_syntax_error = True
        self.filename = value.filename
        self.lineno = None if value.lineno is None else str(value.lineno)
        self.end_lineno = None if value.end_lineno is None else str(value.end_lineno)
        self.text = value.text
        self.offset = value.offset
        self.end_offset = value.end_offset
        self.msg = value.msg

    def _take_chain(self, first, compact):
        # A list instead of recursion: chains may be long.
        seen = {id(first)}
        work = [(self, first)]
        while work:
            made, value = work.pop()
            if value is None:
                continue
            cause, context = value.__cause__, value.__context__
            if cause is not None and id(cause) not in seen:
                made.__cause__ = made._make(cause, seen, work)
            wants_context = made.__cause__ is None and not value.__suppress_context__ if compact else True
            if context is not None and id(context) not in seen and wants_context:
                made.__context__ = made._make(context, seen, work)
            if isinstance(value, BaseExceptionGroup):
                made.exceptions = []
                for inner in value.exceptions:
                    made.exceptions.append(made._make(inner, seen, work))

    def _make(self, value, seen, work):
        seen.add(id(value))
        made = TracebackException(type(value), value, value.__traceback__, _seen=seen, **self._options)
        work.append((made, value))
        return made

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        """Made of an exception."""
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    @property
    def exc_type(self):
        import warnings

        warnings.warn("Deprecated in 3.13. Use exc_type_qualname instead.", DeprecationWarning, stacklevel=2)
        return self._exc_type

    @property
    def exc_type_str(self):
        if not self._have_exc_type:
            return None
        module = self.exc_type_module
        if module in ("__main__", "builtins"):
            return self.exc_type_qualname
        return f"{module if isinstance(module, str) else '<unknown>'}.{self.exc_type_qualname}"

    def __eq__(self, other):
        if not isinstance(other, TracebackException):
            return NotImplemented
        return {**self.__dict__, "_options": None} == {**other.__dict__, "_options": None}

    def __str__(self):
        return self._str

    def format_exception_only(self, *, show_group=False, _depth=0, **kwargs):
        """The texts of the last part: the type and message, notes; for syntax errors the place."""
        indent = 3 * _depth * " "
        if not self._have_exc_type:
            yield indent + self._str + "\n"
            return
        if self._is_syntax_error:
            for text in self._format_syntax_error(self.exc_type_str):
                yield indent + text
        elif not indent:
            yield _last_line(self.exc_type_str, self._str)
        else:
            for line in _last_line(self.exc_type_str, self._str)[:-1].split("\n"):
                yield f"{indent}{line}\n"
        yield from _indent(self._note_lines(), indent)
        if self.exceptions and show_group:
            for inner in self.exceptions:
                yield from inner.format_exception_only(show_group=show_group, _depth=_depth + 1)

    def _note_lines(self):
        notes = self.__notes__
        if notes is None:
            return
        if isinstance(notes, (list, tuple)) or hasattr(notes, "__iter__") and not isinstance(notes, (str, bytes)) and \
                hasattr(notes, "__len__") and hasattr(notes, "__getitem__") and not isinstance(notes, dict):
            for note in notes:
                for line in _safe_string(note, "note").split("\n"):
                    yield line + "\n"
        else:
            yield _safe_string(notes, "__notes__", repr) + "\n"

    def _format_syntax_error(self, name):
        suffix = ""
        if self.lineno is not None:
            yield f'  File "{self.filename or "<string>"}", line {self.lineno}\n'
        elif self.filename is not None:
            suffix = f" ({self.filename})"
        text = self.text
        if isinstance(text, str):
            yield from self._syntax_line(text)
        yield f"{name}: {self.msg or '<no detail available>'}{suffix}\n"

    def _syntax_line(self, text):
        stripped = text.rstrip("\n")
        shown = stripped.lstrip(" \n\f")
        spaces = len(stripped) - len(shown)
        if self.offset is None:
            yield f"    {shown}\n"
            return
        offset = self.offset
        if self.lineno == self.end_lineno:
            end = offset if self.end_offset in (None, 0) else self.end_offset
        else:
            end = len(stripped) + 1
        if offset > len(stripped) + 1:
            offset = len(stripped) + 1
            end = max(end, offset) if self.end_offset is not None else offset
        if offset == end or end == -1:
            end = offset + 1
        column = offset - 1 - spaces
        end_column = end - 1 - spaces
        yield f"    {shown}\n"
        if column >= 0:
            before = "".join(c if c.isspace() else " " for c in shown[:column])
            yield f"    {before}{'^' * max(end_column - column, 1)}\n"

    def format(self, *, chain=True, _ctx=None, **kwargs):
        """All texts, each with its line break: the chain of exceptions, oldest first, with tracebacks."""
        if _ctx is None:
            _ctx = _Lines()
        output = []
        exc = self
        while exc is not None:
            if not chain:
                output.append((None, exc))
                break
            if exc.__cause__ is not None:
                link, following = _CAUSE, exc.__cause__
            elif exc.__context__ is not None and not exc.__suppress_context__:
                link, following = _CONTEXT, exc.__context__
            else:
                link, following = None, None
            output.append((link, exc))
            exc = following
        for link, exc in reversed(output):
            if link is not None:
                yield from _ctx.emit(link)
            if exc.exceptions is None:
                if exc.stack:
                    yield from _ctx.emit("Traceback (most recent call last):\n")
                    yield from _ctx.emit(exc.stack.format())
                yield from _ctx.emit(exc.format_exception_only())
            elif _ctx.depth > self.max_group_depth:
                yield from _ctx.emit(f"... (max_group_depth is {self.max_group_depth})\n")
            else:
                yield from exc._format_group(_ctx)

    def _format_group(self, ctx):
        is_outermost = ctx.depth == 0
        if is_outermost:
            ctx.depth += 1
        if self.stack:
            yield from ctx.emit("Exception Group Traceback (most recent call last):\n",
                                margin="+" if is_outermost else None)
            yield from ctx.emit(self.stack.format())
        yield from ctx.emit(self.format_exception_only())
        count = len(self.exceptions)
        shown = count if count <= self.max_group_width else self.max_group_width + 1
        ctx.needs_close = False
        for i in range(shown):
            is_last = i == shown - 1
            if is_last:
                ctx.needs_close = True
            is_cut = i >= self.max_group_width
            title = "..." if is_cut else str(i + 1)
            yield "  " * ctx.depth + ("+-" if i == 0 else "  ") + f"+---------------- {title} ----------------\n"
            ctx.depth += 1
            if is_cut:
                left = count - self.max_group_width
                yield from ctx.emit(f"and {left} more exception{'s' if left > 1 else ''}\n")
            else:
                yield from self.exceptions[i].format(_ctx=ctx)
            if is_last and ctx.needs_close:
                yield "  " * ctx.depth + "+------------------------------------\n"
                ctx.needs_close = False
            ctx.depth -= 1
        if is_outermost:
            ctx.depth = 0

    def print(self, *, file=None, chain=True, **kwargs):
        """Prints what format() gives."""
        if file is None:
            file = sys.stderr
        for line in self.format(chain=chain):
            print(line, file=file, end="")


def _hint(value, tb):
    # "Did you mean": names come from the innermost frame of the traceback that was given.
    own = value.__traceback__
    try:
        value.__traceback__ = tb
        return hint(value)
    except Exception:
        return ""
    finally:
        value.__traceback__ = own


def _last_line(name, text):
    return f"{name}\n" if not text else f"{name}: {text}\n"


def _indent(lines, indent):
    return lines if not indent else (indent + line for line in lines)
