class NoInstance(Exception):
    def __new__(cls, *args, **kwargs):
        return cls


class Fails(Exception):
    def __init__(self):
        raise KeyError("made")


def generator():
    try:
        yield 1
    except Exception as e:
        yield f"inside: {type(e).__name__} {e}"


for thrown in NoInstance, Fails:
    g = generator()
    next(g)
    print(g.throw(thrown))
    g = generator()
    try:
        g.throw(thrown)
    except (TypeError, KeyError) as e:
        print("outside:", e)
g = generator()
try:
    g.throw(5)
except TypeError as e:
    print(e)


async def c():
    pass


def delegates(x):
    yield from x


made = c()
try:
    list(delegates(made))
except TypeError as e:
    print(e)
made.close()
