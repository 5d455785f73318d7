# The method of the right operand sees the very object that the item holds.
class Right:
    def __ror__(self, other):
        return other

    __rmul__ = __radd__ = __ror__


def items(values, right):
    for i in range(len(values)):
        old = values[i]
        values[i] |= right
        print(values[i] is old, end=" ")
        values[i] += right
        print(values[i] is old)
    values[0] = values[0] * 0.0
    old = values[0]
    values[0] |= right
    print(values[0], values[0] is old)


class Holder:
    pass


items([7.5, 10**6 + 7, 2.0**80, "text"], Right())
holder = Holder()
holder.n = float("1.25")
old = holder.n
holder.n *= Right()
print(holder.n is old)
