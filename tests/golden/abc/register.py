from abc import ABC, ABCMeta, get_cache_token


class Shape(ABC):
    pass


class Round(Shape):
    pass


before = get_cache_token()
print(issubclass(int, Shape), isinstance(3, Shape))
print(Round.register(int), get_cache_token() - before)
print(issubclass(int, Shape), isinstance(3, Shape), isinstance(True, Round), isinstance("", Shape))


@Shape.register
class Other(metaclass=ABCMeta):
    pass


print(isinstance(Other(), Shape), isinstance(Other(), Round), Shape in Other.__mro__)
print(Shape.register(Round) is Round, get_cache_token() - before)
for wrong in 3, "int":
    try:
        Shape.register(wrong)
    except TypeError as error:
        print(error)
try:
    Round.register(Shape)
except RuntimeError as error:
    print(error)
try:
    issubclass(3, Shape)
except TypeError as error:
    print(error)
