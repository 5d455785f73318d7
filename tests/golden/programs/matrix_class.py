# Matrices of fractions: operators, slicing, elimination.
def gcd(a, b):
    while b:
        a, b = b, a % b
    return abs(a)


class Fraction:
    __slots__ = ("n", "d")

    def __init__(self, n, d=1):
        if d == 0:
            raise ZeroDivisionError(f"Fraction({n}, 0)")
        g = gcd(n, d) * (-1 if d < 0 else 1)
        self.n, self.d = n // g, d // g

    def __repr__(self): return f"{self.n}" if self.d == 1 else f"{self.n}/{self.d}"
    @staticmethod
    def of(v): return v if isinstance(v, Fraction) else Fraction(v)
    def __add__(self, o): o = Fraction.of(o); return Fraction(self.n * o.d + o.n * self.d, self.d * o.d)
    __radd__ = __add__
    def __neg__(self): return Fraction(-self.n, self.d)
    def __sub__(self, o): return self + -Fraction.of(o)
    def __rsub__(self, o): return Fraction.of(o) - self
    def __mul__(self, o): o = Fraction.of(o); return Fraction(self.n * o.n, self.d * o.d)
    __rmul__ = __mul__
    def __truediv__(self, o): o = Fraction.of(o); return Fraction(self.n * o.d, self.d * o.n)
    def __eq__(self, o): o = Fraction.of(o); return (self.n, self.d) == (o.n, o.d)
    def __lt__(self, o): o = Fraction.of(o); return self.n * o.d < o.n * self.d
    def __bool__(self): return self.n != 0
    def __hash__(self): return hash((self.n, self.d))
    def __float__(self): return self.n / self.d


class Matrix:
    def __init__(self, rows): self.rows = [[Fraction.of(v) for v in row] for row in rows]
    @classmethod
    def identity(cls, n): return cls([[int(i == j) for j in range(n)] for i in range(n)])
    def __getitem__(self, key):
        i, j = key
        return self.rows[i][j] if isinstance(i, int) and isinstance(j, int) else Matrix([r[j] if isinstance(j, slice) else [r[j]] for r in (self.rows[i] if isinstance(i, slice) else [self.rows[i]])])
    def __matmul__(self, o): return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows])
    def __pow__(self, n):
        result, base = Matrix.identity(len(self.rows)), self
        while n:
            if n & 1: result = result @ base
            base, n = base @ base, n >> 1
        return result
    def __eq__(self, o): return self.rows == o.rows
    def __repr__(self): return "[" + "; ".join(" ".join(map(str, r)) for r in self.rows) + "]"
    @property
    def T(self): return Matrix(zip(*self.rows))
    def inverse(self):
        n = len(self.rows)
        work = [r + e for r, e in zip(self.rows, Matrix.identity(n).rows)]
        for c in range(n):
            pivot = next((r for r in range(c, n) if work[r][c]), None)
            if pivot is None: raise ValueError("singular")
            work[c], work[pivot] = work[pivot], work[c]
            work[c] = [v / work[c][c] for v in work[c]]
            for r in range(n):
                if r != c and work[r][c]:
                    factor = work[r][c]
                    work[r] = [a - factor * b for a, b in zip(work[r], work[c])]
        return Matrix([r[n:] for r in work])


m = Matrix([[2, 1, 0], [1, 3, 1], [0, 1, 4]])
print(m, m.T == m, m @ m, m ** 5, sep="\n")
print(m.inverse(), m @ m.inverse() == Matrix.identity(3), m[1, 2], m[0:2, 1:], m[2, ::2], sep="\n")
h = Matrix([[Fraction(1, i + j + 1) for j in range(6)] for i in range(6)])
print(h.inverse()[0, :], h @ h.inverse() == Matrix.identity(6))
print((Matrix([[1, 1], [1, 0]]) ** 200)[0, 1])
try: Matrix([[1, 2], [2, 4]]).inverse()
except ValueError as e: print(e)
print(sum([Fraction(1, k) for k in range(1, 11)]), float(Fraction(1, 3)), max(Fraction(1, 3), Fraction(2, 5)), sorted([Fraction(1, 2), Fraction(-1, 3), 2 - Fraction(3, 2)]), {Fraction(2, 4), Fraction(1, 2)})
try: Fraction(1, 2) / 0
except ZeroDivisionError as e: print(e)
