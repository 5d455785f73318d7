# The digits of pi, one after the other, by a streaming spigot on big integers (Gibbons). Size: how many.
import sys


def digits_of_pi():
    # The state is the linear fractional transformation (q z + r) / (s z + t).
    q, r, s, t, k = 1, 0, 0, 1, 1
    while True:
        digit = (3 * q + r) // (3 * s + t)
        if digit == (4 * q + r) // (4 * s + t):
            yield digit
            q, r = 10 * (q - digit * s), 10 * (r - digit * t)
        else:
            m = 2 * k + 1
            q, r, s, t = q * k, (2 * q + r) * m, s * k, (2 * s + t) * m
            k += 1


def main(n):
    source = digits_of_pi()
    for start in range(0, n, 10):
        row = "".join(str(next(source)) for _ in range(min(10, n - start)))
        print(f"{row:<10}\t:{min(start + 10, n)}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 2500)
