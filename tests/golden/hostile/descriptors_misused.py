# Descriptors, slots and methods called with objects they are not for.
def show(what, action, *args):
    try:
        text = repr(action(*args))
        print(what, text if len(text) < 150 else (text[:100], len(text)))
    except BaseException as error:
        print(what, type(error).__name__, str(error)[:150])


class A:
    __slots__ = ('a', 'b')


a = A()
show(1, lambda: a.a)
show(2, lambda: delattr(a, 'a'))
a.a = 1
del a.a
show(3, lambda: a.a)
show(4, lambda: A.a.__get__(5, int))
show(5, lambda: A.a.__set__(5, 1))
show(6, lambda: A.a.__get__(None, A))
show(7, lambda: A.a.__get__(None, None))
show(8, lambda: A.a.__delete__(a))
show(9, lambda: a.__dict__)
show(10, lambda: setattr(a, 'c', 1))
show(11, lambda: A.a.__get__(a))
show(12, lambda: int.real.__get__('x'))
show(13, lambda: list.append('x', 1))
show(14, lambda: str.upper(5))
show(15, lambda: dict.get([], 1))
show(16, lambda: int.__add__('a', 1))
show(17, lambda: type.mro(5))
show(18, lambda: object.__getattribute__(5))
show(19, lambda: type.__getattribute__(5, 'x'))
show(22, lambda: object.__getattribute__(a, 5))
show(23, lambda: getattr(a, 5))
show(24, lambda: setattr(a, 5, 1))
show(27, lambda: object.__init_subclass__(5))
show(28, lambda: list.__len__())
show(29, lambda: property().__get__(5))
show(30, lambda: property(5).__get__(5))
show(31, lambda: staticmethod(5)())
show(32, lambda: classmethod(5).__get__(1)())
p = property(lambda s: 1)
show(33, lambda: p.__set__(1, 2))
show(34, lambda: p.__delete__(1))
show(35, lambda: p.__init__(5, 6, 7, 8, 9))
p.__init__(lambda s: 2)
show(36, lambda: p.__get__(1))
show(37, lambda: type.__dict__['__dict__'].__get__(5))
show(38, lambda: type.__dict__['__mro__'].__get__(int))
show(39, lambda: A.__dict__['a'].__set__(a, a))
print(a.a is a)
show(40, lambda: (lambda: 0).__get__(None, None))
show(41, lambda: (lambda s: s).__get__(5)())
show(50, lambda: int.from_bytes.__self__)
show(52, lambda: [].append.__self__)
show(53, lambda: dict.fromkeys.__get__(5))
show(54, lambda: dict.__dict__['fromkeys'].__get__(None, int))
show(55, lambda: dict.__dict__['fromkeys'].__get__(None, dict)([1]))
show(56, lambda: dict.__dict__['fromkeys'].__get__({})([1]))
show(57, lambda: str.maketrans({5: 'x', 'ab': 1}))
show(58, lambda: 'a'.translate({97: 2 ** 40}))
show(59, lambda: 'a'.translate({97: -1}))
show(60, lambda: 'a'.translate({97: 1.5}))
show(61, lambda: 'abc'.translate('xyz' * 40))
show(62, lambda: 'a'.translate(5))


class T:

    def __getitem__(s, k):
        raise IndexError


show(63, lambda: 'abc'.translate(T()))


class T:

    def __getitem__(s, k):
        raise LookupError


show(63, lambda: 'abc'.translate(T()))
