# bytes(x) of an object whose __index__ fails with TypeError goes on to its items.
class Odd:
    def __init__(self, index, items): self.index, self.items = index, items
    def __index__(self): return self.index if not callable(self.index) else self.index()
    def __iter__(self): return iter(self.items)
class NoItems:
    def __index__(self): return "x"
def fail(): raise ValueError("no index")
for value in (Odd(2, [5]), Odd("x", [1, 2]), Odd("x", "ab"), Odd(fail, [1]), NoItems()):
    try: print(bytes(value))
    except Exception as e: print(type(e).__name__, e)
