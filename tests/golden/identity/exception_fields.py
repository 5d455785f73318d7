# Exceptions keep the arguments they were given.
n = int("1000")
x = n + 1
try:
    raise ValueError(x, n + 0.5)
except ValueError as e:
    print(e.args[0] is x, e.args[1] is e.args[1])
try:
    {}[x]
except KeyError as e:
    print(e.args[0] is x)
try:
    raise SystemExit(x)
except SystemExit as e:
    print(e.code is x, e.code is e.args[0])
try:
    raise StopIteration(x)
except StopIteration as e:
    print(e.value is x, e.args[0] is e.value)
try:
    raise OSError(x, "text")
except OSError as e:
    print(e.errno is x, e.errno is e.args[0], e.strerror is e.args[1])
err = RuntimeError(x)
try:
    raise err
except RuntimeError as e:
    print(e is err, e.args[0] is x)
try:
    try:
        raise err
    except RuntimeError as e:
        raise KeyError(x) from e
except KeyError as e:
    print(e.__cause__ is err, e.__context__ is err, e.args[0] is x)

class Custom(Exception):
    def __init__(self, value):
        self.value = value

try:
    raise Custom(x)
except Custom as e:
    print(e.value is x, e.args[0] is x)
try:
    [].remove(x)
except ValueError as e:
    print(e)
try:
    raise Custom(value=n + 3)
except Custom as e:
    print(e.value is e.value, e.args)
