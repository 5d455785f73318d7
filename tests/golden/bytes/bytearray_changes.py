# bytearray is a mutable sequence of bytes.
b = bytearray(b"hello")
print(b, len(b), b[0], b[-1], b[1:3], bytes(b), list(b[:2]), bytearray(3), bytearray([1, 2]), bytearray("é", "utf-8"), bytearray(), b == b"hello", b"hello" == b, b == bytearray(b"hello"), b != "hello")
b[0] = 72; b[1:3] = b"EY"; b.append(33); b.extend([63, 64]); b += b"+"; print(b); b.insert(0, 42); print(b.pop(), b.pop(0), b); b.remove(33); b.reverse(); print(b); del b[0], b[::2]; print(b); b *= 2; print(b, b * 2, b + b"x", b"x" + b, type(b"x" + b).__name__, type(b + b"x").__name__)
c = b; c.clear(); print(b, c is b, bool(b)); d = bytearray(b"a,b,c"); print(d.split(b","), d.upper(), d.replace(b",", b"--"), d.find(b"b"), d.decode(), d.hex(), d.count(b","), 97 in d, b"b," in d, d.join([b"1", b"2"]), d.startswith(b"a"), d.copy() is d, d.copy() == d, sorted(d), d.title(), bytearray.fromhex("6162"))
for call in (lambda: d.append(256), lambda: d.append("a"), lambda: d.__setitem__(0, -1), lambda: d.__setitem__(99, 1), lambda: hash(d), lambda: bytearray("a"), lambda: bytearray().pop(), lambda: d.remove(200), lambda: d + "a", lambda: d.extend("ab"), lambda: d.extend([1, 300]), lambda: d["a"], lambda: bytearray(-1), lambda: d.insert("a", 1), lambda: {d: 1}):
    try: print(call())
    except Exception as e: print(type(e).__name__, e)
e = bytearray(b"abc")
for x in e:
    if x == 97: e.append(100)
    print(chr(x), end=" ")
print(e); e[1:1] = bytes(2); print(e); e[:] = range(3); print(e, b"%s|%d" % (e, 5), "%s" % e, f"{e}"); f = bytearray(b"x" * 10); f[::3] = b"ABCD"; print(f)
try: f[::3] = b"A"
except ValueError as err: print(err)
