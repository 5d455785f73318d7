# Slides 13 and 14: int objects come from blocks; wholly free blocks go back at a full collection.
import gc
import mem


def show(words):
    ints = mem.ints()
    assert ints.live == sum(block.live for block in ints.blocks)
    blocks = len(ints.blocks) - START
    print(f"{words:22} {blocks:2} more blocks, {ints.live - LIVE:4} more ints live")


gc.collect()
first = mem.ints()
print("ints in a block:", first.blocks[0].live + first.blocks[0].free)
START, LIVE = len(first.blocks), first.live

numbers = [number * 1000 for number in range(1, 1001)]
show("numbers in slots")                       # no objects yet: nobody could tell
others = list(numbers)
show("a second reference")                     # now they have objects
print(mem.where(numbers[500]).place, mem.where(numbers[500]).size, mem.where(numbers[3] + 1).place)
kept = others[777]
numbers.clear()
others.clear()
show("deleted")
gc.collect()
show("collected")
del kept
gc.collect()
show("the last one, too")

five = mem.where(5)
six = mem.where(6)
print("5:", five.place, "in the pool of", five.shared, "at its place", five.block, "then 6:", six.address - five.address)
print(mem.where(-5).block, mem.where(256).block, mem.where(257).place)
print(id(5) == five.address)
