# slice.indices with lengths, bounds and steps of any size.
class Index:
    def __index__(self):
        return -3


big = 2**100
parts = [None, 1, -11, big, -big, Index()]
for length in (0, 10, big):
    for start in parts:
        for stop in parts:
            for step in (None, 1, -1, 3, -big, big):
                print(*slice(start, stop, step).indices(length))
for bad in (slice("a"), slice(None, None, 0), slice(1.0, 2), slice(None, None, "x")):
    for length in (5, -1, "x", 2.5):
        try:
            print(bad.indices(length))
        except Exception as error:
            print(type(error).__name__, error)
print(slice(2).indices(True))
