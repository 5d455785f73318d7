# match: sequence patterns.
def f(x):
    match x:
        case []: return "empty"
        case [a]: return f"one {a}"
        case [1, 2]: return "one two"
        case (a, b): return f"two {a} {b}"
        case [1, *rest]: return f"1 and {rest}"
        case [*init, 9]: return f"{init} and 9"
        case [a, *_, b] if a == b: return f"same ends {a}"
        case [[a, b], *more]: return f"nested {a} {b} {more}"
        case [a, b, c, *_]: return f"three or more {a} {b} {c}"
        case _: return "no sequence"
class Seq:
    def __len__(self): return 2
    def __getitem__(self, i): return i
for v in ([], (), [5], [1, 2], (1, 2), (3, 4), [1, 5, 6], [4, 5, 9], [7, 1, 7], [[1, 2], 3, 4], "ab", b"ab", {1, 2}, {1: 2}, range(2), range(5), iter([1, 2]), Seq(), 5, [2, 3, 4, 5]): print(str(v) if not hasattr(v, "__next__") and not isinstance(v, Seq) else type(v).__name__, "->", f(v))
def cmd(line):
    match line.split():
        case ["go", ("north" | "south") as d]: return f"going {d}"
        case ["go", d]: return f"cannot go {d}"
        case ["take", *items] if items: return f"taking {', '.join(items)}"
        case ["quit" | "exit"]: return "bye"
        case [cmd, *_]: return f"unknown {cmd}"
        case []: return "nothing"
for line in ("go north", "go up", "take a b", "take", "exit", ""): print(cmd(line))
match [1, [2, [3, [4]]]]:
    case [a, [b, [c, [d]]]]: print(a, b, c, d)
match (1, 2, 3):
    case a, *_: print(a)
match [0, 1]:
    case [x, 0] | [0, x]: print("alternative binds", x)
data = [("add", 1, 2), ("neg", 5), ("list", [1, 2, 3])]
for op in data:
    match op:
        case "add", int(a), int(b): print(a + b)
        case "neg", a: print(-a)
        case "list", [first, *_, last]: print(first, last)
