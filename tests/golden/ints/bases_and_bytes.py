# hex, oct, bin, to_bytes and from_bytes.
for v in (0, 1, -1, 10, 255, -255, 2 ** 64, -2 ** 64 + 1):
    print(hex(v), oct(v), bin(v))
print((1024).to_bytes(2, "big"), (1024).to_bytes(4, "little"), (-1).to_bytes(2, "big", signed=True))
print((255).to_bytes(), (2 ** 100).to_bytes(13, "big"), (0).to_bytes(0, "big"))
print(int.from_bytes(b"\x04\x00", "big"), int.from_bytes(b"\x00\x04", "little"), int.from_bytes(b"\xff\xff", "big", signed=True))
print(int.from_bytes(b""), int.from_bytes([1, 2, 3]), int.from_bytes(b"\x80" + b"\x00" * 10, "big"))
for call in (lambda: (256).to_bytes(1, "big"), lambda: (-1).to_bytes(1, "big"), lambda: (128).to_bytes(1, "big", signed=True), lambda: (1).to_bytes(1, "middle")):
    try:
        print(call())
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
for call in (lambda: hex(1.5), lambda: bin("1"), lambda: oct(None)):
    try:
        call()
    except TypeError as e:
        print(e)
print(int("ff", 16), int("-0b11", 2), int(hex(123456789), 16) == 123456789)
print((12).as_integer_ratio(), (7).is_integer(), (5).real, (5).imag, (5).numerator, (5).denominator)
