# What is refused.
import isolate

loop = []
loop.append(loop)


class Mine(list):
    pass


for call in (
    lambda: isolate.run(3),
    lambda: isolate.run(),
    lambda: isolate.run("", object()),
    lambda: isolate.run("", Mine()),
    lambda: isolate.run("", [{1: print}]),
    lambda: isolate.run("", loop),
    lambda: isolate.send(1),
    lambda: isolate.recv(),
    lambda: isolate.Handle(),
):
    try:
        call()
    except Exception as e:
        print(type(e).__name__, e)
