# Kernel: method calls and attributes of instances. Size: the number of rounds.
import sys


class Counter:
    def __init__(self, step):
        self.step = step
        self.total = 0

    def add(self, n):
        self.total += n * self.step
        return self

    def get(self):
        return self.total


class Bounded(Counter):
    def __init__(self, step, limit):
        super().__init__(step)
        self.limit = limit

    def add(self, n):
        if self.total > self.limit:
            self.reset()
        return Counter.add(self, n)

    def reset(self):
        self.total -= self.limit


def main(n):
    plain = Counter(3)
    bounded = Bounded(2, 1000)
    check = 0
    for i in range(n):
        plain.add(i)
        bounded.add(i % 5)
        check += plain.get() & bounded.get()
    print(plain.get(), bounded.get(), check)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1500000)
