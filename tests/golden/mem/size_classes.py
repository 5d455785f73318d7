# Slide 3: the class of a request, and its block size.
import mem

for size in (0, 1, 8, 9, 16, 17, 24, 57, 64, 65, 497, 504, 505, 512, 513, 10 ** 9):
    print(size, mem.size_class(size))
print(tuple(mem.size_class(100)), mem.size_class(True).size)
for bad in (-1, "8", 1.5, 10 ** 30):
    try:
        mem.size_class(bad)
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
for bad in (-1, 64, "x"):
    try:
        mem.pools(bad)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(len(mem.pools()) == 64 * len(mem.arenas()))
for _ in range(3): # the answers themselves take no new pool in the end
    arenas, pools = mem.arenas(), mem.pools()
print(sum(arena.used for arena in arenas) == sum(pool.state in ("used", "full") for pool in pools))
print(all(p.capacity == p.live + p.cached + p.chained + p.uncarved for p in mem.pools() if p.kind))
