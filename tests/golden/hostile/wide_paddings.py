# Paddings and precisions that no memory can hold are refused at once.
def refused(action):
    try:
        action()
    except (MemoryError, ValueError, OverflowError) as error:
        return type(error).__name__, str(error)


print(refused(lambda: f"{1:9999999999999}"), refused(lambda: f'{"x":9999999999999}'))
print(refused(lambda: f"{1j:9999999999999}"), refused(lambda: "%*d" % (2**62, 1)))
print(refused(lambda: "%-*d" % (-(2**62), 1)), refused(lambda: "%99999999999999999999d" % 1))
print(refused(lambda: "{:99999999999999999999}".format(1)), refused(lambda: f"{1.5:.9999999999}"))
print(refused(lambda: "%.9999999999f" % 1.5), refused(lambda: "{:.{}}".format("x", 2**100)))
print(refused(lambda: "x" * 2**62), refused(lambda: [0] * 2**60), refused(lambda: bytes(2**62)))
print(refused(lambda: "x" * 2**100), refused(lambda: "xy" * 2**62), refused(lambda: bytes(2**63)))
