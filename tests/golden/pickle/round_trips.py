# What comes back, in every protocol.
import collections
import enum
import pickle


class Plain:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return type(self) is type(other) and self.__dict__ == other.__dict__

    def method(self):
        return self.x


class Slots:
    __slots__ = "a", "b"

    def __eq__(self, other):
        return self.a == other.a


class State(Plain):
    def __getstate__(self):
        return {"packed": self.x}

    def __setstate__(self, state):
        self.x = state["packed"]


class Reduced:
    def __init__(self, *args):
        self.args = args

    def __reduce__(self):
        return Reduced, (1, 2), {"extra": 3}

    def __eq__(self, other):
        return isinstance(other, Reduced)


class Colour(enum.Enum):
    RED = 1


class Words(list):
    pass


class Arguments(str):
    def __new__(cls, text, *, mark):
        self = super().__new__(cls, text + mark)
        self.mark = mark
        return self

    def __getnewargs_ex__(self):
        return (str(self)[:-1],), {"mark": self.mark}


Point = collections.namedtuple("Point", "x y")
slots = Slots()
slots.a = 5
words = Words([1, 2])
words.name = "w"
values = [None, True, False, 0, 1, -1, 255, 256, 65535, 65536, -2**31, 2**31, 2**100, -2**100, 1.5, -0.0, float("inf"), 1j, "", "é\n\\😀\ud800\x00", b"", b"a\xff" * 200, bytearray(b"x"),
          (), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), [], [1, [2]], {}, {"a": {1: 2}}, set(), {1, 2}, frozenset({3}), range(1, 5, 2), slice(1, 2), ..., NotImplemented, int, type(None), len, Plain, Plain.method,
          Plain(1), slots, State(7), Reduced(), Colour.RED, words, Point(1, 2), collections.OrderedDict(a=1), collections.deque([1, 2], 5), collections.defaultdict(list, a=[1]), collections.Counter("aab"), ValueError("x", 1), Arguments("abc", mark="!"), list(range(3000)), {i: i for i in range(2000)}]
for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    for value in values:
        back = pickle.loads(pickle.dumps(value, protocol))
        if isinstance(value, ValueError):
            assert back.args == value.args and type(back) is ValueError
        else:
            assert back == value and type(back) is type(value), (protocol, value, back)
    shared = [1]
    loop = [shared, shared]
    loop.append(loop)
    back = pickle.loads(pickle.dumps(loop, protocol))
    pair = ([],)
    pair[0].append(pair)
    again = pickle.loads(pickle.dumps(pair, protocol))
    plain = Plain(None)
    plain.x = plain
    third = pickle.loads(pickle.dumps(plain, protocol))
    print(protocol, back[0] is back[1], back[2] is back, again[0][0] is again, third.x is third, pickle.loads(pickle.dumps(Plain(3).method, protocol))(), pickle.loads(pickle.dumps([1, 2].index, protocol))(2))
print(pickle.loads(pickle.dumps(words)).name, pickle.loads(pickle.dumps(Reduced())).extra)
