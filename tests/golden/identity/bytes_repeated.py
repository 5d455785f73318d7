# Repeating bytes: once is the same object, not at all a new empty one, which is not the shared one.
x, y, empty, none, less = b"x", b"xyz", bytes(), 0, -3
print((x * none) is empty, (x * less) is empty, (y * none) is empty, (x * none) == empty)
print((y * 1) is y, (x * 1) is x, (empty * 5) is empty, (empty * none) is empty)
print((y * 2) == b"xyzxyz", (bytearray(y) * none) == bytearray())
