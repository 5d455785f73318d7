# What draw refuses.
import mem

a = []
for call in (
    lambda: mem.draw("missing"),
    lambda: mem.draw(a, to="picture.png"),
    lambda: mem.draw(a, format="png"),
    lambda: mem.draw(a, format=3),
    lambda: mem.draw(a, to=3),
    lambda: mem.draw(a, width=3),
    lambda: mem.draw(a, to="/no/such/folder/a.svg"),
):
    try:
        call()
    except Exception as e:
        print(type(e).__name__, e)
