import math
names = {"a": math.pi}
