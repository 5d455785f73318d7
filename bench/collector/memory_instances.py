# Peak of resident memory, in KiB: a million instances with two attributes.
from resident import peak


class Pair:
    def __init__(self, a, b):
        self.a = a
        self.b = b


pairs = [Pair(i, 1) for i in range(10**6)]
print(peak())
