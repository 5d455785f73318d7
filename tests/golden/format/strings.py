# format() of strings and str.format fields.
for spec in ("", "s", "10", "<10", ">10", "^10", "*^10", ".2", "10.3", "-<8s", "^^9", "é^9", "{<5", "010", "=^8"):
    print(repr(spec), "|".join(format(v, spec) for v in ("abcd", "", "éü")))
for spec in ("d", "=10", "+", ",", "#", "x", ".2f", " ", "z", "010d", "q"):
    try: print(format("abc", spec))
    except ValueError as e: print(repr(spec), e)
class P:
    x = 5
    items = [1, {"k": "v"}]
    def __format__(self, s): return f"P<{s}>"
    def __str__(self): return "P-str"
    def __repr__(self): return "P-repr"
p = P(); print("{} {} {}".format(1, "a", None), "{0} {1} {0}".format("a", "b"), "{a} {b}".format(a=1, b=2), "{0.x} {0.items[0]} {0.items[1][k]}".format(p), "{:>5}|{:<5}|{:^5}".format(1, 2, 3), "{0!r} {0!s} {0!a} {0} {0:q} {0!r:>8}".format(p), "{{}} {{{}}}".format(1), "{:{}}".format("a", 5), "{:{w}.{p}f}".format(3.14159, w=8, p=2), "{[0]} {[k]}".format([9], {"k": 8}), "{0[1]}{0[0]}".format(["a", "b"]), "{a[x]} {a[1]}".format(a={"x": 1, 1: 2}), "{:,}".format(10 ** 6), "{!r:^10}".format("a"), "{0:{1}}{0:{2}}".format(5, "<3", ">3"))
print("{}".format([1, "a"]), "{:}".format(5), "{0:}".format("x"), "{a}{b}".format(**{"a": 1, "b": 2}), "{}{}".format(*"xy"), "{x}".format_map({"x": 1}), "".format(1, 2), "a{}b{}c".format("-", "+"), "{0}{1}".format(1, 2, 3))
for fmt, args, kw in (("{}", (), {}), ("{1}", (0,), {}), ("{a}", (), {}), ("{} {0}", (1,), {}), ("{0} {}", (1,), {}), ("{", (), {}), ("}", (), {}), ("{!x}", (1,), {}), ("{a.b}", (), {"a": 1}), ("{0[z]}", ({},), {}), ("{0[5]}", ([1],), {}), ("{0.x.y}", (p,), {}), ("{:d}", ("a",), {}), ("{a", (), {"a": 1}), ("{0[}", ([1],), {}), ("{0!}", (1,), {}), ("{0!rr}", (1,), {}), ("{:{:{}}}", (1, 2, 3), {}), ("{0[]}", ([1],), {}), ("{.x}", (p,), {}), ("{ 0 }", (1,), {}), ("{-1}", (1,), {})):
    try: print(fmt, "->", fmt.format(*args, **kw))
    except Exception as e: print(fmt, "|", type(e).__name__, e)
for v in ([], (), {}, None, object, len, P, ..., range(3)):
    try: format(v, ">5")
    except TypeError as e: print(e)
print(format(None), format([1]), format(P()), format(len)[:9], format(True), "{:>6}".format(True), "{:>6}".format(str(None)))
