# How many references an object has, wherever it is held.
import sys

count = sys.getrefcount


class C:
    def method(self, thing=None):
        return count(self), count(thing) > 0

    @property
    def itself(self):
        return self

    @classmethod
    def of_class(cls, thing):
        return count(thing)

    @staticmethod
    def of_static(thing):
        return count(thing)

    def __enter__(self):
        return self

    def __exit__(self, *details):
        return None


def argument(thing):
    return count(thing)


def arguments(thing, *rest, key=None, **named):
    return count(thing), count(rest[0]), count(key), count(named["more"]), count(rest), count(named)


def default(thing=C()):
    return count(thing)


def passed_on(thing):
    return argument(thing)


def local():
    thing = C()
    other = thing
    pair = thing, other
    return count(thing), count(pair)


def closure():
    thing = C()

    def inner():
        return count(thing)
    return count(thing), inner(), count(inner)


def generator(thing):
    yield count(thing)
    local = thing
    yield count(thing)
    del thing
    yield count(local)


def returned():
    thing = C()
    return thing


def caught():
    try:
        raise ValueError(C())
    except ValueError as error:
        return count(error.args), count(error.args[0])


def looped():
    return [count(thing) for thing in (C(), C())]


def unpacked():
    first, *rest = [C(), C(), C()]
    return count(first), count(rest[0])


def swapped():
    a, b = C(), C()
    a, b = b, a
    return count(a), count(b)


def matched():
    match {"key": C()}:
        case {"key": found}:
            return count(found)


def nonlocal_change():
    thing = C()

    def change():
        nonlocal thing
        thing = C()
        return count(thing)
    return change(), count(thing)


thing = C()
print("global", count(thing))
print("argument", argument(thing), argument(C()), passed_on(thing), passed_on(C()))
print("arguments", arguments(C(), C(), key=C(), more=C()))
print("spread", arguments(*[C(), C()], **{"key": C(), "more": C()}))
print("default", default())
print("method", thing.method(C()), C().method(), C.method(thing))
print("class and static", C.of_class(C()), C.of_static(C()), thing.of_class(thing))
print("property", count(thing.itself), count(C().itself))
bound = thing.method
print("bound", count(thing), bound(), count(bound))
del bound
print("local", local())
print("closure", closure())
print("generator", list(generator(C())), list(generator(thing)))
print("returned", count(returned()))
print("caught", caught())
print("looped", looped())
print("unpacked", unpacked())
print("swapped", swapped())
print("matched", matched())
print("nonlocal", nonlocal_change())
with C() as managed:
    print("with", count(managed))
print("after with", count(managed))
print("lambda", (lambda x: count(x))(C()), (lambda x, y=thing: count(y))(1))
items = [thing] * 3
print("repeated", count(thing), count(items[0]))
items += [thing]
print("added", count(thing))
copied = items[:]
print("sliced", count(thing), count(copied))
table = dict.fromkeys("abc", thing)
print("fromkeys", count(thing))
table.update(d=thing)
merged = {**table}
print("merged", count(thing))
view = table.items()
print("views", count(table), [count(value) for key, value in view][:1])
iterator = iter(items)
print("iterator", count(items), count(next(iterator)))
del iterator, view, merged, table, copied, items
print("gone", count(thing))
print("class", count(C.method), count(C.__dict__["method"]))
print("attribute", setattr(thing, "me", thing), count(thing), count(thing.me), count(thing.__dict__))
del thing.me
x = y = z = [thing]
print("chained", count(x), count(thing))
text = "".join(["made", " ", "text"])
print("text", count(text), count(text.upper()), count(text[:]), count(str(text)))
number = int("123456789")
print("number", count(number), count(number + 1), count(-number), count(+number), count(abs(number)))
fraction = float("1.5")
print("float", count(fraction), count(fraction + 1), count(float(fraction)))
numbers = [number, number + 1]
print("numbers", count(numbers[0]), count(numbers[1]), [count(n) for n in numbers])
for n in numbers:
    print("loop", count(n))
total = number
total += 1
print("augmented", count(number), count(total))
big = 10 ** 30
print("big", count(big), count(big + 1))
print("nested", count([[]][0]), count(((1, [2]),)[0]), count({"a": []}["a"]))
print("walrus", count(w := C()), count(w))
print("conditional", count(thing if thing else None), count(thing or None), count(thing and thing))
print("sorted", [count(item) for item in sorted([thing], key=id)], max([thing], key=lambda t: count(t)) is thing)
print("map", list(map(count, [thing, C()])), list(zip([1], map(count, [C()]))))
print("star", [*map(count, (C(), thing))], count(*[C()]))
print("f", f"{count(thing)} {count(C())}")
print("end", count(thing))
