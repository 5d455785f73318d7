m = memoryview(bytearray(b"abcdef"))
print(m[0], m[-1], list(m), len(m), 97 in m, 200 in m, m.tolist(), m.tobytes(), bytes(m))
print(m[1:3].tobytes(), m[::-1].tobytes(), m[::2].tolist(), m[4:1:-2].tolist(), len(m[10:]))
m[0] = 120
m[1:3] = b"YZ"
m[::-2] = b"135"
print(m.obj, [x for x in reversed(m)])
for bad in (
    lambda: m[9],
    lambda: m["a"],
    lambda: m[1.0],
    lambda: m[...],
    lambda: m[0, 0],
    lambda: m.__setitem__(0, 300),
    lambda: m.__setitem__(0, "a"),
    lambda: m.__setitem__(slice(0, 2), b"x"),
    lambda: m.__setitem__(slice(0, 2), 5),
    lambda: m.__delitem__(0),
    lambda: memoryview(b"ab").__setitem__(0, 1),
    lambda: memoryview("text"),
    lambda: memoryview(),
    lambda: memoryview(5),
    lambda: m < m,
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__ + ":", e)
print(b"-".join([memoryview(b"ab"), memoryview(b"cd")]), bytearray(m[::2]), b"x" + memoryview(b"y"))
print(memoryview(b"abc") == b"abc", b"abc" == memoryview(b"abc"), memoryview(b"abc") != bytearray(b"abd"))
print(memoryview(b"abc")[::-1] == b"cba", memoryview(b"a") == 5, memoryview(b"ab") == "ab")
