# Slides 6-8: a pool fills, becomes full, empties and returns to the free pools; an arena returns to the OS.
import mem


class Wide:
    __slots__ = tuple("abcdefghijklmnopq")     # 16 bytes of header, 17 words: nothing else has that size


CLASS = mem.size_class(16 + 17 * 8)
print(CLASS)


def pools():
    return [pool for pool in mem.pools(CLASS.index) if pool.kind == "containers"]


def show(words):
    mine = [pool for pool in pools() if PLACE == (pool.arena, pool.number)]
    states = [f"{pool.state}: {pool.live} live, {pool.cached} cached, {pool.chained} chained, {pool.uncarved} uncarved"
              for pool in mine]
    print(f"{words:20}", *states or ["not in use"], f"({len(pools()) - len(mine)} others)")


mem.trim()
print("before:", pools())
kept = []
for i in range(27):
    kept.append(Wide())
    where = mem.where(kept[0])
    PLACE = where.arena, where.pool
    if i in (0, 1, 24, 25, 26):
        show(f"{i + 1} objects")
print("the first is block", where.block, "to its neighbour:", mem.where(kept[1]).address - where.address)
del kept[:25]
show("25 deleted")
mem.trim()
show("the cache trimmed")
empty = mem.levels().objects.pools_empty
kept.clear()
mem.trim()
print("all deleted:", pools())
print("more free pools:", mem.levels().objects.pools_empty > empty)


def arenas():
    return mem.levels().objects.arenas - START


START = mem.levels().objects.arenas
kept = [Wide() for i in range(20000)]
print("20000 objects:", arenas() > 10, "states:", sorted({pool.state for pool in pools()}))
kept.clear()
print("deleted:", arenas() < 5)
mem.trim()
print("trimmed:", arenas())
