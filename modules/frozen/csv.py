"""CSV files: reader(), writer(), DictReader, DictWriter, dialects."""

import types

__all__ = ["QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE", "QUOTE_STRINGS", "QUOTE_NOTNULL", "Error", "Dialect",
           "excel", "excel_tab", "field_size_limit", "reader", "writer", "register_dialect", "get_dialect", "list_dialects",
           "unregister_dialect", "DictReader", "DictWriter", "unix_dialect"]

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL = range(6)
_DEFAULTS = {"delimiter": ",", "doublequote": True, "escapechar": None, "lineterminator": "\r\n", "quotechar": '"',
             "quoting": QUOTE_MINIMAL, "skipinitialspace": False, "strict": False}
_limit = [131072]


class Error(Exception):
    pass


class _Settings:
    # A dialect, checked.
    def __init__(self, dialect, given):
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)
        for name in given:
            if name not in _DEFAULTS:
                raise TypeError(f"this function got an unexpected keyword argument '{name}'")
        for name, default in _DEFAULTS.items():
            value = given.get(name, getattr(dialect, name, default))
            object.__setattr__(self, name, value)
        for name in "delimiter", "escapechar", "quotechar":
            value = getattr(self, name)
            if value is None and name != "delimiter":
                continue
            if not isinstance(value, str):
                raise TypeError(f'"{name}" must be string{"" if name == "delimiter" else " or None"}, not {type(value).__name__}')
            if len(value) != 1:
                raise TypeError(f'"{name}" must be a 1-character string')
            if value in "\r\n" or value == " " and name != "delimiter" and self.skipinitialspace:
                raise ValueError(f"bad {name} value")
        if not isinstance(self.quoting, int):
            raise TypeError('"quoting" must be an integer')
        if not 0 <= self.quoting <= 5:
            raise TypeError('bad "quoting" value')
        if self.quoting != QUOTE_NONE and self.quotechar is None:
            if "quoting" in given or getattr(dialect, "quoting", QUOTE_MINIMAL) != QUOTE_MINIMAL or "quotechar" not in given:
                raise TypeError("quotechar must be set if quoting enabled")
            object.__setattr__(self, "quoting", QUOTE_NONE)
        if not isinstance(self.lineterminator, str):
            raise TypeError(f'"lineterminator" must be a string, not {type(self.lineterminator).__name__}')
        for name in "doublequote", "skipinitialspace", "strict":
            object.__setattr__(self, name, bool(getattr(self, name)))

    def __setattr__(self, name, value):
        raise AttributeError(f"attribute '{name}' of '_csv.Dialect' objects is not writable")


class Dialect:
    """How a CSV file is written: subclasses set the attributes."""

    _name = ""
    _valid = False
    delimiter = quotechar = escapechar = doublequote = skipinitialspace = lineterminator = quoting = None

    def __init__(self):
        if self.__class__ != Dialect:
            self._valid = True
        try:
            _Settings(None, {name: getattr(self, name) for name in _DEFAULTS if hasattr(self, name)})
        except TypeError as error:
            raise Error(str(error)) from None


class excel(Dialect):
    """The usual dialect of files that Excel writes."""

    delimiter, quotechar, doublequote, skipinitialspace = ",", '"', True, False
    lineterminator, quoting = "\r\n", QUOTE_MINIMAL


class excel_tab(excel):
    """The same with tabs."""

    delimiter = "\t"


class unix_dialect(Dialect):
    """The usual dialect of Unix: lines end in \\n, all fields are quoted."""

    delimiter, quotechar, doublequote, skipinitialspace = ",", '"', True, False
    lineterminator, quoting = "\n", QUOTE_ALL


_dialects = {}


def register_dialect(name, dialect=None, /, **fmtparams):
    """Give a dialect a name."""
    if not isinstance(name, str):
        raise TypeError("dialect name must be a string")
    _dialects[name] = _Settings(dialect, fmtparams)


def unregister_dialect(name):
    """Forget the name of a dialect."""
    if name not in _dialects:
        raise Error("unknown dialect")
    del _dialects[name]


def get_dialect(name):
    """The dialect of that name."""
    if name not in _dialects:
        raise Error("unknown dialect")
    return _dialects[name]


def list_dialects():
    """The names of all dialects."""
    return list(_dialects)


register_dialect("excel", excel)
register_dialect("excel-tab", excel_tab)
register_dialect("unix", unix_dialect)


def field_size_limit(new_limit=None, /):
    """The most characters of a field; with an argument it is changed, and the old limit is answered."""
    old = _limit[0]
    if new_limit is not None:
        if not isinstance(new_limit, int):
            raise TypeError("limit must be an integer")
        _limit[0] = new_limit
    return old


class _Reader:
    def __init__(self, lines, dialect):
        self._lines, self.dialect, self.line_num = iter(lines), dialect, 0

    def __iter__(self):
        return self

    def __next__(self):
        # Fields may go on over lines: the state is kept between them.
        self._fields, self._text, self._state, self._quoted = [], [], "record", False
        while True:
            try:
                line = next(self._lines)
            except StopIteration:
                if self._text or self._state == "quoted":
                    if self.dialect.strict:
                        raise Error("unexpected end of data") from None
                    self._end_field()
                    return self._fields
                raise
            if not isinstance(line, str):
                raise Error(f"iterator should return strings, not {type(line).__name__} (the file should be opened in text mode)")
            self.line_num += 1
            for c in line:
                self._take(c)
            self._take("\n", True)
            if self._state == "record":
                return self._fields

    def _add(self, c):
        if len(self._text) >= _limit[0]:
            raise Error(f"field larger than field limit ({_limit[0]})")
        self._text.append(c)

    def _end_field(self):
        text = "".join(self._text)
        quoting = self.dialect.quoting
        if not self._quoted and quoting == QUOTE_NONNUMERIC and text:
            text = float(text)
        elif not self._quoted and quoting == QUOTE_STRINGS and text:
            text = float(text)
        elif not self._quoted and quoting in (QUOTE_NOTNULL, QUOTE_STRINGS) and not text:
            text = None
        self._fields.append(text)
        self._text, self._quoted = [], False

    def _take(self, c, is_end=False):
        d, state = self.dialect, self._state
        if state == "end":
            if is_end:
                self._state = "record"
            elif c not in "\r\n":
                raise Error("new-line character seen in unquoted field - do you need to open the file with newline=''?")
            return
        if state == "quoted":
            if is_end:
                return
            if c == d.escapechar:
                self._state = "escape in quotes"
            elif c == d.quotechar and d.quoting != QUOTE_NONE:
                self._state = "quote in quotes" if d.doublequote else "field"
            else:
                self._add(c)
            return
        if state in ("escape", "escape in quotes"):
            if is_end:
                if state == "escape":
                    self._add("\n")
                    self._state = "after escaped"
                return
            self._add(c)
            self._state = "quoted" if state == "escape in quotes" else "after escaped"
            return
        if state == "quote in quotes":
            if not is_end and c == d.quotechar and d.quoting != QUOTE_NONE:
                self._add(c)
                self._state = "quoted"
                return
            if not is_end and c not in "\r\n" and c != d.delimiter:
                if d.strict:
                    raise Error(f"'{d.delimiter}' expected after '{d.quotechar}'")
                self._add(c)
                self._state = "field"
                return
            state = "field"
        if is_end or c in "\r\n":
            if state == "record" and (is_end or not self._fields):
                self._state = "record" if is_end else "end"
                return
            self._end_field()
            self._state = "record" if is_end else "end"
        elif c == d.delimiter:
            self._end_field()
            self._state = "start"
        elif c == d.escapechar:
            self._state = "escape"
        elif state in ("record", "start") and c == d.quotechar and d.quoting != QUOTE_NONE:
            self._quoted = True
            self._state = "quoted"
        elif state in ("record", "start") and c == " " and d.skipinitialspace:
            self._state = "start"
        else:
            self._add(c)
            self._state = "field"


def reader(iterable, /, dialect="excel", **fmtparams):
    """An iterator of rows, lists of str, from lines."""
    return _Reader(iterable, _Settings(dialect, fmtparams))


class _Writer:
    def __init__(self, file, dialect):
        write = getattr(file, "write", None)
        if not callable(write):
            raise TypeError("argument 1 must have a \"write\" method")
        self._write, self.dialect = write, dialect

    def writerow(self, row, /):
        """Write a row of values."""
        d = self.dialect
        try:
            values = list(row)
        except TypeError:
            raise Error(f"iterable expected, not {type(row).__name__}") from None
        fields = [self._field(value, len(values)) for value in values]
        return self._write(d.delimiter.join(fields) + d.lineterminator)

    def writerows(self, rows, /):
        """Write rows of values."""
        for row in rows:
            self.writerow(row)

    def _field(self, value, count):
        d = self.dialect
        is_number = isinstance(value, (int, float, complex)) or hasattr(value, "__float__") and not isinstance(value, str)
        text = "" if value is None else value if isinstance(value, str) else repr(value) if type(value) is float else str(value)
        if d.quoting == QUOTE_NONNUMERIC:
            quoted = not is_number
        elif d.quoting == QUOTE_ALL:
            quoted = True
        elif d.quoting == QUOTE_STRINGS:
            quoted = isinstance(value, str)
        else:
            quoted = d.quoting == QUOTE_NOTNULL and value is not None
        special = {d.delimiter, d.escapechar, d.quotechar, "\r", "\n", *d.lineterminator} - {None}
        pieces = []
        for c in text:
            if c in special:
                if d.quoting == QUOTE_NONE:
                    escaped = True
                elif c == d.quotechar:
                    escaped = not d.doublequote
                    if d.doublequote:
                        pieces.append(c)
                        quoted = True
                else:
                    escaped = c == d.escapechar
                    quoted = quoted or not escaped
                if escaped:
                    if d.escapechar is None:
                        raise Error("need to escape, but no escapechar set")
                    pieces.append(d.escapechar)
            pieces.append(c)
        if " " == d.delimiter and d.skipinitialspace and not text and not quoted:
            quoted = True
        if not text and not quoted and count == 1:
            if d.quoting == QUOTE_NONE or d.quoting in (QUOTE_STRINGS, QUOTE_NOTNULL) and value is None:
                raise Error("single empty field record must be quoted")
            quoted = True
        return f"{d.quotechar}{''.join(pieces)}{d.quotechar}" if quoted else "".join(pieces)


def writer(fileobj, /, dialect="excel", **fmtparams):
    """An object whose writerow() writes lines to a file."""
    return _Writer(fileobj, _Settings(dialect, fmtparams))


class DictReader:
    """Rows as dicts; the names are those of the first row, or given."""

    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self._fieldnames, self.restkey, self.restval = fieldnames, restkey, restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect, self.line_num = dialect, 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            self._fieldnames = next(self.reader, None)
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        names = self.fieldnames
        row = next(self.reader)
        while not row:
            row = next(self.reader)
        self.line_num = self.reader.line_num
        made = dict(zip(names, row))
        if len(row) > len(names):
            made[self.restkey] = row[len(names):]
        for name in names[len(row):]:
            made[name] = self.restval
        return made

    __class_getitem__ = classmethod(types.GenericAlias)


class DictWriter:
    """Writes dicts as rows, their values in the order of fieldnames."""

    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        if extrasaction.lower() not in ("raise", "ignore"):
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.fieldnames, self.restval, self.extrasaction = fieldnames, restval, extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        """Write the names."""
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _row(self, rowdict):
        if self.extrasaction == "raise" and (wrong := rowdict.keys() - self.fieldnames):
            raise ValueError("dict contains fields not in fieldnames: " + ", ".join(map(repr, wrong)))
        return [rowdict.get(name, self.restval) for name in self.fieldnames]

    def writerow(self, rowdict):
        """Write a dict."""
        return self.writer.writerow(self._row(rowdict))

    def writerows(self, rowdicts):
        """Write dicts."""
        return self.writer.writerows(map(self._row, rowdicts))

    __class_getitem__ = classmethod(types.GenericAlias)
