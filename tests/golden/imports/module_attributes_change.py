# Attributes of a module that change under one and the same instruction.
import math

for value in (1, "two", 3.0, len):
    math.mine = value
    print(math.mine)
for function in (abs, str, lambda n: n * 2):
    math.call = function
    print(math.call(-4))


def read(thing):
    return thing.mine


class Other:
    mine = "other"


print(read(Other()), read(Other), read(math) is len)
del math.mine
try:
    read(math)
except AttributeError as error:
    print(error)
print(read(Other()), math.pi > 3)
del math.call
