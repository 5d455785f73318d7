# Slide 10 in a file: the whole file is compiled at once, so equal constants are one object everywhere in it.
a = 1000
b = 1000
print("two constants:      ", a is b)

def elsewhere():
    return 1000

print("in another function:", a is elsewhere())
# A number that is computed while the program runs is a new object,
n = 999
c = n + 1
print("computed:           ", a is c, a == c)
# unless it is one of the small ones.
n = 122
d = n + 1
e = 123
print("computed and small: ", d is e)
# Likewise for strings: what looks like a name is interned when it is compiled.
s = "python"
t = "".join(["pyt", "hon"])
print("computed string:    ", s is t, s == t)
import sys
print("interned by hand:   ", s is sys.intern(t))
