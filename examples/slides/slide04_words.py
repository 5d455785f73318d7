# Slide 4: the words: process heap, arenas, pools, used pools, free pools.
import mem

arenas = mem.arenas()
print("an arena lies at a multiple of its size:", all(arena.address % (256 * 1024) == 0 for arena in arenas))
print("it has 64 pools:", all(arena.used + arena.empty + arena.unused == 64 for arena in arenas))
pools = mem.pools()
states = {pool.state for pool in pools}
print("states of pools:", sorted(states & {"used", "full"}), sorted(states - {"used", "full", "empty", "unused"}))
used = [pool for pool in pools if pool.state in ("used", "full")]
print("a pool is a page:", all(pool.address % 4096 == 0 for pool in pools))
print("all its blocks have one size:", all(pool.block_size == (pool.size_class + 1) * 8 for pool in used))
print("and fit into it behind its header:", all(pool.capacity * pool.block_size < 4096 for pool in used))
print("live, cached, chained, never used:",
      all(pool.live + pool.cached + pool.chained + pool.uncarved == pool.capacity for pool in used))
