"""Finding tests."""
import sys
import traceback
import types
from unittest import case, suite, util

__unittest = True


class _FailedTest(case.TestCase):
    # Stands for what could not be loaded; fails with the reason.
    _testMethodName = None

    def __init__(self, method_name, exception):
        self._exception = exception
        super().__init__(method_name)

    def __getattr__(self, name):
        if name != self._testMethodName:
            return super(_FailedTest, self).__getattr__(name)

        def testFailure():
            raise self._exception

        return testFailure


def _failed(loader, name, error, message):
    loader.errors.append(message)
    return _FailedTest(name, error), message


class TestLoader:
    """Makes suites of classes, modules, names and folders."""

    testMethodPrefix = "test"
    sortTestMethodsUsing = staticmethod(util.three_way_cmp)
    testNamePatterns = None
    suiteClass = suite.TestSuite
    _top_level_dir = None

    def __init__(self):
        self.errors = []
        self._loading_packages = set()

    def loadTestsFromTestCase(self, testCaseClass):
        """All tests of a class."""
        if issubclass(testCaseClass, suite.TestSuite):
            raise TypeError("Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?")
        if testCaseClass in (case.TestCase, case.FunctionTestCase):
            names = []
        else:
            names = self.getTestCaseNames(testCaseClass)
            if not names and hasattr(testCaseClass, "runTest"):
                names = ["runTest"]
        return self.suiteClass(map(testCaseClass, names))

    def loadTestsFromModule(self, module, *, pattern=None):
        """All tests of a module; its load_tests() has the last word."""
        tests = []
        for name in dir(module):
            obj = getattr(module, name)
            if isinstance(obj, type) and issubclass(obj, case.TestCase) and \
                    obj not in (case.TestCase, case.FunctionTestCase):
                tests.append(self.loadTestsFromTestCase(obj))
        load_tests = getattr(module, "load_tests", None)
        tests = self.suiteClass(tests)
        if load_tests is not None:
            try:
                return load_tests(self, tests, pattern)
            except Exception as error:
                return _failed(self, module.__name__, error, f"Failed to call load_tests:\n{traceback.format_exc()}")[0]
        return tests

    def loadTestsFromName(self, name, module=None):
        """What a dotted name means: a module, class, method, or function that returns a test."""
        parts = name.split(".")
        error_case = error_message = None
        if module is None:
            head = parts[:]
            while head:
                try:
                    module = __import__(".".join(head))
                    break
                except ImportError as error:
                    last = head.pop()
                    error_case, error_message = _failed(
                        self, last, ImportError(f"Failed to import test module: {last}\n{traceback.format_exc()}"),
                        f"Failed to import test module: {last}\n{traceback.format_exc()}")
                    if not head:
                        return error_case
            parts = parts[1:]
        obj = module
        parent = None
        for part in parts:
            try:
                parent, obj = obj, getattr(obj, part)
            except AttributeError as error:
                if getattr(obj, "__path__", None) is not None and error_case is not None:
                    return error_case
                if error_case is not None:
                    self.errors.remove(error_message)
                return _failed(self, part, error, f"Failed to access attribute:\n{traceback.format_exc()}")[0]
        if error_case is not None and error_message in self.errors:
            self.errors.remove(error_message)
        return self._load_object(obj, parent, parts)

    def _load_object(self, obj, parent, parts):
        if isinstance(obj, types.ModuleType):
            return self.loadTestsFromModule(obj)
        if isinstance(obj, type) and issubclass(obj, case.TestCase):
            return self.loadTestsFromTestCase(obj)
        if isinstance(obj, types.FunctionType) and isinstance(parent, type) and issubclass(parent, case.TestCase):
            made = parent(parts[-1])
            if not isinstance(getattr(made, parts[-1]), types.FunctionType): # a static method is called below
                return self.suiteClass([made])
        elif isinstance(obj, suite.TestSuite):
            return obj
        if callable(obj):
            test = obj()
            if isinstance(test, suite.TestSuite):
                return test
            if isinstance(test, case.TestCase):
                return self.suiteClass([test])
            raise TypeError(f"calling {obj} returned {test}, not a test")
        raise TypeError(f"don't know how to make test from: {obj}")

    def loadTestsFromNames(self, names, module=None):
        """A suite of what all the names mean."""
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def getTestCaseNames(self, testCaseClass):
        """The names of a class's test methods, sorted."""
        names = [name for name in dir(testCaseClass) if self._is_wanted(testCaseClass, name)]
        if self.sortTestMethodsUsing is util.three_way_cmp:
            names.sort()
        elif self.sortTestMethodsUsing:
            import functools

            names.sort(key=functools.cmp_to_key(self.sortTestMethodsUsing))
        return names

    def _is_wanted(self, testCaseClass, name):
        if not name.startswith(self.testMethodPrefix) or not callable(getattr(testCaseClass, name)):
            return False
        if self.testNamePatterns is None:
            return True
        from fnmatch import fnmatchcase

        full = f"{testCaseClass.__module__}.{testCaseClass.__qualname__}.{name}"
        return any(fnmatchcase(full, pattern) for pattern in self.testNamePatterns)

    def discover(self, start_dir, pattern="test*.py", top_level_dir=None):
        """A suite of the tests in a folder's files, and in those of its packages."""
        import os

        top = os.path.abspath(top_level_dir or self._top_level_dir or start_dir)
        if top not in sys.path:
            sys.path.insert(0, top)
        start = os.path.abspath(start_dir)
        if not os.path.isdir(start):
            try:
                __import__(start_dir)
            except ImportError:
                raise ImportError(f"Start directory is not importable: {start_dir!r}") from None
            start = os.path.dirname(os.path.abspath(sys.modules[start_dir].__file__))
        elif start != top and not os.path.isfile(os.path.join(start, "__init__.py")):
            raise ImportError(f"Start directory is not importable: {start_dir!r}")
        return self.suiteClass(list(self._find_tests(start, top, pattern)))

    def _find_tests(self, folder, top, pattern):
        import os
        from fnmatch import fnmatch

        for entry in sorted(os.listdir(folder)):
            path = os.path.join(folder, entry)
            if os.path.isfile(path):
                stem, extension = os.path.splitext(entry)
                if extension != ".py" or not stem.isidentifier() or not fnmatch(entry, pattern):
                    continue
                name = os.path.relpath(os.path.join(folder, stem), top).replace(os.sep, ".")
                yield self._load_file(name, pattern)
            elif os.path.isdir(path) and os.path.isfile(os.path.join(path, "__init__.py")):
                yield from self._find_tests(path, top, pattern)

    def _load_file(self, name, pattern):
        try:
            __import__(name)
        except case.SkipTest as skipped:
            return self._skipped_module(name, str(skipped))
        except Exception:
            message = f"Failed to import test module: {name}\n{traceback.format_exc()}"
            return _failed(self, name, ImportError(message), message)[0]
        return self.loadTestsFromModule(sys.modules[name], pattern=pattern)

    def _skipped_module(self, name, reason):
        @case.skip(reason)
        def testSkipped(self):
            pass

        kind = type("ModuleSkipped", (case.TestCase,), {name: testSkipped})
        return self.suiteClass((kind(name),))


defaultTestLoader = TestLoader()
