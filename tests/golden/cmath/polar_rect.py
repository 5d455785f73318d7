import cmath
import math

for z in [0, 1, -1, 1j, -1j, 3 + 4j, -3 - 4j, complex(-1, -0.0), 1e308 + 1e-308j, 5, 2.5]:
    r, phi = cmath.polar(z)
    print(z, r, phi, cmath.phase(z), cmath.rect(r, phi))
try:
    cmath.polar(complex(1.7e308, 1.7e308))
except OverflowError as error:
    print(error)
print(cmath.rect(1, 0), cmath.rect(2, math.pi), cmath.rect(-1, 0.5), cmath.rect(0, 5), cmath.rect(1, -0.0), cmath.rect(True, 2))
print(cmath.pi, cmath.e, cmath.tau, cmath.inf, cmath.infj, cmath.nan, cmath.nanj)
