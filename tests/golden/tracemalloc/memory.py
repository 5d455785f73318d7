# Current and peak memory follow what is made, freed and resized.
import tracemalloc


def used():
    return tracemalloc.get_traced_memory()[0]


def about(n):
    return round(n / 100_000)


print("current and peak, in units of 100,000 bytes, above the start")
tracemalloc.start()
start = used()
data = bytes(1_000_000)
print(about(used() - start))
more = [bytes(500_000) for _ in range(4)]
print(about(used() - start))
del data
print(about(used() - start))
del more[1:]
print(about(used() - start))
print(about(tracemalloc.get_traced_memory()[1] - start))
tracemalloc.reset_peak()
print(about(tracemalloc.get_traced_memory()[1] - start))
buffer = bytearray(2_000_000)
print(about(used() - start))
buffer.clear()
print(about(used() - start))
tracemalloc.clear_traces()
print(about(used()))
del more, buffer
print(about(used()))
