# A sudoku solver by constraint propagation and search.
ROWS, COLS = "ABCDEFGHI", "123456789"
SQUARES = [r + c for r in ROWS for c in COLS]
UNITS = [[r + c for c in COLS] for r in ROWS] + [[r + c for r in ROWS] for c in COLS] + [[r + c for r in rs for c in cs] for rs in ("ABC", "DEF", "GHI") for cs in ("123", "456", "789")]
units = {s: [u for u in UNITS if s in u] for s in SQUARES}
peers = {s: set(sum(units[s], [])) - {s} for s in SQUARES}
steps = 0


def assign(values, s, d):
    return values if all(eliminate(values, s, other) for other in values[s].replace(d, "")) else None


def eliminate(values, s, d):
    global steps
    steps += 1
    if d not in values[s]:
        return values
    values[s] = values[s].replace(d, "")
    if not values[s]:
        return None
    if len(values[s]) == 1 and not all(eliminate(values, p, values[s]) for p in sorted(peers[s])):
        return None
    for u in units[s]:
        places = [p for p in u if d in values[p]]
        if not places or len(places) == 1 and not assign(values, places[0], d):
            return None
    return values


def parse(grid):
    values = dict.fromkeys(SQUARES, COLS)
    for s, d in zip(SQUARES, grid):
        if d in COLS and not assign(values, s, d):
            return None
    return values


def search(values):
    if values is None or all(len(v) == 1 for v in values.values()):
        return values
    _, s = min((len(v), s) for s, v in values.items() if len(v) > 1)
    for d in values[s]:
        if found := search(assign(values.copy(), s, d)):
            return found
    return None


def show(values):
    for i, r in enumerate(ROWS):
        print(" ".join(values[r + c] + (" |" if c in "36" else "") for c in COLS))
        if i in (2, 5):
            print("------+-------+------")


for grid in ("003020600900305001001806400008102900700000008006708200002609500800203009005010300", "4.....8.5.3..........7......2.....6.....8.4......1.......6.3.7.5..2.....1.4......", "11" + "." * 79):
    steps = 0
    solved = search(parse(grid))
    if solved:
        show(solved)
        print(all(sorted(solved[s] for s in u) == list(COLS) for u in UNITS), steps)
    else:
        print("no solution", steps)
