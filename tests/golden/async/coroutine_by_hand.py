class Ask:
    def __init__(self, question):
        self.question = question

    def __await__(self):
        return (yield self.question)


async def inner(x):
    return await Ask(x) + x


async def outer():
    total = 0
    for i in (1, 2):
        total += await inner(i)
    return total


c = outer()
print(type(c).__name__, c.__name__, c.__qualname__, c.cr_running, c.cr_suspended, c.cr_await)
print(c.send(None), c.cr_await.__name__, c.cr_suspended)
print(c.send(10))
try:
    c.send(20)
except StopIteration as e:
    print("returned", e.value, c.cr_frame, c.cr_suspended)
for act in (lambda: c.send(None), lambda: c.throw(ValueError), lambda: c.close()):
    try:
        print(act())
    except RuntimeError as e:
        print("RuntimeError:", e)
c = outer()
try:
    c.send(1)
except TypeError as e:
    print("TypeError:", e)
c.close()
c = outer()
c.send(None)
print(c.close(), c.cr_frame)
try:
    iter(c)
except TypeError as e:
    print("TypeError:", e)
