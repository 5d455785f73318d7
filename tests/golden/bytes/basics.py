# bytes literals, indexing, methods and repr.
b = b"hello\x00\xff\n'"
print(b, len(b), b[0], b[-1], b[1:4], b[::-1], list(b[:3]), bytes([104, 105]), bytes(3), bytes(), bytes("é", "utf-8"), bytes(b"x"))
print(b'a"b', b"a'b\"", b"\\", b"\t\r\n\x7f", rb"\n", Rb"\x00", b"con" b"cat")
print(b"abc".upper(), b"a,b".split(b","), b",".join([b"x", b"y"]), b" x ".strip(), b"abc".find(b"c"), b"abc".find(99), b"aXa".replace(b"X", b"--"), b"abc".startswith(b"ab"), b"a\nb".splitlines(), b"ab".center(6, b"*"), b"7".zfill(3))
print(b"abc" + b"d", b"ab" * 2, b"a" < b"b", b"a" == "a", b"a" in b"cat", 97 in b"cat", b"" in b"x", hash(b"a") == hash(b"a"), b"ab".hex(), bytes.fromhex("61 62 ff"), b"ab\xff".hex(":"), b"\x01\x02\x03\x04".hex("-", 2))
print(b"AbC".lower(), b"abc".isalpha(), b"12".isdigit(), b"a b".title(), b"abc".count(b"b"), b"a=b".partition(b"="), b"abc".translate(None, b"b"), b"%d %s" % (5, b"x"), b"abc".removeprefix(b"a"))
for call in (lambda: b"a" + "a", lambda: bytes([256]), lambda: bytes("a"), lambda: bytes(-1), lambda: b"a"[5], lambda: bytes.fromhex("6"), lambda: bytes.fromhex("zz"), lambda: b"a".find("a"), lambda: b"".join(["a"]), lambda: "a" in b"abc", lambda: 300 in b"abc", lambda: bytes([1.5]), lambda: b"a" < "a", lambda: bytes(["a"])):
    try:
        print(call())
    except (TypeError, ValueError, IndexError) as e:
        print(type(e).__name__, e)
b2 = b
b += b"!"
print(b2 == b, b2 is b, sorted(b"cab"), max(b"cab"), sum(b"\x01\x02"), tuple(b"ab"))
try:
    b[0] = 1
except TypeError as e:
    print(e)
