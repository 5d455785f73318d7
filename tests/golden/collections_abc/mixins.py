from collections.abc import Mapping, MutableMapping, MutableSequence, MutableSet, Sequence, Set


class Seq(MutableSequence):
    def __init__(self, items=()): self.items = list(items)
    def __getitem__(self, i): return self.items[i]
    def __setitem__(self, i, value): self.items[i] = value
    def __delitem__(self, i): del self.items[i]
    def __len__(self): return len(self.items)
    def insert(self, i, value): self.items.insert(i, value)


s = Seq("abc")
s.append("d")
s.extend(s)
s += "xy"
print(s.items, "c" in s, list(reversed(s)), s.index("b"), s.index("b", 2), s.count("a"), s.pop(), s.pop(0))
s.reverse()
s.remove("c")
print(s.items)
s.clear()
print(s.items)
for call in (lambda: s.pop(), lambda: s.remove(1), lambda: s.index(3)):
    try:
        call()
    except (IndexError, ValueError) as error:
        print(repr(error))


class Map(MutableMapping):
    def __init__(self, *args, **kw):
        self.d = {}
        self.update(*args, **kw)

    def __getitem__(self, key): return self.d[key]
    def __setitem__(self, key, value): self.d[key] = value
    def __delitem__(self, key): del self.d[key]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)


m = Map({"a": 1}, b=2)
m.update([("c", 3)])
print(m.get("a"), m.get("z", 0), "b" in m, m == {"a": 1, "b": 2, "c": 3}, m.keys() & {"a", "q"}, list(m.items()), 3 in m.values())
print(m.pop("a"), m.pop("z", None), m.popitem(), m.setdefault("n", 5), m.setdefault("n", 6), list(m.keys()), len(m.items()), ("n", 5) in m.items())
m.clear()
for call in m.popitem, lambda: m.pop("q"):
    try:
        call()
    except KeyError as error:
        print(repr(error))


class Group(MutableSet):
    def __init__(self, items=()): self.items = list(dict.fromkeys(items))
    def __contains__(self, value): return value in self.items
    def __iter__(self): return iter(self.items)
    def __len__(self): return len(self.items)
    def add(self, value): self.items.append(value) if value not in self.items else None
    def discard(self, value): self.items.remove(value) if value in self.items else None
    def __repr__(self): return f"Group({''.join(map(str, self.items))})"


g = Group("abc")
print(g | "cd", g & "bcd", g - Group("a"), g ^ "cd", {"a", "z"} - g, "xa" & g, g <= Group("abcd"), g < g, g >= {"a"}, g == set("abc"), g.isdisjoint("xyz"))
g |= "de"
g -= "a"
g ^= "bz"
g &= "cdz"
print(g, g.pop(), g, Set._hash(Group("ab")) == hash(frozenset("ab")))
g -= g
print(g)
try:
    g.remove(1)
except KeyError as error:
    print(repr(error))
for cls in Mapping, Sequence:
    try:
        cls()
    except TypeError as error:
        print(error)
