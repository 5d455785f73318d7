# next() hands on the StopIteration of a __next__ written in Python: its value, its traceback.
import traceback

class Ends:
    def __next__(self):
        raise StopIteration(5)

class Asks:
    def __next__(self):
        return next(iter(()))

class Stop(StopIteration):
    pass

class Own:
    def __iter__(self): return self
    def __next__(self): raise Stop("own")

for kind in Ends, Asks, Own:
    try:
        next(kind())
    except StopIteration as e:
        lines = [entry.name for entry in traceback.extract_tb(e.__traceback__)]
        print(kind.__name__, type(e).__name__, e.value, e.args, lines)
    print(next(kind(), "default"))
print(list(Own()), [*zip(Own(), "ab")], list(map(str, Own())))
a, *b = [1, *Own()]
print(a, b)

def delegate():
    got = yield from Own()
    print("got", got)
print(list(delegate()))
