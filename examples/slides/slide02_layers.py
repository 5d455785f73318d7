# Slide 2: the layers of memory, from the operating system up to the pools of single types.
import mem

system, raw, objects, pools = mem.levels()[:4]
print("-1   operating system: arenas and raw blocks are charged:", system.charged >= objects.mapped + raw.bytes)
print("0,1  raw allocator, for more than 512 bytes:", raw.blocks > 0, raw.bytes > raw.blocks * 512)
print("2    object allocator, arenas of 256 KiB:", objects.arenas > 0,
      objects.mapped == objects.arenas * 256 * 1024)
print("     used and free add up to what is mapped:", objects.used + objects.free == objects.mapped)
print("+3   object pools:", pools.int_blocks >= 0, pools.characters > 0, pools.interned > 100)

# A large bytes object comes from the raw allocator, small ones from the object allocator.
before = mem.levels()
large = bytes(100_000)
small = [bytes(100 + i % 2) for i in range(1000)]
after = mem.levels()
print("raw bytes grew by a large object:", after.raw.bytes - before.raw.bytes >= 100_000)
print("block bytes grew by small ones:", after.objects.used - before.objects.used >= 1000 * 100)
