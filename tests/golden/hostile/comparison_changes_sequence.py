# __eq__ and __lt__ of items empty the lists and deques that are being compared or searched.
import collections


def show(what, action, *args):
    try:
        text = repr(action(*args))
        print(what, text if len(text) < 150 else (text[:100], len(text)))
    except BaseException as error:
        print(what, type(error).__name__, str(error)[:150])


class E:

    def __eq__(s, o):
        a.clear()
        b.clear()
        return True


a = [E(), E(), E()]
b = [1, 2, 3]
show('eq', lambda: a == b)
a = [1, 2, 3]
b = [E(), E(), E()]
show('eq2', lambda: a == b)
a = [E(), E(), E()]
b = a
show('in', lambda: 5 in a)
print(a)
a = [E(), E(), E()]
show('index', lambda: a.index(5, 1))
a = [E(), E(), E()]
show('count', lambda: a.count(5))
a = [1, E(), E()]
show('remove', lambda: a.remove(5))
print(a)


class L:

    def __lt__(s, o):
        a.clear()
        return False

    def __eq__(s, o):
        return False


a = [L(), L()]
b = [L(), L()]
show('lt', lambda: a < b)


class F:

    def __eq__(s, o):
        a[:] = []
        return False


a = [F() for i in range(10)]
show('notin', lambda: 1 in a)
a = [F() for i in range(10)]
show('idx', lambda: a.index(1))
a = [F() for i in range(10)]
show('rm', lambda: a.remove(1))
q = collections.deque()


class Q:

    def __eq__(s, o):
        q.clear()
        return False


q.extend((Q() for i in range(10)))
show('qin', lambda: 1 in q)
q.extend((Q() for i in range(10)))
show('qcount', lambda: q.count(1))
q.extend((Q() for i in range(10)))
show('qindex', lambda: q.index(1))
q.extend((Q() for i in range(10)))
show('qremove', lambda: q.remove(1))
q.extend((Q() for i in range(10)))
q2 = collections.deque([1] * 10)
show('qeq', lambda: q == q2)
