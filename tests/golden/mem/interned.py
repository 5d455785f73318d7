# Slides 15 and 16: the character pool and the table of interned strings.
import mem
import sys

words = "aa en cao oh woyao buyao kuai feile".split()
print([word in mem.interned() for word in words[:3]])
words = [sys.intern(word) for word in words]
made = "".join(["wo", "yao"])
print(made is words[4], sys.intern(made) is words[4])
table = mem.interned()
print([table[word] for word in words if len(word) > 2])
again = words[4]
print(mem.interned()["woyao"] - table["woyao"])
print(mem.where(words[4]).shared, mem.where(made).shared, mem.where("x").shared, mem.where("").shared, mem.where(()).shared)
lost = sys.intern("-".join(["not", "a", "constant"]))
text = "-".join(["not", "a", "constant"])
print(text in mem.interned(), sys.getrefcount(lost))
del lost
print(text in mem.interned())                  # the table keeps nothing alive
