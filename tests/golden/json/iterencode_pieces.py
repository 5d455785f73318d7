# iterencode() gives the text piece by piece; what is wrong is raised when it is reached.
import json


def pieces(value, **options):
    made = []
    try:
        for piece in json.JSONEncoder(**options).iterencode(value):
            made.append(piece)
    except (TypeError, ValueError) as error:
        made.append(error)
    print(made)


for value in [1, {"a": 2}], [], {}, (), "a", 5, None, 1.5, True, [[]], {"a": []}:
    pieces(value)
pieces([1, [2, "x"], {"a": [], "b": {}, "c": {"d": 1.5}}, True], indent=2)
pieces({"b": 1, "a": [{}]}, sort_keys=True, separators=(",", ":"))
pieces({(1,): 1, 2: 3, None: 4, True: 5, 1.5: 6}, skipkeys=True)
pieces({"x": 1, (1,): 1})
pieces([1, {1}])
pieces({"a": 1j}, default=lambda value: [str(value)])
pieces(1j, default=lambda value: value)
pieces([float("nan")], allow_nan=False)
pieces(["é"], ensure_ascii=False)
around = {}
around["self"] = around
pieces(around)
for start in 5, -1:
    try:
        print(json.JSONDecoder().raw_decode("[1", start))
    except ValueError as error:
        print(type(error).__name__, error)
