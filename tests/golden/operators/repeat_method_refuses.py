# The methods of sequences for * refuse what is no index; the operator words it another way and lets other classes answer.
class Seq(str):
    def __mul__(self, other):
        return NotImplemented


def attempt(f):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__, e)


attempt(lambda: [1].__mul__("a"))
attempt(lambda: [1] * "a")
attempt(lambda: (1,).__rmul__(1.5))
attempt(lambda: [1].__imul__(None))
attempt(lambda: b"a".__mul__({}))
attempt(lambda: "ab".__mul__(True))
attempt(lambda: Seq("a") * 2)
attempt(lambda: Seq("a") * Seq("b"))


def repeat_in_place(left, right):
    left *= right
    return left


attempt(lambda: repeat_in_place({}, "a"))
attempt(lambda: repeat_in_place(object(), [1]))
attempt(lambda: repeat_in_place(range(3), (1,)))
attempt(lambda: repeat_in_place(None, (1,)))
attempt(lambda: repeat_in_place(3, [1]))


class Tuple(tuple):
    def __radd__(self, other):
        print("radd", other)
        return NotImplemented


attempt(lambda: repeat_in_place((), Tuple()))
left = ()
left += Tuple()
print(left)
