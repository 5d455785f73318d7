# Slide 9, drawn: the frames on the run-time stack hold names, the heap holds the objects.
import mem


def show():
    list = [1, 2, 3]
    dict = {"n": "1"}
    int = 1
    mem.draw()


program = "slide 9"
show()
