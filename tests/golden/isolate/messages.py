# Plain data goes there and back as copies: equal, of the same types, no object shared.
import isolate

echo = isolate.run("""
import isolate
while (message := isolate.recv()) != "end":
    isolate.send(message)
""")
for value in (None, True, 0, -1, 2 ** 62, -2 ** 62, 2 ** 63, 10 ** 100, -10 ** 100, 1.5, float("inf"), 1j, "", "a", "é你\U0001f600",
              "\ud800", b"", b"\0a", [], [1, [2, [3]]], (), (1, (2,)), {}, {"a": 1, 2: [3], (4, 5): None}, set(), {1, 2}, frozenset([3]),
              ..., [None, ...]):
    echo.send(value)
    copy = echo.recv()
    print(ascii(copy), copy == value, type(copy) is type(value))
shared = [1]
echo.send([shared, shared])
copy = echo.recv()
print(copy[0] is copy[1], list({"b": 1, "a": 2}))
big = list(range(100_000))
echo.send(big)
print(echo.recv() == big)
echo.send("end")
print(echo.join(), echo.is_alive())
