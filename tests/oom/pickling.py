# pickle and copyreg: all protocols, shared parts, cycles, objects with their own ways.
import pickle


class Plain:
    pass


class Stated:
    def __init__(self, n):
        self.n = n

    def __getstate__(self):
        return (self.n, "state")

    def __setstate__(self, state):
        self.n = state[0]


class Reduced(list):
    def __reduce__(self):
        return Reduced, (), {"note": "n"}, iter(self)


shared = ["shared"]
plain = Plain()
plain.itself = plain
value = [shared, shared, (1, 2.5, None, True, 2**70, "é", b"b"), {"k": {1, 2}, "f": frozenset("a")}, Stated(3), plain, len]
for protocol in 0, 2, pickle.HIGHEST_PROTOCOL:
    back = pickle.loads(pickle.dumps(value, protocol))
    print(back[0] is back[1], back[2], sorted(back[3]), back[4].n, back[5].itself is back[5], back[6] is len)
back = pickle.loads(pickle.dumps(Reduced([1, 2])))
print(back, back.note)
for bad in (b"", b"garbage", b"\x80\x04]."[:-1], b"cnothing\nhere\n."):
    try:
        pickle.loads(bad)
    except (pickle.UnpicklingError, EOFError, ImportError) as error:
        print(type(error).__name__)
try:
    pickle.dumps(lambda: 1)
except (pickle.PicklingError, AttributeError) as error:
    print(type(error).__name__)
