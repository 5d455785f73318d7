data = bytearray(range(1, 9))
m = memoryview(data)
for format in "bBhHiIlLqQnNfd?c":
    c = m.cast(format)
    print(format, c.itemsize, c.shape, c.strides, c.format, c.nbytes, c.tolist()[:2])
h = m.cast("H")
h[0] = 65535
h[-1] = 0
print(data, h.tolist())
for value in -1, 65536, 1.5, "x":
    try:
        h[1] = value
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
f = m.cast("d")
f[0] = 1.5
print(data, f[0], m.cast("f").tolist())
q = m.cast("Q")
q[0] = 2**64 - 1
print(q[0], m.cast("q")[0], m.cast("c")[0])
grid = m.cast("B", [2, 4])
print(grid.shape, grid.ndim, grid.strides, grid.tolist(), grid[1, 2], grid[-1, -1], len(grid), grid.f_contiguous)
grid[0, 1] = 7
print(data[1], grid.tobytes())
for bad in (
    lambda: m[:3].cast("H"),
    lambda: m.cast("x"),
    lambda: m.cast(5),
    lambda: h.cast("i"),
    lambda: m[::2].cast("b"),
    lambda: m.cast("B", [3, 3]),
    lambda: grid[0],
    lambda: grid[2, 0],
    lambda: grid[0, 0, 0],
    lambda: iter(grid),
    lambda: m[()],
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__ + ":", e)
print(m.cast("b") == m, m.cast("@H").format, m == m.cast("H"))
