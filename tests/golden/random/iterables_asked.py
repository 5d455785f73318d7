# join() and bytes() ask for the iterator first; a list subclass's own iterator asks no __len__.
class Hint:
    def __init__(self, items): self.items = items
    def __iter__(self): return iter(self.items)
    def __len__(self): return -1
    def __length_hint__(self): return "many"

class Wrong:
    def __iter__(self): return [1]

class Pairs:
    def __getitem__(self, i): return [(i,)][i]

class Long(list):
    def __len__(self): return 2 ** 64

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)

for value in Hint("ab"), Hint([b"c", b"d"]), Wrong(), Pairs(), 5, Long("xy"), object():
    show("-".join, value)
    show(b"-".join, value)
    show(bytes, value)
    show(bytearray, value)
try:
    *a, b = Long()
except ValueError as e:
    print(e)
print(tuple(iter(Long("r"))))
own = Long("st")
own += own
own.extend(own)
own[1:2] = own
print(*iter(own))
