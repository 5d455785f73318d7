# A function whose __code__ is replaced while it runs ends with the code it began with.


def other(x):
    return "other", x


def replaced(x):
    replaced.__code__ = other.__code__
    y = [x, "abc" * x, 12345678]
    try:
        raise ValueError(y)
    except ValueError as error:
        return error.args, len(y)


def generator():
    yield 1
    yield "k" * 4


namespace = {"other": other}
exec(
    """
def function(x):
    function.__code__ = other.__code__
    y = [x, 'text' + str(x), 87654321]
    return y, len(y)

def first():
    yield 'abc' + str(123456)
    yield 'k' * 4

class C:
    def __init__(self, x):
        C.__init__.__code__ = (lambda self, x: None).__code__
        self.x = [x, x + 100000, 'k']

    def __add__(self, other):
        C.__add__.__code__ = (lambda a, b: 5).__code__
        return [other, 'x' * 3, 99999999]
""",
    namespace,
)
print(replaced(3), replaced(3))
function, first, C = namespace["function"], namespace["first"], namespace["C"]
print(function(1), function(1))
suspended = first()
print(next(suspended))
first.__code__ = generator.__code__
print(list(suspended), list(first()))
print(C(3).x, vars(C(4)))
print(C(3) + 1, C(3) + 1)
