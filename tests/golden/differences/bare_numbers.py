# A variable that is only calculated with may hold a bare number. Whoever looks into the frame from outside, and a
# user's operator, then meet another object than the container has. In CPython every line says True.
import sys

def frame_of_loop(items):
    for n in items:
        if n > 5:
            return sys._getframe().f_locals["n"] is items[0]

def count_in_loop(items):
    for n in items:
        if n > 5:
            return sys.getrefcount(items[0]) == 3    # the list, n, the argument

def frame_in_traceback(items):
    for n in items:
        if n > 5:
            raise ValueError

class Keeper:
    def __radd__(self, other):
        return other

def operator(items):
    n = items[0]
    return n + Keeper() is items[0]

def kept(items):
    n = items[0]
    return n is items[0]

def fresh():
    return [number * 1000 for number in (1, 2, 3)]

print("f_locals:       ", frame_of_loop(fresh()))
print("reference count:", count_in_loop(fresh()))
items = fresh()
try:
    frame_in_traceback(items)
except ValueError as error:
    print("traceback:      ", error.__traceback__.tb_next.tb_frame.f_locals["n"] is items[0])
print("operator:       ", operator(fresh()))
print("asked with `is`:", kept(fresh()))
