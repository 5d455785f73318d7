# What dumps refuses.
import json

loop = []
loop.append({"a": loop})
endless = []
endless.append(endless)


def again(o):
    return o


for action in (lambda: json.dumps({1, 2}), lambda: json.dumps({(1,): 2}), lambda: json.dumps([float("nan")], allow_nan=False), lambda: json.dumps(float("-inf"), allow_nan=False),
               lambda: json.dumps({float("inf"): 1}, allow_nan=False), lambda: json.dumps(loop), lambda: json.dumps(object), lambda: json.dumps(b"x"), lambda: json.dumps(1j, default=again),
               lambda: json.dumps({"a": 1, 2: 3}, sort_keys=True), lambda: json.dumps(1, nope=1), lambda: json.dumps(1, 2), lambda: json.dumps({b"k": 1}), lambda: json.dumps([1], indent="x", separators=1)):
    try:
        print(action())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
try:
    json.dumps(endless, check_circular=False)
except RecursionError:
    print("RecursionError")
