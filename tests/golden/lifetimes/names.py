# Slides 18 and 19: an object dies at the moment its last name goes.
import weakref


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("   ", self.name, "dies")


def watch(thing):
    name = thing.name
    return weakref.ref(thing, lambda ref: print("   ", name, "is told"))


print("rebinding")
a = Noisy("first")
a = Noisy("second")
print("del")
b = a
del a
print("one name left")
del b
print("swap")
a, b = Noisy("a"), Noisy("b")
a, b = b, a
print(a.name, b.name)
a = b = None
print("scope")


def scope():
    x = Noisy("x")
    y = Noisy("y")
    z = x
    print("end of the body")


scope()


def scope_with_return():
    first = Noisy("first local")
    second = Noisy("second local")
    return second


kept = scope_with_return()
print("returned", kept.name)
del kept
print("arguments")


def take(thing, *rest, **named):
    print("in the body")


take(Noisy("given"), Noisy("rest"), key=Noisy("named"))
print("an expression")
Noisy("temporary")
Noisy("left").name + Noisy("right").name
print("chained", Noisy("one").name < Noisy("two").name)
for i in range(2):
    loop = Noisy(f"loop {i}")
del loop
print("walrus and conditions")
if (w := Noisy("walrus")).name:
    print("inside")
del w
print("callbacks")
a = Noisy("watched")
r1, r2 = watch(a), watch(a)
del a
print(r1() is None)


class Holder:
    pass


holder = Holder()
holder.attribute = Noisy("attribute")
holder.attribute = Noisy("next attribute")
del holder.attribute
holder.last = Noisy("last attribute")
holder.really = Noisy("really last")
del holder
print("global at exit")
stays = Noisy("stays")
