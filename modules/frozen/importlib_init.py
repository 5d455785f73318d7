"""Imports by a name that the program works out, and again."""
import sys

__all__ = ["__import__", "import_module", "invalidate_caches", "reload"]

__import__ = __import__


def invalidate_caches():
    """Nothing to forget: each import looks at the file system."""


def _absolute_name(name, package):
    # ".b" or "..b" seen from a package.
    level = len(name) - len(name.lstrip("."))
    base = package.rsplit(".", level - 1)
    if len(base) < level:
        raise ImportError("attempted relative import beyond top-level package")
    return f"{base[0]}.{name[level:]}" if name[level:] else base[0]


def import_module(name, package=None):
    """The module of this name, imported if need be; a name with leading dots is seen from the package."""
    if name.startswith("."):
        if not package:
            raise TypeError(f"the 'package' argument is required to perform a relative import for {name!r}")
        name = _absolute_name(name, package)
    if not name:
        raise ValueError("Empty module name")
    __import__(name)
    return sys.modules[name]


def reload(module):
    """Runs the module's file again in the same module; what the text no longer sets stays."""
    try:
        name = module.__spec__.name
    except AttributeError:
        try:
            name = module.__name__
        except AttributeError:
            raise TypeError("reload() argument must be a module") from None
    if sys.modules.get(name) is not module:
        raise ImportError(f"module {name} not in sys.modules", name=name)
    from importlib.util import find_spec_again

    spec = find_spec_again(name)
    if spec is None:
        raise ModuleNotFoundError(f"spec not found for the module {name!r}", name=name)
    if spec.has_location:
        spec.loader.exec_module(module)
    return sys.modules[name]
