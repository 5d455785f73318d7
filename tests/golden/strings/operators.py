# Concatenation, repetition, comparison, hashing and errors of str.
a = "spam"
a += " eggs"
b = a
a *= 2
print(a, b)
print("ab" * 3, 3 * "ab", "ab" * 0, "ab" * -1, "ab" * True)
print("a" "b" == "ab", "a" < "b" < "c", "a" != "A", "abc" >= "abc", "é" == "\xe9", "10" < "9")
print(hash("x") == hash("".join(["x"])), hash("") == 0, {"a" + "b": 1}["ab"])
for call in (lambda: "a" + 1, lambda: 1 + "a", lambda: "a" + b"a", lambda: "a" * "b", lambda: "a" * 1.5, lambda: "a" - "b", lambda: "a" < 1, lambda: "a" + None, lambda: -"a", lambda: "a" / 2, lambda: "a" @ 1):
    try:
        print(call())
    except TypeError as e:
        print(e)
print("a" == 1, "a" != 1, "1" == 1, "a" == b"a", "x" in "xyz", "xz" in "xyz")
print(max("hello"), min("hello"), sorted("hello"), list(reversed("abc")), list(enumerate("ab")), list(zip("ab", "cd")))
print("abc".__len__(), "abc".__contains__("b"), "abc".__add__("d"), "abc".__eq__(1), "abc".__getitem__(0))
print(str(b"abc"), str(b"abc", "ascii"), str(b"\xc3\xa9", "utf-8"), str(b"\xff", "utf-8", "replace") == "\ufffd", str(12), str())
s = "immutable"
for attr in ("x", "upper"):
    try:
        setattr(s, attr, 1)
    except AttributeError as e:
        print(e)
