from collections import ChainMap, Counter, OrderedDict, defaultdict, deque
from dataclasses import dataclass
from pprint import PrettyPrinter, isreadable, isrecursive, pformat, pp, pprint, saferepr
from types import MappingProxyType, SimpleNamespace

tree = {"name": "spam " * 5, "numbers": list(range(30)), "nested": {"b": (1,), "a": [{"deep": ["x" * 30, "y" * 30]}]}, 3: None}
pprint(tree)
pp({"z": 1, "a": 2})
pprint({"z": 1, "a": 2})
pprint(tree, width=40, indent=4)
pprint(list(range(40)), compact=True, width=50)
pprint(tree, depth=2)
pprint("word " * 40)
pprint(["line one\nline two\n" + "long " * 20, "short"])
pprint(b"bytes " * 20, width=40)
pprint(set(range(40)), width=60)
pprint(frozenset("abc"))
pprint(OrderedDict([("k" * 20, 1), ("m" * 20, 2), ("n" * 20, 3)]), width=50)
pprint(Counter("hello world" * 3), width=30)
pprint(defaultdict(list, {"k" * 20: [1] * 10, "m": []}), width=40)
pprint(deque(range(30), 40), width=40)
pprint(SimpleNamespace(a="x" * 30, b="y" * 30, c=1), width=50)
pprint(MappingProxyType({"a" * 30: 1, "b" * 30: 2}), width=50)


@dataclass
class Point:
    name: str
    values: list


pprint(Point("n" * 30, list(range(20))), width=50)
loop = [1]
loop.append(loop)
print(pformat(loop)[:24], isrecursive(loop), isreadable([1, "a"]), isreadable(print), saferepr({2: 1, 1: 2}))
pprint(123456789, underscore_numbers=True)
pprint((1,) * 30 + ("a" * 20,), width=30)
for wrong in dict(indent=-1), dict(depth=0), dict(width=0):
    try:
        PrettyPrinter(**wrong)
    except ValueError as error:
        print(error)
