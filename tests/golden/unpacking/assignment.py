# Unpacking assignments of every shape.
a, b = 1, 2; (c, d) = [3, 4]; [e, f] = "xy"; g, = (5,); print(a, b, c, d, e, f, g)
a, *b = range(4); *c, d = "abc"; e, *f, g = [1, 2]; *h, = (1, 2); print(a, b, c, d, e, f, g, h)
(a, b), c = (1, 2), 3; a, (b, *c), [d] = 1, "xyz", [9]; print(a, b, c, d)
a, b = b, a; print(a, b); a = b = c = []; a.append(1); print(c); x = (y, z) = (1, 2); print(x, y, z)
for i, (j, *k) in [(1, "abc"), (2, [5])]: print(i, j, k)
class O: pass
o, l, dct = O(), [0, 0, 0], {}
o.a, l[1], dct["k"] = 1, 2, 3; l[0], *l[1:] = "pqr"; print(o.a, l, dct); o.x, *o.y = range(3); print(o.x, o.y)
i = 0; i, l[i] = 2, "set"; print(l); [*a], b = [1, 2], 3; print(a, b); a, b, *c = {"k1": 1, "k2": 2}; print(a, b, c)
def gen(): yield 1; yield 2; print("exhausted")
p, q = gen(); print(p, q)
for code in ("a, b = 1", "a, b = [1]", "a, b = 1, 2, 3", "a, *b, c = [1]", "a, b = {}", "a, b = 'abc'", "(a, b), c = 1, 2", "a, b = gen3()", "[] = [1]", "() = ''", "a, b, c = range(10)", "*a, b, c = [1]", "a, b = None", "for a, b in [1]: pass", "a, = 1, 2", "x, y = iter([1])"):
    def gen3():
        for n in range(3): print("yield", n); yield n
    try: exec(code)
    except Exception as e: print(code, "|", type(e).__name__, e)
print([*range(2), *"ab"], (*[1], 2), {*[1], 1}, {**{"a": 1}, "b": 2}, [*[], *()], *[1, 2], *(3,)); t = *[1, 2], 3; print(t)
def f(): return 1, *[2, 3]
def y(): yield 1, *[2]
print(f(), list(y()), [x for x in (1, *[2])])
for x in 1, *[2, 3]: print(x, end=" ")
print({**{"a": 1}, **{"a": 2}}, dict(**{"x": 1}), max(*[1, 5], 3), "{} {}".format(*"ab"))
for code in ("[*5]", "{**5}", "{**[1]}", "(*None,)", "print(*5)", "{*5}", "f(**{1: 2})"):
    try: eval(code)
    except TypeError as e: print(code, "|", e)
(a := 5); a, b = (c := 1), 2; print(a, b, c); first, second, *rest, last = sorted("unpack"); print(first, second, rest, last)
