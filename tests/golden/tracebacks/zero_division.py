# An uncaught error: frames, source lines and the markers below the failing part.
def divide(a, b):
    return a / b

def middle(x):
    y = x + 1
    return divide(y, x - x) + 1

print("before")
middle(5)
print("never")
