# Two functions calling each other are not collapsed.
def ping(n):
    return pong(n - 1)

def pong(n):
    if n < 0:
        raise IndexError(n)
    return ping(n - 1)

ping(4)
