# Slide 26: a deep copy has inner lists of its own, while the ints are shared. (Slide 26 uses copy.deepcopy; here
# a few lines do its work on lists and dicts, with the memo that keeps shared parts shared and ends cycles.)
def deep(thing, memo=None):
    memo = {} if memo is None else memo
    if id(thing) in memo:
        return memo[id(thing)]
    if isinstance(thing, list):
        memo[id(thing)] = new = []
        new.extend(deep(item, memo) for item in thing)
        return new
    if isinstance(thing, dict):
        memo[id(thing)] = new = {}
        new.update((key, deep(value, memo)) for key, value in thing.items())
        return new
    return thing

a = [10, [10, 11]]
b = deep(a)
print("inner list:", a[1] is b[1], " ints:", a[0] is b[0], a[1][1] is b[1][1])
b[1].append(12)
print(a, b)

shared = [1]
c = deep([shared, shared])
print("shared parts stay shared:", c[0] is c[1], c[0] is shared)
cycle = [1]
cycle.append(cycle)
d = deep(cycle)
print("a cycle is copied as a cycle:", d[1] is d, d is cycle, d)
