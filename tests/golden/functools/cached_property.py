from functools import cached_property


class Circle:
    def __init__(self, r):
        self.r = r

    @cached_property
    def area(self):
        "The area."
        print("computing")
        return 3 * self.r ** 2


c = Circle(2)
print(c.area, c.area, c.__dict__, Circle.area.__doc__, type(Circle.area).__name__, Circle.area.attrname)
del c.area
print(c.area)
c.area = 5
print(c.area, vars(c), Circle(3).area)
try:
    Circle.second = Circle.area
    class Other:
        one = two = cached_property(lambda self: 1)
except TypeError as error:
    print(error)


class Late:
    pass


Late.value = cached_property(lambda self: 1)
try:
    Late().value
except TypeError as error:
    print(error)


class Slots:
    __slots__ = ("x",)

    @cached_property
    def p(self):
        return 1


try:
    Slots().p
except TypeError as error:
    print(error)


class Meta(type):
    @cached_property
    def prop(cls):
        return True


class My(metaclass=Meta):
    pass


try:
    My.prop
except TypeError as error:
    print(error)


class Strict:
    def __setattr__(self, name, value):
        raise AttributeError("frozen")

    @cached_property
    def p(self):
        return [1]


s = Strict()
print(s.p is s.p, cached_property[int])
