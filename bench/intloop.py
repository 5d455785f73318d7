# Kernel: arithmetic and comparison of ints in a loop. Size: the number of rounds.
import sys


def loop(n):
    a, b, odd = 1, 7, 0
    i = 0
    while i < n:
        a = (a * 31 + b) % 65537
        b = b + a - i % 3
        if b & 1:
            odd += 1
        if b > 1000000:
            b -= 1000000
        i += 1
    for i in range(n):
        a ^= i << 1
        b += a >> 3
    return a, b, odd


def main(n):
    print(*loop(n))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000000)
