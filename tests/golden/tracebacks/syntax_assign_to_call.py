# Assignment to what cannot be assigned.
def f():
    return {}

f() = 5
