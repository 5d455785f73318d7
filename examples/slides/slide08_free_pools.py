# Slide 8: a pool whose blocks are all home is free for any size class; an arena whose pools are all free goes back to the
# operating system.
import gc
import mem


def arenas():
    mem.trim()      # caches give their blocks back
    return mem.levels().objects.arenas


start = arenas()
things = [[] for _ in range(50_000)]
full = arenas()
print("50,000 lists need more arenas:", full > start + 5)
size_class = mem.where(things[0]).size_class
used = sum(pool.live for pool in mem.pools(size_class))
print("their blocks are in the pools of one class:", used >= 50_000)
del things[::2]
print("every second one dies, and no arena is free:", arenas() == full)
things.clear()
gc.collect()
print("all die, and their arenas go back:", arenas() <= start + 1)
