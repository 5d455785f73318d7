"""Finding modules, and making them, step by step."""
import sys
from importlib.machinery import BuiltinImporter, FrozenImporter, PathFinder, SourceFileLoader, ModuleSpec, _file_spec

__all__ = ["find_spec", "module_from_spec", "resolve_name", "spec_from_file_location", "spec_from_loader"]


def resolve_name(name, package):
    """The absolute form of a name that may have leading dots."""
    if not name.startswith("."):
        return name
    if not package:
        raise ImportError(f"no package specified for {name!r} (required for relative module names)")
    from importlib import _absolute_name

    return _absolute_name(name, package)


def _search(name, path):
    return BuiltinImporter.find_spec(name) or FrozenImporter.find_spec(name) or PathFinder.find_spec(name, path)


def find_spec_again(name):
    """What a module's spec is now, imported or not."""
    parent = name.rpartition(".")[0]
    if not parent:
        return _search(name, None)
    package = __import__(parent, fromlist=["__path__"])
    try:
        path = package.__path__
    except AttributeError as error:
        raise ModuleNotFoundError(f"__path__ attribute not found on {parent!r} while trying to find {name!r}",
                                  name=name) from error
    return _search(name, path)


def find_spec(name, package=None):
    """The spec of a module; None: there is none. Packages above it are imported."""
    name = resolve_name(name, package)
    module = sys.modules.get(name)
    if module is not None and getattr(module, "__spec__", None) is not None:
        return module.__spec__
    if name in sys.modules and (module is None or name == "__main__"):
        if module is None:
            return None
        raise ValueError(f"{name}.__spec__ is None")
    return find_spec_again(name)


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    """A spec for a loader of one's own."""
    if is_package is None:
        is_package = loader.is_package(name) if hasattr(loader, "is_package") else False
    if hasattr(loader, "get_filename"):
        return spec_from_file_location(name, loader.get_filename(name), loader=loader)
    return ModuleSpec(name, loader, origin=origin, is_package=is_package)


def spec_from_file_location(name, location=None, *, loader=None, submodule_search_locations=None):
    """A spec for a file of any place; None: it is no source file."""
    import os

    if location is None:
        return spec_from_loader(name, loader) if loader is not None else None
    location = os.path.abspath(os.fspath(location))
    if loader is None:
        if not location.endswith(".py"):
            return None
        loader = SourceFileLoader(name, location)
    if submodule_search_locations is None and hasattr(loader, "is_package") and loader.is_package(name):
        submodule_search_locations = [os.path.dirname(location)]
    return _file_spec(name, location, submodule_search_locations, loader)


def module_from_spec(spec):
    """A new module with the attributes that the spec tells, its text not yet run."""
    module = None
    if hasattr(spec.loader, "create_module"):
        module = spec.loader.create_module(spec)
    if module is None:
        module = type(sys)(spec.name)
    module.__name__ = spec.name
    module.__loader__ = spec.loader
    module.__package__ = spec.parent
    module.__spec__ = spec
    if spec.submodule_search_locations is not None:
        module.__path__ = spec.submodule_search_locations
    if spec.has_location:
        module.__file__ = spec.origin
    return module
