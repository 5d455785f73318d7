"""Lines of source files, remembered."""
__all__ = ["getline", "clearcache", "checkcache", "lazycache"]

cache = {} # filename: (size, mtime, lines, full name), or (get_source,) when it is still to be asked for


def clearcache():
    """Forgets all files."""
    cache.clear()


def getline(filename, lineno, module_globals=None):
    """A line, from 1, with its line break; '' if there is none or the file cannot be read."""
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ""


def getlines(filename, module_globals=None):
    """All lines of a file; [] if it cannot be read."""
    entry = cache.get(filename)
    if entry is not None and len(entry) != 1:
        return entry[2]
    try:
        return updatecache(filename, module_globals)
    except MemoryError:
        clearcache()
        return []


def checkcache(filename=None):
    """Forgets files (or the one file) that have changed since they were read."""
    import os

    for name in list(cache) if filename is None else [filename]:
        entry = cache.get(name)
        if entry is None or len(entry) == 1 or entry[1] is None:
            continue
        try:
            now = os.stat(entry[3])
        except OSError:
            cache.pop(name, None)
            continue
        if (entry[0], entry[1]) != (now.st_size, now.st_mtime):
            cache.pop(name, None)


def _is_no_file(filename):
    return not filename or filename.startswith("<") and filename.endswith(">")


def _find(filename):
    # The file's full name and os.stat() of it, looked for along sys.path; None.
    import os
    import sys

    try:
        return filename, os.stat(filename)
    except (OSError, ValueError):
        if os.path.isabs(filename):
            return None
    for folder in sys.path:
        try:
            full = os.path.join(folder, filename)
            return full, os.stat(full)
        except (TypeError, AttributeError, OSError, ValueError):
            continue
    return None


def updatecache(filename, module_globals=None):
    """Reads a file again; returns its lines, [] if it cannot be read."""
    entry = cache.pop(filename, None)
    if _is_no_file(filename):
        return []
    found = _find(filename)
    if found is None:
        if entry is None or len(entry) != 1:
            lazycache(filename, module_globals)
            entry = cache.pop(filename, None)
        text = _ask(entry)
        if text is None:
            return []
        lines = [line + "\n" for line in text.splitlines()]
        cache[filename] = len(text), None, lines, filename
        return lines
    full, status = found
    try:
        lines = _read(full)
    except (OSError, UnicodeDecodeError, SyntaxError):
        return []
    if not lines:
        lines = ["\n"]
    elif not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    cache[filename] = status.st_size, status.st_mtime, lines, full
    return lines


def _ask(entry):
    if entry is None:
        return None
    try:
        return entry[0]()
    except (ImportError, OSError):
        return None


def _read(path):
    # The lines, decoded as the cookie on one of the first two says.
    with open(path, "rb") as file:
        data = file.read()
    encoding = "utf-8"
    if data.startswith(b"\xef\xbb\xbf"):
        data = data[3:]
    else:
        for line in data.split(b"\n", 2)[:2]:
            line = line.strip(b" \t\f\r")
            if line[:1] == b"#" and b"coding" in line:
                word = line.split(b"coding", 1)[1]
                if word[:1] in (b":", b"="):
                    encoding = word[1:].split()[0].decode("ascii", "replace")
                    break
            if line and line[:1] != b"#":
                break
    try:
        text = data.decode(encoding)
    except LookupError as error:
        raise SyntaxError(str(error)) from None
    return _split(text.replace("\r\n", "\n").replace("\r", "\n"))


def _split(text):
    # Only at "\n": str.splitlines() splits at form feeds and others too.
    lines = text.split("\n")
    last = lines.pop()
    lines = [line + "\n" for line in lines]
    if last:
        lines.append(last)
    return lines


def lazycache(filename, module_globals):
    """Remembers whom to ask for a module's source; False if that cannot be known."""
    if filename in cache:
        return len(cache[filename]) == 1
    if _is_no_file(filename) or not module_globals:
        return False
    spec = module_globals.get("__spec__")
    name = getattr(spec, "name", module_globals.get("__name__"))
    loader = getattr(spec, "loader", None) or module_globals.get("__loader__")
    get_source = getattr(loader, "get_source", None)
    if not name or not get_source:
        return False
    cache[filename] = (lambda: get_source(name)),
    return True


def _source_of_code(filename, code):
    # Remembers the source of code that no file has (-c, the prompt).
    from _traceback import source

    text = source(code)
    if text is not None:
        cache[filename] = len(text), None, _split(text), filename
