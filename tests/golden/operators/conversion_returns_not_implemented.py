# NotImplemented from a unary or conversion method is its result, not the sign that there is no such method.
class N:
    def __neg__(self):
        return NotImplemented

    __abs__ = __invert__ = __int__ = __float__ = __index__ = __complex__ = __neg__


n = N()
print(-n, abs(n), ~n)
for f in (int, float, complex, hex, range, "%d".__mod__, "%x".__mod__, [1].__getitem__):
    try:
        print(f(n))
    except TypeError as e:
        print(type(e).__name__, e)


class Negative:
    def __len__(self):
        return -(2**70)


try:
    len(Negative())
except ValueError as e:
    print(e)
