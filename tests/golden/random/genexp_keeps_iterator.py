# The iterator of a generator expression that fails lives as long as the traceback.
def numbers():
    try:
        yield 1
    finally:
        print("closed")

g = (1 / (x - 1) for x in numbers())
try:
    next(g)
except ZeroDivisionError as e:
    print("caught", e)
print("after")
