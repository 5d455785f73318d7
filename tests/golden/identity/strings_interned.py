# Names, attribute names and identifier-like constants are interned; computed strings are not.
import sys
a = "name"
b = "name"
plus = "na" + "me"
print(a is b, plus is a)
c = "".join(["na", "me"])
print(c == a, c is a, sys.intern(c) is a)
d = "na"
d += "me"
print(d is a, sys.intern(d) is sys.intern(c))
folded = "na" "me"
print(folded is a)
spaced = "two words"
other = "two words"
made = " ".join(["two", "words"])
print(spaced is other, made is spaced, made == spaced)
print(sys.intern(made) is made, sys.intern("two " + "words" * 1) == made)
one = "hello"[1]
two = "men"[1]
ab, ba, acute, empty = "ab", "ba", "\xe9", ""
print(one is two, one is chr(101), ab[1:2] is ba[0], ab[0] is ba[1])
print(acute is chr(233), chr(300) is chr(300), ab[5:] is empty, str() is empty)
print(str(12) is str(12), str(5) is str(5), (ab * 2)[1] is ba[0])

class Attr:
    name = 1

key = list(vars(Attr))[2:]
print(a in vars(Attr), [k is a for k in vars(Attr) if k == "name"])
kw = (lambda **kws: list(kws)[0])(name=1)
print(kw is a)

def name():
    pass

print(name.__name__ is a, name.__name__ is kw, type(name).__name__ == "function")
setattr(Attr, c, 2)
print([k is a for k in vars(Attr) if k == "name"], Attr.name)
