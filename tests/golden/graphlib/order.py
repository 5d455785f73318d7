from graphlib import CycleError, TopologicalSorter

print(*TopologicalSorter({"d": ["b", "c"], "b": ["a"], "c": ["a"]}).static_order())
for graph in ({1: [2], 2: [3], 3: [1]}, {1: [1]}, {0: [1], 1: [2], 2: [3, 4], 3: [1]}):
    try:
        list(TopologicalSorter(graph).static_order())
    except CycleError as error:
        print(error, isinstance(error, ValueError))


def attempt(call, *args):
    try:
        print(call(*args))
    except ValueError as error:
        print(error)


sorter = TopologicalSorter()
sorter.add(1, 2, 3)
sorter.add(2)
attempt(sorter.get_ready)
attempt(sorter.is_active)
attempt(sorter.done, 1)
sorter.prepare()
attempt(sorter.prepare)
attempt(sorter.add, 5)
print(sorter.is_active(), sorter.get_ready(), sorter.get_ready())
attempt(sorter.done, 1)
attempt(sorter.done, 9)
sorter.done(2)
attempt(sorter.done, 2)
print(sorter.get_ready(), bool(sorter))
sorter.done(3)
print(sorter.get_ready())
sorter.done(1)
print(sorter.is_active(), bool(sorter))
