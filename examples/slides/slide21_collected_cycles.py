# Slide 21: mark and sweep: what cannot be reached goes, even when it refers to itself. Counting alone never ends these
# rings; the collector does, by itself, after some hundreds of new containers.
class Node:
    ended = 0

    def __init__(self, va):
        self.va = va

    def __del__(self):
        Node.ended += 1

def ring(*values):
    nodes = [Node(va) for va in values]
    for node, next in zip(nodes, nodes[1:] + nodes[:1]):
        node.next = next
    return nodes[0]

kept = ring("a", "b", "c")      # reachable: a name refers to it

ring("K", "G", "R")             # nobody knows this one any more
print("ended at once:           ", Node.ended)

made = 3
while made < 30_000:
    ring("K", "G", "R")
    made += 3
print("ended after", made, "more: ", "nearly all" if Node.ended > made * 0.9 else Node.ended)
print("the reachable ring stays:", kept.va, kept.next.va, kept.next.next.va, kept.next.next.next is kept)

# A ring that is cut ends without the collector: each count reaches 0 in its turn.
before = Node.ended
kept.next.next.next = None
kept = None
print("cut by hand:             ", Node.ended - before, "ended at once")
