"""Runs one of CPython's test modules: run_file.py MODULE RESULTS. Writes a line to the file RESULTS for each test method:
its name, a tab, pass, fail, error or skip, a tab, a reason. With OWN_SUPPORT=1 our package `test` stands before CPython's;
modules that this interpreter lacks are stood in for by ones that skip the test that uses them."""
import os
import sys

here = os.path.dirname(os.path.abspath(__file__))
module_name, results_name = sys.argv[1:3]
sys.argv[1:] = []
if os.environ.get("OWN_SUPPORT"):
    sys.path[0] = os.path.join(here, "lib")
else:
    del sys.path[0]

import unittest


class Missing:
    """What stands for anything in a module that is missing: whoever uses it is skipped."""

    def __init__(self, name, bases=(), namespace=None): # with three: a class made of one
        self._name = name

    def __getattr__(self, name):
        if name.startswith("__") or name == "_name":
            raise AttributeError(name)
        return Missing(f"{self._name}.{name}")

    def __call__(self, *args, **kwargs):
        raise unittest.SkipTest(f"{self._name} is missing")

    def __ge__(self, other):
        return False # as a limit

    __add__ = __iter__ = __len__ = __index__ = __enter__ = __call__

    def __repr__(self):
        return f"<missing {self._name}>"


# Of C's types, which tests compare with before anything runs.
LIMITS = {"INT_MAX": 2**31 - 1, "INT_MIN": -2**31, "UINT_MAX": 2**32 - 1, "LONG_MAX": 2**63 - 1, "LONG_MIN": -2**63,
          "ULONG_MAX": 2**64 - 1, "PY_SSIZE_T_MAX": sys.maxsize, "PY_SSIZE_T_MIN": -sys.maxsize - 1}


class MissingModule(type(sys)):
    def __getattr__(self, name):
        if name.startswith("__") and name != "__all__":
            raise AttributeError(name)
        if name in LIMITS:
            return LIMITS[name]
        if self.__name__ == "_pyio" and name[0].isupper():
            return type(name, (), {"__new__": Missing(f"_pyio.{name}").__call__}) # mixed with other classes
        return [] if name == "__all__" else Missing(f"{self.__name__}.{name}")


STOOD_IN = {
    "_colorize", "_datetime", "_pickle", "_pyio", "_string", "_testcapi", "_testinternalcapi", "_testlimitedcapi", "array", "ast", "asyncio", "concurrent.futures",
    "csv", "ctypes", "dbm", "datetime", "decimal", "dis", "doctest", "email", "errno", "fnmatch", "fractions", "glob",
    "hashlib", "html", "html.parser", "importlib", "importlib.util", "locale", "logging", "marshal", "opcode", "pickletools", "http.cookies", "http",
    "platform", "pydoc", "queue", "select", "shelve", "shlex", "shutil", "signal", "socket", "stat", "statistics",
    "string.templatelib", "subprocess", "tempfile", "threading", "tokenize", "tracemalloc", "unicodedata", "urllib",
    "uuid", "xml", "zipimport", "zlib",
}


# Files that say themselves what to do without _testcapi.
if module_name in ("test_gc", "test_finalization"):
    STOOD_IN.discard("_testcapi")


def stand_in(imported):
    def importer(name, globals=None, locals=None, fromlist=(), level=0):
        try:
            return imported(name, globals, locals, fromlist, level)
        except ModuleNotFoundError as error:
            if level or error.name not in STOOD_IN or not name.startswith(error.name):
                raise
            module = sys.modules[error.name] = MissingModule(error.name)
            parent, _, tail = error.name.rpartition(".")
            if parent:
                setattr(sys.modules[parent], tail, module)
            return importer(name, globals, locals, fromlist, level)

    return importer


if sys.implementation.name != "cpython":
    import builtins

    builtins.__import__ = stand_in(builtins.__import__)
    sys.path.append(os.path.join(here, "standins"))
    import io

    for name in "StringIO", "BytesIO", "TextIOWrapper":
        if not hasattr(io, name):
            setattr(io, name, Missing(f"io.{name}"))
    try:
        import unittest.mock
    except ModuleNotFoundError:
        import mock # the one beside this file

        sys.modules["unittest.mock"] = unittest.mock = mock
    if not hasattr(unittest, "IsolatedAsyncioTestCase"):
        class NoLoop(unittest.TestCase):
            def setUp(self):
                raise unittest.SkipTest("asyncio is missing")

        unittest.IsolatedAsyncioTestCase = NoLoop


class Result(unittest.TestResult):
    def __init__(self, out):
        super().__init__()
        self.out = out
        self.outcome = None

    def startTest(self, test):
        super().startTest(test)
        self.outcome = None
        self.out.write(test.id().removeprefix("test.") + "\t")
        self.out.flush()

    def set(self, outcome, reason=""):
        if self.outcome is None or self.outcome[0] in ("pass", "skip") and outcome in ("fail", "error"):
            self.outcome = outcome, reason

    def stopTest(self, test):
        outcome, reason = self.outcome or ("skip", "")
        reason = reason.encode("ascii", "backslashreplace").decode().replace("\n", "\\n").replace("\t", " ")
        self.out.write(f"{outcome}\t{reason}\n")
        self.out.flush()

    def _words(self, err):
        place, entry = None, err[2]
        while entry is not None:
            if "unittest" not in entry.tb_frame.f_code.co_filename:
                place = entry
            entry = entry.tb_next
        where = "" if place is None else f"{os.path.basename(place.tb_frame.f_code.co_filename)}:{place.tb_lineno}: "
        try:
            words = f"{err[0].__name__}: {err[1]}"
        except Exception:
            words = err[0].__name__
        return where + words[:600]

    def addSuccess(self, test):
        self.set("pass")

    def addError(self, test, err):
        self.set("error", self._words(err))

    def addFailure(self, test, err):
        self.set("fail", self._words(err))

    def addSubTest(self, test, subtest, err):
        if err is not None:
            self.set("fail" if issubclass(err[0], test.failureException) else "error", self._words(err))

    def addSkip(self, test, reason):
        self.set("skip", reason)

    def addExpectedFailure(self, test, err):
        self.set("pass")

    def addUnexpectedSuccess(self, test):
        self.set("fail", "unexpected success")


def load(name):
    __import__(name)
    return sys.modules[name]


def test_modules(name):
    module = load(name)
    yield module
    if hasattr(module, "__path__"):
        for entry in sorted(os.listdir(module.__path__[0])):
            if entry.startswith("test_") and entry.endswith(".py"):
                yield load(f"{name}.{entry[:-3]}")


def run(name, out):
    suite = unittest.TestSuite()
    loader = unittest.TestLoader()
    for module in test_modules(name):
        if name == "test.test_io":
            module.load_tests(loader, unittest.TestSuite(), None) # gives its classes what they test
        for key in dir(module):
            case = getattr(module, key)
            if isinstance(case, type) and issubclass(case, unittest.TestCase) and \
                    case not in (unittest.TestCase, unittest.FunctionTestCase):
                suite.addTest(loader.loadTestsFromTestCase(case))
    suite.run(Result(out))


with open(results_name, "w", encoding="utf-8") as out:
    try:
        run(f"test.{module_name}", out)
    except BaseException as error:
        import traceback

        out.write(f"\nIMPORT\terror\t{type(error).__name__}: {error}\n")
        traceback.print_exc()
    out.write("END\n")
