# Nested structures, aliasing inside lists, and in-place operators.
row = [0] * 3
grid = [row] * 2
grid[0][1] = 7
print(grid, grid[0] is grid[1])
grid = [[0] * 3 for _ in range(2)]
grid[0][1] = 7
print(grid)
a = [1, [2, 3]]
b = a[:]
b[0] = 9
b[1].append(4)
print(a, b, a[1] is b[1])
c = [[1, 2], [3, 4]]
c[0], c[1] = c[1], c[0]
c[0] += [5]
c[1] *= 2
print(c, sum(c, []), [x for r in c for x in r])
m = [[1, 2, 3], [4, 5, 6]]
print([list(r) for r in zip(*m)], [[r[i] for r in m] for i in range(3)], list(map(sum, m)), max(map(max, m)))
i = 0
d = [0, 0]
i, d[i] = 1, 5
print(i, d)
d[d[0] if d[0] < 2 else 0] = 3
print(d)
def index():
    print("index"); return 0
def value():
    print("value"); return 10
d[index()] = value()
d[index()] += value()
print(d)
stack = []
for token in "3 4 + 2 *".split():
    if token.isdigit(): stack.append(int(token))
    else:
        y, x = stack.pop(), stack.pop()
        stack.append({"+": x + y, "*": x * y}[token])
print(stack)
