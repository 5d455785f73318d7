# The longest automatic pause while a million containers live and the program makes cyclic
# garbage: milliseconds of CPU time between two rounds of a loop that does next to nothing.
import time


class Node:
    def __init__(self, number):
        self.number = number
        self.other = None


keep = [Node(number) for number in range(10**6)]
for i in range(len(keep) - 1):
    keep[i].other = keep[i + 1]


def work(count):
    longest = 0
    clock = time.process_time
    before = clock()
    for number in range(count):
        a = Node(number)
        b = Node(number)
        a.other = b
        b.other = a
        now = clock()
        if now - before > longest:
            longest = now - before
        before = now
    return longest


longest = work(500000)
for _ in range(5):
    keep += [[] for _ in range(50000)]
    longest = max(longest, work(200000))
print("%.2f" % (longest * 1000))
