# slice objects, indices(), and what subscripts pass to __getitem__.
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None, None), slice(1, 2), s == slice(1, 10, 2), slice(1, 2) < slice(1, 3))
for args in ((5,), (1, None), (None, None, -1), (-3, None), (None, -3, 2), (100, -100, -3), (2, 2)):
    sl = slice(*args)
    print(sl, sl.indices(10), sl.indices(0), list(range(10))[sl], "abcdefghij"[sl])
class G:
    def __getitem__(self, key): return key
    def __setitem__(self, key, v): print("set", key, v)
    def __delitem__(self, key): print("del", key)
g = G()
print(g[1], g[1:2], g[::3], g[1, 2], g[1:2, ...], g[:, None], g[()], g[1:2:3, 4:5], g["x":"y"], g[-1:])
g[1:2] = 5; g[1, 2] = 6; del g[3:]; g[...] = 7; g[0] += [1] if False else 1
for call in (lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: slice(0, 1, 0).indices(5), lambda: slice("a").indices(3), lambda: slice(1).indices(-1), lambda: [1][slice(1.5)], lambda: "abc"["a":], lambda: (1, 2)[::0], lambda: slice(1).indices("x")):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
try:
    print(hash(slice(1, 2)) == hash(slice(1, 2)))
except TypeError as e:
    print(e)
x = list(range(8))
x[slice(2, 5)] = "ab"; print(x); del x[slice(None, None, 3)]; print(x, x[slice(-2, None)], x[-1:-5:-1], x[5:1:-1], x[:-1], x[10:1:-3])
class Idx:
    def __index__(self): return 2
print([0, 1, 2, 3][Idx():], "abcdef"[:Idx()], [0, 1, 2, 3][2 ** 70:], [1, 2][-2 ** 70:2 ** 70], (1, 2, 3)[::2 ** 65])
