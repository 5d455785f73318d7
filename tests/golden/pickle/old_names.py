# Pickles of the protocols 0 to 2 have the names of Python 2.
import pickle

things = int, range, str, chr, map, zip, ValueError, KeyError, FileNotFoundError, ModuleNotFoundError, object
for thing in things:
    for protocol in 0, 2, 3:
        text = pickle.dumps(thing, protocol)
        print(text, pickle.dumps(thing, protocol, fix_imports=False) == text, end=" ")
    print(pickle.loads(pickle.dumps(thing, 0)) is thing)
print(pickle.dumps(range(3), 0))
for text in b"c__builtin__\nxrange\n.", b"cexceptions\nStandardError\n.", b"ccopy_reg\n_reconstructor\n.", b"citertools\nizip\n.", \
        b"cUserDict\nIterableUserDict\n.", b"c__builtin__\nunicode\n.":
    found = pickle.loads(text)
    print(found.__module__, found.__qualname__)
try:
    pickle.loads(b"c__builtin__\nxrange\n.", fix_imports=False)
except ModuleNotFoundError as error:
    print(error)


class Point:
    def __init__(self):
        self.x = 1


for protocol in range(3):
    text = pickle.dumps(Point(), protocol)
    print(text, pickle.loads(text).x)
