# Natives say what they take: what checks their arguments is what inspect shows.
import inspect
import itertools
import math
import operator


def show(name, thing):
    try:
        print(name, inspect.signature(thing))
    except ValueError as error:
        print(name, "ValueError:", str(error).partition(" at 0x")[0])


for cls in str, bytes, list, dict, set, tuple, int, float, property:
    for name, value in sorted(vars(cls).items()):
        wanted = name in ("__add__", "__setitem__", "__call__", "__init__", "__get__", "__pow__") or not name.startswith("_")
        if wanted and callable(getattr(cls, name)):
            show(f"{cls.__name__}.{name}", getattr(cls, name))
for function in len, print, sorted, open, compile, isinstance, pow, sum, divmod, math.sqrt, math.prod, operator.add:
    show(function.__name__, function)
for function in max, min, getattr, iter, next, dir, vars:
    show(function.__name__, function)
for cls in bool, float, list, complex, enumerate, zip, map, object, itertools.count, itertools.groupby, operator.itemgetter:
    show(cls.__name__, cls)
for cls in int, str, dict, range, slice, bytes, type, super, Exception:
    show(cls.__name__, cls)
show("bound", [].append)
show("class method", dict.fromkeys)
show("subclass", type("L", (list,), {}))
print([].sort.__text_signature__, str.maketrans.__text_signature__)
print((1).__add__.__text_signature__, int.__dict__["from_bytes"].__text_signature__, int.__new__.__text_signature__)
print(str.find.__text_signature__, max.__text_signature__, int.__text_signature__, list.__text_signature__)
