"""How Python 2 called what Python 3 calls otherwise: pickles of the protocols 0 to 2 have the old names."""

IMPORT_MAPPING = {
    "__builtin__": "builtins", "copy_reg": "copyreg", "Queue": "queue", "ConfigParser": "configparser", "repr": "reprlib",
    "cPickle": "pickle", "_winreg": "winreg", "thread": "_thread", "dummy_thread": "_dummy_thread", "exceptions": "builtins",
    "UserDict": "collections", "UserList": "collections", "UserString": "collections", "StringIO": "io", "cStringIO": "io",
    "whichdb": "dbm", "SocketServer": "socketserver", "Tkinter": "tkinter", "xmlrpclib": "xmlrpc.client",
    "commands": "subprocess", "urlparse": "urllib.parse", "HTMLParser": "html.parser", "htmlentitydefs": "html.entities",
    "httplib": "http.client", "Cookie": "http.cookies", "cookielib": "http.cookiejar", "dbhash": "dbm.bsd",
}

_LONG_GONE = {
    "builtins": {"xrange": "range", "unichr": "chr", "unicode": "str", "long": "int", "basestring": "str"},
    "functools": {"reduce": "reduce"}, "sys": {"intern": "intern"},
}
NAME_MAPPING = {("__builtin__", old): (module, new) for module, names in _LONG_GONE.items() for old, new in names.items()}
NAME_MAPPING |= {
    ("itertools", "izip"): ("builtins", "zip"), ("itertools", "imap"): ("builtins", "map"),
    ("itertools", "ifilter"): ("builtins", "filter"), ("itertools", "ifilterfalse"): ("itertools", "filterfalse"),
    ("itertools", "izip_longest"): ("itertools", "zip_longest"), ("UserDict", "IterableUserDict"): ("collections", "UserDict"),
    ("UserList", "UserList"): ("collections", "UserList"), ("UserString", "UserString"): ("collections", "UserString"),
    ("exceptions", "StandardError"): ("builtins", "Exception"),
}

# The other way, where it is not ambiguous.
_ONE_WAY = "exceptions", "StringIO", "cStringIO", "UserDict", "UserList", "UserString", "cPickle", "whichdb"
REVERSE_IMPORT_MAPPING = {new: old for old, new in IMPORT_MAPPING.items() if old not in _ONE_WAY}
REVERSE_NAME_MAPPING = {new: old for old, new in NAME_MAPPING.items()
                        if old[1] not in ("basestring", "StandardError", "unicode")} | {("builtins", "str"): ("__builtin__", "unicode")}


def _name_exceptions():
    import builtins

    for name, value in vars(builtins).items():
        if isinstance(value, type) and issubclass(value, BaseException) and name == value.__name__:
            if name not in _NEW:
                NAME_MAPPING["exceptions", name] = "builtins", name
                REVERSE_NAME_MAPPING["builtins", name] = "exceptions", name
            elif issubclass(value, (OSError, ImportError)): # it was one of those
                old = "OSError" if issubclass(value, OSError) else "ImportError"
                REVERSE_NAME_MAPPING["builtins", name] = "exceptions", old


_NEW = frozenset("""
    BlockingIOError BrokenPipeError ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError
    ConnectionResetError FileExistsError FileNotFoundError InterruptedError IsADirectoryError NotADirectoryError
    PermissionError ProcessLookupError TimeoutError ModuleNotFoundError ResourceWarning RecursionError StopAsyncIteration
    BaseExceptionGroup ExceptionGroup EncodingWarning PythonFinalizationError _IncompleteInputError
""".split())
_name_exceptions()
