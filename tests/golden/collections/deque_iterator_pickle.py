# An iterator over a deque can be pickled where it stands.
import collections
import pickle

iterator = iter(collections.deque([1, 2, 3]))
next(iterator)
copy = pickle.loads(pickle.dumps(iterator))
print(type(copy), list(copy), list(iterator))
print(repr(iter(collections.deque())).split(" at ")[0], repr(reversed(collections.deque())).split(" at ")[0])
