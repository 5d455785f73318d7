# Instances, functions and classes are shared; bound methods are made anew.
class C:
    def m(self):
        return self

    @staticmethod
    def s():
        return 1

    @classmethod
    def k(cls):
        return cls

c = C()
print(c.m() is c, c.k() is C, type(c) is C, c.__class__ is C)
print(c.m is c.m, c.m == c.m, c.m.__self__ is c, c.m.__func__ is C.m, C.m is C.m)
print(c.s is c.s, c.s is C.s, c.k is c.k, c.k == c.k)
print(C.__dict__["m"] is C.m, C.__mro__ is C.__mro__, C.__mro__[0] is C, C.__bases__[0] is object)
print(type(C) is type, type(type) is type, type(5) is int, type(None) is type(None))
print(None is None, ... is Ellipsis, NotImplemented is NotImplemented, (1 == 1) is True, bool([]) is False)

def f():
    return f

print(f() is f, f.__globals__ is globals(), f.__code__ is f.__code__)
g = f
print(g is f, (lambda: 0) is (lambda: 0), f.__dict__ is f.__dict__, c.__dict__ is vars(c))
def make():
    def inner():
        pass
    return inner
print(make() is make(), make().__code__ is make().__code__)
bound = c.m
print(bound() is c, bound.__self__ is c)
it = iter([1])
print(iter(it) is it, iter([1]) is iter([1]))
m = [].append
print(m == m, m is m, len is len, [].append == [].append)
gen = (x for x in "ab")
print(iter(gen) is gen, gen.__iter__() is gen)
