import contextlib
import sys
import unittest


def import_module(name, deprecated=False, *, required_on=()):
    try:
        __import__(name)
        return sys.modules[name]
    except ImportError as error:
        raise unittest.SkipTest(str(error)) from None


def import_fresh_module(name, fresh=(), blocked=(), deprecated=False):
    """The one module there is: no other version is in another language."""
    try:
        __import__(name)
        return sys.modules[name]
    except ImportError:
        return None


@contextlib.contextmanager
def isolated_modules():
    saved = dict(sys.modules)
    try:
        yield
    finally:
        sys.modules.clear()
        sys.modules.update(saved)


class CleanImport:
    """Modules are imported anew inside the block."""

    def __init__(self, *module_names, usefrozen=False):
        self.saved = sys.modules.copy()
        for name in module_names:
            sys.modules.pop(name, None)

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        sys.modules.update(self.saved)


class DirsOnSysPath:
    def __init__(self, *paths):
        self.saved = sys.path, sys.path[:]
        sys.path.extend(paths)

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        sys.path, sys.path[:] = self.saved


def forget(modname):
    sys.modules.pop(modname, None)


def unload(name):
    sys.modules.pop(name, None)


def make_legacy_pyc(source):
    raise unittest.SkipTest("no .pyc files")


def ensure_lazy_imports(imported_module, modules_to_block):
    raise unittest.SkipTest("needs another process")


def ready_to_import(name=None, source=""):
    raise unittest.SkipTest("not supported")
