# Proxies hand on __bytes__ and __reversed__; repr of a reference asks the class for
# __name__; != of weak methods; what the collections are instances of.
import weakref
from collections.abc import MutableMapping, MutableSet, Set


class Thing:
    def __init__(self, number):
        self.number = number

    def __eq__(self, other):
        return isinstance(other, Thing) and self.number == other.number

    def __hash__(self):
        return self.number

    def __bytes__(self):
        return b"bytes"

    def __len__(self):
        return 3

    def __reversed__(self):
        return iter("cba")

    def first(self):
        pass

    def second(self):
        pass


thing, same, other = Thing(1), Thing(1), Thing(2)
print(bytes(weakref.proxy(thing)), "".join(reversed(weakref.proxy(thing))))
methods = [weakref.WeakMethod(m) for m in (thing.first, same.first, thing.second, other.first)]
for right in methods[1:]:
    print(methods[0] == right, methods[0] != right)
print(methods[0] == 1, methods[0] != 1)


class Named:
    @property
    def __name__(self):
        return "a name"


class Asking(dict):
    def __getattr__(self, name):
        return self[name]


class Failing:
    @property
    def __name__(self):
        return self.missing


for target in (Named(), Asking(), Failing(), Thing, len):
    try:
        text = repr(weakref.ref(target)).partition(" to ")[2]
        print(text.partition(" at ")[0], text.partition(" (")[2])
    except AttributeError as error:
        print(error)

reference = weakref.ref(thing)
for args in ((), (1,), (1, 2), (1, 2, 3)):
    try:
        print(reference.__init__(*args))
    except TypeError as error:
        print(error)

things = weakref.WeakSet([thing])
print(repr(things) == repr(things.data))
print(isinstance(things, Set), isinstance(things, MutableSet))
print(isinstance(weakref.WeakKeyDictionary(), MutableMapping), issubclass(weakref.WeakValueDictionary, MutableMapping))
