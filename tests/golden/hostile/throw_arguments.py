# What throw() refuses before the generator sees it.
import warnings

warnings.simplefilter("ignore")


def waiting():
    try:
        yield 1
    except ValueError as error:
        yield repr(error)


for args in ((5,), ("text",), (int,), (ValueError, 1, 2), (ValueError, 1, "tb"), (ValueError("a"), "b")):
    generator = waiting()
    next(generator)
    try:
        print(args, generator.throw(*args))
    except Exception as error:
        print(args, type(error).__name__, error)
    print(next(generator, "over"))
for args in ((ValueError,), (ValueError, None, None), (ValueError, "why"), (ValueError, ValueError("own"))):
    generator = waiting()
    next(generator)
    print(generator.throw(*args))
