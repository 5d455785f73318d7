# f-strings see locals, closures and class scopes; evaluation order.
def outer(a):
    def inner(b): return f"{a}-{b}-{[a for _ in range(2)]}"
    return inner
print(outer(1)(2), [f"{i}:{j}" for i in range(2) for j in "ab"], {f"k{i}": f"v{i}" for i in range(2)}, (lambda x: f"<{x}>")(5))
def v(x): print("v", x, end=" "); return x
print(f"{v(1)} {v(2):{v(3)}} {v(4)!r}")
class A:
    x = "class"
    y = f"{x}!"
    def __init__(self): self.z = f"{self.y} {self.__class__.__name__}"
print(A().z, f"{A().x.upper():>8}")
table = [("apple", 1.5, 3), ("kiwi", 0.25, 12)]
for item, price, count in table: print(f"{item:<8}|{price:>7.2f}|{count:^5d}|{price * count:8.3f}|")
print(f"{'='*20:^30}", f"{'total':>10}: {sum(p * c for _, p, c in table):.2f}")
s = "text"; print(f"{s[0]}{s[-1]}{s[1:3]}{s[::-1]}", f"{s!r:>10}", f"{len(s):03}", f"{s.replace('t', 'T')}", f"{s in 'context'}")
x = 5
print(f"{x:=+5}", f"{x!r}", f"{(x:=9)}", x, f"{x:<{x}}|", f"{x if x else ''}", f"{{}}", f"{{x}}", f"}}{{", f"{x}}}")
d = {"a": {"b": [1, 2, 3]}}; print(f"{d['a']['b'][1]} {d["a"]["b"]}")
def gen():
    r = f"{(yield 'first')} {(yield 'second')}"
    yield r
g = gen(); print(next(g), g.send("A"), g.send("B"))
try: print(f"before {1 / 0} after")
except ZeroDivisionError as e: print(f"{e!s} {e!r} {type(e).__name__:>20}")
print(f"{1_000_000} {0xff} {1e3} {'a' 'b'} {b'x'} {-1} {~1} {not 1} {1 < 2 < 3} {x is None} {x if 0 else [*range(2)]}")
print("%s" % f"{x}", f"{x}" % (), f"{'%d'}" % 3, "{}".format(f"{{{x}}}"), f"""{x
}""", f'''{
x = }''')
