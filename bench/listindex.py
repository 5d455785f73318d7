# Kernel: reading and writing list items by index: a sieve, an insertion sort and prefix sums. Size: the list's length.
import sys


def sieve(n):
    is_prime = [True] * n
    i = 2
    while i * i < n:
        if is_prime[i]:
            j = i * i
            while j < n:
                is_prime[j] = False
                j += i
        i += 1
    count = 0
    for i in range(2, n):
        if is_prime[i]:
            count += 1
    return count


def insertion_sort(n):
    items = [i * 7919 % 1009 for i in range(n)]
    for i in range(1, n):
        item = items[i]
        j = i - 1
        while j >= 0 and items[j] > item:
            items[j + 1] = items[j]
            j -= 1
        items[j + 1] = item
    return items[0], items[n // 2], items[-1]


def prefix_sums(n):
    sums = [0] * (n + 1)
    for i in range(n):
        sums[i + 1] = sums[i] + i % 13
    total = 0
    for i in range(0, n, 3):
        total += sums[n - i] - sums[i]
    return total


def main(n):
    print(sieve(n), insertion_sort(n // 500), prefix_sums(n))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000000)
