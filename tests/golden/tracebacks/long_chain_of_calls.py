# Attribute and call chains: the marker covers the failing call only.
class Q:
    def __init__(self, v):
        self.v = v

    def map(self, f):
        return Q(f(self.v))

print(Q(2).map(lambda v: v + 1).map(str).v)
Q(2).map(lambda v: v + 1).map(lambda v: v.upper()).map(str)
