from collections import namedtuple
from dataclasses import asdict, astuple, dataclass, field
from typing import Any

Pair = namedtuple("Pair", "a b")


@dataclass
class Node:
    value: Any
    children: list = field(default_factory=list)
    names: dict = field(default_factory=dict)


tree = Node(1, [Node(2), (Node(3),)], {"k": Node(4), "p": Pair(Node(5), 6)})
print(asdict(tree))
print(astuple(tree))
print(asdict(tree.children[0], dict_factory=lambda pairs: sorted(pairs)))
copied = asdict(Node([[1]]))
print(copied["value"])
loop = Node(1)
loop.children.append(loop)
print(loop)


@dataclass(unsafe_hash=True, repr=False, eq=False)
class Plain:
    x: int


print(hash(Plain(3)) == hash((3,)), Plain(3) == Plain(3), repr(Plain(3))[:17])


@dataclass
class Own:
    x: int

    def __repr__(self):
        return "own"

    def __eq__(self, other):
        return True

    def super_repr(self):
        return super().__repr__()[:5]


print(Own(1), Own(1) == Own(2), Own(1).super_repr())
match tree:
    case Node(1, [Node(two), *rest]):
        print(two, len(rest))
