# An operator runs in a frame of its own; meanwhile the same instruction may be
# run for floats. NotImplemented is an error all the same.


def add(a, b):
    return a + b


def divide(a, b):
    return a / b


class Busy:
    def __add__(self, other):
        for _ in range(3):
            add(1.5, 2.5)
        return NotImplemented

    def __truediv__(self, other):
        for _ in range(3):
            divide(1.5, 2.5)
        return NotImplemented


for operation in add, divide:
    for right in Busy(), 1, 1.5:
        try:
            print(operation(Busy(), right))
        except TypeError as error:
            print(error)
print(add(1.5, 2.5), divide(1.5, 2.5))
