# Instances, classes, closures, bound methods and with blocks.
import weakref


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("   ", self.name, "dies")


class Slotted:
    __slots__ = "one", "two", "three"

    def __del__(self):
        print("    slotted dies")


class Child(Noisy):
    def __init__(self, name):
        super().__init__(name)
        self.inner = Noisy("inner of " + name)

    def __del__(self):
        print("    child first")
        super().__del__()


print("attributes")
thing = Noisy("thing")
thing.b, thing.a = Noisy("b"), Noisy("a")
thing.__dict__["c"] = Noisy("c")
del thing
print("slots")
thing = Slotted()
thing.two, thing.one = Noisy("two"), Noisy("one")
del thing
print("inheritance")
child = Child("child")
del child
print("a dict that lives on")
thing = Noisy("owner")
thing.kept = Noisy("kept")
attributes = thing.__dict__
del thing
print(sorted(attributes))
del attributes
print("class attribute")


class Local:
    attribute = Noisy("class attribute")


Local.attribute = None
print("closure")


def outer():
    kept = Noisy("in a cell")

    def inner():
        return kept
    return inner


f = outer()
print("held by the function")
del f
print("default")


def default(x=Noisy("default")):
    pass


default.__defaults__ = None
print("function attribute")
default.mark = Noisy("mark")
del default
print("bound method")


class WithMethod(Noisy):
    def method(self):
        pass


bound = WithMethod("bound").method
print("held by the method")
del bound
print("with")


class Manager(Noisy):
    def __enter__(self):
        print("enter")
        return Noisy("entered")

    def __exit__(self, *details):
        print("exit")


with Manager("manager") as entered:
    print("body")
del entered
with Manager("unnamed"):
    print("body")
print("property and operators")


class Number:
    def __init__(self, name):
        self.noisy = Noisy(name)

    def __add__(self, other):
        return Number(self.noisy.name + other.noisy.name)

    @property
    def temporary(self):
        return Noisy("from a property")

    def __getitem__(self, key):
        return Noisy(f"item {key}")

    def __iter__(self):
        for i in range(2):
            yield Noisy(f"iterated {i}")


total = Number("x") + Number("y") + Number("z")
print(total.noisy.name)
total.temporary
total[1]
for got in total:
    print("loop", got.name)
del got, total
print("resurrection")
saved = []


class Phoenix:
    def __del__(self):
        print("    burns")
        saved.append(self)


Phoenix()
print(len(saved))
saved.clear()
print("only once")
print("weak references")


class Target(Noisy):
    pass


def tell(name):
    return lambda ref: print("    told", name)


target = Target("target")
refs = [weakref.ref(target, tell(i)) for i in range(3)]
weakref.finalize(target, print, "    finalized")
container = [target]
del target
print("in a list")
container.append(weakref.proxy(container[0], tell("proxy")))
del container[0]
print("del in del")


class Chain:
    def __init__(self, name, next):
        self.name, self.next = name, next

    def __del__(self):
        print("    chain", self.name)
        self.next = None
        print("    end of", self.name)


chain = Chain("a", Chain("b", Chain("c", None)))
del chain
print("end")
