# int() of strings in every base, literals with prefixes and underscores.
print(0x1F, 0X_ff, 0o17, 0O7_7, 0b101, 0B1_1, 1_000_000, 00, 0_0)
for text in ("12", " 12 ", "-7", "+7", "1_000", "\t5\n", "٣", "00012"):
    print(repr(text), int(text))
for text, base in (("ff", 16), ("0xff", 16), ("0b11", 2), ("z", 36), ("0o17", 8), ("0x1f", 0), ("0b1", 0), ("10", 3), ("-0x10", 16), ("1_f", 16)):
    print(text, base, int(text, base))
print(int(), int(3.99), int(-3.99), int(True), int(b"42"), int("9" * 30))
bad = [("", 10), ("abc", 10), ("1.5", 10), ("1__0", 10), ("_1", 10), ("1_", 10), ("0x1f", 10), ("2", 2), ("010", 0), ("12", 1), ("12", 37), ("- 1", 10), ("x" * 30, 10)]
for text, base in bad:
    try:
        print(int(text, base))
    except ValueError as e:
        print("ValueError", e)
for arg in (None, [], object):
    try:
        int(arg)
    except TypeError as e:
        print("TypeError", e)
for arg in (float("nan"), float("inf"), float("-inf")):
    try:
        int(arg)
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
try:
    int(5, 10)
except TypeError as e:
    print(e)
