# A released view keeps its hash; views can be referred to weakly; slices in tuples are refused by name.
import weakref

view = memoryview(b"abcd")
print(weakref.ref(view)() is view, hash(view) == hash(b"abcd"))
view.release()
print(hash(view) == hash(b"abcd"))
other = memoryview(b"xy")
other.release()
try:
    hash(other)
except ValueError as error:
    print(error)

view = memoryview(bytearray(b"abcd"))
grid = view.cast("B", [2, 2])


def attempt(action):
    try:
        print(action())
    except (TypeError, NotImplementedError) as error:
        print(type(error).__name__, error)


attempt(lambda: view[0:2, 0:1])
attempt(lambda: view[0:2, 0])
attempt(lambda: (grid[1:].tolist(), grid[1:].tobytes(), grid[:1].shape, grid[0:0].tolist(), grid[1:].strides))
attempt(lambda: view.__setitem__((slice(0, 1), slice(0, 1)), b"a"))
attempt(lambda: grid.__setitem__(slice(0, 1), b"a"))
attempt(lambda: view.__setitem__((), 1))
attempt(lambda: view.__setitem__("a", 1))
