# Binary operator methods, reflected and in-place, in the order Python tries them.
class N:
    def __init__(self, v): self.v = v
    def __repr__(self): return f"N({self.v})"
names = "add sub mul truediv floordiv mod pow lshift rshift and or xor matmul".split()
for n in names:
    def op(self, o, n=n): return f"{n}({self}, {o})"
    def rop(self, o, n=n): return f"r{n}({self}, {o})"
    def iop(self, o, n=n): return N(f"i{n}({self}, {o})")
    setattr(N, f"__{n}__", op); setattr(N, f"__r{n}__", rop); setattr(N, f"__i{n}__", iop)
a, b = N(1), N(2)
print(a + b, a - 1, 1 - a, a * 2, "x" * a, a / b, 5 // a, a % b, a % 3, 2 ** a, a ** 2, a << 1, 1 >> a, a & 1, 1 | a, a ^ b, a @ b, [1] @ a, [1] + a, None + a, 1.5 * a, sep="\n")
for code in "+= -= *= /= //= %= **= <<= >>= &= |= ^= @=".split():
    c = N("c"); exec(f"c {code} 5"); print(c)
class Base:
    def __add__(self, o): return "Base.add"
    def __radd__(self, o): return "Base.radd"
class Sub(Base):
    def __radd__(self, o): return "Sub.radd"
class Sub2(Base): pass
print(Base() + Base(), Base() + Sub(), Sub() + Base(), Base() + Sub2(), Sub() + Sub(), 1 + Base(), 1 + Sub())
class NI:
    def __repr__(self): return "NI()"
    def __add__(self, o): print("NI.add"); return NotImplemented
    def __radd__(self, o): print("NI.radd"); return NotImplemented
    def __iadd__(self, o): print("NI.iadd"); return NotImplemented
for code in ("NI() + 1", "1 + NI()", "NI() + NI()", "NI() + N(1)", "x = NI(); x += 1"):
    try:
        exec(f"r = {code}" if "=" not in code else code); print(r)
    except TypeError as e:
        print(code, "|", e)
class NoneAdd: __add__ = None
class Getattr:
    def __getattr__(self, n): return lambda *a: "from getattr"
for call in (lambda: NoneAdd() + 1, lambda: Getattr() + 1, lambda: Getattr()[0], lambda: Getattr().__add__(1)):
    try:
        print(call())
    except TypeError as e:
        print(e)
i = NI(); i.__add__ = lambda o: "instance"
try:
    i + 1
except TypeError as e:
    print(e)
class V:
    def __init__(self, *c): self.c = c
    def __add__(self, o): return V(*map(lambda a, b: a + b, self.c, o.c)) if isinstance(o, V) else NotImplemented
    def __mul__(self, k): return V(*[x * k for x in self.c])
    __rmul__ = __mul__
    def __neg__(self): return self * -1
    def __sub__(self, o): return self + -o
    def __matmul__(self, o): return sum(x * y for x, y in zip(self.c, o.c))
    def __abs__(self): return (self @ self) ** 0.5
    def __repr__(self): return f"V{self.c}"
print(V(1, 2) + V(3, 4) * 2 - V(1, 1), 3 * V(1, 0), V(1, 2) @ V(3, 4), abs(V(3, 4)), sum([V(1, 1), V(2, 2)], V(0, 0)))
