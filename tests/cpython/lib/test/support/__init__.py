"""What CPython's test files want of test.support, in our own words."""
import contextlib
import functools
import gc
import os
import sys
import textwrap
import time
import types
import unittest

verbose = 0
failfast = False
use_resources = None
max_memuse = 0
MAX_Py_ssize_t = sys.maxsize
_1M = 1024 * 1024
_1G = 1024 * _1M
_2G = 2 * _1G
_4G = 4 * _1G
LOOPBACK_TIMEOUT, INTERNET_TIMEOUT, SHORT_TIMEOUT, LONG_TIMEOUT = 10.0, 60.0, 30.0, 300.0
PIPE_MAX_SIZE = 4 * _1M + 1
SOCK_MAX_SIZE = 16 * _1M + 1
NHASHBITS = sys.hash_info.width
TEST_HOME_DIR = REPO_ROOT = os.environ.get("CPYTHON_TESTS", "")
TEST_DATA_DIR = os.path.join(TEST_HOME_DIR, "data")
is_android = is_emscripten = is_wasi = is_apple = is_apple_mobile = is_jython = is_s390x = False
unix_shell = "/bin/sh"
Py_DEBUG = Py_TRACE_REFS = Py_GIL_DISABLED = False
has_fork_support = hasattr(os, "fork")
has_subprocess_support = has_socket_support = has_strftime_extensions = True
HAVE_DOCSTRINGS = True
MISSING_C_DOCSTRINGS = False
IS_CPYTHON = sys.implementation.name == "cpython"
DETAIL = "implementation detail of CPython" # the reason of skipped tests that tests/cpython-suite leaves out

Error = TestFailed = type("Error", (Exception,), {})
ResourceDenied = type("ResourceDenied", (unittest.SkipTest,), {})


# --- leaving tests out ---

def cpython_only(test):
    return unittest.skip(DETAIL)(test)


def check_impl_detail(**guards):
    if not guards:
        return False # what is CPython's own
    return guards.get("pyrena", not next(iter(guards.values())))


def impl_detail(msg=None, **guards):
    if check_impl_detail(**guards):
        return lambda test: test
    return unittest.skip(DETAIL)


def _skip(reason):
    return lambda *args, **kwargs: unittest.skip(reason)


refcount_test = suppress_immortalization_test = cpython_only
requires_docstrings = unittest.skip(DETAIL)
requires_specialization = cpython_only


def has_no_debug_ranges():
    return False


def requires_debug_ranges(reason=""):
    return lambda test: test


def requires_IEEE_754(test):
    return test


requires_zlib = requires_gzip = requires_bz2 = requires_lzma = lambda reason="": lambda test: test
requires_mac_ver = requires_linux_version = requires_freebsd_version = _skip("another system")
requires_limited_api = unittest.skip("no C API")
requires_gil_enabled = lambda msg="": lambda test: test


def requires_resource(resource):
    return (lambda test: test) if resource == "cpu" else unittest.skip(f"resource {resource!r} is not enabled")


def requires(resource, msg=None):
    if resource != "cpu":
        raise ResourceDenied(msg or f"resource {resource!r} is not enabled")


def is_resource_enabled(resource):
    return resource == "cpu"


def requires_subprocess():
    return lambda test: test


def requires_fork():
    return unittest.skipUnless(has_fork_support, "needs os.fork()")


def requires_working_socket(*, module=False):
    if module:
        raise unittest.SkipTest("needs sockets")
    return unittest.skip("needs sockets")


def _same(test):
    return test


skip_if_pgo_task = skip_emscripten_stack_overflow = skip_wasi_stack_overflow = no_tracing = _same
skip_on_s390x = skip_if_unlimited_stack_size = force_not_colorized = force_not_colorized_test_class = _same
skip_emscripten_stack_overflow = skip_wasi_stack_overflow = lambda: _same
thread_unsafe = _same
anticipate_failure = lambda condition: unittest.expectedFailure if condition else _same


def check_sanitizer(**kinds):
    return False


def skip_if_sanitizer(reason=None, **kinds):
    return _same


def skip_if_buggy_ucrt_strfptime(test):
    return test


def bigmemtest(size, memuse, dry_run=True):
    def decorate(test):
        @functools.wraps(test)
        def wrapper(self):
            if not dry_run:
                raise unittest.SkipTest("needs much memory")
            return test(self, 5147)

        wrapper.size, wrapper.memuse = size, memuse
        return wrapper

    return decorate


def bigaddrspacetest(test):
    return unittest.skip("needs a large address space")(test)


def run_with_locale(catstr, *locales):
    return unittest.skip("needs locales")


run_with_locales = run_with_locale


def run_with_tz(tz):
    return unittest.skip("needs time zones")


def iter_builtin_types():
    import builtins

    for obj in vars(builtins).values():
        if isinstance(obj, type) and obj.__module__ == "builtins":
            yield obj


def iter_slot_wrappers(cls):
    for name in dir(cls):
        value = getattr(cls, name, None)
        if isinstance(value, types.WrapperDescriptorType):
            yield name, name in vars(cls)


# --- doing things ---

def gc_collect():
    gc.collect()
    gc.collect()
    gc.collect()


@contextlib.contextmanager
def disable_gc():
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


@contextlib.contextmanager
def gc_threshold(*thresholds):
    old = gc.get_threshold()
    gc.set_threshold(*thresholds)
    try:
        yield
    finally:
        gc.set_threshold(*old)


@contextlib.contextmanager
def swap_attr(obj, attr, new_val):
    had = hasattr(obj, attr)
    old = getattr(obj, attr, None)
    setattr(obj, attr, new_val)
    try:
        yield old
    finally:
        if had:
            setattr(obj, attr, old)
        elif hasattr(obj, attr):
            delattr(obj, attr)


@contextlib.contextmanager
def swap_item(obj, item, new_val):
    had = item in obj
    old = obj[item] if had else None
    obj[item] = new_val
    try:
        yield old
    finally:
        if had:
            obj[item] = old
        elif item in obj:
            del obj[item]


@contextlib.contextmanager
def captured_output(name):
    import io

    with swap_attr(sys, name, io.StringIO()):
        yield getattr(sys, name)


def captured_stdout():
    return captured_output("stdout")


def captured_stderr():
    return captured_output("stderr")


def captured_stdin():
    return captured_output("stdin")


@contextlib.contextmanager
def infinite_recursion(max_depth=None):
    old = sys.getrecursionlimit()
    sys.setrecursionlimit(max_depth or 20_000 if max_depth is None else max(max_depth, 60))
    try:
        yield
    finally:
        sys.setrecursionlimit(old)


@contextlib.contextmanager
def set_recursion_limit(limit):
    old = sys.getrecursionlimit()
    sys.setrecursionlimit(limit)
    try:
        yield
    finally:
        sys.setrecursionlimit(old)


def get_recursion_depth():
    depth = 0
    frame = sys._getframe()
    while frame is not None:
        depth += 1
        frame = frame.f_back
    return depth - 1


def get_recursion_available():
    return sys.getrecursionlimit() - get_recursion_depth()


def get_c_recursion_limit():
    return 10_000


def exceeds_recursion_limit():
    return 100_000


@contextlib.contextmanager
def adjust_int_max_str_digits(max_digits):
    old = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(max_digits)
    try:
        yield
    finally:
        sys.set_int_max_str_digits(old)


@contextlib.contextmanager
def suppress_immortalization(suppress=True):
    yield


def skip_if_suppress_immortalization():
    return lambda test: test


class catch_unraisable_exception:
    """What sys.unraisablehook was given last inside the block, as `unraisable`."""

    def __enter__(self):
        self.unraisable = None
        self._old = sys.unraisablehook
        sys.unraisablehook = self._hook
        return self

    def _hook(self, unraisable):
        self.unraisable = unraisable

    def __exit__(self, *exc_info):
        sys.unraisablehook = self._old
        del self.unraisable


class SuppressCrashReport:
    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        pass


class CPUStopwatch:
    def __enter__(self):
        self._start = time.process_time()
        self.context = self
        return self

    def __exit__(self, *exc_info):
        self.seconds = time.process_time() - self._start
        self.clock_info = types.SimpleNamespace(resolution=1e-6)


def setswitchinterval(interval):
    sys.setswitchinterval(interval)


def wait_process(pid, *, exitcode, timeout=None):
    got, status = os.waitpid(pid, 0)
    if got != pid or os.waitstatus_to_exitcode(status) != exitcode:
        raise AssertionError(f"process {pid} ended with {status}")


def get_attribute(obj, name):
    try:
        return getattr(obj, name)
    except AttributeError:
        raise unittest.SkipTest(f"object {obj!r} has no attribute {name!r}") from None


def findfile(filename, subdir=None):
    if os.path.isabs(filename):
        return filename
    return os.path.join(TEST_HOME_DIR, subdir or "", filename)


def sortdict(dict):
    return "{" + ", ".join("%r: %r" % pair for pair in sorted(dict.items())) + "}"


def run_code(code, extra_names=None):
    names = {"__name__": "", **(extra_names or {})}
    exec(textwrap.dedent(code), names)
    return names


def load_package_tests(pkg_dir, loader, standard_tests, pattern):
    return standard_tests


def patch(test_instance, object_to_patch, attr_name, new_value):
    had = attr_name in vars(object_to_patch)
    old = getattr(object_to_patch, attr_name)

    def restore():
        if had:
            setattr(object_to_patch, attr_name, old)
        else:
            delattr(object_to_patch, attr_name)

    test_instance.addCleanup(restore)
    setattr(object_to_patch, attr_name, new_value)


def run_in_subinterp(code):
    raise unittest.SkipTest("no subinterpreters")


def maybe_get_event_loop_policy():
    return None


def print_warning(msg):
    print(f"Warning -- {msg}", file=sys.__stderr__)


# --- checking ---

def check_syntax_error(testcase, statement, errtext="", *, lineno=None, offset=None):
    with testcase.assertRaisesRegex(SyntaxError, errtext) as context:
        compile(statement, "<test string>", "exec")
    error = context.exception
    testcase.assertIsNotNone(error.lineno)
    if lineno is not None:
        testcase.assertEqual(error.lineno, lineno)
    testcase.assertIsNotNone(error.offset)
    if offset is not None:
        testcase.assertEqual(error.offset, offset)


def check_free_after_iterating(test, iter, cls, args=()):
    done = False

    def has_ended():
        nonlocal it, done
        done = True
        try:
            next(it)
        except StopIteration:
            pass

    class A(cls):
        def __del__(self):
            has_ended()

    it = iter(A(*args))
    test.assertRaises(StopIteration, next, it)
    gc_collect()
    test.assertTrue(done)


def check_sizeof(test, o, size):
    raise unittest.SkipTest(DETAIL)


def calcobjsize(fmt):
    raise unittest.SkipTest(DETAIL)


calcvobjsize = calcobjsize


def collision_stats(nbins, nballs):
    # The mean and deviation of the number of collisions when balls fall into bins.
    from math import expm1, log1p, sqrt

    n, k = nbins, nballs
    mean = k + n * expm1(k * log1p(-1 / n))
    variance = n * (n - 1) * (1 - 2 / n) ** k + n * (1 - 1 / n) ** k - n * n * (1 - 1 / n) ** (2 * k)
    return mean, sqrt(max(variance, 0.0))


def check_disallow_instantiation(testcase, tp, *args, **kwds):
    name = f"{tp.__module__}.{tp.__name__}" if tp.__module__ != "builtins" else tp.__name__
    with testcase.assertRaisesRegex(TypeError, f"cannot create '{name}' instances".replace(".", r"\.")):
        tp(*args, **kwds)


def check__all__(test_case, module, name_of_module=None, extra=(), not_exported=()):
    names = name_of_module or (module.__name__,)
    names = (names,) if isinstance(names, str) else names
    expected = set(extra)
    for name in dir(module):
        if name.startswith("_") or name in not_exported:
            continue
        obj = getattr(module, name)
        if getattr(obj, "__module__", None) in names or \
                not hasattr(obj, "__module__") and not isinstance(obj, types.ModuleType):
            expected.add(name)
    test_case.assertCountEqual(module.__all__, expected)


class _AlwaysEqual:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False


class _NeverEqual:
    def __eq__(self, other):
        return False

    def __ne__(self, other):
        return True

    def __hash__(self):
        return 1


ALWAYS_EQ = _AlwaysEqual()
NEVER_EQ = _NeverEqual()


@functools.total_ordering
class _Largest:
    def __eq__(self, other):
        return isinstance(other, _Largest)

    def __lt__(self, other):
        return False


@functools.total_ordering
class _Smallest:
    def __eq__(self, other):
        return isinstance(other, _Smallest)

    def __gt__(self, other):
        return False


LARGEST = _Largest()
SMALLEST = _Smallest()


class BrokenIter:
    """An iterator that raises where it is told to."""

    def __init__(self, init_raises=False, next_raises=False, iter_raises=False):
        if init_raises:
            1 / 0
        self.next_raises = next_raises
        self.iter_raises = iter_raises

    def __next__(self):
        if self.next_raises:
            1 / 0

    def __iter__(self):
        if self.iter_raises:
            1 / 0
        return self
