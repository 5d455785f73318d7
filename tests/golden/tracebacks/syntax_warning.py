# Warnings of the compiler are written to stderr and the script runs.
x = 5
print(x is 5, x is not 300)
print("\d", len("\d"))
assert (x, "always true")
