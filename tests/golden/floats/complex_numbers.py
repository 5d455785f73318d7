# Complex numbers.
z = 3 + 4j
print(z, z.real, z.imag, abs(z), z.conjugate(), -z, +z, z + 1, 1 - z, z * 2j, z / (1 + 1j), z ** 2, 2 ** z, z == 3 + 4j, z == 3, 3 + 0j == 3, bool(0j), bool(z), hash(3 + 0j) == hash(3))
print(1j, -1j, 0j, -0j, 1.5j, 1e10j, (1 + 0j), complex(1), complex(1, -2), complex("1+2j"), complex(" -3.5j "), complex("inf"), complex(0.0, -0.0), complex(-0.0, 2), [1j], f"{z}", f"{z:.2f}", "%s" % z, repr(1j), str(2 - 1j))
print(1j * 1j, (1 + 2j) * (3 - 1j), 1j ** 2, 1j ** -1, (2 + 0j) ** 0.5, sum([1j, 2, 3.5]), complex(True), 5 .conjugate(), (2.5).imag, type(1 + 1j).__name__)
for call in (lambda: z < 1, lambda: z // 1, lambda: z % 1, lambda: int(z), lambda: float(z), lambda: complex("x"), lambda: complex("1 + 2j"), lambda: z / 0, lambda: 0j ** -1, lambda: complex(1, "2"), lambda: complex("1", 2), lambda: round(z), lambda: divmod(z, 1), lambda: f"{z:d}"):
    try: print(call())
    except Exception as e: print(type(e).__name__, e)
class C:
    def __complex__(self): return 1 + 2j
class F:
    def __float__(self): return 2.5
print(complex(C()), complex(F()), {1j: "key"}[complex(0, 1)], z in [3 + 4j], (1 + 2j).__eq__(1), complex(1e308, 1e308) * 10, 1e400j, -(1e400j).real)
