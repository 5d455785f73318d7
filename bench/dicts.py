# Kernel: dicts with str, int and tuple keys: counting, grouping, deleting, iterating. Size: the number of rounds.
import sys


def main(n):
    names = [f"name{i * 7919 % 997}" for i in range(997)]
    counts = {}
    squares = {}
    grid = {}
    for i in range(n):
        name = names[i % 997]
        counts[name] = counts.get(name, 0) + i % 7
        squares[i] = i * i
        key = (i % 31, i % 17)
        if key in grid:
            grid[key] += 1
        else:
            grid[key] = 1
    groups = {}
    for name, count in counts.items():
        groups.setdefault(count % 10, []).append(name)
    for i in range(0, n, 2):
        del squares[i]
    total = 0
    for value in squares.values():
        total += value
    print(len(counts), len(groups), len(squares), total, len(grid), max(grid.values()), sorted(groups)[:5])


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 800000)
