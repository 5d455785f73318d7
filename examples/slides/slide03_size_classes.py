# Slide 3: a request is rounded up to one of 64 size classes, eight bytes apart.
import mem

print("request       block  class")
for low in (1, 9, 17, 25, 33, 41, 49, 57, 497, 505):
    first, last = mem.size_class(low), mem.size_class(low + 7)
    assert first == last
    print(f"{low:3}-{low + 7:<3} bytes  {first.size:5}  {first.index:5}")
print("513 bytes:", mem.size_class(513), "(the raw allocator's)")
print("classes:", len({mem.size_class(n) for n in range(1, 513)}))
print("lost to rounding, at most:", max(mem.size_class(n).size - n for n in range(1, 513)), "bytes")
