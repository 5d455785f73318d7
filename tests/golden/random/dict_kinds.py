# KeyErrors of OrderedDict, the repr of a defaultdict in itself, copies of dicts that iterate in their own way.
from collections import OrderedDict, defaultdict

for key in (1,), None, 5, (), (1, 2):
    for name in "pop", "move_to_end", "__delitem__", "__getitem__":
        try:
            getattr(OrderedDict(), name)(key)
        except KeyError as e:
            print(name, e.args, end=" ")
    print()

def factory():
    return 1

d = defaultdict(factory)
d["me"] = d
print(str(d).replace(hex(id(factory)), "0x"))

class Shown:
    def __call__(self): return 1
    def __repr__(self): return f"Shown of {e}"

e = defaultdict(Shown())
print(e)

class Own(dict):
    def __iter__(self): return iter("xy")
    def keys(self): return ["a"]

own = Own(a=1, b=2)
print(own.copy(), type(own.copy()), dict(own), {**own})
own.pop("a")
try:
    own.copy()
except KeyError as error:
    print("KeyError", error)

async def walk():
    try:
        async for x in [1]: pass
    except TypeError as error:
        print(error)
    try:
        async for x in {1}: pass
    except TypeError as error:
        print(error)
    try:
        [x async for x in [1]]
    except TypeError as error:
        print(error)

try:
    walk().send(None)
except StopIteration:
    pass

view = memoryview(b"abc")
print(hash(view) == hash(b"abc"))
view.release()
print(hash(view) == hash(b"abc"))
view = memoryview(b"abc")
view.release()
try:
    hash(view)
except ValueError as error:
    print(error)

from dataclasses import dataclass, field, replace
from typing import ClassVar

@dataclass
class Data:
    a: ClassVar[int] = field(init=False)
    b: int = field(init=False, default=1)

for changes in {"a": 1}, {"b": 1}:
    try:
        replace(Data(), **changes)
    except (TypeError, ValueError) as error:
        print(error)
