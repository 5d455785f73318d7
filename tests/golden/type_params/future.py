from __future__ import annotations


def f[T: int](x: T, y: list[T]) -> T:
    return x


print(f.__annotations__, f.__type_params__[0].__bound__)


class C:
    type A = undefined

    def m[T](self, x: A) -> T: ...


print(C.m.__annotations__)
try:
    C.A.__value__
except NameError as e:
    print(e)
