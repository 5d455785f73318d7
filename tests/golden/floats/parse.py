# float() of strings and other things.
for text in ("1", "1.5", " -2.5e3 ", "1e-2", ".5", "5.", "1_0.5", "inf", "-Infinity", "nan", "+NaN", "1e400", "-1e400", "1e-400", "0x10", "1e", "", " ", "1.2.3", "1__0", "_1", "e5", "١.٥", "infin", "1 2"):
    try:
        print(repr(text), float(text))
    except ValueError as e:
        print("ValueError", e)
print(float(), float(3), float(True), float(2 ** 70), float(b"1.5"), float("9007199254740993"), float("0.1" + "0" * 50 + "1"))
for arg in (None, [], "a" * 20, object()):
    try:
        float(arg)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
class F:
    def __float__(self):
        return 2.5
class I:
    def __index__(self):
        return 7
class Bad:
    def __float__(self):
        return "x"
print(float(F()), float(I()))
try:
    float(Bad())
except TypeError as e:
    print(e)
print(float("1e23"), float("8.5"), float("4.9e-324"), float("2.4703282292062327e-324"), float("179769313486231580793e289"))
