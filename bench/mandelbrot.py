# The Mandelbrot set as a bitmap of n by n points; prints how many points are inside, a checksum of the rows
# and a small picture. Size: n.
import sys

LIMIT = 50


def escapes_after(cr, ci):
    zr = zi = 0.0
    for step in range(LIMIT):
        rr = zr * zr
        ii = zi * zi
        if rr + ii > 4.0:
            return step
        zi = 2.0 * zr * zi + ci
        zr = rr - ii + cr
    return LIMIT


def bitmap(n):
    for y in range(n):
        ci = 2.0 * y / n - 1.0
        row = []
        bits = 0
        for x in range(n):
            bits = bits << 1 | (escapes_after(2.0 * x / n - 1.5, ci) == LIMIT)
            if x % 8 == 7:
                row.append(bits)
                bits = 0
        if n % 8:
            row.append(bits << (8 - n % 8))
        yield bytes(row)


def picture(width, height):
    shades = " .:-=+*#%@"
    for y in range(height):
        ci = 2.4 * y / height - 1.2
        yield "".join(shades[escapes_after(3.0 * x / width - 2.1, ci) * 9 // LIMIT] for x in range(width)).rstrip()


def main(n):
    inside = checksum = 0
    for row in bitmap(n):
        for byte in row:
            checksum = (checksum * 31 + byte) % 1000000007
            inside += byte.bit_count()
    print(n, inside, checksum)
    for line in picture(48, 17):
        print(line)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 400)
