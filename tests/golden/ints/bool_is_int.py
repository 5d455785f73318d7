# bool is a subclass of int with two instances.
print(True + True, True * 5, -True, +True, ~False, True - 2, True ** 2)
print(isinstance(True, int), issubclass(bool, int), type(True), bool.__mro__)
print(bool(0), bool(1), bool(""), bool("0"), bool([]), bool([0]), bool(None), bool(0.0), bool(-0.0), bool(float("nan")))
print(repr(True), str(False), f"{True}", f"{True:d}", f"{True:5}", "%d %s" % (True, True))
print(sum([True, False, True]), [10, 20][True], "ab"[False], {True: 1}[1])
print(True and False, True or False, not True, not [], 1 and 2, 0 or "x", [] or {} or None)
print(True & False, type(True & True), type(True & 1), type(True + 0), True == 1, True is (1 == 1))
print(int(True), float(True), str(True), round(True), abs(False), divmod(True, 2))
print(bool(), True > False, sorted([True, False, True]), max(True, False))
try:
    class B(bool):
        pass
except TypeError as e:
    print(e)
try:
    bool(1, 2)
except TypeError as e:
    print(e)
class Falsy:
    def __bool__(self):
        return False
class Sized:
    def __len__(self):
        return 0
class Bad:
    def __bool__(self):
        return 1
print(bool(Falsy()), bool(Sized()), not Falsy())
try:
    bool(Bad())
except TypeError as e:
    print(e)
