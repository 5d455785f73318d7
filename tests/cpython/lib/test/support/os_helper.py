import contextlib
import os
import unittest

TESTFN_ASCII = f"@test_{os.getpid()}_tmp"
TESTFN = TESTFN_ASCII
TESTFN_UNICODE = TESTFN_ASCII + "-\xe0\xf2"
TESTFN_NONASCII = TESTFN_ASCII + "\xe6"
TESTFN_UNENCODABLE = TESTFN_UNDECODABLE = None
FS_NONASCII = "\xe6"
SAVEDCWD = os.getcwd()


def unlink(filename):
    with contextlib.suppress(FileNotFoundError, NotADirectoryError):
        os.unlink(filename)


def rmtree(path):
    for name in os.listdir(path):
        inner = os.path.join(path, name)
        if os.path.isdir(inner) and not os.path.islink(inner):
            rmtree(inner)
        else:
            os.unlink(inner)
    os.rmdir(path)


def rmdir(dirname):
    with contextlib.suppress(FileNotFoundError):
        os.rmdir(dirname)


def create_empty_file(filename):
    open(filename, "wb").close()


@contextlib.contextmanager
def temp_dir(path=None, quiet=False):
    path = path or f"/tmp/test_{os.getpid()}_{id(object())}"
    os.mkdir(path)
    try:
        yield path
    finally:
        rmtree(path)


@contextlib.contextmanager
def change_cwd(path, quiet=False):
    old = os.getcwd()
    os.chdir(os.path.realpath(path))
    try:
        yield os.getcwd()
    finally:
        os.chdir(old)


@contextlib.contextmanager
def temp_cwd(name="tempcwd", quiet=False):
    with temp_dir() as path:
        with change_cwd(path) as folder:
            yield folder


class EnvironmentVarGuard:
    """os.environ, as it was before when the block ends."""

    def __init__(self):
        self._environ = os.environ
        self._changed = {}

    def __getitem__(self, envvar):
        return self._environ[envvar]

    def __setitem__(self, envvar, value):
        self._changed.setdefault(envvar, self._environ.get(envvar))
        self._environ[envvar] = value

    def __delitem__(self, envvar):
        self.unset(envvar)

    def __contains__(self, envvar):
        return envvar in self._environ

    def keys(self):
        return self._environ.keys()

    def get(self, envvar, default=None):
        return self._environ.get(envvar, default)

    def set(self, envvar, value):
        self[envvar] = value

    def unset(self, *names):
        for envvar in names:
            self._changed.setdefault(envvar, self._environ.get(envvar))
            self._environ.pop(envvar, None)

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        for envvar, value in self._changed.items():
            if value is None:
                self._environ.pop(envvar, None)
            else:
                self._environ[envvar] = value


class FakePath:
    """A path that is no str."""

    def __init__(self, path):
        self.path = path

    def __repr__(self):
        return f"<FakePath {self.path!r}>"

    def __fspath__(self):
        if isinstance(self.path, BaseException) or \
                isinstance(self.path, type) and issubclass(self.path, BaseException):
            raise self.path
        return self.path


def can_symlink():
    return True


def skip_unless_symlink(test):
    return test


def skip_unless_working_chmod(test):
    return test


def skip_if_dac_override(test):
    return unittest.skip("root may do everything")(test) if os.geteuid() == 0 else test
