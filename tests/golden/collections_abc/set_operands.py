# What the operators of Set make of sets, of other iterables and of the rest; an alias of Callable without types.
from collections.abc import Callable, Set
from typing import ParamSpec


class Letters(Set):
    def __init__(self, items=()):
        self.items = list(dict.fromkeys(items))

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)

    def __contains__(self, item):
        return item in self.items


names = "__le__ __lt__ __ge__ __gt__ __eq__ __and__ __or__ __sub__ __rsub__ __xor__".split()
abc = Letters("abc")
for other in Letters("bcd"), {"a"}, "ab", 5, Letters("abcd"), Letters("abc"):
    for name in names:
        result = getattr(abc, name)(other)
        print(name, sorted(result) if isinstance(result, Set) else result)
try:
    Callable[ParamSpec("P"), int][()]
except TypeError as error:
    print(error)
