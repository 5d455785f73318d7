from numbers import Complex, Integral, Number, Rational, Real

for value in 1, True, 2.5, 1j, "1", None:
    print(value, [cls.__name__ for cls in (Number, Complex, Real, Rational, Integral) if isinstance(value, cls)])
print(Integral.__mro__)
for cls in Complex, Real, Rational, Integral:
    print(cls.__name__, len(cls.__abstractmethods__), sorted(cls.__abstractmethods__))
try:
    Integral()
except TypeError as error:
    print(str(error)[:60])
try:
    hash(Number())
except TypeError as error:
    print(error)


class Half(Real):
    def __float__(self):
        return 0.5

    for name in Real.__abstractmethods__ - {"__float__"}:
        exec(f"def {name}(self, *args): return {name!r}")


half = Half()
print(float(half), half.imag, half.real, complex(half), half.conjugate(), divmod(half, 1), bool(half))
