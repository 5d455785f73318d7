# Slide 7: the pools of one size class, block by block; freed blocks wait in the cache and are handed out again.
# Where the pools lie is left out: it changes with all that the interpreter makes at its start.
import mem
import sys


class Writer:
    def write(self, text):
        for line in text.splitlines():
            if line.startswith("pool "):
                line = "pool" + line[line.index(", atoms"):]
            if "<" not in line and "{" not in line or ('"atoms' in line and "<rect" in line):
                print(line)


out = Writer()
keep = [bytes(460) for i in range(9)]
size_class = mem.size_class(sys.getsizeof(keep[0])).index
mem.map(size_class, "atoms", to=out)
del keep[1], keep[3]
mem.map(size_class, kind="atoms", to=out)
keep.append(bytes(460))
mem.map(size_class, kind="atoms", to=out)
mem.map(size_class, kind="atoms", to=out, format="svg")
