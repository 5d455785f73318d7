# match: mapping patterns.
def f(x):
    match x:
        case {"type": "circle", "r": r}: return f"circle {r}"
        case {"type": "rect", "w": int(w), "h": int(h)} if w == h: return f"square {w}"
        case {"type": "rect", "w": w, "h": h}: return f"rect {w}x{h}"
        case {"nested": {"list": [a, *_]}}: return f"nested {a}"
        case {1: one, None: none}: return f"{one} {none}"
        case {"k": v, **rest}: return f"k={v} rest={rest}"
        case {}: return "some dict"
        case _: return "not a dict"
for v in ({"type": "circle", "r": 2}, {"type": "rect", "w": 3, "h": 3}, {"type": "rect", "w": 3, "h": 4, "extra": 1}, {"nested": {"list": [7, 8]}}, {1: "a", None: "b"}, {"k": 1, "x": 2}, {"k": 1}, {}, {"zzz": 1}, [], "k"): print(v, "->", f(v))
class D(dict):
    def __missing__(self, k): return "missing!"
match D(a=1):
    case {"b": b}: print("never", b)
    case {"a": a}: print("get is used, not __missing__", a)
class K: key = "dyn"
match {"dyn": 5}:
    case {K.key: v}: print(v)
d = {"a": 1, "b": 2}
match d:
    case {"a": a, **rest}: rest["c"] = 3; print(rest, d)
match {"a": {"b": {"c": 5}}}:
    case {"a": {"b": {"c": int() | float() as n}}}: print(n)
def event(e):
    match e:
        case {"kind": "key", "code": ("q" | "esc") as c}: return f"quit by {c}"
        case {"kind": "key", "code": c}: return f"key {c}"
        case {"kind": "move", "pos": (x, y)}: return f"move {x},{y}"
        case {"kind": kind}: return f"unknown {kind}"
    return "no kind"
print([event(e) for e in ({"kind": "key", "code": "q"}, {"kind": "key", "code": "x"}, {"kind": "move", "pos": [1, 2]}, {"kind": "z"}, {})])
