# Augmented assignment and chained comparison are marked as a whole.
total = 0
limits = [1, 2]
try:
    total += "x"
except TypeError as e:
    print(e)
limits[0] += limits[1] + None
