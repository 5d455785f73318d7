# What map refuses.
import mem

for call in (
    lambda: mem.map(64),
    lambda: mem.map(-1),
    lambda: mem.map("x"),
    lambda: mem.map(3, "objects"),
    lambda: mem.map(to="map.dot"),
    lambda: mem.map(format="dot"),
    lambda: mem.map(to=3),
):
    try:
        call()
    except Exception as e:
        print(type(e).__name__, e)
