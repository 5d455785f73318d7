"Shapes."
print("loading", __name__)
UNIT = "cm"
from . import circle
from .square import Square
