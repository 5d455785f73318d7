# tm_zone and tm_gmtoff: fields behind the items of a struct_time.
import copy
import pickle
import time

now = time.gmtime(5)
print(len(now), now.tm_zone, now.tm_gmtoff, hasattr(time.struct_time, "tm_zone"), hasattr(time.struct_time, "tm_gmtoff"))
print(time.struct_time.n_fields, time.struct_time.n_sequence_fields, time.struct_time.__match_args__)
made = time.struct_time(range(9))
print(made, made.tm_zone, time.struct_time(range(11)).tm_gmtoff, time.struct_time(range(9), {"tm_zone": "X"}).tm_zone)
print(copy.replace(now, tm_year=2000, tm_zone="Y").tm_zone, pickle.loads(pickle.dumps(now)).tm_zone, now.__reduce__()[1])
print(time.strptime("2020 +0130", "%Y %z").tm_gmtoff, time.strptime("2020", "%Y").tm_zone)
for args in (range(8),), (range(12),), (range(9), {"other": 1}), (range(9), 5):
    try:
        print(time.struct_time(*args))
    except TypeError as e:
        print(e)
try:
    now.tm_zone = "Z"
except AttributeError as e:
    print(type(e).__name__)
