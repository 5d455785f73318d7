# Freed lists, floats and short tuples wait for the next of their kind; a full collection gives them back.
import gc
import mem

print(mem.free_lists()["list"].limit, list(mem.free_lists())[-1])
kept = [[] for i in range(150)]
gc.collect()
before = mem.free_lists()
del kept[100:]
after = mem.free_lists()
print("50 lists freed:", after["list"].blocks - before["list"].blocks)
address = mem.where(kept[99]).address
del kept[99]
kept.append([])
print("the next list is where the last one was:", mem.where(kept[99]).address == address)
kept.clear()
after = mem.free_lists()
print("150 freed, kept:", after["list"].blocks)
triples = [(i, [], 1.5 * i) for i in range(5)]
gc.collect()
before = mem.free_lists()
del triples
after = mem.free_lists()
print([after[name].blocks - before[name].blocks >= 5 for name in ("float", "list", "tuple[3]")])
gc.collect()
print("after a collection:", mem.free_lists()["list"].blocks < 10)
