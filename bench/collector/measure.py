# What the scripts of this folder share: the median time of a full collection.
import gc
import time


def full_collection():
    gc.collect()
    times = []
    for _ in range(7):
        start = time.process_time()
        gc.collect()
        times.append(time.process_time() - start)
    print("%.2f" % (sorted(times)[3] * 1000))
