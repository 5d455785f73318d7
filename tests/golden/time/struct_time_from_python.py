# struct_time is made from a sequence and names; copies and pickles keep all of it.
import copy
import pickle
import time

t = time.gmtime(0)
for args in (range(8),), (range(9),), (range(11),), (range(12),), (range(9), 5), (range(9), {"tm_zone": "X"}), \
        (range(9), {"tm_sec": 1}), (range(11), {"tm_zone": 1}), (5,), ():
    try:
        made = time.struct_time(*args)
        print(made, made.tm_zone, made.tm_gmtoff)
    except TypeError as error:
        print(error)
print(t.__reduce__())
for protocol in range(6):
    again = pickle.loads(pickle.dumps(t, protocol))
    print(protocol, again == t, type(again).__name__, again.tm_zone)
print(copy.copy(t) == t, copy.deepcopy(t).tm_gmtoff, t.n_fields, t.n_sequence_fields, t.n_unnamed_fields)
