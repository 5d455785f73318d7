# Slide 29: how do reference counts and the GIL bear on each other? Counts are changed at every step without a lock, so two
# threads must not share objects. CPython's threads share all, and take turns under one lock. Pyrena's isolates share
# nothing: each has its own heap, counts and collector, and they run at the same time without a lock.
import isolate
import os
import sys
import time

WORK = """
import sys
thing = object()
low = high = sys.getrefcount(thing)
for i in range(args):
    holders = [thing] * 10
    high = max(high, sys.getrefcount(thing))
    del holders
result = low, high, sys.getrefcount(thing)
"""


def run(n, count):
    start = time.perf_counter()
    handles = [isolate.run(WORK, n) for _ in range(count)]
    results = [handle.join() for handle in handles]
    return time.perf_counter() - start, results


alone, results = run(100_000, 1)
both, results = run(100_000, 2)
print("counts are exact in each:", results)
cores = os.cpu_count() or 1
print(f"one: {alone:.3f} s, two at once: {both:.3f} s, on {cores} cores", file=sys.stderr)

# One that never ends holds up nobody.
endless = isolate.run("while True: pass")
print("beside an endless loop:", run(1000, 1)[1])
endless.stop()
print("stopped:", endless.join())

# What one holds, the other cannot touch: it gets copies.
echo = isolate.run("import isolate\nmine = isolate.recv()\nmine.append('changed')\nisolate.send(mine)")
here = ["original"]
echo.send(here)
print("sent a list, got:", echo.recv(), " here:", here)
