from collections import UserDict, UserList, UserString
import copy


class Upper(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)


u = Upper(a=1)
u["b"] = 2
u.update({"c": 3})
print(u, u.data, len(u), list(u), "A" in u, u.get("zz", 0), u | {"d": 4}, {"x": 1} | u, type(u | {}).__name__, u.copy(), copy.copy(u).data is u.data)
print(Upper.fromkeys("xy", 0), u == {"A": 1, "B": 2, "C": 3}, u.pop("A"), u.setdefault("B", 5), sorted(u.items()))
try:
    u["nothing"]
except KeyError as error:
    print(repr(error))


class Missing(UserDict):
    def __missing__(self, key):
        return key * 2


print(Missing()["ab"], Missing().get("q"), UserDict(dict=5), UserDict({"a": 1}, b=2), repr(UserDict()))

l = UserList([3, 1, 2])
l.append(4), l.insert(0, 0), l.extend([5]), l.sort(), l.reverse()
print(l, l[0], l[1:3], type(l[1:3]).__name__, l + [9], [9] + l, l * 2, l.count(5), l.index(4), len(l), 3 in l, l == [5, 4, 3, 2, 1, 0], l < [6], l.copy(), l.pop(), l.pop(0))
l += (7,)
l *= 2
del l[0]
l[0] = "x"
l.remove(7)
print(l, UserList("ab"), UserList(UserList([1])), max(UserList([1, 5])), sorted(UserList([2, 1])), copy.copy(l) == l, l.clear(), l)

s = UserString("Hello")
print(s, repr(s), s + " World", "Say " + s, s * 2, s[1], s[1:3], type(s[1]).__name__, s.upper(), type(s.lower()).__name__, s.find("l"), s.replace("l", "L"), s.split("l"), len(s), "ell" in s)
print(s == "Hello", s < "World", hash(s) == hash("Hello"), s.encode(), s.startswith("He"), s.center(9, "*"), s.join(["a", "b"]), UserString(5), int(UserString("12")), float(UserString("1.5")), UserString("%s!") % "x", s.format(), "{}".format(s), s.isalpha(), s.count("l"), s.index("o"), s.title(), s.swapcase(), s.zfill(7), s.strip("Ho"), s.partition("l"), s.removeprefix("He"), s.translate({72: "J"}), str(s) + "!")
