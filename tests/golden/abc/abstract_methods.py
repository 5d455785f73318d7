from abc import ABC, abstractmethod, update_abstractmethods


class Base(ABC):
    @abstractmethod
    def run(self):
        "words"
        return "base"

    @property
    @abstractmethod
    def size(self): ...

    @classmethod
    @abstractmethod
    def make(cls): ...

    @staticmethod
    @abstractmethod
    def help(): ...


class Part(Base):
    def run(self):
        return super().run() + " part"

    size = 3


class Whole(Part):
    make = classmethod(lambda cls: cls())
    help = staticmethod(len)


class One(ABC):
    @abstractmethod
    def f(self): ...


for cls in Base, Part, One, Whole:
    print(cls.__name__, sorted(cls.__abstractmethods__))
    try:
        print(cls().run())
    except TypeError as error:
        print(error)

print(Base.run.__isabstractmethod__, Base.__dict__["size"].__isabstractmethod__, Base.__dict__["make"].__isabstractmethod__)
One.f = lambda self: 1
print(sorted(One.__abstractmethods__), update_abstractmethods(One) is One, sorted(One.__abstractmethods__), One().f())
print(update_abstractmethods(int))


class NotAbstract:
    @abstractmethod
    def f(self): ...


print(type(NotAbstract()).__name__)
