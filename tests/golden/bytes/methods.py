# More methods of bytes.
b = b"The quick\tbrown fox"
print(b.split(), b.split(b"q"), b.rsplit(None, 1), b.partition(b"q"), b.rpartition(b"zz"), b.find(b"o"), b.rfind(b"o"), b.index(b"q"), b.count(b"o"), b.count(111), b.startswith((b"x", b"The")), b.endswith(b"fox"))
print(b.upper(), b.lower(), b.swapcase(), b.title(), b.capitalize(), b.replace(b"quick", b"slow"), b.replace(b"o", b"0", 1), b.strip(b"Tx"), b.lstrip(b"The "), b.expandtabs(4), b.center(25, b"*"), b.ljust(20, b".") + b"|", b.rjust(20) + b"|", b"-5".zfill(4), b.isascii(), b.islower(), b"AB".isupper(), b"1".isdigit(), b"a1".isalnum(), b" ".isspace(), b"Ab".istitle())
print(b"a\nb\r\nc".splitlines(), b"a\nb".splitlines(True), b"".join([b"a", b"b"]), b",".join(bytes([i]) for i in b"xyz"), b"abc".translate(bytes.maketrans(b"ab", b"xy")), b"abcabc".translate(None, b"b"), b"pre-x".removeprefix(b"pre-"), b"x.py".removesuffix(b".py"), b"ab".hex(" "), bytes.fromhex("DEAD beef"), b"\x00\x7f\x80".hex())
print(b"abc"[1], b"abc"[1:2], b"abc"[-1], b"abc"[::-1], b"abc" * 2, b"a" + b"b", b"a" in b"abc", 98 in b"abc", b"abc" == b"abc", b"abc" < b"abd", b"" < b"a", b"a" != "a", list(b"abc"), bytes(reversed(b"abc")), sorted(b"cab"), max(b"abc"), sum(b"\x01\x02"), b"abc".index(99), len(b"\xff\x00"))
print(bytes(), bytes(2), bytes([1, 2]), bytes("é", "latin-1"), bytes(range(3)), bytes(b"x"), bytes(x for x in (65, 66)), b"%s=%d" % (b"k", 5), b"%x %c %r" % (255, b"a", 1), b"%.2f" % 1.5)
class B:
    def __bytes__(self): return b"custom"
print(bytes(B()), str(b"abc", "utf-8"), b"abc".decode(), b"caf\xc3\xa9".decode(), repr(b"'"), repr(b'"\''), b"\x41\101\n\\")
for call in (lambda: b"a".index(b"z"), lambda: b"a".split(b""), lambda: b"a".join([1]), lambda: b"a".replace("a", b"b"), lambda: bytes([-1]), lambda: bytes(1.5), lambda: b"a" * b"b", lambda: b["a"], lambda: bytes.fromhex("1"), lambda: bytes.fromhex(5), lambda: b"a".center(5, b"ab"), lambda: b"a".count("a"), lambda: b"a".startswith("a"), lambda: b"a".startswith([b"a"]), lambda: b"%s" % "a", lambda: b"%d" % b"a", lambda: bytes.maketrans(b"a", b"bc"), lambda: b"a".translate(b"x"), lambda: b"\xff".decode("ascii"), lambda: bytes("a", 5), lambda: bytes(5, "utf-8"), lambda: b"a".nope, lambda: b"a" & b"b", lambda: int(b"x"), lambda: b"".join(b"ab")):
    try: print(call())
    except Exception as e: print(type(e).__name__, e)
