# A text that imports mem, and all that is compiled after that, has no variables with bare numbers in them.
import mem


def total(items):
    for number in items:
        number + 1
    print(mem.refs(items[0]))


total([10 ** 6 + len("x")])
exec("""
def late(items):
    number = items[0]
    number + 1
    print(len(mem.refs(items[0])))
""")
late([10 ** 6 + len("x")])
