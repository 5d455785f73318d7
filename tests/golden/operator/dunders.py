import operator

for name in sorted(operator.__all__):
    dunder = f"__{name.rstrip('_')}__"
    print(name, hasattr(operator, name), getattr(operator, dunder, None) is getattr(operator, name))
print(operator.__inv__ is operator.inv, operator.add.__module__, operator.add.__name__, operator.add.__doc__)


class Own:
    def __iadd__(self, other):
        return "iadd", other

    def __radd__(self, other):
        return "radd", other

    def __matmul__(self, other):
        return "matmul", other

    def __index__(self):
        return 3

    def __not__(self):
        return "never called"


print(operator.iadd(Own(), 1), operator.add(1, Own()), operator.iadd(1, Own()), operator.matmul(Own(), 2), operator.imatmul(Own(), 2), operator.index(Own()), operator.not_(Own()))
