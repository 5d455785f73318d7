# Slide 29: what of the collector's stop-the-world pauses? A heap of many living containers, and a program that goes on
# making cyclic garbage: how long does it stand still, and how long does a full collection take?
import gc
import sys
import time

gc.collect()
living = [[i] for i in range(50_000)]
gc.collect()
gc.set_threshold(700, 10, 10)


def churn(n):
    longest = 0
    last = time.process_time()
    for _ in range(n):
        node = []
        node.append(node)
        now = time.process_time()
        longest = max(longest, now - last)
        last = now
    return longest


before = [stats["collections"] for stats in gc.get_stats()]
longest = churn(50_000)
after = [stats["collections"] for stats in gc.get_stats()]
start = time.process_time()
gc.collect()
full = time.process_time() - start
print("collections on the way:", sum(after) - sum(before) > 50)
print("what is alive was not touched:", len(living), living[-1])
for generation, stats in enumerate(gc.get_stats()):
    pauses = stats["pauses"]
    print(f"generation {generation}: {pauses['count']} pauses, longest {pauses['longest'] * 1000:.2f} ms", file=sys.stderr)
print(f"longest stop {longest * 1000:.2f} ms, full collection {full * 1000:.2f} ms", file=sys.stderr)
print("the longest stop is below 100 ms:", longest < 0.1)
print("the collector counts its pauses:", sum(stats["pauses"]["count"] for stats in gc.get_stats()) > 50)
