# Slides 6-8: a pool fills, becomes full, empties and returns to the free pools; an arena returns to the OS.
import mem


class Wide:
    __slots__ = tuple("abcdefghijklmnopq")     # 16 bytes of header, 17 words: nothing else has that size


CLASS = mem.size_class(16 + 17 * 8)
print(CLASS)


def pools():
    return [pool for pool in mem.pools(CLASS.index) if pool.kind == "containers"]


def show(words):
    states = [f"{pool.state}: {pool.live} live, {pool.cached} cached, {pool.chained} chained, {pool.uncarved} uncarved"
              for pool in pools()]
    print(f"{words:20}", "\n                     ".join(states) or "no pool")


mem.trim()
show("before")
kept = []
for i in range(27):
    kept.append(Wide())
    if i in (0, 1, 24, 25, 26):
        show(f"{i + 1} objects")
first = pools()[0]
where = mem.where(kept[0])
print("the first is in it:", (where.arena, where.pool) == (first.arena, first.number), "block", where.block)
print("to its neighbour:", mem.where(kept[1]).address - where.address)
del kept[:25]
show("25 deleted")
mem.trim()
show("the cache trimmed")
empty = mem.levels().objects.pools_empty
kept.clear()
mem.trim()
show("all deleted")
print("more free pools:", mem.levels().objects.pools_empty > empty)


def more():
    level = mem.levels().objects
    return level.arenas - START, level.arenas_in_use - START


START = mem.levels().objects.arenas
kept = [Wide() for i in range(20000)]
print("20000 objects need more arenas:", more()[0] in (12, 13, 14), more()[0] == more()[1])
print("states:", sorted({pool.state for pool in pools()}))
kept.clear()
print("deleted, most went back:", more()[0] <= 3, more()[1] <= 2)
mem.trim()
print("trimmed, all did:", more()[0] <= 1, more()[1] <= 1)
