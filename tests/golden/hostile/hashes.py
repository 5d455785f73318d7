# What __hash__ may return, and what it may do to the container.
def show(what, action, *args):
    try:
        text = repr(action(*args))
        print(what, text if len(text) < 150 else (text[:100], len(text)))
    except BaseException as error:
        print(what, type(error).__name__, str(error)[:150])


class H:

    def __hash__(s):
        d.clear()
        l.clear()
        return 1


d = {1: 2}
l = [1, 2]
show('a', lambda: d.__setitem__(H(), 1))
print(len(d))


class H2:

    def __hash__(s):
        return 'x'


show('b', lambda: hash(H2()))


class H3:

    def __hash__(s):
        return 2 ** 100


show('c', lambda: hash(H3()))


class H4:

    def __hash__(s):
        return -1


show('d', lambda: hash(H4()))


class H5:
    __hash__ = None


show('e', lambda: hash(H5()))
show('e', lambda: {H5()})


class H6:

    def __hash__(s):
        return True


show('f', lambda: hash(H6()))


class I(int):
    pass


class H7:

    def __hash__(s):
        return I(5)


show('g', lambda: hash(H7()))


class H8:

    def __hash__(s):
        return s.__hash__()


show('h', lambda: hash(H8()))


class H9:

    def __hash__(s):
        return hash((s,))


show('i', lambda: hash(H9()))
show('j', lambda: hash(-2 ** 61))
show('j', lambda: hash(2 ** 61 - 1))
show('k', lambda: hash(float('-inf')))
