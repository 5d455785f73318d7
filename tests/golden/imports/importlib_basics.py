# importlib: modules by name, again, and made from a file step by step.
import importlib
import importlib.util
import os
import sys
import tempfile

print(importlib.import_module("os.path").join("a", "b"), importlib.import_module(".abc", "collections").__name__)
for args in [(".b",), ("",), (".b", "nopkg.x"), ("...x", "json"), ("nope_at_all",)]:
    try:
        importlib.import_module(*args)
    except (ImportError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "fresh.py")
    with open(path, "w") as file:
        file.write("count = globals().get('count', 0) + 1\nkept = 'old'\n")
    sys.path.insert(0, folder)
    spec = importlib.util.find_spec("fresh")
    print(spec.name, spec.origin == path, spec.parent == "", spec.has_location, spec.submodule_search_locations)
    import fresh

    with open(path, "w") as file:
        file.write("count = count + 10\nnew = 'longer text than before'\n")
    importlib.invalidate_caches()
    print(importlib.reload(fresh) is fresh, fresh.count, fresh.kept, fresh.new)
    spec = importlib.util.spec_from_file_location("other.name", path)
    module = importlib.util.module_from_spec(spec)
    module.count = 1
    spec.loader.exec_module(module)
    print(module.__name__, module.count, module.__package__, module.__file__ == path, "other.name" in sys.modules)
print(importlib.util.find_spec("nope_at_all"), importlib.util.resolve_name(".x", "a.b"))
for bad in (1, type(sys)("stranger")):
    try:
        importlib.reload(bad)
    except (TypeError, ImportError) as e:
        print(type(e).__name__, e)
