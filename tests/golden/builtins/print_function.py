# print: sep, end, file, flush, and str of what is printed.
import sys
print(); print(1); print(1, "a", None, [1]); print(1, 2, sep="-"); print(1, 2, sep=""); print("no end", end=""); print("|"); print(*range(4), sep=", ", end=".\n"); print("a", "b", sep="\n"); print([], {}, (), set(), sep=" ")
print("x", sep="never"); print(sep="-", end="only end\n"); print(None, end=None, sep=None); print("to stdout", file=sys.stdout, flush=True); print("None file", file=None)
class W:
    def __init__(self): self.parts = []
    def write(self, s): self.parts.append(s)
w = W(); print("a", 1, sep="|", end="!", file=w); print(file=w); print(w.parts)
for kw in ({"sep": 1}, {"end": b""}, {"file": 5}, {"nope": 1}, {"sep": []}):
    try: print("x", **kw)
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
class Bad:
    def __str__(self): raise ValueError("no str")
try: print("before", Bad())
except ValueError as e: print("|", e)
class S:
    def __str__(self): return "S!"
    def __repr__(self): return "R!"
print(S(), [S()], (S(),), {1: S()}, str([S()]), f"{S()}", repr(S())); print("tab\there", "new\nline", "uni é ☃ 😀"); print(print("inner")); print(str(print("x")))
old = sys.stdout
sys.stdout = w
print("captured")
sys.stdout = old
print(w.parts[-2:]); print(1.0, 1e20, -0.0, True, b"b", 10 ** 20, 1 / 3, sep=";"); sys.stdout.write("direct\n"); print(sys.stdout.write("n"), end="\n")
