# What a SimpleNamespace is made of; what a traceback shows of itself.
from types import SimpleNamespace
from collections import UserDict

for args, kwargs in ((), {}), ((UserDict(x=1, y=2),), {"x": 4}), (([("a", 1), ["b", 2]],), {"c": 3}), ((8,), {}), (([1],), {}), \
        (([["x"]],), {}), (({1: 2},), {}), (([(1, 2)],), {}), ((None,), {}), (({}, {}), {}):
    try:
        print(SimpleNamespace(*args, **kwargs))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
try:
    raise ValueError
except ValueError as error:
    print(dir(error.__traceback__))
