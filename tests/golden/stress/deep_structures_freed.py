# Structures nested 100,000 deep are dropped without trouble.
N = 100000
x = None
for _ in range(N): x = [x]
print(type(x).__name__); x = None
for _ in range(N): x = (x,)
print(len(x)); del x
x = {}
for _ in range(N): x = {"k": x}
print(list(x)); x = 0
class Node:
    def __init__(self, next): self.next = next
x = None
for _ in range(N): x = Node(x)
n, y = 0, x
while y: n += 1; y = y.next
print(n); x = y = None
x = None
for _ in range(N): x = [Node((x,)), {"a": x}]
print(len(x)); x = None
def gen(inner):
    yield inner
x = None
for _ in range(1000): x = gen(x); next(x)
print(type(x).__name__); x = None
f = lambda: None
for _ in range(N): f = (lambda g: lambda: g)(f)
print(callable(f)); f = None
class D:
    count = 0
    def __init__(self, inner): self.inner = inner
    def __del__(self): D.count += 1
x = None
for _ in range(N): x = D(x)
x = None; print(D.count)
e = None
for _ in range(N // 10):
    err = ValueError("x"); err.__context__ = e; e = err
print(repr(e)); e = err = None
it = iter([1])
for _ in range(1000): it = iter(list(it))
print(list(it)); print("done")
