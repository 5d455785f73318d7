# The text of a UnicodeError is made of its fields as they are now.
try:
    b"a\xff".decode()
except UnicodeDecodeError as error:
    found = error
print(found)
found.reason = "x"
print(found)
found.object = b""
print(found)
found.start = 5
print(found)
found = UnicodeEncodeError("ascii", "é", 0, 1, "r")
print(found)
found.end = 7
print(found)
found.object = "abc"
found.start, found.end = 2, 3
print(found)
found = UnicodeTranslateError("éa", 0, 2, "r")
found.start = 1
print(found)
print(UnicodeDecodeError("ascii", bytearray(b"ab"), 0, 1, "r"), UnicodeDecodeError("ascii", memoryview(b"ab"), 0, 1, "r").object)
try:
    UnicodeDecodeError("ascii", "ab", 0, 1, "r")
except TypeError as error:
    print(error)
