from collections import ChainMap
from collections.abc import MutableMapping
import copy

a, b = {"x": 1, "y": 2}, {"y": 3, "z": 4}
c = ChainMap(a, b)
print(c, c["x"], c["y"], c["z"], len(c), list(c), dict(c), "z" in c, c.get("q"), c.get("q", 5), bool(ChainMap()), bool(c))
c["n"] = 9
del c["x"]
print(a, b, c.maps, c.parents, c.new_child(), c.new_child({"k": 1}), c.new_child(k=2), c.new_child({"k": 1}, j=3))
print(c.pop("n"), c.popitem(), ChainMap.fromkeys("ab", 1), isinstance(c, MutableMapping), c.copy() == c, copy.copy(c).maps[1] is b)
for call in [lambda: c["nope"], lambda: c.pop("z"), lambda: c.popitem(), lambda: c.__delitem__("z"), lambda: c.pop("q", 1), lambda: hash(c), lambda: c | 5]:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(c | {"w": 1}, {"w": 1, "y": 0} | c, list(c.items()), list(c.values()), c == {"y": 3, "z": 4})
c |= {"v": 1}
print(c, ChainMap())
c.clear()
print(c, ChainMap({"a": 1}, {"a": 2}, {"b": 3})["b"])


class Default(ChainMap):
    def __missing__(self, key):
        return "default"


d = Default({})
print(d["x"], d.get("x"), d.setdefault("k", 1), d)
