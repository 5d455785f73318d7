# Breadth-first search, Dijkstra, topological order, components, a heap of our own.
class Heap:
    def __init__(self):
        self.items = []

    def push(self, item):
        self.items.append(item)
        i = len(self.items) - 1
        while i and self.items[i] < self.items[(i - 1) // 2]:
            self.items[i], self.items[(i - 1) // 2] = self.items[(i - 1) // 2], self.items[i]
            i = (i - 1) // 2

    def pop(self):
        top, last = self.items[0], self.items.pop()
        if self.items:
            self.items[0], i = last, 0
            while (child := 2 * i + 1) < len(self.items):
                if child + 1 < len(self.items) and self.items[child + 1] < self.items[child]:
                    child += 1
                if not self.items[child] < self.items[i]:
                    break
                self.items[i], self.items[child] = self.items[child], self.items[i]
                i = child
        return top

    def __bool__(self):
        return bool(self.items)


roads = {"A": {"B": 7, "C": 9, "F": 14}, "B": {"A": 7, "C": 10, "D": 15}, "C": {"A": 9, "B": 10, "D": 11, "F": 2},
         "D": {"B": 15, "C": 11, "E": 6}, "E": {"D": 6, "F": 9}, "F": {"A": 14, "C": 2, "E": 9}, "G": {"H": 1}, "H": {"G": 1}}


def dijkstra(graph, start):
    best, came = {start: 0}, {}
    heap = Heap()
    heap.push((0, start))
    while heap:
        cost, node = heap.pop()
        if cost > best[node]:
            continue
        for other, step in graph[node].items():
            if cost + step < best.get(other, float("inf")):
                best[other], came[other] = cost + step, node
                heap.push((cost + step, other))
    return best, came


def path(came, end):
    out = [end]
    while out[-1] in came:
        out.append(came[out[-1]])
    return "->".join(reversed(out))


best, came = dijkstra(roads, "A")
print(best, path(came, "E"), path(came, "D"))


def components(graph):
    seen = set()
    for node in graph:
        if node not in seen:
            part, todo = [], [node]
            while todo:
                n = todo.pop()
                if n not in seen:
                    seen.add(n)
                    part.append(n)
                    todo.extend(m for m in graph[n] if m not in seen)
            yield sorted(part)


print(list(components(roads)))


def bfs(maze):
    rows = maze.split()
    start = next((r, c) for r, row in enumerate(rows) for c, x in enumerate(row) if x == "S")
    queue, distance = [start], {start: 0}
    for r, c in queue:
        if rows[r][c] == "E":
            return distance[r, c]
        for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            p = r + dr, c + dc
            if 0 <= p[0] < len(rows) and 0 <= p[1] < len(rows[0]) and rows[p[0]][p[1]] != "#" and p not in distance:
                distance[p] = distance[r, c] + 1
                queue.append(p)


print(bfs("S.#..... ..#.###. ......#. .####.#E .......#"), bfs("S#E"))
needs = {"shoes": ["socks", "trousers"], "trousers": ["underwear"], "belt": ["trousers", "shirt"], "shirt": [], "socks": [], "underwear": [], "tie": ["shirt"], "jacket": ["tie", "belt"]}


def order(graph):
    done, active, out = set(), [], []

    def visit(n):
        if n in active:
            raise ValueError("cycle: " + " ".join(active[active.index(n):] + [n]))
        if n in done:
            return
        active.append(n)
        for m in graph[n]:
            visit(m)
        active.pop()
        done.add(n)
        out.append(n)

    for n in graph:
        visit(n)
    return out


print(order(needs))
needs["underwear"].append("belt")
try:
    order(needs)
except ValueError as e:
    print(e)
h = Heap()
for i in range(50):
    h.push((i * 37) % 101)
print([h.pop() for _ in range(50)] == sorted((i * 37) % 101 for i in range(50)), bool(h))
