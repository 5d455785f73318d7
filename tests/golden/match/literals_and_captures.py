# match: literals, captures, wildcards, guards, or-patterns.
def f(x):
    match x:
        case 0: return "zero"
        case 1 | 2 | 3 as n: return f"small {n}"
        case -1: return "minus one"
        case 2.5: return "float"
        case "a" | "b": return "letter"
        case b"bytes": return "bytes"
        case None: return "none"
        case True: return "true"
        case "multi" "part": return "joined"
        case str() as s if len(s) > 5: return f"long {s}"
        case int(n) if n < 0: return f"negative {n}"
        case _: return "other"
for v in (0, 1, 3, -1, 2.5, "a", "b", b"bytes", None, True, False, "multipart", "longer text", "short", -7, 99, [], 1.0, 0.0): print(repr(v), f(v))
def g(x):
    match x:
        case y if y == 5: r = "guard"
        case y: r = "capture"
    return r, y
print(g(5), g(6))
class Color: RED = 1; GREEN = "g"
def h(c):
    match c:
        case Color.RED: return "red"
        case Color.GREEN: return "green"
    return "no match falls through"
print(h(1), h("g"), h(2))
calls = []
class Eq:
    def __init__(self, n): self.n = n
    def __eq__(self, o): calls.append((self.n, o)); return self.n == o
match Eq(2):
    case 1: print("one")
    case 2: print("two", calls)
match = 5; case = 6; _ = 7; print(match, case, match + case)
match match:
    case 5: print("match is a name too", _)
match (1, 2), 3:
    case (a, b), c: print(a, b, c)
match 1, 2:
    case x, y: print(x, y)
def side(): print("subject once"); return 3
match side():
    case 1 | 2: pass
    case 3: print("three")
for i in range(4):
    match i:
        case 1: continue
        case 3: break
    print("loop", i)
