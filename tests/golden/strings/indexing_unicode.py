# Indexing and slicing count code points.
s = "aé☃😀z"
print(len(s), [c for c in s], s[3], s[-2], s[1:4], s[::-1], s[::2], s[10:], s[-100:2], s[4:1:-1])
print([hex(ord(c)) for c in s], chr(0x1F600), chr(233), repr(chr(0)), len(chr(0x10FFFF)))
long = "é☃" * 500 + "x" + "😀" * 300
print(len(long), long[999], long[1000], long[1001], long[500:503], long[-1], long.index("x"), long[64], long[127:130])
for call in (lambda: s[5], lambda: s[-6], lambda: s["a"], lambda: s[1.0], lambda: chr(-1), lambda: chr(0x110000), lambda: ord("ab"), lambda: ord(""), lambda: ord(5), lambda: ""[0]):
    try:
        print(call())
    except (IndexError, TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
try:
    s[0] = "b"
except TypeError as e:
    print(e)
try:
    del s[0]
except TypeError as e:
    print(e)
print(s * 2, 0 * s, s + "!" == s[:] + "!", s > "aé", "é" > "z", "Z" < "a", "" < "a", "abc" < "abd", "ab" < "abc")
print("e\u0301" == "é", len("e\u0301"), "\u00e9", "\U0001F600", "\x41", "\101", "\0".encode())
