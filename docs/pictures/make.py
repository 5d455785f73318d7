# Makes the pictures of the documentation again: build/pyrena -X stable docs/pictures/make.py
# tests/golden/mem/checked_in_pictures.py compares them with what is checked in.

PICTURES = {
    "copies": """
import copy
import mem

a = [10, [10, 11]]
b = copy.copy(a)
c = copy.deepcopy(a)
mem.draw("a", "b", "c", to=picture, format="svg")
""",
    "ring": """
import mem


class Node:
    def __init__(self, va):
        self.va = va


mid, left, right = Node("root"), Node("left"), Node("right")
mid.next = left
left.next = right
right.next = left
mem.draw("mid", "left", "right", to=picture, format="svg")
""",
    "frames": """
import mem


def show():
    list = [1, 2, 3]
    dict = {"n": "1"}
    int = 1
    mem.draw("list", "dict", "int", "program", to=picture, format="svg")


program = ("slide", 9)
show()
""",
}


class Picture:
    text = ""

    def write(self, text):
        self.text += text


def make(name):
    picture = Picture()
    exec(compile(PICTURES[name], name, "exec"), {"__name__": "__main__", "picture": picture})
    return picture.text


if __name__ == "__main__":
    folder = __file__.rpartition("/")[0] or "."
    for name in PICTURES:
        with open(f"{folder}/{name}.svg", "w") as file:
            file.write(make(name))
