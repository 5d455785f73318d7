# An uncaught exception group is printed as a tree.
def make(n):
    try:
        raise ValueError(f"error {n}")
    except ValueError as e:
        return e

raise ExceptionGroup("several", [make(1), ExceptionGroup("nested", [make(2), TypeError("plain")])])
