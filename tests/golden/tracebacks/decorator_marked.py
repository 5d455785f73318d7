# An error in a decorator.
def register(name):
    def deco(f):
        raise TypeError(f"cannot register {f.__name__} as {name}")
    return deco

@register("first")
def handler():
    pass
