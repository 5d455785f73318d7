# __eq__ of items empties or fills the sets of an operation.
def show(what, action, *args):
    try:
        text = repr(action(*args))
        print(what, text if len(text) < 150 else (text[:100], len(text)))
    except BaseException as error:
        print(what, type(error).__name__, str(error)[:150])


class E:
    arm = False

    def __init__(s, h):
        s.h = h

    def __hash__(s):
        return s.h

    def __eq__(s, o):
        if E.arm:
            a.clear()
            b.clear()
        return s.h == o.h


def fresh():
    global a, b
    E.arm = False
    a = {E(i) for i in range(8)}
    b = {E(i) for i in range(8)}
    E.arm = True


for name in ('union', 'intersection', 'difference', 'symmetric_difference', 'issubset', 'issuperset', 'isdisjoint', 'update', 'intersection_update', 'difference_update', 'symmetric_difference_update', '__eq__', '__lt__', '__le__'):
    fresh()
    show(name, lambda: type(getattr(a, name)(b)))
fresh()
show('discard', lambda: a.discard(E(3)))
fresh()
fresh()
show('add', lambda: a.add(E(3)))
fresh()
show('in', lambda: E(3) in a)


class G(E):
    __hash__ = E.__hash__

    def __eq__(s, o):
        if E.arm:
            E.arm = False
            for i in range(500):
                a.add(i + 1000)
            E.arm = True
        return False


def fresh2():
    global a, b
    E.arm = False
    a = {G(1) for i in range(4)}
    b = {G(1) for i in range(4)}
    E.arm = True


for name in ('update', 'difference_update', 'intersection_update', 'symmetric_difference_update'):
    fresh2()
    show(name, lambda: getattr(a, name)(b))
    E.arm = False
