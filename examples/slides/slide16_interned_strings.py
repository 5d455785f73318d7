# Slide 16: interned strings stand in a table; names with the same text share the address.
import sys

words = ["aa", "en", "cao", "oh", "woyao", "buyao", "kuai", "feile"]
made = ["".join(list(word)) for word in words]      # equal texts, built at run time
print("equal:                ", made == words)
print("same before interning:", [m is w for m, w in zip(made, words)])
made = [sys.intern(m) for m in made]
print("same after interning: ", [m is w for m, w in zip(made, words)])

# The names in a program are interned, so attribute and key lookups can compare addresses first.
class Speech:
    woyao = 1

key = [k for k in vars(Speech) if k == "woyao"][0]
print("an attribute's name:  ", key is words[4])
print("a keyword's name:     ", [k is words[6] for k in dict(kuai=1)])

def feile():
    pass

print("a function's name:    ", feile.__name__ is words[7])
try:
    sys.intern(5)
except TypeError as e:
    print(e)
