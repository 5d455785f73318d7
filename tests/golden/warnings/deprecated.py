import warnings


@warnings.deprecated("use g")
def f(x):
    "words"
    return x + 1


@warnings.deprecated("no class", category=FutureWarning)
class Old:
    def __init__(self, x=0):
        self.x = x


@warnings.deprecated("silent", category=None)
def quiet(): ...


with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    print(f(1), f.__name__, f.__doc__, f.__deprecated__)
    print(Old(3).x, Old.__deprecated__)
    class New(Old): ...
    New()
    quiet()
print([(one.category.__name__, str(one.message), one.lineno) for one in log])
for wrong in (lambda: warnings.deprecated(3), lambda: warnings.deprecated("x")(3)):
    try:
        wrong()
    except TypeError as error:
        print(error)
