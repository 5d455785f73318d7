import sys
x: int = 5
if (n := 10) > 5 and not x == 6 or x is None: print(n, x if x else n, 1 < n <= 10)
for i in []: break
else: print("else")
while n:
    n -= 3
    if n < 0: break
    continue
assert x, "message"
del x
@lambda f: f
def deco(): global zz; zz = 1
deco()
print(zz, ..., NotImplemented, 1_000, 0x_ff, 1j, b"a" b"b", r"\d" "s")
