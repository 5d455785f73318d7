# What the protocols 0 and 1 write is made by copyreg.
import copyreg


class Plain:
    pass


class Number(int):
    pass


class Slotted:
    __slots__ = "a",


class Named:
    def __getnewargs__(self):
        return 1, 2


def show(reduced):
    print([getattr(part, "__name__", part) for part in reduced[:1]],
          [getattr(part, "__name__", part) for part in reduced[1]], reduced[2:])


p = Plain()
show(p.__reduce__())
p.x = 1
show(p.__reduce_ex__(0))
show(Number(7).__reduce_ex__(1))
show(Number(7).__reduce_ex__(2))
print(Named().__reduce_ex__(2)[0] == copyreg.__newobj__, copyreg.__newobj__(list, "ab"), copyreg.__newobj_ex__(int, ("11",), {"base": 2}))
for thing in Slotted(), (i for i in ()), 5:
    try:
        show(thing.__reduce_ex__(0))
    except TypeError as error:
        print(error)
