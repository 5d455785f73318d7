# List, set and dict comprehensions: conditions, nesting, scope.
print([x * x for x in range(5)], [x for x in "abc" if x != "b"], [(x, y) for x in range(3) for y in range(3) if x < y], [[i * j for j in range(3)] for i in range(3)])
print({x: x * x for x in range(3)}, {k: v for k, v in zip("ab", [1, 2])}, {v: k for k, v in {"a": 1}.items()}, sorted({len(w) for w in ["a", "bb", "cc"]}), {x for x in ()}, {i % 2: i for i in range(5)})
x = "outer"
print([x for x in range(3)], x, [y for x in [[1, 2], [3]] for y in x], x)
print([a + b for a, b in [(1, 2), (3, 4)]], [a for a, *b in ["xyz", "pq"]], [b for a, *b in ["xyz", "pq"]], [v for (i, (j, v)) in enumerate(zip("ab", "cd"))])
print([x if x % 2 else -x for x in range(5)], [x for x in range(20) if x % 2 if x % 3], [f(2) for f in [lambda v: v * 10, str]], [i for i in range(5) if i not in {1, 3}], [y for x in range(3) if (y := x * 2) > 1], y)
def f(n):
    return [lambda: n + i for i in range(3)], [i + n for i in range(2)], {n: i for i in range(2)}, n
fs, b, c, d = f(10); print([g() for g in fs], b, c, d)
print([[y for y in range(x)] for x in range(4)], [z for x in range(2) for y in range(2) for z in (x, y)], {(i, j): i * j for i in range(2) for j in range(2)}, [*[1], *(i for i in range(2))])
def order(t, v): print(t, end=" "); return v
print({order("k", k): order("v", k * 2) for k in range(2)}, [order("e", i) for i in order("it", [1]) if order("c", True)])
class C:
    items = [1, 2]
    doubled = [i * 2 for i in items]
    total = sum(i for i in items)
print(C.doubled, C.total, hasattr(C, "i"))
for code in ("[i for i in 5]", "[1 / i for i in [0]]", "{[]: 1 for i in [1]}", "{[] for i in [1]}", "[undefined for i in [1]]", "[a for a, b in [1]]", "[x for x in range(3) if x / 0]"):
    try: print(eval(code))
    except Exception as e: print(code, "|", type(e).__name__, e)
m = [[1, 2], [3, 4]]; print([list(r) for r in zip(*m)], [sum(r) for r in m], [c for r in m for c in r][::-1], list(map(lambda r: [c * 2 for c in r], m)))
print([line.split() for line in "a b\nc".splitlines()], {w: "a b a".split().count(w) for w in "a b a".split()}, [x for x in [0, 1, None, "", "s"] if x], len([0 for _ in range(100)]))
