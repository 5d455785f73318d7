# How classes say what copies are made of: __reduce__, __reduce_ex__, __getstate__, __setstate__, __getnewargs__.
import copy


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


p = Point(1, [2])
function, *rest = p.__reduce_ex__(4)
print(function.__name__, rest, object().__reduce_ex__(2)[1:], Point(0, 0).__reduce_ex__(3)[2])
print([1].__reduce_ex__(4)[1:3], next([1].__reduce_ex__(4)[3]), next({"a": 1}.__reduce_ex__(4)[4]))
print({1}.__reduce__(), frozenset({2}).__reduce__(), slice(1, 2).__reduce__(), bytearray(b"a").__reduce_ex__(4))


class State:
    def __init__(self):
        self.value, self.cache = [1], "big"

    def __getstate__(self):
        return {"value": self.value}

    def __setstate__(self, state):
        self.__dict__.update(state)
        self.cache = "made again"


for make in (copy.copy, copy.deepcopy):
    s = State()
    t = make(s)
    print(t.value is s.value, t.value, t.cache)


class OnlyGet:
    def __getstate__(self):
        return {"a": 1}


class SlotState:
    __slots__ = ("a", "b")

    def __getstate__(self):
        return None, {"a": 5, "b": [6]}


class NoState:
    def __init__(self):
        self.a = 1

    def __getstate__(self):
        return None


print(vars(copy.copy(OnlyGet())), copy.deepcopy(SlotState()).b, vars(copy.copy(NoState())))


class NewArgs:
    def __new__(cls, a, b=0):
        self = super().__new__(cls)
        self.made = (a, b)
        return self

    def __getnewargs__(self):
        return self.made


class NewArgsEx:
    def __new__(cls, a, *, b):
        self = super().__new__(cls)
        self.made = (a, b)
        return self

    def __getnewargs_ex__(self):
        return (self.made[0],), {"b": self.made[1]}


print(copy.copy(NewArgs(1, 2)).made, copy.deepcopy(NewArgs([1])).made)
print(copy.copy(NewArgsEx(1, b=2)).made, copy.deepcopy(NewArgsEx([1], b=[2])).made)


class Reduced:
    def __init__(self, *args):
        self.args = args

    def __reduce__(self):
        return Reduced, self.args


r = Reduced([1], 2)
print(copy.copy(r).args[0] is r.args[0], copy.deepcopy(r).args[0] is r.args[0], copy.deepcopy(r).args)


class Long:
    def __init__(self):
        self.items, self.pairs = [], {}

    def append(self, item):
        self.items.append(item)

    def __setitem__(self, key, value):
        self.pairs[key] = value

    def __reduce_ex__(self, protocol):
        return Long, (), {"protocol": protocol}, iter([[1], 2]), iter([("k", [3])])


for make in (copy.copy, copy.deepcopy):
    print(vars(make(Long())))


class Global:
    def __reduce__(self):
        return "name"


g = Global()
print(copy.copy(g) is g, copy.deepcopy([g])[0] is g)


class Answers:
    def __init__(self, answer):
        self.answer = answer

    def __reduce_ex__(self, protocol):
        return self.answer


class Refuses:
    __reduce_ex__ = None
    __reduce__ = None


for x in (Answers(5), Answers((list,)), Answers((1, ())), Answers(()), Answers((list, (), 1, 2, 3, 4, 5)), Refuses()):
    for make in (copy.copy, copy.deepcopy):
        try:
            print(make(x))
        except (TypeError, copy.Error) as error:
            print(type(error), str(error).replace("1 to 5", "").split(" were")[0])


class WithGetattr:
    def __init__(self):
        self.data = {"a": 1}

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return self.data[name]


w = copy.deepcopy(WithGetattr())
print(w.a, w.data)


class NoneHooks:
    __copy__ = __deepcopy__ = None


print(type(copy.copy(NoneHooks())).__name__, type(copy.deepcopy(NoneHooks())).__name__)
for wrong in ((1,), [1], 5, ((), 5), (5, {})):
    class Wrong:
        def __getnewargs_ex__(self):
            return wrong

    try:
        copy.copy(Wrong())
    except (TypeError, ValueError) as error:
        print(error)


class Moves:
    def __init__(self):
        self.a, self.b, self.c = Peeks(self), 2, [3]


class Peeks:
    def __init__(self, owner):
        self.owner = owner

    def __deepcopy__(self, memo):
        return len(self.owner.__dict__)


print(vars(copy.deepcopy(Moves())))
