# Slide 13: the ints from -5 to 256 are made when the interpreter starts; larger values are made when needed.
import sys

def shared(value):
    a = int(str(value))
    b = int(str(value))
    return a is b

first = last = None
for value in range(-50, 400):
    if shared(value):
        first = value if first is None else first
        last = value
print("shared from", first, "to", last)
print("-6:", shared(-6), " -5:", shared(-5), " 256:", shared(256), " 257:", shared(257))

# However it is computed, a small value is the same object.
six = 6
print(len("python") is six, sum([1, 2, 3]) is six, max(3, 6) is six, int("6") is six)

# The slide's 28 bytes are CPython's. Pyrena's int object has 24, and a bare number in a slot none beside the slot.
print("a small int takes less than 30 bytes:", sys.getsizeof(1) < 30)
print("a long one takes more:", sys.getsizeof(10 ** 100) > sys.getsizeof(1))
