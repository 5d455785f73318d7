# A failing assert, with its message.
def check(x):
    assert isinstance(x, int) and x > 0, f"bad value {x!r}"
    return x

print(check(3))
check(-1)
