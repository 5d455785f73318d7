"""As much of pathlib as test files use where they are imported. Found only where there is no other."""
import os


class Path:
    def __init__(self, *parts):
        self._path = os.path.join(*map(os.fspath, parts)) if parts else "."

    def __fspath__(self):
        return self._path

    __str__ = __fspath__

    @property
    def parent(self):
        return Path(os.path.dirname(self._path))

    @property
    def name(self):
        return os.path.basename(self._path)

    def __truediv__(self, other):
        return Path(self, other)

    def open(self, *args, **kwargs):
        return open(self._path, *args, **kwargs)
