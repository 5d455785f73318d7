print("loading", __name__)
from .circle import UNIT as unit
def area(a): return a * a
class Square:
    def __init__(self, a): self.a = a
    def area(self): return area(self.a), unit
