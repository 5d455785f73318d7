x = "global x"


def outer():
    x = "outer x"

    def inner[T](a: x = x):
        return a, x, T

    type Alias[T] = [x, T]
    return inner, Alias


f, alias = outer()
print(f()[:2], f.__annotations__, alias.__value__)


class Namespace:
    x = "class x"
    type Here = x
    type There[T: x] = [T.__bound__, x]

    def method[T: x](self, a: x) -> x:
        return x

    def nested(self):
        type Inside = x
        return Inside

    x = "class x at the end"


print(Namespace.Here.__value__, Namespace.There.__value__)
print(Namespace.method.__annotations__, Namespace.method.__type_params__[0].__bound__)
print(Namespace().method(1), Namespace().nested().__value__)


def closing():
    y = "first"

    class Body:
        if False:
            y = None
        type A = y

    y = "second"
    return Body


try:
    print(closing().A.__value__)
except NameError as e:
    print(e)


def shadow[x](x: x = 1):
    return x


print(shadow(), shadow.__annotations__["x"])


def with_lambda[T: (lambda: T)(), U = [T for _ in range(2)]](): pass


T, U = with_lambda.__type_params__
print(T.__bound__, U.__default__)


class Private:
    def m[__T](self, a: __T): return __T

    type __A = int


print(Private.m.__type_params__, Private().m(1).__name__, Private._Private__A)
try:
    print(T2)
except NameError as e:
    print(e)


def kinds[T]():
    T = "rebound"
    return T


print(kinds(), kinds.__type_params__)


def deleting[T]():
    def reads():
        return T
    return reads()


print(deleting())
