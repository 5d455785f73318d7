# Which string operations give back the same object.
s = "some text " + str(5)
print(s.strip() is s, s.lstrip() is s, s.lower() is s, s.replace("zz", "y") is s, s[:] is s, s + "" is s, s * 1 is s, str(s) is s, s.ljust(2) is s, s.zfill(1) is s, s.center(3) is s, s.removeprefix("zz") is s, s.expandtabs() is s, s.translate({}) is s, s.format() is s, f"{s}" is s, "%s" % s is s, "".join([s]) is s, s.split("zz")[0] is s, s.partition("zz")[0] is s, format(s, "") is s)
b = b"bytes" + bytes([1])
print(b.strip() is b, b[:] is b, bytes(b) is b, b + b"" is b, b.replace(b"zz", b"") is b, b * 1 is b)
t = (s, b)
print(t[:] is t, tuple(t) is t, t + () is t, t * 1 is t, (*t,) is t, tuple(list(t)) is t)
f = frozenset(t)
print(frozenset(f) is f, f.union() is f, f | frozenset() is f, f.copy() is f, f - {1} is f)
class S(str): pass
q = S("sub")
print(str(q) is q, q[:] is q, q.strip() is q, type(q + ""), type(q.strip()), type(str(q)))
r = range(1000, 2000)
print(r[:] is r, r[:] == r, iter(r) is iter(r))
e = ""
print("abc"[3:] is e, "".join([]) is e, "a".replace("a", "") is e, s[5:5] is e, e * 5 is e, " ".strip() is e, str() is e)
one, xyz = "x", "xyz"
print(xyz[0] is one, "".join(["x"]) is one, xyz.split("y")[0] is one, chr(120) is one, "X".lower() is one, xyz[:1] is one, b"x".decode() is one)
