# A failing subscript inside a longer expression.
data = {"items": [1, 2, {"name": None}]}

def lookup(d, key):
    return d["items"][2][key]["deep"]

try:
    lookup(data, "missing")
except KeyError as e:
    print("KeyError", e)
lookup(data, "name")
