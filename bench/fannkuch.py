# For all permutations of 1..n: how many prefix reversals until 1 is in front? Prints a checksum and the most.
# Size: n.
import sys


def fannkuch(n):
    current = list(range(n))
    count = [0] * n
    most = checksum = sign = 0
    r = n
    while True:
        while r != 1:
            count[r - 1] = r
            r -= 1
        first = current[0]
        if first:
            flips = 0
            pile = current[:]
            while first:
                pile[:first + 1] = pile[first::-1]
                flips += 1
                first = pile[0]
            if flips > most:
                most = flips
            checksum += -flips if sign else flips
        # The next permutation: rotate the first r + 1 elements, carrying into longer prefixes.
        while True:
            if r == n:
                return checksum, most
            current.insert(r, current.pop(0))
            count[r] -= 1
            if count[r] > 0:
                break
            r += 1
        sign = 1 - sign


def main(n):
    checksum, most = fannkuch(n)
    print(checksum)
    print(f"Pfannkuchen({n}) = {most}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 9)
