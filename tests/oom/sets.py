a = set(range(40))
b = {str(i) for i in range(10)} | {1, 2, 3}
print(len(a | b), a & b, len(a - b), len(a ^ b), frozenset(b) == b, {frozenset([1]), frozenset([2])}, a >= {1, 2})
a.discard(3)
a.update([100, 200])
print(sorted(a)[-2:])
