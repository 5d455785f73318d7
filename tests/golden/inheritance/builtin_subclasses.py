# Subclasses of int, str, list, dict, tuple, float, set, Exception.
class MyInt(int):
    def __add__(self, o): return MyInt(int(self) + int(o) + 100)
    def __repr__(self): return f"MyInt({int(self)})"
i = MyInt(5); print(i, i + 1, 1 + i, i * 2, type(i * 2).__name__, -i, i == 5, hash(i) == hash(5), [10, 20, 30, 40, 50, 60][i], {5: "five"}[i], isinstance(i, int), f"{i:03d}", "%d" % i, i.bit_length(), int(i), str(i), MyInt("12"), sum([i, i]))
class MyStr(str):
    def __getitem__(self, k): return "<" + super().__getitem__(k) + ">"
    def shout(self): return MyStr(self.upper() + "!")
s = MyStr("abc"); print(s, s[0], s[1:], s.shout(), type(s.upper()).__name__, s + "d", type(s + "d").__name__, s == "abc", {"abc": 1}[s], len(s), list(s), "-".join([s, s]), f"{s:>5}", s.attr if hasattr(s, "attr") else "none")
s.attr = 1; print(s.attr, s.__dict__)
class MyList(list):
    def append(self, v): super().append(v); super().append(v)
    def __len__(self): return 99
l = MyList([1]); l.append(2); print(l, len(l), list.__len__(l), l[1:], type(l[1:]).__name__, l + [3], type(l + [3]).__name__, l == [1, 2, 2], bool(l), sorted(l), l.copy(), type(l.copy()).__name__, [x for x in l], MyList("ab"))
l.x = 5; print(vars(l)); l += [7]; print(type(l).__name__, l)
class MyTuple(tuple):
    @property
    def first(self): return self[0]
t = MyTuple([1, 2]); print(t, t.first, t + (3,), type(t + (3,)).__name__, t == (1, 2), hash(t) == hash((1, 2)), MyTuple() == ())
class MyFloat(float): pass
f = MyFloat(1.5); print(f, f + 1, type(f + 1).__name__, repr(f), f == 1.5)
class MySet(set): pass
st = MySet([1, 2]); print(st, st | {3}, type(st | {3}).__name__, sorted(st), st == {1, 2}, MySet())
class MyDict(dict): pass
d = MyDict(a=1); print(d, {**d}, d | {"b": 2}, type(d | {"b": 2}).__name__, d == {"a": 1}); d.z = 1
class MyErr(ValueError):
    def __init__(self, code, msg): super().__init__(msg); self.code = code
    def __str__(self): return f"[{self.code}] {super().__str__()}"
try:
    raise MyErr(5, "bad")
except ValueError as e:
    print(e, repr(e), e.code, e.args)
class MyBytes(bytes): pass
print(MyBytes(b"ab"), MyBytes(b"ab")[0], MyBytes(b"ab") + b"c")
class Bool2(int):
    def __bool__(self): return False
print(bool(Bool2(5)), Bool2(5) or "falsy", not Bool2(1))
