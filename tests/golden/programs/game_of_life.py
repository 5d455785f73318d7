# Conway's game of life on a set of cells.
def step(cells):
    counts = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    key = x + dx, y + dy
                    counts[key] = counts.get(key, 0) + 1
    return {c for c, n in counts.items() if n == 3 or n == 2 and c in cells}


def show(cells, width=12, height=6):
    return "\n".join("".join("#" if (x, y) in cells else "." for x in range(width)) for y in range(height))


glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
generation = glider
for n in range(9):
    if n % 4 == 0:
        print(f"generation {n}: {len(generation)} cells")
        print(show(generation))
    generation = step(generation)
for _ in range(3):
    generation = step(generation)
print(generation == {(x + 3, y + 3) for x, y in glider})
blinker = {(1, 0), (1, 1), (1, 2)}
print(step(blinker) != blinker, step(step(blinker)) == blinker)
pentomino = {(1, 0), (2, 0), (0, 1), (1, 1), (1, 2)}
sizes = []
for _ in range(60):
    pentomino = step(pentomino)
    sizes.append(len(pentomino))
print(sizes)
print(sorted(pentomino)[:5], min(pentomino), max(pentomino))
