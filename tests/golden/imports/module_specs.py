# What a module knows of its own import; what is missing from one that is not ready.
import types
import lib_lazy
import lib_folders.one
import os.path
from importlib.machinery import ModuleSpec

lib_lazy.load()


def tail(path):
    return "/".join(path.split("/")[-2:])


for module in lib_lazy, lib_lazy.late, lib_folders, lib_folders.one:
    spec = module.__spec__
    print(spec.name, spec.parent, spec.origin and tail(spec.origin), spec.has_location,
          spec.submodule_search_locations is not None and [tail(p) for p in spec.submodule_search_locations],
          type(spec.loader).__name__, module.__loader__ is spec.loader, module.__package__)
import sys
print(sys, sys.__spec__.origin, sys.__spec__.loader.__name__, sys.__spec__.submodule_search_locations)
print(__spec__, __package__, repr(sys.__package__))

m = types.ModuleType("made", "words")
print(m, m.__spec__, m.__loader__, m.__package__, m.__doc__)
m.__file__ = "somewhere.py"
print(m)
del m.__file__
m.__loader__ = "loader"
print(m)
for spec in ModuleSpec("x", None), ModuleSpec("x", 5), ModuleSpec("x", 5, origin="here"):
    m.__spec__ = spec
    print(m)
spec.has_location = True
print(m)
m.__spec__ = m.__loader__ = None
m.__name__ = 3
print(m)
del m.__name__
print(m, types.ModuleType.__new__(types.ModuleType))
lib_lazy.__spec__ = None
print(lib_lazy.__spec__, lib_lazy.__loader__ is not None)
print(str(lib_folders)[:39])
