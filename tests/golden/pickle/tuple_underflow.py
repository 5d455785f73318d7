# Tuples of more items than the stack has, at its bottom and above a mark.
import pickle

for data in (b"\x85.", b"N\x86.", b"NN\x87.", b"N(\x85.", b"](N\x86e.", b"NNN\x87.", b"(NN\x86l.", b"(\x86."):
    try:
        print(data, pickle.loads(data))
    except pickle.UnpicklingError:
        print(data, "refused")
