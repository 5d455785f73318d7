# dumps: every kind of value, and its parameters.
import json

print(json.dumps({"a": [1, 2.5, None, True, False, "é\n\"\\\u2028😀\x00\x7f/"], "b": {}, "c": [], "d": (), "e": [[]]}))
print(json.dumps([1, {"x": (), "y": [1, {}]}, []], indent=2), json.dumps({"a": [1]}, indent="\t"), json.dumps([1, [2]], indent=0), json.dumps({}, indent=1))
print(json.dumps({"b": 1, "a": {"d": 1, "c": 2}}, sort_keys=True, separators=(",", ":")), json.dumps([1, 2], indent=1, separators=(";", "=")))
print(json.dumps("é😀\ud800", ensure_ascii=True), ascii(json.dumps("é😀\ud800\n", ensure_ascii=False)), json.dumps({"é": "日"}, ensure_ascii=False))
print(json.dumps([1e16, 1e-5, 0.1, -0.0, 1.0, 123456789.125, 5e-324, float("inf"), float("-inf"), float("nan"), 10**30, -2**63, 2**62, -1]))
print(json.dumps({1: 1, 1.5: 2, None: 3, True: 4, False: 5, "s": 6, 10**20: 7, float("nan"): 8}), json.dumps({(1, 2): 5, "a": 1}, skipkeys=True))


class Text(str):
    pass


class Number(int):
    def __repr__(self):
        return "hidden"


class Real(float):
    def __repr__(self):
        return "hidden"


class Items(dict):
    def items(self):
        return [("given", 1)]


class Sequence(list):
    def __iter__(self):
        return iter("xy")


print(json.dumps([Text("t"), Number(3), Real(2.5), Items(a=1), Sequence([1]), {Text("k"): Number(1), Number(2): 1, Real(1.5): 0}]))
print(json.dumps(object(), default=lambda o: [1, {2}] if type(o) is object else list(o)), json.dumps([1, 2], check_circular=False))
shared = [1]
print(json.dumps([shared, shared, {"a": shared}]))
