"""What is known of a module before it is imported, and who runs its text."""
import sys

__all__ = ["BuiltinImporter", "FrozenImporter", "ModuleSpec", "PathFinder", "SourceFileLoader", "SOURCE_SUFFIXES", "BYTECODE_SUFFIXES",
           "EXTENSION_SUFFIXES", "NamespaceLoader", "all_suffixes"]

SOURCE_SUFFIXES = [".py"]
BYTECODE_SUFFIXES = [] # there is no bytecode in files
EXTENSION_SUFFIXES = []


def all_suffixes():
    return SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES


class ModuleSpec:
    """A module's name, who loads it, and from where."""

    def __init__(self, name, loader, *, origin=None, loader_state=None, is_package=None):
        self.name = name
        self.loader = loader
        self.origin = origin
        self.loader_state = loader_state
        self.submodule_search_locations = [] if is_package else None
        self.has_location = False
        self.cached = None

    def __repr__(self):
        parts = [f"name={self.name!r}", f"loader={self.loader!r}"]
        if self.origin is not None:
            parts.append(f"origin={self.origin!r}")
        if self.submodule_search_locations is not None:
            parts.append(f"submodule_search_locations={self.submodule_search_locations}")
        return f"{type(self).__name__}({', '.join(parts)})"

    def __eq__(self, other):
        if not isinstance(other, ModuleSpec):
            return NotImplemented
        return vars(self) == vars(other)

    @property
    def parent(self):
        """The package the module is in; of a package, itself."""
        return self.name.rpartition(".")[0] if self.submodule_search_locations is None else self.name


class _Loader:
    def create_module(self, spec):
        """None: the usual kind of module."""
        return None

    def load_module(self, fullname):
        __import__(fullname)
        return sys.modules[fullname]


class SourceFileLoader(_Loader):
    """Runs the text of a file."""

    def __init__(self, fullname, path):
        self.name = fullname
        self.path = path

    def __eq__(self, other):
        return type(self) is type(other) and vars(self) == vars(other)

    def __hash__(self):
        return hash(self.name) ^ hash(self.path)

    def get_filename(self, name=None):
        return self.path

    def is_package(self, fullname):
        return self.path.rpartition("/")[2] == "__init__.py" and fullname.rpartition(".")[2] != "__init__"

    def get_data(self, path):
        with open(path, "rb") as file:
            return file.read()

    def get_source(self, fullname):
        import io

        data = self.get_data(self.path)
        return io.StringIO(data.decode(), newline=None).read()

    def source_to_code(self, data, path):
        return compile(data, path, "exec", dont_inherit=True)

    def get_code(self, fullname):
        return self.source_to_code(self.get_data(self.path), self.path)

    def exec_module(self, module):
        exec(self.get_code(module.__name__), module.__dict__)


class NamespaceLoader(_Loader):
    """Of a package that is folders only: there is nothing to run."""

    def __init__(self, name, path, path_finder=None):
        self._path = path

    def is_package(self, fullname):
        return True

    def get_source(self, fullname):
        return ""

    def exec_module(self, module):
        pass


class _InsideImporter(_Loader):
    _origin = None

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        if not cls._has(fullname):
            return None
        inside = fullname + "."
        return ModuleSpec(fullname, cls, origin=cls._origin,
                          is_package=any(name.startswith(inside) for name in sys.stdlib_module_names))

    @classmethod
    def create_module(cls, spec):
        __import__(spec.name)
        return sys.modules[spec.name]

    @classmethod
    def exec_module(cls, module):
        pass # ran when it was made


class BuiltinImporter(_InsideImporter):
    """Modules that are part of the interpreter."""
    _origin = "built-in"

    @staticmethod
    def _has(name):
        return name in sys.builtin_module_names


class FrozenImporter(_InsideImporter):
    """Those of them that are Python text only."""
    _origin = "frozen"

    @staticmethod
    def _has(name):
        return name in sys.stdlib_module_names and name not in sys.builtin_module_names


class PathFinder:
    """Looks for a module's file in folders."""

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        import os.path as files

        last = fullname.rpartition(".")[2]
        folders = []
        for folder in sys.path if path is None else path:
            base = files.join(folder or ".", last)
            package = files.join(base, "__init__.py")
            if files.isfile(package):
                return _file_spec(fullname, files.abspath(package), [files.abspath(base)])
            if files.isfile(base + ".py"):
                return _file_spec(fullname, files.abspath(base + ".py"), None)
            if files.isdir(base):
                folders.append(files.abspath(base))
        if not folders:
            return None
        return _folders_spec(fullname, folders)

    @classmethod
    def invalidate_caches(cls):
        pass


def _folders_spec(name, folders):
    spec = ModuleSpec(name, NamespaceLoader(name, folders), is_package=True)
    spec.submodule_search_locations = folders
    return spec


def _complete(module, kind):
    # Gives a module that the interpreter imported its spec and loader.
    name = module.__name__
    file, path = getattr(module, "__file__", None), getattr(module, "__path__", None)
    if kind:
        loader = BuiltinImporter if kind == "built-in" else FrozenImporter
        spec = ModuleSpec(name, loader, origin=kind, is_package=path is not None)
    else:
        spec = _folders_spec(name, path) if file is None else _file_spec(name, file, path)
    module.__spec__, module.__loader__ = spec, spec.loader


def _file_spec(name, path, locations, loader=None):
    spec = ModuleSpec(name, loader or SourceFileLoader(name, path), origin=path)
    spec.has_location = True
    spec.submodule_search_locations = locations
    return spec
