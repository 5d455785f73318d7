# A text that imports mem, and all that is compiled after that, has no variables with bare numbers in them.
late = """
def late(items):
    number = items[0]
    number + 1
    print(len(mem.refs(items[0])))
"""
early = {}
exec(late, early)

import mem


def total(items):
    for number in items:
        number + 1
    print(mem.refs(items[0]))


early["mem"] = mem
early["late"]([10 ** 6 + len("x")])
exec(late)
late([10 ** 6 + len("x")])
total([10 ** 6 + len("x")])
