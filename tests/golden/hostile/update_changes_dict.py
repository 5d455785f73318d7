# A dict changes while it is updated, or while it is the source of an update.
def show(what, action, *args):
    try:
        text = repr(action(*args))
        print(what, text if len(text) < 150 else (text[:100], len(text)))
    except BaseException as error:
        print(what, type(error).__name__, str(error)[:150])


class K:

    def __init__(s, k):
        s.k = k

    def __hash__(s):
        return hash(s.k)

    def __eq__(s, o):
        if armed:
            src.clear()
        return isinstance(o, K) and s.k == o.k


armed = False
src = {K(i): i for i in range(10)}
dst = {K(i): i for i in range(10)}
armed = True
show('update', lambda: dst.update(src))
print(len(src))


class K2(K):
    __hash__ = K.__hash__

    def __eq__(s, o):
        if armed:
            src[object()] = 1
        return isinstance(o, K) and s.k == o.k


armed = False
src = {K2(i): i for i in range(10)}
dst = {K2(i): i for i in range(10)}
armed = True
show('update2', lambda: dst.update(src))


class K3(K):
    __hash__ = K.__hash__

    def __eq__(s, o):
        if armed:
            dst.clear()
        return isinstance(o, K) and s.k == o.k


armed = False
src = {K3(i): i for i in range(10)}
dst = {K3(i): i for i in range(10)}
armed = True
show('update3', lambda: dst.update(src))


class M:

    def keys(s):
        yield 1
        d.clear()
        yield 2

    def __getitem__(s, k):
        d[k + 100] = 1
        return k


d = {5: 5}
show('map', lambda: d.update(M()))
print(d)


class P:

    def __iter__(s):
        d.clear()
        return iter([1, 2])


d = {5: 5}
show('pairs', lambda: d.update([P(), P()]))
print(d)
show('or', lambda: d | M())


class Kdel:

    def __del__(s):
        d.clear()


d = {}
for i in range(10):
    d[i] = Kdel()


def f():
    for i in range(10):
        d[i] = None


show('del', f)
print(d)
