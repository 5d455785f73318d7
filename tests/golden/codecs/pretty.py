# pprint.
import pprint
from collections import Counter, OrderedDict, defaultdict, deque

pprint.pprint([1, "two", (3,), {4: "four"}])
pprint.pprint({"key %d" % i: list(range(i)) for i in range(12)})
pprint.pprint(list(range(60)), compact=True)
pprint.pprint(list(range(30)), width=20, indent=3)
pprint.pprint({"b": 1, "a": {"z": [1] * 30, "y": "text " * 30}, 3: (1, 2)})
pprint.pp({"b": 1, "a": 2})
print(pprint.pformat({"x": {"y": {"z": 1}}}, depth=2), pprint.pformat([1234567], underscore_numbers=True), pprint.pformat({3, 1, 2}), pprint.saferepr({"a": ()}))
loop = [1]
loop.append(loop)
print(pprint.isrecursive(loop), pprint.isreadable(loop), pprint.isreadable([1]), pprint.isreadable(object()), "<Recursion on list with id=" in pprint.pformat(loop))
pprint.pprint(OrderedDict((f"key number {i}", i) for i in range(6)))
pprint.pprint(defaultdict(list, {f"key number {i}": [i] * 5 for i in range(6)}))
pprint.pprint(deque(range(100, 130)))
pprint.pprint(Counter("abracadabra" * 3))
pprint.pprint("a long text with many words " * 5)
pprint.pprint(b"bytes that are long " * 6)
pprint.pprint(set(range(40)), width=40)
pprint.pprint([frozenset(range(30))], width=60)
for arguments in ({"width": 0}, {"indent": -1}, {"depth": 0}):
    try:
        pprint.pformat(1, **arguments)
    except ValueError as error:
        print(error)
