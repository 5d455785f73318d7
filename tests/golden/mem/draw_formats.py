# The same picture as DOT and as SVG; where it goes.
import mem
import os
import sys

a = {"key <&>": [1]}
mem.draw("a", to=sys.stdout, format="dot")
mem.draw("a", to=sys.stdout, format="svg")


class Writer:
    def write(self, text):
        print(len(text), "characters")


mem.draw("a", to=Writer(), format="text")
name = "draw_formats_made.svg"
mem.draw("a", to=name)
with open(name) as file:
    print(file.readline(), end="")
os.remove(name)
