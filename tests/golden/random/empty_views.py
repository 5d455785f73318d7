# Contiguity and casts of empty memoryviews.
def tell(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

v = memoryview(b"abc")
print(v[3::3].contiguous, v[::3].contiguous, v[::2].contiguous, memoryview(b"").contiguous)
tell(lambda: memoryview(b"").cast("i").tolist())
tell(lambda: memoryview(b"").cast("B", [2, 2]))
tell(lambda: memoryview(b"").cast("B", [0]))
