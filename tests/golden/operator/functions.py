import operator
from operator import *

pairs = [(7, 3), (2.5, 2), (True, False), ([1], [2])]
for name in "add sub mul truediv floordiv mod pow lshift rshift and_ or_ xor matmul lt le eq ne ge gt concat is_ is_not iadd isub imul imatmul itruediv ifloordiv imod ipow ilshift irshift iand ior ixor iconcat".split():
    function = getattr(operator, name)
    for a, b in pairs:
        try:
            print(name, a, b, function(a, b))
        except (TypeError, ZeroDivisionError) as error:
            print(name, error)
for name in "neg pos abs inv invert index not_ truth".split():
    for x in [5, -5, 0, 2.5, "", [1], 2**70]:
        try:
            print(name, x, getattr(operator, name)(x))
        except (TypeError, ZeroDivisionError) as error:
            print(name, error)
x = 12345
print(pos(x) is x, index(x) is x, is_(x, x), is_not(x, 12346), is_(None, None), call(len, "abc"), call(dict, a=1), call(lambda *a, **k: (a, k), 1, 2, b=3))
