# __eq__ of keys and values changes the dict that is being looked at.
def show(what, action, *args):
    try:
        text = repr(action(*args))
        print(what, text if len(text) < 150 else (text[:100], len(text)))
    except BaseException as error:
        print(what, type(error).__name__, str(error)[:150])


class E:

    def __init__(s, h):
        s.h = h

    def __hash__(s):
        return s.h

    def __eq__(s, o):
        d.clear()
        return False


d = {}
d[E(1)] = 1
show('set', lambda: d.__setitem__(E(1), 2))
print(len(d))
d = {}
d[E(1)] = 1
show('get', lambda: d.get(E(1)))
d[E(1)] = 1
d = {}
d[E(1)] = 1
show('setdefault', lambda: d.setdefault(E(1), 4))
print(len(d))
d = {}
d[E(1)] = 1
d = {}
d[E(1)] = 1
show('in', lambda: E(1) in d)
d = {i: i for i in range(3)}


class V:

    def __eq__(s, o):
        a.clear()
        b.clear()
        return True


a = {1: V(), 2: V()}
b = {1: V(), 2: V()}
show('deq', lambda: a == b)
a = {1: V(), 2: V()}
b = {1: V(), 2: V()}
show('items', lambda: a.items() == b.items())


class V2:

    def __eq__(s, o):
        for i in range(100):
            a[i] = i
        return True


a = {1: V2(), 2: V2()}
b = {1: V2(), 2: V2()}
show('deqgrow', lambda: a == b)


class G:

    def __hash__(s):
        return 1

    def __eq__(s, o):
        for i in range(50):
            d[object()] = i
        return False


d = {}
d[G()] = 1
show('grow', lambda: d.get(G()))
show('grow', lambda: d.__setitem__(G(), 1))
print(len(d))


class N:
    n = 0

    def __hash__(s):
        return 1

    def __eq__(s, o):
        N.n += 1
        if N.n < 20:
            d[N()] = 1
        return s is o


d = {N(): 1}
show('nest', lambda: d.__setitem__(N(), 1))
print(len(d))
