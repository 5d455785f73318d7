from collections import OrderedDict
import copy

od = OrderedDict([("b", 1), ("a", 2)], c=3)
print(od, list(od), od == {"a": 2, "b": 1, "c": 3}, od == OrderedDict(a=2, b=1, c=3), od != OrderedDict(a=2, b=1, c=3))
od.move_to_end("b")
print(od)
od.move_to_end("a", last=False)
od.move_to_end("c", False)
od.move_to_end("c", last=False)
print(od, list(reversed(od)), od.popitem(), od.popitem(last=False), od)
od["x"] = 1
od["a"] = 5
del od["a"]
od["a"] = 6
print(od, od.pop("x"), od.pop("x", None), od.pop("x", default=7), od.setdefault("y"), od.setdefault("y", 3), od.setdefault(key="z", default=4))
print(od.keys(), od.values(), od.items(), list(reversed(od.items())), list(reversed(od.keys())), list(reversed(od.values())))
print(od.keys() & {"a"}, od.keys() == {"a", "y", "z"}, ("a", 6) in od.items(), type(iter(od)).__name__, type(od.keys()).__mro__)
od.update([("q", 1)], r=2)
od.update({"s": 3})
print(od, len(od), OrderedDict.fromkeys("ab"), OrderedDict.fromkeys("ab", 5), OrderedDict())
print(od | {"new": 1}, {"new": 1} | od, type({} | od).__name__)
od |= {"t": 0}
print(od.copy() == od, copy.copy(od), copy.deepcopy(od) == od, od.__reduce__()[:4], list(od.__reduce__()[4]))
od.name = "attribute"
print(od.__dict__, vars(copy.copy(od)), od.copy().__dict__, hasattr(OrderedDict.fromkeys("a"), "__dict__"))
for call in [lambda: od.move_to_end("nope"), lambda: OrderedDict().popitem(), lambda: OrderedDict().popitem(last=False), lambda: od.pop("nope"), lambda: OrderedDict(1), lambda: OrderedDict([1]),
             lambda: OrderedDict([(1, 2, 3)]), lambda: OrderedDict([(1,)]), lambda: OrderedDict({}, {}), lambda: od.update(1), lambda: od.update(1, 2), lambda: hash(od), lambda: od["nope"],
             lambda: od.move_to_end(), lambda: od.move_to_end([]), lambda: od < {}, lambda: od | [], lambda: OrderedDict([("a", 1), "xyz"])]:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
od.clear()
od["self"] = od
print(od)
for change in [lambda o: o.update(new=1), lambda o: o.pop("a"), lambda o: o.move_to_end("a"), lambda o: o.clear()]:
    o = OrderedDict.fromkeys("abc", 0)
    try:
        for key in o:
            change(o)
    except RuntimeError as error:
        print(error)
o = OrderedDict.fromkeys("abc", 0)
for key in o:
    o[key] = 1
print(o)


class Sub(OrderedDict):
    def __setitem__(self, key, value):
        super().__setitem__(key, value * 2)


s = Sub(a=1)
s.update(b=2)
s.setdefault("c", 3)
print(s, type(s.copy()).__name__, s.copy(), Sub.fromkeys("x", 5), s | {"d": 1})
