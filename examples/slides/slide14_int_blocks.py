# Slide 14: int objects live in blocks of their own, threaded by a free list. In the talk these blocks never go back; here a
# full collection gives back those that are wholly free.
import gc
import mem

print("cells in a block:", mem.ints().blocks[0].live + mem.ints().blocks[0].free)
start = mem.ints()
numbers = [10_000 + i for i in range(1000)]
print("1000 numbers in a list, no object yet:", mem.ints().live - start.live < 20)
keep = list(numbers)        # a second reference to each: now they need objects
full = mem.ints()
print("now there are:", full.live - start.live >= 1000, "blocks:", len(full.blocks) >= 6)
print("live and free cells add up:", all(block.live + block.free == 166 for block in full.blocks))

# A freed cell is the next that is handed out.
place = id(numbers[500])
numbers[500] = keep[500] = None
fresh = [int("77777")]
print("the cell is used again:", id(fresh[0]) == place)

del numbers, keep
freed = mem.ints()
print("all dead, the blocks stay:", len(freed.blocks) == len(full.blocks), freed.live < 100)
gc.collect()
print("a full collection gives them back:", len(mem.ints().blocks) < len(full.blocks))
