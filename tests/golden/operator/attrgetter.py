from operator import attrgetter
import copy


class A:
    pass


a = A()
a.name = "n"
a.child = A()
a.child.name = "c"
a.child.child = A()
a.child.child.value = 5
print(attrgetter("name")(a), attrgetter("name", "child.name")(a), attrgetter("child.child.value")(a), attrgetter("real", "imag")(3))
print(attrgetter("a"), attrgetter("a", "b.c"), attrgetter("a", "b.c").__reduce__(), copy.copy(attrgetter("child.name"))(a))
for call in [lambda: attrgetter(), lambda: attrgetter(1), lambda: attrgetter("a", 1), lambda: attrgetter("a")(), lambda: attrgetter("a.b")(1), lambda: attrgetter("name.")(a), lambda: attrgetter("child.nope")(a), lambda: attrgetter("real")(1, 2),
             lambda: attrgetter("a", x=1), lambda: attrgetter("real")(x=1), lambda: attrgetter("")(a)]:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Lazy:
    def __getattr__(self, name):
        if name == "fails":
            raise SyntaxError("inside")
        return name * 2


print(attrgetter("ab")(Lazy()), attrgetter("__class__.__name__")(Lazy()))
try:
    attrgetter("fails")(Lazy())
except SyntaxError as error:
    print(error)
