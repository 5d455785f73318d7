# find, index, count, startswith, endswith, in.
s = "abracadabra"
print(s.find("a"), s.find("a", 1), s.find("a", 1, 3), s.find("z"), s.find(""), s.find("", 5), s.find("", 20), s.find("abra", -4))
print(s.rfind("a"), s.rfind("a", 0, 10), s.rfind("abra"), s.rfind(""), s.rfind("z"), s.index("cad"), s.rindex("b"))
print(s.count("a"), s.count("abra"), s.count(""), s.count("a", 1, 8), "aaaa".count("aa"), "".count(""), "abc".count("", 3), "abc".count("", 4))
print(s.startswith("abra"), s.startswith("bra", 1), s.startswith(("x", "ab")), s.startswith(""), s.startswith("", 20), s.startswith(()))
print(s.endswith("abra"), s.endswith("abr", 0, 10), s.endswith(("z", "a")), s.endswith("xabracadabra"))
print("cad" in s, "" in s, "z" in s, "a" not in s, "" in "")
u = "naïve café ☃ café"
print(u.find("café"), u.rfind("café"), u.index("☃"), u.count("é"), u.find("f", 9), u[u.find("☃")], "ï" in u)
for call in (lambda: s.index("z"), lambda: s.rindex("z"), lambda: s.find(1), lambda: 1 in s, lambda: s.startswith(1), lambda: s.startswith(["a"]), lambda: s.startswith((1,)), lambda: s.count(), lambda: None in s):
    try:
        print(call())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
