# The methods of float.
print((2.5).is_integer(), (2.0).is_integer(), float("inf").is_integer())
print((0.75).as_integer_ratio(), (0.1).as_integer_ratio(), (-2.0).as_integer_ratio())
print((1.5).hex(), (0.1).hex(), (0.0).hex(), (-0.0).hex(), (1e300).hex(), float("inf").hex(), (5e-324).hex())
print(float.fromhex("0x1.8p+0"), float.fromhex("ff"), float.fromhex("-0x.8p1"), float.fromhex("inf"))
print((2.5).real, (2.5).imag, (2.5).conjugate(), (2.7).__int__(), (2.7).__trunc__(), (-2.7).__floor__(), (2.1).__ceil__())
for call in (lambda: float("inf").as_integer_ratio(), lambda: float("nan").as_integer_ratio(), lambda: float.fromhex("xyz"), lambda: float.fromhex("0x1p5000")):
    try:
        print(call())
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
print(int(1e20), int(-1.9), int(1e300) % 10 ** 10, float(int(1e300)) == 1e300)
print(type(1.0 + 1), type(1 + 1), type(2 / 1), type(2.0 // 1), type(True / 1))
class Celsius(float):
    def __repr__(self):
        return f"{float(self)}C"
c = Celsius(21.5)
print(c, c + 1, type(c + 1), isinstance(c, float), repr(c), f"{c:.2f}", c == 21.5)
