# Who refers to whom, as the collector knows it.
import gc


class Node:
    def __init__(self, *refs):
        self.refs = refs


print([gc.is_tracked(x) for x in ([], [1], Node(), Node, (Node(),), {"a": []}, {1, 2}, lambda: 0)])
print([gc.is_tracked(x) for x in (1, 10**30, "s", 1.5, None, b"b", ())])

inner = [1]
outer = [inner]
table = {"inner": inner}
node = Node(inner)
pair = (inner, 0)
referrers = gc.get_referrers(inner)
print([any(r is x for r in referrers) for x in (outer, table, node.refs, pair, globals(), node, inner)])
print(gc.get_referrers(outer) == [globals()], gc.get_referrers(), gc.get_referrers(object()))
print(sorted(type(r).__name__ for r in gc.get_referrers(node.refs)))

big = 10**20
print(gc.get_referents([1, "a", None, big, inner]), gc.get_referents((1, (2,))), gc.get_referents({"k": 1, "l": [2]}))
print(gc.get_referents({1: 2, "a": "b"}), gc.get_referents(), gc.get_referents(1, "a", 2.5))
print(gc.get_referents([big])[0] is big, gc.get_referents([inner], (inner,)))
node.n = 5000 + len(outer)
print(gc.get_referents(node)[1] is node.n, gc.get_referents(node)[0] is node.refs, gc.get_referents(node)[-1] is Node)
f = lambda x=inner: x
print(any(r is f.__defaults__ for r in gc.get_referents(f)), any(r is globals() for r in gc.get_referents(f)))

mine = Node()
print(any(x is mine for x in gc.get_objects()), any(x is mine for x in gc.get_objects(0)),
      any(x is mine for x in gc.get_objects(generation=2)))
gc.collect()
print(any(x is mine for x in gc.get_objects(0)), any(x is mine for x in gc.get_objects(2)))


class Lazarus:
    saved = None

    def __del__(self):
        Lazarus.saved = self


l = Lazarus()
l.me = l
print(gc.is_finalized(l))
del l
print(gc.collect(), Lazarus.saved is Lazarus.saved.me, gc.is_finalized(Lazarus.saved), gc.is_finalized(5))

print(gc.get_freeze_count(), gc.freeze())
cycle = []
cycle.append(cycle)
print(gc.get_freeze_count() > 10)
gc.freeze()
del cycle
print(gc.collect(), gc.unfreeze(), gc.get_freeze_count(), gc.collect())
