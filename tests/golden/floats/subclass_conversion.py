class Own(float):
    def __float__(self):
        return 42.0


class Itself(float):
    def __new__(cls, value=0.0):
        return float.__new__(cls, 2 * value)


class Wrong(float):
    def __float__(self):
        return 42


class Text(str):
    def __float__(self):
        return float(str(self)) + 1


print(float(Own()), float(Itself(21)), float(Text("8")), type(float(Itself(1))).__name__)
try:
    float(Wrong(42))
except TypeError as e:
    print(e)
print(float(bytearray(b"12.5")), float(memoryview(b" 1_0.5 ")), float(b"-inf"))
for bad in bytearray(b"x"), memoryview(b""), [], None:
    try:
        float(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, str(e).split(" at 0x")[0])


class NoInit(float):
    pass


class WithInit(float):
    def __init__(self, value, extra=None):
        self.extra = extra


try:
    NoInit(x=1)
except TypeError as e:
    print(e)
print(WithInit(2.5, extra=3).extra, WithInit(2.5, extra=3) + 1)
