# An array may lose an extended slice to an empty array, and loses nothing while a view of it is out.
from array import array

a = array("i", range(7))
a[::2] = array("i")
print(a)
a[::-2] = array("i")
print(a)
a[5:3:2] = array("i")
print(a)
for wrong in array("i", [1, 2, 3]), array("i", [1]):
    b = array("i", range(4))
    try:
        b[::2] = wrong
    except ValueError as e:
        print(e)
view = memoryview(a)
for text in "del a[5:]", "a[2:2] = array('i')", "a[::2] = array('i')", "a[:1] = array('i', [9])", "a[0:2] = a", "del a[:0]":
    try:
        exec(text)
        print(text, a)
    except BufferError as e:
        print(text, e)
b = bytearray(b"ab")
view = memoryview(b)
for text in "b[5:2:-1] = b''", "del b[3::2]", "b[3:] = b''", "del b[2:]", "b[::-1] = b'cd'":
    try:
        exec(text)
        print(text, b)
    except BufferError as e:
        print(text, e)
