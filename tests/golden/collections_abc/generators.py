from collections.abc import Coroutine, Generator, Iterator


class Count(Generator):
    def __init__(self): self.n = 0

    def send(self, value):
        self.n += 1
        if self.n > 3:
            raise StopIteration("end")
        return value, self.n

    def throw(self, typ, val=None, tb=None):
        print("thrown", typ)
        super().throw(typ, val, tb)


c = Count()
print(next(c), c.send("x"), list(c), c.close())


class Stubborn(Count):
    def throw(self, *args): return 1


try:
    Stubborn().close()
except RuntimeError as error:
    print(error)


class Await(Coroutine):
    def send(self, value): raise StopIteration(value)
    def throw(self, *args): raise StopIteration
    def __await__(self): yield


try:
    Await().send(3)
except StopIteration as stop:
    print(stop.value)
print(Await().close(), isinstance(c, Iterator), issubclass(Count, Iterator))
