b = bytearray(b"abc")
m = memoryview(b)
for change in (lambda: b.append(1), lambda: b.clear(), lambda: b.pop(), lambda: b.extend(b"x")):
    try:
        change()
    except BufferError as e:
        print(e)
b[0] = 65
print(m[0], m.readonly, m.obj is b)
part = m[1:]
m.release()
print(part.tobytes(), repr(m).split(" at ")[0])
for use in (lambda: m[0], lambda: len(m), lambda: m.obj, lambda: m.tolist(), lambda: m.nbytes, lambda: m.cast("b"),
            lambda: bytes(m), lambda: m.__enter__(), lambda: hash(m), lambda: memoryview(m)):
    try:
        print(use())
    except ValueError as e:
        print(e)
print(m == m, m == b"abc", m.release())
part.release()
b.append(1)
print(b)
with memoryview(b) as view:
    print(view.nbytes, view.format, view.itemsize, view.ndim, view.shape, view.strides, view.suboffsets)
    print(view.c_contiguous, view.f_contiguous, view.contiguous, view[::2].contiguous)
    print(view.hex(), view.hex(":"), view.hex("-", 2), view.toreadonly().readonly)
b.append(2)
outer = memoryview(b)
inner = memoryview(outer)
outer.release()
print(inner[0])
print(hash(memoryview(b"abc")) == hash(b"abc"), {memoryview(b"k"): 1}[b"k"])
try:
    hash(memoryview(b))
except ValueError as e:
    print(e)
try:
    class M(memoryview):
        pass
except TypeError as e:
    print(e)
print(memoryview(object=b"ab").tobytes(order="C"))
print(int.from_bytes(memoryview(b"\x01\x02"), "big"), memoryview(b"12").tobytes().decode(), str(memoryview(b"ab"), "ascii"))
