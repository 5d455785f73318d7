# From bytes to text and back.
data = "Grüße, 世界".encode()
print(data, len(data), data.decode(), data.decode("utf-8") == str(data, "utf-8"))
for i in (0, 3, 4, 5):
    print(i, data[i], hex(data[i]), chr(data[i]) if data[i] < 128 else "-")
print(data[:2].decode(), data[-3:].decode())
try:
    data[:3].decode()
except UnicodeDecodeError as e:
    print(e)
print(data.decode("latin-1").encode("latin-1") == data, data.decode("ascii", "ignore"))
words = data.split(b", ")
print(words, [w.decode() for w in words], b" ".join(words).decode())
total = 0
for byte in data:
    total = (total * 31 + byte) % 65521
print(total)
print(bytes(reversed(data)) == data[::-1], bytes(b ^ 0x20 for b in b"Hello"), b"abc".ljust(5, b".") + b"|")
print([*b"xyz"], {b"k": 1}[b"k"], b"x" * 3, bytes(range(65, 70)), bytes((1, 2)) + bytes([3]))
print(f"{b'x'}", "%s" % b"x", str(b"x"), repr(b"x"), format(b"x"))
