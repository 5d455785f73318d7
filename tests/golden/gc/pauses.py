# gc.get_stats() tells how long the program waited for the collector.
import gc

gc.set_threshold(50, 2, 2)
for i in range(2000):
    node = []
    node.append(node)
gc.collect()
for stats in gc.get_stats():
    pauses = stats["pauses"]
    print(sorted(pauses), pauses["count"] > 0, 0 < pauses["longest"] <= pauses["total"])
    print(list(pauses["histogram"]), sum(pauses["histogram"].values()) == pauses["count"])
print(gc.get_stats()[2]["pauses"]["count"] <= gc.get_stats()[2]["collections"])
