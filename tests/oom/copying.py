# copy and deepcopy: shared parts, cycles, instances, reduction.
import copy


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


class Reduced:
    def __init__(self, value):
        self.value = value

    def __reduce__(self):
        return Reduced, (self.value,)


inner = [10, 11]
outer = {"a": inner, "b": inner, "c": (1, inner), "d": {1, 2}, "e": Point(inner, Point(1, 2))}
outer["self"] = outer
shallow = copy.copy(outer)
deep = copy.deepcopy(outer)
print(shallow["a"] is inner, deep["a"] is inner, deep["a"] is deep["b"], deep["self"] is deep)
print(deep["c"], deep["d"], deep["e"].x is deep["a"], deep["e"].y.x)
print(copy.deepcopy(Reduced([1])).value, copy.copy(bytearray(b"x")), copy.deepcopy([Reduced(2)])[0].value)
