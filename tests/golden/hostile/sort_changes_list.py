# Comparisons and key functions change the list that is being sorted.
def show(what, action, *args):
    try:
        text = repr(action(*args))
        print(what, text if len(text) < 150 else (text[:100], len(text)))
    except BaseException as error:
        print(what, type(error).__name__, str(error)[:150])


l = [5, 3, 1, 4]


class K:

    def __init__(s, v):
        s.v = v

    def __lt__(s, o):
        l.append(9)
        return s.v < o.v


l[:] = [K(i) for i in [3, 1, 2]]
show('lt', lambda: l.sort())
print(len(l))
l = [3, 1, 2]
show('key', lambda: l.sort(key=lambda x: l.clear() or x))
print(l)
l = [3, 1, 2]


def k(x):
    print(l)
    l.extend([1, 2])
    return x


show('key2', lambda: l.sort(key=k))
print(l)
l = [3, 1, 2]


def k(x):
    raise KeyError(x)


show('key3', lambda: l.sort(key=k))
print(l)
l = [3, 1, 2]
show('self', lambda: l.sort(key=lambda x: l.sort() or x))
print(l)


class D:

    def __lt__(s, o):
        del lst[:]
        return True


lst = [D() for i in range(20)]
show('del', lst.sort)
print(len(lst))
