"""Tracebacks and exceptions as text, as the interpreter prints them."""
import linecache, sys
from _traceback import hint, marked, place

__all__ = """
    FrameSummary StackSummary TracebackException clear_frames extract_stack extract_tb format_exc format_exception
    format_exception_only format_list format_stack format_tb print_exc print_exception print_last print_stack print_tb
    walk_stack walk_tb
""".split()

_CODE = type((lambda: 0).__code__)
_RECURSIVE_CUTOFF = 3
_CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n"
_CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n"


class _NotGiven:
    def __repr__(self):
        return "<implicit>"


_not_given = _NotGiven()


def _write(texts, file):
    file = sys.stderr if file is None else file
    for text in texts:
        file.write(text)


# --- the functions that print and format ---

def print_list(extracted_list, file=None):
    """Prints the entries of a list as made by extract_tb() or extract_stack()."""
    _write(format_list(extracted_list), file)


def format_list(extracted_list):
    """A text for each entry of a list as made by extract_tb() or extract_stack()."""
    return StackSummary.from_list(extracted_list).format()


def print_tb(tb, limit=None, file=None):
    """Prints the entries of a traceback, at most `limit` (the last ones if negative)."""
    _write(format_tb(tb, limit), file)


def format_tb(tb, limit=None):
    """A text for each entry of a traceback, at most `limit`."""
    return format_list(extract_tb(tb, limit))


def extract_tb(tb, limit=None):
    """The entries of a traceback as a StackSummary, oldest first."""
    return StackSummary._extract_from_extended_frame_gen(_walk_places(tb), limit=limit)


def _of_exception(exc, value, tb, limit):
    # For the functions that take an exception, or as they did once its type, value and traceback.
    if (value is _not_given) is not (tb is _not_given):
        raise ValueError("Both or neither of value and tb must be given")
    if value is _not_given:
        if exc is not None and not isinstance(exc, BaseException):
            raise TypeError(f"Exception expected for value, {type(exc).__name__} found")
        value, tb = exc, getattr(exc, "__traceback__", None)
    return TracebackException(type(value), value, tb, limit=limit, compact=True)


def print_exception(exc, /, value=_not_given, tb=_not_given, limit=None, file=None, chain=True, **kwargs):
    """Prints an exception with its traceback; the type, value and traceback may be given one by one."""
    _of_exception(exc, value, tb, limit).print(file=file, chain=chain)


def format_exception(exc, /, value=_not_given, tb=_not_given, limit=None, chain=True, **kwargs):
    """What print_exception() prints, as a list of texts, each with its line break."""
    return [*_of_exception(exc, value, tb, limit).format(chain=chain)]


def format_exception_only(exc, /, value=_not_given, *, show_group=False, **kwargs):
    """The last part of an exception's text, without traceback, as a list of texts."""
    shown = exc if value is _not_given else value
    return [*TracebackException(type(shown), shown, None, compact=True).format_exception_only(show_group=show_group)]


def print_exc(limit=None, file=None, chain=True):
    """Prints the exception that is handled now."""
    _write([format_exc(limit, chain)], file)


def format_exc(limit=None, chain=True):
    """The text of the exception that is handled now."""
    return "".join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_last(limit=None, file=None, chain=True):
    """Prints the exception that ended the last statement at the prompt."""
    if hasattr(sys, "last_exc"):
        last = (sys.last_exc,)
    elif hasattr(sys, "last_type"):
        last = sys.last_type, sys.last_value, sys.last_traceback
    else:
        raise ValueError("no last exception")
    print_exception(*last, limit=limit, file=file, chain=chain)


def print_stack(f=None, limit=None, file=None):
    """Prints the frames that run now, or those up to the given frame."""
    _write(format_stack(f or sys._getframe(1), limit), file)


def format_stack(f=None, limit=None):
    """A text for each of the frames that run now, or of those up to the given frame."""
    return format_list(extract_stack(f or sys._getframe(1), limit))


def extract_stack(f=None, limit=None):
    """The frames that run now, or those up to the given frame, as a StackSummary, oldest first."""
    found = StackSummary.extract(walk_stack(f or sys._getframe(1)), limit=limit)
    found.reverse()
    return found


def clear_frames(tb):
    """Empties the variables of all frames of a traceback that do not run any more."""
    for entry in _entries(tb):
        try:
            entry.tb_frame.clear()
        except RuntimeError:
            pass # it runs


def walk_stack(f):
    """(frame, line) of a frame (None: the caller's) and those that called it."""
    return _frames(f or sys._getframe(2))


def _frames(frame):
    while frame is not None:
        yield frame, frame.f_lineno
        frame = frame.f_back


def walk_tb(tb):
    """(frame, line) of a traceback's entries, oldest first."""
    return ((entry.tb_frame, entry.tb_lineno) for entry in _entries(tb))


def _entries(tb):
    while tb is not None:
        yield tb
        tb = tb.tb_next


def _walk_places(tb):
    # (frame, (line, last line, column, last column)) of a traceback's entries.
    return ((entry.tb_frame, _place(entry)) for entry in _entries(tb))


def _place(tb):
    code = tb.tb_frame.f_code
    known = place(code, tb.tb_lasti) if type(code) is _CODE else None
    if known is None or known[0] != tb.tb_lineno or not known[3]:
        return tb.tb_lineno, None, None, None
    return known


# --- one entry and all of them ---

class FrameSummary:
    """One entry of a traceback: where it was, and the text of the line."""

    __slots__ = ("filename", "lineno", "end_lineno", "colno", "end_colno", "name", "locals", "_text", "_code")

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None, colno=None,
                 end_colno=None, **kwargs):
        self.filename, self.lineno, self.name = filename, lineno, name
        self.end_lineno = end_lineno if end_lineno is not None else lineno
        self.colno, self.end_colno = colno, end_colno
        self.locals = {key: _safe_string(locals[key], "local", repr) for key in locals} if locals else None
        self._code = kwargs.get("_code")
        self._text = line # of all its lines, once somebody asked
        if lookup_line:
            self._source()

    def _source(self):
        if self._text is None and None not in (self.lineno, self.end_lineno):
            # Lines that cannot be had are empty: the file may have got shorter.
            numbers = range(self.lineno, self.end_lineno + 1)
            self._text = "".join([linecache.getline(self.filename, number).rstrip() + "\n" for number in numbers])
        return self._text

    @property
    def line(self):
        """The text of the first line, without what surrounds it; None when the line number is not known."""
        text = self._source()
        return text if text is None else text.split("\n", 1)[0].strip()

    def _facts(self):
        # As a tuple, which is what an entry was once.
        return self.filename, self.lineno, self.name, self.line

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return self._facts()[:3] == other._facts()[:3] and self.locals == other.locals
        return self._facts() == other if isinstance(other, tuple) else NotImplemented

    def __getitem__(self, pos):
        return self._facts()[pos]

    def __iter__(self):
        return iter(self._facts())

    def __len__(self):
        return len(self._facts())

    def __repr__(self):
        return "<FrameSummary file {}, line {} in {}>".format(*self._facts())

    def _shown(self):
        # The source lines, indented, with marks under what failed.
        if not self.line:
            return ""
        if None in (self.colno, self.end_colno):
            return f"    {self.line}\n"
        is_one = self.end_lineno == self.lineno
        return marked(self._text.split("\n", 1)[0] if is_one else self._text, self.colno, self.end_colno)


def _safe_string(value, what, func=str):
    try:
        text = func(value)
    except BaseException:
        text = f"<{what} {func.__name__}() failed>"
    return text


class StackSummary(list):
    """A list of FrameSummary objects."""

    @classmethod
    def extract(klass, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        """Made of (frame, line) pairs, as walk_stack() and walk_tb() give."""
        pairs = ((frame, (line, None, None, None)) for frame, line in frame_gen)
        return klass._extract_from_extended_frame_gen(pairs, limit=limit, lookup_lines=lookup_lines,
                                                      capture_locals=capture_locals)

    @classmethod
    def _extract_from_extended_frame_gen(klass, pairs, *, limit=None, lookup_lines=True, capture_locals=False):
        if limit is None and hasattr(sys, "tracebacklimit"):
            limit = max(sys.tracebacklimit or 0, 0)
        pairs = [*pairs]
        if limit is not None:
            pairs = pairs[limit:] if limit < 0 else pairs[:limit]
        made, names = klass(), {}
        for frame, (line, end_line, column, end_column) in pairs:
            code = frame.f_code
            name = code.co_filename
            if names.setdefault(name, frame) is frame:
                linecache.lazycache(name, frame.f_globals)
            if type(code) is _CODE and name.startswith("<"):
                linecache._source_of_code(name, code)
            made.append(FrameSummary(name, line, code.co_name, lookup_line=False, end_lineno=end_line, colno=column,
                                     end_colno=end_column, locals=frame.f_locals if capture_locals else None, _code=code))
        for name in names:
            linecache.checkcache(name)
        for entry in made if lookup_lines else ():
            entry._source()
        return made

    @classmethod
    def from_list(klass, a_list):
        """Made of FrameSummary objects or of (filename, line number, name, line) tuples."""
        return klass([entry if isinstance(entry, FrameSummary) else FrameSummary(*entry[:3], line=entry[3])
                      for entry in a_list])

    def format_frame_summary(self, frame_summary, **kwargs):
        """The text of one entry; None leaves it out."""
        entry = frame_summary
        is_prompt = entry.filename[:7] == "<stdin-" and entry.filename[-1] == ">"
        text = f'  File "{"<stdin>" if is_prompt else entry.filename}", line {entry.lineno}, in {entry.name}\n'
        variables = [f"    {name} = {entry.locals[name]}\n" for name in sorted(entry.locals or ())]
        return "".join([text, entry._shown(), *variables])

    def format(self, **kwargs):
        """A text for each entry; those that repeat are counted instead."""
        texts = []
        before, count = None, 0
        for entry in self:
            text = self.format_frame_summary(entry)
            if text is None:
                continue
            key = entry._facts()[:3]
            if key != before or None in key:
                texts += _repeated(count)
                before, count = key, 0
            count += 1
            if count <= _RECURSIVE_CUTOFF:
                texts.append(text)
        return texts + _repeated(count)


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
        self.max_group_width, self.max_group_depth = max_group_width, max_group_depth
        self.stack = StackSummary._extract_from_extended_frame_gen(
            _walk_places(exc_traceback), limit=limit, lookup_lines=lookup_lines, capture_locals=capture_locals)
        self._exc_type = exc_type if save_exc_type else None
        self._has_type = exc_type is not None
        self.exc_type_qualname = getattr(exc_type, "__qualname__", None)
        self.exc_type_module = getattr(exc_type, "__module__", None)
        self._str = _safe_string(exc_value, "exception")
        self._take_notes(exc_value)
        self._is_syntax_error = isinstance(exc_value, SyntaxError)
        if self._is_syntax_error:
            self._take_syntax_error(exc_value)
        elif isinstance(exc_value, BaseException):
            self._str += _hint(exc_value, exc_traceback)
        self.__suppress_context__ = getattr(exc_value, "__suppress_context__", False)
        self.__cause__ = self.__context__ = self.exceptions = None
        if _seen is None:
            self._take_chain(exc_value, compact)

    def _take_notes(self, exc_value):
        try:
            self.__notes__ = getattr(exc_value, "__notes__", None)
        except Exception as error:
            self.__notes__ = [f"Ignored error getting __notes__: {_safe_string(error, '__notes__', repr)}"]

    def _take_syntax_error(self, value):
        for name in "filename", "text", "offset", "end_offset", "msg":
            setattr(self, name, getattr(value, name))
        for name in "lineno", "end_lineno":
            line = getattr(value, name)
            setattr(self, name, line if line is None else str(line))

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
        return cls(exc.__class__, exc, exc.__traceback__, *args, **kwargs)

    @property
    def exc_type(self):
        from warnings import warn

        warn("Deprecated in 3.13. Use exc_type_qualname instead.", DeprecationWarning, 2)
        return self._exc_type

    @property
    def exc_type_str(self):
        """The name of the exception's class, with its module."""
        module = self.exc_type_module
        if not self._has_type or module in ("builtins", "__main__"):
            return self.exc_type_qualname
        return ".".join([module if isinstance(module, str) else "<unknown>", self.exc_type_qualname])

    def __eq__(self, other):
        if isinstance(other, TracebackException):
            return {**vars(self), "_options": 0} == {**vars(other), "_options": 0}
        return NotImplemented

    def __str__(self):
        return self._str

    def format_exception_only(self, *, show_group=False, _depth=0, **kwargs):
        """The texts of the last part: the type and message, notes; for syntax errors the place."""
        if not self._has_type:
            texts = [f"{self._str}\n"]
        elif self._is_syntax_error:
            texts = [*self._format_syntax_error(self.exc_type_str)]
        else:
            text = f"{self.exc_type_str}: {self._str}" if self._str else self.exc_type_str
            texts = [line + "\n" for line in text.split("\n")] if _depth else [text + "\n"]
        for text in texts + [*self._note_lines()] * self._has_type:
            yield " " * 3 * _depth + text
        for inner in self.exceptions or () if show_group else ():
            yield from inner.format_exception_only(show_group=True, _depth=_depth + 1)

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
        output = [(None, self)]
        while chain:
            exc = output[-1][1]
            link, before = (_CAUSE, exc.__cause__) if exc.__cause__ is not None else \
                (_CONTEXT, None if exc.__suppress_context__ else exc.__context__)
            if before is None:
                break
            output[-1] = link, exc # what stands before this one
            output.append((None, before))
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
        _write(self.format(chain=chain), file)


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
