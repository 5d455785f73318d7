# Freed lists, dicts, floats and short tuples wait for the next of their kind; a full collection gives them back.
import gc
import mem


def counts():
    lists = mem.free_lists()
    return {name: lists[name].blocks for name in ("float", "list", "tuple[3]")}


print(mem.free_lists()["list"].limit, list(mem.free_lists())[-1])
kept = [[] for i in range(150)]
gc.collect()
before = counts()["list"]
del kept[100:]
print("50 lists freed:", counts()["list"] - before)
address = mem.where(kept[99]).address
del kept[99]
kept.append([])
print("the next list is where the last one was:", mem.where(kept[99]).address == address)
kept.clear()
print("150 freed, kept:", counts()["list"])
triples = [(i, [], 1.5 * i) for i in range(5)]
del triples
print({name: count >= 5 for name, count in counts().items()})
gc.collect()
print("after a collection:", counts()["list"] < 10)
