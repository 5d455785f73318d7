# Slide 28: thresholds: memory-bound programs lower them (time for space), CPU-bound ones raise them (space for time).
import gc
import time


class Node:
    def __init__(self):
        self.me = self          # a cycle: only the collector ends it
        Node.living += 1
        Node.most = max(Node.most, Node.living)

    def __del__(self):
        Node.living -= 1


def work(threshold):
    gc.collect()
    Node.living = Node.most = 0
    gc.set_threshold(threshold, 10, 10)
    before = sum(stats["collections"] for stats in gc.get_stats())
    start = time.perf_counter()
    for _ in range(30_000):
        Node()
    seconds = time.perf_counter() - start
    return Node.most, sum(stats["collections"] for stats in gc.get_stats()) - before, seconds


gc.collect()
ballast = [[] for _ in range(20_000)]      # what a program holds anyway
low = work(100)
usual = work(700)
high = work(10_000)
gc.disable()
off = work(700)
print("dead nodes waiting at most: low < usual < high < off:", low[0] < usual[0] < high[0] < off[0])
print("off, all of them wait:", off[0])
print("collections: low > usual > high > off:", low[1] > usual[1] > high[1] > off[1], off[1])
print("low threshold: at most", "1,000" if low[0] <= 1000 else low[0], "wait")
print("high threshold: at least", "9,000" if high[0] >= 9000 else high[0], "wait")
