# A number that a function only computes with is handed to it as a value; an operator
# of a class gets the caller's object all the same.


asked = []


class Right:
    def __radd__(self, other):
        return other

    def __eq__(self, other):
        return other

    def __getitem__(self, index):
        return index

    def __contains__(self, item):
        asked.append(item)
        return True


class Adder:
    def add(self, number):
        return number + Right()


def add(number):
    return number + Right()


def equal(number):
    return number == Right()


def item(number):
    return Right()[number]


def is_in(number):
    return number in Right()


def through(number, other):
    return add(number), other


def run(start):
    for function in add, equal, item, Adder().add:
        x = start + 1000
        print(function(x) is x, end=" ")
        x = start + 2000
        print(function(x) is function(x))
    x, items = start + 4000, [start + 5000]
    print(is_in(x), asked[-1] is x, items[0] in Right(), asked[-1] is items[0])
    x, y = start + 3000, start + 3000
    print(through(x, y)[0] is x, through(y, x)[0] is x, through(x, x)[1] is x)


run(1)
run(2)
