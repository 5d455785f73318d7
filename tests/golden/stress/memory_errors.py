# Requests that cannot be met raise MemoryError or OverflowError and the program goes on.
for name, f in {"str": lambda: "x" * 10 ** 18, "list": lambda: [0] * 10 ** 18, "tuple": lambda: (0,) * 10 ** 18, "bytes": lambda: bytes(10 ** 18), "bytes repeat": lambda: b"ab" * 10 ** 18}.items():
    try: f(); print(name, "no error")
    except MemoryError as e: print(name, "MemoryError", e)
for name, f in {"str": lambda: "ab" * 2 ** 62, "list": lambda: [0] * 2 ** 64, "range len": lambda: len(range(10 ** 20)), "shift": lambda: 1 << 2 ** 70, "rjust": lambda: "a".rjust(2 ** 70), "tuple": lambda: (1, 2) * 2 ** 63, "bytes": lambda: bytes(2 ** 64), "index": lambda: [1][2 ** 70], "chr": lambda: chr(2 ** 40), "pop": lambda: [1].pop(2 ** 64), "float": lambda: float(10 ** 400), "split": lambda: "a".split("b", 2 ** 70)}.items():
    try: f(); print(name, "no error")
    except (MemoryError, OverflowError, IndexError, ValueError) as e: print(name, type(e).__name__, e)
print([1, 2][:2 ** 70], "abc"[-2 ** 70:], list(range(5))[::2 ** 70], len([0] * 1000), "ok")
