# Kernel: the inner loop of n-body on local floats. Size: the number of rounds.
import sys


def loop(n):
    ax, ay, az, avx, avy, avz = 0.0, 0.0, 0.0, 0.0, 0.001, 0.0
    bx, by, bz, bvx, bvy, bvz = 4.84, -1.16, -0.10, 0.6, 2.81, -0.02
    amass, bmass, dt = 39.47, 0.037, 0.001
    for _ in range(n):
        dx = ax - bx
        dy = ay - by
        dz = az - bz
        squared = dx * dx + dy * dy + dz * dz
        pull = dt / (squared * squared ** 0.5)
        from_b = bmass * pull
        from_a = amass * pull
        avx -= dx * from_b
        avy -= dy * from_b
        avz -= dz * from_b
        bvx += dx * from_a
        bvy += dy * from_a
        bvz += dz * from_a
        ax += dt * avx
        ay += dt * avy
        az += dt * avz
        bx += dt * bvx
        by += dt * bvy
        bz += dt * bvz
    return ax, ay, az, bx, by, bz


def main(n):
    print(*(f"{v:.9f}" for v in loop(n)))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000000)
