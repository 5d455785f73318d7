b = bytes(range(10)) * 2
a = bytearray(b)
a += b"xyz"
a[1:3] = b"longer"
print(b, a, b.hex(), bytes.fromhex("00ff"), b.split(b"\x05"), a.find(b"x"), a.decode("latin-1"))
