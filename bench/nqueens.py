# In how many ways can n queens stand on an n by n board? Counted once with sets and generators, once with
# bit masks. Size: n.
import sys


def placements(n, row=0, columns=(), falling=frozenset(), rising=frozenset()):
    if row == n:
        yield columns
        return
    for column in range(n):
        if column not in columns and row - column not in falling and row + column not in rising:
            yield from placements(n, row + 1, columns + (column,),
                                  falling | {row - column}, rising | {row + column})


def count(full, columns=0, falling=0, rising=0):
    if columns == full:
        return 1
    total = 0
    free = full & ~(columns | falling | rising)
    while free:
        queen = free & -free
        free ^= queen
        total += count(full, columns | queen, (falling | queen) << 1, (rising | queen) >> 1)
    return total


def main(n):
    found = list(placements(n))
    print(len(found), found[0], found[-1])
    print(count((1 << n) - 1))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 11)
