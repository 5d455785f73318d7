# Slide 7: the used pools of one size class: how a block is handed out, how it is taken back.
import mem
import sys


class Writer:
    # Leaves out where the pools lie: that changes with all that the interpreter makes at its start.
    def write(self, text):
        for line in text.splitlines():
            if line.startswith("pool "):
                line = "pool" + line[line.index(", atoms"):]
            if not line.startswith("blocks: "):
                print("   ", line)


def show(text):
    print(text)
    mem.map(size_class, "atoms", to=Writer())


def make():
    return bytes(460)


size_class = mem.size_class(sys.getsizeof(make())).index
blocks = [make() for _ in range(5)]
show("five blocks of a new pool")
blocks += [make() for _ in range(3)]
show("the pool is full")
blocks.append(make())
show("the next block comes from another one")
place = id(blocks[2])
blocks[2] = None
show("a block was freed")
blocks[2] = make()
print("the next request gets the block that was freed last:", id(blocks[2]) == place)
