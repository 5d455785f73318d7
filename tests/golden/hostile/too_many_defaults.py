# A function is given more defaults than it has parameters.
def add(a, b):
    return a + b


add.__defaults__ = tuple(range(10))
print(add(), add(1), add(1, 2))
try:
    add(1, 2, 3)
except TypeError as error:
    print(error)
add.__defaults__ = None
add.__kwdefaults__ = {"a": 1, 5: 6}
try:
    add()
except TypeError as error:
    print(error)
