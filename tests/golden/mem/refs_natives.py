# What running built-ins hold is theirs, by name.
import mem
import sys


class Key:
    def __init__(self, number):
        self.number = number

    def __lt__(self, other):
        if self.number == 1:
            for held in mem.refs(other):
                print(held)
            print(len(mem.refs(other)) == sys.getrefcount(other))
        return self.number < other.number


sorted([Key(2), Key(1)])
list(map(lambda key: print(mem.refs(key)), [Key(3)]))


class Adder:
    def __radd__(self, other):
        print(mem.refs(other))
        return other


[10 ** 20 + Adder() for _ in "x"]
