# What a box shows of values of each kind, and of long ones.
import mem

values = [1, 2.5, 1j, "text", "x" * 100, b"bytes", None, True, ..., 10 ** 30, 10 ** 300, range(3), "你好", len, int, mem]
mem.draw("values")
long = list(range(100))
mem.draw("long")
table = {"n": "1", 2: None, (1, 2): 3.5, None: {1}}
mem.draw("table")
