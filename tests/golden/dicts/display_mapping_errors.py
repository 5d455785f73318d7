# An attribute that is missing while {**x} reads x means that x is no mapping.
class Keys:
    def keys(self):
        return ["a"]


class Broken(Keys):
    def __getitem__(self, key):
        return self.nothing


class Refuses(Keys):
    def __getitem__(self, key):
        raise KeyError(key)


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e, repr(e.__context__))


for x in (1, Keys(), Broken(), Refuses(), [("a", 1)], None):
    show(lambda: {**x})
    show(lambda: {"b": 1, **x})
    if not isinstance(x, Refuses):
        show(lambda: dict(**x))
    show(lambda: {}.update(x))
