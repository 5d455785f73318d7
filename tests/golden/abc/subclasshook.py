from abc import ABC, ABCMeta


class Runs(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        if cls is Runs:
            return True if "run" in vars(other) else NotImplemented
        return NotImplemented


class Dog:
    def run(self): ...


class Late: ...


class Sub(Runs): ...


print(isinstance(Dog(), Runs), isinstance(Late(), Runs), isinstance(Dog(), Sub), issubclass(Sub, Runs))
Late.run = 1
print(isinstance(Late(), Runs))  # the answer of before is kept
Runs.register(str)
print(isinstance(Late(), Runs), isinstance("", Runs))


class Wrong(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, other):
        return 1


try:
    issubclass(int, Wrong)
except AssertionError as error:
    print(error)


class Pretends:
    @property
    def __class__(self):
        return Dog


print(isinstance(Pretends(), Runs), isinstance(Pretends(), Sub))
