# memoryview and bytearray: views, casts, slices, changes while exported.
data = bytearray(b"0123456789abcdef")
view = memoryview(data)
part = view[2:10:2]
table = view.cast("B", [4, 4])
wide = view.cast("I")
print(bytes(part), part.tolist(), table.tolist(), wide[0], wide.format, table.shape, view.hex(":"))
view[0:3] = b"xyz"
view[::-1] = bytes(view)
table[1, 1] = 65
wide[2] = 7
print(data, hash(memoryview(b"abc")), view == data, repr(part)[:8])
try:
    data.append(1)
except BufferError as error:
    print(error)
for each in (part, table, wide, view):
    each.release()
data += b"more" * 20
data[2:5] = range(9)
del data[::3]
data.insert(0, 200)
data.extend([1, 2, 3])
data.reverse()
print(data, data.replace(b"m", b"MM"), data.split(b"o"), data.translate(None, b"e"), bytearray.fromhex("ff 00"))
print(b"-".join([data, b"x"]), bytes(data[3:5]), data.pop(), data.hex(), int.from_bytes(data[:9], "little"))
