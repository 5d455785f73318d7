# Builds and drops many binary trees: an exercise for the allocator. Size: the greatest depth.
import sys


class Node:
    __slots__ = ("left", "right")

    def __init__(self, left, right):
        self.left = left
        self.right = right

    def check(self):
        if self.left is None:
            return 1
        return 1 + self.left.check() + self.right.check()


def build(depth):
    if depth == 0:
        return Node(None, None)
    return Node(build(depth - 1), build(depth - 1))


def main(depth):
    least = 4
    greatest = max(least + 2, depth)
    print(f"stretch tree of depth {greatest + 1}\t check: {build(greatest + 1).check()}")
    long_lived = build(greatest)
    for d in range(least, greatest + 1, 2):
        trees = 1 << (greatest - d + least)
        total = sum(build(d).check() for _ in range(trees))
        print(f"{trees}\t trees of depth {d}\t check: {total}")
    print(f"long lived tree of depth {greatest}\t check: {long_lived.check()}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 13)
