import string

for name in string.__all__:
    if isinstance(getattr(string, name), str):
        print(name, ascii(getattr(string, name)))
print(string.capwords("hello  wORLD of"), string.capwords("a-b-cd", "-"), repr(string.capwords("  x  y ")))
