import mem
class Node: pass
x = [Node(), 10**20]
print(len(str(mem.refs(x))) > 0, mem.why(x[0]), mem.explain(x, x), mem.where(x).place, len(mem.pools(5)) > 0)
before = mem.snapshot()
x.append({})
print(len(before.diff().created), mem.size_class(9), len(mem.levels()), mem.ints().small, "list" in mem.free_lists(), len(mem.arenas()))
